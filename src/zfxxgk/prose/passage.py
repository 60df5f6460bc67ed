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

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Final, NamedTuple

import attrs

from zfxxgk.display import public
from zfxxgk.form.categories import (
    Applicant,
    Category,
    Coverage,
    Flow,
    Outcome,
    OutcomeGroup,
    RemedyResult,
    RemedyRoute,
    Section,
    Topic,
)
from zfxxgk.form.records import Narrative, Passage, Report
from zfxxgk.form.tables import Form, Key
from zfxxgk.prose.claim import WITH_BROUGHT, Claim, cells_of
from zfxxgk.prose.none import none_of
from zfxxgk.prose.numbers import NUMBER, amount_of, compacted, exponent_of, half_width, range_of
from zfxxgk.prose.phrases import (
    CHANGES,
    CONJUNCTIONS,
    EACH,
    FILLERS,
    HEDGES,
    NOUNS,
    PHRASES,
    PLAIN,
    TOGETHER,
    Confidence,
    Context,
    Wording,
    expand,
)

__all__ = ["claims"]


@public
def claims(report: Report) -> tuple[Claim, ...]:
    """Return all quantities in the narratives that state figures of the form, in the order of the text.

    Args:
        report: The report.

    Returns:
        The claims, those of weak confidence too. A quantity that cannot be assigned to a figure makes no claim.

    >>> from zfxxgk import zero
    >>> claims(zero(agency="某局", year=2024))
    ()
    """
    found: list[Claim] = []
    for section in (Section.OVERVIEW, Section.PROBLEMS, Section.OTHER_MATTERS):
        narrative: Narrative = getattr(report, section.value)
        for number, passage in enumerate(narrative.passages):
            if passage.text:
                found += _Reader(report, section, number, passage).read()
    return tuple(found)


@functools.cache
def _dictionary() -> Mapping[str, tuple[Wording, ...]]:
    """Return the wordings by the text of their phrases. Several wordings of one text are tried in order."""
    found: dict[str, list[Wording]] = {}
    for wording in PHRASES:
        for template in wording.phrases:
            for phrase in expand(template):
                text = half_width(phrase)
                if text and wording not in found.setdefault(text, []):
                    found[text].append(wording)
    return {text: tuple(wordings) for text, wordings in found.items()}


@functools.cache
def _lengths() -> tuple[int, ...]:
    return tuple(sorted({len(text) for text in _dictionary()}, reverse=True))


@functools.cache
def _last_characters() -> frozenset[str]:
    """Return the characters that a phrase may end with: a quick test that most texts fail."""
    return frozenset(text[-1] for text in _dictionary())


@functools.cache
def _characters_before() -> frozenset[str]:
    """Return the characters that may stand just before a number in a claim."""
    words = (*FILLERS, *EACH, *HEDGES, *CONJUNCTIONS)
    return _last_characters() | {word[-1] for word in words} | set("中有,:、()。;占比例重到共")


_NOT: Final = re.compile("未曾|没有|尚未|从未|均未|未|均无|暂无|无")
_STOP: Final = re.compile("[。;!?\n]")
_PAUSE_MARKS: Final = frozenset(",:、()。;!?\n")
_PAUSE: Final = re.compile("[,:、()。;!?\n]")

_YEAR: Final = re.compile(
    r"(?P<year>20\d\d)(?=年)|(?P<this>今年以来|今年|本年|当年)|(?P<other>去年|上年度?(?!度?(?:结转|转入|遗留))|上一年度?(?!度?(?:结转|转入|遗留))|同期|往年|历年|近[两三四五几\d]+年|以来)"
)

_PART_OF_YEAR: Final = re.compile(r"上半年|下半年|季度|截至(?:20\d\d年)?(?:[1-9]|1[01])月")
_PLANS: Final = re.compile("若|如果|如有|凡是|计划|力争|目标|下一步|拟|预计|争取")

_NARROW: Final = re.compile(
    "本级|各县|各区|各镇|各乡|各街道|各部门|各单位|县区|县直|市直|区直|部门共|乡镇|街道|下属|所属|直属|基层|机关本身"
)

_WIDE: Final = re.compile("全市|全县|全区|全省|全州|全系统|全镇|全乡|全街道")

_CHANNEL: Final = re.compile(
    "网上|网络|互联网|线上|在线|邮寄|邮政|信函|当面|现场|窗口|传真|电子邮件|邮件|邮箱|平台|网站|渠道|书面|电话|微信|来函|来信"
)

_OTHER_MATTERS: Final = re.compile("建议|提案|(?<!复)议案|信访件|热线|12345|投诉件|留言|咨询|来信|工单|回应|督查")
_PUBLISHED: Final = re.compile("公开|公示|发布|公布|解读|备案|审查|审核|清理|录入|归集|报送|转载|上传|信用|信息")
_EXEMPT: Final = re.compile("减免|免收|取消|免征|降低|暂停")
_AS_JUDGE: Final = re.compile("审理|审结|受理|办理|办结|代理|应诉|接收|收到|收")
_DISCLOSURE: Final = re.compile("信息公开|依申请公开|公开申请|申请公开")
_REQUESTS: Final = re.compile("依申请公开|公开申请|公开的申请|申请公开")

_ORGAN: Final = re.compile(
    r"([\u4e00-\u9fff]{1,12}?(?:局|委员会|办公室|人民政府|政府|镇|乡|街道|厅|中心|公司|大队|支队|委|办))(?=共?(?:收|新收|受理|接|办(?!公)|作|制|发|印|实施|现|未|没|被|无))"
)

_OWN: Final = re.compile(r"(?:我|本|全)(?:局|委|办|镇|乡|厅|市|县|区|州|省|街道|单位|机关|中心|部门|政府|办公室)$")
_DAY: Final = re.compile(
    "20\\d\\d年度?|12月31日|1月1日|12月底|[一二三四五六七八九]是|[(][一二三四五六][)]|(?<!\\d)\\d++[.]"
)
_COUNTED: Final = re.compile(r"\d(?:件|宗|起|条|份|%)[、和及]?")
_PLAIN: Final = re.compile("|".join(sorted(PLAIN, key=len, reverse=True)))


@functools.lru_cache(maxsize=4096)
def _without_plain_words(text: str) -> str:
    """Return what follows the last count in a text, without days and plain words."""
    return _PLAIN.sub("", _DAY.sub("", _COUNTED.split(text)[-1]))


_TIME_OR_OWN_ORGAN: Final = re.compile(
    "(?:20\\d\\d年度?|今年|本年度?|全年|年内|我局|我委|我办|我镇|我县|我市|全县|全市|全区|共|的|办理)*"
)

_AND_BROUGHT: Final = re.compile(
    "[(,]?(?:其中:?(?:含|包括|包含)?|含|包括|包含):?(?:上年度?|上一年度?|去年)(?:结转|转入)"
)

_MAIN_ROWS: Final = {
    "received": (Flow.RECEIVED,),
    "brought_forward": (Flow.BROUGHT_FORWARD,),
    "carried_forward": (Flow.CARRIED_FORWARD,),
    "concluded": (Outcome.TOTAL,),
}

_ROUTES: Final = {
    "reconsideration": (RemedyRoute.RECONSIDERATION,),
    "litigation": (RemedyRoute.DIRECT, RemedyRoute.AFTER_RECONSIDERATION),
    "direct_litigation": (RemedyRoute.DIRECT,),
    "litigation_after_reconsideration": (RemedyRoute.AFTER_RECONSIDERATION,),
}


def _excluded(wording: Wording) -> re.Pattern[str]:
    """Return the words that must not stand before a phrase in its clause."""
    if wording.kind == "fees":
        return _EXEMPT
    return _PUBLISHED if wording.context is Context.DOCUMENTS else _NO_WORD


_NO_WORD: Final = re.compile(r"(?!)")
_NOUN_FOLLOWS: Final = re.compile(f"的|{'|'.join(sorted(NOUNS))}")
_NOUN: Final = re.compile(f"({'|'.join(sorted(NOUNS, key=len, reverse=True))})(?:$|均|已|都|全部|中)")
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


class _Reader:
    """Reads the claims of one passage, and remembers what the text has mentioned."""

    def __init__(self, report: Report, section: Section, number: int, passage: Passage) -> None:
        self._report = report
        self._form = Form.used_by(report)
        self._section = section
        self._number = number
        self._original = passage.text
        self._text, self._places = compacted(passage.text)
        heading = passage.heading or ""
        on_application = passage.topic is Topic.ON_APPLICATION or "依申请" in heading
        self._applications = on_application
        self._disputes = on_application or "复议" in heading
        self._rows: tuple[Category, ...] = ()  # of the number of requests that was mentioned last
        self._route: tuple[RemedyRoute, ...] = ()  # that was mentioned last
        self._previous: Claim | None = None

    def read(self) -> list[Claim]:
        found: list[Claim] = []
        begin = 0
        text = self._text
        for end in (*(match.start() for match in _STOP.finditer(text)), len(text)):
            if end > begin:
                if not (self._disputes and self._applications) and _DISCLOSURE.search(text, begin, end):
                    self._disputes = True
                    self._applications = self._applications or _REQUESTS.search(text, begin, end) is not None
                for claim in self._sentence(begin, end):
                    found.append(claim)
                    self._previous = claim
            begin = end + 1
            if end < len(text) and text[end] in "。\n":
                self._previous = None
        return sorted(found, key=lambda claim: claim.start)

    def _sentence(self, begin: int, end: int) -> Iterator[Claim]:
        events: list[tuple[int, re.Match[str]]] = [(m.start(), m) for m in NUMBER.finditer(self._text, begin, end)]
        events += [(m.start(), m) for m in _NOT.finditer(self._text, begin, end)]
        planned: bool | None = None
        for _, match in sorted(events, key=_FIRST):
            for claim in self._none(begin, end, match) if match.re is _NOT else self._quantity(begin, end, match):
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
            and self._text[match.start() - 1] not in _characters_before()
            and not _NOUN_FOLLOWS.match(self._text, match.end())
        ):
            return  # most numbers end here
        begin, end = max(begin, match.start() - _REACH), min(end, match.end() + _REACH)
        amount = amount_of(match) if len(match["number"]) <= _LONGEST_NUMBER else None
        if amount is None:
            return
        if unit == "%":
            yield from self._share(begin, match, amount)
            return
        meant = self._meant(begin, match.start()) or self._meant_after(begin, end, match)
        if meant is None:
            return
        low, high = range_of(match, amount, self._hedge(begin, match.start()))
        claims_ = self._claims(begin, end, match, meant, amount, low, high)
        yield from claims_

    def _ends(self, place: int, end: int) -> bool:
        return place >= end or self._text[place] in _PAUSE_MARKS

    def _hedge(self, begin: int, place: int) -> str:
        before = self._text[max(begin, place - 2) : place]
        return next((kind for word, kind in HEDGES.items() if before.endswith(word)), "")

    def _meant(self, begin: int, place: int) -> _Meant | None:
        """Return the meaning of the longest phrase before a number, skipping words between that change nothing."""
        text = self._text
        passed: list[str] = []
        while place > begin:
            if text[place - 1] in _last_characters():
                for length in _lengths():
                    if place - length >= begin:
                        wordings = _dictionary().get(text[place - length : place])
                        wording = next(filter(self._fits, wordings), None) if wordings else None
                        if wording is not None:
                            return _Meant(wording, place - length, tuple(passed))
            if not text.endswith(_SKIPPED, begin, place):
                return None
            word = next(word for word in _SKIPPED if text.endswith(word, begin, place))
            passed.append(word)
            place -= len(word)
        return None

    def _meant_after(self, begin: int, end: int, match: re.Match[str]) -> _Meant | None:
        """Return the meaning of a number whose noun follows it: 收到 3 件 政府信息公开申请, 3 件 予以公开."""
        text = self._text
        pause = _PAUSE.search(text, match.end(), end)
        stop = pause.start() if pause is not None else end
        after = text[match.end() : stop].removeprefix("的")
        noun = _NOUN.match(after)
        if noun is not None:
            after = noun[1]
            stop = text.index(after, match.end()) + len(after)
            place = match.start()
            while (word := next((w for w in _SKIPPED if text.endswith(w, begin, place)), None)) is not None:
                place -= len(word)
            for length in range(6, 0, -1):
                if place - length >= begin:
                    wordings = _dictionary().get(text[place - length : place] + after, ())
                    wording = next(filter(self._fits, wordings), None)
                    if wording is not None:
                        return _Meant(wording, place - length, (), stop)
            return None
        before = text[begin : match.start()]
        if not before or before[-1] in _PAUSE_MARKS or before.endswith(("其中", "有", "共")):
            for prefix in ("", "为", "属于", "是", "作"):
                if after.startswith(prefix):
                    wordings = _dictionary().get(after.removeprefix(prefix), ())
                    wording = next((w for w in wordings if w.kind in _KINDS_AFTER_NUMBER and self._fits(w)), None)
                    if wording is not None:
                        return _Meant(wording, match.start(), (), stop)
        return None

    def _fits(self, wording: Wording) -> bool:
        """Return whether the text has mentioned what the context of a wording requires."""
        match wording.context:
            case Context.APPLICATIONS:
                return self._applications
            case Context.DISPUTES:
                return self._disputes
            case Context.REMEDY:
                return bool(self._route)
            case Context.MAIN:
                return bool(self._rows) or self._applications
            case Context.NAMED:
                return bool(self._rows)
            case _:
                return True

    def _claims(
        self, begin: int, end: int, match: re.Match[str], meant: _Meant, amount: Decimal, low: Decimal, high: Decimal
    ) -> Iterator[Claim]:
        wording = meant.wording
        unit = match["unit"] or ""
        if unit and unit not in wording.units:
            return
        listed = list(self._others(begin, meant)) if meant.end is None else []
        group = [wording, *(other for other, _ in listed)]
        together = any(word in TOGETHER for word in meant.passed)
        each = any(word in EACH for word in meant.passed)
        if len(group) > 1 and together == each:  # 行政复议、行政诉讼 3 件: neither each nor together
            return
        if "分别" in self._text[max(begin, meant.begin - 4) : match.start()] or any(
            "分别" in word for word in meant.passed
        ):
            return
        if not self._is_own(begin, meant.begin, match, wording):
            return
        if wording.kind == "received" and _CHANNEL.search(self._text, self._clause(begin, meant.begin), match.start()):
            return
        start, stop = min([meant.begin, *(begin_ for _, begin_ in listed)]), meant.end or match.end()
        if not self._is_plain(begin, start):
            group = [each_._replace(confidence=Confidence.WEAK) for each_ in group]
        if len(group) > 1 and together:
            places = tuple(place for each_ in reversed(group) for place in self._places_of(each_))
            joined = wording._replace(kind="+".join(w.kind for w in reversed(group)), places=places)
            group = [joined]
        for each_ in reversed(group):
            claim = self._claim(each_, start, stop, amount, low, high, unit)
            if claim is not None:
                self._remember(each_, claim, match.end(), end)
                yield self._with_brought(each_, claim, match.end(), end)

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

    def _places_of(self, wording: Wording) -> tuple[Key, ...]:
        if wording.context is Context.REMEDY:
            result = next(r for r in RemedyResult if wording.kind == f"result_{r.value}")
            return tuple((route, result) for route in self._route)
        if wording.context is Context.MAIN:
            return tuple((row, place[1]) for row in self._rows or (Flow.RECEIVED,) for place in wording.places)
        return wording.places

    def _claim(
        self, wording: Wording, start: int, stop: int, amount: Decimal, low: Decimal, high: Decimal, unit: str
    ) -> Claim | None:
        cells = cells_of(self._form, self._places_of(wording))
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
            self._rows = _MAIN_ROWS[wording.kind]
            if wording.kind == "received" and _AND_BROUGHT.match(self._text, place, end):
                self._rows = (Flow.RECEIVED, Flow.BROUGHT_FORWARD)
            self._route = ()
        for kind in claim.kind.split("+"):
            if kind in _ROUTES:
                self._route = _ROUTES[kind] if claim.kind == kind else ()

    def _with_brought(self, wording: Wording, claim: Claim, place: int, end: int) -> Claim:
        """收到 75 件（含上年结转 1 件）: the number is the sum of both."""
        if wording.kind != "received" or not _AND_BROUGHT.match(self._text, place, end):
            return claim
        return attrs.evolve(claim, kind="received+brought_forward", cells=cells_of(self._form, WITH_BROUGHT) or ())

    # --- whether it is the figure of the table ---

    def _clause(self, begin: int, place: int) -> int:
        """Return where the clause around a place begins."""
        return max(begin, *(self._text.rfind(mark, begin, place) + 1 for mark in ",:;()"))

    def _is_own(self, begin: int, place: int, match: re.Match[str], wording: Wording) -> bool:
        """Return whether a number is for this organ and this year, and not for a part of what is counted."""
        text = self._text
        clause = self._clause(begin, place)
        if CHANGES.search(text, clause, match.start()) or CHANGES.match(text, match.end()):
            return False
        if not self._is_year(begin, place) or _PART_OF_YEAR.search(text, begin, match.start()):
            return False
        if wording.context is Context.ALONE and not _TIME_OR_OWN_ORGAN.fullmatch(text, clause, place):
            return False
        if _OTHER_MATTERS.search(text, begin, place) or _excluded(wording).search(text, clause, place):
            return False
        if wording.kind in ("reconsideration", "litigation") and wording.confidence is not Confidence.EXACT:
            judged = _AS_JUDGE.search(text, clause, place)
            if judged is not None and not _DISCLOSURE.search(text, clause, place):
                return False
        return self._is_scope(begin, place)

    def _is_plain(self, begin: int, place: int) -> bool:
        """Return whether only harmless words stand before a phrase in its clause: times, this organ, plain words."""
        clause = self._clause(begin, place)
        if clause == place:
            return True
        text = self._text[clause:place]
        name = self._report.agency.name
        rest = _without_plain_words(text)
        return not rest or _is_short_for(rest, name) or not _without_plain_words(text.replace(name, ""))

    def _is_year(self, begin: int, place: int) -> bool:
        years = list(_YEAR.finditer(self._text, begin, place))
        if not years:
            return True
        last = years[-1]
        return last["other"] is None and (last["year"] is None or int(last["year"]) == self._report.year)

    def _is_scope(self, begin: int, place: int) -> bool:
        text = self._text
        name = self._report.agency.name
        is_government = name.endswith(("政府", "管委会", "管理委员会"))
        narrow = any(match[0] not in name for match in _NARROW.finditer(text, begin, place))
        if narrow and self._report.coverage is not Coverage.OWN:
            return False
        if (wide := _WIDE.search(text, begin, place)) is not None:
            own = is_government and self._report.coverage is not Coverage.OWN
            if not own and wide[0][1:] != name[-1:]:
                return False
        for organ in _ORGAN.finditer(text, begin, place + 2):  # + 2, for the verb behind an organ
            if not _OWN.search(organ[1]) and not _is_short_for(organ[1], name):
                return False
        return True

    # --- a percentage ---

    def _share(self, begin: int, match: re.Match[str], amount: Decimal) -> Iterator[Claim]:
        """予以公开 3 件，占比 42.9%; 自然人申请占 95%."""
        text = self._text
        clause = self._clause(begin, match.start())
        at = text.rfind("占", clause, match.start())
        if at < 0 or CHANGES.search(text, clause, match.start()) or len(text[at : match.start()]) > 14:
            return
        if not _SHARE_OF.fullmatch(text[at : match.start()]) or not self._is_scope(at, match.start()):
            return
        claim = self._previous
        if at > clause:
            meant = self._meant(begin, at)
            if meant is None or meant.passed or not self._is_own(begin, meant.begin, match, meant.wording):
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
        body = text[match.end() : stop]
        if len(body) > 60 or not body:
            return
        kinds = none_of(body)
        if not kinds:
            return
        place = match.start()
        for kind in kinds:
            wording = next(w for w in PHRASES if w.kind == kind)
            if not self._is_own(begin, place, match, wording) or _CHANNEL.search(
                text, self._clause(begin, place), stop
            ):
                return
            if kind in ("reconsideration", "litigation") and not self._disputes:
                return
        for kind in kinds:
            wording = next(w for w in PHRASES if w.kind == kind)._replace(
                context=Context.ANY, confidence=Confidence.PATTERN
            )
            claim = self._claim(wording, place, stop, Decimal(), Decimal(), Decimal(), "")
            if claim is not None:
                if kind == "received":
                    self._applications = self._disputes = True
                yield claim


_SKIPPED: Final = tuple(sorted((*FILLERS, *EACH, *HEDGES), key=len, reverse=True))

_KINDS_AFTER_NUMBER: Final = frozenset(
    ("granted", "partially_granted", "granted_or_partially", "other_handling", *(g.value for g in OutcomeGroup))
)

_KINDS_WITH_SHARE: Final = _KINDS_AFTER_NUMBER | {row.value for row in Outcome}

_SHARE_OF: Final = re.compile(
    "占(?:比|到)?(?:全部|全年|全市|全县|全区)?(?:办理结果|申请|受理|收到|新收|答复|办结|公开申请|政府信息公开申请)?"
    "(?:总量|总数|总计|总|数量|数|量|件数)?的?(?:比例|比重)?(?:为|达|是|约)?"
)


def _is_short_for(short: str, name: str) -> bool:
    """Return whether all characters of a short name stand in a name, in order: 市场监管局 for 某区市场监督管理局."""
    rest = iter(name)
    return all(character in rest for character in short)
