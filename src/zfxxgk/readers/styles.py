"""What the style sheets in a page hide, strike out or add: one question, asked once for a page, for the few elements that matter.

Only declarations are looked at that can change what a reader sees, and only where a page has one; selectors are matched by
the parser, in the order of the cascade. What depends on the window, or on a selector that the parser does not know, is
doubtful. Sheets that are not in the file are not looked for.
"""

import functools
import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.readers.limits import Watch

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["PLAIN", "Look", "looks"]


class Look(NamedTuple):
    """What an element does to what stands in it.

    Attributes:
        gone: It is not shown, nor is anything in it.
        by_sheet: Only a sheet says so: a script may show it, as one does with the leaves of a folder.
        doubtful: What is shown of it cannot be told.
        hides: Properties that hide or strike out what stands in it.
        shows: Properties that do not, whatever it stands in.
    """

    gone: bool = False
    by_sheet: bool = False
    doubtful: bool = False
    hides: frozenset[str] = frozenset()
    shows: frozenset[str] = frozenset()


PLAIN: Final = Look()
"""The look of an element that nothing is said of."""

_Judge = Callable[[str], bool | None]
"""Whether a value hides; null: what is shown cannot be told."""


def _is(pattern: str) -> _Judge:
    found = re.compile(pattern)
    return lambda value: found.search(value) is not None


def _doubt(pattern: str) -> _Judge:
    harmless = re.compile(pattern)
    return lambda value: False if harmless.fullmatch(value) else None


_FAR: Final = r"-\s*(?:\d{3,}(?:\.\d*)?(?:px|pt)?|\d{2,}(?:\.\d*)?(?:r?em|vw|vh|cm|in|%))"
_NAUGHT: Final = r"0*\.?0+(?:px|pt|r?em|%|ex|ch|vw|vh)?"
_DEFAULTS: Final = "initial|unset|inherit|revert|none|auto|normal"
_JUDGES: Final[Mapping[str, _Judge]] = {
    "display": _is("^none$"),
    "visibility": _is("^(?:hidden|collapse)$"),
    "content-visibility": _is("^hidden$"),
    "opacity": _is(rf"^(?:{_NAUGHT}|0?\.0\d*)$"),
    "text-decoration": _is("line-through"),
    "font-size": _is(rf"^{_NAUGHT}$"),
    "font": _is(rf"(?:^|\s){_NAUGHT}(?:/|\s)"),
    "color": _is(r"^transparent$|^(?:rgba|hsla)\(.*[,/]\s*0*\.?0+%?\s*\)$|^#(?:[\da-f]{3}0|[\da-f]{6}00)$"),
    "text-indent": _is(f"^{_FAR}"),
    "left": _is(f"^{_FAR}"),
    "top": _is(f"^{_FAR}"),
    "margin-left": _is(f"^{_FAR}"),
    "margin-top": _is(f"^{_FAR}"),
    "clip": _doubt(_DEFAULTS),
    "clip-path": _doubt(_DEFAULTS),
    "transform": _doubt(_DEFAULTS),
    "unicode-bidi": _doubt(f"{_DEFAULTS}|embed|isolate|plaintext"),
    "flex-direction": _doubt(f"{_DEFAULTS}|row|column"),
    "order": _doubt(f"{_DEFAULTS}|0"),
    "filter": lambda value: None if "opacity" in value else False,
    "content": _doubt(rf"{_DEFAULTS}|([\"'])[\s\ue000-\uf8ff]*\1"),  # blanks, and the signs of icons
}
"""The properties that can hide a text or change it, and when they do."""
_SAME: Final = {"text-decoration-line": "text-decoration", "-webkit-text-fill-color": "color", "font": "font-size"}
_SPELT: Final = {
    name: (name, *(other for other, own in _SAME.items() if own == name)) for name in (*_JUDGES, "overflow")
}
_STRUCK: Final = "text-decoration"
_INHERITED: Final = frozenset(("visibility", "font-size", "color", "text-indent"))
_HINTS: Final = (
    "display:none", "visibility:h", "visibility:c", "opacity", "line-through", "size:0", "size:.", "font:0", "0/0", "transparent",
    "rgba(", "hsla(", "clip", "transform:", "bidi", "-reverse", "order:", "content:", "overflow",
)  # fmt: skip
_HINT: Final = re.compile(
    r"color:#(?:[\da-f]{3}0|[\da-f]{6}00)(?![\da-f])|(?:indent|left|top):-\d(?:\d\d|\d?[\d.]*(?:r?em|v|c|i|%))"
)
"""What stands, without white space, in every text that hides or changes something: most sheets need no closer look."""
_DECLARATION: Final = re.compile(r"(?<![\w-])([\w-]+)\s*:\s*((?:[^;\"']|\"[^\"]*\"|'[^']*')*)")
_OVERFLOW: Final = re.compile(r"overflow(?:-[xy])?\s*:\s*(?:hidden|clip)")
_NO_HEIGHT: Final = re.compile(rf"(?<![\w-])(?:max-)?(?:height|width)\s*:\s*{_NAUGHT}\s*(?:!|;|$)")
_ESCAPE: Final = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")


class _Said(NamedTuple):
    """A declaration: what it does, in which media it counts, and how much it weighs: first its rank, then where it stands."""

    property: str
    hides: bool | None
    media: frozenset[str]
    weight: tuple[int, ...]


_UNSAID, _SHEET, _INLINE = range(3)
"""Where a declaration stands, by weight."""
_DISGUISES: Final = ("\\\\", "/*")
"""How the name of a property may be written otherwise."""


def looks(tree: "LexborHTMLParser", data: bytes, watch: Watch) -> "list[tuple[LexborNode, Look]]":
    """Return the elements of a page of which something is said that matters, each with its look."""
    lowered = data.lower()
    styles = tree.css("style") if b"<style" in lowered else []
    sheets = [_Sheet(_plain(node.text()), _media(node.attributes.get("media") or "")) for node in styles]
    written = (style.decode("utf-8", "replace").strip("\"'") for style in set(_STYLE.findall(lowered)))
    inline = [_plain(html.unescape(style)) for style in written]
    # A property matters where something hides by it; then also what shows again by it.
    bodies = (rule.body for sheet in sheets if _hints(sheet.text) for rule in sheet.rules)
    hinting = (body for body in (*bodies, *inline) if _hints(body))
    matter = {name for body in hinting for name, hides, _ in _declared(body) if hides is not False}
    unshown = tree.css("[hidden],dialog:not([open])") if b"hidden" in lowered or b"<dialog" in lowered else []
    if unshown:
        matter.add("display")
    page = _Page(tree, frozenset(matter), watch)
    words = {word for name in matter for word in _SPELT[name]}
    rules = (rule for sheet in sheets if any(word in sheet.text.lower() for word in words) for rule in sheet.rules)
    for number, rule in enumerate(rules):
        page.rule(rule, number)
    page.inline(inline)
    page.unshown(unshown)
    whole = {node.mem_id for node in (tree.root, tree.body) if node is not None}
    # A page that is not shown at all until a script has run is shown.
    found = ((node, _look(said)) for number, (node, said) in page.said.items() if number not in whole)
    return [(node, look) for node, look in found if look != PLAIN]


def _hints(body: str) -> bool:
    text = "".join(body.split()).lower()
    return any(hint in text for hint in _HINTS) or _HINT.search(text) is not None


_STYLE: Final = re.compile(rb"style\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)")
_BOTH: Final = frozenset(("screen", "print"))


def _plain(text: str) -> str:
    """Return a sheet without comments, and with its escapes resolved."""
    text = re.sub(r"/\*.*?(?:\*/|\Z)", " ", text, flags=re.DOTALL)
    return _ESCAPE.sub(lambda m: chr(min(int(m[1], 16), 0x10FFFF)), text) if "\\" in text else text


class _Rule(NamedTuple):
    selector: str
    body: str
    media: frozenset[str]


class _Sheet:
    """A style sheet; its rules are looked at only where that is asked for."""

    def __init__(self, text: str, media: frozenset[str]) -> None:
        self.text = text
        self._media = media

    @functools.cached_property
    def rules(self) -> list[_Rule]:
        return list(_rules(self.text, self._media))


_DEEPEST: Final = 32
"""Blocks in one another at most; no sheet has as many."""
_BRACE: Final = re.compile(r"[{}]")
_QUOTED: Final = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_OUT_OF_THE_WAY: Final = str.maketrans("{};", "   ")
_NO_GROUP: Final = ("@font-face", "@page", "@keyframes", "@-", "@counter-style", "@property", "@font-")


def _rules(text: str, media: frozenset[str]) -> Iterator[_Rule]:
    """Yield the rules of a sheet in one pass, those in groups with the media that they are for."""
    text = _QUOTED.sub(lambda m: m[0].translate(_OUT_OF_THE_WAY), text)
    # Open blocks: the selector, or null for a group, and the media in which it counts.
    open_: list[tuple[str | None, frozenset[str]]] = [(None, media)]
    start = 0
    for brace in (*_BRACE.finditer(text), None):
        piece = text[start : brace.start() if brace is not None else len(text)]
        start = brace.end() if brace is not None else len(text)
        selector, media = open_[-1]
        body, _, prelude = piece.rpartition(";") if brace is not None and brace[0] == "{" else (piece, "", "")
        if selector is not None and body.strip():
            yield _Rule(selector, body.lower(), media)
        if brace is None:
            # A sheet that ends within its blocks: they end with it.
            return
        if brace[0] == "}":
            del open_[max(len(open_) - 1, 1) :]
            continue
        prelude = prelude.strip()
        if prelude.startswith(_NO_GROUP):
            open_.append((None, frozenset()))
        elif prelude.startswith("@media"):
            open_.append((selector, _both(media, _media(prelude[6:]))))
        elif prelude.startswith("@"):
            open_.append((selector, media | {"?"}))
        elif len(open_) > _DEEPEST:
            open_.append((None, frozenset()))
        elif selector is not None:  # a rule inside a rule
            own = prelude.replace("&", selector) if "&" in prelude else f"{selector} {prelude}"
            open_.append((own, media))
        else:
            open_.append((prelude, media))


def _both(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return in which media a group within a group counts."""
    return (one & other) | ((one | other) & {"?"})


_WIDE: Final = 1280
_WIDTH: Final = re.compile(r"\(\s*(min|max)-width\s*:\s*(\d+(?:\.\d+)?)(px|r?em)\s*\)")


def _media(query: str) -> frozenset[str]:
    """Return in which media a group counts; with ``?`` where that depends on what is not known."""
    found: set[str] = set()
    for part in query.lower().split(","):
        words = set(re.sub(r"\([^()]*\)", " ", part).split()) - {"only", "and", "all"}
        kinds = frozenset(words & _BOTH) if words - {"not"} else _BOTH
        if "not" in words:
            kinds = _BOTH - kinds
        if all(
            (float(size) * (16 if "em" in unit else 1) <= _WIDE) == (end == "min")
            for end, size, unit in _WIDTH.findall(part)
        ):
            found |= kinds
            if kinds and "(" in _WIDTH.sub("", part):
                found.add("?")
    return frozenset(found)


_Declared = tuple[str, bool | None, int]
"""A property, whether its value hides, and its rank: 1 where it is important."""


def _declared(body: str) -> Iterator[_Declared]:
    """Yield what a body declares that may hide or change a text."""
    for name, text in _DECLARATION.findall(body):
        judge = _JUDGES.get(name) or _JUDGES.get(_SAME.get(name, ""))
        if judge is not None:
            value, _, rank = text.strip().partition("!")
            yield _SAME.get(name, name), judge(value.strip()), int(rank.strip() == "important")
    if _NO_HEIGHT.search(body) and _OVERFLOW.search(body):
        yield "overflow", None, 0


_PARTS: Final = re.compile(
    r"\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z)|\[[^\]]*(?:\]|\Z)|\((?:[^()]|\([^()]*\))*(?:\)|\Z)|[^,\"'\[(]+|[\[(\"']"
)
_GENERATED: Final = re.compile(r"::?(?:before|after)\s*$", re.IGNORECASE)
_OTHER_PART: Final = re.compile(r"::[\w-]+|:first-(?:letter|line)\b", re.IGNORECASE)
_AT_TIMES: Final = re.compile(
    r":(?:hover|active|focus(?:-within|-visible)?|target|visited|checked|disabled|invalid|playing)\b"
)
_LINK: Final = re.compile(r":(?:any-)?link\b")
_PSEUDO: Final = re.compile(r"::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?")


def _selectors(text: str) -> list[str]:
    """Return the selectors of a list, which commas divide."""
    found = [""]
    for piece in re.split(r"(,)", text) if not re.search(r"[\"'\[(]", text) else _pieces(text):
        if piece == ",":
            found.append("")
        else:
            found[-1] += piece
    return [selector.strip() for selector in found if selector.strip()]


def _pieces(text: str) -> Iterator[str]:
    position = 0
    for part in _PARTS.finditer(text):
        yield from [","] * text[position : part.start()].count(",")
        yield part[0]
        position = part.end()
    yield from [","] * text[position:].count(",")


class _Page:
    """Collects what is said of the elements of a page by the properties that matter."""

    def __init__(self, tree: "LexborHTMLParser", matter: frozenset[str], watch: Watch) -> None:
        self._watch = watch
        self.matter = matter
        self.said: dict[int, tuple[LexborNode, list[_Said]]] = {}
        self._tree = tree

    def _say(
        self, node: "LexborNode", declared: Iterable[_Declared], media: frozenset[str], weight: tuple[int, ...]
    ) -> None:
        said = (_Said(name, hides, media, (rank, *weight)) for name, hides, rank in declared)
        self.said.setdefault(node.mem_id, (node, []))[1].extend(said)

    def rule(self, rule: _Rule, number: int) -> None:
        """Take a rule of a sheet: the selectors that its prelude lists."""
        declared = [each for each in _declared(rule.body) if each[0] in self.matter]
        for selector in _selectors(rule.selector) if declared else ():
            generated = _GENERATED.search(selector)
            own = _GENERATED.sub("", selector)
            if _AT_TIMES.search(own) or _OTHER_PART.search(own):
                continue
            if generated is None:
                said = [each for each in declared if each[0] != "content"]
            elif all(hides is False for name, hides, _ in declared if name != "content"):
                said = [each for each in declared if each[0] == "content"]
            else:
                continue  # what it adds is not shown
            nodes, known = self._matched(_LINK.sub("[href]", own).strip() or "*") if said else ([], True)
            if not known:
                said = [(name, hides and None, rank) for name, hides, rank in said]
            self._watch.tick()
            self._watch.cells(len(nodes))  # what is said of an element is work, as a cell is
            for node in nodes:
                self._say(node, said, rule.media, (_SHEET, *_weight(own), number))

    def _matched(self, selector: str) -> "tuple[list[LexborNode], bool]":
        """Return the elements that a selector matches, and whether just these: one that the parser does not know may match fewer."""
        from selectolax.lexbor import SelectolaxError

        try:
            return self._tree.css(selector), True
        except SelectolaxError:
            try:
                return self._tree.css(_PSEUDO.sub("", selector) or "*"), False
            except SelectolaxError:
                return [], False  # none: a browser takes no notice of such a rule

    def inline(self, styles: Iterable[str]) -> None:
        """Take the styles that stand in the elements themselves."""
        named = {name for style in styles for name, *_ in _declared(style) if name in self.matter}
        words = [word for name in sorted(named) for word in (*_SPELT[name], *_DISGUISES)]
        for node in self._tree.css(",".join(f"[style*='{word}' i]" for word in words)) if words else ():
            declared = _declared(_plain((node.attributes.get("style") or "").lower()))
            self._say(node, [each for each in declared if each[0] in self.matter], _BOTH, (_INLINE,))

    def unshown(self, nodes: "Iterable[LexborNode]") -> None:
        """Take the elements that are not shown unless a style says otherwise."""
        for node in nodes:
            self._say(node, [("display", True, 0)], _BOTH, (_UNSAID,))


def _weight(selector: str) -> tuple[int, int, int]:
    """Return how specific a selector is."""
    bare = re.sub(r":where\([^()]*\)", "", selector)
    ids = len(re.findall(r"#[\w-]+", bare))
    classes = len(re.findall(r"\.[\w-]+|\[[^\]]*\]|(?<!:):(?!is|not|has|where)[\w-]+", bare))
    return ids, classes, len(re.findall(r"(?:^|[\s>+~(,])[a-zA-Z][\w-]*", bare))


def _look(said: Iterable[_Said]) -> Look:
    """Return what an element does, by what is said of it: of each property the last and weightiest word counts."""
    look = PLAIN
    by_name: dict[str, list[_Said]] = {}
    for each in said:
        by_name.setdefault(each.property, []).append(each)
    for name, own in by_name.items():
        hides = _winner(own, "screen")
        if hides and _winner(own, "print") is False:
            hides = None
        if hides is None:
            look = look._replace(doubtful=True)
        elif not hides:
            look = look._replace(shows=look.shows | {name}) if name in _INHERITED else look
        elif name in _INHERITED or name == _STRUCK:
            look = look._replace(hides=look.hides | {name})
        else:
            look = look._replace(gone=True, by_sheet=max(each.weight for each in own)[1] == _SHEET)
    return look


def _winner(said: Iterable[_Said], medium: str) -> bool | None:
    """Return what counts in a medium; null where that depends on what is not known."""
    own = sorted((each for each in said if medium in each.media), key=lambda each: each.weight)
    certain = max((i for i, each in enumerate(own) if "?" not in each.media), default=-1)
    hides = own[certain].hides if certain >= 0 else False
    return hides if all(each.hides == hides for each in own[certain + 1 :]) else None
