"""Fuzz with the property tests: each is a target, fed with bytes through hypothesis's `fuzz_one_input`.

    python tests/fuzz/fuzz.py                       # list the targets
    python tests/fuzz/fuzz.py test_bytes.test_mutated_documents --seconds 60

With atheris installed the search is guided by coverage, else the bytes are random. A failure ends the program with the
failing example, which hypothesis keeps and the test shows again.
"""

import argparse
import importlib.util
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

TESTS = Path(__file__).parent.parent
Target = Callable[[bytes], object]


def targets() -> dict[str, Target]:
    """Return the property tests that take nothing but what hypothesis gives them."""
    sys.path.insert(0, str(TESTS))
    found: dict[str, Target] = {}
    for path in sorted((TESTS / "property").glob("test_*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        if spec is None or spec.loader is None:
            continue
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for name, function in vars(module).items():
            handle = getattr(function, "hypothesis", None)
            if name.startswith("test_") and handle is not None:
                found[f"{path.stem}.{name}"] = cast("Target", handle.fuzz_one_input)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", nargs="?", help="one of the targets; without it they are listed")
    parser.add_argument("--seconds", type=float, default=60, help="how long random bytes are tried")
    options = parser.parse_args()
    known = targets()
    if options.target is None:
        print("\n".join(known))
        return
    target = known[options.target]
    if importlib.util.find_spec("atheris") is not None:
        import atheris

        atheris.Setup(sys.argv[:1], target)
        atheris.Fuzz()
    end = time.monotonic() + options.seconds
    runs = 0
    while time.monotonic() < end:
        target(os.urandom(4096))
        runs += 1
    print(f"{options.target}: {runs} inputs, nothing found")


if __name__ == "__main__":
    main()
