"""Corpora: files that hold many reports, of any size, gone through in constant memory.

A corpus is a JSONL file with a report on each line, as `dumps` writes it, or a Parquet file with a row for each report, as
`to_frame` makes it. The first keeps everything and can be read by anything; the second is smaller, and its sums are checked
where they are, without making records of them.
"""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.records import Report
from zfxxgk.many.frame import check_frame, columns_needed, missing_columns, report_of_row, to_frame
from zfxxgk.problems import InvalidReport, Phrase, Problem, ProblemCode
from zfxxgk.rules.checking import check
from zfxxgk.wire.codec import DEFAULT_LIMITS, Limits, dumps, loads

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["CheckedPart", "check_corpus", "is_corpus", "read_corpus", "write_corpus"]

JSONL: Final = (".jsonl", ".ndjson")
PARQUET: Final = ".parquet"
_PART: Final = 4 * 2**20  # bytes of JSONL that are checked at once
_ROWS: Final = 65_536  # of Parquet
_WRITTEN: Final = 10_000  # rows of a row group


@public
class CheckedPart(NamedTuple):
    """A part of a corpus, checked.

    Attributes:
        lines: How many lines, or rows, it has, empty ones too.
        reports: How many reports.
        end: Where the part ends, from which the work can be taken up: bytes of JSONL, rows of Parquet.
        findings: What was found, in order, as plain data: of JSONL what `Finding.to_data` gives, of Parquet the columns of
            `check_frame`; with ``line``, counted from 1.
        errors: Lines that are not reports, each with what is wrong with it.
    """

    lines: int
    reports: int
    end: int
    findings: tuple[Mapping[str, object], ...]
    errors: tuple[tuple[int, InvalidReport], ...]


def is_corpus(path: str | os.PathLike[str]) -> bool:
    """Return whether a file is a corpus, by the ending of its name.

    >>> is_corpus("2024.jsonl"), is_corpus("report.json")
    (True, False)
    """
    return Path(path).suffix.lower() in (*JSONL, PARQUET)


@public
def read_corpus(
    path: str | os.PathLike[str],
    *,
    limits: Limits = DEFAULT_LIMITS,
    bad: Callable[[int, InvalidReport], None] | None = None,
) -> Iterator[Report]:
    """Yield the reports of a corpus, one at a time.

    Args:
        path: A JSONL or Parquet file.
        limits: What is accepted of a line at most.
        bad: Called with the number of each line that is not a report and with what is wrong with it; the others follow. By
            default the first such line ends the reading.

    Raises:
        InvalidReport: A line is not a report, and `bad` was not given.
        OSError: The file cannot be read.
        ModuleNotFoundError: A library for Parquet is missing; the message names the extra.
        ValueError: The name says of no kind of corpus.
    """
    number = 0
    for number, made in enumerate(_made(Path(path), limits), 1):
        if isinstance(made, Report):
            yield made
        elif made is not None:
            if bad is None:
                made.add_note(f"{path}, line {number}")
                raise made
            bad(number, made)


def _made(path: Path, limits: Limits) -> Iterator[Report | InvalidReport | None]:
    if _is_parquet(path):
        for batch in _batches(path, 0, None):
            for row in batch.to_pylist():
                try:
                    yield report_of_row(row)
                except InvalidReport as error:
                    yield error
    else:
        with path.open("rb") as file:
            for line, _ in _lines(file, limits.max_bytes):
                try:
                    yield loads(line, limits=limits) if line.strip() else None
                except InvalidReport as error:
                    yield error


@public
def write_corpus(path: str | os.PathLike[str], reports: Iterable[Report]) -> int:
    """Write reports to a corpus, one at a time, and return how many.

    Args:
        path: A JSONL or Parquet file; one that exists is replaced.
        reports: The reports.

    Raises:
        OSError: The file cannot be written.
        ModuleNotFoundError: A library for Parquet is missing; the message names the extra.
        ValueError: The name says of no kind of corpus.

    >>> import tempfile
    >>> from zfxxgk import zero
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     name = f"{folder}/corpus.jsonl"
    ...     write_corpus(name, [zero(agency="某局", year=year) for year in (2023, 2024)])
    ...     [report.year for report in read_corpus(name)]
    2
    [2023, 2024]
    """
    target = Path(path)
    count = 0
    if not _is_parquet(target):
        with target.open("wb") as file:
            for report in reports:
                file.write(dumps(report) + b"\n")
                count += 1
        return count
    need("pyarrow", "frame", "写 Parquet 文件", "writing Parquet files")
    from pyarrow import parquet

    rest = iter(reports)
    groups = (to_frame(group, "pyarrow") for group in iter(lambda: list(islice(rest, _WRITTEN)), []))
    first = next(groups, to_frame([], "pyarrow"))
    with parquet.ParquetWriter(target, first.schema, compression="zstd") as writer:
        for group in chain([first], groups):
            writer.write_table(group)
            count += group.num_rows
    return count


@public
def check_corpus(
    path: str | os.PathLike[str], *, jobs: int = 1, start: int = 0, limits: Limits = DEFAULT_LIMITS
) -> Generator[CheckedPart, None, None]:
    """Check the reports of a corpus, part by part.

    Of JSONL each report is checked with all rules, as `check` does. Of Parquet the relations are checked, as `check_frame`
    does, and no records are made; advice is not given.

    Args:
        path: A JSONL or Parquet file.
        jobs: How many processes work on JSONL; the parts come in the order of the file all the same.
        start: Where to take the work up: `CheckedPart.end` of the last part that was done.
        limits: What is accepted of a line at most.

    Raises:
        OSError: The file cannot be read.
        ModuleNotFoundError: A library for Parquet is missing; the message names the extra.
        ValueError: The name says of no kind of corpus.
    """
    source = Path(path)
    if _is_parquet(source):
        yield from _checked_rows(source, start)
    elif jobs == 1:
        for begin, end in _spans(source, start):
            yield _checked_lines(source, begin, end, limits)
    else:
        yield from _in_processes(source, start, jobs, limits)


def size_of(path: str | os.PathLike[str]) -> int:
    """Return the size of a corpus in what `CheckedPart.end` counts: bytes of JSONL, rows of Parquet."""
    source = Path(path)
    if not _is_parquet(source):
        return source.stat().st_size
    need("pyarrow", "frame", "读 Parquet 文件", "reading Parquet files")
    from pyarrow import parquet

    return int(parquet.read_metadata(source).num_rows)


def _is_parquet(path: Path) -> bool:
    if path.suffix.lower() == PARQUET:
        return True
    if path.suffix.lower() in JSONL:
        return False
    raise ValueError(
        Phrase(
            f"{path.name}：批量文件应为 .jsonl、.ndjson 或 .parquet",
            f"{path.name}: a corpus is a .jsonl, .ndjson or .parquet file",
        )
    )


# --- JSONL -------------------------------------------------------------------------------------------------------------


def _lines(file: BinaryIO, longest: int) -> Iterator[tuple[bytes, int]]:
    """Yield the lines of a file and their lengths; of one that is too long, only so much that it is seen to be."""
    while line := file.readline(longest + 2):
        length = len(line)
        if length > longest and not line.endswith(b"\n"):
            while rest := file.readline(longest):
                length += len(rest)
                if rest.endswith(b"\n"):
                    break
        yield line, length


def _spans(path: Path, start: int) -> Iterator[tuple[int, int]]:
    size = path.stat().st_size
    for begin in range(start, size, _PART):
        yield begin, min(begin + _PART, size)


def _checked_lines(path: Path, begin: int, end: int, limits: Limits) -> CheckedPart:
    """Check the lines that begin in a span of a file. Line numbers are counted from the beginning of the part."""
    findings: list[Mapping[str, object]] = []
    errors: list[tuple[int, InvalidReport]] = []
    number = reports = 0
    with path.open("rb") as file:
        if begin:  # unless a line begins just here, the one that runs into the span belongs to the span before
            file.seek(begin - 1)
            while (rest := file.readline(limits.max_bytes)) and not rest.endswith(b"\n"):
                pass
        place = file.tell()
        for line, length in _lines(file, limits.max_bytes) if place < end else ():
            number += 1
            if not line.isspace():
                try:
                    found = check(loads(line, limits=limits))
                except InvalidReport as error:
                    errors.append((number, error))
                else:
                    reports += 1
                    if found:
                        findings += ({"line": number, **finding.to_data()} for finding in found)
            place += length
            if place >= end:
                break
    return CheckedPart(number, reports, end, tuple(findings), tuple(errors))


def _in_processes(path: Path, start: int, jobs: int, limits: Limits) -> Iterator[CheckedPart]:
    """Yield the parts in order; no more of them are under way than keep the processes busy."""
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[CheckedPart]] = deque()
        try:
            for begin, end in _spans(path, start):
                waiting.append(pool.submit(_checked_lines, path, begin, end, limits))
                if len(waiting) > 2 * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)


# --- Parquet -----------------------------------------------------------------------------------------------------------


def _batches(path: Path, start: int, columns: Sequence[str] | None) -> "Iterator[pa.RecordBatch]":
    """Yield the rows of a Parquet file from one on, some at a time."""
    need("pyarrow", "frame", "读 Parquet 文件", "reading Parquet files")
    import pyarrow as pa
    from pyarrow import parquet

    try:
        file = parquet.ParquetFile(path)
        names = file.schema_arrow.names
        missing = missing_columns(names) if columns is None else [name for name in columns if name not in names]
        if missing:
            raise _not_a_corpus(
                f"缺少列 {missing[0]} 等 {len(missing)} 列", f"{len(missing)} columns are missing: {missing[0]} …"
            )
        place = 0
        for batch in file.iter_batches(_ROWS, columns=columns):
            if place + batch.num_rows > start:
                yield batch.slice(max(start - place, 0))
            place += batch.num_rows
    except pa.ArrowInvalid as error:
        raise _not_a_corpus(str(error), str(error)) from error


def _not_a_corpus(zh: str, en: str) -> InvalidReport:
    expected = Phrase(f"to_frame 的表（{zh}）", f"a table as to_frame makes it ({en})")
    return InvalidReport([Problem(ProblemCode.TYPE, "", "", "Parquet", expected)])


_NAMES: Final = {"/agency/name": "agency", "/year": "year"}


def _checked_rows(path: Path, start: int) -> Iterator[CheckedPart]:
    need("polars", "frame", "核对 Parquet 文件", "checking Parquet files")
    import polars as pl
    import pyarrow as pa

    done = start
    for batch in _batches(path, start, columns_needed()):
        rows = pa.table(batch).append_column("line", pa.array(range(1, batch.num_rows + 1)))
        frame = pl.LazyFrame(pl.from_arrow(rows))
        found = (
            check_frame(frame, key=("line", "/agency/name", "/year"))
            .collect()
            .rename(_NAMES)
            .sort("line", maintain_order=True)
        )
        done += batch.num_rows
        yield CheckedPart(batch.num_rows, batch.num_rows, done, tuple(found.to_dicts()), ())
