"""What the rules find, as values: `Finding`, `Findings`."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol, Self, TypeVar, overload

import attrs

from zfxxgk.display import html_of, public
from zfxxgk.form.categories import Section
from zfxxgk.form.records import Report
from zfxxgk.problems import Phrase
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.model import Basis, Rule, Severity, Status, Words

__all__ = [
    "NONE",
    "About",
    "Facts",
    "Finding",
    "FindingCell",
    "Findings",
    "Later",
    "ReadPlace",
    "ReadReport",
    "ReadSource",
    "ReadTable",
    "Told",
]

ItemT = TypeVar("ItemT")


@public
class ReadPlace(Protocol):
    """A place in a document."""

    def words(self) -> Phrase:
        """Return the place in words."""

    def _asdict(self) -> dict[str, object]: ...


@public
class ReadSource(Protocol):
    """Where a figure was read from, and the text as printed."""

    @property
    def place(self) -> ReadPlace:
        """The place in the document."""

    @property
    def text(self) -> str:
        """The text as printed."""


@public
class FindingCell(NamedTuple):
    """A place that a finding is about.

    Attributes:
        pointer: JSON Pointer of the place; in a finding on two years it begins with ``/this`` or ``/previous``.
        label: Official labels of row and column.
        value: The figure there; None where it is blank, or the place is not a figure.
        side: ``"left"`` or ``"right"`` of the relation; ``""`` in advice. In a claim, left is the prose.
        span: Start and end, in characters, of the part of a text that is meant; None for a whole text, or a figure.
        source: Where it was read from, and the text as printed; None where the finding does not come from a reading.
    """

    pointer: str
    label: str
    value: int | None
    side: str
    span: tuple[int, int] | None = None
    source: ReadSource | None = None

    def to_data(self) -> dict[str, object]:
        """Return the cell as plain data, for JSON: with its place and the text as printed, where they are known."""
        data = self._asdict()
        source = data.pop("source")
        place = None if source is None else {k: v for k, v in source.place._asdict().items() if v is not None}
        return {**data, "place": place, "printed": None if source is None else source.text}


@public
class ReadTable(Protocol):
    """What became of the figures of a table that was read from a document."""

    @property
    def section(self) -> Section:
        """The section that it stands in."""

    @property
    def states(self) -> Mapping[str, object]:
        """Its figures, by JSON Pointer."""

    @property
    def unread(self) -> Sequence[str]:
        """JSON Pointers of the figures that were not read."""

    @property
    def reasons(self) -> Sequence[Phrase]:
        """Why they were not read."""


@public
class ReadReport(Protocol):
    """A report that was read from a document: what the rules, which import no reader, need of a result of `read`."""

    @property
    def report(self) -> Report:
        """The report."""

    @property
    def coverage(self) -> Sequence[ReadTable]:
        """How much of each table was read."""

    @property
    def sources(self) -> Mapping[str, ReadSource]:
        """Where each figure was read from, by JSON Pointer."""


class Later(Sequence[ItemT]):
    """A tuple whose items are made on first access. Its length is known before."""

    __slots__ = ("_items", "_length", "_make")

    def __init__(self, items: Iterable[ItemT] = ()) -> None:
        self._items = tuple(items)
        self._length = len(self._items)
        self._make: Callable[[], Iterable[ItemT]] | None = None

    @classmethod
    def later(cls, length: int, make: Callable[[], Iterable[ItemT]]) -> Self:
        """Return a sequence of a given length, whose items a function makes on first access."""
        found = cls()
        found._length, found._make = length, make  # an instance of this class
        return found

    def _made(self) -> tuple[ItemT, ...]:
        if self._make is not None:
            self._items, self._make = tuple(self._make()), None
        return self._items

    @overload
    def __getitem__(self, index: int) -> ItemT: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    def __getitem__(self, index: int | slice) -> "ItemT | Self":
        """Return an item, or some of them."""
        return type(self)(self._made()[index]) if isinstance(index, slice) else self._made()[index]

    def __iter__(self) -> Iterator[ItemT]:
        return iter(self._made())

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        return self._made() == tuple(other) if isinstance(other, Later | tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._made())

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._made(),)

    def __repr__(self) -> str:
        return repr(self._made())


Facts = tuple[tuple[str, Words], ...]
"""The placeholders of a message, each with its value."""


class About(Protocol):
    """What a finding is about: cells, and values for its message. Few callers ask for them, so they are made late."""

    def cells(self) -> Sequence[FindingCell]:
        """Return the places, left side first."""

    def facts(self) -> Facts:
        """Return the values of the placeholders of the message."""


class Told(NamedTuple):
    """What a finding is about, made beforehand."""

    places: tuple[FindingCell, ...]
    words: Facts

    def cells(self) -> Sequence[FindingCell]:
        """Return the places, left side first."""
        return self.places

    def facts(self) -> Facts:
        """Return the values of the placeholders of the message."""
        return self.words


class Placed(NamedTuple):
    """What a finding on a reading is about: cells with the places that they were read from."""

    about: About
    sources: Mapping[str, ReadSource]

    def cells(self) -> Sequence[FindingCell]:
        """Return the places, left side first."""
        return tuple(cell._replace(source=self.sources.get(cell.pointer)) for cell in self.about.cells())

    def facts(self) -> Facts:
        """Return the values of the placeholders of the message."""
        return self.about.facts()


@public
@attrs.frozen(eq=False, repr=False, getstate_setstate=False)
class Finding:
    """One thing that the rules found: one instance of one rule.

    Attributes:
        rule: The rule.
        instance: Name of the instance in its rule.
        status: Violated, incomplete (blank cells leave it open), or advised.
        severity: Error, warning or notice.
        agency: Name of the organ whose report it is.
        year: The report year; in a finding on two years, the later.
        left_sum: Sum of the known figures on the left; None in advice other than claims.
        right_sum: Sum of the known figures on the right; None in advice other than claims.
    """

    rule: Rule
    instance: str
    status: Status
    severity: Severity
    agency: str
    year: int
    left_sum: int | None
    right_sum: int | None
    _about: About

    @property
    def cells(self) -> Sequence[FindingCell]:
        """The places that it is about, left side first."""
        return self._about.cells()

    @property
    def values(self) -> Facts:
        """The placeholders of the message, each with its value."""
        return self._about.facts()

    def placed(self, sources: Mapping[str, ReadSource]) -> Self:
        """Return the finding with the place that each of its cells was read from."""
        return attrs.evolve(self, about=Placed(self._about, sources))

    def _key(self) -> tuple[object, ...]:
        head = (self.rule, self.instance, self.status, self.severity, self.agency, self.year)
        return *head, self.left_sum, self.right_sum, tuple(self.cells), self.values

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Finding) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.rule.id, self.instance, self.agency, self.year, self.left_sum, self.right_sum))

    def __reduce__(self) -> tuple[object, ...]:
        *head, cells, values = self._key()
        return self._restored, (*head, cells, values)

    @classmethod
    def _restored(cls, *parts: Any) -> Self:
        """Rebuild a pickled finding; the pickle names only public classes."""
        return cls(*parts[:-2], Told(*parts[-2:]))  # type: ignore[call-arg] # as many as there are fields

    def __repr__(self) -> str:
        name = "/".join(filter(None, (self.rule.id, self.instance)))
        return f"<Finding {self.severity.value} {name}: {self.agency or '?'} {self.year}>"

    @property
    def basis(self) -> Basis:
        """What the rule rests on."""
        return self.rule.basis

    @property
    def difference(self) -> int | None:
        """Left sum less right sum; None where one of them is None."""
        if self.left_sum is None or self.right_sum is None:
            return None
        return self.left_sum - self.right_sum

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that stay the same as long as organ, year, rule and figures do.

        A person's verdict on a finding can be stored under it, and is found again by any run on the same figures.
        """
        figures = [cell.value for cell in self.cells]
        parts = (self.agency, self.year, self.rule.id, self.rule.version, self.instance, self.status.value, figures)
        facts = [*parts, *(v.zh if isinstance(v, Phrase) else v for _, v in self.values)]
        return hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def to_data(self) -> dict[str, object]:
        """Return the finding as plain data, for JSON."""
        return {
            "rule": self.rule.id,
            "version": self.rule.version,
            "instance": self.instance,
            "basis": self.basis.value,
            "severity": self.severity.value,
            "status": self.status.value,
            "agency": self.agency,
            "year": self.year,
            "left_sum": self.left_sum,
            "right_sum": self.right_sum,
            "difference": self.difference,
            "message": Phrase.of(self.message)._asdict(),
            "cells": [cell.to_data() for cell in self.cells],
            "fingerprint": self.fingerprint,
        }

    def message(self, lang: str = "zh") -> str:
        """Return the finding as one sentence, in ``"zh"`` or ``"en"``."""
        incomplete = self.status is Status.INCOMPLETE
        template = (self.rule.parameters.phrase("incomplete") if incomplete else None) or self.rule.message
        words = {name: v.in_(lang) if isinstance(v, Phrase) else v for name, v in self.values}
        return template.in_(lang).format_map(words)

    def __str__(self) -> str:
        return f"[{self.severity.value}] {self.rule.id} {self.message('zh')} / {self.message('en')}"


@public
class Findings(Later[Finding]):
    """What a check found, always in the same order. Empty where nothing was found.

    >>> from zfxxgk import check, zero
    >>> check(zero(agency="某局", year=2024)).violated
    <Findings: none>
    """

    __slots__ = ()

    def _where(self, test: Callable[[Finding], bool]) -> "Findings":
        return Findings(filter(test, self))

    @property
    def violated(self) -> "Findings":
        """Relations that no filling of the blank cells satisfies."""
        return self._where(lambda finding: finding.status is Status.VIOLATED)

    @property
    def incomplete(self) -> "Findings":
        """Relations that blank cells leave open."""
        return self._where(lambda finding: finding.status is Status.INCOMPLETE)

    @property
    def advised(self) -> "Findings":
        """Findings of the advisory rules, which are not relations."""
        return self._where(lambda finding: finding.status is Status.ADVISED)

    @property
    def errors(self) -> "Findings":
        """Findings of severity error."""
        return self._where(lambda finding: finding.severity is Severity.ERROR)

    @property
    def warnings(self) -> "Findings":
        """Findings of severity warning."""
        return self._where(lambda finding: finding.severity is Severity.WARNING)

    @property
    def notices(self) -> "Findings":
        """Findings of severity notice."""
        return self._where(lambda finding: finding.severity is Severity.NOTICE)

    def of(self, *rules: str) -> "Findings":
        """Return the findings of the rules with these ids.

        Raises:
            KeyError: There is no such rule.
        """
        for rule in rules:
            if rule not in RULES:
                raise KeyError(f"没有这条规则 / no such rule: {rule}")
        return self._where(lambda finding: finding.rule.id in rules)

    def counts(self) -> Mapping[str, int]:
        """Return how many findings each rule has, by its id, for the rules that have any."""
        return Counter(finding.rule.id for finding in self)

    def __repr__(self) -> str:
        if not self:
            return "<Findings: none>"
        counts = Counter(finding.severity for finding in self)
        words = [f"{counts[s]} {s.value}{'s' if counts[s] != 1 else ''}" for s in Severity if counts[s]]
        return f"<Findings: {', '.join(words)}>"

    def __str__(self) -> str:
        return "\n".join([repr(self), *(f"  {finding}" for finding in self)])

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        return html_of(self)


NONE: Final = Findings()
