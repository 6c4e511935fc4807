"""Who is dismissed, and figures that are disputed, are no statement; a hearer's doubt is theirs."""

from __future__ import annotations

import pytest
from tests.press_kit import told

OBJECTS = (
    ("en", "Mark Denby disputed the figures."),
    ("en", "Mark Denby disputed the ministry's figures for May."),
    ("en", "Mark Denby dismissed the director."),
    ("en", "Mark Denby dismissed him from the list."),
    ("en", "Mark Denby dismissed Lund as a clown."),
    ("ru", "Мария Орлова исключила его из списка."),
    ("ru", "Мария Орлова исключила Ларина из совета."),
    ("ru", "Мария Орлова опровергла эти цифры."),
    ("fr", "Maria Orlova a démenti le maire."),
    ("fr", "Maria Orlova conteste ces chiffres."),
    ("es", "Maria Orlova desmintió al alcalde."),
    ("es", "Maria Orlova descartó a Pedro Lunar."),
    ("es", "Maria Orlova rechazó las cifras."),
)


@pytest.mark.parametrize(("code", "words"), OBJECTS)
def test_somebody_or_figures_denied_are_no_statement(code: str, words: str) -> None:
    assert told(words, code).statements == ()


EVENTS = (
    ("en", "Mark Denby denied the sale of the port.", "the sale of the port"),
    ("en", "Mark Denby denied having sold the port.", "having sold the port"),
    ("en", "Mark Denby denied the mayor had resigned.", "the mayor had resigned"),
    ("en", "Mark Denby denied numbers of boats had risen.", "numbers of boats had risen"),
    ("en", "Mark Denby denied the existence of the figures.", "the existence of the figures"),
    ("en", "Mark Denby denied the mayor's offer.", "the mayor's offer"),
    ("ru", "Мария Орлова опровергла продажу порта.", "продажу порта"),
    ("ru", "Мария Орлова отвергла его слова.", "его слова"),
    ("fr", "Maria Orlova a démenti la vente du port.", "la vente du port"),
    ("es", "Maria Orlova negó la venta del puerto.", "la venta del puerto"),
    ("en", "Mark Denby denied that numbers of boats sank.", "numbers of boats sank"),
    (
        "fr",
        "Maria Orlova a démenti que les chiffres du port soient faux.",
        "les chiffres du port soient faux",
    ),
    (
        "es",
        "Maria Orlova negó que las cifras del puerto fueran falsas.",
        "las cifras del puerto fueran falsas",
    ),
    ("ru", "Мария Орлова отрицает, что цифры порта подделаны.", "цифры порта подделаны"),
)


@pytest.mark.parametrize(("code", "words", "denied"), EVENTS)
def test_an_event_or_a_clause_is_told_as_denied(code: str, words: str, denied: str) -> None:
    assert [(each.content.words, each.denied) for each in told(words, code).statements] == [
        (denied, True)
    ]


BESIDE = (
    ("en", "The opposition leader, Mark Denby, disputed the figures, and said that it would fail."),
    ("en", "The opposition leader, Mark Denby, disputed the report, and said that it would fail."),
    ("en", "The opposition leader, Mark Denby, welcomed the report, and said that it would fail."),
    ("en", "Mark Denby dismissed the director, and said that it would fail."),
)


@pytest.mark.parametrize(("code", "words"), BESIDE)
def test_what_is_said_beside_a_denial_is_said_by_its_own_speaker(code: str, words: str) -> None:
    held = [each for each in told(words, code).statements if not each.denied]

    assert [(each.speaker.name, each.content.words) for each in held] == [
        ("Mark Denby", "it would fail")
    ]


HEARERS = (
    ("en", "Mark Denby told a sceptical audience that the port was safe."),
    ("en", "Mark Denby told uncertain voters that the port was safe."),
    ("en", "Mark Denby told an unlikely ally that the port was safe."),
    ("en", "Mark Denby told doubtful fishermen that the port was safe."),
    ("en", "Mark Denby told sceptics that the port was safe."),
    ("en", "Mark Denby told a crowd of doubting citizens that the port was safe."),
    ("en", "Mark Denby told reporters doubtful of the plan that the port was safe."),
    ("ru", "Мария Орлова сказала жителям, сомневающимся в плане, что порт безопасен."),
    ("ru", "Мария Орлова сказала сомневающимся избирателям, что порт безопасен."),
    ("fr", "Maria Orlova a dit à un public sceptique que le port était sûr."),
    ("es", "Maria Orlova dijo a un público escéptico que el puerto era seguro."),
)


@pytest.mark.parametrize(("code", "words"), HEARERS)
def test_a_doubt_of_who_is_told_is_none_of_who_speaks(code: str, words: str) -> None:
    names = [each.speaker.name for each in told(words, code).statements]

    assert names == [" ".join(words.split()[:2])]


DOUBTS = (
    ("fr", "Maria Orlova a jugé devant un public attentif peu probable que le port soit sûr."),
    ("fr", "Maria Orlova a jugé devant le conseil très douteux que le port soit sûr."),
    ("es", "Maria Orlova consideró ante la prensa poco probable que el puerto sea seguro."),
    ("es", "Maria Orlova calificó ante la prensa de improbable que el puerto sea seguro."),
    ("es", "Maria Orlova se declaró ante la prensa escéptica que el puerto sea seguro."),
    ("en", "Mark Denby told reporters it was unlikely that the port was safe."),
    ("en", "Mark Denby said he was sceptical that the port was safe."),
    ("en", "Mark Denby told an audience he was uncertain that the port was safe."),
    ("ru", "Мария Орлова сказала, что сомневается, что порт безопасен."),
    ("fr", "Maria Orlova doute que le port soit sûr."),
    ("es", "Maria Orlova duda que el puerto sea seguro."),
    ("fr", "Maria Orlova a jugé devant un public attentif peu probable que le pont ouvre."),
    ("es", "Maria Orlova consideró ante la prensa poco probable que el puente abriera."),
)


@pytest.mark.parametrize(("code", "words"), DOUBTS)
def test_a_doubt_of_who_speaks_makes_nothing_of_what_they_doubt(code: str, words: str) -> None:
    texts = [each.content.words for each in told(words, code).statements]

    assert not any(each.startswith(("the port", "порт", "le port", "el puerto")) for each in texts)


CLAUSES = (
    ("en", "Mark Denby denied that numbers of tourists sank in May."),
    ("en", "Mark Denby denied that figures in the report hide a loss."),
    ("fr", "Maria Orlova a démenti que les chiffres du port soient faux."),
    ("fr", "Maria Orlova a nié que Holt de la mairie ait menti."),
    ("fr", "Maria Orlova a démenti que cela nuise au port."),
    ("es", "Maria Orlova negó que las cifras del puerto fueran falsas."),
    ("es", "Maria Orlova negó que a la ciudad le falte dinero."),
    ("es", "Maria Orlova negó al tribunal que el puente estuviera cerrado."),
    ("es", "Maria Orlova negó a los vecinos haber cerrado el puente."),
    ("ru", "Мария Орлова отрицает, что цифры порта подделаны."),
    ("ru", "Мария Орлова отрицает, что Холта исключили из состава совета."),
    ("ru", "Мария Орлова отрицает, что Холт из Карвела уехал."),
)


@pytest.mark.parametrize(("code", "words"), CLAUSES)
def test_a_clause_is_denied_whatever_it_begins_with(code: str, words: str) -> None:
    assert [each.denied for each in told(words, code).statements] == [True]


REFUSED = (
    ("en", "The council rejected the bill."),
    ("en", "Mark Denby rejected the mayor's offer."),
    ("en", "Mark Denby dismissed the petition."),
    ("en", "The council rejected the revised bill."),
    ("en", "The ministry denied them a licence."),
    ("en", "The ministry denied the firm a licence."),
    ("en", "The ministry denied the request."),
    ("en", "The ministry rejected the proposal that taxes rise."),
    ("fr", "Maria Orlova a rejeté la proposition du port."),
    ("fr", "Le conseil a rejeté le projet de loi."),
    ("fr", "Maria Orlova a contesté la décision du tribunal."),
    ("es", "Maria Orlova rechazó la oferta."),
    ("es", "Maria Orlova le negó la licencia."),
    ("ru", "Мария Орлова отвергла предложение порта."),
    ("ru", "Мария Орлова отвергла это предложение министра."),
)


@pytest.mark.parametrize(("code", "words"), REFUSED)
def test_a_thing_that_is_refused_is_no_denied_claim(code: str, words: str) -> None:
    assert told(words, code).statements == ()


NOT_REFUSED = (
    ("en", "The ministry denied the request had been made.", "the request had been made"),
    ("en", "Mark Denby rejected the plan's failure.", "the plan's failure"),
    ("en", "Mark Denby denied a breach of the agreement.", "a breach of the agreement"),
    ("en", "Mark Denby rejected reports that the plan had failed.",
     "reports that the plan had failed"),
    ("fr", "Maria Orlova a rejeté la rupture du contrat.", "la rupture du contrat"),
    ("es", "Maria Orlova negó una ruptura del acuerdo.", "una ruptura del acuerdo"),
    ("ru", "Мария Орлова опровергла предложение порта.", "предложение порта"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "denied"), NOT_REFUSED)
def test_what_is_denied_of_a_thing_stays_denied(code: str, words: str, denied: str) -> None:
    assert [(each.content.words, each.denied) for each in told(words, code).statements] == [
        (denied, True)
    ]
