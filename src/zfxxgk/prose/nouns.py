"""The nouns of the field, built from their parts: what a report may call a request, a reconsideration, a lawsuit, a year.

A text names these in hundreds of ways, so its phrases are looked up after each noun has been replaced by one sign
(`signs`). An expert of the field can read and extend the parts: in a template, round brackets hold alternatives, one of
which may be empty, and names in braces stand for other templates.

>>> signs("收到公民、法人或其他组织提出的政府信息公开申请", 2024)[0] == "收到" + REQUEST
True
>>> signs("由2023年度结转的", 2024)[0] == "由" + LAST_YEAR + "结转的"
True
"""

import functools
import re
from typing import Final

__all__ = [
    "DISPUTE_NOUNS",
    "LAST_YEAR",
    "LITIGATION",
    "LITIGATION_OF_DISCLOSURE",
    "LOOSE_REQUEST",
    "NEXT_YEAR",
    "RECONSIDERATION",
    "RECONSIDERATION_OF_DISCLOSURE",
    "REQUEST",
    "signs",
]

REQUEST: Final = "\ue000"
"""A request for government information, said so that nothing else can be meant."""
LOOSE_REQUEST: Final = "\ue001"
"""A request, in words that may mean other things where no verb of receiving or answering stands beside them."""
RECONSIDERATION_OF_DISCLOSURE: Final = "\ue002"
"""行政复议, with the word that it is about disclosure."""
RECONSIDERATION: Final = "\ue003"
"""行政复议, of whatever kind."""
LITIGATION_OF_DISCLOSURE: Final = "\ue004"
"""行政诉讼, with the word that it is about disclosure."""
LITIGATION: Final = "\ue005"
"""行政诉讼, of whatever kind."""
LAST_YEAR: Final = "\ue006"
"""The year before that of the report."""
NEXT_YEAR: Final = "\ue007"
"""The year after that of the report."""
DISPUTE_NOUNS: Final = (RECONSIDERATION_OF_DISCLOSURE, RECONSIDERATION, LITIGATION_OF_DISCLOSURE, LITIGATION)

_PARTS: Final = {
    # who asks: all kinds of people together, or a word for any of them; one kind alone is a column of the form
    "and": "(、|和|或|及|与|以及|或者|/|)",
    "body": "(法人|企业|单位|(其他|其它|社会|)组织)",
    "all": "(公民|自然人|个人){and}{body}({and}{body}|)|{body}{and}(公民|自然人|个人)({and}{body}|)|申请人|社会公众|公众|群众|当事人|市民",
    "to": "向[\u4e00-\u9fff]{1,14}?(?=提出|提交|申请|递交|要求)",
    "who": "(({all})(对|)({to}|)(依法|)(提出|提交|递交|申请|)(的|))",
    "such": "(各类|各种|有效|正式|新的|新增的|任何|(有关|关于|涉及)(政府信息公开|信息公开)(方面|工作|事项|)的|{to}(提出|提交|申请|递交)的|的)",
    "disclosure": "(政府信息公开|政务信息公开|信息公开|政务公开|政府信息依申请公开|信息依申请公开|依申请公开)",
    "asked": "(申请公开|要求公开|请求公开|依申请公开|依申请)(的|)(政府信息|政务信息|信息|)(公开|)",
    "ask": "(申请|请求)",
    "form": "(办理事项|办件|事项|案件|案|件|书|表|)",
    "act": "(申请|请求|)(事务|工作|事项|答复|行为|办理|处理|告知|)(类|方面|中|相关|有关|过程中|)",
    "cause": "(引发|引起|产生|发生|导致|提起|提出|被提起|被申请|所涉|涉及|涉|而引发|所引发|所引起|)(的|)",
    "of_disclosure": "(有关|涉及|针对|关于|因|由|就|对|)(本机关|本单位|我局|本局|本部门|我单位|)(的|)({year}|)(政府信息公开|信息公开|政务公开|依申请公开)({act})({cause})",
    "case": "(案件|案|申请|事项|收案|)",
    "year": "20\\d\\d年度?",
}
_NOUNS: Final = {
    RECONSIDERATION_OF_DISCLOSURE: ("{of_disclosure}(行政|)复议{case}",),
    LITIGATION_OF_DISCLOSURE: ("{of_disclosure}(行政|)(诉讼|应诉){case}",),
    REQUEST: (
        "{who}?{such}?{disclosure}(的|)({who}|){ask}{form}",
        "{who}?{such}?{asked}(的|)({who}|){ask}{form}",
        "{who}?{such}?(依申请|申请|要求|请求)(政府信息公开|信息公开|公开政府信息|公开信息)(的|)(申请|请求|){form}",
        "{who}?{such}?(公开政府信息|公开信息|政府信息)(的|){ask}{form}",
        "{who}?{such}?(依申请公开|依申请)件(?!数)",
    ),
    LOOSE_REQUEST: (
        "{who}?{such}?(依申请公开|申请公开|政府信息公开|信息公开)(的|)(政府信息|信息|事项|办件|案件|公文|信件|件)",
        "{who}?{such}?(依申请公开|公开申请|申请公开)(件|)",
        "{who}?{such}?依申请(件|)",
    ),
    RECONSIDERATION: ("行政复议{case}", "复议{case}"),
    LITIGATION: ("行政诉讼{case}", "行政应诉{case}", "诉讼{case}"),
}


_NEAR: Final = (
    "申请|请求|要求(?:公开|政府|信息)|复议|诉讼|应诉|信息公开的?(?:政府信息|信息|事项|办件|案件|公文|信件|件)"
)
"""What each noun but the years has, so that most of a text need not be searched for one."""


def _beginnings() -> str:
    """Return the characters that a noun may begin with, as a class of a regular expression: a quick test that most fail."""
    templates = (*_PARTS.values(), *(template for many in _NOUNS.values() for template in many))
    return "\\d上去前下次来明" + "".join(sorted(set(re.findall("(?:^|[()|}?])([\u4e00-\u9fff])", "|".join(templates)))))


_PART: Final = re.compile(r"\{([a-z_]+)\}")


def _regex(template: str) -> str:
    """Return a template as a regular expression; a part in braces may be followed by a question mark."""
    while _PART.search(template):
        template = _PART.sub(lambda name: f"({_PARTS[name[1]]})", template)
    return re.sub(r"\((?!\?)", "(?:", template)


@functools.lru_cache(maxsize=64)
def _patterns(year: int) -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]]:
    """Return for the report of a year what finds that a noun may be near, what finds the noun, and the signs of its groups."""
    nouns = {sign: "|".join(map(_regex, templates)) for sign, templates in _NOUNS.items()}
    nouns[LAST_YEAR] = f"(?:上一?年度?|去年度?|前一年度?|(?<!\\d){year - 1}年度?)"
    nouns[NEXT_YEAR] = f"(?:下一?年度?|次年度?|来年|明年|(?<!\\d){year + 1}年度?)"
    near = re.compile(f"{_NEAR}|{nouns[LAST_YEAR]}|{nouns[NEXT_YEAR]}")
    return (
        near,
        re.compile(f"(?=[{_beginnings()}])(?:{'|'.join(f'({noun})' for noun in nouns.values())})"),
        tuple(nouns),
    )


def signs(text: str, year: int) -> tuple[str, list[int]]:
    """Return a text with a sign in place of each noun.

    Args:
        text: In half width, without white space.
        year: The year of the report.

    Returns:
        The text, and for each of its characters where it begins in the text given; one more for its end.
    """
    near, pattern, names = _patterns(year)
    made: list[str] = []
    starts: list[int] = []
    place = 0
    for anchor in near.finditer(text):
        if anchor.start() < place:
            continue
        match = pattern.search(text, max(place, anchor.start() - _REACH), anchor.end() + _REACH)
        if match is None or match.start() > anchor.start():
            continue
        made.append(text[place : match.start()])
        starts += range(place, match.start())
        made.append(names[(match.lastindex or 1) - 1])
        starts.append(match.start())
        place = match.end()
    made.append(text[place:])
    starts += range(place, len(text) + 1)
    return "".join(made), starts


_REACH: Final = 36
"""How many characters a noun may have before and after that."""
