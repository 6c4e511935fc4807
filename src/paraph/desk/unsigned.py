"""An unsigned act as a file, to be signed where its author's key is, and brought back."""

from __future__ import annotations

from base64 import b64encode
from binascii import a2b_base64
from dataclasses import dataclass

from paraph.agreement.act import Act
from paraph.errors import RecordError
from paraph.record.acts import act_of, payload, payload_type
from paraph.record.codec import decode, encode
from paraph.record.fields import members

FORM = "paraph.unsigned/1"
_MOST = 1024 * 1024
"""Bytes of such a file."""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """An act without a signature, and the account of what it is about that its signatory is shown.

    `bytes` is its one form: canonical JSON with `form`, `payload` and `payloadType` as an envelope
    has them, and `shown`, and a line feed.
    """

    act: Act
    shown: bytes = b""

    def __bytes__(self) -> bytes:
        whole = {
            "form": FORM,
            "payload": b64encode(payload(self.act)).decode("ascii"),
            "payloadType": payload_type(self.act.kind),
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
        held = members(
            decode(source[:-1], most=_MOST), "$", ("form", "payload", "payloadType", "shown")
        ).held
        if held["form"] != FORM:
            raise RecordError("$.form", f"is not {FORM}")
        kind = held["payloadType"]
        if not isinstance(kind, str):
            raise RecordError("$.payloadType", "is no string")
        found = cls(
            act_of(kind, _bytes(held["payload"], "$.payload")), _bytes(held["shown"], "$.shown")
        )
        if bytes(found) != source:
            raise RecordError("the unsigned act", "is not in its one form")
        return found


def _bytes(value: object, place: str) -> bytes:
    try:
        return a2b_base64(value, strict_mode=True) if isinstance(value, str) else b""
    except ValueError as error:
        raise RecordError(place, "is no base64") from error
