"""Writing, told as stories: the official layout, awkward text, marks, and what a browser makes of the page."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
from support import ROOT, document, documents, missing

import zfxxgk
from zfxxgk import Annotation, Edition, InvalidReport, Narrative, Passage, Report, Topic
from zfxxgk.writers import WRITERS

EXAMPLE = ROOT / "docs" / "examples" / "report.md"
REPORT = zfxxgk.read(EXAMPLE).report
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")


def with_text(text: str, report: Report = REPORT) -> Report:
    return zfxxgk.evolve(report, {"/problems": Narrative(passages=(Passage(text=text),))})


# --- every format ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WRITERS)
def test_write_goes_by_the_ending(name: str, tmp_path: Path) -> None:
    zfxxgk.write(REPORT, tmp_path / f"report.{name}")
    zfxxgk.write(REPORT, tmp_path / "report.dat", format=name)
    assert (tmp_path / f"report.{name}").read_bytes() == (tmp_path / "report.dat").read_bytes()
    assert zfxxgk.cells(zfxxgk.read(tmp_path / "report.dat").report) == zfxxgk.cells(REPORT)


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"不能写 \.pdf；可写 html"):
        zfxxgk.write(REPORT, tmp_path / "report.pdf")
    with pytest.raises(ValueError, match="不能写 没有扩展名的文件"):
        zfxxgk.write(REPORT, tmp_path / "report")
    with pytest.raises(ValueError, match="csv 格式不能标记检查结果"):
        zfxxgk.write(REPORT, tmp_path / "report.csv", findings=zfxxgk.check(REPORT))


@pytest.mark.parametrize("slug", documents())
@pytest.mark.parametrize("name", ["html", "md", "docx", "xlsx"])
def test_published_documents_written_and_read(slug: str, name: str, tmp_path: Path) -> None:
    """What was published, in every format, with the report inside and without."""
    report = zfxxgk.read(document(slug)).report
    zfxxgk.write(report, tmp_path / f"sealed.{name}")
    zfxxgk.write(report, tmp_path / f"open.{name}", sealed=False)
    assert zfxxgk.read(tmp_path / f"sealed.{name}").report == report
    read = zfxxgk.read(tmp_path / f"open.{name}").report
    assert zfxxgk.cells(read) == zfxxgk.cells(report)
    assert (read.agency.name, read.year) == (report.agency.name, report.year)
    for section in ("overview", "problems", "other_matters"):
        assert words(getattr(read, section).text) == words(getattr(report, section).text)


def words(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", ["docx", "xlsx"])
def test_equal_reports_give_equal_bytes(name: str) -> None:
    make = WRITERS[name].make
    data = make(REPORT)
    assert make(zfxxgk.loads(zfxxgk.dumps(REPORT))) == data
    assert {info.date_time[0] for info in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {1980}


# --- remarks -----------------------------------------------------------------------------------------------------------

REMARKS = (
    Annotation(at="/applications/received/natural_person", text="其中网上2件"),
    Annotation(
        at="/applications/carried_forward/total", text="上年度统计口径（含当面申请）与本年度不同，已按本年度口径调整。"
    ),
)


@pytest.mark.parametrize("name", ["html", "md", "docx", "xlsx"])
def test_remarks_stand_where_they_belong(name: str) -> None:
    """A short one in its cell, in brackets; a long one under the table, with the label of its cell; both are read again."""
    report = zfxxgk.evolve(REPORT, {"/annotations": REMARKS})
    reading = zfxxgk.read(WRITERS[name].make(report, sealed=False))
    assert reading.report.annotations == REMARKS
    source = reading.where("/applications/received/natural_person")
    assert source is not None
    assert source.text == "4（其中网上2件）"


# --- text that is not what it looks like ---------------------------------------------------------------------------------


AWKWARD = (
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "*强调* _下划线_ `代码` [链接](http://example.invalid) ![图](x) ~~删~~ &lt; &amp;amp;",
    "# 不是标题\n- 不是列表\n1. 也不是\n> 不是引用\n    不是代码\n| 不是 | 表 |\n|---|---|",
    '=HYPERLINK("http://example.invalid")',
    "+1-2@SUM(A1)",
    "二、主动公开政府信息情况",
    "某县财政局2020年政府信息公开工作年度报告",
    "--> <!-- ]]> \\ \" '",
)


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("name", ["html", "md", "docx", "xlsx"])
def test_text_stays_text(name: str, text: str) -> None:
    assert zfxxgk.read(WRITERS[name].make(with_text(text))).report == with_text(text)


def test_no_markup_passes_into_the_page() -> None:
    page = zfxxgk.to_html(with_text("\n".join(AWKWARD)), findings=zfxxgk.check(REPORT))
    assert "<script" not in page
    assert "<img" not in page
    assert "http" not in re.sub(r"HYPERLINK\S+|\(http\S+", "", page)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "'=1"])
def test_no_text_becomes_a_formula(text: str) -> None:
    report = zfxxgk.evolve(
        with_text(text), {"/agency/name": text, "/annotations": [Annotation(at="/problems", text=text)]}
    )
    book = openpyxl.load_workbook(io.BytesIO(zfxxgk.to_xlsx(report)))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    rows = list(csv.reader(io.StringIO(zfxxgk.to_csv(report).removeprefix("\ufeff"))))
    texts = [field for row in rows for field in row if not re.fullmatch(r"-?\d+(\.\d+)?", field)]
    assert not [field for field in texts if field.startswith(("=", "+", "-", "@"))]
    assert zfxxgk.read(zfxxgk.to_csv(report).encode()).report.agency.name == text


# --- the long form, when something else made it --------------------------------------------------------------------------


def long_form(change: Callable[[list[dict[str, str]]], list[dict[str, str]]]) -> list[tuple[str, str, str]]:
    """Return what is wrong with the long form of the example after a change: code, pointer, what was found."""
    rows = change(list(csv.DictReader(io.StringIO(zfxxgk.to_csv(REPORT).removeprefix("\ufeff")))))
    target = io.StringIO()
    writer = csv.DictWriter(target, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    with pytest.raises(InvalidReport) as refused:
        zfxxgk.read(target.getvalue().encode(), format="csv")
    return [(problem.code.value, problem.pointer, problem.found) for problem in refused.value.errors]


def test_a_long_form_with_wrong_lines_names_all_of_them() -> None:
    received = "/applications/received/natural_person"

    def change(rows: list[dict[str, str]]) -> list[dict[str, str]]:
        line = next(row for row in rows if row["pointer"] == received)
        return [
            *(row for row in rows if row["pointer"] != "/remedies/reconsideration/total"),
            line | {"value": "77"},
            line | {"pointer": "/applications/refused/total", "value": "1"},
        ]

    assert long_form(change) == [
        ("duplicate", received, '"77"'),
        ("unknown", "/applications/refused/total", '"1"'),
        ("missing", "/remedies/reconsideration/total", '""'),
    ]


@pytest.mark.parametrize("value", ["3.5", "x", "1e3", "-1"])
def test_a_long_form_with_a_value_that_is_no_count(value: str) -> None:
    received = "/applications/received/natural_person"
    found = long_form(lambda rows: [row | ({"value": value} if row["pointer"] == received else {}) for row in rows])
    assert [pointer for _, pointer, _ in found] == [received]


def test_a_long_form_of_two_organs_or_of_no_year() -> None:
    assert long_form(lambda rows: [*rows, rows[0] | {"agency": "另一局"}]) == [
        ("value", "", '"示例市示例区数据局 2024、另一局 2024"')
    ]
    assert long_form(lambda rows: [row | {"year": "1999"} for row in rows]) == [("range", "/year", '"1999"')]
    assert long_form(lambda rows: [row | {"year": "去年"} for row in rows]) == [("range", "/year", '"去年"')]


def test_a_long_form_that_is_no_csv() -> None:
    text = zfxxgk.to_csv(REPORT)
    with pytest.raises(InvalidReport, match="不是完整的 CSV"):
        zfxxgk.read((text + '"' + "x" * 2_000_000).encode(), format="csv")
    assert csv.field_size_limit() == 131_072  # as it was


# --- somebody changes what was written -----------------------------------------------------------------------------------


def test_a_figure_changed_in_word() -> None:
    file = docx.Document(io.BytesIO(zfxxgk.to_docx(REPORT)))
    row = next(row for row in file.tables[1].rows if "一、本年新收" in row.cells[0].text)
    row.cells[3].paragraphs[0].runs[0].text = "7"
    target = io.BytesIO()
    file.save(target)
    reading = zfxxgk.read(target.getvalue())
    assert reading.report.applications.received.natural_person == 7
    assert "sealed-report-differs" in {note.code for note in reading.notes}


def test_a_figure_moved_to_the_next_cell() -> None:
    page = zfxxgk.to_html(zfxxgk.evolve(REPORT, {"/disclosure/rules/repealed": None}))
    before = re.search(r'(<td headers="[^"]*")>0</td>(<td headers="[^"]*")></td>', page)
    assert before is not None
    reading = zfxxgk.read(page.replace(before[0], f"{before[1]}></td>{before[2]}>0</td>", 1).encode())
    rules = reading.report.disclosure
    assert isinstance(rules, zfxxgk.Disclosure2021)
    assert (rules.rules.issued, rules.rules.repealed) == (None, 0)


def test_a_seal_that_is_no_report() -> None:
    page = zfxxgk.to_html(REPORT)
    reading = zfxxgk.read(page.replace('"year":2024', '"year":"2024"', 1).encode())
    assert zfxxgk.cells(reading.report) == zfxxgk.cells(REPORT)
    assert "sealed-report-differs" in {note.code for note in reading.notes}


# --- marks -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("behind", ["更正：以此为准。", "更正：以此为准。 <!-- x -->\n", "\n更正 --> 以此为准。 -->"])
def test_what_was_written_behind_the_seal_is_read(behind: str) -> None:
    reading = zfxxgk.read((zfxxgk.to_markdown(REPORT) + behind).encode())
    assert "sealed-report-differs" in {note.code for note in reading.notes}
    assert "以此为准。" in reading.report.other_matters.text


def test_marks_in_the_page() -> None:
    findings = zfxxgk.check(REPORT)
    page = zfxxgk.to_html(REPORT, findings=findings)
    cells = {cell.pointer for finding in findings for cell in finding.cells}
    assert set(re.findall(r'<td [^>]*id="([^"]+)" class="error"', page)) == {c[1:].replace("/", "-") for c in cells}
    assert all(finding.message("zh") in page for finding in findings)
    assert zfxxgk.cells(zfxxgk.read(page.encode()).report) == zfxxgk.cells(REPORT)


def test_marks_in_excel_and_word_and_markdown() -> None:
    findings = zfxxgk.check(REPORT)
    cells = {cell.pointer for finding in findings for cell in finding.cells}
    book = openpyxl.load_workbook(io.BytesIO(zfxxgk.to_xlsx(REPORT, findings=findings)))
    marked = [
        cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.comment is not None
    ]
    assert len(marked) == len(cells)
    xml = zipfile.ZipFile(io.BytesIO(zfxxgk.to_docx(REPORT, findings=findings))).read("word/document.xml").decode()
    assert xml.count('w:fill="FFC7CE"') == len(cells)
    assert len(re.findall(r"\*\*\d+\*\*", zfxxgk.to_markdown(REPORT, findings=findings))) == len(cells)
    for name in ("md", "docx", "xlsx"):
        reading = zfxxgk.read(WRITERS[name].make(REPORT, findings))
        assert zfxxgk.cells(reading.report) == zfxxgk.cells(REPORT)


def test_notebooks() -> None:
    html = REPORT._repr_html_()  # what a notebook calls
    assert "<html" not in html
    assert "body {" not in html
    assert html.count("<table") == 3
    assert "没有发现问题" in zfxxgk.Findings()._repr_html_()


# --- the page in a browser -----------------------------------------------------------------------------------------------

PROBE = """
<script>
const tables = [...document.querySelectorAll('table')].map(table => [...table.querySelectorAll('td[headers]')].map(td => ({
  ids: td.headers.split(' ').filter(Boolean),
  labels: td.headers.split(' ').filter(Boolean).map(id => (document.getElementById(id) || {}).textContent || null),
})));
const channel = c => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4 };
const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const parse = text => text.match(/[\\d.]+/g).map(Number);
const ground = element => {
  for (let e = element; e; e = e.parentElement) {
    const c = parse(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c;
  }
  return [255, 255, 255];
};
const contrasts = [...document.querySelectorAll('main *')].filter(e => [...e.childNodes].some(
  n => n.nodeType === 3 && n.textContent.trim())).map(e => {
  const [a, b] = [luminance(parse(getComputedStyle(e).color)), luminance(ground(e))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
});
document.body.dataset.probe = JSON.stringify({
  tables, least: Math.min(...contrasts), width: document.documentElement.scrollWidth, window: document.documentElement.clientWidth,
  captions: document.querySelectorAll('table > caption').length, lang: document.documentElement.lang,
});
</script>
"""


def browsed(page: str, tmp_path: Path, *options: str) -> tuple[dict[str, object], str]:
    """Return what the probe found in a page, and what the browser wrote to its console."""
    path = tmp_path / "page.html"
    path.write_text(page.replace("</body>", f"{PROBE}</body>"), "utf-8")
    if CHROMIUM is None:
        missing("no browser is here")
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", *options]
    done = subprocess.run(
        [*command, f"--user-data-dir={tmp_path}/profile", "--dump-dom", path.as_uri()],
        capture_output=True,
        check=True,
        timeout=120,
    )
    found = re.search(r'data-probe="([^"]*)"', done.stdout.decode())
    assert found is not None
    console = [line for line in done.stderr.decode().splitlines() if "CONSOLE" in line]
    return json.loads(found[1].replace("&quot;", '"').replace("&amp;", "&")), "\n".join(console)


@pytest.mark.slow
@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("options", [("--window-size=1200,900",), ("--window-size=500,900", "--force-dark-mode")])
def test_the_page_in_a_browser(edition: Edition, options: tuple[str, ...], tmp_path: Path) -> None:
    """No errors on the console; each figure has the headers of its row and its column; what is written can be read."""
    report = zfxxgk.zero(agency="某县某局", year=2024, edition=edition)
    report = zfxxgk.evolve(
        report,
        {
            "/overview": Narrative(passages=(Passage(topic=Topic.PLATFORM, heading="（一）平台", text="文字。"),)),
            "/applications/received/total": 3,
        },
    )
    probe, console = browsed(zfxxgk.to_html(report, findings=zfxxgk.check(report)), tmp_path, *options)
    assert console == ""
    tables = probe["tables"]
    assert isinstance(tables, list)
    figures = [figure for table in tables for figure in table]
    cells = [figure.cell for figure in zfxxgk.cells(report)]
    assert len(figures) == len(cells)
    for figure, cell in zip(figures, cells, strict=True):
        labels = figure["labels"]
        assert None not in labels
        assert cell.column_label in labels
        assert all(part in "/".join(labels) for part in cell.row_label.split("/"))
    least = probe["least"]
    assert isinstance(least, float)
    assert least >= 4.5  # WCAG 2.2, 1.4.3
    assert probe["width"] == probe["window"]  # tables scroll, the page does not
    assert (probe["captions"], probe["lang"]) == (3, "zh-CN")
