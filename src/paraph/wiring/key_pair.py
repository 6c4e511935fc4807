"""A pair of keys outside of any node: the private one in PEM, the public one in a line."""

from __future__ import annotations

import os

from paraph.agreement.names import is_name
from paraph.errors import ResultError, UsageError
from paraph.record.keys import PREFIX, PublicKey
from paraph.wiring.files import check_target, contents, printable
from paraph.wiring.key_file import SUFFIX, new_key, put_private, sealed

PUBLIC = ".pub"


def check_place(private: str) -> str:
    """Return where the public key goes that belongs to a private one, both being new.

    Raises:
        ResultError: something is there, or there is no such folder.
        UsageError: the name of the private one does not end in .pem.
    """
    if not private.endswith(SUFFIX):
        raise UsageError(f"{printable(private)}: a private key is written as {SUFFIX}")
    public = private.removesuffix(SUFFIX) + PUBLIC
    for path in (private, public):
        check_target(path, ())
        if os.path.lexists(path):
            raise ResultError(printable(path), "something is there already, and it stays")
    return public


def make_pair(name: str, private: str, words: bytes) -> PublicKey:
    """Make a pair of keys for a person, both files or none, and return the public one.

    Raises:
        ResultError: a place is taken, or cannot be written to.
        UsageError: the person's name is none, or the name of the private file.
    """
    check_name(name)
    public = check_place(private)
    made = new_key()
    put_private(private, sealed(made, words))
    try:
        put_private(public, f"{made.public_key} {name}\n".encode())
        os.chmod(public, 0o644)
    except BaseException:
        os.unlink(private)
        raise
    return made.public_key


def check_name(name: str) -> None:
    """Check the name of a person.

    Raises:
        UsageError: it is none.
    """
    if not is_name(name):
        raise UsageError(f"{name!r} is no name: use a-z, 0-9, stops and hyphens")


def public_key(said: str, name: str) -> str:
    """Return the public key that is said, or that a file says, to be that of the person `name`.

    Raises:
        InputError: the file cannot be read.
        RecordError: it is no key.
        UsageError: the file is of another person.
    """
    if said.startswith(PREFIX):
        return str(PublicKey.read(said))
    line, _, rest = contents(said).decode("utf-8", "replace").partition("\n")
    key, space, of = line.removesuffix("\r").partition(" ")
    if rest.strip():
        raise UsageError(f"{printable(said)}: holds more than one line, so it is no public key")
    found = PublicKey.read(key)
    if space and of != name:
        raise UsageError(f"{printable(said)}: is the key of {of!a}, not of {name}")
    return str(found)
