"""Cases of the two-party vectors about logs, what is withheld, and the bytes of a bundle."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from tests.two_party_case import Case, of
from tests.two_party_kit import TEXTS, Side, World, decided, mandate, told

from paraph.agreement import act as acts
from paraph.agreement.act import Head
from paraph.record.codec import encode
from paraph.record.held import logs_of
from paraph.record.log import Withheld
from paraph.record.note import Note
from paraph.record.signing import Envelope, form, sign
from paraph.record.trust import Trust
from paraph.record.tree import leaf
from paraph.record.vouching import vouch

ROOT = f"sha256:{'2' * 64}"
"""A root that no log here has."""


def logs() -> Iterator[Case]:
    """Yield the cases."""
    yield from _seen_before()
    yield from _changed_logs()
    yield from _withheld()
    yield from _bytes()


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
    for name, act, answer, why in (
        (
            "entry-dropped",
            lambda side: side.envelopes.pop(3),
            "failed head",
            "The proposal is gone; the places behind it are counted anew.",
        ),
        (
            "last-entry-dropped",
            lambda side: side.envelopes.pop(),
            "failed head",
            "The last entry is gone, and a head is over more entries than are here.",
        ),
        (
            "entries-swapped",
            lambda side: side.envelopes.insert(1, side.envelopes.pop(2)),
            "failed head",
            "Two appointments stand in the other order.",
        ),
        (
            "entry-twice",
            lambda side: side.envelopes.append(side.envelopes[-1]),
            "failed head",
            "The last entry stands there twice.",
        ),
        (
            "no-heads",
            lambda side: side.notes.clear(),
            "failed head",
            "No head is over the entries.",
        ),
        (
            "last-head-gone",
            lambda side: side.notes.pop(),
            "failed head",
            "No head is over the last entries.",
        ),
        (
            "head-by-a-stranger",
            lambda side: side.notes.append(_strange(side)),
            "failed head",
            "A head bears the name of the log and is by another key.",
        ),
    ):
        world = told()
        act(world.alda)
        yield of(name, world, world.trust, answer, why)

    world, other = told(), told(number=1)
    world.morin.envelopes, world.morin.notes = other.morin.envelopes, other.morin.notes
    why = "Alda's log of one agreement stands beside Morin's of another."
    yield of("logs-of-two-agreements", world, world.trust, "failed record", why)

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
    body = acts.Annotate(world.agreement, "It goes on.")
    world.morin.act("lund", body, seen=(Head("alda", 99, ROOT, ""),))
    world.morin.head()
    why = "Morin has seen more entries of Alda's log than there are."
    yield of("seen-what-is-not-there", world, world.trust, "failed record", why)


def _strange(side: Side) -> Note:
    side.head(signer="stranger")
    return side.notes.pop()


# ---------------------------------------------------------------- what is withheld


def _withheld() -> Iterator[Case]:
    def clears(world: World) -> None:
        world.alda.act("holm", acts.Annotate(world.agreement, "For internal use."))

    plain = told(after=clears)
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
    yield of(
        "withheld-revocation", world, world.trust, "indeterminate perhaps-withheld", why
    )

    world = told(after=clears)
    _hide(world, (6,), "annotate", signer="stranger")
    why = "The word on what is withheld is not by the key of the log."
    yield of("vouched-by-a-stranger", world, world.trust, "failed vouched", why)

    world = told(after=clears)
    _hide(world, (6,), "annotate", signer="morin/log")
    why = "The word on what Alda withholds is by the key of Morin's log."
    yield of("vouched-by-the-other-party", world, world.trust, "failed vouched", why)

    world = told(after=clears)
    log = logs_of(plain.held)["alda"]
    world.vouched = list(vouch(log, (6,), world.pen("alda/log")))
    yield of(
        "vouched-and-shown", world, world.trust, "passed", "The word and the entry agree."
    )

    world = told(after=clears)
    world.vouched = [_lie(world, 5, "clear")]
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
    word = {
        "agreement": world.agreement,
        "entries": [{"kind": kind, "leaf": log.tree.leaf(at).hex(), "place": place}],
        "party": "alda",
        "root": f"sha256:{log.tree.root(size).hex()}",
        "size": size,
        "vouched": "paraph.vouched/1",
    }
    return sign("application/vnd.paraph.vouched+json", encode(word), world.pen(signer))


def _lie(world: World, place: int, kind: str) -> Envelope:
    return _word(world, place, kind, "alda/log", place)


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


# ---------------------------------------------------------------- bytes


def _bytes() -> Iterator[Case]:
    world = told()
    good = world.bundle
    lines = good.splitlines(keepends=True)
    blob = next(at for at, line in enumerate(lines) if b'"line":"blob"' in line)
    middle = len(good) // 2
    changes: tuple[tuple[str, bytes, str], ...] = (
        ("byte-flipped", _flipped(good, middle), "One bit of one byte is another."),
        ("digest-flipped", _flipped(good, len(good) - 40), "The digest itself is another."),
        ("line-dropped", b"".join(lines[:2] + lines[3:]), "A line is gone."),
        ("line-dropped-and-sealed", _sealed(lines[:2] + lines[3:-1]), "A place is left out."),
        ("line-twice", _sealed([*lines[:2], lines[1], *lines[2:-1]]), "A line stands twice."),
        ("lines-swapped", _sealed([lines[0], lines[2], lines[1], *lines[3:-1]]), "Order."),
        ("blobs-swapped", _sealed([*lines[:-3], lines[-2], lines[-3]]), "Blobs stand in order."),
        ("blob-before-heads", _sealed([*lines[:1], lines[blob], *lines[1:blob]]), "Order of lines."),
        ("blob-of-another-digest", _sealed(_other_blob(lines[:-1], blob)), "A blob is not its digest."),
        ("unknown-member", _sealed([lines[0].replace(b'{"', b'{"aa":1,"', 1), *lines[1:-1]]), "A member that nobody knows."),
        ("member-twice", _sealed([lines[0].replace(b"{", b'{"agreement":"",', 1), *lines[1:-1]]), "A member stands twice."),
        ("blank-added", _sealed([lines[0].replace(b":", b": ", 1), *lines[1:-1]]), "One form has no blanks."),
        ("number-with-a-point", _sealed([line.replace(b'"place":0', b'"place":0.0') for line in lines[:-1]]), "Numbers are integers."),
        ("base64-not-padded", _sealed([*lines[:blob], lines[blob].replace(b'="', b'"', 1), *lines[blob + 1 : -1]]), "Base64 has its padding."),
        ("other-form", _sealed([lines[0].replace(b"bundle/1", b"bundle/2"), *lines[1:-1]]), "Another version of the form."),
        ("carriage-returns", _sealed([line.replace(b"\n", b"\r\n") for line in lines[:-1]]), "Lines end with a line feed alone."),
        ("byte-order-mark", b"\xef\xbb\xbf" + good, "It begins with a byte order mark."),
        ("cut-short", b"".join(lines[:-1]), "The last line is gone."),
        ("last-line-feed-gone", good[:-1], "The last line feed is gone."),
        ("something-behind", good + b"\n", "Something stands behind the digest."),
        ("empty", b"", "There is nothing."),
    )  # fmt: skip
    for name, source, why in changes:
        yield of(name, source, world.trust, "failed bundle", why)


def _flipped(source: bytes, at: int) -> bytes:
    return source[:at] + bytes([source[at] ^ 1]) + source[at + 1 :]


def _sealed(lines: list[bytes]) -> bytes:
    """Return the lines with the digest that is theirs."""
    before = b"".join(lines)
    last = encode({"digest": f"sha256:{sha256(before).hexdigest()}", "line": "digest"})
    return before + last + b"\n"


def _other_blob(lines: list[bytes], at: int) -> list[bytes]:
    changed = lines[at].replace(b'"bytes":"', b'"bytes":"AAAA', 1)
    return [*lines[:at], changed, *lines[at + 1 :]]
