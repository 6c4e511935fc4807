"""What verifying a long log costs as a whole process, against a floor in the same run.

    python -m bench.log [--acts N] [--runs N] [--record]

The bar: a bundle of a log of 100,000 acts is read and verified in under 300 MB. The floor reads the
same file line by line, decodes each and verifies its signature by `cryptography`; it keeps nothing.
Of the acts each has its own words and the heads that its node would have seen, and is signed for
real by one of a few keys; one head is over all of them, which the other side has cosigned.
"""

import argparse
import json
import sys
import tempfile
from base64 import b64decode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from bench.measure import measure_in_turn
from bench.results import Table, record
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from paraph.agreement.act import (
    Act,
    Annotate,
    Appoint,
    Author,
    Body,
    Component,
    Genesis,
    Head,
    Key,
    Party,
)
from paraph.record.acts import payload, payload_type
from paraph.record.bundle import read, write
from paraph.record.checkpoint import Checkpoint
from paraph.record.cosignature import cosign
from paraph.record.held import Held, Part
from paraph.record.keys import PrivateKey
from paraph.record.log import origin
from paraph.record.note import COSIGNATURE, ED25519, Note, VerifierKey
from paraph.record.note import sign as sign_note
from paraph.record.signing import Envelope, form, identity, pae, sign
from paraph.record.tree import Tree
from paraph.record.trust import Trust
from paraph.record.verify import verify

MOST = 300
"""MB of the process."""
_PEOPLE = ("holm", "keller", "wolf", "lund", "berg")
_PIECE = 1 << 16
_AT = "2026-03-05T12:00:00Z"
_WORDS = (
    "Remark {} of {}: the delegation of the other side was told by telephone that the wording is "
    "under review at the ministry, and that an answer may be expected by the end of the week."
)
_HEAD = ("acts", "MB of the file", "wall s", "CPU s", "MB", "floor: CPU s", "MB", "times", "kept")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row, and with `--record` write it down."""
    parser = argparse.ArgumentParser(prog="python -m bench.log", description=__doc__)
    parser.add_argument("--acts", type=int, default=100_000, help="(default 100,000)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each (default 3)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    parser.add_argument("--verify", type=Path, help="a bundle to verify, and no more")
    parser.add_argument("--floor", type=Path, help="a bundle to go through, and no more")
    asked = parser.parse_args(arguments)
    if asked.verify or asked.floor:
        _verified(asked.verify) if asked.verify else _floor(asked.floor)
        return
    table = Table("What verifying a long log costs", _HEAD)
    print(table.opening(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        print(table.add(*_row(Path(folder, "log.paraph.jsonl"), asked.acts, asked.runs)))
    if asked.record:
        note = "- `paraph.record.bundle.read` in pieces of 64 KiB, and `paraph.record.verify`."
        record(f"python -m bench.log --runs {asked.runs} --record", table, note)


def _row(path: Path, acts: int, runs: int) -> list[str]:
    with path.open("wb") as opened:
        opened.writelines(write(_held(acts)))
    command = (sys.executable, "-m", "bench.log")
    whole, floor = measure_in_turn(
        ((*command, "--verify", path), (*command, "--floor", path)), runs
    )
    if whole.status or floor.status:
        raise AssertionError
    return [
        f"{acts:,}",
        f"{path.stat().st_size / 2**20:.0f}",
        f"{whole.wall:.2f}",
        f"{whole.cpu:.2f}",
        f"{whole.peak:.0f}",
        f"{floor.cpu:.2f}",
        f"{floor.peak:.0f}",
        f"{whole.cpu / floor.cpu:.1f}",
        "pass" if whole.peak < MOST else "FAIL",
    ]


# ---------------------------------------------------------------- what is measured


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as opened:
        while piece := opened.read(_PIECE):
            yield piece


def _verified(path: Path) -> None:
    answer = verify(read(_pieces(path)), Trust(_parties()))
    if answer.result != "passed":
        raise AssertionError(answer.why)


def _floor(path: Path) -> None:
    keys = {
        str(fingerprint): Ed25519PublicKey.from_public_bytes(each.raw)
        for each in (_private(name).public_key for name in (*_PEOPLE, "graf"))
        for fingerprint in (each.fingerprint,)
    }
    seen = sha256()
    with path.open("rb") as opened:
        for line in opened:
            seen.update(line)
            value = json.loads(line)
            if value["line"] != "act":
                continue
            envelope = value["envelope"]
            message = pae(envelope["payloadType"], b64decode(envelope["payload"]))
            json.loads(b64decode(envelope["payload"]))
            for each in envelope["signatures"]:
                keys[each["keyid"]].verify(b64decode(each["sig"]), message)


# ---------------------------------------------------------------- the log


def _private(name: str) -> PrivateKey:
    return PrivateKey(sha256(f"key of {name}".encode()).digest())


def _key(name: str) -> Key:
    return Key(name, str(_private(name).public_key))


def _parties() -> tuple[Party, ...]:
    roots = {"alda": "holm", "morin": "graf"}
    return tuple(
        [
            Party(name, name.title(), _key(f"{name}/log").key, ("council",), (_key(root),), 1)
            for name, root in roots.items()
        ]
    )


def _act(agreement: str, author: str, number: int, body: Body, seen: tuple[Head, ...]) -> Act:
    salt = sha256(b"salt %d" % number).hexdigest()[:32]
    office = "office" if isinstance(body, Annotate) else ""
    return Act(agreement, Author(author, "alda", office, ""), "", (), seen, "", _AT, salt, body)


def _sealed(act: Act, signer: str) -> Envelope:
    return sign(payload_type(act.kind), payload(act), _private(signer))


def _held(acts: int) -> Held:
    """Return the record of the log of one party, as its node would have written it."""
    opened = Genesis("Agreement", "treaty", _parties(), (Component("agreement", ("en",)),))
    genesis = _act("", "holm", 0, opened, ())
    agreement = identity(_sealed(genesis, "holm"))
    theirs = (_sealed(genesis, "graf"),)
    entries, tree = [], Tree()
    other = Head("morin", 1, f"sha256:{Tree(map(form, theirs)).root().hex()}", "")
    signers = {name: _private(name) for name in _PEOPLE}
    for number in range(acts):
        if number == 0:
            act, who = genesis, "holm"
        else:
            own = Head("alda", number, f"sha256:{tree.root().hex()}", "")
            who = _PEOPLE[number % len(_PEOPLE)]
            body: Body = Annotate(agreement, _WORDS.format(number, acts))
            if number < len(_PEOPLE) + 1:
                body, who = Appoint(_key(_PEOPLE[number - 1]), ("office",), ""), "holm"
            act = _act(agreement, who, number, body, (own, other))
        envelope = sign(payload_type(act.kind), payload(act), signers[who])
        entries.append(envelope)
        tree.append(form(envelope))
    parts = {
        "alda": Part(tuple(entries), (_head("alda", agreement, tree),)),
        "morin": Part(theirs, (_head("morin", agreement, Tree(map(form, theirs))),)),
    }
    return Held(agreement, parts, (), {})


def _head(party: str, agreement: str, tree: Tree) -> Note:
    """Return the head of a log, which the other side has cosigned."""
    other = "morin" if party == "alda" else "alda"
    text = str(Checkpoint(origin(agreement, party), len(tree), tree.root()))
    signer, witness = _private(f"{party}/log"), _private(f"{other}/log")
    key = VerifierKey(party, ED25519, signer.public_key.raw)
    made = Note(text, (sign_note(text, key, signer),))
    seen = VerifierKey(other, COSIGNATURE, witness.public_key.raw)
    return Note(text, (*made.signatures, cosign(made, seen, witness, 1_772_712_000)))


if __name__ == "__main__":
    main()
