"""Statements that there was none: 未收到政府信息公开申请; 没有因政府信息公开引发的行政复议、行政诉讼案件.

What there was none of is known by its noun; the words around it do not matter, unless they narrow it to a part (未收到网上
申请), or ask for something else (未收到对申请的投诉).
"""

import re
from typing import Final, NamedTuple

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

__all__ = ["NONE", "Nothing", "none_of"]


class Nothing(NamedTuple):
    """Something that there was none of: its kind of claim, and whether that it concerns disclosure is said."""

    kind: str
    is_of_disclosure: bool


NONE: Final = re.compile("未曾|没有|尚未|从未|均未|尚无|未|均无|暂无|并无|无|不存在(?=结转)")
"""Words that say that there was none."""

_NARROW: Final = re.compile(
    "网上|网络|线上|当面|信函|逾期|超期|超时|败诉|纠正|纠错|撤销|确认违法|变更|越级|责令|重复|群体|集体|信访|投诉|举报|违法|不予|拒绝|延期|滥用|"
    "频繁|大量|补正|错误|泄密|不当|申诉案|异议|意见|反馈|满意|\\d"
)
_END: Final = f"(?=$|[、和及或与等,(]|以及|或者|的?(?:情况|情形|事项|事件|案件|现象|问题|发生|需要|工作)|件|(?:引发|引起|被)?[{RECONSIDERATION}{LITIGATION}]|提起|办结|结转)"
_THINGS: Final = {
    "reconsideration": (f"(?P<of>{RECONSIDERATION_OF_DISCLOSURE})|{RECONSIDERATION}(?!后)", None),
    "litigation": (f"(?P<of>{LITIGATION_OF_DISCLOSURE})|{LITIGATION}|(?<=[、和及或与])起诉", None),
    "carried_forward": (f"(?:结转|转)(?:至|到|入)?(?:{NEXT_YEAR}|以后年度)|^结转(?:事项|申请|办件|案件|件)?$", None),
    "brought_forward": (f"(?:{LAST_YEAR}|往年|历年)(?:结转|转入|遗留)", None),
    "issued_normative_documents": ("(?:制发|制定|新增|出台|印发|新制定|新制发)的?(?:行政)?规范性文件", None),
    "issued_rules": ("(?:制发|制定|新增|出台)的?(?:政府|部门)?规章", None),
    "processing_fee_collected": ("(?:收取|收)[^、,]{0,12}?处理费", None),
    "licenses_decisions": ("行政许可(?:决定|事项)?" + _END, "涉及|作出|实施|发生|办理|开展"),
    "penalties_decisions": ("行政处罚(?:决定|事项|案件)?" + _END, "涉及|作出|实施|发生|办理|开展"),
    "compulsion_decisions": ("(?:行政强制|强制)(?:决定|事项|案件|措施)?" + _END, "涉及|作出|实施|发生|办理|开展"),
    "by_organizations": (
        f"(?:法人|企业)(?:或|或者|和|及|以及|、)?其他组织(?:提出|提交)?的?[{REQUEST}{LOOSE_REQUEST}]" + _END,
        "收到|接到|受理",
    ),
    "by_natural_person": (f"自然人(?:提出|提交)?的?[{REQUEST}{LOOSE_REQUEST}]" + _END, "收到|接到|受理"),
    "received": (
        f"(?P<of>[{REQUEST}{LOOSE_REQUEST}])" + _END + "|(?<=[到理的])申请件?(?=$|,|、)",
        "(?:收到|接到|新收|受理|接收|收)(?!.{0,40}(?:涉及|关于|有关|针对|方面|领域))",
    ),
}
"""What a text may say that there was none of: for each kind of claim its words, and a verb that has to stand before them."""
_THING: Final = {
    kind: (re.compile(words), re.compile(verb) if verb else None) for kind, (words, verb) in _THINGS.items()
}
_ANYBODY: Final = re.compile("(?:任何)?(?:公民|人|个人|单位和个人|组织和个人|群众)?")
"""Who may stand between the negation and a request: 没有公民申请公开政府信息."""
_CORRECTED: Final = re.compile(f"([{RECONSIDERATION_OF_DISCLOSURE}{RECONSIDERATION}])(?:结果)?(?:被)?(?:纠正|纠错)")


def none_of(body: str, negation: str) -> list[Nothing]:
    """Return what a text after a negation (未) says there was none of; nothing where its words narrow it.

    Args:
        body: The text, with the signs of nouns, up to the end of its clause.
        negation: The negation before it.
    """
    corrected = _CORRECTED.search(body)
    if corrected is not None:
        return [Nothing("result_corrected", corrected[1] == RECONSIDERATION_OF_DISCLOSURE)]
    if _NARROW.search(body) or body.startswith("经"):  # 未经复议直接起诉
        return []
    found: dict[int, tuple[int, Nothing]] = {}
    for kind, (words, verb) in _THING.items():
        for match in words.finditer(body):
            is_said_to_be = (
                kind == "received" and negation.endswith(("无", "有")) and _ANYBODY.fullmatch(body, 0, match.start())
            )
            if verb is not None and not is_said_to_be and not verb.search(body, 0, match.start()):
                continue
            if any(start < match.end() and match.start() < end for start, (end, _) in found.items()):
                continue  # 法人申请 is not also 申请
            is_of = bool(match.groupdict().get("of"))
            found[match.start()] = (match.end(), Nothing(kind, is_of))
    things = [thing for _, (_, thing) in sorted(found.items())]
    return list(dict.fromkeys(things))
