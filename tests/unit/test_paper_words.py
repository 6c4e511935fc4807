"""A paper says no more than the record has, and its words stand as they are."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT, SPELLED, Keyed, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    instrument,
    life,
    mandate,
    on_paper,
    proposed,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_time import bound

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.certified import doubted_papers, signed_in_words
from paraph.agreement.deciding import Deciding
from paraph.agreement.missing import missing
from paraph.views.paper import About, filled, statements


def about(log: Log, deciding: Deciding | None = None) -> About:
    now = life(log)
    texts = log.state.texts.sets[now.current]
    return About("", "alda", texts, {}, deciding=deciding or Deciding())


def test_no_paper_says_that_nothing_changed_where_no_text_was_approved() -> None:
    log = Log()
    text_set = proposed(log)

    made = filled("{{ table changes }}", life(log), about(log))

    assert made.source == "No text is approved on record, so that there is none to compare with."
    assert made.empty == ("table changes",)
    log.decide(text_set, mandate(text_set))
    (decision,) = life(log).of_kind("decide")
    told = filled("{{ table changes }}", life(log), about(log, Deciding(decision))).source
    assert told == "None: the text set on the table is the approved one."


def test_an_empty_table_says_that_nothing_is_on_record_and_is_named() -> None:
    made = filled("{{ table clearances }}", life(Log()), About("", "alda", None, {}))

    assert made.source == "Nothing is on record."
    assert made.empty == ("table clearances",)


@pytest.mark.parametrize(
    ("made", "checked", "lacks"),
    [
        (Log, "", "no second person checked the report of it"),
        (Keyed, "holm", "alda alone reports it"),
    ],
)
def test_a_signature_that_nobody_checked_or_confirmed_is_not_certified_as_made(
    made: type[Log], checked: str, lacks: str
) -> None:
    log, text_set, _ = ready(made())
    by = Author("graf", "morin", "council", "")
    sign = acts.Sign("Bern", "", PAPER)
    told = acts.Report("sign", by, "2026-03-05", PAPER, checked, (), sign)
    log.act("keller", told, text_set=text_set, signed=("keller", checked or "keller"))

    (why,) = doubted_papers(life(log), text_set)
    said = signed_in_words(life(log), text_set, {})

    assert why == f"the signature of morin: {lacks}"
    assert said.startswith("By what is reported, the text that was signed is this one.")
    assert f"NOT TO BE SIGNED before that is settled: {why}." in said


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Agreement on trade", '"Agreement on trade"'),
        ('Agreement on the "Blue Line"', '«Agreement on the "Blue Line"»'),
        ('On "A", confirmed ("B")', '«On "A", confirmed ("B")»'),
        ('On the «Blue» "Line"', r'"On the «Blue» \\"Line\\""'),
    ],
)
def test_a_title_with_quotation_marks_stands_as_it_is_and_ends_no_quotation(
    title: str, shown: str
) -> None:
    log = Log()
    now = life(log)
    now = now._replace(genesis=now.genesis._replace(title=title))

    made = filled('A copy of "{{ title }}" of today.', now, About("", "alda", None, {}))

    assert made.source == f"A copy of {shown} of today."


def test_a_decision_is_of_the_day_on_which_it_was_taken_and_issued_later() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set), day=5)
    (decision,) = life(log).of_kind("decide")
    issue = steps.Issue(under.partition("/")[0], "417-rp", "2026-03-08", "Official Journal 12")
    log.act("holm", issue, day=8)

    told = filled(
        "{{ decision date }}, {{ issue date }}", life(log), about(log, Deciding(decision))
    ).source

    assert told == "2026-03-05, 2026-03-08"


def test_nothing_certifies_for_registration_what_may_not_be_submitted() -> None:
    log, _ = bound()
    template = "{{ registration in words }}"
    told = filled(template, life(log), about(log)).source
    assert told.startswith("NOT TO BE SIGNED YET: by the record it cannot be submitted (class: ")

    log.act("keller", steps.Classify(treaty=True, reason="It is between states."))
    assert "nothing keeps it" in filled(template, life(log), about(log)).source

    log.act("keller", steps.Date("in-force", "2026-03-07", PAPER, "Journal"))
    told = filled(template, life(log), about(log)).source
    assert "NOT TO BE SIGNED YET" in told
    assert "2026-03-07 was entered by hand" in told


def test_an_instrument_has_the_reservations_of_its_party_and_an_exchange_waits_for_them() -> None:
    log, text_set, under = ready()
    log.act(
        "keller", acts.Sign("Bern", "", log.shown(under, text_set)), text_set=text_set, under=under
    )
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    words = "Alda is not bound by Article 1."
    made = steps.Reserve("reservation", "ratification", "2026-03-05", ("article 1",), words)
    log.act("holm", made, text_set=text_set)
    ratified = instrument("ratification", "2026-03-05")
    log.act("holm", ratified)
    on_paper(log, "instrument", ratified)

    told = filled("{{ table own reservations }}", life(log), about(log)).source
    exchange = filled("{{ exchange in words }}", life(log), about(log)).source

    assert words in told
    theirs = About("", "morin", None, {})
    assert "None on record." in filled("{{ table own reservations }}", life(log), theirs).source
    assert exchange.startswith("NOT TO BE SIGNED YET: by the record consent still waits for ")


def test_another_party_gives_a_decision_no_number_and_its_own_gives_it_one() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set))
    (decision,) = life(log).of_kind("decide")
    first = steps.Issue(under.partition("/")[0], "R-1", "2026-03-05", "Journal")
    by = Author("graf", "morin", "council", "")
    theirs = acts.Report("issue", by, "2026-03-05", PAPER, "holm", (), first._replace(number="X"))
    log.act("keller", theirs, signed=("keller", "holm"))
    log.act("holm", first)
    assert refused(log, wanted(log, "holm", first._replace(number="R-2"))) == "again"
    log.act("wolf", first._replace(number="R-2", on="2026-03-01"))

    told = filled(
        "{{ decision number }}, {{ issue date }}", life(log), about(log, Deciding(decision))
    ).source

    assert told == "R-1, 2026-03-05"


def test_a_paper_on_corrections_mixes_no_steps_of_several() -> None:
    log, text_set = bound()
    right, wrong = log.propose("holm", SPELLED), log.propose("holm", NOT)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    log.act("holm", agreed, text_set=right)
    on_paper(log, "rectify", agreed, right)
    log.act("holm", agreed._replace(step="done"), text_set=right)
    log.act("holm", agreed._replace(step="proposed", reason="Another."), text_set=wrong)

    def steps_in(name: str) -> list[str]:
        source = filled(f"{{{{ table {name} }}}}", life(log), about(log)).source
        return [line.split("|")[2].strip() for line in source.splitlines()[2:]]

    assert steps_in("corrections done") == ["agreed", "agreed", "done"]
    assert steps_in("steps of the correction") == ["proposed"]
    assert len(steps_in("corrections")) == 4


def test_nothing_certifies_an_exchange_with_who_will_not_become_a_party() -> None:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), "subject-to-ratification")
    log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", body._replace(shown=PAPER), text_set)
    ratified = instrument("ratification", "2026-03-05")
    log.act("holm", ratified)
    on_paper(log, "instrument", ratified)
    told = "{{ exchange in words }}"
    assert "and exchanged." in filled(told, life(log), about(log)).source

    log.act("holm", instrument("will-not-become-party", "2026-03-05"))

    assert filled(told, life(log), about(log)).source.startswith("NOT TO BE SIGNED: by the record")


def test_a_note_tells_the_day_on_which_the_procedures_were_completed() -> None:
    log, _ = bound()
    log.act("holm", instrument("internal-procedure", "2026-03-03"))
    log.act("holm", instrument("ratification", "2026-03-05"))

    assert filled("{{ notification }}", life(log), about(log)).source.endswith("2026-03-03")


def test_no_party_issues_the_decision_of_another() -> None:
    log = Keyed()
    text_set = proposed(log)
    theirs = of_morin(log, acts.Decide((), "K-1"), text_set)
    issue = steps.Issue(theirs, "FALSE-9", "2026-03-05", "Gazette")
    assert refused(log, wanted(log, "holm", issue)) == "party"


def test_no_clerk_makes_a_declaration_that_goes_with_the_treaty() -> None:
    log, _ = bound()
    told = steps.Happen("declaration", "2026-03-05", "", "", (), (), "We are bound by nothing.")
    log.act("wolf", told)
    assert not statements(life(log)).rows

    log.act("holm", told)
    assert [row[0] for row in statements(life(log)).rows] == ["2026-03-05"]


def test_what_is_missing_is_told_once() -> None:
    log = Log()
    text_set = proposed(log)
    log.act("holm", acts.Initial("Bern"), text_set=text_set)
    found = [*missing(life(log))]
    assert len(found) == len({*found})
