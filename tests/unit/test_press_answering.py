"""Who answers an interview whose labels do not say it; every conversation here is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import article_of

from paraph.press.reading import read_article

TURNS = {
    "en": ("Q: Is the pier safe?", "A: It is. {}", "Q: Who pays?", "A: The city does."),
    "ru": ("В.: Причал цел?", "О.: Цел. {}", "В.: Кто платит?", "О.: Город."),
    "fr": ("Q : Le quai tient-il ?", "R : Il tient. {}", "Q : Qui paie ?", "R : La ville."),
    "es": ("P. ¿Aguanta el muelle?", "R. Aguanta. {}", "P. ¿Quién paga?", "R. La ciudad."),
}
QUESTIONS = {
    ("en", "FALK"): "Q: Is the Falk plan dead?",
    ("en", "VOC"): "Q: Ms Falk, is the pier safe?",
    ("ru", "VOC"): "В.: Госпожа Громова, причал цел?",
    ("fr", "VOC"): "Q : Madame Morel, le quai tient-il ?",
    ("es", "VOC"): "P. Señora Solís, ¿aguanta el muelle?",
    ("en", "AS"): "Q: As minister, do you think the pier is safe?",
    ("ru", "AS"): "В.: Как министр вы считаете, что причал цел?",
    ("fr", "AS"): "Q : En tant que ministre, croyez-vous que le quai tienne, vous ?",
    ("es", "AS"): "P. Como ministra, ¿cree usted que aguanta el muelle?",
}
"""First questions that call who answers by name, or by office, or speak of a plan of theirs."""
INTRODUCTIONS = [
    ("en", "Interview with Nora Falk", "", "Nora Falk",
     "Sven Berg closed the pier in May. Nora Falk runs it."),
    ("en", "Nora Falk: ‘The pier will stand’", "", "Nora Falk",
     "Sven Berg closed the pier in May."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "Nora Falk has run the pier since 2020. Sven Berg, the mayor, closed it in May."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "Nora Falk has run the pier since 2020. She spoke to Ada Mirren on Monday."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "Ada Mirren spoke to Nora Falk, the harbour director, on Monday."),
    ("en", "‘The pier will stand’", "", None,
     "Ada Mirren spoke to Nora Falk on Monday."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "We spoke to Nora Falk about the plan of Mayor Sven Berg."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "Harbour director Nora Falk answers our questions on the plan of Mayor Sven Berg."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "Harbour director Nora Falk told this paper why Mayor Sven Berg is wrong."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "Harbour director Nora Falk takes questions from Ada Mirren."),
    ("en", "‘The pier will stand’", "", None,
     "Minister Nora Falk and Mayor Sven Berg answered our questions."),
    ("en", "‘The pier will stand’", "", None,
     "We spoke to Minister Nora Falk and to her brother Sven Falk."),
    ("en", "‘The pier will stand’", "Mr Berg is wrong.", "Nora Falk",
     "Minister Nora Falk and Mayor Sven Berg fell out over the pier."),
    ("en", "‘The pier will stand’", "", None,
     "Minister Nora Falk and Mayor Sven Berg fell out over the pier."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     ("Mayor Sven Berg said on Monday that the pier was rotten. "
      "Nora Falk, who runs it, disagrees.")),
    ("en", "Berg’s pier: an interview with Nora Falk", "", "Nora Falk",
     "Sven Berg closed the pier in May."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "The mayor, Sven Berg, said the pier was rotten. Nora Falk answers our questions."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     ("Nora Falk told Sven Berg in May that the pier was safe. "
      "She spoke to this paper on Monday.")),
    ("en", "‘The pier will stand’", "", None,
     "Sven Berg, the mayor, sacked Nora Falk in May. She spoke to us on Monday."),
    ("en", "‘The pier will stand’", "", None,
     "In an interview with Ada Mirren, Nora Falk explains the plan."),
    ("en", "‘The pier will stand’", "", "Sven Berg",
     "Nora Falk's successor, Sven Berg, answers our questions."),
    ("en", "‘The pier will stand’", "", "Sven Berg",
     "Sven Berg, whom Nora Falk succeeded, answers our questions."),
    ("en", "‘The pier will stand’", "FALK", "Nora Falk",
     "Nora Falk answers our questions about Mayor Sven Berg."),
    ("en", "‘The pier will stand’", "Nora Falk is wrong.", None,
     "Nora Falk answers our questions about Mayor Sven Berg."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     "Reporter Ada Mirren spoke to Nora Falk on Monday."),
    ("en", "‘The pier will stand’", "", "Nora Falk",
     ("Mayor Sven Berg closed the pier in May. "
      "The director of the port, Nora Falk, received us in her office.")),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     "Мэр Иван Петренко закрыл причал. Анна Громова приняла нас в понедельник."),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     "Корреспондент Ольга Смирнова поговорила с министром Анной Громовой."),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     "На вопросы Ольги Смирновой ответила министр Анна Громова."),
    ("fr", "« Le quai tiendra »", "", "Claire Morel",
     "Le maire, Paul Jaubert, a limogé Claire Morel en mai. Elle nous a reçus mardi."),
    ("fr", "« Le quai tiendra »", "", "Paul Jaubert",
     "Paul Jaubert, que Claire Morel a remplacé, répond à nos questions."),
    ("fr", "« Le quai tiendra »", "", None,
     "Dans un entretien avec Luc Ferrand, Claire Morel défend son projet."),
    ("es", "«El muelle aguantará»", "", "Marta Solís",
     "El alcalde, Pablo Vidal, cesó a Marta Solís en mayo. Ella nos recibió el martes."),
    ("es", "«El muelle aguantará»", "", "Pablo Vidal",
     "Pablo Vidal, a quien sustituyó Marta Solís, responde a nuestras preguntas."),
    ("es", "«El muelle aguantará»", "", "Marta Solís",
     ("El alcalde, Pablo Vidal, cerró el muelle. "
      "Nos recibe Marta Solís, la directora del puerto.")),
    ("ru", "Интервью с Анной Громовой", "", "Анна Громова",
     "Иван Петренко закрыл причал в мае. Анна Громова им руководит."),
    ("ru", "Анна Громова: «Причал устоит»", "", "Анна Громова",
     "Иван Петренко закрыл причал в мае."),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     "Анна Громова руководит портом с 2020 года. Мэр Иван Петренко закрыл причал в мае."),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     ("На вопросы газеты отвечает директор порта Анна Громова. "
      "Мэр Иван Петренко закрыл причал в мае.")),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     "Директор порта Анна Громова отвечает на вопросы Ольги Смирновой."),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     "Анна Громова руководит портом с 2020 года. Она ответила на вопросы Ольги Смирновой."),
    ("ru", "«Причал устоит»", "", "Анна Громова",
     ("Наш корреспондент поговорил с директором порта Анной Громовой "
      "о планах мэра Ивана Петренко.")),
    ("ru", "«Причал устоит»", "Петренко ошибается.", "Анна Громова",
     "Министр Анна Громова и мэр Иван Петренко спорят о причале."),
    ("ru", "«Причал устоит»", "", None,
     "Министр Анна Громова и мэр Иван Петренко ответили на вопросы."),
    ("ru", "«Причал устоит»", "", None,
     "Министр Анна Громова и мэр Иван Петренко спорят о причале."),
    ("fr", "Entretien avec Claire Morel", "", "Claire Morel",
     "Le maire, Paul Jaubert, a fermé le quai. Claire Morel le dirige."),
    ("fr", "« Le quai tiendra »", "", "Claire Morel",
     "Claire Morel dirige le port depuis 2020. Elle répond aux questions de Luc Ferrand."),
    ("fr", "« Le quai tiendra »", "", "Claire Morel",
     ("La directrice du port, Claire Morel, répond à nos questions sur "
      "le projet du maire, Paul Jaubert.")),
    ("fr", "« Le quai tiendra »", "", "Claire Morel",
     ("Claire Morel dirige le port depuis 2020. "
      "Elle nous a reçus mardi. Le maire, Paul Jaubert, a fermé le quai.")),
    ("fr", "« Le quai tiendra »", "", "Claire Morel",
     "Claire Morel dirige le port depuis 2020. Le maire, Paul Jaubert, a fermé le quai."),
    ("fr", "« Le quai tiendra »", "", None,
     "Luc Ferrand s'entretient avec Claire Morel."),
    ("fr", "« Le quai tiendra »", "M. Jaubert se trompe.", "Claire Morel",
     "La ministre Claire Morel et le maire Paul Jaubert se disputent."),
    ("fr", "« Le quai tiendra »", "", None,
     "La ministre Claire Morel et le maire Paul Jaubert ont répondu à nos questions."),
    ("es", "Entrevista a Marta Solís", "", "Marta Solís",
     "El alcalde, Pablo Vidal, cerró el muelle. Marta Solís lo dirige."),
    ("es", "«El muelle aguantará»", "", "Marta Solís",
     ("Marta Solís dirige el puerto desde 2020. "
      "Nos recibe en su despacho. El alcalde, Pablo Vidal, cerró el muelle.")),
    ("es", "«El muelle aguantará»", "", "Marta Solís",
     "Marta Solís recibe a Julia Peña en su despacho."),
    ("es", "«El muelle aguantará»", "", "Marta Solís",
     "La directora del puerto, Marta Solís, responde a las preguntas de Julia Peña."),
    ("es", "«El muelle aguantará»", "", "Marta Solís",
     "Marta Solís dirige el puerto desde 2020. El alcalde, Pablo Vidal, cerró el muelle."),
    ("es", "«El muelle aguantará»", "", "Marta Solís",
     "Hablamos con Marta Solís sobre el plan del alcalde, Pablo Vidal."),
    ("es", "«El muelle aguantará»", "El señor Vidal se equivoca.", "Marta Solís",
     "La ministra Marta Solís y el alcalde Pablo Vidal discuten por el muelle."),
    ("es", "«El muelle aguantará»", "", None,
     "La ministra Marta Solís y el alcalde Pablo Vidal discuten por el muelle."),
    ("es", "«El muelle aguantará»", "", None,
     "Julia Peña conversó con Marta Solís."),
    ("en", "‘The pier will stand’", "VOC", "Nora Falk",
     "Minister Nora Falk and Mayor Sven Berg fell out over the pier."),
    ("ru", "«Причал устоит»", "VOC", "Анна Громова",
     "Министр Анна Громова и мэр Иван Петренко спорят о причале."),
    ("fr", "« Le quai tiendra »", "VOC", "Claire Morel",
     "La ministre Claire Morel et le maire Paul Jaubert se disputent."),
    ("es", "«El muelle aguantará»", "VOC", "Marta Solís",
     "La ministra Marta Solís y el alcalde Pablo Vidal discuten por el muelle."),
    ("en", "‘The pier will stand’", "AS", "Nora Falk",
     "Minister Nora Falk and Mayor Sven Berg fell out over the pier."),
    ("ru", "«Причал устоит»", "AS", "Анна Громова",
     "Министр Анна Громова и мэр Иван Петренко спорят о причале."),
    ("fr", "« Le quai tiendra »", "AS", "Claire Morel",
     "La ministre Claire Morel et le maire Paul Jaubert se disputent."),
    ("es", "«El muelle aguantará»", "AS", "Marta Solís",
     "La ministra Marta Solís y el alcalde Pablo Vidal discuten por el muelle."),
    ("en", "‘We will not sell’", "", "Ivan Moss",
     "The boss of Orr Ferries, Ivan Moss, had a hard year. He talked to Dana Pell."),
    ("en", "‘We will not sell’", "", "Ivan Moss",
     "Karl Dunn wants a strike. Ivan Moss told the Herald why he does not fear it."),
    ("en", "Five questions for Ivan Moss", "", "Ivan Moss",
     "Karl Dunn has called a strike."),
    ("en", "‘We will not sell’", "", "Ivan Moss",
     "Dana Pell met Ivan Moss, the chief executive of Orr Ferries."),
    ("en", "‘We will not sell’", "", None,
     "Karl Dunn fears Ivan Moss."),
    ("en", "‘We will not sell’", "", None,
     "Dana Pell of the Herald was with Ivan Moss."),
    ("fr", "« Nous ne vendrons pas »", "", "Yvan Moss",
     "Yvan Moss, patron des ferries, a reçu Le Herald. Il répond à Karl Dumas."),
    ("fr", "« Nous ne vendrons pas »", "", "Yvan Moss",
     "Rencontre avec Yvan Moss, directeur des ferries, que Karl Dumas accuse."),
    ("es", "«No venderemos»", "", "Iván Mora",
     "Iván Mora, director del puerto, atiende a El Herald tras la huelga de Carlos Duarte."),
    ("es", "Iván Mora, director de Orr: «No venderemos»", "", "Iván Mora",
     "Carlos Duarte convocó la huelga."),
    ("ru", "«Не продадим»", "", "Иван Мосин",
     "О забастовке Карла Дунаева мы говорим с главой компании Иваном Мосиным."),
    ("ru", "«Не продадим»", "", "Иван Мосин",
     "Карл Дунаев объявил забастовку. Глава компании Иван Мосин дал интервью «Вестнику»."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "title", "said", "who", "lead"), INTRODUCTIONS)
def test_of_several_it_is_told_who_answers_where_one_alone_may(
    code: str, title: str, said: str, who: str | None, lead: str
) -> None:
    first, answer, *others = TURNS[code]
    first = QUESTIONS.get((code, said), first)
    answer = answer.format("" if (code, said) in QUESTIONS else said).strip()
    held = [title, lead, first, answer, *others]
    found = read_article(article_of(held, code, title=title, headings=(0,)))
    answers = [
        each.speaker
        for each in found.statements
        if each.kind == "direct" and each.content.provision > 1
    ]

    assert [each.name for each in answers] == [who, who]
    assert all(each.certainty == "inferred" for each in answers)


BEHIND = {
    "en": ("The mayor said yesterday that the pier would be shut.", "the pier would be shut"),
    "ru": ("Мэр сообщил вчера, что причал закроют.", "причал закроют"),
    "fr": ("Le maire a annoncé hier que le quai fermerait.", "le quai fermerait"),
    "es": ("El alcalde anunció ayer que el muelle cerrará.", "el muelle cerrará"),
}
OWN = {
    "en": "The mayor said yesterday that we would shut the pier.",
    "ru": "Мэр сообщил вчера, что мы закроем причал.",
    "fr": "Le maire a annoncé hier que nous fermerions le quai.",
    "es": "El alcalde anunció ayer que nosotros cerraremos el muelle.",
}
HEADS = {"en": "Nora Falk", "ru": "Анна Громова", "fr": "Claire Morel", "es": "Marta Solís"}


def _interview(code: str, behind: str, *, goes_on: bool = False) -> list[tuple[str | None, str]]:
    who = HEADS[code]
    first, answer, *others = [each.format("").strip() for each in TURNS[code]]
    more = [behind] if goes_on else []
    held = [f"{who}.", first, answer, *more, *others, behind]
    found = read_article(article_of(held, code))
    last = [each for each in found.statements if each.content.provision == len(held) - 1]
    return [(each.speaker.name, each.kind) for each in last]


@pytest.mark.parametrize("code", BEHIND)
def test_a_narrator_tells_behind_the_last_answer_what_others_say(code: str) -> None:
    rows = _interview(code, BEHIND[code][0])

    assert [kind for _, kind in rows] == ["indirect"]
    assert rows[0][0] != HEADS[code]


@pytest.mark.parametrize("code", BEHIND)
def test_the_last_answer_goes_on_where_they_speak_of_themselves(code: str) -> None:
    assert (HEADS[code], "direct") in _interview(code, OWN[code])


@pytest.mark.parametrize("code", BEHIND)
def test_the_last_answer_goes_on_where_another_has_a_second_paragraph(code: str) -> None:
    assert (HEADS[code], "direct") in _interview(code, BEHIND[code][0], goes_on=True)
