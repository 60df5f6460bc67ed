"""The files of ``schema/``, each with what makes it: what programs in other languages use."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from zfxxgk.form.categories import Section
from zfxxgk.problems import json_text
from zfxxgk.rules.model import Basis, Severity, Status
from zfxxgk.wire.codelists import as_csv, codelists, data_package
from zfxxgk.wire.conformance import conformance_files
from zfxxgk.wire.generators import codegen_schema, draft_07_schema, openapi_document, typescript
from zfxxgk.wire.rules import rules_document, rules_schema
from zfxxgk.wire.schema import DIALECT, Schema, closed, json_schema

__all__ = ["DOCUMENTS", "findings_schema", "published_files"]

FINDINGS_ID: Final = "urn:zfxxgk:findings:1.0"


def findings_schema() -> Schema:
    """Return the JSON Schema of what ``zfxxgk check --format json`` prints."""
    text: Schema = {"type": "string"}
    position: Schema = {"type": ["integer", "null"], "minimum": 1}
    figure: Schema = {"type": ["integer", "null"]}
    place = {
        **dict.fromkeys(("page", "line", "table", "row", "column"), position),
        "sheet": {"type": ["string", "null"]},
    }
    # Of a cell only the numbers that a format has are written.
    known: Schema = {"type": ["object", "null"], "properties": place, "additionalProperties": False}
    words = {"$ref": "#/$defs/words"}
    pointers: Schema = {"type": "array", "items": text}

    def many(name: str) -> Schema:
        return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}

    return {
        "$schema": DIALECT,
        "$id": FINDINGS_ID,
        "title": "检查结果 / findings",
        "description": "What zfxxgk check --format json prints: an item for each file, and for each organ with --series.",
        "type": "array",
        "items": {"anyOf": [{"$ref": "#/$defs/file"}, {"$ref": "#/$defs/series"}]},
        "$defs": {
            "words": closed({"zh": text, "en": text}),
            "file": closed(
                {
                    "file": text,
                    "agency": text,
                    "year": {"type": "integer"},
                    "findings": many("finding"),
                    "notes": many("note"),
                    "coverage": many("table"),
                    "repairs": many("repair"),
                }
            ),
            "series": closed(
                {"series": text, "years": {"type": "array", "items": {"type": "integer"}}, "findings": many("finding")}
            ),
            "finding": closed(
                {
                    "rule": text,
                    "version": {"type": "integer"},
                    "instance": text,
                    "basis": {"enum": [basis.value for basis in Basis]},
                    "severity": {"enum": [severity.value for severity in Severity]},
                    "status": {"enum": [status.value for status in Status]},
                    "agency": text,
                    "year": {"type": "integer"},
                    "left_sum": figure,
                    "right_sum": figure,
                    "difference": figure,
                    "message": words,
                    "cells": many("cell"),
                    "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
                }
            ),
            "cell": {
                "type": "object",
                "required": ["pointer", "label", "place", "printed"],
                "properties": {"pointer": text, "label": text, "place": known, "printed": {"type": ["string", "null"]}},
            },
            "note": closed(
                {
                    "code": text,
                    "pointer": {"type": ["string", "null"]},
                    "place": {"anyOf": [closed(place), {"type": "null"}]},
                    "text": text,
                    "message": words,
                }
            ),
            "table": closed(
                {
                    "section": {"enum": [section.value for section in Section]},
                    "read": {"type": "integer"},
                    "blank": {"type": "integer"},
                    "unread": pointers,
                    "reasons": many("words"),
                }
            ),
            "repair": closed(
                {
                    "corrections": many("correction"),
                    "restores": pointers,
                    "alternatives": {"type": "integer", "minimum": 1},
                    "message": words,
                }
            ),
            "correction": closed({"pointer": text, "label": text, "printed": figure, "suggested": figure}),
        },
    }


DOCUMENTS: Final[Mapping[str, Callable[[], Schema]]] = {
    "report.schema.json": json_schema,
    "report-1.0.schema.json": json_schema,
    "report.draft-07.schema.json": draft_07_schema,
    "report.codegen.schema.json": codegen_schema,
    "openapi.json": openapi_document,
    "rules.json": rules_document,
    "rules.schema.json": rules_schema,
    "findings.schema.json": findings_schema,
}
"""The JSON files, each with the function that makes it."""


def _text(data: object) -> str:
    """Return data as JSON in which nothing looks like something else: white space and variants of characters are escaped."""
    return _LOOKALIKES.sub(lambda letter: f"\\u{ord(letter[0]):04x}", json_text(data))


_LOOKALIKES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2e80-\u2fdf\uf900-\ufaff]")
"""What cannot be told by eye, and what a normal form of Unicode would exchange."""


def _module(written: bytes) -> bytes:
    """Return a JSON file as a module of JavaScript."""
    return b"export default " + written.rstrip() + b";\n"


def published_files() -> dict[str, bytes]:
    """Return the files of ``schema/``, by their paths in it, but for its documentation and the code of its JavaScript package.

    >>> sorted(name for name in published_files() if "/" not in name)[:3]
    ['findings.schema.json', 'openapi.json', 'report-1.0.schema.json']
    """
    files = {name: f"{_text(make())}\n".encode() for name, make in DOCUMENTS.items()}
    files["report.d.ts"] = typescript().encode()
    lists = codelists()
    files |= {f"codelists/{name}.csv": as_csv(rows) for name, rows in lists.items()}
    files["codelists/datapackage.json"] = f"{_text(data_package())}\n".encode()
    files["js/codelists.js"] = _module(f"{_text(lists)}\n".encode())
    files["js/rules.js"], files["js/schema.js"] = (
        _module(files[name]) for name in ("rules.json", "report.schema.json")
    )
    files["js/report.d.ts"] = files["report.d.ts"]
    return files | {f"conformance/{name}": data for name, data in conformance_files().items()}
