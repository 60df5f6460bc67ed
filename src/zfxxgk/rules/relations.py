"""The relations of the catalogue, by scope or by form."""

import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from zfxxgk.form.categories import Edition
from zfxxgk.form.tables import Form
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.model import Case, Instance, Rule, RuleKind, Scope, Status

__all__ = ["Relation", "instances", "judge", "known_sum", "relations", "relations_of"]


class Relation(NamedTuple):
    """An instance of a rule in all cases in which it applies; the cells of both sides may differ from case to case.

    Attributes:
        rule: The rule.
        id: Name of the instance in its rule.
        cases: The cases, each with its instance of this name.
    """

    rule: Rule
    id: str
    cases: tuple[tuple[Case, Instance], ...]

    @property
    def name(self) -> str:
        """Name of the relation in the catalogue."""
        return f"{self.rule.id}/{self.id}"


@functools.cache
def relations_of(scope: Scope) -> tuple[Relation, ...]:
    """Return all relations of a scope, for any editions, each once.

    >>> len(relations_of(Scope.REPORT)), relations_of(Scope.TWO_YEARS)[0].name
    (43, 'carry-over/natural_person')
    """
    found: dict[tuple[str, str], list[tuple[Case, Instance]]] = {}
    for rule in RULES.values():
        if rule.kind is RuleKind.SUM and rule.scope is scope and not rule.retired:
            for case in rule.cases:
                for instance in case.instances:
                    found.setdefault((rule.id, instance.id), []).append((case, instance))
    return tuple(Relation(RULES[rule], name, tuple(cases)) for (rule, name), cases in found.items())


def relations(form: Form, previous: Form | None = None) -> Iterator[tuple[Rule, Instance]]:
    """Yield the relations that apply to a form, or to the forms of two years, each with the rule that it belongs to.

    Args:
        form: The form of the report.
        previous: The form of last year's report; if given, the relations between the two reports are yielded.

    >>> sum(1 for _ in relations(Form.of(Edition.FORM_2021, Edition.FORM_2021)))
    42
    """
    scope = Scope.REPORT if previous is None else Scope.TWO_YEARS
    for rule in RULES.values():
        if rule.kind is RuleKind.SUM and rule.scope is scope and not rule.retired:
            yield from ((rule, instance) for instance in instances(rule, form, previous))


def instances(rule: Rule, form: Form, previous: Form | None = None) -> Iterator[Instance]:
    """Yield the instances of a rule that apply to a form, or to the forms of two years."""
    forms = {"": form} if previous is None else {"/this": form, "/previous": previous}
    constants = {f"{which}/{t.section.value}/edition": t.edition for which, of in forms.items() for t in of.tables}
    for case in rule.cases:
        if all(constants[c.pointer] is Edition(c.constant) for c in case.applies):
            yield from case.instances


def judge(left: Sequence[int | None], right: Sequence[int | None]) -> Status | None:
    """Return the status of the relation Σ left = Σ right, or None where it is no finding.

    A blank (None) is an unknown count from 0. A relation that holds with every blank as 0 is no finding. Any other is
    incomplete if some filling of the blanks would satisfy it, else violated.

    >>> judge([3], [1, 2]), judge([3], [1, 1]), judge([3], [1, None]), judge([3], [4, None]), judge([None], [4])
    (None, <Status.VIOLATED: 'violated'>, <Status.INCOMPLETE: 'incomplete'>, <Status.VIOLATED: 'violated'>, <Status.INCOMPLETE: 'incomplete'>)
    """
    difference = known_sum(left) - known_sum(right)
    if difference == 0:
        return None
    smaller = right if difference > 0 else left
    # Only a blank on the smaller side can make up for the difference, whether the other side has blanks or not.
    return Status.INCOMPLETE if None in smaller else Status.VIOLATED


def known_sum(side: Iterable[int | None]) -> int:
    """Return the sum of the figures that are not blank."""
    return sum(filter(None, side))
