"""A report inside a printed document.

A printed page cannot hold everything that a report says: which passage is on which topic, where one ends, what a code
was. So a writer puts the canonical JSON into the document, invisibly. A reader uses it only if it agrees with all that
is printed: once a figure or a word is changed, in the JSON or in print, only what is printed counts.
"""

from typing import Final

from zfxxgk.form.records import Report
from zfxxgk.problems import InvalidReport, LimitExceeded
from zfxxgk.wire.codec import Limits, dumps, loads

__all__ = ["NAME", "XML_NAMESPACE", "seal", "unseal"]

NAME: Final = "zfxxgk-report"
"""Name of the embedded report in a document."""
XML_NAMESPACE: Final = "urn:zfxxgk:report:1"
"""Namespace of the XML element that holds it in an office document."""

# Characters that XML cannot hold, even escaped, but JSON can.
_NONCHARACTERS: Final = ("\ufffe", "\uffff")


def seal(report: Report) -> str:
    """Return a report as it is put into a document."""
    json = dumps(report).decode()
    for character in _NONCHARACTERS:
        json = json.replace(character, f"\\u{ord(character):04x}")
    return json


def unseal(sealed: str, limits: Limits) -> Report | None:
    """Return the report embedded in a document, not compared with what is printed; None where it is not a valid report.

    Args:
        sealed: The embedded text.
        limits: How large the report may be.
    """
    try:
        return loads(sealed.strip(), limits=limits)
    except (InvalidReport, LimitExceeded):
        return None
