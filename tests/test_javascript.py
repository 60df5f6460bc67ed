"""The JavaScript package in schema/js: packed, put into an empty project, it finds what this package finds."""

import json
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from support import PUBLISHED, ROOT, missing, published
from test_conformance import FOUND, JS, MANIFEST, as_written

import zfxxgk
from zfxxgk.strategies import reports

PACKAGE = ROOT / "schema" / "js"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has nothing but the package, as `npm pack` makes it."""
    npm = shutil.which("npm")
    if npm is None:
        missing("npm is not here")
    home = tmp_path_factory.mktemp("project")
    packed = subprocess.run([npm, "pack", "--silent", "--pack-destination", str(home), str(PACKAGE)],
                            check=True, capture_output=True, text=True, cwd=home)  # fmt: skip
    modules = home / "node_modules" / "zfxxgk"
    modules.mkdir(parents=True)
    subprocess.run(
        ["tar", "xzf", packed.stdout.strip(), "-C", str(modules), "--strip-components=1"], check=True, cwd=home
    )
    (home / "package.json").write_text('{"type": "module"}')
    return home


def run(project: Path, program: str, given: str = "") -> str:
    (project / "program.mjs").write_text(program, encoding="utf-8")
    done = subprocess.run(
        ["node", "program.mjs"], check=False, cwd=project, input=given, capture_output=True, text=True
    )
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout


def test_it_passes_the_suite(project: Path) -> None:
    """Each finding with its message in both languages."""
    package = project / "node_modules" / "zfxxgk"
    done = subprocess.run(
        ["node", str(JS / "rules.mjs"), str(package), str(ROOT / "schema")], check=False, capture_output=True, text=True
    )
    assert done.stdout == f"{sum(len(MANIFEST[kind]) for kind in FOUND)} passed\n"


FINDINGS = """
import { readFileSync } from "node:fs";
import { check, checkSeries } from "zfxxgk";
const series = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(series.map(reports => [reports.map(check), checkSeries(reports)])));
"""


def in_javascript(project: Path, series: list[list[zfxxgk.Report]]) -> Any:
    plain = json.dumps([[zfxxgk.unstructure(report) for report in reports] for reports in series])
    return json.loads(run(project, FINDINGS, given=plain))


def in_python(series: list[list[zfxxgk.Report]]) -> Any:
    return [
        [[as_written(zfxxgk.check(r)) for r in reports], as_written(zfxxgk.check_series(reports))] for reports in series
    ]


def test_it_finds_the_same_in_published_reports(project: Path) -> None:
    if not PUBLISHED.exists():
        pytest.skip("published reports are not here")
    slugs = sorted(path.name.removesuffix(".expected.json") for path in PUBLISHED.glob("*.expected.json"))
    series = [[published(slug)] for slug in slugs]
    assert in_javascript(project, series) == in_python(series)


@pytest.mark.slow
def test_it_finds_the_same_in_any_reports(project: Path) -> None:
    drawn: list[list[zfxxgk.Report]] = []

    @settings(max_examples=100, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.lists(reports(), max_size=4))
    def draw(several: list[zfxxgk.Report]) -> None:
        drawn.append([zfxxgk.evolve(report, {"/year": 2019 + report.year % 5}) for report in several])

    draw()
    assert in_javascript(project, drawn) == in_python(drawn)


def test_what_is_not_valid_is_said(project: Path) -> None:
    program = 'import { check } from "zfxxgk"; try { check({}); } catch (error) { console.log(`${error}`); }'
    assert run(project, program).startswith("TypeError: /applications/received/natural_person: ")


def test_schema_rules_and_code_lists(project: Path) -> None:
    program = 'import * as all from "zfxxgk"; console.log(JSON.stringify([all.schema, all.rules, all.codelists]));'
    schema, rules, codelists = json.loads(run(project, program))
    assert (schema, rules) == (zfxxgk.json_schema(), json.loads(json.dumps(zfxxgk.rules_document())))
    assert codelists["outcomes"][0]["label_zh"] == "予以公开"
    assert len(codelists["cells"]) == len((ROOT / "schema/codelists/cells.csv").read_text("utf-8").splitlines()) - 1


@pytest.mark.slow
def test_typescript(project: Path) -> None:
    compiler = JS / "node_modules" / "typescript" / "bin" / "tsc"
    if not compiler.exists():
        missing("what tests/js needs is not here: npm install --prefix tests/js")
    (project / "use.ts").write_text(
        """
import { check, checkSeries, codelists, rules, schema, type Finding, type Report } from "zfxxgk";

export const errors = (report: Report): Finding[] => check(report).filter(({ severity }) => severity === "error");
export const said = (reports: Report[]): string[] => checkSeries(reports).map(({ message }) => message.zh);
export const total = (report: Report): number | null => report.applications.received.total;
export const basis = new Map(rules.rules.map(rule => [rule.id, rule.basis]));
export const labels = codelists["cells"]?.map(cell => cell["label_zh"]);
export const id: string = schema.$id;

// @ts-expect-error there is no such severity
errors([][0]!)[0]!.severity === "fatal";
""",
        encoding="utf-8",
    )
    for resolution in (["--module", "nodenext"], ["--module", "esnext", "--moduleResolution", "bundler"]):
        options = ["--noEmit", "--strict", "--target", "es2022", "--noUncheckedIndexedAccess", *resolution]
        done = subprocess.run(
            ["node", str(compiler), *options, "use.ts"], check=False, cwd=project, capture_output=True, text=True
        )
        assert (done.stdout, done.returncode) == ("", 0)


def test_it_is_packed_whole_and_has_the_version_of_this_package(project: Path) -> None:
    made = json.loads((project / "node_modules/zfxxgk/package.json").read_text(encoding="utf-8"))
    assert made["version"] == tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    packed = {path.name for path in (project / "node_modules/zfxxgk").iterdir()}
    assert packed == {path.name for path in PACKAGE.iterdir()}


# --- in an editor ------------------------------------------------------------------------------------------------------


def editor(*steps: tuple[str, str]) -> list[Any]:
    """Return what VS Code's language service says: for each step what is wanted, and the text with | for the cursor."""
    if not (JS / "node_modules" / "vscode-json-languageservice").exists():
        missing("what tests/js needs is not here: npm install --prefix tests/js")
    given = []
    for want, text in steps:
        cursor = text.find("|")
        given.append({"want": want, "text": text.replace("|", "")} | ({"cursor": cursor} if cursor >= 0 else {}))
    done = subprocess.run(["node", str(JS / "editor.mjs"), str(ROOT / "schema")], input=json.dumps(given), check=False,
                          capture_output=True, text=True)  # fmt: skip
    assert (done.stderr, done.returncode) == ("", 0)
    return list(json.loads(done.stdout))


SCHEMA: Any = zfxxgk.json_schema()
FILLED_IN = zfxxgk.dumps(zfxxgk.zero(agency="某局", year=2024), indent=2).decode()
FILLED_IN = FILLED_IN.replace("{", '{"$schema": "./report.schema.json",', 1)


def test_an_editor_says_what_is_under_the_mouse() -> None:
    """The official label with its unit, and what null means; that of the row, not of the class that it is."""
    places = ('"fe|es": 0', '"gra|nted"', '"disclos|ure"', '"natural_per|son"')
    hovers = editor(*(("hover", FILLED_IN.replace(place.replace("|", ""), place, 1)) for place in places))
    titles = [hover[0].partition("\n")[0] for hover in hovers]
    assert titles == [
        "行政事业性收费 · 本年收费金额（单位：万元）",
        "（一）予以公开",
        "二、主动公开政府信息情况",
        "自然人",
    ]
    assert "空白不等于 0" in hovers[0][0]
    assert "第三十六条" in hovers[1][0]


def test_an_editor_completes_what_may_stand_there() -> None:
    keys, coverage, edition, fees = editor(
        ("complete", '{"$schema": "./report.schema.json", |}'),
        ("complete", FILLED_IN.replace('"coverage": null', '"coverage": |')),
        ("complete", FILLED_IN.replace('"edition": "2021"', '"edition": "|"', 1)),
        ("complete", FILLED_IN.replace('"fees": 0', '"|": 0')),
    )
    assert [label for label, _ in keys] == list(SCHEMA["properties"])[1:]
    assert all(about for _, about in keys)
    assert [label for label, _ in coverage] == ['"own"', '"aggregate"', "null"]
    assert [label for label, _ in edition] == ['"2019"', '"2021"']
    assert [label for label, _ in fees] == ["fees"]


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ('"fees": "0"', '"0"'),
        ('"fees": -1', "-1"),
        ('"fees": 0, "fee": 0', '"fee"'),
        ('"fees": [0]', "[0]"),
    ],
)
def test_an_editor_marks_what_is_wrong_where_it_is(given: str, place: str) -> None:
    """One error each, from the branch of the edition that the table has."""
    ((right), (wrong)) = editor(("errors", FILLED_IN), ("errors", FILLED_IN.replace('"fees": 0', given)))
    assert right == []
    assert [marked for marked, _ in wrong] == [place]


def test_an_editor_marks_an_edition_that_does_not_exist() -> None:
    (problems,) = editor(("errors", FILLED_IN.replace('"edition": "2021"', '"edition": "2020"', 1)))
    assert [marked for marked, _ in problems] == ['"2020"']
