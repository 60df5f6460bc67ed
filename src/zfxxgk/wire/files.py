"""Reports in files: `load` and `dump`. Everything below takes and gives bytes."""

import os
from pathlib import Path
from typing import BinaryIO

from zfxxgk.display import public
from zfxxgk.form.records import Report
from zfxxgk.wire.codec import DEFAULT_LIMITS, Limits, dumps, loads

__all__ = ["dump", "load"]


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
        target: Path of the file, or a binary file.
        indent: Number of spaces to indent by; by default the canonical form.

    Raises:
        OSError: The file cannot be written.
    """
    data = dumps(report, indent=indent) + b"\n"
    if isinstance(target, str | os.PathLike):
        Path(target).write_bytes(data)
    else:
        target.write(data)
