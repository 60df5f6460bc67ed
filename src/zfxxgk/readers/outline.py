"""The outline of a document: its title and facts, the six sections by meaning, and what belongs to each."""

import difflib
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from zfxxgk.form.categories import Section, Topic
from zfxxgk.form.kinds import CONTROL
from zfxxgk.form.layout import printed_facts, printed_remark, section_of
from zfxxgk.form.records import Annotation, Narrative, Report
from zfxxgk.readers.document import PICTURE, Document, Grid, GridCell, Place, Source
from zfxxgk.readers.figures import bare, compact, is_number
from zfxxgk.readers.labels import MAX_LABEL, Labels, fold, is_of_the_form
from zfxxgk.readers.tables import READERS, table_begun, table_of
from zfxxgk.readers.tables.cells import REMARK, Line, Noter, Piece, printed_row
from zfxxgk.readers.titles import MAX_TITLE, ORGAN, Title, chinese_years, is_organ, title_of

__all__ = ["NARRATIVES", "Outline", "Part"]

NARRATIVES: Final = tuple(section for section in Section if section not in READERS)


class Part(NamedTuple):
    """A part of a narrative.

    Attributes:
        topic: The topic that it opens with, or None.
        heading: Its heading, or None.
        lines: Its paragraphs.
    """

    topic: Topic | None
    heading: str | None
    lines: list[str]


class Outline:
    """A document divided into its parts.

    Args:
        document: The document.
        note: Is called with every judgement.
        held: The report stored in the document, or None. Lines that print its title or its prose are recognised,
            whatever they look like.

    Attributes:
        title: What the title of the report says, or else what the file states outside its text.
        titles: Every title of an annual report in the document, in order.
        headings: For each of `titles`, how many headings of sections follow it.
        others: The titles between the title and section one, and those that the file states outside its text.
        preamble: The lines before the first section that are neither title nor fact.
        texts: The lines of each narrative.
        pieces: The grids and lines of each table.
        pictures: For each picture in the section of a table, that section.
        remarks: The remarks of the stored report that were recognised in lines.
        facts: What the page says of its publication, by field of `Publication`, and ``agency``.
    """

    def __init__(self, document: Document, note: Noter, held: Report | None = None) -> None:
        self._note = note
        self._held = held
        self._printed = list(_printed(held) if held is not None else ())
        self.titles: list[Title] = []
        self.others: list[tuple[Title, Place | None]] = []
        self.headings: list[int] = []
        self.preamble: list[Line] = []
        self.texts: dict[Section, list[Line]] = {}
        self.pieces: dict[Section, list[Piece]] = {}
        self.pictures: list[Section | None] = []
        self.remarks: list[Annotation] = []
        self.facts: dict[str, date | str] = {}
        self.title: Title = Title(None, "", None)
        self._heads: dict[str, Line] = {}
        self._anchors: list[tuple[int, ...]] = []
        self._section: Section | None = None
        self._table: Section | None = None
        self._scope: tuple[int, ...] = ()
        self._above: list[Line] = []
        self._below: list[Line] = []
        items = list(self._items(document))
        contents = _contents(items)
        if contents:
            lines = [item for item in items[contents.start : contents.stop] if isinstance(item, Line)]
            note("contents-not-used", lines[0].place, "\n".join(line.text for line in lines))
            del items[contents.start : contents.stop]
        self._divide(items, _headings(items))
        self._leave_page()
        self._find_title(document)
        self._find_facts(document)
        self._find_overview()

    # --- lines and tables ----------------------------------------------------------------------------------------------

    def _items(self, document: Document) -> Iterator[Piece]:
        for block in document.blocks:
            if isinstance(block, Grid):
                pieces = _unfolded(block)
            else:
                pieces = _lines(block.text, block.level, block.place, block.scope)
            for piece in pieces:
                cleaned = self._cleaned(piece) if isinstance(piece, Line) else piece
                if isinstance(cleaned, Grid) or cleaned.text.strip():
                    yield cleaned

    def _cleaned(self, line: Line) -> Line:
        """Return a line without control characters, and marked if the stored report prints it."""
        if CONTROL.search(line.text) is not None:
            self._note("characters-removed", line.place, line.text)
            line = line._replace(text=CONTROL.sub("", line.text))
        text = bare(line.text) if self._printed else ""
        for number, (expected, what) in enumerate(self._printed):
            if text == expected:
                del self._printed[: number + 1]
                if what == _FACT:
                    return line._replace(text="")
                return line._replace(
                    is_prose=not isinstance(what, Section), remark=what if isinstance(what, Annotation) else None
                )
            if what is None or what in NARRATIVES:  # prose comes in order; all else may be elsewhere or missing
                break
        if "\u00a0" in line.text or "<!" in line.text:
            line = line._replace(text=_OF_WORD.sub("", line.text).replace("\u00a0", " "))
        return line

    def _divide(self, items: Iterable[Piece], headings: Mapping[int, tuple[Section, bool, str]]) -> None:
        """Give each line to the section under whose heading it stands, and each table to the one it belongs to."""
        for number, item in enumerate(items):
            if isinstance(item, Grid):
                self._take_grid(item)
                continue
            if item.remark is not None:
                self.remarks.append(item.remark)
                continue
            if item.text == PICTURE:
                self.pictures += [self._section] if self._section in READERS else []
                continue
            heading = headings.get(number) or (None if item.is_prose else self._headless(item))
            if heading is not None:
                section, exact, rest = heading
                self._section, self._table = section, None
                if _number_of(item.text) not in (None, section.printed[0]):
                    self._note("heading-renumbered", item.place, item.text, section)
                self._open(section, item)
                if not exact:
                    self._note(
                        "heading-missing" if number not in headings else "label-corrected",
                        item.place,
                        item.text,
                        section,
                    )
                if not rest:
                    continue
                self._take_line(item._replace(text=rest))
            else:
                if not item.is_prose and _BEYOND.fullmatch(item.text.strip()):
                    self._note("heading-beyond", item.place, item.text, self._section)
                self._take_line(item)

    def _take_grid(self, grid: Grid) -> None:
        found = table_of(grid) or (self._section if self._section in READERS else self._table)
        if found is not None:
            self.pieces.setdefault(found, []).append(grid)
            self._anchors.append(grid.scope)
            self._table = found
            if self._section is None or (self._section in READERS and _later(found, self._section)):
                self._section = found
        elif not self._facts_of(grid):
            self._note("grid-not-used", grid.place, "\n".join(map(printed_row, grid.rows)))

    def _take_line(self, line: Line) -> None:
        title = None if line.is_prose else title_of(line.text)
        if title is not None:
            self.titles.append(title)
            self.headings.append(0)
        if self._section is None:
            self.preamble.append(line)
        elif title is None or (self._section in NARRATIVES and _is_sentence(line.text)):
            lines = self.pieces[self._section] if self._section in READERS else self.texts[self._section]
            lines.append(line)

    def _headless(self, line: Line) -> tuple[Section, bool, str] | None:
        """Return the section that a line below a table begins although its heading is missing; the line is kept."""
        if self._section not in READERS or not self._begun(self._section):
            return None
        text = line.text.strip()
        for pattern, section in ((_HEADLESS, Section.PROBLEMS), (_FEE_HEADING, Section.OTHER_MATTERS)):
            if pattern.fullmatch(text):
                return section, False, line.text
        return None

    def _begun(self, section: Section | None) -> bool:
        return section is not None and bool(self.pieces.get(section))

    def _open(self, section: Section, line: Line) -> None:
        if section in READERS:
            self.pieces.setdefault(section, [])
        else:
            self.texts.setdefault(section, [])
        self._heads.setdefault(f"/{section.value}", line)
        self._anchors.append(line.scope)
        if self.headings:
            self.headings[-1] += 1

    def _leave_page(self) -> None:
        """Leave out what stands on the page around the report."""
        common = self._anchors[0] if len(self._anchors) > 1 else ()
        for scope in self._anchors:
            common = _common(common, scope)
        for lines in self.texts.values():
            lines[:] = [line for line in lines if line.scope[: len(common)] == common]
        for pieces in self.pieces.values():
            pieces[:] = [piece for piece in pieces if piece.scope[: len(common)] == common]
        last = next((section for section in reversed(Section) if self.texts.get(section)), None)
        if last is not None:
            lines = self.texts[last]
            # What the site prints below the report has no sentences.
            end_of_report = max(
                (i + 1 for i, line in enumerate(lines) if line.is_prose or _is_report_text(line.text)), default=0
            )
            end = next((i for i in range(end_of_report, len(lines)) if _is_chrome(lines[i].text.strip())), len(lines))
            if end < len(lines):
                self._note("text-not-used", lines[end].place, "\n".join(line.text for line in lines[end:]))
                del lines[end:]
        self._scope = common

    def sources(self) -> dict[str, Source]:
        """Return where the sections begin and where the title stands, by JSON Pointer."""
        return {pointer: Source(line.place, line.text) for pointer, line in self._heads.items()}

    # --- title and facts -----------------------------------------------------------------------------------------------

    def _find_title(self, document: Document) -> None:
        """Find title, organ and year in the lines before the first section, or else in what the file says of itself."""
        self._above, self._below = [], self.preamble
        # The title is on one line, or else cut into two or three.
        places = ((i, i + size) for size in (1, 2, 3) for i in range(len(self.preamble) + 1 - size))
        for start, end in places:
            text = "".join(line.text for line in self.preamble[start:end])
            title = (_title_of(self._held, text) or title_of(text)) if len(text) <= MAX_TITLE else None
            if title is None or (self.title.year is not None and (self.title.agency or not title.agency)):
                continue
            above = self.preamble[start - 1].text.strip() if start else ""
            if not title.agency and ORGAN.fullmatch(compact(above)) and is_organ(above):
                start -= 1  # noqa: PLW2901 # the name of the organ is a line of its own
                title = Title(f"{above} {title.text}", compact(above), title.year)
            self.title = title
            self._heads |= dict.fromkeys(("/agency", "/year", "/publication/title"), self.preamble[start])
            # Lines above the title are the page's, not the report's.
            self._above, self._below = self.preamble[:start], self.preamble[end:]
            if title.agency:
                break
        if (
            self.title.text is None and len(set(self.titles)) == 1
        ):  # it stands elsewhere: on a separate sheet after the tables
            self.title = self.titles[0]
        if self.title.text is None:
            self._find_title_without_year()
        below = [(found, line.place) for line in self._below if (found := title_of(line.text)) is not None]
        own = [(found, None) for text in document.titles if (found := title_of(text)) is not None]
        self.others = [*below, *own]
        for other, _ in own:
            if self.title.year in (None, other.year):
                self.title = Title(
                    self.title.text or other.text, self.title.agency or other.agency, self.title.year or other.year
                )

    def _find_title_without_year(self) -> None:
        """Find a title without a year. It must name the organ, or the line above must be the name of one."""
        for i, line in enumerate(self.preamble):
            title = title_of(line.text, dated=False)
            above = compact(self.preamble[i - 1].text) if i else ""
            if title is not None and not title.agency and ORGAN.fullmatch(above) and is_organ(above):
                self.title = Title(f"{above} {title.text}", above, None)
                self._above, self._below = self.preamble[: i - 1], self.preamble[i + 1 :]
                return
            if title is not None and title.agency:
                self.title = title
                self._above, self._below = self.preamble[:i], self.preamble[i + 1 :]
                return

    def _find_signature(self) -> None:
        """Take organ and date from the end of the last narrative, and drop the lines with contact details there."""
        last = next((section for section in reversed(NARRATIVES) if self.texts.get(section)), None)
        lines = self.texts[last] if last is not None else []
        end = len(lines)
        while end and not lines[end - 1].is_prose and _CONTACT.match(lines[end - 1].text.strip()):
            end -= 1
        for line in lines[end:]:
            self._note("text-not-used", line.place, line.text, last)
        del lines[end:]
        signed = _SIGNED.fullmatch(chinese_years(compact(lines[-1].text))) if lines and not lines[-1].is_prose else None
        day = _fact("issued_on", signed) if signed is not None else None
        if signed is None or not isinstance(day, date):
            return
        above = lines[-2] if len(lines) > 1 else None
        organ = _SEAL.sub(
            "", signed["organ"] or (compact(above.text) if above is not None and not above.is_prose else "")
        )
        is_signature = self._may_sign(organ)
        if not is_signature and (
            signed["organ"] or (above is not None and not above.text.rstrip().endswith(("。", "；", "！")))
        ):
            return  # a sentence that ends in a date
        published, stated = self.facts.get("published_on"), self.facts.get("issued_on")
        late = isinstance(published, date) and day > published
        if stated not in (None, day) or late or not self._may_be_issued(day):
            self._note("signature-doubtful", lines[-1].place, lines[-1].text, last)
            return
        self.facts["issued_on"] = day
        del lines[-1 if signed["organ"] or not is_signature else -2 :]
        if is_signature:
            self.facts.setdefault("agency", organ)

    def _may_sign(self, organ: str) -> bool:
        """Return whether a line below the text may be the organ's name: much like that of the title, if it has one."""
        own = compact(self.title.agency)
        if own and organ:
            return organ in own or own in organ or difflib.SequenceMatcher(None, own, organ).ratio() > _LIKE
        return ORGAN.fullmatch(organ) is not None and is_organ(organ)

    def _may_be_issued(self, day: date) -> bool:
        """Return whether a report may be issued on a day: from December of its year to two years after its end."""
        year = self.title.year
        return year is None or date(year, 12, 1) <= day < date(year + 3, 1, 1)

    def _find_facts(self, document: Document) -> None:
        kept = []
        for line in self._above:
            self._facts_in(line.text)
        repeated = self._repeated_titles()
        for i, line in enumerate(self._below):
            text = line.text.strip()
            if i in repeated or _is_chrome(text) or (not text.endswith(("。", "；")) and self._facts_in(text)):
                continue
            if line.scope[: len(self._scope)] == self._scope:
                kept.append(line)
        self.preamble = kept
        for name, text in document.facts:
            self._facts_in(f"{name}：{text}")
        self._find_signature()

    def _repeated_titles(self) -> set[int]:
        """Return which lines below the title are a title again, on one line or cut in two or three."""
        lines = [line.text for line in self._below]
        spans = (range(i, i + size) for size in (1, 2, 3) for i in range(len(lines) + 1 - size))
        return {i for span in spans if title_of("".join(lines[i] for i in span)) is not None for i in span}

    def _facts_of(self, grid: Grid) -> bool:
        """Take the facts of a grid that holds names and values side by side; return whether it is one."""
        found = []
        for row in grid.rows:
            texts = [cell.text.strip().rstrip(":：") for cell in row if compact(cell.text)]
            found += [self._facts_in(f"{name}：{value}") for name, value in itertools.pairwise(texts)]
            found += [self._facts_in(text) for text in texts]
        return any(found)

    def _facts_in(self, text: str) -> bool:
        """Take the facts that a line states; return whether it states any."""
        used = False
        for name, pattern in _FACTS.items():
            stated = pattern.search(text) if len(text) < _MAX_FACT else None
            value = _fact(name, stated) if stated is not None else None
            if value is not None:
                self.facts.setdefault(name, value)
                used = True
        return used

    def _find_overview(self) -> None:
        """Take what stands between title and section two as section one, where its heading is missing."""
        if Section.OVERVIEW in self.texts or self.title.year is None:
            return
        start = next((i for i, line in enumerate(self.preamble) if _SUBORDINAL.match(line.text.strip())), None)
        if start is None and sum(len(line.text) for line in self.preamble) < _MIN_OVERVIEW:
            return
        lines = self.preamble[start or 0 :]
        del self.preamble[start or 0 :]
        self._note("heading-missing", lines[0].place, lines[0].text, Section.OVERVIEW)
        self.texts[Section.OVERVIEW] = lines

    # --- narratives ----------------------------------------------------------------------------------------------------

    def parts(self, section: Section) -> list[Part]:
        """Return the parts of a narrative."""
        parts: list[Part] = []
        ranked = False  # whether the part before has a Chinese number: a 1. below it is not a new part
        for line in self.texts.get(section, ()):
            text = line.text.strip()
            ordinal = _ORDINAL.match(text)
            topic = _topic(text) if section is Section.OVERVIEW and ordinal is not None else None
            below = ranked and ordinal is not None and ordinal[0][0].isdecimal() and not line.level
            if _is_subheading(line) and not below:
                parts.append(Part(topic, text, []))
            elif (topic is not None and not below) or not parts:
                parts.append(Part(topic, None, [text]))
            else:
                parts[-1].lines.append(text)
                continue
            ranked = ordinal is not None and not ordinal[0][0].isdecimal()
        return [part if part.lines else Part(part.topic, None, [part.heading or ""]) for part in parts]


# --- text --------------------------------------------------------------------------------------------------------------


_FACT: Final = "fact"
_Known = Section | Annotation | str | None
"""What a line is known to be: the heading of a section, a remark, a fact, or (None) prose."""


def _printed(report: Report) -> Iterator[tuple[str, _Known]]:
    """Yield the lines of a report as they are printed, without white space, each with what it is known to be."""
    yield from ((bare(f"{name}：{text}"), _FACT) for name, text in printed_facts(report))
    remarks: dict[Section | None, list[tuple[str, Annotation]]] = {}
    for annotation in report.annotations:
        section = section_of(annotation.at)
        remarks.setdefault(section, []).append((bare(printed_remark(annotation)), annotation))
    yield from remarks.get(None, ())
    for section in Section:
        yield bare(section.printed), section
        narrative = getattr(report, section.value)
        if isinstance(narrative, Narrative):
            yield from ((text, None) for text in filter(None, map(bare, narrative.text.split("\n"))))
        yield from remarks.get(section, ())


def _title_of(report: Report | None, text: str) -> Title | None:
    """Return the title of a report, if that is what a text prints."""
    if report is None:
        return None
    begin, printed = bare(f"{report.agency.name}{report.year}年"), bare(text)
    is_title = printed.startswith(begin) and printed.endswith("报告") and "公开" in printed
    return Title(text, report.agency.name, report.year) if is_title else None


_SECTION: Final = Labels(Section)
_TOPIC: Final = Labels(Topic)
_MAX_FACT: Final = 1000
_MIN_OVERVIEW: Final = 40
_DAY: Final = r"\s*+(?:[:：]\s*+)?(20\d\d)\s*+[-年/.]\s*+(\d{1,2})\s*+[-月/.]\s*+(\d{1,2})"
_SIGNED: Final = re.compile(
    r"(?P<organ>[\u4e00-\u9fff()（）]{0,40}?)[(（]?(?P<day>(20\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})[日号]?)[)）]?"
)
_LIKE: Final = 0.8  # names that are this similar differ by a slip of the pen
_SEAL: Final = re.compile("[(（](?:盖章|公章|印章|章)[)）]|^[(（]|[)）]$")
"""What may stand around the organ's name below the text: a word for its seal, or brackets."""
_CONTACT: Final = re.compile(
    r"[(（]?(?:联系(?:电话|人|方式|地址)|咨询电话|电话|地址|邮编|邮政编码|传真|电子邮[箱件]|网址)\s*[:：]|附件(?:下载|[一二三四\d]?\s*[:：])"
)
_FACTS: Final = {
    "issued_on": re.compile("(?:成文日期|生成日期)" + _DAY),
    "published_on": re.compile("(?:(?:发布|公布|公开|发文)(?:日期|时间)|PubDate)" + _DAY),
    "index_number": re.compile(r"索\s*引\s*号\s*[:：]\s*([^\s：:]{1,60})"),
    "title": re.compile(r"^\s*+标题\s*+[:：]\s*+(\S(?:.*\S)?)\s*+$"),
    "url": re.compile(r"^\s*(?:原文)?网址\s*[:：]\s*(https?://\S+)\s*$"),
    "credit_code": re.compile(r"统一社会信用代码\s*[:：]\s*([0-9A-Z]{18})(?![0-9A-Z])"),
    "division_code": re.compile(r"行政区划代码\s*[:：]\s*(\d{6})(?!\d)"),
    "coverage": re.compile(r"^\s*统计范围\s*[:：]\s*(本级|汇总)\s*$"),
    "agency": re.compile(
        r"(?:发布(?:机构|单位)|公开(?:主体|责任部门)|发文机关|信息来源|(?<![\u4e00-\u9fff])来\s*源|ContentSource)\s*[:：]\s*"
        r"([\u4e00-\u9fff]{4,40})"
    ),
}
_ORDINAL: Final = re.compile(r"[(（]?[一二三四五六七八九十]{1,2}[)）]?[、.．\s]?|\d{1,2}[、.．]")
_SUBORDINAL: Final = re.compile(r"[(（][一1][)）]\S")
_BEYOND: Final = re.compile("[七八九]、.{2,28}(?<![。；，])")
"""A heading that is numbered as a seventh section or later; the form has six."""
_SECTION_ORDINAL: Final = re.compile(r"[\s#A-Za-z\d|｜丨]{0,3}[一二三四五六七八九]\s*[、.．,，:：\s]")
_CAPTION: Final = re.compile(r"(?:附?表|附件)[一二三四五\d][:：、.\s]")
_BRACKETED: Final = re.compile(r"\s*[(（]?\d*[一二三四五六七八九]?[)）]")
_OF_WORD: Final = re.compile(r"<!(?:--)?\[(?:if [^\]<>]*|endif)\](?:--)?>")
"""Comments of a word processor that were written as text."""
_HEADLESS: Final = re.compile(r"(?:[(（]?[一1][)）、.．]?)?.{0,10}(?:存在的?(?:主要)?|主要)(?:问题|不足).{0,8}")
_FEE_HEADING: Final = re.compile(r"(?:[(（]?[一二三1-3][)）、.．]?)?.{0,4}(?:收取)?信息处理费.{0,6}情况.{0,4}")
_PAGE_NUMBER: Final = re.compile(r"[-—–－]++\s*+\d{1,3}\s*+[-—–－]++|第\s*+\d++\s*+页(?:\s*+(?:[,，/]\s*+)?共.*)?")
_CHROME: Final = re.compile(
    r"上一[篇条]|下一[篇条]|[【\[(（]?\s*(?:打\s*印|关\s*闭|字\s*[体号]|返回|收藏)|分享|扫一扫|主办|承办|版权所有|网站(?:地图|标识)|"
    r".{0,40}ICP备|.{0,40}公网安备|当前位置|您(?:当前)?(?:的|所在)?位置|首页|相关(?:链接|阅读|信息|新闻)|"
    r"(?:信息)?来源\s*[:：]|(?:浏览|访问|点击|阅读)(?:次数|量|数)|责任编辑|编辑\s*[:：]|微信|微博|QQ空间|关于我们|联系我们|"
    r"无障碍|长者|繁[體体]|全真版|文字版|网站支持|技术支持"
)


def _lines(text: str, level: int, place: Place, scope: tuple[int, ...]) -> Iterator[Line]:
    for i, line in enumerate(text.split("\n")):
        if line.strip() and not _PAGE_NUMBER.fullmatch(line.strip()):
            where = place._replace(line=place.line + i) if i and place.line is not None else place
            yield Line(line, level, where, scope)


_Cells = tuple[GridCell, ...]


def _unfolded(grid: Grid) -> Iterator[Piece]:
    """Yield a grid, cut at rows that are not of a table: headings, titles, remarks, or text in a frame."""
    rows = [(_only_printed(row), row) for row in grid.rows if row]
    framed = all(cell is not None or not any(compact(c.text) for c in row) for cell, row in rows)
    heads = [i for i, (cell, _) in enumerate(rows) if cell is not None and _heading(cell.text.strip(), 0) is not None]
    cuts = {*heads, *_stacked(grid.rows)}
    for start, end in itertools.pairwise(sorted({0, *cuts, len(rows)})):
        part = rows[start:end]
        heading = _heading(part[0][0].text.strip(), 0) if part[0][0] is not None else None
        frame = framed or (heading is not None and heading[0] in NARRATIVES)
        # A sheet is as wide as its widest table; the others have blank columns at their right.
        width = max((_width(row) for cell, row in part if cell is None), default=len(part[0][1])) if cuts else None
        yield from _cut_at_lines(part, grid, frame=frame, width=width)


def _stacked(rows: Sequence[_Cells]) -> Iterator[int]:
    """Yield where one table of the form follows another without a heading between them, as on a sheet."""
    last: Section | None = None
    for i, row in enumerate(row for row in rows if row):
        section = table_begun(row)
        if section is not None and section is not last:
            if last is not None:
                yield i
            last = section


def _cut_at_lines(
    rows: Iterable[tuple[GridCell | None, _Cells]], grid: Grid, *, frame: bool, width: int | None
) -> Iterator[Piece]:
    table: list[_Cells] = []
    begun = False
    for cell, row in rows:
        if cell is None or not (frame or _is_line(cell, row, begun=begun)):
            begun = begun or cell is not None or any(compact(c.text) for c in row)
            table.append(row[:width])
            continue
        if table:
            yield Grid(tuple(table), grid.place, grid.scope)
            table = []
        yield from _lines(cell.text, 0, cell.place, grid.scope)
    if table:
        yield Grid(tuple(table), grid.place, grid.scope)


def _is_line(cell: GridCell, row: _Cells, *, begun: bool) -> bool:
    """Return whether a row with one printed cell is a line of text, not a table row with nothing but its label."""
    text = cell.text.strip()
    if _heading(text, 0) is not None or (len(row) > 1 and row[0] is row[-1]):
        return True
    return bool(REMARK.match(text)) or title_of(text) is not None or not (begun or is_of_the_form(text))


def _width(row: _Cells) -> int:
    return max((i + 1 for i, cell in enumerate(row) if compact(cell.text)), default=1)


def _only_printed(row: _Cells) -> GridCell | None:
    """Return the only printed cell of a row, or None if there are more or none. A number beside blank cells does not
    count: that is a row of figures, whose header a page break may have cut off.
    """
    printed: GridCell | None = None
    for cell in row:
        if cell is not printed and cell.text and compact(cell.text):
            if printed is not None:
                return None
            printed = cell
    return None if printed is not None and row[0] is not row[-1] and is_number(printed.text) else printed


def _headings(items: Iterable[Piece]) -> dict[int, tuple[Section, bool, str]]:
    """Return which lines are the headings of sections: of each section, only those of the most certain kind."""
    found: dict[int, tuple[int, Section, bool, str]] = {}
    for number, item in enumerate(items):
        if isinstance(item, Line) and not item.is_prose:
            heading = _heading(item.text.strip(), item.level)
            if heading is not None:
                section, exact, certainty, rest = heading
                found[number] = (certainty, section, exact, rest)
    best: dict[Section, int] = {}
    for certainty, section, _, _ in found.values():
        best[section] = max(certainty, best.get(section, certainty))
    return {
        n: (section, exact, rest)
        for n, (certainty, section, exact, rest) in found.items()
        if certainty == best[section]
    }


def _contents(items: Sequence[Piece]) -> range:
    """Return the range of a table of contents: adjacent headings that all come again below; empty if none."""
    sections: list[Section | None] = []
    for item in items:
        heading = _heading(item.text.strip(), item.level) if isinstance(item, Line) and not item.is_prose else None
        sections.append(heading[0] if heading is not None and not heading[3] else None)
    last = {section: number for number, section in enumerate(sections)}
    start = 0
    while start < len(items):
        stop, listed = start, []
        while stop < len(items) and (section := sections[stop]) is not None and section not in listed:
            listed.append(section)
            stop += 1
            while stop < len(items) and sections[stop] is None and _is_listed(items[stop]):
                stop += 1
        if len(listed) >= _MIN_LISTED and all(last[section] >= stop for section in listed):
            before = items[start - 1] if start else None
            return range(start - (isinstance(before, Line) and compact(before.text) in _CONTENTS_TITLES), stop)
        start = max(stop, start + 1)
    return range(0)


_MIN_LISTED: Final = 3
_CONTENTS_TITLES: Final = ("目录", "目次")
_ENTRY: Final = re.compile(r".{2,40}?(?:[.．…·]{2,}+|\s{2,}+|\t)[\s\-—–]*+\d{1,3}[\s\-—–]*+")


def _is_listed(item: Piece) -> bool:
    """Return whether a line is an entry of a table of contents: it ends with a page number."""
    return isinstance(item, Line) and _ENTRY.fullmatch(item.text.strip()) is not None


def _heading(text: str, level: int) -> tuple[Section, bool, int, str] | None:
    """Return the section whose heading a line is, whether by its official label, how certain that is (2: it is numbered
    like one, 1: it is marked as a heading, 0: it is only the label), and the rest of the line.
    """
    numbered = _SECTION_ORDINAL.match(text) or _CAPTION.match(text)
    if numbered is None and level == 0 and (len(text) > MAX_LABEL or fold(text) not in _OFFICIAL):
        return None
    bare = text[numbered.end() :] if numbered is not None else text
    if len(bare) <= _MAX_HEADING and bare and bare[-1] not in "。；;，,":
        found = _SECTION.find(bare)
        if found is not None and not (_BRACKETED.match(text) and numbered is None and level == 0 and not found[1]):
            certainty = 2 if numbered is not None else 0 if _BRACKETED.match(text) or not level else 1
            return found[0], found[1], certainty, ""
    if numbered is None:
        return None
    for stop in re.finditer(r"[。：:\s]", bare[:_MAX_HEADING]):
        found = _SECTION.find(bare[: stop.start()])
        if found is not None and bare[stop.end() :].strip():
            return found[0], found[1], 2, bare[stop.end() :].strip()
    return None


_MAX_HEADING: Final = 50
_OFFICIAL: Final = frozenset(fold(section.label) for section in Section)


def _is_chrome(text: str) -> bool:
    """Return whether a line is the site's, not the report's. A sentence is the report's, however it begins."""
    return _CHROME.match(text) is not None and not text.endswith(("。", "；", "！"))


def _is_report_text(text: str) -> bool:
    """Return whether a line is of the report: a sentence, or the date below the text."""
    text = text.strip()
    return text.endswith(("。", "；", "！", "：")) or _SIGNED.fullmatch(chinese_years(compact(text))) is not None


def _is_sentence(text: str) -> bool:
    """Return whether a line that contains a title is a sentence that mentions it, and not a title itself."""
    return bool(re.search("[。；！]", text)) or ("《" in text and not text.strip().startswith(("《", "关于")))


_MAX_SUBHEADING: Final = 30


def _is_subheading(line: Line) -> bool:
    text = line.text.strip()
    if line.level:
        return True
    ordinal = _ORDINAL.match(text)
    if len(text) > _MAX_SUBHEADING or re.search("[。；;：:]|[，,]$", text) or text.count("，") + text.count(",") > 1:
        return False
    return ordinal is not None and len(text) > ordinal.end() and text[ordinal.end()] != "是"


def _topic(text: str) -> Topic | None:
    """Return the topic that a line opens, judged by the words before its first punctuation mark."""
    found = _TOPIC.find(re.split("[。：:，,；;]", text, maxsplit=1)[0])
    return found[0] if found is not None else None


def _fact(name: str, found: re.Match[str]) -> date | str | None:
    if name not in ("issued_on", "published_on"):
        return found[1]
    try:
        return date(*map(int, found.groups()[-3:]))
    except ValueError:
        return None


def _number_of(heading: str) -> str | None:
    """Return the Chinese number that a heading begins with; None if it has none."""
    found = re.match("([一二三四五六七八九])、", heading.strip())
    return found[1] if found is not None else None


def _later(one: Section, other: Section) -> bool:
    return list(Section).index(one) > list(Section).index(other)


def _common(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    size = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:size]
