"""What several test files need: the published figures as records, and the documents beside them."""

import functools
import json
import os
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn, cast

import pytest

import zfxxgk
from zfxxgk import Edition, Money, Report, Section, Unit
from zfxxgk.form.tables import Cell, Form

ROOT = Path(__file__).parent.parent
PUBLISHED = ROOT.parent / "shared" / "published"
SLUGS = sorted(path.name.removesuffix(".expected.json") for path in PUBLISHED.glob("*.expected.json"))


def missing(what: str) -> NoReturn:
    """Skip a test for want of a program; where CI should have installed it, that is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what}, and .ci/run should have installed it")
    pytest.skip(what)


def published_slugs() -> list[Any]:
    """Return the published reports as parameters, or one that is skipped with a message."""
    if SLUGS:
        return list(SLUGS)
    return [
        pytest.param("", marks=pytest.mark.skip(reason=f"published reports are not here: {PUBLISHED.name} is absent"))
    ]


def documents() -> list[Any]:
    """Return the published documents, by the names of their reports, or one that is skipped with a message."""
    return [slug for slug in SLUGS if any(PUBLISHED.glob(f"{slug}.[!e]*"))] or published_slugs()


@functools.cache
def expected(slug: str) -> dict[str, Any]:
    path = PUBLISHED / f"{slug}.expected.json"
    return cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))


def document(slug: str) -> Path:
    """Return the path of a published document; the test is skipped where it is absent."""
    path = next(iter(PUBLISHED.glob(f"{slug}.[!e]*")), None)
    if path is None:
        pytest.skip(f"published document {slug} is not here")
    return path


def published(slug: str) -> Report:
    """Return the published figures as a report, put in through the public API."""
    facts = expected(slug)
    divided = any("其他处理/" in label for label in facts["table3"])
    report = zfxxgk.blank(
        agency=facts["agency"],
        year=facts["year"],
        edition=Edition.FORM_2021 if "本年制发件数" in facts["table2"]["规章"] else Edition.FORM_2019,
        applications_edition=Edition.FORM_2021 if divided else Edition.FORM_2019,
    )
    figures = {cell.pointer: printed_value(facts, cell) for cell in Form.used_by(report).cells}
    return zfxxgk.evolve(report, figures)


def printed_value(facts: dict[str, Any], cell: Cell) -> object:
    """Return what the figures file says of a cell."""
    if cell.section is Section.DISCLOSURE:
        value = facts["table2"][cell.row_label][cell.column_label]
    elif cell.section is Section.APPLICATIONS:
        value = facts["table3"][cell.row_label][list(zfxxgk.Applicant).index(cast("zfxxgk.Applicant", cell.column))]
    else:
        value = facts["table4"][cell.row.label][
            list(zfxxgk.RemedyResult).index(cast("zfxxgk.RemedyResult", cell.column))
        ]
    if not isinstance(value, str):
        return value
    unit = next((unit for unit in reversed(Unit) if value.endswith(unit.value)), None)
    amount = Decimal(value.removesuffix(unit.value if unit else ""))
    return Money(value=amount, unit=unit) if cell.kind is None else amount
