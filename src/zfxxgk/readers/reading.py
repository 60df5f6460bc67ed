"""What reading a document gives: the report, every judgement that was made, and where each figure was read."""

from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from zfxxgk.display import html_of, public
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Address, Form, label_at
from zfxxgk.problems import COLON, LIST, Phrase, excerpt
from zfxxgk.readers.document import Document, Place

__all__ = ["Note", "Reading", "Source", "UnreadableDocument"]


@public
@attrs.frozen
class Note:
    """A judgement that the reader made, or something that it saw and could not use.

    Attributes:
        code: What kind of judgement; stable.
        pointer: JSON Pointer of the place in the report that it is about, or null.
        place: Where it was seen, or null.
        text: What was printed there, whole.
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

    def __str__(self) -> str:
        return f"{self.message('zh')} / {self.message('en')}"


@attrs.frozen
class Source:
    """Where a figure was read from.

    Attributes:
        place: Page, line, table, row and column, as far as the format has them.
        text: The text as printed.
    """

    place: Place
    text: str


@public
@attrs.frozen(repr=False)
class Reading:
    """What was read.

    Attributes:
        report: The report. A figure in it is right, or null with a note.
        notes: Every judgement that was made, in the order of the document.
        document: What was seen before it was interpreted.
        sources: Where each figure was read from, by its JSON Pointer.
    """

    report: Report
    notes: tuple[Note, ...]
    document: Document
    sources: Mapping[str, Source] = attrs.field(eq=False)

    def where(self, place: Address) -> Source | None:
        """Return where a figure was read from, or null where it was not found in the document.

        Args:
            place: JSON Pointer of the figure, or its row and column.

        Raises:
            KeyError: The form has no such cell.
        """
        form = Form.used_by(self.report)
        pointer = place if isinstance(place, str) else form.cell(*place).pointer
        if form.at(pointer) is None:
            raise KeyError(f"没有这一格 / no such cell: {pointer}")
        return self.sources.get(pointer)

    def __repr__(self) -> str:
        form = Form.used_by(self.report)
        blank = form.values(self.report).count(None)
        figures = f"{len(form.cells) - blank} figures, {blank} blank"
        notes = f"{len(self.notes)} note{'' if len(self.notes) == 1 else 's'}"
        return f"<Reading {self.report.agency.name or '?'} {self.report.year}: {figures}, {notes}>"

    def __str__(self) -> str:
        return "\n".join([repr(self), *(f"  {note}" for note in self.notes)])

    def _repr_html_(self) -> str:
        """Return the summary for notebooks."""
        return html_of(self)


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
