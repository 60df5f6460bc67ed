"""One command, one table: how fast the core is, as ratios within this run against what a user would pick instead.

Nothing here fails for being slow. The rows with a target say whether it is met.
"""

from collections.abc import Iterator

import cattrs
import jsonschema
import msgspec
import orjson
from measure import Comparison, process, sample, table
from rivals import Report as Rival

import zfxxgk
from zfxxgk import Edition, Report
from zfxxgk.schema import report_schema


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
    base = process("import attrs, msgspec")
    yield Comparison("import zfxxgk / import attrs, msgspec", process("import zfxxgk"), base, 1.5, 20)
    yield Comparison(
        "… and first use / import attrs, msgspec",
        process("import zfxxgk as z; z.check(z.zero(agency='', year=2024))"),
        base,
        rounds=20,
    )


if __name__ == "__main__":
    table(__doc__, comparisons(), 200)
