"""HTML → document. A thin adapter around selectolax's Lexbor parser (extra ``html``), which reads HTML5 as browsers do.

The pieces of a word that stand in elements of their own are put together again; the pieces of a cell that stand in
paragraphs or lines of their own are kept apart. A table that holds tables is the layout of a page.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from zfxxgk.readers.document import PICTURE, Block, Document, Grid, GridCell, Place, TextBlock
from zfxxgk.readers.figures import raised
from zfxxgk.readers.limits import Watch
from zfxxgk.wire.seal import NAME

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["to_document"]

_SKIPPED: Final = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "select",
        "textarea",
        "button",
        "head",
        "nav",
        "footer",
        "del",
        "s",
        "strike",
        "-comment",
    )
)
_BLOCKS: Final = frozenset(
    (
        "html",
        "body",
        "main",
        "section",
        "article",
        "header",
        "aside",
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "pre",
        "blockquote",
        "center",
        "form",
        "fieldset",
        "figure",
        "figcaption",
        "address",
        "details",
        "summary",
        "hr",
        "caption",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
    )
)
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_NONE: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_FACTS: Final = {"pubdate": "PubDate", "contentsource": "ContentSource", "indexnumber": "索引号"}
_ATTACHED: Final = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)(?:$|[?#&])", re.IGNORECASE)
_MAX_SPAN: Final = 100
_MANY_TAGS: Final = 20_000
_DEEP: Final = 5_000  # open elements; up to here the parser is fast, and sloppy pages leave many open


def to_document(data: bytes, watch: Watch) -> Document:
    r"""Return the document that a page in UTF-8 is.

    >>> from zfxxgk.readers.limits import DEFAULT_READ_LIMITS
    >>> page = b"<p>a<b>b</b></p><table><tr><td>x<td><p>1</p><p>2</p></table>"
    >>> text, grid = to_document(page, Watch(DEFAULT_READ_LIMITS)).blocks
    >>> text.text, [cell.text for cell in grid.rows[0]]
    ('ab', ['x', '1\n2'])
    """
    from selectolax.lexbor import LexborHTMLParser

    if data.count(b"<") > _MANY_TAGS:
        depth = _depth(data)
        if depth > max(_DEEP, watch.limits.max_depth):
            raise watch.refuse("max_depth", depth)
    tree = LexborHTMLParser(data)
    titles, facts, sealed = _head(tree.head) if tree.head is not None else ([], [], None)
    spanning = frozenset(node.mem_id for node in tree.css("[colspan],[rowspan]"))
    pictured = (
        frozenset(node.mem_id for node in tree.css("td:has(img),th:has(img)"))
        if b"<img" in data.lower()
        else frozenset()
    )
    page = _Page(watch, _hidden(tree, data), spanning, _veiled(tree, data), pictured)
    if tree.body is not None:
        page.walk(tree.body, (), 0, 0)
        page.flush((), 0)
    attachments: list[str] = []
    if not any(isinstance(block, Grid) for block in page.blocks):
        for link in tree.css("a[href]"):
            address = link.attributes.get("href") or ""
            if _ATTACHED.search(address):
                attachments.append(_line(link.text()) or address)
    return Document(
        "html", tuple(page.blocks), tuple(filter(None, titles)), tuple(facts), tuple(attachments), sealed=sealed
    )


def _head(head: "LexborNode") -> tuple[list[str], list[tuple[str, str]], str | None]:
    """Return the titles that the head of a page states, the best first, the facts, and the report that it holds."""
    titles, facts = [], []
    sealed = None
    for node in head.iter():
        if node.tag == "title":
            titles.append(_line(node.text()))
        elif node.tag == "meta":
            names = node.attributes
            name = (names.get("name") or names.get("property") or "").lower()
            if name == NAME:
                sealed = names.get("content")
                continue
            content = _line(names.get("content") or "")
            if name in ("articletitle", "og:title"):
                titles.insert(0, content)
            elif name in _FACTS:
                facts.append((_FACTS[name], content))
    return titles, facts, sealed


def _depth(data: bytes) -> int:
    """Return a bound of how deep the elements of a page stand inside one another: a parser needs time for it squared."""
    depth = deepest = 0
    for tag in re.finditer(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)", data):
        if tag[2].lower() in _FLAT:
            continue
        depth = depth + 1 if not tag[1] else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


# Elements without content, and those that end where the next begins: they cannot make a page deep.
_FLAT: Final = frozenset(
    (
        b"area",
        b"base",
        b"br",
        b"col",
        b"embed",
        b"hr",
        b"img",
        b"input",
        b"link",
        b"meta",
        b"param",
        b"source",
        b"track",
        b"wbr",
        b"p",
        b"li",
        b"tr",
        b"td",
        b"th",
        b"tbody",
        b"option",
        b"dt",
        b"dd",
    )
)


class _Page:
    """Collects the blocks of a page."""

    def __init__(
        self,
        watch: Watch,
        hidden: frozenset[int],
        spanning: frozenset[int],
        veiled: frozenset[int] | None,
        pictured: frozenset[int],
    ) -> None:
        self.blocks: list[Block] = []
        self._watch = watch
        self._hidden = hidden
        self._spanning = spanning
        self._pictured = pictured
        self._unseen = None if veiled is None and not hidden else hidden | (veiled or frozenset())
        self._buffer: list[str] = []
        self._pictures = 0
        self._tables = 0
        self._elements = 0

    def flush(self, scope: tuple[int, ...], level: int) -> None:
        """End a paragraph."""
        if self._buffer:
            text = _paragraph("".join(self._buffer))
            self._buffer.clear()
            if text:
                self._watch.block()
                self.blocks.append(TextBlock(text, level, _NOWHERE, scope))
        if self._pictures:  # those of a paragraph stand behind it
            self._watch.block()
            self.blocks.append(TextBlock(PICTURE, 0, _NOWHERE, scope))
            self._pictures = 0

    def walk(self, node: "LexborNode", scope: tuple[int, ...], level: int, depth: int) -> None:
        """Collect what stands in an element."""
        if depth > self._watch.limits.max_depth:
            raise self._watch.refuse("max_depth", depth)
        for child in node.iter(include_text=True):
            tag = child.tag or ""
            if tag == "-text":
                self._buffer.append(child.text_content or "")
            elif tag == "br":
                self._buffer.append("\0")
            elif tag == "img":
                self._pictures += 1
            elif tag in _SKIPPED or (self._hidden and child.mem_id in self._hidden):
                continue
            elif tag == "table":
                self.flush(scope, level)
                self._table(child, scope, level, depth)
            elif tag in _BLOCKS:
                self.flush(scope, level)
                own = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else level
                if tag in ("p", "hr") or own:
                    inner = scope
                else:
                    self._elements += 1
                    inner = (*scope, self._elements)
                self.walk(child, inner, own, depth + 1)
                self.flush(inner, own)
            else:
                self.walk(child, scope, level, depth + 1)

    def _table(self, table: "LexborNode", scope: tuple[int, ...], level: int, depth: int) -> None:
        rows = [row for row in _rows(table) if not (self._hidden and row.mem_id in self._hidden)]
        if not rows or len(table.css("table")) > 1 or all(_lone(row) for row in rows):
            self.walk(table, (*scope, -1 - self._elements), level, depth + 1)
            self.flush(scope, level)
            return
        self._tables += 1
        self._watch.block()
        number = self._tables
        for child in table.iter():
            if child.tag == "caption":
                self.walk(child, scope, level, depth + 1)
                self.flush(scope, level)
        grid = self._spread(rows, number)
        if grid:
            self.blocks.append(Grid(grid, Place(table=number), scope))

    def _spread(self, rows: "list[LexborNode]", table: int) -> tuple[tuple[GridCell, ...], ...]:
        """Return the cells of a table, each in all the rows and columns that it covers."""
        spread: list[tuple[GridCell, ...]] = []
        over: dict[
            int, tuple[GridCell, int]
        ] = {}  # cells that reach down from above, and how many rows they still cover
        for number, row in enumerate(rows, 1):
            cells: list[GridCell] = []
            below: dict[int, tuple[GridCell, int]] = {}
            for node in row.iter():
                if node.tag not in _CELLS or (self._hidden and node.mem_id in self._hidden):
                    continue
                while len(cells) in over:
                    self._reach(cells, over, below)
                text = _cell(node, self._unseen) or (PICTURE if node.mem_id in self._pictured else "")
                cell = GridCell(text, Place(None, None, table, number, len(cells) + 1))
                if node.mem_id not in self._spanning:
                    cells.append(cell)
                    continue
                names = node.attributes
                width, height = _span(names.get("colspan")), _span(names.get("rowspan"))
                if height > 1:
                    reach = cell, min(height, len(rows)) - 1
                    below.update((i, reach) for i in range(len(cells), len(cells) + width))
                cells += [cell] * width
            while len(cells) in over:
                self._reach(cells, over, below)
            self._watch.cells(len(cells))
            over = below
            if cells:
                spread.append(tuple(cells))
        return tuple(spread)

    @staticmethod
    def _reach(
        cells: list[GridCell], over: dict[int, tuple[GridCell, int]], below: dict[int, tuple[GridCell, int]]
    ) -> None:
        cell, rest = over[len(cells)]
        if rest > 1:
            below[len(cells)] = cell, rest - 1
        cells.append(cell)


_NOWHERE: Final = Place()
_CELLS: Final = frozenset(("td", "th"))


def _rows(table: "LexborNode") -> "Iterator[LexborNode]":
    for child in table.iter():
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "thead", "tfoot"):
            yield from (row for row in child.iter() if row.tag == "tr")


def _lone(row: "LexborNode") -> bool:
    """Return whether a row is a single cell: a frame around text."""
    return sum(cell.tag in _CELLS for cell in row.iter()) <= 1


def _hidden(tree: "LexborHTMLParser", data: bytes) -> frozenset[int]:
    """Return which elements of a page are not shown. It is cheaper to ask the parser once than each element."""
    if b"hidden" not in data and b"none" not in data and b"NONE" not in data:
        return frozenset()
    nodes = tree.css('[hidden],[style*="none" i]')
    return frozenset(
        node.mem_id
        for node in nodes
        if "hidden" in (names := node.attributes) or _NONE.search(names.get("style") or "") is not None
    )


def _span(text: str | None) -> int:
    if text is None:
        return 1
    text = text.strip()
    return min(max(int(text[:9]), 1), _MAX_SPAN) if text.isascii() and text[:9].isdecimal() else 1


_ODD: Final = re.compile(rb"<(?:del|s|strike|sup|sub)[\s>]|line-through", re.IGNORECASE)
_STYLES: Final = re.compile(rb"<style[^>]*>(.*?)</style", re.IGNORECASE | re.DOTALL)
_MEDIA: Final = re.compile(r"@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS: Final = re.compile(r"(?:[a-z]+[0-9]?)?\.[A-Za-z_][\w-]*")


def _veiled(tree: "LexborHTMLParser", data: bytes) -> frozenset[int] | None:
    """Return which pieces of text in a cell are not shown, or null where nothing on the page is struck out, raised or hidden.

    What a style hides by its class may be shown again by a script, as tabs are; so that counts inside cells only.
    """
    selectors = ["[style*='line-through' i]"] if b"line-through" in data else []
    for style in _STYLES.findall(data):
        if _NONE.search(text := style.decode("utf-8", "replace")):
            rules = _RULE.findall(_MEDIA.sub("", text))
            names = (name.strip() for rule, body in rules if _NONE.search(body) for name in rule.split(","))
            selectors += [name for name in names if _CLASS.fullmatch(name)]
    if not selectors:
        return frozenset() if _ODD.search(data) else None
    return frozenset(node.mem_id for selector in selectors[:_MAX_SPAN] for node in tree.css(selector))


def _cell(node: "LexborNode", unseen: frozenset[int] | None) -> str:
    """Return the text of a cell. Only where it matters is it looked at how the text is divided."""
    text = node.text().strip(_BLANKS)
    if len(text) < 2:
        return text
    if len(text) > _SHORT or unseen is not None or _DIGITS.search(text):
        parts: list[str] = []
        _collect(node, parts, 0, unseen or frozenset())
        return _paragraph("".join(parts))
    return _line(text)


_SHORT: Final = 30
_BLANKS: Final = " \t\n\r\f"
_DIGITS: Final = re.compile(r"\d.*\d", re.DOTALL)
_DEEPEST: Final = 400


def _collect(node: "LexborNode", parts: list[str], depth: int, unseen: frozenset[int]) -> None:
    if depth > _DEEPEST:
        parts.append(node.text())
        return
    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag == "-text":
            parts.append(child.text_content or "")
        elif unseen and child.mem_id in unseen:
            continue
        elif tag in _BLOCKS or tag == "br":
            parts.append("\0")
            _collect(child, parts, depth + 1, unseen)
            parts.append("\0")
        elif tag in ("sup", "sub"):
            parts.append(raised(child.text()))
        elif tag not in _SKIPPED:
            _collect(child, parts, depth + 1, unseen)


def _paragraph(text: str) -> str:
    """Return a text as it is shown; a zero byte stands for the end of a line."""
    if "\0" not in text:
        return _line(text)
    return "\n".join(filter(None, map(_line, text.split("\0"))))


def _line(text: str) -> str:
    return _SPACE.sub(" ", text).strip(" ")
