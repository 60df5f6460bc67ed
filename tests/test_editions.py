"""Every door of the package, walked through with a report of each edition that the form has.

An edition is only data: nothing here names one. `test_third_edition` runs this module once more, with an edition that the guide
adds to a copy of the package.
"""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import houses
import pytest

import zfxxgk
from zfxxgk import Applicant, DisclosureItem, Edition, Flow, Form, Measure, Outcome, Report
from zfxxgk.cli.main import main
from zfxxgk.form.categories import Section
from zfxxgk.form.tables import TABLES
from zfxxgk.rules.relations import relations
from zfxxgk.wire.conformance import conformance_files
from zfxxgk.wire.schema import problems_in

pytestmark = pytest.mark.slow

PROSE = ("/overview", "/problems", "/other_matters")


@pytest.fixture(params=Edition, ids=lambda edition: edition.value)
def edition(request: pytest.FixtureRequest) -> Edition:
    assert isinstance(request.param, Edition)
    return request.param


def filled(edition: Edition, *, year: int | None = None, agency: str = "某县某局", seed: int = 7) -> Report:
    """Return a report of an edition with another figure in every cell that is no total, in which everything adds up."""
    rng = random.Random(seed)
    report = zfxxgk.zero(agency=agency, year=year or edition.since, edition=edition)
    form = Form.used_by(report)
    figures = {
        cell.pointer: 1 + rng.randrange(90)
        for cell in form.cells
        if cell.kind is not None and not cell.row.is_total and not cell.column.is_total
    }
    report = zfxxgk.complete(zfxxgk.evolve(report, figures), overwrite=True)
    # What was carried forward is what is left, so that the first relation holds, too.
    left: dict[str, object] = {}
    for applicant in Applicant:
        concluded = report.applications[Outcome.TOTAL, applicant] or 0
        left[f"/applications/received/{applicant.value}"] = concluded
        left[f"/applications/brought_forward/{applicant.value}"] = 3 if not applicant.is_total else 18
        left[f"/applications/carried_forward/{applicant.value}"] = 3 if not applicant.is_total else 18
    prose = zfxxgk.Narrative(passages=(zfxxgk.Passage(text="本年度没有收取信息处理费。"),))
    return zfxxgk.evolve(report, left | dict.fromkeys(PROSE, prose))


def own_rows(edition: Edition) -> list[Any]:
    """Return the rows of table three that this edition has and the one before it has not."""
    editions = list(Edition)
    position = editions.index(edition)
    before = editions[position - 1] if position else editions[1]
    known = {cell.row for cell in Form.of(before, before).cells}
    rows = dict.fromkeys(cell.row for cell in Form.of(edition, edition).cells if isinstance(cell.row, Outcome))
    return [row for row in rows if row not in known]


def test_the_form_knows_it(edition: Edition) -> None:
    assert Edition.for_year(edition.since) is edition
    assert {section for section, known in TABLES if known is edition} == {Section.DISCLOSURE, Section.APPLICATIONS}
    assert zfxxgk.zero(agency="甲", year=edition.since).disclosure.edition is edition
    assert own_rows(edition)


def test_json(edition: Edition) -> None:
    report = filled(edition)
    data = zfxxgk.dumps(report)
    assert zfxxgk.loads(data) == report
    assert zfxxgk.loads(json.dumps(json.loads(data), indent=1)) == report
    assert zfxxgk.structure(zfxxgk.unstructure(report)) == report
    assert list(problems_in(json.loads(data))) == []
    row = own_rows(edition)[0]
    wrong = json.loads(data)
    pointer = Form.used_by(report).cell(row, Applicant.TOTAL).pointer
    inner = wrong
    *above, last = pointer[1:].split("/")
    for name in above:
        inner = inner[name]
    inner[last] = -1
    with pytest.raises(zfxxgk.InvalidReport) as refused:
        zfxxgk.structure(wrong)
    assert [(problem.pointer, row.label in problem.label) for problem in refused.value.errors] == [(pointer, True)]
    assert [problem.pointer for problem in problems_in(wrong)] == [pointer]


def test_rules(edition: Edition) -> None:
    report = filled(edition)
    assert [f.rule.id for f in zfxxgk.check(report) if f.severity is not zfxxgk.Severity.NOTICE] == []
    row = own_rows(edition)[-1]
    broken = zfxxgk.evolve(report, {(row, Applicant.NATURAL_PERSON): 999})
    found = {f.rule.id for f in zfxxgk.check(broken)}
    assert {"outcome-total", "applicant-total"} <= found
    other = next(each for each in Edition if each is not edition)
    assert "edition-for-year" in {f.rule.id for f in zfxxgk.check(filled(edition, year=other.since))}
    assert "edition-for-year" not in {f.rule.id for f in zfxxgk.check(report)}
    charged = Form.used_by(report).find(Outcome.FEE_OVERDUE, Applicant.TOTAL)
    silent = zfxxgk.evolve(report, {"/other_matters": zfxxgk.Narrative(passages=())})
    assert ("fee-unexplained" in {f.rule.id for f in zfxxgk.check(silent)}) == (charged is not None)


def test_two_years(edition: Edition) -> None:
    last, this = filled(edition, seed=1), filled(edition, year=edition.since + 1, seed=2)
    form = Form.used_by(this)
    stocks = form.find(DisclosureItem.RULES, Measure.IN_FORCE) is not None
    found = {f.rule.id for f in zfxxgk.check_series([last, this])}
    assert ("stock-roll-forward" in found) == stocks
    assert "carry-over" not in found
    changed = zfxxgk.evolve(this, {"/applications/brought_forward/natural_person": 77})
    assert "carry-over" in {f.rule.id for f in zfxxgk.check_series([last, changed])}
    series = zfxxgk.Series([last, this])
    assert series.years == (edition.since, edition.since + 1)
    assert series.to_frame() is not None


@pytest.mark.parametrize("format_", ["html", "md", "docx", "xlsx", "csv", "json"])
def test_written_and_read_back(edition: Edition, format_: str, tmp_path: Path) -> None:
    report = filled(edition)
    path = tmp_path / f"report.{format_}"
    zfxxgk.write(report, path)
    read = zfxxgk.read(path).report
    assert read == (report if format_ != "csv" else zfxxgk.evolve(report, dict.fromkeys(PROSE, zfxxgk.Narrative())))
    if format_ not in ("csv", "json"):
        zfxxgk.write(report, path, sealed=False)
        reading = zfxxgk.read(path)
        assert zfxxgk.cells(reading.report) == zfxxgk.cells(report)
        assert [table.unread for table in reading.coverage] == [(), (), ()]


@pytest.mark.parametrize(
    "print_", [houses.as_html, houses.as_markdown, houses.as_lines, houses.as_pdf], ids=lambda print_: print_.__name__
)
def test_printed_by_others_and_read(edition: Edition, print_: Callable[..., bytes]) -> None:
    report = filled(edition)
    reading = zfxxgk.read(print_(houses.printed(report), random.Random(1)), isolated=False)
    assert zfxxgk.cells(reading.report) == zfxxgk.cells(report)


@pytest.mark.parametrize("suffix", ["xlsx", "docx", "md", "html", "json"])
def test_blank_form(edition: Edition, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"form.{suffix}"
    zfxxgk.write_form(path, agency="某局", year=edition.since)
    report = zfxxgk.read(path, allow_empty=True).report
    assert report.applications.edition is report.disclosure.edition is edition


def test_sums(edition: Edition) -> None:
    parts = [filled(edition, agency=f"{i} 局", seed=i) for i in range(3)]
    total = zfxxgk.roll_up(parts, agency="某县")
    assert total.report.applications.edition is total.report.disclosure.edition is edition
    for row in own_rows(edition):
        added = sum(part.applications[row, Applicant.TOTAL] or 0 for part in parts)
        assert total.report.applications[row, Applicant.TOTAL] == added > 0
    assert not zfxxgk.gap(total.report, parts)
    assert [f.rule.id for f in zfxxgk.check(total.report) if f.severity is zfxxgk.Severity.ERROR] == []


@pytest.mark.parametrize("one", Edition, ids=lambda edition: edition.value)
@pytest.mark.parametrize("other", Edition, ids=lambda edition: edition.value)
def test_two_editions(one: Edition, other: Edition) -> None:
    """Nothing is lost from the rows of table three: they are added where all of them have a place, or not at all."""
    parts = [filled(one, agency="甲", year=2030), filled(other, agency="乙", year=2030, seed=9)]
    try:
        total = zfxxgk.roll_up(parts, agency="某县", skip_blanks=True).report
    except zfxxgk.CannotAdd:
        places = [{(cell.row, cell.column) for cell in Form.used_by(part).cells} for part in parts]
        assert places[0] - places[1], "all figures of one have a place in the other"
        assert places[1] - places[0], "all figures of one have a place in the other"
    else:
        assert [f for f in zfxxgk.check(total) if f.severity is zfxxgk.Severity.ERROR] == []
    last, this = filled(one, year=2030), filled(other, year=2031, seed=9)
    stocks = [Form.used_by(each).find(DisclosureItem.RULES, Measure.IN_FORCE) for each in (last, this)]
    assert ("stock-roll-forward" in {f.rule.id for f in zfxxgk.check_series([last, this])}) == (None not in stocks)


def test_indicators(edition: Edition) -> None:
    report = filled(edition)
    values = zfxxgk.indicators(report)
    shares = [value for name, value in values.items() if name.endswith("-share")]
    assert sum(value or 0 for value in shares) == pytest.approx(100)
    frame = zfxxgk.indicators_frame(zfxxgk.to_frame([report]))
    assert {name: frame[name][0] for name in values} == pytest.approx(values)


@pytest.mark.parametrize("backend", ["polars", "pandas", "pyarrow"])
def test_tables(edition: Edition, backend: str, tmp_path: Path) -> None:
    report = filled(edition)
    broken = zfxxgk.evolve(report, {(own_rows(edition)[0], Applicant.NATURAL_PERSON): 999})
    frame: Any = zfxxgk.to_frame([report, broken], backend)  # type: ignore[call-overload] # one of its three words
    assert list(zfxxgk.from_frame(frame)) == [report, broken]
    found = zfxxgk.check_frame(frame)
    expected = [f for f in zfxxgk.check(broken) if f.rule.kind.value == "sum"]
    assert len(found) == len(expected) > 1
    corpus = tmp_path / "corpus.parquet"
    zfxxgk.write_corpus(corpus, [report, broken])
    assert list(zfxxgk.read_corpus(corpus)) == [report, broken]
    assert len(zfxxgk.to_frame([report], tidy=True)) == len(Form.used_by(report).cells)


def test_sql(edition: Edition) -> None:
    import duckdb

    report = filled(edition)
    broken = zfxxgk.evolve(report, {(own_rows(edition)[0], Applicant.NATURAL_PERSON): 999})
    later = filled(edition, year=edition.since + 1, seed=3)
    connection = duckdb.connect()
    rows = zfxxgk.to_frame([broken, later], "pyarrow", prose=False)  # noqa: F841 # the statement below sees it
    connection.execute("CREATE TABLE reports AS SELECT * FROM rows")
    connection.execute(zfxxgk.to_sql("duckdb", parts=("findings", "two-years")))
    found = connection.execute("SELECT rule, instance FROM reports_findings").fetchall()
    expected = [(f.rule.id, f.instance) for f in zfxxgk.check(broken) if f.rule.kind.value == "sum"]
    assert sorted(found) == sorted(expected)
    two = {rule for (rule,) in connection.execute("SELECT rule FROM reports_two_years").fetchall()}
    assert two == {f.rule.id for f in zfxxgk.check_series([broken, later]) if f.rule.kind.value == "sum"}


def test_prose_and_pictures(edition: Edition) -> None:
    report = filled(edition)
    row = own_rows(edition)[0]
    number = report.applications[Outcome.GRANTED, Applicant.TOTAL]
    received = report.applications[Flow.RECEIVED, Applicant.TOTAL]
    text = f"本年新收政府信息公开申请{received}件。办理结果中，予以公开{number}件。"
    told = zfxxgk.evolve(report, {"/overview": zfxxgk.Narrative(passages=(zfxxgk.Passage(text=text),))})
    assert [zfxxgk.verdict(told, claim).status.value for claim in zfxxgk.claims(told)][:2] == ["agrees"] * 2
    assert zfxxgk.compare(report, zfxxgk.evolve(report, {(row, Applicant.NATURAL_PERSON): 999})).figures
    series = zfxxgk.Series([report, filled(edition, year=edition.since + 1)])
    charts = (zfxxgk.plot.flow(report), zfxxgk.plot.outcome_shares(series))
    for chart in (*charts, zfxxgk.plot.correction_rates(series)):
        assert chart.to_dict()


def test_conformance_suite() -> None:
    """Made for the editions that there are, and right by the library itself."""
    files = conformance_files()
    manifest = json.loads(files["manifest.json"])
    for case in (case for case in manifest["valid"] if case["repeat"] is None):
        data = files[case["file"]]
        assert json.loads(zfxxgk.dumps(zfxxgk.loads(data))) == json.loads(data)
    for case in (*(case for case in manifest["invalid"] if case["repeat"] is None), *manifest["wire"]):
        with pytest.raises(zfxxgk.InvalidReport):
            zfxxgk.loads(files[case["file"]])


def commands(edition: Edition, folder: Path) -> Iterator[tuple[list[str], int]]:
    report = filled(edition)
    page, other = folder / "a.html", folder / "b.json"
    zfxxgk.write(report, page)
    zfxxgk.write(filled(edition, year=edition.since + 1, seed=4), other)
    yield ["check", str(page)], 0
    yield ["check", str(page), str(other), "--format", "json"], 0
    yield ["convert", str(page), str(folder / "a.xlsx")], 0
    yield ["convert", str(page), str(other), str(folder / "c.parquet")], 0
    yield ["check", str(folder / "c.parquet")], 0
    yield (
        ["form", str(folder / "f.docx"), "--agency", "甲", "--year", str(edition.since), "--edition", edition.value],
        0,
    )
    yield ["diff", str(page), str(other)], 1
    yield ["claims", str(page)], 0
    yield ["rules"], 0
    yield ["schema"], 0
    yield ["sql"], 0
    yield ["completion", "bash"], 0


def test_shell(edition: Edition, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, status in commands(edition, tmp_path):
        assert main(arguments) == status, (arguments, capsys.readouterr())
        capsys.readouterr()


def test_no_relation_forgets_a_cell_that_others_have(edition: Edition) -> None:
    """Each cell of table three stands in two relations at least, whatever edition."""
    form = Form.of(edition, edition)
    named = [pointer for _, instance in relations(form) for pointer in (*instance.left, *instance.right)]
    for cell in form.cells:
        if cell.section is Section.APPLICATIONS:
            assert named.count(cell.pointer) >= 2, cell.pointer
