"""How fast documents are read, interpretation included, against the libraries that only take the tables out of them.

And how much memory reading a thousand pages takes against reading ten. Nothing here fails for being slow.
"""

import io
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pandas as pd
import pdfplumber
from measure import Comparison, sample, table

import zfxxgk
from zfxxgk import Edition

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import houses  # noqa: E402 # the tests' printer of documents

PUBLISHED = ROOT.parent / "shared" / "published"
SIZE = 100_000
MEMORY = """
import sys, zfxxgk
data = sys.stdin.buffer.read()
for _ in range(int(sys.argv[1])):
    zfxxgk.read(data)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def page() -> bytes:
    """Return a page of 100 KB as a site makes it: the report as a word processor saves it, menus, styles and scripts."""
    report = houses.printed(sample(Edition.FORM_2021))
    data = houses.STYLES["html from Word"](report, Random(0))
    link = '<li class="nav-item"><a href="/zwgk/{0}/" target="_blank" title="栏目{0}">栏目{0}</a></li>'
    menu = "".join(link.format(1000 + i) for i in range(120))
    data = data.replace(b"<body>", f'<body><div class="menu"><ul>{menu}</ul></div>'.encode(), 1)
    style = b".column-00 a:hover { color: #c00; text-decoration: underline }\n"
    styles = style * ((SIZE - len(data)) // len(style))
    return data.replace(b"<body>", b"<style>\n" + styles + b"</style><body>", 1)


def comparisons() -> Iterator[Comparison]:
    """Yield what is measured."""
    pages = {"made here": page()}
    published = PUBLISHED / "shuyang-fgj-2023.html"
    if published.exists():
        pages["published"] = published.read_bytes()
    for name, data in pages.items():
        print(f"page {name}: {len(data) / 1000:.0f} KB")
        yield Comparison(
            f"read, page {name} / pandas.read_html",
            partial(zfxxgk.read, data),
            partial(tables, data),
            0.4,
        )
    pdfs = {"made here": houses.STYLES["pdf"](houses.printed(sample(Edition.FORM_2021)), Random(0))}
    published = PUBLISHED / "hongze-2023.pdf"
    if published.exists():
        pdfs["published"] = published.read_bytes()
    for name, data in pdfs.items():
        yield Comparison(
            f"read, PDF {name} / pdfplumber",
            partial(zfxxgk.read, data),
            partial(extracted, data),
            1.2,
            7,
        )


def tables(data: bytes) -> object:
    """Take the tables out of a page and do nothing else."""
    return pd.read_html(io.BytesIO(data), flavor="lxml", encoding="utf-8")


def extracted(data: bytes) -> list[object]:
    """Take the tables out of a PDF and do nothing else."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return [page.extract_tables() for page in pdf.pages]


def memory() -> None:
    """Print the most memory that reading ten and a thousand pages took, as Linux counts it."""
    few, many = (
        int(subprocess.run([sys.executable, "-c", MEMORY, n], input=page(), capture_output=True, check=True).stdout)
        for n in ("10", "1000")
    )
    print(f"memory: 10 pages {few / 1024:.0f} MB, 1,000 pages {many / 1024:.0f} MB, ratio {many / few:.2f}")


if __name__ == "__main__":
    table(__doc__, comparisons(), 30)
    memory()
