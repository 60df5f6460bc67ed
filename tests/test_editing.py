"""Making reports by hand: blank, zero, evolve, complete, get."""

from datetime import date
from decimal import Decimal

import attrs
import pytest

import zfxxgk
from zfxxgk import (  # fmt: skip
    Agency,
    Annotation,
    Applicant,
    Applications2019,
    Coverage,
    Disclosure2019,
    DisclosureItem,
    Documents2021,
    Edition,
    Flow,
    InvalidReport,
    Narrative,
    Outcome,
    Passage,
    Publication,
    RemedyResults,
    RemedyRoute,
    Row,
    Section,
)

REPORT = zfxxgk.zero(agency="某局", year=2024)


@pytest.mark.parametrize(
    ("year", "edition", "figures"), [(2019, "2019", 198), (2020, "2019", 198), (2021, "2021", 200), (2025, "2021", 200)]
)
def test_the_year_gives_the_edition(year: int, edition: str, figures: int) -> None:
    for make, value in ((zfxxgk.blank, None), (zfxxgk.zero, 0)):
        report = make(agency="某局", year=year)
        assert report.disclosure.edition.value == report.applications.edition.value == edition
        cells = zfxxgk.cells(report)
        assert len(cells) == figures
        assert {getattr(figure.value, "value", figure.value) for figure in cells} == {value}


def test_editions_can_be_mixed() -> None:
    report = zfxxgk.zero(agency=Agency(name="某区"), year=2023, applications_edition=Edition.FORM_2019)
    assert report.disclosure.edition is Edition.FORM_2021
    assert isinstance(report.applications, Applications2019)
    assert len(zfxxgk.cells(report)) == 186
    other = zfxxgk.zero(agency="某区", year=2022, edition=Edition.FORM_2019, applications_edition=Edition.FORM_2021)
    assert isinstance(other.disclosure, Disclosure2019)
    assert len(zfxxgk.cells(other)) == 212


def test_evolve_replaces_at_any_depth() -> None:
    publication = Publication(title="标题")
    report = zfxxgk.evolve(
        REPORT, {"/publication": publication, "/year": 2023, "/applications/received": Row.of(1, 0, 0, 0, 0, 0, 1)}
    )
    report = zfxxgk.evolve(
        report, {"/publication/index_number": "甲-1", (Flow.RECEIVED, Applicant.TOTAL): 9, "/disclosure/fees": 2}
    )
    assert report.publication == Publication(title="标题", index_number="甲-1")
    assert report.year == 2023
    assert report.applications.received == Row.of(1, 0, 0, 0, 0, 0, 9)
    assert zfxxgk.get(report, "/disclosure/fees") == Decimal(2)
    assert REPORT.year == 2024


def test_evolve_reaches_into_sequences() -> None:
    narrative = Narrative(passages=(Passage(text="一"), Passage(text="二")))
    report = zfxxgk.evolve(REPORT, {"/overview": narrative, "/annotations": [Annotation(at="/remedies", text="注")]})
    report = zfxxgk.evolve(report, {"/overview/passages/1/text": "三", "/annotations/0/at": "/applications"})
    assert [passage.text for passage in report.overview.passages] == ["一", "三"]
    assert zfxxgk.get(report, "/annotations/0") == Annotation(at="/applications", text="注")


def test_nothing_to_change() -> None:
    assert zfxxgk.evolve(REPORT, {}) is REPORT


def test_evolve_names_everything_that_is_wrong() -> None:
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.evolve(
            REPORT,
            {
                "/year": 1,
                "/no/such": 0,
                "year": 2024,
                "": REPORT,
                "/agency": Agency(name="甲"),
                "/agency/name": "乙",
                "/publication/title": "x",
                "/annotations/0/text": "x",
                (Outcome.OTHER_HANDLING, Applicant.TOTAL): 1,
                "/applications/received/total": True,
                "/applications/received": 0,
                "/overview": "文字",
            },
        )
    found = sorted((problem.pointer, problem.code.value) for problem in caught.value.errors)
    assert found == [
        ("", "nowhere"),
        ("", "nowhere"),
        ("/agency/name", "duplicate"),
        ("/annotations/0/text", "nowhere"),
        ("/applications/received", "duplicate"),
        ("/applications/received/total", "type"),
        ("/no/such", "nowhere"),
        ("/overview", "type"),
        ("/year", "range"),
        ("year", "nowhere"),
    ]
    labels = {problem.label for problem in caught.value.errors if problem.pointer == ""}
    assert labels == {"", "（六）其他处理 · 总计"}


def test_evolve_takes_what_a_person_writes() -> None:
    changed = zfxxgk.evolve(
        REPORT,
        {
            "/coverage": "own",
            "/publication/issued_on": "2025-01-20",
            "/publication/title": "某局年报",
            "/disclosure/fees": 0.57,
        },
    )
    assert changed.coverage is Coverage.OWN
    assert changed.publication == Publication(issued_on=date(2025, 1, 20), title="某局年报")
    assert changed.disclosure.fees == Decimal("0.57")
    again = zfxxgk.evolve(changed, {"/publication/published_on": date(2025, 1, 21)})
    assert again.publication == attrs.evolve(changed.publication, published_on=date(2025, 1, 21))
    assert zfxxgk.evolve(again, {"/publication": None}).publication is None


def test_evolve_takes_a_row_by_its_category() -> None:
    row, results = Row.of(3, 0, 0, 0, 0, 0, 3), RemedyResults.of(1, 0, 0, 0, 1)
    changed = zfxxgk.evolve(REPORT, {Flow.RECEIVED: row, Outcome.DUPLICATE: row, RemedyRoute.DIRECT: results})
    assert changed.applications.received == changed.applications[Outcome.DUPLICATE] == row
    assert changed.remedies.litigation.direct == zfxxgk.get(changed, RemedyRoute.DIRECT) == results
    assert zfxxgk.get(changed, Section.OVERVIEW) == changed.overview
    stocks = Documents2021(issued=1, repealed=0, in_force=9)
    assert zfxxgk.evolve(REPORT, {DisclosureItem.RULES: stocks}).disclosure.rules == stocks
    with pytest.raises(InvalidReport, match="（六）其他处理"):
        zfxxgk.evolve(REPORT, {Outcome.OTHER_HANDLING: row})


@pytest.mark.parametrize(
    ("changes", "expected", "found"),
    [
        ({"/coverage": "全市"}, "one of Coverage.OWN, Coverage.AGGREGATE, or None", '"全市"'),
        ({"/applications/received": 5}, "Row", "5"),
        ({"/publication": {"title": "x"}}, "Publication, or None", "{…} 1 key"),
        ({"/publication/issued_on": "2025年1月2日"}, "a datetime.date, 1900–2999, or None", '"2025年1月2日"'),
        ({"/disclosure/procurement/amount/unit": "元"}, "a number", "None"),
    ],
)
def test_errors_name_what_was_expected_and_what_was_found(
    changes: dict[str, object], expected: str, found: str
) -> None:
    report = zfxxgk.blank(agency="某局", year=2020) if "procurement" in next(iter(changes)) else REPORT
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.evolve(report, changes)
    (problem,) = caught.value.errors
    assert (expected in problem.expected.en, problem.found) == (True, found)


@pytest.mark.parametrize(
    "place", ["/nothing", "/annotations/0", "/annotations/-1", "/annotations/x", "/year/x", "year", "/agency/__class__"]
)
def test_get_of_no_place(place: str) -> None:
    with pytest.raises(KeyError):
        zfxxgk.get(REPORT, place)


def test_get() -> None:
    assert zfxxgk.get(REPORT, "") is REPORT
    assert zfxxgk.get(REPORT, (Outcome.GRANTED, Applicant.TOTAL)) == 0


def test_complete_fills_blank_totals_only() -> None:
    report = zfxxgk.blank(agency="某局", year=2024)
    for row in (Flow.RECEIVED, Outcome.GRANTED):
        report = zfxxgk.evolve(report, {(row, a): i for i, a in enumerate(Applicant) if not a.is_total})
    report = zfxxgk.complete(zfxxgk.evolve(report, {(Outcome.GRANTED, Applicant.TOTAL): 99}))
    assert report.applications[Flow.RECEIVED].total == 15
    assert report.applications[Outcome.GRANTED].total == 99
    assert report.applications[Outcome.TOTAL].total is None
    assert zfxxgk.complete(report, overwrite=True).applications[Outcome.GRANTED].total == 15


def test_complete_does_not_take_a_blank_for_zero() -> None:
    report = zfxxgk.evolve(
        REPORT, {(Outcome.GRANTED, Applicant.NATURAL_PERSON): None, (Outcome.GRANTED, Applicant.TOTAL): None}
    )
    assert zfxxgk.complete(report) == report
    assert zfxxgk.complete(report, overwrite=True).applications[Outcome.GRANTED].total is None


def test_overwriting_keeps_a_total_that_cannot_be_worked_out() -> None:
    report = zfxxgk.evolve(
        REPORT, {(Outcome.GRANTED, Applicant.NATURAL_PERSON): None, (Outcome.GRANTED, Applicant.TOTAL): 7}
    )
    completed = zfxxgk.complete(report, overwrite=True)
    assert completed.applications[Outcome.GRANTED].total == 7


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"/applications/received/natural_persn": 1}, "did you mean natural_person?"),
        ({"agency/name": "乙"}, "a JSON Pointer begins with /"),
        ({(Outcome.OTHER_HANDLING, Applicant.TOTAL): 1}, "of the edition 2019, this table of the report of 2021"),
        ({Outcome.OTHER_HANDLING: 1}, "of the edition 2019"),
        ({Outcome.GRANTED: (1, 0, 0, 0, 0, 0, 1)}, "expected Row, as Row.of makes one"),
        ({3: 1}, "no such place"),
        ({(Outcome.GRANTED,): 1}, "no such place"),
        ({("granted", "total"): 1}, "no such place"),
    ],
)
def test_errors_say_what_may_be_meant(changes: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidReport) as caught:
        zfxxgk.evolve(REPORT, changes)
    (problem,) = caught.value.errors
    assert said in problem.message("en")


def test_reports_made_with_what_is_no_year_and_no_edition() -> None:
    with pytest.raises(InvalidReport, match='found "2024"'):
        zfxxgk.zero(agency="甲", year="2024")  # type: ignore[arg-type] # on purpose
    with pytest.raises(TypeError, match=r"expected Edition.FORM_2019 or Edition.FORM_2021, found '2021'"):
        zfxxgk.blank(agency="甲", year=2024, edition="2021")  # type: ignore[arg-type] # on purpose


def test_a_mixture_of_places() -> None:
    row = Row.of(3, 0, 0, 0, 0, 0, 3)
    changed = zfxxgk.evolve(REPORT, {Outcome.GRANTED: row, (Outcome.NOT_HELD, Applicant.TOTAL): 2, "/year": 2023})
    assert (changed.applications[Outcome.GRANTED], changed.year) == (row, 2023)


@pytest.mark.parametrize(
    "thing", [REPORT.applications, REPORT.applications.received, REPORT.disclosure, REPORT.remedies]
)
def test_tables_and_rows_are_no_sequences(thing: object) -> None:
    with pytest.raises(TypeError):
        list(thing)  # type: ignore[call-overload] # on purpose
    with pytest.raises(TypeError):
        assert 5 in thing  # type: ignore[operator] # on purpose
