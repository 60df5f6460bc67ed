"""Reports → documents: the official layout as a web page, Markdown, Word, Excel, and the long form.

A document also holds the report itself, sealed: `read` returns the same report as long as nobody has changed the
printed text. Each format is a function, listed in `WRITERS`.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.records import Report
from zfxxgk.problems import Phrase
from zfxxgk.rules.findings import Finding
from zfxxgk.wire.codec import dumps
from zfxxgk.wire.files import put
from zfxxgk.wire.longform import to_csv
from zfxxgk.writers.html import to_html
from zfxxgk.writers.markdown import to_markdown

__all__ = ["WRITERS", "Writer", "to_docx", "to_xlsx", "write"]


class Make(Protocol):
    """Makes the bytes of a document from a report."""

    def __call__(self, report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:
        """Return the document, with findings marked; if `sealed`, it also holds the report itself."""


class Writer(NamedTuple):
    """A format that can be written.

    Attributes:
        name: Name of the format.
        suffixes: Endings of file names that mean it.
        make: Makes the bytes of a document.
        marks: Whether findings can be marked in it.
    """

    name: str
    suffixes: tuple[str, ...]
    make: Make
    marks: bool = True


@public
def to_docx(report: Report, *, findings: Sequence[Finding] = (), sealed: bool = True) -> bytes:
    """Return a report as a Word document in the layout of official documents.

    A4 with the margins of GB/T 9704; title in 方正小标宋 二号, headings in 黑体, text in 仿宋 三号, each with fallback
    fonts. Table headers are repeated on every page, and no row is split between two pages.

    Args:
        report: The report. A blank stays blank.
        findings: Findings to mark, as `check` gives them: each is listed above the title, and its cells are coloured.
        sealed: Whether the file also holds the report itself, hidden, so that `read` returns the same report. A file
            with findings never does.

    Returns:
        The bytes of a DOCX file; equal reports give equal bytes.

    Raises:
        ModuleNotFoundError: python-docx is not installed; the message names the extra.

    >>> from zfxxgk import read, zero
    >>> report = zero(agency="某县某局", year=2024)
    >>> read(to_docx(report)).report == report
    True
    """
    need("docx", "docx", "写 Word 文件", "writing Word documents")
    from zfxxgk.writers import docx

    return docx.to_docx(report, findings, sealed=sealed)


@public
def to_xlsx(report: Report, *, findings: Sequence[Finding] = (), sealed: bool = True) -> bytes:
    """Return a report as an Excel workbook: the narratives on the first sheet, then a sheet for each table.

    Figures are stored as numbers and texts as text, whatever they begin with; there are no formulas.

    Args:
        report: The report. A blank stays blank.
        findings: Findings to mark, as `check` gives them: each is listed above the title, and its cells are coloured
            and have a comment that says what was found.
        sealed: Whether the file also holds the report itself, hidden, so that `read` returns the same report. A file
            with findings never does.

    Returns:
        The bytes of an XLSX file; equal reports give equal bytes.

    Raises:
        ModuleNotFoundError: openpyxl is not installed; the message names the extra.

    >>> from zfxxgk import read, zero
    >>> report = zero(agency="某县某局", year=2024)
    >>> read(to_xlsx(report)).report == report
    True
    """
    need("openpyxl", "xlsx", "写 Excel 文件", "writing Excel workbooks")
    from zfxxgk.writers import xlsx

    return xlsx.to_xlsx(report, findings, sealed=sealed)


def _html(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:
    return to_html(report, findings=findings, sealed=sealed).encode()


def _markdown(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:
    return to_markdown(report, findings=findings, sealed=sealed).encode()


def _docx(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:
    return to_docx(report, findings=findings, sealed=sealed)


def _xlsx(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:
    return to_xlsx(report, findings=findings, sealed=sealed)


def _csv(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:  # noqa: ARG001 # unused
    return to_csv(report).encode()


def _json(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:  # noqa: ARG001 # unused
    return dumps(report, indent=2) + b"\n"


WRITERS: Final[Mapping[str, Writer]] = {
    writer.name: writer
    for writer in (
        Writer("html", (".html", ".htm"), _html),
        Writer("md", (".md", ".markdown"), _markdown),
        Writer("docx", (".docx",), _docx),
        Writer("xlsx", (".xlsx",), _xlsx),
        Writer("csv", (".csv",), _csv, marks=False),
        Writer("json", (".json",), _json, marks=False),
    )
}
"""The formats that can be written, by name."""


@public
def write(
    report: Report,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,  # the word a user looks for
    findings: Sequence[Finding] = (),
    sealed: bool = True,
) -> None:
    """Write a report to a file.

    Args:
        report: The report.
        path: Path of the file. An existing file is replaced once the new one is complete.
        format: ``"html"``, ``"md"``, ``"docx"``, ``"xlsx"``, ``"csv"`` (the long form) or ``"json"``; by default the
            one for the ending of ``path``.
        findings: Findings to mark, as `check` gives them.
        sealed: Whether the file also holds the report itself, hidden, so that `read` returns the same report. A file
            with findings never does.

    Raises:
        ValueError: The format cannot be written, or findings cannot be marked in it.
        ModuleNotFoundError: The library for its format is not installed; the message names the extra.
        OSError: The file cannot be written; an existing one is unchanged.
    """
    writer = writer_for(path, format)
    if findings and not writer.marks:
        raise ValueError(Phrase(f"{writer.name} 格式不能标记检查结果", f"findings cannot be marked in {writer.name}"))
    put(path, writer.make(report, findings, sealed=sealed))


def writer_for(path: str | os.PathLike[str], format: str | None = None) -> Writer:  # as in `write`
    """Return the writer for a file.

    Args:
        path: Path of the file.
        format: Name of the format; by default the one for the ending of ``path``.

    Raises:
        ValueError: The format cannot be written.
    """
    suffix = Path(path).suffix.lower()
    name = format or next((w.name for w in WRITERS.values() if suffix in w.suffixes), suffix)
    if name not in WRITERS:
        zh = f"不能写 {name or '没有扩展名的文件'}；可写 {'、'.join(WRITERS)}"
        en = f"cannot write {name or 'a file whose name has no ending'}; can write {', '.join(WRITERS)}"
        raise ValueError(Phrase(zh, en))
    return WRITERS[name]
