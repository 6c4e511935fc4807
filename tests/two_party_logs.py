"""Cases of the two-party vectors about logs that were changed, and about what is withheld."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.two_party_case import Case, of
from tests.two_party_kit import TEXTS, Side, World, decided, mandate, told

from paraph.agreement import act as acts
from paraph.agreement.act import Head
from paraph.record.codec import Value, encode
from paraph.record.held import logs_of
from paraph.record.log import Withheld
from paraph.record.note import Note
from paraph.record.signing import Envelope, form, sign
from paraph.record.tree import leaf
from paraph.record.trust import Trust
from paraph.record.vouching import vouch

ROOT = f"sha256:{'2' * 64}"
"""A root that no log here has."""


def logs() -> Iterator[Case]:
    """Yield the cases."""
    yield from _seen_before()
    yield from _changed_logs()
    yield from _withheld()


def _seen_before() -> Iterator[Case]:
    world = told()
    seen = world.seen(world.alda)
    trust = world.trust.parties
    longer = seen._replace(size=seen.size + 1, root=ROOT)
    for name, head, answer, why in (
        ("head-seen-before", seen, "passed", "The log is the one that was seen before."),
        ("rolled-back", longer, "failed stale", "An entry that was seen before is gone."),
        (
            "forked-from-what-was-seen",
            seen._replace(root=ROOT),
            "failed forked",
            "As many entries were seen before, and they were others.",
        ),
        (
            "head-of-another-agreement",
            longer._replace(agreement=ROOT),
            "passed",
            "What was seen of another agreement says nothing here.",
        ),
    ):
        yield of(name, world, Trust(trust, (head,)), answer, why)


# ---------------------------------------------------------------- logs that were changed


def _changed_logs() -> Iterator[Case]:
    for name, act, why in _CHANGES:
        world = told()
        act(world.alda)
        yield of(name, world, world.trust, "failed head", why)

    world, other = told(), told(number=1)
    world.morin.envelopes, world.morin.notes = other.morin.envelopes, other.morin.notes
    why = "Alda's log of one agreement stands beside Morin's of another."
    yield of("logs-of-two-agreements", world, world.trust, "failed head", why)

    world = World()
    under = decided(world)
    world.signs(world.alda, under)
    world.alda.head()
    seen = Head("alda", 4, ROOT, "")
    body = acts.Decide((mandate(TEXTS),))
    world.morin.act("lund", body, text_set=TEXTS.digest, seen=(seen,))
    world.morin.head()
    why = "Morin has seen other entries of Alda's log than are here: Alda showed two logs."
    yield of("split-view", world, world.trust, "failed forked", why)

    world = told()
    more = acts.Annotate(world.agreement, "It goes on.")
    world.morin.act("lund", more, seen=(Head("alda", 99, ROOT, ""),))
    world.morin.head()
    why = "Morin has seen more entries of Alda's log than there are."
    yield of("seen-what-is-not-there", world, world.trust, "failed record", why)


_CHANGES: tuple[tuple[str, Callable[[Side], object], str], ...] = (
    (
        "entry-dropped",
        lambda side: side.envelopes.pop(3),
        "The proposal is gone; the places behind it are counted anew.",
    ),
    (
        "last-entry-dropped",
        lambda side: side.envelopes.pop(),
        "The last entry is gone, and a head is over more entries than are here.",
    ),
    (
        "entries-swapped",
        lambda side: side.envelopes.insert(1, side.envelopes.pop(2)),
        "Two appointments stand in the other order.",
    ),
    (
        "entry-twice",
        lambda side: side.envelopes.append(side.envelopes[-1]),
        "The last entry stands there twice.",
    ),
    ("no-heads", lambda side: side.notes.clear(), "No head is over the entries."),
    ("last-head-gone", lambda side: side.notes.pop(), "No head is over the last entries."),
    (
        "head-by-a-stranger",
        lambda side: side.notes.append(_strange(side)),
        "A head bears the name of the log and is by another key.",
    ),
)


def _strange(side: Side) -> Note:
    side.head(signer="stranger")
    return side.notes.pop()


# ---------------------------------------------------------------- what is withheld


def _withheld() -> Iterator[Case]:
    def clears(world: World) -> None:
        world.alda.act("holm", acts.Annotate(world.agreement, "For internal use."))

    for name, kind, places, answer, why in (
        ("withheld-vouched", "annotate", (6,), "passed", "An annotation, on Alda's word."),
        (
            "withheld-without-a-word",
            "",
            (6,),
            "indeterminate perhaps-withheld",
            "Nobody says of which kind the entry is: it may revoke the mandate.",
        ),
        (
            "withheld-that-is-needed",
            "decide",
            (4,),
            "failed withheld",
            "The decision that grants the mandate is not shown.",
        ),
        (
            "withheld-appointment",
            "appoint",
            (2,),
            "failed irregular",
            "The signer's appointment is not shown.",
        ),
        (
            "withheld-genesis",
            "genesis",
            (0,),
            "failed genesis",
            "The log of Alda does not show with what it begins.",
        ),
    ):
        world = told(after=clears)
        _hide(world, places, kind)
        yield of(name, world, world.trust, answer, why)

    world = told(_revoking)
    _hide(world, (5,), "revoke-mandate")
    why = "The party itself says that a revocation is among what it withholds."
    yield of("withheld-revocation", world, world.trust, "indeterminate perhaps-withheld", why)

    world = told(after=clears)
    _hide(world, (6,), "annotate", signer="stranger")
    why = "The word on what is withheld is not by the key of the log."
    yield of("vouched-by-a-stranger", world, world.trust, "failed vouched", why)

    world = told(after=clears)
    _hide(world, (6,), "annotate", signer="morin/log")
    why = "The word on what Alda withholds is by the key of Morin's log."
    yield of("vouched-by-the-other-party", world, world.trust, "failed vouched", why)

    world = told(after=clears)
    log = logs_of(world.held)["alda"]
    world.vouched = list(vouch(log, (6,), world.pen("alda/log")))
    yield of("vouched-and-shown", world, world.trust, "passed", "The word and the entry agree.")

    world = told(after=clears)
    world.vouched = [_word(world, 5, "clear", "alda/log", 5)]
    why = "Alda gave its word that the entry is a clearance, and it is a signature."
    yield of("vouched-falsely", world, world.trust, "failed vouched", why)

    world = told(after=clears)
    _hide(world, (6,), "annotate", place=5)
    why = "The word names the hash of the withheld entry at another place."
    yield of("vouched-at-another-place", world, world.trust, "failed vouched", why)


def _revoking(world: World) -> None:
    world.alda.act("holm", acts.RevokeMandate(world.under, "It was a mistake."))


def _word(world: World, place: int, kind: str, signer: str, at: int) -> Envelope:
    log = logs_of(world.held)["alda"]
    size = len(log.entries)
    word: dict[str, Value] = {
        "agreement": world.agreement,
        "entries": [{"kind": kind, "leaf": log.tree.leaf(at).hex(), "place": place}],
        "party": "alda",
        "root": f"sha256:{log.tree.root(size).hex()}",
        "size": size,
        "vouched": "paraph.vouched/1",
    }
    return sign("application/vnd.paraph.vouched+json", encode(word), world.pen(signer))


def _hide(
    world: World,
    places: tuple[int, ...],
    kind: str,
    *,
    signer: str = "alda/log",
    place: int = -1,
) -> None:
    """Withhold entries of Alda, on a word that they are of a kind, if there is one."""
    for at in places:
        if kind:
            world.vouched.append(_word(world, at if place < 0 else place, kind, signer, at))
        entry = world.alda.envelopes[at]
        assert isinstance(entry, Envelope)
        world.alda.envelopes[at] = Withheld(leaf(form(entry)))
