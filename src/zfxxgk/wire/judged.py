"""What the rules find: the cases of the conformance suite for every rule that is data."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from zfxxgk.form.categories import Applicant, Edition, Flow, Outcome, RemedyResult, RemedyRoute, Section
from zfxxgk.form.editing import blank, evolve, get, zero
from zfxxgk.form.kinds import COUNT, MAX_COUNT, MIN_YEAR
from zfxxgk.form.names import ORGAN_KEY, WHITE_SPACE
from zfxxgk.form.records import Annotation, Narrative, Passage, Report
from zfxxgk.form.tables import Address, Form
from zfxxgk.problems import LANGUAGES, Phrase
from zfxxgk.rules.advice import credit_code_fault
from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.checking import check, check_series
from zfxxgk.rules.findings import Findings
from zfxxgk.rules.model import RuleKind
from zfxxgk.rules.relations import instances
from zfxxgk.wire.codec import unstructure
from zfxxgk.wire.examples import NEWEST, OLDEST, edition_with, full_report
from zfxxgk.wire.schema import Schema

__all__ = ["Judged", "cases_of_rules"]


class Judged(NamedTuple):
    """A case: a document, and what the rules find in it.

    Attributes:
        folder: The kind of case.
        name: Its name.
        about: What it shows.
        document: A report, two reports, or several.
        expected: The findings of the rules that are data, in order.
    """

    folder: str
    name: str
    about: Phrase
    document: object
    expected: list[Schema]


def cases_of_rules() -> Iterator[Judged]:
    """Yield the cases, those of one report first."""
    for name, about, report in (*_sums(), *_advice()):
        yield Judged("findings", name, about, report, _expected(check(report)))
    for name, about, this, previous in _pairs():
        pair = {"this": unstructure(this), "previous": unstructure(previous)}
        yield Judged("two_years", f"two-years-{name}", about, pair, _expected(check_series([this, previous])))
    for name, about, reports in _series():
        many = [unstructure(report) for report in reports]
        yield Judged("series", f"series-{name}", about, many, _expected(check_series(reports)))


def _expected(findings: Findings) -> list[Schema]:
    return [
        {
            "rule": f.rule.id,
            "instance": f.instance,
            "status": f.status.value,
            "severity": f.severity.value,
            "left_sum": f.left_sum,
            "right_sum": f.right_sum,
            "cells": [cell.pointer for cell in f.cells],
            "message": {lang: f.message(lang) for lang in LANGUAGES},
            "agency": f.agency,
            "year": f.year,
        }
        for f in findings
        if f.rule.kind is not RuleKind.PROGRAM
    ]


def _prose(text: str = "无其他需要报告的事项。", heading: str | None = None) -> Narrative:
    return Narrative(passages=(Passage(topic=None, heading=heading, text=text),))


_OTHER: Final = f"/{Section.OTHER_MATTERS.value}"
_SAID: Final[Mapping[Address, object]] = {
    "/agency/credit_code": "12620600MB0523338C",  # by which an organ is known whatever its name
    "/overview": _prose(),
    "/problems": _prose(),
    _OTHER: _prose("本年度未收取信息处理费。"),
}


def _sound(edition: Edition = NEWEST, applications: Edition | None = None) -> Report:
    """Return a report in which nothing is found if its tables are of one edition."""
    year = _YEAR if edition is NEWEST else edition.since
    return evolve(full_report(edition, applications), {**_SAID, "/year": year})


_YEAR: Final = NEWEST.since + 3


_Case = tuple[str, Phrase, Report]


def _sums() -> Iterator[_Case]:
    full, older = _sound(), _sound(OLDEST)
    received = "/applications/received/natural_person"
    yield "none", Phrase("没有问题", "nothing"), full
    number = OLDEST.value
    yield f"none-{number}", Phrase(f"{number} 年版，没有问题", f"nothing, {number} edition"), older
    about = Phrase("一格多 1，破坏两个关系", "a cell too large by one breaks two relations")
    yield "flow-and-row", about, evolve(full, {received: 99})
    for edition in reversed(Edition):
        about = Phrase(f"办理结果一格不对，{edition.value} 年版", f"an outcome is wrong, {edition.value} edition")
        changed = evolve(_sound(edition), {(Outcome.GRANTED, Applicant.RESEARCH_INSTITUTION): 99})
        yield f"outcome-{edition.value}", about, changed
    for edition in reversed(Edition):
        full_ = _sound(edition)
        counts = [cell for cell in Form.used_by(full_).cells if cell.kind is COUNT]
        columns = [cell.pointer for cell in counts if cell.column.is_total]
        rows = [cell.pointer for cell in counts if cell.row.is_total]
        about = Phrase(f"{edition.value} 年版各行的总计为 0", f"the total of each row of {edition.value} is 0")
        yield f"every-row-{edition.value}", about, evolve(full_, dict.fromkeys(columns, 0))
        about = Phrase(f"{edition.value} 年版各列的总计为 0", f"the total of each column of {edition.value} is 0")
        yield f"every-column-{edition.value}", about, evolve(full_, dict.fromkeys(rows, 0))
        about = Phrase(f"{edition.value} 年版各个总计空白", f"every total of {edition.value} is blank")
        yield f"every-total-blank-{edition.value}", about, evolve(full_, dict.fromkeys(rows + columns))
    one_row = (Outcome.OTHER_HANDLING, Applicant.NATURAL_PERSON)
    of = edition_with(one_row)
    about = Phrase(f"{of.value} 年版（六）其他处理一行", f"the one row （六） of {of.value}")
    yield "undivided-row", about, evolve(_sound(of), {one_row: 0})
    about = Phrase(f"表二 {NEWEST.value}、表三 {of.value}", f"table two of {NEWEST.value}, table three of {of.value}")
    yield "mixture", about, evolve(_sound(NEWEST, of), {(Outcome.TOTAL, Applicant.TOTAL): 0})
    for route in RemedyRoute:
        about = Phrase(f"表四 {route.label} 的总计不对", f"the total of {route.english} is wrong")
        yield f"remedy-{route.value}".replace("_", "-"), about, evolve(full, {(route, RemedyResult.TOTAL): 0})
    total, upheld = (f"/remedies/reconsideration/{cell}" for cell in ("total", "upheld"))
    about = Phrase("和较小的一边有空白", "a blank on the side with the smaller sum")
    yield "blank-may-explain", about, evolve(full, {upheld: None})
    about = Phrase("和较大的一边有空白", "a blank on the side with the larger sum")
    yield "blank-cannot-explain", about, evolve(full, {upheld: None, total: 0})
    yield "blank-total", Phrase("总计空白", "the total is blank"), evolve(full, {total: None})
    yield "blank-on-both", Phrase("两边都有空白", "blanks on both sides"), evolve(full, {total: None, upheld: None})
    zeros = evolve(zero(agency="示例局", year=_YEAR), _SAID)
    about = Phrase("空白计 0 时成立", "holds with the blank as 0")
    yield "blank-and-zeros", about, evolve(zeros, {upheld: None})
    for edition in reversed(Edition):
        about = Phrase(f"{edition.value} 年版各格空白", f"every cell of {edition.value} blank")
        yield f"all-blank-{edition.value}", about, blank(agency="示例局", year=_YEAR, edition=edition)
    huge = evolve(zeros, {(Flow.RECEIVED, applicant): MAX_COUNT for applicant in Applicant if not applicant.is_total})
    yield "huge", Phrase("大数之和仍须精确", "sums of large numbers stay exact"), huge


def _advice() -> Iterator[_Case]:
    full = _sound()
    yield from _editions()
    yield from _blanks(full)
    yield from _sections(full)
    yield from _fees()
    yield from _annotations()
    yield from _codes(full)


def _editions() -> Iterator[_Case]:
    for edition in Edition:
        for year in sorted({MIN_YEAR} | {each.since + move for each in tuple(Edition)[1:] for move in (-1, 0)}):
            about = Phrase(f"{year} 年度用 {edition.value} 年版", f"the {edition.value} edition for {year}")
            yield f"edition-{edition.value}-for-{year}", about, evolve(_sound(edition), {"/year": year})
    for disclosure, applications in ((OLDEST, NEWEST), (NEWEST, OLDEST)):
        name = f"edition-{disclosure.value}-{applications.value}"
        about = Phrase(
            f"表二 {disclosure.value}、表三 {applications.value}",
            f"table two of {disclosure.value}, table three of {applications.value}",
        )
        yield name, about, evolve(_sound(disclosure, applications), {"/year": _YEAR})


def _blanks(full: Report) -> Iterator[_Case]:
    for edition in Edition:
        report = _sound(edition)
        for table in Form.used_by(report).tables:
            if table.edition is None and edition is not NEWEST:
                continue
            section = table.section
            about = Phrase(f"{section.printed}首末两格空白", f"first and last cell blank in “{section.english}”")
            ends = dict.fromkeys((table.cells[0].pointer, table.cells[-1].pointer))
            yield f"blank-{section.value}-{edition.value}", about, evolve(report, ends)
    all_of_one = [cell.pointer for cell in Form.used_by(full).cells if cell.pointer.startswith("/remedies/")]
    yield "blank-table", Phrase("表四全空", "table four is blank"), evolve(full, dict.fromkeys(all_of_one))


def _sections(full: Report) -> Iterator[_Case]:
    nothing = Narrative(passages=())
    for section in ("/overview", "/problems", _OTHER):
        about = Phrase(f"{section} 没有段落", f"{section} has no passage")
        yield f"empty-{section[1:]}", about, evolve(full, {section: nothing})
    several = Narrative(passages=(Passage(text=""), Passage(text=WHITE_SPACE), Passage(text="\u3000\n")))
    yield "empty-of-white-space", Phrase("只有空白字符", "white space only"), evolve(full, {"/problems": several})
    headed = _prose("", heading="存在的主要问题")
    yield "empty-but-heading", Phrase("只有小标题", "a heading only"), evolve(full, {"/problems": headed})
    late = Narrative(passages=(Passage(text=""), Passage(text="有")))
    yield "not-empty", Phrase("后一段有内容", "a later passage has text"), evolve(full, {"/problems": late})
    zero_width = _prose("\u200b")
    about = Phrase("零宽空格不是空白字符", "a space of no width is no white space")
    yield "not-empty-zero-width", about, evolve(full, {"/problems": zero_width})


_OVERDUE: Final = (Outcome.FEE_OVERDUE, Applicant.TOTAL)


def _fees() -> Iterator[_Case]:
    silent: dict[Address, object] = {_OTHER: _prose()}
    full = _sound(edition_with(_OVERDUE))
    for edition in Edition:
        about = Phrase(f"{edition.value} 年版的收费没有说明", f"the fees of {edition.value} are not explained")
        yield f"fees-unexplained-{edition.value}", about, evolve(_sound(edition), silent)
    small: dict[Address, object] = {**silent, "/disclosure/fees": Decimal("0.000001")}
    yield "fees-small", Phrase("很小的金额也是收费", "a very small amount is a fee"), evolve(full, small)
    none: dict[Address, object] = {**silent, "/disclosure/fees": None}
    yield "fees-blank", Phrase("空白和 0 不是收费", "blank and 0 are no fee"), evolve(full, none)
    for number, word in enumerate(RULES["fee-unexplained"].parameters.words, 1):
        about = Phrase(f"说到{word}", f"says {word}")
        yield f"fees-explained-{number}", about, evolve(full, {_OTHER: _prose(f"本年度{word}情况见附件。")})
    words = RULES["fee-unexplained"].parameters.words
    nearly = "、".join(word[:i] + word[i + 1 :] for word in words for i in range(len(word)))
    about = Phrase("只说到这些词的一部分", "has parts of these words only")
    yield "fees-nearly-explained", about, evolve(full, {_OTHER: _prose(nearly)})
    headed: dict[Address, object] = {_OTHER: _prose("无。", heading="收费情况")}
    yield "fees-explained-in-heading", Phrase("小标题说到收费", "a heading speaks of fees"), evolve(full, headed)


def _annotations() -> Iterator[_Case]:
    def at(*targets: str) -> dict[Address, object]:
        return {"/annotations": tuple(Annotation(at=target, text="注") for target in targets)}

    right = ("", "/overview", "/remedies", "/remedies/litigation", "/remedies/litigation/direct/total")
    wrong = (
        "/remedies/litigation/total",
        "/overview/passages/0",
        "/year",
        "/agency/name",
        "/remedies/",
        "/annotations",
    )
    for edition in Edition:
        report = _sound(edition)
        own = [cell.pointer for cell in Form.used_by(report).cells]
        others = [c.pointer for e in Edition for c in Form.of(e, e).cells if c.pointer not in own]
        about = Phrase(f"{edition.value} 年版的注", f"annotations in the {edition.value} edition")
        targets = (*right, own[0], own[0].rpartition("/")[0], others[0], *wrong, others[-1])
        yield f"annotations-{edition.value}", about, evolve(report, at(*targets))
        form = Form.used_by(report)
        every = sorted({t for i in instances(RULES["annotation-target"], form) for t in i.right})
        about = Phrase(f"{edition.value} 年版中每个可注之处", f"each place of the {edition.value} edition, annotated")
        yield f"annotations-everywhere-{edition.value}", about, evolve(report, at(*every))


def _codes(full: Report) -> Iterator[_Case]:
    alphabet = RULES["credit-code"].parameters.alphabet
    codes = [
        "12620600MB0523338C",
        "91350100M000100Y43",
        "12620600MB0523338D",
        "12620600MO0523338C",
        "1262060ZMBS523338V",
    ]
    heads = (alphabet[:17], alphabet[-17:], "0" * 17, "Y" * 17)
    codes += [head + digit for head in heads for digit in alphabet if credit_code_fault(head + digit) is None]
    for number, code in enumerate(codes, 1):
        about = Phrase(f"统一社会信用代码 {code}", f"the credit code {code}")
        yield f"credit-code-{number}", about, evolve(full, {"/agency/credit_code": code})


def _carried_on(this: Report, previous: Report) -> Report:
    """Return a report with the figures that another demands of it as that of the year before."""
    brought: dict[Address, object] = {
        (Flow.BROUGHT_FORWARD, a): previous.applications[Flow.CARRIED_FORWARD, a] for a in Applicant
    }
    stocks: dict[Address, object] = {}
    for instance in RULES["stock-roll-forward"].instances:
        in_force, repealed = (place.removeprefix("/this") for place in instance.left)
        before, issued = (place.partition("/disclosure")[2] for place in instance.right)
        figures = (get(previous, f"/disclosure{before}"), get(this, f"/disclosure{issued}"), get(this, repealed))
        stock, more, fewer = (figure if isinstance(figure, int) else 0 for figure in figures)
        stocks[in_force] = stock + more - fewer
    return evolve(this, {**brought, **stocks})


def _pairs() -> Iterator[tuple[str, Phrase, Report, Report]]:
    this = _sound()
    previous = evolve(this, {"/year": _YEAR - 1})
    brought = (Flow.BROUGHT_FORWARD, Applicant.NATURAL_PERSON)
    settled = _carried_on(this, previous)
    yield "none", Phrase("结转、存量都衔接", "everything is carried over"), settled, previous
    about = Phrase("上年结转不衔接", "brought forward is not what was carried")
    yield "carry-over", about, evolve(settled, {brought: 99}), previous
    about = Phrase("现行有效件数不衔接", "the stock does not roll forward")
    for instance in RULES["stock-roll-forward"].instances:
        in_force = instance.left[0].removeprefix("/this")
        name = f"stock-{instance.id}".replace("_", "-")
        yield name, about, evolve(settled, {in_force: 99}), previous
        yield f"{name}-blank", about, evolve(settled, {in_force: None}), previous
    yield "blank", Phrase("上年结转空白", "brought forward is blank"), evolve(settled, {brought: None}), previous
    about = Phrase(
        f"上年为 {OLDEST.value} 年版，存量不比较", f"the year before is of {OLDEST.value}: stocks are not compared"
    )
    older = evolve(_sound(OLDEST), {"/year": _YEAR - 1})
    yield "editions", about, settled, older
    yield "editions-turned", about, evolve(older, {"/year": _YEAR}), evolve(settled, {"/year": _YEAR - 1})
    for table, older in (("disclosure", _sound(OLDEST, NEWEST)), ("applications", _sound(NEWEST, OLDEST))):
        about = Phrase(f"只有 {table} 换了版本", f"only {table} changes its edition")
        yield f"edition-of-{table}", about, settled, evolve(older, {"/year": _YEAR - 1})
    for name, one, other in _NAMES:
        shown = [text if len(text) < 20 else f"{text[:8]}…" for text in (one, other)]
        about = Phrase("“{}”，后来“{}”".format(*shown), "“{}”, later “{}”".format(*shown))
        yield f"name-{name}", about, evolve(settled, {"/agency/name": other}), evolve(previous, {"/agency/name": one})


_IN_NAMES: Final = [space for space in WHITE_SPACE if space not in "\t\n\u2028\u2029"]
"""The white space that a name may hold."""
_NAMES: Final = (
    ("another", "示例局", "示例委员会"),
    ("traditional", "示例縣財政局", "示例县财政局"),
    ("full-width", "示例局（本级）", "示例局(本级) "),
    ("white-space", "示例 局", "示例\u3000局"),
    ("every-white-space", "".join(f"示{space}例" for space in _IN_NAMES), "示例" * len(_IN_NAMES)),
    ("radical", "示例⽔务局", "示例水务局"),
    ("case", "示例A局", "示例a局"),
    ("not-stated", "", "示例局"),
    ("brackets", "示例局", "示例局（本级）"),
    ("every-character", "".join(ORGAN_KEY), "".join(ORGAN_KEY.values())),
)
"""Names of two years, some of which are of one organ."""


def _series() -> Iterator[tuple[str, Phrase, list[Report]]]:
    last = _sound()
    first = evolve(last, {"/year": _YEAR - 2})
    second = _carried_on(evolve(last, {"/year": _YEAR - 1}), first)
    third = _carried_on(last, second)
    brought = (Flow.BROUGHT_FORWARD, Applicant.TOTAL)
    other = evolve(second, {brought: 98})
    yield "none", Phrase("没有报告", "no report"), []
    yield "one", Phrase("一份报告", "one report"), [first]
    yield "order", Phrase("三年，次序打乱", "three years, out of order"), [third, first, second]
    about = Phrase("缺一年，不比较", "a year is missing: not compared")
    yield "gap", about, [first, evolve(third, {brought: 99})]
    about = Phrase("缺两年", "two years are missing")
    yield "long-gap", about, [evolve(first, {"/year": _YEAR - 3}), third]
    about = Phrase("一年两份，数字相同，照样比较", "two for one year with the same figures: compared")
    yield "twice", about, [first, second, evolve(second, _SAID), evolve(third, {brought: 99})]
    about = Phrase("一年两份，数字不同，这一年不比较", "two for one year with other figures: not compared")
    yield "twice-different", about, [first, second, other, evolve(third, {brought: 99})]
    about = Phrase("同上，次序相反", "the same, the other way round")
    yield "twice-turned", about, [first, other, second, evolve(third, {brought: 99})]
    older = evolve(_sound(OLDEST), {"/year": _YEAR - 1})
    about = Phrase("一年两份，版本不同", "two for one year, of different editions")
    yield "twice-editions", about, [second, older]
    about = Phrase("一年两份，名称不同", "two for one year, under different names")
    yield "twice-names", about, [second, evolve(second, {"/agency/name": "另一局"})]
    about = Phrase("同一年三份，隔一份相同", "three for one year, the first and the last the same")
    yield "thrice", about, [first, second, other, second, third]
    about = Phrase("缺一年，又换了名称和版本", "a year is missing, and name and edition change")
    renamed = evolve(older, {"/year": _YEAR - 2, "/agency/name": "旧名局"})
    yield "all-at-once", about, [third, renamed]
