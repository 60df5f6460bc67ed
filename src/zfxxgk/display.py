"""How the package shows itself: public names as those of `zfxxgk`, and values in notebooks.

The `__module__` of every public class and function is ``zfxxgk``, so that pickles, tracebacks and reprs stay the same
when one moves to another file. HTML for notebooks is made by a writer, which is imported only when a notebook asks.
"""

import importlib
from typing import Final, TypeVar, cast

__all__ = ["LOOKS", "html_of", "public"]

NamedT = TypeVar("NamedT")

LOOKS: Final = dict.fromkeys(("Report", "Findings", "Reading", "Comparison", "Series"), "zfxxgk.writers.notebook")
"""The classes that notebooks show as HTML, each with the module whose function of that name, in lower case, does it."""


def public(thing: NamedT) -> NamedT:
    """Make a class or function say that its module is the package, whatever module it is defined in.

    >>> from zfxxgk.form.records import Report
    >>> Report.__module__
    'zfxxgk'
    """
    thing.__module__ = "zfxxgk"
    return thing


def html_of(value: object) -> str:
    """Return a value as a part of a web page, for notebooks.

    Args:
        value: An object of one of the classes in `LOOKS`.

    Raises:
        KeyError: Its class is not one of these.
    """
    name = type(value).__name__
    look = getattr(importlib.import_module(LOOKS[name]), name.lower())
    return cast("str", look(value))
