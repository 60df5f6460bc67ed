"""Validators in other languages say of every document of the conformance suite what this package says.

They are installed by .ci/all; without them these tests are skipped. Each takes the file that is for it.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT
from test_conformance import MANIFEST, document

pytestmark = pytest.mark.slow

SCHEMA = ROOT / "schema"
MODULES = ROOT / "tests" / "js" / "node_modules"
PROGRAMS = ROOT / "tests" / "validators"
GO = Path("/usr/share/gocode")
LONG = 500_000
NEW, OLD, PLAIN = "report.schema.json", "report.draft-07.schema.json", "report.codegen.schema.json"


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, int]:
    lines = [
        json.dumps({"valid": kind == "valid", "document": document(case)}, ensure_ascii=False)
        for kind in ("valid", "invalid")
        for case in MANIFEST[kind]
    ]
    short = [line for line in lines if len(line) < LONG]
    path = tmp_path_factory.mktemp("cases") / "cases.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    path.with_name("short.jsonl").write_text("\n".join(short) + "\n", encoding="utf-8")
    return path, len(lines), len(short)


@pytest.mark.parametrize(
    ("program", "script", "schema", "needed"),
    [
        pytest.param(sys.executable, "suite.py", OLD, "fastjsonschema", id="fastjsonschema"),
        pytest.param("node", "suite.mjs", NEW, "ajv", id="ajv strict, 2020-12"),
        pytest.param("node", "suite.mjs", OLD, "ajv", id="ajv strict, draft-07"),
        pytest.param("node", "suite.mjs", PLAIN, "ajv", id="ajv, for generators"),
        pytest.param("perl", "suite.pl", NEW, "JSON::Validator", id="Perl, 2020-12"),
        pytest.param("perl", "suite.pl", OLD, "JSON::Validator", id="Perl, draft-07"),
        pytest.param("node", "hyperjump.mjs", NEW, "@hyperjump/json-schema", id="hyperjump, 2020-12"),
        pytest.param("node", "hyperjump.mjs", OLD, "@hyperjump/json-schema", id="hyperjump, draft-07"),
        pytest.param("go", "suite.go", OLD, "gojsonschema", id="Go, draft-07"),
        pytest.param("go", "suite.go", PLAIN, "gojsonschema", id="Go, for generators"),
        pytest.param("g++", "suite.cpp", OLD, "valijson", id="C++, draft-07"),
        pytest.param("php", "suite.php", PLAIN, "JsonSchema", id="PHP"),
        pytest.param("ruby", "suite.rb", PLAIN, "json-schema", id="Ruby"),
    ],
)
def test_validator(program: str, script: str, schema: str, needed: str, cases: tuple[Path, int, int]) -> None:
    found = shutil.which(program)
    if found is None or not has(found, needed):
        pytest.skip(f"{needed} is not here: see .ci/all")
    path, count, short = cases
    if program in ("php", "g++"):  # whose patterns fail on a text of a million characters
        path, count = path.with_name("short.jsonl"), short
    command = [found, PROGRAMS / script]
    if program == "go":
        command.insert(1, "run")
    elif program == "g++":
        made = path.with_name("suite")
        subprocess.run([found, "-std=c++17", "-O1", "-o", made, PROGRAMS / script], check=True)
        command = [made]
    command += [SCHEMA / schema, path, *([MODULES] if program == "node" else [])]
    old_go = {"GO111MODULE": "off", "GOPATH": str(GO)}  # libraries as Debian has them, without a network
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, env={**os.environ, **old_go}
    )
    # To Ruby ^ and $ are those of a line, so that line ends in a name pass; PHP does not look at a key with a $ before it.
    wrong = {"ruby": 4, "php": 1}.get(program, 0)
    assert (done.stdout, done.returncode) == (f"{count - wrong} {count}\n", 0), done.stderr[-2000:]


def has(program: str, library: str) -> bool:
    """Return whether a program has a library."""
    places = {
        "ajv": MODULES / "ajv",
        "@hyperjump/json-schema": MODULES / "@hyperjump" / "json-schema",
        "gojsonschema": GO / "src" / "github.com" / "xeipuuv" / "gojsonschema",
        "valijson": Path("/usr/include/valijson"),
    }
    if library in places:
        return places[library].exists()
    asked = {
        "fastjsonschema": ["-c", "import fastjsonschema"],
        "JSON::Validator": ["-MJSON::Validator", "-e", "1"],
        "JsonSchema": ["-r", "exit(file_exists('/usr/share/php/JsonSchema/autoload.php') ? 0 : 1);"],
        "json-schema": ["-e", 'require "json-schema"'],
    }[library]
    return subprocess.run([program, *asked], capture_output=True, check=False).returncode == 0


def test_check_jsonschema(tmp_path: Path) -> None:
    """The command that many run before each commit: of all documents at once it names exactly those that are wrong."""
    command = Path(sys.executable).with_name("check-jsonschema")
    if not command.exists():
        pytest.skip("check-jsonschema is not here: see .ci/all")
    files = {}
    for kind in ("valid", "invalid"):
        for case in MANIFEST[kind]:
            path = tmp_path / case["file"].replace("/", "-")
            path.write_text(json.dumps(document(case)), encoding="utf-8")
            files[str(path)] = kind
    arguments = ["--schemafile", str(SCHEMA / NEW), "--output-format", "json", *files]
    done = subprocess.run([str(command), *arguments], capture_output=True, text=True, check=False)
    named = {error["filename"] for error in json.loads(done.stdout)["errors"]}
    assert named == {path for path, kind in files.items() if kind == "invalid"}


def test_the_table_of_the_readme_names_what_is_run_here() -> None:
    readme = (SCHEMA / "README.md").read_text(encoding="utf-8")
    rows = [line for line in readme.splitlines() if line.startswith("|")]
    run_here = {
        "ajv": NEW,
        "hyperjump": NEW,
        "jsonschema-rs": NEW,
        "check-jsonschema": NEW,
        "fastjsonschema": OLD,
        "gojsonschema": OLD,
        "valijson": OLD,
        "JSON::Validator": "either",
        "PHP": PLAIN,
        "Ruby": PLAIN,
    }
    for name, file in run_here.items():
        assert any(name in row and file in row for row in rows), name
