"""``zfxxgk check`` of a corpus: in constant memory, with a progress bar; an interrupted run can be continued."""

import contextlib
import errno
import hashlib
import importlib.util
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, Protocol, cast

import attrs

from zfxxgk.cli import summary
from zfxxgk.cli.summary import Exit, status_of, warn
from zfxxgk.extras import need
from zfxxgk.many.corpus import JSONL, PARQUET, CheckedPart, check_corpus, size_of
from zfxxgk.problems import InvalidReport, Phrase, json_text
from zfxxgk.rules.model import Severity
from zfxxgk.wire.files import kept, put, written

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

__all__ = ["Request", "check"]


class Request(NamedTuple):
    """A corpus to check, and how.

    Attributes:
        source: The corpus.
        output: The file for the findings; `None` prints them.
        jobs: Number of processes.
        lang: The language of messages.
        format: The format of printed findings: text, or JSON lines.
        strict: Whether notices affect the exit status.
        force: Whether to replace an existing output and to start over.
    """

    source: Path
    output: Path | None
    jobs: int
    lang: str
    format: str
    strict: bool
    force: bool


@attrs.define
class _Progress:
    """How far a run has come. It is saved beside the output, so that the run can be continued.

    Attributes:
        source: Name of the corpus.
        size: Its size, in bytes.
        modified: When it was last changed, in nanoseconds.
        end: Where the next part begins.
        lines: Number of lines checked.
        reports: Number of reports checked.
        unreadable: Number of lines that are not reports.
        written: Length of the output so far, in bytes.
        digest: Digest of the last bytes of the output so far.
        rules: Findings by rule.
        severities: Findings by severity.
    """

    source: str
    size: int
    modified: int
    end: int = 0
    lines: int = 0
    reports: int = 0
    unreadable: int = 0
    written: int = 0
    digest: str = ""
    rules: dict[str, int] = attrs.Factory(dict)
    severities: dict[str, int] = attrs.Factory(dict)

    def add(self, part: CheckedPart) -> None:
        self.end = part.end
        self.lines += part.lines
        self.reports += part.reports
        self.unreadable += len(part.errors)
        for name, key in (("rules", "rule"), ("severities", "severity")):
            counts = Counter(str(finding[key]) for finding in part.findings)
            setattr(self, name, dict(Counter(getattr(self, name)) + counts))

    def status(self, *, strict: bool) -> Exit:
        if self.unreadable:
            return Exit.FAILED
        return status_of({Severity(name): n for name, n in self.severities.items()}, strict=strict)


class _Sink(Protocol):
    """Where findings go, and how far the run has come."""

    progress: _Progress

    def put(self, part: CheckedPart) -> None: ...


def check(request: Request) -> Exit:
    """Check a corpus and return the exit status.

    Raises:
        InvalidReport: A Parquet file is not a table of reports.
        OSError: A file cannot be read or written.
        ModuleNotFoundError: A library is missing; the message names the extra.
        ValueError: The output has an unknown ending, or an earlier run cannot be continued.
    """
    facts = request.source.stat()
    progress = _Progress(request.source.name, facts.st_size, facts.st_mtime_ns)
    begun = time.monotonic()
    resumable = False
    try:
        with _sink(request, progress) as sink:
            resumable, progress = isinstance(sink, _Lines), sink.progress
            before = progress.reports
            parts = check_corpus(request.source, jobs=request.jobs, start=progress.end)
            with contextlib.closing(parts), _bar(request, progress) as show:
                for part in parts:
                    sink.put(part)
                    show(progress)
    except KeyboardInterrupt:
        again = _AGAIN.in_(request.lang) if resumable else ""
        warn(_STOPPED.in_(request.lang).format(progress.lines) + again)
        return Exit.INTERRUPTED
    rate = (progress.reports - before) / max(time.monotonic() - begun, 1e-9)
    if request.format == "text":
        summary.print_lines(_summary(progress, rate, request.lang))
    return progress.status(strict=request.strict)


_TAKEN_UP: Final = Phrase("从第 {:,} 行继续", "continuing at line {:,}")
_STOPPED: Final = Phrase("已停在第 {:,} 行", "stopped after line {:,}")
_AGAIN: Final = Phrase("；再次运行同一命令即从这里继续", "; run the same command again to continue from there")


def _summary(progress: _Progress, rate: float, lang: str) -> Iterator[str]:
    reports = "report" if progress.reports == 1 else "reports"
    bad_lines = "line is not a report" if progress.unreadable == 1 else "lines are not reports"
    counts = (
        (progress.reports, Phrase(f"份报告（每秒 {rate:,.0f} 份）", f"{reports} ({rate:,.0f} a second)")),
        (progress.unreadable, Phrase("行不是报告", bad_lines)),
    )
    yield from summary.table(counts, progress.rules, lang)
    yield from summary.remedies(progress.rules, lang)


# --- continuing an interrupted run -------------------------------------------------------------------------------------


@contextlib.contextmanager
def _resumed(request: Request, output: Path, fresh: _Progress) -> Iterator["_Lines"]:
    """Open the unfinished output of an earlier run, or a new one; move it to its final name at the end.

    Raises:
        FileExistsError: The output exists.
        ValueError: There is an unfinished run that does not fit.
    """
    target = Path(os.path.realpath(output))
    part, progress_file = (target.with_name(target.name + ending) for ending in (".part", ".progress"))
    progress = fresh
    if request.force:
        progress_file.unlink(missing_ok=True)
    elif progress_file.exists():
        # If stopped at the very end, the earlier run moved its output, but did not delete its progress file.
        is_placed = not part.exists() and target.exists()
        progress = _earlier_progress(progress_file, target if is_placed else part, fresh)
        if is_placed and target.stat().st_size != progress.written:
            raise ValueError(_misfit(target, _CHANGED))
        if is_placed:
            target.replace(part)
        if progress.lines:
            warn(_TAKEN_UP.in_(request.lang).format(progress.lines + 1))
    elif part.exists():
        raise ValueError(_misfit(part, Phrase(f"没有 {progress_file.name}", f"there is no {progress_file.name}")))
    elif kept(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(output))
    _save_progress(progress_file, progress)
    with part.open("r+b" if progress.written else "w+b") as file:
        file.truncate(progress.written)  # what was written after the last save is written again
        file.seek(progress.written)
        yield _Lines(file, progress_file, progress)
    part.replace(target)
    progress_file.unlink()


_TAIL: Final = 2**16
"""How many bytes at the end of the output its digest covers."""


def _earlier_progress(progress_file: Path, part: Path, fresh: _Progress) -> _Progress:
    """Return how far an earlier run came, or raise a ValueError that says why it cannot be continued."""
    try:
        known = _Progress(**json.loads(progress_file.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise ValueError(_misfit(progress_file, Phrase("内容已损坏", "it is damaged"))) from error
    if (known.source, known.size, known.modified) != (fresh.source, fresh.size, fresh.modified):
        words = Phrase(
            f"属于 {known.source}，或其内容后来变了", f"it belongs to {known.source}, or to an earlier version of it"
        )
        raise ValueError(_misfit(progress_file, words))
    try:
        with part.open("rb") as file:
            fits = _digest(file, known.written) == known.digest
    except FileNotFoundError:
        fits = not known.written
    if not fits:
        raise ValueError(_misfit(part, _CHANGED))
    return known


_CHANGED: Final = Phrase("后来被改过或删去", "it has been changed or deleted since then")


def _misfit(path: Path, why: Phrase) -> Phrase:
    return Phrase(
        f"未做完的工作接不上：{path.name} {why.zh}；从头做请加 --force",
        f"the unfinished run cannot be continued: {path.name}: {why.en}; use --force to start over",
    )


def _digest(file: BinaryIO, end: int) -> str:
    """Return a digest of the last bytes before `end`; empty if there are none, or the file is shorter."""
    begin = max(end - _TAIL, 0)
    file.seek(begin)
    tail = file.read(end - begin)
    return hashlib.blake2b(tail, digest_size=16).hexdigest() if len(tail) == end - begin and end else ""


def _save_progress(progress_file: Path, progress: _Progress) -> None:
    """Save how far the run has come. Whatever happens, the file holds this progress or the one before, complete."""
    put(progress_file, json.dumps(attrs.asdict(progress)).encode())


# --- where findings go -------------------------------------------------------------------------------------------------


def _sink(request: Request, progress: _Progress) -> contextlib.AbstractContextManager[_Sink]:
    if request.output is None:
        return contextlib.nullcontext(_Terminal(request, progress))
    suffix = request.output.suffix.lower()
    if suffix == PARQUET:
        return _rows(request, request.output, progress)
    if suffix in JSONL:
        return _resumed(request, request.output, progress)
    raise ValueError(
        Phrase(
            f"结果文件 {request.output.name} 应为 .jsonl 或 .parquet",
            f"the output file {request.output.name} must end in .jsonl or .parquet",
        )
    )


@contextlib.contextmanager
def _rows(request: Request, output: Path, progress: _Progress) -> Iterator["_Parquet"]:
    need("pyarrow", "frame", "写 Parquet 文件", "writing Parquet files")
    from pyarrow import parquet

    with (
        written(output, overwrite=request.force) as file,
        parquet.ParquetWriter(file, _schema(), compression="zstd") as writer,
    ):
        yield _Parquet(writer, progress, request.lang)


def _records(part: CheckedPart, before: int) -> Iterator[dict[str, object]]:
    """Yield findings and lines that are not reports, in the order of the lines of the file."""
    errors = ({"line": line, "error": _error_data(error)} for line, error in part.errors)
    found = sorted((*part.findings, *errors), key=lambda item: cast("int", item["line"]))
    for item in found:
        yield {**item, "line": cast("int", item["line"]) + before}


def _error_data(error: InvalidReport) -> dict[str, object]:
    return {
        "message": Phrase.of(error.message)._asdict(),
        "problems": [
            {"code": p.code.value, "pointer": p.pointer, "label": p.label, "found": p.found} for p in error.errors
        ],
    }


class _Terminal:
    """Prints a line for each finding."""

    def __init__(self, request: Request, progress: _Progress) -> None:
        self.progress = progress
        self._lang = request.lang
        self._json = request.format == "json"

    def put(self, part: CheckedPart) -> None:
        items = _records(part, self.progress.lines)
        if self._json:
            for item in items:
                print(json_text(item, indent=None))
        else:
            summary.print_lines(f"{item['line']}: {_sentence(item, self._lang)}" for item in items)
        self.progress.add(part)


_NO_REPORT: Final = Phrase("不是报告：", "not a report: ")


def _sentence(item: Mapping[str, object], lang: str) -> str:
    if "error" in item:
        words = cast("Mapping[str, Mapping[str, str]]", item["error"])["message"][lang]
        return _NO_REPORT.in_(lang) + words
    severity = Severity(str(item["severity"])).words.in_(lang)
    head = f"{item['agency']} {item['year']} {severity} {item['rule']}"
    message = item.get("message")
    if isinstance(message, Mapping):
        return f"{head} {message[lang]}"
    return f"{head}/{item['instance']} {item['left_sum']} ≠ {item['right_sum']} ({cast('int', item['difference']):+d})"


class _Lines:
    """Writes JSON lines, and saves the progress after each part."""

    def __init__(self, file: BinaryIO, progress_file: Path, progress: _Progress) -> None:
        self.progress = progress
        self._file = file
        self._progress_file = progress_file

    def put(self, part: CheckedPart) -> None:
        for item in _records(part, self.progress.lines):
            self._file.write(json.dumps(item, ensure_ascii=False).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())
        self.progress.add(part)
        self.progress.written = self._file.tell()
        self.progress.digest = _digest(self._file, self.progress.written)
        _save_progress(self._progress_file, self.progress)


_COLUMNS: Final = (
    *(("line", "int64"), ("agency", "string"), ("year", "int64"), ("rule", "string"), ("instance", "string")),
    *(("status", "string"), ("severity", "string"), ("left_sum", "int64"), ("right_sum", "int64")),
    *(("difference", "int64"), ("message", "string"), ("error", "string")),
)


def _schema() -> "pa.Schema":
    import pyarrow as pa

    return pa.schema([(name, pa.type_for_alias(kind)) for name, kind in _COLUMNS])


class _Parquet:
    """Writes a Parquet file, which is complete only when it is closed."""

    def __init__(self, writer: "ParquetWriter", progress: _Progress, lang: str) -> None:
        self.progress = progress
        self._writer = writer
        self._lang = lang

    def put(self, part: CheckedPart) -> None:
        import pyarrow as pa

        rows = [self._flat(item) for item in _records(part, self.progress.lines)]
        if rows:
            self._writer.write_table(pa.Table.from_pylist(rows, schema=_schema()))
        self.progress.add(part)

    def _flat(self, item: Mapping[str, object]) -> dict[str, object]:
        row = {name: item.get(name) for name, _ in _COLUMNS}
        for name in ("message", "error"):
            words = item.get(name)
            if isinstance(words, Mapping):
                words = words.get("message", words)
                row[name] = cast("Mapping[str, str]", words)[self._lang]
        return row


# --- the bar -----------------------------------------------------------------------------------------------------------


_CHECKING: Final = Phrase("核对", "checking")
_RATE: Final = Phrase(
    "{task.fields[reports]:,} 份，每秒 {task.fields[rate]:,.0f} 份，还需",
    "{task.fields[reports]:,} reports, {task.fields[rate]:,.0f}/s, left",
)


@contextlib.contextmanager
def _bar(request: Request, progress: _Progress) -> Iterator[Callable[[_Progress], None]]:
    """Show how far the run has come, how fast it is and how long it will take; on a terminal only."""
    if not sys.stderr.isatty() or importlib.util.find_spec("rich") is None:
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    words = TextColumn(_RATE.in_(request.lang))
    columns = (
        TextColumn(_CHECKING.in_(request.lang)),
        BarColumn(),
        TaskProgressColumn(),
        words,
        TimeRemainingColumn(),
    )
    begun, before = time.monotonic(), progress.reports
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=size_of(request.source), completed=progress.end, reports=before, rate=0.0)

        def show(now: _Progress) -> None:
            rate = (now.reports - before) / max(time.monotonic() - begun, 1e-9)
            bar.update(task, completed=now.end, reports=now.reports, rate=rate)

        yield show
