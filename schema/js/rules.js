export default {
 "$schema": "urn:zfxxgk:rules:1.0",
 "version": "1.0",
 "report_schema": "urn:zfxxgk:report:1.0",
 "pointer": "RFC 6901",
 "blank": {
  "mode": "unknown-count",
  "word": {
   "zh": "空白",
   "en": "blank"
  },
  "text": {
   "zh": "null 是公布的表格中的空白：一个未知的、不小于 0 的数，不是 0。两边已知之和相等时没有问题；不相等时，若和较小的一边有空白，为 incomplete（无法核对），否则为 violated（不成立）。",
   "en": "null is a blank cell: an unknown count from 0, and not 0. If the known sums of both sides are equal, nothing is found. If they differ, the finding is incomplete where the side with the smaller sum has a blank, else violated."
  }
 },
 "severity_of_incomplete": "warning",
 "general": {
  "zh": "报告须先用 Schema 验证。规则依次核对，retired 的不核对；一条规则中依次看 cases，applies 的条件（pointer 处的值等于 equals）都成立的才适用，适用的 instances 依次核对，结果按此次序。left、right 是 JSON Pointer（RFC 6901）的数组；除 sum、filled、pointing 外各只有一个，下文的 left、right 即指那一处的值。一条结果有规则的 id、instance 的 id、规则的 severity，状态是 advised，两边之和为 null；sum 另有说明。message 中的占位符一次换完，换入的值不再换；{instance} 是 instance 的 label；数写作十进制整数，负数前加“-”，不分节。",
  "en": "A report is validated with the schema first. Rules are run in their order, but not retired ones; of a rule, cases in their order: one applies where each condition in applies holds (the value at pointer is equals), and its instances are looked at in their order. Findings stand in this order. left and right are arrays of JSON Pointers (RFC 6901); but for sum, filled and pointing they hold one, and what is said of `left` and `right` is said of the value there. A finding has the id of the rule, the id of the instance, the severity of the rule, the status advised and no sums; sum says otherwise where it differs. The placeholders of a message are replaced in one pass, and not in what was put in; {instance} is the label of the instance; numbers are written in decimal digits, with - before negative ones and no separators."
 },
 "series": {
  "zh": "各年核对：同一机关的报告按年度排序（同年的保持原来的次序），每一份（this）与它前面的一份（previous）为一对，逐对用 scope 为 two-years 的规则核对。sum 只看年度相差 1 的；一个年度有相邻的两份、而它们数字不同的，这个年度的 sum 也不看。两份报告的 /disclosure、/applications、/remedies 作为 JSON 值相等，就是数字相同。结果的机关、年度是 this 的。scope 为 report 的规则另行核对。",
  "en": "Between years: the reports of one organ are sorted by year (those of one year stay in their order); each (this) makes a pair with the one before it (previous), and rules of scope two-years are run on one pair after the other. Rules of kind sum are run only where the years of a pair differ by 1, and not where one of the two years has two reports next to each other whose figures differ. Figures are the same where /disclosure, /applications and /remedies of both reports are equal as JSON values. Organ and year of a finding are those of this. Rules of scope report are run apart from this."
 },
 "kinds": {
  "sum": {
   "parameters": [
    "phrases"
   ],
   "text": {
    "zh": "left 各格之和应等于 right 各格之和，null 计 0。不相等时，和较小的一边有 null 为 incomplete，严重程度为 severity_of_incomplete，用 phrases 的 incomplete 那一句；否则为 violated，用 message 的句子。各格：left，然后 right。状态、严重程度之外，结果还有两边之和（全为 null 的一边为 0）。{left}、{right}：两边之和，一边全为 null 时是 blank 的 word；{difference}：left 减 right；{blanks}：两边 null 的格数。",
    "en": "The cells `left` add up to the cells `right`, null as 0. Where they do not: incomplete, with the severity severity_of_incomplete and the sentence incomplete of `phrases`, if the side with the smaller sum has a null; else violated, with the sentence `message` of the rule. The finding has both sums; that of a side which is null throughout is 0. Cells: left, then right. {left}, {right}: the sums, or word of blank for a side that is null throughout; {difference}: left less right; {blanks}: how many cells of both sides are null."
   }
  },
  "by-year": {
   "parameters": [
    "values"
   ],
   "text": {
    "zh": "left 是文字，right 是年度。values 按 since 排列，应为 since 不大于年度的最后一个；没有就是第一个。不同即为结果。各格：left。{found}：left 的值；{expected}、{document}：应为的 value 及其 document；{year}：年度。",
    "en": "`left` is a text, `right` a year. Of `values`, which are in order of since, the last one whose since is not above the year is expected; where there is none, the first. Found where the text is not its value. Cells: left. {found}: the text; {expected}, {document}: value and document of the expected one; {year}: the year."
   }
  },
  "filled": {
   "parameters": [],
   "text": {
    "zh": "left 各格是数据（或带单位的金额，是对象），至少有一格为 null 即为一条结果。各格：为 null 的，依次。{cells}：left 的格数；{blanks}：为 null 的格数。",
    "en": "Cells `left` hold figures, or amounts with a unit, which are objects. Found once for an instance where at least one of them is null. Cells: those that are null, in order. {cells}: how many cells `left` names; {blanks}: how many of them are null."
   }
  },
  "written": {
   "parameters": [
    "white_space"
   ],
   "text": {
    "zh": "left 是一个部分的文字。passages 中每一段的 text 都为空、或者只有 white_space 中的字符，即为结果；没有段落也是。各格：left。",
    "en": "`left` is the prose of a section. Found where the text of each of its passages is empty, or has characters of `white_space` only; where there is no passage, too. Cells: left."
   }
  },
  "explained": {
   "parameters": [
    "words"
   ],
   "text": {
    "zh": "left 是数据，right 是一个部分的文字。数据不是 null、大于 0，而 passages 中没有一段的 heading 或 text 含有 words 之一，即为结果。各格：left、right。",
    "en": "`left` is a figure, `right` the prose of a section. Found where the figure is not null and above 0, and neither heading nor text of any of its passages contains one of `words`. Cells: left, right."
   }
  },
  "pointing": {
   "parameters": [
    "key"
   ],
   "text": {
    "zh": "left 是对象的数组。各对象 key 的值应在所有适用的 instances 的 right 之中；不在的各为一条结果，instance 是它的序号（文字，从 0 起）。各格：left/序号/key。{number}：从 1 起的序号；{target}：那个值。",
    "en": "`left` is an array of objects. The value of `key` of each should be among `right` of the instances that apply, of all together. Each other is found, and the instance of the finding is its position as a text, from 0. Cells: left/position/key. {number}: the position from 1; {target}: the value."
   }
  },
  "check-digit": {
   "parameters": [
    "alphabet",
    "weights",
    "phrases"
   ],
   "text": {
    "zh": "left 是代码，或者 null（不看）。有字符不在 alphabet 中即为结果，{reason} 是 phrases 的 character，其中 {character} 是第一个这样的字符。否则字符的值是它在 alphabet 中的位置（从 0 起），m 是 alphabet 的长度，S 是前几个字符（与 weights 一样多）的值乘 weights 之和；下一个字符的值应为 (m − S mod m) mod m，不是即为结果，{reason} 是 phrases 的 digit，其中 {digit} 是应有的字符。各格：left。{code}：代码。",
    "en": "`left` is a code, or null: nothing to look at. Found where a character is not in `alphabet`; {reason} is character of `phrases`, with {character} the first of them. Else the value of a character is its position in the alphabet, from 0; m is the length of the alphabet; S is the sum of the values of the first characters, as many as there are `weights`, each multiplied by its weight. The character that follows should have the value (m − S mod m) mod m; found where it has not, and {reason} is digit of `phrases`, with {digit} the right character. Cells: left. {code}: the code."
   }
  },
  "step": {
   "parameters": [
    "at_least",
    "at_most",
    "phrases"
   ],
   "text": {
    "zh": "left、right 是两个年度，left 不早于 right。left 减 right 小于 at_least 或者大于 at_most（null 为不限）即为结果。各格：left、right。{year}：left；{previous}：right；{missing}：两者之间的年度，只有一个就是它，否则是首尾两个，中间用“–”；{sameness}：两份报告数字相同（见 series）为 phrases 的 same，否则为 different。",
    "en": "`left` and `right` are two years, the left not before the right. Found where left less right is below `at_least` or above `at_most`; null sets no bound. Cells: left, right. {year}: left; {previous}: right; {missing}: the years between them, which is one, or the first and the last with “–” between; {sameness}: same of `phrases` where the figures of both reports are the same (see series), else different."
   }
  },
  "same": {
   "parameters": [
    "white_space",
    "replaced",
    "by",
    "same_year",
    "phrases"
   ],
   "text": {
    "zh": "left、right 是两段文字，有一段为空就不看。去掉 white_space 中的字符，把 replaced 中的各字换成 by 中同一位置的字（两者都按 Unicode 字符计），仍不同即为结果。same_year 为 false 时，两份报告为同一年度的不看。各格：left、right。{after}：left；{before}：right（都照原样）；{year}、{previous}：this、previous 的年度；{consequence}：phrases 中以 instance 的 id 为名的。",
    "en": "`left` and `right` are two texts; where one is empty there is nothing to look at. Take out the characters of `white_space` and replace each character of `replaced` by the one of `by` at the same position (counted in Unicode characters). Found where they still differ. Where `same_year` is false, two reports for one year are not looked at. Cells: left, right. {after}: left; {before}: right, both as they are; {year}, {previous}: the years of this and previous; {consequence}: that of `phrases` whose name is the id of the instance."
   }
  },
  "program": {
   "parameters": [
    "phrases"
   ],
   "text": {
    "zh": "不是数据，phrases 的 beyond 说明原因；description 说明核对什么。一致性测试不要求。",
    "en": "Is no data; beyond of `phrases` says why, and `description` what is looked at. The conformance suite does not ask for it."
   }
  }
 },
 "rules": [
  {
   "id": "application-flow",
   "version": 1,
   "retired": false,
   "kind": "sum",
   "scope": "report",
   "basis": "official",
   "severity": "error",
   "title": {
    "zh": "一 + 二 = 三（七） + 四",
    "en": "received + brought forward = outcomes + carried forward"
   },
   "description": {
    "zh": "表三每一列：本年新收加上年结转，等于本年办理结果总计加结转下年度。表格左上角印明：（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    "en": "Table three, each column: received plus brought forward equals the total of outcomes plus carried forward. It is the one relation that the form prints."
   },
   "remedy": {
    "zh": "先看上年结转是否与上年报告的结转下年度相同，再按申请台账逐件核对：每件申请都有且只有一个办理结果，或者结转下年度。改有误的那一格，不要只改总计使两边相等。",
    "en": "First see whether brought forward is what last year's report carried forward; then go through the register of requests: each has exactly one outcome or is carried forward. Correct the cell that is wrong; do not just make the totals fit."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}：一、二两项之和为 {left}，三（七）、四两项之和为 {right}，相差 {difference}。",
    "en": "{instance}: the sum of the first and second item is {left}, the sum of the third and fourth item is {right}; the difference is {difference}."
   },
   "parameters": {
    "phrases": {
     "incomplete": {
      "zh": "{instance}：一、二两项之和为 {left}，三（七）、四两项之和为 {right}，其中 {blanks} 格空白，无法核对。",
      "en": "{instance}: the sum of the first and second item is {left}, the sum of the third and fourth item is {right}; blank cells: {blanks}, so it cannot be told."
     }
    }
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "natural_person",
       "label": {
        "zh": "「自然人」列",
        "en": "column “natural person”"
       },
       "left": [
        "/applications/received/natural_person",
        "/applications/brought_forward/natural_person"
       ],
       "right": [
        "/applications/outcomes/total/natural_person",
        "/applications/carried_forward/natural_person"
       ]
      },
      {
       "id": "commercial_enterprise",
       "label": {
        "zh": "「商业企业」列",
        "en": "column “commercial enterprise”"
       },
       "left": [
        "/applications/received/commercial_enterprise",
        "/applications/brought_forward/commercial_enterprise"
       ],
       "right": [
        "/applications/outcomes/total/commercial_enterprise",
        "/applications/carried_forward/commercial_enterprise"
       ]
      },
      {
       "id": "research_institution",
       "label": {
        "zh": "「科研机构」列",
        "en": "column “research institution”"
       },
       "left": [
        "/applications/received/research_institution",
        "/applications/brought_forward/research_institution"
       ],
       "right": [
        "/applications/outcomes/total/research_institution",
        "/applications/carried_forward/research_institution"
       ]
      },
      {
       "id": "public_interest_organization",
       "label": {
        "zh": "「社会公益组织」列",
        "en": "column “public interest organization”"
       },
       "left": [
        "/applications/received/public_interest_organization",
        "/applications/brought_forward/public_interest_organization"
       ],
       "right": [
        "/applications/outcomes/total/public_interest_organization",
        "/applications/carried_forward/public_interest_organization"
       ]
      },
      {
       "id": "legal_service_institution",
       "label": {
        "zh": "「法律服务机构」列",
        "en": "column “legal service institution”"
       },
       "left": [
        "/applications/received/legal_service_institution",
        "/applications/brought_forward/legal_service_institution"
       ],
       "right": [
        "/applications/outcomes/total/legal_service_institution",
        "/applications/carried_forward/legal_service_institution"
       ]
      },
      {
       "id": "other_organization",
       "label": {
        "zh": "「其他」列",
        "en": "column “other organization”"
       },
       "left": [
        "/applications/received/other_organization",
        "/applications/brought_forward/other_organization"
       ],
       "right": [
        "/applications/outcomes/total/other_organization",
        "/applications/carried_forward/other_organization"
       ]
      },
      {
       "id": "total",
       "label": {
        "zh": "「总计」列",
        "en": "column “total”"
       },
       "left": [
        "/applications/received/total",
        "/applications/brought_forward/total"
       ],
       "right": [
        "/applications/outcomes/total/total",
        "/applications/carried_forward/total"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "outcome-total",
   "version": 1,
   "retired": false,
   "kind": "sum",
   "scope": "report",
   "basis": "definition",
   "severity": "error",
   "title": {
    "zh": "（七）总计 = 各项办理结果之和",
    "en": "total of outcomes = sum of the outcome rows"
   },
   "description": {
    "zh": "表三每一列：（七）总计等于（一）至（六）各行之和。2021 年版 21 行，2019 年版 19 行。依“总计”的含义。",
    "en": "Table three, each column: the total equals the sum of the outcome rows, 21 in the 2021 edition, 19 in the 2019 edition. By the meaning of 总计."
   },
   "remedy": {
    "zh": "逐行相加，看差额等于哪一行：那一行可能漏加或者重复计入。部分公开的申请只计（二）一行。",
    "en": "Add up the rows and see which of them equals the difference: it may be left out or counted twice. A request granted in part counts in row （二） only."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}：（七）总计为 {left}，各项办理结果之和为 {right}，相差 {difference}。",
    "en": "{instance}: the total is {left}, the sum of the outcome rows is {right}; the difference is {difference}."
   },
   "parameters": {
    "phrases": {
     "incomplete": {
      "zh": "{instance}：（七）总计为 {left}，各项办理结果之和为 {right}，其中 {blanks} 格空白，无法核对。",
      "en": "{instance}: the total is {left}, the sum of the outcome rows is {right}; blank cells: {blanks}, so it cannot be told."
     }
    }
   },
   "cases": [
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2019"
      }
     ],
     "instances": [
      {
       "id": "natural_person",
       "label": {
        "zh": "「自然人」列",
        "en": "column “natural person”"
       },
       "left": [
        "/applications/outcomes/total/natural_person"
       ],
       "right": [
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/other_handling/natural_person"
       ]
      },
      {
       "id": "commercial_enterprise",
       "label": {
        "zh": "「商业企业」列",
        "en": "column “commercial enterprise”"
       },
       "left": [
        "/applications/outcomes/total/commercial_enterprise"
       ],
       "right": [
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/other_handling/commercial_enterprise"
       ]
      },
      {
       "id": "research_institution",
       "label": {
        "zh": "「科研机构」列",
        "en": "column “research institution”"
       },
       "left": [
        "/applications/outcomes/total/research_institution"
       ],
       "right": [
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/other_handling/research_institution"
       ]
      },
      {
       "id": "public_interest_organization",
       "label": {
        "zh": "「社会公益组织」列",
        "en": "column “public interest organization”"
       },
       "left": [
        "/applications/outcomes/total/public_interest_organization"
       ],
       "right": [
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/other_handling/public_interest_organization"
       ]
      },
      {
       "id": "legal_service_institution",
       "label": {
        "zh": "「法律服务机构」列",
        "en": "column “legal service institution”"
       },
       "left": [
        "/applications/outcomes/total/legal_service_institution"
       ],
       "right": [
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/other_handling/legal_service_institution"
       ]
      },
      {
       "id": "other_organization",
       "label": {
        "zh": "「其他」列",
        "en": "column “other organization”"
       },
       "left": [
        "/applications/outcomes/total/other_organization"
       ],
       "right": [
        "/applications/outcomes/granted/other_organization",
        "/applications/outcomes/partially_granted/other_organization",
        "/applications/outcomes/denied/state_secret/other_organization",
        "/applications/outcomes/denied/prohibited_by_law/other_organization",
        "/applications/outcomes/denied/security_stability/other_organization",
        "/applications/outcomes/denied/third_party_rights/other_organization",
        "/applications/outcomes/denied/internal_affairs/other_organization",
        "/applications/outcomes/denied/process_information/other_organization",
        "/applications/outcomes/denied/enforcement_case_file/other_organization",
        "/applications/outcomes/denied/administrative_query/other_organization",
        "/applications/outcomes/unable_to_provide/not_held/other_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization",
        "/applications/outcomes/not_processed/petition_complaint/other_organization",
        "/applications/outcomes/not_processed/duplicate/other_organization",
        "/applications/outcomes/not_processed/published_material/other_organization",
        "/applications/outcomes/not_processed/excessive/other_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization",
        "/applications/outcomes/other_handling/other_organization"
       ]
      },
      {
       "id": "total",
       "label": {
        "zh": "「总计」列",
        "en": "column “total”"
       },
       "left": [
        "/applications/outcomes/total/total"
       ],
       "right": [
        "/applications/outcomes/granted/total",
        "/applications/outcomes/partially_granted/total",
        "/applications/outcomes/denied/state_secret/total",
        "/applications/outcomes/denied/prohibited_by_law/total",
        "/applications/outcomes/denied/security_stability/total",
        "/applications/outcomes/denied/third_party_rights/total",
        "/applications/outcomes/denied/internal_affairs/total",
        "/applications/outcomes/denied/process_information/total",
        "/applications/outcomes/denied/enforcement_case_file/total",
        "/applications/outcomes/denied/administrative_query/total",
        "/applications/outcomes/unable_to_provide/not_held/total",
        "/applications/outcomes/unable_to_provide/needs_creation/total",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total",
        "/applications/outcomes/not_processed/petition_complaint/total",
        "/applications/outcomes/not_processed/duplicate/total",
        "/applications/outcomes/not_processed/published_material/total",
        "/applications/outcomes/not_processed/excessive/total",
        "/applications/outcomes/not_processed/confirm_or_reissue/total",
        "/applications/outcomes/other_handling/total"
       ]
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "natural_person",
       "label": {
        "zh": "「自然人」列",
        "en": "column “natural person”"
       },
       "left": [
        "/applications/outcomes/total/natural_person"
       ],
       "right": [
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/other_handling/correction_overdue/natural_person",
        "/applications/outcomes/other_handling/fee_overdue/natural_person",
        "/applications/outcomes/other_handling/other/natural_person"
       ]
      },
      {
       "id": "commercial_enterprise",
       "label": {
        "zh": "「商业企业」列",
        "en": "column “commercial enterprise”"
       },
       "left": [
        "/applications/outcomes/total/commercial_enterprise"
       ],
       "right": [
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/other_handling/correction_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/fee_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/other/commercial_enterprise"
       ]
      },
      {
       "id": "research_institution",
       "label": {
        "zh": "「科研机构」列",
        "en": "column “research institution”"
       },
       "left": [
        "/applications/outcomes/total/research_institution"
       ],
       "right": [
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/other_handling/correction_overdue/research_institution",
        "/applications/outcomes/other_handling/fee_overdue/research_institution",
        "/applications/outcomes/other_handling/other/research_institution"
       ]
      },
      {
       "id": "public_interest_organization",
       "label": {
        "zh": "「社会公益组织」列",
        "en": "column “public interest organization”"
       },
       "left": [
        "/applications/outcomes/total/public_interest_organization"
       ],
       "right": [
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/other_handling/correction_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/fee_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/other/public_interest_organization"
       ]
      },
      {
       "id": "legal_service_institution",
       "label": {
        "zh": "「法律服务机构」列",
        "en": "column “legal service institution”"
       },
       "left": [
        "/applications/outcomes/total/legal_service_institution"
       ],
       "right": [
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/other_handling/correction_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/fee_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/other/legal_service_institution"
       ]
      },
      {
       "id": "other_organization",
       "label": {
        "zh": "「其他」列",
        "en": "column “other organization”"
       },
       "left": [
        "/applications/outcomes/total/other_organization"
       ],
       "right": [
        "/applications/outcomes/granted/other_organization",
        "/applications/outcomes/partially_granted/other_organization",
        "/applications/outcomes/denied/state_secret/other_organization",
        "/applications/outcomes/denied/prohibited_by_law/other_organization",
        "/applications/outcomes/denied/security_stability/other_organization",
        "/applications/outcomes/denied/third_party_rights/other_organization",
        "/applications/outcomes/denied/internal_affairs/other_organization",
        "/applications/outcomes/denied/process_information/other_organization",
        "/applications/outcomes/denied/enforcement_case_file/other_organization",
        "/applications/outcomes/denied/administrative_query/other_organization",
        "/applications/outcomes/unable_to_provide/not_held/other_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization",
        "/applications/outcomes/not_processed/petition_complaint/other_organization",
        "/applications/outcomes/not_processed/duplicate/other_organization",
        "/applications/outcomes/not_processed/published_material/other_organization",
        "/applications/outcomes/not_processed/excessive/other_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization",
        "/applications/outcomes/other_handling/correction_overdue/other_organization",
        "/applications/outcomes/other_handling/fee_overdue/other_organization",
        "/applications/outcomes/other_handling/other/other_organization"
       ]
      },
      {
       "id": "total",
       "label": {
        "zh": "「总计」列",
        "en": "column “total”"
       },
       "left": [
        "/applications/outcomes/total/total"
       ],
       "right": [
        "/applications/outcomes/granted/total",
        "/applications/outcomes/partially_granted/total",
        "/applications/outcomes/denied/state_secret/total",
        "/applications/outcomes/denied/prohibited_by_law/total",
        "/applications/outcomes/denied/security_stability/total",
        "/applications/outcomes/denied/third_party_rights/total",
        "/applications/outcomes/denied/internal_affairs/total",
        "/applications/outcomes/denied/process_information/total",
        "/applications/outcomes/denied/enforcement_case_file/total",
        "/applications/outcomes/denied/administrative_query/total",
        "/applications/outcomes/unable_to_provide/not_held/total",
        "/applications/outcomes/unable_to_provide/needs_creation/total",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total",
        "/applications/outcomes/not_processed/petition_complaint/total",
        "/applications/outcomes/not_processed/duplicate/total",
        "/applications/outcomes/not_processed/published_material/total",
        "/applications/outcomes/not_processed/excessive/total",
        "/applications/outcomes/not_processed/confirm_or_reissue/total",
        "/applications/outcomes/other_handling/correction_overdue/total",
        "/applications/outcomes/other_handling/fee_overdue/total",
        "/applications/outcomes/other_handling/other/total"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "applicant-total",
   "version": 1,
   "retired": false,
   "kind": "sum",
   "scope": "report",
   "basis": "definition",
   "severity": "error",
   "title": {
    "zh": "总计 = 六类申请人之和",
    "en": "total = sum of the six kinds of applicant"
   },
   "description": {
    "zh": "表三每一行：总计等于自然人与五类法人或其他组织之和。依“总计”的含义。",
    "en": "Table three, each row: the total equals the sum of the six kinds of applicant. By the meaning of 总计."
   },
   "remedy": {
    "zh": "按申请台账核对这一行六类申请人的件数；差额等于某一类时，多半是那一类填错了列，或者总计没有重算。",
    "en": "Compare the six counts of this row with the register of requests. Where the difference equals one of them, that one probably stands in the wrong column, or the total was not added up again."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}：总计为 {left}，六类申请人之和为 {right}，相差 {difference}。",
    "en": "{instance}: the total is {left}, the sum of the six kinds of applicant is {right}; the difference is {difference}."
   },
   "parameters": {
    "phrases": {
     "incomplete": {
      "zh": "{instance}：总计为 {left}，六类申请人之和为 {right}，其中 {blanks} 格空白，无法核对。",
      "en": "{instance}: the total is {left}, the sum of the six kinds of applicant is {right}; blank cells: {blanks}, so it cannot be told."
     }
    }
   },
   "cases": [
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2019"
      }
     ],
     "instances": [
      {
       "id": "received",
       "label": {
        "zh": "「一、本年新收政府信息公开申请数量」行",
        "en": "row “requests received this year”"
       },
       "left": [
        "/applications/received/total"
       ],
       "right": [
        "/applications/received/natural_person",
        "/applications/received/commercial_enterprise",
        "/applications/received/research_institution",
        "/applications/received/public_interest_organization",
        "/applications/received/legal_service_institution",
        "/applications/received/other_organization"
       ]
      },
      {
       "id": "brought_forward",
       "label": {
        "zh": "「二、上年结转政府信息公开申请数量」行",
        "en": "row “requests brought forward from the previous year”"
       },
       "left": [
        "/applications/brought_forward/total"
       ],
       "right": [
        "/applications/brought_forward/natural_person",
        "/applications/brought_forward/commercial_enterprise",
        "/applications/brought_forward/research_institution",
        "/applications/brought_forward/public_interest_organization",
        "/applications/brought_forward/legal_service_institution",
        "/applications/brought_forward/other_organization"
       ]
      },
      {
       "id": "outcomes/granted",
       "label": {
        "zh": "「三、本年度办理结果/（一）予以公开」行",
        "en": "row “granted”"
       },
       "left": [
        "/applications/outcomes/granted/total"
       ],
       "right": [
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/granted/other_organization"
       ]
      },
      {
       "id": "outcomes/partially_granted",
       "label": {
        "zh": "「三、本年度办理结果/（二）部分公开（区分处理的，只计这一情形，不计其他情形）」行",
        "en": "row “granted in part”"
       },
       "left": [
        "/applications/outcomes/partially_granted/total"
       ],
       "right": [
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/partially_granted/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/state_secret",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/1.属于国家秘密」行",
        "en": "row “denied / state secret”"
       },
       "left": [
        "/applications/outcomes/denied/state_secret/total"
       ],
       "right": [
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/state_secret/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/prohibited_by_law",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/2.其他法律行政法规禁止公开」行",
        "en": "row “denied / disclosure prohibited by other laws or regulations”"
       },
       "left": [
        "/applications/outcomes/denied/prohibited_by_law/total"
       ],
       "right": [
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/security_stability",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/3.危及“三安全一稳定”」行",
        "en": "row “denied / endangers national, public or economic security or social stability”"
       },
       "left": [
        "/applications/outcomes/denied/security_stability/total"
       ],
       "right": [
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/security_stability/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/third_party_rights",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/4.保护第三方合法权益」行",
        "en": "row “denied / protection of the rights and interests of third parties”"
       },
       "left": [
        "/applications/outcomes/denied/third_party_rights/total"
       ],
       "right": [
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/internal_affairs",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/5.属于三类内部事务信息」行",
        "en": "row “denied / information on internal affairs, of three kinds”"
       },
       "left": [
        "/applications/outcomes/denied/internal_affairs/total"
       ],
       "right": [
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/process_information",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/6.属于四类过程性信息」行",
        "en": "row “denied / process information, of four kinds”"
       },
       "left": [
        "/applications/outcomes/denied/process_information/total"
       ],
       "right": [
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/process_information/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/enforcement_case_file",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/7.属于行政执法案卷」行",
        "en": "row “denied / administrative enforcement case file”"
       },
       "left": [
        "/applications/outcomes/denied/enforcement_case_file/total"
       ],
       "right": [
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/administrative_query",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/8.属于行政查询事项」行",
        "en": "row “denied / matter of an administrative query”"
       },
       "left": [
        "/applications/outcomes/denied/administrative_query/total"
       ],
       "right": [
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/other_organization"
       ]
      },
      {
       "id": "outcomes/unable_to_provide/not_held",
       "label": {
        "zh": "「三、本年度办理结果/（四）无法提供/1.本机关不掌握相关政府信息」行",
        "en": "row “unable to provide / information that the organ does not hold”"
       },
       "left": [
        "/applications/outcomes/unable_to_provide/not_held/total"
       ],
       "right": [
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/other_organization"
       ]
      },
      {
       "id": "outcomes/unable_to_provide/needs_creation",
       "label": {
        "zh": "「三、本年度办理结果/（四）无法提供/2.没有现成信息需要另行制作」行",
        "en": "row “unable to provide / information that would have to be created”"
       },
       "left": [
        "/applications/outcomes/unable_to_provide/needs_creation/total"
       ],
       "right": [
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization"
       ]
      },
      {
       "id": "outcomes/unable_to_provide/unclear_after_correction",
       "label": {
        "zh": "「三、本年度办理结果/（四）无法提供/3.补正后申请内容仍不明确」行",
        "en": "row “unable to provide / request still unclear after correction”"
       },
       "left": [
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total"
       ],
       "right": [
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/petition_complaint",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/1.信访举报投诉类申请」行",
        "en": "row “not processed / petition, report or complaint”"
       },
       "left": [
        "/applications/outcomes/not_processed/petition_complaint/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/duplicate",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/2.重复申请」行",
        "en": "row “not processed / repeated request”"
       },
       "left": [
        "/applications/outcomes/not_processed/duplicate/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/published_material",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/3.要求提供公开出版物」行",
        "en": "row “not processed / request for a public publication”"
       },
       "left": [
        "/applications/outcomes/not_processed/published_material/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/excessive",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/4.无正当理由大量反复申请」行",
        "en": "row “not processed / frequent requests without good reason”"
       },
       "left": [
        "/applications/outcomes/not_processed/excessive/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/confirm_or_reissue",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/5.要求行政机关确认或重新出具已获取信息」行",
        "en": "row “not processed / request to confirm or reissue information already obtained”"
       },
       "left": [
        "/applications/outcomes/not_processed/confirm_or_reissue/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization"
       ]
      },
      {
       "id": "outcomes/other_handling",
       "label": {
        "zh": "「三、本年度办理结果/（六）其他处理」行",
        "en": "row “other handling”"
       },
       "left": [
        "/applications/outcomes/other_handling/total"
       ],
       "right": [
        "/applications/outcomes/other_handling/natural_person",
        "/applications/outcomes/other_handling/commercial_enterprise",
        "/applications/outcomes/other_handling/research_institution",
        "/applications/outcomes/other_handling/public_interest_organization",
        "/applications/outcomes/other_handling/legal_service_institution",
        "/applications/outcomes/other_handling/other_organization"
       ]
      },
      {
       "id": "outcomes/total",
       "label": {
        "zh": "「三、本年度办理结果/（七）总计」行",
        "en": "row “total”"
       },
       "left": [
        "/applications/outcomes/total/total"
       ],
       "right": [
        "/applications/outcomes/total/natural_person",
        "/applications/outcomes/total/commercial_enterprise",
        "/applications/outcomes/total/research_institution",
        "/applications/outcomes/total/public_interest_organization",
        "/applications/outcomes/total/legal_service_institution",
        "/applications/outcomes/total/other_organization"
       ]
      },
      {
       "id": "carried_forward",
       "label": {
        "zh": "「四、结转下年度继续办理」行",
        "en": "row “requests carried forward to the next year”"
       },
       "left": [
        "/applications/carried_forward/total"
       ],
       "right": [
        "/applications/carried_forward/natural_person",
        "/applications/carried_forward/commercial_enterprise",
        "/applications/carried_forward/research_institution",
        "/applications/carried_forward/public_interest_organization",
        "/applications/carried_forward/legal_service_institution",
        "/applications/carried_forward/other_organization"
       ]
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "received",
       "label": {
        "zh": "「一、本年新收政府信息公开申请数量」行",
        "en": "row “requests received this year”"
       },
       "left": [
        "/applications/received/total"
       ],
       "right": [
        "/applications/received/natural_person",
        "/applications/received/commercial_enterprise",
        "/applications/received/research_institution",
        "/applications/received/public_interest_organization",
        "/applications/received/legal_service_institution",
        "/applications/received/other_organization"
       ]
      },
      {
       "id": "brought_forward",
       "label": {
        "zh": "「二、上年结转政府信息公开申请数量」行",
        "en": "row “requests brought forward from the previous year”"
       },
       "left": [
        "/applications/brought_forward/total"
       ],
       "right": [
        "/applications/brought_forward/natural_person",
        "/applications/brought_forward/commercial_enterprise",
        "/applications/brought_forward/research_institution",
        "/applications/brought_forward/public_interest_organization",
        "/applications/brought_forward/legal_service_institution",
        "/applications/brought_forward/other_organization"
       ]
      },
      {
       "id": "outcomes/granted",
       "label": {
        "zh": "「三、本年度办理结果/（一）予以公开」行",
        "en": "row “granted”"
       },
       "left": [
        "/applications/outcomes/granted/total"
       ],
       "right": [
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/granted/other_organization"
       ]
      },
      {
       "id": "outcomes/partially_granted",
       "label": {
        "zh": "「三、本年度办理结果/（二）部分公开（区分处理的，只计这一情形，不计其他情形）」行",
        "en": "row “granted in part”"
       },
       "left": [
        "/applications/outcomes/partially_granted/total"
       ],
       "right": [
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/partially_granted/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/state_secret",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/1.属于国家秘密」行",
        "en": "row “denied / state secret”"
       },
       "left": [
        "/applications/outcomes/denied/state_secret/total"
       ],
       "right": [
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/state_secret/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/prohibited_by_law",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/2.其他法律行政法规禁止公开」行",
        "en": "row “denied / disclosure prohibited by other laws or regulations”"
       },
       "left": [
        "/applications/outcomes/denied/prohibited_by_law/total"
       ],
       "right": [
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/security_stability",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/3.危及“三安全一稳定”」行",
        "en": "row “denied / endangers national, public or economic security or social stability”"
       },
       "left": [
        "/applications/outcomes/denied/security_stability/total"
       ],
       "right": [
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/security_stability/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/third_party_rights",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/4.保护第三方合法权益」行",
        "en": "row “denied / protection of the rights and interests of third parties”"
       },
       "left": [
        "/applications/outcomes/denied/third_party_rights/total"
       ],
       "right": [
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/internal_affairs",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/5.属于三类内部事务信息」行",
        "en": "row “denied / information on internal affairs, of three kinds”"
       },
       "left": [
        "/applications/outcomes/denied/internal_affairs/total"
       ],
       "right": [
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/process_information",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/6.属于四类过程性信息」行",
        "en": "row “denied / process information, of four kinds”"
       },
       "left": [
        "/applications/outcomes/denied/process_information/total"
       ],
       "right": [
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/process_information/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/enforcement_case_file",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/7.属于行政执法案卷」行",
        "en": "row “denied / administrative enforcement case file”"
       },
       "left": [
        "/applications/outcomes/denied/enforcement_case_file/total"
       ],
       "right": [
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/other_organization"
       ]
      },
      {
       "id": "outcomes/denied/administrative_query",
       "label": {
        "zh": "「三、本年度办理结果/（三）不予公开/8.属于行政查询事项」行",
        "en": "row “denied / matter of an administrative query”"
       },
       "left": [
        "/applications/outcomes/denied/administrative_query/total"
       ],
       "right": [
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/other_organization"
       ]
      },
      {
       "id": "outcomes/unable_to_provide/not_held",
       "label": {
        "zh": "「三、本年度办理结果/（四）无法提供/1.本机关不掌握相关政府信息」行",
        "en": "row “unable to provide / information that the organ does not hold”"
       },
       "left": [
        "/applications/outcomes/unable_to_provide/not_held/total"
       ],
       "right": [
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/other_organization"
       ]
      },
      {
       "id": "outcomes/unable_to_provide/needs_creation",
       "label": {
        "zh": "「三、本年度办理结果/（四）无法提供/2.没有现成信息需要另行制作」行",
        "en": "row “unable to provide / information that would have to be created”"
       },
       "left": [
        "/applications/outcomes/unable_to_provide/needs_creation/total"
       ],
       "right": [
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization"
       ]
      },
      {
       "id": "outcomes/unable_to_provide/unclear_after_correction",
       "label": {
        "zh": "「三、本年度办理结果/（四）无法提供/3.补正后申请内容仍不明确」行",
        "en": "row “unable to provide / request still unclear after correction”"
       },
       "left": [
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total"
       ],
       "right": [
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/petition_complaint",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/1.信访举报投诉类申请」行",
        "en": "row “not processed / petition, report or complaint”"
       },
       "left": [
        "/applications/outcomes/not_processed/petition_complaint/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/duplicate",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/2.重复申请」行",
        "en": "row “not processed / repeated request”"
       },
       "left": [
        "/applications/outcomes/not_processed/duplicate/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/published_material",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/3.要求提供公开出版物」行",
        "en": "row “not processed / request for a public publication”"
       },
       "left": [
        "/applications/outcomes/not_processed/published_material/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/excessive",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/4.无正当理由大量反复申请」行",
        "en": "row “not processed / frequent requests without good reason”"
       },
       "left": [
        "/applications/outcomes/not_processed/excessive/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/other_organization"
       ]
      },
      {
       "id": "outcomes/not_processed/confirm_or_reissue",
       "label": {
        "zh": "「三、本年度办理结果/（五）不予处理/5.要求行政机关确认或重新出具已获取信息」行",
        "en": "row “not processed / request to confirm or reissue information already obtained”"
       },
       "left": [
        "/applications/outcomes/not_processed/confirm_or_reissue/total"
       ],
       "right": [
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization"
       ]
      },
      {
       "id": "outcomes/other_handling/correction_overdue",
       "label": {
        "zh": "「三、本年度办理结果/（六）其他处理/1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请」行",
        "en": "row “other handling / request not corrected in time without good reason and no longer handled”"
       },
       "left": [
        "/applications/outcomes/other_handling/correction_overdue/total"
       ],
       "right": [
        "/applications/outcomes/other_handling/correction_overdue/natural_person",
        "/applications/outcomes/other_handling/correction_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/correction_overdue/research_institution",
        "/applications/outcomes/other_handling/correction_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/correction_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/correction_overdue/other_organization"
       ]
      },
      {
       "id": "outcomes/other_handling/fee_overdue",
       "label": {
        "zh": "「三、本年度办理结果/（六）其他处理/2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请」行",
        "en": "row “other handling / fee not paid in time and request no longer handled”"
       },
       "left": [
        "/applications/outcomes/other_handling/fee_overdue/total"
       ],
       "right": [
        "/applications/outcomes/other_handling/fee_overdue/natural_person",
        "/applications/outcomes/other_handling/fee_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/fee_overdue/research_institution",
        "/applications/outcomes/other_handling/fee_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/fee_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/fee_overdue/other_organization"
       ]
      },
      {
       "id": "outcomes/other_handling/other",
       "label": {
        "zh": "「三、本年度办理结果/（六）其他处理/3.其他」行",
        "en": "row “other handling / other”"
       },
       "left": [
        "/applications/outcomes/other_handling/other/total"
       ],
       "right": [
        "/applications/outcomes/other_handling/other/natural_person",
        "/applications/outcomes/other_handling/other/commercial_enterprise",
        "/applications/outcomes/other_handling/other/research_institution",
        "/applications/outcomes/other_handling/other/public_interest_organization",
        "/applications/outcomes/other_handling/other/legal_service_institution",
        "/applications/outcomes/other_handling/other/other_organization"
       ]
      },
      {
       "id": "outcomes/total",
       "label": {
        "zh": "「三、本年度办理结果/（七）总计」行",
        "en": "row “total”"
       },
       "left": [
        "/applications/outcomes/total/total"
       ],
       "right": [
        "/applications/outcomes/total/natural_person",
        "/applications/outcomes/total/commercial_enterprise",
        "/applications/outcomes/total/research_institution",
        "/applications/outcomes/total/public_interest_organization",
        "/applications/outcomes/total/legal_service_institution",
        "/applications/outcomes/total/other_organization"
       ]
      },
      {
       "id": "carried_forward",
       "label": {
        "zh": "「四、结转下年度继续办理」行",
        "en": "row “requests carried forward to the next year”"
       },
       "left": [
        "/applications/carried_forward/total"
       ],
       "right": [
        "/applications/carried_forward/natural_person",
        "/applications/carried_forward/commercial_enterprise",
        "/applications/carried_forward/research_institution",
        "/applications/carried_forward/public_interest_organization",
        "/applications/carried_forward/legal_service_institution",
        "/applications/carried_forward/other_organization"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "remedy-total",
   "version": 1,
   "retired": false,
   "kind": "sum",
   "scope": "report",
   "basis": "definition",
   "severity": "error",
   "title": {
    "zh": "总计 = 维持 + 纠正 + 其他 + 尚未审结",
    "en": "total = upheld + corrected + other + pending"
   },
   "description": {
    "zh": "表四三组各自：总计等于结果维持、结果纠正、其他结果、尚未审结之和。依“总计”的含义。",
    "en": "Table four, each of its three groups: the total equals the sum of the four results. By the meaning of 总计."
   },
   "remedy": {
    "zh": "按复议、诉讼台账核对四种结果；尚未审结的也计入总计。",
    "en": "Compare the four results with the register of cases; what is pending counts in the total, too."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}：总计为 {left}，四项之和为 {right}，相差 {difference}。",
    "en": "{instance}: the total is {left}, the sum of the four results is {right}; the difference is {difference}."
   },
   "parameters": {
    "phrases": {
     "incomplete": {
      "zh": "{instance}：总计为 {left}，四项之和为 {right}，其中 {blanks} 格空白，无法核对。",
      "en": "{instance}: the total is {left}, the sum of the four results is {right}; blank cells: {blanks}, so it cannot be told."
     }
    }
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "reconsideration",
       "label": {
        "zh": "「行政复议」行",
        "en": "row “administrative reconsideration”"
       },
       "left": [
        "/remedies/reconsideration/total"
       ],
       "right": [
        "/remedies/reconsideration/upheld",
        "/remedies/reconsideration/corrected",
        "/remedies/reconsideration/other",
        "/remedies/reconsideration/pending"
       ]
      },
      {
       "id": "litigation/direct",
       "label": {
        "zh": "「行政诉讼/未经复议直接起诉」行",
        "en": "row “administrative litigation / litigation without prior reconsideration”"
       },
       "left": [
        "/remedies/litigation/direct/total"
       ],
       "right": [
        "/remedies/litigation/direct/upheld",
        "/remedies/litigation/direct/corrected",
        "/remedies/litigation/direct/other",
        "/remedies/litigation/direct/pending"
       ]
      },
      {
       "id": "litigation/after_reconsideration",
       "label": {
        "zh": "「行政诉讼/复议后起诉」行",
        "en": "row “administrative litigation / litigation after reconsideration”"
       },
       "left": [
        "/remedies/litigation/after_reconsideration/total"
       ],
       "right": [
        "/remedies/litigation/after_reconsideration/upheld",
        "/remedies/litigation/after_reconsideration/corrected",
        "/remedies/litigation/after_reconsideration/other",
        "/remedies/litigation/after_reconsideration/pending"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "carry-over",
   "version": 1,
   "retired": false,
   "kind": "sum",
   "scope": "two-years",
   "basis": "definition",
   "severity": "warning",
   "title": {
    "zh": "本年“上年结转” = 上年“结转下年度”",
    "en": "brought forward = carried forward the year before"
   },
   "description": {
    "zh": "表三每一列：本年的上年结转等于上一年度报告的结转下年度继续办理。",
    "en": "Table three, each column: brought forward equals what last year's report carried forward."
   },
   "remedy": {
    "zh": "对照上年报告表三的结转下年度一行。上年报告有误的，更正上年报告；本年填错的，改本年的上年结转。",
    "en": "Look at the row carried forward in table three of last year's report. Correct last year's report if that is wrong, else this year's brought forward."
   },
   "lawful": {
    "zh": "机构改革、汇总范围变化、上年报告更正时可以不等。",
    "en": "It breaks on reorganisation, a change of coverage, or a correction of last year's report."
   },
   "message": {
    "zh": "{instance}：本年的上年结转为 {left}，上年的结转下年度为 {right}，相差 {difference}。",
    "en": "{instance}: brought forward is {left}, carried forward the year before is {right}; the difference is {difference}."
   },
   "parameters": {
    "phrases": {
     "incomplete": {
      "zh": "{instance}：本年的上年结转为 {left}，上年的结转下年度为 {right}，其中 {blanks} 格空白，无法核对。",
      "en": "{instance}: brought forward is {left}, carried forward the year before is {right}; blank cells: {blanks}, so it cannot be told."
     }
    }
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "natural_person",
       "label": {
        "zh": "「自然人」列",
        "en": "column “natural person”"
       },
       "left": [
        "/this/applications/brought_forward/natural_person"
       ],
       "right": [
        "/previous/applications/carried_forward/natural_person"
       ]
      },
      {
       "id": "commercial_enterprise",
       "label": {
        "zh": "「商业企业」列",
        "en": "column “commercial enterprise”"
       },
       "left": [
        "/this/applications/brought_forward/commercial_enterprise"
       ],
       "right": [
        "/previous/applications/carried_forward/commercial_enterprise"
       ]
      },
      {
       "id": "research_institution",
       "label": {
        "zh": "「科研机构」列",
        "en": "column “research institution”"
       },
       "left": [
        "/this/applications/brought_forward/research_institution"
       ],
       "right": [
        "/previous/applications/carried_forward/research_institution"
       ]
      },
      {
       "id": "public_interest_organization",
       "label": {
        "zh": "「社会公益组织」列",
        "en": "column “public interest organization”"
       },
       "left": [
        "/this/applications/brought_forward/public_interest_organization"
       ],
       "right": [
        "/previous/applications/carried_forward/public_interest_organization"
       ]
      },
      {
       "id": "legal_service_institution",
       "label": {
        "zh": "「法律服务机构」列",
        "en": "column “legal service institution”"
       },
       "left": [
        "/this/applications/brought_forward/legal_service_institution"
       ],
       "right": [
        "/previous/applications/carried_forward/legal_service_institution"
       ]
      },
      {
       "id": "other_organization",
       "label": {
        "zh": "「其他」列",
        "en": "column “other organization”"
       },
       "left": [
        "/this/applications/brought_forward/other_organization"
       ],
       "right": [
        "/previous/applications/carried_forward/other_organization"
       ]
      },
      {
       "id": "total",
       "label": {
        "zh": "「总计」列",
        "en": "column “total”"
       },
       "left": [
        "/this/applications/brought_forward/total"
       ],
       "right": [
        "/previous/applications/carried_forward/total"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "stock-roll-forward",
   "version": 1,
   "retired": false,
   "kind": "sum",
   "scope": "two-years",
   "basis": "practice",
   "severity": "warning",
   "title": {
    "zh": "现行有效 + 本年废止 = 上年现行有效 + 本年制发",
    "en": "in force + repealed = in force the year before + issued"
   },
   "description": {
    "zh": "表二（两年的表格都有现行有效件数）规章、行政规范性文件各自：现行有效件数由上年件数加制发、减废止而来。",
    "en": "Table two, where both years state it: the stock in force follows from last year's by what was issued and repealed."
   },
   "remedy": {
    "zh": "核对现行有效的文件清单；确有失效、修订或清理的，在第六部分说明即可。",
    "en": "Compare with the list of documents in force; where some have lapsed, were revised or cleaned up, a word in section six will do."
   },
   "lawful": {
    "zh": "自然失效、修订、清理也会改变现行有效件数。",
    "en": "Lapse, revision and clean-ups move the stock in force, too."
   },
   "message": {
    "zh": "{instance}：现行有效与本年废止之和为 {left}，上年现行有效与本年制发之和为 {right}，相差 {difference}。",
    "en": "{instance}: in force plus repealed is {left}, in force the year before plus issued is {right}; the difference is {difference}."
   },
   "parameters": {
    "phrases": {
     "incomplete": {
      "zh": "{instance}：现行有效与本年废止之和为 {left}，上年现行有效与本年制发之和为 {right}，其中 {blanks} 格空白，无法核对。",
      "en": "{instance}: in force plus repealed is {left}, in force the year before plus issued is {right}; blank cells: {blanks}, so it cannot be told."
     }
    }
   },
   "cases": [
    {
     "applies": [
      {
       "pointer": "/this/disclosure/edition",
       "equals": "2021"
      },
      {
       "pointer": "/previous/disclosure/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "rules",
       "label": {
        "zh": "「规章」行",
        "en": "row “rules”"
       },
       "left": [
        "/this/disclosure/rules/in_force",
        "/this/disclosure/rules/repealed"
       ],
       "right": [
        "/previous/disclosure/rules/in_force",
        "/this/disclosure/rules/issued"
       ]
      },
      {
       "id": "normative_documents",
       "label": {
        "zh": "「行政规范性文件」行",
        "en": "row “administrative normative documents”"
       },
       "left": [
        "/this/disclosure/normative_documents/in_force",
        "/this/disclosure/normative_documents/repealed"
       ],
       "right": [
        "/previous/disclosure/normative_documents/in_force",
        "/this/disclosure/normative_documents/issued"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "table-unread",
   "version": 1,
   "retired": false,
   "kind": "program",
   "scope": "reading",
   "basis": "practice",
   "severity": "error",
   "title": {
    "zh": "表格已读到",
    "en": "the table was read"
   },
   "description": {
    "zh": "从文件读报告时：表二、表三、表四各自至少读到一个数据。表格可能缺失、是图片，或者只在附件中。",
    "en": "When a report is read from a document: of each of tables two, three and four something was read. A table may be missing, a picture, or in an attachment only."
   },
   "remedy": {
    "zh": "打开原文件，看表格的位置是什么：是图片或附件的，找到有文字的文件再读；确实没有表格的，退回补充。",
    "en": "Open the document and see what stands in its place: for a picture or an attachment find a file with text; where there is no table, it has to be supplied."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}的表格没有读到{reasons}。",
    "en": "the table of {instance} was not read{reasons}."
   },
   "parameters": {
    "phrases": {
     "beyond": {
      "zh": "说的是怎样从文件读到报告，而不是报告的内容。",
      "en": "It is about how a report was read from a document, and not about what it says."
     }
    }
   },
   "cases": []
  },
  {
   "id": "cells-unread",
   "version": 1,
   "retired": false,
   "kind": "program",
   "scope": "reading",
   "basis": "practice",
   "severity": "warning",
   "title": {
    "zh": "各格均已读到",
    "en": "every cell was read"
   },
   "description": {
    "zh": "从文件读报告时：表式的每一格或者读到数据，或者印为空白。没有找到的、不能确定的不算空白。",
    "en": "When a report is read from a document: each cell of the form was read, or stands there blank. What was not found, or could not be told, is not blank."
   },
   "remedy": {
    "zh": "对照原文件核对所列各格，填写后再核对。",
    "en": "Look up the cells in the document, fill them in and check again."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}：{cells} 格中有 {unread} 格没有读到{reasons}。",
    "en": "{instance}: {unread} of {cells} cells were not read{reasons}."
   },
   "parameters": {
    "phrases": {
     "beyond": {
      "zh": "说的是怎样从文件读到报告，而不是报告的内容。",
      "en": "It is about how a report was read from a document, and not about what it says."
     }
    }
   },
   "cases": []
  },
  {
   "id": "edition-for-year",
   "version": 1,
   "retired": false,
   "kind": "by-year",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "格式版本与年度相符",
    "en": "edition fits the year"
   },
   "description": {
    "zh": "表二、表三：2019、2020 年度用 2019 年版，2021 年度起用 2021 年版。",
    "en": "Tables two and three, by report year: 2019 and 2020 the 2019 edition, from 2021 on the 2021 edition."
   },
   "remedy": {
    "zh": "换用该年度的表式重新填写；zfxxgk form 写出空表。",
    "en": "Fill in the edition of that year; zfxxgk form writes it empty."
   },
   "lawful": {
    "zh": "2019 年度允许参照执行。",
    "en": "For 2019 deviations were allowed."
   },
   "message": {
    "zh": "{instance}采用 {found} 年版格式，{year} 年度应为 {expected} 年版（{document}）。",
    "en": "{instance} follows the {found} edition of the form; for {year} it should be that of {expected} ({document})."
   },
   "parameters": {
    "values": [
     {
      "since": 2019,
      "value": "2019",
      "document": "国办公开办函〔2019〕60号"
     },
     {
      "since": 2021,
      "value": "2021",
      "document": "国办公开办函〔2021〕30号"
     }
    ]
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "disclosure",
       "label": {
        "zh": "二、主动公开政府信息情况",
        "en": "section “information disclosed proactively”"
       },
       "left": [
        "/disclosure/edition"
       ],
       "right": [
        "/year"
       ]
      },
      {
       "id": "applications",
       "label": {
        "zh": "三、收到和处理政府信息公开申请情况",
        "en": "section “requests for information received and handled”"
       },
       "left": [
        "/applications/edition"
       ],
       "right": [
        "/year"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "deadline",
   "version": 1,
   "retired": false,
   "kind": "program",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "按期公布",
    "en": "published in time"
   },
   "description": {
    "zh": "条例第四十九条：县级以上人民政府部门每年 1 月 31 日前，县级以上地方人民政府 3 月 31 日前公布上一年度报告。按机关名称判断属于哪一种；乡镇、街道没有法定期限；看不出的按 3 月 31 日。没有发布日期时不检查。",
    "en": "Regulation, article 49: departments publish by 31 January, local governments from county level by 31 March. The name of the organ tells which; townships have no statutory deadline; in doubt 31 March is taken. Not checked where no date of publication is stated."
   },
   "remedy": {
    "zh": "尽快公布；已经按期公布、日期是后来更新的，保留首次公布的日期。",
    "en": "Publish without delay; where it was published in time and the date is that of an update, keep the first date."
   },
   "lawful": {
    "zh": "发布日期是网页更新、迁移的日期时，并不表示逾期。",
    "en": "The date printed may be that of a later update or of a move of the website."
   },
   "message": {
    "zh": "发布日期为 {published}，晚于期限 {deadline}（条例第四十九条）。",
    "en": "published on {published}, after the deadline of {deadline} (Regulation, article 49)."
   },
   "parameters": {
    "phrases": {
     "beyond": {
      "zh": "期限取决于机关的种类，而种类只能由名称推测。",
      "en": "The deadline depends on the kind of organ, which can only be guessed from its name."
     }
    }
   },
   "cases": []
  },
  {
   "id": "credit-code",
   "version": 1,
   "retired": false,
   "kind": "check-digit",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "统一社会信用代码的校验码",
    "en": "check digit of the credit code"
   },
   "description": {
    "zh": "GB 32100：不用字母 I、O、S、V、Z，末位为前 17 位的校验码（模 31）。",
    "en": "GB 32100: the letters I, O, S, V, Z are not used, and the last character is the check digit (modulo 31) of the first 17."
   },
   "remedy": {
    "zh": "对照统一社会信用代码证书改正。",
    "en": "Correct it from the certificate of the code."
   },
   "lawful": null,
   "message": {
    "zh": "统一社会信用代码 {code} 不成立：{reason}。",
    "en": "the credit code {code} cannot be right: {reason}."
   },
   "parameters": {
    "alphabet": "0123456789ABCDEFGHJKLMNPQRTUWXY",
    "weights": [
     1,
     3,
     9,
     27,
     19,
     26,
     16,
     17,
     20,
     29,
     25,
     13,
     8,
     24,
     10,
     30,
     28
    ],
    "phrases": {
     "character": {
      "zh": "不应有字符 {character}",
      "en": "the character {character} is not used in such codes"
     },
     "digit": {
      "zh": "校验码应为 {digit}",
      "en": "the check digit should be {digit}"
     }
    }
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "",
       "label": {
        "zh": "统一社会信用代码",
        "en": "credit code"
       },
       "left": [
        "/agency/credit_code"
       ],
       "right": []
      }
     ]
    }
   ]
  },
  {
   "id": "annotation-target",
   "version": 1,
   "retired": false,
   "kind": "pointing",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "注有所指",
    "en": "annotations point at something"
   },
   "description": {
    "zh": "每条注的位置应是本报告表格中的格、行、组，六个部分之一，或为空（整份报告）。",
    "en": "Each annotation points at a cell, row or group of this report's tables, at one of its six sections, or, empty, at the whole."
   },
   "remedy": {
    "zh": "改正这条注的位置（at），使它指向报告中的一格、一行、一组或一个部分。",
    "en": "Correct the place (at) of the annotation, so that it points at a cell, row, group or section of the report."
   },
   "lawful": null,
   "message": {
    "zh": "第 {number} 条注指向 {target}，报告中没有这个格或部分。",
    "en": "annotation {number} points at {target}, which is no cell or section of this report."
   },
   "parameters": {
    "key": "at"
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "",
       "label": {
        "zh": "整份报告或一个部分",
        "en": "the report, or a section"
       },
       "left": [
        "/annotations"
       ],
       "right": [
        "",
        "/overview",
        "/disclosure",
        "/applications",
        "/remedies",
        "/problems",
        "/other_matters"
       ]
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/disclosure/edition",
       "equals": "2019"
      }
     ],
     "instances": [
      {
       "id": "disclosure",
       "label": {
        "zh": "二、主动公开政府信息情况",
        "en": "section “information disclosed proactively”"
       },
       "left": [
        "/annotations"
       ],
       "right": [
        "/disclosure/compulsion",
        "/disclosure/compulsion/decisions",
        "/disclosure/compulsion/items_change",
        "/disclosure/compulsion/items_previous_year",
        "/disclosure/fees",
        "/disclosure/fees/items_change",
        "/disclosure/fees/items_previous_year",
        "/disclosure/licenses",
        "/disclosure/licenses/decisions",
        "/disclosure/licenses/items_change",
        "/disclosure/licenses/items_previous_year",
        "/disclosure/normative_documents",
        "/disclosure/normative_documents/newly_disclosed",
        "/disclosure/normative_documents/newly_made",
        "/disclosure/normative_documents/total_public",
        "/disclosure/other_services",
        "/disclosure/other_services/decisions",
        "/disclosure/other_services/items_change",
        "/disclosure/other_services/items_previous_year",
        "/disclosure/penalties",
        "/disclosure/penalties/decisions",
        "/disclosure/penalties/items_change",
        "/disclosure/penalties/items_previous_year",
        "/disclosure/procurement",
        "/disclosure/procurement/amount",
        "/disclosure/procurement/projects",
        "/disclosure/rules",
        "/disclosure/rules/newly_disclosed",
        "/disclosure/rules/newly_made",
        "/disclosure/rules/total_public"
       ]
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/disclosure/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "disclosure",
       "label": {
        "zh": "二、主动公开政府信息情况",
        "en": "section “information disclosed proactively”"
       },
       "left": [
        "/annotations"
       ],
       "right": [
        "/disclosure/compulsion_decisions",
        "/disclosure/fees",
        "/disclosure/license_decisions",
        "/disclosure/normative_documents",
        "/disclosure/normative_documents/in_force",
        "/disclosure/normative_documents/issued",
        "/disclosure/normative_documents/repealed",
        "/disclosure/penalty_decisions",
        "/disclosure/rules",
        "/disclosure/rules/in_force",
        "/disclosure/rules/issued",
        "/disclosure/rules/repealed"
       ]
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2019"
      }
     ],
     "instances": [
      {
       "id": "applications",
       "label": {
        "zh": "三、收到和处理政府信息公开申请情况",
        "en": "section “requests for information received and handled”"
       },
       "left": [
        "/annotations"
       ],
       "right": [
        "/applications/brought_forward",
        "/applications/brought_forward/commercial_enterprise",
        "/applications/brought_forward/legal_service_institution",
        "/applications/brought_forward/natural_person",
        "/applications/brought_forward/other_organization",
        "/applications/brought_forward/public_interest_organization",
        "/applications/brought_forward/research_institution",
        "/applications/brought_forward/total",
        "/applications/carried_forward",
        "/applications/carried_forward/commercial_enterprise",
        "/applications/carried_forward/legal_service_institution",
        "/applications/carried_forward/natural_person",
        "/applications/carried_forward/other_organization",
        "/applications/carried_forward/public_interest_organization",
        "/applications/carried_forward/research_institution",
        "/applications/carried_forward/total",
        "/applications/outcomes",
        "/applications/outcomes/denied",
        "/applications/outcomes/denied/administrative_query",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/denied/administrative_query/other_organization",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/denied/administrative_query/total",
        "/applications/outcomes/denied/enforcement_case_file",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/other_organization",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/total",
        "/applications/outcomes/denied/internal_affairs",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/internal_affairs/other_organization",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/internal_affairs/total",
        "/applications/outcomes/denied/process_information",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/process_information/other_organization",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/process_information/total",
        "/applications/outcomes/denied/prohibited_by_law",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/other_organization",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/total",
        "/applications/outcomes/denied/security_stability",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/security_stability/other_organization",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/security_stability/total",
        "/applications/outcomes/denied/state_secret",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/state_secret/other_organization",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/state_secret/total",
        "/applications/outcomes/denied/third_party_rights",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/third_party_rights/other_organization",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/third_party_rights/total",
        "/applications/outcomes/granted",
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/granted/other_organization",
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/granted/total",
        "/applications/outcomes/not_processed",
        "/applications/outcomes/not_processed/confirm_or_reissue",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/total",
        "/applications/outcomes/not_processed/duplicate",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/duplicate/other_organization",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/duplicate/total",
        "/applications/outcomes/not_processed/excessive",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/excessive/other_organization",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/excessive/total",
        "/applications/outcomes/not_processed/petition_complaint",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/other_organization",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/total",
        "/applications/outcomes/not_processed/published_material",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/published_material/other_organization",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/published_material/total",
        "/applications/outcomes/other_handling",
        "/applications/outcomes/other_handling/commercial_enterprise",
        "/applications/outcomes/other_handling/legal_service_institution",
        "/applications/outcomes/other_handling/natural_person",
        "/applications/outcomes/other_handling/other_organization",
        "/applications/outcomes/other_handling/public_interest_organization",
        "/applications/outcomes/other_handling/research_institution",
        "/applications/outcomes/other_handling/total",
        "/applications/outcomes/partially_granted",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/partially_granted/other_organization",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/partially_granted/total",
        "/applications/outcomes/total",
        "/applications/outcomes/total/commercial_enterprise",
        "/applications/outcomes/total/legal_service_institution",
        "/applications/outcomes/total/natural_person",
        "/applications/outcomes/total/other_organization",
        "/applications/outcomes/total/public_interest_organization",
        "/applications/outcomes/total/research_institution",
        "/applications/outcomes/total/total",
        "/applications/outcomes/unable_to_provide",
        "/applications/outcomes/unable_to_provide/needs_creation",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/total",
        "/applications/outcomes/unable_to_provide/not_held",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/other_organization",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/total",
        "/applications/outcomes/unable_to_provide/unclear_after_correction",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total",
        "/applications/received",
        "/applications/received/commercial_enterprise",
        "/applications/received/legal_service_institution",
        "/applications/received/natural_person",
        "/applications/received/other_organization",
        "/applications/received/public_interest_organization",
        "/applications/received/research_institution",
        "/applications/received/total"
       ]
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "applications",
       "label": {
        "zh": "三、收到和处理政府信息公开申请情况",
        "en": "section “requests for information received and handled”"
       },
       "left": [
        "/annotations"
       ],
       "right": [
        "/applications/brought_forward",
        "/applications/brought_forward/commercial_enterprise",
        "/applications/brought_forward/legal_service_institution",
        "/applications/brought_forward/natural_person",
        "/applications/brought_forward/other_organization",
        "/applications/brought_forward/public_interest_organization",
        "/applications/brought_forward/research_institution",
        "/applications/brought_forward/total",
        "/applications/carried_forward",
        "/applications/carried_forward/commercial_enterprise",
        "/applications/carried_forward/legal_service_institution",
        "/applications/carried_forward/natural_person",
        "/applications/carried_forward/other_organization",
        "/applications/carried_forward/public_interest_organization",
        "/applications/carried_forward/research_institution",
        "/applications/carried_forward/total",
        "/applications/outcomes",
        "/applications/outcomes/denied",
        "/applications/outcomes/denied/administrative_query",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/denied/administrative_query/other_organization",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/denied/administrative_query/total",
        "/applications/outcomes/denied/enforcement_case_file",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/other_organization",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/total",
        "/applications/outcomes/denied/internal_affairs",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/internal_affairs/other_organization",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/internal_affairs/total",
        "/applications/outcomes/denied/process_information",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/process_information/other_organization",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/process_information/total",
        "/applications/outcomes/denied/prohibited_by_law",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/other_organization",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/total",
        "/applications/outcomes/denied/security_stability",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/security_stability/other_organization",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/security_stability/total",
        "/applications/outcomes/denied/state_secret",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/state_secret/other_organization",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/state_secret/total",
        "/applications/outcomes/denied/third_party_rights",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/third_party_rights/other_organization",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/third_party_rights/total",
        "/applications/outcomes/granted",
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/granted/other_organization",
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/granted/total",
        "/applications/outcomes/not_processed",
        "/applications/outcomes/not_processed/confirm_or_reissue",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/total",
        "/applications/outcomes/not_processed/duplicate",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/duplicate/other_organization",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/duplicate/total",
        "/applications/outcomes/not_processed/excessive",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/excessive/other_organization",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/excessive/total",
        "/applications/outcomes/not_processed/petition_complaint",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/other_organization",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/total",
        "/applications/outcomes/not_processed/published_material",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/published_material/other_organization",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/published_material/total",
        "/applications/outcomes/other_handling",
        "/applications/outcomes/other_handling/correction_overdue",
        "/applications/outcomes/other_handling/correction_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/correction_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/correction_overdue/natural_person",
        "/applications/outcomes/other_handling/correction_overdue/other_organization",
        "/applications/outcomes/other_handling/correction_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/correction_overdue/research_institution",
        "/applications/outcomes/other_handling/correction_overdue/total",
        "/applications/outcomes/other_handling/fee_overdue",
        "/applications/outcomes/other_handling/fee_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/fee_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/fee_overdue/natural_person",
        "/applications/outcomes/other_handling/fee_overdue/other_organization",
        "/applications/outcomes/other_handling/fee_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/fee_overdue/research_institution",
        "/applications/outcomes/other_handling/fee_overdue/total",
        "/applications/outcomes/other_handling/other",
        "/applications/outcomes/other_handling/other/commercial_enterprise",
        "/applications/outcomes/other_handling/other/legal_service_institution",
        "/applications/outcomes/other_handling/other/natural_person",
        "/applications/outcomes/other_handling/other/other_organization",
        "/applications/outcomes/other_handling/other/public_interest_organization",
        "/applications/outcomes/other_handling/other/research_institution",
        "/applications/outcomes/other_handling/other/total",
        "/applications/outcomes/partially_granted",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/partially_granted/other_organization",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/partially_granted/total",
        "/applications/outcomes/total",
        "/applications/outcomes/total/commercial_enterprise",
        "/applications/outcomes/total/legal_service_institution",
        "/applications/outcomes/total/natural_person",
        "/applications/outcomes/total/other_organization",
        "/applications/outcomes/total/public_interest_organization",
        "/applications/outcomes/total/research_institution",
        "/applications/outcomes/total/total",
        "/applications/outcomes/unable_to_provide",
        "/applications/outcomes/unable_to_provide/needs_creation",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/total",
        "/applications/outcomes/unable_to_provide/not_held",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/other_organization",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/total",
        "/applications/outcomes/unable_to_provide/unclear_after_correction",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total",
        "/applications/received",
        "/applications/received/commercial_enterprise",
        "/applications/received/legal_service_institution",
        "/applications/received/natural_person",
        "/applications/received/other_organization",
        "/applications/received/public_interest_organization",
        "/applications/received/research_institution",
        "/applications/received/total"
       ]
      }
     ]
    },
    {
     "applies": [],
     "instances": [
      {
       "id": "remedies",
       "label": {
        "zh": "四、政府信息公开行政复议、行政诉讼情况",
        "en": "section “administrative reconsideration and litigation”"
       },
       "left": [
        "/annotations"
       ],
       "right": [
        "/remedies/litigation",
        "/remedies/litigation/after_reconsideration",
        "/remedies/litigation/after_reconsideration/corrected",
        "/remedies/litigation/after_reconsideration/other",
        "/remedies/litigation/after_reconsideration/pending",
        "/remedies/litigation/after_reconsideration/total",
        "/remedies/litigation/after_reconsideration/upheld",
        "/remedies/litigation/direct",
        "/remedies/litigation/direct/corrected",
        "/remedies/litigation/direct/other",
        "/remedies/litigation/direct/pending",
        "/remedies/litigation/direct/total",
        "/remedies/litigation/direct/upheld",
        "/remedies/reconsideration",
        "/remedies/reconsideration/corrected",
        "/remedies/reconsideration/other",
        "/remedies/reconsideration/pending",
        "/remedies/reconsideration/total",
        "/remedies/reconsideration/upheld"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "blank-cells",
   "version": 1,
   "retired": false,
   "kind": "filled",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "表格填写完整",
    "en": "no blank cells"
   },
   "description": {
    "zh": "公布的表格中空白的格。空白不等于 0；没有发生的应填 0。",
    "en": "Cells that are blank in the published table. Blank is not zero; where nothing happened, 0 is to be entered."
   },
   "remedy": {
    "zh": "没有发生的填 0；不知道的查明后填写。",
    "en": "Enter 0 where nothing happened; find out what is not known."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}：{cells} 格中有 {blanks} 格空白。",
    "en": "{instance}: {blanks} of {cells} cells are blank."
   },
   "parameters": {},
   "cases": [
    {
     "applies": [
      {
       "pointer": "/disclosure/edition",
       "equals": "2019"
      }
     ],
     "instances": [
      {
       "id": "disclosure",
       "label": {
        "zh": "二、主动公开政府信息情况",
        "en": "section “information disclosed proactively”"
       },
       "left": [
        "/disclosure/rules/newly_made",
        "/disclosure/rules/newly_disclosed",
        "/disclosure/rules/total_public",
        "/disclosure/normative_documents/newly_made",
        "/disclosure/normative_documents/newly_disclosed",
        "/disclosure/normative_documents/total_public",
        "/disclosure/licenses/items_previous_year",
        "/disclosure/licenses/items_change",
        "/disclosure/licenses/decisions",
        "/disclosure/other_services/items_previous_year",
        "/disclosure/other_services/items_change",
        "/disclosure/other_services/decisions",
        "/disclosure/penalties/items_previous_year",
        "/disclosure/penalties/items_change",
        "/disclosure/penalties/decisions",
        "/disclosure/compulsion/items_previous_year",
        "/disclosure/compulsion/items_change",
        "/disclosure/compulsion/decisions",
        "/disclosure/fees/items_previous_year",
        "/disclosure/fees/items_change",
        "/disclosure/procurement/projects",
        "/disclosure/procurement/amount"
       ],
       "right": []
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/disclosure/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "disclosure",
       "label": {
        "zh": "二、主动公开政府信息情况",
        "en": "section “information disclosed proactively”"
       },
       "left": [
        "/disclosure/rules/issued",
        "/disclosure/rules/repealed",
        "/disclosure/rules/in_force",
        "/disclosure/normative_documents/issued",
        "/disclosure/normative_documents/repealed",
        "/disclosure/normative_documents/in_force",
        "/disclosure/license_decisions",
        "/disclosure/penalty_decisions",
        "/disclosure/compulsion_decisions",
        "/disclosure/fees"
       ],
       "right": []
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2019"
      }
     ],
     "instances": [
      {
       "id": "applications",
       "label": {
        "zh": "三、收到和处理政府信息公开申请情况",
        "en": "section “requests for information received and handled”"
       },
       "left": [
        "/applications/received/natural_person",
        "/applications/received/commercial_enterprise",
        "/applications/received/research_institution",
        "/applications/received/public_interest_organization",
        "/applications/received/legal_service_institution",
        "/applications/received/other_organization",
        "/applications/received/total",
        "/applications/brought_forward/natural_person",
        "/applications/brought_forward/commercial_enterprise",
        "/applications/brought_forward/research_institution",
        "/applications/brought_forward/public_interest_organization",
        "/applications/brought_forward/legal_service_institution",
        "/applications/brought_forward/other_organization",
        "/applications/brought_forward/total",
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/granted/other_organization",
        "/applications/outcomes/granted/total",
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/partially_granted/other_organization",
        "/applications/outcomes/partially_granted/total",
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/state_secret/other_organization",
        "/applications/outcomes/denied/state_secret/total",
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/other_organization",
        "/applications/outcomes/denied/prohibited_by_law/total",
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/security_stability/other_organization",
        "/applications/outcomes/denied/security_stability/total",
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/other_organization",
        "/applications/outcomes/denied/third_party_rights/total",
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/other_organization",
        "/applications/outcomes/denied/internal_affairs/total",
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/process_information/other_organization",
        "/applications/outcomes/denied/process_information/total",
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/other_organization",
        "/applications/outcomes/denied/enforcement_case_file/total",
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/other_organization",
        "/applications/outcomes/denied/administrative_query/total",
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/other_organization",
        "/applications/outcomes/unable_to_provide/not_held/total",
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/total",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total",
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/other_organization",
        "/applications/outcomes/not_processed/petition_complaint/total",
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/other_organization",
        "/applications/outcomes/not_processed/duplicate/total",
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/other_organization",
        "/applications/outcomes/not_processed/published_material/total",
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/other_organization",
        "/applications/outcomes/not_processed/excessive/total",
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/total",
        "/applications/outcomes/other_handling/natural_person",
        "/applications/outcomes/other_handling/commercial_enterprise",
        "/applications/outcomes/other_handling/research_institution",
        "/applications/outcomes/other_handling/public_interest_organization",
        "/applications/outcomes/other_handling/legal_service_institution",
        "/applications/outcomes/other_handling/other_organization",
        "/applications/outcomes/other_handling/total",
        "/applications/outcomes/total/natural_person",
        "/applications/outcomes/total/commercial_enterprise",
        "/applications/outcomes/total/research_institution",
        "/applications/outcomes/total/public_interest_organization",
        "/applications/outcomes/total/legal_service_institution",
        "/applications/outcomes/total/other_organization",
        "/applications/outcomes/total/total",
        "/applications/carried_forward/natural_person",
        "/applications/carried_forward/commercial_enterprise",
        "/applications/carried_forward/research_institution",
        "/applications/carried_forward/public_interest_organization",
        "/applications/carried_forward/legal_service_institution",
        "/applications/carried_forward/other_organization",
        "/applications/carried_forward/total"
       ],
       "right": []
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "applications",
       "label": {
        "zh": "三、收到和处理政府信息公开申请情况",
        "en": "section “requests for information received and handled”"
       },
       "left": [
        "/applications/received/natural_person",
        "/applications/received/commercial_enterprise",
        "/applications/received/research_institution",
        "/applications/received/public_interest_organization",
        "/applications/received/legal_service_institution",
        "/applications/received/other_organization",
        "/applications/received/total",
        "/applications/brought_forward/natural_person",
        "/applications/brought_forward/commercial_enterprise",
        "/applications/brought_forward/research_institution",
        "/applications/brought_forward/public_interest_organization",
        "/applications/brought_forward/legal_service_institution",
        "/applications/brought_forward/other_organization",
        "/applications/brought_forward/total",
        "/applications/outcomes/granted/natural_person",
        "/applications/outcomes/granted/commercial_enterprise",
        "/applications/outcomes/granted/research_institution",
        "/applications/outcomes/granted/public_interest_organization",
        "/applications/outcomes/granted/legal_service_institution",
        "/applications/outcomes/granted/other_organization",
        "/applications/outcomes/granted/total",
        "/applications/outcomes/partially_granted/natural_person",
        "/applications/outcomes/partially_granted/commercial_enterprise",
        "/applications/outcomes/partially_granted/research_institution",
        "/applications/outcomes/partially_granted/public_interest_organization",
        "/applications/outcomes/partially_granted/legal_service_institution",
        "/applications/outcomes/partially_granted/other_organization",
        "/applications/outcomes/partially_granted/total",
        "/applications/outcomes/denied/state_secret/natural_person",
        "/applications/outcomes/denied/state_secret/commercial_enterprise",
        "/applications/outcomes/denied/state_secret/research_institution",
        "/applications/outcomes/denied/state_secret/public_interest_organization",
        "/applications/outcomes/denied/state_secret/legal_service_institution",
        "/applications/outcomes/denied/state_secret/other_organization",
        "/applications/outcomes/denied/state_secret/total",
        "/applications/outcomes/denied/prohibited_by_law/natural_person",
        "/applications/outcomes/denied/prohibited_by_law/commercial_enterprise",
        "/applications/outcomes/denied/prohibited_by_law/research_institution",
        "/applications/outcomes/denied/prohibited_by_law/public_interest_organization",
        "/applications/outcomes/denied/prohibited_by_law/legal_service_institution",
        "/applications/outcomes/denied/prohibited_by_law/other_organization",
        "/applications/outcomes/denied/prohibited_by_law/total",
        "/applications/outcomes/denied/security_stability/natural_person",
        "/applications/outcomes/denied/security_stability/commercial_enterprise",
        "/applications/outcomes/denied/security_stability/research_institution",
        "/applications/outcomes/denied/security_stability/public_interest_organization",
        "/applications/outcomes/denied/security_stability/legal_service_institution",
        "/applications/outcomes/denied/security_stability/other_organization",
        "/applications/outcomes/denied/security_stability/total",
        "/applications/outcomes/denied/third_party_rights/natural_person",
        "/applications/outcomes/denied/third_party_rights/commercial_enterprise",
        "/applications/outcomes/denied/third_party_rights/research_institution",
        "/applications/outcomes/denied/third_party_rights/public_interest_organization",
        "/applications/outcomes/denied/third_party_rights/legal_service_institution",
        "/applications/outcomes/denied/third_party_rights/other_organization",
        "/applications/outcomes/denied/third_party_rights/total",
        "/applications/outcomes/denied/internal_affairs/natural_person",
        "/applications/outcomes/denied/internal_affairs/commercial_enterprise",
        "/applications/outcomes/denied/internal_affairs/research_institution",
        "/applications/outcomes/denied/internal_affairs/public_interest_organization",
        "/applications/outcomes/denied/internal_affairs/legal_service_institution",
        "/applications/outcomes/denied/internal_affairs/other_organization",
        "/applications/outcomes/denied/internal_affairs/total",
        "/applications/outcomes/denied/process_information/natural_person",
        "/applications/outcomes/denied/process_information/commercial_enterprise",
        "/applications/outcomes/denied/process_information/research_institution",
        "/applications/outcomes/denied/process_information/public_interest_organization",
        "/applications/outcomes/denied/process_information/legal_service_institution",
        "/applications/outcomes/denied/process_information/other_organization",
        "/applications/outcomes/denied/process_information/total",
        "/applications/outcomes/denied/enforcement_case_file/natural_person",
        "/applications/outcomes/denied/enforcement_case_file/commercial_enterprise",
        "/applications/outcomes/denied/enforcement_case_file/research_institution",
        "/applications/outcomes/denied/enforcement_case_file/public_interest_organization",
        "/applications/outcomes/denied/enforcement_case_file/legal_service_institution",
        "/applications/outcomes/denied/enforcement_case_file/other_organization",
        "/applications/outcomes/denied/enforcement_case_file/total",
        "/applications/outcomes/denied/administrative_query/natural_person",
        "/applications/outcomes/denied/administrative_query/commercial_enterprise",
        "/applications/outcomes/denied/administrative_query/research_institution",
        "/applications/outcomes/denied/administrative_query/public_interest_organization",
        "/applications/outcomes/denied/administrative_query/legal_service_institution",
        "/applications/outcomes/denied/administrative_query/other_organization",
        "/applications/outcomes/denied/administrative_query/total",
        "/applications/outcomes/unable_to_provide/not_held/natural_person",
        "/applications/outcomes/unable_to_provide/not_held/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/not_held/research_institution",
        "/applications/outcomes/unable_to_provide/not_held/public_interest_organization",
        "/applications/outcomes/unable_to_provide/not_held/legal_service_institution",
        "/applications/outcomes/unable_to_provide/not_held/other_organization",
        "/applications/outcomes/unable_to_provide/not_held/total",
        "/applications/outcomes/unable_to_provide/needs_creation/natural_person",
        "/applications/outcomes/unable_to_provide/needs_creation/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/needs_creation/research_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/public_interest_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/legal_service_institution",
        "/applications/outcomes/unable_to_provide/needs_creation/other_organization",
        "/applications/outcomes/unable_to_provide/needs_creation/total",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/natural_person",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/commercial_enterprise",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/research_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/public_interest_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/legal_service_institution",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/other_organization",
        "/applications/outcomes/unable_to_provide/unclear_after_correction/total",
        "/applications/outcomes/not_processed/petition_complaint/natural_person",
        "/applications/outcomes/not_processed/petition_complaint/commercial_enterprise",
        "/applications/outcomes/not_processed/petition_complaint/research_institution",
        "/applications/outcomes/not_processed/petition_complaint/public_interest_organization",
        "/applications/outcomes/not_processed/petition_complaint/legal_service_institution",
        "/applications/outcomes/not_processed/petition_complaint/other_organization",
        "/applications/outcomes/not_processed/petition_complaint/total",
        "/applications/outcomes/not_processed/duplicate/natural_person",
        "/applications/outcomes/not_processed/duplicate/commercial_enterprise",
        "/applications/outcomes/not_processed/duplicate/research_institution",
        "/applications/outcomes/not_processed/duplicate/public_interest_organization",
        "/applications/outcomes/not_processed/duplicate/legal_service_institution",
        "/applications/outcomes/not_processed/duplicate/other_organization",
        "/applications/outcomes/not_processed/duplicate/total",
        "/applications/outcomes/not_processed/published_material/natural_person",
        "/applications/outcomes/not_processed/published_material/commercial_enterprise",
        "/applications/outcomes/not_processed/published_material/research_institution",
        "/applications/outcomes/not_processed/published_material/public_interest_organization",
        "/applications/outcomes/not_processed/published_material/legal_service_institution",
        "/applications/outcomes/not_processed/published_material/other_organization",
        "/applications/outcomes/not_processed/published_material/total",
        "/applications/outcomes/not_processed/excessive/natural_person",
        "/applications/outcomes/not_processed/excessive/commercial_enterprise",
        "/applications/outcomes/not_processed/excessive/research_institution",
        "/applications/outcomes/not_processed/excessive/public_interest_organization",
        "/applications/outcomes/not_processed/excessive/legal_service_institution",
        "/applications/outcomes/not_processed/excessive/other_organization",
        "/applications/outcomes/not_processed/excessive/total",
        "/applications/outcomes/not_processed/confirm_or_reissue/natural_person",
        "/applications/outcomes/not_processed/confirm_or_reissue/commercial_enterprise",
        "/applications/outcomes/not_processed/confirm_or_reissue/research_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/public_interest_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/legal_service_institution",
        "/applications/outcomes/not_processed/confirm_or_reissue/other_organization",
        "/applications/outcomes/not_processed/confirm_or_reissue/total",
        "/applications/outcomes/other_handling/correction_overdue/natural_person",
        "/applications/outcomes/other_handling/correction_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/correction_overdue/research_institution",
        "/applications/outcomes/other_handling/correction_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/correction_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/correction_overdue/other_organization",
        "/applications/outcomes/other_handling/correction_overdue/total",
        "/applications/outcomes/other_handling/fee_overdue/natural_person",
        "/applications/outcomes/other_handling/fee_overdue/commercial_enterprise",
        "/applications/outcomes/other_handling/fee_overdue/research_institution",
        "/applications/outcomes/other_handling/fee_overdue/public_interest_organization",
        "/applications/outcomes/other_handling/fee_overdue/legal_service_institution",
        "/applications/outcomes/other_handling/fee_overdue/other_organization",
        "/applications/outcomes/other_handling/fee_overdue/total",
        "/applications/outcomes/other_handling/other/natural_person",
        "/applications/outcomes/other_handling/other/commercial_enterprise",
        "/applications/outcomes/other_handling/other/research_institution",
        "/applications/outcomes/other_handling/other/public_interest_organization",
        "/applications/outcomes/other_handling/other/legal_service_institution",
        "/applications/outcomes/other_handling/other/other_organization",
        "/applications/outcomes/other_handling/other/total",
        "/applications/outcomes/total/natural_person",
        "/applications/outcomes/total/commercial_enterprise",
        "/applications/outcomes/total/research_institution",
        "/applications/outcomes/total/public_interest_organization",
        "/applications/outcomes/total/legal_service_institution",
        "/applications/outcomes/total/other_organization",
        "/applications/outcomes/total/total",
        "/applications/carried_forward/natural_person",
        "/applications/carried_forward/commercial_enterprise",
        "/applications/carried_forward/research_institution",
        "/applications/carried_forward/public_interest_organization",
        "/applications/carried_forward/legal_service_institution",
        "/applications/carried_forward/other_organization",
        "/applications/carried_forward/total"
       ],
       "right": []
      }
     ]
    },
    {
     "applies": [],
     "instances": [
      {
       "id": "remedies",
       "label": {
        "zh": "四、政府信息公开行政复议、行政诉讼情况",
        "en": "section “administrative reconsideration and litigation”"
       },
       "left": [
        "/remedies/reconsideration/upheld",
        "/remedies/reconsideration/corrected",
        "/remedies/reconsideration/other",
        "/remedies/reconsideration/pending",
        "/remedies/reconsideration/total",
        "/remedies/litigation/direct/upheld",
        "/remedies/litigation/direct/corrected",
        "/remedies/litigation/direct/other",
        "/remedies/litigation/direct/pending",
        "/remedies/litigation/direct/total",
        "/remedies/litigation/after_reconsideration/upheld",
        "/remedies/litigation/after_reconsideration/corrected",
        "/remedies/litigation/after_reconsideration/other",
        "/remedies/litigation/after_reconsideration/pending",
        "/remedies/litigation/after_reconsideration/total"
       ],
       "right": []
      }
     ]
    }
   ]
  },
  {
   "id": "empty-section",
   "version": 1,
   "retired": false,
   "kind": "written",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "各部分都有内容",
    "en": "no empty sections"
   },
   "description": {
    "zh": "第一、五、六部分是文字，应有内容；没有需要报告的事项也应写明。",
    "en": "Sections one, five and six are prose and have content; where there is nothing to report they say so."
   },
   "remedy": {
    "zh": "写上内容；没有需要报告的事项，也写明“无其他需要报告的事项”。",
    "en": "Write it; where there is nothing to report, say so."
   },
   "lawful": null,
   "message": {
    "zh": "{instance}没有内容。",
    "en": "{instance} is empty."
   },
   "parameters": {
    "white_space": "\t\n \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "overview",
       "label": {
        "zh": "一、总体情况",
        "en": "section “overview”"
       },
       "left": [
        "/overview"
       ],
       "right": []
      },
      {
       "id": "problems",
       "label": {
        "zh": "五、存在的主要问题及改进情况",
        "en": "section “main problems and improvements”"
       },
       "left": [
        "/problems"
       ],
       "right": []
      },
      {
       "id": "other_matters",
       "label": {
        "zh": "六、其他需要报告的事项",
        "en": "section “other matters to be reported”"
       },
       "left": [
        "/other_matters"
       ],
       "right": []
      }
     ]
    }
   ]
  },
  {
   "id": "fee-unexplained",
   "version": 1,
   "retired": false,
   "kind": "explained",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "收费在第六部分有说明",
    "en": "fees are explained in section six"
   },
   "description": {
    "zh": "表三（六）2 有数或表二行政事业性收费大于 0，而第六部分没有一处提到收费。",
    "en": "Row （六）2 of table three, or the fees of table two, are above zero and section six has no word of fees."
   },
   "remedy": {
    "zh": "在第六部分说明收取信息处理费的情况；行政事业性收费与政府信息公开无关的，不必说明。",
    "en": "Say in section six what processing fees were charged; administrative fees that have nothing to do with disclosure need no word."
   },
   "lawful": {
    "zh": "表二的行政事业性收费不是信息处理费，可以不在第六部分说明。",
    "en": "The fees of table two are not processing fees, and need not be explained in section six."
   },
   "message": {
    "zh": "{instance}大于 0，第六部分没有提到收费。",
    "en": "{instance} is above zero and section six does not mention fees."
   },
   "parameters": {
    "words": [
     "收费",
     "收取",
     "费用",
     "处理费"
    ]
   },
   "cases": [
    {
     "applies": [
      {
       "pointer": "/disclosure/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "/disclosure/fees",
       "label": {
        "zh": "「行政事业性收费」",
        "en": "“administrative fees and charges”"
       },
       "left": [
        "/disclosure/fees"
       ],
       "right": [
        "/other_matters"
       ]
      }
     ]
    },
    {
     "applies": [
      {
       "pointer": "/applications/edition",
       "equals": "2021"
      }
     ],
     "instances": [
      {
       "id": "/applications/outcomes/other_handling/fee_overdue/total",
       "label": {
        "zh": "「三、本年度办理结果/（六）其他处理/2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请」",
        "en": "“fee not paid in time and request no longer handled”"
       },
       "left": [
        "/applications/outcomes/other_handling/fee_overdue/total"
       ],
       "right": [
        "/other_matters"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "claim",
   "version": 1,
   "retired": false,
   "kind": "program",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "文字与表格一致",
    "en": "prose and tables say the same"
   },
   "description": {
    "zh": "文字部分说到表中的数时，与表中相符。只在要求时检查：文字中的数按句式识别，看不懂的、其他年度的、其他机关的不计；余、约、近等说法留有余地。",
    "en": "Where the prose states a figure of the tables, it is the same. Checked only if asked for: numbers in the prose are known by the phrases around them; what is not understood, or is of another year or organ, is left alone, and hedged words leave room."
   },
   "remedy": {
    "zh": "看文字与表格哪一处对：改正错的一处；统计范围不同的，在文字中写明范围。",
    "en": "See which of the two is right and correct the other; where they count different things, say in the prose what is counted."
   },
   "lawful": {
    "zh": "文字与表格统计范围不同时可以不等。",
    "en": "Prose and tables may count different things."
   },
   "message": {
    "zh": "{instance}写“{text}”，表中{cells}为 {total}，相差 {difference}{hint}。",
    "en": "{instance} says “{text}”; in the tables {cells} is {total}, the difference is {difference}{hint}."
   },
   "parameters": {
    "phrases": {
     "beyond": {
      "zh": "要读懂文字，句式不在数据之中。",
      "en": "It has to understand the prose; the phrases are not part of the data."
     }
    }
   },
   "cases": []
  },
  {
   "id": "stale-prose",
   "version": 1,
   "retired": false,
   "kind": "program",
   "scope": "report",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "文字不是往年留下的",
    "en": "the prose is not left over"
   },
   "description": {
    "zh": "只在要求时检查文字：说到表中的数、而写的是其他年度的句子；各年核对时，与上年报告中一字不差（年度除外）、而与本年表格不符的句子。同时说到本年度的段落是在比较，不计。",
    "en": "Prose is looked at only if asked for: a sentence that states figures of the form and names another year; and between years, a sentence that is the same as in the report before (but for the year) and contradicts the tables of this one. A passage that names its own year, too, compares, and is none."
   },
   "remedy": {
    "zh": "按本年度的情况改写这句话。",
    "en": "Write the sentence anew for this year."
   },
   "lawful": {
    "zh": "专门回顾往年的段落可以只写往年。",
    "en": "A passage that looks back may speak of that year only."
   },
   "message": {
    "zh": "{instance}“{text}”{reason}。",
    "en": "{instance}, “{text}”: {reason}."
   },
   "parameters": {
    "phrases": {
     "beyond": {
      "zh": "要读懂文字。",
      "en": "It has to understand the prose."
     },
     "year": {
      "zh": "说的是 {said} 年度，报告是 {year} 年度的",
      "en": "it speaks of {said}, and the report is for {year}"
     },
     "repeated": {
      "zh": "与 {said} 年度报告中的一句相同，与 {year} 年度的表格不符",
      "en": "it stood in the report for {said} and contradicts the tables of {year}"
     }
    }
   },
   "cases": []
  },
  {
   "id": "missing-year",
   "version": 1,
   "retired": false,
   "kind": "step",
   "scope": "two-years",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "年度连续",
    "en": "no year is missing"
   },
   "description": {
    "zh": "同一机关各年度报告之间没有缺少的年度。缺少年度时，前后两份报告不比较。",
    "en": "Between the reports of one organ no year is missing. Reports on both sides of a gap are not compared."
   },
   "remedy": {
    "zh": "找到缺少年度的报告，放到一起再核对。",
    "en": "Find the report of the missing year and check again with it."
   },
   "lawful": {
    "zh": "机关新设、撤销时可以缺少。",
    "en": "An organ that was founded or dissolved has gaps."
   },
   "message": {
    "zh": "{previous} 年度之后是 {year} 年度，缺少 {missing} 年度，前后不比较。",
    "en": "{year} follows {previous}: {missing} missing, so the two are not compared."
   },
   "parameters": {
    "at_least": null,
    "at_most": 1,
    "phrases": {}
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "",
       "label": {
        "zh": "年度",
        "en": "year"
       },
       "left": [
        "/this/year"
       ],
       "right": [
        "/previous/year"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "repeated-year",
   "version": 1,
   "retired": false,
   "kind": "step",
   "scope": "two-years",
   "basis": "practice",
   "severity": "warning",
   "title": {
    "zh": "每个年度一份报告",
    "en": "one report for each year"
   },
   "description": {
    "zh": "同一机关同一年度有两份报告，例如更正前后的两份，或者本级与汇总各一份。数字不同时不知道以哪一份为准，这一年度不与前后年度比较。",
    "en": "Two reports of one organ for one year: before and after a correction, say, or one of its own and one aggregate. Where their figures differ it cannot be told which counts, and the year is not compared."
   },
   "remedy": {
    "zh": "只留一份：更正后的，或者统计范围与其他年度相同的。",
    "en": "Keep one: the corrected one, or the one with the coverage of the other years."
   },
   "lawful": null,
   "message": {
    "zh": "{year} 年度有两份报告，{sameness}。",
    "en": "two reports for {year}; {sameness}."
   },
   "parameters": {
    "at_least": 1,
    "at_most": null,
    "phrases": {
     "same": {
      "zh": "数字相同",
      "en": "their figures are the same"
     },
     "different": {
      "zh": "数字不同，不与前后年度比较",
      "en": "their figures differ, so the year is not compared"
     }
    }
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "",
       "label": {
        "zh": "年度",
        "en": "year"
       },
       "left": [
        "/this/year"
       ],
       "right": [
        "/previous/year"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "organ-change",
   "version": 1,
   "retired": false,
   "kind": "same",
   "scope": "two-years",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "机关名称前后一致",
    "en": "the organ keeps its name"
   },
   "description": {
    "zh": "前后两份报告的机关名称相同。名称不同，也可能是混入了别的机关的报告。",
    "en": "Two reports that follow each other name the same organ. If not, a report of another may have got among them."
   },
   "remedy": {
    "zh": "核对是不是同一机关；混入了别的机关的报告就拿掉。",
    "en": "See whether it is the same organ; take out a report of another."
   },
   "lawful": {
    "zh": "机构改革、更名时可以不同。",
    "en": "Names change on reorganisation."
   },
   "message": {
    "zh": "{previous} 年度为“{before}”，{year} 年度为“{after}”。",
    "en": "“{before}” in {previous}, “{after}” in {year}."
   },
   "parameters": {
    "white_space": "\t\n \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
    "replaced": "丟並亂亙亞佇佈佔併來侖侶侷俁係俠俬倀倆倉個們倖倫偉側偵偽傑傖傘備傢傭傯傳傴債傷傾僂僅僉僑僕僥僨僱價儀儂億儈儉儐儔儕儘償優儲儷儺儻儼兇兌兒兗內兩冊冑冪凈凍凜凱別刪剄則剋剎剛剝剮剴創剷劃劇劉劊劌劍劑勁動務勛勝勞勢勱勳勵勸勻匭匯匱區協卹卻厙厤厭厲厴參叢吳吶呂咼員唄唸問啞啟喚喪喫喬單喲嗆嗇嗎嗚嗩嗶嘆嘍嘔嘖嘗嘜嘩嘮嘯嘰嘵嘸噁噓噠噥噦噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥嚦嚨嚮嚳嚴嚶囀囁囂囅囈囌囑囪圇國圍園圓圖團埡埰執堅堊堝堯報場塊塋塏塒塗塚塢塤塵塹墊墜墮墳墾壇壎壓壘壙壚壞壟壢壩壯壺壽夠夢夾奐奧奩奪奮奼妝姍姦娛婁婦婭媧媯媼媽嫋嫗嫵嫻嬈嬋嬌嬙嬡嬤嬪嬰嬸孃孌孫學孿宮寀寢實寧審寫寬寵寶將專尋對導尷屆屍屜屢層屨屬岡峴島峽崍崑崗崙崢嵐嶁嶄嶇嶗嶠嶧嶸嶺嶼嶽巋巒巔巖巰巹帥師帳帶幀幃幗幘幟幣幫幬幹幾庫廁廂廄廈廕廚廝廟廠廡廢廣廩廬廳弒弔弳張強彆彈彌彎彔彙彥彫彿徑從徠復徹恆恥悅悵悶悽惡惱惲惻愛愜愨愴愷愾慄態慍慘慚慟慣慪慫慮慳慶慼慾憂憊憐憑憒憚憤憫憮憲憶懇應懌懍懞懟懣懨懲懶懷懸懺懼懾戀戇戔戧戩戰戲戶拋挾捨捫捲掃掄掙掛採揀揚換揮損搖搗搶摑摜摟摯摳摶摻撈撐撓撟撣撥撫撲撳撻撾撿擁擄擇擊擋擔據擠擣擬擯擰擱擲擴擷擺擻擼擾攄攆攏攔攖攙攛攜攝攢攣攤攪攬敗敘敵數斂斃斕斬斷旂昇時晉晝暈暉暢暫曄曆曇曉曏曖曠曬書會朧朮東枴柵柺桿梔條梟棄棖棗棟棧棲椏楊楓楨業極榦榪榮榿構槍槓槧槨槳樁樂樅樑樓標樞樣樸樹樺橈橋機橢橫檁檉檔檜檢檣檯檳檸檻櫃櫓櫚櫛櫝櫞櫟櫥櫧櫨櫪櫫櫬櫱櫳櫸櫻欄權欏欒欖欞欽歎歐歟歡歲歷歸歿殘殞殤殫殭殮殯殲殺殼毀毆毿氂氈氌氣氫氬氳氾汎汙決沒沖況泝洩洶浹涇涼淒淚淥淨淩淪淵淶淺渙減渦測渾湊湞湧湯溈準溝溫溼滄滅滌滎滬滯滲滷滸滾滿漁漚漢漣漬漲漵漸漿潁潑潔潛潤潯潰潷潿澀澆澇澗澠澤澩澮澱濁濃濕濘濛濟濤濫濰濱濺濼濾瀅瀆瀉瀋瀏瀕瀘瀝瀟瀠瀦瀧瀨瀰瀲瀾灃灄灑灕灘灝灣灤灩災為烏烴無煉煒煙煢煥煩煬熒熗熱熾燁燈燉燒燙燜營燦燬燭燴燻燼燾爍爐爛爭爺爾牆牘牽犖犛犢犧狀狹狽猙猶猻獃獄獅獎獨獪獫獰獲獵獷獸獺獻獼玀現琱琺琿瑋瑣瑤瑩瑪璉璣璦環璽璿瓊瓏瓔瓚甌甕產甦畝畢畫異當疇疊痙痠痾瘋瘍瘓瘞瘡瘧瘺療癆癇癉癒癘癟癡癢癤癥癩癬癭癮癰癱癲發皁皚皰皸皺盃盜盞盡監盤盧盪眥眾睏睜睞瞞瞼矇矚矯硃硤硨硯碩碭確碼磚磣磧磯磽礎礙礦礪礫礬礱祕祿禍禎禦禪禮禰禱禿秈稅稈稜稟種稱穀穌積穎穡穢穩穫窩窪窮窯窶窺竄竅竇竊競筆筍筧箇箋箏節範築篋篤篩篳簀簍簑簞簡簣簫簽簾籃籌籜籟籠籤籩籪籬籮籲粵糝糞糧糰糲糴糶糾紀紂約紅紆紇紈紉紋納紐紓純紕紗紙級紛紜紡紮細紱紲紳紹紺紼紿絀終絃組絆絎結絕絛絞絡絢給絨統絲絳絹綁綃綆綈綏綑經綜綞綠綢綣綬維綰綱網綴綵綸綹綺綻綽綾綿緄緇緊緋緒緗緘緙線緝緞締緡緣緦編緩緬緯緱緲練緶緹緻縈縉縊縋縐縑縛縝縞縟縣縫縭縮縱縲縴縵縶縷縹總績繃繅繆繒織繕繚繞繡繢繩繪繫繭繯繰繳繹繼繽繾纈纊續纍纏纓纔纖纘纜缽罈罌罰罵罷羅羆羈羋羥羨義羶習翫翹耬聖聞聯聰聲聳聵聶職聹聽聾肅脅脈脛脣脩脫脹腎腡腦腫腳腸膃膚膠膩膽膾膿臉臍臏臘臚臟臠臥臨臺與興舉舊艙艤艦艫艱艷芻苧茲荊莊莖莢莧華菴萇萊萬萵葉葒葦葯葷蒐蒔蒞蒼蓀蓆蓋蓮蓯蓴蓽蔔蔘蔞蔣蔥蔦蔭蕁蕆蕎蕓蕕蕘蕢蕩蕪蕭蕷薈薊薌薑薔薟薦薩薺藍藎藝藥藪藶藹藺蘄蘆蘇蘊蘋蘚蘞蘢蘭蘺蘿處虛虜號虧虯蛺蛻蜆蝕蝟蝦蝨蝸螄螞螢螻蟄蟈蟣蟬蟯蟲蟶蟻蠅蠆蠍蠐蠑蠔蠟蠣蠱蠶蠻衊術衕衚衛衝袞裊補裝裡製複褲褳褸褻襉襖襝襠襤襪襬襯襲覈見規覓視覘覡覦親覬覯覲覷覺覽覿觀觴觶觸訂訃計訊訌討訐訓訕訖託記訛訝訟訣訥訪設許訴訶診註証詁詆詎詐詒詔評詘詛詞詠詡詢詣試詩詫詬詭詮詰話該詳詵詼詿誄誅誆誇誌認誑誒誕誘誚語誠誡誣誤誥誦誨說誰課誶誹誼調諂諄談諉請諍諏諑諒論諗諛諜諞諡諢諤諦諧諫諭諮諱諳諶諷諸諺諼諾謀謁謂謄謅謊謎謐謔謖謗謙謚講謝謠謨謫謬謳謹謾譁證譎譏譖識譙譚譜譟譫譭譯議譴護譽譾讀變讎讒讓讕讖讚讜讞豈豎豐豔豬貓貝貞負財貢貧貨販貪貫責貯貰貲貳貴貶買貸貺費貼貽貿賀賁賂賃賄賅資賈賊賑賒賓賕賚賜賞賠賡賢賣賤賦賧質賬賭賴賺賻購賽賾贄贅贈贊贍贏贐贓贖贗贛趕趙趨趲跡踐踰踴蹌蹕蹟蹠蹣蹤蹺躉躊躋躍躑躒躓躕躚躡躥躦躪軀車軋軌軍軒軔軛軟軫軸軹軺軻軼軾較輅輇載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輯輳輸輻輾輿轂轄轅轆轉轍轎轔轟轡轢轤辦辭辮辯農迴逕這連週進遊運過達違遙遜遞遠適遲遷選遺遼邁還邇邊邏邐郟郵鄆鄉鄒鄔鄖鄧鄭鄰鄲鄴鄶鄺酈醃醜醞醫醬釀釁釃釅釋釐釓釔釕釗釘釙針釣釤釦釧釩釵釷釹鈀鈁鈄鈅鈉鈍鈐鈑鈔鈕鈞鈣鈥鈦鈧鈮鈰鈳鈴鈷鈸鈹鈺鈽鈾鈿鉀鉅鉆鉈鉉鉍鉑鉗鉚鉛鉞鉤鉦鉬鉭鉸鉺鉻鉿銀銃銅銑銓銖銘銚銜銠銣銥銦銨銩銪銫銬銳銷銻銼鋁鋃鋅鋇鋌鋏鋒鋝鋟鋤鋦鋨鋪鋮鋯鋰鋱鋸鋼錁錄錆錈錐錒錕錘錙錚錛錟錠錢錦錨錫錮錯錳錶錸錼鍆鍇鍊鍋鍍鍔鍘鍛鍤鍥鍬鍰鍵鍶鍺鍼鍾鎂鎊鎌鎖鎘鎚鎢鎣鎦鎧鎩鎪鎬鎮鎰鎳鎵鏃鏇鏈鏌鏍鏑鏗鏘鏜鏝鏞鏟鏡鏢鏤鏨鏵鏷鏹鏽鐃鐋鐐鐒鐓鐔鐘鐙鐠鐨鐫鐮鐲鐳鐵鐸鐺鐿鑄鑊鑌鑑鑒鑠鑣鑭鑰鑲鑷鑼鑽鑾鑿钁長門閂閃閆閉開閌閎閏閑閒間閔閘閡閣閤閥閨閩閫閬閭閱閶閹閻閼閽閾閿闃闆闇闈闊闋闌闐闔闕闖關闞闡闢闥陘陝陞陣陰陳陸陽隉隊階隕際隨險隱隴隸隻雋雖雙雛雜雞離難雲電霑霧霽靂靄靈靚靜靦靨鞏鞝鞦韁韃韆韉韋韌韓韙韜韝韞韻響頁頂頃項順頇須頊頌頎頏預頑頒頓頗領頜頡頤頦頭頰頷頸頹頻顆題額顎顏顓願顙顛類顢顥顧顫顯顰顱顳顴風颮颯颱颳颶颼飄飆飛飢飩飪飫飭飯飲飴飼飽飾餃餅餈餉養餌餑餒餓餘餚餛餞餡館餬餱餳餵餼餾餿饃饅饈饉饋饌饑饒饗饜饞馬馭馮馱馳馴駁駐駑駒駔駕駘駙駛駝駟駢駭駱駿騁騅騍騎騏騖騙騫騭騮騰騶騷騸騾驀驁驂驃驄驅驊驍驏驕驗驚驛驟驢驤驥驪骯髏髒體髕髖髮鬆鬍鬚鬢鬥鬧鬨鬩鬮鬱魎魘魚魯魴魷鮐鮑鮒鮚鮞鮪鮫鮭鮮鯀鯁鯇鯉鯊鯔鯖鯗鯛鯡鯢鯤鯧鯨鯪鯫鯰鯽鰈鰉鰍鰒鰓鰣鰥鰨鰩鰭鰱鰲鰳鰷鰹鰻鰾鱈鱉鱒鱔鱖鱗鱘鱟鱧鱭鱷鱸鱺鳥鳧鳩鳳鳴鳶鴆鴇鴉鴕鴛鴝鴟鴣鴦鴨鴯鴰鴻鴿鵂鵑鵒鵓鵜鵝鵠鵡鵪鵬鵯鵰鵲鶇鶉鶘鶚鶩鶯鶴鶻鶼鶿鷂鷓鷗鷙鷚鷥鷦鷯鷲鷳鷴鷸鷹鷺鸕鸚鸛鸝鸞鹵鹹鹺鹼鹽麗麥麩麵麼黃黌點黨黲黴黷黽黿鼉鼕鼴齊齋齎齏齒齔齙齜齟齠齡齣齦齧齪齬齲齶齷龍龐龔龕龜\u2e9f\u2ef3\u2f00\u2f01\u2f02\u2f03\u2f04\u2f05\u2f06\u2f07\u2f08\u2f09\u2f0a\u2f0b\u2f0c\u2f0d\u2f0e\u2f0f\u2f10\u2f11\u2f12\u2f13\u2f14\u2f15\u2f16\u2f17\u2f18\u2f19\u2f1a\u2f1b\u2f1c\u2f1d\u2f1e\u2f1f\u2f20\u2f21\u2f22\u2f23\u2f24\u2f25\u2f26\u2f27\u2f28\u2f29\u2f2a\u2f2b\u2f2c\u2f2d\u2f2e\u2f2f\u2f30\u2f31\u2f32\u2f33\u2f34\u2f35\u2f36\u2f37\u2f38\u2f39\u2f3a\u2f3b\u2f3c\u2f3d\u2f3e\u2f3f\u2f40\u2f41\u2f42\u2f43\u2f44\u2f45\u2f46\u2f47\u2f48\u2f49\u2f4a\u2f4b\u2f4c\u2f4d\u2f4e\u2f4f\u2f50\u2f51\u2f52\u2f53\u2f54\u2f55\u2f56\u2f57\u2f58\u2f59\u2f5a\u2f5b\u2f5c\u2f5d\u2f5e\u2f5f\u2f60\u2f61\u2f62\u2f63\u2f64\u2f65\u2f66\u2f67\u2f68\u2f69\u2f6a\u2f6b\u2f6c\u2f6d\u2f6e\u2f6f\u2f70\u2f71\u2f72\u2f73\u2f74\u2f75\u2f76\u2f77\u2f78\u2f79\u2f7a\u2f7b\u2f7c\u2f7d\u2f7e\u2f7f\u2f80\u2f81\u2f82\u2f83\u2f84\u2f85\u2f86\u2f87\u2f88\u2f89\u2f8a\u2f8b\u2f8c\u2f8d\u2f8e\u2f8f\u2f90\u2f91\u2f92\u2f93\u2f94\u2f95\u2f96\u2f97\u2f98\u2f99\u2f9a\u2f9b\u2f9c\u2f9d\u2f9e\u2f9f\u2fa0\u2fa1\u2fa2\u2fa3\u2fa4\u2fa5\u2fa6\u2fa7\u2fa8\u2fa9\u2faa\u2fab\u2fac\u2fad\u2fae\u2faf\u2fb0\u2fb1\u2fb2\u2fb3\u2fb4\u2fb5\u2fb6\u2fb7\u2fb8\u2fb9\u2fba\u2fbb\u2fbc\u2fbd\u2fbe\u2fbf\u2fc0\u2fc1\u2fc2\u2fc3\u2fc4\u2fc5\u2fc6\u2fc7\u2fc8\u2fc9\u2fca\u2fcb\u2fcc\u2fcd\u2fce\u2fcf\u2fd0\u2fd1\u2fd2\u2fd3\u2fd4\u2fd5\uf900\uf901\uf902\uf903\uf904\uf905\uf906\uf907\uf908\uf909\uf90a\uf90b\uf90c\uf90d\uf90e\uf90f\uf910\uf911\uf912\uf913\uf914\uf915\uf916\uf917\uf918\uf919\uf91a\uf91b\uf91c\uf91d\uf91e\uf91f\uf920\uf921\uf922\uf923\uf924\uf925\uf926\uf927\uf928\uf929\uf92a\uf92b\uf92c\uf92d\uf92e\uf92f\uf930\uf931\uf932\uf933\uf934\uf935\uf936\uf937\uf938\uf939\uf93a\uf93b\uf93c\uf93d\uf93e\uf93f\uf940\uf941\uf942\uf943\uf944\uf945\uf946\uf947\uf948\uf949\uf94a\uf94b\uf94c\uf94d\uf94e\uf94f\uf950\uf951\uf952\uf953\uf954\uf955\uf956\uf957\uf958\uf959\uf95a\uf95b\uf95c\uf95d\uf95e\uf95f\uf960\uf961\uf962\uf963\uf964\uf965\uf966\uf967\uf968\uf969\uf96a\uf96b\uf96c\uf96d\uf96e\uf96f\uf970\uf971\uf972\uf973\uf974\uf975\uf976\uf977\uf978\uf979\uf97a\uf97b\uf97c\uf97d\uf97e\uf97f\uf980\uf981\uf982\uf983\uf984\uf985\uf986\uf987\uf988\uf989\uf98a\uf98b\uf98c\uf98d\uf98e\uf98f\uf990\uf991\uf992\uf993\uf994\uf995\uf996\uf997\uf998\uf999\uf99a\uf99b\uf99c\uf99d\uf99e\uf99f\uf9a0\uf9a1\uf9a2\uf9a3\uf9a4\uf9a5\uf9a6\uf9a7\uf9a8\uf9a9\uf9aa\uf9ab\uf9ac\uf9ad\uf9ae\uf9af\uf9b0\uf9b1\uf9b2\uf9b3\uf9b4\uf9b5\uf9b6\uf9b7\uf9b8\uf9b9\uf9ba\uf9bb\uf9bc\uf9bd\uf9be\uf9bf\uf9c0\uf9c1\uf9c2\uf9c3\uf9c4\uf9c5\uf9c6\uf9c7\uf9c8\uf9c9\uf9ca\uf9cb\uf9cc\uf9cd\uf9ce\uf9cf\uf9d0\uf9d1\uf9d2\uf9d3\uf9d4\uf9d5\uf9d6\uf9d7\uf9d8\uf9d9\uf9da\uf9db\uf9dc\uf9dd\uf9de\uf9df\uf9e0\uf9e1\uf9e2\uf9e3\uf9e4\uf9e5\uf9e6\uf9e7\uf9e8\uf9e9\uf9ea\uf9eb\uf9ec\uf9ed\uf9ee\uf9ef\uf9f0\uf9f1\uf9f2\uf9f3\uf9f4\uf9f5\uf9f6\uf9f7\uf9f8\uf9f9\uf9fa\uf9fb\uf9fc\uf9fd\uf9fe\uf9ff\ufa00\ufa01\ufa02\ufa03\ufa04\ufa05\ufa06\ufa07\ufa08\ufa09\ufa0a\ufa0b\ufa0c\ufa0d\ufa10\ufa12\ufa15\ufa16\ufa17\ufa18\ufa19\ufa1a\ufa1b\ufa1c\ufa1d\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a\ufa2b\ufa2c\ufa2d\ufa2e\ufa2f\ufa30\ufa31\ufa32\ufa33\ufa34\ufa35\ufa36\ufa37\ufa38\ufa39\ufa3a\ufa3b\ufa3c\ufa3d\ufa3e\ufa3f\ufa40\ufa41\ufa42\ufa43\ufa44\ufa45\ufa46\ufa47\ufa48\ufa49\ufa4a\ufa4b\ufa4c\ufa4d\ufa4e\ufa4f\ufa50\ufa51\ufa52\ufa53\ufa54\ufa55\ufa56\ufa57\ufa58\ufa59\ufa5a\ufa5b\ufa5c\ufa5d\ufa5e\ufa5f\ufa60\ufa61\ufa62\ufa63\ufa64\ufa65\ufa66\ufa67\ufa68\ufa69\ufa6a\ufa6b\ufa6d\ufa70\ufa71\ufa72\ufa73\ufa74\ufa75\ufa76\ufa77\ufa78\ufa79\ufa7a\ufa7b\ufa7c\ufa7d\ufa7e\ufa7f\ufa80\ufa81\ufa82\ufa83\ufa84\ufa85\ufa86\ufa87\ufa88\ufa89\ufa8a\ufa8b\ufa8c\ufa8d\ufa8e\ufa8f\ufa90\ufa91\ufa92\ufa93\ufa94\ufa95\ufa96\ufa97\ufa98\ufa99\ufa9a\ufa9b\ufa9c\ufa9d\ufa9e\ufa9f\ufaa0\ufaa1\ufaa2\ufaa3\ufaa4\ufaa5\ufaa6\ufaa7\ufaa8\ufaa9\ufaaa\ufaab\ufaac\ufaad\ufaae\ufaaf\ufab0\ufab1\ufab2\ufab3\ufab4\ufab5\ufab6\ufab7\ufab8\ufab9\ufaba\ufabb\ufabc\ufabd\ufabe\ufabf\ufac0\ufac1\ufac2\ufac3\ufac4\ufac5\ufac6\ufac7\ufac8\ufac9\ufaca\ufacb\ufacc\ufacd\uface\ufad2\ufad3\ufad4\ufad8\ufad9︐︑︒︓︔︕︖︗︘︱︲︳︴︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈﹍﹎﹏﹐﹑﹒﹔﹕﹖﹗﹘﹙﹚﹛﹜﹝﹞﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～｟｠｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟﾠﾡﾢﾣﾤﾥﾦﾧﾨﾩﾪﾫﾬﾭﾮﾯﾰﾱﾲﾳﾴﾵﾶﾷﾸﾹﾺﾻﾼﾽﾾￂￃￄￅￆￇￊￋￌￍￎￏￒￓￔￕￖￗￚￛￜ￠￡￢￤￥￦￨￩￪￫￬￭￮",
    "by": "丢并乱亘亚伫布占并来仑侣局俣系侠私伥俩仓个们幸伦伟侧侦伪杰伧伞备家佣偬传伛债伤倾偻仅佥侨仆侥偾雇价仪侬亿侩俭傧俦侪尽偿优储俪傩傥俨凶兑儿兖内两册胄幂净冻凛凯别删刭则克刹刚剥剐剀创铲划剧刘刽刿剑剂劲动务勋胜劳势劢勋励劝匀匦汇匮区协恤却厍历厌厉厣参丛吴呐吕呙员呗念问哑启唤丧吃乔单哟呛啬吗呜唢哔叹喽呕啧尝唛哗唠啸叽哓呒恶嘘哒哝哕嗳哙喷吨当咛吓哜尝噜啮咽呖咙向喾严嘤啭嗫嚣冁呓苏嘱囱囵国围园圆图团垭采执坚垩埚尧报场块茔垲埘涂冢坞埙尘堑垫坠堕坟垦坛埙压垒圹垆坏垄坜坝壮壶寿够梦夹奂奥奁夺奋姹妆姗奸娱娄妇娅娲妫媪妈袅妪妩娴娆婵娇嫱嫒嬷嫔婴婶娘娈孙学孪宫采寝实宁审写宽宠宝将专寻对导尴届尸屉屡层屦属冈岘岛峡崃昆岗仑峥岚嵝崭岖崂峤峄嵘岭屿岳岿峦巅岩巯卺帅师帐带帧帏帼帻帜币帮帱干几库厕厢厩厦荫厨厮庙厂庑废广廪庐厅弑吊弪张强别弹弥弯录汇彦雕佛径从徕复彻恒耻悦怅闷凄恶恼恽恻爱惬悫怆恺忾栗态愠惨惭恸惯怄怂虑悭庆戚欲忧惫怜凭愦惮愤悯怃宪忆恳应怿懔蒙怼懑恹惩懒怀悬忏惧慑恋戆戋戗戬战戏户抛挟舍扪卷扫抡挣挂采拣扬换挥损摇捣抢掴掼搂挚抠抟掺捞撑挠挢掸拨抚扑揿挞挝捡拥掳择击挡担据挤捣拟摈拧搁掷扩撷摆擞撸扰摅撵拢拦撄搀撺携摄攒挛摊搅揽败叙敌数敛毙斓斩断旗升时晋昼晕晖畅暂晔历昙晓向暧旷晒书会胧术东拐栅拐杆栀条枭弃枨枣栋栈栖桠杨枫桢业极干杩荣桤构枪杠椠椁桨桩乐枞梁楼标枢样朴树桦桡桥机椭横檩柽档桧检樯台槟柠槛柜橹榈栉椟橼栎橱槠栌枥橥榇蘖栊榉樱栏权椤栾榄棂钦叹欧欤欢岁历归殁残殒殇殚僵殓殡歼杀壳毁殴毵牦毡氇气氢氩氲泛泛污决没冲况溯泄汹浃泾凉凄泪渌净凌沦渊涞浅涣减涡测浑凑浈涌汤沩准沟温湿沧灭涤荥沪滞渗卤浒滚满渔沤汉涟渍涨溆渐浆颍泼洁潜润浔溃滗涠涩浇涝涧渑泽泶浍淀浊浓湿泞蒙济涛滥潍滨溅泺滤滢渎泻沈浏濒泸沥潇潆潴泷濑弥潋澜沣滠洒漓滩灏湾滦滟灾为乌烃无炼炜烟茕焕烦炀荧炝热炽烨灯炖烧烫焖营灿毁烛烩熏烬焘烁炉烂争爷尔墙牍牵荦牦犊牺状狭狈狰犹狲呆狱狮奖独狯猃狞获猎犷兽獭献猕猡现雕珐珲玮琐瑶莹玛琏玑瑷环玺璇琼珑璎瓒瓯瓮产苏亩毕画异当畴叠痉酸疴疯疡痪瘗疮疟瘘疗痨痫瘅愈疠瘪痴痒疖症癞癣瘿瘾痈瘫癫发皂皑疱皲皱杯盗盏尽监盘卢荡眦众困睁睐瞒睑蒙瞩矫朱硖砗砚硕砀确码砖碜碛矶硗础碍矿砺砾矾砻秘禄祸祯御禅礼祢祷秃籼税秆棱禀种称谷稣积颖穑秽稳获窝洼穷窑窭窥窜窍窦窃竞笔笋笕个笺筝节范筑箧笃筛筚箦篓蓑箪简篑箫签帘篮筹箨籁笼签笾簖篱箩吁粤糁粪粮团粝籴粜纠纪纣约红纡纥纨纫纹纳纽纾纯纰纱纸级纷纭纺扎细绂绁绅绍绀绋绐绌终弦组绊绗结绝绦绞络绚给绒统丝绛绢绑绡绠绨绥捆经综缍绿绸绻绶维绾纲网缀彩纶绺绮绽绰绫绵绲缁紧绯绪缃缄缂线缉缎缔缗缘缌编缓缅纬缑缈练缏缇致萦缙缢缒绉缣缚缜缟缛县缝缡缩纵缧纤缦絷缕缥总绩绷缫缪缯织缮缭绕绣缋绳绘系茧缳缲缴绎继缤缱缬纩续累缠缨才纤缵缆钵坛罂罚骂罢罗罴羁芈羟羡义膻习玩翘耧圣闻联聪声耸聩聂职聍听聋肃胁脉胫唇修脱胀肾脶脑肿脚肠腽肤胶腻胆脍脓脸脐膑腊胪脏脔卧临台与兴举旧舱舣舰舻艰艳刍苎兹荆庄茎荚苋华庵苌莱万莴叶荭苇药荤搜莳莅苍荪席盖莲苁莼荜卜参蒌蒋葱茑荫荨蒇荞芸莸荛蒉荡芜萧蓣荟蓟芗姜蔷莶荐萨荠蓝荩艺药薮苈蔼蔺蕲芦苏蕴苹藓蔹茏兰蓠萝处虚虏号亏虬蛱蜕蚬蚀猬虾虱蜗蛳蚂萤蝼蛰蝈虮蝉蛲虫蛏蚁蝇虿蝎蛴蝾蚝蜡蛎蛊蚕蛮蔑术同胡卫冲衮袅补装里制复裤裢褛亵裥袄裣裆褴袜摆衬袭核见规觅视觇觋觎亲觊觏觐觑觉览觌观觞觯触订讣计讯讧讨讦训讪讫托记讹讶讼诀讷访设许诉诃诊注证诂诋讵诈诒诏评诎诅词咏诩询诣试诗诧诟诡诠诘话该详诜诙诖诔诛诓夸志认诳诶诞诱诮语诚诫诬误诰诵诲说谁课谇诽谊调谄谆谈诿请诤诹诼谅论谂谀谍谝谥诨谔谛谐谏谕咨讳谙谌讽诸谚谖诺谋谒谓誊诌谎谜谧谑谡谤谦谥讲谢谣谟谪谬讴谨谩哗证谲讥谮识谯谭谱噪谵毁译议谴护誉谫读变雠谗让谰谶赞谠谳岂竖丰艳猪猫贝贞负财贡贫货贩贪贯责贮贳赀贰贵贬买贷贶费贴贻贸贺贲赂赁贿赅资贾贼赈赊宾赇赉赐赏赔赓贤卖贱赋赕质账赌赖赚赙购赛赜贽赘赠赞赡赢赆赃赎赝赣赶赵趋趱迹践逾踊跄跸迹跖蹒踪跷趸踌跻跃踯跞踬蹰跹蹑蹿躜躏躯车轧轨军轩轫轭软轸轴轵轺轲轶轼较辂辁载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辑辏输辐辗舆毂辖辕辘转辙轿辚轰辔轹轳办辞辫辩农回迳这连周进游运过达违遥逊递远适迟迁选遗辽迈还迩边逻逦郏邮郓乡邹邬郧邓郑邻郸邺郐邝郦腌丑酝医酱酿衅酾酽释厘钆钇钌钊钉钋针钓钐扣钏钒钗钍钕钯钫钭钥钠钝钤钣钞钮钧钙钬钛钪铌铈钶铃钴钹铍钰钸铀钿钾巨钻铊铉铋铂钳铆铅钺钩钲钼钽铰铒铬铪银铳铜铣铨铢铭铫衔铑铷铱铟铵铥铕铯铐锐销锑锉铝锒锌钡铤铗锋锊锓锄锔锇铺铖锆锂铽锯钢锞录锖锩锥锕锟锤锱铮锛锬锭钱锦锚锡锢错锰表铼镎钔锴炼锅镀锷铡锻锸锲锹锾键锶锗针钟镁镑镰锁镉锤钨蓥镏铠铩锼镐镇镒镍镓镞旋链镆镙镝铿锵镗镘镛铲镜镖镂錾铧镤镪锈铙铴镣铹镦镡钟镫镨镄镌镰镯镭铁铎铛镱铸镬镔鉴鉴铄镳镧钥镶镊锣钻銮凿镢长门闩闪闫闭开闶闳闰闲闲间闵闸阂阁合阀闺闽阃阆闾阅阊阉阎阏阍阈阌阒板暗闱阔阕阑阗阖阙闯关阚阐辟闼陉陕升阵阴陈陆阳陧队阶陨际随险隐陇隶只隽虽双雏杂鸡离难云电沾雾霁雳霭灵靓静腼靥巩绱秋缰鞑千鞯韦韧韩韪韬鞲韫韵响页顶顷项顺顸须顼颂颀颃预顽颁顿颇领颌颉颐颏头颊颔颈颓频颗题额颚颜颛愿颡颠类颟颢顾颤显颦颅颞颧风飑飒台刮飓飕飘飙飞饥饨饪饫饬饭饮饴饲饱饰饺饼糍饷养饵饽馁饿余肴馄饯馅馆糊糇饧喂饩馏馊馍馒馐馑馈馔饥饶飨餍馋马驭冯驮驰驯驳驻驽驹驵驾骀驸驶驼驷骈骇骆骏骋骓骒骑骐骛骗骞骘骝腾驺骚骟骡蓦骜骖骠骢驱骅骁骣骄验惊驿骤驴骧骥骊肮髅脏体髌髋发松胡须鬓斗闹哄阋阄郁魉魇鱼鲁鲂鱿鲐鲍鲋鲒鲕鲔鲛鲑鲜鲧鲠鲩鲤鲨鲻鲭鲞鲷鲱鲵鲲鲳鲸鲮鲰鲶鲫鲽鳇鳅鳆鳃鲥鳏鳎鳐鳍鲢鳌鳓鲦鲣鳗鳔鳕鳖鳟鳝鳜鳞鲟鲎鳢鲚鳄鲈鲡鸟凫鸠凤鸣鸢鸩鸨鸦鸵鸳鸲鸱鸪鸯鸭鸸鸹鸿鸽鸺鹃鹆鹁鹈鹅鹄鹉鹌鹏鹎雕鹊鸫鹑鹕鹗鹜莺鹤鹘鹣鹚鹞鹧鸥鸷鹨鸶鹪鹩鹫鹇鹇鹬鹰鹭鸬鹦鹳鹂鸾卤咸鹾碱盐丽麦麸面么黄黉点党黪霉黩黾鼋鼍冬鼹齐斋赍齑齿龀龅龇龃龆龄出龈啮龊龉龋腭龌龙庞龚龛龟母龟一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾见角言谷豆豕豸贝赤走足身车辛辰辵邑酉釆里金长门阜隶隹雨靑非面革韦韭音页风飞食首香马骨高髟斗鬯鬲鬼鱼鸟卤鹿麦麻黄黍黑黹黾鼎鼓鼠鼻齐齿龙龟龠岂更车贾滑串句龟龟契金喇奈懒癞罗萝螺裸逻乐洛烙珞落酪骆乱卵栏烂兰鸾岚滥蓝褴拉腊蜡廊朗浪狼郎来冷劳掳橹炉卢老芦虏路露鲁鹭碌禄绿菉录鹿论垄弄笼聋牢磊赂雷垒屡楼泪漏累缕陋勒肋凛凌棱绫菱陵读拏乐诺丹宁怒率异北磻便复不泌数索参塞省叶说杀辰沈拾若掠略亮两凉梁粮良谅量励吕女庐旅滤砺闾骊丽黎力历历轹年怜恋撚涟炼琏秊练联辇莲连炼列劣咽烈裂说廉念捻殓帘猎令囹宁岭怜玲莹羚聆铃零灵领例礼醴隶恶了僚寮尿料乐燎疗蓼辽龙晕阮刘杻柳流溜琉留硫纽类六戮陆伦仑沦轮律栗栗率隆利吏履易李梨泥理痢罹裏里里离匿溺吝燐璘蔺隣鳞麟林淋临立笠粒状炙识什茶刺切度拓糖宅洞暴辐行降见廓兀嗀冢晴凞猪益礼神祥福靖精羽蘒诸逸都饭饲馆鹤郞隷侮僧免勉勤卑喝叹器塀墨层屮悔慨憎惩敏既暑梅海渚汉煮爫琢碑社祉祈祐祖祝祸祯谷突节练缙繁署者臭艹艹著褐视谒谨宾赠辶逸难响频恵舘并况全侀充冀勇勺喝啕喙嗢冢坟奄奔婢嬨廒廙彩徭惘慎愈憎慠惩戴揄搜摒敖晴朗望杖歹杀流滛滋汉瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱节类绦练缾者荒华蝹襁覆视调诸请谒诺谕谨变赠输迟醙鉶陼难靖韛响頋频鬒龟㮝䀘䀹齃龎,、。:;!?〖〗—–__(){}〔〕【】《》〈〉「」『』[]___,、.;:?!—(){}〔〕#&*+-<>=\\$%@!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⦅⦆。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゙゚ᅠᄀᄁᆪᄂᆬᆭᄃᄄᄅᆰᆱᆲᆳᆴᆵᄚᄆᄇᄈᄡᄉᄊᄋᄌᄍᄎᄏᄐᄑ하ᅢᅣᅤᅥᅦᅧᅨᅩᅪᅫᅬᅭᅮᅯᅰᅱᅲᅳᅴᅵ¢£¬¦¥₩│←↑→↓■○",
    "same_year": true,
    "phrases": {}
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "",
       "label": {
        "zh": "机关名称",
        "en": "name of the organ"
       },
       "left": [
        "/this/agency/name"
       ],
       "right": [
        "/previous/agency/name"
       ]
      }
     ]
    }
   ]
  },
  {
   "id": "edition-change",
   "version": 1,
   "retired": false,
   "kind": "same",
   "scope": "two-years",
   "basis": "practice",
   "severity": "notice",
   "title": {
    "zh": "前后两年表式不同",
    "en": "the tables change their edition"
   },
   "description": {
    "zh": "前后两份报告的表二或表三版本不同。表二两版只有“处理决定数量”一列相同，其余各列含义不同，不能连成一个序列；表三只有（六）其他处理由一行变为三行，其余各行可以比较。",
    "en": "Table two or three changes its edition between two reports. The editions of table two share no column but 处理决定数量, so its other series end and begin there; in table three only （六） is divided from one row into three, and all other rows can be compared."
   },
   "remedy": {
    "zh": "不必改；比较前后年度时，只比较两版相同的各行各列。",
    "en": "Nothing needs mending; compare only what both editions have."
   },
   "lawful": {
    "zh": "2020 年度与 2021 年度之间本应变化。",
    "en": "It is as it should be between 2020 and 2021."
   },
   "message": {
    "zh": "{instance}由 {before} 年版变为 {after} 年版：{consequence}。",
    "en": "{instance} changes from the {before} to the {after} edition: {consequence}."
   },
   "parameters": {
    "white_space": "",
    "replaced": "",
    "by": "",
    "same_year": false,
    "phrases": {
     "disclosure": {
      "zh": "除处理决定数量外，前后不能比较",
      "en": "only its numbers of decisions can be compared"
     },
     "applications": {
      "zh": "（六）其他处理以外的各行可以比较",
      "en": "all its rows except those of （六） can be compared"
     }
    }
   },
   "cases": [
    {
     "applies": [],
     "instances": [
      {
       "id": "disclosure",
       "label": {
        "zh": "二、主动公开政府信息情况",
        "en": "section “information disclosed proactively”"
       },
       "left": [
        "/this/disclosure/edition"
       ],
       "right": [
        "/previous/disclosure/edition"
       ]
      },
      {
       "id": "applications",
       "label": {
        "zh": "三、收到和处理政府信息公开申请情况",
        "en": "section “requests for information received and handled”"
       },
       "left": [
        "/this/applications/edition"
       ],
       "right": [
        "/previous/applications/edition"
       ]
      }
     ]
    }
   ]
  }
 ]
};
