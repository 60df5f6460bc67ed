"""Each line of a file through the classes that datamodel-code-generator made, and back: unchanged."""

import importlib
import json
import sys
from pathlib import Path

name, reports = sys.argv[1:]
Report = importlib.import_module(name).Report
lines = Path(reports).read_text(encoding="utf-8").splitlines()
if name == "msgspec_model":
    import msgspec

    again = [msgspec.json.encode(msgspec.json.decode(line, type=Report)) for line in lines]
else:
    again = [Report.model_validate_json(line).model_dump_json(by_alias=True) for line in lines]
print(sum(json.loads(line) == json.loads(other) for line, other in zip(lines, again, strict=True)), len(lines))  # noqa: T201
