"""Document → report. One interpreter for all formats: it knows sections, tables, rows and columns by their labels.

Nothing is taken by position alone. Where labels and position do not agree, or a label may mean two things, the figure
is None and a note says why.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from zfxxgk.form.categories import Category, Coverage, Edition, Section
from zfxxgk.form.editing import assemble, evolve
from zfxxgk.form.kinds import CONTROL, MAX_TEXT, MAX_YEAR, MIN_YEAR, UNFIT
from zfxxgk.form.names import organ_key
from zfxxgk.form.records import Agency, Annotation, Narrative, Passage, Publication, Report
from zfxxgk.form.tables import TABLES, Cell, Form, Table, Value, cells, fitting
from zfxxgk.problems import COLON, LIST, SEMICOLON, Phrase
from zfxxgk.readers.document import PICTURE, Document, Grid, Place, TextBlock
from zfxxgk.readers.doubts import Doubts
from zfxxgk.readers.figures import bare, compact, parse_cell
from zfxxgk.readers.labels import MAX_LABEL
from zfxxgk.readers.outline import NARRATIVES, Outline, Part
from zfxxgk.readers.reading import FigureState, Note, Reading, Source, TableCoverage, UnreadableDocument, whole
from zfxxgk.readers.repair import repairs_of
from zfxxgk.readers.tables import READERS, edition_hinted
from zfxxgk.readers.tables.cells import REMARK, Found, Key, Line, Noter, Piece
from zfxxgk.readers.titles import Title, title_of
from zfxxgk.rules.checking import check
from zfxxgk.rules.relations import judge, relations

__all__ = ["interpret"]

_WORDS: Final[Mapping[str, Phrase]] = {
    "blank-mark": Phrase("格中的记号当作空白", "the mark in the cell was read as blank"),
    "not-a-figure": Phrase("格中不是数字，留空", "no figure in the cell; left blank"),
    "unit-converted": Phrase("元已换算为万元", "yuan were converted to 万元"),
    "unit-from-header": Phrase("单位取自表头", "the unit was taken from the head of the column"),
    "unit-doubtful": Phrase(
        "表上写的单位不是格式规定的，不能确定数字的单位，留空",
        "the table states another unit than the form's; it is unclear which one is meant; left blank",
    ),
    "unit-dropped": Phrase("数字后的单位未计入", "the unit behind the figure was left out"),
    "decimals-dropped": Phrase("整数写有小数点后的 0", "a whole number was printed with decimals of 0"),
    "digits-joined": Phrase("数字中间有空白，已连起来读", "white space between the digits was left out"),
    "digits-doubtful": Phrase(
        "数字中间有空白，连起来读则勾稽关系不成立，留空",
        "there is white space between the digits, and the joined figure does not add up; left blank",
    ),
    "remark-moved": Phrase("括号中的话移入注", "the remark in brackets was moved to an annotation"),
    "label-corrected": Phrase("标签与格式的写法不同", "the label differs from that of the form"),
    "heading-missing": Phrase(
        "缺少标题，按内容归入这一部分", "the heading is missing; the section was recognised by its content"
    ),
    "heading-renumbered": Phrase("标题的序号与格式不同", "the number of the heading differs from that of the form"),
    "heading-beyond": Phrase(
        "格式只有六个部分；这个标题及其下的文字留在上一部分",
        "the form has only six sections; this heading and the text below it stay in the section before",
    ),
    "signature-doubtful": Phrase(
        "落款的日期与发布日期不符，留在正文中",
        "the date below the text contradicts the date of publication; it was left in the text",
    ),
    "row-not-recognised": Phrase("不认识这一行，未采用", "the row was not recognised and not used"),
    "row-not-aligned": Phrase(
        "这一行的数字不能确定各属哪一列，留空", "it is unclear which figure belongs to which column; left blank"
    ),
    "row-placed": Phrase(
        "这一行没有标签，按顺序归位，并经勾稽关系验证",
        "the row has no label; order suggested its place and arithmetic confirmed it",
    ),
    "columns-by-order": Phrase(
        "表头不全，按格式的列序读，并经勾稽关系验证",
        "the table header is incomplete; read in the order of the form, and the totals add up",
    ),
    "column-not-of-the-form": Phrase("表式没有这一列，未采用", "the form has no such column; it was not used"),
    "cell-not-used": Phrase("这一格不在任何一列之下，未采用", "the cell stands under no column and was not used"),
    "columns-not-recognised": Phrase("看不出各列是什么，留空", "the columns were not recognised; left blank"),
    "looks-elsewhere": Phrase(
        "页面还用到文件以外的样式表或脚本，它们可能改变显示的内容，未读",
        "the page has style sheets or scripts outside of the file, which may change what is shown; they were not read",
    ),
    "shown-doubtful": Phrase("这一格显示的是什么不能确定，留空", "it is unclear what the cell shows; left blank"),
    "cut-doubtful": Phrase(
        "文件在这里断了，不知道这个数是否完整，留空",
        "the file is cut off here, so the figure may be incomplete; left blank",
    ),
    "text-not-shown": Phrase(
        "格中有划去的或不显示的文字，未采用", "text in the cell is struck out or not shown; it was not used"
    ),
    "figure-over-several": Phrase(
        "这个数所在的格跨了几格，不知道是哪一格的，留空",
        "the figure covers several cells of the form, and it is unclear to which it belongs; left blank",
    ),
    "report-doubtful": Phrase(
        "文件中并列着不止一份报告的表，不知道这个数是哪一份的，留空",
        "the document has the tables of more than one report, and it is unclear whose this figure is; left blank",
    ),
    "figures-disagree": Phrase(
        "同一格读到两个不同的数，留空", "two different figures were read for one cell; left blank"
    ),
    "cell-missing": Phrase("文件中没有找到这一格", "the cell was not found in the document"),
    "table-missing": Phrase("文件中没有找到这张表", "the table was not found in the document"),
    "section-missing": Phrase("文件中没有找到这个部分", "the section was not found in the document"),
    "contents-not-used": Phrase("这是目录，未采用", "a table of contents; it was not used"),
    "text-not-used": Phrase("这段文字不属于任何部分，未采用", "the text belongs to no section and was not used"),
    "grid-not-used": Phrase("这个表格不是报告中的表，未采用", "the table is not one of the report's and was not used"),
    "agency-missing": Phrase("没有找到机关名称", "the name of the organ was not found"),
    "agency-from-text": Phrase(
        "标题没有机关名称，取自正文", "the title names no organ; the name was taken from the text"
    ),
    "year-from-text": Phrase("标题没有年度，取自正文", "the title names no year; it was taken from the text"),
    "title-otherwise": Phrase(
        "这里写的是另一年度，以标题为准", "this names another year; the year in the title was used"
    ),
    "given-otherwise": Phrase(
        "读时给的与文件写的不同，以所给的为准",
        "the value given by the caller differs from the document's; the given value was used",
    ),
    "from-file-name": Phrase("标题没有写明，取自文件名", "the title does not say it; it was taken from the file name"),
    "characters-removed": Phrase("去掉了文字中的控制字符", "control characters were taken out of the text"),
    "characters-lost": Phrase("有的字节不是文字，已用 � 代替", "some bytes are not text and were replaced by �"),
    "text-cut": Phrase("文字超过上限，已截断", "the text is longer than allowed and was cut"),
    "running-line": Phrase(
        "这一行在多页的页边重复，未采用", "the line is in the margin of many pages and was not used"
    ),
    "page-without-text": Phrase(
        "这一页没有文字（可能是扫描件），未读", "the page has no text (perhaps a scan) and was not read"
    ),
    "rows-hidden": Phrase("这些行或列是隐藏的，未读", "these rows or columns are hidden and were not read"),
    "sheet-hidden": Phrase("工作表是隐藏的，未读", "the sheet is hidden and was not read"),
    "formula-without-value": Phrase("公式没有保存结果，留空", "the formula has no stored result; left blank"),
    "sealed-report-differs": Phrase(
        "文件中附有的数据与所印的不一致，以所印的为准",
        "the report data stored in the file differ from the printed text; the printed text was read",
    ),
    "repair-suggested": Phrase("勾稽关系不成立；或可如此更正", "a relation does not hold; this would repair it"),
}
"""What the codes of notes mean."""


_UNREAD: Final = {
    code: _WORDS[code]
    for code in (
        "table-missing",
        "columns-not-recognised",
        "row-not-recognised",
        "row-not-aligned",
        "figures-disagree",
        "not-a-figure",
        "shown-doubtful",
        "cut-doubtful",
        "report-doubtful",
        "figure-over-several",
        "unit-doubtful",
        "digits-doubtful",
        "formula-without-value",
        "cell-missing",
    )
}
"""The notes that say why a figure was not read."""
_PICTURES: Final = Phrase("表格的位置是图片，图片中的数字无法读取", "a picture stands in the place of the table")


def _stands_in(pointer: str, section: Section) -> bool:
    return f"{pointer}/".startswith(f"/{section.value}/")


def interpret(
    document: Document,
    *,
    agency: str | None = None,
    year: int | None = None,
    name: str | None = None,
    allow_empty: bool = False,
    held: Report | None = None,
) -> Reading:
    """Return the report that a document holds.

    Args:
        document: The document.
        agency: Name of the organ, if the caller knows it better than the document.
        year: The report year, likewise.
        name: Name of the file. It is used if the document does not say organ or year.
        allow_empty: Whether to accept a document in which no figure can be read.
        held: The report stored in the document, or None. What it prints is then recognised, however it looks.

    Raises:
        UnreadableDocument: There is no such report in it, or more than one, or no figure.
    """
    reading = _Interpreter(document, held).read(agency, year, name)
    if not allow_empty and not any(table.of(FigureState.READ) for table in reading.coverage):
        raise _without_figures(reading)
    return reading


def note_of(code: str, pointer: str | None = None, text: str = "") -> Note:
    """Return a note on a whole document."""
    return Note(code, pointer, None, text, _WORDS[code])


def _without_figures(reading: Reading) -> UnreadableDocument:
    """Return the error for a document without a figure. It says what stands in the place of each table."""
    report = reading.report

    def table(coverage: TableCoverage, lang: str) -> str:
        blank = len(coverage.of(FigureState.BLANK))
        reasons = [reason.in_(lang) for reason in coverage.reasons]
        reasons += [Phrase(f"{blank} 格空白", _counted(blank, "blank cell")).in_(lang)] if blank else []
        return f"{coverage.section.printed}{COLON.in_(lang)}{LIST.in_(lang).join(reasons)}"

    found = Phrase.of(
        lambda lang: SEMICOLON.in_(lang).join(
            [f"{report.agency.name} {report.year}".strip(), *(table(each, lang) for each in reading.coverage)]
        )
    )
    return UnreadableDocument(_FIGURES, found)


def _counted(number: int, noun: str) -> str:
    """Return a number and an English noun, in the plural unless the number is 1."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


_FIGURES: Final = Phrase("表格中的数字", "figures in the tables")


_OF_PUBLICATION: Final = frozenset(attrs.fields_dict(Publication))


_LONG_NOTE: Final = 10_000
"""Once a note has this many characters, no more lines are added to it."""


class _Interpreter:
    """Reads one document. It first collects figures, texts and notes; the report is made at the end."""

    def __init__(self, document: Document, held: Report | None = None) -> None:
        self.document = document
        self.notes: list[Note] = []
        self._taken: set[tuple[str, str | None, Place | None, str]] = set()
        self.annotations: list[tuple[str, str]] = []
        self.found: dict[Key, list[Found]] = {}
        self.multiplied: set[Section] = set()  # tables that count in tens, hundreds or more
        for remark in document.remarks:
            self.note(remark.code, remark.place, remark.text)
        self.outline = Outline(document, self._outline_note, held)

    def note(
        self, code: str, place: Place | None, text: str, pointer: str | None = None, words: Phrase | None = None
    ) -> None:
        last = self.notes[-1] if self.notes else None
        is_more = last is not None and code == last.code == "text-not-used" and pointer == last.pointer
        if last is not None and is_more and len(last.text) < _LONG_NOTE:
            self.notes[-1] = attrs.evolve(last, text=f"{last.text}\n{text}")  # lines that belong together are one note
        elif (taken := (code, pointer, place, text)) not in self._taken or words is not None:
            self._taken.add(taken)
            self.notes.append(Note(code, pointer, place, text, words or _WORDS[code]))

    def _outline_note(self, code: str, place: Place | None, text: str, about: Category | None = None) -> None:
        self.note(code, place, text, f"/{about.value}" if isinstance(about, Section) else None)

    def read(self, agency: str | None, year: int | None, name: str | None) -> Reading:
        outline = self.outline
        title = self._identified(agency, year, name)
        if not MIN_YEAR <= (title.year or 0) <= MAX_YEAR or not (outline.pieces or outline.texts):
            raise self._unreadable(title.year)
        self._one_report()
        for line in outline.preamble:
            self.annotate("", line.text)
        for remark in outline.remarks:
            self.annotate(remark.at, remark.text)
        editions = self._tables()
        if not title.agency:
            self.note("agency-missing", None, "", "/agency/name")
        edition = editions.get(Section.DISCLOSURE, Edition.for_year(title.year or 0))
        form = Form.of(edition, editions.get(Section.APPLICATIONS, edition))
        values, sources = self._figures(form)
        disclosure, applications, remedies = assemble(form, values)
        overview, problems, other_matters = map(self._narrative, NARRATIVES)
        report = Report(
            agency=Agency(name=title.agency, **self._stated("credit_code", "division_code")),
            year=title.year or 0,
            coverage=next((each for each in Coverage if each.label == outline.facts.get("coverage")), None),
            publication=self._publication(title),
            overview=overview,
            disclosure=disclosure,
            applications=applications,
            remedies=remedies,
            problems=problems,
            other_matters=other_matters,
            annotations=tuple(self._annotations(form)),
        )
        report = self._complete(self._trusted(report, sources), sources)
        for repair in repairs_of(report):
            pointer = repair.corrections[0].pointer
            self.note("repair-suggested", None, "", pointer, Phrase.of(repair.message))
        coverage = tuple(self._coverage(report, sources))
        return Reading(report, tuple(self.notes), self.document, sources | self.outline.sources(), coverage)

    # --- what report it is ---------------------------------------------------------------------------------------------

    def _identified(self, agency: str | None, year: int | None, name: str | None) -> Title:
        """Return title, organ and year. Given values come first, then title, text and file name."""
        title = self.outline.title
        found_agency, found_year = agency if agency is not None else title.agency, year or title.year
        if not found_agency:
            stated = self.outline.facts.get("agency")
            found_agency = stated if isinstance(stated, str) else self._agency_in_text()
            if found_agency:
                self.note("agency-from-text", None, found_agency, "/agency/name")
        if found_year is None:
            found_year = next(filter(None, map(_period, self._first_lines())), None)
            if found_year is not None:
                self.note("year-from-text", None, str(found_year), "/year")
        if name is not None and (found_year is None or not found_agency):
            named = title_of(name)
            if named is not None and found_year is None and named.year is not None:
                found_year = named.year
                self.note("from-file-name", None, name, "/year")
            if named is not None and not found_agency and named.agency:
                found_agency = named.agency
                self.note("from-file-name", None, name, "/agency/name")
        text = self._fit(title.text, "/publication/title") if title.text is not None else None
        found_agency = agency if agency is not None else self._fit(found_agency, "/agency/name")
        found = Title(text, found_agency, found_year)
        self._other_years(found)
        return found

    def _fit(self, text: str, pointer: str) -> str:
        """Return a name or a title without the characters that no name may contain."""
        if UNFIT.search(text) is None:
            return text
        self.note("characters-removed", None, text, pointer)
        return " ".join(UNFIT.sub("", text).split())

    def _other_years(self, title: Title) -> None:
        """Note the other titles of the document that name another year, and the same organ or none."""
        for other, place in self.outline.others:
            same = organ_key(other.agency) in ("", organ_key(title.agency))
            if same and None not in (title.year, other.year) and other.year != title.year:
                self.note("title-otherwise", place, other.text or "", "/year")

    def _first_lines(self) -> Iterator[str]:
        lines = (*self.outline.preamble, *self.outline.texts.get(Section.OVERVIEW, ()))
        return (line.text for line in lines[:20])

    def _agency_in_text(self) -> str:
        for text in self._first_lines():
            found = _ORGAN.search(text)
            if found is not None and not found[1].startswith(("我", "本", "全")):
                return found[1]
        return ""

    def _unreadable(self, year: int | None) -> UnreadableDocument:
        outline, wanted = self.outline, []
        if year is None:
            wanted.append(Phrase("写明年度的标题（“2024 年政府信息公开工作年度报告”）", "a title that names the year"))
        elif not MIN_YEAR <= year <= MAX_YEAR:
            wanted.append(Phrase(f"{MIN_YEAR} 年度起的报告", f"a report for {MIN_YEAR} or later"))
        if not (outline.pieces or outline.texts):
            wanted.append(
                Phrase("“一、总体情况”至“六、其他需要报告的事项”的标题或三张表", "the six headings or the three tables")
            )
        blocks = self.document.blocks
        texts = [b.text.strip() for b in blocks if isinstance(b, TextBlock) and b.text.strip(f"{PICTURE} ")]
        first = texts[0] if texts else ""
        grids = sum(isinstance(block, Grid) for block in blocks)
        named = Phrase("" if year is None else f"{year} 年度，", "" if year is None else f"{year}, ")
        zh = f"{named.zh}{len(texts)} 段文字、{grids} 个表格，开头是“{first[:40]}”"
        blocks_seen = f"{_counted(len(texts), 'paragraph')} and {_counted(grids, 'table')}"
        en = f"{named.en}{blocks_seen}, beginning “{first[:40]}”"
        if len(outline.titles) > 1:
            titles = [title.text or "" for title in outline.titles[:5]]
            zh += f"，其中有 {len(outline.titles)} 个报告的标题：{'；'.join(titles)}"
            en += f", with the titles of {len(outline.titles)} reports: {'; '.join(titles)}"
        for link in self.document.attachments[:5]:
            zh += f"；附件：{link}"
            en += f"; attachment: {link}"
        return UnreadableDocument.without(wanted, Phrase(zh, en))

    def _one_report(self) -> None:
        """Refuse a document of several reports: several titles that differ, each with headings of its own."""
        reports: dict[tuple[str, int | None], str] = {}
        for title, headings in zip(self.outline.titles, self.outline.headings, strict=True):
            if headings >= _HEADINGS_OF_A_REPORT:
                reports.setdefault((title.agency, title.year), title.text or "")
        if len(reports) > 1:
            titles = "；".join(reports.values())
            raise UnreadableDocument(
                Phrase(
                    "一份报告；请分成各含一份报告的文件再读", "one report; split the document into one file per report"
                ),
                Phrase(f"{len(reports)} 份：{titles}", f"{len(reports)} reports: {titles}"),
            )

    # --- narratives and remarks ----------------------------------------------------------------------------------------

    def _narrative(self, section: Section) -> Narrative:
        if section not in self.outline.texts:
            self.note("section-missing", None, "", f"/{section.value}")
        return Narrative(passages=tuple(self._passage(section, part) for part in self.outline.parts(section)))

    def _passage(self, section: Section, part: Part) -> Passage:
        text = "\n".join(part.lines)
        if len(text) > MAX_TEXT:
            self.note("text-cut", None, text, f"/{section.value}")
        return Passage(topic=part.topic, heading=part.heading, text=text[:MAX_TEXT])

    def _annotations(self, form: Form) -> Iterator[Annotation]:
        """Yield the remarks in the order of the form; those under a table after those in its cells."""
        order = {cell.pointer: i for i, cell in enumerate(form.cells)}
        order |= {f"/{table.section.value}": order[table.cells[-1].pointer] for table in form.tables}
        order |= {"": -2, f"/{Section.OVERVIEW.value}": -1}
        for at, text in sorted(self.annotations, key=lambda found: order.get(found[0], len(order))):
            yield Annotation(at=at, text=text)

    def annotate(self, pointer: str, text: str) -> None:
        """Store a remark without control characters, cut to the length that a report allows."""
        text = CONTROL.sub("", text).strip()
        if len(text) > MAX_TEXT:
            self.note("text-cut", None, text, pointer)
        self.annotations.append((pointer, text[:MAX_TEXT]))

    def _noter(self, section: Section) -> Noter:
        """Return the function that takes a table's notes. Text that is not of the form becomes an annotation."""

        def note(code: str, place: Place | None, text: str, row: Category | None = None) -> None:
            if code == "text-not-used" and (REMARK.match(text.strip()) or bare(text) not in _words_of_the_form()):
                self.annotate(*_target(section, text))
            else:
                self.note(code, place, text, _row_pointers().get((section, row), f"/{section.value}"))

        return note

    # --- figures -------------------------------------------------------------------------------------------------------

    def _tables(self) -> dict[Section, Edition]:
        """Recognise the cells of all tables; return the edition of each table from which it can be told."""
        editions: dict[Section, Edition] = {}
        for section, pieces in self.outline.pieces.items():
            if any(map(_MULTIPLE.search, _labels_in(pieces))):
                self.multiplied.add(section)
            keys: set[Key] = set()
            for found in READERS[section](pieces, self._noter(section)):
                self.found.setdefault(found.key, []).append(found)
                keys.add(found.key)
            if section is Section.REMEDIES:
                continue
            edition = fitting(keys, functools.partial(_keys_of, section)) or edition_hinted(section, pieces)
            if edition is not None:
                editions[section] = edition
        return editions

    def _stated(self, *names: str) -> dict[str, str]:
        """Return the named facts, as far as the document states them."""
        return {name: str(value) for name in names if (value := self.outline.facts.get(name)) is not None}

    def _publication(self, title: Title) -> Publication | None:
        facts = {key: value for key, value in self.outline.facts.items() if key in _OF_PUBLICATION}
        if title.text is None and not facts:
            return None
        return Publication(**{"title": title.text, **facts})  # type: ignore[arg-type] # the facts are those of the record

    def _figures(self, form: Form) -> tuple[list[Value], dict[str, Source]]:
        """Read the figures of the recognised cells; return them in the order of the form."""
        values: list[Value] = []
        sources: dict[str, Source] = {}
        doubts = Doubts(form, self.found, self.multiplied)
        for table in form.tables:
            for cell in table.cells:
                printed = self.found.pop((cell.row, cell.column), None)
                if printed is None:
                    values.append(None)
                    continue
                doubt = doubts.about(cell, printed)
                if doubt is not None:
                    self.note(doubt, printed[0].cell.place, printed[0].cell.text, cell.pointer)
                values.append(self._figure(cell, printed) if doubt is None else None)
                sources[cell.pointer] = Source(printed[0].cell.place, printed[0].cell.text)
            self._missing(table, sources)
        for strangers in self.found.values():  # rows of the other edition
            for found in strangers:
                self.note("cell-not-used", found.cell.place, found.cell.text)
        return values, sources

    def _figure(self, cell: Cell, printed: Sequence[Found]) -> Value:
        """Return the value of a cell, which may be printed more than once."""
        shown = [found for found in printed if not found.cell.doubtful]
        for found in shown:
            if found.cell.unseen and compact(found.cell.unseen):
                self.note("text-not-shown", found.cell.place, found.cell.unseen, cell.pointer)
        values = [parse_cell(found.cell.text, cell, found.unit) for found in shown]
        if len(values) > 1 and len({value for value, _ in values}) > 1:
            text = " | ".join(found.cell.text for found in shown)
            self.note("figures-disagree", shown[1].cell.place, text, cell.pointer)
            return None
        value, parsed = values[0]
        if parsed.code is not None:
            self.note(parsed.code, shown[0].cell.place, shown[0].cell.text, cell.pointer)
        if parsed.remark is not None:
            self.annotate(cell.pointer, parsed.remark)
        return value

    def _missing(self, table: Table, sources: Mapping[str, Source]) -> None:
        missing = [cell for cell in table.cells if cell.pointer not in sources]
        if len(missing) == len(table.cells):
            self.note("table-missing", None, "", f"/{table.section.value}")
        else:
            for cell in missing:
                self.note("cell-missing", None, "", cell.pointer)

    def _coverage(self, report: Report, sources: Mapping[str, Source]) -> Iterator[TableCoverage]:
        """Yield what became of the figures of each table, and why some were not read."""
        about: dict[str, set[str]] = {}
        for note in self.notes:
            about.setdefault(note.pointer or "", set()).add(note.code)
        for held in whole(report):
            states = dict(held.states)
            reasons: dict[str, None] = {}
            for pointer in held.of(FigureState.BLANK):
                doubts = about.get(pointer, set()) & _UNREAD.keys()
                if pointer not in sources or doubts:
                    states[pointer] = FigureState.UNREAD
                    reasons |= dict.fromkeys(sorted(doubts))
            unread = FigureState.UNREAD in states.values()
            within = {code for place, codes in about.items() if _stands_in(place, held.section) for code in codes}
            reasons |= dict.fromkeys(code for code in _UNREAD if code in within)
            yield TableCoverage(held.section, states, self._because(held.section, reasons) if unread else ())

    def _because(self, section: Section, codes: Iterable[str]) -> tuple[Phrase, ...]:
        """Return why figures of a table were not read: what stands in its place, or what its notes say."""
        reasons = [_PICTURES] if section in self.outline.pictures else []
        if self.document.attachments and not self.outline.pieces.get(section):
            names = LIST.zh.join(self.document.attachments[:3])
            reasons.append(Phrase(f"有附件：{names}", f"there is an attachment: {names}"))
        return (*reasons, *(_WORDS[code] for code in codes))

    def _last_figure(self, sources: Mapping[str, Source]) -> str | None:
        """Return the pointer of the figure at the very end of a document whose end is cut off, or None."""
        if not self.document.cut or not self.document.blocks:
            return None
        last = self.document.blocks[-1]
        if isinstance(last, Grid):
            end = Place(
                table=last.place.table,
                row=max((cell.place.row or 0 for row in last.rows[-1:] for cell in row), default=0),
            )
        else:
            end = Place(line=(last.place.line or 0) + last.text.count("\n"))
        there = [
            (source.place.column or 0, number, pointer)
            for number, (pointer, source) in enumerate(sources.items())
            if source.place.table == end.table
            and (source.place.row or 0, source.place.line or 0) >= (end.row or 0, end.line or 0)
        ]
        return max(there)[2] if there else None

    def _complete(self, report: Report, sources: Mapping[str, Source]) -> Report:
        """Take back the last figure of a document whose end is cut off, unless a relation confirms the figure."""
        pointer = self._last_figure(sources)
        if pointer is None:
            return report
        counts = {each.pointer: each.value for each in cells(report) if isinstance(each.value, int)}
        for _, instance in relations(Form.used_by(report)):
            sides = [[counts.get(each) for each in side] for side in (instance.left, instance.right)]
            is_known = pointer in (*instance.left, *instance.right) and None not in (*sides[0], *sides[1])
            if is_known and judge(*sides) is None:
                return report
        self.note("cut-doubtful", sources[pointer].place, sources[pointer].text, pointer)
        return evolve(report, {pointer: None})

    def _trusted(self, report: Report, sources: Mapping[str, Source]) -> Report:
        """Take back figures whose digits were joined over white space, if a relation does not hold with them."""
        joined = {note.pointer for note in self.notes if note.code == "digits-joined"}
        if not joined:
            return report
        doubtful = {
            cell.pointer for finding in check(report).violated for cell in finding.cells if cell.pointer in joined
        }
        for pointer in sorted(doubtful):
            self.note("digits-doubtful", sources[pointer].place, sources[pointer].text, pointer)
        return evolve(report, dict.fromkeys(doubtful)) if doubtful else report


_MULTIPLE: Final = re.compile(
    r"单位\s*+(?:[:：]\s*+)?[十百千万亿]++\s*+[件条项次份宗个]|[(（]\s*+[十百千万亿]++\s*+[件条项次份宗个]\s*+[)）]"
)
"""Words of a header or a label that say that counts are in tens, hundreds or more."""


def _labels_in(pieces: Iterable[Piece]) -> Iterator[str]:
    """Yield the short texts of a table and of the lines around it."""
    for piece in pieces:
        texts = (piece.text,) if isinstance(piece, Line) else dict.fromkeys(c.text for row in piece.rows for c in row)
        yield from (text for text in texts if 3 < len(text) <= MAX_LABEL)


_HEADINGS_OF_A_REPORT: Final = 3
_PERIOD: Final = re.compile(r"(20\d\d)年1月1日(?:起)?(?:至|到|-|—|－)(?:\1年)?12月31日")
_ORGAN: Final = re.compile(
    r"20\d\d\s*+年(?:度)?\s*+(?:[，,]\s*+)?([\u4e00-\u9fff]{2,24}?(?:人民政府办公[厅室]|人民政府|办事处|委员会|管委会|局|厅|委|办|部|院|署))"
    r"(?=[，,（(]|认真|深入|坚持|严格|贯彻|按照|全面|在|以|积极|高度|紧紧|持续|始终|扎实|落实)"
)


def _period(text: str) -> int | None:
    """Return the year that a text says its figures are for."""
    found = _PERIOD.search("".join(text.split()))
    return int(found[1]) if found is not None else None


def _target(section: Section, remark: str) -> tuple[str, str]:
    """Return what a remark under a table is about (the cell that it names, or else the section), and its text."""
    words = remark.strip().removeprefix("注").lstrip(":： ")
    for colon in reversed(list(re.finditer("[：:]", words[:_LABEL_WITHIN]))):
        pointer = _labelled().get((section, words[: colon.start()]))
        if pointer is not None:
            return pointer, words[colon.end() :]
    return f"/{section.value}", remark


_LABEL_WITHIN: Final = 200
"""A label at the beginning of a remark ends within this many characters."""


@functools.cache
def _labelled() -> dict[tuple[Section, str], str]:
    """Return the JSON Pointer of each cell of the form by its section and its official label."""
    tables = [Table.of(section, edition) for section, edition in TABLES]
    return {(cell.section, cell.label): cell.pointer for table in tables for cell in table.cells}


@functools.cache
def _words_of_the_form() -> str:
    """Return all labels of the tables as one text, in which a piece of a label can be found."""
    tables = [Table.of(section, edition) for section, edition in TABLES]
    return "|".join(dict.fromkeys(bare(cell.label) for table in tables for cell in table.cells))


@functools.cache
def _row_pointers() -> dict[tuple[Section, Category | None], str]:
    """Return the JSON Pointer of each row of the form, in the editions that have it."""
    tables = [Table.of(section, edition) for section, edition in TABLES]
    return {
        (table.section, cell.row): cell.pointer.rpartition("/")[0] or cell.pointer
        for table in tables
        for cell in table.cells
    }


@functools.cache
def _keys_of(section: Section, edition: Edition) -> frozenset[Key]:
    return frozenset((cell.row, cell.column) for cell in Table.of(section, edition).cells)
