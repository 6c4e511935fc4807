"""A certificate authority of our own, and masters that it seals."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from tests.unit.test_originals import TEXT

import paraph
from paraph.formats.pdf.sealing.seal import Credential
from paraph.text.canonical import digest
from paraph.views.master import About
from paraph.views.pdf_fonts import Lettering
from paraph.views.pdf_master import pdf_master

PublicKey: TypeAlias = rsa.RSAPublicKey | ed25519.Ed25519PublicKey | ec.EllipticCurvePublicKey
NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
YEAR = timedelta(days=365)


class Authority(NamedTuple):
    """A root, by its certificate and key."""

    certificate: x509.Certificate
    key: rsa.RSAPrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)


@cache
def key(_name: str) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        content_commitment=not signs,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )


def authority(name: str = "Root of Alda") -> Authority:
    own = key(name)
    made = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name(name))
        .public_key(own.public_key())
        .serial_number(1)
        .not_valid_before(NOW - YEAR)
        .not_valid_after(NOW + 5 * YEAR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False)
        .sign(own, hashes.SHA256())
    )
    return Authority(made, own)


def signed_by(  # noqa: PLR0913 - what a certificate may say
    root: Authority,
    person: str,
    public: PublicKey,
    until: datetime = NOW + YEAR,
    purposes: tuple[str, ...] = (),
    *,
    critical: bool = True,
) -> x509.Certificate:
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    made = (
        x509.CertificateBuilder()
        .subject_name(_name(person))
        .issuer_name(root.certificate.subject)
        .public_key(public)
        .serial_number(2)
        .not_valid_before(NOW - YEAR)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(issuer, critical=False)
    )
    if purposes:
        named = x509.ExtendedKeyUsage([x509.ObjectIdentifier(each) for each in purposes])
        made = made.add_extension(named, critical=critical)
    return made.sign(root.key, hashes.SHA256())


def credential(
    root: Authority, person: str = "Jan Keller", *, until: datetime = NOW + YEAR
) -> Credential:
    own = key(person)
    made = signed_by(root, person, own.public_key(), until)
    held = pkcs12.serialize_key_and_certificates(
        person.encode(),
        own,
        made,
        [root.certificate],
        serialization.BestAvailableEncryption(b"secret"),
    )
    return Credential(pkcs12=held, passphrase=b"secret")


@cache
def master(source: str = TEXT) -> bytes:
    read = paraph.read(source.encode(), file="a.md")
    found = digest(read.text)
    about = About("Agreement", "agreement", "en", found, found, found, "", ("Alda", "Morin"))
    return pdf_master(read, about, Lettering())
