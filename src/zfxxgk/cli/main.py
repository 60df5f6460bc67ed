"""The command line: files, terminal, exit status. The only layer that prints.

``zfxxgk check FILE…`` ends with 0 where nothing was found, 1 where there are findings, 2 where a file cannot be read.
"""

import contextlib
import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Final

from zfxxgk.readers import workers

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Args:
        arguments: The arguments; by default those that the program was started with.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that knows no Chinese still gets the rest
    arguments = sys.argv[1:] if arguments is None else arguments
    _foresee(arguments)
    from zfxxgk.cli.options import language, parser
    from zfxxgk.cli.summary import Exit

    options = parser(language(arguments)).parse_args(arguments)
    try:
        command = getattr(importlib.import_module(f"zfxxgk.cli.{_COMMANDS[options.command]}"), options.command)
        status: int = command(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has left. Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FOUND
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return status


def _foresee(arguments: Sequence[str]) -> None:
    """Have a process that will read documents start now, where there are any: it takes as long as this one to be ready."""
    endings = {PurePath(argument).suffix.lower() for argument in arguments if os.path.exists(argument)}  # noqa: PTH110
    endings -= _READ_HERE
    if endings and workers.are_possible():
        with contextlib.suppress(OSError):  # it is said when a document is read
            workers.start(*sorted(endings))


_READ_HERE: Final = frozenset((".json", ".jsonl", ".parquet", ".gz", ".zst"))
"""Endings of files that no other process reads."""

_COMMANDS: Final[Mapping[str, str]] = {
    "check": "check",
    "convert": "convert",
    "form": "convert",
    "diff": "show",
    "claims": "show",
    "rules": "show",
    "schema": "show",
    "sql": "show",
    "completion": "show",
}
"""The module of each command; its function has the name of the command."""
