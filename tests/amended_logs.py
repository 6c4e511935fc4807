"""Vectors of amended records: who the parties are, and logs that were changed or forked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace

from tests.amended_case import (
    Case,
    Entries,
    case,
    one_sided,
    plain,
    seen,
    signed_head,
    strangers,
    with_log,
    with_part,
)
from tests.record_kit import (
    OLD,
    TIDY,
    TRUST,
    Side,
    bundle,
    exchanged,
    met,
    party,
    private,
    public,
)

from paraph.agreement import act as acts
from paraph.record.held import Held, Part
from paraph.record.keys import LOW_ORDER
from paraph.record.signing import Envelope, identity, sign
from paraph.record.trust import Trust


def logs() -> Iterator[Case]:
    """Yield the cases."""
    alda, _ = plain()
    held = alda.shows()
    other, _ = met()
    young = other.shows()
    yield from _identity(young)
    yield from _changed(one_sided())
    yield from _heads(young)
    yield from _seen_before(held)
    yield from _two_stories(held)
    yield from _spelling(young)


# ---------------------------------------------------------------- who it is


def _identity(held: Held) -> Iterator[Case]:
    with strangers():
        alda, _ = met()
        forged = alda.shows()
    why = "Strangers with keys of their own bear the parties' names."
    yield case("forged-with-own-keys", forged, "failed trust", why)

    two = party("morin")._replace(keys=(public("graf"), public("weber")), quorum=2)
    why = "In the trust file two people hold Morin's root keys and both must sign; here it is one."
    trust = replace(TRUST, parties=(party("alda"), two))
    yield case("other-quorum-pinned", held, "failed trust", why, trust=trust)

    other = party("alda")._replace(decides=("ministry",))
    why = "In the trust file another body decides for Alda."
    trust = replace(TRUST, parties=(other, party("morin")))
    yield case("other-body-pinned", held, "failed trust", why, trust=trust)

    why = "Nobody has pinned the keys of Morin."
    trust = Trust((party("alda"),))
    yield case("unpinned-party", held, "indeterminate unidentified", why, trust=trust)

    low = min(LOW_ORDER).hex()
    anybody = _rewritten(held, str(private("graf").public_key), f"ed25519:{low}")
    why = "Morin's root key is a point of low order, under which anybody signs."
    yield case("low-order-key", anybody, "failed trust", why)
    alike = _rewritten(held, '"party":"morin"', '"party":"a1da"')
    why = "The parties' names, alda and a1da, may be taken for each other."
    yield case("confusable-names", alike, "failed genesis", why)

    first = held.parts["morin"].entries[0]
    assert isinstance(first, Envelope)
    strange = sign(first.payload_type, first.payload, private("a stranger"))
    opened = with_log(held, "morin", (strange,), "morin/log")
    why = "A stranger signed the genesis with which Morin's log opens."
    yield case("genesis-signed-by-a-stranger", opened, "failed genesis", why)


def _rewritten(held: Held, old: str, new: str) -> Held:
    """Return a record that begins with another genesis, and has nothing else."""
    first = held.parts["alda"].entries[0]
    assert isinstance(first, Envelope)
    assert old.encode() in first.payload
    content = first.payload.replace(old.encode(), new.encode())
    began = sign(first.payload_type, content, private("holm"))
    bare = held._replace(agreement=identity(began), parts={"alda": Part((began,), ())}, blobs={})
    return with_log(bare, "alda", (began,), "alda/log")


# ---------------------------------------------------------------- entries and heads


def _flipped(entries: Entries) -> Entries:
    last = entries[-1]
    assert isinstance(last, Envelope)
    changed = replace(last, payload=last.payload.replace(b"Bern", b"Born"))
    return (*entries[:-1], changed)


_CHANGES: tuple[tuple[str, str, Callable[[Entries], Entries]], ...] = (
    ("flipped", "One letter of Alda's signed act is another", _flipped),
    ("dropped", "An appointment in Alda's log is gone", lambda all_: (*all_[:3], *all_[4:])),
    (
        "reordered",
        "Alda's decision and signature stand in the other order",
        lambda all_: (*all_[:-2], all_[-1], all_[-2]),
    ),
    ("doubled", "Alda's signature stands there twice", lambda all_: (*all_, all_[-1])),
)


def _changed(held: Held) -> Iterator[Case]:
    mine = held.parts["alda"]
    for name, what, change in _CHANGES:
        forged = with_log(held, "alda", change(mine.entries))
        yield case(f"entry-{name}", forged, "failed head", f"{what}; its heads are the old ones.")
        forged = with_log(held, "alda", change(mine.entries), "alda/log")
        answer = _BY_THE_NODE[name]
        yield case(f"entry-{name}-by-its-node", forged, answer, f"{what}, under a new head of it.")

    cut = with_log(held, "alda", mine.entries[:-1])
    why = "Alda's last entry is gone; its last head is over more entries than are here."
    yield case("last-entry-gone", cut, "failed head", why)


def _heads(held: Held) -> Iterator[Case]:
    mine = held.parts["alda"]
    beyond = signed_head(held, "alda", 10**9, b"\1" * 32, "alda/log")
    ahead = with_part(held, "alda", Part(mine.entries, (*mine.notes, beyond)))
    why = "Alda's node signed a head over 1,000,000,000 entries, which are not here."
    yield case("head-beyond-the-entries", ahead, "failed head", why)

    early = tuple([each for each in mine.notes if f"\n{len(mine.entries)}\n" not in each.text])
    bare = with_part(held, "alda", Part(mine.entries, early))
    yield case("entries-under-no-head", bare, "failed head", "No head is over Alda's last entries.")

    strange = signed_head(held, "alda", 1, b"\1" * 32, "a stranger")
    named = with_part(held, "alda", Part(mine.entries, (*mine.notes, strange)))
    why = "A head bears Alda's name and is by another key."
    yield case("head-by-a-stranger", named, "failed head", why)


_BY_THE_NODE = {
    "flipped": "failed irregular",
    "dropped": "failed record",
    "reordered": "failed record",
    "doubled": "failed head",
}


# ---------------------------------------------------------------- heads that were seen


def _seen_before(held: Held) -> Iterator[Case]:
    heads = (seen(held, "alda"), seen(held, "morin"))
    trust = replace(TRUST, heads=heads)
    alda, morin = plain()
    alda.acts("wolf", acts.Annotate(alda.matter.agreement, "It goes on."))
    exchanged(alda, morin)
    why = "Both logs carry on what was seen before."
    yield case("heads-carried-on", alda.shows(), "passed", why, trust=trust)

    mine = held.parts["alda"].entries[:-1]
    cut = with_log(held, "alda", mine, "alda/log")
    why = "Alda's node cut its last entry, which was seen before, and signed a new head."
    yield case("rolled-back", cut, "failed stale", why, trust=replace(TRUST, heads=heads[:1]))

    alda, morin = met()
    before = alda.shows()
    alda.proposes(OLD)
    exchanged(alda, morin)
    later = replace(TRUST, heads=(seen(alda.shows(), "alda"),))
    why = "The record is an old one: it lacks a proposal that was seen."
    yield case("old-copy", before, "failed stale", why, trust=later)

    alda, morin = met()
    twin = Side("alda", "twin", deepcopy(alda.ledger))
    alda.proposes(OLD)
    twin.proposes(TIDY)
    other = replace(TRUST, heads=(seen(twin.shows(), "alda"),))
    why = "As many entries of Alda's log were seen before, and the last one was another."
    yield case("forked-from-what-was-seen", alda.shows(), "failed forked", why, trust=other)


# ---------------------------------------------------------------- two stories


def _two_stories(held: Held) -> Iterator[Case]:
    other, _ = met(agreement="2")
    two = other.shows()
    mixed = held._replace(parts={"alda": held.parts["alda"], "morin": two.parts["morin"]})
    why = "Alda's log of one agreement stands beside Morin's log of another one."
    yield case("mix-and-match", mixed, "failed head", why)

    strange = two.parts["alda"].entries[-1]
    forged = with_log(held, "alda", (*held.parts["alda"].entries, strange), "alda/log")
    why = "Alda's log ends with an act of another agreement, which has seen other logs."
    yield case("act-of-another-agreement", forged, "failed forked", why)

    alda, morin = met()
    twin = Side("alda", "twin", deepcopy(alda.ledger))
    alda.proposes(OLD)
    twin.proposes(TIDY)
    morin.takes(alda.shows())
    morin.acts("graf", acts.Annotate(morin.matter.agreement, "We have seen the proposal."))
    split = morin.shows()
    mixed = split._replace(parts={**split.parts, "alda": twin.shows().parts["alda"]})
    why = "Alda showed Morin one log and the reader another: Morin's act has seen the first."
    yield case("split-view", mixed, "failed forked", why)


# ---------------------------------------------------------------- bytes


def _spelling(held: Held) -> Iterator[Case]:
    source = bundle(held)
    middle = len(source) // 2
    flipped = source[:middle] + bytes([source[middle] ^ 1]) + source[middle + 1 :]
    yield case("byte-flipped", flipped, "failed bundle", "One bit of the file is another.")
    short = source[: source.rindex(b"\n", 0, -1) + 1]
    yield case("last-line-missing", short, "failed bundle", "The line with the digest is gone.")
