"""One case of the two-party vectors, and the files that all of them make."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tests.two_party_kit import World

from paraph.record.trust import Trust

FOLDER = Path(__file__).parent / "conformance" / "two_party"
SIGNED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"nothing-signed": (), "one-side-signed": ("alda",), "two-people": ("alda",)}
)
"""Whose signature counts in records that pass, where it is not both."""
FORM = "paraph.two-party-vectors/1"


class Case(NamedTuple):
    """A bundle, a trust file, and the answer: passed, failed or indeterminate, by which code.

    `signed` is, where it passed, whose signatures in it hold.
    """

    name: str
    bundle: bytes
    trust: bytes
    result: str
    code: str
    signed: tuple[str, ...]
    why: str


def of(name: str, made: World | bytes, trust: Trust, answer: str, why: str) -> Case:
    """Return the case; `answer` is the result and, where it is another word, the code."""
    result, _, code = answer.partition(" ")
    bundle = made if isinstance(made, bytes) else made.bundle
    signed = SIGNED.get(name, ("alda", "morin")) if result == "passed" else ()
    return Case(name, bundle, bytes(trust), result, code or result, signed, why)


def written(cases: Iterable[Case]) -> dict[str, bytes]:
    """Return the files of the vectors by name: a bundle for each case, and the manifest."""
    files: dict[str, bytes] = {}
    rows = []
    for case in cases:
        file = f"{case.name}.paraph.jsonl"
        files[file] = case.bundle
        rows.append(
            {
                "name": case.name,
                "bundle": file,
                "trust": case.trust.decode(),
                "result": case.result,
                "code": case.code,
                "signed": list(case.signed),
                "why": case.why,
            }
        )
    manifest = {"vectors": FORM, "licence": "Apache-2.0", "cases": rows}
    files["manifest.json"] = json.dumps(manifest, ensure_ascii=False, indent=1).encode() + b"\n"
    return files
