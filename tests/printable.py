"""Reports as organs publish them, for what prints and reads them."""

from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Edition, Narrative, Passage, Report, Topic
from zfxxgk.form.kinds import CHANGE
from zfxxgk.form.tables import Address, Form

AGENCIES = ["某县财政局", "示例市示例区人民政府办公室", "某省某市某区科学技术局（知识产权局）", "某镇人民政府"]
SENTENCES = [
    "全年主动公开政府信息 3,119 条，其中网站 200 条。",
    "下一步，我局将从以下方面改进：一是健全制度；二是加强培训。",
    "收到和处理政府信息公开申请 15 件，均按期答复。",
    "一是人员不足。",
    "无其他需要报告的事项。",
]


@st.composite
def printable_reports(draw: st.DrawFn) -> Report:
    """Return a strategy for reports as organs publish them: figures of any size, blank or not, adding up or not."""
    editions = st.sampled_from(list(Edition))
    report = zfxxgk.blank(
        agency=draw(st.sampled_from(AGENCIES)),
        year=draw(st.integers(2019, 2027)),
        edition=draw(editions),
        applications_edition=draw(editions),
    )
    small = st.one_of(st.just(0), st.integers(0, 9), st.integers(10, 99_999))
    count = draw(st.sampled_from([small, st.none() | small, st.just(0), st.none() | st.just(0)]))
    changes: dict[Address, object] = {}
    for cell in Form.used_by(report).cells:
        if cell.kind is None:
            value = draw(st.none() | st.decimals(0, 10**8, places=2))
            unit = draw(st.sampled_from([None, *zfxxgk.Unit]))
            changes[cell.pointer] = None if value is None else zfxxgk.Money(value=value, unit=unit)
        elif cell.column is zfxxgk.Measure.AMOUNT_CHARGED:
            changes[cell.pointer] = draw(st.none() | st.decimals(0, 10**6, places=draw(st.integers(0, 6))))
        else:
            changes[cell.pointer] = draw(st.integers(-500, 500) if cell.kind is CHANGE else count)
    sentence = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map("".join)
    topics = [
        "（一）主动公开情况",
        "（二）依申请公开情况",
        "（三）政府信息管理情况",
        "（四）平台建设情况",
        "（五）监督保障情况",
    ]
    changes["/overview"] = Narrative(
        passages=tuple(
            Passage(topic=topic, heading=heading, text=draw(sentence))
            for topic, heading in zip(Topic, topics, strict=True)
        )
    )
    changes["/problems"] = Narrative(passages=(Passage(text=draw(sentence)),))
    changes["/other_matters"] = Narrative(passages=(Passage(text=draw(sentence)),))
    return zfxxgk.evolve(report, changes)
