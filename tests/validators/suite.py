"""Each line of a file is a document and whether it is valid: how often fastjsonschema says the same."""

import json
import sys
from pathlib import Path

import fastjsonschema

schema, cases = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
validate = fastjsonschema.compile(json.loads(schema))


def is_valid(document: object) -> bool:
    try:
        validate(document)
    except fastjsonschema.JsonSchemaException:
        return False
    return True


lines = [json.loads(line) for line in cases.splitlines()]
print(sum(is_valid(line["document"]) == line["valid"] for line in lines), len(lines))  # noqa: T201
