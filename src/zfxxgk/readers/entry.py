"""The entry point: it takes what a caller gives, as bytes, and chooses the process that reads it."""

import os
from pathlib import Path, PurePath
from typing import BinaryIO, Final

from zfxxgk.display import public
from zfxxgk.problems import Phrase
from zfxxgk.readers import workers
from zfxxgk.readers.formats import FORMATS, OURS, first_look, not_read
from zfxxgk.readers.limits import DEFAULT_READ_LIMITS, ReadLimits, Watch
from zfxxgk.readers.reading import Reading
from zfxxgk.readers.request import Request

__all__ = ["read"]


@public
def read(
    source: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    format: str | None = None,  # the word a user looks for
    agency: str | None = None,
    year: int | None = None,
    allow_empty: bool = False,
    isolated: bool | None = None,
    limits: ReadLimits = DEFAULT_READ_LIMITS,
) -> Reading:
    r"""Return the report that a published document holds, with every judgement that reading it took.

    Args:
        source: Path of the document, its bytes, or a binary file.
        format: ``"html"``, ``"md"``, ``"txt"``, ``"docx"``, ``"xlsx"``, ``"pdf"``, ``"json"`` or ``"csv"`` (the long
            form); by default it is recognised by content, never by the file's name.
        agency: Name of the organ, if the caller knows it better than the document. If the document says another, a note
            tells which.
        year: The report year, likewise.
        allow_empty: Whether to accept a document in which no figure can be read, such as a form that was not filled in.
            By default it is refused.
        isolated: Whether a separate process reads the document. It is stopped when it takes more memory or time than
            ``limits`` allow, and otherwise kept for the next document. By default PDF is read so, and everything else in
            this process, where limits are checked between the parts of a document. JSON is always read in this process.
        limits: How large a document may be, and what reading it may take.

    Raises:
        UnreadableDocument: There is no report in it, or more than one, or no figure, or the format cannot be read.
        InvalidReport: It is JSON or the long form, but not a report.
        LimitExceeded: It is larger or deeper than allowed, or takes more memory or time.
        ModuleNotFoundError: The library for its format is not installed; the message names the extra.
        OSError: The file cannot be read, or no process can be started.
        ValueError: The source is a text and not a path, or there is no such format.

    >>> page = "某县某局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n……\n"
    >>> reading = read(page.encode(), allow_empty=True)
    >>> reading.report, reading.notes[-1].code
    (<Report 某县某局 2024>, 'section-missing')
    """
    if format is not None and format not in FORMATS and format not in OURS:
        raise ValueError(_no_format(format))
    data = _contents(source, limits)
    name = PurePath(source).stem if isinstance(source, str | os.PathLike) else None
    look = format if format is not None else first_look(data)
    if look and look not in FORMATS and look not in OURS:
        raise not_read(look, data)
    request = Request(data, look or None, name, agency, year, allow_empty, limits)
    if isolated is None:
        isolated = look == "pdf" and workers.are_possible()
    if isolated and look != "json":
        return workers.read(request)
    from zfxxgk.readers import direct

    return direct.read(request)


def _no_format(name: str) -> Phrase:
    known = (*FORMATS, *sorted(OURS))
    return Phrase(f"不能读 {name}；可读 {'、'.join(known)}", f"cannot read {name}; can read {', '.join(known)}")


_NO_PATH: Final = Phrase(
    "给的是内容，不是文件的路径；内容请编码后再读：read(text.encode())",
    "a text was given, not a path; read a text as bytes: read(text.encode())",
)


_MAX_PATH: Final = 4096


def _contents(source: str | os.PathLike[str] | bytes | BinaryIO, limits: ReadLimits) -> bytes:
    if isinstance(source, str) and (
        len(source) > _MAX_PATH or "\n" in source or source.lstrip().startswith(("<", "{"))
    ):
        raise ValueError(_NO_PATH)
    if isinstance(source, bytes):
        data = source
    elif isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            data = file.read(limits.max_bytes + 1)
    elif isinstance(source, bytearray | memoryview):
        data = bytes(source)
    else:
        data = source.read(limits.max_bytes + 1)
    Watch(limits).within("max_bytes", len(data))
    return data
