"""Report → page: what every writer prints, in the order of the official layout, independent of the format."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from zfxxgk.form.categories import Section
from zfxxgk.form.layout import (
    TableLayout,
    figure_texts,
    layout_of,
    printed_facts,
    printed_remark,
    printed_title,
    section_of,
)
from zfxxgk.form.records import Annotation, Narrative, Report
from zfxxgk.form.tables import Form
from zfxxgk.rules.findings import Finding
from zfxxgk.rules.model import Scope, Severity

__all__ = ["Page", "PageSection", "PrintedPassage", "marks_of", "page_of", "worst"]


class PrintedPassage(NamedTuple):
    """A passage of a narrative as it is printed.

    Attributes:
        heading: Its heading, or `None`.
        paragraphs: Its paragraphs; blank lines are left out.
        starts: Where each paragraph begins in the passage, in characters.
    """

    heading: str | None
    paragraphs: tuple[str, ...]
    starts: tuple[int, ...]


class PageSection(NamedTuple):
    """One of the six sections.

    Attributes:
        section: Which section it is.
        heading: Its official heading, with its number.
        parts: Its passages, where it is a narrative.
        layout: Its table, or `None` where it is a narrative.
        figures: The figures as printed, in the order of the form, with remarks in brackets.
        remarks: The remarks under it.
    """

    section: Section
    heading: str
    parts: tuple[PrintedPassage, ...]
    layout: TableLayout | None
    figures: tuple[str, ...]
    remarks: tuple[str, ...]


class Page(NamedTuple):
    """A report as it is printed.

    Attributes:
        title: The title.
        facts: Known facts about the organ and the publication: label and text.
        sections: The six sections.
        remarks: Remarks that belong to none of the sections.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[PageSection, ...]
    remarks: tuple[str, ...]


def page_of(report: Report) -> Page:
    """Return what is printed of a report.

    >>> from zfxxgk.form.editing import zero
    >>> page = page_of(zero(agency="某县某局", year=2024))
    >>> page.title, page.sections[3].heading
    ('某县某局2024年政府信息公开工作年度报告', '四、政府信息公开行政复议、行政诉讼情况')
    """
    form = Form.used_by(report)
    texts = list(figure_texts(form.values(report)))
    remarks = _remarks(report.annotations, form, texts) if report.annotations else {}
    sections = []
    start = 0
    for section in Section:
        table = next((table for table in form.tables if table.section is section), None)
        noted = tuple(remarks.get(section, ()))
        if table is None:
            narrative: Narrative = getattr(report, section.value)
            sections.append(PageSection(section, section.printed, tuple(_parts(narrative)), None, (), noted))
            continue
        end = start + len(table.cells)
        layout = layout_of(section, table.edition)
        sections.append(PageSection(section, section.printed, (), layout, tuple(texts[start:end]), noted))
        start = end
    return Page(printed_title(report), tuple(printed_facts(report)), tuple(sections), tuple(remarks.get(None, ())))


def _parts(narrative: Narrative) -> Iterator[PrintedPassage]:
    for passage in narrative.passages:
        heading = " ".join(passage.heading.split()) if passage.heading is not None else ""
        lines = passage.text.split("\n")
        starts = accumulate((len(line) + 1 for line in lines), initial=0)
        filled = [(line, start) for line, start in zip(lines, starts, strict=False) if line.strip()]
        yield PrintedPassage(heading or None, tuple(line for line, _ in filled), tuple(start for _, start in filled))


_LONGEST_IN_CELL: Final = 24
"""Length of the longest remark that is printed in its cell, in characters; a longer one is printed under the table."""


def _remarks(annotations: Sequence[Annotation], form: Form, texts: list[str]) -> dict[Section | None, list[str]]:
    """Return the remarks under each section. Those that fit into their cells are added to the figures, in `texts`."""
    places = {cell.pointer: i for i, cell in enumerate(form.cells)}
    remarks: dict[Section | None, list[str]] = {}
    filled: set[int] = set()
    for annotation in annotations:
        text = " ".join(annotation.text.split())
        place = places.get(annotation.at)
        fits = 0 < len(text) <= _LONGEST_IN_CELL and not set("()（）") & set(text)
        if place is not None and texts[place] and place not in filled and fits:
            texts[place] += f"（{text}）"
            filled.add(place)
            continue
        section = section_of(annotation.at)
        remarks.setdefault(section, []).append(printed_remark(annotation))
    return remarks


def marks_of(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """Return the findings about each cell, by the pointer of the cell."""
    marks: dict[str, list[Finding]] = {}
    for finding in findings:
        for cell in finding.cells:
            pointer = cell.pointer.removeprefix("/this") if finding.rule.scope is Scope.TWO_YEARS else cell.pointer
            marks.setdefault(pointer, []).append(finding)
    return marks


def worst(findings: Iterable[Finding]) -> Severity:
    """Return the gravest severity of findings."""
    found = {finding.severity for finding in findings}
    return next(severity for severity in Severity if severity in found)
