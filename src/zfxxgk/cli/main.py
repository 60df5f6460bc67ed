"""The command line: files, terminal, exit status. The only layer that prints.

``zfxxgk check FILE…`` ends with 0 where nothing was found, 1 where there are findings, 2 where a file cannot be read.
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from zfxxgk.cli import check, convert, show
from zfxxgk.cli.options import language, parser
from zfxxgk.cli.summary import Exit

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
    options = parser(language(arguments)).parse_args(arguments)
    try:
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has left. Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FOUND
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return status


_COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace], int]]] = {
    "check": check.check,
    "convert": convert.convert,
    "form": convert.form,
    "diff": show.diff,
    "claims": show.claims,
    "rules": show.rules,
    "schema": show.schema,
    "sql": show.sql,
    "completion": show.completion,
}
