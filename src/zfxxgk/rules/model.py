"""What a rule is: severity, basis, scope, and the sums of cells that must be equal."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from zfxxgk.display import public
from zfxxgk.problems import Phrase

__all__ = [
    "Advice",
    "Basis",
    "Case",
    "Condition",
    "Instance",
    "Rule",
    "RuleKind",
    "Scope",
    "Severity",
    "Status",
    "Words",
]


@public
class Severity(StrEnum):
    """How much a finding matters. ``ERROR``: a relation is violated. ``WARNING``: blank figures leave it open, or it
    compares two years. ``NOTICE``: advice. Some advisory rules have a higher severity.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"

    @property
    def words(self) -> Phrase:
        """The severity in words.

        >>> Severity.NOTICE.words.zh
        '提示'
        """
        return Phrase({"error": "错误", "warning": "警告", "notice": "提示"}[self.value], self.value)


@public
class Basis(StrEnum):
    """What a rule rests on: printed on the form, the meaning of a word on the form, or practice (our own reading)."""

    OFFICIAL = "official"
    DEFINITION = "definition"
    PRACTICE = "practice"


@public
class RuleKind(StrEnum):
    """``SUM``: sums of cells are equal; the instances are the whole rule. ``ADVICE``: anything else, described in words."""

    SUM = "sum"
    ADVICE = "advice"


@public
class Scope(StrEnum):
    """What a rule looks at: one report, how it was read from a document, or two consecutive reports of one organ.

    Sums of ``TWO_YEARS`` compare consecutive years only.
    """

    REPORT = "report"
    READING = "reading"
    TWO_YEARS = "two-years"


@public
class Status(StrEnum):
    """``VIOLATED``: no filling of the blank cells satisfies the relation. ``INCOMPLETE``: it does not hold as printed, but
    some filling of the blank cells would satisfy it. ``ADVISED``: not a relation.
    """

    VIOLATED = "violated"
    INCOMPLETE = "incomplete"
    ADVISED = "advised"


@public
class Instance(NamedTuple):
    """One relation: the cells on the left add up to the cells on the right.

    Attributes:
        id: Name of the instance, unique in its rule; stable, like the rule's id.
        label: Which row, column or group it is.
        left: JSON Pointers of the cells of one side. In a rule of two years they point into an object that holds
            the two reports as ``this`` and ``previous``.
        right: JSON Pointers of the cells of the other side.
    """

    id: str
    label: Phrase
    left: tuple[str, ...]
    right: tuple[str, ...]


@public
class Condition(NamedTuple):
    """A condition for a case to apply: the value at the pointer is this constant."""

    pointer: str
    constant: str


@public
class Case(NamedTuple):
    """Instances that apply together.

    Attributes:
        applies: The conditions, all of which must hold; empty where the case always applies.
        instances: The relations.
    """

    applies: tuple[Condition, ...]
    instances: tuple[Instance, ...]


@public
class Rule(NamedTuple):
    """A rule of the catalogue.

    Attributes:
        id: Stable name; a retired rule stays in the catalogue.
        version: Raised when the same report may be judged differently than before.
        kind: Sums, or advice.
        scope: What it looks at.
        basis: What it rests on.
        severity: Severity of a violation. A finding that blank figures leave open is a warning.
        title: The rule in a few words.
        description: What it says, and why.
        remedy: What to do when it finds something.
        lawful: When it may fail although nothing is wrong; None where there is no such case.
        message: The message of a finding, with named placeholders.
        incomplete: The message of a finding that blank cells leave open, with the same placeholders; None for advice.
        cases: The relations; empty for advice.
        retired: Whether it is no longer checked.
    """

    id: str
    version: int
    kind: RuleKind
    scope: Scope
    basis: Basis
    severity: Severity
    title: Phrase
    description: Phrase
    remedy: Phrase
    lawful: Phrase | None
    message: Phrase
    incomplete: Phrase | None = None
    cases: tuple[Case, ...] = ()
    retired: bool = False

    def __repr__(self) -> str:
        return f"<Rule {self.id}: {self.title.zh}>"

    @property
    def instances(self) -> tuple[Instance, ...]:
        """The relations of all cases."""
        return tuple(instance for case in self.cases for instance in case.instances)


Words = str | int | Phrase
"""The value of a placeholder of a message."""


class Advice(NamedTuple):
    """One advisory finding, before its message is made.

    Attributes:
        instance: Name of the instance, unique in its rule.
        cells: JSON Pointers of the places that it is about.
        values: The values of the placeholders of the message.
    """

    instance: str
    cells: tuple[str, ...]
    values: Mapping[str, Words]
