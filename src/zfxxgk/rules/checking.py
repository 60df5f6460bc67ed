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
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from operator import itemgetter
from typing import Final, NamedTuple, TypeVar, cast

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Form, Value, cells, compiled
from zfxxgk.problems import BLANK, Phrase
from zfxxgk.rules.advice import ADVICE, ADVICE_ON_BLANKS, ADVICE_ON_READING, ADVICE_ON_TWO, same_figures
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.findings import NONE, Facts, Finding, FindingCell, Findings, Later, ReadReport, Told
from zfxxgk.rules.model import Advice, Instance, Rule, Severity, Status, Words
from zfxxgk.rules.relations import judge, known_sum, relations

__all__ = ["check", "check_series"]

AdviseT = TypeVar("AdviseT")


@public
def check(report: Report | ReadReport, *, claims: bool = False) -> Findings:
    """Return everything that the rules find in one report.

    Args:
        report: The report; or what `read` gave, and then findings say whether everything was read, and where each figure
            stands in the document.
        claims: Whether the prose is compared with the tables, too (rule ``claim``): advisory, and ours.

    Returns:
        All findings, in the order of the catalogue; empty where nothing is found. Relations with blank cells count as
        design and `schema/README.md` say: a blank is an unknown count from 0.
    """
    if not isinstance(report, Report):
        return _in_reading(report, claims=claims)
    found = _in_report(report)
    return Findings([*found, *_claims(report)]) if claims else found


def _in_reading(reading: ReadReport, *, claims: bool) -> Findings:
    report = reading.report
    found = list(_in_report(report, frozenset(pointer for table in reading.coverage for pointer in table.unread)))
    found += [_advised(rule, item, report) for rule, advise in _ADVICE_ON_READING for item in advise(reading)]
    found += _claims(report) if claims else ()
    return Findings(finding.placed(reading.sources) for finding in sorted(found, key=_place))


def _in_report(report: Report, unread: Collection[str] = ()) -> Findings:
    """Return what the rules find in one report, of which some figures were not read."""
    form = Form.used_by(report)
    broken, values = _sums(form)(report)
    advice = [(rule, found) for rule, advise in _ADVICE if (found := advise(report))]
    if None in values:
        advice += [(rule, found) for rule, advise in _ADVICE_ON_BLANKS if (found := advise(form, values, unread))]
    if not broken and not advice:
        return NONE

    def made() -> list[Finding]:
        sums = _relations(form)
        found = [_finding(sums[i], sums[i].left(values), sums[i].right(values), report) for i in broken]
        found += [_advised(rule, item, report) for rule, items in advice for item in items]
        return sorted(found, key=_place)

    return Findings.later(len(broken) + sum(len(items) for _, items in advice), made)


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
        between = [_advised(r, item, pair) for r, advise in _ADVICE_ON_TWO for item in advise(pair.previous, pair.this)]
        if comparable:
            forms = [Form.used_by(report) for report in pair]
            values = [value for form, report in zip(forms, pair, strict=True) for value in form.values(report)]
            judged = ((relation, relation.left(values), relation.right(values)) for relation in _relations(*forms))
            between += [_finding(*each, pair.this) for each in judged if known_sum(each[1]) != known_sum(each[2])]
        found += sorted(between, key=_place)
    return Findings(found)


class _Pair(NamedTuple):
    """The document that a rule for two years looks at."""

    this: Report
    previous: Report


def _in_use(advice: Mapping[str, AdviseT]) -> tuple[tuple[Rule, AdviseT], ...]:
    return tuple((RULES[name], advise) for name, advise in advice.items() if not RULES[name].retired)


_ADVICE: Final = _in_use(ADVICE)
_ADVICE_ON_BLANKS: Final = _in_use(ADVICE_ON_BLANKS)
_ADVICE_ON_READING: Final = _in_use(ADVICE_ON_READING)
_ADVICE_ON_TWO: Final = _in_use(ADVICE_ON_TWO)
_PLACES: Final = {name: place for place, name in enumerate(RULES)}


def _place(finding: Finding) -> int:
    """Return where a finding comes among others: the order of the catalogue."""
    return _PLACES[finding.rule.id]


Counts = tuple[int | None, ...]


class _Relation(NamedTuple):
    """An instance of a rule at work: how its sides are taken from the figures of a form, and where they stand."""

    rule: Rule
    instance: Instance
    left: Callable[[Sequence[Value]], Counts]
    right: Callable[[Sequence[Value]], Counts]
    places: tuple[tuple[str, str, str], ...]


class _Sum(NamedTuple):
    """What a finding on a relation speaks of."""

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
        """Return what the placeholders of the sentence stand for."""
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

    Of two reports the figures stand one after the other, those of this year first.
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
    """Return a sum for a sentence; a side of nothing but blanks is not called 0."""
    return BLANK if all(figure is None for figure in side) else known_sum(side)


_YEAR_LABELS: Final = {"": "", "/this": "本年：", "/previous": "上年："}


def _label(pointer: str, document: "Report | _Pair") -> str:
    """Return the official label of a place in a report, or in one of two."""
    first, *rest = pointers.split(pointer)
    if isinstance(document, _Pair):
        return _YEAR_LABELS[f"/{first}"] + _label(pointers.join(rest), getattr(document, first))
    return Form.used_by(document).label_at(pointer)


def _advised(rule: Rule, item: Advice, document: "Report | _Pair") -> Finding:
    report = document.this if isinstance(document, _Pair) else document
    head = (rule, item.instance, Status.ADVISED, rule.severity, report.agency.name, report.year)
    return Finding(*head, None, None, _Advised(item, document))


class _Advised(NamedTuple):
    """What an advisory finding speaks of."""

    advice: Advice
    document: "Report | _Pair"

    def cells(self) -> Sequence[FindingCell]:
        """Return the places; advice on two reports speaks of no figures."""
        return Later.later(len(self.advice.cells), self._cells)

    def _cells(self) -> Iterator[FindingCell]:
        document = self.document
        values = {} if isinstance(document, _Pair) else {f.pointer: f.value for f in cells(document)}
        for name in self.advice.cells:
            value = values.get(name)
            yield FindingCell(name, _label(name, document), value if isinstance(value, int) else None, "")

    def facts(self) -> Facts:
        """Return what the placeholders of the sentence stand for."""
        return tuple(self.advice.values.items())


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
        yield Finding(*head, stated, counted, Told(tuple(cells), tuple(words.items())))


def _whole(number: Decimal | None) -> int | None:
    return int(number) if number is not None and number == number.to_integral_value() else None


@functools.cache
def _sums(form: Form) -> Callable[[Report], tuple[Sequence[int], Sequence[Value]]]:
    """Return a function that tells which relations of `_relations` do not hold with every blank as 0, and the figures.

    Almost all reports have no blank and violate nothing, and a million of them are to be looked at: the relations are
    written out as straight-line code, and for such a report nothing is returned, not even its figures.
    """
    names = {cell.pointer: f"v{i}" for i, cell in enumerate(form.cells)}
    sides = [[[names[p] for p in side] for side in (i.left, i.right)] for _, i in relations(form)]
    summed = dict.fromkeys(name for both in sides for side in both for name in side)
    # A blank in a sum raises TypeError, at no cost where there is none; the cells of no relation are looked at one by one.
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
