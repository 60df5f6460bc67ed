"""China's 政府信息公开工作年度报告 as a value: hold it, check it, change it, exchange it.

>>> import zfxxgk
>>> report = zfxxgk.zero(agency="某某市某某局", year=2024)
>>> zfxxgk.check(zfxxgk.complete(report)).violated
<Findings: none>
>>> zfxxgk.loads(zfxxgk.dumps(report)) == report
True

Every name below is imported when it is first used, so that importing the package costs next to nothing.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zfxxgk.form.categories import Applicant as Applicant
    from zfxxgk.form.categories import ApplicantGroup as ApplicantGroup
    from zfxxgk.form.categories import Article as Article
    from zfxxgk.form.categories import Category as Category
    from zfxxgk.form.categories import Coverage as Coverage
    from zfxxgk.form.categories import DisclosureItem as DisclosureItem
    from zfxxgk.form.categories import Edition as Edition
    from zfxxgk.form.categories import Flow as Flow
    from zfxxgk.form.categories import Measure as Measure
    from zfxxgk.form.categories import Outcome as Outcome
    from zfxxgk.form.categories import OutcomeGroup as OutcomeGroup
    from zfxxgk.form.categories import RemedyGroup as RemedyGroup
    from zfxxgk.form.categories import RemedyResult as RemedyResult
    from zfxxgk.form.categories import RemedyRoute as RemedyRoute
    from zfxxgk.form.categories import Section as Section
    from zfxxgk.form.categories import Topic as Topic
    from zfxxgk.form.categories import Unit as Unit
    from zfxxgk.form.editing import blank as blank
    from zfxxgk.form.editing import evolve as evolve
    from zfxxgk.form.editing import get as get
    from zfxxgk.form.editing import zero as zero
    from zfxxgk.form.records import Agency as Agency
    from zfxxgk.form.records import Annotation as Annotation
    from zfxxgk.form.records import Applications as Applications
    from zfxxgk.form.records import Applications2019 as Applications2019
    from zfxxgk.form.records import Applications2021 as Applications2021
    from zfxxgk.form.records import Denied as Denied
    from zfxxgk.form.records import Disclosure as Disclosure
    from zfxxgk.form.records import Disclosure2019 as Disclosure2019
    from zfxxgk.form.records import Disclosure2021 as Disclosure2021
    from zfxxgk.form.records import Documents2019 as Documents2019
    from zfxxgk.form.records import Documents2021 as Documents2021
    from zfxxgk.form.records import Fees2019 as Fees2019
    from zfxxgk.form.records import Items2019 as Items2019
    from zfxxgk.form.records import Litigation as Litigation
    from zfxxgk.form.records import Money as Money
    from zfxxgk.form.records import Narrative as Narrative
    from zfxxgk.form.records import NotProcessed as NotProcessed
    from zfxxgk.form.records import OtherHandling as OtherHandling
    from zfxxgk.form.records import Outcomes as Outcomes
    from zfxxgk.form.records import Outcomes2019 as Outcomes2019
    from zfxxgk.form.records import Outcomes2021 as Outcomes2021
    from zfxxgk.form.records import Passage as Passage
    from zfxxgk.form.records import Procurement2019 as Procurement2019
    from zfxxgk.form.records import Publication as Publication
    from zfxxgk.form.records import Remedies as Remedies
    from zfxxgk.form.records import RemedyResults as RemedyResults
    from zfxxgk.form.records import Report as Report
    from zfxxgk.form.records import Row as Row
    from zfxxgk.form.records import UnableToProvide as UnableToProvide
    from zfxxgk.form.tables import Cell as Cell
    from zfxxgk.form.tables import Figure as Figure
    from zfxxgk.form.tables import Form as Form
    from zfxxgk.form.tables import cells as cells
    from zfxxgk.many.comparison import Comparison as Comparison
    from zfxxgk.many.comparison import FigureChange as FigureChange
    from zfxxgk.many.comparison import Prose as Prose
    from zfxxgk.many.comparison import compare as compare
    from zfxxgk.many.corpus import CheckedPart as CheckedPart
    from zfxxgk.many.corpus import check_corpus as check_corpus
    from zfxxgk.many.corpus import read_corpus as read_corpus
    from zfxxgk.many.corpus import write_corpus as write_corpus
    from zfxxgk.many.frame import check_frame as check_frame
    from zfxxgk.many.frame import claims_frame as claims_frame
    from zfxxgk.many.frame import from_frame as from_frame
    from zfxxgk.many.frame import to_frame as to_frame
    from zfxxgk.many.ratios import INDICATORS as INDICATORS
    from zfxxgk.many.ratios import Indicator as Indicator
    from zfxxgk.many.ratios import indicators as indicators
    from zfxxgk.many.ratios import indicators_frame as indicators_frame
    from zfxxgk.many.rollup import CannotAdd as CannotAdd
    from zfxxgk.many.rollup import Gap as Gap
    from zfxxgk.many.rollup import Gaps as Gaps
    from zfxxgk.many.rollup import RollUp as RollUp
    from zfxxgk.many.rollup import gap as gap
    from zfxxgk.many.rollup import roll_up as roll_up
    from zfxxgk.many.series import Series as Series
    from zfxxgk.many.series import YearChange as YearChange
    from zfxxgk.many.series import by_organ as by_organ
    from zfxxgk.many.sql import sql_names as sql_names
    from zfxxgk.many.sql import to_sql as to_sql
    from zfxxgk.many.synthetic import Synthetic as Synthetic
    from zfxxgk.many.synthetic import synthetic_reports as synthetic_reports
    from zfxxgk.problems import InvalidReport as InvalidReport
    from zfxxgk.problems import LimitExceeded as LimitExceeded
    from zfxxgk.problems import Phrase as Phrase
    from zfxxgk.problems import Problem as Problem
    from zfxxgk.problems import ProblemCode as ProblemCode
    from zfxxgk.prose.claim import Claim as Claim
    from zfxxgk.prose.claim import ClaimStatus as ClaimStatus
    from zfxxgk.prose.claim import Verdict as Verdict
    from zfxxgk.prose.claim import verdict as verdict
    from zfxxgk.prose.passage import claims as claims
    from zfxxgk.readers.entry import read as read
    from zfxxgk.readers.limits import ReadLimits as ReadLimits
    from zfxxgk.readers.reading import FigureState as FigureState
    from zfxxgk.readers.reading import Note as Note
    from zfxxgk.readers.reading import Reading as Reading
    from zfxxgk.readers.reading import TableCoverage as TableCoverage
    from zfxxgk.readers.reading import UnreadableDocument as UnreadableDocument
    from zfxxgk.readers.repair import Correction as Correction
    from zfxxgk.readers.repair import Repair as Repair
    from zfxxgk.readers.repair import apply as apply
    from zfxxgk.rules.catalogue import RULES as RULES
    from zfxxgk.rules.checking import check as check
    from zfxxgk.rules.checking import check_series as check_series
    from zfxxgk.rules.findings import Finding as Finding
    from zfxxgk.rules.findings import FindingCell as FindingCell
    from zfxxgk.rules.findings import Findings as Findings
    from zfxxgk.rules.model import Basis as Basis
    from zfxxgk.rules.model import Rule as Rule
    from zfxxgk.rules.model import Severity as Severity
    from zfxxgk.rules.model import Status as Status
    from zfxxgk.rules.totals import complete as complete
    from zfxxgk.wire.codec import Limits as Limits
    from zfxxgk.wire.codec import configure as configure
    from zfxxgk.wire.codec import digest as digest
    from zfxxgk.wire.codec import dumps as dumps
    from zfxxgk.wire.codec import loads as loads
    from zfxxgk.wire.codec import structure as structure
    from zfxxgk.wire.codec import unstructure as unstructure
    from zfxxgk.wire.files import dump as dump
    from zfxxgk.wire.files import load as load
    from zfxxgk.wire.longform import to_csv as to_csv
    from zfxxgk.wire.schema import problems_in as problems_in
    from zfxxgk.writers import to_docx as to_docx
    from zfxxgk.writers import to_xlsx as to_xlsx
    from zfxxgk.writers import write as write
    from zfxxgk.writers.blank_form import write_form as write_form
    from zfxxgk.writers.html import to_html as to_html
    from zfxxgk.writers.markdown import to_markdown as to_markdown

_HOMES = {
    "readers.repair": ("Repair", "Correction", "apply"),
    "form.categories": (
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
    ),
    "form.editing": (
        "blank",
        "evolve",
        "get",
        "zero",
    ),
    "form.records": (
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
    ),
    "form.tables": (
        "Cell",
        "Figure",
        "Form",
        "cells",
    ),
    "many.comparison": (
        "Comparison",
        "FigureChange",
        "Prose",
        "compare",
    ),
    "many.corpus": (
        "CheckedPart",
        "check_corpus",
        "read_corpus",
        "write_corpus",
    ),
    "many.frame": (
        "claims_frame",
        "check_frame",
        "from_frame",
        "to_frame",
    ),
    "many.ratios": (
        "INDICATORS",
        "Indicator",
        "indicators",
        "indicators_frame",
    ),
    "many.rollup": (
        "CannotAdd",
        "Gap",
        "Gaps",
        "RollUp",
        "gap",
        "roll_up",
    ),
    "many.series": (
        "Series",
        "YearChange",
        "by_organ",
    ),
    "many.sql": (
        "sql_names",
        "to_sql",
    ),
    "many.synthetic": (
        "Synthetic",
        "synthetic_reports",
    ),
    "problems": (
        "InvalidReport",
        "LimitExceeded",
        "Phrase",
        "Problem",
        "ProblemCode",
    ),
    "prose.claim": (
        "Claim",
        "ClaimStatus",
        "Verdict",
        "verdict",
    ),
    "prose.passage": ("claims",),
    "readers.entry": ("read",),
    "readers.limits": ("ReadLimits",),
    "readers.reading": (
        "Note",
        "Reading",
        "UnreadableDocument",
        "FigureState",
        "TableCoverage",
    ),
    "rules.catalogue": ("RULES",),
    "rules.checking": (
        "check",
        "check_series",
    ),
    "rules.findings": (
        "Finding",
        "FindingCell",
        "Findings",
    ),
    "rules.model": (
        "Basis",
        "Rule",
        "Severity",
        "Status",
    ),
    "rules.totals": ("complete",),
    "wire.codec": (
        "Limits",
        "configure",
        "digest",
        "dumps",
        "loads",
        "structure",
        "unstructure",
    ),
    "wire.files": (
        "dump",
        "load",
    ),
    "wire.longform": ("to_csv",),
    "wire.schema": ("problems_in",),
    "writers": (
        "to_docx",
        "to_xlsx",
        "write",
    ),
    "writers.blank_form": ("write_form",),
    "writers.html": ("to_html",),
    "writers.markdown": ("to_markdown",),
}

_HOME = {name: home for home, names in _HOMES.items() for name in names}

# Written out, and not derived, because editors and type checkers read it.
__all__ = [
    "INDICATORS",
    "RULES",
    "Agency",
    "Annotation",
    "Applicant",
    "ApplicantGroup",
    "Applications",
    "Applications2019",
    "Applications2021",
    "Article",
    "Basis",
    "CannotAdd",
    "Category",
    "Cell",
    "CheckedPart",
    "Claim",
    "ClaimStatus",
    "Comparison",
    "Correction",
    "Coverage",
    "Denied",
    "Disclosure",
    "Disclosure2019",
    "Disclosure2021",
    "DisclosureItem",
    "Documents2019",
    "Documents2021",
    "Edition",
    "Fees2019",
    "Figure",
    "FigureChange",
    "FigureState",
    "Finding",
    "FindingCell",
    "Findings",
    "Flow",
    "Form",
    "Gap",
    "Gaps",
    "Indicator",
    "InvalidReport",
    "Items2019",
    "LimitExceeded",
    "Limits",
    "Litigation",
    "Measure",
    "Money",
    "Narrative",
    "NotProcessed",
    "Note",
    "OtherHandling",
    "Outcome",
    "OutcomeGroup",
    "Outcomes",
    "Outcomes2019",
    "Outcomes2021",
    "Passage",
    "Phrase",
    "Problem",
    "ProblemCode",
    "Procurement2019",
    "Prose",
    "Publication",
    "ReadLimits",
    "Reading",
    "Remedies",
    "RemedyGroup",
    "RemedyResult",
    "RemedyResults",
    "RemedyRoute",
    "Repair",
    "Report",
    "RollUp",
    "Row",
    "Rule",
    "Section",
    "Series",
    "Severity",
    "Status",
    "Synthetic",
    "TableCoverage",
    "Topic",
    "UnableToProvide",
    "Unit",
    "UnreadableDocument",
    "Verdict",
    "YearChange",
    "apply",
    "blank",
    "by_organ",
    "cells",
    "check",
    "check_corpus",
    "check_frame",
    "check_series",
    "claims",
    "claims_frame",
    "compare",
    "complete",
    "configure",
    "digest",
    "dump",
    "dumps",
    "evolve",
    "from_frame",
    "gap",
    "get",
    "indicators",
    "indicators_frame",
    "load",
    "loads",
    "problems_in",
    "read",
    "read_corpus",
    "roll_up",
    "sql_names",
    "structure",
    "synthetic_reports",
    "to_csv",
    "to_docx",
    "to_frame",
    "to_html",
    "to_markdown",
    "to_sql",
    "to_xlsx",
    "unstructure",
    "verdict",
    "write",
    "write_corpus",
    "write_form",
    "zero",
]


def __getattr__(name: str) -> object:
    """Import a public name from the module that holds it, or tell the version of the installed package."""
    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("zfxxgk")
    if name not in _HOME:
        raise AttributeError(f"module 'zfxxgk' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"zfxxgk.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
