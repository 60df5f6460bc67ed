"""Pages that are made of the data of the package: the catalogue of rules and the reference of the form."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final, get_type_hints

from sphinx.application import Sphinx

import zfxxgk
from zfxxgk import (
    Annotation,
    Applicant,
    DisclosureItem,
    Edition,
    Finding,
    Flow,
    Measure,
    Narrative,
    Outcome,
    Passage,
    Publication,
    RemedyResult,
    RemedyRoute,
    Section,
    Topic,
)
from zfxxgk.form.fields import is_record
from zfxxgk.form.records import records
from zfxxgk.form.tables import TABLES, Address, Table, printed_in
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.kinds import GENERAL, KINDS, SERIES
from zfxxgk.rules.model import Rule, RuleKind, Scope

HERE = Path(__file__).parent


def rules() -> Iterator[str]:
    yield "# 规则目录 / Catalogue of rules\n"
    yield "由规则数据生成；同样的数据在 `schema/rules.json`。 / Made of the rule data; the same data is in `schema/rules.json`.\n"
    yield f"{GENERAL.zh}\n\n{GENERAL.en}\n"
    for kind, of in KINDS.items():
        yield f"**`{kind.value}`**：{of.text.zh}\n\n{of.text.en}\n"
    yield f"{SERIES.zh}\n\n{SERIES.en}\n"
    for rule in RULES.values():
        yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    severity, scope = rule.severity.words, rule.scope.value
    found = _example(rule)
    yield f"## {rule.id}\n"
    yield f"**{rule.title.zh}** / {rule.title.en}\n"
    yield f"- {severity.zh} / {severity.en} · {rule.basis.value} · {scope} · `{rule.kind.value}` · v{rule.version}"
    yield f"- 在表式上 / on the form: {_place(rule, found)}"
    yield f"\n{rule.description.zh}\n\n{rule.description.en}\n"
    yield f"> 例如 / for example: {found.message('zh')}\n>\n> {found.message('en')}\n"
    yield f"**怎么办**：{rule.remedy.zh}\n\n**What to do**: {rule.remedy.en}\n"
    if rule.lawful is not None:
        yield f"**何时不算问题**：{rule.lawful.zh}\n\n**When nothing is wrong**: {rule.lawful.en}\n"
    if (beyond := rule.parameters.phrase("beyond")) is not None:
        yield f"**为什么不是数据**：{beyond.zh}\n\n**Why it is no data**: {beyond.en}\n"
    if rule.kind is RuleKind.SUM:
        first = rule.cases[0].instances[0]
        left, right = (_sum(side) for side in (first.left, first.right))
        count = len(rule.instances)
        yield f"{count} 个关系，例如 / {count} relations, for example: {first.label.zh}：{left} = {right}\n"


def _sum(pointers: tuple[str, ...]) -> str:
    shown = pointers if len(pointers) < 8 else (*pointers[:3], "…", pointers[-1])
    return " + ".join(f"`{pointer}`" for pointer in shown)


def _place(rule: Rule, found: Finding) -> str:
    pointers = [p for instance in rule.instances for p in (*instance.left, *instance.right)] or [
        cell.pointer for cell in found.cells
    ]
    keys = {part for pointer in pointers for part in pointer.split("/")}
    printed = [section.printed for section in Section if section.value in keys]
    return "；".join(printed) or "表外 / not in the tables"


_PERSON: Final = (Flow.RECEIVED, Applicant.NATURAL_PERSON)
_TOTAL: Final = (Flow.RECEIVED, Applicant.TOTAL)
_SAID: Final = Narrative(passages=(Passage(topic=Topic.ON_APPLICATION, text="全年共收到政府信息公开申请3件。"),))
_EXAMPLES: Final[dict[str, dict[Address, object]]] = {
    "application-flow": {_PERSON: 2, _TOTAL: 2},
    "outcome-total": {(Outcome.GRANTED, Applicant.TOTAL): 2},
    "applicant-total": {_PERSON: 2, _TOTAL: 3},
    "remedy-total": {(RemedyRoute.RECONSIDERATION, RemedyResult.UPHELD): 1},
    "carry-over": {(Flow.BROUGHT_FORWARD, Applicant.TOTAL): 2},
    "stock-roll-forward": {(DisclosureItem.NORMATIVE_DOCUMENTS, Measure.IN_FORCE): 3},
    "deadline": {"/publication": Publication(published_on=date(2025, 2, 14))},
    "credit-code": {"/agency/credit_code": "12620600MB0523338D"},
    "annotation-target": {"/annotations": (Annotation(at="/applications/refused", text="……"),)},
    "blank-cells": {_PERSON: None},
    "empty-section": {},
    "fee-unexplained": {(DisclosureItem.FEES, Measure.AMOUNT_CHARGED): Decimal(3)},
    "stale-prose": {"/overview": Narrative(passages=(Passage(text="2023年，我局共收到政府信息公开申请3件。"),))},
    "claim": {"/overview": _SAID, _TOTAL: 2},
}


def _example(rule: Rule) -> Finding:
    """Return a finding of the rule, in reports that are made up."""
    if rule.scope is Scope.READING:
        return zfxxgk.check(zfxxgk.read(_damaged(rule).encode())).of(rule.id)[0]
    year = 2022 if rule.id == "missing-year" else 2024 if rule.id == "repeated-year" else 2023
    before = zfxxgk.zero(agency="某县某局", year=year)
    edition = Edition.FORM_2019 if rule.id in {"edition-for-year", "edition-change"} else None
    name = "某县某某局" if rule.id == "organ-change" else "某县某局"
    report = zfxxgk.evolve(zfxxgk.zero(agency=name, year=2024, edition=edition), _EXAMPLES.get(rule.id, {}))
    found = (
        zfxxgk.check_series([before, report]) if rule.scope is Scope.TWO_YEARS else zfxxgk.check(report, claims=True)
    )
    return found.of(rule.id)[0]


def _damaged(rule: Rule) -> str:
    """Return a page of which a table or a row is missing."""
    page = zfxxgk.to_markdown(zfxxgk.zero(agency="某县某局", year=2024), sealed=False)
    if rule.id == "table-unread":
        return page[: page.index("## 四、")] + page[page.index("## 五、") :]
    return "\n".join(line for line in page.split("\n") if "行政许可" not in line)


def form() -> Iterator[str]:
    yield "# 表格各格 / The cells of the form\n"
    yield "由表式数据生成。 / Made of the description of the form.\n"
    for section, edition in TABLES:
        table = Table.of(section, edition)
        yield f"## {section.printed}{_edition(edition)}\n"
        yield "| 行 | 列 | JSON Pointer | 单位 | 条例 |\n|---|---|---|---|---|"
        for cell in table.cells:
            articles = "、".join(map(str, cell.row.articles))
            row = printed_in(cell.row, edition)
            unit = cell.unit or ""
            yield f"| {row} | {cell.column_label} | `{cell.pointer}` | {unit} | {articles} |"
        yield ""


def _edition(edition: Edition | None) -> str:
    return "" if edition is None else f"（{edition.value} 年版，{edition.label}）"


_GROUPS = (
    ("读 / Reading", ("readers", "wire.files", "wire.codec", "wire.converters")),
    ("报告 / The report", ("form", "rules.totals", "problems")),
    ("核对 / Checking", ("rules", "wire.rules", "wire.schema", "prose", "many.comparison")),
    ("写 / Writing", ("writers", "wire.longform")),
    ("成批 / Many reports", ("many",)),
)


def api() -> Iterator[str]:
    yield "# API\n"
    yield "所有公开的名字都在 `zfxxgk` 之下。 / All public names are those of `zfxxgk`.\n"
    left = set(zfxxgk.__all__)
    for title, homes in _GROUPS:
        yield f"## {title}\n"
        for name in sorted(
            name for name in left if f"{zfxxgk._HOME[name]}.".startswith(tuple(f"zfxxgk.{h}." for h in homes))
        ):
            left.discard(name)
            yield from _documented(name, getattr(zfxxgk, name))
    if left:
        raise ValueError(f"in no group: {left}")
    yield "## 画图 / Pictures\n"
    yield "```{eval-rst}\n.. automodule:: zfxxgk.plot\n   :members:\n```\n"


def _documented(name: str, value: object) -> Iterator[str]:
    kind = "autoclass" if isinstance(value, type) else "autofunction" if callable(value) else "autodata"
    members = "\n   :members:" if kind == "autoclass" and not is_record(value) else ""
    plain = "\n   :no-value:" if kind == "autodata" else ""
    yield f"```{{eval-rst}}\n.. {kind}:: zfxxgk.{name}{members}{plain}\n```\n"


PAGES = {"rules.md": rules, "form.md": form, "api.md": api}


def write(app: Sphinx) -> None:
    del app
    for name, make in PAGES.items():
        page = HERE / name
        text = "\n".join(make())
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            page.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    for record in records():  # types as a person writes them, without what a field is on the form
        record.__annotations__ = get_type_hints(record)
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True}
