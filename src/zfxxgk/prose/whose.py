"""Whose a number is: whether it is the figure of the table, or that of another year, another organ, or a part.

What stands before a number in its sentence tells. Whatever is not understood there makes the claim weak.
"""

import functools
import re
from typing import Final

from zfxxgk.form.categories import Coverage
from zfxxgk.form.records import Report
from zfxxgk.prose.phrases import CHANGES, PLAIN, Confidence, Context, Wording

__all__ = ["DISCLOSURE", "Whose"]


class Whose:
    """What a passage says of whose a number is.

    Args:
        text: The passage, compacted.
        report: The report that it stands in.
    """

    def __init__(self, text: str, report: Report) -> None:
        self._text = text
        self._report = report

    def clause(self, begin: int, place: int) -> int:
        """Return where the clause around a place begins."""
        return max(begin, *(self._text.rfind(mark, begin, place) + 1 for mark in ",:;()"))

    def is_own(self, begin: int, place: int, match: re.Match[str], wording: Wording) -> bool:
        """Return whether a number is for this organ and this year, and not for a part of what is counted."""
        text = self._text
        clause = self.clause(begin, place)
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
            if judged is not None and not DISCLOSURE.search(text, clause, place):
                return False
        return self.is_scope(begin, place)

    def _stands_alone(self, context: Context, begin: int, clause: int, place: int) -> bool:
        """Return whether what stands before a phrase, or near it, is what its context demands."""
        text = self._text
        match context:
            case Context.SIBLINGS:
                return len(set(_DECISIONS.findall(text, begin, place + _NEAR))) > 1
            case Context.FIRST_PART:
                return (
                    text.endswith(_OF_WHICH, begin, place) or _OTHER_PART.search(text, place, place + _NEAR) is not None
                )
            case Context.HEADED if "主动公开" in text[begin:place]:
                return False
            case Context.APPLICATIONS:
                return _BY_ATTRIBUTE.search(text, begin, place) is None
            case Context.ALONE | Context.HEADED:
                return _TIME_OR_OWN_ORGAN.fullmatch(text, clause, place) is not None
            case _:
                return True

    def is_plain(self, begin: int, place: int) -> bool:
        """Return whether only harmless words stand before a phrase in its clause: times, this organ, plain words."""
        clause = self.clause(begin, place)
        if clause == place:
            return True
        text = self._text[clause:place]
        name = self._report.agency.name
        rest = _without_plain_words(_FIRST_PERSON.sub("", _OWN_OFFICE.sub("", text)))
        return not rest or _is_short_for(rest, name) or not _without_plain_words(text.replace(name, ""))

    def _is_year(self, begin: int, place: int) -> bool:
        """Return whether a number is of the report's year: the last year before it that is not tied to another word."""
        text, clause = self._text, self.clause(begin, place)
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

    def is_scope(self, begin: int, place: int) -> bool:
        """Return whether a number is of the organ whose report it is, and not of a part of it or of more."""
        text = self._text
        name = self._report.agency.name
        is_government = name.endswith(("政府", "政府办公室", "政府办公厅", "管委会", "管理委员会"))
        itself = () if is_government else ("本级", "机关本身")  # a department that says 局本级 says it of itself
        narrow = any(
            m[0] not in name and m[0] not in itself and not (is_government and _ALL.search(text, begin, m.start()))
            for m in _NARROW.finditer(text, begin, place)
        )
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


_YEAR: Final = re.compile(
    r"(?P<year>20\d\d)(?=年)|(?P<this>今年以来|今年|本年|当年)|(?P<other>去年|上年度?|上一年度?)|(?P<once>同期|往年|历年|近[两三四五几\d]+年|以来)"
)

_OF_ANOTHER: Final = ("因", "对", "针对", "关于", "转至", "转到", "转入", "结转", "结转自", "承接")
"""Words before a year that is not that of the number after it: 因 2022 年的申请引发, 结转至 2024 年."""

_COMPARED: Final = ("比", "较", "与", "同")
"""Words before a year that is only that of its own clause: 比 2022 年下降, 答复 3 件."""

_CARRIED: Final = re.compile("年?度?(?:末|底)?(?:未办结|未办|结转|转入|遗留|转来|接转|转接|跨年)")

_PART_OF_YEAR: Final = re.compile(r"上半年|下半年|季度|截至(?:20\d\d年)?(?:[1-9]|1[01])月")

_NARROW: Final = re.compile(
    "本级|各县|各区|各镇|各乡|各街道|各部门|各单位|县区|县直|市直|区直|部门共|乡镇|街道|下属|所属|直属|基层|机关本身"
)

_ALL: Final = re.compile("全(?:市|县|区|省|州)(?:各[^,。;:]{1,6}、)?$")
"""Before a word for a part: 全市各部门、各街道 are all of it."""

_WIDE: Final = re.compile("全市|全县|全区|全省|全州|全系统|全镇|全乡|全街道")

_OTHER_MATTERS: Final = re.compile("建议|提案|(?<!复)议案|信访件|热线|12345|投诉件|留言|咨询|来信|工单|回应|督查")

_PUBLISHED: Final = re.compile("公开|公示|发布|公布|解读|备案|审查|审核|清理|录入|归集|报送|转载|上传|信用|信息")

_EXEMPT: Final = re.compile("减免|免收|取消|免征|降低|暂停")

_AS_JUDGE: Final = re.compile("审理|审结|受理|办理|办结|代理|应诉|接收|收到|收")

DISCLOSURE: Final = re.compile("信息公开|依申请公开|公开申请|申请公开")

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

_TIME_OR_OWN_ORGAN: Final = re.compile(
    "(?:20\\d\\d年度?|今年|本年度?|全年|年内|我局|我委|我办|我镇|我县|我市|全县|全市|全区|共|的|办理)*"
)

_OTHER_PART: Final = re.compile(
    r"^公开(?:类|的)?\d+(?:件|宗|起|份|条|项)[,、;](?:部分公开|不予公开|不公开|无法提供|不予处理|不存在)"
)

_BY_ATTRIBUTE: Final = re.compile(r"主动公开.{0,16}?\d[条件份个].{0,30}?依申请公开.{0,10}?\d")
"""Documents by their attribute, as the organ files them: 主动公开 3 条、依申请公开 2 条、不予公开 1 条."""

_OF_WHICH: Final = ("其中", "其中,", "其中:")

_DECISIONS: Final = re.compile("行政(许可|处罚|强制)")

_NEAR: Final = 40
"""How far behind a number another of its kind is looked for."""

_NO_WORD: Final = re.compile(r"(?!)")


@functools.lru_cache(maxsize=4096)
def _without_plain_words(text: str) -> str:
    """Return what follows the last count in a text, without days and plain words."""
    return _PLAIN.sub("", _DAY.sub("", _COUNTED.split(text)[-1]))


def _excluded(wording: Wording) -> re.Pattern[str]:
    """Return the words that must not stand before a phrase in its clause."""
    if wording.kind == "fees":
        return _EXEMPT
    return _PUBLISHED if wording.context in (Context.DOCUMENTS, Context.SIBLINGS) else _NO_WORD


def _is_short_for(short: str, name: str) -> bool:
    """Return whether all characters of a short name stand in a name, in order: 市场监管局 for 某区市场监督管理局."""
    rest = iter(name)
    return all(character in rest for character in short)
