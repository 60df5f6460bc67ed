"""Numbers in prose: how they are written, and the range that they allow; texts in half width without white space."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, overload

from zfxxgk.form.names import ORGAN_KEY

__all__ = ["NUMBER", "amount_of", "compacted", "exponent_of", "half_width", "range_of"]

NUMBER: Final = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)"
    r"(?P<scale>万(?!元)|亿)?(?P<vague>余|多)?(?P<unit>万元|元|件次|人次|件|宗|起|条|份|个|部|项|次|例|笔|%)?(?P<after>左右|以上)?",
    re.ASCII,  # digits of other scripts are no figures
)


def half_width(phrase: str) -> str:
    """Return a phrase as it is searched for: in half width, in simplified characters, its escaped brackets as plain ones."""
    return phrase.translate(_HALF)


_HALF: Final = str.maketrans(ORGAN_KEY) | {0x3000: 0x20}
_BLANK: Final = re.compile(r"[^\S\n]|[“”「」『』《》]")


class _Places(Sequence[int]):
    """For each character of a text without white space, its index in the original text."""

    def __init__(self, length: int, cuts: list[int]) -> None:
        self._length = length
        self._cuts = cuts  # indices in the text without white space at which a blank was removed

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(self._length))]
        if not 0 <= index < self._length:
            raise IndexError(index)
        return index + bisect_right(self._cuts, index)

    def __len__(self) -> int:
        return self._length


def compacted(text: str) -> tuple[str, Sequence[int]]:
    """Return a text in half width, in simplified characters, without quotation marks and white space except line feeds.

    With it comes the original index of each of its characters.
    """
    half = text.translate(_HALF)
    blanks = [match.start() for match in _BLANK.finditer(half)]
    if not blanks:
        return half, range(len(text))
    compact = _BLANK.sub("", half)
    return compact, _Places(len(compact), [blank - i for i, blank in enumerate(blanks)])


_CHINESE: Final = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}


def amount_of(match: re.Match[str]) -> Decimal | None:
    """Return the number that was matched; None where it is not a valid number."""
    printed = match["number"].replace(",", "")
    number: Decimal | None = Decimal(printed) if printed[0].isdigit() and printed.isascii() else _chinese(printed)
    scale = {"万": 10**4, "亿": 10**8}.get(match["scale"] or "", 1)
    return None if number is None else number * scale


def _chinese(text: str) -> Decimal | None:
    """Return the value of a Chinese numeral, or None where it is not a valid one.

    >>> [str(_chinese(text)) for text in ("三千一百一十九", "十二", "二百零五", "两", "十百")]
    ['3119', '12', '205', '2', 'None']
    """
    total, digit, last = 0, None, 10**4
    for character in text:
        if character in _CHINESE:
            if digit not in (None, 0):
                return None
            digit = _CHINESE[character]
        else:
            unit = _TENS[character]
            if unit >= last:
                return None
            total, digit, last = total + (1 if digit in (None, 0) else digit or 1) * unit, None, unit
    return Decimal(total + (digit or 0))


def range_of(match: re.Match[str], amount: Decimal, hedge: str) -> tuple[Decimal, Decimal]:
    """Return the range that a number allows. A hedged one is exact to its last non-zero digit: 200 余 is 200 to 300."""
    vague = match["vague"] or match["after"]
    if not vague and not hedge and not match["scale"]:
        return amount, amount
    step = Decimal(1).scaleb(exponent_of(amount.normalize())) if amount else Decimal(1)
    if match["scale"] and "." in match["number"]:
        step = Decimal(1).scaleb(exponent_of(Decimal(match["number"]))) * {"万": 10**4, "亿": 10**8}[match["scale"]]
    if vague in ("余", "多", "以上") or hedge == "above":
        return amount, amount + step
    if hedge == "below":
        return amount - step, amount
    half = max(step / 2, amount / 20) if vague or hedge else step / 2
    return amount - half, amount + half


def exponent_of(amount: Decimal) -> int:
    """Return the exponent of an amount as it is written."""
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
