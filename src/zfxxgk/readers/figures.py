"""What a printed cell says: a figure, a blank, a mark for a blank, or something that is no figure.

>>> parse(" 1，234 ", COUNT).value, parse("22（其中修订 16 件）", COUNT)[:3]
(1234, (22, 'remark-moved', '其中修订 16 件'))
>>> parse("/", COUNT).code, parse("3-4", COUNT).code
('blank-mark', 'not-a-figure')
"""

import functools
import re
from decimal import Decimal
from typing import Final, NamedTuple

from zfxxgk.form.categories import Unit
from zfxxgk.form.kinds import AMOUNT, CHANGE, COUNT, KNOWN_AMOUNT, Kind
from zfxxgk.form.names import half_width
from zfxxgk.form.records import Money
from zfxxgk.form.tables import Cell, Value

__all__ = [
    "NO_RESULT",
    "Parsed",
    "bare",
    "compact",
    "is_figure",
    "is_joined",
    "is_number",
    "parse",
    "parse_cell",
    "raised",
]


class Parsed(NamedTuple):
    """What a cell says.

    Attributes:
        value: The figure, or None.
        code: Code of the judgement that was needed, or None if none was.
        remark: A remark printed in brackets behind the figure, or None.
        unit: A unit of money printed behind the figure, or None.
    """

    value: int | Decimal | None
    code: str | None = None
    remark: str | None = None
    unit: Unit | None = None


NO_RESULT: Final = "（公式）"
"""What stands in a cell whose formula has no stored result."""
MAX_CELL: Final = 2000
"""The most characters of a figure with its remark; what is longer is a text."""
_OTHER_NUMBERS: Final = re.compile(
    "[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\u3251-\u325f\u32b1-\u32bf]"
)
"""Numbers that are not plain digits: raised, lowered, in circles and in brackets."""
_MARKED: Final = re.compile(
    rf"(?P<figure>.*\d)\s*(?P<mark>(?:{_OTHER_NUMBERS.pattern}|[*＊※])+"
    rf"|(?:\[\^?|[【〔［])(?:\d{{1,2}}|{_OTHER_NUMBERS.pattern}{{1,2}})[\]】〕］])\s*",
    re.DOTALL,
)
_JOINED: Final = re.compile(r"[\d.,，．]\s+[\d.,，．]")
_GROUPED: Final = re.compile(r"\d{1,3}(?: \d{3})+(?:\.\d+)?")
_MARKS: Final = frozenset(
    ["/", "\\", "-", "--", "---", "–", "—", "——", "无", "空", "不涉及", "不适用", "N/A", "NA", ":"]
)
_INVISIBLE: Final = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\x00-\x1f\x7f-\x9f]")
_REMARK: Final = re.compile(r"(?P<figure>(?=[^(（\d]*+\d)[^(（]*+)[(（](?P<remark>.+)[)）]", re.DOTALL)
_NUMBER: Final = re.compile(
    r"(?P<sign>[+-]|[↑↓]|新增|增[加长]?|减[少]?|上升|下降|)(?P<digits>\d+|\d{1,3}(?:,\d{3})+)(?P<decimals>\.\d+)?(?P<unit>万元|元|[\u4e00-\u9fff]{0,2})"
)
_NO_MEASURE: Final = re.compile(
    "[〇零一二三四五六七八九十百千万亿两半成倍折余多约几近年月日号第届元角分]|左右|以[上下内]|上下|总计|合计|小计|其[他它]"
)
"""Words behind a figure that change it, or are of a label: numerals, shares, approximations, dates, units of money."""


@functools.lru_cache(maxsize=4096)
def compact(text: str) -> str:
    """Return a text in half width without anything invisible."""
    if text.isdecimal() and text.isascii():
        return text
    if _OTHER_NUMBERS.search(text):  # ① and ¹ are marks; made into digits they would be part of the figure before them
        parts = _OTHER_NUMBERS.split(text)
        marks = [*_OTHER_NUMBERS.findall(text), ""]
        text = "".join(half_width(part) + mark for part, mark in zip(parts, marks, strict=True))
    else:
        text = half_width(text)
    return _INVISIBLE.sub("", text.replace("−", "-"))


def bare(text: str) -> str:
    """Return a text without white space, and without what XML cannot hold."""
    return "".join(text.split()).replace("\ufffe", "").replace("\uffff", "")


def raised(text: str) -> str:
    """Return a text that is printed above or below the line, with its digits raised: they are marks, not figures.

    >>> raised("1"), raised("注")
    ('¹', '注')
    """
    return text.translate(_RAISED)


_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@functools.lru_cache(maxsize=4096)
def is_figure(text: str) -> bool:
    """Return whether a cell holds a figure, a blank or a mark for a blank, and not a label."""
    if len(text) > MAX_CELL:
        return False
    return parse(text, AMOUNT).code != "not-a-figure" or parse(text, CHANGE).code != "not-a-figure"


def parse_cell(text: str, cell: Cell, unit: Unit | None = None) -> tuple[Value, Parsed]:
    """Return the value of a cell of the form, and how its text was understood.

    Args:
        text: The text as printed.
        cell: The cell of the form.
        unit: The unit that the head of its column states, or None.
    """
    parsed = parse(text, cell.kind or KNOWN_AMOUNT)
    value = parsed.value
    if unit is not None and parsed.unit is None and isinstance(value, Decimal):
        if cell.kind is None:
            parsed = parsed._replace(unit=unit, code=parsed.code or "unit-from-header")
        elif unit is Unit.YUAN and value:
            # The form prints 万元. Another unit in the head may be meant or a slip: a factor of 10,000 is in doubt.
            parsed = Parsed(None, "unit-doubtful")
    if cell.kind is not None or parsed.value is None:
        return parsed.value, parsed
    return Money(value=Decimal(parsed.value), unit=parsed.unit), parsed


@functools.lru_cache(maxsize=4096)
def is_number(text: str) -> bool:
    """Return whether a cell holds a figure, and not a blank.

    >>> is_number(" 12 "), is_number(""), is_number("/"), is_number("1.属于国家秘密")
    (True, False, False, False)
    """
    return any("0" <= c <= "9" for c in compact(text)) and is_figure(text)


@functools.lru_cache(maxsize=4096)
def is_joined(text: str) -> bool:
    r"""Return whether white space stands between the digits of a figure, and not at every third of them.

    >>> is_joined("12\n34"), is_joined("1 234"), is_joined(" 12 ")
    (True, False, False)
    """
    return len(text) <= MAX_CELL and bool(_JOINED.search(text)) and not _GROUPED.fullmatch(" ".join(text.split()))


@functools.lru_cache(maxsize=4096)
def parse(text: str, kind: Kind) -> Parsed:
    """Return what a printed text says, taken as a figure of the given kind."""
    if text == NO_RESULT or len(text) > MAX_CELL:
        return Parsed(None, "formula-without-value" if text == NO_RESULT else "not-a-figure")
    printed = compact(text)
    if not printed or printed in _MARKS:
        return Parsed(None, "blank-mark" if printed else None)
    bracketed = _REMARK.fullmatch(text.strip())
    marked = _MARKED.fullmatch(text) if bracketed is None else None
    if marked is not None:
        unmarked = parse(marked["figure"], kind)
        return unmarked if unmarked.value is None else unmarked._replace(code="remark-moved", remark=marked["mark"])
    remark = bracketed["remark"].strip() if bracketed else None
    figure = bracketed["figure"] if bracketed else text
    found = _NUMBER.fullmatch(compact(figure))
    if found is not None and found["unit"] not in ("万元", "元") and _NO_MEASURE.search(found["unit"]):
        found = None
    value, code = _value(found, kind) if found is not None else (None, None)
    joined = is_joined(figure)
    if (
        found is None
        or value is None
        or kind.refuse(kind.accept(value)) is not None
        or (joined and re.match(r"[+-]?0\d", printed))
    ):
        return Parsed(None, "not-a-figure")
    stated = found["unit"] or (re.sub(r"^单位[:：]", "", remark.strip()) if remark else "")
    unit = next((unit for unit in Unit if unit.value == stated), None)
    if unit is not None and not found["unit"]:  # the unit stands in brackets
        return parse(f"{figure.strip()}{unit.value}", kind)
    code = code or ("digits-joined" if joined else "remark-moved" if remark else None)
    return Parsed(value, code, remark, unit)


def _value(found: re.Match[str], kind: Kind) -> tuple[int | Decimal | None, str | None]:
    """Return the number that was matched, and the code of the judgement that it needed."""
    digits, decimals, unit = found["digits"].replace(",", ""), found["decimals"] or "", found["unit"]
    negative = found["sign"] in ("-", "↓", "减", "减少", "下降")
    money = unit in ("元", "万元")
    if kind in (COUNT, CHANGE):
        if money or decimals.strip(".0") or (found["sign"] and kind is COUNT):
            return None, None
        number = int(digits[:20])
        return (-number if negative else number), ("unit-dropped" if unit else "decimals-dropped" if decimals else None)
    if found["sign"]:
        return None, None
    amount = Decimal(digits + decimals)
    if kind is AMOUNT and unit == "元":
        return amount.scaleb(-4), "unit-converted"
    return amount, ("unit-dropped" if unit and not money else None)
