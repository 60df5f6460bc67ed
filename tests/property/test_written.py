"""Laws of writing: what is written is read back as the same report; once the print is changed, what is printed counts."""

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printable import printable_reports

import zfxxgk
from zfxxgk import Narrative, Report

pytestmark = pytest.mark.slow

reports = st.from_type(Report)
WRITERS: dict[str, Callable[..., str | bytes]] = {
    "html": zfxxgk.to_html,
    "md": zfxxgk.to_markdown,
    "docx": zfxxgk.to_docx,
    "xlsx": zfxxgk.to_xlsx,
}
COSTLY = ("docx", "xlsx")
formats = pytest.mark.parametrize("format_", WRITERS)


def data_of(written: str | bytes) -> bytes:
    return written.encode() if isinstance(written, str) else written


def thrifty(format_: str) -> settings:
    divisor = 5 if format_ in COSTLY else 1
    return settings(max_examples=settings().max_examples // divisor, suppress_health_check=list(HealthCheck))


@formats
def test_what_is_written_is_read_back(format_: str) -> None:
    @thrifty(format_)
    @given(reports)
    def holds(report: Report) -> None:
        assert zfxxgk.read(data_of(WRITERS[format_](report))).report == report

    holds()


@given(reports)
def test_the_long_form_loses_the_prose_and_nothing_else(report: Report) -> None:
    """What docs/writing.md says is lost, and no more."""
    read = zfxxgk.read(data_of(zfxxgk.to_csv(report))).report
    lost = {
        "/agency/credit_code": None,
        "/agency/division_code": None,
        "/coverage": None,
        "/publication": None,
        "/overview": Narrative(),
        "/problems": Narrative(),
        "/other_matters": Narrative(),
    }
    assert read == zfxxgk.evolve(report, lost)


@formats
def test_what_is_printed_alone_suffices(format_: str) -> None:
    """Without the report inside: every figure, organ, year, and prose that can be told apart from its headings."""

    @thrifty(format_)
    @given(printable_reports())
    def holds(report: Report) -> None:
        reading = zfxxgk.read(data_of(WRITERS[format_](report, sealed=False)))
        assert zfxxgk.cells(reading.report) == zfxxgk.cells(report)
        assert (reading.report.agency.name, reading.report.year) == (report.agency.name, report.year)
        assert reading.report.overview == report.overview
        assert reading.report.problems == report.problems
        assert reading.report.other_matters == report.other_matters

    holds()


@given(printable_reports(), st.integers(0, 2**32))
def test_a_changed_figure_counts(report: Report, seed: int) -> None:
    """Somebody changes a figure on the page: it is read, and a note says that the page no longer is the report."""
    page = zfxxgk.to_html(report)
    cells = [cell for cell in zfxxgk.cells(report) if cell.value is not None]
    cell = random.Random(seed).choice(cells) if cells else None
    changed = page.replace("年政府信息公开工作年度报告</h1>", "年政府信息公开工作年度报告</h1><p>某年某月</p>")
    if cell is not None:
        later = zfxxgk.evolve(report, {cell.pointer: None})
        changed = zfxxgk.to_html(later, sealed=False).replace(
            "<style>", f"{page[page.index('<meta name=') : page.index('<style>')]}<style>", 1
        )
        report = later
    reading = zfxxgk.read(changed.encode())
    assert "sealed-report-differs" in {note.code for note in reading.notes}
    assert zfxxgk.cells(reading.report) == zfxxgk.cells(report)
