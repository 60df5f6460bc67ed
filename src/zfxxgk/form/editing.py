"""Make reports by hand: blank ones, zero ones, changed ones. Values are replaced, never merged.

>>> from zfxxgk import Applicant, Coverage, Outcome
>>> report = blank(agency="某局", year=2024)
>>> report = evolve(report, {(Outcome.GRANTED, Applicant.NATURAL_PERSON): 3, "/coverage": Coverage.OWN})
>>> get(report, "/applications/outcomes/granted/natural_person"), get(report, (Outcome.GRANTED, Applicant.TOTAL))
(3, None)
"""

import functools
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final, TypeVar, cast, overload

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.categories import Category, Edition, Section
from zfxxgk.form.fields import Member, is_record, members, path_in
from zfxxgk.form.kinds import AMOUNT
from zfxxgk.form.records import Agency, Applications, Disclosure, Money, Remedies, Report
from zfxxgk.form.tables import TABLES, Address, Form, Table, Value, label_at
from zfxxgk.problems import InvalidReport, Phrase, Problem, ProblemCode, excerpt

__all__ = ["assemble", "blank", "evolve", "get", "zero"]

T = TypeVar("T")
PlaceT = TypeVar("PlaceT")
RowT = TypeVar("RowT", bound=Category)
ColumnT = TypeVar("ColumnT", bound=Category)


@public
def blank(
    *,
    agency: Agency | str,
    year: int,
    edition: Edition | None = None,
    applications_edition: Edition | None = None,
) -> Report:
    """Return a report in which every figure is None: blank, not known.

    Args:
        agency: The organ, or its name.
        year: The report year, from 2019.
        edition: Edition of tables two and three; by default the one prescribed for the year.
        applications_edition: Edition of table three, if it differs from that of table two.

    Raises:
        InvalidReport: The values given are not those of a report.
        TypeError: An edition is not an `Edition`.

    >>> blank(agency="某局", year=2020).disclosure.edition
    <Edition.FORM_2019: '2019'>
    """
    return _new(agency, year, edition, applications_edition, None)


@public
def zero(
    *,
    agency: Agency | str,
    year: int,
    edition: Edition | None = None,
    applications_edition: Edition | None = None,
) -> Report:
    """Return a report in which every figure is 0: nothing happened. The arguments are those of `blank`.

    Raises:
        InvalidReport: The values given are not those of a report.

    >>> zero(agency="某局", year=2024).disclosure.fees
    Decimal('0')
    """
    return _new(agency, year, edition, applications_edition, 0)


def _new(
    agency: Agency | str, year: int, edition: Edition | None, applications_edition: Edition | None, count: int | None
) -> Report:
    for given in (edition, applications_edition):
        _demand_edition(given)
    edition = edition or _edition_for(year)
    disclosure = TABLES[Section.DISCLOSURE, edition]
    applications = TABLES[Section.APPLICATIONS, applications_edition or edition]
    return Report(
        agency=Agency(name=agency) if isinstance(agency, str) else agency,
        year=year,
        disclosure=cast("Disclosure", _filled(disclosure, count)),
        applications=cast("Applications", _filled(applications, count)),
        remedies=cast("Remedies", _filled(Remedies, count)),
    )


def _demand_edition(given: object) -> None:
    if not isinstance(given, Edition | None):
        known = [f"Edition.{each.name}" for each in Edition]
        zh, en = " 或 ".join(known), " or ".join(known)
        raise TypeError(Phrase(f"版次应为 {zh}，实为 {given!r}", f"expected {en}, found {given!r}"))


def _edition_for(year: object) -> Edition:
    """Return the edition for a year, and any where it is no year, which is an error that the report will name."""
    return Edition.for_year(year) if isinstance(year, int) else Edition.newest()


@functools.cache
def _filled(cls: type[T], count: int | None) -> T:
    """Return a table with the same figure in all its cells."""
    amount = None if count is None else Decimal(count)
    values: dict[str, object] = {}
    for member in members(cls):
        if member.kind is AMOUNT:
            values[member.name] = amount
        elif member.kind is not None:
            if member.kind.constant is None:
                values[member.name] = count
        elif member.nullable:
            values[member.name] = None if amount is None else Money(value=amount, unit=None)
        else:
            values[member.name] = _filled(member.records[0], count)
    return cls(**values)


def assemble(form: Form, values: Iterable[Value]) -> tuple[Disclosure, Applications, Remedies]:
    """Return the three tables that hold the given figures.

    Args:
        form: The form, which says in what editions the tables are.
        values: The figures, in the order of ``form.cells``.

    Raises:
        InvalidReport: A figure is not one that its cell may hold.
    """
    rest = iter(values)
    tables: list[object] = [_assembled(TABLES[table.section, table.edition], rest) for table in form.tables]
    return cast("tuple[Disclosure, Applications, Remedies]", tuple(tables))


def _assembled(cls: type[T], values: Iterator[Value]) -> T:
    """Return a record filled with figures, taken in the order of its fields."""
    return cls(
        **{
            member.name: _assembled(member.records[0], values)
            if member.kind is None and not member.nullable
            else next(values)
            for member in members(cls)
            if member.kind is None or member.kind.constant is None
        }
    )


@public
def get(report: Report, place: Address | Category) -> object:
    """Return what stands at a place of a report.

    Args:
        report: The report.
        place: A JSON Pointer, the row and the column of a figure, a row, or a section.

    Raises:
        KeyError: The report has no such place.

    >>> get(zero(agency="某局", year=2024), "/agency/name")
    '某局'
    """
    value: object = report
    try:
        for token in pointers.split(_pointer(report, place)):
            value = value[_position(token, value)] if isinstance(value, tuple) else _field(value, token)
    except (KeyError, ValueError, IndexError):
        raise KeyError(f"报告中没有 {_name_of(place)} / no such place in the report: {_name_of(place)}") from None
    return value


def _field(record: object, name: str) -> object:
    if not is_record(type(record)) or name not in (member.name for member in members(type(record))):
        raise KeyError(name)
    return cast("object", getattr(record, name))


def _position(token: str, items: tuple[object, ...]) -> int:
    position = int(token) if token.isdecimal() and token == str(int(token)) else -1
    if not 0 <= position < len(items):
        raise KeyError(token)
    return position


def _pointer(report: Report, place: object) -> str:
    """Return the JSON Pointer of a place.

    Raises:
        KeyError: The report has no such row or figure.
    """
    if isinstance(place, str):
        return place
    if isinstance(place, Section):
        return f"/{place.value}"
    if isinstance(place, tuple):
        if len(place) != 2 or not all(isinstance(part, Category) for part in place):
            raise KeyError(place)
        return Form.used_by(report).cell(*place).pointer
    for table in Form.used_by(report).tables:
        try:
            return pointers.join((table.section.value, *path_in(TABLES[table.section, table.edition], place)))
        except KeyError:
            continue
    raise KeyError(place)


def _name_of(place: object) -> str:
    """Return a readable name of a place."""
    if isinstance(place, str):
        return place
    parts = place if isinstance(place, tuple) else (place,)
    return " · ".join(part.printed if isinstance(part, Category) else repr(part) for part in parts)


class _NewValue:
    """A new value: a leaf of the tree of changes, whose branches are dictionaries."""

    def __init__(self, value: object) -> None:
        self.value = value


_Changes = dict[str, "_Changes | _NewValue"]


@overload
def evolve(report: Report, changes: Mapping[str, object]) -> Report: ...


@overload
def evolve(report: Report, changes: Mapping[tuple[RowT, ColumnT], object]) -> Report: ...


@overload
def evolve(report: Report, changes: Mapping[RowT, object]) -> Report: ...


@overload
def evolve(report: Report, changes: Mapping[Address, object]) -> Report: ...


@overload
def evolve(report: Report, changes: Mapping[Address | Category, object]) -> Report: ...


@public
def evolve(report: Report, changes: Mapping[PlaceT, object]) -> Report:
    """Return a report with some values replaced.

    Args:
        report: The report.
        changes: The new values, by place: a JSON Pointer of anything in the report, the row and the column of a figure,
            a row (its record), or a section. A value replaces what stands there; nothing is merged. Values may be given
            as in JSON: ``"own"``, ``"2025-01-20"``, an int or a float for money. A field of the publication may be
            given even if the report has no publication yet.

    Returns:
        The changed report. The one given is untouched.

    Raises:
        InvalidReport: A place does not exist or is named twice, or its value may not stand there. All are named.

    >>> report = zero(agency="某局", year=2024)
    >>> evolve(report, {"/disclosure/fees": 12, "/agency/division_code": "320000"}).disclosure.fees
    Decimal('12')
    >>> evolve(report, {"/coverage": "own", "/publication/issued_on": "2025-01-20"}).publication.issued_on
    datetime.date(2025, 1, 20)
    """
    problems: list[Problem] = []
    tree: _Changes = {}
    for place, value in changes.items():
        problem = _add_change(tree, report, place, value)
        if problem is not None:
            problems.append(problem)
    changed = _apply(report, tree, (), problems)
    if problems:
        raise InvalidReport(problems)
    return cast("Report", changed)


_NO_HINT: Final = Phrase("", "")


def _add_change(tree: _Changes, report: Report, place: object, value: object) -> Problem | None:
    """Put a change into the tree of changes, or return what is wrong with its place."""
    try:
        tokens = pointers.split(_pointer(report, place))
    except (KeyError, ValueError):
        pointer = place if isinstance(place, str) else ""
        label = "" if isinstance(place, str) else _name_of(place)
        return Problem(ProblemCode.NOWHERE, pointer, label, excerpt(value), _hint(report, place))
    pointer = pointers.join(tokens)
    if not tokens:
        return Problem(ProblemCode.NOWHERE, "", "", excerpt(value), _NO_HINT)
    branch = tree
    for token in tokens[:-1]:
        below = branch.setdefault(token, {})
        if isinstance(below, _NewValue):
            return Problem(ProblemCode.DUPLICATE, pointer, label_at(pointer), excerpt(value), _NO_HINT)
        branch = below
    if tokens[-1] in branch:
        return Problem(ProblemCode.DUPLICATE, pointer, label_at(pointer), excerpt(value), _NO_HINT)
    branch[tokens[-1]] = _NewValue(value)
    return None


def _apply(
    value: object,
    tree: "_Changes | _NewValue",
    path: tuple[str, ...],
    problems: list[Problem],
    member: Member | None = None,
) -> object:
    """Return a value with a tree of changes applied, noting everything that is wrong.

    Args:
        value: What stands there.
        tree: The changes.
        path: Where it stands.
        problems: Takes what is wrong.
        member: The field that it stands in, or None.
    """
    if isinstance(tree, _NewValue):
        return tree.value if member is None or member.kind is None else member.kind.read(tree.value)
    is_absent = value is None and member is not None and bool(member.records)
    cls = member.records[0] if is_absent and member is not None else type(value)
    fields = {each.name: each for each in members(cls)} if is_record(cls) else {}
    known = dict.fromkeys(fields) if is_absent else _parts(value)
    changes: dict[str, object] = {}
    for name, below in tree.items():
        if name in known:
            changes[name] = _apply(known[name], below, (*path, name), problems, fields.get(name))
        else:
            problems += _nowhere(below, (*path, name), _near(name, known))
    if isinstance(value, tuple):
        return tuple({**known, **changes}.values())
    if not changes:
        return value
    try:
        return cls(**{**known, **changes})
    except InvalidReport as refused:
        prefix = pointers.join(path)
        problems += [p._replace(pointer=prefix + p.pointer, label=label_at(prefix + p.pointer)) for p in refused.errors]
        return value


def _parts(value: object) -> dict[str, object]:
    if isinstance(value, tuple):
        return {str(i): item for i, item in enumerate(value)}
    if is_record(type(value)):
        return {member.name: getattr(value, member.name) for member in members(type(value))}
    return {}


def _near(name: str, known: Iterable[str]) -> Phrase:
    """Return which of the names that there are may be meant, to be put after the error."""
    from difflib import get_close_matches  # only for who mistypes

    near = get_close_matches(name, known, 1)
    return Phrase(f"；是否 {near[0]}", f"; did you mean {near[0]}?") if near else _NO_HINT


def _nowhere(tree: "_Changes | _NewValue", path: tuple[str, ...], hint: Phrase) -> Iterator[Problem]:
    """Yield a problem for each change of a place that does not exist."""
    if isinstance(tree, _NewValue):
        pointer = pointers.join(path)
        yield Problem(ProblemCode.NOWHERE, pointer, label_at(pointer), excerpt(tree.value), hint)
    else:
        for name, below in tree.items():
            yield from _nowhere(below, (*path, name), hint)


def _hint(report: Report, place: object) -> Phrase:
    """Return what may be meant by a place that the report does not have, to be put after the error."""
    if isinstance(place, str):
        return Phrase("；JSON Pointer 以 / 开头", "; a JSON Pointer begins with /")
    row = place[0] if isinstance(place, tuple) and place else place
    for table in Form.used_by(report).tables:
        known = {e: {cell.row for cell in Table.of(s, e).cells} for s, e in TABLES if s is table.section}
        others = [edition.value for edition, rows in known.items() if edition is not None and row in rows]
        if others and table.edition is not None and table.edition.value not in others:
            return Phrase(
                f"；此行属于 {'、'.join(others)} 年版，报告中这张表是 {table.edition.value} 年版",
                f"; the row is of the edition {', '.join(others)}, this table of the report of {table.edition.value}",
            )
    return _NO_HINT
