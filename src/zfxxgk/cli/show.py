"""The commands that print information: differences, claims, rules, schema, SQL, completion."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

from zfxxgk.cli import summary
from zfxxgk.cli.inputs import Failure, complain, named, read_one, reports_in, said
from zfxxgk.cli.options import parser
from zfxxgk.cli.outputs import Outputs
from zfxxgk.cli.summary import Exit, Tally, print_lines, warn
from zfxxgk.extras import need
from zfxxgk.form.tables import Form
from zfxxgk.many.comparison import compare
from zfxxgk.many.sql import PARTS, to_sql
from zfxxgk.problems import Phrase, json_text
from zfxxgk.prose import passage
from zfxxgk.prose.claim import verdict
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.model import Rule
from zfxxgk.wire.published import published_files
from zfxxgk.wire.rules import rules_document
from zfxxgk.wire.schema import json_schema

__all__ = ["claims", "completion", "diff", "rules", "schema", "sql"]


def diff(options: argparse.Namespace) -> Exit:
    """Print how two reports differ."""
    outcomes = [(name, read_one(name, allow_empty=True)) for name in (options.before, options.after)]
    reports = []
    for name, outcome in outcomes:
        if isinstance(outcome, Failure):
            complain(name, outcome, options.lang)
        else:
            reports.append(outcome.report)
    if len(reports) != len(outcomes):
        return Exit.FAILED
    comparison = compare(*reports)
    if options.format == "html":
        print(comparison.to_html())
    else:
        print_lines(comparison.lines(options.lang))
    return Exit.FOUND if comparison else Exit.CLEAN


def schema(options: argparse.Namespace) -> Exit:
    """Print the JSON Schema, or write the files of ``schema/``."""
    if options.write is None:
        print(json_text(json_schema()))
        return Exit.CLEAN
    files = published_files()
    outputs = Outputs((), options.lang, force=options.force)
    changed = {name: data for name, data in files.items() if not _is_up_to_date(options.write / name, data)}
    return max((outputs.save_in(options.write, Path(name), data) for name, data in changed.items()), default=Exit.CLEAN)


def _is_up_to_date(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.read_bytes() == data
    except OSError:  # reported when the file is written
        return False


def claims(options: argparse.Namespace) -> Exit:
    """Print the statements in the prose about figures."""
    lang: str = options.lang
    tally = Tally()
    results: list[dict[str, object]] = []
    for report in reports_in(named(options.files), tally, lang, allow_empty=True):
        judged = [(claim, verdict(report, claim)) for claim in passage.claims(report)]
        head = {"agency": report.agency.name, "year": report.year}
        if options.format == "json":
            results += [{**head, **claim.to_data(found)} for claim, found in judged]
            continue
        lines = [f"{report.agency.name} {report.year}"]
        form = Form.used_by(report)
        for claim, found in judged:
            words = (claim.label(form) if claim.cells else _NOT_IN_THE_TABLES).in_(lang)
            total = "" if found.total is None else f" {found.total:f}"
            lines.append(f"  {found.status.words.in_(lang)}  {claim.text}  {words}{total}")
        print_lines(lines)
    if options.format == "json":
        print(json_text(results))
    return tally.status


_NOT_IN_THE_TABLES: Final = Phrase("表中没有", "not in the tables")


def sql(options: argparse.Namespace) -> Exit:
    """Print the rules as SQL."""
    try:
        print(to_sql(options.dialect, table=options.table, parts=options.part or PARTS), end="")
    except ValueError as error:
        warn(said(error).in_(options.lang))
        return Exit.FAILED
    return Exit.CLEAN


def rules(options: argparse.Namespace) -> Exit:
    """Print the rules."""
    wanted = options.rules or list(RULES)
    if options.format == "json":
        document = rules_document()
        named = cast("list[dict[str, object]]", document["rules"])
        print(json_text(document | {"rules": [rule for rule in named if rule["id"] in wanted]}))
    else:
        print_lines(line for name in wanted for line in _rule(RULES[name], options.lang))
    return Exit.CLEAN


def _rule(rule: Rule, lang: str) -> Iterator[str]:
    yield f"{rule.id} [{rule.severity.words.in_(lang)}, {rule.basis.value}] {rule.title.in_(lang)}"
    yield f"    {rule.description.in_(lang)}"
    yield from (f"    {line}" for line in summary.advice(rule, lang))


def completion(options: argparse.Namespace) -> Exit:
    """Print a completion script for a shell."""
    try:
        need("shtab", "cli", "生成补全脚本", "completion")
    except ModuleNotFoundError as error:
        warn(said(error).in_(options.lang))
        return Exit.FAILED
    import shtab

    print(shtab.complete(parser(options.lang), options.shell))
    return Exit.CLEAN
