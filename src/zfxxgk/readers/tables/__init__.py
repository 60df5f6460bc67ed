"""Grids and lines of text → the cells of tables two, three and four, known by their labels.

Each table has a reader that takes everything that stands in its section, grids and lines alike, in order. It yields the
cells of the form that it recognised; what it judged on the way goes to the notes. Nothing is taken by position alone:
where labels are missing, order may suggest a place and arithmetic must confirm it, and a note says so.
"""

import functools
from collections.abc import Mapping, Sequence
from typing import Final

from zfxxgk.form.categories import Category, Edition, Flow, Outcome, OutcomeGroup, Section
from zfxxgk.form.tables import APPLICANT_HEADING, Table
from zfxxgk.readers.document import Grid, GridCell
from zfxxgk.readers.figures import compact, is_number
from zfxxgk.readers.labels import MAX_LABEL, Labels, fold
from zfxxgk.readers.tables.applications import COLUMN, COMMON, applications, row_named
from zfxxgk.readers.tables.cells import Line, Piece, Reader, distinct
from zfxxgk.readers.tables.disclosure import ITEM, ITEMS, disclosure
from zfxxgk.readers.tables.remedies import REMEDY_WORD, remedies

__all__ = ["READERS", "edition_hinted", "table_begun", "table_of"]


def table_of(grid: Grid) -> Section | None:
    """Return which table of the form a grid is, or holds a part of; null where its labels do not tell."""
    texts = dict.fromkeys(cell.text for row in grid.rows for cell in row if 1 < len(cell.text) <= MAX_LABEL)
    folded = [fold(text) for text in texts]
    routes = sum("复议" in label or "起诉" in label for label in folded)
    if routes and any(REMEDY_WORD.find(text) is not None for text in texts):
        return Section.REMEDIES
    if any(isinstance(row := row_named(text), Flow | Outcome | OutcomeGroup) and row not in COMMON for text in texts):
        return Section.APPLICATIONS
    if any(ITEMS.find(text) is not None or ITEM.search(compact(text)) for text in texts):
        return Section.DISCLOSURE
    if sum(COLUMN.find(text) is not None for text in texts) >= 4:
        return Section.APPLICATIONS
    return Section.REMEDIES if routes else None


def table_begun(row: Sequence[GridCell]) -> Section | None:
    """Return the table of which a row may be the first: it has what stands in the head of that table and nowhere else."""
    for _, cell in distinct(tuple(row)):
        text = compact(cell.text)
        if ITEM.search(text) or text == "信息内容":
            return Section.DISCLOSURE
        if "勾稽关系" in text or text == APPLICANT_HEADING:
            return Section.APPLICATIONS
        if text in ("行政复议", "行政诉讼") and not any(is_number(other.text) for other in row):
            return Section.REMEDIES
    return None


def edition_hinted(section: Section, pieces: Sequence[Piece]) -> Edition | None:
    """Return the edition whose rows and columns are named in a table, where its figures do not tell."""
    texts = {piece.text for piece in pieces if isinstance(piece, Line)}
    texts |= {cell.text for piece in pieces if isinstance(piece, Grid) for row in piece.rows for cell in row}
    hints = {
        edition: sum(own.find(text) is not None for text in texts) for edition, own in _own_labels(section).items()
    }
    best = max(hints.values())
    if best == 0 and any(row_named(text) is OutcomeGroup.OTHER_HANDLING for text in texts):
        return Edition.FORM_2019  # its one row （六） is called as the group in the other edition
    found = [edition for edition, number in hints.items() if number == best]
    return found[0] if len(found) == 1 else None


@functools.cache
def _own_labels(section: Section) -> dict[Edition, Labels[Category]]:
    """Return the rows and columns that only one edition of a table has."""
    names = {e: {name for c in Table.of(section, e).cells for name in (c.row, c.column)} for e in Edition}
    return {
        edition: Labels(own - set().union(*(names[other] for other in Edition if other is not edition)))
        for edition, own in names.items()
    }


READERS: Final[Mapping[Section, Reader]] = {
    Section.DISCLOSURE: disclosure,
    Section.APPLICATIONS: applications,
    Section.REMEDIES: remedies,
}
"""The reader of each table."""
