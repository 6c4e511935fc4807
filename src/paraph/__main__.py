"""The command line, for `python -m paraph` and for `./paraph`, which runs this file."""

from paraph.cli import main

if __name__ == "__main__":
    main()
