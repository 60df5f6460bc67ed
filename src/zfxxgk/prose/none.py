"""Statements that there was none: 未收到政府信息公开申请; 没有因政府信息公开引发的行政复议、行政诉讼案件."""

import functools
import re
from collections.abc import Mapping
from typing import Final

from zfxxgk.prose.phrases import CONJUNCTIONS, MODIFIERS

__all__ = ["none_of", "objects"]


@functools.cache
def objects() -> Mapping[str, str]:
    """Return what a text may say that there was none of, the longest first, each with its kind of claim."""
    found = {text: kind for kind, texts in _NONE_OF.items() for text in texts}
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


_NONE_OF: Final = {
    "received": (
        *("政府信息公开申请", "依申请公开", "依申请公开申请", "依申请公开政府信息", "依申请公开件", "信息公开申请", "政府信息公开的申请"),
        *("依申请公开政府信息申请", "政府信息依申请公开", "公开政府信息申请", "政府信息公开申请件", "依申请公开事项", "依申请公开政府信息的申请"),
    ),
    "brought_forward": ("上年结转", "上年结转申请", "上年度结转", "上年结转政府信息公开申请"),
    "carried_forward": ("结转下年度", "结转下年度继续办理", "结转下年", "结转下年度办理"),
    "reconsideration": ("行政复议", "行政复议案件", "行政复议申请", "复议案件"),
    "litigation": ("行政诉讼", "行政诉讼案件", "诉讼案件"),
    "issued_normative_documents": ("制发行政规范性文件", "制发规范性文件"),
    "issued_rules": ("制发规章",),
    "processing_fee_collected": ("信息处理费", "政府信息公开信息处理费", "信息处理费用"),
}  # fmt: skip

_NEEDS_VERB: Final = frozenset(("received", "processing_fee_collected"))
_RECEIVING: Final = re.compile("收到|接到|新收|受理|收取|收")

_SUFFIXES: Final = (
    "的情况发生",
    "情况发生",
    "的情况",
    "情况",
    "的情形",
    "情形",
    "事件",
    "案件发生",
    "的发生",
    "发生",
    "事项",
    "件",
    "工作",
)


def none_of(body: str) -> list[str]:
    """Return the kinds that a text after a negation (未) says there were none of; empty where it has an unknown word."""
    has_verb = _RECEIVING.match(body.lstrip("有")) is not None
    kinds: list[str] = []
    rest = body
    if not rest.endswith(tuple(objects())):
        suffix = next((suffix for suffix in _SUFFIXES if rest.endswith(suffix)), "")
        rest = rest.removesuffix(suffix)
    while rest:
        found = next(((text, kind) for text, kind in objects().items() if rest.endswith(text)), None)
        if found is None:
            break
        kinds.append(found[1])
        rest = rest.removesuffix(found[0])
        earlier = _before_conjunction(rest)
        if earlier is None:
            break
        rest = earlier
    while rest:  # every word between the negation and the first thing must be known
        word = next((word for word in _MODIFIERS if rest.startswith(word)), None)
        if word is None:
            return []
        rest = rest.removeprefix(word)
    if not has_verb and any(kind in _NEEDS_VERB for kind in kinds):
        return []
    return kinds[::-1]


def _before_conjunction(text: str) -> str | None:
    """Return a text (行政复议、提起) up to the thing before its last conjunction (行政复议), or None where it has none."""
    known = tuple(objects())
    joined = False
    while not (joined and text.endswith(known)):
        word = next((c for c in CONJUNCTIONS if text.endswith(c)), None)
        joined = joined or word is not None
        word = word or next((word for word in _MODIFIERS if text.endswith(word)), None)
        if word is None:
            return None
        text = text.removesuffix(word)
    return text


_MODIFIERS: Final = tuple(sorted((*MODIFIERS, "收取", "收"), key=len, reverse=True))
