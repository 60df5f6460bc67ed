"""Report → Word: the layout of GB/T 9704, with table headers repeated on each page. Needs the extra ``docx``."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from zfxxgk.form.categories import Section
from zfxxgk.form.layout import Box, Role, TableLayout
from zfxxgk.form.records import Report
from zfxxgk.rules.findings import Finding
from zfxxgk.rules.model import Severity
from zfxxgk.wire.seal import seal
from zfxxgk.writers.archive import finished, printable
from zfxxgk.writers.page import Page, PageSection, marks_of, page_of, worst

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument
    from docx.styles.style import ParagraphStyle

__all__ = ["to_docx"]

_TITLE, _HEADING, _SUBHEADING, _BODY = "方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"
_ALTERNATIVES: Final = {
    _TITLE: "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,宋体,Noto Serif CJK SC",
    _HEADING: "SimHei,STHeiti,Noto Sans CJK SC",
    _SUBHEADING: "KaiTi_GB2312,楷体,KaiTi,STKaiti",
    _BODY: "FangSong_GB2312,仿宋,FangSong,STFangsong",
}
"""Fallback fonts, for programs that do not have a font."""
_LATIN: Final = "Times New Roman"
_MARGINS: Final = {"top": 37, "bottom": 35, "left": 28, "right": 26}  # mm, GB/T 9704
_WIDTH: Final = 8845  # twentieths of a point between the margins of A4
_FILLS: Final = {Severity.ERROR: "FFC7CE", Severity.WARNING: "FFEB9C", Severity.NOTICE: "DDEBF7"}
_XMLNS: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def to_docx(report: Report, findings: Sequence[Finding] = (), *, sealed: bool = True) -> bytes:
    """Return a report as a Word document; see `zfxxgk.to_docx`."""
    import docx
    from docx.oxml.parser import parse_xml

    page = page_of(report)
    document = docx.Document()
    _set_up(document, page)
    # Blocks are inserted here directly: the library searches for the end for each one, which takes quadratic time.
    end = document.element.body.sectPr
    for block in _blocks(page, findings):
        end.addprevious(parse_xml(block))
    file = io.BytesIO()
    document.save(file)
    held = seal(report) if sealed and not findings else None
    return finished(file.getvalue(), "word/_rels/document.xml.rels", held)


def _blocks(page: Page, findings: Sequence[Finding]) -> Iterator[str]:
    """Yield paragraphs and tables as XML, in order."""
    marks = marks_of(findings)
    if findings:
        yield _paragraph("检查结果", "Heading1")
        for finding in findings:
            yield _paragraph(f"{finding.severity.words.zh}：{finding.message('zh')}", "Remark")
    yield _paragraph(page.title, "Title")
    for label, text in page.facts:
        yield _paragraph(f"{label}：{text}", "Remark")
    for remark in page.remarks:
        yield _paragraph(remark, "Remark")
    for section in page.sections:
        yield _paragraph(section.heading, "Heading1")
        if section.layout is not None:
            yield "".join(_table(section, section.layout, marks))
        yield from _prose(section)


def _prose(section: PageSection) -> Iterator[str]:
    for part in section.parts:
        if part.heading is not None:
            yield _paragraph(part.heading, "Heading2")
        for paragraph in part.paragraphs:
            yield _paragraph(paragraph, "Normal")
    for remark in section.remarks:
        yield _paragraph(remark, "Remark")


def _paragraph(text: str, style: str) -> str:
    """Return a paragraph as XML.

    Args:
        text: Its text, with line breaks and tabs.
        style: Id of its style.
    """
    signs = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    pieces = _SIGNS.split(printable(text).strip())
    runs = "".join(signs.get(piece) or _text(piece) for piece in pieces if piece)
    return f'<w:p {_XMLNS}><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{runs}</w:r></w:p>'


_SIGNS: Final = re.compile(r"([\n\t])")


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


# --- styles ------------------------------------------------------------------------------------------------------------


def _set_up(document: "DocxDocument", page: Page) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
    from docx.shared import Mm, Pt, RGBColor

    properties = document.core_properties
    properties.title, properties.author, properties.comments = printable(page.title)[:255], "", ""
    properties.language = "zh-CN"
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for side, width in _MARGINS.items():
        setattr(section, f"{side}_margin", Mm(width))
    section.footer_distance = Mm(25)
    styles = document.styles
    remark: ParagraphStyle = styles.add_style("Remark", WD_STYLE_TYPE.PARAGRAPH)
    remark.base_style = styles["Normal"]
    for name, font, size, indent in (
        ("Normal", _BODY, 16, 200),
        ("Title", _TITLE, 22, 0),
        ("Heading 1", _HEADING, 16, 200),
        ("Heading 2", _SUBHEADING, 16, 200),
        ("Remark", _BODY, 12, 0),
    ):
        style: ParagraphStyle = styles[name]
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), False, RGBColor(0, 0, 0)
        style.font.name = _LATIN
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in list(fonts.attrib):
            if "Theme" in attribute:
                del fonts.attrib[attribute]
        fonts.set(_w("eastAsia"), font)
        fonts.set(_w("hAnsi"), _LATIN)
        form = style.paragraph_format
        form.space_before = form.space_after = Pt(6 if name == "Heading 1" else 0)
        form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(28 if size > 12 else 18)
        _indent(style, indent)
    title: ParagraphStyle = styles["Title"]
    for border in title.element.get_or_add_pPr().findall(_w("pBdr")):
        title.element.get_or_add_pPr().remove(border)
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.line_spacing, title.paragraph_format.space_after = Pt(32), Pt(28)
    for name in ("Heading 1", "Heading 2"):
        heading: ParagraphStyle = styles[name]
        heading.paragraph_format.keep_with_next = True
    _name_fonts(document)
    _number_pages(document)


def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(f"w:{name}")


def _indent(style: "ParagraphStyle", hundredths: int) -> None:
    """Indent the first line by a number of characters, as is usual in Chinese text, not by a length."""
    from docx.oxml.parser import OxmlElement

    properties = style.element.get_or_add_pPr()
    for old in properties.findall(_w("ind")):
        properties.remove(old)
    indent = OxmlElement("w:ind")
    indent.set(_w("firstLineChars"), str(hundredths))
    indent.set(_w("firstLine"), str(hundredths * 16 * 20 // 100))
    properties.insert_element_before(
        indent, "w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:textDirection", "w:outlineLvl", "w:rPr"
    )


def _name_fonts(document: "DocxDocument") -> None:
    """Add the fallback fonts to the table of fonts."""
    for part in document.part.package.iter_parts():
        if str(part.partname) == "/word/fontTable.xml":
            fonts = "".join(
                f'<w:font w:name="{name}"><w:altName w:val="{names}"/><w:charset w:val="86"/></w:font>'
                for name, names in _ALTERNATIVES.items()
            )
            part._blob = part.blob.replace(b"</w:fonts>", f"{fonts}</w:fonts>".encode())  # noqa: SLF001 # no public way


def _number_pages(document: "DocxDocument") -> None:
    """Print the number of the page at its foot, between dashes."""
    from docx.oxml.parser import parse_xml

    paragraph = document.sections[0].footer.paragraphs[0]
    size = '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>'
    for old in list(paragraph._p):  # noqa: SLF001 # no public way to a field
        paragraph._p.remove(old)  # noqa: SLF001
    xml = (
        f'<w:p {_XMLNS}><w:pPr><w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="center"/></w:pPr>'
        f"<w:r>{size}<w:t>— </w:t></w:r>"
        f'<w:fldSimple w:instr=" PAGE "><w:r>{size}<w:t>1</w:t></w:r></w:fldSimple>'
        f"<w:r>{size}<w:t> —</w:t></w:r></w:p>"
    )
    for element in list(parse_xml(xml)):
        paragraph._p.append(element)  # noqa: SLF001


# --- tables ------------------------------------------------------------------------------------------------------------


def _table(section: PageSection, layout: TableLayout, marks: Mapping[str, Sequence[Finding]]) -> Iterator[str]:
    widths = [_WIDTH * width // sum(layout.widths) for width in layout.widths]
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    yield (
        f'<w:tbl {_XMLNS}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>'
    )
    yield from (f'<w:gridCol w:w="{width}"/>' for width in widths)
    yield "</w:tblGrid>"
    figures = iter(section.figures)
    over: dict[int, tuple[Box, int]] = {}  # by column: a box of several rows, and how many it still covers
    size = 15 if len(widths) > 10 else 18
    centred = section.section is not Section.APPLICATIONS
    for number, boxes in enumerate(layout.rows):
        repeated = "<w:tblHeader/>" if number < layout.head else ""
        yield f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="400"/>{repeated}</w:trPr>'
        column = 0
        rest = iter(boxes)
        while column < len(widths):
            merged = ""
            if column in over:
                box, left = over[column]
                over[column] = box, left - 1
                if left == 1:
                    del over[column]
                text, merged = "", "<w:vMerge/>"
            else:
                box = next(rest)
                text = next(figures) if box.role is Role.FIGURE else box.text
                if box.high > 1:
                    over[column] = box, box.high - 1
                    merged = '<w:vMerge w:val="restart"/>'
            width = sum(widths[column : column + box.wide])
            found = marks.get(box.cell.pointer, ()) if box.cell is not None else ()
            yield _cell(box, text, width, merged, _FILLS[worst(found)] if found else None, size, rows_centred=centred)
            column += box.wide
        yield "</w:tr>"
    yield "</w:tbl>"


def _cell(box: Box, text: str, width: int, merged: str, fill: str | None, size: int, *, rows_centred: bool) -> str:
    span = f'<w:gridSpan w:val="{box.wide}"/>' if box.wide > 1 else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    left = box.role is Role.NOTE or (box.role is Role.ROW and box.high == 1 and not rows_centred)
    font = _HEADING if box.role in (Role.BLOCK, Role.COLUMN) else _BODY
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merged}{shade}<w:vAlign w:val="center"/></w:tcPr>'
        '<w:p><w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>'
        f'<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="{"left" if left else "center"}"/></w:pPr>'
        f'<w:r><w:rPr><w:rFonts w:ascii="{_LATIN}" w:hAnsi="{_LATIN}" w:eastAsia="{font}"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
        f"{_lines(text, width, size, broken=box.role is Role.COLUMN)}</w:r></w:p></w:tc>"
    )


def _lines(text: str, width: int, size: int, *, broken: bool) -> str:
    """Return a text as XML. The name of a narrow column is cut into lines of similar length, none of one character."""
    fits = max((width - 60) // (size * 10), 1)
    pieces = [text]
    if broken and len(text) > fits:
        step = -(-len(text) // -(-len(text) // fits))
        pieces = [text[i : i + step] for i in range(0, len(text), step)]
    return "<w:br/>".join(_text(printable(piece)) for piece in pieces)
