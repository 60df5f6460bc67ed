"""A million reports: how fast they are checked in a table, in a file and one at a time.

Checking is measured against what costs least that looks at the same figures: reading the same columns and adding them all
up in the same engine. The reports are synthetic, one in a hundred is broken on purpose, and the number of findings must be
the number of relations that were broken; if it is not, the run ends with an error. Nothing here fails for being slow.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import duckdb
import polars as pl
from pyarrow import parquet

import zfxxgk
from zfxxgk.many.frame import columns_needed

BROKEN = 0.01
SHARE = 50_000  # reports that a process makes at once
LINES = 100_000
MEMORY = """
import sys
from zfxxgk import check_corpus
for _ in check_corpus(sys.argv[1]):
    pass
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def share(folder: Path, number: int, count: int) -> int:
    """Write some of the reports to a file of their own; return how many findings were planted."""
    made = zfxxgk.synthetic_reports(count, seed=number, broken=BROKEN)
    planted = 0
    reports = []
    for each in made:
        planted += len(each.broken)
        reports.append(each.report)
    table = zfxxgk.to_frame(reports, "pyarrow", prose=False)
    parquet.write_table(table, folder / f"{number:04d}.parquet", row_group_size=SHARE, compression="zstd")
    return planted


def made(folder: Path, count: int) -> int:
    """Make the reports in all processors; return how many findings were planted."""
    sizes = [min(SHARE, count - begin) for begin in range(0, count, SHARE)]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        return sum(pool.map(partial(share, folder), range(len(sizes)), sizes))


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def engines(folder: Path) -> Iterator[tuple[str, Callable[[], int], Callable[[], object]]]:
    """Yield each engine with the check, which returns the number of findings, and the sum of the same columns."""
    files = str(folder / "*.parquet")
    names = columns_needed()
    figures = [name for name in names if not name.endswith(("/edition", "/name"))]

    def polars_check() -> int:
        return zfxxgk.check_frame(pl.scan_parquet(files)).collect(engine="streaming").height

    def polars_sum() -> object:
        rows = pl.scan_parquet(files).select(*names)
        total = rows.select(
            pl.sum_horizontal(figures).sum(), pl.col("/applications/edition", "/agency/name").n_unique()
        )
        return total.collect(engine="streaming")

    yield "Polars", polars_check, polars_sum

    def duckdb_check() -> int:
        return len(zfxxgk.check_frame(duckdb.read_parquet(files)).fetchall())

    def duckdb_sum() -> object:
        added = " + ".join(f'coalesce("{name}", 0)' for name in figures)
        text = 'count(DISTINCT "/applications/edition"), count(DISTINCT "/agency/name")'
        return duckdb.connect().execute(f"SELECT sum({added}), {text} FROM '{files}'").fetchall()

    yield "DuckDB", duckdb_check, duckdb_sum

    def sql_check() -> int:
        connection = duckdb.connect()
        connection.execute(f"CREATE VIEW reports AS FROM '{files}'")
        connection.execute(zfxxgk.to_sql("duckdb", parts=("findings",)))
        return len(connection.execute("FROM reports_findings").fetchall())

    yield "DuckDB, zfxxgk sql", sql_check, duckdb_sum


def spark(folder: Path) -> Callable[[], int]:
    from pyspark.sql import SparkSession

    builder: Any = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false")
    for name, value in {
        "spark.driver.memory": "6g",
        "spark.log.level": "OFF",
        "spark.driver.host": "127.0.0.1",
    }.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    return lambda: int(zfxxgk.check_frame(session.read.parquet(str(folder))).count())


def one_by_one(path: Path) -> int:
    """Check a JSONL file in the barest way there is; return the number of findings."""
    with path.open("rb") as file:
        return sum(len(zfxxgk.check(zfxxgk.loads(line))) for line in file)


def streamed(path: Path, jobs: int) -> int:
    return sum(len(part.findings) for part in zfxxgk.check_corpus(path, jobs=jobs))


def memory(path: Path) -> float:
    done = subprocess.run([sys.executable, "-c", MEMORY, path], capture_output=True, text=True, check=True)
    return int(done.stdout) / 1024


def expect(found: int, planted: int, name: str) -> None:
    if found != planted:
        raise SystemExit(f"{name}: {found} findings, {planted} planted")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    count: int = options.reports
    rates: list[tuple[str, float]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        planted = made(folder, count)
        print(f"{count:,} reports, {planted:,} findings planted")
        print(f"{'':40}{'check':>10}{'add up':>10}{'ratio':>8}{'target':>8}")
        for engine, check, add in engines(folder):
            expect(check(), planted, engine)
            pairs = [(seconds(check), seconds(add)) for _ in range(options.rounds)]
            ratio = median(one / other for one, other in pairs)
            took, added = (median(times) for times in zip(*pairs, strict=True))
            verdict = "met" if ratio <= 6 else "missed"
            print(f"{engine:40}{took:>8.2f} s{added:>8.2f} s{ratio:>8.2f}{6:>8}  {verdict}")
            rates.append((f"Parquet, {engine}", count / took))
        try:
            run = spark(folder)
        except ImportError:
            print("PySpark is not installed")
        else:
            expect(run(), planted, "PySpark")
            rates.append(("Parquet, PySpark local, second run", count / seconds(run)))

        lines, few = folder / "lines.jsonl", folder / "few.jsonl"
        many = list(zfxxgk.synthetic_reports(min(LINES, count), broken=BROKEN))
        zfxxgk.write_corpus(lines, (each.report for each in many))
        zfxxgk.write_corpus(few, (each.report for each in many[: len(many) // 10]))
        wanted = sum(len(each.broken) for each in many)
        reports = [each.report for each in many[:20_000]]
        rates.append(
            ("in memory, check one at a time", len(reports) / seconds(lambda: [zfxxgk.check(r) for r in reports]))
        )
        expect(streamed(lines, 1), wanted, "JSONL")
        expect(streamed(lines, 2), wanted, "JSONL, 2 processes")
        pairs = [
            (seconds(partial(one_by_one, lines)), seconds(partial(streamed, lines, 1))) for _ in range(options.rounds)
        ]
        ratio = median(bare / ours for bare, ours in pairs)
        print(f"JSONL of {len(many):,}, rate / bare loop of loads and check: {ratio:.2f} (target 0.7, more is better)")
        small, large = memory(few), memory(lines)
        print(f"peak memory: {len(many) // 10:,} lines {small:.0f} MiB, {len(many):,} lines {large:.0f} MiB")
        rates.append(("JSONL, loads and check in a bare loop", len(many) / median(bare for bare, _ in pairs)))
        rates.append(("JSONL, check_corpus", len(many) / median(ours for _, ours in pairs)))
        rates.append(("JSONL, check_corpus, 2 processes", len(many) / seconds(partial(streamed, lines, 2))))
    print(f"\n{'reports per second':40}")
    for what, rate in sorted(rates, key=lambda item: item[1]):
        print(f"  {what:40}{rate:>12,.0f}")


if __name__ == "__main__":
    main()
