"""Slips as people make them are editorial; what may be another word as it stands is open."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.checker import Refused, check
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import Pair, Piece, Proof
from paraph.proof.prover import digests_of
from paraph.proof.verdict import Verdict
from paraph.text.canonical import digest
from paraph.text.node import Provision, Text

_SLIPS = (
    *("cotnainer > container", "atuomatically > automatically", "automaticaly > automatically"),
    *("immmediately > immediately", "obvservers > observers", "administratiion > administration"),
    *("coordiantor > coordinator", "customeres > customers"),
    *("unprivilaged > unprivileged", "acknowldegement > acknowledgement"),
    *("obbligation > obligation", "requirred > required", "suufficient > sufficient"),
    *("difefrent > different", "resttrictions > restrictions", "adqeuately > adequately"),
    *("cnotract > contract", "undrestood > understood", "dfeault > default", "bhealf > behalf"),
    *("feederal > federal", "represnetative > representative", "esablishment > establishment"),
    *("refuusals > refusals", "alterrnatively > alternatively", "conditionnal > conditional"),
)
"""A letter too few, too many, or two exchanged in a word that nothing else is near; or listed."""
_DOUBTFUL = (
    *("perscribe > prescribe", "surbegional > subregional", "perpaid > prepaid"),
    *("contruct > construct", "preceeding > preceding", "additon > addition"),
    *("modication > modification", "thigns > things", "conections > connections"),
    *("butenol > butanol", "hexenal > hexanal", "datebase > database", "handshare > handshake"),
    *("accounta > accounts", "paymentz > payments", "buyer > payer", "lessee > lessor"),
    *("resellers > sellers", "unhabited > inhabited", "inhospital > hospital"),
    *("anyother > another", "andother > another", "toeach > teach", "shallnot > shallot"),
    *("rightto > righto", "callwas > callas", "theform > thereof", "mayreceive > receive"),
    *("transctional > transactional", "preappointed > reappointed", "annualy > annually"),
)
"""Another word, a new one, one behind a prefix, or one of two that may have been meant."""


_DECIDING = (
    *("shal > shall", "shalll > shall", "shuold > should", "mayy > may", "mught > might"),
    *("wolud > would", "cannnot > cannot", "noot > not", "nevver > never", "witthout > without"),
    *("niether > neither", "neithher > neither", "notthing > nothing", "nowwhere > nowhere"),
    *("unlless > unless", "untiil > until", "evvery > every", "onnly > only", "eiither > either"),
    *("eacch > each", "sevventh > seventh", "seventteen > seventeen", "februuary > february"),
    *("wouldnt > wouldst", "excceptt > except", "beffore > before", "atleast > at least"),
)
"""Words that decide by themselves, however they are misspelt."""


_NAMES = (
    *("Feederal > Federal", "Chinna > China", "Mrach > March", "Smtih > Smith"),
    *(
        "junne > june",
        "Auugust > August",
        "parrisian > parisian",
        "Represnetative > Representative",
    ),
)
"""Names, and common words written as names."""


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


@pytest.mark.parametrize("by", ["nearest", "listed"])
@pytest.mark.parametrize("pair", [*_DOUBTFUL, *_DECIDING, *_NAMES])
def test_the_checker_refuses_what_decides_or_may_be_another_word(pair: str, by: str) -> None:
    old, new = pair.split(" > ")
    before, after = (
        Text((Provision("paragraph", f"The Parties keep the {word} on the list of the text."),))
        for word in (old, new)
    )
    piece = Piece(21, 21 + len(old), 21, 21 + len(new), "spelling", {"by": by})
    steps = (Pair(0, 0, "", (piece,)),)
    tables = digests_of({"spelling"}, "en")
    proof = Proof("en", "", tables, digest(before), digest(after), steps)

    answer = check(proof, before, after, LEXICON)

    assert isinstance(answer, Refused)
    assert answer.what.startswith("spelling:")


@pytest.mark.parametrize("pair", ["compra > copra", "tiempo > tempo", "nouvel > novel"])
def test_a_word_of_another_language_is_open(pair: str) -> None:
    verdict = _judged(pair)

    assert verdict.word == "open"


@pytest.mark.parametrize("pair", [*_DECIDING, *_NAMES])
def test_a_word_that_decides_and_a_name_are_open_though_it_be_misspelt(pair: str) -> None:
    verdict = _judged(pair)

    assert verdict.word == "open"
