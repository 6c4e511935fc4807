"""What verifying an act costs, against the bare verification of its signature, in the same run.

    python -m bench.verify [--rounds N] [--bundle FILE] [--record]

The bar: verifying acts, text rebuilding aside, keeps at least 65% of the throughput of raw Ed25519
verification by `cryptography`, on one core. Verifying is what any reader of signed acts does: the
envelope is parsed, its payload read as the one form of its JSON, its name worked out, and its
signature verified by the key that its hint names. What it costs to check every member of the act
besides, and to make the value of it that the fold takes, is told beside it, and is not in the bar.
A remark, a decision and an amendment of six texts are measured, and all acts of a bundle, if one is
given: those that people make, in the numbers in which they make them.
"""

import argparse
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from statistics import median

from bench.results import Table, record
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from paraph.agreement.act import Act, Amend, Annotate, Author, Body, Changed, Decide, Head
from paraph.agreement.mandate import Mandate, Power
from paraph.agreement.text_set import Entry
from paraph.agreement.window import Window
from paraph.proof.profile import Profile
from paraph.record.acts import act_of, payload, payload_type
from paraph.record.bundle import read
from paraph.record.codec import decode
from paraph.record.entries import entries
from paraph.record.held import logs_of
from paraph.record.keys import PrivateKey, PublicKey
from paraph.record.signing import Envelope, form, identity, pae, parse, sign, signers

LEAST = 0.65
_ACTS = 200
_KEYS = 8
_AT = "2026-03-05T12:00:00Z"
_HEAD = (
    "act",
    "bytes",
    "raw: acts/s",
    "envelope, form, name, signer: acts/s",
    "ratio",
    "kept",
    "and each member: acts/s",
    "ratio",
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each kind of act, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.verify", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="rounds of each (default 15)")
    parser.add_argument("--bundle", type=Path, help="a bundle whose acts are measured too")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    table = Table("What verifying an act costs", _HEAD)
    print(table.opening(), flush=True)
    for name, body in _BODIES.items():
        print(table.add(name, *_row(*_made(body), asked.rounds)), flush=True)
    if asked.bundle:
        print(table.add("all of a bundle", *_row(*_held(asked.bundle), asked.rounds)), flush=True)
    if asked.record:
        note = f"- {_ACTS} different acts of each kind, each signed under one of {_KEYS} keys."
        bundle = f" --bundle {asked.bundle}" if asked.bundle else ""
        record(f"python -m bench.verify --rounds {asked.rounds}{bundle} --record", table, note)


def _held(path: Path) -> tuple[list[Envelope], list[PublicKey]]:
    """Return the envelopes of a bundle that one person signed, and all keys that it names."""
    logs = logs_of(read(path.read_bytes()))
    found = entries(logs)
    keys = {PublicKey.read(name) for each in found for name in each.signers}
    held = [logs[each.party].entries[each.place] for each in found]
    return [each for each in held if isinstance(each, Envelope)], list(keys)


def _made(body: Callable[[int], Body]) -> tuple[list[Envelope], list[PublicKey]]:
    keys = [PrivateKey(sha256(b"key %d" % number).digest()) for number in range(_KEYS)]
    made = [_act(number, body(number)) for number in range(_ACTS)]
    envelopes = [
        sign(payload_type(act.kind), payload(act), keys[number % _KEYS])
        for number, act in enumerate(made)
    ]
    return envelopes, [key.public_key for key in keys]


def _row(envelopes: list[Envelope], keys: list[PublicKey], rounds: int) -> list[str]:
    known = {key.fingerprint: key for key in keys}
    forms = list(map(form, envelopes))
    raw = [
        (Ed25519PublicKey.from_public_bytes(known[one.keyid].raw), one.value, pae(kind, content))
        for content, kind, signatures in (
            (each.payload, each.payload_type, each.signatures) for each in envelopes
        )
        for one in signatures
    ]
    count, size = len(envelopes), sum(len(each.payload) for each in envelopes)
    works = (
        partial(_raw, raw),
        partial(_whole, forms, known, decoded=False),
        partial(_whole, forms, known, decoded=True),
    )
    bare, sealed, whole = _in_turn(works, rounds)
    ratio = bare / sealed
    return [
        f"{size // count:,}",
        f"{count / bare:,.0f}",
        f"{count / sealed:,.0f}",
        f"{ratio:.0%}",
        "pass" if ratio >= LEAST else "FAIL",
        f"{count / whole:,.0f}",
        f"{bare / whole:.0%}",
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


def _whole(forms: list[bytes], keys: Mapping[str, PublicKey], *, decoded: bool) -> None:
    seen = set()
    for written in forms:
        envelope = parse(written)
        if decoded:
            act_of(envelope.payload_type, envelope.payload)
        else:
            decode(envelope.payload)
        seen.add(identity(envelope))
        if not signers(envelope, [keys[each.keyid] for each in envelope.signatures]):
            raise AssertionError
    if not len(forms) // 2 < len(seen) <= len(forms):  # a genesis stands in every log
        raise AssertionError


def _act(number: int, body: Body) -> Act:
    """An act as its node would have drafted it, having seen both logs."""
    heads = (
        Head("alda", number, _digest(b"root %d" % number), ""),
        Head("morin", number // 20, _digest(b"other %d" % (number // 20)), _digest(b"note")),
    )
    author = Author(f"person-{number % _KEYS}", "alda", "council", "")
    salt = _digest(b"salt %d" % number)[7:39]
    return Act(_digest(b"agreement"), author, "", (), heads, _digest(b"set"), _AT, salt, body)


def _remark(number: int) -> Body:
    words = "The other side was told by telephone that the wording is under review."
    return Annotate(_digest(b"act %d" % number), f"{words} This is remark {number}.")


def _decision(_number: int) -> Body:
    profile = Profile.of("en").allowing(frozenset(("numbering", "spelling", "typography")))
    window = Window("", "2027-03-05T12:00:00Z")
    grantees, powers = frozenset(("ministry",)), frozenset[Power](("amend", "sign"))
    return Decide((Mandate(_digest(b"set"), grantees, powers, profile, window=window),))


def _amendment(number: int) -> Body:
    codes = ("de", "en", "es", "fr", "it", "pt")
    texts = tuple(
        [Entry("agreement", code, _digest(b"%d" % number + code.encode())) for code in codes]
    )
    changes = [
        Changed(
            "agreement",
            each.language,
            _digest(b"old"),
            each.text,
            _digest(b"proof"),
            _digest(b"net"),
        )
        for each in texts
    ]
    return Amend(texts, tuple(changes))


_BODIES = {"remark": _remark, "decision": _decision, "amendment": _amendment}


def _digest(of: bytes) -> str:
    return f"sha256:{sha256(of).hexdigest()}"


if __name__ == "__main__":
    main()
