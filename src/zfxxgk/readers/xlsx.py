"""Excel (XLSX) → document. A thin adapter around openpyxl (extra ``xlsx``).

Stored results are read, never formulas. The cells that exist count, not the size that a sheet declares.
"""

import io
import math
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from zfxxgk.form.layout import CHECKS_HEADING
from zfxxgk.readers.archive import parts_of
from zfxxgk.readers.document import Document, Grid, GridCell, Place, Remark, column_letters
from zfxxgk.readers.figures import NO_RESULT, raised
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.number_formats import shows
from zfxxgk.readers.sheets import written_sheets
from zfxxgk.wire.seal import NAME

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["to_document"]


def to_document(data: bytes, watch: Watch) -> Document:
    """Return an Excel file as a document: a grid for each visible sheet.

    Raises:
        UnreadableDocument: It is damaged, or not an Excel document.
    """
    import openpyxl
    from openpyxl.reader.excel import ExcelReader

    parts = parts_of(data, watch)
    written = written_sheets(ExcelReader(io.BytesIO(data)), parts, watch)
    remarks = []
    grids = []
    sealed: str | None = None
    rich = any(_OF_FONTS.search(part) for part in parts.values())
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, rich_text=rich)
    formulas = None
    if any(each.has_formulas for each in written):
        formulas = openpyxl.load_workbook(io.BytesIO(data))
    for number, (sheet, own) in enumerate(zip(book.worksheets, written, strict=True), 1):
        watch.tick()
        if sheet.title == NAME and sheet.sheet_state != "visible":
            sealed = "".join(str(row[0]) for row in sheet.iter_rows(max_col=1, values_only=True) if row[0] is not None)
            continue
        if sheet.sheet_state != "visible":
            remarks.append(Remark("sheet-hidden", Place(page=number), sheet.title))
            continue
        hidden = _hidden(sheet)
        if hidden.words:
            remarks.append(Remark("rows-hidden", Place(page=number, sheet=sheet.title), hidden.words))
        beside = formulas.worksheets[number - 1] if formulas is not None else None
        rows = _rows(sheet, number, beside, hidden, own.doubtful, watch)
        if rows:
            watch.block()
            grids.append(Grid(rows, Place(page=number, table=number, sheet=sheet.title)))
    named = (book.properties.title, *(sheet.title for sheet in book.worksheets if sheet.title != NAME))
    titles = tuple(filter(None, named))
    return Document("xlsx", tuple(grids), titles, remarks=tuple(remarks), sealed=sealed)


_OF_FONTS: Final = re.compile(rb"v\0?e\0?r\0?t\0?A\0?l\0?i\0?g\0?n|s\0?t\0?r\0?i\0?k\0?e")
"""XML names in a part that has raised or struck-out text, in any encoding."""


class _Hidden(NamedTuple):
    """The rows and columns of a sheet that are not shown."""

    rows: frozenset[int]
    columns: frozenset[int]
    words: str


def _hidden(sheet: "Worksheet") -> _Hidden:
    rows = frozenset(row for row, size in sheet.row_dimensions.items() if size.hidden or size.height == 0)
    sizes = [size for size in sheet.column_dimensions.values() if size.hidden or size.width == 0]
    columns: set[int] = set()
    last = 0
    for first, end in sorted((size.min or 1, min(size.max or 1, _LAST_COLUMN)) for size in sizes):
        columns |= set(range(max(first, last + 1), end + 1))
        last = max(last, end)
    words = [f"{column_letters(column)}" for column in sorted(columns)[:_MANY]] + [
        f"{row}" for row in sorted(rows)[:_MANY]
    ]
    return _Hidden(rows, frozenset(columns), ", ".join(words))


_LAST_COLUMN: Final = 16_384
_MANY: Final = 20


def _rows(
    sheet: "Worksheet",
    number: int,
    formulas: "Worksheet | None",
    hidden: _Hidden,
    doubtful: frozenset[tuple[int, int]],
    watch: Watch,
) -> tuple[tuple[GridCell, ...], ...]:
    """Return the rows of a sheet that are shown and not empty, merged cells spread out."""
    values = _values(sheet, formulas)
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, area.max_row + 1):
            for column in range(area.min_col, area.max_col + 1):
                merged[row, column] = area.min_row, area.min_col
    used = {place for place, value in values.items() if value != _BLANK}
    spanned = {place for place, first in merged.items() if first in used}
    # A blank row with a border is a row of a table that was left blank.
    drawn = {
        row for (row, column), value in values.items() if value == _BLANK and sheet.cell(row, column).border.top.style
    }
    rows = sorted({*(row for row, _ in used | spanned), *drawn} - hidden.rows)
    columns = sorted({column for _, column in used | spanned} - hidden.columns)
    watch.cells(len(rows) * len(columns))
    made: dict[tuple[int, int], GridCell] = {}

    def cells(row: int) -> Iterator[GridCell]:
        for column in columns:
            place = merged.get((row, column), (row, column))
            if place not in made:
                value = values.get(place, _BLANK)
                where = Place(number, None, number, *place, sheet.title)
                made[place] = GridCell(value.text, where, value.unseen, value.doubtful or place in doubtful)
            yield made[place]

    return tuple(tuple(cells(row)) for row in rows)


class _Value(NamedTuple):
    """What is shown of a cell, what is not, and whether that is doubtful."""

    text: str = ""
    unseen: str = ""
    doubtful: bool = False


_BLANK: Final = _Value()


def _values(sheet: "Worksheet", formulas: "Worksheet | None") -> dict[tuple[int, int], _Value]:
    """Return what the existing cells show, by row and column. A formula may have an empty text as its result."""
    present = _present(sheet)
    values = {place: _shown(cell) for place, cell in present.items()}
    for place, cell in _present(formulas).items() if formulas is not None else ():
        if cell.data_type == "f" and present[place].value is None and present[place].data_type != "str":
            values[place] = _Value(NO_RESULT)
    beside = min((column for (_, column), value in values.items() if value.text == CHECKS_HEADING), default=None)
    if beside is not None:  # a form to fill in has its relations printed beside a table
        return {place: value for place, value in values.items() if place[1] < beside}
    return values


def _shown(cell: "Cell") -> _Value:
    """Return what a cell shows: its value by its format, unless it is struck out; raised digits are marks."""
    value = cell.value
    if value is None:
        return _BLANK
    if isinstance(value, list):  # pieces with fonts of their own
        pieces = [(_text(getattr(piece, "text", piece)), getattr(piece, "font", None) or cell.font) for piece in value]
    else:
        pieces = [(_text(value), cell.font)]
    text = "".join(_raised(text, font.vertAlign) for text, font in pieces if not font.strike)
    unseen = "".join(text for text, font in pieces if font.strike)
    is_shown: bool | None = True
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        is_shown = shows(value, cell.number_format)
    return _Value("", text + unseen) if is_shown is False else _Value(text, unseen, is_shown is None)


def _raised(text: str, position: str | None) -> str:
    return raised(text) if position in ("superscript", "subscript") else text


def _present(sheet: "Worksheet") -> "dict[tuple[int, int], Cell]":
    """Return the existing cells. The public methods go by the size that the sheet declares, which may be anything."""
    return cast("dict[tuple[int, int], Cell]", sheet._cells)  # noqa: SLF001


def _text(value: object) -> str:
    """Return a value as it would be typed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{Decimal(f'{value:.15g}'):f}" if math.isfinite(value) else str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value)
