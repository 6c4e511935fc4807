"""Fingerprints of keys, as people read them to each other."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.act import Genesis, Party
from paraph.record.keys import PublicKey
from paraph.views.sentence import language_in_words
from paraph.views.visible import one_line, spelled

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


def genesis_lines(genesis: Genesis) -> Iterator[str]:
    """Yield what is agreed on at the beginning: the parties, their keys and bodies, the texts.

    It is what people compare by another way before they sign it.
    """
    yield f"  procedure {one_line(genesis.procedure)}"
    for party in genesis.parties:
        yield from [f"  {line}" for line in fingerprint_lines(party)]
        if not party.keys:
            yield "    has no node: what it does is reported"
            continue
        held = len({each.person for each in party.keys})
        yield f"    {party.quorum} of {held} must sign to change these keys"
        yield f"    decisions of {', '.join(party.decides) or 'no body'} bind it"
    for each in genesis.components:
        own = f", signed by {each.signed_by} alone" if each.signed_by else ""
        own += f", repeats {each.repeats}" if each.repeats else ""
        yield f"  text {each.component}: {', '.join(map(language_in_words, each.languages))}{own}"


def _in_one_line(words: str) -> str:
    """Return words of somebody else, which must not look like lines of ours."""
    return spelled(words.replace("\n", "\u2028"))
