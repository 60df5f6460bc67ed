"""The conformance suite, and proof that it can be passed: in Python, JavaScript, TypeScript, another validator, frames and SQL."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT, missing

import zfxxgk
from zfxxgk.cli.main import main
from zfxxgk.rules.model import RuleKind, Scope
from zfxxgk.strategies import reports
from zfxxgk.wire.conformance import conformance_files, manifest_schema
from zfxxgk.wire.published import findings_schema
from zfxxgk.wire.schema import json_schema

SUITE = ROOT / "schema" / "conformance"
JS = ROOT / "tests" / "js"
FOUND = ("findings", "two_years", "series")
MANIFEST: dict[str, Any] = json.loads((SUITE / "manifest.json").read_text(encoding="utf-8"))


def document(case: dict[str, Any]) -> Any:
    """Return the document of a case, with the text repeated that is to be."""
    read = json.loads((SUITE / case["file"]).read_text(encoding="utf-8"))
    if case.get("repeat") is not None:
        *path, last = case["repeat"]["at"].split("/")[1:]
        place = read
        for name in path:
            place = place[int(name) if isinstance(place, list) else name]
        place[last] *= case["repeat"]["times"]
    return read


def cases(kind: str) -> list[Any]:
    return [pytest.param(case, id=case["file"]) for case in MANIFEST[kind]]


def test_the_published_suite_is_in_step() -> None:
    made = conformance_files()
    committed = {str(path.relative_to(SUITE)): path.read_bytes() for path in SUITE.rglob("*") if path.is_file()}
    assert committed == made, "run: .venv/bin/zfxxgk schema --force --write schema"


def test_the_manifest_has_a_schema_and_keeps_to_it() -> None:
    jsonschema.Draft202012Validator.check_schema(manifest_schema())
    jsonschema.validate(MANIFEST, manifest_schema())


@pytest.mark.parametrize("case", cases("valid"))
def test_valid(case: dict[str, Any]) -> None:
    data = (SUITE / case["file"]).read_bytes()
    assert zfxxgk.dumps(zfxxgk.loads(data)) + b"\n" == data
    whole = document(case)
    assert zfxxgk.problems_in(whole) == ()
    assert zfxxgk.unstructure(zfxxgk.loads(json.dumps(whole))) == whole


@pytest.mark.parametrize("case", cases("invalid"))
def test_invalid(case: dict[str, Any]) -> None:
    """Refused by every door, which names the place; a key that is missing or unknown is named itself, in the object there."""
    data = json.dumps(document(case))
    with pytest.raises(zfxxgk.InvalidReport) as caught:
        zfxxgk.loads(data)
    place = case["at"]
    assert any(p.pointer == place or p.pointer.rpartition("/")[0] == place for p in caught.value.errors)
    errors = jsonschema.Draft202012Validator(json_schema()).iter_errors(json.loads(data))
    found = {
        "".join(f"/{part}" for part in error.absolute_path) for top in errors for error in (top, *(top.context or ()))
    }
    assert place in found


@pytest.mark.parametrize("case", cases("wire"))
def test_what_the_wire_form_demands_beyond_the_schema(case: dict[str, Any]) -> None:
    data = (SUITE / case["file"]).read_bytes()
    assert data.decode("utf-8") != ""
    assert jsonschema.Draft202012Validator(json_schema()).is_valid(json.loads(data))
    if b"\\ud800" not in data:  # which cannot be given to a library that holds texts in UTF-8
        assert jsonschema_rs.is_valid(json_schema(), json.loads(data))
    with pytest.raises(zfxxgk.InvalidReport):
        zfxxgk.loads(data)


@pytest.mark.parametrize("case", cases("canonical"))
def test_canonical_form_and_digest(case: dict[str, Any]) -> None:
    report = zfxxgk.loads((SUITE / case["file"]).read_bytes())
    assert zfxxgk.dumps(report) == (SUITE / case["canonical"]).read_bytes()
    assert (
        zfxxgk.digest(report) == hashlib.sha256((SUITE / case["canonical"]).read_bytes()).hexdigest() == case["digest"]
    )


@pytest.mark.parametrize("case", cases("valid"))
def test_digests(case: dict[str, Any]) -> None:
    assert zfxxgk.digest(zfxxgk.structure(document(case))) == case["digest"]


def found(kind: str, case: dict[str, Any]) -> zfxxgk.Findings:
    """Return what is found in the documents of a case."""
    read = document(case)
    if kind == "findings":
        return zfxxgk.check(zfxxgk.structure(read))
    return zfxxgk.check_series(map(zfxxgk.structure, read.values() if kind == "two_years" else read))


def as_written(findings: zfxxgk.Findings) -> list[dict[str, Any]]:
    """Return what the rules find that are data, as the suite writes it."""
    return [
        {
            "rule": f.rule.id,
            "instance": f.instance,
            "status": f.status,
            "severity": f.severity,
            "left_sum": f.left_sum,
            "right_sum": f.right_sum,
            "cells": [cell.pointer for cell in f.cells],
            "message": {"zh": f.message("zh"), "en": f.message("en")},
            "agency": f.agency,
            "year": f.year,
        }
        for f in findings
        if f.rule.kind is not RuleKind.PROGRAM
    ]


@pytest.mark.parametrize("kind", FOUND)
def test_findings(kind: str) -> None:
    for case in MANIFEST[kind]:
        assert as_written(found(kind, case)) == case["expected"], case["file"]


def test_findings_in_frames() -> None:
    for case in MANIFEST["findings"]:
        rows = zfxxgk.check_frame(zfxxgk.to_frame([zfxxgk.structure(document(case))])).rows()
        assert sorted(row[2:8] for row in rows) == sorted(_rows(case, sums=True)), case["file"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", FOUND)
def test_in_sql(kind: str) -> None:
    """Sums from one year to the next are compared for all rows: that a year has two reports with other figures is told by advice."""
    sums = "reports_findings" if kind == "findings" else "reports_two_years"
    scope = Scope.REPORT if kind == "findings" else Scope.TWO_YEARS
    of_scope = {rule.id for rule in zfxxgk.RULES.values() if rule.scope is scope}
    for case in MANIFEST[kind]:
        read = document(case)
        documents = [read] if kind == "findings" else list(read.values()) if kind == "two_years" else read
        connection = duckdb.connect()
        connection.register("reports", zfxxgk.to_frame(map(zfxxgk.structure, documents), "pyarrow"))
        connection.execute(zfxxgk.to_sql("duckdb", parts=("findings", "two-years", "advice")))
        if kind != "series":
            rows = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM {sums}").fetchall()
            assert sorted(rows) == sorted(_rows(case, sums=True)), case["file"]
        rows = connection.execute(f"SELECT {', '.join(COLUMNS[:4])} FROM reports_advice").fetchall()
        advice = sorted(row for row in rows if row[0] in of_scope)
        assert advice == sorted(row[:4] for row in _rows(case, sums=False)), case["file"]


COLUMNS = ("rule", "instance", "status", "severity", "left_sum", "right_sum")


def _rows(case: dict[str, Any], *, sums: bool) -> list[tuple[Any, ...]]:
    """Return what is expected of the relations, or of the other rules."""
    expected = (each for each in case["expected"] if (each["status"] != "advised") is sums)
    return [tuple(each[key] for key in COLUMNS) for each in expected]


def test_every_rule_that_is_data_is_shown() -> None:
    shown = {e["rule"] for kind in FOUND for case in MANIFEST[kind] for e in case["expected"]}
    assert shown == {rule.id for rule in zfxxgk.RULES.values() if rule.kind is not RuleKind.PROGRAM}


def test_the_levels_name_all_cases() -> None:
    levels = {level["level"]: set(level["cases"]) for level in MANIFEST["levels"]}
    kinds = {key for key, value in MANIFEST.items() if isinstance(value, list)} - {"levels"}
    assert levels["all"] == kinds == set().union(*levels.values())


# --- another validator -------------------------------------------------------------------------------------------------


RUST = jsonschema_rs.validator_for(json_schema())


@pytest.mark.parametrize("kind", ["valid", "invalid"])
def test_another_validator_agrees(kind: str) -> None:
    for case in MANIFEST[kind]:
        assert RUST.is_valid(document(case)) is (kind == "valid"), case["file"]


@given(reports(), st.data())
@pytest.mark.slow
def test_another_validator_agrees_on_any_document(report: zfxxgk.Report, data: st.DataObject) -> None:
    changed = zfxxgk.unstructure(report)
    place: Any = changed
    while True:
        key = data.draw(st.sampled_from(sorted(place)))
        if not isinstance(place[key], dict) or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(st.none() | st.integers(-2, 3) | st.text(max_size=3) | st.just({}) | st.booleans())
    assert RUST.is_valid(changed) is jsonschema.Draft202012Validator(json_schema()).is_valid(changed)


# --- JavaScript and TypeScript -----------------------------------------------------------------------------------------


def node(*command: str, cwd: Path = JS) -> subprocess.CompletedProcess[str]:
    if shutil.which("node") is None or not (JS / "node_modules").exists():
        missing("node, or what tests/js needs, is not here: npm install --prefix tests/js")
    return subprocess.run(["node", *command], cwd=cwd, capture_output=True, text=True, check=False)


def test_javascript_passes_the_suite() -> None:
    done = node("conformance.mjs", str(ROOT / "schema"))
    count = 1 + sum(len(MANIFEST[kind]) for kind in ("valid", "invalid", "findings", "two_years"))
    assert (done.stdout, done.returncode) == (f"{count} passed, 0 failed\n", 0)


def test_javascript_fails_where_the_suite_is_wrong(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "schema", tmp_path / "schema")
    manifest = tmp_path / "schema" / "conformance" / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"violated"', '"incomplete"'), encoding="utf-8")
    done = node("conformance.mjs", str(tmp_path / "schema"))
    assert done.returncode == 1
    assert "failed: findings/flow-and-row.json" in done.stdout


@pytest.mark.slow
def test_types_compile() -> None:
    options = ["--noEmit", "--strict", "--resolveJsonModule", "--module", "esnext", "--moduleResolution", "bundler"]
    done = node("node_modules/typescript/bin/tsc", *options, "--target", "es2022", "use.ts")
    assert (done.stdout, done.returncode) == ("", 0)


# --- what the command line prints --------------------------------------------------------------------------------------


def test_what_check_prints_keeps_to_its_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = zfxxgk.evolve(
        zfxxgk.zero(agency="某县某局", year=2024),
        {
            "/applications/received/total": 3,
            "/applications/received/natural_person": 2,
            "/remedies/reconsideration/total": 2,
        },
    )
    files = [tmp_path / "a.md", tmp_path / "b.xlsx", tmp_path / "c.json"]
    zfxxgk.write(report, files[0], sealed=False)
    zfxxgk.write(report, files[1], sealed=False)
    zfxxgk.write(zfxxgk.evolve(report, {"/year": 2025, "/applications/brought_forward/total": 9}), files[2])
    for options in ([], ["--series"]):
        assert main(["check", "--format", "json", *options, *map(str, files)]) == 1
        printed = json.loads(capsys.readouterr().out)
        jsonschema.Draft202012Validator(findings_schema()).validate(printed)
        items = [item for item in printed if "file" in item]
        assert all(item["findings"] for item in items)
        assert any(cell["place"] for item in items for finding in item["findings"] for cell in finding["cells"])
        assert any(item["notes"] for item in items)
        assert any("series" in item for item in printed) is bool(options)
