"""The long form: one line per figure, with pointer and official labels, for spreadsheets and databases.

>>> list(COLUMNS)[:4]
['what', 'agency', 'year', 'pointer']
"""

import csv
import io
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from zfxxgk.display import public
from zfxxgk.form.categories import Edition, Section, Unit
from zfxxgk.form.editing import blank, evolve
from zfxxgk.form.kinds import MAX_TEXT, MAX_YEAR, MIN_YEAR
from zfxxgk.form.layout import figure_text
from zfxxgk.form.records import Annotation, Money, Report
from zfxxgk.form.tables import Address, Cell, Form, Table, Value, cells, fitting, label_at
from zfxxgk.problems import InvalidReport, Phrase, Problem, ProblemCode, excerpt

__all__ = ["COLUMNS", "from_csv", "to_csv"]

COLUMNS: Final[Mapping[str, str]] = {
    "what": "figure, or annotation",
    "agency": "name of the organ",
    "year": "the report year",
    "pointer": "JSON Pointer of the figure, or of what the annotation is about",
    "section": "official label of the section",
    "edition": "edition of the table; empty for table four",
    "row": "official label of the row, with the groups that it stands in",
    "column": "official label of the column",
    "unit": "unit of the figure",
    "value": "the figure; empty where the published table is blank",
    "text": "the annotation",
}
"""The columns of the long form, and what stands in each."""
_FIGURE, _ANNOTATION = "figure", "annotation"
_FORMULA: Final = re.compile(
    r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f-\x9f]*[=+\-@＝＋－＠﹢﹣﹦﹫]|[\t\r\n']"
)
"""How texts begin, after invisible characters, that a spreadsheet takes for formulas or does not keep as they are."""


@public
def to_csv(report: Report) -> str:
    r"""Return a report in the long form: one line per figure, then one line per annotation.

    An apostrophe is put in front of texts that a spreadsheet would take for a formula.

    Args:
        report: The report. Its narratives and its publication are left out.

    Returns:
        CSV with a header, lines ended by ``\r\n`` (RFC 4180), and a byte-order mark, which Excel needs to show Chinese.

    >>> from zfxxgk.form.editing import zero
    >>> print(to_csv(zero(agency="某局", year=2024)).splitlines()[11])
    figure,某局,2024,/applications/received/natural_person,三、收到和处理政府信息公开申请情况,2021,一、本年新收政府信息公开申请数量,自然人,件,0,
    """
    file = io.StringIO()
    file.write("\ufeff")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    agency = _escaped(report.agency.name)
    for figure in cells(report):
        cell = figure.cell
        writer.writerow((_FIGURE, agency, report.year, figure.pointer, *_labels(cell), *_value(cell, figure.value), ""))
    for note in report.annotations:
        label = label_at(note.at)
        writer.writerow(
            (_ANNOTATION, agency, report.year, _escaped(note.at), "", "", label, "", "", "", _escaped(note.text))
        )
    return file.getvalue()


def _labels(cell: Cell) -> tuple[str, str, str, str]:
    edition = cell.edition.value if cell.edition is not None else ""
    return cell.section.printed, edition, cell.row_label, cell.column_label


def _value(cell: Cell, value: Value) -> tuple[str, str]:
    """Return unit and value of a figure."""
    if isinstance(value, Money):
        return (value.unit.value if value.unit is not None else ""), f"{value.value:f}"
    return cell.unit or "", figure_text(value)


def _escaped(text: str) -> str:
    """Return a text such that a spreadsheet keeps it a text: with an apostrophe where it needs one."""
    return f"'{text}" if _FORMULA.match(text) else text


def _unescaped(text: str) -> str:
    return text.removeprefix("'")


@public
def from_csv(text: str) -> Report:
    """Return the report whose long form is given.

    Args:
        text: What `to_csv` returned, or a spreadsheet has saved of it: lines in any order, perhaps more columns.

    Raises:
        InvalidReport: It is not the long form of one report; ``errors`` names every wrong line by its pointer.
    """
    figures: dict[str, tuple[str, str]] = {}
    annotations: list[Annotation] = []
    problems: list[Problem] = []
    heads: dict[tuple[str, str], None] = {}
    for line in _lines(text.removeprefix("\ufeff")):
        heads.setdefault((_unescaped(line.get("agency", "")), line.get("year", "")))
        pointer = _unescaped(line.get("pointer", ""))
        if line.get("what") == _ANNOTATION:
            annotations.append(Annotation(at=pointer, text=_unescaped(line.get("text", ""))))
            continue
        value, unit = line.get("value", "").strip(), line.get("unit", "").strip()
        if figures.setdefault(pointer, (value, unit)) != (value, unit):
            problems.append(_problem(ProblemCode.DUPLICATE, pointer, value, _ONE_LINE))
    if len(heads) != 1:
        named = "、".join(f"{agency} {year}" for agency, year in heads)
        raise InvalidReport([_problem(ProblemCode.VALUE, "", named, _ONE_REPORT)])
    ((agency, stated),) = heads
    year = int(stated) if stated.isdecimal() and len(stated) < _TOO_MANY_DIGITS else 0
    if not MIN_YEAR <= year <= MAX_YEAR:
        raise InvalidReport([_problem(ProblemCode.RANGE, "/year", stated, Phrase("年度", "a year"))])
    form = _form(figures, year)
    values: dict[Address, object] = {"/annotations": tuple(annotations)}
    for pointer, (value, unit) in figures.items():
        cell = form.at(pointer)
        if cell is None:
            problems.append(_problem(ProblemCode.UNKNOWN, pointer, value, _CELL))
        else:
            values[pointer] = _figure(cell, value, unit)
    missing = (cell.pointer for cell in form.cells if cell.pointer not in figures)
    problems += [_problem(ProblemCode.MISSING, pointer, "", _LINE) for pointer in missing]
    if problems:
        raise InvalidReport(problems)
    disclosure, applications, _ = (table.edition for table in form.tables)
    return evolve(blank(agency=agency, year=year, edition=disclosure, applications_edition=applications), values)


def _lines(text: str) -> list[dict[str, str]]:
    limit = csv.field_size_limit(MAX_TEXT + 1)  # a setting of the whole process, so it is put back
    try:
        return list(csv.DictReader(io.StringIO(text, newline=""), restval=""))
    except csv.Error as error:
        raise InvalidReport([_problem(ProblemCode.SYNTAX, "", str(error), Phrase("CSV", "CSV"))]) from error
    finally:
        csv.field_size_limit(limit)


_TOO_MANY_DIGITS: Final = 9
_ONE_LINE: Final = Phrase("一格一行", "one line per figure")
_ONE_REPORT: Final = Phrase("一个机关一个年度的数据", "the lines of one organ and one year")
_CELL: Final = Phrase("表中的一格", "a cell of the form")
_LINE: Final = Phrase("一行", "a line")


def _problem(code: ProblemCode, pointer: str, found: str, expected: Phrase) -> Problem:
    return Problem(code, pointer, label_at(pointer), excerpt(found), expected)


def _figure(cell: Cell, value: str, unit: str) -> object:
    """Return the value of a line. What is not a number is returned as it is, and refused with all that is wrong."""
    if not value:
        return None
    if not _NUMBER.fullmatch(value):
        return value
    if cell.kind is None:
        return Money(value=Decimal(value), unit=Unit(unit) if unit in {known.value for known in Unit} else None)
    return Decimal(value) if cell.kind.type is Decimal else int(value) if "." not in value else value


_NUMBER: Final = re.compile(r"-?\d{1,20}(?:\.\d{1,20})?")


def _form(figures: Mapping[str, object], year: int) -> Form:
    """Return the form whose cells the lines name."""
    editions = []
    for section in (Section.DISCLOSURE, Section.APPLICATIONS):
        own = {e: {cell.pointer for cell in Table.of(section, e).cells} for e in Edition}
        editions.append(fitting(figures.keys(), own.__getitem__) or Edition.for_year(year))
    return Form.of(*editions)
