"""Markdown → document. A thin adapter around markdown-it-py (extra ``md``).

Tables that stand in it as HTML, as some converters write those with merged cells, are read as such (extra ``html``).
Only what a converted report can mean is switched on. Lists and indented code are not: the ``1.`` of a row label and the
indent of a Chinese paragraph are text. Tables are cut by their own lines, because the standard drops every cell beyond
the width of the header, and a figure may stand there.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from zfxxgk.extras import need
from zfxxgk.readers.document import PICTURE, Block, Document, Grid, GridCell, Place, TextBlock
from zfxxgk.readers.limits import Watch
from zfxxgk.wire.seal import NAME

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = ["cells_of", "to_document"]

_SEPARATOR = re.compile(r"\s*+\|?+(?:\s*+:?-++:?\s*+\|)++(?:\s*+:?-++:?)?+\s*+")
_SEALED = f"<!-- {NAME} "
_ROW = re.compile(r"\s*\|.*\|\s*")


def to_document(text: str, watch: Watch) -> Document:
    r"""Return a Markdown text as a document.

    >>> from zfxxgk.readers.limits import DEFAULT_READ_LIMITS
    >>> to_document("# 标题\n\n| a | 1 |\n|---|---|\n| b | 2 | 3 |\n", Watch(DEFAULT_READ_LIMITS)).blocks[1].rows[1][2].text
    '3'
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.disable(["code", "list", "blockquote", "lheading", "html_block", "reference"])
    sealed = None
    start = text.rfind(_SEALED)
    end = text.find("-->", start)
    if 0 <= start < end:
        sealed, text = text[start + len(_SEALED) : end], text[:start] + text[end + len("-->") :].lstrip("\n")
    return Document("md", tuple(_pieces(parser, text, watch)), sealed=sealed, cut=not text.endswith(("\n", "|", ">")))


def _pieces(parser: "MarkdownIt", text: str, watch: Watch) -> Iterator[Block]:
    """Yield the blocks of a text: Markdown and HTML tables are each read by their own parser."""
    tables = begin = lines = 0
    for start, end in [*_html_tables(text), (len(text), len(text))]:
        watch.tick()
        for block in _blocks(parser, text[begin:start], watch):
            tables += isinstance(block, Grid)
            yield _moved(block, tables, lines)
        lines += text.count("\n", begin, start)
        if start < end:
            need("selectolax", "html", "读取 Markdown 中的 HTML 表格", "reading HTML tables in Markdown")
            from zfxxgk.readers import html

            for block in html.to_document(text[start:end].encode("utf-8", "replace"), watch).blocks:
                tables += isinstance(block, Grid)
                yield _moved(block, tables, lines, flat=True)
        lines += text.count("\n", start, end)
        begin = end


def _html_tables(text: str) -> Iterator[tuple[int, int]]:
    """Yield where HTML tables begin and end. Of nested tables only the outermost counts, and none without an end."""
    depth = begin = 0
    for tag in _TABLE_TAG.finditer(text):
        if not tag[1]:
            begin = begin if depth else tag.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                yield begin, tag.end()


_TABLE_TAG = re.compile(r"<(/?)table\b[^<>]*>", re.IGNORECASE)


def _moved(block: Block, table: int, lines: int, *, flat: bool = False) -> Block:
    """Return a block of a piece with its place in the whole text. Blocks from HTML have no lines of their own."""

    def place(old: Place) -> Place:
        line = lines + (1 if flat else old.line or 0)
        return old._replace(line=line, table=None if old.table is None else table)

    if isinstance(block, TextBlock):
        return block._replace(place=place(block.place), scope=())
    known: dict[int, GridCell] = {}  # a merged cell stays one
    rows = tuple(
        tuple(known.setdefault(id(cell), cell._replace(place=place(cell.place))) for cell in row) for row in block.rows
    )
    return Grid(rows, place(block.place))


def _blocks(parser: "MarkdownIt", text: str, watch: Watch) -> Iterator[Block]:
    lines = text.split("\n")
    tables = 0
    end = 0
    level = 0
    for token in parser.parse(text):
        if token.type == "heading_open":
            level = int(token.tag[1:])
        if token.map is None or token.map[0] < end or token.type not in ("table_open", "inline", "fence"):
            continue
        watch.block()
        first, end = token.map
        source = lines[first:end]
        if token.type == "table_open" or all(map(_ROW.fullmatch, source)):
            tables += 1
            grid = _grid(parser, source, first, tables)
            watch.cells(sum(map(len, grid.rows)))
            yield grid
        else:
            text = token.content if token.type == "fence" else _plain(token)
            if text.strip(PICTURE):
                yield TextBlock(text.replace(PICTURE, ""), level, Place(line=first + 1))
            if PICTURE in text:
                yield TextBlock(PICTURE, 0, Place(line=first + 1))
        level = 0


def _grid(parser: "MarkdownIt", source: list[str], first: int, table: int) -> Grid:
    rows: list[tuple[GridCell, ...]] = []
    for offset, line in enumerate(source):
        if _SEPARATOR.fullmatch(line):
            continue
        row = len(rows) + 1
        places = (Place(None, first + offset + 1, table, row, column) for column in range(1, len(line) + 2))
        rows.append(
            tuple(GridCell(_cell(parser, text), place) for text, place in zip(cells_of(line), places, strict=False))
        )
    return Grid(tuple(rows), Place(line=first + 1, table=table))


def cells_of(line: str) -> list[str]:
    """Return the cells of a line of a table; a bar behind a backslash does not separate cells."""
    cells = [cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip())]
    if cells and not cells[0].strip():
        cells = cells[1:]
    if cells and not cells[-1].strip():
        cells = cells[:-1]
    return cells


def _cell(parser: "MarkdownIt", text: str) -> str:
    return "".join(map(_plain, parser.parseInline(text.strip())))


def _plain(token: "Token") -> str:
    """Return the text of an inline token, without marks, with its line breaks."""
    parts = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak") or child.content in ("<br>", "<br/>", "<br />"):
            parts.append("\n")
        elif child.type == "image":  # its alternative text is not shown
            parts.append(PICTURE)
        elif child.type in ("text", "code_inline", "html_inline"):
            parts.append(child.content)
    return "".join(parts)
