"""How two things are measured against one another within one run, and how the table is printed. And the sample report."""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

import zfxxgk
from zfxxgk import Applicant, Edition, Flow, Narrative, Outcome, Passage, Report, Topic
from zfxxgk.form.tables import Form

Work = Callable[[], object]


class Comparison(NamedTuple):
    """A row of the table: what is measured, against what, how much of it is allowed, and how often it is measured."""

    name: str
    work: Work
    rival: Work
    target: float | None = None
    rounds: int | None = None


def sample(edition: Edition) -> Report:
    """Return a report that balances, with plausible figures everywhere and 3 KB of narrative."""
    report = zfxxgk.zero(agency="某市某某局", year=2024, edition=edition)
    cells = [c for c in Form.used_by(report).cells if c.kind is not None and not c.row.is_total]
    figures = {cell.pointer: 1 + (i * 37) % 90 for i, cell in enumerate(cells)}
    report = zfxxgk.complete(zfxxgk.evolve(report, figures), overwrite=True)
    flows: dict[str, object] = {}
    for applicant in Applicant:
        if not applicant.is_total:
            concluded = report.applications[Outcome.TOTAL, applicant] or 0
            kind = applicant.value
            flows[f"/applications/{Flow.CARRIED_FORWARD.value}/{kind}"] = 7
            flows[f"/applications/{Flow.BROUGHT_FORWARD.value}/{kind}"] = 5
            flows[f"/applications/{Flow.RECEIVED.value}/{kind}"] = concluded + 2
    sentence = "全年主动公开政府信息二百余条，内容主要为政策文件、政策解读和办事指南，及时回应社会关切。"

    def narrative(topics: list[Topic | None], lines: int) -> Narrative:
        text = "\n".join([sentence] * lines)
        return Narrative(passages=tuple(Passage(topic=t, heading="（一）有关情况", text=text) for t in topics))

    prose = {
        "/overview": narrative(list(Topic), 3),
        "/problems": narrative([None, None], 2),
        "/other_matters": narrative([None], 1),
    }
    report = zfxxgk.complete(zfxxgk.evolve(report, {**flows, **prose}), overwrite=True)
    if zfxxgk.check(report).errors:
        raise SystemExit("the sample does not balance")
    return zfxxgk.evolve(report, {"/other_matters/passages/0/text": f"没有收取信息处理费。{sentence}"})


def compare(work: Work, rival: Work, rounds: int) -> tuple[float, float]:
    """Return the median time of the work in µs and the median of its ratio to the rival, taken in turn."""
    batch = max(1, int(2e6 / max(1, _once(work, 3))))
    rival_batch = max(1, int(2e6 / max(1, _once(rival, 3))))
    times, ratios = [], []
    for _ in range(rounds):
        ours = _once(work, batch)
        times.append(ours)
        ratios.append(ours / _once(rival, rival_batch))
    return statistics.median(times) / 1000, statistics.median(ratios)


def _once(work: Work, batch: int) -> float:
    """Return nanoseconds for one run, as the mean of a batch."""
    start = time.perf_counter_ns()
    for _ in range(batch):
        work()
    return (time.perf_counter_ns() - start) / batch


def process(program: str) -> Work:
    return lambda: subprocess.run([sys.executable, "-c", program], check=True)


def table(description: str | None, comparisons: Iterable[Comparison], rounds: int) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rounds", type=int, default=rounds, help="how often the two are measured in turn")
    rounds = parser.parse_args().rounds
    rows = [(c, *compare(c.work, c.rival, min(rounds, c.rounds or rounds))) for c in comparisons]
    print(f"{'':46}{'median':>12}{'ratio':>8}{'target':>8}")
    for comparison, microseconds, ratio in rows:
        shown = f"{microseconds:.1f} µs" if microseconds < 5000 else f"{microseconds / 1000:.1f} ms"
        target = "" if comparison.target is None else f"{comparison.target:.2f}"
        verdict = "" if comparison.target is None else "met" if ratio <= comparison.target else "missed"
        print(f"{comparison.name:46}{shown:>12}{ratio:>8.2f}{target:>8}  {verdict}".rstrip())
