"""Damages a document the way files are damaged: a span, a cell, a row or a head lost, doubled or changed, a byte, the end.

What is damaged is the source, so that nothing is left out that a careless editor, a script or a disk may do.
"""

import io
import random
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zfxxgk import FigureState, Reading, Report
from zfxxgk.form.tables import Form, Value


class Markup(NamedTuple):
    """How a format writes a row, a cell and the number of columns or rows that a cell covers."""

    row: re.Pattern[bytes]
    cell: re.Pattern[bytes]
    span: re.Pattern[bytes]


def _markup(row: bytes, cell: bytes, span: bytes) -> Markup:
    return Markup(*(re.compile(each, re.DOTALL | re.IGNORECASE) for each in (row, cell, span)))


HTML = _markup(
    rb"<tr\b.*?(?=<tr\b|</tbody|</thead|</table)",
    rb"<t[dh]\b.*?(?=<t[dh]\b|</tr|<tr\b|</tbody|</table)",
    rb"\s(?:col|row)span\s*=\s*[\"']?\d+[\"']?",
)
MARKDOWN = _markup(rb"(?<=\n)\|[^\n]*\n", rb"(?<=\|)[^|\n]*\|", rb"(?!)")
TABS = _markup(rb"(?<=\n)[^\n]*\t[^\n]*\n", rb"(?<=[\t\n])[^\t\n]*\t", rb"(?!)")
LINES = _markup(rb"(?<=\n)[^\n]*\n", rb"(?!)", rb"(?!)")
WORD = _markup(rb"<w:tr[ >].*?</w:tr>", rb"<w:tc>.*?</w:tc>", rb"<w:(?:gridSpan w:val=\"\d+\"|vMerge[^>]*)/>")
SHEET = _markup(rb"<row .*?</row>", rb"<c r=.*?(?:/>|</c>)", rb"<mergeCell [^>]*/>")
OF_STYLE: Mapping[str, Markup] = {
    "markdown": MARKDOWN,
    "tabs": TABS,
    "one cell a line": LINES,
    "docx": WORD,
    "xlsx": SHEET,
}
KINDS = ("span", "cell", "row", "head", "byte", "end")
SMALL = {"span": 0.95, "cell": 0.95, "row": 0.95, "head": 0.8}
"""Which share of the figures is still read after a damage, in the middle."""
_DIGIT = re.compile(rb"\d(?:[\d.,]|\s|&#?\w+;)*")


class Damage(NamedTuple):
    """What was done, the document after it, and the cell of a sheet whose own source it was, by row and column."""

    words: str
    data: bytes
    own: tuple[int, int] | None = None


def damaged(data: bytes, style: str, kind: str, rng: random.Random) -> Damage | None:
    """Return a document with one damage of a kind; null where it has no such thing to damage."""
    markup = OF_STYLE.get(style, HTML)
    if style in ("docx", "xlsx"):
        return _in_archive(data, markup, kind, rng)
    return _in_text(data, markup, kind, rng)


def _in_archive(data: bytes, markup: Markup, kind: str, rng: random.Random) -> Damage | None:
    source = io.BytesIO(data)
    with zipfile.ZipFile(source) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    names = [name for name in parts if re.search(r"word/document|worksheets/sheet\d", name)]
    name = rng.choice(names)
    done = _in_text(parts[name], markup, kind, rng)
    if done is None:
        return None
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for each, part in parts.items():
            archive.writestr(each, done.data if each == name else part)
    own = re.search(r"cell lost.*<c r=\"([A-Z])(\d+)\"", done.words)
    return Damage(done.words, file.getvalue(), (int(own[2]), ord(own[1]) - 64) if own else None)


def _in_text(data: bytes, markup: Markup, kind: str, rng: random.Random) -> Damage | None:
    if kind == "byte":
        place = _outside_of_figures(data, rng)
        beside = data[max(place - 1, 0) : place + 2]
        byte = rng.choice(b"0123456789<>/ |\"'=\t\nabdhrtx\xe4\xb8") if rng.random() < 0.7 else rng.randrange(256)
        if chr(byte).isdigit() and re.search(rb"\d", beside[:1] + beside[-1:]):
            byte = 0x20  # a digit beside a figure is a part of it
        return Damage(
            f"byte {place}: {data[place]} to {byte}, {data[max(place - 20, 0) : place + 20]!r}",
            _put(data, place, place + 1, bytes([byte])),
        )
    if kind == "end":
        place = rng.randrange(len(data) // 4, len(data))
        return Damage(f"cut at {place}, {data[max(place - 30, 0) : place]!r}", data[:place])
    if kind == "head":
        rows = list(markup.row.finditer(data))
        few = 1 if markup is LINES else 2  # a line is a cell, and one with a figure is no head
        heads = [
            i
            for i, row in enumerate(rows)
            if len(re.findall(rb"(?<![\w\"#=])\d+(?![\w\"])", re.sub(rb"<[^>]*>", b" ", row[0]))) < few
        ]
        if not heads:
            return None
        at = rng.choice(heads)
        last = at + rng.randrange(1, 3)
        chosen = [i for i in range(at, last + 1) if i in heads]
        start, stop = (
            rows[at].start(),
            rows[chosen[-1]].end() if chosen == list(range(at, chosen[-1] + 1)) else rows[at].end(),
        )
        return Damage(f"head lost, {data[start : start + 80]!r}", _put(data, start, stop, b""))
    found = list(getattr(markup, kind).finditer(data))
    if not found:
        return None
    one = rng.choice(found)
    how = rng.choice(("lost", "doubled", "changed") if kind == "span" else ("lost", "doubled"))
    text = one[0]
    if how == "lost":
        text = b""
    elif how == "doubled" and kind != "span":
        text = text + text
    else:
        add = rng.choice((-1, 1))
        text = re.sub(
            rb"\d+", lambda m: str(2 * int(m[0]) if how == "doubled" else max(int(m[0]) + add, 0)).encode(), text
        )
    return Damage(f"{kind} {how} at {one.start()}, {one[0][:100]!r}", _put(data, one.start(), one.end(), text))


def _put(data: bytes, start: int, stop: int, text: bytes) -> bytes:
    return data[:start] + text + data[stop:]


_KEPT = re.compile(
    rb"<style.*?</style>|charset[^>]*>|encoding=[^>]*>|style\s*=\s*(?:\"[^\"]*\"|'[^']*')", re.DOTALL | re.IGNORECASE
)


def _outside_of_figures(data: bytes, rng: random.Random) -> int:
    """Return a place that is not in the digits of a figure, in a style or in the declaration of the encoding."""
    kept = [found.span() for found in _KEPT.finditer(data)]
    while True:
        place = rng.randrange(len(data))
        if any(start <= place < stop for start, stop in kept):
            continue
        if chr(data[place]) not in "0123456789.,+-" or data.rfind(b"<", 0, place) > data.rfind(b">", 0, place):
            return place


def silent(before: Reading, reading: Reading, own: tuple[int, int] | None = None) -> Iterator[str]:
    """Yield the figures that differ from what they were, and of which no note and no coverage says so."""
    noted = {note.pointer for note in reading.notes if note.pointer is not None}
    states = {pointer: state for table in reading.coverage for pointer, state in table.states.items()}
    after = values_of(reading.report)
    for pointer, value in values_of(before.report).items():
        source = before.where(pointer)
        if own is not None and source is not None and (source.place.row, source.place.column) == own:
            continue
        found = after.get(pointer)
        if found == value or states.get(pointer) is FigureState.UNREAD:
            continue
        parents = {"/".join(pointer.split("/")[:n]) for n in range(2, pointer.count("/") + 2)}
        # A row that only the other edition has is named by the rows that it was taken for.
        group = "/".join(pointer.split("/")[:4]) if pointer not in after else None
        if not noted & parents and not any(group and f"{other}/".startswith(f"{group}/") for other in noted):
            yield f"{pointer}: {value} became {found}"


def values_of(report: Report) -> dict[str, Value]:
    form = Form.used_by(report)
    return {cell.pointer: value for cell, value in zip(form.cells, form.values(report), strict=True)}


def kept(before: Report, after: Report) -> float:
    """Return which share of the figures that were read is still read, and the same."""
    now = values_of(after)
    was = {pointer: value for pointer, value in values_of(before).items() if value is not None}
    return sum(now.get(pointer) == value for pointer, value in was.items()) / max(len(was), 1)
