"""An unsigned act as a file, to be signed where its author's key is, and brought back."""

from __future__ import annotations

from base64 import b64encode
from binascii import a2b_base64
from dataclasses import dataclass

from paraph.agreement import act as acts
from paraph.agreement.act import Act
from paraph.desk.matter import Matter
from paraph.errors import RecordError
from paraph.record.acts import act_of, payload, payload_type
from paraph.record.bundle import write
from paraph.record.codec import decode, encode
from paraph.record.disclosure import named
from paraph.record.fields import members

FORM = "paraph.unsigned/2"
_MOST = 64 * 1024 * 1024
_MEMBERS = ("form", "payload", "payloadType", "record", "shown")
"""Bytes of such a file."""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """An act without a signature, and what its signatory needs to see what it is about.

    `shown` is the account that a signature names, and `record` the bundle of the acts, texts and
    proofs that the act names by digest; each is empty where the act says all of itself. `bytes` is
    its one form: canonical JSON with `form`, `payload` and `payloadType` as an envelope has them,
    `record` and `shown`, and a line feed.
    """

    act: Act
    shown: bytes = b""
    record: bytes = b""

    def __bytes__(self) -> bytes:
        whole = {
            "form": FORM,
            "payload": b64encode(payload(self.act)).decode("ascii"),
            "payloadType": payload_type(self.act.kind),
            "record": b64encode(self.record).decode("ascii"),
            "shown": b64encode(self.shown).decode("ascii"),
        }
        return encode(whole, most=_MOST) + b"\n"

    @classmethod
    def read(cls, source: bytes) -> Unsigned:
        """Return the unsigned act of a file.

        Raises:
            RecordError: it is not in its one form; the field is named.
        """
        if not source.endswith(b"\n"):
            raise RecordError("the unsigned act", "does not end with a line feed")
        held = members(decode(source[:-1], most=_MOST), "$", _MEMBERS).held
        if held["form"] != FORM:
            raise RecordError("$.form", f"is not {FORM}")
        kind = held["payloadType"]
        if not isinstance(kind, str):
            raise RecordError("$.payloadType", "is no string")
        act = act_of(kind, _bytes(held["payload"], "$.payload"))
        found = cls(act, _bytes(held["shown"], "$.shown"), _bytes(held["record"], "$.record"))
        if bytes(found) != source:
            raise RecordError("the unsigned act", "is not in its one form")
        return found


def record_for(matter: Matter, act: Act) -> bytes:
    """Return the bundle by which a signatory elsewhere sees what an act is about.

    It has all acts, and of blobs the texts and the proofs, but no files that texts were read from.
    """
    wanted = set[str]()
    for each in (*[entry.act for entry in matter.entries], act):
        match each.body:
            case acts.Propose(texts):
                wanted.update([one.text for one in texts])
            case acts.Amend():
                wanted.update(named(each))
            case _:
                pass
    blobs = {name: matter.held.blobs[name] for name in sorted(wanted) if name in matter.held.blobs}
    return b"".join(write(matter.held._replace(blobs=blobs)))


def _bytes(value: object, place: str) -> bytes:
    try:
        return a2b_base64(value, strict_mode=True) if isinstance(value, str) else b""
    except ValueError as error:
        raise RecordError(place, "is no base64") from error
