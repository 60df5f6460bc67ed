"""Reports that were really published: their figures go in and out unchanged, and what is wrong with them is found."""

import re

import jsonschema
import pytest
from support import document, expected, published, published_slugs

import zfxxgk
from zfxxgk import Applicant, Flow, Outcome, Topic
from zfxxgk.rules.findings import Finding
from zfxxgk.rules.model import RuleKind
from zfxxgk.wire.codec import DEFAULT_LIMITS, _quickly
from zfxxgk.wire.schema import json_schema

slugs = pytest.mark.parametrize("slug", published_slugs())


@slugs
def test_figures_survive_json(slug: str) -> None:
    report = published(slug)
    data = zfxxgk.dumps(report)
    assert zfxxgk.loads(data) == report
    assert _quickly(data, DEFAULT_LIMITS) == report
    assert zfxxgk.structure(zfxxgk.unstructure(report)) == report


@slugs
def test_figures_are_valid_under_the_schema(slug: str) -> None:
    jsonschema.Draft202012Validator(json_schema()).validate(zfxxgk.unstructure(published(slug)))


_FAILURES = {
    r"列「(.+)」: 各办理结果之和 = (\d+) ≠ （七）总计 = (\d+)": ("outcome-total", 3, 2),
    r"列「(.+)」: 一\+二 = (\d+) ≠ （七）总计\+四 = (\d+)": ("application-flow", 2, 3),
    r"行「(.+)」: 总计 (blank), six columns sum to (\d+)": ("applicant-total", 2, 3),
    r"表四「(.+)」: 四项之和 = (\d+) ≠ 总计 = (\d+)": ("remedy-total", 3, 2),
}


def listed_failures(slug: str) -> set[tuple[str, str, int, int]]:
    """Return what the figures file lists: rule, label of the row or column, left sum, right sum."""
    failures: set[tuple[str, str, int, int]] = set()
    for text in expected(slug)["arithmetic_failures"]:
        (rule, left, right), match = next((v, m) for p, v in _FAILURES.items() if (m := re.fullmatch(p, text)))
        sums = [int(match[group].replace("blank", "0")) for group in (left, right)]
        failures.add((rule, match[1], sums[0], sums[1]))
    return failures


def as_listed(finding: Finding) -> tuple[str, str, int | None, int | None]:
    label = dict(finding.values)["instance"]
    assert isinstance(label, tuple)
    name = label[0].removesuffix("列").removesuffix("行").strip("「」").removeprefix("行政诉讼/")
    return finding.rule.id, name, finding.left_sum, finding.right_sum


@slugs
def test_exactly_the_listed_relations_do_not_hold(slug: str) -> None:
    sums = [finding for finding in zfxxgk.check(published(slug)) if finding.rule.kind is RuleKind.SUM]
    assert {as_listed(finding) for finding in sums} == listed_failures(slug)
    assert len(sums) == len(expected(slug)["arithmetic_failures"])


@pytest.mark.parametrize(
    ("slug", "violated", "incomplete"),
    [
        pytest.param("hongze-2023", 2, 0, id="two totals of table four are printed 0 beside 11 and 5 cases"),
        pytest.param("pingtan-2020", 2, 0, id="the total of outcomes is wrong as published"),
        pytest.param("shanghai-office-2019", 0, 12, id="the totals of the outcome rows are left blank"),
        pytest.param("shanghai-kewei-2024", 0, 2, id="one total was lost when the text was taken from the PDF"),
        pytest.param("suqian-2024", 0, 0, id="all is well"),
    ],
)
def test_what_is_wrong_and_what_is_only_blank(slug: str, violated: int, incomplete: int) -> None:
    if slug not in published_slugs():
        pytest.skip("published reports are not here")
    findings = zfxxgk.check(published(slug))
    assert (len(findings.violated), len(findings.incomplete)) == (violated, incomplete)
    assert all(finding.severity == "error" for finding in findings.violated)
    assert all(finding.severity == "warning" for finding in findings.incomplete)


def test_a_real_report_is_read_completely() -> None:
    slug = "hongqi-scjg-2023"
    reading = zfxxgk.read(document(slug))
    report = reading.report
    assert reading.notes == ()
    assert (report.agency.name, report.year) == ("红旗区市场监督管理局", 2023)
    assert [f.value for f in zfxxgk.cells(report)] == [f.value for f in zfxxgk.cells(published(slug))]
    assert len(zfxxgk.cells(report)) == 200
    assert not zfxxgk.check(report)
    assert [p.topic for p in report.overview.passages] == [None, *Topic]
    assert [p.heading for p in report.problems.passages] == ["一存在问题", "二改进情况"]
    assert report.other_matters.text.startswith("在办理依申请公开工作中")


def test_nothing_of_the_prose_is_lost() -> None:
    path = document("hongqi-scjg-2023")
    report = zfxxgk.read(path).report
    prose = "".join(n.text for n in (report.overview, report.problems, report.other_matters))
    lines = [
        line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("|")
    ]
    heading = re.compile("[一二三四五六]、|红旗区市场监督管理局 2023 年")
    printed = "".join(line for line in lines if not heading.match(line))
    assert "".join(prose.split()) == "".join(printed.split())


def test_every_figure_tells_where_it_was_read() -> None:
    reading = zfxxgk.read(document("hongqi-scjg-2023"))
    source = reading.where((Outcome.STATE_SECRET, Applicant.TOTAL))
    assert source is not None
    assert (source.text, source.place.table, source.place.row, source.place.column) == ("0", 2, 8, 10)
    assert all(reading.where(figure.pointer) for figure in zfxxgk.cells(reading.report))
    with pytest.raises(KeyError):
        reading.where("/nothing")


def test_the_hardest_document_gives_no_wrong_figure() -> None:
    slug = "shanghai-kewei-2024"
    read = zfxxgk.cells(zfxxgk.read(document(slug)).report)
    right = {figure.pointer: figure.value for figure in zfxxgk.cells(published(slug))}
    assert [f.pointer for f in read if f.value is not None and f.value != right[f.pointer]] == []


def test_two_years_of_one_city() -> None:
    """宿迁: 11 + 2 − 1 = 12 rules, 597 + 50 − 227 = 420 documents, and all columns are carried over."""
    if "suqian-2023" not in published_slugs():
        pytest.skip("published reports are not here")
    assert not zfxxgk.check_series([published("suqian-2024"), published("suqian-2023")])


def test_four_years_of_one_zone() -> None:
    """平潭: 665 + 88 − 55 = 698 documents in force in 2022, one request carried over from 2021; 2020 | 2021 is not spliced."""
    if "pingtan-2019" not in published_slugs():
        pytest.skip("published reports are not here")
    years = [published(f"pingtan-{year}") for year in range(2019, 2023)]
    assert [(f.rule.id, f.instance, f.year) for f in zfxxgk.check_series(years)] == [
        ("edition-change", "disclosure", 2021),
        ("edition-change", "applications", 2021),
    ]
    assert years[2].applications[Flow.CARRIED_FORWARD].total == 1
    (finding,) = zfxxgk.check_series(
        [*years[2:3], zfxxgk.evolve(years[3], {"/disclosure/normative_documents/in_force": 470})]
    )
    assert (finding.rule.id, finding.left_sum, finding.right_sum) == ("stock-roll-forward", 470 + 55, 665 + 88)
