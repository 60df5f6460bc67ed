"""Makes the files in `county/`: reports of a county that does not exist, in the formats and with the mistakes of real ones.

Run by hand: ``python docs/examples/county.py``.
"""

from pathlib import Path

import zfxxgk
from zfxxgk import Applicant, Flow, Narrative, Outcome, Passage, RemedyResult, RemedyRoute, Report, Topic
from zfxxgk.form.tables import Address

HERE = Path(__file__).parent / "county"
PERSON, COMPANY = Applicant.NATURAL_PERSON, Applicant.COMMERCIAL_ENTERPRISE


def report(name: str, year: int, figures: dict[Address, object], *, said: int) -> Report:
    """Return a report whose prose says that `said` requests were received."""
    received = (
        f"{year}年，共收到政府信息公开申请{said}件，均已按时答复。" if said else f"{year}年，未收到政府信息公开申请。"
    )
    overview = (
        Passage(
            topic=Topic.PROACTIVE_DISCLOSURE,
            heading="（一）主动公开",
            text="通过县政府网站公开本机关的工作动态、政策文件和财政信息。",
        ),
        Passage(topic=Topic.ON_APPLICATION, heading="（二）依申请公开", text=received),
    )
    prose = {
        "/overview": Narrative(passages=overview),
        "/problems": Narrative(
            passages=(Passage(text="信息公开的时效有待提高。下一步将完善工作机制，加强业务培训。"),)
        ),
        "/other_matters": Narrative(passages=(Passage(text="本年度没有收取信息处理费。"),)),
    }
    empty = zfxxgk.zero(agency=name, year=year)
    return zfxxgk.complete(zfxxgk.evolve(empty, prose | figures), overwrite=True)


def save(made: Report, ending: str) -> None:
    path = HERE / str(made.year) / f"{made.agency.name}.{ending}"
    path.parent.mkdir(parents=True, exist_ok=True)
    zfxxgk.write(made, path, sealed=False)


def main() -> None:
    education = {(Flow.RECEIVED, PERSON): 5, (Outcome.GRANTED, PERSON): 3, (Outcome.NOT_HELD, PERSON): 2}
    save(report("示例县教育局", 2024, education, said=5), "docx")
    police = {
        (Flow.RECEIVED, PERSON): 12,
        (Flow.RECEIVED, COMPANY): 1,
        (Flow.BROUGHT_FORWARD, PERSON): 1,
        (Outcome.GRANTED, PERSON): 7,
        (Outcome.GRANTED, COMPANY): 1,
        (Outcome.PARTIALLY_GRANTED, PERSON): 2,
        (Outcome.INTERNAL_AFFAIRS, PERSON): 3,
        (Flow.CARRIED_FORWARD, PERSON): 1,
        (RemedyRoute.RECONSIDERATION, RemedyResult.UPHELD): 1,
    }
    made = report("示例县公安局", 2024, police, said=13)
    save(zfxxgk.evolve(made, {(Outcome.GRANTED, Applicant.TOTAL): 9, (Outcome.TOTAL, Applicant.TOTAL): 14}), "xlsx")
    water = {(Flow.RECEIVED, PERSON): 2, (Outcome.GRANTED, PERSON): 2}
    made = report("示例县水利局", 2024, water, said=2)
    save(zfxxgk.evolve(made, {(RemedyRoute.RECONSIDERATION, result): None for result in RemedyResult}), "html")
    town = {(Flow.RECEIVED, PERSON): 4, (Outcome.GRANTED, PERSON): 4}
    save(report("示例镇人民政府", 2024, town, said=3), "md")
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le")
    (HERE / "2024" / "示例县交通运输局.doc").write_bytes(old)
    education = {(Flow.RECEIVED, PERSON): 3, (Outcome.GRANTED, PERSON): 3}
    save(report("示例县教育局", 2023, education, said=3), "docx")
    police = {
        (Flow.RECEIVED, PERSON): 9,
        (Outcome.GRANTED, PERSON): 7,
        (Flow.CARRIED_FORWARD, PERSON): 2,
    }
    save(report("示例县公安局", 2023, police, said=9), "xlsx")


if __name__ == "__main__":
    main()
