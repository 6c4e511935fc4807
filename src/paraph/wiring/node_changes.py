"""Changes to a node: a person is added, the keys come under another passphrase."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from paraph.errors import NodeError, UsageError
from paraph.record.keys import PrivateKey
from paraph.wiring import passphrase, roster
from paraph.wiring.files import printable
from paraph.wiring.key_file import new_key, put_private, replace_private, sealed, sync, unsealed
from paraph.wiring.node import KEYS, Node, read_roster
from paraph.wiring.roster import Person


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
            raise UsageError(f"{name} is a person of the node of {before.party} already")
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
