"""`paraph begin` and `paraph join`: how a node comes to an agreement."""

from __future__ import annotations

from paraph.agreement.act import Act, Component, Genesis, Key, Party
from paraph.cli.acting import Acting, confirm
from paraph.cli.asked import Asked
from paraph.cli.exchanging import bundle, taken
from paraph.cli.output import say
from paraph.cli.pinned import pinned
from paraph.desk.exchange import take
from paraph.desk.opening import Office, check_card, check_joined, first_of, open_signed, opening
from paraph.desk.opening import begin as begin_at
from paraph.desk.opening import join as join_at
from paraph.desk.unsigned import Unsigned
from paraph.errors import UsageError
from paraph.record.acts import act_of
from paraph.record.held import genesis_of
from paraph.record.keys import PrivateKey
from paraph.record.signing import Envelope
from paraph.views.digest_words import digest_in_words
from paraph.views.instant_words import short
from paraph.views.sentence import counted
from paraph.views.visible import one_line
from paraph.wiring.files import printable, put


def begin(
    asked: Asked,
    title: str,
    procedure: str,
    cards: tuple[str, ...],
    on_paper: tuple[str, ...],
    texts: tuple[str, ...],
) -> int:
    """Begin an agreement at a node; return 0."""
    acting = Acting(asked)
    others = [party for card in cards for party in pinned(card).parties]
    parties = (acting.node.roster.card, *others, *map(_on_paper, on_paper))
    genesis = Genesis(title, procedure, parties, tuple(map(_component, texts)))
    say(_parties(genesis))
    if asked.unsigned:
        act = opening(acting.desk, genesis, _registrar(acting))
        return _handed_out(act, asked.unsigned)
    confirm(f"Begin {title!r} with these parties and keys?", yes=asked.yes)
    signers = _roots(acting)
    agreement = begin_at(acting.desk, genesis, _registrar(acting), signers, _offices(acting))
    say([f"Begun: agreement {short(agreement)}", f"  in words: {digest_in_words(agreement)}"])
    return 0


def join(asked: Asked, source: str, trust: str | None) -> int:
    """Join the agreement of a bundle; return 0."""
    acting = Acting(asked)
    held = bundle(source)
    genesis = genesis_of(held)
    if trust is not None:
        known = {each.party: each for each in pinned(trust).parties}
        for party in genesis.parties:
            if party.keys and party != known.get(party.party, acting.node.roster.card):
                raise UsageError(f"the agreement names other keys for {party.party} than {trust}")
    own = next((each for each in genesis.parties if each.party == acting.node.party), None)
    if own is not None:
        check_card(own, acting.node.roster.card)
    check_joined(acting.desk, held)
    say([f"{one_line(genesis.title)}", *_parties(genesis)])
    if trust is None:
        say(["Without --trust these keys are the bundle's word: compare them by another way."])
    if asked.unsigned:
        first = first_of(held)
        return _handed_out(act_of(first.payload_type, first.payload), asked.unsigned)
    confirm("Join it with these parties and keys?", yes=asked.yes)
    join_at(acting.desk, held, _registrar(acting), _roots(acting), _offices(acting))
    say([f"Joined: agreement {short(held.agreement)}"])
    return taken(take(acting.desk, held, acting.node.log_signer()), source, None)


def bring_genesis(acting: Acting, envelope: Envelope) -> int:
    """Open the log of an agreement whose genesis was signed elsewhere; return 0."""
    agreement = open_signed(acting.desk, envelope, acting.node.roster.card)
    say([f"Opened: agreement {short(agreement)}", f"  in words: {digest_in_words(agreement)}"])
    say(["Nobody is appointed yet: `paraph appoint PERSON`, signed by those who hold root keys."])
    return 0


def _handed_out(act: Act, path: str) -> int:
    put(path, bytes(Unsigned(act)))
    say([f"Unsigned, in {one_line(printable(path))}: the genesis of the agreement."])
    say(["`paraph sign-file` signs it where each root key is, and `paraph bring` opens the log."])
    return 0


def _parties(genesis: Genesis) -> list[str]:
    """Return who the parties are, with their root keys, to be compared by another way."""
    lines = []
    for party in genesis.parties:
        lines.append(f"  {party.party} ({one_line(party.words)})")
        lines += [f"    {each.person} {each.key}" for each in party.keys]
        if not party.keys:
            lines.append("    has no node: what it does is reported")
    return lines


def _roots(acting: Acting) -> list[PrivateKey]:
    """Return the root keys of the node that are kept here, as many as must sign."""
    roster = acting.node.roster
    here = [
        each.person for each in roster.persons if each.root and acting.node.has_key(each.person)
    ]
    if len(here) < roster.quorum:
        keys = counted(len(here), "root key is", "root keys are")
        people = counted(roster.quorum, "person", "people")
        raise UsageError(f"{keys} kept here, and {people} must sign")
    return [acting.node.signer(each) for each in here[: roster.quorum]]


def _registrar(acting: Acting) -> str:
    return next(each.person for each in acting.node.persons if each.root)


def _offices(acting: Acting) -> list[Office]:
    return [Office(Key(each.person, each.key), each.bodies) for each in acting.node.persons]


def _component(named: str) -> Component:
    component, mark, languages = named.partition(":")
    if not mark:
        raise UsageError(f"--text {named!r} is not of the form COMPONENT:XX,XX")
    return Component(component, tuple([each.strip() for each in languages.split(",")]))


def _on_paper(named: str) -> Party:
    name, _, words = named.partition("=")
    return Party(name, words or name, "", (), (), 0)
