"""Pictures: where requests go, how outcomes change over the years, how organs compare. Extra ``plot`` (Altair).

Each function returns an Altair chart, which notebooks show, and which ``chart.save("flow.svg")`` writes to a file.
Labels are the official ones; the colours can be told apart by colour-blind people and in grey.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from zfxxgk.extras import need
from zfxxgk.form.categories import Applicant, Category, Flow, Outcome, OutcomeGroup
from zfxxgk.form.records import Report
from zfxxgk.form.tables import Form, cells
from zfxxgk.many.ratios import INDICATORS, indicators
from zfxxgk.many.series import Series

if TYPE_CHECKING:
    import altair as alt

__all__ = ["correction_rates", "flow", "outcome_shares"]

_FONT: Final = "Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, PingFang SC, SimHei, sans-serif"
_SHARES: Final = (
    ("granted-share", Outcome.GRANTED.label, "#1b6ca8"),
    ("partially-granted-share", "部分公开", "#6baed6"),
    ("denied-share", OutcomeGroup.DENIED.label, "#d95f02"),
    ("unable-to-provide-share", OutcomeGroup.UNABLE_TO_PROVIDE.label, "#e6ab02"),
    ("not-processed-share", OutcomeGroup.NOT_PROCESSED.label, "#7570b3"),
    ("other-handling-share", OutcomeGroup.OTHER_HANDLING.label, "#999999"),
)
_OTHER_COLOUR: Final = "#cccccc"


def flow(report: Report, *, width: int = 560, height: int = 320) -> "alt.LayerChart":
    """Return a chart of where the requests of a year came from (received, brought forward) and went (the outcomes).

    Args:
        report: The report.
        width: Width in pixels, without labels.
        height: Height in pixels.

    Returns:
        A chart of ribbons, whose thickness is the number of requests. Groups without requests are left out.

    Raises:
        ValueError: A figure that it shows is blank, or there are no requests at all.
        ModuleNotFoundError: Altair is not installed; the message names the extra.
    """
    need("altair", "plot", "画图", "drawing")
    import altair as alt

    before, after = _sources(report), _targets(report)
    total = sum(part.requests for part in before)
    if total == 0 or total != sum(part.requests for part in after):
        raise ValueError(
            "没有申请，或者收到的与办理的不相等，不能画成流向 / no flow chart: there are no requests, or received and handled ones differ"
        )
    gap = total * 0.035
    left = _stacked(before, gap, gap * (len(after) - len(before)) / 2)  # centred on the other side
    right = _stacked(after, gap, 0)
    ribbons = _ribbons(before, after, left, right)
    top = max(
        y + part.requests
        for stack, parts in ((left, before), (right, after))
        for y, part in zip(stack, parts, strict=True)
    )
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[top, 0]))
    x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, 1]))
    colours = {part.label: part.colour for part in after}
    colour = alt.Color("label:N", legend=None, scale=alt.Scale(domain=[*colours], range=[*colours.values()]))
    area = (
        alt.Chart(alt.InlineData(values=ribbons))
        .mark_area(opacity=0.55, interpolate="monotone")
        .encode(x, y, y2="y2:Q", detail="link:N", color=colour, tooltip=["tip:N"])
    )
    bars = [
        {"x": x0, "x2": x1, "y": y0, "y2": y0 + part.requests, "label": part.label, "colour": part.colour}
        for parts, stack, x0, x1 in ((before, left, -0.0, 0.012), (after, right, 0.988, 1.0))
        for y0, part in zip(stack, parts, strict=True)
    ]
    bar = (
        alt.Chart(alt.InlineData(values=bars))
        .mark_rect()
        .encode(x, y, x2="x2:Q", y2="y2:Q", color=alt.Color("colour:N", scale=None, legend=None))
    )
    words = [
        {"x": place, "y": y0 + part.requests / 2, "text": f"{part.label} {part.requests:,}"}
        for parts, stack, place in ((before, left, 0.0), (after, right, 1.0))
        for y0, part in zip(stack, parts, strict=True)
    ]
    places = alt.Chart(alt.InlineData(values=words)).encode(x, y, text="text:N")
    before_ = places.transform_filter("datum.x == 0").mark_text(align="right", dx=-8, baseline="middle", fontSize=13)
    after_ = places.transform_filter("datum.x == 1").mark_text(align="left", dx=8, baseline="middle", fontSize=13)
    heading = f"{report.agency.name}{report.year}年政府信息公开申请的来源与去向（件）"
    title = alt.TitleParams(heading, subtitle="表三不分新收与结转各自的去向，图中按比例画出", anchor="start")
    return _finished(
        alt.LayerChart(layer=[area, bar, before_, after_]).properties(width=width, height=height, title=title)
    )


def outcome_shares(series: Series, *, width: int = 460, height: int = 300) -> "alt.LayerChart":
    """Return a chart of the outcomes of an organ over the years, each as a share of all.

    Args:
        series: The reports of the organ.
        width: Width in pixels.
        height: Height in pixels.

    Returns:
        A chart of stacked bars; a year with an unknown share is left out.

    Raises:
        ModuleNotFoundError: Altair is not installed; the message names the extra.
    """
    need("altair", "plot", "画图", "drawing")
    import altair as alt

    rows: list[dict[str, object]] = []
    uneven: list[str] = []
    for year, values in series.indicators().items():
        shares = [values[name] for name, _, _ in _SHARES]
        known = [share / 100 for share in shares if share is not None]
        if len(known) == len(shares):
            ends = list(accumulate(known))
            rows += [
                {
                    "year": str(year),
                    "label": label,
                    "share": share,
                    "from": end - share,
                    "to": end,
                    "middle": end - share / 2,
                }
                | {"ink": _ink(colour)}
                for (_, label, colour), share, end in zip(_SHARES, known, ends, strict=True)
            ]
            if round(ends[-1], 9) != 1:
                uneven.append(str(year))
    labels, colours = [label for _, label, _ in _SHARES], [colour for *_, colour in _SHARES]
    legend = alt.Legend(values=labels[::-1], symbolType="square")  # in the order of the bars
    base = alt.Chart(alt.InlineData(values=rows)).encode(alt.X("year:O", title="年度", axis=alt.Axis(labelAngle=0)))
    bars = base.mark_bar(stroke="white", strokeWidth=1).encode(
        alt.Y("from:Q", title="占办理结果总计", axis=alt.Axis(format="%")),
        y2="to:Q",
        color=alt.Color("label:N", title="办理结果", scale=alt.Scale(domain=labels, range=colours), legend=legend),
        tooltip=["year:N", "label:N", alt.Tooltip("share:Q", format=".1%")],
    )
    names = (
        base.transform_filter("datum.share >= 0.06")
        .mark_text(fontSize=12, fontWeight="bold")
        .encode(alt.Y("middle:Q"), text=alt.Text("share:Q", format=".0%"), color=alt.Color("ink:N", scale=None))
    )
    below = [f"{'、'.join(uneven)} 年各项之和不等于公布的总计"] if uneven else []
    title = alt.TitleParams(f"{series.agency}政府信息公开申请办理结果", subtitle=below, anchor="start")
    return _finished(alt.LayerChart(layer=[bars, names]).properties(width=width, height=height, title=title))


def correction_rates(
    reports: Iterable[Report], *, of: str = "reconsideration-correction", width: int = 460
) -> "alt.LayerChart":
    """Return a chart of how often organs were corrected, the most often first.

    Args:
        reports: Reports of different organs, as a rule of one year.
        of: Which indicator: ``reconsideration-correction``, ``litigation-correction`` or any other.
        width: Width in pixels.

    Returns:
        A chart of points with a line to 0. Organs without a known rate, because nothing was concluded or a figure is
        blank, are counted under the title and not shown as 0.

    Raises:
        KeyError: There is no such indicator.
        ModuleNotFoundError: Altair is not installed; the message names the extra.
    """
    need("altair", "plot", "画图", "drawing")
    import altair as alt

    indicator = INDICATORS[of]
    many = list(reports)
    values = [(report, indicators(report)[of]) for report in many]
    years = sorted({report.year for report in many})
    names = {id(r): r.agency.name if len(years) == 1 else f"{r.agency.name} {r.year}" for r in many}
    rows = [{"organ": names[id(r)], "value": value, "zero": 0} for r, value in values if value is not None]
    unknown = len(many) - len(rows)
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        alt.Y(
            "organ:N",
            title=None,
            sort=alt.EncodingSortField("value", order="descending"),
            axis=alt.Axis(labelLimit=320),
        ),
        alt.X("value:Q", title=f"{indicator.title.zh}（{indicator.unit.zh}）", scale=alt.Scale(domainMin=0)),
    )
    lines = base.mark_rule(color="#9ecae1", strokeWidth=3).encode(x2=alt.X2("zero:Q"))
    points = base.mark_point(filled=True, size=90, color="#1b6ca8", opacity=1).encode(
        tooltip=["organ:N", alt.Tooltip("value:Q", format=".1f")]
    )
    texts = base.mark_text(align="left", dx=9, fontSize=12).encode(text=alt.Text("value:Q", format=".1f"))
    span = f"{years[0]}" if len(years) == 1 else f"{years[0]}–{years[-1]}" if years else ""
    below = [indicator.formula.zh, *([f"另有 {unknown} 份报告没有审结的案件或有空白，未列"] if unknown else [])]
    title = alt.TitleParams(
        f"{span}年{indicator.title.zh}" if span else indicator.title.zh, subtitle=below, anchor="start"
    )
    return _finished(alt.LayerChart(layer=[lines, points, texts]).properties(width=width, title=title))


def _ink(colour: str) -> str:
    """Return a text colour that can be read on a background colour."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#1a1a1a" if 0.299 * red + 0.587 * green + 0.114 * blue > 140 else "#ffffff"


class _Part(NamedTuple):
    """A part of the requests, with its label and colour."""

    label: str
    requests: int
    colour: str


def _sources(report: Report) -> list[_Part]:
    parts = ((Flow.RECEIVED, "本年新收", "#525252"), (Flow.BROUGHT_FORWARD, "上年结转", "#a6a6a6"))
    return _filled((label, _sum(report, [row]), colour) for row, label, colour in parts)


def _targets(report: Report) -> list[_Part]:
    form = Form.used_by(report)
    outcomes = [
        c.row for c in form.cells if c.column is Applicant.TOTAL and isinstance(c.row, Outcome) and not c.row.is_total
    ]
    groups: dict[str, list[Category]] = {label: [] for _, label, _ in _SHARES}
    for row in outcomes:
        group = row.group or row.stands_for
        label = "部分公开" if row is Outcome.PARTIALLY_GRANTED else (group or row).label
        groups.setdefault(label, []).append(row)
    colours = {label: colour for _, label, colour in _SHARES}
    parts = [(label, _sum(report, rows), colours.get(label, _OTHER_COLOUR)) for label, rows in groups.items()]
    return _filled([*parts, ("结转下年度", _sum(report, [Flow.CARRIED_FORWARD]), "#a6a6a6")])


def _filled(parts: Iterable[tuple[str, int, str]]) -> list[_Part]:
    return [_Part(*part) for part in parts if part[1]]


def _sum(report: Report, rows: Iterable[Category]) -> int:
    values = {(cell.row, cell.column): value for cell, value in cells(report)}
    total = 0
    for row in rows:
        value = values[row, Applicant.TOTAL]
        if not isinstance(value, int):
            label = Form.used_by(report).cell(row, Applicant.TOTAL).label
            raise ValueError(f"{label} 空白，不能画成流向 / {label} is blank: no flow chart")  # noqa: TRY004 # a blank is not a wrong type
        total += value
    return total


def _stacked(parts: Sequence[_Part], gap: float, begin: float) -> list[float]:
    """Return where each part begins, with gaps between them."""
    places, place = [], begin
    for part in parts:
        places.append(place)
        place += part.requests + gap
    return places


_STEPS: Final = 24


def _ribbons(
    before: Sequence[_Part], after: Sequence[_Part], left: Sequence[float], right: Sequence[float]
) -> list[Mapping[str, object]]:
    """Return the outlines of the ribbons. The form does not say which requests had which outcome, so each source
    is divided in the same proportions.
    """
    rows: list[Mapping[str, object]] = []
    total = sum(part.requests for part in before)
    begun = list(right)
    for source, y0 in zip(before, left, strict=True):
        place = y0
        for i, target in enumerate(after):
            thick = source.requests * target.requests / total
            for step in range(_STEPS + 1):
                t = step / _STEPS
                eased = t * t * (3 - 2 * t)
                y = place + (begun[i] - place) * eased
                rows.append(
                    {
                        "x": 0.012 + 0.976 * t,
                        "y": y,
                        "y2": y + thick,
                        "link": f"{source.label}→{target.label}",
                        "label": target.label,
                        "tip": f"{target.label} {target.requests:,} 件",
                    }
                )
            place += thick
            begun[i] += thick
    return rows


def _finished(chart: "alt.LayerChart") -> "alt.LayerChart":
    finished: alt.LayerChart = (
        chart.configure(font=_FONT, background="white", padding={"left": 16, "right": 16, "top": 12, "bottom": 12})
        .configure_view(stroke=None)
        .configure_title(fontSize=16, anchor="start", subtitleColor="#555", offset=14)
        .configure_axis(labelFontSize=12, titleFontSize=12, titleFontWeight="normal", grid=True, gridColor="#eee")
        .configure_legend(labelFontSize=12, titleFontSize=12, titleFontWeight="normal")
    )
    return finished
