"""One command, one table: how fast the core is, as ratios within this run against what a user would pick instead.

Nothing here fails for being slow. The rows with a target say whether it is met.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import cattrs
import jsonschema
import msgspec
import orjson
from measure import Comparison, process, sample, table
from rivals import Report as Rival

import zfxxgk
from zfxxgk import Edition, Narrative, Passage, Report, Topic
from zfxxgk.wire.schema import json_schema

PUBLISHED = Path(__file__).parent.parent.parent / "shared" / "published"


def told() -> Narrative:
    """Return some 5 KB of prose with as many figures as reports have."""
    text = (
        "2024年，我局共收到政府信息公开申请21件，其中自然人申请18件，法人或其他组织申请3件；予以公开10件，部分公开3件，不予公开2件，"
        "无法提供5件，不予处理1件，结转下年度继续办理0件。因政府信息公开引发的行政复议2件，其中结果维持1件，结果纠正1件；行政诉讼1件。"
    )
    plain = (
        "全年通过政府网站主动公开政府信息1136条，内容主要为政策文件、政策解读和办事指南，及时回应社会关切。健全信息发布审核制度，"
        "明确公开主体、范围、内容和程序，细化工作分工，安排专人跟踪督导，确保各项工作落实落地；组织业务培训3次，参加人员120人次。"
    )
    return Narrative(passages=(Passage(topic=Topic.ON_APPLICATION, text="\n".join([text, *[plain] * 13])),))


def published() -> Iterator[tuple[str, Report]]:
    """Yield reports that were read from published documents, as far as they are here."""
    for path in sorted(PUBLISHED.glob("*-20??.[hmp]*")):
        yield path.stem, zfxxgk.read(path).report


def seen(report: Report) -> list[object]:
    """Go through the findings as callers do."""
    return [(f.rule.id, f.severity, f.cells, f.difference) for f in zfxxgk.check(report)]


def said(report: Report) -> list[str]:
    return [finding.message() for finding in zfxxgk.check(report)]


def on_real_reports() -> Iterator[Comparison]:
    """Published reports have blanks, sums that do not hold, titles and dates: what made-up ones lack."""
    for name, report in published():
        data = zfxxgk.dumps(report)
        parse = partial(orjson.loads, data)
        yield Comparison(f"loads, {name}", partial(zfxxgk.loads, data), parse, 1.8)
        count = len(zfxxgk.check(report))
        yield Comparison(f"check, {name} ({count} findings)", partial(_length, report), parse, 3.0)
        if count:
            yield Comparison("… and looked at", partial(seen, report), parse, 10.0)
            yield Comparison("… and put into sentences", partial(said, report), parse, 40.0)


def _length(report: Report) -> int:
    return len(zfxxgk.check(report))


def comparisons() -> Iterator[Comparison]:
    report, older = sample(Edition.FORM_2021), zfxxgk.evolve(sample(Edition.FORM_2019), {"/year": 2020})
    data, older_data = zfxxgk.dumps(report), zfxxgk.dumps(older)
    plain = orjson.loads(data)
    if zfxxgk.check(report) or Rival.model_validate_json(data).model_dump_json().encode() == b"":
        raise SystemExit("the sample is not clean")
    prose = sum(len(n.text.encode()) for n in (report.overview, report.problems, report.other_matters))
    print(f"a 2021 report of {len(data)} bytes, {prose} of them narrative\n")
    converter = zfxxgk.configure(cattrs.Converter())
    validator = jsonschema.Draft202012Validator(json_schema())
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
    spoken = zfxxgk.evolve(report, {"/overview": told()})
    size = len(spoken.overview.text.encode()) / 1000
    found = len(zfxxgk.claims(spoken))
    print(f"claims: {size:.1f} KB of prose with {found} claims; under 1 ms is wanted\n")
    yield Comparison("claims, 5 KB of prose / loads", lambda: zfxxgk.claims(spoken), lambda: zfxxgk.loads(data))
    base = process("import attrs, msgspec")
    yield Comparison("import zfxxgk / import attrs, msgspec", process("import zfxxgk"), base, 1.5, 20)
    yield Comparison(
        "… and first use / import attrs, msgspec",
        process("import zfxxgk as z; z.check(z.zero(agency='', year=2024))"),
        base,
        rounds=20,
    )
    yield from on_real_reports()


if __name__ == "__main__":
    table(__doc__, comparisons(), 200)
