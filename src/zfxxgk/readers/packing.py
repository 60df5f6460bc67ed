"""The messages between the asking and the reading process: data, never code.

The document and the places are most of an answer and rarely asked for: they stay packed until then.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

import msgspec

from zfxxgk.problems import InvalidReport, LimitExceeded, Phrase, Problem
from zfxxgk.readers.document import Block, Document, Grid, GridCell, Place, Remark, Source, TextBlock
from zfxxgk.readers.reading import Note, Packed, Reading, TableCoverage, UnreadableDocument
from zfxxgk.readers.request import Request
from zfxxgk.wire.codec import Limits, dumps, loads

__all__ = ["Answer", "Failed", "Told", "answered", "asked", "pack", "told"]


class Told(msgspec.Struct, array_like=True, tag="told"):
    """A reading.

    Attributes:
        report: The report, as JSON.
        notes: The notes.
        coverage: The coverage.
        document: The document, packed.
        sources: The places, packed.
    """

    report: bytes
    notes: tuple[Note, ...]
    coverage: tuple[TableCoverage, ...]
    document: bytes
    sources: bytes

    def outcome(self) -> Reading:
        """Return the reading."""
        size = len(self.report)
        report = loads(self.report, limits=Limits(max_bytes=size))
        document = Packed(self.document, _document)
        return Reading(report, self.notes, document, Packed(self.sources, _sources), self.coverage)


class Failed(msgspec.Struct, array_like=True, tag="failed"):
    """An error.

    Attributes:
        kind: The name of its class.
        words: What it says, where these are phrases.
        problems: What it says, where these are problems.
    """

    kind: str
    words: tuple[Phrase, ...] = ()
    problems: tuple[Problem, ...] = ()

    def outcome(self) -> Exception:
        """Return the error. A class that reading should not raise is a defect, of which only the message is known."""
        if self.kind in _WITH_PROBLEMS:
            return _WITH_PROBLEMS[self.kind](self.problems)
        if self.kind == UnreadableDocument.__name__:
            return UnreadableDocument(*self.words)
        words = self.words[0]
        return ModuleNotFoundError(words) if self.kind == ModuleNotFoundError.__name__ else RuntimeError(words.en)


_WITH_PROBLEMS: Final = {error.__name__: error for error in (InvalidReport, LimitExceeded)}


class Answer(msgspec.Struct, array_like=True):
    """What came of a request.

    Attributes:
        told: The reading, or the error.
        is_last: Whether the process that read ends now.
    """

    told: Told | Failed
    is_last: bool = False


def told(outcome: Reading | BaseException) -> Told | Failed:
    """Return what came of a request as data."""
    match outcome:
        case Reading():
            document, sources = pack(_packed(outcome.document)), pack(dict(outcome.sources))
            return Told(dumps(outcome.report), outcome.notes, outcome.coverage, document, sources)
        case InvalidReport():
            return Failed(type(outcome).__name__, problems=tuple(outcome.errors))
        case UnreadableDocument():
            return Failed(UnreadableDocument.__name__, (outcome.looked_for, outcome.found))
        case ModuleNotFoundError(args=(Phrase() as words,)):
            return Failed(ModuleNotFoundError.__name__, (words,))
    detail = f"{type(outcome).__name__}: {outcome}"
    return Failed(type(outcome).__name__, (Phrase(detail, detail),))


def pack(value: object) -> bytes:
    """Return a value as bytes."""
    return _ENCODER.encode(value)


def asked(data: bytes) -> Request:
    """Return the request that bytes hold."""
    return _REQUEST.decode(data)


def answered(data: bytes) -> Answer | None:
    """Return the answer that bytes hold, or None if they hold none."""
    try:
        return _ANSWER.decode(data)
    except msgspec.DecodeError:
        return None


class _PackedGrid(NamedTuple):
    """A grid that stores each cell once, however many positions it covers."""

    cells: tuple[GridCell, ...]
    rows: tuple[tuple[int, ...], ...]
    place: Place
    scope: tuple[int, ...]


class _PackedBlock(NamedTuple):
    text: TextBlock | None
    grid: _PackedGrid | None


class _PackedDocument(NamedTuple):
    format: str
    blocks: tuple[_PackedBlock, ...]
    titles: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    attachments: tuple[str, ...]
    remarks: tuple[Remark, ...]
    sealed: str | None
    cut: bool


def _packed(document: Document) -> _PackedDocument:
    return _PackedDocument(document.format, tuple(map(_packed_block, document.blocks)), *document[2:])


def _packed_block(block: Block) -> _PackedBlock:
    if isinstance(block, TextBlock):
        return _PackedBlock(block, None)
    cells = {id(cell): cell for row in block.rows for cell in row}
    number_of = {key: number for number, key in enumerate(cells)}.__getitem__
    rows = tuple(tuple(map(number_of, map(id, row))) for row in block.rows)
    return _PackedBlock(None, _PackedGrid(tuple(cells.values()), rows, block.place, block.scope))


def _block(packed: _PackedBlock) -> Block:
    if packed.grid is None:
        return packed.text or TextBlock("", 0, Place())
    cells, rows, place, scope = packed.grid
    return Grid(tuple(tuple(cells[number] for number in row) for row in rows), place, scope)


def _document(data: bytes) -> Document:
    packed = _DOCUMENT.decode(data)
    return Document(packed.format, tuple(map(_block, packed.blocks)), *packed[2:])


def _sources(data: bytes) -> Mapping[str, Source]:
    return _SOURCES.decode(data)


# Made here and not on first use: msgspec would let other threads use a decoder that is not yet complete.
_ENCODER: Final = msgspec.msgpack.Encoder()
_REQUEST: Final = msgspec.msgpack.Decoder(Request)
_ANSWER: Final = msgspec.msgpack.Decoder(Answer)
_DOCUMENT: Final = msgspec.msgpack.Decoder(_PackedDocument)
_SOURCES: Final = msgspec.msgpack.Decoder(dict[str, Source])
