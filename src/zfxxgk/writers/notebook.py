"""Values as HTML in a notebook: a function for each class in `zfxxgk.display.LOOKS`, named like it in lower case.

Protocols describe the arguments, so that this module imports neither readers nor series.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final, Protocol

from zfxxgk.form.categories import Applicant, Category, Flow, Outcome, RemedyResult, RemedyRoute, Section
from zfxxgk.form.layout import figure_text
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Cell, Key, Value
from zfxxgk.problems import Phrase
from zfxxgk.rules.findings import Findings
from zfxxgk.rules.model import Severity
from zfxxgk.writers.html import to_fragment

__all__ = ["comparison", "findings", "reading", "report", "series"]

_LEFT: Final = "text-align:left"
_TOP: Final = f"{_LEFT};vertical-align:top"


class _Note(Protocol):
    def message(self, lang: str = ...) -> str: ...


class _Reading(Protocol):
    @property
    def notes(self) -> Sequence[_Note]: ...


class _Series(Protocol):
    @property
    def agency(self) -> str: ...
    @property
    def years(self) -> Sequence[int]: ...
    def values(self, place: Key) -> dict[int, Value]: ...


class _Change(Protocol):
    @property
    def cell(self) -> Cell: ...
    @property
    def before(self) -> Value: ...
    @property
    def after(self) -> Value: ...
    @property
    def change(self) -> object: ...


class _Prose(Protocol):
    @property
    def section(self) -> Section: ...
    @property
    def similarity(self) -> float: ...
    @property
    def verdict(self) -> Phrase: ...


class _Comparison(Protocol):
    @property
    def before(self) -> Report: ...
    @property
    def after(self) -> Report: ...
    @property
    def figures(self) -> Sequence[_Change]: ...
    @property
    def dropped(self) -> Sequence[Cell]: ...
    @property
    def added(self) -> Sequence[Cell]: ...
    @property
    def prose(self) -> Sequence[_Prose]: ...


def report(value: Report) -> str:
    """Return a report in the official layout."""
    return to_fragment(value)


def findings(value: Findings) -> str:
    """Return findings as a table."""
    if not value:
        return "<p>没有发现问题 / no findings</p>"
    counts = Counter(finding.severity for finding in value)
    caption = "，".join(f"{counts[s]} 处{s.words.zh}（{s.words.en}）" for s in Severity if counts[s])
    rows = "".join(
        f'<tr><td style="{_TOP};white-space:nowrap">{finding.severity.words.zh}<br>'
        f"<small>{finding.severity.words.en}</small></td>"
        f'<td style="{_TOP};white-space:nowrap"><code>{escape(finding.rule.id)}</code></td>'
        f'<td style="{_TOP}">{_both(Phrase.of(finding.message))}</td></tr>'
        for finding in value
    )
    heads = "".join(f'<th scope="col" style="{_TOP}">{head}</th>' for head in ("程度", "规则", "说明"))
    return _table(caption, heads, rows)


def reading(value: _Reading) -> str:
    """Return how much was read from a document, and every note on how it was read."""
    items = "".join(f"<li>{_both(Phrase.of(note.message))}</li>" for note in value.notes)
    return f'<div lang="zh-CN"><p>{escape(repr(value))}</p><ul>{items}</ul></div>'


_MAIN: Final[tuple[Key, ...]] = (
    (Flow.RECEIVED, Applicant.TOTAL),
    (Flow.BROUGHT_FORWARD, Applicant.TOTAL),
    (Outcome.GRANTED, Applicant.TOTAL),
    (Outcome.PARTIALLY_GRANTED, Applicant.TOTAL),
    (Outcome.TOTAL, Applicant.TOTAL),
    (Flow.CARRIED_FORWARD, Applicant.TOTAL),
    *((route, RemedyResult.TOTAL) for route in RemedyRoute),
)


def series(value: _Series) -> str:
    """Return the main figures of an organ over the years as a table."""
    years = value.years
    rows = "".join(_years((row, column), value.values((row, column)) if years else {}, years) for row, column in _MAIN)
    heads = "<th></th>" + "".join(f'<th scope="col">{year}</th>' for year in years)
    return _table(escape(value.agency), heads, rows)


def _years(key: tuple[Category, Category], values: dict[int, Value], years: Iterable[int]) -> str:
    cells = "".join(
        f'<td style="text-align:right">{escape(figure_text(values[year])) if year in values else "—"}</td>'
        for year in years
    )
    label = f"{key[0].printed} · {key[1].label}"
    return f'<tr><th scope="row" style="{_LEFT}">{escape(label)}</th>{cells}</tr>'


_STYLE: Final = (
    ".zfxxgk-comparison table{border-collapse:collapse;margin:0 0 1.5em;font-variant-numeric:tabular-nums}"
    ".zfxxgk-comparison caption{text-align:left;font-weight:600;padding:.3em 0}"
    ".zfxxgk-comparison th,.zfxxgk-comparison td{border:1px solid #8a8a8a;padding:.3em .6em;text-align:right}"
    ".zfxxgk-comparison tbody th{text-align:left;font-weight:normal}"
    ".zfxxgk-comparison thead th{text-align:center}"
)


def comparison(value: _Comparison) -> str:
    """Return two reports side by side: figures, and the prose section by section."""
    heads = "".join(
        f'<th scope="col">{escape(text)}</th>'
        for text in ("项目", *(f"{r.agency.name} {r.year}" for r in (value.before, value.after)), "增减")
    )
    rows = "".join(map(_changed, value.figures))
    prose = "".join(
        f'<tr><th scope="row">{escape(p.section.printed)}</th><td>{p.similarity:.0%}</td>'
        f"<td>{escape(p.verdict.zh)}</td></tr>"
        for p in value.prose
    )
    only = (
        f"<p>表式不同：前者有 {len(value.dropped)} 格、后者有 {len(value.added)} 格为对方所无。</p>"
        if value.dropped or value.added
        else ""
    )
    return (
        f'<div class="zfxxgk-comparison" lang="zh-CN"><style>{_STYLE}</style>'
        f"<table><caption>数字的变化（{len(value.figures)} 处）</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
        f'{only}<table><caption>文字</caption><thead><tr><th scope="col">部分</th><th scope="col">相似度（不计数字）</th>'
        f'<th scope="col">判断</th></tr></thead><tbody>{prose}</tbody></table></div>'
    )


def _changed(change: _Change) -> str:
    before, after = (escape(figure_text(value)) or "空白" for value in (change.before, change.after))
    by = "" if change.change is None else f"{change.change:+f}"
    return f'<tr><th scope="row">{escape(change.cell.label)}</th><td>{before}</td><td>{after}</td><td>{by}</td></tr>'


def _both(words: Phrase) -> str:
    return f'{escape(words.zh)}<br><small lang="en">{escape(words.en)}</small>'


def _table(caption: str, heads: str, rows: str) -> str:
    return (
        f'<table lang="zh-CN"><caption style="{_LEFT}">{caption}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )
