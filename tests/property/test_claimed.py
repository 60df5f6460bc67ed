"""Laws of prose and tables: what is written from the cells agrees with them, and one changed figure is found, and nothing else."""

import functools
import re
from collections.abc import Iterable
from random import Random
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import zfxxgk
from zfxxgk import Narrative, Passage, Report, Topic
from zfxxgk.prose.nouns import _NOUNS, _PARTS, LAST_YEAR, LOOSE_REQUEST, NEXT_YEAR, REQUEST, signs
from zfxxgk.prose.phrases import PHRASES, Confidence, Context, Wording, expand

# Phrases of what has cells in the newest edition, and that stand by themselves.
WRITTEN = tuple(
    wording
    for wording in PHRASES
    if wording.places
    and wording.confidence is not Confidence.WEAK
    and wording.context not in (Context.MAIN, Context.NAMED, Context.FIRST_PART, Context.SIBLINGS, Context.CONTINUED)
    and wording.kind != "fees"
)
YEARS = {LAST_YEAR: "上年度", NEXT_YEAR: "2024年"}
FILLERS = ("", "共", "共计", "为", "总计", "有")
BASE = zfxxgk.zero(agency="某县财政局", year=2023)
CELLS = tuple(f.pointer for f in zfxxgk.cells(BASE) if isinstance(f.value, int))
seeds = st.integers(0, 10**6)


def spelled(sign: str, rng: Random) -> str:
    """Return a noun in one of the ways in which a report may say it."""
    template = rng.choice(_NOUNS[sign]).replace("({who}|)", "")
    while "{" in template or "(" in template:
        template = re.sub(r"\{(\w+)\}\?", lambda part: rng.choice((f"({_PARTS[part[1]]})", "")), template)
        template = re.sub(r"\{(\w+)\}", lambda part: f"({_PARTS[part[1]]})", template.replace("({to}|)", ""))
        template = re.sub(r"\(\?[=!][^()]*\)", "", template)  # what must follow
        template = re.sub(r"\[[^]]*\](?:\{[\d,]+\}\??)?", "某局", template).replace("20\\d\\d年度?", "2023年")
        template = re.sub(r"\(([^()]*)\)", lambda choice: rng.choice(choice[1].split("|")), template)
    return template


class Sentence(NamedTuple):
    """A sentence with the cells whose sum it states, and what stands before and after its number."""

    head: str
    number: str
    unit: str
    cells: tuple[str, ...]
    kind: str

    @property
    def text(self) -> str:
        return f"{self.head}{self.number}{self.unit}。"


@functools.cache
def pointers(wording: Wording) -> tuple[str, ...]:
    """Return the cells that a wording means, by its own claim on its example."""
    probe = written(BASE, [wording.example])
    return next(c.cells for c in zfxxgk.claims(probe) if c.kind == wording.kind and c.value == 3)


def written(report: Report, sentences: Iterable[str]) -> Report:
    passage = Passage(topic=Topic.ON_APPLICATION, text="\n".join(sentences))
    return zfxxgk.evolve(
        report, {"/overview": Narrative(passages=(passage,)), "/other_matters": Narrative(passages=())}
    )


def figure(report: Report, pointer: str) -> int:
    value = zfxxgk.get(report, pointer)
    return value if isinstance(value, int) else 0


def drawn(rng: Random) -> Report:
    """Return a report with any figures; they need not add up, for that is not what is looked at here."""
    return zfxxgk.evolve(BASE, {pointer: rng.randrange(500) for pointer in CELLS})


def sentences(report: Report, rng: Random) -> list[Sentence]:
    found = []
    for wording in rng.sample(WRITTEN, 6):
        phrase = rng.choice(list(expand(rng.choice(wording.phrases)))).replace("\ufe59", "（").replace("\ufe5a", "）")
        phrase = "".join(spelled(sign, rng) if sign in _NOUNS else YEARS.get(sign, sign) for sign in phrase)
        cells = pointers(wording)
        total = sum(figure(report, cell) for cell in cells)
        number = rng.choice(
            (str(total), f"{total:,}", str(total).translate(str.maketrans("0123456789", "０１２３４５６７８９")))
        )
        unit = rng.choice(sorted(wording.units & set("件个份")))
        found.append(Sentence(f"全年{phrase}{rng.choice(FILLERS)}", number, unit, cells, wording.kind))
    return found


def differing(report: Report) -> list[zfxxgk.Finding]:
    return list(zfxxgk.check(report, claims=True).of("claim"))


@given(seeds)
def test_prose_that_is_written_from_the_cells_agrees(seed: int) -> None:
    rng = Random(seed)
    told = drawn(rng)
    many = sentences(told, rng)
    said = written(told, (sentence.text for sentence in many))
    assert [f.message() for f in differing(said)] == []
    assert len(zfxxgk.claims(said)) >= len(many)


@given(seeds, st.integers(1, 40))
def test_a_figure_that_is_changed_in_the_prose_is_found_and_no_other(seed: int, by: int) -> None:
    rng = Random(seed)
    told = drawn(rng)
    many = sentences(told, rng)
    chosen = rng.randrange(len(many))
    total = sum(figure(told, cell) for cell in many[chosen].cells)
    wrong = many[chosen]._replace(number=str(total + by))
    said = written(told, (s.text for s in (*many[:chosen], wrong, *many[chosen + 1 :])))
    (finding,) = differing(said)
    assert (finding.difference, finding.right_sum) == (by, total)
    assert {c.pointer for c in finding.cells if c.side == "right"} == set(wrong.cells)


@given(seeds, st.integers(1, 40))
def test_a_figure_that_is_changed_in_the_table_is_found(seed: int, by: int) -> None:
    rng = Random(seed)
    told = drawn(rng)
    many = sentences(told, rng)
    cell = rng.choice(rng.choice(many).cells)
    changed = zfxxgk.evolve(written(told, (s.text for s in many)), {cell: figure(told, cell) + by})
    expected = [s.kind for s in many if cell in s.cells]
    assert sorted(f.instance.split("/")[0] for f in differing(changed)) == sorted(expected)


@given(
    st.text(
        st.sampled_from(
            "收到政府信息公开申请行政复议诉讼结转下年度予以部分不无法提供共各均为约近余件万元占%0123456789一二十百，。、；（）未没有2023年去本级全市县局 \n"
        ),
        max_size=120,
    )
)
def test_any_text_is_read_and_its_spans_are_right(text: str) -> None:
    report = written(zfxxgk.zero(agency="某局", year=2023), [text])
    for claim in zfxxgk.claims(report):
        assert text[claim.start : claim.end] == claim.text != ""
        assert claim.low <= claim.value <= claim.high or claim.divisors
        zfxxgk.verdict(report, claim)
    zfxxgk.check(report, claims=True)


@given(st.sampled_from(sorted(_NOUNS)), seeds)
def test_a_noun_is_known_in_all_its_spellings(sign: str, seed: int) -> None:
    """As itself; loose words for a request may turn out to be sure ones."""
    noun = spelled(sign, Random(seed))
    known, starts = signs(f"共{noun}3件", 2023)
    allowed = {sign, REQUEST} if sign == LOOSE_REQUEST else {sign}
    assert known in {f"共{each}3件" for each in allowed}, noun
    assert starts[2] == 1 + len(noun)
