"""Findings and claims as tables, a row for each: lists to sort, count and send on."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeVar, overload

from zfxxgk.display import public
from zfxxgk.extras import need
from zfxxgk.form.records import Report
from zfxxgk.many.frame import Backend, in_library
from zfxxgk.problems import SEMICOLON
from zfxxgk.prose.claim import Claim, Verdict, verdict
from zfxxgk.prose.passage import claims
from zfxxgk.rules.findings import Finding

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
    return _table(_FINDINGS, (_FindingRow(finding, lang) for finding in findings), backend)


@overload
def claims_frame(reports: Iterable[Report], backend: Literal["polars"] = ...) -> "pl.DataFrame": ...
@overload
def claims_frame(reports: Iterable[Report], backend: Literal["pandas"]) -> "pd.DataFrame": ...
@overload
def claims_frame(reports: Iterable[Report], backend: Literal["pyarrow"]) -> "pa.Table": ...
@public
def claims_frame(reports: Iterable[Report], backend: Backend = "polars") -> "pl.DataFrame | pd.DataFrame | pa.Table":
    """Return the claims of many reports as a table, a row for each.

    Args:
        reports: The reports.
        backend: The library of the table.

    Returns:
        Organ, year, what is claimed, the text and where it stands, its value and the range that it allows, the total of
        the tables, whether they agree, and how sure it is that these cells are meant.

    Raises:
        ModuleNotFoundError: A library is not installed; the message names the extra.

    >>> from zfxxgk import zero
    >>> claims_frame([zero(agency="某局", year=2024)]).height
    0
    """
    rows = (_ClaimRow(report, claim, verdict(report, claim)) for report in reports for claim in claims(report))
    return _table(_CLAIMS, rows, backend)


def _table(
    columns: Mapping[str, tuple[_Type, Callable[[RowT], object]]], rows: Iterable[RowT], backend: Backend
) -> "pl.DataFrame | pd.DataFrame | pa.Table":
    need("pyarrow", "frame", "表格", "a table")
    import pyarrow as pa

    types = {"text": pa.string(), "count": pa.int64(), "number": pa.decimal128(27, 6)}
    many = list(rows)
    arrays = {name: pa.array([of(row) for row in many], types[type_]) for name, (type_, of) in columns.items()}
    return in_library(pa.table(arrays), backend)
