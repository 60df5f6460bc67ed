// TypeScript types of a report (政府信息公开工作年度报告), as report.schema.json says it in the words of JSON Schema.

/** A figure of a table: null where the published table is blank, which is not 0. */
export type Figure = number | null;

/** The organ whose report it is. */
export interface Agency {
  /** 机关名称：机关的全称；文件未写明时为空字符串。 / Full name of the organ; empty where the document does not state it. */
  name: string;
  /** 统一社会信用代码：18 位（GB 32100）。校验码由规则 credit-code 检查。null 表示未写明。 / 18 characters (GB 32100). The check digit is verified by the rule credit-code. null: not stated. */
  credit_code: string | null;
  /** 行政区划代码：6 位（GB/T 2260）。null 表示未写明。 / 6 digits (GB/T 2260). null: not stated. */
  division_code: string | null;
}

/** What is printed in a cell, under a table, in the section of a table or before section one, and is none of the form's. */
export interface Annotation {
  /** 位置：所注的格或部分的 JSON Pointer；空字符串为整份报告（印在第一部分之前）。 / JSON Pointer of the cell or section that the remark is about; empty: the whole report (printed before section one). */
  at: string;
  /** 注：注的文字。 / The remark. */
  text: string;
}

/** 三、收到和处理政府信息公开申请情况：在各版中 / in any edition; the field `edition` tells which. */
export type Applications = Applications2019 | Applications2021;

/** Table three in the 2019 edition: 23 rows of figures. */
export interface Applications2019 {
  /** 格式版本：本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them. */
  edition: "2019";
  /** 一、本年新收政府信息公开申请数量：一、，共 7 格。《中华人民共和国政府信息公开条例》第三十一条。 / Requests received this year: 7 figures. Regulation: 第三十一条. */
  received: Row;
  /** 二、上年结转政府信息公开申请数量：二、，共 7 格。 / Requests brought forward from the previous year: 7 figures. */
  brought_forward: Row;
  /** 三、本年度办理结果：三、，共 140 格。 / Outcomes of this year: 140 figures. */
  outcomes: Outcomes2019;
  /** 四、结转下年度继续办理：四、，共 7 格。《中华人民共和国政府信息公开条例》第三十三条。 / Requests carried forward to the next year: 7 figures. Regulation: 第三十三条. */
  carried_forward: Row;
}

/** Table three in the 2021 edition: 25 rows of figures. */
export interface Applications2021 {
  /** 格式版本：本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them. */
  edition: "2021";
  /** 一、本年新收政府信息公开申请数量：一、，共 7 格。《中华人民共和国政府信息公开条例》第三十一条。 / Requests received this year: 7 figures. Regulation: 第三十一条. */
  received: Row;
  /** 二、上年结转政府信息公开申请数量：二、，共 7 格。 / Requests brought forward from the previous year: 7 figures. */
  brought_forward: Row;
  /** 三、本年度办理结果：三、，共 154 格。 / Outcomes of this year: 154 figures. */
  outcomes: Outcomes2021;
  /** 四、结转下年度继续办理：四、，共 7 格。《中华人民共和国政府信息公开条例》第三十三条。 / Requests carried forward to the next year: 7 figures. Regulation: 第三十三条. */
  carried_forward: Row;
}

/** （三）不予公开: refused, by ground. */
export interface Denied {
  /** 1.属于国家秘密：（三）1.，共 7 格。《中华人民共和国政府信息公开条例》第十四条。 / State secret: 7 figures. Regulation: 第十四条. */
  state_secret: Row;
  /** 2.其他法律行政法规禁止公开：（三）2.，共 7 格。《中华人民共和国政府信息公开条例》第十四条。 / Disclosure prohibited by other laws or regulations: 7 figures. Regulation: 第十四条. */
  prohibited_by_law: Row;
  /** 3.危及“三安全一稳定”：（三）3.，共 7 格。《中华人民共和国政府信息公开条例》第十四条。 / Endangers national, public or economic security or social stability: 7 figures. Regulation: 第十四条. */
  security_stability: Row;
  /** 4.保护第三方合法权益：（三）4.，共 7 格。《中华人民共和国政府信息公开条例》第十五条。 / Protection of the rights and interests of third parties: 7 figures. Regulation: 第十五条. */
  third_party_rights: Row;
  /** 5.属于三类内部事务信息：（三）5.，共 7 格。《中华人民共和国政府信息公开条例》第十六条第一款。 / Information on internal affairs, of three kinds: 7 figures. Regulation: 第十六条第一款. */
  internal_affairs: Row;
  /** 6.属于四类过程性信息：（三）6.，共 7 格。《中华人民共和国政府信息公开条例》第十六条第二款。 / Process information, of four kinds: 7 figures. Regulation: 第十六条第二款. */
  process_information: Row;
  /** 7.属于行政执法案卷：（三）7.，共 7 格。《中华人民共和国政府信息公开条例》第十六条第二款。 / Administrative enforcement case file: 7 figures. Regulation: 第十六条第二款. */
  enforcement_case_file: Row;
  /** 8.属于行政查询事项：（三）8.，共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（七）项。 / Matter of an administrative query: 7 figures. Regulation: 第三十六条第（七）项. */
  administrative_query: Row;
}

/** 二、主动公开政府信息情况：在各版中 / in any edition; the field `edition` tells which. */
export type Disclosure = Disclosure2019 | Disclosure2021;

/** Table two in the 2019 edition: 22 figures. */
export interface Disclosure2019 {
  /** 格式版本：本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them. */
  edition: "2019";
  /** 规章：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Rules: 3 figures. Regulation: 第二十条第（一）项. */
  rules: Documents2019;
  /** 行政规范性文件：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Administrative normative documents: 3 figures. Regulation: 第二十条第（一）项. */
  normative_documents: Documents2019;
  /** 行政许可：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（五）项。 / Administrative licenses: 3 figures. Regulation: 第二十条第（五）项. */
  licenses: Items2019;
  /** 其他对外管理服务事项：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（五）项。 / Other administrative services to the public: 3 figures. Regulation: 第二十条第（五）项. */
  other_services: Items2019;
  /** 行政处罚：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（六）项。 / Administrative penalties: 3 figures. Regulation: 第二十条第（六）项. */
  penalties: Items2019;
  /** 行政强制：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（六）项。 / Administrative compulsion: 3 figures. Regulation: 第二十条第（六）项. */
  compulsion: Items2019;
  /** 行政事业性收费：共 2 格。《中华人民共和国政府信息公开条例》第二十条第（八）项。 / Administrative fees and charges: 2 figures. Regulation: 第二十条第（八）项. */
  fees: Fees2019;
  /** 政府集中采购：共 2 格。《中华人民共和国政府信息公开条例》第二十条第（九）项。 / Centralized government procurement: 2 figures. Regulation: 第二十条第（九）项. */
  procurement: Procurement2019;
}

/** Table two in the 2021 edition: 10 figures; decisions (件), fees in 万元. */
export interface Disclosure2021 {
  /** 格式版本：本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them. */
  edition: "2021";
  /** 规章：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Rules: 3 figures. Regulation: 第二十条第（一）项. */
  rules: Documents2021;
  /** 行政规范性文件：共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Administrative normative documents: 3 figures. Regulation: 第二十条第（一）项. */
  normative_documents: Documents2021;
  /** 行政许可 · 本年处理决定数量：单位：件。《中华人民共和国政府信息公开条例》第二十条第（五）项。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). Regulation: 第二十条第（五）项. null: blank in the published table, which is not 0. */
  license_decisions: Figure;
  /** 行政处罚 · 本年处理决定数量：单位：件。《中华人民共和国政府信息公开条例》第二十条第（六）项。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). Regulation: 第二十条第（六）项. null: blank in the published table, which is not 0. */
  penalty_decisions: Figure;
  /** 行政强制 · 本年处理决定数量：单位：件。《中华人民共和国政府信息公开条例》第二十条第（六）项。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). Regulation: 第二十条第（六）项. null: blank in the published table, which is not 0. */
  compulsion_decisions: Figure;
  /** 行政事业性收费 · 本年收费金额（单位：万元）：单位：万元，可有小数。《中华人民共和国政府信息公开条例》第二十条第（八）项。null 表示公布的表格中此格空白；空白不等于 0。 / Unit: 万元 (10,000 yuan), decimals allowed. Regulation: 第二十条第（八）项. null: blank in the published table, which is not 0. */
  fees: Figure;
}

/** A row of 第二十条第（一）项 in the 2019 edition; pieces (件). */
export interface Documents2019 {
  /** 本年新制作数量：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Newly made this year, number (件). null: blank in the published table, which is not 0. */
  newly_made: Figure;
  /** 本年新公开数量：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Newly disclosed this year, number (件). null: blank in the published table, which is not 0. */
  newly_disclosed: Figure;
  /** 对外公开总数量：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Total open to the public, number (件). null: blank in the published table, which is not 0. */
  total_public: Figure;
}

/** A row of 第二十条第（一）项 in the 2021 edition; pieces (件). */
export interface Documents2021 {
  /** 本年制发件数：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Issued this year, number (件). null: blank in the published table, which is not 0. */
  issued: Figure;
  /** 本年废止件数：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Repealed this year, number (件). null: blank in the published table, which is not 0. */
  repealed: Figure;
  /** 现行有效件数：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / In force, number (件). null: blank in the published table, which is not 0. */
  in_force: Figure;
}

/** The row of 第二十条第（八）项 in the 2019 edition: items, not money. */
export interface Fees2019 {
  /** 上一年项目数量：单位：项。null 表示公布的表格中此格空白；空白不等于 0。 / Number of items. null: blank in the published table, which is not 0. */
  items_previous_year: Figure;
  /** 本年增/减：项数的增减，减少为负。null 表示公布的表格中此格空白；空白不等于 0。 / Change in the number of items; a decrease is negative. null: blank in the published table, which is not 0. */
  items_change: Figure;
}

/** A row of 第二十条第（五）、（六）项 in the 2019 edition: items, their change, and decisions made. */
export interface Items2019 {
  /** 上一年项目数量：单位：项。null 表示公布的表格中此格空白；空白不等于 0。 / Number of items. null: blank in the published table, which is not 0. */
  items_previous_year: Figure;
  /** 本年增/减：项数的增减，减少为负。null 表示公布的表格中此格空白；空白不等于 0。 / Change in the number of items; a decrease is negative. null: blank in the published table, which is not 0. */
  items_change: Figure;
  /** 本年处理决定数量：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). null: blank in the published table, which is not 0. */
  decisions: Figure;
}

/** 行政诉讼 in table four, by route. */
export interface Litigation {
  /** 未经复议直接起诉：共 5 格。《中华人民共和国政府信息公开条例》第五十一条。 / Litigation without prior reconsideration: 5 figures. Regulation: 第五十一条. */
  direct: RemedyResults;
  /** 复议后起诉：共 5 格。《中华人民共和国政府信息公开条例》第五十一条。 / Litigation after reconsideration: 5 figures. Regulation: 第五十一条. */
  after_reconsideration: RemedyResults;
}

/** An amount with the unit that the cell states. The 2019 form fixes none; null means that none is printed. */
export interface Money {
  /** 金额：金额的数值。 / The amount. */
  value: number;
  /** 单位：格中印出的单位；null 表示没有印出。 / The unit printed in the cell; null: none is printed. */
  unit: "元" | "万元" | null;
}

/** A section in prose: its passages, in the order of the document. Empty where the section is empty. */
export interface Narrative {
  /** 段落：依次列出的各段。 / The passages, in the order of the document. */
  passages: Passage[];
}

/** （五）不予处理: not handled as a request for information, by reason. */
export interface NotProcessed {
  /** 1.信访举报投诉类申请：（五）1.，共 7 格。《中华人民共和国政府信息公开条例》第三十九条第一款。 / Petition, report or complaint: 7 figures. Regulation: 第三十九条第一款. */
  petition_complaint: Row;
  /** 2.重复申请：（五）2.，共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（六）项。 / Repeated request: 7 figures. Regulation: 第三十六条第（六）项. */
  duplicate: Row;
  /** 3.要求提供公开出版物：（五）3.，共 7 格。《中华人民共和国政府信息公开条例》第三十九条第二款。 / Request for a public publication: 7 figures. Regulation: 第三十九条第二款. */
  published_material: Row;
  /** 4.无正当理由大量反复申请：（五）4.，共 7 格。《中华人民共和国政府信息公开条例》第三十五条。 / Frequent requests without good reason: 7 figures. Regulation: 第三十五条. */
  excessive: Row;
  /** 5.要求行政机关确认或重新出具已获取信息：（五）5.，共 7 格。 / Request to confirm or reissue information already obtained: 7 figures. */
  confirm_or_reissue: Row;
}

/** （六）其他处理 of the 2021 edition, by reason. The 2019 edition has one undivided row instead. */
export interface OtherHandling {
  /** 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请：（六）1.，共 7 格。《中华人民共和国政府信息公开条例》第三十条。 / Request not corrected in time without good reason and no longer handled: 7 figures. Regulation: 第三十条. */
  correction_overdue: Row;
  /** 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请：（六）2.，共 7 格。《中华人民共和国政府信息公开条例》第四十二条。 / Fee not paid in time and request no longer handled: 7 figures. Regulation: 第四十二条. */
  fee_overdue: Row;
  /** 3.其他：（六）3.，共 7 格。 / Other: 7 figures. */
  other: Row;
}

/** 三、本年度办理结果 of the 2019 edition: 19 rows and their total. */
export interface Outcomes2019 {
  /** （一）予以公开：（一），共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（一）项、第三十六条第（二）项。 / Granted: 7 figures. Regulation: 第三十六条第（一）项, 第三十六条第（二）项. */
  granted: Row;
  /** （二）部分公开（区分处理的，只计这一情形，不计其他情形）：（二），共 7 格。《中华人民共和国政府信息公开条例》第三十七条。 / Granted in part: 7 figures. Regulation: 第三十七条. */
  partially_granted: Row;
  /** （三）不予公开：（三），共 56 格。《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条。 / Denied: 56 figures. Regulation: 第十四条, 第十五条, 第十六条. */
  denied: Denied;
  /** （四）无法提供：（四），共 21 格。 / Unable to provide: 21 figures. */
  unable_to_provide: UnableToProvide;
  /** （五）不予处理：（五），共 35 格。 / Not processed: 35 figures. */
  not_processed: NotProcessed;
  /** （六）其他处理：（六），共 7 格。 / Other handling: 7 figures. */
  other_handling: Row;
  /** （七）总计：（七），共 7 格。 / Total: 7 figures. */
  total: Row;
}

/** 三、本年度办理结果 of the 2021 edition: 21 rows and their total. */
export interface Outcomes2021 {
  /** （一）予以公开：（一），共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（一）项、第三十六条第（二）项。 / Granted: 7 figures. Regulation: 第三十六条第（一）项, 第三十六条第（二）项. */
  granted: Row;
  /** （二）部分公开（区分处理的，只计这一情形，不计其他情形）：（二），共 7 格。《中华人民共和国政府信息公开条例》第三十七条。 / Granted in part: 7 figures. Regulation: 第三十七条. */
  partially_granted: Row;
  /** （三）不予公开：（三），共 56 格。《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条。 / Denied: 56 figures. Regulation: 第十四条, 第十五条, 第十六条. */
  denied: Denied;
  /** （四）无法提供：（四），共 21 格。 / Unable to provide: 21 figures. */
  unable_to_provide: UnableToProvide;
  /** （五）不予处理：（五），共 35 格。 / Not processed: 35 figures. */
  not_processed: NotProcessed;
  /** （六）其他处理：（六），共 21 格。 / Other handling: 21 figures. */
  other_handling: OtherHandling;
  /** （七）总计：（七），共 7 格。 / Total: 7 figures. */
  total: Row;
}

/** A piece of a narrative: what it is about, the heading as printed, the text. */
export interface Passage {
  /** 主题：第一部分须说明的五个方面之一；不属于其中一个时为 null。 / One of the five topics that section one must survey; null where it is none of them. */
  topic: "proactive_disclosure" | "on_application" | "information_management" | "platform" | "supervision" | null;
  /** 小标题：印出的小标题；没有时为 null。 / The heading as printed; null where there is none. */
  heading: string | null;
  /** 正文：正文，段落之间以换行分开。 / The text; paragraphs are separated by line feeds. */
  text: string;
}

/** The row of 第二十条第（九）项 in the 2019 edition. */
export interface Procurement2019 {
  /** 采购项目数量：单位：项。null 表示公布的表格中此格空白；空白不等于 0。 / Number of projects. null: blank in the published table, which is not 0. */
  projects: Figure;
  /** 采购总金额：金额及格中印出的单位。null 表示公布的表格中此格空白；空白不等于 0。 / An amount with the unit printed in the cell. null: blank in the published table, which is not 0. */
  amount: Money | null;
}

/** What the published page says of itself. Everything may be null: not stated. */
export interface Publication {
  /** 标题：公布的标题。 / The title as published. */
  title: string | null;
  /** 索引号：公开目录中的索引号。 / Number in the disclosure catalogue. */
  index_number: string | null;
  /** 成文日期：报告成文的日期。 / Date of the document. */
  issued_on: string | null;
  /** 发布日期：向社会公布的日期（条例第四十九条）。 / Date of publication (Regulation, article 49). */
  published_on: string | null;
  /** 网址：公布的网址。 / Address of the page. */
  url: string | null;
}

/** Table four, the same in both editions: cases in which the organ is respondent or defendant; 15 figures. */
export interface Remedies {
  /** 行政复议：共 5 格。《中华人民共和国政府信息公开条例》第五十一条。 / Administrative reconsideration: 5 figures. Regulation: 第五十一条. */
  reconsideration: RemedyResults;
  /** 行政诉讼：共 10 格。《中华人民共和国政府信息公开条例》第五十一条。 / Administrative litigation: 10 figures. Regulation: 第五十一条. */
  litigation: Litigation;
}

/** Five figures of table four: cases by result, those still pending, and all. */
export interface RemedyResults {
  /** 结果维持：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Upheld, number (件). null: blank in the published table, which is not 0. */
  upheld: Figure;
  /** 结果纠正：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Corrected, number (件). null: blank in the published table, which is not 0. */
  corrected: Figure;
  /** 其他结果：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Other result, number (件). null: blank in the published table, which is not 0. */
  other: Figure;
  /** 尚未审结：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Not yet concluded, number (件). null: blank in the published table, which is not 0. */
  pending: Figure;
  /** 总计：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Total, number (件). null: blank in the published table, which is not 0. */
  total: Figure;
}

/** 政府信息公开工作年度报告: the annual report of one organ for one year. */
export interface Report {
  /** By which editors find the schema; not part of the report. */
  $schema?: string;
  /** 格式版本号：JSON 格式的版本。 / Version of the JSON form. */
  schema_version: "1.0";
  /** 机关：编制报告的行政机关。 / The organ whose report it is. */
  agency: Agency;
  /** 年度：报告所述的年度，2019 起；不是公布的年份。 / The year reported on, from 2019; not the year of publication. */
  year: number;
  /** 统计范围：own 本级，aggregate 汇总；null 表示文件未说明，不可推定。 / own: the organ itself (本级); aggregate: it and its subordinates (汇总); null: not stated, not to be assumed. */
  coverage: "own" | "aggregate" | null;
  /** 发布信息：公布页面上的信息；null 表示没有。 / What the published page says of itself; or null. */
  publication: Publication | null;
  /** 一、总体情况：第一部分。文字。 / Section “overview”. Prose. */
  overview: Narrative;
  /** 二、主动公开政府信息情况：第二部分。表格。《中华人民共和国政府信息公开条例》第五十条第（一）项。 / Section “information disclosed proactively”. A table. Regulation: 第五十条第（一）项. */
  disclosure: Disclosure;
  /** 三、收到和处理政府信息公开申请情况：第三部分。表格。《中华人民共和国政府信息公开条例》第五十条第（二）项。 / Section “requests for information received and handled”. A table. Regulation: 第五十条第（二）项. */
  applications: Applications;
  /** 四、政府信息公开行政复议、行政诉讼情况：第四部分。表格。《中华人民共和国政府信息公开条例》第五十条第（三）项。 / Section “administrative reconsideration and litigation”. A table. Regulation: 第五十条第（三）项. */
  remedies: Remedies;
  /** 五、存在的主要问题及改进情况：第五部分。文字。《中华人民共和国政府信息公开条例》第五十条第（四）项。 / Section “main problems and improvements”. Prose. Regulation: 第五十条第（四）项. */
  problems: Narrative;
  /** 六、其他需要报告的事项：第六部分。文字。《中华人民共和国政府信息公开条例》第五十条第（五）项。 / Section “other matters to be reported”. Prose. Regulation: 第五十条第（五）项. */
  other_matters: Narrative;
  /** 注：格中或表下印出的注。 / Remarks printed in a cell or under a table. */
  annotations: Annotation[];
}

/** A row of table three: how many requests (件), by kind of applicant. Each figure 0 … 10¹², or null where blank. */
export interface Row {
  /** 自然人：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Natural person, number (件). null: blank in the published table, which is not 0. */
  natural_person: Figure;
  /** 商业企业：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Commercial enterprise, number (件). null: blank in the published table, which is not 0. */
  commercial_enterprise: Figure;
  /** 科研机构：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Research institution, number (件). null: blank in the published table, which is not 0. */
  research_institution: Figure;
  /** 社会公益组织：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Public interest organization, number (件). null: blank in the published table, which is not 0. */
  public_interest_organization: Figure;
  /** 法律服务机构：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Legal service institution, number (件). null: blank in the published table, which is not 0. */
  legal_service_institution: Figure;
  /** 其他：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Other organization, number (件). null: blank in the published table, which is not 0. */
  other_organization: Figure;
  /** 总计：单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Total, number (件). null: blank in the published table, which is not 0. */
  total: Figure;
}

/** （四）无法提供: not available, by reason. */
export interface UnableToProvide {
  /** 1.本机关不掌握相关政府信息：（四）1.，共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（四）项、第三十六条第（五）项。 / Information that the organ does not hold: 7 figures. Regulation: 第三十六条第（四）项, 第三十六条第（五）项. */
  not_held: Row;
  /** 2.没有现成信息需要另行制作：（四）2.，共 7 格。《中华人民共和国政府信息公开条例》第三十八条。 / Information that would have to be created: 7 figures. Regulation: 第三十八条. */
  needs_creation: Row;
  /** 3.补正后申请内容仍不明确：（四）3.，共 7 格。《中华人民共和国政府信息公开条例》第二十九条第二款第（二）项、第三十条。 / Request still unclear after correction: 7 figures. Regulation: 第二十九条第二款第（二）项, 第三十条. */
  unclear_after_correction: Row;
}
