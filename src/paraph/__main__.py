"""The command line, for `python -m paraph` and for `./paraph`, which runs this file."""

import gc
import os
import sys

from paraph.cli import run

if __name__ == "__main__":
    # A text is many small things and no circles: looking for circles often finds nothing.
    gc.set_threshold(1_000_000, 20, 20)
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        # Leave at once: to take a large text apart, piece by piece, takes as long as to build it.
        os._exit(code)
