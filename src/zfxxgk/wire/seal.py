"""A report inside a printed document.

A printed page cannot hold everything that a report says: which passage is on which topic, where one ends, what a code
was. So a writer puts the canonical JSON into the document, unseen. A reader takes it only if nothing that is printed says
otherwise: whoever changes a figure or a word, on either side, makes that count which is printed.
"""

from typing import Final

from zfxxgk.form.records import Report
from zfxxgk.problems import InvalidReport, LimitExceeded
from zfxxgk.wire.codec import Limits, dumps, loads

__all__ = ["NAME", "XML_NAMESPACE", "seal", "unseal"]

NAME: Final = "zfxxgk-report"
"""What a sealed report is called in a document."""
XML_NAMESPACE: Final = "urn:zfxxgk:report:1"
"""Namespace of the element that holds it in the parts of an office document."""

# What XML cannot hold, even escaped, and JSON can.
_NONCHARACTERS: Final = ("\ufffe", "\uffff")


def seal(report: Report) -> str:
    """Return a report as it is put into a document."""
    json = dumps(report).decode()
    for character in _NONCHARACTERS:
        json = json.replace(character, f"\\u{ord(character):04x}")
    return json


def unseal(sealed: str, limits: Limits) -> Report | None:
    """Return the report that a document holds, whatever the document prints; null where it is none.

    Args:
        sealed: What stands in the document.
        limits: How large the report may be.
    """
    try:
        return loads(sealed.strip(), limits=limits)
    except (InvalidReport, LimitExceeded):
        return None
