"""What hypothesis runs when it is imported. It is not in `strategies`, because that module imports hypothesis."""

from typing import TYPE_CHECKING, TypeVar

from zfxxgk.form.records import records

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")


def register() -> None:
    """Tell hypothesis what `st.from_type` gives for each record class."""
    from hypothesis import strategies as st

    for cls in records():
        st.register_type_strategy(cls, _strategy)


def _strategy(cls: "type[T]") -> "SearchStrategy[T]":
    from zfxxgk.strategies import records_of

    return records_of(cls)
