"""The command line, for `python -m paraph` and for `./paraph`, which runs this file."""

import os

try:
    from paraph.cli import main

    if __name__ == "__main__":
        main()
except KeyboardInterrupt:  # before there was anybody to answer it
    try:
        os.write(2, b"Interrupted; no file is half written.\n")
    finally:
        os._exit(2)
