"""Whether a spreadsheet shows the value of a cell as it is, or its number format makes something else of it.

>>> shows(5, "#,##0"), shows(5, '0"件"'), shows(5, "0%"), shows(5, ";;;"), shows(0, '0;-0;"-"')
(True, True, None, False, True)
"""

import functools
import re
from typing import Final, NamedTuple

__all__ = ["shows"]


def shows(value: float | str, format_: str) -> bool | None:
    """Return True if a format shows a value as it is, False if it shows nothing, None if it shows something else."""
    if format_ in ("General", "G/通用格式") or (
        isinstance(value, str) and "@" not in format_ and format_.count(";") < 3
    ):
        return True
    if len(format_) > _LONG:
        return None
    sections = _sections(format_)
    if any(section.other for section in sections):
        return None
    section = _for(value, sections)
    if section.is_blank:
        return False
    if isinstance(value, str):
        return True if "@" in section.pattern and not section.adds else None
    return True if _keeps(value, section, own=section is not sections[0]) else None


_LONG: Final = 255  # characters of a format; no program takes more


class _Section(NamedTuple):
    """A part of a format, for some values.

    Attributes:
        pattern: What is not literal.
        literal: What is printed as it stands.
        other: Whether it shows more than plain digits: a percentage, a fraction, an exponent, a date, a condition.
    """

    pattern: str
    literal: str
    other: bool

    @property
    def is_blank(self) -> bool:
        return not (self.pattern.strip() or self.literal.strip())

    @property
    def adds(self) -> bool:
        """Whether what is printed beside the digits changes what they say."""
        return _MEASURE.fullmatch(self.literal) is None


_MEASURE: Final = re.compile(r"[-\s()（）¥￥$:：_]*+(?:人次|件次|[件项个条宗次起份人元]|万元)?[\s)）]*+")
"""Literal text that does not change what a figure says."""
_PIECE: Final = re.compile(r"\"([^\"]*+)\"?|\\(.)|_.|\*.|\[([^\]\[]*+)\]|(;)|(General|.)", re.DOTALL | re.IGNORECASE)
_HARMLESS: Final = re.compile(
    r"black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d+|颜色\d+|\$[^\d-]*(?:-[\da-f,.]+)?|dbnum\d|[黑蓝青绿红白黄]色?",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=256)
def _sections(format_: str) -> tuple[_Section, ...]:
    sections = [_Section("", "", other=False)]
    for quoted, escaped, bracketed, stop, plain in _PIECE.findall(format_):
        section = sections[-1]
        if stop:
            sections.append(_Section("", "", other=False))
        elif bracketed:
            sections[-1] = section._replace(other=section.other or _HARMLESS.fullmatch(bracketed) is None)
        elif quoted or escaped or _LITERAL.match(plain):
            sections[-1] = section._replace(literal=f"{section.literal}{quoted}{escaped}{plain}")
        else:
            sections[-1] = section._replace(pattern=section.pattern + plain)
    return tuple(each._replace(other=each.other or _DIGITS.fullmatch(each.pattern) is None) for each in sections[:4])


_LITERAL: Final = re.compile(r"[-+()$¥￥: \u2e80-\uffef]")
_DIGITS: Final = re.compile(r"General|@|[#0?,]*[#0?](?:\.[#0?]*)?|", re.IGNORECASE)


def _for(value: float | str, sections: tuple[_Section, ...]) -> _Section:
    """Return the section that counts for a value."""
    if isinstance(value, str):
        return sections[3] if len(sections) > 3 else sections[-1]
    if value < 0 and len(sections) > 1:
        return sections[1]
    return sections[2] if value == 0 and len(sections) > 2 else sections[0]


def _keeps(value: float, section: _Section, *, own: bool) -> bool:
    """Return whether a section shows a number as it is."""
    if not section.pattern.strip("?"):  # a zero that is printed as a dash
        return value == 0 and section.literal.strip() == "-"
    signed = not own or value >= 0 or "-" in section.literal or "(" in section.literal
    if section.adds or not signed or ("-" in section.literal and value >= 0):
        return False
    if section.pattern.lower() in ("general", "@"):
        return True
    return round(value, len(section.pattern.partition(".")[2])) == value
