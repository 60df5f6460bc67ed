"""Validators in other languages say of every document of the conformance suite what this package says.

They are installed by .ci/all; without them these tests are skipped. Each takes the file that is for it.
"""

import json
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
        pytest.param("php", "suite.php", PLAIN, "JsonSchema", id="PHP"),
        pytest.param("ruby", "suite.rb", PLAIN, "json-schema", id="Ruby"),
    ],
)
def test_validator(program: str, script: str, schema: str, needed: str, cases: tuple[Path, int, int]) -> None:
    found = shutil.which(program)
    if found is None or not has(found, needed):
        pytest.skip(f"{needed} is not here: see .ci/all")
    path, count, short = cases
    if program == "php":  # whose patterns fail on a text of a million characters
        path, count = path.with_name("short.jsonl"), short
    command = [found, PROGRAMS / script, SCHEMA / schema, path, *([MODULES] if needed == "ajv" else [])]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    # To Ruby ^ and $ are those of a line, so that line ends in a name pass; PHP does not look at a key with a $ before it.
    wrong = {"ruby": 4, "php": 1}.get(program, 0)
    assert (done.stdout, done.returncode) == (f"{count - wrong} {count}\n", 0), done.stderr[-2000:]


def has(program: str, library: str) -> bool:
    """Return whether a program has a library."""
    if library == "ajv":
        return (MODULES / "ajv").exists()
    asked = {
        "fastjsonschema": ["-c", "import fastjsonschema"],
        "JSON::Validator": ["-MJSON::Validator", "-e", "1"],
        "JsonSchema": ["-r", "exit(file_exists('/usr/share/php/JsonSchema/autoload.php') ? 0 : 1);"],
        "json-schema": ["-e", 'require "json-schema"'],
    }[library]
    return subprocess.run([program, *asked], capture_output=True, check=False).returncode == 0
