"""The official categories: every row, column and section of the form, with what the form and the law say of it.

Each member carries its official Chinese label, its number on the form, its parent and the articles of the
《中华人民共和国政府信息公开条例》 that ground it. A label is written here and nowhere else; schema, rules, readers,
writers and documentation take it from here. The value of a member is its key in the JSON; members of two enumerations
are never equal, so that the 总计 of a row cannot be taken for the 总计 of a column.

>>> Outcome.STATE_SECRET.label, Outcome.STATE_SECRET.number, Outcome.STATE_SECRET.group.label
('属于国家秘密', '（三）1.', '不予公开')
>>> [str(article) for article in Outcome.STATE_SECRET.articles]
['第十四条']
"""

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Self, cast

from zfxxgk.display import public

__all__ = [
    "Applicant",
    "ApplicantGroup",
    "Article",
    "Category",
    "Coverage",
    "DisclosureItem",
    "Edition",
    "Flow",
    "Measure",
    "Outcome",
    "OutcomeGroup",
    "RemedyGroup",
    "RemedyResult",
    "RemedyRoute",
    "Section",
    "Topic",
    "Unit",
]

REGULATION = "中华人民共和国政府信息公开条例"
_DIGITS = "零一二三四五六七八九"


def _chinese_number(n: int) -> str:
    """Return 1 … 99 in Chinese numerals, as articles and paragraphs are numbered."""
    tens, ones = divmod(n, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十") + (_DIGITS[ones] if ones else "")


@public
class Article(NamedTuple):
    """A place in the 《中华人民共和国政府信息公开条例》 (国务院令第711号, in force from 2019-05-15).

    Attributes:
        article: Number of the article (条).
        paragraph: Number of the paragraph (款), or None where the whole article is meant.
        item: Number of the item (项), or None.

    >>> str(Article(36, None, 7)), str(Article(16, 2))
    ('第三十六条第（七）项', '第十六条第二款')
    """

    article: int
    paragraph: int | None = None
    item: int | None = None

    def __str__(self) -> str:
        text = f"第{_chinese_number(self.article)}条"
        if self.paragraph is not None:
            text += f"第{_chinese_number(self.paragraph)}款"
        if self.item is not None:
            text += f"第（{_chinese_number(self.item)}）项"
        return text


@public
class Category(Enum):
    """Base of the official enumerations.

    Attributes:
        label: Official Chinese label in the edition now in force (or the last that had it).
        number: Number on the form, in full: ``"（三）1."``; ``""`` where the form prints none.
        articles: Articles that ground it; empty where none is known, never guessed.
        parent: The group under which the form prints it, or None.
    """

    _value_: str
    label: str
    number: str
    articles: tuple[Article, ...]
    parent: "Category | None"
    _labels: dict[str, str]

    def __new__(
        cls,
        key: str,
        label: str = "",
        number: str = "",
        articles: tuple[Article, ...] = (),
        parent: "Category | None" = None,
        labels: dict[str, str] | None = None,
    ) -> Self:
        """Make a member from the values on its line."""
        member = object.__new__(cls)
        member._value_ = key
        member.label = label
        member.number = (parent.number if parent is not None and number else "") + number
        member.articles = articles
        member.parent = parent
        member._labels = labels or {}
        return member

    # There is one object for each member, so its identity serves as hash; `Enum` hashes the name, which is slower.
    if not TYPE_CHECKING:  # no difference to a type checker
        __hash__ = object.__hash__

    @property
    def item(self) -> str:
        """The number as the form prints it in the cell itself, without that of its group, such as ``"1."``."""
        return self.number.removeprefix(self.parent.number) if self.parent is not None else self.number

    @property
    def printed(self) -> str:
        """Number and label as the form prints them in one cell.

        >>> Outcome.STATE_SECRET.printed, Flow.RECEIVED.printed
        ('1.属于国家秘密', '一、本年新收政府信息公开申请数量')
        """
        return self.item + self.label

    @property
    def english(self) -> str:
        """The label in English, which is ours, in words that can stand in a sentence.

        >>> Outcome.STATE_SECRET.english, Outcome.EXCESSIVE.english
        ('state secret', 'frequent requests without good reason')
        """
        return _ENGLISH.get(self, cast("str", self.value).replace("_", " "))

    @property
    def is_total(self) -> bool:
        """Whether this is a 总计, the sum of its siblings, and not a category of its own."""
        return cast("str", self.value) == "total"

    def label_in(self, edition: "Edition") -> str:
        """Return the label that the given edition of the form prints.

        >>> DisclosureItem.NORMATIVE_DOCUMENTS.label_in(Edition.FORM_2019)
        '规范性文件'
        """
        return self._labels.get(edition.value, self.label)


@public
class Edition(Category):
    """An edition of the official form. It belongs to a table, not to a report: real reports mix them.

    Its value is the first report year for which it is prescribed, its label the document that prescribes it. 2019 is
    for report years 2019–2020, 2021 for report years from 2021.
    """

    FORM_2019 = "2019", "国办公开办函〔2019〕60号"
    FORM_2021 = "2021", "国办公开办函〔2021〕30号"

    @classmethod
    def for_year(cls, year: int) -> "Edition":
        """Return the edition prescribed for a report year.

        >>> Edition.for_year(2020), Edition.for_year(2025)
        (<Edition.FORM_2019: '2019'>, <Edition.FORM_2021: '2021'>)
        """
        oldest, *newer = cls
        return next((edition for edition in reversed(newer) if edition.since <= year), oldest)

    @classmethod
    def newest(cls) -> "Edition":
        """Return the edition that was prescribed last.

        >>> Edition.newest()
        <Edition.FORM_2021: '2021'>
        """
        return tuple(cls)[-1]

    @property
    def since(self) -> int:
        """The first report year for which it is prescribed.

        >>> [edition.since for edition in Edition]
        [2019, 2021]
        """
        return int(cast("str", self.value))


@public
class Section(Category):
    """The six sections of the report (条例 article 50)."""

    OVERVIEW = "overview", "总体情况", "一、"
    DISCLOSURE = "disclosure", "主动公开政府信息情况", "二、", (Article(50, None, 1),)
    APPLICATIONS = "applications", "收到和处理政府信息公开申请情况", "三、", (Article(50, None, 2),)
    REMEDIES = "remedies", "政府信息公开行政复议、行政诉讼情况", "四、", (Article(50, None, 3),)
    PROBLEMS = "problems", "存在的主要问题及改进情况", "五、", (Article(50, None, 4),)
    OTHER_MATTERS = "other_matters", "其他需要报告的事项", "六、", (Article(50, None, 5),)


@public
class Topic(Category):
    """The five topics that section one must survey (国办公开办函〔2021〕30号)."""

    PROACTIVE_DISCLOSURE = "proactive_disclosure", "主动公开"
    ON_APPLICATION = "on_application", "依申请公开"
    INFORMATION_MANAGEMENT = "information_management", "政府信息管理"
    PLATFORM = "platform", "政府信息公开平台建设"
    SUPERVISION = "supervision", "监督保障"


@public
class Coverage(Category):
    """Whose figures a report states. No rule fixes it; it is recorded, never assumed."""

    OWN = "own", "本级"
    AGGREGATE = "aggregate", "汇总"


@public
class Unit(Category):
    """The unit of an amount of money where the form fixes none (采购总金额 in the 2019 edition)."""

    YUAN = "元", "元"
    WAN_YUAN = "万元", "万元"


@public
class DisclosureItem(Category):
    """The rows of table two. ``articles`` is the item of 条例 article 20 under which the form prints the row."""

    RULES = "rules", "规章", "", (Article(20, None, 1),)
    NORMATIVE_DOCUMENTS = (
        "normative_documents",
        "行政规范性文件",
        "",
        (Article(20, None, 1),),
        None,
        {"2019": "规范性文件"},
    )
    LICENSES = "licenses", "行政许可", "", (Article(20, None, 5),)
    OTHER_SERVICES = "other_services", "其他对外管理服务事项", "", (Article(20, None, 5),)
    PENALTIES = "penalties", "行政处罚", "", (Article(20, None, 6),)
    COMPULSION = "compulsion", "行政强制", "", (Article(20, None, 6),)
    FEES = "fees", "行政事业性收费", "", (Article(20, None, 8),)
    PROCUREMENT = "procurement", "政府集中采购", "", (Article(20, None, 9),)


@public
class Measure(Category):
    """The columns of table two in both editions, which have only 处理决定数量 in common."""

    ISSUED = "issued", "本年制发件数"
    REPEALED = "repealed", "本年废止件数"
    IN_FORCE = "in_force", "现行有效件数"
    DECISIONS = "decisions", "本年处理决定数量", "", (), None, {"2019": "处理决定数量"}
    AMOUNT_CHARGED = "amount_charged", "本年收费金额（单位：万元）"
    NEWLY_MADE = "newly_made", "本年新制作数量"
    NEWLY_DISCLOSED = "newly_disclosed", "本年新公开数量"
    TOTAL_PUBLIC = "total_public", "对外公开总数量"
    ITEMS_PREVIOUS_YEAR = "items_previous_year", "上一年项目数量"
    ITEMS_CHANGE = "items_change", "本年增/减"
    PROJECTS = "projects", "采购项目数量"
    AMOUNT = "amount", "采购总金额"


@public
class Flow(Category):
    """The four numbered rows of table three: what came in, what became of it, what is left.

    Printed with the table: first + second = third + fourth. ``OUTCOMES`` is a heading; its figures are in `Outcome`.
    """

    RECEIVED = "received", "本年新收政府信息公开申请数量", "一、", (Article(31),)
    BROUGHT_FORWARD = "brought_forward", "上年结转政府信息公开申请数量", "二、"
    OUTCOMES = "outcomes", "本年度办理结果", "三、"
    CARRIED_FORWARD = "carried_forward", "结转下年度继续办理", "四、", (Article(33),)


@public
class OutcomeGroup(Category):
    """The groups of outcomes in table three that are divided into rows. A group has no figures of its own."""

    DENIED = "denied", "不予公开", "（三）", (Article(14), Article(15), Article(16))
    UNABLE_TO_PROVIDE = "unable_to_provide", "无法提供", "（四）"
    NOT_PROCESSED = "not_processed", "不予处理", "（五）"
    OTHER_HANDLING = "other_handling", "其他处理", "（六）"


@public
class Outcome(Category):
    """The outcome rows of table three. Each request stands in exactly one of them.

    ``OTHER_HANDLING`` is the one undivided row （六） of the 2019 edition; the 2021 edition divides it in three.
    """

    GRANTED = "granted", "予以公开", "（一）", (Article(36, None, 1), Article(36, None, 2))
    PARTIALLY_GRANTED = (
        "partially_granted",
        "部分公开（区分处理的，只计这一情形，不计其他情形）",
        "（二）",
        (Article(37),),
    )
    STATE_SECRET = "state_secret", "属于国家秘密", "1.", (Article(14),), OutcomeGroup.DENIED
    PROHIBITED_BY_LAW = "prohibited_by_law", "其他法律行政法规禁止公开", "2.", (Article(14),), OutcomeGroup.DENIED
    SECURITY_STABILITY = "security_stability", "危及“三安全一稳定”", "3.", (Article(14),), OutcomeGroup.DENIED
    THIRD_PARTY_RIGHTS = "third_party_rights", "保护第三方合法权益", "4.", (Article(15),), OutcomeGroup.DENIED
    INTERNAL_AFFAIRS = "internal_affairs", "属于三类内部事务信息", "5.", (Article(16, 1),), OutcomeGroup.DENIED
    PROCESS_INFORMATION = "process_information", "属于四类过程性信息", "6.", (Article(16, 2),), OutcomeGroup.DENIED
    ENFORCEMENT_CASE_FILE = "enforcement_case_file", "属于行政执法案卷", "7.", (Article(16, 2),), OutcomeGroup.DENIED
    ADMINISTRATIVE_QUERY = (
        "administrative_query",
        "属于行政查询事项",
        "8.",
        (Article(36, None, 7),),
        OutcomeGroup.DENIED,
    )
    NOT_HELD = (
        "not_held",
        "本机关不掌握相关政府信息",
        "1.",
        (Article(36, None, 4), Article(36, None, 5)),
        OutcomeGroup.UNABLE_TO_PROVIDE,
    )
    NEEDS_CREATION = (
        "needs_creation",
        "没有现成信息需要另行制作",
        "2.",
        (Article(38),),
        OutcomeGroup.UNABLE_TO_PROVIDE,
    )
    UNCLEAR_AFTER_CORRECTION = (
        "unclear_after_correction",
        "补正后申请内容仍不明确",
        "3.",
        (Article(29, 2, 2), Article(30)),
        OutcomeGroup.UNABLE_TO_PROVIDE,
    )
    PETITION_COMPLAINT = (
        "petition_complaint",
        "信访举报投诉类申请",
        "1.",
        (Article(39, 1),),
        OutcomeGroup.NOT_PROCESSED,
    )
    DUPLICATE = "duplicate", "重复申请", "2.", (Article(36, None, 6),), OutcomeGroup.NOT_PROCESSED
    PUBLISHED_MATERIAL = (
        "published_material",
        "要求提供公开出版物",
        "3.",
        (Article(39, 2),),
        OutcomeGroup.NOT_PROCESSED,
    )
    EXCESSIVE = "excessive", "无正当理由大量反复申请", "4.", (Article(35),), OutcomeGroup.NOT_PROCESSED
    CONFIRM_OR_REISSUE = (
        "confirm_or_reissue",
        "要求行政机关确认或重新出具已获取信息",
        "5.",
        (),
        OutcomeGroup.NOT_PROCESSED,
    )
    OTHER_HANDLING = "other_handling", OutcomeGroup.OTHER_HANDLING.label, OutcomeGroup.OTHER_HANDLING.number
    CORRECTION_OVERDUE = (
        "correction_overdue",
        "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "1.",
        (Article(30),),
        OutcomeGroup.OTHER_HANDLING,
    )
    FEE_OVERDUE = (
        "fee_overdue",
        "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        "2.",
        (Article(42),),
        OutcomeGroup.OTHER_HANDLING,
    )
    OTHER = "other", "其他", "3.", (), OutcomeGroup.OTHER_HANDLING
    TOTAL = "total", "总计", "（七）"

    @property
    def group(self) -> OutcomeGroup | None:
        """The group （三）–（六） that the row belongs to, or None for （一）, （二）, （七） and the 2019 row （六）."""
        return self.parent if isinstance(self.parent, OutcomeGroup) else None

    @property
    def stands_for(self) -> OutcomeGroup | None:
        """The group that this row stands for, undivided, in an edition of the form, or None for all other rows.

        >>> Outcome.OTHER_HANDLING.stands_for, Outcome.FEE_OVERDUE.stands_for
        (<OutcomeGroup.OTHER_HANDLING: 'other_handling'>, None)
        """
        return next((group for group in OutcomeGroup if group.value == self.value), None)


@public
class ApplicantGroup(Category):
    """The heading over five of the applicant columns. The form has no figure for it."""

    LEGAL_PERSON_OR_OTHER_ORGANIZATION = "legal_person_or_other_organization", "法人或其他组织"


@public
class Applicant(Category):
    """The seven columns of table three: six kinds of applicant and their total."""

    NATURAL_PERSON = "natural_person", "自然人"
    COMMERCIAL_ENTERPRISE = (
        "commercial_enterprise",
        "商业企业",
        "",
        (),
        ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION,
    )
    RESEARCH_INSTITUTION = (
        "research_institution",
        "科研机构",
        "",
        (),
        ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION,
    )
    PUBLIC_INTEREST_ORGANIZATION = (
        "public_interest_organization",
        "社会公益组织",
        "",
        (),
        ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION,
    )
    LEGAL_SERVICE_INSTITUTION = (
        "legal_service_institution",
        "法律服务机构",
        "",
        (),
        ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION,
    )
    OTHER_ORGANIZATION = (
        "other_organization",
        "其他",
        "",
        (),
        ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION,
    )
    TOTAL = "total", "总计"


@public
class RemedyGroup(Category):
    """The heading over the two routes of litigation in table four."""

    LITIGATION = "litigation", "行政诉讼", "", (Article(51),)


@public
class RemedyRoute(Category):
    """The three groups of columns of table four."""

    RECONSIDERATION = "reconsideration", "行政复议", "", (Article(51),)
    DIRECT = "direct", "未经复议直接起诉", "", (Article(51),), RemedyGroup.LITIGATION
    AFTER_RECONSIDERATION = "after_reconsideration", "复议后起诉", "", (Article(51),), RemedyGroup.LITIGATION


@public
class RemedyResult(Category):
    """The five figures of each group of table four."""

    UPHELD = "upheld", "结果维持"
    CORRECTED = "corrected", "结果纠正"
    OTHER = "other", "其他结果"
    PENDING = "pending", "尚未审结"
    TOTAL = "total", "总计"


_ENGLISH: Mapping[Category, str] = {
    Section.DISCLOSURE: "information disclosed proactively",
    Section.APPLICATIONS: "requests for information received and handled",
    Section.REMEDIES: "administrative reconsideration and litigation",
    Section.PROBLEMS: "main problems and improvements",
    Section.OTHER_MATTERS: "other matters to be reported",
    Topic.ON_APPLICATION: "disclosure on request",
    Topic.INFORMATION_MANAGEMENT: "management of government information",
    Topic.PLATFORM: "disclosure platforms",
    Topic.SUPERVISION: "supervision and safeguards",
    Coverage.OWN: "the organ itself",
    Coverage.AGGREGATE: "the organ and its subordinates",
    Unit.YUAN: "yuan",
    Unit.WAN_YUAN: "10,000 yuan",
    DisclosureItem.NORMATIVE_DOCUMENTS: "administrative normative documents",
    DisclosureItem.LICENSES: "administrative licenses",
    DisclosureItem.OTHER_SERVICES: "other administrative services to the public",
    DisclosureItem.PENALTIES: "administrative penalties",
    DisclosureItem.COMPULSION: "administrative compulsion",
    DisclosureItem.FEES: "administrative fees and charges",
    DisclosureItem.PROCUREMENT: "centralized government procurement",
    Measure.ISSUED: "issued this year",
    Measure.REPEALED: "repealed this year",
    Measure.DECISIONS: "decisions made this year",
    Measure.AMOUNT_CHARGED: "amount charged this year",
    Measure.NEWLY_MADE: "newly made this year",
    Measure.NEWLY_DISCLOSED: "newly disclosed this year",
    Measure.TOTAL_PUBLIC: "total open to the public",
    Measure.ITEMS_PREVIOUS_YEAR: "items in the previous year",
    Measure.ITEMS_CHANGE: "increase or decrease of items this year",
    Measure.PROJECTS: "procurement projects",
    Measure.AMOUNT: "total amount of procurement",
    Flow.RECEIVED: "requests received this year",
    Flow.BROUGHT_FORWARD: "requests brought forward from the previous year",
    Flow.OUTCOMES: "outcomes of this year",
    Flow.CARRIED_FORWARD: "requests carried forward to the next year",
    Outcome.PARTIALLY_GRANTED: "granted in part",
    Outcome.PROHIBITED_BY_LAW: "disclosure prohibited by other laws or regulations",
    Outcome.SECURITY_STABILITY: "endangers national, public or economic security or social stability",
    Outcome.THIRD_PARTY_RIGHTS: "protection of the rights and interests of third parties",
    Outcome.INTERNAL_AFFAIRS: "information on internal affairs, of three kinds",
    Outcome.PROCESS_INFORMATION: "process information, of four kinds",
    Outcome.ENFORCEMENT_CASE_FILE: "administrative enforcement case file",
    Outcome.ADMINISTRATIVE_QUERY: "matter of an administrative query",
    Outcome.NOT_HELD: "information that the organ does not hold",
    Outcome.NEEDS_CREATION: "information that would have to be created",
    Outcome.UNCLEAR_AFTER_CORRECTION: "request still unclear after correction",
    Outcome.PETITION_COMPLAINT: "petition, report or complaint",
    Outcome.DUPLICATE: "repeated request",
    Outcome.PUBLISHED_MATERIAL: "request for a public publication",
    Outcome.EXCESSIVE: "frequent requests without good reason",
    Outcome.CONFIRM_OR_REISSUE: "request to confirm or reissue information already obtained",
    Outcome.CORRECTION_OVERDUE: "request not corrected in time without good reason and no longer handled",
    Outcome.FEE_OVERDUE: "fee not paid in time and request no longer handled",
    ApplicantGroup.LEGAL_PERSON_OR_OTHER_ORGANIZATION: "legal persons and other organizations",
    RemedyRoute.RECONSIDERATION: "administrative reconsideration",
    RemedyRoute.DIRECT: "litigation without prior reconsideration",
    RemedyRoute.AFTER_RECONSIDERATION: "litigation after reconsideration",
    RemedyGroup.LITIGATION: "administrative litigation",
    RemedyResult.OTHER: "other result",
    RemedyResult.PENDING: "not yet concluded",
}
"""Labels in English where the key in words would not say enough."""
