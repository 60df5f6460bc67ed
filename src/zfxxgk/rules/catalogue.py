"""The rules (勾稽关系), as data: which sums of cells must be equal, and what else a report must hold to.

A rule is a list of instances, which name places by JSON Pointer, and a kind, which says what it demands of them: that
the cells on the left add up to the cells on the right, that none is blank, and so on (`KINDS`). Any program can run it. The
same data drives `check`, the bulk check, SQL, ``schema/rules.json`` and the catalogue in the documentation. The instances
are derived from the form.

>>> rule = RULES["application-flow"]
>>> rule.title.zh, rule.basis, rule.severity
('一 + 二 = 三（七） + 四', <Basis.OFFICIAL: 'official'>, <Severity.ERROR: 'error'>)
>>> instance = rule.cases[0].instances[-1]
>>> instance.left
('/applications/received/total', '/applications/brought_forward/total')
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from zfxxgk.form.categories import Applicant, DisclosureItem, Edition, Measure, Outcome, Section
from zfxxgk.form.names import ORGAN_KEY, WHITE_SPACE
from zfxxgk.form.tables import GOVERNING_NOTE, SECTIONS_WITH_EDITIONS, SECTIONS_WITH_TABLES, Table
from zfxxgk.problems import Phrase
from zfxxgk.rules.instances import (
    YEAR,
    always,
    application_flow,
    by_row,
    carry_over,
    cases_of,
    explained,
    filled,
    of_two_years,
    outcome_total,
    section_label,
    stock_roll_forward,
    targets,
)
from zfxxgk.rules.model import Basis, Case, ForYears, Instance, Parameters, Rule, RuleKind, Scope, Severity

__all__ = ["RULES"]

_NO_PARAMETERS: Final = Parameters()


def _phrases(**named: Phrase) -> tuple[tuple[str, Phrase], ...]:
    return tuple(named.items())


def _sums(  # every argument is a column of the catalogue
    id: str,
    *,
    basis: Basis,
    title: Phrase,
    description: Phrase,
    remedy: Phrase,
    lawful: Phrase | None = None,
    sides: tuple[Phrase, Phrase],
    cases: Iterable[Case],
    scope: Scope = Scope.REPORT,
    severity: Severity = Severity.ERROR,
) -> Rule:
    """Return a rule of sums; its messages are made from the names of its two sides."""
    left, right = sides
    message = Phrase(
        f"{{instance}}：{left.zh}为 {{left}}，{right.zh}为 {{right}}，相差 {{difference}}。",
        f"{{instance}}: {left.en} is {{left}}, {right.en} is {{right}}; the difference is {{difference}}.",
    )
    incomplete = Phrase(
        f"{{instance}}：{left.zh}为 {{left}}，{right.zh}为 {{right}}，其中 {{blanks}} 格空白，无法核对。",
        f"{{instance}}: {left.en} is {{left}}, {right.en} is {{right}}; blank cells: {{blanks}}, so it cannot be told.",
    )
    return Rule(
        id=id,
        version=1,
        kind=RuleKind.SUM,
        scope=scope,
        basis=basis,
        severity=severity,
        title=title,
        description=description,
        remedy=remedy,
        lawful=lawful,
        message=message,
        cases=tuple(cases),
        parameters=Parameters(phrases=_phrases(incomplete=incomplete)),
    )


def _advice(  # every argument is a column of the catalogue
    id: str,
    *,
    title: Phrase,
    description: Phrase,
    remedy: Phrase,
    message: Phrase,
    kind: RuleKind = RuleKind.PROGRAM,
    lawful: Phrase | None = None,
    scope: Scope = Scope.REPORT,
    severity: Severity = Severity.NOTICE,
    cases: Iterable[Case] = (),
    parameters: Parameters = _NO_PARAMETERS,
) -> Rule:
    return Rule(
        id=id,
        version=1,
        kind=kind,
        scope=scope,
        basis=Basis.PRACTICE,
        severity=severity,
        title=title,
        description=description,
        remedy=remedy,
        lawful=lawful,
        message=message,
        cases=tuple(cases),
        parameters=parameters,
    )


# --- words about the editions -----------------------------------------------------------------------------------------

_OLDEST, *_NEWER = Edition
_UNTIL: Final = dict(zip(Edition, (each.since - 1 for each in _NEWER), strict=False))


def _rows_of_outcomes() -> Phrase:
    """Say how many rows of outcomes each edition has, the newest first."""
    count = {e: len(next(outcome_total(Table.of(Section.APPLICATIONS, e))).right) for e in reversed(Edition)}
    zh = "，".join(f"{edition.value} 年版 {number} 行" for edition, number in count.items())
    en = ", ".join(f"{number} in the {edition.value} edition" for edition, number in count.items())
    return Phrase(zh, en)


def _years_of(edition: Edition) -> Phrase:
    """Say for which report years an edition is prescribed."""
    if edition not in _UNTIL:
        return Phrase(f"{edition.since} 年度起", f"from {edition.since} on")
    first, last = edition.since, _UNTIL[edition]
    if last == first:
        return Phrase(f"{first} 年度", f"{first}")
    between = Phrase("、", " and ") if last == first + 1 else Phrase(" 至 ", " to ")
    return Phrase(f"{first}{between.zh}{last} 年度", f"{first}{between.en}{last}")


def _editions_by_year() -> Phrase:
    years = {edition: _years_of(edition) for edition in Edition}
    return Phrase(
        "，".join(f"{words.zh}用 {edition.value} 年版" for edition, words in years.items()),
        ", ".join(f"{words.en} the {edition.value} edition" for edition, words in years.items()),
    )


def _edition_changes() -> Phrase:
    """Say between which years the edition changes."""
    pairs = [(edition.since - 1, edition.since) for edition in _NEWER]
    return Phrase(
        "、".join(f"{before} 年度与 {after} 年度" for before, after in pairs) + "之间",
        "between " + ", ".join(f"{before} and {after}" for before, after in pairs),
    )


_OF_READING: Final = Phrase(
    "说的是怎样从文件读到报告，而不是报告的内容。",
    "It is about how a report was read from a document, and not about what it says.",
)

_CATALOGUE: Final = (
    _sums(
        "application-flow",
        basis=Basis.OFFICIAL,
        title=Phrase("一 + 二 = 三（七） + 四", "received + brought forward = outcomes + carried forward"),
        description=Phrase(
            f"表三每一列：本年新收加上年结转，等于本年办理结果总计加结转下年度。表格左上角印明：{GOVERNING_NOTE}",
            "Table three, each column: received plus brought forward equals the total of outcomes plus carried "
            "forward. It is the one relation that the form prints.",
        ),
        remedy=Phrase(
            "先看上年结转是否与上年报告的结转下年度相同，再按申请台账逐件核对：每件申请都有且只有一个办理结果，"
            "或者结转下年度。改有误的那一格，不要只改总计使两边相等。",
            "First see whether brought forward is what last year's report carried forward; then go through the "
            "register of requests: each has exactly one outcome or is carried forward. Correct the cell that is "
            "wrong; do not just make the totals fit.",
        ),
        sides=(
            Phrase("一、二两项之和", "the sum of the first and second item"),
            Phrase("三（七）、四两项之和", "the sum of the third and fourth item"),
        ),
        cases=cases_of(Section.APPLICATIONS, application_flow),
    ),
    _sums(
        "outcome-total",
        basis=Basis.DEFINITION,
        title=Phrase("（七）总计 = 各项办理结果之和", "total of outcomes = sum of the outcome rows"),
        description=Phrase(
            f"表三每一列：（七）总计等于（一）至（六）各行之和。{_rows_of_outcomes().zh}。依“总计”的含义。",
            f"Table three, each column: the total equals the sum of the outcome rows, {_rows_of_outcomes().en}. By the "
            "meaning of 总计.",
        ),
        remedy=Phrase(
            "逐行相加，看差额等于哪一行：那一行可能漏加或者重复计入。部分公开的申请只计（二）一行。",
            "Add up the rows and see which of them equals the difference: it may be left out or counted twice. A "
            "request granted in part counts in row （二） only.",
        ),
        sides=(
            Phrase("（七）总计", "the total"),
            Phrase("各项办理结果之和", "the sum of the outcome rows"),
        ),
        cases=cases_of(Section.APPLICATIONS, outcome_total),
    ),
    _sums(
        "applicant-total",
        basis=Basis.DEFINITION,
        title=Phrase("总计 = 六类申请人之和", "total = sum of the six kinds of applicant"),
        description=Phrase(
            "表三每一行：总计等于自然人与五类法人或其他组织之和。依“总计”的含义。",
            "Table three, each row: the total equals the sum of the six kinds of applicant. By the meaning of 总计.",
        ),
        remedy=Phrase(
            "按申请台账核对这一行六类申请人的件数；差额等于某一类时，多半是那一类填错了列，或者总计没有重算。",
            "Compare the six counts of this row with the register of requests. Where the difference equals one of "
            "them, that one probably stands in the wrong column, or the total was not added up again.",
        ),
        sides=(
            Phrase("总计", "the total"),
            Phrase("六类申请人之和", "the sum of the six kinds of applicant"),
        ),
        cases=cases_of(Section.APPLICATIONS, by_row),
    ),
    _sums(
        "remedy-total",
        basis=Basis.DEFINITION,
        title=Phrase("总计 = 维持 + 纠正 + 其他 + 尚未审结", "total = upheld + corrected + other + pending"),
        description=Phrase(
            "表四三组各自：总计等于结果维持、结果纠正、其他结果、尚未审结之和。依“总计”的含义。",
            "Table four, each of its three groups: the total equals the sum of the four results. By the meaning of 总计.",
        ),
        remedy=Phrase(
            "按复议、诉讼台账核对四种结果；尚未审结的也计入总计。",
            "Compare the four results with the register of cases; what is pending counts in the total, too.",
        ),
        sides=(
            Phrase("总计", "the total"),
            Phrase("四项之和", "the sum of the four results"),
        ),
        cases=cases_of(Section.REMEDIES, by_row),
    ),
    _sums(
        "carry-over",
        scope=Scope.TWO_YEARS,
        severity=Severity.WARNING,
        basis=Basis.DEFINITION,
        title=Phrase("本年“上年结转” = 上年“结转下年度”", "brought forward = carried forward the year before"),
        description=Phrase(
            "表三每一列：本年的上年结转等于上一年度报告的结转下年度继续办理。",
            "Table three, each column: brought forward equals what last year's report carried forward.",
        ),
        remedy=Phrase(
            "对照上年报告表三的结转下年度一行。上年报告有误的，更正上年报告；本年填错的，改本年的上年结转。",
            "Look at the row carried forward in table three of last year's report. Correct last year's report if "
            "that is wrong, else this year's brought forward.",
        ),
        lawful=Phrase(
            "机构改革、汇总范围变化、上年报告更正时可以不等。",
            "It breaks on reorganisation, a change of coverage, or a correction of last year's report.",
        ),
        sides=(
            Phrase("本年的上年结转", "brought forward"),
            Phrase("上年的结转下年度", "carried forward the year before"),
        ),
        cases=cases_of(Section.APPLICATIONS, carry_over, "/this", "/previous"),
    ),
    _sums(
        "stock-roll-forward",
        scope=Scope.TWO_YEARS,
        severity=Severity.WARNING,
        basis=Basis.PRACTICE,
        title=Phrase(
            "现行有效 + 本年废止 = 上年现行有效 + 本年制发", "in force + repealed = in force the year before + issued"
        ),
        description=Phrase(
            "表二（两年的表格都有现行有效件数）规章、行政规范性文件各自：现行有效件数由上年件数加制发、减废止而来。",
            "Table two, where both years state it: the stock in force follows from last year's by what was issued and "
            "repealed.",
        ),
        remedy=Phrase(
            "核对现行有效的文件清单；确有失效、修订或清理的，在第六部分说明即可。",
            "Compare with the list of documents in force; where some have lapsed, were revised or cleaned up, a "
            "word in section six will do.",
        ),
        lawful=Phrase(
            "自然失效、修订、清理也会改变现行有效件数。", "Lapse, revision and clean-ups move the stock in force, too."
        ),
        sides=(
            Phrase("现行有效与本年废止之和", "in force plus repealed"),
            Phrase("上年现行有效与本年制发之和", "in force the year before plus issued"),
        ),
        cases=cases_of(Section.DISCLOSURE, stock_roll_forward, "/this", "/previous"),
    ),
    _advice(
        "table-unread",
        parameters=Parameters(phrases=_phrases(beyond=_OF_READING)),
        scope=Scope.READING,
        severity=Severity.ERROR,
        title=Phrase("表格已读到", "the table was read"),
        description=Phrase(
            "从文件读报告时：表二、表三、表四各自至少读到一个数据。表格可能缺失、是图片，或者只在附件中。",
            "When a report is read from a document: of each of tables two, three and four something was read. A table may be "
            "missing, a picture, or in an attachment only.",
        ),
        remedy=Phrase(
            "打开原文件，看表格的位置是什么：是图片或附件的，找到有文字的文件再读；确实没有表格的，退回补充。",
            "Open the document and see what stands in its place: for a picture or an attachment find a file with text; where there "
            "is no table, it has to be supplied.",
        ),
        message=Phrase("{instance}的表格没有读到{reasons}。", "the table of {instance} was not read{reasons}."),
    ),
    _advice(
        "cells-unread",
        parameters=Parameters(phrases=_phrases(beyond=_OF_READING)),
        scope=Scope.READING,
        severity=Severity.WARNING,
        title=Phrase("各格均已读到", "every cell was read"),
        description=Phrase(
            "从文件读报告时：表式的每一格或者读到数据，或者印为空白。没有找到的、不能确定的不算空白。",
            "When a report is read from a document: each cell of the form was read, or stands there blank. What was not found, or "
            "could not be told, is not blank.",
        ),
        remedy=Phrase(
            "对照原文件核对所列各格，填写后再核对。", "Look up the cells in the document, fill them in and check again."
        ),
        message=Phrase(
            "{instance}：{cells} 格中有 {unread} 格没有读到{reasons}。",
            "{instance}: {unread} of {cells} cells were not read{reasons}.",
        ),
    ),
    _advice(
        "edition-for-year",
        kind=RuleKind.BY_YEAR,
        cases=always(
            *(
                Instance(section.value, section_label(section), (f"/{section.value}/edition",), ("/year",))
                for section in SECTIONS_WITH_EDITIONS
            )
        ),
        parameters=Parameters(values=tuple(ForYears(e.since, e.value, e.label) for e in Edition)),
        title=Phrase("格式版本与年度相符", "edition fits the year"),
        description=Phrase(
            f"表二、表三：{_editions_by_year().zh}。",
            f"Tables two and three, by report year: {_editions_by_year().en}.",
        ),
        remedy=Phrase(
            "换用该年度的表式重新填写；zfxxgk form 写出空表。",
            "Fill in the edition of that year; zfxxgk form writes it empty.",
        ),
        lawful=Phrase(f"{_OLDEST.since} 年度允许参照执行。", f"For {_OLDEST.since} deviations were allowed."),
        message=Phrase(
            "{instance}采用 {found} 年版格式，{year} 年度应为 {expected} 年版（{document}）。",
            "{instance} follows the {found} edition of the form; for {year} it should be that of {expected} "
            "({document}).",
        ),
    ),
    _advice(
        "deadline",
        parameters=Parameters(
            phrases=_phrases(
                beyond=Phrase(
                    "期限取决于机关的种类，而种类只能由名称推测。",
                    "The deadline depends on the kind of organ, which can only be guessed from its name.",
                )
            )
        ),
        title=Phrase("按期公布", "published in time"),
        description=Phrase(
            "条例第四十九条：县级以上人民政府部门每年 1 月 31 日前，县级以上地方人民政府 3 月 31 日前公布上一年度报告。"
            "按机关名称判断属于哪一种；乡镇、街道没有法定期限；看不出的按 3 月 31 日。没有发布日期时不检查。",
            "Regulation, article 49: departments publish by 31 January, local governments from county level by 31 "
            "March. The name of the organ tells which; townships have no statutory deadline; in doubt 31 March is taken. Not "
            "checked where no date of publication is stated.",
        ),
        remedy=Phrase(
            "尽快公布；已经按期公布、日期是后来更新的，保留首次公布的日期。",
            "Publish without delay; where it was published in time and the date is that of an update, keep the "
            "first date.",
        ),
        lawful=Phrase(
            "发布日期是网页更新、迁移的日期时，并不表示逾期。",
            "The date printed may be that of a later update or of a move of the website.",
        ),
        message=Phrase(
            "发布日期为 {published}，晚于期限 {deadline}（条例第四十九条）。",
            "published on {published}, after the deadline of {deadline} (Regulation, article 49).",
        ),
    ),
    _advice(
        "credit-code",
        kind=RuleKind.CHECK_DIGIT,
        cases=always(Instance("", Phrase("统一社会信用代码", "credit code"), ("/agency/credit_code",), ())),
        parameters=Parameters(
            alphabet="0123456789ABCDEFGHJKLMNPQRTUWXY",
            weights=tuple(pow(3, place, 31) for place in range(17)),
            phrases=_phrases(
                character=Phrase("不应有字符 {character}", "the character {character} is not used in such codes"),
                digit=Phrase("校验码应为 {digit}", "the check digit should be {digit}"),
            ),
        ),
        title=Phrase("统一社会信用代码的校验码", "check digit of the credit code"),
        description=Phrase(
            "GB 32100：不用字母 I、O、S、V、Z，末位为前 17 位的校验码（模 31）。",
            "GB 32100: the letters I, O, S, V, Z are not used, and the last character is the check digit (modulo "
            "31) of the first 17.",
        ),
        remedy=Phrase("对照统一社会信用代码证书改正。", "Correct it from the certificate of the code."),
        message=Phrase(
            "统一社会信用代码 {code} 不成立：{reason}。",
            "the credit code {code} cannot be right: {reason}.",
        ),
    ),
    _advice(
        "annotation-target",
        kind=RuleKind.POINTING,
        cases=(
            *always(
                Instance(
                    "",
                    Phrase("整份报告或一个部分", "the report, or a section"),
                    ("/annotations",),
                    ("", *(f"/{section.value}" for section in Section)),
                )
            ),
            *(case for section in SECTIONS_WITH_TABLES for case in cases_of(section, targets)),
        ),
        parameters=Parameters(key="at"),
        title=Phrase("注有所指", "annotations point at something"),
        description=Phrase(
            "每条注的位置应是本报告表格中的格、行、组，六个部分之一，或为空（整份报告）。",
            "Each annotation points at a cell, row or group of this report's tables, at one of its six sections, or, empty, at the whole.",
        ),
        remedy=Phrase(
            "改正这条注的位置（at），使它指向报告中的一格、一行、一组或一个部分。",
            "Correct the place (at) of the annotation, so that it points at a cell, row, group or section of the "
            "report.",
        ),
        message=Phrase(
            "第 {number} 条注指向 {target}，报告中没有这个格或部分。",
            "annotation {number} points at {target}, which is no cell or section of this report.",
        ),
    ),
    _advice(
        "blank-cells",
        kind=RuleKind.FILLED,
        cases=(case for section in SECTIONS_WITH_TABLES for case in cases_of(section, filled)),
        title=Phrase("表格填写完整", "no blank cells"),
        description=Phrase(
            "公布的表格中空白的格。空白不等于 0；没有发生的应填 0。",
            "Cells that are blank in the published table. Blank is not zero; where nothing happened, 0 is to be "
            "entered.",
        ),
        remedy=Phrase(
            "没有发生的填 0；不知道的查明后填写。", "Enter 0 where nothing happened; find out what is not known."
        ),
        message=Phrase(
            "{instance}：{cells} 格中有 {blanks} 格空白。",
            "{instance}: {blanks} of {cells} cells are blank.",
        ),
    ),
    _advice(
        "empty-section",
        kind=RuleKind.WRITTEN,
        cases=always(
            *(
                Instance(section.value, section_label(section), (f"/{section.value}",), ())
                for section in Section
                if section not in SECTIONS_WITH_TABLES
            )
        ),
        parameters=Parameters(white_space=WHITE_SPACE),
        title=Phrase("各部分都有内容", "no empty sections"),
        description=Phrase(
            "第一、五、六部分是文字，应有内容；没有需要报告的事项也应写明。",
            "Sections one, five and six are prose and have content; where there is nothing to report they say so.",
        ),
        remedy=Phrase(
            "写上内容；没有需要报告的事项，也写明“无其他需要报告的事项”。",
            "Write it; where there is nothing to report, say so.",
        ),
        message=Phrase("{instance}没有内容。", "{instance} is empty."),
    ),
    _advice(
        "fee-unexplained",
        kind=RuleKind.EXPLAINED,
        cases=(
            *cases_of(Section.DISCLOSURE, explained((DisclosureItem.FEES, Measure.AMOUNT_CHARGED))),
            *cases_of(Section.APPLICATIONS, explained((Outcome.FEE_OVERDUE, Applicant.TOTAL))),
        ),
        parameters=Parameters(words=("收费", "收取", "费用", "处理费")),
        title=Phrase("收费在第六部分有说明", "fees are explained in section six"),
        description=Phrase(
            "表三（六）2 有数或表二行政事业性收费大于 0，而第六部分没有一处提到收费。",
            "Row （六）2 of table three, or the fees of table two, are above zero and section six has no word of fees.",
        ),
        remedy=Phrase(
            "在第六部分说明收取信息处理费的情况；行政事业性收费与政府信息公开无关的，不必说明。",
            "Say in section six what processing fees were charged; administrative fees that have nothing to do with "
            "disclosure need no word.",
        ),
        lawful=Phrase(
            "表二的行政事业性收费不是信息处理费，可以不在第六部分说明。",
            "The fees of table two are not processing fees, and need not be explained in section six.",
        ),
        message=Phrase(
            "{instance}大于 0，第六部分没有提到收费。",
            "{instance} is above zero and section six does not mention fees.",
        ),
    ),
    _advice(
        "claim",
        parameters=Parameters(
            phrases=_phrases(
                beyond=Phrase(
                    "要读懂文字，句式不在数据之中。",
                    "It has to understand the prose; the phrases are not part of the data.",
                )
            )
        ),
        title=Phrase("文字与表格一致", "prose and tables say the same"),
        description=Phrase(
            "文字部分说到表中的数时，与表中相符。只在要求时检查：文字中的数按句式识别，看不懂的、其他年度的、其他机关的不计；"
            "余、约、近等说法留有余地。",
            "Where the prose states a figure of the tables, it is the same. Checked only if asked for: numbers in "
            "the prose are known by the phrases around them; what is not understood, or is of another year or organ, is left "
            "alone, and hedged words leave room.",
        ),
        remedy=Phrase(
            "看文字与表格哪一处对：改正错的一处；统计范围不同的，在文字中写明范围。",
            "See which of the two is right and correct the other; where they count different things, say in the "
            "prose what is counted.",
        ),
        lawful=Phrase("文字与表格统计范围不同时可以不等。", "Prose and tables may count different things."),
        message=Phrase(
            "{instance}写“{text}”，表中{cells}为 {total}，相差 {difference}{hint}。",
            "{instance} says “{text}”; in the tables {cells} is {total}, the difference is {difference}{hint}.",
        ),
    ),
    _advice(
        "stale-prose",
        title=Phrase("文字不是往年留下的", "the prose is not left over"),
        description=Phrase(
            "只在要求时检查文字：说到表中的数、而写的是其他年度的句子；各年核对时，与上年报告中一字不差（年度除外）、而与本年表格不符的句子。"
            "同时说到本年度的段落是在比较，不计。",
            "Prose is looked at only if asked for: a sentence that states figures of the form and names another year; and between years, a sentence "
            "that is the same as in the report before (but for the year) and contradicts the tables of this one. A passage that "
            "names its own year, too, compares, and is none.",
        ),
        remedy=Phrase("按本年度的情况改写这句话。", "Write the sentence anew for this year."),
        lawful=Phrase("专门回顾往年的段落可以只写往年。", "A passage that looks back may speak of that year only."),
        message=Phrase("{instance}“{text}”{reason}。", "{instance}, “{text}”: {reason}."),
        parameters=Parameters(
            phrases=_phrases(
                beyond=Phrase("要读懂文字。", "It has to understand the prose."),
                year=Phrase(
                    "说的是 {said} 年度，报告是 {year} 年度的", "it speaks of {said}, and the report is for {year}"
                ),
                repeated=Phrase(
                    "与 {said} 年度报告中的一句相同，与 {year} 年度的表格不符",
                    "it stood in the report for {said} and contradicts the tables of {year}",
                ),
            )
        ),
    ),
    _advice(
        "missing-year",
        kind=RuleKind.STEP,
        cases=always(YEAR),
        parameters=Parameters(at_most=1),
        scope=Scope.TWO_YEARS,
        title=Phrase("年度连续", "no year is missing"),
        description=Phrase(
            "同一机关各年度报告之间没有缺少的年度。缺少年度时，前后两份报告不比较。",
            "Between the reports of one organ no year is missing. Reports on both sides of a gap are not compared.",
        ),
        remedy=Phrase(
            "找到缺少年度的报告，放到一起再核对。", "Find the report of the missing year and check again with it."
        ),
        lawful=Phrase("机关新设、撤销时可以缺少。", "An organ that was founded or dissolved has gaps."),
        message=Phrase(
            "{previous} 年度之后是 {year} 年度，缺少 {missing} 年度，前后不比较。",
            "{year} follows {previous}: {missing} missing, so the two are not compared.",
        ),
    ),
    _advice(
        "repeated-year",
        kind=RuleKind.STEP,
        cases=always(YEAR),
        parameters=Parameters(
            at_least=1,
            phrases=_phrases(
                same=Phrase("数字相同", "their figures are the same"),
                different=Phrase("数字不同，不与前后年度比较", "their figures differ, so the year is not compared"),
            ),
        ),
        scope=Scope.TWO_YEARS,
        severity=Severity.WARNING,
        title=Phrase("每个年度一份报告", "one report for each year"),
        description=Phrase(
            "同一机关同一年度有两份报告，例如更正前后的两份，或者本级与汇总各一份。数字不同时不知道以哪一份为准，"
            "这一年度不与前后年度比较。",
            "Two reports of one organ for one year: before and after a correction, say, or one of its own and one "
            "aggregate. Where their figures differ it cannot be told which counts, and the year is not compared.",
        ),
        remedy=Phrase(
            "只留一份：更正后的，或者统计范围与其他年度相同的。",
            "Keep one: the corrected one, or the one with the coverage of the other years.",
        ),
        message=Phrase("{year} 年度有两份报告，{sameness}。", "two reports for {year}; {sameness}."),
    ),
    _advice(
        "organ-change",
        kind=RuleKind.SAME,
        cases=always(of_two_years(Phrase("机关名称", "name of the organ"), "/agency/name")),
        parameters=Parameters(
            white_space=WHITE_SPACE,
            replaced="".join(ORGAN_KEY),
            by="".join(ORGAN_KEY.values()),
            same_year=True,
        ),
        scope=Scope.TWO_YEARS,
        title=Phrase("机关名称前后一致", "the organ keeps its name"),
        description=Phrase(
            "前后两份报告的机关名称相同。名称不同，也可能是混入了别的机关的报告。",
            "Two reports that follow each other name the same organ. If not, a report of another may have got among "
            "them.",
        ),
        remedy=Phrase(
            "核对是不是同一机关；混入了别的机关的报告就拿掉。",
            "See whether it is the same organ; take out a report of another.",
        ),
        lawful=Phrase("机构改革、更名时可以不同。", "Names change on reorganisation."),
        message=Phrase(
            "{previous} 年度为“{before}”，{year} 年度为“{after}”。",
            "“{before}” in {previous}, “{after}” in {year}.",
        ),
    ),
    _advice(
        "edition-change",
        kind=RuleKind.SAME,
        cases=always(
            *(
                of_two_years(section_label(section), f"/{section.value}/edition", section.value)
                for section in SECTIONS_WITH_EDITIONS
            )
        ),
        parameters=Parameters(
            phrases=_phrases(
                disclosure=Phrase("除处理决定数量外，前后不能比较", "only its numbers of decisions can be compared"),
                applications=Phrase(
                    "（六）其他处理以外的各行可以比较", "all its rows except those of （六） can be compared"
                ),
            )
        ),
        scope=Scope.TWO_YEARS,
        title=Phrase("前后两年表式不同", "the tables change their edition"),
        description=Phrase(
            "前后两份报告的表二或表三版本不同。表二两版只有“处理决定数量”一列相同，其余各列含义不同，不能连成一个序列；"
            "表三只有（六）其他处理由一行变为三行，其余各行可以比较。",
            "Table two or three changes its edition between two reports. The editions of table two share no column but "
            "处理决定数量, so its other series end and begin there; in table three only （六） is divided from one row into "
            "three, and all other rows can be compared.",
        ),
        remedy=Phrase(
            "不必改；比较前后年度时，只比较两版相同的各行各列。",
            "Nothing needs mending; compare only what both editions have.",
        ),
        lawful=Phrase(f"{_edition_changes().zh}本应变化。", f"It is as it should be {_edition_changes().en}."),
        message=Phrase(
            "{instance}由 {before} 年版变为 {after} 年版：{consequence}。",
            "{instance} changes from the {before} to the {after} edition: {consequence}.",
        ),
    ),
)

RULES: Final[Mapping[str, Rule]] = MappingProxyType({rule.id: rule for rule in _CATALOGUE})
"""The catalogue, by id, in the order in which findings are reported."""
