"""How fast reports are written, against reading the same report from JSON, and that memory stays flat.

Nothing here fails for being slow.
"""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from measure import Comparison, sample, table

import zfxxgk
from zfxxgk import Edition

MEMORY = """
import sys, zfxxgk
report = zfxxgk.loads(sys.stdin.buffer.read())
for _ in range(int(sys.argv[1])):
    zfxxgk.to_html(report), zfxxgk.to_markdown(report)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def comparisons() -> Iterator[Comparison]:
    """Yield what is measured."""
    report = sample(Edition.FORM_2021)
    data = zfxxgk.dumps(report)
    for name, work, target in (
        ("to_html", partial(zfxxgk.to_html, report), 8.0),
        ("to_markdown", partial(zfxxgk.to_markdown, report), 8.0),
        ("to_html, nothing sealed", partial(zfxxgk.to_html, report, sealed=False), None),
        ("to_csv", partial(zfxxgk.to_csv, report), None),
    ):
        yield Comparison(f"{name} / loads", work, partial(zfxxgk.loads, data), target)
    for name, office in (("to_xlsx", zfxxgk.to_xlsx), ("to_docx", zfxxgk.to_docx)):
        yield Comparison(f"{name} / loads", partial(office, report), partial(zfxxgk.loads, data), rounds=5)


def memory() -> None:
    """Print the most memory that ten and ten thousand writes took, as Linux counts it."""
    data = zfxxgk.dumps(sample(Edition.FORM_2021))
    few, many = (
        int(subprocess.run([sys.executable, "-c", MEMORY, n], input=data, capture_output=True, check=True).stdout)
        for n in ("10", "10000")
    )
    print(f"memory: 10 writes {few / 1024:.0f} MB, 10,000 writes {many / 1024:.0f} MB, ratio {many / few:.2f}")


if __name__ == "__main__":
    table(__doc__, comparisons(), 100)
    memory()
