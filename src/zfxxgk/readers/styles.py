"""What the style sheets in a page hide, strike out or add, worked out once a page for the few elements that matter.

Only declarations that can change what a reader sees are examined, and only if a page has any. The parser matches
selectors, and the cascade decides between declarations. What depends on the window, or on a selector that the parser
does not know, is doubtful. Sheets outside the file are not read.
"""

import functools
import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.readers.limits import Watch

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["PLAIN", "Look", "looks"]


class Look(NamedTuple):
    """What an element does to what stands in it.

    Attributes:
        gone: It is not shown, nor is anything in it.
        by_sheet: Only a style sheet hides it, so that a script may show it, like the panels of tabs.
        doubtful: It is unclear what is shown of it.
        moved: Within a cell, it is unclear what is shown of it: it is moved, clipped or laid over other text.
        hides: Properties that hide or strike out what is in it.
        shows: Properties that show it again, whatever the elements around it say.
    """

    gone: bool = False
    by_sheet: bool = False
    doubtful: bool = False
    moved: bool = False
    hides: frozenset[str] = frozenset()
    shows: frozenset[str] = frozenset()


PLAIN: Final = Look()
"""The look of an element to which no declaration that matters applies."""


class _Effect(Enum):
    """What a value does: it hides a text, shows it, or makes it doubtful what is shown."""

    HIDES = "hides"
    SHOWS = "shows"
    DOUBTFUL = "doubtful"


_Judge = Callable[[str], _Effect | None]
"""Returns the effect of a value; None if it has none: it is invalid, or depends on the elements around."""


def _judge(hides: str, shows: str) -> _Judge:
    """Return the judge of a property, given patterns of the values that hide and of those that show."""
    hiding, showing = re.compile(hides, re.DOTALL), re.compile(shows, re.DOTALL)
    return lambda v: _Effect.HIDES if hiding.fullmatch(v) else _Effect.SHOWS if showing.fullmatch(v) else None


def _doubt(harmless: str) -> _Judge:
    known = re.compile(f"initial|unset|inherit|revert|none|auto|normal|{harmless}")
    return lambda value: _Effect.SHOWS if known.fullmatch(value) else _Effect.DOUBTFUL


_NUMBER: Final = r"[-+]?(?:\d++(?:\.\d*+)?|\.\d++)(?:e[-+]?\d++)?"
_ZERO: Final = r"(?:0++(?:\.0++)?|\.0++)"
_NAUGHT: Final = rf"[-+]?{_ZERO}(?:e[-+]?\d++)?(?:[a-z]++|%)?"
_FAR: Final = r"-(?:\d{4,}(?:\.\d*)?(?:px|pt)?|9\d\d(?:px|pt)|\d{3,}(?:\.\d*)?(?:r?em|v[wh]|cm|in|%)|[6-9]\d(?:\.\d*)?(?:r?em|cm|in))"
_SIZE: Final = r"(?:\d++(?:\.\d*+)?|\.\d++)(?:px|pt|pc|mm|cm|in|rem|v[wh])"
_COLOURS: Final = (
    r"#(?:[\da-f]{3}|[\da-f]{6})|#[\da-f]{3}[1-9a-f]|#[\da-f]{6}(?!00)[\da-f]{2}|(?:rgb|hsl)\([\d\s,.%deg]+\)"
    "|black|red|blue|green|gr[ae]y|navy|maroon|purple|orange|brown|dark[a-z]+|white|windowtext"
)
_CLEAR: Final = (
    rf"transparent|(?:rgba|hsla)\([^()]*[,/]\s*+{_ZERO}%?\s*+\)|(?:rgb|hsl)\([^()]*/\s*+{_ZERO}%?\s*+\)"
    r"|#(?:[\da-f]{3}0|[\da-f]{6}00)"
)
_SHOWN: Final = "block|inline(?:-[a-z]+)?|table(?:-[a-z]+)*|flex|grid|list-item|contents|flow-root|run-in"
_AWAY: Final = _judge(_FAR, rf"{_NAUGHT}|{_NUMBER}[a-z%]*|auto")
_JUDGES: Final[Mapping[str, _Judge]] = {
    "display": _judge("none", _SHOWN),
    "visibility": _judge("hidden|collapse", "visible"),
    "content-visibility": _judge("hidden", "visible|auto"),
    "opacity": _judge(rf"{_NAUGHT}|0?\.0\d*+|\d*+(?:\.\d*+)?e-\d++", rf"{_NUMBER}%?"),
    "text-decoration": _judge(".*line-through.*", "none|.*underline.*|.*overline.*"),
    "font-size": _judge(rf"{_NAUGHT}|calc\({_NAUGHT}\)|0?\.\d*(?:px|pt)", f"{_SIZE}|(?:xx?-)?(?:small|large)|medium"),
    "font": _judge(rf"(?:.*\s)?{_NAUGHT}(?:/\S++)?\s.+", rf"(?:.*\s)?{_SIZE}(?:/\S++)?\s.+"),
    "color": _judge(_CLEAR, _COLOURS),
    "-webkit-text-fill-color": _judge(_CLEAR, f"{_COLOURS}|currentcolor"),
    "zoom": _judge(_NAUGHT, rf"{_NUMBER}%?"),
    "text-indent": _AWAY,
    **dict.fromkeys(
        ("left", "top", "right", "bottom", "margin-left", "margin-top", "margin-right", "margin-bottom"), _AWAY
    ),
    "clip": _doubt(""),
    "clip-path": _doubt(""),
    "transform": _doubt(r"translate[xyz3d]*\([0\s,px]*\)"),
    "translate": _doubt(_NAUGHT),
    "rotate": _doubt(_NAUGHT),
    "scale": _doubt("1"),
    "unicode-bidi": _doubt("embed|isolate|plaintext"),
    "flex-direction": _doubt("row|column"),
    "order": _doubt("0"),
    "filter": lambda value: (
        _Effect.DOUBTFUL if re.search("opacity|blur", value) and value != "opacity(1)" else _Effect.SHOWS
    ),
    "content": _doubt("([\"'])[\\s\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]*\\1"),  # blanks, and the signs of icons
    "position": _doubt("static|relative|sticky"),
    "float": _doubt("left"),
}
"""The properties that can hide a text or change it, and when they do."""
_ONLY_INSIDE: Final = frozenset(
    "clip clip-path transform translate rotate scale flex-direction order filter position float overflow".split()  # noqa: SIM905
)
"""Properties that can move or clip a piece of a cell. On an element around a whole cell they do no harm."""
_UNCLEAR_IF_COMPUTED: Final = frozenset(("display", "visibility", "opacity"))
"""Properties of which a computed value (``calc``, ``var``) may hide or show."""
_SAME: Final = {"text-decoration-line": "text-decoration", "font": "font-size"}
_VENDOR: Final = re.compile("^-(?:webkit|moz|ms|o)-(?!text-fill)")
_SPELT: Final = {
    name: (name, *(other for other, own in _SAME.items() if own == name)) for name in (*_JUDGES, "overflow")
}
_STRUCK: Final = "text-decoration"
_INHERITED: Final = frozenset(("visibility", "font-size", "color", "-webkit-text-fill-color", "text-indent"))
_BARE_ZERO: Final = r"(?<![.\d])0(?![.\d])"
_HINTS: Final[Mapping[str, re.Pattern[str] | None]] = {
    **dict.fromkeys(
        ("display:none", "display:var", "display:calc", "visibility:hidden", "visibility:collapse", "visibility:var")
    ),
    **dict.fromkeys(
        ("line-through", "size:calc(0", "fill-color:", "translate:", "rotate:", "zoom:0", "blur(", "bidi", "-reverse")
    ),
    "opacity:": re.compile(r"opacity:(?:0|\.|[\d.]*e-|var|calc)"),
    "size:": re.compile(r"size:(?:0(?![.\d])|0?\.\d*p[tx])"),
    "font:": re.compile(rf"font:(?:(?!font:|{_BARE_ZERO})[^;}}])*+{_BARE_ZERO}"),
    "color:transparent": re.compile(r"(?<!-)color:transparent"),
    "color:rgb": re.compile(r"(?<!-)color:rgb(?:a\(|(?:(?!color:rgb)[^)/])*+/)"),
    "color:hsl": re.compile(r"(?<!-)color:hsl(?:a\(|(?:(?!color:hsl)[^)/])*+/)"),
    "color:#": re.compile(r"color:#(?:[\da-f]{3}0|[\da-f]{6}00)(?![\da-f])"),
    "clip": re.compile(r"clip(?:-path)?:(?!none|auto)"),
    "transform:": re.compile(r"transform:(?!none)"),
    "scale:": re.compile(r"(?<![\w-])scale:"),
    "order:": re.compile(r"(?:^|[;{])order:"),
    "content:": re.compile(r"(?:^|[;{])content:"),
    "overflow": re.compile(r"(?:height|width|-size):(?:[01]px|0)(?:[;}!]|$)"),
    **{
        f"{name}:-": re.compile(rf"{name}:-\d(?:\d\d|\d?[\d.]*(?:r?em|v|c|i|%))")
        for name in ("indent", "left", "top", "right", "bottom")
    },
}
"""Every style that hides or changes something contains, without white space, one of these keys, and matches the pattern
of the key, if it has one. Most sheets contain none and need no closer look.
"""
_DECLARATION: Final = re.compile(r"(?<![\w-])([\w-]+)\s*:\s*((?:[^;\"']|\"[^\"]*\"|'[^']*')*)")
_OVERFLOW: Final = re.compile(r"overflow(?:-[xy])?\s*:\s*(?:hidden|clip|auto|scroll)")
_NO_HEIGHT: Final = re.compile(
    r"(?<![\w-])(?:max-)?(?:height|width|inline-size|block-size)\s*:\s*(?:[01]px|0)\s*(?:!|;|$)"
)
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|([^\n]))")


class _Applied(NamedTuple):
    """A declaration for an element: its effect, the media in which it counts, and its weight (rank, then origin)."""

    property: str
    effect: _Effect
    media: frozenset[str]
    weight: tuple[int, ...]


_DEFAULT, _SHEET, _INLINE = range(3)
"""Where a declaration comes from, the weakest first: the browser, a style sheet, the element itself."""
_DISGUISES: Final = ("\\\\", "/*")
"""Signs that the name of a property may be written otherwise: an escape, a comment in it."""


def looks(tree: "LexborHTMLParser", lowered: bytes, watch: Watch) -> "list[tuple[LexborNode, Look]]":
    """Return the elements of a page whose look is not `PLAIN`, each with its look.

    Args:
        tree: The page.
        lowered: Its bytes in lower case, to tell quickly what it does not contain.
        watch: Counts the work, and stops when a limit is exceeded.
    """
    styles = tree.css("style") if b"<style" in lowered else []
    sheets = [_Sheet(_plain(node.text()), _media(node.attributes.get("media") or "")) for node in styles]
    written = (style.decode("utf-8", "replace").strip("\"'") for style in set(_STYLE.findall(lowered)))
    inline = [_plain(html.unescape(style)) for style in written]
    # A property matters if something hides by it; then also every declaration that shows again by it.
    told = ((rule.body, hints) for sheet in sheets if (hints := _hints(sheet.text)) for rule in sheet.rules)
    hinting = [body for body, hints in told if _hints(body, hints)] + [style for style in inline if _hints(style)]
    matter = {name for body in hinting for name, effect, _ in _declared(body) if effect is not _Effect.SHOWS}
    unshown = tree.css("[hidden],dialog:not([open])") if b"hidden" in lowered or b"<dialog" in lowered else []
    if unshown:
        matter.add("display")
    page = _Page(tree, frozenset(matter), watch)
    words = {word for name in matter for word in _SPELT[name]}
    telling = [sheet for sheet in sheets if any(map(sheet.text.lower().__contains__, words))]
    for number, rule in enumerate(rule for sheet in telling for rule in sheet.rules):
        page.rule(rule, number)
    page.inline(inline)
    page.unshown(unshown)
    whole = {node.mem_id for node in (tree.root, tree.body) if node is not None}
    # A page that is hidden as a whole counts as shown: a script will show it.
    found = ((node, _look(applied)) for number, (node, applied) in page.applied.items() if number not in whole)
    return [(node, look) for node, look in found if look != PLAIN]


def _hints(body: str, among: Iterable[str] = _HINTS) -> list[str]:
    """Return the signs in a sheet, a rule or a style that it may hide or change something."""
    text = "".join(body.split()).lower()
    found = [hint for hint in among if hint in text]
    return [hint for hint in found if (way := _HINTS[hint]) is None or way.search(text) is not None]


_STYLE: Final = re.compile(rb"style\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)")
_BOTH: Final = frozenset(("screen", "print"))


def _plain(text: str) -> str:
    """Return a sheet without comments, and with its escapes resolved."""
    text = re.sub(r"/\*.*?(?:\*/|\Z)", " ", text, flags=re.DOTALL).replace("<!--", " ").replace("-->", " ")
    return _ESCAPE.sub(lambda m: chr(min(int(m[1], 16), 0x10FFFF)) if m[1] else m[2], text) if "\\" in text else text


class _Rule(NamedTuple):
    selector: str
    body: str
    media: frozenset[str]


class _Sheet:
    """A style sheet; its rules are parsed only when they are asked for."""

    def __init__(self, text: str, media: frozenset[str]) -> None:
        self.text = text
        self._media = media

    @functools.cached_property
    def rules(self) -> list[_Rule]:
        return list(_rules(self.text, self._media))


_LONG: Final = 2000  # characters of a selector
_DEEPEST: Final = 32
"""How deep blocks may be nested; real sheets are less deep."""
_BRACE: Final = re.compile(r"[{}]")
_QUOTED: Final = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_OUT_OF_THE_WAY: Final = str.maketrans("{};", "   ")
_NO_GROUP: Final = ("@font-face", "@page", "@keyframes", "@-", "@counter-style", "@property", "@font-")


def _rules(text: str, media: frozenset[str]) -> Iterator[_Rule]:
    """Yield the rules of a sheet in one pass, each with the media in which it counts."""
    text = _QUOTED.sub(lambda m: m[0].translate(_OUT_OF_THE_WAY), text)
    # Open blocks: the selector, or None for a group, and the media in which it counts.
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
            # Blocks that are still open end with the sheet.
            return
        if brace[0] == "}":
            del open_[max(len(open_) - 1, 1) :]
            continue
        prelude = prelude.strip()
        if prelude.startswith(_NO_GROUP):
            open_.append((None, frozenset()))
        elif prelude.startswith("@media"):
            open_.append((selector, _nested_media(media, _media(prelude[6:]))))
        elif prelude.startswith("@"):
            open_.append((selector, media | {"?"}))
        elif len(open_) > _DEEPEST:
            open_.append((None, frozenset()))
        elif selector is not None:  # a rule inside a rule
            times = prelude.count("&")
            fits = len(prelude) + max(times, 1) * len(selector) <= _LONG
            own = prelude.replace("&", selector) if times else f"{selector} {prelude}"
            open_.append((own, media) if fits else (None, frozenset()))
        else:
            open_.append((prelude, media))


def _nested_media(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return in which media a group within a group counts."""
    return (one & other) | ((one | other) & {"?"})


_WIDE: Final = 1280
_WIDTH: Final = re.compile(r"\(\s*(min|max)-width\s*:\s*(\d+(?:\.\d+)?)(px|r?em)\s*\)")


def _media(query: str) -> frozenset[str]:
    """Return in which media a group counts, with ``?`` if that depends on something unknown."""
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


_Declared = tuple[str, _Effect, int]
"""A property, the effect of its value, and its rank: 1 if it is ``!important``."""


def _declared(body: str) -> Iterator[_Declared]:
    """Yield the declarations of a body that may hide or change a text."""
    for written, text in _DECLARATION.findall(body):
        name = _VENDOR.sub("", written)
        judge = _JUDGES.get(name) or _JUDGES.get(_SAME.get(name, ""))
        if judge is not None:
            value, _, rank = text.strip().partition("!")
            value = value.strip()
            is_unclear = name in _UNCLEAR_IF_COMPUTED and ("calc(" in value or "var(" in value)
            effect = _Effect.DOUBTFUL if is_unclear else judge(value)
            if effect is not None:
                yield _SAME.get(name, name), effect, int(rank.strip() == "important")
    if _NO_HEIGHT.search(body) and _OVERFLOW.search(body):
        yield "overflow", _Effect.DOUBTFUL, 0


_PARTS: Final = re.compile(
    r"\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z)|\[[^\]]*(?:\]|\Z)|\((?:[^()]|\([^()]*\))*(?:\)|\Z)|[^,\"'\[(]+|[\[(\"']"
)
_GENERATED: Final = re.compile(r"::?(?:before|after)\s*$", re.IGNORECASE)
_FIRST: Final = re.compile(r"::?first-(?:letter|line)\b", re.IGNORECASE)
"""Pseudo-elements that are a part of the text of an element."""
_OTHER_PART: Final = re.compile(r"::[\w-]+", re.IGNORECASE)
"""Pseudo-elements that are not part of its text, such as a scroll bar or a placeholder."""
_AT_TIMES: Final = re.compile(r"(?<!\()(?<!not\():(?:hover|active|focus(?:-within|-visible)?|target|visited|playing)\b")
_NOT_AT_TIMES: Final = re.compile(r":not\(:(?:hover|active|focus(?:-within|-visible)?|target|visited|playing)\)")
_LINK: Final = re.compile(r":(?:any-)?link\b")
_PSEUDO: Final = re.compile(r"::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?")


def _selectors(text: str) -> list[str]:
    """Return the selectors of a list, which commas separate."""
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
    """Collects the declarations that apply to the elements of a page, of the properties that matter."""

    def __init__(self, tree: "LexborHTMLParser", matter: frozenset[str], watch: Watch) -> None:
        self._watch = watch
        self.matter = matter
        self.applied: dict[int, tuple[LexborNode, list[_Applied]]] = {}
        self._tree = tree

    def _apply(
        self, node: "LexborNode", declared: Iterable[_Declared], media: frozenset[str], weight: tuple[int, ...]
    ) -> None:
        applied = (_Applied(name, effect, media, (rank, *weight)) for name, effect, rank in declared)
        self.applied.setdefault(node.mem_id, (node, []))[1].extend(applied)

    def rule(self, rule: _Rule, number: int) -> None:
        """Take a rule of a sheet, for each of its selectors."""
        declared = [each for each in _declared(rule.body) if each[0] in self.matter]
        for selector in _selectors(rule.selector) if declared else ():
            generated = _GENERATED.search(selector)
            own = _NOT_AT_TIMES.sub("", _GENERATED.sub("", selector))
            part = _FIRST.search(own) is not None
            own = _FIRST.sub("", own)
            if _AT_TIMES.search(own) or _OTHER_PART.search(own) or len(own) > _LONG:
                continue
            if generated is None:
                taken = [each for each in declared if each[0] != "content"]
            elif all(did is _Effect.SHOWS or name in _ONLY_INSIDE for name, did, _ in declared if name != "content"):
                taken = [each for each in declared if each[0] == "content"]
            else:
                continue  # what it adds is not shown
            if part:
                taken = [("content", _Effect.DOUBTFUL, 0)] if taken else []
            nodes, known = self._matched(_LINK.sub("[href]", own).strip() or "*") if taken else ([], True)
            if not known:
                taken = [(name, did if did is _Effect.SHOWS else _Effect.DOUBTFUL, rank) for name, did, rank in taken]
            self._watch.tick()
            self._watch.cells(len(nodes))  # a matched element is as much work as a cell
            for node in nodes:
                self._apply(node, taken, rule.media, (_SHEET, *_weight(own), number))

    def _matched(self, selector: str) -> "tuple[list[LexborNode], bool]":
        """Return the elements that a selector matches, and whether just these: an unknown selector may match fewer."""
        from selectolax.lexbor import SelectolaxError

        try:
            return self._tree.css(selector), True
        except SelectolaxError:
            try:
                return self._tree.css(_PSEUDO.sub("", selector) or "*"), False
            except SelectolaxError:
                return [], False  # none: a browser ignores such a rule

    def inline(self, styles: Iterable[str]) -> None:
        """Take the styles that stand in the elements themselves."""
        named = {name for style in styles for name, *_ in _declared(style) if name in self.matter}
        words = [word for name in sorted(named) for word in (*_SPELT[name], *_DISGUISES)]
        for node in self._tree.css(",".join(f"[style*='{word}' i]" for word in words)) if words else ():
            declared = _declared(_plain((node.attributes.get("style") or "").lower()))
            self._apply(node, [each for each in declared if each[0] in self.matter], _BOTH, (_INLINE,))

    def unshown(self, nodes: "Iterable[LexborNode]") -> None:
        """Take the elements that are not shown unless a style says otherwise."""
        for node in nodes:
            self._apply(node, [("display", _Effect.HIDES, 0)], _BOTH, (_DEFAULT,))


def _weight(selector: str) -> tuple[int, int, int]:
    """Return how specific a selector is."""
    bare = re.sub(r":where\([^()]*\)", "", selector)
    ids = len(re.findall(r"#[\w-]+", bare))
    classes = len(re.findall(r"\.[\w-]+|\[[^\]]*+(?:\]|\Z)|(?<!:):(?!is|not|has|where)[\w-]+", bare))
    return ids, classes, len(re.findall(r"(?:^|[\s>+~(,])[a-zA-Z][\w-]*", bare))


def _look(applied: Iterable[_Applied]) -> Look:
    """Return the look of an element: for each property, the last of the weightiest declarations counts."""
    look = PLAIN
    by_name: dict[str, list[_Applied]] = {}
    for each in applied:
        by_name.setdefault(each.property, []).append(each)
    for name, own in by_name.items():
        effect = _winner(own, "screen")
        if effect is _Effect.HIDES and _winner(own, "print") is _Effect.SHOWS:
            effect = _Effect.DOUBTFUL
        if effect is _Effect.DOUBTFUL:
            look = look._replace(moved=True) if name in _ONLY_INSIDE else look._replace(doubtful=True)
        elif effect is _Effect.SHOWS:
            look = look._replace(shows=look.shows | {name}) if name in _INHERITED else look
        elif name in _INHERITED or name == _STRUCK:
            look = look._replace(hides=look.hides | {name}, by_sheet=look.by_sheet or _by_sheet(own))
        else:
            look = look._replace(gone=True, by_sheet=_by_sheet(own))
    return look


def _by_sheet(applied: Iterable[_Applied]) -> bool:
    return max(each.weight for each in applied)[1] == _SHEET


def _winner(applied: Iterable[_Applied], medium: str) -> _Effect:
    """Return the effect that counts in a medium; `DOUBTFUL` if that depends on something unknown."""
    own = sorted((each for each in applied if medium in each.media), key=lambda each: each.weight)
    certain = max((i for i, each in enumerate(own) if "?" not in each.media), default=-1)
    effect = own[certain].effect if certain >= 0 else _Effect.SHOWS
    return effect if all(each.effect is effect for each in own[certain + 1 :]) else _Effect.DOUBTFUL
