"""The rules for other languages: ``schema/rules.json`` and its schema, made of the catalogue."""

from typing import Final

from zfxxgk.display import public
from zfxxgk.problems import BLANK, Phrase
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.kinds import GENERAL, KINDS, SERIES
from zfxxgk.rules.model import Basis, Case, ForYears, Instance, Parameters, Rule, RuleKind, Scope, Severity, Status
from zfxxgk.wire.schema import DIALECT, REPORT_ID, Schema, closed, words

__all__ = ["RULES_ID", "rules_document", "rules_schema"]

RULES_ID: Final = "urn:zfxxgk:rules:1.0"
"""Name of the schema of `rules.json`."""
_BLANK_MODE: Final = "unknown-count"
"""How the rules treat a blank cell: as an unknown count, not below 0."""


@public
def rules_document() -> dict[str, object]:
    """Return the rules as data for other languages: what stands in ``schema/rules.json``.

    >>> document = rules_document()
    >>> len(document["rules"]) == len(RULES)
    True
    """
    return {
        "$schema": RULES_ID,
        "version": "1.0",
        "report_schema": REPORT_ID,
        "pointer": "RFC 6901",
        "blank": {
            "mode": _BLANK_MODE,
            "word": words(BLANK),
            "text": words(
                Phrase(
                    "null 是公布的表格中的空白：一个未知的、不小于 0 的数，不是 0。两边已知之和相等时没有问题；"
                    "不相等时，若和较小的一边有空白，为 incomplete（无法核对），否则为 violated（不成立）。",
                    "null is a blank cell: an unknown count from 0, and not 0. If the known sums of both sides are equal, "
                    "nothing is found. If they differ, the finding is incomplete where the side with the smaller sum has a "
                    "blank, else violated.",
                )
            ),
        },
        "severity_of_incomplete": Severity.WARNING.value,
        "general": words(GENERAL),
        "series": words(SERIES),
        "kinds": {
            kind.value: {"parameters": list(of.parameters), "text": words(of.text)} for kind, of in KINDS.items()
        },
        "rules": [_rule(rule) for rule in RULES.values()],
    }


def _rule(rule: Rule) -> Schema:
    return {
        "id": rule.id,
        "version": rule.version,
        "retired": rule.retired,
        "kind": rule.kind.value,
        "scope": rule.scope.value,
        "basis": rule.basis.value,
        "severity": rule.severity.value,
        "title": words(rule.title),
        "description": words(rule.description),
        "remedy": words(rule.remedy),
        "lawful": None if rule.lawful is None else words(rule.lawful),
        "message": words(rule.message),
        "parameters": {name: _parameter(name, rule.parameters) for name in KINDS[rule.kind].parameters},
        "cases": [_case(case) for case in rule.cases],
    }


def _parameter(name: str, parameters: Parameters) -> object:
    """Return a parameter as plain data."""
    if name == "phrases":
        return {each: words(phrase) for each, phrase in parameters.phrases}
    value: object = getattr(parameters, name)
    if isinstance(value, tuple):
        return [item._asdict() if isinstance(item, ForYears) else item for item in value]
    return value


def _case(case: Case) -> Schema:
    return {
        "applies": [{"pointer": c.pointer, "equals": c.constant} for c in case.applies],
        "instances": [_instance(instance) for instance in case.instances],
    }


def _instance(instance: Instance) -> Schema:
    sides = {"left": list(instance.left), "right": list(instance.right)}
    return {"id": instance.id, "label": words(instance.label), **sides}


_TEXT: Final[Schema] = {"type": "string"}
_WHOLE: Final[Schema] = {"type": "integer"}
_WORDS: Final[Schema] = {"$ref": "#/$defs/words"}
_MAYBE_WORDS: Final[Schema] = {"anyOf": [_WORDS, {"type": "null"}]}
_MAYBE_WHOLE: Final[Schema] = {"type": ["integer", "null"]}
_PARAMETERS: Final[Schema] = {
    "values": {"type": "array", "items": closed({"since": _WHOLE, "value": _TEXT, "document": _TEXT})},
    "white_space": _TEXT,
    "words": {"type": "array", "items": _TEXT},
    "key": _TEXT,
    "alphabet": _TEXT,
    "weights": {"type": "array", "items": _WHOLE},
    "at_least": _MAYBE_WHOLE,
    "at_most": _MAYBE_WHOLE,
    "replaced": _TEXT,
    "by": _TEXT,
    "same_year": {"type": "boolean"},
    "phrases": {"type": "object", "additionalProperties": _WORDS},
}
"""The schema of each parameter."""


def rules_schema() -> Schema:
    """Return the JSON Schema of `rules.json`."""
    names: Schema = {"type": "array", "items": _TEXT}
    kind_text = closed({"parameters": names, "text": _WORDS})
    pointers: Schema = {"type": "array", "items": {"$ref": "#/$defs/pointer"}}
    rule = closed(
        {
            "id": {"type": "string", "pattern": "^[a-z]+(?:-[a-z]+)*$"},
            "version": {"type": "integer", "minimum": 1},
            "retired": {"type": "boolean"},
            "kind": {"enum": [kind.value for kind in RuleKind]},
            "scope": {"enum": [scope.value for scope in Scope]},
            "basis": {"enum": [basis.value for basis in Basis]},
            "severity": {"enum": [severity.value for severity in Severity]},
            **dict.fromkeys(("title", "description", "remedy"), _WORDS),
            "lawful": _MAYBE_WORDS,
            "message": _WORDS,
            "parameters": {"type": "object"},
            "cases": {"type": "array", "items": {"$ref": "#/$defs/case"}},
        }
    )
    return {
        "$schema": DIALECT,
        "$id": RULES_ID,
        "title": "勾稽关系 / rules",
        "description": "Sums of cells that must be equal, and what else is looked at. `kinds` tells how to run them.",
        **closed(
            {
                "$schema": {"const": RULES_ID},
                "version": {"const": "1.0"},
                "report_schema": {"const": REPORT_ID},
                "pointer": {"const": "RFC 6901"},
                "blank": closed({"mode": {"const": _BLANK_MODE}, "word": _WORDS, "text": _WORDS}),
                "severity_of_incomplete": {"const": Severity.WARNING.value},
                "general": _WORDS,
                "series": _WORDS,
                "kinds": closed({kind.value: kind_text for kind in RuleKind}),
                "rules": {"type": "array", "items": {"$ref": "#/$defs/rule"}},
            }
        ),
        "$defs": {
            "words": closed({"zh": _TEXT, "en": _TEXT}),
            "pointer": {"type": "string", "pattern": "^(?:/[a-z_0-9]+)*$"},
            "rule": {**rule, "allOf": [_of_kind(kind) for kind in RuleKind]},
            "case": closed(
                {
                    "applies": {"type": "array", "items": {"$ref": "#/$defs/condition"}},
                    "instances": {"type": "array", "items": {"$ref": "#/$defs/instance"}},
                }
            ),
            "condition": closed({"pointer": {"$ref": "#/$defs/pointer"}, "equals": _TEXT}),
            "instance": closed({"id": _TEXT, "label": _WORDS, "left": {**pointers, "minItems": 1}, "right": pointers}),
        },
        "$comment": f"status: {', '.join(status.value for status in Status)}",
    }


def _of_kind(kind: RuleKind) -> Schema:
    """Return what a rule of a kind must have: its parameters, and cases unless it is no data."""
    return {
        "if": {"properties": {"kind": {"const": kind.value}}},
        "then": {
            "properties": {
                "parameters": closed({name: _PARAMETERS[name] for name in KINDS[kind].parameters}),
                "cases": {"maxItems": 0} if kind is RuleKind.PROGRAM else {"minItems": 1},
            }
        },
    }
