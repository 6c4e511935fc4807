"""The floor under a comparison: to inflate both documents and to parse each once as a stream.

    python -m bench.floor OLD NEW

Nothing is kept and nothing is called back, so no program that reads both files through expat can
cost less; what stands on this floor is our own work.
"""

import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ParserCreate

BARE = (sys.executable, "-I", "-c", "pass")
"""The command that starts Python and does nothing."""


def floor(old: Path, new: Path) -> tuple[str, ...]:
    """Return the command that does no more than this to both files."""
    return (sys.executable, "-I", __file__, str(old), str(new))


def _main(paths: Sequence[str]) -> None:
    for path in paths:
        parser = ParserCreate()
        with zipfile.ZipFile(path).open("word/document.xml") as document:
            while piece := document.read(1 << 16):
                parser.Parse(piece, False)  # noqa: FBT003 (takes no keyword)
        parser.Parse(b"", True)  # noqa: FBT003


if __name__ == "__main__":
    _main(sys.argv[1:])
