"""The conformance suite: reports, invalid documents, and what the rules find, for programs in any language.

`manifest.json` lists the cases; each is a file beside it. A program passes if it accepts the valid documents, refuses
the invalid ones and names the JSON Pointer of what is wrong, and finds in the reports exactly what the manifest says.
"""

import itertools
import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple, cast

import msgspec

from zfxxgk import pointers
from zfxxgk.form.categories import Coverage, Edition, Section, Topic, Unit
from zfxxgk.form.editing import blank, evolve, get, zero
from zfxxgk.form.kinds import AMOUNT, CHANGE, MAX_AMOUNT, MAX_COUNT, MAX_TEXT, MAX_YEAR, MIN_YEAR, POINTER, Kind
from zfxxgk.form.records import Agency, Annotation, Money, Narrative, Passage, Publication, Report
from zfxxgk.form.tables import Cell, Form
from zfxxgk.problems import Phrase
from zfxxgk.rules.model import Severity, Status
from zfxxgk.wire.codec import digest, dumps, unstructure
from zfxxgk.wire.examples import edition_with, full_report
from zfxxgk.wire.faults import REMOVED, Fault, faults
from zfxxgk.wire.judged import cases_of_rules
from zfxxgk.wire.rules import RULES_ID
from zfxxgk.wire.schema import DIALECT, REPORT_ID, Schema, closed, words

__all__ = ["MANIFEST_ID", "conformance_files", "manifest_schema"]

MANIFEST_ID: Final = "urn:zfxxgk:conformance:1.0"


class _Valid(NamedTuple):
    name: str
    about: Phrase
    report: Report
    repeat: tuple[str, int] | None = None


def _valid() -> Iterator[_Valid]:
    for one in Edition:
        for other in Edition:
            mixed = (
                "" if one is other else "，表二与表三版本不同",
                "" if one is other else ", tables two and three of different editions",
            )
            about = Phrase(
                f"表二 {one.value} 年版、表三 {other.value} 年版，各格有数{mixed[0]}",
                f"table two of {one.value}, table three of {other.value}, all cells filled{mixed[1]}",
            )
            yield _Valid(f"{one.value}-{other.value}", about, full_report(one, other))
    yield _Valid("zero", Phrase("各格为 0", "0 in every cell"), zero(agency="示例局", year=2024))
    yield _Valid("blank", Phrase("各格空白", "every cell blank"), blank(agency="示例局", year=2024))
    largest = {"/disclosure/rules/issued": MAX_COUNT, "/disclosure/fees": Decimal("999999999.123456")}
    yield _Valid(
        "largest",
        Phrase("最大的数、十五位有效数字的金额", "the largest count, an amount of 15 digits"),
        evolve(full_report(), largest),
    )
    yield from _at_bounds()
    smallest = {"/disclosure/fees": Decimal("0.000001")}
    yield _Valid("smallest-amount", Phrase("最小的金额", "the smallest amount"), evolve(full_report(), smallest))
    own: dict[str, object] = {
        "/disclosure/licenses/items_change": -3,
        "/disclosure/procurement/amount": Money(value=Decimal("25.1"), unit=Unit.WAN_YUAN),
    }
    yield _Valid(
        "signed-and-unit",
        Phrase("带符号的增减、带单位的金额", "a signed change, an amount with its unit"),
        evolve(full_report(edition_with(*own)), own),
    )
    yield _Valid(
        "everything",
        Phrase("每个可以为空的位置都有内容", "something in every place that may be null"),
        _everything(full_report()),
    )


def _at_bounds() -> Iterator[_Valid]:
    """Yield reports in which one thing is as small, as large or as long as it may be."""
    for year in (MIN_YEAR, MAX_YEAR):
        yield _Valid(f"year-{year}", Phrase(f"年度 {year}", f"the year {year}"), evolve(full_report(), {"/year": year}))
    for kind, values in ((CHANGE, (-MAX_COUNT, MAX_COUNT)), (AMOUNT, (int(MAX_AMOUNT),)), (None, (int(MAX_AMOUNT),))):
        cell, edition = _cell_of(kind)
        for value in values:
            name = f"{cell.row.value}-{cell.column.value}-{value}".replace("_", "-")
            figure = value if kind is not None else Money(value=Decimal(value), unit=None)
            about = Phrase(f"{cell.label} 为 {value}", f"{cell.row.english}, {cell.column.english}: {value}")
            yield _Valid(name, about, evolve(full_report(edition), {cell.pointer: figure}))
    passage = Passage(topic=None, heading="长", text="长")
    long = evolve(full_report(), {"/agency/name": "长", "/overview": Narrative(passages=(passage,))})
    long = evolve(long, {"/annotations": (Annotation(at="/", text="注"),)})
    for at, times in (
        ("/agency/name", MAX_TEXT),
        ("/overview/passages/0/heading", MAX_TEXT),
        ("/overview/passages/0/text", MAX_TEXT),
        ("/annotations/0/at", cast("int", POINTER.max_length)),
    ):
        name = f"longest-{at.rpartition('/')[2]}"
        yield _Valid(name, Phrase(f"{at} 的最长文字", f"the longest text at {at}"), long, (at, times))


def _cell_of(kind: Kind | None) -> tuple[Cell, Edition]:
    """Return a cell in which a kind of figure may stand, and its edition, the newest that has one."""
    forms = ((Form.of(edition, edition), edition) for edition in reversed(Edition))
    return next((cell, edition) for form, edition in forms for cell in form.cells if cell.kind is kind)


def _everything(report: Report) -> Report:
    """Return a report with something in every place that may be None."""
    return evolve(
        report,
        {
            "/agency": Agency(name="示例局", credit_code="12620600MB0523338C", division_code="620600"),
            "/coverage": Coverage.AGGREGATE,
            "/publication": Publication(
                title="示例局2024年政府信息公开工作年度报告",
                index_number="12620600MB0523338C/2025-04735",
                issued_on=date(2025, 1, 20),
                published_on=date(2025, 1, 21),
                url="https://example.invalid/2024",
            ),
            "/overview": Narrative(
                passages=tuple(Passage(topic=t, heading=t.label, text="“说明”\n第二行\t。") for t in Topic)
            ),
            "/annotations": (Annotation(at="/disclosure/fees", text="含上缴"), Annotation(at="/remedies", text="注")),
            **_own_amount(report),
        },
    )


def _own_amount(report: Report) -> dict[str, object]:
    """Return an amount for the cells of a report that state its unit themselves."""
    own = (cell.pointer for cell in Form.used_by(report).cells if cell.kind is None)
    return dict.fromkeys(own, Money(value=Decimal("25.1"), unit=Unit.WAN_YUAN))


def _invalid() -> Iterator[tuple[Fault, Report]]:
    """Yield what must be refused, each with the valid report that it is made of."""
    yield from faults([_everything(full_report(edition)) for edition in reversed(Edition)])
    for edition, other in itertools.permutations(Edition, 2):
        for section in (Section.DISCLOSURE, Section.APPLICATIONS):
            words = Phrase(
                f"{section.printed}写明 {other.value} 年版，内容是 {edition.value} 年版",
                f"section “{section.english}” says {other.value} and has the cells of {edition.value}",
            )
            at = f"/{section.value}" if section is Section.DISCLOSURE else "/applications/outcomes/other_handling"
            name = f"{section.value}-{edition.value}-called-{other.value}"
            yield Fault(name, words, {f"/{section.value}/edition": other.value}, at), full_report(edition)


def _wire_invalid() -> Iterator[tuple[str, Phrase, bytes]]:
    """Yield name, subject and bytes of documents that the schema accepts and that the wire form forbids."""
    data = dumps(full_report())
    name = data.partition(b'"name":"')[2].partition(b'"')[0]

    def named(letters: bytes) -> bytes:
        return data.replace(name, name + letters)

    yield "name-c1", Phrase("机关名称中有 C1 控制字符", "a C1 control character in a name"), named("\x85".encode())
    yield "name-c1-escaped", Phrase("同上，写作转义", "the same, as an escape"), named(b"\\u0085")
    direction = Phrase("机关名称中有改变书写方向的字符", "a mark of direction in a name")
    yield "name-direction", direction, named("\u202e".encode())
    yield "name-direction-escaped", Phrase("同上，写作转义", "the same, as an escape"), named(b"\\u202E")
    yield "name-line-separator", Phrase("机关名称中有行分隔符", "a line separator in a name"), named("\u2028".encode())
    yield "text-c1", Phrase("正文中有 C1 控制字符", "a C1 control character in a text"), _with_prose("\x9b")
    whole = data.replace(b'"year":2024', b'"year":2024.0')
    yield "whole-number-as-decimal", Phrase("整数写作小数", "a whole number written as a decimal"), whole
    exponent = _written("/applications/received/natural_person", b'"received":{"natural_person":', b"1e0")
    yield "whole-number-with-exponent", Phrase("整数写作指数", "a whole number written with an exponent"), exponent
    for name_, about, amount in (
        ("amount-16-digits", Phrase("金额有十六位有效数字", "an amount of 16 digits"), b"1.234567890123456"),
        ("amount-below-smallest", Phrase("金额过小", "an amount that is too small"), b"1e-7"),
    ):
        yield name_, about, _with_fees(amount)
    yield "key-twice-deep", Phrase("表中一个键写了两次", "a key written twice, in a table"), _with_fees(b'1,"fees":1')
    yield (
        "lone-surrogate",
        Phrase("半个代理对", "a lone surrogate"),
        _with_prose("?").replace("示例?".encode(), b"\\ud800"),
    )
    twice = data.replace(b'"year":2024', b'"year":2023,"year":2024')
    yield "key-twice", Phrase("一个键写了两次", "a key written twice"), twice


def _with_fees(written: bytes) -> bytes:
    """Return a document whose fees are written in some way."""
    return _written("/disclosure/fees", b'"fees":', written)


def _written(pointer: str, key: bytes, written: bytes) -> bytes:
    """Return a document in which a figure, before which stands a key, is written in some way."""
    return dumps(evolve(full_report(), {pointer: 7})).replace(key + b"7", key + written, 1)


def _as_written() -> Iterator[tuple[str, Phrase, bytes, Report]]:
    """Yield name, subject, bytes and report of documents that are not written in the canonical form."""
    report = _everything(full_report())
    data = dumps(report)
    yield "indented", Phrase("有缩进", "indented"), msgspec.json.format(data, indent=2), report
    yield (
        "byte-order-mark",
        Phrase("以字节顺序标记开头", "a byte-order mark at the beginning"),
        b"\xef\xbb\xbf" + data,
        report,
    )
    escaped = json.dumps(json.loads(data, parse_float=Decimal), default=float).encode()
    yield "escaped", Phrase("汉字写作转义", "every character beyond ASCII as an escape"), escaped, report
    order = json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True).encode()
    yield "keys-in-another-order", Phrase("键的顺序不同", "keys in another order"), order, report
    named = b'{"$schema":"./report.schema.json",' + data[1:]
    yield "schema-named", Phrase("写明了 $schema", "with a $schema"), named, report
    for name, written in (("zeros", b"12.500"), ("exponent", b"1.25e1"), ("capital", b"125E-1")):
        about = Phrase(f"金额写作 {written.decode()}", f"an amount written {written.decode()}")
        yield f"amount-{name}", about, _with_fees(written), evolve(full_report(), {"/disclosure/fees": Decimal("12.5")})
    nothing = evolve(full_report(), {"/disclosure/fees": 0})
    yield "amount-minus-zero", Phrase("金额写作 -0.0", "an amount written -0.0"), _with_fees(b"-0.0"), nothing


def _with_prose(letters: str) -> bytes:
    """Return a document whose prose contains letters that no report may hold."""
    report = evolve(
        full_report(), {"/overview": Narrative(passages=(Passage(topic=None, heading=None, text="示例文字"),))}
    )
    return dumps(report).replace("示例文字".encode(), f"示例{letters}文字".encode())


def _changed(report: Report, changes: Mapping[str, object]) -> object:
    document = unstructure(report)
    for pointer, value in changes.items():
        if not pointer:
            return value
        *path, last = pointers.split(pointer)
        place: Any = document
        for name in path:
            place = place[int(name) if isinstance(place, list) else name]
        if value is REMOVED:
            del place[last]
        elif isinstance(place, list):
            place[int(last)] = value
        else:
            place[last] = value
    return document


_LEVELS: Final = (
    (
        "schema",
        ("valid", "invalid"),
        Phrase(
            "接受 valid，拒绝 invalid，并指出 at 处的错误。",
            "Accepts what is valid, refuses what is invalid, and names the place.",
        ),
    ),
    (
        "wire",
        ("valid", "invalid", "wire", "canonical"),
        Phrase(
            "还拒绝 wire，写出 canonical 的字节和摘要。",
            "Also refuses wire, and writes the bytes and digests of canonical.",
        ),
    ),
    (
        "sums",
        ("findings", "two_years"),
        Phrase(
            "expected 中规则为 sum 一类的结果，不多不少。",
            "Finds exactly what is expected by the rules of kind sum.",
        ),
    ),
    (
        "rules",
        ("findings", "two_years", "series"),
        Phrase(
            "expected 中的结果，不多不少，次序相同；message 是按占位符写出的句子。",
            "Finds exactly what is expected, in this order; message is the sentence with its placeholders filled in.",
        ),
    ),
    (
        "all",
        ("valid", "invalid", "wire", "canonical", "findings", "two_years", "series"),
        Phrase("以上全部。", "All of this."),
    ),
)
"""What a program may say of itself: the level, the cases that it passes, and what passing them means."""


def conformance_files() -> dict[str, bytes]:
    """Return the files of the suite, by their paths in its folder.

    >>> sorted(conformance_files())[:2]
    ['canonical/amount-capital.canonical.json', 'canonical/amount-capital.json']
    """
    files: dict[str, bytes] = {}
    manifest: Schema = {
        "$schema": MANIFEST_ID,
        "version": "1.0",
        "report_schema": REPORT_ID,
        "rules_schema": RULES_ID,
        "levels": [{"level": name, "cases": list(folders), "text": words(text)} for name, folders, text in _LEVELS],
        "valid": [],
        "invalid": [],
        "wire": [],
        "canonical": [],
        "findings": [],
        "two_years": [],
        "series": [],
    }

    def put(folder: str, name: str, document: object, entry: Mapping[str, object]) -> None:
        path = f"{folder}/{name}.json"
        data = dumps(document) if isinstance(document, Report) else _ENCODER.encode(document)
        files[path] = data + b"\n"
        cast("list[object]", manifest[folder]).append({"file": path, **entry})

    for case in _valid():
        entry: Schema = {"about": words(case.about), "repeat": _repeated(case.repeat), "digest": digest(_as_used(case))}
        put("valid", case.name, case.report, entry)
    for wrong, report in _invalid():
        repeat = None if wrong.times is None else (wrong.at, wrong.times)
        entry = {"about": words(wrong.about), "at": wrong.at, "repeat": _repeated(repeat)}
        put("invalid", wrong.name, _changed(report, wrong.changes), entry)
    for name, about, data in _wire_invalid():
        files[f"wire/{name}.json"] = data + b"\n"
        cast("list[object]", manifest["wire"]).append({"file": f"wire/{name}.json", "about": words(about)})
    for name, about, data, report in _as_written():
        files[f"canonical/{name}.json"] = data
        files[f"canonical/{name}.canonical.json"] = dumps(report)
        entry = {"about": words(about), "canonical": f"canonical/{name}.canonical.json", "digest": digest(report)}
        cast("list[object]", manifest["canonical"]).append({"file": f"canonical/{name}.json", **entry})
    for judged in cases_of_rules():
        put(judged.folder, judged.name, judged.document, {"about": words(judged.about), "expected": judged.expected})
    files["manifest.json"] = msgspec.json.format(_ENCODER.encode(manifest), indent=1) + b"\n"
    files["manifest.schema.json"] = msgspec.json.format(_ENCODER.encode(manifest_schema()), indent=1) + b"\n"
    return files


def _as_used(case: _Valid) -> Report:
    """Return the report of a case, with the text repeated that is to be."""
    if case.repeat is None:
        return case.report
    at, times = case.repeat
    return evolve(case.report, {at: cast("str", get(case.report, at)) * times})


def _repeated(repeat: tuple[str, int] | None) -> Schema | None:
    return None if repeat is None else {"at": repeat[0], "times": repeat[1]}


_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")


def manifest_schema() -> Schema:
    """Return the JSON Schema of the manifest."""
    text: Schema = {"type": "string"}
    about = closed({"zh": text, "en": text})
    pointer: Schema = {"type": "string", "pattern": "^(?:/[$a-z_0-9]+)*$"}
    total: Schema = {"type": ["integer", "null"]}
    finding = closed(
        {
            "rule": text,
            "instance": text,
            "status": {"enum": [status.value for status in Status]},
            "severity": {"enum": [severity.value for severity in Severity]},
            "left_sum": total,
            "right_sum": total,
            "cells": {"type": "array", "minItems": 1, "items": pointer},
            "message": about,
            "agency": text,
            "year": {"type": "integer"},
        }
    )
    level = closed({"level": text, "cases": {"type": "array", "minItems": 1, "items": text}, "text": about})

    def cases(**more: Schema) -> Schema:
        return {"type": "array", "minItems": 1, "items": closed({"file": text, "about": about, **more})}

    expected: Schema = {"type": "array", "items": finding}
    sha256: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
    # A text that is too long is not written out: the text at a place is to be repeated before the document is used.
    times: Schema = {"type": "integer", "minimum": 2}
    repeat: Schema = {"oneOf": [{"type": "null"}, closed({"at": pointer, "times": times})]}
    return {
        "$schema": DIALECT,
        "$id": MANIFEST_ID,
        "title": "一致性测试 / conformance suite",
        "description": "Cases by kind. A file of two_years holds {this, previous}, of series an array of reports; of the "
        "others one document.",
        **closed(
            {
                "$schema": {"const": MANIFEST_ID},
                "version": {"const": "1.0"},
                "report_schema": {"const": REPORT_ID},
                "rules_schema": {"const": RULES_ID},
                "levels": {"type": "array", "items": level},
                "valid": cases(repeat=repeat, digest=sha256),
                "invalid": cases(at=pointer, repeat=repeat),
                "wire": cases(),
                "canonical": cases(canonical=text, digest=sha256),
                "findings": cases(expected=expected),
                "two_years": cases(expected=expected),
                "series": cases(expected=expected),
            }
        ),
    }
