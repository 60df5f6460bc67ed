"""``zfxxgk convert`` and ``zfxxgk form``: the commands that write files."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from zfxxgk.cli.inputs import Failure, asked_of, complain, outcomes, reports_in, said, sources, tell
from zfxxgk.cli.outputs import Outputs, places, unwritten
from zfxxgk.cli.summary import Exit, Tally, print_lines, warn
from zfxxgk.form.categories import Edition
from zfxxgk.form.records import Report
from zfxxgk.many.corpus import is_corpus, write_corpus
from zfxxgk.problems import InvalidReport, Phrase
from zfxxgk.readers.reading import Reading
from zfxxgk.readers.repair import apply
from zfxxgk.rules.checking import check
from zfxxgk.wire.codec import dumps
from zfxxgk.writers import Writer, writer_for
from zfxxgk.writers.blank_form import write_form

__all__ = ["convert", "form"]


def convert(options: argparse.Namespace) -> Exit:
    """Convert files and return the exit status."""
    wanted = list({source.name: source for source in sources(options.sources)}.values())
    names = [source.name for source in wanted]
    outputs = Outputs(names, options.lang, force=options.force)
    if is_corpus(options.target):
        return Exit.FAILED if outputs.refuses(options.target) else _collect(names, options)
    several = names != options.sources or len(names) > 1
    try:
        writer = _writer(options, several=several)
    except ValueError as error:
        warn(said(error).in_(options.lang), options.target)
        return Exit.FAILED
    if not several and outputs.refuses(options.target):
        return Exit.FAILED
    within = dict(zip(names, places(wanted, writer.name), strict=True))
    tally = Tally()
    status = Exit.CLEAN
    for name, outcome in outcomes(names, options.lang, **asked_of(options)):
        if isinstance(outcome, Failure):
            complain(name, outcome, options.lang)
            tally.unreadable += 1
            continue
        tally.add(is_whole=outcome.is_whole)
        report = tell(name, outcome, options.lang)
        if options.apply_repairs:
            report = _repaired(name, outcome, options.lang)
        try:
            data = _made(report, writer, options)
        except ModuleNotFoundError as error:
            warn(said(error).in_(options.lang))
            return Exit.FAILED
        if options.target == "-":
            sys.stdout.buffer.write(data)
        else:
            target = Path(options.target)
            written = outputs.save_in(target, within[name], data) if several else outputs.save(target, data)
            status = max(status, written)
    if several:
        print_lines(tally.described(options.lang))
    return max(status, tally.status)


def _repaired(name: str, reading: Reading, lang: str) -> Report:
    """Return a report after all repairs that have no alternative; print each of them."""
    repairs = [repair for repair in reading.repairs if repair.unique]
    for repair in repairs:
        warn(f"{_REPAIRED.in_(lang)}{repair.message(lang)}", name)
    return apply(reading.report, repairs)


_REPAIRED: Final = Phrase("已更正：", "repaired: ")


def _collect(names: Sequence[str], options: argparse.Namespace) -> Exit:
    """Write many reports to one corpus."""
    lang: str = options.lang
    tally = Tally()
    try:
        write_corpus(options.target, reports_in(names, tally, lang, **asked_of(options)))
    except OSError as error:
        warn(unwritten(error).in_(lang), options.target)
        return Exit.FAILED
    except (InvalidReport, ModuleNotFoundError) as error:
        warn(error.message(lang) if isinstance(error, InvalidReport) else said(error).in_(lang))
        return Exit.FAILED
    print(_COLLECTED.in_(lang).format(tally.reports, "" if tally.reports == 1 else "s"))
    if tally.unreadable:
        print(_LEFT_OUT.in_(lang).format(tally.unreadable))
    return tally.status


_COLLECTED: Final = Phrase("{:,} 份报告", "{:,} report{}")
_LEFT_OUT: Final = Phrase("{:,} 份无法读取", "{:,} cannot be read")


def _writer(options: argparse.Namespace, *, several: bool) -> Writer:
    """Return the writer for the output, or raise a ValueError that says why it cannot be written."""
    if several and (options.target == "-" or Path(options.target).is_file()):
        raise ValueError(Phrase("多个文件须写入目录", "several files must be written to a directory"))
    named = options.to or ("json" if several or options.target == "-" else None)
    writer = writer_for(options.target, named)
    if options.mark and not writer.marks:
        raise ValueError(Phrase(f"{writer.name} 不能标记检查结果", f"findings cannot be marked in {writer.name}"))
    return writer


def _made(report: Report, writer: Writer, options: argparse.Namespace) -> bytes:
    if writer.name == "json" and options.canonical:
        return dumps(report) + b"\n"
    return writer.make(report, check(report) if options.mark else (), sealed=not options.no_seal)


def form(options: argparse.Namespace) -> Exit:
    """Write an empty form and return the exit status."""
    edition = Edition(options.edition) if options.edition else None
    try:
        write_form(options.target, agency=options.agency, year=options.year, edition=edition, overwrite=options.force)
    except InvalidReport as error:
        warn(error.message(options.lang))
    except OSError as error:
        warn(unwritten(error).in_(options.lang), options.target)
    except (ValueError, ModuleNotFoundError) as error:
        warn(said(error).in_(options.lang))
    else:
        return Exit.CLEAN
    return Exit.FAILED
