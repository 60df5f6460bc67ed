"""Corpora: files that hold many reports, of any size, processed in constant memory.

A corpus is a JSONL file with a report on each line, as `dumps` writes it, compressed or not, or a Parquet file with a
row for each report, as `to_frame` makes it. JSONL keeps everything, and any program can read it. Parquet is smaller,
and its sums are checked as columns, without making records.
"""

import contextlib
import gzip
import io
import os
import zlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, cast

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.records import Report
from zfxxgk.many.demands import NOT_A_REPORT, problems_of
from zfxxgk.many.frame import check_frame, columns_needed, counts_needed, missing_columns, report_of_row, to_frame
from zfxxgk.problems import InvalidReport, Phrase, Problem, ProblemCode
from zfxxgk.rules.checking import check
from zfxxgk.wire.codec import DEFAULT_LIMITS, Limits, dumps, loads
from zfxxgk.wire.files import written

if TYPE_CHECKING:
    from types import ModuleType

    import pyarrow as pa

__all__ = ["CheckedPart", "check_corpus", "is_corpus", "read_corpus", "write_corpus"]

JSONL: Final = (".jsonl", ".ndjson")
PARQUET: Final = ".parquet"
GZIP: Final = ".gz"
ZSTANDARD: Final = ".zst"
CORPORA: Final = (*JSONL, *(f"{lines}{packed}" for lines in JSONL for packed in (GZIP, ZSTANDARD)), PARQUET)
"""The endings of the names of corpora."""
_PART: Final = 4 * 2**20  # bytes of JSONL that are checked at once
_ROWS: Final = 65_536  # rows of Parquet that are checked at once
_GROUP_ROWS: Final = 10_000  # rows of a row group that is written


@public
class CheckedPart(NamedTuple):
    """A part of a corpus, checked.

    Attributes:
        lines: How many lines, or rows, it has, empty ones too.
        reports: How many reports.
        end: Where the part ends and work can resume, in bytes of decompressed JSONL, or rows of Parquet.
        findings: What was found, in order, as plain data: for JSONL what `Finding.to_data` returns, for Parquet the
            columns of `check_frame`. Each has its ``line``, counted from 1 in the part.
        errors: Lines that are not reports, each with what is wrong with it.
    """

    lines: int
    reports: int
    end: int
    findings: tuple[Mapping[str, object], ...]
    errors: tuple[tuple[int, InvalidReport], ...]


def is_corpus(path: str | os.PathLike[str]) -> bool:
    """Return whether a file is a corpus, by the ending of its name.

    >>> is_corpus("2024.jsonl"), is_corpus("2024.jsonl.gz"), is_corpus("report.json")
    (True, True, False)
    """
    return Path(path).name.lower().endswith(CORPORA)


@public
def read_corpus(
    path: str | os.PathLike[str],
    *,
    limits: Limits = DEFAULT_LIMITS,
    bad: Callable[[int, InvalidReport], None] | None = None,
) -> Iterator[Report]:
    """Yield the reports of a corpus, one at a time.

    Args:
        path: A JSONL file, also as ``.jsonl.gz`` or ``.jsonl.zst``, or a Parquet file.
        limits: The limits of a line.
        bad: Called with the number of each line that is not a report, and with its error; reading then goes on. By
            default the first such line raises its error.

    Raises:
        InvalidReport: A line is not a report, and ``bad`` was not given.
        InvalidReport: The file is damaged, and nothing after the damage can be read.
        OSError: The file cannot be read.
        ModuleNotFoundError: A library for Parquet or Zstandard is missing; the message names the extra.
        ValueError: The name does not end like that of a corpus.
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
        with _opened(path) as file:
            for line in _lines(file, limits.max_bytes):
                try:
                    yield None if _is_blank(line, limits) else loads(line, limits=limits)
                except InvalidReport as error:
                    yield error


@public
def write_corpus(path: str | os.PathLike[str], reports: Iterable[Report]) -> int:
    """Write reports to a corpus, one at a time, and return how many.

    Args:
        path: A JSONL file, also as ``.jsonl.gz`` or ``.jsonl.zst``, or a Parquet file. An existing file is replaced
            only when the new one is complete, so the reports may be read from it.
        reports: The reports.

    Raises:
        OSError: The file cannot be written; an existing one is unchanged.
        ModuleNotFoundError: A library for Parquet or Zstandard is missing; the message names the extra.
        ValueError: The name does not end like that of a corpus.

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
    with written(target) as file:
        if _is_parquet(target):
            return _write_rows(file, reports)
        with _packed(target, file) as lines:
            for report in reports:
                lines.write(dumps(report) + b"\n")
                count += 1
    return count


def _write_rows(file: BinaryIO, reports: Iterable[Report]) -> int:
    need("pyarrow", "frame", "写 Parquet 文件", "writing Parquet files")
    from pyarrow import parquet

    count = 0
    rest = iter(reports)
    groups = (to_frame(group, "pyarrow") for group in iter(lambda: list(islice(rest, _GROUP_ROWS)), []))
    first = next(groups, to_frame([], "pyarrow"))
    with parquet.ParquetWriter(file, first.schema, compression="zstd", write_page_checksum=True) as writer:
        for group in chain([first], groups):
            writer.write_table(group)
            count += group.num_rows
    return count


@public
def check_corpus(
    path: str | os.PathLike[str], *, jobs: int = 1, start: int = 0, limits: Limits = DEFAULT_LIMITS
) -> Generator[CheckedPart, None, None]:
    """Check the reports of a corpus, part by part.

    In JSONL, each report is checked with all rules, as `check` does. In Parquet, only the relations are checked, as
    `check_frame` does, without making records and without advice.

    Args:
        path: A JSONL file, also as ``.jsonl.gz`` or ``.jsonl.zst``, or a Parquet file.
        jobs: How many processes work on JSONL; the parts come in the order of the file with any number.
        start: Where to resume: `CheckedPart.end` of the last part that was done.
        limits: The limits of a line.

    Raises:
        InvalidReport: The file is damaged, and nothing after the damage can be read.
        OSError: The file cannot be read.
        ModuleNotFoundError: A library for Parquet or Zstandard is missing; the message names the extra.
        ValueError: The name does not end like that of a corpus.
    """
    source = Path(path)
    if _is_parquet(source):
        yield from _checked_rows(source, start)
    else:
        with _opened(source) as file:
            _skip(file, start)
            work = (partial(_checked_lines, *block, limits) for block in _blocks(file, start, limits.max_bytes))
            yield from (do() for do in work) if jobs == 1 else _in_processes(work, jobs)


def size_of(path: str | os.PathLike[str]) -> int | None:
    """Return the size of a corpus in the unit of `CheckedPart.end`: bytes or rows; None where it is compressed."""
    source = Path(path)
    if not _is_parquet(source):
        return source.stat().st_size if source.suffix.lower() in JSONL else None
    need("pyarrow", "frame", "读 Parquet 文件", "reading Parquet files")
    from pyarrow import parquet

    return int(parquet.read_metadata(source).num_rows)


def _is_parquet(path: Path) -> bool:
    if is_corpus(path):
        return path.suffix.lower() == PARQUET
    raise ValueError(
        Phrase(
            f"{path.name}：批量文件应为 {'、'.join(CORPORA)}",
            f"{path.name}: the name of a corpus ends in one of {', '.join(CORPORA)}",
        )
    )


# --- JSONL ------------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a JSONL file, decompressed."""
    packed = path.suffix.lower()
    with contextlib.ExitStack() as stack:
        file: BinaryIO = stack.enter_context(path.open("rb"))
        if packed == GZIP:
            file = stack.enter_context(cast("BinaryIO", gzip.GzipFile(fileobj=file)))
        elif packed == ZSTANDARD:
            raw = _arrow().CompressedInputStream(file, "zstd")
            file = stack.enter_context(io.BufferedReader(cast("io.RawIOBase", raw)))
        try:
            yield file
        except (EOFError, zlib.error, OSError) as error:
            if _is_of_the_system(error):
                raise
            raise _not_a_corpus(packed, Phrase("完整的压缩数据", "complete compressed data"), str(error)) from error


@contextlib.contextmanager
def _packed(path: Path, file: BinaryIO) -> Iterator[BinaryIO]:
    """Compress what is written to a file, as its name says; the same reports give the same bytes."""
    packed = path.suffix.lower()
    if packed == GZIP:
        with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as lines:
            yield cast("BinaryIO", lines)
    elif packed == ZSTANDARD:
        with (
            open(file.fileno(), "wb", closefd=False) as raw,
            _arrow().CompressedOutputStream(raw, "zstd") as stream,
        ):
            yield stream
    else:
        yield file


def _arrow() -> "ModuleType":
    need("pyarrow", "frame", "读写 .zst 文件", "files that end in .zst")
    import pyarrow as pa

    return cast("ModuleType", pa)


def _is_of_the_system(error: Exception) -> bool:
    """Return whether an error is of the operating system, and not of a library that cannot read the data."""
    return isinstance(error, OSError) and error.errno is not None


def _lines(file: BinaryIO, longest: int) -> Iterator[bytes]:
    """Yield the lines of a file. A line that is too long is cut just beyond the limit."""
    while line := file.readline(longest + 2):
        _end_of_line(file, line, longest)
        yield line


def _end_of_line(file: BinaryIO, line: bytes, longest: int) -> int:
    """Skip the rest of a line that is too long, whose beginning was read; return how many bytes were skipped."""
    length = 0
    while len(line) > longest and not line.endswith(b"\n") and (line := file.readline(longest + 2)):
        length += len(line)
    return length


def _is_blank(line: bytes, limits: Limits) -> bool:
    """Return whether a line is blank. One that is too long counts as not blank, because its end was not read."""
    return not line or (line.isspace() and len(line) <= limits.max_bytes)


def _skip(file: BinaryIO, start: int) -> None:
    """Go to a position in a file, which need not be seekable."""
    if file.seekable():
        file.seek(start)
        return
    while start > 0 and (piece := file.read(min(start, _PART))):
        start -= len(piece)


def _blocks(file: BinaryIO, start: int, longest: int) -> Iterator[tuple[bytes, int]]:
    """Yield the lines of a file in blocks of some megabytes, each with the position where it ends."""
    end = start
    while block := file.read(_PART):
        if not block.endswith(b"\n"):
            rest = file.readline(longest + 2)
            block += rest
            end += _end_of_line(file, rest, longest)
        end += len(block)
        yield block, end


def _checked_lines(block: bytes, end: int, limits: Limits) -> CheckedPart:
    """Check a block of lines. Line numbers are counted from the beginning of the block."""
    findings: list[Mapping[str, object]] = []
    errors: list[tuple[int, InvalidReport]] = []
    number = reports = 0
    for number, line in enumerate(block.removesuffix(b"\n").split(b"\n"), 1):
        if _is_blank(line, limits):
            continue
        try:
            found = check(loads(line, limits=limits))
        except InvalidReport as error:
            errors.append((number, error))
        else:
            reports += 1
            if found:
                findings += ({"line": number, **finding.to_data()} for finding in found)
    return CheckedPart(number, reports, end, tuple(findings), tuple(errors))


def _in_processes(work: Iterable[Callable[[], CheckedPart]], jobs: int) -> Iterator[CheckedPart]:
    """Yield the results of work, in order. Only as much is submitted ahead as keeps the processes busy."""
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[CheckedPart]] = deque()
        try:
            for do in work:
                waiting.append(pool.submit(do))
                if len(waiting) > 2 * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)


# --- Parquet ----------------------------------------------------------------------------------------------------------


def _batches(path: Path, start: int, columns: Sequence[str] | None) -> "Iterator[pa.RecordBatch]":
    """Yield the rows of a Parquet file in batches, beginning at row ``start``."""
    need("pyarrow", "frame", "读 Parquet 文件", "reading Parquet files")
    import pyarrow as pa
    from pyarrow import parquet

    try:
        file = parquet.ParquetFile(path, page_checksum_verification=True)
        names = file.schema_arrow.names
        missing = missing_columns(names) if columns is None else [name for name in columns if name not in names]
        if missing:
            lacking = (
                f"缺少列 {missing[0]} 等 {len(missing)} 列",
                f"columns missing: {len(missing)}, first {missing[0]}",
            )
            raise _not_a_corpus(PARQUET, _TABLE, *lacking)
        place = 0
        for batch in file.iter_batches(_ROWS, columns=columns):
            batch.validate(full=True)
            if place + batch.num_rows > start:
                yield batch.slice(max(start - place, 0))
            place += batch.num_rows
    except (pa.ArrowException, UnicodeDecodeError, OSError) as error:
        if _is_of_the_system(error):
            raise
        raise _not_a_corpus(PARQUET, _TABLE, str(error)) from error


_TABLE: Final = Phrase("to_frame 的表", "a table as to_frame makes it")


def _not_a_corpus(found: str, expected: Phrase, zh: str, en: str | None = None) -> InvalidReport:
    words = Phrase(f"{expected.zh}（{zh}）", f"{expected.en} ({en or zh})")
    return InvalidReport([Problem(ProblemCode.TYPE, "", "", found, words)])


_NAMES: Final = {"/agency/name": "agency", "/year": "year"}


def _checked_rows(path: Path, start: int) -> Iterator[CheckedPart]:
    need("polars", "frame", "核对 Parquet 文件", "checking Parquet files")
    import polars as pl
    import pyarrow as pa

    done, counts = start, counts_needed()
    for batch in _batches(path, start, columns_needed()):
        # Only the columns are kept, because metadata in the file may be damaged.
        plain = dict(zip(batch.schema.names, batch.columns, strict=True))
        rows = pa.table(plain).append_column("line", pa.array(range(1, batch.num_rows + 1)))
        frame = pl.LazyFrame(pl.from_arrow(rows))
        found = (
            check_frame(frame, key=("line", "/agency/name", "/year"))
            .collect()
            .rename(_NAMES)
            .sort("line", maintain_order=True)
        )
        of_reports = pl.col("rule") != NOT_A_REPORT
        lines = found.filter(~of_reports)["line"].unique(maintain_order=True).to_list()
        errors = tuple(
            (line, InvalidReport(problems_of(batch.slice(line - 1, 1).to_pylist()[0], counts))) for line in lines
        )
        done += batch.num_rows
        reports = batch.num_rows - len(errors)
        yield CheckedPart(batch.num_rows, reports, done, tuple(found.filter(of_reports).to_dicts()), errors)
