"""The advisory rules: what may be wrong with a report apart from its sums. Each gives the values for its message.

The mappings below give the function of each rule by its id. The basis of these rules is practice: our own reading. Most
reports get no advice, and a million may be checked in a run, so each function first tests if it has anything to do.
"""

import functools
import operator
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from zfxxgk import pointers
from zfxxgk.form.categories import Applicant, DisclosureItem, Edition, Measure, Outcome, Section
from zfxxgk.form.names import organ_key
from zfxxgk.form.records import Narrative, Report
from zfxxgk.form.tables import Cell, Form, Value
from zfxxgk.problems import SEMICOLON, Phrase
from zfxxgk.rules.findings import ReadReport, ReadTable
from zfxxgk.rules.model import Advice, Words

__all__ = [
    "ADVICE",
    "ADVICE_ON_BLANKS",
    "ADVICE_ON_READING",
    "ADVICE_ON_TWO",
    "Advice",
    "credit_code_fault",
    "same_figures",
]

_SECTION: Final = {section: Phrase(section.printed, f"section “{section.english}”") for section in Section}
_NARRATIVES: Final = (Section.OVERVIEW, Section.PROBLEMS, Section.OTHER_MATTERS)


def _edition_for_year(report: Report) -> Sequence[Advice]:
    expected = Edition.for_year(report.year)
    if report.disclosure.edition is expected is report.applications.edition:
        return ()
    return list(_editions_other_than(expected, report))


def _editions_other_than(expected: Edition, report: Report) -> Iterator[Advice]:
    found = {Section.DISCLOSURE: report.disclosure.edition, Section.APPLICATIONS: report.applications.edition}
    for section, edition in found.items():
        if edition is not expected:
            values = {
                "instance": _SECTION[section],
                "found": edition.value,
                "expected": expected.value,
                "year": report.year,
                "document": expected.label,
            }
            yield Advice(section.value, (f"/{section.value}/edition",), values)


_TOWNSHIP = re.compile(r"(?:[镇乡]|街道)(?:人民政府|办事处)?$")
_DEPARTMENT = re.compile(r"(?:局|厅|部|委|署|(?<!管理)委员会)$")


def _deadline(report: Report) -> Sequence[Advice]:
    published = report.publication.published_on if report.publication is not None else None
    name = report.agency.name
    if published is None or _TOWNSHIP.search(name):
        return ()
    month = 1 if _DEPARTMENT.search(name) else 3
    limit = date(report.year + 1, month, 31)
    if published <= limit:
        return ()
    values = {"published": published.isoformat(), "deadline": limit.isoformat()}
    return (Advice("", ("/publication/published_on",), values),)


CREDIT_CODE_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""The 31 characters of a 统一社会信用代码 (GB 32100), in the order of their values."""


def credit_code_fault(code: str) -> Phrase | None:
    """Return what is wrong with a 统一社会信用代码, or None where its check digit is right (GB 32100).

    Args:
        code: 18 digits or capital letters.

    >>> credit_code_fault("12620600MB0523338C") is None
    True
    >>> print(credit_code_fault("12620600MB0523338D"))
    校验码应为 C / the check digit should be C
    """
    for letter in code:
        if letter not in CREDIT_CODE_ALPHABET:
            return Phrase(f"不应有字符 {letter}", f"the character {letter} is not used in such codes")
    total = sum(CREDIT_CODE_ALPHABET.index(letter) * pow(3, place, 31) for place, letter in enumerate(code[:17]))
    digit = CREDIT_CODE_ALPHABET[-total % 31]
    return None if digit == code[17:] else Phrase(f"校验码应为 {digit}", f"the check digit should be {digit}")


def _credit_code(report: Report) -> Sequence[Advice]:
    code = report.agency.credit_code
    if code is None:
        return ()
    reason = credit_code_fault(code)
    return () if reason is None else (Advice("", ("/agency/credit_code",), {"code": code, "reason": reason}),)


def _annotation_target(report: Report) -> Sequence[Advice]:
    return list(_annotations_astray(report)) if report.annotations else ()


def _annotations_astray(report: Report) -> Iterator[Advice]:
    targets = {"", *(f"/{section.value}" for section in Section)}
    for cell in Form.used_by(report).cells:
        pointer = cell.pointer
        while pointer.count("/") > 1 and pointer not in targets:
            targets.add(pointer)
            pointer = pointer.rpartition("/")[0]
    for i, annotation in enumerate(report.annotations):
        if annotation.at not in targets:
            yield Advice(str(i), (f"/annotations/{i}/at",), {"number": i + 1, "target": annotation.at})


def _blank_cells(form: Form, values: Sequence[Value], unread: Collection[str]) -> Sequence[Advice]:
    found = []
    rest = iter(values)
    for section, names in _cells_of(form):
        blank = tuple(name for name, value in zip(names, rest, strict=False) if value is None)
        if unread:  # a figure that was not read is not blank
            blank = tuple(name for name in blank if name not in unread)
        if blank:
            words: dict[str, Words] = {"instance": _SECTION[section], "cells": len(names), "blanks": len(blank)}
            found.append(Advice(section.value, blank, words))
    return found


@functools.cache
def _cells_of(form: Form) -> list[tuple[Section, tuple[str, ...]]]:
    """Return the JSON Pointers of the figures of each table."""
    return [(table.section, tuple(cell.pointer for cell in table.cells)) for table in form.tables]


def _empty_section(report: Report) -> Sequence[Advice]:
    narratives = (report.overview, report.problems, report.other_matters)
    if not any(map(_is_empty, narratives)):
        return ()
    return [
        Advice(section.value, (f"/{section.value}",), {"instance": _SECTION[section]})
        for section, narrative in zip(_NARRATIVES, narratives, strict=True)
        if _is_empty(narrative)
    ]


def _is_empty(narrative: Narrative) -> bool:
    for passage in narrative.passages:  # noqa: SIM110 # a loop is faster, and this runs three times a report
        if passage.text and not passage.text.isspace():
            return False
    return True


_FEE_WORDS = re.compile("收费|收取|费用|处理费")


def _fee_unexplained(report: Report) -> Sequence[Advice]:
    of_fees = _cells_of_fees(Form.used_by(report))
    charged = [cell for cell, value in of_fees if value(report)]
    if not charged or _speaks_of_fees(report.other_matters):
        return ()
    return list(map(_unexplained, charged))


@functools.cache
def _cells_of_fees(form: Form) -> tuple[tuple[Cell, Callable[[Report], object]], ...]:
    """Return the cells of a form that state a charge, each with a function that gets its figure from a report."""
    wanted = ((DisclosureItem.FEES, Measure.AMOUNT_CHARGED), (Outcome.FEE_OVERDUE, Applicant.TOTAL))
    cells = filter(None, (form.find(*each) for each in wanted))
    return tuple((cell, operator.attrgetter(".".join(pointers.split(cell.pointer)))) for cell in cells)


def _speaks_of_fees(narrative: Narrative) -> bool:
    search = _FEE_WORDS.search
    for passage in narrative.passages:  # noqa: SIM110 # as in _is_empty
        if search(passage.text) or (passage.heading and search(passage.heading)):
            return True
    return False


def _unexplained(cell: Cell) -> Advice:
    instance = Phrase(f"「{cell.row_label}」", f"“{cell.row.english}”")
    return Advice(cell.pointer, (cell.pointer, "/other_matters"), {"instance": instance})


ADVICE: Final[Mapping[str, Callable[[Report], Sequence[Advice]]]] = MappingProxyType(
    {
        "edition-for-year": _edition_for_year,
        "deadline": _deadline,
        "credit-code": _credit_code,
        "annotation-target": _annotation_target,
        "empty-section": _empty_section,
        "fee-unexplained": _fee_unexplained,
    }
)
"""The advisory rules for one report, by id."""
ADVICE_ON_BLANKS: Final[Mapping[str, Callable[[Form, Sequence[Value], Collection[str]], Sequence[Advice]]]] = (
    MappingProxyType({"blank-cells": _blank_cells})
)
"""The advisory rules for a report with blank cells, by id; they take its form, its figures, and those not read."""


def _table_unread(reading: ReadReport) -> Iterator[Advice]:
    for table in reading.coverage:
        if len(table.unread) == len(table.states):
            yield _unread(table)


def _cells_unread(reading: ReadReport) -> Iterator[Advice]:
    for table in reading.coverage:
        if 0 < len(table.unread) < len(table.states):
            yield _unread(table)


def _unread(table: ReadTable) -> Advice:
    words: dict[str, Words] = {
        "instance": _SECTION[table.section],
        "cells": len(table.states),
        "unread": len(table.unread),
        "reasons": Phrase.of(
            lambda lang: _BECAUSE.in_(lang) + SEMICOLON.in_(lang).join(reason.in_(lang) for reason in table.reasons)
        )
        if table.reasons
        else Phrase("", ""),
    }
    return Advice(table.section.value, tuple(table.unread), words)


_BECAUSE: Final = Phrase("：", ": ")
ADVICE_ON_READING: Final[Mapping[str, Callable[[ReadReport], Iterable[Advice]]]] = MappingProxyType(
    {"table-unread": _table_unread, "cells-unread": _cells_unread}
)
"""The advisory rules for a report that was read from a document, by id."""


# --- two consecutive reports of one organ -----------------------------------------------------------------------------


def same_figures(one: Report, other: Report) -> bool:
    """Return whether two reports have the same figures in tables of the same editions."""
    form = Form.used_by(one)
    return form is Form.used_by(other) and form.values(one) == form.values(other)


def _missing_year(previous: Report, this: Report) -> Iterator[Advice]:
    missing = range(previous.year + 1, this.year)
    if missing:
        named = f"{missing[0]}" if len(missing) == 1 else f"{missing[0]}–{missing[-1]}"
        values: dict[str, Words] = {"previous": previous.year, "year": this.year, "missing": named}
        yield Advice("", ("/this/year", "/previous/year"), values)


def _repeated_year(previous: Report, this: Report) -> Iterator[Advice]:
    if previous.year == this.year:
        same = same_figures(previous, this)
        words = (
            Phrase("数字相同", "their figures are the same")
            if same
            else Phrase("数字不同，不与前后年度比较", "their figures differ, so the year is not compared")
        )
        yield Advice("", ("/this/year", "/previous/year"), {"year": this.year, "sameness": words})


def _organ_change(previous: Report, this: Report) -> Iterator[Advice]:
    if organ_key(previous.agency.name) != organ_key(this.agency.name):
        values: dict[str, Words] = {
            "previous": previous.year,
            "before": previous.agency.name,
            "year": this.year,
            "after": this.agency.name,
        }
        yield Advice("", ("/this/agency/name", "/previous/agency/name"), values)


_CONSEQUENCES: Final = {
    Section.DISCLOSURE: Phrase("除处理决定数量外，前后不能比较", "only its numbers of decisions can be compared"),
    Section.APPLICATIONS: Phrase(
        "（六）其他处理以外的各行可以比较", "all its rows except those of （六） can be compared"
    ),
}


def _edition_change(previous: Report, this: Report) -> Iterator[Advice]:
    if previous.year == this.year:
        return
    editions = {
        Section.DISCLOSURE: (previous.disclosure.edition, this.disclosure.edition),
        Section.APPLICATIONS: (previous.applications.edition, this.applications.edition),
    }
    for section, (before, after) in editions.items():
        if before is not after:
            values: dict[str, Words] = {
                "instance": _SECTION[section],
                "before": before.value,
                "after": after.value,
                "consequence": _CONSEQUENCES[section],
            }
            places = tuple(f"/{which}/{section.value}/edition" for which in ("this", "previous"))
            yield Advice(section.value, places, values)


ADVICE_ON_TWO: Final[Mapping[str, Callable[[Report, Report], Iterable[Advice]]]] = MappingProxyType(
    {
        "missing-year": _missing_year,
        "repeated-year": _repeated_year,
        "organ-change": _organ_change,
        "edition-change": _edition_change,
    }
)
"""The advisory rules for two consecutive reports of one organ, by id; they take the earlier report first."""
