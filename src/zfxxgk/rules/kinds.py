"""What each kind of rule demands, in words from which it can be programmed, and what it is told beside its places.

>>> KINDS[RuleKind.FILLED].parameters
()
>>> print(KINDS[RuleKind.FILLED].text.en)
Cells `left` hold figures, or amounts with a unit, which are objects. Found once for an instance where at least one of them is null. Cells: those that are null, in order. \
{cells}: how many cells `left` names; {blanks}: how many of them are null.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from zfxxgk.problems import Phrase
from zfxxgk.rules.model import RuleKind

__all__ = ["GENERAL", "KINDS", "SERIES", "Kind"]


class Kind(NamedTuple):
    """A kind of rule.

    Attributes:
        parameters: What it is told, by the names of `Parameters`.
        text: What it demands, what a finding is about, and the values of the placeholders of its message.
    """

    parameters: tuple[str, ...]
    text: Phrase


GENERAL: Final = Phrase(
    "报告须先用 Schema 验证。规则依次核对，retired 的不核对；一条规则中依次看 cases，applies 的条件（pointer 处的值等于 equals）都成立的才适用，"
    "适用的 instances 依次核对，结果按此次序。left、right 是 JSON Pointer（RFC 6901）的数组；除 sum、filled、pointing 外各只有一个，"
    "下文的 left、right 即指那一处的值。一条结果有规则的 id、instance 的 id、规则的 severity，状态是 advised，两边之和为 null；"
    "sum 另有说明。message 中的占位符一次换完，换入的值不再换；{instance} 是 instance 的 label；数写作十进制整数，负数前加“-”，不分节。",
    "A report is validated with the schema first. Rules are run in their order, but not retired ones; of a rule, cases in their "
    "order: one applies where each condition in applies holds (the value at pointer is equals), and its instances are looked at "
    "in their order. Findings stand in this order. left and right are arrays of JSON Pointers (RFC 6901); but for sum, filled and "
    "pointing they hold one, and what is said of `left` and `right` is said of the value there. A finding has the id of the rule, "
    "the id of the instance, the severity of the rule, the status advised and no sums; sum says otherwise where it differs. The "
    "placeholders of a message are replaced in one pass, and not in what was put in; {instance} is the label of the instance; "
    "numbers are written in decimal digits, with - before negative ones and no separators.",
)
SERIES: Final = Phrase(
    "各年核对：同一机关的报告按年度排序（同年的保持原来的次序），每一份（this）与它前面的一份（previous）为一对，逐对用 scope 为 two-years "
    "的规则核对。sum 只看年度相差 1 的；一个年度有相邻的两份、而它们数字不同的，这个年度的 sum 也不看。两份报告的 "
    "/disclosure、/applications、/remedies 作为 JSON 值相等，就是数字相同。结果的机关、年度是 this 的。scope 为 report 的规则另行核对。",
    "Between years: the reports of one organ are sorted by year (those of one year stay in their order); each (this) makes a pair "
    "with the one before it (previous), and rules of scope two-years are run on one pair after the other. Rules of kind sum are "
    "run only where the years of a pair differ by 1, and not where one of the two years has two reports next to each other whose "
    "figures differ. Figures are the same where /disclosure, /applications and /remedies of both reports are equal as JSON "
    "values. Organ and year of a finding are those of this. Rules of scope report are run apart from this.",
)

KINDS: Final[Mapping[RuleKind, Kind]] = MappingProxyType(
    {
        RuleKind.SUM: Kind(
            ("phrases",),
            Phrase(
                "left 各格之和应等于 right 各格之和，null 计 0。不相等时，和较小的一边有 null 为 incomplete，严重程度为 "
                "severity_of_incomplete，用 phrases 的 incomplete 那一句；否则为 violated，用 message 的句子。各格：left，然后 right。"
                "状态、严重程度之外，结果还有两边之和（全为 null 的一边为 0）。"
                "{left}、{right}：两边之和，一边全为 null 时是 blank 的 word；{difference}：left 减 right；{blanks}：两边 null 的格数。",
                "The cells `left` add up to the cells `right`, null as 0. Where they do not: incomplete, with the severity "
                "severity_of_incomplete and the sentence incomplete of `phrases`, if the side with the smaller sum has a null; else violated, "
                "with the sentence `message` of the rule. The finding has both sums; that of a side which is null throughout is 0. Cells: "
                "left, then right. {left}, {right}: the sums, or word of blank for a side that is null throughout; {difference}: "
                "left less right; {blanks}: how many cells of both sides are null.",
            ),
        ),
        RuleKind.BY_YEAR: Kind(
            ("values",),
            Phrase(
                "left 是文字，right 是年度。values 按 since 排列，应为 since 不大于年度的最后一个；没有就是第一个。不同即为结果。"
                "各格：left。{found}：left 的值；{expected}、{document}：应为的 value 及其 document；{year}：年度。",
                "`left` is a text, `right` a year. Of `values`, which are in order of since, the last one whose since is not above "
                "the year is expected; where there is none, the first. Found where the text is not its value. Cells: left. "
                "{found}: the text; {expected}, {document}: value and document of the expected one; {year}: the year.",
            ),
        ),
        RuleKind.FILLED: Kind(
            (),
            Phrase(
                "left 各格是数据（或带单位的金额，是对象），至少有一格为 null 即为一条结果。各格：为 null 的，依次。{cells}：left 的格数；{blanks}：为 null 的格数。",
                "Cells `left` hold figures, or amounts with a unit, which are objects. Found once for an instance where at least one of them is null. Cells: those that are "
                "null, in order. {cells}: how many cells `left` names; {blanks}: how many of them are null.",
            ),
        ),
        RuleKind.WRITTEN: Kind(
            ("white_space",),
            Phrase(
                "left 是一个部分的文字。passages 中每一段的 text 都为空、或者只有 white_space 中的字符，即为结果；没有段落也是。各格：left。",
                "`left` is the prose of a section. Found where the text of each of its passages is empty, or has characters of "
                "`white_space` only; where there is no passage, too. Cells: left.",
            ),
        ),
        RuleKind.EXPLAINED: Kind(
            ("words",),
            Phrase(
                "left 是数据，right 是一个部分的文字。数据不是 null、大于 0，而 passages 中没有一段的 heading 或 text 含有 words 之一，"
                "即为结果。各格：left、right。",
                "`left` is a figure, `right` the prose of a section. Found where the figure is not null and above 0, and neither "
                "heading nor text of any of its passages contains one of `words`. Cells: left, right.",
            ),
        ),
        RuleKind.POINTING: Kind(
            ("key",),
            Phrase(
                "left 是对象的数组。各对象 key 的值应在所有适用的 instances 的 right 之中；不在的各为一条结果，instance 是它的序号"
                "（文字，从 0 起）。各格：left/序号/key。{number}：从 1 起的序号；{target}：那个值。",
                "`left` is an array of objects. The value of `key` of each should be among `right` of the instances that apply, of all "
                "together. Each other is found, and the instance of the finding is its position as a text, from 0. Cells: "
                "left/position/key. {number}: the position from 1; {target}: the value.",
            ),
        ),
        RuleKind.CHECK_DIGIT: Kind(
            ("alphabet", "weights", "phrases"),
            Phrase(
                "left 是代码，或者 null（不看）。有字符不在 alphabet 中即为结果，{reason} 是 phrases 的 character，其中 {character} 是第一个这样的字符。"
                "否则字符的值是它在 alphabet 中的位置（从 0 起），m 是 alphabet 的长度，S 是前几个字符（与 weights 一样多）的值乘 weights 之和；"
                "下一个字符的值应为 (m − S mod m) mod m，不是即为结果，{reason} 是 phrases 的 digit，其中 {digit} 是应有的字符。各格：left。{code}：代码。",
                "`left` is a code, or null: nothing to look at. Found where a character is not in `alphabet`; {reason} is character of "
                "`phrases`, with {character} the first of them. Else the value of a character is its position in the alphabet, from "
                "0; m is the length of the alphabet; S is the sum of the values of the first characters, as many as there are "
                "`weights`, each multiplied by its weight. The character that follows should have the value (m − S mod m) mod m; "
                "found where it has not, and {reason} is digit of `phrases`, with {digit} the right character. Cells: left. {code}: "
                "the code.",
            ),
        ),
        RuleKind.STEP: Kind(
            ("at_least", "at_most", "phrases"),
            Phrase(
                "left、right 是两个年度，left 不早于 right。left 减 right 小于 at_least 或者大于 at_most（null 为不限）即为结果。各格：left、right。"
                "{year}：left；{previous}：right；{missing}：两者之间的年度，只有一个就是它，否则是首尾两个，中间用“–”；"
                "{sameness}：两份报告数字相同（见 series）为 phrases 的 same，否则为 different。",
                "`left` and `right` are two years, the left not before the right. Found where left less right is below `at_least` or above `at_most`; null sets no "
                "bound. Cells: left, right. {year}: left; {previous}: right; {missing}: the years between them, which is one, or the "
                "first and the last with “–” between; {sameness}: same of `phrases` where the figures of both reports are the same "
                "(see series), else different.",
            ),
        ),
        RuleKind.SAME: Kind(
            ("white_space", "replaced", "by", "same_year", "phrases"),
            Phrase(
                "left、right 是两段文字，有一段为空就不看。去掉 white_space 中的字符，把 replaced 中的各字换成 by 中同一位置的字（两者都按 Unicode 字符计），"
                "仍不同即为结果。same_year 为 false 时，两份报告为同一年度的不看。各格：left、right。{after}：left；{before}：right（都照原样）；"
                "{year}、{previous}：this、previous 的年度；{consequence}：phrases 中以 instance 的 id 为名的。",
                "`left` and `right` are two texts; where one is empty there is nothing to look at. Take out the characters of `white_space` and replace each character of `replaced` by "
                "the one of `by` at the same position (counted in Unicode characters). Found where they still differ. Where "
                "`same_year` is false, two reports for one year are not looked at. Cells: left, right. {after}: left; {before}: right, "
                "both as they are; {year}, {previous}: the years of this and previous; {consequence}: that of `phrases` whose name is the "
                "id of the instance.",
            ),
        ),
        RuleKind.PROGRAM: Kind(
            ("phrases",),
            Phrase(
                "不是数据，phrases 的 beyond 说明原因；description 说明核对什么。一致性测试不要求。",
                "Is no data; beyond of `phrases` says why, and `description` what is looked at. The conformance suite does not ask for it.",
            ),
        ),
    }
)
"""The kinds of rules, in the order in which they are described."""
