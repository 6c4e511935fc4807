"""Whatever is left out of a record, or put into it: no other text passes, and nothing escapes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from hypothesis import given
from hypothesis import strategies as st
from tests.life_kit import OLD, SPACED, SPELLED
from tests.node_kit import NODES
from tests.record_by_hand import TRUST, Record, withholding

from paraph.agreement import act as acts
from paraph.record import note
from paraph.record.checkpoint import Checkpoint, head
from paraph.record.held import Held, Part
from paraph.record.log import Withheld, origin
from paraph.record.note import ED25519, Note, VerifierKey
from paraph.record.signing import Envelope, form
from paraph.record.tree import Tree, leaf
from paraph.record.trust import Seen, Trust
from paraph.record.verify import CODES, verify
from paraph.views.chain import chain_lines
from paraph.views.record_json import verified_json


@cache
def whole() -> Held:
    """Return a record in which alda signs twice and both sign one text, with heads in between."""
    record = Record()
    first = record.propose(OLD)
    under = record.decide(first)
    record.alda.head(1, "morin")
    record.sign(under, first)
    record.alda.head(2, "morin")
    record.amend(under, OLD, SPELLED)
    _, final = record.amend(under, SPELLED, SPACED)
    record.act("keller", acts.Notify("morin", "We are ready."))
    seen = record.alda.head(3, "morin")
    record.sign(under, final)
    record.sign(record.decide(final, "lund"), final, "lund", seen=(seen,))
    return record.held()


@cache
def trust() -> Trust:
    """Return the pinned keys, and the last head of each log as it was seen."""
    last = {
        party: max(map(head, part.notes), key=lambda each: each.size)
        for party, part in whole().parts.items()
    }
    heads = [
        Seen(whole().agreement, party, each.size, f"sha256:{each.root.hex()}")
        for party, each in last.items()
    ]
    return replace(TRUST, heads=tuple(heads))


def passed(held: Held, known: Trust) -> Mapping[str, str] | None:
    """Return which text set each party signed, if the record passes."""
    answer = verify(held, known)
    assert CODES[answer.code] == answer.result
    if answer.result != "passed":
        return None
    return {each.entry.party: each.entry.act.text_set for each in answer.signatures if each.counts}


def without(held: Held, dropped: set[tuple[str, str, int]]) -> Held:
    """Return a record without some entries, heads and blobs."""
    parts = {
        party: Part(
            tuple(
                [
                    each
                    for at, each in enumerate(part.entries)
                    if ("entry", party, at) not in dropped
                ]
            ),
            tuple(
                [each for at, each in enumerate(part.notes) if ("note", party, at) not in dropped]
            ),
        )
        for party, part in held.parts.items()
    }
    names = sorted(held.blobs)
    blobs = {
        name: held.blobs[name] for at, name in enumerate(names) if ("blob", "", at) not in dropped
    }
    return held._replace(parts=parts, blobs=blobs)


def headed(held: Held) -> Held:
    """Return a record whose parties have signed one new head over what is there of their logs."""
    parts = {}
    for party, part in held.parts.items():
        tree = Tree()
        for each in part.entries:
            tree.append_leaf(each.leaf if isinstance(each, Withheld) else leaf(form(each)))
        size = len(part.entries)
        text = str(Checkpoint(origin(held.agreement, party), size, tree.root(size)))
        node = NODES.get(party, NODES["alda"])
        known = VerifierKey(party or "zeta", ED25519, node.public_key.raw)
        parts[party] = part._replace(notes=(Note(text, (note.sign(text, known, node),)),))
    return held._replace(parts=parts)


def pieces() -> list[tuple[str, str, int]]:
    held = whole()
    return [
        *[
            ("entry", party, at)
            for party, part in held.parts.items()
            for at in range(len(part.entries))
        ],
        *[
            ("note", party, at)
            for party, part in held.parts.items()
            for at in range(len(part.notes))
        ],
        *[("blob", "", at) for at in range(len(held.blobs))],
    ]


def test_the_whole_record_passes() -> None:
    signed = passed(whole(), TRUST)

    assert signed is not None
    assert len(signed) == 2
    assert len(set(signed.values())) == 1
    assert passed(whole(), trust()) == signed


def test_no_single_piece_can_be_left_out_so_that_another_text_passes() -> None:
    right = passed(whole(), TRUST)

    for each in pieces():
        assert passed(without(whole(), {each}), TRUST) in (None, right), each


@given(st.data())
def test_nothing_can_be_left_out_of_what_was_seen_so_that_another_text_passes(
    data: st.DataObject,
) -> None:
    dropped = data.draw(st.sets(st.sampled_from(pieces()), max_size=6))
    party = data.draw(st.sampled_from(["", "alda", "morin"]))
    held = without(whole(), dropped)
    if party and data.draw(st.booleans()):
        held = held._replace(
            parts={name: part for name, part in held.parts.items() if name != party}
        )

    assert passed(held, trust()) in (None, passed(whole(), trust()))


@given(st.data())
def test_nothing_can_be_withheld_so_that_another_text_passes(data: st.DataObject) -> None:
    held = whole()
    for party, part in held.parts.items():
        places = data.draw(st.sets(st.integers(0, len(part.entries) - 1), max_size=4))
        held = withholding(held, party, places, vouches=data.draw(st.booleans()))

    assert passed(held, TRUST) in (None, passed(whole(), TRUST))


@given(st.data())
def test_no_error_escapes_whatever_a_record_holds(data: st.DataObject) -> None:
    held = whole()
    parts = {}
    envelopes = [
        each for part in held.parts.values() for each in part.entries if isinstance(each, Envelope)
    ]
    notes = [each for part in held.parts.values() for each in part.notes]
    strange = st.one_of(
        st.sampled_from(envelopes),
        st.sampled_from(envelopes).map(lambda each: Withheld(leaf(form(each)), "notify")),
        st.builds(replace, st.sampled_from(envelopes), payload=st.binary(max_size=40)),
        st.builds(
            Withheld, st.binary(min_size=32, max_size=32), st.sampled_from(["", "sign", "?"])
        ),
    )
    for party, part in held.parts.items():
        entries = list(part.entries)
        if data.draw(st.booleans()):
            at = data.draw(st.integers(0, len(entries)))
            entries[at : at + data.draw(st.integers(0, 1))] = [data.draw(strange)]
        heads = (
            data.draw(st.lists(st.sampled_from(notes), max_size=3))
            if data.draw(st.booleans())
            else part.notes
        )
        parts[data.draw(st.sampled_from([party, party, party, "zeta", ""]))] = Part(
            tuple(entries), tuple(heads)
        )
    blobs = {
        name: data.draw(
            st.sampled_from([content, content, b"", b"[" * 100_000, b"paraph-text/1\n"])
        )
        for name, content in held.blobs.items()
    }
    words = tuple(data.draw(st.lists(st.sampled_from(envelopes), max_size=1)))
    made = Held(
        data.draw(st.sampled_from([held.agreement, held.agreement, ""])), parts, words, blobs
    )

    assert passed(made, TRUST) in (None, passed(whole(), TRUST))
    answer = verify(headed(made), TRUST)  # as a party may make it that signs its heads anew
    assert list(chain_lines(answer))
    assert json.loads(verified_json(answer))["result"] == answer.result
