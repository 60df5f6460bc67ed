"""What a record is: its fields with their places on the form, read from its annotations, and a constructor that checks.

The records themselves stand in `zfxxgk.form.records`.
"""

import functools
import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    ClassVar,
    Final,
    Literal,
    NamedTuple,
    Self,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import attrs

from zfxxgk.display import public
from zfxxgk.form.categories import Category
from zfxxgk.form.kinds import Kind, constant
from zfxxgk.problems import InvalidReport, Phrase, Problem, ProblemCode, excerpt

__all__ = ["MEMBERS", "Leaf", "Member", "Record", "Term", "at_path", "in_order", "leaves", "members", "record"]

T = TypeVar("T")


class Term(NamedTuple):
    """What a field outside the tables is: its Chinese label, and a sentence about it."""

    label: str
    about: Phrase


class Member(NamedTuple):
    """One field of a record, read from its annotation.

    Attributes:
        name: The field, and the key in the JSON.
        terms: What it is on the form: one category or term; row and column where a row has a single figure.
        kind: What may stand there if it is a leaf, else None.
        records: The record classes that may stand there if it is not a leaf; two where editions differ.
        many: Whether it is a sequence of such records.
        nullable: Whether None may stand there.
    """

    name: str
    terms: tuple[Category | Term, ...]
    kind: Kind | None
    records: tuple[type, ...]
    many: bool
    nullable: bool

    @property
    def labels(self) -> tuple[str, ...]:
        """The official labels: number and words as the form prints them; row and column for a row of one figure."""
        return tuple(term.printed if isinstance(term, Category) else term.label for term in self.terms)

    @property
    def label(self) -> str:
        """The official labels, joined."""
        return " · ".join(self.labels)

    @property
    def categories(self) -> tuple[Category, ...]:
        """The terms that are official categories."""
        return tuple(term for term in self.terms if isinstance(term, Category))

    @property
    def expected(self) -> Phrase:
        """What may stand here, in words."""
        if self.kind is not None:
            return self.kind.expected
        words = Phrase("数组", "an array") if self.many else Phrase("对象", "an object")
        return Phrase(words.zh + "，或 null", words.en + ", or null") if self.nullable else words

    @property
    def in_python(self) -> Phrase:
        """What may stand here as a Python value, in words."""
        if self.kind is not None:
            return self.kind.in_python
        names = [record.__name__ for record in self.records]
        if self.many:
            return Phrase(f"由 {names[0]} 组成的元组", f"a tuple of {names[0]}")
        zh, en = " 或 ".join(names), " or ".join(names)
        if hasattr(self.records[0], "of"):
            zh, en = f"{zh}（可用 {zh}.of）", f"{en}, as {en}.of makes one"
        return Phrase(f" {zh}，或 None", f"{en}, or None") if self.nullable else Phrase(f" {zh}", en)

    def accept(self, value: object) -> tuple[object, ProblemCode | None]:
        """Return the value as the record holds it, and why it may not stand here, or None where it may."""
        if self.kind is not None:
            value = self.kind.accept(value)
            return value, self.kind.refuse(value)
        if self.many:
            value = tuple(value) if isinstance(value, list) else value
            fits = type(value) is tuple and all(type(item) in self.records for item in value)
        else:
            fits = type(value) in self.records or (value is None and self.nullable)
        return value, None if fits else ProblemCode.TYPE


MEMBERS: Final[dict[type, tuple[Member, ...]]] = {}
"""The fields of each record class; inner classes first."""


def members(cls: type) -> tuple[Member, ...]:
    """Return the fields of a record class, in the order of the form.

    Raises:
        KeyError: `cls` is not a record class.

    >>> from zfxxgk import Row
    >>> [member.label for member in members(Row)][:2]
    ['自然人', '商业企业']
    """
    return MEMBERS[cls]


def is_record(cls: object) -> bool:
    """Return whether `cls` is a record class."""
    return cls in MEMBERS


def _member(field: "attrs.Attribute[object]") -> Member:
    hint, *extras = get_args(field.type)
    terms = tuple(extra for extra in extras if isinstance(extra, Category | Term))
    kind = next((extra for extra in extras if isinstance(extra, Kind)), None)
    if get_origin(hint) is Literal:
        kind = constant(*get_args(hint))
    if kind is not None:
        return Member(field.name, terms, kind, (), many=False, nullable=kind.nullable)
    many = get_origin(hint) is tuple
    options = get_args(hint) if many or isinstance(hint, UnionType) else (hint,)
    records = tuple(option for option in options if option not in (type(None), Ellipsis))
    return Member(field.name, terms, None, records, many, nullable=type(None) in options)


def _given(value: object) -> str:
    """Return an excerpt of a value as Python shows it."""
    return excerpt(value) if isinstance(value, str | dict | list | tuple) else f"{value!r:.80}"


def in_order(cls: type, figures: Sequence[int | None]) -> dict[str, int | None]:
    """Return figures, given in the order of the form, by the names of the fields that they belong to.

    Raises:
        ValueError: There are too few or too many.
    """
    plan = members(cls)
    if len(figures) != len(plan):
        words = Phrase(
            f"{cls.__name__}.of 按表式的顺序要 {len(plan)} 个数（{'、'.join(m.label for m in plan)}），给了 {len(figures)} 个",
            f"{cls.__name__}.of takes {len(plan)} figures in the order of the form ({', '.join(m.name for m in plan)}), "
            f"given: {len(figures)}",
        )
        rest = plan[len(figures) :]
        missing = Phrase(
            f"，缺{'、'.join(m.label for m in rest)}" if rest else "",
            f"; missing: {', '.join(m.name for m in rest)}" if rest else "",
        )
        raise ValueError(Phrase(words.zh + missing.zh, words.en + missing.en))
    return {member.name: figure for member, figure in zip(plan, figures, strict=True)}


class Record:
    """Base of all records. They have no subclasses, a copy is the record itself, and unpickling checks the values."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        if any(base in MEMBERS for base in cls.__mro__):
            raise TypeError(f"{cls.__name__}: records are final; put a report into a class of your own instead")

    def __reduce__(self) -> tuple[object, ...]:
        return self._restored, ({member.name: getattr(self, member.name) for member in members(type(self))},)

    @classmethod
    def _restored(cls, values: dict[str, object]) -> Self:
        """Rebuild a pickled record through its constructor: an unpickled value is checked like any other.

        Pickles refer to this method through the public class, so they still load if this module moves.
        """
        return cls(**values)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: dict[int, object]) -> Self:
        return self


def _checked(cls: type[T]) -> type[T]:
    """Make the constructor of an attrs class check everything.

    The check wraps `__init__`. Attrs validators would stop at the first bad field, and the JSON decoder would call
    `__attrs_post_init__` for each of some fifty records that it has checked already.
    """
    fields = attrs.fields(cls)  # type: ignore[arg-type] # T is an attrs class, which a type variable cannot express
    plan = MEMBERS[cls] = tuple(map(_member, fields))
    init: Callable[..., None] = vars(cls)["__init__"]
    init.__annotations__ = {**{field.name: _plain(field.type) for field in fields}, "return": None}

    @functools.wraps(init)
    def checked(self: object, *args: object, **kwargs: object) -> None:
        init(self, *args, **kwargs)
        problems = []
        for member in plan:
            given = getattr(self, member.name)
            value, code = member.accept(given)
            if code is not None:
                pointer = "/" + member.name
                problems.append(Problem(code, pointer, member.label, _given(given), member.in_python))
            elif value is not given:
                object.__setattr__(self, member.name, value)
        if problems:
            raise InvalidReport(problems)

    cls.__init__ = checked  # type: ignore[method-assign] # the same arguments, which its type does not show
    return cls


def _plain(hint: object) -> object:
    """Return a type as a person writes it: without the annotations about the form and the allowed values."""
    if get_origin(hint) is Annotated:
        return _plain(get_args(hint)[0])
    if get_origin(hint) is Literal:
        return type(get_args(hint)[0])
    if isinstance(hint, UnionType) or get_origin(hint) is Union:
        return functools.reduce(operator.or_, map(_plain, get_args(hint)))
    return hint


if TYPE_CHECKING:
    from attrs import frozen as record  # type checkers know attrs by this name alone
else:

    def record(**settings: bool) -> Callable[[type[T]], type[T]]:
        """Make a class a record: a frozen attrs class with slots, public, whose constructor checks everything."""
        make = attrs.frozen(getstate_setstate=False, **settings)
        return lambda cls: public(_checked(make(cls)))


class Leaf(NamedTuple):
    """One figure of a table, as found by walking the records.

    Attributes:
        path: The field names from the table to the figure.
        categories: The official categories on the way, the row last but one, the column last.
        member: The field that holds the figure.
    """

    path: tuple[str, ...]
    categories: tuple[Category, ...]
    member: Member


@functools.cache
def leaves(cls: type) -> tuple[Leaf, ...]:
    """Return the figures of a table class, in the order of the form.

    >>> from zfxxgk import Disclosure2019, Disclosure2021, Remedies
    >>> len(leaves(Disclosure2021)), len(leaves(Disclosure2019)), len(leaves(Remedies))
    (10, 22, 15)
    """
    return tuple(_walk(cls, (), ()))


def _walk(cls: type, path: tuple[str, ...], above: tuple[Category, ...]) -> Iterator[Leaf]:
    for member in members(cls):
        categories = above + member.categories
        names = (*path, member.name)
        if any(members(record)[0].categories for record in member.records):
            yield from _walk(member.records[0], names, categories)
        elif member.categories:
            yield Leaf(names, categories, member)


@functools.cache
def _index(cls: type) -> Mapping[object, tuple[str, ...]]:
    """Return the field names that lead to each pair (row, column), and to each row that is a record, in a table."""
    index: dict[object, tuple[str, ...]] = {}
    for leaf in leaves(cls):
        row, column = leaf.categories[-2:]
        index[row, column] = leaf.path
        if len(leaf.member.categories) == 1:
            index[row] = leaf.path[:-1]
    return index


def path_in(cls: type, key: object) -> tuple[str, ...]:
    """Return the field names that lead to a category or a pair of categories in a table class.

    Raises:
        KeyError: The table, in this edition, has no such row or cell.
    """
    try:
        return _index(cls)[key]
    except (KeyError, TypeError):
        wanted = " × ".join(map(_shown, key)) if isinstance(key, tuple) else _shown(key)
        raise KeyError(f"{cls.__name__} 中没有此行或此格 / has no such row or cell: {wanted}") from None


def _shown(key: object) -> str:
    return f"{key} {key.printed}" if isinstance(key, Category) else repr(key)


def at_path(record: object, key: object) -> object:
    """Return what stands in a table at a category or a pair of categories."""
    return functools.reduce(getattr, path_in(type(record), key), record)
