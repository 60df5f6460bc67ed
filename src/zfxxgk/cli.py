"""The command line: files, terminal, exit status. The only layer that prints.

``zfxxgk check FILE…`` ends with 0 where nothing was found, 1 where there are findings, 2 where a file cannot be read.
"""

import argparse
import errno
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from zfxxgk.checking import Finding, Findings, check, check_series
from zfxxgk.codec import dumps
from zfxxgk.problems import InvalidReport, Phrase, Problem
from zfxxgk.readers import read
from zfxxgk.readers.reading import Reading, UnreadableDocument
from zfxxgk.records import Report
from zfxxgk.rules import RULES, Rule, Severity
from zfxxgk.schema import FILES, report_schema, rules_document

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
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has left. Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND_SOMETHING
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="zfxxgk", description="政府信息公开工作年度报告：阅读、核对、转换 / read, check and convert annual reports"
    )
    parser.add_argument("--lang", choices=("zh", "en"), default=_language(), help="语言 / language")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("check", help="核对报告 / check reports")
    command.add_argument(
        "files", nargs="+", metavar="FILE", help="JSON 或 Markdown 文件，- 为标准输入 / - is standard input"
    )
    command.add_argument("--format", choices=("text", "json"), default="text", help="输出格式 / output format")
    command.add_argument("--strict", action="store_true", help="提示也算 / notices count for the exit status too")
    command.add_argument(
        "--series", action="store_true", help="各文件是同一机关各年的报告 / the files are one organ's years"
    )
    command.add_argument("--notes", action="store_true", help="列出阅读时的判断 / list what reading took for granted")
    command.set_defaults(run=_check)

    command = commands.add_parser("convert", help="转换为 JSON / convert to JSON")
    command.add_argument("source", metavar="IN", help="文件，- 为标准输入 / - is standard input")
    command.add_argument("target", metavar="OUT", help=".json 文件，- 为标准输出 / - is standard output")
    command.add_argument(
        "--canonical", action="store_true", help="不加空白的规范形式 / the canonical form, without white space"
    )
    command.set_defaults(run=_convert)

    command = commands.add_parser("schema", help="打印 JSON Schema / print the JSON Schema")
    command.add_argument(
        "--write", metavar="DIR", type=Path, help="把 schema/ 的各文件写入 DIR / write the files of schema/"
    )
    command.set_defaults(run=_schema)

    command = commands.add_parser("rules", help="列出规则 / list the rules")
    command.add_argument("--format", choices=("text", "json"), default="json", help="输出格式 / output format")
    command.set_defaults(run=_rules)
    return parser


def _language() -> str:
    """Return the language of the locale: Chinese unless it names another."""
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "zh")
    return "zh" if locale.startswith(("zh", "C", "POSIX")) else "en"


# --- check -------------------------------------------------------------------------------------------------------------


def _check(options: argparse.Namespace) -> int:
    lang: str = options.lang
    status = FOUND_NOTHING
    results: list[dict[str, object]] = []
    reports: list[Report] = []
    for name in options.files:
        outcome = _read(name)
        if isinstance(outcome, _Failure):
            status = UNREADABLE
            results.append(_failure_data(name, outcome))
            if options.format == "text":
                _complain(name, outcome, lang)
            continue
        reports.append(outcome.report)
        findings = check(outcome.report)
        status = max(status, _status(findings, strict=options.strict))
        results.append(_reading_data(name, outcome, findings))
        if options.format == "text":
            _print_lines(_described(name, outcome, findings, lang, notes=options.notes))
    if options.series:
        status = max(status, _check_years(reports, results, options))
    if options.format == "json":
        print(json.dumps(results, ensure_ascii=False, indent=1))
    return status


def _check_years(reports: Sequence[Report], results: list[dict[str, object]], options: argparse.Namespace) -> int:
    try:
        findings = check_series(reports)
    except ValueError as error:
        print(f"zfxxgk: {error}", file=sys.stderr)
        return UNREADABLE
    results.append({"series": True, "findings": [finding.to_data() for finding in findings]})
    if options.format == "text":
        print("各年之间" if options.lang == "zh" else "between the years")
        _print_lines(_findings(findings, options.lang))
    return _status(findings, strict=options.strict)


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
        yield f"  {finding.severity.words.in_(lang)} {finding.rule.id} {_title(finding, lang)}"
        yield f"      {finding.message(lang)}"


def _title(finding: Finding, lang: str) -> str:
    title = finding.rule.title.in_(lang)
    return f"（{title}）" if lang == "zh" else f"({title})"


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


def _read(name: str) -> Reading | _Failure:
    """Read a file, or say in a sentence why it cannot be."""
    try:
        return read(sys.stdin.buffer if name == "-" else name)
    except InvalidReport as error:
        return _Failure(Phrase(error.message("zh"), error.message("en")), error.errors)
    except UnreadableDocument as error:
        return _Failure(Phrase(error.message("zh"), error.message("en")))
    except ModuleNotFoundError as error:
        return _Failure(Phrase(str(error), str(error)))
    except (OSError, ValueError) as error:
        return _Failure(_unopened(error))


_REASONS: Final = {
    errno.ENOENT: Phrase("没有这个文件", "no such file"),
    errno.EISDIR: Phrase("这是一个目录，不是文件", "this is a directory, not a file"),
    errno.EACCES: Phrase("没有读取的权限", "no permission to read it"),
    errno.ENAMETOOLONG: Phrase("文件名太长", "the file name is too long"),
}


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
    outcome = _read(options.source)
    if isinstance(outcome, _Failure):
        _complain(options.source, outcome, options.lang)
        return UNREADABLE
    for note in outcome.notes:
        print(note.message(options.lang), file=sys.stderr)
    data = dumps(outcome.report, indent=None if options.canonical else 2) + b"\n"
    if options.target == "-":
        sys.stdout.buffer.write(data)
        return FOUND_NOTHING
    if not options.target.lower().endswith(".json"):
        words = Phrase("只能写 .json 文件", "only .json files can be written")
        print(f"{options.target}: {words.in_(options.lang)}", file=sys.stderr)
        return UNREADABLE
    return _write({Path(options.target): data}, options.lang)


def _schema(options: argparse.Namespace) -> int:
    if options.write is None:
        print(_text(report_schema()))
        return FOUND_NOTHING
    return _write({options.write / name: f"{_text(make())}\n".encode() for name, make in FILES.items()}, options.lang)


def _rules(options: argparse.Namespace) -> int:
    if options.format == "json":
        print(_text(rules_document()))
    else:
        _print_lines(line for rule in RULES.values() for line in _rule(rule, options.lang))
    return FOUND_NOTHING


def _rule(rule: Rule, lang: str) -> Iterator[str]:
    yield f"{rule.id} [{rule.severity.words.in_(lang)}, {rule.basis.value}] {rule.title.in_(lang)}"
    yield f"    {rule.description.in_(lang)}"


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
