"""How much of a document is read before it is refused. Untrusted files are normal input."""

import time
from typing import Final

import attrs

from zfxxgk.display import public
from zfxxgk.problems import LimitExceeded, Phrase, Problem, ProblemCode

__all__ = ["DEFAULT_READ_LIMITS", "ReadLimits", "Watch"]


@public
@attrs.frozen(repr=False)
class ReadLimits:
    """Limits of `read`, each a parameter. If one is exceeded, `LimitExceeded` names it, its value and what was found.

    Attributes:
        max_bytes: Size of the file, in bytes.
        max_inflated: Size of all parts of a Word or Excel file together, and of the streams of a PDF, in bytes.
        max_depth: How deep elements of a document may be nested.
        max_cells: Cells of all tables together; a merged cell counts for every position that it covers.
        max_blocks: Paragraphs and tables.
        max_pages: Pages of a PDF.
        max_seconds: Time for reading the document, in seconds. A separate process is stopped when it is over; in this
            process, the time is checked between the parts of the document.
        max_memory: Memory of a separate process, its libraries included, in bytes; where the system can limit it
            (Linux, and others that enforce ``RLIMIT_AS``).

    >>> ReadLimits(max_pages=20).max_pages
    20
    """

    max_bytes: int = 64 * 2**20
    max_inflated: int = 256 * 2**20
    max_depth: int = 200
    max_cells: int = 200_000
    max_blocks: int = 200_000
    max_pages: int = 300
    max_seconds: float = 60.0
    max_memory: int = 2**30

    def __repr__(self) -> str:
        fields = attrs.fields(ReadLimits)
        own = [
            f"{field.name}={getattr(self, field.name)}"
            for field in fields
            if getattr(self, field.name) != field.default
        ]
        return f"ReadLimits({', '.join(own)})"


DEFAULT_READ_LIMITS: Final = ReadLimits()

_WORDS: Final = {
    "max_bytes": Phrase(" {} 字节", "{} byte{s}"),
    "max_inflated": Phrase("解压后 {} 字节", "{} byte{s} when inflated"),
    "max_depth": Phrase(" {} 层", "{} level{s}"),
    "max_cells": Phrase(" {} 个格子", "{} cell{s}"),
    "max_blocks": Phrase(" {} 段", "{} block{s}"),
    "max_pages": Phrase(" {} 页", "{} page{s}"),
    "max_seconds": Phrase(" {} 秒", "{} second{s}"),
    "max_memory": Phrase(" {} 字节的内存", "{} byte{s} of memory"),
}


def _counted(words: str, number: float) -> str:
    """Return English words with a number in them, in the plural unless the number is 1."""
    return words.format(number, s="" if str(number) == "1" else "s")


class Watch:
    """Counts while a document is parsed, and raises an error when a limit is exceeded."""

    def __init__(self, limits: ReadLimits) -> None:
        self.limits = limits
        self._cells = 0
        self._blocks = 0
        self._until = time.monotonic() + limits.max_seconds

    def refuse(self, name: str, found: float | str) -> LimitExceeded:
        """Return the error that names a limit and what was found instead: a number, or what happened."""
        limit = getattr(self.limits, name)
        words = _WORDS[name]
        expected = Phrase(f"{words.zh.format(limit)}（{name}）", f"{_counted(words.en, limit)} ({name})")
        code = ProblemCode.TOO_DEEP if name == "max_depth" else ProblemCode.TOO_LARGE
        seen = found if isinstance(found, str) else f"≥ {_counted(words.en, found)}"
        return LimitExceeded([Problem(code, "", "", seen, expected)])

    def within(self, name: str, found: int) -> None:
        """Raise an error if a number is above its limit."""
        if found > getattr(self.limits, name):
            raise self.refuse(name, found)

    def cells(self, number: int) -> None:
        """Count cells of a table."""
        self._cells += number
        self.within("max_cells", self._cells)

    def block(self) -> None:
        """Count a paragraph or a table, and check the time."""
        self._blocks += 1
        self.within("max_blocks", self._blocks)
        self.tick()

    def tick(self) -> None:
        """Check the time."""
        now = time.monotonic()
        if now > self._until:
            raise self.refuse("max_seconds", round(now - self._until + self.limits.max_seconds, 1))
