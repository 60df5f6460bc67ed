"""Processes that read documents: each reads one after the other, and is stopped when one takes too much memory or time.

The asking process measures the time, so nothing in a document can prevent that. The reading process sets its own limit
of memory, which the system enforces. If a reading process dies, only the document that it was reading is lost.

Little is imported here before a process is started: both processes then import what they need at the same time.
"""

import atexit
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

if TYPE_CHECKING:
    from zfxxgk.problems import LimitExceeded
    from zfxxgk.readers.limits import ReadLimits
    from zfxxgk.readers.packing import Answer
    from zfxxgk.readers.reading import Reading
    from zfxxgk.readers.request import Request

__all__ = ["READY", "are_possible", "end_all", "framed", "next_frame", "read", "start"]

READY: Final = b"zfxxgk"
"""What a process writes when it is ready for requests."""

_TO_START: Final = 60.0
"""Seconds in which a process must be ready."""

_GRACE: Final = 0.5
"""Seconds beyond its time in which a process may still report the passed limit itself."""


def are_possible() -> bool:
    """Return whether a Python interpreter can be started; a frozen program and a browser have none."""
    return bool(sys.executable) and not getattr(sys, "frozen", False) and sys.platform not in {"emscripten", "wasi"}


def start(*endings: str) -> None:
    """Start a process for a request that will come soon, without waiting for it, unless one is idle already.

    Args:
        endings: Endings of the names of the files that it will probably read.

    Raises:
        OSError: It cannot be started.
    """
    if not _idle:
        _give_back(_Worker(endings))


def read(request: "Request") -> "Reading":
    """Have a process read a document.

    Raises:
        UnreadableDocument: There is no report in it.
        InvalidReport: It is the long form, but not a report.
        LimitExceeded: It is larger or deeper than allowed, or takes more memory or time.
        ModuleNotFoundError: The library for its format is not installed.
        OSError: No process can be started.
        RuntimeError: There is a defect in this package.
    """
    from zfxxgk.readers.packing import Told

    with _worker() as worker:
        answer = worker.ask(request)
    if answer.is_last or worker.is_late:
        worker.end()
    else:
        _give_back(worker)
    if isinstance(answer.told, Told):
        return answer.told.outcome()
    raise answer.told.outcome()


def framed(data: bytes) -> bytes:
    """Return data with its length before it."""
    return len(data).to_bytes(8, "big") + data


def next_frame(file: BinaryIO, most: int = sys.maxsize) -> bytes | None:
    """Return the next framed data, or None if there are none, or more than allowed."""
    length = int.from_bytes(file.read(8), "big")
    data = file.read(length) if 0 < length <= most else b""
    return data if length and len(data) == length else None


# --- one process -------------------------------------------------------------------------------------------------------


class _Worker:
    """A process that reads documents."""

    def __init__(self, endings: Sequence[str] = ()) -> None:
        # -P: do not import from the current directory, where a file may have the name of any library.
        self._command = [sys.executable, "-P", "-m", "zfxxgk.readers", *endings]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(  # noqa: S603 # this interpreter and this package
            self._command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=_environment()
        )
        self._is_ready = False
        self.is_late = False

    def is_alive(self) -> bool:
        """Return whether the process is still running."""
        return self._process.poll() is None

    def ask(self, request: "Request") -> "Answer":
        """Send a request and return the answer."""
        from zfxxgk.readers.packing import answered, pack

        if not self._is_ready:
            with self._within(_TO_START):
                self._is_ready = next_frame(self._out, len(READY)) == READY
            if not self._is_ready:
                raise OSError(_NOT_STARTED.format(self._process.wait(), " ".join(self._command)))
        with self._within(request.limits.max_seconds + _GRACE), contextlib.suppress(OSError):
            self._in.write(framed(pack(request)))
            self._in.flush()
            data = next_frame(self._out, request.limits.max_memory)
            answer = answered(data) if data is not None else None
            if answer is not None:
                return answer
        raise self._died(request.limits)

    @contextlib.contextmanager
    def _within(self, seconds: float) -> Iterator[None]:
        """Stop the process when time is over."""
        timer = threading.Timer(min(seconds, threading.TIMEOUT_MAX), self.stop)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def stop(self) -> None:
        """Stop the process in the middle of its work."""
        self.is_late = True
        self._process.kill()

    def _died(self, limits: "ReadLimits") -> "LimitExceeded":
        from zfxxgk.readers.limits import Watch

        self._process.kill()
        status = self._process.wait()
        if self.is_late or (hasattr(signal, "SIGXCPU") and status == -signal.SIGXCPU):
            return Watch(limits).refuse("max_seconds", limits.max_seconds)
        named = {each.value: each.name for each in signal.Signals}
        ended = named.get(-status, f"status {status}")
        return Watch(limits).refuse("max_memory", f"a process that ended with {ended}")

    def end(self) -> None:
        """Stop the process; unfinished work is lost."""
        self._process.kill()
        for pipe in (self._in, self._out):
            with contextlib.suppress(OSError):  # what was not yet written is lost
                pipe.close()
        self._process.wait()

    @property
    def _in(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdin)

    @property
    def _out(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdout)


_NOT_STARTED: Final = (
    "读文件的进程没有启动（状态 {0}），可单独运行 {1} 查看原因；read(…, isolated=False) 不用它 / the process that reads "
    "documents did not start (status {0}); run {1} to see why; read(…, isolated=False) needs no process"
)


def _environment() -> dict[str, str]:
    """Return an environment in which a process finds this package and its libraries where this process found them."""
    package = Path(__file__).parents[2]
    paths = dict.fromkeys((*filter(os.path.isabs, sys.path), str(package)))
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


# --- all processes -----------------------------------------------------------------------------------------------------

_idle: list[_Worker] = []
"""Processes that wait for a request. Threads need no lock: a list appends and pops in one step."""

_busy: set[_Worker] = set()
"""Processes that are reading a document."""


@contextlib.contextmanager
def _worker() -> Iterator[_Worker]:
    """Yield a process to ask. If asking fails midway, the process is stopped, for it cannot be used again."""
    worker = None
    while worker is None:
        try:
            waiting = _idle.pop()
        except IndexError:
            worker = _Worker()
        else:
            if waiting.is_alive():
                worker = waiting
            else:
                waiting.end()
    _busy.add(worker)
    try:
        yield worker
    except BaseException:
        worker.end()
        raise
    finally:
        _busy.discard(worker)


def _give_back(worker: _Worker) -> None:
    if len(_idle) < (os.cpu_count() or 1):
        _idle.append(worker)
    else:
        worker.end()


def end_all() -> None:
    """Stop all processes; unfinished work is lost."""
    for worker in tuple(_busy):
        worker.stop()
    while _idle:
        _idle.pop().end()


def _forget() -> None:
    """Forget all processes after a fork: they belong to the process that started them, of which this one is a copy."""
    _idle.clear()
    _busy.clear()


atexit.register(end_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
