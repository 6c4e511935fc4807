"""An act is done only if nothing around it denies it, doubts it, refuses it or calls it off."""

from __future__ import annotations

import pytest
from tests.press_kit import told

WITHHELD = {
    "en": [
        ("The pact was not, whatever the Herald wrote, signed on Tuesday.", "denied"),
        ("The pact was never — though the port was ready — signed on Tuesday.", "denied"),
        ("The minister left without having signed the pact.", "denied"),
        ("The ministry called fake the story that the pact was signed.", "denied"),
        ("The ministry dismissed as fiction the idea that the pact was signed.", "denied"),
        ("The mayor laughed off claims that she signed the pact.", "denied"),
        ("It was wrongly reported that the pact was signed.", "denied"),
        ("The Herald said in error that the pact was signed.", "denied"),
        ("The minister failed to sign the pact on Tuesday.", "denied"),
        ("The minister refused to sign the pact on Tuesday.", "denied"),
        ("The minister may refuse to sign the pact.", "planned"),
        ("The pact is as good as signed.", "planned"),
        ("The pact is signed only when both have voted.", "planned"),
        ("A signed pact is years away.", "hearsay"),
        ("Rumours that the pact was signed abound.", "hearsay"),
        ("In the film, the two kings signed the pact.", "hearsay"),
        ("The signing of the pact was called off.", "denied"),
        ("The signing of the pact was postponed.", "planned"),
        ("The minister cancelled the signing of the pact.", "denied"),
    ],
    "ru": [
        ("Договор подписан не был.", "denied"),
        ("Договор не был, вопреки ожиданиям, подписан.", "denied"),
        ("Мэр назвал выдумкой известие о том, что договор подписан.", "denied"),
        ("Ошибочно писали, что договор подписан.", "denied"),
        ("Мэр отказался подписать договор.", "denied"),
        ("Подписание договора отменили.", "denied"),
        ("Говорят, что договор подписан.", "hearsay"),
    ],
    "fr": [
        ("Le Courrier a écrit à tort que le pacte avait été signé.", "denied"),
        ("Le maire a refusé de signer le pacte.", "denied"),
        ("Les maires ont failli signer le pacte.", "denied"),
        ("Les maires sont partis sans signer le pacte.", "denied"),
        ("La signature du pacte a été annulée.", "denied"),
        ("La rumeur que le pacte a été signé court.", "hearsay"),
    ],
    "es": [
        ("El Diario dijo por error que se firmó el pacto.", "denied"),
        ("Por poco firmaron el pacto.", "planned"),
        ("El alcalde se negó a firmar el pacto.", "denied"),
        ("El pacto supuestamente se firmó el martes.", "hearsay"),
        ("La firma del pacto fue cancelada.", "denied"),
        ("El 3 de marzo de 2026 firmarían el pacto.", "planned"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "words", "status"),
    [(code, words, status) for code, rows in WITHHELD.items() for words, status in rows],
)
def test_what_is_held_back_is_not_told_as_done(code: str, words: str, status: str) -> None:
    found = [each.status for each in told(words, code).events if each.event == "signature"]

    assert found == ([] if status == "hearsay" else [status])


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The minister, who did not attend the ball, signed the pact."),
        ("en", "The minister who rejected the plan said that the pact was signed."),
        ("en", "The ministry denied the charge and said that the pact was signed."),
        ("en", "The ministers refused to answer but signed the pact."),
        ("en", "The news that the pact was signed pleased Morin."),
        ("en", "The false report did not stop them: the ministers signed the pact."),
        ("ru", "Мэр, опровергая слухи, сказал, что договор подписан."),
        ("fr", "Le maire, qui a rejeté l'offre, a annoncé que le pacte avait été signé."),
        ("es", "El alcalde, que rechazó la oferta, anunció que se firmó el pacto."),
    ],
)
def test_a_denial_of_something_else_leaves_an_act_done(code: str, words: str) -> None:
    found = [each.status for each in told(words, code).events if each.event == "signature"]

    assert found == ["done"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The pact enters into force on 1 May."),
        ("fr", "Le pacte entre en vigueur le 1er mai."),
        ("es", "El pacto entra en vigor el 1 de mayo."),
        ("ru", "Договор вступает в силу 1 мая."),
    ],
)
def test_an_arranged_present_announces(code: str, words: str) -> None:
    (found,) = told(words, code).events

    assert (found.event, found.status) == ("entry-into-force", "announced")


def test_a_visit_that_may_have_been_called_off_is_not_told_to_be() -> None:
    assert not told("The mayor may have cancelled her visit.").events
    assert not told("The mayor has not cancelled her visit.").events


def test_a_line_that_leads_to_another_article_tells_nothing_and_is_named() -> None:
    found = told(["The port is open, the mayor said.", "Read more: Parliament ratified the pact"])

    assert not found.events
    assert [each.why for each in found.open] == ["what leads to another article"]


ANNIVERSARIES = (
    ("en", "On Friday it will be ten years since the Karvel pact was signed."),
    ("fr", "Vendredi, cela fera dix ans que l'accord a été signé."),
    ("es", "El viernes se cumplirán diez años desde que se firmó el acuerdo."),
    ("ru", "В пятницу исполнится десять лет с тех пор, как договор был подписан."),
)


@pytest.mark.parametrize(("code", "words"), ANNIVERSARIES)
def test_an_anniversary_is_no_day_of_the_act(code: str, words: str) -> None:
    assert [each.date for each in told(words, code).events if each.status == "done"] == [None]


FICTION = (
    ("en", "The film, in which the Zarn pact was signed on Friday, opened."),
    ("fr", "Le film, dans lequel le pacte a été signé vendredi, sort."),
    ("es", "La película, en la que se firmó el pacto el viernes, se estrenó."),
    ("ru", "Фильм, в котором договор подписали в пятницу, вышел."),
)


@pytest.mark.parametrize(("code", "words"), FICTION)
def test_what_happens_in_a_film_is_not_told(code: str, words: str) -> None:
    assert not [each for each in told(words, code).events if each.event == "signature"]


HOW = (
    ("fr", "L'accord vient d'être signé.", {"done"}),
    ("es", "El acuerdo acaba de firmarse.", {"done"}),
    ("es", "El acuerdo no llegó a firmarse el martes.", {"denied"}),
    ("en", "Morin has ratified the agreement, Jan Dorn claimed, wrongly.", {"denied"}),
    (
        "en",
        "If the council ratifies the pact on 10 March, it enters into force on 1 April.",
        {"planned"},
    ),
    ("en", "The pact enters into force on 1 April.", {"announced"}),
    ("es", "Si se aprueba el pacto, entrará en vigor el 1 de abril.", {"planned"}),
    ("ru", "Если договор одобрят, он вступит в силу 1 апреля.", {"planned"}),
    ("fr", "Si le pacte est approuvé, il entrera en vigueur le 1er avril.", {"planned"}),
)


@pytest.mark.parametrize(("code", "words", "statuses"), HOW)
def test_an_act_is_told_as_its_frame_has_it(code: str, words: str, statuses: set[str]) -> None:
    found = told(words, code)

    assert {each.status for each in found.events if each.event != "approval"} == statuses
    assert not [each for each in found.events if each.event == "visit"]
    assert "wrongly" not in [each.content.words for each in found.statements]
