"""How well the prose of real reports is read, by the labels that people gave it before; with the program that scores it."""

import re
import subprocess
import sys
from typing import NamedTuple

import pytest
from support import ROOT

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
