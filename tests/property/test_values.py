"""Laws of values: equal reports hash alike, copies are equal, a pickle is checked and survives another process."""

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import cloudpickle
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Report
from zfxxgk.form.fields import members
from zfxxgk.form.records import records
from zfxxgk.strategies import records_of

reports = st.from_type(Report)


@given(reports)
def test_equal_reports_hash_alike(report: Report) -> None:
    twin = zfxxgk.loads(zfxxgk.dumps(report))
    assert twin is not report
    assert twin == report
    assert hash(twin) == hash(report)
    assert len({twin, report}) == 1


@given(reports, reports)
def test_reports_are_equal_when_their_bytes_are(one: Report, other: Report) -> None:
    assert (one == other) == (zfxxgk.dumps(one) == zfxxgk.dumps(other))


@given(reports)
def test_copies(report: Report) -> None:
    assert copy.copy(report) == report
    assert copy.deepcopy(report) == report
    assert attrs.evolve(report, year=report.year) == report


@given(st.sampled_from(records()).flatmap(records_of), st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_every_record_survives_pickling(record: object, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(record, protocol))
    assert again == record
    assert hash(again) == hash(record)
    assert cloudpickle.loads(cloudpickle.dumps(record)) == record


@pytest.mark.parametrize("seed", ["0", "1", "12345"])
def test_a_pickle_is_found_in_a_set_in_another_process(seed: str, tmp_path: Path) -> None:
    report = zfxxgk.zero(agency="某局", year=2024)
    (tmp_path / "report.pickle").write_bytes(pickle.dumps({report: report}))
    program = (
        "import pickle, pathlib, zfxxgk; "
        "found = pickle.loads(pathlib.Path('report.pickle').read_bytes()); "
        "report = zfxxgk.zero(agency='某局', year=2024); "
        "assert report in found and found[report] == report; print(zfxxgk.digest(report))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == zfxxgk.digest(report)


@given(st.sampled_from(records()).flatmap(records_of), st.data())
def test_unpickling_refuses_what_the_constructor_refuses(record: object, data: st.DataObject) -> None:
    reduced: Any = record.__reduce__()
    restore, (values,) = reduced
    member = data.draw(st.sampled_from(members(type(record))))
    with pytest.raises(zfxxgk.InvalidReport) as caught:
        restore(values | {member.name: object()})
    assert [problem.pointer for problem in caught.value.errors] == [f"/{member.name}"]


DATA = Path(__file__).parent.parent / "data"


@pytest.mark.parametrize("path", sorted(DATA.glob("*.pickle")), ids=lambda path: path.name)
def test_pickles_of_each_release_can_still_be_read(path: Path) -> None:
    report = pickle.loads(path.read_bytes())
    assert zfxxgk.dumps(report) == path.with_suffix(".json").read_bytes()


@given(st.sampled_from(records()).flatmap(records_of), st.data())
@settings(max_examples=100)
def test_records_cannot_be_changed(record: object, data: st.DataObject) -> None:
    member = data.draw(st.sampled_from(members(type(record))))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record, member.name, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(record, member.name)
    with pytest.raises((AttributeError, attrs.exceptions.FrozenInstanceError)):
        record.something_else = 1  # type: ignore[attr-defined] # that there is no such attribute is the point
