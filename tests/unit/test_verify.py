"""A record is passed, failed or indeterminate: each answer there is, and never passed unsure."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from tests.life_kit import NOT, OLD, SPACED, SPELLED, changes
from tests.node_kit import GENESIS, NODES, PEOPLE, Node, key
from tests.record_by_hand import TRUST, Record, places, signed_by_both, withholding

from paraph.agreement import act as acts
from paraph.agreement.text_set import TextSet
from paraph.errors import ActError, RecordError
from paraph.record.acts import act_of
from paraph.record.codec import decode, encode
from paraph.record.held import Held, Part
from paraph.record.log import Withheld
from paraph.record.signing import Envelope, identity, sign
from paraph.record.trust import Seen, Trust
from paraph.record.verify import CODES, Finding, Verified, failed, verify
from paraph.record.vouching import TYPE
from paraph.views.chain import chain_lines
from paraph.views.record_json import verified_json

ABSENT = f"sha256:{'4' * 64}/0"
_SEEN: set[str] = set()


def found(held: Held, trust: Trust = TRUST, *, signed: bool = False) -> Verified:
    answer = verify(held, trust, signed=signed)
    assert CODES[answer.code] == answer.result
    assert bool(answer.findings) == (answer.result != "passed")
    assert not answer.findings or answer.findings[0] == Finding(answer.code, answer.why)
    _SEEN.update([answer.code, *[each.code for each in answer.findings]])
    return answer


def code(held: Held, trust: Trust = TRUST, *, signed: bool = False) -> str:
    return found(held, trust, signed=signed).code


def cut(held: Held, party: str, *, entries: int | None = None, notes: int | None = None) -> Held:
    """Return a record with so many entries and notes of a log."""
    part = held.parts[party]
    return held._replace(
        parts={**held.parts, party: Part(part.entries[:entries], part.notes[:notes])}
    )


# ---------------------------------------------------------------- passed


def test_a_record_that_both_signed_passes() -> None:
    answer = found(signed_by_both().held(), signed=True)

    assert (answer.result, answer.code, answer.why) == ("passed", "passed", "")
    assert {each.entry.party for each in answer.signatures if each.counts} == {"alda", "morin"}


def test_a_record_that_nobody_signed_passes_unless_signatures_are_demanded() -> None:
    record = Record()
    record.decide(record.propose(OLD))

    assert code(record.held()) == "passed"
    answer = found(record.held(), signed=True)
    assert answer.code == "unsigned"
    assert [each.why for each in answer.findings] == ["alda has not signed", "morin has not signed"]


def test_an_act_without_effect_on_which_nothing_rests_fails_nothing() -> None:
    record = signed_by_both()
    record.act("keller", acts.RevokeMandate(f"sha256:{'1' * 64}/0", "A slip."))

    assert code(record.held()) == "passed"


def test_an_irregular_signature_is_healed_by_a_later_one() -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    record.sign("", text_set)
    assert code(record.held()) == "irregular"
    record.sign(under, text_set)

    answer = found(record.held())
    assert answer.result == "passed"
    assert [(each.standing.code, each.counts) for each in answer.signatures] == [
        ("mandate", False),
        ("", True),
    ]


def test_what_is_conclusive_passes_with_its_net_change() -> None:
    record = Record()
    under = record.decide(record.propose(OLD), conclusive=True)
    _, amended = record.amend(under, OLD, NOT)
    record.sign(under, amended)

    answer = found(record.held())
    assert answer.result == "passed"
    way = answer.signatures[0].standing.reached
    assert way is not None
    assert [each.old for each in way.open] == ["delivers"]


# ---------------------------------------------------------------- who the parties are


def test_without_pinned_keys_nobody_knows_who_the_parties_are() -> None:
    held = signed_by_both().held()

    assert found(held, Trust(())).result == "indeterminate"
    assert code(held, Trust(())) == "unidentified"
    assert code(held, Trust(GENESIS.parties[:1])) == "unidentified"


@pytest.mark.parametrize(
    "changed",
    [
        {"keys": (key("lund"), key("holm"))},
        {"keys": (*GENESIS.parties[0].keys, acts.Key("graf", f"ed25519:{'58' + '66' * 31}"))},
        {"log": f"ed25519:{'58' + '66' * 31}"},
        {"decides": ("court",)},
        {"quorum": 1},
    ],
    ids=["another key", "one more key", "another log", "another body", "another quorum"],
)
def test_keys_that_are_pinned_otherwise_fail(changed: dict[str, object]) -> None:
    trust = Trust((GENESIS.parties[0]._replace(**changed),))  # type: ignore[arg-type]

    assert code(signed_by_both().held(), trust) == "trust"


def test_a_party_without_root_keys_has_no_log() -> None:
    zeta = acts.Party("zeta", "Zeta", str(NODES["alda"].public_key), (), (), 0)
    genesis = GENESIS._replace(parties=(*GENESIS.parties, zeta))

    with pytest.raises(ActError, match="no root keys"):
        Node("alda").act("holm", genesis)
    with pytest.raises(RecordError, match="no root keys"):
        Trust((zeta,))


# ---------------------------------------------------------------- the logs


def test_a_record_that_is_none_fails_as_a_bundle() -> None:
    answer = failed("bundle", RecordError("line 3, $", "is not JSON"))

    assert (answer.result, answer.code) == ("failed", "bundle")
    assert "line 3" in answer.why
    _SEEN.add(answer.code)


def test_a_record_must_begin_with_its_genesis() -> None:
    held = signed_by_both().held()

    assert code(held._replace(parts={})) == "genesis"
    assert code(held._replace(agreement=f"sha256:{'0' * 64}")) == "genesis"
    hidden = withholding(held, "alda", [0], vouches=False)
    assert "first entry is not shown" in found(hidden).why
    empty = held._replace(parts={**held.parts, "morin": Part((), ())})
    assert found(empty).result == "failed"


def test_every_entry_is_under_a_signed_head() -> None:
    held = signed_by_both().held()

    assert code(cut(held, "alda", notes=0)) == "head"
    assert code(cut(held, "alda", entries=-1)) == "head"
    assert code(cut(cut(held, "alda", entries=-1), "alda", notes=0)) == "head"
    swapped = held.parts["morin"].notes
    assert (
        code(held._replace(parts={**held.parts, "alda": Part(held.parts["alda"].entries, swapped)}))
        == "head"
    )


def test_an_act_without_its_signature_is_found() -> None:
    held = signed_by_both().held()
    part = held.parts["alda"]
    entries = list(part.entries)
    signing = entries[-1]
    assert isinstance(signing, Envelope)
    entries[-1] = replace(signing, signatures=entries[0].signatures)  # type: ignore[union-attr]

    forged = held._replace(parts={**held.parts, "alda": part._replace(entries=tuple(entries))})
    assert code(forged) == "head"


def test_a_record_that_is_older_than_what_was_seen_is_stale_and_another_is_forked() -> None:
    held = signed_by_both().held()
    root = f"sha256:{'5' * 64}"
    size = len(held.parts["alda"].entries)

    def seen(**of: object) -> Trust:
        head = Seen(held.agreement, "alda", size, root)._replace(**of)  # type: ignore[arg-type]
        return replace(TRUST, heads=(head,))

    assert code(held, seen(size=size + 1)) == "stale"
    assert code(held, seen(party="nobody")) == "stale"
    assert code(held, seen()) == "forked"
    assert code(held, seen(agreement=root)) == "passed"
    assert "5 were seen" not in found(held, seen()).why


def test_a_log_that_is_not_the_one_that_was_seen_is_forked() -> None:
    record = Record()
    shown = record.alda.head()
    record.act("lund", acts.Publish("Journal"), seen=(shown,))
    record.alda.envelopes.pop()
    record.alda.notes.clear()
    record.root(acts.Appoint(key("holm"), ("court",), ""))

    assert code(record.held()) == "forked"


def test_a_log_that_was_seen_longer_is_cut() -> None:
    record = Record()
    shown = record.alda.head()
    record.act("lund", acts.Publish("Journal"), seen=(shown,))
    record.alda.envelopes.pop()
    record.alda.notes.clear()

    assert code(record.held()) == "record"


# ---------------------------------------------------------------- signatures


def test_a_signature_outside_its_mandate_fails_with_the_net_change() -> None:
    record = Record()
    under = record.decide(record.propose(OLD))
    _, amended = record.amend(under, OLD, NOT)
    record.sign(under, amended)

    answer = found(record.held())
    assert answer.code == "irregular"
    assert "article 1" in answer.why
    net = answer.signatures[0].net
    assert len(net) == 1
    judged = net[0].judged
    assert judged is not None
    assert [each.old for each in judged.open] == ["delivers"]
    assert judged.proved == {"spelling": 1}


def test_the_net_change_of_a_signature_under_no_mandate_is_told_by_the_last_one() -> None:
    record = Record()
    record.decide(record.propose(OLD))
    other = record.propose(NOT)
    record.sign("", other)

    answer = found(record.held())
    assert answer.code == "irregular"
    assert [each.judged is None for each in answer.signatures[0].net] == [False]
    missing = record.held()._replace(blobs={})
    assert [each.judged for each in found(missing).signatures[0].net] == [None]


def test_a_signature_under_the_others_mandate_is_told_by_the_own_one() -> None:
    record = Record()
    text_set, other = record.propose(OLD), record.propose(NOT)
    record.decide(text_set)
    theirs = record.decide(other, "lund")
    record.sign(theirs, other)

    answer = found(record.held())
    assert (answer.code, answer.signatures[0].standing.code) == ("irregular", "mandate")
    assert [each.approved for each in answer.signatures[0].net] == [text_set]
    assert not any("approved by lund" in each for each in chain_lines(answer) if "T1 was" in each)
    assert json.loads(verified_json(answer))["signatures"][0]["approved_by"] == []


def test_a_mandate_that_was_passed_on_is_told_with_its_decision() -> None:
    record = Record()
    text_set = record.propose(OLD)
    outer = record.decide(text_set, delegates=frozenset(("council",)))
    mandates = record.state.mandates.granted
    inner = replace(mandates[outer].mandate, grantees=frozenset(("council",)))
    passed = record.act("keller", acts.Delegate((inner,)), under=outer)
    record.sign(f"{passed}/0", text_set, "holm")

    answer = found(record.held())
    assert answer.result == "passed"
    lines = list(chain_lines(answer))
    assert any("T0 was approved by holm for council of alda" in each for each in lines)
    assert any("passed on by keller for ministry of alda" in each for each in lines)
    approved = json.loads(verified_json(answer))["signatures"][0]["approved_by"]
    assert [each["kind"] for each in approved] == ["decide", "delegate"]


def test_a_text_that_the_signed_set_lacks_is_told() -> None:
    record = Record()
    text_set = record.propose(OLD)
    record.decide(text_set)
    entry = record.texts(OLD).entries[0]._replace(component="annex")
    record.act("keller", acts.Propose((entry,), ()))
    lacking = TextSet((entry,)).digest
    record.sign("", lacking)

    net = found(record.held()).signatures[0].net
    assert [(each.component, each.judged) for each in net] == [("agreement", None), ("annex", None)]


def test_what_was_shown_must_be_how_the_text_was_reached() -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    record.act(
        "keller", acts.Sign("Bern", "", f"sha256:{'7' * 64}"), text_set=text_set, under=under
    )

    answer = found(record.held())
    assert (answer.code, answer.signatures[0].standing.code) == ("irregular", "shown")


def test_parties_that_signed_different_texts_fail() -> None:
    record = signed_by_both()
    text_set = record.propose(OLD)
    record.sign(record.decide(text_set, "lund"), text_set, "lund")

    answer = found(record.held())
    assert answer.code == "different-texts"
    assert "alda and morin" in answer.why


def test_a_signature_by_somebody_without_the_office_is_irregular() -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    body = acts.Sign("Bern", "", record.blob(record.account(under, text_set)))
    record.act("keller", body, text_set=text_set, under=under, office="council")

    answer = found(record.held())
    assert (answer.code, answer.signatures[0].standing.code) == ("irregular", "office")


def test_a_signature_with_a_key_that_was_perhaps_stolen_is_undetermined() -> None:
    record = signed_by_both()
    record.root(acts.RevokeKey(key("keller").key, "2026-03-05T15:00:00Z", "A stolen laptop."))

    answer = found(record.held())
    assert (answer.result, answer.code) == ("indeterminate", "undetermined")
    assert "keller" in answer.why


def test_a_mandate_that_perhaps_ended_before_a_signature_is_undetermined() -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    graf = acts.Key("graf", str(NODES["morin"].public_key))
    record.root(acts.Appoint(graf, ("council",), "2026-03-05T15:00:00Z"))
    body = acts.RevokeMandate(under, "The visit is off.")
    node = record.alda
    PEOPLE["graf"] = NODES["morin"]
    try:
        node.act("graf", body, office="council")
    finally:
        del PEOPLE["graf"]
    record.sign(under, text_set)

    answer = found(record.held())
    assert (answer.result, answer.code) == ("indeterminate", "undetermined")
    assert "revoke-mandate" in answer.why


def test_a_revocation_on_paper_leaves_the_answer_open() -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    by = acts.Author("chair", "alda", "council", "")
    for checked, expected in (("", "passed"), ("holm", "undetermined")):
        paper = record.blob(b"minutes of the council")
        body = acts.Report("revoke-mandate", by, "2026-03-04", paper, checked, ())
        record.act("keller", body, "keller", "holm")
        record.sign(under, text_set)

        assert code(record.held()) == expected


# ---------------------------------------------------------------- withheld and missing


def test_an_entry_on_which_a_signature_rests_may_not_be_withheld() -> None:
    held = signed_by_both().held()

    for kind in ("decide", "amend", "propose"):
        where = places(held, "alda", kind.__eq__)
        answer = found(withholding(held, "alda", where))
        assert answer.result == "failed", kind
        assert "withheld" in {each.code for each in answer.findings}, kind


def test_an_act_that_rests_on_what_is_not_here_fails() -> None:
    record = Record()
    node = record.alda
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    record.act("holm", acts.Clear("agreed", ""), text_set=text_set, under=ABSENT)
    place = len(node.envelopes) - 1
    assert code(record.held()) == "withheld"
    record.sign(under, text_set)

    answer = found(record.held())
    assert answer.code == "withheld"
    assert f"entry {place} of alda" in answer.why


@pytest.mark.parametrize(
    "body",
    [
        acts.Correct(ABSENT[:-2], "A slip."),
        acts.Countersign(ABSENT[:-2]),
        acts.Confirm(ABSENT[:-2]),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_an_act_that_changes_nothing_undoes_no_signature(body: acts.Body, *, before: bool) -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    if not before:
        record.sign(under, text_set)
    name = record.act("keller", body)
    if before:
        record.sign(under, text_set)

    answer = found(record.held())
    assert answer.code == "passed"
    assert answer.state
    assert answer.state.standings["alda", name][:2] == ("outside", "act")


def test_what_comes_after_a_signature_is_not_what_it_rests_on() -> None:
    record = signed_by_both()
    text_set = record.propose(OLD)
    record.act("holm", acts.Clear("agreed", ""), text_set=text_set, under=ABSENT)

    assert code(record.held()) == "passed"


def test_what_is_harmless_may_be_withheld_on_the_partys_word() -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    record.act("keller", acts.Notify("morin", "We are ready."))
    record.sign(under, text_set)
    held = record.held()
    where = places(held, "alda", "notify".__eq__)

    answer = found(withholding(held, "alda", where))
    assert answer.result == "passed"
    shown = [each for each in answer.logs["alda"].entries if isinstance(each, Withheld)]
    assert [each.kind for each in shown] == ["notify"]
    assert code(withholding(held, "alda", where, vouches=False)) == "perhaps-withheld"


def test_what_may_take_authority_away_may_not_be_withheld() -> None:
    record = signed_by_both()
    record.act("holm", acts.RevokeMandate(f"sha256:{'1' * 64}/0", "A slip."))
    held = record.held()
    where = places(held, "alda", "revoke-mandate".__eq__)

    answer = found(withholding(held, "alda", where))
    assert (answer.result, answer.code) == ("indeterminate", "perhaps-withheld")


def test_a_withheld_answer_counts_where_agreement_is_needed() -> None:
    for needed, result in (
        (frozenset[str](), "passed"),
        (frozenset(("council",)), "indeterminate"),
    ):
        record = Record()
        text_set = record.propose(OLD)
        under = record.decide(text_set, agreed_by=needed)
        record.act("holm", acts.Clear("objected", ""), text_set=text_set)
        record.sign(under, text_set)
        held = record.held()
        where = places(held, "alda", "clear".__eq__)

        assert found(withholding(held, "alda", where)).result == result


def test_a_false_word_convicts_its_party() -> None:
    record = signed_by_both()
    record.act("keller", acts.Notify("morin", "We are ready."))
    held = record.held()
    where = places(held, "alda", "notify".__eq__)
    hidden = withholding(held, "alda", where)

    shown = held._replace(vouched=hidden.vouched)
    assert code(shown) == "passed"  # the word is true
    lie = decode(hidden.vouched[0].payload)
    assert isinstance(lie, dict)
    rows = lie["entries"]
    assert isinstance(rows, list)
    lie["entries"] = [{**row, "kind": "publish"} for row in rows if isinstance(row, dict)]
    for pen, said in (
        (NODES["alda"], "is notify, vouched for as publish"),
        (NODES["morin"], "not signed"),
    ):
        answer = found(held._replace(vouched=(sign(TYPE, encode(lie), pen),)))
        assert answer.code == "vouched"
        assert said in answer.why


@pytest.mark.parametrize("kept", [OLD, SPELLED, SPACED], ids=["approved", "between", "signed"])
def test_a_text_that_is_missing_fails(kept: str) -> None:
    record = signed_by_both()
    name = record.texts(kept).entries[0].text
    held = record.held()
    blobs = {each: content for each, content in held.blobs.items() if each != name}

    answer = found(held._replace(blobs=blobs))
    assert answer.code == "missing"
    assert found(held._replace(blobs={**held.blobs, name: b"another text"})).code == "missing"


def test_a_text_that_was_approved_and_signed_must_be_one() -> None:
    record = Record()
    name = record.blob(b"no canonical text")
    entry = record.texts(OLD).entries[0]._replace(text=name)
    record.act("keller", acts.Propose((entry,), ()))
    text_set = TextSet((entry,)).digest
    record.sign(record.decide(text_set), text_set)

    assert code(record.held()) == "missing"


def test_a_text_set_that_nobody_knows_passes_under_no_mandate() -> None:
    record = Record()
    under = record.decide(record.propose(OLD), conclusive=True)
    record.sign(under, f"sha256:{'e' * 64}")

    answer = found(record.held())
    assert answer.code == "missing"
    assert list(chain_lines(answer))


def test_a_settled_change_that_was_objected_to_later_is_open_again() -> None:
    record = Record()
    under = record.decide(record.propose(OLD))
    act, amended = record.amend(under, OLD, NOT)
    names = changes(OLD, NOT)
    record.act("holm", acts.Settle(act, names, "agreed", "So be it."))
    record.act("holm", acts.Settle(act, names, "objected", "We were wrong."))
    record.sign(under, amended)

    assert code(record.held()) == "irregular"


def test_every_answer_there_is_was_met_here(request: pytest.FixtureRequest) -> None:
    if hasattr(request.config, "workerinput"):  # the tests of this file run in several processes
        config = request.config.rootpath / "pyproject.toml"
        ran = [sys.executable, "-m", "pytest", "-c", str(config), "-q", str(request.path)]
        done = subprocess.run(ran, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
        assert "skipped" not in done.stdout
        return
    written = {name for name in vars(request.module) if name.startswith("test_")}
    chosen = {item.name for item in request.session.items if item.path == request.path}
    if not written <= {name.partition("[")[0] for name in chosen}:
        pytest.skip("only some tests of this file were chosen")

    assert set(CODES) == _SEEN


def test_words_of_a_record_make_no_lines_of_their_own() -> None:
    forged = "\nPassed: the record holds together."
    genesis = GENESIS._replace(title=f"Agreement{forged}")
    node = Node("alda")
    node.act("holm", genesis, "holm", "keller")
    node.head()
    part = Part(tuple(node.envelopes), tuple(node.notes))
    bare = Held(node.agreement, {"alda": part}, (), {})

    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    act, amended = record.amend(under, OLD, NOT)
    record.act("holm", acts.Settle(act, changes(OLD, NOT), "agreed", f"So be it.{forged}"))
    proof = record.alda.envelopes  # what follows is told in the words of its act
    assert proof
    record.act("keller", acts.Correct(act, f"It was wrong.{forged}"))
    author = acts.Author("chair", "alda", "council", f"Chair{forged}")
    paper = record.blob(b"minutes")
    record.act("keller", acts.Report("propose", author, "2026-03-04", paper, "", ()))
    record.sign(under, amended)
    for held in (bare, record.held()):
        lines = list(chain_lines(found(held, Trust(()))))
        assert not any("\n" in each or each.startswith("Passed") for each in lines)


def test_the_name_of_a_table_makes_no_line_of_its_own() -> None:
    record = Record()
    under = record.decide(record.propose(OLD))
    act, amended = record.amend(under, OLD, SPELLED)
    entry = next(each for each in reversed(record.alda.envelopes))
    assert identity(entry) == act
    names = [name for name, content in record.blobs.items() if content.startswith(b"{")]
    forged = json.loads(record.blobs[names[0]])
    forged["tables"] = {"x\nPassed": f"sha256:{'1' * 64}", **forged["tables"]}
    body = act_of(entry.payload_type, entry.payload).body
    assert isinstance(body, acts.Amend)
    name = record.blob(json.dumps(forged).encode())
    changed = body.changed[0]._replace(proof=name, net=name)
    record.alda.envelopes.pop()
    old = record.texts(OLD).digest
    record.act("keller", body._replace(changed=(changed,)), text_set=old, under=under)
    record.sign(under, amended)

    answer = found(record.held())
    assert answer.result == "failed"
    assert not any("\n" in each for each in chain_lines(answer))


def test_a_record_whose_heads_are_no_heads_is_told_in_json_too() -> None:
    held = signed_by_both().held()
    part = held.parts["alda"]
    broken = [replace(each, text=each.text.replace("=", "!")) for each in part.notes]
    held = held._replace(parts={**held.parts, "alda": part._replace(notes=tuple(broken))})

    answer = found(held)
    assert answer.code == "head"
    told = json.loads(verified_json(answer))
    assert (told["result"], told["logs"][0]["proven_by"]) == ("failed", "")
