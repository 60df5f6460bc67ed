"""How the package shows itself: public names as those of `zfxxgk`, and values in notebooks.

A class or function says ``zfxxgk`` as its module wherever it stands, so that pickles, tracebacks and reprs do not change when
it moves. A notebook's look is made by a writer, which is imported when a notebook asks.
"""

import importlib
from typing import Final, TypeVar, cast

__all__ = ["LOOKS", "html_of", "public"]

NamedT = TypeVar("NamedT")

LOOKS: Final = dict.fromkeys(("Report", "Findings", "Reading", "Comparison", "Series"), "zfxxgk.writers.notebook")
"""The classes that a notebook shows as HTML, each with the module that has a function for it, called as the class in lower case."""


def public(thing: NamedT) -> NamedT:
    """Say that a class or function is a public name: that of the package, whatever module it stands in.

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
        KeyError: Its class has no look.
    """
    name = type(value).__name__
    look = getattr(importlib.import_module(LOOKS[name]), name.lower())
    return cast("str", look(value))
