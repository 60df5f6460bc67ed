"""Table four: its figures by route and result, printed in one row, in three, or one below the other."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from zfxxgk.form.categories import RemedyResult, RemedyRoute
from zfxxgk.form.kinds import COUNT
from zfxxgk.readers.document import Grid, GridCell
from zfxxgk.readers.figures import compact, is_figure, is_number, parse
from zfxxgk.readers.labels import Labels
from zfxxgk.readers.tables.cells import (
    Found,
    Key,
    Noter,
    Piece,
    distinct,
    is_two_rows,
    leftover,
    printed_row,
    runs,
    texts,
    trimmed,
)
from zfxxgk.rules.relations import judge

__all__ = ["REMEDY_WORD", "RESULT", "ROUTE", "remedies"]

ROUTE: Final = Labels(RemedyRoute)
RESULT: Final = Labels(RemedyResult)
REMEDY_WORD: Final = Labels(result for result in RemedyResult if not result.is_total)
_REMEDY_KEYS: Final = tuple((route, result) for route in RemedyRoute for result in RemedyResult)


def remedies(pieces: Sequence[Piece], note: Noter) -> Iterator[Found]:
    """Yield the cells of table four."""
    caption: RemedyRoute | None = None
    for piece in runs(_joined_grids(pieces)):
        if isinstance(piece, Grid):
            yield from _remedy_grid(piece, caption, note)
            continue
        order: list[RemedyResult] = []
        for text in texts(piece):
            for label in text.labels:
                named = ROUTE.find(label.text)
                if named is not None:
                    caption = named[0]
            order += [found[0] for label in text.labels if (found := RESULT.find(label.text)) is not None]
            leftover(text.labels, note)
            if text.figures:
                yield from _remedy_row(text.figures, order, caption, note)
                order = []


def _joined_grids(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces, grids joined that a page break has cut: figures cut from their header, or blank rows."""
    last: Grid | None = None
    for piece in pieces:
        if isinstance(piece, Grid) and last is not None and _goes_on(last, piece):
            last = last._replace(rows=(*last.rows, *piece.rows))
            continue
        if last is not None:
            yield last
        last = piece if isinstance(piece, Grid) else None
        if last is None:
            yield piece
    if last is not None:
        yield last


def _goes_on(grid: Grid, piece: Grid) -> bool:
    """Return whether a grid continues the one before: as wide, and that one has no figures or this one only blanks."""
    if len(piece.rows[0]) != len(grid.rows[0]):
        return False
    return not any(map(_is_figures, grid.rows)) or not any(compact(cell.text) for row in piece.rows for cell in row)


def _remedy_grid(grid: Grid, caption: RemedyRoute | None, note: Noter) -> Iterator[Found]:
    header: list[Sequence[GridCell]] = []
    rows: list[Sequence[GridCell]] = []
    row: Sequence[GridCell]
    blocks: list[tuple[list[Sequence[GridCell]], list[Sequence[GridCell]]]] = [(header, rows)]
    for row in grid.rows:
        if _is_figures(row) or _is_blank_block(row, header):
            rows.append(row)
        elif not rows or not any(compact(cell.text) for r in rows for cell in r):
            header.append(row)
        else:
            header, rows = [row], []
            blocks.append((header, rows))
    if not any(rows for _, rows in blocks) and any(is_number(cell.text) for row in grid.rows for cell in row):
        note("columns-not-recognised", grid.place, "\n".join(map(printed_row, grid.rows)))
    for header, rows in blocks:
        filled = [row for row in rows if any(compact(cell.text) for cell in row)]
        # A blank row below figures comes from a word processor. If all rows are blank, the last is the row of figures.
        for row in filled or rows[-1:]:
            keys = _remedy_keys(header, row, caption)
            strays = [cell for i, cell in enumerate(row) if i not in keys and is_number(cell.text)]
            sound = all(len(line) == len(row) for line in header)
            if sound and keys and not strays and _are_complete(keys.values()) and not is_two_rows(row):
                yield from (Found(key, row[i]) for i, key in keys.items())
            else:
                cells = [cell for _, cell in distinct(row)]
                own = ROUTE.find(cells[0].text)
                cells = cells[1:] if own is not None else cells
                figures = cells if len(cells) == len(_REMEDY_KEYS) else trimmed(cells)
                order = list(_result_order(header)) if sound else []
                yield from _remedy_row(figures, order, own[0] if own is not None else caption, note)


def _result_order(header: Sequence[Sequence[GridCell]]) -> Iterator[RemedyResult]:
    """Yield the results that a header names, column by column; the lowest cell of a column counts."""
    last: GridCell | None = None
    for i in range(max(map(len, header), default=0)):
        column = [line[i] for line in header if i < len(line) and RESULT.find(line[i].text) is not None]
        if column and column[-1] is not last:
            last = column[-1]
            found = RESULT.find(last.text)
            if found is not None:
                yield found[0]


def _is_figures(row: Sequence[GridCell]) -> bool:
    """Return whether a row of table four is figures or blanks: no words, fewer than figures, or a route and figures."""
    cells = [cell for _, cell in distinct(row)]
    words = [cell for cell in cells if not is_figure(cell.text)]
    figures = sum(is_number(cell.text) for cell in cells)
    if figures and words == cells[:1] and ROUTE.find(cells[0].text) is not None:
        return True
    return not words or figures > len(words)


def _is_blank_block(row: Sequence[GridCell], header: Sequence[Sequence[GridCell]]) -> bool:
    """Return whether a row names a route and is blank otherwise, under a header that names the results."""
    printed = [i for i, cell in distinct(row) if compact(cell.text)]
    if len(printed) != 1 or ROUTE.find(row[printed[0]].text) is None:
        return False
    results = {i for line in header for i, cell in enumerate(line) if RESULT.find(cell.text) is not None}
    return bool(results) and printed[0] not in results


def _remedy_keys(
    header: Sequence[Sequence[GridCell]], row: Sequence[GridCell], caption: RemedyRoute | None
) -> dict[int, tuple[RemedyRoute, RemedyResult]]:
    """Return the route (the innermost before or above) and the result (the lowest above) of each figure of a row."""
    routes: dict[int, RemedyRoute] = {}
    results: dict[int, RemedyResult] = {}
    for line in header:
        route: RemedyRoute | None = None
        for i, cell in enumerate(line):
            named = ROUTE.find(cell.text)
            result = RESULT.find(cell.text)
            if result is not None:
                results[i] = result[0]
            if compact(cell.text):
                route = named[0] if named is not None else None
            if route is not None:
                routes[i] = route
    own = [named[0] for cell in row if (named := ROUTE.find(cell.text)) is not None]
    if own:
        routes = dict.fromkeys(results, own[-1])
    elif not routes and caption is not None:
        routes = dict.fromkeys(results, caption)
    return {
        i: (routes[i], results[i])
        for i in range(len(row))
        if i in routes and i in results and ROUTE.find(row[i].text) is None
    }


def _are_complete(keys: Iterable[Key]) -> bool:
    """Return whether keys are those of complete routes: every result of each, exactly once."""
    found = list(keys)
    routes = {route for route, _ in found}
    return len(set(found)) == len(found) == len(routes) * len(RemedyResult)


def _remedy_row(
    figures: Sequence[GridCell], order: Sequence[RemedyResult], caption: RemedyRoute | None, note: Noter
) -> Iterator[Found]:
    """Take the figures of a row in the order of the form, where its header is not aligned with them.

    There must be as many as on the form, and what the header names must not contradict that order. If the header does
    not name every column, the totals must add up.
    """
    place = figures[0].place if figures else None
    printed = printed_row(figures)
    keys: Sequence[tuple[RemedyRoute, RemedyResult]] = _REMEDY_KEYS
    if caption is not None and len(figures) == len(RemedyResult):
        keys = [(caption, result) for result in RemedyResult]
    if len(figures) != len(keys) or not _subsequence(order, [result for _, result in keys]):
        note("columns-not-recognised", place, printed)
        return
    complete = list(order) == [result for _, result in keys]
    if not all(is_figure(cell.text) for cell in figures) or not (complete or _totals_add_up(figures)):
        note("columns-not-recognised", place, printed)
        return
    if not complete:
        note("columns-by-order", place, printed)
    yield from (Found(key, cell) for key, cell in zip(keys, figures, strict=True))


def _subsequence(some: Sequence[object], whole: Sequence[object]) -> bool:
    rest = iter(whole)
    return all(item in rest for item in some)


def _totals_add_up(figures: Sequence[GridCell]) -> bool:
    values = [parse(cell.text, COUNT).value for cell in figures]
    counts = [value if isinstance(value, int) else None for value in values]
    size = len(RemedyResult)
    return all(judge(counts[i : i + size - 1], [counts[i + size - 1]]) is None for i in range(0, len(counts), size))
