"""Plain text → document: its lines. What the lines are, the interpreter tells."""

from zfxxgk.readers.document import Document, Place, TextBlock
from zfxxgk.readers.limits import Watch

__all__ = ["to_document"]


def to_document(text: str, watch: Watch) -> Document:
    r"""Return the document that a plain text is.

    >>> from zfxxgk.readers.limits import DEFAULT_READ_LIMITS
    >>> [block.text for block in to_document("a\n\nb", Watch(DEFAULT_READ_LIMITS)).blocks]
    ['a', 'b']
    """
    blocks = []
    for number, line in enumerate(text.replace("\f", "\n").splitlines(), 1):
        if line.strip():
            watch.block()
            blocks.append(TextBlock(line, 0, Place(line=number)))
    return Document("txt", tuple(blocks), cut=not text.endswith("\n"))
