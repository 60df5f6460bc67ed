"""Prints any report the way some house would: a style, and any set of the deviations that real documents show.

The form is laid out from the one description that the package has; every deviation changes labels, figures, the shape of
tables or what stands around them. What is read back must be the report that was printed.
"""

import html
import io
import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from zfxxgk import Applicant, Edition, Flow, Measure, Money, Outcome, RemedyResult, RemedyRoute, Report, Section
from zfxxgk.form.categories import DisclosureItem
from zfxxgk.form.tables import Form, Value


class Box(NamedTuple):
    """A cell of a printed table."""

    text: str
    wide: int = 1
    high: int = 1
    figure: bool = False


Rows = list[list[Box]]


class Printed(NamedTuple):
    """What a house prints, before it is put into a format."""

    before: list[str]
    title: str
    preface: list[str]
    sections: list[tuple[str, list["str | Rows"]]]
    after: list[str]


# --- the form, as the template lays it out -----------------------------------------------------------------------------


def figure(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        return f"{value.value:f}{value.unit.value if value.unit else ''}"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def values_of(report: Report) -> Mapping[tuple[Any, Any], str]:
    form = Form.used_by(report)
    return {(c.row, c.column): figure(v) for c, v in zip(form.cells, form.values(report), strict=True)}


def table_two(report: Report) -> Rows:
    values, edition = values_of(report), report.disclosure.edition
    newer = edition is Edition.FORM_2021
    width = 4 if newer else 5
    rows: Rows = []
    for block in Form.used_by(report).tables[0].blocks:
        rows.append([Box(block.heading, width)])
        columns = [measure.label_in(edition) for measure in block.columns]
        spans = {1: [width - 1], 2: [2, width - 3], 3: [1, 1, 1] if newer else [1, 2, 1]}[len(columns)]
        rows.append([Box("信息内容"), *(Box(c, w) for c, w in zip(columns, spans, strict=True))])
        # Header and body of the 2019 table divide the columns differently.
        body = [2, 1, 1] if not newer and len(columns) == 3 and block.columns[0] is not Measure.NEWLY_MADE else spans
        for item in block.rows:
            assert isinstance(item, DisclosureItem)
            cells = [Box(values[item, c], w, figure=True) for c, w in zip(block.columns, body, strict=True)]
            rows.append([Box(item.label_in(edition)), *cells])
    return rows


RELATION = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"


def table_three(report: Report) -> Rows:
    values = values_of(report)
    order = list(dict.fromkeys(c.row for c in Form.used_by(report).tables[1].cells))
    five = [a.label for a in list(Applicant)[1:6]]
    rows: Rows = [
        [Box(RELATION, 3, 3), Box("申请人情况", 7)],
        [Box("自然人", 1, 2), Box("法人或其他组织", 5), Box("总计", 1, 2)],
        [Box(label) for label in five],
    ]
    outcomes = [row for row in order if isinstance(row, Outcome)]
    for row in order:
        assert isinstance(row, Flow | Outcome)
        cells = [Box(values[row, a], figure=True) for a in Applicant]
        if isinstance(row, Flow):
            rows.append([Box(row.printed, 3), *cells])
            continue
        labels = [Box(Flow.OUTCOMES.printed, 1, len(outcomes))] if row is outcomes[0] else []
        if row.group is None:
            labels.append(Box(row.printed, 2))
        else:
            group = [o for o in outcomes if o.group is row.group]
            if row is group[0]:
                labels.append(Box(row.group.printed, 1, len(group)))
            labels.append(Box(row.printed))
        rows.append([*labels, *cells])
    return rows


def table_four(report: Report) -> Rows:
    values = values_of(report)
    results = [Box(r.label) for r in RemedyResult]
    return [
        [Box("行政复议", 5), Box("行政诉讼", 10)],
        [*(Box(r.label, 1, 2) for r in RemedyResult), Box("未经复议直接起诉", 5), Box("复议后起诉", 5)],
        [*results, *results],
        [Box(values[route, result], figure=True) for route in RemedyRoute for result in RemedyResult],
    ]


def printed(report: Report) -> Printed:
    tables: dict[Section, Callable[[Report], Rows]] = {
        Section.DISCLOSURE: table_two,
        Section.APPLICATIONS: table_three,
        Section.REMEDIES: table_four,
    }
    sections: list[tuple[str, list[str | Rows]]] = []
    for section in Section:
        if section in tables:
            sections.append((section.printed, [tables[section](report)]))
        else:
            narrative = getattr(report, section.value)
            lines = [line for p in narrative.passages for line in (p.heading, *p.text.split("\n")) if line]
            sections.append((section.printed, list(lines)))
    return Printed([], f"{report.agency.name}{report.year}年政府信息公开工作年度报告", [], sections, [])


# --- deviations --------------------------------------------------------------------------------------------------------

Change = Callable[[Printed, random.Random], Printed]


def on_boxes(change: Callable[[Box, random.Random], Box]) -> Change:
    return on_tables(lambda rows, rng: [[change(box, rng) for box in row] for row in rows])


def on_tables(change: Callable[[Rows, random.Random], Rows]) -> Change:
    def changed(page: Printed, rng: random.Random) -> Printed:
        sections = [
            (heading, [change(item, rng) if isinstance(item, list) else item for item in items])
            for heading, items in page.sections
        ]
        return page._replace(sections=sections)

    return changed


def labels(change: Callable[[str, random.Random], str]) -> Change:
    return on_boxes(lambda box, rng: box if box.figure else box._replace(text=change(box.text, rng)))


def figures(change: Callable[[str, random.Random], str]) -> Change:
    return on_boxes(lambda box, rng: box._replace(text=change(box.text, rng)) if box.figure else box)


def headings(change: Callable[[str], str]) -> Change:
    return lambda page, rng: page._replace(sections=[(change(h), items) for h, items in page.sections])


HALF = str.maketrans("（）：，", "():,")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
TRADITIONAL = str.maketrans(
    "规应强处对请统结转诉讼复议项务种团机构关条数总计处业级维纠审织经",
    "規應強處對請統結轉訴訟復議項務種團機構關條數總計處業級維糾審織經",
)


def slip(text: str, rng: random.Random) -> str:
    """Leave out one character of a long label, as typists do."""
    if len(text) < 9 or text == RELATION or "万元" in text or rng.random() < 0.7:
        return text
    position = rng.randrange(4, len(text) - 1)
    return text[:position] + text[position + 1 :]


def thousands(text: str, rng: random.Random) -> str:
    return f"{int(text):,}" if text.isdecimal() else text


def broken(text: str, rng: random.Random) -> str:
    """Put white space into a word, or a line break."""
    if len(text) < 3 or text == RELATION:
        return text
    position = rng.randrange(1, len(text))
    return text[:position] + rng.choice([" ", "\u00a0", "\n", "\u3000"]) + text[position:]


def without_rowspan(rows: Rows, rng: random.Random) -> Rows:
    """Print empty cells instead of cells that reach over several rows."""
    filled = spread(rows)
    return [[Box(cell.text if first else "", figure=cell.figure) for cell, first in row] for row in filled]


def with_whole_paths(rows: Rows, between: str) -> Rows:
    """Print before each row of table three all groups that it stands in, in one cell."""
    filled = spread(rows)
    if len(filled) < 20 or len(filled[0]) != 10:
        return rows
    body = [
        [Box(between.join(dict.fromkeys(box.text for box, _ in row[:3])), 3), *(box for box, _ in row[3:])]
        for row in filled[3:]
    ]
    return [*rows[:3], *body]


def with_empty_row(rows: Rows, rng: random.Random) -> Rows:
    return [*rows, [Box("", figure=True) for _ in range(15)]] if len(rows) == 4 else rows


def with_extra_row(rows: Rows, rng: random.Random) -> Rows:
    if not any(box.text.startswith("规章") for row in rows for box in row):
        return rows
    return [*rows[:4], [Box("其他主动公开文件"), *(Box("7", b.wide, figure=True) for b in rows[3][1:])], *rows[4:]]


def in_three(page: Printed, rng: random.Random) -> Printed:
    """Print table four as three tables, each under the name of its route."""
    heading, items = page.sections[3]
    rows = items[0]
    assert isinstance(rows, list)
    parts: list[str | Rows] = []
    for i, route in enumerate(RemedyRoute):
        parts += [route.label, [[Box(r.label) for r in RemedyResult], rows[-1][5 * i : 5 * i + 5]]]
    return page._replace(sections=[*page.sections[:3], (heading, parts), *page.sections[4:]])


def in_pieces(page: Printed, rng: random.Random) -> Printed:
    """Cut table three at a page, with the page's number in between and the labels of groups printed again."""
    heading, items = page.sections[2]
    rows = items[0]
    assert isinstance(rows, list)
    at = rng.randrange(6, len(rows) - 1)
    filled = spread(rows)
    lower = clipped(spread_rows(filled[at:]))
    upper = clipped(spread_rows(filled[:at]))
    middle: list[str | Rows] = [upper, "- 4 -"]
    if rng.random() < 0.5:
        lower = [*clipped(spread_rows(filled[:3])), *lower]
    return page._replace(sections=[*page.sections[:2], (heading, [*middle, lower]), *page.sections[3:]])


def in_annex(page: Printed, rng: random.Random) -> Printed:
    """Put the tables behind the text, numbered again."""
    tables = page.sections[1:4]
    body = [page.sections[0], *page.sections[4:]]
    body = [("一二三四五六"[i] + h[1:], items) for i, (h, items) in enumerate(body)]
    annex = [("一二三"[i] + h[1:], items) for i, (h, items) in enumerate(tables)]
    return page._replace(sections=[*body, *annex])


def in_chrome(page: Printed, rng: random.Random) -> Printed:
    before = [
        "当前位置：首页 > 政府信息公开 > 信息公开年报",
        "字体：大 中 小",
        "来源：本站  浏览次数：1024",
        *page.before,
    ]
    after = ["【打印】 【关闭】", "上一篇：某通知", "主办：某单位 京ICP备00000000号", "网站地图 | 联系我们"]
    return page._replace(before=before, after=after)


def with_notes(page: Printed, rng: random.Random) -> Printed:
    heading, items = page.sections[3]
    note = "注：行政复议、行政诉讼数量含上年度结转数量。"
    return page._replace(sections=[*page.sections[:3], (heading, [*items, note]), *page.sections[4:]])


def without_first_number(page: Printed, rng: random.Random) -> Printed:
    sections = [(h[2:] if i == 0 else "一二三四五"[i - 1] + h[1:], items) for i, (h, items) in enumerate(page.sections)]
    return page._replace(sections=sections)


TITLES = {
    "五、存在的主要问题及改进情况": "五、存在问题及改进情况",
    "二、主动公开政府信息情况": "二、行政机关主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况": "三、收到和处理信息公开申请情况统计表",
    "四、政府信息公开行政复议、行政诉讼情况": "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
}
SHORT = {
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "（二）部分公开",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": "1.逾期不补正",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请": "2.逾期不缴费",
    "社会公益组织": "社会公益",
    "法律服务机构": "法律服务",
    "商业企业": "商业",
    "（六）其他处理": "（六）其他",
    "3.危及“三安全一稳定”": "3.危及国家安全、公共安全、经济安全、社会稳定",
    "四、结转下年度继续办理": "四、结转下一年度继续办理",
    "（七）总计": "七、总计",
    "本年处理决定数量": "处理决定数量",
    "行政规范性文件": "规范性文件",
    "现行有效件数": "现行有效件数（历史累计）",
    "规章": "规章（设区的市、自治州人民政府应提供相关数据）",
    "结果维持": "维持",
    "尚未审结": "未审结",
    "2.其他法律行政法规禁止公开": "2.其他法律行政止公开",
}

DEVIATIONS: dict[str, Change] = {
    "half-width": lambda p, r: headings(lambda h: h.translate(HALF))(labels(lambda t, _: t.translate(HALF))(p, r), r),
    "space after numbers": labels(lambda t, _: re.sub(r"^((?:（.）|\d\.))", r"\1 ", t)),
    "1、": labels(lambda t, _: re.sub(r"^(\d)\.", r"\1、", t)),
    "straight quotes": labels(lambda t, _: t.replace("“", '"').replace("”", '"')),
    "white space in words": labels(broken),
    "vertical": labels(lambda t, _: "\n".join(t) if t == "三、本年度办理结果" else t),
    "traditional": lambda p, r: headings(lambda h: h.translate(TRADITIONAL))(
        labels(lambda t, _: t.translate(TRADITIONAL).replace("规范性文件", "規範性檔案"))(p, r), r
    ),
    "slips of the pen": labels(slip),
    "shortened": labels(lambda t, _: SHORT.get(t, t)),
    "long explanations": labels(lambda t, _: "上一年项目数量（指上一年度事项数）" if t == "上一年项目数量" else t),
    "other headings": headings(lambda h: TITLES.get(h, h)),
    "spread headings": headings(" ".join),
    "full-width digits": figures(lambda t, _: t.translate(WIDE)),
    "thousands": figures(thousands),
    "spaces around": figures(
        lambda t, r: f"{r.choice(['', ' ', chr(0xA0), chr(0x3000)])}{t}{r.choice(['', ' ', chr(0xA0)])}"
    ),
    "marks for blanks": figures(lambda t, r: t or r.choice(["/", "-", "—", "无", "不适用"])),
    "no merged cells": on_tables(without_rowspan),
    "whole paths": on_tables(
        lambda rows, rng: with_whole_paths(rows, rng.choice([" / ", "-", " > ", "／", "  ", "\n"]))
    ),
    "empty row": on_tables(with_empty_row),
    "extra row": on_tables(with_extra_row),
    "table four in three": in_three,
    "table three in pieces": in_pieces,
    "annex": in_annex,
    "chrome": in_chrome,
    "notes under a table": with_notes,
    "first heading without number": without_first_number,
    "title in two lines": lambda p, r: p._replace(title=p.title.replace("年政府", "年\n政府")),
    "title elsewhere": lambda p, r: p._replace(title="关于" + p.title.replace("工作年度报告", "年度报告")),
}
EXCLUSIVE = [
    {"annex", "first heading without number"},
    {"table four in three", "empty row"},
    {"other headings", "traditional"},
]


def spread(rows: Rows) -> list[list[tuple[Box, bool]]]:
    """Return the cells of a table in every place that they cover, each with whether it is the first place."""
    grid: dict[tuple[int, int], tuple[Box, bool]] = {}
    for r, row in enumerate(rows):
        c = 0
        for box in row:
            while (r, c) in grid:
                c += 1
            for i in range(box.high):
                for j in range(box.wide):
                    grid[r + i, c + j] = box, i == j == 0
    width = max(c for _, c in grid) + 1
    return [[grid.get((r, c), (Box(""), True)) for c in range(width)] for r in range(len(rows))]


def spread_rows(filled: Sequence[Sequence[tuple[Box, bool]]]) -> list[list[Box]]:
    return [[box for box, _ in row] for row in filled]


def clipped(grid: Sequence[Sequence[Box]]) -> Rows:
    """Return the rows of a piece of a table, with what reached over its edges cut off there."""
    rows: Rows = []
    done: set[tuple[int, int]] = set()
    for r, row in enumerate(grid):
        line: list[Box] = []
        for c, box in enumerate(row):
            if (r, c) in done:
                continue
            wide = high = 1
            while not box.figure and c + wide < len(row) and row[c + wide] is box:
                wide += 1
            while not box.figure and r + high < len(grid) and grid[r + high][c] is box:
                high += 1
            done |= {(r + i, c + j) for i in range(high) for j in range(wide)}
            line.append(box._replace(wide=wide, high=high))
        rows.append(line)
    return rows


def deviate(page: Printed, names: Iterable[str], seed: int) -> Printed:
    rng = random.Random(seed)
    # What changes words goes first, for what cuts tables makes new cells.
    for name in sorted(names, key=list(DEVIATIONS).index):
        page = DEVIATIONS[name](page, rng)
    return page


# --- formats -----------------------------------------------------------------------------------------------------------


def items_of(page: Printed) -> Iterator[tuple[str, str | Rows]]:
    yield from (("text", line) for line in page.before)
    yield from (("title", line) for line in page.title.split("\n"))
    yield from (("text", line) for line in page.preface)
    for heading, items in page.sections:
        yield "heading", heading
        yield from (("text" if isinstance(item, str) else "table", item) for item in items)
    yield from (("after", line) for line in page.after)


def html_table(rows: Rows, text: Callable[[str], str], end: str = "</td>") -> str:
    body = "".join(
        "<tr>"
        + "".join(f"<td colspan={b.wide} rowspan='{b.high}'>{text(b.text) or '&nbsp;'}{end}" for b in row)
        + "</tr>"
        for row in rows
    )
    return f"<table border=1><tbody>{body}</tbody></table>"


def as_html(page: Printed, rng: random.Random, *, word: bool = False) -> bytes:
    def text(t: str) -> str:
        t = html.escape(t).replace("\n", "<br>")
        if word and t and "&" not in t and "<" not in t:
            at = rng.randrange(len(t))
            t = f"<p style='text-indent: 2em'><span>{t[:at]}</span><font>{t[at:]}</font><o:p></o:p></p>"
        return t

    inner = "".join(
        html_table(item, text, end="" if word else "</td>") if isinstance(item, list) else f"<p>{html.escape(item)}</p>"
        for kind, item in items_of(page._replace(before=[], title="", after=[]))
    )
    before = "".join(f"<div>{html.escape(line)}</div>" for line in page.before)
    after = "".join(f"<div>{html.escape(line)}</div>" for line in page.after)
    title = html.escape(page.title).replace("\n", "<br>")
    shell = f"<h1>{title}</h1><div id=zoom>{inner}</div>"
    if word:  # a table that lays out the page
        shell = f"<table><tr><td><ul><li>菜单</ul><td>{shell}</table>"
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>年报</title><style>p {{}}</style></head><body>"
        f"<nav><a href=/>首页</a></nav>{before}{shell}{after}<script>var a='一、总体情况'</script></body></html>"
    ).encode()


def as_markdown(page: Printed, rng: random.Random, *, tables_in_html: bool = False) -> bytes:
    parts = []
    for kind, item in items_of(page):
        if isinstance(item, str):
            parts.append(("# " if kind == "title" else "## " if kind == "heading" else "") + item)
            continue
        if tables_in_html:  # as converters write what has merged cells
            parts.append(html_table(item, lambda text: html.escape(text).replace("\n", "<br>")))
            continue
        lines = []
        for number, row in enumerate(spread(item)):
            cells = [b.text.replace("\n", "<br>").replace("|", "\\|") if first else "" for b, first in row]
            lines.append("| " + " | ".join(cells) + " |")
            if number == 0:
                lines.append("|---" * len(cells) + "|")
        parts.append("\n".join(lines))
    return "\n\n".join(parts).encode()


def as_lines(page: Printed, rng: random.Random) -> bytes:
    """One cell a line; what is blank is lost."""
    lines: list[str] = []
    for _, item in items_of(page):
        if isinstance(item, str):
            lines.append(item)
        else:
            lines += [b.text for row in item for b in row if b.text.strip()]
    return "\n".join(lines).encode()


def as_tabs(page: Printed, rng: random.Random) -> bytes:
    """Cells separated by tabs; merged cells once."""
    lines: list[str] = []
    for _, item in items_of(page):
        if isinstance(item, str):
            lines.append(item)
        else:
            lines += ["\t".join(b.text.replace("\n", "") for b in row) for row in item]
    return "\r\n".join(lines).encode("gb18030")


def as_docx(page: Printed, rng: random.Random) -> bytes:
    import docx

    document = docx.Document()
    for kind, item in items_of(page):
        if isinstance(item, str):
            document.add_paragraph(
                item, style="Title" if kind == "title" else "Heading 1" if kind == "heading" else None
            )
            continue
        filled = spread(item)
        table = document.add_table(len(filled), len(filled[0]))
        places: dict[int, list[tuple[int, int]]] = {}
        for r, row in enumerate(filled):
            for c, (box, first) in enumerate(row):
                if first:
                    places[id(box)] = [(r, c)]
                    table.cell(r, c).text = box.text
                    if box.wide > 1 or box.high > 1:
                        table.cell(r, c).merge(table.cell(r + box.high - 1, c + box.wide - 1))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def as_xlsx(page: Printed, rng: random.Random) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    at = 1
    for _, item in items_of(page):
        if isinstance(item, str):
            sheet.cell(at, 1, item)
            sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=10)
            at += 1
            continue
        for r, row in enumerate(spread(item)):
            for c, (box, first) in enumerate(row):
                if first and box.text:
                    number = box.figure and box.text.isdecimal() and box.text.isascii() and len(box.text) < 15
                    sheet.cell(at + r, c + 1, int(box.text) if number else box.text)
                if first and (box.wide > 1 or box.high > 1):
                    bottom, right = at + r + box.high - 1, c + box.wide
                    sheet.merge_cells(start_row=at + r, start_column=c + 1, end_row=bottom, end_column=right)
        at += len(item) + 1
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def as_pdf(page: Printed, rng: random.Random, *, browser: bool = False) -> bytes:
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table, TableStyle

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    body = ParagraphStyle("body", fontName="STSong-Light", fontSize=12, leading=20, firstLineIndent=24, wordWrap="CJK")
    title = ParagraphStyle("title", parent=body, fontSize=18, leading=30, alignment=1, firstLineIndent=0)
    small = ParagraphStyle("small", parent=body, fontSize=7, leading=9, firstLineIndent=0)
    flow: list[Flowable] = []
    for kind, item in items_of(page):
        if isinstance(item, str):
            flow.append(Paragraph(html.escape(item), title if kind == "title" else body))
            continue
        filled = spread(item)
        spans = [
            ("SPAN", (c, r), (c + b.wide - 1, r + b.high - 1))
            for r, row in enumerate(filled)
            for c, (b, first) in enumerate(row)
            if first and (b.wide > 1 or b.high > 1)
        ]
        cells = [
            [Paragraph(html.escape(b.text).replace("\n", "<br/>"), small) if first else "" for b, first in row]
            for row in filled
        ]
        width = len(filled[0])
        padding = [(f"{side}PADDING", (0, 0), (-1, -1), 1) for side in ("LEFT", "RIGHT")]
        widths = [28, 56, 120, *[40] * 7] if width == 10 else [30] * width
        flow.append(
            Table(
                cells,
                colWidths=widths,
                style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), *padding, *spans]),
            )
        )
    file = io.BytesIO()

    def number(canvas: Any, document: Any) -> None:
        canvas.setFont("STSong-Light", 9)
        if browser:  # prints when it was, the title, the address, and the page of how many
            canvas.drawString(30, A4[1] - 20, f"2024/1/25 10:12 {page.title}_某县人民政府")
            canvas.drawString(30, 15, "https://www.example.gov.cn/zwgk/202401/t20240125_12345.html")
            canvas.drawRightString(A4[0] - 30, 15, f"{document.page}/9")
            return
        canvas.drawCentredString(A4[0] / 2, 30, f"- {document.page} -")

    SimpleDocTemplate(file, pagesize=A4).build(flow, onFirstPage=number, onLaterPages=number)
    return file.getvalue()


House = Callable[[Printed, random.Random], bytes]

STYLES: dict[str, House] = {
    "html": as_html,
    "html from Word": lambda page, rng: as_html(page, rng, word=True),
    "html in GBK, undeclared": lambda page, rng: (
        as_html(page, rng).decode().replace("charset=utf-8", "charset=gb2312").encode("gb18030")
    ),
    "markdown": as_markdown,
    "markdown, tables in HTML": lambda page, rng: as_markdown(page, rng, tables_in_html=True),
    "one cell a line": as_lines,
    "tabs": as_tabs,
    "docx": as_docx,
    "xlsx": as_xlsx,
    "pdf": as_pdf,
    "pdf from a browser": lambda page, rng: as_pdf(page, rng, browser=True),
}
LOSSY = {"one cell a line", "tabs", "no merged cells"}
"""Styles and deviations in which it cannot always be seen which cell is blank, so that an honest reader says null with a
note: without merged cells, header and body of the 2019 table two stand over one another as they happen to.
"""
