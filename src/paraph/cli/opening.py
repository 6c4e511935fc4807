"""`paraph begin` and `paraph join`: how a node comes to an agreement."""

from __future__ import annotations

from paraph.agreement.act import Act, Component, Genesis, Key, Party
from paraph.cli.acting import Acting, check_unsigned, confirm
from paraph.cli.asked import Asked
from paraph.cli.exchanging import bundle, taken
from paraph.cli.fingerprints import genesis_lines
from paraph.cli.output import say, say_recorded, warn
from paraph.cli.pinned import named, pinned
from paraph.cli.roots import former_roots
from paraph.desk.exchange import take
from paraph.desk.former import revoked_keys
from paraph.desk.matter import PRESS, digest_of
from paraph.desk.opening import Office, check_joined, first_of, open_signed, opening
from paraph.desk.opening import begin as begin_at
from paraph.desk.opening import join as join_at
from paraph.desk.unsigned import Unsigned
from paraph.errors import UsageError
from paraph.language.codes import is_code
from paraph.record.acts import act_of
from paraph.record.held import genesis_of
from paraph.record.signing import Envelope
from paraph.views.digest_words import digest_in_words
from paraph.views.instant_words import short
from paraph.views.sentence import counted
from paraph.views.visible import one_line, quoted
from paraph.wiring import contents
from paraph.wiring.files import printable, put
from paraph.wiring.procedures import KNOWN, read_procedure
from paraph.wiring.zones import zone_named


def begin(
    asked: Asked,
    title: str,
    procedure: str,
    cards: tuple[str, ...],
    on_paper: tuple[str, ...],
    texts: tuple[str, ...],
    notes: tuple[tuple[str, ...], tuple[str, ...]] = ((), ()),
) -> int:
    """Begin an agreement at a node; return 0.

    `notes` say which component is whose instrument alone, and which one repeats which.
    """
    acting = Acting(asked)
    others = [party for card in cards for party in pinned(card).parties]
    parties = (acting.node.roster.card, *others, *map(_on_paper, on_paper))
    name, rules = _procedure(procedure)
    digest = digest_of(rules) if rules else ""
    genesis = Genesis(title, name, parties, _components(texts, *notes), digest)
    _demand_good_roots(acting)
    say(genesis_lines(genesis))
    if asked.unsigned:
        act = opening(acting.desk, genesis, _registrar(acting))
        _keep(acting, rules)
        return _handed_out(act, asked.unsigned)
    holders, offices = _holders(acting, asked), _offices(acting)
    say(_signed_lines(holders, offices))
    confirm(f"Begin {title!r} with these parties and keys?", yes=asked.yes)
    signers = [acting.node.signer(each) for each in holders]
    _keep(acting, rules)
    agreement = begin_at(acting.desk, genesis, holders[0], signers, offices)
    say_recorded(f"Begun: agreement {short(agreement)}")
    say([f"  in words: {digest_in_words(agreement)}"])
    return 0


def begin_press(acting: Acting, asked: Asked) -> str:
    """Begin a log of one's own for sources in the press, and return its digest."""
    genesis = Genesis(PRESS, "contract", (acting.node.roster.card,), ())
    _demand_good_roots(acting)
    holders, offices = _holders(acting, asked), _offices(acting)
    say(_signed_lines(holders, offices))
    confirm("Begin a log for sources in the press?", yes=asked.yes)
    signers = [acting.node.signer(each) for each in holders]
    agreement = begin_at(acting.desk, genesis, holders[0], signers, offices)
    say_recorded(f"Begun: the log of sources {short(agreement)}")
    return agreement


def _procedure(said: str) -> tuple[str, bytes]:
    """Return the name of a procedure, and the file that holds it where it is one of one's own.

    Raises:
        ProcedureError: the file holds none.
        UsageError: nobody knows a procedure of this name.
    """
    if said in KNOWN:
        return said, b""
    if not said.lower().endswith(".toml"):
        raise UsageError(
            f"--procedure is {', '.join(KNOWN)}, or a TOML file of your own, and not {said!r}"
        )
    source = contents(said)
    name = printable(said).replace("\\", "/").rpartition("/")[2][: -len(".toml")].lower()
    held = read_procedure(name, source, printable(said))
    named = [held.zone, *[zone for _, zone in held.zones]]
    if unknown := [each for each in named if each and zone_named(each) is None]:
        raise UsageError(
            f"{printable(said)}: [days] names the time zone {', '.join(unknown)}, which this "
            "machine does not know: write a name as Europe/Paris, or an offset as +01:00. It "
            "cannot be changed once the agreement has begun"
        )
    return name, source


def _keep(acting: Acting, rules: bytes) -> None:
    if rules:
        acting.desk.keep(rules)


def join(asked: Asked, source: str, trust: str | None) -> int:
    """Join the agreement of a bundle; return 0."""
    acting = Acting(asked)
    held = bundle(source)
    with named(source, "cannot be joined"):
        genesis = genesis_of(held)
    if trust is not None:
        known = {each.party: each for each in pinned(trust).parties}
        for party in genesis.parties:
            pin = known.get(party.party, acting.node.roster.card)
            if party.keys and party != pin:
                raise UsageError(otherwise(party, pin, printable(trust)))
    own = next((each for each in genesis.parties if each.party == acting.node.party), None)
    if own is not None and own != acting.node.roster.card:
        raise UsageError(otherwise(own, acting.node.roster.card, "this node's card"))
    check_joined(acting.desk, held)
    say([quoted(genesis.title), *genesis_lines(genesis)])
    if trust is None:
        say(["Without --trust these keys are the bundle's word: compare them by another way."])
    _demand_good_roots(acting)
    if asked.unsigned:
        first = first_of(held)
        return _handed_out(act_of(first.payload_type, first.payload), asked.unsigned)
    holders, offices = _holders(acting, asked), _offices(acting)
    say(_signed_lines(holders, offices))
    confirm("Join it with these parties and keys?", yes=asked.yes)
    signers = [acting.node.signer(each) for each in holders]
    with named(source, "was not taken in"):
        join_at(acting.desk, held, holders[0], signers, offices)
        say_recorded(f"Joined: agreement {short(held.agreement)}")
        found = take(acting.desk, held, acting.node.log_signer())
    return taken(found, source, None)


def bring_genesis(acting: Acting, envelope: Envelope) -> int:
    """Open the log of an agreement whose genesis was signed elsewhere; return 0."""
    agreement = open_signed(acting.desk, envelope, acting.node.roster.card)
    say_recorded(f"Opened: agreement {short(agreement)}")
    say([f"  in words: {digest_in_words(agreement)}"])
    say(["Nobody is appointed yet: `paraph appoint PERSON`, signed by those who hold root keys."])
    return 0


def _handed_out(act: Act, path: str) -> int:
    check_unsigned(path)
    put(path, bytes(Unsigned(act)))
    say([f"Unsigned, in {one_line(printable(path))}: the genesis of the agreement."])
    say(["`paraph sign-file` signs it where each root key is, and `paraph bring` opens the log."])
    return 0


def otherwise(party: Party, pin: Party, where: str) -> str:
    """Return in which members of a party an agreement differs from what is known of it."""
    if party.party != pin.party:
        return f"the agreement names {party.party}, of which {where} says nothing"
    if set(party.keys) == set(pin.keys) and party._replace(keys=()) == pin._replace(keys=()):
        return f"the agreement names the root keys of {party.party} in another order than {where}"
    names = {
        "words": f"words ({one_line(party.words)!r}, and not {one_line(pin.words)!r})",
        "log": "key of the log",
        "decides": "bodies that decide",
        "keys": "root keys",
        "quorum": "quorum",
    }
    told = [what for name, what in names.items() if getattr(party, name) != getattr(pin, name)]
    return f"the agreement names other {' and '.join(told)} for {party.party} than {where}"


def _holders(acting: Acting, asked: Asked) -> list[str]:
    """Return whose root keys sign: those who are named, or the one who must where one is enough.

    Raises:
        NodeError: somebody who is named is not of the node.
        UsageError: too few are named, or somebody who holds no root key that is kept here.
    """
    roster, node = acting.node.roster, acting.node
    names = [asked.person.partition(":")[0], *asked.others] if asked.person else [*asked.others]
    for each in names:
        if not roster.person(each).root:
            raise UsageError(f"{each} holds no root key, and begins or joins no agreement")
    here = [each.person for each in roster.persons if each.root and node.has_key(each.person)]
    if len(here) < roster.quorum:
        keys = counted(len(here), "root key is", "root keys are")
        people = counted(roster.quorum, "person", "people")
        raise UsageError(
            f"{keys} kept here, and {people} must sign: "
            "--unsigned FILE writes the genesis, to be signed where the keys are"
        )
    if not names and roster.quorum == 1:
        return here[:1]
    if len(set(names)) < roster.quorum:
        raise UsageError(
            f"{roster.quorum} people must sign with their root keys: name them by --as and --with "
            f"({', '.join(here)})"
        )
    return list(dict.fromkeys(names))


def _signed_lines(holders: list[str], offices: list[Office]) -> list[str]:
    """Return who signs at the beginning, and who is appointed by that."""
    appointed = ", ".join([each.key.person for each in offices]) or "nobody"
    return [
        f"Signed with the root key of {' and '.join(holders)}, who so appoint: {appointed}"
        if len(holders) > 1
        else f"Signed with the root key of {holders[0]}, who so appoints: {appointed}"
    ]


def _registrar(acting: Acting) -> str:
    return next(each.person for each in acting.node.persons if each.root)


def _offices(acting: Acting) -> list[Office]:
    """Return who is appointed: every person of the node whose key nobody has revoked."""
    revoked = revoked_keys(acting.desk)
    for each in acting.node.persons:
        if each.key in revoked:
            where = short(revoked[each.key])
            warn(
                f"{each.person} is not appointed: their key is revoked in the agreement {where}. "
                f"`paraph person {each.person} --anew` gives another one, then `paraph appoint`"
            )
    return [
        Office(Key(each.person, each.key), each.bodies)
        for each in acting.node.persons
        if each.key not in revoked
    ]


def _demand_good_roots(acting: Acting) -> None:
    """Refuse to begin with a root key that is revoked, and tell of one that was replaced.

    Raises:
        UsageError: one is revoked.
    """
    card = acting.node.roster.card
    revoked = revoked_keys(acting.desk)
    theirs = [each for each in card.keys if each.key in revoked]
    known = card._replace(keys=tuple(theirs)) if theirs else card
    for each, why in former_roots(acting.desk, known):
        said = f"the card names {each}, {why}: `paraph person OTHER --root` and --no-root change it"
        if theirs:
            raise UsageError(said)
        warn(said)


def _components(
    texts: tuple[str, ...], signed_by: tuple[str, ...], repeats: tuple[str, ...]
) -> tuple[Component, ...]:
    found = tuple(map(_component, texts))
    signing, repeating = _by_name(signed_by, "--signed-by"), _by_name(repeats, "--repeats")
    if strange := sorted({*signing, *repeating} - {each.component for each in found}):
        raise UsageError(f"{strange[0]!r} is no component: name it by --text")
    return tuple(
        [
            each._replace(
                signed_by=signing.get(each.component, ""),
                repeats=repeating.get(each.component, ""),
            )
            for each in found
        ]
    )


def _by_name(said: tuple[str, ...], option: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in said:
        name, mark, other = each.partition("=")
        if not (name and mark and other) or name in found:
            raise UsageError(f"{option} {each!r} is not of the form COMPONENT=NAME, each once")
        found[name] = other
    return found


def _component(named: str) -> Component:
    component, mark, languages = named.partition(":")
    if not mark:
        raise UsageError(f"--text {named!r} is not of the form COMPONENT:XX,XX")
    codes = tuple([each.strip() for each in languages.split(",")])
    if strange := [each for each in codes if not is_code(each)]:
        raise UsageError(f"--text {named!r}: {strange[0]!r} is no code of a language (ISO 639)")
    return Component(component, codes)


def _on_paper(named: str) -> Party:
    name, _, words = named.partition("=")
    return Party(name, words or name, "", (), (), 0)
