"""Every code block of the documentation is run, page by page, as a reader would: in order, in a folder of its own.

A block of `text` that follows a block that was run is what it prints. What a machine has no tool for is skipped by name.
"""

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from support import ROOT, missing

pytest.importorskip("markdown_it")
from markdown_it import MarkdownIt

GENERATED: Final = {ROOT / "docs" / name for name in ("rules.md", "form.md", "api.md")}
PAGES: Final = [
    ROOT / "README.md",
    ROOT / "README.zh-CN.md",
    ROOT / "schema" / "README.md",
    *(path for path in sorted((ROOT / "docs").rglob("*.md")) if path not in GENERATED and "examples" not in path.parts),
]
GUIDES: Final = sorted(path.name for path in (ROOT / "docs" / "zh").glob("*.md"))
JARS: Final = Path("/usr/share/java")

# What a page tells to install, or to run of the project itself, is run by `.ci/run`, not here.
OF_CI: Final = ("pip install", "python3 -m venv", ".venv/bin/", "bash .ci/run", "npm ")


class Block(NamedTuple):
    """A block of code on a page, with the output that is printed below it."""

    language: str
    code: str
    line: int
    output: str | None


def blocks(page: Path) -> Iterator[Block]:
    fences = [token for token in MarkdownIt().parse(page.read_text(encoding="utf-8")) if token.type == "fence"]
    for fence, following in pairwise([*fences, None]):
        assert fence is not None
        assert fence.map is not None
        after = following is not None and following.info == "text"
        yield Block(fence.info, fence.content, fence.map[0] + 1, following.content if after and following else None)


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the pages speak of."""
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
    shutil.copytree(ROOT / "schema", tmp_path / "schema")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def language_of(page: Path) -> str:
    return "zh_CN.UTF-8" if page.parent.name == "zh" or "zh-CN" in page.name else "en_US.UTF-8"


def run(command: list[str], language: str) -> subprocess.CompletedProcess[str]:
    scripts = Path(sys.executable).parent
    environment = {name: value for name, value in os.environ.items() if name not in {"LC_ALL", "LC_MESSAGES"}} | {
        "LANG": language,
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
        "COLUMNS": "100",
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
    }
    return subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,  # as on a terminal
        encoding="utf-8",
        env=environment,
        check=False,
        timeout=240,
    )


def shell(block: Block, page: Path) -> None:
    lines = [line for line in block.code.splitlines() if not line.startswith(OF_CI)]
    # Findings are status 1, and not the end of a page; anything else is.
    program = "set -o pipefail; trap 's=$?; [ $s -le 1 ] || exit $s' ERR\n" + "\n".join(lines)
    done = run(["bash", "-c", program], language_of(page))
    allowed = (0, 1, 2) if block.output is not None else (0, 1)  # a page may show what a wrong file gives
    assert done.returncode in allowed, done.stdout
    assert not re.search("Traceback|not found|缺少参数|不认识的参数|arguments are required", done.stdout)
    if block.output is not None:
        assert done.stdout == block.output


def session(block: Block, page: Path, names: dict[str, object]) -> None:
    test = doctest.DocTestParser().get_doctest(block.code, names, named(page), str(page), block.line)
    assert test.examples
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE, verbose=False)
    assert runner.run(test, out=told.append, clear_globs=False).failed == 0, "".join(told)
    names |= test.globs


def query(block: Block) -> None:
    import duckdb

    duckdb.connect().execute(block.code)


SLOW: Final = {"million.md", "county.md", "form.md", "rollup.md", "years.md"}


@pytest.mark.parametrize(
    "page",
    [pytest.param(page, marks=[pytest.mark.slow] if page.name in SLOW else [], id=named(page)) for page in PAGES],
)
def test_the_blocks_of_a_page(page: Path, folder: Path) -> None:
    del folder
    names: dict[str, object] = {}
    for block in blocks(page):
        match block.language:
            case "sh":
                shell(block, page)
            case "pycon":
                session(block, page, names)
            case "python":
                exec(compile(block.code, named(page), "exec"), names)
            case "sql":
                query(block)
            case "json":
                json.loads(block.code)
            case language if language != "text" and not language.startswith("{"):
                assert language in TOOLS, f"{named(page)}:{block.line}: nothing runs a block of {language!r}"


# --- other languages ---------------------------------------------------------------------------------------------------


def javascript(code: str) -> list[str]:
    modules = ROOT / "tests" / "js" / "node_modules"
    if not modules.exists():
        missing("npm install --prefix tests/js has not been run")
    Path("node_modules").symlink_to(modules)
    Path("page.mjs").write_text(code, encoding="utf-8")
    return ["node", "page.mjs"]


def typescript(code: str) -> list[str]:
    javascript("")
    Path("page.ts").write_text(code, encoding="utf-8")
    return ["node", "node_modules/typescript/bin/tsc", "--strict", "--noEmit", "--skipLibCheck", "page.ts"]


def java(code: str) -> list[str]:
    jars = [JARS / f"jackson-{part}.jar" for part in ("core", "databind", "annotations")]
    if not all(jar.exists() for jar in jars):
        missing("Jackson is not here")
    Path("Page.java").write_text(code, encoding="utf-8")
    return ["java", "-cp", os.pathsep.join(map(str, jars)), "Page.java"]


def go(code: str) -> list[str]:
    Path("page.go").write_text(code, encoding="utf-8")
    return ["go", "run", "page.go"]


def r(code: str) -> list[str]:
    Path("page.R").write_text(code, encoding="utf-8")
    return ["Rscript", "page.R"]


TOOLS: Final[dict[str, Callable[[str], list[str]]]] = {
    "js": javascript,
    "ts": typescript,
    "java": java,
    "go": go,
    "r": r,
}
FOREIGN: Final = [(page, block) for page in PAGES for block in blocks(page) if block.language in TOOLS]


@pytest.mark.slow
@pytest.mark.parametrize(
    "block", [block for _, block in FOREIGN], ids=[f"{named(page)}:{b.language}:{b.line}" for page, b in FOREIGN]
)
def test_programs_in_other_languages(block: Block, folder: Path) -> None:
    del folder
    command = TOOLS[block.language](block.code)
    if shutil.which(command[0]) is None:
        missing(f"{command[0]} is not here")
    done = run(command, "C.UTF-8")
    assert done.returncode == 0, done.stdout
    if block.output is not None:
        assert done.stdout == block.output


# --- the pages themselves ----------------------------------------------------------------------------------------------


def outline(page: Path) -> list[str]:
    """What both languages of a page must share: levels of headings, kinds of blocks, tables and pictures."""
    parts: list[str] = []
    for token in MarkdownIt().enable("table").parse(page.read_text(encoding="utf-8")):
        match token.type:
            case "heading_open" | "tr_open":
                parts.append(token.tag)
            case "fence":
                parts.append(token.info)
            case "inline":
                parts += [str(child.attrs["src"]) for child in token.children or () if child.type == "image"]
    return parts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (ROOT / "README.zh-CN.md", ROOT / "README.md"),
        *((ROOT / "docs" / "zh" / name, ROOT / "docs" / "en" / name) for name in GUIDES),
    ],
    ids=named,
)
def test_a_page_is_the_same_in_both_languages(chinese: Path, english: Path) -> None:
    assert outline(chinese) == outline(english)


def test_each_guide_is_in_both_languages() -> None:
    assert sorted(path.name for path in (ROOT / "docs" / "en").glob("*.md")) == GUIDES
    assert len(GUIDES) > 8


@pytest.mark.parametrize("page", [page for page in PAGES if language_of(page).startswith("zh")], ids=named)
def test_chinese_paragraphs_are_not_broken_into_lines(page: Path) -> None:
    """A line break becomes a space, which Chinese text has not."""
    for token in MarkdownIt().enable("table").parse(page.read_text(encoding="utf-8")):
        assert not [child for child in token.children or () if child.type == "softbreak"], token.content[:40]


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "benchmarks" / "README.md"], ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    for token in MarkdownIt().parse(page.read_text(encoding="utf-8")):
        for child in token.children or ():
            target = str(child.attrs.get("href") or child.attrs.get("src") or "")
            if target and "://" not in target and not target.startswith("#"):
                path = (page.parent / target.partition("#")[0]).resolve()
                assert path.exists() or path in GENERATED, f"{named(page)}: {target}"


def test_extras_that_pages_name_exist() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = set(project["optional-dependencies"])
    for page in PAGES:
        for named_extras in re.findall(r"zfxxgk\[([\w,]+)\]", page.read_text(encoding="utf-8")):
            assert set(named_extras.split(",")) <= extras, (page, named_extras)


def test_commands_that_ci_runs_for_the_readme() -> None:
    commands = [
        line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith(OF_CI[1])
    ]
    assert len(commands) == 2
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "readme_command 1" in script
    assert "readme_command 2" in script
    assert all(line in (ROOT / "README.zh-CN.md").read_text(encoding="utf-8") for line in commands)


def test_the_picture_of_the_layers_is_the_contract() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = project["tool"]["importlinter"]["contracts"]
    picture = next(blocks(ROOT / "docs" / "architecture.md")).code
    drawn = [re.split(r"\s{4,}", line)[0].split() for line in picture.splitlines()]
    assert drawn == [layer.replace("|", " ").split() for layer in contract["layers"]]
    modules = {path.stem for path in (ROOT / "src" / "zfxxgk").glob("*.py") if not path.stem.startswith("_")}
    packages = {path.parent.name for path in (ROOT / "src" / "zfxxgk").glob("*/__init__.py")}
    assert {name for layer in drawn for name in layer} == modules | packages
