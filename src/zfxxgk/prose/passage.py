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
from zfxxgk.prose.none import NONE, Nothing, none_of
from zfxxgk.prose.nouns import (
    DISPUTE_NOUNS,
    LITIGATION,
    LITIGATION_OF_DISCLOSURE,
    LOOSE_REQUEST,
    NEXT_YEAR,
    REQUEST,
    signs,
)
from zfxxgk.prose.numbers import NUMBER, amount_of, compacted, exponent_of, half_width, range_of
from zfxxgk.prose.phrases import (
    CHANGES,
    CONJUNCTIONS,
    EACH,
    FILLERS,
    HEDGES,
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
    return tuple(_settled(found))


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


@functools.cache
def _dictionary() -> Mapping[str, tuple[Wording, ...]]:
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


_STOP: Final = re.compile("[。;!?\n]")
_PAUSE_MARKS: Final = frozenset(",:、()。;!?\n")
_PAUSE: Final = re.compile("[,:、()。;!?\n]")

_YEAR: Final = re.compile(
    r"(?P<year>20\d\d)(?=年)|(?P<this>今年以来|今年|本年|当年)|(?P<other>去年|上年度?|上一年度?)|(?P<once>同期|往年|历年|近[两三四五几\d]+年|以来)"
)
_OF_ANOTHER: Final = ("因", "对", "针对", "关于", "转至", "转到", "转入")
"""Words before a year that is not that of the number after it: 因 2022 年的申请引发, 结转至 2024 年."""
_COMPARED: Final = ("比", "较", "与", "同")
"""Words before a year that is only that of its own clause: 比 2022 年下降, 答复 3 件."""
_CARRIED: Final = re.compile("年?度?(?:末|底)?(?:未办结|未办|结转|转入|遗留|转来|接转|转接|跨年)")

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
_NUMBERED: Final = re.compile(r"\(?(?:[一二三四五六七八九十]+|\d++)[)、.]")
_HEADING: Final = re.compile("(?:政府信息|信息)?依申请公开(?:政府信息)?(?:工作|办理)?(?:情况|方面)?")
_OTHER_PART: Final = re.compile(
    r"^公开(?:类|的)?\d+(?:件|宗|起|份|条|项)[,、;](?:部分公开|不予公开|不公开|无法提供|不予处理|不存在)"
)
_OF_WHICH: Final = ("其中", "其中,")
_DECISIONS: Final = re.compile("行政(许可|处罚|强制)")
_NEAR: Final = 40
"""How far behind a number another of its kind is looked for."""
_AS_JUDGE: Final = re.compile("审理|审结|受理|办理|办结|代理|应诉|接收|收到|收")
_DISCLOSURE: Final = re.compile("信息公开|依申请公开|公开申请|申请公开")
_REQUESTS: Final = re.compile("依申请公开|公开申请|公开的申请|申请公开")

_ORGAN: Final = re.compile(
    r"([\u4e00-\u9fff]{1,12}?(?:局|委员会|办公室|人民政府|政府|镇|乡|街道|厅|中心|公司|大队|支队|委|办))(?=共?(?:收|新收|受理|接|办(?!公)|作|制|发|印|实施|现|未|没|被|无))"
)

_OWN: Final = re.compile(r"(?:我|本|全)(?:局|委|办|镇|乡|厅|市|县|区|州|省|街道|单位|机关|中心|部门|政府|办公室)$")
_TIME: Final = re.compile("^(?:年度?|全年|今年|本年度?|年内|内|中|期间|月|日|底|止|,|由|经)+")
_OWN_OFFICE: Final = re.compile(
    "[我本全](?:市|县|区|州|省|镇|乡|街道)(?:政务公开|政府信息公开|信息公开|政府)(?:工作)?(?:领导小组)?(?:办公室|办|科|股)?"
)
_FIRST_PERSON: Final = re.compile(
    "[我本](?:局|委|办|厅|镇|乡|街道|街|县|市|区|省|州|院|中心|单位|机关|部门|处|所|站|公司)(?:机关|本级)?"
)
_DAY: Final = re.compile(
    "20\\d\\d年度?|12月31日|1月1日|12月底|[一二三四五六七八九]是|[(][一二三四五六][)]|(?<!\\d)\\d++[.]"
)
_COUNTED: Final = re.compile(r"\d(?:件|宗|起|条|份|项|个|例|次|%)[、和及]?")
_PLAIN: Final = re.compile("|".join(sorted(PLAIN, key=len, reverse=True)))


@functools.lru_cache(maxsize=4096)
def _without_plain_words(text: str) -> str:
    """Return what follows the last count in a text, without days and plain words."""
    return _PLAIN.sub("", _DAY.sub("", _COUNTED.split(text)[-1]))


_TIME_OR_OWN_ORGAN: Final = re.compile(
    "(?:20\\d\\d年度?|今年|本年度?|全年|年内|我局|我委|我办|我镇|我县|我市|全县|全市|全区|共|的|办理)*"
)

_AND_BROUGHT: Final = re.compile(
    "[(,]?(?:其中:?(?:含|包括|包含)?|含|包括|包含):?(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?:结转|转入|转至|转到)"
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
    return _PUBLISHED if wording.context in (Context.DOCUMENTS, Context.SIBLINGS) else _NO_WORD


_NO_WORD: Final = re.compile(r"(?!)")
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
        heading = passage.heading or ""
        on_application = passage.topic is Topic.ON_APPLICATION or "依申请" in heading
        self._applications = on_application
        self._disputes = on_application or "复议" in heading
        self._is_headed = on_application
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
            and self._signs[bisect_left(self._starts, match.start()) - 1] not in _characters_before()
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
        claims_ = self._claims(begin, end, match, meant, amount, low, high)
        yield from claims_

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
            if not text.endswith(_SKIPPED, first, last):
                return None
            word = next(word for word in _SKIPPED if text.endswith(word, first, last))
            passed.append(word)
            last -= len(word)
        return None

    def _phrase(self, first: int, last: int, noun: str) -> tuple[Wording, int] | None:
        """Return the wording of the longest phrase that ends at a place, if a noun is added, and how long it is there."""
        text = self._signs
        if not noun and text[last - 1] not in _last_characters():
            return None
        for whole in _lengths():
            length = whole - len(noun)
            if length > 0 and last - length >= first:
                wordings = _dictionary().get(text[last - length : last] + noun)
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
        carried = _CARRIED_ON.match(self._signs, around.after, around.final)
        if (
            carried is None
            or not self._applications
            or not self._signs.endswith(("结转", "转"), around.first, around.last)
        ):
            return None
        return _Meant(_CARRIED_FORWARD, self._starts[around.last - 1], (), self._starts[carried.end()])

    def _answered_after(self, around: _Around) -> _Meant | None:
        """3 件申请均已按期答复; 收到的 3 件, however, is what was received."""
        answered = _ANSWERED.match(self._signs, around.after, around.final)
        before = self._signs[around.first : around.last]
        if answered is None or not self._applications or before.endswith(("收到的", "新收的", "接到的")):
            return None
        if not answered["noun"] and before and before[-1] not in _PAUSE_MARKS:
            return None
        return _Meant(_CONCLUDED, self._starts[around.last], (), self._starts[answered.end()])

    def _result_after(self, around: _Around) -> _Meant | None:
        """3 件行政复议、2 件行政诉讼获维持; 其余 3 件均维持."""
        text = self._signs
        if self._route and text.endswith(_REST, around.first, around.last):
            result = _BARE_RESULT.match(text, around.after, around.final)
            if result is not None:
                wording = next(w for w in PHRASES if w.kind == f"result_{_result(result).value}")
                return _Meant(wording, self._starts[around.last], (), self._starts[result.end()])
        result = _RESULT.match(text, around.after, around.final)
        if result is None or not self._disputes:
            return None
        return _Meant(_result_of(result), self._starts[around.last], (), self._starts[result.end()])

    def _noun_after(self, around: _Around) -> _Meant | None:
        """收到 3 件政府信息公开申请: the verb stands before the number, and its noun behind."""
        text, first, last = self._signs, around.first, around.last
        noun = _NOUN.match(text, around.after, around.final)
        if noun is None:
            return None
        while (word := next((w for w in _SKIPPED if text.endswith(w, first, last)), None)) is not None:
            last -= len(word)
        found = self._phrase(first, last, noun[1])
        return None if found is None else _Meant(found[0], self._starts[last - found[1]], (), self._starts[noun.end(1)])

    def _outcome_after(self, around: _Around) -> _Meant | None:
        """3 件予以公开; 其中 3 件为上年结转."""
        text = self._signs
        before = text[around.first : around.last]
        if before and before[-1] not in _PAUSE_MARKS and not before.endswith(_BEFORE_NUMBER):
            return None
        pause = _PAUSE.search(text, around.after, around.final)
        said = text[around.after : pause.start() if pause is not None else around.final]
        for prefix in ("", "为", "属于", "是", "作", "来自", "系"):
            if said.startswith(prefix):
                wordings = _dictionary().get(said.removeprefix(prefix), ())
                wording = next((w for w in wordings if w.kind in _KINDS_AFTER_NUMBER and self._fits(w)), None)
                if wording is not None:
                    return _Meant(wording, self._starts[around.last], (), self._starts[around.after + len(said)])
        return None

    def _sum(self, begin: int, match: re.Match[str]) -> _Meant | None:
        """Return the meaning of a sum that is not named: 收到 132 件，上年结转 2 件，共计 134 件."""
        said = self._text[self._clause(begin, match.start()) : match.start()]
        previous = self._previous
        if said in _SUMS and previous is not None and previous.kind == "brought_forward":
            return _Meant(_BOTH, match.start() - len(said), ())
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
            case Context.CONCLUDED:
                needed = self._previous is not None and self._previous.kind == "concluded"
            case Context.CONTINUED:
                needed = self._previous is not None and self._previous.kind.endswith("normative_documents")
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
        if self._is_respective(begin, meant, match) or not self._is_own(begin, meant.begin, match, wording):
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
        if wording.kind not in ("received", "concluded") or not _AND_BROUGHT.match(self._text, place, end):
            return claim
        if wording.kind == "concluded" and not claim.text.startswith(("办理", "处理", "共办理")):
            return claim  # what was concluded, of which some had been brought forward
        both = cells_of(self._form, WITH_BROUGHT) or ()
        sure = wording.confidence if wording.kind == "received" else Confidence.PATTERN
        return attrs.evolve(claim, kind="received+brought_forward", cells=both, confidence=sure)

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
        if not self._stands_alone(wording.context, begin, clause, place):
            return False
        reach = clause if wording.confidence is Confidence.EXACT else begin
        if _OTHER_MATTERS.search(text, reach, place) or _excluded(wording).search(text, clause, place):
            return False
        if wording.kind in ("reconsideration", "litigation") and wording.confidence is not Confidence.EXACT:
            judged = _AS_JUDGE.search(text, clause, place)
            if judged is not None and not _DISCLOSURE.search(text, clause, place):
                return False
        return self._is_scope(begin, place)

    def _stands_alone(self, context: Context, begin: int, clause: int, place: int) -> bool:
        """Return whether what stands before a phrase, or near it, is what its context demands."""
        text = self._text
        match context:
            case Context.SIBLINGS:
                return len(set(_DECISIONS.findall(text, begin, place + _NEAR))) > 1
            case Context.FIRST_PART:
                return text[clause:place] in _OF_WHICH or _OTHER_PART.search(text, place, place + _NEAR) is not None
            case Context.HEADED if "主动公开" in text[begin:place]:
                return False
            case Context.ALONE | Context.HEADED:
                return _TIME_OR_OWN_ORGAN.fullmatch(text, clause, place) is not None
            case _:
                return True

    def _is_plain(self, begin: int, place: int) -> bool:
        """Return whether only harmless words stand before a phrase in its clause: times, this organ, plain words."""
        clause = self._clause(begin, place)
        if clause == place:
            return True
        text = self._text[clause:place]
        name = self._report.agency.name
        rest = _without_plain_words(_FIRST_PERSON.sub("", _OWN_OFFICE.sub("", text)))
        return not rest or _is_short_for(rest, name) or not _without_plain_words(text.replace(name, ""))

    def _is_year(self, begin: int, place: int) -> bool:
        """Return whether a number is of the report's year: the last year before it that is not tied to another word."""
        text, clause = self._text, self._clause(begin, place)
        last = None
        for year in _YEAR.finditer(text, begin, place):
            is_tied = text.endswith(_OF_ANOTHER, begin, year.start()) or bool(_CARRIED.match(text, year.end(), place))
            is_tied = is_tied or (year.start() < clause and text.endswith(_COMPARED, begin, year.start()))
            is_aside = text.rfind("(", begin, year.start()) > text.rfind(")", begin, year.start()) and (
                text.find(")", year.end(), place) >= 0
            )
            if not is_tied and not is_aside and (year["once"] is None or year.start() >= clause):
                last = year
        if last is None or last["this"] is not None:
            return True
        return last["year"] is not None and int(last["year"]) == self._report.year

    def _is_scope(self, begin: int, place: int) -> bool:
        """Return whether a number is of the organ whose report it is, and not of a part of it or of more."""
        text = self._text
        name = self._report.agency.name
        is_government = name.endswith(("政府", "政府办公室", "政府办公厅", "管委会", "管理委员会"))
        itself = () if is_government else ("本级", "机关本身")  # a department that says 局本级 says it of itself
        narrow = any(m[0] not in name and m[0] not in itself for m in _NARROW.finditer(text, begin, place))
        if narrow and self._report.coverage is not Coverage.OWN:
            return False
        if (wide := _WIDE.search(text, begin, place)) is not None:
            own = is_government and self._report.coverage is not Coverage.OWN
            if not own and wide[0][1:] != name[-1:]:
                return False
        for organ in _ORGAN.finditer(text, begin, place + 2):  # + 2, for the verb behind an organ
            called = _TIME.sub("", organ[1])
            if not _OWN.search(called) and not _OWN_OFFICE.match(called) and not _is_short_for(called, name):
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
        body = self._signs[bisect_left(self._starts, match.end()) : bisect_left(self._starts, stop)]
        start = match.start()
        if _HAPPENED.fullmatch(body):  # 行政复议、行政诉讼均未发生
            here = bisect_left(self._starts, match.start())
            listed = here
            while listed > 0 and self._signs[listed - 1] in _LISTED:
                listed -= 1
            body, start = f"发生{self._signs[listed:here]}", self._starts[listed]
        if not body or len(body) > _LONGEST_NONE:
            return
        if _CHANNEL.search(text, self._clause(begin, match.start()), stop):
            return
        for thing in none_of(body, match[0]):
            wording = self._nothing(thing)
            if wording is None:
                continue
            if not self._is_own(begin, match.start(), match, wording):
                return
            claim = self._claim(wording, start, stop, Decimal(), Decimal(), Decimal(), "")
            if claim is not None:
                if wording.kind == "received":
                    self._applications = self._disputes = True
                yield claim

    def _nothing(self, thing: Nothing) -> Wording | None:
        """Return the wording of something that there was none of; None where it may be something else."""
        wording = next(w for w in PHRASES if w.kind == thing.kind)
        is_result = wording.context is Context.REMEDY
        if wording.kind in _ROUTES or is_result:
            self._disputes = self._disputes or thing.is_of_disclosure
            if not self._disputes:
                return None
        if wording.kind == "received" and not (thing.is_of_disclosure or self._applications):
            return None
        if is_result:
            self._route = _ROUTES["reconsideration"]
        known = wording.context if wording.context in (Context.REMEDY, Context.MAIN) else Context.ANY
        return wording._replace(context=known, confidence=Confidence.PATTERN)


_LONGEST_NONE: Final = 60
_HAPPENED: Final = re.compile("(?:发生|出现|产生)过?")
_LISTED: Final = frozenset((*DISPUTE_NOUNS, *"、和及与"))
_SKIPPED: Final = tuple(sorted((*FILLERS, *EACH, *HEDGES), key=len, reverse=True))

_KINDS_OF_OUTCOME: Final = frozenset(
    ("granted", "partially_granted", "granted_or_partially", "other_handling", *(g.value for g in OutcomeGroup))
)
_KINDS_AFTER_NUMBER: Final = _KINDS_OF_OUTCOME | {
    *(wording.kind for wording in PHRASES if wording.context is Context.MAIN),
    "brought_forward",
    "carried_forward",
    *(f"result_{result.value}" for result in RemedyResult),
}

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


_CONCLUDED: Final = next(w for w in PHRASES if w.kind == "concluded" and w.confidence is Confidence.WEAK)
_CARRIED_ON: Final = re.compile(f"(?:至|到)?{NEXT_YEAR}(?:继续)?(?:办理|处理|答复)?")
_CARRIED_FORWARD: Final = next(w for w in PHRASES if w.kind == "carried_forward")
_SUMS: Final = ("共计", "合计", "总计", "两项共计", "两项合计", "共")
_BOTH: Final = next(w for w in PHRASES if w.kind == "received")._replace(
    kind="received+brought_forward", places=WITH_BROUGHT, context=Context.ANY, confidence=Confidence.PATTERN
)
_ANSWERED: Final = re.compile(
    f"(?P<noun>[{REQUEST}{LOOSE_REQUEST}]|申请件?|件|)(?:均|已|都|全部|也)+[^,。;:、()未不]{{0,16}}?(?:答复|办结|办理完毕|办复|回复)"
)
"""After a number of requests: 3 件申请均已按期答复."""
_BEFORE_NUMBER: Final = ("其中", "有", "共", "另", "剩余", "余", "尚有", "还有", "含", "仅")
_DISPUTE: Final = f"[{''.join(DISPUTE_NOUNS)}]"
_RESULT: Final = re.compile(
    f"(?P<noun>{_DISPUTE})(?:[、和及与,]\\d+(?:件|宗|起){_DISPUTE})*(?:的)?(?:结果|均|已|获|获得|被|得到|予以|为|复议机关)*"
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


_REST: Final = ("其余", "另", "另有", "余", "其中", "余下")
_BARE_RESULT: Final = re.compile(
    "(?:结果|均|已|获|获得|被|得到|予以|为)+(?P<result>维持|纠正|纠错|其[他它]结果)|(?P<open>尚未审结|未审结|尚未办结)"
)


def _result(match: re.Match[str]) -> RemedyResult:
    said = match["result"] or "未"
    return next(result for word, result in _RESULTS.items() if said.startswith(word))


def _result_of(match: re.Match[str]) -> Wording:
    """Return the wording of a number of reconsiderations or suits with the result that follows."""
    result = _result(match)
    is_suit = match["noun"] in (LITIGATION, LITIGATION_OF_DISCLOSURE)
    routes = _ROUTES["litigation" if is_suit else "reconsideration"]
    wording = next(w for w in PHRASES if w.kind == f"result_{result.value}")
    return wording._replace(places=tuple((route, result) for route in routes), context=Context.DISPUTES)


def _is_short_for(short: str, name: str) -> bool:
    """Return whether all characters of a short name stand in a name, in order: 市场监管局 for 某区市场监督管理局."""
    rest = iter(name)
    return all(character in rest for character in short)
