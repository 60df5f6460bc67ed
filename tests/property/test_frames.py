"""Laws of tables: what goes into one comes out, and the rules over it find what they find in each report."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import duckdb
import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

import zfxxgk
from zfxxgk import Edition, Money, Publication, Report
from zfxxgk.rules.model import RuleKind
from zfxxgk.strategies import balanced_reports, reports

pytestmark = pytest.mark.slow

ENGINES: dict[str, Callable[[pa.Table], object]] = {
    "polars": pl.from_arrow,
    "polars, lazy": lambda table: pl.LazyFrame(pl.from_arrow(table)),
    "pandas": lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
    "pandas, numpy": lambda table: table.to_pandas(),
    "pyarrow": lambda table: table,
    "duckdb": duckdb.from_arrow,
}
several = st.lists(reports() | balanced_reports(), max_size=4)
thrifty = settings(max_examples=settings().max_examples // 2, suppress_health_check=list(HealthCheck))


def rows(frame: object) -> list[tuple[object, ...]]:
    native = nw.from_native(frame)  # type: ignore[call-overload] # whatever the engine
    return sorted((native.collect() if isinstance(native, nw.LazyFrame) else native).rows())


def found(many: list[Report]) -> list[tuple[object, ...]]:
    return sorted(
        (
            f.agency,
            f.year,
            f.rule.id,
            f.instance,
            f.status.value,
            f.severity.value,
            f.left_sum,
            f.right_sum,
            f.difference,
        )
        for report in many
        for f in zfxxgk.check(report)
        if f.rule.kind is RuleKind.SUM
    )


@pytest.mark.parametrize("engine", ENGINES)
def test_the_same_findings_in_every_engine(engine: str) -> None:
    slow = engine == "duckdb"  # to which the rules are handed one expression after the other

    @settings(thrifty, max_examples=settings().max_examples // (5 if slow else 2))
    @given(several)
    def holds(many: list[Report]) -> None:
        table = ENGINES[engine](zfxxgk.to_frame(many, "pyarrow", prose=False))
        assert rows(zfxxgk.check_frame(table)) == found(many)  # type: ignore[type-var] # whatever the engine

    holds()


@thrifty
@given(several)
def test_a_column_for_each_relation(many: list[Report]) -> None:
    frame = zfxxgk.check_frame(zfxxgk.to_frame(many, prose=False), columns=True)
    wrong = [
        (row["/agency/name"], row["/year"], *name.split("/", 1))
        for row in frame.iter_rows(named=True)
        for name, value in row.items()
        if "/" in name[1:] and not name.startswith("/") and value
    ]
    assert sorted(wrong) == [row[:4] for row in found(many)]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_same_indicators_in_every_engine(engine: str) -> None:
    @settings(thrifty, max_examples=settings().max_examples // 5)
    @given(several)
    def holds(many: list[Report]) -> None:
        table: Any = ENGINES[engine](zfxxgk.to_frame(many, "pyarrow", prose=False))
        frame: Any = nw.from_native(zfxxgk.indicators_frame(table))
        eager = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
        assert eager.columns == ["/agency/name", "/year", *zfxxgk.INDICATORS]
        expected = [(r.agency.name, r.year, *zfxxgk.indicators(r).values()) for r in many]
        rows_ = (tuple(row.values()) for row in eager.to_arrow().to_pylist())
        assert sorted(map(known, rows_)) == sorted(map(known, expected))

    holds()


def known(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a row that can be put in order, blanks last."""
    return tuple((value is None, value if value is not None else 0) for value in row)


@pytest.mark.parametrize("backend", ["polars", "pandas", "pyarrow"])
def test_there_and_back(backend: str) -> None:
    """But for a publication of which nothing is known, which comes back as none."""

    @thrifty
    @given(several)
    def holds(many: list[Report]) -> None:
        frame = zfxxgk.to_frame(many, backend)  # type: ignore[call-overload] # one of the three
        known = [attrs.evolve(r, publication=None) if r.publication == Publication() else r for r in many]
        assert list(zfxxgk.from_frame(frame)) == known

    holds()


@thrifty
@given(st.lists(reports(), min_size=1, max_size=3))
def test_a_row_for_each_figure(many: list[Report]) -> None:
    lines = zfxxgk.to_frame(many, tidy=True).rows()
    cells = [(report, figure) for report in many for figure in zfxxgk.cells(report)]
    assert len(lines) == len(cells)
    for line, (report, figure) in zip(lines, cells, strict=True):
        value = figure.value.value if isinstance(figure.value, Money) else figure.value
        assert line[:3] == (report.agency.name, report.year, figure.pointer)
        assert line[-1] == (None if value is None else Decimal(value))


def test_parquet_keeps_blanks_decimals_labels_and_units(tmp_path: Path) -> None:
    report = zfxxgk.evolve(
        zfxxgk.zero(agency="某局", year=2024),
        {"/disclosure/fees": Decimal("0.000001"), "/disclosure/rules/issued": None},
    )
    path = str(tmp_path / "reports.parquet")
    table = zfxxgk.to_frame([report, zfxxgk.zero(agency="某局", year=2020)], "pyarrow")
    parquet.write_table(table, path)
    field = parquet.read_schema(path).field("/disclosure/fees")
    assert field.metadata == {
        b"label": "行政事业性收费 · 本年收费金额（单位：万元）".encode(),
        b"section": "二、主动公开政府信息情况".encode(),
        b"unit": "万元".encode(),
        **{key: value for key, value in field.metadata.items() if key.startswith(b"PARQUET")},
    }
    assert next(zfxxgk.from_frame(pl.scan_parquet(path))) == report
    assert rows(zfxxgk.check_frame(duckdb.read_parquet(path))) == []
    assert pl.read_parquet(path)["/disclosure/edition"].to_list() == ["2021", "2019"]


def test_a_row_that_is_no_report_and_a_table_without_a_column() -> None:
    frame = zfxxgk.to_frame([zfxxgk.zero(agency="某局", year=2024)])
    wrong = frame.with_columns(
        pl.lit(-1).alias("/disclosure/rules/issued"), pl.lit("2030").alias("/applications/edition")
    )
    with pytest.raises(zfxxgk.InvalidReport) as caught:
        list(zfxxgk.from_frame(wrong))
    assert {"/disclosure/rules/issued", "/applications/edition"} <= {p.pointer for p in caught.value.errors}
    with pytest.raises(KeyError, match="/disclosure/fees"):
        list(zfxxgk.from_frame(frame.drop("/disclosure/fees")))


def test_no_reports_at_all() -> None:
    frame = zfxxgk.to_frame([])
    assert (frame.height, list(zfxxgk.from_frame(frame))) == (0, [])
    assert rows(zfxxgk.check_frame(frame)) == []


def test_each_edition_has_its_own_columns() -> None:
    frame = zfxxgk.to_frame(
        [zfxxgk.zero(agency="某局", year=2021, edition=edition) for edition in Edition], prose=False
    )
    figures = [name for name in frame.columns if name.startswith(("/disclosure/", "/applications/", "/remedies/"))]
    cells = {c.pointer for e in Edition for c in zfxxgk.cells(zfxxgk.zero(agency="", year=2021, edition=e))}
    assert len([name for name in figures if not name.endswith("/edition")]) == len(cells) + 1  # an amount and its unit
