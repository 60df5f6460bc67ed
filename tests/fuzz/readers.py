"""Coverage-guided fuzzing of `zfxxgk.read`: any bytes give a reading or one of the errors that it names.

    python tests/fuzz/readers.py html .fuzz/ -max_total_time=600
    python tests/fuzz/readers.py md .fuzz/ -max_total_time=600
    python tests/fuzz/readers.py docx .fuzz/ -max_total_time=600

Needs ``pip install atheris``. Without a corpus it starts from what the houses of the tests print. For Word the bytes are
those of the document's XML, put into an archive that is whole; half of the time they are the archive itself.
"""

import io
import sys
import zipfile
from pathlib import Path
from random import Random

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent))

with atheris.instrument_imports(include=["zfxxgk.readers"]):
    import zfxxgk
    import zfxxgk.readers.docx
    import zfxxgk.readers.html
    import zfxxgk.readers.markdown
    import zfxxgk.readers.text

import houses

LIMITS = zfxxgk.ReadLimits(max_seconds=20)
KNOWN = (zfxxgk.UnreadableDocument, zfxxgk.LimitExceeded)


def whole(xml: bytes) -> bytes:
    """Return a Word file with the given document in it."""
    source = zipfile.ZipFile(io.BytesIO(TEMPLATE))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as target:
        for info in source.infolist():
            target.writestr(info, xml if info.filename == "word/document.xml" else source.read(info))
    return file.getvalue()


PAGE = houses.printed(zfxxgk.zero(agency="某县某局", year=2024))
TEMPLATE = houses.as_docx(PAGE, Random(0))


def check(format_: str, data: bytes) -> None:
    """Read, and hold what comes back to what a reading promises."""
    try:
        reading = zfxxgk.read(data, format=format_, limits=LIMITS)
    except KNOWN as error:
        str(error)
        return
    str(reading)
    assert zfxxgk.loads(zfxxgk.dumps(reading.report)) == reading.report
    zfxxgk.check(reading.report)
    for figure in zfxxgk.cells(reading.report):
        assert figure.value is None or reading.where(figure.pointer) is not None, figure.pointer


def main() -> None:
    format_ = sys.argv.pop(1)

    def one(data: bytes) -> None:
        if format_ == "docx" and not data.startswith(b"PK"):
            data = whole(data)
        check(format_, data)

    corpus = next((Path(a) for a in sys.argv[1:] if not a.startswith("-")), None)
    if corpus is not None and corpus.is_dir() and not any(corpus.iterdir()):
        seeds = {
            "html": [houses.as_html(PAGE, Random(0)), houses.as_html(PAGE, Random(0), word=True)],
            "md": [
                houses.as_markdown(PAGE, Random(0)),
                houses.as_lines(PAGE, Random(0)),
                houses.as_tabs(PAGE, Random(0)),
            ],
            "docx": [zipfile.ZipFile(io.BytesIO(TEMPLATE)).read("word/document.xml"), TEMPLATE],
        }[format_]
        for number, seed in enumerate(seeds):
            (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
