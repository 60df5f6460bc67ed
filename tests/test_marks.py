"""Marks beside figures, and text that the page holds but does not show: neither may become part of a figure."""

import io
import random
import zipfile
from collections.abc import Iterator
from typing import Any

import houses
import pytest
from houses import Box

import zfxxgk
from zfxxgk import Applicant, Outcome

LICENSES = "/disclosure/license_decisions"
REPORT = zfxxgk.evolve(
    zfxxgk.zero(agency="某县财政局", year=2023),
    {LICENSES: 47, "/disclosure/penalty_decisions": 4119, (Outcome.GRANTED, Applicant.NATURAL_PERSON): 12},
)
PRINTED = houses.printed(REPORT)


def page(figure: str, head: str = "") -> bytes:
    """Return a web page whose cell of granted licences holds this HTML."""
    text = houses.as_html(PRINTED, random.Random(0)).decode()
    assert text.count(">47<") == 1
    return text.replace(">47<", f">{figure}<").replace("<head>", f"<head>{head}").encode()


def read(data: bytes) -> tuple[zfxxgk.Reading, list[str]]:
    reading = zfxxgk.read(data)
    return reading, [note.code for note in reading.notes if note.pointer == LICENSES]


def unchanged(report: zfxxgk.Report) -> bool:
    """Return whether all other figures are those that were printed."""
    return zfxxgk.compare(zfxxgk.evolve(report, {LICENSES: 47}), REPORT).figures == ()


@pytest.mark.parametrize(
    "mark", ["①", "¹", "⑴", "*", "※", "＊", "<sup>1</sup>", "<sub>2</sub>", "<sup>[3]</sup>", "[1]", "[^1]", "〔2〕"]
)
def test_a_mark_after_a_figure_is_no_digit(mark: str) -> None:
    reading, codes = read(page(f"47{mark}"))
    assert zfxxgk.get(reading.report, LICENSES) == 47
    assert codes == ["remark-moved"]
    assert unchanged(reading.report)


@pytest.mark.parametrize("unit", ["件", "起", "份", "人", "人次", "件次"])
def test_units_of_the_offices(unit: str) -> None:
    reading, codes = read(page(f"47{unit}"))
    assert zfxxgk.get(reading.report, LICENSES) == 47
    assert codes in ([], ["unit-dropped"])


@pytest.mark.parametrize(
    ("figure", "head"),
    [
        ("<s>77</s>47", ""),
        ("<strike>77</strike> 47", ""),
        ("<del>77</del><ins>47</ins>", ""),
        ("<span style='text-decoration:line-through'>7</span>47", ""),
        ("<span style='display:none'>9</span>47", ""),
        ("<span class=hide>9</span>47", "<style>.hide, .other { display: none }</style>"),
    ],
)
def test_what_is_struck_out_or_hidden_is_not_read(figure: str, head: str) -> None:
    reading, _ = read(page(figure, head))
    assert zfxxgk.get(reading.report, LICENSES) == 47
    assert unchanged(reading.report)


def test_what_is_hidden_only_in_print_is_read() -> None:
    reading, _ = read(page("<span class=hide>47</span>", "<style>@media print { .hide { display: none } }</style>"))
    assert zfxxgk.get(reading.report, LICENSES) == 47


@pytest.mark.parametrize(
    ("properties", "value", "codes"),
    [
        ("<w:strike/>", 47, ["text-not-shown"]),
        ("<w:dstrike w:val='1'/>", 47, ["text-not-shown"]),
        ("<w:vanish/>", 47, ["text-not-shown"]),
        ("<w:vertAlign w:val='superscript'/>", 47, ["remark-moved"]),
        ("<w:strike w:val='0'/>", 472, []),
        ("<w:vertAlign w:val='baseline'/>", 472, []),
    ],
)
def test_word_struck_out_hidden_and_raised(properties: str, value: int, codes: list[str]) -> None:
    run = f"<w:t>47</w:t></w:r><w:r><w:rPr>{properties}</w:rPr><w:t>2</w:t>"
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(houses.as_docx(PRINTED, random.Random(0)))) as old,
        zipfile.ZipFile(target, "w") as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<w:t>47</w:t>", run.encode()))
    reading, found = read(target.getvalue())
    assert (zfxxgk.get(reading.report, LICENSES), found) == (value, codes)


def cells(book: Any) -> Iterator[Any]:
    return (cell for row in book.active.iter_rows() for cell in row)


def workbook(change: Any) -> bytes:
    """Return the report as an Excel file in which the cell of granted licences was changed."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(houses.as_xlsx(PRINTED, random.Random(0))))
    (cell,) = [cell for cell in cells(book) if str(cell.value) == "47"]
    change(cell)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_excel_struck_out_and_raised() -> None:
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont

    def struck(cell: Any) -> None:
        cell.value = CellRichText(TextBlock(InlineFont(strike=True), "77"), TextBlock(InlineFont(), "47"))

    def raised(cell: Any) -> None:
        cell.value = CellRichText("47", TextBlock(InlineFont(vertAlign="superscript"), "2"))

    reading, _ = read(workbook(struck))
    assert zfxxgk.get(reading.report, LICENSES) == 47
    reading, codes = read(workbook(raised))
    assert (zfxxgk.get(reading.report, LICENSES), codes) == (47, ["remark-moved"])


@pytest.mark.parametrize("format", ["0!.0,", "0.00,", "#,##0,,"])
def test_excel_formats_that_show_another_number(format: str) -> None:
    """0!.0, prints 470000 as 47.0: whether the office means the one or the other cannot be known."""

    def change(cell: Any) -> None:
        cell.value, cell.number_format = 470000, format

    reading, codes = read(workbook(change))
    assert (zfxxgk.get(reading.report, LICENSES), codes) == (None, ["shown-doubtful"])


def test_excel_thousands_are_no_scaling() -> None:
    def change(cell: Any) -> None:
        cell.value, cell.number_format = 470000, "#,##0"

    assert zfxxgk.get(read(workbook(change))[0].report, LICENSES) == 470000


def test_numbers_in_circles_before_labels() -> None:
    """Section three, numbered ①② in place of 1. 2."""
    heading, items = PRINTED.sections[2]
    changed = []
    for item in items:
        assert isinstance(item, list)
        changed.append(
            [
                [
                    box._replace(text=chr(0x2460 + int(box.text[0]) - 1) + box.text[2:])
                    if box.text[1:2] == "."
                    else box
                    for box in row
                ]
                for row in item
            ]
        )
    sections: Any = [*PRINTED.sections[:2], (heading, changed), *PRINTED.sections[3:]]
    data = houses.as_html(PRINTED._replace(sections=sections), random.Random(0))
    assert "①" in data.decode()
    assert zfxxgk.compare(zfxxgk.read(data).report, REPORT).figures == ()


def test_traditional_characters() -> None:
    title = "某縣財政局2023年政府信息公開工作年度報告"
    text = houses.as_html(PRINTED, random.Random(0)).decode()
    report = zfxxgk.read(text.replace(PRINTED.title, title).encode()).report
    assert report.agency.name in ("某縣財政局", "某县财政局")
    assert report.year == 2023


def test_a_sentence_that_begins_like_the_site_or_names_a_title() -> None:
    """上一篇… at the end of a page is the site's; a whole sentence that begins so is the report's."""
    sentences = [
        "关闭政府网站2个。",
        "已按时发布《某县财政局2022年政府信息公开工作年度报告》，并报县政府办公室。",
        "打印年报样本12份。",
    ]
    sections: Any = [*PRINTED.sections[:-1], (PRINTED.sections[-1][0], list(sentences))]
    text = zfxxgk.read(houses.as_html(PRINTED._replace(sections=sections), random.Random(0))).report.other_matters.text
    assert text == "\n".join(sentences)


def test_a_table_four_of_which_nothing_is_known_is_told() -> None:
    heading, _ = PRINTED.sections[3]
    grid = [[Box("甲"), Box("3", figure=True)], [Box("乙"), Box("7", figure=True)]]
    sections: Any = [*PRINTED.sections[:3], (heading, [grid]), *PRINTED.sections[4:]]
    reading = zfxxgk.read(houses.as_html(PRINTED._replace(sections=sections), random.Random(0)))
    told = [note for note in reading.notes if note.code == "columns-not-recognised"]
    assert [note.text for note in told] == ["甲 | 3\n乙 | 7"]
    assert zfxxgk.get(reading.report, "/remedies/reconsideration/upheld") is None
    assert told[0].place is not None
