"""JSON in and out: fast when the document is right, helpful when it is wrong.

The fast path is a compiled decoder that accepts only what is right beyond doubt. Whatever it refuses or doubts goes the
thorough way, which applies the same kinds and says everything that is wrong.

>>> from zfxxgk import zero
>>> report = zero(agency="某局", year=2024)
>>> loads(dumps(report)) == report
True
>>> loads(b'{"year": "2024"}')  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
zfxxgk.InvalidReport: 发现 12 处错误 / 12 problems found
  /schema_version（格式版本号）：缺少此项，不可省略：应有"1.0"
...
"""

import functools
import hashlib
import itertools
import json
import operator
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple, NoReturn, TypeVar, cast

import attrs
import msgspec

from zfxxgk import pointers
from zfxxgk.display import public
from zfxxgk.form.fields import Member, is_record, leaves, members
from zfxxgk.form.kinds import AMOUNT, CONTROL, FIRST_DAY, LAST_DAY, MAX_TEXT, NAME_PATTERN, TEXT_PATTERN, UNFIT
from zfxxgk.form.records import Annotation, Money, Passage, Publication, Report
from zfxxgk.form.tables import edition_of, edition_stated, label_at, member_at
from zfxxgk.problems import InvalidReport, LimitExceeded, Phrase, Problem, ProblemCode, excerpt

__all__ = ["SCHEMA_KEY", "Limits", "digest", "dumps", "loads", "plain_of", "structure", "structure_as", "unstructure"]

T = TypeVar("T")
Path = tuple[str | int, ...]


@public
class Limits(NamedTuple):
    """What `loads` accepts at most. Beyond it, `LimitExceeded` names the limit and what was found.

    Attributes:
        max_bytes: Size of the document in bytes.
        max_depth: How deep objects and arrays may nest; a report needs 8.
        max_text: Length of a text in characters; the schema never allows more than 2²⁰.
    """

    max_bytes: int = 16 * 2**20
    max_depth: int = 32
    max_text: int = MAX_TEXT


DEFAULT_LIMITS: Final = Limits()


# --- out ---------------------------------------------------------------------------------------------------------------

_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")


@public
def dumps(report: Report, *, indent: int | None = None) -> bytes:
    """Return a report as JSON in UTF-8. Same report, same bytes.

    Args:
        report: The report.
        indent: Number of spaces to indent by, for people to read; by default there is no white space, which is the
            canonical form.

    >>> from zfxxgk import zero
    >>> dumps(zero(agency="某局", year=2024))[:50].decode()
    '{"schema_version":"1.0","agency":{"name":"某局",'
    """
    data = _ENCODER.encode(_ordered(Report)(report))
    return data if indent is None else msgspec.json.format(data, indent=indent)


@public
def digest(report: Report) -> str:
    """Return the SHA-256 of the canonical JSON of a report, in hexadecimal. Same report, same digest.

    >>> from zfxxgk import zero
    >>> len(digest(zero(agency="某局", year=2024)))
    64
    """
    return hashlib.sha256(dumps(report)).hexdigest()


@functools.cache
def _ordered(cls: type) -> Callable[[object], msgspec.Struct]:
    """Return a function that copies a record into structs, whose fields are encoded in the order of the form.

    The encoder could take the records themselves, but gives the fields of a slotted class in alphabetical order. The
    function runs for every report that is written, so its code is generated, field by field.
    """
    names: dict[str, object] = {}
    body = _ordered_source(cls, "record", itertools.count(), names)
    exec(f"def ordered(record):\n    return {body}", names)  # noqa: S102 # made of field names of our own records
    return cast("Callable[[object], msgspec.Struct]", names["ordered"])


def _ordered_source(cls: type, record: str, numbers: Iterator[int], names: dict[str, object]) -> str:
    """Return an expression that makes the struct of a record; what it refers to is put into `names`."""
    parts = []
    for member in members(cls):
        value = f"{record}.{member.name}"
        if member.kind is None and not (member.many or member.nullable or len(member.records) > 1):
            # The first use of one of its fields also assigns it to a variable.
            variable = f"v{next(numbers)}"
            inner = _ordered_source(member.records[0], variable, numbers, names)
            value = inner.replace(f"{variable}.", f"({variable} := {value}).", 1)
        elif member.kind is None:
            maker = f"make_{next(numbers)}"
            made = {type(None): lambda _: None} | {option: _ordered(option) for option in member.records}
            names[maker] = made[member.records[0]] if member.many else made
            value = f"[*map({maker}, {value})]" if member.many else f"{maker}[type({value})]({value})"
        parts.append(value)
    struct = f"{cls.__name__}_"
    names.setdefault(struct, msgspec.defstruct(cls.__name__, [member.name for member in members(cls)], gc=False))
    return f"{struct}({', '.join(parts)})"


# --- in ----------------------------------------------------------------------------------------------------------------


@public
def loads(data: bytes | bytearray | memoryview | str, *, limits: Limits = DEFAULT_LIMITS) -> Report:
    """Return the report that a JSON document states.

    Args:
        data: The document, in UTF-8 if bytes; a byte-order mark is accepted.
        limits: What is accepted at most.

    Raises:
        InvalidReport: The document is not a report; ``errors`` names everything that is wrong with it.
        LimitExceeded: It is larger or deeper than the limits allow.
    """
    raw = _bytes(data, limits)
    report = _quickly(raw, limits)
    return report if report is not None else _thoroughly(raw, limits)


def _quickly(raw: bytes, limits: Limits) -> Report | None:
    """Return the report, or None where the fast path refuses or doubts: the thorough way then says what is wrong."""
    decode, build = _fast_path()
    try:
        report = build(decode(raw))
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError, _Doubt):
        return None
    return report if _beyond_doubt(report, raw, limits) else None


def _bytes(data: bytes | bytearray | memoryview | str, limits: Limits) -> bytes:
    """Return the document in UTF-8 without byte-order mark, if it is not too large."""
    if type(data) is bytes and len(data) <= limits.max_bytes:
        return data.removeprefix(_BOM)
    size = data.nbytes if isinstance(data, memoryview) else len(data)
    if size > limits.max_bytes:
        _exceeded(ProblemCode.TOO_LARGE, limits.max_bytes, size, "bytes")
    if isinstance(data, str):
        try:
            raw = data.encode()
        except UnicodeEncodeError as error:
            _refuse(ProblemCode.ENCODING, f"{data[error.start]!r} @ {error.start}", _UTF8)
        if len(raw) > limits.max_bytes:
            _exceeded(ProblemCode.TOO_LARGE, limits.max_bytes, len(raw), "bytes")
    else:
        raw = bytes(data)
    return raw.removeprefix(_BOM)


_BOM: Final = b"\xef\xbb\xbf"
_UTF8: Final = Phrase("UTF-8", "UTF-8")


def _exceeded(code: ProblemCode, limit: int, found: int | str, unit: str) -> NoReturn:
    raise LimitExceeded([Problem(code, "", "", f"{found} {unit}", Phrase(f" {limit} {unit}", f"{limit} {unit}"))])


def _refuse(code: ProblemCode, found: str, expected: Phrase) -> NoReturn:
    raise InvalidReport([Problem(code, "", "", found, expected)])


# --- the fast path -----------------------------------------------------------------------------------------------------
#
# msgspec decodes straight into the records, but it supports no unions of them, ignores unknown keys in them, and fills
# in the default for a missing key. So the few records on the way to a union, an amount or a default have a twin: a
# struct tagged by edition. All other records are decoded directly. What the decoder does not notice (unknown keys,
# repeated keys, control characters) is found by counting, see `_beyond_doubt`.


class _Doubt(Exception):
    """The fast path cannot tell whether the document is right."""


def _needs_twin(cls: type) -> bool:
    return any(
        (member.kind is not None and member.kind.type is Decimal)
        or len(member.records) > 1
        or any(map(_needs_twin, member.records))
        or field.default is not attrs.NOTHING
        for member, field in zip(members(cls), attrs.fields(cls), strict=True)
    )


@functools.cache
def _twin(cls: type) -> type[msgspec.Struct]:
    fields: list[tuple[str, object]] = []
    tag = None
    for member, field in zip(members(cls), attrs.fields(cls), strict=True):
        if member.name == "edition":
            tag = getattr(edition_of(cls), "value", None)
        else:
            fields.append((member.name, _wire_type(member, cast("object", field.type))))
    return msgspec.defstruct(
        cls.__name__,
        cast("list[tuple[str, type]]", fields),
        forbid_unknown_fields=True,
        tag_field="edition" if tag else None,
        tag=tag,
    )


def _wire_type(member: Member, declared: object) -> object:
    if member.kind is not None and member.kind.type is Decimal:
        return msgspec.Raw
    if not any(map(_needs_twin, member.records)) and len(member.records) < 2:
        return declared
    options: object = _twin(member.records[0])
    for record in member.records[1:]:
        options = cast("type", options) | _twin(record)
    if member.many:
        return tuple[options, ...]  # type: ignore[valid-type] # made here
    return cast("type", options) | None if member.nullable else options


_DECODER_LOCK: Final = threading.Lock()


@functools.cache
def _fast_path() -> tuple[Callable[[bytes], msgspec.Struct], Callable[[msgspec.Struct], Report]]:
    """Return the decoder and the function that makes a report from what it decodes."""
    with _DECODER_LOCK:  # msgspec may show other threads a type that it has not finished
        decoder = msgspec.json.Decoder(_twin(Report))
    return decoder.decode, cast("Callable[[msgspec.Struct], Report]", _builder(Report))


@functools.cache
def _builder(cls: type) -> Callable[[object], object]:
    """Return a function that makes a record from its twin, without repeating what the decoder has checked.

    It runs for every report that is read, so its code is generated, field by field, as attrs does with constructors.
    """
    names: dict[str, object] = {"new": object.__new__, "cls": cls}
    lines = ["def build(wire):", "    record = new(cls)"]
    for member in members(cls):
        value = f"wire.{member.name}"
        wire_type = _wire_type(member, None)
        if member.name == "edition":
            value = "edition"
            names["edition"] = edition_of(cls)
        elif wire_type is msgspec.Raw:
            names["amount"] = _amount
            value = f"amount({value}, {member.nullable})"
        elif member.many and wire_type is not None:
            names[f"build_{member.name}"] = _builder(member.records[0])
            value = f"tuple(map(build_{member.name}, {value}))"
        elif wire_type is not None:
            builders = f"builders_{member.name}"
            names[builders] = {_twin(record): _builder(record) for record in member.records}
            value = f"{builders}[type({value})]({value})" + (
                f" if {value} is not None else None" if member.nullable else ""
            )
        names[f"set_{member.name}"] = vars(cls)[member.name].__set__  # sets the slot directly: the record is frozen
        lines.append(f"    set_{member.name}(record, {value})")
    lines.append("    return record")
    exec("\n".join(lines), names)  # noqa: S102 # made of field names of our own records
    return cast("Callable[[object], object]", names["build"])


_NUMBER: Final = re.compile(rb"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?").fullmatch
_CANONICAL_AMOUNT: Final = re.compile(rb"(?!.{16}|0\.000000)(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?").fullmatch


def _amount(wire: msgspec.Raw, nullable: bool) -> object:  # noqa: FBT001 # called by generated code
    text = bytes(wire)
    if _CANONICAL_AMOUNT(text):  # as `dumps` writes it, of at most 15 digits: nothing more to check
        return Decimal(text.decode())
    if text == b"null" and nullable:
        return None
    if not _NUMBER(text):
        raise _Doubt
    value = AMOUNT.accept(_decimal(text.decode()))
    if AMOUNT.refuse(value) is not None:
        raise _Doubt
    return value


def _beyond_doubt(report: Report, raw: bytes, limits: Limits) -> bool:
    """Return whether a decoded document has no unknown or repeated key, no forbidden character, no date out of range.

    In JSON each key is followed by a colon, and all other colons stand inside strings. Subtract the colons in the texts
    of the report: if as many are left as the report must have keys, then every key is there once and no other is, for
    an unknown or repeated key would leave more colons, whatever its value. Only a colon written as an escape would
    spoil the count. Every line feed in a text is a backslash in the document; if there are no other backslashes, there
    is no other escape, and so neither such a colon nor an escaped control character.
    """
    texts = _texts(report)
    text = "".join(texts)
    if raw.count(b":") - text.count(":") != _number_of_keys(report):
        return False
    backslashes = len(raw) - len(raw.replace(b"\\", b""))  # faster than `count` where there are few
    only_line_feeds = backslashes == text.count("\n")
    if not only_line_feeds and b"\\u003" in raw:
        return False
    if (not only_line_feeds or _holds_control(raw)) and CONTROL.search(text):
        return False
    if UNFIT.search(report.agency.name):
        return False
    if limits.max_text < MAX_TEXT and any(len(text) > limits.max_text for text in texts):
        return False
    publication = report.publication
    # The decoder accepts any day. The texts of the publication are checked above.
    return publication is None or (_is_in_range(publication.issued_on) and _is_in_range(publication.published_on))


def _is_in_range(day: date | None) -> bool:
    return day is None or FIRST_DAY <= day <= LAST_DAY


def _holds_control(raw: bytes) -> bool:
    """Return whether a document holds a control character that needs no escape: DEL, or U+0080 … U+009F."""
    place = raw.find(b"\xc2")  # the first byte of the latter, and of a middle dot
    while place >= 0:
        if raw[place + 1] < 0xA0:
            return True
        place = raw.find(b"\xc2", place + 2)
    return b"\x7f" in raw


def _texts(report: Report) -> list[str]:
    """Return every text of a report that may hold a colon."""
    texts = [report.agency.name]
    for narrative in (report.overview, report.problems, report.other_matters):
        for passage in narrative.passages:
            if passage.heading is not None:
                texts.append(passage.heading)
            texts.append(passage.text)
    for annotation in report.annotations:
        texts += (annotation.at, annotation.text)
    if report.publication is not None:
        publication = report.publication
        texts += filter(None, (publication.title, publication.index_number, publication.url))
    return texts


_PASSAGE_KEYS: Final = len(members(Passage))
_ANNOTATION_KEYS: Final = len(members(Annotation))
_PUBLICATION_KEYS: Final = len(members(Publication))
_MONEY_KEYS: Final = len(members(Money))


def _number_of_keys(report: Report) -> int:
    """Return how many keys the JSON of a report has."""
    passages = len(report.overview.passages) + len(report.problems.passages) + len(report.other_matters.passages)
    count = passages * _PASSAGE_KEYS
    keys, amounts = _fixed_keys(type(report.disclosure), type(report.applications))  # type: ignore[arg-type] # hashable
    count += keys
    if report.annotations:
        count += len(report.annotations) * _ANNOTATION_KEYS
    if report.publication is not None:
        count += _PUBLICATION_KEYS
    for amount in amounts:
        if amount(report) is not None:
            count += _MONEY_KEYS
    return count


@functools.cache
def _fixed_keys(disclosure: type, applications: type) -> tuple[int, tuple[Callable[[Report], object], ...]]:
    """Return how many keys every report with these tables has, and functions that get the amounts that may add keys."""

    def keys(cls: type) -> int:
        return sum(1 + sum(map(keys, inside(member))) for member in members(cls))

    def inside(member: Member) -> tuple[type, ...]:
        if member.many or member.nullable:
            return ()
        return tuple(cls for cls in member.records if len(member.records) == 1 or cls in (disclosure, applications))

    amounts = [
        operator.attrgetter(".".join((section, *leaf.path)))
        for section, cls in (("disclosure", disclosure), ("applications", applications))
        for leaf in leaves(cls)
        if leaf.member.kind is None
    ]
    return keys(Report), tuple(amounts)


# --- the thorough way --------------------------------------------------------------------------------------------------


class _Object(dict[str, object]):
    """A JSON object that remembers which keys were written more than once."""

    __slots__ = ("twice",)
    twice: tuple[str, ...]


class _Literal:
    """The text of a number that JSON does not have, such as NaN, or whose exponent is too large for `Decimal`."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text


def _thoroughly(raw: bytes, limits: Limits) -> Report:
    """Return the report, or raise everything that is wrong with the document."""
    text = _decoded(raw)
    _measure_depth(text, limits)
    try:
        document = json.loads(
            text, object_pairs_hook=_object, parse_int=_integer, parse_float=_decimal, parse_constant=_Literal
        )
    except json.JSONDecodeError as error:
        near = excerpt(text[max(0, error.pos - 20) : error.pos + 20])
        found = (
            f"{error.msg}: line {error.lineno} column {error.colno} (第 {error.lineno} 行第 {error.colno} 列), {near}"
        )
        _refuse(ProblemCode.SYNTAX, found, Phrase("JSON", "JSON"))
    problems = _Problems(document)
    _note_duplicates(document, (), problems)
    value = _structured(document, Report, (), problems)
    _note_too_long(document, (), limits, problems)
    problems.raise_any()
    return cast("Report", value)


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        found = f"0x{raw[error.start]:02x} @ {error.start}"
        try:
            raw.decode("gb18030")
            found += "；看来是 GB18030（GBK），请转换 / it seems to be GB18030 (GBK), convert it"
        except UnicodeDecodeError:
            pass
        _refuse(ProblemCode.ENCODING, found, _UTF8)


_BRACKETS: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)


def _measure_depth(text: str, limits: Limits) -> None:
    depth = 0
    for match in _BRACKETS.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > limits.max_depth:
                _exceeded(ProblemCode.TOO_DEEP, limits.max_depth, f"≥ {depth}", "levels")
        elif match[0] in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, object]]) -> _Object:
    found = _Object(pairs)
    found.twice = ()
    if len(found) != len(pairs):
        found.twice = tuple(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
    return found


def _integer(text: str) -> object:
    return int(text) if len(text) <= 20 else _decimal(text)  # longer ones are beyond any bound, and slow to convert


def _decimal(text: str) -> object:
    try:
        return Decimal(text)
    except InvalidOperation:
        return _Literal(text)


def _note_duplicates(data: object, path: Path, problems: "_Problems") -> None:
    """Note each key that was written more than once."""
    if isinstance(data, _Object):
        for key in data.twice:
            problems.note(ProblemCode.DUPLICATE, (*path, key), key, Phrase("一次", "once"))
        for key, value in data.items():
            _note_duplicates(value, (*path, key), problems)
    elif isinstance(data, list):
        for i, value in enumerate(data):
            _note_duplicates(value, (*path, i), problems)


def _note_too_long(data: object, path: Path, limits: Limits, problems: "_Problems") -> None:
    """Note each text that is longer than the limit; the records check the limit of the schema."""
    if isinstance(data, str) and limits.max_text < len(data) <= MAX_TEXT and _is_prose(path):
        limit = Phrase(f"不超过 {limits.max_text} 字", f"at most {limits.max_text} characters")
        problems.note(ProblemCode.LENGTH, path, data, limit)
    inside = data.items() if isinstance(data, Mapping) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inside:
        _note_too_long(value, (*path, key), limits, problems)


def _is_prose(path: Path) -> bool:
    member = member_at(pointers.join(path))
    return member is not None and member.kind is not None and member.kind.pattern in (TEXT_PATTERN, NAME_PATTERN)


# --- plain data --------------------------------------------------------------------------------------------------------


@public
def structure(data: object) -> Report:
    """Return the report that plain data state: what a JSON, YAML or database library gives.

    Args:
        data: Mappings, lists, strings, numbers and None, as in the JSON. An amount may be an int, a float or a Decimal.
            A report is returned as it is.

    Raises:
        InvalidReport: The data are not a report; ``errors`` names everything that is wrong with them.

    >>> from zfxxgk import zero
    >>> report = zero(agency="某局", year=2024)
    >>> structure(unstructure(report)) == report
    True
    """
    return data if isinstance(data, Report) else structure_as(data, Report)


@public
def unstructure(report: Report) -> dict[str, object]:
    """Return a report as plain data that any JSON, YAML or database library takes. An amount is an int or a float.

    >>> from zfxxgk import zero
    >>> unstructure(zero(agency="某局", year=2024))["agency"]
    {'name': '某局', 'credit_code': None, 'division_code': None}
    """
    return cast("dict[str, object]", plain_of(report))


_MOST_PROBLEMS: Final = 10_000
"""When so many are found, no more are looked for. A report that is wrong everywhere has about a thousand."""

_STOPPED_HERE: Final = Phrase(
    f" {_MOST_PROBLEMS} 处错误，其余没有再找", f"{_MOST_PROBLEMS} problems; no more were looked for"
)


class _Problems:
    """Collects what is wrong with plain data, with the labels of the editions that the data themselves state."""

    def __init__(self, document: object) -> None:
        self.document = document
        self.found: list[Problem] = []

    def note(self, code: ProblemCode, path: Path, found: object, expected: Phrase) -> None:
        pointer = pointers.join(path)
        label = label_at(pointer, edition_stated(self.document, pointer))
        self.found.append(Problem(code, pointer, label, excerpt(found), expected))
        if len(self.found) >= _MOST_PROBLEMS:
            self.found.append(Problem(ProblemCode.TOO_LARGE, "", "", f"≥ {_MOST_PROBLEMS}", _STOPPED_HERE))
            self.raise_any()

    def raise_any(self) -> None:
        if self.found:
            raise InvalidReport(self.found)


def structure_as(data: object, cls: type[T]) -> T:
    """Return the record of a class that plain data state.

    Raises:
        InvalidReport: They do not state one; ``errors`` names everything that is wrong with them.
    """
    problems = _Problems(data)
    value = _structured(data, cls, (), problems)
    problems.raise_any()
    return cast("T", value)


SCHEMA_KEY: Final = "$schema"
"""A key that a report may begin with, by which editors find the schema. It is not part of the report."""


def _structured(data: object, cls: type, path: Path, problems: _Problems) -> object:
    """Return the record that plain data state, or None after noting everything that is wrong with them."""
    if not isinstance(data, Mapping):
        problems.note(ProblemCode.TYPE, path, data, Phrase("对象", "an object"))
        return None
    before = len(problems.found)
    values: dict[str, object] = {}
    for member in members(cls):
        if member.name in data:
            values[member.name] = _value(data[member.name], member, (*path, member.name), problems)
        else:
            problems.note(ProblemCode.MISSING, (*path, member.name), None, member.expected)
    names = [member.name for member in members(cls)]
    for key in data:
        if key == SCHEMA_KEY and cls is Report and not path:
            if not isinstance(data[key], str):
                problems.note(ProblemCode.TYPE, (key,), data[key], Phrase("文字", "a text"))
        elif key not in names:
            words = Phrase("、".join(names), ", ".join(names))
            problems.note(ProblemCode.UNKNOWN, (*path, str(key)), data[key], words)
    return cls(**values) if len(problems.found) == before else None


def _value(data: object, member: Member, path: Path, problems: _Problems) -> object:
    """Return the value of a field. If something is wrong, it is noted, and the value returned has no meaning."""
    if member.kind is not None:
        value = member.kind.read(data)
        code = member.accept(value)[1]
        if code is not None:
            problems.note(code, path, data, member.expected)
        return value
    if data is None and member.nullable:
        return None
    if member.many:
        if isinstance(data, list | tuple):
            return tuple(_structured(item, member.records[0], (*path, i), problems) for i, item in enumerate(data))
        problems.note(ProblemCode.TYPE, path, data, member.expected)
        return None
    if not isinstance(data, Mapping):
        problems.note(ProblemCode.TYPE, path, data, member.expected)
        return None
    record = member.records[0] if len(member.records) == 1 else _table(data, member, path, problems)
    return None if record is None else _structured(data, record, path, problems)


def _table(data: Mapping[object, object], member: Member, path: Path, problems: _Problems) -> type | None:
    """Return the table class of the edition that the data name, or None after noting that they name no such edition."""
    kinds = [(members(record)[0].kind, record) for record in member.records]
    edition = data.get("edition")
    for kind, record in kinds:
        if kind is not None and kind.refuse(kind.read(edition)) is None:
            return record
    words = [kind.expected for kind, _ in kinds if kind is not None]
    expected = Phrase(" 或 ".join(word.zh for word in words), " or ".join(word.en for word in words))
    missing = ProblemCode.MISSING if "edition" not in data else None
    code = missing or (ProblemCode.VALUE if isinstance(edition, str) else ProblemCode.TYPE)
    problems.note(code, (*path, "edition"), edition, expected)
    return None


def plain_of(value: object) -> object:
    """Return a record, and everything in it, as plain data."""
    if isinstance(value, tuple):
        return [plain_of(item) for item in value]
    if not is_record(type(value)):
        return value
    return {
        member.name: plain_of(getattr(value, member.name))
        if member.kind is None
        else member.kind.write(getattr(value, member.name))
        for member in members(type(value))
    }
