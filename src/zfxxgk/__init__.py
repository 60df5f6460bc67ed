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
    from zfxxgk.categories import Applicant as Applicant
    from zfxxgk.categories import ApplicantGroup as ApplicantGroup
    from zfxxgk.categories import Article as Article
    from zfxxgk.categories import Category as Category
    from zfxxgk.categories import Coverage as Coverage
    from zfxxgk.categories import DisclosureItem as DisclosureItem
    from zfxxgk.categories import Edition as Edition
    from zfxxgk.categories import Flow as Flow
    from zfxxgk.categories import Measure as Measure
    from zfxxgk.categories import Outcome as Outcome
    from zfxxgk.categories import OutcomeGroup as OutcomeGroup
    from zfxxgk.categories import RemedyGroup as RemedyGroup
    from zfxxgk.categories import RemedyResult as RemedyResult
    from zfxxgk.categories import RemedyRoute as RemedyRoute
    from zfxxgk.categories import Section as Section
    from zfxxgk.categories import Topic as Topic
    from zfxxgk.categories import Unit as Unit
    from zfxxgk.checking import Finding as Finding
    from zfxxgk.checking import FindingCell as FindingCell
    from zfxxgk.checking import Findings as Findings
    from zfxxgk.checking import check as check
    from zfxxgk.checking import check_series as check_series
    from zfxxgk.codec import Limits as Limits
    from zfxxgk.codec import configure as configure
    from zfxxgk.codec import digest as digest
    from zfxxgk.codec import dumps as dumps
    from zfxxgk.codec import loads as loads
    from zfxxgk.codec import structure as structure
    from zfxxgk.codec import unstructure as unstructure
    from zfxxgk.comparison import Comparison as Comparison
    from zfxxgk.comparison import FigureChange as FigureChange
    from zfxxgk.comparison import Prose as Prose
    from zfxxgk.comparison import compare as compare
    from zfxxgk.corpus import CheckedPart as CheckedPart
    from zfxxgk.corpus import check_corpus as check_corpus
    from zfxxgk.corpus import read_corpus as read_corpus
    from zfxxgk.corpus import write_corpus as write_corpus
    from zfxxgk.editing import blank as blank
    from zfxxgk.editing import complete as complete
    from zfxxgk.editing import evolve as evolve
    from zfxxgk.editing import get as get
    from zfxxgk.editing import zero as zero
    from zfxxgk.files import dump as dump
    from zfxxgk.files import load as load
    from zfxxgk.form import Cell as Cell
    from zfxxgk.form import Figure as Figure
    from zfxxgk.form import Form as Form
    from zfxxgk.form import cells as cells
    from zfxxgk.frame import check_frame as check_frame
    from zfxxgk.frame import from_frame as from_frame
    from zfxxgk.frame import to_frame as to_frame
    from zfxxgk.longform import to_csv as to_csv
    from zfxxgk.problems import InvalidReport as InvalidReport
    from zfxxgk.problems import LimitExceeded as LimitExceeded
    from zfxxgk.problems import Phrase as Phrase
    from zfxxgk.problems import Problem as Problem
    from zfxxgk.problems import ProblemCode as ProblemCode
    from zfxxgk.prose import Claim as Claim
    from zfxxgk.prose import ClaimStatus as ClaimStatus
    from zfxxgk.prose import Verdict as Verdict
    from zfxxgk.prose import claims as claims
    from zfxxgk.prose import claims_frame as claims_frame
    from zfxxgk.prose import verdict as verdict
    from zfxxgk.ratios import INDICATORS as INDICATORS
    from zfxxgk.ratios import Indicator as Indicator
    from zfxxgk.ratios import indicators as indicators
    from zfxxgk.ratios import indicators_frame as indicators_frame
    from zfxxgk.readers import read as read
    from zfxxgk.readers.limits import ReadLimits as ReadLimits
    from zfxxgk.readers.reading import Note as Note
    from zfxxgk.readers.reading import Reading as Reading
    from zfxxgk.readers.reading import UnreadableDocument as UnreadableDocument
    from zfxxgk.records import Agency as Agency
    from zfxxgk.records import Annotation as Annotation
    from zfxxgk.records import Applications as Applications
    from zfxxgk.records import Applications2019 as Applications2019
    from zfxxgk.records import Applications2021 as Applications2021
    from zfxxgk.records import Denied as Denied
    from zfxxgk.records import Disclosure as Disclosure
    from zfxxgk.records import Disclosure2019 as Disclosure2019
    from zfxxgk.records import Disclosure2021 as Disclosure2021
    from zfxxgk.records import Documents2019 as Documents2019
    from zfxxgk.records import Documents2021 as Documents2021
    from zfxxgk.records import Fees2019 as Fees2019
    from zfxxgk.records import Items2019 as Items2019
    from zfxxgk.records import Litigation as Litigation
    from zfxxgk.records import Money as Money
    from zfxxgk.records import Narrative as Narrative
    from zfxxgk.records import NotProcessed as NotProcessed
    from zfxxgk.records import OtherHandling as OtherHandling
    from zfxxgk.records import Outcomes as Outcomes
    from zfxxgk.records import Outcomes2019 as Outcomes2019
    from zfxxgk.records import Outcomes2021 as Outcomes2021
    from zfxxgk.records import Passage as Passage
    from zfxxgk.records import Procurement2019 as Procurement2019
    from zfxxgk.records import Publication as Publication
    from zfxxgk.records import Remedies as Remedies
    from zfxxgk.records import RemedyResults as RemedyResults
    from zfxxgk.records import Report as Report
    from zfxxgk.records import Row as Row
    from zfxxgk.records import UnableToProvide as UnableToProvide
    from zfxxgk.rollup import CannotAdd as CannotAdd
    from zfxxgk.rollup import Gap as Gap
    from zfxxgk.rollup import Gaps as Gaps
    from zfxxgk.rollup import RollUp as RollUp
    from zfxxgk.rollup import gap as gap
    from zfxxgk.rollup import roll_up as roll_up
    from zfxxgk.rules import RULES as RULES
    from zfxxgk.rules import Basis as Basis
    from zfxxgk.rules import Rule as Rule
    from zfxxgk.rules import Severity as Severity
    from zfxxgk.rules import Status as Status
    from zfxxgk.schema import problems_in as problems_in
    from zfxxgk.series import Series as Series
    from zfxxgk.series import YearChange as YearChange
    from zfxxgk.series import by_organ as by_organ
    from zfxxgk.sql import sql_names as sql_names
    from zfxxgk.sql import to_sql as to_sql
    from zfxxgk.synthetic import Synthetic as Synthetic
    from zfxxgk.synthetic import synthetic_reports as synthetic_reports
    from zfxxgk.writers import to_docx as to_docx
    from zfxxgk.writers import to_xlsx as to_xlsx
    from zfxxgk.writers import write as write
    from zfxxgk.writers.blank_form import write_form as write_form
    from zfxxgk.writers.html import to_html as to_html
    from zfxxgk.writers.markdown import to_markdown as to_markdown

_HOMES = {
    "categories": (
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
    "checking": (
        "Finding",
        "FindingCell",
        "Findings",
        "check",
        "check_series",
    ),
    "codec": (
        "Limits",
        "configure",
        "digest",
        "dumps",
        "loads",
        "structure",
        "unstructure",
    ),
    "comparison": ("Comparison", "FigureChange", "Prose", "compare"),
    "editing": (
        "blank",
        "complete",
        "evolve",
        "get",
        "zero",
    ),
    "files": (
        "dump",
        "load",
    ),
    "form": (
        "Cell",
        "Figure",
        "Form",
        "cells",
    ),
    "problems": (
        "InvalidReport",
        "LimitExceeded",
        "Phrase",
        "Problem",
        "ProblemCode",
    ),
    "readers.reading": (
        "Note",
        "ReadLimits",
        "Reading",
        "UnreadableDocument",
    ),
    "readers": ("read",),
    "readers.limits": ("ReadLimits",),
    "records": (
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
    "rules": (
        "Basis",
        "RULES",
        "Rule",
        "Severity",
        "Status",
    ),
    "schema": ("problems_in",),
    "rollup": ("CannotAdd", "Gap", "Gaps", "RollUp", "gap", "roll_up"),
    "series": ("Series", "YearChange", "by_organ"),
    "corpus": ("CheckedPart", "check_corpus", "read_corpus", "write_corpus"),
    "sql": ("sql_names", "to_sql"),
    "synthetic": ("Synthetic", "synthetic_reports"),
    "frame": ("check_frame", "from_frame", "to_frame"),
    "prose": ("Claim", "ClaimStatus", "Verdict", "claims", "claims_frame", "verdict"),
    "ratios": ("INDICATORS", "Indicator", "indicators", "indicators_frame"),
    "longform": ("to_csv",),
    "writers.html": ("to_html",),
    "writers.markdown": ("to_markdown",),
    "writers": ("to_docx", "to_xlsx", "write"),
    "writers.blank_form": ("write_form",),
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
    "Report",
    "RollUp",
    "Row",
    "Rule",
    "Section",
    "Series",
    "Severity",
    "Status",
    "Synthetic",
    "Topic",
    "UnableToProvide",
    "Unit",
    "UnreadableDocument",
    "Verdict",
    "YearChange",
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
