"""Reports in files: `load`, `dump`, and how every file is written. Everything below takes and gives bytes."""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from zfxxgk.display import public
from zfxxgk.form.records import Report
from zfxxgk.wire.codec import DEFAULT_LIMITS, Limits, dumps, loads

__all__ = ["dump", "kept", "load", "put", "written"]


@public
def load(source: str | os.PathLike[str] | BinaryIO, *, limits: Limits = DEFAULT_LIMITS) -> Report:
    """Return the report in a JSON file.

    Args:
        source: Path of the file, or a binary file.
        limits: What is accepted at most; no more than that is read.

    Raises:
        InvalidReport: The file is not a report; `errors` names everything that is wrong with it.
        LimitExceeded: It is larger or deeper than the limits allow.
        OSError: The file cannot be read.
    """
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            return load(file, limits=limits)
    return loads(source.read(limits.max_bytes + 1), limits=limits)


@public
def dump(report: Report, target: str | os.PathLike[str] | BinaryIO, *, indent: int | None = None) -> None:
    """Write a report to a JSON file, in UTF-8, with a line feed at its end.

    Args:
        report: The report.
        target: Path of the file, or a binary file. A file that exists is replaced once the new one is whole.
        indent: Number of spaces to indent by; by default the canonical form.

    Raises:
        OSError: The file cannot be written; one that existed is as it was.
    """
    data = dumps(report, indent=indent) + b"\n"
    if isinstance(target, str | os.PathLike):
        put(target, data)
    else:
        target.write(data)


def put(path: str | os.PathLike[str], data: bytes, *, overwrite: bool = True) -> None:
    """Write a file, as `written` does."""
    with written(path, overwrite=overwrite) as file:
        file.write(data)


@contextlib.contextmanager
def written(path: str | os.PathLike[str], *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """Open a file to be written: at every moment the old one or the new one is there, whole.

    What is written goes to a file beside it, which takes its place at the end, and its mode. Where the work is broken off, or
    the disk is full, the old file stays. A link is followed. What is no regular file, such as a pipe, is written straight.

    Args:
        path: Path of the file.
        overwrite: Whether one that exists is replaced.

    Raises:
        FileExistsError: There is such a file, and it is not to be replaced.
        OSError: It cannot be written. Where its folder is missing, that is the error's file name.
    """
    there = _status(path)
    if _is_straight(path, there):
        with Path(path).open("wb") as straight:
            yield straight
        return
    target = Path(os.path.realpath(path))
    if there is not None and not overwrite:
        raise _exists(path)
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
    beside = target.with_name(f".{target.name[:_LONGEST]}.{secrets.token_hex(4)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(beside, flags, 0o666), "wb") as file:  # noqa: PTH123 # made with what the user's mask leaves
            yield file
            file.flush()
            os.fsync(file.fileno())
        if there is not None:
            beside.chmod(stat.S_IMODE(there.st_mode))
        if overwrite:
            beside.replace(target)
        else:
            _place(beside, target, path)
    finally:
        beside.unlink(missing_ok=True)


_LONGEST = 48
"""Characters of the name of the file beside, so that it does not become too long for the file system."""


def _place(beside: Path, target: Path, path: str | os.PathLike[str]) -> None:
    """Put a file in a place where none is; if another has just come there, that one stays."""
    try:
        os.link(beside, target)
    except FileExistsError:
        raise _exists(path) from None
    except OSError:  # a file system without links
        if _status(target) is not None:
            raise _exists(path) from None
        beside.replace(target)


def _status(path: str | os.PathLike[str]) -> os.stat_result | None:
    try:
        return Path(path).stat()
    except FileNotFoundError:
        return None


def _is_straight(path: str | os.PathLike[str], there: os.stat_result | None) -> bool:
    """Return whether a path is no regular file, or another name of a stream that is open already, as ``/dev/stdout`` is."""
    is_other = there is not None and not stat.S_ISREG(there.st_mode)
    return is_other or os.path.abspath(path).startswith(_STREAMS)  # noqa: PTH100 # links are not followed


_STREAMS = ("/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/")


def _exists(path: str | os.PathLike[str]) -> FileExistsError:
    return FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fspath(path))


def kept(path: str | os.PathLike[str]) -> bool:
    """Return whether a file is there that would be lost if it were written: a regular one."""
    there = _status(path)
    return there is not None and not _is_straight(path, there)
