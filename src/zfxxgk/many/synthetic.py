"""Synthetic reports, as many as wanted: for benchmarks, exercises and trying things out. All of them are made up.

The figures of a report add up and look like those of an organ: most requests come from natural persons, most rows are
0. Some reports can be broken on purpose; each lists the relations that were.

>>> from zfxxgk import check
>>> made = list(synthetic_reports(50, seed=1, broken=0.1))
>>> sum(bool(each.broken) for each in made)
5
>>> all({f"{f.rule.id}/{f.instance}" for f in check(each.report)} == set(each.broken) for each in made)
True
"""

import functools
import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from zfxxgk.display import public
from zfxxgk.form.categories import (
    Applicant,
    Category,
    DisclosureItem,
    Edition,
    Flow,
    Measure,
    Outcome,
    RemedyResult,
    Section,
)
from zfxxgk.form.editing import assemble
from zfxxgk.form.kinds import AMOUNT, MIN_YEAR
from zfxxgk.form.records import Agency, Money, Narrative, Passage, Report
from zfxxgk.form.tables import Form, Value
from zfxxgk.rules.relations import relations

__all__ = ["Synthetic", "synthetic_reports"]

_YEARS: Final = (MIN_YEAR, max(2025, Edition.newest().since))
_APPLICANTS: Final = tuple(applicant for applicant in Applicant if not applicant.is_total)


@public
class Synthetic(NamedTuple):
    """A synthetic report.

    Attributes:
        report: The report.
        broken: The relations that were broken on purpose, as ``rule/instance``; `check` finds these and no others.
    """

    report: Report
    broken: tuple[str, ...]


@public
def synthetic_reports(count: int, *, seed: int = 0, broken: float = 0.0) -> Iterator[Synthetic]:
    """Yield synthetic reports, each for another organ, for the years from 2019 to 2025 in the edition of the year.

    Args:
        count: How many.
        seed: The same seed gives the same reports.
        broken: The part of them, from 0 to 1, that has one wrong figure; it is exact and evenly spread.

    Raises:
        ValueError: The part is not from 0 to 1.
    """
    if not 0 <= broken <= 1:
        raise ValueError(f"broken 应在 0 与 1 之间 / broken is from 0 to 1, not {broken}")
    first, last = _YEARS
    for i in range(count):
        rng = random.Random(f"{seed}/{i}")  # noqa: S311 # no secret; one seed each, so that any can be made alone
        year = first + i % (last - first + 1)
        form = Form.of(*[Edition.for_year(year)] * 2)
        places = _places(form)
        values = _figures(form, places, rng)
        wrong: tuple[str, ...] = ()
        if int((i + 1) * broken) > int(i * broken):
            wrong = _break(values, form, rng)
        disclosure, applications, remedies = assemble(form, values)
        report = Report(
            agency=Agency(name=f"合成机关{i:07d}"),
            year=year,
            overview=_prose(f"{year}年新收政府信息公开申请{values[places[Flow.RECEIVED, Applicant.TOTAL]]}件。"),
            disclosure=disclosure,
            applications=applications,
            remedies=remedies,
            problems=_prose("本报告为合成数据，不反映任何机关的情况。"),
            other_matters=_prose("本年度未收取信息处理费。"),
        )
        yield Synthetic(report, wrong)


def _prose(text: str) -> Narrative:
    return Narrative(passages=(Passage(text=text),))


@functools.cache
def _places(form: Form) -> dict[tuple[Category, Category], int]:
    return {(cell.row, cell.column): i for i, cell in enumerate(form.cells)}


@functools.cache
def _in_relations(form: Form) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return the positions of the figures that stand in relations, each with the names of its relations."""
    names: dict[str, list[str]] = {}
    for rule, instance in relations(form):
        for pointer in (*instance.left, *instance.right):
            names.setdefault(pointer, []).append(f"{rule.id}/{instance.id}")
    return tuple((i, tuple(names[cell.pointer])) for i, cell in enumerate(form.cells) if cell.pointer in names)


def _figures(form: Form, places: dict[tuple[Category, Category], int], rng: random.Random) -> list[Value]:
    """Return figures that add up, in the order of the form."""
    values: list[Value] = [0] * len(form.cells)
    size = rng.choice((3, 10, 40, 400))  # of the organ: about how many requests it has
    _disclosed(values, form, rng, size)
    rows = [row for row in Outcome if (row, Applicant.TOTAL) in places and not row.is_total]
    for applicant in _APPLICANTS:
        most = size if applicant is Applicant.NATURAL_PERSON else size // 10
        received, brought = rng.randrange(most + 1), rng.randrange(most // 10 + 1)
        carried = rng.randrange(min(received + brought, most // 10) + 1)
        left = received + brought - carried
        column = {
            Flow.RECEIVED: received,
            Flow.BROUGHT_FORWARD: brought,
            Flow.CARRIED_FORWARD: carried,
            Outcome.TOTAL: left,
        }
        while left:
            some = rng.randrange(left) + 1
            row = rng.choice(rows)
            column[row] = column.get(row, 0) + some
            left -= some
        for line, figure in column.items():
            values[places[line, applicant]] = figure
            values[places[line, Applicant.TOTAL]] += figure  # type: ignore[operator] # counts, all of table three
    for i, cell in enumerate(form.cells):
        if cell.section is Section.REMEDIES:
            if cell.column is RemedyResult.TOTAL:
                values[i] = sum(values[i - 4 : i])  # type: ignore[arg-type] # counts, all of table four
            elif not rng.randrange(4):
                values[i] = rng.randrange(size // 4 + 1)
    return values


def _disclosed(values: list[Value], form: Form, rng: random.Random, size: int) -> None:
    """Fill in the figures of table two, which stand in no relation of one report."""
    for i, cell in enumerate(form.cells):
        if cell.section is not Section.DISCLOSURE:
            return
        if cell.kind is None:
            values[i] = Money(value=Decimal(rng.randrange(size * 1000)), unit=None)
        elif cell.kind is AMOUNT:
            values[i] = Decimal(rng.randrange(size * 100)).scaleb(-2)
        elif cell.row is not DisclosureItem.RULES:
            values[i] = rng.randrange(-size, size) if cell.column is Measure.ITEMS_CHANGE else rng.randrange(size * 20)


def _break(values: list[Value], form: Form, rng: random.Random) -> tuple[str, ...]:
    """Make one figure wrong, and return the relations that it breaks."""
    place, names = rng.choice(_in_relations(form))
    values[place] += rng.randrange(9) + 1  # type: ignore[operator] # a count
    return names
