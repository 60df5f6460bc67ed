"""A claim of the prose, the figures that it is about, and whether the tables say the same."""

import functools
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Final, NamedTuple

import attrs

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.categories import Applicant, ApplicantGroup, Category, Flow, Outcome, OutcomeGroup, Section
from zfxxgk.form.records import Narrative, Passage, Report
from zfxxgk.form.tables import SECTIONS_WITH_TABLES, Form, Key
from zfxxgk.problems import Phrase
from zfxxgk.prose.phrases import Confidence

__all__ = ["WITH_BROUGHT", "Claim", "ClaimStatus", "Verdict", "cells_of", "passages_of", "sum_at", "verdict"]


@public
@attrs.frozen
class Claim:
    """A quantity in the prose that states a figure of the form, or a sum of figures.

    Attributes:
        kind: What is claimed: the kind of the phrase, or ``share`` for a percentage.
        section: The section that it stands in.
        passage: Number of the passage, from 0; in the section of a table, of the annotation.
        start: Where the text begins in the passage, in characters.
        end: Where it ends.
        text: The text: the phrase with its number.
        value: The number; 0 where the text says that there was none.
        unit: The unit as printed; empty where there is none.
        low: The least total with which the text is right; less than the value where the text is hedged (约, 近).
        high: The greatest total with which the text is right.
        cells: JSON Pointers of the figures that should add up to the number; empty where the form has no such figure.
        divisors: For a percentage, the sums that it may be a share of, each as JSON Pointers; else empty.
        confidence: How sure it is that these figures are meant.
    """

    kind: str
    section: Section
    passage: int
    start: int
    end: int
    text: str
    value: Decimal
    unit: str
    low: Decimal
    high: Decimal
    cells: tuple[str, ...]
    divisors: tuple[tuple[str, ...], ...]
    confidence: Confidence

    @property
    def pointer(self) -> str:
        """JSON Pointer of the text that the claim stands in."""
        if self.section in SECTIONS_WITH_TABLES:
            return f"/annotations/{self.passage}/text"
        return f"/{self.section.value}/passages/{self.passage}/text"

    def label(self, form: Form) -> Phrase:
        """Return the figures that the claim is about, by their official labels."""
        cells = [cell for cell in form.cells if cell.pointer in self.cells]
        rows, columns = {cell.row.parent for cell in cells}, {cell.column.parent for cell in cells}
        group = next((g for g in (*columns, *rows) if isinstance(g, Category)), None) if len(cells) > 2 else None
        if group is not None and len(columns if group in columns else rows) == 1:
            lines = ("行", "rows") if len(columns) == 1 and group not in columns else ("列", "columns")
            share = ("的占比", "the share of ") if self.divisors else ("", "")
            return Phrase(
                f"“{group.label}”各{lines[0]}之和{share[0]}", f"{share[1]}the sum of the {lines[1]} of “{group.label}”"
            )
        labels = [f"“{cell.label}”" for cell in cells]
        share = Phrase("的占比", "the share of ") if self.divisors else Phrase("", "")
        joined = ("与".join(labels) + ("之和" if len(labels) > 1 else ""), " plus ".join(labels))
        return Phrase(joined[0] + share.zh, share.en + joined[1])

    def to_data(self, found: "Verdict | None" = None) -> dict[str, object]:
        """Return the claim as plain data, for JSON; with its verdict, if one is given."""
        data: dict[str, object] = {
            "kind": self.kind,
            "at": self.pointer,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "value": str(self.value),
            "unit": self.unit,
            "low": str(self.low),
            "high": str(self.high),
            "cells": list(self.cells),
            "divisors": [list(divisor) for divisor in self.divisors],
            "confidence": self.confidence.value,
        }
        if found is not None:
            total = None if found.total is None else str(found.total)
            data |= {"status": found.status.value, "total": total}
        return data

    def hint(self, report: Report) -> Phrase:
        """Return an explanation of the difference, to follow it in the message; empty where none is known."""
        if self.kind == "received":
            both = cells_of(Form.used_by(report), WITH_BROUGHT) or ()
            total, blanks = sum_at(report, both)
            if not blanks and total == self.value:
                return Phrase("，含上年结转则相符", "; it agrees if those brought forward are included")
        return Phrase("", "")


@public
class ClaimStatus(StrEnum):
    """``AGREES``: the table says the same. ``DIFFERS``: it does not. ``OPEN``: a blank leaves it open, or the form has no
    such figure.
    """

    AGREES = "agrees"
    DIFFERS = "differs"
    OPEN = "open"

    @property
    def words(self) -> Phrase:
        """The status in words."""
        return Phrase({"agrees": "相符", "differs": "不符", "open": "不能比较"}[self.value], self.value)


@public
class Verdict(NamedTuple):
    """What the tables say about a claim.

    Attributes:
        status: Whether they agree.
        total: The sum of the figures, or the share in per cent; None where it is not known.
        difference: The number in the prose less the total; None where that is not known.
    """

    status: ClaimStatus
    total: Decimal | None
    difference: Decimal | None


@public
def verdict(report: Report, claim: Claim) -> Verdict:
    """Return whether the tables of a report say what a claim says."""
    if not claim.cells:
        return Verdict(ClaimStatus.OPEN, None, None)
    total, blanks = sum_at(report, claim.cells)
    if claim.divisors:
        return _share_verdict(report, claim, total, blanks)
    difference = claim.value - total
    if claim.low <= total <= claim.high:
        status = ClaimStatus.AGREES if not blanks or difference == 0 else ClaimStatus.OPEN
    else:
        status = ClaimStatus.OPEN if blanks and total < claim.low else ClaimStatus.DIFFERS
    known = None if blanks and status is ClaimStatus.OPEN else total
    return Verdict(status, known, None if known is None else difference)


def _share_verdict(report: Report, claim: Claim, total: Decimal, blanks: int) -> Verdict:
    shares = []
    for divisor in claim.divisors:
        whole, unknown = sum_at(report, divisor)
        if blanks or unknown or not whole:
            return Verdict(ClaimStatus.OPEN, None, None)
        shares.append(100 * total / whole)
    closest = min(shares, key=lambda share: abs(share - claim.value))
    status = ClaimStatus.AGREES if claim.low <= closest <= claim.high else ClaimStatus.DIFFERS
    return Verdict(status, round(closest, 2), round(claim.value - closest, 2))


def figures_at(report: Report, pointers_: tuple[str, ...]) -> tuple[object, ...]:
    """Return the figures at JSON Pointers."""
    return _getter(pointers_)(report)


def sum_at(report: Report, pointers_: tuple[str, ...]) -> tuple[Decimal, int]:
    """Return the sum of the figures that are known, and how many are blank."""
    figures = figures_at(report, pointers_)
    known = [Decimal(figure) for figure in figures if isinstance(figure, int | Decimal)]
    return sum(known, Decimal()), len(figures) - len(known)


@functools.cache
def _getter(pointers_: tuple[str, ...]) -> Callable[[Report], tuple[object, ...]]:
    paths = (".".join(pointers.split(pointer)) for pointer in pointers_)
    getters = [attrgetter(path) for path in paths]
    return lambda report: tuple(get(report) for get in getters)


WITH_BROUGHT: Final = ((Flow.RECEIVED, Applicant.TOTAL), (Flow.BROUGHT_FORWARD, Applicant.TOTAL))


@functools.cache
def cells_of(form: Form, places: tuple[Key, ...]) -> tuple[str, ...] | None:
    """Return the JSON Pointers of the cells at some places; None where the form has no cell at one of them."""
    found: list[str] = []
    for row, column in places:
        cells = [c.pointer for c in form.cells if _belongs_to(c.row, row) and _belongs_to(c.column, column)]
        if not cells:
            return None
        found += cells
    return tuple(dict.fromkeys(found))


_ORGANIZATIONS: Final = frozenset(a for a in Applicant if a is not Applicant.NATURAL_PERSON and not a.is_total)


def _belongs_to(category: Category, wanted: Category) -> bool:
    if category is wanted:
        return True
    if wanted is ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION:
        return category in _ORGANIZATIONS
    if wanted is OutcomeGroup.OTHER_HANDLING and category is Outcome.OTHER_HANDLING:
        return True
    return isinstance(category, Outcome) and category.group is wanted


def passages_of(report: Report) -> Iterator[tuple[Section, int, Passage]]:
    """Yield the passages of a report, each with its section and its number there."""
    for section in Section:
        if section not in SECTIONS_WITH_TABLES:
            narrative: Narrative = getattr(report, section.value)
            for number, passage in enumerate(narrative.passages):
                yield section, number, passage
