"""What tables two, three and four have in common: lines of text that are rows, and the cells of grids."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from zfxxgk.form.categories import Category, Unit
from zfxxgk.form.kinds import COUNT
from zfxxgk.form.records import Annotation
from zfxxgk.readers.document import Grid, GridCell, Place
from zfxxgk.readers.figures import compact, is_figure, is_joined, is_number, parse
from zfxxgk.readers.labels import is_of_the_form

__all__ = [
    "REMARK",
    "Found",
    "Key",
    "Line",
    "Noter",
    "Piece",
    "Text",
    "distinct",
    "is_two_rows",
    "leftover",
    "printed_row",
    "printed_text",
    "runs",
    "texts",
    "trimmed",
]

Key = tuple[Category, Category]


class Noter(Protocol):
    """Takes a note: its code, the place in the document, what was printed, and the row of the form that it is about."""

    def __call__(self, code: str, place: Place | None, text: str, row: Category | None = None, /) -> None:
        """Take the note."""


class Line(NamedTuple):
    """A line of text outside the tables.

    Attributes:
        text: The text.
        level: 0 for a paragraph, 1 and more for a heading that the format marks as one.
        place: Where it stands.
        scope: The elements of the page that it stands in.
        is_prose: Whether it is known to be prose, whatever it looks like.
        remark: The remark that it is known to be, or None.
    """

    text: str
    level: int
    place: Place
    scope: tuple[int, ...] = ()
    is_prose: bool = False
    remark: Annotation | None = None


class Found(NamedTuple):
    """A cell of the document that was recognised as a cell of the form.

    Attributes:
        key: Row and column.
        cell: The cell of the document.
        unit: The unit of money that its column states, or None.
    """

    key: Key
    cell: GridCell
    unit: Unit | None = None


Piece = Grid | Line
Reader = Callable[[Sequence[Piece], Noter], Iterable[Found]]


def printed_row(row: Iterable[GridCell]) -> str:
    """Return a row as one line of text."""
    return " | ".join(cell.text for _, cell in distinct(tuple(row)))


class Text(NamedTuple):
    """Labels in lines of text, and the figures that follow them.

    Attributes:
        labels: The labels, a line or a part of a line each.
        figures: The figures up to the next label.
    """

    labels: tuple[GridCell, ...]
    figures: tuple[GridCell, ...]


_SEPARATED: Final = re.compile(r"[|｜\t]")
_OUTER: Final = re.compile(r"^\s*[|｜]|[|｜]\s*$")
_BREAKS: Final = re.compile(r"\s{2,}")
_RULE: Final = re.compile(r"(?=[\s—-]*+[|｜+=_─━])[\s|｜+=_─━—-]++|[\s—–-]{3,}+")
_STOP: Final = re.compile(r"[.．、)）]")
_GLUED: Final = re.compile(r"(.*[^\W\d_][)）]?)(\d[\d.,]*)")


def texts(lines: Iterable[Line]) -> Iterator[Text]:
    """Cut lines of text into labels and the figures behind them, however the cells were separated."""
    labels: list[GridCell] = []
    figures: list[GridCell] = []
    for line in lines:
        if _RULE.fullmatch(line.text):
            continue
        for part, figure in _parts(line.text):
            cell = GridCell(part, line.place)
            if not figure and figures:
                if _STOP.match(part) and figures[-1].text.strip().isdecimal():  # the number of this label, split off
                    cell = GridCell(f"{figures[-1].text.strip()}{part}", figures.pop().place)
                if figures:
                    yield Text(tuple(labels), tuple(figures))
                    labels, figures = [], []
            (figures if figure else labels).append(cell)
    if labels or figures:
        yield Text(tuple(labels), tuple(figures))


REMARK: Final = re.compile("(?:注|备注|说明|注释|附注)[:：1一]?")
"""How a remark under a table begins."""


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the cells of a line of text, each with whether it is a figure or a mark for a blank.

    Between separators a cell may be blank. After the last label, such a cell is a figure that was left blank.
    """
    if REMARK.match(text.strip()):
        yield text.strip(), False
        return
    if _SEPARATED.search(text):
        cells = [cell.strip() for cell in _SEPARATED.split(_OUTER.sub("", text))]
        labels = max((i + 1 for i, cell in enumerate(cells) if not is_figure(cell)), default=0)
        if any(cells):
            yield from ((cell, False) for cell in cells[:labels] if cell)
            yield from ((cell, True) for cell in cells[labels:])
        return
    for piece in _BREAKS.split(text):
        yield from _words(piece)


def _words(piece: str) -> Iterator[tuple[str, bool]]:
    """Yield a label, and the figures that stand behind it on the line, with spaces between them or none."""
    words = piece.split()
    end = len(words)
    while end and is_figure(words[end - 1]) and parse(words[end - 1], COUNT).code != "not-a-figure":
        end -= 1
    label = " ".join(words[:end])
    if label:
        glued = _GLUED.fullmatch(label)
        if glued is not None:
            yield glued[1], False
            yield glued[2], True
        else:
            yield label, is_figure(label)
    yield from ((word, True) for word in words[end:])


def runs(pieces: Iterable[Piece]) -> Iterator[Grid | list[Line]]:
    """Yield the grids, and the lines between them."""
    lines: list[Line] = []
    for piece in pieces:
        if isinstance(piece, Line):
            lines.append(piece)
            continue
        if lines:
            yield lines
            lines = []
        yield piece
    if lines:
        yield lines


def leftover(labels: Iterable[GridCell], note: Noter) -> None:
    """Note the labels that were not used and are not printed on the form; `note` decides what becomes of them."""
    for label in labels:
        if REMARK.match(label.text) or not is_of_the_form(label.text):
            note("text-not-used", label.place, label.text)


def distinct(row: Sequence[GridCell], start: int = 0) -> Iterator[tuple[int, GridCell]]:
    """Yield the cells of a row with their first column, merged cells once."""
    for i in range(start, len(row)):
        if i == start or row[i] is not row[i - 1]:
            yield i, row[i]


def trimmed(cells: Iterable[GridCell]) -> list[GridCell]:
    """Return cells without the blank ones at both ends."""
    row = list(cells)
    while row and not compact(row[0].text):
        del row[0]
    while row and not compact(row[-1].text):
        del row[-1]
    return row


def is_two_rows(row: Sequence[GridCell]) -> bool:
    """Return whether a row is two rows that ran together: most of its figures are two figures, one above the other."""
    if not any(len(cell.text) > 2 and is_joined(cell.text) for cell in row):
        return False
    figures = [cell for _, cell in distinct(row) if is_number(cell.text)]
    return len(figures) > 1 and 2 * sum(is_joined(cell.text) for cell in figures) > len(figures)


def printed_text(text: Text) -> str:
    """Return labels and their figures as one line of text."""
    return " | ".join(cell.text for cell in (*text.labels, *text.figures))
