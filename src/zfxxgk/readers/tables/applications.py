"""Table three: its rows are recognised by their labels, its columns by the header above them."""

import functools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from zfxxgk.form.categories import Applicant, Category, Edition, Flow, Outcome, OutcomeGroup, Section
from zfxxgk.form.kinds import COUNT
from zfxxgk.form.tables import Table
from zfxxgk.readers.document import Grid, GridCell, Place
from zfxxgk.readers.figures import compact, is_figure, is_number, parse
from zfxxgk.readers.labels import Labels, fold, number_of
from zfxxgk.readers.tables.cells import (
    Found,
    Line,
    Noter,
    Piece,
    distinct,
    is_two_rows,
    leftover,
    printed_row,
    runs,
    texts,
    trimmed,
)
from zfxxgk.rules.model import Status
from zfxxgk.rules.relations import judge

__all__ = ["COLUMN", "COMMON", "applications", "row_named"]

COLUMN: Final = Labels(Applicant)
_COLUMNS: Final = tuple(Applicant)
_ROW_LABEL: Final = Labels[Flow | Outcome]((*Flow, *(o for o in Outcome if o is not Outcome.OTHER_HANDLING)))

_NAME: Final = Labels[Flow | Outcome | OutcomeGroup](
    (*Flow, *(o for o in Outcome if o is not Outcome.OTHER_HANDLING), *OutcomeGroup)
)

COMMON: Final = (Outcome.OTHER, Outcome.TOTAL)  # words that stand in other tables as well


def row_named(text: str) -> Flow | Outcome | OutcomeGroup | None:
    """Return the row or the group that a label names, or None."""
    found = _name_in(text)
    return found[0] if found is not None else None


def _name_in(text: str) -> tuple[Flow | Outcome | OutcomeGroup, bool] | None:
    """Return the row or the group that a label names, and whether by its official words."""
    text = _steps(text)[-1]
    found = _NAME.find(text)
    if found is not None and found[0] is Outcome.OTHER and number_of(text) == "六":  # （六）其他, shortened
        return OutcomeGroup.OTHER_HANDLING, False
    return found


_BETWEEN: Final = re.compile(
    r"(?:(?<!\s)\s++|)(?:[/／>＞→|｜\\»]|[-–—]++)\s*+|(?<=[^\s（(\d一二三四五六七八九十])\s*+(?=[（(]?[\d一二三四五六七八九十]{1,2}[）).．、])"
)


@functools.lru_cache(maxsize=1024)
def _steps(text: str) -> tuple[str, ...]:
    """Return the labels that are joined in one: the label of a row may begin with all the groups that it belongs to.

    >>> _steps("三、本年度办理结果 / （五）不予处理 / 2.重复申请"), _steps("4.保护第三方合法权益")
    (('三、本年度办理结果', '（五）不予处理', '2.重复申请'), ('4.保护第三方合法权益',))
    """
    parts = tuple(filter(None, _BETWEEN.split(text.strip())))
    named = [found[0] if (found := _NAME.find(part)) is not None else None for part in parts if len(parts) > 1]
    is_path = bool(named) and None not in named and (named[0] is Flow.OUTCOMES or isinstance(named[0], OutcomeGroup))
    return parts if is_path else (text,)


def _stepwise(labels: Iterable[GridCell]) -> list[GridCell]:
    found: list[GridCell] = []
    for cell in labels:
        steps = _steps(cell.text)
        found += [cell] if len(steps) == 1 else [cell._replace(text=step) for step in steps]
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
        printed: Whether anything is printed in `cells`.
        columns: The columns of the part of the table that it stands in.
        name: The row of the form, or None where the labels name none.
        group: The group that its labels name, or None.
        exact: Whether its label is the official one.
        figures: Its seven figures by column, or None as long as it is not known which is which.
        ordered: Whether `figures` were taken in the order of the form, without a header that confirms it.
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
        """Return whether the total is the sum of the six other columns."""
        *parts, total = self.counts()
        return judge(parts, [total]) is None

    def may_add_up(self) -> bool:
        """Return whether the total is that sum, or could be if blanks were filled in."""
        *parts, total = self.counts()
        return judge(parts, [total]) is not Status.VIOLATED


class _Columns:
    """The columns of a part of table three, by the header over them."""

    def __init__(self) -> None:
        self.header: list[Sequence[GridCell]] = []
        self.order: list[Applicant] = []
        self.at: dict[int, Applicant] = {}
        self.foreign: dict[int, GridCell] = {}  # columns that the form does not have, each with the cell that names it
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
        """Return the cells of the header above a column that are not blank."""
        return [r[i] for r in self.header if i < len(r) and compact(r[i].text)]

    def _covers(self, i: int) -> bool:
        """Return whether the lowest header cell of a column began in the column before: a merged cell counts once."""
        lowest = next((r for r in reversed(self.header) if i < len(r) and compact(r[i].text)), None)
        return lowest is not None and lowest[i] is lowest[i - 1]

    @property
    def complete(self) -> bool:
        """Whether the header names each of the seven columns once."""
        return len(self.order) == len(_COLUMNS) and set(self.order) == set(_COLUMNS)

    @property
    def sound(self) -> bool:
        """Whether the rows of the header are of one width, so that its cells stand over the columns that they name."""
        return all(len(row) == self.width for row in self.header)

    @property
    def in_form_order(self) -> bool:
        """Whether the columns that the header names, if any, come in the order of the form."""
        positions = [_COLUMNS.index(applicant) for applicant in self.order]
        return positions == sorted(set(positions))


def _column_named(texts: Iterable[str]) -> tuple[Applicant, bool] | None:
    """Return the column that header cells name: the lowest that names one, or else two or three that together do."""
    cells = list(texts)
    for size in (1, 2, 3):
        for end in range(len(cells), size - 1, -1):
            found = COLUMN.find("".join(cells[end - size : end]))
            if found is not None:
                return found
    return None


def _labels(row: Sequence[GridCell]) -> tuple[list[GridCell], int]:
    """Return the labels at the beginning of a row, and where its figures begin.

    They end with the last cell that names a row or a group. Where none does, they are the words before the first figure.
    """
    named = [i + 1 for i, cell in enumerate(row) if len(cell.text) > 1 and row_named(cell.text) is not None]
    if named:
        end = named[-1]
    else:
        words = next((i for i, cell in enumerate(row) if is_number(cell.text)), len(row))
        end = max((i + 1 for i in range(words) if not is_figure(row[i].text)), default=0)
    return _stepwise(cell for _, cell in distinct(row[:end]) if compact(cell.text)), end


def _is_two_labelled(labels: Sequence[GridCell]) -> bool:
    """Return whether a figure stands between the labels of a row, as it does if two rows ran together."""
    named = [i for i, cell in enumerate(labels) if len(cell.text) > 1 and row_named(cell.text) is not None]
    return bool(named) and any(is_number(cell.text) for cell in labels[named[0] : named[-1]])


def _is_header(labels: Sequence[GridCell], row: Sequence[GridCell]) -> bool:
    """Return whether a row is of the header of table three: its first label names no row, and one names a column."""
    if not labels or row_named(labels[0].text) is not None or any(is_number(cell.text) for cell in row):
        return False
    words = [cell.text for cell in labels]
    return any(COLUMN.find(word) is not None or fold(word) in _HEADER_WORDS for word in words)


_HEADER_WORDS: Final = frozenset(
    ["申请人情况", "法人或其他组织", "企业", "机构", "组织", "小计", "社会", "公益", "法律", "服务"]
)


def applications(pieces: Sequence[Piece], note: Noter) -> Iterator[Found]:
    """Yield the cells of table three."""
    rows = list(_mended(_rows(pieces, note)))
    _name_rows(rows)
    for row in rows:
        _align(row)
    rows = list(_divided(rows))
    _reject_unproved(rows)
    _reject_misaligned(rows)
    _reject_misplaced(rows)
    placed = _name_by_order(rows)
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
    for piece in runs(pieces):
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
                if not (is_two_rows(row) or _is_two_labelled(row[:end])):
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
    if columns.complete:  # the order of the columns still holds, their positions do not
        fresh.order = columns.order
    return fresh


def _text_rows(lines: Sequence[Line], note: Noter) -> Iterator[_Row]:
    columns = _Columns()
    for text in texts(lines):
        labels = _stepwise(text.labels)
        heads = [(i, found[0]) for i, label in enumerate(labels) if (found := _head_named(label.text)) is not None]
        named = [applicant for _, applicant in heads]
        if len(named) == len(_COLUMNS) and set(named) == set(_COLUMNS):
            columns = _Columns()
            columns.order = _unfolded_order(named)
            labels = labels[heads[-1][0] + 1 :]
        if text.figures:
            yield _Row(_segments(labels), text.figures, 0, columns)
        else:
            leftover(labels, note)


def _head_named(text: str) -> tuple[Applicant, bool] | None:
    """Return the column that a line names. A line with a number names a row, some of which are called like columns."""
    return None if number_of(text) else COLUMN.find(text)


def _unfolded_order(named: Sequence[Applicant]) -> list[Applicant]:
    """Return the columns from left to right, given a header of three rows whose cells were written one after the other.

    总计 reaches over two of the rows, so it is written before the columns that stand under 法人或其他组织.
    """
    total = [applicant for applicant in named if applicant.is_total]
    return [*(applicant for applicant in named if not applicant.is_total), *total]


def _segments(lines: Iterable[GridCell]) -> list[GridCell]:
    """Join the lines of each label; a new one begins with a number or names a row. A first label without a number is
    left out if others follow: it is the end of the label of the row above.
    """
    labels: list[GridCell] = []
    for line in lines:
        if labels and not number_of(line.text) and row_named(line.text) is None:
            labels[-1] = GridCell(f"{labels[-1].text}\n{line.text}", labels[-1].place)
        else:
            labels.append(line)
    if len(labels) > 1 and not number_of(labels[0].text) and isinstance(row_named(labels[0].text), Flow | Outcome):
        del labels[0]
    return labels


def _mended(rows: Iterable[_Row]) -> Iterator[_Row]:
    """Join the halves of a row that a page break has cut: one has no figures, and their labels together name a row."""
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


def _name_rows(rows: Iterable[_Row]) -> None:
    """Find the name of each row, given the group that the rows above it belong to."""
    rows = list(rows)
    divided = any(
        isinstance(name := row_named(label.text), Outcome) and name.group is OutcomeGroup.OTHER_HANDLING
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
        # Without a header, as in lines of text, it is unclear which of two names is the row's.
        if names and not (len(names) > 1 and not row.columns.header):
            row.name, row.exact = names[-1]
        if row.name is Outcome.OTHER and group is not OutcomeGroup.OTHER_HANDLING:
            row.name = row.name if number_of(row.labels[-1].text) == "3" else None
        if isinstance(row.name, Outcome) and row.name is not Outcome.OTHER_HANDLING:
            group = row.name.group


def _align(row: _Row) -> None:
    """Find the figures of a row.

    They are where the header says, if its rows and this row are equally wide and nothing else stands in this row. If
    not, a cell or a span was lost or added. The figures are then taken in order, if there are exactly as many as
    columns, and either the row has no other cells, or neither the first nor the last is blank, so that it is certain
    where they begin.
    """
    columns = row.columns
    if columns.complete and columns.at and row.row:
        if columns.sound and len(row.row) == columns.width and (found := _under(columns, row)) is not None:
            row.figures = found
            return
        columns.trusted = False
    named = len(columns.order) == len(_COLUMNS) and len(set(columns.order)) == len(_COLUMNS)
    certain = named and columns.sound
    if not (certain or columns.in_form_order or columns.complete):
        return
    order = columns.order if certain else _COLUMNS
    cells = _cells(row)
    figures = cells if len(cells) == len(order) else trimmed(cells)
    if len(figures) != len(order) or not all(is_figure(cell.text) for cell in figures):
        return
    if row.end and len(row.row) < columns.width and not (_is_printed(figures[0]) and _is_printed(figures[-1])):
        return  # the lost cell may be a figure, and the blank cell a part of the label
    row.figures = dict(zip(order, figures, strict=True))
    row.ordered = not certain


def _under(columns: _Columns, row: _Row) -> dict[Applicant, GridCell] | None:
    """Return the figures under the columns; None if the row holds anything else, or one figure is under two columns."""
    strays = (
        i >= row.end and i not in columns.at and i not in columns.foreign and compact(cell.text)
        for i, cell in enumerate(row.row)
    )
    if min(columns.at) < row.end or max(columns.at) >= len(row.row) or any(strays):
        return None
    found = {applicant: row.row[i] for i, applicant in columns.at.items()}
    printed = [cell for cell in found.values() if _is_printed(cell)]
    return found if len({id(cell) for cell in printed}) == len(printed) else None


def _reject_unproved(rows: Iterable[_Row]) -> None:
    """Take back figures in the order of the form that do not add up, unless more rows in that order do add up: then the
    order is proved, and the error is the organ's own.
    """
    ordered = [row for row in rows if row.ordered and row.figures is not None]
    wrong = [row for row in ordered if not row.may_add_up()]
    proofs = sum(any(row.counts()) for row in ordered if len(_cells(row)) == len(_COLUMNS) and row not in wrong)
    for row in wrong:
        if len(_cells(row)) != len(_COLUMNS) or proofs <= max(len(wrong), 1):
            row.figures = None


def _reject_misaligned(rows: Sequence[_Row]) -> None:
    """Take back figures under a header that, as other rows have shown, is not aligned with its columns.

    Seven printed figures are certain even there. A row with a blank at either end is not, nor is a row that does not
    add up and, unlike most rows, has a cell too many.
    """
    widths = Counter((row.columns, len(row.row)) for row in rows)
    loose = {
        row.columns
        for row in rows
        if row.figures is not None and len(_cells(row)) > len(_COLUMNS) and all(map(_is_printed, row.figures.values()))
    }
    for row in rows:
        if row.figures is None or row.columns.trusted or not row.printed:
            continue
        alone = len(row.row) > row.columns.width and 2 * widths[row.columns, len(row.row)] < len(rows)
        if alone and len(_cells(row)) > len(_COLUMNS) and not row.adds_up():
            row.figures = None
            continue
        values = list(row.figures.values())
        sure = len(_cells(row)) == len(values) and row.columns not in loose
        if not sure and not (_is_printed(values[0]) and _is_printed(values[-1])):
            row.figures = None


def _reject_misplaced(rows: Sequence[_Row]) -> None:
    """Take back the figures of a part of the table whose totals stand in another column than the header says."""
    parts: dict[int, list[_Row]] = {}
    for row in rows:
        parts.setdefault(id(row.columns), []).append(row)
    for part in parts.values():
        counts = [row.counts() for row in part if row.figures is not None]
        printed = [row for row in counts if any(row)]
        wrong = [row for row in printed if judge(row[:-1], row[-1:]) is Status.VIOLATED]
        if len(wrong) < _SEVERAL or 2 * len(wrong) <= len(printed):
            continue
        if any(all(judge(row[:i] + row[i + 1 :], [row[i]]) is None for row in wrong) for i in range(len(_COLUMNS) - 1)):
            for row in part:
                row.figures = None


_SEVERAL: Final = 3
"""Fewer wrong totals than this may be the organ's own errors; this many, all wrong in the same way, are not."""


def _cells(row: _Row) -> list[GridCell]:
    return [cell for _, cell in distinct(row.cells)]


def _is_printed(cell: GridCell) -> bool:
    return bool(compact(cell.text))


def _name_by_order(rows: Sequence[_Row]) -> set[_Row]:
    """Name the rows without a label, where order suggests a name and arithmetic confirms it; return those rows.

    Order suggests names where there are as many unnamed rows between two named ones as on the form. Arithmetic confirms
    them if, in every column, the outcomes then add up to their total. The editions of the form that have the most of
    the named rows are tried, the newest first.
    """
    named = {row.name for row in rows if row.name is not None and row.figures is not None}
    known = {edition: len(named.intersection(_order(edition))) for edition in reversed(Edition)}
    likely = (edition for edition, number in known.items() if number == max(known.values()))
    placed = next(filter(None, (_names_by_order(rows, named, _order(edition)) for edition in likely)), {})
    for row, name in placed.items():
        row.name = name if isinstance(name, Flow | Outcome) else None
    return set(placed)


def _names_by_order(
    rows: Sequence[_Row], named: AbstractSet[Category], order: Sequence[Category]
) -> dict[_Row, Category]:
    """Return the names that the order of an edition suggests and arithmetic confirms, for the rows without a label."""
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
    counts = {row.name or placed.get(row): row.counts() for row in rows if row.figures is not None}
    return placed if placed and _confirmed(counts, order) else {}


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
