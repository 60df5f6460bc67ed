"""Many reports as a table, and the rules over it inside the engine that holds it. Extra ``frame``.

A wide table has a row for each report and a column, named by JSON Pointer, for each figure of any edition. A figure
that the form of a report does not have is null, and so is a blank; the columns of the editions tell the two apart. The
rules become expressions of narwhals, so that they run inside Polars, pandas, PyArrow, DuckDB and others.
"""

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, cast, overload

import msgspec

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.categories import Edition, Section
from zfxxgk.form.kinds import CHANGE, COUNT
from zfxxgk.form.records import Money, Publication, Report
from zfxxgk.form.tables import TABLES, Cell, Form, Table, cells, label_at
from zfxxgk.many.demands import EDITIONS, NOT_A_REPORT, Fault, column_of, demand, elsewhere, faults, in_range
from zfxxgk.problems import Phrase
from zfxxgk.rules.model import Instance, Scope, Severity, Status
from zfxxgk.rules.relations import Relation, relations_of
from zfxxgk.wire.codec import structure, unstructure

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd
    import polars as pl
    import pyarrow as pa
    from narwhals.typing import IntoFrame, IntoFrameT

__all__ = [
    "PROSE",
    "Backend",
    "Column",
    "check_frame",
    "columns",
    "columns_needed",
    "from_frame",
    "missing_columns",
    "report_of_row",
    "to_frame",
]

_VALUE, _UNIT = "/value", "/unit"
_DIGITS, _DECIMALS = 35, 20  # 15 significant digits fit, from 0.000001 up to 10^15

_TEXTS: Final = (
    "/agency/name",
    "/agency/credit_code",
    "/agency/division_code",
    "/coverage",
    "/publication/title",
    "/publication/index_number",
    "/publication/url",
    "/disclosure/edition",
    "/applications/edition",
)
_DATES: Final = ("/publication/issued_on", "/publication/published_on")
PROSE: Final = ("/overview", "/problems", "/other_matters", "/annotations")
"""Columns of JSON text, for the parts of a report that are no figures."""


Backend = Literal["polars", "pandas", "pyarrow"]
"""The library of the table to return."""


class Column(NamedTuple):
    """A column of the wide table: its name, which is a JSON Pointer, and the cell of the form, if it is a figure."""

    pointer: str
    cell: Cell | None
    type: Literal["text", "date", "count", "amount"]


@functools.cache
def columns() -> tuple[Column, ...]:
    """Return the columns of the wide table without prose, in order."""
    found = [Column("/year", None, "count"), *(Column(name, None, "text") for name in _TEXTS)]
    found += [Column(name, None, "date") for name in _DATES]
    cells: dict[str, Cell] = {}
    for section in (Section.DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES):
        editions = [edition for known, edition in TABLES if known is section]
        for edition in reversed(editions):  # the newest first
            for cell in Table.of(section, edition).cells:
                cells.setdefault(cell.pointer, cell)
    for cell in cells.values():
        if cell.kind is None:
            found += [Column(cell.pointer + _VALUE, cell, "amount"), Column(cell.pointer + _UNIT, cell, "text")]
        else:
            found.append(Column(cell.pointer, cell, "count" if cell.kind in (COUNT, CHANGE) else "amount"))
    return tuple(found)


# --- reports → table --------------------------------------------------------------------------------------------------


@overload
def to_frame(
    reports: Iterable[Report], backend: Literal["polars"] = ..., *, tidy: bool = ..., prose: bool = ...
) -> "pl.DataFrame": ...
@overload
def to_frame(
    reports: Iterable[Report], backend: Literal["pandas"], *, tidy: bool = ..., prose: bool = ...
) -> "pd.DataFrame": ...
@overload
def to_frame(
    reports: Iterable[Report], backend: Literal["pyarrow"], *, tidy: bool = ..., prose: bool = ...
) -> "pa.Table": ...
@public
def to_frame(
    reports: Iterable[Report],
    backend: Backend = "polars",
    *,
    tidy: bool = False,
    prose: bool = True,
) -> "pl.DataFrame | pd.DataFrame | pa.Table":
    """Return reports as a table.

    Args:
        reports: The reports, of any editions.
        backend: The library of the table. In pandas the columns have Arrow types, in which a blank stays null.
        tidy: A row for each figure, with official labels and categories, instead of a row for each report.
        prose: Whether the wide table has the narratives and annotations too, as JSON text; `from_frame` needs them.

    Returns:
        Counts as 64-bit integers, amounts as exact decimals, dates as dates. An Arrow table names the official label
        and the unit of each column in the metadata of its field.

    Raises:
        ModuleNotFoundError: A library is not installed; the message names the extra.

    >>> from zfxxgk import zero
    >>> frame = to_frame([zero(agency="某局", year=2024), zero(agency="某局", year=2020)])
    >>> frame.select("/year", "/disclosure/rules/issued").rows()
    [(2024, 0), (2020, None)]
    """
    need("pyarrow", "frame", "表格", "a table")
    return in_library(_tidy(reports) if tidy else _wide(reports, prose=prose), backend)


def in_library(table: "pa.Table", backend: Backend) -> "pl.DataFrame | pd.DataFrame | pa.Table":
    """Return an Arrow table as a table of another library.

    Raises:
        ModuleNotFoundError: It is not installed; the message names the extra.
    """
    if backend not in ("polars", "pandas", "pyarrow"):
        raise ValueError(
            Phrase(f"没有这种表格：{backend}", f"no such table: {backend}; known: polars, pandas, pyarrow")
        )
    if backend == "pyarrow":
        return table
    if backend == "pandas":
        need("pandas", "", "pandas 表格", "a table of pandas")
        import pandas as pd

        return table.to_pandas(types_mapper=pd.ArrowDtype)
    need("polars", "frame", "Polars 表格", "a table of Polars")
    import polars as pl

    return cast("pl.DataFrame", pl.from_arrow(table))


def _wide(reports: Iterable[Report], *, prose: bool) -> "pa.Table":
    import pyarrow as pa

    known = columns()
    rows = [_row(report, prose=prose) for report in reports]
    types = _types()
    fields = [pa.field(c.pointer, types[c.type], metadata=_metadata(c)) for c in known]
    fields += [pa.field(name, pa.string(), metadata={"label": label_at(name)}) for name in (PROSE if prose else ())]
    data = list(zip(*rows, strict=True)) or [()] * len(fields)
    arrays = [pa.array(values, field.type) for values, field in zip(data, fields, strict=True)]
    return pa.Table.from_arrays(arrays, schema=pa.schema(fields))


def _types() -> "dict[str, pa.DataType]":
    import pyarrow as pa

    return {
        "text": pa.string(),
        "date": pa.date32(),
        "count": pa.int64(),
        "amount": pa.decimal128(_DIGITS, _DECIMALS),
    }


def _metadata(column: Column) -> dict[str, str]:
    cell = column.cell
    if cell is None:
        return {"label": label_at(column.pointer)}
    unit = {} if cell.unit is None or column.type == "text" else {"unit": cell.unit}
    return {"label": cell.label, "section": cell.section.printed, **unit}


@functools.cache
def _places(form: Form) -> tuple[int, ...]:
    """Return the column number of each figure of a form; for an amount with its unit, that of the value."""
    places = {column.pointer: i for i, column in enumerate(columns())}
    return tuple(places[cell.pointer + (_VALUE if cell.kind is None else "")] for cell in form.cells)


def _row(report: Report, *, prose: bool) -> list[object]:
    form = Form.used_by(report)
    row: list[object] = [None] * len(columns())
    published = report.publication or Publication()
    row[:12] = [
        report.year,
        report.agency.name,
        report.agency.credit_code,
        report.agency.division_code,
        report.coverage.value if report.coverage is not None else None,
        published.title,
        published.index_number,
        published.url,
        report.disclosure.edition.value,
        report.applications.edition.value,
        published.issued_on,
        published.published_on,
    ]
    for place, value in zip(_places(form), form.values(report), strict=True):
        if isinstance(value, Money):
            row[place], row[place + 1] = value.value, value.unit.value if value.unit is not None else None
        else:
            row[place] = value
    if prose:
        plain = unstructure(report)
        row += [msgspec.json.encode(plain[name[1:]]).decode() for name in PROSE]
    return row


def _tidy(reports: Iterable[Report]) -> "pa.Table":
    import pyarrow as pa

    text, types = pa.string(), _types()
    schema = pa.schema(
        [
            *(("agency", text), ("year", pa.int64()), ("pointer", text), ("section", text), ("edition", text)),
            *(("row", text), ("column", text), ("row_label", text), ("column_label", text)),
            *(("unit", text), ("value", types["amount"])),
        ]
    )
    rows = [line for report in reports for line in _lines(report)]
    data = list(zip(*rows, strict=True)) or [()] * len(schema)
    return pa.Table.from_arrays([pa.array(v, t) for v, t in zip(data, schema.types, strict=True)], schema=schema)


def _lines(report: Report) -> Iterator[tuple[object, ...]]:
    for cell, value in cells(report):
        edition = cell.edition.value if cell.edition is not None else None
        number, unit = value, cell.unit
        if isinstance(value, Money):
            number, unit = value.value, value.unit.value if value.unit is not None else None
        names = (cell.row.value, cell.column.value, cell.row_label, cell.column_label)
        head = (report.agency.name, report.year, cell.pointer, cell.section.printed, edition)
        yield *head, *names, unit, number


# --- table → reports --------------------------------------------------------------------------------------------------


@public
def from_frame(frame: "IntoFrame") -> Iterator[Report]:
    """Yield the reports that a wide table holds, one a row.

    Args:
        frame: A wide table in any engine that narwhals knows, with all columns of `to_frame`; those of prose may be
            missing.

    Raises:
        InvalidReport: A row is not a report; the error names everything that is wrong with it.
        KeyError: A column is missing.

    >>> from zfxxgk import zero
    >>> report = zero(agency="某局", year=2024)
    >>> list(from_frame(to_frame([report]))) == [report]
    True
    """
    need("narwhals", "frame", "表格", "a table")
    import narwhals as nw

    native = nw.from_native(frame)
    eager = native.collect(backend="pyarrow") if isinstance(native, nw.LazyFrame) else native
    table = eager.to_arrow()
    missing = missing_columns(table.column_names)
    if missing:
        raise KeyError(f"缺少列 / columns are missing: {', '.join(missing[:10])}")
    for batch in table.to_batches(max_chunksize=1000):
        yield from map(report_of_row, batch.to_pylist())


def missing_columns(names: Iterable[str]) -> list[str]:
    """Return the columns of a wide table that are not among the names; those of prose may be missing."""
    known = set(names)
    return [column.pointer for column in columns() if column.pointer not in known]


def report_of_row(row: Mapping[str, object]) -> Report:
    """Return the report of a row of a wide table. It is built from its JSON form, so that every problem is named.

    Args:
        row: The values by column name.

    Raises:
        InvalidReport: The row is not a report.
    """
    published = {name: row[f"/publication/{name}"] for name in _PUBLICATION}
    document: dict[str, object] = {
        "schema_version": "1.0",
        "agency": {name: row[f"/agency/{name}"] for name in ("name", "credit_code", "division_code")},
        "year": row["/year"],
        "coverage": row["/coverage"],
        "publication": None if set(published.values()) == {None} else {k: _plain(v) for k, v in published.items()},
        **{name[1:]: {"passages": []} for name in PROSE},
        "annotations": [],
    }
    for name in _EDITIONS:
        _put(document, name, row[name])  # `structure` refuses an unknown edition, with all other problems
    known = {edition.value: edition for edition in Edition}
    form = Form.of(*(known.get(str(row[name]), Edition.newest()) for name in _EDITIONS))
    for cell in form.cells:
        _put(document, cell.pointer, _figure(cell, row))
    for column in _elsewhere(form):  # `structure` refuses these, too, if they are not blank
        if row[column] is not None:
            _put(document, column, _plain(row[column]))
    for name in PROSE:
        if row.get(name) is not None:
            document[name[1:]] = _prose(str(row[name]))
    return structure(document)


@functools.cache
def _elsewhere(form: Form) -> tuple[str, ...]:
    """Return the columns of figures that a form does not have: those of other editions."""
    own = {cell.pointer for cell in form.cells}
    return tuple(column.pointer for column in columns() if column.cell is not None and column.cell.pointer not in own)


_PUBLICATION: Final = ("title", "index_number", "issued_on", "published_on", "url")
_EDITIONS: Final = ("/disclosure/edition", "/applications/edition")


def _prose(text: str) -> object:
    """Return a section's prose; where it is not JSON, the text itself, which `structure` refuses."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return text


def _plain(value: object) -> object:
    return value.isoformat()[:10] if isinstance(value, date) else value


def _put(document: dict[str, object], pointer: str, value: object) -> None:
    *path, last = pointers.split(pointer)
    place = document
    for name in path:
        within = place.get(name)
        if not isinstance(within, dict):  # nothing yet, or a figure where another edition has several
            within = place[name] = dict[str, object]()
        place = within
    place[last] = value


def _figure(cell: Cell, row: Mapping[str, object]) -> object:
    if cell.kind is not None:
        return row[cell.pointer]
    value = row[cell.pointer + _VALUE]
    return None if value is None else {"value": value, "unit": row[cell.pointer + _UNIT]}


# --- the rules over a table -------------------------------------------------------------------------------------------


@public
def check_frame(
    frame: "IntoFrameT",
    *,
    columns: bool = False,
    key: Sequence[str] = ("/agency/name", "/year"),
    whole: bool = False,
) -> "IntoFrameT":
    """Return what the relations of the rules find in a wide table, without taking the table out of its engine.

    Args:
        frame: A wide table of Polars, pandas, PyArrow, DuckDB or PySpark, eager or lazy; other engines of narwhals are
            not tested, and Dask is known to fail. It needs the columns of the key, of the editions, and of the figures:
            counts as integers, in pandas also as whole floats. A DuckDB relation must belong to the default connection;
            on another, use the SQL of `to_sql`.
        columns: Return a row for each report instead: the key; a column for each reason why a row may be no report,
            true where that applies; and one for each relation, true where it is violated or incomplete, null where the
            row is no report.
        key: Columns that say which report a finding is about.
        whole: Whether columns of counts may be floats or decimals, which some libraries make of counts with blanks. A
            row with a fraction is no report.

    Returns:
        A table of the same engine, a row for each finding, with the key, ``rule``, ``instance``, ``status`` (``violated``,
        or ``incomplete``: blank cells leave it open), ``severity``, ``left_sum``, ``right_sum``, ``difference``. The
        findings of relations are those of `check` on each report; advice is not included. A row that is no report,
        because an edition is unknown, it has figures of another edition, or a count is out of range, gives a finding
        with the rule ``not-a-report``, the place as its instance, and no sums. Its relations are not checked.

    Raises:
        InvalidReport: Columns of counts or editions have a wrong type; all of them are named.
        KeyError: Columns are missing.
        ModuleNotFoundError: narwhals is not installed; the message names the extra.

    >>> from zfxxgk import evolve, zero
    >>> report = evolve(zero(agency="某局", year=2024), {"/remedies/reconsideration/upheld": 2})
    >>> check_frame(to_frame([report])).rows()
    [('某局', 2024, 'remedy-total', 'reconsideration', 'violated', 'error', 0, 2, -2)]
    """
    need("narwhals", "frame", "表格", "a table")
    import narwhals as nw

    native: nw.DataFrame[Any] | nw.LazyFrame[Any] = nw.from_native(cast("Any", frame))
    if isinstance(native, nw.DataFrame) and native.implementation.is_pandas():
        return cast(
            "IntoFrameT", in_arrow(native, functools.partial(check_frame, columns=columns, key=key, whole=True))
        )
    native, ways = demanded(native, counts_needed(), whole=whole)
    # The sums become columns first, so that each is computed only once.
    sums = {relation.name: _expressions(relation) for relation in relations_of(Scope.REPORT)}
    named = {f"{name}{side}": getattr(found, side) for name, found in sums.items() for side in _Sums._fields}
    native = native.select(*key, *(fault.alias(name) for name, fault in ways), **named)
    relations = [(name, _Sums(*(nw.col(f"{name}{side}") for side in _Sums._fields))) for name in sums]
    is_no_report = nw.any_horizontal(*(nw.col(name) for name, _ in ways), ignore_nulls=False)
    if columns:
        aliased = (nw.when(~is_no_report).then(~found.status().is_null()).alias(name) for name, found in relations)
        return cast("IntoFrameT", nw.to_native(native.select(*key, *(name for name, _ in ways), *aliased)))
    # Most reports have no findings, so the rows that have some are selected first. Then `unpivot` makes a row of each
    # finding: status and both sums as one text of fixed width, because it gives only one column of values.
    texts = (nw.when(~is_no_report).then(found.text()).alias(name) for name, found in relations)
    no_reports = (
        nw.when(nw.col(name)).then(nw.lit(_NO_REPORT)).otherwise(nw.lit(None, nw.String)).alias(name)
        for name, _ in ways
    )
    marked = native.filter(is_no_report | ~_holds([found for _, found in relations])).select(*key, *no_reports, *texts)
    names = [*(name for name, _ in ways), *(name for name, _ in relations)]
    rows = marked.unpivot(names, index=list(key), variable_name="relation", value_name="text")
    return cast("IntoFrameT", nw.to_native(_findings(rows.filter(~nw.col("text").is_null()), key)))


def in_arrow(frame: "nw.DataFrame[Any]", work: "Callable[[pa.Table], pa.Table]") -> "pd.DataFrame":
    """Return the result of work on a pandas table, done in Arrow, where a blank is null.

    Args:
        frame: The table; in numpy columns, blanks have turned counts into floats.
        work: The work on the Arrow table; it must accept whole floats as counts.
    """
    need("pyarrow", "frame", "pandas 表格", "a table of pandas")
    import pandas as pd

    return cast("pd.DataFrame", work(frame.to_arrow()).to_pandas(types_mapper=pd.ArrowDtype))


def columns_needed(key: Sequence[str] = ("/agency/name", "/year")) -> tuple[str, ...]:
    """Return the columns of a wide table that `check_frame` uses, in order, so that only these need be read."""
    used = {*key, *EDITIONS.values(), *counts_needed()}
    used.update(column_of(cell) for section in EDITIONS for edition in Edition for cell in elsewhere(section, edition))
    return tuple(column.pointer for column in columns() if column.pointer in used)


@functools.cache
def counts_needed() -> tuple[str, ...]:
    """Return the columns that the relations add up, in order."""
    cases = [instance for relation in relations_of(Scope.REPORT) for _, instance in relation.cases]
    return tuple(dict.fromkeys(name for instance in cases for side in (instance.left, instance.right) for name in side))


def demanded(
    native: "nw.DataFrame[Any] | nw.LazyFrame[Any]", counts: Sequence[str], *, whole: bool
) -> "tuple[nw.DataFrame[Any] | nw.LazyFrame[Any], list[Fault]]":
    """Return a table with its counts as 64-bit integers, and the reasons why a row of it may be no report.

    Args:
        native: A wide table.
        counts: The columns that are added up.
        whole: Whether these may be floats or decimals.

    Raises:
        KeyError: Columns are missing.
        InvalidReport: Columns have a wrong type.
    """
    import narwhals as nw

    schema = native.collect_schema()
    demand(schema, counts, {*counts, *columns_needed(())}, whole=whole)
    converted = [in_range(name, schema[name]) for name in counts if schema[name] != nw.Int64]
    return native.with_columns(*converted) if converted else native, faults(counts)


def _findings(
    rows: "nw.DataFrame[Any] | nw.LazyFrame[Any]", key: Sequence[str]
) -> "nw.DataFrame[Any] | nw.LazyFrame[Any]":
    """Return the findings in columns, from rows that hold each as one text."""
    import narwhals as nw

    rules = {relation.rule.id: relation.rule.severity for relation in relations_of(Scope.REPORT)}
    rules[NOT_A_REPORT] = Severity.ERROR
    rule, instance = nw.lit(""), nw.col("relation")
    severity = nw.lit(Severity.WARNING.value)
    mark = nw.col("text").str.slice(0, 1)
    violated = mark != _INCOMPLETE
    for name, each in rules.items():
        own = nw.col("relation").str.starts_with(f"{name}/")
        rule = nw.when(own).then(nw.lit(name)).otherwise(rule)
        instance = nw.when(own).then(nw.col("relation").str.slice(len(name) + 1)).otherwise(instance)
        severity = nw.when(own & violated).then(nw.lit(each.value)).otherwise(severity)
    status = nw.when(violated).then(nw.lit(Status.VIOLATED.value)).otherwise(nw.lit(Status.INCOMPLETE.value))
    sums = (nw.col("text").str.slice(1 + i * _WIDTH, _WIDTH).cast(nw.Int64) - _OFFSET for i in range(2))
    left, right = (nw.when(mark != _NO_REPORT[0]).then(each) for each in sums)
    return rows.select(
        *key,
        rule.alias("rule"),
        instance.alias("instance"),
        status.alias("status"),
        severity.alias("severity"),
        left.alias("left_sum"),
        right.alias("right_sum"),
        (left - right).alias("difference"),
    )


_VIOLATED, _INCOMPLETE = "V", "I"
_WIDTH: Final = 16
_OFFSET: Final = 10**15  # added to a sum, gives 16 digits: a count has up to 13, and no relation adds a hundred of them

_NO_REPORT: Final = "N" + 2 * f"{_OFFSET}"


class _Sums(NamedTuple):
    """Both sides of a relation as expressions: the sums of their known figures, and whether they have a blank."""

    left: "nw.Expr"
    right: "nw.Expr"
    left_open: "nw.Expr"
    right_open: "nw.Expr"

    def status(self) -> "nw.Expr":
        """Return the status: null where the relation holds or does not apply."""
        import narwhals as nw

        more, less = self.left > self.right, self.left < self.right
        fillable = (more & self.right_open) | (less & self.left_open)
        return (
            nw.when(fillable)
            .then(nw.lit(Status.INCOMPLETE.value))
            .when(more | less)
            .then(nw.lit(Status.VIOLATED.value))
            .otherwise(nw.lit(None, nw.String))
        )

    def text(self) -> "nw.Expr":
        """Return status and both sums as a text of fixed width; null where the relation holds or does not apply."""
        import narwhals as nw

        more, less = self.left > self.right, self.left < self.right
        fillable = (more & self.right_open) | (less & self.left_open)
        mark = nw.when(fillable).then(nw.lit(_INCOMPLETE)).otherwise(nw.lit(_VIOLATED))
        sums = ((side + _OFFSET).cast(nw.String) for side in (self.left, self.right))
        return nw.when(more | less).then(nw.concat_str(mark, *sums)).otherwise(nw.lit(None, nw.String))


def _holds(relations: Iterable[_Sums]) -> "nw.Expr":
    import narwhals as nw

    return nw.all_horizontal(*((r.left == r.right).fill_null(value=True) for r in relations), ignore_nulls=False)


def _expressions(relation: Relation) -> _Sums:
    import narwhals as nw

    sums = [_sides(instance) for _, instance in relation.cases]
    left, right = (_chosen(relation, [side[i] for side in sums], None) for i in (0, 1))
    # Where no case applies the sums are null, so the columns for blanks do not matter.
    return _Sums(left, right, *(_chosen(relation, [side[i] for side in sums], nw.lit(value=False)) for i in (2, 3)))


def _sides(instance: Instance) -> "tuple[nw.Expr, nw.Expr, nw.Expr, nw.Expr]":
    return _sum(instance.left), _sum(instance.right), _open(instance.left), _open(instance.right)


def _sum(names: Sequence[str]) -> "nw.Expr":
    import narwhals as nw

    return nw.sum_horizontal(*names) if len(names) > 1 else nw.col(names[0]).fill_null(0)


def _open(names: Sequence[str]) -> "nw.Expr":
    import narwhals as nw

    return nw.any_horizontal(*(nw.col(name).is_null() for name in names), ignore_nulls=True)


def _chosen(relation: Relation, values: "Sequence[nw.Expr]", chosen: "nw.Expr | None") -> "nw.Expr":
    """Return the value of the case that applies to a row, or ``chosen`` where none does."""
    import narwhals as nw

    for (case, _), value in zip(reversed(relation.cases), reversed(values), strict=True):
        if not case.applies:
            chosen = value
            continue
        conditions = (nw.col(condition.pointer) == condition.constant for condition in case.applies)
        applies = functools.reduce(lambda one, other: one & other, conditions)
        then = nw.when(applies).then(value)
        chosen = then if chosen is None else then.otherwise(chosen)
    if chosen is None:
        raise ValueError(f"{relation.name} has no case")
    return chosen
