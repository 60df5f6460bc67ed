"""Labelled passages: what prose says of the figures, by the reading of a person. And how well the package reads them."""

from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, NamedTuple

import zfxxgk
from zfxxgk import Applicant, Flow, Narrative, Outcome, Passage, RemedyResult, Report, Topic
from zfxxgk.prose.phrases import PHRASES

DATA: Final = Path(__file__).parent / "data" / "claims"

# Where a named figure is put, so that no other stands in the way.
_TOTAL = Applicant.TOTAL
PLACES: Final[dict[str, Any]] = {
    "received": (Flow.RECEIVED, _TOTAL),
    "brought_forward": (Flow.BROUGHT_FORWARD, _TOTAL),
    "carried_forward": (Flow.CARRIED_FORWARD, _TOTAL),
    "concluded": (Outcome.TOTAL, _TOTAL),
    "granted": (Outcome.GRANTED, _TOTAL),
    "partially_granted": (Outcome.PARTIALLY_GRANTED, _TOTAL),
    "denied": (Outcome.STATE_SECRET, _TOTAL),
    "unable_to_provide": (Outcome.UNCLEAR_AFTER_CORRECTION, _TOTAL),
    "not_processed": (Outcome.EXCESSIVE, _TOTAL),
    "other_handling": (Outcome.OTHER, _TOTAL),
    "internal_affairs": (Outcome.INTERNAL_AFFAIRS, _TOTAL),
    "not_held": (Outcome.NOT_HELD, _TOTAL),
    "needs_creation": (Outcome.NEEDS_CREATION, _TOTAL),
    "petition_complaint": (Outcome.PETITION_COMPLAINT, _TOTAL),
    "duplicate": (Outcome.DUPLICATE, _TOTAL),
    "received_natural_person": (Flow.RECEIVED, Applicant.NATURAL_PERSON),
    "received_commercial_enterprise": (Flow.RECEIVED, Applicant.COMMERCIAL_ENTERPRISE),
    "received_organizations": (Flow.RECEIVED, Applicant.OTHER_ORGANIZATION),
    "reconsideration": "/remedies/reconsideration/total",
    **{f"reconsideration_{r.value}": f"/remedies/reconsideration/{r.value}" for r in RemedyResult},
    "direct_litigation": "/remedies/litigation/direct/total",
    "litigation_after_reconsideration": "/remedies/litigation/after_reconsideration/total",
    **{f"rules_{m}": f"/disclosure/rules/{m}" for m in ("issued", "repealed", "in_force")},
    **{f"documents_{m}": f"/disclosure/normative_documents/{m}" for m in ("issued", "repealed", "in_force")},
    "licenses": "/disclosure/license_decisions",
    "penalties": "/disclosure/penalty_decisions",
    "compulsion": "/disclosure/compulsion_decisions",
    "fees": "/disclosure/fees",
}
# Groups of which a row is named apart, and what they are parts of.
_PARTS: Final = {
    "denied": ("internal_affairs",),
    "unable_to_provide": ("not_held", "needs_creation"),
    "not_processed": ("petition_complaint", "duplicate"),
    "received_organizations": ("received_commercial_enterprise",),
}
# Names of the passages for the kinds of the package.
KINDS: Final = {
    "by_natural_person": "received_natural_person",
    "by_commercial_enterprise": "received_commercial_enterprise",
    "by_organizations": "received_organizations",
    "granted_or_partially": "granted+partially_granted",
    **{f"result_{r.value}": f"reconsideration_{r.value}" for r in RemedyResult},
    **{f"{m}_rules": f"rules_{m}" for m in ("issued", "repealed", "in_force")},
    **{f"{m}_normative_documents": f"documents_{m}" for m in ("issued", "repealed", "in_force")},
    "licenses_decisions": "licenses",
    "penalties_decisions": "penalties",
    "compulsion_decisions": "compulsion",
}
_TOPICS: Final = {
    "主动公开": Topic.PROACTIVE_DISCLOSURE,
    "依申请公开": Topic.ON_APPLICATION,
    "平台": Topic.PLATFORM,
    "监督保障": Topic.SUPERVISION,
    "无": None,
}


class Labelled(NamedTuple):
    """A passage with what it claims: kind, number, and whether the tables say otherwise."""

    line: str
    report: Report
    claims: frozenset[tuple[str, Decimal, bool]]


def passages(name: str) -> list[Labelled]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [labelled(line) for line in lines if line.strip() and not line.startswith("#")]


def labelled(line: str) -> Labelled:
    head, figures, text, gold = (part.strip() for part in line.split(" | "))
    agency, year, topic = head.split()
    report = zfxxgk.zero(agency=agency, year=int(year), edition=zfxxgk.Edition.FORM_2021)
    values = {name: Decimal(n) for name, n in (item.split("=") for item in figures.split() if item != "-")}
    if "litigation" in values and not {"direct_litigation", "litigation_after_reconsideration"} & set(values):
        values["direct_litigation"] = values["litigation"]
    values.pop("litigation", None)
    for group, parts in _PARTS.items():
        known = sum(values.get(part, Decimal()) for part in parts)
        values[group] = max(values.get(group, Decimal()) - known, Decimal())
    changes: dict[Any, object] = {PLACES[k]: v if k == "fees" else int(v) for k, v in values.items()}
    section = "/other_matters" if topic == "第六部分" else "/overview"
    changes[section] = Narrative(passages=(Passage(topic=_TOPICS.get(topic), text=text),))
    items = ((*item.rstrip("!").split("="), item.endswith("!")) for item in gold.split() if item != "-")
    return Labelled(
        line, zfxxgk.evolve(report, changes), frozenset((str(k), Decimal(str(n)), bool(w)) for k, n, w in items)
    )


def read(report: Report, *, shown: bool = True) -> set[tuple[str, Decimal, bool]]:
    """Return what the package reads: kind, number, and whether it finds that the tables say otherwise."""
    found = set()
    for claim in zfxxgk.claims(report):
        differs = zfxxgk.verdict(report, claim).status == "differs"
        value = claim.value.scaleb(4) if claim.kind == "fees" and claim.unit == "元" else claim.value
        if not shown or claim.confidence != "weak" or not differs:
            found.add((KINDS.get(claim.kind, claim.kind), value.normalize() + 0, differs))
    return found


class Score(NamedTuple):
    """Of one kind, or of all: claims of the passages, how many were read, and how many were read that are none."""

    stated: int
    read: int
    false: int


def scores(many: list[Labelled]) -> tuple[dict[str, Score], Score, list[str]]:
    """Return the scores of claims by kind, that of the disagreements, and what went wrong, a line each."""
    stated: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    false: Counter[str] = Counter()
    differ = [0, 0, 0]
    wrong = []
    for each in many:
        gold = {(k, n.normalize() + 0) for k, n, _ in each.claims}
        gold_differs = {(k, n.normalize() + 0) for k, n, d in each.claims if d}
        got = read(each.report)
        found = {(k, n) for k, n, _ in got}
        found_differs = {(k, n) for k, n, d in got if d}
        stated.update(k for k, _ in gold)
        hits.update(k for k, _ in gold & found)
        false.update(k for k, _ in found - gold)
        differ[0] += len(gold_differs)
        differ[1] += len(gold_differs & found_differs)
        differ[2] += len(found_differs - gold_differs)
        if gold != found or gold_differs != found_differs:
            missed, extra = sorted(map(str, gold - found)), sorted(map(str, found - gold))
            wrong.append(
                f"missed {missed} extra {extra} false alarm {sorted(map(str, found_differs - gold_differs))}\n    {each.line}"
            )
    kinds = sorted({*stated, *false})
    return {k: Score(stated[k], hits[k], false[k]) for k in kinds}, Score(*differ), wrong


def table() -> str:
    """Return the scores of all passages as the table that stands in the documentation."""
    many = [each for path in sorted(DATA.glob("*.txt")) for each in passages(path.name)]
    by_kind, differences, _ = scores(many)
    stated, right, false = (sum(each) for each in zip(*by_kind.values(), strict=True))
    lines = ["| kind | stated | read | recall | read that is none |", "|---|--:|--:|--:|--:|"]
    for kind, score in by_kind.items():
        recall = f"{100 * score.read / score.stated:.0f} %" if score.stated else "–"
        lines.append(f"| `{kind}` | {score.stated} | {score.read} | {recall} | {score.false} |")
    lines += [
        f"| **all, in {len(many)} passages** | {stated} | {right} | {100 * right / stated:.1f} % | {false} |",
    ]
    found = 100 * differences.read / differences.stated
    lines.append(
        f"| **disagreements shown** | {differences.stated} | {differences.read} | {found:.1f} % | {differences.false} |"
    )
    return "\n".join(lines)


def catalogue() -> str:
    """Return the phrases with what they mean, as the table that stands in the documentation."""
    form = zfxxgk.Form.of(zfxxgk.Edition.FORM_2021, zfxxgk.Edition.FORM_2021)
    lines = ["| kind | for example | confidence | the figure |", "|---|---|---|---|"]
    for wording in PHRASES:
        base = zfxxgk.zero(agency="某局", year=2023, edition=zfxxgk.Edition.FORM_2021)
        said = zfxxgk.evolve(base, {"/overview": Narrative(passages=(Passage(text=wording.example),))})
        claim = next(c for c in zfxxgk.claims(said) if c.kind == wording.kind and c.value == 3)
        meant = claim.label(form).zh if claim.cells else "（表中没有）"
        lines.append(f"| `{wording.kind}` | {wording.example} | {wording.confidence.value} | {meant} |")
    return "\n".join(lines)
