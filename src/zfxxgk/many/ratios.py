"""Indicators: ratios of figures of one report, defined once, as data, for a report, a series and a table of many.

Every indicator is 100 times a sum of figures divided by a sum of figures. It is None (null in a table) where the
divisor is 0 or a figure is blank: unknown figures are not guessed. The definitions are ours; the form has none.

>>> from zfxxgk import Applicant, Outcome, evolve, zero
>>> report = zero(agency="某局", year=2024)
>>> report = evolve(report, {(Outcome.GRANTED, Applicant.TOTAL): 3, (Outcome.TOTAL, Applicant.TOTAL): 8})
>>> values = indicators(report)
>>> values["granted-share"], values["reconsideration-correction"]
(37.5, None)
>>> print(INDICATORS["granted-share"].formula.zh)
予以公开 ÷ 办理结果总计 × 100
"""

import functools
import operator
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.categories import (
    Applicant,
    ApplicantGroup,
    Category,
    Edition,
    Flow,
    Outcome,
    OutcomeGroup,
    RemedyResult,
    RemedyRoute,
)
from zfxxgk.form.editing import get
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Form
from zfxxgk.many.frame import demanded, in_arrow
from zfxxgk.problems import Phrase

if TYPE_CHECKING:
    import narwhals as nw
    from narwhals.typing import IntoFrameT

__all__ = ["INDICATORS", "Indicator", "indicators", "indicators_frame"]

SCALE: Final = 100


@public
class Indicator(NamedTuple):
    """An indicator: 100 × the sum of some figures ÷ the sum of others.

    Attributes:
        id: Stable name.
        title: The indicator in a few words.
        formula: The formula in words.
        unit: Unit of the value.
        source: Which table it is taken from.
        remark: What to know before comparing values; may be empty.
        numerators: JSON Pointers of the figures above the line, by edition of table three.
        divisors: JSON Pointers of the figures below it; the same in all editions.
    """

    id: str
    title: Phrase
    formula: Phrase
    unit: Phrase
    source: Phrase
    remark: Phrase
    numerators: Mapping[Edition, tuple[str, ...]]
    divisors: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<Indicator {self.id}: {self.title.zh}>"

    def __hash__(self) -> int:
        return hash(self.id)

    def __reduce__(self) -> tuple[object, ...]:
        return Indicator._known, (self.id,)

    @classmethod
    def _known(cls, id: str) -> "Indicator":
        return INDICATORS[id]


_PERCENT: Final = Phrase("%", "%")
_PER_HUNDRED: Final = Phrase("件/百件", "per 100")
_TABLE_THREE: Final = Phrase("表三", "table three")
_TABLE_FOUR: Final = Phrase("表四", "table four")
_NOTHING: Final = Phrase("", "")

_Cells = Sequence[tuple[Category, Category]]


def _pointers(cells: _Cells, edition: Edition) -> tuple[str, ...]:
    """Return the JSON Pointers of rows and columns in an edition; a group stands for all its rows."""
    form = Form.of(edition, edition)
    rows = ((form.rows_of(row) if isinstance(row, OutcomeGroup) else (row,), column) for row, column in cells)
    return tuple(form.cell(row, column).pointer for these, column in rows for row in these)


def _ratio(
    id: str,
    title: tuple[str, str],
    formula: tuple[str, str],
    above: _Cells,
    below: _Cells,
    *,
    unit: Phrase = _PERCENT,
    source: Phrase = _TABLE_THREE,
    remark: Phrase = _NOTHING,
) -> Indicator:
    numerators = MappingProxyType({edition: _pointers(above, edition) for edition in Edition})
    words = (Phrase(*title), Phrase(f"{formula[0]} × {SCALE}".replace("） ", "）"), f"{formula[1]} × {SCALE}"))
    return Indicator(id, *words, unit, source, remark, numerators, _pointers(below, Edition.newest()))


_OUTCOMES: Final = [(Outcome.TOTAL, Applicant.TOTAL)]
_OF_ALL: Final = ("÷ 办理结果总计", "÷ total of outcomes")


def _share(id: str, zh: str, en: str, above: Category) -> Indicator:
    title = (f"{zh}占比", f"share of {en}")
    formula = (f"{zh} {_OF_ALL[0]}", f"{en} {_OF_ALL[1]}")
    return _ratio(f"{id}-share", title, formula, [(above, Applicant.TOTAL)], _OUTCOMES)


def _shares() -> Iterator[Indicator]:
    yield _share("granted", Outcome.GRANTED.label, "granted", Outcome.GRANTED)
    yield _share("partially-granted", "部分公开", "partly granted", Outcome.PARTIALLY_GRANTED)
    for group, english in (
        (OutcomeGroup.DENIED, "denied"),
        (OutcomeGroup.UNABLE_TO_PROVIDE, "unable to provide"),
        (OutcomeGroup.NOT_PROCESSED, "not processed"),
        (OutcomeGroup.OTHER_HANDLING, "other handling"),
    ):
        yield _share(group.value.replace("_", "-"), group.label, english, group)


_ORGANIZATIONS: Final = ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION


def _applicants() -> Iterator[Indicator]:
    for applicant in Applicant:
        if not applicant.is_total:
            other = applicant is Applicant.OTHER_ORGANIZATION
            label = f"其他{_ORGANIZATIONS.label}" if other else applicant.label
            yield _ratio(
                f"{applicant.value.replace('_', '-')}-requests",
                (f"{label}申请占比", f"share of requests by {applicant.english}"),
                (f"{label}新收 ÷ 新收总计", f"received from {applicant.english} ÷ received"),
                [(Flow.RECEIVED, applicant)],
                [(Flow.RECEIVED, Applicant.TOTAL)],
            )


_CONCLUDED: Final = (RemedyResult.UPHELD, RemedyResult.CORRECTED, RemedyResult.OTHER)
_SUITS: Final = (RemedyRoute.DIRECT, RemedyRoute.AFTER_RECONSIDERATION)
_PENDING: Final = Phrase(
    "尚未审结的在下一年度报告中再次出现，因此逐年相加会重复计算",
    "pending cases appear again in the next year's report, so adding years counts them twice",
)


def _corrections() -> Iterator[Indicator]:
    for name, zh, en, routes in (
        ("reconsideration", "行政复议", "reconsideration", (RemedyRoute.RECONSIDERATION,)),
        ("litigation", "行政诉讼", "litigation", _SUITS),
    ):
        corrected = [(route, RemedyResult.CORRECTED) for route in routes]
        yield _ratio(
            f"{name}-correction",
            (f"{zh}纠正率", f"correction rate of {en}"),
            ("结果纠正 ÷（结果维持 + 结果纠正 + 其他结果）", "corrected ÷ (upheld + corrected + other)"),
            corrected,
            [(route, result) for route in routes for result in _CONCLUDED],
            source=_TABLE_FOUR,
            remark=Phrase("只计已审结的", "of concluded cases only"),
        )
        yield _ratio(
            f"{name}-correction-of-all",
            (f"{zh}纠正率（含尚未审结）", f"correction rate of {en}, with pending cases"),
            ("结果纠正 ÷ 总计", "corrected ÷ total"),
            corrected,
            [(route, RemedyResult.TOTAL) for route in routes],
            source=_TABLE_FOUR,
            remark=_PENDING,
        )


def _all() -> Iterator[Indicator]:
    yield from _shares()
    yield from _applicants()
    yield _ratio(
        "carry-forward",
        ("结转率", "carry-forward rate"),
        ("结转下年度 ÷（本年新收 + 上年结转）", "carried forward ÷ (received + brought forward)"),
        [(Flow.CARRIED_FORWARD, Applicant.TOTAL)],
        [(Flow.RECEIVED, Applicant.TOTAL), (Flow.BROUGHT_FORWARD, Applicant.TOTAL)],
    )
    yield from _corrections()
    yield _ratio(
        "disputes",
        ("争议率", "dispute rate"),
        ("（行政复议总计 + 直接起诉总计）÷ 办理结果总计", "(reconsideration + direct litigation) ÷ total of outcomes"),
        [(RemedyRoute.RECONSIDERATION, RemedyResult.TOTAL), (RemedyRoute.DIRECT, RemedyResult.TOTAL)],
        _OUTCOMES,
        unit=_PER_HUNDRED,
        source=Phrase("表三、表四", "tables three and four"),
        remark=Phrase(
            "复议后起诉的已计入行政复议，不再计；争议可能针对上一年度的答复",
            "suits after reconsideration are counted once, as reconsideration; a dispute may be about an answer of the year before",
        ),
    )


INDICATORS: Final[Mapping[str, Indicator]] = MappingProxyType({indicator.id: indicator for indicator in _all()})
"""The indicators, by id."""


@public
def indicators(report: Report) -> dict[str, float | None]:
    """Return all indicators of a report.

    Args:
        report: The report.

    Returns:
        The values by id, in the unit of the indicator; None where the divisor is 0 or a figure is blank.

    >>> from zfxxgk import zero
    >>> set(indicators(zero(agency="某局", year=2024)).values())
    {None}
    """
    return {
        name: _value(
            [cast("int | None", get(report, pointer)) for pointer in indicator.numerators[report.applications.edition]],
            [cast("int | None", get(report, pointer)) for pointer in indicator.divisors],
        )
        for name, indicator in INDICATORS.items()
    }


def _value(above: list[int | None], below: list[int | None]) -> float | None:
    if None in above or None in below:
        return None
    top, bottom = (sum(cast("list[int]", figures)) for figures in (above, below))
    return SCALE * top / bottom if bottom else None


@public
def indicators_frame(
    frame: "IntoFrameT", *, keep: Iterable[str] = ("/agency/name", "/year"), whole: bool = False
) -> "IntoFrameT":
    """Return the indicators of a wide table, inside the engine that holds it.

    Args:
        frame: A wide table, as `to_frame` makes it, of Polars, pandas, PyArrow, DuckDB or PySpark, eager or lazy.
        keep: Columns that say which report a row is about.
        whole: Whether columns of counts may be floats or decimals.

    Returns:
        A table of the same engine with the columns of ``keep`` and a column for each indicator, a row for each report.
        Indicators are null where a row is no report; `check_frame` finds such rows.

    Raises:
        InvalidReport: Columns of counts or editions have a wrong type; all of them are named.
        KeyError: Columns are missing.
        ModuleNotFoundError: narwhals is not installed; the message names the extra.

    >>> from zfxxgk import to_frame, zero
    >>> indicators_frame(to_frame([zero(agency="某局", year=2024)]))["granted-share"].to_list()
    [None]
    """
    need("narwhals", "frame", "表格", "a table")
    import narwhals as nw

    native: nw.DataFrame[Any] | nw.LazyFrame[Any] = nw.from_native(cast("Any", frame))
    if isinstance(native, nw.DataFrame) and native.implementation.is_pandas():
        return cast("IntoFrameT", in_arrow(native, functools.partial(indicators_frame, keep=tuple(keep), whole=True)))
    native, ways = demanded(native, _counted(), whole=whole)
    is_report = ~nw.any_horizontal(*(fault for _, fault in ways), ignore_nulls=False)
    columns = (nw.when(is_report).then(_expression(indicator)).alias(name) for name, indicator in INDICATORS.items())
    return cast("IntoFrameT", nw.to_native(native.select(*keep, *columns)))


def _expression(indicator: Indicator) -> "nw.Expr":
    import narwhals as nw

    below = _added(indicator.divisors)
    *others, newest = indicator.numerators.items()
    above = _added(newest[1])
    for edition, names in others:
        if names != newest[1]:
            is_of = nw.col("/applications/edition") == edition.value
            above = nw.when(is_of).then(_added(names)).otherwise(above)
    divisor = nw.when(below != 0).then(below.cast(nw.Float64))
    return (above * SCALE).cast(nw.Float64) / divisor


def _counted() -> tuple[str, ...]:
    """Return the columns that the indicators add up."""
    used = (
        name for each in INDICATORS.values() for names in (each.divisors, *each.numerators.values()) for name in names
    )
    return tuple(dict.fromkeys(used))


def _added(names: Iterable[str]) -> "nw.Expr":
    """Return the sum of columns; null where one of them is."""
    import narwhals as nw

    return functools.reduce(operator.add, map(nw.col, names))
