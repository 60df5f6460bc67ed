"""Report → Excel: a sheet for the narratives and one for each table. Needs the extra ``xlsx``."""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.form.categories import Section
from zfxxgk.form.layout import Box, Role, TableLayout
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Cell
from zfxxgk.rules.findings import Finding
from zfxxgk.rules.model import Severity
from zfxxgk.wire.seal import NAME, seal
from zfxxgk.writers.archive import finished, printable
from zfxxgk.writers.page import Page, PageSection, marks_of, page_of, worst

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["to_xlsx"]

NARRATIVE_SHEET: Final = "文字部分"
SHEETS: Final[Mapping[Section, str]] = {
    Section.DISCLOSURE: "主动公开",
    Section.APPLICATIONS: "依申请公开",
    Section.REMEDIES: "复议诉讼",
}
"""Names of the sheets; Excel allows at most 31 characters and few punctuation marks."""
_FILLS: Final = {Severity.ERROR: "FFC7CE", Severity.WARNING: "FFEB9C", Severity.NOTICE: "DDEBF7"}
_CELL_LIMIT: Final = 32_000  # characters in a cell; Excel allows a few more
FIRST_ROW: Final = 2  # of a table on its sheet, below the heading
Fill = Callable[["SheetCell", Cell, str], None]
"""Puts a figure, given as it is printed, into a cell of a sheet."""


class Line(NamedTuple):
    """A line of the sheet of narratives: its text and its style."""

    text: str
    style: str


def to_xlsx(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:
    """Return a report as an Excel workbook; see `zfxxgk.to_xlsx`."""
    page = page_of(report)
    book = new_book(page.title)
    lines = [*(_findings(findings) if findings else ()), *narrative_lines(page)]
    write_narratives(book, lines)
    fill = _filling(marks_of(findings))
    for section in page.sections:
        if section.layout is not None:
            write_table(book, section, section.layout, fill)
    return saved(book, seal(report) if sealed and not findings else None)


def new_book(title: str) -> "Workbook":
    """Return a workbook without sheets."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    book.properties.title, book.properties.creator = printable(title)[:255], ""
    return book


def saved(book: "Workbook", sealed: str | None) -> bytes:
    """Return a workbook as bytes, with a sealed report on a sheet that only programs can find.

    Every program keeps such a sheet when it saves the file; some programs discard other hidden parts.
    """
    if sealed is not None:
        sheet = book.create_sheet(NAME)
        sheet.sheet_state = "veryHidden"
        for row, begin in enumerate(range(0, len(sealed), _CELL_LIMIT), 1):
            cell = sheet.cell(row, 1, sealed[begin : begin + _CELL_LIMIT])
            cell.data_type = "s"
    file = io.BytesIO()
    book.save(file)
    return finished(file.getvalue())


# --- narratives --------------------------------------------------------------------------------------------------------


def _findings(findings: Sequence[Finding]) -> Iterator[Line]:
    yield Line("检查结果", "heading")
    for finding in findings:
        yield Line(f"{finding.severity.words.zh}：{finding.message('zh')}", "remark")


def narrative_lines(page: Page) -> Iterator[Line]:
    """Yield the lines of the sheet of narratives."""
    yield Line(page.title, "title")
    for label, text in page.facts:
        yield from _cut(f"{label}：{text}", "remark")
    for remark in page.remarks:
        yield from _cut(remark, "remark")
    for section in page.sections:
        if section.layout is not None:
            continue
        yield Line(section.heading, "heading")
        for part in section.parts:
            if part.heading is not None:
                yield from _cut(part.heading, "subheading")
            for paragraph in part.paragraphs:
                yield from _cut(paragraph, "body")
        for remark in section.remarks:
            yield from _cut(remark, "remark")


def _cut(text: str, style: str) -> Iterator[Line]:
    """Yield a text in pieces that fit into cells."""
    yield from (Line(text[i : i + _CELL_LIMIT], style) for i in range(0, len(text), _CELL_LIMIT))


_STYLES: Final = {  # font, size, bold, indent, centred
    "title": ("方正小标宋简体", 18, False, 0, True),
    "heading": ("黑体", 14, False, 0, False),
    "subheading": ("楷体", 12, True, 2, False),
    "body": ("仿宋", 12, False, 2, False),
    "remark": ("仿宋", 11, False, 0, False),
}

_NARRATIVE_WIDTH: Final = 84
_MAX_ROW_HEIGHT: Final = 409  # points, the most that Excel allows


def write_narratives(book: "Workbook", lines: Sequence[Line]) -> "Worksheet":
    """Add the sheet of narratives: one line per row, in one column as wide as a page."""
    from openpyxl.styles import Alignment, Font

    sheet: Worksheet = book.create_sheet(NARRATIVE_SHEET)
    sheet.column_dimensions["A"].width = _NARRATIVE_WIDTH
    for row, (text, style) in enumerate(lines, 1):
        name, size, bold, indent, centred = _STYLES[style]
        cell = sheet.cell(row, 1)
        put(cell, text.strip())
        cell.font = Font(name=name, size=size, bold=bold)
        horizontal = "center" if centred else "left"
        cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True, indent=indent)
        fits = max(_NARRATIVE_WIDTH * 5 // size - indent, 1)
        sheet.row_dimensions[row].height = min(-(-len(text) // fits) * size * 1.5 + 6, _MAX_ROW_HEIGHT)
    page_set_up(sheet, landscape=False)
    return sheet


def put(cell: object, text: str) -> None:
    """Put a text into a cell as a text, whatever it begins with."""
    from openpyxl.cell.cell import Cell

    if not isinstance(cell, Cell):
        raise TypeError("the cell is covered by another one")
    cell.value = printable(text)
    if text:
        cell.data_type = "s"
        cell.quotePrefix = True


def page_set_up(sheet: "Worksheet", *, landscape: bool) -> None:
    """Print a sheet on A4, as wide as the page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = landscape


# --- tables ------------------------------------------------------------------------------------------------------------

_TOTAL_WIDTH: Final = {Section.DISCLOSURE: 84, Section.APPLICATIONS: 120, Section.REMEDIES: 126}


def write_table(book: "Workbook", section: PageSection, layout: TableLayout, fill: Fill) -> "Worksheet":
    """Add the sheet of a table: heading, table, remarks.

    Args:
        book: The workbook.
        section: The section of the table.
        layout: Its layout.
        fill: Puts a figure into its cell.
    """
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.styles import Border, Font, Side
    from openpyxl.utils import get_column_letter

    sheet: Worksheet = book.create_sheet(SHEETS[section.section])
    columns = len(layout.widths)
    total = _TOTAL_WIDTH[section.section]
    for column, width in enumerate(layout.widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = total * width / sum(layout.widths)
    _across(sheet, 1, columns, section.heading, Font(name="黑体", size=14))
    line = Side(style="thin")
    border = Border(left=line, right=line, top=line, bottom=line)
    figures = iter(section.figures)
    for row, column, box in layout.placed():
        area = (row + FIRST_ROW, column + 1, row + FIRST_ROW + box.high - 1, column + box.wide)
        for covered in sheet.iter_rows(area[0], area[2], area[1], area[3]):
            for each in covered:
                each.border = border
        if box.wide > 1 or box.high > 1:
            sheet.merge_cells(start_row=area[0], start_column=area[1], end_row=area[2], end_column=area[3])
        cell = sheet.cell(area[0], area[1])
        if not isinstance(cell, SheetCell):
            raise TypeError("the layout has a box that is covered by another one")
        _style(cell, box, section.section)
        if box.cell is None:
            put(cell, box.text)
        else:
            fill(cell, box.cell, next(figures))
    _set_heights(sheet, layout)
    remarks = (piece for remark in section.remarks for piece in _cut(remark, "remark"))
    for row, piece in enumerate(remarks, len(layout.rows) + FIRST_ROW):
        _across(sheet, row, columns, piece.text, Font(name="仿宋", size=10.5))
    sheet.freeze_panes = f"A{FIRST_ROW + layout.head}"
    if layout.head:
        sheet.print_title_rows = f"{FIRST_ROW}:{FIRST_ROW + layout.head - 1}"
    page_set_up(sheet, landscape=section.section is Section.REMEDIES)
    return sheet


def _style(cell: "SheetCell", box: Box, section: Section) -> None:
    from openpyxl.styles import Alignment, Font

    heading = box.role in (Role.BLOCK, Role.COLUMN)
    cell.font = Font(name="黑体" if heading else "仿宋", size=10.5)
    flush = box.role is Role.NOTE or (box.role is Role.ROW and section is Section.APPLICATIONS and box.high == 1)
    cell.alignment = Alignment(horizontal="left" if flush else "center", vertical="center", wrap_text=True)


def _filling(marks: Mapping[str, Sequence[Finding]]) -> Fill:
    """Return the function that puts figures into cells: as numbers, with findings marked."""
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    def fill(cell: "SheetCell", place: Cell, text: str) -> None:
        if _is_number(text):
            cell.value = Decimal(text) if "." in text else int(text)
            cell.number_format = "0" if "." not in text else "0." + "#" * 6
        else:
            put(cell, text)
        found = marks.get(place.pointer)
        if found:
            cell.fill = PatternFill("solid", fgColor=_FILLS[worst(found)])
            cell.comment = Comment("\n".join(finding.message("zh") for finding in found), "zfxxgk", 120, 320)

    return fill


def _is_number(text: str) -> bool:
    bare = text.removeprefix("-").replace(".", "", 1)
    return bare.isdecimal() and bare.isascii()


def _across(sheet: "Worksheet", row: int, columns: int, text: str, font: object) -> None:
    """Put a text into a row, across all columns of the table."""
    from openpyxl.styles import Alignment

    put(sheet.cell(row, 1), text.strip())
    sheet.cell(row, 1).font = font  # type: ignore[assignment] # a font
    sheet.cell(row, 1).alignment = Alignment(vertical="center", wrap_text=True)
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=columns)
    sheet.row_dimensions[row].height = 24 + 15 * (len(text) // 60)


def _set_heights(sheet: "Worksheet", layout: TableLayout) -> None:
    """Make rows as high as their labels need. Excel does this by itself only in rows without merged cells."""
    total = _TOTAL_WIDTH[layout.table.section]
    needed: dict[int, int] = {}
    for row, column, box in layout.placed():
        width = total * sum(layout.widths[column : column + box.wide]) / sum(layout.widths)
        lines = -(-2 * len(box.text) // max(int(width) - 1, 1))
        needed[row] = max(needed.get(row, 1), -(-lines // box.high))
    for row, lines in needed.items():
        sheet.row_dimensions[row + FIRST_ROW].height = 6 + 15 * lines
