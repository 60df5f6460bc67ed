"""The phrases, ready to be looked up; and what may stand behind a number and say what it counts."""

import functools
import re
from collections.abc import Mapping
from typing import Final

from zfxxgk.form.categories import RemedyResult, RemedyRoute
from zfxxgk.prose.claim import WITH_BROUGHT
from zfxxgk.prose.nouns import (
    DISPUTE_NOUNS,
    LITIGATION,
    LITIGATION_OF_DISCLOSURE,
    LOOSE_REQUEST,
    NEXT_YEAR,
    REQUEST,
    signs,
)
from zfxxgk.prose.numbers import half_width
from zfxxgk.prose.phrases import CONJUNCTIONS, EACH, FILLERS, HEDGES, PHRASES, Confidence, Context, Wording, expand

__all__ = [
    "ANSWERED",
    "BARE_RESULT",
    "BEFORE_NUMBER",
    "BOTH",
    "CARRIED_FORWARD",
    "CARRIED_ON",
    "CONCLUDED",
    "REST",
    "RESULT",
    "ROUTES",
    "SKIPPED",
    "SUMS",
    "characters_before",
    "dictionary",
    "last_characters",
    "lengths",
    "result_of",
    "result_said",
    "wording_of",
]

_OF_KIND: Final = {wording.kind: wording for wording in reversed(PHRASES)}


def wording_of(kind: str) -> Wording:
    """Return the wording of a kind of claim; of several, the first."""
    return _OF_KIND[kind]


@functools.cache
def dictionary() -> Mapping[str, tuple[Wording, ...]]:
    """Return the wordings by the text of their phrases. Several wordings of one text are tried in order."""
    found: dict[str, list[Wording]] = {}
    for wording in PHRASES:
        for template in wording.phrases:
            for phrase in expand(template):
                text, _ = signs(half_width(phrase), 0)
                if text and wording not in found.setdefault(text, []):
                    found[text].append(wording)
    return {text: tuple(wordings) for text, wordings in found.items()}


@functools.cache
def lengths() -> tuple[int, ...]:
    """Return the lengths that a phrase may have, the longest first."""
    return tuple(sorted({len(text) for text in dictionary()}, reverse=True))


@functools.cache
def last_characters() -> frozenset[str]:
    """Return the characters that a phrase may end with: a quick test that most texts fail."""
    return frozenset(text[-1] for text in dictionary())


@functools.cache
def characters_before() -> frozenset[str]:
    """Return the characters that may stand just before a number in a claim."""
    words = (*FILLERS, *EACH, *HEDGES, *CONJUNCTIONS)
    return last_characters() | {word[-1] for word in words} | set("中有,:、()。;占比例重到共")


SKIPPED: Final = tuple(sorted((*FILLERS, *EACH, *HEDGES), key=len, reverse=True))
"""Words between a phrase and its number that change nothing."""
ROUTES: Final[Mapping[str, tuple[RemedyRoute, ...]]] = {
    "reconsideration": (RemedyRoute.RECONSIDERATION,),
    "litigation": (RemedyRoute.DIRECT, RemedyRoute.AFTER_RECONSIDERATION),
    "direct_litigation": (RemedyRoute.DIRECT,),
    "litigation_after_reconsideration": (RemedyRoute.AFTER_RECONSIDERATION,),
}
"""The routes of table four that each kind of claim is about."""
CONCLUDED: Final = next(w for w in PHRASES if w.kind == "concluded" and w.confidence is Confidence.WEAK)
"""What an answer to requests counts."""
CARRIED_ON: Final = re.compile(f"(?:至|到)?{NEXT_YEAR}(?:继续)?(?:办理|处理|答复)?")
"""After a number: 结转 3 件至 2024 年."""
CARRIED_FORWARD: Final = wording_of("carried_forward")
"""What is carried forward."""
SUMS: Final = ("共计", "合计", "总计", "两项共计", "两项合计", "共")
"""Words for a sum of the numbers just before."""
BOTH: Final = wording_of("received")._replace(
    kind="received+brought_forward", places=WITH_BROUGHT, context=Context.ANY, confidence=Confidence.PATTERN
)
"""What was received and brought forward together."""
ANSWERED: Final = re.compile(
    f"(?P<noun>[{REQUEST}{LOOSE_REQUEST}]|申请件?|件|)(?:均|已|都|全部|也){{1,4}}[^,。;:、()未不]{{0,16}}?(?:答复|办结|办理完毕|办复|回复)"
)
"""After a number of requests: 3 件申请均已按期答复."""
BEFORE_NUMBER: Final = ("其中", "有", "共", "另", "剩余", "余", "尚有", "还有", "含", "仅")
"""Words that may stand before a number whose meaning follows it."""
_DISPUTE: Final = f"[{''.join(DISPUTE_NOUNS)}]"
RESULT: Final = re.compile(
    f"(?P<noun>{_DISPUTE})(?:[、和及与,]\\d+(?:件|宗|起){_DISPUTE}){{0,8}}(?:的)?(?:结果|均|已|获|获得|被|得到|予以|为|复议机关){{0,4}}"
    "(?P<result>维持|纠正|纠错|其[他它]结果|尚未审结|未审结|尚未办结)"
)
"""After a number, alone or in a list: 3 件行政复议、2 件行政诉讼获维持."""
_RESULTS: Final = {
    "维持": RemedyResult.UPHELD,
    "纠": RemedyResult.CORRECTED,
    "其": RemedyResult.OTHER,
    "尚": RemedyResult.PENDING,
    "未": RemedyResult.PENDING,
}
REST: Final = ("其余", "另", "另有", "余", "其中", "余下")
"""Words for a part of what was just counted."""
BARE_RESULT: Final = re.compile(
    "(?:结果|均|已|获|获得|被|得到|予以|为){1,4}(?P<result>维持|纠正|纠错|其[他它]结果)|(?P<open>尚未审结|未审结|尚未办结)"
)


def result_said(match: re.Match[str]) -> RemedyResult:
    """Return the result that a match of `RESULT` or `BARE_RESULT` found."""
    said = match["result"] or "未"
    return next(result for word, result in _RESULTS.items() if said.startswith(word))


def result_of(match: re.Match[str]) -> Wording:
    """Return the wording of a number of reconsiderations or suits with the result that follows."""
    result = result_said(match)
    is_suit = match["noun"] in (LITIGATION, LITIGATION_OF_DISCLOSURE)
    routes = ROUTES["litigation" if is_suit else "reconsideration"]
    wording = wording_of(f"result_{result.value}")
    return wording._replace(places=tuple((route, result) for route in routes), context=Context.DISPUTES)
