"""What every door must refuse, for each field of each record: the invalid documents of the conformance suite.

They are derived from the records, not from the schema, so that a schema which says too little fails them.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Final, NamedTuple

from zfxxgk import pointers
from zfxxgk.form.fields import Member, members
from zfxxgk.form.kinds import CREDIT_CODE, DATE, DIVISION_CODE, NAME, POINTER, Kind
from zfxxgk.form.records import Report
from zfxxgk.form.tables import edition_of
from zfxxgk.problems import Phrase
from zfxxgk.wire.codec import SCHEMA_KEY, unstructure

__all__ = ["REMOVED", "Fault", "faults"]


class _Removed:
    """Stands for the value of a key that is to be deleted."""


REMOVED: Final = _Removed()


class Fault(NamedTuple):
    """A document that must be refused.

    Attributes:
        name: Name of the case.
        about: What is wrong with it.
        changes: What makes it of a valid document, by JSON Pointer; the value `REMOVED` deletes the key.
        at: JSON Pointer of what is wrong; where a key is missing or unknown, of the object.
        times: How many times the text at `at` is to be repeated before the document is used, or None.
    """

    name: str
    about: Phrase
    changes: Mapping[str, object]
    at: str
    times: int | None = None


def faults(reports: Sequence[Report]) -> Iterator[tuple[Fault, Report]]:
    """Yield a case for each way in which a field of a record may be wrong, once, with the valid report that it is made of.

    Args:
        reports: Valid reports in which nothing is None that need not be, one for each edition.
    """
    for name, value in (("array", []), ("text", "x"), ("null", None)):
        about = Phrase(f"整个文件是 {value!r}", f"the whole document is {value!r}")
        yield Fault(f"document-{name}", about, {"": value}, ""), reports[0]
    about = Phrase("$schema 是数", "$schema is a number")
    yield Fault("report-schema-number", about, {f"/{SCHEMA_KEY}": 1}, f"/{SCHEMA_KEY}"), reports[0]
    known: set[object] = set()  # records, their fields and kinds that have their cases
    for report in reports:
        yield from ((fault, report) for fault in _in_object(type(report), unstructure(report), (), known))


def _in_object(cls: type, data: object, path: tuple[str, ...], known: set[object]) -> Iterator[Fault]:
    if not isinstance(data, dict):
        return
    name, at = cls.__name__.lower(), pointers.join(path)
    if (cls, "") not in known:
        known.add((cls, ""))
        about = Phrase(f"{cls.__name__} 多出一个键", f"an unknown key in {cls.__name__}")
        yield Fault(f"{name}-unknown", about, {f"{at}/extra": None}, at)
    for member in members(cls):
        place = pointers.join((*path, member.name))
        if (cls, member.name) not in known:
            known.add((cls, member.name))
            words = Phrase(f"{cls.__name__} 的 {member.name}", f"{member.name} of {cls.__name__}")
            about = Phrase(f"缺少{words.zh}", f"{words.en} is missing")
            yield Fault(f"{name}-{member.name}-missing", about, {place: REMOVED}, at)
            for fault, how, value, times in (*_of_field(member), *_of_kind(member.kind, known)):
                about = Phrase(f"{words.zh}{how.zh}", f"{words.en} is {how.en}")
                yield Fault(f"{name}-{member.name}-{fault}", about, {place: value}, place, times)
        yield from _below(member, data[member.name], (*path, member.name), known)


def _below(member: Member, data: object, path: tuple[str, ...], known: set[object]) -> Iterator[Fault]:
    if member.kind is not None or not data:
        return
    if isinstance(data, list):
        (record,), first = member.records, (*path, "0")
        if (record, "item") not in known:
            known.add((record, "item"))
            about = Phrase(f"{member.name} 中有一项是文字", f"an item of {member.name} is a text")
            yield Fault(f"{member.name}-item-text", about, {pointers.join(first): "x"}, pointers.join(first))
        yield from _in_object(record, data[0], first, known)
        return
    edition = data.get("edition") if isinstance(data, dict) else None
    record = next(each for each in member.records if getattr(edition_of(each), "value", edition) == edition)
    yield from _in_object(record, data, path, known)


_Case = tuple[str, Phrase, object, int | None]


def _of_field(member: Member) -> Iterator[_Case]:
    """Yield values of the wrong type, and None where a value must be."""
    of_text = member.kind is not None and member.kind.type not in (int, Decimal)
    if of_text:
        yield "number", Phrase("是数", "a number"), 1, None
    else:
        yield "text", Phrase("是文字", "a text"), "x", None
    if not member.nullable:
        yield "null", Phrase("为 null", "null"), None, None


def _of_kind(kind: Kind | None, known: set[object]) -> Iterator[_Case]:
    """Yield values of the right type that are wrong all the same; once for each kind."""
    if kind is None or kind in known:
        return
    known.add(kind)
    if kind.type in (int, Decimal):
        yield "true", Phrase("是 true", "true"), True, None
        yield "object", Phrase("是对象", "an object"), {}, None
        if kind.minimum is not None:
            yield "too-small", Phrase("过小", "too small"), kind.minimum - 1, None
        if kind.maximum is not None:
            yield "too-large", Phrase("过大", "too large"), kind.maximum + 1, None
        if kind.type is int:
            yield "fraction", Phrase("是小数", "a fraction"), 3.5, None
    elif kind.constant is not None or issubclass(kind.type, Enum):
        yield "other", Phrase("是别的文字", "another text"), "x", None
    else:
        for number, text in enumerate(_MISFITS.get(kind, _CONTROLS), 1):
            yield f"form-{number}", Phrase("写法不对", "not well formed"), text, None
        if kind.max_length is not None:
            yield "long", Phrase("过长", "too long"), "/" if kind == POINTER else "长", kind.max_length + 1


_CONTROLS: Final = ("示例\u0007局", "示例\u007f局", "示例\r\n局")
"""Texts with control characters, which no text may hold."""
_MISFITS: Final[Mapping[Kind, tuple[str, ...]]] = {
    NAME: (*_CONTROLS, "示例\n局", "示例\t局"),
    CREDIT_CODE: ("1262", "12620600MB0523338", "12620600MB0523338C0", "12620600mb0523338c"),
    DIVISION_CODE: ("62060", "6206000", "62060A"),
    DATE: ("2025-02-30", "2025-2-3", "20250203", "2025-01-01T00:00:00", "1899-12-31", "3000-01-01"),
    POINTER: ("remedies", "/~2", "/a\u0007"),
}
"""Texts that are not well formed, by what may stand there."""
