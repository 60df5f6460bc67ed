"""The rules as SQL over the wide table: a table with CHECK constraints, a view of findings, a view between the years.

Everything is generated from the rule data; the findings are those of `check` and `check_series`: relations in two views,
whatever else is data in a third. A blank is NULL and stays one: an unknown count from 0.

>>> print(to_sql("postgres", parts=("findings",)).splitlines()[2])
  t.agency__name AS agency,
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.categories import Edition
from zfxxgk.form.kinds import COUNT, MAX_COUNT
from zfxxgk.form.tables import label_at
from zfxxgk.many.demands import EDITIONS, NOT_A_REPORT, column_of, elsewhere
from zfxxgk.many.frame import PROSE, Column, columns, counts_needed
from zfxxgk.many.sql_advice import quoted, rows_of_advice
from zfxxgk.problems import Phrase
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.model import Case, Instance, RuleKind, Scope, Severity, Status
from zfxxgk.rules.relations import relations_of

__all__ = ["DIALECTS", "PARTS", "Dialect", "SqlPart", "sql_names", "to_sql"]

Dialect = Literal["duckdb", "postgres"]
SqlPart = Literal["table", "findings", "two-years", "advice"]
DIALECTS: Final[tuple[Dialect, ...]] = ("duckdb", "postgres")
PARTS: Final[tuple[SqlPart, ...]] = ("table", "findings", "two-years", "advice")

_COLUMNS: Final = frozenset((*(column.pointer for column in columns()), *PROSE))
_TYPES: Final = {"text": "TEXT", "date": "DATE", "count": "BIGINT", "amount": "DECIMAL(35, 20)"}


@public
def sql_names() -> dict[str, str]:
    """Return the short names of the columns of the wide table, by JSON Pointer.

    PostgreSQL cuts names after 63 bytes, so the columns there are called by the last two parts of their pointers. A
    frame that `to_frame` made gets these names with ``frame.rename(sql_names())``.

    >>> sql_names()["/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization"]
    'unclear_after_correction__public_interest_organization'
    """
    return {name: "__".join(pointers.split(name)[-2:]) for name in (*(c.pointer for c in columns()), *PROSE)}


@public
def to_sql(dialect: Dialect = "duckdb", *, table: str = "reports", parts: Iterable[SqlPart] = PARTS) -> str:
    """Return the wide table and the rules over it as SQL.

    Args:
        dialect: For DuckDB the columns are named by JSON Pointer, as in the Parquet files of this package; for
            PostgreSQL by the names of `sql_names`.
        table: Name of the table, a plain identifier. The views are called ``…_findings``, ``…_two_years``, ``…_advice``.
        parts: ``table``: the table, which refuses rows that violate a relation; ``findings``: a view with a row for
            each finding of a relation; ``two-years``: the same for relations between consecutive years of an organ;
            ``advice``: a view with a row for each finding of the other rules that are data, in a report and between
            reports of an organ that follow each other. It takes the columns of the prose, too.

    Raises:
        ValueError: The dialect or a part is not known, or the name of the table is no plain identifier.
    """
    if dialect not in DIALECTS:
        raise ValueError(
            Phrase(
                f"没有 {dialect} 这种方言；有 {'、'.join(DIALECTS)}",
                f"no dialect {dialect}; there are {', '.join(DIALECTS)}",
            )
        )
    if not table.isidentifier() or not table.isascii() or len(table) > 40:
        raise ValueError(
            Phrase(
                f"表名应由不超过 40 个字母、数字、下划线组成，不以数字开头，不能是 {table}",
                f"a table name has at most 40 letters, digits and underscores, and begins with no digit; not {table}",
            )
        )
    writer = _Writer(dialect, table)
    made = {"table": writer.table, "findings": writer.findings, "two-years": writer.two_years, "advice": writer.advice}
    wanted = list(parts)
    unknown = [part for part in wanted if part not in made]
    if unknown:
        raise ValueError(
            Phrase(
                f"没有 {unknown[0]} 这一部分；有 {'、'.join(PARTS)}",
                f"no part {unknown[0]}; there are {', '.join(PARTS)}",
            )
        )
    return "\n".join(made[part]() for part in wanted)


class _Sides(NamedTuple):
    """Both sides of a relation as expressions: their sums, and whether they have a blank."""

    left: str
    right: str
    left_open: str
    right_open: str


class _Writer:
    """Writes SQL in one dialect."""

    def __init__(self, dialect: Dialect, table: str) -> None:
        self._dialect = dialect
        self._table = table
        self._short = sql_names() if dialect == "postgres" else None

    def table(self) -> str:
        lines = [self._declared(column) for column in columns()]
        lines += [f"  {self._name(name)} TEXT" for name in PROSE]
        for rule, id_, cases in relations_of(Scope.REPORT):
            sides = self._sides(cases, self._name)
            fails = (
                f"({sides.left} > {sides.right} AND NOT {sides.right_open}) "
                f"OR ({sides.left} < {sides.right} AND NOT {sides.left_open})"
            )
            name = f"{rule.id}/{id_.rpartition('/')[2]}"
            lines.append(f'  CONSTRAINT "{name}" CHECK (({fails}) IS NOT TRUE)')
        lines += [
            f'  CONSTRAINT "{name}" CHECK (NOT {fault})'
            for name, fault in self._faults(self._name)
            if not name.endswith(("/edition", "/range"))  # these are constraints of their columns
        ]
        body = ",\n".join(lines)
        comments = "".join(self._comments())
        return f"CREATE TABLE {self._table} (\n{body}\n);\n{comments}"

    def findings(self) -> str:
        # The reasons why a row is no report become columns first, so that each is computed once a row.
        faults = dict(self._faults(self._of_row))
        no_reports = [
            f"    SELECT '{NOT_A_REPORT}', '{name.removeprefix(NOT_A_REPORT + '/')}', '{Severity.ERROR.value}',"
            f' 0, 1, FALSE, FALSE WHERE t."{name}"'
            for name in faults
        ]
        named = ",\n".join(f'    {fault} AS "{name}"' for name, fault in faults.items())
        source = f"(\n  SELECT\n    t.*,\n{named}\n  FROM {self._table} AS t\n) AS t"
        is_no_report = " OR ".join(f't."{name}"' for name in faults)
        return self._view("findings", Scope.REPORT, self._of_row, source, no_reports, is_no_report)

    def two_years(self) -> str:
        year = self._name("/year")
        rows = self._rows_with_organ()
        pairs = f"{rows} AS t JOIN {rows} AS p ON p.organ = t.organ AND p.{year} = t.{year} - 1"
        return self._view("two_years", Scope.TWO_YEARS, self._of_two, pairs)

    def _rows_with_organ(self) -> str:
        """Return the rows, as SQL, with the organ as in by_organ: its code, or the only one its name has elsewhere, or its name."""
        name, code = map(self._name, ("/agency/name", "/agency/credit_code"))
        codes = (
            f"SELECT {name}, MIN({code}) AS code FROM {self._table} GROUP BY {name} HAVING COUNT(DISTINCT {code}) = 1"  # noqa: S608 # names that are checked
        )
        return (
            f"(\n  SELECT r.*, COALESCE(r.{code}, c.code, '/' || r.{name}) AS organ\n"  # noqa: S608
            f"  FROM {self._table} AS r LEFT JOIN ({codes}) AS c ON c.{name} = r.{name}\n)"
        )

    def advice(self) -> str:
        """Return a view of what the rules find that are no sums."""

        def of_row(pointer: str) -> str:
            return self._of_row(pointer if pointer in _COLUMNS else f"{pointer}/value")

        def of_two(pointer: str) -> str:
            which, place = pointer[1:].partition("/")[::2]
            return f't."/previous/{place}"' if which == "previous" else self._of_row(f"/{place}")

        before = dict.fromkeys(
            pointer.removeprefix("/previous")
            for rule in RULES.values()
            if rule.scope is Scope.TWO_YEARS and rule.kind is not RuleKind.SUM
            for instance in rule.instances
            for pointer in instance.right
        )
        shifted = ", ".join(f'LAG({self._name(pointer)}) OVER w AS "/previous{pointer}"' for pointer in before)
        following = (
            f"(SELECT o.*, {shifted} FROM {self._rows_with_organ()} AS o "  # noqa: S608
            f"WINDOW w AS (PARTITION BY o.organ ORDER BY o.{self._name('/year')}))"
        )
        sources = ((self._table, Scope.REPORT, of_row), (following, Scope.TWO_YEARS, of_two))
        head = f"t.{self._name('/agency/name')} AS agency, t.{self._name('/year')} AS year"
        found = (
            f"SELECT {head}, r.rule, r.instance, '{Status.ADVISED.value}' AS status, r.severity\nFROM {source} AS t\n"
            "CROSS JOIN LATERAL (\n  "
            + "\n  UNION ALL\n  ".join(rows_of_advice(self._dialect, scope, column))
            + "\n) AS r(rule, instance, severity)"
            for source, scope, column in sources
        )
        return f"CREATE VIEW {self._table}_advice AS\n" + "\nUNION ALL\n".join(found) + ";\n"

    def _faults(self, column: Callable[[str], str]) -> Iterator[tuple[str, str]]:
        """Yield the reasons why a row is no report, as `demands.faults`, each with a condition that is never NULL."""
        known = ", ".join(f"'{edition.value}'" for edition in Edition)
        for pointer in EDITIONS.values():
            yield f"{NOT_A_REPORT}{pointer}", f"COALESCE({column(pointer)} NOT IN ({known}), TRUE)"
        for section, pointer in EDITIONS.items():
            for edition in Edition:
                filled = " OR ".join(f"{column(column_of(cell))} IS NOT NULL" for cell in elsewhere(section, edition))
                is_so = f"COALESCE({column(pointer)} = '{edition.value}', FALSE)"
                yield f"{NOT_A_REPORT}/{section.value}/{edition.value}", f"({is_so} AND ({filled}))"
        names = [column(name) for name in counts_needed()]
        broken = " OR ".join(f"{name} % 1 <> 0" for name in names)
        beyond = f"LEAST({', '.join(names)}) < 0 OR GREATEST({', '.join(names)}) > {MAX_COUNT} OR {broken}"
        yield f"{NOT_A_REPORT}/range", f"COALESCE({beyond}, FALSE)"

    def _view(
        self,
        name: str,
        scope: Scope,
        column: Callable[[str], str],
        source: str,
        no_reports: Sequence[str] = (),
        is_no_report: str = "FALSE",
    ) -> str:
        """Return a view of what the relations of a scope find.

        Args:
            name: Its name, after that of the table.
            scope: The scope.
            column: Returns the column of a pointer.
            source: The rows, as SQL.
            no_reports: Queries for rows that are no report; they give made-up sums that differ and are not shown.
            is_no_report: The condition that a row is no report.
        """
        rows: list[str] = []
        for rule, id_, cases in relations_of(scope):
            values = (f"'{rule.id}'", f"'{id_}'", f"'{rule.severity.value}'", *self._sides(cases, column))
            named = (f"{value} AS {title}" for value, title in zip(values, _TITLES, strict=True))
            rows.append(f"    SELECT {', '.join(values if rows else named)}")  # the first of a union names its columns
        union = "\n    UNION ALL\n".join([*rows, *no_reports])
        fillable = "(r.left_sum > r.right_sum AND r.right_open) OR (r.left_sum < r.right_sum AND r.left_open)"
        no_report = f"r.rule = '{NOT_A_REPORT}'"
        but = f"\n  AND ({no_report} OR NOT ({is_no_report}))" if no_reports else ""  # last, so few rows are tested

        def shown(number: str) -> str:
            return f"CASE WHEN {no_report} THEN NULL ELSE {number} END" if no_reports else number

        return (
            f"CREATE VIEW {self._table}_{name} AS\nSELECT\n"
            f"  t.{self._name('/agency/name')} AS agency,\n  t.{self._name('/year')} AS year,\n  r.rule,\n  r.instance,\n"
            f"  CASE WHEN {fillable} THEN '{Status.INCOMPLETE.value}' ELSE '{Status.VIOLATED.value}' END AS status,\n"
            f"  CASE WHEN {fillable} THEN '{Severity.WARNING.value}' ELSE r.severity END AS severity,\n"
            f"  {shown('r.left_sum')} AS left_sum,\n  {shown('r.right_sum')} AS right_sum,\n"
            f"  {shown('r.left_sum - r.right_sum')} AS difference\n"
            f"FROM {source}\nCROSS JOIN LATERAL (\n{union}\n) AS r\nWHERE r.left_sum <> r.right_sum{but};\n"
        )

    def _declared(self, column: Column) -> str:
        name, kind = self._name(column.pointer), _TYPES[column.type]
        if column.pointer in ("/agency/name", "/year"):
            return f"  {name} {kind} NOT NULL"
        if column.pointer.endswith("/edition"):
            editions = ", ".join(f"'{edition.value}'" for edition in Edition)
            return f"  {name} {kind} NOT NULL CHECK ({name} IN ({editions}))"
        if column.cell is not None and column.cell.kind is COUNT:
            return f"  {name} {kind} CHECK ({name} BETWEEN 0 AND {MAX_COUNT})"
        if column.type == "amount":
            return f"  {name} {kind} CHECK ({name} >= 0)"
        return f"  {name} {kind}"

    def _comments(self) -> Iterator[str]:
        for column in columns():
            label = column.cell.label if column.cell is not None else label_at(column.pointer)
            text = quoted(f"{column.pointer} {label}")
            yield f"COMMENT ON COLUMN {self._table}.{self._name(column.pointer)} IS {text};\n"

    def _name(self, pointer: str) -> str:
        return self._short[pointer] if self._short is not None else f'"{pointer}"'

    def _of_row(self, pointer: str) -> str:
        return f"t.{self._name(pointer)}"

    def _of_two(self, pointer: str) -> str:
        which, *rest = pointers.split(pointer)
        return f"{'t' if which == 'this' else 'p'}.{self._name(pointers.join(rest))}"

    def _sides(self, cases: Sequence[tuple[Case, Instance]], column: Callable[[str], str]) -> _Sides:
        each = [
            (
                " AND ".join(f"{column(c.pointer)} = '{c.constant}'" for c in case.applies),
                _Sides(
                    *(make(map(column, side)) for make in (_sum, _open) for side in (instance.left, instance.right))
                ),
            )
            for case, instance in cases
        ]
        return _Sides(
            *(_chosen([(condition, sides[i]) for condition, sides in each]) for i in range(len(_Sides._fields)))
        )


_TITLES: Final = ("rule", "instance", "severity", "left_sum", "right_sum", "left_open", "right_open")


def _sum(names: Iterable[str]) -> str:
    return " + ".join(f"COALESCE({name}, 0)" for name in names)


def _open(names: Iterable[str]) -> str:
    return f"({' OR '.join(f'{name} IS NULL' for name in names)})"


def _chosen(values: Sequence[tuple[str, str]]) -> str:
    """Return the value of the case that applies; NULL where none does."""
    if values[0][0] == "":
        return f"({values[0][1]})"
    return f"CASE {' '.join(f'WHEN {condition} THEN {value}' for condition, value in values)} END"
