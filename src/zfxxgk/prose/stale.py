"""Prose that is left over from another year: a sentence about that year, or one that stood in that year's report."""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import attrs

from zfxxgk.form.categories import Section
from zfxxgk.form.kinds import MIN_YEAR
from zfxxgk.form.records import Report
from zfxxgk.prose.claim import Claim, ClaimStatus, passages_of, verdict
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
    for section, number, passage in passages_of(report):
        text = passage.text
        if f"{report.year}年" in "".join(text.split()) or "今年" in text or "本年" in text:
            continue
        for sentence in _SENTENCE.finditer(text):
            begins = _BEGINS.match("".join(sentence[0][:_HEAD].split()))
            if begins is None or int(begins[1]) in (report.year, report.year + 1):
                continue
            year = int(begins[1])
            if _stated(_claims_in(report, year), section, number, sentence):
                yield Stale(section, number, *_trimmed(sentence), year)


def repeated(previous: Report, this: Report) -> Iterator[Stale]:
    """Yield each sentence of a report that stood in the one before, and that the tables of this one contradict."""
    known = {_plain(s[0]) for _, _, passage in passages_of(previous) for s in _SENTENCE.finditer(passage.text)}
    for section, number, passage in passages_of(this):
        for sentence in _SENTENCE.finditer(passage.text):
            if _plain(sentence[0]) in known:
                here = _stated(_claims_in(this, this.year), section, number, sentence)
                if any(verdict(this, claim).status is ClaimStatus.DIFFERS for claim in here):
                    yield Stale(section, number, *_trimmed(sentence), previous.year)


@functools.lru_cache(maxsize=4)
def _claims_in(report: Report, year: int) -> tuple[Claim, ...]:
    """Return the claims of a report as if it were that of some year: what its prose says of that year are claims then."""
    return claims(attrs.evolve(report, year=max(year, MIN_YEAR)))


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
