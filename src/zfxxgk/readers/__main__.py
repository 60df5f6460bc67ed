"""``python -m zfxxgk.readers``: a process that reads documents for another. It opens no file and prints nothing.

It takes requests on its standard input and answers on its standard output. When the asking process is gone, it ends.
"""

import contextlib
import gc
import importlib
import math
import mmap
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from zfxxgk.readers import direct
from zfxxgk.readers.formats import FORMATS
from zfxxgk.readers.limits import ReadLimits, Watch
from zfxxgk.readers.packing import Answer, Failed, Told, asked, pack, told
from zfxxgk.readers.request import Request
from zfxxgk.readers.workers import READY, framed, next_frame

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

__all__ = ["serve"]

_KEPT: Final = 0.5
"""The share of its memory limit that a process may hold and still be asked again."""


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests, until there are no more or this process has grown too large for another."""
    is_last = False
    gc.freeze()  # what was imported stays
    answers.write(framed(READY))
    while not is_last:
        answers.flush()
        data = next_frame(requests)
        if data is None:
            return
        request = asked(data)
        del data
        outcome, is_last = _answer(request)
        answers.write(framed(pack(Answer(outcome, is_last))))
    answers.flush()


def _answer(request: Request) -> tuple[Told | Failed, bool]:
    """Return what came of a request, and whether this process ends with it."""
    limits = request.limits
    try:
        with _limited(limits):
            outcome = told(direct.read(request))
    except MemoryError:
        return told(Watch(limits).refuse("max_memory", limits.max_memory)), True
    except Exception as error:  # noqa: BLE001 # it is raised in the asking process
        outcome = told(error)
    return outcome, _size() > _KEPT * limits.max_memory


@contextlib.contextmanager
def _limited(limits: ReadLimits) -> Iterator[None]:
    """Hold this process to its limits, and to one of processor time, in case the asking process is gone."""
    if resource is None:
        yield
        return
    spent = time.process_time()
    wanted = {
        resource.RLIMIT_AS: limits.max_memory,
        resource.RLIMIT_CPU: spent + limits.max_seconds + _LATER,
    }
    before = {name: resource.getrlimit(name) for name in wanted}
    try:
        for name, limit in wanted.items():
            _set(name, limit, before[name][1])
        yield
    finally:
        for name, both in before.items():
            resource.setrlimit(name, both)


def _set(name: int, limit: float, hard: int) -> None:
    if limit >= sys.maxsize or (hard != resource.RLIM_INFINITY and limit > hard):
        return
    with contextlib.suppress(ValueError, OSError):  # a system that knows the limit and does not enforce it
        resource.setrlimit(name, (math.ceil(limit), hard))


_LATER: Final = 2
"""Seconds beyond its time at which the system stops this process, if the asking process has not."""


def _size() -> int:
    """Return the memory that this process holds, as its limit counts it, in bytes; 0 where the system does not tell."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    except OSError:
        return 0
    return int(pages) * mmap.PAGESIZE


def main() -> None:
    """Serve on standard input and output. Nothing else in this process can write to that output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the asking process handles interrupts
    for format_ in FORMATS.values():
        if not set(sys.argv).isdisjoint(format_.endings):
            with contextlib.suppress(ImportError):  # the error is raised when a document needs it
                importlib.import_module(format_.module)
                importlib.import_module(format_.library)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
