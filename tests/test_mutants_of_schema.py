"""How much the conformance suite notices: a schema that says a little less, or something else, must fail it.

A mutant of the schema is the schema with one keyword taken out, one bound moved by one, or one reference exchanged. The suite
notices it where a document that must be refused is accepted, or one that must be accepted is refused.
"""

import copy
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import jsonschema_rs
import pytest
from test_conformance import MANIFEST, document

from zfxxgk.wire.schema import json_schema

pytestmark = pytest.mark.slow

SCHEMA = json_schema()
ASSERTIONS = frozenset(
    [
        *("type", "required", "properties", "additionalProperties", "items", "enum", "const", "$ref", "pattern"),
        *("minimum", "maximum", "minLength", "maxLength", "if", "then", "allOf"),
    ]
)
BOUNDS = ("minimum", "maximum", "minLength", "maxLength")


EQUIVALENT = re.compile(
    r"properties/\w+/allOf/\d/if/(?:type|required)"  # stand beside, outside of the branch
    r"|\$defs/(?:disclosure|applications)_\d+/type"  # likewise
    r"|\$defs/(?:disclosure|applications)_\d+/properties/edition/const"  # the branch is taken by it
)
"""What the schema says twice: for better errors, and so that a definition is whole by itself. No document tells."""


class Mutant(NamedTuple):
    kind: str
    at: str
    schema: dict[str, Any]


def nodes(schema: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Yield each part of the schema that is a schema."""
    if isinstance(schema, dict):
        yield path, schema
        for key in ("properties", "$defs"):
            for name, inner in schema.get(key, {}).items():
                yield from nodes(inner, (*path, key, name))
        for key in ("items", "if", "then"):
            if key in schema:
                yield from nodes(schema[key], (*path, key))
        for number, inner in enumerate(schema.get("allOf", ())):
            yield from nodes(inner, (*path, "allOf", number))


def changed(path: tuple[str | int, ...], keyword: str, value: Any = None) -> dict[str, Any]:
    schema = copy.deepcopy(SCHEMA)
    node: Any = schema
    for step in path:
        node = node[step]
    if value is None:
        del node[keyword]
    else:
        node[keyword] = value
    return schema


def mutants() -> Iterator[Mutant]:
    names = sorted(SCHEMA["$defs"])  # type: ignore[call-overload] # a mapping
    for path, node in nodes(SCHEMA):
        at = "/".join(map(str, path))
        for keyword in ASSERTIONS & node.keys():
            yield Mutant("removed", f"{at}/{keyword}", changed(path, keyword))
        for keyword in BOUNDS:
            if keyword in node:
                for by in (-1, 1):
                    yield Mutant("moved", f"{at}/{keyword}{by:+}", changed(path, keyword, node[keyword] + by))
        if "$ref" in node:
            own = node["$ref"].rpartition("/")[2]
            other = names[(names.index(own) + 1) % len(names)]
            yield Mutant("exchanged", f"{at}/$ref={other}", changed(path, "$ref", f"#/$defs/{other}"))


def documents(section: str) -> list[Any]:
    return [document(case) for case in MANIFEST[section]]


@pytest.fixture(scope="module")
def suite() -> tuple[list[Any], list[Any]]:
    return documents("valid") + documents("findings"), documents("invalid")


def is_noticed(mutant: Mutant, suite: tuple[list[Any], list[Any]]) -> bool:
    valid, invalid = suite
    try:
        validator = jsonschema_rs.Draft202012Validator(mutant.schema)
    except ValueError:  # no schema any more
        return True
    return any(map(validator.is_valid, invalid)) or not all(map(validator.is_valid, valid))


@pytest.mark.parametrize(("kind", "share"), [("removed", 0.99), ("moved", 0.95), ("exchanged", 0.95)])
def test_the_suite_notices_what_the_schema_does_not_say(
    kind: str, share: float, suite: tuple[list[Any], list[Any]]
) -> None:
    made = [mutant for mutant in mutants() if mutant.kind == kind and not EQUIVALENT.fullmatch(mutant.at)]
    survivors = [mutant.at for mutant in made if not is_noticed(mutant, suite)]
    assert len(made) > 20
    assert 1 - len(survivors) / len(made) >= share, f"{len(survivors)} of {len(made)}: {survivors}"


def test_the_suite_is_right_by_the_schema(suite: tuple[list[Any], list[Any]]) -> None:
    valid, invalid = suite
    validator = jsonschema_rs.Draft202012Validator(SCHEMA)
    assert all(map(validator.is_valid, valid))
    assert not any(map(validator.is_valid, invalid))
