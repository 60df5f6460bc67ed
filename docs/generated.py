"""Pages that are made of the data of the package: the catalogue of rules and the reference of the form."""

from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx

import zfxxgk
from zfxxgk.categories import Category, Edition
from zfxxgk.form import TABLES, Table, printed_in
from zfxxgk.rules import RULES, Rule, RuleKind

HERE = Path(__file__).parent


def rules() -> Iterator[str]:
    yield "# 规则目录 / Catalogue of rules\n"
    yield "由规则数据生成；同样的数据在 `schema/rules.json`。 / Made of the rule data; the same data is in `schema/rules.json`.\n"
    for rule in RULES.values():
        yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    severity, scope = rule.severity.words, rule.scope.value
    yield f"## {rule.id}\n"
    yield f"**{rule.title.zh}** / {rule.title.en}\n"
    yield f"- {severity.zh} / {severity.en} · {rule.basis.value} · {scope} · v{rule.version}"
    yield f"\n{rule.description.zh}\n\n{rule.description.en}\n"
    yield f"> {rule.message.zh}\n>\n> {rule.message.en}\n"
    if rule.kind is RuleKind.SUM:
        first = rule.cases[0].instances[0]
        left, right = (" + ".join(f"`{pointer}`" for pointer in side) for side in (first.left, first.right))
        count = len(rule.instances)
        yield f"{count} 个关系，例如 / {count} relations, for example: {first.label.zh}：{left} = {right}\n"


def form() -> Iterator[str]:
    yield "# 表格各格 / The cells of the form\n"
    yield "由表式数据生成。 / Made of the description of the form.\n"
    for section, edition in TABLES:
        table = Table.of(section, edition)
        yield f"## {section.printed}{_edition(edition)}\n"
        yield "| 行 | 列 | JSON Pointer | 单位 | 条例 |\n|---|---|---|---|---|"
        for cell in table.cells:
            articles = "、".join(str(article) for article in _articles(cell.row))
            row = printed_in(cell.row, edition)
            unit = cell.unit or ""
            yield f"| {row} | {cell.column_label} | `{cell.pointer}` | {unit} | {articles} |"
        yield ""


def _edition(edition: Edition | None) -> str:
    return "" if edition is None else f"（{edition.value} 年版，{edition.label}）"


def _articles(row: Category) -> tuple[object, ...]:
    return row.articles


_GROUPS = (
    ("读 / Reading", ("readers", "readers.reading", "readers.limits", "files", "codec")),
    ("报告 / The report", ("records", "categories", "form", "editing", "problems")),
    ("核对 / Checking", ("checking", "rules", "schema", "prose", "comparison")),
    ("写 / Writing", ("writers", "writers.html", "writers.markdown", "writers.blank_form", "longform")),
    ("成批 / Many reports", ("series", "rollup", "ratios", "frame", "corpus", "sql", "synthetic")),
)


def api() -> Iterator[str]:
    yield "# API\n"
    yield "所有公开的名字都在 `zfxxgk` 之下。 / All public names are those of `zfxxgk`.\n"
    left = set(zfxxgk.__all__)
    for title, homes in _GROUPS:
        yield f"## {title}\n"
        for home in homes:
            for name in sorted(set(zfxxgk._HOMES[home]) & left):
                left.discard(name)
                yield from _documented(name, getattr(zfxxgk, name))
    if left:
        raise ValueError(f"in no group: {left}")
    yield "## 画图 / Pictures\n"
    yield "```{eval-rst}\n.. automodule:: zfxxgk.plot\n   :members:\n```\n"


def _documented(name: str, value: object) -> Iterator[str]:
    kind = "autoclass" if isinstance(value, type) else "autofunction" if callable(value) else "autodata"
    members = "\n   :members:" if kind == "autoclass" and value.__module__ != "zfxxgk.records" else ""
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
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True}
