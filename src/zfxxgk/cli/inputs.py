"""The input files of a command: which files the arguments name, and what reading each of them gives."""

import argparse
import errno
import functools
import glob
import importlib.util
import itertools
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple, TypedDict, Unpack

from zfxxgk.cli.summary import Tally, warn
from zfxxgk.form.records import Report
from zfxxgk.many.corpus import is_corpus, read_corpus
from zfxxgk.problems import InvalidReport, Phrase, Problem, visible
from zfxxgk.readers import workers
from zfxxgk.readers.entry import read
from zfxxgk.readers.formats import FORMATS
from zfxxgk.readers.reading import Reading, UnreadableDocument

__all__ = [
    "IS_THERE",
    "SUFFIXES",
    "Failure",
    "Source",
    "complain",
    "failure_data",
    "named",
    "outcomes",
    "read_one",
    "reports_in",
    "said",
    "sources",
    "tell",
    "unopened",
]


class Failure(NamedTuple):
    """Why a file could not be read: in words and, if it is JSON, as problems."""

    words: Phrase
    problems: tuple[Problem, ...] = ()


SUFFIXES: Final = frozenset(
    (
        *(".json", ".csv", *(ending for format_ in FORMATS.values() for ending in format_.endings)),
        *(".doc", ".xls", ".ofd", ".wps", ".et", ".rtf", ".mht", ".mhtml"),  # not readable, but the user must be told
    )
)

_FILES_FOR_BAR: Final = 20  # with fewer files, no progress bar is shown


class Source(NamedTuple):
    """A file that an argument names.

    Attributes:
        name: Its name, as the arguments give it.
        within: Its path below the folder that the argument names, or below the fixed part of the pattern.
    """

    name: str
    within: Path


def sources(arguments: Iterable[str]) -> Iterator[Source]:
    """Yield the files that arguments name: a file itself, the documents in a directory, the matches of a pattern."""
    for argument in arguments:
        path = Path(argument)
        found: list[str] = []
        base = path.parent
        if argument != "-" and os.path.isdir(path):  # noqa: PTH112 # False for impossible names
            found = [str(p) for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file()]
            base = path
        elif any(sign in argument for sign in "*?[") and not os.path.exists(path):  # noqa: PTH110 # as above
            found = glob.glob(argument, recursive=True)  # noqa: PTH207 # takes absolute patterns too
            fixed = itertools.takewhile(lambda part: not any(sign in part for sign in "*?["), path.parts)
            base = Path(*fixed)
        for name in sorted(found) or [argument]:
            within = Path(name).relative_to(base) if found else Path(path.name)
            yield Source(name, Path("stdin") if argument == "-" else within)


def named(arguments: Iterable[str]) -> list[str]:
    """Return the names of the files that arguments name."""
    return [source.name for source in sources(arguments)]


_READING: Final = Phrase("阅读", "reading")


class Asked(TypedDict, total=False):
    """Options of the command line that are passed on to `read`."""

    allow_empty: bool
    agency: str | None
    year: int | None


def asked_of(options: argparse.Namespace) -> Asked:
    """Return the options that are passed on to `read`."""
    return Asked(allow_empty=options.allow_empty, agency=options.agency, year=options.year)


def outcomes(names: Sequence[str], lang: str, **asked: Unpack[Asked]) -> Iterator[tuple[str, Reading | Failure]]:
    """Yield each name with its reading or failure, in order; for many files, show a progress bar on a terminal."""
    found = zip(names, _read_ahead(names, **asked), strict=True)
    if len(names) < _FILES_FOR_BAR or not sys.stderr.isatty() or importlib.util.find_spec("rich") is None:
        yield from found
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(
        found,
        description=_READING.in_(lang),
        total=len(names),
        console=Console(stderr=True),
        transient=True,
    )


def _read_ahead(names: Sequence[str], **asked: Unpack[Asked]) -> Iterator[Reading | Failure]:
    """Yield the reading or failure of each file, in order. Several processes read ahead, two files for each process."""
    at_once = min(os.cpu_count() or 1, len(names))
    if at_once <= 1 or "-" in names or not workers.are_possible():
        yield from (read_one(name, **asked) for name in names)
        return
    from concurrent.futures import Future, ThreadPoolExecutor

    pool = ThreadPoolExecutor(at_once)
    waiting: deque[Future[Reading | Failure]] = deque()
    try:
        for name in names:
            waiting.append(pool.submit(read_one, name, **asked))
            if len(waiting) > 2 * at_once:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:  # after an interruption, do not wait for files that are being read
        pool.shutdown(wait=False, cancel_futures=True)
        if waiting:
            workers.end_all()


def read_one(name: str, **asked: Unpack[Asked]) -> Reading | Failure:
    """Read a file, or return why it cannot be read."""
    try:
        return read(sys.stdin.buffer if name == "-" else name, isolated=workers.are_possible(), **asked)
    except (InvalidReport, UnreadableDocument) as error:
        words = Phrase.of(error.message)
        return Failure(words, error.errors if isinstance(error, InvalidReport) else ())
    except ModuleNotFoundError as error:
        return Failure(said(error))
    except IsADirectoryError:
        return Failure(_NOTHING_IN_IT)
    except (OSError, ValueError) as error:
        return Failure(unopened(error))
    except Exception as error:  # noqa: BLE001 # a defect met in one file must not lose the findings of all others
        detail = f"{type(error).__name__}: {error}"
        return Failure(Phrase(f"程序缺陷，请告知：{detail}", f"a defect of this program, please report it: {detail}"))


_NOTHING_IN_IT: Final = Phrase(
    f"目录中没有可能是报告的文件（{' '.join(sorted(SUFFIXES))}）",
    f"the directory has no file that could be a report ({' '.join(sorted(SUFFIXES))})",
)

IS_THERE: Final = Phrase("已有这个文件；要覆盖请加 --force", "the file exists; use --force to replace it")
_REASONS: Final = {
    errno.ENOENT: Phrase("没有这个文件", "no such file"),
    errno.EISDIR: Phrase("这是一个目录，不是文件", "this is a directory, not a file"),
    errno.EACCES: Phrase("没有读取的权限", "no permission to read it"),
    errno.ENAMETOOLONG: Phrase("文件名太长", "the file name is too long"),
    errno.ENOTDIR: Phrase("路径中有一段不是文件夹", "a part of the path is not a folder"),
    errno.EEXIST: IS_THERE,
    errno.ENOSPC: Phrase("磁盘已满", "the disk is full"),
    errno.EFBIG: Phrase("超过文件大小的上限", "it exceeds the limit for file sizes"),
    errno.EROFS: Phrase("磁盘只读", "the disk is read-only"),
}


def said(error: Exception) -> Phrase:
    """Return the message of an error, in both languages if it has both."""
    words = error.args[0] if error.args else None
    return words if isinstance(words, Phrase) else Phrase(str(error), str(error))


def unopened(error: OSError | ValueError) -> Phrase:
    """Return why a file cannot be opened. A ValueError means that no file can have this name."""
    if not isinstance(error, OSError):
        return Phrase("文件名中有不能使用的字符", "the file name has characters that are not allowed")
    detail = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, Phrase(detail, detail))


_UNREADABLE: Final = Phrase("无法读取：", "cannot be read: ")


def complain(name: str, failure: Failure, lang: str) -> None:
    """Print why a file cannot be read."""
    warn(f"{_UNREADABLE.in_(lang)}{failure.words.in_(lang)}", name)


def failure_data(name: str, failure: Failure) -> dict[str, object]:
    """Return a failure as plain data, for JSON."""
    problems = [
        {
            "code": p.code.value,
            "pointer": p.pointer,
            "label": p.label,
            "found": p.found,
            "message": Phrase.of(p.message)._asdict(),
        }
        for p in failure.problems
    ]
    return {"file": name, "error": {"message": failure.words._asdict(), "problems": problems}}


def tell(name: str, reading: Reading, lang: str) -> Report:
    """Print the notes on how a file was read, and how many cells were not read; return the report."""
    for note in reading.notes:
        warn(visible(note.message(lang)), name)
    unread = sum(len(table.unread) for table in reading.coverage)
    if unread:
        warn(_UNREAD.in_(lang).format(unread), name)
    return reading.report


_UNREAD: Final = Phrase("{} 格没有读到", "cells that were not read: {}")


def reports_in(names: Sequence[str], tally: Tally, lang: str, **asked: Unpack[Asked]) -> Iterator[Report]:
    """Yield the reports of files and corpora; print the notes on how each was read, and what cannot be read."""

    def bad(name: str, number: int, error: InvalidReport) -> None:
        tally.unreadable += 1
        where = Phrase(f"{name} 第 {number} 行", f"{name}, line {number}")
        complain(where.in_(lang), Failure(Phrase.of(error.message)), lang)

    for name in filter(is_corpus, names):
        for report in read_corpus(name, bad=functools.partial(bad, name)):
            tally.add()
            yield report
    for name, outcome in outcomes([n for n in names if not is_corpus(n)], lang, **asked):
        if isinstance(outcome, Failure):
            complain(name, outcome, lang)
            tally.unreadable += 1
            continue
        tally.add(is_whole=outcome.is_whole)
        yield tell(name, outcome, lang)
