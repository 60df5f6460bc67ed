"""The instances of the rules, derived from the form: which places a rule looks at together, and in which editions."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from zfxxgk.form.categories import Applicant, Category, DisclosureItem, Flow, Measure, Outcome, Section
from zfxxgk.form.tables import TABLES, Cell, Key, Table
from zfxxgk.problems import Phrase
from zfxxgk.rules.model import Case, Condition, Instance

__all__ = [
    "YEAR",
    "always",
    "application_flow",
    "by_row",
    "carry_over",
    "cases_of",
    "explained",
    "filled",
    "of_two_years",
    "outcome_total",
    "section_label",
    "stock_roll_forward",
    "targets",
]


def section_label(section: Section) -> Phrase:
    """Return how messages call a section."""
    return Phrase(section.printed, f"section “{section.english}”")


def _column(category: Category) -> Phrase:
    return Phrase(f"「{category.label}」列", f"column “{category.english}”")


def _row(cell: Cell) -> Phrase:
    path = [category.english for category in (*cell.headings, cell.row) if category is not Flow.OUTCOMES]
    return Phrase(f"「{cell.row_label}」行", f"row “{' / '.join(path)}”")


def _pointers(cells: Iterable[Cell], document: str = "") -> tuple[str, ...]:
    return tuple(document + cell.pointer for cell in cells)


def _line_total(table: Table, along: Callable[[Cell], Category], label: Callable[[Cell], Phrase]) -> Iterator[Instance]:
    """Yield an instance for each line of a table in one direction: its 总计 is the sum of its other figures."""
    lines: dict[Category, list[Cell]] = {}
    for cell in table.cells:
        lines.setdefault(along(cell), []).append(cell)
    for cells in lines.values():
        totals = [cell for cell in cells if cell.column.is_total]
        parts = [cell for cell in cells if not cell.column.is_total]
        line = totals[0].pointer.removeprefix(f"/{table.section.value}/").rpartition("/")[0]
        yield Instance(line, label(totals[0]), _pointers(totals), _pointers(parts))


def by_row(table: Table) -> Iterator[Instance]:
    """Yield each row of a table: its 总计 is the sum of its other figures."""
    return _line_total(table, lambda cell: cell.row, _row)


def outcome_total(table: Table) -> Iterator[Instance]:
    """Yield each column of table three: the total of outcomes is the sum of their rows."""
    for applicant in Applicant:
        column = [cell for cell in table.cells if cell.column is applicant and isinstance(cell.row, Outcome)]
        totals = [cell for cell in column if cell.row.is_total]
        parts = [cell for cell in column if not cell.row.is_total]
        yield Instance(applicant.value, _column(applicant), _pointers(totals), _pointers(parts))


def application_flow(table: Table) -> Iterator[Instance]:
    """Yield each column of table three: what came in is what was concluded or carried forward."""
    for applicant in Applicant:
        left = [table.cell(row, applicant) for row in (Flow.RECEIVED, Flow.BROUGHT_FORWARD)]
        right = [table.cell(row, applicant) for row in (Outcome.TOTAL, Flow.CARRIED_FORWARD)]
        yield Instance(applicant.value, _column(applicant), _pointers(left), _pointers(right))


def carry_over(this: Table, previous: Table) -> Iterator[Instance]:
    """Yield each column of table three: what was brought forward is what the year before carried forward."""
    for applicant in Applicant:
        left = _pointers([this.cell(Flow.BROUGHT_FORWARD, applicant)], "/this")
        right = _pointers([previous.cell(Flow.CARRIED_FORWARD, applicant)], "/previous")
        yield Instance(applicant.value, _column(applicant), left, right)


def stock_roll_forward(this: Table, previous: Table) -> Iterator[Instance]:
    """Yield each row of table two that states a stock in both years: it moves by what was issued and repealed."""
    for item in DisclosureItem:
        cells = [this.find(item, measure) for measure in (Measure.IN_FORCE, Measure.REPEALED, Measure.ISSUED)]
        before = previous.find(item, Measure.IN_FORCE)
        if before is not None and None not in cells:
            in_force, repealed, issued = filter(None, cells)
            left = _pointers([in_force, repealed], "/this")
            yield Instance(
                item.value, _row(in_force), left, _pointers([before], "/previous") + _pointers([issued], "/this")
            )


def cases_of(section: Section, make: Callable[..., Iterable[Instance]], *documents: str) -> tuple[Case, ...]:
    """Return the cases of a rule: one for each edition of a table, or a single one where all have the same cells.

    Args:
        section: The section that the table stands in.
        make: Makes the instances from a table, or from one table for each document.
        documents: Names of the documents that a rule of two years compares; none for a rule of one report.
    """
    tables = [Table.of(section, edition) for known, edition in TABLES if known is section]
    found: dict[tuple[Table, ...], tuple[Instance, ...]] = {}
    for these in itertools.product(tables, repeat=len(documents) or 1):
        found[these] = tuple(make(*these))
    if len(set(found.values())) == 1:
        return (Case((), next(iter(found.values()))),)
    return tuple(
        Case(tuple(itertools.starmap(_edition_is, zip(documents or ("",), these, strict=True))), instances)
        for these, instances in found.items()
        if instances
    )


def always(*instances: Instance) -> tuple[Case, ...]:
    """Return the one case of a rule that applies to all editions."""
    return (Case((), instances),)


def of_two_years(label: Phrase, pointer: str, id: str = "") -> Instance:
    """Return the instance that compares a place in the reports of two years."""
    return Instance(id, label, (f"/this{pointer}",), (f"/previous{pointer}",))


YEAR: Final = of_two_years(Phrase("年度", "year"), "/year")
"""The years of two reports."""


def filled(table: Table) -> Iterator[Instance]:
    """Yield all cells of a table, as one instance."""
    yield Instance(table.section.value, section_label(table.section), _pointers(table.cells), ())


def explained(*wanted: Key) -> Callable[[Table], Iterator[Instance]]:
    """Return a function that yields those of these cells that a table has, each with section six, which explains it."""

    def make(table: Table) -> Iterator[Instance]:
        for cell in filter(None, (table.find(*key) for key in wanted)):
            label = Phrase(f"「{cell.row_label}」", f"“{cell.row.english}”")
            yield Instance(cell.pointer, label, (cell.pointer,), (f"/{Section.OTHER_MATTERS.value}",))

    return make


def targets(table: Table) -> Iterator[Instance]:
    """Yield the places in a table that an annotation may point at: its cells, rows and groups."""
    found = set()
    for cell in table.cells:
        pointer = cell.pointer
        while pointer.count("/") > 1:
            found.add(pointer)
            pointer = pointer.rpartition("/")[0]
    yield Instance(table.section.value, section_label(table.section), ("/annotations",), tuple(sorted(found)))


def _edition_is(document: str, table: Table) -> Condition:
    return Condition(f"{document}/{table.section.value}/edition", str(table.edition.value if table.edition else ""))
