"""The same findings wherever the rules run: in SQL on DuckDB and PostgreSQL, and in Spark."""

import itertools
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import duckdb
import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import ROOT, missing

import zfxxgk
from zfxxgk import Agency, Report, Status
from zfxxgk.rules.model import RuleKind, Scope
from zfxxgk.strategies import balanced_reports, reports

pytestmark = pytest.mark.slow

SUITE = ROOT / "schema" / "conformance"
Rows = list[tuple[Any, ...]]
thrifty = settings(suppress_health_check=list(HealthCheck), deadline=None)
several = st.lists(reports() | balanced_reports(), max_size=6)
years = st.lists(reports() | balanced_reports(), min_size=2, max_size=4).map(
    lambda many: [attrs.evolve(r, agency=Agency(name="某局"), year=2020 + i) for i, r in enumerate(many)]
)
AGENCIES = [Agency(name=name, credit_code="12620600MB0523338C") for name in ("某縣局", "某县局 ", "另一局")]


@st.composite
def gaps(draw: st.DrawFn) -> list[Report]:
    """Return reports of one organ, whose name may change, with years missing between them."""
    many = draw(st.lists(reports() | balanced_reports(), min_size=2, max_size=4))
    steps = draw(st.lists(st.integers(1, 3), min_size=len(many), max_size=len(many)))
    dates = list(itertools.accumulate(steps, initial=2018))[1:]
    named = st.sampled_from(AGENCIES)
    return [attrs.evolve(r, agency=draw(named), year=year) for r, year in zip(many, dates, strict=True)]


def relations(findings: zfxxgk.Findings) -> Rows:
    return [
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
        for f in findings
        if f.rule.kind is RuleKind.SUM
    ]


def advice(findings: zfxxgk.Findings) -> Rows:
    return [
        (f.agency, f.year, f.rule.id, f.instance, f.status.value, f.severity.value)
        for f in findings
        if f.rule.kind not in (RuleKind.SUM, RuleKind.PROGRAM)
    ]


def advised(series: list[Report]) -> Rows:
    each = [row for report in series for row in advice(zfxxgk.check(report))]
    return sorted(each + advice(zfxxgk.check_series(series)))


def found(many: list[Report]) -> Rows:
    return sorted(row for report in many for row in relations(zfxxgk.check(report)))


# --- DuckDB ------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def duck() -> Iterator[duckdb.DuckDBPyConnection]:
    connection = duckdb.connect()
    yield connection
    connection.close()


def test_sql_on_duckdb(duck: duckdb.DuckDBPyConnection) -> None:
    first = zfxxgk.to_frame([])
    duck.register("reports", first.to_arrow())
    duck.execute(zfxxgk.to_sql("duckdb", parts=("findings", "two-years")))

    @settings(thrifty, max_examples=settings().max_examples // 4)
    @given(several, years)
    def holds(many: list[Report], series: list[Report]) -> None:
        duck.register("reports", zfxxgk.to_frame(many, "pyarrow"))
        assert sorted(duck.execute("FROM reports_findings").fetchall()) == found(many)
        duck.register("reports", zfxxgk.to_frame(series, "pyarrow"))
        assert sorted(duck.execute("FROM reports_two_years").fetchall()) == sorted(
            relations(zfxxgk.check_series(series))
        )

    holds()


def test_advice_on_duckdb(duck: duckdb.DuckDBPyConnection) -> None:
    duck.register("told", zfxxgk.to_frame([]).to_arrow())
    duck.execute(zfxxgk.to_sql("duckdb", table="told", parts=("advice",)))

    @settings(thrifty, max_examples=settings().max_examples // 4)
    @given(gaps())
    def holds(series: list[Report]) -> None:
        duck.register("told", zfxxgk.to_frame(series, "pyarrow"))
        assert sorted(duck.execute("FROM told_advice").fetchall()) == advised(series)

    holds()


def test_constraints_on_duckdb() -> None:
    connection = duckdb.connect()
    connection.execute(zfxxgk.to_sql("duckdb", table="nb"))
    good, bad = (zfxxgk.to_frame(some).to_arrow() for some in GOOD_AND_BAD)
    connection.register("good", good)
    connection.execute("INSERT INTO nb SELECT * FROM good")
    connection.register("bad", bad)
    with pytest.raises(duckdb.ConstraintException, match="CHECK"):
        connection.execute("INSERT INTO nb SELECT * FROM bad")
    assert connection.execute("SELECT status FROM nb_findings").fetchall() == [("incomplete",)]


CLEAN = zfxxgk.zero(agency="某局", year=2024)
UPHELD, TOTAL = (f"/remedies/reconsideration/{name}" for name in ("upheld", "total"))
GOOD_AND_BAD = (
    [CLEAN, zfxxgk.evolve(CLEAN, {"/agency/name": "空白局", UPHELD: None, TOTAL: 2})],
    [zfxxgk.evolve(CLEAN, {TOTAL: 2})],
)


# --- PostgreSQL --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def postgres() -> Iterator[psycopg.Connection[Any]]:
    """Yield a connection to a server that is started for the test, and thrown away after it."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    found_ = programs[-1] if programs else next((Path(p).parent for p in [shutil.which("initdb")] if p), None)
    if found_ is None:
        missing("PostgreSQL is not here")
    as_postgres: list[str] = []
    place = Path(tempfile.mkdtemp())  # the path of a socket has 107 bytes at most, and all folders above must be open
    if os.geteuid() == 0:  # the server does not run as the super-user
        if not (runuser := shutil.which("runuser")):
            missing("PostgreSQL does not run as the super-user, and runuser is not here")
        as_postgres = [runuser, "-u", "postgres", "--"]
        shutil.chown(place, "postgres")

    def run(program: str, *arguments: str) -> None:
        subprocess.run([*as_postgres, str(found_ / program), *arguments], check=True, capture_output=True, cwd="/")

    data = str(place / "data")
    run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C")
    run(
        "pg_ctl",
        "-D",
        data,
        "-w",
        "-l",
        str(place / "log"),
        "-o",
        f"-k {place} -c listen_addresses= -c fsync=off",
        "start",
    )
    try:
        with psycopg.connect(host=str(place), user="postgres", dbname="postgres", autocommit=True) as connection:
            connection.execute(zfxxgk.to_sql("postgres"))
            yield connection
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(place, ignore_errors=True)


def put(connection: psycopg.Connection[Any], many: list[Report], table: str = "reports") -> None:
    frame = zfxxgk.to_frame(many).rename(zfxxgk.sql_names())
    connection.execute(f"TRUNCATE {table}".encode())
    with connection.cursor().copy(f"COPY {table} ({', '.join(frame.columns)}) FROM STDIN".encode()) as copy:
        for row in frame.iter_rows():
            copy.write_row(row)


def test_sql_on_postgres(postgres: psycopg.Connection[Any]) -> None:
    """Into a table without constraints, for reports with findings are put in, too."""
    postgres.execute("CREATE TABLE loose AS SELECT * FROM reports")
    for part in ("findings", "two-years"):
        postgres.execute(zfxxgk.to_sql("postgres", table="loose", parts=(part,)).encode())

    @settings(thrifty, max_examples=settings().max_examples // 4)
    @given(several, years)
    def holds(many: list[Report], series: list[Report]) -> None:
        put(postgres, many, "loose")
        assert sorted(postgres.execute("SELECT * FROM loose_findings").fetchall()) == found(many)
        put(postgres, series, "loose")
        assert sorted(postgres.execute("SELECT * FROM loose_two_years").fetchall()) == sorted(
            relations(zfxxgk.check_series(series))
        )

    holds()


def test_advice_on_postgres(postgres: psycopg.Connection[Any]) -> None:
    postgres.execute("CREATE TABLE told AS SELECT * FROM reports")
    postgres.execute(zfxxgk.to_sql("postgres", table="told", parts=("advice",)).encode())

    @settings(thrifty, max_examples=settings().max_examples // 4)
    @given(gaps())
    def holds(series: list[Report]) -> None:
        put(postgres, series, "told")
        assert sorted(postgres.execute("SELECT * FROM told_advice").fetchall()) == advised(series)

    holds()


def test_constraints_on_postgres(postgres: psycopg.Connection[Any]) -> None:
    good, bad = GOOD_AND_BAD
    put(postgres, good)
    assert postgres.execute("SELECT agency, status FROM reports_findings").fetchall() == [("空白局", "incomplete")]
    with pytest.raises(psycopg.errors.CheckViolation, match="remedy-total/reconsideration"):
        put(postgres, bad)
    comments = postgres.execute(
        "SELECT col_description('reports'::regclass, attnum) FROM pg_attribute WHERE attname = 'rules__issued'"
    ).fetchone()
    assert comments == ("/disclosure/rules/issued 规章 · 本年制发件数",)


def test_the_conformance_suite_on_postgres(postgres: psycopg.Connection[Any]) -> None:
    manifest = json.loads((SUITE / "manifest.json").read_text(encoding="utf-8"))
    postgres.execute("CREATE TABLE suite AS SELECT * FROM reports WITH NO DATA")
    for part in ("findings", "two-years", "advice"):
        postgres.execute(zfxxgk.to_sql("postgres", table="suite", parts=(part,)).encode())
    columns = ("rule", "instance", "status", "severity", "left_sum", "right_sum")
    for kind, view in (("findings", "suite_findings"), ("two_years", "suite_two_years"), ("series", None)):
        scope = Scope.REPORT if kind == "findings" else Scope.TWO_YEARS
        for case in manifest[kind]:
            read = json.loads((SUITE / case["file"]).read_text(encoding="utf-8"))
            documents = [read] if kind == "findings" else list(read.values()) if kind == "two_years" else read
            put(postgres, [zfxxgk.structure(document) for document in documents], "suite")
            sums, others = ([e for e in case["expected"] if (e["status"] == "advised") is it] for it in (False, True))
            if view is not None:
                rows = postgres.execute(f"SELECT {', '.join(columns)} FROM {view}".encode()).fetchall()
                assert sorted(rows) == sorted(tuple(e[c] for c in columns) for e in sums), case["file"]
            rows = postgres.execute(b"SELECT rule, instance, status, severity FROM suite_advice").fetchall()
            told = [row for row in rows if zfxxgk.RULES[row[0]].scope is scope]
            assert sorted(told) == sorted(tuple(e[c] for c in columns[:4]) for e in others), case["file"]


@settings(thrifty, max_examples=settings().max_examples // 4)
@given(balanced_reports())
def test_what_violates_nothing_may_be_put_in(report: Report) -> None:
    """Names of columns and constraints are unique and short enough, and no plain figure is refused."""
    names = zfxxgk.sql_names()
    assert len(set(names.values())) == len(names)
    assert max(len(name) for name in names.values()) <= 63
    if any(f.status is Status.VIOLATED for f in zfxxgk.check(report)):
        return
    connection = _constrained()
    connection.register("new", zfxxgk.to_frame([report]).to_arrow())
    connection.execute("DELETE FROM reports")
    connection.execute("INSERT INTO reports SELECT * FROM new")


_KEPT: list[duckdb.DuckDBPyConnection] = []


def _constrained() -> duckdb.DuckDBPyConnection:
    if not _KEPT:
        _KEPT.append(duckdb.connect())
        _KEPT[0].execute(zfxxgk.to_sql("duckdb", parts=("table",)))
    return _KEPT[0]


def test_what_cannot_be_written() -> None:
    for arguments in ({"dialect": "oracle"}, {"table": "a b"}, {"table": "表"}, {"parts": ["x"]}):
        with pytest.raises(ValueError, match="/"):
            zfxxgk.to_sql(**arguments)


# --- Spark -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    session = pytest.importorskip("pyspark.sql", reason="the extra spark is not installed")
    if shutil.which("java") is None:
        missing("java is not here")
    options = {
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.driver.host": "127.0.0.1",
        "spark.log.level": "OFF",
        "spark.sql.codegen.wholeStage": "false",  # compiling takes longer than so few rows do
    }
    builder = session.SparkSession.builder.master("local[2]")
    for name, value in options.items():
        builder = builder.config(name, value)
    running = builder.getOrCreate()
    yield running
    running.stop()


@pytest.mark.filterwarnings("ignore")  # of pyspark's own
def test_in_spark(spark: Any) -> None:
    """Reports of many examples in one table, for a run takes seconds however few there are."""
    many = [made.report for made in zfxxgk.synthetic_reports(200, seed=9, broken=0.1)]

    @settings(thrifty, max_examples=settings().max_examples // 4)
    @given(several)
    def gather(some: list[Report]) -> None:
        many.extend(some)

    gather()
    table = spark.createDataFrame(zfxxgk.to_frame(many, "pyarrow", prose=False))
    assert sorted(tuple(row) for row in zfxxgk.check_frame(table).collect()) == found(many)
    shares = [row["granted-share"] for row in zfxxgk.indicators_frame(table).collect()]
    assert shares == [zfxxgk.indicators(report)["granted-share"] for report in many]
