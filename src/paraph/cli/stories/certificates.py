"""Certificates for show: a root and people below it, from the chance of a rehearsal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import NameOID

from paraph.wiring.world import chance, now

_SEED, _SERIAL, _YEARS = 32, 16, 3


def certificates(root: str, people: Sequence[tuple[str, str]]) -> Iterator[tuple[str, bytes]]:
    """Yield files in PEM: `root.pem`, and for each person a key and a certificate by the root.

    `people` are pairs of a file's name and whose it is. The same chance and clock give the same
    bytes; nobody may rely on these certificates for anything.
    """
    key, name = _key(), _name(root)
    anchor = _base(name, name, key).add_extension(
        x509.BasicConstraints(ca=True, path_length=0), critical=True
    )
    anchor = anchor.add_extension(_usage(signs_certificates=True), critical=True)
    yield "root.pem", _pem(anchor.sign(key, None))
    for file, whose in people:
        own = _key()
        made = _base(_name(whose), name, own).add_extension(
            x509.BasicConstraints(ca=False, path_length=None), critical=True
        )
        made = made.add_extension(_usage(signs_certificates=False), critical=True)
        yield f"{file}.pem", _pem(made.sign(key, None))
        yield (
            f"{file}.key.pem",
            own.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            ),
        )


def _key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(chance(_SEED))


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _base(whose: x509.Name, by: x509.Name, key: Ed25519PrivateKey) -> x509.CertificateBuilder:
    begins = datetime.fromisoformat(now()).astimezone(UTC).replace(hour=0, minute=0, second=0)
    return (
        x509.CertificateBuilder()
        .subject_name(whose)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(int.from_bytes(chance(_SERIAL)) >> 1)
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=365 * _YEARS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
