"""The cases of the two-party vectors: each a bundle, who is trusted, and what must come of it.

`python -m tests.two_party_cases` writes them anew; nothing in them depends on chance or a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tests.two_party_bytes import spellings
from tests.two_party_case import FOLDER, Case, of, written
from tests.two_party_kit import (
    HOUR,
    NOON,
    OTHER_BLOBS,
    OTHERS,
    TEXT_BLOBS,
    World,
    answers,
    decided,
    told,
)
from tests.two_party_logs import logs
from tests.two_party_quorum import quorums

from paraph.agreement import act as acts
from paraph.record.log import instant
from paraph.record.trust import Trust


def cases() -> Iterator[Case]:
    """Yield every case, by area."""
    yield from _whole()
    yield from _identity()
    yield from _time()
    yield from _authority()
    yield from quorums()
    yield from logs()
    yield from spellings()


# ---------------------------------------------------------------- what is in order


def _whole() -> Iterator[Case]:
    world = told()
    yield of("good", world, world.trust, "passed", "Both parties approved and signed one text.")

    world = World()
    decided(world)
    _closed(world)
    why = "A text is approved, and nobody has signed it yet."
    yield of("nothing-signed", world, world.trust, "passed", why)

    world = World()
    world.signs(world.alda, decided(world))
    _closed(world)
    why = "One party signed, under a mandate without a window."
    yield of("one-side-signed", world, world.trust, "passed", why)


def _closed(world: World) -> None:
    world.alda.head()
    world.morin.head()


# ---------------------------------------------------------------- who it is


def _identity() -> Iterator[Case]:
    world, other = told(), World(" of a stranger")
    alda, morin = world.party("alda"), world.party("morin")
    for name, made, trust, answer, why in (
        (
            "one-party-unpinned",
            world,
            Trust((alda,)),
            "indeterminate unidentified",
            "Nobody has pinned the keys of Morin.",
        ),
        (
            "forged-with-own-keys",
            told(seed=" of a stranger"),
            world.trust,
            "failed trust",
            "The whole story told by a stranger under the same names.",
        ),
        (
            "other-log-key-pinned",
            world,
            Trust((alda, morin._replace(log=other.party("morin").log))),
            "failed trust",
            "The people are those pinned; the key that signs Morin's heads is another.",
        ),
        (
            "other-quorum-pinned",
            world,
            Trust((alda._replace(quorum=1), morin)),
            "failed trust",
            "The genesis asks for two of Alda's people, the trust file for one.",
        ),
        (
            "other-body-pinned",
            world,
            Trust((alda._replace(decides=("ministry",)), morin)),
            "failed trust",
            "In the trust file another body decides for Alda.",
        ),
    ):
        yield of(name, made, trust, answer, why)
    for name, signers, why in (
        ("genesis-below-quorum", ("holm",), "One of two root holders signed Alda's genesis."),
        (
            "genesis-signed-by-a-stranger",
            ("holm", "stranger"),
            "The second signature under Alda's genesis is by nobody's key.",
        ),
        (
            "genesis-signed-by-the-other-party",
            ("holm", "lund"),
            "The second signature under Alda's genesis is by a root holder of Morin.",
        ),
    ):
        world = World()
        world.begins(signed=signers)
        _closed(world)
        yield of(name, world, world.trust, "failed genesis", why)


# ---------------------------------------------------------------- when it was

_FOUR = 4 * HOUR
_WINDOWS = (
    ("closes-a-second-later", 0, _FOUR + 1, "passed", "The proof ends a second before it closes."),
    (
        "closes-at-the-proof",
        0,
        _FOUR,
        "indeterminate undetermined",
        "The window closes at the instant at which the proof ends: that instant is outside.",
    ),
    (
        "closed-when-it-began",
        0,
        2 * HOUR,
        "failed irregular",
        "The signature has seen a head of the instant at which the mandate ended.",
    ),
    ("opens-at-the-proof", 2 * HOUR, 9 * HOUR, "passed", "The proof begins as the window opens."),
    (
        "opens-a-second-later",
        2 * HOUR + 1,
        9 * HOUR,
        "indeterminate undetermined",
        "The signature may have been made a second before the window opened.",
    ),
    (
        "not-open-yet",
        _FOUR + 1,
        9 * HOUR,
        "failed irregular",
        "The signature was there before the window opened.",
    ),
)
_COSIGNERS = (
    ("unproven", None, "", "", "No head over the signature is cosigned: no time is proven."),
    (
        "cosigned-by-oneself",
        _FOUR,
        "alda/log",
        "alda",
        "Alda cosigned its own head: that proves no time.",
    ),
    (
        "cosigned-by-a-stranger",
        _FOUR,
        "stranger",
        "morin",
        "The cosignature bears Morin's name and is by another key.",
    ),
    (
        "cosigned-by-a-person",
        _FOUR,
        "lund",
        "morin",
        "The cosignature is by the key of a person of Morin, not by its node's.",
    ),
)


def _time() -> Iterator[Case]:
    for name, opens, shut, answer, why in _WINDOWS:
        world = told(opens=opens, closes=shut)
        yield of(f"window-{name}", world, world.trust, answer, why)
    for name, seconds, cosigner, named, why in _COSIGNERS:
        world = World()
        under = decided(world, opens=0, closes=9 * HOUR)
        world.signs(world.alda, under, seen=(world.alda.head(2 * HOUR),))
        world.alda.head(seconds, cosigner=cosigner, named=named)
        answers(world)
        yield of(f"window-{name}", world, world.trust, "indeterminate undetermined", why)


# ---------------------------------------------------------------- who may


def _authority() -> Iterator[Case]:
    for name, world, answer, why in (
        ("revoked-before", told(_revokes), "failed irregular", "Alda had revoked the mandate."),
        ("revoked-after", told(after=_revokes), "passed", "Alda revoked the mandate afterwards."),
        (
            "key-retired-before",
            told(_retires("")),
            "failed irregular",
            "The key of the signer had been retired before it signed.",
        ),
        (
            "root-key-compromised",
            told(after=_retires(instant(NOON + HOUR))),
            "indeterminate undetermined",
            "A root key was in other hands, and nothing proves that it appointed before.",
        ),
        (
            "key-compromised-before",
            _compromised(HOUR),
            "failed irregular",
            "The key was in other hands since before the signature could be made.",
        ),
        (
            "key-compromised-meanwhile",
            _compromised(4 * HOUR),
            "indeterminate undetermined",
            "The key was in other hands since an instant between the two proofs of the signature.",
        ),
        (
            "key-compromised-after",
            _compromised(6 * HOUR),
            "passed",
            "The key was in other hands only after the signature was proven.",
        ),
        ("different-texts", _differing(), "failed different-texts", "The two texts differ by not."),
        ("one-of-two-people", _used(1, people=2), "failed irregular", "Two must sign, one did."),
        ("used-once-too-often", _used(2, uses=1), "failed irregular", "It was for one use."),
    ):
        yield of(name, world, world.trust, answer, why)
    for name, why, options in _IRREGULAR:
        world = World()
        world.signs(world.alda, **{"under": decided(world), **options})
        _closed(world)
        yield of(name, world, world.trust, "failed irregular", why)
    world = told()
    for each in TEXT_BLOBS:
        del world.blobs[each]
    why = "The text that was signed is not there."
    yield of("text-missing", world, world.trust, "failed missing", why)


_IRREGULAR: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("no-such-mandate", "No decision grants it.", {"under": f"sha256:{'0' * 64}/0"}),
    ("replayed-on-another-text", "The mandate is for another text.", {"texts": OTHERS}),
    ("signed-for-another-body", "The mandate is for the ministry.", {"person": "holm"}),
    (
        "office-only-claimed",
        "Nobody appointed the signer to the ministry.",
        {"person": "holm", "office": "ministry"},
    ),
    ("shown-something-else", "The account that was shown is another.", {"account": b"{}"}),
    (
        "of-another-agreement",
        "The signature names another agreement.",
        {"agreement": f"sha256:{'1' * 64}"},
    ),
    (
        "signed-by-the-other-party",
        "A key of Morin signed for a person of Alda.",
        {"pen": "graf"},
    ),
    (
        "signed-by-a-stranger",
        "Nobody's key signed for a person of Alda.",
        {"pen": "stranger"},
    ),
)


def _revokes(world: World) -> None:
    world.alda.act("holm", acts.RevokeMandate(world.under, "It was a mistake."))


def _retires(since: str) -> Callable[[World], object]:
    def act(world: World) -> None:
        body = acts.RevokeKey(str(world.pen("keller").public_key), since, "Lost.")
        world.alda.act("holm", body, "holm", "keller", office="")

    return act


def _compromised(since: int) -> World:
    world = told()
    body = acts.RevokeKey(str(world.pen("graf").public_key), instant(NOON + since), "Lost.")
    world.morin.act("lund", body, office="")
    world.morin.head()
    return world


def _used(times: int, **terms: int) -> World:
    world = World()
    under = decided(world, **terms)
    for _ in range(times):
        world.signs(world.alda, under)
    _closed(world)
    return world


def _differing() -> World:
    world = World()
    under = decided(world)
    world.proposes(OTHERS, OTHER_BLOBS)
    world.signs(world.alda, under)
    world.alda.head()
    answers(world, OTHERS, len(world.alda.envelopes))
    return world


if __name__ == "__main__":
    for file, content in written(cases()).items():
        (FOLDER / file).write_bytes(content)
