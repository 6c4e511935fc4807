"""A node: the folder in which a party keeps its roster, keys, ledger and blobs."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from shlex import quote

from paraph.errors import NodeError
from paraph.record.keys import PrivateKey
from paraph.record.ledger import Ledger
from paraph.store.blobs import FolderBlobs
from paraph.wiring import passphrase, roster, world
from paraph.wiring.card import card_of
from paraph.wiring.files import printable
from paraph.wiring.key_file import SUFFIX, read_private, unsealed
from paraph.wiring.roster import Person, Roster

VARIABLE = "PARAPH_NODE"
KEYS, LEDGER, BLOBS, CARD = "keys", "ledger.sqlite", "blobs", "party.json"
_MOST = 1 << 20


@dataclass(frozen=True)
class Node:
    """A node that is open: what its folder holds, and the clock and chance of where it runs.

    A passphrase is looked for when a key is needed, and only then: `file` names its file, where
    that was said. `instant` stands for the clock in tests.
    """

    folder: str
    roster: Roster
    file: str | None = field(default=None, repr=False)
    instant: str = ""
    _opened: dict[str, PrivateKey] = field(default_factory=dict, repr=False, compare=False)
    _found: list[bytes] = field(default_factory=list, repr=False, compare=False)

    @property
    def party(self) -> str:
        """The name of the party whose node it is."""
        return self.roster.party

    @property
    def persons(self) -> tuple[Person, ...]:
        """The persons of the node, in the order in which they came."""
        return self.roster.persons

    @cached_property
    def ledger(self) -> Ledger:
        """What the node keeps of all logs; it is opened when it is asked for.

        Raises:
            LedgerError: it cannot be opened.
        """
        from paraph.store.sqlite import SqliteLedger

        return SqliteLedger.open(os.path.join(self.folder, LEDGER))

    @cached_property
    def blobs(self) -> FolderBlobs:
        """Texts, files and proofs that acts name, by their digests."""
        return FolderBlobs(os.path.join(self.folder, BLOBS))

    def signer(self, person: str) -> PrivateKey:
        """Return the key with which a person signs.

        Raises:
            NodeError: nobody is called so, the key is kept elsewhere, does not open, or is another
                than the roster says.
        """
        return self._key(person, self.roster.person(person).key)

    def log_signer(self) -> PrivateKey:
        """Return the key with which the node signs heads of its log.

        Raises:
            NodeError: as for `signer`.
        """
        return self._key(roster.LOG, self.roster.log)

    def has_key(self, person: str) -> bool:
        """Whether the private key of a person is kept here."""
        return os.path.exists(self.key_path(person))

    def key_path(self, name: str) -> str:
        """Return where the key of a person, or of the log, is kept."""
        return os.path.join(self.folder, KEYS, f"{name}{SUFFIX}")

    def now(self) -> str:
        """Return what time it is, as acts write it."""
        return world.now(self.instant)

    def chance(self, size: int) -> bytes:
        """Return so many bytes that nobody can guess."""
        return world.chance(size)

    def passphrase(self) -> bytes:
        """Return the passphrase of the keys.

        It is that of the file that was named, else of the environment, else of the file beside the
        keys, else what somebody types.

        Raises:
            NodeError: there is none, or it is empty.
        """
        if not self._found:
            self._found.append(self._look_for_passphrase())
        return self._found[0]

    def _look_for_passphrase(self) -> bytes:
        given = passphrase.given(self.file)
        if given is not None:
            return given
        kept = os.path.join(self.folder, KEYS, passphrase.KEPT)
        if os.path.exists(kept):
            return passphrase.first_line(read_private(kept), printable(kept))
        return passphrase.asked(f"Passphrase for the keys of {self.party}")

    def _key(self, name: str, public: str) -> PrivateKey:
        if name in self._opened:
            return self._opened[name]
        path = self.key_path(name)
        if name != roster.LOG and not os.path.exists(path):
            raise NodeError(
                printable(path),
                f"is not there: the key of {name} is kept elsewhere",
                hint="Say --unsigned FILE, and have it signed where the key is: paraph sign-file.",
            )
        key = unsealed(path, self.passphrase())
        if str(key.public_key) != public:
            raise NodeError(
                printable(path),
                f"holds {key.public_key}, but in {roster.FILE} the key of {name} is {public}",
                hint="One of the two files is another node's, or was changed: bring it back.",
            )
        self._opened[name] = key
        return key


def find_node(named: str | None = None) -> str:
    """Return the folder of the node that is meant.

    That is the one that is named, else the one that PARAPH_NODE names, else the nearest of the
    folder in which one works and those around it that is one.

    Raises:
        NodeError: there is none.
    """
    for how, folder in (("--node", named), (VARIABLE, os.environ.get(VARIABLE))):
        if not folder and not (how == "--node" and named is not None):
            continue
        if not folder or not os.path.isfile(os.path.join(folder, roster.FILE)):
            raise NodeError(
                printable(folder or '""'),
                f"is no node, though {how} names it: it holds no {roster.FILE}",
                hint="`paraph init DIR --party NAME` makes one.",
            )
        return os.path.realpath(folder)
    around = os.path.realpath(os.getcwd())
    while True:
        file = os.path.join(around, roster.FILE)
        if os.path.isfile(file):
            return _own(around, file)
        outer = os.path.dirname(around)
        if outer == around:
            break
        around = outer
    raise NodeError(
        printable(os.getcwd()),
        f"is in no node: neither it nor a folder around it holds a {roster.FILE}",
        hint=f"Name one by --node DIR or {VARIABLE}; `paraph init DIR --party NAME` makes one.",
    )


def open_node(named: str | None = None, *, file: str | None = None, instant: str = "") -> Node:
    """Return the node that is meant, as `find_node` finds it.

    `file` is where its passphrase is. `instant` stands for the clock in tests, and proves nothing.

    Raises:
        ActError: the instant is none.
        NodeError: there is no node, or its folder is not in order.
    """
    folder = find_node(named)
    world.now(instant)
    found = Node(folder, read_roster(folder), file, instant)
    for inner, there in ((KEYS, os.path.isdir), (BLOBS, os.path.isdir), (LEDGER, os.path.isfile)):
        path = os.path.join(folder, inner)
        if not there(path):
            raise NodeError(
                printable(path), "is not there", hint="Bring the node back from a backup."
            )
    _check_card(found)
    return found


def read_roster(folder: str) -> Roster:
    """Return the roster of a node's folder.

    Raises:
        NodeError: it cannot be read.
    """
    path = os.path.join(folder, roster.FILE)
    try:
        with open(path, "rb") as opened:
            return roster.read(opened.read(_MOST + 1), printable(path))
    except OSError as error:
        reason = error.strerror or str(error)
        raise NodeError(printable(path), f"cannot be read ({reason})") from error


def _check_card(node: Node) -> None:
    """Check that the card, which is handed out, says of the party what the roster says."""
    path = os.path.join(node.folder, CARD)
    try:
        with open(path, "rb") as opened:
            same = opened.read(_MOST) == card_of(node.roster)
    except FileNotFoundError:
        same = False
    if not same:
        raise NodeError(
            printable(path),
            f"does not say what {roster.FILE} says",
            hint=f"If {roster.FILE} is right: paraph card --out {quote(printable(path))}",
        )


def _own(folder: str, file: str) -> str:
    """Return the folder, found by looking around, unless somebody else put it there."""
    if os.stat(file).st_uid not in {os.geteuid(), 0}:
        raise NodeError(
            printable(folder),
            "is the node of another user, found by looking around",
            hint=f"If it is the one that you mean, say so: --node {quote(printable(folder))}",
        )
    return folder
