"""The report for other languages: its JSON Schema, derived from the records.

>>> json_schema()["$id"]
'urn:zfxxgk:report:1.0'
>>> print(problems_in({"schema_version": "1.0"})[0].message("en"))
/agency (机关): missing, and no key may be left out: expected an object
"""

import functools
import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final, cast

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.categories import REGULATION, Category, Edition, Measure, Section
from zfxxgk.form.editing import evolve, zero
from zfxxgk.form.fields import Member, Term, leaves, members
from zfxxgk.form.kinds import Kind
from zfxxgk.form.records import Narrative, Passage, Report
from zfxxgk.form.tables import Address, edition_of, edition_stated, label_at, member_at
from zfxxgk.problems import Phrase, Problem, ProblemCode, excerpt
from zfxxgk.rules.totals import complete
from zfxxgk.wire.codec import SCHEMA_KEY, dumps

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

__all__ = ["closed", "description_of", "json_schema", "problems_in", "words"]

Schema = dict[str, object]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
REPORT_ID: Final = "urn:zfxxgk:report:1.0"
"""Name of the report schema. It is not an address: nothing is fetched from it."""


# --- the report --------------------------------------------------------------------------------------------------------


@public
def json_schema() -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of a report: what stands in ``schema/report.schema.json``.

    Every property carries the official Chinese label as its title, and a description: unit, article, what null means.

    >>> json_schema()["title"]
    '政府信息公开工作年度报告'
    """
    definitions: dict[str, Schema] = {}
    body = _object(Report, None, definitions)
    # Editors find a schema by this key. It may be there, and is not part of the report.
    body["properties"] = {SCHEMA_KEY: _SCHEMA_KEY, **cast("Schema", body["properties"])}
    return {
        "$schema": DIALECT,
        "$id": REPORT_ID,
        "title": "政府信息公开工作年度报告",
        "description": str(
            Phrase(
                f"一个行政机关一个年度的政府信息公开工作年度报告（《{REGULATION}》第四十九条、第五十条）。"
                "所有键都要写出；没有的写 null。",
                "The annual report on government information disclosure of one organ for one year. All keys are always "
                "written; null where there is nothing.",
            )
        ),
        "examples": [json.loads(dumps(_example()))],
        **body,
        "$defs": dict(sorted(definitions.items())),
    }


_SCHEMA_KEY: Final[Schema] = {
    "title": "所用的 JSON Schema",
    "description": str(
        Phrase("编辑器据此找到 Schema；不属于报告。", "Where editors find the schema; it is not part of the report.")
    ),
    "type": "string",
}


def _example() -> Report:
    """Return a small report that balances, for the top of the schema."""
    report = zero(agency="某某市某某局", year=2024)
    passage = Passage(topic=None, heading=None, text="……")
    changes: dict[Address, object] = {
        f"/{section}": Narrative(passages=(passage,)) for section in ("overview", "problems", "other_matters")
    }
    row = "/applications/{}/natural_person"
    changes |= {row.format("received"): 2, row.format("outcomes/granted"): 1, row.format("carried_forward"): 1}
    return complete(evolve(report, changes), overwrite=True)


def _object(cls: type, edition: Edition | None, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of a record class; what it refers to is added to `definitions`."""
    edition = edition_of(cls) or edition
    properties = {member.name: _property(member, edition, definitions) for member in members(cls)}
    return {"type": "object", "required": list(properties), "properties": properties, "additionalProperties": False}


def _property(member: Member, edition: Edition | None, definitions: dict[str, Schema]) -> Schema:
    words: Schema = {"title": _title(member, edition), "description": str(description_of(member))}
    if member.kind is not None:
        return words | _leaf(member.kind, definitions)
    if len(member.records) > 1:
        return words | _by_edition(member, definitions)
    reference = _reference(member.records[0], edition, definitions)
    if member.many:
        return words | {"type": "array", "items": reference}
    if member.nullable:
        definition = definitions[snake_case(member.records[0])]
        definition["type"] = ["object", "null"]
    return words | reference


def _leaf(kind: Kind, definitions: dict[str, Schema]) -> Schema:
    if not kind.name:
        return kind.schema()
    definitions[kind.name] = {"$comment": str(kind.expected), **kind.schema()}
    return {"$ref": f"#/$defs/{kind.name}"}


def _reference(cls: type, edition: Edition | None, definitions: dict[str, Schema]) -> Schema:
    name = snake_case(cls)
    if name not in definitions:
        about = (cls.__doc__ or "").partition("\n")[0]
        # A comment, for editors show the description of a definition instead of that of the property that refers to it.
        definitions[name] = {"$comment": about, **_object(cls, edition, definitions)}
    return {"$ref": f"#/$defs/{name}"}


def _by_edition(member: Member, definitions: dict[str, Schema]) -> Schema:
    """Return a choice by edition, made of `if` and `then`: errors come from one branch; with `oneOf`, from all."""
    branches: list[Schema] = []
    editions: list[object] = []
    for record in member.records:
        constant = getattr(edition_of(record), "value", None)
        editions.append(constant)
        test: Schema = {"type": "object", "required": ["edition"], "properties": {"edition": {"const": constant}}}
        branches.append({"if": test, "then": _reference(record, None, definitions)})
    edition: Schema = {"title": members(member.records[0])[0].label, "enum": editions}
    return {"type": "object", "required": ["edition"], "properties": {"edition": edition}, "allOf": branches}


def snake_case(cls: type) -> str:
    """Return the name of a class as it stands in the files of ``schema/``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z0-9])", "_", cls.__name__).lower()


def _title(member: Member, edition: Edition | None) -> str:
    labels = []
    for term in member.terms:
        if isinstance(term, Term):
            labels.append(term.label)
        else:
            labels.append(term.item + (term.label_in(edition) if edition is not None else term.label))
    return " · ".join(labels)


_BLANK: Final = Phrase(
    "null 表示公布的表格中此格空白；空白不等于 0。", "null: blank in the published table, which is not 0."
)


def description_of(member: Member) -> Phrase:
    """Return the description of a field: what it is, its unit, the articles that ground it, what null means."""
    terms = [term for term in member.terms if isinstance(term, Term)]
    if terms:
        return terms[0].about
    categories = member.categories
    zh, en = [], []
    if member.kind is not None or member.nullable:
        unit = _unit(categories[-1])
        zh.append(f"{unit.zh}。" if unit.zh else "")
        en.append(f"{unit.en}." if unit.en else "")
    else:
        zh.append(_extent(member).zh)
        en.append(_extent(member).en)
    articles = [str(article) for category in categories for article in category.articles]
    if articles:
        zh.append(f"《{REGULATION}》{'、'.join(articles)}。")
        en.append(f"Regulation: {', '.join(articles)}.")
    if member.kind is not None or member.nullable:
        zh.append(_BLANK.zh)
        en.append(_BLANK.en)
    return Phrase("".join(zh), " ".join(filter(None, en)))


def _extent(member: Member) -> Phrase:
    """Return what a section, group or row is, and how many figures it has."""
    category = member.categories[0]
    if isinstance(category, Section):
        part = Phrase(f"第{category.number.rstrip('、')}部分。", f"Section “{category.english}”.")
        tables = Phrase("表格。", " A table.") if leaves(member.records[0]) else Phrase("文字。", " Prose.")
        return Phrase(part.zh + tables.zh, part.en + tables.en)
    count = len(leaves(member.records[0]))
    number = f"{category.number}，" if category.number else ""
    return Phrase(f"{number}共 {count} 格。", f"{category.english.capitalize()}: {count} figures.")


def _unit(column: Category) -> Phrase:
    words = {
        Measure.AMOUNT_CHARGED: Phrase("单位：万元，可有小数", "Unit: 万元 (10,000 yuan), decimals allowed"),
        Measure.AMOUNT: Phrase("金额及格中印出的单位", "An amount with the unit printed in the cell"),
        Measure.ITEMS_CHANGE: Phrase("项数的增减，减少为负", "Change in the number of items; a decrease is negative"),
        Measure.ITEMS_PREVIOUS_YEAR: Phrase("单位：项", "Number of items"),
        Measure.PROJECTS: Phrase("单位：项", "Number of projects"),
    }
    return words.get(cast("Measure", column), Phrase("单位：件", f"{column.english.capitalize()}, number (件)"))


# --- checking plain data against the published schema ------------------------------------------------------------------


@functools.cache
def _validator() -> "Validator":
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    # On the wire a whole number has no decimal point. JSON Schema accepts 3.0 as an integer; this validator does not.
    types = Draft202012Validator.TYPE_CHECKER.redefine_many(
        {
            "integer": lambda _, value: type(value) is int,
            "number": lambda _, value: type(value) in (int, float, Decimal),
            "array": lambda _, value: isinstance(value, list | tuple),
        }
    )
    strict = cast("type[Validator]", extend(Draft202012Validator, type_checker=types))  # type: ignore[no-untyped-call] # its stubs
    return strict(json_schema())


_CODES: Final[Mapping[str, ProblemCode]] = {
    "type": ProblemCode.TYPE,
    "minimum": ProblemCode.RANGE,
    "maximum": ProblemCode.RANGE,
    "maxLength": ProblemCode.LENGTH,
    "minLength": ProblemCode.FORMAT,
    "pattern": ProblemCode.FORMAT,
    "enum": ProblemCode.VALUE,
    "const": ProblemCode.VALUE,
}


@public
def problems_in(document: object) -> tuple[Problem, ...]:
    """Return what the published schema finds wrong with parsed JSON: what a program in any other language would find.

    Args:
        document: Plain data as a JSON library gives them.

    Returns:
        The problems, each with its JSON Pointer and official label; none where the document is valid. What the wire
        form demands beyond the schema (``schema/README.md``) is checked by `zfxxgk.structure` and `zfxxgk.loads` instead.
    """
    found = (p for error in _validator().iter_errors(cast("str", document)) for p in _problems(error, document))
    return tuple({(problem.pointer, problem.code): problem for problem in found}.values())


def _problems(error: "ValidationError", document: object) -> Iterator[Problem]:
    path = pointers.join(error.absolute_path)
    instance: object = error.instance
    if error.validator == "required":
        for name in cast("list[str]", error.validator_value):
            if name not in cast("dict[str, object]", instance):
                yield _problem(ProblemCode.MISSING, f"{path}/{name}", None, document)
    elif error.validator == "additionalProperties":
        known = cast("Mapping[str, object]", cast("Mapping[str, object]", error.schema)["properties"])
        for name, value in cast("dict[str, object]", instance).items():
            if name not in known:
                pointer = path + pointers.join([name])
                names = Phrase("、".join(known), ", ".join(known))
                yield Problem(
                    ProblemCode.UNKNOWN,
                    pointer,
                    label_at(pointer, edition_stated(document, pointer)),
                    excerpt(value),
                    names,
                )
    else:
        yield _problem(_CODES[str(error.validator)], path, instance, document)


def _problem(code: ProblemCode, pointer: str, found: object, document: object) -> Problem:
    edition = edition_stated(document, pointer)
    member = member_at(pointer, edition)
    expected = member.expected if member is not None else Phrase("对象", "an object")
    return Problem(code, pointer, label_at(pointer, edition), excerpt(found), expected)


def closed(properties: Mapping[str, object]) -> Schema:
    """Return the schema of an object that has exactly these keys."""
    return {
        "type": "object",
        "required": list(properties),
        "properties": dict(properties),
        "additionalProperties": False,
    }


def words(phrase: Phrase) -> Schema:
    """Return a phrase as it stands in the files of `schema/`."""
    return dict(phrase._asdict())
