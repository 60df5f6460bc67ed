"""How well the prose of real reports is read, by the labels that people gave it before; with the program that scores it."""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

import pytest
from support import ROOT

import zfxxgk
from zfxxgk import Edition, Narrative, Passage, Topic

SET = ROOT.parent / "shared" / "prose"
LINE = re.compile(
    r"claims (\d+) .* read strong (\d+) .* precision strong (\d+)/(\d+) .* taken (\d+) false alarms (\d+) .* found (\d+)/(\d+)"
)


class Scores(NamedTuple):
    claims: int
    read: int
    right: int
    said: int
    traps: int
    alarms: int
    found: int
    changed: int


@pytest.fixture(scope="module")
def scores() -> Scores:
    if not SET.exists():
        pytest.skip("the prose of real reports is not here")
    done = subprocess.run([sys.executable, str(SET / "score.py")], capture_output=True, text=True, check=True)
    match = LINE.search(done.stdout)
    assert match is not None, done.stdout
    return Scores(*map(int, match.groups()))


@pytest.mark.slow
def test_nine_in_ten_claims_of_real_prose_are_surely_read(scores: Scores) -> None:
    assert scores.read >= 0.9 * scores.claims


@pytest.mark.slow
def test_what_is_read_of_real_prose_is_right(scores: Scores) -> None:
    assert scores.right >= 0.995 * scores.said
    assert (scores.alarms, scores.traps) == (0, 0)


@pytest.mark.slow
def test_a_figure_of_real_prose_that_is_changed_is_found(scores: Scores) -> None:
    assert scores.found >= 0.85 * scores.changed


@pytest.mark.slow
def test_the_documentation_states_these_scores(scores: Scores) -> None:
    page = (ROOT / "docs" / "phrases.md").read_text(encoding="utf-8")
    row = f"| **all, in 67 reports** | {scores.claims} | {scores.read} | {100 * scores.read / scores.claims:.1f} % | {scores.said - scores.right} |"
    assert row in page
    assert page.count(f"{scores.found} of {scores.changed}") == 2


# --- the texts as templates --------------------------------------------------------------------------------------------


class Template(NamedTuple):
    """A real text: its lines, each with whether it speaks of requests, and its labels: line, place in it, cells, whether none."""

    name: str
    agency: str
    year: int
    lines: list[tuple[str, bool]]
    labels: list[tuple[int, int, int, tuple[str, ...], bool]]


def templates() -> Iterator[Template]:
    """Yield the texts whose labels each have one reading, and no decimals."""
    program: dict[str, Any] = {"__file__": str(SET / "score.py"), "__name__": "score"}
    exec((SET / "score.py").read_text(encoding="utf-8").rpartition("main()")[0], program)
    for line in (SET / "real.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        year = max(record["year"], 2019)
        form = zfxxgk.Form.of(Edition.for_year(year), Edition.for_year(year))
        if not record["claims"] or any(len(c["cells"]) > 1 or c["cells"][0] == ["FEE"] for c in record["claims"]):
            continue
        options = argparse.Namespace(wide=False, one=False, plain=False)
        parts = program["passages"](record, options)
        labels = []
        for claim in record["claims"]:
            number = max(i for i, (start, _) in enumerate(parts) if start <= claim["span"][0])
            start = parts[number][0]
            cells = tuple(program["pointers_of"](claim["cells"][0], form, record["year"] <= 2020))
            labels.append((number, claim["span"][0] - start, claim["span"][1] - start, cells, claim["none"]))
        lines = [(passage.text, passage.topic is not None) for _, passage in parts]
        yield Template(record["id"], record["agency"], year, lines, labels)


TEMPLATES = list(templates()) if SET.exists() else []


def filled(template: Template, figures: dict[str, int], changed: int | None = None) -> zfxxgk.Report:
    """Return a report with the text, its numbers those of the figures, but for one that may be larger by one."""
    lines = [text for text, _ in template.lines]
    for place, (line, start, end, cells, none) in sorted(enumerate(template.labels), key=lambda each: -each[1][1]):
        if not none:
            number = sum(figures[cell] for cell in cells) + (place == changed)
            said = re.sub(r"[\d,]+|[一二三四五六七八九十两]+", str(number), lines[line][start:end], count=1)
            lines[line] = lines[line][:start] + said + lines[line][end:]
    topics = [Topic.ON_APPLICATION if on_application else None for _, on_application in template.lines]
    passages = tuple(Passage(topic=topic, text=text) for topic, text in zip(topics, lines, strict=True))
    base = zfxxgk.zero(agency=template.agency, year=template.year)
    return zfxxgk.evolve(base, {**figures, "/overview": Narrative(passages=passages)})


def differing(report: zfxxgk.Report) -> list[zfxxgk.Finding]:
    """Return what is found of the prose; percentages are not filled in, and not looked at."""
    return [f for f in zfxxgk.check(report, claims=True).of("claim") if not f.instance.startswith("share")]


def drawn(template: Template, rng: Random) -> dict[str, int]:
    nothing = {cell for *_, cells, none in template.labels if none for cell in cells}
    return {c: 0 if c in nothing else rng.randrange(3, 400) for *_, cells, _ in template.labels for c in cells}


@pytest.mark.parametrize("seed", range(5))
def test_real_texts_filled_from_the_cells_agree(seed: int) -> None:
    if not TEMPLATES:
        pytest.skip("the prose of real reports is not here")
    wrong = []
    for template in TEMPLATES:
        report = filled(template, drawn(template, Random(f"{template.name}{seed}")))
        wrong += [(template.name, f.message()) for f in differing(report)]
    assert wrong == []


def test_one_number_that_is_changed_in_a_real_text_is_that_finding() -> None:
    """Of what is surely read; nothing else is found."""
    if not TEMPLATES:
        pytest.skip("the prose of real reports is not here")
    seen = found = 0
    for template in TEMPLATES:
        figures = drawn(template, Random(template.name))
        for place, (*_, cells, none) in enumerate(template.labels):
            if none:
                continue
            findings = differing(filled(template, figures, place))
            seen += 1
            found += len(findings) == 1 and {c.pointer for c in findings[0].cells if c.side == "right"} == set(cells)
            assert len(findings) <= 1, (template.name, [f.message() for f in findings])
    assert found >= 0.8 * seen
