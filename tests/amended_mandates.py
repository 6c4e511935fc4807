"""Vectors of amended records: keys, people, offices and mandates, and when something was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.amended_case import UNCHANGED, Case, case, crossed, one_sided, with_log, with_part
from tests.record_kit import (
    OLD,
    TIDY,
    Side,
    exchanged,
    met,
    private,
    public,
)

from paraph.agreement import act as acts
from paraph.agreement.chain import Reached
from paraph.agreement.shown import shown
from paraph.agreement.text_set import TextSet
from paraph.desk.granting import mandate
from paraph.desk.matter import digest_of
from paraph.desk.recording import keep, sealed
from paraph.desk.signature import prospect
from paraph.record.acts import act_of, payload, payload_type
from paraph.record.cosignature import cosign
from paraph.record.held import Held, Part
from paraph.record.note import COSIGNATURE, Note, VerifierKey
from paraph.record.signing import Envelope

TERMS = {"grantees": ["ministry"], "powers": ["sign", "amend"], "profile": UNCHANGED}
END = "2026-04-01T00:00:00Z"
IRREGULAR, OPEN = "failed irregular", "indeterminate undetermined"


def mandates() -> Iterator[Case]:
    """Yield the cases."""
    yield from _windows()
    yield from _revoked()
    yield from _keys()
    yield from _roots()
    yield from _people()
    yield from _granted()
    yield from _passed_on()
    yield from _replayed()


def decided(**terms: object) -> tuple[Side, Side, TextSet, str]:
    """Return two nodes, and the set that Alda approved with the mandate over it."""
    alda, morin = met()
    old = alda.proposes(OLD)
    return alda, morin, old, alda.decides(old, "", **{**TERMS, **terms})


# ---------------------------------------------------------------- when


def _windows() -> Iterator[Case]:
    for name, clock, proven, answer, why in (
        (
            "end-minus-one-second",
            "2026-03-31T23:59:59Z",
            True,
            "passed",
            "Morin cosigned a head with the signature a second before the mandate ended.",
        ),
        (
            "at-the-end",
            END,
            True,
            IRREGULAR,
            "The signature has seen a head of the instant at which the mandate ended.",
        ),
        (
            "unproven",
            "2026-03-31T23:59:59Z",
            False,
            OPEN,
            "Nobody cosigned a head with the signature, so that it may have been made later.",
        ),
    ):
        alda, morin, old, under = decided(closes=END)
        alda.clock = morin.clock = clock
        exchanged(alda, morin)
        alda.signs(under, old)
        held = crossed(alda, morin) if proven else alda.shows()
        yield case(f"window-{name}", held, answer, why)

    alda, morin, old, under = decided(closes=END)
    alda.clock = morin.clock = "2026-05-01T00:00:00Z"
    exchanged(alda, morin)
    found = prospect(alda.matter, under, old)
    body = acts.Sign("Bern", "", found.digest)
    signed = alda.wants("keller", body, text_set=old.digest, under=under, blobs=(found.shown,))
    claimed = replace(signed.act, at="2026-03-06T00:00:00Z")
    keep(alda.desk, alda.matter, signed, sealed(claimed, [private("keller")]))
    why = "The signature claims a day in March, and has seen a head that Morin cosigned in May."
    yield case("window-claim-backdated", crossed(alda, morin), IRREGULAR, why)

    alda, morin, old, under = decided(closes=END)
    exchanged(alda, morin)
    alda.signs(under, old)
    why = "The cosignature bears Morin's name; its key is a stranger's."
    held = _cosigned(alda.shows(), "a stranger", "morin")
    yield case("window-cosigned-by-a-stranger", held, OPEN, why)


def _cosigned(held: Held, key: str, named: str) -> Held:
    """Return a record in which somebody cosigned each head of Alda that Morin did not."""
    part = held.parts["alda"]
    signer = private(key)
    known = VerifierKey(named, COSIGNATURE, signer.public_key.raw)
    bare = [each for each in part.notes if len(each.signatures) == 1]
    made = [
        Note(each.text, (*each.signatures, cosign(each, known, signer, 1_772_712_000)))
        for each in bare
    ]
    return with_part(held, "alda", Part(part.entries, (*part.notes, *made)))


def _revoked() -> Iterator[Case]:
    for name, before, answer, why in (
        ("after", True, "passed", "Alda revoked the mandate after it had signed."),
        ("before", False, IRREGULAR, "Alda had revoked the mandate when it signed."),
    ):
        alda, morin, old, under = decided()
        if before:
            alda.signs(under, old)
        alda.acts("holm", acts.RevokeMandate(under, "The visit is off."))
        if not before:
            alda.signs(under, old)
        yield case(f"mandate-revoked-{name}", crossed(alda, morin), answer, why)


# ---------------------------------------------------------------- keys and people


def _keys() -> Iterator[Case]:
    for name, since, answer, why in _COMPROMISED:
        alda, morin, old, under = decided()
        if name != "and-used":
            alda.signs(under, old)
        morin.clock = "2026-03-05T14:00:00Z"
        exchanged(alda, morin)
        alda.clock = morin.clock = "2026-03-09T12:00:00Z"
        body = acts.RevokeKey(public("keller").key, since, "A stolen laptop.")
        alda.acts("holm", body, office="")
        if name == "and-used":
            alda.signs(under, old)
        yield case(f"key-compromised-{name}", crossed(alda, morin), answer, why)

    alda, morin, old, under = decided(grantees=["court"])
    alda.acts("holm", acts.Appoint(acts.Key("wolf", public("keller").key), ("court",), ""))
    _signs(alda, under, old, "wolf", "keller")
    why = "Keller's key was given to Wolf by an appointment, and signed in Wolf's name."
    yield case("key-laundered", crossed(alda, morin), IRREGULAR, why)


_COMPROMISED = (
    (
        "after",
        "2026-03-05T14:00:01Z",
        "passed",
        "The key was in other hands only a second after Morin had cosigned the signature.",
    ),
    (
        "meanwhile",
        "2026-03-05T13:00:00Z",
        OPEN,
        "The key was in other hands after what the signature has seen, and before its proof.",
    ),
    (
        "before",
        "2026-03-05T11:00:00Z",
        IRREGULAR,
        "The key was in other hands before anything that the signature has seen.",
    ),
    (
        "and-used",
        "2026-03-08T00:00:00Z",
        IRREGULAR,
        "The signature stands behind the revocation of the key that made it.",
    ),
)


def _signs(side: Side, under: str, texts: TextSet, person: str = "keller", *keys: str) -> None:
    """Sign an approved set under a mandate, granted or not, in a person's name with these keys."""
    account = shown(texts.digest, texts.digest, Reached("within"))
    body = acts.Sign("Bern", "", digest_of(account))
    prepared = side.wants(person, body, text_set=texts.digest, under=under, blobs=(account,))
    pens = [private(each) for each in keys or (person,)]
    keep(side.desk, side.matter, prepared, sealed(prepared.act, pens))


def _roots() -> Iterator[Case]:
    """Yield the cases in which a key of Wolf comes in the place of Alda's root key."""
    for name, pens, answer, why in (
        (
            "root-keys-changed",
            ("holm", "wolf"),
            "passed",
            "Alda's root key was replaced, by the old one and the new, which then appointed.",
        ),
        (
            "root-keys-changed-by-the-new",
            ("wolf",),
            IRREGULAR,
            "The new root key alone signed that it replaces the old one, and then appointed.",
        ),
        (
            "root-keys-changed-by-the-old",
            ("holm",),
            IRREGULAR,
            "No new holder signed that there is a new root key, which then appointed.",
        ),
    ):
        alda, morin, old, under = decided(grantees=["court"])
        change = acts.RootKeys((public("wolf"),), 1)
        alda.acts(pens[0], change, others=pens[1:], office="")
        second = acts.Key("wolf", str(private("wolf's second").public_key))
        alda.acts("wolf", acts.Appoint(second, ("court",), ""), office="")
        _signs(alda, under, old, "wolf", "wolf's second")
        yield case(name, crossed(alda, morin), answer, why)


def _people() -> Iterator[Case]:
    alda, morin = met()
    second = acts.Key("keller", str(private("keller's second").public_key))
    alda.acts("holm", acts.Appoint(second, ("ministry",), ""))
    old = alda.proposes(OLD)
    under = alda.decides(old, people=2, profile=UNCHANGED)
    alda.signs(under, old, others=("keller's second",))
    why = "Two people must sign, and it is one person with two keys."
    yield case("one-person-with-two-keys", crossed(alda, morin), IRREGULAR, why)

    alda, morin, old, under = decided()
    _signs(alda, under, old, "keller", "wolf")
    why = "The signature is in Keller's name, and by Wolf's key."
    yield case("signed-with-another-key", crossed(alda, morin), IRREGULAR, why)

    alda, morin = met()
    old = alda.proposes(OLD)
    act = alda.acts(
        "wolf", acts.Decide((mandate(TERMS, old),)), text_set=old.digest, office="council"
    )
    _signs(alda, f"{act}/0", old)
    why = "Wolf decided in the name of the council, for which nobody appointed him."
    yield case("office-only-claimed", crossed(alda, morin), IRREGULAR, why)

    alda, morin = met()
    old = alda.proposes(OLD, person="holm")
    act = alda.acts("holm", acts.Decide((mandate(TERMS, old),)), text_set=old.digest)
    _signs(alda, f"{act}/0", old)
    why = "Holm proposed the text and approved it, which the decision does not let him."
    yield case("self-approved-by-deciding", crossed(alda, morin), IRREGULAR, why)

    alda, morin = met()
    old = alda.proposes(OLD)
    by = acts.Author("lee", "alda", "council", "")
    granted = mandate(TERMS, old)
    paper = b"Minutes of the council."
    report = acts.Report("decide", by, "2026-03", digest_of(paper), "keller", (granted,))
    act = alda.acts("keller", report, text_set=old.digest, blobs=(paper,))
    _signs(alda, f"{act}/0", old)
    why = "Keller entered a decision from paper, and says that he checked it himself."
    yield case("reported-by-one-person", crossed(alda, morin), IRREGULAR, why)


# ---------------------------------------------------------------- what is granted


def _granted() -> Iterator[Case]:
    alda, morin, old, under = decided(powers=["amend"])
    alda.signs(under, old)
    why = "The mandate lets the ministry amend, and not sign."
    yield case("power-not-granted", crossed(alda, morin), IRREGULAR, why)

    for name, occasion, answer, why in (
        ("the-occasion", "the visit", "passed", "Signed at the occasion that the mandate names."),
        ("another-occasion", "a fair", IRREGULAR, "Signed at another occasion than is named."),
    ):
        alda, morin, old, under = decided(occasion="the visit")
        alda.signs(under, old, occasion=occasion)
        yield case(name, crossed(alda, morin), answer, why)

    for name, occasion, answer, why in (
        ("amended-for-the-occasion", "the visit", "passed", "Amended before, signed at the visit."),
        ("amended-for-another", "", IRREGULAR, "Amended for a visit, and signed at none."),
    ):
        spelling = {"classes": {"allow": ["spelling"]}}
        alda, morin, old, under = decided(occasion="the visit", profile=spelling)
        alda.signs(under, alda.amends(under, old, TIDY), occasion=occasion)
        yield case(name, crossed(alda, morin), answer, why, needs="rules")

    alda, morin = met()
    old = alda.proposes(OLD)
    exchanged(alda, morin)
    theirs = morin.decides(old, profile=UNCHANGED)
    exchanged(alda, morin)
    _signs(alda, theirs, old)
    why = "Alda signed under a mandate that Morin granted."
    yield case("mandate-of-the-other-party", crossed(alda, morin), IRREGULAR, why)


def _passed_on() -> Iterator[Case]:
    inner = {**TERMS, "grantees": ["court"], "powers": ["sign"]}
    for name, terms, answer, why in (
        (
            "within",
            inner,
            "passed",
            "The ministry passed its mandate on to the court, which signed.",
        ),
        (
            "widened",
            {**inner, "conclusive": True},
            IRREGULAR,
            "What was passed on makes the execution conclusive, which the mandate does not.",
        ),
        (
            "to-others",
            {**inner, "grantees": ["council"]},
            IRREGULAR,
            "The mandate may be passed on to the court alone, and went to the council.",
        ),
    ):
        alda, morin, old, under = decided(delegates=["court"])
        wanted = acts.Delegate((mandate(terms, old),))
        act = alda.acts("keller", wanted, under=under, text_set=old.digest)
        person = "holm" if name == "to-others" else "wolf"
        _signs(alda, f"{act}/0", old, person)
        yield case(f"passed-on-{name}", crossed(alda, morin), answer, why)


# ---------------------------------------------------------------- signatures of something else


def _replayed() -> Iterator[Case]:
    other = f"sha256:{'a' * 64}"
    changes: tuple[tuple[str, Callable[[acts.Act], acts.Act], str], ...] = (
        ("text", lambda act: replace(act, text_set=other), IRREGULAR),
        ("agreement", lambda act: replace(act, agreement=other), IRREGULAR),
        ("mandate", lambda act: replace(act, under=f"{other}/0"), IRREGULAR),
        ("kind", lambda act: replace(act, body=acts.Initial("Bern")), "passed"),
    )
    for name, change, answer in changes:
        held = one_sided()
        part = held.parts["alda"]
        last = part.entries[-1]
        assert isinstance(last, Envelope)
        act = change(act_of(last.payload_type, last.payload))
        forged = Envelope(payload(act), payload_type(act.kind), last.signatures)
        made = with_log(held, "alda", (*part.entries[:-1], forged), "alda/log")
        why = f"Alda's signature was copied under an act of another {name}"
        if name == "kind":
            why += ", an initialling: it is told as without effect, and nobody has signed"
        yield case(f"replayed-on-another-{name}", made, answer, f"{why}.")
