"""Published documents → reports.

Every format is first turned into the same small thing, a document of text blocks and grids; one interpreter then finds
the report in it. A format is an adapter of a few dozen lines, entered in `FORMATS`.
"""

import functools
import importlib
import os
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import BinaryIO, Final, cast

import attrs

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.editing import evolve
from zfxxgk.form.records import Report
from zfxxgk.problems import Phrase
from zfxxgk.readers.document import Document, Remark
from zfxxgk.readers.encodings import decoded, newlines
from zfxxgk.readers.formats import FORMATS, Format, not_read, recognised
from zfxxgk.readers.interpret import interpret, note_of
from zfxxgk.readers.limits import DEFAULT_READ_LIMITS, ReadLimits, Watch
from zfxxgk.readers.reading import Reading, UnreadableDocument, whole
from zfxxgk.wire.codec import DEFAULT_LIMITS, Limits, loads
from zfxxgk.wire.longform import from_csv
from zfxxgk.wire.seal import unseal

__all__ = ["read"]


@public
def read(
    source: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    format: str | None = None,  # the word a user looks for
    agency: str | None = None,
    year: int | None = None,
    allow_empty: bool = False,
    limits: ReadLimits = DEFAULT_READ_LIMITS,
) -> Reading:
    r"""Return the report that a published document holds, with every judgement that reading it took.

    Args:
        source: Path of the document, its bytes, or a binary file.
        format: ``"html"``, ``"md"``, ``"txt"``, ``"docx"``, ``"xlsx"``, ``"pdf"``, ``"json"`` or ``"csv"`` (the long
            form); by default it is
            recognised by content, never by the file's name.
        agency: Name of the organ, where it is known better than the document tells it. Where the document says another, a
            note tells which.
        year: The report year, likewise.
        allow_empty: Whether a document of which no figure can be read is a report all the same: a form that was not filled
            in. By default it is refused.
        limits: How large a document may be.

    Raises:
        UnreadableDocument: There is no report in it, or more than one, or no figure of one, or the format is none that can
            be read.
        InvalidReport: It is JSON or the long form, but not a report.
        LimitExceeded: It is larger or deeper than allowed, or takes longer.
        ModuleNotFoundError: The library for its format is not installed; the message names the extra.
        OSError: The file cannot be read.
        ValueError: The source is a text and no path.

    >>> page = "某县某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n……\n"
    >>> reading = read(page.encode(), allow_empty=True)
    >>> reading.report, reading.notes[-1].code
    (<Report 某县某局 2024>, 'section-missing')
    """
    data = _contents(source, limits)
    name = format if format is not None else recognised(data)
    within = Limits(limits.max_bytes, DEFAULT_LIMITS.max_depth, DEFAULT_LIMITS.max_text)
    if name in ("json", "csv"):
        report = loads(data, limits=within) if name == "json" else from_csv(decoded(data)[0])
        return _as_given(Reading(report, (), Document(name, ()), {}, whole(report)), agency, year)
    if name not in FORMATS:
        raise not_read(name, data)
    document = _document(FORMATS[name], data, limits)
    stem = PurePath(source).stem if isinstance(source, str | os.PathLike) else None
    held = unseal(document.sealed, within) if document.sealed is not None else None
    if held is not None:
        reading = _printed(held, functools.partial(interpret, document, name=stem))
        if reading is not None:
            return _as_given(reading, agency, year)
    reading = interpret(document, agency=agency, year=year, name=stem, allow_empty=allow_empty)
    if document.sealed is not None:
        reading = attrs.evolve(reading, notes=(note_of("sealed-report-differs"), *reading.notes))
    return reading


def _printed(held: Report, read_as: Callable[..., Reading]) -> Reading | None:
    """Return the reading of a report that a document holds, or null where what is printed says otherwise."""
    try:
        reading = read_as(allow_empty=True, held=held)
    except UnreadableDocument:
        return None
    beside = tuple(note for note in reading.notes if note.code in _BESIDE)
    return attrs.evolve(reading, report=held, notes=beside) if reading.prints(held) else None


_BESIDE: Final = frozenset(("text-not-used", "grid-not-used", "sheet-hidden", "rows-hidden", "looks-elsewhere"))
"""Notes on what stands beside a report in its document: they hold whatever the report says."""


def _as_given(reading: Reading, agency: str | None, year: int | None) -> Reading:
    """Return a reading with the organ and the year that were given, and a note where the document says another."""
    report = reading.report
    given = {"/agency/name": (agency, report.agency.name), "/year": (year, report.year)}
    changes = {pointer: new for pointer, (new, old) in given.items() if new is not None and new != old}
    notes = (note_of("given-otherwise", pointer, str(given[pointer][1])) for pointer in changes)
    return attrs.evolve(reading, report=evolve(report, changes), notes=(*notes, *reading.notes)) if changes else reading


_NO_PATH: Final = Phrase(
    "给的是内容，不是文件的路径；内容请编码后再读：read(text.encode())",
    "a text was given and no path; read a text as bytes: read(text.encode())",
)


_MAX_PATH: Final = 4096


def _contents(source: str | os.PathLike[str] | bytes | BinaryIO, limits: ReadLimits) -> bytes:
    if isinstance(source, str) and (
        len(source) > _MAX_PATH or "\n" in source or source.lstrip().startswith(("<", "{"))
    ):
        raise ValueError(_NO_PATH)
    if isinstance(source, bytes):
        data = source
    elif isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            data = file.read(limits.max_bytes + 1)
    elif isinstance(source, bytearray | memoryview):
        data = bytes(source)
    else:
        data = source.read(limits.max_bytes + 1)
    Watch(limits).within("max_bytes", len(data))
    return data


def _document(format_: Format, data: bytes, limits: ReadLimits) -> Document:
    adapter = _adapter(format_)
    watch = Watch(limits)
    lost = 0
    if not (format_.binary and format_.name != "html"):
        text, lost = decoded(data)
        content: bytes | str = text.encode("utf-8", "replace") if format_.binary else newlines(text)
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
