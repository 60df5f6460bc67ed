"""Reading in this process: the adapter turns bytes into a document, the interpreter turns that into a report."""

import functools
import importlib
from collections.abc import Callable, Iterator
from typing import Final, cast

import attrs

from zfxxgk.extras import need
from zfxxgk.form.editing import evolve
from zfxxgk.form.records import Report
from zfxxgk.problems import LimitExceeded, Phrase
from zfxxgk.readers.document import Document, Remark
from zfxxgk.readers.encodings import decoded, newlines
from zfxxgk.readers.formats import FORMATS, OURS, Format, not_read, recognised
from zfxxgk.readers.interpret import interpret, note_of
from zfxxgk.readers.limits import ReadLimits, Watch
from zfxxgk.readers.reading import Reading, UnreadableDocument, whole
from zfxxgk.readers.request import Request
from zfxxgk.wire.codec import DEFAULT_LIMITS, Limits, loads
from zfxxgk.wire.longform import from_csv
from zfxxgk.wire.seal import unseal

__all__ = ["read"]


def read(request: Request) -> Reading:
    """Return the report that a document holds.

    Raises:
        UnreadableDocument: There is no report in it.
        InvalidReport: It is JSON or the long form, but not a report.
        LimitExceeded: It is larger or deeper than allowed, or takes longer.
        ModuleNotFoundError: The library for its format is not installed.
    """
    data, limits, agency, year = request.data, request.limits, request.agency, request.year
    name = request.format or recognised(data)
    within = Limits(limits.max_bytes, DEFAULT_LIMITS.max_depth, DEFAULT_LIMITS.max_text)
    if name in OURS:
        report = loads(data, limits=within) if name == "json" else from_csv(decoded(data)[0])
        return _as_given(Reading(report, (), Document(name, ()), {}, whole(report)), agency, year)
    if name not in FORMATS:
        raise not_read(name, data)
    document = _document(FORMATS[name], data, limits)
    held = unseal(document.sealed, within) if document.sealed is not None else None
    if held is not None:
        reading = _printed(held, functools.partial(interpret, document, name=request.name))
        if reading is not None:
            return _as_given(reading, agency, year)
    reading = interpret(document, agency=agency, year=year, name=request.name, allow_empty=request.allow_empty)
    if document.sealed is not None:
        reading = attrs.evolve(reading, notes=(note_of("sealed-report-differs"), *reading.notes))
    return reading


def _printed(held: Report, read_as: Callable[..., Reading]) -> Reading | None:
    """Return the reading of a report stored in a document, or None if the printed text contradicts it."""
    try:
        reading = read_as(allow_empty=True, held=held)
    except UnreadableDocument:
        return None
    beside = tuple(note for note in reading.notes if note.code in _BESIDE)
    return attrs.evolve(reading, report=held, notes=beside) if reading.prints(held) else None


_BESIDE: Final = frozenset(("text-not-used", "grid-not-used", "sheet-hidden", "rows-hidden", "looks-elsewhere"))
"""Notes on what a document contains besides its report: they are valid whatever the report says."""


def _as_given(reading: Reading, agency: str | None, year: int | None) -> Reading:
    """Return a reading with the organ and the year that were given, and a note where the document differs."""
    report = reading.report
    given = {"/agency/name": (agency, report.agency.name), "/year": (year, report.year)}
    changes = {pointer: new for pointer, (new, old) in given.items() if new is not None and new != old}
    notes = (note_of("given-otherwise", pointer, str(given[pointer][1])) for pointer in changes)
    return attrs.evolve(reading, report=evolve(report, changes), notes=(*notes, *reading.notes)) if changes else reading


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
    except Exception as error:
        raise _refusal(error, format_, watch) from error
    if lost:
        remark = Remark("characters-lost", None, f"{lost}")
        document = document._replace(remarks=(remark, *document.remarks))
    return document


def _refusal(error: Exception, format_: Format, watch: Watch) -> Exception:
    """Return the error to raise when an adapter or its library failed: our own error, a limit, or a damaged file."""
    for each in _chain(error):
        if isinstance(each, LimitExceeded | UnreadableDocument | ModuleNotFoundError):
            return each
        of_lxml = type(each).__module__.startswith("lxml") and getattr(each, "code", None) == _NO_MEMORY
        if of_lxml or isinstance(each, MemoryError):
            return watch.refuse("max_memory", watch.limits.max_memory)
        if isinstance(each, RecursionError):
            return watch.refuse("max_depth", watch.limits.max_depth)
    words, name = format_.words, type(error).__name__
    return UnreadableDocument(
        Phrase(f"完好、未加密的{words.zh}", f"a {words.en} that is whole and not encrypted"),
        Phrase(f"损坏的文件（{name}）", f"a damaged file ({name})"),
    )


_NO_MEMORY: Final = 2
"""lxml's code for lack of memory, which it raises as a syntax error."""


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and the errors inside it: libraries wrap errors, ours among them."""
    while error is not None:
        yield error
        yield from (argument for argument in error.args if isinstance(argument, BaseException))
        error = error.__cause__ or error.__context__


def _adapter(format_: Format) -> Callable[[bytes | str, Watch], Document]:
    need(format_.library, format_.extra, f"读取 {format_.name} ", f"reading {format_.name}")
    module = importlib.import_module(format_.module)
    return cast("Callable[[bytes | str, Watch], Document]", module.to_document)
