"""Code that others' generators make of the schema for them gives back every report unchanged.

The generators are installed by .ci/all; without them these tests are skipped.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

import zfxxgk

pytestmark = pytest.mark.slow

SCHEMA = ROOT / "schema"
GENERATED = ROOT / "tests" / "generated"
MODULES = ROOT / "tests" / "js" / "node_modules"
JACKSON = sorted(str(path) for path in Path("/usr/share/java").glob("jackson-*.jar"))


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, cwd=cwd)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


def program(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not here: see .ci/all")
    return found


def quicktype() -> Path:
    found = MODULES / ".bin" / "quicktype"
    if not found.exists():
        pytest.skip("quicktype is not here: see .ci/all")
    return found


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """The valid files of the conformance suite and a thousand reports that are made, a line each."""
    valid = [json.loads(path.read_bytes()) for path in sorted((SCHEMA / "conformance" / "valid").glob("*.json"))]
    lines = [json.dumps(document, ensure_ascii=False) for document in valid]
    lines += [zfxxgk.dumps(made.report).decode() for made in zfxxgk.synthetic_reports(1000, seed=17, broken=0.5)]
    path = tmp_path_factory.mktemp("reports") / "reports.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path, len(lines)


@pytest.mark.parametrize("model", ["pydantic_v2.BaseModel", "msgspec.Struct"])
def test_datamodel_code_generator(model: str, reports: tuple[Path, int], tmp_path: Path) -> None:
    name = f"{model.partition('.')[0].removesuffix('_v2')}_model"
    schema = SCHEMA / "report.codegen.schema.json"
    generate = (program("datamodel-codegen"), "--input", schema, "--input-file-type", "jsonschema")
    run(*generate, "--output-model-type", model, "--output", f"{name}.py", cwd=tmp_path)
    shutil.copy(GENERATED / "main.py", tmp_path)
    assert run(sys.executable, "main.py", name, reports[0], cwd=tmp_path) == f"{reports[1]} {reports[1]}\n"


def test_quicktype_go(reports: tuple[Path, int], tmp_path: Path) -> None:
    go = program("go")
    schema = SCHEMA / "report.codegen.schema.json"
    generate = (quicktype(), "-s", "schema", schema, "-l", "go", "--package", "main", "--top-level", "Report")
    run(*generate, "-o", "report.go", cwd=tmp_path)
    shutil.copy(GENERATED / "main.go", tmp_path)
    run(go, "mod", "init", "reports", cwd=tmp_path)
    assert run(go, "run", ".", reports[0], cwd=tmp_path) == f"{reports[1]} {reports[1]}\n"


def test_quicktype_typescript(reports: tuple[Path, int], tmp_path: Path) -> None:
    schema = SCHEMA / "report.codegen.schema.json"
    run(quicktype(), "-s", "schema", schema, "-l", "ts", "--top-level", "Report", "-o", "report.ts", cwd=tmp_path)
    shutil.copy(GENERATED / "main.ts", tmp_path)
    options = ("--module", "commonjs", "--target", "es2022")  # without the types of Node, about which it complains
    subprocess.run([MODULES / ".bin" / "tsc", *options, "main.ts"], cwd=tmp_path, check=False, capture_output=True)
    assert run(program("node"), "main.js", reports[0], cwd=tmp_path) == f"{reports[1]} {reports[1]}\n"


ANNOTATIONS = {
    "Generated": '@interface Generated { String value(); String comments() default ""; }',
    "Nonnull": "@interface Nonnull {}",
    "Nullable": "@interface Nullable {}",
}


def test_openapi_generator_java(reports: tuple[Path, int], tmp_path: Path) -> None:
    generator, javac, java = map(program, ("openapi-generator-cli", "javac", "java"))
    if not JACKSON:
        pytest.skip("Jackson is not here: see .ci/run")
    settings = "openApiNullable=false,hideGenerationTimestamp=true,useOneOfInterfaces=true"
    generate = (
        generator,
        "generate",
        "-i",
        SCHEMA / "openapi.json",
        "-g",
        "java",
        "--library",
        "resttemplate",
        "-o",
        ".",
    )
    only = ("--global-property", "models,modelDocs=false,modelTests=false", "--additional-properties", settings)
    run(*generate, *only, cwd=tmp_path)
    shutil.copy(GENERATED / "Main.java", tmp_path)
    annotations = tmp_path / "javax" / "annotation"
    annotations.mkdir(parents=True)
    for name, declared in ANNOTATIONS.items():
        (annotations / f"{name}.java").write_text(f"package javax.annotation; public {declared}\n", encoding="utf-8")
    path = ":".join((*JACKSON, "out"))
    run(javac, "-nowarn", "-cp", path, "-d", "out", *tmp_path.rglob("*.java"), cwd=tmp_path)
    assert run(java, "-cp", path, "Main", reports[0], cwd=tmp_path) == f"{reports[1]} {reports[1]}\n"
