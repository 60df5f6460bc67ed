"""The official layout: the tables as rows of boxes, derived from the form; what a figure looks like in print.

It is derived from the same description of the form that readers use, and every writer prints it.

>>> from zfxxgk.form.categories import Section
>>> layout = layout_of(Section.REMEDIES, None)
>>> [box.text for box in layout.rows[0]], layout.head, len(layout.figures)
(['行政复议', '行政诉讼'], 3, 15)
"""

import functools
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

import attrs

from zfxxgk.form.categories import (
    Applicant,
    ApplicantGroup,
    Category,
    Edition,
    Flow,
    Outcome,
    RemedyGroup,
    RemedyResult,
    RemedyRoute,
    Section,
)
from zfxxgk.form.records import Annotation, Money, Report
from zfxxgk.form.tables import APPLICANT_HEADING, GOVERNING_NOTE, STUB_HEADING, Cell, Table, Value, label_at, printed_in

__all__ = [
    "CHECKS_HEADING",
    "Box",
    "Role",
    "TableLayout",
    "figure_text",
    "layout_of",
    "printed_facts",
    "printed_remark",
    "printed_title",
    "section_of",
]

CHECKS_HEADING = "勾稽核对"
"""Heading of the relations printed beside a table of the form to fill in. Readers ignore what stands under it."""


class Role(Enum):
    """What kind of box of a table it is."""

    BLOCK = "block"
    """A line over a part of the table: ``第二十条第（一）项``."""
    NOTE = "note"
    """The relation that the form prints in the corner of table three."""
    COLUMN = "column"
    """The name of a column, or of several."""
    ROW = "row"
    """The name of a row, or of several."""
    FIGURE = "figure"
    """A figure."""


class Box(NamedTuple):
    """A box of a printed table.

    Attributes:
        text: What the form prints in it; empty in the box of a figure.
        role: What it is.
        wide: How many columns it covers.
        high: How many rows it covers.
        cell: The cell of the form, where it holds a figure.
    """

    text: str
    role: Role
    wide: int = 1
    high: int = 1
    cell: Cell | None = None


class Placed(NamedTuple):
    """A box and where it begins; rows and columns count from 0."""

    row: int
    column: int
    box: Box


@attrs.frozen(eq=False)
class TableLayout:
    """A table of the form as it is printed. There is one object for each table, so it is compared by identity.

    Attributes:
        table: The table.
        rows: Its boxes, each in the row in which it begins.
        head: How many rows at the top are repeated where the table continues on another page.
        widths: Widths of its columns, in proportion.
    """

    table: Table
    rows: tuple[tuple[Box, ...], ...]
    head: int
    widths: tuple[int, ...]

    @property
    def figures(self) -> tuple[Cell, ...]:
        """The cells of the form, in the order of the boxes, which is that of the form."""
        return self.table.cells

    def placed(self) -> Iterator[Placed]:
        """Yield the boxes with their places, row by row."""
        taken: set[tuple[int, int]] = set()
        for row, boxes in enumerate(self.rows):
            column = 0
            for box in boxes:
                while (row, column) in taken:
                    column += 1
                yield Placed(row, column, box)
                taken.update((row + i, column + j) for i in range(box.high) for j in range(box.wide))


@functools.cache
def layout_of(section: Section, edition: Edition | None) -> TableLayout:
    """Return the layout of a table of the form.

    Args:
        section: The section that it stands in.
        edition: Its edition; None for table four, which has only one.

    Raises:
        KeyError: The form has no such table.
    """
    table = Table.of(section, edition)
    if section is Section.DISCLOSURE:
        return TableLayout(table, tuple(_disclosure(table)), 0, (26, 18, 18, 18))
    if section is Section.APPLICATIONS:
        return TableLayout(table, tuple(_applications(table)), 3, (9, 13, 30, *[7] * len(Applicant)))
    return TableLayout(table, tuple(_remedies(table)), 3, (1,) * len(table.cells))


_COLUMNS: dict[int, tuple[int, ...]] = {1: (3,), 2: (1, 2), 3: (1, 1, 1)}


def _disclosure(table: Table) -> Iterator[tuple[Box, ...]]:
    cells = {(cell.row, cell.column): cell for cell in table.cells}
    for block in table.blocks:
        widths = _COLUMNS[len(block.columns)]
        yield (Box(block.heading, Role.BLOCK, 1 + sum(widths)),)
        names = (Box(printed_in(c, table.edition), Role.COLUMN, w) for c, w in zip(block.columns, widths, strict=True))
        yield Box(STUB_HEADING, Role.COLUMN), *names
        for item in block.rows:
            figures = (Box("", Role.FIGURE, w, cell=cells[item, c]) for c, w in zip(block.columns, widths, strict=True))
            yield Box(printed_in(item, table.edition), Role.ROW), *figures


def _applications(table: Table) -> Iterator[tuple[Box, ...]]:
    applicants = list(Applicant)
    grouped = [a for a in applicants if a.parent is not None]
    yield Box(GOVERNING_NOTE, Role.NOTE, 3, 3), Box(APPLICANT_HEADING, Role.COLUMN, len(applicants))
    first, last = applicants.index(grouped[0]), applicants.index(grouped[-1])
    yield (
        *(Box(a.label, Role.COLUMN, 1, 2) for a in applicants[:first]),
        Box(ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION.label, Role.COLUMN, len(grouped)),
        *(Box(a.label, Role.COLUMN, 1, 2) for a in applicants[last + 1 :]),
    )
    yield tuple(Box(a.label, Role.COLUMN) for a in grouped)
    rows: dict[Category, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    outcomes = [row for row in rows if isinstance(row, Outcome)]
    for row, cells in rows.items():
        yield *_row_labels(row, outcomes, table.edition), *(Box("", Role.FIGURE, cell=cell) for cell in cells)


def _row_labels(row: Category, outcomes: Sequence[Outcome], edition: Edition | None) -> Iterator[Box]:
    """Yield the boxes before the figures of a row of table three: the headings that begin there, and its name."""
    label = printed_in(row, edition)
    if not isinstance(row, Outcome):
        yield Box(label, Role.ROW, 3)
        return
    if row is outcomes[0]:
        yield Box(printed_in(Flow.OUTCOMES, edition), Role.ROW, 1, len(outcomes))
    if row.group is None:
        yield Box(label, Role.ROW, 2)
        return
    group = [outcome for outcome in outcomes if outcome.group is row.group]
    if row is group[0]:
        yield Box(printed_in(row.group, edition), Role.ROW, 1, len(group))
    yield Box(label, Role.ROW)


def _remedies(table: Table) -> Iterator[tuple[Box, ...]]:
    size = len(RemedyResult)
    alone = [route for route in RemedyRoute if route.parent is None]
    grouped = [route for route in RemedyRoute if route.parent is not None]
    yield (
        *(Box(route.label, Role.COLUMN, size) for route in alone),
        Box(RemedyGroup.LITIGATION.label, Role.COLUMN, size * len(grouped)),
    )
    yield (
        *(Box(result.label, Role.COLUMN, 1, 2) for _ in alone for result in RemedyResult),
        *(Box(route.label, Role.COLUMN, size) for route in grouped),
    )
    yield tuple(Box(result.label, Role.COLUMN) for _ in grouped for result in RemedyResult)
    yield tuple(Box("", Role.FIGURE, cell=cell) for cell in table.cells)


def figure_text(value: Value) -> str:
    """Return a figure as it is printed; a blank is ``""``.

    >>> figure_text(0), figure_text(None), figure_text(Decimal("0.50")), figure_text(-2)
    ('0', '', '0.50', '-2')
    """
    if value is None:
        return ""
    if isinstance(value, Money):
        return f"{value.value:f}{value.unit.value if value.unit is not None else ''}"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def figure_texts(values: Iterable[Value]) -> tuple[str, ...]:
    """Return figures as they are printed."""
    return tuple(str(value) if type(value) is int else "" if value is None else figure_text(value) for value in values)


# --- what is printed around the tables --------------------------------------------------------------------------------


def printed_title(report: Report) -> str:
    """Return the title as it was published, if it says whose report it is and for which year; else the official one."""
    agency = " ".join(report.agency.name.split())
    published = " ".join((report.publication.title or "").split()) if report.publication is not None else ""
    bare, begin = "".join(published.split()), "".join(f"{agency}{report.year}年".split())
    if agency and bare.startswith(begin) and bare.endswith("报告") and "公开" in bare:
        return published
    return f"{agency}{report.year}年政府信息公开工作年度报告"


def printed_facts(report: Report) -> Iterator[tuple[str, str]]:
    """Yield what is known of organ and publication, under the official labels."""
    title = printed_title(report)
    stated: list[tuple[str, object]] = [
        ("/agency/credit_code", report.agency.credit_code),
        ("/agency/division_code", report.agency.division_code),
        ("/coverage", report.coverage.label if report.coverage is not None else None),
    ]
    published = report.publication
    if published is not None:
        stated += [
            ("/publication/title", published.title if " ".join((published.title or "").split()) != title else None),
            ("/publication/index_number", published.index_number),
            ("/publication/issued_on", published.issued_on),
            ("/publication/published_on", published.published_on),
            ("/publication/url", published.url),
        ]
    for pointer, value in stated:
        if value is not None:
            text = " ".join(str(value).split())
            if text:
                yield _name(pointer), text


@functools.cache
def _name(pointer: str) -> str:
    return label_at(pointer).rpartition("/")[2]


def printed_remark(annotation: Annotation) -> str:
    """Return a remark as printed outside the cells: with the label of its place, unless that is a section or report."""
    text = " ".join(annotation.text.split())
    if annotation.at == "" or annotation.at in {f"/{section.value}" for section in Section}:
        return text
    return f"注：{label_at(annotation.at)}：{text}"


def section_of(pointer: str) -> Section | None:
    """Return the section that a place in a report belongs to, or None where it belongs to none."""
    return next((section for section in Section if f"{pointer}/".startswith(f"/{section.value}/")), None)
