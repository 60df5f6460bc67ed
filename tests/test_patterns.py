"""No regular expression of the package runs away on a text: time grows with the text, and no faster.

The patterns are collected, not listed: those that are made when the package is imported, and those of calls like
``re.sub("…", …)``. What may be slow for one is made from the pattern itself: what leads up to a repetition, what the repetition
repeats, and an end that does not fit.
"""

import ast
import importlib
import itertools
import pkgutil
import re
import re._constants as sre  # type: ignore[import-not-found] # what a pattern is made of has no other name
import re._parser as parser  # type: ignore[import-not-found] # as above
import signal
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import zfxxgk

pytestmark = pytest.mark.slow
ROOT = Path(zfxxgk.__file__).parent
SHORT = {
    "readers/labels.py": "a label has 100 characters at most",
    "readers/titles.py": "a title has 160 characters at most",
}
"""Modules whose patterns see nothing longer, and why."""
SIZE, TWICE = 8_000, 16_000
SLOW = 0.02
"""Seconds that no linear pattern takes for a text of the second size: they need a tenth of it."""
MOST = 0.5
"""Seconds at which a pattern is stopped."""


class Known(NamedTuple):
    """A pattern: where it stands, and as which methods it is used."""

    where: str
    pattern: "re.Pattern[Any]"
    methods: tuple[str, ...]


def collected() -> list[Known]:
    """Return the patterns of the package: of modules, as the names in them hold them, and of calls in the sources."""
    found: dict[tuple[object, int], Known] = {}
    for module in pkgutil.walk_packages([str(ROOT)], "zfxxgk."):
        if module.name.endswith("__main__"):
            continue
        held = vars(importlib.import_module(module.name))
        source = Path(str(held["__file__"]))
        where = str(source.relative_to(ROOT))
        text = source.read_text(encoding="utf-8")
        for name, value in held.items():
            used = set(re.findall(rf"\b{re.escape(name)}\.(\w+)", text))
            methods = tuple({_AS.get(m, m) for m in used} & {"search", "match", "fullmatch"}) or _ALL
            for pattern, is_closed in patterns_in(value, 3):
                as_ = ("fullmatch",) if is_closed else methods
                found.setdefault((pattern.pattern, pattern.flags), Known(f"{where} {name}", pattern, as_))
        for pattern, method, line in calls(text):
            found.setdefault((pattern.pattern, pattern.flags), Known(f"{where}:{line}", pattern, (method,)))
    return [known for known in found.values() if known.where.split()[0] not in SHORT]


_AS = {"sub": "search", "split": "search", "findall": "search", "finditer": "search", "subn": "search"}
_ALL = ("search", "fullmatch")


def patterns_in(value: object, depth: int) -> Iterator[tuple["re.Pattern[Any]", bool]]:
    """Yield the patterns that a value holds, in containers and in what functions have closed over, which take them whole."""
    if isinstance(value, re.Pattern):
        yield value, False
    elif depth and isinstance(value, dict | list | tuple | set | frozenset):
        for each in (*value, *value.values()) if isinstance(value, dict) else value:
            yield from patterns_in(each, depth - 1)
    elif depth and callable(value):
        for cell in getattr(value, "__closure__", None) or ():
            yield from ((pattern, True) for pattern, _ in patterns_in(cell.cell_contents, depth - 1))


def calls(text: str) -> Iterator[tuple["re.Pattern[Any]", str, int]]:
    """Yield the patterns of calls of `re` with a text written out."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="re"), attr=method),
                args=[ast.Constant(value=str() | bytes() as pattern), *_],
            ) if method not in {"compile", "escape"}:
                yield re.compile(pattern), _AS.get(method, method), node.lineno


# --- what may be slow --------------------------------------------------------------------------------------------------

_OF = {
    sre.CATEGORY_DIGIT: "1",
    sre.CATEGORY_SPACE: " ",
    sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_SPACE: "a",
    sre.CATEGORY_NOT_DIGIT: "a",
    sre.CATEGORY_NOT_WORD: "-",
}
_OTHERS = "a1 \n甲0A-(（.,;:/<>\"'=|#@{}[]_\t，、。x"


class Pieces:
    """The pieces of a pattern: texts that its parts match, and what leads up to each repetition."""

    def __init__(self, pattern: "re.Pattern[Any]") -> None:
        self.pumps: dict[str, None] = {}
        self.leads: dict[str, None] = {"": None}
        text = pattern.pattern
        flags = pattern.flags & ~re.UNICODE if isinstance(text, str) else 0
        whole = self._of(parser.parse(text, flags), "")
        self.pumps |= dict.fromkeys((whole, *(whole[:end] for end in range(1, min(len(whole), 8)))))

    def _of(self, items: Iterable[tuple[Any, Any]], lead: str) -> str:
        """Return a short text that a sequence matches, noting pieces on the way; `lead` is what stands before it."""
        text = ""
        for kind, value in items:
            text += self._one(kind, value, lead + text)
        return text

    def _one(self, kind: Any, value: Any, lead: str) -> str:  # noqa: C901, PLR0911 # one case for each kind of piece
        match kind:
            case sre.LITERAL:
                self.pumps[chr(value)] = None
                return chr(value)
            case sre.NOT_LITERAL:
                return "b" if value == ord("a") else "a"
            case sre.ANY:
                return "a"
            case sre.IN:
                members = list(_members(value))[:4] or ["a"]
                self.pumps |= dict.fromkeys(members)
                return members[0]
            case sre.MAX_REPEAT | sre.MIN_REPEAT | sre.POSSESSIVE_REPEAT:
                low, high, body = value
                one = self._of(body, lead)
                if high is sre.MAXREPEAT or high > 3:
                    self.leads[lead] = None
                    self.pumps |= dict.fromkeys((one, lead[-6:] + one, lead + one))
                return str(one * low)
            case sre.SUBPATTERN:
                return self._of(value[-1], lead)
            case sre.ATOMIC_GROUP:
                return self._of(value, lead)
            case sre.BRANCH:
                texts = [self._of(branch, lead) for branch in value[1]]
                self.pumps |= dict.fromkeys(texts[:8])
                return min(texts, key=len)
            case sre.ASSERT | sre.ASSERT_NOT:
                self._of(value[1], lead)
        return ""

    def __iter__(self) -> Iterator[tuple[str, str, str]]:
        """Yield what begins, what is repeated, and what ends."""
        pumps = [pump for pump in self.pumps if 0 < len(pump) <= 40][:24]
        short = [pump for pump in pumps if len(pump) <= 2][:6]
        pumps += ["".join(pair) for pair in itertools.permutations(short, 2)]
        leads = [lead for lead in self.leads if len(lead) <= 40][:5]
        return itertools.product(leads, pumps, ("", "\0"))


def _members(items: list[tuple[Any, Any]]) -> Iterator[str]:
    """Yield some characters of a class."""
    kind, _ = items[0]
    if kind is sre.NEGATE:
        outside = set(_members(items[1:])) if len(items) > 1 else set()
        yield from [each for each in _OTHERS if each not in outside][:3]
        return
    for kind, value in items:
        if kind is sre.LITERAL:
            yield chr(value)
        elif kind is sre.RANGE:
            yield chr(value[0])
        elif kind is sre.CATEGORY:
            yield _OF.get(value, "a")
            yield from "\n" * (value is sre.CATEGORY_SPACE)


# --- how slow ----------------------------------------------------------------------------------------------------------


class _TooLongError(Exception):
    pass


def seconds(pattern: "re.Pattern[Any]", method: str, text: str | bytes) -> float:
    """Return how long a pattern takes of the processor, whatever else runs there; `MOST` where it was stopped then."""

    def stop(*_: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGPROF, stop)
    begun = time.process_time()
    try:
        signal.setitimer(signal.ITIMER_PROF, MOST)  # a pattern looks for signals as it goes
        if method == "search":
            for _ in pattern.finditer(text):
                pass
        else:
            getattr(pattern, method)(text)
    except _TooLongError:
        return MOST
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return time.process_time() - begun


def made(pattern: "re.Pattern[Any]", pieces: tuple[str, str, str], size: int) -> str | bytes:
    lead, pump, end = pieces
    text = lead + pump * (size // len(pump)) + end
    return text if isinstance(pattern.pattern, str) else text.encode("latin-1", "replace")


def runs_away(known: Known) -> str | None:
    """Return for what a pattern is slow: more than twice as slow for twice the text, or stopped before it was done."""
    for method in known.methods:
        for pieces in Pieces(known.pattern):
            if seconds(known.pattern, method, made(known.pattern, pieces, TWICE)) < SLOW:
                continue
            once, twice = (
                min(seconds(known.pattern, method, made(known.pattern, pieces, size)) for _ in range(3))
                for size in (SIZE, TWICE)
            )
            if twice >= MOST or (twice > 2.7 * once and twice > SLOW):
                return f"{method} {pieces}: {once:.3f} s for {SIZE} characters, {twice:.3f} s for {TWICE}"
    return None


KNOWN = collected()


def test_they_are_collected() -> None:
    assert len(KNOWN) > 120
    assert {"readers/styles.py", "readers/outline.py", "wire/codec.py"} <= {each.where.split()[0] for each in KNOWN}


@pytest.mark.parametrize("known", KNOWN, ids=[each.where for each in KNOWN])
def test_time_grows_with_the_text_and_no_faster(known: Known) -> None:
    found = runs_away(known)
    assert found is None, f"{known.where} {known.pattern.pattern!r} {found}"


@pytest.mark.parametrize("pattern", [r"(?:a+)+b", r"\s*,?\s*x", r"<c[^>]*>", r".*a.*b.*c"])
def test_what_runs_away_is_found(pattern: str) -> None:
    assert runs_away(Known("", re.compile(pattern), _ALL)) is not None
