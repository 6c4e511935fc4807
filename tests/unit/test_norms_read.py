"""Norms of single sentences: what is one, of which kind, whose, and by when."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text

OB, P, M, R, D = "obligation", "prohibition", "permission", "right", "declaration"
EACH, ONE, BOTH = "each party", "one party", "both jointly"
BODY, THIRD, NOBODY = "joint body", "third persons", "not stated"


def norms(words: str, language: str = "en") -> tuple[Norm, ...]:
    """Return the norms of one paragraph of an article."""
    text = Text((Provision("heading", "Article 5", level=1), Provision("paragraph", words)))
    return read_norms(text, language).norms


ONE_NORM = (
    # obligations
    ("Every harbour master shall keep a list of ships.", OB, THIRD),
    ("Each State Party undertakes to teach its sailors to swim.", OB, EACH),
    ("All Member States are obliged to answer.", OB, EACH),
    ("The requesting State must give its reasons.", OB, ONE),
    ("The Tribunal shall decide by a majority of its members.", OB, BODY),
    ("The members of the Council shall be chosen by the Assembly.", OB, BODY),
    ("The budget shall be approved by the Conference of the Parties.", OB, BODY),
    ("Instruments of accession shall be deposited with the Registrar.", OB, NOBODY),
    ("A child who is found at sea shall be given shelter.", OB, NOBODY),
    ("The Parties shall consult each other on the price of rope.", OB, BOTH),
    ("The Parties shall cooperate in the training of pilots.", OB, BOTH),
    ("The States Parties shall exchange charts.", OB, BOTH),
    ("If a Party considers that a light has failed, it shall inform the other Party.", OB, ONE),
    ("Whoever finds a wreck shall report it.", OB, THIRD),
    ("The Government of Arland shall bear the cost.", OB, ONE),
    ("The customs authorities of each Party shall seal the cargo.", OB, EACH),
    ("Where two States claim the same buoy, the Court shall draw lots.", OB, BODY),
    ("It shall be the duty of each Party to mark its shoals.", OB, EACH),
    ("There shall be maintained a register of lights.", OB, NOBODY),
    ("The President of the Court shall preside.", OB, BODY),
    ("Members of the Organization shall pay their dues.", OB, EACH),
    ("The Secretariat, after consulting the Bureau, shall prepare the agenda.", OB, BODY),
    ("Contracting Parties to whose ports this Chapter applies shall keep tide tables.", OB, EACH),
    ("Any State Party availing itself of the harbour shall inform the others.", OB, EACH),
    ("It is understood that each Party shall bear its own expenses.", OB, EACH),
    ("States Parties are encouraged to report.", OB, EACH),
    ("The Council shall for this purpose be represented at all times.", OB, NOBODY),
    ("The Council shallconvene a meeting of harbour masters.", OB, BODY),
    ("Iceland shall light the northern pier.", OB, ONE),
    ("Withdrawal shall be effected by a notice addressed to the Secretary-General.", OB, NOBODY),
    ("The Parties undertake to cooperate with the Office of the Lighthouse Keeper.", OB, EACH),
    ("All claims shall be settled by the Parties by means of consultations.", OB, BOTH),
    ("The Supplier pays the Customer a fine for each day of delay.", OB, ONE),
    ("The parties are guided by the tide tables of Arland.", OB, EACH),
    ("The access and anchorage committee may advise the pilots.", M, BODY),
    ("The death of a pilot does not in itself affect the lease.", D, NOBODY),
    ("Every pilot has duties to the port in which he works.", OB, THIRD),
    ("Neither party has an obligation under this contract to buy rope.", M, EACH),
    ("The Contracting Party has the right for inspection of the cargo.", R, ONE),
    ("This Agreement allows each Party to close its ports to ballast.", M, NOBODY),
    ("The immunity of a pilot does not exempt the ship from dues.", D, NOBODY),
    ("References to ports shall be understood, between the Parties, as to harbours.", D, NOBODY),
    ("Provisions of this Agreement replace those of earlier agreements.", D, NOBODY),
    ("If this Agreement shall not enter into force, it shall be applied provisionally.", D, NOBODY),
    ("The Members agree to accept and carry out the decisions.", OB, EACH),
    ("No later than 31 December 2010, the Parties shall review this Article.", OB, EACH),
    ("The French Republic and the Russian Federation shall mark the reef.", OB, EACH),
    ("The authorized bodies of the Parties shall agree the tariffs.", OB, EACH),
    # prohibitions
    ("No one shall be thrown overboard.", P, NOBODY),
    ("No Party may close the strait.", P, EACH),
    ("Neither Party shall levy light dues.", P, EACH),
    ("A pilot may not leave the bridge.", P, THIRD),
    ("No reservation may be made to this Chapter.", P, NOBODY),
    ("Ballast shall not be dumped in the bay.", P, NOBODY),
    ("Fishing at night is prohibited.", P, NOBODY),
    ("The Parties shall refrain from any blockade.", P, EACH),
    ("The Parties undertake not to arm their pilots.", P, EACH),
    ("No distinction shall be made between flags.", P, NOBODY),
    ("Under no circumstances shall a ship be sunk.", P, NOBODY),
    ("In those ports in which tolls exist, sailors shall not be denied bread.", P, NOBODY),
    ("From that day no new toll shall be introduced in trade between the Parties.", P, NOBODY),
    # permissions
    ("Any Party may withdraw.", M, EACH),
    ("A State may, when signing, exclude Chapter II.", M, ONE),
    ("The Council may establish such committees as it considers necessary.", M, BODY),
    ("Amendments may be proposed by any Party.", M, EACH),
    ("The coastal State is not obliged to give notice.", M, ONE),
    ("A vote may be taken only if a majority is present.", M, NOBODY),
    ("Pilots are permitted to carry flares.", M, THIRD),
    # rights
    ("Everyone has the right to dry land.", R, THIRD),
    ("Every sailor shall have the right to an advocate of his own choosing.", R, THIRD),
    ("All passengers are entitled to a life jacket.", R, THIRD),
    ("Pilots shall enjoy immunity from arrest while on duty.", R, THIRD),
    ("The archives of the Authority shall be inviolable.", R, NOBODY),
    ("Each Member shall be entitled to one vote.", R, EACH),
    ("The Parties reserve the right to inspect the locks.", R, EACH),
    ("The crew is a natural unit and is entitled to protection.", R, THIRD),
    ("Each member of the Council shall have one vote.", R, BODY),
    # declarations
    ("The Parties recognize the value of lighthouses.", D, EACH),
    ("The High Contracting Parties declare that the bay is open to all flags.", D, EACH),
    ("This Chapter shall apply to ferries.", D, NOBODY),
    ("This Convention does not apply to warships.", D, NOBODY),
    ("This Treaty shall enter into force on the date of its signature.", D, NOBODY),
    ("Nothing in this Treaty shall impair the right of passage.", D, NOBODY),
    ("A ship shall be deemed to have arrived when it is moored.", D, NOBODY),
    ("The Annexes form an integral part of this Agreement.", D, NOBODY),
    ("The decision of the arbitrators shall be final.", D, NOBODY),
    ("The Council shall consist of nine members.", D, BODY),
    ("The Authority shall have its seat at Mirrow.", D, BODY),
    ("A Harbour Commission is hereby established.", D, BODY),
    ("The present Charter is subject to ratification.", D, NOBODY),
    ("A charter is void if, at the time of its conclusion, it conflicts with a rule.", D, NOBODY),
    # the present of translations, and of treaty law
    (
        "The admission of a ship takes place by lot, unless the pilots shall decide otherwise.",
        D,
        NOBODY,
    ),
    ("The end of a lease does not prevent the making of another.", D, NOBODY),
    ("This Article in no way impairs the use of Article 9.", D, NOBODY),
    ("Protocol on tides is the inherent part of the present agreement.", D, NOBODY),
    ("Nothing in this Agreement prevents the Parties from keeping goats.", D, NOBODY),
    ("The tariff of light dues is adopted by the Harbour Council.", OB, BODY),
    ("Towing at night is permitted only with a lamp.", M, NOBODY),
    ("Towing at night is not permitted.", P, NOBODY),
    ("The Sides do not impose light dues on fishing boats.", P, EACH),
    ("The Republic of Arland applies the tide tables of the Union.", OB, ONE),
    (
        "As of the date this Charter enters into force, the Republic of Arland applies its tables.",
        OB,
        ONE,
    ),
    ("The Sides agreed to use one chart.", OB, EACH),
    ("The distance between the ports means that each Party shall keep its own clock.", OB, EACH),
    (
        "Any dispute on tides, as well as other disputes affecting ships, shall be heard at sea.",
        OB,
        NOBODY,
    ),
    # bearers
    ("The Fisheries and Harbours Council shall meet in spring.", OB, BODY),
    ("The administering authority may hire pilots.", M, ONE),
    ("A Party using nets under Article 9 shall say so.", OB, ONE),
    ("Each Side will light its shore.", OB, EACH),
    ("Decisions shall be taken by a majority of the members present.", OB, NOBODY),
    ("The licence may not be sold or lent by the Parties.", P, EACH),
    ("After the Court has heard the pilots, it may adjourn.", M, BODY),
    ("Those members of the Court who are present shall draw lots.", OB, BODY),
    ("The chart used to decide on whether to dredge shall be reviewed by the Board.", OB, BODY),
    ("A draft shall be considered at the next meeting.", OB, NOBODY),
    (
        "The dues shall be paid at such times and in such coin as the Council may decide.",
        OB,
        NOBODY,
    ),
    ("In cases falling under Article 9, paragraph 2 does not apply to rafts.", D, NOBODY),
    ("Article 9 is replaced by the following: “The Parties shall sing.”", D, NOBODY),
)


@pytest.mark.parametrize(("words", "kind", "bearer"), ONE_NORM, ids=lambda each: str(each)[:40])
def test_a_sentence_with_one_modal_is_one_norm(words: str, kind: str, bearer: str) -> None:
    (norm,) = norms(words)

    assert (norm.kind, norm.bearer.kind) == (kind, bearer)
    assert norm.words == words.rstrip(".")


SPANISH = (
    (
        "Cuando una carta se presenta de conformidad con el Artículo 9 el Tribunal decidirá.",
        OB,
        BODY,
    ),
    ("Si la Parte no contesta, esa Parte deberá, si así le es requerido, negociar.", OB, ONE),
)


@pytest.mark.parametrize(("words", "kind", "bearer"), SPANISH, ids=lambda each: str(each)[:40])
def test_a_spanish_future_behind_a_condition_is_the_main_clause(
    words: str, kind: str, bearer: str
) -> None:
    (norm,) = norms(words, "es")

    assert (norm.kind, norm.bearer.kind) == (kind, bearer)


NO_NORM = (
    "The functions of a pilot consist in guiding ships.",
    "“Ship” means any vessel, and shall include rafts.",
    "For the purposes of this Chapter, the term “port” shall mean a place where ships may moor.",
    "Ports are divided into three classes.",
    "The tide, which may be high, is measured daily.",
    "For the period it is effective the word tide has this sense.",
    "Ports are measured by the hour before the tide takes effect.",
    "“The Parties shall sing.”",
    "(The Parties shall sing.)",
    "Done at Mirrow on 3 May 2027, in two originals.",
    "The Parties' common history is long.",
)


@pytest.mark.parametrize("words", NO_NORM)
def test_what_lays_nothing_down_is_no_norm(words: str) -> None:
    assert norms(words) == ()


SEVERAL = (
    (
        "The pilot shall board the ship and may ask for its papers.",
        (
            (OB, THIRD, "The pilot shall board the ship"),
            (M, THIRD, "may ask for its papers"),
        ),
    ),
    (
        "The ship shall stop, and the pilot shall board it.",
        (
            (OB, NOBODY, "The ship shall stop"),
            (OB, THIRD, "the pilot shall board it"),
        ),
    ),
    (
        "The Party shall notify the Committee, which shall publish the notice.",
        (
            (OB, ONE, "The Party shall notify the Committee, which shall publish the notice"),
            (OB, BODY, "which shall publish the notice"),
        ),
    ),
    (
        "Each Party shall paint its buoys, shall light them and shall not move them.",
        (
            (OB, EACH, "Each Party shall paint its buoys"),
            (OB, EACH, "shall light them"),
            (P, EACH, "shall not move them"),
        ),
    ),
    (
        "The Council shall adopt rules; they shall be published.",
        (
            (OB, BODY, "The Council shall adopt rules"),
            (OB, NOBODY, "they shall be published"),
        ),
    ),
)


@pytest.mark.parametrize(("words", "expected"), SEVERAL, ids=lambda each: str(each)[:40])
def test_two_modals_are_two_norms_with_their_own_spans(
    words: str, expected: tuple[tuple[str, str, str], ...]
) -> None:
    found = [(each.kind, each.bearer.kind, each.words) for each in norms(words)]

    assert found == list(expected)


@pytest.mark.parametrize(
    ("words", "strength"),
    [
        ("The Parties shall clean the bay.", "shall"),
        ("The Provider will clean the bay.", "will"),
        ("The Parties shall endeavour to clean the bay.", "endeavour"),
        ("The Parties shall make every effort to clean the bay.", "endeavour"),
        ("The Parties shall consider cleaning the bay.", "consider"),
        ("The Parties should clean the bay.", "consider"),
        ("The Parties may clean the bay.", ""),
    ],
)
def test_a_weak_verb_makes_a_weak_norm(words: str, strength: str) -> None:
    assert [each.strength for each in norms(words)] == [strength]


DEADLINES = (
    ("within thirty days of receipt of the request", "30 days", "receipt of the request", "by"),
    ("within thirty (30) days after signature", "30 days", "signature", "by"),
    ("not later than 1 March 2027", "2027-03-01", "", "by"),
    ("by March 1, 2027", "2027-03-01", "", "by"),
    ("at least six months before the session", "6 months", "the session", "before"),
    ("every two years", "every 2 years", "", "every"),
    ("annually", "every 1 year", "", "every"),
    ("at least twice a year", "every 6 months", "", "every"),
    ("by the end of each calendar year", "every 1 year", "", "by"),
    ("by 31 March of each year", "every 1 year", "", "by"),
    ("not later than 31 October", "", "", "by"),
    ("without delay", "", "", "by"),
    ("promptly", "", "", "by"),
    ("at the latest three months after entry into force", "3 months", "entry into force", "by"),
    ("no later than ten days after the date of signature", "10 days", "signature", "by"),
    ("within fifteen working days", "15 business days", "", "by"),
    ("not later than 45 days in advance", "45 days", "", "before"),
    ("at least once in 2 years", "every 2 years", "", "every"),
    ("on the ninetieth dayfollowing the signature", "90 days", "the signature", "after"),
    ("after a period of three years", "3 years", "", "after"),
    ("when this Protocol enters into force", "", "this Protocol enters into force", "at"),
)


@pytest.mark.parametrize(("words", "value", "anchor", "direction"), DEADLINES)
def test_a_deadline_is_read_with_its_anchor_and_no_value_is_invented(
    words: str, value: str, anchor: str, direction: str
) -> None:
    (norm,) = norms(f"Each Party shall report {words}.")

    due = norm.deadline
    assert due is not None
    assert due.words == words
    recurring = f"every {due.recurrence}" if due.recurrence else ""
    assert (recurring or str(due.day or due.offset or "")) == value
    assert (due.anchor, due.direction, due.open) == (anchor, direction, bool(anchor))


@pytest.mark.parametrize(
    "words",
    [
        "This Agreement is concluded for a period of five years from its entry into force.",
        "Members of the Council shall be elected for a term of four years.",
    ],
)
def test_how_long_something_lasts_is_no_deadline(words: str) -> None:
    (norm,) = norms(words)

    assert norm.deadlines == ()


def test_words_and_figures_that_disagree_give_no_value() -> None:
    (norm,) = norms("Each Party shall answer within thirty (60) days of the request.")

    assert norm.deadline is not None
    assert norm.deadline.offset is None


def test_items_are_norms_of_their_lead_in_and_conditions_are_none() -> None:
    listed = norms("Each Party shall: (a) paint its buoys; (b) light them; and (c) count them.")
    alternatives = norms("A Party may withdraw if: (a) the bay dries up; or (b) the fish leave.")

    assert [each.words for each in listed] == ["paint its buoys", "light them", "count them"]
    assert {each.leads[0].words for each in listed} == {"Each Party shall:"}
    assert {(each.kind, each.bearer.words) for each in listed} == {(OB, "Each Party")}
    assert [each.words for each in alternatives] == ["A Party may withdraw if"]


def test_numbered_paragraphs_below_a_lead_in_are_its_items() -> None:
    wordings = ("Each Party shall:", "1. Paint its buoys;", "2. Light them by the following means:")
    made = [Provision("heading", "Article 5", level=1)]
    made += [Provision("paragraph", each) for each in (*wordings, "(a) oil;", "(b) gas.")]
    made.append(Provision("paragraph", "No Party may sell a buoy."))

    found = read_norms(Text(tuple(made)), "en").norms

    assert [each.words for each in found] == [
        *("Paint its buoys", "oil", "gas"),
        "No Party may sell a buoy",
    ]
    assert [len(each.leads) for each in found] == [1, 2, 2, 0]


def test_items_that_say_what_is_to_be_ensured_are_norms() -> None:
    found = norms("Each Party shall ensure: (a) that ships are dry; (b) that crews are paid.")

    assert [each.words for each in found] == ["that ships are dry", "that crews are paid"]


def test_a_pronoun_gives_the_words_it_stands_for() -> None:
    first, second = norms(
        "The receiving State shall assist the ship. It shall also inform the owner."
    )

    assert first.bearer == second.bearer


OTHERS = (
    ("ru", "Каждая Сторона обязана сообщать о кораблях.", OB, EACH),
    ("ru", "Стороны сотрудничают в подготовке лоцманов.", OB, BOTH),
    ("ru", "Ни одна из Сторон не вправе закрывать пролив.", P, EACH),
    ("ru", "Сброс балласта запрещается.", P, NOBODY),
    ("ru", "Любая Сторона может выйти из настоящего Договора.", M, EACH),
    ("ru", "Каждый имеет право на жилище.", R, THIRD),
    ("ru", "Настоящий Договор подлежит ратификации.", D, NOBODY),
    ("ru", "Стороны признают ценность маяков.", D, EACH),
    ("ru", "Комитет принимает правила процедуры.", OB, BODY),
    ("fr", "Chaque Partie doit signaler ses navires.", OB, EACH),
    ("fr", "Les Parties coopèrent à la formation des pilotes.", OB, BOTH),
    ("fr", "Aucune Partie ne peut fermer le détroit.", P, EACH),
    ("fr", "Les Parties s’abstiennent de tout blocus.", P, EACH),
    ("fr", "Toute Partie peut dénoncer le présent Traité.", M, EACH),
    ("fr", "Toute personne a droit à la terre ferme.", R, THIRD),
    ("fr", "Le présent Traité entre en vigueur le jour de sa signature.", D, NOBODY),
    ("fr", "Le Comité adopte son règlement intérieur.", OB, BODY),
    ("fr", "Les Parties sont guidées par la carte des marées.", OB, EACH),
    ("fr", "Les Parties balisent leurs ports.", OB, EACH),
    ("fr", "Le Comité est composé de douze membres.", D, BODY),
    ("es", "Cada Parte deberá señalar sus buques.", OB, EACH),
    ("es", "Las Partes cooperarán en la formación de pilotos.", OB, BOTH),
    ("es", "Ninguna Parte podrá cerrar el estrecho.", P, EACH),
    ("es", "Las Partes se abstendrán de todo bloqueo.", P, EACH),
    ("es", "Cualquier Parte podrá denunciar el presente Tratado.", M, EACH),
    ("es", "Toda persona tendrá derecho a la tierra firme.", R, THIRD),
    ("es", "El presente Tratado entrará en vigor el día de su firma.", D, NOBODY),
    ("es", "El Comité aprobará su reglamento.", OB, BODY),
    ("es", "El Comité estará integrado por doce miembros.", D, BODY),
    ("es", "Las Partes se guiarán por la tabla de mareas.", OB, EACH),
    ("es", "No será necesario balizar el canal.", M, NOBODY),
)


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        (
            "es",
            "El Tribunal decidirá a más tardar ciento cincuenta (150) días después de la firma.",
            "150 days",
        ),
        (
            "fr",
            "Le Comité statue dans les quatre-vingt-onze jours à compter de la demande.",
            "91 days",
        ),
        ("ru", "Комитет отвечает в течение сорока восьми дней после запроса.", "48 days"),
    ],
)
def test_a_time_limit_with_a_long_number_in_words_has_its_value(
    language: str, words: str, value: str
) -> None:
    (norm,) = norms(words, language)

    assert norm.deadline is not None
    assert str(norm.deadline.offset) == value


def test_a_long_event_behind_a_time_limit_is_its_anchor() -> None:
    (norm,) = norms(
        "This Agreement shall enter into force on the thirtieth day after the receipt by the"
        " Keeper of the Lights of the last of the notifications of the Parties to the Treaty on"
        " Harbours and of the Republic of Arland on the completion of the procedures needed."
    )

    (due,) = norm.deadlines
    assert (str(due.offset), due.direction) == ("30 days", "after")
    assert due.anchor.startswith("the receipt by the Keeper")


@pytest.mark.parametrize(("language", "words", "kind", "bearer"), OTHERS)
def test_norms_are_read_in_russian_french_and_spanish(
    language: str, words: str, kind: str, bearer: str
) -> None:
    (norm,) = norms(words, language)

    assert (norm.kind, norm.bearer.kind, norm.words) == (kind, bearer, words.rstrip("."))


LISTS = (
    ("en", "The Parties:", "(a) do not close the strait;", P, EACH),
    ("ru", "Научный механизм:", "а) способствует сотрудничеству в портах;", OB, BODY),
    ("fr", "Le Comité :", "a) s’appuie sur les ports ;", OB, BODY),
    ("es", "El Mecanismo de Redes:", "a) Establecerá vínculos con otros;", OB, BODY),
)


@pytest.mark.parametrize(("language", "lead", "item", "kind", "bearer"), LISTS)
def test_a_verb_that_begins_an_item_has_the_subject_that_its_lead_in_names(
    language: str, lead: str, item: str, kind: str, bearer: str
) -> None:
    text = Text(
        (
            Provision("heading", "Article 5", level=1),
            Provision("paragraph", lead),
            Provision("paragraph", item),
        )
    )

    (norm,) = read_norms(text, language).norms

    assert (norm.kind, norm.bearer.kind) == (kind, bearer)


def test_a_lead_in_that_ends_within_a_condition_is_the_norm_and_its_cases_are_none() -> None:
    (norm,) = norms(
        "A State may no longer end a lease if, after learning the facts:"
        "(a)it shall have agreed that the lease is valid; or(b)it must be considered as content."
    )

    assert (norm.kind, norm.bearer.kind) == (P, ONE)


def test_a_pronoun_means_the_actor_of_its_own_sentence() -> None:
    _, second = norms("The Sides will buy a dredger, and to this end they will hold a sale.")

    assert second.bearer.words == "The Sides"


def test_a_list_whose_first_item_stands_beside_its_lead_in_goes_on_behind_it() -> None:
    text = Text(
        (
            Provision("heading", "Article 5", level=1),
            Provision("paragraph", "1. Every sailor shall be entitled to: (a) Bread and water;"),
            Provision("paragraph", "(b) To sleep, or have slept, six hours a day;"),
            Provision("paragraph", "(c) A hammock."),
            Provision("paragraph", "2. The captain shall keep a list."),
        )
    )

    found = read_norms(text, "en").norms

    assert [(each.kind, each.bearer.kind) for each in found] == [(R, THIRD)] * 3 + [(OB, THIRD)]


def test_an_item_is_due_by_the_limit_of_its_lead_in_and_not_on_a_day_that_it_tells_of() -> None:
    text = Text(
        (
            Provision("heading", "Article 5", level=1),
            Provision("paragraph", "Not later than 8 May 2031, the Council shall review:"),
            Provision("paragraph", "(a) the list of lights in use from 19 October 2028;"),
        )
    )

    (norm,) = read_norms(text, "en").norms

    assert norm.deadline is not None
    assert str(norm.deadline.day) == "2031-05-08"


def paragraphs(*wordings: str) -> Text:
    """Return an article of these paragraphs."""
    made = [Provision("paragraph", each) for each in wordings]
    return Text((Provision("heading", "Article 5", level=1), *made))


@pytest.mark.parametrize(
    "marks",
    [
        *(("(a) ", "(b) ", "(c) "), ("(i) ", "(ii) ", "(iii) "), ("– ", "– ", "– ")),
        *(("• ", "• ", "• "), ("1) ", "2) ", "3) "), ("a) ", "b) ", "c) ")),
    ],
)
def test_items_behind_one_another_on_the_line_of_their_lead_in_are_a_norm_each(
    marks: tuple[str, str, str],
) -> None:
    first, second, third = marks

    found = norms(f"The Parties shall: {first}exchange ropes; {second}paint; {third}sail.")

    assert [each.words for each in found] == ["exchange ropes", "paint", "sail"]
    assert {each.leads[0].words for each in found} == {"The Parties shall:"}


def test_dashes_within_a_sentence_part_nothing() -> None:
    (norm,) = norms("The Parties – both coastal – shall, as follows: keep ropes – dry – and sails.")

    assert norm.words.endswith("sails")


@pytest.mark.parametrize("lead", ["The Parties shall", "Each Party undertakes to", "Стороны могут"])
def test_a_lead_in_needs_no_colon_where_it_ends_with_its_modal(lead: str) -> None:
    items = [Provision("paragraph", each, level=1) for each in ("exchange ropes;", "sail.")]
    whole = paragraphs(lead).provisions
    bullets = Text((*whole, *[each._replace(text=f"- {each.text}") for each in items]))

    found = read_norms(bullets, "ru" if lead[0] == "С" else "en").norms

    assert [each.words for each in found] == ["exchange ropes", "sail"]


def test_a_lead_in_before_the_first_number_of_a_text_is_no_recital() -> None:
    text = Text(
        tuple(
            Provision("paragraph", each)
            for each in ("Rules", "The Parties shall:", "1. sail;", "2. rest.")
        )
    )

    assert [each.words for each in read_norms(text, "en").norms] == ["sail", "rest"]


def test_a_recital_with_a_modal_stays_a_recital() -> None:
    text = Text(
        tuple(
            Provision("paragraph", each)
            for each in (
                "Treaty on the Lake",
                "Convinced that the Parties shall",
                "1. keep the lake clean;",
                "2. keep it quiet,",
                "Have agreed as follows:",
                "Article 1",
                "Each Party shall own a boat.",
            )
        )
    )

    assert [each.words for each in read_norms(text, "en").norms] == ["Each Party shall own a boat"]


def test_a_russian_verb_that_a_line_end_cut_is_read_whole() -> None:
    first, second = norms("Сто-роны дол-жны обме-ниваться мор-скими картами и сотруднича-ют.", "ru")

    assert (first.kind, first.bearer.words) == (OB, "Стороны")
    assert first.words == "Сто-роны дол-жны обме-ниваться мор-скими картами"
    assert second.words.endswith("сотруднича-ют")
    assert second.action == "сотруднича-ют"


def test_a_word_with_a_hyphen_of_its_own_stays_as_it_is() -> None:
    (norm,) = norms("Государства-участники обязуются развивать научно-техническую базу.", "ru")

    assert norm.bearer.words == "Государства-участники"


@pytest.mark.parametrize("behind", ["suivant la demande", "sur demande", "après la demande"])
def test_a_french_noun_that_is_spelled_as_a_verb_is_none(behind: str) -> None:
    (norm,) = norms(f"Chaque Partie doit notifier l’autre Partie {behind}.", "fr")

    assert (norm.kind, norm.bearer.words) == (OB, "Chaque Partie")


def test_who_is_not_obliged_in_russian_may() -> None:
    (norm,) = norms("Стороны не обязаны раскрывать сведения.", "ru")

    assert norm.kind == M


NO_DEADLINE = (
    (
        "en",
        "The Parties shall act in line with the Treaty on Harbours done at Pellis on 4 May 1987.",
    ),
    ("en", "Ferries shall follow the Rules approved by the Board of Ports on 4 May 1987."),
    ("en", "The lists shall be kept by the Agency for a period of no less than six years."),
    (
        "en",
        "In the absence of an answer within forty days of a request, that Party may act.",
    ),
    ("fr", "Les Parties appliquent le Traité sur les ports signé à Pellis le 4 mai 1987."),
    ("fr", "À défaut de réponse dans les quarante jours, la Partie intéressée peut agir."),
    ("es", "Las Partes aplicarán el Tratado de Puertos firmado en Pellis el 4 de mayo de 1987."),
    ("es", "A falta de respuesta en el plazo de cuarenta días, la Parte interesada podrá actuar."),
    ("ru", "При отсутствии ответа в течение сорока дней Сторона может действовать."),
)


@pytest.mark.parametrize(("language", "words"), NO_DEADLINE)
def test_a_date_of_what_is_cited_and_a_limit_of_what_is_supposed_are_no_deadline(
    language: str, words: str
) -> None:
    (norm,) = norms(words, language)

    assert norm.deadlines == ()


RECURRING = (
    ("en", "The Protocol shall be signed at Pellis on 4 May 2037.", "2037-05-04"),
    ("en", "Upon receiving such notice the Keeper shall inform the other Party.", "such notice"),
    (
        "en",
        "The Protocol shall enter into force on the date on which the Keeper receives the note.",
        "the Keeper receives",
    ),
    ("en", "The Keeper shall submit an annual report to the Parties.", "1 year"),
    ("en", "The Committee shall meet at least four times a year.", "3 months"),
    ("en", "The Committee shall meet twice a year.", "6 months"),
    ("fr", "Le Comité se réunit deux fois par an.", "6 mois"),
    ("es", "El Comité se reunirá dos veces al año.", "6 meses"),
)


@pytest.mark.parametrize(("language", "words", "value"), RECURRING)
def test_what_comes_on_an_event_or_so_often_a_year_is_a_deadline(
    language: str, words: str, value: str
) -> None:
    (norm,) = norms(words, language)

    (due,) = norm.deadlines
    held = (str(due.day or ""), due.anchor, str(due.recurrence or ""), str(due.offset or ""))
    months = value.replace("mois", "months").replace("meses", "months")
    assert any(months in each for each in held)


def test_of_five_times_a_year_no_period_is_made() -> None:
    (norm,) = norms("The Committee shall meet five times a year.")

    (due,) = norm.deadlines
    assert (due.direction, due.recurrence, due.offset) == ("every", None, None)


CASES = (
    ("en", "Nothing in this Agreement shall prevent measures, if they relate to:", "arms;"),
    (
        "en",
        "The following goods shall be considered as obtained in a Party:",
        "plants grown there;",
    ),
    (
        "fr",
        "Le présent Accord n'empêche pas d'agir, si les mesures portent sur :",
        "a) les armes ;",
    ),
    ("es", "Se considerarán originarios de una Parte:", "a) las plantas;"),
    ("ru", "Происходящими из Стороны считаются:", "а) растения;"),
)


@pytest.mark.parametrize(("language", "lead", "item"), CASES)
def test_the_cases_of_a_clause_are_no_norms_of_their_own(
    language: str, lead: str, item: str
) -> None:
    found = norms(f"{lead}\n\n{item}", language)

    assert all(item.rstrip(";") not in each.words for each in found)
