"""What a person sees who asks: `help`, signatures, reprs, fields; and that all names that stand there can be had."""

import inspect
import json
import pickle
import re
import typing
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import zfxxgk
from zfxxgk import Edition, Form
from zfxxgk.form.records import records

NAMED = {name: getattr(zfxxgk, name) for name in zfxxgk.__all__}
CALLED = {name: value for name, value in NAMED.items() if inspect.isclass(value) or inspect.isfunction(value)}
MADE_BY_READING_OR_WRITTEN_AS_DATA = {"Reading", "Rule", "Parameters", "Disclosure2019"}
"""Classes whose constructors no person calls, or that have a class of its own for each row."""


def test_the_package_begins_with_a_guide_whose_names_exist() -> None:
    guide = (inspect.getdoc(zfxxgk) or "").partition(">>>")[0]
    assert 15 < len(guide.splitlines()) < 25
    names = re.findall(r"`{1,2}(?:zfxxgk\.)?(\w+)", guide)
    assert len(names) > 50
    assert [name for name in names if not hasattr(zfxxgk, name) and name != "report"] == []


@pytest.mark.parametrize("name", CALLED)
def test_signatures_are_what_a_person_writes(name: str) -> None:
    try:
        signature = str(inspect.signature(CALLED[name]))
    except ValueError:  # an enumeration
        return
    assert "Annotated" not in signature
    assert len(signature) <= (800 if name == "Report" else 350 if name in MADE_BY_READING_OR_WRITTEN_AS_DATA else 300)


def test_the_signature_of_a_row() -> None:
    parameters = inspect.signature(zfxxgk.Row).parameters
    assert str(parameters["natural_person"]) == "natural_person: int | None"
    assert str(inspect.signature(zfxxgk.Annotation)) == "(*, at: str, text: str) -> None"


def values() -> Iterator[object]:
    report = zfxxgk.evolve(
        zfxxgk.zero(agency="某县某局", year=2024), {"/applications/received/total": 4, "/disclosure/rules/issued": None}
    )
    reading = zfxxgk.read(zfxxgk.to_markdown(report, sealed=False).encode(), allow_empty=True)
    later = zfxxgk.evolve(report, {"/year": 2025, "/applications/brought_forward/total": 7})
    found = zfxxgk.check(reading)
    yield from (report, found, *found, *(cell for finding in found for cell in finding.cells))
    yield from (reading, *reading.notes, *reading.coverage)
    yield from (zfxxgk.compare(report, later), *zfxxgk.compare(report, later).figures)
    yield from zfxxgk.Series([report, later]).changes()
    yield from zfxxgk.RULES.values()
    yield from zfxxgk.INDICATORS.values()
    yield from zfxxgk.cells(report)
    yield from (Form.used_by(report), *Form.used_by(report).cells)
    yield zfxxgk.ReadLimits(max_pages=3)
    yield zfxxgk.roll_up([report], agency="某县")


def test_reprs_fit_on_a_screen() -> None:
    long = {type(value).__name__: len(repr(value)) for value in values() if len(repr(value)) > 300}
    assert {name: size for name, size in long.items() if name not in ("Note", "TableCoverage")} == {}
    assert repr(zfxxgk.ReadLimits(max_pages=3)) == "ReadLimits(max_pages=3)"


def test_fields_tell_the_truth_about_defaults() -> None:
    for record in records():
        fields = attrs.fields_dict(record)
        for name, parameter in inspect.signature(record).parameters.items():
            default = fields[name].default
            assert (default is attrs.NOTHING) == (parameter.default is parameter.empty), (record, name)
    assert attrs.fields(zfxxgk.Passage).topic.default is None


def types_in(hint: object) -> Iterator[type]:
    if isinstance(hint, type):
        yield hint
    arguments = hint if isinstance(hint, list) else typing.get_args(hint)
    if typing.get_origin(hint) is typing.Annotated:
        arguments = arguments[:1]
    for argument in arguments if typing.get_origin(hint) is not typing.Literal else ():
        yield from types_in(argument)


def test_types_in_signatures_are_public() -> None:
    """Of functions, of constructors, and of the fields that a person looks at."""
    missing = set()
    for name, value in CALLED.items():
        hinted: list[object] = []
        if inspect.isfunction(value):
            hinted += [p.annotation for p in inspect.signature(value).parameters.values()]
            hinted.append(inspect.signature(value).return_annotation)
        elif {"__attrs_attrs__", "_fields"} & {*dir(value)}:
            hinted += [
                hint for field, hint in getattr(value, "__annotations__", {}).items() if not field.startswith("_")
            ]
        for hint in hinted:
            for kind in types_in(hint):
                if kind.__module__.startswith("zfxxgk") and not (
                    kind.__module__ == "zfxxgk" and kind.__name__ in NAMED
                ):
                    missing.add((name, f"{kind.__module__}.{kind.__qualname__}"))
    assert missing == set()


def test_what_is_there_once_stays_one() -> None:
    for one in Edition:
        for other in Edition:
            form = Form.of(one, other)
            assert pickle.loads(pickle.dumps(form)) is form


def test_too_few_figures_are_named() -> None:
    with pytest.raises(ValueError, match=r"missing: research_institution, .*total") as refused:
        zfxxgk.Row.of(1, 2)
    assert "缺" in str(refused.value)
    with pytest.raises(ValueError, match=r"takes 5 figures .* given: 6"):
        zfxxgk.RemedyResults.of(1, 2, 3, 4, 5, 6)


def test_published_files_are_values() -> None:
    assert zfxxgk.json_schema()["$id"]
    assert zfxxgk.rules_document()["rules"]
    report = zfxxgk.zero(agency="甲", year=2024)
    assert zfxxgk.from_csv(zfxxgk.to_csv(report)) == report


def data() -> Iterator[Any]:
    report = zfxxgk.evolve(
        zfxxgk.zero(agency="某县某局", year=2020),
        {
            "/applications/received/total": 4,
            "/disclosure/fees/items_change": -2,
            "/disclosure/procurement/amount/value": 7,
        },
    )
    reading = zfxxgk.read(zfxxgk.to_markdown(report, sealed=False).replace("| 4 |", "| 四 |").encode())
    yield from (*zfxxgk.check(reading), *reading.notes, *reading.repairs, *reading.coverage)
    yield from zfxxgk.compare(zfxxgk.zero(agency="某县某局", year=2020), report).figures
    text = "本年新收政府信息公开申请4件。"
    told = zfxxgk.evolve(report, {"/overview": zfxxgk.Narrative(passages=(zfxxgk.Passage(text=text),))})
    yield from zfxxgk.claims(told)
    with pytest.raises(zfxxgk.InvalidReport) as refused:
        zfxxgk.evolve(report, {"/year": 1, "/nowhere": 2})
    yield from refused.value.errors


def test_all_that_is_data_can_be_put_into_json() -> None:
    kinds = set()
    for value in data():
        kinds.add(type(value).__name__)
        again = json.loads(json.dumps(value.to_data()))
        assert again
        if "message" in again:
            assert set(again["message"]) == {"zh", "en"}
    assert kinds >= {"Finding", "Note", "TableCoverage", "FigureChange", "Claim", "Problem"}
    change = next(each for each in data() if isinstance(each, zfxxgk.FigureChange) and each.cell.kind is None)
    assert change.to_data()["after"] == {"value": 7, "unit": None}


@pytest.mark.parametrize("backend", ["polars", "pandas", "pyarrow"])
def test_findings_as_a_table(backend: str) -> None:
    report = zfxxgk.evolve(zfxxgk.zero(agency="某县某局", year=2024), {"/remedies/reconsideration/total": 2})
    reading = zfxxgk.read(zfxxgk.to_markdown(report, sealed=False).encode())
    found = [*zfxxgk.check(reading), *zfxxgk.check(report)]
    frame: Any = zfxxgk.findings_frame(found, backend, lang="en")  # type: ignore[call-overload] # one of its three words
    rows = (
        frame.to_pylist()
        if backend == "pyarrow"
        else frame.to_dict("records")
        if backend == "pandas"
        else frame.to_dicts()
    )
    assert len(rows) == len(found)
    read, given = (row for row in rows if row["rule"] == "remedy-total")
    assert (read["left_sum"], read["right_sum"], read["difference"], read["severity"]) == (2, 0, 2, "error")
    assert read["message"] == found[0].message("en")
    assert "行政复议 · 总计" in read["cells"]
    assert "row" in read["place"]
    assert given["place"] is None or given["place"] != given["place"]
    assert read["fingerprint"] == given["fingerprint"]
    assert len(zfxxgk.findings_frame([])) == 0


def test_values_can_be_copied_compared_and_kept() -> None:
    indicator = zfxxgk.INDICATORS["granted-share"]
    assert pickle.loads(pickle.dumps(indicator)) is indicator
    assert len({indicator, indicator}) == 1
    report = zfxxgk.zero(agency="甲", year=2024)
    assert zfxxgk.gap(report, [report]) == zfxxgk.gap(report, [report])
    assert repr(Form.used_by(report)) == "<Form 2021, 2021: 200 cells>"


def test_what_does_not_exist_is_told() -> None:
    report = zfxxgk.zero(agency="甲", year=2024)
    with pytest.raises(KeyError, match="no such rule: aplicant-total"):
        zfxxgk.check(report).of("aplicant-total")
    with pytest.raises(ValueError, match="no such table: panda"):
        zfxxgk.to_frame([report], "panda")  # type: ignore[call-overload] # on purpose
