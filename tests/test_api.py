"""The public interface, as a snapshot: what breaks whoever uses the package is seen before it lands."""

import inspect
import shutil
import subprocess
import sys
from enum import Enum
from pathlib import Path
from typing import Any

import griffe
import pytest
from support import ROOT

import zfxxgk

SNAPSHOT = Path(__file__).parent / "data" / "api.txt"
USER = Path(__file__).parent / "user_code.py"


def lines() -> list[str]:
    """Return a line for each public name, with its parameters; of a class its public members, too."""
    package = griffe.load("zfxxgk", search_paths=[str(ROOT / "src")], resolve_aliases=True)
    found = []
    for name in sorted(zfxxgk.__all__):
        target = package[f"{zfxxgk._HOME[name].removeprefix('zfxxgk.')}.{name}"]
        found.append(_line(name, target))
        if target.is_class:
            value = getattr(zfxxgk, name)
            found += [
                _line(f"{name}.{member}", inner)
                for member, inner in sorted(target.members.items())
                if not member.startswith("_") and not inner.is_alias
            ]
            if inspect.isclass(value) and issubclass(value, Enum):
                found += [f"{name}.{member.name} = {member.value!r}" for member in value]
    return list(dict.fromkeys(found))


def _line(name: str, target: Any) -> str:
    if target.is_function:
        parameters = ", ".join(
            f"{p.kind.value if p.kind else ''} {p.name}{': ' + str(p.annotation) if p.annotation else ''}"
            f"{' = ' + str(p.default) if p.default else ''}"
            for p in target.parameters
        )
        return f"{name}({parameters}) -> {target.returns}"
    if target.is_class:
        return f"class {name}({', '.join(map(str, target.bases))})"
    annotation = getattr(target, "annotation", None)
    return f"{name}: {annotation}" if annotation is not None else name


def test_the_interface_is_that_of_the_snapshot() -> None:
    """Where a change is meant: python tests/test_api.py, and a line in CHANGELOG.md."""
    assert lines() == SNAPSHOT.read_text(encoding="utf-8").splitlines()


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [["mypy", "--strict", "--no-incremental"], ["pyright"], ["ty", "check"], ["pyrefly", "check"]],
    ids=lambda command: command[0],
)
def test_typical_user_code_is_typed(command: list[str], tmp_path: Path) -> None:
    """Checked as a user would who has installed the package; never run."""
    program = shutil.which(command[0], path=str(Path(sys.executable).parent)) or shutil.which(command[0])
    if program is None:
        pytest.skip(f"{command[0]} comes with the extra lint: .ci/run runs this test once more with it")
    code = tmp_path / "user_code.py"
    shutil.copy(USER, code)
    environment = ["--python", sys.executable] if command[0] == "ty" else []
    environment = ["--python-interpreter-path", sys.executable] if command[0] == "pyrefly" else environment
    environment = ["--pythonpath", sys.executable] if command[0] == "pyright" else environment
    done = subprocess.run(
        [program, *command[1:], *environment, str(code)], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stdout + done.stderr


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
