"""Run the rules over reports: `check` for one, `check_series` for the years of one organ.

>>> from zfxxgk import Applicant, Flow, evolve, zero
>>> report = evolve(zero(agency="某局", year=2024), {(Flow.RECEIVED, Applicant.NATURAL_PERSON): 2})
>>> for finding in check(report).violated:
...     print(finding.message("en"))
column “natural person”: the sum of the first and second item is 2, the sum of the third and fourth item is 0; the difference is 2.
row “received”: the total is 0, the sum of the six kinds of applicant is 2; the difference is -2.
"""

import functools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from operator import attrgetter
from typing import Final, NamedTuple, cast

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Form, edition_of, label_at
from zfxxgk.problems import Phrase
from zfxxgk.rules.advice import ADVICE, ADVICE_ON_TWO, Advice, Words, same_figures
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.findings import NONE, Finding, FindingCell, Findings
from zfxxgk.rules.model import Case, Instance, Rule, RuleKind, Scope, Severity, Status
from zfxxgk.rules.relations import judge, known_sum, relations

__all__ = ["check", "check_series"]


@public
def check(report: Report, *, claims: bool = False) -> Findings:
    """Return everything that the rules find in one report.

    Args:
        report: The report.
        claims: Whether the prose is compared with the tables, too (rule ``claim``): advisory, and ours.

    Returns:
        All findings, in the order of the catalogue; empty where nothing is found. Relations with blank cells count as
        design and `schema/README.md` say: a blank is an unknown count from 0.
    """
    if claims:
        return Findings([*check(report), *_claims(report)])
    holds = _shortcut(type(report.disclosure), type(report.applications))  # type: ignore[arg-type] # classes are hashable; the hash of their instances is looked at instead
    if holds(report):
        found: list[Finding] = []
        for rule, advise in _WITHOUT_BLANKS:
            advice = advise(report)
            if advice:
                found += _advised(rule, advice, report)
        return Findings(found) if found else NONE
    return Findings(_all(report))


@public
def check_series(reports: Iterable[Report]) -> Findings:
    """Return what the rules for two years find between the reports of one organ.

    Args:
        reports: Reports of one organ, in any order. Only consecutive years are compared; a year that is missing, one that
            there are two reports for, tables that change their edition and a name that changes are findings.

    Returns:
        All findings, by year, in the order of the catalogue. What `check` finds in each report is not repeated.

    >>> from zfxxgk import Applicant, Flow, evolve, zero
    >>> first = evolve(zero(agency="某局", year=2023), {(Flow.CARRIED_FORWARD, Applicant.TOTAL): 4})
    >>> print(check_series([zero(agency="某局", year=2024), first])[0].message("en"))
    column “total”: brought forward is 0, carried forward the year before is 4; the difference is -4.
    """
    ordered = sorted(reports, key=lambda report: report.year)
    pairs = [_Pair(this=this, previous=previous) for previous, this in pairwise(ordered)]
    # Of two reports for one year that say different things, neither is taken for the one that counts.
    unclear = {p.this.year for p in pairs if p.this.year == p.previous.year and not same_figures(*p)}
    found: list[Finding] = []
    for pair in pairs:
        comparable = pair.this.year == pair.previous.year + 1 and unclear.isdisjoint(
            {pair.this.year, pair.previous.year}
        )
        for rule in RULES.values():
            if rule.scope is not Scope.TWO_YEARS or rule.retired:
                continue
            if rule.kind is RuleKind.ADVICE:
                found += _advised(rule, ADVICE_ON_TWO[rule.id](pair.previous, pair.this), pair)
            elif comparable:
                found += _sums(rule, pair, pair.this)
    return Findings(found)


class _Pair(NamedTuple):
    """The document that a rule for two years looks at."""

    this: Report
    previous: Report


def _all(report: Report) -> Iterator[Finding]:
    for rule in RULES.values():
        if rule.retired or rule.scope is not Scope.REPORT:
            continue
        if rule.kind is RuleKind.SUM:
            yield from _sums(rule, report, report)
        elif rule.id in ADVICE:
            yield from _advised(rule, ADVICE[rule.id](report), report)


# A report whose relations all hold with no blank in it needs neither sums nor a search for blanks.
_WITHOUT_BLANKS: Final = tuple(
    (rule, ADVICE[rule.id]) for rule in RULES.values() if rule.id in ADVICE and rule.id != "blank-cells"
)


class _Relation(NamedTuple):
    """An instance with its pointers turned into attribute access."""

    instance: Instance
    left: Callable[[object], tuple[int | None, ...]]
    right: Callable[[object], tuple[int | None, ...]]


class _Compiled(NamedTuple):
    """A case with its pointers turned into attribute access."""

    conditions: tuple[tuple[Callable[[object], Enum], str], ...]
    relations: tuple[_Relation, ...]


@functools.cache
def _compiled(rule_id: str) -> tuple[_Compiled, ...]:
    return tuple(map(_compile, RULES[rule_id].cases))


def _compile(case: Case) -> _Compiled:
    conditions = tuple((attrgetter(_path(c.pointer)), c.constant) for c in case.applies)
    relations = tuple(_Relation(i, _getter(i.left), _getter(i.right)) for i in case.instances)
    return _Compiled(conditions, relations)


def _path(pointer: str) -> str:
    return ".".join(pointers.split(pointer))


def _getter(side: tuple[str, ...]) -> Callable[[object], tuple[int | None, ...]]:
    get = attrgetter(*map(_path, side))
    if len(side) == 1:
        return lambda document: (cast("int | None", get(document)),)
    return cast("Callable[[object], tuple[int | None, ...]]", get)


def _sums(rule: Rule, document: object, report: Report) -> Iterator[Finding]:
    for case in _compiled(rule.id):
        if any(get(document).value != constant for get, constant in case.conditions):
            continue
        for relation in case.relations:
            left, right = relation.left(document), relation.right(document)
            status = judge(left, right)
            if status is not None:
                yield _finding(rule, relation.instance, status, left, right, document, report)


def _side(side: Sequence[int | None]) -> Words:
    """Return a sum for a sentence; a side of nothing but blanks is not called 0."""
    return Phrase("空白", "blank") if all(figure is None for figure in side) else known_sum(side)


def _finding(
    rule: Rule,
    instance: Instance,
    status: Status,
    left: tuple[int | None, ...],
    right: tuple[int | None, ...],
    document: object,
    report: Report,
) -> Finding:
    sides = (("left", instance.left, left), ("right", instance.right, right))
    places = tuple(
        FindingCell(pointer, _label(pointer, document), value, side)
        for side, names, figures in sides
        for pointer, value in zip(names, figures, strict=True)
    )
    sums = known_sum(left), known_sum(right)
    values: dict[str, Words] = {
        "instance": instance.label,
        "left": _side(left),
        "right": _side(right),
        "difference": sums[0] - sums[1],
        "blanks": (*left, *right).count(None),
    }
    severity = rule.severity if status is Status.VIOLATED else Severity.WARNING
    head = (rule, instance.id, status, severity, report.agency.name, report.year)
    return Finding(*head, places, *sums, tuple(values.items()))


_YEAR_LABELS: Final = {"this": "本年：", "previous": "上年："}


def _label(pointer: str, document: object) -> str:
    """Return the official label of a place in a report, or in one of two."""
    first, *rest = pointers.split(pointer)
    if isinstance(document, _Pair):
        return _YEAR_LABELS[first] + _label(pointers.join(rest), getattr(document, first))
    return label_at(pointer, getattr(getattr(document, first, None), "edition", None))


def _advised(rule: Rule, advice: Iterable[Advice], document: "Report | _Pair") -> Iterator[Finding]:
    report = document.this if isinstance(document, _Pair) else document
    for item in advice:
        figures = _figures(item.cells, document)
        places = tuple(FindingCell(p, _label(p, document), figures.get(p), "") for p in item.cells)
        head = (rule, item.instance, Status.ADVISED, rule.severity, report.agency.name, report.year)
        yield Finding(*head, places, None, None, tuple(item.values.items()))


def _figures(places: Sequence[str], document: "Report | _Pair") -> Mapping[str, int | None]:
    """Return the counts among places in one report. Advice on two reports speaks of none."""
    if isinstance(document, _Pair):
        return {}
    form = Form.used_by(document)
    cells = (pointer for pointer in places if form.at(pointer) is not None)
    values: Iterator[tuple[str, object]] = ((p, functools.reduce(getattr, pointers.split(p), document)) for p in cells)
    return {pointer: value for pointer, value in values if isinstance(value, int)}


def _claims(report: Report) -> Iterator[Finding]:
    """Yield what the prose says otherwise than the tables, as far as it is sure enough what it speaks of."""
    from zfxxgk.prose.claim import ClaimStatus, figures_at, verdict
    from zfxxgk.prose.passage import claims
    from zfxxgk.prose.phrases import Confidence

    rule = RULES["claim"]
    seen: Counter[str] = Counter()
    for claim in claims(report):
        seen[claim.kind] += 1
        found = verdict(report, claim)
        if found.status is not ClaimStatus.DIFFERS or claim.confidence is Confidence.WEAK:
            continue
        span = (claim.start, claim.end)
        stated, counted = (_whole(number) for number in (claim.value, found.total))
        form = Form.used_by(report)
        figures = zip(claim.cells, figures_at(report, claim.cells), strict=True)
        cells = [FindingCell(claim.pointer, claim.section.printed, stated, "left", span)]
        cells += [
            FindingCell(pointer, _label(pointer, report), value if isinstance(value, int) else None, "right")
            for pointer, value in figures
        ]
        words: dict[str, Words] = {
            "instance": Phrase(claim.section.printed, f"section “{claim.section.english}”"),
            "text": claim.text,
            "cells": claim.label(form),
            "total": f"{found.total:f}{claim.unit if claim.unit == '%' else ''}",
            "difference": f"{found.difference:+f}",
            "hint": claim.hint(report),
        }
        head = (
            rule,
            f"{claim.kind}/{seen[claim.kind]}",
            Status.ADVISED,
            rule.severity,
            report.agency.name,
            report.year,
        )
        yield Finding(*head, tuple(cells), stated, counted, tuple(words.items()))


def _whole(number: Decimal | None) -> int | None:
    return int(number) if number is not None and number == number.to_integral_value() else None


@functools.cache
def _shortcut(disclosure: type, applications: type) -> Callable[[Report], bool]:
    """Return a function that says whether a report has no blank cell and violates no relation.

    Almost all reports pass, and a million of them are to be looked at; so the relations are written out as straight-line
    code, once for each pair of editions. It says only yes or no: where it says no, the data are gone through one by one.
    """
    form = Form.of(*(edition_of(table) for table in (disclosure, applications)))
    names = {cell.pointer: f"v{i}" for i, cell in enumerate(form.cells)}
    lines, nodes = ["def holds(report):"], {"": "report"}
    for cell in form.cells:
        *above, last = pointers.split(cell.pointer)
        for depth in range(1, len(above) + 1):
            node = pointers.join(above[:depth])
            if node not in nodes:
                nodes[node] = f"n{len(nodes)}"
                lines.append(f"    {nodes[node]} = {nodes[pointers.join(above[: depth - 1])]}.{above[depth - 1]}")
        lines.append(f"    {names[cell.pointer]} = {nodes[pointers.join(above)]}.{last}")
    # A blank in a sum raises TypeError, at no cost where there is none; the cells of no relation are looked at one by one.
    instances = [instance for _, instance in relations(form)]
    alone = names.keys() - {pointer for instance in instances for pointer in instance.left + instance.right}
    checks = [f"{name} is not None" for pointer, name in names.items() if pointer in alone]
    checks += [f"{'+'.join(names[p] for p in i.left)} == {'+'.join(names[p] for p in i.right)}" for i in instances]
    lines += ["    try:", f"        return {' and '.join(checks)}", "    except TypeError:", "        return False"]
    namespace: dict[str, Callable[[Report], bool]] = {}
    exec("\n".join(lines), {}, namespace)  # noqa: S102 # made of field names of our own records
    return namespace["holds"]
