"""The form to fill in, as a clerk uses it: filled by openpyxl, recalculated by LibreOffice, read back."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest
from openpyxl.cell.cell import Cell as SheetCell
from selectolax.lexbor import LexborHTMLParser
from support import SLUGS, missing, published, published_slugs

import zfxxgk
from zfxxgk import Edition, Report, Section, Status
from zfxxgk.form.layout import figure_text, layout_of
from zfxxgk.rules.model import RuleKind
from zfxxgk.writers.blank_form import names_of
from zfxxgk.writers.page import page_of
from zfxxgk.writers.xlsx import SHEETS

OFFICE = shutil.which("soffice")
RED = "#FFC7CE"
pytestmark = pytest.mark.slow


class Filled(NamedTuple):
    """What LibreOffice makes of the form of a report."""

    report: Report
    typed: Path  # only what is to be filled in was typed; the totals are the form's
    printed: Path  # every figure was typed over, as it was published
    pictures: Path  # the same as a web page, with the colours


def fill(report: Report, path: Path, *, totals: bool) -> list[str]:
    """Write the form and type in the figures of a report; return the pointers of the form's own totals."""
    zfxxgk.write_form(
        path,
        agency=report.agency.name,
        year=report.year,
        edition=report.disclosure.edition,
        applications_edition=report.applications.edition,
    )
    book = openpyxl.load_workbook(path)
    formulas = []
    for section in page_of(report).sections:
        names = names_of(section.layout) if section.layout is not None else {}
        for pointer, name in names.items():
            cell, value = book[SHEETS[section.section]][name], zfxxgk.get(report, pointer)
            assert isinstance(cell, SheetCell)
            if cell.data_type == "f":
                formulas.append(pointer)
            if totals or cell.data_type != "f":
                cell.value = figure_text(value) if isinstance(value, zfxxgk.Money) else value  # type: ignore[assignment]
    book.save(path)
    return formulas


def convert(folder: Path, kind: str, paths: list[Path]) -> None:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [OFFICE or "", profile, "--headless", "--convert-to", kind, "--outdir", str(folder / "out")]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=600)


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Filled]:
    """Return the forms of all published reports, recalculated. LibreOffice is started twice, and not for each."""
    if OFFICE is None:
        missing("LibreOffice is not here to recalculate")
    folder = tmp_path_factory.mktemp("forms")
    made = {}
    for slug in SLUGS:
        typed, printed = folder / f"{slug}-typed.xlsx", folder / f"{slug}-printed.xlsx"
        report = published(slug)
        fill(report, typed, totals=False)
        fill(report, printed, totals=True)
        out = folder / "out"
        made[slug] = Filled(report, out / typed.name, out / printed.name, out / f"{printed.stem}.html")
    convert(folder, "xlsx:Calc MS Excel 2007 XML", sorted(folder.glob("*.xlsx")))
    if made and not (folder / "out").exists():
        missing("LibreOffice is here without Calc")
    convert(folder, "html", sorted(folder.glob("*-printed.xlsx")))
    return made


def figures(report: Report) -> dict[str, object]:
    return {cell.pointer: cell.value for cell in zfxxgk.cells(report)}


@pytest.mark.parametrize("slug", published_slugs())
def test_the_totals_are_those_of_complete(slug: str, forms: Mapping[str, Filled], tmp_path: Path) -> None:
    report = published(slug)
    totals = fill(report, tmp_path / "form.xlsx", totals=False)
    without = zfxxgk.evolve(report, dict.fromkeys(totals))
    assert figures(zfxxgk.read(forms[slug].typed).report) == figures(zfxxgk.complete(without))


@pytest.mark.parametrize("slug", published_slugs())
def test_what_was_typed_is_what_is_read(slug: str, forms: Mapping[str, Filled]) -> None:
    read = zfxxgk.read(forms[slug].printed).report
    assert figures(read) == figures(published(slug))
    assert (read.agency.name, read.year) == (published(slug).agency.name, published(slug).year)


@pytest.mark.parametrize("slug", published_slugs())
def test_what_is_red_is_what_check_finds(slug: str, forms: Mapping[str, Filled]) -> None:
    report = published(slug)
    violated = [f for f in zfxxgk.check(report) if f.rule.kind is RuleKind.SUM and f.status is Status.VIOLATED]
    wanted = {cell.pointer for finding in violated for cell in finding.cells}
    assert set(red_cells(report, forms[slug].pictures)) == wanted


@pytest.mark.parametrize("slug", published_slugs())
def test_each_relation_says_what_check_says(slug: str, forms: Mapping[str, Filled]) -> None:
    report = published(slug)
    findings = [f for f in zfxxgk.check(report) if f.rule.kind is RuleKind.SUM and f.status is Status.VIOLATED]
    wanted = sorted(f"不符，相差 {finding.difference}" for finding in findings)
    book = openpyxl.load_workbook(forms[slug].printed, data_only=True)
    texts = [str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert sorted(text for text in texts if text.startswith("不符")) == wanted


def red_cells(report: Report, page: Path) -> Iterator[str]:
    """Yield the figures that are red in LibreOffice's picture of the form, by pointer."""
    sheets = LexborHTMLParser(page.read_bytes()).css("table")[1:]  # the first is that of the narratives
    editions: dict[Section, Edition | None] = {
        Section.DISCLOSURE: report.disclosure.edition,
        Section.APPLICATIONS: report.applications.edition,
        Section.REMEDIES: None,
    }
    for (section, edition), sheet in zip(editions.items(), sheets, strict=True):
        pointers = {name: pointer for pointer, name in names_of(layout_of(section, edition)).items()}
        taken: set[tuple[int, int]] = set()
        for row, line in enumerate(sheet.css("tr"), 1):
            column = 1
            for cell in line.css("td"):
                while (row, column) in taken:
                    column += 1
                wide, high = (int(cell.attributes.get(name) or 1) for name in ("colspan", "rowspan"))
                taken |= {(row + i, column + j) for i in range(high) for j in range(wide)}
                name = f"{chr(64 + column)}{row}"
                if name in pointers and cell.attributes.get("bgcolor") == RED:
                    yield pointers[name]


def test_cells_take_nothing_but_what_may_stand_there(tmp_path: Path) -> None:
    zfxxgk.write_form(tmp_path / "form.xlsx", agency="某县某局", year=2024)
    book = openpyxl.load_workbook(tmp_path / "form.xlsx")
    sheet = book[SHEETS[Section.APPLICATIONS]]
    (whole,) = sheet.data_validations.dataValidation
    assert (whole.type, whole.formula1, whole.showErrorMessage) == ("whole", "0", True)
    names = names_of(layout_of(Section.APPLICATIONS, Edition.FORM_2021))
    for pointer, name in names.items():
        entry = sheet[name].data_type != "f"
        assert (name in whole.cells) is entry, pointer
        assert sheet[name].protection.locked is not entry, pointer


@pytest.mark.parametrize("suffix", ["docx", "md", "html", "json"])
def test_the_form_in_other_formats(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"form.{suffix}"
    zfxxgk.write_form(path, agency="某县某局", year=2024)
    reading = zfxxgk.read(path, allow_empty=True)
    assert (reading.report.agency.name, reading.report.year) == ("某县某局", 2024)
    assert set(figures(reading.report).values()) == {None}
    assert [passage.topic for passage in reading.report.overview.passages] == list(zfxxgk.Topic)
