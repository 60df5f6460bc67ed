"""The document into which every format is first turned: text blocks and grids. It knows nothing of reports.

An adapter makes it, the interpreter reads it, and every piece says where it came from.
"""

from typing import Final, NamedTuple

from zfxxgk.display import public
from zfxxgk.problems import Phrase

__all__ = [
    "PICTURE",
    "Block",
    "Document",
    "Grid",
    "GridCell",
    "Place",
    "Remark",
    "Source",
    "TextBlock",
    "column_letters",
]


@public
class Place(NamedTuple):
    """Where something stands in a document. Numbers count from 1; what the format does not have is None.

    A place on a sheet has the sheet's name, and is shown as spreadsheets name their cells.

    >>> print(Place(table=2, row=5, column=3).words().en, Place(1, None, 1, 5, 10, "复议诉讼").words().en)
    table 2, row 5, column 3 复议诉讼!J5
    """

    page: int | None = None
    line: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    sheet: str | None = None

    def words(self) -> Phrase:
        """Return the place in words."""
        if self.sheet is not None:
            cell = f"!{column_letters(self.column)}{self.row}" if self.row and self.column else ""
            return Phrase(f"{self.sheet}{cell}", f"{self.sheet}{cell}")
        chinese = ("第 {} 页", "第 {} 行文字", "第 {} 个表格", "第 {} 行", "第 {} 列")
        zh = [word.format(number) for word, number in zip(chinese, self[:5], strict=True) if number is not None]
        en = [f"{name} {number}" for name, number in zip(self._fields, self[:5], strict=False) if number is not None]
        return Phrase("".join(zh) or "文件", ", ".join(en) or "the document")


def column_letters(column: int) -> str:
    """Return the letters by which a spreadsheet names a column.

    >>> column_letters(1), column_letters(26), column_letters(28)
    ('A', 'Z', 'AB')
    """
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@public
class Source(NamedTuple):
    """Where something was read from.

    Attributes:
        place: Page, line, table, row and column, as far as the format has them.
        text: The text as printed.
    """

    place: Place
    text: str


@public
class TextBlock(NamedTuple):
    """A paragraph or a heading.

    Attributes:
        text: The text; lines are separated by line feeds.
        level: 0 for a paragraph, 1 and more for a heading that the format marks as one.
        place: Where it stands.
        scope: The elements of the page that it stands in, outermost first, by number; empty where there are none.
    """

    text: str
    level: int
    place: Place
    scope: tuple[int, ...] = ()


@public
class GridCell(NamedTuple):
    """A cell of a table. A merged cell is the same object in every position that it covers.

    Attributes:
        text: The text as printed.
        place: Where it stands, by its first row and column.
        unseen: Text that stands in it and is not shown, or is struck out; empty where there is none.
        doubtful: Whether it is unclear what the cell shows.
    """

    text: str
    place: Place
    unseen: str = ""
    doubtful: bool = False


@public
class Grid(NamedTuple):
    """A table: rows of cells. In some formats, rows may differ in length.

    Attributes:
        rows: The rows.
        place: Where it stands.
        scope: The elements of the page that it stands in, outermost first, by number; empty where there are none.
    """

    rows: tuple[tuple[GridCell, ...], ...]
    place: Place
    scope: tuple[int, ...] = ()


Block = TextBlock | Grid

PICTURE: Final = "\ufffc"
"""The text of a block or a cell that is a picture, whose content is not read."""


@public
class Remark(NamedTuple):
    """Something that the adapter had to decide, or could not read.

    Attributes:
        code: What kind; a code of notes.
        place: Where.
        text: What was printed there.
    """

    code: str
    place: Place | None
    text: str


@public
class Document(NamedTuple):
    """A document of any format.

    Attributes:
        format: Name of the format that it was read from.
        blocks: Its text blocks and grids, in order.
        titles: The titles that the file states outside its text, best first.
        facts: Other facts that it states there, by the names that the format uses.
        attachments: Addresses of files that it refers to and that may hold the report.
        remarks: What the adapter had to decide.
        sealed: The report that a writer of this package put into the file, sealed, or None.
        cut: Whether the file ends where more should follow: within a table, or within a line.
    """

    format: str
    blocks: tuple[Block, ...]
    titles: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    attachments: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sealed: str | None = None
    cut: bool = False
