"""Reports in files: `load`, `dump`, and how every file is written. Lower layers handle bytes only."""

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
        source: Path of the file, or an open binary file.
        limits: What is accepted at most; no more than that is read.

    Raises:
        InvalidReport: The file is not a report; ``errors`` names everything that is wrong with it.
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
        target: Path of the file, or an open binary file. An existing file is replaced once the new one is complete.
        indent: Number of spaces to indent by; by default the canonical form.

    Raises:
        OSError: The file cannot be written; an existing one is unchanged.
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
    """Open a file for writing, such that at every moment the old or the new file exists, complete.

    Data goes to a temporary file in the same folder, which replaces the file at the end and keeps its mode. If the work
    is interrupted or the disk is full, the old file stays. Links are followed. A pipe, or anything else that is not a
    regular file, is written directly.

    Args:
        path: Path of the file.
        overwrite: Whether an existing file is replaced.

    Raises:
        FileExistsError: The file exists and is not to be replaced.
        OSError: It cannot be written. If its folder is missing, the error's file name is the folder.
    """
    status = _status(path)
    if _is_direct(path, status):
        with Path(path).open("wb") as direct:
            yield direct
        return
    target = Path(os.path.realpath(path))
    if status is not None and not overwrite:
        raise _exists_error(path)
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
    temporary = target.with_name(f".{target.name[:_NAME_LENGTH]}.{secrets.token_hex(4)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(temporary, flags, 0o666), "wb") as file:  # noqa: PTH123 # the user's mask applies to the mode
            yield file
            file.flush()
            os.fsync(file.fileno())
        if status is not None:
            temporary.chmod(stat.S_IMODE(status.st_mode))
        if overwrite:
            temporary.replace(target)
        else:
            _move_new(temporary, target, path)
    finally:
        temporary.unlink(missing_ok=True)


_NAME_LENGTH = 48
"""Characters of the file name that the temporary file's name keeps; the whole might be too long for the file system."""


def _move_new(temporary: Path, target: Path, path: str | os.PathLike[str]) -> None:
    """Move a file to a path that does not exist. If another file has just appeared, it stays: that is an error."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise _exists_error(path) from None
    except OSError:  # a file system without links
        if _status(target) is not None:
            raise _exists_error(path) from None
        temporary.replace(target)


def _status(path: str | os.PathLike[str]) -> os.stat_result | None:
    try:
        return Path(path).stat()
    except FileNotFoundError:
        return None


def _is_direct(path: str | os.PathLike[str], status: os.stat_result | None) -> bool:
    """Return whether a path is not a regular file, or names a stream that is already open, as ``/dev/stdout`` does."""
    is_other = status is not None and not stat.S_ISREG(status.st_mode)
    return is_other or os.path.abspath(path).startswith(_STREAMS)  # noqa: PTH100 # links are not followed


_STREAMS = ("/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/")


def _exists_error(path: str | os.PathLike[str]) -> FileExistsError:
    return FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), os.fspath(path))


def kept(path: str | os.PathLike[str]) -> bool:
    """Return whether writing to a path would replace an existing regular file."""
    status = _status(path)
    return status is not None and not _is_direct(path, status)
