"""``zfxxgk check`` of a corpus: in constant memory, with a bar, and so that interrupted work can be taken up."""

import contextlib
import importlib.util
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple, Protocol, cast

import attrs

from zfxxgk.cli import summary
from zfxxgk.cli.summary import Exit, status_of
from zfxxgk.extras import need
from zfxxgk.many.corpus import PARQUET, CheckedPart, check_corpus, size_of
from zfxxgk.problems import InvalidReport, Phrase
from zfxxgk.rules.model import Severity

__all__ = ["Request", "check"]


class Request(NamedTuple):
    """What is asked for.

    Attributes:
        source: The corpus.
        output: Where what is found goes, or null: to the terminal.
        jobs: How many processes.
        lang: The language of what people read.
        format: Of what goes to the terminal: text, or JSON lines.
        strict: Whether notices count.
    """

    source: Path
    output: Path | None
    jobs: int
    lang: str
    format: str
    strict: bool


@attrs.define
class _Progress:
    """How far the work has come. It is kept beside the output, so that the work can be taken up."""

    source: str
    size: int
    modified: int
    end: int = 0
    lines: int = 0
    reports: int = 0
    unreadable: int = 0
    written: int = 0
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
    """Where findings go."""

    def put(self, part: CheckedPart, before: int) -> None: ...
    def close(self) -> None: ...


def check(request: Request) -> Exit:
    """Check a corpus and return the exit status.

    Raises:
        InvalidReport: A Parquet file is no table of reports.
        OSError: A file cannot be read or written.
        ModuleNotFoundError: A library is missing; the message names the extra.
        ValueError: The output has an ending that is not known.
    """
    facts = request.source.stat()
    progress = _Progress(request.source.name, facts.st_size, facts.st_mtime_ns)
    resumable = request.output is not None and request.output.suffix.lower() != PARQUET
    notes = _notes(request.output) if resumable and request.output is not None else None
    if notes is not None and (earlier := _earlier(notes, progress)) is not None:
        progress = earlier
        print(
            _TAKEN_UP.in_(request.lang).format(progress.lines + 1),
            file=sys.stderr,
        )
    sink = _sink(request, progress)
    begun = time.monotonic()
    before = progress.reports
    try:
        parts = check_corpus(request.source, jobs=request.jobs, start=progress.end)
        with (
            contextlib.closing(parts),
            _bar(request, progress) as show,
        ):
            for part in parts:
                sink.put(part, progress.lines)
                progress.add(part)
                if notes is not None and request.output is not None:
                    progress.written = request.output.stat().st_size
                    _keep(notes, progress)
                show(progress)
    except KeyboardInterrupt:
        sink.close()
        again = _AGAIN.in_(request.lang) if notes else ""
        print(_STOPPED.in_(request.lang).format(progress.lines) + again, file=sys.stderr)
        return Exit.INTERRUPTED
    sink.close()
    if notes is not None:
        notes.unlink(missing_ok=True)
    rate = (progress.reports - before) / max(time.monotonic() - begun, 1e-9)
    if request.format == "text":
        for line in _summary(progress, rate, request.lang):
            print(line)
    return progress.status(strict=request.strict)


_TAKEN_UP: Final = Phrase("从第 {:,} 行继续", "taking up the work from line {:,}")
_STOPPED: Final = Phrase("已停在第 {:,} 行", "stopped after line {:,}")
_AGAIN: Final = Phrase("；再次运行同一命令即从这里继续", "; run the same command again to go on from there")


def _summary(progress: _Progress, rate: float, lang: str) -> Iterator[str]:
    counts = (
        (progress.reports, Phrase(f"份报告（每秒 {rate:,.0f} 份）", f"reports ({rate:,.0f} a second)")),
        (progress.unreadable, Phrase("行不是报告", "lines are not reports")),
    )
    yield from summary.table(counts, progress.rules, lang)
    yield from summary.remedies(progress.rules, lang)


# --- taking work up ----------------------------------------------------------------------------------------------------


def _notes(output: Path) -> Path:
    return output.with_name(output.name + ".progress")


def _earlier(notes: Path, fresh: _Progress) -> _Progress | None:
    """Return how far earlier work on the same file has come, or null where there is none that can be taken up."""
    try:
        known = _Progress(**json.loads(notes.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    same = (known.source, known.size, known.modified) == (fresh.source, fresh.size, fresh.modified)
    return known if same else None


def _keep(notes: Path, progress: _Progress) -> None:
    """Write down how far the work has come, in one step: whatever happens, there is a whole note or the one before."""
    draft = notes.with_name(notes.name + ".new")
    draft.write_text(json.dumps(attrs.asdict(progress)), encoding="utf-8")
    draft.replace(notes)


# --- where findings go -------------------------------------------------------------------------------------------------


def _sink(request: Request, progress: _Progress) -> _Sink:
    if request.output is None:
        return _Terminal(request)
    suffix = request.output.suffix.lower()
    if suffix == PARQUET:
        return _Parquet(request.output, request.lang)
    if suffix in (".jsonl", ".ndjson"):
        return _Lines(request.output, progress.written)
    raise ValueError(
        Phrase(
            f"结果文件 {request.output.name} 应为 .jsonl 或 .parquet",
            f"the file of findings, {request.output.name}, ends in neither .jsonl nor .parquet",
        )
    )


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

    def __init__(self, request: Request) -> None:
        self._lang = request.lang
        self._json = request.format == "json"

    def put(self, part: CheckedPart, before: int) -> None:
        for item in _records(part, before):
            if self._json:
                print(json.dumps(item, ensure_ascii=False))
            else:
                print(f"{item['line']}: {_sentence(item, self._lang)}")

    def close(self) -> None:
        """Nothing is left to do."""


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
    """Writes JSON lines, and takes up what was written before."""

    def __init__(self, path: Path, written: int) -> None:
        self._file = path.open("r+b" if written else "wb")
        self._file.truncate(written)  # what was written after the last note was not noted, and comes again
        self._file.seek(written)

    def put(self, part: CheckedPart, before: int) -> None:
        for item in _records(part, before):
            self._file.write(json.dumps(item, ensure_ascii=False).encode() + b"\n")
        self._file.flush()

    def close(self) -> None:
        self._file.close()


_COLUMNS: Final = (
    *(("line", "int64"), ("agency", "string"), ("year", "int64"), ("rule", "string"), ("instance", "string")),
    *(("status", "string"), ("severity", "string"), ("left_sum", "int64"), ("right_sum", "int64")),
    *(("difference", "int64"), ("message", "string"), ("error", "string")),
)


class _Parquet:
    """Writes a Parquet file; what is in it is whole only when it is closed."""

    def __init__(self, path: Path, lang: str) -> None:
        need("pyarrow", "frame", "写 Parquet 文件", "writing Parquet files")
        import pyarrow as pa
        from pyarrow import parquet

        self._lang = lang
        self._schema = pa.schema([(name, pa.type_for_alias(kind)) for name, kind in _COLUMNS])
        self._writer = parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._table = pa.Table

    def put(self, part: CheckedPart, before: int) -> None:
        rows = [self._flat(item) for item in _records(part, before)]
        if rows:
            self._writer.write_table(self._table.from_pylist(rows, schema=self._schema))

    def _flat(self, item: Mapping[str, object]) -> dict[str, object]:
        row = {name: item.get(name) for name, _ in _COLUMNS}
        for name in ("message", "error"):
            words = item.get(name)
            if isinstance(words, Mapping):
                words = words.get("message", words)
                row[name] = cast("Mapping[str, str]", words)[self._lang]
        return row

    def close(self) -> None:
        self._writer.close()


# --- the bar -----------------------------------------------------------------------------------------------------------


_CHECKING: Final = Phrase("核对", "checking")
_RATE: Final = Phrase(
    "{task.fields[reports]:,} 份，每秒 {task.fields[rate]:,.0f} 份，还需",
    "{task.fields[reports]:,} reports, {task.fields[rate]:,.0f}/s, left",
)


@contextlib.contextmanager
def _bar(request: Request, progress: _Progress) -> Iterator[Callable[[_Progress], None]]:
    """Show how far the work has come, how fast it is and how long it will take; on a terminal only."""
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
