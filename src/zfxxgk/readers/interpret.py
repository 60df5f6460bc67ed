"""Document → report. One interpreter for all formats: it knows sections, tables, rows and columns by their labels.

Nothing is taken by position alone. Where labels and position do not agree, or a label may mean two things, the figure
is null and a note says why.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from zfxxgk.categories import (
    Applicant,
    Category,
    DisclosureItem,
    Edition,
    Flow,
    Measure,
    Outcome,
    OutcomeGroup,
    RemedyResult,
    RemedyRoute,
    Section,
    Topic,
)
from zfxxgk.editing import Place as ReportPlace
from zfxxgk.editing import blank, evolve
from zfxxgk.form import Cell, Form, Table, Value
from zfxxgk.kinds import CONTROL, MAX_TEXT, MAX_YEAR, MIN_YEAR
from zfxxgk.problems import Phrase
from zfxxgk.readers.document import Document, Grid, GridCell, Place, TextBlock
from zfxxgk.readers.figures import compact, is_figure, parse_cell
from zfxxgk.readers.labels import find, fold
from zfxxgk.readers.reading import Note, Reading, Source, UnreadableDocument
from zfxxgk.records import Agency, Annotation, Narrative, Passage, Publication

__all__ = ["interpret"]

Key = tuple[Category, Category]


class _Line(NamedTuple):
    """A line of text outside the tables."""

    text: str
    level: int
    place: Place


class _Found(NamedTuple):
    """A cell of the document that was recognised as a cell of the form."""

    key: Key
    cell: GridCell


_WORDS: Final[Mapping[str, Phrase]] = {
    "blank-mark": Phrase("格中的记号当作空白", "the mark in the cell was read as blank"),
    "not-a-figure": Phrase("格中不是数字，留空", "no figure in the cell; left blank"),
    "unit-converted": Phrase("元已换算为万元", "yuan were converted to 万元"),
    "unit-dropped": Phrase("数字后的单位未计入", "the unit behind the figure was left out"),
    "decimals-dropped": Phrase("整数写有小数点后的 0", "a whole number was printed with decimals of 0"),
    "remark-moved": Phrase("括号中的话移入注", "the remark in brackets was moved to an annotation"),
    "label-corrected": Phrase("标签与格式的写法不同", "the label differs from that of the form"),
    "row-not-recognised": Phrase("不认识这一行，未采用", "the row was not recognised and not used"),
    "row-not-aligned": Phrase(
        "这一行的数字不能确定各属哪一列，留空", "which figure belongs to which column cannot be told; left blank"
    ),
    "cell-not-used": Phrase("这一格不在任何一列之下，未采用", "the cell stands under no column and was not used"),
    "columns-not-recognised": Phrase("看不出各列是什么，留空", "the columns were not recognised; left blank"),
    "figures-disagree": Phrase(
        "同一格读到两个不同的数，留空", "two different figures were read for one cell; left blank"
    ),
    "cell-missing": Phrase("文件中没有找到这一格", "the cell was not found in the document"),
    "table-missing": Phrase("文件中没有找到这张表", "the table was not found in the document"),
    "section-missing": Phrase("文件中没有找到这个部分", "the section was not found in the document"),
    "text-not-used": Phrase("这段文字不属于任何部分，未采用", "the text belongs to no section and was not used"),
    "grid-not-used": Phrase("这个表格不是报告中的表，未采用", "the table is none of the report's and was not used"),
    "agency-missing": Phrase("没有找到机关名称", "the name of the organ was not found"),
    "characters-removed": Phrase("去掉了文字中的控制字符", "control characters were taken out of the text"),
    "text-cut": Phrase("文字超过上限，已截断", "the text is longer than allowed and was cut"),
}
"""What the codes of notes mean."""


def interpret(document: Document, *, agency: str | None = None, year: int | None = None) -> Reading:
    """Return the report that a document holds.

    Args:
        document: The document.
        agency: Name of the organ, where it is known better than the document tells it.
        year: The report year, likewise.

    Raises:
        UnreadableDocument: There is no such report in it.
    """
    return _Interpreter(document).read(agency, year)


class _Interpreter:
    """Reads one document. It collects what was found and what was thought of it; the report is made at the end."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.notes: list[Note] = []
        self.annotations: list[tuple[Key | Section, str]] = []
        self.found: dict[Key, list[GridCell]] = {}
        self.grids: dict[Section, list[Grid]] = {}
        self.texts: dict[Section, list[_Line]] = {}
        self.preamble: list[_Line] = []

    def note(self, code: str, place: Place | None, text: str, pointer: str | None = None) -> None:
        self.notes.append(Note(code, pointer, place, text, _WORDS[code]))

    def read(self, agency: str | None, year: int | None) -> Reading:
        self._divide()
        title = self._title()
        if year is None:
            year = title.year
        if year is None or not MIN_YEAR <= year <= MAX_YEAR or not (self.grids or self.texts):
            raise self._unreadable(year)
        editions = self._tables()
        name = agency if agency is not None else title.agency
        if not name:
            self.note("agency-missing", None, "", "/agency/name")
        report = blank(
            agency=Agency(name=name),
            year=year,
            edition=editions.get(Section.DISCLOSURE, Edition.for_year(year)),
            applications_edition=editions.get(Section.APPLICATIONS),
        )
        form = Form.used_by(report)
        changes, sources = self._figures(form)
        changes |= {f"/{section.value}": self._narrative(section) for section in _NARRATIVES}
        changes["/publication"] = self._publication(title)
        changes["/annotations"] = tuple(self._annotations(form))
        return Reading(evolve(report, changes), tuple(self.notes), self.document, sources)

    def _unreadable(self, year: int | None) -> UnreadableDocument:
        wanted = []
        if year is None:
            wanted.append(Phrase("写明年度的标题（“2024 年政府信息公开工作年度报告”）", "a title that names the year"))
        elif not MIN_YEAR <= year <= MAX_YEAR:
            wanted.append(Phrase(f"{MIN_YEAR} 年度起的报告", f"a report for {MIN_YEAR} or later"))
        if not (self.grids or self.texts):
            wanted.append(
                Phrase("“一、总体情况”至“六、其他需要报告的事项”的标题或三张表", "the six headings or the three tables")
            )
        blocks = self.document.blocks
        first = next((b.text.strip() for b in blocks if isinstance(b, TextBlock) and b.text.strip()), "")
        grids = sum(isinstance(block, Grid) for block in blocks)
        named = Phrase("" if year is None else f"{year} 年度，", "" if year is None else f"{year}, ")
        return UnreadableDocument.without(
            wanted,
            Phrase(
                f"{named.zh}{len(blocks) - grids} 段文字、{grids} 个表格，开头是“{first[:40]}”",
                f"{named.en}{len(blocks) - grids} paragraphs and {grids} tables, beginning “{first[:40]}”",
            ),
        )

    # --- sections ------------------------------------------------------------------------------------------------------

    def _divide(self) -> None:
        """Give each line to the section under whose heading it stands, and each table to what it is."""
        section: Section | None = None
        for block in self.document.blocks:
            if isinstance(block, Grid):
                table = _table_of(block)
                if table is None:
                    self.note("grid-not-used", block.place, _printed(block))
                else:
                    self.grids.setdefault(table, []).append(block)
                continue
            for line in map(self._cleaned, _lines(block)):
                heading = _heading(line) if line.text.strip() else None
                if heading is not None:
                    section, exact = heading
                    self.texts.setdefault(section, [])
                    if not exact:
                        self.note("label-corrected", line.place, line.text, f"/{section.value}")
                elif section is None:
                    self.preamble.append(line)
                else:
                    self.texts[section].append(line)

    def _cleaned(self, line: "_Line") -> "_Line":
        """Return a line as a report may hold it."""
        text = CONTROL.sub("", line.text)
        if text != line.text:
            self.note("characters-removed", line.place, line.text)
        return line._replace(text=text)

    def _title(self) -> "_Title":
        """Find title, organ and year in the lines before the first section."""
        for size in (1, 2):  # on one line, or else cut in two
            for i in range(len(self.preamble) + 1 - size):
                text = "".join(line.text for line in self.preamble[i : i + size])
                found = _TITLE.fullmatch(compact(text))
                if found is not None:
                    del self.preamble[i : i + size]
                    name = (found["before"] or found["after"]).strip("《》〈〉-_—")
                    return _Title(" ".join(text.split()), name, int(found["year"]))
        return _Title(None, "", None)

    def _publication(self, title: "_Title") -> Publication | None:
        facts: dict[str, object] = {"title": title.text} if title.text is not None else {}
        for line in self.preamble:
            used = False
            for name, pattern in _FACTS.items():
                found = pattern.search(line.text)
                value = _fact(name, found) if found is not None else None
                if value is not None and facts.get(name) is None:
                    facts[name] = value
                    used = True
            if not used:
                self.note("text-not-used", line.place, line.text)
        if not facts:
            return None
        return Publication(**facts)  # type: ignore[arg-type] # the names are those of the record, the values checked by it

    def _narrative(self, section: Section) -> Narrative:
        if section not in self.texts:
            self.note("section-missing", None, "", f"/{section.value}")
            return Narrative()
        parts: list[tuple[Topic | None, str | None, list[str]]] = []
        for line in self.texts[section]:
            subheading = _is_subheading(line)
            topic = _topic(line.text) if section is Section.OVERVIEW and _ORDINAL.match(line.text.strip()) else None
            if subheading:
                parts.append((topic, line.text.strip(), []))
            elif topic is not None or not parts:
                parts.append((topic, None, [line.text.strip()]))
            else:
                parts[-1][2].append(line.text.strip())
        return Narrative(passages=tuple(self._passage(section, *part) for part in parts))

    def _passage(self, section: Section, topic: Topic | None, heading: str | None, lines: list[str]) -> Passage:
        text = "\n".join(lines)
        if len(text) > MAX_TEXT:
            self.note("text-cut", None, text, f"/{section.value}")
        return Passage(topic=topic, heading=heading, text=text[:MAX_TEXT])

    def _annotations(self, form: Form) -> Iterator[Annotation]:
        for target, text in self.annotations:
            at = f"/{target.value}" if isinstance(target, Section) else form.cell(*target).pointer
            yield Annotation(at=at, text=text)
        for section in _TABLES:
            for line in self.texts.get(section, ()):
                if _REMARK.match(line.text.strip()):
                    yield Annotation(at=f"/{section.value}", text=line.text.strip())
                else:
                    self.note("text-not-used", line.place, line.text, f"/{section.value}")

    # --- tables --------------------------------------------------------------------------------------------------------

    def _tables(self) -> dict[Section, Edition]:
        """Recognise the cells of all tables; return the edition of each that has one."""
        readers = {
            Section.DISCLOSURE: self._disclosure,
            Section.APPLICATIONS: self._applications,
            Section.REMEDIES: self._remedies,
        }
        editions = {}
        for section, grids in self.grids.items():
            cells = [found for grid in grids for found in readers[section](grid)]
            for key, cell in cells:
                self.found.setdefault(key, []).append(cell)
            edition = _edition_of(section, {key for key, _ in cells})
            if edition is not None:
                editions[section] = edition
        return editions

    def _disclosure(self, grid: Grid) -> Iterator[_Found]:
        columns: dict[int, Measure] = {}
        for row in grid.rows:
            measures = {i: m[0] for i, cell in enumerate(row) if (m := find(cell.text, Measure)) is not None}
            if measures:
                columns = measures
                continue
            label = _first_printed(row)
            if label is None or _ITEM.search(compact(row[label].text)):
                continue
            item = find(row[label].text, DisclosureItem)
            if item is None:
                self.note("row-not-recognised", row[label].place, _printed_row(row))
                continue
            if not columns:
                self.note("columns-not-recognised", row[label].place, _printed_row(row))
                continue
            for i, cell in _distinct(row, label + 1):
                if i in columns:
                    yield _Found((item[0], columns[i]), cell)
                elif cell.text.strip():
                    self.note("cell-not-used", cell.place, cell.text)

    def _applications(self, grid: Grid) -> Iterator[_Found]:
        columns: dict[int, Applicant] = {}
        group: OutcomeGroup | None = None
        for row in grid.rows:
            labels, end = _labels(row)
            if _is_header(labels):
                columns |= _applicants(row)
                continue
            name, exact, group = _row_of(labels, group)
            figures = None if name is None else _aligned(row, end, columns)
            if name is None or figures is None:
                if any(compact(cell.text) for cell in row[end:]):
                    code = "row-not-recognised" if name is None else "row-not-aligned"
                    self.note(code, row[0].place, _printed_row(row))
                continue
            if not exact:
                self.note("label-corrected", row[0].place, labels[-1])
            for applicant, cell in figures.items():
                yield _Found((name, applicant), cell)

    def _remedies(self, grid: Grid) -> Iterator[_Found]:
        rows = [row for row in grid.rows if _is_figures(row)]
        filled = [row for row in rows if any(compact(cell.text) for cell in row)]
        columns = _remedy_columns([row for row in grid.rows if not _is_figures(row)])
        # A row of blanks below the figures was left by a word processor; alone, it is the row that was left blank.
        for row in filled or rows[-1:]:
            strays = [cell for i, cell in enumerate(row) if i not in columns and compact(cell.text)]
            if (
                sorted(map(_REMEDY_KEYS.index, columns.values())) != list(range(15))
                or max(columns) >= len(row)
                or strays
            ):
                self.note("columns-not-recognised", row[0].place, _printed_row(row))
                continue
            for i, key in columns.items():
                yield _Found(key, row[i])

    # --- figures -------------------------------------------------------------------------------------------------------

    def _figures(self, form: Form) -> tuple[dict[ReportPlace, object], dict[str, Source]]:
        """Read the figures of the recognised cells."""
        changes: dict[ReportPlace, object] = {}
        sources: dict[str, Source] = {}
        for table in form.tables:
            for cell in table.cells:
                printed = self.found.get((cell.row, cell.column), [])
                if printed:
                    sources[cell.pointer] = Source(printed[0].place, printed[0].text)
                    changes[cell.pointer] = self._figure(cell, printed)
            self._missing(table, sources)
        return changes, sources

    def _figure(self, cell: Cell, printed: Sequence[GridCell]) -> Value:
        values = [parse_cell(grid_cell.text, cell) for grid_cell in printed]
        if len({value for value, _ in values}) > 1:
            text = " | ".join(grid_cell.text for grid_cell in printed)
            self.note("figures-disagree", printed[1].place, text, cell.pointer)
            return None
        value, parsed = values[0]
        if parsed.code is not None:
            self.note(parsed.code, printed[0].place, printed[0].text, cell.pointer)
        if parsed.remark is not None:
            self.annotations.append(((cell.row, cell.column), CONTROL.sub("", parsed.remark)))
        return value

    def _missing(self, table: Table, sources: Mapping[str, Source]) -> None:
        missing = [cell for cell in table.cells if cell.pointer not in sources]
        if len(missing) == len(table.cells):
            self.note("table-missing", None, "", f"/{table.section.value}")
        else:
            for cell in missing:
                self.note("cell-missing", None, "", cell.pointer)


# --- text --------------------------------------------------------------------------------------------------------------


class _Title(NamedTuple):
    """What the title says."""

    text: str | None
    agency: str
    year: int | None


_NARRATIVES: Final = (Section.OVERVIEW, Section.PROBLEMS, Section.OTHER_MATTERS)
_TABLES: Final = (Section.DISCLOSURE, Section.APPLICATIONS, Section.REMEDIES)
_TITLE: Final = re.compile(
    r"(?:关于)?(?P<before>[^\d:。]{0,60}?)(?:关于)?(?P<year>20\d\d)年度?(?P<after>[^\d:。]{0,60}?)的?"
    r"(?:政府)?信息公开(?:工作)?(?:年度?)?(?:工作)?(?:报告|年报)(?:[(（][^()（）]*[)）])?"
)
_DAY: Final = r"\s*[:：]?\s*(20\d\d)\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})"
_FACTS: Final = {
    "issued_on": re.compile("成文日期" + _DAY),
    "published_on": re.compile("(?:发布|公布|公开)(?:日期|时间)" + _DAY),
    "index_number": re.compile(r"索\s*引\s*号\s*[:：]\s*(\S{1,60})"),
}
_ORDINAL: Final = re.compile(r"[(（]?[一二三四五六七八九十]{1,2}[)）]?[、.．\s]?|\d{1,2}[、.．]")
_SECTION_ORDINAL: Final = re.compile(r"[一二三四五六七八九][、.．,，\s]")
_REMARK: Final = re.compile("(?:注|备注|说明)[:：1一]?")
_ITEM: Final = re.compile(r"第二十条第?\(?[一二三四五六七八九十]\)?项")


def _lines(block: TextBlock) -> Iterator[_Line]:
    for i, text in enumerate(block.text.split("\n")):
        if text.strip():
            line = None if block.place.line is None else block.place.line + i
            yield _Line(text, block.level, block.place._replace(line=line))


def _heading(line: _Line) -> tuple[Section, bool] | None:
    """Return the section that a line is the heading of, and whether by its official label."""
    text = line.text.strip()
    if len(text) > 50 or text[-1] in "。；;，,":
        return None
    found = find(text, Section)
    if found is None or not (found[1] or line.level or _SECTION_ORDINAL.match(text)):
        return None
    return found


def _is_subheading(line: _Line) -> bool:
    text = line.text.strip()
    if line.level:
        return True
    if len(text) > 30 or re.search("[。；;，,]", text):
        return False
    ordinal = _ORDINAL.match(text)
    return ordinal is not None and len(text) > ordinal.end() and text[ordinal.end()] != "是"


def _topic(text: str) -> Topic | None:
    """Return the topic that a line opens, judged by what stands before its first stop."""
    found = find(re.split("[。：:，,；;]", text.strip(), maxsplit=1)[0], Topic)
    return found[0] if found is not None else None


def _fact(name: str, found: re.Match[str]) -> date | str | None:
    if name == "index_number":
        return found[1]
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None


# --- grids -------------------------------------------------------------------------------------------------------------

_REMEDY_KEYS: Final = tuple((route, result) for route in RemedyRoute for result in RemedyResult)


def _table_of(grid: Grid) -> Section | None:
    """Return which table of the form a grid is, or holds a part of."""
    labels = {fold(cell.text) for row in grid.rows for cell in row}
    if any("复议" in label or "起诉" in label for label in labels) and any("维持" in label for label in labels):
        return Section.REMEDIES
    rows = [_row_of([cell.text], None).name for row in grid.rows for cell in row[:3] if cell.text.strip()]
    if any(isinstance(row, Flow | Outcome) for row in rows):
        return Section.APPLICATIONS
    if any(find(cell.text, DisclosureItem) is not None for row in grid.rows for cell in row[:1]):
        return Section.DISCLOSURE
    return None


def _edition_of(section: Section, keys: Iterable[Key]) -> Edition | None:
    """Return the edition of which alone some of the cells are, or null where they are common to all editions."""
    found = set(keys)
    own = {
        edition: {(cell.row, cell.column) for cell in Table.of(section, edition).cells}
        for edition in Edition
        if section is not Section.REMEDIES
    }
    scores = {edition: len(found & cells) for edition, cells in own.items()}
    best = [edition for edition, score in scores.items() if score == max(scores.values())]
    return best[0] if len(best) == 1 else None


def _distinct(row: Sequence[GridCell], start: int) -> Iterator[tuple[int, GridCell]]:
    """Yield the cells of a row with their first column, merged cells once."""
    for i in range(start, len(row)):
        if i == start or row[i] is not row[i - 1]:
            yield i, row[i]


def _first_printed(row: Sequence[GridCell]) -> int | None:
    return next((i for i, cell in enumerate(row) if cell.text.strip()), None)


def _labels(row: Sequence[GridCell]) -> tuple[list[str], int]:
    """Return the labels at the beginning of a row, and where its figures begin.

    They end with the last cell that names a row or a group. Where none does, they are the words before the first figure.
    """
    named = [i + 1 for i, cell in enumerate(row) if find(cell.text, (*_ROWS, *OutcomeGroup)) is not None]
    words = next((i for i, cell in enumerate(row) if _is_number(cell)), len(row))
    end = max(named) if named else max((i + 1 for i in range(words) if not is_figure(row[i].text)), default=0)
    labels = [cell.text for _, cell in _distinct(row[:end], 0) if cell.text.strip()]
    return labels, end


_ROWS: Final = (*Flow, *(outcome for outcome in Outcome if outcome is not Outcome.OTHER_HANDLING))


class _Row(NamedTuple):
    """A row of table three, by its labels.

    Attributes:
        name: The row, or null where the labels name none.
        exact: Whether it stands under its official label.
        group: The group that the rows below belong to.
    """

    name: Flow | Outcome | None
    exact: bool
    group: OutcomeGroup | None


def _row_of(labels: Sequence[str], group: OutcomeGroup | None) -> _Row:
    """Return the row that the labels name, in the group that the row above belongs to."""
    for label in labels:
        heading = find(label, OutcomeGroup)
        group = heading[0] if heading is not None else group
    last = labels[-1] if labels else ""
    if find(last, OutcomeGroup) == (OutcomeGroup.OTHER_HANDLING, True):
        return _Row(Outcome.OTHER_HANDLING, exact=True, group=group)
    name, exact = find(last, _ROWS) or (None, False)
    if name is Flow.OUTCOMES or (name is Outcome.OTHER and group is not OutcomeGroup.OTHER_HANDLING):
        name = None
    if isinstance(name, Outcome) and name.group is not None:
        group = name.group
    return _Row(name, exact, group)


def _is_header(labels: Sequence[str]) -> bool:
    """Return whether a row belongs to the header of table three: it begins with no row and names a column."""
    if not labels or find(labels[0], (*_ROWS, *OutcomeGroup)) is not None:
        return False
    return any(find(label, Applicant) is not None for label in labels)


def _applicants(row: Sequence[GridCell]) -> dict[int, Applicant]:
    """Return the columns that a row of the header names."""
    found = {}
    for i, cell in _distinct(row, 0):
        applicant = find(cell.text, Applicant)
        if applicant is not None:
            found[i] = applicant[0]
    return found


def _aligned(row: Sequence[GridCell], end: int, columns: Mapping[int, Applicant]) -> dict[Applicant, GridCell] | None:
    """Return the figures of a row by column, or null where it cannot be told which is which.

    They are where the header says, if nothing else stands in the row. If not, the row lost or won a cell beside its
    label, and the figures are taken in the order of the header, if there are exactly as many as columns and neither the
    first nor the last is blank, so that it is certain where they begin.
    """
    order = [columns[i] for i in sorted(columns)]
    if sorted(order, key=list(Applicant).index) != list(Applicant) or len(set(order)) != len(order):
        return None
    strays = [cell for i, cell in enumerate(row[end:], end) if i not in columns and compact(cell.text)]
    if min(columns) >= end and max(columns) < len(row) and not strays:
        return {applicant: row[i] for i, applicant in columns.items()}
    figures = list(row[end:])
    while figures and not compact(figures[0].text):
        del figures[0]
    while figures and not compact(figures[-1].text):
        del figures[-1]
    return dict(zip(order, figures, strict=True)) if len(figures) == len(order) else None


def _is_number(cell: GridCell) -> bool:
    return bool(re.search(r"\d", cell.text)) and is_figure(cell.text)


def _is_figures(row: Sequence[GridCell]) -> bool:
    """Return whether a row of table four holds figures or blanks: no more words than figures."""
    words = sum(not is_figure(cell.text) for cell in row)
    return words == 0 or sum(map(_is_number, row)) > words


def _remedy_columns(header: Sequence[Sequence[GridCell]]) -> dict[int, Key]:
    """Return route and result of each column: the lowest result above it, and the innermost route over it."""
    width = max(map(len, header), default=0)
    routes: dict[int, RemedyRoute] = {}
    results: dict[int, RemedyResult] = {}
    for row in header:
        route: RemedyRoute | None = None
        for i, cell in enumerate(row):
            named = find(cell.text, RemedyRoute)
            result = find(cell.text, RemedyResult)
            if result is not None:
                results[i] = result[0]
            if cell.text.strip():
                route = named[0] if named is not None else None
            if route is not None:
                routes[i] = route
    return {i: (routes[i], results[i]) for i in range(width) if i in routes and i in results}


def _printed_row(row: Sequence[GridCell]) -> str:
    return " | ".join(cell.text for cell in row)


def _printed(grid: Grid) -> str:
    return "\n".join(map(_printed_row, grid.rows))
