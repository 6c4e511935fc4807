"""Logs of two invented parties, and the keys that sign their heads: for tests of the record."""

from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from paraph.record import note
from paraph.record.checkpoint import Checkpoint
from paraph.record.cosignature import CosignerKey
from paraph.record.keys import PublicKey
from paraph.record.note import COSIGNATURE, ED25519, LogKey, Note, VerifierKey
from paraph.record.tree import Tree


@dataclass(frozen=True)
class Pen:
    """A private key that is always the same for one name."""

    name: str

    def sign(self, message: bytes) -> bytes:
        return self._private.sign(message)

    @property
    def public_key(self) -> PublicKey:
        return PublicKey(self._raw)

    @property
    def log(self) -> VerifierKey:
        return VerifierKey(self.name, ED25519, self._raw)

    @property
    def cosigner(self) -> VerifierKey:
        return VerifierKey(self.name, COSIGNATURE, self._raw)

    @property
    def verifier(self) -> LogKey:
        return LogKey(self.log)

    @property
    def cosigning(self) -> CosignerKey:
        return CosignerKey(self.cosigner)

    @property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(sha256(self.name.encode()).digest())

    @property
    def _raw(self) -> bytes:
        return self._private.public_key().public_bytes_raw()


NORTH, SOUTH = Pen("north.example/log"), Pen("south.example/cosigner")


def log(*entries: str) -> Tree:
    return Tree(entry.encode() for entry in entries)


def head(tree: Tree, size: int | None = None, origin: str = NORTH.name) -> Checkpoint:
    return Checkpoint(origin, len(tree) if size is None else size, tree.root(size))


def signed(checkpoint: Checkpoint, pen: Pen = NORTH) -> Note:
    text = str(checkpoint)
    return Note(text, (note.sign(text, pen.log, pen),))
