"""HTML → document. A thin adapter around selectolax's Lexbor parser (extra ``html``), which reads HTML5 as browsers do.

Pieces of a word that stand in separate elements are joined; pieces of a cell that stand in separate paragraphs or lines
are kept apart. A table that contains tables is the layout of a page.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.readers.document import PICTURE, Block, Document, Grid, GridCell, Place, Remark, TextBlock
from zfxxgk.readers.figures import raised
from zfxxgk.readers.limits import Watch
from zfxxgk.readers.styles import PLAIN, Look, looks
from zfxxgk.wire.seal import NAME

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["to_document"]

_NOT_SHOWN: Final = frozenset(("style", "template", "head", "datalist", "noembed", "noframes", "rp", "-comment"))
_STRUCK: Final = frozenset(("del", "s", "strike"))
_SHOWS_OTHER: Final = frozenset(
    [
        "script",
        "noscript",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "applet",
        "select",
        "textarea",
        "button",
        "input",
        "canvas",
        "video",
        "audio",
        "meter",
        "progress",
        "q",
        "ol",
        "bdo",
        "marquee",
        "slot",
        "rt",
        "frame",
        "frameset",
    ]
)
"""Elements that show, or may show, something other than their text: in a cell they make it doubtful what is shown."""
_SKIPPED: Final = (
    _NOT_SHOWN | _STRUCK | (_SHOWS_OTHER - {"ol", "q", "bdo", "rt", "marquee", "slot"}) | {"nav", "footer"}
)  # outside of tables
_CELLS: Final = frozenset(("td", "th"))
_SHOWN_TOO: Final = frozenset(("ol", "q", "bdo", "rt", "marquee", "slot", "button"))
"""Of these, the elements whose text is shown, too."""
_OPENED: Final = frozenset(
    [
        "html",
        "body",
        "div",
        "section",
        "article",
        "main",
        "center",
        "form",
        "ul",
        "dl",
        "table",
        "tbody",
        "details",
        "figure",
    ]
)
"""Elements that a style sheet hides and a script may show, like the panels of tabs."""
_BLOCKS: Final = frozenset(
    [
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
    ]
)
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_FACTS: Final = {"pubdate": "PubDate", "contentsource": "ContentSource", "indexnumber": "索引号"}
_ATTACHED: Final = re.compile(r"\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)(?:$|[?#&])", re.IGNORECASE)
_MAX_SPAN: Final = 100
_COVERS: Final = re.compile(r"\s*\+?(\d{1,9})")
_MANY_TAGS: Final = 20_000
_DEEP: Final = 5_000  # open elements; up to here the parser is fast, and sloppy pages leave many open


def to_document(data: bytes, watch: Watch) -> Document:
    r"""Return a page in UTF-8 as a document.

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
    lowered = data.lower()
    titles, facts, sealed = _head(tree.head) if tree.head is not None else ([], [], None)
    spanning = frozenset(node.mem_id for node in tree.css("[colspan],[rowspan]"))
    pictured = (
        frozenset(node.mem_id for node in tree.css("td:has(img),th:has(img)")) if b"<img" in lowered else frozenset()
    )
    said = looks(tree, lowered, watch)
    nodes = [node for node, _ in said]
    if _OPEN.search(data) is not None:  # a tag inside a tag: the text that it has swallowed may have been a figure
        said += [(node, Look(doubtful=True)) for node in tree.css("*") if _swallows(node)]
        nodes = [node for node, _ in said]
    special = {tag for tag in set(_TAG.findall(lowered)) if b"-" in tag or tag.decode("latin-1") in _SPECIAL}
    nodes += tree.css(",".join(sorted(tag.decode() for tag in special if b"-" not in tag)) or "sup")
    if any(b"-" in tag for tag in special):
        nodes += [node for node in tree.css("*") if "-" in (node.tag or "")]
    page = _Page(watch, {node.mem_id: look for node, look in said}, _cells_over(nodes), spanning, pictured)
    if tree.body is not None:
        page.walk(tree.body, (), 0, 0, _PLAIN)
        page.flush((), 0)
    page.doubt_hidden_tables()
    attachments: list[str] = []
    if not any(isinstance(block, Grid) for block in page.blocks):
        for link in tree.css("a[href]"):
            address = link.attributes.get("href") or ""
            if _ATTACHED.search(address):
                attachments.append(_line(link.text()) or address)
    elsewhere = {
        (node.attributes.get("href") or node.attributes.get("src") or "").strip() for node in tree.css(_ELSEWHERE)
    }
    remarks = (Remark("looks-elsewhere", None, "\n".join(sorted(elsewhere))),) if elsewhere else ()
    names = tuple(filter(None, titles))
    cut = lowered.rfind(b"<table") > lowered.rfind(b"</table")
    return Document("html", tuple(page.blocks), names, tuple(facts), tuple(attachments), remarks, sealed, cut)


_OPEN: Final = re.compile(rb"<[a-zA-Z/][^<>]*<")


def _swallows(node: "LexborNode") -> bool:
    return any("<" in name or "<" in (value or "") for name, value in node.attributes.items()) or "<" in (
        node.tag or ""
    )


_ELSEWHERE: Final = "link[rel~='stylesheet' i],script[src]"


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
    """Return an upper bound of how deep a page is nested: a parser's time grows with the square of the depth."""
    depth = deepest = 0
    for tag in re.finditer(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)", data):
        if tag[2].lower() in _FLAT:
            continue
        depth = depth + 1 if not tag[1] else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


# Elements without content, and those that end where the next begins: they cannot make a page deep.
_FLAT: Final = frozenset(
    (b"area base br col embed hr img input link meta param source track wbr p li tr td th tbody option dt dd").split()
)


class _State(NamedTuple):
    """What the elements around a text do to it: the properties by which they hide it, and whether that is doubtful."""

    hidden: frozenset[str] = frozenset()
    doubtful: bool = False

    def within(self, look: Look) -> "_State":
        """Return the state within an element that stands in this one."""
        doubtful = self.doubtful or (look.gone and look.by_sheet)
        return _State((self.hidden - look.shows) | look.hides, doubtful)


_PLAIN: Final = _State()


class _Page:
    """Collects the blocks of a page."""

    def __init__(
        self,
        watch: Watch,
        looks: Mapping[int, Look],
        special: frozenset[int],
        spanning: frozenset[int],
        pictured: frozenset[int],
    ) -> None:
        self.blocks: list[Block] = []
        self._watch = watch
        self._looks = looks
        self._special = special
        self._spanning = spanning
        self._pictured = pictured
        self._buffer: list[str] = []
        self._pictures = 0
        self._tables = 0
        self._elements = 0
        self._hidden_tables: set[int] = set()  # the numbers of the tables that a style sheet hides

    def doubt_hidden_tables(self) -> None:
        """Make the tables doubtful that a style sheet hides, unless it hides all: then a script will show them."""
        if len(self._hidden_tables) == self._tables:
            return
        for number, block in enumerate(self.blocks):
            if isinstance(block, Grid) and block.place.table in self._hidden_tables:
                known: dict[int, GridCell] = {}  # a merged cell stays one
                rows = ((known.setdefault(id(c), c._replace(doubtful=True)) for c in row) for row in block.rows)
                self.blocks[number] = block._replace(rows=tuple(map(tuple, rows)))

    def flush(self, scope: tuple[int, ...], level: int) -> None:
        """End a paragraph."""
        if self._buffer:
            text = _paragraph("".join(self._buffer))
            self._buffer.clear()
            if text:
                self._watch.block()
                self.blocks.append(TextBlock(text, level, _NOWHERE, scope))
        if self._pictures:  # the pictures of a paragraph come after it
            self._watch.block()
            self.blocks.append(TextBlock(PICTURE, 0, _NOWHERE, scope))
            self._pictures = 0

    def walk(self, node: "LexborNode", scope: tuple[int, ...], level: int, depth: int, state: _State) -> None:
        """Collect what stands in an element."""
        if depth > self._watch.limits.max_depth:
            raise self._watch.refuse("max_depth", depth)
        for child in node.iter(include_text=True):
            if (tag := child.tag or "") == "-text":
                if not state.hidden:
                    self._buffer.append(child.text_content or "")
            elif tag not in _SKIPPED:
                inside = state
                if self._looks and (look := self._looks.get(child.mem_id)) is not None:
                    if look.by_sheet and tag in _OPENED:  # what is hidden may be shown by a script
                        look = look._replace(gone=look.gone or bool(look.hides), hides=frozenset())
                    elif look.gone:
                        continue
                    inside = state.within(look)
                self._element(child, tag, scope, level, depth, inside)

    def _element(
        self, node: "LexborNode", tag: str, scope: tuple[int, ...], level: int, depth: int, state: _State
    ) -> None:
        if tag == "br":
            self._buffer.append("\0")
        elif tag == "img":
            self._pictures += 1
        elif tag == "table":
            self.flush(scope, level)
            self._table(node, scope, level, depth, state)
        elif tag in _BLOCKS:
            self.flush(scope, level)
            own = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else level
            inner = scope
            if tag not in ("p", "hr") and not own:
                self._elements += 1
                inner = (*scope, self._elements)
            self.walk(node, inner, own, depth + 1, state)
            self.flush(inner, own)
        else:
            self.walk(node, scope, level, depth + 1, state)

    def _table(self, table: "LexborNode", scope: tuple[int, ...], level: int, depth: int, state: _State) -> None:
        rows = list(self._shown(_rows(table), state))
        if not rows or len(table.css("table")) > 1 or all(_lone(row) for row, _ in rows):
            self.walk(table, (*scope, -1 - self._elements), level, depth + 1, state)
            self.flush(scope, level)
            return
        self._tables += 1
        self._watch.block()
        number = self._tables
        for child in table.iter():
            if child.tag == "caption":
                self.walk(child, scope, level, depth + 1, state)
                self.flush(scope, level)
        if state.doubtful:
            self._hidden_tables.add(number)
        grid = self._spread(rows, number)
        if grid:
            self.blocks.append(Grid(grid, Place(table=number), scope))

    def _shown(self, nodes: "Iterable[LexborNode]", state: _State) -> "Iterator[tuple[LexborNode, _State]]":
        """Yield the elements that are shown, each with the state in it."""
        if not self._looks:
            yield from ((node, state) for node in nodes)
            return
        for node in nodes:
            look = self._looks.get(node.mem_id)
            if look is None:
                yield node, state
            elif not look.gone:
                yield node, state.within(look)

    def _spread(self, rows: "list[tuple[LexborNode, _State]]", table: int) -> tuple[tuple[GridCell, ...], ...]:
        """Return the cells of a table, each in all the rows and columns that it covers."""
        spread: list[tuple[GridCell, ...]] = []
        over: dict[
            int, tuple[GridCell, int]
        ] = {}  # cells that reach down from above, and how many rows they still cover
        for number, (row, above) in enumerate(rows, 1):
            cells: list[GridCell] = []
            below: dict[int, tuple[GridCell, int]] = {}
            for node, state in self._shown((node for node in row.iter() if node.tag in _CELLS), above):
                while len(cells) in over:
                    self._reach(cells, over, below)
                cell = self._cell(node, state, Place(None, None, table, number, len(cells) + 1))
                if node.mem_id not in self._spanning:
                    cells.append(cell)
                    continue
                names = node.attributes
                width, height = _span(names.get("colspan")), _span(names.get("rowspan"), len(rows))
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

    def _cell(self, node: "LexborNode", state: _State, place: Place) -> GridCell:
        """Return a cell as it is shown. How its text is divided into lines is examined only where that matters."""
        pictured = node.mem_id in self._pictured
        if state is _PLAIN and node.mem_id not in self._special:
            text = node.text().strip(_BLANKS)
            if len(text) > _SHORT or _DIGITS.search(text):
                text = _paragraph("".join(_parts(node, 0)))
            elif len(text) > 1:
                text = _line(text)
            return GridCell(text or (PICTURE if pictured else ""), place, "", pictured and bool(text))
        shown = _Shown(self._looks)
        shown.collect(node, state, 0, seen=True)
        text, unseen = (_paragraph("".join(parts)) for parts in (shown.parts, shown.unseen))
        own = self._looks.get(node.mem_id, PLAIN)
        doubtful = own.doubtful or shown.doubtful or (pictured and bool(text))
        return GridCell(text or (PICTURE if pictured else ""), place, unseen, doubtful)

    @staticmethod
    def _reach(
        cells: list[GridCell], over: dict[int, tuple[GridCell, int]], below: dict[int, tuple[GridCell, int]]
    ) -> None:
        cell, rest = over[len(cells)]
        if rest > 1:
            below[len(cells)] = cell, rest - 1
        cells.append(cell)


_NOWHERE: Final = Place()


def _rows(table: "LexborNode") -> "Iterator[LexborNode]":
    for child in table.iter():
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "thead", "tfoot"):
            yield from (row for row in child.iter() if row.tag == "tr")


def _lone(row: "LexborNode") -> bool:
    """Return whether a row is a single cell: a frame around text."""
    return sum(cell.tag in _CELLS for cell in row.iter()) <= 1


def _cells_over(nodes: "Iterable[LexborNode]") -> frozenset[int]:
    """Return the cells that contain the elements."""
    found: set[int] = set()
    for node in nodes:
        above: LexborNode | None = node
        while above is not None:
            if above.tag in _CELLS:
                found.add(above.mem_id)
            above = above.parent
    return frozenset(found)


def _span(text: str | None, whole: int = 1) -> int:
    """Return how many rows or columns a cell covers; 0 means all that follow."""
    found = _COVERS.match(text or "1")
    return 1 if found is None else min(max(int(found[1]) or whole, 1), _MAX_SPAN)


_TAG: Final = re.compile(rb"<([a-z][a-z0-9-]*)")
_SPECIAL: Final = _STRUCK | _NOT_SHOWN | _SHOWS_OTHER | {"sup", "sub"}
"""Elements that make a cell special: its text is not simply what it shows."""
_SHORT: Final = 30
_BLANKS: Final = " \t\n\r\f"
_DIGITS: Final = re.compile(r"\d.*\d", re.DOTALL)
_DEEPEST: Final = 400


def _parts(node: "LexborNode", depth: int) -> Iterator[str]:
    """Yield the text of a cell in which everything is shown, with the ends of its lines."""
    if depth > _DEEPEST:
        yield node.text()
        return
    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag == "-text":
            yield child.text_content or ""
        elif tag in _BLOCKS or tag == "br":
            yield "\0"
            yield from _parts(child, depth + 1)
            yield "\0"
        else:
            yield from _parts(child, depth + 1)


class _Shown:
    """Collects the text of a cell: what is shown of it, what is not, and whether that is doubtful."""

    def __init__(self, looks: Mapping[int, Look]) -> None:
        self.parts: list[str] = []
        self.unseen: list[str] = []
        self.doubtful = False
        self._looks = looks

    def collect(self, node: "LexborNode", state: _State, depth: int, *, seen: bool) -> None:
        """Collect what stands in an element."""
        if depth > _DEEPEST:
            self.doubtful = True
            return
        for child in node.iter(include_text=True):
            tag = child.tag or ""
            into = self.parts if seen and not state.hidden else self.unseen
            if tag == "-text":
                into.append(child.text_content or "")
                continue
            look = self._looks.get(child.mem_id, PLAIN)
            shown = seen and not (look.gone or tag in _STRUCK)
            self.doubtful = self.doubtful or (shown and (look.doubtful or look.moved or self._is_other(child, tag)))
            if tag in _NOT_SHOWN or tag in _SHOWS_OTHER - _SHOWN_TOO:
                continue
            if tag in ("sup", "sub"):
                into.append(raised(child.text()))
                continue
            line = ["\0"] if tag in _BLOCKS or tag == "br" else []
            into += line
            self.collect(child, _State(state.within(look).hidden), depth + 1, seen=shown)
            into += line

    @staticmethod
    def _is_other(node: "LexborNode", tag: str) -> bool:
        if tag == "input":
            return (node.attributes.get("type") or "").lower() != "hidden"
        return tag in _SHOWS_OTHER or "-" in tag.strip("-")


def _paragraph(text: str) -> str:
    """Return a text as it is shown; a zero byte stands for the end of a line."""
    if "\0" not in text:
        return _line(text)
    return "\n".join(filter(None, map(_line, text.split("\0"))))


def _line(text: str) -> str:
    return _SPACE.sub(" ", text).strip(" ")
