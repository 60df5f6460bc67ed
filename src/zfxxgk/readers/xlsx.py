"""Excel (XLSX) → document. A thin adapter around openpyxl (extra ``xlsx``).

Stored results are read, never formulas. What counts are the cells that exist, not the size that a sheet declares.
"""

import io
import itertools
import math
import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from zfxxgk.form.layout import CHECKS_HEADING
from zfxxgk.readers.archive import parts_of
from zfxxgk.readers.document import Document, Grid, GridCell, Place, Remark, column_letters
from zfxxgk.readers.figures import NO_RESULT, raised
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.number_formats import shows
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

    parts = parts_of(data, watch)
    sheets = {name: part for name, part in parts.items() if "worksheets/" in name}
    for part in sheets.values():
        watch.cells(len(_CELL.findall(part)))
        watch.cells(sum(_area(*found.groups()) for found in _MERGED.finditer(part)))
    remarks = []
    grids = []
    sealed: str | None = None
    rich = any(b"<vertAlign" in part or b"<strike" in part for part in parts.values())
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, rich_text=rich)
    formulas = None
    if any(_FORMULA.search(part) for part in sheets.values()):
        formulas = openpyxl.load_workbook(io.BytesIO(data))
    names = _sheets(parts)
    covered = _covered(parts, names)
    for number, sheet in enumerate(book.worksheets, 1):
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
        own = formulas.worksheets[number - 1] if formulas is not None else None
        doubtful = covered.get(number, frozenset()) | _disordered(parts.get(names.get(number, ""), b""), sheet)
        rows = _rows(sheet, number, own, hidden, doubtful)
        if rows:
            watch.block()
            grids.append(Grid(rows, Place(page=number, table=number, sheet=sheet.title)))
    named = (book.properties.title, *(sheet.title for sheet in book.worksheets if sheet.title != NAME))
    titles = tuple(filter(None, named))
    return Document("xlsx", tuple(grids), titles, remarks=tuple(remarks), sealed=sealed)


def _area(left: bytes, top: bytes, right: bytes | None, bottom: bytes | None) -> int:
    width = _column(right or left) - _column(left) + 1
    return abs(width) * (abs(int(bottom or top) - int(top)) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


class _Hidden(NamedTuple):
    """The rows and columns of a sheet that are not shown."""

    rows: frozenset[int]
    columns: frozenset[int]
    words: str


def _hidden(sheet: "Worksheet") -> _Hidden:
    rows = frozenset(row for row, size in sheet.row_dimensions.items() if size.hidden or size.height == 0)
    sizes = [size for size in sheet.column_dimensions.values() if size.hidden or size.width == 0]
    columns = frozenset(
        column for size in sizes for column in range(size.min or 1, min(size.max or 1, _LAST_COLUMN) + 1)
    )
    words = [f"{column_letters(column)}" for column in sorted(columns)[:_MANY]] + [
        f"{row}" for row in sorted(rows)[:_MANY]
    ]
    return _Hidden(rows, columns, ", ".join(words))


_LAST_COLUMN: Final = 16_384
_MANY: Final = 20


def _rows(
    sheet: "Worksheet",
    number: int,
    formulas: "Worksheet | None",
    hidden: _Hidden,
    doubtful: frozenset[tuple[int, int]],
) -> tuple[tuple[GridCell, ...], ...]:
    """Return the rows of a sheet that are shown, as far as anything stands in them, merged cells spread out."""
    values = _values(sheet, formulas)
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, area.max_row + 1):
            for column in range(area.min_col, area.max_col + 1):
                merged[row, column] = area.min_row, area.min_col
    used = {place for place, value in values.items() if value != _BLANK}
    spanned = {place for place, first in merged.items() if first in used}
    # A row of a table that is drawn and blank stands there, blank.
    drawn = {
        row for (row, column), value in values.items() if value == _BLANK and sheet.cell(row, column).border.top.style
    }
    rows = sorted({*(row for row, _ in used | spanned), *drawn} - hidden.rows)
    columns = sorted({column for _, column in used | spanned} - hidden.columns)
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
    """What is shown of a cell, what is not, and whether that can be told."""

    text: str = ""
    unseen: str = ""
    doubtful: bool = False


_BLANK: Final = _Value()


def _values(sheet: "Worksheet", formulas: "Worksheet | None") -> dict[tuple[int, int], _Value]:
    """Return what the cells that exist show, by row and column. An empty text is the result of a formula, too."""
    present = _present(sheet)
    values = {place: _shown(cell) for place, cell in present.items()}
    for place, cell in _present(formulas).items() if formulas is not None else ():
        if cell.data_type == "f" and present[place].value is None and present[place].data_type != "str":
            values[place] = _Value(NO_RESULT)
    beside = min((column for (_, column), value in values.items() if value.text == CHECKS_HEADING), default=None)
    if beside is not None:  # the relations beside a table of the form to fill in
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


_RELATED: Final = re.compile(rb"<Relationship\b[^>]*>")
_ATTRIBUTE: Final = re.compile(rb"([\w:]+)\s*=\s*[\"']([^\"']*)[\"']")
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet [^>]*>")
_ANCHOR: Final = re.compile(rb"<(?:\w+:)?(?:two|one)CellAnchor\b")
_CORNERS: Final = (re.compile(rb"<(?:\w+:)?row>(\d{1,7})<"), re.compile(rb"<(?:\w+:)?col>(\d{1,6})<"))


def _sheets(parts: Mapping[str, bytes]) -> dict[int, str]:
    """Return the names of the parts that hold the sheets, by number."""
    related = _related(parts, "xl/workbook.xml")
    sheets = (dict(_ATTRIBUTE.findall(sheet)) for sheet in _SHEET.findall(parts.get("xl/workbook.xml", b"")))
    return {number: related.get(sheet.get(b"r:id", b""), "") for number, sheet in enumerate(sheets, 1)}


def _covered(parts: Mapping[str, bytes], sheets: Mapping[int, str]) -> dict[int, frozenset[tuple[int, int]]]:
    """Return the cells that pictures lie over, by the number of their sheet: what stands there cannot be told."""
    found = {}
    for number, sheet in sheets.items():
        drawn = (parts.get(name, b"") for name in _related(parts, sheet).values() if "drawings/" in name)
        covered: set[tuple[int, int]] = set()
        for anchor in (anchor for part in drawn for anchor in _ANCHOR.split(part)[1:]):
            corners = list(zip(*([int(at) + 1 for at in each.findall(anchor)[:2]] for each in _CORNERS), strict=False))
            if not corners:
                continue
            (top, left), (bottom, right) = corners[0], corners[-1]
            bottom, right = min(bottom, top + _LARGEST), min(right, left + _LARGEST)
            covered |= {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        found[number] = frozenset(covered)
    return found


_NO_KIND: Final = rb"\st=[\"'](?!(?:b|d|e|inlineStr|n|s|str)[\"'])"
_WRITTEN: Final = re.compile(
    rb"<(?:\w+:)?row\b[^>]*?\sr=[\"'](\d{1,7})"
    rb"|<(?:\w+:)?c\b(?![^>]*?"
    + _NO_KIND
    + rb")[^>]*?\sr=[\"']([A-Z]{1,3})(\d{1,7})[^>]*?(?<!/)>\s*(<(?:\w+:)?(?:v|is)\b)?"
    rb"|(<(?:\w+:)?c\b)[^>]*?(?:\sr=[\"'](?![A-Z]{1,3}\d{1,7}[\"'])|" + _NO_KIND + rb")"
)
"""A row, a cell with its place and whether it has a value, or a cell that has no place or is of no kind."""


def _disordered(part: bytes, sheet: "Worksheet") -> frozenset[tuple[int, int]]:
    """Return the cells of a sheet that are written twice or in another row than their own, a row with a cell that stands
    nowhere or is of no kind, and the merged cells that cover another's value or lie over one another: what a program shows cannot be told.
    """
    odd: set[tuple[int, int]] = set()
    values: set[tuple[int, int]] = set()
    row = 0
    for begun, letters, number, value, nowhere in _WRITTEN.findall(part):
        if begun or nowhere:
            row = int(begun or row)
            odd |= {(row, column) for column in range(1, _LARGEST)} if nowhere else set()
            continue
        place = int(number), _column(letters)
        if place[0] != row:
            odd |= {place, (row, place[1])}
        if value:
            odd |= {place} & values
            values.add(place)
    areas = [list(area.cells) for area in sheet.merged_cells.ranges] if values else []
    odd |= {first for first, *others in areas if any(place in values for place in others)}
    times = Counter(itertools.chain.from_iterable(areas))
    for area in areas:
        odd |= set(area) if any(times[place] > 1 for place in area) else set()
    return frozenset(odd)


_LARGEST: Final = 200
"""Rows and columns that a picture may lie over; a report has fewer."""


def _related(parts: Mapping[str, bytes], name: str) -> dict[bytes, str]:
    """Return the parts that a part refers to, by the name of the reference."""
    folder, _, own = name.rpartition("/")
    found = {}
    for reference in _RELATED.findall(parts.get(f"{folder}/_rels/{own}.rels", b"")):
        named = dict(_ATTRIBUTE.findall(reference))
        target = named.get(b"Target", b"").decode("utf-8", "replace")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
        found[named.get(b"Id", b"")] = path
    return found


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
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value)
