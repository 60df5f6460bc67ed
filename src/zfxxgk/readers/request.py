"""A request to read a document, in whichever process."""

from typing import NamedTuple

from zfxxgk.readers.limits import ReadLimits

__all__ = ["Request"]


class Request(NamedTuple):
    """A document to read.

    Attributes:
        data: Its bytes.
        format: The name of its format, or None where that is to be recognised.
        name: The name of its file without the ending, or None.
        agency: Name of the organ, or None.
        year: The report year, or None.
        allow_empty: Whether to accept a document in which no figure can be read.
        limits: What reading it may take.
    """

    data: bytes
    format: str | None
    name: str | None
    agency: str | None
    year: int | None
    allow_empty: bool
    limits: ReadLimits
