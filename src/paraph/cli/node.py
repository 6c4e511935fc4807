"""What the commands of a node do: make it, show its card, add to it, close it anew."""

from __future__ import annotations

from collections.abc import Sequence
from shlex import quote

from paraph.cli.acting import desk_of
from paraph.cli.asked import Asked
from paraph.cli.fingerprints import fingerprint, fingerprint_lines
from paraph.cli.output import hand_out, say, tell, warn
from paraph.cli.roots import former_roots
from paraph.errors import NodeError, RecordError, UsageError
from paraph.record.trust import trust_of
from paraph.views.visible import spelled
from paraph.wiring import passphrase as passphrases
from paraph.wiring.card import card_of
from paraph.wiring.files import check_over, printable, put, same_file
from paraph.wiring.key_pair import check_name, make_pair, public_key
from paraph.wiring.key_pair import check_place as check_pair
from paraph.wiring.new_node import Party, Wanted, make_node
from paraph.wiring.node import CARD, read_roster
from paraph.wiring.node_changes import add_person, change_person, reseal
from paraph.wiring.roster import Roster


def init(
    folder: str, party: Party, persons: Sequence[str], *, passphrase_file: str | None, ask: bool
) -> int:
    """Make a node and say what it is."""
    party = party._replace(persons=tuple([wanted(each) for each in persons]))

    def words() -> bytes | None:
        given = passphrases.given(passphrase_file)
        if given is None and ask:
            return passphrases.asked_twice(f"the keys of {party.party}")
        return given

    made = make_node(folder, party, words)
    found = made.roster
    say([f"{_shown(made.folder)} is the node of {found.party}."])
    for each in found.persons:
        bodies = ", ".join(each.bodies) or "no body"
        root = ", with a root key" if each.root else ""
        say([f"  {each.person} acts for {bodies}{root}"])
    say([f"  decisions of {', '.join(found.decides)} bind the party"])
    acting = {body for each in found.persons for body in each.bodies}
    for body in found.decides:
        if body not in acting:
            warn(f"nobody acts for {body} yet: `paraph person NAME:{body}` adds somebody")
    if made.passphrase_file:
        kept, place = _shown(made.passphrase_file), quote(_shown(folder))
        say([f"A passphrase was made, and it is kept in {kept}."])
        say(["Whoever has the folder can sign for every person in it."])
        say([f"`paraph passphrase {place}` sets one that you choose, and keeps it nowhere."])
    return 0


def wanted(said: str) -> Wanted:
    """Return the person that NAME[:BODY,...] says.

    Raises:
        UsageError: it says none.
    """
    name, colon, bodies = said.partition(":")
    names = tuple(bodies.split(",")) if colon else ()
    if not name or "" in names:
        raise UsageError(f"{said!r} names no person: write NAME or NAME:BODY,BODY")
    return Wanted(name, names)


def card(at: Asked, out: str | None) -> int:
    """Hand out the card of a node, and tell the fingerprints in it."""
    found = read_roster(at.find())
    _warn_of_former(at, found)
    content = card_of(found)
    if out is None:
        hand_out(content.decode())
        tell(fingerprint_lines(found.card))
        return 0
    if not same_file(out, f"{at.find()}/{CARD}"):  # that one is brought in order by this
        check_over(out, lambda begins: _is_card_of(begins, found.party), f"card of {found.party}")
    put(out, content)
    say([f"{_shown(out)} is the card of {found.party}."])
    say(fingerprint_lines(found.card))
    return 0


def _is_card_of(content: bytes, party: str) -> bool:
    try:
        return [each.party for each in trust_of(content).parties] == [party]
    except RecordError:
        return False


def person(at: Asked, said: str, key: str | None) -> int:
    """Add a person to a node and say so."""
    name, bodies = wanted(said)
    check_name(name)
    public = public_key(key, name) if key is not None else ""
    added = add_person(at.open(), name, bodies, public)
    where = "their private key stays where it is" if key is not None else "their key is made"
    say([f"{name} acts for {', '.join(bodies) or 'no body'}; {where}."])
    say([f"  {name}: {fingerprint(added.key)}"])
    say(["Agreements that have begun do not know them before an appoint act says who they are."])
    return 0


def change(at: Asked, said: str, key: str | None, *, anew: bool, root: bool | None) -> int:
    """Give a person another key, or change whether it is a root key, and say so."""
    name, bodies = wanted(said)
    if bodies:
        raise UsageError(f"{name} is of the node: `paraph appoint` says for whom somebody acts")
    if key is not None and not anew:
        raise UsageError("--key gives a key: say --anew where it is in place of another one")
    node = at.open()
    before = node.roster.person(name)
    public = public_key(key, name) if key is not None else ""
    after = change_person(node, name, anew=anew, key=public, root=root)
    if root is not None:
        say([f"{name} holds {'a' if after.root else 'no'} root key in agreements to come."])
        say(["The card says so now: hand it out again. Agreements that have begun stay as they"])
        say(["are: there `paraph act root-keys` changes them."])
    if anew:
        where = "their private key stays where it is" if key is not None else "it is made here"
        say(
            [f"{name} has another key from now on; {where}.", f"  {name}: {fingerprint(after.key)}"]
        )
        say([f"  before: {fingerprint(before.key)}"])
        say(["In each agreement that has begun, those who hold root keys say so:"])
        say([f"  paraph revoke-key {before.key} --reason ... --as ROOT"])
        say([f"  paraph appoint {name} --as ROOT"])
    return 0


def key(name: str, out: str, passphrase_file: str | None) -> int:
    """Make a pair of keys outside of any node and say where they are."""
    check_name(name)
    public = check_pair(out)
    words = passphrases.given(passphrase_file)
    if words is None:
        words = passphrases.asked_twice(f"the key of {name}")
    made = make_pair(name, out, words)
    say([f"{_shown(out)} is the private key of {name}, {_shown(public)} the public one."])
    say([f"  {name}: {fingerprint(str(made))}"])
    return 0


def passphrase(at: Asked, folder: str | None, new_file: str | None) -> int:
    """Put the keys of a node under another passphrase and say so."""
    if folder is not None and at.node is not None:
        raise UsageError("name the node by DIR or by --node, not by both")
    node = at._replace(node=at.node if folder is None else folder).open()
    node.passphrase()
    if new_file is not None:
        words = passphrases.from_file(new_file)
    else:
        words = passphrases.asked_twice(f"the keys of {node.party}", "--new-passphrase-file")
    many = reseal(node, words)
    say([f"{many} keys of {node.party} are under the new passphrase; it is kept nowhere here."])
    return 0


def _warn_of_former(at: Asked, found: Roster) -> None:
    """Say which root keys of a card agreements of the node know to be none any more."""
    try:
        desk = desk_of(at.open())
    except NodeError:  # the card itself may be what is not in order, and this writes it
        return
    for each, why in former_roots(desk, found.card):
        warn(f"the card names {each}, {why}: `paraph person --root` and --no-root change it")


def _shown(path: str) -> str:
    return spelled(printable(path))
