"""Sealing: PDFs signed with a certificate, by keys in files, and checked against roots."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from paraph.errors import UsageError
from paraph.formats.pdf.sealing.found import Found
from paraph.wiring.files import contents
from paraph.wiring.passphrase import given
from paraph.wiring.printing import needed


class Sealer(NamedTuple):
    """Where the key of a seal is: a file PKCS#12, or a key and a certificate in PEM."""

    p12: str | None
    key: str | None
    certificate: str | None
    passphrase_file: str | None


def seal(file: str, by: Sealer, at: str, reason: str) -> bytes:
    """Return the PDF of a file with one signature more.

    Raises:
        InputError: the PDF cannot be signed, or a key or certificate is none.
        UnsupportedError: what signs is not installed.
        UsageError: it is not said which key is meant.
    """
    with needed(file):
        from paraph.formats.pdf.sealing.seal import Credential, sealed
    if bool(by.p12) == bool(by.key) or bool(by.key) != bool(by.certificate):
        raise UsageError("say by --p12 where the key is, or by --key and --cert")
    p12, key, certificate = [contents(each) if each else b"" for each in by[:3]]
    credential = Credential(p12, key, certificate, given(by.passphrase_file))
    return sealed(contents(file), credential, datetime.fromisoformat(at), reason, file)


def checked(file: str, master: bytes, roots: Sequence[str], at: str) -> tuple[Found, bytes]:
    """Return what is found of a signed PDF, and its bytes; what is raised is the same."""
    with needed(file):
        from paraph.formats.pdf.sealing.strict import accepted, roots_of
    content = contents(file)
    pinned = roots_of([(each, contents(each)) for each in roots])
    return accepted(content, master, pinned, datetime.fromisoformat(at)), content
