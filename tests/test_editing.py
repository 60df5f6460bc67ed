"""Making reports by hand: blank, zero, evolve, complete, get."""

from decimal import Decimal

import pytest

import zfxxgk
from zfxxgk import (  # fmt: skip
    Agency,
    Annotation,
    Applicant,
    Applications2019,
    Disclosure2019,
    Edition,
    Flow,
    InvalidReport,
    Narrative,
    Outcome,
    Passage,
    Publication,
    Row,
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
        ("", "unknown"),
        ("(<Outcome.OTHER_HANDLING: 'other_handling'>, <Applicant.TOTAL: 'total'>)", "unknown"),
        ("/agency/name", "duplicate"),
        ("/annotations/0", "unknown"),
        ("/applications/received", "duplicate"),
        ("/applications/received/total", "type"),
        ("/no", "unknown"),
        ("/overview", "type"),
        ("/publication/title", "unknown"),
        ("/year", "range"),
        ("year", "unknown"),
    ]


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
