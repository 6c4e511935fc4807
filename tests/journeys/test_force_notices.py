"""`paraph force` of an agreement that a notice does not renew, and that a notice denounces."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.command import paraph

EN = """# Agreement on ferries

## Article 9

1. This Agreement shall enter into force on the date of receipt of the last notification of the
completion of internal procedures.

2. It is concluded for five years and shall be renewed automatically for successive periods of
five years, unless either Party notifies the other in writing at least six months before the
expiry of the current period that it does not wish to renew it.

3. Either Party may denounce this Agreement at any time by written notification. The
denunciation shall take effect six months after the date of receipt of the notification.
"""
FR = """# Accord sur les bacs

## Article 9

1. Le présent Accord entre en vigueur à la date de réception de la dernière notification de
l'accomplissement des procédures internes.

2. Il est conclu pour une durée de cinq ans. Il est renouvelé par tacite reconduction pour de
nouvelles périodes de cinq ans, sauf si l'une des Parties notifie à l'autre par écrit, au moins
six mois avant l'expiration de la période en cours, son intention de ne pas le renouveler.

3. Chacune des Parties peut dénoncer le présent Accord à tout moment par notification écrite. La
dénonciation prend effet six mois après la date de réception de la notification.
"""
ES = """# Acuerdo sobre transbordadores

## Artículo 9

1. El presente Acuerdo entrará en vigor en la fecha de recepción de la última notificación del
cumplimiento de los procedimientos internos.

2. El presente Acuerdo permanecerá en vigor por un período de cinco años y se renovará
automáticamente por períodos iguales, salvo que una de las Partes notifique a la otra su
intención de no renovarlo con seis meses de anticipación.

3. Cualquiera de las Partes podrá denunciar el presente Acuerdo en cualquier momento mediante
notificación escrita. La denuncia surtirá efecto seis meses después de la fecha de recepción de
la notificación.
"""
RU = """# Соглашение о паромах

## Статья 9

1. Настоящее Соглашение вступает в силу с даты получения последнего уведомления о выполнении
внутригосударственных процедур.

2. Настоящее Соглашение заключается сроком на пять лет и автоматически продлевается на
последующие пятилетние периоды, если ни одна из Сторон не уведомит другую в письменной форме не
менее чем за шесть месяцев до истечения очередного периода о своем намерении не продлевать его.

3. Каждая из Сторон может денонсировать настоящее Соглашение в любое время путем письменного
уведомления. Денонсация вступает в силу через шесть месяцев после даты получения уведомления.
"""
BEGUN = (
    *("--party", "Arland", "--party", "Borland"),
    *("--event", "received=2020-01-15:Arland", "--event", "received=2020-04-01:Borland"),
)


@pytest.fixture(params=[EN, FR, ES, RU], ids=["en", "fr", "es", "ru"])
def agreement(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    path = tmp_path / "ferries.md"
    path.write_text(request.param, "utf-8")
    return str(path)


def standing(agreement: str, on: str, *told: str) -> str:
    events = [word for each in told for word in ("--event", each)]
    shown = paraph("force", agreement, *BEGUN, *events, "--on", on).stdout.decode()
    return next(line for line in shown.splitlines() if line.startswith("Standing: "))


def test_two_notices_of_which_nobody_says_which_they_are_end_it_at_the_latest(
    agreement: str,
) -> None:
    both = ("notice-received=2024-05-01:Arland", "notice-received=2024-05-03:Borland")

    assert "notice running" in standing(agreement, "2024-10-31", *both)
    assert "undetermined" in standing(agreement, "2025-01-01", *both)
    assert "which notice it was" in standing(agreement, "2025-01-01", *both)
    assert "ended" in standing(agreement, "2025-06-01", *both)


def test_a_notice_that_was_sent_and_received_waits_for_no_other_receipt(agreement: str) -> None:
    sent, received = "notice-sent=2024-05-01:Arland", "notice-received=2024-05-03:Arland"
    assert "notice running" in standing(agreement, "2024-11-02", sent, received)
    assert "ended" in standing(agreement, "2025-06-01", sent, received)

    sent = sent.replace("sent", "sent/denunciation")
    found = standing(agreement, "2024-12-01", sent, received)
    assert "ended (by denunciation; its last day was 2024-11-02)" in found
