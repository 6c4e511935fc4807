"""From two logs to a state: real keys, real heads, and nobody's word for who signed or when."""

from __future__ import annotations

import pytest
from tests.node_kit import (
    BLOBS,
    PEOPLE,
    SHOWN,
    TEXTS,
    Node,
    begun,
    key,
    signed,
)

from paraph.agreement import act as acts
from paraph.agreement.state import fold
from paraph.errors import RecordError
from paraph.record.acts import payload_type
from paraph.record.entries import entries
from paraph.record.signing import identity, sign


def standing(alda: Node, morin: Node, name: str) -> tuple[str, str]:
    state = fold(entries({"alda": alda.log, "morin": morin.log}), BLOBS)
    found = state.standings["alda", name]
    return found.within, found.code


def test_two_nodes_agree_on_what_was_signed() -> None:
    alda, morin, name = signed()

    assert alda.agreement == morin.agreement
    assert standing(alda, morin, name) == ("within", "")
    found = {each.id: each for each in entries({"alda": alda.log, "morin": morin.log})}
    assert found[name].proven == ("2026-03-05T14:00:00Z", "2026-03-05T16:00:00Z")


@pytest.mark.parametrize(
    ("opens", "closes", "within"),
    [
        (2, 5, "within"),
        (2, 4, "undetermined"),
        (3, 9, "undetermined"),
        (5, 9, "outside"),
        (1, 2, "outside"),
    ],
)
def test_a_window_is_held_against_cosigned_heads(opens: int, closes: int, within: str) -> None:
    assert standing(*signed(opens, closes))[0] == within


def test_what_stands_behind_an_act_in_its_log_was_made_no_earlier() -> None:
    alda, morin = begun()
    shown = alda.head(5, "morin")
    alda.act("keller", acts.Publish("Journal"), seen=(shown,), office="ministry")
    alda.act("keller", acts.Publish("Gazette"), office="ministry")
    morin.act("lund", acts.Publish("Journal"), office="council")
    alda.head(8, "morin")

    *_, proven, behind = entries({"alda": alda.log, "morin": morin.log})[: len(alda.envelopes)]
    assert proven.proven == ("2026-03-05T17:00:00Z", "2026-03-05T20:00:00Z")
    assert (behind.party, behind.proven) == ("alda", proven.proven)
    other = entries({"alda": alda.log, "morin": morin.log})[-1]
    assert (other.party, other.proven.since) == ("morin", "")


def test_a_window_is_not_walked_around_by_an_act_that_names_no_head() -> None:
    alda, morin, _ = signed(1, 3)
    late = alda.head(3, "morin")
    alda.act("keller", acts.Publish("Journal"), seen=(late,), office="ministry")
    decided = identity(alda.envelopes[4])
    again = alda.act(
        "keller",
        acts.Sign("Bern", "", SHOWN),
        text_set=TEXTS.digest,
        under=f"{decided}/0",
        office="ministry",
    )

    assert standing(alda, morin, again) == ("outside", "window")


def test_a_back_dated_claim_changes_nothing() -> None:
    alda, morin, name = signed()
    alda.notes.pop()  # no cosigned head includes the signature any more

    assert standing(alda, morin, name) == ("undetermined", "window")


def test_what_a_party_cosigned_itself_proves_no_time() -> None:
    alda, morin, name = signed(3, 9)
    before = morin.head(3, "alda")  # its own clock would put the act into the window
    last = alda.envelopes.pop()
    alda.notes.pop()
    again = alda.act(
        "keller",
        acts.Sign("Bern", "", SHOWN),
        text_set=TEXTS.digest,
        under=f"{identity(alda.envelopes[-1])}/0",
        seen=(before,),
        office="ministry",
    )
    alda.head(4, "morin")

    assert (again, identity(last)) != (name, again)
    assert standing(alda, morin, again) == ("undetermined", "window")


def test_an_act_that_nobody_signed_for_its_author_does_not_hold() -> None:
    alda, morin = begun()
    forged = alda.act("keller", acts.Propose(TEXTS.entries, ()), "lund")

    assert standing(alda, morin, forged) == ("outside", "author")


def test_a_log_that_is_not_the_one_that_was_seen_is_a_fork() -> None:
    alda, morin = begun()
    shown = alda.head(1, "morin")
    morin.act("lund", acts.Publish("Journal"), seen=(shown,))
    assert entries({"alda": alda.log, "morin": morin.log})

    other = alda.envelopes.pop()
    alda.notes.clear()
    alda.act("holm", acts.Appoint(key("lund"), (), ""), "holm", "keller")

    assert other not in alda.envelopes
    with pytest.raises(RecordError, match="forked"):
        entries({"alda": alda.log, "morin": morin.log})


def test_a_log_that_was_cut_short_is_told() -> None:
    alda, morin = begun()
    shown = alda.head()
    morin.act("lund", acts.Publish("Journal"), seen=(shown,))
    alda.envelopes.pop()

    with pytest.raises(RecordError, match="3 entries"):
        entries({"alda": alda.log, "morin": morin.log})
    alda.notes.clear()
    with pytest.raises(RecordError, match="not so many"):
        entries({"alda": alda.log, "morin": morin.log})


def test_what_is_no_act_is_named_by_its_place() -> None:
    alda, morin = begun()
    alda.envelopes.append(sign(payload_type("sign"), b"{}", PEOPLE["holm"]))

    with pytest.raises(RecordError, match="entry 3 of the log of alda"):
        entries({"alda": alda.log, "morin": morin.log})


def test_a_log_under_another_name_is_told() -> None:
    alda, _ = begun()

    with pytest.raises(RecordError):
        entries({"morin": alda.log})


def test_an_act_that_has_seen_a_log_twice_or_none_is_refused() -> None:
    for name in ("alda", "nobody"):
        alda, morin = begun()
        head = alda.head()
        heads = (
            (head, head._replace(size=1)) if name == "alda" else (head._replace(party="nobody"),)
        )
        morin.act("lund", acts.Publish("Journal"), seen=heads)
        with pytest.raises(RecordError):
            entries({"alda": alda.log, "morin": morin.log})


def test_a_revoked_key_is_judged_from_the_logs_alone() -> None:
    alda, morin, name = signed()
    stolen = acts.RevokeKey(key("keller").key, "2026-03-05T15:00:00Z", "A stolen laptop.")
    alda.act("holm", stolen, "holm", "keller")

    # Made between 14:00 and 16:00, stolen at 15:00: nobody can say.
    assert standing(alda, morin, name) == ("undetermined", "key")
