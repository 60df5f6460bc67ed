"""Law: the doors agree. `loads`, cattrs and the published schema accept and refuse the same documents.

It is stated for documents without duplicate keys whose whole numbers are written as integers; what the wire form demands
beyond the schema stands in schema/README.md and has examples of its own in tests/test_codec.py.
"""

import copy
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import cattrs
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema
from support import ROOT

import zfxxgk
from zfxxgk import InvalidReport, Report
from zfxxgk.form.fields import members
from zfxxgk.form.kinds import CONTROL, UNFIT
from zfxxgk.form.records import records
from zfxxgk.strategies import records_of
from zfxxgk.wire.codec import DEFAULT_LIMITS, _quickly
from zfxxgk.wire.schema import problems_in, snake_case

SCHEMA = json.loads((ROOT / "schema" / "report.schema.json").read_text(encoding="utf-8"))
PUBLISHED = jsonschema.Draft202012Validator(SCHEMA)
CONVERTER = zfxxgk.configure(cattrs.Converter())
reports = st.from_type(Report)


def accepted_by_loads(data: bytes) -> Report | None:
    try:
        return zfxxgk.loads(data)
    except InvalidReport:
        return None


def accepted_by_cattrs(document: object) -> Report | None:
    try:
        return CONVERTER.structure(document, Report)
    except InvalidReport:
        return None


def doors_agree(document: object) -> Report | None:
    data = json.dumps(document, ensure_ascii=False).encode()
    report = accepted_by_loads(data)
    quick = _quickly(data, DEFAULT_LIMITS)
    assert quick is None or quick == report
    assert accepted_by_cattrs(document) == report
    assert PUBLISHED.is_valid(document) == (report is not None)
    assert (problems_in(document) == ()) == (report is not None)
    return report


@given(reports)
def test_valid_documents(report: Report) -> None:
    assert doors_agree(json.loads(zfxxgk.dumps(report))) == report


def places(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, (*path, key))


def put(document: Any, path: tuple[Any, ...], change: Any) -> Any:
    """Return a copy of a document with the value at a path changed by a function of its container and key."""
    root = {"": copy.deepcopy(document)}
    container: Any = root
    for key in ("", *path)[:-1]:
        container = container[key]
    change(container, ("", *path)[-1])
    return root.get("")


# Whole numbers written as floats are left out: JSON Schema cannot tell 3.0 from 3.
junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([-1, 10**12, 10**12 + 1, -(10**12), -(10**12) - 1, 10**15, 10**15 - 1, 2018, 2019, 9999, 10000, 10**40]),
    st.sampled_from([0.5, 1.25, -0.5, 3.5, 123456.75]),
    st.sampled_from(["", "3", "2019", "2021", "2020", "own", "aggregate", "元", "万元", "platform", "null", "1.0", "2.0"]),
    st.sampled_from(["2024-02-29", "2023-02-29", "2024-1-1", "1899-12-31", "3000-01-01", "2024-01-01T00:00:00", "２０２４-01-01"]),
    st.sampled_from(["110000", "11000", "110000\n", "11000\n", "１１００００", "12620600MB0523338C", "12620600mb0523338c"]),
    st.sampled_from(["/applications", "applications", "/a~2", "/a\n", "\n", "a\x00b", "\x1f", "\x7f", "\x85", "a\r\nb", "\t", "：", ":"]),
    st.sampled_from([[], {}, [[]], {"edition": "2019"}, {"edition": "2021"}, {"edition": "2020"}, {"passages": []}]),
)  # fmt: skip


@pytest.mark.slow
@given(reports, st.data())
@settings(max_examples=200)
def test_any_value_put_anywhere(report: Report, data: st.DataObject) -> None:
    document = json.loads(zfxxgk.dumps(report))
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(list(places(document))))
        value = data.draw(junk)
        document = put(document, path, lambda container, key, value=value: container.__setitem__(key, value))
    doors_agree(document)


@given(reports, st.data())
def test_any_key_taken_away(report: Report, data: st.DataObject) -> None:
    document = json.loads(zfxxgk.dumps(report))
    path = data.draw(st.sampled_from([path for path in places(document) if path and isinstance(path[-1], str)]))
    assert doors_agree(put(document, path, lambda container, key: container.pop(key))) is None


@given(reports, st.text(max_size=8), st.data())
def test_any_key_put_in(report: Report, name: str, data: st.DataObject) -> None:
    document = json.loads(zfxxgk.dumps(report))
    name = name.encode("utf-8", "replace").decode()

    def value_at(path: tuple[Any, ...]) -> Any:
        value = document
        for key in path:
            value = value[key]
        return value

    objects = [path for path in places(document) if isinstance(value_at(path), dict) and name not in value_at(path)]
    path = data.draw(st.sampled_from(objects))
    value = data.draw(junk)
    assert doors_agree(put(document, path, lambda container, key: container[key].__setitem__(name, value))) is None


@given(reports, st.data())
def test_any_key_written_twice(report: Report, data: st.DataObject) -> None:
    """A figure written twice is refused whatever the two values are, and however the key is spelled."""
    text = zfxxgk.dumps(report).decode()
    path = data.draw(st.sampled_from([p for p in places(json.loads(text)) if p and isinstance(p[-1], str)]))
    value = data.draw(st.sampled_from(["null", "0", '"x"', "{}", '":"', '"\\u003a"', '{"a":":"}']))
    key = data.draw(st.sampled_from([json.dumps(path[-1]), "".join(f"\\u{ord(c):04x}" for c in path[-1]).join('""')]))
    space = data.draw(st.sampled_from(["", " ", "\n"]))
    document = put(json.loads(text), path, lambda container, k: container.update({"\x01": container.pop(k)}))
    marked = json.dumps(document, ensure_ascii=False)
    original = json.dumps(zfxxgk.get(report, "") if not path else _plain_at(text, path), ensure_ascii=False)
    twice = marked.replace('"\\u0001": ' + original, f'"{path[-1]}": {original}, {key}{space}:{value}')
    assert twice != marked
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.loads(twice)
    assert "duplicate" in {problem.code.value for problem in caught.value.errors}


def _plain_at(text: str, path: tuple[Any, ...]) -> Any:
    value = json.loads(text)
    for key in path:
        value = value[key]
    return value


# --- the doors of every single record ----------------------------------------------------------------------------------

LEAF_RECORDS = [
    cls for cls in records() if cls is not Report and not cls.__name__.startswith(("Outcomes", "Applications"))
]


@pytest.mark.parametrize("cls", LEAF_RECORDS, ids=lambda cls: cls.__name__)
def test_what_the_schema_lets_through_is_accepted(cls: type) -> None:
    """Documents made from the schema alone, so that the code is not asked what it thinks a document is."""

    @given(documents_of({"$ref": f"#/$defs/{snake_case(cls)}"}))
    @settings(max_examples=25)
    def accepted(document: Any) -> None:
        if document is None or _beyond_the_schema(document):
            return
        record: object = CONVERTER.structure(document, cls)
        plain = CONVERTER.unstructure(record)
        assert _numbers(plain) == _numbers(document)

    accepted()


def documents_of(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for what a schema lets through. Leaves are left to hypothesis-jsonschema.

    Objects are put together here: that library makes none with newer versions of hypothesis, and knows older drafts only.
    """
    if "$ref" in schema:
        return documents_of(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]])
    if "properties" in schema:
        assert schema["required"] == list(schema["properties"])
        found = st.fixed_dictionaries({name: documents_of(inner) for name, inner in schema["properties"].items()})
        return st.none() | found if "null" in schema["type"] else found
    if "items" in schema:
        return st.lists(documents_of(schema["items"]), max_size=3)
    return from_schema({key: value for key, value in schema.items() if key not in ("title", "description")})


def _beyond_the_schema(document: Any) -> bool:
    """Return whether a document has what the wire form demands beyond the schema: digits, integers, characters."""
    for path in places(document):
        value = document
        for key in path:
            value = value[key]
        if isinstance(value, float) and (
            value.is_integer() or len(Decimal(repr(value)).normalize().as_tuple().digits) > 15 or 0 < value < 1e-6
        ):
            return True
        if isinstance(value, int) and abs(value) >= 10**15:
            return True
        if isinstance(value, str) and (UNFIT if path[-1:] == ("name",) else CONTROL).search(value):
            return True
    return False


def _numbers(plain: Any) -> Any:
    return json.loads(json.dumps(plain), parse_float=Decimal, parse_int=Decimal)


@given(st.sampled_from(records()), st.data())
@settings(max_examples=300)
def test_constructors_refuse_what_cattrs_refuses(cls: type, data: st.DataObject) -> None:
    """A value that stands on the wire as itself is judged alike by the constructor and by cattrs, each in its own language."""
    record = data.draw(records_of(cls))
    leaves = [m for m in members(cls) if m.kind is not None and m.kind.type in (int, str)]
    if not leaves:
        return
    member = data.draw(st.sampled_from(leaves))
    value = data.draw(junk)
    values = {m.name: getattr(record, m.name) for m in members(cls)} | {member.name: value}
    plain = CONVERTER.unstructure(record) | {member.name: value}
    outcomes: list[object] = []
    doors: tuple[Callable[[], object], ...] = (lambda: cls(**values), lambda: CONVERTER.structure(plain, cls))
    for door in doors:
        try:
            outcomes.append(door())
        except InvalidReport as error:
            outcomes.append([(p.code, p.pointer) for p in error.errors])
    assert outcomes[0] == outcomes[1]
