"""The title of a report: which organ, and which year."""

import re
from typing import Final, NamedTuple

from zfxxgk.form.names import simplified
from zfxxgk.readers.figures import compact

__all__ = ["MAX_TITLE", "ORGAN", "Title", "chinese_years", "is_organ", "title_of"]


class Title(NamedTuple):
    """What a title says.

    Attributes:
        text: The title as printed, or None where there is none.
        agency: Name of the organ; empty where the title does not say.
        year: The report year, or None.
    """

    text: str | None
    agency: str
    year: int | None


MAX_TITLE: Final = 160
_NAME: Final = r"(?:(?!20\d\d)[^:：。|>]){0,60}?"
_VERB: Final = "(?:关于)?(?:报送|上报|呈报|印发|公布|公开|发布|公示)?"
_KIND: Final = r"的?(?:(?:政府|政务)?(?:信息|资讯)|政务)(?:工作)?公开(?:工作)?"
_REPORT: Final = r"的?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)"
_LETTER: Final = "(?:的?(?:函|通知|报告|公告|公示|请示|通报))?"
_AROUND: Final = rf"[》〉]?{_LETTER}(?:[(（](?:[^()（）]*)[)）])?(?:[-_—–|]+(?P<site>[^\d]{{2,60}}))?(?:20\d\d[-.年]\d{{1,2}}[-.月]\d{{1,2}}日?)?(?:\.[a-z]{{2,5}})?"
_DATED: Final = tuple(
    re.compile(rf"[《〈]?(?:关于)?{pattern}{_AROUND}")
    for pattern in (
        rf"(?P<before>{_NAME}){_VERB}[《〈]?(?P<year>20\d\d)年?度?(?P<after>{_NAME}){_KIND}{_REPORT}",
        rf"(?P<before>{_NAME}){_VERB}[《〈]?{_KIND}(?P<year>20\d\d)年?度?{_REPORT}",
        rf"(?P<before>{_NAME}){_VERB}[《〈]?{_KIND}{_REPORT}[(（-]?(?P<year>20\d\d)年?度?[)）]?",
    )
)
_UNDATED: Final = (re.compile(rf"[《〈]?(?P<before>{_NAME}){_KIND}(?:年度工作|工作年度|年度)(?:报告|年报){_AROUND}"),)
ORGAN: Final = re.compile(
    r"[\u4e00-\u9fff()]{2,40}(?:政府|[局委办厅院会处所站部署]|中心|街道|[镇乡县市区])(?:办公[室厅])?"
)
"""The name of an organ, alone on its line."""
_CHINESE_YEAR: Final = re.compile("二[〇○零O0]([〇○零一二三四五六七八九O])([〇○零一二三四五六七八九O])(?=年)")


def chinese_years(text: str) -> str:
    """Return a text whose Chinese years are in digits, and so the months and days behind them.

    >>> chinese_years("二〇二四年一月二十五日"), chinese_years("二○二○年度")
    ('2024年1月25日', '2020年度')
    """
    text = _CHINESE_YEAR.sub(lambda m: "20" + "".join(map(_digit, m.groups())), text)
    return _CHINESE_DAY.sub(lambda m: f"{_number(m[1])}{m[2]}", text.replace("年元月", "年1月"))


_CHINESE_DAY: Final = re.compile("(?<=[年月])([一二三四五六七八九十]{1,3})([月日])")


def _number(text: str) -> int:
    tens, ten, ones = text.rpartition("十")
    return (int(_digit(tens)) if tens else 1) * 10 * bool(ten) + (int(_digit(ones)) if ones else 0)


def title_of(text: str, *, dated: bool = True) -> Title | None:
    """Return what a line says, if it is the title of such a report.

    Args:
        text: The line.
        dated: Whether the title names its year.

    >>> title_of("某局关于报送2020年政府信息公开工作年度报告的函")[1:], title_of("某局政府信息公开年度报告", dated=False)[1:]
    (('某局', 2020), ('某局', None))
    """
    if len(text) > MAX_TITLE or "公" not in text or not ("报" in text or "報" in text):
        return None
    part = _BEFORE.sub("", re.split("[>＞»]", text)[-1])
    # Compared in half width; the name is taken as it is printed.
    pairs = [(half, printed) for printed in part for half in compact(printed)]
    halves = chinese_years(simplified("".join(half for half, _ in pairs)))
    if len(halves) != len(pairs):  # a Chinese date is longer than one in digits; titles have none
        halves = simplified("".join(half for half, _ in pairs))
    for pattern in _DATED if dated else _UNDATED:
        found = pattern.fullmatch(halves)
        if found is not None:
            before, after, site = (
                _MARKS.sub("", "".join(printed for _, printed in pairs[slice(*found.span(group))]))
                if group in found.groupdict()
                else ""
                for group in ("before", "after", "site")
            )
            if re.search("[上下]半年|季度|月份?$", after):
                return None  # a report of a part of the year
            name = f"{before}{after}" or site
            year = int(found["year"]) if dated else None
            return Title(" ".join(part.split()), name if is_organ(name) else "", year)
    return None


_BEFORE: Final = re.compile(
    r"^\s*(?:附件?\s*\d{0,2}\s*[:：]?|\d{1,2}[、.．](?!\d)|转载\s*[:：]|[【\[](?:年报|报告|公告)[】\]])\s*(?=\S)"
)
_MARKS: Final = re.compile(r"^[\s《》〈〉〔〕【】\[\]，,、_—–-]+|[\s《》〈〉〔〕【】\[\]，,、_—–-]+$")
_NO_ORGAN: Final = re.compile(
    "关于|转发|[请：:。；]|走进|选择|网上|首页|部署|栏目|来源|资金|问题|反馈|移交|交由|我局|我办|我镇|本[局办]"
)


def is_organ(name: str) -> bool:
    """Return whether words may be the name of an organ: they contain no word of a sentence, a menu or a notice.

    >>> is_organ("某县财政局"), is_organ("请选择街道"), is_organ("某办公室关于转发某局")
    (True, False, False)
    """
    return _NO_ORGAN.search(name) is None


def _digit(character: str) -> str:
    return str("〇一二三四五六七八九".find(character)) if character in "一二三四五六七八九" else "0"
