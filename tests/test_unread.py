"""Read, blank, not found: a clean check means that everything was read, and no seal says another figure than the print."""

import base64
import html
import io
import json
import re
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest
from support import document, documents, missing

import zfxxgk
from zfxxgk import FigureState, Report, Section
from zfxxgk.cli.main import main

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
TABLES = (Section.DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES)


def report() -> Report:
    return zfxxgk.evolve(
        zfxxgk.zero(agency="某县财政局", year=2024),
        {
            "/overview": zfxxgk.Narrative(passages=(zfxxgk.Passage(text="本年度各项工作有序开展。"),)),
            "/problems": zfxxgk.Narrative(passages=(zfxxgk.Passage(text="一是人员不足。"),)),
            "/other_matters": zfxxgk.Narrative(passages=(zfxxgk.Passage(text="没有收取信息处理费。"),)),
        },
    )


def page(replace: dict[Section, str], printed: Report | None = None) -> bytes:
    """Return a page of which some tables are something else."""
    text = zfxxgk.to_html(printed or report(), sealed=False)
    tables = re.findall(r"<table.*?</table>", text, re.DOTALL)
    for section, table in zip(TABLES, tables, strict=True):
        if section in replace:  # with its heading, which is the caption of the table
            text = text.replace(table, f"<h2>{section.printed}</h2>{replace[section]}", 1)
    return text.encode()


PICTURE = "<p><img src='table.png' alt=''></p>"


def test_pictures_for_tables_are_refused_and_said_to_be_pictures() -> None:
    """200 of 200 blank, and the check ended with 0."""
    data = page(dict.fromkeys(TABLES, PICTURE))
    with pytest.raises(zfxxgk.UnreadableDocument) as caught:
        zfxxgk.read(data)
    assert caught.value.message("en").count("a picture stands in the place of the table") == 3
    assert "图片" in caught.value.message("zh")
    reading = zfxxgk.read(data, allow_empty=True)
    assert not reading.is_whole
    assert len(zfxxgk.check(reading).of("table-unread")) == 3


def test_one_picture_is_an_error_that_names_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page({Section.REMEDIES: PICTURE}))
    reading = zfxxgk.read(path)
    disclosure, applications, remedies = reading.coverage
    assert (disclosure.unread, applications.unread) == ((), ())
    assert len(remedies.unread) == 15
    found = zfxxgk.check(reading)
    (finding,) = found.errors
    assert (finding.rule.id, len(finding.cells)) == ("table-unread", 15)
    assert "a picture stands in the place of the table" in finding.message("en")
    assert not found.of("blank-cells")  # what was not found is not blank
    assert zfxxgk.check(reading.report).of("blank-cells")  # of the report alone it cannot be told
    assert main(["--lang", "zh", "check", str(path)]) == 1
    assert "没有读到" in capsys.readouterr().out
    assert main(["convert", str(path), str(tmp_path / "out.json")]) == 1
    assert "15" in capsys.readouterr().err


def test_a_row_that_is_not_there_is_a_warning_that_names_its_cells() -> None:
    printed = zfxxgk.to_markdown(report(), sealed=False)
    cut = "\n".join(line for line in printed.split("\n") if "属于国家秘密" not in line)
    reading = zfxxgk.read(cut.encode())
    (finding,) = zfxxgk.check(reading).of("cells-unread")
    assert finding.severity is zfxxgk.Severity.WARNING
    assert {cell.pointer.rpartition("/")[0] for cell in finding.cells} == {"/applications/outcomes/denied/state_secret"}
    assert len(finding.cells) == 7


@pytest.mark.parametrize("format_", ["html", "md", "docx"])
def test_a_picture_in_a_cell_is_not_blank(format_: str, tmp_path: Path) -> None:
    printed = zfxxgk.evolve(report(), {"/remedies/reconsideration/total": 98765})
    path = tmp_path / f"report.{format_}"
    zfxxgk.write(printed, path, sealed=False)
    if format_ == "docx":
        document = docx.Document(str(path))
        cell = next(c for table in document.tables for row in table.rows for c in row.cells if c.text == "98765")
        cell.paragraphs[0].clear().add_run().add_picture(io.BytesIO(PIXEL))
        document.save(str(path))
    else:
        picture = "<img src='98765.png' alt='98765'>" if format_ == "html" else "![98765](98765.png)"
        path.write_text(path.read_text("utf-8").replace("98765", picture, 1), encoding="utf-8")
    reading = zfxxgk.read(path)
    assert zfxxgk.get(reading.report, "/remedies/reconsideration/total") is None
    assert "/remedies/reconsideration/total" in reading.coverage[2].unread
    assert zfxxgk.check(reading).of("cells-unread", "table-unread")


def test_blank_is_not_unread() -> None:
    blank = zfxxgk.evolve(report(), {"/remedies/reconsideration/total": None, "/disclosure/rules/issued": None})
    reading = zfxxgk.read(page({}, blank))
    assert reading.is_whole
    assert [table.of(FigureState.BLANK) for table in reading.coverage] == [
        ("/disclosure/rules/issued",),
        (),
        ("/remedies/reconsideration/total",),
    ]
    assert not zfxxgk.check(reading).errors


def test_findings_on_a_reading_say_where_each_figure_stands(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    wrong = zfxxgk.evolve(report(), {"/remedies/reconsideration/total": 3})
    path = tmp_path / "page.html"
    path.write_bytes(page({}, wrong))
    (finding,) = zfxxgk.check(zfxxgk.read(path)).violated
    cell = finding.cells[0]
    assert cell.source is not None
    assert cell.source.text == "3"
    assert finding.fingerprint == zfxxgk.check(wrong).violated[0].fingerprint
    assert main(["check", "--format", "json", str(path)]) == 1
    (entry,) = json.loads(capsys.readouterr().out)
    (found,) = [f for f in entry["findings"] if f["status"] == "violated"]
    assert found["cells"][0]["printed"] == "3"
    assert found["cells"][0]["place"] == {"table": 3, "row": 4, "column": 5}
    assert [table["read"] for table in entry["coverage"]] == [10, 175, 15]


def test_json_is_whole_whatever_is_blank(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    zfxxgk.dump(zfxxgk.blank(agency="某局", year=2024), path)
    reading = zfxxgk.read(path)
    assert reading.is_whole
    assert {state for table in reading.coverage for state in table.states.values()} == {FigureState.BLANK}


@pytest.mark.parametrize("slug", documents())
def test_published_documents_are_wholly_read(slug: str) -> None:
    reading = zfxxgk.read(document(slug))
    found = zfxxgk.check(reading)
    assert reading.is_whole is not bool(found.of("table-unread", "cells-unread"))
    if slug != "shanghai-kewei-2024":  # whose labels fell out of the table
        assert reading.is_whole, str(reading)


# --- the seal ----------------------------------------------------------------------------------------------------------


def forged(format_: str, tmp_path: Path) -> bytes:
    """Return a document that prints 5 and holds a report that says 77."""
    printed = zfxxgk.evolve(report(), {"/applications/received/total": 5})
    held = zfxxgk.evolve(report(), {"/applications/received/total": 77})
    one, other = (tmp_path / f"{name}.{format_}" for name in ("printed", "held"))
    zfxxgk.write(printed, one)
    zfxxgk.write(held, other)
    if format_ in ("html", "md"):
        seals = [
            re.search(
                r"<meta name='zfxxgk-report'.*?>\n|<!-- zfxxgk-report .*? -->", path.read_text("utf-8"), re.DOTALL
            )
            for path in (one, other)
        ]
        assert seals[0] is not None
        assert seals[1] is not None
        return one.read_text("utf-8").replace(seals[0][0], seals[1][0]).encode()
    file = io.BytesIO()
    texts = [zfxxgk.dumps(each).decode() for each in (printed, held)]
    if format_ == "xlsx":
        book = openpyxl.load_workbook(one)
        assert book["zfxxgk-report"]["A1"].value == texts[0]
        book["zfxxgk-report"]["A1"].value = texts[1]
        book.save(file)
        return file.getvalue()
    escaped = [html.escape(text, quote=False).encode() for text in texts]
    with zipfile.ZipFile(one) as source, zipfile.ZipFile(file, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name).replace(escaped[0], escaped[1]))
    return file.getvalue()


@pytest.mark.parametrize("format_", ["html", "md", "docx", "xlsx"])
def test_no_seal_says_another_figure_than_the_print(format_: str, tmp_path: Path) -> None:
    """It printed 5, and 77 was read, without a note."""
    reading = zfxxgk.read(forged(format_, tmp_path))
    assert reading.report.applications.received.total == 5
    assert [note.code for note in reading.notes][:1] == ["sealed-report-differs"]


@pytest.mark.parametrize("pointer", ["/agency/name", "/year", "/overview", "/problems"])
def test_no_seal_says_another_organ_year_or_prose(pointer: str) -> None:
    changes: dict[str, object] = {
        "/agency/name": "某县水利局",
        "/year": 2023,
        "/overview": zfxxgk.Narrative(passages=(zfxxgk.Passage(text="本年度各项工作未有序开展。"),)),
        "/problems": zfxxgk.Narrative(),
    }
    seals = [
        re.search(r"<meta name='zfxxgk-report'.*?>\n", zfxxgk.to_html(each), re.DOTALL)
        for each in (report(), zfxxgk.evolve(report(), {pointer: changes[pointer]}))
    ]
    assert seals[0] is not None
    assert seals[1] is not None
    reading = zfxxgk.read(zfxxgk.to_html(report()).replace(seals[0][0], seals[1][0]).encode())
    assert zfxxgk.get(reading.report, pointer) == zfxxgk.get(report(), pointer)
    assert "sealed-report-differs" in [note.code for note in reading.notes]


def test_no_seal_says_another_day_than_the_print() -> None:
    late, early = (
        zfxxgk.evolve(report(), {"/publication": zfxxgk.Publication(published_on=date(2025, month, 20))})
        for month in (9, 1)
    )
    seals = [re.search(r"<meta name='zfxxgk-report'.*?>\n", zfxxgk.to_html(r), re.DOTALL) for r in (late, early)]
    assert seals[0] is not None
    assert seals[1] is not None
    reading = zfxxgk.read(zfxxgk.to_html(late).replace(seals[0][0], seals[1][0]).encode())
    assert zfxxgk.get(reading.report, "/publication/published_on") == date(2025, 9, 20)


def test_a_seal_adds_what_print_does_not_carry() -> None:
    full = zfxxgk.evolve(
        report(), {"/coverage": zfxxgk.Coverage.OWN, "/overview/passages/0/topic": zfxxgk.Topic.SUPERVISION}
    )
    reading = zfxxgk.read(zfxxgk.to_html(full).encode())
    assert reading.report == full
    assert reading.notes == ()
    assert reading.where("/applications/received/total") is not None


@pytest.mark.slow
@pytest.mark.parametrize("format_", ["docx", "xlsx"])
def test_a_file_saved_by_another_program_keeps_its_seal(format_: str, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        missing("LibreOffice is not here to save")
    full = zfxxgk.evolve(report(), {"/agency/credit_code": "12620600MB0523338C"})
    path = tmp_path / f"report.{format_}"
    zfxxgk.write(full, path)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [office, profile, "--headless", "--convert-to", format_, "--outdir", str(tmp_path / "saved"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    if not (tmp_path / "saved").exists():
        missing(f"LibreOffice is here without what saves {format_}")
    assert zfxxgk.read(tmp_path / "saved" / path.name).report == full


def test_of_several_repairs_of_one_relation_one_is_made() -> None:
    """Two alternatives were both made, and then the relation failed the other way round."""
    figures = {"upheld": 3, "corrected": 3, "total": 4}
    wrong = zfxxgk.evolve(report(), {f"/remedies/reconsideration/{name}": value for name, value in figures.items()})
    repairs = zfxxgk.read(zfxxgk.to_html(wrong, sealed=False).encode()).repairs
    assert len(repairs) > 1
    for repair in repairs:
        assert not zfxxgk.check(zfxxgk.apply(wrong, [repair])).errors
    with pytest.raises(ValueError, match="choose one"):
        zfxxgk.apply(wrong, repairs)
    with pytest.raises(ValueError, match="the repair is for 3, the report has 0"):
        zfxxgk.apply(report(), [next(r for r in repairs if r.corrections[0].printed == 3)])


# --- pages that are no annual report -----------------------------------------------------------------------------------

TITLE = "某县财政局2024年政府信息公开工作年度报告"
NO_REPORTS = {
    "a list of reports": "<h1>政府信息公开年报</h1><ul>"
    + "".join(
        f"<li><a href='{y}.html'>某县财政局{y}年政府信息公开工作年度报告</a> {y + 1}-01-20" for y in range(2019, 2025)
    )
    + "</ul>",
    "a notice that asks for reports": "<h1>关于做好2024年政府信息公开工作年度报告编制和发布工作的通知</h1><p>各单位："
    "<p>一、总体情况。请于2025年1月20日前报送。<p>二、主动公开政府信息情况。按要求填写。<p>某县人民政府办公室",
    "a guide": "<h1>某县财政局政府信息公开指南</h1><p>一、公开范围<p>二、依申请公开<p>2024年12月31日",
    "a page with an attachment": f"<h1>{TITLE}</h1><p>发布日期：2025-01-20<p><a href='/files/report.doc'>{TITLE}.doc</a>",
    "a picture explanation": f"<h1>一图读懂：{TITLE}</h1><p><img src='a.png'><p><img src='b.png'>",
    "headings and pictures": f"<h1>{TITLE}</h1><p>一、总体情况<p>……<p>二、主动公开政府信息情况<p><img src=2.png>"
    "<p>三、收到和处理政府信息公开申请情况<p><img src=3.png><p>四、政府信息公开行政复议、行政诉讼情况<p><img src=4.png>",
    "news of a report": f"<h1>我县公布{TITLE}</h1><p>2025年1月20日，某县财政局公布年度报告。全年收到申请12件。",
    "a title and nothing else": f"<h1>{TITLE}</h1>",
    "prose without tables": f"<h1>{TITLE}</h1><p>一、总体情况<p>2024年，我局主动公开政府信息120条，收到申请3件。"
    "<p>五、存在的主要问题及改进情况<p>一是人员不足。<p>六、其他需要报告的事项<p>无。",
    "the menu of a site": "<ul><li>首页<li>政务公开<li>政府信息公开年报<li>联系我们</ul><p>版权所有：某县人民政府 2024",
    "a search page": "<h1>搜索结果</h1><p>共找到 12 条<p>某县财政局2024年政府信息公开工作年度报告<p>某县财政局2023年政府信息公开工作年度报告",
    "a catalogue of what is disclosed": "<h1>2024年主动公开基本目录</h1><table><tr><td>序号<td>公开事项<td>依据<tr><td>1<td>规章<td>第二十条</table>",
    "an application form": "<h1>政府信息公开申请表</h1><table><tr><td>申请人信息<td>公民<td>姓名<tr><td>法人或其他组织<td>名称<td>2024</table>",
    "a plan of work": "<h1>2024年政务公开工作要点</h1><p>一、总体要求<p>二、主动公开<p>（一）重点领域<p>三、依申请公开",
    "the statistics of enforcement": "<h1>某县2024年行政执法统计年报</h1><table><tr><td>行政许可<td>行政处罚<td>行政强制<tr><td>12<td>3<td>0</table>",
    "the report of a web site": "<h1>某县人民政府政府网站工作年度报表（2024年度）</h1><table><tr><td>网站名称<td>某县人民政府<tr><td>信息发布<td>120</table>",
    "a decision": "<h1>政府信息公开告知书</h1><p>某某：本机关于2024年3月1日收到您提出的政府信息公开申请，现予以公开。",
    "the rules themselves": "<h1>中华人民共和国政府信息公开条例</h1><p>第一条 为了保障公民、法人和其他组织依法获取政府信息。<p>第五十条 年度报告应当包括下列内容。",
    "an empty page": "<p>页面不存在，2024",
    "a table that is another": f"<h1>{TITLE}</h1><p>一、总体情况<table><tr><td>序号<td>文件<tr><td>1<td>通知</table>",
}


@pytest.mark.parametrize("name", NO_REPORTS)
def test_pages_that_are_no_report_are_refused(name: str) -> None:
    """Each with a sentence that says what was looked for, and what stands there."""
    with pytest.raises(zfxxgk.UnreadableDocument) as caught:
        zfxxgk.read(f"<!doctype html><html><body>{NO_REPORTS[name]}</body></html>".encode())
    for lang in ("zh", "en"):
        assert len(caught.value.message(lang)) > 40


def test_an_attachment_is_named_and_a_picture_called_one() -> None:
    def refused(name: str) -> str:
        with pytest.raises(zfxxgk.UnreadableDocument) as caught:
            zfxxgk.read(f"<!doctype html><html><body>{NO_REPORTS[name]}</body></html>".encode())
        return caught.value.message("en")

    assert f"attachment: {TITLE}.doc" in refused("a page with an attachment")
    assert refused("headings and pictures").count("picture") == 3


@pytest.mark.parametrize("suffix", ["docx", "md", "html", "xlsx"])
def test_the_empty_form_is_refused(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"form.{suffix}"
    zfxxgk.write_form(path, agency="某县某局", year=2024)
    with pytest.raises(zfxxgk.UnreadableDocument, match="blank cells"):
        zfxxgk.read(path)
    assert main(["check", str(path)]) == 2
