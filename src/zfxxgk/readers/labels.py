"""How labels are recognised: the official label, and what real documents print instead. Data, and one way to match.

A label is compared after `fold`: without white space, brackets, numbering and punctuation, in half width and simplified
characters. The official labels come from the enumerations; only what differs from them stands here.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Generic, NamedTuple, TypeVar

from zfxxgk.form.categories import (
    Applicant,
    Category,
    DisclosureItem,
    Edition,
    Flow,
    Measure,
    Outcome,
    OutcomeGroup,
    RemedyResult,
    RemedyRoute,
    Section,
    Topic,
)
from zfxxgk.form.names import half_width, simplified

__all__ = ["MAX_LABEL", "Labels", "fold", "is_of_the_form", "number_of"]

C = TypeVar("C", bound=Category)

MAX_LABEL: Final = 100
"""Characters of a label at most; what is longer is a sentence. The longest official label has 34."""

_CACHED: Final = 4096
_NUMBERING = re.compile(r"^(?:[(（]?[一二三四五六七八九十]{1,2}[)）、.．:：]+|[(（]?\d{1,2}[)）、.．:：]+(?!\d))+")
_NOISE = re.compile(r"[^\w/％%]|_")
_BRACKETED = re.compile(r"\([^()]*\)?")

_CONVERTED: Final = str.maketrans("後覆於緝", "后复于辑")
"""Characters that a conversion to traditional ones wrongly puts into official labels; in names they may be right."""
_CIRCLED: Final = {0x2460 + i: f"{i + 1}." for i in range(20)}
_FOREIGN: Final = {
    "其它": "其他",
    "档案": "文件",
    "资讯": "信息",
    "讯息": "信息",
    "专案": "项目",
    "收费专案": "收费项目",
}
"""Words that an automatic conversion to traditional characters put in place of official ones."""


@functools.lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return a label as it is compared: half width, simplified, no white space, no leading number, no punctuation.

    >>> fold("（二） 部分公开 （区分处理的, 只计这一情形）") == fold("(二)部分公开（区分处理的，只计这一情形）")
    True
    >>> fold("行政規範性檔案")
    '行政规范性文件'
    """
    return _NOISE.sub("", _NUMBERING.sub("", _half_width(text)))


def number_of(text: str) -> str:
    """Return the number that a label begins with, without its brackets and stops; empty where it has none.

    >>> number_of("（六） 其他"), number_of("3、其他"), number_of("其他")
    ('六', '3', '')
    """
    numbering = _NUMBERING.match(_half_width(text))
    return _NOISE.sub("", numbering[0]) if numbering is not None else ""


def _half_width(text: str) -> str:
    text = "".join(half_width(text.translate(_CIRCLED)).split())
    if not text.isascii():
        text = simplified(text.translate(_CONVERTED))
        for foreign, official in _FOREIGN.items():
            text = text.replace(foreign, official)
    return text


ALIASES: Final[Mapping[Category, str]] = {
    Flow.RECEIVED: "本年.*新收.*|.*新收.*申请数量",
    Flow.BROUGHT_FORWARD: "上年.*结转.*|.*上年度?结转.*",
    Flow.OUTCOMES: "本年度?办理结果",
    Flow.CARRIED_FORWARD: "结转(?:下年度?|下一年度?).*",
    OutcomeGroup.DENIED: "不予公开",
    OutcomeGroup.UNABLE_TO_PROVIDE: "无法提供",
    OutcomeGroup.NOT_PROCESSED: "不予处理",
    OutcomeGroup.OTHER_HANDLING: "其他处理(?:情况|结果)?",
    Outcome.GRANTED: "予以公开",
    Outcome.PARTIALLY_GRANTED: "部分公开.*",
    Outcome.STATE_SECRET: ".*国家秘密.*",
    Outcome.PROHIBITED_BY_LAW: "其他法律.*|.*法律行政法规禁止.*|.*行政法规禁止.*",
    Outcome.SECURITY_STABILITY: ".*三安全一稳定.*|.*国家安全公共安全经济安全社会稳定.*",
    Outcome.THIRD_PARTY_RIGHTS: ".*第三方合法权益.*|保护第三方.*",
    Outcome.INTERNAL_AFFAIRS: ".*内部事务.*",
    Outcome.PROCESS_INFORMATION: ".*过程性信息.*",
    Outcome.ENFORCEMENT_CASE_FILE: ".*行政执法案卷.*",
    Outcome.ADMINISTRATIVE_QUERY: ".*行政查询.*",
    Outcome.NOT_HELD: ".*不掌握.*",
    Outcome.NEEDS_CREATION: ".*没有现成信息.*|.*另行制作.*",
    Outcome.UNCLEAR_AFTER_CORRECTION: ".*补正后.*不明确.*",
    Outcome.PETITION_COMPLAINT: ".*信访.*|.*举报投诉.*|.*投诉举报.*",
    Outcome.DUPLICATE: "重复申请",
    Outcome.PUBLISHED_MATERIAL: ".*公开出版物.*",
    Outcome.EXCESSIVE: ".*大量反复.*",
    Outcome.CONFIRM_OR_REISSUE: ".*确认或.*重新出具.*",
    Outcome.CORRECTION_OVERDUE: ".*逾期不补正.*",
    Outcome.FEE_OVERDUE: ".*收费通知.*|.*缴纳费用.*|.*逾期不缴费.*",
    Outcome.OTHER: "其他",
    Outcome.TOTAL: "总计|合计|办理结果总计",
    Applicant.NATURAL_PERSON: "自然人|公民",
    Applicant.COMMERCIAL_ENTERPRISE: "商业企?业?",
    Applicant.RESEARCH_INSTITUTION: "科研机?构?",
    Applicant.PUBLIC_INTEREST_ORGANIZATION: "社会公益(?:组织)?|公益组织",
    Applicant.LEGAL_SERVICE_INSTITUTION: "法律服务(?:机构)?",
    Applicant.OTHER_ORGANIZATION: "其他(?:组织)?",
    Applicant.TOTAL: "总计|合计",
    DisclosureItem.RULES: "规章",
    DisclosureItem.NORMATIVE_DOCUMENTS: "(?:行政)?规范性?文件",
    DisclosureItem.LICENSES: "行政许可",
    DisclosureItem.OTHER_SERVICES: "其他对外管理服务事项",
    DisclosureItem.PENALTIES: "行政处罚",
    DisclosureItem.COMPULSION: "行政强制",
    DisclosureItem.FEES: "行政事业性收费",
    DisclosureItem.PROCUREMENT: "政府集中采购",
    Measure.ISSUED: "本年制发(?:件数)?",
    Measure.REPEALED: "本年废止(?:件数)?",
    Measure.IN_FORCE: "现行有效(?:件数)?(?:历史累计)?",
    Measure.DECISIONS: "(?:本年)?(?:处理)?决定数量",
    Measure.AMOUNT_CHARGED: "(?:本年)?收费(?:总)?金额(?:单位)?(?:万?元)?",
    Measure.NEWLY_MADE: "本年新制作数量",
    Measure.NEWLY_DISCLOSED: "本年新公开数量",
    Measure.TOTAL_PUBLIC: "对外公开总数量",
    Measure.ITEMS_PREVIOUS_YEAR: "上一?年度?项目数量.*",
    Measure.ITEMS_CHANGE: "本年增/?减",
    Measure.PROJECTS: "采购项目数量",
    Measure.AMOUNT: "采购总金额(?:单位)?(?:万?元)?",
    RemedyRoute.RECONSIDERATION: "行政复议",
    RemedyRoute.DIRECT: "(?:行政诉讼)?(?:未经复议)?直接(?:起诉|诉讼)",
    RemedyRoute.AFTER_RECONSIDERATION: "(?:行政诉讼)?(?:经)?复议后(?:起诉|诉讼)",
    RemedyResult.UPHELD: "(?:结果)?维持",
    RemedyResult.CORRECTED: "(?:结果)?纠正",
    RemedyResult.OTHER: "其他(?:结果)?",
    RemedyResult.PENDING: "(?:尚未|未)审结",
    RemedyResult.TOTAL: "总计|合计",
    Section.OVERVIEW: "(?:20\\d\\d年度?)?(?:.{0,8}工作)?总体(?:工作|落实)?情况(?:概述)?",
    Section.DISCLOSURE: ".{0,8}主动公开政(?:府|务)信息.{0,4}情况",
    Section.APPLICATIONS: ".{0,8}收到和处理(?:政府)?信息公开申请.{0,8}情况.{0,4}",
    Section.REMEDIES: ".{0,16}行政法?复议.{0,8}行政诉讼.{0,4}情况",
    Section.PROBLEMS: ".{0,14}(?:存在的?(?:主要)?|主要)(?:问题|不足).{0,4}(?:改进|整改|努力).{0,4}",
    Section.OTHER_MATTERS: "其他需要报告.{0,8}",
    Topic.PROACTIVE_DISCLOSURE: ".{0,12}主动公开.{0,12}",
    Topic.ON_APPLICATION: ".{0,12}依申请公开.{0,12}",
    Topic.INFORMATION_MANAGEMENT: ".{0,8}政府信息(?:的|规范)?管理.{0,8}",
    Topic.PLATFORM: ".{0,12}平台.{0,12}",
    Topic.SUPERVISION: ".{0,8}(?:监督|保障).{0,12}",
}
"""A regular expression for each category: a label is recognised if its folded form matches."""


class _Known(NamedTuple):
    """How a category is recognised: the folded forms of its official label, and a pattern that suffices."""

    official: frozenset[str]
    pattern: re.Pattern[str]


@functools.cache
def _known(category: Category) -> _Known:
    official = frozenset(fold(category.label_in(edition)) for edition in Edition)
    return _Known(official, re.compile(ALIASES[category]))


class Labels(Generic[C]):
    """The labels of some categories; it finds which of them a text is.

    What counts is, in this order: the official label; a known variant; either of them without an explanation in
    brackets; an official label with a slip of the pen, if no other is as close.

    >>> Labels(Outcome).find("2. 其他法律行政止公开")
    (<Outcome.PROHIBITED_BY_LAW: 'prohibited_by_law'>, False)
    >>> Labels(DisclosureItem).find("行政许科")
    (<DisclosureItem.LICENSES: 'licenses'>, False)
    """

    def __init__(self, categories: Iterable[C]) -> None:
        self._known = [(category, _known(category)) for category in categories if category in ALIASES]
        self._shortest = min((len(label) for _, how in self._known for label in how.official), default=0)
        self._cache: dict[str, tuple[C, bool] | None] = {}

    def find(self, text: str) -> tuple[C, bool] | None:
        """Return the only category that a label may stand for, and whether by its official words; else None."""
        try:
            return self._cache[text]
        except KeyError:
            pass
        found = self.match(text)
        if len(self._cache) >= _CACHED:
            self._cache.clear()
        self._cache[text] = only = found[0] if len(found) == 1 else None
        return only

    def match(self, text: str) -> tuple[tuple[C, bool], ...]:
        """Return the categories that a label may stand for, each with whether the label is its official one."""
        folded = fold(text) if len(text) <= MAX_LABEL else ""
        if not folded:
            return ()
        exact = tuple((category, True) for category, how in self._known if folded in how.official)
        if exact:
            return exact
        plain = _NOISE.sub("", _BRACKETED.sub("", _NUMBERING.sub("", _half_width(text))))
        for form in dict.fromkeys((folded, plain)):
            likely = tuple((category, False) for category, how in self._known if how.pattern.fullmatch(form))
            if likely:
                return likely
        for form in dict.fromkeys((folded, plain)):
            near = _nearest(form, self._known)
            if near is not None:
                return ((near, False),)
        return ()

    def named_in(self, text: str) -> Sequence[C]:
        """Return the categories whose official labels stand in a text, in its order, as when header cells ran together.

        >>> [measure.value for measure in Labels(Measure).named_in("信息内容本年制发件数本年废止件数现行有效件数")]
        ['issued', 'repealed', 'in_force']
        """
        folded = fold(text) if len(text) <= 4 * MAX_LABEL else ""
        if len(folded) < self._shortest:
            return ()
        places = {}
        for category, how in self._known:
            found = [folded.find(label) for label in how.official if label in folded]
            if found:
                places[category] = min(found)
        return sorted(places, key=places.__getitem__)


_FORM_WORDS: Final = re.compile(
    "信息内容|第二十条第.{1,3}项|申请人情况|(?:申请人情况)?法人或其他组织|.{0,3}本列数据的勾稽关系.*|行政诉讼|"
    "(?:表[二三四123])?.{0,20}统计表|办理结果"
)
_ALL: Final = Labels[Category](
    (*DisclosureItem, *Measure, *Flow, *OutcomeGroup, *Outcome, *Applicant, *RemedyRoute, *RemedyResult)
)


def is_of_the_form(text: str) -> bool:
    """Return whether a text is printed on the form itself: a label, a heading of columns, a word of its head.

    >>> is_of_the_form("第二十条 第（一）项"), is_of_the_form("（一）予以公开"), is_of_the_form("注：含上年结转。")
    (True, True, False)
    """
    if len(text) > MAX_LABEL or text.rstrip().endswith(("。", "；")):
        return False
    return bool(_FORM_WORDS.fullmatch(fold(text))) or bool(_ALL.match(text))


# --- slips of the pen ------------------------------------------------------------------------------------------------


def _nearest(form: str, known: Iterable[tuple[C, _Known]]) -> C | None:
    """Return the category whose official label is closest to a text; None if it is not close or not the only one."""
    best, category = 99, None
    for candidate, how in known:
        distance = min(_distances(form, how.official), default=99)
        if distance < best:
            best, category = distance, candidate
        elif distance == best:
            category = None
    return category if best < 99 else None


def _distances(form: str, labels: Iterable[str]) -> Iterator[int]:
    for label in labels:
        limit = _slips(len(label))
        if abs(len(form) - len(label)) <= limit and len(set(form) & set(label)) >= len(set(label)) - 2 * limit:
            distance = _distance(form, label)
            if distance <= limit:
                yield distance


def _slips(length: int) -> int:
    """Return how many characters of a label may be wrong: one from 3 characters on, two from 8, three from 16."""
    return 0 if length < 3 else 1 if length < 8 else 2 if length < 16 else 3


def _distance(a: str, b: str) -> int:
    """Return how many changes, deletions, insertions and swaps of neighbours turn one text into the other."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, above, row = row, before, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
    return row[-1]
