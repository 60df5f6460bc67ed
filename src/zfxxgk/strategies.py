"""Hypothesis strategies for reports, for use in your own tests (extra ``strategies``).

``st.from_type(Report)`` uses them without any import, through hypothesis's entry point.

>>> from zfxxgk import check
>>> report = balanced_reports().example()  # doctest: +SKIP
>>> check(report).errors  # doctest: +SKIP
<Findings: none>
"""

import functools
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final, TypeVar

from hypothesis import strategies as st

from zfxxgk.form import editing
from zfxxgk.form.categories import Applicant, Edition, Flow, Outcome
from zfxxgk.form.fields import Member, members
from zfxxgk.form.kinds import (
    AMOUNT,
    CHANGE,
    COUNT,
    CREDIT_CODE,
    DATE,
    DIVISION_CODE,
    MAX_COUNT,
    NAME,
    POINTER,
    UNFIT,
    Kind,
)
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Address, Form
from zfxxgk.rules.advice import credit_code_fault
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.totals import complete

__all__ = ["amounts", "balanced_reports", "counts", "credit_codes", "names", "records_of", "reports", "texts"]

T = TypeVar("T")

EDITIONS: Final = tuple(Edition)


def counts(*, blanks: bool = True, maximum: int = MAX_COUNT) -> st.SearchStrategy[int | None]:
    """Return a strategy for counts.

    Args:
        blanks: Whether None is among them.
        maximum: The largest count.
    """
    figures = st.one_of(st.integers(0, min(20, maximum)), st.integers(0, maximum))
    return st.none() | figures if blanks else figures


def amounts(*, blanks: bool = True) -> st.SearchStrategy[Decimal | None]:
    """Return a strategy for exact amounts of money: up to 15 significant digits, up to 6 of them decimals."""
    figures = st.builds(
        lambda digits, places: Decimal(digits).scaleb(-places), st.integers(0, 10**15 - 1), st.integers(0, 6)
    )
    return st.none() | figures if blanks else figures


def texts(*, min_size: int = 0, max_size: int = 80) -> st.SearchStrategy[str]:
    """Return a strategy for text as a report may hold it: Chinese, and anything else except control characters."""
    chinese = st.sampled_from("一二三（）、。：“”年度政府信息公开工作报告\u3000 \n\t:\"\\'{}[],/~0123456789")
    anything = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")
    return st.text(st.one_of(chinese, anything), min_size=min_size, max_size=max_size)


def names(*, max_size: int = 40) -> st.SearchStrategy[str]:
    """Return a strategy for names as a report may hold them: one line without direction marks."""
    return texts(max_size=max_size).map(lambda text: UNFIT.sub("", text))


@st.composite
def credit_codes(draw: st.DrawFn) -> str:
    """Return a strategy for 统一社会信用代码 with the right check digit."""
    alphabet = RULES["credit-code"].parameters.alphabet
    head = draw(st.text(st.sampled_from(alphabet), min_size=17, max_size=17))
    return next(head + last for last in alphabet if credit_code_fault(head + last) is None)


_pointers: Final = st.lists(st.text(st.sampled_from("ab~/0一"), max_size=3), min_size=1, max_size=3).map(
    lambda tokens: "".join("/" + t.replace("~", "~0").replace("/", "~1") for t in tokens)
)
_KINDS: Final[dict[Kind, st.SearchStrategy[object]]] = {
    COUNT: counts(),
    CHANGE: st.none() | st.integers(-20, 20) | st.integers(-MAX_COUNT, MAX_COUNT),
    AMOUNT: amounts(),
    CREDIT_CODE: st.none() | credit_codes(),
    DIVISION_CODE: st.none() | st.from_regex("[0-9]{6}", fullmatch=True),
    DATE: st.none() | st.dates(date(1900, 1, 1), date(2999, 12, 31)),
    POINTER: _pointers,
    NAME: names(),
}


def _leaf(kind: Kind) -> st.SearchStrategy[object]:
    if kind in _KINDS:
        return _KINDS[kind]
    if kind.constant is not None:
        return st.just(kind.constant)
    if issubclass(kind.type, Enum):
        found: st.SearchStrategy[object] = st.sampled_from(kind.type)
    elif kind.type is int:
        found = st.integers(kind.minimum, min(kind.maximum or 0, 2100))
    elif kind.type is Decimal:
        found = amounts(blanks=False)
    else:
        found = texts()
    return st.none() | found if kind.nullable else found


@st.composite
def records_of(draw: st.DrawFn, cls: type[T]) -> T:
    """Return a strategy for a record class: every value that its constructor takes, blanks included.

    Args:
        draw: Given by hypothesis.
        cls: One of the record classes.
    """
    return cls(**{member.name: draw(strategy) for member, strategy in _members(cls)})  # type: ignore[arg-type] # classes are hashable


@functools.cache
def _members(cls: type) -> tuple[tuple[Member, st.SearchStrategy[object]], ...]:
    return tuple((member, _member(member)) for member in members(cls))


def _member(member: Member) -> st.SearchStrategy[object]:
    if member.kind is not None:
        return _leaf(member.kind)
    found: st.SearchStrategy[object] = st.one_of(*map(records_of, member.records))
    if member.many:
        return st.lists(found, max_size=4).map(tuple)
    return st.none() | found if member.nullable else found


def reports() -> st.SearchStrategy[Report]:
    """Return a strategy for all reports: both editions and mixtures, blanks, any figures, whether they add up or not."""
    return records_of(Report)


@st.composite
def balanced_reports(draw: st.DrawFn, editions: Sequence[Edition] = EDITIONS, maximum: int = 1000) -> Report:
    """Return a strategy for reports without blanks in which every relation holds.

    Args:
        draw: Given by hypothesis.
        editions: Editions that tables two and three may have, drawn separately for each.
        maximum: Largest figure that is not a sum.
    """
    plain: Report = draw(records_of(Report))
    report = editing.zero(
        agency=plain.agency,
        year=plain.year,
        edition=draw(st.sampled_from(editions)),
        applications_edition=draw(st.sampled_from(editions)),
    )
    form = Form.used_by(report)
    inner = [cell for cell in form.cells if not cell.row.is_total and not cell.column.is_total]
    free = [cell.pointer for cell in inner if cell.kind is COUNT and not isinstance(cell.row, Flow)]
    figures = st.lists(st.integers(0, maximum), min_size=len(free), max_size=len(free))
    report = editing.evolve(report, dict(zip(free, draw(figures), strict=True)))
    report = complete(report, overwrite=True)
    flows: dict[Address, object] = {}
    for applicant in Applicant:
        if not applicant.is_total:
            flows |= draw(_flow(applicant, report.applications[Outcome.TOTAL, applicant] or 0, maximum))
    prose: dict[Address, object] = {
        f"/{name}": getattr(plain, name) for name in ("overview", "problems", "other_matters", "publication")
    }
    return complete(editing.evolve(report, {**flows, **prose}), overwrite=True)


@st.composite
def _flow(draw: st.DrawFn, applicant: Applicant, concluded: int, maximum: int) -> dict[Address, object]:
    """Return a strategy for received, brought forward and carried forward of a column, given the number concluded."""
    carried = draw(st.integers(0, maximum))
    brought = draw(st.integers(0, concluded + carried))
    return {
        (Flow.RECEIVED, applicant): concluded + carried - brought,
        (Flow.BROUGHT_FORWARD, applicant): brought,
        (Flow.CARRIED_FORWARD, applicant): carried,
    }
