"""The JSON Schema for code generators: every type named, in English, a choice between editions that their languages have.

The schema for validators says the same with `if` and `then`, which generators do not know: they lose the tables.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, cast

from zfxxgk.form.categories import Edition
from zfxxgk.form.fields import Member, members
from zfxxgk.form.kinds import Kind
from zfxxgk.form.records import Report
from zfxxgk.form.tables import edition_of
from zfxxgk.wire.codec import SCHEMA_KEY
from zfxxgk.wire.schema import Schema, description_of, json_schema

__all__ = ["codegen_schema", "draft_07_schema", "openapi_document", "typescript"]

_DRAFT_07: Final = "http://json-schema.org/draft-07/schema#"


def draft_07_schema() -> Schema:
    """Return the schema of a report for validators of draft-07: the same, but for the name of its dialect and its own.

    Its own it lacks, because some validators take no name that is not an address.
    """
    renamed = cast("Schema", _renamed(json_schema(), "definitions"))
    return {name: value for name, value in renamed.items() if name != "$id"} | {"$schema": _DRAFT_07}


def _renamed(schema: object, name: str) -> object:
    """Return a schema whose definitions stand under another name."""
    if isinstance(schema, list):
        return [_renamed(item, name) for item in schema]
    if not isinstance(schema, dict):
        return schema.replace("#/$defs/", f"#/{name}/") if isinstance(schema, str) else schema
    return {name if key == "$defs" else key: _renamed(value, name) for key, value in schema.items()}


def codegen_schema() -> Schema:
    """Return the schema of a report for code generators, in draft-07, which all of them know."""
    definitions: dict[str, Schema] = {}
    _define(Report, definitions)
    report = definitions.pop("Report")
    return {
        "$schema": _DRAFT_07,
        **cast("Schema", _renamed(report, "definitions")),
        "definitions": cast("Schema", _renamed(dict(sorted(definitions.items())), "definitions")),
    }


def openapi_document() -> Schema:
    """Return an OpenAPI 3.0 document whose components are the types of a report, for services that take or give one."""
    definitions: dict[str, Schema] = {}
    _define(Report, definitions)
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Report"}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "zfxxgk", "version": "1.0.0", "description": "政府信息公开工作年度报告 / annual report"},
        "paths": {
            "/reports": {
                "post": {
                    "operationId": "postReport",
                    "summary": "A service that takes a report and gives it back",
                    "requestBody": {"required": True, **body},
                    "responses": {"200": {"description": "The report", **body}},
                }
            }
        },
        "components": {"schemas": cast("Schema", _openapi(dict(sorted(definitions.items()))))},
    }


def _define(cls: type, definitions: dict[str, Schema]) -> Schema:
    """Return a reference to a record class, adding it and what it refers to to the definitions."""
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        properties = {member.name: _property(member, definitions) for member in members(cls)}
        definitions[cls.__name__] = {
            "title": cls.__name__,
            "description": (cls.__doc__ or "").partition("\n")[0],
            "type": "object",
            "required": list(properties),
            "properties": properties,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _property(member: Member, definitions: dict[str, Schema]) -> Schema:
    words: Schema = {"description": str(description_of(member)), "x-label": member.label}
    if member.kind is not None:
        leaf = _leaf(member.kind, definitions)
        return leaf if "$ref" in leaf else {**leaf, **words}
    if len(member.records) > 1:
        name = member.name.capitalize()
        references = [_define(record, definitions) for record in member.records]
        editions = filter(None, map(edition_of, member.records))
        mapping = {edition.value: reference["$ref"] for edition, reference in zip(editions, references, strict=True)}
        definitions[name] = {
            "title": name,
            "oneOf": references,
            "discriminator": {"propertyName": "edition", "mapping": mapping},
        }
        return {"$ref": f"#/$defs/{name}"}
    reference = _define(member.records[0], definitions)
    if member.many:
        return {"type": "array", "items": reference, **words}
    return {**_or_null(reference), **words} if member.nullable else reference


def _leaf(kind: Kind, definitions: dict[str, Schema]) -> Schema:
    schema = kind.schema()
    if "const" in schema:  # some generators tell a choice by `const`, others know `enum` only
        name = f"Edition{schema['const']}" if kind.type is Edition else "SchemaVersion"
        return {"title": name, "type": "string", "enum": [schema["const"]], **schema}
    words = schema.get("enum")
    if isinstance(words, list):
        name = kind.type.__name__
        definitions[name] = {"title": name, "type": "string", "enum": [word for word in words if word is not None]}
        reference: Schema = {"$ref": f"#/$defs/{name}"}
        return _or_null(reference) if kind.nullable else reference
    if kind.type is int:
        schema["format"] = "int64"
    return schema


def _or_null(reference: Schema) -> Schema:
    return {"oneOf": [reference, {"type": "null"}]}


def _openapi(schema: object) -> object:
    """Return a schema in the words of OpenAPI 3.0, in which null is not a type but a property of one."""
    if isinstance(schema, list):
        return [_openapi(item) for item in schema]
    if not isinstance(schema, dict):
        return schema.replace("#/$defs/", "#/components/schemas/") if isinstance(schema, str) else schema
    made = {key: _openapi(value) for key, value in schema.items() if key != "const"}
    kinds = made.get("type")
    if isinstance(kinds, list):
        made["type"] = next(kind for kind in kinds if kind != "null")
        made["nullable"] = True
    choice = made.get("oneOf")
    if isinstance(choice, list) and {"type": "null"} in choice:
        del made["oneOf"]
        made = {"nullable": True, "allOf": [each for each in choice if each != {"type": "null"}], **made}
    return made


# --- TypeScript --------------------------------------------------------------------------------------------------------


def typescript() -> str:
    """Return the types of a report in TypeScript."""
    classes: dict[str, str] = {}
    _declare(Report, classes)
    return "\n".join(
        [
            "// TypeScript types of a report (政府信息公开工作年度报告), as report.schema.json says it in the words of JSON Schema.",
            "",
            "/** A figure of a table: null where the published table is blank, which is not 0. */",
            "export type Figure = number | null;",
            "",
            *(classes[name] for name in sorted(classes)),
        ]
    )


def _declare(cls: type, classes: dict[str, str]) -> str:
    """Return the name of the type of a record class, adding its declaration, and those of all that it refers to."""
    if cls.__name__ not in classes:
        classes[cls.__name__] = ""
        fields = [line for member in members(cls) for line in _field(member, classes)]
        if cls is Report:
            fields[:0] = [
                "  /** By which editors find the schema; not part of the report. */",
                f"  {SCHEMA_KEY}?: string;",
            ]
        about = (cls.__doc__ or "").partition("\n")[0]
        lines = [f"/** {about} */", f"export interface {cls.__name__} {{", *fields, "}", ""]
        classes[cls.__name__] = "\n".join(lines)
    return cls.__name__


def _field(member: Member, classes: dict[str, str]) -> Iterator[str]:
    words = description_of(member)
    yield f"  /** {member.label}：{words.zh} / {words.en} */"
    yield f"  {member.name}: {_type(member, classes)};"


def _type(member: Member, classes: dict[str, str]) -> str:
    kind = member.kind
    if kind is None:
        names = [_declare(record, classes) for record in member.records]
        if len(names) > 1:
            alias = member.name.capitalize()
            words = f"/** {member.label}：在各版中 / in any edition; the field `edition` tells which. */"
            classes[alias] = f"{words}\nexport type {alias} = {' | '.join(names)};\n"
            names = [alias]
        return f"{names[0]}[]" if member.many else names[0] + (" | null" if member.nullable else "")
    schema = kind.schema()
    options = [schema["const"]] if "const" in schema else cast("list[object]", schema.get("enum", []))
    if options:
        return " | ".join(json.dumps(option, ensure_ascii=False) for option in options)
    name = "number" if kind.type in (int, Decimal) else "string"
    return "Figure" if name == "number" and kind.nullable else name + (" | null" if kind.nullable else "")
