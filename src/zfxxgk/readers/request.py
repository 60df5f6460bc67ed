"""What is asked of reading a document, wherever it is read."""

from typing import NamedTuple

from zfxxgk.readers.limits import ReadLimits

__all__ = ["Request"]


class Request(NamedTuple):
    """A document to read.

    Attributes:
        data: Its bytes.
        format: The name of its format, or null where that is to be recognised.
        name: The name of its file without the ending, or null.
        agency: Name of the organ, or null.
        year: The report year, or null.
        allow_empty: Whether a document without a figure is a report.
        limits: What reading it may take.
    """

    data: bytes
    format: str | None
    name: str | None
    agency: str | None
    year: int | None
    allow_empty: bool
    limits: ReadLimits
