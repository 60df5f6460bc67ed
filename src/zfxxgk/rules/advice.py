"""The rules that are no sums: for each kind, what it finds, as the values for the message.

The basis of these rules is practice: our own reading. Most reports get no advice, and a million may be checked in a run, so
what does not change from report to report is looked up once for a rule, and what finds nothing returns at once.
"""

import functools
import operator
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, Final, NamedTuple

from zfxxgk import pointers
from zfxxgk.form.records import Narrative, Report
from zfxxgk.form.tables import Form, Value
from zfxxgk.problems import SEMICOLON, Phrase, put_in
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.findings import ReadReport, ReadTable
from zfxxgk.rules.instances import section_label
from zfxxgk.rules.model import Advice, ForYears, Instance, Rule, RuleKind, Words
from zfxxgk.rules.relations import instances

__all__ = [
    "ADVICE",
    "ADVICE_ON_BLANKS",
    "ADVICE_ON_READING",
    "ADVICE_ON_TWO",
    "Advice",
    "Pair",
    "credit_code_fault",
    "same_figures",
]


class Pair(NamedTuple):
    """The two reports that a rule for two years compares."""

    this: Report
    previous: Report


Adviser = Callable[[Report], Sequence[Advice]]
AdviserOnTwo = Callable[[Pair], Iterable[Advice]]


def _getter(pointer: str) -> Callable[[object], Any]:
    """Return a function that gets what a pointer names from a report or a pair of reports."""
    return operator.attrgetter(".".join(pointers.split(pointer)))


def _plain(text: str | Enum) -> str:
    """Return a text as it is written in JSON."""
    return str(text.value) if isinstance(text, Enum) else text


_Places = list[tuple[Instance, Callable[[object], Any], Callable[[object], Any]]]


def _places(of: Iterable[Instance]) -> _Places:
    """Return instances that have a place on each side, or on the left, with what gets them."""
    return [(i, _getter(i.left[0]), _getter((i.right or i.left)[0])) for i in of]


# --- one report -------------------------------------------------------------------------------------------------------


def _by_year(rule: Rule) -> Adviser:
    places = _places(rule.instances)
    oldest, *newer = rule.parameters.values

    @functools.cache
    def expected(year: int) -> ForYears:
        return next((value for value in reversed(newer) if value.since <= year), oldest)

    def advise(report: Report) -> Sequence[Advice]:
        found = []
        for instance, text, year in places:
            right = expected(year(report))
            if (stated := _plain(text(report))) != right.value:
                values: dict[str, Words] = {
                    "instance": instance.label,
                    "found": stated,
                    "expected": right.value,
                    "year": year(report),
                    "document": right.document,
                }
                found.append(Advice(instance.id, instance.left, values))
        return found

    return advise


def _check_digit(rule: Rule) -> Adviser:
    ((instance, code_of, _),) = _places(rule.instances)

    def advise(report: Report) -> Sequence[Advice]:
        code = code_of(report)
        reason = None if code is None else _code_fault(rule, code)
        return () if reason is None else (Advice(instance.id, instance.left, {"code": code, "reason": reason}),)

    return advise


def credit_code_fault(code: str) -> Phrase | None:
    """Return what is wrong with a 统一社会信用代码, or None where its check digit is right (GB 32100).

    Args:
        code: 18 digits or capital letters.

    >>> credit_code_fault("12620600MB0523338C") is None
    True
    >>> print(credit_code_fault("12620600MB0523338D"))
    校验码应为 C / the check digit should be C
    """
    return _code_fault(RULES["credit-code"], code)


def _code_fault(rule: Rule, code: str) -> Phrase | None:
    phrases = dict(rule.parameters.phrases)
    alphabet, weights = rule.parameters.alphabet, rule.parameters.weights
    for letter in code:
        if letter not in alphabet:
            return put_in(phrases["character"], character=letter)
    total = sum(map(operator.mul, map(alphabet.index, code), weights))
    digit = alphabet[-total % len(alphabet)]
    return None if digit == code[len(weights)] else put_in(phrases["digit"], digit=digit)


def _pointing(rule: Rule) -> Adviser:
    list_of = _getter(rule.instances[0].left[0])

    @functools.cache
    def targets(form: Form) -> frozenset[str]:
        return frozenset(target for instance in instances(rule, form) for target in instance.right)

    def advise(report: Report) -> Sequence[Advice]:
        items = list_of(report)
        return list(_astray(rule, items, targets(Form.used_by(report)))) if items else ()

    return advise


def _astray(rule: Rule, items: Iterable[object], targets: Collection[str]) -> Iterator[Advice]:
    (place,), key = rule.instances[0].left, rule.parameters.key
    for i, item in enumerate(items):
        target = getattr(item, key)
        if target not in targets:
            yield Advice(str(i), (f"{place}/{i}/{key}",), {"number": i + 1, "target": target})


def _written(rule: Rule) -> Adviser:
    places = _places(rule.instances)
    white_space = rule.parameters.white_space

    def is_empty(narrative: Narrative) -> bool:
        for passage in narrative.passages:  # noqa: SIM110 # a loop is faster, and this runs three times a report
            if passage.text.strip(white_space):
                return False
        return True

    def advise(report: Report) -> Sequence[Advice]:
        empty = [instance for instance, narrative, _ in places if is_empty(narrative(report))]
        return [Advice(each.id, each.left, {"instance": each.label}) for each in empty]

    return advise


def _explained(rule: Rule) -> Adviser:
    search = re.compile("|".join(map(re.escape, rule.parameters.words))).search

    @functools.cache
    def places(form: Form) -> _Places:
        return _places(instances(rule, form))

    def says(narrative: Narrative) -> bool:
        return any(search(p.text) or (p.heading and search(p.heading)) for p in narrative.passages)

    def advise(report: Report) -> Sequence[Advice]:
        stated = [each for each in places(Form.used_by(report)) if each[1](report)]
        silent = [instance for instance, _, section in stated if not says(section(report))]
        return [Advice(i.id, i.left + i.right, {"instance": i.label}) for i in silent]

    return advise


_TOWNSHIP = re.compile(r"(?:[镇乡]|街道)(?:人民政府|办事处)?$")
_DEPARTMENT = re.compile(r"(?:局|厅|部|委|署|(?<!管理)委员会)$")


def _deadline(report: Report) -> Sequence[Advice]:
    published = report.publication.published_on if report.publication is not None else None
    name = report.agency.name
    if published is None or _TOWNSHIP.search(name):
        return ()
    month = 1 if _DEPARTMENT.search(name) else 3
    limit = date(report.year + 1, month, 31)
    if published <= limit:
        return ()
    values = {"published": published.isoformat(), "deadline": limit.isoformat()}
    return (Advice("", ("/publication/published_on",), values),)


def _filled(rule: Rule) -> Callable[[Form, Sequence[Value], Collection[str]], Sequence[Advice]]:
    """Return what finds blank cells, given a form, its figures, and the pointers of those that were not read."""

    @functools.cache
    def positions(form: Form) -> list[tuple[Instance, list[int]]]:
        known = {cell.pointer: i for i, cell in enumerate(form.cells)}
        return [(instance, [known[pointer] for pointer in instance.left]) for instance in instances(rule, form)]

    def advise(form: Form, values: Sequence[Value], unread: Collection[str]) -> Sequence[Advice]:
        found = []
        for instance, places in positions(form):
            blank = tuple(p for p, i in zip(instance.left, places, strict=True) if values[i] is None)
            if unread:  # a figure that was not read is not blank
                blank = tuple(pointer for pointer in blank if pointer not in unread)
            if blank:
                words: dict[str, Words] = {"instance": instance.label, "cells": len(places), "blanks": len(blank)}
                found.append(Advice(instance.id, blank, words))
        return found

    return advise


# --- how a report was read --------------------------------------------------------------------------------------------


def _table_unread(reading: ReadReport) -> Iterator[Advice]:
    for table in reading.coverage:
        if len(table.unread) == len(table.states):
            yield _unread(table)


def _cells_unread(reading: ReadReport) -> Iterator[Advice]:
    for table in reading.coverage:
        if 0 < len(table.unread) < len(table.states):
            yield _unread(table)


def _unread(table: ReadTable) -> Advice:
    words: dict[str, Words] = {
        "instance": section_label(table.section),
        "cells": len(table.states),
        "unread": len(table.unread),
        "reasons": Phrase.of(
            lambda lang: _BECAUSE.in_(lang) + SEMICOLON.in_(lang).join(reason.in_(lang) for reason in table.reasons)
        )
        if table.reasons
        else Phrase("", ""),
    }
    return Advice(table.section.value, tuple(table.unread), words)


_BECAUSE: Final = Phrase("：", ": ")


# --- two reports of one organ -----------------------------------------------------------------------------------------


def same_figures(one: Report, other: Report) -> bool:
    """Return whether two reports have the same figures in tables of the same editions."""
    form = Form.used_by(one)
    return form is Form.used_by(other) and form.values(one) == form.values(other)


def _step(rule: Rule) -> AdviserOnTwo:
    ((instance, this, previous),) = _places(rule.instances)
    phrases = dict(rule.parameters.phrases)
    least, most = rule.parameters.at_least, rule.parameters.at_most

    def advise(pair: Pair) -> Iterator[Advice]:
        before, after = previous(pair), this(pair)
        if (least is not None and after - before < least) or (most is not None and after - before > most):
            between = range(before + 1, after)
            values: dict[str, Words] = {"previous": before, "year": after}
            if between:
                values["missing"] = f"{between[0]}" if len(between) == 1 else f"{between[0]}–{between[-1]}"
            if phrases:
                values["sameness"] = phrases["same" if same_figures(*pair) else "different"]
            yield Advice(instance.id, instance.left + instance.right, values)

    return advise


def _same(rule: Rule) -> AdviserOnTwo:
    places = _places(rule.instances)
    of = rule.parameters
    folded = str.maketrans(of.replaced, of.by, of.white_space)
    consequences = dict(rule.parameters.phrases)

    def advise(pair: Pair) -> Iterator[Advice]:
        years: dict[str, Words] = {"previous": pair.previous.year, "year": pair.this.year}
        if not of.same_year and years["previous"] == years["year"]:
            return
        for instance, this, previous in places:
            before, after = _plain(previous(pair)), _plain(this(pair))
            if before and after and before.translate(folded) != after.translate(folded):
                values: dict[str, Words] = {"instance": instance.label, "before": before, "after": after, **years}
                if instance.id in consequences:
                    values["consequence"] = consequences[instance.id]
                yield Advice(instance.id, instance.left + instance.right, values)

    return advise


# --- the rules in use -------------------------------------------------------------------------------------------------

_OF_ONE: Final[Mapping[RuleKind, Callable[[Rule], Adviser]]] = {
    RuleKind.BY_YEAR: _by_year,
    RuleKind.WRITTEN: _written,
    RuleKind.EXPLAINED: _explained,
    RuleKind.POINTING: _pointing,
    RuleKind.CHECK_DIGIT: _check_digit,
}
_OF_TWO: Final[Mapping[RuleKind, Callable[[Rule], AdviserOnTwo]]] = {RuleKind.STEP: _step, RuleKind.SAME: _same}
_PROGRAMS: Final[Mapping[str, Adviser]] = {"deadline": _deadline}
_ON_READING: Final[Mapping[str, Callable[[ReadReport], Iterable[Advice]]]] = {
    "table-unread": _table_unread,
    "cells-unread": _cells_unread,
}
_IN_USE: Final = tuple(rule for rule in RULES.values() if not rule.retired)

ADVICE: Final = (
    *((rule, _OF_ONE[rule.kind](rule)) for rule in _IN_USE if rule.kind in _OF_ONE),
    *((rule, _PROGRAMS[rule.id]) for rule in _IN_USE if rule.id in _PROGRAMS),
)
"""The rules for one report, each with what finds its advice."""
ADVICE_ON_BLANKS: Final = tuple((rule, _filled(rule)) for rule in _IN_USE if rule.kind is RuleKind.FILLED)
"""The rules for a report with blank cells; they take its form, its figures, and the pointers of those not read."""
ADVICE_ON_READING: Final = tuple((rule, _ON_READING[rule.id]) for rule in _IN_USE if rule.id in _ON_READING)
"""The rules for a report that was read from a document."""
ADVICE_ON_TWO: Final = tuple((rule, _OF_TWO[rule.kind](rule)) for rule in _IN_USE if rule.kind in _OF_TWO)
"""The rules for two reports of one organ that follow each other."""
