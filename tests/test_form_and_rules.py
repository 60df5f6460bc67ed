"""The form and the rules as data: complete, in step with the files in schema/, and runnable by ten lines of anybody."""

import json
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import jsonpointer
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT, published, published_slugs

import zfxxgk
from zfxxgk import (
    Applicant,
    Category,
    Coverage,
    Edition,
    Outcome,
    RemedyResult,
    Report,
    Section,
    Topic,
    Unit,
)
from zfxxgk.form import categories
from zfxxgk.form.tables import Form, Table, label_at
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.kinds import GENERAL, KINDS, SERIES
from zfxxgk.rules.model import Parameters, RuleKind, Scope, Status
from zfxxgk.wire.generators import typescript
from zfxxgk.wire.published import DOCUMENTS
from zfxxgk.wire.rules import rules_document, rules_schema
from zfxxgk.wire.schema import json_schema


def test_every_figure_stands_on_the_form_once() -> None:
    for edition, count in ((Edition.FORM_2019, 198), (Edition.FORM_2021, 200)):
        cells = Form.of(edition, edition).cells
        assert len(cells) == len({cell.pointer for cell in cells}) == len({cell.label for cell in cells}) == count


def test_labels_of_a_cell() -> None:
    form = Form.of(Edition.FORM_2019, Edition.FORM_2021)
    cell = form.cell(Outcome.STATE_SECRET, Applicant.NATURAL_PERSON)
    assert cell.row_label == "三、本年度办理结果/（三）不予公开/1.属于国家秘密"
    assert cell.column_label == "自然人"
    assert form.at("/disclosure/normative_documents/newly_made") is not None
    assert [c.label for c in form.cells if c.pointer == "/disclosure/normative_documents/newly_made"] == [
        "规范性文件 · 本年新制作数量"
    ]
    assert {c.unit for c in form.cells} == {"件", "项", None}
    assert {c.unit for c in Form.of(Edition.FORM_2021, Edition.FORM_2021).cells} == {"件", "万元"}
    assert form.at("/nothing") is None


def test_table_two_is_cut_by_the_items_of_article_20() -> None:
    table = Table.of(Section.DISCLOSURE, Edition.FORM_2021)
    assert [block.heading for block in table.blocks] == [f"第二十条第（{n}）项" for n in "一五六八"]
    assert [len(block.columns) for block in table.blocks] == [3, 1, 1, 1]
    older = Table.of(Section.DISCLOSURE, Edition.FORM_2019)
    assert [block.heading[-3] for block in older.blocks] == list("一五六八九")
    (whole,) = Table.of(Section.REMEDIES, None).blocks
    assert whole.columns == tuple(RemedyResult)


@given(st.from_type(Report))
def test_cells_walk_all_figures(report: Report) -> None:
    for figure in zfxxgk.cells(report):
        assert zfxxgk.get(report, figure.pointer) == figure.value
        assert label_at(figure.pointer, figure.cell.edition) == figure.label


# --- the files in schema/ ----------------------------------------------------------------------------------------------


def test_the_types_are_in_step() -> None:
    committed = (ROOT / "schema" / "report.d.ts").read_text(encoding="utf-8")
    assert committed == typescript(), "run: .venv/bin/zfxxgk schema --force --write schema"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_published_file_is_in_step(name: str) -> None:
    committed = json.loads((ROOT / "schema" / name).read_text(encoding="utf-8"))
    assert committed == json.loads(json.dumps(DOCUMENTS[name]())), "run: .venv/bin/zfxxgk schema --force --write schema"


def test_the_schema_is_a_schema_and_its_examples_are_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    jsonschema.Draft202012Validator.check_schema(rules_schema())
    jsonschema.Draft202012Validator(rules_schema()).validate(json.loads(json.dumps(rules_document())))
    examples: Any = json_schema()["examples"]
    for example in examples:
        jsonschema.Draft202012Validator(json_schema()).validate(example)
        assert not zfxxgk.check(zfxxgk.structure(example)).errors


def properties(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        for name, inner in node.get("properties", {}).items():
            if "if" not in path.rpartition("/")[2]:
                yield f"{path}/{name}", inner
        for key, inner in node.items():
            if key not in ("examples", "if"):
                yield from properties(inner, f"{path}/{key}")
    elif isinstance(node, list):
        for i, inner in enumerate(node):
            yield from properties(inner, f"{path}/{i}")


def test_every_property_has_a_chinese_title_and_a_description() -> None:
    found = list(properties(json_schema()))
    assert len(found) > 100
    for path, schema in found:
        assert re.search("[\u4e00-\u9fff]", schema["title"]), path
        if not path.endswith("/edition"):
            assert " / " in schema["description"], path
            assert len(schema["description"]) > 10, path
    blanks = [
        schema for _, schema in found if schema.get("$ref") in ("#/$defs/count", "#/$defs/amount", "#/$defs/change")
    ]
    assert all("空白不等于 0" in schema["description"] for schema in blanks)


def test_every_label_of_the_form_is_a_title_of_the_schema_and_the_other_way_round() -> None:
    titles = {part for _, schema in properties(json_schema()) for part in schema["title"].split(" · ")}
    printed = {
        label
        for edition in Edition
        for cell in Form.of(edition, edition).cells
        for label in (*cell.row_label.split("/"), cell.column_label)
        if label not in ("本年增", "减")
    }
    assert printed - titles == set()
    members = {member.item + member.label_in(e) for cls in vars(categories).values() for e in Edition
                  if isinstance(cls, type) and issubclass(cls, Category) for member in cls}  # fmt: skip
    for title in titles & printed:
        assert title in members


def enumerated(schema: object) -> Iterator[tuple[str | None, ...]]:
    if isinstance(schema, dict):
        if "enum" in schema:
            yield tuple(schema["enum"])
        for name, value in schema.items():
            if name != "examples":
                yield from enumerated(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from enumerated(value)


def test_the_values_that_the_schema_enumerates_are_the_enumerations_both_ways() -> None:
    stated = {tuple(value for value in values if value is not None) for values in enumerated(json_schema())}
    assert stated == {tuple(member.value for member in cls) for cls in (Coverage, Edition, Topic, Unit)}
    nullable = {cls for cls in (Coverage, Edition, Topic, Unit) for values in enumerated(json_schema())
                if values == (*(member.value for member in cls), None)}  # fmt: skip
    assert nullable == {Coverage, Topic, Unit}  # a table has an edition; the others may not be stated


def leaf_pointers(schema: dict[str, Any], node: dict[str, Any], pointer: str) -> Iterator[str]:
    reference = node.get("$ref", "").removeprefix("#/$defs/")
    node = schema["$defs"][reference] if reference else node
    if reference == "money" or "properties" not in node:
        yield pointer
        return
    for name, inner in node["properties"].items():
        yield from leaf_pointers(schema, inner, f"{pointer}/{name}")


@pytest.mark.parametrize("edition", list(Edition))
def test_the_keys_of_the_tables_are_the_cells_of_the_form_both_ways(edition: Edition) -> None:
    schema = json_schema()
    definitions = {"disclosure": f"disclosure_{edition.value}", "applications": f"applications_{edition.value}"}
    keys = [
        pointer
        for section, definition in (definitions | {"remedies": "remedies"}).items()
        for pointer in leaf_pointers(schema, {"$ref": f"#/$defs/{definition}"}, f"/{section}")
        if not pointer.endswith("/edition")
    ]
    assert keys == [cell.pointer for cell in Form.of(edition, edition).cells]


def test_the_schema_refers_to_nothing_outside_itself() -> None:
    text = json.dumps([json_schema(), rules_schema(), rules_document()])
    assert set(re.findall(r'"\$ref": "([^"#]*)', text)) <= {""}
    assert re.findall(r"https?://[^\"]*", text) == ["https://json-schema.org/draft/2020-12/schema"] * 2


# --- the rules ---------------------------------------------------------------------------------------------------------


def test_the_catalogue_has_the_rules_of_the_design() -> None:
    assert list(RULES) == [
        "application-flow", "outcome-total", "applicant-total", "remedy-total", "carry-over", "stock-roll-forward",
        "table-unread", "cells-unread", "edition-for-year", "deadline", "credit-code", "annotation-target", "blank-cells", "empty-section", "fee-unexplained",
        "claim", "stale-prose", "missing-year", "repeated-year", "organ-change", "edition-change",
    ]  # fmt: skip
    sums = [rule for rule in RULES.values() if rule.kind is RuleKind.SUM]
    counts = {rule.id: [len(case.instances) for case in rule.cases] for rule in sums}
    assert counts == {"application-flow": [7], "outcome-total": [7, 7], "applicant-total": [23, 25],
                      "remedy-total": [3], "carry-over": [7], "stock-roll-forward": [2]}  # fmt: skip
    older, newer = RULES["outcome-total"].cases
    assert {len(instance.right) for instance in older.instances} == {19}
    assert {len(instance.right) for instance in newer.instances} == {21}


def test_how_many_relations_each_rule_has() -> None:
    """Seven columns; two editions of them; rows of both editions of table three; groups; columns; items."""
    counts = {rule.id: len(rule.instances) for rule in RULES.values() if rule.kind is RuleKind.SUM}
    rows = {edition: len(Table.of(Section.APPLICATIONS, edition).cells) // len(Applicant) for edition in Edition}
    assert counts == {
        "application-flow": len(Applicant),
        "outcome-total": len(Edition) * len(Applicant),
        "applicant-total": sum(rows.values()),
        "remedy-total": 3,
        "carry-over": len(Applicant),
        "stock-roll-forward": 2,
    }


def test_every_pointer_resolves() -> None:
    for rule in RULES.values():
        for case in rule.cases:
            editions = {
                c.pointer.removeprefix("/this").removeprefix("/previous"): Edition(c.constant) for c in case.applies
            }
            report = zfxxgk.zero(
                agency="某局",
                year=2024,
                edition=editions.get("/disclosure/edition"),
                applications_edition=editions.get("/applications/edition"),
            )
            plain: Any = zfxxgk.unstructure(report)
            document = {"this": plain, "previous": plain} if rule.scope is Scope.TWO_YEARS else plain
            for instance in case.instances:
                places = [jsonpointer.resolve_pointer(document, pointer) for pointer in instance.left + instance.right]
                assert places
                assert rule.kind is not RuleKind.SUM or set(places) == {0}
                assert not set(instance.left) & set(instance.right)
            ids = [instance.id for instance in case.instances]
            assert len(ids) == len(set(ids))


def test_each_kind_says_what_it_takes_and_each_rule_has_it() -> None:
    assert set(KINDS) == set(RuleKind)
    nothing = Parameters()
    for rule in RULES.values():
        kind = KINDS[rule.kind]
        taken = {name for name in nothing._fields if getattr(rule.parameters, name) != getattr(nothing, name)}
        assert taken <= set(kind.parameters), rule.id
        is_program = rule.kind is RuleKind.PROGRAM
        assert is_program == (rule.parameters.phrase("beyond") is not None) == (not rule.cases), rule.id
        told = {name for _, name, _, _ in string.Formatter().parse(rule.message.en) if name} - {"instance"}
        assert is_program or all(f"{{{name}}}" in kind.text.en for name in told), rule.id


def test_the_readme_of_the_schema_describes_the_kinds_as_the_file_does() -> None:
    readme = " ".join((ROOT / "schema" / "README.md").read_text(encoding="utf-8").split())
    for kind, of in KINDS.items():
        assert f"**`{kind.value}`** {of.text.en}" in readme
    assert GENERAL.en in readme
    assert SERIES.en in readme
    count = sum(rule.kind is not RuleKind.PROGRAM for rule in RULES.values())
    assert f"{count} of {len(RULES)} rules are data" in readme


def test_messages_have_named_placeholders_in_both_languages() -> None:
    def names(template: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(template) if name}

    for rule in RULES.values():
        for phrase in filter(None, (rule.message, rule.parameters.phrase("incomplete"))):
            assert names(phrase.zh) == names(phrase.en), rule.id
        assert (rule.kind is RuleKind.SUM) == (rule.parameters.phrase("incomplete") is not None)
        assert rule.title.zh
        assert rule.description.en


def ten_lines(rules: Any, document: Any, scope: str) -> list[tuple[str, str, str]]:
    """What schema/README.md tells the reader to write, in any language. It knows nothing of this package."""
    found = []
    at = jsonpointer.resolve_pointer
    for rule in (r for r in rules["rules"] if r["kind"] == "sum" and r["scope"] == scope and not r["retired"]):
        for case in rule["cases"]:
            if all(at(document, c["pointer"]) == c["equals"] for c in case["applies"]):
                for i in case["instances"]:
                    left, right = [at(document, p) for p in i["left"]], [at(document, p) for p in i["right"]]
                    d = sum(v or 0 for v in left) - sum(v or 0 for v in right)
                    if d:
                        found.append(
                            (rule["id"], i["id"], "incomplete" if None in (right if d > 0 else left) else "violated")
                        )
    return found


RULES_FILE = json.loads((ROOT / "schema" / "rules.json").read_text(encoding="utf-8"))


@given(st.from_type(Report))
def test_ten_lines_over_the_file_find_what_check_finds(report: Report) -> None:
    ours = [(f.rule.id, f.instance, f.status.value) for f in zfxxgk.check(report) if f.status is not Status.ADVISED]
    assert ten_lines(RULES_FILE, zfxxgk.unstructure(report), "report") == ours


@given(st.from_type(Report), st.from_type(Report))
def test_ten_lines_over_the_file_find_what_check_series_finds(one: Report, other: Report) -> None:
    pair = [zfxxgk.evolve(one, {"/year": 2024}), zfxxgk.evolve(other, {"/year": 2023})]
    findings = zfxxgk.check_series(pair)
    ours = [(f.rule.id, f.instance, f.status.value) for f in findings if f.status is not Status.ADVISED]
    this, previous = map(zfxxgk.unstructure, pair)
    assert ten_lines(RULES_FILE, {"this": this, "previous": previous}, "two-years") == ours


@pytest.mark.parametrize("slug", published_slugs())
def test_ten_lines_over_the_file_on_published_reports(slug: str) -> None:
    report = published(slug)
    ours = [(f.rule.id, f.instance, f.status.value) for f in zfxxgk.check(report) if f.status is not Status.ADVISED]
    assert ten_lines(RULES_FILE, zfxxgk.unstructure(report), "report") == ours


# --- the package -------------------------------------------------------------------------------------------------------


def test_every_public_name_can_be_had_and_none_is_forgotten() -> None:
    for name in zfxxgk.__all__:
        assert getattr(zfxxgk, name) is not None
    assert sorted({*zfxxgk.__all__, "plot", "strategies"}) == dir(zfxxgk)
    assert (zfxxgk.plot.__name__, zfxxgk.strategies.__name__) == ("zfxxgk.plot", "zfxxgk.strategies")
    assert zfxxgk.__version__
    with pytest.raises(AttributeError):
        getattr(zfxxgk, "nothing")  # noqa: B009 # a checker knows that there is no such name


def test_importing_the_package_imports_nothing_heavy() -> None:
    program = "import sys, zfxxgk; print(sorted({m.partition('.')[0] for m in sys.modules} & {'attrs', 'attr', 'cattrs', 'msgspec', 'jsonschema', 'hypothesis', 'markdown_it'}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("first", ["import zfxxgk.strategies", "import hypothesis", "import zfxxgk.form.records"])
def test_strategies_are_found_whatever_is_imported_first(first: str) -> None:
    program = f"{first}; from hypothesis import strategies as st; import zfxxgk; st.from_type(zfxxgk.Report).validate()"
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)


def test_checking_json_needs_no_extra() -> None:
    program = (
        "import sys, zfxxgk; zfxxgk.check(zfxxgk.loads(zfxxgk.dumps(zfxxgk.zero(agency='x', year=2024)))); "
        "print(sorted({m.partition('.')[0] for m in sys.modules} & {'cattrs', 'jsonschema', 'hypothesis', 'markdown_it'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
