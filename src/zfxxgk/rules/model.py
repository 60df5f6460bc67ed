"""What a rule is: kind, severity, basis, scope, and the places that it looks at."""

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
    "ForYears",
    "Instance",
    "Parameters",
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
    """What a rule demands of the places that its instances name; ``kinds`` of ``schema/rules.json`` says it to the last detail.

    ``SUM``: sums of cells are equal. ``BY_YEAR``: a text is that of the year. ``FILLED``: no cell is blank. ``WRITTEN``: a
    section has text. ``EXPLAINED``: a section speaks of a figure. ``POINTING``: an annotation points at something.
    ``CHECK_DIGIT``: a code has the right last character. ``STEP``: from year to year it is one. ``SAME``: two texts are the
    same. ``PROGRAM``: anything else; the rule is no data.
    """

    SUM = "sum"
    BY_YEAR = "by-year"
    FILLED = "filled"
    WRITTEN = "written"
    EXPLAINED = "explained"
    POINTING = "pointing"
    CHECK_DIGIT = "check-digit"
    STEP = "step"
    SAME = "same"
    PROGRAM = "program"


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
    """The places that a rule looks at together: in a relation, the cells on the left add up to the cells on the right.

    Attributes:
        id: Name of the instance, unique among those of its rule that apply; stable, like the rule's id.
        label: Which row, column, group or section it is.
        left: JSON Pointers of the cells of one side, or of what the rule looks at. In a rule of two years they point into
            an object that holds the two reports as ``this`` and ``previous``.
        right: JSON Pointers of the cells of the other side, or of what the left is compared with; may be empty.
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
class ForYears(NamedTuple):
    """A value that is right from a year on.

    Attributes:
        since: The first report year.
        value: The value.
        document: Name of the document that says so.
    """

    since: int
    value: str
    document: str


@public
class Parameters(NamedTuple):
    """What a kind of rule has to be told beside its places; ``kinds`` of ``schema/rules.json`` says which kind takes which.

    Attributes:
        values: The values by year, the earliest first.
        white_space: The characters that count as white space.
        words: The words of which one has to stand there.
        key: The key of an object that is looked at.
        alphabet: The characters of a code, in the order of their values.
        weights: By what the values of its characters are multiplied.
        at_least: The smallest difference that is right; None where there is no bound.
        at_most: The largest difference that is right; None where there is no bound.
        replaced: Characters that are replaced before a comparison.
        by: By which; at the same places.
        same_year: Whether two reports for the same year are compared, too.
        phrases: Words that it needs beside its message, by name; `phrase` looks one up.
    """

    values: tuple[ForYears, ...] = ()
    white_space: str = ""
    words: tuple[str, ...] = ()
    key: str = ""
    alphabet: str = ""
    weights: tuple[int, ...] = ()
    at_least: int | None = None
    at_most: int | None = None
    replaced: str = ""
    by: str = ""
    same_year: bool = False
    phrases: tuple[tuple[str, Phrase], ...] = ()

    def phrase(self, name: str) -> Phrase | None:
        """Return words by their name, or None where there are none.

        >>> from zfxxgk import RULES
        >>> print(RULES["deadline"].parameters.phrase("beyond").en)
        The deadline depends on the kind of organ, which can only be guessed from its name.
        """
        return dict(self.phrases).get(name)

    def __repr__(self) -> str:
        given = zip(self._fields, self, self._field_defaults.values(), strict=True)
        return f"Parameters({', '.join(f'{name}={value!r}' for name, value, default in given if value != default)})"


@public
class Rule(NamedTuple):
    """A rule of the catalogue.

    Attributes:
        id: Stable name; a retired rule stays in the catalogue.
        version: Raised when the same report may be judged differently than before.
        kind: What it demands.
        scope: What it looks at.
        basis: What it rests on.
        severity: Severity of a violation. A finding that blank figures leave open is a warning.
        title: The rule in a few words.
        description: What it says, and why.
        remedy: What to do when it finds something.
        lawful: When it may fail although nothing is wrong; None where there is no such case.
        message: The message of a finding, with named placeholders.
        cases: The instances; empty for a program.
        parameters: What its kind has to be told beside them.
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
    cases: tuple[Case, ...] = ()
    parameters: Parameters = Parameters()
    retired: bool = False

    def __repr__(self) -> str:
        return f"<Rule {self.id}: {self.title.zh}>"

    @property
    def instances(self) -> tuple[Instance, ...]:
        """The instances of all cases."""
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
