"""Pictures: what they show is what the report says."""

from typing import Any

import pytest

import zfxxgk
from zfxxgk import Applicant, Flow, Outcome, Report, Series, plot

BASE = zfxxgk.zero(agency="某县人民政府", year=2023)


def report(year: int = 2023, name: str = "某县人民政府", upheld: int = 3, corrected: int = 1) -> Report:
    figures: dict[Any, object] = {
        "/year": year,
        "/agency/name": name,
        (Flow.RECEIVED, Applicant.NATURAL_PERSON): 20,
        (Flow.BROUGHT_FORWARD, Applicant.NATURAL_PERSON): 4,
        (Outcome.GRANTED, Applicant.NATURAL_PERSON): 12,
        (Outcome.STATE_SECRET, Applicant.NATURAL_PERSON): 3,
        (Outcome.NOT_HELD, Applicant.NATURAL_PERSON): 6,
        (Flow.CARRIED_FORWARD, Applicant.NATURAL_PERSON): 3,
        "/remedies/reconsideration/upheld": upheld,
        "/remedies/reconsideration/corrected": corrected,
    }
    return zfxxgk.complete(zfxxgk.evolve(BASE, figures), overwrite=True)


def data(chart: Any) -> tuple[dict[str, Any], list[list[dict[str, Any]]]]:
    """Return the chart as it is drawn, and the rows behind each layer; Altair lifts those that layers share."""
    drawn = chart.to_dict()
    shared = drawn.get("data")
    sources = [layer.get("data", shared) for layer in drawn["layer"]]
    return drawn, [s["values"] if "values" in s else drawn["datasets"][s["name"]] for s in sources]


def test_flow() -> None:
    drawn, (ribbons, bars, words, _) = data(plot.flow(report()))
    assert [w["text"] for w in words] == [
        "本年新收 20",
        "上年结转 4",
        "予以公开 12",
        "不予公开 3",
        "无法提供 6",
        "结转下年度 3",
    ]
    assert [round(bar["y2"] - bar["y"], 9) for bar in bars] == [20, 4, 12, 3, 6, 3]
    thick = {row["link"]: row["y2"] - row["y"] for row in ribbons}
    assert sum(thick.values()) == pytest.approx(24)
    assert thick["本年新收→予以公开"] == pytest.approx(10)
    assert drawn["title"]["text"] == "某县人民政府2023年政府信息公开申请的来源与去向（件）"


def test_flow_of_the_older_edition() -> None:
    older = zfxxgk.zero(agency="某局", year=2020)
    figures: dict[Any, object] = {
        (Flow.RECEIVED, Applicant.TOTAL): 2,
        (Outcome.OTHER_HANDLING, Applicant.TOTAL): 2,
    }
    _, (_, _, words, _) = data(plot.flow(zfxxgk.evolve(older, figures)))
    assert [w["text"] for w in words] == ["本年新收 2", "其他处理 2"]


def test_a_flow_that_cannot_be_drawn_says_why() -> None:
    with pytest.raises(ValueError, match="没有申请"):
        plot.flow(BASE)
    with pytest.raises(ValueError, match="空白"):
        plot.flow(zfxxgk.evolve(report(), {(Outcome.GRANTED, Applicant.TOTAL): None}))
    with pytest.raises(ValueError, match="不相等"):
        plot.flow(zfxxgk.evolve(report(), {(Outcome.GRANTED, Applicant.TOTAL): 13}))


def test_shares_over_the_years() -> None:
    wrong = zfxxgk.evolve(report(2024), {(Outcome.GRANTED, Applicant.TOTAL): 33})
    blank = zfxxgk.evolve(report(2025), {(Outcome.GRANTED, Applicant.TOTAL): None})
    drawn, (rows, _) = data(plot.outcome_shares(Series([report(), wrong, blank])))
    assert {row["year"] for row in rows} == {"2023", "2024"}
    assert [row["share"] for row in rows if row["year"] == "2023"] == pytest.approx([12 / 21, 0, 3 / 21, 6 / 21, 0, 0])
    assert drawn["title"]["subtitle"] == ["2024 年各项之和不等于公布的总计"]


def test_rates_between_organs() -> None:
    organs = [report(name="甲县"), report(name="乙县", corrected=3), report(name="丙县", upheld=0, corrected=0)]
    drawn, (rows, *_) = data(plot.correction_rates(organs))
    assert [(row["organ"], row["value"]) for row in rows] == [("甲县", 25), ("乙县", 50)]
    assert drawn["title"]["subtitle"][-1] == "另有 1 份报告没有审结的案件或有空白，未列"
    with pytest.raises(KeyError):
        plot.correction_rates(organs, of="nothing")
    _, (years, *_) = data(plot.correction_rates([report(), report(2024)]))
    assert [row["organ"] for row in years] == ["某县人民政府 2023", "某县人民政府 2024"]
    assert plot.correction_rates([]).to_dict()["title"]["text"] == "行政复议纠正率"


def test_pictures_are_files(tmp_path: Any) -> None:
    chart = plot.flow(report())
    chart.save(tmp_path / "flow.svg")
    assert "予以公开" in (tmp_path / "flow.svg").read_text(encoding="utf-8")
