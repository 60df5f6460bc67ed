"""Findings and claims as tables, a row for each: lists to sort, count and send on."""

import itertools
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeVar, overload

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.records import Report
from zfxxgk.many.frame import Backend, in_library
from zfxxgk.problems import SEMICOLON
from zfxxgk.prose.claim import Claim, Verdict, verdict
from zfxxgk.prose.passage import claims
from zfxxgk.rules.findings import Finding
from zfxxgk.wire.codec import dumps, loads

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["claims_frame", "findings_frame"]

RowT = TypeVar("RowT")


class _ClaimRow(NamedTuple):
    report: Report
    claim: Claim
    found: Verdict


class _FindingRow(NamedTuple):
    finding: Finding
    lang: str

    def joined(self, texts: Iterable[str]) -> str | None:
        return SEMICOLON.in_(self.lang).join(texts) or None


_Type = Literal["text", "count", "number"]

_FINDINGS: Final[Mapping[str, tuple[_Type, Callable[[_FindingRow], object]]]] = {
    "agency": ("text", lambda row: row.finding.agency),
    "year": ("count", lambda row: row.finding.year),
    "rule": ("text", lambda row: row.finding.rule.id),
    "title": ("text", lambda row: row.finding.rule.title.in_(row.lang)),
    "instance": ("text", lambda row: row.finding.instance),
    "severity": ("text", lambda row: row.finding.severity.value),
    "status": ("text", lambda row: row.finding.status.value),
    "message": ("text", lambda row: row.finding.message(row.lang)),
    "cells": ("text", lambda row: row.joined(cell.label for cell in row.finding.cells)),
    "pointers": ("text", lambda row: " ".join(cell.pointer for cell in row.finding.cells)),
    "left_sum": ("count", lambda row: row.finding.left_sum),
    "right_sum": ("count", lambda row: row.finding.right_sum),
    "difference": ("count", lambda row: row.finding.difference),
    "remedy": ("text", lambda row: row.finding.rule.remedy.in_(row.lang)),
    "place": (
        "text",
        lambda row: row.joined(
            dict.fromkeys(
                cell.source.place.words().in_(row.lang) for cell in row.finding.cells if cell.source is not None
            )
        ),
    ),
    "fingerprint": ("text", lambda row: row.finding.fingerprint),
}

_CLAIMS: Final[Mapping[str, tuple[_Type, Callable[[_ClaimRow], object]]]] = {
    "agency": ("text", lambda row: row.report.agency.name),
    "year": ("count", lambda row: row.report.year),
    "kind": ("text", lambda row: row.claim.kind),
    "at": ("text", lambda row: row.claim.pointer),
    "start": ("count", lambda row: row.claim.start),
    "end": ("count", lambda row: row.claim.end),
    "text": ("text", lambda row: row.claim.text),
    "value": ("number", lambda row: row.claim.value),
    "unit": ("text", lambda row: row.claim.unit),
    "low": ("number", lambda row: row.claim.low),
    "high": ("number", lambda row: row.claim.high),
    "total": ("number", lambda row: row.found.total),
    "status": ("text", lambda row: row.found.status.value),
    "confidence": ("text", lambda row: row.claim.confidence.value),
}


@overload
def findings_frame(
    findings: Iterable[Finding], backend: Literal["polars"] = ..., *, lang: str = ...
) -> "pl.DataFrame": ...
@overload
def findings_frame(findings: Iterable[Finding], backend: Literal["pandas"], *, lang: str = ...) -> "pd.DataFrame": ...
@overload
def findings_frame(findings: Iterable[Finding], backend: Literal["pyarrow"], *, lang: str = ...) -> "pa.Table": ...
@public
def findings_frame(
    findings: Iterable[Finding], backend: Backend = "polars", *, lang: str = "zh"
) -> "pl.DataFrame | pd.DataFrame | pa.Table":
    """Return findings as a table, a row for each.

    Args:
        findings: The findings, of one report or of many.
        backend: The library of the table.
        lang: The language of sentences, ``"zh"`` or ``"en"``; official labels are Chinese in both.

    Returns:
        Organ, year, rule, severity, status, the sentence, the cells by label and by JSON Pointer, both sums and their
        difference (None in advice other than claims), what to do, where it stands in the document (None where the
        findings came from a report and not from a reading), and the fingerprint.

    Raises:
        ModuleNotFoundError: A library is not installed; the message names the extra.
        ValueError: There is no such language.

    >>> from zfxxgk import check, evolve, zero
    >>> report = evolve(zero(agency="某局", year=2024), {"/remedies/reconsideration/total": 2})
    >>> frame = findings_frame(check(report).errors, lang="en")
    >>> frame.select("agency", "rule", "left_sum", "right_sum").rows()
    [('某局', 'remedy-total', 2, 0)]
    """
    need("pyarrow", "frame", "表格", "a table")
    return in_library(_table(_FINDINGS, (_FindingRow(finding, lang) for finding in findings)), backend)


@overload
def claims_frame(
    reports: Iterable[Report], backend: Literal["polars"] = ..., *, workers: int = ...
) -> "pl.DataFrame": ...
@overload
def claims_frame(reports: Iterable[Report], backend: Literal["pandas"], *, workers: int = ...) -> "pd.DataFrame": ...
@overload
def claims_frame(reports: Iterable[Report], backend: Literal["pyarrow"], *, workers: int = ...) -> "pa.Table": ...
@public
def claims_frame(
    reports: Iterable[Report], backend: Backend = "polars", *, workers: int = 1
) -> "pl.DataFrame | pd.DataFrame | pa.Table":
    """Return the claims of many reports as a table, a row for each.

    Args:
        reports: The reports; those of a corpus by ``read_corpus``, those of a table by ``from_frame``.
        backend: The library of the table.
        workers: How many processes read the prose. With more than one, the program that calls this has to be one that
            may be imported (``if __name__ == "__main__":``), as for ``multiprocessing``.

    Returns:
        Organ, year, what is claimed, the text and where it stands, its value and the range that it allows, the total of
        the tables, whether they agree, and how sure it is that these cells are meant.

    Raises:
        ModuleNotFoundError: A library is not installed; the message names the extra.
        ValueError: There is not at least one worker.

    >>> from zfxxgk import zero
    >>> claims_frame([zero(agency="某局", year=2024)]).height
    0
    """
    if workers < 1:
        raise ValueError(f"至少要一个进程 / at least one worker is needed: {workers}")
    parts = _parts(reports)
    need("pyarrow", "frame", "表格", "a table")
    import pyarrow as pa

    tables = map(_claims_of, parts) if workers == 1 else _in_processes(parts, workers)
    return in_library(pa.concat_tables([_claims_of([]), *tables]).combine_chunks(), backend)


_PART: Final = 64
"""How many reports a process is given at a time."""


def _parts(reports: Iterable[Report]) -> Iterator[list[Report]]:
    rest = iter(reports)
    while part := list(itertools.islice(rest, _PART)):
        yield part


def _claims_of(reports: Iterable[Report]) -> "pa.Table":
    rows = (_ClaimRow(report, claim, verdict(report, claim)) for report in reports for claim in claims(report))
    return _table(_CLAIMS, rows)


def _claims_of_packed(packed: Sequence[bytes]) -> "pa.Table":
    return _claims_of(map(loads, packed))


def _in_processes(parts: Iterable[list[Report]], workers: int) -> "Iterator[pa.Table]":
    """Yield what `_claims_of` returns for each part, in order; no more parts are taken than are being worked on."""
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        pending: deque[Future[pa.Table]] = deque()
        for part in parts:
            pending.append(pool.submit(_claims_of_packed, list(map(dumps, part))))  # JSON is packed faster than objects
            if len(pending) > 2 * workers:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()


def _table(columns: Mapping[str, tuple[_Type, Callable[[RowT], object]]], rows: Iterable[RowT]) -> "pa.Table":
    import pyarrow as pa

    types = {"text": pa.string(), "count": pa.int64(), "number": pa.decimal128(27, 6)}
    many = list(rows)
    arrays = {name: pa.array([of(row) for row in many], types[type_]) for name, (type_, of) in columns.items()}
    return pa.table(arrays)
