"""Prose that is left over from another year: a sentence about that year, or one that stood in that year's report."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import attrs

from zfxxgk.form.categories import Section
from zfxxgk.form.kinds import MIN_YEAR
from zfxxgk.form.records import Narrative, Report
from zfxxgk.prose.claim import Claim, ClaimStatus, verdict
from zfxxgk.prose.passage import claims
from zfxxgk.prose.phrases import Confidence

__all__ = ["Stale", "of_another_year", "repeated"]


class Stale(NamedTuple):
    """A sentence that is left over.

    Attributes:
        section: The section that it stands in.
        passage: Number of the passage.
        start: Where it begins in the passage.
        end: Where it ends.
        text: The sentence.
        year: The year that it is about, or in which it was said before.
    """

    section: Section
    passage: int
    start: int
    end: int
    text: str
    year: int


_HEAD: Final = 60
"""How much of a sentence is looked at for the year that it begins with."""
_SENTENCE: Final = re.compile("[^。！？；\n]+[。！？；]?")
_BEGINS: Final = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?:[^，。,：:]{0,14}[：:。])?(?:截至|截止)?(20\d\d)年"
)


def of_another_year(report: Report) -> Iterator[Stale]:
    """Yield each sentence that begins with another year and states figures, in a passage that never names the report's own.

    A sentence that compares two years names both, and is none.
    """
    for section, number, text in _passages(report):
        if f"{report.year}年" in "".join(text.split()) or "今年" in text or "本年" in text:
            continue
        for sentence in _SENTENCE.finditer(text):
            begins = _BEGINS.match("".join(sentence[0][:_HEAD].split()))
            if begins is None or int(begins[1]) in (report.year, report.year + 1):
                continue
            year = int(begins[1])
            then = attrs.evolve(report, year=max(year, MIN_YEAR))  # what the prose says of that year are claims then
            if _stated(claims(then), section, number, sentence):
                yield Stale(section, number, *_trimmed(sentence), year)


def repeated(previous: Report, this: Report) -> Iterator[Stale]:
    """Yield each sentence of a report that stood in the one before, and that the tables of this one contradict."""
    stated = claims(this)
    known = {_plain(sentence[0]) for _, _, text in _passages(previous) for sentence in _SENTENCE.finditer(text)}
    for section, number, text in _passages(this):
        for sentence in _SENTENCE.finditer(text):
            if _plain(sentence[0]) in known:
                here = _stated(stated, section, number, sentence)
                if any(verdict(this, claim).status is ClaimStatus.DIFFERS for claim in here):
                    yield Stale(section, number, *_trimmed(sentence), previous.year)


def _passages(report: Report) -> Iterator[tuple[Section, int, str]]:
    for section in (Section.OVERVIEW, Section.PROBLEMS, Section.OTHER_MATTERS):
        narrative: Narrative = getattr(report, section.value)
        for number, passage in enumerate(narrative.passages):
            yield section, number, passage.text


def _stated(found: Iterable[Claim], section: Section, number: int, sentence: re.Match[str]) -> list[Claim]:
    """Return the claims of a sentence that are sure."""
    return [
        claim
        for claim in found
        if (claim.section, claim.passage) == (section, number)
        and sentence.start() <= claim.start < sentence.end()
        and claim.confidence is not Confidence.WEAK
    ]


def _plain(sentence: str) -> str:
    """Return a sentence without the year that it names first, and without white space: only that may have been changed."""
    return re.sub(r"\s|^[（(]?[一二三四五六七八九十\d]+[）)、.．]|20\d\d年度?", "", sentence)


def _trimmed(sentence: re.Match[str]) -> tuple[int, int, str]:
    text = sentence[0].strip()
    start = sentence.start() + sentence[0].index(text)
    return start, start + len(text), text
