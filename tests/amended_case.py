"""One case of the vectors of amended records, the files that all of them make, and forged logs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from tests import record_kit
from tests.record_kit import OLD, TRUST, Side, bundle, exchanged, met, private

from paraph.record import note
from paraph.record.checkpoint import Checkpoint, head
from paraph.record.held import Held, Part
from paraph.record.keys import PrivateKey
from paraph.record.log import Withheld, origin
from paraph.record.note import ED25519, Note, VerifierKey
from paraph.record.signing import Envelope, form
from paraph.record.tree import Tree, leaf
from paraph.record.trust import Seen, Trust

FOLDER: Final = Path(__file__).parent / "conformance" / "two_party_amended"
FORM: Final = "paraph.two-party-amended/1"
Needs: TypeAlias = Literal["record", "rules"]
"""What somebody must know to answer: the record alone, or what is proved editorial too."""
Entries: TypeAlias = tuple[Envelope | Withheld, ...]


class Case(NamedTuple):
    """A bundle, a trust file, and what a verifier must answer: the result, and by which code."""

    name: str
    bundle: bytes
    trust: bytes
    result: str
    code: str
    needs: Needs
    why: str


def case(  # noqa: PLR0913 - what a case is made of
    name: str,
    held: Held | bytes,
    answer: str,
    why: str,
    *,
    trust: Trust = TRUST,
    needs: Needs = "record",
) -> Case:
    """Return the case; `answer` is the result and, where it is another word, the code."""
    result, _, code = answer.partition(" ")
    content = held if isinstance(held, bytes) else bundle(held)
    return Case(name, content, bytes(trust), result, code or result, needs, why)


def written(cases: Iterable[Case]) -> dict[str, bytes]:
    """Return the files of the vectors by name: bundles, trust files and the manifest."""
    files: dict[str, bytes] = {}
    trusted: dict[bytes, str] = {bytes(TRUST): "trust.json"}
    rows = []
    for each in cases:
        source = f"{each.name}.paraph.jsonl"
        if source in files:
            raise ValueError(source)
        trust = trusted.setdefault(each.trust, f"{each.name}.trust.json")
        files |= {source: each.bundle, trust: each.trust}
        rows.append(
            {
                "name": each.name,
                "bundle": source,
                "trust": trust,
                "result": each.result,
                "code": each.code,
                "needs": each.needs,
                "why": each.why,
            }
        )
    manifest = {"vectors": FORM, "licence": "Apache-2.0", "cases": rows}
    files["manifest.json"] = json.dumps(manifest, ensure_ascii=False, indent=1).encode() + b"\n"
    return files


# ---------------------------------------------------------------- what happened

UNCHANGED: Final[dict[str, dict[str, list[str]]]] = {"classes": {"allow": []}}
"""A profile that lets nothing change: a text is signed as it was approved."""


def crossed(alda: Side, morin: Side) -> Held:
    """Return what Alda has when both nodes have seen everything."""
    exchanged(alda, morin)
    return alda.shows()


def plain() -> tuple[Side, Side]:
    """Return two nodes at which both parties approved a text and signed it unchanged."""
    alda, morin = met()
    old = alda.proposes(OLD)
    exchanged(alda, morin)
    for side, person in ((alda, "keller"), (morin, "weber")):
        side.signs(side.decides(old, profile=UNCHANGED), old, person=person)
    exchanged(alda, morin)
    return alda, morin


def one_sided() -> Held:
    """Return a record in which Alda approved a text and signed it unchanged."""
    alda, morin = met()
    old = alda.proposes(OLD)
    alda.signs(alda.decides(old, profile=UNCHANGED), old)
    return crossed(alda, morin)


# ---------------------------------------------------------------- what forgers do


def with_log(held: Held, name: str, entries: Entries, signer: str = "") -> Held:
    """Return a record with other entries in one log, under a new head if somebody signs it."""
    notes = held.parts[name].notes
    if signer:
        tree = Tree()
        for entry in entries:
            tree.append_leaf(entry.leaf if isinstance(entry, Withheld) else leaf(form(entry)))
        notes = (signed_head(held, name, len(entries), tree.root(), signer),)
    return with_part(held, name, Part(entries, notes))


def with_part(held: Held, name: str, part: Part) -> Held:
    return held._replace(parts={**held.parts, name: part})


def signed_head(held: Held, name: str, size: int, root: bytes, signer: str) -> Note:
    """Return a head of a log, signed by somebody in the name of its party."""
    text = str(Checkpoint(origin(held.agreement, name), size, root))
    key = private(signer)
    return Note(text, (note.sign(text, VerifierKey(name, ED25519, key.public_key.raw), key),))


def seen(held: Held, name: str) -> Seen:
    """Return the last head of a log, as somebody has seen it."""
    last = max((head(each) for each in held.parts[name].notes), key=lambda each: each.size)
    return Seen(held.agreement, name, last.size, f"sha256:{last.root.hex()}")


@contextmanager
def strangers() -> Iterator[None]:
    """Let all nodes and people have the keys of strangers, under the same names."""
    honest = record_kit.private

    def forged(name: str) -> PrivateKey:
        return honest(f"a stranger's {name}")

    record_kit.private = forged
    try:
        yield
    finally:
        record_kit.private = honest
