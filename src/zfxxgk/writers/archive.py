"""Office files are ZIP archives: the sealed report becomes a part of its own, and equal reports give equal bytes."""

import io
import re
import zipfile
from typing import Final
from xml.sax.saxutils import escape

from zfxxgk.wire.seal import XML_NAMESPACE

__all__ = ["finished", "printable"]

_PART: Final = "customXml/zfxxgk.xml"
_RELATION: Final = (
    '<Relationship Id="rIdZfxxgk" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" '
    'Target="../customXml/zfxxgk.xml"/>'
)
_SAVE_TIMES: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def finished(data: bytes, relations: str = "", sealed: str | None = None) -> bytes:
    """Return an office file with a sealed report in it, without the time at which it was made.

    Args:
        data: The file as the library wrote it.
        relations: Name of the part with the relations of the main part; a sealed report is registered there.
        sealed: The sealed report, or `None`.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name)
            if name == relations and sealed is not None:
                part = part.replace(b"</Relationships>", f"{_RELATION}</Relationships>".encode())
            elif name == "docProps/core.xml":
                part = _SAVE_TIMES.sub(rb"\g<1>2000-01-01T00:00:00Z", part)
            _add(target, name, part)
        if sealed is not None:
            _add(target, _PART, f'<report xmlns="{XML_NAMESPACE}">{escape(sealed)}</report>'.encode())
    return file.getvalue()


def _add(archive: zipfile.ZipFile, name: str, part: bytes) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, part)


_UNPRINTABLE: Final = re.compile("[\ufffe\uffff]")


def printable(text: str) -> str:
    """Return a text without the characters that XML cannot hold."""
    return _UNPRINTABLE.sub("", text)
