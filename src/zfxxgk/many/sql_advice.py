"""The rules that are no sums as SQL: a condition for each kind, over a row of the wide table or over two of one organ."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from zfxxgk.rules.catalogue import RULES
from zfxxgk.rules.model import Case, Instance, Rule, RuleKind, Scope

__all__ = ["quoted", "rows_of_advice"]


class _Dialect(NamedTuple):
    """How a dialect takes JSON apart; each is a template.

    Attributes:
        texts: What the passages in a column have at a key, as one text.
        annotations: The annotations in a column, as rows with their position, from 0, and the target.
    """

    texts: str
    annotations: str


_DIALECTS: Final[Mapping[str, _Dialect]] = {
    "duckdb": _Dialect(
        "array_to_string(json_extract_string({column}, '$.passages[*].{key}'), chr(10))",
        "(SELECT unnest(json_extract_string({column}, '$[*].{key}')) AS target,"
        " unnest(range(CAST(json_array_length({column}) AS BIGINT))) AS position)",
    ),
    "postgres": _Dialect(
        "(SELECT string_agg(p.value ->> '{key}', chr(10))"
        " FROM json_array_elements(CAST({column} AS JSON) -> 'passages') AS p)",
        "(SELECT a.value ->> '{key}' AS target, a.number - 1 AS position"
        " FROM json_array_elements(CAST({column} AS JSON)) WITH ORDINALITY AS a(value, number))",
    ),
}


def rows_of_advice(dialect: str, scope: Scope, column: Callable[[str], str]) -> Iterator[str]:
    """Yield a query for each place that a rule of a scope looks at: its rule, instance and severity where it is found.

    Args:
        dialect: The dialect.
        scope: The scope.
        column: Returns the column of a pointer; of figures that are amounts with a unit, that of the value.
    """
    writer = _Writer(_DIALECTS[dialect], column)
    for rule in RULES.values():
        if rule.scope is scope and not rule.retired and rule.kind in _KINDS:
            yield from _KINDS[rule.kind](writer, rule)


class _Writer(NamedTuple):
    """What the conditions are written with."""

    dialect: _Dialect
    column: Callable[[str], str]

    def by_year(self, rule: Rule) -> Iterator[str]:
        oldest, *newer = rule.parameters.values
        for case, instance in _instances(rule):
            text, year = self._sides(instance)
            whens = "".join(f" WHEN {year} >= {each.since} THEN {quoted(each.value)}" for each in reversed(newer))
            expected = f"CASE{whens} ELSE {quoted(oldest.value)} END" if newer else quoted(oldest.value)
            yield self._row(rule, case, instance, f"{text} <> {expected}")

    def filled(self, rule: Rule) -> Iterator[str]:
        for case, instance in _instances(rule):
            blank = " OR ".join(f"{self.column(pointer)} IS NULL" for pointer in instance.left)
            yield self._row(rule, case, instance, f"({blank})")

    def written(self, rule: Rule) -> Iterator[str]:
        for case, instance in _instances(rule):
            text = f"COALESCE({self._texts(instance.left[0], 'text')}, '')"
            # A frame without prose has NULL there, of which nothing is known.
            known = f"{self.column(instance.left[0])} IS NOT NULL"
            bare = _without(text, rule.parameters.white_space)
            yield self._row(rule, case, instance, f"{known} AND {bare} = ''")

    def explained(self, rule: Rule) -> Iterator[str]:
        for case, instance in _instances(rule):
            figure, section = self._sides(instance)
            texts = [self._texts(instance.right[0], key) for key in ("heading", "text")]
            words = [f"strpos({text}, {quoted(word)}) > 0" for text in texts for word in rule.parameters.words]
            silent = f"{section} IS NOT NULL AND NOT COALESCE({' OR '.join(words)}, FALSE)"
            # With NULL among them, OR gives TRUE where a word is there, else NULL.
            yield self._row(rule, case, instance, f"{figure} > 0 AND {silent}")

    def pointing(self, rule: Rule) -> Iterator[str]:
        cases = list(_instances(rule))
        allowed = " OR ".join(
            f"({self._applies(case)} AND a.target IN ({', '.join(map(quoted, instance.right))}))"
            for case, instance in cases
        )
        column = self.column(cases[0][1].left[0])
        rows = self.dialect.annotations.format(column=column, key=rule.parameters.key)
        head = f"{quoted(rule.id)}, CAST(a.position AS VARCHAR), {quoted(rule.severity.value)}"
        yield f"SELECT {head} FROM {rows} AS a WHERE NOT COALESCE({allowed}, FALSE)"  # noqa: S608 # all of it is ours

    def check_digit(self, rule: Rule) -> Iterator[str]:
        alphabet, weights = rule.parameters.alphabet, rule.parameters.weights
        size = len(alphabet)
        for case, instance in _instances(rule):
            code = self.column(instance.left[0])
            letters = [f"(strpos({quoted(alphabet)}, substr({code}, {i}, 1)) - 1)" for i in range(1, len(weights) + 2)]
            total = " + ".join(f"{weight} * {letter}" for weight, letter in zip(weights, letters, strict=False))
            strange = f"translate({code}, {quoted(alphabet)}, '') <> ''"
            wrong = f"{letters[-1]} <> ({size} - ({total}) % {size}) % {size}"
            yield self._row(rule, case, instance, f"({strange} OR {wrong})")

    def step(self, rule: Rule) -> Iterator[str]:
        bounds = ((rule.parameters.at_least, "<"), (rule.parameters.at_most, ">"))
        for case, instance in _instances(rule):
            this, previous = self._sides(instance)
            beyond = [f"{this} - {previous} {sign} {bound}" for bound, sign in bounds if bound is not None]
            yield self._row(rule, case, instance, f"({' OR '.join(beyond)})")

    def same(self, rule: Rule) -> Iterator[str]:
        of = rule.parameters
        for case, instance in _instances(rule):
            this, previous = self._sides(instance)
            differs = f"{this} <> {previous} AND {this} <> '' AND {previous} <> ''"
            if of.replaced or of.white_space:
                one, other = (
                    f"translate({_without(side, of.white_space)}, {quoted(of.replaced)}, {quoted(of.by)})"
                    for side in (this, previous)
                )
                differs += f" AND {one} <> {other}"
            if not of.same_year:
                differs += f" AND {self.column('/this/year')} <> {self.column('/previous/year')}"
            yield self._row(rule, case, instance, differs)

    def _sides(self, instance: Instance) -> tuple[str, str]:
        return self.column(instance.left[0]), self.column(instance.right[0])

    def _texts(self, pointer: str, key: str) -> str:
        return self.dialect.texts.format(column=self.column(pointer), key=key)

    def _applies(self, case: Case) -> str:
        return " AND ".join(f"{self.column(c.pointer)} = {quoted(c.constant)}" for c in case.applies) or "TRUE"

    def _row(self, rule: Rule, case: Case, instance: Instance, condition: str) -> str:
        head = ", ".join(map(quoted, (rule.id, instance.id, rule.severity.value)))
        return f"SELECT {head} WHERE {self._applies(case)} AND {condition}"


_KINDS: Final[Mapping[RuleKind, Callable[[_Writer, Rule], Iterator[str]]]] = {
    RuleKind.BY_YEAR: _Writer.by_year,
    RuleKind.FILLED: _Writer.filled,
    RuleKind.WRITTEN: _Writer.written,
    RuleKind.EXPLAINED: _Writer.explained,
    RuleKind.POINTING: _Writer.pointing,
    RuleKind.CHECK_DIGIT: _Writer.check_digit,
    RuleKind.STEP: _Writer.step,
    RuleKind.SAME: _Writer.same,
}


def _instances(rule: Rule) -> Iterable[tuple[Case, Instance]]:
    return ((case, instance) for case in rule.cases for instance in case.instances)


def quoted(text: str) -> str:
    """Return a text as SQL."""
    return "'" + text.replace("'", "''") + "'"


def _without(text: str, letters: str) -> str:
    """Return a text without some characters, which are named by their numbers: most of them cannot be seen."""
    if not letters:
        return text
    return f"translate({text}, {' || '.join(f'chr({ord(letter)})' for letter in letters)}, '')"
