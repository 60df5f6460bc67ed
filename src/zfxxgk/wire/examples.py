"""Reports that are made up, for the conformance suite."""

from typing import Final

from zfxxgk.form.categories import Applicant, Edition, Outcome
from zfxxgk.form.editing import evolve, zero
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Form, Key
from zfxxgk.rules.totals import complete

__all__ = ["NEWEST", "OLDEST", "edition_with", "full_report"]

OLDEST: Final = next(iter(Edition))
NEWEST: Final = Edition.newest()


def edition_with(*places: Key | str) -> Edition:
    """Return the newest edition that has all of these cells."""

    def has(form: Form, place: Key | str) -> bool:
        return (form.at(place) if isinstance(place, str) else form.find(*place)) is not None

    return next(e for e in reversed(Edition) if all(has(Form.of(e, e), place) for place in places))


def full_report(edition: Edition = NEWEST, applications: Edition | None = None) -> Report:
    """Return a report with a figure in every cell, in which every relation holds."""
    report = zero(agency="示例局", year=2024, edition=edition, applications_edition=applications)
    form = Form.used_by(report)
    figures: dict[str, object] = {}
    for i, cell in enumerate(form.cells):
        if cell.kind is not None and not cell.row.is_total and not cell.column.is_total:
            figures[cell.pointer] = 1 + i % 7
    report = complete(evolve(report, figures), overwrite=True)
    flows: dict[str, object] = {}
    for applicant in Applicant:
        if not applicant.is_total:
            concluded = report.applications[Outcome.TOTAL, applicant] or 0
            flows[f"/applications/received/{applicant.value}"] = concluded + 2
            flows[f"/applications/brought_forward/{applicant.value}"] = 1
            flows[f"/applications/carried_forward/{applicant.value}"] = 3
    return complete(evolve(report, flows), overwrite=True)
