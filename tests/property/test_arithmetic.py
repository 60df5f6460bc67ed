"""Laws of the rules: 第一项加第二项之和，等于第三项加第四项之和, and every 总计 is a sum."""

from collections.abc import Callable, Iterator

from hypothesis import assume, given
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Report, Status
from zfxxgk.checking import Finding, _all, _shortcut, judge
from zfxxgk.form import Form
from zfxxgk.kinds import MAX_COUNT
from zfxxgk.rules import RuleKind, relations
from zfxxgk.strategies import balanced_reports


def shortcut_of(report: Report) -> Callable[[Report], bool]:
    return _shortcut(type(report.disclosure), type(report.applications))  # type: ignore[arg-type] # classes are hashable


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


@given(st.from_type(Report))
def test_the_short_way_says_the_same_as_the_long_one(report: Report) -> None:
    shortcut = shortcut_of(report)
    thoroughly = zfxxgk.Findings(_all(report))
    assert zfxxgk.check(report) == thoroughly
    untouched = not sums(thoroughly) and not thoroughly.of("blank-cells")
    assert shortcut(report) == untouched


@given(balanced_reports())
def test_the_short_way_lets_balanced_reports_through(report: Report) -> None:
    figures = [figure.value for figure in zfxxgk.cells(report)]
    assume(None not in figures)
    assert shortcut_of(report)(report)
    assert zfxxgk.check(report) == zfxxgk.Findings(_all(report))


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
