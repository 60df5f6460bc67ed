"""Stories of documents: what organs really publish, what was done to it on the way, and what nobody should send."""

import functools
import io
import random
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import houses
import pytest
from houses import Box, Printed, Rows
from support import SLUGS, document, published, published_slugs

import zfxxgk
from zfxxgk import Applicant, Flow, LimitExceeded, Outcome, ReadLimits, Report, Section, UnreadableDocument
from zfxxgk.cli.main import main
from zfxxgk.form.tables import Form
from zfxxgk.readers.document import Grid, TextBlock


def read_any(source: str | Path | bytes | io.BytesIO, **settings: Any) -> zfxxgk.Reading:
    """Read a document; many of these speak of one thing only, and have no tables."""
    return zfxxgk.read(source, allow_empty=True, **settings)


DATA = Path(__file__).parent / "data" / "readers"


def report(year: int = 2023, **figures: int) -> Report:
    """Return a consistent report with something in it."""
    base = zfxxgk.evolve(
        zfxxgk.zero(agency="某县财政局", year=year),
        {
            (Flow.RECEIVED, Applicant.NATURAL_PERSON): 20,
            (Flow.RECEIVED, Applicant.COMMERCIAL_ENTERPRISE): 3,
            (Outcome.GRANTED, Applicant.NATURAL_PERSON): 12,
            (Outcome.NOT_HELD, Applicant.NATURAL_PERSON): 7,
            (Outcome.DUPLICATE, Applicant.COMMERCIAL_ENTERPRISE): 3,
            (Flow.CARRIED_FORWARD, Applicant.NATURAL_PERSON): 1,
            "/remedies/reconsideration/upheld": 2,
        },
    )
    return zfxxgk.evolve(zfxxgk.complete(base, overwrite=True), {f"/{k}": v for k, v in figures.items()})


REPORT = report()
PAGE = houses.printed(REPORT)


def html(page: Printed) -> bytes:
    return houses.as_html(page, random.Random(0))


def with_table(number: int, change: Callable[[Rows], Rows], page: Printed = PAGE) -> Printed:
    sections = list(page.sections)
    heading, items = sections[number]
    sections[number] = heading, [change(item) if isinstance(item, list) else item for item in items]
    return page._replace(sections=sections)


def codes(reading: zfxxgk.Reading) -> list[str]:
    return [note.code for note in reading.notes]


def figures(read: Report) -> list[object]:
    return [figure.value for figure in zfxxgk.cells(read)]


# --- the published documents -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "slug", [s for s in published_slugs() if s not in SLUGS or not s.startswith(("pingtan", "suqian"))]
)
def test_published_documents(slug: str, record_property: Callable[[str, object], None]) -> None:
    """Each figure right: none wrong, none silently dropped."""
    reading, expected = read_any(document(slug)), published(slug)
    form = Form.used_by(expected)
    assert Form.used_by(reading.report) is form
    wrong = {
        cell.pointer: (want, got)
        for cell, want, got in zip(form.cells, form.values(expected), form.values(reading.report), strict=True)
        if want != got
    }
    record_property("tally", f"{slug}: {len(form.cells) - len(wrong)} right, {len(wrong)} not")
    assert wrong == {}
    assert reading.report.year == expected.year
    for cell, value in zip(form.cells, form.values(reading.report), strict=True):
        if value is not None:
            assert reading.where(cell.pointer) is not None


def test_hongze_where_each_figure_was_read() -> None:
    reading = read_any(document("hongze-2023"))
    source = reading.where("/disclosure/penalty_decisions")
    assert source is not None
    assert (source.place.page, source.text) == (3, "4119")
    assert reading.report.agency.name == "洪泽区人民政府"
    assert (
        "人员跟班学习制度，不断提高各单位政府信息公开工作人员的思想认识和业务工作水平。" in reading.report.problems.text
    )
    assert reading.report.other_matters.text.endswith("全年收取政府信息公开信息处理费0元。")
    suggested = [note.words.zh for note in reading.notes if note.code == "repair-suggested"]
    assert suggested == [
        "“行政复议 · 总计”应为 11，所印为 0",
        "2 种可能之一：“行政诉讼/复议后起诉 · 总计”应为 5，所印为 0",
        "2 种可能之一：“行政诉讼/复议后起诉 · 结果维持”应为 0，所印为 5",
    ]


# --- tables ------------------------------------------------------------------------------------------------------------


def test_a_header_whose_words_stand_in_two_rows() -> None:
    """商业 / 科研 in one row, 企业 / 机构 in the next."""

    def change(rows: Rows) -> Rows:
        upper = [Box(t) for t in ("商业", "科研", "社会公益", "法律服务", "其他")]
        lower = [Box(t) for t in ("企业", "机构", "组织", "机构", "组织")]
        first = [[b._replace(high=b.high + 1) if b.high > 1 else b for b in row] for row in rows[:2]]
        return [*first, upper, lower, *rows[3:]]

    reading = read_any(html(with_table(2, change)))
    assert reading.report.applications == REPORT.applications


def test_an_extra_column_of_subtotals() -> None:
    def change(rows: Rows) -> Rows:
        head = [rows[0][0], rows[0][1]._replace(wide=8)], [*rows[1][:1], rows[1][1]._replace(wide=6), *rows[1][2:]]
        names = [*rows[2], Box("小计")]
        return [*head, names, *([*row[:-1], Box("9", figure=True), row[-1]] for row in rows[3:])]

    reading = read_any(html(with_table(2, change)))
    assert reading.report.applications == REPORT.applications


@pytest.mark.parametrize("style", ["html", "markdown", "docx", "xlsx", "pdf"])
@pytest.mark.parametrize("prose", [True, False], ids=["prose", "tables only"])
def test_three_tables_without_headings_on_one_sheet_or_page(style: str, prose: bool) -> None:
    """Each table is known by its head; on a sheet they stand under one another in one grid."""
    sections: list[tuple[str, list[str | Rows]]] = [
        ("", list(items) if prose else [item for item in items if isinstance(item, list)])
        if any(isinstance(item, list) for item in items)
        else (heading, items)
        for heading, items in PAGE.sections
        if prose or any(isinstance(item, list) for item in items)
    ]
    reading = read_any(houses.STYLES[style](PAGE._replace(sections=sections), random.Random(0)))
    assert figures(reading.report) == figures(REPORT)


def test_where_a_figure_stands_in_a_table_of_html_in_markdown() -> None:
    table = "<table><tr><td>{}</td><td>\n1</td></tr></table>"
    text = "# 某县财政局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n| a | b |\n|---|---|\n| c | d |\n\n" + (
        table.format("甲") + "\n\n另一段 <table 没有结束\n\n" + table.format(f"乙{table.format('丙')}")
    )
    grids = [block for block in read_any(text.encode()).document.blocks if isinstance(block, Grid)]
    assert [(grid.place.table, grid.place.line, grid.rows[0][0].text) for grid in grids] == [
        (1, 5, "a"),
        (2, 9, "甲"),
        (3, 14, "丙"),
    ]
    assert grids[2].rows[0][1].place.words().zh == "第 14 行文字第 3 个表格第 1 行第 2 列"


def test_tables_of_html_in_markdown_need_their_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "selectolax", None)
    with pytest.raises(ModuleNotFoundError, match=r"zfxxgk\[html\]"):
        read_any(houses.as_markdown(PAGE, random.Random(0), tables_in_html=True), format="md")


@pytest.mark.parametrize("name", ["去年总计", "合计", "序号"])
def test_a_column_that_the_form_does_not_have(name: str) -> None:
    """Behind the official 总计 stands one more column: the figures of the form are read, and the column is told of."""

    def change(rows: Rows) -> Rows:
        return [[*rows[0], Box(name, high=3)], *rows[1:3], *([*row, Box("9", figure=True)] for row in rows[3:])]

    reading = read_any(html(with_table(2, change)))
    assert reading.report.applications == REPORT.applications
    assert [(note.code, note.text) for note in reading.notes] == [("column-not-of-the-form", name)]


@pytest.mark.parametrize("leader", ["", "……1", "\t1", "  - 1 -"])
def test_a_table_of_contents_is_no_section(leader: str) -> None:
    lines = ("一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项")
    listed = [f"{line}{leader}" for line in lines]
    if leader:
        listed.insert(1, f"（一）主动公开{leader}")
    reading = text_page(
        "目 录", *listed, "本报告的期限为2023年1月1日至12月31日。", *(f"{line}\n{line[2:]}的话。" for line in lines)
    )
    report = reading.report
    assert [n.text for n in (report.overview, report.problems, report.other_matters)] == [
        "总体情况的话。",
        "存在的主要问题及改进情况的话。",
        "其他需要报告的事项的话。",
    ]
    assert "contents-not-used" in codes(reading)


def test_columns_in_another_order_are_known_by_their_labels() -> None:
    def change(rows: Rows) -> Rows:
        def swapped(row: list[Box]) -> list[Box]:
            return [*row[:-5], row[-4], row[-5], *row[-3:]]

        return [
            rows[0],
            rows[1],
            [rows[2][1], rows[2][0], *rows[2][2:]],
            *([*r[:-6], r[-5], r[-6], *r[-4:]] for r in rows[3:]),
        ]

    reading = read_any(html(with_table(2, change)))
    assert reading.report.applications == REPORT.applications


def test_eight_rows_without_labels_in_one_row_of_56_figures() -> None:
    def change(rows: Rows) -> Rows:
        start = next(i for i, row in enumerate(rows) if any("不予公开" in b.text and b.high > 1 for b in row))
        cells = [b for row in rows[start : start + 8] for b in row if b.figure]
        return [*rows[:start], [Box("（三）不予公开", 2), *cells], *rows[start + 8 :]]

    reading = read_any(html(with_table(2, change)))
    assert reading.report.applications == REPORT.applications
    assert codes(reading).count("row-placed") == 8


def test_a_table_for_each_row_with_other_heads() -> None:
    """Each row of table three is a table of its own, under column heads that are not those of the form."""
    rows = [[b.text for b, _ in row] for row in houses.spread(houses.table_three(REPORT))][3:]
    tables = "\n\n".join(
        f"| 项目 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 数据7 |\n|---|---|---|---|---|---|---|---|\n"
        f"| {row[2]} | {' | '.join(row[3:])} |"
        for row in rows
    )
    text = f"某县财政局2023年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n{tables}\n"
    reading = read_any(text.encode())
    assert reading.report.applications == REPORT.applications
    assert "columns-by-order" in codes(reading)


def parted(*parts: "Rows | str", page: Printed = PAGE) -> Printed:
    """Return a page with table four in parts, as page breaks cut it."""
    heading = page.sections[3][0]
    return page._replace(sections=[*page.sections[:3], (heading, list(parts)), *page.sections[4:]])


def test_a_blank_row_that_a_page_break_cut_from_table_four() -> None:
    blank = [Box("", figure=True) for _ in range(15)]
    reading = read_any(html(parted(houses.table_four(REPORT), [blank])))
    assert (reading.report.remedies, codes(reading)) == (REPORT.remedies, [])


def test_the_only_figure_of_a_row_that_a_page_break_cut_from_its_header() -> None:
    """A number beside blank cells is a row of a table, and no text in a frame."""
    header = [Box(result) for result in ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")]
    row = [Box(text, figure=True) for text in ("", "", "", "4784", "")]
    reading = read_any(html(parted("复议后起诉", [header], [row])))
    assert zfxxgk.get(reading.report, "/remedies/litigation/after_reconsideration/pending") == 4784


def test_a_row_with_blanks_does_not_show_where_the_figures_of_rows_with_fewer_columns_stand() -> None:
    """Without merged cells, the two figures of 行政强制 stand where those of 行政事业性收费 might, were they all it has."""
    printed = zfxxgk.evolve(
        zfxxgk.blank(agency="某县财政局", year=2019),
        {
            "/disclosure/compulsion/items_change": 488,
            "/disclosure/compulsion/decisions": 4,
            "/disclosure/fees/items_change": 458,
        },
    )
    page = with_table(1, lambda rows: houses.without_rowspan(rows, random.Random(0)), houses.printed(printed))
    read = read_any(html(page)).report
    assert zfxxgk.get(read, "/disclosure/fees/items_previous_year") is None
    assert zfxxgk.get(read, "/disclosure/fees/items_change") == 458


def test_figures_that_ran_together_are_not_guessed() -> None:
    text = (
        "某区管委会2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n"
        "信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件693665\n"
        "第二十条第（五）项\n信息内容本年处理决定数量\n行政许可396\n"
    )
    reading = read_any(text.encode(), format="txt")
    assert figures(reading.report)[:7] == [None, None, None, None, None, None, 396]
    noted = {note.pointer for note in reading.notes}
    assert {"/disclosure/rules", "/disclosure/normative_documents"} <= noted


def test_separators_on_lines_of_their_own() -> None:
    lines = [line for row in houses.table_three(REPORT)[3:] for box in row for line in ("|", box.text)]
    text = "\n".join(["某县财政局2023年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况", *lines])
    assert read_any(text.encode(), format="txt").report.applications == REPORT.applications


def test_a_header_word_cut_in_two_lines_leaves_its_rows_open() -> None:
    """Two figures under two columns that were recognised, of three that the form has: which two is not certain."""
    reading = read_any(
        "\n".join(
            (
                "某县财政局2023年政府信息公开工作年度报告",
                "二、主动公开政府信息情况",
                *("第二十条第（一）项", "信息内容", "本年制发件数", "本年", "废止件数", "现行有效件数"),
                *("规章", "3", "5"),
            )
        ).encode(),
        format="txt",
    )
    assert reading.report.disclosure.rules == zfxxgk.blank(agency="", year=2023).disclosure.rules
    assert "row-not-aligned" in codes(reading)


def test_figures_of_a_row_that_is_not_of_the_form_are_not_those_of_the_row_above() -> None:
    """One cell a line, blanks left out: 行政规范性文件 has no figures here."""
    head = ("二、主动公开政府信息情况", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
    read = text_page(*head, "规章", "0", "0", "1", "行政规范性文件", "其他主动公开文件", "7", "8", "9")
    filled = {cell.pointer: cell.value for cell in zfxxgk.cells(read.report) if cell.value is not None}
    assert filled == {"/disclosure/rules/issued": 0, "/disclosure/rules/repealed": 0, "/disclosure/rules/in_force": 1}


def test_the_number_of_a_label_on_a_line_of_its_own_is_no_figure() -> None:
    """Six figures, one blank left out, and then ``2`` and ``.重复申请`` on two lines."""
    head = ("三、收到和处理政府信息公开申请情况", "自然人", *(a.label for a in list(Applicant)[1:]))
    lines = (*head, "1.信访举报投诉类申请", "5", "8", "0", "0", "0", "0", "2", ".重复申请", *"1230006")
    rows = text_page(*lines).report.applications.outcomes.not_processed
    assert attrs.astuple(rows.petition_complaint) == (None,) * 7
    assert attrs.astuple(rows.duplicate) == (1, 2, 3, 0, 0, 0, 6)


def test_two_tables_three_that_disagree() -> None:
    other = houses.table_three(report(**{"applications/received/total": 24}))
    sections = [*PAGE.sections[:2], (PAGE.sections[2][0], [*PAGE.sections[2][1], other]), *PAGE.sections[3:]]
    reading = read_any(html(PAGE._replace(sections=sections)))
    assert reading.report.applications[Flow.RECEIVED].total is None
    assert reading.report.applications[Flow.RECEIVED].natural_person == 20
    assert codes(reading).count("figures-disagree") == 1


def test_a_unit_in_the_head_that_is_not_the_forms() -> None:
    """（单位：元） may be meant or a slip; ten thousand times too much or right, so neither is taken."""
    for amount, read in (("251000", None), ("0", Decimal(0))):
        page = with_table(1, functools.partial(in_yuan, amount=amount))
        reading = read_any(html(page))
        assert zfxxgk.get(reading.report, "/disclosure/fees") == read
        assert ("unit-doubtful" in codes(reading)) is (read is None)


def in_yuan(rows: Rows, amount: str) -> Rows:
    """Return table two with another unit in its head and another amount."""

    def changed(box: Box, name: Box, *, last: bool) -> Box:
        if last and name.text == "行政事业性收费":
            return box._replace(text=amount)
        return box._replace(text=box.text.replace("万元", "元"))

    return [[changed(box, row[0], last=box is row[-1]) for box in row] for row in rows]


def test_digits_in_two_lines_are_joined_only_where_they_add_up() -> None:
    def change(rows: Rows) -> Rows:
        return [[b._replace(text="1\n2") if b.figure and b.text == "12" else b for b in row] for row in rows]

    assert read_any(html(with_table(2, change))).report == read_any(html(PAGE)).report
    wrong = houses.printed(report(**{"applications/outcomes/granted/total": 13}))
    reading = read_any(html(with_table(2, change, wrong)))
    assert reading.report.applications[Outcome.GRANTED].natural_person is None
    assert "digits-doubtful" in codes(reading)


# --- reading error or publishing error ---------------------------------------------------------------------------------


RECEIVED = "/applications/received"
GRANTED = "/applications/outcomes/granted"


def row(*values: int) -> dict[str, int]:
    return {f"applications/received/{a.value}": v for a, v in zip(Applicant, values, strict=True)}


@pytest.mark.parametrize(
    ("changes", "repairs"),
    [
        # A figure that stands in all relations that do not hold: there is one.
        ({"applications/outcomes/granted/total": 0}, [{f"{GRANTED}/total": 12}]),
        # The total or the only part: two, named as two.
        (
            {"remedies/reconsideration/total": 0},
            [{"/remedies/reconsideration/total": 2}, {"/remedies/reconsideration/upheld": 0}],
        ),
        # A row moved by one column.
        (
            row(0, 20, 3, 0, 0, 0, 23),
            [
                {
                    f"{RECEIVED}/natural_person": 20,
                    f"{RECEIVED}/commercial_enterprise": 3,
                    f"{RECEIVED}/research_institution": 0,
                }
            ],
        ),
        # A figure whose digits were parted.
        (
            row(2, 0, 3, 0, 0, 0, 23),
            [
                {
                    f"{RECEIVED}/natural_person": 20,
                    f"{RECEIVED}/commercial_enterprise": 3,
                    f"{RECEIVED}/research_institution": 0,
                }
            ],
        ),
        # One case in the wrong column: two figures of a row, by the same amount.
        (
            {
                "applications/outcomes/granted/natural_person": 11,
                "applications/outcomes/granted/other_organization": 1,
            },
            [{f"{GRANTED}/natural_person": 12, f"{GRANTED}/other_organization": 0}],
        ),
    ],
)
def test_what_would_repair_it(changes: dict[str, int], repairs: list[dict[str, int]]) -> None:
    """A suggestion only: the report keeps what is printed. One is suggested, several are named as several."""
    printed = report(**changes)
    reading = read_any(html(houses.printed(printed)))
    assert figures(reading.report) == figures(printed)
    found = [{c.pointer: c.suggested for c in repair.corrections} for repair in reading.repairs]
    assert all(repair in found for repair in repairs), found
    assert {repair.alternatives for repair in reading.repairs} == {len(found)}
    assert all(repair.unique is (len(found) == 1) for repair in reading.repairs)
    notes = [note.words.zh for note in reading.notes if note.code == "repair-suggested"]
    assert notes == [repair.message("zh") for repair in reading.repairs]
    for repair in reading.repairs:
        mended = zfxxgk.apply(reading.report, [repair])
        assert not zfxxgk.check(mended).violated
        assert all(zfxxgk.get(reading.report, c.pointer) == c.printed for c in repair.corrections)


def test_no_repair_is_more_than_a_report_can_hold(tmp_path: Path) -> None:
    most = 10**12
    wrong = report(**{"remedies/reconsideration/upheld": most, "remedies/reconsideration/corrected": 3})
    path = tmp_path / "report.json"
    zfxxgk.dump(wrong, path)
    repairs = zfxxgk.read(path).repairs
    assert all((c.suggested or 0) <= most for repair in repairs for c in repair.corrections)
    assert main(["convert", "--apply-repairs", str(path), str(tmp_path / "out.json")]) == 0


def test_repairs_are_made_of_the_report_that_they_are_for() -> None:
    reading = read_any(html(houses.printed(report(**{"applications/outcomes/granted/total": 0}))))
    (repair,) = reading.repairs
    assert repair.restores == ("outcome-total/total", "applicant-total/outcomes/granted")
    with pytest.raises(ValueError, match="予以公开"):
        zfxxgk.apply(report(), [repair])
    with pytest.raises(ValueError, match="予以公开"):
        zfxxgk.apply(reading.report, [repair, repair])


# --- sections, titles, what stands around ------------------------------------------------------------------------------


def text_page(*lines: str) -> zfxxgk.Reading:
    return read_any("\n".join(("某县财政局2023年政府信息公开工作年度报告", *lines)).encode(), format="txt")


def test_heading_and_text_on_one_line() -> None:
    read = text_page(
        "一、总体情况：2023年，我局公开信息12条。",
        "五、存在的主要问题及改进情况。人员不足。",
        "六、其他需要报告的事项 无。",
    ).report
    assert (read.overview.text, read.problems.text, read.other_matters.text) == (
        "2023年，我局公开信息12条。",
        "人员不足。",
        "无。",
    )


def test_sections_whose_headings_are_missing() -> None:
    reading = text_page(
        "2023年，我局贯彻落实政务公开年度工作要点，主动公开信息12条，没有收到申请，现将有关情况报告如下，请予审阅。",
        "（一）主动公开情况",
        "公开信息12条。",
        "二、主动公开政府信息情况",
        "规章\t0\t0\t0",
        "四、政府信息公开行政复议、行政诉讼情况",
        *["0"] * 15,
        "（一）存在的主要问题",
        "人员不足。",
    )
    assert "公开信息12条。" in reading.report.overview.text
    assert reading.report.problems.text == "（一）存在的主要问题\n人员不足。"
    assert codes(reading).count("heading-missing") == 2


def test_subheadings_with_the_words_of_a_section_stay_in_their_section() -> None:
    read = text_page(
        "一、总体情况", "（一）主动公开政府信息情况", "公开信息12条。", "（二）依申请公开情况", "没有。",
        "二、主动公开政府信息情况", "规章\t0\t0\t0",
    ).report  # fmt: skip
    assert [p.heading for p in read.overview.passages] == ["（一）主动公开政府信息情况", "（二）依申请公开情况"]


@pytest.mark.parametrize(
    ("title", "agency", "year"),
    [
        ("某县财政局2023年政府信息公开工作年度报告", "某县财政局", 2023),
        ("2023年某县财政局政府信息公开年报", "某县财政局", 2023),
        ("2023年度政府信息公开工作年度报告——某县财政局", "某县财政局", 2023),
        ("某县财政局关于2023年度政府信息公开工作的年度报告", "某县财政局", 2023),
        ("某县财政局政府信息公开工作年度报告（2023年度）", "某县财政局", 2023),
        ("某县财政局政府信息公开2023年度报告", "某县财政局", 2023),
        ("某县财政局二〇二三年政府信息公开工作年度报告", "某县财政局", 2023),
        ("《某县财政局2023年政府信息公开工作年度报告》", "某县财政局", 2023),
        ("某县财政局（知识产权局）2023年信息公开工作年度报告（图片版）", "某县财政局（知识产权局）", 2023),
        ("当前位置：首页 > 年报 > 某县财政局2023年政府信息公开工作年度报告", "某县财政局", 2023),
        ("某县财政局\n2023年政府信息公开工作年度报告", "某县财政局", 2023),
        ("某县财政局2023年\n政府信息公开工作\n年度报告", "某县财政局", 2023),
    ],
)  # fmt: skip
def test_titles(title: str, agency: str, year: int) -> None:
    read = read_any(f"{title}\n一、总体情况\n……\n".encode(), format="txt").report
    assert (read.agency.name, read.year) == (agency, year)


def test_organ_and_year_where_the_title_does_not_say() -> None:
    body = "一、总体情况\n2023年，某县财政局认真贯彻落实条例，数据统计期限自2023年1月1日至2023年12月31日。\n"
    reading = read_any(f"政府信息公开工作年度报告\n{body}".encode(), format="txt")
    assert (reading.report.agency.name, reading.report.year) == ("某县财政局", 2023)
    assert {"agency-from-text", "year-from-text"} <= set(codes(reading))
    ours = read_any("2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局认真落实。\n".encode(), format="txt")
    assert ours.report.agency.name == ""
    assert "agency-missing" in codes(ours)


def test_the_name_of_the_file_is_asked_last(tmp_path: Path) -> None:
    path = tmp_path / "某县财政局2023年政府信息公开工作年度报告.txt"
    path.write_text("年度报告\n一、总体情况\n……\n", encoding="utf-8")
    reading = read_any(path)
    assert (reading.report.agency.name, reading.report.year) == ("某县财政局", 2023)
    assert codes(reading).count("from-file-name") == 2


def test_what_the_page_says_of_its_publication() -> None:
    head = (
        "<meta name=PubDate content='2024-01-25 10:00'><title>x</title><body>"
        "<table><tr><td>索 引 号</td><td>014416330/2024-00012</td><td>成文日期</td><td>2024年1月24日</td></tr></table>"
    )
    reading = read_any(head.encode() + html(PAGE).partition(b"<body>")[2])
    publication = reading.report.publication
    assert publication is not None
    assert publication.index_number == "014416330/2024-00012"
    assert (str(publication.issued_on), str(publication.published_on)) == ("2024-01-24", "2024-01-25")
    assert publication.title == "某县财政局2023年政府信息公开工作年度报告"


def test_nothing_of_the_page_gets_into_the_report() -> None:
    page = houses.deviate(PAGE, ["chrome"], 0)
    for style in ("html", "markdown", "one cell a line"):
        read = read_any(houses.STYLES[style](page, random.Random(0))).report
        text = read.overview.text + read.problems.text + read.other_matters.text
        assert not any(word in text for word in ("打印", "上一篇", "ICP", "位置", "地图"))


def test_several_reports_in_one_document() -> None:
    other = houses.printed(report(2022))
    with pytest.raises(UnreadableDocument) as caught:
        read_any(houses.as_markdown(PAGE, random.Random(0)) + b"\n\n" + houses.as_markdown(other, random.Random(0)))
    assert "2022年政府信息公开" in caught.value.message("zh")
    assert "2023年政府信息公开" in caught.value.message("zh")


def test_a_list_of_reports_and_a_page_with_an_attachment() -> None:
    links = "".join(
        f"<li><a href='{y}.html'>某县财政局{y}年政府信息公开工作年度报告</a></li>" for y in (2021, 2022, 2023)
    )
    with pytest.raises(UnreadableDocument, match="3 个报告的标题"):
        read_any(f"<html><body><ul>{links}</ul></body></html>".encode())
    page = "<html><body><h1>某县财政局2023年政府信息公开工作年度报告</h1><a href='/x/nb.pdf'>年报全文.pdf</a></body></html>"
    with pytest.raises(UnreadableDocument, match=r"附件：年报全文\.pdf"):
        read_any(page.encode())
    with pytest.raises(UnreadableDocument):
        read_any(b"<html><body><div id=app></div><script src=app.js></script></body></html>")


def test_a_day_that_does_not_exist_is_no_date() -> None:
    publication = text_page("发布日期：2024年13月45日", "一、总体情况", "……").report.publication
    assert publication is not None
    assert publication.published_on is None


def test_a_passage_longer_than_a_report_may_hold_is_cut_with_a_note() -> None:
    reading = text_page("一、总体情况", *["公开信息。" * 2000] * 120)
    assert len(reading.report.overview.text) == 2**20
    assert ("text-cut", "/overview") in [(note.code, note.pointer) for note in reading.notes]


def test_a_page_names_itself_in_its_metadata() -> None:
    page = html(PAGE).replace("某县财政局2023年政府信息公开工作年度报告".encode(), "年报".encode())
    title = "<meta property='og:title' content='某市审计局2023年政府信息公开工作年度报告'>".encode()
    reading = read_any(page.replace(b"<head>", b"<head>" + title, 1))
    assert (reading.report.agency.name, reading.report.year) == ("某市审计局", 2023)


def test_rows_and_cells_that_a_page_hides() -> None:
    """A column that the page does not show, and a table whose rows stand in a foot."""
    page = html(PAGE).decode()
    shown = read_any(page.encode()).report
    hidden = page.replace("</tr>", "<td style='display:none'>9999</td></tr>")
    assert read_any(hidden.encode()).report == shown
    footed = page.replace("<tbody>", "<tfoot>").replace("</tbody>", "</tfoot>")
    assert read_any(footed.encode()).report == shown


def test_text_far_down_in_a_page_is_still_text() -> None:
    deep = "<b>" * 450 + "公开信息12条。" + "</b>" * 450
    page = (
        f"<h1>某县财政局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><table><tr><td>{deep}</td></tr></table>"
    )
    limits = ReadLimits(max_depth=1000)
    reading = read_any(page.encode(), limits=limits)
    assert "公开信息12条。" in str(reading.document)


def test_a_label_with_two_characters_in_the_wrong_order() -> None:
    reading = read_any(html(PAGE).replace("重复申请".encode(), "重复请申".encode()))
    assert figures(reading.report) == figures(REPORT)
    assert codes(reading) == ["label-corrected"]


def test_utf_16_is_told_by_its_mark() -> None:
    text = html(PAGE).decode().replace("utf-8", "utf-16")
    assert figures(read_any(text.encode("utf-16")).report) == figures(REPORT)


# --- Word and Excel ----------------------------------------------------------------------------------------------------


def docx(body: str) -> bytes:
    """Return a Word file with the given XML in its body."""
    template = zipfile.ZipFile(io.BytesIO(houses.as_docx(PAGE._replace(sections=[]), random.Random(0))))
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return archive(
        (info.filename, f"<w:document {names}><w:body>{body}</w:body></w:document>".encode())
        if info.filename == "word/document.xml"
        else (info.filename, template.read(info))
        for info in template.infolist()
    )


def archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files:
            target.writestr(name, data)
    return file.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_word_deleted_inserted_and_framed_text() -> None:
    data = docx(
        paragraph("某县财政局2023年政府信息公开工作年度报告")
        + f"<w:sdt><w:sdtContent>{paragraph('一、总体情况')}</w:sdtContent></w:sdt>"
        "<w:p><w:r><w:t>公开信息</w:t></w:r><w:del><w:r><w:delText>11</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>条。</w:t></w:r></w:p>"
        f"<w:p><w:r><w:pict><w:txbxContent>{paragraph('框中的话。')}</w:txbxContent></w:pict></w:r></w:p>"
    )
    assert read_any(data).report.overview.text == "公开信息12条。\n框中的话。"


def test_word_text_that_is_not_shown_and_marks_that_are_raised() -> None:
    """What is struck out or hidden is no text; a raised digit is a mark, and no digit of the figure before it."""

    def run(properties: str, text: str) -> str:
        return f"<w:r><w:rPr>{properties}</w:rPr>{text}</w:r>"

    data = docx(
        paragraph("某县财政局2023年政府信息公开工作年度报告")
        + paragraph("一、总体情况")
        + "<w:p>"
        + run("<w:strike/>", "<w:t>删去的话</w:t>")
        + run('<w:strike w:val="0"/><w:vertAlign w:val="baseline"/>', "<w:t>公开信息12</w:t>")
        + run('<w:vertAlign w:val="superscript"/>', "<w:t>1</w:t>")
        + run("<w:vanish/>", "<w:t>看不见的话</w:t>")
        + run("", "<w:t>条，A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:tab/><w:t>栏</w:t><w:br/><w:t>第二行</w:t>")
        + "</w:p>"
    )
    assert read_any(data).report.overview.text.split() == ["公开信息12¹条，A-B", "栏", "第二行"]


def test_word_tables_as_they_are_drawn() -> None:
    """Rows that were deleted, cells left out before a row, cells merged downwards, and a table for the layout."""

    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"

    def row(*cells: str, properties: str = "") -> str:
        return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"

    inner = (
        "<w:tbl>"
        + row(cell("甲", '<w:vMerge w:val="restart"/>'), cell("乙", '<w:gridSpan w:val="2"/>'))
        + row(cell("", "<w:vMerge/>"), cell("1"), cell("2"))
        + row(cell("不要的"), properties="<w:del/>")
        + row(cell("3"), properties='<w:gridBefore w:val="2"/>')
        + row()
        + "</w:tbl>"
    )
    title = paragraph("某县财政局2023年政府信息公开工作年度报告") + paragraph("一、总体情况")
    data = docx(f"<w:tbl><w:tr><w:tc>{title}{inner}</w:tc></w:tr></w:tbl>")
    grids = [block for block in read_any(data).document.blocks if isinstance(block, Grid)]
    assert [[[cell.text for cell in row] for row in grid.rows] for grid in grids] == [
        [["甲", "乙", "乙"], ["甲", "1", "2"], ["", "", "3"]]
    ]
    empty = docx(f"{title}<w:tbl>{row()}</w:tbl>")
    assert not [block for block in read_any(empty).document.blocks if isinstance(block, Grid)]


def test_word_levels_of_lists_and_of_headings() -> None:
    import docx as library
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    def level(number: int, format_: str, pattern: str, start: int = 1) -> str:
        return (
            f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{format_}"/>'
            f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        )

    file = library.Document()
    numbering = file.part.numbering_part.element
    levels = level(0, "chineseCounting", "第%1条", 99) + level(1, "decimal", "%1.%2") + level(2, "bullet", "•")
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    styles = file.styles.element
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'
    styles.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="part"><w:name w:val="部分"/>'
            f'<w:pPr><w:outlineLvl w:val="1"/>{listed}</w:pPr></w:style>'
        )
    )
    file.add_paragraph("某县财政局2023年政府信息公开工作年度报告")
    file.add_paragraph("一、总体情况")
    for text, depth in (("甲", None), ("乙", 1), ("丙", 1), ("丁", 2), ("戊", None), ("己", 1), ("庚", 12)):
        line = file.add_paragraph(text)
        properties = line._p.get_or_add_pPr()
        if depth is None:
            properties.append(parse_xml(f'<w:pStyle {nsdecls("w")} w:val="part"/>'))
        else:
            properties.append(
                parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>')
            )
    target = io.BytesIO()
    file.save(target)
    found = [block for block in read_any(target.getvalue()).document.blocks if isinstance(block, TextBlock)]
    assert [(block.text, block.level) for block in found[2:]] == [
        ("第九十九条甲", 2),
        ("九十九.1乙", 0),
        ("九十九.2丙", 0),
        ("丁", 0),
        ("第100条戊", 2),
        ("100.1己", 0),
        ("庚", 0),
    ]


def test_word_numbers_that_word_prints_by_itself() -> None:
    import docx as library
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    file = library.Document()
    numbering = file.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>'
        ),
    )
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    file.add_paragraph("某县财政局2023年政府信息公开工作年度报告")
    for heading in ("总体情况", "主动公开政府信息的情况", "存在问题及改进措施"):
        line = file.add_paragraph(heading)
        line._p.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>')
        )
        file.add_paragraph("……")
    target = io.BytesIO()
    file.save(target)
    reading = read_any(target.getvalue())
    assert [block.text for block in reading.document.blocks if "、" in str(block)][:3] == [  # type: ignore[union-attr]
        "一、总体情况",
        "二、主动公开政府信息的情况",
        "三、存在问题及改进措施",
    ]
    assert reading.report.problems.text == "……"


def test_excel_stored_results_hidden_sheets_and_noise() -> None:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(houses.as_xlsx(PAGE, random.Random(0))))
    sheet = book.active
    assert sheet is not None
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "行政事业性收费":
                sheet.cell(cell.row, cell.column + 1, 0.1 + 0.2)
            if cell.value == "行政处罚":
                sheet.cell(cell.row, cell.column + 1, "=1+1")
            if cell.value == "行政许可":
                sheet.cell(cell.row, cell.column + 1, 7.0)
    book.create_sheet("去年").sheet_state = "hidden"
    target = io.BytesIO()
    book.save(target)
    reading = read_any(target.getvalue())
    assert zfxxgk.get(reading.report, "/disclosure/fees") == Decimal("0.3")
    assert zfxxgk.get(reading.report, "/disclosure/license_decisions") == 7
    assert zfxxgk.get(reading.report, "/disclosure/penalty_decisions") is None
    noted = {note.code: note.pointer for note in reading.notes}
    assert noted["formula-without-value"] == "/disclosure/penalty_decisions"
    assert "sheet-hidden" in noted


def test_excel_with_values_of_other_kinds_and_an_empty_sheet() -> None:
    from datetime import date

    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(houses.as_xlsx(PAGE, random.Random(0))))
    sheet = book.active
    assert sheet is not None
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "行政许可":
                sheet.cell(cell.row, cell.column + 1, value=True)
            if cell.value == "行政处罚":
                sheet.cell(cell.row, cell.column + 1, date(2024, 1, 2))
    book.create_sheet("空")
    target = io.BytesIO()
    book.save(target)
    reading = read_any(target.getvalue())
    noted = {note.pointer: note.text for note in reading.notes if note.code == "not-a-figure"}
    assert noted == {"/disclosure/license_decisions": "TRUE", "/disclosure/penalty_decisions": "2024-01-02"}
    assert zfxxgk.get(reading.report, "/disclosure/license_decisions") is None


def test_a_pdf_that_a_browser_printed() -> None:
    """What stands in the margins of all pages is no part of the prose that runs over them; it may name the report."""
    sentence = "为进一步做好政府信息公开工作，我局健全制度，明确责任，做到应公开尽公开。"
    long = zfxxgk.evolve(REPORT, {"/overview": zfxxgk.Narrative(passages=(zfxxgk.Passage(text=sentence * 40),))})
    page = houses.printed(long)
    reading = read_any(houses.as_pdf(page, random.Random(0), browser=True))
    assert reading.report.overview.text == sentence * 40
    assert figures(reading.report) == figures(REPORT)
    assert codes(reading) == ["running-line", "running-line"]
    file = io.BytesIO()
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(file)
    for heading in ("一、总体情况", "五、存在的主要问题及改进情况"):
        canvas.setFont("STSong-Light", 12)
        canvas.drawString(30, 820, f"2024/1/25 10:12 {page.title}")
        canvas.drawString(60, 600, heading)
        canvas.drawString(60, 570, sentence)
        canvas.showPage()
    canvas.save()
    read = read_any(file.getvalue()).report
    assert (read.agency.name, read.year, read.overview.text) == ("某县财政局", 2023, sentence)


def test_a_pdf_printed_twice_to_look_bold_and_with_radicals_for_characters() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    file = io.BytesIO()
    canvas = Canvas(file)
    lines = ("某县财政局2023年政府信息公开工作年度报告", "一、总体情况", "2023年，公开信息12条。")
    for offset in (0, 0.3):
        canvas.setFont("STSong-Light", 14)
        for i, line in enumerate(lines):
            canvas.drawString(60 + offset, 780 - 30 * i, line)
    canvas.save()
    read = read_any(file.getvalue()).report
    assert (read.agency.name, read.overview.text) == ("某县财政局", "2023年，公开信息12条。")


def test_rules_of_two_tables_that_are_nearly_in_line() -> None:
    """The rules of table four stand three points beside those of table three; the marks at the edge of a cell are narrow."""
    page = houses.deviate(houses.printed(zfxxgk.blank(agency="某县财政局", year=2023)), ["table four in three"], 0)
    slashed = houses.figures(lambda *_: "/")(page, random.Random(0))
    reading = read_any(houses.as_pdf(slashed, random.Random(0)))
    assert set(codes(reading)) == {"blank-mark"}


def test_margins_that_a_page_of_short_lines_does_not_show() -> None:
    """The lines of the last page are all set in, and its heading is the longest of them."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    file = io.BytesIO()
    canvas = Canvas(file)
    sentence = "为进一步做好政府信息公开工作，我局健全制度，明确责任，"
    first = ((86, PAGE.title), (86, "一、总体情况"), (86, sentence[:-2]), (60, sentence), (60, "做到应公开尽公开。"))
    for lines in (first, ((86, "五、存在的主要问题及改进情况"), (86, "一是人员不足。"))):
        canvas.setFont("STSong-Light", 13)
        for i, (left, line) in enumerate(lines):
            canvas.drawString(left, 600 - 25 * i, line)
        canvas.showPage()
    canvas.save()
    read = read_any(file.getvalue()).report
    assert read.overview.text == f"{sentence[:-2]}{sentence}做到应公开尽公开。"
    assert read.problems.text == "一是人员不足。"


# --- what nobody should send -------------------------------------------------------------------------------------------


def read_or_told(data: bytes, format: str | None = None) -> zfxxgk.Reading | str:
    """Return what was read, or what the reader says of it."""
    try:
        return read_any(data, format=format)
    except (UnreadableDocument, LimitExceeded) as error:
        return str(error)


@pytest.mark.parametrize("path", sorted(DATA.iterdir()), ids=lambda path: path.name)
def test_what_once_broke_the_reader(path: Path) -> None:
    outcome = read_or_told(path.read_bytes(), format=path.suffix[1:])
    if isinstance(outcome, zfxxgk.Reading):
        assert zfxxgk.loads(zfxxgk.dumps(outcome.report)) == outcome.report
    else:
        assert outcome


def test_spans_that_would_fill_the_memory() -> None:
    rows = "<tr><td colspan=1000000000 rowspan=1000000000>规章</td><td>1</td></tr>" * 50
    page = html(PAGE).replace(b"</body>", f"<table>{rows}</table></body>".encode())
    assert figures(read_any(page).report) == figures(REPORT)
    with pytest.raises(LimitExceeded, match="max_cells"):
        read_any(page, limits=ReadLimits(max_cells=1000))


@pytest.mark.parametrize("tag", ["table><tr><td", "div", "span", "ul><li", "b", "blockquote", "p><font color=1", "svg"])
def test_elements_inside_one_another(tag: str) -> None:
    assert str(read_or_told(html(PAGE).replace(b"<p>", f"<{tag}>".encode() * 100_000, 1)))


def test_depth_is_a_limit_with_a_name() -> None:
    page = b"<html>" + b"<div>" * 300 + "某局2023年政府信息公开工作年度报告".encode() + b"</div>" * 300
    with pytest.raises(LimitExceeded, match="max_depth"):
        read_any(page)
    with pytest.raises(UnreadableDocument):
        read_any(page, limits=ReadLimits(max_depth=400))


def test_entities_and_document_types_in_office_files() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    good = zipfile.ZipFile(io.BytesIO(houses.as_docx(PAGE, random.Random(0))))
    data = archive(
        (i.filename, bomb + good.read(i) if i.filename == "word/document.xml" else good.read(i))
        for i in good.infolist()
    )
    with pytest.raises(UnreadableDocument, match=r"DTD|document type"):
        read_any(data)


@pytest.mark.parametrize("name", ["word/document.xml", "xl/worksheets/sheet1.xml", "word/media/image1.png"])
def test_archives_that_would_fill_the_memory(name: str) -> None:
    data = archive([("word/x" if "word" in name else "xl/x", b""), (name, b" " * (300 * 2**20))])
    with pytest.raises(LimitExceeded, match="max_inflated"):
        read_any(data)


def test_a_sheet_that_says_it_is_huge() -> None:
    good = zipfile.ZipFile(io.BytesIO(houses.as_xlsx(PAGE, random.Random(0))))

    def changed(old: bytes, new: bytes) -> bytes:
        return archive(
            (i.filename, good.read(i).replace(old, new) if "sheet1" in i.filename else good.read(i))
            for i in good.infolist()
        )

    sheet = good.read("xl/worksheets/sheet1.xml")
    dimension = sheet[sheet.index(b"<dimension") : sheet.index(b"/>", sheet.index(b"<dimension"))]
    reading = read_any(changed(dimension, b'<dimension ref="A1:XFD1048576"'))
    assert figures(reading.report) == figures(REPORT)
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    assert figures(read_any(changed(b"</sheetData>", far)).report) == figures(REPORT)
    with pytest.raises(LimitExceeded, match="max_cells"):
        read_any(
            changed(b"<mergeCells ", b'<mergeCells x="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><mergeCells ')
        )


@pytest.mark.parametrize("style", ["docx", "xlsx", "pdf"])
def test_truncated_files(style: str) -> None:
    data = houses.STYLES[style](PAGE, random.Random(0))
    for end in (10, 100, len(data) // 3, len(data) // 2, len(data) - 100, len(data) - 1):
        assert str(read_or_told(data[:end]))


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_page_cut_inside_a_character(encoding: str) -> None:
    data = html(PAGE).decode().replace("utf-8", encoding).encode(encoding)
    for cut in range(1, 4):
        end = len(data) // 2 + cut
        reading = read_any(data[:end])
        assert reading.report.agency.name == "某县财政局"


def test_a_pdf_without_text_and_one_with_a_password() -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.rect(10, 10, 100, 100, fill=1)
    canvas.save()
    with pytest.raises(UnreadableDocument, match="扫描"):
        read_any(file.getvalue())
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption("secret", "owner"))
    canvas.drawString(10, 10, "x")
    canvas.save()
    with pytest.raises(UnreadableDocument, match="加密"):
        read_any(file.getvalue())


def test_a_pdf_that_inflates_without_end() -> None:
    bomb = zlib.compress(b"0 0 m " * (50 * 2**20))
    data = houses.as_pdf(PAGE, random.Random(0))
    stream = b"99 0 obj <</Length %d /Filter /FlateDecode>> stream\n%s\nendstream endobj\n" % (len(bomb), bomb)
    with pytest.raises(LimitExceeded, match="max_inflated"):
        read_any(data.replace(b"xref", stream + b"xref", 1))


def test_pages_and_seconds_are_limits_with_names() -> None:
    data = houses.as_pdf(PAGE, random.Random(0))
    with pytest.raises(LimitExceeded, match="max_pages"):
        read_any(data, limits=ReadLimits(max_pages=1))
    for style in ("html", "markdown", "docx", "xlsx", "pdf"):
        with pytest.raises(LimitExceeded, match="max_seconds"):
            read_any(houses.STYLES[style](PAGE, random.Random(0)), limits=ReadLimits(max_seconds=0))
    with pytest.raises(LimitExceeded, match="max_blocks"):
        read_any(html(PAGE), limits=ReadLimits(max_blocks=2))


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 512 + "WordDocument".encode("utf-16-le"), "docx"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 512 + "Workbook".encode("utf-16-le"), "xlsx"),
        (archive([("OFD.xml", b"<OFD/>")]), "pdf"),
        (b"{\\rtf1 x}", "docx"),
        (b"\x89PNG\r\n", "picture"),
        (b"", "empty"),
        (struct.pack("<I", 0x46464952) + b"\0" * 100, "looked for"),
    ],
    ids=lambda value: value if isinstance(value, str) else "bytes",  # a zip holds the time at which it was made
)  # fmt: skip
def test_what_cannot_be_read_says_what_to_do(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_any(data)
    assert word in caught.value.message("en")


def test_grids_know_where_their_cells_came_from() -> None:
    reading = read_any(houses.as_docx(PAGE, random.Random(0)))
    grid = next(block for block in reading.document.blocks if isinstance(block, Grid))
    assert [(cell.place.row, cell.place.column) for cell in grid.rows[2]] == [(3, 1), (3, 2), (3, 3), (3, 4)]
    assert Section.DISCLOSURE.label not in str(grid.rows)
