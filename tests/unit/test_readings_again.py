"""A reading counts if it is what is read of its words, or if every party has accepted it."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT, PAPER, Keyed, agreed
from tests.life_kit import OnPaper as Log
from tests.life_kit import of_morin as their_own
from tests.unit.test_life import instrument, life, on_paper, ready
from tests.unit.test_life_time import at_day
from tests.unit.test_reservations import reservation

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.missing import missing
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.offered import Offered, offered
from paraph.norms.final.reserving import Reserving, dump_reserving
from paraph.norms.final.term import For, Span, Term
from paraph.norms.final.term_json import dump_term
from paraph.text.canonical import parse
from paraph.text.node import Provision, Text
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

CLAUSES = """Article 1. The Seller delivers the goods with all documents.

Article 2. This Agreement shall enter into force on the thirtieth day after its signature.

Article 3. This Agreement shall remain in force for five years.
"""
SOONER = dump(Entry(When("signature")))
SHORT = dump_term(Term(For(Span(3, "year"))))


def signed(source: str = CLAUSES, log: Log | None = None, effect: str = "") -> tuple[Log, str]:
    """Return a log in which both have signed a text, and its set."""
    log, text_set, under = ready(log, source=source)
    own = acts.Sign("Bern", "", log.shown(under, text_set), effect)
    log.act("keller", own, text_set=text_set, under=under)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER, effect), text_set)
    return log, text_set


def read(log: Log, text_set: str, clause: str = "") -> steps.Accept:
    """Return what is read of a clause, as a step that accepts it."""
    digest = log.state.texts.sets[text_set].entries[0].text
    text = parse(log.blobs[digest])
    found = offered(text, "en", clause)
    assert isinstance(found, Offered)
    spans = [
        steps.Span(
            digest,
            each.address,
            each.start,
            each.end,
            text.provisions[each.provision].text[each.start : each.end],
        )
        for each in found.places
    ]
    return steps.Accept(found.rule, spans[0], clause, tuple(spans[1:]))


def shown(log: Log) -> str:
    return "\n".join(sheet_lines(dossier(life(log), {}), 200))


def test_what_is_read_of_a_clause_counts_when_one_party_accepts_it() -> None:
    log, text_set = signed()
    log.act("keller", read(log, text_set), text_set=text_set)
    log.act("keller", read(log, text_set, "term"), text_set=text_set)

    assert life(log).force.state == "not in force"
    assert at_day(log, "2026-04-04").force.state == "in force"
    assert at_day(log, "2031-04-05").force.state == "ended"
    assert "not what is read" not in shown(log)


def test_a_rule_of_ones_own_beside_words_that_do_not_say_it_brings_nothing_into_force() -> None:
    log, text_set = signed()
    true = read(log, text_set)
    letter = true.span._replace(end=true.span.start + 1, words=true.span.words[0])
    for span in (true.span, letter):
        log.act("keller", true._replace(rule=SOONER, span=span), text_set=text_set)
        found = life(log)
        assert found.force.state == "undetermined"
        assert "alda alone accepted a reading of the clause on entry into force" in found.force.why
        assert "what is read is: 30 days after" in found.force.why
        assert any("alda alone accepted" in each.what for each in missing(found))
        assert "not what is read of it" in shown(log)
        assert not found.force.bound
    log.act("keller", true, text_set=text_set)
    assert at_day(log, "2026-04-04").force.state == "in force"


def test_the_right_rule_beside_other_words_is_told_too() -> None:
    log, text_set = signed()
    true = read(log, text_set)
    part = true.span._replace(end=true.span.start + 5, words=true.span.words[:5])
    log.act("keller", true._replace(span=part), text_set=text_set)

    assert "it is read of other words, at article 2" in life(log).force.why


def test_what_all_parties_have_accepted_counts_and_is_told_not_to_be_what_is_read() -> None:
    for log in (Log(), Keyed()):
        signed(CLAUSES, log)
        text_set = log.state.texts.sets[next(iter(log.state.texts.sets))].digest
        if isinstance(log, Keyed):
            sign = next(each.id for each in log.entries if isinstance(each.act.body, acts.Report))
            their_own(log, acts.Confirm(sign))
        agreed(log, read(log, text_set)._replace(rule=SOONER), text_set)

        found = life(log)
        assert found.force.state == "in force"
        assert any("all parties accepted a reading" in each for each in found.force.aside)
        assert "all parties accepted a reading" in shown(log)


def test_no_party_makes_the_other_one_accept_a_reading_of_its_own() -> None:
    log, text_set = signed(CLAUSES, Keyed())
    sign = next(each.id for each in log.entries if isinstance(each.act.body, acts.Report))
    their_own(log, acts.Confirm(sign))
    own = read(log, text_set)._replace(rule=SOONER)
    log.act("keller", own, text_set=text_set)
    on_paper(log, "accept-formula", own, text_set)

    assert life(log).force.state == "undetermined"


def test_a_term_of_ones_own_leaves_open_how_it_stands() -> None:
    log, text_set = signed()
    log.act("keller", read(log, text_set), text_set=text_set)
    own = read(log, text_set, "term")._replace(rule=SHORT)
    log.act("keller", own, text_set=text_set)
    for day in ("2027-01-01", "2030-01-01", "2045-01-01"):
        found = at_day(log, day).force
        assert found.state == "undetermined"
        assert "what is read is: for 5 years" in found.why


def test_of_a_clause_of_which_nothing_is_read_one_party_alone_settles_nothing() -> None:
    odd = CLAUSES.replace("on the thirtieth day after its signature", "when the moon is full")
    log, text_set = signed(odd)
    digest = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[digest]).provisions[1].text
    own = steps.Accept(SOONER, steps.Span(digest, "article 2", 0, len(words), words))
    log.act("keller", own, text_set=text_set)

    assert "nothing is read of them" in life(log).force.why
    on_paper(log, "accept-formula", own, text_set)
    assert life(log).force.state == "in force"


def test_a_prohibition_of_ones_own_keeps_nobody_from_a_reservation() -> None:
    log, text_set = signed(effect="subject-to-ratification")
    span = read(log, text_set).span
    own = steps.Accept(dump_reserving(Reserving(permitted=False)), span, "reservations")
    log.act("keller", own, text_set=text_set)
    on_paper(log, "reserve", reservation(moment="ratification"), text_set)

    found = life(log)
    assert found.reservations[0].state != "prohibited"
    assert any("alda alone accepted a reading" in each for each in found.force.aside)
    on_paper(log, "accept-formula", own, text_set)
    assert life(log).reservations[0].state == "prohibited"


def test_a_text_that_says_nothing_enters_into_force_with_the_consent_of_all() -> None:
    log, text_set = signed(NOT, effect="subject-to-ratification")
    silent = read(log, text_set)
    assert silent.rule == dump(Entry(When("consent")))
    log.act("keller", silent, text_set=text_set)
    assert life(log).force.state == "not in force"
    log.act("keller", instrument("deposit", "2026-03-06"))
    assert life(log).force.state == "not in force"
    on_paper(log, "instrument", instrument("deposit", "2026-03-08"))

    derived = life(log).force.derivation
    assert derived is not None
    assert str(derived.days) == "2026-03-08"
    assert "alone accepted" not in life(log).force.why


@pytest.mark.parametrize(
    "words",
    [
        "This Agreement shall enter into force when the moon is full.",
        "Article 5 shall apply from 1 January 2030.",
        "It shall be effective upon the day that the Council names.",
        "Для вступления в силу требуется решение.",
    ],
)
def test_no_consent_of_all_is_offered_where_the_text_speaks_of_it(words: str) -> None:
    text = Text((Provision("paragraph", "Ferries are shared."), Provision("paragraph", words)))
    code = "ru" if words.startswith("Для") else "en"
    assert isinstance(offered(text, code, ""), str)
    assert isinstance(offered(Text(text.provisions[:1]), code, ""), Offered)
    assert isinstance(offered(text, "de", ""), str)
