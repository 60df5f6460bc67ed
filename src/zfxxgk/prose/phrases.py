"""The phrases in which reports state figures of the form, as data. A domain expert can read and amend this file.

A phrase is what stands before a number ("收到政府信息公开申请" 21 件). Round brackets hold alternatives, one of which may
be empty: ``(新|)收到申请`` is 新收到申请 and 收到申请. Square brackets stand for brackets in the text. Nouns of the field
stand there as signs (`zfxxgk.prose.nouns`): ``收到{REQUEST}`` is 收到 with any way to say request. Between phrase and
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
from zfxxgk.prose.nouns import (
    LAST_YEAR,
    LITIGATION,
    LITIGATION_OF_DISCLOSURE,
    LOOSE_REQUEST,
    NEXT_YEAR,
    RECONSIDERATION,
    RECONSIDERATION_OF_DISCLOSURE,
    REQUEST,
)

__all__ = [
    "CHANGES",
    "CONJUNCTIONS",
    "EACH",
    "FILLERS",
    "HEDGES",
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
    before, a number of requests. `CONTINUED`: just before, a claim of a kind that the wording names (`Wording.after`).
    `ALONE`: nothing, but only words for the time or the reporting organ may stand before the phrase in its clause.
    `HEADED`: a heading, or a sentence that is one, of requests; and as `ALONE`. `FIRST_PART`: just before, a number of
    requests, and in its clause nothing but 其中. `DOCUMENTS`: nothing, but no word for publishing (for fees: for waiving)
    may stand there. `SIBLINGS`: as that, and the sentence also names another of licences, penalties and compulsion.
    """

    ANY = "any"
    APPLICATIONS = "applications"
    DISPUTES = "disputes"
    REMEDY = "remedy"
    MAIN = "main"
    NAMED = "named"
    ALONE = "alone"
    DOCUMENTS = "documents"
    FIRST_PART = "first-part"
    HEADED = "headed"
    CONTINUED = "continued"
    SIBLINGS = "siblings"


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
        after: The kinds of claim of which one has to stand just before, for the context `CONTINUED`.
    """

    kind: str
    phrases: tuple[str, ...]
    places: tuple[Key, ...]
    context: Context
    confidence: Confidence
    example: str
    units: frozenset[str] = frozenset((*"件宗起条份个例项次笔", "件次"))
    after: frozenset[str] = frozenset()


_T = Applicant.TOTAL
_RECEIVED: Final = ((Flow.RECEIVED, _T),)
_RECEIVE: Final = "(收|收到|新收|新收到|接收|接收到|收到新增|新增|接到|受理|新受理|登记|收到和处理|收到并处理|受理并处理|受理和处理|收到并受理|共收)"
_DECISIONS: Final = (
    (DisclosureItem.LICENSES, "许可"),
    (DisclosureItem.PENALTIES, "处罚"),
    (DisclosureItem.COMPULSION, "强制"),
)
_OF_DOCUMENTS: Final = (Measure.ISSUED, Measure.REPEALED, Measure.IN_FORCE)
_REMEDY_TOTALS: Final = {
    "reconsideration": ((RemedyRoute.RECONSIDERATION, RemedyResult.TOTAL),),
    "litigation": (
        (RemedyRoute.DIRECT, RemedyResult.TOTAL),
        (RemedyRoute.AFTER_RECONSIDERATION, RemedyResult.TOTAL),
    ),
}


_ALSO: Final = {
    Outcome.NOT_HELD: ("(本机关|)不掌握(相关信息|相关政府信息|)(的|)", "不属于(本机关|本单位|我局)掌握(的|)"),
    Outcome.UNCLEAR_AFTER_CORRECTION: ("补正后(申请内容|内容|)仍不明确(的|)",),
    Outcome.NEEDS_CREATION: ("(没有现成信息|)需(要|)另行制作(的|)",),
}
"""What offices say for a row, beside its label."""


def _outcome_rows() -> Iterator[Wording]:
    """Yield a wording for each row of （三） to （六）: its official label, as printed and without punctuation."""
    for row in Outcome:
        if row.group is not None:
            label = row.label.replace("“", "").replace("”", "").replace("、", "")
            short = label.removeprefix("属于")
            if len(short) > 2:  # 其他 alone could mean any group
                phrases = tuple(dict.fromkeys((row.label, label, short, f"因{label}", *_ALSO.get(row, ()))))
                example = f"收到政府信息公开申请5件，其中{short}3件。"
                yield Wording(row.value, phrases, ((row, _T),), Context.APPLICATIONS, Confidence.EXACT, example)


_ASKED: Final = (
    "(申请|提出申请|提出的申请|提交的申请|申请公开|提出|提交|)",
    f"(提出|提交|)(的|)({REQUEST}|{LOOSE_REQUEST})",
)
"""What may follow the name of who asked."""


def _applicants() -> Iterator[Wording]:
    for applicant in Applicant:
        if not applicant.is_total and applicant is not Applicant.OTHER_ORGANIZATION:
            is_person = applicant is Applicant.NATURAL_PERSON
            nouns = ("(公民|)自然人", "(公民|个人|公民个人)") if is_person else (applicant.label,)
            if applicant is Applicant.COMMERCIAL_ENTERPRISE:
                nouns = ("(商业|)企业",)
            yield Wording(
                f"by_{applicant.value}",
                tuple(f"(来自|由|){noun}{asked}" for noun in nouns for asked in _ASKED),
                ((Flow.RECEIVED, applicant),),
                Context.MAIN,
                Confidence.PATTERN,
                f"收到政府信息公开申请5件，其中{applicant.label}申请3件。",
            )
    group = ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION
    yield Wording(
        "by_organizations",
        tuple(f"(来自|由|)(法人|企业)(或|或者|和|及|以及|、|)其他组织{asked}" for asked in _ASKED),
        ((Flow.RECEIVED, group),),
        Context.MAIN,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，其中法人或其他组织申请3件。",
    )


PHRASES: Final[tuple[Wording, ...]] = (
    Wording(
        "received",
        (f"(本年|新|本年新|){_RECEIVE}(了|的|){REQUEST}", f"本年新收{REQUEST}数量", f"{REQUEST}(新收|新增|收到|受理|接收)"),
        _RECEIVED,
        Context.ANY,
        Confidence.EXACT,
        "2023年，我局共收到公民、法人和其他组织提出的政府信息公开申请3件。",
    ),
    Wording(
        "received",
        (
            f"{_RECEIVE}(了|的|){LOOSE_REQUEST}",
            f"{_RECEIVE}(公民|公民个人|个人)(提出|提交|)(的|)({REQUEST}|{LOOSE_REQUEST})",
            f"{LOOSE_REQUEST}(共|全年|累计|全年共|)(收到|新收|受理|新增)",
            f"{_RECEIVE}(群众|公众|社会公众|市民)(的|)申请",
            "(新收|新收到|收到|受理)(申请|申请件|公开申请)",
        ),
        _RECEIVED,
        Context.APPLICATIONS,
        Confidence.PATTERN,
        "（二）依申请公开。全年收到依申请公开3件。",
    ),
    Wording(
        "received",
        (REQUEST,),
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
        "received",
        (LOOSE_REQUEST,),
        _RECEIVED,
        Context.HEADED,
        Confidence.PATTERN,
        "依申请公开情况。依申请公开3件。",
        frozenset("件宗起"),
    ),
    Wording(
        "carried_forward",
        ("(结转|留转)",),
        ((Flow.CARRIED_FORWARD, _T),),
        Context.CONTINUED,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，办结2件，结转3件。",
        after=frozenset(("concluded",)),
    ),
    Wording(
        "received",
        ("(收到|新收|受理|接收)",),
        _RECEIVED,
        Context.HEADED,
        Confidence.PATTERN,
        "依申请公开情况。全年收到3件。",
    ),
    Wording(
        "received+brought_forward",
        ("(应办|应办理|应办理申请)(总量|)", "办理总量"),
        (*_RECEIVED, (Flow.BROUGHT_FORWARD, _T)),
        Context.NAMED,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，上年结转5件，应办理3件。",
    ),
    Wording(
        "brought_forward",
        (
            f"(从|由|自|来自|系|)({LAST_YEAR})(结转|转入|结转来|结转过来|转来|转接|遗留|留转|未办结|未办结转入|接转|跨年)(办理|而来|过来|)(的|)({REQUEST}|申请|件|)",
            f"({LAST_YEAR})(结转至|转至|转到|结转到|转入)(今年|本年|本年度|当年)(继续|)(办理|)(的|)",
            f"(结转|承接|接续|办理)(自|)({LAST_YEAR})(结转|遗留|)(办理|)(的|)({REQUEST}|申请|)",
        ),
        ((Flow.BROUGHT_FORWARD, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "新收政府信息公开申请9件，上年结转3件。",
    ),
    Wording(
        "carried_forward",
        (
            f"(结转|转|转入|留转|顺延|跨年)(至|到|入|)({NEXT_YEAR})(继续|)(办理|处理|答复|)(的|)({REQUEST}|申请|)",
            f"{NEXT_YEAR}继续(办理|处理)",
        ),
        ((Flow.CARRIED_FORWARD, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "收到政府信息公开申请9件，结转下年度继续办理3件。",
    ),
    Wording(
        "concluded",
        ("办理结果总计", "(办结|已办结|共办结|按时办结|按期办结|全部办结|办理完毕|办复)"),
        ((Outcome.TOTAL, _T),),
        Context.NAMED,
        Confidence.PATTERN,
        "收到政府信息公开申请9件，办结3件。",
    ),
    Wording(
        "concluded",
        (f"(办结|已办结|全年办结|共办结|按时办结|按期办结|规范办结|及时办结|办复)(了|){REQUEST}",),
        ((Outcome.TOTAL, _T),),
        Context.ANY,
        Confidence.PATTERN,
        "全年按时办结政府信息公开申请3件。",
    ),
    Wording(
        "concluded",
        (
            f"(答复|已答复|共答复|按时答复|按期答复|办理|共办理|办理答复|作出答复|予以答复|回复|处理)(了|)({REQUEST}|{LOOSE_REQUEST}|申请|)",
            f"(对|对申请|对{REQUEST})(的|)答复",
        ),
        ((Outcome.TOTAL, _T),),
        Context.APPLICATIONS,
        Confidence.WEAK,
        "收到政府信息公开申请9件，已答复3件。",
    ),
    Wording(
        "granted",
        ("予以公开", "(答复|决定|)予以公开(的|答复|)", "予以公开类"),
        ((Outcome.GRANTED, _T),),
        Context.APPLICATIONS,
        Confidence.EXACT,
        "收到政府信息公开申请5件，予以公开3件。",
    ),
    Wording(
        "granted",
        ("同意公开(的|)",),
        ((Outcome.GRANTED, _T),),
        Context.APPLICATIONS,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，同意公开3件。",
    ),
    Wording(
        "denied",
        ("不公开(的|)", "不公开类"),
        ((OutcomeGroup.DENIED, _T),),
        Context.NAMED,
        Confidence.WEAK,
        "收到政府信息公开申请5件，其中不公开3件。",
    ),
    Wording(
        "granted",
        ("公开(的|)", "公开类"),
        ((Outcome.GRANTED, _T),),
        Context.FIRST_PART,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，其中公开3件。",
    ),
    Wording(
        "partially_granted",
        ("(予以|答复|决定|)部分公开(的|类|)",),
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
            (f"(答复|决定|){group.label}(的|类|决定|政府信息公开申请|)",),
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
    Wording(
        "other_handling",
        ("其他(的|)", "其它"),
        ((OutcomeGroup.OTHER_HANDLING, _T),),
        Context.CONTINUED,
        Confidence.PATTERN,
        "收到政府信息公开申请5件，不予处理2件，其他3件。",
        after=frozenset(("not_processed", "unable_to_provide", "denied")),
    ),
    *_outcome_rows(),
    *_applicants(),
    *(
        wording
        for kind, of_disclosure, any_, word in (
            ("reconsideration", RECONSIDERATION_OF_DISCLOSURE, RECONSIDERATION, "行政复议"),
            ("litigation", LITIGATION_OF_DISCLOSURE, LITIGATION, "行政诉讼"),
        )
        for wording in (
            Wording(
                kind,
                (f"(办理|新增|收到|新收|涉及|发生|)(因|){of_disclosure}",),
                _REMEDY_TOTALS[kind],
                Context.ANY,
                Confidence.EXACT,
                f"因政府信息公开引发的{word}3件。",
            ),
            Wording(
                kind,
                (
                    f"(被申请|被提起|被|发生|引发|产生|涉及|提起|引起|新增|)(的|){any_}",
                    *(("被诉", "被起诉") if kind == "litigation" else ()),
                ),
                _REMEDY_TOTALS[kind],
                Context.DISPUTES,
                Confidence.PATTERN,
                f"收到政府信息公开申请5件，被提起{word}3件。",
            ),
        )
    ),
    Wording(
        "reconsideration+litigation",
        ("(因|)(政府信息公开|信息公开|依申请公开)(工作|申请|)(引发|引起|产生)(的|)(行政争议|行政纠纷|行政争议案件)",),
        _REMEDY_TOTALS["reconsideration"] + _REMEDY_TOTALS["litigation"],
        Context.ANY,
        Confidence.PATTERN,
        "因信息公开引发行政争议3件。",
    ),
    Wording(
        "direct_litigation",
        (f"未经{RECONSIDERATION}直接(起诉|提起{LITIGATION})(的|)(案件|)", f"直接(起诉|提起{LITIGATION}|{LITIGATION})(的|)(案件|)"),
        ((RemedyRoute.DIRECT, RemedyResult.TOTAL),),
        Context.DISPUTES,
        Confidence.EXACT,
        "政府信息公开行政诉讼案件5件，其中未经复议直接起诉3件。",
    ),
    Wording(
        "litigation_after_reconsideration",
        (f"(经|){RECONSIDERATION}后(不服|)(起诉|提起{LITIGATION}|{LITIGATION})(的|)(案件|)", f"经{RECONSIDERATION}起诉(的|)(案件|)"),
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
            f"因政府信息公开引发的行政复议5件，其中{example}3件。",
        )
        for result, example, phrases in (
            (RemedyResult.UPHELD, "结果维持", ("(结果|获|被|予以|)维持(原行政行为|原决定|)(的|)", f"{RECONSIDERATION}(结果|)维持")),
            (RemedyResult.CORRECTED, "结果纠正", ("(结果|被|予以|)(纠正|纠错)(的|)", f"{RECONSIDERATION}(结果|)(纠正|纠错)")),
            (RemedyResult.OTHER, "其他结果", ("(为|)其(他|它)结果(的|)",)),
            (RemedyResult.PENDING, "尚未审结", ("(尚未|未)(审结|办结|结)(的|)", "(尚在|正在)(审理|办理)(中|)(的|)")),
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
            (Measure.ISSUED, ("制定", "制定出台", "新制定", "制定并公开", "制定并发布", "制定印发"), Confidence.PATTERN),
            (Measure.ISSUED, ("出台", "印发"), Confidence.WEAK),
            (Measure.REPEALED, ("废止", "废止失效"), Confidence.EXACT),
            (Measure.IN_FORCE, ("现行有效", "现行有效的"), Confidence.EXACT),
        )
    ),
    *(
        Wording(
            f"{measure.value}_{DisclosureItem.NORMATIVE_DOCUMENTS.value}",
            phrases,
            ((DisclosureItem.NORMATIVE_DOCUMENTS, measure),),
            Context.CONTINUED,
            Confidence.PATTERN,
            f"制发行政规范性文件5件，{phrases[0]}3件。",
            frozenset("件个份部项"),
            frozenset(f"{each.value}_{DisclosureItem.NORMATIVE_DOCUMENTS.value}" for each in _OF_DOCUMENTS),
        )
        for measure, phrases in (
            (Measure.REPEALED, ("废止", "废止和宣布失效", "宣布失效", "废止失效")),
            (Measure.IN_FORCE, ("现行有效", "现行有效的", "目前现行有效")),
        )
    ),
    *(
        Wording(
            f"{item.value}_decisions",
            (f"(作出|作出的|)行政{word}决定", f"(作出|办理|办结|实施|办结各类|完成)行政{word}(案件|事项|措施|)"),
            ((item, Measure.DECISIONS),),
            Context.DOCUMENTS,
            Confidence.PATTERN,
            f"作出行政{word}决定3件。",
            frozenset("件宗起个份项"),
        )
        for item, word in _DECISIONS
    ),
    *(
        Wording(
            f"{item.value}_decisions",
            (f"行政{word}(案件|事项|)",),
            ((item, Measure.DECISIONS),),
            Context.SIBLINGS,
            Confidence.PATTERN,
            f"办结行政许可5件、行政处罚5件、行政强制5件，行政{word}3件。",
            frozenset("件宗起个份项"),
        )
        for item, word in _DECISIONS
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
    *("共计", "总计", "合计", "累计", "共有", "总数", "数量", "总量", "件数", "数", "案件", "共", "为", "有", "了", "计", "达到", "达", "是", "的"),
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
CONJUNCTIONS: Final = ("以及", "或者", "、", "和", "及", "与", "或")
CHANGES: Final = re.compile("较|(?<!占)比(?!例|重)|增加|增长|减少|下降|上升|提高|降低|增幅|降幅|多了|少了")
"""Words that show that a number is a change."""
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
    *("含", "包括", "包含", "剩余", "尚有", "仅", "加上", "连同", "目前", "复议机关", "复议决定", "法院", "判决"),
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
