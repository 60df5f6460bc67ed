"""What is shown is what is read: for each format, whether a person who looks at the document sees this figure."""

import io
import re
import zipfile
from collections.abc import Callable

import docx
import openpyxl
import pytest
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph
from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

import zfxxgk
from zfxxgk import FigureState, Reading

POINTER = "/applications/received/natural_person"
REPORT = zfxxgk.zero(agency="某县财政局", year=2024)
LABEL = "一、本年新收"


def told(reading: Reading) -> tuple[object, str, set[str]]:
    """Return what was read of the cell, what became of it, and which notes are about it."""
    state = next(table.states[POINTER] for table in reading.coverage if POINTER in table.states)
    notes = {note.code for note in reading.notes if note.pointer == POINTER} - {"repair-suggested"}
    return zfxxgk.get(reading.report, POINTER), state.value, notes


def figure(value: int, *notes: str) -> tuple[object, str, set[str]]:
    return value, FigureState.READ.value, set(notes)


UNSEEN = (None, FigureState.BLANK.value, {"text-not-shown"})
DOUBTFUL = (None, FigureState.UNREAD.value, {"shown-doubtful"})
SHOWN_77 = figure(77, "text-not-shown")


# --- pages -------------------------------------------------------------------------------------------------------------


def page(cell: str, style: str = "") -> bytes:
    text = zfxxgk.to_html(REPORT, sealed=False)
    found = re.compile(r"<td[^>]*>0</td>").search(text, text.index(LABEL))
    assert found is not None
    text = text[: found.start()] + cell + text[found.end() :]
    return text.replace("</head>", f"<style>{style}</style></head>" if style else "</head>").encode()


IN_CELLS = [
    ("<td>5</td>", figure(5)),
    ("<td><del>5</del></td>", UNSEEN),
    ("<td><s>5</s></td>", UNSEEN),
    ("<td style='text-decoration: line-through'>5</td>", UNSEEN),
    ("<td><span style='display:none'>5</span></td>", UNSEEN),
    ("<td><span hidden>5</span></td>", UNSEEN),
    ("<td style='visibility:hidden'>5</td>", UNSEEN),
    ("<td><script>5</script></td>", DOUBTFUL),
    ("<td><sup>5</sup></td>", (None, "unread", {"not-a-figure"})),
    ("<td>77<sup>5</sup></td>", figure(77, "remark-moved")),
    ("<td><del>5</del>77</td>", SHOWN_77),
    ("<td><b style='dis\\70lay:none'>5</b>77</td>", SHOWN_77),
    ("<td><b style='display&#58;none'>5</b>77</td>", SHOWN_77),
    ("<td><b style='font-size:0'>5<i style='font-size:12px'>7</i></b>7</td>", SHOWN_77),
    ("<td><b style='visibility:hidden'>5<i style='visibility:visible'>7</i></b>7</td>", SHOWN_77),
    ("<td><b style='position:absolute; left:-9999px'>5</b>77</td>", SHOWN_77),
    ("<td><p style='text-indent:-18pt'>5</p></td>", figure(5)),
    ("<td>77<input type=hidden value=5></td>", figure(77)),
    *((f"<td>{inside}</td>", DOUBTFUL) for inside in (
        "<svg><text>5</text></svg>", "<input value=5>", "<button>5</button>", "<textarea>5</textarea>", "<x-y>5</x-y>",
        "<object>5</object>", "<canvas></canvas>", "<noscript>5</noscript>", "<ol><li>5</ol>", "<img src=a>5",
    )),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "expected"), IN_CELLS)
def test_what_stands_in_a_cell(cell: str, expected: object) -> None:
    """Of one digit, struck out or not, all of these were read as 5."""
    assert told(zfxxgk.read(page(cell))) == expected


CELL = "<td class=a><b id=i class=k data-n=1>5</b>77</td>"
BY_SHEETS = [
    ("#i{display:none}", SHOWN_77),
    ("td b{display:none}", SHOWN_77),
    ("td > b{display:none}", SHOWN_77),
    ("[data-n='1']{display:none}", SHOWN_77),
    (".j, .k{display:none}", SHOWN_77),
    ("B{DISPLAY:NONE}", SHOWN_77),
    (".k/* */{display/**/:/**/none}", SHOWN_77),
    (".z{content:'}'} .k{display:none", SHOWN_77),  # a sheet that ends within a rule
    (".a{color:red; .k{display:none}}", SHOWN_77),
    (".b{.k{display:none}}", figure(577)),
    ("td b{display:none} td b{display:inline}", figure(577)),
    ("td b{display:none!important} td b{display:inline}", SHOWN_77),
    ("#i{display:inline} td b{display:none}", figure(577)),
    (".k:hover{display:none}", figure(577)),
    ("@media print{.k{display:none}}", figure(577)),
    ("@media screen{.k{display:none}}", DOUBTFUL),
    ("@media print{.k{display:none}} @media screen{.k{display:none}}", SHOWN_77),
    ("@media (max-width:600px){.k{display:none}}", figure(577)),
    ("@media (min-width:600px){.k{display:none}}", SHOWN_77),
    ("@media (orientation:landscape){.k{display:none}}", DOUBTFUL),
    ("@supports (gap:1px){.k{display:none}}", DOUBTFUL),
    (".k:odd(2){display:none}", DOUBTFUL),  # no selector that the parser knows
    (".k::before{content:'9'}", DOUBTFUL),
    (".k:after{content:'.';visibility:hidden;height:0}", figure(577)),
    (".k::after{content:' '}", figure(577)),
    (".k{transform:scale(0)}", DOUBTFUL),
    (".k{unicode-bidi:bidi-override}", DOUBTFUL),
    (".k{color:transparent}", SHOWN_77),
    (".k{opacity:0}", SHOWN_77),
    ("body{display:none}", figure(577)),  # until a script has run
    ("main{opacity:0} main.ready{opacity:1}", figure(577)),
    ("main{visibility:hidden}", figure(577)),
    # What does not show: values that depend on what is around, and those that are none.
    (".a{font-size:0} .k{font-size:1em}", UNSEEN),
    (".a{visibility:hidden} .k{visibility:inherit}", UNSEEN),
    (".k{display:none} .k{display:inlin}", SHOWN_77),
    (".k{-webkit-text-fill-color:transparent;color:red}", SHOWN_77),
    (".k{color:rgb(0 0 0/0)}", SHOWN_77),
    (".k{opacity:1e-9}", SHOWN_77),
    ("<!-- .k{display:none} -->", SHOWN_77),
    (".k:not(:hover){display:none}", SHOWN_77),
    (".k::first-letter{font-size:0}", DOUBTFUL),
    (".k{display:var(--q);--q:none}", DOUBTFUL),
    (".k{font-size:calc(0px)}", SHOWN_77),
    (".k{font-size:calc(1rem + 1vw);margin-left:var(--gap)}", figure(577)),
    (".k{position:relative;right:-9999px}", SHOWN_77),
    (".k{width:1px;height:1px;overflow:hidden}", DOUBTFUL),
    ("dis\\play:x} .k{dis\\play:none}", SHOWN_77),
    # What honest pages do with the whole.
    ("::-webkit-scrollbar{display:none} input::placeholder{color:transparent}", figure(577)),
    ("*{box-sizing:border-box;margin:0} *::selection{color:transparent}", figure(577)),
    ("main{position:relative;left:50%;margin-left:-480px}", figure(577)),
    ("main{position:relative;top:-100px}", figure(577)),
    ("td{height:0;overflow:hidden}", figure(577)),
    ("td{transform:translateZ(0)} main{transform:translateY(0)}", figure(577)),
    ("td{filter:opacity(1)} section{order:1}", figure(577)),
    ("main{clip-path:inset(0)} table::before{content:'表'}", figure(577)),
    ("td::after{content:'\\200b'}", figure(577)),
]


@pytest.mark.parametrize(("style", "expected"), BY_SHEETS)
def test_what_sheets_hide(style: str, expected: object) -> None:
    """A hidden 5 beside a shown 77 was read as 577."""
    assert told(zfxxgk.read(page(CELL, style))) == expected


def test_what_stands_in_the_element_weighs_more_than_a_sheet() -> None:
    shown = CELL.replace("<b", "<b style='display:inline'")
    assert told(zfxxgk.read(page(shown, "b{display:none}"))) == figure(577)
    assert told(zfxxgk.read(page(shown, "b{display:none!important}"))) == SHOWN_77


def test_a_table_that_a_sheet_hides_is_doubtful_and_the_one_that_is_shown_counts() -> None:
    """A script may open it, as the leaves of a folder; until then nobody sees its figures."""
    text = page("<td>5</td>", ".leaf{display:none}").decode()
    table = next(found for found in re.findall(r"<table.*?</table>", text, re.DOTALL) if LABEL in found)
    hidden = text.replace(table, f"<div class=leaf>{table}</div>")
    assert told(zfxxgk.read(hidden.encode())) == DOUBTFUL
    both = text.replace(table, f"<div class=leaf>{table.replace('>5<', '>77<')}</div>{table}")
    assert told(zfxxgk.read(both.encode())) == figure(5)


def test_sheets_and_scripts_outside_of_the_file_are_one_note_and_no_doubt() -> None:
    text = (
        page("<td>5</td>")
        .decode()
        .replace("</head>", "<link rel=stylesheet href=a.css><script src=b.js></script></head>")
    )
    reading = zfxxgk.read(text.encode())
    assert told(reading) == figure(5)
    (note,) = [note for note in reading.notes if note.code == "looks-elsewhere"]
    assert note.text == "a.css\nb.js"


def test_rows_and_cells_that_a_sheet_hides_are_not_there() -> None:
    doubled = "<td class=h>9</td><td>5</td>"
    assert told(zfxxgk.read(page(doubled, ".h{display:none}"))) == figure(5)


# --- Word --------------------------------------------------------------------------------------------------------------


def word(*runs: str, styles: str = "", style: str | None = None) -> bytes:
    document = docx.Document(io.BytesIO(zfxxgk.to_docx(REPORT, sealed=False)))
    rows = [row for table in document.tables for row in table.rows if row.cells[0].text.startswith(LABEL)]
    paragraph: Paragraph = next(cell for cell in rows[0].cells if cell.text == "0").paragraphs[0]
    for run in paragraph.runs:
        paragraph._p.remove(run._r)
    for run_ in runs:
        paragraph._p.append(parse_xml(run_.replace(">", f" {nsdecls('w')}>", 1)))
    for defined in re.findall("<w:style .*?</w:style>", styles):
        document.styles.element.append(parse_xml(defined.replace("<w:style ", f"<w:style {nsdecls('w')} ", 1)))
    if style is not None:
        paragraph._p.get_or_add_pPr().get_or_add_pStyle().val = style
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


HIDDEN = (
    '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="K"><w:name w:val="K"/><w:basedOn w:val="H"/></w:style>'
    '<w:style w:type="character" w:styleId="O"><w:name w:val="O"/><w:basedOn w:val="H"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="T"><w:name w:val="T"/><w:rPr><w:strike/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:rPr><w:strike/></w:rPr></w:style>'
)
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
RUNS = [
    ((run("5"),), None, figure(5)),
    ((run("5", "<w:strike/>"),), None, UNSEEN),
    ((run("5", "<w:dstrike/>"),), None, UNSEEN),
    ((run("5", '<w:strike w:val="on"/>'),), None, UNSEEN),
    *(((run("5", f'<w:strike w:val="{off}"/>'),), None, figure(5)) for off in ("0", "false", "off")),
    ((run("5", "<w:vanish/>"), run("77")), None, SHOWN_77),
    ((run("5", '<w:rStyle w:val="H"/>'), run("77")), None, SHOWN_77),
    ((run("5", '<w:rStyle w:val="K"/>'), run("77")), None, SHOWN_77),
    ((run("5", '<w:rStyle w:val="O"/>'), run("77")), None, figure(577)),
    ((run("5"),), "S", UNSEEN),
    ((run("5", '<w:strike w:val="0"/>'),), "S", figure(5)),
    ((run("5", '<w:rStyle w:val="T"/>'),), "S", figure(5)),  # struck out twice by styles is not struck out
    (("<w:del><w:r><w:delText>5</w:delText></w:r></w:del>", run("77")), None, SHOWN_77),
    (("<w:ins><w:r><w:t>5</w:t></w:r></w:ins>", run("77")), None, figure(577)),
    ((run("77"), run("5", '<w:vertAlign w:val="superscript"/>')), None, figure(77, "remark-moved")),
    (('<w:r><w:sym w:font="Wingdings" w:char="F035"/></w:r>',), None, DOUBTFUL),
    (("<w:r><w:object/></w:r>",), None, DOUBTFUL),
    ((f'<m:oMath xmlns:m="{MATH}"><m:r><m:t>5</m:t></m:r></m:oMath>',), None, DOUBTFUL),
]


@pytest.mark.parametrize(("runs", "style", "expected"), RUNS)
def test_what_word_shows(runs: tuple[str, ...], style: str | None, expected: object) -> None:
    assert told(zfxxgk.read(word(*runs, styles=HIDDEN, style=style))) == expected


# --- Excel -------------------------------------------------------------------------------------------------------------


def sheet(change: Callable[[Worksheet, Cell], object]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(zfxxgk.to_xlsx(REPORT, sealed=False)))
    for own in book.worksheets:
        for row in own.iter_rows():
            if str(row[0].value).startswith(LABEL):
                cell = next(cell for cell in row if str(cell.value) == "0")
                assert isinstance(cell, Cell)
                cell.value = 5
                change(own, cell)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


ACCOUNTING = '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ '
FORMATS = [
    *((5, format_, figure(5)) for format_ in (
        "General", "0", "0.00", "#,##0", "000", '0"件"', 'General"件"', "@", ACCOUNTING, "0.00_);[Red](0.00)", "G/通用格式",
    )),
    *((5, format_, DOUBTFUL) for format_ in (
        '"77"', '0"7"', '0"仟"', '0"余"', '"约"0', "0%", "0,", "0.00E+00", "# ?/?", '[>3]"9";0', '"-"0',
    )),
    (5, ";;;", UNSEEN),
    (0, ACCOUNTING, figure(0)),
    ("5", ";;;", UNSEEN),
    ("5", '@"7"', DOUBTFUL),
    ("5", "0%", figure(5)),
    (0.4, "0", DOUBTFUL),
]  # fmt: skip


@pytest.mark.parametrize(("value", "format_", "expected"), FORMATS)
def test_what_a_number_format_shows(value: float | str, format_: str, expected: object) -> None:
    def change(_: Worksheet, cell: Cell) -> None:
        cell.value = value
        cell.number_format = format_

    assert told(zfxxgk.read(sheet(change))) == expected


def test_what_a_sheet_strikes_out_or_hides() -> None:
    def struck(_: Worksheet, cell: Cell) -> None:
        cell.font = Font(strike=True)

    assert told(zfxxgk.read(sheet(struck))) == UNSEEN

    def raised(_: Worksheet, cell: Cell) -> None:
        cell.font = Font(vertAlign="superscript")

    assert told(zfxxgk.read(sheet(raised)))[2] == {"not-a-figure"}

    def row(own: Worksheet, cell: Cell) -> None:
        own.row_dimensions[cell.row].hidden = True

    reading = zfxxgk.read(sheet(row))
    assert told(reading)[:2] == (None, "unread")
    assert [note.text for note in reading.notes if note.code == "rows-hidden"] != []

    def column(own: Worksheet, cell: Cell) -> None:
        own.column_dimensions[cell.column_letter].hidden = True

    reading = zfxxgk.read(sheet(column))
    assert told(reading)[:2] == (None, "unread")
    assert "rows-hidden" in {note.code for note in reading.notes}


TITLES = openpyxl.load_workbook(io.BytesIO(zfxxgk.to_xlsx(REPORT, sealed=False))).sheetnames
DRAWING = (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:from>'
    "<xdr:col>{}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
    '<xdr:ext cx="9" cy="9"/><xdr:pic/><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>'
)


def test_a_picture_over_a_blank_cell_of_a_sheet_is_not_a_blank() -> None:
    places: list[tuple[int, int, int]] = []

    def blank(own: Worksheet, cell: Cell) -> None:
        cell.value = None
        places.append((TITLES.index(own.title) + 1, cell.column - 1, cell.row - 1))

    data = sheet(blank)
    ((number, column, row),) = places
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/drawings/drawing1.xml", DRAWING.format(column, row))
        archive.writestr(
            f"xl/worksheets/_rels/sheet{number}.xml.rels",
            f'<Relationships xmlns="{relations}"><Relationship Id="rId1" Type="drawing" Target="../drawings/drawing1.xml"/></Relationships>',
        )
    assert told(zfxxgk.read(file.getvalue())) == DOUBTFUL


def test_what_word_strikes_out_always() -> None:
    data = word(run("57"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    styles = parts["word/styles.xml"]
    assert b"<w:rPrDefault><w:rPr>" in styles
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            struck = part.replace(b"<w:rPrDefault><w:rPr>", b"<w:rPrDefault><w:rPr><w:strike/>")
            archive.writestr(name, struck if name == "word/styles.xml" else part)
    with pytest.raises(zfxxgk.UnreadableDocument):  # nothing is left that is not struck out
        zfxxgk.read(file.getvalue())


def test_the_code_of_a_field_is_not_its_result() -> None:
    parts = [f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>' for part in ("begin", "separate", "end")]
    assert told(zfxxgk.read(word(parts[0], run("9"), parts[1], run("57"), parts[2]))) == figure(57)


def test_a_table_in_a_text_box_is_read() -> None:
    """Of a box that holds the table, every cell was blank; a box that stands in a cell leaves open what the cell shows."""
    data = word(run("57"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"].decode()
    table = next(found for found in re.findall(r"<w:tbl>.*?</w:tbl>", text, re.DOTALL) if LABEL in found)
    boxed = text.replace(table, f"<w:p><w:r><w:pict><w:txbxContent>{table}</w:txbxContent></w:pict></w:r></w:p>")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, boxed if name == "word/document.xml" else part)
    assert told(zfxxgk.read(file.getvalue())) == figure(57)


def test_what_a_cell_leaves_open_stays_open_on_a_page_that_a_script_shows() -> None:
    """The doubt was taken back together with that of the page."""
    assert told(zfxxgk.read(page("<td><svg><text>5</text></svg></td>", "main{opacity:0}"))) == DOUBTFUL
