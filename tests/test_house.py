"""The house: which rooms there are, how large they are, what stands at the door, and how values show themselves."""

import ast
import doctest
import importlib
import inspect
import pickle
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import ROOT

import zfxxgk
from zfxxgk.display import LOOKS, html_of
from zfxxgk.problems import LANGUAGES, Phrase

PACKAGE = ROOT / "src" / "zfxxgk"
WINGS = {"cli", "form", "many", "prose", "readers", "rules", "wire", "writers"}
GROUND = {"__init__", "__main__", "_hypothesis", "display", "extras", "plot", "pointers", "problems", "strategies"}
LONGEST = 700


def public() -> Iterator[tuple[str, type | object]]:
    """Yield the public classes and functions; constants and unions have no module of their own."""
    for name in zfxxgk.__all__:
        value = getattr(zfxxgk, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            yield name, value


def test_every_module_stands_in_a_wing() -> None:
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} == WINGS
    assert {path.stem for path in PACKAGE.glob("*.py")} == GROUND


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_room_is_too_large(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_public_names_say_that_they_are_of_the_package() -> None:
    """Wherever they stand: so pickles, tracebacks and reprs outlast a move."""
    for name, value in public():
        assert (value.__module__, name) == ("zfxxgk", getattr(value, "__name__", name)), name
        assert pickle.loads(pickle.dumps(value)) is value


def test_examples_of_public_classes_are_run() -> None:
    """doctest finds a class by its module; ours say another than they stand in."""
    finder = doctest.DocTestFinder(exclude_empty=True)
    missed = []
    for name, value in public():
        if ">>>" in (inspect.getdoc(value) or ""):
            home = importlib.import_module(zfxxgk._HOME[name])
            names = {found.name for found in finder.find(home, home.__name__) if found.examples}
            if f"{home.__name__}.{name}" not in names:
                missed.append(name)
    assert missed == []


def test_notebooks_show_what_has_a_look() -> None:
    report = zfxxgk.zero(agency="某县某局", year=2024)
    values = (
        report,
        zfxxgk.check(report),
        zfxxgk.read(zfxxgk.to_markdown(report).encode()),
        zfxxgk.compare(report, report),
        zfxxgk.Series([report]),
    )
    assert {type(value).__name__ for value in values} == set(LOOKS)
    for value in values:
        assert html_of(value).startswith("<")
        assert value._repr_html_() == html_of(value)


def test_records_import_no_writer() -> None:
    """What shows a value is imported when a notebook asks."""
    for path in (PACKAGE / "form").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("zfxxgk.writers")), path


def test_an_unknown_language_is_an_error() -> None:
    assert [Phrase("年度", "year").in_(lang) for lang in LANGUAGES] == ["年度", "year"]
    report = zfxxgk.evolve(zfxxgk.zero(agency="某局", year=2024), {"/applications/received/total": 1})
    finding = zfxxgk.check(report)[0]
    for say in (Phrase("年度", "year").in_, finding.message):
        with pytest.raises(ValueError, match="fr"):
            say("fr")


def test_each_supported_python_is_run_by_the_forge() -> None:
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    supported = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    assert re.findall(r'"(3\.\d+)"', workflow.partition("steps:")[0]) == supported
    assert project["requires-python"] == f">={supported[0]}"


@pytest.mark.parametrize("name", [".pre-commit-config.yaml", ".github/workflows/ci.yml", ".github/ISSUE_TEMPLATE"])
def test_what_a_forge_reads_can_be_read(name: str) -> None:
    yaml = pytest.importorskip("yaml")
    path = ROOT / name
    for file in sorted(path.glob("*.yml")) if path.is_dir() else [path]:
        assert yaml.safe_load(file.read_text(encoding="utf-8"))
