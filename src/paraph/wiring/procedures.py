"""Procedures: those that come with Paraph, and those of one's own in a record."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files

from paraph.agreement.act import Genesis
from paraph.agreement.procedure import Procedure, procedure_of
from paraph.errors import ProcedureError

KNOWN = ("treaty", "contract", "council")
_LARGEST = 1 << 16


def procedure_for(genesis: Genesis, blobs: Mapping[str, bytes]) -> Procedure:
    """Return the procedure of an agreement: the one in its record, or one that is known.

    Raises:
        ProcedureError: its file is missing or malformed, or nobody knows a procedure of this name.
    """
    if genesis.rules:
        source = blobs.get(genesis.rules)
        if source is None:
            raise ProcedureError("rules", f"are missing: the blob {genesis.rules}")
        return read_procedure(genesis.procedure, source, genesis.procedure)
    if genesis.procedure not in KNOWN:
        raise ProcedureError("name", f"{genesis.procedure!r} is none of {', '.join(KNOWN)}")
    packaged = files("paraph.agreement").joinpath("procedures", f"{genesis.procedure}.toml")
    return read_procedure(genesis.procedure, packaged.read_bytes(), genesis.procedure)


def read_procedure(name: str, source: bytes, file: str) -> Procedure:
    """Return the procedure that the bytes of a TOML file hold.

    Raises:
        ProcedureError: they hold none; the file and the place are named.
    """
    if len(source) > _LARGEST:
        raise ProcedureError("the file", f"has more than {_LARGEST} bytes", file)
    try:
        table = tomllib.loads(source.decode())
        return procedure_of(name, table)
    except (ValueError, RecursionError) as error:
        raise ProcedureError("the file", f"is no TOML ({error})", file) from error
    except ProcedureError as error:
        raise ProcedureError(error.place, error.what, file) from error
