"""What is said of an agreement: answers, links, acts beside what is told, who speaks for whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.life_kit import OnPaper as Log
from tests.press_kit import article_of
from tests.unit.test_commitments import at, begun
from tests.unit.test_life import genesis_of

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act
from paraph.agreement.guards import guarded
from paraph.agreement.said.gathered import Gathered, about, gathered
from paraph.agreement.said.known import Known, known
from paraph.agreement.said.naming import called, meant, names_another, parties_in, party_of
from paraph.agreement.said.several import several
from paraph.agreement.said.trace import speaks_for, trace
from paraph.agreement.sources import Kept, kept, name_of, unkept
from paraph.agreement.window import Proven
from paraph.desk.sources import source_of
from paraph.language.announcing import patterns
from paraph.press.reading import read_article
from paraph.text.canonical import digest

_FAR = "agrees as far as it tells"
FILE = "sha256:" + "0" * 64
SAYS = (
    "The minister of Alda, Maria Orlova, said that they would sign the Agreement on trade in May.",
    "“We will deliver goods,” Orlova said.",
)


def body(*paragraphs: str, on: str = "2026-03-02", code: str = "en") -> steps.AddSource:
    told = read_article(article_of(list(paragraphs), code, day=date.fromisoformat(on)))
    return source_of(told, digest(told.article.text), digest(told.article.text))


def agreement(log: Log, day: str = "2026-03-09") -> Known:
    sets = log.state.texts.sets
    return known(at(log, day), log.entries[0].id, sets, log.blobs, dict.fromkeys(sets, "T"))


def sources(log: Log, until: str = "") -> list[Kept]:
    parties = [each.party for each in genesis_of(log).parties]
    found = kept(log.entries, log.state, parties, until)
    return [each._replace(log=log.entries[0].id) for each in found]


def whole(log: Log, *bodies: steps.AddSource, day: str = "2026-03-09") -> Gathered:
    held = [unkept(each)._replace(log=log.entries[0].id) for each in bodies]
    return gathered(held, (agreement(log, day),))


def answers(found: Gathered) -> list[list[str]]:
    return [[link.answer for link in each.links if link.to == "act"] for each in found.events]


# ---------------------------------------------------------------- answers


def test_the_last_answer_on_a_statement_counts_and_the_earlier_ones_stay() -> None:
    log, _ = begun()
    held = body(*SAYS)
    added = log.act("keller", held)
    first = held.statements[0]
    mended = first._replace(speaker="Maria Orlova-Lind")
    row = steps.Weighed(name_of(first), "corrected", mended, reason="Her name.")
    log.act("keller", steps.Weigh(added, (row,)))
    log.act("holm", steps.Weigh(added, (row._replace(assessed="rejected", reason=""),)))

    (source,) = sources(log)
    assert [each.row.assessed for each in source.lines[0].answers] == [
        "accepted",
        "corrected",
        "rejected",
    ]
    assert source.lines[0].answers[1].row.stated.speaker == "Maria Orlova-Lind"
    assert [each.name for each in source.standing] == [name_of(held.statements[1])]


def test_an_answer_that_was_wrong_counts_no_more() -> None:
    log, _ = begun()
    held = body(*SAYS)
    added = log.act("keller", held)
    stated = held.statements[0]
    wrong = log.act(
        "keller", steps.Weigh(added, (steps.Weighed(name_of(stated), "rejected", stated),))
    )
    log.act("keller", acts.Correct(wrong, "It was another one."))

    assert not sources(log)[0].lines[0].rejected


def test_a_source_that_was_wrong_is_told_no_more() -> None:
    log, _ = begun()
    added = log.act("keller", body(*SAYS))
    log.act("keller", acts.Correct(added, "A forgery."))

    assert sources(log) == []


@pytest.mark.parametrize("change", ["text", "words"])
def test_nobody_puts_words_into_a_source(change: str) -> None:
    log, _ = begun()
    held = body(*SAYS)
    added = log.act("keller", held)
    stated = held.statements[0]
    span = stated.span
    if change == "text":
        span = span._replace(text=FILE)
    else:
        span = span._replace(words="x" * len(span.words))
    stated = stated._replace(span=span)
    step = steps.Weigh(added, (steps.Weighed(name_of(stated), "accepted", stated),))

    standing = guarded(at(log, "2026-03-09"), _act(log, step), ())
    log.act("keller", step)

    assert (standing.within, standing.code) == ("outside", "source")
    assert [len(each.answers) for each in sources(log)[0].lines] == [1, 1]


def test_an_answer_on_what_is_no_source_is_refused() -> None:
    log, _ = begun()
    stated = body(*SAYS).statements[0]
    step = steps.Weigh(log.entries[0].id, (steps.Weighed(name_of(stated), "accepted", stated),))

    assert guarded(at(log, "2026-03-09"), _act(log, step), ()).code == "source"


def _act(log: Log, step: steps.Weigh) -> Act:
    return replace(log.entries[-1].act, body=step, text_set="", under="")


@pytest.mark.parametrize("claimed", [8, 7])
def test_sources_of_a_day_have_no_later_answers(claimed: int) -> None:
    log, _ = begun()
    held = body(*SAYS)
    added = log.act("keller", held, day=6)
    stated = held.statements[0]
    row = steps.Weighed(name_of(stated), "rejected", stated)
    proven = Proven("2026-03-08T11:00:00Z", "2026-03-08T13:00:00Z")
    log.act("keller", steps.Weigh(added, (row,)), day=claimed, proven=proven)

    assert sources(log)[0].lines[0].last.at[:10] == "2026-03-08"
    assert sources(log, "2026-03-05T23:59:59Z") == []
    assert not sources(log, "2026-03-07T23:59:59Z")[0].lines[0].rejected
    assert sources(log, "2026-03-08T23:59:59Z")[0].lines[0].rejected


# ---------------------------------------------------------------- acts


@pytest.mark.parametrize(
    ("words", "on", "answer"),
    [
        ("Alda signed the Agreement on trade on 5 March.", "2026-03-06", "agrees"),
        ("Alda signed the Agreement on trade on 4 March.", "2026-03-06", "differs in date"),
        ("Alda signed the Agreement on trade in March 2026.", "2026-03-06", _FAR),
        ("Alda has signed the Agreement on trade.", "2026-03-06", "tells no day"),
        ("Alda signed the Agreement on trade.", "2026-03-01", "differs in date"),
        ("Alda will sign the Agreement on trade on 5 March.", "2026-03-01", "agrees"),
        ("Alda will sign the Agreement on trade in April.", "2026-03-01", "differs in date"),
        ("Alda has not signed the Agreement on trade.", "2026-03-06", "contradicts the record"),
        ("Alda ratified the Agreement on trade on 5 March.", "2026-03-06", "not in the record"),
    ],
)  # fmt: skip
def test_an_event_stands_beside_the_acts_of_its_kind(words: str, on: str, answer: str) -> None:
    log, _ = begun()

    found = answers(whole(log, body(words, on=on)))

    assert found
    assert {*found[0]} == {answer}


def test_an_act_of_one_party_is_none_of_the_other() -> None:
    log, _ = begun()
    ratified = steps.Instrument("ratification", "2026-03-05", "", "", "", (), "")
    log.act("keller", ratified)
    told = [
        body(f"{who} ratified the Agreement on trade on 5 March.", on="2026-03-08")
        for who in ("Alda", "Morin", "Alda and Morin")
    ]

    assert answers(whole(log, *told)) == [["agrees"], ["not in the record"], ["agrees"]]


def test_what_was_denied_before_it_was_done_gainsays_nothing() -> None:
    log, _ = begun()

    assert answers(
        whole(log, body("Alda has not signed the Agreement on trade.", on="2026-03-04"))
    ) == [[]]


def test_an_event_of_another_agreement_stands_beside_no_act() -> None:
    log, _ = begun()
    words = "Alda signed the Memorandum on Cultural Houses on 5 March."

    assert answers(whole(log, body(words, on="2026-03-06"))) == [[]]


def test_by_a_day_before_it_was_signed_the_signature_is_not_in_the_record() -> None:
    log, _ = begun()
    found = whole(
        log,
        body("Alda signed the Agreement on trade on 5 March.", on="2026-03-06"),
        day="2026-03-04",
    )

    assert answers(found) == [["not in the record"]]


def test_a_text_that_is_not_here_is_told_and_not_passed_over() -> None:
    log, _ = begun()
    held = body("“Article 1 of the Agreement on trade is good,” said Maria Orlova.")
    log.blobs.clear()

    found = whole(log, held)

    assert [each for each in found.unread if "is missing" in each]
    assert not [link for link in found.statements[0].links if link.to == "provision"]


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("words", "code", "rank"),
    [
        ("the Agreement on Trade and Culture was praised", "en", 2),
        ("a trade and culture agreement is near", "en", 2),
        ("Agreement on trade and culture between Alda and Morin", "en", 1),
        ("the Agreement on Fisheries", "en", 0),
        ("trade and culture will grow", "en", 0),
        ("an agreement was reached; trade grew, and so did all of culture", "en", 0),
    ],
)
def test_an_agreement_is_meant_by_its_title_or_its_kind_and_subject(
    words: str, code: str, rank: int
) -> None:
    parties = (party_of("alda", ("Alda",)), party_of("morin", ("Kingdom of Morin",)))
    title = "Agreement on trade and culture between Alda and Morin"

    found = [*meant(words, code, [called("x", title, code, parties)])]

    assert [each.rank for each in found] == ([rank] if rank else [])


def test_endings_of_a_russian_title_do_not_hide_it() -> None:
    name = called("x", "Соглашение о торговле и культуре", "ru", ())

    assert [*meant("О Соглашении о торговле и культуре говорили долго", "ru", [name])]
    assert not [*meant("О Соглашении о рыболовстве говорили долго", "ru", [name])]


def test_a_title_that_tells_no_subject_is_met_whole_or_not_at_all() -> None:
    parties = (party_of("alda", ("Alda",)), party_of("morin", ("Morin",)))
    name = called("x", "Agreement between Alda and Morin", "en", parties)

    assert not name.core
    assert [*meant("the Agreement between Alda and Morin", "en", [name])]
    assert not [*meant("the agreement", "en", [name])]


def test_a_text_with_a_name_of_its_own_is_another_one() -> None:
    assert names_another("they signed the Memorandum on Cultural Houses", "en")
    assert names_another("the Visa Agreement", "en")
    assert not names_another("they praised the agreement", "en")
    assert not names_another("The Agreement is near", "en")


@pytest.mark.parametrize(
    ("title", "code", "parties"),
    [
        ("Agreement between Alda and Morin on trade", "en", ("Alda", "Morin")),
        ("Agreement on trade between the Republic of Alda and the Kingdom of Morin", "en", 2),
        (
            "Accord entre la République de Valcourt et le Royaume d'Estreval sur le commerce",
            "fr",
            2,
        ),
        ("Соглашение между Республикой Альда и Королевством Морин о торговле", "ru", 2),
        ("Convention on the Law of Treaties", "en", 0),
    ],
)
def test_a_title_names_its_parties_or_none(
    title: str, code: str, parties: tuple[str, ...] | int
) -> None:
    found = parties_in(title, code)

    assert (len(found) if isinstance(parties, int) else found) == parties


# ---------------------------------------------------------------- who speaks for whom


@pytest.mark.parametrize(
    ("speaker", "role", "party"),
    [
        ("Maria Orlova", "foreign minister of Alda", "alda"),
        ("Maria Orlova", "Aldan foreign minister", "alda"),
        ("ministry of trade", "", ""),
        ("Alda", "", "alda"),
        ("joint statement", "", "both"),
        ("presidents of Alda and Morin", "", "both"),
        ("Maria Orlova", "former foreign minister of Alda", None),
        ("Maria Orlova", "an analyst in Alda", None),
        ("Maria Orlova", "", None),
        ("", "", None),
    ],
)
def test_who_holds_an_office_speaks_for_a_party_and_who_held_one_for_none(
    speaker: str, role: str, party: str | None
) -> None:
    parties = (party_of("alda", ("Republic of Alda",)), party_of("morin", ("Kingdom of Morin",)))
    stated = body(*SAYS).statements[0]._replace(speaker=speaker, role=role)

    found = speaks_for(stated, parties, patterns("en"))

    assert (found.party if found else None) == party


def test_a_rejected_statement_announces_nothing() -> None:
    log, _ = begun()
    held = body(*SAYS)
    added = log.act("keller", held)
    before = trace(sources(log), agreement(log)).intentions
    rows = [steps.Weighed(name_of(each), "rejected", each) for each in held.statements]
    log.act("keller", steps.Weigh(added, tuple(rows)))

    assert len(before) == 2
    assert trace(sources(log), agreement(log)).intentions == ()


# ---------------------------------------------------------------- several sources


def test_one_source_is_never_set_against_itself() -> None:
    log, _ = begun()
    words = (
        "Alda signed the Agreement on trade on 5 March.",
        "Alda signed the Agreement on trade on 4 March.",
    )

    assert whole(log, body(*words, on="2026-03-06")).together == ()


@pytest.mark.parametrize(
    ("first", "second", "differences"),
    [
        ("signed PACT on 5 March", "signed PACT on 4 March", ("date",)),
        ("signed PACT on 5 March", "signed PACT in March", ()),
        ("signed PACT on 5 March", "has not signed PACT", ("status",)),
        ("signed PACT and 12 documents", "signed PACT and 14 documents", ("number",)),
        ("signed PACT on 5 March 2026", "signed PACT on March 4, 2026", ("date",)),
        ("will sign PACT", "signed PACT", ()),
        ("signed PACT", "will sign PACT", ("status",)),
    ],
)  # fmt: skip
def test_sources_differ_in_what_they_tell_unlike(
    first: str, second: str, differences: tuple[str, ...]
) -> None:
    log, _ = begun()
    first, second = [
        f"Alda {each.replace('PACT', 'the Agreement on trade')}." for each in (first, second)
    ]
    one, other = body(first, on="2026-03-06"), body(second, on="2026-03-07")

    (found,) = whole(log, one, other).together

    assert found.differences == differences
    assert {side.source for side in found.sides} == {1, 2}


def test_what_each_party_does_for_itself_is_not_one_event() -> None:
    log, _ = begun()
    one = body("Alda ratified the Agreement on trade on 5 March.", on="2026-03-08")
    other = body("Morin ratified the Agreement on trade on 6 March.", on="2026-03-08")
    again = body(
        "The Republic of Alda ratified the Agreement on trade on 7 March.", on="2026-03-08"
    )

    assert whole(log, one, other).together == ()
    (found,) = whole(log, one, other, again).together
    assert {side.source for side in found.sides} == {1, 3}
    assert found.differences == ("date",)


def test_events_of_two_agreements_are_not_one() -> None:
    log, _ = begun()
    one = body("Alda signed the Agreement on trade on 5 March.", on="2026-03-06")
    other = body("Ulm signed the Memorandum on Fish on 4 March.", on="2026-03-06")

    assert whole(log, one, other).together == ()
    assert several(()) == ()


def test_of_a_log_of_sources_only_rows_that_speak_of_it_are_in_its_dossier() -> None:
    log, _ = begun()
    held = [
        unkept(body(*SAYS))._replace(log="press", press=True),
        unkept(body("“Fish is back,” said the minister of Ulm, Rolf Brandt."))._replace(
            log="press", press=True
        ),
    ]

    found = about(held, agreement(log))

    assert [each.source.text for each in found.sources] == [held[0].source.text]
    assert found.others >= 1


def test_an_article_that_was_added_twice_bears_nothing_out() -> None:
    log, _ = begun()
    words = "Alda signed the Agreement on trade on 5 March."
    one, other = body(words, on="2026-03-06"), body(words, on="2026-03-06")
    same_file = body(f"{words} It was a Thursday.")._replace(file=one.file)
    third = body("On 4 March Alda signed the Agreement on trade.", on="2026-03-06")

    assert whole(log, one, other._replace(outlet="Post")).together == ()
    assert whole(log, one, same_file).together == ()
    (found,) = whole(log, one, other, third).together
    assert found.rules[-1] == "1 and 2 are the same article and count as one source"
    assert found.differences == ("date",)
