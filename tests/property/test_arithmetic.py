"""Laws of the rules: 第一项加第二项之和，等于第三项加第四项之和, and every 总计 is a sum."""

import pickle
import re
from collections.abc import Iterator
from typing import cast

from hypothesis import assume, given
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Report, Status
from zfxxgk.form.kinds import MAX_COUNT
from zfxxgk.form.tables import Form
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.findings import Finding
from zfxxgk.rules.model import RuleKind, Scope
from zfxxgk.rules.relations import judge, relations
from zfxxgk.strategies import balanced_reports


def one_by_one(report: Report) -> list[tuple[str, str, Status, int, int]]:
    """Return the relations that are findings, each judged by its own data: the way that any program takes."""
    found = []
    for rule, instance in relations(Form.used_by(report)):
        sides = [[cast("int | None", zfxxgk.get(report, p)) for p in side] for side in (instance.left, instance.right)]
        status = judge(*sides)
        if status is not None:
            left, right = (sum(figure or 0 for figure in side) for side in sides)
            found.append((rule.id, instance.id, status, left, right))
    return found


def sums(findings: Iterator[Finding] | zfxxgk.Findings) -> list[Finding]:
    return [finding for finding in findings if finding.rule.kind is RuleKind.SUM]


@given(balanced_reports())
def test_complete_makes_a_consistent_interior_pass_every_rule(report: Report) -> None:
    form = Form.used_by(report)
    totals = [cell.pointer for cell in form.cells if cell.row.is_total or cell.column.is_total]
    emptied = zfxxgk.evolve(report, dict.fromkeys(totals))
    assert zfxxgk.complete(emptied) == report
    assert sums(zfxxgk.check(report)) == []


@given(balanced_reports(), st.data())
def test_changing_a_figure_breaks_exactly_the_instances_that_contain_it(report: Report, data: st.DataObject) -> None:
    form = Form.used_by(report)
    place = data.draw(st.sampled_from(form.cells))
    old = zfxxgk.get(report, place.pointer)
    assume(isinstance(old, int))
    new = data.draw(st.integers(0, MAX_COUNT).filter(lambda value: value != old))
    containing = {(rule.id, i.id) for rule, i in relations(form) if place.pointer in i.left + i.right}
    found = zfxxgk.check(zfxxgk.evolve(report, {place.pointer: new}))
    assert {(finding.rule.id, finding.instance) for finding in sums(found)} == containing
    assert all(finding.status is Status.VIOLATED for finding in sums(found))


@given(balanced_reports(), st.data())
def test_blanking_a_figure_never_violates(report: Report, data: st.DataObject) -> None:
    cells = data.draw(st.sets(st.sampled_from(Form.used_by(report).cells), max_size=10))
    found = zfxxgk.check(zfxxgk.evolve(report, {cell.pointer: None for cell in cells}))
    assert not found.violated
    assert bool(found.of("blank-cells")) == bool(cells)


def told(findings: zfxxgk.Findings) -> list[tuple[str, str, Status, int | None, int | None]]:
    return [(f.rule.id, f.instance, f.status, f.left_sum, f.right_sum) for f in sums(findings)]


@given(st.from_type(Report))
def test_straight_line_code_says_what_the_data_say(report: Report) -> None:
    findings = zfxxgk.check(report)
    assert told(findings) == one_by_one(report)
    blank = {figure.pointer for figure in zfxxgk.cells(report) if figure.value is None}
    assert {cell.pointer for finding in findings.of("blank-cells") for cell in finding.cells} == blank
    assert len(findings) == len(list(findings))
    assert [list(RULES).index(f.rule.id) for f in findings] == sorted(list(RULES).index(f.rule.id) for f in findings)


@given(balanced_reports())
def test_balanced_reports_have_no_finding_on_a_relation(report: Report) -> None:
    assert told(zfxxgk.check(report)) == one_by_one(report) == []


@given(st.from_type(Report))
def test_findings_are_values(report: Report) -> None:
    """Made when they are looked at, they are equal to those of another check, hash alike and survive a pickle."""
    one, other = zfxxgk.check(report), zfxxgk.check(report)
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one
    assert all(finding.cells == tuple(finding.cells) for finding in one)


sides = st.lists(st.none() | st.integers(0, 4), min_size=1, max_size=4)


@given(sides, sides)
def test_blanks_are_unknown_counts(left: list[int | None], right: list[int | None]) -> None:
    """No finding: it holds with each blank as 0. Incomplete: else, but some filling satisfies it. Violated: none does.

    With figures up to 4 and four of them a side, a blank never needs more than 16.
    """
    known = [sum(figure or 0 for figure in side) for side in (left, right)]
    reach = [
        range(k, k + 17) if None in side else range(k, k + 1) for k, side in zip(known, (left, right), strict=True)
    ]
    satisfiable = bool(set(reach[0]) & set(reach[1]))
    expected = None if known[0] == known[1] else Status.INCOMPLETE if satisfiable else Status.VIOLATED
    assert judge(left, right) is expected


@given(st.from_type(Report))
def test_messages_state_the_figures_of_their_cells(report: Report) -> None:
    for finding in sums(zfxxgk.check(report)):
        added = {side: sum(c.value or 0 for c in finding.cells if c.side == side) for side in ("left", "right")}
        assert (finding.left_sum, finding.right_sum) == (added["left"], added["right"])
        assert finding.difference == added["left"] - added["right"]
        for lang, blank in (("zh", "空白"), ("en", "blank")):
            message = finding.message(lang)
            for side in ("left", "right"):
                all_blank = all(cell.value is None for cell in finding.cells if cell.side == side)
                assert (blank if all_blank else str(added[side])) in message
            if finding.status is Status.VIOLATED:
                assert str(finding.difference) in message


@given(st.from_type(Report))
def test_fingerprints_are_stable_and_distinct(report: Report) -> None:
    findings = zfxxgk.check(report)
    again = zfxxgk.check(zfxxgk.loads(zfxxgk.dumps(report)))
    assert [f.fingerprint for f in findings] == [f.fingerprint for f in again]
    assert len({f.fingerprint for f in findings}) == len(findings)


@given(st.from_type(Report))
def test_complete_keeps_what_is_printed(report: Report) -> None:
    try:
        completed = zfxxgk.complete(report)
    except zfxxgk.InvalidReport as error:  # a total beyond what a count may be is refused, not cut
        assert {problem.code.value for problem in error.errors} == {"range"}  # noqa: PT017 # only some reports have one
        return
    for before, after in zip(zfxxgk.cells(report), zfxxgk.cells(completed), strict=True):
        assert before.value is None or before.value == after.value
    assert zfxxgk.complete(completed) == completed


# --- what a sentence says is what the finding holds ---------------------------------------------------------------------


def figures_by_side(finding: Finding) -> tuple[list[int | None], list[int | None]]:
    left, right = ([cell.value for cell in finding.cells if cell.side == side] for side in ("left", "right"))
    return left, right


def added(values: list[int | None]) -> int:
    return sum(value or 0 for value in values)


def said(finding: Finding, lang: str) -> list[str]:
    """The figures of a sentence, behind the name of the row or column that it speaks of."""
    values = dict(finding.values)
    instance = values["instance"]
    assert isinstance(instance, zfxxgk.Phrase)
    sentence = finding.message(lang)
    assert sentence.startswith(instance.in_(lang))
    return re.findall(
        r"(?:为 |is |blank cells: |其中 |相差 )(空白|blank|-?\d+)", sentence.removeprefix(instance.in_(lang))
    )


def printed(values: list[int | None], word: str) -> str:
    return str(added(values)) if any(value is not None for value in values) else word


def adds_up(finding: Finding) -> None:
    left, right = figures_by_side(finding)
    assert (finding.left_sum, finding.right_sum) == (added(left), added(right))
    assert finding.difference == added(left) - added(right) != 0
    smaller = right if added(left) > added(right) else left
    assert finding.status is (Status.INCOMPLETE if None in smaller else Status.VIOLATED)
    last = str([*left, *right].count(None) if finding.status is Status.INCOMPLETE else added(left) - added(right))
    for lang, word in (("zh", "空白"), ("en", "blank")):
        assert said(finding, lang) == [printed(left, word), printed(right, word), last]


@given(st.from_type(Report))
def test_the_figures_of_every_sentence_can_be_added_up_again_from_its_cells(report: Report) -> None:
    for finding in zfxxgk.check(report):
        for cell in finding.cells:
            value = zfxxgk.get(report, cell.pointer)
            assert cell.value == (value if type(value) is int else None)
        if finding.rule.kind is RuleKind.SUM:
            adds_up(finding)
        elif finding.rule.id == "blank-cells":
            blanks = len(finding.cells)
            assert all(cell.value is None for cell in finding.cells)
            assert f"有 {blanks} 格空白" in finding.message()
            assert f": {blanks} of " in finding.message("en")


@given(st.from_type(Report), st.from_type(Report))
def test_the_figures_of_every_sentence_on_two_years_can_be_added_up_again(one: Report, other: Report) -> None:
    later = zfxxgk.evolve(other, {"/year": min(one.year + 1, 9999), "/agency": one.agency})
    for finding in zfxxgk.check_series([one, later]):
        if finding.rule.kind is RuleKind.SUM and finding.rule.scope is Scope.TWO_YEARS:
            reports = {"this": later, "previous": one}
            for cell in finding.cells:
                _, which, rest = cell.pointer.split("/", 2)
                assert cell.value == zfxxgk.get(reports[which], f"/{rest}")
            adds_up(finding)


@given(st.from_type(Report), st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_figures_of_a_sentence_on_a_claim_can_be_added_up_again(report: Report, told: int, held: int) -> None:
    text = f"{report.year}年，共收到政府信息公开申请{told}件。"
    passage = zfxxgk.Passage(topic=zfxxgk.Topic.ON_APPLICATION, text=text)
    changed = {"/overview": zfxxgk.Narrative(passages=(passage,)), "/applications/received/total": held}
    findings = zfxxgk.check(zfxxgk.evolve(report, changed), claims=True).of("claim")
    found = [finding for finding in findings if finding.cells[0].pointer.startswith("/overview")]
    assert len(found) == (told != held)
    for finding in found:
        (cell,) = [cell for cell in finding.cells if cell.side == "right"]
        assert (cell.pointer, cell.value) == ("/applications/received/total", held)
        assert f"为 {held}，相差 {told - held:+d}" in finding.message()
        assert f"is {held}, the difference is {told - held:+d}" in finding.message("en")
