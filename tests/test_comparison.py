"""Two reports side by side, with published figures where there are some."""

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import SLUGS, published

import zfxxgk
from zfxxgk import Edition, Money, Narrative, Passage, Phrase, Report, Section
from zfxxgk.many.comparison import similarity

BASE = zfxxgk.zero(agency="某县某局", year=2023)


def with_prose(text: str, report: Report = BASE) -> Report:
    return zfxxgk.evolve(report, {"/overview": Narrative(passages=(Passage(text=text),))})


@pytest.mark.skipif("pingtan-2021" not in SLUGS, reason="published reports are not here")
def test_pingtan_from_2021_to_2022() -> None:
    """Worked out by hand from the two published reports."""
    found = zfxxgk.compare(published("pingtan-2021"), published("pingtan-2022"))
    changes = {change.pointer: str(change) for change in found.figures}
    assert len(changes) == 48
    assert changes["/disclosure/normative_documents/in_force"] == "行政规范性文件 · 现行有效件数：665 → 698（+33）"
    assert changes["/disclosure/fees"].endswith("：24252.311082 → 9116.36（-15135.951082）")
    assert changes["/applications/received/total"] == "一、本年新收政府信息公开申请数量 · 总计：70 → 74（+4）"
    assert (found.dropped, found.added) == ((), ())


def test_a_blank_and_a_unit_have_no_difference() -> None:
    report = zfxxgk.zero(agency="某局", year=2020)
    amount = "/disclosure/procurement/amount"
    yuan = zfxxgk.evolve(
        report, {amount: Money(value=Decimal(20000), unit=zfxxgk.Unit.YUAN), "/disclosure/rules/newly_made": None}
    )
    other = zfxxgk.evolve(report, {amount: Money(value=Decimal(2), unit=zfxxgk.Unit.WAN_YUAN)})
    found = {change.pointer: change for change in zfxxgk.compare(yuan, other).figures}
    assert [change.change for change in found.values()] == [None, None]
    assert str(found["/disclosure/rules/newly_made"]) == "规章 · 本年新制作数量：空白 → 0"


def test_editions_that_have_other_cells() -> None:
    older = zfxxgk.zero(agency="某局", year=2020)
    found = zfxxgk.compare(older, zfxxgk.zero(agency="某局", year=2021))
    assert found.figures == ()
    assert (len(found.dropped), len(found.added)) == (29, 31)
    assert "表式不同：前者有 29 格、后者有 31 格为对方所无" in str(found)
    assert "different editions; figures only before: 29, only after: 31" in "\n".join(found.lines("en"))
    assert bool(found)


@pytest.mark.parametrize(
    ("before", "after", "verdict", "copied"),
    [
        ("全年公开信息12条。", "全年公开信息12条。", "完全相同", True),
        ("全年公开信息12条，培训2次。", "全年公开信息1,305条，培训3次。", "除数字外相同", True),
        ("全年公开信息12条。", "建立健全制度，开展业务培训，提高工作水平。", "重写", False),
        ("", "全年公开信息12条。", "重写", False),
        ("", "", "完全相同", False),
    ],
)
def test_copied_and_rewritten(before: str, after: str, verdict: str, copied: bool) -> None:  # a parameter
    prose = zfxxgk.compare(with_prose(before), with_prose(after)).prose[0]
    assert (prose.section, prose.verdict.zh, prose.copied) == (Section.OVERVIEW, verdict, copied)


def test_text_and_page() -> None:
    later = zfxxgk.evolve(BASE, {"/year": 2024, "/agency/name": "<某局>", "/disclosure/rules/issued": 2})
    found = zfxxgk.compare(BASE, later)
    assert str(found).splitlines()[:3] == [
        "某县某局 2023 → <某局> 2024",
        "二、主动公开政府信息情况",
        "  规章 · 本年制发件数：0 → 2（+2）",
    ]
    assert "<td>0</td><td>2</td><td>+2</td>" in found._repr_html_()
    assert "<某局>" not in found.to_html()
    assert str(zfxxgk.compare(BASE, BASE)).endswith("没有差别")
    assert not zfxxgk.compare(BASE, BASE)
    assert isinstance(found.prose[0].verdict, Phrase)


@given(st.text(), st.text())
def test_similarity_is_symmetric_and_between_0_and_1(one: str, other: str) -> None:
    assert similarity(one, other) == similarity(other, one)
    assert 0 <= similarity(one, other) <= 1
    assert similarity(one, one) == 1


@given(st.text(st.sampled_from("公开信息，。条件"), min_size=1), st.lists(st.integers(0, 10**6), min_size=1))
def test_figures_do_not_count(text: str, figures: list[int]) -> None:
    """Whatever figures stand in the text, as many and in the same places, it is the same text."""
    other = [random.Random(figure).randrange(10**6) for figure in figures]
    one, two = (text.join(f" {n:,} " for n in numbers) for numbers in (figures, other))
    assert similarity(one, two) == 1


def test_every_pair_of_editions() -> None:
    for one in Edition:
        for other in Edition:
            pair = [zfxxgk.zero(agency="某局", year=2021, edition=edition) for edition in (one, other)]
            assert bool(zfxxgk.compare(*pair)) is (one is not other)
