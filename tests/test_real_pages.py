"""What real pages print beside and around the figures: stories, each of a mechanism that once went wrong."""

import io
import random
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import houses
import openpyxl
import pytest
from support import PUBLISHED, document

import zfxxgk
from zfxxgk import FigureState, Reading, Report
from zfxxgk.cli.main import main
from zfxxgk.form.kinds import AMOUNT, COUNT
from zfxxgk.readers.figures import parse
from zfxxgk.readers.pdf import _whole_character
from zfxxgk.readers.titles import title_of

TITLE = "某县财政局2024年政府信息公开工作年度报告"


def report(title: str = TITLE) -> str:
    """Return a page with a title of its own."""
    full = zfxxgk.evolve(
        zfxxgk.zero(agency="某县财政局", year=2024),
        {"/other_matters": zfxxgk.Narrative(passages=(zfxxgk.Passage(text="没有收取信息处理费。"),))},
    )
    return zfxxgk.to_html(full, sealed=False).replace(TITLE, title)


def read(page: str) -> Reading:
    return zfxxgk.read(page.encode())


def codes(reading: Reading) -> set[str]:
    return {note.code for note in reading.notes}


# --- titles ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "agency", "year"),
    [
        ("某局关于报送2020年政府信息公开工作年度报告的函", "某局", 2020),
        ("某局关于印发2020年政府信息公开工作年度报告的通知", "某局", 2020),
        ("某市财政局关于上报《2023年政府信息公开工作年度报告》的报告", "某市财政局", 2023),
        ("某县教育局关于公开2022年政府信息公开工作年度报告的公示", "某县教育局", 2022),
        ("某局公布2020年政府信息公开工作年度报告", "某局", 2020),
        ("关于报送2020年政府信息公开工作年度报告的函", "", 2020),
        ("某市水务局2021年度政府信息工作公开年度报告", "某市水务局", 2021),
        ("示例县机关12024年政府信息公开工作年度报告", "示例县机关1", 2024),
        ("某市第1中学2021年政府信息公开工作年度报告", "某市第1中学", 2021),
        ("某區人民政府2021年政府信息公開工作年度報告", "某區人民政府", 2021),
        ("某局二〇二一年政府信息公开工作年度报告", "某局", 2021),
        ("某县2024年财政局政府信息公开工作年度报告", "某县财政局", 2024),
        ("附件1 某县财政局2024年政府信息公开工作年度报告", "某县财政局", 2024),
        ("1.某县财政局2024年政府信息公开工作年度报告", "某县财政局", 2024),
        ("2024年，某县财政局政府信息公开工作年度报告", "某县财政局", 2024),
        ("【某县财政局】2024年政府信息公开工作年度报告", "某县财政局", 2024),
        ("某县财政局2024年政府信息公开工作年度报告2025-01-20", "某县财政局", 2024),
        ("某县人民政府办公室关于转发某县财政局2024年政府信息公开工作年度报告的通知", "", 2024),
    ],
)
def test_titles(title: str, agency: str, year: int) -> None:
    found = title_of(title)
    assert found is not None
    assert (found.agency, found.year) == (agency, year)


def test_a_second_title_of_another_year_is_noted() -> None:
    """A page of last year on which only one of two titles was changed: which year it is, a person must look."""
    page = report().replace("</h1>", "</h1><p>某县财政局2023年政府信息公开工作年度报告</p>", 1)
    found = read(page)
    assert found.report.year == 2024
    assert [note.pointer for note in found.notes if note.code == "title-otherwise"] == ["/year"]
    assert "title-otherwise" not in codes(read(report()))
    of_another = report().replace("</h1>", "</h1><p>某县教育局2023年政府信息公开工作年度报告</p>", 1)
    assert "title-otherwise" not in codes(read(of_another))


@pytest.mark.parametrize("text", ["某局2024年第1季度政府信息公开工作报告", "2024年上半年某局政府信息公开工作报告"])
def test_a_report_of_a_part_of_the_year_is_none(text: str) -> None:
    assert title_of(text) is None


@pytest.mark.parametrize(
    "above", ["请选择街道", "走进某市", "网上办事服务中心", "首页 政务公开 某县审计局", "经费来源：财政拨款资金"]
)
def test_a_line_of_a_menu_is_no_organ(above: str) -> None:
    page = f"{above}\n2024年政府信息公开工作年度报告\n一、总体情况\n工作有序。\n"
    assert zfxxgk.read(page.encode(), allow_empty=True).report.agency.name == ""


def test_the_title_of_the_file_counts_for_the_same_year_only() -> None:
    page = report("2024年政府信息公开工作年度报告")
    page = re.sub("<title>.*?</title>", "<title>某县审计局2023年政府信息公开工作年度报告</title>", page)
    reading = read(page)
    assert (reading.report.agency.name, reading.report.year) == ("", 2024)


@pytest.mark.parametrize(
    "text", ["2023年工作计划", "关于做好2020年政府信息公开工作的通知", "某局2020-2021年政府信息公开"]
)
def test_lines_that_are_no_title(text: str) -> None:
    assert title_of(text) is None


def test_a_title_without_year_and_the_organ_on_its_own_line() -> None:
    page = "某市工业和信息化局\n政府信息公开工作年度报告\n一、总体情况\n2020年度（2020年1月1日至2020年12月31日）工作有序。\n"
    reading = zfxxgk.read(page.encode(), allow_empty=True)
    assert (reading.report.agency.name, reading.report.year) == ("某市工业和信息化局", 2020)


def test_every_synthetic_report_can_be_read_without_its_seal() -> None:
    for each in zfxxgk.synthetic_reports(3, seed=2):
        reading = read(zfxxgk.to_html(each.report, sealed=False))
        assert reading.report.agency.name == each.report.agency.name


# --- the end of the last section ---------------------------------------------------------------------------------------


def signed(*lines: str, published: str = "") -> Reading:
    page = report().replace(
        "<p>没有收取信息处理费。</p>", "".join(f"<p>{line}</p>" for line in ("没有收取信息处理费。", *lines))
    )
    return read(page.replace("</head>", f'<meta name="PubDate" content="{published}"></head>') if published else page)


def issued(reading: Reading) -> date | None:
    return reading.report.publication.issued_on if reading.report.publication is not None else None


@pytest.mark.parametrize(
    "lines",
    [
        ("某县财政局", "2025年1月20日"),
        ("某县财政局2025年1月20日",),
        ("2025年1月20日",),
        ("二〇二五年一月二十日",),
        ("2025年元月20号",),
        ("某县财政局（盖章）", "2025年1月20日"),
        ("某县财政局", "（2025年1月20日）"),
    ],
)
def test_a_signature_is_no_prose(lines: tuple[str, ...]) -> None:
    reading = signed(*lines)
    assert reading.report.other_matters.text == "没有收取信息处理费。"
    assert issued(reading) == date(2025, 1, 20)


def test_what_is_no_signature_stays() -> None:
    reading = signed("某办公室2024年1月20日印发")
    assert issued(reading) is None
    assert "印发" in reading.report.other_matters.text
    reading = signed("某县财政局", "2025年3月20日", published="2025-01-25")
    assert issued(reading) is None
    assert "signature-doubtful" in codes(reading)
    assert "2025年3月20日" in reading.report.other_matters.text


@pytest.mark.parametrize(
    "lines",
    [
        ("该项已移交某县审计局2025-01-20",),
        ("收费标准自下列日期起停止执行：", "2025-03-01"),
        ("会议时间为", "（2025年1月20日）"),
        ("我局已公开到各乡镇", "2025-03-01"),
    ],
)
def test_a_day_in_prose_is_no_signature(lines: tuple[str, ...]) -> None:
    reading = signed(*lines)
    assert issued(reading) is None
    assert reading.report.other_matters.text == "\n".join(("没有收取信息处理费。", *lines))


def test_a_day_of_another_year_is_noted() -> None:
    reading = signed("某县财政局", "2023年1月20日")
    assert issued(reading) is None
    assert "signature-doubtful" in codes(reading)


def test_prose_that_begins_like_a_menu_is_prose() -> None:
    reading = signed("微信公众平台建设", "首页公开栏目已改版。", "某县财政局", "2025年1月20日")
    assert reading.report.other_matters.text == "没有收取信息处理费。\n微信公众平台建设\n首页公开栏目已改版。"
    text = f"{TITLE}\n发布日期：2025-01-20，本局编制了本年度报告。\n微信公众号同步发布。\n一、总体情况\n有序。\n"
    found = zfxxgk.read(text.encode(), allow_empty=True).report
    assert [text for _, text in annotations(found)] == [
        "发布日期：2025-01-20，本局编制了本年度报告。",
        "微信公众号同步发布。",
    ]


def test_contact_lines_are_noted_and_no_prose() -> None:
    reading = signed("某县财政局", "2025年1月20日", "联系电话：0000-0000000")
    assert reading.report.other_matters.text == "没有收取信息处理费。"
    assert any("联系电话" in note.text for note in reading.notes)


# --- headings and prose ------------------------------------------------------------------------------------------------


def prose(*lines: str) -> Report:
    return zfxxgk.read(
        "\n".join([TITLE, "一、总体情况", *lines, "二、主动公开政府信息情况"]).encode(), allow_empty=True
    ).report


def test_a_number_ranks_below_a_chinese_number() -> None:
    passages = prose(
        "（一）主动公开",
        "全年公开。",
        "1.公开制度",
        "完善制度。",
        "2.公开平台",
        "建设平台。",
        "（二）依申请公开",
        "收到3件。",
    ).overview.passages
    assert [passage.heading for passage in passages] == ["（一）主动公开", "（二）依申请公开"]
    assert passages[0].text == "全年公开。\n1.公开制度\n完善制度。\n2.公开平台\n建设平台。"


def test_a_heading_with_a_comma_and_one_without_a_text() -> None:
    passages = prose("（一）加强组织领导，完善工作机制", "成立小组。", "（二）监督保障").overview.passages
    assert passages[0].heading == "（一）加强组织领导，完善工作机制"
    assert all(passage.text for passage in passages)


def test_comments_and_spaces_of_a_word_processor_are_no_text() -> None:
    (passage,) = prose("<!--[if !supportLists]-->一<!--[endif]-->是\u00a0公开。").overview.passages
    assert passage.text == "一是 公开。"


def test_a_seventh_section_and_another_number_are_noted() -> None:
    text = f"{TITLE}\n一、总体情况\n有序。\n五、其他需要报告的事项\n没有。\n七、附件\n某表。"
    reading = zfxxgk.read(text.encode(), allow_empty=True)
    assert {"heading-renumbered", "heading-beyond"} <= codes(reading)


# --- figures -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["5件", "5件次", "5批次", "5 个", "5宗", "5条"])
def test_measure_words(text: str) -> None:
    assert parse(text, COUNT)[:2] == (5, "unit-dropped")


@pytest.mark.parametrize(
    "text", ["5万件", "5年", "5成", "5余件", "5多件", "5百", "第5届", "5日", "5左右", "5以上", "5总计", "5其他", "5角"]
)
def test_words_that_change_a_figure(text: str) -> None:
    assert parse(text, COUNT).value is None
    assert parse(text, AMOUNT).value is None


def test_a_unit_in_brackets_is_a_unit() -> None:
    assert parse("50000（元）", AMOUNT).value == 5
    assert parse("5（单位：万元）", AMOUNT).value == 5
    assert parse("5（元）", COUNT).value is None


@pytest.mark.parametrize(
    ("official", "printed"),
    [
        ("行政处罚", "行政处罚（单位：百件）"),
        ("本年处理决定数量", "本年处理决定数量（万件）"),
        ("本年制发件数", "本年制发件数（单位：千件）"),
    ],
)
def test_counts_of_another_unit_are_not_taken_for_pieces(official: str, printed: str) -> None:
    page = report().replace(official, printed)
    reading = read(page)
    assert zfxxgk.get(reading.report, "/disclosure/penalty_decisions") is None
    assert "unit-doubtful" in codes(reading)
    assert all(not table.unread for table in reading.coverage[1:])  # the other tables say nothing of it


def test_a_figure_that_stands_over_two_rows_is_of_neither() -> None:
    row = re.compile(r"(<th[^>]*>行政处罚</th>)<td([^>]*)>0</td>(.*?<th[^>]*>行政强制</th>)<td[^>]*>0</td>", re.DOTALL)
    page = row.sub(r"\1<td\2 rowspan=2>57</td>\3", report())
    assert ">57<" in page
    reading = read(page)
    for name in ("penalty_decisions", "compulsion_decisions"):
        assert zfxxgk.get(reading.report, f"/disclosure/{name}") is None
        assert "figure-over-several" in {note.code for note in reading.notes if note.pointer == f"/disclosure/{name}"}


def test_other_words_for_applicants_and_rows() -> None:
    page = report().replace(">自然人<", ">公民<").replace("社会公益组织", "公益组织").replace("3.其他", "3.其它")
    assert all(not table.unread for table in read(page).coverage)


def test_one_head_that_is_not_known_costs_its_own_figures_only() -> None:
    page = report().replace("本年废止件数", "本<br>公开数量")
    reading = read(page)
    (disclosure, *_) = reading.coverage
    assert disclosure.unread == ("/disclosure/rules/repealed", "/disclosure/normative_documents/repealed")


# --- texts with bars ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "read_", "blank"), [("hanyang-2022", 23, 1), ("hengdong-2023", 4, 14), ("wuhai-2020", 14, 0)]
)
def test_texts_with_bars(name: str, read_: int, blank: int) -> None:
    """What is printed is read, or null with a note: they are cut off after some tables."""
    path = PUBLISHED / "texts" / f"{name}.txt"
    if not path.exists():
        pytest.skip(f"published text {name} is not here")
    reading = zfxxgk.read(path)
    states = [state for table in reading.coverage for state in table.states.values()]
    assert (states.count(FigureState.READ), states.count(FigureState.BLANK)) == (read_, blank)


# --- asked otherwise ---------------------------------------------------------------------------------------------------


def test_what_is_given_counts_and_a_note_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    full = zfxxgk.zero(agency="某县财政局", year=2024)
    for data in (zfxxgk.dumps(full), zfxxgk.to_csv(full), zfxxgk.to_html(full).encode()):
        reading = zfxxgk.read(data if isinstance(data, bytes) else data.encode(), agency="某县教育局", year=2023)
        assert (reading.report.agency.name, reading.report.year) == ("某县教育局", 2023)
        assert {note.text for note in reading.notes if note.code == "given-otherwise"} == {"某县财政局", "2024"}
    path = tmp_path / "report.json"
    zfxxgk.dump(full, path)
    assert main(["check", str(path), "--agency", "某县教育局", "--year", "2023"]) == 0
    assert "某县教育局 2023" in capsys.readouterr().out


@pytest.mark.parametrize("text", [report(), zfxxgk.to_markdown(zfxxgk.zero(agency="某局", year=2024)), "{}"])
def test_a_text_is_no_path(text: str) -> None:
    with pytest.raises(ValueError, match=r"read\(text.encode\(\)\)"):
        zfxxgk.read(text)


def test_where_answers_for_all_that_a_finding_names() -> None:
    reading = read(report())
    for finding in zfxxgk.check(reading):
        for cell in finding.cells:
            reading.where(cell.pointer)
    overview = reading.where("/overview")
    assert overview is not None
    assert "总体情况" in overview.text
    assert reading.where("/agency/name") is not None
    with pytest.raises(KeyError):
        reading.where("/nothing")


# --- what is printed around the tables ---------------------------------------------------------------------------------


def annotations(found: Report) -> list[tuple[str, str]]:
    return [(annotation.at, annotation.text) for annotation in found.annotations]


def test_text_before_section_one_and_in_the_sections_of_tables_stays_in_the_report() -> None:
    text = report()
    text = re.sub(r"(<h2[^>]*>一、)", r"<p>编制说明：依据条例编制。</p><p>电子版可在网站下载。</p>\1", text, count=1)
    (_, applications, _) = re.findall(r"<table.*?</table>", text, re.DOTALL)
    text = text.replace(applications, f"{applications}<p>2024年共收到申请0件。</p><p>均已答复。</p>")
    reading = read(text)
    assert annotations(reading.report) == [
        ("", "编制说明：依据条例编制。"),
        ("", "电子版可在网站下载。"),
        ("/applications", "2024年共收到申请0件。"),
        ("/applications", "均已答复。"),
    ]
    assert not zfxxgk.check(reading.report).of("annotation-target")
    assert zfxxgk.loads(zfxxgk.dumps(reading.report)) == reading.report
    assert annotations(zfxxgk.read(zfxxgk.to_csv(reading.report).encode()).report) == annotations(reading.report)


WRITERS: list[Callable[..., str | bytes]] = [zfxxgk.to_html, zfxxgk.to_markdown, zfxxgk.to_docx, zfxxgk.to_xlsx]


@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize("write", WRITERS)
def test_annotations_of_sections_are_printed_and_read_back(write: Callable[..., str | bytes], sealed: bool) -> None:
    """A report that had one lost its seal."""
    remarks = (("", "编制说明。"), ("/disclosure", "规章为历史累计数。"), ("/remedies", "注：含上年结转。"))
    full = zfxxgk.evolve(
        zfxxgk.zero(agency="某县财政局", year=2024),
        {"/annotations": tuple(zfxxgk.Annotation(at=at, text=text) for at, text in remarks)},
    )
    data = write(full, sealed=sealed)
    reading = zfxxgk.read(data if isinstance(data, bytes) else data.encode())
    assert tuple(annotations(reading.report)) == remarks
    assert not sealed or (reading.report, reading.notes) == (full, ())


def test_what_a_page_says_of_its_publication_is_read_without_the_seal() -> None:
    full = zfxxgk.evolve(
        zfxxgk.zero(agency=zfxxgk.Agency(name="某县财政局", credit_code="12620600MB0523338C"), year=2024),
        {
            "/coverage": zfxxgk.Coverage.AGGREGATE,
            "/publication": zfxxgk.Publication(
                title="财政局年报",
                index_number="A-1",
                issued_on=date(2025, 1, 20),
                url="https://www.example.gov.cn/a.html",
            ),
        },
    )
    text = zfxxgk.to_html(full)
    assert read(zfxxgk.to_html(full, sealed=False)).report == full
    # And no seal says otherwise than the page.
    other = read(
        text.replace("12620600MB0523338C</", "12620600MB0523339C</").replace(
            "：12620600MB0523338C", "：12620600MB0523339C"
        )
    )
    assert "sealed-report-differs" in codes(other)


# --- sheets ------------------------------------------------------------------------------------------------------------


def book(change: Callable[[openpyxl.Workbook, str], object]) -> Reading:
    """Return what is read of a workbook with one sheet, of which the title was taken and put somewhere else."""
    full = zfxxgk.zero(agency="某县财政局", year=2024)
    made = openpyxl.load_workbook(io.BytesIO(houses.STYLES["xlsx"](houses.printed(full), random.Random(0))))
    sheet = made.worksheets[0]
    title = str(sheet["A1"].value)
    sheet.unmerge_cells("A1:J1")
    sheet["A1"] = None
    sheet.title = "年报"
    change(made, title)
    file = io.BytesIO()
    made.save(file)
    return zfxxgk.read(file.getvalue())


def on_a_sheet_of_its_own(made: openpyxl.Workbook, title: str) -> None:
    made.create_sheet("封面")["A1"] = title


def in_the_properties(made: openpyxl.Workbook, title: str) -> None:
    made.properties.title = title


def in_the_name_of_the_sheet(made: openpyxl.Workbook, _: str) -> None:
    made.worksheets[0].title = "某县财政局2024年政府信息公开年报"


@pytest.mark.parametrize("change", [on_a_sheet_of_its_own, in_the_properties, in_the_name_of_the_sheet])
def test_the_title_of_a_workbook_may_stand_anywhere(change: Callable[[openpyxl.Workbook, str], None]) -> None:
    reading = book(change)
    assert (reading.report.agency.name, reading.report.year) == ("某县财政局", 2024)
    assert reading.is_whole


def test_the_place_of_a_figure_is_sheet_and_cell() -> None:
    source = book(in_the_properties).where("/remedies/reconsideration/total")
    assert source is not None
    assert source.place.words() == ("年报!E53", "年报!E53")


def test_the_ends_of_published_pages() -> None:
    """The organ and the day below the text, a person to ask in brackets, an attachment; a title that is printed in two lines."""
    first = zfxxgk.read(document("jtj-2019"))
    assert issued(first) == date(2020, 1, 2)
    assert first.report.other_matters.text == "暂无。"
    second = zfxxgk.read(document("czj-2021"))
    assert issued(second) == date(2022, 1, 13)
    assert not any("年度政府" in annotation.text for annotation in second.report.annotations if annotation.at == "")


def test_radicals_in_a_pdf_are_the_characters_that_they_look_like() -> None:
    found = re.sub("[\u2e80-\u2fdf]", _whole_character, "人⺠政府⻔户⽹站⻚")
    assert found == "人民政府门户网站页"


# --- row labels with their whole path, organs in other characters -------------------------------------------------------


@pytest.mark.parametrize("between", [" / ", "-", " > ", "→", "  ", ""])
@pytest.mark.parametrize("year", [2020, 2024])
def test_a_row_label_may_hold_its_whole_path(year: int, between: str) -> None:
    received = {"/applications/received/natural_person": 12, "/applications/outcomes/granted/natural_person": 9}
    full = zfxxgk.evolve(zfxxgk.zero(agency="某县财政局", year=year), received)

    def paths(rows: houses.Rows, _: random.Random) -> houses.Rows:
        return houses.with_whole_paths(rows, between)

    page = houses.on_tables(paths)(houses.printed(full), random.Random(0))
    reading = zfxxgk.read(houses.as_html(page, random.Random(0)))
    assert reading.report.applications == full.applications
    assert codes(reading) <= {"repair-suggested"}


def test_an_organ_in_traditional_characters_is_the_same_organ() -> None:
    plain, other = "某区财政局（本级）", "某區財政局(本級)"
    reports = [zfxxgk.zero(agency=name, year=year) for name, year in ((plain, 2023), (other, 2024))]
    (series,) = zfxxgk.by_organ(reports)
    assert series.years == (2023, 2024)
    assert series[1].agency.name == other
    assert "organ-change" not in {finding.rule.id for finding in series.check()}
    sealed = zfxxgk.to_html(reports[0]).replace(f"<h1>{plain}", f"<h1>{other}")
    assert other in sealed
    assert zfxxgk.read(sealed.encode()).report == reports[0]
