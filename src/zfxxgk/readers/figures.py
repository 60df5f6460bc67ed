"""What a printed cell says: a figure, a blank, a mark for a blank, or something that is no figure.

>>> parse(" 1，234 ", COUNT).value, parse("22（其中修订 16 件）", COUNT)[:3]
(1234, (22, 'remark-moved', '其中修订 16 件'))
>>> parse("/", COUNT).code, parse("3-4", COUNT).code
('blank-mark', 'not-a-figure')
"""

import re
import unicodedata
from decimal import Decimal
from typing import Final, NamedTuple

from zfxxgk.categories import Unit
from zfxxgk.form import Cell, Value
from zfxxgk.kinds import AMOUNT, CHANGE, COUNT, KNOWN_AMOUNT, Kind
from zfxxgk.records import Money

__all__ = ["Parsed", "compact", "is_figure", "parse", "parse_cell"]


class Parsed(NamedTuple):
    """What a cell says.

    Attributes:
        value: The figure, or null.
        code: Code of the judgement that was needed, or null where none was.
        remark: A remark printed in brackets behind the figure, or null.
        unit: A unit of money printed behind the figure, or null.
    """

    value: int | Decimal | None
    code: str | None = None
    remark: str | None = None
    unit: Unit | None = None


_MARKS: Final = frozenset(
    ["/", "\\", "-", "--", "---", "–", "—", "——", "无", "空", "不涉及", "不适用", "N/A", "NA", ":"]
)
_INVISIBLE: Final = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\x00-\x1f\x7f-\x9f]")
_REMARK: Final = re.compile(r"(?P<figure>[^(（]*\d[^(（]*)[(（](?P<remark>.+)[)）]", re.DOTALL)
_NUMBER: Final = re.compile(
    r"(?P<sign>[+-]|增加?|减少?|)(?P<digits>\d+|\d{1,3}(?:,\d{3})+)(?P<decimals>\.\d+)?(?P<unit>万元|元|[件项个条宗次]|)"
)


def compact(text: str) -> str:
    """Return a text in half width without anything invisible."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", text).replace("−", "-"))


def is_figure(text: str) -> bool:
    """Return whether a cell holds a figure, a blank or a mark for a blank, and not a label."""
    return parse(text, AMOUNT).code != "not-a-figure" or parse(text, CHANGE).code != "not-a-figure"


def parse_cell(text: str, cell: Cell) -> tuple[Value, Parsed]:
    """Return the value of a cell of the form, and what was made of its text."""
    parsed = parse(text, cell.kind or KNOWN_AMOUNT)
    if cell.kind is not None or parsed.value is None:
        return parsed.value, parsed
    return Money(value=Decimal(parsed.value), unit=parsed.unit), parsed


def parse(text: str, kind: Kind) -> Parsed:
    """Return what a printed text says, taken as a figure of the given kind."""
    printed = compact(text)
    if not printed:
        return Parsed(None)
    if printed in _MARKS:
        return Parsed(None, "blank-mark")
    bracketed = _REMARK.fullmatch(text.strip())
    remark = bracketed["remark"].strip() if bracketed else None
    found = _NUMBER.fullmatch(compact(bracketed["figure"]) if bracketed else printed)
    if found is None:
        return Parsed(None, "not-a-figure")
    value, code = _value(found, kind)
    if value is None or kind.refuse(kind.accept(value)) is not None:
        return Parsed(None, "not-a-figure")
    unit = next((unit for unit in Unit if unit.value == found["unit"]), None)
    return Parsed(value, code or ("remark-moved" if remark else None), remark, unit)


def _value(found: re.Match[str], kind: Kind) -> tuple[int | Decimal | None, str | None]:
    """Return the number that was matched, and the code of the judgement that it needed."""
    digits, decimals, unit = found["digits"].replace(",", ""), found["decimals"] or "", found["unit"]
    negative = found["sign"] in ("-", "减", "减少")
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
