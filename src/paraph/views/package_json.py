"""The manifest of a package: what a treaty office submits, file by file, as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

from paraph import __version__
from paraph.agreement.life import Life
from paraph.views.paper import About, applied_provisionally, capacity_of, statements

FORM = "paraph.package/1"
_DAY = 10  # characters of one


class File(NamedTuple):
    """A file of a package: its name, what it is, of which language ("" if of all), its bytes."""

    name: str
    what: str
    language: str
    content: bytes


def package_json(life: Life, about: About, capacity: str, files: Sequence[File]) -> bytes:
    """Return the manifest of a package: docs/reference/package.md has its members.

    `capacity` is "party" or "depositary".
    """
    told = json.dumps(_table(life, about, capacity, files), ensure_ascii=False, indent=2)
    return f"{told}\n".encode()


def _table(life: Life, about: About, capacity: str, files: Sequence[File]) -> Mapping[str, Any]:
    digest = about.texts.digest if about.texts else ""
    derived = life.force.derivation
    days = derived.days if derived else None
    return {
        "form": FORM,
        "version": __version__,
        "purpose": "later-action" if about.later else "registration",
        "day": life.now[:_DAY],
        "agreement": about.agreement,
        "title": life.genesis.title,
        "submitted_by": about.party,
        "capacity": capacity,
        "parties": [{"party": each.party, "words": each.words} for each in life.genesis.parties],
        "later_action": about.later,
        "text_set": digest,
        "texts": [
            {"component": component, "language": language, "digest": text}
            for component, language, text in about.entries
        ],
        "originals": [
            {
                "party": each.party,
                "digest": each.texts.digest,
                "texts": [
                    {"component": component, "language": language, "digest": text}
                    for component, language, text in each.texts.entries
                ],
            }
            for held in life.originals_of(digest).values()
            for each in held
        ],
        "signatures": [
            {
                "party": each.party,
                "by": each.by,
                "office": capacity_of(life, each),
                "copy": each.copy,
                "original": each.original,
                "state": each.state,
                "on": "" if each.last else each.on,
                "place": each.place,
                "reported": each.reported,
            }
            for each in life.signatures
            if each.signed and each.text_set
        ],
        "force": {
            "state": life.force.state,
            "why": life.force.why,
            "days": None if days is None else [days.first.isoformat(), days.last.isoformat()],
            "derivation": list(derived.steps) if derived else [],
            "by_hand": [day for day, _ in life.force.by_hand],
        },
        "provisional": [
            {"on": on, "party": party, "what": what}
            for on, party, what in applied_provisionally(life).rows
        ],
        "consents": [
            {"party": each.party, "state": each.state, "means": each.means, "on": each.on}
            for each in life.consents
        ],
        "reservations": [
            {"on": on, "party": party, "with": kind, "words": words}
            for on, party, kind, words in statements(life).rows
        ],
        "files": [
            {
                "name": each.name,
                "what": each.what,
                "language": each.language,
                "size": len(each.content),
                "sha256": sha256(each.content).hexdigest(),
            }
            for each in files
        ],
    }
