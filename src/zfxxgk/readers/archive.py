"""Word and Excel files are archives of XML. What must be known of one before a library opens it."""

import io
import zipfile
from collections.abc import Mapping
from xml.etree import ElementTree as ET

from zfxxgk.problems import Phrase
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.reading import UnreadableDocument
from zfxxgk.wire.seal import XML_NAMESPACE

__all__ = ["parts_of", "sealed_in"]

_WHOLE = Phrase("完好、未加密的 Word 或 Excel 文件", "a Word or Excel file that is whole and not encrypted")


def parts_of(data: bytes, watch: Watch) -> Mapping[str, bytes]:
    """Return the XML parts of an archive, after making sure that inflating it is harmless.

    Raises:
        UnreadableDocument: It is encrypted, or declares entities.
        LimitExceeded: It is larger than allowed when inflated.
    """
    parts = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        total = 0
        for info in archive.infolist():
            # The library inflates no more than the size stated here, so a false one does no harm.
            total += info.file_size
            watch.within("max_inflated", total)
        encrypted = any(info.flag_bits & 1 for info in archive.infolist())
        for info in () if encrypted else archive.infolist():
            if info.filename.endswith((".xml", ".rels")):
                parts[info.filename] = archive.read(info)
                watch.tick()
    if encrypted:
        raise UnreadableDocument(_WHOLE, Phrase("加密的文件", "an encrypted file"))
    for name, part in parts.items():
        if b"<!DOCTYPE" in part or b"<!ENTITY" in part or b"<\0!\0D\0O\0C" in part or b"\0<\0!\0D\0O" in part:
            found = Phrase(f"{name} 中有文档类型声明", f"a document type declaration in {name}")
            raise UnreadableDocument(Phrase("没有文档类型声明的 XML", "XML without a document type declaration"), found)
    return parts


def sealed_in(parts: Mapping[str, bytes]) -> str | None:
    """Return the report that a writer of this package put into an archive, sealed, or null.

    The part may have another name, and be written otherwise, once another program has saved the file.
    """
    for name, part in parts.items():
        if name.startswith("customXml/") and XML_NAMESPACE.encode() in part:
            try:
                root = ET.fromstring(part)  # noqa: S314 # a document type declaration was refused above
            except ET.ParseError:
                continue
            if root.tag == f"{{{XML_NAMESPACE}}}report":
                return root.text
    return None
