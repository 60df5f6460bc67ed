"""Report → Markdown: text that people can edit and programs can compare, with pipe tables.

Markdown has no merged cells. So table two is split into its parts, table three names a group only in its first row, and
table four has a row for each route.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from zfxxgk.display import public
from zfxxgk.form.categories import Category, Flow, Outcome, Section
from zfxxgk.form.layout import TableLayout
from zfxxgk.form.records import Report
from zfxxgk.form.tables import GOVERNING_NOTE, STUB_HEADING, Cell, Table, printed_in
from zfxxgk.rules.findings import Finding
from zfxxgk.wire.seal import NAME, seal
from zfxxgk.writers.page import Page, PageSection, marks_of, page_of

__all__ = ["to_markdown"]


@public
def to_markdown(report: Report, *, findings: Sequence[Finding] = (), sealed: bool = True) -> str:
    """Return a report as Markdown.

    Args:
        report: The report. A blank stays blank.
        findings: Findings to mark, as `check` gives them: each is listed above the title, and its figures are bold.
        sealed: Whether a comment at the end holds the report itself, so that `read` returns the same report. A text
            with findings never has one.

    >>> from zfxxgk import zero
    >>> print(to_markdown(zero(agency="某县某局", year=2024))[:25])
    # 某县某局2024年政府信息公开工作年度报告
    """
    page = page_of(report)
    texts = [*_page(page, findings)]
    if sealed and not findings:
        # Two hyphens and a bracket end a comment. In JSON two hyphens occur only in strings, where one can be escaped.
        held = seal(report).replace("--", "-\\u002d")
        texts.append(f"\n<!-- {NAME} {held} -->\n")
    return "".join(texts)


def _page(page: Page, findings: Sequence[Finding]) -> Iterator[str]:
    marks = marks_of(findings)
    if findings:
        yield "检查结果\n\n"
        for finding in findings:
            yield f"{finding.severity.words.zh}：{_escaped(finding.message('zh'))}\n\n"
    yield f"# {_escaped(page.title)}\n"
    for label, text in page.facts:
        yield f"\n{label}：{_escaped(text)}\n"
    yield from (f"\n{_escaped(remark)}\n" for remark in page.remarks)
    for section in page.sections:
        yield f"\n## {section.heading}\n"
        if section.layout is not None:
            figures = section.figures
            if marks:
                cells = zip(section.layout.figures, figures, strict=True)
                figures = tuple(f"**{text}**" if cell.pointer in marks and text else text for cell, text in cells)
            yield from _table(section, figures)
        for part in section.parts:
            if part.heading is not None:
                yield f"\n### {_escaped(part.heading)}\n"
            yield from (f"\n{_escaped(paragraph)}\n" for paragraph in part.paragraphs)
        yield from (f"\n{_escaped(remark)}\n" for remark in section.remarks)


# --- text --------------------------------------------------------------------------------------------------------------

_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>|~&]|^[#+\-=:](?=\s|[-=#]|$)|^\d{1,9}(?=[.)])")


def _escaped(text: str) -> str:
    r"""Return a line of text, escaped so that Markdown shows it unchanged.

    >>> _escaped("# 1*2 <b>"), _escaped("1.自然人"), _escaped("2024年")
    ('\\# 1\\*2 \\<b\\>', '1\\.自然人', '2024年')
    """
    text = " ".join(text.split())
    if _SPECIAL.search(text) is None:
        return text
    return _SPECIAL.sub(lambda found: f"{found[0]}\\" if found[0].isdecimal() else f"\\{found[0]}", text)


# --- tables ------------------------------------------------------------------------------------------------------------


_STUB: Final = "项目"  # heading of the row labels in tables three and four; the official layout has none


class _Grid(NamedTuple):
    """A pipe table.

    Attributes:
        title: A line above it, or `None`.
        rows: Its rows, the header first; each box is a text, or a cell of the form.
    """

    title: str | None
    rows: tuple[tuple[str | Cell, ...], ...]


@functools.cache
def _grids(layout: TableLayout) -> tuple[_Grid, ...]:
    table = layout.table
    if table.section is Section.DISCLOSURE:
        return tuple(_disclosure(table))
    if table.section is Section.APPLICATIONS:
        return (_Grid(GOVERNING_NOTE, tuple(_applications(table))),)
    return (_Grid(None, tuple(_rows(table, _STUB))),)


def _disclosure(table: Table) -> Iterator[_Grid]:
    for block in table.blocks:
        inside = Table(table.section, table.edition, tuple(cell for cell in table.cells if cell.row in block.rows))
        yield _Grid(block.heading, tuple(_rows(inside, STUB_HEADING)))


def _rows(table: Table, stub: str) -> Iterator[tuple[str | Cell, ...]]:
    yield stub, *(printed_in(column, table.edition) for column in dict.fromkeys(cell.column for cell in table.cells))
    for row in dict.fromkeys(cell.row for cell in table.cells):
        label = printed_in(row, table.edition)
        if row.parent is not None:
            label = f"{printed_in(row.parent, table.edition)}{label}"
        yield label, *(cell for cell in table.cells if cell.row is row)


def _applications(table: Table) -> Iterator[tuple[str | Cell, ...]]:
    cells: dict[Category, list[Cell]] = {}
    for cell in table.cells:
        cells.setdefault(cell.row, []).append(cell)
    yield _STUB, "", "", *(printed_in(cell.column, table.edition) for cell in next(iter(cells.values())))
    last: list[str] = ["", ""]
    for row, figures in cells.items():
        label = printed_in(row, table.edition)
        if not isinstance(row, Outcome):
            yield label, "", "", *figures
            continue
        over = [printed_in(Flow.OUTCOMES, table.edition), printed_in(row.group or row, table.edition)]
        shown = ["" if text == before else text for text, before in zip(over, last, strict=True)]
        last = over
        yield *shown, label if row.group is not None else "", *figures


@functools.cache
def _template(layout: TableLayout) -> str:
    """Return a table, with ``%s`` for each figure."""
    text = ""
    for grid in _grids(layout):
        text += f"\n{grid.title}\n\n" if grid.title is not None else "\n"
        for number, row in enumerate(grid.rows, 1):
            boxes = ("%s" if isinstance(box, Cell) else box.replace("|", "\\|") for box in row)
            text += f"|{''.join(f' {box} |' for box in boxes)}\n"
            if number == 1:
                figures = next(i for i, box in enumerate(grid.rows[1]) if isinstance(box, Cell))
                text += "|" + "---|" * figures + "--:|" * (len(row) - figures) + "\n"
    return text


def _table(section: PageSection, figures: Sequence[str]) -> Iterator[str]:
    template = _template(_layout(section))
    if not "".join(figures).isdecimal():
        figures = [text if text.startswith("**") else _escaped(text) for text in figures]
    yield template % tuple(figures)


def _layout(section: PageSection) -> TableLayout:
    if section.layout is None:
        raise TypeError("a section without a table")
    return section.layout
