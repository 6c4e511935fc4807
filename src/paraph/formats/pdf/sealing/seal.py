"""Making a seal: a PDF signed with a certificate, behind all that stands in it (PAdES B-B)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import NamedTuple

from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from paraph.errors import SealError

_ID = 16


class Credential(NamedTuple):
    """Who seals: a file PKCS#12, or a key and its certificates in PEM, with their passphrase."""

    pkcs12: bytes = b""
    key: bytes = b""
    certificates: bytes = b""
    passphrase: bytes | None = None


def sealed(content: bytes, by: Credential, at: datetime, reason: str, target: str) -> bytes:
    """Return a PDF with one signature more, in an increment behind its bytes.

    `at` is the time that the signature claims. The field is not shown on a page, and the metadata
    stay as they are. With a key of RSA (PKCS#1 v1.5) or Ed25519 the same arguments give the same
    bytes; a signature of ECDSA has chance in it.

    Raises:
        SealError: the credential is none, or the PDF cannot be signed.
    """
    signer = _signer(by, target)
    try:
        writer = _Writer(BytesIO(content))
        held = [field for field in _fields(writer) if field.startswith("Seal")]
        meta = PdfSignatureMetadata(
            field_name=f"Seal{len(held) + 1}",
            md_algorithm=_hash_of(signer),
            reason=reason or None,
            subfilter=SigSeedSubFilter.PADES,
        )
        made = BytesIO()
        _Signer(meta, signer, at).sign_pdf(writer, output=made)
    except (PdfError, SigningError, ValueError) as error:
        raise SealError(target, f"cannot be sealed: {error}") from error
    return made.getvalue()


def _signer(by: Credential, target: str) -> SimpleSigner:
    try:
        if by.pkcs12:
            held: SimpleSigner = SimpleSigner.load_pkcs12_data(by.pkcs12, (), by.passphrase)
            return held
        key = load_private_key_from_pemder_data(by.key, by.passphrase)
        certificates = [*load_certs_from_pemder_data(by.certificates)]
        store = SimpleCertificateStore.from_certs(certificates[1:])
        return SimpleSigner(signing_cert=certificates[0], signing_key=key, cert_registry=store)
    except (ValueError, TypeError, IndexError, SigningError) as error:
        what = "is no key with its certificate, or the passphrase is another one"
        raise SealError(target, what) from error


def _hash_of(signer: SimpleSigner) -> str:
    """Return by what the file is hashed: Ed25519 has its own (RFC 8419)."""
    key = signer.signing_cert.public_key.algorithm if signer.signing_cert else ""
    return "sha512" if key == "ed25519" else "sha256"


class _Signer(PdfSigner):
    """Signs at a time that it is told, and asks no clock."""

    def __init__(self, meta: PdfSignatureMetadata, signer: SimpleSigner, at: datetime) -> None:
        super().__init__(meta, signer)
        self._at = at

    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,  # noqa: FBT001, FBT002
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._at
        return session


class _Writer(IncrementalPdfFileWriter):
    """Writes an increment without a time and without chance: what pyHanko adds by itself."""

    @classmethod
    def _handle_id(cls, prev: PdfFileReader) -> generic.ArrayObject:
        prev.stream.seek(0)
        fresh = sha256(prev.stream.read()).digest()[:_ID]
        try:
            first = prev.trailer["/ID"][0]
        except KeyError:
            first = generic.ByteStringObject(fresh)
        if isinstance(first, generic.TextStringObject):
            first = generic.ByteStringObject(first.original_bytes)
        return generic.ArrayObject([first, generic.ByteStringObject(fresh)])

    def _update_meta(self) -> None:
        """Leave the metadata as they are."""


def _fields(writer: _Writer) -> Sequence[str]:
    try:
        fields = writer.root["/AcroForm"]["/Fields"]
    except KeyError:
        return ()
    return [str(each.get_object()["/T"]) for each in fields]
