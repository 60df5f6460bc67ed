"""The phrases in which reports state figures of the form, as data. A domain expert can read and amend this file.

A phrase is what stands before a number ("收到政府信息公开申请" 21 件). Round brackets hold alternatives, one of which may
be empty: ``(新|)收到申请`` is 新收到申请 and 收到申请. Square brackets stand for brackets in the text. Between phrase and
number there may be words that change nothing (`FILLERS`), or that say how exact the number is (`HEDGES`). Words that
are not listed make no claim.
"""

import itertools
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from zfxxgk.display import public
from zfxxgk.form.categories import (
    Applicant,
    ApplicantGroup,
    DisclosureItem,
    Flow,
    Measure,
    Outcome,
    OutcomeGroup,
    RemedyResult,
    RemedyRoute,
)
from zfxxgk.form.tables import Key

__all__ = [
    "ALIKE",
    "CHANGES",
    "CONJUNCTIONS",
    "EACH",
    "FILLERS",
    "HEDGES",
    "MODIFIERS",
    "NOUNS",
    "PHRASES",
    "PLAIN",
    "TOGETHER",
    "Confidence",
    "Context",
    "Wording",
    "expand",
]


@public
class Confidence(StrEnum):
    """How sure it is that a text is about a cell. ``EXACT``: in the words of the form, or words as clear. ``PATTERN``: in
    words that mean the cell in this context. ``WEAK``: in words that may mean something else, and that give no finding.
    """

    EXACT = "exact"
    PATTERN = "pattern"
    WEAK = "weak"


class Context(StrEnum):
    """What the text must have mentioned for a phrase to mean its cell.

    `ANY`: nothing; the phrase suffices. `APPLICATIONS`: requests for information. `DISPUTES`: requests or disclosure.
    `REMEDY`: just before, a reconsideration or a lawsuit. `MAIN`: requests, of which this counts a part. `NAMED`: just
    before, a number of requests. `ALONE`: nothing, but only words for the time or the reporting organ may stand before
    the phrase in its clause. `DOCUMENTS`: nothing, but no word for publishing (for fees: for waiving) may stand there.
    """

    ANY = "any"
    APPLICATIONS = "applications"
    DISPUTES = "disputes"
    REMEDY = "remedy"
    MAIN = "main"
    NAMED = "named"
    ALONE = "alone"
    DOCUMENTS = "documents"


class Wording(NamedTuple):
    """Phrases that mean the same.

    Attributes:
        kind: Stable name of what is claimed.
        phrases: The phrases, with alternatives in brackets.
        places: The places of the form whose figures add up to the number; empty where the form has no such figure.
        context: What the text must have mentioned.
        confidence: How sure it is.
        example: A made-up sentence with the number 3.
        units: The units that the number may have.
    """

    kind: str
    phrases: tuple[str, ...]
    places: tuple[Key, ...]
    context: Context
    confidence: Confidence
    example: str
    units: frozenset[str] = frozenset("件宗起条份个")


_T = Applicant.TOTAL
_RECEIVED: Final = ((Flow.RECEIVED, _T),)
_APPLICATION: Final = "(政府信息公开|依申请公开|政府信息依申请公开|依申请公开政府信息|信息公开|政务公开|政府信息)(的|)(申请|申请件|申请事项|申请案件)"
_REMEDY_TOTALS: Final = {
    "reconsideration": ((RemedyRoute.RECONSIDERATION, RemedyResult.TOTAL),),
    "litigation": (
        (RemedyRoute.DIRECT, RemedyResult.TOTAL),
        (RemedyRoute.AFTER_RECONSIDERATION, RemedyResult.TOTAL),
    ),
}


def _outcome_rows() -> Iterator[Wording]:
    """Yield a wording for each row of （三） to （六）: its official label, as printed and without punctuation."""
    for row in Outcome:
        if row.group is not None:
            label = row.label.replace("“", "").replace("”", "").replace("、", "")
            short = label.removeprefix("属于")
            if len(short) > 2:  # 其他 alone could mean any group
                phrases = tuple(dict.fromkeys((row.label, label, short, f"因{label}")))
                example = f"收到政府信息公开申请5件，其中{short}3件。"
                yield Wording(row.value, phrases, ((row, _T),), Context.APPLICATIONS, Confidence.EXACT, example)


def _applicants() -> Iterator[Wording]:
    for applicant in Applicant:
        if not applicant.is_total and applicant is not Applicant.OTHER_ORGANIZATION:
            yield Wording(
                f"by_{applicant.value}",
                (f"(来自|由|)(公民|){applicant.label}(申请|提出申请|提出的申请|提交的申请|申请公开|)",)
                if applicant is Applicant.NATURAL_PERSON
                else (f"(来自|由|){applicant.label}(申请|提出申请|提出的申请|提交的申请|)",),
                ((Flow.RECEIVED, applicant),),
                Context.MAIN,
                Confidence.PATTERN,
                f"收到政府信息公开申请5件，其中{applicant.label}申请3件。",
            )
    group = ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION
    yield Wording(
        "by_organizations",
        ("(来自|由|)法人(或|或者|和|及|以及|、|)其他组织(申请|提出申请|提出的申请|提交的申请|)",),
        ((Flow.RECEIVED, group),),
        Context.MAIN,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，其中法人或其他组织申请3件。",
    )


PHRASES: Final[tuple[Wording, ...]] = (
    Wording(
        "received",
        (
            f"(本年|新|本年新|)(收|收到|新收|新收到|接收|收到新增|新增|接到|受理|收到的){_APPLICATION}",
            "本年新收政府信息公开申请数量",
            f"{_APPLICATION}(新收|新增|收到)",
        ),
        _RECEIVED,
        Context.ANY,
        Confidence.EXACT,
        "2023年，我局共收到政府信息公开申请3件。",
    ),
    Wording(
        "received",
        ("(收|收到|新收|新收到|接收|接到|受理)(依申请公开|依申请|申请公开)(件|)", "依申请公开(收到|新收|受理)", "(新收|新收到|收到|受理)(申请|申请件)"),
        _RECEIVED,
        Context.APPLICATIONS,
        Confidence.PATTERN,
        "（二）依申请公开。全年收到依申请公开3件。",
    ),
    Wording(
        "received",
        (_APPLICATION, "(依申请公开|依申请)件"),
        _RECEIVED,
        Context.ALONE,
        Confidence.PATTERN,
        "2023年政府信息公开申请共3件。",
    ),
    Wording(
        "received",
        ("新收", "本年新收", "当年新收", "本年度新收"),
        _RECEIVED,
        Context.APPLICATIONS,
        Confidence.PATTERN,
        "办理政府信息公开申请，其中新收3件。",
    ),
    Wording(
        "brought_forward",
        (
            f"(上年|上年度|上一年|上一年度|去年)(结转|转入|结转的|遗留的){_APPLICATION}",
            "(上年|上年度|上一年|上一年度|去年)(结转|结转办理|转入|结转的申请|结转申请)",
            "(从|由|)(上年|上年度|上一年|上一年度)(结转|转入)(政府信息公开申请数量|申请)",
        ),
        ((Flow.BROUGHT_FORWARD, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "新收政府信息公开申请9件，上年结转3件。",
    ),
    Wording(
        "carried_forward",
        (
            "结转(至|到|)(下年|下年度|下一年|下一年度|次年)(度|)(继续|)(办理|)(的|)(申请|政府信息公开申请|)",
            "结转(下年|下年度|下一年度)继续办理",
        ),
        ((Flow.CARRIED_FORWARD, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "收到政府信息公开申请9件，结转下年度继续办理3件。",
    ),
    Wording(
        "concluded",
        ("办理结果总计", f"(办结|已办结|全年办结|共办结|按时办结|按期办结){_APPLICATION}", "(办结|已办结|共办结|按时办结|按期办结)"),
        ((Outcome.TOTAL, _T),),
        Context.NAMED,
        Confidence.PATTERN,
        "收到政府信息公开申请9件，办结3件。",
    ),
    Wording(
        "concluded",
        ("(答复|已答复|共答复|按时答复|按期答复|办理|共办理)", f"(答复|办理){_APPLICATION}"),
        ((Outcome.TOTAL, _T),),
        Context.APPLICATIONS,
        Confidence.WEAK,
        "收到政府信息公开申请9件，已答复3件。",
    ),
    Wording(
        "granted",
        ("予以公开", "(答复|决定|)予以公开(的|)", "予以公开类"),
        ((Outcome.GRANTED, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "收到政府信息公开申请5件，予以公开3件。",
    ),
    Wording(
        "partially_granted",
        ("(予以|答复|决定|)部分公开(的|)", "予以部分公开"),
        ((Outcome.PARTIALLY_GRANTED, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "收到政府信息公开申请5件，部分公开3件。",
    ),
    Wording(
        "granted_or_partially",
        ("(予以|)公开(及|和|与|或|或者|以及|、)(予以|)部分公开(的|)", "予以公开[含部分公开]"),
        ((Outcome.GRANTED, _T), (Outcome.PARTIALLY_GRANTED, _T)),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "收到政府信息公开申请5件，予以公开及部分公开3件。",
    ),
    *(
        Wording(
            group.value,
            (f"(答复|决定|){group.label}(的|决定|政府信息公开申请|)",),
            ((group, _T),),
            Context.APPLICATIONS,
            Confidence.EXACT,
            f"收到政府信息公开申请5件，{group.label}3件。",
        )
        for group in OutcomeGroup
        if group in (OutcomeGroup.DENIED, OutcomeGroup.UNABLE_TO_PROVIDE, OutcomeGroup.NOT_PROCESSED)
    ),
    Wording(
        "other_handling",
        ("(作|作出|)其他处理(的|)", "其它处理"),
        ((OutcomeGroup.OTHER_HANDLING, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "收到政府信息公开申请5件，其他处理3件。",
    ),
    *_outcome_rows(),
    *_applicants(),
    Wording(
        "reconsideration",
        (
            "(因|)(政府信息公开|依申请公开|信息公开)(工作|申请|)(引发|引起|产生|发生|被申请|被提起|提起|涉及|类|)(的|)行政复议(案件|申请|)",
            "(政府信息公开|依申请公开|信息公开)(行政复议|复议)(案件|申请|)",
        ),
        _REMEDY_TOTALS["reconsideration"],
        Context.ANY,
        Confidence.EXACT,
        "因政府信息公开引发的行政复议3件。",
    ),
    Wording(
        "reconsideration",
        ("(被申请|被提起|被|发生|引发|产生|涉及|提起|)行政复议(案件|申请|)", "复议案件"),
        _REMEDY_TOTALS["reconsideration"],
        Context.DISPUTES,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，被申请行政复议3件。",
    ),
    Wording(
        "litigation",
        (
            "(因|)(政府信息公开|依申请公开|信息公开)(工作|申请|)(引发|引起|产生|发生|被提起|提起|涉及|类|)(的|)行政诉讼(案件|)",
            "(政府信息公开|依申请公开|信息公开)(行政诉讼|诉讼)(案件|)",
        ),
        _REMEDY_TOTALS["litigation"],
        Context.ANY,
        Confidence.EXACT,
        "因政府信息公开引发的行政诉讼3件。",
    ),
    Wording(
        "litigation",
        ("(被提起|被|发生|引发|产生|涉及|提起|)行政诉讼(案件|)", "诉讼案件"),
        _REMEDY_TOTALS["litigation"],
        Context.DISPUTES,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，行政诉讼3件。",
    ),
    Wording(
        "direct_litigation",
        ("未经复议直接(起诉|提起诉讼)(的|)(案件|)", "未经行政复议直接(起诉|提起诉讼)"),
        ((RemedyRoute.DIRECT, RemedyResult.TOTAL),),
        Context.DISPUTES,
        Confidence.EXACT,
        "政府信息公开行政诉讼案件5件，其中未经复议直接起诉3件。",
    ),
    Wording(
        "litigation_after_reconsideration",
        ("(行政|)复议后(起诉|提起诉讼)(的|)(案件|)",),
        ((RemedyRoute.AFTER_RECONSIDERATION, RemedyResult.TOTAL),),
        Context.DISPUTES,
        Confidence.EXACT,
        "政府信息公开行政诉讼案件5件，其中复议后起诉3件。",
    ),
    *(
        Wording(
            f"result_{result.value}",
            phrases,
            (),
            Context.REMEDY,
            Confidence.PATTERN,
            f"因政府信息公开引发的行政复议5件，其中{phrases[0].split('(')[0]}3件。",
        )
        for result, phrases in (
            (RemedyResult.UPHELD, ("结果维持", "维持(原行政行为|原决定|)", "复议维持")),
            (RemedyResult.CORRECTED, ("结果纠正", "(被|)纠正", "复议纠正")),
            (RemedyResult.OTHER, ("其他结果",)),
            (RemedyResult.PENDING, ("尚未审结", "未审结", "尚未办结")),
        )
    ),
    *(
        Wording(
            f"{measure.value}_{item.value}",
            tuple(f"(本年|本年度|全年|共|新|){verb}(的|){noun}" for verb in verbs for noun in nouns)
            + tuple(f"{noun}(本年|){verb}(件数|)" for verb in verbs[:1] for noun in nouns),
            ((item, measure),),
            Context.DOCUMENTS,
            confidence,
            f"{verbs[0]}{nouns[0]}3件。",
            frozenset("件个份部项"),
        )
        for item, nouns in (
            (DisclosureItem.NORMATIVE_DOCUMENTS, ("行政规范性文件", "规范性文件")),
            (DisclosureItem.RULES, ("政府规章", "规章", "部门规章")),
        )
        for measure, verbs, confidence in (
            (Measure.ISSUED, ("制发",), Confidence.EXACT),
            (Measure.ISSUED, ("制定", "出台", "印发", "制定出台"), Confidence.WEAK),
            (Measure.REPEALED, ("废止", "废止失效"), Confidence.EXACT),
            (Measure.IN_FORCE, ("现行有效", "现行有效的"), Confidence.EXACT),
        )
    ),
    *(
        Wording(
            f"{item.value}_decisions",
            (f"(作出|作出的|)行政{word}决定", f"(作出|办理|办结|实施)行政{word}(案件|事项|)" if word != "许可" else "作出行政许可"),
            ((item, Measure.DECISIONS),),
            Context.DOCUMENTS,
            Confidence.PATTERN,
            f"作出行政{word}决定3件。",
            frozenset("件宗起个份项"),
        )
        for item, word in (
            (DisclosureItem.LICENSES, "许可"),
            (DisclosureItem.PENALTIES, "处罚"),
            (DisclosureItem.COMPULSION, "强制"),
        )
    ),
    Wording(
        "fees",
        ("(收取|征收|)行政事业性收费(金额|收入|总额|)",),
        ((DisclosureItem.FEES, Measure.AMOUNT_CHARGED),),
        Context.DOCUMENTS,
        Confidence.EXACT,
        "行政事业性收费3万元。",
        frozenset(("元", "万元")),
    ),
    Wording(
        "processing_fee_collected",
        ("(实际|)(收取|收)(的|)(政府信息公开|政府信息|信息公开|)(信息|)处理费(用|总金额|金额|)", "信息处理费(实际收取|收取)(金额|总金额|)"),
        (),
        Context.ANY,
        Confidence.EXACT,
        "收取信息处理费3元。",
        frozenset(("元", "万元")),
    ),
    Wording(
        "processing_fee_notices",
        ("(发出|制发|出具)(政府信息公开|信息处理费|)收费通知(书|单|)",),
        (),
        Context.ANY,
        Confidence.EXACT,
        "发出收费通知3件。",
        frozenset("件份个"),
    ),
)  # fmt: skip
"""The phrases. Of two that end in the same words, the longer one counts."""

FILLERS: Final = (
    *("共计", "总计", "合计", "累计", "共有", "总数", "数量", "总量", "件数", "案件", "共", "为", "有", "了", "计", "达到", "达", "是", "的"),
    *("分别为", "分别", "：", ":"),
)  # fmt: skip
"""Words before a number that change nothing."""
TOGETHER: Final = frozenset(("共计", "总计", "合计", "共", "共有", "累计", "总数"))
EACH: Final = ("各为", "各有", "各", "均为", "均", "都为", "都是")
"""Words that give the number to each of several things."""
HEDGES: Final = {
    "约": "about",
    "大约": "about",
    "近": "below",
    "将近": "below",
    "超过": "above",
    "逾": "above",
    "不到": "below",
}
ALIKE: Final = frozenset(("余", "多", "以上", "左右"))
"""Words after a number that say it is not exact."""
CONJUNCTIONS: Final = ("以及", "或者", "、", "和", "及", "与", "或")
CHANGES: Final = re.compile("较|(?<!占)比(?!例|重)|增加|增长|减少|下降|上升|提高|降低|增幅|降幅|多了|少了")
"""Words that show that a number is a change."""
NOUNS: Final = frozenset(
    (
        *("政府信息公开申请", "依申请公开申请", "信息公开申请", "政府信息依申请公开申请", "依申请公开政府信息申请", "政府信息公开的申请"),
        *("行政复议", "行政诉讼", "行政复议案件", "行政诉讼案件", "行政规范性文件", "规范性文件", "规章"),
    )
)  # fmt: skip
"""Nouns that may stand after a number whose verb stands before it: 收到 3 件 政府信息公开申请."""
MODIFIERS: Final = (
    *("任何", "有关", "相关", "关于", "涉及", "针对", "对于", "因", "由", "对", "的", "被", "过", "到", "工作", "事项", "方面", "而", "所"),
    *("政府信息公开申请", "政府信息公开", "依申请公开申请", "依申请公开", "信息公开申请", "信息公开", "政务公开", "政府信息", "申请人"),
    *("引发", "引起", "产生", "发生", "提起", "提出", "导致", "收到", "接到", "新收", "受理", "出现", "存在", "申请", "有", "新的", "案件"),
    *("公民", "、", "法人", "和", "或", "其他组织", "向", "本机关", "我局", "我委", "我办", "我镇", "我单位", "本局", "本单位"),
)  # fmt: skip
"""Words that may stand between a negation (未) and the thing that there was none of."""


PLAIN: Final = (
    *("今年以来", "今年", "本年度", "本年", "全年", "年内", "年度", "当年", "期间", "截至", "年底", "底", "止", "至", "共", "累计", "合计", "总共"),
    *("我局", "我委", "我办", "我镇", "我乡", "我县", "我市", "我区", "我厅", "我街道", "我单位", "本局", "本机关", "本单位", "本部门", "本办"),
    *("全市", "全县", "全区", "全省", "全州", "各级", "行政机关", "机关", "其中", "此外", "另外", "同时", "另有", "另", "还", "其余"),
    *("依法", "依规", "已", "均", "均已", "都", "的", "地", "对", "在", "中", "里", "内", "有", "为", "是", "并", "和", "与", "及", "以及", "、"),
    *("因", "由于", "由", "来自", "从", "涉及", "关于", "针对", "方面", "情况", "工作", "事项", "结果", "答复", "作出", "决定", "办理", "处理"),
    *("收到", "接收", "受理", "新收", "收", "接到", "办结", "审结", "申请", "申请人", "引发", "引起", "产生", "发生", "提起", "被", "共有"),
    *("政府信息公开", "依申请公开", "信息公开", "政务公开", "政府信息", "行政复议", "行政诉讼", "案件", "类", "件", "予以", "给予", "属于"),
    *("办理结果", "按答复类型分", "按", "统计", "看", "主体", "类型", "分", "形式", "方式", "总体", "数量", "总数", "本级政府", "人民政府"),
    *("进行", "开展", "实际", "上年结转", "上年度结转", "结转", "到", "分别", "计", "新", "也", "则", "即", "如下", "上述", "这些"),
    *("制发", "制定", "废止", "现行有效", "行政规范性文件", "规范性文件", "规章", "政府", "行政许可", "行政处罚", "行政强制", "收取", "征收"),
    *("自然人", "法人", "其他组织", "或", "或者", "公民", "群众", "社会", "未", "没有", "经", "直接", "后", "前", "于", "时", "等", "以"),
)  # fmt: skip
"""Words that may stand before a phrase in its clause without changing its meaning. Any other word makes the claim weak:
教育行政事业性收费, 一季度收到, 自然资源领域收到 are only parts.
"""


def expand(template: str) -> Iterator[str]:
    """Yield all phrases of a template.

    >>> list(expand("(新|)收到(申请|申请件)"))
    ['新收到申请', '新收到申请件', '收到申请', '收到申请件']
    """
    parts = [part.split("|") for part in re.split(r"[()]", template.translate(_BRACKETS))]
    return map("".join, itertools.product(*parts))


# Brackets of the text, kept apart from those of alternatives; `half_width` turns them into plain brackets.
_BRACKETS: Final = str.maketrans("[]", "\ufe59\ufe5a")
