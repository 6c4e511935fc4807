"""Passing: whether a record may be given out as proof, by pinned keys or by those it began with."""

from __future__ import annotations

from paraph.cli.pinned import pinned
from paraph.record.held import Held, genesis_of
from paraph.record.trust import Trust
from paraph.record.verify import verify


def unpassed(held: Held, trust: str | None) -> str:
    """Return why a record does not pass, and is not signed by all; nothing where it does.

    Without a file of keys those of the genesis are taken, which this node has let in.
    """
    keys = pinned(trust) if trust is not None else Trust(genesis_of(held).parties)
    answer = verify(held, keys, signed=True)
    return "" if answer.result == "passed" else f"{answer.code}: {answer.why}"
