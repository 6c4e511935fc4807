"""Attacks on a record: whoever makes one has their own nodes and keys, and not the parties'."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

import pytest
from tests import record_kit
from tests.record_kit import (
    NOT,
    OLD,
    TIDY,
    TRUST,
    Side,
    exchanged,
    judged,
    met,
    party,
    private,
    public,
    signed,
)

import paraph
from paraph.agreement import act as acts
from paraph.agreement.text_set import TextSet
from paraph.desk.amending import amendment
from paraph.desk.answering import unproved
from paraph.desk.exchange import Forked, Taken
from paraph.desk.granting import mandate
from paraph.desk.matter import digest_of
from paraph.desk.proposing import Given, gather
from paraph.desk.recording import brought, keep, sealed
from paraph.errors import ActError, DamagedError, RecordError
from paraph.record import fork, note
from paraph.record.acts import act_of, payload, payload_type
from paraph.record.checkpoint import Checkpoint, head
from paraph.record.held import Held, Part
from paraph.record.keys import LOW_ORDER, PrivateKey
from paraph.record.log import Withheld, origin
from paraph.record.note import ED25519, LogKey, Note, VerifierKey
from paraph.record.signing import Envelope, Signature, form, sign
from paraph.record.tree import Tree, leaf
from paraph.record.trust import Seen, Trust
from paraph.record.verify import Verified

END = "2026-04-01T00:00:00Z"


def code(held: Held, trust: Trust = TRUST) -> str:
    return judged(held, trust).code


def test_an_honest_record_passes() -> None:
    alda, morin = signed()

    assert judged(alda.shows()).result == judged(morin.shows()).result == "passed"


# ---------------------------------------------------------------- who the parties are


def test_a_bundle_that_somebody_forged_with_their_own_keys_has_failed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forged(name: str) -> PrivateKey:
        return private(f"a stranger's {name}")

    monkeypatch.setattr(record_kit, "private", forged)
    alda, _ = signed()
    held = alda.shows()

    assert code(held) == "trust"
    assert judged(held, Trust(())).result == "indeterminate"


def test_a_log_that_opens_with_a_genesis_that_a_stranger_signed_has_failed() -> None:
    alda, _ = signed()
    held = alda.shows()
    first = held.parts["morin"].entries[0]
    assert isinstance(first, Envelope)
    forged = sign(first.payload_type, first.payload, private("a stranger"))

    found = judged(
        with_log(held, "morin", (forged, *held.parts["morin"].entries[1:]), signer="morin/log")
    )

    assert found.result == "failed"


def test_a_party_is_not_pinned_by_its_name_alone() -> None:
    alda, _ = signed()
    pinned = replace(TRUST, parties=(party("alda")._replace(decides=("ministry",)), party("morin")))

    assert code(alda.shows(), pinned) == "trust"
    assert code(alda.shows(), Trust((party("alda"),))) == "unidentified"


def test_names_that_may_be_taken_for_each_other_are_refused() -> None:
    alda = Side("alda")
    other = party("morin")._replace(party="a1da")
    body = acts.Genesis(
        "Trade", "treaty", (party("alda"), other), (acts.Component("agreement", ("en",)),)
    )

    with pytest.raises(ActError, match="may be mistaken for"):
        acts.Act(
            "", acts.Author("holm", "alda", "", ""), "", (), (), "", alda.clock, "0" * 32, body
        )


@pytest.mark.parametrize("point", sorted(LOW_ORDER)[:3])
def test_a_key_under_which_anybody_signs_is_no_root_key(point: bytes) -> None:
    with pytest.raises(RecordError, match="low order"):
        Trust((party("alda")._replace(keys=(acts.Key("holm", f"ed25519:{point.hex()}"),)),))


# ---------------------------------------------------------------- logs and heads


def with_log(
    held: Held, name: str, entries: tuple[Envelope | Withheld, ...], signer: str = ""
) -> Held:
    """Return a record with other entries in one log, under a new head if somebody signs it."""
    notes = held.parts[name].notes
    if signer:
        tree = Tree()
        for entry in entries:
            tree.append_leaf(entry.leaf if isinstance(entry, Withheld) else leaf(form(entry)))
        text = str(Checkpoint(origin(held.agreement, name), len(entries), tree.root()))
        key = private(signer)
        line = note.sign(text, VerifierKey(name, ED25519, key.public_key.raw), key)
        notes = (Note(text, (line,)),)
    return held._replace(parts={**held.parts, name: Part(entries, notes)})


def seen(held: Held, name: str) -> Seen:
    """Return the head of a log as somebody has seen it."""
    log = [head(each) for each in held.parts[name].notes]
    last = max(log, key=lambda each: each.size)
    return Seen(held.agreement, name, last.size, f"sha256:{last.root.hex()}")


def test_rollback_to_a_state_before_one_that_was_seen_is_stale() -> None:
    alda, morin = met()
    before = alda.shows()
    alda.proposes(OLD)
    exchanged(alda, morin)

    later = replace(TRUST, heads=(seen(alda.shows(), "alda"),))

    assert code(before, later) == "stale"


def test_freeze_a_node_that_is_shown_an_old_head_says_so_and_loses_nothing() -> None:
    alda, morin = met()
    before = alda.shows()
    alda.proposes(OLD)
    exchanged(alda, morin)
    size = len(morin.matter.logs["alda"].entries)

    taken = morin.takes(before)

    assert isinstance(taken, Taken)
    assert taken.older == ("alda",)
    assert len(morin.matter.logs["alda"].entries) == size


def test_mix_and_match_of_two_agreements_has_failed() -> None:
    alda, _ = signed()
    one = alda.shows()
    other_alda, _ = met(agreement="2")
    two = other_alda.shows()
    mixed = one._replace(parts={"alda": one.parts["alda"], "morin": two.parts["morin"]})

    assert judged(mixed).result == "failed"


def test_fast_forward_to_a_head_beyond_all_entries_has_failed() -> None:
    alda, _ = signed()
    held = alda.shows()
    text = str(Checkpoint(origin(held.agreement, "alda"), 10**9, b"\1" * 32))
    key = private("alda/log")
    line = note.sign(text, VerifierKey("alda", ED25519, key.public_key.raw), key)
    part = held.parts["alda"]
    forged = held._replace(
        parts={**held.parts, "alda": Part(part.entries, (*part.notes, Note(text, (line,))))}
    )

    assert code(forged) == "head"


def test_a_fork_is_refused_with_evidence_that_convinces_a_third_person() -> None:
    alda, morin = met()
    twin = Side("alda", "twin", deepcopy(alda.ledger))
    alda.proposes(OLD)
    twin.proposes(TIDY)
    assert isinstance(morin.takes(alda.shows()), Taken)

    found = morin.takes(twin.shows())

    assert isinstance(found, Forked)
    assert found.evidence is not None
    key = LogKey(VerifierKey("alda", ED25519, private("alda/log").public_key.raw))
    assert not fork.verify(fork.parse(bytes(found.evidence)), key)


def test_a_split_view_is_found_by_what_the_other_sides_acts_have_seen() -> None:
    alda, morin = met()
    twin = Side("alda", "twin", deepcopy(alda.ledger))
    alda.proposes(OLD)
    twin.proposes(TIDY)
    morin.takes(alda.shows())
    morin.acts("graf", acts.Annotate(morin.matter.agreement, "We have seen the proposal."))
    split = morin.shows()

    mixed = split._replace(parts={**split.parts, "alda": twin.shows().parts["alda"]})

    assert code(mixed) == "forked"


Change = Callable[[tuple[Envelope | Withheld, ...]], tuple[Envelope | Withheld, ...]]


def _flipped(entries: tuple[Envelope | Withheld, ...]) -> tuple[Envelope | Withheld, ...]:
    last = entries[-1]
    assert isinstance(last, Envelope)
    changed = replace(last, payload=last.payload.replace(b"Bern", b"Born"))
    return (*entries[:-1], changed)


@pytest.mark.parametrize(
    "change",
    [
        _flipped,
        lambda entries: entries[:-1],
        lambda entries: (*entries[:3], *entries[4:]),
        lambda entries: (*entries[:-2], entries[-1], entries[-2]),
        lambda entries: (*entries, entries[-1]),
    ],
    ids=["flipped", "cut", "dropped", "reordered", "twice"],
)
@pytest.mark.parametrize("signer", ["", "alda/log"], ids=["by a stranger", "by the node"])
def test_entries_that_were_changed_have_failed(change: Change, signer: str) -> None:
    alda, _ = signed()
    held = alda.shows()
    forged = with_log(held, "alda", change(held.parts["alda"].entries), signer)

    found = judged(forged)

    if found.result == "passed":
        # A node may drop the end of its own log, as long as nobody else has seen it.
        assert signer
        assert [each.entry.party for each in found.signatures] == ["morin"]


def test_a_node_that_cuts_its_own_log_is_found_by_whoever_has_seen_more() -> None:
    alda, morin = signed()
    held = alda.shows()
    cut = with_log(held, "alda", held.parts["alda"].entries[:-1], "alda/log")

    assert code(cut, replace(TRUST, heads=(seen(held, "alda"),))) in {"stale", "record"}
    taken = morin.takes(cut)
    assert isinstance(taken, Taken)
    assert "alda" in taken.older


# ---------------------------------------------------------------- keys


def revoked(since: str, *, before: bool) -> Verified:
    """Return the answer on a signature with a key that is known to others since an instant."""
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old)
    if before:
        alda.signs(under, old)
    exchanged(alda, morin)
    alda.clock = morin.clock = "2026-03-09T12:00:00Z"
    key = public("keller").key
    alda.acts("holm", acts.RevokeKey(key, since, "A stolen laptop."), office="")
    if not before:
        alda.signs(under, old)
    exchanged(alda, morin)
    return judged(alda.shows())


def test_what_a_stolen_key_signed_counts_only_where_it_was_surely_before() -> None:
    assert revoked("2026-03-06T00:00:00Z", before=True).result == "passed"
    assert revoked("2026-03-05T11:00:00Z", before=True).result != "passed"
    assert revoked("2026-03-06T00:00:00Z", before=False).code == "irregular"


def test_a_key_is_not_laundered_to_somebody_else() -> None:
    alda, morin = met()
    act = alda.acts("holm", acts.Appoint(acts.Key("wolf", public("keller").key), ("council",), ""))
    exchanged(alda, morin)

    assert standing(alda, act) == ("outside", "key")


def standing(side: Side, act: str) -> tuple[str, str]:
    found = side.matter.state.standings[side.name, act]
    return found.within, found.code


def test_one_person_with_two_keys_is_one_person() -> None:
    alda, morin = met()
    second = acts.Key("keller", str(private("keller's second").public_key))
    alda.acts("holm", acts.Appoint(second, ("ministry",), ""))
    old = alda.proposes(OLD)
    under = alda.decides(old, people=2)

    alda.signs(under, old, others=("keller's second",))
    exchanged(alda, morin)

    assert code(alda.shows()) == "irregular"
    assert judged(alda.shows()).signatures[0].standing.code == "people"


def test_one_key_signs_an_envelope_once() -> None:
    alda, _ = met()
    prepared = alda.wants("keller", acts.Annotate(alda.matter.agreement, "Twice."))
    envelope = sealed(prepared.act, [private("keller")])
    one = envelope.signatures[0]

    with pytest.raises(RecordError, match="twice"):
        Envelope(envelope.payload, envelope.payload_type, (one, Signature(one.value, "")))


def test_an_office_is_not_taken_by_its_name() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)

    act = alda.acts(
        "wolf",
        acts.Decide((mandate(record_kit.TERMS, old),)),
        text_set=old.digest,
        office="council",
    )
    exchanged(alda, morin)

    assert standing(alda, act) == ("outside", "office")
    assert not alda.matter.state.mandates.granted


# ---------------------------------------------------------------- mandates


@pytest.mark.parametrize(
    ("clock", "proven", "result"),
    [
        ("2026-03-31T23:59:59Z", "proven", "passed"),
        ("2026-04-01T00:00:00Z", "proven", "failed"),
        ("2026-03-31T23:59:59Z", "", "indeterminate"),
    ],
    ids=["end minus one second", "end", "unproven"],
)
def test_a_mandate_ends_at_its_end_by_what_is_proven(
    clock: str,
    proven: str,
    result: str,
) -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, closes=END)
    alda.clock = morin.clock = clock
    exchanged(alda, morin)
    alda.signs(under, old)
    if proven:
        exchanged(alda, morin)

    assert judged(alda.shows()).result == result


def test_a_claim_of_an_earlier_time_gives_no_rights() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, closes=END)
    alda.clock = morin.clock = "2026-05-01T00:00:00Z"
    exchanged(alda, morin)

    alda.clock = "2026-03-06T00:00:00Z"
    alda.signs(under, old)
    exchanged(alda, morin)

    found = judged(alda.shows())
    assert found.signatures[0].entry.act.at < END
    assert (found.code, found.signatures[0].standing.code) == ("irregular", "window")


def test_a_revoked_mandate_holds_before_and_not_after() -> None:
    for before, result in ((True, "passed"), (False, "failed")):
        alda, morin = met()
        old = alda.proposes(OLD)
        under = alda.decides(old)
        if before:
            alda.signs(under, old)
        alda.acts("holm", acts.RevokeMandate(under, "The visit is off."))
        if not before:
            alda.signs(under, old)
        exchanged(alda, morin)

        assert judged(alda.shows()).result == result


def test_a_mandate_that_was_passed_on_and_widened_gives_nothing() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, delegates=["court"])
    wider = mandate({**record_kit.TERMS, "grantees": ["court"], "uses": 0, "conclusive": True}, old)

    act = alda.acts("keller", acts.Delegate((wider,)), under=under, text_set=old.digest)

    assert standing(alda, act) == ("outside", "wider")
    assert f"{act}/0" not in alda.matter.state.mandates.granted
    exchanged(alda, morin)


def test_what_is_not_granted_is_not_allowed() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, powers=["amend"])

    alda.signs(under, old)
    exchanged(alda, morin)

    assert (code(alda.shows()), judged(alda.shows()).signatures[0].standing.code) == (
        "irregular",
        "power",
    )


def test_without_a_profile_nothing_may_change() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, profile={"classes": {"allow": []}})
    texts = alda.amends(under, old, TIDY)

    alda.signs(under, texts)
    exchanged(alda, morin)

    assert code(alda.shows()) == "irregular"


def replayed(change: Callable[[acts.Act], acts.Act]) -> Verified:
    """Return the answer on a record whose last signature stands under a changed act."""
    alda, _ = signed()
    held = alda.shows()
    part = held.parts["alda"]
    last = part.entries[-1]
    assert isinstance(last, Envelope)
    act = change(act_of(last.payload_type, last.payload))
    forged = Envelope(payload(act), payload_type(act.kind), last.signatures)
    return judged(with_log(held, "alda", (*part.entries[:-1], forged), "alda/log"))


@pytest.mark.parametrize(
    "change",
    [
        lambda act: replace(act, text_set=f"sha256:{'a' * 64}"),
        lambda act: replace(act, agreement=f"sha256:{'a' * 64}"),
        lambda act: replace(act, body=acts.Initial("Bern")),
        lambda act: replace(act, under=f"sha256:{'a' * 64}/0"),
        lambda act: replace(act, body=act.body._replace(occasion="another visit")),
    ],
    ids=["text", "agreement", "kind", "mandate", "occasion"],
)
def test_a_signature_is_not_replayed(change: Callable[[acts.Act], acts.Act]) -> None:
    found = replayed(change)

    regular = [each for each in found.signatures if each.standing.within == "within"]
    assert all(each.entry.party != "alda" for each in regular)


def test_an_act_of_another_agreement_has_no_effect_here() -> None:
    alda, _ = signed()
    other, _ = met(agreement="2")
    held, two = alda.shows(), other.shows()
    strange = two.parts["alda"].entries[-1]
    forged = with_log(held, "alda", (*held.parts["alda"].entries, strange), "alda/log")

    found = judged(forged)

    assert found.result == "failed"  # it has seen logs that are not these


# ---------------------------------------------------------------- what changed


def amended_by_hand(proof: Callable[[bytes], bytes], text: str = NOT) -> Verified:
    """Return the answer on an amendment whose proofs somebody wrote by hand."""
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old)
    given = alda.given(text)
    gathered = gather(given, alda.matter.state.texts.due)
    made = amendment(alda.matter, alda.mandate(under), old, given, gathered)
    forged = proof(made.blobs[-1])
    changed = made.body.changed[0]._replace(proof=digest_of(forged), net=digest_of(forged))
    body = made.body._replace(changed=(changed,))
    blobs = (*gathered.blobs, forged)
    alda.acts("keller", body, text_set=old.digest, under=under, blobs=blobs)
    alda.signs(under, gathered.texts)
    exchanged(alda, morin)
    return judged(alda.shows())


def _as_spelling(proof: bytes) -> bytes:
    return json.dumps(json.loads(proof.replace(b'"open"', b'"spelling"'))).encode()


def test_a_change_of_meaning_that_is_labelled_editorial_is_irregular() -> None:
    found = amended_by_hand(_as_spelling)

    assert found.code == "irregular"
    assert found.signatures[0].standing.code == "proof"


def test_a_smuggled_not_is_irregular_and_told_with_its_words() -> None:
    found = amended_by_hand(bytes)

    assert found.code == "irregular"
    open_ = [
        each for net in found.signatures[0].net for each in (net.judged.open if net.judged else ())
    ]
    assert any("not" in each.new for each in open_)


@pytest.mark.parametrize(
    "new",
    [
        OLD.replace("Article 2. Price", "Article 2a. Price").replace("recieve", "receive"),
        OLD.replace(
            "recieve the applications in time.", "receive the applications.\n\n3. In time."
        ),
        OLD.replace(
            "Article 1.\n\n2. The universities recieve", "Article 1. The universities receive"
        ),
    ],
    ids=["renumbered", "split", "merged"],
)
def test_a_protected_provision_is_not_evaded(new: str) -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    profile = {
        "classes": {"allow": ["spelling", "typography", "numbering", "layout"]},
        "protect": {"addresses": ["article 2"]},
    }
    under = alda.decides(old, profile=profile)
    texts = alda.amends(under, old, new)

    alda.signs(under, texts)
    exchanged(alda, morin)

    assert code(alda.shows()) == "irregular"


def test_small_changes_that_are_allowed_one_by_one_are_judged_as_one() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old)
    first = alda.amends(under, old, TIDY)
    second = alda.amends(under, first, NOT)
    third = alda.amends(under, second, TIDY.replace("with all documents", "with no documents"))

    alda.signs(under, third)
    exchanged(alda, morin)

    assert code(alda.shows()) == "irregular"


def test_a_missing_text_or_proof_is_missing_and_nothing_else() -> None:
    alda, _ = signed()
    held = alda.shows()

    for name in held.blobs:
        without = {each: blob for each, blob in held.blobs.items() if each != name}
        found = judged(held._replace(blobs=without))
        assert found.code in {"missing", "passed"}
        if found.code == "passed":  # of a file or an account, which no answer rests on
            assert not any(name in str(each) for each in _needed(alda))


def _needed(side: Side) -> list[str]:
    """Return the digests of all texts and proofs of the sets that were signed."""
    return [
        name
        for each in side.matter.entries
        if isinstance(each.act.body, acts.Amend)
        for changed in each.act.body.changed
        for name in (changed.old, changed.new, changed.proof, changed.net)
    ]


def test_originals_that_differ_by_one_word_are_different_texts() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    exchanged(alda, morin)
    alda.signs(alda.decides(old), old)
    other = morin.proposes(OLD.replace("goods", "wares"), person="weber")
    morin.signs(morin.decides(other), other, person="weber")
    exchanged(alda, morin)

    assert code(alda.shows()) == "different-texts"


# ---------------------------------------------------------------- who approves what


def test_nobody_approves_their_own_text_by_deciding() -> None:
    alda, _ = met()
    old = alda.proposes(OLD, person="holm")

    act = alda.acts("holm", acts.Decide((mandate(record_kit.TERMS, old),)), text_set=old.digest)

    assert standing(alda, act) == ("outside", "author")


def own_change(**terms: list[str]) -> tuple[Side, TextSet, str, str, str]:
    """Return a record in which keller has made a change that nothing proves."""
    alda, _ = met()
    old = alda.proposes(OLD, person="wolf")
    under = alda.decides(old, "", powers=["sign", "amend", "assert"], **terms)
    texts = alda.amends(under, old, TIDY.replace("in time", "in due time"))
    amendment = alda.matter.entries[-1].id
    (change,) = [each.open.change for each in unproved(alda.matter, amendment)]
    return alda, texts, under, amendment, change


def test_nobody_approves_their_own_change_by_asserting() -> None:
    alda, _, under, amendment, change = own_change()

    act = alda.acts("keller", acts.Assert(amendment, (change,), "It is only style."), under=under)

    assert standing(alda, act) == ("outside", "author")


def test_nobody_approves_their_own_change_by_settling() -> None:
    alda, _, _, amendment, change = own_change()
    both = acts.Appoint(public("keller"), ("ministry", "council"), "")
    alda.acts("holm", both)

    act = alda.acts(
        "keller", acts.Settle(amendment, (change,), "agreed", "Fine."), office="council"
    )

    assert standing(alda, act) == ("outside", "author")


def test_nobody_approves_their_own_change_by_clearing() -> None:
    alda, texts, under, _, change = own_change(agreed_by=["keller"])
    amendment = alda.matter.entries[-1].id
    alda.acts("keller", acts.Clear("agreed", ""), text_set=texts.digest, office="")
    alda.acts("keller", acts.Assert(amendment, (change,), "Style."), under=under)

    alda.signs(under, texts)

    assert judged(alda.shows()).code == "irregular"


def test_nobody_reports_a_decision_that_nobody_else_has_checked() -> None:
    alda, _ = met()
    old = alda.proposes(OLD)
    by = acts.Author("lee", "alda", "council", "")
    granted = mandate(record_kit.TERMS, old)

    act = alda.acts(
        "keller",
        acts.Report("decide", by, "2026-03", f"sha256:{'1' * 64}", "keller", (granted,)),
        text_set=old.digest,
    )

    assert standing(alda, act) == ("outside", "checked")


def test_who_is_named_by_the_decision_may_and_it_is_told() -> None:
    alda, texts, under, amendment, change = own_change(self_settling=["keller"])
    act = alda.acts("keller", acts.Assert(amendment, (change,), "It is only style."), under=under)

    alda.signs(under, texts)

    found = judged(alda.shows())
    assert found.state is not None
    assert found.state.self_settled == {act: ("keller",)}


def test_signing_what_was_not_shown_is_irregular() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old)

    alda.signs(under, old, shown=f"sha256:{'1' * 64}")
    exchanged(alda, morin)

    found = judged(alda.shows())
    assert (found.code, found.signatures[0].standing.code) == ("irregular", "shown")


# ---------------------------------------------------------------- what is withheld


def test_a_clearance_that_is_withheld_and_vouched_for_takes_nothing_away() -> None:
    alda, morin = signed()
    texts = alda.matter.sets[0]
    alda.acts("wolf", acts.Clear("agreed", ""), text_set=texts.digest)
    exchanged(alda, morin)

    held = alda.shows(withhold=["clear"])

    found = judged(held)
    assert found.result == "passed"
    assert [each for each in held.parts["alda"].entries if isinstance(each, Withheld)]
    assert judged(held._replace(vouched=())).code == "perhaps-withheld"


def test_an_entry_that_the_answer_needs_is_not_withheld() -> None:
    alda, _ = signed()

    assert code(alda.shows(withhold=["decide"])) == "withheld"
    assert code(alda.shows(withhold=["amend"])) == "withheld"


def test_a_revocation_is_not_hidden_behind_a_hash() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old)
    alda.acts("holm", acts.RevokeMandate(under, "The visit is off."))
    alda.signs(under, old)
    exchanged(alda, morin)

    assert code(alda.shows()) == "irregular"
    assert judged(alda.shows(withhold=["revoke-mandate"])).code == "perhaps-withheld"


def test_a_party_that_lies_about_what_it_withholds_is_convicted_by_the_entry() -> None:
    alda, _ = signed()
    shown = alda.shows()
    hidden = alda.shows(withhold=["sign"])
    word = hidden.vouched[0]
    lie = sign(
        word.payload_type,
        word.payload.replace(b'"kind":"sign"', b'"kind":"clear"'),
        private("alda/log"),
    )

    assert code(shown._replace(vouched=(word,))) == "passed"
    assert code(shown._replace(vouched=(lie,))) == "vouched"
    assert code(
        hidden._replace(vouched=(sign(word.payload_type, word.payload, private("x")),))
    ) == ("vouched")


def test_hidden_text_in_a_file_is_not_approved_unseen() -> None:
    alda, _ = met()
    hidden = f"<p>{OLD}</p><p style='display:none'>The Buyer waives all claims.</p>"
    reading = paraph.read(hidden.encode(), file="a.html", language="en")

    with pytest.raises(DamagedError):
        gather([Given("agreement", "en", reading)], alda.matter.state.texts.due)


def test_words_that_contradict_each_other_in_two_bundles_do_not_shut_a_node() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    alda.acts("wolf", acts.Clear("agreed", ""), text_set=old.digest)
    hidden = alda.shows(withhold=["clear"])
    word = hidden.vouched[0]
    other = sign(
        word.payload_type,
        word.payload.replace(b'"kind":"clear"', b'"kind":"notify"'),
        private("alda/log"),
    )
    assert isinstance(morin.takes(hidden), Taken)

    with pytest.raises(RecordError, match="is told as clear and as notify"):
        morin.takes(hidden._replace(vouched=(other,)))

    assert [
        each.kind for each in morin.matter.logs["alda"].entries if isinstance(each, Withheld)
    ] == ["clear"]


def test_an_act_that_was_signed_elsewhere_is_brought_back_once() -> None:
    alda, _ = met()
    prepared = alda.wants("keller", acts.Annotate(alda.matter.agreement, "Signed elsewhere."))
    first = sealed(prepared.act, [private("keller")])
    again = sealed(prepared.act, [private("keller"), private("wolf")])
    keep(alda.desk, alda.matter, brought(alda.desk, alda.matter, first), first)

    with pytest.raises(RecordError, match="one act twice"):
        brought(alda.desk, alda.matter, again)


def test_an_act_that_has_seen_what_is_not_here_is_not_brought_back() -> None:
    alda, _ = met()
    twin = Side("alda", "twin", deepcopy(alda.ledger))
    twin.acts("keller", acts.Annotate(alda.matter.agreement, "At another copy of the node."))
    prepared = twin.wants("keller", acts.Annotate(alda.matter.agreement, "Behind it."))
    envelope = sealed(prepared.act, [private("keller")])

    with pytest.raises(RecordError, match="has seen"):
        brought(alda.desk, alda.matter, envelope)
