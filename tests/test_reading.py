"""Reading: what stands in a document is found by its labels, and everything that was thought of it is said."""

import io
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from support import ROOT

import zfxxgk
from zfxxgk import Applicant, Edition, Flow, LimitExceeded, Outcome, Report, Topic, UnreadableDocument
from zfxxgk.form.categories import OutcomeGroup, Section
from zfxxgk.form.kinds import AMOUNT, CHANGE, COUNT, KNOWN_AMOUNT
from zfxxgk.readers.document import Grid, TextBlock
from zfxxgk.readers.figures import parse
from zfxxgk.readers.labels import ALIASES, Labels
from zfxxgk.readers.limits import DEFAULT_READ_LIMITS, Watch
from zfxxgk.readers.markdown import to_document


def read_any(source: str | Path | bytes | io.BytesIO, **settings: Any) -> zfxxgk.Reading:
    """Read a document; many of these speak of one thing only, and have no tables."""
    return zfxxgk.read(source, allow_empty=True, **settings)


EXAMPLE = (ROOT / "docs" / "examples" / "report.md").read_text(encoding="utf-8")
READ = read_any(EXAMPLE.encode())


def changed(*replacements: tuple[str, str]) -> zfxxgk.Reading:
    """Return the reading of the example with some of its text replaced."""
    text = EXAMPLE
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    return read_any(text.encode())


def notes(reading: zfxxgk.Reading) -> list[tuple[str, str | None]]:
    return [(note.code, note.pointer) for note in reading.notes if note not in READ.notes]


def test_the_example_of_the_readme() -> None:
    report = READ.report
    assert (report.agency.name, report.year) == ("示例市示例区数据局", 2024)
    assert [note.code for note in READ.notes] == ["repair-suggested"]
    (preamble,) = READ.report.annotations  # what is printed before section one stays in the report
    assert (preamble.at, preamble.text) == ("", "本报告依据《中华人民共和国政府信息公开条例》编制。")
    assert report.applications[Flow.CARRIED_FORWARD].total == 2
    assert [(f.rule.id, f.instance) for f in zfxxgk.check(report)] == [
        ("application-flow", "total"),
        ("applicant-total", "carried_forward"),
    ]
    assert [passage.topic for passage in report.overview.passages] == [None, *Topic]
    assert report.publication is not None
    assert report.publication.title == "示例市示例区数据局 2024 年政府信息公开工作年度报告"
    assert None not in [figure.value for figure in zfxxgk.cells(report)]


# --- how real documents differ -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda t: t.replace("（", "(").replace("）", ")"), id="half-width brackets"),
        pytest.param(lambda t: t.replace("（一）", "（一） ").replace("1.", "1. "), id="spaces after numbers"),
        pytest.param(lambda t: t.replace("1.", "1、").replace("2.", "2、"), id="1、"),
        pytest.param(lambda t: t.replace("“三安全一稳定”", '"三安全一稳定"'), id="straight quotation marks"),
        pytest.param(lambda t: t.replace("总计", "总 计").replace("结果维持", "结果 维持"), id="spaces inside words"),
        pytest.param(lambda t: t.replace("| 0 ", "| ０ "), id="full-width digits"),
        pytest.param(lambda t: t.replace("| 0 ", "| &#8203;0 "), id="invisible characters"),
        pytest.param(lambda t: t.replace("## ", ""), id="headings that are paragraphs"),
        pytest.param(lambda t: t.replace("\n", "\r\n"), id="lines of Windows"),
        pytest.param(lambda t: t.replace("| 0 ", "| &nbsp;0 "), id="entities"),
        pytest.param(lambda t: t.replace("| 1 | 0 | 0 | 0 | 1 |", "| | 1 | 0 | 0 | 0 | 1 |").replace("| 行政复议 |", "| | 行政复议 |").replace("| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经", "| | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经").replace("| | | | | | 结果维持 |", "| | | | | | | 结果维持 |"), id="a stray cell before table four"),
        pytest.param(lambda t: t.replace("\n\n## 五、", "\n" + "| " * 16 + "\n\n## 五、"), id="an empty row under table four"),
        pytest.param(lambda t: t.replace("商业企业", "商业<br>企业"), id="line breaks in cells"),
        pytest.param(lambda t: t.replace("| 一、本年新收政府信息公开申请数量 | | |", "| 一、本年新收政府信息公开申请数量 |"), id="a row that lost two cells"),
        pytest.param(lambda t: t.replace("## 四、", "## 三、"), id="sections numbered wrong"),
        pytest.param(lambda t: t.replace("**", "").replace("行政许可", "**行政许可**"), id="bold labels"),
    ],
)  # fmt: skip
def test_the_same_report_printed_otherwise(change: Callable[[str], str]) -> None:
    reading = read_any(change(EXAMPLE).replace("&#8203;", "\u200b").encode())
    assert [f.value for f in zfxxgk.cells(reading.report)] == [f.value for f in zfxxgk.cells(READ.report)]
    assert {note.code for note in reading.notes} <= {
        *("text-not-used", "label-corrected", "repair-suggested", "heading-renumbered")
    }


def test_encodings() -> None:
    for encoding in ("utf-8-sig", "gb18030", "gbk"):
        assert read_any(EXAMPLE.encode(encoding)).report == READ.report


def test_a_label_that_is_not_the_official_one_is_noted() -> None:
    reading = changed(
        ("2.其他法律行政法规禁止公开", "2.其他法律行政止公开"), ("存在的主要问题及改进情况", "存在的问题及整改措施")
    )
    assert reading.report.applications == READ.report.applications
    assert reading.report.problems == READ.report.problems
    assert notes(reading) == [
        ("label-corrected", "/problems"),
        ("label-corrected", "/applications/outcomes/denied/prohibited_by_law"),
    ]
    assert "2.其他法律行政止公开" in reading.notes[-2].text + reading.notes[-1].text


def test_the_label_of_another_edition_is_accepted() -> None:
    reading = changed(("| 行政规范性文件 |", "| 规范性文件 |"))
    assert reading.report.disclosure == READ.report.disclosure


@pytest.mark.parametrize(
    ("printed", "value", "code"),
    [
        ("1,234", 1234, None),
        ("１，２３４", 1234, None),
        (" 12 ", 12, None),
        ("", None, None),
        ("/", None, "blank-mark"),
        ("—", None, "blank-mark"),
        ("无", None, "blank-mark"),
        ("不适用", None, "blank-mark"),
        ("3件", 3, "unit-dropped"),
        ("3.0", 3, "decimals-dropped"),
        ("3.5", None, "not-a-figure"),
        ("3-4", None, "not-a-figure"),
        ("约3", None, "not-a-figure"),
        ("-3", None, "not-a-figure"),
        ("1,23", None, "not-a-figure"),
        ("12 34", 1234, "digits-joined"),
        ("1 234", 1234, None),
        ("0 0", None, "not-a-figure"),
        ("1" * 50, None, "not-a-figure"),
        ("3元", None, "not-a-figure"),
    ],
)
def test_counts_as_they_are_printed(printed: str, value: int | None, code: str | None) -> None:
    parsed = parse(printed, COUNT)
    assert (parsed.value, parsed.code) == (value, code)


@pytest.mark.parametrize(
    ("printed", "value", "code"),
    [("-18", -18, None), ("－18", -18, None), ("+3", 3, None), ("增1", 1, None), ("减少4", -4, None), ("减4", -4, None), ("0", 0, None), ("±0", None, "not-a-figure")],
)  # fmt: skip
def test_changes_as_they_are_printed(printed: str, value: int | None, code: str | None) -> None:
    parsed = parse(printed, CHANGE)
    assert (parsed.value, parsed.code) == (value, code)


@pytest.mark.parametrize(
    ("printed", "value", "code"),
    [
        ("24252.311082", "24252.311082", None),
        ("96,171.6", "96171.6", None),
        ("3万元", "3", None),
        ("123456元", "12.3456", "unit-converted"),
        ("1元", "0.0001", "unit-converted"),
        ("-3", None, "not-a-figure"),
        ("1.2.3", None, "not-a-figure"),
    ],
)
def test_amounts_as_they_are_printed(printed: str, value: str | None, code: str | None) -> None:
    parsed = parse(printed, AMOUNT)
    assert (parsed.value, parsed.code) == (None if value is None else Decimal(value), code)
    assert parse("251000元", KNOWN_AMOUNT).unit is zfxxgk.Unit.YUAN
    assert parse("251000元", KNOWN_AMOUNT).value == 251000


def test_a_remark_in_a_cell_becomes_an_annotation() -> None:
    reading = changed(("| 行政规范性文件 | 2 |", "| 行政规范性文件 | 2（其中修订 1 件） |"))
    assert reading.report.disclosure == READ.report.disclosure
    _, annotation = reading.report.annotations
    assert (annotation.at, annotation.text) == ("/disclosure/normative_documents/issued", "其中修订 1 件")
    assert notes(reading) == [("remark-moved", "/disclosure/normative_documents/issued")]


def test_a_remark_under_a_table_becomes_an_annotation() -> None:
    reading = changed(("## 五、", "注：行政复议数量含上年度结转数量。\n\n## 五、"))
    _, annotation = reading.report.annotations
    assert (annotation.at, annotation.text) == ("/remedies", "注：行政复议数量含上年度结转数量。")
    assert not zfxxgk.check(reading.report).of("annotation-target")


def test_blank_stays_blank_and_marks_are_noted() -> None:
    reading = changed(("| 行政处罚 | 0 |", "| 行政处罚 | / |"), ("| 行政强制 | 0 |", "| 行政强制 | |"))
    assert zfxxgk.get(reading.report, "/disclosure/penalty_decisions") is None
    assert zfxxgk.get(reading.report, "/disclosure/compulsion_decisions") is None
    assert notes(reading) == [("blank-mark", "/disclosure/penalty_decisions")]


def test_text_in_a_cell_is_null_with_the_text_in_the_note() -> None:
    reading = changed(("| 行政处罚 | 0 |", "| 行政处罚 | 见附件 |"))
    assert zfxxgk.get(reading.report, "/disclosure/penalty_decisions") is None
    (note,) = [note for note in reading.notes if note.code == "not-a-figure"]
    assert (note.pointer, note.text) == ("/disclosure/penalty_decisions", "见附件")
    assert note.place is not None
    assert "见附件" in note.message("en")


def test_text_among_the_figures_of_a_row_costs_that_figure_only() -> None:
    reading = changed(
        ("| 一、本年新收政府信息公开申请数量 | | | 4 | 1 |", "| 一、本年新收政府信息公开申请数量 | | | 4 | 见附件 |")
    )
    assert vars_of(reading.report, Flow.RECEIVED) == [4, None, 0, 0, 0, 0, 5]
    assert notes(reading) == [("not-a-figure", "/applications/received/commercial_enterprise")]


def test_text_in_table_four_costs_that_figure_only() -> None:
    reading = changed(("| 1 | 0 | 0 | 0 | 1 | 0 |", "| 1 | 0 | 0 | 待定 | 1 | 0 |"))
    assert reading.report.remedies.reconsideration == zfxxgk.RemedyResults.of(1, 0, 0, None, 1)
    assert notes(reading) == [("not-a-figure", "/remedies/reconsideration/pending")]


def test_table_four_left_blank() -> None:
    reading = changed(("| 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "|" + " |" * 15))
    assert {f.value for f in zfxxgk.cells(reading.report) if f.pointer.startswith("/remedies")} == {None}
    assert notes(reading) == []


def test_control_characters_are_taken_out_and_noted() -> None:
    reading = changed(
        ("全年在区政府网站", "全年在\x0b区政府\x85网站"),
        ("| 行政规范性文件 | 2 |", "| 行政规范性文件 | 2（其中\x07修订） |"),
    )
    assert "全年在区政府网站公开信息" in reading.report.overview.text
    assert reading.report.annotations[1].text == "其中修订"
    assert [code for code, _ in notes(reading)] == ["characters-removed", "remark-moved"]


def test_a_report_from_before_the_form() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_any("某局2015年政府信息公开工作年度报告\n\n一、总体情况\n\n……".encode())
    assert "a report for 2019 or later; found 2015" in caught.value.message("en")


def test_a_row_that_lost_its_label_is_placed_where_order_suggests_and_arithmetic_confirms() -> None:
    reading = changed(("3.补正后申请内容仍不明确 |", "|"))
    assert reading.report == READ.report
    assert notes(reading) == [("row-placed", "/applications/outcomes/unable_to_provide/unclear_after_correction")]


def test_a_row_that_lost_its_label_is_not_guessed() -> None:
    """The figures do not add up to the total, so nothing confirms where the row belongs."""
    reading = changed(("3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 3 | 0 | 0 | 0 | 0 | 0 | 3 |"))
    assert reading.report.applications[Outcome.UNCLEAR_AFTER_CORRECTION].total is None
    assert ("row-not-recognised", "/applications") in notes(reading)
    assert ("cell-missing", "/applications/outcomes/unable_to_provide/unclear_after_correction/total") in notes(reading)


def test_a_row_whose_figures_may_stand_in_two_ways_is_not_guessed() -> None:
    """A cell is missing and the last figure is blank: it cannot be told where the figures begin."""
    reading = changed(
        ("| （一）予以公开 | | 2 | 1 | 0 | 0 | 0 | 0 | 3 |", "| （一）予以公开 | 2 | 1 | 0 | 0 | 0 | 0 | |")
    )
    assert set(vars_of(reading.report, Outcome.GRANTED)) == {None}
    assert ("row-not-aligned", "/applications/outcomes/granted") in notes(reading)


def vars_of(report: Report, row: Flow | Outcome) -> list[int | None]:
    return [report.applications[row, applicant] for applicant in Applicant]


def test_an_extra_row_is_kept_in_a_note() -> None:
    reading = changed(
        ("| 第二十条第（五）项 | | | |", "| 其他主动公开文件 | 7 | 0 | 7 |\n| 第二十条第（五）项 | | | |")
    )
    assert reading.report.disclosure == READ.report.disclosure
    (note,) = [note for note in reading.notes if note.code == "row-not-recognised"]
    assert note.text == "其他主动公开文件 | 7 | 0 | 7"


def test_one_undivided_row_makes_it_the_2019_table() -> None:
    lines = [line for line in EXAMPLE.splitlines() if "| 2.申请人逾期未按" not in line and "| 3.其他 |" not in line]
    text = "\n".join(lines).replace("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "")
    reading = read_any(text.encode())
    assert reading.report.applications.edition is Edition.FORM_2019
    assert reading.report.disclosure.edition is Edition.FORM_2021
    assert reading.report.applications[Outcome.OTHER_HANDLING].total == 0
    assert None not in [figure.value for figure in zfxxgk.cells(reading.report)]


def test_the_2019_table_two() -> None:
    rows = """
| 第二十条第（一）项 | | | |
|---|---|---|---|
| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
| 规章 | 0 | 0 | 7 |
| 规范性文件 | 77 | 77 | 166 |
| 第二十条第（五）项 | | | |
| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政许可 | 396 | +442 | 278 |
| 其他对外管理服务事项 | 10 | 7 | 105 |
| 第二十条第（六）项 | | | |
| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政处罚 | 2648 | -18 | 538 |
| 行政强制 | 126 | 26 | 29 |
| 第二十条第（八）项 | | | |
| 信息内容 | 上一年项目数量 | 本年增/减 | |
| 行政事业性收费 | 35 | 减15 | |
| 第二十条第（九）项 | | | |
| 信息内容 | 采购项目数量 | 采购总金额 | |
| 政府集中采购 | 395 | 73802895.90元 | |
"""
    reading = read_any(f"某区管委会2020年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n{rows}".encode())
    disclosure = reading.report.disclosure
    assert isinstance(disclosure, zfxxgk.Disclosure2019)
    assert [f.value for f in zfxxgk.cells(reading.report)][:22] == [
        0, 0, 7, 77, 77, 166, 396, 442, 278, 10, 7, 105, 2648, -18, 538, 126, 26, 29, 35, -15, 395,
        zfxxgk.Money(value=Decimal("73802895.9"), unit=zfxxgk.Unit.YUAN),
    ]  # fmt: skip
    assert ("table-missing", "/applications") in notes(reading)


def test_two_tables_that_disagree_give_null() -> None:
    table = EXAMPLE[EXAMPLE.index("| 行政复议 |") : EXAMPLE.index("## 五、")]
    reading = changed(("## 五、", table.replace("| 1 | 0 |", "| 2 | 0 |", 1) + "\n## 五、"))
    assert reading.report.remedies.reconsideration.upheld is None
    assert reading.report.remedies.reconsideration.total == 1
    assert notes(reading) == [("figures-disagree", "/remedies/reconsideration/upheld")]


def test_a_table_that_is_none_of_the_report_is_noted() -> None:
    reading = changed(("## 二、", "| 渠道 | 条数 |\n|---|---|\n| 网站 | 86 |\n\n## 二、"))
    assert ("grid-not-used", None) in notes(reading)
    assert "网站 | 86" in next(note.text for note in reading.notes if note.code == "grid-not-used")


def test_title_organ_year_and_publication() -> None:
    def identified(title: str) -> tuple[str, int]:
        report = read_any(f"{title}\n\n一、总体情况\n\n……".encode()).report
        return report.agency.name, report.year

    assert identified("2024年某市科委政府信息公开工作\n年度报告") == ("某市科委", 2024)
    assert identified("某县财政局关于2023年度政府信息公开工作年度报告") == ("某县财政局", 2023)
    assert identified("某县财政局2023年信息公开年报") == ("某县财政局", 2023)
    page = (
        "索引号：014416330/2025-00012\n发布日期：2025-01-20\n\n某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n……"
    )
    publication = read_any(page.encode()).report.publication
    assert publication is not None
    assert publication.index_number == "014416330/2025-00012"
    assert str(publication.published_on) == "2025-01-20"


def test_organ_and_year_can_be_told() -> None:
    text = EXAMPLE.partition("\n")[2].encode()
    report = read_any(text, agency="某局", year=2023).report
    assert (report.agency.name, report.year) == ("某局", 2023)
    with pytest.raises(UnreadableDocument) as caught:
        read_any(text, agency="某局")
    assert "年度" in caught.value.looked_for.zh
    unnamed = read_any(text, year=2023)
    assert unnamed.report.agency.name == ""
    assert unnamed.report.publication is None
    assert "agency-missing" in [note.code for note in unnamed.notes]


# --- what cannot be read -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   \n",
        "今天天气很好。".encode(),
        b"# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        b"\x00\x01\x02",
        "2024年".encode(),
    ],
)
def test_what_is_no_report(data: bytes) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_any(data)
    assert "looked for" in str(caught.value)
    assert "要找的是" in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"PK\x03\x04 word/",
        b"<!DOCTYPE html><html>",
        b"  <html>",
        b"\xd0\xcf\x11\xe0",
        b"{\\rtf1",
        b"\x89PNG",
    ],
)
def test_formats_that_cannot_be_read_are_named(data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        read_any(data)


@pytest.mark.parametrize("format_", ["pages", "HTML", ".html", ""])
def test_a_format_that_there_is_not_is_no_document(format_: str, tmp_path: Path) -> None:
    """The same in `read` and in `write`."""
    with pytest.raises(ValueError, match=r"可读 html.*can read html") as caught:
        read_any(EXAMPLE.encode(), format=format_)
    assert not isinstance(caught.value, UnreadableDocument)
    if format_:
        with pytest.raises(ValueError, match=r"可写 html.*can write html"):
            zfxxgk.write(zfxxgk.zero(agency="甲", year=2024), tmp_path / "a", format=format_)


def test_bytes_in_no_encoding() -> None:
    with pytest.raises(UnreadableDocument, match="GB18030"):
        read_any(b"\x80\xff\x81\xff\xff" * 10)


def test_a_document_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.md"
    path.write_bytes(b"x" * 100)
    for source in (path, path.read_bytes(), io.BytesIO(b"x" * 100)):
        with pytest.raises(LimitExceeded):
            read_any(source, limits=zfxxgk.ReadLimits(max_bytes=99))


def test_json_is_read_too() -> None:
    data = zfxxgk.dumps(READ.report)
    reading = read_any(io.BytesIO(data))
    assert reading.report == READ.report
    assert reading.notes == ()
    assert reading.where("/applications/received/total") is None


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    with pytest.raises(ModuleNotFoundError, match=r"zfxxgk\[md\]"):
        read_any(EXAMPLE.encode())


def test_a_reading_prints_a_summary() -> None:
    assert repr(READ) == "<Reading 示例市示例区数据局 2024: 200 figures, 0 blank, 1 note>"
    assert "repair-suggested" in str(READ)
    hostile = read_any(EXAMPLE.replace("本报告依据", "<script>alert(1)</script>").encode())
    assert "<script>" not in hostile._repr_html_()


# --- the layers below --------------------------------------------------------------------------------------------------


def test_markdown_keeps_cells_beyond_the_header_and_numbers_that_look_like_lists() -> None:
    document = to_document(
        "1. 属于\n\n    缩进\n\n| a |\n|---|\n| b | 2 | 3 |\n| c \\| d | `e` | **f** |\n", Watch(DEFAULT_READ_LIMITS)
    )
    texts = [block.text for block in document.blocks[:2] if isinstance(block, TextBlock)]
    assert texts == ["1. 属于", "缩进"]
    grid = document.blocks[2]
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in row] for row in grid.rows] == [["a"], ["b", "2", "3"], ["c | d", "e", "f"]]


def test_every_label_of_the_form_is_recognised_as_itself() -> None:
    """By its official words alone where they are said once on the form; 其他 and 总计 need their group."""
    groups = {type(category) for category in ALIASES}
    for kind in groups - {Topic}:
        for category in kind:
            if category in ALIASES:
                for edition in Edition:
                    found = Labels(kind).match(category.item + category.label_in(edition))
                    assert (category, True) in found
    assert Labels(Outcome).find("（三）不予公开") is None
    assert Labels(OutcomeGroup).find("（三）不予公开") == (OutcomeGroup.DENIED, True)
    assert Labels(Section).find("五、政府信息公开工作存在的主要问题及改进情况") == (Section.PROBLEMS, False)
    assert Labels(Section).find("因政府信息公开工作被申请行政复议、提起行政诉讼情况") == (Section.REMEDIES, False)
