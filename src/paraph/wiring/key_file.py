"""A key file: one private key in PEM under a passphrase, that its owner alone may read."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from shlex import quote

from paraph.errors import NodeError, RecordError, ResultError
from paraph.record.keys import SEED_SIZE, PrivateKey
from paraph.record.sealed_key import CHANCE_SIZE
from paraph.wiring.files import printable
from paraph.wiring.rehearsal import running
from paraph.wiring.world import chance

SUFFIX = ".pem"
PRIVATE = 0o600
"""The rights of a file that its owner alone may read and write."""
_OTHERS = 0o077
_MOST = 64 * 1024
"""Bytes of a key file, far more than any has."""


def new_key() -> PrivateKey:
    """Make a key of chance."""
    return PrivateKey(chance(SEED_SIZE))


def sealed(key: PrivateKey, passphrase: bytes) -> bytes:
    """Return a key as PEM under a passphrase."""
    return key.to_pem(passphrase, chance(CHANCE_SIZE))


def read_private(path: str) -> bytes:
    """Return the bytes of a file that is nobody else's business.

    Raises:
        NodeError: it is not there, cannot be read, or others may read it.
    """
    name = printable(path)
    try:
        with open(path, "rb") as opened:
            rights = os.fstat(opened.fileno()).st_mode
            if stat.S_ISREG(rights) and rights & _OTHERS:
                raise NodeError(
                    name,
                    f"is open to others (its rights are {stat.S_IMODE(rights):04o})",
                    hint=f"`chmod 600 {quote(name)}` closes it; if others read it, replace it.",
                )
            return opened.read(_MOST)
    except FileNotFoundError as error:
        raise NodeError(name, "is not there", hint="Bring it back from a backup.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NodeError(name, f"cannot be read ({reason})", hint="Check whose it is.") from error


def unsealed(path: str, passphrase: bytes) -> PrivateKey:
    """Return the private key of a file.

    Raises:
        NodeError: there is no such file, others may read it, or it does not open.
    """
    content, held = read_private(path), running()
    if held and (content, passphrase) in held.opened:
        return held.opened[content, passphrase]
    try:
        key = PrivateKey.from_pem(content, passphrase)
    except RecordError as error:
        raise NodeError(printable(path), error.what, hint=error.hint) from error
    if held:
        held.opened[content, passphrase] = key
    return key


def replace_private(path: str, content: bytes) -> None:
    """Write a file that its owner alone may read, for good, in place of what is there.

    It is whole or as it was; a link stays, and what it leads to is replaced.

    Raises:
        ResultError: the place cannot be written to.
    """
    path = os.path.realpath(path)
    beside = f"{path}.{chance(4).hex()}.part"
    try:
        put_private(beside, content)
        os.replace(beside, path)
        sync(os.path.dirname(path))
    except BaseException as error:
        with suppress(OSError):
            os.unlink(beside)
        if not isinstance(error, OSError):
            raise
        reason = error.strerror or str(error)
        raise ResultError(printable(path), f"cannot be written ({reason})") from error


def sync(folder: str) -> None:
    """Make the names in a folder last."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def put_private(path: str, content: bytes) -> None:
    """Write a new file that its owner alone may read, for good; what is there already stays.

    Raises:
        ResultError: something is there, or the place cannot be written to.
    """
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
        try:
            with os.fdopen(opened, "wb") as part:
                part.write(content)
                part.flush()
                os.fsync(part.fileno())
        except BaseException:
            os.unlink(path)
            raise
    except FileExistsError as error:
        raise ResultError(printable(path), "something is there already, and it stays") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ResultError(printable(path), f"cannot be written ({reason})") from error
