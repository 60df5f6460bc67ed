"""Stories of many reports: an organ over the years, a county and its departments."""

from decimal import Decimal
from typing import Any

import attrs
import pytest
from support import published, published_slugs

import zfxxgk
from zfxxgk import (
    Applicant,
    CannotAdd,
    Coverage,
    DisclosureItem,
    Edition,
    Flow,
    Measure,
    Money,
    Outcome,
    Report,
    Series,
    Unit,
)

RECEIVED = (Flow.RECEIVED, Applicant.TOTAL)
CARRIED = (Flow.CARRIED_FORWARD, Applicant.TOTAL)
ISSUED = (DisclosureItem.NORMATIVE_DOCUMENTS, Measure.ISSUED)
LICENSES = (DisclosureItem.LICENSES, Measure.DECISIONS)


def of(name: str, figures: Any = None, **more: Any) -> Report:
    base = zfxxgk.evolve(zfxxgk.zero(agency=name, year=2023), {f"/{key}": value for key, value in more.items()})
    return zfxxgk.evolve(base, figures or {})


def needs(slug: str) -> None:
    if slug not in published_slugs():
        pytest.skip("published reports are not here")


# --- over the years ----------------------------------------------------------------------------------------------------


def test_four_years_of_pingtan() -> None:
    """Worked out by hand from the published figures of 2019–2022."""
    needs("pingtan-2019")
    series = Series(published(f"pingtan-{year}") for year in (2021, 2019, 2022, 2020))
    assert repr(series) == "<Series 平潭综合实验区管委会 2019–2022: 4 reports>"
    assert [(f.rule.id, f.instance, f.year) for f in series.check()] == [
        ("edition-change", "disclosure", 2021),
        ("edition-change", "applications", 2021),
    ]
    assert series.values(RECEIVED) == {2019: 23, 2020: 21, 2021: 70, 2022: 74}
    assert [(c.year, int(c.change or 0), round(c.ratio or 0, 3)) for c in series.changes(RECEIVED)] == [
        (2020, -2, -0.087),
        (2021, 49, 2.333),
        (2022, 4, 0.057),
    ]
    # 2021 is the first year of 制发件数; 本年新制作数量 of the years before means something else.
    assert series.values(ISSUED) == {2021: 69, 2022: 88}
    assert [(c.year, c.before, c.after) for c in series.changes(ISSUED)] == [(2022, 69, 88)]
    assert set(series.values(LICENSES)) == {2019, 2020, 2021, 2022}
    assert series.values("/disclosure/license_decisions").keys() == {2021, 2022}
    assert series.to_frame()["/year"].to_list() == [2019, 2020, 2021, 2022]
    page = series._repr_html_()
    assert '<th scope="col">2021</th>' in page
    assert ">23</td>" in page


def test_two_years_of_suqian() -> None:
    """All seven columns carried over (121 in all); 597 + 50 − 227 = 420 documents, 11 + 2 − 1 = 12 rules."""
    needs("suqian-2023")
    series = Series([published("suqian-2024"), published("suqian-2023")])
    assert not series.check()
    assert series.values(CARRIED) == {2023: 121, 2024: 125}
    (change,) = series.changes(CARRIED)
    assert [change.before, change.after, change.change] == [121, 125, 4]
    lost = zfxxgk.evolve(series[1], {(Flow.BROUGHT_FORWARD, Applicant.LEGAL_SERVICE_INSTITUTION): 2})
    assert [(f.rule.id, f.instance, f.difference) for f in Series([series[0], lost]).check()] == [
        ("carry-over", "legal_service_institution", 2)
    ]


def test_a_year_that_cannot_be_told_has_no_values() -> None:
    first, corrected = of("甲局"), of("甲局", {RECEIVED: 5})
    later = of("甲局", {RECEIVED: 7}, year=2024)
    series = Series([later, corrected, first])
    assert (len(series), series.years, series.of_year(2023)) == (3, (2023, 2024), None)
    assert series.values(RECEIVED) == {2024: 7}
    assert series.changes() == ()
    same = Series([later, first, attrs.evolve(first, publication=None)])
    assert same.values(RECEIVED) == {2023: 0, 2024: 7}
    assert same.changes(RECEIVED)[0].ratio is None


def test_a_series_of_nothing_and_a_figure_that_there_is_not() -> None:
    empty = Series([])
    assert (len(empty), empty.years, empty.agency, list(empty.check()), empty.changes()) == (0, (), "", [], ())
    assert empty._repr_html_()
    with pytest.raises(KeyError, match="/nowhere"):
        Series([of("甲局")]).values("/nowhere")


def test_reports_of_many_organs_are_sorted_by_code_and_name() -> None:
    code = "12620600MB0523338C"
    reports = [
        of("甲局", year=2022),
        of("甲局", **{"agency/credit_code": code}),
        of("甲局（原乙办）", year=2024, **{"agency/credit_code": code}),
        of("乙局"),
    ]
    assert [(s.agency, s.years) for s in zfxxgk.by_organ(reports)] == [
        ("乙局", (2023,)),
        ("甲局（原乙办）", (2022, 2023, 2024)),
    ]


# --- adding up ---------------------------------------------------------------------------------------------------------


def test_a_county() -> None:
    parts = [
        of("财政局", {RECEIVED: 3, "/disclosure/fees": Decimal("1.5")}),
        of("水利局", {RECEIVED: 4}, coverage=Coverage.OWN),
    ]
    parts[1] = zfxxgk.evolve(parts[1], {"/disclosure/fees": Decimal("0.25")})
    rolled = zfxxgk.roll_up(parts, agency="某县人民政府")
    assert (rolled.report.agency.name, rolled.report.year, rolled.report.coverage) == (
        "某县人民政府",
        2023,
        Coverage.AGGREGATE,
    )
    assert zfxxgk.get(rolled.report, RECEIVED) == 7
    assert rolled.report.disclosure.fees == Decimal("1.75")
    assert (rolled.report.overview.passages, rolled.report.publication, rolled.report.annotations) == ((), None, ())
    assert [note.zh for note in rolled.notes] == ["1 份报告没有说明是本级还是汇总"]
    assert not zfxxgk.gap(rolled.report, parts)


def test_what_is_blank_in_a_part_is_not_known_in_the_sum() -> None:
    parts = [of("甲局", {RECEIVED: 3}), of("乙局", {RECEIVED: None}), of("丙局", {RECEIVED: 4})]
    rolled = zfxxgk.roll_up(parts, agency="某县")
    assert zfxxgk.get(rolled.report, RECEIVED) is None
    assert (rolled.blanks, rolled.known) == (
        {"/applications/received/total": 1},
        {"/applications/received/total": 7},
    )
    assert "1 格在部分报告中空白，合计留空" in [note.zh for note in rolled.notes]
    skipped = zfxxgk.roll_up(parts, agency="某县", skip_blanks=True)
    assert zfxxgk.get(skipped.report, RECEIVED) == 7
    assert skipped.blanks == rolled.blanks


def test_all_reasons_why_reports_cannot_be_added() -> None:
    parts = [of("甲局"), of("甲局"), of("乙县", coverage=Coverage.AGGREGATE), of("丙局", year=2022)]
    with pytest.raises(CannotAdd) as caught:
        zfxxgk.roll_up(parts, agency="某市")
    assert [reason.en.split(":")[0] for reason in caught.value.reasons] == [
        "reports for several years (2022, 2023) cannot be added",
        "2 reports of “甲局” would count twice",
        "the report of “乙县” is an aggregate, and the other reports may be in it; if they are not, say allow_aggregates=True",
    ]
    assert "再次出现" in str(caught.value)
    with pytest.raises(CannotAdd, match="没有报告"):
        zfxxgk.roll_up([], agency="某市")
    with pytest.raises(CannotAdd, match="超出范围"):
        zfxxgk.roll_up([of("甲", {RECEIVED: 10**12}), of("乙", {RECEIVED: 1})], agency="某市")


def test_a_city_adds_its_counties_where_asked_to() -> None:
    counties = [of(name, {RECEIVED: 5}, coverage=Coverage.AGGREGATE) for name in ("甲县", "乙县")]
    rolled = zfxxgk.roll_up(counties, agency="某市", allow_aggregates=True)
    assert zfxxgk.get(rolled.report, RECEIVED) == 10


def test_editions_mixed() -> None:
    """Only decisions mean the same in both tables two; three rows of （六） go into the one of 2019."""
    newer = of(
        "甲局", {LICENSES: 5, ISSUED: 2, (Outcome.FEE_OVERDUE, Applicant.TOTAL): 1, (Outcome.OTHER, Applicant.TOTAL): 2}
    )
    older = zfxxgk.zero(agency="乙局", year=2023, edition=Edition.FORM_2019)
    older = zfxxgk.evolve(older, {LICENSES: 7, (Outcome.OTHER_HANDLING, Applicant.TOTAL): 4})
    rolled = zfxxgk.roll_up([older, newer], agency="某县")
    report = rolled.report
    assert (report.disclosure.edition, report.applications.edition) == (Edition.FORM_2021, Edition.FORM_2019)
    assert zfxxgk.get(report, LICENSES) == 12
    assert zfxxgk.get(report, ISSUED) is None
    assert rolled.known["/disclosure/normative_documents/issued"] == 2
    assert zfxxgk.get(report, (Outcome.OTHER_HANDLING, Applicant.TOTAL)) == 7
    assert sum("2019 年版" in note.zh for note in rolled.notes) == 2


def test_an_organ_is_one_by_the_rule_of_series() -> None:
    """Once with its code and once without, or with one code under two names, it would count twice; two of one name need not."""
    code, other = "12620600MB0523338C", "11330300002506060R"
    coded = of("甲局", **{"agency/credit_code": code})
    renamed = of("甲局（原乙办）", **{"agency/credit_code": code})
    for parts, reason in (
        ([coded, of("甲局")], "2 reports of “甲局”, some without"),
        ([coded, renamed], "“甲局”, “甲局（原乙办）” have one 统一社会信用代码"),
        ([of("甲局（本级）"), of("甲局(本級)")], "would count twice"),
    ):
        for work in (lambda some: zfxxgk.roll_up(some, agency="某县"), lambda some: zfxxgk.gap(of("某县"), some)):
            with pytest.raises(CannotAdd) as caught:
                work(parts)
            assert reason in caught.value.message("en")
    assert zfxxgk.roll_up([coded, of("甲局", **{"agency/credit_code": other})], agency="某市").parts == 2


def test_a_row_that_is_blank_leaves_the_sum_of_its_group_open() -> None:
    """（六）其他处理 has one row in 2019 and three in 2021, of which one is blank here: the sum may be anything from 2 on."""
    rows = {(Outcome.CORRECTION_OVERDUE, Applicant.TOTAL): 2, (Outcome.FEE_OVERDUE, Applicant.TOTAL): None}
    older = zfxxgk.zero(agency="乙局", year=2023, edition=Edition.FORM_2019)
    parts = [of("甲局", rows), zfxxgk.evolve(older, {OTHERS: 4})]
    for skip, value in ((False, None), (True, 6)):
        rolled = zfxxgk.roll_up(parts, agency="某县", skip_blanks=skip)
        assert zfxxgk.get(rolled.report, OTHERS) == value
        assert (rolled.blanks[OTHERS], rolled.known[OTHERS]) == (1, 6)
    published_ = zfxxgk.zero(agency="某县", year=2023, edition=Edition.FORM_2019)
    more, less = (zfxxgk.gap(zfxxgk.evolve(published_, {OTHERS: total}), parts) for total in (9, 5))
    assert (OTHERS in {g.pointer for g in more.open}, OTHERS in {g.pointer for g in more}) == (True, False)
    assert [g.difference for g in less if g.pointer == OTHERS] == [-1]


OTHERS = "/applications/outcomes/other_handling/total"


def test_amounts_with_units_of_their_own() -> None:
    def bought(name: str, value: str, unit: Unit | None) -> Report:
        report = zfxxgk.zero(agency=name, year=2020)
        return zfxxgk.evolve(report, {"/disclosure/procurement/amount": Money(value=Decimal(value), unit=unit)})

    def amount(*parts: Report) -> object:
        return zfxxgk.get(zfxxgk.roll_up(parts, agency="某县").report, "/disclosure/procurement/amount")

    yuan, wan = bought("甲", "251000", Unit.YUAN), bought("乙", "3.5", Unit.WAN_YUAN)
    assert amount(yuan, wan) == Money(value=Decimal("28.6"), unit=Unit.WAN_YUAN)
    assert amount(yuan, bought("丙", "1", Unit.YUAN)) == Money(value=Decimal(251001), unit=Unit.YUAN)
    assert amount(yuan, bought("丙", "0", None)) == Money(value=Decimal(251000), unit=Unit.YUAN)
    assert amount(yuan, bought("丙", "12", None)) is None


def test_gaps() -> None:
    """What can be told is told: a blank part may explain that an aggregate is larger, never that it is smaller."""
    parts = [of("甲局", {RECEIVED: 3, CARRIED: 2}), of("乙局", {RECEIVED: None, CARRIED: None, ISSUED: 1})]
    published_ = of("某县", {RECEIVED: 9, CARRIED: 1, ISSUED: 4, LICENSES: None})
    gaps = zfxxgk.gap(published_, parts)
    assert [(g.pointer, g.difference) for g in gaps] == [
        ("/disclosure/normative_documents/issued", Decimal(3)),
        ("/applications/carried_forward/total", Decimal(-1)),
    ]
    assert [(g.pointer, g.blanks) for g in gaps.open] == [
        ("/disclosure/license_decisions", 0),
        ("/applications/received/total", 1),
    ]
    assert (repr(gaps), repr(gaps[:0])) == ("<Gaps: 2, 2 open>", "<Gaps: none, 2 open>")
    assert str(gaps).splitlines()[0] == "行政规范性文件 · 本年制发件数：公布 4，合计 1，相差 +3"
    assert gaps[1].message("en").endswith("published 1, sum 2 (1 blank), difference -1")
    with pytest.raises(CannotAdd):
        zfxxgk.gap(published_, [])
    with pytest.raises(CannotAdd, match="2022"):
        zfxxgk.gap(published_, [of("甲局", year=2022)])


# --- indicators --------------------------------------------------------------------------------------------------------


def test_indicators_of_pingtan_2022() -> None:
    """Worked out by hand: 74 received + 1 brought forward, 75 concluded, none carried forward."""
    needs("pingtan-2022")
    report = published("pingtan-2022")
    values = zfxxgk.indicators(report)
    outcomes = report.applications.outcomes
    assert values["granted-share"] == 100 * (outcomes.granted.total or 0) / 75
    assert values["carry-forward"] == 0
    assert values["natural-person-requests"] == 100 * 71 / 74
    assert sum(values[f"{i}-share"] or 0 for i in SHARES) == pytest.approx(100)
    assert list(Series([report]).indicators()) == [2022]


SHARES = ("granted", "partially-granted", "denied", "unable-to-provide", "not-processed", "other-handling")


def test_an_indicator_is_null_where_it_cannot_be_told() -> None:
    report = of("甲局", {"/remedies/reconsideration/corrected": 1, "/remedies/reconsideration/total": 3})
    report = zfxxgk.evolve(report, {"/remedies/reconsideration/upheld": 1, "/remedies/reconsideration/pending": 1})
    values = zfxxgk.indicators(report)
    assert (values["reconsideration-correction"], values["reconsideration-correction-of-all"]) == (50, 100 / 3)
    assert values["litigation-correction"] is None  # nothing was concluded
    unknown = zfxxgk.evolve(report, {"/remedies/reconsideration/other": None})
    assert zfxxgk.indicators(unknown)["reconsideration-correction"] is None


def test_every_indicator_says_what_it_is() -> None:
    for indicator in zfxxgk.INDICATORS.values():
        for words in (indicator.title, indicator.formula, indicator.unit, indicator.source):
            assert words.zh
            assert words.en
        assert bool(indicator.remark.zh) == bool(indicator.remark.en)
