"""Lists that a program can load: every cell of the form, and every enumeration, as CSV, with a Data Package that says what is in them."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from zfxxgk.form.categories import Applicant, Category, Measure, Outcome, RemedyResult, Section
from zfxxgk.form.tables import TABLES, Cell, Table, printed_in
from zfxxgk.wire.schema import Schema, snake_case

__all__ = ["as_csv", "codelists", "data_package", "short_name"]

_CELLS: Final[Mapping[str, str]] = {
    "edition": "Edition of the table; empty for table four, which is the same in all.",
    "table": "二、三 or 四, as the form calls its table.",
    "pointer": "JSON Pointer of the figure in a report.",
    "group": "Headings over the row, in Chinese, outermost first, with / between them.",
    "number": "Number of the row as the form prints it.",
    "label_zh": "Official label of the row.",
    "label_en": "Label of the row in English (ours).",
    "column_zh": "Official label of the column.",
    "column_en": "Label of the column in English (ours).",
    "unit": "Unit; empty where the cell itself states it.",
    "article": "Articles of the regulation that ground the row, with ; between them; empty where none is confirmed.",
    "paragraph": "Their paragraphs (款), likewise.",
    "item": "Their items (项), likewise.",
    "short_name": "Name of at most 32 characters for statistics programs; the same in all editions.",
}
_CATEGORIES: Final[Mapping[str, str]] = {
    "code": "The key in JSON.",
    "number": "Number on the form, in full.",
    "label_zh": "Official label.",
    "label_en": "Label in English (ours).",
    "parent": "Code of the group that it stands in.",
    "article": "Articles of the regulation, with ; between them; empty where none is confirmed.",
    "paragraph": "Their paragraphs (款), likewise.",
    "item": "Their items (项), likewise.",
}
_ENUMERATIONS: Final[Mapping[str, type[Category]]] = {
    f"{snake_case(kind)}s": kind for kind in Category.__subclasses__()
}


def codelists() -> dict[str, list[dict[str, str]]]:
    """Return the lists by name, each row with its columns."""
    lists: dict[str, tuple[Mapping[str, str], Iterable[Sequence[str]]]] = {"cells": (_CELLS, _cells())}
    lists |= {name: (_CATEGORIES, map(_category, kind)) for name, kind in _ENUMERATIONS.items()}
    return {name: [dict(zip(columns, row, strict=True)) for row in rows] for name, (columns, rows) in lists.items()}


def data_package() -> Schema:
    """Return a description of the lists in the form of a Data Package."""
    return {
        "name": "zfxxgk-codelists",
        "title": "政府信息公开工作年度报告：代码表 / code lists",
        "profile": "tabular-data-package",
        "resources": [
            _resource("cells", _CELLS, ["edition", "pointer"]),
            *(_resource(name, _CATEGORIES, ["code"]) for name in _ENUMERATIONS),
        ],
    }


def _resource(name: str, columns: Mapping[str, str], key: list[str]) -> Schema:
    fields = [{"name": column, "type": "string", "description": about} for column, about in columns.items()]
    schema = {"fields": fields, "primaryKey": key, "missingValues": [""]}
    return {
        "name": name.replace("_", "-"),
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "schema": schema,
    }


def as_csv(rows: Sequence[Mapping[str, str]]) -> bytes:
    """Return a list as CSV, with the names of its columns."""
    file = io.StringIO()
    writer = csv.DictWriter(file, rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def _cells() -> Iterator[Sequence[str]]:
    for section, edition in TABLES:
        for cell in Table.of(section, edition).cells:
            number = cell.row.item
            yield (
                edition.value if edition is not None else "",
                section.number.rstrip("、"),
                cell.pointer,
                "/".join(printed_in(heading, edition) for heading in cell.headings),
                number,
                printed_in(cell.row, edition).removeprefix(number),
                cell.row.english,
                cell.column_label,
                cell.column.english,
                cell.unit or "",
                *_articles(cell.row),
                short_name(cell),
            )


def _category(category: Category) -> Sequence[str]:
    parent = "" if category.parent is None else str(category.parent.value)
    head = (str(category.value), category.number, category.label, category.english, parent)
    return (*head, *_articles(category))


def _articles(category: Category) -> tuple[str, str, str]:
    def joined(numbers: Iterable[int | None]) -> str:
        texts = ["" if number is None else str(number) for number in numbers]
        return ";".join(texts) if any(texts) else ""

    columns = zip(*category.articles, strict=True)
    article, paragraph, item = map(joined, columns) if category.articles else ("", "", "")
    return article, paragraph, item


_SHORT: Final[Mapping[Category, str]] = {
    Section.DISCLOSURE: "d",
    Section.APPLICATIONS: "a",
    Section.REMEDIES: "r",
    Applicant.NATURAL_PERSON: "nat",
    Applicant.COMMERCIAL_ENTERPRISE: "com",
    Applicant.RESEARCH_INSTITUTION: "res",
    Applicant.PUBLIC_INTEREST_ORGANIZATION: "pub",
    Applicant.LEGAL_SERVICE_INSTITUTION: "leg",
    Applicant.OTHER_ORGANIZATION: "oth",
    Applicant.TOTAL: "tot",
    Measure.AMOUNT_CHARGED: "charged",
    Measure.NEWLY_MADE: "made",
    Measure.NEWLY_DISCLOSED: "disclosed",
    Measure.TOTAL_PUBLIC: "public",
    Measure.ITEMS_PREVIOUS_YEAR: "items",
    Measure.ITEMS_CHANGE: "change",
    RemedyResult.CORRECTED: "corr",
    RemedyResult.PENDING: "pend",
    RemedyResult.TOTAL: "tot",
    Outcome.TOTAL: "outcomes",
}


def short_name(cell: Cell) -> str:
    """Return a name for statistics programs: letters, digits and underscores, at most 32, the same in all editions.

    >>> from zfxxgk import Edition, Form
    >>> short_name(Form.of(Edition.newest(), Edition.newest()).cell(Outcome.UNCLEAR_AFTER_CORRECTION, Applicant.TOTAL))
    'a_unclear_after_correction_tot'
    """
    return "_".join(_SHORT.get(part, str(part.value)) for part in (cell.section, cell.row, cell.column))
