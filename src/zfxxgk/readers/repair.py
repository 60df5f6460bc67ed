"""Small changes after which all violated relations hold, whether the error arose in reading or in publishing.

They are suggestions: the report keeps what is printed until somebody applies one. Changes of one figure are tried
first. If none helps, these are: two figures of a row or column changed by the same amount, a shifted row, split digits,
and two swapped columns. A change helps if every relation of the table then holds. If several help, each is suggested,
as one of several.
"""

import functools
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import attrs

from zfxxgk.display import public
from zfxxgk.form.categories import Section
from zfxxgk.form.editing import evolve, get
from zfxxgk.form.kinds import MAX_COUNT
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Cell, Form, cells
from zfxxgk.problems import BLANK, SEMICOLON, Phrase, put_in
from zfxxgk.rules.checking import check
from zfxxgk.rules.model import Instance, Status
from zfxxgk.rules.relations import judge, relations

__all__ = ["Correction", "Repair", "apply", "repairs_of"]

Counts = Mapping[str, int | None]


@public
class Correction(NamedTuple):
    """A figure that a repair would change.

    Attributes:
        pointer: JSON Pointer of the figure.
        label: Its official label.
        printed: What is printed; None if it is blank.
        suggested: What it would have to be; None for blank.
    """

    pointer: str
    label: str
    printed: int | None
    suggested: int | None


@public
@attrs.frozen
class Repair:
    """A small change after which all violated relations of a table hold.

    Attributes:
        corrections: The figures that it changes.
        restores: The violated relations that would hold, each as rule and instance: ``outcome-total/natural_person``.
        alternatives: How many such changes there are, this one included.
    """

    corrections: tuple[Correction, ...]
    restores: tuple[str, ...]
    alternatives: int

    @property
    def unique(self) -> bool:
        """Whether there is no other change as small after which all relations hold."""
        return self.alternatives == 1

    def message(self, lang: str = "zh") -> str:
        """Return the repair as one sentence, in ``"zh"`` or ``"en"``; official labels are Chinese in both."""
        blank = BLANK.in_(lang)
        parts = (
            _CORRECTION.in_(lang).format(
                c.label,
                *(blank if value is None else value for value in (c.printed, c.suggested)),
            )
            for c in self.corrections
        )
        head = "" if self.unique else _ONE_OF.in_(lang).format(self.alternatives)
        return head + SEMICOLON.in_(lang).join(parts)

    def to_data(self) -> dict[str, object]:
        """Return the repair as plain data, for JSON."""
        return {
            "corrections": [correction._asdict() for correction in self.corrections],
            "restores": list(self.restores),
            "alternatives": self.alternatives,
            "message": Phrase.of(self.message)._asdict(),
        }

    def __str__(self) -> str:
        return str(Phrase.of(self.message))


_CORRECTION: Final = Phrase("“{0}”应为 {2}，所印为 {1}", "{0} would have to be {2}, {1} is printed")
_ONE_OF: Final = Phrase("{} 种可能之一：", "one of {} possibilities: ")


@public
def apply(report: Report, repairs: Iterable[Repair]) -> Report:
    """Return a report with repairs made.

    Args:
        report: The report that the repairs were suggested for.
        repairs: The repairs; of those that restore the same relation, only one.

    Raises:
        ValueError: A figure of the report is not what a repair says is printed, or two repairs restore one relation.

    >>> from zfxxgk import evolve, zero
    >>> wrong = evolve(zero(agency="某局", year=2024), {"/remedies/reconsideration/upheld": 3})
    >>> wrong = evolve(wrong, {"/remedies/reconsideration/corrected": 1})
    >>> apply(wrong, repairs_of(wrong)).remedies.reconsideration.total
    4
    """
    taken: set[str] = set()  # of several repairs of one relation, only one can be made
    changes: dict[str, int | None] = {}
    for repair in repairs:
        if taken & set(repair.restores):
            label = repair.corrections[0].label
            raise ValueError(put_in(_TWICE, label))
        taken.update(repair.restores)
        for correction in repair.corrections:
            found = get(report, correction.pointer)
            if found != correction.printed:
                raise ValueError(Phrase.of(functools.partial(_mismatch, correction, found)))
            changes[correction.pointer] = correction.suggested
    return evolve(report, changes)


_TWICE: Final = Phrase(
    "“{0}”：给了不止一个更正，都是为同一条勾稽关系的；请从中选一个",
    "{0}: more than one repair of the same relation was given; choose one of them",
)
_MISMATCH: Final = Phrase(
    "不能更正“{0}”：更正所依据的是 {1}，报告中为 {2}",
    "{0} cannot be repaired: the repair is for {1}, the report has {2}",
)


def _mismatch(correction: Correction, found: object, lang: str) -> str:
    values = (BLANK.in_(lang) if value is None else value for value in (correction.printed, found))
    return _MISMATCH.in_(lang).format(correction.label, *values)


@functools.cache
def _groups_of(form: Form) -> tuple[tuple[tuple[str, Instance], ...], ...]:
    """Return the relations of a form in groups that have no figure in common, each with its name."""
    groups: list[tuple[set[str], list[tuple[str, Instance]]]] = []
    for rule, instance in relations(form):
        own = {*instance.left, *instance.right}
        joined = [group for group in groups if group[0] & own]
        groups = [group for group in groups if not group[0] & own]
        found = [named for _, names in joined for named in names]
        groups.append((own.union(*(s for s, _ in joined)), [*found, (f"{rule.id}/{instance.id}", instance)]))
    return tuple(tuple(names) for _, names in groups)


def repairs_of(report: Report) -> tuple[Repair, ...]:
    """Return the repairs for the tables of a report that have violated relations: no filling of blanks satisfies these.

    >>> from zfxxgk import zero, evolve
    >>> report = zero(agency="某局", year=2024)
    >>> wrong = evolve(report, {"/remedies/reconsideration/upheld": 3, "/remedies/reconsideration/corrected": 1})
    >>> [repair.message("en") for repair in repairs_of(wrong)]
    ['行政复议 · 总计 would have to be 4, 0 is printed']
    """
    if not check(report).violated:
        return ()
    form = Form.used_by(report)
    counts: dict[str, int | None] = {
        cell.pointer: value for cell, value in cells(report) if value is None or isinstance(value, int)
    }
    found: list[Repair] = []
    for group in _groups_of(form):
        broken = [(name, instance) for name, instance in group if _is_broken(instance, counts)]
        if broken:
            table = _Table(form, counts, [instance for _, instance in group], [instance for _, instance in broken])
            edits = table.repairs()
            restores = tuple(name for name, _ in broken)
            found += [Repair(_corrections(form, counts, edit), restores, len(edits)) for edit in edits]
    return tuple(found)


_MOST: Final = 10
"""If there are more possibilities than this, none is suggested."""


def _corrections(form: Form, counts: Counts, edit: Mapping[str, int | None]) -> tuple[Correction, ...]:
    changed = ((pointer, value) for pointer, value in edit.items() if counts[pointer] != value)
    return tuple(Correction(pointer, form.labels[pointer], counts[pointer], value) for pointer, value in changed)


def _is_broken(instance: Instance, counts: Counts) -> bool:
    return _judged(instance, counts) is Status.VIOLATED


def _judged(instance: Instance, counts: Counts) -> Status | None:
    return judge(*([counts[pointer] for pointer in side] for side in (instance.left, instance.right)))


class _Table:
    """A group of relations that share figures. Some of the relations do not hold."""

    def __init__(self, form: Form, counts: Counts, instances: Sequence[Instance], broken: Sequence[Instance]) -> None:
        self.counts = counts
        self.broken = broken
        self.of: dict[str, list[Instance]] = {}
        for instance in instances:
            for pointer in (*instance.left, *instance.right):
                self.of.setdefault(pointer, []).append(instance)
        inside = [cell for cell in form.cells if cell.pointer in self.of]
        self.rows = _lines(inside, lambda cell: cell.row)
        self.columns = _lines(inside, lambda cell: cell.column) if inside[0].section is Section.APPLICATIONS else []

    def repairs(self) -> list[dict[str, int | None]]:
        """Return the smallest changes after which all relations hold; no change if there are too many to be of help."""
        for tried in (self._of_one(), itertools.chain(self._of_two(), self._misread())):
            found: dict[frozenset[tuple[str, int | None]], dict[str, int | None]] = {}
            for edit in tried:
                changed = {pointer: value for pointer, value in edit.items() if self.counts[pointer] != value}
                if changed and self._mends_all(changed):
                    found.setdefault(frozenset(changed.items()), changed)
            if found:
                return list(found.values()) if len(found) <= _MOST else []
        return []

    def _mends_all(self, edit: Mapping[str, int | None]) -> bool:
        """Return whether, after a change, all relations hold that did not before, or that have a changed figure."""
        if any(value is not None and value > MAX_COUNT for value in edit.values()):
            return False  # no report can contain such a count
        after = {**self.counts, **edit}
        touched = {id(instance): instance for pointer in edit for instance in self.of[pointer]}
        touched |= {id(instance): instance for instance in self.broken}
        return all(_judged(instance, after) is None for instance in touched.values())

    def _needed(self, pointer: str, instance: Instance) -> int | None:
        """Return what a printed figure would have to be for a relation to hold, or None if there is no such count."""
        if self.counts[pointer] is None:
            return None
        sign = 1 if pointer in instance.left else -1
        left, right = (sum(self.counts[name] or 0 for name in side) for side in (instance.left, instance.right))
        value = (self.counts[pointer] or 0) - sign * (left - right)
        return value if value >= 0 else None

    def _of_one(self) -> Iterator[dict[str, int | None]]:
        """Yield changes of one figure that stands in every relation that does not hold."""
        for pointer, instances in self.of.items():
            if all(instance in instances for instance in self.broken):
                value = self._needed(pointer, self.broken[0])
                if value is not None:
                    yield {pointer: value}

    def _of_two(self) -> Iterator[dict[str, int | None]]:
        """Yield changes of two figures of one row or column by the same amount, each up or down."""
        for line in (*self.rows, *self.columns):
            pointers = [cell.pointer for cell in line]
            for one, other in itertools.combinations(pointers, 2):
                if self.counts[one] is None or self.counts[other] is None:
                    continue
                if not all(instance in self.of[one] or instance in self.of[other] for instance in self.broken):
                    continue
                for instance in self.broken:
                    first = one if instance in self.of[one] else other
                    value = self._needed(first, instance)
                    if value is not None:
                        by = value - (self.counts[first] or 0)
                        second = other if first == one else one
                        moved = [(self.counts[second] or 0) + sign * by for sign in (1, -1)]
                        for new in moved:
                            if new >= 0:
                                yield {first: value, second: new}

    def _misread(self) -> Iterator[dict[str, int | None]]:
        """Yield changes of rows that were shifted or whose digits were split, and of columns that were swapped."""
        concerned = {pointer for instance in self.broken for pointer in (*instance.left, *instance.right)}
        for row in self.rows:
            if any(cell.pointer in concerned for cell in row):
                pointers = [cell.pointer for cell in row]
                values = [self.counts[pointer] for pointer in pointers]
                for changed in (*_shifted(values), *_rejoined(values)):
                    yield dict(zip(pointers, changed, strict=True))
        for one, other in itertools.combinations(self.columns, 2):
            pairs = zip((*one, *other), (*other, *one), strict=True)
            yield {a.pointer: self.counts[b.pointer] for a, b in pairs}


def _lines(inside: Iterable[Cell], along: Callable[[Cell], object]) -> list[list[Cell]]:
    lines: dict[object, list[Cell]] = {}
    for cell in inside:
        lines.setdefault(along(cell), []).append(cell)
    return list(lines.values())


def _shifted(values: Sequence[int | None]) -> Iterator[list[int | None]]:
    """Yield a row moved by one column, with its total or up to it, if only a blank or a zero is pushed out."""
    for end in (len(values), len(values) - 1):
        moved, stay = list(values[:end]), values[end:]
        if not moved[0]:
            yield [*moved[1:], moved[0], *stay]
        if not moved[-1]:
            yield [moved[-1], *moved[:-1], *stay]


def _rejoined(values: Sequence[int | None]) -> Iterator[list[int | None]]:
    """Yield a row in which two neighbours are joined to one figure, and the place that this frees is filled."""
    for i, (one, other) in enumerate(itertools.pairwise(values)):
        if not one or other is None or other > 9:
            continue
        joined = int(f"{one}{other}")
        rest = [*values[:i], joined, *values[i + 2 :]]
        # The split digit replaced a zero; or the figures after it moved, and a zero or the total was lost at the end.
        yield [*values[:i], joined, 0, *values[i + 2 :]]
        yield [*rest[:-1], 0, rest[-1]]
        yield [*rest, sum(value or 0 for value in rest)]
