"""Law: same report, same bytes. The JSON has all keys, in the order of the form, in one spelling."""

import json
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Report
from zfxxgk.form.fields import is_record, members
from zfxxgk.strategies import amounts
from zfxxgk.wire.codec import DEFAULT_LIMITS, _quickly

reports = st.from_type(Report)


@given(reports)
def test_bytes_do_not_depend_on_how_the_report_was_made(report: Report) -> None:
    data = zfxxgk.dumps(report)
    assert zfxxgk.dumps(zfxxgk.loads(data)) == data
    assert zfxxgk.dumps(zfxxgk.structure(zfxxgk.unstructure(report))) == data
    assert zfxxgk.digest(zfxxgk.loads(zfxxgk.dumps(report, indent=2))) == zfxxgk.digest(report)


@given(reports)
def test_keys_stand_in_the_order_of_the_form(report: Report) -> None:
    def same_order(record: object, plain: object) -> bool:
        if isinstance(record, tuple) and isinstance(plain, list):
            return all(map(same_order, record, plain))
        if not is_record(type(record)):
            return True
        assert isinstance(plain, dict)
        names = [member.name for member in members(type(record))]
        return list(plain) == names and all(same_order(getattr(record, name), plain[name]) for name in names)

    assert same_order(report, json.loads(zfxxgk.dumps(report)))
    assert same_order(report, zfxxgk.unstructure(report))


@given(reports)
def test_canonical_json_takes_the_fast_way_unless_a_text_needs_a_closer_look(report: Report) -> None:
    data = zfxxgk.dumps(report)
    assert _quickly(data, DEFAULT_LIMITS) == report or b"\\u003" in data


@given(amounts(blanks=False), st.integers(0, 5))
def test_an_amount_has_one_spelling(amount: Decimal, zeros: int) -> None:
    longer = Decimal(f"{amount:f}" + ("" if "." in f"{amount:f}" else ".") + "0" * zeros)
    report = zfxxgk.zero(agency="某局", year=2024)
    one, other = (zfxxgk.evolve(report, {"/disclosure/fees": value}) for value in (amount, longer))
    assert zfxxgk.dumps(one) == zfxxgk.dumps(other)
    spelled = json.loads(zfxxgk.dumps(one), parse_float=str, parse_int=str)["disclosure"]["fees"]
    assert "e" not in spelled.lower()
    assert not spelled.startswith("-")
    assert Decimal(spelled) == amount
    assert zfxxgk.loads(zfxxgk.dumps(one)).disclosure.fees == amount
