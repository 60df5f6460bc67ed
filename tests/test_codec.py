"""JSON: what is refused, with which words, and what the wire form demands beyond the schema."""

import io
import json
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import cattrs
import pytest

import zfxxgk
from zfxxgk import InvalidReport, LimitExceeded, Limits, ProblemCode, Report
from zfxxgk.wire.codec import DEFAULT_LIMITS, _quickly

REPORT = zfxxgk.zero(agency="某局", year=2024)
DATA = zfxxgk.dumps(REPORT)


def problems(data: bytes | str, limits: Limits = DEFAULT_LIMITS) -> list[tuple[str, str]]:
    """Return code and pointer of everything that `loads` says is wrong."""
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.loads(data, limits=limits)
    return [(problem.code.value, problem.pointer) for problem in caught.value.errors]


def with_text(old: str, new: str) -> bytes:
    assert old in DATA.decode()
    return DATA.decode().replace(old, new, 1).encode()


RECEIVED = '"received":{"natural_person":0'


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("3.0", "type"),
        ("1e3", "type"),
        ("-0.0", "type"),
        ("3.5", "type"),
        ("true", "type"),
        ('"3"', "type"),
        ("NaN", "type"),
        ("-Infinity", "type"),
        ("-1", "range"),
        ("1000000000001", "range"),
        ("1" * 5000, "type"),
        ("1e999999999999999999999", "type"),
        ("[]", "type"),
        ("{}", "type"),
    ],
)
def test_a_count_is_a_whole_number_written_as_one(written: str, code: str) -> None:
    data = with_text(RECEIVED, RECEIVED[:-1] + written)
    assert problems(data) == [(code, "/applications/received/natural_person")]


def test_a_problem_names_place_label_found_and_expected() -> None:
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.loads(with_text(RECEIVED, RECEIVED[:-1] + "3.5"))
    (problem,) = caught.value.errors
    assert problem.code is ProblemCode.TYPE
    assert problem.label == "一、本年新收政府信息公开申请数量 · 自然人"
    assert problem.found == "3.5"
    assert problem.expected.en == "an integer from 0 to 1000000000000, or null (blank in the table)"
    assert str(caught.value) == (
        "发现 1 处错误 / 1 problem found\n"
        "  /applications/received/natural_person（一、本年新收政府信息公开申请数量 · 自然人）："
        "应为从 0 至 1000000000000 的整数，或 null（表格中空白），实为 3.5\n"
        "    /applications/received/natural_person (一、本年新收政府信息公开申请数量 · 自然人): "
        "expected an integer from 0 to 1000000000000, or null (blank in the table), found 3.5"
    )


def test_everything_that_is_wrong_is_named() -> None:
    document = json.loads(DATA)
    document["year"] = "2024"
    document["agency"]["division_code"] = "32"
    del document["remedies"]["reconsideration"]["upheld"]
    document["disclosure"]["fees"] = -1
    document["overview"]["passages"] = [{"topic": "other", "heading": 3}]
    document["extra"] = 1
    assert problems(json.dumps(document)) == [
        ("format", "/agency/division_code"),
        ("type", "/year"),
        ("value", "/overview/passages/0/topic"),
        ("type", "/overview/passages/0/heading"),
        ("missing", "/overview/passages/0/text"),
        ("range", "/disclosure/fees"),
        ("missing", "/remedies/reconsideration/upheld"),
        ("unknown", "/extra"),
    ]


@pytest.mark.parametrize("edition", ['"2020"', '"2023"', "2021", "null", '""'])
def test_a_table_of_no_known_edition(edition: str) -> None:
    code = "value" if edition.startswith('"') else "type"
    assert problems(with_text('"edition":"2021","rules"', f'"edition":{edition},"rules"')) == [
        (code, "/disclosure/edition")
    ]


def test_a_table_without_edition() -> None:
    assert problems(with_text('"edition":"2021","rules"', '"rules"')) == [("missing", "/disclosure/edition")]


def test_a_table_under_the_name_of_another_edition_is_told_what_that_edition_has() -> None:
    found = problems(with_text('"edition":"2021","rules"', '"edition":"2019","rules"'))
    assert ("unknown", "/disclosure/license_decisions") in found
    assert ("missing", "/disclosure/licenses") in found
    assert ("missing", "/disclosure/rules/newly_made") in found


@pytest.mark.parametrize("second", ["0", "1", "null", '"\\u003a"'])
@pytest.mark.parametrize(
    "key", ['"natural_person"', '"\\u006eatural_person"', '"natural_person" ', '"natural_person"\n']
)
def test_a_figure_written_twice_is_refused_even_if_the_two_agree(key: str, second: str) -> None:
    data = with_text(RECEIVED, f"{RECEIVED},{key}:{second}")
    assert ("duplicate", "/applications/received/natural_person") in problems(data)


def test_a_key_written_twice_cannot_hide_behind_a_text_with_colons() -> None:
    """The fast path counts colons; texts with colons, escaped or not, are taken into account."""
    for text in ('":"', '"::"', '"\\u003a"', '"\\":"', '"\\\\\\":"'):
        data = with_text('"passages":[]', f'"passages":[{{"topic":null,"heading":null,"text":{text}}}]')
        assert zfxxgk.loads(data).overview.text == json.loads(text)
        twice = data.replace(RECEIVED.encode(), RECEIVED.encode() + b',"natural_person":0')
        assert problems(twice) == [("duplicate", "/applications/received/natural_person")]


def test_an_unknown_key_cannot_stand_in_for_one_that_is_missing() -> None:
    """Their number is right; a constructor's default must not make up for the missing one."""
    passage = '{"topic":null,"heading":null,"text":"x"}'
    publication = '{"title":null,"index_number":null,"issued_on":null,"published_on":null,"url":null}'
    data = with_text('"passages":[]', f'"passages":[{passage}]').replace(
        b'"publication":null', f'"publication":{publication}'.encode()
    )
    assert zfxxgk.loads(data).overview.text == "x"
    for name, pointer in (
        ("credit_code", "/agency/credit_code"),
        ("heading", "/overview/passages/0/heading"),
        ("url", "/publication/url"),
        ("passages", "/overview/passages"),
        ("annotations", "/annotations"),
        ("edition", "/disclosure/edition"),
    ):
        renamed = data.replace(f'"{name}"'.encode(), f'"{name[::-1]}"'.encode(), 1)
        assert _quickly(renamed, DEFAULT_LIMITS) is None
        assert ("missing", pointer) in problems(renamed)


def test_an_unknown_key_is_refused_wherever_it_stands() -> None:
    assert problems(with_text(RECEIVED, f'{RECEIVED},"x":{{"a":[1,":"]}}')) == [("unknown", "/applications/received/x")]
    assert problems(with_text('"credit_code":null', '"credit_code":null,"a\\\\":1')) == [("unknown", "/agency/a\\")]


@pytest.mark.parametrize("character", [*map(chr, [*range(0x20), *range(0x7F, 0xA0)]), "\r\n"])
@pytest.mark.parametrize("escaped", [True, False])
def test_control_characters(character: str, escaped: bool) -> None:
    text = json.dumps(f"甲{character}乙", ensure_ascii=escaped)
    assert problems(with_text('"name":"某局"', f'"name":{text}')) == [("format", "/agency/name")]
    said = zfxxgk.dumps(
        zfxxgk.evolve(REPORT, {"/overview": zfxxgk.Narrative(passages=(zfxxgk.Passage(text="某事"),))})
    ).decode()
    data = said.replace('"某事"', text)
    if character in "\n\t":
        assert zfxxgk.loads(data).overview.text == f"甲{character}乙"
    else:
        assert problems(data) == [("format", "/overview/passages/0/text")]


@pytest.mark.parametrize("character", "\u061c\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069")
@pytest.mark.parametrize("escaped", [True, False])
def test_marks_of_direction_in_a_name(character: str, escaped: bool) -> None:
    text = json.dumps(f"甲{character}乙", ensure_ascii=escaped)
    assert problems(with_text('"name":"某局"', f'"name":{text}')) == [("format", "/agency/name")]
    with pytest.raises(InvalidReport):
        zfxxgk.Agency(name=f"甲{character}乙")


@pytest.mark.slow
def test_many_threads_may_read_the_first_report() -> None:
    code = """
import sys, threading
import zfxxgk
sys.setswitchinterval(1e-6)
together = threading.Barrier(32)
def read():
    together.wait()
    assert zfxxgk.loads(sys.argv[1]).year == 2024
threads = [threading.Thread(target=read) for _ in range(32)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
    for _ in range(10):
        done = subprocess.run([sys.executable, "-c", code, DATA.decode()], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")


def test_problems_without_end_are_not_all_told() -> None:
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.loads(DATA.replace(b'"annotations":[]', b'"annotations":[' + b"{}," * 20_000 + b"{}]"))
    assert len(caught.value.errors) == 10_001
    assert "no more were looked for" in caught.value.errors[-1].message("en")


@pytest.mark.parametrize("text", ["\ud800", "甲\udfff乙"])
def test_a_lone_surrogate_is_refused_at_every_door(text: str) -> None:
    escaped = json.dumps(text)
    assert problems(with_text('"name":"某局"', f'"name":{escaped}')) == [("format", "/agency/name")]
    assert problems(DATA.decode().replace("某局", text)) == [("encoding", "")]
    with pytest.raises(InvalidReport):
        zfxxgk.Agency(name=text)
    with pytest.raises(InvalidReport):
        zfxxgk.evolve(REPORT, {"/agency/name": text})
    with pytest.raises(InvalidReport):
        zfxxgk.structure(json.loads(DATA) | {"agency": {"name": text, "credit_code": None, "division_code": None}})


def test_bytes_that_are_not_utf_8_are_told_what_they_seem_to_be() -> None:
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.loads(DATA.decode().encode("gb18030"))
    (problem,) = caught.value.errors
    assert problem.code is ProblemCode.ENCODING
    assert "GB18030" in problem.found
    assert problems(DATA.replace("某局".encode(), b"\xff\xff")) == [("encoding", "")]


@pytest.mark.parametrize(
    "data", [b"", b"   ", DATA[:-1], DATA[:700], b"{", b'{"a"', b"nonsense", DATA + b"x", b'{"a":01}']
)
def test_incomplete_json(data: bytes) -> None:
    assert problems(data) == [("syntax", "")]
    with pytest.raises(InvalidReport, match="line 1 column"):
        zfxxgk.loads(data)


@pytest.mark.parametrize("data", [b"null", b"[]", b"1", b'"x"', b"true"])
def test_json_that_is_no_object(data: bytes) -> None:
    assert problems(data) == [("type", "")]


def test_the_document_never_stands_whole_in_the_message() -> None:
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.loads(with_text('"name":"某局"', f'"name":{{"x":"{"y" * 100_000}"}}'))
    assert len(str(caught.value)) < 2000


# --- limits ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"agency":'])
def test_nesting_of_100_000(opening: str) -> None:
    with pytest.raises(LimitExceeded) as caught:
        zfxxgk.loads(opening * 100_000)
    assert [problem.code for problem in caught.value.errors] == [ProblemCode.TOO_DEEP]


def test_deep_nesting_in_an_unknown_key() -> None:
    with pytest.raises(LimitExceeded):
        zfxxgk.loads(with_text(RECEIVED, f'{RECEIVED},"x":{"[" * 100_000}{"]" * 100_000}'))


def test_brackets_in_a_text_are_no_nesting() -> None:
    data = with_text('"name":"某局"', '"name":"' + "[" * 1000 + '\\"{\\u003a"')
    assert zfxxgk.loads(data).agency.name == "[" * 1000 + '"{:'


def test_a_text_of_100_megabytes() -> None:
    data = with_text('"name":"某局"', '"name":"' + "x" * 100_000_000 + '"')
    with pytest.raises(LimitExceeded) as caught:
        zfxxgk.loads(data)
    assert [problem.code for problem in caught.value.errors] == [ProblemCode.TOO_LARGE]
    with pytest.raises(LimitExceeded):
        zfxxgk.loads(data.decode())


def test_each_limit_is_a_parameter() -> None:
    assert problems(DATA, Limits(max_bytes=len(DATA) - 1)) == [("too-large", "")]
    assert zfxxgk.loads(DATA, limits=Limits(max_bytes=len(DATA))) == REPORT
    assert problems(DATA.decode(), Limits(max_bytes=len(DATA) - 1)) == [("too-large", "")]
    assert problems(b"[[[]]]", Limits(max_depth=2)) == [("too-deep", "")]
    assert problems(DATA, Limits(max_text=1)) == [("length", "/agency/name")]
    assert zfxxgk.loads(DATA, limits=Limits(max_text=2)) == REPORT


def test_the_longest_text() -> None:
    longest = "字" * 2**20
    report = zfxxgk.evolve(REPORT, {"/agency/name": longest})
    assert zfxxgk.loads(zfxxgk.dumps(report)) == report
    assert problems(zfxxgk.dumps(report).replace(b'"name":"', b'"name":"+')) == [("length", "/agency/name")]
    with pytest.raises(InvalidReport):
        zfxxgk.evolve(REPORT, {"/agency/name": longest + "+"})


# --- amounts and days --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7730.28", "7730.28"), ("24252.311082", "24252.311082"), ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("1.50", "1.5"),
        ("1e3", "1000"), ("1.5E+2", "150"), ("100", "100"), ("0.000001", "0.000001"), ("1e-6", "0.000001"),
        ("999999999999999", "999999999999999"), ("0.123456789012345", "0.123456789012345"), ("2.425231108E7", "24252311.08"),
    ],
)  # fmt: skip
def test_amounts_are_exact_however_they_are_written(written: str, value: str) -> None:
    report = zfxxgk.loads(with_text('"fees":0', f'"fees": {written} '))
    assert report.disclosure == zfxxgk.loads(with_text('"fees":0', f'"fees":{value}')).disclosure
    assert zfxxgk.get(report, "/disclosure/fees") == Decimal(value)
    assert f'"fees":{value}}}'.encode() in zfxxgk.dumps(report)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("-1", "range"), ("-0.5", "range"), ("1000000000000000", "range"), ("1e15", "range"), ("1e400", "range"),
        ("1e-7", "range"), ("0.0000009", "range"), ("1.0000000000000001", "length"), ("0.1234567890123456", "length"),
        ('"1"', "type"), ("true", "type"), ("NaN", "type"), ("[]", "type"), ("1e99999999999999999999", "type"),
    ],
)  # fmt: skip
def test_amounts_that_are_none(written: str, code: str) -> None:
    assert problems(with_text('"fees":0', f'"fees":{written}')) == [(code, "/disclosure/fees")]


def test_an_amount_of_the_2019_edition_keeps_its_unit() -> None:
    report = zfxxgk.zero(agency="某局", year=2019)
    data = zfxxgk.dumps(report).replace(
        b'"amount":{"value":0,"unit":null}', '"amount":{"value":251000,"unit":"元"}'.encode()
    )
    amount = zfxxgk.get(zfxxgk.loads(data), "/disclosure/procurement/amount")
    assert amount == zfxxgk.Money(value=Decimal(251000), unit=zfxxgk.Unit.YUAN)
    assert problems(data.replace("元".encode(), "圆".encode())) == [("value", "/disclosure/procurement/amount/unit")]
    assert problems(data.replace(b"251000", b"null")) == [("type", "/disclosure/procurement/amount/value")]


@pytest.mark.parametrize(
    "day", ["2024-02-30", "2023-02-29", "2024-1-1", "20240101", "2024-01-01T00:00:00", "1899-12-31", ""]
)
def test_days_that_are_none(day: str) -> None:
    publication = zfxxgk.Publication(published_on=date(2024, 2, 29))
    data = zfxxgk.dumps(zfxxgk.evolve(REPORT, {"/publication": publication}))
    assert zfxxgk.loads(data).publication == publication
    assert problems(data.replace(b"2024-02-29", day.encode())) == [("format", "/publication/published_on")]


# --- the fast path -----------------------------------------------------------------------------------------------------


def test_the_fast_path_is_taken_by_what_people_and_programs_write() -> None:
    for edition in zfxxgk.Edition:
        for other in zfxxgk.Edition:
            report = zfxxgk.zero(agency="某局：甲", year=2022, edition=edition, applications_edition=other)
            passage = zfxxgk.Passage(
                topic=zfxxgk.Topic.PLATFORM, heading="（一）：", text="比例为 1:2，见 https://example.org。\n“引号”"
            )
            report = zfxxgk.evolve(report, {"/overview": zfxxgk.Narrative(passages=(passage,) * 3)})
            for data in (zfxxgk.dumps(report), zfxxgk.dumps(report, indent=2)):
                assert _quickly(data, DEFAULT_LIMITS) == report


def test_blank_is_not_zero() -> None:
    blank, zero = zfxxgk.blank(agency="某局", year=2024), REPORT
    assert blank != zero
    assert zfxxgk.loads(zfxxgk.dumps(blank)) == blank
    assert all(figure.value is None for figure in zfxxgk.cells(zfxxgk.loads(zfxxgk.dumps(blank))))


# --- files, plain data, cattrs -----------------------------------------------------------------------------------------


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    zfxxgk.dump(REPORT, path)
    assert path.read_bytes() == DATA + b"\n"
    assert zfxxgk.load(path) == zfxxgk.load(str(path)) == REPORT
    stream = io.BytesIO()
    zfxxgk.dump(REPORT, stream, indent=2)
    stream.seek(0)
    assert zfxxgk.load(stream) == REPORT
    with pytest.raises(LimitExceeded):
        zfxxgk.load(path, limits=Limits(max_bytes=10))
    with pytest.raises(FileNotFoundError):
        zfxxgk.load(tmp_path / "none.json")


def test_plain_data_may_hold_floats_and_decimals() -> None:
    plain = zfxxgk.unstructure(REPORT)
    for amount in (7730.28, Decimal("7730.28")):
        report = zfxxgk.structure(plain | {"disclosure": {**plain["disclosure"], "fees": amount}})  # type: ignore[dict-item]
        assert zfxxgk.get(report, "/disclosure/fees") == Decimal("7730.28")
    for amount in (float("nan"), float("inf"), 0.1 + 0.2):
        with pytest.raises(InvalidReport):
            zfxxgk.structure(plain | {"disclosure": {**plain["disclosure"], "fees": amount}})  # type: ignore[dict-item]


@attrs.frozen
class Filing:
    received_on: str
    report: Report


def test_a_report_inside_a_class_of_your_own() -> None:
    converter = zfxxgk.configure(cattrs.Converter())
    filing = Filing("2025-01-20", REPORT)
    assert converter.structure(converter.unstructure(filing), Filing) == filing
    plain = converter.unstructure(filing)
    plain["report"]["year"] = True
    with pytest.raises(cattrs.ClassValidationError) as caught:
        converter.structure(plain, Filing)
    (refused,) = caught.value.exceptions
    assert isinstance(refused, InvalidReport)
    assert [problem.pointer for problem in refused.errors] == ["/year"]


def test_errors_are_compared_by_value() -> None:
    errors = []
    for _ in range(2):
        with pytest.raises(InvalidReport) as caught:
            zfxxgk.loads(b"{}")
        errors.append(caught.value)
    assert errors[0] == errors[1]
    assert hash(errors[0]) == hash(errors[1])
    assert errors[0] != LimitExceeded(errors[0].errors)


def test_a_report_is_structured_already() -> None:
    report = zfxxgk.zero(agency="某局", year=2024)
    assert zfxxgk.structure(report) is report


def test_a_converter_that_is_ready() -> None:
    @attrs.frozen
    class Filing:
        received: date
        reports: tuple[Report, ...]

    filing = Filing(date(2025, 1, 20), (zfxxgk.zero(agency="某局", year=2024), zfxxgk.blank(agency="某局", year=2020)))
    converter = zfxxgk.converter()
    data = json.loads(json.dumps(converter.unstructure(filing)))
    assert data["received"] == "2025-01-20"
    assert converter.structure(data, Filing) == filing


def test_a_converter_takes_a_table_in_any_edition() -> None:
    @attrs.frozen
    class Tables:
        applications: zfxxgk.Applications
        disclosure: zfxxgk.Disclosure | None = None

    converter = zfxxgk.converter()
    older, newer = (zfxxgk.zero(agency="某局", year=year) for year in (2020, 2024))
    for tables in (Tables(newer.applications, older.disclosure), Tables(older.applications)):
        assert converter.structure(json.loads(json.dumps(converter.unstructure(tables))), Tables) == tables
    data = converter.unstructure(Tables(newer.applications))
    data["applications"]["received"]["total"] = -1
    with pytest.RaisesGroup(zfxxgk.InvalidReport) if hasattr(pytest, "RaisesGroup") else pytest.raises(ExceptionGroup):
        converter.structure(data, Tables)
