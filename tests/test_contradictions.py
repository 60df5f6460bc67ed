"""Documents that are damaged, that contradict themselves, or that hold two reports: stories of what was read wrongly once."""

import re

import pytest
from support import PUBLISHED, document, published

import zfxxgk
from zfxxgk import FigureState, Reading, Report
from zfxxgk.form.tables import Form


def figures(report: Report) -> dict[str, object]:
    form = Form.used_by(report)
    return dict(zip((cell.pointer for cell in form.cells), form.values(report), strict=True))


def wrong(reading: Reading, printed: Report) -> dict[str, tuple[object, object]]:
    """Return the figures that are read, and not as they are printed."""
    read = figures(reading.report)
    return {
        pointer: (value, read.get(pointer))
        for pointer, value in figures(printed).items()
        if read.get(pointer) not in (None, value)
    }


def notes_on(reading: Reading, pointer: str) -> set[str]:
    return {note.code for note in reading.notes if note.pointer == pointer}


def test_a_head_that_lost_a_span_moves_no_figure() -> None:
    """76 of 200 figures stood in other columns, and applicant-total failed 24 times."""
    text = document("shuyang-fgj-2023").read_text("utf-8")
    printed = zfxxgk.read(text.encode()).report
    for span in re.finditer(r'\s(?:col|row)span="\d+"', text):
        reading = zfxxgk.read((text[: span.start()] + text[span.end() :]).encode())
        assert wrong(reading, printed) == {}, span[0]


REPORT = zfxxgk.evolve(
    zfxxgk.zero(agency="某县财政局", year=2024),
    {
        f"/applications/{row}/{column}": number
        for row, numbers in {
            "received": (41, 7, 5, 3, 2, 11, 69),
            "brought_forward": (8, 1, 0, 4, 0, 6, 19),
            "outcomes/granted": (31, 5, 4, 2, 1, 9, 52),
            "outcomes/total": (31, 5, 4, 2, 1, 9, 52),
            "carried_forward": (18, 3, 1, 5, 1, 8, 36),
        }.items()
        for column, number in zip([a.value for a in zfxxgk.Applicant], numbers, strict=True)
    },
)


def test_columns_that_the_totals_contradict_are_not_trusted() -> None:
    """The head is whole, and names the columns in another order than the figures below it stand."""
    text = zfxxgk.to_html(REPORT, sealed=False)
    names = [applicant.label for applicant in zfxxgk.Applicant]
    turned = (
        text.replace(f">{names[0]}<", ">?<", 1)
        .replace(f">{names[-1]}<", f">{names[0]}<", 1)
        .replace(">?<", f">{names[-1]}<", 1)
    )
    assert turned != text
    reading = zfxxgk.read(turned.encode())
    assert wrong(reading, REPORT) == {}
    assert "row-not-aligned" in notes_on(reading, "/applications/received")


def test_a_file_that_is_cut_in_its_last_figure() -> None:
    """166105 was read as 166, without a note."""
    report = zfxxgk.evolve(REPORT, {"/disclosure/fees": 166105})
    text = zfxxgk.to_html(report, sealed=False)
    cut = text[: text.index("166105") + 3]
    reading = zfxxgk.read(cut.encode())
    assert zfxxgk.get(reading.report, "/disclosure/fees") is None
    assert notes_on(reading, "/disclosure/fees") == {"cut-doubtful"}
    assert zfxxgk.get(zfxxgk.read(text.encode()).report, "/disclosure/fees") == 166105


def test_a_last_figure_that_a_relation_confirms_is_all_there() -> None:
    text = zfxxgk.to_html(REPORT, sealed=False)
    at = text.index(">36<")
    reading = zfxxgk.read(text[: at + 3].encode())
    assert zfxxgk.get(reading.report, "/applications/carried_forward/total") == 36
    reading = zfxxgk.read(text[: at + 2].encode())  # the 6 is gone
    assert zfxxgk.get(reading.report, "/applications/carried_forward/total") is None
    assert notes_on(reading, "/applications/carried_forward/total") == {"cut-doubtful"}


def test_a_tag_that_lost_its_end_has_swallowed_the_figure() -> None:
    text = zfxxgk.to_html(REPORT, sealed=False)
    at = text.index(">41<")
    reading = zfxxgk.read((text[:at] + "~" + text[at + 1 :]).encode())
    pointer = "/applications/received/natural_person"
    assert zfxxgk.get(reading.report, pointer) is None
    assert FigureState.UNREAD in {table.states.get(pointer) for table in reading.coverage}


@pytest.mark.slow
@pytest.mark.parametrize("year", [2023, 2024])
def test_two_reports_side_by_side(year: int) -> None:
    """9 wrong figures for the one year, 14 for the other, and one note 16 times."""
    path = PUBLISHED / "suqian-comparison.pdf"
    if not path.exists():
        pytest.skip("published document suqian-comparison is not here")
    printed = published(f"suqian-{year}")
    reading = zfxxgk.read(path, agency=printed.agency.name, year=year)
    assert wrong(reading, printed) == {}
    seen = [(note.code, note.pointer, note.place, note.text) for note in reading.notes]
    assert len(seen) == len(set(seen))
    for table in reading.coverage:  # what is null is said to be unread
        assert not table.of(FigureState.BLANK)


def test_a_table_that_stands_twice_with_the_same_figures_is_one() -> None:
    text = zfxxgk.to_html(REPORT, sealed=False)
    table = re.findall(r"<table.*?</table>", text, re.DOTALL)[1]
    reading = zfxxgk.read(text.replace(table, table + table).encode())
    assert reading.report.applications == REPORT.applications
    other = table.replace(">41<", ">40<").replace(">69<", ">68<").replace(">31<", ">30<")
    reading = zfxxgk.read(text.replace(table, table + other).encode())
    assert wrong(reading, REPORT) == {}
    assert "figures-disagree" in notes_on(reading, "/applications/received/total")
    # What both print is of both.
    assert zfxxgk.get(reading.report, "/applications/received/commercial_enterprise") == 7
    # Of table four there is one, and whose it is nobody says.
    assert "report-doubtful" in notes_on(reading, "/remedies/reconsideration/total")
