"""Settings for all tests."""

import ast
import doctest
import functools
import importlib
import inspect
import os
import pkgutil
from types import ModuleType

import pytest
from hypothesis import HealthCheck, Phase, settings

import zfxxgk

# Programs to run by hand, one of which needs atheris; and inputs that once broke a reader.
collect_ignore = ["fuzz", "data", "generated", "validators"]

# A report has two hundred figures, so that making one is slow by hypothesis's standards. No test is a timed test. A test
# means the same every time: chance belongs to the profile "thorough", and what it finds becomes an explicit example.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
# To make a failing example smaller may take longer than all tests together; the thorough profile does it.
_SAME = {**_COMMON, "derandomize": True, "phases": (Phase.explicit, Phase.generate)}
settings.register_profile("quick", max_examples=50, **_SAME)  # type: ignore[arg-type] # the types are those of settings
settings.register_profile("few", max_examples=10, **_SAME)  # type: ignore[arg-type] # as above
settings.register_profile("thorough", max_examples=2000, print_blob=True, **_COMMON)  # type: ignore[arg-type] # as above
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
# Examples hold constants of the modules that are loaded: whichever tests ran before, they are to be the same.
for module in pkgutil.walk_packages(zfxxgk.__path__, "zfxxgk."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)


class _Finder(doctest.DocTestFinder):
    """Finds the examples of public names, too, which say that their module is the package, wherever they stand."""

    def _from_module(self, module: ModuleType | None, object: object) -> bool:
        if module is not None and getattr(object, "__module__", None) == "zfxxgk":
            return getattr(object, "__name__", None) in _written_in(module)
        return bool(super()._from_module(module, object))  # type: ignore[misc] # not in the stubs


@functools.cache
def _written_in(module: ModuleType) -> frozenset[str]:
    body = ast.parse(inspect.getsource(module)).body
    return frozenset(node.name for node in body if isinstance(node, ast.ClassDef | ast.FunctionDef))


doctest.DocTestFinder = _Finder  # type: ignore[misc] # pytest derives its own from it


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests tell of how much they read, style by style."""
    told = sorted(
        str(value)
        for reports in terminalreporter.stats.values()
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "tally" and report.when == "call"
    )
    if told:
        terminalreporter.section("figures read")
        for line in told:
            terminalreporter.write_line(line)
