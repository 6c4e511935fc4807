"""Events of an agreement that a deadline hangs on, in words that can mean nothing else."""

from __future__ import annotations

import re

_EN = (
    r"(?:this|the present) (?:agreement|treaty|convention|protocol|memorandum|arrangement|contract)"
)
_FR = r"(?:du présent|de la présente) (?:accord|traité|convention|protocole|arrangement|contrat)"
_RU = r"настояще(?:го|й) (?:соглашения|договора|конвенции|протокола|меморандума|контракта)"
_ES = (
    r"(?:del presente|de la presente|de este|de esta) "
    r"(?:acuerdo|tratado|convenio|convención|protocolo|memorando|contrato)"
)
ANCHORS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    [
        (event, re.compile(rf"(?:{words})", re.IGNORECASE))
        for event, words in (
            (
                "entry into force",
                rf"(?:the )?(?:date of )?(?:the )?entry into force of {_EN}|{_EN} enters into force"
                rf"|(?:l['’])?entrée en vigueur {_FR}"
                rf"|вступлени[еяюи] в силу {_RU}|вступления {_RU} в силу"
                rf"|(?:la )?entrada en vigor {_ES}",
            ),
            (
                "signature",
                rf"(?:the )?(?:date of )?(?:the )?(?:signature|signing)(?: of {_EN}| hereof)|{_EN} is signed"
                rf"|(?:la )?signature {_FR}"
                rf"|подписани[еяю] {_RU}"
                rf"|(?:la )?firma {_ES}",
            ),
            (
                "adoption",
                rf"(?:the )?adoption of {_EN}|(?:l['’])?adoption {_FR}"
                rf"|приняти[еяю] {_RU}|(?:la )?adopción {_ES}",
            ),
            (
                "notifications",
                r"(?:the )?receipt of the (?:last|later|latter) (?:written )?notification"
                r"|(?:la )?réception de la dernière notification(?: écrite)?"
                r"|получени[еяю] последнего (?:письменного )?уведомления"
                r"|(?:la )?recepción de la última notificación(?: escrita)?",
            ),
            (
                "end",
                rf"(?:the )?(?:termination|expiry|expiration) of {_EN}"
                rf"|(?:l['’])?(?:expiration|extinction) {_FR}"
                rf"|прекращени[еяю](?: действия)? {_RU}"
                rf"|(?:la )?(?:terminación|expiración) {_ES}",
            ),
        )
    ]
)
"""Each event, and words that name it whole: those that could be of another text are in no row."""


def event_of(words: str) -> str:
    """Return the event that words name for sure, or nothing."""
    plain = " ".join(words.split()).strip(" ,.;")
    return next((event for event, pattern in ANCHORS if pattern.fullmatch(plain)), "")


_BARE = re.compile(
    r"(?:the |its |la |l['’]|sa |su |его |её |ее )?(?:date of )?(?:entry into force|signature|signing|entrée en vigueur|entrada en vigor"
    r"|firma|вступлени[еяюи] в силу|подписани[еяю])",
    re.IGNORECASE,
)


def anchored(words: str) -> bool:
    """Whether words name such an event, and not of which text."""
    return _BARE.fullmatch(" ".join(words.split()).strip(" ,.;")) is not None
