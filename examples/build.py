"""Build the example agreement: `python -m examples.build [FOLDER]`.

Writes approved and final, in English and in Russian, as DOCX beside this file or into FOLDER.
"""

import sys
from pathlib import Path

from examples.agreement import LANGUAGES, Draft, SourceError, read_approved
from examples.edits import make_final, read_edits
from examples.package import package

HERE = Path(__file__).parent


def drafts() -> dict[str, Draft]:
    """Return every version in every language, by file name.

    Raises:
        SourceError: the languages differ in structure, or an edit misses its place.
    """
    built: dict[str, Draft] = {}
    shapes = set()
    for language in LANGUAGES:
        approved = read_approved(language)
        shapes.add(tuple((item.block.kind, item.block.key) for item in approved.everything()))
        final = make_final(approved, read_edits(language.code))
        built |= {f"{draft.version}.{language.code}.docx": draft for draft in (approved, final)}
    if len(shapes) != 1:
        raise SourceError("the languages differ in their blocks, or in the order of these")
    return built


def main(arguments: list[str]) -> None:
    """Write the files into the folder named, or beside this file."""
    folder = Path(arguments[0]) if arguments else HERE
    for name, draft in drafts().items():
        (folder / name).write_bytes(package(draft))
        print(folder / name)


if __name__ == "__main__":
    main(sys.argv[1:])
