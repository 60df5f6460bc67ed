"""The command line: files, terminal, exit status. The only layer that prints.

``zfxxgk check FILE…`` exits with 0 if nothing was found, 1 if there are findings, 2 if a file cannot be read.
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
        arguments: The arguments; by default those of the program.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal without Chinese still gets the rest
    arguments = sys.argv[1:] if arguments is None else arguments
    _start_worker(arguments)
    from zfxxgk.cli.options import language, parser
    from zfxxgk.cli.summary import Exit

    options = parser(language(arguments)).parse_args(arguments)
    try:
        command = getattr(importlib.import_module(f"zfxxgk.cli.{_COMMANDS[options.command]}"), options.command)
        status: int = command(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The process that read our output is gone. Python would report that once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FOUND
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return status


def _start_worker(arguments: Sequence[str]) -> None:
    """Start the process that will read documents, if there are any, so that both processes load at the same time."""
    endings = {PurePath(argument).suffix.lower() for argument in arguments if os.path.exists(argument)}  # noqa: PTH110
    endings -= _READ_HERE
    if endings and workers.are_possible():
        with contextlib.suppress(OSError):  # reported when a document is read
            workers.start(*sorted(endings))


_READ_HERE: Final = frozenset((".json", ".jsonl", ".parquet", ".gz", ".zst"))
"""Endings of files that are read without another process."""

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
"""The module of each command; the function in it has the name of the command."""
