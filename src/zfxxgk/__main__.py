"""``python -m zfxxgk`` is the command line."""

import sys

from zfxxgk.cli import main

if __name__ == "__main__":
    sys.exit(main())
