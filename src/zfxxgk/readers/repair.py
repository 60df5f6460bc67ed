"""Reading error or publishing error: what small change would make relations hold that do not.

A suggestion only: the report keeps what is printed. A change is suggested if every relation that it touches holds after
it, and at least one of them did not before.
"""

import functools
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from zfxxgk.form.categories import Section
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Cell, Form, cells
from zfxxgk.problems import Phrase
from zfxxgk.rules.model import Instance, Status
from zfxxgk.rules.relations import judge, relations

__all__ = ["Repair", "repairs"]

Counts = Mapping[str, int | None]


class Repair(NamedTuple):
    """A change that would make relations hold.

    Attributes:
        pointer: The cell, or the first of the cells, that it changes.
        words: What would be changed, in words.
    """

    pointer: str
    words: Phrase


class _Edit(NamedTuple):
    """A change to be tried.

    Attributes:
        values: The new values, by pointer.
        words: What it does, in words.
        least: How many relations it must mend to be more than chance.
    """

    values: dict[str, int | None]
    words: Phrase
    least: int = 1


def repairs(report: Report) -> tuple[Repair, ...]:
    """Return, for the relations of a report that no filling of its blanks can satisfy, what would repair them.

    >>> from zfxxgk import zero, evolve
    >>> report = zero(agency="某局", year=2024)
    >>> wrong = evolve(report, {"/remedies/reconsideration/upheld": 3, "/remedies/reconsideration/corrected": 1})
    >>> [str(repair.words.en) for repair in repairs(wrong)]
    ['行政复议 · 总计 would have to be 4, not 0']
    """
    form = Form.used_by(report)
    counts: dict[str, int | None] = {
        cell.pointer: value for cell, value in cells(report) if value is None or isinstance(value, int)
    }
    instances = _instances(form)
    open_ = [instance for instance in instances if _broken(instance, counts)]
    found = []
    for edit in _edits(form, counts, open_) if open_ else ():
        mended = _mended(edit, counts, instances)
        if mended is not None and len(mended) >= edit.least and any(instance in open_ for instance in mended):
            found.append(Repair(next(iter(edit.values)), edit.words))
            open_ = [instance for instance in open_ if instance not in mended]
            if not open_ or len(found) == _MOST:
                break
    return tuple(found)


_MOST: Final = 10


@functools.cache
def _instances(form: Form) -> tuple[Instance, ...]:
    return tuple(instance for _, instance in relations(form))


def _broken(instance: Instance, counts: Counts) -> bool:
    left, right = ([counts[pointer] for pointer in side] for side in (instance.left, instance.right))
    return judge(left, right) is Status.VIOLATED


def _mended(edit: _Edit, counts: Counts, instances: Iterable[Instance]) -> list[Instance] | None:
    """Return the relations that an edit mends, or null where one that it touches does not hold after it."""
    after = {**counts, **edit.values}
    mended = []
    for instance in instances:
        if any(pointer in edit.values for side in (instance.left, instance.right) for pointer in side):
            sides = [[after[pointer] for pointer in side] for side in (instance.left, instance.right)]
            if judge(*sides) is not None:
                return None
            if _broken(instance, counts):
                mended.append(instance)
    return mended


def _edits(form: Form, counts: Counts, broken: Sequence[Instance]) -> Iterator[_Edit]:
    """Yield what is worth trying, the likeliest first: a misread row or column, then misplaced and misprinted figures."""
    concerned = {pointer for instance in broken for side in (instance.left, instance.right) for pointer in side}
    rows, columns = _groups(form, lambda cell: cell.row), _groups(form, lambda cell: cell.column)
    near = [[cell for cell in group if cell.pointer in concerned] for group in (*rows, *columns)]
    for row in rows:
        if any(cell.pointer in concerned for cell in row):
            yield from _shifts(row, counts)
            yield from _splits(row, counts)
    yield from _columns_swapped([c for c in columns if c[0].section is Section.APPLICATIONS], counts)
    yield from _misprints((cell for row in rows for cell in row if cell.pointer in concerned), broken, counts)
    yield from (edit for cells in near for edit in _swapped(cells, counts))
    yield from _totals(form, broken, counts)


def _columns_swapped(columns: Sequence[Sequence[Cell]], counts: Counts) -> Iterator[_Edit]:
    for one, other in itertools.combinations(columns, 2):
        values = {a.pointer: counts[b.pointer] for a, b in zip((*one, *other), (*other, *one), strict=True)}
        zh, en = one[0].column_label, other[0].column_label
        yield _Edit(values, Phrase(f"“{zh}”与“{en}”两列对调", f"columns {zh} and {en} swapped"))


def _misprints(cells: Iterable[Cell], broken: Sequence[Instance], counts: Counts) -> Iterator[_Edit]:
    """Yield a figure that would have to be another; two relations must agree on it."""
    for cell in cells:
        for instance in broken:
            value = _needed(cell.pointer, instance, counts)
            if value is not None:
                yield _Edit({cell.pointer: value}, _would_be(cell, value, counts), 2)


def _swapped(cells: Sequence[Cell], counts: Counts) -> Iterator[_Edit]:
    for one, other in itertools.combinations(cells, 2):
        if counts[one.pointer] != counts[other.pointer]:
            values = {one.pointer: counts[other.pointer], other.pointer: counts[one.pointer]}
            a, b = one.label, other.label
            yield _Edit(values, Phrase(f"“{a}”与“{b}”两数对调", f"{a} and {b} swapped"))


def _totals(form: Form, broken: Sequence[Instance], counts: Counts) -> Iterator[_Edit]:
    """Yield a total that would have to be another."""
    for instance in broken:
        for side in (instance.left, instance.right):
            cell = form.at(side[0]) if len(side) == 1 else None
            value = _needed(side[0], instance, counts)
            if cell is not None and value is not None:
                yield _Edit({cell.pointer: value}, _would_be(cell, value, counts))


def _groups(form: Form, key: Callable[[Cell], object]) -> list[list[Cell]]:
    groups: dict[tuple[Section, object], list[Cell]] = {}
    for table in form.tables[1:]:
        for cell in table.cells:
            groups.setdefault((cell.section, key(cell)), []).append(cell)
    return list(groups.values())


def _would_be(cell: Cell, value: int, counts: Counts) -> Phrase:
    printed = counts[cell.pointer]
    zh, en = ("空白", "blank") if printed is None else (str(printed), str(printed))
    return Phrase(f"“{cell.label}”应为 {value}，不是 {zh}", f"{cell.label} would have to be {value}, not {en}")


def _needed(pointer: str, instance: Instance, counts: Counts) -> int | None:
    """Return what a cell would have to be for a relation to hold, or null where there is no such count."""
    sides = {pointer_: sign for sign, side in ((1, instance.left), (-1, instance.right)) for pointer_ in side}
    if pointer not in sides:
        return None
    rest = sum(sign * (counts[other] or 0) for other, sign in sides.items() if other != pointer)
    value = -rest * sides[pointer]
    return value if value >= 0 else None


def _shifts(row: Sequence[Cell], counts: Counts) -> Iterator[_Edit]:
    """Yield a row moved by one column, with its total or up to it, where only a blank or a zero falls out."""
    values = [counts[cell.pointer] for cell in row]
    label = row[0].row_label
    for end in (len(row), len(row) - 1):
        moved, stay = values[:end], values[end:]
        for out, shifted, words in (
            (moved[0], (*moved[1:], moved[0]), Phrase(f"“{label}”一行左移一列", f"row {label} moved one column left")),
            (
                moved[-1],
                (moved[-1], *moved[:-1]),
                Phrase(f"“{label}”一行右移一列", f"row {label} moved one column right"),
            ),
        ):
            if not out:
                yield _Edit(dict(zip((cell.pointer for cell in row), (*shifted, *stay), strict=True)), words)


def _splits(row: Sequence[Cell], counts: Counts) -> Iterator[_Edit]:
    """Yield a row in which the digits of two neighbours are one figure, the next moved up and the last filled in."""
    values = [counts[cell.pointer] for cell in row]
    for i, (one, other) in enumerate(itertools.pairwise(values)):
        if not one or other is None or other > 9:
            continue
        joined = int(f"{one}{other}")
        rest = [*values[:i], joined, *values[i + 2 :]]
        label = row[i].label
        words = Phrase(f"“{label}”与右邻的数字合为 {joined}", f"{label} and the digits beside it are {joined}")
        # The second digit stands where a zero did; or the others moved, and a zero fell out before the total or the total
        # itself, which is no evidence in itself, for any row adds up to a total that is put in.
        for whole, least in (
            ([*values[:i], joined, 0, *values[i + 2 :]], 1),
            ([*rest[:-1], 0, rest[-1]], 1),
            ([*rest, sum(value or 0 for value in rest)], 2),
        ):
            yield _Edit(dict(zip((cell.pointer for cell in row), whole, strict=True)), words, least)
