"""Plain text → document: its lines, and rows of cells between bars. The interpreter tells what they are."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from zfxxgk.readers.document import Block, Document, Grid, GridCell, Place, TextBlock
from zfxxgk.readers.figures import is_figure
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.markdown import cells_of

__all__ = ["to_document"]

_BARS: Final = str.maketrans({"｜": "|"})
_Numbered = tuple[int, str]


def to_document(text: str, watch: Watch) -> Document:
    r"""Return a plain text as a document.

    >>> from zfxxgk.readers.limits import DEFAULT_READ_LIMITS
    >>> watch = Watch(DEFAULT_READ_LIMITS)
    >>> [block.text for block in to_document("a\n\nb", watch).blocks]
    ['a', 'b']
    >>> [[cell.text for cell in row] for row in to_document("规章 | 0 | 6 | |\n行政许可 | 7 | | |", watch).blocks[0].rows]
    [['规章', '0', '6', ''], ['行政许可', '7', '', '']]
    """
    lines = [(number, line.translate(_BARS)) for number, line in enumerate(text.replace("\f", "\n").splitlines(), 1)]
    blocks: list[Block] = []
    rows: list[_Numbered] = []
    for number, line in (*_joined([line for line in lines if line[1].strip()]), (0, "")):
        if "|" in line:
            rows.append((number, line))
            continue
        if len(rows) > 1:
            grid = _grid(rows, 1 + sum(isinstance(block, Grid) for block in blocks))
            watch.cells(sum(map(len, grid.rows)))
            blocks.append(grid)
        else:
            blocks += (TextBlock(own, 0, Place(line=at)) for at, own in rows)
        rows = []
        if line:
            watch.block()
            blocks.append(TextBlock(line, 0, Place(line=number)))
    return Document("txt", tuple(blocks), cut=not text.endswith(("\n", "|", "｜")))


def _grid(rows: Iterable[_Numbered], table: int) -> Grid:
    found = tuple(
        tuple(
            GridCell(text.strip(), Place(None, number, table, row, column))
            for column, text in enumerate(cells_of(line), 1)
        )
        for row, (number, line) in enumerate(rows, 1)
    )
    return Grid(tuple(filter(None, found)), Place(line=found[0][0].place.line if found[0] else None, table=table))


def _joined(lines: Sequence[_Numbered]) -> Iterator[_Numbered]:
    """Yield the lines; the cells of a row that stand on separate lines are joined. Each such cell ends with a bar, and
    a line with only a bar comes before each row. Where no label follows it, a bar alone is a blank cell.
    """
    row: list[str] = []
    begun = 0
    for i, (number, line) in enumerate(lines):
        text = line.strip()
        following = lines[i + 1][1].strip() if i + 1 < len(lines) else ""
        begins = text == "|" and following.endswith("|") and not is_figure(following.rstrip("| "))
        if begun and (begins or not text.endswith("|")):
            yield begun, " ".join(row)
            begun, row = 0, []
        if begins:
            begun = number
        elif begun:
            row.append(text)
        else:
            yield number, line
    if begun:
        yield begun, " ".join(row)
