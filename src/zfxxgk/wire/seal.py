"""A report inside a printed document, and how it is known that the document still prints it.

A printed page cannot hold everything that a report says: which passage is on which topic, where one ends, what a code
was. So a writer puts the canonical JSON into the document, unseen, sealed with a digest of all that is printed. A reader
takes it only if what it sees gives the same digest. Once somebody has changed a figure or a word, what is printed counts.
"""

import hashlib
from collections.abc import Iterable
from typing import Final

from zfxxgk.form.records import Report
from zfxxgk.problems import InvalidReport, LimitExceeded
from zfxxgk.wire.codec import Limits, dumps, loads

__all__ = ["NAME", "XML_NAMESPACE", "cell_line", "lines_of", "place_of", "seal", "unseal"]

NAME: Final = "zfxxgk-report"
"""What a sealed report is called in a document."""
XML_NAMESPACE: Final = "urn:zfxxgk:report:1"
"""Namespace of the element that holds it in the parts of an office document."""

_VERSION: Final = "1"
# What XML cannot hold, even escaped, and JSON can.
_NONCHARACTERS: Final = ("\ufffe", "\uffff")


def seal(report: Report, lines: Iterable[str]) -> str:
    """Return a report as it is put into a document.

    Args:
        report: The report.
        lines: What the document prints, as `lines_of` and `cell_line` give it, in order.
    """
    json = dumps(report).decode()
    for character in _NONCHARACTERS:
        json = json.replace(character, f"\\u{ord(character):04x}")
    return f"{_VERSION} {_digest(lines)} {json}"


def unseal(sealed: str, lines: Iterable[str], limits: Limits) -> Report | None:
    """Return the report that a document holds, or null where the document prints something else.

    Args:
        sealed: What stands in the document.
        lines: What the document prints.
        limits: How large the report may be.
    """
    version, _, rest = sealed.strip().partition(" ")
    digest, _, json = rest.partition(" ")
    if version != _VERSION or digest != _digest(lines):
        return None
    try:
        return loads(json, limits=limits)
    except (InvalidReport, LimitExceeded):
        return None


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that are printed, without white space and what no format can hold."""
    return [line for line in map(_bare, text.split("\n")) if line]


def place_of(row: int, column: int) -> str:
    """Return the place of a cell in its table, counted from 1, as `cell_line` takes it."""
    return f"{row},{column}:"


def cell_line(place: str, text: str) -> str:
    """Return what is printed in a cell of a table, with its place; empty where nothing is."""
    if text.isdecimal():
        return place + text
    bare = _bare(text)
    return place + bare if bare else ""


def _bare(text: str) -> str:
    text = "".join(text.split())
    for character in _NONCHARACTERS:
        text = text.replace(character, "")
    return text


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(line for line in lines if line).encode()).hexdigest()
