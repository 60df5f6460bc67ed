"""The summary of a command: counts, what was found, what to do about it, and the exit status."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from typing import Final, TextIO

from zfxxgk.problems import Phrase, visible
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.findings import Findings
from zfxxgk.rules.model import Rule, Severity

__all__ = ["Exit", "Tally", "advice", "print_lines", "remedies", "status_of", "table", "titled", "warn"]


class Exit(IntEnum):
    """The exit statuses of the command line."""

    CLEAN = 0
    """Nothing was found."""
    FOUND = 1
    """There are findings, or a difference."""
    FAILED = 2
    """A file cannot be read or written, or an argument is wrong."""
    INTERRUPTED = 130
    """Stopped with Ctrl+C; shells expect this status."""


class Tally:
    """Counts files by result: not (wholly) read, with findings, or clean."""

    def __init__(self) -> None:
        self.reports: int = 0
        self.unreadable: int = 0
        self.partly: int = 0
        self.with_findings: int = 0
        self.found: Counter[str] = Counter()
        self._worst: Exit = Exit.CLEAN

    def add(self, status: Exit = Exit.CLEAN, findings: Findings = Findings(), *, is_whole: bool = True) -> None:  # noqa: B008 # immutable
        """Count a report: its exit status, its findings, and whether every figure was read."""
        self.reports += 1
        self.partly += not is_whole
        self.with_findings += is_whole and status is not Exit.CLEAN
        self.found.update(findings.counts())
        self._worst = max(self._worst, status, Exit.CLEAN if is_whole else Exit.FOUND)

    @property
    def status(self) -> Exit:
        """The exit status."""
        return Exit.FAILED if self.unreadable else self._worst

    def described(self, lang: str) -> Iterator[str]:
        """Yield the final table: files by result, and findings by rule."""
        files = self.reports + self.unreadable
        counts = (
            (files, Phrase("个文件", "file" if files == 1 else "files")),
            (self.unreadable + self.partly, Phrase("个未读取或未读全", "not read, or not wholly")),
            (self.with_findings, Phrase("个有问题", "with findings")),
            (self.reports - self.partly - self.with_findings, Phrase("个没有问题", "clean")),
        )
        return table(counts, self.found, lang)


def status_of(severities: Mapping[Severity, int], *, strict: bool) -> Exit:
    """Return the exit status for findings; notices count only if `strict` is true."""
    return Exit.FOUND if any(n for s, n in severities.items() if strict or s is not Severity.NOTICE) else Exit.CLEAN


def print_lines(lines: Iterable[str], file: TextIO | None = None) -> None:
    """Print lines. Each stays one line, whatever control characters a name or title from a document holds."""
    for line in lines:
        print(visible(line), file=file)


def warn(message: str, name: str | None = None) -> None:
    """Print a message to standard error, after the name of the file; its further lines are indented."""
    first, *rest = message.split("\n")
    lines = (line if line.startswith("  ") else f"  {line}" for line in rest)
    print_lines([first if name is None else f"{name}: {first}", *lines], sys.stderr)


_IN_ALL: Final = Phrase("合计", "in all")
_TITLED: Final = Phrase("{} （{}）", "{} ({})")
_LABELLED: Final = Phrase("{}：{}", "{}: {}")
_REMEDY: Final = Phrase("怎么办", "what to do")
_LAWFUL: Final = Phrase("何时不算问题", "when nothing is wrong")


def titled(rule: Rule, lang: str) -> str:
    """Return the id of a rule with its title."""
    return _TITLED.in_(lang).format(rule.id, rule.title.in_(lang))


def table(counts: Iterable[tuple[int, Phrase]], found: Mapping[str, int], lang: str) -> Iterator[str]:
    """Yield counts with their labels, and then how often each rule found something."""
    yield _IN_ALL.in_(lang)
    rows = [(number, what.in_(lang)) for number, what in counts]
    rows += [(found[rule.id], titled(rule, lang)) for rule in RULES.values() if found.get(rule.id)]
    width = max(len(f"{number:,}") for number, _ in rows)
    yield from (f"  {number:>{width},}  {what}" for number, what in rows)


def remedies(found: Mapping[str, int], lang: str) -> Iterator[str]:
    """Yield what to do, once for each rule that found something."""
    rules = [rule for rule in RULES.values() if found.get(rule.id)]
    if rules:
        yield _REMEDY.in_(lang)
    for rule in rules:
        yield f"  {rule.id}"
        yield f"      {rule.remedy.in_(lang)}"
        if rule.lawful is not None:
            yield f"      {_labelled(_LAWFUL, rule.lawful, lang)}"


def advice(rule: Rule, lang: str) -> Iterator[str]:
    """Yield what to do where a rule finds something, and when nothing is wrong."""
    yield _labelled(_REMEDY, rule.remedy, lang)
    if rule.lawful is not None:
        yield _labelled(_LAWFUL, rule.lawful, lang)


def _labelled(label: Phrase, text: Phrase, lang: str) -> str:
    return _LABELLED.in_(lang).format(label.in_(lang), text.in_(lang))
