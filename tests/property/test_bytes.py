"""Law: whatever bytes come in, a report or problems come out; and the fast way never lets through what the thorough one refuses."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import InvalidReport, Report, UnreadableDocument
from zfxxgk.wire.codec import DEFAULT_LIMITS, _quickly, _thoroughly

CANONICAL = [
    zfxxgk.dumps(zfxxgk.zero(agency="某局：", year=2024)),
    zfxxgk.dumps(zfxxgk.blank(agency="a b", year=2019)),
    zfxxgk.dumps(zfxxgk.zero(agency="某局", year=2023, applications_edition=zfxxgk.Edition.FORM_2019), indent=1),
]
PIECES = [b'"', b"\\", b":", b",", b"{", b"}", b"[", b"]", b"-", b"0", b"1e3", b".0", b"null", b"true", b"\\u003a", b'":', b"\xff",
          b"\xc2\x85", b"\x7f", b"\x00", b"\n", b" ", b'"total":0,', b'"year":2024,', b"\\n", b"\xed\xa0\x80", b'"x":1,']  # fmt: skip


def judged(data: bytes) -> Report | None:
    try:
        return _thoroughly(data, DEFAULT_LIMITS)
    except InvalidReport as error:
        str(error)
        return None


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    data = bytearray(draw(st.sampled_from(CANONICAL)))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 20)))
        data[start:end] = draw(st.sampled_from(PIECES) | st.binary(max_size=4))
    return bytes(data)


@given(mutated())
@example(CANONICAL[0].replace(b'"name"', b'"name" :0,"name"'))
@example(CANONICAL[0].replace(b'"year":2024', b'"year":2024,"y\\u003a":1'))
def test_mutated_documents(data: bytes) -> None:
    report = _quickly(data, DEFAULT_LIMITS)
    assert report is None or report == judged(data)


@given(st.binary() | st.text().map(str.encode))
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b'{"agency":{"name":"\\ud800"}}')
def test_any_bytes(data: bytes) -> None:
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.loads(data)
    assert caught.value.message("zh")
    assert caught.value.message("en")


@given(
    st.binary(max_size=200)
    | st.text(st.sampled_from("2024年某局政府信息公开工作年度报告一二三四五六、总体情况|-#\n 0"), max_size=300).map(
        str.encode
    )
)
def test_any_document(data: bytes) -> None:
    try:
        reading = zfxxgk.read(data)
    except (InvalidReport, UnreadableDocument) as error:
        assert str(error)  # noqa: PT017 # most, but not all, are no report
        return
    assert zfxxgk.loads(zfxxgk.dumps(reading.report)) == reading.report
    str(reading)
