"""What is withheld is told as that, and not as if nobody had done it."""

from __future__ import annotations

from tests.record_kit import NOT, OLD, TIDY, TRUST, Side, exchanged, judged, met, signed

from paraph.agreement import act as acts
from paraph.desk.answering import unproved
from paraph.record.held import Held
from paraph.record.verify import verify
from paraph.views.chain import chain_lines


def _code(held: Held) -> str:
    return judged(held).code


def _agreed_by_the_court(*answers: str) -> Side:
    """Return a node that signed a change to which the court's agreement is needed."""
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, agreed_by=["court"])
    new = alda.amends(under, old, TIDY)
    for answer in answers:
        alda.acts("wolf", acts.Clear(answer, ""), text_set=new.digest)
    alda.acts("wolf", acts.Annotate(alda.matter.entries[-1].id, "Read."))
    alda.signs(under, new)
    exchanged(alda, morin)
    return alda


def test_a_clearance_that_is_withheld_is_not_told_as_a_refusal() -> None:
    alda = _agreed_by_the_court("agreed")
    assert judged(alda.shows()).result == "passed"

    found = judged(alda.shows(withhold=["clear"]))

    assert (found.result, found.code) == ("failed", "withheld")
    assert "alda withholds what may be the answer" in found.why
    assert "perhaps-withheld" in {each.code for each in found.findings}


def test_what_nobody_agreed_to_is_irregular_whatever_else_is_withheld() -> None:
    alda = _agreed_by_the_court()

    assert _code(alda.shows(withhold=["annotate"])) == "irregular"
    assert _code(alda.shows(withhold=["annotate"])._replace(vouched=())) == "withheld"


def test_an_answer_for_an_open_change_that_is_withheld_is_not_told_as_none() -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old, powers=["sign", "amend", "assert"])
    new = alda.amends(under, old, NOT)
    made = alda.matter.entries[-1].id
    changes = tuple([each.open.change for each in unproved(alda.matter, made)])
    alda.acts("holm", acts.Settle(made, changes, "agreed", "Meant."))
    alda.signs(under, new)
    exchanged(alda, morin)

    assert judged(alda.shows()).result == "passed"
    found = judged(alda.shows(withhold=["settle"]))
    assert (found.code, found.signatures[0].standing.code) == ("withheld", "open")


def test_a_signature_that_is_withheld_is_not_told_as_none() -> None:
    alda, _ = signed()
    held = alda.shows(withhold=["sign"])

    answer = verify(held, TRUST, signed=True)

    told = {each.code: each.why for each in answer.findings}
    assert told["unsigned"].startswith("alda withholds a signature, on its word")
    assert any(line.startswith("alda withholds a signature") for line in chain_lines(answer))
    bare = verify(held._replace(vouched=()), TRUST, signed=True)
    assert "nobody says the kind" in {each.code: each.why for each in bare.findings}["unsigned"]
