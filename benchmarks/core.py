"""One command, one table: how fast the core is, as ratios within this run against what a user would pick instead.

Nothing here fails for being slow. The rows with a target say whether it is met.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import cattrs
import jsonschema
import msgspec
import orjson
from rivals import Report as Rival

import zfxxgk
from zfxxgk import Applicant, Edition, Flow, Narrative, Outcome, Passage, Report, Topic
from zfxxgk.form import Form
from zfxxgk.schema import report_schema

Work = Callable[[], object]


class Comparison(NamedTuple):
    """A row of the table: what is measured, against what, and how much of it is allowed."""

    name: str
    work: Work
    rival: Work
    target: float | None = None


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


def comparisons() -> Iterator[Comparison]:
    report, older = sample(Edition.FORM_2021), zfxxgk.evolve(sample(Edition.FORM_2019), {"/year": 2020})
    data, older_data = zfxxgk.dumps(report), zfxxgk.dumps(older)
    plain = orjson.loads(data)
    if zfxxgk.check(report) or Rival.model_validate_json(data).model_dump_json().encode() == b"":
        raise SystemExit("the sample is not clean")
    prose = sum(len(n.text.encode()) for n in (report.overview, report.problems, report.other_matters))
    print(f"a 2021 report of {len(data)} bytes, {prose} of them narrative\n")
    converter = zfxxgk.configure(cattrs.Converter())
    validator = jsonschema.Draft202012Validator(report_schema())
    untyped = msgspec.json.Decoder()

    def parse() -> object:
        return orjson.loads(data)

    yield Comparison(
        "loads / pydantic strict", lambda: zfxxgk.loads(data), lambda: Rival.model_validate_json(data), 0.5
    )
    yield Comparison("loads / orjson.loads (untyped)", lambda: zfxxgk.loads(data), parse, 1.7)
    yield Comparison("dumps / orjson.loads", lambda: zfxxgk.dumps(report), parse, 1.0)
    yield Comparison("check, clean report / orjson.loads", lambda: zfxxgk.check(report), parse, 0.5)
    yield Comparison(
        "loads, 2019 tables / orjson.loads", lambda: zfxxgk.loads(older_data), lambda: orjson.loads(older_data)
    )
    yield Comparison("msgspec, untyped / orjson.loads", lambda: untyped.decode(data), parse)
    yield Comparison("structure (cattrs) / orjson.loads", lambda: converter.structure(plain, Report), parse)
    yield Comparison("jsonschema, published schema / orjson.loads", lambda: validator.is_valid(plain), parse)


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200, help="how often the two are measured in turn")
    rounds = parser.parse_args().rounds
    rows = [(c, *compare(c.work, c.rival, rounds)) for c in comparisons()]
    base = process("import attrs, msgspec")
    imports = [
        Comparison("import zfxxgk / import attrs, msgspec", process("import zfxxgk"), base, 1.5),
        Comparison(
            "… and first use / import attrs, msgspec",
            process("import zfxxgk as z; z.check(z.zero(agency='', year=2024))"),
            base,
        ),
    ]
    rows += [(c, *compare(c.work, c.rival, max(15, rounds // 10))) for c in imports]
    print(f"{'':46}{'median':>12}{'ratio':>8}{'target':>8}")
    for comparison, microseconds, ratio in rows:
        shown = f"{microseconds:.1f} µs" if microseconds < 5000 else f"{microseconds / 1000:.1f} ms"
        target = "" if comparison.target is None else f"{comparison.target:.1f}"
        verdict = "" if comparison.target is None else "met" if ratio <= comparison.target else "missed"
        print(f"{comparison.name:46}{shown:>12}{ratio:>8.2f}{target:>8}  {verdict}".rstrip())


if __name__ == "__main__":
    main()
