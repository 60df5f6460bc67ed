"""China's 政府信息公开工作年度报告 as a value: read it, check it, compare it, add it up, print it, exchange it.

==========  ========================================================================================================
Read        `read` a page, Word, Excel, PDF, Markdown or JSON file → `Reading`: report, notes, coverage, repairs; `apply`
The value   `Report`, its tables and their `Row`; ``report.applications[Outcome.DUPLICATE, Applicant.TOTAL]``
The form    `Form`, `cells`, `get`; `Edition`, `Section`, `Flow`, `Outcome`, `Applicant`, `RemedyResult` …
Make        `zero`, `blank`, `evolve`, `complete`; `write_form` for a form to fill in
Check       `check`, `check_series` → `Findings`; `RULES`
Prose       `claims` and `verdict`: what the text says of the figures
Years       `Series`, `by_organ`, `compare`
Add up      `roll_up`, `gap`, `indicators`
Print       `write`, `to_html`, `to_docx`, `to_xlsx`, `to_markdown`, `to_csv`; `zfxxgk.plot`
JSON        `loads`, `dumps`, `load`, `dump`, `digest`; `structure`, `unstructure`, `converter`
Schema      `json_schema`, `rules_document`, `problems_in`
Tables      `to_frame`, `from_frame`, `check_frame`, `indicators_frame`, `claims_frame`, `findings_frame`, `to_sql`
Many        `write_corpus`, `read_corpus`, `check_corpus`, `synthetic_reports`
Tests       `zfxxgk.strategies`, for Hypothesis
==========  ========================================================================================================

>>> import zfxxgk
>>> report = zfxxgk.zero(agency="某某市某某局", year=2024)
>>> zfxxgk.check(zfxxgk.complete(report)).violated
<Findings: none>
>>> zfxxgk.loads(zfxxgk.dumps(report)) == report
True

Every public name is imported when it is first used, so that importing the package costs next to nothing. Which module holds
it is said in ``__init__.pyi``, where type checkers and editors look it up, too.
"""

import importlib
import os

_STUB = os.path.join(__path__[0], "__init__.pyi")  # noqa: PTH118 # pathlib takes longer than all else here
_HOME = {
    words[3]: words[1]
    for line in __spec__.loader.get_data(_STUB).decode().splitlines()
    if (words := line.split())[:1] == ["from"]
}

__all__ = sorted(name for name, home in _HOME.items() if home != __name__)  # noqa: PLE0605 # checkers read the stub


def __getattr__(name: str) -> object:
    """Import a public name from the module that holds it, or tell the version of the installed package."""
    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("zfxxgk")
    if name not in _HOME:
        raise AttributeError(f"module 'zfxxgk' has no attribute {name!r}")
    home = _HOME[name]
    value = (
        importlib.import_module(f"zfxxgk.{name}") if home == __name__ else getattr(importlib.import_module(home), name)
    )
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOME)
