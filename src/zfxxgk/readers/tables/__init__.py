"""Grids and lines of text → the cells of tables two, three and four, recognised by their labels.

Each table has a reader that takes everything that stands in its section, grids and lines alike, in order. It yields the
cells of the form that it recognised; what it judged on the way goes to the notes. Nothing is taken by position alone:
where labels are missing, order may suggest a place and arithmetic must confirm it, and a note says so.
"""

import functools
from collections.abc import Mapping, Sequence
from typing import Final

from zfxxgk.form.categories import Category, Edition, Flow, Outcome, OutcomeGroup, Section
from zfxxgk.form.tables import APPLICANT_HEADING, Table, fitting
from zfxxgk.readers.document import Grid, GridCell
from zfxxgk.readers.figures import compact, is_number
from zfxxgk.readers.labels import MAX_LABEL, Labels, fold
from zfxxgk.readers.tables.applications import COLUMN, COMMON, applications, row_named
from zfxxgk.readers.tables.cells import Line, Piece, Reader, distinct
from zfxxgk.readers.tables.disclosure import ITEM, ITEMS, disclosure
from zfxxgk.readers.tables.remedies import REMEDY_WORD, remedies

__all__ = ["READERS", "edition_hinted", "table_begun", "table_of"]


def table_of(grid: Grid) -> Section | None:
    """Return which table of the form a grid is, or is a part of; None where its labels do not tell."""
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
    """Return the table that a row may begin: the row has words that stand only in the header of that table."""
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
    labels = _labels_of(section)
    named = {found[0] for text in texts if (found := labels.find(text)) is not None}
    # A row that stands for a whole group has the name of that group in the editions that divide it.
    divided = {name.group for name in named if isinstance(name, Outcome)}
    groups = {name for text in texts if isinstance(name := row_named(text), OutcomeGroup)} - divided
    named |= {row for row in Outcome if row.stands_for in groups}
    return fitting(named, functools.partial(_names_of, section))


@functools.cache
def _labels_of(section: Section) -> Labels[Category]:
    return Labels(dict.fromkeys(name for edition in Edition for name in sorted(_names_of(section, edition), key=str)))


@functools.cache
def _names_of(section: Section, edition: Edition) -> frozenset[Category]:
    """Return the rows and columns of a table, in an edition."""
    return frozenset(name for cell in Table.of(section, edition).cells for name in (cell.row, cell.column))


READERS: Final[Mapping[Section, Reader]] = {
    Section.DISCLOSURE: disclosure,
    Section.APPLICATIONS: applications,
    Section.REMEDIES: remedies,
}
"""The reader of each table."""
