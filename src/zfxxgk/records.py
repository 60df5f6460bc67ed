"""The annual report as an immutable value: frozen, slotted, hashable, comparable, picklable, typed records.

The field names are the keys of the JSON, in its order. Each field is annotated with what it is on the form (a category,
or a `Term` where the form has none) and with what may stand in it (a kind). That annotation is the single map of the
form; `members` and `leaves` read it, and form, schema, rules and codec are derived from them.

Every constructor refuses what `zfxxgk.loads` refuses and names everything that is wrong at once:

>>> Row.of(-1, 0, 0, 0, 0, 0, True)
Traceback (most recent call last):
    ...
zfxxgk.problems.InvalidReport: 发现 2 处错误 / 2 problems found
  /natural_person（自然人）：应为从 0 至 1000000000000 的整数，或 null（表格中空白），实为 -1
    /natural_person (自然人): expected an integer from 0 to 1000000000000, or null (blank in the table), found -1
  /total（总计）：应为从 0 至 1000000000000 的整数，或 null（表格中空白），实为 true
    /total (总计): expected an integer from 0 to 1000000000000, or null (blank in the table), found true
"""

import functools
from collections.abc import Callable, Iterator, Mapping
from types import UnionType
from typing import (
    Annotated,
    ClassVar,
    Final,
    Literal,
    NamedTuple,
    Self,
    TypeVar,
    cast,
    final,
    get_args,
    get_origin,
    overload,
)

import attrs

from zfxxgk import kinds
from zfxxgk.categories import (
    Applicant,
    Category,
    Coverage,
    DisclosureItem,
    Edition,
    Flow,
    Measure,
    Outcome,
    OutcomeGroup,
    RemedyGroup,
    RemedyResult,
    RemedyRoute,
    Section,
    Topic,
    Unit,
)
from zfxxgk.kinds import (
    Amount,
    Change,
    Count,
    CreditCode,
    Date,
    DivisionCode,
    Kind,
    KnownAmount,
    OptionalText,
    Pointer,
    Text,
    Year,
)
from zfxxgk.problems import InvalidReport, Phrase, Problem, ProblemCode, excerpt

__all__ = [
    "Agency",
    "Annotation",
    "Applications",
    "Applications2019",
    "Applications2021",
    "Denied",
    "Disclosure",
    "Disclosure2019",
    "Disclosure2021",
    "Documents2019",
    "Documents2021",
    "Fees2019",
    "Items2019",
    "Leaf",
    "Litigation",
    "Member",
    "Money",
    "Narrative",
    "NotProcessed",
    "OtherHandling",
    "Outcomes",
    "Outcomes2019",
    "Outcomes2021",
    "Passage",
    "Procurement2019",
    "Publication",
    "Remedies",
    "RemedyResults",
    "Report",
    "Row",
    "Term",
    "UnableToProvide",
    "leaves",
    "members",
]

T = TypeVar("T")


class Term(NamedTuple):
    """What a field is that stands outside the tables: its Chinese label, and a sentence about it."""

    label: str
    about: Phrase


class Member(NamedTuple):
    """One field of a record, read from its annotation.

    Attributes:
        name: The field, and the key in the JSON.
        terms: What it is on the form: one category or term; row and column where a row has a single figure.
        kind: What may stand there, where it is a leaf.
        records: The record classes that may stand there, where it is not; two where editions differ.
        many: Whether it is a sequence of such records.
        nullable: Whether null may stand there.
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
        """The official labels in one."""
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

    def accept(self, value: object) -> tuple[object, ProblemCode | None]:
        """Return the value as the record holds it, and why it may not stand here, or null where it may."""
        if self.kind is not None:
            value = self.kind.accept(value)
            return value, self.kind.refuse(value)
        if self.many:
            value = tuple(value) if isinstance(value, list) else value
            fits = type(value) is tuple and all(type(item) in self.records for item in value)
        else:
            fits = type(value) in self.records or (value is None and self.nullable)
        return value, None if fits else ProblemCode.TYPE


_MEMBERS: Final[dict[type, tuple[Member, ...]]] = {}


def members(cls: type) -> tuple[Member, ...]:
    """Return the fields of a record class, in the order of the form.

    Raises:
        KeyError: `cls` is not a record class.

    >>> [member.label for member in members(Row)][:2]
    ['自然人', '商业企业']
    """
    return _MEMBERS[cls]


def is_record(cls: object) -> bool:
    """Return whether `cls` is one of the record classes of this module."""
    return cls in _MEMBERS


def _member(field: "attrs.Attribute[object]") -> Member:
    hint, *extras = get_args(field.type)
    terms = tuple(extra for extra in extras if isinstance(extra, Category | Term))
    kind = next((extra for extra in extras if isinstance(extra, Kind)), None)
    if kind is not None:
        return Member(field.name, terms, kind, (), many=False, nullable=kind.nullable)
    many = get_origin(hint) is tuple
    options = get_args(hint) if many or isinstance(hint, UnionType) else (hint,)
    records = tuple(option for option in options if option not in (type(None), Ellipsis))
    return Member(field.name, terms, None, records, many, nullable=type(None) in options)


def _restore(cls: type[T], values: dict[str, object]) -> T:
    """Rebuild a pickled record through its constructor: an unpickled value is checked like any other."""
    return cls(**values)


class _Record:
    """What all records share: no subclasses, copies that are the thing itself, pickles that are checked."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        if any(base in _MEMBERS for base in cls.__mro__):
            raise TypeError(f"{cls.__name__}: records are final; put a report into a class of your own instead")

    def __reduce__(self) -> tuple[object, ...]:
        cls = type(self)
        return _restore, (cls, {member.name: getattr(self, member.name) for member in members(cls)})

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _: dict[int, object]) -> Self:
        return self


def _record(cls: type[T]) -> type[T]:
    """Make an attrs class a record, whose constructor checks everything.

    The check stands around `__init__` and not in attrs validators, which stop at the first bad field, nor in
    `__attrs_post_init__`, which the JSON decoder would call for each of some fifty records that it has checked already.
    """
    fields = attrs.fields(cls)  # type: ignore[arg-type] # T is an attrs class, which cannot be said of a type variable
    plan = _MEMBERS[cls] = tuple(map(_member, fields))
    # A default is a help to who writes a constructor call. On the wire every key must be there, and the JSON decoder takes
    # that from here.
    cls.__attrs_attrs__ = type(fields)(field.evolve(default=attrs.NOTHING) for field in fields)  # type: ignore[attr-defined] # as above
    init: Callable[..., None] = vars(cls)["__init__"]

    @functools.wraps(init)
    def checked(self: object, *args: object, **kwargs: object) -> None:
        init(self, *args, **kwargs)
        problems = []
        for member in plan:
            given = getattr(self, member.name)
            value, code = member.accept(given)
            if code is not None:
                pointer = "/" + member.name
                problems.append(Problem(code, pointer, member.label, excerpt(given), member.expected))
            elif value is not given:
                object.__setattr__(self, member.name, value)
        if problems:
            raise InvalidReport(problems)

    cls.__init__ = checked  # type: ignore[method-assign] # the same arguments, which a wrapper cannot say
    return cls


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
    """Return where each category pair (row, column), and each row that is a record, stands in a table."""
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


def _get(record: object, key: object) -> object:
    return functools.reduce(getattr, path_in(type(record), key), record)


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Row(_Record):
    """A row of table three: how many requests (件), by kind of applicant. Each figure 0 … 10¹², or null where blank."""

    natural_person: Annotated[Count, Applicant.NATURAL_PERSON]
    commercial_enterprise: Annotated[Count, Applicant.COMMERCIAL_ENTERPRISE]
    research_institution: Annotated[Count, Applicant.RESEARCH_INSTITUTION]
    public_interest_organization: Annotated[Count, Applicant.PUBLIC_INTEREST_ORGANIZATION]
    legal_service_institution: Annotated[Count, Applicant.LEGAL_SERVICE_INSTITUTION]
    other_organization: Annotated[Count, Applicant.OTHER_ORGANIZATION]
    total: Annotated[Count, Applicant.TOTAL]

    @classmethod
    def of(cls, *figures: int | None) -> Self:
        """Return a row from seven figures in the order of the form, the total last.

        Raises:
            ValueError: There are not seven.
            InvalidReport: A figure is not a count.

        >>> Row.of(1, 0, 0, 0, 0, 0, 1)[Applicant.TOTAL]
        1
        """
        names = [member.name for member in members(cls)]
        return cls(**dict(zip(names, figures, strict=True)))

    def __getitem__(self, applicant: Applicant) -> int | None:
        """Return the figure of one kind of applicant."""
        if not isinstance(applicant, Applicant):
            raise KeyError(f"expected an Applicant, found {applicant!r}")
        return cast("int | None", getattr(self, applicant.value))


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Denied(_Record):
    """（三）不予公开: refused, by ground."""

    state_secret: Annotated[Row, Outcome.STATE_SECRET]
    prohibited_by_law: Annotated[Row, Outcome.PROHIBITED_BY_LAW]
    security_stability: Annotated[Row, Outcome.SECURITY_STABILITY]
    third_party_rights: Annotated[Row, Outcome.THIRD_PARTY_RIGHTS]
    internal_affairs: Annotated[Row, Outcome.INTERNAL_AFFAIRS]
    process_information: Annotated[Row, Outcome.PROCESS_INFORMATION]
    enforcement_case_file: Annotated[Row, Outcome.ENFORCEMENT_CASE_FILE]
    administrative_query: Annotated[Row, Outcome.ADMINISTRATIVE_QUERY]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class UnableToProvide(_Record):
    """（四）无法提供: not available, by reason."""

    not_held: Annotated[Row, Outcome.NOT_HELD]
    needs_creation: Annotated[Row, Outcome.NEEDS_CREATION]
    unclear_after_correction: Annotated[Row, Outcome.UNCLEAR_AFTER_CORRECTION]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class NotProcessed(_Record):
    """（五）不予处理: not handled as a request for information, by reason."""

    petition_complaint: Annotated[Row, Outcome.PETITION_COMPLAINT]
    duplicate: Annotated[Row, Outcome.DUPLICATE]
    published_material: Annotated[Row, Outcome.PUBLISHED_MATERIAL]
    excessive: Annotated[Row, Outcome.EXCESSIVE]
    confirm_or_reissue: Annotated[Row, Outcome.CONFIRM_OR_REISSUE]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class OtherHandling(_Record):
    """（六）其他处理 of the 2021 edition, by reason. The 2019 edition has one undivided row instead."""

    correction_overdue: Annotated[Row, Outcome.CORRECTION_OVERDUE]
    fee_overdue: Annotated[Row, Outcome.FEE_OVERDUE]
    other: Annotated[Row, Outcome.OTHER]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Outcomes2019(_Record):
    """三、本年度办理结果 of the 2019 edition: 19 rows and their total."""

    granted: Annotated[Row, Outcome.GRANTED]
    partially_granted: Annotated[Row, Outcome.PARTIALLY_GRANTED]
    denied: Annotated[Denied, OutcomeGroup.DENIED]
    unable_to_provide: Annotated[UnableToProvide, OutcomeGroup.UNABLE_TO_PROVIDE]
    not_processed: Annotated[NotProcessed, OutcomeGroup.NOT_PROCESSED]
    other_handling: Annotated[Row, Outcome.OTHER_HANDLING]
    total: Annotated[Row, Outcome.TOTAL]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Outcomes2021(_Record):
    """三、本年度办理结果 of the 2021 edition: 21 rows and their total."""

    granted: Annotated[Row, Outcome.GRANTED]
    partially_granted: Annotated[Row, Outcome.PARTIALLY_GRANTED]
    denied: Annotated[Denied, OutcomeGroup.DENIED]
    unable_to_provide: Annotated[UnableToProvide, OutcomeGroup.UNABLE_TO_PROVIDE]
    not_processed: Annotated[NotProcessed, OutcomeGroup.NOT_PROCESSED]
    other_handling: Annotated[OtherHandling, OutcomeGroup.OTHER_HANDLING]
    total: Annotated[Row, Outcome.TOTAL]


_EDITION = Term(
    "格式版本",
    Phrase(
        "本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。",
        "Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them.",
    ),
)


class _ApplicationsAccess(_Record):
    """Access to table three by category."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    @overload
    def __getitem__(self, key: Flow | Outcome) -> Row: ...
    @overload
    def __getitem__(self, key: tuple[Flow | Outcome, Applicant]) -> int | None: ...
    def __getitem__(self, key: Flow | Outcome | tuple[Flow | Outcome, Applicant]) -> Row | int | None:
        """Return a row, or the figure of a row and a kind of applicant.

        Raises:
            KeyError: The table, in its edition, has no such row.
        """
        return cast("Row | int | None", _get(self, key))


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Applications2019(_ApplicationsAccess):
    """Table three in the 2019 edition: 23 rows of figures."""

    edition: Annotated[Literal[Edition.FORM_2019], _EDITION, kinds.EDITION_2019] = Edition.FORM_2019
    received: Annotated[Row, Flow.RECEIVED]
    brought_forward: Annotated[Row, Flow.BROUGHT_FORWARD]
    outcomes: Annotated[Outcomes2019, Flow.OUTCOMES]
    carried_forward: Annotated[Row, Flow.CARRIED_FORWARD]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Applications2021(_ApplicationsAccess):
    """Table three in the 2021 edition: 25 rows of figures."""

    edition: Annotated[Literal[Edition.FORM_2021], _EDITION, kinds.EDITION_2021] = Edition.FORM_2021
    received: Annotated[Row, Flow.RECEIVED]
    brought_forward: Annotated[Row, Flow.BROUGHT_FORWARD]
    outcomes: Annotated[Outcomes2021, Flow.OUTCOMES]
    carried_forward: Annotated[Row, Flow.CARRIED_FORWARD]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Documents2021(_Record):
    """A row of 第二十条第（一）项 in the 2021 edition; pieces (件)."""

    issued: Annotated[Count, Measure.ISSUED]
    repealed: Annotated[Count, Measure.REPEALED]
    in_force: Annotated[Count, Measure.IN_FORCE]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Documents2019(_Record):
    """A row of 第二十条第（一）项 in the 2019 edition; pieces (件)."""

    newly_made: Annotated[Count, Measure.NEWLY_MADE]
    newly_disclosed: Annotated[Count, Measure.NEWLY_DISCLOSED]
    total_public: Annotated[Count, Measure.TOTAL_PUBLIC]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Items2019(_Record):
    """A row of 第二十条第（五）、（六）项 in the 2019 edition: items, their change, and decisions made."""

    items_previous_year: Annotated[Count, Measure.ITEMS_PREVIOUS_YEAR]
    items_change: Annotated[Change, Measure.ITEMS_CHANGE]
    decisions: Annotated[Count, Measure.DECISIONS]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Fees2019(_Record):
    """The row of 第二十条第（八）项 in the 2019 edition: items, not money."""

    items_previous_year: Annotated[Count, Measure.ITEMS_PREVIOUS_YEAR]
    items_change: Annotated[Change, Measure.ITEMS_CHANGE]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Money(_Record):
    """An amount with the unit that the cell states. The 2019 form fixes none; null means that none is printed."""

    value: Annotated[KnownAmount, Term("金额", Phrase("金额的数值。", "The amount."))]
    unit: Annotated[
        Unit | None,
        Term(
            "单位",
            Phrase("格中印出的单位；null 表示没有印出。", "The unit printed in the cell; null: none is printed."),
        ),
        kinds.UNIT,
    ]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Procurement2019(_Record):
    """The row of 第二十条第（九）项 in the 2019 edition."""

    projects: Annotated[Count, Measure.PROJECTS]
    amount: Annotated[Money | None, Measure.AMOUNT]


class _DisclosureAccess(_Record):
    """Access to table two by category."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    def __getitem__(self, key: tuple[DisclosureItem, Measure]) -> "Amount | Money":
        """Return the figure of a row and a column.

        Raises:
            KeyError: The table, in its edition, has no such cell.
        """
        return cast("Amount | Money", _get(self, key))


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Disclosure2019(_DisclosureAccess):
    """Table two in the 2019 edition: 22 figures."""

    edition: Annotated[Literal[Edition.FORM_2019], _EDITION, kinds.EDITION_2019] = Edition.FORM_2019
    rules: Annotated[Documents2019, DisclosureItem.RULES]
    normative_documents: Annotated[Documents2019, DisclosureItem.NORMATIVE_DOCUMENTS]
    licenses: Annotated[Items2019, DisclosureItem.LICENSES]
    other_services: Annotated[Items2019, DisclosureItem.OTHER_SERVICES]
    penalties: Annotated[Items2019, DisclosureItem.PENALTIES]
    compulsion: Annotated[Items2019, DisclosureItem.COMPULSION]
    fees: Annotated[Fees2019, DisclosureItem.FEES]
    procurement: Annotated[Procurement2019, DisclosureItem.PROCUREMENT]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Disclosure2021(_DisclosureAccess):
    """Table two in the 2021 edition: 10 figures; decisions (件), fees in 万元."""

    edition: Annotated[Literal[Edition.FORM_2021], _EDITION, kinds.EDITION_2021] = Edition.FORM_2021
    rules: Annotated[Documents2021, DisclosureItem.RULES]
    normative_documents: Annotated[Documents2021, DisclosureItem.NORMATIVE_DOCUMENTS]
    license_decisions: Annotated[Count, DisclosureItem.LICENSES, Measure.DECISIONS]
    penalty_decisions: Annotated[Count, DisclosureItem.PENALTIES, Measure.DECISIONS]
    compulsion_decisions: Annotated[Count, DisclosureItem.COMPULSION, Measure.DECISIONS]
    fees: Annotated[Amount, DisclosureItem.FEES, Measure.AMOUNT_CHARGED]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class RemedyResults(_Record):
    """Five figures of table four: cases by result, those still pending, and all."""

    upheld: Annotated[Count, RemedyResult.UPHELD]
    corrected: Annotated[Count, RemedyResult.CORRECTED]
    other: Annotated[Count, RemedyResult.OTHER]
    pending: Annotated[Count, RemedyResult.PENDING]
    total: Annotated[Count, RemedyResult.TOTAL]

    @classmethod
    def of(cls, *figures: int | None) -> Self:
        """Return the group from five figures in the order of the form, the total last.

        Raises:
            ValueError: There are not five.
            InvalidReport: A figure is not a count.

        >>> RemedyResults.of(5, 0, 0, 2, 7).pending
        2
        """
        names = [member.name for member in members(cls)]
        return cls(**dict(zip(names, figures, strict=True)))


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Litigation(_Record):
    """行政诉讼 in table four, by route."""

    direct: Annotated[RemedyResults, RemedyRoute.DIRECT]
    after_reconsideration: Annotated[RemedyResults, RemedyRoute.AFTER_RECONSIDERATION]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Remedies(_Record):
    """Table four, the same in both editions: cases in which the organ is respondent or defendant; 15 figures."""

    reconsideration: Annotated[RemedyResults, RemedyRoute.RECONSIDERATION]
    litigation: Annotated[Litigation, RemedyGroup.LITIGATION]

    @overload
    def __getitem__(self, key: RemedyRoute) -> RemedyResults: ...
    @overload
    def __getitem__(self, key: tuple[RemedyRoute, RemedyResult]) -> int | None: ...
    def __getitem__(self, key: RemedyRoute | tuple[RemedyRoute, RemedyResult]) -> RemedyResults | int | None:
        """Return the figures of a route, or the figure of a route and a result.

        Raises:
            KeyError: The table has no such cell.
        """
        return cast("RemedyResults | int | None", _get(self, key))


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Agency(_Record):
    """The organ whose report it is."""

    name: Annotated[
        Text,
        Term(
            "机关名称",
            Phrase(
                "机关的全称；文件未写明时为空字符串。",
                "Full name of the organ; empty where the document does not state it.",
            ),
        ),
    ]
    credit_code: Annotated[
        CreditCode,
        Term(
            "统一社会信用代码",
            Phrase(
                "18 位（GB 32100）。校验码由规则 credit-code 检查。null 表示未写明。",
                "18 characters (GB 32100). The check digit is verified by the rule credit-code. null: not stated.",
            ),
        ),
    ] = None
    division_code: Annotated[
        DivisionCode,
        Term(
            "行政区划代码",
            Phrase("6 位（GB/T 2260）。null 表示未写明。", "6 digits (GB/T 2260). null: not stated."),
        ),
    ] = None


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Publication(_Record):
    """What the published page says of itself. Everything may be null: not stated."""

    title: Annotated[OptionalText, Term("标题", Phrase("公布的标题。", "The title as published."))] = None
    index_number: Annotated[
        OptionalText, Term("索引号", Phrase("公开目录中的索引号。", "Number in the disclosure catalogue."))
    ] = None
    issued_on: Annotated[Date, Term("成文日期", Phrase("报告成文的日期。", "Date of the document."))] = None
    published_on: Annotated[
        Date,
        Term(
            "发布日期",
            Phrase("向社会公布的日期（条例第四十九条）。", "Date of publication (Regulation, article 49)."),
        ),
    ] = None
    url: Annotated[OptionalText, Term("网址", Phrase("公布的网址。", "Address of the page."))] = None


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Passage(_Record):
    """A piece of a narrative: what it is about, the heading as printed, the text."""

    topic: Annotated[
        Topic | None,
        Term(
            "主题",
            Phrase(
                "第一部分须说明的五个方面之一；不属于其中一个时为 null。",
                "One of the five topics that section one must survey; null where it is none of them.",
            ),
        ),
        kinds.TOPIC,
    ] = None
    heading: Annotated[
        OptionalText,
        Term("小标题", Phrase("印出的小标题；没有时为 null。", "The heading as printed; null where there is none.")),
    ] = None
    text: Annotated[
        Text, Term("正文", Phrase("正文，段落之间以换行分开。", "The text; paragraphs are separated by line feeds."))
    ]


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Narrative(_Record):
    """A section in prose: its passages, in the order of the document. Empty where the section is empty."""

    passages: Annotated[
        tuple[Passage, ...],
        Term("段落", Phrase("依次列出的各段。", "The passages, in the order of the document.")),
    ] = ()

    @property
    def text(self) -> str:
        """The whole section as printed: headings and texts, separated by line feeds."""
        parts = (part for passage in self.passages for part in (passage.heading, passage.text))
        return "\n".join(part for part in parts if part)


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False)
class Annotation(_Record):
    """A remark printed in a cell or under a table."""

    at: Annotated[
        Pointer,
        Term(
            "位置",
            Phrase("所注的格或部分的 JSON Pointer。", "JSON Pointer of the cell or section that the remark is about."),
        ),
    ]
    text: Annotated[Text, Term("注", Phrase("注的文字。", "The remark."))]


Disclosure = Disclosure2019 | Disclosure2021
Applications = Applications2019 | Applications2021
Outcomes = Outcomes2019 | Outcomes2021


@_record
@final
@attrs.frozen(kw_only=True, getstate_setstate=False, repr=False)
class Report(_Record):
    """政府信息公开工作年度报告: the annual report of one organ for one year.

    Attributes:
        schema_version: Version of the JSON form; `"1.0"`.
        agency: The organ.
        year: The report year, from 2019 (not the year of publication).
        coverage: Whose figures these are, or null where the document does not say.
        publication: What the published page says of itself, or null.
        overview: Section one, prose.
        disclosure: Section two, table two, in the edition it was printed in.
        applications: Section three, table three, in the edition it was printed in.
        remedies: Section four, table four.
        problems: Section five, prose.
        other_matters: Section six, prose.
        annotations: Remarks printed in cells or under tables.

    >>> from zfxxgk import Applicant, Outcome, zero
    >>> report = zero(agency="某某市某某局", year=2024)
    >>> report
    <Report 某某市某某局 2024>
    >>> report.applications[Outcome.STATE_SECRET, Applicant.NATURAL_PERSON]
    0
    >>> report.applications.outcomes.denied.state_secret.natural_person
    0
    """

    schema_version: Annotated[
        Literal["1.0"],
        Term("格式版本号", Phrase("JSON 格式的版本。", "Version of the JSON form.")),
        kinds.SCHEMA_VERSION,
    ] = "1.0"
    agency: Annotated[Agency, Term("机关", Phrase("编制报告的行政机关。", "The organ whose report it is."))]
    year: Annotated[
        Year,
        Term(
            "年度",
            Phrase(
                "报告所述的年度，2019 起；不是公布的年份。",
                "The year reported on, from 2019; not the year of publication.",
            ),
        ),
    ]
    coverage: Annotated[
        Coverage | None,
        Term(
            "统计范围",
            Phrase(
                "own 本级，aggregate 汇总；null 表示文件未说明，不可推定。",
                "own: the organ itself (本级); aggregate: it and its subordinates (汇总); null: not stated, not to be assumed.",
            ),
        ),
        kinds.COVERAGE,
    ] = None
    publication: Annotated[
        Publication | None,
        Term(
            "发布信息", Phrase("公布页面上的信息；null 表示没有。", "What the published page says of itself; or null.")
        ),
    ] = None
    overview: Annotated[Narrative, Section.OVERVIEW] = Narrative()
    disclosure: Annotated[Disclosure2019 | Disclosure2021, Section.DISCLOSURE]
    applications: Annotated[Applications2019 | Applications2021, Section.APPLICATIONS]
    remedies: Annotated[Remedies, Section.REMEDIES]
    problems: Annotated[Narrative, Section.PROBLEMS] = Narrative()
    other_matters: Annotated[Narrative, Section.OTHER_MATTERS] = Narrative()
    annotations: Annotated[
        tuple[Annotation, ...],
        Term("注", Phrase("格中或表下印出的注。", "Remarks printed in a cell or under a table.")),
    ] = ()

    def __repr__(self) -> str:
        return f"<Report {self.agency.name or '?'} {self.year}>"

    def _repr_html_(self) -> str:
        """Return the report in the official layout, for notebooks."""
        # The one import that goes up: a notebook asks the value itself how it looks.
        from zfxxgk.writers.html import to_fragment

        return to_fragment(self)


def records() -> tuple[type, ...]:
    """Return all record classes, inner ones first."""
    return tuple(_MEMBERS)
