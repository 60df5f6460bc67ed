"""The annual report as an immutable value: frozen, slotted, hashable, comparable, picklable, typed records.

The field names are the keys of the JSON, in its order. Each field is annotated with what it is on the form (a category,
or a `Term` where the form has none) and with what may stand in it (a kind). That annotation is the single map of the
form; `members` and `leaves` of `zfxxgk.form.fields` read it, and form, schema, rules and codec are derived from them.

Every constructor refuses what `zfxxgk.loads` refuses and names everything that is wrong at once:

>>> Row.of(-1, 0, 0, 0, 0, 0, True)
Traceback (most recent call last):
    ...
zfxxgk.InvalidReport: 发现 2 处错误 / 2 problems found
  /natural_person（自然人）：应为从 0 至 1000000000000 的整数，或 None（表格中空白），实为 -1
    /natural_person (自然人): expected an integer from 0 to 1000000000000, or None (blank in the table), found -1
  /total（总计）：应为从 0 至 1000000000000 的整数，或 None（表格中空白），实为 True
    /total (总计): expected an integer from 0 to 1000000000000, or None (blank in the table), found True
"""

from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self, cast, final, overload

from zfxxgk.display import html_of
from zfxxgk.form import kinds
from zfxxgk.form.categories import (
    Applicant,
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
from zfxxgk.form.fields import MEMBERS, Record, Term, at_path, in_order, record
from zfxxgk.form.kinds import (
    Amount,
    Change,
    Count,
    CreditCode,
    Date,
    DivisionCode,
    KnownAmount,
    Name,
    OptionalText,
    Pointer,
    Text,
    Year,
)
from zfxxgk.problems import Phrase

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
    "Litigation",
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
    "UnableToProvide",
]


@final
@record(kw_only=True)
class Row(Record):
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
            ValueError: There are not seven; the message names those that are missing.
            InvalidReport: A figure is not a count.

        >>> Row.of(1, 0, 0, 0, 0, 0, 1)[Applicant.TOTAL]
        1
        """
        return cls(**in_order(cls, figures))

    __iter__: ClassVar[None] = None  # the parts and their total are no sequence
    __contains__: ClassVar[None] = None

    def __getitem__(self, applicant: Applicant) -> int | None:
        """Return the figure of one kind of applicant."""
        if not isinstance(applicant, Applicant):
            raise KeyError(f"应为 Applicant，实为 {applicant!r} / expected an Applicant, found {applicant!r}")
        return cast("int | None", getattr(self, applicant.value))


@final
@record(kw_only=True)
class Denied(Record):
    """（三）不予公开: refused, by ground."""

    state_secret: Annotated[Row, Outcome.STATE_SECRET]
    prohibited_by_law: Annotated[Row, Outcome.PROHIBITED_BY_LAW]
    security_stability: Annotated[Row, Outcome.SECURITY_STABILITY]
    third_party_rights: Annotated[Row, Outcome.THIRD_PARTY_RIGHTS]
    internal_affairs: Annotated[Row, Outcome.INTERNAL_AFFAIRS]
    process_information: Annotated[Row, Outcome.PROCESS_INFORMATION]
    enforcement_case_file: Annotated[Row, Outcome.ENFORCEMENT_CASE_FILE]
    administrative_query: Annotated[Row, Outcome.ADMINISTRATIVE_QUERY]


@final
@record(kw_only=True)
class UnableToProvide(Record):
    """（四）无法提供: not available, by reason."""

    not_held: Annotated[Row, Outcome.NOT_HELD]
    needs_creation: Annotated[Row, Outcome.NEEDS_CREATION]
    unclear_after_correction: Annotated[Row, Outcome.UNCLEAR_AFTER_CORRECTION]


@final
@record(kw_only=True)
class NotProcessed(Record):
    """（五）不予处理: not handled as a request for information, by reason."""

    petition_complaint: Annotated[Row, Outcome.PETITION_COMPLAINT]
    duplicate: Annotated[Row, Outcome.DUPLICATE]
    published_material: Annotated[Row, Outcome.PUBLISHED_MATERIAL]
    excessive: Annotated[Row, Outcome.EXCESSIVE]
    confirm_or_reissue: Annotated[Row, Outcome.CONFIRM_OR_REISSUE]


@final
@record(kw_only=True)
class OtherHandling(Record):
    """（六）其他处理 of the 2021 edition, by reason. The 2019 edition has one undivided row instead."""

    correction_overdue: Annotated[Row, Outcome.CORRECTION_OVERDUE]
    fee_overdue: Annotated[Row, Outcome.FEE_OVERDUE]
    other: Annotated[Row, Outcome.OTHER]


@final
@record(kw_only=True)
class Outcomes2019(Record):
    """三、本年度办理结果 of the 2019 edition: 19 rows and their total."""

    granted: Annotated[Row, Outcome.GRANTED]
    partially_granted: Annotated[Row, Outcome.PARTIALLY_GRANTED]
    denied: Annotated[Denied, OutcomeGroup.DENIED]
    unable_to_provide: Annotated[UnableToProvide, OutcomeGroup.UNABLE_TO_PROVIDE]
    not_processed: Annotated[NotProcessed, OutcomeGroup.NOT_PROCESSED]
    other_handling: Annotated[Row, Outcome.OTHER_HANDLING]
    total: Annotated[Row, Outcome.TOTAL]


@final
@record(kw_only=True)
class Outcomes2021(Record):
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


class _ApplicationsAccess(Record):
    """Access to table three by category."""

    __slots__: ClassVar[tuple[str, ...]] = ()
    __iter__: ClassVar[None] = None  # has no order of its own
    __contains__: ClassVar[None] = None

    @overload
    def __getitem__(self, key: Flow | Outcome) -> Row: ...
    @overload
    def __getitem__(self, key: tuple[Flow | Outcome, Applicant]) -> int | None: ...
    def __getitem__(self, key: Flow | Outcome | tuple[Flow | Outcome, Applicant]) -> Row | int | None:
        """Return a row, or the figure of a row and a kind of applicant.

        Raises:
            KeyError: The table, in its edition, has no such row.
        """
        return cast("Row | int | None", at_path(self, key))


@final
@record(kw_only=True)
class Applications2019(_ApplicationsAccess):
    """Table three in the 2019 edition: 23 rows of figures."""

    edition: Annotated[Literal[Edition.FORM_2019], _EDITION] = Edition.FORM_2019
    received: Annotated[Row, Flow.RECEIVED]
    brought_forward: Annotated[Row, Flow.BROUGHT_FORWARD]
    outcomes: Annotated[Outcomes2019, Flow.OUTCOMES]
    carried_forward: Annotated[Row, Flow.CARRIED_FORWARD]


@final
@record(kw_only=True)
class Applications2021(_ApplicationsAccess):
    """Table three in the 2021 edition: 25 rows of figures."""

    edition: Annotated[Literal[Edition.FORM_2021], _EDITION] = Edition.FORM_2021
    received: Annotated[Row, Flow.RECEIVED]
    brought_forward: Annotated[Row, Flow.BROUGHT_FORWARD]
    outcomes: Annotated[Outcomes2021, Flow.OUTCOMES]
    carried_forward: Annotated[Row, Flow.CARRIED_FORWARD]


@final
@record(kw_only=True)
class Documents2021(Record):
    """A row of 第二十条第（一）项 in the 2021 edition; pieces (件)."""

    issued: Annotated[Count, Measure.ISSUED]
    repealed: Annotated[Count, Measure.REPEALED]
    in_force: Annotated[Count, Measure.IN_FORCE]


@final
@record(kw_only=True)
class Documents2019(Record):
    """A row of 第二十条第（一）项 in the 2019 edition; pieces (件)."""

    newly_made: Annotated[Count, Measure.NEWLY_MADE]
    newly_disclosed: Annotated[Count, Measure.NEWLY_DISCLOSED]
    total_public: Annotated[Count, Measure.TOTAL_PUBLIC]


@final
@record(kw_only=True)
class Items2019(Record):
    """A row of 第二十条第（五）、（六）项 in the 2019 edition: items, their change, and decisions made."""

    items_previous_year: Annotated[Count, Measure.ITEMS_PREVIOUS_YEAR]
    items_change: Annotated[Change, Measure.ITEMS_CHANGE]
    decisions: Annotated[Count, Measure.DECISIONS]


@final
@record(kw_only=True)
class Fees2019(Record):
    """The row of 第二十条第（八）项 in the 2019 edition: items, not money."""

    items_previous_year: Annotated[Count, Measure.ITEMS_PREVIOUS_YEAR]
    items_change: Annotated[Change, Measure.ITEMS_CHANGE]


@final
@record(kw_only=True)
class Money(Record):
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


@final
@record(kw_only=True)
class Procurement2019(Record):
    """The row of 第二十条第（九）项 in the 2019 edition."""

    projects: Annotated[Count, Measure.PROJECTS]
    amount: Annotated[Money | None, Measure.AMOUNT]


class _DisclosureAccess(Record):
    """Access to table two by category."""

    __slots__: ClassVar[tuple[str, ...]] = ()

    __iter__: ClassVar[None] = None  # has no order of its own
    __contains__: ClassVar[None] = None

    def __getitem__(self, key: tuple[DisclosureItem, Measure]) -> "int | Decimal | Money | None":
        """Return the figure of a row and a column.

        Raises:
            KeyError: The table, in its edition, has no such cell.
        """
        return cast("int | Decimal | Money | None", at_path(self, key))


@final
@record(kw_only=True)
class Disclosure2019(_DisclosureAccess):
    """Table two in the 2019 edition: 22 figures."""

    edition: Annotated[Literal[Edition.FORM_2019], _EDITION] = Edition.FORM_2019
    rules: Annotated[Documents2019, DisclosureItem.RULES]
    normative_documents: Annotated[Documents2019, DisclosureItem.NORMATIVE_DOCUMENTS]
    licenses: Annotated[Items2019, DisclosureItem.LICENSES]
    other_services: Annotated[Items2019, DisclosureItem.OTHER_SERVICES]
    penalties: Annotated[Items2019, DisclosureItem.PENALTIES]
    compulsion: Annotated[Items2019, DisclosureItem.COMPULSION]
    fees: Annotated[Fees2019, DisclosureItem.FEES]
    procurement: Annotated[Procurement2019, DisclosureItem.PROCUREMENT]


@final
@record(kw_only=True)
class Disclosure2021(_DisclosureAccess):
    """Table two in the 2021 edition: 10 figures; decisions (件), fees in 万元."""

    edition: Annotated[Literal[Edition.FORM_2021], _EDITION] = Edition.FORM_2021
    rules: Annotated[Documents2021, DisclosureItem.RULES]
    normative_documents: Annotated[Documents2021, DisclosureItem.NORMATIVE_DOCUMENTS]
    license_decisions: Annotated[Count, DisclosureItem.LICENSES, Measure.DECISIONS]
    penalty_decisions: Annotated[Count, DisclosureItem.PENALTIES, Measure.DECISIONS]
    compulsion_decisions: Annotated[Count, DisclosureItem.COMPULSION, Measure.DECISIONS]
    fees: Annotated[Amount, DisclosureItem.FEES, Measure.AMOUNT_CHARGED]


@final
@record(kw_only=True)
class RemedyResults(Record):
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
            ValueError: There are not five; the message names those that are missing.
            InvalidReport: A figure is not a count.

        >>> RemedyResults.of(5, 0, 0, 2, 7).pending
        2
        """
        return cls(**in_order(cls, figures))


@final
@record(kw_only=True)
class Litigation(Record):
    """行政诉讼 in table four, by route."""

    direct: Annotated[RemedyResults, RemedyRoute.DIRECT]
    after_reconsideration: Annotated[RemedyResults, RemedyRoute.AFTER_RECONSIDERATION]


@final
@record(kw_only=True)
class Remedies(Record):
    """Table four, the same in both editions: cases in which the organ is respondent or defendant; 15 figures."""

    reconsideration: Annotated[RemedyResults, RemedyRoute.RECONSIDERATION]
    litigation: Annotated[Litigation, RemedyGroup.LITIGATION]

    __iter__: ClassVar[None] = None  # has no order of its own
    __contains__: ClassVar[None] = None

    @overload
    def __getitem__(self, key: RemedyRoute) -> RemedyResults: ...
    @overload
    def __getitem__(self, key: tuple[RemedyRoute, RemedyResult]) -> int | None: ...
    def __getitem__(self, key: RemedyRoute | tuple[RemedyRoute, RemedyResult]) -> RemedyResults | int | None:
        """Return the figures of a route, or the figure of a route and a result.

        Raises:
            KeyError: The table has no such cell.
        """
        return cast("RemedyResults | int | None", at_path(self, key))


@final
@record(kw_only=True)
class Agency(Record):
    """The organ whose report it is."""

    name: Annotated[
        Name,
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


@final
@record(kw_only=True)
class Publication(Record):
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


@final
@record(kw_only=True)
class Passage(Record):
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


@final
@record(kw_only=True)
class Narrative(Record):
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


@final
@record(kw_only=True)
class Annotation(Record):
    """What is printed in a cell, under a table, in the section of a table or before section one, and is none of the form's."""

    at: Annotated[
        Pointer,
        Term(
            "位置",
            Phrase(
                "所注的格或部分的 JSON Pointer；空字符串为整份报告（印在第一部分之前）。",
                "JSON Pointer of the cell or section that the remark is about; empty: the whole report (printed before section one).",
            ),
        ),
    ]
    text: Annotated[Text, Term("注", Phrase("注的文字。", "The remark."))]


Disclosure = Disclosure2019 | Disclosure2021
Applications = Applications2019 | Applications2021
Outcomes = Outcomes2019 | Outcomes2021


@final
@record(kw_only=True, repr=False)
class Report(Record):
    """政府信息公开工作年度报告: the annual report of one organ for one year.

    Attributes:
        schema_version: Version of the JSON form; ``"1.0"``.
        agency: The organ.
        year: The report year, from 2019 (not the year of publication).
        coverage: Whose figures these are, or None where the document does not say.
        publication: What the published page says of itself, or None.
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
    disclosure: Annotated[Disclosure, Section.DISCLOSURE]
    applications: Annotated[Applications, Section.APPLICATIONS]
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
        return html_of(self)


def records() -> tuple[type, ...]:
    """Return all record classes, inner ones first."""
    return tuple(MEMBERS)
