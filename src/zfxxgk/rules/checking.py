"""Run the rules over reports: `check` for one, `check_series` for the years of one organ.

>>> from zfxxgk import Applicant, Flow, evolve, zero
>>> report = evolve(zero(agency="某局", year=2024), {(Flow.RECEIVED, Applicant.NATURAL_PERSON): 2})
>>> for finding in check(report).violated:
...     print(finding.message("en"))
column “natural person”: the sum of the first and second item is 2, the sum of the third and fourth item is 0; the difference is 2.
row “requests received this year”: the total is 0, the sum of the six kinds of applicant is 2; the difference is -2.
"""

import functools
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from operator import itemgetter
from typing import Final, NamedTuple, cast

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Form, Value, cells, compiled
from zfxxgk.problems import BLANK, Phrase, put_in
from zfxxgk.rules.advice import ADVICE, ADVICE_ON_BLANKS, ADVICE_ON_READING, ADVICE_ON_TWO, Pair, same_figures
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.findings import NONE, Facts, Finding, FindingCell, Findings, Later, ReadReport, Told
from zfxxgk.rules.instances import section_label
from zfxxgk.rules.model import Advice, Instance, Rule, Severity, Status, Words
from zfxxgk.rules.relations import judge, known_sum, relations

__all__ = ["check", "check_series"]


@public
def check(report: Report | ReadReport, *, claims: bool = False) -> Findings:
    """Return everything that the rules find in one report.

    Args:
        report: A report, or the result of `read`. For the latter, findings also say what was not read, and where each
            figure stands in the document.
        claims: Whether to compare the prose with the tables, too (the advisory rule ``claim``).

    Returns:
        All findings, in the order of the catalogue; empty where nothing is found. In relations, a blank cell is an
        unknown count from 0 (see ``schema/README.md``).
    """
    if not isinstance(report, Report):
        return _in_reading(report, claims=claims)
    found = _in_report(report)
    return Findings([*found, *_claims(report), *_left_over(report)]) if claims else found


def _in_reading(reading: ReadReport, *, claims: bool) -> Findings:
    report = reading.report
    found = list(_in_report(report, frozenset(pointer for table in reading.coverage for pointer in table.unread)))
    found += [_advised(rule, item, report) for rule, advise in ADVICE_ON_READING for item in advise(reading)]
    found += (*_claims(report), *_left_over(report)) if claims else ()
    return Findings(finding.placed(reading.sources) for finding in sorted(found, key=_by_rule))


def _in_report(report: Report, unread: Collection[str] = ()) -> Findings:
    """Return what the rules find in one report; ``unread`` are the pointers of figures that were not read."""
    form = Form.used_by(report)
    broken, values = _sums(form)(report)
    advice = [(rule, found) for rule, advise in ADVICE if (found := advise(report))]
    if None in values:
        advice += [(rule, found) for rule, advise in ADVICE_ON_BLANKS if (found := advise(form, values, unread))]
    if not broken and not advice:
        return NONE

    def made() -> list[Finding]:
        sums = _relations(form)
        found = [_finding(sums[i], sums[i].left(values), sums[i].right(values), report) for i in broken]
        found += [_advised(rule, item, report) for rule, items in advice for item in items]
        return sorted(found, key=_by_rule)

    return Findings.later(len(broken) + sum(len(items) for _, items in advice), made)


@public
def check_series(reports: Iterable[Report], *, claims: bool = False) -> Findings:
    """Return what the rules for two years find between the reports of one organ.

    Args:
        reports: Reports of one organ, in any order. Only consecutive years are compared. A missing year, two reports
            for one year, a change of edition and a change of name are findings.
        claims: Whether to look for prose that is left over from the report before, too (the advisory rule ``stale-prose``).

    Returns:
        All findings, by year, in the order of the catalogue. What `check` finds in each report is not repeated.

    >>> from zfxxgk import Applicant, Flow, evolve, zero
    >>> first = evolve(zero(agency="某局", year=2023), {(Flow.CARRIED_FORWARD, Applicant.TOTAL): 4})
    >>> print(check_series([zero(agency="某局", year=2024), first])[0].message("en"))
    column “total”: brought forward is 0, carried forward the year before is 4; the difference is -4.
    """
    ordered = sorted(reports, key=lambda report: report.year)
    pairs = [Pair(this=this, previous=previous) for previous, this in pairwise(ordered)]
    # A year with two reports whose figures differ is not compared, because it is unknown which of them counts.
    unclear = {p.this.year for p in pairs if p.this.year == p.previous.year and not same_figures(*p)}
    found: list[Finding] = []
    for pair in pairs:
        comparable = pair.this.year == pair.previous.year + 1 and unclear.isdisjoint(
            {pair.this.year, pair.previous.year}
        )
        between = [_advised(r, item, pair) for r, advise in ADVICE_ON_TWO for item in advise(pair)]
        if claims and pair.this.year != pair.previous.year:
            between += _left_over(pair.this, pair.previous)
        if comparable:
            forms = [Form.used_by(report) for report in pair]
            values = [value for form, report in zip(forms, pair, strict=True) for value in form.values(report)]
            judged = ((relation, relation.left(values), relation.right(values)) for relation in _relations(*forms))
            between += [_finding(*each, pair.this) for each in judged if known_sum(each[1]) != known_sum(each[2])]
        found += sorted(between, key=_by_rule)
    return Findings(found)


_RULE_ORDER: Final = {name: place for place, name in enumerate(RULES)}


def _by_rule(finding: Finding) -> int:
    """Return the sort key of a finding: the position of its rule in the catalogue."""
    return _RULE_ORDER[finding.rule.id]


Counts = tuple[int | None, ...]


class _Relation(NamedTuple):
    """An instance of a rule, ready to run: functions that get its sides from the figures of a form, and their cells."""

    rule: Rule
    instance: Instance
    left: Callable[[Sequence[Value]], Counts]
    right: Callable[[Sequence[Value]], Counts]
    places: tuple[tuple[str, str, str], ...]


class _Sum(NamedTuple):
    """What a finding on a relation is about."""

    relation: _Relation
    left: Counts
    right: Counts

    def cells(self) -> Sequence[FindingCell]:
        """Return the places, left side first."""
        return Later.later(len(self.relation.places), self._cells)

    def _cells(self) -> Iterator[FindingCell]:
        figures = zip(self.relation.places, self.left + self.right, strict=True)
        return (FindingCell(pointer, label, value, side) for (pointer, label, side), value in figures)

    def facts(self) -> Facts:
        """Return the values of the placeholders of the message."""
        return (
            ("instance", self.relation.instance.label),
            ("left", _side(self.left)),
            ("right", _side(self.right)),
            ("difference", known_sum(self.left) - known_sum(self.right)),
            ("blanks", (*self.left, *self.right).count(None)),
        )


def _getter(side: Iterable[int]) -> Callable[[Sequence[Value]], Counts]:
    first, *rest = side
    return cast(
        "Callable[[Sequence[Value]], Counts]", itemgetter(first, *rest) if rest else itemgetter(slice(first, first + 1))
    )


@functools.cache
def _relations(form: Form, previous: Form | None = None) -> tuple[_Relation, ...]:
    """Return the relations of a form, or between two, in the order of the catalogue.

    The relations between two reports take the figures of both as one sequence, those of this year first.
    """
    forms = {"": form} if previous is None else {"/this": form, "/previous": previous}
    positions: dict[str, int] = {}
    labels: dict[str, str] = {}
    for which, each in forms.items():
        for cell in each.cells:
            positions[which + cell.pointer] = len(positions)
            labels[which + cell.pointer] = _YEAR_LABELS[which] + cell.label

    def of(rule: Rule, instance: Instance) -> _Relation:
        left, right = (_getter(positions[name] for name in side) for side in (instance.left, instance.right))
        sides = (("left", instance.left), ("right", instance.right))
        places = tuple((name, labels[name], side) for side, names in sides for name in names)
        return _Relation(rule, instance, left, right, places)

    return tuple(of(rule, instance) for rule, instance in relations(form, previous))


def _finding(relation: _Relation, left: Counts, right: Counts, report: Report) -> Finding:
    """Return the finding on a relation that does not hold with every blank as 0."""
    status = judge(left, right) or Status.VIOLATED
    severity = relation.rule.severity if status is Status.VIOLATED else Severity.WARNING
    head = (relation.rule, relation.instance.id, status, severity, report.agency.name, report.year)
    return Finding(*head, known_sum(left), known_sum(right), _Sum(relation, left, right))


def _side(side: Sequence[int | None]) -> Words:
    """Return the sum of a side for a message: "blank", and not 0, where all its figures are blank."""
    return BLANK if all(figure is None for figure in side) else known_sum(side)


_YEAR_LABELS: Final = {"": "", "/this": "本年：", "/previous": "上年："}


def _label(pointer: str, document: "Report | Pair") -> str:
    """Return the official label of a place in a report, or in one of two."""
    first, *rest = pointers.split(pointer)
    if isinstance(document, Pair):
        return _YEAR_LABELS[f"/{first}"] + _label(pointers.join(rest), getattr(document, first))
    return Form.used_by(document).label_at(pointer)


def _advised(rule: Rule, item: Advice, document: "Report | Pair") -> Finding:
    report = document.this if isinstance(document, Pair) else document
    head = (rule, item.instance, Status.ADVISED, rule.severity, report.agency.name, report.year)
    return Finding(*head, None, None, _Advised(item, document))


class _Advised(NamedTuple):
    """What an advisory finding is about."""

    advice: Advice
    document: "Report | Pair"

    def cells(self) -> Sequence[FindingCell]:
        """Return the places; in advice on two reports they have no figures."""
        return Later.later(len(self.advice.cells), self._cells)

    def _cells(self) -> Iterator[FindingCell]:
        document = self.document
        values = {} if isinstance(document, Pair) else {f.pointer: f.value for f in cells(document)}
        for name in self.advice.cells:
            value = values.get(name)
            yield FindingCell(name, _label(name, document), value if isinstance(value, int) else None, "")

    def facts(self) -> Facts:
        """Return the values of the placeholders of the message."""
        return tuple(self.advice.values.items())


def _claims(report: Report) -> Iterator[Finding]:
    """Yield a finding for each claim of the prose that differs from the tables, unless its confidence is weak."""
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
        yield Finding(*head, stated, counted, Told(tuple(cells), tuple(words.items())))


def _left_over(report: Report, previous: Report | None = None) -> Iterator[Finding]:
    """Yield a finding for each sentence that is left over from another year, or from the report of the year before."""
    from zfxxgk.prose.stale import of_another_year, repeated

    rule = RULES["stale-prose"]
    found = of_another_year(report) if previous is None else repeated(previous, report)
    template = rule.parameters.phrase("year" if previous is None else "repeated") or rule.message
    for number, left in enumerate(found, 1):
        pointer = f"/{left.section.value}/passages/{left.passage}/text"
        cell = FindingCell(pointer, left.section.printed, None, "", (left.start, left.end))
        words: dict[str, Words] = {
            "instance": section_label(left.section),
            "text": left.text if len(left.text) <= _SHOWN else left.text[:_SHOWN] + "…",
            "reason": put_in(template, said=left.year, year=report.year),
        }
        kind = "year" if previous is None else "repeated"
        head = (rule, f"{kind}/{number}", Status.ADVISED, rule.severity, report.agency.name, report.year)
        yield Finding(*head, None, None, Told((cell,), tuple(words.items())))


_SHOWN: Final = 60
"""How much of a sentence a message shows."""


def _whole(number: Decimal | None) -> int | None:
    return int(number) if number is not None and number == number.to_integral_value() else None


@functools.cache
def _sums(form: Form) -> Callable[[Report], tuple[Sequence[int], Sequence[Value]]]:
    """Return a function that gives the indices of the `_relations` that fail with every blank as 0, and the figures.

    Most reports have no blank and violate nothing, and a million may be checked in a run. So the relations are compiled
    to code without loops, which for such a report returns two empty sequences, not even its figures.
    """
    names = {cell.pointer: f"v{i}" for i, cell in enumerate(form.cells)}
    sides = [[[names[p] for p in side] for side in (i.left, i.right)] for _, i in relations(form)]
    summed = dict.fromkeys(name for both in sides for side in both for name in side)
    # Adding None raises TypeError, so cells in a sum need no test for blanks. Cells in no relation are tested singly.
    checks = [f"{name} is not None" for name in names.values() if name not in summed]
    checks += [" == ".join("+".join(side) for side in both) for both in sides]
    differ = [" != ".join("+".join(f"k{name}" for name in side) for side in both) for both in sides]
    return compiled(
        (
            *form.fetched(list(names.values())),
            "try:",
            f"    if {' and '.join(checks)}: return (), ()",
            "except TypeError: pass",
            "broken = []",
            *(f"k{name} = {name} or 0" for name in summed),
            *(f"if {test}: broken.append({i})" for i, test in enumerate(differ)),
            f"return broken, ({', '.join(names.values())})",
        )
    )
