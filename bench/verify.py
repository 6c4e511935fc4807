"""What verifying an act costs, against the bare verification of its signature, in the same run.

    python -m bench.verify [--rounds N] [--record]

The bar: verifying acts, text rebuilding aside, keeps at least 65% of the throughput of raw Ed25519
verification by `cryptography`, on one core.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from functools import partial
from hashlib import sha256
from statistics import median

from bench.results import Table, record
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from paraph.record.keys import PrivateKey, PublicKey
from paraph.record.signing import form, identity, pae, parse, sign, signers

LEAST = 0.65
_ACTS = 200
_KEYS = 8
_SIZES = (600, 1_500, 6_000)
_KIND = "application/vnd.paraph.act+json"
_HEAD = ("bytes of the payload", "raw: acts/s", "parse, identity, signers: acts/s", "ratio", "kept")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each size of act, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.verify", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="rounds of each (default 15)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    table = Table("What verifying an act costs", _HEAD)
    print(table.opening(), flush=True)
    for size in _SIZES:
        print(table.add(*_row(size, asked.rounds)), flush=True)
    if asked.record:
        note = f"- {_ACTS} different acts, each signed under one of {_KEYS} keys."
        record(f"python -m bench.verify --rounds {asked.rounds} --record", table, note)


def _row(size: int, rounds: int) -> list[str]:
    keys = [PrivateKey(sha256(b"key %d" % number).digest()) for number in range(_KEYS)]
    acts = [(_act(number, size), keys[number % _KEYS]) for number in range(_ACTS)]
    forms = [form(sign(_KIND, payload, key)) for payload, key in acts]
    raw = [
        (Ed25519PublicKey.from_public_bytes(key.public_key.raw), key.sign(message), message)
        for payload, key in acts
        for message in (pae(_KIND, payload),)
    ]
    bare, whole = _in_turn(
        (partial(_raw, raw), partial(_whole, forms, [key.public_key for key in keys])), rounds
    )
    ratio = bare / whole
    return [
        f"{len(acts[0][0]):,}",
        f"{_ACTS / bare:,.0f}",
        f"{_ACTS / whole:,.0f}",
        f"{ratio:.0%}",
        "pass" if ratio >= LEAST else "FAIL",
    ]


def _in_turn(works: Sequence[Callable[[], None]], rounds: int) -> list[float]:
    """Return the middle of the CPU seconds of each, done in turn: a busy minute is busy for all."""
    spent: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, costs in zip(works, spent, strict=True):
            began = time.process_time()
            work()
            costs.append(time.process_time() - began)
    return list(map(median, spent))


def _raw(acts: list[tuple[Ed25519PublicKey, bytes, bytes]]) -> None:
    for key, signature, message in acts:
        key.verify(signature, message)


def _whole(forms: list[bytes], keys: list[PublicKey]) -> None:
    seen = set()
    for written in forms:
        envelope = parse(written)
        seen.add(identity(envelope))
        if not signers(envelope, keys):
            raise AssertionError
    if len(seen) != len(forms):
        raise AssertionError


def _act(number: int, size: int) -> bytes:
    """An act as it might look: digests, names and counts, as sorted JSON of about `size` bytes."""
    act: dict[str, object] = {
        "agreement": _digest(b"agreement"),
        "author": f"person-{number}",
        "kind": "decide",
        "salt": _digest(b"salt %d" % number)[7:39],
        "seen": {"root": _digest(b"root %d" % number), "size": number},
    }
    rows = [{"digest": _digest(b"text %d" % row), "language": "en"} for row in range(size // 101)]
    return json.dumps({**act, "texts": rows}, sort_keys=True, separators=(",", ":")).encode()


def _digest(of: bytes) -> str:
    return f"sha256:{sha256(of).hexdigest()}"


if __name__ == "__main__":
    main()
