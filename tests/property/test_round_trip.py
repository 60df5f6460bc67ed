"""Law: what goes out comes back. `loads(dumps(r)) == r`, by every way in and out."""

import json
from decimal import Decimal

import cattrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Report
from zfxxgk.wire.codec import DEFAULT_LIMITS, _quickly, _thoroughly

pytestmark = pytest.mark.slow

reports = st.from_type(Report)
CONVERTER = zfxxgk.configure(cattrs.Converter())


@given(reports)
def test_json(report: Report) -> None:
    assert zfxxgk.loads(zfxxgk.dumps(report)) == report


@given(reports, st.sampled_from([None, 0, 2]))
def test_fast_and_thorough_way_agree(report: Report, indent: int | None) -> None:
    data = zfxxgk.dumps(report, indent=indent)
    assert _quickly(data, DEFAULT_LIMITS) in (report, None)
    assert _thoroughly(data, DEFAULT_LIMITS) == report


@given(reports)
def test_text_with_or_without_byte_order_mark(report: Report) -> None:
    data = zfxxgk.dumps(report)
    assert zfxxgk.loads(data.decode()) == report
    assert zfxxgk.loads(b"\xef\xbb\xbf" + data) == report
    assert zfxxgk.loads("\ufeff" + data.decode()) == report
    assert zfxxgk.loads(memoryview(data)) == report
    assert zfxxgk.loads(bytearray(data)) == report


@given(reports)
def test_as_another_program_would_write_it(report: Report) -> None:
    """Escapes, white space, floats for amounts, another order of keys: still the same report."""
    plain = json.loads(zfxxgk.dumps(report))
    assert zfxxgk.loads(json.dumps(plain, ensure_ascii=True, indent=1)) == report
    assert zfxxgk.loads(json.dumps(plain, ensure_ascii=False, sort_keys=True)) == report
    assert zfxxgk.structure(plain) == report
    assert zfxxgk.structure(json.loads(zfxxgk.dumps(report), parse_float=Decimal)) == report


@given(reports)
def test_cattrs(report: Report) -> None:
    assert CONVERTER.structure(CONVERTER.unstructure(report), Report) == report


@given(reports)
def test_plain_data_are_what_any_json_library_takes(report: Report) -> None:
    assert zfxxgk.loads(json.dumps(zfxxgk.unstructure(report))) == report


@given(st.lists(reports, max_size=3))
def test_inside_a_larger_structure(several: list[Report]) -> None:
    plain = CONVERTER.unstructure({"reports": several})
    assert CONVERTER.structure(plain["reports"], list[Report]) == several
