"""A party gives its word on what it withholds: one word on each entry, and a lie convicts it."""

from __future__ import annotations

import pytest
from tests.record_kit import TRUST, Side, bundle, exchanged, met, private, signed
from tests.two_party_kit import World
from tests.two_party_kit import told as story

from paraph.agreement import act as acts
from paraph.agreement.act import KINDS
from paraph.errors import RecordError
from paraph.record.bundle import read
from paraph.record.codec import Value, decode, encode
from paraph.record.disclosure import disclose
from paraph.record.held import Held, logs_of
from paraph.record.log import Withheld
from paraph.record.signing import Envelope, form, sign
from paraph.record.verify import verify
from paraph.record.vouching import HARMLESS, TYPE, contradicted, vouch, vouched

MANY = 300


def remarked(count: int) -> Side:
    """Return the node of a party that made so many remarks, and wants to keep them for itself."""
    alda, morin = met()
    for number in range(count):
        alda.acts("wolf", acts.Annotate(alda.matter.agreement, f"Remark {number}."))
    exchanged(alda, morin)
    return alda


def rows(word: Envelope) -> list[Value]:
    value = decode(word.payload)
    assert isinstance(value, dict)
    assert isinstance(value["entries"], list)
    return value["entries"]


def reworded(word: Envelope, entries: list[Value]) -> Envelope:
    """Return the word that Alda's node would sign on these entries."""
    value = decode(word.payload)
    assert isinstance(value, dict)
    return sign(TYPE, encode({**value, "entries": entries}), private("alda/log"))


@pytest.fixture(scope="module")
def hidden() -> Held:
    """A record with one remark withheld, on Alda's word; it is at place 4."""
    return remarked(1).shows(withhold=["annotate"])


def told(hidden: Held, *kinds: str) -> list[Value]:
    """Return the row of the withheld entry, for each of these kinds."""
    (row,) = rows(hidden.vouched[0])
    assert isinstance(row, dict)
    return [{**row, "kind": kind} for kind in kinds]


def test_three_hundred_entries_make_two_words_of_which_none_may_lack() -> None:
    def remarks(world: World) -> None:
        for number in range(MANY):
            world.alda.act("holm", acts.Annotate(world.agreement, f"Remark {number}."))

    world = story(after=remarks)
    log = logs_of(world.held)["alda"]
    places = [at for at, each in enumerate(log.entries) if _is_remark(each)]
    words = vouch(log, places, world.pen("alda/log"))
    held = disclose(world.held, lambda _party, _place, act: act.kind != "annotate")
    both = held._replace(vouched=tuple(sorted(words, key=form)))

    assert [len(rows(word)) for word in words] == [256, MANY - 256]
    entries = vouched(both).parts["alda"].entries
    assert [each.kind for each in entries if isinstance(each, Withheld)] == ["annotate"] * MANY
    assert verify(read(bundle(both)), world.trust).result == "passed"
    for word in words:
        found = verify(held._replace(vouched=(word,)), world.trust)
        assert found.code == "perhaps-withheld"


def _is_remark(entry: Envelope | Withheld) -> bool:
    return isinstance(entry, Envelope) and "annotate" in entry.payload_type


def test_nothing_withheld_is_no_word() -> None:
    alda = remarked(1)

    assert alda.shows().vouched == ()
    assert vouch(alda.matter.log, (), private("alda/log")) == ()


@pytest.mark.parametrize(
    "kinds", [("revoke-mandate", "annotate"), ("annotate", "clear"), ("annotate", "annotate")]
)
def test_a_word_that_tells_one_entry_twice_is_refused(hidden: Held, kinds: tuple[str, str]) -> None:
    word = reworded(hidden.vouched[0], told(hidden, *kinds))
    held = hidden._replace(vouched=(word,))

    with pytest.raises(RecordError, match="tell entry 4 twice"):
        vouched(held)
    assert verify(held, TRUST).code == "vouched"


@pytest.mark.parametrize("first", ["revoke-mandate", "clear", "sign"])
def test_two_words_that_tell_one_entry_as_of_two_kinds_are_refused(
    hidden: Held, first: str
) -> None:
    other = reworded(hidden.vouched[0], told(hidden, first))

    for words in ((other, *hidden.vouched), (*hidden.vouched, other)):
        held = hidden._replace(vouched=words)
        with pytest.raises(RecordError, match=r"entry 4 of alda is told as [a-z-]+ and as "):
            vouched(held)
        assert verify(held, TRUST).code == "vouched"


def test_two_words_that_agree_are_as_good_as_one(hidden: Held) -> None:
    alda = remarked(2)
    later = alda.shows(withhold=["annotate"])
    (row, _) = rows(later.vouched[0])

    twice = later._replace(vouched=(*later.vouched, reworded(later.vouched[0], [row])))

    assert verify(twice, TRUST).result == "passed"
    assert verify(hidden, TRUST).result == "passed"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_word_of_any_kind_but_a_harmless_one_leaves_it_open(hidden: Held, kind: str) -> None:
    word = reworded(hidden.vouched[0], told(hidden, kind))

    found = verify(hidden._replace(vouched=(word,)), TRUST)

    assert found.code == ("passed" if kind in HARMLESS else "perhaps-withheld")


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"annotate"}))
def test_every_lie_is_convicted_by_the_entry(hidden: Held, kind: str) -> None:
    shown = remarked(1).shows()
    lie = reworded(hidden.vouched[0], told(hidden, kind))

    held = shown._replace(vouched=(lie,))

    assert contradicted(held) == (f"entry 4 of alda is annotate, vouched for as {kind}",)
    assert verify(held, TRUST).code == "vouched"


def _row(**changes: Value) -> list[Value]:
    return [{"kind": "annotate", "leaf": "0" * 64, "place": 4, **changes}]


@pytest.mark.parametrize(
    "entries",
    [
        _row(),
        _row(place=-1),
        _row(place=10**6),
        _row(place=True),
        _row(place="4"),
        _row(leaf=""),
        _row(leaf=0),
        _row(kind=""),
        _row(kind="Annotate"),
        _row(kind=None),
        _row(more=1),
        [4],
        [None],
        [[]],
        _row() * 257,
    ],
)
def test_rows_that_are_none_are_refused(hidden: Held, entries: list[Value]) -> None:
    held = hidden._replace(vouched=(reworded(hidden.vouched[0], entries),))

    with pytest.raises(RecordError, match=r"word 0, \$\.entries"):
        vouched(held)


def test_a_hash_in_capitals_is_another_one(hidden: Held) -> None:
    (row,) = told(hidden, "annotate")
    assert isinstance(row, dict)
    leaf = str(row["leaf"]).upper()
    held = hidden._replace(vouched=(reworded(hidden.vouched[0], [{**row, "leaf": leaf}]),))

    assert verify(held, TRUST).code == "vouched"


@pytest.mark.parametrize(
    ("payload_type", "payload", "what"),
    [
        ("application/vnd.paraph.act.clear+json", None, "payloadType"),
        (TYPE, b"{}", r"\$"),
        (TYPE, b"[]", r"\$"),
        (TYPE, b"", "byte 0"),
        (TYPE, b"\xff", "byte 0"),
    ],
)
def test_what_is_no_word_is_refused(
    hidden: Held, payload_type: str, payload: bytes | None, what: str
) -> None:
    content = hidden.vouched[0].payload if payload is None else payload
    word = sign(payload_type, content, private("alda/log"))

    with pytest.raises(RecordError, match=f"word 0, {what}"):
        vouched(hidden._replace(vouched=(word,)))


def test_a_word_of_another_agreement_is_refused(hidden: Held) -> None:
    other, _ = met(agreement="2")
    other.acts("wolf", acts.Annotate(other.matter.agreement, "Remark 0."))
    words = other.shows(withhold=["annotate"]).vouched

    with pytest.raises(RecordError, match=r"\$\.agreement is another one"):
        vouched(hidden._replace(vouched=words))


def test_a_party_vouches_for_its_own_log_alone() -> None:
    _, morin = signed()
    held = disclose(morin.shows(), lambda party, place, _act: party != "alda" or not place)
    log = logs_of(morin.matter.held)["alda"]

    word = vouch(log, (1,), private("morin/log"))

    assert verify(held._replace(vouched=word), TRUST).code == "vouched"
