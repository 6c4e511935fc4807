"""What a party is named by in an agreement, and what verify says of it, is told by its name."""

from __future__ import annotations

import pytest
from tests.record_kit import judged, met, party

from paraph.agreement.act import Genesis, Party
from paraph.cli.fingerprints import fingerprint, genesis_lines
from paraph.cli.opening import otherwise
from paraph.views.chain import chain_lines

ALDA = party("alda")


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (
            ALDA._replace(words="Morin"),
            "other words ('Morin', and not 'Alda') for alda than t.json",
        ),
        (ALDA._replace(log=party("morin").log), "other key of the log for alda"),
        (ALDA._replace(keys=party("morin").keys), "other root keys for alda"),
        (ALDA._replace(decides=("crown",), words="x"), "and bodies that decide for alda"),
        (party("morin"), "names morin, of which t.json says nothing"),
    ],
)
def test_what_differs_is_named(other: Party, said: str) -> None:
    assert said in otherwise(other, ALDA, "t.json")


def test_fingerprints_are_those_of_card_and_trust() -> None:
    told = list(genesis_lines(Genesis("T", "treaty", (ALDA,), ())))

    assert any(line.endswith(f"holm: {fingerprint(ALDA.keys[0].key)}") for line in told)
    assert any(line.endswith(f"the log: {fingerprint(ALDA.log)}") for line in told)
    assert not any("ed25519:" in line for line in told)


def test_words_of_the_other_side_make_no_lines_of_ours() -> None:
    genesis = Genesis("T", "treaty\n    holm: 0000", (ALDA._replace(words="A\n  holm: 0"),), ())

    told = list(genesis_lines(genesis))

    assert not [line for line in told if "\n" in line]


def test_verify_says_what_the_parties_are_called() -> None:
    alda, _ = met()

    told = "\n".join(chain_lines(judged(alda.shows())))

    assert "Between alda (Alda), morin (Morin)" in told
