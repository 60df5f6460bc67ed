"""A third edition is only data: what the guide shows as a patch, applied to a copy of the package, is all that is needed."""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import ROOT

from zfxxgk import Edition
from zfxxgk.form.tables import TABLES

PACKAGE = ROOT / "src" / "zfxxgk"
PATCH = ROOT / "docs" / "edition.diff"


def patched(text: str, hunk: str) -> str:
    """Return a text with one part of the patch applied, whose place its own lines tell."""
    lines = hunk.splitlines()
    before = "".join(f"{line[1:]}\n" for line in lines if line[:1] != "+")
    after = "".join(f"{line[1:]}\n" for line in lines if line[:1] != "-")
    assert text.count(before) == 1, before
    return text.replace(before, after)


@pytest.mark.slow
def test_every_door_knows_an_edition_that_the_guide_adds(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "src" / "zfxxgk", ignore=shutil.ignore_patterns("__pycache__"))
    for part in re.split(r"^--- ", PATCH.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, *hunks = re.split(r"^@@\n", part, flags=re.MULTILINE)
        path = tmp_path / name.strip()
        text = path.read_text(encoding="utf-8")
        for hunk in hunks:
            text = patched(text, hunk)
        path.write_text(text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    for name in ("PYTEST_ADDOPTS", *(name for name in environment if name.startswith("COV"))):
        environment.pop(name, None)  # the copy is not what is measured
    tests = [str(ROOT / "tests" / "test_editions.py"), str(ROOT / "tests" / "property" / "test_round_trip.py")]
    options = ["-q", "-rA", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-cov", "-o", "addopts=", "--tb=short"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *tests],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )
    passed = [line for line in done.stdout.splitlines() if line.startswith("PASSED")]
    said = "\n".join(line for line in done.stdout.splitlines() if line not in passed)
    assert done.returncode == 0, said[-10_000:] + done.stderr[-2000:]
    of_each = {edition.value: sum(edition.value in line for line in passed) for edition in Edition}
    assert sum("2027" in line for line in passed) == min(of_each.values()) > 25


def names_of_editions(tree: ast.AST) -> Iterator[str]:
    """Yield what in a module names an edition, its classes or its year; documentation may."""
    named = {edition.name for edition in Edition} | {
        f"{stem}{edition.value}"
        for edition in Edition
        for stem in {record.__name__.rstrip("0123456789") for record in TABLES.values()}
        | {"Outcomes", "Documents", "OtherHandling"}
    }
    years = {edition.value for edition in Edition}
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute | ast.alias):
            name = (
                node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else node.name
            )
            if name in named:
                yield name
        elif isinstance(node, ast.Constant) and isinstance(node.value, int | str) and id(node) not in documentation:
            yield from (str(node.value) for year in years if re.search(rf"(?<!\d){year}(?!\d)", str(node.value)))


MODULES = [path for path in PACKAGE.rglob("*.py") if path.parent.name != "form"]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_form_names_editions(path: Path) -> None:
    assert list(names_of_editions(ast.parse(path.read_text(encoding="utf-8")))) == []
