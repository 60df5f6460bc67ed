"""Stories of prose and tables: what is understood, what is left alone, and how well, with figures."""

import json
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import passages
import pytest
from support import PUBLISHED, ROOT, published

import zfxxgk
from zfxxgk import Applicant, ClaimStatus, Edition, Flow, Narrative, Outcome, Passage, Report, Topic
from zfxxgk.cli.main import main
from zfxxgk.prose.phrases import PHRASES, Confidence, Wording, expand

RECEIVED = (Flow.RECEIVED, Applicant.TOTAL)


def saying(
    text: str, figures: Any = None, *, agency: str = "某县财政局", topic: Topic | None = Topic.ON_APPLICATION
) -> Report:
    report = zfxxgk.evolve(zfxxgk.zero(agency=agency, year=2023), figures or {})
    return zfxxgk.evolve(report, {"/overview": Narrative(passages=(Passage(topic=topic, text=text),))})


def said(text: str, figures: Any = None, **more: Any) -> list[tuple[str, int]]:
    return [(claim.kind, int(claim.value)) for claim in zfxxgk.claims(saying(text, figures, **more))]


def found(text: str, figures: Any = None, **more: Any) -> list[str]:
    return [f.message() for f in zfxxgk.check(saying(text, figures, **more), claims=True).of("claim")]


# --- how well ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(path.name for path in passages.DATA.glob("*.txt")))
def test_precision_and_recall(name: str, record_property: Callable[[str, object], None]) -> None:
    """Of the findings that are shown at least 98 % are true; of the claims at least 90 % are read."""
    by_kind, differences, wrong = passages.scores(passages.passages(name))
    stated, read, false = (sum(each) for each in zip(*by_kind.values(), strict=True))
    record_property(
        "tally", f"{name}: {read} of {stated} claims read, {false} that are none; disagreements {differences}"
    )
    assert differences.read >= 0.98 * (differences.read + differences.false), "\n".join(wrong)
    assert read >= 0.9 * stated, "\n".join(wrong)
    assert read >= 0.95 * (read + false), "\n".join(wrong)


def test_there_are_passages_enough() -> None:
    assert sum(len(passages.passages(path.name)) for path in passages.DATA.glob("*.txt")) >= 150


def test_the_documentation_states_these_scores_and_phrases() -> None:
    documented = (ROOT / "docs" / "phrases.md").read_text(encoding="utf-8")
    assert passages.table() in documented
    assert passages.catalogue() in documented


@pytest.mark.parametrize("wording", PHRASES, ids=lambda wording: f"{wording.kind}: {wording.phrases[0][:20]}")
def test_the_example_of_each_wording_is_understood(wording: Wording) -> None:
    claims = zfxxgk.claims(saying(wording.example, topic=None))
    (claim,) = [claim for claim in claims if claim.value == 3 and claim.kind == wording.kind]
    assert claim.confidence is wording.confidence
    form = zfxxgk.Form.of(Edition.FORM_2021, Edition.FORM_2021)
    assert set(claim.cells) <= {cell.pointer for cell in form.cells}
    assert bool(claim.cells) == (bool(wording.places) or wording.kind.startswith("result_"))


def test_no_phrase_means_two_things_of_equal_right() -> None:
    """A phrase may stand in several wordings of one kind only: the more certain one is tried first."""
    kinds: dict[str, set[str]] = {}
    for wording in PHRASES:
        for template in wording.phrases:
            for phrase in expand(template):
                kinds.setdefault(phrase, set()).add(wording.kind)
    assert {phrase: found for phrase, found in kinds.items() if len(found) > 1} == {}


# --- the real ones -----------------------------------------------------------------------------------------------------


def test_suqian_2024() -> None:
    """As published: 170 reconsiderations and 77 suits in table four; 134 and 57 in the prose."""
    if not PUBLISHED.exists():
        pytest.skip("published reports are not here")
    text = "2024年，因政府信息公开引发的行政复议134件，行政诉讼57件。"
    report = zfxxgk.evolve(
        published("suqian-2024"), {"/overview": Narrative(passages=(Passage(topic=Topic.ON_APPLICATION, text=text),))}
    )
    findings = zfxxgk.check(report, claims=True).of("claim")
    assert [(f.left_sum, f.right_sum, f.difference) for f in findings] == [(134, 170, -36), (57, 77, -20)]


def test_what_was_brought_forward_may_explain_it() -> None:
    """平潭 2022 in short: 75 in the prose, 74 received and 1 brought forward in the table."""
    figures = {RECEIVED: 74, (Flow.BROUGHT_FORWARD, Applicant.TOTAL): 1}
    (message,) = found("2023年，我局共收到政府信息公开申请75件。", figures)
    assert message == (
        "一、总体情况写“收到政府信息公开申请75件”，表中“一、本年新收政府信息公开申请数量 · 总计”为 74，相差 +1，含上年结转则相符。"
    )
    assert found("我局共收到政府信息公开申请75件（含上年结转1件）。", figures) == []


# --- single things -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("21", 21),
        ("２１", 21),
        ("3,119", 3119),
        ("三千一百一十九", 3119),
        ("两", 2),
        ("十二", 12),
        ("一百零五", 105),
        ("1.2万", 12000),
        (" 21 ", 21),
    ],
)
def test_numbers(number: str, value: int) -> None:
    assert said(f"收到政府信息公开申请{number}件。") == [("received", value)]


@pytest.mark.parametrize(
    ("printed", "agreeing", "differing"),
    [
        ("200余件", (200, 230, 300), (199, 301)),
        ("约200件", (150, 200, 250), (149, 251)),
        ("近200件", (100, 199, 200), (201,)),
        ("200件以上", (200, 300), (199,)),
        ("1.2万件", (11500, 12000, 12500), (11499, 12501)),
        ("0件", (0,), (1,)),
    ],
)
def test_hedged_numbers_leave_room_to_their_last_digit(
    printed: str, agreeing: tuple[int, ...], differing: tuple[int, ...]
) -> None:
    for value in agreeing:
        assert found(f"收到政府信息公开申请{printed}。", {RECEIVED: value}) == [], value
    for value in differing:
        assert len(found(f"收到政府信息公开申请{printed}。", {RECEIVED: value})) == 1, value


def test_where_the_text_stands() -> None:
    text = "我 局2023年 共收到政府信息公开申请 ２１ 件，其中予以公开10件、3件不予公开。"
    report = saying(text)
    claims = zfxxgk.claims(report)
    assert [claim.text for claim in claims] == ["收到政府信息公开申请 ２１ 件", "予以公开10件", "3件不予公开"]
    for claim in claims:
        assert text[claim.start : claim.end] == claim.text
        assert zfxxgk.get(report, claim.pointer) == text


def test_a_blank_leaves_it_open() -> None:
    report = saying(
        "收到政府信息公开申请21件，不予公开3件。", {RECEIVED: None, (Outcome.STATE_SECRET, Applicant.TOTAL): None}
    )
    assert [zfxxgk.verdict(report, claim).status for claim in zfxxgk.claims(report)] == [ClaimStatus.OPEN] * 2
    too_much = zfxxgk.evolve(report, {(Outcome.INTERNAL_AFFAIRS, Applicant.TOTAL): 4})
    assert zfxxgk.verdict(too_much, zfxxgk.claims(too_much)[1]).status is ClaimStatus.DIFFERS


def test_the_older_edition_has_no_documents_in_force() -> None:
    report = zfxxgk.evolve(
        zfxxgk.zero(agency="某局", year=2020),
        {"/overview": Narrative(passages=(Passage(text="现行有效行政规范性文件393件，作出行政处罚决定3件。"),))},
    )
    assert [(c.kind, c.cells) for c in zfxxgk.claims(report)] == [
        ("penalties_decisions", ("/disclosure/penalties/decisions",))
    ]


def test_no_cell_for_the_processing_fee() -> None:
    report = zfxxgk.evolve(
        zfxxgk.zero(agency="某局", year=2023),
        {"/other_matters": Narrative(passages=(Passage(text="发出收费通知1件，收取信息处理费380元。"),))},
    )
    claims = zfxxgk.claims(report)
    assert [(c.kind, int(c.value)) for c in claims] == [
        ("processing_fee_notices", 1),
        ("processing_fee_collected", 380),
    ]
    assert {c.cells for c in claims} == {()}
    assert {zfxxgk.verdict(report, c).status for c in claims} == {ClaimStatus.OPEN}


def test_fees_in_yuan_and_in_ten_thousand() -> None:
    figures = {"/disclosure/fees": Decimal("12.34")}
    for text in ("行政事业性收费12.34万元。", "行政事业性收费123400元。", "行政事业性收费123412元。"):
        assert found(text, figures) == []
    assert len(found("行政事业性收费12.5万元。", figures)) == 1


def test_what_is_weak_is_a_claim_and_no_finding() -> None:
    report = saying("收到政府信息公开申请0件，已答复3件。")
    assert [(c.kind, c.confidence) for c in zfxxgk.claims(report)][1] == ("concluded", Confidence.WEAK)
    assert not zfxxgk.check(report, claims=True).of("claim")


def test_a_finding_of_prose() -> None:
    report = saying("收到政府信息公开申请21件，予以公开及部分公开3件，占14.3%。", {RECEIVED: 20})
    findings = zfxxgk.check(report, claims=True)
    first = findings.of("claim")[0]
    assert (first.severity.value, first.basis.value, first.instance) == ("notice", "practice", "received/1")
    assert [cell.side for cell in first.cells] == ["left", "right"]
    assert first.cells[0].span == (0, 13)
    assert first.to_data()["cells"][0]["span"] == (0, 13)  # type: ignore[index] # plain data
    assert first.fingerprint == zfxxgk.check(report, claims=True).of("claim")[0].fingerprint
    assert not zfxxgk.check(report).of("claim")
    assert zfxxgk.check(report, claims=True)[: len(zfxxgk.check(report))] == zfxxgk.check(report)


def test_words_and_cell_light_up_together() -> None:
    report = saying("收到政府信息公开申请21件。\n\n行政复议、行政诉讼各2件。")
    findings = zfxxgk.check(report, claims=True)
    page = zfxxgk.to_html(report, findings=findings)
    for finding in findings.of("claim"):
        name = f"claim-{finding.fingerprint}"
        assert page.count(f"{name}") >= 4  # the rule twice, the words, each cell
        assert f".zfxxgk:has(.{name}:is(:hover,:focus-within)) .{name}" in page
    assert '<a href="#applications-received-total">收到政府信息公开申请21件</a></mark>' in page
    assert "<script" not in page
    assert "claim-" not in zfxxgk.to_html(report, findings=zfxxgk.check(report))


def test_as_a_table() -> None:
    frame = zfxxgk.claims_frame(
        [saying("收到政府信息公开申请21件。", {RECEIVED: 20}), saying("未收到政府信息公开申请。")]
    )
    assert frame.select("kind", "value", "total", "status").rows() == [
        ("received", Decimal(21), Decimal(20), "differs"),
        ("received", Decimal(0), Decimal(0), "agrees"),
    ]


def test_as_a_table_by_several_processes() -> None:
    """The same rows in the same order."""
    many = [saying(f"2023年，我局共收到政府信息公开申请{n}件。", {RECEIVED: 3}) for n in range(150)]
    assert zfxxgk.claims_frame(many, workers=2).rows() == zfxxgk.claims_frame(many).rows()
    with pytest.raises(ValueError, match="/"):
        zfxxgk.claims_frame(many, workers=0)


def test_from_the_shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.json"
    zfxxgk.dump(saying("收到政府信息公开申请21件，收取信息处理费3元。", {RECEIVED: 20}), path)
    assert main(["claims", str(path)]) == 0
    out = capsys.readouterr().out
    assert "不符  收到政府信息公开申请21件" in out
    assert "不能比较  收取信息处理费3元  表中没有" in out
    assert main(["claims", "--format", "json", str(path), str(tmp_path / "none.json")]) == 2
    assert [c["status"] for c in json.loads(capsys.readouterr().out)] == ["differs", "open"]
    assert main(["check", "--claims", str(path)]) == 1  # for the figures, which do not add up
    assert "claim （文字与表格一致）" in capsys.readouterr().out.replace("claim（", "claim （")


@pytest.mark.parametrize(
    "piece",
    [
        "收到政府信息公开申请1件，",
        "1",
        "一",
        "未",
        "没有因政府信息公开引发的",
        "行政复议、",
        "共",
        "占1%，",
        "2023年",
        "1,111",
        "收到政府信息公开申请",
        " 1 件",
        "（1件",
    ],
)
def test_the_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    """Sixteen times the text takes sixteen times as long, and not 256 times, whatever it is made of."""

    def seconds(length: int) -> float:
        report = saying(piece * (length // len(piece)))
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            zfxxgk.claims(report)
            best = min(best, time.perf_counter() - start)
        return best

    seconds(100)
    assert seconds(32_000) < 80 * max(seconds(2_000), 1e-4)


@pytest.mark.parametrize(
    "text",
    [
        "其中予以公开占全市总数的60%",  # of all organs of the city, where the report is of one
        "予以公开占比较上年增长10%",
        "其中上年予以公开占60%",
        "公开信息20条，占60%",
        "结转下年度1件，占20%",  # of what is carried forward the form knows no whole
        "行政复议2件，占40%",
    ],
)
def test_shares_of_something_else_are_left_alone(text: str) -> None:
    claims = zfxxgk.claims(saying(f"收到政府信息公开申请5件，{text}。"))
    assert "%" not in {claim.unit for claim in claims}
    assert claims[0].text == "收到政府信息公开申请5件"


def test_a_share_of_all_in_the_city_is_one_of_the_report_of_the_city() -> None:
    claims = zfxxgk.claims(saying("收到政府信息公开申请5件，其中予以公开占全市总数的60%。", agency="某市人民政府"))
    assert [(claim.kind, claim.unit) for claim in claims] == [("received", "件"), ("share", "%")]


def test_a_claim_that_agrees_does_not_hide_the_next_that_does_not() -> None:
    text = "收到政府信息公开申请5件，其中予以公开3件，占60%，不予公开1件。"
    figures = {RECEIVED: 5, (Outcome.GRANTED, Applicant.TOTAL): 4, (Outcome.STATE_SECRET, Applicant.TOTAL): 1}
    figures |= {(Outcome.TOTAL, Applicant.TOTAL): 5}
    found = zfxxgk.check(saying(text, figures), claims=True).of("claim")
    assert [finding.instance for finding in found] == ["granted/1", "share/1"]
    assert "为 80.00%，相差 -20.00。" in found[1].message()


@pytest.mark.parametrize(("stated", "held"), [("3.5", "4.5"), ("3.2", "3"), ("4.8", "5")])
def test_an_amount_that_is_not_whole_is_no_count(stated: str, held: str) -> None:
    """A finding's cell holds counts; the sentence has the amounts."""
    report = saying(f"行政事业性收费{stated}万元。", {"/disclosure/fees": Decimal(held)})
    (finding,) = zfxxgk.check(report, claims=True).of("claim")
    prose, table = finding.cells
    assert (prose.value, table.value) == (None, None)
    assert f"收费{stated}万元" in finding.message()
    assert f"为 {held}，相差 {Decimal(stated) - Decimal(held):+f}" in finding.message()


def test_digits_of_other_scripts_are_no_figures() -> None:
    """Found by chance: U+1E8F0 is a digit to Python's regular expressions, and neither Arabic nor Chinese."""
    report = zfxxgk.evolve(
        zfxxgk.zero(agency="某局", year=2024),
        {"/overview": Narrative(passages=(Passage(text="共收到政府信息公开申请\U0001e8f0件。"),))},
    )
    assert zfxxgk.claims(report) == ()


# --- where it stands, and how it is written ----------------------------------------------------------------------------


def test_what_stands_beside_a_table_is_read() -> None:
    """Text in the section of a table is kept as an annotation; its claims say so."""
    note = zfxxgk.Annotation(at="/applications", text="本年新收政府信息公开申请5件，结转下年度1件。")
    report = zfxxgk.evolve(zfxxgk.zero(agency="某县财政局", year=2023), {"/annotations": (note,)})
    claims = zfxxgk.claims(report)
    assert [(c.kind, int(c.value), c.pointer) for c in claims] == [
        ("received", 5, "/annotations/0/text"),
        ("carried_forward", 1, "/annotations/0/text"),
    ]
    assert [note.text[c.start : c.end] for c in claims] == [c.text for c in claims]
    assert len(zfxxgk.check(report, claims=True).of("claim")) == 2


def test_traditional_characters_are_read_as_simplified_ones() -> None:
    text = "2023年，我局共收到政府信息公開申請３件，未發生行政復議、行政訴訟。"
    assert said(text) == [("received", 3), ("reconsideration", 0), ("litigation", 0)]
    for claim in zfxxgk.claims(saying(text)):
        assert text[claim.start : claim.end] == claim.text


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # years belong to numbers
        ("2023年，我局收到政府信息公开申请9件（含2022年结转的3件），结转到2024年继续办理2件，答复10件。",
         [("received+brought_forward", 9), ("brought_forward", 3), ("carried_forward", 2)]),
        ("我局2023年收到政府信息公开申请22件，比2022年（31件）下降29%，答复22件。", [("received", 22), ("concluded", 22)]),
        ("因2022年度政府信息公开申请引发行政复议1件。", [("reconsideration", 1)]),
        ("历年共收到政府信息公开申请30件，未发生因政府信息公开引发的行政复议。", [("reconsideration", 0)]),
        ("2022年，我局收到政府信息公开申请9件，答复9件。", []),
        # none by its noun
        ("未发生任何针对本部门有关政府信息公开事务的行政复议和行政诉讼案件。", [("reconsideration", 0), ("litigation", 0)]),
        ("未有申请结转至2024年度。", [("carried_forward", 0)]),
        ("行政复议、行政诉讼均未发生。", [("reconsideration", 0), ("litigation", 0)]),
        ("未收到网上申请，未收到涉及国家秘密的政府信息公开申请，未出现逾期答复政府信息公开申请的情况。", []),
        ("没有政府信息公开行政诉讼败诉案件。", []),
        # order and lists
        ("因政府信息公开引发的行政复议5件、行政诉讼2件，其中4件行政复议、1件行政诉讼获维持，其余尚未审结。",
         [("reconsideration", 5), ("litigation", 2), ("result_upheld", 4), ("result_upheld", 1)]),
        ("收到政府信息公开申请13件，上年结转2件，共计15件，15件申请均已按期答复。",
         [("received", 13), ("brought_forward", 2), ("received+brought_forward", 15), ("concluded", 15)]),
        ("制发行政规范性文件7件，废止2件，现行有效64件。",
         [("issued_normative_documents", 7), ("repealed_normative_documents", 2), ("normative_documents", 64)]),
        # what is published by attribute is no request
        ("主动公开政府信息851条、依申请公开3条、不予公开12条。", []),
    ],
)  # fmt: skip
def test_how_it_is_said(text: str, claims: list[tuple[str, int]]) -> None:
    kinds = [(c.kind, int(c.value)) for c in zfxxgk.claims(saying(text)) if c.confidence is not Confidence.WEAK]
    wanted = [
        (kind if kind != "normative_documents" else "in_force_normative_documents", value) for kind, value in claims
    ]
    assert kinds == wanted


def test_money_without_its_yuan() -> None:
    """0.57万 of fees is 0.57 万元, and exactly that."""
    fees = "行政事业性收费0.57万。"
    assert found(fees, {"/disclosure/fees": Decimal("0.57")}, topic=None) == []
    assert len(found(fees, {"/disclosure/fees": Decimal("0.58")}, topic=None)) == 1


# --- what is left over from another year -------------------------------------------------------------------------------

LEFT = "2022年，我局共收到政府信息公开申请3件，均已按期答复。"


def stale(findings: zfxxgk.Findings) -> list[str]:
    return [finding.message("en") for finding in findings.of("stale-prose")]


def test_a_sentence_about_another_year_is_left_over() -> None:
    """A paragraph that still says 2022 over the tables of 2023."""
    (message,) = stale(zfxxgk.check(saying(LEFT, {RECEIVED: 5}), claims=True))
    assert message.endswith("it speaks of 2022, and the report is for 2023.")
    assert stale(zfxxgk.check(saying(LEFT, {RECEIVED: 5}))) == []


@pytest.mark.parametrize(
    "text",
    [
        LEFT.replace("2022", "2023"),
        "2022年收到政府信息公开申请31件，2023年收到22件，下降29%。",
        "2022年，我局获评先进单位，发布信息31条。",
        "截至2024年1月31日，我局主动公开政府信息851条。",
    ],
)
def test_what_is_of_this_year_or_compares_is_not(text: str) -> None:
    assert stale(zfxxgk.check(saying(text), claims=True)) == []


def test_a_sentence_of_last_year_that_the_tables_contradict_is_left_over() -> None:
    """Only its year was changed; where the tables agree with it, it may be the same."""
    before = zfxxgk.evolve(saying(LEFT, {RECEIVED: 3}), {"/year": 2022})
    for received, count in ((5, 1), (3, 0)):
        after = saying(LEFT.replace("2022", "2023"), {RECEIVED: received})
        found_ = stale(zfxxgk.check_series([before, after], claims=True))
        assert len(found_) == count
        assert all("it stood in the report for 2022" in message for message in found_)
    assert stale(zfxxgk.check_series([before, saying(LEFT.replace("2022", "2023"), {RECEIVED: 5})])) == []
