"""What an act may hold: each member by its name, and nothing that a reader cannot see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paraph.agreement import act as acts
from paraph.agreement.act import KINDS, Act, Author, Body, Head
from paraph.agreement.mandate import Mandate
from paraph.agreement.text_set import Entry, TextSet
from paraph.errors import ActError
from paraph.proof.profile import Profile

DIGEST = f"sha256:{'0' * 64}"
AUTHOR = Author("a.keller", "alda", "ministry", "Minister of Trade")
KEY = acts.Key("a.keller", f"ed25519:{'ab' * 32}")
PARTY = acts.Party("alda", "Republic of Alda", "", ("ministry",), (KEY,), 1)
GENESIS = acts.Genesis(
    "Agreement on trade",
    "treaty",
    (PARTY, acts.Party("morin", "Kingdom of Morin", "", (), (), 0)),
    (acts.Component("agreement", ("en", "fr")),),
)
SALT = "0" * 32
AT = "2026-03-05T12:00:00Z"
MANDATE = Mandate(DIGEST, frozenset(("ministry",)), frozenset(("sign",)), Profile())
FIRST = Act("", AUTHOR, "", (), (), "", AT, SALT, GENESIS)
LATER = Act(
    DIGEST, AUTHOR, "", (), (Head("alda", 3, DIGEST, ""),), DIGEST, AT, SALT, acts.Initial("Bern")
)


def test_the_genesis_alone_lacks_agreement_mandate_and_logs_seen() -> None:
    assert FIRST.kind == "genesis"
    for change in ({"agreement": DIGEST}, {"under": f"{DIGEST}/0"}, {"seen": LATER.seen}):
        with pytest.raises(ActError):
            replace(FIRST, **change)
    with pytest.raises(ActError):
        replace(LATER, agreement="")


def test_two_parties_of_one_name_are_refused_however_else_they_differ() -> None:
    twice = GENESIS._replace(parties=(PARTY, PARTY._replace(words="Another Alda")))

    with pytest.raises(ActError, match="stands twice"):
        replace(FIRST, body=twice)


def test_every_kind_is_of_one_body() -> None:
    assert len(set(KINDS.values())) == len(KINDS)
    assert LATER.kind == "initial"


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"author": AUTHOR._replace(person="A. Keller")}, "author.person"),
        ({"author": AUTHOR._replace(capacity="Minis\u200bter")}, "author.capacity"),
        ({"author": AUTHOR._replace(capacity="Ministe\u0301r")}, "author.capacity"),
        ({"author": AUTHOR._replace(capacity="x" * 4001)}, "author.capacity"),
        ({"under": DIGEST}, "under"),
        ({"under": f"{DIGEST}/01"}, "under"),
        ({"basis": (DIGEST, DIGEST)}, "basis"),
        ({"basis": ("sha256:00",)}, "basis[0]"),
        ({"seen": (Head("alda", -1, DIGEST, ""),)}, "seen[0].size"),
        ({"seen": (Head("alda", bool(1), DIGEST, ""),)}, "seen[0].size"),
        ({"text_set": "none"}, "text_set"),
        ({"at": "2026-03-05 12:00"}, "at"),
        ({"at": "2026-02-30T12:00:00Z"}, "at"),
        ({"salt": "0" * 31}, "salt"),
        ({"salt": "A" * 32}, "salt"),
        ({"body": acts.Clear("perhaps", "")}, "body.answer"),
        ({"body": acts.Report("sign", AUTHOR, "2026-13", DIGEST, "", ())}, "body.on"),
        ({"body": acts.Report("sign", AUTHOR, "last year", DIGEST, "", ())}, "body.on"),
        ({"body": acts.Dispose((DIGEST,), "  ")}, "body.reason"),
        ({"body": acts.AskClearance(("court", "c0urt"), "", silence=False)}, "body.bodies"),
        ({"body": acts.Appoint(acts.Key("holm", "xy" * 32), (), "")}, "body.key.key"),
        ({"body": acts.Propose((), ())}, "body.texts"),
        (
            {"body": acts.Propose((Entry("agreement", "english", DIGEST),), ())},
            "body.texts[0].language",
        ),
        ({"body": acts.RootKeys((KEY,), 1.0)}, "body.quorum"),  # type: ignore[arg-type]
        ({"body": acts.Initial(None)}, "body.place"),  # type: ignore[arg-type]
    ],
)
def test_an_act_that_exists_is_valid(change: dict[str, object], place: str) -> None:
    with pytest.raises(ActError) as refused:
        replace(LATER, **change)  # type: ignore[arg-type]

    assert refused.value.place == place


@pytest.mark.parametrize(
    ("keys", "quorum"),
    [
        ((KEY,), 2),
        ((KEY,), 0),
        ((), 1),
        ((KEY, acts.Key("b.holm", KEY.key)), 1),
        ((KEY, acts.Key("a.keller", f"ed25519:{'cd' * 32}")), 2),
    ],
)
def test_a_quorum_counts_people_and_not_keys(keys: tuple[acts.Key, ...], quorum: int) -> None:
    with pytest.raises(ActError):
        replace(LATER, body=acts.RootKeys(keys, quorum))


def test_parties_whose_names_look_alike_are_refused() -> None:
    parties = (PARTY, acts.Party("a1da", "Republic of Alda", "", (), (), 0))

    with pytest.raises(ActError):
        replace(FIRST, body=GENESIS._replace(parties=parties))


def test_a_decision_grants_mandates() -> None:
    body = acts.Decide((MANDATE, replace(MANDATE, people=2)))

    assert replace(LATER, body=body).kind == "decide"


@pytest.mark.parametrize("on", ["2026", "2026-03", "2026-03-05"])
def test_a_fact_on_paper_has_a_day_a_month_or_a_year(on: str) -> None:
    body: Body = acts.Report("sign", AUTHOR, on, DIGEST, "b.holm", ())

    assert replace(LATER, body=body).body == body


def test_bodies_of_equal_members_are_not_equal() -> None:
    bodies: list[Body] = [acts.Confirm(DIGEST), acts.Receive(DIGEST)]

    assert bodies[0] != bodies[1]


def test_a_set_has_one_digest_in_whatever_order_and_lacks_what_is_due() -> None:
    entries = [Entry("agreement", "fr", DIGEST), Entry("agreement", "en", DIGEST)]
    whole = TextSet(entries)

    assert whole == TextSet(reversed(entries))
    assert whole.digest == TextSet(reversed(entries)).digest
    assert whole.text("agreement", "fr") == DIGEST
    assert not whole.text("annex", "fr")
    due = [("agreement", "en"), ("agreement", "fr"), ("annex", "en")]
    assert whole.missing(due) == (("annex", "en"),)
    with pytest.raises(ActError):
        TextSet([*entries, entries[0]._replace(text=f"sha256:{'1' * 64}")])
