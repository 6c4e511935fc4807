"""A new node: its folder is made beside its place and moved there whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from typing import NamedTuple

from paraph.errors import ResultError, UsageError
from paraph.wiring import passphrase, roster
from paraph.wiring.card import card_of
from paraph.wiring.files import printable
from paraph.wiring.key_file import SUFFIX, new_key, put_private, sealed, sync
from paraph.wiring.node import BLOBS, CARD, KEYS, LEDGER
from paraph.wiring.roster import Person, Roster
from paraph.wiring.world import chance

_WORDS_OF_CHANCE = 20
"""Bytes of a passphrase that is made: 160 bits."""


class Wanted(NamedTuple):
    """Somebody who is to be a person of a node: a name, and the bodies that they act for."""

    person: str
    bodies: tuple[str, ...] = ()


REGISTRAR = Wanted("registrar", ("office",))
"""The person of a node of which nobody says who its persons are."""


class Party(NamedTuple):
    """A party that is to have a node, as somebody describes it.

    Without `words` its name stands for them, without `persons` a registrar for its office. Without
    `decides` it is bound by its one body; without `roots` the first persons, as many as `quorum`,
    hold its root keys.
    """

    party: str
    words: str = ""
    persons: tuple[Wanted, ...] = ()
    decides: tuple[str, ...] = ()
    roots: tuple[str, ...] = ()
    quorum: int = 1


class Made(NamedTuple):
    """A node that was made: where, of whom, and the file of its passphrase if that was made too."""

    folder: str
    roster: Roster
    passphrase_file: str = ""


def check_place(place: str) -> str:
    """Return where a new folder is to be, without links.

    Raises:
        ResultError: something is there, or there is no folder around it.
    """
    path = os.path.realpath(place)
    name = printable(place)
    if not os.path.isdir(os.path.dirname(path)):
        raise ResultError(name, "the folder around it does not exist")
    if os.path.lexists(path):
        if not os.path.isdir(path) or os.listdir(path):
            raise ResultError(name, "something is there already, and a node needs a new folder")
        if os.path.samefile(path, os.curdir):
            raise ResultError(name, "is the folder in which you are: name a new one in it")
    return path


def make_node(place: str, party: Party, ask: Callable[[], bytes | None]) -> Made:
    """Make the node of a party at `place`: all of it or nothing.

    The passphrase is asked for when all else is in order; if there is none, one is made and kept
    beside the keys.

    Raises:
        ActError: what is said of the party is nothing that an agreement may say.
        ResultError: the place is taken, or cannot be written to.
        UsageError: what is said of the party does not go together.
    """
    path = check_place(place)
    wanted = _complete(party)
    keys = {each: new_key() for each in [roster.LOG, *[one.person for one in wanted.persons]]}
    persons = [
        Person(one.person, str(keys[one.person].public_key), one.bodies, one.person in wanted.roots)
        for one in wanted.persons
    ]
    found = Roster(
        wanted.party,
        wanted.words,
        wanted.decides,
        wanted.quorum,
        str(keys[roster.LOG].public_key),
        tuple(persons),
    )
    words = ask()
    made = words or chance(_WORDS_OF_CHANCE).hex().encode()
    files = {f"{name}{SUFFIX}": sealed(key, made) for name, key in keys.items()}
    if words is None:
        files[passphrase.KEPT] = made + b"\n"
    try:
        beside = tempfile.mkdtemp(prefix=".paraph-", suffix=".part", dir=os.path.dirname(path))
        try:
            _fill(beside, found, files)
            os.rename(beside, path)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
        sync(os.path.dirname(path))
    except OSError as error:
        reason = error.strerror or str(error)
        raise ResultError(printable(place), f"cannot be made ({reason})") from error
    kept = os.path.join(path, KEYS, passphrase.KEPT) if words is None else ""
    return Made(path, found, kept)


def _fill(folder: str, found: Roster, files: dict[str, bytes]) -> None:
    keys, blobs = os.path.join(folder, KEYS), os.path.join(folder, BLOBS)
    for inner in (keys, blobs):
        os.mkdir(inner, 0o700)
    for name, content in files.items():
        put_private(os.path.join(keys, name), content)
    _make_ledger(os.path.join(folder, LEDGER))
    put_private(os.path.join(folder, CARD), card_of(found))
    put_private(os.path.join(folder, roster.FILE), roster.write(found))
    for inner in (keys, folder):
        sync(inner)


def _make_ledger(path: str) -> None:
    from paraph.store.sqlite import SqliteLedger

    SqliteLedger.open(path, create=True).close()


def _complete(party: Party) -> Party:
    """Return what is said of a party, with what goes without saying.

    Raises:
        UsageError: something does not go without saying, or contradicts another thing.
    """
    persons = party.persons or (REGISTRAR,)
    names = [each.person for each in persons]
    if party.quorum < 1 or party.quorum > len(names):
        raise UsageError(
            f"a quorum of {party.quorum} needs as many persons: there are {len(names)}"
        )
    roots = party.roots or tuple(names[: party.quorum])
    for each in roots:
        if each not in names:
            raise UsageError(f"--root {each}: there is no such person; name them by --person too")
    bodies = tuple(dict.fromkeys(body for each in persons for body in each.bodies))
    decides = party.decides or (bodies if len(bodies) == 1 else ())
    if not decides:
        has = f"the persons act for {', '.join(bodies)}" if bodies else "nobody acts for a body"
        raise UsageError(f"say by --decides which body's decisions bind the party: {has}")
    return party._replace(
        words=party.words or party.party, persons=persons, decides=decides, roots=roots
    )
