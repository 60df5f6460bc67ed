"""What an Excel file says of its sheets, before a library loads them: how many cells there are, and which overlap.

The library makes an object for every cell that a sheet writes or a merged area covers, and does not tell which are
written twice. So each part is first gone through once, element by element, without keeping any.
"""

import itertools
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.readers.archive import elements
from zfxxgk.readers.limits import Watch

if TYPE_CHECKING:
    from openpyxl.reader.excel import ExcelReader

__all__ = ["Written", "written_sheets"]

_Cell = tuple[int, int]


class Written(NamedTuple):
    """What a sheet says of its cells.

    Attributes:
        doubtful: The cells of which it is unclear what a program shows: cells written twice or in another row than
            their own, cells in a row with a cell whose address or type is invalid, merged cells that cover another's
            value or one another, and cells under a picture.
        has_formulas: Whether there are formulas in the sheet.
    """

    doubtful: frozenset[_Cell]
    has_formulas: bool


def written_sheets(reader: "ExcelReader", parts: Mapping[str, bytes], watch: Watch) -> list[Written]:
    """Return what each sheet says of its cells, in the order in which the library gives the sheets.

    Args:
        reader: The library's reader of the file, before it has read anything.
        parts: The parts of the file.
        watch: Counts cells, wherever they come from.

    Raises:
        LimitExceeded: There are more cells than allowed.
    """
    reader.read_manifest()
    reader.read_workbook()
    found = []
    for _, relation in reader.parser.find_sheets():
        if relation.target in parts and "chartsheet" not in relation.Type:
            pictures = _covered(parts, relation.target, watch)
            doubtful, has_formulas = _scanned(parts[relation.target], watch)
            found.append(Written(doubtful | pictures, has_formulas))
    return found


_KINDS: Final = frozenset(("b", "d", "e", "inlineStr", "n", "s", "str", None))
_AT: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_EXTENT: Final = 200
"""Columns marked where a whole row is doubtful, and rows and columns where a picture is large; a report has fewer."""


def _scanned(part: bytes, watch: Watch) -> tuple[frozenset[_Cell], bool]:
    """Return the doubtful cells of a sheet (see `Written`) but those under pictures, and whether it has formulas."""
    from openpyxl.utils import column_index_from_string, range_boundaries

    doubtful_cells: set[_Cell] = set()
    values: set[_Cell] = set()
    areas: list[tuple[int, int, int, int]] = []
    row = 0
    place: _Cell | None = None
    has_formulas = False
    for name, said, _ in elements(part):
        if name == "row":
            watch.cells(1)
            number = said.get("r", "")
            row = int(number) if number.isdecimal() and len(number) <= _DIGITS else row + 1
        elif name == "c":
            watch.cells(1)
            at = _AT.fullmatch(said["r"]) if "r" in said else None
            place = (int(at[2]), column_index_from_string(at[1])) if at is not None else None
            if ("r" in said and place is None) or said.get("t") not in _KINDS:
                doubtful_cells |= {(row, column) for column in range(1, _EXTENT)}
            elif place is not None and place[0] != row:
                doubtful_cells |= {place, (row, place[1])}
        elif name in {"v", "is"} and place is not None:
            doubtful_cells |= {place} & values
            values.add(place)
            place = None  # a cell has one value
        elif name == "f":
            has_formulas = True
        elif name in {"mergeCell", "hyperlink"} and "ref" in said:  # the library makes the cells of both
            left, top, right, bottom = (each or 1 for each in range_boundaries(said["ref"]))
            watch.cells((abs(right - left) + 1) * (abs(bottom - top) + 1))
            if name == "mergeCell":
                areas.append((left, top, right, bottom))
    return frozenset(doubtful_cells | _overlaid(areas, values)), has_formulas


_DIGITS: Final = 7
"""The most digits of the number of a row."""


def _overlaid(areas: Iterable[tuple[int, int, int, int]], values: set[_Cell]) -> set[_Cell]:
    """Return the merged cells that cover another cell's value, or one another."""
    merged = [
        list(itertools.product(range(top, bottom + 1), range(left, right + 1))) for left, top, right, bottom in areas
    ]
    if not values:
        return set()
    doubtful_cells = {first for first, *others in filter(None, merged) if any(place in values for place in others)}
    times = Counter(place for area in merged for place in area)
    for area in merged:
        if any(times[place] > 1 for place in area):
            doubtful_cells |= set(area)
    return doubtful_cells


def _covered(parts: Mapping[str, bytes], sheet: str, watch: Watch) -> frozenset[_Cell]:
    """Return the cells under pictures: it is unclear what is shown there."""
    covered: set[_Cell] = set()
    for name in _related(parts, sheet):
        for top, left, bottom, right in _anchors(parts.get(name, b"")) if "drawings/" in name else ():
            rows = range(top, min(bottom, top + _EXTENT) + 1)
            columns = range(left, min(right, left + _EXTENT) + 1)
            watch.cells(len(rows) * len(columns))
            covered |= set(itertools.product(rows, columns))
    return frozenset(covered)


def _anchors(drawing: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield the first and the last row and column of each picture, counted from 1; one corner alone is one cell."""
    corners: dict[str, list[int]] = {"row": [], "col": []}
    for element in (*elements(drawing, texts=corners), None):
        if element is not None and element.name in corners:
            corners[element.name].append(int(element.text) + 1)
        elif element is None or element.name.endswith("CellAnchor"):
            if all(corners.values()):
                yield corners["row"][0], corners["col"][0], corners["row"][-1], corners["col"][-1]
            corners = {"row": [], "col": []}


def _related(parts: Mapping[str, bytes], name: str) -> Iterator[str]:
    """Yield the names of the parts that a part refers to."""
    folder, _, own = name.rpartition("/")
    for element, said, _ in elements(parts.get(f"{folder}/_rels/{own}.rels", b"")):
        if element == "Relationship" and "Target" in said:
            target = said["Target"]
            yield target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
