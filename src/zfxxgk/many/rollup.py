"""Add up the reports of many organs, and compare a published aggregate with the sum of its parts.

Only reports for one year can be added: a case that is pending at the end of a year appears again in the next, in table
three as brought forward, in table four without a mark.

>>> from zfxxgk import Applicant, Flow, evolve, zero
>>> received = (Flow.RECEIVED, Applicant.TOTAL)
>>> parts = [evolve(zero(agency=name, year=2024), {received: n}) for name, n in (("甲局", 3), ("乙局", 4))]
>>> rolled = roll_up(parts, agency="某县人民政府")
>>> rolled.report.applications.received.total, rolled.report.coverage
(7, <Coverage.AGGREGATE: 'aggregate'>)
>>> published = evolve(zero(agency="某县人民政府", year=2024), {received: 9})
>>> print(gap(published, parts))
一、本年新收政府信息公开申请数量 · 总计：公布 9，合计 7，相差 +2
"""

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple, cast, overload

import attrs

from zfxxgk.display import public
from zfxxgk.form.categories import Coverage, Edition, Outcome, Section, Unit
from zfxxgk.form.editing import assemble
from zfxxgk.form.kinds import CHANGE, COUNT
from zfxxgk.form.layout import figure_text
from zfxxgk.form.records import Agency, Money, Report
from zfxxgk.form.tables import Cell, Form, Table, Value
from zfxxgk.many.series import grouped
from zfxxgk.problems import BLANK, SEMICOLON, InvalidReport, Phrase

__all__ = ["CannotAdd", "Gap", "Gaps", "RollUp", "gap", "roll_up"]


@public
class CannotAdd(ValueError):
    """Reports that may not be added up, with every reason.

    Attributes:
        reasons: The reasons, in words.
    """

    reasons: tuple[Phrase, ...]

    def __init__(self, reasons: Iterable[Phrase]) -> None:
        self.reasons = tuple(reasons)
        super().__init__(self.reasons)

    def message(self, lang: str = "zh") -> str:
        """Return all reasons, in ``"zh"`` or ``"en"``."""
        return SEMICOLON.in_(lang).join(reason.in_(lang) for reason in self.reasons)

    def __str__(self) -> str:
        return f"{self.message('zh')} / {self.message('en')}"


@public
@attrs.frozen(repr=False)
class RollUp:
    """The sum of reports.

    Attributes:
        report: The sum as a report: coverage aggregate, its sections in prose empty, no publication, no annotations.
        parts: How many reports were added.
        blanks: By JSON Pointer, in how many parts a figure is blank, or one of the rows that are added into it. Figures
            that are blank in no part are left out.
        known: For each of these figures, the sum of what is known.
        notes: What to know about the sum.
    """

    report: Report
    parts: int
    blanks: Mapping[str, int]
    known: Mapping[str, int | Decimal | None]
    notes: tuple[Phrase, ...]

    def __repr__(self) -> str:
        name, blanks = self.report.agency.name or "?", len(self.blanks)
        return (
            f"<RollUp {name} {self.report.year}: {self.parts} report{'s' if self.parts != 1 else ''}, "
            f"{blanks} figure{'s' if blanks != 1 else ''} blank in some>"
        )


@public
@attrs.frozen
class Gap:
    """A figure that differs between a published aggregate and the sum of its parts, or that cannot be compared.

    Attributes:
        cell: Its place on the form.
        published: What the aggregate says; None where it is blank.
        total: The sum of the known figures of the parts; None where there are none.
        blanks: In how many of the parts it is blank.
    """

    cell: Cell
    published: Value
    total: Value
    blanks: int

    @property
    def pointer(self) -> str:
        """JSON Pointer of the figure."""
        return self.cell.pointer

    @property
    def difference(self) -> Decimal | None:
        """Published less total; None where one of the two is not known."""
        if self.published is None or self.total is None:
            return None
        amounts = [_in_yuan(v) if isinstance(v, Money) else Decimal(v) for v in (self.published, self.total)]
        scale = -4 if isinstance(self.published, Money) else 0
        return (amounts[0] - amounts[1]).scaleb(scale)

    def message(self, lang: str = "zh") -> str:
        """Return the gap as one line, in ``"zh"`` or ``"en"``; official labels are Chinese in both."""
        published, total = (figure_text(v) or BLANK.in_(lang) for v in (self.published, self.total))
        blanks = _BLANKS.in_(lang).format(self.blanks) if self.blanks else ""
        by = "" if self.difference is None else _DIFFERENCE.in_(lang).format(f"{self.difference:+f}")
        return _GAP.in_(lang).format(label=self.cell.label, published=published, total=total + blanks) + by

    def __str__(self) -> str:
        return self.message()


_GAP: Final = Phrase("{label}：公布 {published}，合计 {total}", "{label}: published {published}, sum {total}")
_BLANKS: Final = Phrase("（另有 {} 份空白）", " ({} blank)")
_DIFFERENCE: Final = Phrase("，相差 {}", ", difference {}")


@public
class Gaps(Sequence[Gap]):
    """The differences between a published aggregate and the sum of its parts, in the order of the form.

    A difference need not be an error: a part may be missing, or the aggregate may include an organ of another system.

    Attributes:
        open: Figures that cannot be compared, because of a blank in the aggregate or in a part.
    """

    __slots__ = ("_items", "open")

    open: tuple[Gap, ...]
    _items: tuple[Gap, ...]

    def __init__(self, items: Iterable[Gap], open_: Iterable[Gap] = ()) -> None:
        self._items = tuple(items)
        self.open = tuple(open_)

    def __eq__(self, other: object) -> bool:
        return (self._items, self.open) == (other._items, other.open) if isinstance(other, Gaps) else NotImplemented

    def __hash__(self) -> int:
        return hash((self._items, self.open))

    @overload
    def __getitem__(self, index: int) -> Gap: ...
    @overload
    def __getitem__(self, index: slice) -> "Gaps": ...
    def __getitem__(self, index: int | slice) -> "Gap | Gaps":
        """Return a difference, or some of them."""
        return Gaps(self._items[index], self.open) if isinstance(index, slice) else self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"<Gaps: {len(self._items) or 'none'}{f', {len(self.open)} open' if self.open else ''}>"

    def __str__(self) -> str:
        return "\n".join(map(str, self._items))


@public
def roll_up(
    reports: Iterable[Report], *, agency: Agency | str, skip_blanks: bool = False, allow_aggregates: bool = False
) -> RollUp:
    """Add up the reports of many organs for one year.

    Args:
        reports: The reports, each of another organ.
        agency: Whose report the sum is, or its name.
        skip_blanks: Where a figure is blank in some of the parts, take the sum of the others. By default the sum of
            such a figure is blank, because it is not known. In both cases ``RollUp.blanks`` and ``RollUp.known`` list it.
        allow_aggregates: Also add reports that are aggregates (汇总), as a city does with those of its counties. By
            default they are refused, because the reports in them may be among the parts, too.

    Returns:
        The sum. Of tables of different editions, figures with the same meaning are added. In table two, these are only
        the numbers of decisions; its other figures count as blank in the reports of the older edition. In table three,
        rows that another edition does not divide, as （六）其他处理, are added into its one row.

    Raises:
        CannotAdd: There are no reports, or reports of several years, two of one organ, or aggregates; or a sum is
            larger than a figure may be. All reasons are named.
    """
    parts = list(reports)
    reasons = [*_refusals(parts, allow_aggregates=allow_aggregates)]
    if reasons:
        raise CannotAdd(reasons)
    sums = _sums(parts, _common(parts), skip_blanks=skip_blanks)
    try:
        disclosure, applications, remedies = assemble(sums.form, sums.values)
    except InvalidReport as error:
        raise CannotAdd(
            Phrase(f"{p.label}：合计超出范围", f"{p.label}: the sum is out of range") for p in error.errors
        ) from error
    report = Report(
        agency=Agency(name=agency) if isinstance(agency, str) else agency,
        year=parts[0].year,
        coverage=Coverage.AGGREGATE,
        disclosure=disclosure,
        applications=applications,
        remedies=remedies,
    )
    blanks = {cell.pointer: n for cell, n in zip(sums.form.cells, sums.blanks, strict=True) if n}
    known = {
        cell.pointer: v.value if isinstance(v, Money) else v
        for cell, v in zip(sums.form.cells, sums.known, strict=True)
        if cell.pointer in blanks
    }
    return RollUp(report, len(parts), blanks, known, tuple(_notes(parts, blanks, skip_blanks=skip_blanks)))


@public
def gap(published: Report, parts: Iterable[Report]) -> Gaps:
    """Return the figures in which a published aggregate differs from the sum of its parts.

    Args:
        published: The aggregate, as published.
        parts: The reports that it should be the sum of.

    Returns:
        The figures that differ whatever the blanks of the parts stand for. Those that blanks leave open are in ``Gaps.open``.

    Raises:
        CannotAdd: There are no parts, or not all are for the year of the aggregate, or two are of one organ.
    """
    many = list(parts)
    reasons = [*_refusals([published, *many], allow_aggregates=True, pairs=many)]
    if not many:
        reasons = [_NOTHING]
    if reasons:
        raise CannotAdd(reasons)
    form = _common([published, *many])
    sums = _sums(many, form, skip_blanks=True)
    different, undecided = [], []
    of_cells = zip(form.cells, _converted(published, form), sums.values, sums.blanks, strict=True)
    for cell, (known, is_whole), total, blanks in of_cells:
        value = known if is_whole else None
        found = Gap(cell, value, total, blanks)
        by = found.difference
        if by is None or (blanks and (cell.kind is CHANGE or by > 0)):
            if value is not None or total is not None:
                undecided.append(found)
        elif by:
            different.append(found)
    return Gaps(different, undecided)


_NOTHING: Final = Phrase("没有报告可加", "there are no reports to add")


def _refusals(
    reports: Sequence[Report], *, allow_aggregates: bool, pairs: Sequence[Report] | None = None
) -> Iterator[Phrase]:
    if not reports:
        yield _NOTHING
    years = sorted({report.year for report in reports})
    if len(years) > 1:
        zh, en = (comma.join(map(str, years)) for comma in ("、", ", "))
        yield Phrase(
            f"不同年度（{zh}）的报告不能相加：年末未办结、未审结的事项在下一年度的报告中再次出现",
            f"reports for several years ({en}) cannot be added: cases pending at the end of one reappear in the next",
        )
    tables = _used(reports, Section.APPLICATIONS)
    if tables and _holding(tables) is None:  # its rows would no longer add up
        editions = [edition.value for edition in reversed(tables)]
        zh, en = (comma.join(editions) for comma in ("、", ", "))
        yield Phrase(
            f"表三有 {zh} 年版，没有一版能容纳其余各版的所有行，不能相加",
            f"table three is in the editions {en}, of which none has a place for all rows of the others, so it cannot be added",
        )
    yield from _twice(reports if pairs is None else pairs)
    if not allow_aggregates:
        for report in reports:
            if report.coverage is Coverage.AGGREGATE:
                yield Phrase(
                    f"“{report.agency.name}”的报告已是汇总，其中的数可能与其他报告重复；确认不重复时用 allow_aggregates=True",
                    f"the report of “{report.agency.name}” is an aggregate, and the other reports may be in it; "
                    "if they are not, say allow_aggregates=True",
                )


def _twice(reports: Sequence[Report]) -> Iterator[Phrase]:
    """Say which reports are of one organ."""
    for same in grouped(reports):
        names = dict.fromkeys(report.agency.name for report in same)
        zh, en = (comma.join(f"“{name}”" for name in names) for comma in ("、", ", "))
        codes = {report.agency.credit_code for report in same}
        if len(same) > 1 and len(names) > 1:
            yield Phrase(
                f"{zh}的统一社会信用代码相同，是同一机关，{len(same)} 份报告会重复计算",
                f"{en} have one 统一社会信用代码 and are one organ, whose {len(same)} reports would count twice",
            )
        elif len(same) > 1 and len(codes) > 1:
            yield Phrase(
                f"{zh}有 {len(same)} 份报告，有的没有统一社会信用代码，应是同一机关，会重复计算",
                f"{len(same)} reports of {en}, some without 统一社会信用代码, seem to be of one organ and would count twice",
            )
        elif len(same) > 1:
            yield Phrase(f"{zh}有 {len(same)} 份报告，会重复计算", f"{len(same)} reports of {en} would count twice")


def _notes(parts: Sequence[Report], blanks: Mapping[str, int], *, skip_blanks: bool) -> Iterator[Phrase]:
    unstated = sum(report.coverage is None for report in parts)
    if unstated:
        yield Phrase(
            f"{unstated} 份报告没有说明是本级还是汇总", f"reports that do not say if they are aggregates: {unstated}"
        )
    for section in (Section.DISCLOSURE, Section.APPLICATIONS):
        used = sorted(Counter(getattr(report, section.value).edition.value for report in parts).items())
        if len(used) > 1:
            zh = "，".join(f"{number} 份为 {edition} 年版" for edition, number in used)
            en = ", ".join(f"{number} in the {edition} edition" for edition, number in used)
            yield Phrase(
                f"{section.printed}：{zh}；只有含义相同的数相加",
                f"{section.printed}: {en}; only figures with the same meaning are added",
            )
    if blanks:
        done = ("只加已知的数", "only known figures were added") if skip_blanks else ("合计留空", "the sums are blank")
        yield Phrase(
            f"{len(blanks)} 格在部分报告中空白，{done[0]}",
            f"figures that are blank in some reports: {len(blanks)}; {done[1]}",
        )


# --- sums -------------------------------------------------------------------------------------------------------------


class _Sums(NamedTuple):
    """The sums of reports, in the order of a form: final sums, sums of known figures, and numbers of blanks."""

    form: Form
    values: tuple[Value, ...]
    known: tuple[Value, ...]
    blanks: tuple[int, ...]


def _common(reports: Sequence[Report]) -> Form:
    """Return the form in which reports can be added: each table in the newest of their editions that has a place for
    all figures, or, where none has, in the newest of their editions.
    """
    used = [_used(reports, section) for section in (Section.DISCLOSURE, Section.APPLICATIONS)]
    return Form.of(*(_holding(tables) or next(iter(tables)) for tables in used))


def _used(reports: Iterable[Report], section: Section) -> dict[Edition, Table]:
    """Return the editions of a table that reports use, the newest first."""
    found = {getattr(report, section.value).edition for report in reports}
    return {edition: Table.of(section, edition) for edition in reversed(Edition) if edition in found}


def _holding(tables: Mapping[Edition, Table]) -> Edition | None:
    """Return the first of some editions that has a place for all figures of the others, if in an undivided row, or None."""
    figures = {(cell.row, cell.column) for table in tables.values() for cell in table.cells}
    for edition, table in tables.items():
        kept = {(cell.row, cell.column) for cell in table.cells}
        undivided = {row.stands_for for row, _ in kept if isinstance(row, Outcome)} - {None}
        if all(isinstance(row, Outcome) and row.group in undivided for row, _ in figures - kept):
            return edition
    return None


class _Known(NamedTuple):
    """What is known of a figure, None where nothing is; and whether that is all of it."""

    value: Value
    whole: bool


def _converted(report: Report, form: Form) -> tuple[_Known, ...]:
    """Return what is known of each figure of a report, in the order of a form that may have other editions."""
    own = Form.used_by(report)
    values = own.values(report)
    return tuple([_added([values[i] for i in places]) for places in _places(own, form)])


def _added(values: Sequence[Value]) -> _Known:
    """Return what is known of a figure that is as many figures in another edition: mostly one, or none."""
    if len(values) == 1:
        return _Known(values[0], values[0] is not None)
    counts = [value for value in values if isinstance(value, int)]
    return _Known(sum(counts) if counts else None, bool(values) and len(counts) == len(values))


@functools.cache
def _places(own: Form, form: Form) -> tuple[tuple[int, ...], ...]:
    """Return for each cell of a form the positions of the cells of another that are in it: the rows of an undivided row."""

    def places(cell: Cell) -> Iterator[int]:
        group = cell.row.stands_for if isinstance(cell.row, Outcome) else None
        for row in (cell.row,) if group is None else own.rows_of(group):
            found = own.find(row, cell.column)
            if found is not None:
                yield own.cells.index(found)

    return tuple(tuple(places(cell)) for cell in form.cells)


def _sums(reports: Sequence[Report], form: Form, *, skip_blanks: bool) -> _Sums:
    columns = zip(*(_converted(report, form) for report in reports), strict=True)
    values: list[Value] = []
    known: list[Value] = []
    blanks: list[int] = []
    for cell, column in zip(form.cells, columns, strict=True):
        figures = [each for each in column if each.value is not None and not _of_unknown_unit(each.value)]
        total = _total(cell, [each.value for each in figures]) if figures else None
        missing = len(column) - sum(each.whole for each in figures)
        values.append(None if missing and not skip_blanks else total)
        known.append(total)
        blanks.append(missing)
    return _Sums(form, tuple(values), tuple(known), tuple(blanks))


def _of_unknown_unit(value: Value) -> bool:
    """Return whether a figure is an amount above zero without a unit, which cannot be added to others."""
    return isinstance(value, Money) and value.unit is None and bool(value.value)


def _total(cell: Cell, figures: Sequence[Value]) -> Value:
    if cell.kind in (COUNT, CHANGE):
        return sum(cast("Sequence[int]", figures))
    if cell.kind is not None:
        return sum(cast("Sequence[Decimal]", figures), Decimal())
    amounts = cast("Sequence[Money]", figures)
    units = {amount.unit for amount in amounts} - {None}
    if len(units) < 2:
        return Money(value=sum((amount.value for amount in amounts), Decimal()), unit=next(iter(units), None))
    return Money(value=sum(map(_in_yuan, amounts), Decimal()).scaleb(-4), unit=Unit.WAN_YUAN)


def _in_yuan(amount: Money) -> Decimal:
    return amount.value.scaleb(4 if amount.unit is Unit.WAN_YUAN else 0)
