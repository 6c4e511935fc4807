"""Norms in the record: what people made of them, which bind, and when they are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, TREATY, genesis_of, instrument, mandate, on_paper
from tests.unit.test_life_time import accept

import paraph
from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.accepted import accepted
from paraph.agreement.act import Author, Body
from paraph.agreement.deadlines import deadlines
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.guards import guarded
from paraph.agreement.life import Life
from paraph.agreement.living import live
from paraph.agreement.norms.assessed import assessed
from paraph.agreement.norms.commitments import commitments, register
from paraph.agreement.tracks.force import Force
from paraph.desk.assessing import corrected, rejected
from paraph.errors import ActError, UsageError
from paraph.norms.extract import read_norms
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import Application
from paraph.norms.final.term_json import dump_application
from paraph.norms.norm import Norm, norm_id
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

WORDS = """Article 1. Each Party shall submit its list within thirty days of the entry into force of
this Agreement.

Article 2. The Parties shall exchange experts every six months.

Article 3. Either Party may invite experts.

Article 4. The Kingdom of Morin shall open a centre within 10 days of the visit.

Article 5. The Parties shall not levy duties.
"""


def norms() -> tuple[Norm, ...]:
    return read_norms(paraph.read(WORDS.encode(), file="a.txt").text, "en").norms


def of(article: int) -> Norm:
    return next(each for each in norms() if each.place.address.startswith(f"article {article}"))


def begun() -> tuple[Log, str]:
    """Return a log of an agreement whose text both have signed, and its text set."""
    log = Log()
    text_set = log.propose("keller", WORDS)
    under = log.decide(text_set, mandate(text_set))
    log.act("holm", steps.Issue(under.partition("/")[0], "417", "2026-03-04", ""))
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    return log, text_set


def in_force() -> tuple[Log, str]:
    """Return one that is in force since 2026-03-05."""
    log, text_set = begun()
    accept(log, text_set, dump(Entry(When("signature"))))
    return log, text_set


def answer(log: Log, text_set: str, *rows: steps.Assessed, day: int = 6) -> str:
    return log.act("keller", steps.Assess(rows), text_set=text_set, day=day)


def at(log: Log, day: str) -> Life:
    return live(log.entries, log.state, genesis_of(log), TREATY, f"{day}T12:00:00Z")


def binding(log: Log, day: str = "2026-03-09") -> list[str]:
    return [each.held.row.span.provision for each in commitments(at(log, day))]


def term(log: Log, day: str, article: int) -> tuple[str, date | None, date | None]:
    where = f"article {article}"
    found = next(
        each for each in register(at(log, day)) if each.held.row.span.provision.startswith(where)
    )
    one = found.terms[0]
    if one.interval is None:
        return one.state, None, None
    return one.state, one.interval.first, one.interval.last


def test_an_accepted_obligation_of_a_text_in_force_is_a_commitment_and_nothing_else_is() -> None:
    log, text_set = in_force()
    answer(log, text_set, *map(accepted, norms()))

    assert binding(log) == ["article 1", "article 2", "article 4"]
    told = {each.held.row.span.provision: each.free for each in register(at(log, "2026-03-09"))}
    assert "permission" in told["article 3"]
    assert "prohibition" in told["article 5"]


def test_before_it_is_in_force_nothing_is_a_commitment_but_a_final_clause_once_adopted() -> None:
    log, text_set = begun()
    answer(log, text_set, accepted(of(1)), accepted(of(2), "adoption"))

    assert binding(log) == ["article 2"]
    log2 = Log()
    drafted = log2.propose("keller", WORDS)
    answer(log2, drafted, accepted(of(2), "adoption"))
    assert binding(log2) == []


def test_the_last_answer_counts_and_the_earlier_ones_stay() -> None:
    log, text_set = in_force()
    answer(log, text_set, accepted(of(1)))
    answer(log, text_set, rejected(of(1), "It is a recital."), day=7)

    held = assessed(at(log, "2026-03-09"))[0]
    assert [each.row.assessed for each in held.answers] == ["accepted", "rejected"]
    assert binding(log) == []
    answer(log, text_set, accepted(of(1)), day=8)
    assert binding(log) == ["article 1"]


def test_an_answer_that_was_wrong_counts_no_more() -> None:
    log, text_set = in_force()
    name = answer(log, text_set, accepted(of(1)))
    log.act("keller", acts.Correct(name, "Not read."), day=7)

    assert register(at(log, "2026-03-09")) == ()


def test_of_a_text_applied_in_part_only_those_parts_make_commitments() -> None:
    log, text_set = begun()
    body = instrument("provisional-application")._replace(provisions=("article 2",))
    log.act("keller", body, day=6)
    on_paper(log, "instrument", body)
    answer(log, text_set, *map(accepted, norms()))

    assert at(log, "2026-03-09").force.state == "provisionally applied"
    assert binding(log) == ["article 2"]


@pytest.mark.parametrize(
    ("ours", "theirs", "state", "bound"),
    [
        ((), ("article 2",), "provisionally applied", ["article 2"]),
        (("article 1", "article 2"), ("article 2",), "provisionally applied", ["article 2"]),
        (("article 1",), ("article 2",), "undetermined", []),
    ],
)
def test_parts_that_one_party_alone_applies_bind_nobody(
    ours: tuple[str, ...], theirs: tuple[str, ...], state: str, bound: list[str]
) -> None:
    """What is applied provisionally is what the parties have so agreed (VCLT 25(1)(b))."""
    log, text_set = begun()
    body = instrument("provisional-application")
    log.act("keller", body._replace(provisions=ours), day=6)
    on_paper(log, "instrument", body._replace(provisions=theirs))
    answer(log, text_set, *map(accepted, norms()))

    found = at(log, "2026-03-09").force
    assert found.state == state
    assert binding(log) == bound
    if bound:
        assert "of article 2 alone" in found.why
        assert "article 1" not in found.why
    else:
        assert "alda of article 1; morin of article 2 alone" in found.why


def test_parts_in_words_are_the_provisions_that_they_name_or_are_told_to_name_none() -> None:
    for parts, bound, told in (
        ("Articles 1 and 2", ["article 1", "article 2"], "alone: article 1, article 2"),
        ("Article 4", ["article 4"], "alone: article 4"),
        ("the centre", [], "(of which the centre names no provision of it for sure)"),
    ):
        log, text_set = begun()
        accept(
            log, text_set, dump_application(Application(When("signature"), (parts,))), "provisional"
        )
        answer(log, text_set, *map(accepted, norms()))

        now = at(log, "2026-03-09")
        assert now.force.state == "provisionally applied"
        assert binding(log) == bound
        left = [each.free for each in register(now) if each.free and "alone" in each.free]
        assert left
        assert all(told in each for each in left)
        shown = "\n".join(sheet_lines(dossier(now, {}), 200))
        assert ("“the centre” is applied provisionally, and names no provision" in shown) == (
            parts == "the centre"
        )


def test_what_no_longer_applies_is_no_commitment() -> None:
    log, text_set = in_force()
    answer(log, text_set, accepted(of(1)))
    over = instrument("termination", "2026-03-10")
    log.act("keller", over, day=9)
    on_paper(log, "instrument", over)

    assert binding(log, "2026-03-09") == ["article 1"]
    assert binding(log, "2026-04-09") == []


@pytest.mark.parametrize("change", ["words", "place", "text"])
def test_a_row_whose_span_is_not_cut_from_the_text_does_not_count(change: str) -> None:
    log, text_set = in_force()
    span = accepted(of(1)).span
    match change:
        case "words":
            span = span._replace(words=span.words.replace("thirty", "twenty"))
        case "place":
            span = span._replace(start=span.start + 1, end=span.end + 1)
        case _:
            span = span._replace(text=text_set)
    row = accepted(of(1))._replace(
        span=span, norm=norm_id(span.text, span.provision, span.start, span.end), deadlines=()
    )

    name = answer(log, text_set, row)
    assert (log.standing(name).within, log.standing(name).code) == ("outside", "span")
    assert register(at(log, "2026-03-09")) == ()


def test_norms_of_a_set_that_nobody_proposed_are_not_answered() -> None:
    log, text_set = in_force()
    other = log.texts(WORDS + "\nArticle 6. It ends.\n").digest

    assert log.standing(answer(log, other, accepted(of(1)))).code == "text"
    assert log.standing(answer(log, text_set)).code == "norms"


def test_a_row_says_all_that_it_must_and_no_more() -> None:
    row = accepted(of(1))
    log, text_set = in_force()
    for wrong in (
        row._replace(norm="0" * 32),
        row._replace(assessed="corrected"),
        row._replace(modality=""),
        row._replace(assessed="rejected"),
        row._replace(deadlines=(steps.Due("within ten days", "by", "10 day", "signature"),)),
        row._replace(deadlines=(steps.Due("", "by", "ten days"),)),
        row._replace(span=row.span._replace(end=row.span.end + 1)),
    ):
        with pytest.raises(ActError):
            answer(log, text_set, wrong)


def test_a_correction_says_why_and_only_what_a_norm_is() -> None:
    for said, reason in (({"kind": "duty"}, "So."), ({}, " "), ({"deadline": "soon"}, "So.")):
        with pytest.raises(UsageError):
            corrected(of(1), said, reason)
    with pytest.raises(UsageError):
        corrected(of(3), {"event": "sha256:" + "a" * 64}, "So.")


def test_a_deadline_waits_for_its_event_and_then_has_its_days() -> None:
    log, text_set = begun()
    answer(log, text_set, *map(accepted, norms()))
    assert term(log, "2026-03-09", 1) == ("open", None, None)

    accept(log, text_set, dump(Entry(When("signature"))))
    assert term(log, "2026-03-09", 1) == ("running", date(2026, 3, 5), date(2026, 4, 4))
    assert term(log, "2026-04-05", 1)[0] == "over"


def test_what_recurs_is_due_next_counted_from_one_day_so_that_months_keep_their_ends() -> None:
    log, text_set = in_force()
    last = corrected(of(2), {"deadline": "every 1 month"}, "Monthly.")
    row = last._replace(deadlines=(last.deadlines[0]._replace(day="2026-01-31"),))
    answer(log, text_set, row)

    assert term(log, "2026-03-09", 2) == ("running", date(2026, 2, 28), date(2026, 3, 31))
    assert term(log, "2026-04-01", 2) == ("running", date(2026, 3, 31), date(2026, 4, 30))


def test_an_event_that_no_words_name_for_sure_is_named_by_a_person() -> None:
    log, text_set = in_force()
    answer(log, text_set, accepted(of(4)))
    assert term(log, "2026-03-09", 4) == ("open", None, None)

    visit = log.act("keller", steps.Happen("visit", "2026-03-07", "", "", (), (), ""), day=7)
    answer(log, text_set, corrected(of(4), {"event": visit}, "That visit."), day=8)
    assert term(log, "2026-03-09", 4) == ("running", date(2026, 3, 7), date(2026, 3, 17))


def test_a_deadline_never_rests_on_an_act_that_is_not_there() -> None:
    log, text_set = in_force()
    row = corrected(of(4), {"event": f"sha256:{'a' * 64}"}, "That visit.")

    assert log.standing(answer(log, text_set, row)).code == "act"


def test_a_calendar_has_one_entry_for_each_running_deadline_under_one_name() -> None:
    log, text_set = in_force()
    answer(log, text_set, *map(accepted, norms()))

    def entries(day: str) -> Sequence[tuple[str, str, str]]:
        found = [each for each in deadlines(at(log, day)) if each.name.startswith("norm-")]
        return [(each.name, each.at, each.party or each.who) for each in found]

    now, later = entries("2026-03-09"), entries("2026-03-20")
    assert (
        now
        == later
        == [
            (f"norm-{of(1).id}", "2026-04-04", "alda, morin"),
            (f"norm-{of(2).id}", "2026-09-05", "the parties together"),
        ]
    )
    assert [each[1] for each in entries("2026-10-01")] == ["2027-03-05"]


def test_a_party_that_is_named_answers_itself() -> None:
    log, text_set = in_force()
    answer(log, text_set, accepted(of(4)))

    owners = register(at(log, "2026-03-09"))[0].owners
    assert [(each.party, each.who) for each in owners] == [("morin", "")]


@pytest.mark.parametrize(
    ("words", "owners"),
    [
        ("Each Party shall submit its list within thirty days", "alda, morin"),
        ("", "tourism of alda, board of morin"),
    ],
)
def test_a_programme_that_quotes_all_words_of_a_norm_answers_for_it(
    words: str, owners: str
) -> None:
    log, text_set = in_force()
    row = accepted(of(1))
    answer(log, text_set, row)
    quoted = words or row.span.words
    span = row.span._replace(end=row.span.start + len(quoted), words=quoted)
    bodies = (steps.Responsible("alda", "tourism"), steps.Responsible("morin", "board"))
    promised = (steps.Commitment(span),)
    counted = (steps.Indicator("lists", "Lists", "lists", "submitted", "once", "", ""),)
    body = steps.Programme("lists", "Lists", "", "", "", 0, bodies, counted, promised, "")
    log.act("keller", body, text_set=text_set, day=7)
    on_paper(log, "programme", body, text_set)

    (found,) = commitments(at(log, "2026-03-09"))
    (due,) = [each for each in deadlines(at(log, "2026-03-09")) if each.clause]

    assert ", ".join(map(str, found.owners)) == owners
    assert due.who == owners


def planned(norm: Norm, *parties: str) -> steps.Programme:
    """Return a programme that names a norm, with a body of each party."""
    bodies = tuple([steps.Responsible(party, f"{party}-office") for party in parties])
    counted = (steps.Indicator("lists", "Lists", "lists", "submitted", "once", "", ""),)
    promised = (steps.Commitment(norm=norm.id),)
    return steps.Programme("lists", "Lists", "", "", "", 0, bodies, counted, promised, "")


def owners(log: Log) -> list[str]:
    return [", ".join(map(str, each.owners)) for each in register(at(log, "2026-03-09"))]


def test_what_one_party_plans_puts_no_duty_on_its_own_body_that_the_text_puts_on_another() -> None:
    log, text_set = in_force()
    answer(log, text_set, accepted(of(4)), accepted(of(1)))
    log.act("keller", planned(of(4), "alda", "morin"), text_set=text_set, day=7)

    assert sorted(owners(log)) == ["alda, morin", "morin"]


def test_of_a_programme_that_is_agreed_the_body_of_the_party_that_the_words_name_answers() -> None:
    log, text_set = in_force()
    answer(log, text_set, accepted(of(4)))
    body = planned(of(4), "alda", "morin")
    log.act("keller", body, text_set=text_set, day=7)
    on_paper(log, "programme", body, text_set)

    assert owners(log) == ["morin-office of morin"]


def test_no_clerk_agrees_to_commitments_before_who_may_confirms_it() -> None:
    log, text_set = in_force()
    answer(log, text_set, accepted(of(4)))
    body = planned(of(4), "alda", "morin")
    made = log.act("wolf", body, text_set=text_set, day=7)
    on_paper(log, "programme", body, text_set)
    assert [each.state for each in programmes(at(log, "2026-03-09"))] == ["planned"]

    log.act("holm", acts.Confirm(made), day=8)
    assert [each.state for each in programmes(at(log, "2026-03-09"))] == ["agreed"]


class Three(Log):
    """A log of an agreement with two parties that have no keys."""

    others = (*Log.others, acts.Party("zembla", "Zembla", "", (), (), 0))


def test_a_programme_of_two_of_three_takes_no_duty_from_the_third_and_gives_it_none() -> None:
    log = Three()
    text_set = log.propose("keller", WORDS)
    answer(log, text_set, accepted(of(1)), accepted(of(2)), accepted(of(4)))
    body = planned(of(1), "alda", "zembla")
    body = body._replace(commitments=tuple([steps.Commitment(norm=of(n).id) for n in (1, 2, 4)]))
    log.act("holm", body, text_set=text_set, day=7)
    by = acts.Author("graf", "zembla", "council", "")
    told = acts.Report("programme", by, "2026-03-05", PAPER, "holm", (), body)
    log.act("keller", told, text_set=text_set, signed=("keller", "holm"))
    now = at(log, "2026-03-09")._replace(force=Force("in force", "all have signed"))

    assert programmes(now)[0].state == "agreed"
    assert [", ".join(map(str, each.owners)) for each in register(now)] == [
        *("alda-office of alda, morin, zembla-office of zembla", "the parties together", "morin")
    ]


@pytest.mark.parametrize("fact", ["assess", "accept-formula", "scope"])
def test_words_that_a_fact_on_paper_quotes_are_cut_from_the_text_as_here(fact: str) -> None:
    log, text_set = in_force()
    row = accepted(of(1))
    span = row.span._replace(words=row.span.words.replace("thirty", "twenty"))
    rule = dump(Entry(When("signature")))
    told: dict[str, tuple[Body, Body]] = {
        "assess": (steps.Assess((row._replace(span=span, deadlines=()),)), steps.Assess((row,))),
        "accept-formula": (steps.Accept(rule, span, ""), steps.Accept(rule, row.span, "")),
        "scope": (
            steps.Scope((steps.Row("covers", "lists", span),)),
            steps.Scope((steps.Row("covers", "lists", row.span),)),
        ),
    }

    wrong, right = [log.standing(on_paper(log, fact, does, text_set)) for does in told[fact]]

    assert (wrong.within, wrong.code) == ("outside", "span")
    assert right.within == "within"


def test_a_deadline_on_paper_never_rests_on_an_act_that_is_not_there() -> None:
    log, text_set = in_force()
    row = corrected(of(4), {"event": f"sha256:{'a' * 64}"}, "That visit.")

    assert log.standing(on_paper(log, "assess", steps.Assess((row,)), text_set)).code == "act"


def free(log: Log, day: str = "2026-03-09") -> str:
    return next(each.free for each in register(at(log, day)) if "read of" in each.free)


def owed_by_morin() -> steps.Assessed:
    """Return "Either Party may invite experts", accepted as what Morin must do."""
    due = steps.Due("invite experts", "by", "", "", "2026-04-01", "", "")
    return accepted(of(3))._replace(
        modality="obligation",
        strength="shall",
        bearer="one party",
        named="the Kingdom of Morin",
        deadlines=(due,),
    )


@pytest.mark.parametrize(
    "said",
    [
        {"modality": "obligation"},
        {"strength": "endeavour"},
        {"bearer": "one party"},
        {"named": "Morin"},
        {"deadlines": ()},
        {"leads": "of another"},
    ],
)
def test_what_is_accepted_and_not_read_of_the_words_is_no_commitment(said: dict[str, str]) -> None:
    log, text_set = in_force()
    row = accepted(of(3 if "modality" in said else 1))
    answer(log, text_set, row)
    other = {"leads": (accepted(of(2)).span,)} if "leads" in said else said

    answer(log, text_set, row._replace(**other), day=7)

    assert binding(log) == []
    assert "accepted by keller of alda is not what is read of its words" in free(log)
    assert free(log).endswith("it counts once every party holds the same")
    answer(log, text_set, row, day=8)
    assert binding(log) == ([] if "modality" in said else ["article 1"])


def test_what_every_party_accepted_counts_though_it_is_not_read_of_the_words() -> None:
    log, text_set = in_force()
    on_paper(log, "assess", steps.Assess((owed_by_morin(),)), text_set)
    assert binding(log) == []

    answer(log, text_set, owed_by_morin())
    assert binding(log) == ["article 3"]


def test_half_of_a_norm_is_no_norm_whether_it_is_accepted_or_corrected() -> None:
    log, text_set = in_force()
    whole = accepted(of(5))
    at_verb = whole.span.words.index("levy")
    span = whole.span._replace(start=whole.span.start + at_verb, words=whole.span.words[at_verb:])
    name = norm_id(span.text, span.provision, span.start, span.end)
    half = whole._replace(span=span, norm=name, modality="obligation")

    for row in (half, half._replace(assessed="corrected", reason="So.")):
        assert log.standing(answer(log, text_set, row)).within == "within"
        assert binding(log) == []
        assert "no norm is read of just these words" in free(log)


def promising(*promised: steps.Commitment, name: str = "lists") -> steps.Programme:
    bodies = (steps.Responsible("alda", "tourism"), steps.Responsible("morin", "board"))
    counted = (steps.Indicator("lists", "Lists", "lists", "submitted", "once", "", ""),)
    return steps.Programme(name, "Lists", "", "", "", 0, bodies, counted, promised, "")


@pytest.mark.parametrize("change", ["words", "provision", "text", ""])
@pytest.mark.parametrize("paper", [False, True])
def test_words_that_a_programme_quotes_are_cut_from_the_text(change: str, *, paper: bool) -> None:
    log, text_set = in_force()
    span = accepted(of(1)).span
    wrong = {
        "words": span._replace(words=span.words.replace("thirty", "twenty")),
        "provision": span._replace(provision="article 2"),
        "text": span._replace(text=text_set),
        "": span,
    }
    body = promising(steps.Commitment(wrong[change]))

    if paper:
        name = on_paper(log, "programme", body, text_set)
    else:
        name = log.act("keller", body, text_set=text_set, day=7)

    assert log.standing(name).code == ("span" if change else "")
    assert len(programmes(at(log, "2026-03-09"))) == (not change)


def refusal(log: Log, text_set: str, body: Body) -> tuple[str, str]:
    act = acts.Act(
        log.entries[0].id,
        Author("keller", "alda", "ministry", ""),
        *("", (), (), text_set, "2026-03-09T12:00:00Z", "0" * 32),
        body,
    )
    found = guarded(at(log, "2026-03-09"), act, ())
    return found.code, found.why


@pytest.mark.parametrize(
    ("article", "why"),
    [
        (1, "was rejected"),
        (2, ""),
        (3, "is a permission"),
        (4, "is not what is read of its words"),
        (5, "nobody accepted the norm"),
    ],
)
def test_a_programme_names_no_norm_but_an_obligation_that_was_accepted(
    article: int, why: str
) -> None:
    log, text_set = in_force()
    answer(log, text_set, *[accepted(of(each)) for each in (1, 2, 3)])
    answer(log, text_set, rejected(of(1)), accepted(of(4))._replace(named="Alda"))
    body = promising(steps.Commitment(norm=of(article).id))

    code, told = refusal(log, text_set, body)
    log.act("keller", body, text_set=text_set, day=7)
    (found,) = programmes(at(log, "2026-03-09"))

    assert (code, why in told) == ("norm" if why else "", True)
    assert why in found.free
    assert bool(found.binds) == (not why)


def test_a_norm_that_a_programme_names_binds_where_its_own_words_do() -> None:
    log, text_set = begun()
    applied = instrument("provisional-application")._replace(provisions=("article 2",))
    log.act("keller", applied, day=6)
    on_paper(log, "instrument", applied)
    answer(log, text_set, accepted(of(1)), accepted(of(2)))

    assert refusal(log, text_set, promising(steps.Commitment(norm=of(2).id))) == ("", "")
    code, why = refusal(log, text_set, promising(steps.Commitment(norm=of(1).id)))
    assert code == "force"
    assert "provisionally applied in part alone" in why


def test_one_partys_correction_alone_makes_no_other_owe_what_the_words_permit() -> None:
    log, text_set = in_force()
    said = {"kind": "obligation", "bearer": "one party", "named": "the Kingdom of Morin"}
    row = corrected(of(3), said, "So we hold.")
    answer(log, text_set, row)

    assert binding(log) == []
    assert free(log).startswith("it is open whether morin must do it: keller of alda corrected it")
    assert "(So we hold.), and what is read of the words is: permission" in free(log)
    on_paper(log, "assess", steps.Assess((row,)), text_set)
    assert binding(log) == ["article 3"]


@pytest.mark.parametrize(
    ("article", "said", "binds"),
    [
        (3, {"kind": "obligation", "bearer": "one party", "named": "the Republic of Alda"}, True),
        (3, {"kind": "obligation"}, False),
        (3, {"kind": "obligation", "bearer": "not stated", "named": ""}, False),
        (4, {"named": "the Republic of Alda", "kind": "obligation"}, True),
        (4, {"deadline": "by 2026-05-01"}, True),
        (1, {"bearer": "one party", "named": "the Kingdom of Morin"}, False),
    ],
)
def test_a_party_may_correct_alone_what_it_owes_itself_or_what_is_owed_as_it_is_read(
    article: int, said: dict[str, str], *, binds: bool
) -> None:
    log, text_set = in_force()

    answer(log, text_set, corrected(of(article), said, "So we hold."))

    assert (binding(log) == [f"article {article}"]) == binds


def test_of_an_event_known_to_a_month_the_last_day_surely_in_time_is_entered() -> None:
    log, text_set = in_force()
    visit = log.act("keller", steps.Happen("visit", "2026-03", "", "", (), (), ""), day=7)
    answer(log, text_set, corrected(of(4), {"event": visit}, "That visit."), day=8)

    def entered(day: str) -> list[tuple[str, str]]:
        found = [each for each in deadlines(at(log, day)) if each.name.startswith("norm-")]
        return [(each.at, each.what.partition(" (at")[2]) for each in found]

    told = "the latest between 2026-03-11 and 2026-04-10; "
    assert entered("2026-03-09") == [("2026-03-11", f" {told}running)")]
    assert entered("2026-03-12") == [("2026-04-10", f" {told}perhaps over)")]
    assert term(log, "2026-04-10", 4)[0] == "perhaps over"
    assert term(log, "2026-04-11", 4)[0] == "over"
    shown = "\n".join(sheet_lines(dossier(at(log, "2026-03-09"), {}), 200))
    assert "2026-03-01 to 2026-04-10, surely in time until 2026-03-11 (running)" in shown
