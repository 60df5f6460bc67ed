"""The end of a check: how many there were, what was found, and what to do about it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from zfxxgk.problems import Phrase
from zfxxgk.rules import RULES, Rule

__all__ = ["advice", "remedies", "table", "titled"]

_REMEDY: Final = Phrase("怎么办", "what to do")
_LAWFUL: Final = Phrase("何时不算问题", "when nothing is wrong")


def titled(rule: Rule, lang: str) -> str:
    """Return the id of a rule with what it is called."""
    title = rule.title.in_(lang)
    return f"{rule.id} （{title}）" if lang == "zh" else f"{rule.id} ({title})"


def table(counts: Iterable[tuple[int, str]], found: Mapping[str, int], lang: str) -> Iterator[str]:
    """Yield counts with what is counted, and then how often each rule found something."""
    yield "合计" if lang == "zh" else "in all"
    rows = [*counts, *((found[rule.id], titled(rule, lang)) for rule in RULES.values() if found.get(rule.id))]
    width = max(len(f"{number:,}") for number, _ in rows)
    yield from (f"  {number:>{width},}  {what}" for number, what in rows)


def remedies(found: Mapping[str, int], lang: str) -> Iterator[str]:
    """Yield what to do, once for each rule that found something."""
    rules = [rule for rule in RULES.values() if found.get(rule.id)]
    if rules:
        yield _REMEDY.in_(lang)
    for rule in rules:
        yield f"  {rule.id}"
        yield f"      {rule.remedy.in_(lang)}"
        if rule.lawful is not None:
            yield f"      {_labelled(_LAWFUL, rule.lawful, lang)}"


def advice(rule: Rule, lang: str) -> Iterator[str]:
    """Yield what to do where a rule finds something, and when nothing is wrong."""
    yield _labelled(_REMEDY, rule.remedy, lang)
    if rule.lawful is not None:
        yield _labelled(_LAWFUL, rule.lawful, lang)


def _labelled(label: Phrase, text: Phrase, lang: str) -> str:
    return f"{label.zh}：{text.zh}" if lang == "zh" else f"{label.en}: {text.en}"
