"""Two reports side by side: two years of one organ, two versions of one report, or two organs.

A comparison lists the figures that changed, cell by cell, and says how much of each section in prose is the same once
its figures are masked. This shows which sections were copied from last year, and which were rewritten.
"""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import attrs

from zfxxgk.display import html_of, public
from zfxxgk.form.categories import Section
from zfxxgk.form.kinds import plain
from zfxxgk.form.layout import figure_text
from zfxxgk.form.records import Money, Narrative, Report
from zfxxgk.form.tables import Cell, Form, Value, cells
from zfxxgk.problems import BLANK, COLON, Phrase

__all__ = ["Comparison", "FigureChange", "Prose", "compare", "number", "similarity"]

_BY: Final = Phrase("（{}）", " ({})")
_SIMILAR: Final = Phrase("{}，{:.0%}", "{}, {:.0%}")
_EDITIONS: Final = Phrase(
    "表式不同：前者有 {} 格、后者有 {} 格为对方所无", "different editions; figures only before: {}, only after: {}"
)
_NO_DIFFERENCE: Final = Phrase("没有差别", "no difference")


@public
@attrs.frozen
class FigureChange:
    """A figure that is not the same in both reports.

    Attributes:
        cell: Its place on the form.
        before: What the first report says; None where the table is blank.
        after: What the second says.
    """

    cell: Cell
    before: Value
    after: Value

    @property
    def pointer(self) -> str:
        """JSON Pointer of the figure."""
        return self.cell.pointer

    @property
    def change(self) -> Decimal | None:
        """By how much it changed; None where one of the two is blank, or the units are not the same."""
        before, after = number(self.before), number(self.after)
        if before is None or after is None or _unit(self.before) is not _unit(self.after):
            return None
        return after - before

    def message(self, lang: str = "zh") -> str:
        """Return the change as one line, in ``"zh"`` or ``"en"``; the official label is Chinese in both."""
        before, after = (figure_text(value) or BLANK.in_(lang) for value in (self.before, self.after))
        change = "" if self.change is None else _BY.in_(lang).format(f"{self.change:+f}")
        return f"{self.cell.label}{COLON.in_(lang)}{before} → {after}{change}"

    def to_data(self) -> dict[str, object]:
        """Return the change as plain data, for JSON."""
        return {
            "pointer": self.pointer,
            "label": self.cell.label,
            "unit": self.cell.unit,
            "before": _plain(self.before),
            "after": _plain(self.after),
            "change": plain(self.change),
            "message": Phrase.of(self.message)._asdict(),
        }

    def __str__(self) -> str:
        return self.message()


def _plain(value: Value) -> object:
    return {"value": plain(value.value), "unit": plain(value.unit)} if isinstance(value, Money) else plain(value)


@public
@attrs.frozen
class Prose:
    """A section in prose, in both reports.

    Attributes:
        section: The section.
        before: Its text in the first report.
        after: Its text in the second.
        similarity: How much of the text is the same, from 0 to 1, whatever the figures are.
    """

    section: Section
    before: str
    after: str
    similarity: float

    @property
    def verdict(self) -> Phrase:
        """The similarity in words."""
        if self.before == self.after:
            return Phrase("完全相同", "the same")
        return next(words for least, words in _VERDICTS if self.similarity >= least)

    @property
    def copied(self) -> bool:
        """Whether it is the same except for its figures and a few words."""
        return bool(self.before) and self.similarity >= _COPIED


_COPIED: Final = 0.95
_VERDICTS: Final = (
    (1.0, Phrase("除数字外相同", "the same but for figures")),
    (_COPIED, Phrase("除数字和个别字词外相同", "the same but for figures and a few words")),
    (0.6, Phrase("部分沿用", "partly the same")),
    (0.0, Phrase("重写", "rewritten")),
)


@public
@attrs.frozen(repr=False)
class Comparison:
    """What is different between two reports.

    Attributes:
        before: The first report.
        after: The second.
        figures: The figures that both forms have and that are not the same, in the order of the form.
        dropped: Figures that only the form of the first has, because the tables are of different editions.
        added: Figures that only the form of the second has.
        prose: The three sections in prose.
    """

    before: Report
    after: Report
    figures: tuple[FigureChange, ...]
    dropped: tuple[Cell, ...]
    added: tuple[Cell, ...]
    prose: tuple[Prose, ...]

    def __bool__(self) -> bool:
        """Whether anything is different: a figure, a form, or a word of the prose."""
        return bool(self.figures or self.dropped or self.added or any(p.before != p.after for p in self.prose))

    def __repr__(self) -> str:
        names = [f"{report.agency.name or '?'} {report.year}" for report in (self.before, self.after)]
        count = len(self.figures)
        return f"<Comparison {' → '.join(names)}: {count} {'figure differs' if count == 1 else 'figures differ'}>"

    def lines(self, lang: str = "zh") -> Iterator[str]:
        """Yield the comparison as lines of text, in ``"zh"`` or ``"en"``; official labels are Chinese in both."""
        names = [f"{report.agency.name or '?'} {report.year}" for report in (self.before, self.after)]
        yield " → ".join(names)
        for section in Section:
            found = [change for change in self.figures if change.cell.section is section]
            if found:
                yield section.printed
                yield from (f"  {change.message(lang)}" for change in found)
        if self.dropped or self.added:
            yield _EDITIONS.in_(lang).format(len(self.dropped), len(self.added))
        for prose in self.prose:
            words = _SIMILAR.in_(lang).format(prose.verdict.in_(lang), prose.similarity)
            yield f"{prose.section.printed}{COLON.in_(lang)}{words}"
        if not self:
            yield _NO_DIFFERENCE.in_(lang)

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def to_html(self) -> str:
        """Return the comparison as a part of a web page: figures side by side, and the prose section by section."""
        return html_of(self)

    def _repr_html_(self) -> str:
        """Return the comparison for notebooks."""
        return self.to_html()


@public
def compare(before: Report, after: Report) -> Comparison:
    """Return what is different between two reports.

    Args:
        before: The first: an earlier year, or an earlier version.
        after: The second.

    >>> from zfxxgk.form.editing import evolve, zero
    >>> one = zero(agency="某局", year=2023)
    >>> two = evolve(one, {"/year": 2024, "/disclosure/rules/issued": 2})
    >>> [str(change) for change in compare(one, two).figures]
    ['规章 · 本年制发件数：0 → 2（+2）']
    """
    forms = Form.used_by(before), Form.used_by(after)
    values = [{figure.pointer: figure.value for figure in cells(report)} for report in (before, after)]
    both = [cell for cell in forms[1].cells if forms[0].at(cell.pointer) is not None]
    changes = (FigureChange(cell, values[0][cell.pointer], values[1][cell.pointer]) for cell in both)
    return Comparison(
        before,
        after,
        tuple(change for change in changes if change.before != change.after),
        tuple(cell for cell in forms[0].cells if forms[1].at(cell.pointer) is None),
        tuple(cell for cell in forms[1].cells if forms[0].at(cell.pointer) is None),
        tuple(_prose(before, after)),
    )


def _prose(before: Report, after: Report) -> Iterator[Prose]:
    for section in Section:
        texts = [getattr(report, section.value) for report in (before, after)]
        if all(isinstance(narrative, Narrative) for narrative in texts):
            one, other = (narrative.text for narrative in texts)
            yield Prose(section, one, other, similarity(one, other))


_FIGURES: Final = re.compile(r"[0-9０-９]+(?:[.,，．][0-9０-９]+)*[%％]?")
_RUN_LENGTH: Final = 3


def similarity(one: str, other: str) -> float:
    """Return how much of two texts is the same, whatever their figures are.

    It is Dice's coefficient of all runs of three characters, after figures are masked and white space is removed: twice
    the number of runs that both texts have, divided by the number of runs in the two. The time is linear in the texts.

    Returns:
        From 0 (nothing is the same) to 1 (all is the same except figures, or both texts are empty).

    >>> similarity("全年公开信息12条。", "全年公开信息 1,305 条。"), similarity("全年公开信息12条。", "加强培训。")
    (1.0, 0.0)
    """
    runs = [_runs(text) for text in (one, other)]
    size = sum(map(Counter.total, runs))
    return 2 * (runs[0] & runs[1]).total() / size if size else 1.0


def _runs(text: str) -> Counter[str]:
    masked = _FIGURES.sub("#", "".join(text.split()))
    return Counter(masked[i : i + _RUN_LENGTH] for i in range(max(len(masked) - _RUN_LENGTH + 1, min(len(masked), 1))))


def number(value: Value) -> Decimal | None:
    """Return the number of a figure, without its unit; None where it is blank."""
    known = value.value if isinstance(value, Money) else value
    return None if known is None else Decimal(known)


def _unit(value: Value) -> object:
    return value.unit if isinstance(value, Money) else None
