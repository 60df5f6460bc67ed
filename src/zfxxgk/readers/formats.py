"""The formats that are read, those that are only recognised, and how the content of a document tells its format."""

import codecs
import io
import re
import zipfile
from collections.abc import Mapping
from typing import Final, NamedTuple

from zfxxgk.problems import Phrase
from zfxxgk.readers.encodings import decoded
from zfxxgk.readers.reading import UnreadableDocument
from zfxxgk.wire.longform import COLUMNS

__all__ = ["FORMATS", "OURS", "Format", "first_look", "not_read", "recognised"]


class Format(NamedTuple):
    """A format of documents.

    Attributes:
        name: Name of the format.
        words: What a document of it is called.
        endings: Endings of the names of its files.
        module: Module of the adapter, with a function ``to_document``.
        extra: The extra of the package that brings its library; empty where none is needed.
        library: The module that the extra brings.
        binary: Whether the adapter takes bytes, and not text.
    """

    name: str
    words: Phrase
    endings: tuple[str, ...]
    module: str
    extra: str
    library: str
    binary: bool


FORMATS: Final[Mapping[str, Format]] = {
    format_.name: format_
    for format_ in (
        Format(
            "html",
            Phrase("网页", "web page"),
            (".html", ".htm", ".shtml", ".xhtml"),
            "zfxxgk.readers.html",
            "html",
            "selectolax.lexbor",
            binary=True,
        ),
        Format(
            "md",
            Phrase("Markdown 文件", "Markdown file"),
            (".md", ".markdown"),
            "zfxxgk.readers.markdown",
            "md",
            "markdown_it",
            binary=False,
        ),
        Format("txt", Phrase("文本文件", "text file"), (".txt",), "zfxxgk.readers.text", "", "zfxxgk", binary=False),
        Format(
            "docx",
            Phrase("Word 文件（docx）", "Word file (docx)"),
            (".docx",),
            "zfxxgk.readers.docx",
            "docx",
            "docx",
            binary=True,
        ),
        Format(
            "xlsx",
            Phrase("Excel 文件（xlsx）", "Excel file (xlsx)"),
            (".xlsx",),
            "zfxxgk.readers.xlsx",
            "xlsx",
            "openpyxl",
            binary=True,
        ),
        Format("pdf", Phrase("PDF", "PDF"), (".pdf",), "zfxxgk.readers.pdf", "pdf", "pdfplumber", binary=True),
    )
}
"""The formats that can be read, by name. JSON needs no adapter."""


def _save_as(target: str, zh: str, en: str | None = None) -> Phrase:
    return Phrase(f"{zh}；请另存为 {target} 再读", f"{en or zh}; save it as {target} first")


_NOT_READ: Final = {
    "empty": Phrase("空文件", "an empty file"),
    "doc": _save_as("docx", "Word 97–2003（.doc）", "Word 97–2003 (.doc)"),
    "xls": _save_as("xlsx", "Excel 97–2003（.xls）", "Excel 97–2003 (.xls)"),
    "ole": _save_as("docx", "Office 97–2003 或加密的文件", "an Office 97–2003 or encrypted file"),
    "ofd": _save_as("pdf", "OFD"),
    "odt": _save_as("docx", "OpenDocument"),
    "rtf": _save_as("docx", "RTF"),
    "mhtml": _save_as("html", "MHTML（单个文件网页）", "MHTML"),
    "zip": Phrase("ZIP 压缩包；请解压后再读", "a ZIP archive; unpack it and read what is in it"),
    "damaged": Phrase(
        "损坏的压缩文件（.docx、.xlsx 也是压缩文件）；请重新下载或重新保存",
        "a damaged archive (.docx and .xlsx are archives, too); download or save it again",
    ),
    "image": Phrase(
        "图片，其中的文字读不出；请找原来的网页、Word 或 Excel 文件",
        "a picture, whose text cannot be read; look for the page, Word or Excel file that it was made from",
    ),
}
"""Formats that are recognised but not read: what they are, and what to do."""


def not_read(name: str, data: bytes) -> UnreadableDocument:
    """Return the error for a document of a format that is not read: what it is, and what to do."""
    names = ["json", *FORMATS]
    readable = Phrase(f"{'、'.join(names)} 格式的文件", f"a document of the format {', '.join(names)}")
    return UnreadableDocument(readable, _NOT_READ.get(name if data.strip() else "empty", Phrase(name, name)))


_SIGNATURES: Final = {
    b"%PDF": "pdf",
    b"{\\rtf": "rtf",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
    b"GIF8": "image",
    b"II*\x00": "image",
    b"MM\x00*": "image",
    b"BM": "image",
    b"MIME-Version:": "mhtml",
}

_TAGS: Final = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|table|div|p|meta|span|h[1-6]|tr|td|br|ul|section|article)[\s>/]",
    re.IGNORECASE,
)

_MARKDOWN: Final = re.compile(
    rb"^[ \t]{0,3}+(?:\|?[ \t]*+:?-{2,}+:?[ \t]*+\|[ \t|:-]*+|#{1,6}+[ \t].*|\|.*\|[ \t]*+)\r?$", re.MULTILINE
)
_LONG_FORM: Final = ",".join(tuple(COLUMNS)[:4]).encode()


OURS: Final = frozenset(("json", "csv"))
"""The forms in which this package writes reports for programs, which need no adapter."""


def first_look(data: bytes) -> str:
    """Return the format of a document if its first bytes tell it, or else an empty text."""
    head = data[:1024].lstrip()
    signed = next((name for signature, name in _SIGNATURES.items() if head.startswith(signature)), None)
    if signed is not None or b"%PDF-" in head:
        return signed or "pdf"
    start = _start(data)
    return "json" if start.startswith(b"{") else "" if start else "empty"


def _start(data: bytes) -> bytes:
    """Return the beginning of a text in UTF-8."""
    start = data[:65_536]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        start = decoded(start)[0].encode("utf-8", "replace")
    return start.removeprefix(codecs.BOM_UTF8).lstrip()


def recognised(data: bytes) -> str:
    """Return the format of a document by its content: a name in `FORMATS`, ``json``, or one that is not read."""
    seen = first_look(data)
    if seen:
        return seen
    head = data[:1024].lstrip()
    if head.startswith(b"PK"):
        return _archive(data)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        kinds = {"WordDocument": "doc", "Workbook": "xls", "EncryptedPackage": "ole"}
        return next((kind for name, kind in kinds.items() if name.encode("utf-16-le") in data), "ole")
    return _textual(data)


def _textual(data: bytes) -> str:
    """Return the format of a text."""
    start = _start(data)
    if start.startswith(_LONG_FORM):
        return "csv"
    tagged = _TAGS.search(start) is not None
    if tagged and start.startswith(b"<"):
        return "html"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = decoded(data)[0].encode("utf-8", "replace")
    return "md" if _MARKDOWN.search(data) else "html" if tagged else "txt"


def _archive(data: bytes) -> str:
    """Return the format of an archive by the names of its parts, which a damaged one has, too."""
    other = "zip"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = " ".join(archive.namelist()[:10_000])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        names, other = data[:65_536].decode("latin-1"), "damaged"
    for part, name in {"word/": "docx", "xl/": "xlsx", "OFD.xml": "ofd", "content.xml": "odt"}.items():
        if part in names:
            return name
    return other
