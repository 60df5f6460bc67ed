"""JSON Pointers (RFC 6901): how every place in a report is named."""

from collections.abc import Iterable

__all__ = ["join", "split"]


def join(tokens: Iterable[str | int]) -> str:
    """Return the JSON Pointer made of `tokens`.

    >>> join(["annotations", 0, "a/b"])
    '/annotations/0/a~1b'
    """
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def split(pointer: str) -> tuple[str, ...]:
    """Return the tokens of a JSON Pointer.

    Raises:
        ValueError: `pointer` is not empty and does not begin with a slash.

    >>> split("/annotations/0/a~1b")
    ('annotations', '0', 'a/b')
    """
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        raise ValueError(f"not a JSON Pointer, which is empty or begins with '/': {pointer!r}")
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer[1:].split("/"))
