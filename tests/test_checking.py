"""Findings: what they say, how they look, the advisory rules one by one."""

from datetime import date
from decimal import Decimal

import pytest

import zfxxgk
from zfxxgk import (
    Agency,
    Annotation,
    Applicant,
    DisclosureItem,
    Edition,
    Findings,
    Flow,
    Measure,
    Narrative,
    Outcome,
    Passage,
    Publication,
    RemedyResult,
    RemedyRoute,
    Report,
    Row,
    Severity,
    Status,
)
from zfxxgk.rules.advice import credit_code_fault


def text(words: str) -> Narrative:
    return Narrative(passages=(Passage(text=words),))


CLEAN = zfxxgk.evolve(
    zfxxgk.zero(agency="某县某局", year=2024),
    {"/overview": text("……"), "/problems": text("……"), "/other_matters": text("没有收取信息处理费。")},
)


def found(report: Report) -> list[tuple[str, str]]:
    return [(finding.rule.id, finding.instance) for finding in zfxxgk.check(report)]


def test_nothing_is_found_in_a_clean_report() -> None:
    findings = zfxxgk.check(CLEAN)
    assert not findings
    assert repr(findings) == str(findings) == "<Findings: none>"
    assert findings == Findings()
    assert "没有发现问题" in findings._repr_html_()


def test_one_wrong_figure_breaks_its_column_and_its_row() -> None:
    report = zfxxgk.evolve(CLEAN, {(Flow.RECEIVED, Applicant.NATURAL_PERSON): 2})
    findings = zfxxgk.check(report)
    assert found(report) == [("application-flow", "natural_person"), ("applicant-total", "received")]
    flow = findings[0]
    assert (flow.status, flow.severity, flow.basis.value) == (Status.VIOLATED, Severity.ERROR, "official")
    assert (flow.left_sum, flow.right_sum, flow.difference, flow.year, flow.agency) == (2, 0, 2, 2024, "某县某局")
    assert [(cell.pointer, cell.label, cell.value, cell.side) for cell in flow.cells] == [
        ("/applications/received/natural_person", "一、本年新收政府信息公开申请数量 · 自然人", 2, "left"),
        ("/applications/brought_forward/natural_person", "二、上年结转政府信息公开申请数量 · 自然人", 0, "left"),
        ("/applications/outcomes/total/natural_person", "三、本年度办理结果/（七）总计 · 自然人", 0, "right"),
        ("/applications/carried_forward/natural_person", "四、结转下年度继续办理 · 自然人", 0, "right"),
    ]
    assert flow.message("zh") == "「自然人」列：一、二两项之和为 2，三（七）、四两项之和为 0，相差 2。"
    assert len(flow.fingerprint) == 16
    other = zfxxgk.evolve(CLEAN, {(Flow.RECEIVED, Applicant.NATURAL_PERSON): 3})
    assert zfxxgk.check(other)[0].fingerprint != flow.fingerprint


def test_a_blank_total_is_not_called_zero() -> None:
    row = Row.of(258, 12, None, None, 1, 1, None)
    report = zfxxgk.evolve(CLEAN, {"/applications/outcomes/granted": row})
    (finding,) = zfxxgk.check(report).of("applicant-total")
    assert (finding.status, finding.severity) == (Status.INCOMPLETE, Severity.WARNING)
    assert finding.message("zh") == (
        "「三、本年度办理结果/（一）予以公开」行：总计为 空白，六类申请人之和为 272，其中 3 格空白，无法核对。"
    )
    assert "the total is blank" in finding.message("en")


@pytest.mark.parametrize(
    ("total", "parts", "status"),
    [
        (3, (1, 2, None, None, None, None), None),
        (5, (1, 2, None, None, None, None), Status.INCOMPLETE),
        (2, (1, 2, None, None, None, None), Status.VIOLATED),
        (None, (0, 0, 0, 0, 0, 0), None),
        (None, (1, 0, 0, 0, 0, 0), Status.INCOMPLETE),
        (None, (None,) * 6, None),
        (4, (None,) * 6, Status.INCOMPLETE),
        (4, (0, 0, 0, 0, 0, 0), Status.VIOLATED),
    ],
)
def test_blanks(total: int | None, parts: tuple[int | None, ...], status: Status | None) -> None:
    report = zfxxgk.evolve(CLEAN, {"/applications/outcomes/granted": Row.of(*parts, total)})
    findings = zfxxgk.check(report).of("applicant-total")
    assert [finding.status for finding in findings] == ([status] if status else [])


def test_all_findings_are_reported_in_the_order_of_the_catalogue() -> None:
    changes = {
        (row, applicant): 1 for row in (Outcome.GRANTED, Outcome.TOTAL) for applicant in Applicant if applicant.is_total
    }
    report = zfxxgk.evolve(zfxxgk.evolve(CLEAN, changes), {(RemedyRoute.DIRECT, RemedyResult.PENDING): 1})
    findings = zfxxgk.check(zfxxgk.evolve(report, {"/overview": Narrative()}))
    assert list(findings.counts()) == ["application-flow", "applicant-total", "remedy-total", "empty-section"]
    assert len(findings) == len(findings.violated) + len(findings.incomplete) + len(findings.advised)
    assert len(findings) == len(findings.errors) + len(findings.warnings) + len(findings.notices)
    assert repr(findings) == "<Findings: 4 errors, 1 notice>"
    assert str(findings).count("\n") == 5
    assert findings[1:][0] == findings[1]
    assert hash(findings) == hash(Findings(findings))
    assert findings != 3


def test_names_with_markup_stay_text() -> None:
    report = zfxxgk.evolve(CLEAN, {"/annotations": (Annotation(at="/<script>", text="x"),)})
    html = zfxxgk.check(report)._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_a_finding_as_plain_data() -> None:
    report = zfxxgk.evolve(CLEAN, {(RemedyRoute.DIRECT, RemedyResult.PENDING): 1})
    (finding,) = zfxxgk.check(report)
    data = finding.to_data()
    assert data["rule"] == "remedy-total"
    assert data["instance"] == "litigation/direct"
    assert (data["left_sum"], data["right_sum"], data["difference"]) == (0, 1, -1)
    assert data["message"] == {"zh": finding.message("zh"), "en": finding.message("en")}


# --- advice ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("year", "tables", "expected"),
    [
        (2024, ("2021", "2021"), []),
        (2023, ("2021", "2019"), ["applications"]),
        (2022, ("2019", "2021"), ["disclosure"]),
        (2020, ("2019", "2019"), []),
        (2020, ("2021", "2021"), ["disclosure", "applications"]),
        (2021, ("2019", "2019"), ["disclosure", "applications"]),
    ],
)
def test_edition_for_year(year: int, tables: tuple[str, str], expected: list[str]) -> None:
    disclosure, applications = map(Edition, tables)
    report = zfxxgk.zero(agency="某局", year=year, edition=disclosure, applications_edition=applications)
    findings = zfxxgk.check(report).of("edition-for-year")
    assert [finding.instance for finding in findings] == expected
    assert all(f"{year} 年度应为" in finding.message("zh") for finding in findings)


@pytest.mark.parametrize(
    ("name", "published", "late"),
    [
        ("某县财政局", "2025-01-31", False),
        ("某县财政局", "2025-02-01", True),
        ("某省教育厅", "2025-03-01", True),
        ("某县卫生健康委员会", "2025-02-10", True),
        ("某县人民政府", "2025-03-31", False),
        ("某县人民政府", "2025-04-01", True),
        ("某综合实验区管理委员会", "2025-03-05", False),
        ("某市人民政府办公室", "2025-03-05", False),
        ("某镇人民政府", "2025-06-01", False),
        ("某街道办事处", "2025-06-01", False),
        ("某县财政局", None, False),
    ],
)
def test_deadline(name: str, published: str | None, late: bool) -> None:
    day = date.fromisoformat(published) if published else None
    report = zfxxgk.evolve(CLEAN, {"/agency/name": name, "/publication": Publication(published_on=day)})
    assert bool(zfxxgk.check(report).of("deadline")) == late


@pytest.mark.parametrize("code", ["12620600MB0523338C", "91350100M000100Y43"])
def test_credit_codes_with_the_right_check_digit(code: str) -> None:
    assert credit_code_fault(code) is None
    assert not zfxxgk.check(zfxxgk.evolve(CLEAN, {"/agency": Agency(name="某县某局", credit_code=code)}))


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("12620600MB0523338D", "校验码应为 C"),
        ("12620600MB0523383C", "校验码应为"),
        ("12620600MO0523338C", "不应有字符 O"),
    ],
)
def test_credit_codes_that_cannot_be_right(code: str, reason: str) -> None:
    report = zfxxgk.evolve(CLEAN, {"/agency/credit_code": code})
    (finding,) = zfxxgk.check(report)
    assert (finding.rule.id, finding.severity) == ("credit-code", Severity.NOTICE)
    assert reason in finding.message("zh")
    assert zfxxgk.loads(zfxxgk.dumps(report)) == report


def test_annotations_point_at_cells_rows_groups_or_sections() -> None:
    right = ["/remedies", "/overview", "/applications/outcomes/denied", "/applications/received", "/disclosure/fees"]
    wrong = ["/agency", "/disclosure/licenses", "/applications/edition", "/remedies/direct", "/x"]
    report = zfxxgk.evolve(CLEAN, {"/annotations": tuple(Annotation(at=at, text="注") for at in right + wrong)})
    assert found(report) == [("annotation-target", str(i)) for i in range(len(right), len(right + wrong))]
    assert "第 6 条注指向 /agency" in zfxxgk.check(report)[0].message("zh")


def test_blank_cells_are_counted_by_table() -> None:
    report = zfxxgk.evolve(
        CLEAN,
        {
            (DisclosureItem.RULES, Measure.ISSUED): None,
            (DisclosureItem.FEES, Measure.AMOUNT_CHARGED): None,
            (RemedyRoute.DIRECT, RemedyResult.UPHELD): None,
        },
    )
    findings = zfxxgk.check(report)
    assert found(report) == [("blank-cells", "disclosure"), ("blank-cells", "remedies")]
    assert [cell.pointer for cell in findings[0].cells] == ["/disclosure/rules/issued", "/disclosure/fees"]
    assert findings[0].message("zh") == "二、主动公开政府信息情况：10 格中有 2 格空白。"


def test_empty_sections() -> None:
    report = zfxxgk.evolve(
        CLEAN, {"/overview": Narrative(), "/problems": text(" \n\u3000"), "/other_matters": text("无")}
    )
    assert found(report) == [("empty-section", "overview"), ("empty-section", "problems")]


def test_fees_without_a_word_in_section_six() -> None:
    silent = zfxxgk.evolve(CLEAN, {"/other_matters": text("无其他事项。"), "/disclosure/fees": Decimal("0.5")})
    overdue = {(Outcome.FEE_OVERDUE, a): 1 for a in (Applicant.NATURAL_PERSON, Applicant.TOTAL)}
    assert found(silent) == [("fee-unexplained", "/disclosure/fees")]
    both = zfxxgk.check(zfxxgk.evolve(silent, overdue)).of("fee-unexplained")
    assert [finding.instance for finding in both] == [
        "/disclosure/fees",
        "/applications/outcomes/other_handling/fee_overdue/total",
    ]
    spoken = zfxxgk.evolve(
        silent, {"/other_matters": Narrative(passages=(Passage(heading="（一）收费情况", text="……"),))}
    )
    assert not zfxxgk.check(spoken)


# --- two years ---------------------------------------------------------------------------------------------------------


def test_carry_over_and_stock() -> None:
    documents = (DisclosureItem.NORMATIVE_DOCUMENTS, Measure.IN_FORCE)
    previous = zfxxgk.evolve(
        CLEAN, {"/year": 2023, (Flow.CARRIED_FORWARD, Applicant.NATURAL_PERSON): 4, documents: 698}
    )
    this = zfxxgk.evolve(CLEAN, {(DisclosureItem.NORMATIVE_DOCUMENTS, Measure.ISSUED): 77, documents: 470})
    this = zfxxgk.evolve(this, {(DisclosureItem.NORMATIVE_DOCUMENTS, Measure.REPEALED): 132})
    findings = zfxxgk.check_series([this, previous])
    assert [(f.rule.id, f.instance, f.left_sum, f.right_sum) for f in findings] == [
        ("carry-over", "natural_person", 0, 4),
        ("stock-roll-forward", "normative_documents", 470 + 132, 698 + 77),
    ]
    assert {f.severity for f in findings} == {Severity.WARNING}
    assert [cell.pointer for cell in findings[1].cells] == [
        "/this/disclosure/normative_documents/in_force",
        "/this/disclosure/normative_documents/repealed",
        "/previous/disclosure/normative_documents/in_force",
        "/this/disclosure/normative_documents/issued",
    ]
    assert findings[1].cells[2].label == "上年：行政规范性文件 · 现行有效件数"
    assert findings[1].year == 2024


def test_stock_is_not_spliced_over_a_change_of_edition() -> None:
    older = zfxxgk.zero(agency="某局", year=2020)
    newer = zfxxgk.evolve(zfxxgk.zero(agency="某局", year=2021), {(DisclosureItem.RULES, Measure.IN_FORCE): 5})
    findings = zfxxgk.check_series([older, newer])
    assert [(f.rule.id, f.instance, f.severity) for f in findings] == [
        ("edition-change", "disclosure", Severity.NOTICE),
        ("edition-change", "applications", Severity.NOTICE),
    ]
    assert "处理决定数量" in findings[0].message()
    assert [c.pointer for c in findings[0].cells] == ["/this/disclosure/edition", "/previous/disclosure/edition"]


def test_a_blank_carry_over_is_incomplete() -> None:
    previous = zfxxgk.evolve(CLEAN, {"/year": 2023, (Flow.CARRIED_FORWARD, Applicant.TOTAL): None})
    this = zfxxgk.evolve(CLEAN, {(Flow.BROUGHT_FORWARD, Applicant.TOTAL): 3})
    (finding,) = zfxxgk.check_series([previous, this])
    assert finding.status is Status.INCOMPLETE


def test_a_gap_is_told_and_not_bridged() -> None:
    busy = zfxxgk.evolve(CLEAN, {"/year": 2021, (Flow.CARRIED_FORWARD, Applicant.TOTAL): 3})
    (finding,) = zfxxgk.check_series([busy, CLEAN])
    assert (finding.rule.id, finding.year, finding.message()) == (
        "missing-year",
        2024,
        "2021 年度之后是 2024 年度，缺少 2022–2023 年度，前后不比较。",
    )
    assert not zfxxgk.check_series([])


def test_two_reports_of_one_year() -> None:
    """One that says the same changes nothing; where they differ neither is taken for the one that counts."""
    previous = zfxxgk.evolve(CLEAN, {"/year": 2023, (Flow.CARRIED_FORWARD, Applicant.TOTAL): 3})
    findings = zfxxgk.check_series([CLEAN, previous, zfxxgk.evolve(CLEAN, {"/publication": None})])
    assert [(f.rule.id, f.severity) for f in findings] == [
        ("carry-over", Severity.WARNING),
        ("repeated-year", Severity.WARNING),
    ]
    corrected = zfxxgk.evolve(CLEAN, {(Flow.BROUGHT_FORWARD, Applicant.TOTAL): 3})
    (finding,) = zfxxgk.check_series([CLEAN, previous, corrected])
    assert finding.message("en") == "two reports for 2024; their figures differ, so the year is not compared."


def test_a_report_of_another_organ_among_them() -> None:
    other = zfxxgk.evolve(CLEAN, {"/year": 2023, "/agency/name": "别的局"})
    (finding,) = zfxxgk.check_series([CLEAN, other])
    assert finding.rule.id == "organ-change"
    assert "“别的局”" in finding.message()


def test_findings_are_equal_when_all_of_them_are() -> None:
    report = zfxxgk.evolve(CLEAN, {(Flow.RECEIVED, Applicant.NATURAL_PERSON): 2})
    findings = zfxxgk.check(report)
    assert findings == zfxxgk.check(report)
    assert hash(findings) == hash(zfxxgk.check(report))
    assert findings != findings[:1]
    assert findings[:1] != findings
    assert findings != list(findings)
    assert findings != Findings(reversed(findings))


def test_two_reports_for_one_year_that_came_from_two_files() -> None:
    """Years that are equal count as one, wherever the reports come from; what differs is not compared with its neighbours."""
    carried = (Flow.CARRIED_FORWARD, Applicant.TOTAL)
    first, second = (
        zfxxgk.loads(zfxxgk.dumps(zfxxgk.evolve(CLEAN, {"/year": 2023, carried: count}))) for count in (0, 3)
    )
    later = zfxxgk.loads(zfxxgk.dumps(CLEAN))
    findings = zfxxgk.check_series([first, second, later])
    assert [(finding.rule.id, finding.year) for finding in findings] == [("repeated-year", 2023)]
    assert "数字不同" in findings[0].message()


@pytest.mark.parametrize(
    "place",
    ["/disclosure/fees", "/disclosure/rules/issued", "/applications/received/total", "/remedies/reconsideration/other"],
)
def test_one_blank_cell_is_noticed_wherever_it_is(place: str) -> None:
    """In table two no relation would miss it."""
    (finding,) = zfxxgk.check(zfxxgk.evolve(CLEAN, {place: None}))
    assert (finding.rule.id, [cell.pointer for cell in finding.cells]) == ("blank-cells", [place])


def test_the_same_report_twice_is_not_compared_with_itself_as_two_years() -> None:
    report = zfxxgk.evolve(
        CLEAN, {(Flow.BROUGHT_FORWARD, Applicant.TOTAL): 3, (DisclosureItem.RULES, Measure.ISSUED): 2}
    )
    findings = zfxxgk.check_series([report, zfxxgk.loads(zfxxgk.dumps(report))])
    assert [finding.rule.id for finding in findings] == ["repeated-year"]
    assert "数字相同" in findings[0].message()


def test_findings_are_sorted_out_by_severity_and_status() -> None:
    """A wrong total is an error, one that a blank leaves open a warning, and the blank itself a notice."""
    changes = {
        (RemedyRoute.RECONSIDERATION, RemedyResult.TOTAL): 3,
        (RemedyRoute.DIRECT, RemedyResult.TOTAL): 2,
        (RemedyRoute.DIRECT, RemedyResult.OTHER): None,
    }
    findings = zfxxgk.check(zfxxgk.evolve(CLEAN, changes))
    of_each = [findings.errors, findings.warnings, findings.notices]
    assert [[(f.rule.id, f.instance) for f in found] for found in of_each] == [
        [("remedy-total", "reconsideration")],
        [("remedy-total", "litigation/direct")],
        [("blank-cells", "remedies")],
    ]
    assert of_each == [findings.violated, findings.incomplete, findings.advised]
    assert repr(findings) == "<Findings: 1 error, 1 warning, 1 notice>"
