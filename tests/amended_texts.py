"""Vectors of amended records: texts that were changed, who answers for it, and what is withheld."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from tests.amended_case import UNCHANGED, Case, case, crossed
from tests.record_kit import (
    NOT,
    OLD,
    TIDY,
    Side,
    exchanged,
    met,
    private,
    public,
    signed,
)

from paraph.agreement import act as acts
from paraph.agreement.text_set import TextSet
from paraph.desk.amending import amendment
from paraph.desk.answering import unproved
from paraph.desk.matter import digest_of
from paraph.desk.proposing import gather
from paraph.desk.signature import prospect
from paraph.record.disclosure import disclose
from paraph.record.held import Held
from paraph.record.log import Withheld
from paraph.record.signing import form, sign
from paraph.record.vouching import vouch

IRREGULAR = "failed irregular"
STYLE = OLD.replace("in time", "in due time")


def texts() -> Iterator[Case]:
    """Yield the cases."""
    yield from _in_order()
    yield from _smuggled()
    yield from _forged()
    yield from _protected()
    yield from _answered()
    yield from _blobs()
    yield from _withheld()
    yield from _hidden_answers()


def amended(*versions: str, **terms: object) -> Held:
    """Return the record of a text that Alda approved, amended step by step and signed."""
    return stepwise(*versions, **terms).shows()


def stepwise(*versions: str, **terms: object) -> Side:
    """Return the node at which a text was approved, amended step by step and signed."""
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, "", **terms)
    for each in versions:
        old = alda.amends(under, old, each)
    alda.signs(under, old)
    exchanged(alda, morin)
    return alda


# ---------------------------------------------------------------- what is in order


def _in_order() -> Iterator[Case]:
    alda, _ = signed()
    why = "Both parties approved a text, corrected a misspelt word by their mandates, and signed."
    yield case("good", alda.shows(), "passed", why, needs="rules")

    alda, morin = met()
    old = alda.proposes(OLD)
    alda.decides(old, profile=UNCHANGED)
    why = "A text is approved, and nobody has signed it yet."
    yield case("nothing-signed", crossed(alda, morin), "passed", why)

    why = "A party signed the text as it was approved."
    yield case("signed-as-approved", amended(profile=UNCHANGED), "passed", why)

    twice = TIDY.replace("goods with", "goods\u00a0with")
    why = "A misspelt word was corrected, then a blank became one that does not break: all proved."
    yield case("amended-twice", amended(TIDY, twice), "passed", why, needs="rules")

    back = amended(NOT, TIDY)
    why = "A 'not' was put in by one amendment and taken out by the next; the first proves nothing."
    yield case("put-in-and-taken-out", back, IRREGULAR, why, needs="rules")

    alda, morin = met(("en", "fr"))
    french = "Article 1. Livraison\n\nLe Vendeur livre les marchandises.\n"
    both = alda.proposes(OLD, french)
    under = alda.decides(both)
    tidied = alda.amends(under, both, TIDY, french)
    alda.signs(under, tidied)
    why = "One of the two languages of a set was corrected, and the set signed."
    yield case("two-languages", crossed(alda, morin), "passed", why, needs="rules")

    conclusive = amended(STYLE, conclusive=True, profile=UNCHANGED)
    why = "The mandate makes the execution conclusive, so what nothing proves is told and passes."
    yield case("conclusive", conclusive, "passed", why, needs="rules")


# ---------------------------------------------------------------- changes of meaning


def _by_hand(change: Callable[[bytes], bytes]) -> Held:
    """Return a record in which a 'not' was smuggled in, under proofs that somebody changed."""
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, profile={"classes": {"allow": ["spelling"]}})
    given = alda.given(NOT)
    gathered = gather(given, alda.matter.state.texts.due)
    made = amendment(alda.matter, alda.mandate(under), old, given, gathered)
    forged = change(made.blobs[-1])
    changed = made.body.changed[0]._replace(proof=digest_of(forged), net=digest_of(forged))
    body = made.body._replace(changed=(changed,))
    blobs = (*gathered.blobs, forged)
    alda.acts("keller", body, text_set=old.digest, under=under, blobs=blobs)
    alda.signs(under, gathered.texts)
    return crossed(alda, morin)


def _as_spelling(proof: bytes) -> bytes:
    return json.dumps(json.loads(proof.replace(b'"open"', b'"spelling"'))).encode()


def _shorter(proof: bytes) -> bytes:
    value = json.loads(proof)
    value["steps"] = value["steps"][:1]
    return json.dumps(value).encode()


def _of_other_rules(proof: bytes) -> bytes:
    return proof.replace(b"paraph-rules/1", b"paraph-rules/999")


def _of_another_change(_proof: bytes) -> bytes:
    alda = stepwise(TIDY)
    (change,) = alda.matter.entries[-2].act.body.changed  # type: ignore[union-attr]
    return alda.shows().blobs[change.proof]


def _forged() -> Iterator[Case]:
    for name, change, answer, why in (
        ("step-left-out", _shorter, IRREGULAR, "The proof leaves out one of its steps."),
        ("proof-of-another-change", _of_another_change, IRREGULAR, "The proof is of another text."),
        (
            "proof-that-is-none",
            lambda _proof: b"{}",
            "failed missing",
            "The proof is an empty object.",
        ),
        (
            "proof-of-other-rules",
            _of_other_rules,
            "indeterminate undetermined",
            "The proof rests on rules that nobody has yet.",
        ),
    ):
        yield case(name, _by_hand(change), answer, why, needs="rules")


def _smuggled() -> Iterator[Case]:
    why = "'delivers' became 'does not deliver', and the proof calls it open, as it is."
    yield case("smuggled-not", _by_hand(bytes), IRREGULAR, why, needs="rules")
    why = "'delivers' became 'does not deliver', and the proof calls it spelling."
    yield case("not-as-spelling", _by_hand(_as_spelling), IRREGULAR, why, needs="rules")

    nothing = amended(TIDY, profile=UNCHANGED)
    why = "A spelling was corrected, and the mandate allows no class of changes."
    yield case("nothing-allowed", nothing, IRREGULAR, why, needs="rules")

    second = TIDY.replace("with all documents", "with no documents")
    why = "Two small amendments: the first corrects a spelling, the second makes 'all' a 'no'."
    yield case("small-changes-that-add-up", amended(TIDY, second), IRREGULAR, why, needs="rules")

    alda, morin = met()
    old = alda.proposes(OLD)
    exchanged(alda, morin)
    alda.signs(alda.decides(old, profile=UNCHANGED), old)
    other = morin.proposes(OLD.replace("goods", "wares"), person="weber")
    morin.signs(morin.decides(other, profile=UNCHANGED), other, person="weber")
    why = "Each party approved and signed, and the texts differ by one word."
    yield case("different-texts", crossed(alda, morin), "failed different-texts", why)

    alda, morin = met()
    old = alda.proposes(OLD)
    alda.signs(alda.decides(old, profile=UNCHANGED), old, shown=f"sha256:{'1' * 64}")
    why = "The signature names an account of the text that is not how it was reached."
    yield case("signed-what-was-not-shown", crossed(alda, morin), IRREGULAR, why)


def _protected() -> Iterator[Case]:
    profile = {
        "classes": {"allow": ["spelling", "typography", "numbering", "layout"]},
        "protect": {"addresses": ["article 2"]},
    }
    split = "receive the applications.\n\n3. In time."
    for name, new in (
        ("renumbered", OLD.replace("Article 2. P", "Article 2a. P").replace("recieve", "receive")),
        ("split", OLD.replace("recieve the applications in time.", split)),
        (
            "merged",
            OLD.replace(
                "Article 1.\n\n2. The universities recieve", "Article 1. The universities receive"
            ),
        ),
    ):
        why = f"A spelling was corrected in a protected article, which was {name} with it."
        held = amended(new, profile=profile)
        yield case(f"protected-and-{name}", held, IRREGULAR, why, needs="rules")


# ---------------------------------------------------------------- who answers for a change


def _own_change(**terms: object) -> tuple[Side, Side, TextSet, str, str, str]:
    """Return a record in which Keller made a change that nothing proves."""
    alda, morin = met()
    old = alda.proposes(OLD, person="wolf")
    both = {"grantees": ["council", "ministry"], "powers": ["sign", "amend", "assert"]}
    under = alda.decides(old, "", **{"profile": UNCHANGED, **both, **terms})
    new = alda.amends(under, old, STYLE)
    made = alda.matter.entries[-1].id
    (change,) = [each.open.change for each in unproved(alda.matter, made)]
    return alda, morin, new, under, made, change


def _answered() -> Iterator[Case]:
    for name, who, terms, answer, why in (
        ("asserted", "holm", {}, "passed", "Holm answers for the change that Keller made."),
        ("self-asserted", "keller", {}, IRREGULAR, "Keller answers for his own change."),
        (
            "self-settling",
            "keller",
            {"self_settling": ["keller"]},
            "passed",
            "Keller answers for his own change, as the decision lets him: told as self-settled.",
        ),
    ):
        alda, morin, new, under, made, change = _own_change(**terms)
        alda.acts(who, acts.Assert(made, (change,), "It is only style."), under=under)
        alda.signs(under, new)
        yield case(name, crossed(alda, morin), answer, why, needs="rules")

    for name, who, office, answer, why in (
        ("settled", "holm", "council", "passed", "The council agreed to the change by Holm."),
        (
            "self-settled",
            "keller",
            "council",
            IRREGULAR,
            "The council agreed by Keller, its author.",
        ),
    ):
        alda, morin, new, under, made, change = _own_change()
        alda.acts("holm", acts.Appoint(public("keller"), ("ministry", "council"), ""))
        alda.acts(who, acts.Settle(made, (change,), "agreed", "Fine."), office=office)
        alda.signs(under, new)
        yield case(name, crossed(alda, morin), answer, why, needs="rules")

    for name, who, whose, answer, why in (
        ("cleared", "wolf", "court", "passed", "The court agreed, as the mandate asks."),
        ("not-cleared", "", "court", IRREGULAR, "The court was to agree, and did not."),
        ("self-cleared", "keller", "keller", IRREGULAR, "Keller agreed to his own change."),
    ):
        alda, morin, new, under, made, change = _own_change(agreed_by=[whose])
        if who:
            himself = "" if who == whose else None
            alda.acts(who, acts.Clear("agreed", ""), text_set=new.digest, office=himself)
        alda.acts("holm", acts.Assert(made, (change,), "Style."), under=under)
        alda.signs(under, new)
        yield case(name, crossed(alda, morin), answer, why, needs="rules")


# ---------------------------------------------------------------- what is missing


def _blobs() -> Iterator[Case]:
    alda = stepwise(TIDY)
    held = alda.shows()
    (change,) = next(
        each.act.body for each in alda.matter.entries if isinstance(each.act.body, acts.Amend)
    ).changed
    for name, blob, why in (
        ("signed-text", change.new, "The text that was signed is not there."),
        ("approved-text", change.old, "The text that was approved is not there."),
        ("proof", change.proof, "The proof of the amendment is not there."),
    ):
        blobs = {each: content for each, content in held.blobs.items() if each != blob}
        made = held._replace(blobs=blobs)
        yield case(f"missing-{name}", made, "failed missing", why, needs="rules")


# ---------------------------------------------------------------- what is withheld


def _withheld() -> Iterator[Case]:
    alda, morin = met()
    old = alda.proposes(OLD)
    alda.signs(alda.decides(old, profile=UNCHANGED), old)
    alda.acts("wolf", acts.Clear("agreed", ""), text_set=old.digest)
    exchanged(alda, morin)
    held = alda.shows(withhold=["clear"])
    assert any(isinstance(each, Withheld) for each in held.parts["alda"].entries)
    why = "A clearance is withheld, and Alda gave its word that it is one."
    yield case("withheld-clearance", held, "passed", why)
    why = "An entry is withheld, and nobody says of which kind it is."
    bare = held._replace(vouched=())
    yield case("withheld-without-a-word", bare, "indeterminate perhaps-withheld", why)

    (word,) = held.vouched
    forged = sign(word.payload_type, word.payload, private("a stranger"))
    why = "The word on what Alda withholds is signed by another key than that of its log."
    yield case("vouched-by-a-stranger", held._replace(vouched=(forged,)), "failed vouched", why)

    two = word.payload.replace(b'"kind":"clear"', b'"kind":"revoke-mandate"')
    other = sign(word.payload_type, two, private("alda/log"))
    both = held._replace(vouched=tuple(sorted((word, other), key=form)))
    why = "Alda gave its word that an entry is a clearance, and that it is a revocation."
    yield case("vouched-as-two-kinds", both, "failed vouched", why)

    shown = alda.shows()
    told = shown._replace(vouched=held.vouched)
    why = "A clearance is vouched for and shown: the word is true."
    yield case("vouched-and-shown", told, "passed", why)

    (word,) = alda.shows(withhold=["sign"]).vouched
    lie = word.payload.replace(b'"kind":"sign"', b'"kind":"clear"')
    lied = shown._replace(vouched=(sign(word.payload_type, lie, private("alda/log")),))
    why = "Alda gave its word that an entry is a clearance, and it is shown to be a signature."
    yield case("vouched-falsely", lied, "failed vouched", why)

    why = "The decision that grants the mandate is withheld, as Alda says."
    yield case("withheld-decision", alda.shows(withhold=["decide"]), "failed withheld", why)
    alda = stepwise(TIDY)
    why = "The amendment by which the signed text was reached is withheld, as Alda says."
    yield case("withheld-amendment", alda.shows(withhold=["amend"]), "failed withheld", why)


def _hidden_answers() -> Iterator[Case]:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, profile=UNCHANGED)
    alda.acts("holm", acts.RevokeMandate(under, "The visit is off."))
    alda.signs(under, old)
    exchanged(alda, morin)
    hidden = alda.shows(withhold=["revoke-mandate"])
    why = "Alda withholds the revocation of the mandate, and says so itself."
    yield case("withheld-revocation", hidden, "indeterminate perhaps-withheld", why)

    alda, morin, new, under, made, change = _own_change(agreed_by=["court"])
    alda.acts("wolf", acts.Clear("agreed", ""), text_set=new.digest)
    alda.acts("holm", acts.Assert(made, (change,), "Style."), under=under)
    alda.signs(under, new)
    exchanged(alda, morin)
    hidden = alda.shows(withhold=["clear"])
    why = "The court agreed, as the mandate asks, and its clearance is not shown."
    yield case("withheld-agreement", hidden, "failed withheld", why, needs="rules")

    alda, morin, new, under, made, change = _own_change(agreed_by=["court"])
    alda.acts("wolf", acts.Clear("agreed", ""), text_set=new.digest)
    alda.acts("holm", acts.Assert(made, (change,), "Style."), under=under)
    agreed = prospect(alda.matter, under, new).digest
    alda.acts("wolf", acts.Clear("objected", ""), text_set=new.digest)
    place = len(alda.matter.log.entries) - 1
    alda.signs(under, new, shown=agreed)
    held = crossed(alda, morin)
    hidden = _hidden(alda, held, place)
    why = "The court agreed and then objected; Alda withholds the objection as a clearance."
    answer = "indeterminate perhaps-withheld"
    yield case("withheld-objection", hidden, answer, why, needs="rules")
    why = "The court agreed and then objected: the last answer counts."
    yield case("objected", held, IRREGULAR, why, needs="rules")


def _hidden(alda: Side, held: Held, place: int) -> Held:
    """Return a record without one entry of Alda, on Alda's word of which kind it is."""
    word = vouch(alda.matter.log, (place,), private("alda/log"))
    without = disclose(held, lambda party, at, _act: (party, at) != ("alda", place))
    return without._replace(vouched=word)
