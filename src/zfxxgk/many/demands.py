"""What a wide table needs for its rows to be reports: its columns and their types, and what makes a row no report.

A relation finds nothing in a row that it does not apply to. So the columns that decide this, those of the editions, and
those that are added up are checked first. A missing column, or one of a wrong type, is an error that names it. A row
with an unknown edition, with figures of another edition, or with a count out of range is a finding of its own.
"""

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.form.categories import Edition, Section
from zfxxgk.form.kinds import MAX_COUNT
from zfxxgk.form.tables import SECTIONS_WITH_EDITIONS, TABLES, Cell, Table, label_at
from zfxxgk.problems import InvalidReport, Phrase, Problem, ProblemCode, excerpt

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["EDITIONS", "NOT_A_REPORT", "Fault", "column_of", "demand", "elsewhere", "faults", "in_range", "problems_of"]

NOT_A_REPORT: Final = "not-a-report"
"""The name that stands in place of a rule in the finding that a row is no report."""
EDITIONS: Final = {section: f"/{section.value}/edition" for section in SECTIONS_WITH_EDITIONS}
"""The columns that hold the editions of tables two and three."""
_KNOWN: Final = tuple(edition.value for edition in Edition)
_EDITION: Final = Phrase(f"版本 {'、'.join(_KNOWN)}（文字）", f"an edition, as text: {', '.join(_KNOWN)}")
_COUNT: Final = Phrase(f"0 至 {MAX_COUNT} 的整数", f"an integer from 0 to {MAX_COUNT}")
_INTEGER: Final = Phrase(
    "整数类型的列（由小数转换：check_frame(…, whole=True)，有小数的行会列出）",
    "a column of integers (check_frame(…, whole=True) converts whole numbers, and lists the rows with fractions)",
)


class Fault(NamedTuple):
    """A reason why a row is no report: its name, and an expression that is true in such rows."""

    name: str
    expression: "nw.Expr"


@functools.cache
def elsewhere(section: Section, edition: Edition) -> tuple[Cell, ...]:
    """Return the cells of a table that an edition lacks and another edition has."""
    own = {cell.pointer for cell in Table.of(section, edition).cells}
    others = (other for known, other in TABLES if known is section and other is not edition)
    return tuple(cell for other in others for cell in Table.of(section, other).cells if cell.pointer not in own)


def demand(
    schema: "Mapping[str, nw.dtypes.DType]", counts: Iterable[str], needed: Iterable[str], *, whole: bool
) -> None:
    """Make sure that a table has the columns that are needed, and that they have the right types.

    Args:
        schema: The types of the columns.
        counts: The columns that are added up.
        needed: All columns that are used.
        whole: Whether the columns of counts may be floats or decimals.

    Raises:
        KeyError: Columns are missing.
        InvalidReport: Columns have a wrong type; each is named.
    """
    missing = [name for name in needed if name not in schema]
    if missing:
        raise KeyError(f"缺少列 / columns are missing: {', '.join(missing[:10])}")
    problems = []
    for name in counts:
        kind = schema[name]
        if not (kind.is_integer() or _is_blank(kind) or (whole and (kind.is_float() or kind.is_decimal()))):
            problems.append(Problem(ProblemCode.TYPE, name, label_at(name), str(kind), _INTEGER))
    problems += [
        Problem(ProblemCode.TYPE, name, label_at(name), str(schema[name]), _EDITION)
        for name in EDITIONS.values()
        if str(schema[name]).partition("(")[0] not in _TEXTS and not _is_blank(schema[name])
    ]
    if problems:
        raise InvalidReport(problems)


_TEXTS: Final = frozenset(("String", "Categorical", "Enum"))


def _is_blank(kind: "nw.dtypes.DType") -> bool:
    """Return whether a type is that of a column in which all values are blank."""
    return str(kind) in {"Unknown", "Null"}


def in_range(name: str, kind: "nw.dtypes.DType") -> "nw.Expr":
    """Return a column of counts as 64-bit integers. A value that is no count becomes -1, so that its row is found."""
    import narwhals as nw

    column = nw.col(name)
    if kind == nw.Int64:
        return column
    if _is_blank(kind):
        return column.cast(nw.Int64)
    wrong = (column < 0) | (column > MAX_COUNT)
    if not kind.is_integer():
        wrong |= column.round() != column
    return nw.when(wrong).then(nw.lit(-1)).otherwise(column).cast(nw.Int64).alias(name)


def faults(counts: Sequence[str]) -> list[Fault]:
    """Return the reasons why a row may be no report, the gravest first.

    Args:
        counts: The columns that are added up, 64-bit integers.
    """
    import narwhals as nw

    found = []
    for column in EDITIONS.values():
        unknown = nw.col(column).is_null() | ~nw.col(column).cast(nw.String).is_in(_KNOWN)
        found.append(Fault(f"{NOT_A_REPORT}{column}", unknown))
    for section, column in EDITIONS.items():
        for edition in Edition:
            names = [column_of(cell) for cell in elsewhere(section, edition)]
            filled = nw.any_horizontal(*(~nw.col(name).is_null() for name in names), ignore_nulls=True)
            is_so = (nw.col(column).cast(nw.String) == edition.value).fill_null(value=False)
            found.append(Fault(f"{NOT_A_REPORT}/{section.value}/{edition.value}", is_so & filled))
    least, most = nw.min_horizontal(*counts), nw.max_horizontal(*counts)
    found.append(Fault(f"{NOT_A_REPORT}/range", ((least < 0) | (most > MAX_COUNT)).fill_null(value=False)))
    return found


def column_of(cell: Cell) -> str:
    """Return the column of a figure; for an amount with its unit, the column of the value."""
    return cell.pointer if cell.kind is not None else f"{cell.pointer}/value"


def problems_of(row: Mapping[str, object], counts: Iterable[str]) -> list[Problem]:
    """Return every problem of a row that is no report, as `structure` would name it."""
    problems = []
    for section, name in EDITIONS.items():
        edition = next((each for each in Edition if each.value == row[name]), None)
        if edition is None:
            problems.append(Problem(ProblemCode.VALUE, name, label_at(name), excerpt(row[name]), _EDITION))
            continue
        only = Phrase(f"{edition.value} 年版的数据", f"the figures of the {edition.value} edition")
        problems += [
            Problem(ProblemCode.UNKNOWN, cell.pointer, label_at(cell.pointer), excerpt(row[column_of(cell)]), only)
            for cell in elsewhere(section, edition)
            if row[column_of(cell)] is not None
        ]
    for name in counts:
        value = row[name]
        if isinstance(value, int) and not 0 <= value <= MAX_COUNT:
            problems.append(Problem(ProblemCode.RANGE, name, label_at(name), excerpt(value), _COUNT))
    return problems
