"""The official form: which figure stands in which table, row and column, and under which labels.

Derived from the annotations of the records; nothing of the form is written here a second time. A `Form` is a pair of
table editions, because real reports mix them.

>>> from zfxxgk import Applicant, Outcome
>>> form = Form.of(Edition.FORM_2021, Edition.FORM_2019)
>>> len(form.cells), form.cell(Outcome.OTHER_HANDLING, Applicant.TOTAL).pointer
(186, '/applications/outcomes/other_handling/total')
"""

import functools
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final, NamedTuple, Self, TypeVar, cast

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.categories import (
    Applicant,
    Category,
    DisclosureItem,
    Edition,
    Measure,
    Outcome,
    OutcomeGroup,
    Section,
)
from zfxxgk.form.fields import Leaf, Member, leaves, members
from zfxxgk.form.kinds import Kind
from zfxxgk.form.records import Money, Report

__all__ = [
    "Address",
    "Block",
    "Cell",
    "Figure",
    "Form",
    "Key",
    "Table",
    "Value",
    "cells",
    "compiled",
    "fitting",
    "label_at",
    "printed_in",
]

Value = int | Decimal | Money | None
"""What a cell may hold: a count, a signed change, an amount, an amount with its unit, or None where it is blank."""

Key = tuple[Category, Category]
"""The row and the column of a figure."""
Address = str | Key
"""Where something stands in a report: a JSON Pointer, or the row and the column of a figure."""


def _tables() -> Iterator[tuple[tuple[Section, Edition | None], type]]:
    for member in members(Report):
        for section, record in itertools.product(member.categories, member.records):
            if leaves(record) and not member.many:
                edition = next((each.kind.constant for each in members(record) if each.kind is not None), None)
                yield (Section(section.value), cast("Edition | None", edition)), record


TABLES: Mapping[tuple[Section, Edition | None], type] = dict(_tables())
"""The tables that a report may have, by section and edition; table four is the same in all."""

GOVERNING_NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
"""The one relation that the form itself prints, in the corner of table three."""
APPLICANT_HEADING = "申请人情况"
"""What the form prints over the seven columns of table three."""
STUB_HEADING = "信息内容"
"""What the form prints over the row labels of table two."""

_UNITS: Mapping[Measure, str | None] = {
    Measure.AMOUNT_CHARGED: "万元",
    Measure.AMOUNT: None,
    Measure.ITEMS_PREVIOUS_YEAR: "项",
    Measure.ITEMS_CHANGE: "项",
    Measure.PROJECTS: "项",
}


@public
class Cell(NamedTuple):
    """One figure's place on the form.

    Attributes:
        pointer: JSON Pointer of the figure in a report.
        section: The section that its table stands in.
        edition: The edition of the table, or None for table four, which has only one.
        headings: Categories printed over the row, outermost first.
        row: The category of its row.
        column: The category of its column.
        kind: What may stand there, or None for an amount with a unit of its own.
        unit: Unit of the figure, or None where the cell itself states it.
    """

    pointer: str
    section: Section
    edition: Edition | None
    headings: tuple[Category, ...]
    row: Category
    column: Category
    kind: Kind | None
    unit: str | None

    def __repr__(self) -> str:
        return f"<Cell {self.pointer}: {self.label}>"

    @property
    def row_label(self) -> str:
        """The row as the form prints it, with the headings it stands under, such as ``三、本年度办理结果/（一）予以公开``."""
        return "/".join(printed_in(category, self.edition) for category in (*self.headings, self.row))

    @property
    def column_label(self) -> str:
        """The column as the form prints it, such as ``自然人``."""
        return printed_in(self.column, self.edition)

    @property
    def label(self) -> str:
        """Row and column, such as ``三、本年度办理结果/（一）予以公开 · 自然人``."""
        return f"{self.row_label} · {self.column_label}"


@public
class Figure(NamedTuple):
    """A figure of a report and its place on the form.

    Attributes:
        cell: The place.
        value: What the report says there; None where the published table is blank.
    """

    cell: Cell
    value: Value

    def __repr__(self) -> str:
        return f"<Figure {self.pointer}: {self.value}>"

    @property
    def pointer(self) -> str:
        """JSON Pointer of the figure."""
        return self.cell.pointer

    @property
    def label(self) -> str:
        """Official labels of row and column."""
        return self.cell.label


@public
class Block(NamedTuple):
    """A part of a table with columns of its own.

    Attributes:
        heading: What the form prints over it (``第二十条第（一）项``), or ``""``.
        rows: Its rows, in order.
        columns: Its columns, in order.
    """

    heading: str
    rows: tuple[Category, ...]
    columns: tuple[Category, ...]


@public
class Table(NamedTuple):
    """A table of the form, in one edition.

    Attributes:
        section: The section that it stands in.
        edition: Its edition, or None for table four.
        cells: Its figures, in the order of the form.
    """

    section: Section
    edition: Edition | None
    cells: tuple[Cell, ...]

    def find(self, row: Category, column: Category) -> Cell | None:
        """Return the cell of a row and a column, or None where the table, in its edition, has no such cell."""
        return next((cell for cell in self.cells if cell.row is row and cell.column is column), None)

    def cell(self, row: Category, column: Category) -> Cell:
        """Return the cell of a row and a column.

        Raises:
            KeyError: The table, in its edition, has no such cell.
        """
        found = self.find(row, column)
        if found is None:
            raise KeyError((row, column))
        return found

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The table cut where the columns change, which is by the item of article 20 of 条例 in table two; else a single block."""
        parts: dict[str, list[Cell]] = {}
        for cell in self.cells:
            heading = str(cell.row.articles[0]) if isinstance(cell.row, DisclosureItem) else ""
            parts.setdefault(heading, []).append(cell)
        return tuple(
            Block(
                heading,
                tuple(dict.fromkeys(cell.row for cell in part)),
                tuple(dict.fromkeys(cell.column for cell in part)),
            )
            for heading, part in parts.items()
        )

    @classmethod
    def of(cls, section: Section, edition: Edition | None) -> Self:
        """Return a table of the form.

        Raises:
            KeyError: The form has no such table.
        """
        record = TABLES[section, edition]
        return cls(section, edition, tuple(_cell(section, edition, leaf) for leaf in leaves(record)))


@public
class Form:
    """The form as one report uses it: table two, table three and table four, each in its edition.

    Attributes:
        tables: The three tables.
        cells: All figures, in the order of the form: 200 in the 2021 edition, 198 in that of 2019.
    """

    tables: tuple[Table, Table, Table]
    cells: tuple[Cell, ...]

    def __init__(self, disclosure: Edition, applications: Edition) -> None:
        self.tables = (
            Table.of(Section.DISCLOSURE, disclosure),
            Table.of(Section.APPLICATIONS, applications),
            Table.of(Section.REMEDIES, None),
        )
        self.cells = tuple(cell for table in self.tables for cell in table.cells)
        self._by_pointer = {cell.pointer: cell for cell in self.cells}
        self._by_categories = {(cell.row, cell.column): cell for cell in self.cells}
        self._index = {cell.pointer: i for i, cell in enumerate(self.cells)}
        names = [f"v{i}" for i in range(len(self.cells))]
        program = [*self.fetched(names), f"return {', '.join(names)}"]
        self._values: Callable[[Report], tuple[Value, ...]] = compiled(program)

    def __repr__(self) -> str:
        editions = ", ".join(table.edition.value for table in self.tables if table.edition is not None)
        return f"<Form {editions}: {len(self.cells)} cells>"

    def __reduce__(self) -> tuple[object, ...]:
        return Form.of, tuple(table.edition for table in self.tables if table.edition is not None)

    @staticmethod
    @public
    @functools.cache
    def of(disclosure: Edition, applications: Edition) -> "Form":
        """Return the form with table two and table three in the given editions."""
        return Form(disclosure, applications)

    @staticmethod
    def used_by(report: Report) -> "Form":
        """Return the form as a report uses it."""
        return _form(type(report.disclosure), type(report.applications))  # type: ignore[arg-type] # hashable classes

    def at(self, pointer: str) -> Cell | None:
        """Return the cell at a JSON Pointer, or None where no figure stands there."""
        return self._by_pointer.get(pointer)

    def find(self, row: Category, column: Category) -> Cell | None:
        """Return the cell of a row and a column, or None where the form, in these editions, has no such cell."""
        return self._by_categories.get((row, column))

    def cell(self, row: Category, column: Category) -> Cell:
        """Return the cell of a row and a column.

        Raises:
            KeyError: The form, in these editions, has no such cell.
        """
        return self._by_categories[row, column]

    def rows_of(self, group: OutcomeGroup) -> tuple[Outcome, ...]:
        """Return the rows of a group, or the single row that stands for it in an edition that does not divide it."""
        rows = (cell.row for cell in self.cells if cell.column is Applicant.TOTAL and isinstance(cell.row, Outcome))
        return tuple(row for row in rows if group in (row.group, row.stands_for))

    def values(self, report: Report) -> tuple[Value, ...]:
        """Return the figures of a report that uses this form, in the order of `cells`."""
        return self._values(report)

    def index(self, pointer: str) -> int | None:
        """Return the position of a figure in `cells`, or None where no figure stands there."""
        return self._index.get(pointer)

    @functools.cached_property
    def labels(self) -> Mapping[str, str]:
        """The official labels of row and column of each figure, by its JSON Pointer."""
        return {cell.pointer: cell.label for cell in self.cells}

    def label_at(self, pointer: str) -> str:
        """Return the official label of a place in a report that uses this form, as the function `label_at` does."""
        label = self.labels.get(pointer)
        if label is not None:
            return label
        editions = {table.section.value: table.edition for table in self.tables}
        return label_at(pointer, editions.get(pointer[1:].partition("/")[0]))

    def fetched(self, names: Sequence[str]) -> Iterator[str]:
        """Yield lines of Python that assign the figures of ``report`` to variables, in the order of `cells`."""
        nodes: dict[tuple[str, ...], str] = {(): "report"}
        for cell, name in zip(self.cells, names, strict=True):
            *above, last = pointers.split(cell.pointer)
            for depth in range(1, len(above) + 1):
                node = tuple(above[:depth])
                if node not in nodes:
                    nodes[node] = f"n{len(nodes)}"
                    yield f"{nodes[node]} = {nodes[node[:-1]]}.{node[-1]}"
            yield f"{name} = {nodes[tuple(above)]}.{last}"


@functools.cache
def _form(disclosure: type, applications: type) -> Form:
    """Return the form for two table classes. The cache is keyed by classes because their hash costs next to nothing."""
    return Form.of(*(edition for edition in map(edition_of, (disclosure, applications)) if edition is not None))


T = TypeVar("T")


def fitting(found: AbstractSet[T], of: Callable[[Edition], AbstractSet[T]]) -> Edition | None:
    """Return the edition of a table of which some parts were found, or None where that cannot be told.

    It is the edition that has most of the found parts. Of several that have equally many, it is the one whose parts all
    the others have, too, since nothing was found that only the others have.

    Args:
        found: What was found: rows, columns, cells or pointers.
        of: Returns all such parts of an edition.
    """
    known = {edition: of(edition) for edition in Edition}
    most = max(len(found & own) for own in known.values())
    best = [edition for edition, own in known.items() if len(found & own) == most]
    least = min(best, key=lambda edition: len(known[edition]))
    return least if all(known[least] <= known[other] for other in best) else None


def compiled(lines: Iterable[str], names: Mapping[str, object] = MappingProxyType({})) -> Callable[[Report], Any]:
    """Return a function of a report, compiled from generated code without loops: fast with hundreds of figures.

    Args:
        lines: Its body, made of field names of our own records, never of text from a document.
        names: The names that it may use besides ``report``.
    """
    namespace: dict[str, Any] = dict(names)
    exec("\n    ".join(["def work(report):", *lines]), namespace)  # noqa: S102 # as said above
    return cast("Callable[[Report], Any]", namespace["work"])


@public
def cells(report: Report) -> tuple[Figure, ...]:
    """Return all figures of a report, in the order of the form, each with its place.

    Args:
        report: The report.

    Returns:
        200 figures where both tables are of the 2021 edition, 198 where both are of 2019; a value is None where the
        published table is blank.

    >>> from zfxxgk import zero
    >>> figure = cells(zero(agency="某局", year=2024))[10]
    >>> figure.pointer, figure.label, figure.cell.unit, figure.value
    ('/applications/received/natural_person', '一、本年新收政府信息公开申请数量 · 自然人', '件', 0)
    """
    form = Form.used_by(report)
    return tuple(map(Figure, form.cells, form.values(report)))


def printed_in(category: Category, edition: Edition | None) -> str:
    """Return number and label of a category as the form prints them in an edition."""
    return category.printed if edition is None else category.item + category.label_in(edition)


def _cell(section: Section, edition: Edition | None, leaf: Leaf) -> Cell:
    *headings, row, column = leaf.categories
    unit = _UNITS.get(column, "件") if isinstance(column, Measure) else "件"
    pointer = pointers.join((section.value, *leaf.path))
    return Cell(pointer, section, edition, tuple(headings), row, column, leaf.member.kind, unit)


def label_at(pointer: str, edition: Edition | None = None) -> str:
    """Return the official label of any place in a report, or of the nearest place around it that has one.

    Args:
        pointer: JSON Pointer of the place.
        edition: Edition of the table that it stands in; where it is not known, the newest that has such a place.

    >>> label_at("/applications/outcomes/denied/state_secret/total")
    '三、本年度办理结果/（三）不予公开/1.属于国家秘密 · 总计'
    >>> label_at("/disclosure/fees"), label_at("/disclosure/fees", Edition.FORM_2019)
    ('行政事业性收费 · 本年收费金额（单位：万元）', '行政事业性收费')
    >>> label_at("/agency/credit_code"), label_at("/problems"), label_at("/no/such/place")
    ('机关/统一社会信用代码', '五、存在的主要问题及改进情况', '')
    """
    trail = tuple(_trail(pointer, edition))
    in_table = len(trail) > 1 and isinstance(trail[0].terms[0], Section) and bool(leaves(trail[0].records[0]))
    labels = [
        printed_in(term, edition) if isinstance(term, Category) else term.label
        for member in trail[in_table:]
        for term in member.terms
    ]
    if in_table and (trail[-1].nullable or not trail[-1].records):
        return " · ".join(filter(None, ("/".join(labels[:-1]), labels[-1])))
    return "/".join(labels)


def member_at(pointer: str, edition: Edition | None = None) -> Member | None:
    """Return the field that a pointer leads to, or None where a report has none there.

    >>> member_at("/agency/name").label, member_at("/no/such/place")
    ('机关名称', None)
    """
    trail = tuple(_trail(pointer, edition))
    names = [token for token in pointers.split(pointer) if not token.isdecimal()]
    return trail[-1] if trail and [member.name for member in trail] == names else None


def edition_stated(document: object, pointer: str) -> Edition | None:
    """Return the edition of the table that a pointer leads into, as parsed JSON states it, or None.

    >>> edition_stated({"disclosure": {"edition": "2019"}}, "/disclosure/fees")
    <Edition.FORM_2019: '2019'>
    """
    for token in (*pointers.split(pointer)[:1], "edition"):
        document = document.get(token) if isinstance(document, Mapping) else None
    return next((edition for edition in Edition if edition.value == document), None)


def edition_of(record: type) -> Edition | None:
    """Return the edition of a table class; None for a table that is the same in all editions and for any other class.

    >>> edition_of(TABLES[Section.DISCLOSURE, Edition.FORM_2019]), edition_of(Report)
    (<Edition.FORM_2019: '2019'>, None)
    """
    return _EDITION_OF.get(record)


SECTIONS_WITH_TABLES: Final = tuple(dict.fromkeys(section for section, _ in TABLES))
"""The sections that hold a table and no passages."""
SECTIONS_WITH_EDITIONS: Final = tuple(dict.fromkeys(section for section, edition in TABLES if edition is not None))
"""The sections whose tables differ from edition to edition."""
_EDITION_OF: Mapping[type, Edition | None] = {record: edition for (_, edition), record in TABLES.items()}


def _trail(pointer: str, edition: Edition | None) -> Iterator[Member]:
    """Yield the fields that a pointer passes through, as far as the report has them."""
    classes: list[type] = [Report]
    for token in pointers.split(pointer):
        found = next((member for cls in classes for member in members(cls) if member.name == token), None)
        if found is not None:
            yield found
            # The record of the right edition first; without one, the newest.
            right = [record for record in found.records if edition_of(record) is edition]
            classes = [*right, *reversed(found.records)]
