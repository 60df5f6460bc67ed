"""Word (DOCX) → document. A thin adapter around python-docx (extra ``docx``).

It goes through the XML that the library opens, because the library leaves out what stands in content controls, text
boxes and tracked insertions. Deleted text is left out; automatic numbers are printed as Word prints them.
"""

import io
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.readers.archive import parts_of, sealed_in
from zfxxgk.readers.document import PICTURE, Block, Document, Grid, GridCell, Place, TextBlock
from zfxxgk.readers.figures import raised
from zfxxgk.readers.limits import Watch

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument
    from lxml.etree import _Element as Element

__all__ = ["to_document"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VAL: Final = f"{_W}val"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SKIPPED: Final = frozenset(f"{_W}{tag}" for tag in ("instrText", "rPr", "pPr")) | {f"{_MC}Fallback"}
_DELETED: Final = frozenset(f"{_W}{tag}" for tag in ("del", "moveFrom", "cellDel"))
_SHOWS_OTHER: Final = frozenset(f"{_W}{tag}" for tag in ("sym", "object", "rt", "altChunk", "txbxContent", "pgNum")) | {
    f"{_M}oMath",
    f"{_M}oMathPara",
}
"""Elements that show something other than the text of their paragraph."""
_BREAKS: Final = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def to_document(data: bytes, watch: Watch) -> Document:
    """Return a Word file as a document.

    Raises:
        UnreadableDocument: It is damaged, or not a Word document.
    """
    import docx

    parts = parts_of(data, watch)
    document = docx.Document(io.BytesIO(data))
    titles = [document.core_properties.title or ""]
    blocks = tuple(_Word(document, watch).blocks(document.element.body, 0))
    return Document("docx", blocks, tuple(filter(None, titles)), sealed=sealed_in(parts))


class _Numbering(NamedTuple):
    """How a level of a list is numbered: format, pattern (``%1、``) and first number."""

    format: str
    pattern: str
    start: int


class _Word:
    """Goes through a Word document."""

    def __init__(self, document: "DocxDocument", watch: Watch) -> None:
        self._watch = watch
        self._tables = 0
        self._levels: dict[str, int] = {}
        self._styled: dict[str, tuple[str, int]] = {}
        self._numberings = _numberings(document)
        self._styles = _Styles(document.styles.element)
        self._counts: dict[str, list[int]] = {}
        for style in document.styles.element.iterfind(f"{_W}style"):
            name = style.find(f"{_W}name")
            title = re.fullmatch(r"(?:heading|标题)\s*(\d)|title|标题", (_value(name) or "").lower())
            outline = style.find(f"{_W}pPr/{_W}outlineLvl")
            identity = style.get(f"{_W}styleId") or ""
            if title is not None:
                self._levels[identity] = int(title[1] or 1)
            elif outline is not None and (_value(outline) or "9").isdecimal() and int(_value(outline) or 9) < 9:
                self._levels[identity] = int(_value(outline) or 0) + 1
            list_ = _list(style.find(f"{_W}pPr"))
            if list_ is not None:
                self._styled[identity] = list_

    def blocks(self, element: "Element", depth: int) -> Iterator[Block]:
        """Yield the paragraphs and tables in an element, in order."""
        self._watch.within("max_depth", depth)
        for child in element:
            if child.tag == f"{_W}p":
                yield from self._paragraph(child, depth)
            elif child.tag == f"{_W}tbl":
                yield from self._table(child, depth)
            elif child.tag not in _SKIPPED and child.tag not in _DELETED:
                yield from self.blocks(child, depth + 1)

    def _paragraph(self, paragraph: "Element", depth: int) -> Iterator[Block]:
        self._watch.block()
        shown = self._shown(paragraph)
        text = self._number(paragraph, shown) + shown.text
        if text.strip():
            style = paragraph.find(f"{_W}pPr/{_W}pStyle")
            level = self._levels.get(_value(style) or "", 0)
            yield TextBlock(text, level, Place())
        if _has_picture(paragraph):
            yield TextBlock(PICTURE, 0, Place())
        for box in _boxes(paragraph):
            yield from self.blocks(box, depth + 1)

    def _table(self, table: "Element", depth: int) -> Iterator[Block]:
        rows = [row for row in _found(table, "tr") if not _is_gone(row.find(f"{_W}trPr"))]
        if any(cell.find(f".//{_W}tbl") is not None for row in rows for cell in _found(row, "tc")):
            for row in rows:
                for cell in _found(row, "tc"):
                    yield from self.blocks(cell, depth + 1)
            return
        self._tables += 1
        self._watch.block()
        style = table.find(f"{_W}tblPr/{_W}tblStyle")
        spread: list[tuple[GridCell, ...]] = []
        for number, row in enumerate(rows, 1):
            above = spread[-1] if spread else ()
            cells: list[GridCell] = []
            before = row.find(f"{_W}trPr/{_W}gridBefore")
            for _ in range(_span(before) if before is not None else 0):
                cells.append(GridCell("", Place(None, None, self._tables, number, len(cells) + 1)))
            for cell in _found(row, "tc"):
                if _is_gone(cell.find(f"{_W}tcPr")):
                    continue
                merged = cell.find(f"{_W}tcPr/{_W}vMerge")
                goes_on = merged is not None and _value(merged) != "restart" and len(cells) < len(above)
                made = self._cell(cell, style, Place(None, None, self._tables, number, len(cells) + 1))
                span = _span(cell.find(f"{_W}tcPr/{_W}gridSpan"))
                cells += [above[len(cells)] if goes_on and not made.text else made] * span
            self._watch.cells(len(cells))
            if cells:
                spread.append(tuple(cells))
        if spread:
            yield Grid(tuple(spread), Place(table=self._tables))

    def _shown(self, paragraph: "Element", table: "Element | None" = None) -> "_Shown":
        style = _value(paragraph.find(f"{_W}pPr/{_W}pStyle"))
        shown = _Shown(self._styles, (style, _value(table)))
        shown.take(paragraph, hidden=False)
        return shown

    def _cell(self, cell: "Element", style: "Element | None", place: Place) -> GridCell:
        lines, unseen, doubtful = [], [], False
        for paragraph in cell.iter(f"{_W}p"):
            if next(paragraph.iterancestors(f"{_W}txbxContent", f"{_W}tc")).tag == f"{_W}txbxContent":
                continue  # in a box that stands in the cell
            shown = self._shown(paragraph, style)
            text = (self._number(paragraph, shown) + shown.text).strip()
            pictured = _has_picture(paragraph)
            lines.append(text or (PICTURE if pictured else ""))
            unseen.append(shown.unseen)
            doubtful = doubtful or shown.doubtful or (pictured and bool(text))
        doubtful = doubtful or cell.find(f"{_W}altChunk") is not None
        return GridCell("\n".join(filter(None, lines)), place, "".join(unseen), doubtful)

    def _number(self, paragraph: "Element", shown: "_Shown") -> str:
        """Return the number that Word prints before a paragraph of a list, and count it."""
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        list_ = _list(paragraph.find(f"{_W}pPr")) or self._styled.get(_value(style) or "")
        levels = self._numberings.get(list_[0]) if list_ is not None else None
        if list_ is None or levels is None or list_[1] not in levels or not shown.text.strip():
            return ""
        number, level = list_
        counts = self._counts.setdefault(number, [levels[i].start - 1 if i in levels else 0 for i in range(9)])
        counts[level] += 1
        for deeper in range(level + 1, 9):
            counts[deeper] = levels[deeper].start - 1 if deeper in levels else 0
        how = levels[level]
        if how.format in ("bullet", "none"):
            return ""
        return re.sub(
            r"%([1-9])", lambda m: _printed(counts[int(m[1]) - 1], levels.get(int(m[1]) - 1, how).format), how.pattern
        )


def _boxes(element: "Element") -> Iterator["Element"]:
    """Yield the text boxes in an element, but not boxes inside these: the paragraphs of the outer box yield them."""
    for child in element:
        if child.tag == f"{_W}txbxContent":
            yield child
        elif child.tag != f"{_MC}Fallback":
            yield from _boxes(child)


def _has_picture(paragraph: "Element") -> bool:
    return next(paragraph.iter(f"{_W}drawing", f"{_W}pict"), None) is not None


class _Shown:
    """Collects the text of a paragraph: what is shown, what is struck out or hidden, and whether that is doubtful."""

    def __init__(self, styles: "_Styles", around: tuple[str | None, ...]) -> None:
        self.doubtful = False
        self._parts: list[str] = []
        self._unseen: list[str] = []
        self._styles = styles
        self._around = around
        self._codes: list[bool] = []  # for each open field, whether it is still in its code

    @property
    def text(self) -> str:
        """What is shown."""
        return "".join(self._parts)

    @property
    def unseen(self) -> str:
        """What is not shown."""
        return "".join(self._unseen)

    def take(self, element: "Element", *, hidden: bool) -> None:
        """Take what stands in an element."""
        into = self._unseen if hidden else self._parts
        for child in element:
            if child.tag == f"{_W}fldChar":
                self._field(child.get(f"{_W}fldCharType"))
            elif any(self._codes) and child.tag != f"{_W}r":
                continue  # the code of a field, whose result follows
            elif child.tag == f"{_W}t":
                into.append(child.text or "")
            elif child.tag in _BREAKS:
                into.append(_BREAKS[child.tag])
            elif child.tag == f"{_W}delText" or child.tag in _DELETED:
                self._unseen += map(str, child.itertext())
            elif child.tag == f"{_W}r":
                self._run(child, hidden=hidden)
            elif child.tag in _SHOWS_OTHER:
                self.doubtful = self.doubtful or not hidden
            elif child.tag not in _SKIPPED:
                self.take(child, hidden=hidden)

    def _field(self, part: str | None) -> None:
        if part == "begin":
            self._codes.append(True)
        elif part == "separate" and self._codes:
            self._codes[-1] = False
        elif part == "end" and self._codes:
            self._codes.pop()

    def _run(self, run: "Element", *, hidden: bool) -> None:
        """Take a run of text, which may be struck out or hidden; raised digits become marks."""
        properties = run.find(f"{_W}rPr")
        hidden = hidden or self._styles.hide(properties, self._around)
        position = properties.find(f"{_W}vertAlign") if properties is not None else None
        begun = len(self._parts)
        self.take(run, hidden=hidden)
        if position is not None and _value(position) != "baseline":
            self._parts[begun:] = map(raised, self._parts[begun:])


_HIDING: Final = tuple(f"{_W}{name}" for name in ("strike", "dstrike", "vanish"))


class _Styles:
    """What the styles of a document strike out or hide."""

    def __init__(self, root: "Element") -> None:
        self._based: dict[str, str | None] = {}
        self._own: dict[str, dict[str, bool]] = {}
        self._defaults: dict[str | None, str] = {}  # by type
        self._always = _said(root.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr"))
        self._hiding = next(root.iter(*_HIDING), None) is not None
        for style in root.iterfind(f"{_W}style") if self._hiding else ():
            identity = style.get(f"{_W}styleId") or ""
            self._based[identity] = _value(style.find(f"{_W}basedOn"))
            self._own[identity] = _said(style.find(f"{_W}rPr"))
            if _is_on(style.get(f"{_W}default") or "0"):
                self._defaults[style.get(f"{_W}type")] = identity
            # What a table style hides in some of its cells counts as hidden in all: which these are is not worked out.
            self._own[identity] |= {
                tag: on
                for part in style.iterfind(f"{_W}tblStylePr")
                for tag, on in _said(part.find(f"{_W}rPr")).items()
                if on
            }

    def hide(self, properties: "Element | None", around: tuple[str | None, ...]) -> bool:
        """Return whether a run is struck out or hidden: by itself, or else by an odd number of its styles."""
        direct = _said(properties)
        if any(direct.values()):
            return True
        if not self._hiding:
            return False
        paragraph, table = around
        own = _value(properties.find(f"{_W}rStyle")) if properties is not None else None
        named = zip((own, paragraph, table), ("character", "paragraph", "table"), strict=True)
        styles = [style or self._defaults.get(kind) for style, kind in named]
        return any(self._hides(name, styles) for name in _HIDING if name not in direct)

    def _hides(self, name: str, styles: "Iterable[str | None]") -> bool:
        said = [on for style in styles if (on := self._of(style, name)) is not None]
        return sum(said) % 2 == 1 if said else self._always.get(name, False)

    def _of(self, style: str | None, name: str) -> bool | None:
        seen = set()
        while style is not None and style not in seen:
            seen.add(style)
            if name in (own := self._own.get(style, {})):
                return own[name]
            style = self._based.get(style)
        return None


def _said(properties: "Element | None") -> dict[str, bool]:
    """Return what properties say of striking out and hiding."""
    if properties is None:
        return {}
    return {child.tag: _is_on(_value(child)) for child in properties if child.tag in _HIDING}


def _is_on(value: str | None) -> bool:
    return (value or "true").lower() not in ("0", "false", "off", "none")


def _is_gone(properties: "Element | None") -> bool:
    """Return whether a row or a cell was deleted, or is not shown."""
    if properties is None:
        return False
    hidden = properties.find(f"{_W}hidden")
    deleted = any(properties.find(f"{_W}{name}") is not None for name in ("del", "cellDel"))
    return deleted or (hidden is not None and _is_on(_value(hidden)))


def _found(element: "Element", tag: str) -> Iterator["Element"]:
    """Yield the rows of a table or the cells of a row, also those in content controls."""
    for child in element:
        if child.tag == f"{_W}{tag}":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins"):
            yield from _found(child, tag)


def _value(element: "Element | None") -> str | None:
    return None if element is None else element.get(_VAL)


def _span(element: "Element | None") -> int:
    text = _value(element) or "1"
    return min(max(int(text[:6]), 1), _MAX_SPAN) if text[:6].isdecimal() else 1


_MAX_SPAN: Final = 100


def _list(properties: "Element | None") -> tuple[str, int] | None:
    """Return list and level of a paragraph, or None if it is in no list."""
    if properties is None:
        return None
    number = _value(properties.find(f"{_W}numPr/{_W}numId"))
    level = _value(properties.find(f"{_W}numPr/{_W}ilvl")) or "0"
    return (number, int(level)) if number is not None and level in "012345678" and number != "0" else None


def _numberings(document: "DocxDocument") -> dict[str, dict[int, _Numbering]]:
    """Return how the lists of a document are numbered, by list and level."""
    part = next((rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/numbering")), None)
    if part is None:
        return {}
    root: Element = part.element
    abstract = {}
    for definition in root.iterfind(f"{_W}abstractNum"):
        levels = {}
        for level in definition.iterfind(f"{_W}lvl"):
            position, start = level.get(f"{_W}ilvl") or "", _value(level.find(f"{_W}start")) or "1"
            if position in tuple("012345678") and start[:6].isdecimal():
                format_ = _value(level.find(f"{_W}numFmt")) or "decimal"
                levels[int(position)] = _Numbering(format_, _value(level.find(f"{_W}lvlText")) or "", int(start[:6]))
        abstract[definition.get(f"{_W}abstractNumId")] = levels
    found = {}
    for number in root.iterfind(f"{_W}num"):
        identity = number.get(f"{_W}numId")
        if identity is not None:
            found[identity] = abstract.get(_value(number.find(f"{_W}abstractNumId")), {})
    return found


def _printed(number: int, format_: str) -> str:
    if "hinese" in format_ or "apanese" in format_ or "ideograph" in format_:
        tens, ones = divmod(number, 10)
        if 0 < number < 100:
            digits = "〇一二三四五六七八九"
            return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")
    return str(number)
