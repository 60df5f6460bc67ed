"""Word and Excel files are archives of XML: what must be checked before a library opens one."""

import io
import zipfile
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET
from xml.parsers import expat

from zfxxgk.problems import Phrase
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.reading import UnreadableDocument
from zfxxgk.wire.seal import XML_NAMESPACE

__all__ = ["elements", "parts_of", "sealed_in"]

_WHOLE = Phrase("完好、未加密的 Word 或 Excel 文件", "a Word or Excel file that is whole and not encrypted")


def parts_of(data: bytes, watch: Watch) -> Mapping[str, bytes]:
    """Return the parts of an archive except its pictures, after making sure that inflating it is harmless.

    Raises:
        UnreadableDocument: It is encrypted, or declares entities.
        LimitExceeded: It is larger than allowed when inflated.
    """
    parts = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        total = 0
        for info in archive.infolist():
            # The library inflates no more than the size stated here, so a false size does no harm.
            total += info.file_size
            watch.within("max_inflated", total)
        encrypted = any(info.flag_bits & 1 for info in archive.infolist())
        for info in () if encrypted else archive.infolist():
            if "media/" not in info.filename:
                parts[info.filename] = archive.read(info)
                watch.tick()
    if encrypted:
        raise UnreadableDocument(_WHOLE, Phrase("加密的文件", "an encrypted file"))
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")) and any(sign in part for sign in _DECLARATIONS):
            found = Phrase(f"{name} 中有文档类型声明", f"a document type declaration in {name}")
            raise UnreadableDocument(_UNDECLARED, found)
    return parts


_UNDECLARED: Final = Phrase("没有文档类型声明的 XML", "XML without a document type declaration")
_DECLARATIONS: Final = (b"<!DOCTYPE", b"<!ENTITY", b"<\0!\0D\0O\0C", b"\0<\0!\0D\0O")


class Element(NamedTuple):
    """An element of a part of an archive: its name without a prefix, its attributes, and the text that stands in it."""

    name: str
    attributes: Mapping[str, str]
    text: str


def elements(part: bytes, *, texts: Collection[str] = ()) -> Iterator[Element]:
    """Yield the elements of an XML part as they begin, without keeping any.

    Args:
        part: The part.
        texts: Names of the elements whose text is wanted; these are yielded when they end.

    Raises:
        ExpatError: It is not XML.
    """
    found: list[Element] = []
    text: list[str] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        text.clear()
        local = name.rpartition(":")[2]
        if local not in texts:
            found.append(Element(local, attributes, ""))

    def end(name: str) -> None:
        local = name.rpartition(":")[2]
        if local in texts:
            found.append(Element(local, {}, "".join(text)))

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EndElementHandler = end if texts else None
    parser.CharacterDataHandler = text.append if texts else None
    for start in range(0, len(part), _PIECE):
        parser.Parse(part[start : start + _PIECE], start + _PIECE >= len(part))
        yield from found
        found.clear()


_PIECE: Final = 2**16
"""Bytes of a part that are parsed at a time."""


def sealed_in(parts: Mapping[str, bytes]) -> str | None:
    """Return the report that a writer of this package put into an archive, sealed, or None.

    Once another program has saved the file, the part may have another name and another serialisation.
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
