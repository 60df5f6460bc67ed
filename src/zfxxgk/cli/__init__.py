"""The command line: files, terminal, exit status. The only layer that prints.

``zfxxgk check FILE…`` ends with 0 where nothing was found, 1 where there are findings, 2 where a file cannot be read.
"""

import argparse
import errno
import functools
import glob
import importlib.util
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, cast

from zfxxgk.categories import Edition
from zfxxgk.checking import Findings, check
from zfxxgk.cli import streams, summary
from zfxxgk.cli.options import language, parser
from zfxxgk.codec import dumps
from zfxxgk.comparison import compare
from zfxxgk.conformance import conformance_files
from zfxxgk.corpus import is_corpus, read_corpus, write_corpus
from zfxxgk.extras import need
from zfxxgk.form import Form
from zfxxgk.problems import InvalidReport, Phrase, Problem
from zfxxgk.prose import claims, verdict
from zfxxgk.readers import read
from zfxxgk.readers.reading import Reading, UnreadableDocument
from zfxxgk.records import Report
from zfxxgk.rules import RULES, Rule, Severity
from zfxxgk.schema import FILES, report_schema, rules_document
from zfxxgk.series import by_organ
from zfxxgk.sql import PARTS, to_sql
from zfxxgk.writers import Writer, writer_for
from zfxxgk.writers.blank_form import write_form

__all__ = ["main"]

FOUND_NOTHING, FOUND_SOMETHING, UNREADABLE = 0, 1, 2


class _Failure(NamedTuple):
    """A file that could not be read: why, in words and, where it is JSON, as problems."""

    words: Phrase
    problems: tuple[Problem, ...] = ()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Args:
        arguments: The arguments; by default those that the program was started with.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that knows no Chinese still gets the rest
    arguments = sys.argv[1:] if arguments is None else arguments
    options = parser(language(arguments)).parse_args(arguments)
    try:
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has left. Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND_SOMETHING
    except KeyboardInterrupt:
        return 130
    return status


# --- check -------------------------------------------------------------------------------------------------------------


def _check(options: argparse.Namespace) -> int:
    lang: str = options.lang
    names = list(_named(options.files))
    corpora = [name for name in names if is_corpus(name)]
    if corpora or options.output is not None:
        return _check_corpus(names, options)
    tally = _Tally()
    results: list[dict[str, object]] = []
    reports: list[Report] = []
    for name, outcome in _outcomes(names, lang):
        if isinstance(outcome, _Failure):
            tally.unreadable += 1
            if options.format == "json":
                results.append(_failure_data(name, outcome))
            else:
                _complain(name, outcome, lang)
            continue
        findings = check(outcome.report, claims=options.claims)
        tally.add(findings, _status(findings, strict=options.strict))
        if options.series:
            reports.append(outcome.report)
        if options.format == "json":
            results.append(_reading_data(name, outcome, findings))
        else:
            _print_lines(_described(name, outcome, findings, lang, notes=options.notes))
    status = tally.status
    if options.series:
        status = max(status, _check_years(reports, results, tally, options))
    if options.format == "json":
        print(json.dumps(results, ensure_ascii=False, indent=1))
        return status
    if len(names) > 1:
        _print_lines(tally.described(lang))
    _print_lines(summary.remedies(tally.found, lang))
    return status


def _check_corpus(names: Sequence[str], options: argparse.Namespace) -> int:
    zh = options.lang == "zh"
    if len(names) != 1 or not is_corpus(names[0]) or options.series or options.notes or options.claims:
        print(
            "批量文件（.jsonl、.parquet）请一次检查一个，不与其他文件、--series、--notes、--claims 同用；--output 只用于批量文件"
            if zh
            else "a corpus (.jsonl, .parquet) is checked alone, without other files, --series, --notes or --claims; --output is for corpora",
            file=sys.stderr,
        )
        return UNREADABLE
    request = streams.Request(
        Path(names[0]),
        options.output,
        options.jobs or os.cpu_count() or 1,
        options.lang,
        options.format,
        options.strict,
    )
    try:
        return streams.check(request)
    except BrokenPipeError:
        raise  # the reader of our output has left: see main
    except InvalidReport as error:
        print(f"{names[0]}: {error.message(options.lang)}", file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or names[0]}: {_unopened(error).in_(options.lang)}", file=sys.stderr)
    except (ValueError, ModuleNotFoundError) as error:
        print(f"{names[0]}: {_said(error).in_(options.lang)}", file=sys.stderr)
    return UNREADABLE


class _Tally:
    """What became of many files."""

    def __init__(self) -> None:
        self.reports = 0
        self.unreadable = 0
        self.found: Counter[str] = Counter()
        self._worst = FOUND_NOTHING

    def add(self, findings: Findings, status: int) -> None:
        self.reports += 1
        self.found.update(findings.counts())
        self._worst = max(self._worst, status)

    @property
    def status(self) -> int:
        return UNREADABLE if self.unreadable else self._worst

    def described(self, lang: str) -> Iterator[str]:
        """Yield the table at the end: files, reports, what could not be read, and the findings by rule."""
        zh = lang == "zh"
        counts = (
            (self.reports + self.unreadable, "个文件" if zh else "files"),
            (self.reports, "份报告" if zh else "reports"),
            (self.unreadable, "个无法读取" if zh else "cannot be read"),
        )
        return summary.table(counts, self.found, lang)


def _check_years(
    reports: Sequence[Report], results: list[dict[str, object]], tally: "_Tally", options: argparse.Namespace
) -> int:
    status = FOUND_NOTHING
    for series in by_organ(reports):
        findings = series.check()
        tally.found.update(findings.counts())
        status = max(status, _status(findings, strict=options.strict))
        results.append(
            {"series": series.agency, "years": series.years, "findings": [finding.to_data() for finding in findings]}
        )
        if options.format == "text":
            years = ("、" if options.lang == "zh" else ", ").join(map(str, series.years))
            words = Phrase(f"{series.agency} 各年之间（{years}）", f"{series.agency}, between the years ({years})")
            print(words.in_(options.lang))
            _print_lines(_findings(findings, options.lang))
    return status


def _status(findings: Findings, *, strict: bool) -> int:
    counted = findings if strict else [f for f in findings if f.severity is not Severity.NOTICE]
    return FOUND_SOMETHING if counted else FOUND_NOTHING


def _described(name: str, reading: Reading, findings: Findings, lang: str, *, notes: bool) -> Iterator[str]:
    report = reading.report
    yield f"{name}: {report.agency.name} {report.year}"
    if reading.notes:
        count = len(reading.notes)
        hint = "" if notes else ("（--notes 列出）" if lang == "zh" else " (--notes lists them)")
        yield f"  阅读时作了 {count} 处判断{hint}" if lang == "zh" else f"  reading took {count} judgements{hint}"
        if notes:
            yield from (f"    {note.message(lang)}" for note in reading.notes)
    yield from _findings(findings, lang)


def _findings(findings: Findings, lang: str) -> Iterator[str]:
    if not findings:
        yield "  没有发现问题" if lang == "zh" else "  no findings"
    for finding in findings:
        yield f"  {finding.severity.words.in_(lang)} {summary.titled(finding.rule, lang)}"
        yield f"      {finding.message(lang)}"


def _reading_data(name: str, reading: Reading, findings: Findings) -> dict[str, object]:
    notes = [
        {"code": note.code, "pointer": note.pointer, "text": note.text, "message": _both(note.message)}
        for note in reading.notes
    ]
    return {
        "file": name,
        "agency": reading.report.agency.name,
        "year": reading.report.year,
        "findings": [finding.to_data() for finding in findings],
        "notes": notes,
    }


def _both(message: Callable[[str], str]) -> dict[str, str]:
    return {"zh": message("zh"), "en": message("en")}


# --- reading, and what goes wrong with it ------------------------------------------------------------------------------


_SUFFIXES: Final = frozenset(
    (
        *(".json", ".html", ".htm", ".shtml", ".xhtml", ".md", ".markdown", ".txt", ".docx", ".xlsx", ".pdf", ".csv"),
        *(".doc", ".xls", ".ofd", ".wps", ".et", ".rtf", ".mht", ".mhtml"),  # which cannot be read, and must be told of
    )
)
_MANY: Final = 20


def _named(arguments: Iterable[str]) -> Iterator[str]:
    """Yield the files that arguments name: a file itself, the documents in a directory, what a pattern matches."""
    for argument in arguments:
        path = Path(argument)
        if argument != "-" and os.path.isdir(path):  # noqa: PTH112 # which takes names that no file can have for none
            inside = (p for p in path.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
            yield from sorted(map(str, inside)) or [argument]
        elif any(sign in argument for sign in "*?[") and not os.path.exists(path):  # noqa: PTH110 # as above
            yield from sorted(glob.glob(argument, recursive=True)) or [argument]  # noqa: PTH207 # takes absolute patterns too
        else:
            yield argument


def _outcomes(names: Sequence[str], lang: str) -> Iterator[tuple[str, Reading | _Failure]]:
    """Yield what each file gives, with a bar on a terminal where there are many."""
    if len(names) < _MANY or not sys.stderr.isatty() or importlib.util.find_spec("rich") is None:
        yield from ((name, _read(name)) for name in names)
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    for name in track(names, description="阅读" if lang == "zh" else "reading", console=console, transient=True):
        yield name, _read(name)


def _read(name: str) -> Reading | _Failure:
    """Read a file, or say in a sentence why it cannot be."""
    try:
        return read(sys.stdin.buffer if name == "-" else name)
    except (InvalidReport, UnreadableDocument) as error:
        words = Phrase(error.message("zh"), error.message("en"))
        return _Failure(words, error.errors if isinstance(error, InvalidReport) else ())
    except ModuleNotFoundError as error:
        return _Failure(_said(error))
    except IsADirectoryError:
        return _Failure(_NOTHING_IN_IT)
    except (OSError, ValueError) as error:
        return _Failure(_unopened(error))
    except Exception as error:  # noqa: BLE001 # a defect met in one file must not lose the findings of all others
        detail = f"{type(error).__name__}: {error}"
        return _Failure(Phrase(f"程序缺陷，请告知：{detail}", f"a defect of this program, please report it: {detail}"))


_NOTHING_IN_IT: Final = Phrase(
    f"目录中没有可能是报告的文件（{' '.join(sorted(_SUFFIXES))}）",
    f"no file in the directory may be a report ({' '.join(sorted(_SUFFIXES))})",
)
_REASONS: Final = {
    errno.ENOENT: Phrase("没有这个文件", "no such file"),
    errno.EISDIR: Phrase("这是一个目录，不是文件", "this is a directory, not a file"),
    errno.EACCES: Phrase("没有读取的权限", "no permission to read it"),
    errno.ENAMETOOLONG: Phrase("文件名太长", "the file name is too long"),
}


def _said(error: Exception) -> Phrase:
    """Return what an error says, in both languages where it knows them."""
    words = error.args[0] if error.args else None
    return words if isinstance(words, Phrase) else Phrase(str(error), str(error))


def _unopened(error: OSError | ValueError) -> Phrase:
    """Return why a file cannot be opened. A ValueError is a name that no file can have."""
    if not isinstance(error, OSError):
        return Phrase("文件名中有不能使用的字符", "the file name has characters that none can have")
    detail = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, Phrase(detail, detail))


def _complain(name: str, failure: _Failure, lang: str) -> None:
    separator = "：" if lang == "zh" else ": "
    verb = "无法读取" if lang == "zh" else "cannot be read"
    print(f"{name}: {verb}{separator}{failure.words.in_(lang)}", file=sys.stderr)


def _failure_data(name: str, failure: _Failure) -> dict[str, object]:
    problems = [
        {"code": p.code.value, "pointer": p.pointer, "label": p.label, "found": p.found, "message": _both(p.message)}
        for p in failure.problems
    ]
    return {"file": name, "error": {"message": failure.words._asdict(), "problems": problems}}


# --- the other commands ------------------------------------------------------------------------------------------------


def _convert(options: argparse.Namespace) -> int:
    names = list(_named(options.sources))
    if is_corpus(options.target):
        return _collect(names, options)
    several = names != options.sources or len(names) > 1
    target = Path(options.target)
    try:
        writer = _writer(options, several=several)
    except ValueError as error:
        print(f"{options.target}: {_said(error).in_(options.lang)}", file=sys.stderr)
        return UNREADABLE
    if several:
        target.mkdir(parents=True, exist_ok=True)
    tally = _Tally()
    status = FOUND_NOTHING
    for name, outcome in _outcomes(names, options.lang):
        if isinstance(outcome, _Failure):
            _complain(name, outcome, options.lang)
            tally.unreadable += 1
            continue
        tally.add(Findings(), FOUND_NOTHING)
        for note in outcome.notes:
            print(f"{name}: {note.message(options.lang)}" if several else note.message(options.lang), file=sys.stderr)
        try:
            data = _made(outcome.report, writer, options)
        except ModuleNotFoundError as error:
            print(_said(error).in_(options.lang), file=sys.stderr)
            return UNREADABLE
        if options.target == "-":
            sys.stdout.buffer.write(data)
        else:
            path = target / f"{Path(name).name}.{writer.name}" if several else target
            status = max(status, _write({path: data}, options.lang))
    if several:
        _print_lines(tally.described(options.lang))
    return max(status, tally.status)


def _collect(names: Sequence[str], options: argparse.Namespace) -> int:
    """Write many reports to one corpus."""
    lang: str = options.lang
    tally = _Tally()
    try:
        write_corpus(options.target, _reports(names, tally, lang))
    except OSError as error:
        print(f"{error.filename or options.target}: {_unopened(error).in_(lang)}", file=sys.stderr)
        return UNREADABLE
    except (InvalidReport, ModuleNotFoundError) as error:
        print(error.message(lang) if isinstance(error, InvalidReport) else _said(error).in_(lang), file=sys.stderr)
        return UNREADABLE
    print(f"{tally.reports:,} 份报告" if lang == "zh" else f"{tally.reports:,} reports")
    if tally.unreadable:
        print(f"{tally.unreadable:,} 份无法读取" if lang == "zh" else f"{tally.unreadable:,} cannot be read")
    return tally.status


def _reports(names: Sequence[str], tally: _Tally, lang: str) -> Iterator[Report]:
    """Yield the reports of files and corpora, telling of what was judged and of what cannot be read."""

    def bad(name: str, number: int, error: InvalidReport) -> None:
        tally.unreadable += 1
        where = f"{name} 第 {number} 行" if lang == "zh" else f"{name}, line {number}"
        _complain(where, _Failure(Phrase(error.message("zh"), error.message("en"))), lang)

    for name in filter(is_corpus, names):
        for report in read_corpus(name, bad=functools.partial(bad, name)):
            tally.add(Findings(), FOUND_NOTHING)
            yield report
    for name, outcome in _outcomes([name for name in names if not is_corpus(name)], lang):
        if isinstance(outcome, _Failure):
            _complain(name, outcome, lang)
            tally.unreadable += 1
            continue
        tally.add(Findings(), FOUND_NOTHING)
        for note in outcome.notes:
            print(f"{name}: {note.message(lang)}", file=sys.stderr)
        yield outcome.report


def _writer(options: argparse.Namespace, *, several: bool) -> Writer:
    """Return what is to be written, or raise a ValueError that says why it cannot be."""
    if several and (options.target == "-" or Path(options.target).is_file()):
        raise ValueError(Phrase("多个文件须写入目录", "several files need a directory to be written to"))
    named = options.to or ("json" if several or options.target == "-" else None)
    writer = writer_for(options.target, named)
    if options.mark and not writer.marks:
        raise ValueError(Phrase(f"{writer.name} 不能标记检查结果", f"findings cannot be marked in {writer.name}"))
    return writer


def _made(report: Report, writer: Writer, options: argparse.Namespace) -> bytes:
    if writer.name == "json" and options.canonical:
        return dumps(report) + b"\n"
    return writer.make(report, check(report) if options.mark else (), sealed=not options.no_seal)


def _form(options: argparse.Namespace) -> int:
    edition = Edition(options.edition) if options.edition else None
    try:
        write_form(options.target, agency=options.agency, year=options.year, edition=edition)
    except InvalidReport as error:
        print(error.message(options.lang), file=sys.stderr)
    except OSError as error:
        print(f"{options.target}: {_unopened(error).in_(options.lang)}", file=sys.stderr)
    except (ValueError, ModuleNotFoundError) as error:
        print(_said(error).in_(options.lang), file=sys.stderr)
    else:
        return FOUND_NOTHING
    return UNREADABLE


def _diff(options: argparse.Namespace) -> int:
    outcomes = [(name, _read(name)) for name in (options.before, options.after)]
    reports = []
    for name, outcome in outcomes:
        if isinstance(outcome, _Failure):
            _complain(name, outcome, options.lang)
        else:
            reports.append(outcome.report)
    if len(reports) != len(outcomes):
        return UNREADABLE
    comparison = compare(*reports)
    if options.format == "html":
        print(comparison.to_html())
    else:
        _print_lines(comparison.lines(options.lang))
    return FOUND_SOMETHING if comparison else FOUND_NOTHING


def _schema(options: argparse.Namespace) -> int:
    if options.write is None:
        print(_text(report_schema()))
        return FOUND_NOTHING
    files = {options.write / name: f"{_text(make())}\n".encode() for name, make in FILES.items()}
    suite = {options.write / "conformance" / name: data for name, data in conformance_files().items()}
    try:
        for folder in {path.parent for path in suite}:
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"{options.write}: {_unopened(error).in_(options.lang)}", file=sys.stderr)
        return UNREADABLE
    return _write({**files, **suite}, options.lang)


def _claims(options: argparse.Namespace) -> int:
    lang: str = options.lang
    tally = _Tally()
    results: list[dict[str, object]] = []
    for report in _reports(list(_named(options.files)), tally, lang):
        judged = [(claim, verdict(report, claim)) for claim in claims(report)]
        head = {"agency": report.agency.name, "year": report.year}
        if options.format == "json":
            results += [{**head, **claim.to_data(found)} for claim, found in judged]
            continue
        print(f"{report.agency.name} {report.year}")
        form = Form.used_by(report)
        for claim, found in judged:
            words = (
                claim.label(form).in_(lang) if claim.cells else ("表中没有" if lang == "zh" else "not in the tables")
            )
            total = "" if found.total is None else f" {found.total:f}"
            print(f"  {found.status.words.in_(lang)}  {claim.text}  {words}{total}")
    if options.format == "json":
        print(json.dumps(results, ensure_ascii=False, indent=1))
    return tally.status


def _sql(options: argparse.Namespace) -> int:
    try:
        print(to_sql(options.dialect, table=options.table, parts=options.part or PARTS), end="")
    except ValueError as error:
        print(_said(error).in_(options.lang), file=sys.stderr)
        return UNREADABLE
    return FOUND_NOTHING


def _rules(options: argparse.Namespace) -> int:
    wanted = options.rules or list(RULES)
    if options.format == "json":
        document = rules_document()
        named = cast("list[dict[str, object]]", document["rules"])
        print(_text(document | {"rules": [rule for rule in named if rule["id"] in wanted]}))
    else:
        _print_lines(line for name in wanted for line in _rule(RULES[name], options.lang))
    return FOUND_NOTHING


def _rule(rule: Rule, lang: str) -> Iterator[str]:
    yield f"{rule.id} [{rule.severity.words.in_(lang)}, {rule.basis.value}] {rule.title.in_(lang)}"
    yield f"    {rule.description.in_(lang)}"
    yield from (f"    {line}" for line in summary.advice(rule, lang))


def _completion(options: argparse.Namespace) -> int:
    try:
        need("shtab", "cli", "生成补全脚本", "completion")
    except ModuleNotFoundError as error:
        print(_said(error).in_(options.lang), file=sys.stderr)
        return UNREADABLE
    import shtab

    print(shtab.complete(parser(options.lang), options.shell))
    return FOUND_NOTHING


def _text(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1)


def _write(files: dict[Path, bytes], lang: str) -> int:
    for path, data in files.items():
        try:
            path.write_bytes(data)
        except OSError as error:
            verb = "无法写入：" if lang == "zh" else "cannot be written: "
            print(f"{path}: {verb}{_unopened(error).in_(lang)}", file=sys.stderr)
            return UNREADABLE
    return FOUND_NOTHING


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


_COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace], int]]] = {
    "check": _check,
    "convert": _convert,
    "form": _form,
    "diff": _diff,
    "claims": _claims,
    "rules": _rules,
    "schema": _schema,
    "sql": _sql,
    "completion": _completion,
}
