"""What reading a document gives: the report, every judgement that was made, and where each figure was read."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Final, Generic, TypeVar

import attrs

from zfxxgk.display import html_of, public
from zfxxgk.form.categories import Section
from zfxxgk.form.editing import get
from zfxxgk.form.layout import printed_title
from zfxxgk.form.names import organ_key
from zfxxgk.form.records import Publication, Report
from zfxxgk.form.tables import Address, Form, cells, label_at
from zfxxgk.problems import COLON, LIST, Phrase, excerpt
from zfxxgk.readers.document import Document, Place, Source
from zfxxgk.readers.figures import bare
from zfxxgk.readers.repair import Repair, repairs_of

__all__ = ["FigureState", "Note", "Packed", "Reading", "Source", "TableCoverage", "UnreadableDocument", "whole"]

T = TypeVar("T")


class Packed(Generic[T]):
    """A value that stays packed until it is asked for.

    Args:
        data: The value as bytes.
        unpack: Makes the value from the bytes.
    """

    def __init__(self, data: bytes, unpack: Callable[[bytes], T]) -> None:
        self._held: bytes | T = data
        self._unpack = unpack

    def value(self) -> T:
        """Return the value."""
        held = self._held
        if isinstance(held, bytes):
            held = self._held = self._unpack(held)
        return held

    def __reduce__(self) -> tuple[Callable[[T], T], tuple[T]]:
        return _value, (self.value(),)


def _value(held: T | Packed[T]) -> T:
    return held.value() if isinstance(held, Packed) else held


@public
@attrs.frozen
class Note:
    """A judgement that the reader made, or something that it saw and could not use.

    Attributes:
        code: What kind of judgement; stable.
        pointer: JSON Pointer of the place in the report that it is about, or None.
        place: Where it was seen, or None.
        text: The whole text that was printed there.
        words: The judgement in words.
    """

    code: str
    pointer: str | None
    place: Place | None
    text: str
    words: Phrase

    def message(self, lang: str = "zh") -> str:
        """Return the note as one sentence with its place, in ``"zh"`` or ``"en"``."""
        where = [self.place.words().in_(lang)] if self.place is not None else []
        what = [f"{self.pointer} ({label_at(self.pointer)})"] if self.pointer else []
        seen = f" {excerpt(self.text)}" if self.text else ""
        return f"[{self.code}] {' '.join([*where, *what])}{COLON.in_(lang)}{self.words.in_(lang)}{seen}"

    def to_data(self) -> dict[str, object]:
        """Return the note as plain data, for JSON."""
        return {
            "code": self.code,
            "pointer": self.pointer,
            "place": self.place._asdict() if self.place is not None else None,
            "text": self.text,
            "message": Phrase.of(self.message)._asdict(),
        }

    def __str__(self) -> str:
        return f"{self.message('zh')} / {self.message('en')}"


@public
class FigureState(StrEnum):
    """What became of a figure of the form. ``READ``: it was read. ``BLANK``: its cell is blank, or has a mark that says so.
    ``UNREAD``: it was not found, or what is printed could not be taken for a figure.
    """

    READ = "read"
    BLANK = "blank"
    UNREAD = "unread"


@public
@attrs.frozen
class TableCoverage:
    """How much of a table of the form was read.

    Attributes:
        section: The section that it stands in.
        states: What became of each figure, by its JSON Pointer, in the order of the form.
        reasons: Why figures were not read; empty where all were.
    """

    section: Section
    states: Mapping[str, FigureState] = attrs.field(eq=False)
    reasons: tuple[Phrase, ...] = ()

    def of(self, state: FigureState) -> tuple[str, ...]:
        """Return the JSON Pointers of the figures in a state."""
        return tuple(pointer for pointer, own in self.states.items() if own is state)

    @property
    def unread(self) -> tuple[str, ...]:
        """JSON Pointers of the figures that were not read."""
        return self.of(FigureState.UNREAD)

    def to_data(self) -> dict[str, object]:
        """Return the coverage as plain data, for JSON."""
        counts = {state.value: len(self.of(state)) for state in (FigureState.READ, FigureState.BLANK)}
        reasons = [dict(reason._asdict()) for reason in self.reasons]
        return {"section": self.section.value, **counts, "unread": list(self.unread), "reasons": reasons}

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(self.of(state))} {state.value}" for state in FigureState)
        return f"<TableCoverage {self.section.value}: {counts}>"


def whole(report: Report) -> tuple[TableCoverage, ...]:
    """Return the coverage of a report that was not read from print: a figure that it does not have counts as blank."""
    states: dict[Section, dict[str, FigureState]] = {}
    for figure in cells(report):
        state = FigureState.BLANK if figure.value is None else FigureState.READ
        states.setdefault(figure.cell.section, {})[figure.pointer] = state
    return tuple(TableCoverage(section, own) for section, own in states.items())


@public
@attrs.frozen(repr=False)
class Reading:
    """What was read.

    Attributes:
        report: The report. A figure in it is right, or None with a note.
        notes: Every judgement that was made, in the order of the document.
        coverage: How much of each table was read, and why the rest was not.
    """

    report: Report
    notes: tuple[Note, ...]
    _document: Document | Packed[Document] = attrs.field(eq=_value)
    _sources: Mapping[str, Source] | Packed[Mapping[str, Source]] = attrs.field(eq=False)
    coverage: tuple[TableCoverage, ...]

    @property
    def document(self) -> Document:
        """The document before it was interpreted."""
        return _value(self._document)

    @property
    def sources(self) -> Mapping[str, Source]:
        """Where each figure was read from, by its JSON Pointer; and where sections and title begin."""
        return _value(self._sources)

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """Small changes that would make the violated relations hold. They are suggestions; `apply` makes them."""
        return repairs_of(self.report)

    def prints(self, report: Report) -> bool:
        """Return whether what was read from print is the same as a report that is stored in the document.

        Every figure was read or is blank, and is that of the report; organ, year and editions are the same; the prose
        is the same but for white space; and every remark, date, code and address that is printed is the report's.
        """
        mine = self.report
        form = Form.used_by(mine)
        remarks = Counter(bare(annotation.text) for annotation in mine.annotations)
        title, held_title = ((r.publication or Publication()).title for r in (mine, report))
        return (
            self.is_whole
            and not any(note.code in _ALTERED for note in self.notes)
            and form is Form.used_by(report)
            and form.values(mine) == form.values(report)
            and mine.year == report.year
            and _name(mine.agency.name) == _name(report.agency.name)
            and all(
                bare(getattr(mine, name).text) == bare(getattr(report, name).text)
                for name in ("overview", "problems", "other_matters")
            )
            and remarks <= Counter(bare(annotation.text) for annotation in report.annotations)
            and _name(title or "") in {_name(held_title or ""), _name(printed_title(report))}
            and all(printed in (None, held) for printed, held in zip(_stated(mine), _stated(report), strict=True))
        )

    @property
    def is_whole(self) -> bool:
        """Whether every figure of the form was read, or its cell is blank."""
        return not any(table.unread for table in self.coverage)

    def where(self, place: Address) -> Source | None:
        """Return where a figure was read from, or None if it was not found; for anything else, where its section or the
        title begins.

        Args:
            place: JSON Pointer of anything in the report, or row and column of a figure.

        Raises:
            KeyError: The report has no such place.
        """
        form = Form.used_by(self.report)
        pointer = place if isinstance(place, str) else form.cell(*place).pointer
        if form.at(pointer) is not None:
            return self.sources.get(pointer)
        get(self.report, pointer)
        while pointer and pointer not in self.sources:
            pointer = pointer.rpartition("/")[0]
        return self.sources.get(pointer)

    def __repr__(self) -> str:
        counts = {state: sum(len(table.of(state)) for table in self.coverage) for state in FigureState}
        plural = "" if counts[FigureState.READ] == 1 else "s"
        figures = f"{counts[FigureState.READ]} figure{plural}, {counts[FigureState.BLANK]} blank"
        figures += f", {counts[FigureState.UNREAD]} unread" if counts[FigureState.UNREAD] else ""
        notes = f"{len(self.notes)} note{'' if len(self.notes) == 1 else 's'}"
        return f"<Reading {self.report.agency.name or '?'} {self.report.year}: {figures}, {notes}>"

    def __str__(self) -> str:
        return "\n".join([repr(self), *(f"  {note}" for note in self.notes)])

    def _repr_html_(self) -> str:
        """Return the summary for notebooks."""
        return html_of(self)


_ALTERED: Final = frozenset(("label-corrected", "unit-dropped", "columns-by-order", "row-placed", "heading-missing"))
"""Notes which show that the printed text is no longer as this package wrote it."""


def _name(text: str) -> str:
    return organ_key(bare(text))


def _stated(report: Report) -> tuple[object, ...]:
    """Return what a report says of organ and publication besides name and title."""
    agency, published = report.agency, report.publication or Publication()
    days = published.issued_on, published.published_on
    return agency.credit_code, agency.division_code, report.coverage, *days, published.index_number, published.url


_UNREADABLE: Final = Phrase(
    "读不出年度报告：要找的是{}；见到的是{}", "cannot be read as an annual report: looked for {}; found {}"
)


@public
class UnreadableDocument(ValueError):
    """A document cannot be read as a report at all: what was looked for, and what was found.

    Attributes:
        looked_for: What would have been needed.
        found: What was there instead.
    """

    looked_for: Phrase
    found: Phrase

    def __init__(self, looked_for: Phrase, found: Phrase) -> None:
        self.looked_for = looked_for
        self.found = found
        super().__init__(looked_for, found)

    @classmethod
    def without(cls, looked_for: Iterable[Phrase], found: Phrase) -> "UnreadableDocument":
        """Return the error for several things that were not found."""
        wanted = list(looked_for)
        return cls(Phrase.of(lambda lang: LIST.in_(lang).join(words.in_(lang) for words in wanted)), found)

    def message(self, lang: str = "zh") -> str:
        """Return the error as one sentence, in ``"zh"`` or ``"en"``."""
        return _UNREADABLE.in_(lang).format(self.looked_for.in_(lang), self.found.in_(lang))

    def __str__(self) -> str:
        return f"{self.message('zh')} / {self.message('en')}"
