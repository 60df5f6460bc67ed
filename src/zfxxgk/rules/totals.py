"""Totals (总计) filled in where their parts are known."""

from collections.abc import Mapping
from typing import cast

from zfxxgk.display import public
from zfxxgk.form.editing import evolve
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Address, Form, cells
from zfxxgk.rules.model import Basis
from zfxxgk.rules.relations import relations

__all__ = ["complete"]


@public
def complete(report: Report, *, overwrite: bool = False) -> Report:
    """Return a report with its totals (总计) filled in where all their parts are known.

    Args:
        report: The report.
        overwrite: Whether to recompute totals that are already filled. By default only blank totals are filled: a wrong
            published total is a finding, and must not disappear.

    Returns:
        The report with its totals. A total with a blank part stays as it is, for the sum is not known.

    Raises:
        InvalidReport: A total would be larger than a count may be.

    >>> from zfxxgk import Applicant, Outcome, zero
    >>> report = evolve(zero(agency="某局", year=2024), {(Outcome.GRANTED, Applicant.NATURAL_PERSON): 3})
    >>> complete(report, overwrite=True).applications.outcomes.total.total
    3
    """
    form = Form.used_by(report)
    values = {figure.pointer: figure.value for figure in cells(report)}
    sums = [(i.left[0], i.right) for rule, i in relations(form) if rule.basis is Basis.DEFINITION]
    before = {total: values[total] for total, _ in sums}
    if overwrite:
        values.update(dict.fromkeys(before))
    filled = True
    while filled:  # a total may be part of another; every round but the last fills at least one cell
        filled = False
        for total, parts in sums:
            figures = [cast("int | None", values[part]) for part in parts]
            if values[total] is None and None not in figures:
                values[total] = sum(figure for figure in figures if figure is not None)
                filled = True
    changes = {t: values[t] for t, old in before.items() if values[t] is not None and values[t] != old}
    return evolve(report, cast("Mapping[Address, object]", changes))
