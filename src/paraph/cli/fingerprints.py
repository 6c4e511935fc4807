"""Fingerprints of keys, as people read them to each other."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.act import Party
from paraph.record.keys import PublicKey
from paraph.views.visible import spelled

_GROUP = 4  # figures that are read in one breath


def fingerprint(key: str) -> str:
    """Return the fingerprint of a key in groups of four figures."""
    figures = PublicKey.read(key).fingerprint.removeprefix("sha256:")
    groups = [figures[at : at + _GROUP] for at in range(0, len(figures), _GROUP)]
    return " ".join(groups)


def fingerprint_lines(party: Party) -> Iterator[str]:
    """Yield the name of a party, and a line for each of its keys."""
    words = "" if party.words == party.party else f" ({_in_one_line(party.words)})"
    yield f"{party.party}{words}"
    for each in party.keys:
        yield f"  {each.person}: {fingerprint(each.key)}"
    if party.log:
        yield f"  the log: {fingerprint(party.log)}"


def _in_one_line(words: str) -> str:
    """Return words of somebody else, which must not look like lines of ours."""
    return spelled(words.replace("\n", "\u2028"))
