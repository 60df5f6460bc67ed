"""The empty form: a report to fill in. In Excel it checks itself while it is filled in.

Totals are formulas, and input cells accept only valid values. Every relation of the rules is printed beside its table,
in its official words; it turns red, and its cells too, when it does not hold. All of this is made from the rules.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.categories import Edition, Section, Topic
from zfxxgk.form.editing import blank, evolve
from zfxxgk.form.kinds import CHANGE, COUNT, MAX_COUNT
from zfxxgk.form.layout import CHECKS_HEADING, TableLayout
from zfxxgk.form.records import Narrative, Passage, Report
from zfxxgk.form.tables import Cell, Form
from zfxxgk.rules.model import Basis, Instance, Rule
from zfxxgk.rules.relations import relations
from zfxxgk.wire.files import put
from zfxxgk.writers import writer_for
from zfxxgk.writers.page import page_of

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.formatting.rule import Rule as SheetRule
    from openpyxl.worksheet.worksheet import Worksheet

    from zfxxgk.writers.xlsx import Line

__all__ = ["write_form"]


@public
def write_form(
    path: str | os.PathLike[str],
    *,
    agency: str,
    year: int,
    edition: Edition | None = None,
    applications_edition: Edition | None = None,
    format: str | None = None,  # the word a user looks for
    overwrite: bool = False,
) -> None:
    """Write an empty report to fill in.

    Args:
        path: Path of the file.
        agency: Name of the organ.
        year: The report year.
        edition: Edition of tables two and three; by default the one prescribed for the year.
        applications_edition: Edition of table three, if it differs from that of table two.
        format: ``"xlsx"``, ``"docx"``, ``"md"``, ``"html"`` or ``"json"``; by default the one for the ending of ``path``.
            In Excel the form checks itself.
        overwrite: Whether to replace an existing file, which somebody may have filled in.

    Raises:
        InvalidReport: The year cannot be that of a report.
        ValueError: The format cannot be written.
        ModuleNotFoundError: The library for its format is not installed; the message names the extra.
        FileExistsError: The file exists, and ``overwrite`` is false.
        OSError: The file cannot be written.
    """
    writer = writer_for(path, format)
    headings = (f"（{number}）{topic.label}" for number, topic in zip("一二三四五", Topic, strict=True))
    passages = tuple(Passage(topic=topic, heading=h, text="") for topic, h in zip(Topic, headings, strict=True))
    empty = blank(agency=agency, year=year, edition=edition, applications_edition=applications_edition)
    report = evolve(empty, {"/overview": Narrative(passages=passages)})
    data = _workbook(report) if writer.name == "xlsx" else writer.make(report, sealed=False)
    put(path, data, overwrite=overwrite)


# --- Excel -------------------------------------------------------------------------------------------------------------


class _Check(NamedTuple):
    """A relation on a sheet.

    Attributes:
        rule: The rule.
        instance: The relation.
        left: Cells of the left side, as Excel names them.
        right: Cells of the right side.
        size: How many cells each side has.
    """

    rule: Rule
    instance: Instance
    left: str
    right: str
    size: tuple[int, int]

    def sums(self) -> tuple[str, str]:
        """Return both sums as formulas."""
        return f"SUM({self.left})", f"SUM({self.right})"

    def blanks(self) -> tuple[str, str]:
        """Return a formula for each side: whether it has a blank cell."""
        return f"COUNT({self.left})<{self.size[0]}", f"COUNT({self.right})<{self.size[1]}"

    def differs(self) -> str:
        """Return a formula: whether the two sums differ."""
        left, right = self.sums()
        return f"{left}<>{right}"

    def fillable(self) -> str:
        """Return a formula: whether values for the blank cells could make a relation hold whose sums differ."""
        (left, right), (open_left, open_right) = self.sums(), self.blanks()
        return f"OR(AND({open_left},{open_right}),AND({open_left},{left}<{right}),AND({open_right},{right}<{left}))"

    def violated(self) -> str:
        """Return a formula: whether no values for the blank cells can make the relation hold."""
        return f"AND({self.differs()},NOT({self.fillable()}))"


_RED, _YELLOW, _INK = "FFC7CE", "FFF2CC", "9C0006"


def _workbook(report: Report) -> bytes:
    need("openpyxl", "xlsx", "写 Excel 文件", "writing Excel workbooks")
    from openpyxl.styles import Protection

    from zfxxgk.writers import xlsx

    page = page_of(report)
    form = Form.used_by(report)
    book = xlsx.new_book(page.title)
    narratives = xlsx.write_narratives(book, list(_narrative_lines(report)))
    for (cell,) in narratives.iter_rows(max_col=1):
        cell.protection = Protection(locked=cell.value is not None)
    found = list(relations(form))
    for section in page.sections:
        if section.layout is None:
            continue
        names = names_of(section.layout)
        checks = [_check(rule, instance, names) for rule, instance in found if set(instance.left) <= set(names)]
        totals = {
            pointer: check
            for check in reversed(checks)
            for pointer in (*check.instance.left, *check.instance.right)
            if check.rule.basis is Basis.DEFINITION
            and [pointer] in (list(check.instance.left), list(check.instance.right))
        }

        def fill(cell: "SheetCell", place: Cell, _: str, totals: Mapping[str, _Check] = totals) -> None:
            check = totals.get(place.pointer)
            cell.number_format = "0" if place.kind in (COUNT, CHANGE) else "General"
            if check is None:
                cell.protection = Protection(locked=False)
                return
            parts, size = (
                (check.right, check.size[1]) if check.instance.left == (place.pointer,) else (check.left, check.size[0])
            )
            cell.value = f'=IF(COUNT({parts})<{size},"",SUM({parts}))'

        sheet = xlsx.write_table(book, section, section.layout, fill)
        sheet.print_area = f"A1:{_column(len(section.layout.widths))}{sheet.max_row}"  # without the relations beside it
        _validate(sheet, section.layout, names, totals)
        _add_checks(sheet, checks, len(section.layout.widths) + 2)
        _colour(sheet, checks, names, totals)
        sheet.protection.sheet = True
    narratives.protection.sheet = True
    narratives.protection.formatRows = False
    return xlsx.saved(book, None)


def _narrative_lines(report: Report) -> Iterator["Line"]:
    """Yield the lines of the sheet of narratives, with empty lines to write in."""
    from zfxxgk.writers.xlsx import Line, narrative_lines

    for line in narrative_lines(page_of(report)):
        yield line
        if line.style == "subheading" or (line.style == "heading" and line.text != Section.OVERVIEW.printed):
            yield from [Line("", "body")] * _EMPTY_LINES


_EMPTY_LINES: Final = 4


def names_of(layout: TableLayout) -> dict[str, str]:
    """Return the name in Excel of the cell of each figure, by the pointer of the figure."""
    from openpyxl.utils import get_column_letter

    from zfxxgk.writers.xlsx import FIRST_ROW

    return {
        box.cell.pointer: f"{get_column_letter(column + 1)}{row + FIRST_ROW}"
        for row, column, box in layout.placed()
        if box.cell is not None
    }


def _check(rule: Rule, instance: Instance, names: Mapping[str, str]) -> _Check:
    left, right = ([names[pointer] for pointer in side] for side in (instance.left, instance.right))
    return _Check(rule, instance, _ranges(left), _ranges(right), (len(left), len(right)))


def _ranges(names: Sequence[str]) -> str:
    """Return cells as ranges, because a function of Excel takes no more than 255 arguments."""
    places = [(re.sub(r"\d", "", name), int(re.sub(r"\D", "", name))) for name in names]
    ranges: list[list[tuple[str, int]]] = []
    for column, row in places:
        last = ranges[-1][-1] if ranges else None
        right = last is not None and (_next(last[0]), last[1]) == (column, row) and len({r for _, r in ranges[-1]}) == 1
        below = last == (column, row - 1) and len({c for c, _ in ranges[-1]}) == 1
        if right or below:
            ranges[-1].append((column, row))
        else:
            ranges.append([(column, row)])
    # Absolute, because a conditional format shifts relative names with each cell that it is applied to.
    corners = (["${}${}".format(*place) for place in (area[0], *area[1:][-1:])] for area in ranges)
    return ",".join(map(":".join, corners))


def _column(number: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(number)


def _next(column: str) -> str:
    from openpyxl.utils import column_index_from_string, get_column_letter

    return get_column_letter(column_index_from_string(column) + 1)


def _validate(sheet: "Worksheet", layout: TableLayout, names: Mapping[str, str], totals: Mapping[str, _Check]) -> None:
    """Make the input cells accept only valid values."""
    from openpyxl.worksheet.datavalidation import DataValidation

    kinds = {
        COUNT: DataValidation("whole", "0", str(MAX_COUNT), operator="between"),
        CHANGE: DataValidation("whole", str(-MAX_COUNT), str(MAX_COUNT), operator="between"),
        None: DataValidation("decimal", "0", operator="greaterThanOrEqual"),
    }
    words = {
        COUNT: "只能填不小于 0 的整数；没有的填 0",
        CHANGE: "只能填整数，减少的填负数",
        None: "只能填不小于 0 的数",
    }
    for kind, validation in kinds.items():
        validation.allow_blank = True
        validation.errorTitle, validation.error = "填写有误", words[kind]
        validation.showErrorMessage = True
    for cell in layout.figures:
        if cell.pointer not in totals and cell.kind is not None:
            kinds[cell.kind if cell.kind in (COUNT, CHANGE) else None].add(names[cell.pointer])
    for validation in kinds.values():
        if validation.sqref:
            sheet.add_data_validation(validation)


def _add_checks(sheet: "Worksheet", checks: Sequence[_Check], column: int) -> None:
    """Write each relation beside the table, with its result."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    from zfxxgk.writers.xlsx import FIRST_ROW

    if not checks:
        return
    words, result = get_column_letter(column), get_column_letter(column + 1)
    sheet.column_dimensions[get_column_letter(column - 1)].width = 3
    sheet.column_dimensions[words].width, sheet.column_dimensions[result].width = 64, 22
    sheet[f"{words}1"] = CHECKS_HEADING
    sheet[f"{words}1"].font = Font(name="黑体", size=12)
    fonts = Font(name="仿宋", size=10)
    for row, check in enumerate(checks, FIRST_ROW):
        left, right = check.sums()
        sheet[f"{words}{row}"] = f"{check.instance.label.zh}：{check.rule.title.zh}"
        sheet[f"{result}{row}"] = (
            f'=IF({check.violated()},"不符，相差 "&({left}-{right}),IF(OR({check.differs()},{",".join(check.blanks())}),'
            '"未填全","相符"))'
        )
        for name in (f"{words}{row}", f"{result}{row}"):
            sheet[name].font = fonts
            sheet[name].alignment = Alignment(vertical="center", shrink_to_fit=True)
        sheet.conditional_formatting.add(f"{words}{row}:{result}{row}", _rule(check.violated(), _RED))


def _colour(
    sheet: "Worksheet", checks: Sequence[_Check], names: Mapping[str, str], totals: Mapping[str, _Check]
) -> None:
    """Mark cells red where a relation does not hold, and input cells yellow where they are still blank."""
    for check in checks:
        cells = f"{check.left},{check.right}".replace("$", "").replace(",", " ")
        sheet.conditional_formatting.add(cells, _rule(check.violated(), _RED))
    for pointer, name in names.items():
        if pointer not in totals:
            sheet.conditional_formatting.add(name, _rule(f"ISBLANK({name})", _YELLOW))


def _rule(formula: str, colour: str) -> "SheetRule":
    from openpyxl.formatting.rule import Rule as SheetRule
    from openpyxl.styles import Font, PatternFill
    from openpyxl.styles.differential import DifferentialStyle

    style = DifferentialStyle(fill=PatternFill(bgColor=colour), font=Font(color=_INK, bold=True))
    return SheetRule(type="expression", dxf=style, formula=[formula])
