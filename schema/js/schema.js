export default {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:zfxxgk:report:1.0",
 "title": "政府信息公开工作年度报告",
 "description": "一个行政机关一个年度的政府信息公开工作年度报告（《中华人民共和国政府信息公开条例》第四十九条、第五十条）。所有键都要写出；没有的写 null。 / The annual report on government information disclosure of one organ for one year. All keys are always written; null where there is nothing.",
 "examples": [
  {
   "schema_version": "1.0",
   "agency": {
    "name": "某某市某某局",
    "credit_code": null,
    "division_code": null
   },
   "year": 2024,
   "coverage": null,
   "publication": null,
   "overview": {
    "passages": [
     {
      "topic": null,
      "heading": null,
      "text": "……"
     }
    ]
   },
   "disclosure": {
    "edition": "2021",
    "rules": {
     "issued": 0,
     "repealed": 0,
     "in_force": 0
    },
    "normative_documents": {
     "issued": 0,
     "repealed": 0,
     "in_force": 0
    },
    "license_decisions": 0,
    "penalty_decisions": 0,
    "compulsion_decisions": 0,
    "fees": 0
   },
   "applications": {
    "edition": "2021",
    "received": {
     "natural_person": 2,
     "commercial_enterprise": 0,
     "research_institution": 0,
     "public_interest_organization": 0,
     "legal_service_institution": 0,
     "other_organization": 0,
     "total": 2
    },
    "brought_forward": {
     "natural_person": 0,
     "commercial_enterprise": 0,
     "research_institution": 0,
     "public_interest_organization": 0,
     "legal_service_institution": 0,
     "other_organization": 0,
     "total": 0
    },
    "outcomes": {
     "granted": {
      "natural_person": 1,
      "commercial_enterprise": 0,
      "research_institution": 0,
      "public_interest_organization": 0,
      "legal_service_institution": 0,
      "other_organization": 0,
      "total": 1
     },
     "partially_granted": {
      "natural_person": 0,
      "commercial_enterprise": 0,
      "research_institution": 0,
      "public_interest_organization": 0,
      "legal_service_institution": 0,
      "other_organization": 0,
      "total": 0
     },
     "denied": {
      "state_secret": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "prohibited_by_law": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "security_stability": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "third_party_rights": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "internal_affairs": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "process_information": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "enforcement_case_file": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "administrative_query": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      }
     },
     "unable_to_provide": {
      "not_held": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "needs_creation": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "unclear_after_correction": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      }
     },
     "not_processed": {
      "petition_complaint": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "duplicate": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "published_material": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "excessive": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "confirm_or_reissue": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      }
     },
     "other_handling": {
      "correction_overdue": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "fee_overdue": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      },
      "other": {
       "natural_person": 0,
       "commercial_enterprise": 0,
       "research_institution": 0,
       "public_interest_organization": 0,
       "legal_service_institution": 0,
       "other_organization": 0,
       "total": 0
      }
     },
     "total": {
      "natural_person": 1,
      "commercial_enterprise": 0,
      "research_institution": 0,
      "public_interest_organization": 0,
      "legal_service_institution": 0,
      "other_organization": 0,
      "total": 1
     }
    },
    "carried_forward": {
     "natural_person": 1,
     "commercial_enterprise": 0,
     "research_institution": 0,
     "public_interest_organization": 0,
     "legal_service_institution": 0,
     "other_organization": 0,
     "total": 1
    }
   },
   "remedies": {
    "reconsideration": {
     "upheld": 0,
     "corrected": 0,
     "other": 0,
     "pending": 0,
     "total": 0
    },
    "litigation": {
     "direct": {
      "upheld": 0,
      "corrected": 0,
      "other": 0,
      "pending": 0,
      "total": 0
     },
     "after_reconsideration": {
      "upheld": 0,
      "corrected": 0,
      "other": 0,
      "pending": 0,
      "total": 0
     }
    }
   },
   "problems": {
    "passages": [
     {
      "topic": null,
      "heading": null,
      "text": "……"
     }
    ]
   },
   "other_matters": {
    "passages": [
     {
      "topic": null,
      "heading": null,
      "text": "……"
     }
    ]
   },
   "annotations": []
  }
 ],
 "type": "object",
 "required": [
  "schema_version",
  "agency",
  "year",
  "coverage",
  "publication",
  "overview",
  "disclosure",
  "applications",
  "remedies",
  "problems",
  "other_matters",
  "annotations"
 ],
 "properties": {
  "$schema": {
   "title": "所用的 JSON Schema",
   "description": "编辑器据此找到 Schema；不属于报告。 / Where editors find the schema; it is not part of the report.",
   "type": "string"
  },
  "schema_version": {
   "title": "格式版本号",
   "description": "JSON 格式的版本。 / Version of the JSON form.",
   "const": "1.0"
  },
  "agency": {
   "title": "机关",
   "description": "编制报告的行政机关。 / The organ whose report it is.",
   "$ref": "#/$defs/agency"
  },
  "year": {
   "title": "年度",
   "description": "报告所述的年度，2019 起；不是公布的年份。 / The year reported on, from 2019; not the year of publication.",
   "type": "integer",
   "minimum": 2019,
   "maximum": 9999
  },
  "coverage": {
   "title": "统计范围",
   "description": "own 本级，aggregate 汇总；null 表示文件未说明，不可推定。 / own: the organ itself (本级); aggregate: it and its subordinates (汇总); null: not stated, not to be assumed.",
   "enum": [
    "own",
    "aggregate",
    null
   ]
  },
  "publication": {
   "title": "发布信息",
   "description": "公布页面上的信息；null 表示没有。 / What the published page says of itself; or null.",
   "$ref": "#/$defs/publication"
  },
  "overview": {
   "title": "一、总体情况",
   "description": "第一部分。文字。 / Section “overview”. Prose.",
   "$ref": "#/$defs/narrative"
  },
  "disclosure": {
   "title": "二、主动公开政府信息情况",
   "description": "第二部分。表格。《中华人民共和国政府信息公开条例》第五十条第（一）项。 / Section “information disclosed proactively”. A table. Regulation: 第五十条第（一）项.",
   "type": "object",
   "required": [
    "edition"
   ],
   "properties": {
    "edition": {
     "title": "格式版本",
     "enum": [
      "2019",
      "2021"
     ]
    }
   },
   "allOf": [
    {
     "if": {
      "type": "object",
      "required": [
       "edition"
      ],
      "properties": {
       "edition": {
        "const": "2019"
       }
      }
     },
     "then": {
      "$ref": "#/$defs/disclosure_2019"
     }
    },
    {
     "if": {
      "type": "object",
      "required": [
       "edition"
      ],
      "properties": {
       "edition": {
        "const": "2021"
       }
      }
     },
     "then": {
      "$ref": "#/$defs/disclosure_2021"
     }
    }
   ]
  },
  "applications": {
   "title": "三、收到和处理政府信息公开申请情况",
   "description": "第三部分。表格。《中华人民共和国政府信息公开条例》第五十条第（二）项。 / Section “requests for information received and handled”. A table. Regulation: 第五十条第（二）项.",
   "type": "object",
   "required": [
    "edition"
   ],
   "properties": {
    "edition": {
     "title": "格式版本",
     "enum": [
      "2019",
      "2021"
     ]
    }
   },
   "allOf": [
    {
     "if": {
      "type": "object",
      "required": [
       "edition"
      ],
      "properties": {
       "edition": {
        "const": "2019"
       }
      }
     },
     "then": {
      "$ref": "#/$defs/applications_2019"
     }
    },
    {
     "if": {
      "type": "object",
      "required": [
       "edition"
      ],
      "properties": {
       "edition": {
        "const": "2021"
       }
      }
     },
     "then": {
      "$ref": "#/$defs/applications_2021"
     }
    }
   ]
  },
  "remedies": {
   "title": "四、政府信息公开行政复议、行政诉讼情况",
   "description": "第四部分。表格。《中华人民共和国政府信息公开条例》第五十条第（三）项。 / Section “administrative reconsideration and litigation”. A table. Regulation: 第五十条第（三）项.",
   "$ref": "#/$defs/remedies"
  },
  "problems": {
   "title": "五、存在的主要问题及改进情况",
   "description": "第五部分。文字。《中华人民共和国政府信息公开条例》第五十条第（四）项。 / Section “main problems and improvements”. Prose. Regulation: 第五十条第（四）项.",
   "$ref": "#/$defs/narrative"
  },
  "other_matters": {
   "title": "六、其他需要报告的事项",
   "description": "第六部分。文字。《中华人民共和国政府信息公开条例》第五十条第（五）项。 / Section “other matters to be reported”. Prose. Regulation: 第五十条第（五）项.",
   "$ref": "#/$defs/narrative"
  },
  "annotations": {
   "title": "注",
   "description": "格中或表下印出的注。 / Remarks printed in a cell or under a table.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/annotation"
   }
  }
 },
 "additionalProperties": false,
 "$defs": {
  "agency": {
   "$comment": "The organ whose report it is.",
   "type": "object",
   "required": [
    "name",
    "credit_code",
    "division_code"
   ],
   "properties": {
    "name": {
     "title": "机关名称",
     "description": "机关的全称；文件未写明时为空字符串。 / Full name of the organ; empty where the document does not state it.",
     "$ref": "#/$defs/name"
    },
    "credit_code": {
     "title": "统一社会信用代码",
     "description": "18 位（GB 32100）。校验码由规则 credit-code 检查。null 表示未写明。 / 18 characters (GB 32100). The check digit is verified by the rule credit-code. null: not stated.",
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[0-9A-Z]{18}$"
    },
    "division_code": {
     "title": "行政区划代码",
     "description": "6 位（GB/T 2260）。null 表示未写明。 / 6 digits (GB/T 2260). null: not stated.",
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[0-9]{6}$"
    }
   },
   "additionalProperties": false
  },
  "amount": {
   "$comment": "从 0 至 999999999999999 的数，有效数字不超过 15 位，不为 0 时不小于 0.000001，或 null（表格中空白） / a number from 0 to 999999999999999 of at most 15 significant digits, not below 0.000001 unless 0, or null (blank in the table)",
   "type": [
    "number",
    "null"
   ],
   "minimum": 0,
   "maximum": 999999999999999
  },
  "annotation": {
   "$comment": "What is printed in a cell, under a table, in the section of a table or before section one, and is none of the form's.",
   "type": "object",
   "required": [
    "at",
    "text"
   ],
   "properties": {
    "at": {
     "title": "位置",
     "description": "所注的格或部分的 JSON Pointer；空字符串为整份报告（印在第一部分之前）。 / JSON Pointer of the cell or section that the remark is about; empty: the whole report (printed before section one).",
     "type": "string",
     "maxLength": 1000,
     "pattern": "^(?:/(?:[^~/\\x00-\\x08\\x0b-\\x1f\\x7f]|~[01])*)*$"
    },
    "text": {
     "title": "注",
     "description": "注的文字。 / The remark.",
     "$ref": "#/$defs/text"
    }
   },
   "additionalProperties": false
  },
  "applications_2019": {
   "$comment": "Table three in the 2019 edition: 23 rows of figures.",
   "type": "object",
   "required": [
    "edition",
    "received",
    "brought_forward",
    "outcomes",
    "carried_forward"
   ],
   "properties": {
    "edition": {
     "title": "格式版本",
     "description": "本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them.",
     "const": "2019"
    },
    "received": {
     "title": "一、本年新收政府信息公开申请数量",
     "description": "一、，共 7 格。《中华人民共和国政府信息公开条例》第三十一条。 / Requests received this year: 7 figures. Regulation: 第三十一条.",
     "$ref": "#/$defs/row"
    },
    "brought_forward": {
     "title": "二、上年结转政府信息公开申请数量",
     "description": "二、，共 7 格。 / Requests brought forward from the previous year: 7 figures.",
     "$ref": "#/$defs/row"
    },
    "outcomes": {
     "title": "三、本年度办理结果",
     "description": "三、，共 140 格。 / Outcomes of this year: 140 figures.",
     "$ref": "#/$defs/outcomes_2019"
    },
    "carried_forward": {
     "title": "四、结转下年度继续办理",
     "description": "四、，共 7 格。《中华人民共和国政府信息公开条例》第三十三条。 / Requests carried forward to the next year: 7 figures. Regulation: 第三十三条.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  },
  "applications_2021": {
   "$comment": "Table three in the 2021 edition: 25 rows of figures.",
   "type": "object",
   "required": [
    "edition",
    "received",
    "brought_forward",
    "outcomes",
    "carried_forward"
   ],
   "properties": {
    "edition": {
     "title": "格式版本",
     "description": "本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them.",
     "const": "2021"
    },
    "received": {
     "title": "一、本年新收政府信息公开申请数量",
     "description": "一、，共 7 格。《中华人民共和国政府信息公开条例》第三十一条。 / Requests received this year: 7 figures. Regulation: 第三十一条.",
     "$ref": "#/$defs/row"
    },
    "brought_forward": {
     "title": "二、上年结转政府信息公开申请数量",
     "description": "二、，共 7 格。 / Requests brought forward from the previous year: 7 figures.",
     "$ref": "#/$defs/row"
    },
    "outcomes": {
     "title": "三、本年度办理结果",
     "description": "三、，共 154 格。 / Outcomes of this year: 154 figures.",
     "$ref": "#/$defs/outcomes_2021"
    },
    "carried_forward": {
     "title": "四、结转下年度继续办理",
     "description": "四、，共 7 格。《中华人民共和国政府信息公开条例》第三十三条。 / Requests carried forward to the next year: 7 figures. Regulation: 第三十三条.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  },
  "change": {
   "$comment": "从 -1000000000000 至 1000000000000 的整数（减少为负），或 null（表格中空白） / an integer from -1000000000000 to 1000000000000 (a decrease is negative), or null (blank in the table)",
   "type": [
    "integer",
    "null"
   ],
   "minimum": -1000000000000,
   "maximum": 1000000000000
  },
  "count": {
   "$comment": "从 0 至 1000000000000 的整数，或 null（表格中空白） / an integer from 0 to 1000000000000, or null (blank in the table)",
   "type": [
    "integer",
    "null"
   ],
   "minimum": 0,
   "maximum": 1000000000000
  },
  "date": {
   "$comment": "写作 YYYY-MM-DD 的日期，或 null / a date written YYYY-MM-DD, or null",
   "type": [
    "string",
    "null"
   ],
   "pattern": "^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2000|2400|2800)-02-29)$"
  },
  "denied": {
   "$comment": "（三）不予公开: refused, by ground.",
   "type": "object",
   "required": [
    "state_secret",
    "prohibited_by_law",
    "security_stability",
    "third_party_rights",
    "internal_affairs",
    "process_information",
    "enforcement_case_file",
    "administrative_query"
   ],
   "properties": {
    "state_secret": {
     "title": "1.属于国家秘密",
     "description": "（三）1.，共 7 格。《中华人民共和国政府信息公开条例》第十四条。 / State secret: 7 figures. Regulation: 第十四条.",
     "$ref": "#/$defs/row"
    },
    "prohibited_by_law": {
     "title": "2.其他法律行政法规禁止公开",
     "description": "（三）2.，共 7 格。《中华人民共和国政府信息公开条例》第十四条。 / Disclosure prohibited by other laws or regulations: 7 figures. Regulation: 第十四条.",
     "$ref": "#/$defs/row"
    },
    "security_stability": {
     "title": "3.危及“三安全一稳定”",
     "description": "（三）3.，共 7 格。《中华人民共和国政府信息公开条例》第十四条。 / Endangers national, public or economic security or social stability: 7 figures. Regulation: 第十四条.",
     "$ref": "#/$defs/row"
    },
    "third_party_rights": {
     "title": "4.保护第三方合法权益",
     "description": "（三）4.，共 7 格。《中华人民共和国政府信息公开条例》第十五条。 / Protection of the rights and interests of third parties: 7 figures. Regulation: 第十五条.",
     "$ref": "#/$defs/row"
    },
    "internal_affairs": {
     "title": "5.属于三类内部事务信息",
     "description": "（三）5.，共 7 格。《中华人民共和国政府信息公开条例》第十六条第一款。 / Information on internal affairs, of three kinds: 7 figures. Regulation: 第十六条第一款.",
     "$ref": "#/$defs/row"
    },
    "process_information": {
     "title": "6.属于四类过程性信息",
     "description": "（三）6.，共 7 格。《中华人民共和国政府信息公开条例》第十六条第二款。 / Process information, of four kinds: 7 figures. Regulation: 第十六条第二款.",
     "$ref": "#/$defs/row"
    },
    "enforcement_case_file": {
     "title": "7.属于行政执法案卷",
     "description": "（三）7.，共 7 格。《中华人民共和国政府信息公开条例》第十六条第二款。 / Administrative enforcement case file: 7 figures. Regulation: 第十六条第二款.",
     "$ref": "#/$defs/row"
    },
    "administrative_query": {
     "title": "8.属于行政查询事项",
     "description": "（三）8.，共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（七）项。 / Matter of an administrative query: 7 figures. Regulation: 第三十六条第（七）项.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  },
  "disclosure_2019": {
   "$comment": "Table two in the 2019 edition: 22 figures.",
   "type": "object",
   "required": [
    "edition",
    "rules",
    "normative_documents",
    "licenses",
    "other_services",
    "penalties",
    "compulsion",
    "fees",
    "procurement"
   ],
   "properties": {
    "edition": {
     "title": "格式版本",
     "description": "本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them.",
     "const": "2019"
    },
    "rules": {
     "title": "规章",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Rules: 3 figures. Regulation: 第二十条第（一）项.",
     "$ref": "#/$defs/documents_2019"
    },
    "normative_documents": {
     "title": "规范性文件",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Administrative normative documents: 3 figures. Regulation: 第二十条第（一）项.",
     "$ref": "#/$defs/documents_2019"
    },
    "licenses": {
     "title": "行政许可",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（五）项。 / Administrative licenses: 3 figures. Regulation: 第二十条第（五）项.",
     "$ref": "#/$defs/items_2019"
    },
    "other_services": {
     "title": "其他对外管理服务事项",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（五）项。 / Other administrative services to the public: 3 figures. Regulation: 第二十条第（五）项.",
     "$ref": "#/$defs/items_2019"
    },
    "penalties": {
     "title": "行政处罚",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（六）项。 / Administrative penalties: 3 figures. Regulation: 第二十条第（六）项.",
     "$ref": "#/$defs/items_2019"
    },
    "compulsion": {
     "title": "行政强制",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（六）项。 / Administrative compulsion: 3 figures. Regulation: 第二十条第（六）项.",
     "$ref": "#/$defs/items_2019"
    },
    "fees": {
     "title": "行政事业性收费",
     "description": "共 2 格。《中华人民共和国政府信息公开条例》第二十条第（八）项。 / Administrative fees and charges: 2 figures. Regulation: 第二十条第（八）项.",
     "$ref": "#/$defs/fees_2019"
    },
    "procurement": {
     "title": "政府集中采购",
     "description": "共 2 格。《中华人民共和国政府信息公开条例》第二十条第（九）项。 / Centralized government procurement: 2 figures. Regulation: 第二十条第（九）项.",
     "$ref": "#/$defs/procurement_2019"
    }
   },
   "additionalProperties": false
  },
  "disclosure_2021": {
   "$comment": "Table two in the 2021 edition: 10 figures; decisions (件), fees in 万元.",
   "type": "object",
   "required": [
    "edition",
    "rules",
    "normative_documents",
    "license_decisions",
    "penalty_decisions",
    "compulsion_decisions",
    "fees"
   ],
   "properties": {
    "edition": {
     "title": "格式版本",
     "description": "本表采用的格式版本；版本属于表，不属于报告：真实的报告会混用。 / Edition of the form that this table follows. It belongs to the table, not to the report: real reports mix them.",
     "const": "2021"
    },
    "rules": {
     "title": "规章",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Rules: 3 figures. Regulation: 第二十条第（一）项.",
     "$ref": "#/$defs/documents_2021"
    },
    "normative_documents": {
     "title": "行政规范性文件",
     "description": "共 3 格。《中华人民共和国政府信息公开条例》第二十条第（一）项。 / Administrative normative documents: 3 figures. Regulation: 第二十条第（一）项.",
     "$ref": "#/$defs/documents_2021"
    },
    "license_decisions": {
     "title": "行政许可 · 本年处理决定数量",
     "description": "单位：件。《中华人民共和国政府信息公开条例》第二十条第（五）项。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). Regulation: 第二十条第（五）项. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "penalty_decisions": {
     "title": "行政处罚 · 本年处理决定数量",
     "description": "单位：件。《中华人民共和国政府信息公开条例》第二十条第（六）项。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). Regulation: 第二十条第（六）项. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "compulsion_decisions": {
     "title": "行政强制 · 本年处理决定数量",
     "description": "单位：件。《中华人民共和国政府信息公开条例》第二十条第（六）项。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). Regulation: 第二十条第（六）项. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "fees": {
     "title": "行政事业性收费 · 本年收费金额（单位：万元）",
     "description": "单位：万元，可有小数。《中华人民共和国政府信息公开条例》第二十条第（八）项。null 表示公布的表格中此格空白；空白不等于 0。 / Unit: 万元 (10,000 yuan), decimals allowed. Regulation: 第二十条第（八）项. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/amount"
    }
   },
   "additionalProperties": false
  },
  "documents_2019": {
   "$comment": "A row of 第二十条第（一）项 in the 2019 edition; pieces (件).",
   "type": "object",
   "required": [
    "newly_made",
    "newly_disclosed",
    "total_public"
   ],
   "properties": {
    "newly_made": {
     "title": "本年新制作数量",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Newly made this year, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "newly_disclosed": {
     "title": "本年新公开数量",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Newly disclosed this year, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "total_public": {
     "title": "对外公开总数量",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Total open to the public, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    }
   },
   "additionalProperties": false
  },
  "documents_2021": {
   "$comment": "A row of 第二十条第（一）项 in the 2021 edition; pieces (件).",
   "type": "object",
   "required": [
    "issued",
    "repealed",
    "in_force"
   ],
   "properties": {
    "issued": {
     "title": "本年制发件数",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Issued this year, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "repealed": {
     "title": "本年废止件数",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Repealed this year, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "in_force": {
     "title": "现行有效件数",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / In force, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    }
   },
   "additionalProperties": false
  },
  "fees_2019": {
   "$comment": "The row of 第二十条第（八）项 in the 2019 edition: items, not money.",
   "type": "object",
   "required": [
    "items_previous_year",
    "items_change"
   ],
   "properties": {
    "items_previous_year": {
     "title": "上一年项目数量",
     "description": "单位：项。null 表示公布的表格中此格空白；空白不等于 0。 / Number of items. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "items_change": {
     "title": "本年增/减",
     "description": "项数的增减，减少为负。null 表示公布的表格中此格空白；空白不等于 0。 / Change in the number of items; a decrease is negative. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/change"
    }
   },
   "additionalProperties": false
  },
  "items_2019": {
   "$comment": "A row of 第二十条第（五）、（六）项 in the 2019 edition: items, their change, and decisions made.",
   "type": "object",
   "required": [
    "items_previous_year",
    "items_change",
    "decisions"
   ],
   "properties": {
    "items_previous_year": {
     "title": "上一年项目数量",
     "description": "单位：项。null 表示公布的表格中此格空白；空白不等于 0。 / Number of items. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "items_change": {
     "title": "本年增/减",
     "description": "项数的增减，减少为负。null 表示公布的表格中此格空白；空白不等于 0。 / Change in the number of items; a decrease is negative. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/change"
    },
    "decisions": {
     "title": "处理决定数量",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Decisions made this year, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    }
   },
   "additionalProperties": false
  },
  "known_amount": {
   "$comment": "从 0 至 999999999999999 的数，有效数字不超过 15 位，不为 0 时不小于 0.000001 / a number from 0 to 999999999999999 of at most 15 significant digits, not below 0.000001 unless 0",
   "type": "number",
   "minimum": 0,
   "maximum": 999999999999999
  },
  "litigation": {
   "$comment": "行政诉讼 in table four, by route.",
   "type": "object",
   "required": [
    "direct",
    "after_reconsideration"
   ],
   "properties": {
    "direct": {
     "title": "未经复议直接起诉",
     "description": "共 5 格。《中华人民共和国政府信息公开条例》第五十一条。 / Litigation without prior reconsideration: 5 figures. Regulation: 第五十一条.",
     "$ref": "#/$defs/remedy_results"
    },
    "after_reconsideration": {
     "title": "复议后起诉",
     "description": "共 5 格。《中华人民共和国政府信息公开条例》第五十一条。 / Litigation after reconsideration: 5 figures. Regulation: 第五十一条.",
     "$ref": "#/$defs/remedy_results"
    }
   },
   "additionalProperties": false
  },
  "money": {
   "$comment": "An amount with the unit that the cell states. The 2019 form fixes none; null means that none is printed.",
   "type": [
    "object",
    "null"
   ],
   "required": [
    "value",
    "unit"
   ],
   "properties": {
    "value": {
     "title": "金额",
     "description": "金额的数值。 / The amount.",
     "$ref": "#/$defs/known_amount"
    },
    "unit": {
     "title": "单位",
     "description": "格中印出的单位；null 表示没有印出。 / The unit printed in the cell; null: none is printed.",
     "enum": [
      "元",
      "万元",
      null
     ]
    }
   },
   "additionalProperties": false
  },
  "name": {
   "$comment": "一行不超过 1048576 字的文字，不含控制字符和改变书写方向的字符 / one line of at most 1048576 characters, without control characters and marks of direction",
   "type": "string",
   "maxLength": 1048576,
   "pattern": "^[^\\x00-\\x1f\\x7f]*$"
  },
  "narrative": {
   "$comment": "A section in prose: its passages, in the order of the document. Empty where the section is empty.",
   "type": "object",
   "required": [
    "passages"
   ],
   "properties": {
    "passages": {
     "title": "段落",
     "description": "依次列出的各段。 / The passages, in the order of the document.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/passage"
     }
    }
   },
   "additionalProperties": false
  },
  "not_processed": {
   "$comment": "（五）不予处理: not handled as a request for information, by reason.",
   "type": "object",
   "required": [
    "petition_complaint",
    "duplicate",
    "published_material",
    "excessive",
    "confirm_or_reissue"
   ],
   "properties": {
    "petition_complaint": {
     "title": "1.信访举报投诉类申请",
     "description": "（五）1.，共 7 格。《中华人民共和国政府信息公开条例》第三十九条第一款。 / Petition, report or complaint: 7 figures. Regulation: 第三十九条第一款.",
     "$ref": "#/$defs/row"
    },
    "duplicate": {
     "title": "2.重复申请",
     "description": "（五）2.，共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（六）项。 / Repeated request: 7 figures. Regulation: 第三十六条第（六）项.",
     "$ref": "#/$defs/row"
    },
    "published_material": {
     "title": "3.要求提供公开出版物",
     "description": "（五）3.，共 7 格。《中华人民共和国政府信息公开条例》第三十九条第二款。 / Request for a public publication: 7 figures. Regulation: 第三十九条第二款.",
     "$ref": "#/$defs/row"
    },
    "excessive": {
     "title": "4.无正当理由大量反复申请",
     "description": "（五）4.，共 7 格。《中华人民共和国政府信息公开条例》第三十五条。 / Frequent requests without good reason: 7 figures. Regulation: 第三十五条.",
     "$ref": "#/$defs/row"
    },
    "confirm_or_reissue": {
     "title": "5.要求行政机关确认或重新出具已获取信息",
     "description": "（五）5.，共 7 格。 / Request to confirm or reissue information already obtained: 7 figures.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  },
  "optional_text": {
   "$comment": "不超过 1048576 字的文字，换行写作 \\n，不含其他控制字符，或 null / text of at most 1048576 characters, lines ended by \\n, without other control characters, or null",
   "type": [
    "string",
    "null"
   ],
   "maxLength": 1048576,
   "pattern": "^[^\\x00-\\x08\\x0b-\\x1f\\x7f]*$"
  },
  "other_handling": {
   "$comment": "（六）其他处理 of the 2021 edition, by reason. The 2019 edition has one undivided row instead.",
   "type": "object",
   "required": [
    "correction_overdue",
    "fee_overdue",
    "other"
   ],
   "properties": {
    "correction_overdue": {
     "title": "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
     "description": "（六）1.，共 7 格。《中华人民共和国政府信息公开条例》第三十条。 / Request not corrected in time without good reason and no longer handled: 7 figures. Regulation: 第三十条.",
     "$ref": "#/$defs/row"
    },
    "fee_overdue": {
     "title": "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
     "description": "（六）2.，共 7 格。《中华人民共和国政府信息公开条例》第四十二条。 / Fee not paid in time and request no longer handled: 7 figures. Regulation: 第四十二条.",
     "$ref": "#/$defs/row"
    },
    "other": {
     "title": "3.其他",
     "description": "（六）3.，共 7 格。 / Other: 7 figures.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  },
  "outcomes_2019": {
   "$comment": "三、本年度办理结果 of the 2019 edition: 19 rows and their total.",
   "type": "object",
   "required": [
    "granted",
    "partially_granted",
    "denied",
    "unable_to_provide",
    "not_processed",
    "other_handling",
    "total"
   ],
   "properties": {
    "granted": {
     "title": "（一）予以公开",
     "description": "（一），共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（一）项、第三十六条第（二）项。 / Granted: 7 figures. Regulation: 第三十六条第（一）项, 第三十六条第（二）项.",
     "$ref": "#/$defs/row"
    },
    "partially_granted": {
     "title": "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
     "description": "（二），共 7 格。《中华人民共和国政府信息公开条例》第三十七条。 / Granted in part: 7 figures. Regulation: 第三十七条.",
     "$ref": "#/$defs/row"
    },
    "denied": {
     "title": "（三）不予公开",
     "description": "（三），共 56 格。《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条。 / Denied: 56 figures. Regulation: 第十四条, 第十五条, 第十六条.",
     "$ref": "#/$defs/denied"
    },
    "unable_to_provide": {
     "title": "（四）无法提供",
     "description": "（四），共 21 格。 / Unable to provide: 21 figures.",
     "$ref": "#/$defs/unable_to_provide"
    },
    "not_processed": {
     "title": "（五）不予处理",
     "description": "（五），共 35 格。 / Not processed: 35 figures.",
     "$ref": "#/$defs/not_processed"
    },
    "other_handling": {
     "title": "（六）其他处理",
     "description": "（六），共 7 格。 / Other handling: 7 figures.",
     "$ref": "#/$defs/row"
    },
    "total": {
     "title": "（七）总计",
     "description": "（七），共 7 格。 / Total: 7 figures.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  },
  "outcomes_2021": {
   "$comment": "三、本年度办理结果 of the 2021 edition: 21 rows and their total.",
   "type": "object",
   "required": [
    "granted",
    "partially_granted",
    "denied",
    "unable_to_provide",
    "not_processed",
    "other_handling",
    "total"
   ],
   "properties": {
    "granted": {
     "title": "（一）予以公开",
     "description": "（一），共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（一）项、第三十六条第（二）项。 / Granted: 7 figures. Regulation: 第三十六条第（一）项, 第三十六条第（二）项.",
     "$ref": "#/$defs/row"
    },
    "partially_granted": {
     "title": "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
     "description": "（二），共 7 格。《中华人民共和国政府信息公开条例》第三十七条。 / Granted in part: 7 figures. Regulation: 第三十七条.",
     "$ref": "#/$defs/row"
    },
    "denied": {
     "title": "（三）不予公开",
     "description": "（三），共 56 格。《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条。 / Denied: 56 figures. Regulation: 第十四条, 第十五条, 第十六条.",
     "$ref": "#/$defs/denied"
    },
    "unable_to_provide": {
     "title": "（四）无法提供",
     "description": "（四），共 21 格。 / Unable to provide: 21 figures.",
     "$ref": "#/$defs/unable_to_provide"
    },
    "not_processed": {
     "title": "（五）不予处理",
     "description": "（五），共 35 格。 / Not processed: 35 figures.",
     "$ref": "#/$defs/not_processed"
    },
    "other_handling": {
     "title": "（六）其他处理",
     "description": "（六），共 21 格。 / Other handling: 21 figures.",
     "$ref": "#/$defs/other_handling"
    },
    "total": {
     "title": "（七）总计",
     "description": "（七），共 7 格。 / Total: 7 figures.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  },
  "passage": {
   "$comment": "A piece of a narrative: what it is about, the heading as printed, the text.",
   "type": "object",
   "required": [
    "topic",
    "heading",
    "text"
   ],
   "properties": {
    "topic": {
     "title": "主题",
     "description": "第一部分须说明的五个方面之一；不属于其中一个时为 null。 / One of the five topics that section one must survey; null where it is none of them.",
     "enum": [
      "proactive_disclosure",
      "on_application",
      "information_management",
      "platform",
      "supervision",
      null
     ]
    },
    "heading": {
     "title": "小标题",
     "description": "印出的小标题；没有时为 null。 / The heading as printed; null where there is none.",
     "$ref": "#/$defs/optional_text"
    },
    "text": {
     "title": "正文",
     "description": "正文，段落之间以换行分开。 / The text; paragraphs are separated by line feeds.",
     "$ref": "#/$defs/text"
    }
   },
   "additionalProperties": false
  },
  "procurement_2019": {
   "$comment": "The row of 第二十条第（九）项 in the 2019 edition.",
   "type": "object",
   "required": [
    "projects",
    "amount"
   ],
   "properties": {
    "projects": {
     "title": "采购项目数量",
     "description": "单位：项。null 表示公布的表格中此格空白；空白不等于 0。 / Number of projects. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "amount": {
     "title": "采购总金额",
     "description": "金额及格中印出的单位。null 表示公布的表格中此格空白；空白不等于 0。 / An amount with the unit printed in the cell. null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/money"
    }
   },
   "additionalProperties": false
  },
  "publication": {
   "$comment": "What the published page says of itself. Everything may be null: not stated.",
   "type": [
    "object",
    "null"
   ],
   "required": [
    "title",
    "index_number",
    "issued_on",
    "published_on",
    "url"
   ],
   "properties": {
    "title": {
     "title": "标题",
     "description": "公布的标题。 / The title as published.",
     "$ref": "#/$defs/optional_text"
    },
    "index_number": {
     "title": "索引号",
     "description": "公开目录中的索引号。 / Number in the disclosure catalogue.",
     "$ref": "#/$defs/optional_text"
    },
    "issued_on": {
     "title": "成文日期",
     "description": "报告成文的日期。 / Date of the document.",
     "$ref": "#/$defs/date"
    },
    "published_on": {
     "title": "发布日期",
     "description": "向社会公布的日期（条例第四十九条）。 / Date of publication (Regulation, article 49).",
     "$ref": "#/$defs/date"
    },
    "url": {
     "title": "网址",
     "description": "公布的网址。 / Address of the page.",
     "$ref": "#/$defs/optional_text"
    }
   },
   "additionalProperties": false
  },
  "remedies": {
   "$comment": "Table four, the same in both editions: cases in which the organ is respondent or defendant; 15 figures.",
   "type": "object",
   "required": [
    "reconsideration",
    "litigation"
   ],
   "properties": {
    "reconsideration": {
     "title": "行政复议",
     "description": "共 5 格。《中华人民共和国政府信息公开条例》第五十一条。 / Administrative reconsideration: 5 figures. Regulation: 第五十一条.",
     "$ref": "#/$defs/remedy_results"
    },
    "litigation": {
     "title": "行政诉讼",
     "description": "共 10 格。《中华人民共和国政府信息公开条例》第五十一条。 / Administrative litigation: 10 figures. Regulation: 第五十一条.",
     "$ref": "#/$defs/litigation"
    }
   },
   "additionalProperties": false
  },
  "remedy_results": {
   "$comment": "Five figures of table four: cases by result, those still pending, and all.",
   "type": "object",
   "required": [
    "upheld",
    "corrected",
    "other",
    "pending",
    "total"
   ],
   "properties": {
    "upheld": {
     "title": "结果维持",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Upheld, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "corrected": {
     "title": "结果纠正",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Corrected, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "other": {
     "title": "其他结果",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Other result, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "pending": {
     "title": "尚未审结",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Not yet concluded, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "total": {
     "title": "总计",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Total, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    }
   },
   "additionalProperties": false
  },
  "row": {
   "$comment": "A row of table three: how many requests (件), by kind of applicant. Each figure 0 … 10¹², or null where blank.",
   "type": "object",
   "required": [
    "natural_person",
    "commercial_enterprise",
    "research_institution",
    "public_interest_organization",
    "legal_service_institution",
    "other_organization",
    "total"
   ],
   "properties": {
    "natural_person": {
     "title": "自然人",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Natural person, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "commercial_enterprise": {
     "title": "商业企业",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Commercial enterprise, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "research_institution": {
     "title": "科研机构",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Research institution, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "public_interest_organization": {
     "title": "社会公益组织",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Public interest organization, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "legal_service_institution": {
     "title": "法律服务机构",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Legal service institution, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "other_organization": {
     "title": "其他",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Other organization, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    },
    "total": {
     "title": "总计",
     "description": "单位：件。null 表示公布的表格中此格空白；空白不等于 0。 / Total, number (件). null: blank in the published table, which is not 0.",
     "$ref": "#/$defs/count"
    }
   },
   "additionalProperties": false
  },
  "text": {
   "$comment": "不超过 1048576 字的文字，换行写作 \\n，不含其他控制字符 / text of at most 1048576 characters, lines ended by \\n, without other control characters",
   "type": "string",
   "maxLength": 1048576,
   "pattern": "^[^\\x00-\\x08\\x0b-\\x1f\\x7f]*$"
  },
  "unable_to_provide": {
   "$comment": "（四）无法提供: not available, by reason.",
   "type": "object",
   "required": [
    "not_held",
    "needs_creation",
    "unclear_after_correction"
   ],
   "properties": {
    "not_held": {
     "title": "1.本机关不掌握相关政府信息",
     "description": "（四）1.，共 7 格。《中华人民共和国政府信息公开条例》第三十六条第（四）项、第三十六条第（五）项。 / Information that the organ does not hold: 7 figures. Regulation: 第三十六条第（四）项, 第三十六条第（五）项.",
     "$ref": "#/$defs/row"
    },
    "needs_creation": {
     "title": "2.没有现成信息需要另行制作",
     "description": "（四）2.，共 7 格。《中华人民共和国政府信息公开条例》第三十八条。 / Information that would have to be created: 7 figures. Regulation: 第三十八条.",
     "$ref": "#/$defs/row"
    },
    "unclear_after_correction": {
     "title": "3.补正后申请内容仍不明确",
     "description": "（四）3.，共 7 格。《中华人民共和国政府信息公开条例》第二十九条第二款第（二）项、第三十条。 / Request still unclear after correction: 7 figures. Regulation: 第二十九条第二款第（二）项, 第三十条.",
     "$ref": "#/$defs/row"
    }
   },
   "additionalProperties": false
  }
 }
};
