"""``zfxxgk check``: checks documents one by one; passes a corpus on to `streams`."""

import argparse
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from zfxxgk.cli import streams, summary
from zfxxgk.cli.inputs import Failure, asked_of, complain, failure_data, named, outcomes, said, unopened
from zfxxgk.cli.outputs import Outputs
from zfxxgk.cli.summary import Exit, Tally, print_lines, status_of, warn
from zfxxgk.form.records import Report
from zfxxgk.many.corpus import is_corpus
from zfxxgk.many.series import by_organ
from zfxxgk.problems import LIST, InvalidReport, Phrase, json_text
from zfxxgk.readers.reading import Reading
from zfxxgk.rules import checking
from zfxxgk.rules.findings import Findings

__all__ = ["check"]


def check(options: argparse.Namespace) -> Exit:
    """Check files and return the exit status."""
    lang: str = options.lang
    names = named(options.files)
    corpora = [name for name in names if is_corpus(name)]
    if corpora or options.output is not None:
        return _check_corpus(names, options)
    tally = Tally()
    results: list[dict[str, object]] = []
    reports: list[Report] = []
    for name, outcome in outcomes(names, lang, **asked_of(options)):
        if isinstance(outcome, Failure):
            tally.unreadable += 1
            if options.format == "json":
                results.append(failure_data(name, outcome))
            else:
                complain(name, outcome, lang)
            continue
        findings = checking.check(outcome, claims=options.claims)
        tally.add(_status(findings, strict=options.strict), findings, is_whole=outcome.is_whole)
        if options.series:
            reports.append(outcome.report)
        if options.format == "json":
            results.append(_reading_data(name, outcome, findings))
        else:
            print_lines(_described(name, outcome, findings, options))
    status: Exit = tally.status
    if options.series:
        status = max(status, _check_years(reports, results, tally, options))
    if options.format == "json":
        print(json_text(results))
        return status
    if len(names) > 1:
        print_lines(tally.described(lang))
    print_lines(summary.remedies(tally.found, lang))
    return status


def _check_corpus(names: Sequence[str], options: argparse.Namespace) -> Exit:
    if len(names) != 1 or not is_corpus(names[0]) or options.series or options.notes or options.claims:
        warn(_ALONE.in_(options.lang))
        return Exit.FAILED
    request = streams.Request(
        Path(names[0]),
        options.output,
        options.jobs or os.cpu_count() or 1,
        options.lang,
        options.format,
        options.strict,
        options.force,
    )
    if options.output is not None and Outputs(names, options.lang, force=True).refuses(options.output):
        return Exit.FAILED
    try:
        return streams.check(request)
    except BrokenPipeError:
        raise  # the process that read our output is gone: see main
    except InvalidReport as error:
        warn(error.message(options.lang), names[0])
    except OSError as error:
        warn(unopened(error).in_(options.lang), error.filename or names[0])
    except (ValueError, ModuleNotFoundError) as error:
        warn(said(error).in_(options.lang), names[0])
    return Exit.FAILED


_ALONE: Final = Phrase(
    "批量文件（.jsonl、.parquet）请一次检查一个，不与其他文件、--series、--notes、--claims 同用；--output 只用于批量文件",
    "check a corpus (.jsonl, .parquet) alone: no other files, --series, --notes, --claims; --output needs a corpus",
)


def _check_years(
    reports: Sequence[Report], results: list[dict[str, object]], tally: Tally, options: argparse.Namespace
) -> Exit:
    status = Exit.CLEAN
    for series in by_organ(reports):
        findings = series.check(claims=options.claims)
        tally.found.update(findings.counts())
        status = max(status, _status(findings, strict=options.strict))
        results.append(
            {"series": series.agency, "years": series.years, "findings": [finding.to_data() for finding in findings]}
        )
        if options.format == "text":
            years = LIST.in_(options.lang).join(map(str, series.years))
            print_lines([_BETWEEN.in_(options.lang).format(series.agency, years), *_findings(findings, options.lang)])
    return status


def _status(findings: Findings, *, strict: bool) -> Exit:
    return status_of(Counter(finding.severity for finding in findings), strict=strict)


_BETWEEN: Final = Phrase("{} 各年之间（{}）", "{}, between the years ({})")
_JUDGED: Final = Phrase("阅读时作了 {} 处判断", "{} note{} on how this file was read")
_HINT: Final = Phrase("（--notes 列出）", " (see --notes)")
_REPAIR: Final = Phrase("或可更正：", "this would repair it: ")
_NO_FINDINGS: Final = Phrase("没有发现问题", "no findings")


def _described(name: str, reading: Reading, findings: Findings, options: argparse.Namespace) -> Iterator[str]:
    lang: str = options.lang
    report = reading.report
    yield f"{name}: {report.agency.name} {report.year}"
    if reading.notes:
        many = "" if len(reading.notes) == 1 else "s"
        yield f"  {_JUDGED.in_(lang).format(len(reading.notes), many)}{'' if options.notes else _HINT.in_(lang)}"
        if options.notes:
            yield from (f"    {note.message(lang)}" for note in reading.notes)
    yield from _findings(findings, lang)
    if options.repairs:
        yield from (f"  {_REPAIR.in_(lang)}{repair.message(lang)}" for repair in reading.repairs)


def _findings(findings: Findings, lang: str) -> Iterator[str]:
    if not findings:
        yield f"  {_NO_FINDINGS.in_(lang)}"
    for finding in findings:
        yield f"  {finding.severity.words.in_(lang)} {summary.titled(finding.rule, lang)}"
        yield f"      {finding.message(lang)}"


def _reading_data(name: str, reading: Reading, findings: Findings) -> dict[str, object]:
    return {
        "file": name,
        "agency": reading.report.agency.name,
        "year": reading.report.year,
        "findings": [finding.to_data() for finding in findings],
        "notes": [note.to_data() for note in reading.notes],
        "coverage": [table.to_data() for table in reading.coverage],
        "repairs": [repair.to_data() for repair in reading.repairs],
    }
