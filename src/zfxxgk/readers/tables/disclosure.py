"""Table two: the rows of 第二十条, each part under a header of its own."""

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from zfxxgk.form.categories import Category, DisclosureItem, Edition, Measure, Section, Unit
from zfxxgk.form.tables import Table
from zfxxgk.readers.document import Grid, GridCell
from zfxxgk.readers.figures import compact, is_figure, is_number
from zfxxgk.readers.labels import Labels, is_of_the_form
from zfxxgk.readers.tables.cells import (
    Found,
    Line,
    Noter,
    Piece,
    distinct,
    is_two_rows,
    leftover,
    printed_row,
    printed_text,
    runs,
    texts,
)

__all__ = ["ITEM", "ITEMS", "MEASURE", "disclosure"]

MEASURE: Final = Labels(Measure)
ITEMS: Final = Labels(DisclosureItem)
ITEM: Final = re.compile(r"第二十条第?[(（]?[一二三四五六七八九十][)）]?项")
_UNIT: Final = re.compile("单位[:：]?(万?元)|[(（](万?元)[)）]")


class _Measures:
    """The columns of a part of table two, by the header over them."""

    def __init__(self) -> None:
        self.columns: dict[int, Measure] = {}
        self.width = 0
        self.units: dict[Measure, Unit] = {}

    def read(self, cells: Iterable[tuple[int, GridCell]], note: Noter) -> bool:
        """Take over the columns that a header names; return whether it names any."""
        columns: dict[int, Measure] = {}
        for i, cell in cells:
            found = MEASURE.find(cell.text)
            named = [found[0]] if found is not None else MEASURE.named_in(cell.text)
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
        """Return whether all columns that the item has on the form were recognised: then figures may be counted off."""
        return set(self.order(item)) in _measures_of(item)

    def laid_out(
        self, item: DisclosureItem, figures: Sequence[tuple[int, GridCell]], grid: Grid
    ) -> Sequence[tuple[int, GridCell]]:
        """Return the cells of a row that hold its figures, judged by the rows of the table that are complete.

        If merged cells were written as several cells, all rows may have their figures beside the columns of the header.
        """
        size = len(self.order(item))
        whole = set()
        for row in grid.rows:
            printed = tuple(i for i, cell in distinct(row) if compact(cell.text))
            if (
                len(printed) == size + 1
                and all(is_figure(row[i].text) for i in printed[1:])
                and _has_columns(row[printed[0]], size)
            ):
                whole.add(printed[1:])
        if len(figures) == size or len(whole) != 1:
            return figures
        (layout,) = whole
        inside = [(i, cell) for i, cell in figures if i in layout]
        return figures if any(i not in layout and compact(c.text) for i, c in figures) or len(inside) < size else inside

    def of(
        self, item: DisclosureItem, figures: Sequence[tuple[int, GridCell]], width: int
    ) -> dict[Measure, GridCell] | None:
        """Return the figures of a row by column, or None where it is unclear which is which.

        Header and rows may be divided into cells differently. If there are as many cells as columns, they are taken in
        order. If not, and the row is as wide as the header, each must stand under the first cell of its column. If not,
        and there are as many printed cells as columns, those are taken in order.
        """
        order, whole = self.order(item), self.whole(item)
        under = {i: measure for i, measure in self.columns.items() if (item, measure) in _DISCLOSURE_KEYS}
        printed = [(i, cell) for i, cell in figures if compact(cell.text)]
        if 0 < width < self.width and len(printed) < len(figures):
            return None  # a cell was lost, and it is unclear which
        if whole and len(figures) == len(order):
            return dict(zip(order, (cell for _, cell in figures), strict=True))
        if (
            figures
            and width == self.width
            and all(i in under for i, _ in printed)
            and set(under) <= {i for i, _ in figures}
        ):
            return {under[i]: cell for i, cell in figures if i in under}
        if whole and len(printed) == len(order):
            return dict(zip(order, (cell for _, cell in printed), strict=True))
        if width == self.width and not whole and set(under) <= {i for i, _ in figures}:
            # Some headers were not recognised: the figures under the others are taken, the rest are noted.
            return {under[i]: cell for i, cell in figures if i in under}
        return None


_DISCLOSURE_KEYS: Final = {
    (cell.row, cell.column): edition for edition in Edition for cell in Table.of(Section.DISCLOSURE, edition).cells
}


@functools.cache
def _measures_of(item: DisclosureItem) -> list[set[Category]]:
    """Return the columns that an item has on the form, in each edition that has it."""
    tables = (Table.of(Section.DISCLOSURE, edition).cells for edition in Edition)
    return [own for cells in tables if (own := {cell.column for cell in cells if cell.row is item})]


def _has_columns(label: GridCell, size: int) -> bool:
    """Return whether the row that a label names has exactly so many columns on the form."""
    found = ITEMS.find(label.text)
    return found is not None and any(len(own) == size for own in _measures_of(found[0]))


def disclosure(pieces: Sequence[Piece], note: Noter) -> Iterator[Found]:
    """Yield the cells of table two."""
    measures = _Measures()
    for piece in runs(pieces):
        if isinstance(piece, Grid):
            yield from _disclosure_grid(piece, measures, note)
        else:
            yield from _disclosure_text(piece, measures, note)


def _disclosure_grid(grid: Grid, measures: _Measures, note: Noter) -> Iterator[Found]:
    cut: tuple[GridCell, ...] | None = None  # a row with only a label, which the next row may continue
    for row in grid.rows:
        if measures.read(distinct(row), note):
            measures.width = len(row)
            cut = None
            continue
        label = next((i for i, cell in enumerate(row) if compact(cell.text)), None)
        if label is None or ITEM.search(compact(row[label].text)):
            continue
        text = row[label].text
        found = ITEMS.find(text) or (ITEMS.find(cut[0].text + text) if cut else None)
        if found is None and not is_figure(text) and not any(is_number(cell.text) for cell in row):
            cut = (row[label],)
            if not is_of_the_form(text):
                note("text-not-used", row[label].place, text)
            continue
        cut = None
        if found is None or is_two_rows(row):
            note("row-not-recognised", row[label].place, printed_row(row))
            continue
        start = next((i for i in range(label, len(row)) if row[i] is not row[label]), len(row))
        figures: Sequence[tuple[int, GridCell]] = list(distinct(row, start))
        if len(row) == measures.width:
            figures = measures.laid_out(found[0], figures, grid)
        yield from _disclosure_row(found, figures, row[label], measures, note, printed_row(row), len(row))


def _disclosure_text(lines: Iterable[Line], measures: _Measures, note: Noter) -> Iterator[Found]:
    for text in texts(lines):
        labels = text.labels
        start, end, found = _last_item(labels)
        header = labels[:start]
        measures.read(enumerate(header), note)
        leftover((label for label in (*header, *labels[end:]) if not MEASURE.named_in(label.text)), note)
        # A label between an item and the figures names a row that the form does not have; the figures are that row's.
        if found is not None and end == len(labels) and text.figures:
            figures = list(enumerate(text.figures, len(labels)))
            yield from _disclosure_row(found, figures, labels[start], measures, note, printed_text(text))
        elif text.figures:
            note("row-not-recognised", text.figures[0].place, printed_text(text))


def _last_item(labels: Sequence[GridCell]) -> tuple[int, int, tuple[DisclosureItem, bool] | None]:
    """Return where the last row label among lines begins and ends, and what it names; it may be cut in two or three."""
    for end in range(len(labels), 0, -1):
        for size in (1, 2, 3):
            found = ITEMS.find("".join(label.text for label in labels[max(0, end - size) : end]))
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
    width: int | None = None,
) -> Iterator[Found]:
    item, exact = found
    if not exact:
        note("label-corrected", label.place, label.text, item)
    if not measures.order(item):
        note("columns-not-recognised", label.place, printed, item)
        return
    if width is None and not (measures.whole(item) and len(figures) == len(measures.order(item))):
        note("row-not-aligned", label.place, printed, item)
        return
    aligned = measures.of(item, figures, width or 0)
    if aligned is None:
        note("row-not-aligned", label.place, printed, item)
        return
    for measure, cell in aligned.items():
        yield Found((item, measure), cell, measures.units.get(measure))
    used = set(map(id, aligned.values()))
    for _, cell in figures:
        if id(cell) not in used and compact(cell.text):
            note("cell-not-used", cell.place, cell.text)
