"""Slips as people make them are editorial; what may be another word as it stands is open."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge
from paraph.proof.verdict import Verdict

_SLIPS = (
    *("cotnainer > container", "atuomatically > automatically", "automaticaly > automatically"),
    *("immmediately > immediately", "obvservers > observers", "administratiion > administration"),
    *("coordiantor > coordinator", "customeres > customers"),
    *("unprivilaged > unprivileged", "acknowldegement > acknowledgement"),
)
"""A letter too few, too many, or two exchanged in a word that nothing else is near; or listed."""
_DOUBTFUL = (
    *("perscribe > prescribe", "porscribed > proscribed", "perpaid > prepaid"),
    *("contruct > construct", "preceeding > preceding", "additon > addition"),
    *("modication > modification", "thigns > things", "conections > connections"),
    *("butenol > butanol", "hexenal > hexanal", "datebase > database", "handshare > handshake"),
    *("accounta > accounts", "paymentz > payments", "buyer > payer", "lessee > lessor"),
    *("resellers > sellers", "unhabited > inhabited", "inhospital > hospital"),
    *("transctional > transactional", "conditionnal > conditional", "annualy > annually"),
)
"""Another word, a new one, one behind a prefix, or one of two that may have been meant."""


def _judged(pair: str) -> Verdict:
    sides = [
        f"The Parties keep the {word} on the list of this Agreement." for word in pair.split(" > ")
    ]
    readings = [paraph.read(side.encode(), file="text.txt", language="en") for side in sides]
    return judge(paraph.compare(*readings), language="en")


@pytest.mark.parametrize("pair", _SLIPS)
def test_a_slip_is_put_right(pair: str) -> None:
    verdict = _judged(pair)

    assert verdict.word == "editorial"


@pytest.mark.parametrize("pair", _DOUBTFUL)
def test_what_may_be_another_word_is_open(pair: str) -> None:
    verdict = _judged(pair)

    assert verdict.word == "open"
