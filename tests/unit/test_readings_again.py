"""A reading counts if it is what is read of its words, or if every party has accepted it."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT, PAPER, Keyed, agreed
from tests.life_kit import OnPaper as Log
from tests.life_kit import of_morin as their_own
from tests.unit.test_life import instrument, life, mandate, on_paper, ready
from tests.unit.test_life_time import at_day
from tests.unit.test_reservations import reservation

import paraph
from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.living import force_on
from paraph.agreement.missing import missing
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.offered import Offered, offered
from paraph.norms.final.reserving import Reserving, dump_reserving
from paraph.norms.final.term import For, Span, Term
from paraph.norms.final.term_json import dump_term
from paraph.text.canonical import canonical, digest, parse
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


def signed_in_parts(*parts: tuple[str, str, str]) -> tuple[Log, str]:
    """Return a log in which both have signed texts, each of a component and in a language."""
    spoken: dict[str, list[str]] = {}
    for component, language, _ in parts:
        spoken.setdefault(component, []).append(language)
    log = Log(tuple([acts.Component(each, tuple(held)) for each, held in spoken.items()]))
    held = [(one, two, paraph.read(words.encode(), file="a.txt").text) for one, two, words in parts]
    log.blobs.update({digest(text): canonical(text) for _, _, text in held})
    texts = TextSet([TextEntry(one, two, digest(text)) for one, two, text in held])
    log.act("keller", acts.Propose(texts.entries, ()))
    under = log.decide(texts.digest, mandate(texts.digest))
    log.act("holm", steps.Issue(under.partition("/")[0], "1", "2026-03-05", "Journal"))
    log.sign(under, texts.digest)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), texts.digest)
    return log, texts.digest


def read(log: Log, text_set: str, clause: str = "", of: int = 0) -> steps.Accept:
    """Return what is read of a clause in one of the texts, as a step that accepts it."""
    entry = log.state.texts.sets[text_set].entries[of]
    digest = entry.text
    text = parse(log.blobs[digest])
    found = offered(text, entry.language, clause)
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


EN = "Article 1. Trade is free.\n\nArticle 2. This Agreement shall enter into force on {}.\n"
FR = "Article 1. Le commerce est libre.\n\nArticle 2. Le présent Accord entre en vigueur {}.\n"


@pytest.mark.parametrize(
    ("french", "state"),
    [
        ("à la date de sa signature", "in force"),
        ("à la date de l'échange des instruments de ratification", "undetermined"),
        ("trente jours après sa signature", "undetermined"),
        ("quand la lune est pleine", "undetermined"),
        ("à la date de sa signature avec effet au 1er janvier 2020", "undetermined"),
    ],
)
def test_languages_that_say_otherwise_leave_open_when_it_is_in_force(
    french: str, state: str
) -> None:
    english = EN.format("the date of its signature")
    log, text_set = signed_in_parts(
        ("agreement", "en", english), ("agreement", "fr", FR.format(french))
    )
    accepted = read(log, text_set)
    log.act("keller", accepted, text_set=text_set)

    found = life(log).force
    assert found.state == state
    told = "what is read in fr is" in found.why or "clause in fr" in found.why
    assert told == (state == "undetermined")
    assert ("not what is read of it" in shown(log)) == told
    on_paper(log, "accept-formula", accepted, text_set)
    assert life(log).force.state == "in force"


TERM = "\nArticle 3. This Agreement {}.\n"
DUREE = "\nArticle 3. Le présent Accord {}.\n"
FIVE, CINQ = "shall remain in force for five years", "est conclu pour une durée de cinq ans"
NOTICE = (
    "shall remain in force indefinitely. Either Party may terminate this Agreement by giving six "
    "months' notice"
)
PREAVIS = (
    "est conclu pour une durée illimitée. Chaque Partie peut le dénoncer avec un préavis de "
    "douze mois"
)


@pytest.mark.parametrize(
    ("english", "french", "alike"),
    [
        (FIVE, CINQ, True),
        (
            FIVE,
            f"{CINQ} et est reconduit tacitement pour des périodes successives de cinq ans",
            False,
        ),
        (FIVE, "demeure en vigueur aussi longtemps que le Traité", False),
        (FIVE, f"{CINQ}. Il demeure en vigueur aussi longtemps que le Traité", False),
        (FIVE, "est établi en deux exemplaires", False),
        ("shall remain in force for an indefinite period", "lie les Parties", False),
        (NOTICE, PREAVIS, False),
    ],
)
def test_languages_that_are_not_alike_on_the_term_leave_open_when_it_ends(
    english: str, french: str, *, alike: bool
) -> None:
    log, text_set = signed_in_parts(
        ("agreement", "en", EN.format("the date of its signature") + TERM.format(english)),
        ("agreement", "fr", FR.format("à la date de sa signature") + DUREE.format(french)),
    )
    log.act("keller", read(log, text_set), text_set=text_set)
    accepted = read(log, text_set, "term")
    log.act("keller", accepted, text_set=text_set)

    assert (at_day(log, "2032-04-01").force.state == "undetermined") != alike
    on_paper(log, "accept-formula", accepted, text_set)
    assert at_day(log, "2032-04-01").force.state == ("ended" if english == FIVE else "in force")


def test_what_one_language_alone_says_of_provisional_application_waits_for_all() -> None:
    pending = (
        "\nArticle 3. Pending its entry into force, this Agreement shall be applied provisionally "
        "from the date of signature.\n"
    )
    log, text_set = signed_in_parts(
        ("agreement", "en", EN.format("1 January 2030") + pending),
        ("agreement", "fr", FR.format("le 1er janvier 2030")),
        ("agreement", "ko", "제1조 무역은 자유이다.\n"),
    )
    accepted = read(log, text_set, "provisional")
    log.act("keller", accepted, text_set=text_set)

    found = life(log).force
    assert found.state == "undetermined"
    assert "nothing is read of the clause in" in found.why
    on_paper(log, "accept-formula", accepted, text_set)
    assert life(log).force.state == "provisionally applied"


@pytest.mark.parametrize(
    ("french", "alike"),
    [("Les articles 3 et 10 sont", True), ("Les articles 3 et 11 sont", False)],
)
def test_parts_that_are_applied_are_alike_by_the_figures_in_them(
    french: str, *, alike: bool
) -> None:
    log, text_set = signed_in_parts(
        (
            "agreement",
            "en",
            (
                "Article 1. Articles 3 and 10 shall be applied provisionally from the date of "
                "signature.\n"
            ),
        ),
        (
            "agreement",
            "fr",
            (
                f"Article 1. {french} appliqués à titre provisoire à compter de la date de la "
                "signature.\n"
            ),
        ),
    )
    log.act("keller", read(log, text_set, "provisional"), text_set=text_set)

    assert ("what is read in fr is" in life(log).force.why) != alike


@pytest.mark.parametrize(
    "says",
    [
        "Il cesse de produire effet six mois après la date de réception de cette notification.",
        (
            "Le présent Accord cessera de produire ses effets six mois après la réception de cette "
            "notification."
        ),
    ],
)
def test_a_french_notice_takes_effect_as_the_clause_has_it(says: str) -> None:
    log, text_set = signed_in_parts(
        ("agreement", "fr", f"Article 1. Chaque Partie peut dénoncer l'Accord. {says}\n")
    )

    assert '"count":6' in read(log, text_set, "term").rule


def test_what_is_not_read_beside_the_clause_on_entry_into_force_is_told() -> None:
    later = "\nArticle 3. Article 1 shall apply from 1 January 2030.\n"
    log, text_set = signed_in_parts(
        ("agreement", "en", EN.format("the date of its signature") + later)
    )
    accepted = read(log, text_set)
    log.act("keller", accepted, text_set=text_set)

    found = life(log).force
    assert found.state == "in force"
    told = "NOT READ beside the clause on entry into force"
    assert any(told in each and "article 3" in each for each in found.aside)
    assert told in shown(log)


def test_the_clause_of_a_protocol_takes_the_place_of_no_other_one() -> None:
    protocol = EN.replace("This Agreement", "This Protocol").format("1 January 2030")
    log, text_set = signed_in_parts(
        ("agreement", "en", EN.format("the date of its signature")), ("protocol", "en", protocol)
    )
    accepted = read(log, text_set)
    log.act("keller", accepted, text_set=text_set)
    found = life(log).force
    assert found.state == "undetermined"
    assert "of protocol (en), what is read is: 2030-01-01" in found.why
    assert "of protocol (en), what is read is" in shown(log)
    log.act("keller", read(log, text_set, of=1), text_set=text_set)

    found = life(log).force
    assert found.state == "undetermined"
    assert "agreement and protocol are unlike" in found.why


@pytest.mark.parametrize(
    ("protocol", "state"),
    [
        ("Article 1. Tolls are abolished.\n", "in force"),
        (EN.replace("This Agreement", "This Protocol").format("its signature"), "in force"),
        (EN.format("a day that the moon names"), "undetermined"),
        ("Article 1. This Protocol shall enter into force with ratification.\n", "undetermined"),
    ],
)
def test_a_component_leaves_open_when_it_is_in_force_where_its_own_clause_is_not_read(
    protocol: str, state: str
) -> None:
    log, text_set = signed_in_parts(
        ("agreement", "en", EN.format("the date of its signature")), ("protocol", "en", protocol)
    )
    accepted = read(log, text_set)
    log.act("keller", accepted, text_set=text_set)

    assert life(log).force.state == state
    on_paper(log, "accept-formula", accepted, text_set)
    assert life(log).force.state == "in force"
    told = any("of protocol (en), nothing is read" in each for each in life(log).force.aside)
    assert told == (state == "undetermined")


def test_the_term_of_a_protocol_leaves_open_when_the_whole_ends() -> None:
    lasts = TERM.format("shall remain in force for two years")
    log, text_set = signed_in_parts(
        ("agreement", "en", EN.format("the date of its signature") + TERM.format(FIVE)),
        (
            "protocol",
            "en",
            "Article 1. Tolls are abolished.\n" + lasts.replace("Agreement", "Protocol"),
        ),
    )
    for clause in ("", "term"):
        log.act("keller", read(log, text_set, clause), text_set=text_set)

    assert at_day(log, "2029-04-01").force.state == "undetermined"
    assert at_day(log, "2035-04-01").force.state == "undetermined"


RATIFIED = EN.format("the date of the exchange of instruments of ratification")


@pytest.mark.parametrize("agreement", [RATIFIED, "Article 1. Alda sells.\n", None])
def test_by_the_clause_of_an_annexed_form_no_party_alone_brings_an_agreement_into_force(
    agreement: str | None,
) -> None:
    unread = EN.format("the day on which the moon is full twice")
    log, text_set = signed_in_parts(
        ("agreement", "en", agreement or unread),
        ("annex", "en", EN.format("the date of its signature")),
    )
    own = read(log, text_set, of=1)
    log.act("holm", own, text_set=text_set)

    found = life(log)
    assert found.force.state == "undetermined"
    assert "in agreement (en)" in found.force.why
    assert not found.force.bound
    on_paper(log, "accept-formula", own, text_set)
    assert life(log).force.state == "in force"


def corrected(wrong: str, right: str, since: str = "") -> tuple[Log, str, str]:
    """Return a log of an agreement that is in force, and the set that a correction puts in it."""
    log, old = signed(wrong)
    for clause in ("", "term"):
        log.act("keller", read(log, old, clause), text_set=old)
    new = log.propose("keller", right)
    for step in ("proposed", "agreed", "done"):
        body = steps.Rectify(step, "initialled", old, "", since, "A slip.")
        if step == "agreed":
            on_paper(log, "rectify", body, new)
        log.act("holm", body, text_set=new)
    return log, old, new


WRONG = CLAUSES.replace("for five years", "until 31 December 2030").replace(
    "on the thirtieth day after its signature", "on the date of its signature"
)
RIGHT = WRONG.replace("2030", "2027")


def test_of_a_corrected_clause_the_corrected_words_count() -> None:
    log, _, new = corrected(WRONG, RIGHT)
    for day in ("2027-06-01", "2029-06-01"):
        found = at_day(log, day).force
        assert found.state == "undetermined"
        assert "the clause on how long it lasts is another one" in found.why
        assert force_on(at_day(log, "2026-03-09"), day).state == "undetermined"
    log.act("keller", read(log, new, "term"), text_set=new)

    assert at_day(log, "2027-06-01").force.state == "in force"
    assert at_day(log, "2029-06-01").force.state == "ended"


def test_a_correction_of_other_words_leaves_the_readings_of_the_clauses_as_they_are() -> None:
    log, *_ = corrected(WRONG, WRONG.replace("all documents", "all papers"))

    assert at_day(log, "2027-06-01").force.state == "in force"
    assert at_day(log, "2031-06-01").force.state == "ended"


def test_a_correction_from_a_later_day_on_changes_no_clause_before_it() -> None:
    log, *_ = corrected(WRONG, RIGHT, "2026-06-01")

    assert at_day(log, "2026-05-01").force.state == "in force"
    assert at_day(log, "2026-07-01").force.state == "undetermined"


def test_an_amended_text_says_how_long_it_lasts_and_not_anew_when_it_entered_into_force() -> None:
    log, old = signed(WRONG)
    for clause in ("", "term"):
        log.act("keller", read(log, old, clause), text_set=old)
    longer = WRONG.replace("2030", "2040").replace("date of its", "tenth day after its")
    new = log.propose("keller", longer)
    span = read(log, new).span
    amended = steps.Relate("amended-by", "Protocol", "", span, "2028-01-01")
    log.act("holm", amended, text_set=new)
    on_paper(log, "relate", amended, new)
    assert at_day(log, "2027-06-01").force.state == "in force"
    assert at_day(log, "2029-06-01").force.state == "undetermined"
    log.act("keller", read(log, new, "term"), text_set=new)

    assert at_day(log, "2027-06-01").force.state == "in force"
    assert at_day(log, "2035-06-01").force.state == "in force"
    derived = at_day(log, "2035-06-01").force.derivation
    assert derived is not None
    assert str(derived.days) == "2026-03-05"
    assert at_day(log, "2041-06-01").force.state == "ended"


def test_a_reading_of_their_own_goes_on_where_its_provision_is_not_corrected() -> None:
    odd = WRONG.replace("on the date of its signature", "when the moon is full")
    for right, state in (
        (odd.replace("all documents", "all papers"), "in force"),
        (odd.replace("the moon is full", "the moon is new"), "undetermined"),
    ):
        log, old = signed(odd)
        digest_ = log.state.texts.sets[old].entries[0].text
        words = parse(log.blobs[digest_]).provisions[1].text
        own = steps.Accept(SOONER, steps.Span(digest_, "article 2", 0, len(words), words))
        agreed(log, own, old)
        assert life(log).force.state == "in force"
        new = log.propose("keller", right)
        for step in ("agreed", "done"):
            body = steps.Rectify(step, "initialled", old, "", "", "A slip.")
            if step == "agreed":
                on_paper(log, "rectify", body, new)
            log.act("holm", body, text_set=new)
        assert life(log).texts[0].state == "corrected"
        assert life(log).force.state == state


def test_where_the_text_of_a_day_is_open_it_is_told_of_which_text_the_term_is() -> None:
    log, old = signed(WRONG)
    for clause in ("", "term"):
        log.act("keller", read(log, old, clause), text_set=old)
    assert "how long it lasts" not in at_day(log, "2029-01-01").force.why
    amended = steps.Relate("amended-by", "Protocol", "", read(log, old).span, "2028-01-01")
    log.act("holm", amended)
    on_paper(log, "relate", amended)

    told = at_day(log, "2029-01-01").force.why
    assert "which text holds on 2029-01-01 is open" in told
    assert not any("is open" in each for each in at_day(log, "2027-01-01").force.aside)
