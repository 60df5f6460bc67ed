"""Documents that are read by a process of their own: the same readings, and nothing that a document does reaches further."""

import io
import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import hostile
import houses
import pytest
from support import document, documents

import zfxxgk
from zfxxgk import LimitExceeded, ReadLimits, UnreadableDocument, read
from zfxxgk.readers import __main__ as process
from zfxxgk.readers import direct, packing, workers
from zfxxgk.readers.document import Grid
from zfxxgk.readers.request import Request

PAGE = houses.printed(zfxxgk.complete(zfxxgk.zero(agency="某县某局", year=2024)))
FORMATS = {
    "html": houses.as_html,
    "md": houses.as_markdown,
    "txt": houses.as_tabs,
    "docx": houses.as_docx,
    "xlsx": houses.as_xlsx,
    "pdf": houses.as_pdf,
}
HTML = houses.as_html(PAGE, random.Random(1))
SMALL = ReadLimits(max_seconds=1.0, max_memory=300 * 2**20)


def both(data: bytes, **asked: object) -> tuple[zfxxgk.Reading, zfxxgk.Reading]:
    return tuple(read(data, isolated=isolated, **asked) for isolated in (True, False))  # type: ignore[return-value, arg-type]


def same(apart: zfxxgk.Reading, here: zfxxgk.Reading) -> None:
    assert apart == here
    assert apart.sources == here.sources
    assert [table.states for table in apart.coverage] == [table.states for table in here.coverage]
    assert str(apart) == str(here)


@pytest.mark.parametrize("name", FORMATS)
def test_the_reading_is_the_same(name: str) -> None:
    same(*both(FORMATS[name](PAGE, random.Random(1))))


@pytest.mark.parametrize("slug", documents())
def test_the_reading_of_a_published_document_is_the_same(slug: str) -> None:
    same(*both(document(slug).read_bytes()))


def test_a_merged_cell_is_one_cell_on_the_other_side() -> None:
    for reading in both(HTML):
        grid = next(block for block in reading.document.blocks if isinstance(block, Grid))
        assert len({id(cell) for row in grid.rows for cell in row}) < sum(map(len, grid.rows))


def test_a_reading_that_is_still_packed_goes_through_pickle() -> None:
    apart, here = both(HTML)
    same(pickle.loads(pickle.dumps(apart)), here)


@pytest.mark.parametrize(
    ("data", "asked"),
    [
        (b"<html><p>nothing</p></html>", {}),
        (HTML, {"limits": ReadLimits(max_cells=3)}),
        (HTML, {"limits": ReadLimits(max_blocks=2)}),
        (b"%PDF-1.7 damaged", {}),
        (b"PK\x03\x04", {}),
        (b"agency,year,pointer,value\n", {"format": "csv"}),
        ("某局".encode() * 3, {"agency": "某局", "year": 2024}),
    ],
)
def test_the_error_is_the_same(data: bytes, asked: dict[str, object]) -> None:
    errors = []
    for isolated in (True, False):
        with pytest.raises((UnreadableDocument, zfxxgk.InvalidReport)) as caught:
            read(data, isolated=isolated, **asked)  # type: ignore[arg-type]
        errors.append(caught.value)
    assert type(errors[0]) is type(errors[1])
    assert str(errors[0]) == str(errors[1])


def test_what_was_asked_crosses() -> None:
    given = {"agency": "另一局", "year": 2023, "allow_empty": True}
    same(*both(HTML, **given))
    assert read(HTML, isolated=True, agency="另一局").report.agency.name == "另一局"


def test_a_name_of_a_file_crosses(tmp_path: Path) -> None:
    path = tmp_path / "某某市某某局2024年度.html"
    path.write_bytes(HTML.replace("某县某局2024年".encode(), b""))
    try:
        same(read(path, isolated=True), read(path, isolated=False))
    except UnreadableDocument as error:
        with pytest.raises(UnreadableDocument, match=str(error)[:10]):
            read(path, isolated=True)


# --- limits ------------------------------------------------------------------------------------------------------------


def test_time_is_measured_outside() -> None:
    begun = time.monotonic()
    with pytest.raises(LimitExceeded, match="max_seconds"):
        read(hostile.DOCUMENTS["pdf_forms_doubling"](), limits=SMALL)
    assert time.monotonic() - begun < SMALL.max_seconds + 1 + 2  # a process may have to be started first
    assert read(HTML, isolated=True).report.year == 2024


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is known to hold RLIMIT_AS")
def test_memory_is_limited_by_the_system() -> None:
    with pytest.raises(LimitExceeded, match="max_memory"):
        read(hostile.DOCUMENTS["pdf_flate_in_flate"](), limits=ReadLimits(max_memory=300 * 2**20, max_seconds=20))
    assert read(HTML, isolated=True).report.year == 2024


def test_a_process_that_dies_costs_one_document() -> None:
    workers.end_all()
    workers.start()
    (worker,) = workers._idle
    worker._is_ready = workers.next_frame(worker._out) == workers.READY
    threading.Timer(0.5, worker._process.terminate).start()
    with pytest.raises(LimitExceeded, match=r"SIGTERM|status"):
        read(hostile.DOCUMENTS["pdf_forms_doubling"]())
    assert read(HTML, isolated=True).report.year == 2024


def test_a_process_that_died_while_it_waited_costs_none() -> None:
    read(HTML, isolated=True)
    for worker in workers._idle:
        worker._process.kill()
        worker._process.wait()
    assert read(HTML, isolated=True).report.year == 2024


def test_a_process_is_kept() -> None:
    read(HTML, isolated=True)
    (first,) = workers._idle[-1:]
    read(HTML, isolated=True)
    with pytest.raises(UnreadableDocument):
        read(b"<p>no report", isolated=True)
    assert workers._idle[-1] is first


def test_many_threads_read_at_once() -> None:
    with ThreadPoolExecutor(6) as pool:
        readings = list(pool.map(lambda _: read(HTML, isolated=True), range(24)))
    assert all(reading == readings[0] for reading in readings)
    assert len(workers._idle) <= (os.cpu_count() or 1)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs timers that interrupt")
def test_an_interrupt_leaves_nothing_in_the_middle() -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 1.0)
        with pytest.raises(KeyboardInterrupt):
            read(hostile.DOCUMENTS["pdf_forms_doubling"]())
    finally:
        signal.signal(signal.SIGALRM, before)
    assert read(HTML, isolated=True).report.year == 2024


# --- as a program ------------------------------------------------------------------------------------------------------


def run(code: str, *arguments: object, cwd: Path | None = None) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_process_that_asks_imports_no_reader(tmp_path: Path) -> None:
    (page := tmp_path / "page.html").write_bytes(HTML)
    code = """
import sys
from zfxxgk import read, check
reading = read(sys.argv[1], isolated=True)
check(reading), reading.where("/year")
print([name for name in sys.modules if name in ("selectolax", "lxml") or name == "zfxxgk.readers.interpret"])
"""
    assert run(code, page).strip() == "[]"


def test_nothing_is_imported_from_where_the_program_runs(tmp_path: Path) -> None:
    """A folder of documents may hold anything, under the name of any module."""
    (page := tmp_path / "page.html").write_bytes(HTML)
    for name in ("zfxxgk", "selectolax", "msgspec", "re", "json", "sitecustomize"):
        (tmp_path / f"{name}.py").write_text("open('imported', 'w').close()")
    program = Path(sys.executable).with_name("zfxxgk")
    done = subprocess.run([program, "check", page.name], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "某县某局" in done.stdout, done.stderr
    assert not (tmp_path / "imported").exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc")
def test_no_process_outlives_the_one_that_asks(tmp_path: Path) -> None:
    (page := tmp_path / "page.html").write_bytes(HTML)
    code = """
import os, signal, sys
from zfxxgk.readers import workers
from zfxxgk import read
read(sys.argv[1], isolated=True)
print(workers._idle[0]._process.pid, flush=True)
if sys.argv[2] == "killed":
    os.kill(os.getpid(), signal.SIGKILL)
"""
    for how in ("ended", "killed"):
        done = subprocess.run([sys.executable, "-c", code, page, how], stdout=subprocess.PIPE, text=True, check=False)
        waited = time.monotonic() + 10
        while Path(f"/proc/{done.stdout.strip()}").exists():
            assert time.monotonic() < waited
            time.sleep(0.05)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_has_processes_of_its_own(tmp_path: Path) -> None:
    (page := tmp_path / "page.html").write_bytes(HTML)
    code = """
import os, sys
from zfxxgk import read
first = read(sys.argv[1], isolated=True)
child = os.fork()
for _ in range(20):
    assert read(sys.argv[1], isolated=True) == first
if not child:
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
"""
    run(code, page)


def test_what_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    workers.end_all()
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(OSError, match="isolated=False"):
        read(HTML, isolated=True)


@pytest.mark.parametrize("attribute", [("executable", ""), ("frozen", True), ("platform", "emscripten")])
def test_where_none_can_be_started_pdf_is_read_here(
    attribute: tuple[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = houses.as_pdf(PAGE, random.Random(1))
    workers.end_all()
    monkeypatch.setattr(sys, *attribute, raising=False)
    assert read(data).report.year == 2024
    assert not workers._idle


# --- the other side ----------------------------------------------------------------------------------------------------


def asked(*requests: Request) -> Iterator[packing.Answer | None]:
    """Yield what a process answers, without one."""
    frames = b"".join(workers.framed(packing.pack(request)) for request in requests)
    out = io.BytesIO()
    process.serve(io.BytesIO(frames), out)
    out.seek(0)
    assert workers.next_frame(out) == workers.READY
    while (data := workers.next_frame(out)) is not None:
        yield packing.answered(data)


def request(data: bytes = HTML) -> Request:
    return Request(data, None, None, None, None, False, ReadLimits(max_memory=2**50))


def test_requests_are_answered_in_turn() -> None:
    answers = list(asked(request(), request(b"<p>"), request()))
    kinds = [type(answer.told) for answer in answers if answer is not None]
    assert kinds == [packing.Told, packing.Failed, packing.Told]


def raising(error: Exception) -> Callable[[Request], zfxxgk.Reading]:
    def read_(_: Request) -> zfxxgk.Reading:
        raise error

    return read_


def test_a_process_that_ran_out_of_memory_says_so_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(direct, "read", raising(MemoryError()))
    (answer,) = asked(request(), request())
    assert answer is not None
    assert answer.is_last
    assert "max_memory" in str(answer.told.outcome())


def test_a_process_that_has_grown_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_size", lambda: 2**50)
    (answer,) = asked(request(), request())
    assert answer is not None
    assert answer.is_last


def test_a_defect_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(direct, "read", raising(ZeroDivisionError("of ours")))
    (answer,) = asked(request())
    assert answer is not None
    error = answer.told.outcome()
    assert isinstance(error, RuntimeError)
    assert "ZeroDivisionError: of ours" in str(error)


def test_a_missing_library_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = ModuleNotFoundError(zfxxgk.Phrase("需要安装", "needs"))
    monkeypatch.setattr(direct, "read", raising(missing))
    (answer,) = asked(request())
    assert answer is not None
    assert isinstance(error := answer.told.outcome(), ModuleNotFoundError)
    assert error.args == missing.args


@pytest.mark.parametrize("data", [b"", b"\0" * 8, b"\0" * 7 + b"\xff" + b"short", b"\xff" * 8])
def test_what_is_cut_off_is_no_answer(data: bytes) -> None:
    assert workers.next_frame(io.BytesIO(data), 2**20) is None


def test_what_is_no_answer_is_none() -> None:
    assert packing.answered(b"\x93nonsense") is None
