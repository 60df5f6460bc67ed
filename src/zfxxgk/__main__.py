"""``python -m zfxxgk`` is the command line."""

import sys

from zfxxgk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
