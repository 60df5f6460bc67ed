"""How much the conformance suite notices of the rules: a rule that says something else must find something else in its cases.

A mutant of a rule has an instance, a place, a word or a character less, a number moved by one, another severity, other words.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from test_conformance import MANIFEST, SUITE

import zfxxgk
from zfxxgk.problems import Phrase
from zfxxgk.rules import advice, checking
from zfxxgk.rules.kinds import KINDS
from zfxxgk.rules.model import Case, Instance, Rule, RuleKind, Scope, Severity

DATA = [rule for rule in zfxxgk.RULES.values() if rule.kind is not RuleKind.PROGRAM]
Case_ = tuple[str, Any, list[dict[str, Any]]]


def documents() -> Iterator[tuple[Scope, Case_]]:
    """Yield each case: its file, a report or a pair of reports, and what is expected; of the series those of two reports."""
    for kind in ("findings", "two_years", "series"):
        for case in MANIFEST[kind]:
            read = json.loads((SUITE / case["file"]).read_text(encoding="utf-8"))
            if kind == "findings":
                yield Scope.REPORT, (case["file"], zfxxgk.structure(read), case["expected"])
            else:
                reports = [read["previous"], read["this"]] if kind == "two_years" else read
                if len(reports) == 2:
                    one, other = sorted(map(zfxxgk.structure, reports), key=lambda report: report.year)
                    yield Scope.TWO_YEARS, (case["file"], advice.Pair(this=other, previous=one), case["expected"])


CASES = list(documents())


def findings(rule: Rule, document: Any) -> list[Any]:
    """Return what a rule finds, as the suite writes it."""
    if rule.kind is RuleKind.SUM:
        return list(_sums(rule, document))
    if rule.kind in advice._OF_ONE:
        advised = advice._OF_ONE[rule.kind](rule)(document)
    elif rule.kind in advice._OF_TWO:
        advised = list(advice._OF_TWO[rule.kind](rule)(document))
    else:
        form = zfxxgk.Form.used_by(document)
        advised = advice._filled(rule)(form, form.values(document), ())
    found = [checking._advised(rule, each, document) for each in advised]
    return [_written(rule, f.instance, f.status.value, [c.pointer for c in f.cells], f.message) for f in found]


def _written(rule: Rule, instance: str, status: str, cells: list[str], message: Any, sums: Any = (None, None)) -> Any:
    severity = "warning" if status == "incomplete" else rule.severity.value
    return [rule.id, instance, status, severity, *sums, cells, {lang: message(lang) for lang in ("zh", "en")}]


def _sums(rule: Rule, document: Any) -> Iterator[Any]:
    both = isinstance(document, advice.Pair)
    plain = {k: zfxxgk.unstructure(r) for k, r in document._asdict().items()} if both else zfxxgk.unstructure(document)
    if both and document.this.year - document.previous.year != 1:
        return

    def at(pointer: str) -> Any:
        place: Any = plain
        for key in pointer.split("/")[1:]:
            place = place[key]
        return place

    for case in rule.cases:
        if all(at(condition.pointer) == condition.constant for condition in case.applies):
            for instance in case.instances:
                left, right = ([at(p) for p in side] for side in (instance.left, instance.right))
                sums = [sum(figure or 0 for figure in side) for side in (left, right)]
                if sums[0] != sums[1]:
                    status = "incomplete" if None in (right if sums[0] > sums[1] else left) else "violated"
                    template = rule.parameters.phrase("incomplete") if status == "incomplete" else rule.message
                    if template is None:
                        raise KeyError(status)
                    yield _written(rule, instance.id, status, [*instance.left, *instance.right],
                                   _Told(template, instance.label, left, right), tuple(sums))  # fmt: skip


class _Told:
    """The message of a finding on a relation."""

    def __init__(self, template: Phrase, label: Phrase, left: list[Any], right: list[Any]) -> None:
        self.template, self.label, self.sides = template, label, (left, right)

    def __call__(self, lang: str) -> str:
        blank = Phrase("空白", "blank").in_(lang)
        left, right = (sum(f or 0 for f in side) for side in self.sides)
        shown = [blank if set(side) == {None} else total for side, total in zip(self.sides, (left, right), strict=True)]
        blanks = [*self.sides[0], *self.sides[1]].count(None)
        values = {"left": shown[0], "right": shown[1], "difference": left - right, "blanks": blanks}
        return self.template.in_(lang).format(instance=self.label.in_(lang), **values)


def notices(mutant: Rule) -> bool:
    """Return whether a case of the suite comes out otherwise, or cannot be judged at all."""
    for scope, (_, document, expected) in CASES:
        if scope is not mutant.scope:
            continue
        wanted = [list(each.values())[:8] for each in expected if each["rule"] == mutant.id]
        try:
            if findings(mutant, document) != wanted:
                return True
        except (KeyError, IndexError, ValueError, AttributeError, TypeError):
            return True
    return False


@pytest.mark.parametrize("rule", DATA, ids=lambda rule: rule.id)
def test_the_rules_as_they_are_pass(rule: Rule) -> None:
    assert not notices(rule)
    assert any(e["rule"] == rule.id for _, (_, _, expected) in CASES for e in expected)


def mutants(rule: Rule) -> Iterator[tuple[str, Rule]]:
    for number, case in enumerate(rule.cases):
        for name, changed in _of_case(rule, case):
            yield (
                f"case {number} {name}",
                rule._replace(cases=(*rule.cases[:number], *changed, *rule.cases[number + 1 :])),
            )
    for name in KINDS[rule.kind].parameters:
        for how, value in _changed(getattr(rule.parameters, name)):
            yield f"{name} {how}", rule._replace(parameters=rule.parameters._replace(**{name: value}))
    for lang in ("zh", "en"):
        yield f"message {lang}", rule._replace(message=rule.message._replace(**{lang: "!" + rule.message.in_(lang)}))
    other = next(severity for severity in Severity if severity is not rule.severity)
    yield "severity", rule._replace(severity=other)


def _of_case(rule: Rule, case: Case) -> Iterator[tuple[str, tuple[Case, ...]]]:
    yield "removed", ()
    for number in range(len(case.applies)):
        yield f"condition {number}", (case._replace(applies=case.applies[:number] + case.applies[number + 1 :]),)
    for number, instance in enumerate(case.instances):
        head, tail = case.instances[:number], case.instances[number + 1 :]
        yield f"without {instance.id}", (case._replace(instances=head + tail),)
        label = Phrase(instance.label.zh + "!", instance.label.en)
        changes: list[tuple[str, Instance]] = [(f"id of {instance.id}", instance._replace(id=instance.id + "!"))]
        if "{instance}" in rule.message.zh:
            changes.append((f"label of {instance.id}", instance._replace(label=label)))
        for side in ("left", "right"):
            places = getattr(instance, side)
            for i in range(len(places)):
                without = instance._replace(**{side: places[:i] + places[i + 1 :]})
                changes.append((f"{side} of {instance.id} without {places[i]}", without))
        for name, changed in changes:
            yield name, (case._replace(instances=(*head, changed, *tail)),)


def _changed(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what else a parameter, or a part of one, could be."""
    if value is None:
        yield "bounded", 1
    elif isinstance(value, bool):
        yield "flipped", not value
    elif isinstance(value, int):
        yield from ((f"moved by {move}", value + move) for move in (-1, 1))
    elif isinstance(value, str):
        step = max(1, len(value) // 60)
        yield from ((f"without character {i}", value[:i] + value[i + 1 :]) for i in range(0, len(value), step))
    elif hasattr(value, "_fields"):  # of a phrase each language is changed as a whole
        for name, field in zip(value._fields, value, strict=True):
            others = [("in other words", f"!{field}")] if isinstance(value, Phrase) else _changed(field)
            yield from ((f"{name} {how}", value._replace(**{name: other})) for how, other in others)
    else:
        yield from _in_tuple(value)


def _in_tuple(value: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    for i, item in enumerate(value):
        yield f"without {i}", value[:i] + value[i + 1 :]
        named = isinstance(item, tuple) and isinstance(item[-1], Phrase)  # a phrase and its name
        others = [(how, (item[0], other)) for how, other in _changed(item[1])] if named else list(_changed(item))
        yield from ((f"{i} {how}", (*value[:i], other, *value[i + 1 :])) for how, other in others)


EQUIVALENT = {
    "edition-for-year": re.compile(r"values 0 since .*"),  # before it there is no other edition
    "annotation-target": re.compile(
        r"case \d (id|left) of .*"
    ),  # a finding is named after the annotation; all name one list
    "organ-change": re.compile(
        r"white_space without character (0|1|16|17)"
    ),  # a tab, a line end: no name may hold them
}
"""What makes no difference, by rule."""


@pytest.mark.parametrize("rule", DATA, ids=lambda rule: rule.id)
def test_the_suite_notices_every_change(rule: Rule) -> None:
    same = EQUIVALENT.get(rule.id, re.compile("$^"))
    assert [name for name, mutant in mutants(rule) if not same.fullmatch(name) and not notices(mutant)] == []
