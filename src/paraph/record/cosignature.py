"""Cosignatures: the other side says that it saw a head, when, and that the log had only grown.

Source: C2SP, "Transparency Log Cosignatures" (c2sp.org/tlog-cosignature), the type of Ed25519.
"""

from dataclasses import dataclass

from paraph.errors import RecordError
from paraph.record.checkpoint import head
from paraph.record.keys import Signer
from paraph.record.note import COSIGNATURE, Note, Signature, VerifierKey, verify

LATEST = 2**63 - 1
"""The last second that a cosignature can name."""

_TIME = 8
_LONG = _TIME + 64


@dataclass(frozen=True, slots=True)
class CosignerKey:
    """The verifier of those who cosign heads.

    Raises:
        RecordError: the key is of another type.
    """

    key: VerifierKey

    def __post_init__(self) -> None:
        if self.key.type != COSIGNATURE:
            raise RecordError("the verifier key", "is not for cosignatures")

    def verify(self, text: str, signature: bytes) -> bool:
        """Whether the key cosigned the text, at the time that the signature names."""
        if len(signature) != _LONG:
            return False
        time = time_of(signature)
        return time <= LATEST and self.key.holds(_message(text, time), signature[_TIME:])


def cosign(note: Note, key: VerifierKey, signer: Signer, time: int) -> Signature:
    """Return the line by which `key` says that it saw this head at `time`, in POSIX seconds.

    Whoever calls it has verified the head and that it carries on what was seen before
    (`paraph.record.checkpoint.follows`): the cosignature says so.

    Raises:
        RecordError: the note holds no head, the time is out of range, or the key of another type.
    """
    head(note)
    if not 0 <= time <= LATEST:
        raise RecordError("the time", f"of a cosignature is not from 0 to {LATEST}")
    known = CosignerKey(key)
    value = time.to_bytes(_TIME, "big") + signer.sign(_message(note.text, time))
    return Signature(known.key.name, known.key.hash, value)


def times(note: Note, cosigner: CosignerKey) -> tuple[int, ...]:
    """Return when this cosigner saw the head, in POSIX seconds and the order of the lines.

    Nothing comes out if it did not cosign, or if any of its lines does not hold.

    Raises:
        RecordError: the note holds no head.
    """
    head(note)
    if verify(note, (cosigner,)):
        return ()
    return tuple(
        time_of(signature.value)
        for signature in note.signatures
        if (signature.name, signature.hash) == (cosigner.key.name, cosigner.key.hash)
    )


def time_of(signature: bytes) -> int:
    """Return the time that the bytes of a cosignature name, whether or not it holds."""
    return int.from_bytes(signature[:_TIME], "big")


def _message(text: str, time: int) -> bytes:
    return f"cosignature/v1\ntime {time}\n{text}".encode()
