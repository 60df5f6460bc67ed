"""Problems: what is wrong with a document, where, what was expected, what was found.

A problem is data: a program reads its code and its pointer. The Chinese and the English sentence, for people, are
rendered from it last.
"""

import json
import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final, NamedTuple, Self

from zfxxgk.display import public

__all__ = [
    "BLANK",
    "COLON",
    "LANGUAGES",
    "LIST",
    "SEMICOLON",
    "UNSEEN",
    "InvalidReport",
    "LimitExceeded",
    "Phrase",
    "Problem",
    "ProblemCode",
    "excerpt",
    "json_text",
    "visible",
]

EXCERPT_LENGTH: Final = 60
LANGUAGES: Final = ("zh", "en")
"""The languages of messages: those that `Phrase` has."""


@public
class Phrase(NamedTuple):
    """The same words in Chinese and in English.

    >>> Phrase("年度", "year").in_("en")
    'year'
    """

    zh: str
    en: str

    @classmethod
    def of(cls, message: Callable[[str], str]) -> Self:
        """Return the phrase of what ``message`` returns for each language."""
        return cls(*map(message, LANGUAGES))

    def in_(self, lang: str) -> str:
        """Return the words in a language.

        Args:
            lang: ``"zh"`` or ``"en"``.

        Raises:
            ValueError: ``lang`` is neither.
        """
        if lang not in LANGUAGES:
            raise ValueError(f"没有这种语言 / no such language: {lang!r}（{', '.join(LANGUAGES)}）")
        return self[LANGUAGES.index(lang)]

    def __str__(self) -> str:
        return f"{self.zh} / {self.en}"


LIST: Final = Phrase("、", ", ")
SEMICOLON: Final = Phrase("；", "; ")
COLON: Final = Phrase("：", ": ")


def put_in(phrase: Phrase, *values: object, **named: object) -> Phrase:
    """Return a phrase with values in place of its placeholders, in both languages."""
    return Phrase(*(words.format(*values, **named) for words in phrase))


BLANK: Final = Phrase("空白", "blank")
_WHOLE: Final = Phrase("整个文件", "the document")
_PLACE: Final = Phrase("{place}：{sentence}", "{place}: {sentence}")
_LABELLED: Final = Phrase("{place}（{label}）：{sentence}", "{place} ({label}): {sentence}")


@public
class ProblemCode(StrEnum):
    """What kind of problem it is. The codes are stable; the sentences may be improved."""

    sentence: Phrase

    def __new__(cls, code: str, zh: str, en: str) -> Self:
        """Make a member from its code and its sentence in two languages."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.sentence = Phrase(zh, en)
        return member

    TYPE = "type", "应为{expected}，实为 {found}", "expected {expected}, found {found}"
    RANGE = "range", "应为{expected}，实为 {found}", "expected {expected}, found {found}"
    LENGTH = "length", "太长：应为{expected}，实为 {found}", "too long: expected {expected}, found {found}"
    FORMAT = "format", "写法不符：应为{expected}，实为 {found}", "not well formed: expected {expected}, found {found}"
    VALUE = "value", "应为{expected}，实为 {found}", "expected {expected}, found {found}"
    MISSING = (
        "missing",
        "缺少此项，不可省略：应有{expected}",
        "missing, and no key may be left out: expected {expected}",
    )
    UNKNOWN = (
        "unknown",
        "不认识此项（内容为 {found}）：此处只能有{expected}",
        "unknown key (its value is {found}): only {expected} may stand here",
    )
    NOWHERE = (
        "nowhere",
        "报告中没有此处（给的是 {found}）{expected}",
        "the report has no such place (given: {found}){expected}",
    )
    DUPLICATE = (
        "duplicate",
        "此项写了不止一次，无法知道以哪个为准：{found}",
        "written more than once, so it is unclear which one is meant: {found}",
    )
    SYNTAX = "syntax", "不是完整的 {expected}：{found}", "not complete {expected}: {found}"
    ENCODING = "encoding", "文字编码不对，应为{expected}：{found}", "wrong encoding, expected {expected}: {found}"
    TOO_LARGE = "too-large", "太大：上限为{expected}，实为 {found}", "too large: the limit is {expected}, found {found}"
    TOO_DEEP = (
        "too-deep",
        "嵌套太深：上限为{expected}，实为 {found}",
        "nested too deeply: the limit is {expected}, found {found}",
    )


@public
class Problem(NamedTuple):
    """One thing that is wrong with a document.

    Attributes:
        code: What kind of problem it is.
        pointer: JSON Pointer (RFC 6901) of the place; ``""`` is the whole document.
        label: Official Chinese label of the place; ``""`` where the form has none.
        found: An excerpt of what stands there, never the whole document.
        expected: What should stand there.

    >>> problem = Problem(ProblemCode.RANGE, "/year", "年度", "1999", Phrase("不小于 2019 的整数", "an integer from 2019"))
    >>> print(problem.message("en"))
    /year (年度): expected an integer from 2019, found 1999
    """

    code: ProblemCode
    pointer: str
    label: str
    found: str
    expected: Phrase

    def message(self, lang: str = "zh") -> str:
        """Return the problem as one sentence, with its place in front, in ``"zh"`` or ``"en"``."""
        sentence = self.code.sentence.in_(lang).format(expected=self.expected.in_(lang), found=self.found)
        place = visible(self.pointer) or _WHOLE.in_(lang)
        template = _LABELLED if self.label else _PLACE
        return template.in_(lang).format(place=place, label=self.label, sentence=sentence)

    def to_data(self) -> dict[str, object]:
        """Return the problem as plain data, for JSON."""
        return {
            "code": self.code.value,
            "pointer": self.pointer,
            "label": self.label,
            "found": self.found,
            "expected": self.expected._asdict(),
            "message": Phrase.of(self.message)._asdict(),
        }

    def __str__(self) -> str:
        return f"{self.message('zh')}\n    {self.message('en')}"


@public
class InvalidReport(ValueError):
    """The document or the values given are not a report. ``errors`` holds every problem found, not only the first.

    Args:
        errors: The problems, in the order of the document.

    Two of these are equal when their problems are equal, so that tests compare them by value.

    >>> error = InvalidReport([Problem(ProblemCode.SYNTAX, "", "", "line 1", Phrase("JSON", "JSON"))])
    >>> error.errors[0].code
    <ProblemCode.SYNTAX: 'syntax'>
    """

    errors: tuple[Problem, ...]

    def __init__(self, errors: Iterable[Problem]) -> None:
        self.errors = tuple(errors)
        super().__init__(self.errors)

    def message(self, lang: str = "zh") -> str:
        """Return all problems, a line each, under a headline, in ``"zh"`` or ``"en"``."""
        return "\n".join([self._head.in_(lang), *(f"  {problem.message(lang)}" for problem in self.errors)])

    @property
    def _head(self) -> Phrase:
        n = len(self.errors)
        return Phrase(f"发现 {n} 处错误", f"{n} problem{'s' if n != 1 else ''} found")

    def __str__(self) -> str:
        return "\n".join([str(self._head), *(f"  {problem}" for problem in self.errors)])

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.errors == other.errors

    def __hash__(self) -> int:
        return hash((type(self), self.errors))


@public
class LimitExceeded(InvalidReport):
    """The document is larger or deeper than the reader was told to accept."""


def excerpt(value: object) -> str:
    """Return a short, printable form of a value for a message.

    Args:
        value: Anything; text is quoted, large things are cut.

    >>> excerpt("12"), excerpt(None), excerpt(["x"] * 99), excerpt(True)
    ('"12"', 'null', '[…] 99 items', 'true')
    """
    shown = str(value)
    if value is None or isinstance(value, bool):
        shown = {None: "null", True: "true", False: "false"}[value]
    elif isinstance(value, dict):
        shown = f"{{…}} {len(value)} key{'s' if len(value) != 1 else ''}"
    elif isinstance(value, list | tuple):
        shown = f"[…] {len(value)} item{'s' if len(value) != 1 else ''}"
    elif isinstance(value, str):
        printable = (c if c.isprintable() or c == "\u3000" else ascii(c)[1:-1] for c in value[:EXCERPT_LENGTH])
        shown = f'"{"".join(printable)}{"…" if len(value) > EXCERPT_LENGTH else ""}"'
    return shown if len(shown) <= 2 * EXCERPT_LENGTH else shown[: EXCERPT_LENGTH - 1] + "…"


# Control characters (terminals obey them), line ends, and direction marks (they change the order of shown text).
UNSEEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    r"""Return a text from outside (a name, a title) as one line, with control characters and direction marks spelt out.

    >>> print(visible("甲\n\x1b[31m乙\u202e"))
    甲\x0a\x1b[31m乙⟨U+202E⟩
    """
    return UNSEEN.sub(lambda sign: f"\\x{ord(sign[0]):02x}" if sign[0] < "\xa0" else f"⟨U+{ord(sign[0]):04X}⟩", text)


def json_text(data: object, *, indent: int | None = 1) -> str:
    """Return data as JSON for people. All control characters are escaped; JSON alone escapes those below U+0020."""
    lines = json.dumps(data, ensure_ascii=False, indent=indent).split("\n")
    return "\n".join(UNSEEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", line) for line in lines)
