"""Grids and lines of text → the cells of tables two, three and four, known by their labels.

Each table has a reader that takes everything that stands in its section, grids and lines alike, in order. It yields the
cells of the form that it recognised; what it judged on the way goes to the notes. Nothing is taken by position alone:
where labels are missing, order may suggest a place and arithmetic must confirm it, and a note says so.
"""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, Protocol

from zfxxgk.categories import (
    Applicant,
    Category,
    DisclosureItem,
    Edition,
    Flow,
    Measure,
    Outcome,
    OutcomeGroup,
    RemedyResult,
    RemedyRoute,
    Section,
    Unit,
)
from zfxxgk.checking import judge
from zfxxgk.form import APPLICANT_HEADING, Table
from zfxxgk.kinds import COUNT
from zfxxgk.readers.document import Grid, GridCell, Place
from zfxxgk.readers.figures import compact, is_figure, is_joined, is_number, parse
from zfxxgk.readers.labels import MAX_LABEL, Labels, fold, is_of_the_form, number_of
from zfxxgk.rules import Status

__all__ = ["REMARK", "TABLES", "Found", "Key", "Line", "Noter", "Piece", "edition_hinted", "printed_row", "table_of"]

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
    """

    text: str
    level: int
    place: Place
    scope: tuple[int, ...] = ()


class Found(NamedTuple):
    """A cell of the document that was recognised as a cell of the form.

    Attributes:
        key: Row and column.
        cell: The cell of the document.
        unit: The unit of money that its column states, or null.
    """

    key: Key
    cell: GridCell
    unit: Unit | None = None


_MEASURE: Final = Labels(Measure)
_ITEMS: Final = Labels(DisclosureItem)
_COLUMN: Final = Labels(Applicant)
_ROUTE: Final = Labels(RemedyRoute)
_RESULT: Final = Labels(RemedyResult)
_COLUMNS: Final = tuple(Applicant)
_REMEDY_WORD: Final = Labels(result for result in RemedyResult if not result.is_total)
_ROW_LABEL: Final = Labels[Flow | Outcome]((*Flow, *(o for o in Outcome if o is not Outcome.OTHER_HANDLING)))
_NAME: Final = Labels[Flow | Outcome | OutcomeGroup](
    (*Flow, *(o for o in Outcome if o is not Outcome.OTHER_HANDLING), *OutcomeGroup)
)

Piece = Grid | Line
Reader = Callable[[Sequence[Piece], Noter], Iterable[Found]]


def table_of(grid: Grid) -> Section | None:
    """Return which table of the form a grid is, or holds a part of; null where its labels do not tell."""
    texts = dict.fromkeys(cell.text for row in grid.rows for cell in row if 1 < len(cell.text) <= MAX_LABEL)
    folded = [fold(text) for text in texts]
    routes = sum("复议" in label or "起诉" in label for label in folded)
    if routes and any(_REMEDY_WORD.find(text) is not None for text in texts):
        return Section.REMEDIES
    if any(isinstance(row := _row_named(text), Flow | Outcome | OutcomeGroup) and row not in _COMMON for text in texts):
        return Section.APPLICATIONS
    if any(_ITEMS.find(text) is not None or _ITEM.search(compact(text)) for text in texts):
        return Section.DISCLOSURE
    if sum(_COLUMN.find(text) is not None for text in texts) >= 4:
        return Section.APPLICATIONS
    return Section.REMEDIES if routes else None


def table_begun(row: Sequence[GridCell]) -> Section | None:
    """Return the table of which a row may be the first: it has what stands in the head of that table and nowhere else."""
    for _, cell in _distinct(tuple(row)):
        text = compact(cell.text)
        if _ITEM.search(text) or text == "信息内容":
            return Section.DISCLOSURE
        if "勾稽关系" in text or text == APPLICANT_HEADING:
            return Section.APPLICATIONS
        if text in ("行政复议", "行政诉讼") and not any(is_number(other.text) for other in row):
            return Section.REMEDIES
    return None


def edition_hinted(section: Section, pieces: Sequence[Piece]) -> Edition | None:
    """Return the edition whose rows and columns are named in a table, where its figures do not tell."""
    texts = {piece.text for piece in pieces if isinstance(piece, Line)}
    texts |= {cell.text for piece in pieces if isinstance(piece, Grid) for row in piece.rows for cell in row}
    hints = {
        edition: sum(own.find(text) is not None for text in texts) for edition, own in _own_labels(section).items()
    }
    best = max(hints.values())
    if best == 0 and any(_row_named(text) is OutcomeGroup.OTHER_HANDLING for text in texts):
        return Edition.FORM_2019  # its one row （六） is called as the group in the other edition
    found = [edition for edition, number in hints.items() if number == best]
    return found[0] if len(found) == 1 else None


@functools.cache
def _own_labels(section: Section) -> dict[Edition, Labels[Category]]:
    """Return the rows and columns that only one edition of a table has."""
    names = {e: {name for c in Table.of(section, e).cells for name in (c.row, c.column)} for e in Edition}
    return {
        edition: Labels(own - set().union(*(names[other] for other in Edition if other is not edition)))
        for edition, own in names.items()
    }


def printed_row(row: Iterable[GridCell]) -> str:
    """Return a row as one line of text."""
    return " | ".join(cell.text for _, cell in _distinct(tuple(row)))


# --- lines of text that are rows -----------------------------------------------------------------------------------


class _Text(NamedTuple):
    """Labels in lines of text, and the figures that follow them.

    Attributes:
        labels: The labels, a line or a part of a line each.
        figures: The figures up to the next label.
        lines: The lines that they stand in.
    """

    labels: tuple[GridCell, ...]
    figures: tuple[GridCell, ...]


_SEPARATED: Final = re.compile(r"[|｜\t]")
_OUTER: Final = re.compile(r"^\s*[|｜]|[|｜]\s*$")
_BREAKS: Final = re.compile(r"\s{2,}")
_RULE: Final = re.compile(r"[\s|｜+=_─━—-]*[|｜+=_─━][\s|｜+=_─━—-]*|[\s—–-]{3,}")
_STOP: Final = re.compile(r"[.．、)）]")
_GLUED: Final = re.compile(r"(.*[^\W\d_][)）]?)(\d[\d.,]*)")


def _texts(lines: Iterable[Line]) -> Iterator[_Text]:
    """Cut lines of text into labels and the figures behind them, however the cells were separated."""
    labels: list[GridCell] = []
    figures: list[GridCell] = []
    for line in lines:
        if _RULE.fullmatch(line.text):
            continue
        for part, figure in _parts(line.text):
            cell = GridCell(part, line.place)
            if not figure and figures:
                if _STOP.match(part) and figures[-1].text.strip().isdecimal():  # the number of the label, cut from it
                    cell = GridCell(f"{figures[-1].text.strip()}{part}", figures.pop().place)
                if figures:
                    yield _Text(tuple(labels), tuple(figures))
                    labels, figures = [], []
            (figures if figure else labels).append(cell)
    if labels or figures:
        yield _Text(tuple(labels), tuple(figures))


REMARK: Final = re.compile("(?:注|备注|说明|注释|附注)[:：1一]?")
"""How a remark under a table begins."""


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the cells of a line of text, each with whether it is a figure or a mark for a blank.

    Between separators a cell may be blank; behind the last label it is a figure that was left blank.
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


def _runs(pieces: Iterable[Piece]) -> Iterator[Grid | list[Line]]:
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


def _leftover(labels: Iterable[GridCell], note: Noter) -> None:
    """Note the lines that are neither used nor printed on the form; the caller decides what they are."""
    for label in labels:
        if REMARK.match(label.text) or not is_of_the_form(label.text):
            note("text-not-used", label.place, label.text)


# --- rows of grids ---------------------------------------------------------------------------------------------------


def _distinct(row: Sequence[GridCell], start: int = 0) -> Iterator[tuple[int, GridCell]]:
    """Yield the cells of a row with their first column, merged cells once."""
    for i in range(start, len(row)):
        if i == start or row[i] is not row[i - 1]:
            yield i, row[i]


def _trimmed(cells: Iterable[GridCell]) -> list[GridCell]:
    """Return cells without the blank ones at both ends."""
    row = list(cells)
    while row and not compact(row[0].text):
        del row[0]
    while row and not compact(row[-1].text):
        del row[-1]
    return row


def _merged_rows(row: Sequence[GridCell]) -> bool:
    """Return whether a row is two rows that ran together: most of its figures are two, one above the other."""
    if not any(len(cell.text) > 2 and is_joined(cell.text) for cell in row):
        return False
    figures = [cell for _, cell in _distinct(row) if is_number(cell.text)]
    return len(figures) > 1 and 2 * sum(is_joined(cell.text) for cell in figures) > len(figures)


# --- table two ---------------------------------------------------------------------------------------------------------

_ITEM: Final = re.compile(r"第二十条第?[(（]?[一二三四五六七八九十][)）]?项")
_UNIT: Final = re.compile("单位[:：]?(万?元)|[(（](万?元)[)）]")


class _Measures:
    """The columns of a part of table two, by the header over them."""

    def __init__(self) -> None:
        self.columns: dict[int, Measure] = {}
        self.units: dict[Measure, Unit] = {}

    def read(self, cells: Iterable[tuple[int, GridCell]], note: Noter) -> bool:
        """Take over the columns that a header names; return whether it names any."""
        columns: dict[int, Measure] = {}
        for i, cell in cells:
            found = _MEASURE.find(cell.text)
            named = [found[0]] if found is not None else _MEASURE.named_in(cell.text)
            for offset, measure in enumerate(named):
                if measure in columns.values():  # the header of the next part
                    columns = {}
                columns[i + offset] = measure
                stated = _UNIT.search(compact(cell.text))
                if stated is not None:
                    self.units[measure] = Unit(stated[1] or stated[2])
            if found is not None and not found[1]:
                note("label-corrected", cell.place, cell.text)
        if columns:
            self.columns = columns
        return bool(columns)

    def order(self, item: DisclosureItem) -> list[Measure]:
        """Return the columns in order, as far as the item has them on the form."""
        return [self.columns[i] for i in sorted(self.columns) if (item, self.columns[i]) in _DISCLOSURE_KEYS]

    def whole(self, item: DisclosureItem) -> bool:
        """Return whether all columns that the item has on the form were recognised, so that counting them is sound."""
        return set(self.order(item)) in _measures_of(item)

    def laid_out(
        self, item: DisclosureItem, figures: Sequence[tuple[int, GridCell]], grid: Grid
    ) -> Sequence[tuple[int, GridCell]]:
        """Return the cells of a row that hold its figures, as the rows of the table that are printed whole show them.

        Where merged cells were written as several, the rows may all have their figures beside the columns of the header.
        """
        size = len(self.order(item))
        whole = set()
        for row in grid.rows:
            printed = tuple(i for i, cell in _distinct(row) if compact(cell.text))
            if len(printed) == size + 1 and all(is_figure(row[i].text) for i in printed[1:]):
                whole.add(printed[1:])
        if len(figures) == size or len(whole) != 1:
            return figures
        (layout,) = whole
        inside = [(i, cell) for i, cell in figures if i in layout]
        return figures if any(i not in layout and compact(c.text) for i, c in figures) or len(inside) < size else inside

    def of(self, item: DisclosureItem, figures: Sequence[tuple[int, GridCell]]) -> dict[Measure, GridCell] | None:
        """Return the figures of a row by column, or null where it cannot be told which is which.

        Header and rows may divide the table differently, so as many cells as columns are taken in order; else each must
        stand under the beginning of its column; else as many printed cells as columns are taken in order.
        """
        order, whole = self.order(item), self.whole(item)
        under = {i: measure for i, measure in self.columns.items() if (item, measure) in _DISCLOSURE_KEYS}
        printed = [(i, cell) for i, cell in figures if compact(cell.text)]
        if whole and len(figures) == len(order):
            return dict(zip(order, (cell for _, cell in figures), strict=True))
        if figures and all(i in under for i, _ in printed) and set(under) <= {i for i, _ in figures}:
            return {under[i]: cell for i, cell in figures if i in under}
        if whole and len(printed) == len(order):
            return dict(zip(order, (cell for _, cell in printed), strict=True))
        return None


_DISCLOSURE_KEYS: Final = {
    (cell.row, cell.column): edition for edition in Edition for cell in Table.of(Section.DISCLOSURE, edition).cells
}


@functools.cache
def _measures_of(item: DisclosureItem) -> list[set[Category]]:
    """Return the columns that an item has on the form, in each edition that has it."""
    tables = (Table.of(Section.DISCLOSURE, edition).cells for edition in Edition)
    return [own for cells in tables if (own := {cell.column for cell in cells if cell.row is item})]


def _disclosure(pieces: Sequence[Piece], note: Noter) -> Iterator[Found]:
    measures = _Measures()
    for piece in _runs(pieces):
        if isinstance(piece, Grid):
            yield from _disclosure_grid(piece, measures, note)
        else:
            yield from _disclosure_text(piece, measures, note)


def _disclosure_grid(grid: Grid, measures: _Measures, note: Noter) -> Iterator[Found]:
    cut: tuple[GridCell, ...] | None = None  # a row of a label alone, which the next row may continue
    for row in grid.rows:
        if measures.read(_distinct(row), note):
            cut = None
            continue
        label = next((i for i, cell in enumerate(row) if compact(cell.text)), None)
        if label is None or _ITEM.search(compact(row[label].text)):
            continue
        text = row[label].text
        found = _ITEMS.find(text) or (_ITEMS.find(cut[0].text + text) if cut else None)
        if found is None and not is_figure(text) and not any(is_number(cell.text) for cell in row):
            cut = (row[label],)
            if not is_of_the_form(text):
                note("text-not-used", row[label].place, text)
            continue
        cut = None
        if found is None or _merged_rows(row):
            note("row-not-recognised", row[label].place, printed_row(row))
            continue
        start = next((i for i in range(label, len(row)) if row[i] is not row[label]), len(row))
        figures = measures.laid_out(found[0], list(_distinct(row, start)), grid)
        yield from _disclosure_row(found, figures, row[label], measures, note, printed_row(row))


def _disclosure_text(lines: Iterable[Line], measures: _Measures, note: Noter) -> Iterator[Found]:
    for text in _texts(lines):
        labels = text.labels
        start, end, found = _last_item(labels)
        header = labels[:start]
        measures.read(enumerate(header), note)
        _leftover((label for label in (*header, *labels[end:]) if not _MEASURE.named_in(label.text)), note)
        # What stands between an item and the figures is the label of a row that is not of the form, and they are its own.
        if found is not None and end == len(labels) and text.figures:
            figures = list(enumerate(text.figures, len(labels)))
            yield from _disclosure_row(found, figures, labels[start], measures, note, _printed(text), geometry=False)
        elif text.figures:
            note("row-not-recognised", text.figures[0].place, _printed(text))


def _last_item(labels: Sequence[GridCell]) -> tuple[int, int, tuple[DisclosureItem, bool] | None]:
    """Return where the last row label among lines begins and ends, and what it names; it may be cut into two or three."""
    for end in range(len(labels), 0, -1):
        for size in (1, 2, 3):
            found = _ITEMS.find("".join(label.text for label in labels[max(0, end - size) : end]))
            if found is not None:
                return max(0, end - size), end, found
    return len(labels), len(labels), None


def _disclosure_row(
    found: tuple[DisclosureItem, bool],
    figures: Sequence[tuple[int, GridCell]],
    label: GridCell,
    measures: _Measures,
    note: Noter,
    printed: str,
    *,
    geometry: bool = True,
) -> Iterator[Found]:
    item, exact = found
    if not exact:
        note("label-corrected", label.place, label.text, item)
    if not measures.order(item):
        note("columns-not-recognised", label.place, printed, item)
        return
    if not geometry and not (measures.whole(item) and len(figures) == len(measures.order(item))):
        note("row-not-aligned", label.place, printed, item)
        return
    aligned = measures.of(item, figures)
    if aligned is None:
        note("row-not-aligned", label.place, printed, item)
        return
    for measure, cell in aligned.items():
        yield Found((item, measure), cell, measures.units.get(measure))
    used = set(map(id, aligned.values()))
    for _, cell in figures:
        if id(cell) not in used and compact(cell.text):
            note("cell-not-used", cell.place, cell.text)


def _printed(text: _Text) -> str:
    return " | ".join(cell.text for cell in (*text.labels, *text.figures))


# --- table three: rows and what they are called ----------------------------------------------------------------------

_COMMON: Final = (Outcome.OTHER, Outcome.TOTAL)  # words that stand in other tables as well


def _row_named(text: str) -> Flow | Outcome | OutcomeGroup | None:
    found = _name_in(text)
    return found[0] if found is not None else None


def _name_in(text: str) -> tuple[Flow | Outcome | OutcomeGroup, bool] | None:
    """Return the row or the group that a label names, and whether by its official words."""
    found = _NAME.find(text)
    if found is not None and found[0] is Outcome.OTHER and number_of(text) == "六":  # （六）其他, shortened
        return OutcomeGroup.OTHER_HANDLING, False
    return found


@functools.cache
def _order(edition: Edition) -> tuple[Category, ...]:
    """Return the rows of table three in the order of the form."""
    return tuple(dict.fromkeys(cell.row for cell in Table.of(Section.APPLICATIONS, edition).cells))


class _Row:
    """A row of table three: what it is called, and its figures.

    Attributes:
        labels: The cells before the figures, groups first.
        row: All cells.
        end: Where the figures begin.
        cells: The cells behind the labels.
        printed: Whether anything is printed in them.
        columns: The columns of the part of the table that it stands in.
        name: The row of the form, or null where the labels name none.
        group: The group that its labels name, or null.
        exact: Whether it stands under its official label.
        figures: Its seven figures, or null as long as it is not known which is which.
        ordered: Whether they were taken in the order of the form, without a header that says so.
    """

    def __init__(self, labels: Sequence[GridCell], row: Sequence[GridCell], end: int, columns: "_Columns") -> None:
        self.labels = tuple(labels)
        self.row = tuple(row)
        self.end = end
        self.cells = self.row[end:]
        self.printed = any(compact(cell.text) for cell in self.cells)
        self.columns = columns
        self.name: Flow | Outcome | None = None
        self.group: OutcomeGroup | None = None
        self.exact = True
        self.figures: dict[Applicant, GridCell] | None = None
        self.ordered = False

    @property
    def place(self) -> Place | None:
        return next((cell.place for cell in (*self.labels, *self.row)), None)

    def __str__(self) -> str:
        return printed_row((*self.labels, *self.cells))

    def counts(self) -> list[int | None]:
        """Return its figures as counts, in the order of the columns."""
        figures = self.figures or {}
        values = (parse(figures[a].text, COUNT).value if a in figures else None for a in _COLUMNS)
        return [value if isinstance(value, int) else None for value in values]

    def adds_up(self) -> bool:
        """Whether the total is that of the six columns."""
        *parts, total = self.counts()
        return judge(parts, [total]) is None

    def may_add_up(self) -> bool:
        """Whether it is, or could be with blanks filled in."""
        *parts, total = self.counts()
        return judge(parts, [total]) is not Status.VIOLATED


class _Columns:
    """The columns of a part of table three, by the header over them."""

    def __init__(self) -> None:
        self.header: list[Sequence[GridCell]] = []
        self.order: list[Applicant] = []
        self.at: dict[int, Applicant] = {}
        self.foreign: dict[int, GridCell] = {}  # columns that the form does not have, with what names them
        self.inexact: list[GridCell] = []
        self.width = 0
        self.trusted = True

    def add(self, row: Sequence[GridCell]) -> None:
        """Take a row of the header. A column may be named by several cells, one above the other."""
        self.header.append(row)
        self.width = max(map(len, self.header))
        own = {i: self._over(i) for i in range(self.width) if i == 0 or not self._covers(i)}
        named = {i: _column_named(dict.fromkeys(cell.text for cell in column)) for i, column in own.items()}
        official = {found[0] for found in named.values() if found is not None and found[1]}
        # 合计 is 总计 in other words, unless 总计 stands there, too.
        found_at = {
            i: found for i, found in named.items() if found is not None and (found[1] or found[0] not in official)
        }
        self.at = {i: applicant for i, (applicant, _) in found_at.items()}
        self.inexact = [own[i][-1] for i, (_, exact) in found_at.items() if not exact]
        self.order = [self.at[i] for i in sorted(self.at)]
        first = min(self.at, default=self.width)
        self.foreign = {i: column[-1] for i, column in own.items() if i > first and i not in self.at and column}

    def _over(self, i: int) -> list[GridCell]:
        """Return the cells over a column that say something."""
        return [r[i] for r in self.header if i < len(r) and compact(r[i].text)]

    def _covers(self, i: int) -> bool:
        """Return whether the lowest cell of a column began in the column before: a merged cell counts once."""
        lowest = next((r for r in reversed(self.header) if i < len(r) and compact(r[i].text)), None)
        return lowest is not None and lowest[i] is lowest[i - 1]

    @property
    def complete(self) -> bool:
        """Whether the header names each of the seven columns once."""
        return len(self.order) == len(_COLUMNS) and set(self.order) == set(_COLUMNS)

    @property
    def silent(self) -> bool:
        """Whether what the header names is in the order of the form, so that it says nothing against that order."""
        positions = [_COLUMNS.index(applicant) for applicant in self.order]
        return positions == sorted(set(positions))


def _column_named(texts: Iterable[str]) -> tuple[Applicant, bool] | None:
    """Return what the cells over a column name: the lowest that names one, or else two or three that do together."""
    cells = list(texts)
    for size in (1, 2, 3):
        for end in range(len(cells), size - 1, -1):
            found = _COLUMN.find("".join(cells[end - size : end]))
            if found is not None:
                return found
    return None


def _labels(row: Sequence[GridCell]) -> tuple[list[GridCell], int]:
    """Return the labels at the beginning of a row, and where its figures begin.

    They end with the last cell that names a row or a group. Where none does, they are the words before the first figure.
    """
    named = [i + 1 for i, cell in enumerate(row) if len(cell.text) > 1 and _row_named(cell.text) is not None]
    if named:
        end = named[-1]
    else:
        words = next((i for i, cell in enumerate(row) if is_number(cell.text)), len(row))
        end = max((i + 1 for i in range(words) if not is_figure(row[i].text)), default=0)
    return [cell for _, cell in _distinct(row[:end]) if compact(cell.text)], end


def _is_header(labels: Sequence[GridCell], row: Sequence[GridCell]) -> bool:
    """Return whether a row belongs to the header of table three: it begins with no row and names a column."""
    if not labels or _row_named(labels[0].text) is not None or any(is_number(cell.text) for cell in row):
        return False
    words = [cell.text for cell in labels]
    return any(_COLUMN.find(word) is not None or fold(word) in _HEADER_WORDS for word in words)


_HEADER_WORDS: Final = frozenset(
    ["申请人情况", "法人或其他组织", "企业", "机构", "组织", "小计", "社会", "公益", "法律", "服务"]
)


def _applications(pieces: Sequence[Piece], note: Noter) -> Iterator[Found]:
    rows = list(_mended(_rows(pieces, note)))
    _name(rows)
    for row in rows:
        _align(row)
    rows = list(_divided(rows))
    _distrust(rows)
    placed = _place(rows)
    for row in rows:
        if row.figures is not None and row.name is not None:
            if row in placed:
                note("row-placed", row.place, str(row), row.name)
            elif not row.exact:
                note("label-corrected", row.place, row.labels[-1].text if row.labels else "", row.name)
            yield from (Found((row.name, applicant), cell) for applicant, cell in row.figures.items())
        elif row.printed:
            note("row-not-recognised" if row.name is None else "row-not-aligned", row.place, str(row), row.name)
    for cell in dict.fromkeys(cell for row in rows for cell in row.columns.inexact):
        note("label-corrected", cell.place, cell.text)
    used = dict.fromkeys(row.columns for row in rows if row.columns.complete)
    for cell in dict.fromkeys(cell for columns in used for cell in columns.foreign.values()):
        note("column-not-of-the-form", cell.place, cell.text)
    first = next((row for row in rows if row.ordered and row.figures is not None), None)
    if first is not None:
        note("columns-by-order", first.place, str(first))


def _rows(pieces: Sequence[Piece], note: Noter) -> Iterator[_Row]:
    """Yield the rows of all grids and lines, each with the columns of its part of the table."""
    columns = _Columns()
    for piece in _runs(pieces):
        if isinstance(piece, Grid):
            fresh = True
            for row in piece.rows:
                labels, end = _labels(row)
                if _is_header(labels, row):
                    if fresh or columns.complete:
                        columns = _Columns()
                    fresh = False
                    columns.add(row)
                    continue
                if fresh:
                    columns = _continued(columns, piece)
                    fresh = False
                if not _merged_rows(row):
                    yield _Row(labels, row, end, columns)
                else:
                    note("row-not-recognised", row[0].place, printed_row(row))
        else:
            yield from _text_rows(piece, note)


def _continued(columns: _Columns, grid: Grid) -> _Columns:
    """Return the columns of a grid without a header: those of the grid before, if it is as wide."""
    if columns.complete and max(map(len, grid.rows)) == columns.width:
        return columns
    fresh = _Columns()
    if columns.complete:  # the order of the columns holds, where they stand does not
        fresh.order = columns.order
    return fresh


def _text_rows(lines: Sequence[Line], note: Noter) -> Iterator[_Row]:
    columns = _Columns()
    for text in _texts(lines):
        labels = list(text.labels)
        heads = [(i, found[0]) for i, label in enumerate(labels) if (found := _head_named(label.text)) is not None]
        named = [applicant for _, applicant in heads]
        if len(named) == len(_COLUMNS) and set(named) == set(_COLUMNS):
            columns = _Columns()
            columns.order = _unfolded_order(named)
            labels = labels[heads[-1][0] + 1 :]
        if text.figures:
            yield _Row(_segments(labels), text.figures, 0, columns)
        else:
            _leftover(labels, note)


def _head_named(text: str) -> tuple[Applicant, bool] | None:
    """Return the column that a line names; with a number it is a row that has the same name."""
    return None if number_of(text) else _COLUMN.find(text)


def _unfolded_order(named: Sequence[Applicant]) -> list[Applicant]:
    """Return the columns as they stand, from a header of three rows whose cells were written one after the other.

    总计 reaches over two of the rows, so it is written before the columns that stand under 法人或其他组织.
    """
    total = [applicant for applicant in named if applicant.is_total]
    return [*(applicant for applicant in named if not applicant.is_total), *total]


def _segments(lines: Iterable[GridCell]) -> list[GridCell]:
    """Join the lines of each label; a new one begins with a number. What stands before the first number is no label
    if others follow: it ends the label of the row above.
    """
    labels: list[GridCell] = []
    for line in lines:
        if labels and not number_of(line.text) and _row_named(line.text) is None:
            labels[-1] = GridCell(f"{labels[-1].text}\n{line.text}", labels[-1].place)
        else:
            labels.append(line)
    if len(labels) > 1 and not number_of(labels[0].text) and isinstance(_row_named(labels[0].text), Flow | Outcome):
        del labels[0]
    return labels


def _mended(rows: Iterable[_Row]) -> Iterator[_Row]:
    """Join the two halves of a row that a page break has cut: one of them has no figures, and together they are a row."""
    before: _Row | None = None
    for row in rows:
        joined = _joined(before, row) if before is not None else None
        if joined is not None:
            before = joined
            continue
        if before is not None:
            yield before
        before = row
    if before is not None:
        yield before


def _joined(upper: _Row, lower: _Row) -> _Row | None:
    if not upper.labels or not lower.labels or (upper.printed and lower.printed) or number_of(lower.labels[-1].text):
        return None
    label = GridCell(f"{upper.labels[-1].text}{lower.labels[-1].text}", upper.labels[-1].place)
    whole = _ROW_LABEL.find(label.text)
    halves = [found for half in (upper, lower) if (found := _NAME.find(half.labels[-1].text)) is not None]
    if whole is None or any(exact or name is not whole[0] for name, exact in halves):
        return None
    filled = upper if upper.printed or not lower.printed else lower
    return _Row((*upper.labels[:-1], label), filled.row, filled.end, filled.columns)


def _name(rows: Iterable[_Row]) -> None:
    """Find what each row is called, in the group that the rows above belong to."""
    rows = list(rows)
    divided = any(
        isinstance(name := _row_named(label.text), Outcome) and name.group is OutcomeGroup.OTHER_HANDLING
        for row in rows
        for label in row.labels
        if row.printed
    )
    group: OutcomeGroup | None = None
    for row in rows:
        named = [found for label in row.labels if (found := _name_in(label.text)) is not None]
        groups = [(name, exact) for name, exact in named if isinstance(name, OutcomeGroup)]
        names = [
            (name, exact) for name, exact in named if isinstance(name, Flow | Outcome) and name is not Flow.OUTCOMES
        ]
        if groups:
            row.group = group = groups[-1][0]
        if not names and row.group is OutcomeGroup.OTHER_HANDLING and not divided:
            names = [(Outcome.OTHER_HANDLING, groups[-1][1])]
        # Of lines of text, none can be told to be the label if two are.
        if names and not (len(names) > 1 and not row.columns.header):
            row.name, row.exact = names[-1]
        if row.name is Outcome.OTHER and group is not OutcomeGroup.OTHER_HANDLING:
            row.name = row.name if number_of(row.labels[-1].text) == "3" else None
        if isinstance(row.name, Outcome) and row.name is not Outcome.OTHER_HANDLING:
            group = row.name.group


# --- table three: which figure belongs to which column ---------------------------------------------------------------


def _align(row: _Row) -> None:
    """Find the figures of a row.

    They are where the header says, if nothing else stands in the row. If not, the row lost or won a cell beside its
    label, and the figures are taken in order, if there are exactly as many as columns and neither the first nor the last
    is blank, so that it is certain where they begin; or if the row has no cells but those.
    """
    columns = row.columns
    if columns.complete and columns.at and row.row:
        strays = [
            cell
            for i, cell in enumerate(row.row)
            if i >= row.end and i not in columns.at and i not in columns.foreign and compact(cell.text)
        ]
        if min(columns.at) >= row.end and max(columns.at) < len(row.row) and not strays:
            figures_at = {applicant: row.row[i] for i, applicant in columns.at.items()}
            if len({id(cell) for cell in figures_at.values() if compact(cell.text)}) == sum(
                bool(compact(cell.text)) for cell in figures_at.values()
            ):  # else a figure stands over two columns
                row.figures = figures_at
                return
        columns.trusted = False
    if not columns.complete and not (columns.silent or len(columns.order) == len(_COLUMNS)):
        return
    order = columns.order if len(columns.order) == len(_COLUMNS) else _COLUMNS
    if len(set(order)) != len(order):
        return
    cells = _cells(row)
    figures = cells if len(cells) == len(order) else _trimmed(cells)
    if len(figures) != len(order) or not all(is_figure(cell.text) for cell in figures):
        return
    row.figures = dict(zip(order, figures, strict=True))
    row.ordered = not columns.complete and len(columns.order) != len(order)
    if row.ordered and not row.may_add_up():
        row.figures = None


def _distrust(rows: Iterable[_Row]) -> None:
    """Take back figures under a header of which other rows have shown that it does not stand over its columns.

    A row of seven printed figures is certain wherever it stands. One with blanks at its ends is not, once the columns of
    its part of the table are not where the header says.
    """
    loose = {
        row.columns
        for row in rows
        if row.figures is not None and len(_cells(row)) > len(_COLUMNS) and all(map(_is_printed, row.figures.values()))
    }
    for row in rows:
        if row.figures is None or row.columns.trusted or not row.printed:
            continue
        values = list(row.figures.values())
        sure = len(_cells(row)) == len(values) and row.columns not in loose
        if not sure and not (_is_printed(values[0]) and _is_printed(values[-1])):
            row.figures = None


def _cells(row: _Row) -> list[GridCell]:
    return [cell for _, cell in _distinct(row.cells)]


def _is_printed(cell: GridCell) -> bool:
    return bool(compact(cell.text))


def _place(rows: Sequence[_Row]) -> set[_Row]:
    """Give the rows without a label their places, where order suggests them and arithmetic confirms; return those rows.

    Order suggests a place where between two rows that are named as many stand unnamed as the form has there. Arithmetic
    confirms if then, in every column, the outcomes add up to their total.
    """
    named = {row.name for row in rows if row.name is not None and row.figures is not None}
    edition = Edition.FORM_2019 if Outcome.OTHER_HANDLING in named else Edition.FORM_2021
    order = _order(edition)
    placed: dict[_Row, Category] = {}
    run: list[_Row] = []
    last = -1
    for row in (*(row for row in rows if row.figures is not None), None):
        if row is not None and (row.name is None or row.name not in order):
            run.append(row)
            continue
        position = order.index(row.name) if row is not None and row.name is not None else len(order)
        gap = [name for name in order[last + 1 : position] if name not in named]
        if run and len(gap) == len(run) and all(_fits(r, name) for r, name in zip(run, gap, strict=True)):
            placed.update(zip(run, gap, strict=True))
        run, last = [], position
    if not placed:
        return set()
    counts = {row.name or placed.get(row): row.counts() for row in rows if row.figures is not None}
    if not _confirmed(counts, order):
        return set()
    for row, name in placed.items():
        row.name = name if isinstance(name, Flow | Outcome) else None
    return set(placed)


def _fits(row: _Row, name: Category) -> bool:
    return row.adds_up() and (row.group is None or name.parent is row.group)


def _confirmed(counts: Mapping[Category | None, Sequence[int | None]], order: Sequence[Category]) -> bool:
    outcomes = [name for name in order if isinstance(name, Outcome) and name is not Outcome.TOTAL]
    if Outcome.TOTAL not in counts or not all(name in counts for name in outcomes):
        return False
    return all(
        judge([counts[name][i] for name in outcomes], [counts[Outcome.TOTAL][i]]) is None for i in range(len(_COLUMNS))
    )


def _divided(rows: Iterable[_Row]) -> Iterator[_Row]:
    """Cut a row that holds the figures of a whole group, one after the other, into the rows of the group."""
    for row in rows:
        cells = _cells(row) if row.name is None and row.figures is None and row.group is not None else []
        if not cells or len(cells) != sum(o.group is row.group for o in Outcome) * len(_COLUMNS):
            yield row
            continue
        for i in range(0, len(cells), len(_COLUMNS)):
            part = _Row(row.labels, cells[i : i + len(_COLUMNS)], 0, _Columns())
            part.group = row.group
            _align(part)
            yield part


# --- table four --------------------------------------------------------------------------------------------------------

_REMEDY_KEYS: Final = tuple((route, result) for route in RemedyRoute for result in RemedyResult)


def _remedies(pieces: Sequence[Piece], note: Noter) -> Iterator[Found]:
    caption: RemedyRoute | None = None
    for piece in _runs(_joined_grids(pieces)):
        if isinstance(piece, Grid):
            yield from _remedy_grid(piece, caption, note)
            continue
        order: list[RemedyResult] = []
        for text in _texts(piece):
            for label in text.labels:
                named = _ROUTE.find(label.text)
                if named is not None:
                    caption = named[0]
            order += [found[0] for label in text.labels if (found := _RESULT.find(label.text)) is not None]
            _leftover(text.labels, note)
            if text.figures:
                yield from _remedy_row(text.figures, order, caption, note)
                order = []


def _joined_grids(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces, a header and the figures that a page break has cut from it as one grid."""
    header: Grid | None = None
    for piece in pieces:
        whole = piece
        if header is not None and isinstance(piece, Grid) and len(piece.rows[0]) == len(header.rows[0]):
            whole = header._replace(rows=(*header.rows, *piece.rows))
        elif header is not None:
            yield header
        header = None
        if isinstance(whole, Grid) and not any(map(_is_figures, whole.rows)):
            header = whole
        else:
            yield whole
    if header is not None:
        yield header


def _remedy_grid(grid: Grid, caption: RemedyRoute | None, note: Noter) -> Iterator[Found]:
    header: list[Sequence[GridCell]] = []
    rows: list[Sequence[GridCell]] = []
    row: Sequence[GridCell]
    blocks: list[tuple[list[Sequence[GridCell]], list[Sequence[GridCell]]]] = [(header, rows)]
    for row in grid.rows:
        if _is_figures(row) or _is_blank_block(row, header):
            rows.append(row)
        elif not rows or not any(compact(cell.text) for r in rows for cell in r):
            header.append(row)
        else:
            header, rows = [row], []
            blocks.append((header, rows))
    if not any(rows for _, rows in blocks) and any(is_number(cell.text) for row in grid.rows for cell in row):
        note("columns-not-recognised", grid.place, "\n".join(map(printed_row, grid.rows)))
    for header, rows in blocks:
        filled = [row for row in rows if any(compact(cell.text) for cell in row)]
        # A row of blanks below the figures was left by a word processor; alone, it is the row that was left blank.
        for row in filled or rows[-1:]:
            keys = _remedy_keys(header, row, caption)
            strays = [cell for i, cell in enumerate(row) if i not in keys and is_number(cell.text)]
            if keys and not strays and _whole(keys.values()) and not _merged_rows(row):
                yield from (Found(key, row[i]) for i, key in keys.items())
            else:
                cells = [cell for _, cell in _distinct(row)]
                own = _ROUTE.find(cells[0].text)
                cells = cells[1:] if own is not None else cells
                figures = cells if len(cells) == len(_REMEDY_KEYS) else _trimmed(cells)
                order = list(_result_order(header))
                yield from _remedy_row(figures, order, own[0] if own is not None else caption, note)


def _result_order(header: Sequence[Sequence[GridCell]]) -> Iterator[RemedyResult]:
    """Yield the results that a header names, column by column; the lowest cell of a column counts."""
    last: GridCell | None = None
    for i in range(max(map(len, header), default=0)):
        column = [line[i] for line in header if i < len(line) and _RESULT.find(line[i].text) is not None]
        if column and column[-1] is not last:
            last = column[-1]
            found = _RESULT.find(last.text)
            if found is not None:
                yield found[0]


def _is_figures(row: Sequence[GridCell]) -> bool:
    """Return whether a row of table four holds figures or blanks: no more words than figures, but for its route."""
    cells = [cell for _, cell in _distinct(row)]
    words = [cell for cell in cells if not is_figure(cell.text)]
    figures = sum(is_number(cell.text) for cell in cells)
    if figures and words == cells[:1] and _ROUTE.find(cells[0].text) is not None:
        return True
    return not words or figures > len(words)


def _is_blank_block(row: Sequence[GridCell], header: Sequence[Sequence[GridCell]]) -> bool:
    """Return whether a row is one that names a route and was left blank, under a header that names the results."""
    printed = [i for i, cell in _distinct(row) if compact(cell.text)]
    if len(printed) != 1 or _ROUTE.find(row[printed[0]].text) is None:
        return False
    results = {i for line in header for i, cell in enumerate(line) if _RESULT.find(cell.text) is not None}
    return bool(results) and printed[0] not in results


def _remedy_keys(
    header: Sequence[Sequence[GridCell]], row: Sequence[GridCell], caption: RemedyRoute | None
) -> dict[int, tuple[RemedyRoute, RemedyResult]]:
    """Return route and result of each figure of a row: the lowest result above it, the innermost route over or before it."""
    routes: dict[int, RemedyRoute] = {}
    results: dict[int, RemedyResult] = {}
    for line in header:
        route: RemedyRoute | None = None
        for i, cell in enumerate(line):
            named = _ROUTE.find(cell.text)
            result = _RESULT.find(cell.text)
            if result is not None:
                results[i] = result[0]
            if compact(cell.text):
                route = named[0] if named is not None else None
            if route is not None:
                routes[i] = route
    own = [named[0] for cell in row if (named := _ROUTE.find(cell.text)) is not None]
    if own:
        routes = dict.fromkeys(results, own[-1])
    elif not routes and caption is not None:
        routes = dict.fromkeys(results, caption)
    return {
        i: (routes[i], results[i])
        for i in range(len(row))
        if i in routes and i in results and _ROUTE.find(row[i].text) is None
    }


def _whole(keys: Iterable[Key]) -> bool:
    """Return whether keys are those of whole blocks, each once."""
    found = list(keys)
    routes = {route for route, _ in found}
    return len(set(found)) == len(found) == len(routes) * len(RemedyResult)


def _remedy_row(
    figures: Sequence[GridCell], order: Sequence[RemedyResult], caption: RemedyRoute | None, note: Noter
) -> Iterator[Found]:
    """Take the figures of a row in the order of the form, where its header does not stand over them.

    There must be as many as the form has, the words of the header that are left must not contradict its order, and the
    totals must add up.
    """
    place = figures[0].place if figures else None
    printed = printed_row(figures)
    keys: Sequence[tuple[RemedyRoute, RemedyResult]] = _REMEDY_KEYS
    if caption is not None and len(figures) == len(RemedyResult):
        keys = [(caption, result) for result in RemedyResult]
    if len(figures) != len(keys) or not _subsequence(order, [result for _, result in keys]):
        note("columns-not-recognised", place, printed)
        return
    complete = list(order) == [result for _, result in keys]
    if not all(is_figure(cell.text) for cell in figures) or not (complete or _totals(figures)):
        note("columns-not-recognised", place, printed)
        return
    if not complete:
        note("columns-by-order", place, printed)
    yield from (Found(key, cell) for key, cell in zip(keys, figures, strict=True))


def _subsequence(some: Sequence[object], whole: Sequence[object]) -> bool:
    rest = iter(whole)
    return all(item in rest for item in some)


def _totals(figures: Sequence[GridCell]) -> bool:
    values = [parse(cell.text, COUNT).value for cell in figures]
    counts = [value if isinstance(value, int) else None for value in values]
    size = len(RemedyResult)
    return all(judge(counts[i : i + size - 1], [counts[i + size - 1]]) is None for i in range(0, len(counts), size))


TABLES: Final[Mapping[Section, Reader]] = {
    Section.DISCLOSURE: _disclosure,
    Section.APPLICATIONS: _applications,
    Section.REMEDIES: _remedies,
}
"""The reader of each table."""
