"""The reports of one organ over the years.

>>> from zfxxgk import Applicant, Flow, evolve, zero
>>> received = (Flow.RECEIVED, Applicant.TOTAL)
>>> series = Series(evolve(zero(agency="某局", year=year), {received: year - 2000}) for year in (2024, 2022, 2023))
>>> series
<Series 某局 2022–2024: 3 reports>
>>> series.values(received)
{2022: 22, 2023: 23, 2024: 24}
>>> change = series.changes(received)[-1]
>>> change.year, change.change, round(change.ratio, 3)
(2024, Decimal('1'), 0.043)
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, cast, overload

import attrs

from zfxxgk.display import html_of, public
from zfxxgk.form.names import organ_key
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Address, Figure, Key, Value, cells
from zfxxgk.many.comparison import FigureChange, number
from zfxxgk.many.ratios import indicators
from zfxxgk.rules.advice import same_figures
from zfxxgk.rules.checking import check_series
from zfxxgk.rules.findings import Findings

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["Series", "YearChange", "by_organ", "grouped"]


@public
@attrs.frozen
class YearChange(FigureChange):
    """A figure in two consecutive years, whether it changed or not.

    Attributes:
        cell: Its place on the form of the later year.
        before: What the earlier report says; None where the table is blank.
        after: What the later says.
        year: The later year.
    """

    year: int

    @property
    def ratio(self) -> float | None:
        """The change as a fraction of the earlier figure; None where that is 0, or one of the two is blank."""
        before = number(self.before)
        return float(self.change / abs(before)) if self.change is not None and before else None


@public
class Series(Sequence[Report]):
    """The reports of one organ, in the order of their years.

    A year with two reports whose figures differ stays in the series, and is a finding. It has no values and no changes,
    because it is unknown which of the two counts.

    Args:
        reports: Reports of one organ, in any order. `by_organ` sorts the reports of many.
    """

    __slots__ = ("_reports",)

    _reports: tuple[Report, ...]

    def __init__(self, reports: Iterable[Report]) -> None:
        self._reports = tuple(sorted(reports, key=lambda report: report.year))

    @overload
    def __getitem__(self, index: int) -> Report: ...
    @overload
    def __getitem__(self, index: slice) -> "Series": ...
    def __getitem__(self, index: int | slice) -> "Report | Series":
        """Return a report by its position, or some of them."""
        return Series(self._reports[index]) if isinstance(index, slice) else self._reports[index]

    def __len__(self) -> int:
        return len(self._reports)

    def __eq__(self, other: object) -> bool:
        return self._reports == other._reports if isinstance(other, Series) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._reports)

    @property
    def agency(self) -> str:
        """Name of the organ in its latest report; empty where there is none."""
        return self._reports[-1].agency.name if self._reports else ""

    @property
    def years(self) -> tuple[int, ...]:
        """The years that there are reports for, each once."""
        return tuple(dict.fromkeys(report.year for report in self._reports))

    def of_year(self, year: int) -> Report | None:
        """Return the report for a year; None where there is none, or two whose figures differ."""
        found = [report for report in self._reports if report.year == year]
        return found[0] if found and all(same_figures(found[0], other) for other in found[1:]) else None

    def check(self, *, claims: bool = False) -> Findings:
        """Return what the rules find between the years, as `check_series` does."""
        return check_series(self._reports, claims=claims)

    def values(self, place: Address) -> dict[int, Value]:
        """Return a figure over the years.

        Args:
            place: A JSON Pointer, or the row and the column of a figure. Row and column are the same in all editions
                where they mean the same: (许可, 处理决定数量) is ``/disclosure/licenses/decisions`` in one and
                ``/disclosure/license_decisions`` in the other.

        Returns:
            The figures by year, None where the table is blank. Years whose form has no such figure are left out.

        Raises:
            KeyError: No form of the series has such a figure.
        """
        found = {report.year: figure[1] for report in self._usable() if (figure := _figure(report, place)) is not None}
        if not found and self._reports:
            raise KeyError(f"这些报告的表中没有 {place} / no table of these reports has {place}")
        return found

    def changes(self, place: Address | None = None) -> tuple[YearChange, ...]:
        """Return how figures changed from one year to the next.

        Args:
            place: A JSON Pointer, or the row and the column of a figure; by default all figures.

        Returns:
            A change for each figure that two consecutive years both have on their forms, by year, in the order of the
            form. Of table two, only 处理决定数量 continues from one edition to another; `check` reports the break.
        """
        found: list[YearChange] = []
        for previous, this in pairwise(self._usable()):
            if this.year == previous.year + 1:
                before = _by_categories(previous)
                found += [
                    YearChange(cell, before[key][1], value, this.year)
                    for key, (cell, value) in _by_categories(this).items()
                    if key in before and (place is None or place in (key, cell.pointer))
                ]
        return tuple(found)

    def indicators(self) -> dict[int, dict[str, float | None]]:
        """Return all indicators by year and by id, as the function `indicators` does for a report."""
        return {report.year: indicators(report) for report in self._usable()}

    def _usable(self) -> Iterator[Report]:
        """Yield one report for each year, except years with several whose figures differ."""
        return (report for year in self.years if (report := self.of_year(year)) is not None)

    @overload
    def to_frame(self, backend: Literal["polars"] = ..., *, tidy: bool = ...) -> "pl.DataFrame": ...
    @overload
    def to_frame(self, backend: Literal["pandas"], *, tidy: bool = ...) -> "pd.DataFrame": ...
    @overload
    def to_frame(self, backend: Literal["pyarrow"], *, tidy: bool = ...) -> "pa.Table": ...
    def to_frame(
        self, backend: Literal["polars", "pandas", "pyarrow"] = "polars", *, tidy: bool = False
    ) -> "pl.DataFrame | pd.DataFrame | pa.Table":
        """Return the reports as a table, as the function `to_frame` does."""
        from zfxxgk.many.frame import to_frame

        return to_frame(self._reports, cast("Literal['polars']", backend), tidy=tidy)

    def __repr__(self) -> str:
        years = self.years
        span = "" if not years else f" {years[0]}" if len(years) == 1 else f" {years[0]}–{years[-1]}"
        count = len(self._reports)
        return f"<Series {self.agency or '?'}{span}: {count} report{'s' if count != 1 else ''}>"

    def _repr_html_(self) -> str:
        """Return the main figures over the years as a table, for notebooks."""
        return html_of(self)


def _by_categories(report: Report) -> dict[Key, Figure]:
    return {(figure.cell.row, figure.cell.column): figure for figure in cells(report)}


def _figure(report: Report, place: Address) -> Figure | None:
    return next((f for f in cells(report) if place in (f.pointer, (f.cell.row, f.cell.column))), None)


@public
def by_organ(reports: Iterable[Report]) -> tuple[Series, ...]:
    """Return the reports of many organs as series, one for each organ.

    Args:
        reports: The reports, in any order.

    Returns:
        The series, by the name of the organ. Reports with the same 统一社会信用代码 belong together; a report without one
        belongs to those of the same name, in traditional or simplified characters, in full or half width.

    >>> from zfxxgk import zero
    >>> by_organ(zero(agency=name, year=year) for year in (2023, 2024) for name in ("甲局", "乙局"))
    (<Series 乙局 2023–2024: 2 reports>, <Series 甲局 2023–2024: 2 reports>)
    """
    return tuple(sorted(map(Series, grouped(reports)), key=lambda series: series.agency))


def grouped(reports: Iterable[Report]) -> list[list[Report]]:
    """Return the reports of each organ, told apart as by `by_organ`, in the order in which they were given."""
    many = list(reports)
    codes: dict[str, set[str]] = defaultdict(set)
    for report in many:
        if report.agency.credit_code is not None:
            codes[organ_key(report.agency.name)].add(report.agency.credit_code)
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in many:
        name, code = organ_key(report.agency.name), report.agency.credit_code
        if code is None and len(codes[name]) == 1:
            (code,) = codes[name]
        groups[code or f"/{name}"].append(report)
    return list(groups.values())
