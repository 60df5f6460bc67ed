"""Published documents → reports.

Every format is first turned into the same small thing, a document of text blocks and grids; one interpreter then finds
the report in it. A format is an adapter of a few dozen lines, entered in `FORMATS`.
"""

import codecs
import importlib
import io
import os
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from typing import BinaryIO, Final, NamedTuple, cast

from zfxxgk.codec import DEFAULT_LIMITS, Limits, loads
from zfxxgk.extras import need
from zfxxgk.longform import COLUMNS, from_csv
from zfxxgk.problems import Phrase
from zfxxgk.readers.document import Document, Remark
from zfxxgk.readers.interpret import interpret
from zfxxgk.readers.limits import DEFAULT_READ_LIMITS, ReadLimits, Watch
from zfxxgk.readers.reading import Reading, Source, UnreadableDocument
from zfxxgk.seal import unseal

__all__ = ["FORMATS", "Format", "read"]


class Format(NamedTuple):
    """A format of documents.

    Attributes:
        name: Name of the format.
        module: Module of the adapter, with a function ``to_document``.
        extra: The extra of the package that brings its library; empty where none is needed.
        library: The module that the extra brings.
        binary: Whether the adapter takes bytes, and not text.
    """

    name: str
    module: str
    extra: str
    library: str
    binary: bool


FORMATS: Final[Mapping[str, Format]] = {
    format_.name: format_
    for format_ in (
        Format("html", "zfxxgk.readers.html", "html", "selectolax.lexbor", binary=True),
        Format("md", "zfxxgk.readers.markdown", "md", "markdown_it", binary=False),
        Format("txt", "zfxxgk.readers.text", "", "zfxxgk", binary=False),
        Format("docx", "zfxxgk.readers.docx", "docx", "docx", binary=True),
        Format("xlsx", "zfxxgk.readers.xlsx", "xlsx", "openpyxl", binary=True),
        Format("pdf", "zfxxgk.readers.pdf", "pdf", "pdfplumber", binary=True),
    )
}
"""The formats that can be read, by name. JSON needs no adapter."""


def read(
    source: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    format: str | None = None,  # the word a user looks for
    agency: str | None = None,
    year: int | None = None,
    limits: ReadLimits = DEFAULT_READ_LIMITS,
) -> Reading:
    r"""Return the report that a published document holds, with every judgement that reading it took.

    Args:
        source: Path of the document, its bytes, or a binary file.
        format: ``"html"``, ``"md"``, ``"txt"``, ``"docx"``, ``"xlsx"``, ``"pdf"``, ``"json"`` or ``"csv"`` (the long
            form); by default it is
            recognised by content, never by the file's name.
        agency: Name of the organ, where it is known better than the document tells it.
        year: The report year, likewise.
        limits: How large a document may be.

    Raises:
        UnreadableDocument: There is no report in it, or more than one, or the format is none that can be read.
        InvalidReport: It is JSON or the long form, but not a report.
        LimitExceeded: It is larger or deeper than allowed, or takes longer.
        ModuleNotFoundError: The library for its format is not installed; the message names the extra.
        OSError: The file cannot be read.

    >>> page = "某县某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n……\n"
    >>> reading = read(page.encode())
    >>> reading.report, reading.notes[-1].code
    (<Report 某县某局 2024>, 'section-missing')
    """
    data = _contents(source, limits)
    name = format if format is not None else _recognised(data)
    if name == "json":
        report = loads(data, limits=Limits(limits.max_bytes, DEFAULT_LIMITS.max_depth, DEFAULT_LIMITS.max_text))
        return Reading(report, (), Document("json", ()), {})
    if name == "csv":
        return Reading(from_csv(_text(data)[0]), (), Document("csv", ()), {})
    if name not in FORMATS:
        raise _not_read(name, data)
    document = _document(FORMATS[name], data, limits)
    stem = PurePath(source).stem if isinstance(source, str | os.PathLike) else None
    within = Limits(limits.max_bytes, DEFAULT_LIMITS.max_depth, DEFAULT_LIMITS.max_text)
    sealed = unseal(document.sealed, document.lines(), within) if document.sealed is not None else None
    if sealed is not None:
        return Reading(sealed, (), document, _sources(document))
    if document.sealed is not None:
        remark = Remark("sealed-report-differs", None, "")
        document = document._replace(remarks=(*document.remarks, remark))
    return interpret(document, agency=agency, year=year, name=stem)


def _sources(document: Document) -> Mapping[str, Source]:
    """Return where the figures of a document stand that holds its report: where they would be read."""
    try:
        return interpret(document).sources
    except UnreadableDocument:  # its narratives can print anything, even a second title
        return {}


def _contents(source: str | os.PathLike[str] | bytes | BinaryIO, limits: ReadLimits) -> bytes:
    if isinstance(source, bytes):
        data = source
    elif isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            data = file.read(limits.max_bytes + 1)
    else:
        data = source.read(limits.max_bytes + 1)
    Watch(limits).within("max_bytes", len(data))
    return data


def _document(format_: Format, data: bytes, limits: ReadLimits) -> Document:
    adapter = _adapter(format_)
    watch = Watch(limits)
    lost = 0
    if not (format_.binary and format_.name != "html"):
        text, lost = _text(data)
        content: bytes | str = text.encode("utf-8", "replace") if format_.binary else _newlines(text)
    else:
        content = data
    try:
        document = adapter(content, watch)
    except RecursionError as error:
        raise watch.refuse("max_depth", limits.max_depth) from error
    if lost:
        remark = Remark("characters-lost", None, f"{lost}")
        document = document._replace(remarks=(remark, *document.remarks))
    return document


def _adapter(format_: Format) -> Callable[[bytes | str, Watch], Document]:
    need(format_.library, format_.extra, f"读取 {format_.name} ", f"reading {format_.name}")
    module = importlib.import_module(format_.module)
    return cast("Callable[[bytes | str, Watch], Document]", module.to_document)


# --- formats by content ------------------------------------------------------------------------------------------------

_CONVERT: Final = {
    "doc": ("Word 97–2003（.doc）", "Word 97–2003 (.doc)", "docx"),
    "xls": ("Excel 97–2003（.xls）", "Excel 97–2003 (.xls)", "xlsx"),
    "ole": ("Office 97–2003 或加密的文件", "an Office 97–2003 or encrypted file", "docx"),
    "ofd": ("OFD", "OFD", "pdf"),
    "odt": ("OpenDocument", "OpenDocument", "docx"),
    "rtf": ("RTF", "RTF", "docx"),
    "mhtml": ("MHTML（单个文件网页）", "MHTML", "html"),
    "zip": ("ZIP 压缩包", "a ZIP archive", "docx"),
    "image": ("图片", "a picture", "docx"),
}
"""Formats that are recognised and not read: what they are, and what to convert them to."""


def _not_read(name: str, data: bytes) -> UnreadableDocument:
    names = ["json", *FORMATS]
    readable = Phrase(f"{'、'.join(names)} 格式的文件", f"a document of the format {', '.join(names)}")
    if not data.strip():
        return UnreadableDocument(readable, Phrase("空文件", "an empty file"))
    if name not in _CONVERT:
        return UnreadableDocument(readable, Phrase(name, name))
    zh, en, target = _CONVERT[name]
    return UnreadableDocument(readable, Phrase(f"{zh}；请另存为 {target} 再读", f"{en}; save it as {target} first"))


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
_MARKDOWN: Final = re.compile(rb"^\s{0,3}(?:\|?\s*:?-{2,}:?\s*\|[\s|:-]*|#{1,6}\s.*|\|.*\|\s*)$", re.MULTILINE)


_LONG_FORM: Final = ",".join(column.name for column in COLUMNS[:4]).encode()


def _recognised(data: bytes) -> str:
    """Return the format of a document by its content: a name in `FORMATS`, ``json``, or one that is not read."""
    head = data[:1024].lstrip()
    signed = next((name for signature, name in _SIGNATURES.items() if head.startswith(signature)), None)
    if signed is not None or b"%PDF-" in head:
        return signed or "pdf"
    if head.startswith(b"PK"):
        return _archive(data)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        kinds = {"WordDocument": "doc", "Workbook": "xls", "EncryptedPackage": "ole"}
        return next((kind for name, kind in kinds.items() if name.encode("utf-16-le") in data), "ole")
    return _textual(data)


def _textual(data: bytes) -> str:
    """Return the format of a text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = _text(data)[0].encode("utf-8", "replace")
    start = data[:65_536].removeprefix(codecs.BOM_UTF8).lstrip()
    if start.startswith(_LONG_FORM):
        return "csv"
    if not start or start.startswith(b"{"):
        return "json" if start else "empty"
    tagged = _TAGS.search(start) is not None
    if tagged and start.startswith(b"<"):
        return "html"
    return "md" if _MARKDOWN.search(data) else "html" if tagged else "txt"


def _archive(data: bytes) -> str:
    """Return what an archive holds; damaged, it is taken for the format that its names speak of."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = " ".join(archive.namelist()[:10_000])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        names = data[:65_536].decode("latin-1")
    for part, name in {"word/": "docx", "xl/": "xlsx", "OFD.xml": "ofd", "content.xml": "odt"}.items():
        if part in names:
            return name
    return "zip"


# --- encodings ---------------------------------------------------------------------------------------------------------

_DECLARED: Final = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{3,20})", re.IGNORECASE)
_MOST_LOST: Final = 0.02


def _text(data: bytes) -> tuple[str, int]:
    """Return the text of a document, and how many characters of it were lost.

    What is UTF-8 throughout is UTF-8, whatever it says of itself. Else it is what it says, if that fits, or GB18030,
    which holds GBK and GB2312. A character that is cut at the end of the file is left out.
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


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
