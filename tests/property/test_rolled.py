"""Laws of adding up: in whatever order, in whatever groups; a sum has no gap; indicators of a sum are those of its figures."""

from random import Random

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Agency, Money, Report
from zfxxgk.strategies import reports

pytestmark = pytest.mark.slow


def small(report: Report) -> Report:
    """Return a report whose sums stay in range, for what is too large is refused and not added."""
    changes: dict[str, object] = {}
    for figure in zfxxgk.cells(report):
        if isinstance(figure.value, Money):
            changes[figure.pointer] = attrs.evolve(figure.value, value=round(figure.value.value % 1000, 2))
        elif isinstance(figure.value, int):
            changes[figure.pointer] = abs(figure.value) % 1000 * (-1 if figure.value < 0 else 1)
        elif figure.value is not None:
            changes[figure.pointer] = round(figure.value % 1000, 2)
    return zfxxgk.evolve(report, changes)


def numbered(many: list[Report]) -> list[Report]:
    return [
        attrs.evolve(small(report), agency=Agency(name=f"{i} 局"), year=2023, coverage=None)
        for i, report in enumerate(many)
    ]


several = st.lists(reports(), min_size=2, max_size=4).map(numbered)


def total(parts: list[Report], *, skip: bool, name: str = "某县") -> Report:
    return zfxxgk.roll_up(parts, agency=name, skip_blanks=skip, allow_aggregates=True).report


@given(several, st.randoms(use_true_random=False), st.booleans())
def test_in_any_order(parts: list[Report], random: Random, skip: bool) -> None:
    mixed = list(parts)
    random.shuffle(mixed)
    assert total(mixed, skip=skip) == total(parts, skip=skip)


@given(several, st.integers(1, 3), st.booleans())
def test_in_any_groups(parts: list[Report], cut: int, skip: bool) -> None:
    assume(cut < len(parts))
    groups = [total(group, skip=skip, name=str(i)) for i, group in enumerate((parts[:cut], parts[cut:]))]
    assert total(groups, skip=skip) == total(parts, skip=skip)


@given(several, st.booleans())
def test_a_sum_has_no_gap(parts: list[Report], skip: bool) -> None:
    assert not zfxxgk.gap(total(parts, skip=skip), parts)


@given(several)
def test_what_is_missing_is_counted(parts: list[Report]) -> None:
    rolled = zfxxgk.roll_up(parts, agency="某县")
    blank = {f.pointer for f in zfxxgk.cells(rolled.report) if f.value is None}
    assert blank == set(rolled.blanks)
    assert all(0 < n <= len(parts) for n in rolled.blanks.values())
    in_all = {p for p, n in rolled.blanks.items() if n == len(parts)}
    unknown = {p for p, v in rolled.known.items() if v is None}
    assert unknown <= in_all
    assert all(p.startswith("/applications/outcomes/other_handling/") for p in in_all - unknown)  # blank in part


@given(several)
def test_indicators_of_a_sum_are_those_of_its_figures(parts: list[Report]) -> None:
    """Added up figure by figure, without the package: all figures above the line by all below it."""
    values = zfxxgk.indicators(total(parts, skip=False))
    for name, indicator in zfxxgk.INDICATORS.items():
        above = [zfxxgk.get(r, p) for r in parts for p in indicator.numerators[r.applications.edition]]
        below = [zfxxgk.get(r, p) for r in parts for p in indicator.divisors]
        if None in above or None in below or not sum(below):  # type: ignore[arg-type] # counts
            assert values[name] is None
        else:
            assert values[name] == 100 * sum(above) / sum(below)  # type: ignore[arg-type] # counts
