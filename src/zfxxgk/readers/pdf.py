"""PDF → document. A thin adapter around pdfplumber (extra ``pdf``), which finds tables by their ruling lines.

The text of a page is put together from its characters: into the cells of the tables, and into lines and paragraphs
outside them. Boxes that only colour the background of a text are not ruling lines.
"""

import io
import logging
import re
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from zfxxgk.form.names import half_width
from zfxxgk.problems import Phrase
from zfxxgk.readers.document import Block, Document, Grid, GridCell, Place, Remark, TextBlock
from zfxxgk.readers.figures import raised
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.reading import UnreadableDocument

if TYPE_CHECKING:
    from pdfplumber.page import Page

__all__ = ["to_document"]

# Users need not see pdfminer's warnings (such as a font without a box), unless logging is set up to show them.
logging.getLogger("pdfminer").addHandler(logging.NullHandler())


class _Char(NamedTuple):
    """A character on a page: its box, from the upper left corner, in points."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float

    @property
    def size(self) -> float:
        return self.bottom - self.top


class _Line(NamedTuple):
    """A line of text on a page."""

    text: str
    x0: float
    x1: float
    top: float
    size: float


_RULE: Final = 3.0  # points; a thicker filled box is not a ruling line
_SAME: Final = 1.5  # points within which edges of cells are one edge
_WHOLE: Final = Phrase("完好、未加密的 PDF", "a PDF that is whole and not encrypted")
_SMALL: Final = 0.8  # of the size of a line
_INDENT: Final = 1.2  # of the size of a line; a paragraph is indented by more, and by less than twice as much
_FULL: Final = 0.6  # of the width of a cell; the rest is its padding
_HANGING: Final = frozenset("，。、；：？！）》」』”’,.;:")
_DIGITS: Final = re.compile(r"[\d.,，]+")
_SECTION: Final = re.compile(r"[一二三四五六]\s*、")
_PAGE_NUMBER: Final = re.compile(
    r"[-—–－·\s]*+\d{1,3}[-—–－·\s]*+|第?\s*+\d++\s*+(?:页|/)\s*+(?:(?:[,，/]\s*+)?(?:共\s*+)?\d++\s*+(?:页\s*+)?)?"
)


def to_document(data: bytes, watch: Watch) -> Document:
    """Return a PDF as a document.

    Raises:
        UnreadableDocument: It is encrypted, damaged, or has no text.
    """
    import pdfplumber
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
    from pdfplumber.utils.exceptions import PdfminerException

    _limit_inflated(data, watch)
    pages: list[_Page] = []
    remarks: list[Remark] = []
    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            watch.within("max_pages", len(pdf.pages))
            for page in pdf.pages:
                watch.tick()
                pages.append(_read_page(page, sum(len(before.tables) for before in pages), watch))
                if not (pages[-1].lines or pages[-1].tables) and (page.images or page.rects or page.curves):
                    remarks.append(Remark("page-without-text", Place(page=page.page_number), ""))
                page.close()
    except (PDFPasswordIncorrect, PDFEncryptionError, PdfminerException) as error:
        of = error.args[0] if isinstance(error, PdfminerException) and error.args else error
        if not isinstance(of, PDFPasswordIncorrect | PDFEncryptionError):
            raise
        raise UnreadableDocument(_WHOLE, Phrase("加密的 PDF", "an encrypted PDF")) from error
    if not any(page.lines or page.tables for page in pages):
        raise UnreadableDocument(
            Phrase("有文字的 PDF", "a PDF with text"),
            Phrase("没有文字的 PDF（扫描件？请先作文字识别）", "a PDF without text (a scan? recognise its text first)"),
        )
    running = _running(pages)
    remarks += [Remark("running-line", Place(page=number), text) for number, text in running.values()]
    pages = [page._replace(lines=tuple(li for li in page.lines if _key(page, li) not in running)) for page in pages]
    margins = zip(pages, _margins(pages), strict=True)
    blocks = [block for page, (left, right) in margins for block in _blocks(page, left, right, watch)]
    titles = tuple(_PRINT_STAMP.sub("", text) for _, text in running.values())
    return Document("pdf", tuple(_paragraphs(blocks)), titles, remarks=tuple(remarks))


_STREAM: Final = re.compile(rb"stream\r?\n")
_CHUNK: Final = 2**15


def _limit_inflated(data: bytes, watch: Watch) -> None:
    """Raise an error if the streams of a file are too large when inflated. The library would inflate them whole."""
    total = 0
    whole = memoryview(data)
    for start in _STREAM.finditer(data):
        position = start.end()
        inflater = zlib.decompressobj()
        try:
            while position < len(data) and not inflater.eof:
                total += len(inflater.decompress(whole[position : position + _CHUNK]))
                watch.within("max_inflated", total)
                position += _CHUNK
        except zlib.error:
            continue  # not deflated, or not whole: the library will raise its error


class _Paragraph(NamedTuple):
    """Lines of a page that may belong to one paragraph with those of the next page."""

    block: TextBlock
    full: bool  # whether its last line reaches the right margin
    indented: bool  # whether its first line is indented


class _Table(NamedTuple):
    """A table of a page, between two heights, and how far to the right it reaches."""

    top: float
    right: float
    grid: Grid


class _Page(NamedTuple):
    """What is printed on a page, without its number."""

    number: int
    width: float
    height: float
    lines: tuple[_Line, ...]
    tables: tuple[_Table, ...]

    def margin(self, line: _Line) -> str:
        """Return the margin in which a line stands, or nothing."""
        return "top" if line.top < 0.1 * self.height else "bottom" if line.top > 0.88 * self.height else ""


def _read_page(page: "Page", before: int, watch: Watch) -> _Page:
    """Return what is printed on a page; `before` is the number of tables on the pages before it."""
    chars = _characters(page)
    empty = _Page(page.page_number, float(page.width), float(page.height), (), ())
    if all(char.text.isspace() for char in chars):
        return empty
    solid = [rect for rect in page.rects if _is_ground(rect)]
    ruled = page.filter(lambda thing: not (thing.get("object_type") == "rect" and _is_ground(thing))) if solid else page
    tables: list[_Table] = []
    boxes = []
    for table in _found(ruled):
        watch.cells(len(table.cells))
        inside = [c for c in chars if _within(c, table.bbox)]
        place = Place(page=page.page_number, table=before + len(tables) + 1)
        grid = _grid(table.cells, inside, place, watch)
        if grid is not None:
            watch.block()
            boxes.append(table.bbox)
            tables.append(_Table(table.bbox[1], table.bbox[2], grid))
    outside = [c for c in chars if not any(_within(c, box) for box in boxes)] if boxes else chars
    lines = (line for line in _lines(outside) if not (empty.margin(line) and _PAGE_NUMBER.fullmatch(line.text.strip())))
    return empty._replace(lines=tuple(lines), tables=tuple(tables))


_Running = tuple[str, str]
_SHORTEST: Final = 4
_PRINT_STAMP: Final = re.compile(
    r"^\s*+\d{4}[-/]\d{1,2}[-/]\d{1,2}[,，]?\s*+(?:(?:上午|下午)\s*+)?\d{1,2}:\d{2}(?::\d{2})?\s*+"
)
"""Date and time, which a browser prints before the title at the top of a page."""


def _running(pages: Sequence[_Page]) -> dict[_Running, tuple[int, str]]:
    """Return the lines that stand, the same but for digits, in a margin of at least two pages and of half of all.

    Each comes with the first page that it stands on, and its text there.
    """
    first: dict[_Running, tuple[int, str]] = {}
    counts: Counter[_Running] = Counter()
    for page in pages:
        seen = {key: line.text for line in page.lines if (key := _key(page, line)) is not None}
        counts.update(seen.keys())
        for key, text in seen.items():
            first.setdefault(key, (page.number, text))
    return {key: first[key] for key, count in counts.items() if count > 1 and 2 * count >= len(pages)}


def _key(page: _Page, line: _Line) -> _Running | None:
    """Return the key by which a line is recognised as a running header or footer; None if it cannot be one."""
    text = re.sub(r"\d", "#", "".join(line.text.split()))
    margin = page.margin(line)
    return (margin, text) if margin and len(text) >= _SHORTEST else None


def _margins(pages: Sequence[_Page]) -> Iterator[tuple[float, float]]:
    """Yield where the lines of each page begin and end. If none is indented, or all are short, pages as wide tell."""
    # By width of the page: of each page, its leftmost line, and the right end of its lines.
    texts: dict[float, list[tuple[_Line, float]]] = {}
    for page in pages:
        if page.lines:
            first, end = min(page.lines, key=lambda line: line.x0), max(line.x1 for line in page.lines)
            texts.setdefault(page.width, []).append((first, end))
    for page in pages:
        left = min((line.x0 for line in page.lines), default=0.0)
        others = texts.get(page.width, [])
        if not any(_INDENT < (line.x0 - left) / line.size < 2 * _INDENT for line in page.lines):
            left = min((first.x0 for first, _ in others if first.x0 > left - 2 * _INDENT * first.size), default=left)
        yield left, max([end for _, end in others] + [table.right for table in page.tables], default=0.0)


def _blocks(page: _Page, left: float, right: float, watch: Watch) -> list[Any]:
    """Return what stands on a page from top to bottom: grids and paragraphs between the margins."""
    placed: list[tuple[float, Any]] = [(table.top, table.grid) for table in page.tables]
    for top, paragraph in _join_lines(page.lines, left, right, sorted(table.top for table in page.tables), page.number):
        watch.block()
        placed.append((top, paragraph))
    placed.sort(key=lambda item: item[0])
    return [item for _, item in placed]


def _characters(page: "Page") -> list[_Char]:
    chars = (
        _Char(
            _RADICAL.sub(_whole_character, c["text"]),
            float(c["x0"]),
            float(c["x1"]),
            float(c["top"]),
            float(c["bottom"]),
        )
        for c in page.chars
    )
    return [c for c in chars if c.bottom > c.top and (c.text.isspace() or c.text.strip())]


_RADICAL: Final = re.compile("[\u2e80-\u2fdf]")
# Radicals that Unicode normalisation leaves as they are.
_LOOKALIKES: Final = str.maketrans(
    "⺁⺊⺒⺟⺠⺩⺪⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳",
    "厂卜巳母民王疋西见角贝车长门青页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟",
)


def _whole_character(found: re.Match[str]) -> str:
    """Return the character that looks like a radical: some programs write one for the other."""
    return half_width(found[0].translate(_LOOKALIKES))


def _is_ground(rect: dict[str, Any]) -> bool:
    """Return whether a box only colours the background: filled, without an outline, and too thick for a ruling line."""
    return not rect.get("stroke") and min(float(rect["width"]), float(rect["height"])) > _RULE


def _within(char: _Char, box: Sequence[float]) -> bool:
    x, y = (char.x0 + char.x1) / 2, (char.top + char.bottom) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


# --- tables ------------------------------------------------------------------------------------------------------------


def _found(page: "Page") -> list[Any]:
    """Return the tables of a page, each found without the others. Otherwise the library would move ruling lines of two
    tables that are nearly in line to the middle between them, and text at the edge of a cell into the next cell.
    """
    tables = page.find_tables()
    bands: list[tuple[float, float]] = []
    for _, top, _, bottom in sorted((table.bbox for table in tables), key=lambda box: box[1]):
        if bands and top <= bands[-1][1]:
            bands[-1] = bands[-1][0], max(bottom, bands[-1][1])
        else:
            bands.append((top, bottom))
    if len(bands) < 2:
        return tables
    left, upper, right, lower = page.bbox
    crops = (page.crop((left, max(upper, top - _RULE), right, min(lower, end + _RULE))) for top, end in bands)
    return [table for crop in crops for table in crop.find_tables()]


def _grid(cells: Iterable[Sequence[float]], chars: Sequence[_Char], place: Place, watch: Watch) -> Grid | None:
    """Return the boxes of a table as a grid, each box in all rows and columns that it covers."""
    boxes = list(cells)
    xs, ys = _edges(v for box in boxes for v in (box[0], box[2])), _edges(v for box in boxes for v in (box[1], box[3]))
    columns, rows = len(xs) - 1, len(ys) - 1
    if columns < 1 or rows < 1:
        return None
    watch.cells(columns * rows)
    owner = _owners(boxes, xs, ys)
    inside: dict[int, list[_Char]] = {}
    for char in chars:
        row = bisect_right(ys, (char.top + char.bottom) / 2) - 1
        column = bisect_right(xs, (char.x0 + char.x1) / 2) - 1
        # Punctuation that must not begin a line may hang over the edge of its cell.
        hung = bisect_right(xs, char.x0 - 0.3 * (char.x1 - char.x0)) - 1
        if char.text in _HANGING and hung != column and any(_adjoins(other, char) for other in chars):
            column = hung
        held = owner.get((row, column))
        if held is not None:
            inside.setdefault(held, []).append(char)
    made: dict[int, GridCell] = {}
    grid = []
    for row in range(rows):
        line = []
        for column in range(columns):
            held = owner.get((row, column))
            where = place._replace(row=row + 1, column=column + 1)
            if held is None:
                line.append(GridCell("", where))
                continue
            if held not in made:
                box = boxes[held]
                text = _wrapped(list(_lines(inside.get(held, ()))), float(box[2]) - float(box[0]))
                made[held] = GridCell(text, where)
            line.append(made[held])
        grid.append(tuple(line))
    return Grid(tuple(grid), place)


def _adjoins(one: _Char, other: _Char) -> bool:
    """Return whether a character stands right before another on a line."""
    return abs(one.x1 - other.x0) < 0.3 * other.size and abs(one.top - other.top) < 0.5 * other.size


def _wrapped(lines: Sequence[_Line], width: float) -> str:
    """Return the text of a cell. Digits that fill a line and continue on the next are one figure."""
    text = ""
    for before, line in zip((None, *lines), lines, strict=False):
        full = before is not None and before.x1 - before.x0 > _FULL * width
        digits = before is not None and _DIGITS.fullmatch(before.text) and _DIGITS.fullmatch(line.text)
        text += ("" if before is None or (full and digits) else "\n") + line.text
    return text


def _owners(boxes: Iterable[Sequence[float]], xs: Sequence[float], ys: Sequence[float]) -> dict[tuple[int, int], int]:
    """Return which box covers each row and column."""
    owner: dict[tuple[int, int], int] = {}
    for number, (x0, top, x1, bottom) in enumerate(boxes):
        for row in range(_at(ys, top), max(_at(ys, bottom), _at(ys, top) + 1)):
            for column in range(_at(xs, x0), max(_at(xs, x1), _at(xs, x0) + 1)):
                owner.setdefault((row, column), number)
    return owner


def _edges(values: Iterable[float]) -> list[float]:
    """Return the edges of a table, those that nearly coincide as one."""
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > _SAME:
            edges.append(value)
    return edges


def _at(edges: Sequence[float], value: float) -> int:
    return bisect_right(edges, value + _SAME / 2) - 1


# --- lines and paragraphs ----------------------------------------------------------------------------------------------


def _lines(chars: Iterable[_Char]) -> Iterator[_Line]:
    """Yield the lines that characters form, from top to bottom."""
    line: list[_Char] = []
    middle = 0.0
    for char in sorted(chars, key=lambda c: (c.top + c.bottom) / 2):
        centre = (char.top + char.bottom) / 2
        if line and centre - middle > max(char.size, line[0].size) / 2:
            yield from _line(line)
            line = []
        if not line:
            middle = centre
        line.append(char)
    if line:
        yield from _line(line)


def _line(chars: list[_Char]) -> Iterator[_Line]:
    """Yield the line that characters form, unless nothing is printed on it."""
    chars.sort(key=lambda c: c.x0)
    printed = [c for c in chars if not c.text.isspace()]
    if not printed:
        return
    size = max(c.size for c in printed)
    parts: list[str] = []
    last: _Char | None = None
    spaced = False
    last_bottom = max(c.bottom for c in printed)
    for char in chars:
        if char.text.isspace():
            spaced = True
            continue
        if last is not None:
            if char.text == last.text and char.x0 - last.x0 < 0.25 * size:
                continue  # printed twice to look bold
            if char.x0 - last.x1 > _gap(last, char, size, spaced=spaced):
                parts.append(" ")
        # A small digit above or below the digits that it follows is a mark, not a part of the figure.
        small = last is not None and char.size < _SMALL * size and last.text.isdigit() and char.text.isdigit()
        parts.append(raised(char.text) if small and abs(char.bottom - last_bottom) > 0.1 * size else char.text)
        if not small:
            last_bottom = char.bottom
        last, spaced = char, False
    yield _Line("".join(parts), printed[0].x0, max(c.x1 for c in printed), min(c.top for c in printed), size)


def _gap(one: _Char, other: _Char, size: float, *, spaced: bool) -> float:
    """Return how far apart two characters must stand to be two words. Stretched Chinese text is one word, and the gap
    that Word leaves between Chinese and digits is not a space, unless a space is printed there.
    """
    if spaced:
        return 0.1 * size
    return 1.2 * size if ord(one.text[0]) > 0x2E7F or ord(other.text[0]) > 0x2E7F else 0.3 * size


def _join_lines(
    lines: Sequence[_Line], left: float, right: float, tables: Sequence[float], page: int
) -> Iterator[tuple[float, _Paragraph]]:
    """Join lines to paragraphs: a line goes on if it begins at the left margin and the one above ends at the right."""
    open_: list[_Line] = []
    number = 0
    for line in lines:
        if open_:
            last = open_[-1]
            between = any(last.top < top <= line.top for top in tables)
            goes_on = (
                line.x0 < left + _INDENT * line.size
                and last.x1 > right - 2.5 * last.size
                and line.top - last.top < 3 * last.size
                and abs(line.size - last.size) < 0.25 * last.size
                and not _SECTION.match(line.text)
            )
            if between or not goes_on:
                yield open_[0].top, _paragraph(open_, left, right, page, number)
                open_ = []
        number += 1
        open_.append(line)
    if open_:
        yield open_[0].top, _paragraph(open_, left, right, page, number)


def _paragraph(lines: Sequence[_Line], left: float, right: float, page: int, last: int) -> _Paragraph:
    place = Place(page=page, line=last - len(lines) + 1)
    return _Paragraph(
        TextBlock("".join(line.text for line in lines), 0, place),
        lines[-1].x1 > right - 2.5 * lines[-1].size,
        lines[0].x0 > left + _INDENT * lines[0].size,
    )


def _paragraphs(items: Iterable[Any]) -> Iterator[Block]:
    """Yield the blocks of all pages; a paragraph that a page break has cut is joined."""
    pending: _Paragraph | None = None
    for item in items:
        if not isinstance(item, _Paragraph):
            if pending is not None:
                yield pending.block
                pending = None
            yield item
        elif (
            pending is not None
            and pending.full
            and not item.indented
            and not _SECTION.match(item.block.text)
            and pending.block.place.page != item.block.place.page
        ):
            pending = _Paragraph(
                pending.block._replace(text=pending.block.text + item.block.text), item.full, pending.indented
            )
        else:
            if pending is not None:
                yield pending.block
            pending = item
    if pending is not None:
        yield pending.block
