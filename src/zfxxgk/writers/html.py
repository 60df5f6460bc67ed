"""Report → HTML: one self-contained page, for websites, phones, A4 paper and screen readers."""

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Final, NamedTuple

from zfxxgk.display import public
from zfxxgk.form.layout import Placed, Role, TableLayout
from zfxxgk.form.records import Report
from zfxxgk.rules.findings import Finding
from zfxxgk.wire.seal import NAME, seal
from zfxxgk.writers.page import Page, PageSection, marks_of, page_of, worst

__all__ = ["to_fragment", "to_html"]


@public
def to_html(report: Report, *, findings: Sequence[Finding] = (), sealed: bool = True) -> str:
    """Return a report as a web page in the official layout.

    The page is self-contained: no script, nothing fetched. Tables have captions, and figures refer to their headers.
    The style fits phones, dark mode and A4 paper.

    Args:
        report: The report. A blank stays blank.
        findings: Findings to mark, as `check` gives them: each is listed above the title, with links to its cells.
        sealed: Whether the page also holds the report itself, hidden, so that `read` returns the same report. A page
            with findings never does.

    Returns:
        The page, to be encoded in UTF-8.

    >>> from zfxxgk import zero
    >>> page = to_html(zero(agency="某县某局", year=2024))
    >>> page.startswith("<!DOCTYPE html>"), "<script" in page
    (True, False)
    """
    page = page_of(report)
    held = ""
    if sealed and not findings:
        # Attributes may hold anything but the quotation mark around them and what begins an entity.
        content = seal(report).replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;")
        held = f"<meta name='{NAME}' content='{content}'>\n"
    return "".join(
        (
            f"{_BEGIN}<title>{escape(page.title)}</title>\n",
            f"{held}<style>\n{_PAGE_STYLE}{_STYLE}</style>\n</head>\n<body>\n",
            *_body(page, findings),
            "</body>\n</html>\n",
        )
    )


_BEGIN: Final = """\
<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
"""


def to_fragment(report: Report, *, findings: Sequence[Finding] = ()) -> str:
    """Return a report as a part of a page, with its own style, for notebooks.

    Args:
        report: The report.
        findings: Findings to mark.
    """
    return f"<style>{_STYLE}</style>\n{''.join(_body(page_of(report), findings))}"


def _body(page: Page, findings: Sequence[Finding]) -> Iterator[str]:
    marks = marks_of(findings)
    linked = _prose_findings(findings)
    if linked:
        yield f"<style>{''.join(map(_highlight_style, linked))}</style>\n"
    yield '<main class="zfxxgk" lang="zh-CN">\n'
    if findings:
        yield from _findings(findings)
    yield f"<h1>{escape(page.title, quote=False)}</h1>\n"
    if page.facts:
        yield '<ul class="facts">\n'
        yield from (f"<li>{escape(label)}：{escape(text, quote=False)}</li>\n" for label, text in page.facts)
        yield "</ul>\n"
    yield from _remarks(page.remarks)
    for section in page.sections:
        yield f'<section id="{section.section.value}">\n'
        yield from _table(section, marks, linked) if section.layout is not None else _narrative(section, linked)
        yield from _remarks(section.remarks)
        yield "</section>\n"
    yield "</main>\n"


def _narrative(section: PageSection, linked: Sequence[Finding]) -> Iterator[str]:
    yield f"<h2>{escape(section.heading)}</h2>\n"
    for number, part in enumerate(section.parts):
        spans = _spans(linked, f"/{section.section.value}/passages/{number}/text")
        if part.heading is not None:
            yield f"<h3>{escape(part.heading, quote=False)}</h3>\n"
        for paragraph, start in zip(part.paragraphs, part.starts, strict=True):
            yield f"<p>{_marked(paragraph, start, spans)}</p>\n"


def _prose_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings about words in the prose: a page highlights these words together with their cells."""
    return [finding for finding in findings if any(cell.span is not None for cell in finding.cells)]


def _highlight_style(finding: Finding) -> str:
    name = f".{_highlight_class(finding)}"
    return (
        f".zfxxgk:has({name}:is(:hover,:focus-within)) {name}{{outline:3px solid var(--accent);outline-offset:1px}}\n"
    )


def _highlight_class(finding: Finding) -> str:
    return f"claim-{finding.fingerprint}"


_Span = tuple[int, int, list[Finding]]


def _spans(linked: Iterable[Finding], pointer: str) -> list[_Span]:
    """Return the words of a passage that findings are about, in order; where two overlap, only the first."""
    words: dict[tuple[int, int], list[Finding]] = {}
    for finding in linked:
        for cell in finding.cells:
            if cell.span is not None and cell.pointer == pointer:
                words.setdefault(cell.span, []).append(finding)
    spans: list[_Span] = []
    for (begin, end), found in sorted(words.items(), key=lambda item: item[0]):
        if not spans or begin >= spans[-1][1]:
            spans.append((begin, end, found))
    return spans


def _marked(paragraph: str, start: int, spans: Iterable[_Span]) -> str:
    """Return a paragraph; the words that findings are about are marked, with a link to the cell."""
    parts, place = [], 0
    for begin, end, found in spans:
        first, last = max(begin - start, 0), min(end - start, len(paragraph))
        if first >= last:
            continue
        cell = next((cell.pointer for cell in found[0].cells if cell.side == "right"), found[0].cells[0].pointer)
        words = escape(paragraph[first:last], quote=False)
        names = " ".join([worst(found).value, *map(_highlight_class, found)])
        parts.append(escape(paragraph[place:first], quote=False))
        parts.append(f'<mark class="{names}"{_titled(found)}><a href="#{_anchor(cell)}">{words}</a></mark>')
        place = last
    return "".join(parts) + escape(paragraph[place:], quote=False)


def _remarks(remarks: Iterable[str]) -> Iterator[str]:
    return (f'<p class="remark">{escape(remark, quote=False)}</p>\n' for remark in remarks)


# --- tables ------------------------------------------------------------------------------------------------------------


class _Template(NamedTuple):
    """A table without its figures.

    Attributes:
        begin: The HTML before the first figure, up to the attributes of its cell.
        between: The HTML after each figure, up to the attributes of the next.
        plain: All the HTML after ``begin``, with ``%s`` for each figure.
    """

    begin: str
    between: tuple[str, ...]
    plain: str


@functools.cache
def _template(layout: TableLayout) -> _Template:
    headers = _headers(layout)
    total = sum(layout.widths)
    columns = "".join(f'<col style="width:{100 * width / total:.3g}%">' for width in layout.widths)
    texts = [f"<colgroup>{columns}</colgroup>\n"]
    row = -1
    for place in layout.placed():
        if place.row != row:
            texts[-1] += ("</tr>\n" if row >= 0 else "") + _row_begin(layout, place.row)
            row = place.row
        box = place.box
        spans = (f' colspan="{box.wide}"' if box.wide > 1 else "") + (f' rowspan="{box.high}"' if box.high > 1 else "")
        if box.role is Role.FIGURE:
            texts[-1] += f'<td{spans} headers="{" ".join(headers[place.row, place.column])}"'
            texts.append("</td>")
        else:
            texts[-1] += _label(layout, place, spans)
    texts[-1] += "</tr>\n</tbody>\n</table>\n</div>\n"
    return _Template(texts[0], tuple(texts[1:]), "".join(f">%s{rest}" for rest in texts[1:]))


def _row_begin(layout: TableLayout, row: int) -> str:
    if layout.head and row == 0:
        return "<thead>\n<tr>"
    return "<tbody>\n<tr>" if row == 0 else "</thead>\n<tbody>\n<tr>" if row == layout.head else "<tr>"


def _label(layout: TableLayout, place: Placed, spans: str) -> str:
    box = place.box
    text = escape(box.text, quote=False)
    identity = f' id="{_identity(layout, place)}"'
    if box.role is Role.NOTE:
        return f'<td class="note"{spans}>{text}</td>'
    if box.role is Role.ROW:
        return f'<th scope="row"{identity}{spans}>{text}</th>'
    kind = ' class="block"' if box.role is Role.BLOCK else ""
    return f'<th scope="col"{kind}{identity}{spans}>{text}</th>'


def _identity(layout: TableLayout, place: Placed) -> str:
    return f"{layout.table.section.value[0]}{place.row}-{place.column}"


def _headers(layout: TableLayout) -> dict[tuple[int, int], list[str]]:
    """Return the ids of the headers of each figure: those left of it in its row, and those above it in its column. In
    table two only the last block heading above it counts.
    """
    over: dict[int, list[str]] = {}
    before: dict[int, list[str]] = {}
    found = {}
    for place in layout.placed():
        box = place.box
        identity = _identity(layout, place)
        columns = range(place.column, place.column + box.wide)
        if box.role is Role.BLOCK:
            over = {column: [identity] for column in columns}
        elif box.role is Role.COLUMN:
            for column in columns:
                over.setdefault(column, []).append(identity)
        elif box.role is Role.ROW:
            for row in range(place.row, place.row + box.high):
                before.setdefault(row, []).append(identity)
        elif box.role is Role.FIGURE:
            found[place.row, place.column] = [*over.get(place.column, ()), *before.get(place.row, ())]
    return found


def _table(section: PageSection, marks: Mapping[str, Sequence[Finding]], linked: Sequence[Finding]) -> Iterator[str]:
    layout = section.layout
    if layout is None:
        raise TypeError("a section without a table")
    template = _template(layout)
    heading = escape(section.heading)
    yield (
        f'<div class="table" role="region" tabindex="0" aria-label="{heading}">\n<table class="{section.section.value}">\n'
        f"<caption><h2>{heading}</h2></caption>\n{template.begin}"
    )
    if not marks and "（" not in "".join(section.figures):  # only figures with remarks need to be escaped
        yield template.plain % section.figures
        return
    for cell, text, rest in zip(layout.figures, section.figures, template.between, strict=True):
        found = marks.get(cell.pointer)
        names = [worst(found).value, *(_highlight_class(f) for f in found if f in linked)] if found else []
        mark = "" if not found else f' id="{_anchor(cell.pointer)}" class="{" ".join(names)}"{_titled(found)}'
        yield f"{mark}>{escape(text, quote=False)}{rest}"


# --- findings ----------------------------------------------------------------------------------------------------------


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    yield '<aside class="findings" aria-label="检查结果">\n<h2>检查结果</h2>\n<ul>\n'
    for finding in findings:
        links = "、".join(
            f'<a href="#{_anchor(cell.pointer)}">{escape(cell.label, quote=False)}</a>'
            for cell in finding.cells
            if cell.value is not None or cell.side
        )
        cells = f"<details><summary>所涉各格</summary>{links}</details>" if links else ""
        words = escape(finding.message("zh"), quote=False)
        yield f'<li><b class="{finding.severity.value}">{finding.severity.words.zh}</b> {words}{cells}</li>\n'
    yield "</ul>\n</aside>\n"


def _anchor(pointer: str) -> str:
    return pointer.removeprefix("/this").strip("/").replace("/", "-")


def _titled(findings: Iterable[Finding]) -> str:
    return f' title="{escape(chr(10).join(finding.message("zh") for finding in findings))}"'


# --- how it looks ------------------------------------------------------------------------------------------------------

_PAGE_STYLE: Final = """\
:root { color-scheme: light dark }
body { margin: 0 }
@media (prefers-color-scheme: dark) { body { background: #16181b } }
@media print { :root { color-scheme: light } @page { size: A4; margin: 37mm 26mm 35mm 28mm } }
"""
_STYLE: Final = """\
.zfxxgk {
  --ink: #1a1a1a; --ground: #ffffff; --faint: #5a5a5a; --rule: #8a8a8a; --head: #f2f4f7;
  --error: #ffd6d6; --warning: #ffebc2; --notice: #dbe9ff; --accent: #a40000;
  max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; color: var(--ink); background: var(--ground);
  font: 1.0625rem/1.9 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  line-break: strict; overflow-wrap: anywhere;
}
.zfxxgk h1 {
  margin: .5rem 0 1rem; text-align: center; text-wrap: balance; font: bold 1.7rem/1.5
  "FZXiaoBiaoSong-B05S", "方正小标宋简体", "STZhongsong", "Noto Serif CJK SC", "Songti SC", SimSun, serif;
}
.zfxxgk h2 { margin: 2rem 0 .75rem; font-size: 1.2rem; line-height: 1.6; text-align: left }
.zfxxgk h3 { margin: 1.25rem 0 .25rem; font-size: 1.0625rem; text-indent: 2em }
.zfxxgk p { margin: .25rem 0; text-align: justify; text-indent: 2em }
.zfxxgk .remark { color: var(--faint); font-size: .9375rem; text-indent: 0 }
.zfxxgk .facts {
  display: flex; flex-wrap: wrap; gap: .1rem 2rem; margin: 0 0 1rem; padding: .5rem 0; list-style: none;
  border-block: 1px solid var(--rule); color: var(--faint); font-size: .9375rem;
}
.zfxxgk .table { overflow-x: auto }
.zfxxgk .table:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.zfxxgk table {
  width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.45; font-variant-numeric: tabular-nums;
}
.zfxxgk table.applications { min-width: 52rem; table-layout: fixed }
.zfxxgk table.remedies { min-width: 46rem; table-layout: fixed }
.zfxxgk table.disclosure { min-width: 24rem; table-layout: fixed }
.zfxxgk caption { text-align: left }
.zfxxgk caption h2 { position: sticky; left: 0; max-width: calc(100vw - 2rem) }
.zfxxgk th, .zfxxgk td { padding: .35rem .4rem; border: 1px solid var(--rule); text-align: center }
.zfxxgk th { background: var(--head); font-weight: 500; text-wrap: balance }
.zfxxgk .applications tbody th { text-align: left }
.zfxxgk .applications tbody th[rowspan] { text-align: center }
.zfxxgk .note { text-align: left; color: var(--faint) }
.zfxxgk .block { font-weight: 600 }
.zfxxgk .error { background: var(--error) }
.zfxxgk .warning { background: var(--warning) }
.zfxxgk .notice { background: var(--notice) }
.zfxxgk td.error, .zfxxgk td.warning { font-weight: 700 }
.zfxxgk td:target { outline: 3px solid var(--accent); outline-offset: -3px }
.zfxxgk .findings { margin-bottom: 1.5rem; padding: .25rem 1rem .75rem; border: 1px solid var(--rule); border-radius: .4rem }
.zfxxgk .findings h2 { margin: .5rem 0 }
.zfxxgk .findings ul { margin: 0; padding-left: 1.2rem; font-size: .9375rem }
.zfxxgk .findings b { padding: 0 .35rem; border-radius: .2rem; font-weight: 600 }
.zfxxgk mark { color: inherit; padding: .1em .15em; border-radius: .2rem }
.zfxxgk a { color: inherit }
@media (prefers-color-scheme: dark) {
  .zfxxgk {
    --ink: #e8e6e3; --ground: #16181b; --faint: #b5b2ad; --rule: #5f6368; --head: #22262b;
    --error: #6b1f1f; --warning: #5c4510; --notice: #1f3a63; --accent: #ff9d9d;
  }
}
@media (max-width: 40rem) {
  .zfxxgk { padding: 1rem .75rem 2rem; font-size: 1rem }
  .zfxxgk h1 { font-size: 1.35rem }
}
@media print {
  .zfxxgk {
    --ink: #000000; --ground: #ffffff; --faint: #000000; --rule: #000000; --head: transparent;
    max-width: none; padding: 0; font: 16pt/28pt "FangSong_GB2312", "仿宋_GB2312", FangSong, STFangsong,
    "Noto Serif CJK SC", serif;
  }
  .zfxxgk h1 { font-size: 22pt; line-height: 32pt }
  .zfxxgk h2 { font: 16pt/28pt SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; break-after: avoid }
  .zfxxgk h3 { font: 16pt/28pt KaiTi_GB2312, "楷体_GB2312", KaiTi, STKaiti, serif; break-after: avoid }
  .zfxxgk p, .zfxxgk h2, .zfxxgk h3 { text-indent: 2em }
  .zfxxgk caption h2, .zfxxgk .remark { text-indent: 0 }
  .zfxxgk .table { overflow: visible }
  .zfxxgk table { min-width: 0 !important; font-size: 9pt; line-height: 1.3 }
  .zfxxgk table.remedies { font-size: 8pt }
  .zfxxgk th, .zfxxgk td { padding: 2pt 1.5pt; font-weight: normal }
  .zfxxgk .remark, .zfxxgk .facts { font-size: 12pt; line-height: 18pt }
  .zfxxgk thead { display: table-header-group }
  .zfxxgk tr { break-inside: avoid }
}
"""
