"""How labels are recognised: the official label, and what real documents print instead. Data, and one way to match.

A label is compared after `fold`: without white space, brackets, numbering and punctuation, in half width. The official
labels come from the enumerations; only what differs from them stands here.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from zfxxgk.categories import (
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

__all__ = ["find", "fold", "match"]

C = TypeVar("C", bound=Category)

_NUMBERING = re.compile(r"^(?:[(（]?[一二三四五六七八九十]{1,2}[)）、.．:：]+|[(（]?\d{1,2}[)）、.．:：]+(?!\d))")
_NOISE = re.compile(r"[^\w/％%]|_")


def fold(text: str) -> str:
    """Return a label as it is compared: half width, no white space, no leading number, no punctuation.

    >>> fold("（二） 部分公开 （区分处理的, 只计这一情形）") == fold("(二)部分公开（区分处理的，只计这一情形）")
    True
    """
    text = "".join(unicodedata.normalize("NFKC", text).split())
    return _NOISE.sub("", _NUMBERING.sub("", text))


ALIASES: Final[Mapping[Category, str]] = {
    Flow.RECEIVED: "本年.*新收.*|.*新收.*申请数量",
    Flow.BROUGHT_FORWARD: "上年.*结转.*|.*上年度?结转.*",
    Flow.OUTCOMES: "本年度?办理结果",
    Flow.CARRIED_FORWARD: "结转(?:下年度?|下一年度?).*",
    OutcomeGroup.DENIED: "不予公开",
    OutcomeGroup.UNABLE_TO_PROVIDE: "无法提供",
    OutcomeGroup.NOT_PROCESSED: "不予处理",
    OutcomeGroup.OTHER_HANDLING: "其他处理(?:情况)?",
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
    Applicant.NATURAL_PERSON: "自然人",
    Applicant.COMMERCIAL_ENTERPRISE: "商业企?业?",
    Applicant.RESEARCH_INSTITUTION: "科研机?构?",
    Applicant.PUBLIC_INTEREST_ORGANIZATION: "社会公益(?:组织)?",
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
    Measure.DECISIONS: "(?:本年)?处理决定数量",
    Measure.AMOUNT_CHARGED: "(?:本年)?收费(?:总)?金额(?:单位)?(?:万元)?",
    Measure.NEWLY_MADE: "本年新制作数量",
    Measure.NEWLY_DISCLOSED: "本年新公开数量",
    Measure.TOTAL_PUBLIC: "对外公开总数量",
    Measure.ITEMS_PREVIOUS_YEAR: "上一年项目数量.*",
    Measure.ITEMS_CHANGE: "本年增/?减",
    Measure.PROJECTS: "采购项目数量",
    Measure.AMOUNT: "采购总金额",
    RemedyRoute.RECONSIDERATION: "行政复议",
    RemedyRoute.DIRECT: "未经复议直接起诉|直接诉讼",
    RemedyRoute.AFTER_RECONSIDERATION: "复议后起诉",
    RemedyResult.UPHELD: "(?:结果)?维持",
    RemedyResult.CORRECTED: "(?:结果)?纠正",
    RemedyResult.OTHER: "其他(?:结果)?",
    RemedyResult.PENDING: "(?:尚未|未)审结",
    RemedyResult.TOTAL: "总计|合计",
    Section.OVERVIEW: "(?:20\\d\\d年度?)?总体(?:工作|落实)?情况",
    Section.DISCLOSURE: ".{0,8}主动公开政(?:府|务)信息.{0,4}情况",
    Section.APPLICATIONS: ".{0,8}收到和处理(?:政府)?信息公开申请.{0,8}情况.{0,4}",
    Section.REMEDIES: ".{0,16}行政法?复议.{0,8}行政诉讼.{0,4}情况",
    Section.PROBLEMS: ".{0,12}存在的?(?:主要)?问题.{0,4}(?:改进|整改).{0,4}",
    Section.OTHER_MATTERS: "其他需要报告.{0,8}",
    Topic.PROACTIVE_DISCLOSURE: ".{0,12}主动公开.{0,12}",
    Topic.ON_APPLICATION: ".{0,12}依申请公开.{0,12}",
    Topic.INFORMATION_MANAGEMENT: ".{0,8}政府信息(?:的|规范)?管理.{0,8}",
    Topic.PLATFORM: ".{0,12}平台.{0,12}",
    Topic.SUPERVISION: ".{0,8}(?:监督|保障).{0,12}",
}
"""What suffices to know a label, as a regular expression over its folded form."""


@functools.cache
def _known(category: Category) -> tuple[frozenset[str], re.Pattern[str]]:
    official = frozenset(fold(category.label_in(edition)) for edition in Edition)
    return official, re.compile(ALIASES[category])


def match(text: str, categories: Iterable[C]) -> tuple[tuple[C, bool], ...]:
    """Return the categories that a label may stand for, each with whether the label is its official one.

    >>> [category.value for category, exact in match("2. 其他法律行政止公开", Outcome)]
    ['prohibited_by_law']
    """
    folded = fold(text)
    if not folded:
        return ()
    exact = tuple((c, True) for c in categories if c in ALIASES and folded in _known(c)[0])
    return exact or tuple((c, False) for c in categories if c in ALIASES and _known(c)[1].fullmatch(folded))


def find(text: str, categories: Iterable[C]) -> tuple[C, bool] | None:
    """Return the only category that a label may stand for, or null where there is none or more than one."""
    found = match(text, categories)
    return found[0] if len(found) == 1 else None
