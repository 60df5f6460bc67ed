"""Published documents → reports.

Every format is first turned into the same small thing, a document of text blocks and grids; one interpreter then finds
the report in it. A format is an adapter of a few dozen lines, entered in `FORMATS`.
"""

import importlib
import io
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, cast

from zfxxgk.codec import DEFAULT_LIMITS, Limits, loads
from zfxxgk.problems import LimitExceeded, Phrase, Problem, ProblemCode
from zfxxgk.readers.document import Document
from zfxxgk.readers.interpret import interpret
from zfxxgk.readers.reading import Reading, UnreadableDocument

__all__ = ["read"]


class Format(NamedTuple):
    """A format of documents.

    Attributes:
        name: Name of the format.
        module: Module of the adapter, with a function ``to_document`` that takes the text.
        extra: The extra of the package that brings its library.
    """

    name: str
    module: str
    extra: str


FORMATS: Final[Mapping[str, Format]] = {"md": Format("md", "zfxxgk.readers.markdown", "md")}
"""The formats that can be read, by name. JSON needs no adapter."""

_SIGNATURES: Final = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "ZIP (docx, xlsx, ofd …)",
    b"\xd0\xcf\x11\xe0": "OLE (doc, xls …)",
    b"<!doctype html": "HTML",
    b"<html": "HTML",
}
_MAX_BYTES: Final = 64 * 2**20


def read(
    source: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    format: str | None = None,  # the word a user looks for
    agency: str | None = None,
    year: int | None = None,
    max_bytes: int = _MAX_BYTES,
) -> Reading:
    r"""Return the report that a published document holds, with every judgement that reading it took.

    Args:
        source: Path of the document, its bytes, or a binary file.
        format: ``"md"`` or ``"json"``; by default it is recognised by content.
        agency: Name of the organ, where it is known better than the document tells it.
        year: The report year, likewise.
        max_bytes: Size of the document at most.

    Raises:
        UnreadableDocument: There is no report in it, or the format is none that can be read.
        InvalidReport: It is JSON, but not a report.
        LimitExceeded: It is larger than allowed.
        OSError: The file cannot be read.

    >>> page = "某县某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n……\n"
    >>> reading = read(page.encode())
    >>> reading.report, reading.notes[-1].code
    (<Report 某县某局 2024>, 'section-missing')
    """
    data = _contents(source, max_bytes)
    name = format or _recognised(data)
    if name == "json":
        report = loads(data, limits=Limits(max_bytes, DEFAULT_LIMITS.max_depth, DEFAULT_LIMITS.max_text))
        return Reading(report, (), Document("json", ()), {})
    if name not in FORMATS:
        readable = "、".join(["json", *FORMATS])
        raise UnreadableDocument(
            Phrase(f"{readable} 格式的文件", f"a document of the format {readable}"), Phrase(name, name)
        )
    document = _adapter(FORMATS[name])(_text(data))
    return interpret(document, agency=agency, year=year)


def _contents(source: str | os.PathLike[str] | bytes | BinaryIO, max_bytes: int) -> bytes:
    if isinstance(source, bytes):
        data = source
    elif isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            data = file.read(max_bytes + 1)
    else:
        data = source.read(max_bytes + 1)
    if len(data) > max_bytes:
        limit = Phrase(f" {max_bytes} 字节", f"{max_bytes} bytes")
        raise LimitExceeded([Problem(ProblemCode.TOO_LARGE, "", "", f"≥ {len(data)} bytes", limit)])
    return data


def _recognised(data: bytes) -> str:
    """Return the format of a document by its content: a name in `FORMATS`, ``json``, or a name for people."""
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for signature, name in _SIGNATURES.items():
        if head.startswith(signature.lower()):
            return name
    return "json" if head.startswith(b"{") else "md"


def _text(data: bytes) -> str:
    """Return the text of a document: UTF-8, or else GB18030, which holds GBK and GB2312."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return io.TextIOWrapper(io.BytesIO(data), encoding=encoding).read()
        except UnicodeDecodeError:
            continue
    raise UnreadableDocument(
        Phrase("UTF-8 或 GB18030 编码的文字", "text in UTF-8 or GB18030"),
        Phrase("两种编码都不是的字节", "bytes that are neither"),
    )


def _adapter(format_: Format) -> Callable[[str], Document]:
    try:
        module = importlib.import_module(format_.module)
        importlib.import_module("markdown_it")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"读取 {format_.name} 需要安装 / reading {format_.name} needs: pip install 'zfxxgk[{format_.extra}]'"
        ) from error
    return cast("Callable[[str], Document]", module.to_document)
