"""What a single value of a report may be, said once.

A `Kind` is the one description of a leaf: from it come the check that every constructor makes, the constraint that the
JSON decoder enforces, the hook for cattrs, the fragment of the JSON Schema and the words of the error message. The
aliases (`Count`, `Text`, …) are what the records are annotated with.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Final, NamedTuple, cast

from msgspec import Meta

from zfxxgk.display import public
from zfxxgk.form.categories import Coverage, Topic, Unit
from zfxxgk.problems import UNSEEN, Phrase, ProblemCode

__all__ = [
    "MAX_AMOUNT",
    "MAX_COUNT",
    "MAX_TEXT",
    "Amount",
    "Change",
    "Count",
    "Kind",
    "Name",
    "Text",
]

MAX_COUNT: Final = 10**12
"""Largest count. Sums of a whole column then stay exact even in languages whose numbers are doubles."""
MAX_AMOUNT: Final = Decimal(10**15 - 1)
"""Largest amount of money."""
MIN_AMOUNT: Final = Decimal("0.000001")
"""Smallest amount above zero: one 分 in 万元; anything below would need an exponent on the wire."""
MAX_DIGITS: Final = 15
"""Most significant digits of an amount: as many as a double keeps in any language."""
MAX_TEXT: Final = 2**20
"""Longest text, in characters."""
FIRST_DAY: Final = date(1900, 1, 1)
"""First day that a date may be."""
LAST_DAY: Final = date(2999, 12, 31)
"""Last day that a date may be."""
MIN_YEAR: Final = 2019
MAX_YEAR: Final = 9999

# Only syntax that every regular-expression dialect has, so no escapes above \x7f. Line feed and tab are allowed;
# a carriage return is not, because web pages and Word documents do not keep it.
_CONTROL = r"\x00-\x08\x0b-\x1f\x7f"
TEXT_PATTERN: Final = f"^[^{_CONTROL}]*$"
NAME_PATTERN: Final = r"^[^\x00-\x1f\x7f]*$"
CONTROL: Final = re.compile(f"[{_CONTROL}\x80-\x9f\ud800-\udfff]")
"""What no text may hold. `TEXT_PATTERN` cannot express all of it; ``schema/README.md`` demands the rest in words."""
UNFIT: Final = re.compile(f"{UNSEEN.pattern[:-1]}\ud800-\udfff]")
"""What no name may hold: control characters, line ends, and marks that change the order in which a line is shown."""
# Exactly the days of the calendar from 1900 to 2999, so that no validator needs `format`.
_LEAP = "(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2000|2400|2800)"
DATE_PATTERN: Final = (
    "^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    f"|{_LEAP}-02-29)$"
)


@public
class Kind(NamedTuple):
    """What one leaf of a report may be.

    Attributes:
        name: Name of the definition in the JSON Schema; kinds that are written out in place have none.
        type: The Python type, exactly (a bool is not an int here).
        expected: What may stand there, in words.
        nullable: Whether None may stand there.
        minimum: Smallest number, or None.
        maximum: Largest number, or None.
        min_length: Shortest text in characters, or None.
        max_length: Longest text in characters, or None.
        pattern: Regular expression that the text on the wire must match, or None.
        constant: The only value that may stand there, or None for any.
    """

    name: str
    type: type
    expected: Phrase
    nullable: bool = False
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    constant: Enum | str | None = None

    def __repr__(self) -> str:
        return f"<Kind: {self.expected.en}>"

    @property
    def in_python(self) -> Phrase:
        """What may stand there as a Python value, in words.

        >>> print(COVERAGE.in_python.en)
        one of Coverage.OWN, Coverage.AGGREGATE, or None
        """
        tail = Phrase("，或 None", ", or None") if self.nullable else Phrase("", "")
        if self.constant is not None:
            return Phrase(f" {_named(self.constant)}", _named(self.constant))
        if issubclass(self.type, Enum):
            names = [_named(member) for member in self.type]
            return Phrase(f" {'、'.join(names)} 之一{tail.zh}", f"one of {', '.join(names)}{tail.en}")
        if self.type is date:
            years = f"{FIRST_DAY.year}–{LAST_DAY.year}"
            return Phrase(f" datetime.date（{years} 年）{tail.zh}", f"a datetime.date, {years}{tail.en}")
        kind = Phrase(" Decimal 或 int，", "a Decimal or int, ") if self.type is Decimal else Phrase("", "")
        return Phrase.of(lambda lang: kind.in_(lang) + self.expected.in_(lang).replace("null", "None"))

    def refuse(self, value: object) -> ProblemCode | None:
        """Return why ``value`` may not stand here, or None where it may.

        >>> COUNT.refuse(3), COUNT.refuse(None), COUNT.refuse(True), COUNT.refuse(-1)
        (None, None, <ProblemCode.TYPE: 'type'>, <ProblemCode.RANGE: 'range'>)
        """
        if value is None:
            return None if self.nullable else ProblemCode.TYPE
        if type(value) is not self.type:
            return self._refuse_type(value)
        if self.constant is not None:
            return None if value == self.constant else ProblemCode.VALUE
        return self._refuse_content(value)

    def _refuse_content(self, value: object) -> ProblemCode | None:
        if isinstance(value, int):
            return self._refuse_number(value)
        if isinstance(value, str):
            return self._refuse_text(value)
        if isinstance(value, Decimal):
            return _refuse_amount(value)
        return ProblemCode.RANGE if isinstance(value, date) and not FIRST_DAY <= value <= LAST_DAY else None

    def _refuse_type(self, value: object) -> ProblemCode:
        """Return the code for a wrong type. Text for a category or date has the right JSON type, but wrong content."""
        if isinstance(value, str) and self.type is date:
            return ProblemCode.FORMAT
        return ProblemCode.VALUE if isinstance(value, str) and issubclass(self.type, Enum) else ProblemCode.TYPE

    def _refuse_number(self, value: int) -> ProblemCode | None:
        low, high = self.minimum, self.maximum
        inside = (low is None or low <= value) and (high is None or value <= high)
        return None if inside else ProblemCode.RANGE

    def _refuse_text(self, value: str) -> ProblemCode | None:
        if self.max_length is not None and len(value) > self.max_length:
            return ProblemCode.LENGTH
        unfit = UNFIT if self.pattern == NAME_PATTERN else CONTROL
        if unfit.search(value) or len(value) < (self.min_length or 0):
            return ProblemCode.FORMAT
        if self.pattern is not None and not _compiled(self.pattern)(value):
            return ProblemCode.FORMAT
        return None

    def accept(self, value: object) -> object:
        """Return ``value`` as a record holds it: an amount in its canonical spelling, everything else as it is."""
        if self.type is Decimal:
            return _amount(value)
        return value

    def read(self, value: object) -> object:
        """Return what a value on the wire stands for: text becomes a member or a day, a number an exact amount.

        What cannot be read is returned as it is; `refuse` then says what is wrong with it. A float is read as its
        shortest decimal spelling, which is what was written if that has at most 15 digits.
        """
        if isinstance(value, str) and issubclass(self.type, Enum):
            return next((member for member in self.type if member.value == value), value)
        if isinstance(value, str) and self.type is date:
            return date.fromisoformat(value) if re.fullmatch(DATE_PATTERN, value) else value
        if type(value) is float and self.type is Decimal:
            return Decimal(repr(value))
        return value

    def write(self, value: object) -> object:
        """Return a value as it stands on the wire, in types that any JSON library takes."""
        return value.isoformat() if isinstance(value, date) else plain(value)

    def schema(self) -> dict[str, object]:
        """Return the JSON Schema (draft 2020-12) of the values."""
        if self.constant is not None:
            return {"const": self.constant.value if isinstance(self.constant, Enum) else self.constant}
        if issubclass(self.type, Enum):
            members = [cast("str", member.value) for member in self.type]
            return {"enum": [*members, None] if self.nullable else members}
        name = {int: "integer", Decimal: "number"}.get(self.type, "string")
        found: dict[str, object] = {"type": [name, "null"] if self.nullable else name}
        keywords = ("minimum", "maximum", "minLength", "maxLength", "pattern")
        bounds = (self.minimum, self.maximum, self.min_length, self.max_length, self.pattern)
        found.update((key, bound) for key, bound in zip(keywords, bounds, strict=True) if bound is not None)
        return found


def plain(value: object) -> object:
    """Return a value as JSON has it: an amount as a number, a category by its key, a figure as it is."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def _named(constant: object) -> str:
    return f"{type(constant).__name__}.{constant.name}" if isinstance(constant, Enum) else repr(constant)


@cache
def _compiled(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern).fullmatch


def _amount(value: object) -> object:
    """Return an amount in its canonical spelling: no exponent, no −0, no trailing zeros. Same amount, same bytes."""
    if type(value) is int:
        value = Decimal(value)
    if type(value) is not Decimal or _refuse_amount(value) is not None:
        return value
    value = value.normalize()
    exponent = value.as_tuple().exponent
    return value.quantize(Decimal(1)) if not isinstance(exponent, int) or exponent > 0 else value + 0


def _refuse_amount(value: Decimal) -> ProblemCode | None:
    if not value.is_finite() or not 0 <= value <= MAX_AMOUNT or 0 < value < MIN_AMOUNT:
        return ProblemCode.RANGE
    significant = "".join(map(str, value.as_tuple().digits)).rstrip("0")
    return ProblemCode.LENGTH if len(significant) > MAX_DIGITS else None


COUNT: Final = Kind(
    "count",
    int,
    Phrase(
        f"从 0 至 {MAX_COUNT} 的整数，或 null（表格中空白）",
        f"an integer from 0 to {MAX_COUNT}, or null (blank in the table)",
    ),
    nullable=True,
    minimum=0,
    maximum=MAX_COUNT,
)
CHANGE: Final = Kind(
    "change",
    int,
    Phrase(
        f"从 -{MAX_COUNT} 至 {MAX_COUNT} 的整数（减少为负），或 null（表格中空白）",
        f"an integer from -{MAX_COUNT} to {MAX_COUNT} (a decrease is negative), or null (blank in the table)",
    ),
    nullable=True,
    minimum=-MAX_COUNT,
    maximum=MAX_COUNT,
)
_AMOUNT_WORDS = Phrase(
    f"从 0 至 {MAX_AMOUNT} 的数，有效数字不超过 {MAX_DIGITS} 位，不为 0 时不小于 {MIN_AMOUNT}",
    f"a number from 0 to {MAX_AMOUNT} of at most {MAX_DIGITS} significant digits, not below {MIN_AMOUNT} unless 0",
)
AMOUNT: Final = Kind(
    "amount",
    Decimal,
    Phrase(_AMOUNT_WORDS.zh + "，或 null（表格中空白）", _AMOUNT_WORDS.en + ", or null (blank in the table)"),
    nullable=True,
    minimum=0,
    maximum=int(MAX_AMOUNT),
)
KNOWN_AMOUNT: Final = AMOUNT._replace(name="known_amount", nullable=False, expected=_AMOUNT_WORDS)
YEAR: Final = Kind(
    "",
    int,
    Phrase(f"从 {MIN_YEAR} 至 {MAX_YEAR} 的整数", f"an integer from {MIN_YEAR} to {MAX_YEAR}"),
    minimum=MIN_YEAR,
    maximum=MAX_YEAR,
)
TEXT: Final = Kind(
    "text",
    str,
    Phrase(
        f"不超过 {MAX_TEXT} 字的文字，换行写作 \\n，不含其他控制字符",
        f"text of at most {MAX_TEXT} characters, lines ended by \\n, without other control characters",
    ),
    max_length=MAX_TEXT,
    pattern=TEXT_PATTERN,
)
OPTIONAL_TEXT: Final = TEXT._replace(
    name="optional_text", nullable=True, expected=Phrase(TEXT.expected.zh + "，或 null", TEXT.expected.en + ", or null")
)
NAME: Final = TEXT._replace(
    name="name",
    expected=Phrase(
        f"一行不超过 {MAX_TEXT} 字的文字，不含控制字符和改变书写方向的字符",
        f"one line of at most {MAX_TEXT} characters, without control characters and marks of direction",
    ),
    pattern=NAME_PATTERN,
)
CREDIT_CODE: Final = Kind(
    "",
    str,
    Phrase("共 18 位的数字或大写字母，或 null", "18 digits or capital letters, or null"),
    nullable=True,
    pattern="^[0-9A-Z]{18}$",
)
DIVISION_CODE: Final = Kind(
    "",
    str,
    Phrase("共 6 位的数字，或 null", "6 digits, or null"),
    nullable=True,
    pattern="^[0-9]{6}$",
)
POINTER: Final = Kind(
    "",
    str,
    Phrase("JSON Pointer（RFC 6901）：以 / 开头，或为空", "a JSON Pointer (RFC 6901): it begins with /, or is empty"),
    max_length=1000,
    pattern=f"^(?:/(?:[^~/{_CONTROL}]|~[01])*)*$",
)
DATE: Final = Kind(
    "date",
    date,
    Phrase("写作 YYYY-MM-DD 的日期，或 null", "a date written YYYY-MM-DD, or null"),
    nullable=True,
    pattern=DATE_PATTERN,
)


def _choice(type_: type[Enum], *, nullable: bool) -> Kind:
    words = "、".join(f'"{member.value}"' for member in type_)
    english = ", ".join(f'"{member.value}"' for member in type_)
    tail = Phrase("，或 null", ", or null") if nullable else Phrase("", "")
    return Kind("", type_, Phrase(f"{words} 之一{tail.zh}", f"one of {english}{tail.en}"), nullable=nullable)


def constant(value: Enum | str) -> Kind:
    """Return the kind of a place that always holds the same value."""
    written = value.value if isinstance(value, Enum) else value
    words = Phrase(f'"{written}"', f'"{written}"')
    return Kind("", type(value), words, constant=value)


COVERAGE: Final = _choice(Coverage, nullable=True)
TOPIC: Final = _choice(Topic, nullable=True)
UNIT: Final = _choice(Unit, nullable=True)


def _meta(kind: Kind) -> Meta:
    """Return the same bounds as msgspec states them. Control characters and dates are checked after decoding."""
    if kind.type is int:
        return Meta(ge=kind.minimum, le=kind.maximum)
    pattern = None if kind.pattern in (TEXT_PATTERN, NAME_PATTERN) else kind.pattern
    return Meta(min_length=kind.min_length, max_length=kind.max_length, pattern=pattern)


Count = Annotated[Annotated[int, _meta(COUNT)] | None, COUNT]
"""A count: 0 … 10¹², or None where the published table is blank. Blank is not zero."""
Change = Annotated[Annotated[int, _meta(CHANGE)] | None, CHANGE]
"""A signed change (本年增/减), or None where the published table is blank."""
Amount = Annotated[Decimal | None, AMOUNT]
"""An exact amount of money, or None where the published table is blank."""
KnownAmount = Annotated[Decimal, KNOWN_AMOUNT]
"""An exact amount of money that is known."""
Year = Annotated[Annotated[int, _meta(YEAR)], YEAR]
"""A report year, from 2019."""
Text = Annotated[Annotated[str, _meta(TEXT)], TEXT]
"""Text: at most 2²⁰ characters, line feeds and tabs but no other control characters."""
Name = Annotated[Annotated[str, _meta(NAME)], NAME]
"""A name: one line of text, without control characters and direction marks."""
OptionalText = Annotated[Annotated[str, _meta(OPTIONAL_TEXT)] | None, OPTIONAL_TEXT]
"""Text, or None where the document states none."""
CreditCode = Annotated[Annotated[str, _meta(CREDIT_CODE)] | None, CREDIT_CODE]
"""A 统一社会信用代码 of 18 characters, or None. Its check digit is verified by a rule, not here."""
DivisionCode = Annotated[Annotated[str, _meta(DIVISION_CODE)] | None, DIVISION_CODE]
"""A 行政区划代码 (GB/T 2260) of 6 digits, or None."""
Pointer = Annotated[Annotated[str, _meta(POINTER)], POINTER]
"""A JSON Pointer."""
Date = Annotated[date | None, DATE]
"""A day, or None where the document states none."""
