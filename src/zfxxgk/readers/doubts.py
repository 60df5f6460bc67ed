"""Why a figure that a document prints cannot be used, as far as its tables tell."""

import itertools
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from zfxxgk.form.categories import Section
from zfxxgk.form.kinds import CHANGE, COUNT
from zfxxgk.form.tables import Cell, Form
from zfxxgk.readers.figures import compact, is_number, parse_cell
from zfxxgk.readers.tables.cells import Found, Key

__all__ = ["Doubts"]

_Tables = frozenset[int | None]
"""Tables of a document, by number."""


class Doubts:
    """Tells which figures of a document are doubtful.

    Args:
        form: The form that the document uses.
        found: The cells of the document that were recognised as cells of the form.
        multiplied: The tables that count in tens, hundreds or more.
    """

    def __init__(self, form: Form, found: Mapping[Key, Sequence[Found]], multiplied: Collection[Section]) -> None:
        self._multiplied = multiplied
        self._versions = _versions((cell, found.get((cell.row, cell.column), ())) for cell in form.cells)
        cells = [each.cell for printed in found.values() for each in printed]
        times = Counter(map(id, cells))
        self._shared = frozenset(
            id(cell) for cell in cells if times[id(cell)] > 1 and is_number(cell.text) and compact(cell.text) != "0"
        )

    def about(self, cell: Cell, printed: Sequence[Found]) -> str | None:
        """Return the code of the note on a cell whose figure cannot be used, or None."""
        if self._versions:
            tables = {found.cell.place.table for found in printed}
            if not any(pair <= tables for pair in self._versions):
                return "report-doubtful"
        if self._shared and any(id(found.cell) in self._shared for found in printed):
            return "figure-over-several"
        if cell.section in self._multiplied and cell.kind in (COUNT, CHANGE):
            return "unit-doubtful"
        return "shown-doubtful" if all(found.cell.doubtful for found in printed) else None


_COMPARED: Final = 20
"""At most this many tables that print the same cell are compared; a figure that is in no pair stays in doubt."""

_SEVERAL: Final = 3
"""If this many cells have different figures, the document holds the tables of more than one report."""


def _versions(cells_found: Iterable[tuple[Cell, Sequence[Found]]]) -> set[_Tables]:
    """Return the pairs of tables that print different figures for the same cells, if they are of more than one report.

    A figure that only one table of a pair prints, or only tables that agree, may be that of the other report.
    """
    pairs: set[_Tables] = set()
    disagreeing = 0
    for cell, printed in cells_found:
        if len(printed) > 1:
            values = {found.cell.place.table: parse_cell(found.cell.text, cell, found.unit)[0] for found in printed}
            disagreeing += len(set(values.values())) > 1
            some = itertools.islice(values, _COMPARED)
            pairs |= {frozenset(pair) for pair in itertools.combinations(some, 2) if len({values[t] for t in pair}) > 1}
    return pairs if disagreeing >= _SEVERAL else set()
