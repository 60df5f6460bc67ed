"""Reports inside larger structures, by way of cattrs."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, get_args

from zfxxgk.display import public
from zfxxgk.form.records import records
from zfxxgk.form.tables import TABLES, edition_of
from zfxxgk.wire.codec import plain_of, structure_as

if TYPE_CHECKING:
    from cattrs import BaseConverter, Converter

__all__ = ["configure", "converter"]

ConverterT = TypeVar("ConverterT", bound="BaseConverter")


@public
def converter() -> "Converter":
    """Return a cattrs converter for structures that contain reports, any of their records, or dates as JSON has them.

    >>> import attrs
    >>> from datetime import date
    >>> from zfxxgk import Report, zero
    >>> @attrs.frozen
    ... class Filing:
    ...     received: date
    ...     report: Report
    >>> filing = Filing(date(2025, 1, 20), zero(agency="某局", year=2024))
    >>> converter().unstructure(filing)["received"]
    '2025-01-20'
    >>> converter().structure(converter().unstructure(filing), Filing) == filing
    True
    """
    from cattrs.preconf.json import make_converter

    return configure(make_converter())


@public
def configure(converter: ConverterT) -> ConverterT:
    """Teach a cattrs converter of your own to convert structures that contain reports or any of their records.

    Args:
        converter: Any cattrs converter. It is changed and returned.

    Returns:
        The converter. What it structures is checked as by `loads`: where the data are wrong, `InvalidReport` is in the
        exception group that it raises. It unstructures to plain data, as `unstructure` does.

    >>> import attrs, cattrs
    >>> from zfxxgk import Report, zero
    >>> @attrs.frozen
    ... class Filing:
    ...     received: str
    ...     report: Report
    >>> converter = configure(cattrs.Converter())
    >>> filing = Filing("2025-01-20", zero(agency="某局", year=2024))
    >>> converter.structure(converter.unstructure(filing), Filing) == filing
    True
    """
    for cls in records():
        converter.register_structure_hook(cls, structure_as)
        converter.register_unstructure_hook(cls, plain_of)
    converter.register_structure_hook_func(_is_of_editions, _by_edition)
    return converter


def _is_of_editions(hint: object) -> bool:
    """Return whether a type is a table in any edition, as `Applications` or ``Disclosure | None``."""
    options = set(get_args(hint)) - {type(None)}
    return len(options) > 1 and options <= {record for record in TABLES.values() if edition_of(record) is not None}


def _by_edition(data: object, hint: object) -> object:
    """Return the table that plain data state, in the edition that they name."""
    if data is None and type(None) in get_args(hint):
        return None
    options = [option for option in get_args(hint) if option is not type(None)]
    if type(data) in options:
        return data
    stated = data.get("edition") if isinstance(data, Mapping) else None
    known = {edition.value: option for option in options if (edition := edition_of(option)) is not None}
    return structure_as(data, known.get(stated, options[-1]))
