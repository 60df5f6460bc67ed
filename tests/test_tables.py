"""A table is reports or an error: columns, types, editions, ranges; in every engine the same."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import parquet

import zfxxgk
from zfxxgk import InvalidReport
from zfxxgk.cli.main import main

REPORTS = [made.report for made in zfxxgk.synthetic_reports(60, seed=5, broken=0.5)]
FRAME = zfxxgk.to_frame(REPORTS)
EDITION = "/applications/edition"
NATURAL = "/applications/received/natural_person"
FOUND = zfxxgk.check_frame(FRAME).rows()


def none_of(frame: pl.DataFrame) -> list[tuple[object, ...]]:
    """Return what is found about rows that are no report, by three engines, which say the same."""
    found = zfxxgk.check_frame(frame)
    with duckdb.connect() as connection:
        connection.register("reports", frame.to_arrow())
        connection.execute(zfxxgk.to_sql("duckdb", parts=("findings",)))
        columns = "agency, year, rule, instance, status, severity, left_sum, right_sum, difference"
        rows = connection.execute(f"SELECT {columns} FROM reports_findings").fetchall()
    assert sorted(map(repr, rows)) == sorted(map(repr, found.rows()))
    lazy = zfxxgk.check_frame(frame.lazy()).collect()
    assert sorted(map(repr, lazy.rows())) == sorted(map(repr, found.rows()))
    return sorted(found.filter(pl.col("rule") == "not-a-report").select("/year", "instance", "difference").rows())


def changed(changes: dict[str, object], row: int = 3) -> pl.DataFrame:
    number = pl.int_range(pl.len())
    return FRAME.with_columns(
        pl.when(number == row).then(pl.lit(value, FRAME[name].dtype)).otherwise(pl.col(name)).alias(name)
        for name, value in changes.items()
    )


def test_the_reports_are_reports() -> None:
    assert none_of(FRAME) == []
    assert len(FOUND) > 20


@pytest.mark.parametrize("edition", [None, "2021 ", "２０２１", "2022", ""])
@pytest.mark.parametrize("column", [EDITION, "/disclosure/edition"])
def test_an_edition_that_is_none(column: str, edition: str | None) -> None:
    assert [row[1:] for row in none_of(changed({column: edition}))] == [(column[1:], None)]
    everywhere = FRAME.with_columns(pl.lit(edition, pl.String).alias(column))
    assert len(none_of(everywhere)) == len(REPORTS)


def test_a_row_of_one_edition_that_says_it_is_of_the_other() -> None:
    older = [zfxxgk.zero(agency="某局", year=2020)]
    newer = [zfxxgk.zero(agency="某局", year=2024)]
    for reports, other, said, figures in ((older, "2021", "2021", 19), (newer, "2019", "2019", 13)):
        frame = zfxxgk.to_frame(reports).with_columns(
            pl.lit(other).alias(EDITION), pl.lit(other).alias("/disclosure/edition")
        )
        places = [instance for _, instance, _ in none_of(frame)]
        assert places == [f"applications/{said}", f"disclosure/{said}"]
        with pytest.raises(InvalidReport) as caught:
            list(zfxxgk.from_frame(frame))
        assert len(caught.value.errors) == figures


@pytest.mark.parametrize("count", [-1, -3, 10**12 + 1, 10**15, -(10**15)])
def test_a_count_out_of_range(count: int) -> None:
    assert [row[1:] for row in none_of(changed({NATURAL: count}))] == [("range", None)]


CASTS: dict[str, pa.DataType] = {
    "doubles": pa.float64(),
    "decimals": pa.decimal128(21, 2),
    "texts": pa.string(),
    "booleans": pa.bool_(),
}


@pytest.mark.parametrize("kind", CASTS)
def test_columns_of_other_types(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = FRAME.to_arrow()
    at = table.column_names.index(NATURAL)
    table = table.set_column(at, NATURAL, table[NATURAL].cast(CASTS[kind]))
    for frame in (pl.from_arrow(table), table, duckdb.from_arrow(table)):
        with pytest.raises(InvalidReport) as caught:
            zfxxgk.check_frame(frame)  # type: ignore[type-var]
        assert [problem.pointer for problem in caught.value.errors] == [NATURAL]
    parquet.write_table(table, tmp_path / "c.parquet")
    assert main(["check", str(tmp_path / "c.parquet")]) == 2
    assert NATURAL in capsys.readouterr().err
    if kind in ("doubles", "decimals"):
        assert zfxxgk.check_frame(pl.DataFrame(pl.from_arrow(table)), whole=True).rows() == FOUND
    else:
        with pytest.raises(InvalidReport):
            zfxxgk.check_frame(table, whole=True)


@pytest.mark.parametrize("kind", [pl.Int8, pl.Int16, pl.UInt32, pl.UInt64, pl.Int128])
def test_any_integers_are_counts(kind: type[pl.DataType]) -> None:
    small = FRAME.with_columns(pl.col(NATURAL).clip(0, 100))
    assert zfxxgk.check_frame(small.with_columns(pl.col(NATURAL).cast(kind))).equals(zfxxgk.check_frame(small))


def test_whole_numbers_are_asked_for() -> None:
    floats = changed({}).with_columns(pl.col(NATURAL).cast(pl.Float64))
    for wrong in (0.5, float("nan"), float("inf"), -1.0, 1e300):
        number = pl.int_range(pl.len())
        frame = floats.with_columns(pl.when(number == 7).then(wrong).otherwise(pl.col(NATURAL)).alias(NATURAL))
        found = zfxxgk.check_frame(frame, whole=True).filter(pl.col("rule") == "not-a-report")
        assert found["instance"].to_list() == ["range"]


def test_pandas_makes_floats_of_counts(tmp_path: Path) -> None:
    zfxxgk.write_corpus(tmp_path / "p.parquet", REPORTS)
    plain = pd.read_parquet(tmp_path / "p.parquet")
    found = [tuple(row) for row in zfxxgk.check_frame(plain).itertuples(index=False)]
    assert sorted(found) == sorted(FOUND)
    plain.to_parquet(tmp_path / "q.parquet")
    assert main(["check", str(tmp_path / "q.parquet")]) in {1, 2}


def test_a_column_is_missing() -> None:
    for work in (zfxxgk.check_frame, zfxxgk.indicators_frame):
        with pytest.raises(KeyError, match="natural_person"):
            work(FRAME.drop(NATURAL))
        with pytest.raises(KeyError, match="edition"):
            work(FRAME.drop(EDITION))


def test_a_parquet_corpus_says_which_rows_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed({EDITION: "2022", NATURAL: -3}, row=30).write_parquet(tmp_path / "c.parquet")
    (part,) = zfxxgk.check_corpus(tmp_path / "c.parquet")
    ((line, error),) = part.errors
    assert (line, part.reports) == (31, len(REPORTS) - 1)
    assert [problem.pointer for problem in error.errors] == [EDITION, NATURAL]
    assert main(["check", str(tmp_path / "c.parquet")]) == 2
    assert "31: 不是报告" in capsys.readouterr().out


def test_indicators_of_a_row_that_is_no_report_are_null() -> None:
    row = zfxxgk.indicators_frame(changed({EDITION: "2022"})).row(3)
    assert set(row[2:]) == {None}
    assert zfxxgk.indicators_frame(changed({EDITION: "2022"})).drop_nulls().height > 0


@pytest.mark.parametrize("amount", ["0.1234567", "0.00000123456789012345", "999999999999999", "123456789.123456"])
@pytest.mark.parametrize("backend", ["polars", "pandas", "pyarrow"])
def test_every_amount_has_its_place(amount: str, backend: str, tmp_path: Path) -> None:
    report = zfxxgk.evolve(zfxxgk.zero(agency="某局", year=2024), {"/disclosure/fees": Decimal(amount)})
    make: Callable[..., object] = zfxxgk.to_frame
    assert list(zfxxgk.from_frame(make([report], backend))) == [report]  # type: ignore[arg-type]
    zfxxgk.write_corpus(tmp_path / "c.parquet", [report])
    assert list(zfxxgk.read_corpus(tmp_path / "c.parquet")) == [report]
    with duckdb.connect() as connection:
        connection.execute(zfxxgk.to_sql("duckdb"))
        table = zfxxgk.to_frame([report], "pyarrow")
        connection.register("given", table)
        connection.execute("INSERT INTO reports SELECT * FROM given")
        (stored,) = connection.execute('SELECT "/disclosure/fees" FROM reports').fetchall()
    assert stored == (Decimal(amount),)


def test_an_organ_is_one_over_two_years_with_and_without_its_code() -> None:
    code, figure = "12620600MB0523338C", "/applications/brought_forward/total"
    before, this = (zfxxgk.zero(agency="某局", year=year) for year in (2023, 2024))
    coded = zfxxgk.evolve(before, {"/agency/credit_code": code})
    renamed = zfxxgk.evolve(this, {"/agency/credit_code": code, "/agency/name": "某局（原某办）", figure: 1})
    other = zfxxgk.evolve(this, {"/agency/credit_code": "11330300002506060R", figure: 1})
    for earlier, later, is_one in (
        (before, zfxxgk.evolve(this, {figure: 1}), True),
        (coded, zfxxgk.evolve(this, {figure: 1}), True),
        (coded, renamed, True),
        (coded, other, False),
    ):
        assert (len(zfxxgk.by_organ([earlier, later])) == 1) is is_one
        with duckdb.connect() as connection:
            connection.register("reports", zfxxgk.to_frame([earlier, later], "pyarrow"))
            connection.execute(zfxxgk.to_sql("duckdb", parts=("two-years",)))
            found = connection.execute("SELECT rule, instance FROM reports_two_years").fetchall()
        assert found == ([("carry-over", "total")] if is_one else [])


def test_one_column_a_relation() -> None:
    wrong = changed({EDITION: "2022"})
    frame = zfxxgk.check_frame(wrong, columns=True)
    assert frame["not-a-report/applications/edition"].to_list() == [i == 3 for i in range(len(REPORTS))]
    relations = [name for name in frame.columns if "/" in name and not name.startswith(("/", "not-a-report"))]
    assert set(frame.select(relations).row(3)) == {None}
    assert sum(frame.select(pl.sum_horizontal(relations).fill_null(0)).to_series()) == len(
        [row for row in zfxxgk.check_frame(wrong).rows() if row[2] != "not-a-report"]
    )
