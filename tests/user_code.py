"""What users write. It is checked by four type checkers, and never run."""

from collections.abc import Iterable
from decimal import Decimal

import attrs
import polars as pl

import zfxxgk
from zfxxgk import Applicant, Disclosure2021, Edition, Findings, Flow, Outcome, Report, Series, Severity


@attrs.frozen
class Received:
    office: str
    report: Report


def checked(path: str) -> list[str]:
    reading = zfxxgk.read(path)
    found: Findings = zfxxgk.check(reading.report, claims=True)
    source = reading.where("/applications/received/total")
    where: str = source.text if source is not None else ""
    return [finding.message("en") for finding in found if finding.severity is Severity.ERROR] + [where]


def fees(report: Report) -> Decimal | None:
    table = report.disclosure
    return table.fees if isinstance(table, Disclosure2021) else None


def granted(report: Report) -> int | None:
    by_attribute: int | None = report.applications.outcomes.granted.total
    by_category: int | None = report.applications[Outcome.GRANTED, Applicant.TOTAL]
    return by_attribute if by_attribute == by_category else None


def mended(report: Report) -> Report:
    changed = zfxxgk.evolve(report, {(Flow.RECEIVED, Applicant.TOTAL): 3, "/agency/name": "某局"})
    return zfxxgk.complete(changed, overwrite=True)


def exchanged(report: Report) -> bool:
    data: bytes = zfxxgk.dumps(report)
    try:
        return zfxxgk.loads(data) == report
    except zfxxgk.InvalidReport as error:
        problems = [problem.message("zh") for problem in error.errors]
        return not problems


def county(reports: Iterable[Report]) -> tuple[Report, pl.DataFrame, float | None]:
    many = list(reports)
    rolled = zfxxgk.roll_up(many, agency="某县人民政府")
    frame: pl.DataFrame = zfxxgk.to_frame(many)
    found: pl.DataFrame = zfxxgk.check_frame(frame)
    share: float | None = zfxxgk.indicators(rolled.report)["granted-share"]
    return rolled.report, found, share


def years(reports: Iterable[Report]) -> dict[int, bool]:
    series = Series(reports)
    return {change.year: change.change is not None for change in series.changes((Flow.RECEIVED, Applicant.TOTAL))}


def made() -> Received:
    return Received("政务公开办", zfxxgk.zero(agency="某局", year=2024, edition=Edition.FORM_2021))
