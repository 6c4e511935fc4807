"""Reviewed tables: what may stand for what, row by row, and the digest a proof names them by.

Each table is a file of this folder that a lawyer can read: UTF-8, one row a line, fields parted by
tabs, lines that begin with "#" being remarks. A proof rests on the exact bytes of the file.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

Row = tuple[str, ...]
_FOLDER = Path(__file__).parent


@cache
def rows(name: str) -> tuple[Row, ...]:
    """Return the rows of the table `name` ("en/variants", "signs"); none where there is no such."""
    return tuple(
        [
            tuple(line.split("\t"))
            for line in _source(name).decode().split("\n")
            if line and line[0] != "#"
        ]
    )


@cache
def words(name: str) -> frozenset[str]:
    """Return the first field of every row."""
    return frozenset([row[0] for row in rows(name)])


@cache
def row_set(name: str, fields: int = 2) -> frozenset[Row]:
    """Return the first `fields` fields of every row, in small letters."""
    return frozenset([tuple([field.lower() for field in row[:fields]]) for row in rows(name)])


@cache
def digest(name: str) -> str:
    """Return `sha256:` and the hexadecimal digest of the table; that of nothing where it is not.

    That of "lists/variant" is what the table `lists` records of the closed lists that stand in
    code, on which the class `variant` rests; a test holds it against them.
    """
    kind, _, rest = name.partition("/")
    if kind == "lists":
        return next((said for one, said in rows(kind) if one == rest), "")
    return f"sha256:{sha256(_source(name)).hexdigest()}"


@cache
def _source(name: str) -> bytes:
    try:
        return _FOLDER.joinpath(f"{name}.tsv").read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return b""
