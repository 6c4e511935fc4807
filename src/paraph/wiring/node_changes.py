"""Changes to a node: a person is added, the keys come under another passphrase."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from paraph.errors import ActError, NodeError, UsageError
from paraph.record.keys import PrivateKey, PublicKey
from paraph.wiring import passphrase, roster
from paraph.wiring.card import card_of
from paraph.wiring.files import printable
from paraph.wiring.key_file import (
    new_key,
    put_private,
    read_private,
    replace_private,
    sealed,
    sync,
    unsealed,
)
from paraph.wiring.node import CARD, KEYS, Node, read_roster
from paraph.wiring.roster import Person, Roster


def add_person(node: Node, name: str, bodies: tuple[str, ...], key: str = "") -> Person:
    """Add a person to a node, and return them; without a public key, one is made and kept here.

    Raises:
        ActError: what is said of them is nothing that an agreement may say.
        NodeError: a key of that name is there, or the passphrase does not open the others.
        RecordError: the key is none.
        ResultError: the folder cannot be written to.
        UsageError: there is such a person.
    """
    with _alone(node):
        before = read_roster(node.folder)
        if any(each.person == name for each in before.persons):
            raise UsageError(
                f"{name} is a person of the node of {before.party} already: --anew gives them "
                "another key"
            )
        made = None if key else new_key()
        person = Person(name, key or str(made and made.public_key), bodies, root=False)
        after = roster.write(replace(before, persons=(*before.persons, person)))
        path = node.key_path(name)
        if os.path.lexists(path):
            raise NodeError(
                printable(path),
                "is there already, though nobody is called so",
                hint="It is what a run left that was cut short, or somebody's key: move it away.",
            )
        if made is None:
            replace_private(os.path.join(node.folder, roster.FILE), after)
            return person
        node.log_signer()  # so that one passphrase opens them all
        content = sealed(made, node.passphrase())
        try:
            put_private(path, content)
            replace_private(os.path.join(node.folder, roster.FILE), after)
        except BaseException:
            _take_back(node.folder, name, path)
            raise
        return person


def change_person(
    node: Node, name: str, *, anew: bool, key: str = "", root: bool | None = None
) -> Person:
    """Give a person of a node another key, or say whether they hold a root key; return them.

    Their former private key stays beside the new one, as `keys/NAME.pem.former-FIGURES`. Without a
    public key, a new pair is made here. The card is written anew.

    Raises:
        NodeError: nobody is called so, or the passphrase does not open the others' keys.
        RecordError: the key is none.
        ResultError: the folder cannot be written to.
        UsageError: they hold a root key, or too few would.
    """
    with _alone(node):
        before = read_roster(node.folder)
        person = before.person(name)
        if root is not None:
            person = person._replace(root=root)
        if anew and person.root:
            raise UsageError(
                f"{name} holds a root key: let another person hold it first (`paraph act "
                f"root-keys` in each agreement, then `paraph person OTHER --root` and `paraph "
                f"person {name} --no-root`)"
            )
        made = new_key() if anew and not key else None
        content = b""
        if made is not None:
            node.log_signer()  # so that one passphrase opens them all
            content = sealed(made, node.passphrase())
        person = person._replace(key=str(made.public_key) if made else key or person.key)
        persons = tuple([person if each.person == name else each for each in before.persons])
        try:
            after = replace(before, persons=persons)
        except ActError as error:
            raise UsageError(f"{name} cannot be changed so: {error}") from error
        _put_person(node, before, after, node.key_path(name) if anew else "", content)
        return person


def _put_person(node: Node, before: Roster, after: Roster, path: str, content: bytes) -> None:
    """Write a changed roster, and the key at a path in place of the one that is there.

    A run that is cut short leaves the former key where it belongs or beside it, and the next one
    goes on from there.
    """
    former = _keep_former(node, before, path) if path and os.path.lexists(path) else ""
    try:
        if content:
            replace_private(path, content)
        elif former:
            os.unlink(path)
        replace_private(os.path.join(node.folder, roster.FILE), roster.write(after))
    except BaseException:
        if read_roster(node.folder) == after:
            pass
        elif former:
            os.replace(former, path)
        elif content:
            with suppress(FileNotFoundError):
                os.unlink(path)
        raise
    replace_private(os.path.join(node.folder, CARD), card_of(after))
    sync(os.path.join(node.folder, KEYS))


def _keep_former(node: Node, before: Roster, path: str) -> str:
    """Copy the private key at a path to where former ones are kept, and return where that is."""
    old = next(each.key for each in before.persons if node.key_path(each.person) == path)
    figures = PublicKey.read(old).fingerprint.removeprefix("sha256:")[:_SHOWN]
    former = f"{path}{FORMER}{figures}"
    if not os.path.lexists(former):  # else a run that was cut short has put it there
        put_private(former, read_private(path))
    return former


FORMER = ".former-"
"""What the name of a key's file goes on with once its person has another key."""
_SHOWN = 8


def reseal(node: Node, words: bytes) -> int:
    """Put all keys of a node under another passphrase, and return how many there are.

    A key is under the one or under the other passphrase at every instant; those that an earlier run
    has put under this one stay. A passphrase that is kept beside the keys is removed.

    Raises:
        NodeError: a key opens under neither passphrase; nothing is changed.
        ResultError: a key cannot be written.
    """
    with _alone(node):
        names = [roster.LOG, *[each.person for each in read_roster(node.folder).persons]]
        paths = [node.key_path(each) for each in names]
        held = [path for path in paths if os.path.exists(path)]
        sealed_ = {path: _resealed(node, path, words) for path in held}
        for path, content in sealed_.items():
            if content:
                replace_private(path, content)
        kept = os.path.join(node.folder, KEYS, passphrase.KEPT)
        if os.path.exists(kept):
            os.unlink(kept)
            sync(os.path.dirname(kept))
        return len(held)


def _resealed(node: Node, path: str, words: bytes) -> bytes:
    """Return a key under the other passphrase, or nothing where it is that already."""
    try:
        key: PrivateKey = unsealed(path, node.passphrase())
    except NodeError:
        try:
            unsealed(path, words)
        except NodeError:
            pass
        else:
            return b""
        raise
    return sealed(key, words)


def _take_back(folder: str, name: str, path: str) -> None:
    """Remove the key of a person who did not come into the roster."""
    if all(each.person != name for each in read_roster(folder).persons):
        with suppress(FileNotFoundError):
            os.unlink(path)


@contextmanager
def _alone(node: Node) -> Iterator[None]:
    """Hold the folder of a node against other changes while this one goes on."""
    opened = os.open(node.folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)
