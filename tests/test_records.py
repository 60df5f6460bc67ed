"""Records and categories: access by attribute and by category, what the categories say of themselves."""

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal

import pytest

import zfxxgk
from zfxxgk import (
    Agency,
    Annotation,
    Applicant,
    Article,
    DisclosureItem,
    Edition,
    Flow,
    InvalidReport,
    Measure,
    Money,
    Narrative,
    Outcome,
    OutcomeGroup,
    Passage,
    RemedyResult,
    RemedyResults,
    RemedyRoute,
    Report,
    Row,
    Section,
    Topic,
    Unit,
)

REPORT = zfxxgk.zero(agency="某局", year=2024)


def test_access_by_attribute_and_by_category() -> None:
    report = zfxxgk.evolve(
        REPORT,
        {
            (Outcome.STATE_SECRET, Applicant.NATURAL_PERSON): 3,
            (Flow.RECEIVED, Applicant.TOTAL): 4,
            (RemedyRoute.AFTER_RECONSIDERATION, RemedyResult.UPHELD): 5,
            (DisclosureItem.RULES, Measure.ISSUED): 6,
            (DisclosureItem.LICENSES, Measure.DECISIONS): 7,
            (DisclosureItem.FEES, Measure.AMOUNT_CHARGED): Decimal("8.5"),
        },
    )
    assert report.applications.outcomes.denied.state_secret.natural_person == 3
    assert report.applications[Outcome.STATE_SECRET, Applicant.NATURAL_PERSON] == 3
    assert report.applications[Outcome.STATE_SECRET][Applicant.NATURAL_PERSON] == 3
    assert report.applications[Flow.RECEIVED].total == 4
    assert report.remedies.litigation.after_reconsideration.upheld == 5
    assert report.remedies[RemedyRoute.AFTER_RECONSIDERATION].upheld == 5
    assert report.remedies[RemedyRoute.AFTER_RECONSIDERATION, RemedyResult.UPHELD] == 5
    assert report.disclosure[DisclosureItem.RULES, Measure.ISSUED] == 6
    assert report.disclosure[DisclosureItem.LICENSES, Measure.DECISIONS] == 7
    assert report.disclosure[DisclosureItem.FEES, Measure.AMOUNT_CHARGED] == Decimal("8.5")


@pytest.mark.parametrize(
    "look",
    [
        lambda: REPORT.applications[Outcome.OTHER_HANDLING],
        lambda: REPORT.applications[Flow.OUTCOMES],
        lambda: REPORT.applications[OutcomeGroup.DENIED],  # type: ignore[call-overload]
        lambda: REPORT.applications[RemedyResult.TOTAL],  # type: ignore[call-overload]
        lambda: REPORT.applications[Outcome.GRANTED, RemedyResult.TOTAL],  # type: ignore[index]
        lambda: REPORT.applications[Outcome.GRANTED][Outcome.TOTAL],  # type: ignore[index]
        lambda: REPORT.disclosure[DisclosureItem.RULES, Measure.NEWLY_MADE],
        lambda: REPORT.disclosure[DisclosureItem.PROCUREMENT, Measure.AMOUNT],
        lambda: REPORT.remedies[RemedyRoute.DIRECT, Applicant.TOTAL],  # type: ignore[index]
    ],
)
def test_what_the_edition_does_not_have_is_a_key_error(look: Callable[[], object]) -> None:
    with pytest.raises(KeyError):
        look()


def test_members_of_two_enumerations_are_never_equal() -> None:
    assert Applicant.TOTAL.value == Outcome.TOTAL.value
    assert len({Applicant.TOTAL, Outcome.TOTAL, RemedyResult.TOTAL}) == 3


def test_how_many_rows_and_columns_there_are() -> None:
    divided = [o for o in Outcome if not o.is_total and o is not Outcome.OTHER_HANDLING]
    undivided = [o for o in Outcome if not o.is_total and o.group is not OutcomeGroup.OTHER_HANDLING]
    assert (len(divided), len(undivided)) == (21, 19)
    assert len(Applicant) == 7
    assert len(RemedyRoute) * len(RemedyResult) == 15


def test_numbers_labels_parents_and_articles() -> None:
    assert (Outcome.STATE_SECRET.number, Outcome.STATE_SECRET.item) == ("（三）1.", "1.")
    assert Outcome.FEE_OVERDUE.number == "（六）2."
    assert Outcome.TOTAL.printed == "（七）总计"
    assert Outcome.CONFIRM_OR_REISSUE.articles == ()
    assert Outcome.OTHER.articles == ()
    assert Outcome.ADMINISTRATIVE_QUERY.articles == (Article(36, None, 7),)
    assert str(Outcome.UNCLEAR_AFTER_CORRECTION.articles[0]) == "第二十九条第二款第（二）项"
    assert [str(a) for a in OutcomeGroup.DENIED.articles] == ["第十四条", "第十五条", "第十六条"]
    assert Applicant.LEGAL_SERVICE_INSTITUTION.parent is zfxxgk.ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION
    assert RemedyRoute.DIRECT.parent is zfxxgk.RemedyGroup.LITIGATION
    assert [section.printed for section in Section][5] == "六、其他需要报告的事项"
    assert DisclosureItem.NORMATIVE_DOCUMENTS.label_in(Edition.FORM_2019) == "规范性文件"
    assert DisclosureItem.NORMATIVE_DOCUMENTS.label_in(Edition.FORM_2021) == "行政规范性文件"
    assert len({o.printed + (o.group.label if o.group else "") for o in Outcome}) == len(Outcome)


def test_the_numbers_on_the_form_run_on() -> None:
    for group in OutcomeGroup:
        assert [o.item for o in Outcome if o.group is group] == [
            f"{i}." for i in range(1, 1 + sum(o.group is group for o in Outcome))
        ]
    top = [o.number for o in Outcome if o.group is None and o is not Outcome.OTHER_HANDLING]
    assert top == ["（一）", "（二）", "（七）"]
    assert [group.number for group in OutcomeGroup] == ["（三）", "（四）", "（五）", "（六）"]


def test_a_constructor_names_everything_that_is_wrong() -> None:
    with pytest.raises(InvalidReport) as caught:
        Row.of(-1, 0, 3.5, 0, 0, 0, "7")  # type: ignore[arg-type]
    assert [problem.pointer for problem in caught.value.errors] == [
        "/natural_person",
        "/research_institution",
        "/total",
    ]
    assert pickle.loads(pickle.dumps(caught.value)) == caught.value


def test_a_row_takes_exactly_its_figures() -> None:
    with pytest.raises(ValueError, match=r"7 figures .* given: 3; missing: public_interest"):
        Row.of(1, 2, 3)
    with pytest.raises(ValueError, match=r"5 figures .* given: 6"):
        RemedyResults.of(1, 2, 3, 4, 5, 6)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Agency(name=None),  # type: ignore[arg-type]
        lambda: Agency(name="某局", credit_code="123"),
        lambda: Agency(name="某局", division_code="32000O"),
        lambda: Passage(text="x", topic="platform"),  # type: ignore[arg-type]
        lambda: Passage(text="a\x00"),
        lambda: Narrative(passages=("x",)),  # type: ignore[arg-type]
        lambda: Narrative(passages="xy"),  # type: ignore[arg-type]
        lambda: Annotation(at="applications", text="x"),
        lambda: Money(value=Decimal("NaN"), unit=None),
        lambda: Money(value=None, unit=Unit.YUAN),  # type: ignore[arg-type]
        lambda: Money(value=1.5, unit=None),  # type: ignore[arg-type]
        lambda: zfxxgk.zero(agency="某局", year=2018),
        lambda: zfxxgk.zero(agency="某局", year=True),
        lambda: zfxxgk.Disclosure2021(
            edition=Edition.FORM_2019,  # type: ignore[arg-type]
            rules=REPORT.disclosure.rules,  # type: ignore[arg-type]
            normative_documents=REPORT.disclosure.normative_documents,  # type: ignore[arg-type]
            license_decisions=0, penalty_decisions=0, compulsion_decisions=0, fees=None,
        ),
    ],
)  # fmt: skip
def test_what_a_record_may_not_be(make: Callable[[], object]) -> None:
    with pytest.raises(InvalidReport):
        make()


def test_records_are_final() -> None:
    with pytest.raises(TypeError, match="final"):
        type("MyReport", (Report,), {})


def test_pictures_of_records() -> None:
    assert repr(REPORT) == "<Report 某局 2024>"
    assert repr(REPORT.remedies.reconsideration) == "RemedyResults(upheld=0, corrected=0, other=0, pending=0, total=0)"


def test_a_list_is_taken_as_a_tuple_and_money_as_exact() -> None:
    narrative = Narrative(passages=[Passage(text="一"), Passage(heading="（二）", text="二", topic=Topic.PLATFORM)])  # type: ignore[arg-type]
    assert narrative.passages[1].topic is Topic.PLATFORM
    assert narrative.text == "一\n（二）\n二"
    assert copy.deepcopy(narrative) is narrative
    assert Money(value=3, unit=None).value == Decimal(3)  # type: ignore[arg-type]
