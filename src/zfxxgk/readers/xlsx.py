"""Excel (XLSX) → document. A thin adapter around openpyxl (extra ``xlsx``).

Stored results are read, never formulas. What counts are the cells that exist, not the size that a sheet declares.
"""

import io
import math
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final, cast

from zfxxgk.form.layout import CHECKS_HEADING
from zfxxgk.problems import LimitExceeded, Phrase
from zfxxgk.readers.archive import DAMAGED, parts_of
from zfxxgk.readers.document import Document, Grid, GridCell, Place, Remark
from zfxxgk.readers.figures import NO_RESULT, raised
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.reading import UnreadableDocument
from zfxxgk.wire.seal import NAME

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["to_document"]

_CELL: Final = re.compile(rb"<(?:\w+:)?c[ >]")
_MERGED: Final = re.compile(rb"<(?:\w+:)?mergeCell [^>]*ref=[\"']([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?[\"']")
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[ >/]")


def to_document(data: bytes, watch: Watch) -> Document:
    """Return the document that an Excel file is: a grid for each visible sheet.

    Raises:
        UnreadableDocument: It is damaged, or no Excel document.
    """
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    parts = parts_of(data, watch)
    sheets = {name: part for name, part in parts.items() if "worksheets/" in name}
    for part in sheets.values():
        watch.cells(len(_CELL.findall(part)))
        watch.cells(sum(_area(*found.groups()) for found in _MERGED.finditer(part)))
    remarks = []
    grids = []
    sealed: str | None = None
    try:
        rich = any(b"<vertAlign" in part or b"<strike" in part for part in parts.values())
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, rich_text=rich)
        formulas = None
        if any(_FORMULA.search(part) for part in sheets.values()):
            formulas = openpyxl.load_workbook(io.BytesIO(data))
        for number, sheet in enumerate(book.worksheets, 1):
            watch.tick()
            if sheet.title == NAME and sheet.sheet_state != "visible":
                sealed = "".join(
                    str(row[0]) for row in sheet.iter_rows(max_col=1, values_only=True) if row[0] is not None
                )
                continue
            if sheet.sheet_state != "visible":
                remarks.append(Remark("sheet-hidden", Place(page=number), sheet.title))
                continue
            rows = _rows(sheet, number, formulas.worksheets[number - 1] if formulas is not None else None)
            if rows:
                watch.block()
                grids.append(Grid(rows, Place(page=number, table=number)))
    except LimitExceeded:
        raise
    except (InvalidFileException, *DAMAGED) as e:
        raise UnreadableDocument(
            Phrase("完好的 Excel 文件（xlsx）", "an Excel file (xlsx) that is whole"),
            Phrase("损坏的文件", "a damaged file"),
        ) from e
    titles = tuple(sheet.title for sheet in book.worksheets if sheet.title != NAME)
    return Document("xlsx", tuple(grids), titles, remarks=tuple(remarks), sealed=sealed)


def _area(left: bytes, top: bytes, right: bytes | None, bottom: bytes | None) -> int:
    width = _column(right or left) - _column(left) + 1
    return abs(width) * (abs(int(bottom or top) - int(top)) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _rows(sheet: "Worksheet", number: int, formulas: "Worksheet | None") -> tuple[tuple[GridCell, ...], ...]:
    """Return the rows of a sheet as far as anything stands in them, merged cells spread out."""
    values = _values(sheet, formulas)
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, area.max_row + 1):
            for column in range(area.min_col, area.max_col + 1):
                merged[row, column] = area.min_row, area.min_col
    used = {place for place, value in values.items() if value is not None}
    rows, columns = sorted({row for row, _ in used}), sorted({column for _, column in used})
    spanned = {place for place, first in merged.items() if first in used}
    # A row of a table that is drawn and blank stands there, blank.
    drawn = {
        row for (row, column), value in values.items() if value is None and sheet.cell(row, column).border.top.style
    }
    rows = sorted({*rows, *(row for row, _ in spanned), *drawn})
    columns = sorted({*columns, *(column for _, column in spanned)})
    made: dict[tuple[int, int], GridCell] = {}

    def cells(row: int) -> Iterator[GridCell]:
        for column in columns:
            place = merged.get((row, column), (row, column))
            if place not in made:
                where = Place(page=number, table=number, row=place[0], column=place[1])
                made[place] = GridCell(_text(values.get(place)), where)
            yield made[place]

    return tuple(tuple(cells(row)) for row in rows)


def _values(sheet: "Worksheet", formulas: "Worksheet | None") -> dict[tuple[int, int], object]:
    """Return the values of the cells that exist, by row and column. An empty text is the result of a formula, too."""
    present = _present(sheet)
    values: dict[tuple[int, int], object] = {place: _shown(cell) for place, cell in present.items()}
    for place, cell in _present(formulas).items() if formulas is not None else ():
        if cell.data_type == "f" and values.get(place) is None and present[place].data_type != "str":
            values[place] = NO_RESULT
    beside = min((column for (_, column), value in values.items() if value == CHECKS_HEADING), default=None)
    if beside is not None:  # the relations beside a table of the form to fill in
        return {place: value for place, value in values.items() if place[1] < beside}
    return values


_SCALED: Final = re.compile(r"!\.|[0#],+(?![0#])")


def _shown(cell: "Cell") -> object:
    """Return the value of a cell; as a text that is no figure, where its format shows a number that is not its value."""
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool) and _SCALED.search(cell.number_format):
        return f"格式 {cell.number_format} ：{cell.value}"
    return cell.value


def _present(sheet: "Worksheet") -> "dict[tuple[int, int], Cell]":
    """Return the cells that exist. The public ways to them go by the size that the sheet declares, which may be anything."""
    return cast("dict[tuple[int, int], Cell]", sheet._cells)  # noqa: SLF001


def _text(value: object) -> str:
    """Return a value as it would be typed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{Decimal(f'{value:.15g}'):f}" if math.isfinite(value) else str(value)
    if isinstance(value, list):  # pieces with fonts of their own
        return "".join(map(_piece, value))
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value)


def _piece(piece: object) -> str:
    """Return a piece of a text, unless it is struck out; raised digits are marks."""
    font = getattr(piece, "font", None)
    if font is None:
        return str(piece)
    if font.strike:
        return ""
    text = str(getattr(piece, "text", ""))
    return raised(text) if font.vertAlign in ("superscript", "subscript") else text
