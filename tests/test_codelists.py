"""The lists of cells and categories: complete, in step, and with names that statistics programs take."""

import csv
import json
import re

import pytest
from support import ROOT

from zfxxgk.form.categories import Category
from zfxxgk.form.tables import TABLES, Table
from zfxxgk.wire.codelists import _ENUMERATIONS, as_csv, codelists, data_package, short_name

FOLDER = ROOT / "schema" / "codelists"


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_published_lists_are_in_step() -> None:
    committed = {path.name: path.read_bytes() for path in FOLDER.glob("*.csv")}
    assert committed == {f"{name}.csv": as_csv(rows) for name, rows in codelists().items()}, (
        "run: .venv/bin/zfxxgk schema --force --write schema"
    )


def test_every_cell_is_listed_once() -> None:
    cells = [cell for section, edition in TABLES for cell in Table.of(section, edition).cells]
    listed = rows("cells.csv")
    assert [(row["edition"], row["pointer"]) for row in listed] == [
        (cell.edition.value if cell.edition else "", cell.pointer) for cell in cells
    ]
    for cell, row in zip(cells, listed, strict=True):
        path = [*filter(None, row["group"].split("/")), row["number"] + row["label_zh"]]
        assert f"{'/'.join(path)} · {row['column_zh']}" == cell.label
        assert all(row[name] for name in ("label_en", "column_en", "short_name", "table"))


def test_short_names_are_names() -> None:
    """One for each cell of an edition; the same where editions ask for the same figure."""
    for section, edition in TABLES:
        names = [short_name(cell) for cell in Table.of(section, edition).cells]
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"[a-z][a-z0-9_]{0,31}", name) for name in names)
        assert {name[0] for name in names} == {section.value[0]}


def test_every_enumeration_is_listed() -> None:
    assert set(_ENUMERATIONS.values()) == set(Category.__subclasses__())
    for name, kind in _ENUMERATIONS.items():
        listed = rows(f"{name}.csv")
        assert [row["code"] for row in listed] == [member.value for member in kind]
        assert len({row["label_en"] for row in listed}) == len(listed)
        assert all(row["label_zh"] and row["label_en"] for row in listed)


@pytest.mark.parametrize("resource", data_package()["resources"], ids=lambda resource: str(resource["name"]))  # type: ignore[arg-type] # plain data
def test_the_package_says_what_is_in_the_lists(resource: dict[str, object]) -> None:
    committed = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    assert committed == json.loads(json.dumps(data_package()))
    schema = resource["schema"]
    assert isinstance(schema, dict)
    listed = rows(str(resource["path"]))
    assert [field["name"] for field in schema["fields"]] == list(listed[0])
    keys = [tuple(row[column] for column in schema["primaryKey"]) for row in listed]
    assert len(set(keys)) == len(keys)
