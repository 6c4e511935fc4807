"""What a text says of its provisional application and nobody has read leaves open how it stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.unit.test_life import life
from tests.unit.test_life_time import at_day
from tests.unit.test_readings_again import read, shown, signed

from paraph.agreement.force.days import one
from paraph.agreement.force.event import Event
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.standing import perhaps_applied
from paraph.cli.force import Asked, run

ENTERS = (
    "This Agreement shall enter into force on the date of the exchange of instruments of "
    "ratification."
)
EARLY = "This Agreement shall be provisionally applied from the date of its signature"


def text(early: str) -> str:
    return f"Article 1. The Seller delivers the goods.\n\nArticle 2. {early} {ENTERS}\n"


def test_a_clause_on_provisional_application_that_is_not_read_leaves_open_how_it_stands() -> None:
    log, text_set = signed(text(f"{EARLY} by the Seller alone."))
    log.act("keller", read(log, text_set), text_set=text_set)

    assert life(log).force.state == "undetermined"
    assert "article 2" in life(log).force.why
    assert at_day(log, "2026-01-02").force.state != "in force"
    assert "on provisional application: not understood" in " ".join(shown(log).split())


def test_a_clause_on_provisional_application_of_which_no_reading_is_accepted_does_too() -> None:
    log, text_set = signed(text(f"{EARLY}."))
    log.act("keller", read(log, text_set), text_set=text_set)
    assert life(log).force.state == "undetermined"

    log.act("keller", read(log, text_set, "provisional"), text_set=text_set)
    assert life(log).force.state == "provisionally applied"


def test_a_text_that_does_not_speak_of_it_is_not_in_force_until_it_enters() -> None:
    log, text_set = signed(text("The Parties trade."))
    log.act("keller", read(log, text_set), text_set=text_set)

    assert life(log).force.state == "not in force"


@pytest.mark.parametrize(
    ("events", "since"),
    [
        ((("signature", 5, "A"), ("signature", 7, "B")), one(date(2030, 1, 7))),
        ((("signature", 5, "A"),), None),
        ((("received", 5, "A"),), one(date(2030, 1, 5))),
        ((("adoption", 3, ""), ("signature", 5, "A")), one(date(2030, 1, 3))),
        ((), None),
    ],
)
def test_it_may_be_applied_once_all_have_signed_or_adopted_it(
    events: tuple[tuple[str, int, str], ...], since: object
) -> None:
    done = [Event(kind, one(date(2030, 1, day)), who) for kind, day, who in events]  # type: ignore[arg-type]

    assert perhaps_applied("why", done, Circumstances(("A", "B"))).since.days == since


def test_a_named_day_of_provisional_application_waits_for_the_signatures_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        f"This Agreement shall be applied provisionally from 1 March 2030. {ENTERS}\n",
        encoding="utf-8",
    )
    events = ("signature=2030-01-05:A", "signature=2030-01-07:B")
    for day, word in (("2030-02-28", "not in force"), ("2030-03-01", "provisionally applied")):
        run(str(file), Asked(events=events, parties=("A", "B"), on=day), language="en")
        assert f"Standing: {word}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", f"{EARLY} by Alda alone. {ENTERS}"),
        ("fr", "Le présent Accord est appliqué à titre provisoire dès sa signature, sauf par Morin. Le présent Accord "
         "entre en vigueur à la date de l'échange des instruments de ratification."),
        ("es", "El presente Acuerdo se aplicará provisionalmente desde su firma, salvo el artículo 4. El presente "
         "Acuerdo entrará en vigor en la fecha del canje de los instrumentos de ratificación."),
        ("ru", "Настоящее Соглашение временно применяется с даты подписания, если Сторона не заявит об ином. "
         "Настоящее Соглашение вступает в силу с даты обмена ратификационными грамотами."),
    ],
)  # fmt: skip
def test_the_command_tells_how_it_stands_as_open_from_the_signatures_on(
    code: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.md"
    file.write_text(f"{words}\n", encoding="utf-8")
    signed_ = ("signature=2030-01-05:A", "signature=2030-01-07:B")
    for day, word in (("2030-01-06", "not in force"), ("2030-01-07", "undetermined")):
        asked = Asked(events=signed_, parties=("A", "B"), on=day)

        assert run(str(file), asked, language=code) == 2
        assert f"Standing: {word}" in capsys.readouterr().out
