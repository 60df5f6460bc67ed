"""The claims of the prose about figures of the form, found by readable rules: deterministic and fast.

The phrase that ends just before a number says what it counts (`zfxxgk.prose.phrases`). The rest of its sentence may
show that it is not the figure of the table: another year, another organ, a part of the requests, a change, a plan. Text
that is not understood makes no claim.

>>> from zfxxgk import Applicant, Flow, Narrative, Passage, evolve, verdict, zero
>>> text = "2024年，我局共收到政府信息公开申请3件，未发生行政复议。"
>>> report = evolve(zero(agency="某局", year=2024), {
...     (Flow.RECEIVED, Applicant.TOTAL): 2,
...     "/overview": Narrative(passages=(Passage(heading="依申请公开", text=text),)),
... })
>>> for claim in claims(report):
...     print(claim.text, claim.value, verdict(report, claim).status)
收到政府信息公开申请3件 3 differs
未发生行政复议 0 agrees
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from operator import itemgetter
from typing import Final, NamedTuple

import attrs

from zfxxgk.display import public
from zfxxgk.form.categories import (
    Applicant,
    Category,
    Flow,
    Outcome,
    OutcomeGroup,
    RemedyResult,
    RemedyRoute,
    Section,
    Topic,
)
from zfxxgk.form.records import Passage, Report
from zfxxgk.form.tables import SECTIONS_WITH_TABLES, Form, Key
from zfxxgk.prose.claim import WITH_BROUGHT, Claim, cells_of, passages_of
from zfxxgk.prose.lookup import (
    ANSWERED,
    BARE_RESULT,
    BEFORE_NUMBER,
    BOTH,
    CARRIED_FORWARD,
    CARRIED_ON,
    CONCLUDED,
    REST,
    RESULT,
    ROUTES,
    SKIPPED,
    SUMS,
    characters_before,
    dictionary,
    last_characters,
    lengths,
    result_of,
    result_said,
    wording_of,
)
from zfxxgk.prose.none import NONE, Nothing, none_of
from zfxxgk.prose.nouns import (
    DISPUTE_NOUNS,
    LAST_YEAR,
    LOOSE_REQUEST,
    REQUEST,
    signs,
)
from zfxxgk.prose.numbers import NUMBER, amount_of, compacted, exponent_of, range_of
from zfxxgk.prose.phrases import (
    CHANGES,
    CONJUNCTIONS,
    EACH,
    HEDGES,
    PHRASES,
    TOGETHER,
    Confidence,
    Context,
    Wording,
)
from zfxxgk.prose.whose import DISCLOSURE, Whose

__all__ = ["claims"]


@public
def claims(report: Report) -> tuple[Claim, ...]:
    """Return all quantities in the narratives, and beside the tables, that state figures of the form, in the order of the text.

    Args:
        report: The report.

    Returns:
        The claims, those of weak confidence too. A quantity that cannot be assigned to a figure makes no claim.

    >>> from zfxxgk import zero
    >>> claims(zero(agency="某局", year=2024))
    ()
    """
    found: list[Claim] = []
    for section, number, passage in passages_of(report):
        if passage.text:
            found += _Reader(report, section, number, passage).read()
    for number, annotation in enumerate(report.annotations):
        beside = _TABLES.get(annotation.at.split("/", 2)[1] if annotation.at else "")
        if beside is not None and annotation.text:
            topic = None if beside is Section.DISCLOSURE else Topic.ON_APPLICATION
            found += _Reader(report, beside, number, Passage(topic=topic, text=annotation.text)).read()
    return tuple(_settled(found))


_TABLES: Final = {section.value: section for section in SECTIONS_WITH_TABLES}


def _settled(found: list[Claim]) -> Iterator[Claim]:
    """Yield the claims; those of answers are sure where they balance what the text says was received.

    答复 and 办理 may count other things than the total of outcomes. They do not where received + brought forward =
    answered + carried forward holds among the numbers of the text.
    """
    stated: dict[str, set[Decimal]] = {}
    for claim in found:
        if claim.confidence is not Confidence.WEAK and not claim.divisors and claim.low == claim.high:
            stated.setdefault(claim.kind, set()).add(claim.value)
    nothing = {Decimal()}
    carried = stated.get("carried_forward", nothing)
    brought = stated.get("brought_forward", nothing)
    came_in = {a + b for a in stated.get("received", ()) for b in brought} | stated.get(
        "received+brought_forward", set()
    )
    balanced = {a - c for a in came_in for c in carried}
    for claim in found:
        is_settled = claim.kind == "concluded" and claim.confidence is Confidence.WEAK and claim.value in balanced
        yield attrs.evolve(claim, confidence=Confidence.PATTERN) if is_settled else claim


_STOP: Final = re.compile("[。;!?\n]")
_PAUSE_MARKS: Final = frozenset(",:、()。;!?\n")
_PAUSE: Final = re.compile("[,:、()。;!?\n]")


_PLANS: Final = re.compile("若|如果|如有|凡是|计划|力争|目标|下一步|拟|预计|争取")


_CHANNEL: Final = re.compile(
    "网上|网络|互联网|线上|在线|邮寄|邮政|信函|当面|现场|窗口|传真|电子邮件|邮件|邮箱|平台|网站|渠道|书面|电话|微信|来函|来信"
)

_NUMBERED: Final = re.compile(r"\(?(?:[一二三四五六七八九十]+|\d++)[)、.]")
_HEADING: Final = re.compile("(?:政府信息|信息)?依申请公开(?:政府信息)?(?:工作|办理)?(?:情况|方面)?")
_REQUESTS: Final = re.compile("依申请公开|公开申请|公开的申请|申请公开")


_AND_BROUGHT: Final = re.compile(
    "[(,]?(?:其中:?(?:含|包括|包含)?|含|包括|包含):?(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?:结转|转入|转至|转到)"
)

_MAIN_ROWS: Final = {
    "received": (Flow.RECEIVED,),
    "brought_forward": (Flow.BROUGHT_FORWARD,),
    "carried_forward": (Flow.CARRIED_FORWARD,),
    "concluded": (Outcome.TOTAL,),
}


_NOUN: Final = re.compile(
    f"([{REQUEST}{LOOSE_REQUEST}{''.join(DISPUTE_NOUNS)}]|(?:行政)?规范性文件|规章)(?=$|[,:、()。;!?》]|均|已|都|全部|中|予以|按)"
)
_MAY_FOLLOW: Final = re.compile("的|政府信息|信息公开|依申请|行政|规范性|规章|申请|公开|复议|诉讼")
_FIRST: Final = itemgetter(0)
_REACH: Final = 300
"""How many characters are searched on each side of a number, so that the work is linear in the length of a text."""


_LONGEST_NUMBER: Final = 20


class _Meant(NamedTuple):
    """What a number means: the wording, where its phrase begins, the words that were skipped between phrase and number,
    and, for a phrase behind its number, where that ends.
    """

    wording: Wording
    begin: int
    passed: tuple[str, ...]
    end: int | None = None


class _Around(NamedTuple):
    """Where a number stands among the signs: the text before it from `first` to `last`, and behind it from `after` to `final`."""

    first: int
    last: int
    after: int
    final: int


class _Reader:
    """Reads the claims of one passage, and remembers what the text has mentioned."""

    def __init__(self, report: Report, section: Section, number: int, passage: Passage) -> None:
        self._report = report
        self._form = Form.used_by(report)
        self._section = section
        self._number = number
        self._original = passage.text
        self._text, self._places = compacted(passage.text)
        self._signs, self._starts = signs(self._text, report.year)
        self._whose = Whose(self._text, report)
        heading = passage.heading or ""
        on_application = passage.topic is Topic.ON_APPLICATION or "依申请" in heading
        self._applications = on_application
        self._disputes = on_application or "复议" in heading
        self._is_headed = on_application
        self._rows: tuple[Category, ...] = ()  # of the number of requests that was mentioned last
        self._main = Decimal()  # that number
        self._route: tuple[RemedyRoute, ...] = ()  # that was mentioned last
        self._previous: Claim | None = None

    def read(self) -> list[Claim]:
        found: list[Claim] = []
        begin = 0
        text = self._text
        for end in (*(match.start() for match in _STOP.finditer(text)), len(text)):
            if end > begin:
                if not (self._disputes and self._applications) and DISCLOSURE.search(text, begin, end):
                    self._disputes = True
                    self._applications = self._applications or _REQUESTS.search(text, begin, end) is not None
                if _NUMBERED.match(text, begin, end):
                    self._is_headed = "依申请" in text[begin:end]
                self._is_headed = self._is_headed or _HEADING.fullmatch(text, begin, end) is not None
                for claim in self._sentence(begin, end):
                    found.append(claim)
                    self._previous = claim
            begin = end + 1
            if end < len(text) and text[end] in "。\n":
                self._previous = None
                if self._rows:  # who asked is said of what was received, unless it is said at once of another number
                    self._rows = (Flow.RECEIVED,)
        return sorted(found, key=lambda claim: claim.start)

    def _sentence(self, begin: int, end: int) -> Iterator[Claim]:
        events: list[tuple[int, re.Match[str]]] = [(m.start(), m) for m in NUMBER.finditer(self._text, begin, end)]
        events += [(m.start(), m) for m in NONE.finditer(self._text, begin, end)]
        planned: bool | None = None
        for _, match in sorted(events, key=_FIRST):
            for claim in self._none(begin, end, match) if match.re is NONE else self._quantity(begin, end, match):
                if planned is None:
                    planned = _PLANS.search(self._text, begin, end) is not None
                if not planned:
                    yield claim

    # --- a number ---

    def _quantity(self, begin: int, end: int, match: re.Match[str]) -> Iterator[Claim]:
        unit = match["unit"] or ""
        if not unit and not self._ends(match.end(), end):
            return
        if (
            match.start() > begin
            and self._signs[bisect_left(self._starts, match.start()) - 1] not in characters_before()
            and not _MAY_FOLLOW.match(self._text, match.end())
        ):
            return  # most numbers end here
        begin, end = max(begin, match.start() - _REACH), min(end, match.end() + _REACH)
        amount = amount_of(match) if len(match["number"]) <= _LONGEST_NUMBER else None
        if amount is None:
            return
        if unit == "%":
            yield from self._share(begin, match, amount)
            return
        meant = self._meant(begin, match.start())
        if meant is not None and meant.wording.context is Context.HEADED and not self._ends(match.end(), end):
            meant = None  # what was received is said behind the number
        meant = meant or self._meant_after(begin, end, match) or self._sum(begin, match)
        if meant is None:
            return
        low, high = range_of(match, amount, self._hedge(begin, match.start()))
        yield from self._claims(begin, end, match, meant, amount, low, high)

    def _ends(self, place: int, end: int) -> bool:
        return place >= end or self._text[place] in _PAUSE_MARKS

    def _hedge(self, begin: int, place: int) -> str:
        before = self._text[max(begin, place - 2) : place]
        return next((kind for word, kind in HEDGES.items() if before.endswith(word)), "")

    def _meant(self, begin: int, place: int) -> _Meant | None:
        """Return the meaning of the longest phrase before a number, skipping words between that change nothing."""
        text = self._signs
        first, last = bisect_left(self._starts, begin), bisect_left(self._starts, place)
        passed: list[str] = []
        while last > first:
            found = self._phrase(first, last, "")
            if found is not None:
                wording, length = found
                return _Meant(wording, self._starts[last - length], tuple(passed))
            if not text.endswith(SKIPPED, first, last):
                return None
            word = next(word for word in SKIPPED if text.endswith(word, first, last))
            passed.append(word)
            last -= len(word)
        return None

    def _phrase(self, first: int, last: int, noun: str) -> tuple[Wording, int] | None:
        """Return the wording of the longest phrase that ends at a place, if a noun is added, and how long it is there."""
        text = self._signs
        if not noun and text[last - 1] not in last_characters():
            return None
        for whole in lengths():
            length = whole - len(noun)
            if length > 0 and last - length >= first:
                wordings = dictionary().get(text[last - length : last] + noun)
                wording = next(filter(self._fits, wordings), None) if wordings else None
                if wording is not None:
                    return wording, length
        return None

    def _meant_after(self, begin: int, end: int, match: re.Match[str]) -> _Meant | None:
        """Return the meaning of a number whose noun follows it: 收到 3 件 政府信息公开申请, 3 件 予以公开."""
        first, last = bisect_left(self._starts, begin), bisect_left(self._starts, match.start())
        after, final = bisect_left(self._starts, match.end()), bisect_left(self._starts, end)
        after += self._signs.startswith(("的", "《"), after, final)
        around = _Around(first, last, after, final)
        ways = (self._carried_after, self._answered_after, self._result_after, self._noun_after, self._outcome_after)
        return next(filter(None, (way(around) for way in ways)), None)

    def _carried_after(self, around: _Around) -> _Meant | None:
        """结转 3 件至 2024 年."""
        carried = CARRIED_ON.match(self._signs, around.after, around.final)
        if (
            carried is None
            or not self._applications
            or not self._signs.endswith(("结转", "转"), around.first, around.last)
        ):
            return None
        return _Meant(CARRIED_FORWARD, self._starts[around.last - 1], (), self._starts[carried.end()])

    def _answered_after(self, around: _Around) -> _Meant | None:
        """3 件申请均已按期答复; 收到的 3 件, however, is what was received."""
        answered = ANSWERED.match(self._signs, around.after, around.final)
        before = self._signs[around.first : around.last]
        if answered is None or not self._applications or before.endswith(("收到的", "新收的", "接到的")):
            return None
        if not answered["noun"] and before and before[-1] not in _PAUSE_MARKS:
            return None
        return _Meant(CONCLUDED, self._starts[around.last], (), self._starts[answered.end()])

    def _result_after(self, around: _Around) -> _Meant | None:
        """3 件行政复议、2 件行政诉讼获维持; 其余 3 件均维持."""
        text = self._signs
        if self._route and text.endswith(REST, around.first, around.last):
            result = BARE_RESULT.match(text, around.after, around.final)
            if result is not None:
                wording = wording_of(f"result_{result_said(result).value}")
                return _Meant(wording, self._starts[around.last], (), self._starts[result.end()])
        result = RESULT.match(text, around.after, around.final)
        if result is None or not self._disputes:
            return None
        return _Meant(result_of(result), self._starts[around.last], (), self._starts[result.end()])

    def _noun_after(self, around: _Around) -> _Meant | None:
        """收到 3 件政府信息公开申请: the verb stands before the number, and its noun behind."""
        text, first, last = self._signs, around.first, around.last
        noun = _NOUN.match(text, around.after, around.final)
        if noun is None:
            return None
        while (word := next((w for w in SKIPPED if text.endswith(w, first, last)), None)) is not None:
            last -= len(word)
        found = self._phrase(first, last, noun[1])
        return None if found is None else _Meant(found[0], self._starts[last - found[1]], (), self._starts[noun.end(1)])

    def _outcome_after(self, around: _Around) -> _Meant | None:
        """3 件予以公开; 其中 3 件为上年结转."""
        text = self._signs
        before = text[around.first : around.last]
        if before and before[-1] not in _PAUSE_MARKS and not before.endswith(BEFORE_NUMBER):
            return None
        pause = _PAUSE.search(text, around.after, around.final)
        said = text[around.after : pause.start() if pause is not None else around.final]
        for prefix in ("", "为", "属于", "是", "作", "来自", "系", "全部", "均", "全部为", "均为"):
            if said.startswith(prefix):
                wordings = dictionary().get(said.removeprefix(prefix), ())
                wording = next(
                    (w for w in wordings if w.kind in _KINDS_AFTER_NUMBER and w.context in _AFTER and self._fits(w)),
                    None,
                )
                if wording is not None:
                    return _Meant(wording, self._starts[around.last], (), self._starts[around.after + len(said)])
        return None

    def _sum(self, begin: int, match: re.Match[str]) -> _Meant | None:
        """Return the meaning of a sum that is not named: 收到 132 件，上年结转 2 件，共计 134 件."""
        said = self._text[self._whose.clause(begin, match.start()) : match.start()]
        previous = self._previous
        if said in SUMS and previous is not None and previous.kind == "brought_forward":
            return _Meant(BOTH, match.start() - len(said), ())
        return None

    def _fits(self, wording: Wording) -> bool:
        """Return whether the text has mentioned what the context of a wording requires."""
        needed: object = True
        match wording.context:
            case Context.APPLICATIONS:
                needed = self._applications
            case Context.DISPUTES:
                needed = self._disputes
            case Context.REMEDY:
                needed = self._route
            case Context.MAIN:
                needed = self._rows or self._applications
            case Context.NAMED | Context.FIRST_PART:
                needed = self._rows
            case Context.HEADED:
                needed = self._is_headed
            case Context.CONTINUED:
                needed = self._previous is not None and self._previous.kind in wording.after
        return bool(needed)

    def _claims(
        self, begin: int, end: int, match: re.Match[str], meant: _Meant, amount: Decimal, low: Decimal, high: Decimal
    ) -> Iterator[Claim]:
        wording = meant.wording
        unit = match["unit"] or ""
        if not unit and match["scale"] == "万" and "万元" in wording.units:
            unit, amount, low, high = "万元", *_in_wan(match, amount, low, high)
        if unit and unit not in wording.units:
            return
        listed = list(self._others(begin, meant)) if meant.end is None else []
        group = [wording, *(other for other, _ in listed)]
        together = any(word in TOGETHER for word in meant.passed)
        each = any(word in EACH for word in meant.passed)
        if len(group) > 1 and together == each:  # 行政复议、行政诉讼 3 件: neither each nor together
            return
        if self._is_respective(begin, meant, match) or not self._whose.is_own(begin, meant.begin, match, wording):
            return
        if wording.kind == "received" and _CHANNEL.search(
            self._text, self._whose.clause(begin, meant.begin), match.start()
        ):
            return
        start, stop = min([meant.begin, *(begin_ for _, begin_ in listed)]), meant.end or match.end()
        if not self._whose.is_plain(begin, start):
            group = [each_._replace(confidence=Confidence.WEAK) for each_ in group]
        if len(group) > 1 and together:
            places = tuple(place for each_ in reversed(group) for place in self._places_of(each_, amount))
            joined = wording._replace(kind="+".join(w.kind for w in reversed(group)), places=places)
            group = [joined]
        for each_ in reversed(group):
            claim = self._claim(each_, start, stop, amount, low, high, unit)
            if claim is not None:
                self._remember(each_, claim, match.end(), end)
                yield self._with_brought(each_, claim, match.end(), end)

    def _is_respective(self, begin: int, meant: _Meant, match: re.Match[str]) -> bool:
        """Return whether several numbers belong to several things in turn: 分别为 3 件、2 件."""
        said = self._text[max(begin, meant.begin - 4) : match.start()]
        return "分别" in said or any("分别" in word for word in meant.passed)

    def _others(self, begin: int, meant: _Meant) -> Iterator[tuple[Wording, int]]:
        """Yield the earlier members of a list that shares one number (行政复议、行政诉讼各 3 件), and where each begins."""
        place = meant.begin
        for _ in range(4):
            if not self._text.endswith(CONJUNCTIONS, begin, place):
                return
            conjunction = next(c for c in CONJUNCTIONS if self._text.endswith(c, begin, place))
            other = self._meant(begin, place - len(conjunction))
            if other is None or other.passed:
                return
            yield other.wording, other.begin
            place = other.begin

    def _places_of(self, wording: Wording, amount: Decimal) -> tuple[Key, ...]:
        if wording.context is Context.REMEDY:
            result = next(r for r in RemedyResult if wording.kind == f"result_{r.value}")
            return tuple((route, result) for route in self._route)
        if wording.context is Context.MAIN:
            # More than the number just before cannot be a part of it: it is one of what was received.
            rows = self._rows if self._rows and amount <= self._main else (Flow.RECEIVED,)
            return tuple((row, place[1]) for row in rows for place in wording.places)
        return wording.places

    def _claim(
        self, wording: Wording, start: int, stop: int, amount: Decimal, low: Decimal, high: Decimal, unit: str
    ) -> Claim | None:
        cells = cells_of(self._form, self._places_of(wording, amount))
        if cells is None or (cells == () and wording.places):
            return None  # the form of this edition has no such figure
        if wording.kind == "fees":
            if unit == "元":
                amount, low, high = (value.scaleb(-4) for value in (amount, low, high))
            low, high = low - Decimal("0.005"), high + Decimal("0.005")
        first, last = self._places[start], self._places[stop - 1] + 1
        return Claim(
            wording.kind,
            self._section,
            self._number,
            first,
            last,
            self._original[first:last],
            amount,
            unit,
            low,
            high,
            cells,
            (),
            wording.confidence,
        )

    def _remember(self, wording: Wording, claim: Claim, place: int, end: int) -> None:
        """Remember what a claim mentions."""
        if wording.kind in _MAIN_ROWS:
            self._applications = self._disputes = True
            self._rows, self._main = _MAIN_ROWS[wording.kind], claim.high
            if wording.kind == "received" and _AND_BROUGHT.match(self._text, place, end):
                self._rows = (Flow.RECEIVED, Flow.BROUGHT_FORWARD)
            self._route = ()
        for kind in claim.kind.split("+"):
            if kind in ROUTES:
                self._route = ROUTES[kind] if claim.kind == kind else ()

    def _with_brought(self, wording: Wording, claim: Claim, place: int, end: int) -> Claim:
        """收到 75 件（含上年结转 1 件）: the number is the sum of both."""
        if wording.kind not in ("received", "concluded") or not _AND_BROUGHT.match(self._text, place, end):
            return claim
        if wording.kind == "concluded" and not claim.text.startswith(("办理", "处理", "共办理")):
            return claim  # what was concluded, of which some had been brought forward
        both = cells_of(self._form, WITH_BROUGHT) or ()
        sure = wording.confidence if wording.kind == "received" else Confidence.PATTERN
        return attrs.evolve(claim, kind="received+brought_forward", cells=both, confidence=sure)

    # --- a percentage ---

    def _share(self, begin: int, match: re.Match[str], amount: Decimal) -> Iterator[Claim]:
        """予以公开 3 件，占比 42.9%; 自然人申请占 95%."""
        text = self._text
        clause = self._whose.clause(begin, match.start())
        at = text.rfind("占", clause, match.start())
        if at < 0 or CHANGES.search(text, clause, match.start()) or len(text[at : match.start()]) > 14:
            return
        if not _SHARE_OF.fullmatch(text[at : match.start()]) or not self._whose.is_scope(at, match.start()):
            return
        claim = self._previous
        if at > clause:
            meant = self._meant(begin, at)
            if meant is None or meant.passed or not self._whose.is_own(begin, meant.begin, match, meant.wording):
                return
            claim = self._claim(meant.wording, meant.begin, match.end(), amount, amount, amount, "%")
        elif claim is not None and (claim.divisors or clause - 1 > self._compact_end(claim) + 1):
            return
        if claim is None or not claim.cells:
            return
        if claim.kind.startswith("by_"):
            wholes: tuple[tuple[Key, ...], ...] = (
                tuple((row, Applicant.TOTAL) for row in self._rows or (Flow.RECEIVED,)),
                ((Flow.RECEIVED, Applicant.TOTAL),),
                ((Flow.RECEIVED, Applicant.TOTAL), (Flow.BROUGHT_FORWARD, Applicant.TOTAL)),
            )
        elif claim.kind in _KINDS_WITH_SHARE:
            wholes = (
                ((Outcome.TOTAL, Applicant.TOTAL),),
                ((Flow.RECEIVED, Applicant.TOTAL),),
                ((Flow.RECEIVED, Applicant.TOTAL), (Flow.BROUGHT_FORWARD, Applicant.TOTAL)),
            )
        else:
            return
        divisors = tuple(dict.fromkeys(cells_of(self._form, whole) or () for whole in wholes))
        start = self._places[at if at == clause else bisect_left(self._places, claim.start)]
        step = Decimal(1).scaleb(exponent_of(amount)) * Decimal("0.51")
        last = self._places[match.end() - 1] + 1
        yield attrs.evolve(
            claim,
            kind="share",
            start=start,
            end=last,
            text=self._original[start:last],
            value=amount,
            unit="%",
            low=amount - step,
            high=amount + step,
            divisors=divisors,
            confidence=max(claim.confidence, Confidence.PATTERN, key=list(Confidence).index),
        )

    def _compact_end(self, claim: Claim) -> int:
        return bisect_left(self._places, claim.end)

    # --- none ---

    def _none(self, begin: int, end: int, match: re.Match[str]) -> Iterator[Claim]:
        """未收到政府信息公开申请; 没有因政府信息公开引发的行政复议、行政诉讼案件."""
        text = self._text
        begin, end = max(begin, match.start() - _REACH), min(end, match.end() + _REACH)
        stop = next((i for i in range(match.end(), end) if text[i] in ",:()"), end)
        body, start = self._negated(match, stop)
        if not body or len(body) > _LONGEST_NONE:
            return
        if _CHANNEL.search(text, self._whose.clause(begin, match.start()), stop):
            return
        for thing in none_of(body, match[0]):
            wording = self._nothing(thing)
            if wording is None:
                continue
            if not self._whose.is_own(begin, match.start(), match, wording):
                return
            claim = self._claim(wording, start, stop, Decimal(), Decimal(), Decimal(), "")
            if claim is not None:
                if wording.kind == "received":
                    self._applications = self._disputes = True
                yield claim

    def _negated(self, match: re.Match[str], stop: int) -> tuple[str, int]:
        """Return the signs of what a negation denies, and where what says so begins."""
        here = bisect_left(self._starts, match.start())
        body = self._signs[bisect_left(self._starts, match.end()) : bisect_left(self._starts, stop)]
        if here > 0 and self._signs[here - 1] == LAST_YEAR:  # 上年度无结转
            return LAST_YEAR + body, self._starts[here - 1]
        if not _HAPPENED.fullmatch(body):
            return body, match.start()
        listed = here  # 行政复议、行政诉讼均未发生
        while listed > 0 and self._signs[listed - 1] in _LISTED:
            listed -= 1
        return f"发生{self._signs[listed:here]}", self._starts[listed]

    def _nothing(self, thing: Nothing) -> Wording | None:
        """Return the wording of something that there was none of; None where it may be something else."""
        wording = wording_of(thing.kind)
        is_result = wording.context is Context.REMEDY
        if wording.kind in ROUTES or is_result:
            self._disputes = self._disputes or thing.is_of_disclosure
            if not self._disputes:
                return None
        if wording.kind == "received" and not (thing.is_of_disclosure or self._applications):
            return None
        if is_result:
            self._route = ROUTES["reconsideration"]
        known = wording.context if wording.context in (Context.REMEDY, Context.MAIN) else Context.ANY
        return wording._replace(context=known, confidence=Confidence.PATTERN)


_LONGEST_NONE: Final = 60
_HAPPENED: Final = re.compile("(?:发生|出现|产生)过?")
_LISTED: Final = frozenset((*DISPUTE_NOUNS, *"、和及与"))

_KINDS_OF_OUTCOME: Final = frozenset(
    ("granted", "partially_granted", "granted_or_partially", "other_handling", *(g.value for g in OutcomeGroup))
)
_KINDS_AFTER_NUMBER: Final = _KINDS_OF_OUTCOME | {
    "received",
    *(wording.kind for wording in PHRASES if wording.context is Context.MAIN),
    "brought_forward",
    "carried_forward",
    *(f"result_{result.value}" for result in RemedyResult),
}

_AFTER: Final = frozenset((Context.APPLICATIONS, Context.MAIN, Context.REMEDY, Context.CONTINUED))
_KINDS_WITH_SHARE: Final = _KINDS_OF_OUTCOME | {row.value for row in Outcome}

_SHARE_OF: Final = re.compile(
    "占(?:比|到)?(?:全部|全年|全市|全县|全区)?(?:办理结果|申请|受理|收到|新收|答复|办结|公开申请|政府信息公开申请)?"
    "(?:总量|总数|总计|总|数量|数|量|件数)?的?(?:比例|比重)?(?:为|达|是|约)?"
)


def _in_wan(match: re.Match[str], amount: Decimal, low: Decimal, high: Decimal) -> tuple[Decimal, Decimal, Decimal]:
    """Return an amount of money and its range in 万元: 0.57 万 of money is 0.57 万元, and as exact."""
    if not match["vague"] and not match["after"]:
        low = high = amount
    return amount.scaleb(-4), low.scaleb(-4), high.scaleb(-4)
