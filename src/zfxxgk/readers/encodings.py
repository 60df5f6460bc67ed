"""Bytes → text: UTF-8, or Big5 where a document declares it, or GB18030; UTF-16 where a byte order mark says so."""

import codecs
import re
from typing import Final

from zfxxgk.problems import Phrase
from zfxxgk.readers.reading import UnreadableDocument

__all__ = ["decoded", "newlines"]

_DECLARED: Final = re.compile(rb"charset\s*+=\s*+[\"']?+\s*+([A-Za-z0-9_-]{3,20})", re.IGNORECASE)
_MOST_LOST: Final = 0.02


def decoded(data: bytes) -> tuple[str, int]:
    """Return the text of a document, and how many characters of it were lost.

    Valid UTF-8 is read as such, whatever the document declares. Otherwise Big5 is tried if declared, then GB18030,
    which includes GBK and GB2312. A character that is cut off at the end of the file is left out.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            return text, text.count("\ufffd")
    declared = _DECLARED.search(data[:4096])
    stated = declared[1].decode("ascii").lower() if declared is not None else ""
    encodings = ["utf-8", *(["big5hkscs"] if "big5" in stated else []), "gb18030"]
    for encoding in encodings:
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(data)
        except UnicodeDecodeError:
            continue
        return text, 0
    texts = [data.decode(encoding, "replace") for encoding in encodings]
    best = min(texts, key=lambda text: text.count("\ufffd"))
    lost = best.count("\ufffd")
    if lost > 2 + _MOST_LOST * len(best):
        raise UnreadableDocument(
            Phrase("UTF-8 或 GB18030 编码的文字", "text in UTF-8 or GB18030"),
            Phrase("两种编码都不是的字节", "bytes that are neither"),
        )
    return best, lost


def newlines(text: str) -> str:
    """Return a text whose lines all end in a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
