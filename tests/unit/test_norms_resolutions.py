"""What a council or a board resolves is read: who may, who is to, and what is approved."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


def _read(code: str, *words: str) -> list[tuple[str, str, str]]:
    text = Text(tuple(Provision("paragraph", each) for each in words))
    return [
        (each.kind, each.bearer.kind, each.bearer.words) for each in read_norms(text, code).norms
    ]


RESOLVED = """
en | permission | one party | The Mayor
   The Mayor is authorized to sign the lease.
en | permission | one party | The Mayor
   The Mayor is hereby authorized to sign the lease.
en | obligation | one party | The Mayor
   The Mayor is authorized and directed to sign the lease.
en | obligation | one party | The Mayor
   The Mayor is hereby authorized, empowered and directed to sign it.
en | obligation | one party | The Mayor
   The Mayor is hereby directed to file the lease.
en | obligation | one party | The Mayor
   The Mayor is instructed to file the lease by 1 March 2027.
en | permission | one party | the Mayor
   RESOLVED, that the Mayor is authorized to sign the lease.
en | obligation | one party | the City Clerk
   RESOLVED FURTHER, that the City Clerk shall publish this resolution.
en | obligation | one party | the Treasurer
   BE IT FURTHER RESOLVED that the Treasurer is directed to pay.
en | permission | one party | the City Manager
   NOW, THEREFORE, BE IT RESOLVED by the Council of Elm that the City Manager is authorized to sign.
en | obligation | one party | the Mayor
   RESOLVED, the Mayor shall sign the lease.
en | permission | one party | the Mayor
   RESOLVED, that the City Council hereby authorizes the Mayor to sign the lease.
en | obligation | one party | the City Clerk
   The Council directs the City Clerk to publish this resolution.
en | obligation | one party | the City Manager
   RESOLVED, that the Board authorizes and directs the City Manager to file the lease.
en | declaration | not stated |
   RESOLVED, that the lease is approved.
en | declaration | not stated |
   The lease is approved substantially in the form presented.
en | declaration | not stated |
   The budget is hereby adopted.
en | declaration | not stated |
   The minutes are approved as amended.
fr | permission | one party | Le maire
   Le maire est autorisé à signer la convention.
fr | obligation | one party | le maire
   Le conseil décide que le maire signe la convention.
fr | obligation | one party | Le maire
   Le maire est chargé de publier la délibération.
fr | permission | one party | le maire
   D'autoriser le maire à signer la convention.
fr | permission | one party | le maire
   Autorise le maire à signer la convention.
fr | obligation | one party | le maire
   De charger le maire de publier la délibération.
fr | declaration | not stated |
   D'approuver la convention.
fr | declaration | not stated |
   DÉCIDE d'approuver la convention.
es | permission | one party | El alcalde
   El alcalde queda autorizado para firmar el convenio.
es | permission | one party | alcalde
   Autorizar al alcalde para firmar el convenio.
es | permission | one party | alcalde
   Se autoriza al alcalde a firmar el convenio.
es | permission | one party | la alcaldesa
   Facultar a la alcaldesa para que firme el convenio.
es | obligation | joint body | secretario
   Encargar al secretario publicar el acuerdo.
es | declaration | not stated |
   Aprobar el convenio.
es | declaration | not stated |
   Se aprueba el convenio.
ru | declaration | not stated |
   Утвердить договор аренды.
ru | obligation | one party | главе администрации
   Поручить главе администрации подписать договор.
ru | permission | one party | мэра
   Уполномочить мэра подписать договор.
ru | permission | one party | мэра
   РЕШИЛ: уполномочить мэра подписать договор.
ru | permission | one party | Мэр
   Мэр уполномочен подписать договор.
"""
"""Each sentence below its language, and the kind and bearer of its norm."""
_ROWS = [
    ([each.strip() for each in head.split("|")], words.strip())
    for head, words in zip(*[iter(RESOLVED.strip().splitlines())] * 2, strict=True)
]


@pytest.mark.parametrize(("told", "words"), _ROWS)
def test_what_is_resolved_is_a_norm(told: list[str], words: str) -> None:
    code, *norm = told
    assert _read(code, words) == [tuple(norm)]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "WHEREAS, the Mayor is authorized to sign leases;"),
        ("en", "The plans that are approved are kept in the archive."),
        ("en", "The meeting ends when the minutes are approved."),
        ("fr", "Considérant que le maire est autorisé à signer les baux ;"),
        ("fr", "Le tarif a été approuvé par le conseil en mars."),
        ("es", "Considerando que el alcalde está autorizado para firmar;"),
        ("ru", "Лист утвердительных ответов прилагался."),
    ],
)
def test_what_is_only_recited_is_none(code: str, words: str) -> None:
    assert _read(code, words) == []


def test_a_whole_resolution_is_read() -> None:
    assert _read(
        "en",
        "RESOLUTION NO. 2026-17",
        "A RESOLUTION OF THE CITY COUNCIL OF ELMVALE APPROVING A LEASE",
        "WHEREAS, the City owns a pier that shall be kept open to the public; and",
        "WHEREAS, the Council has reviewed the lease presented to it;",
        "NOW, THEREFORE, BE IT RESOLVED by the City Council of the City of Elmvale that:",
        "Section 1. The lease is approved substantially in the form presented, with such minor "
        "changes as the City Attorney approves.",
        "Section 2. The City Manager is authorized and directed to execute the lease.",
        "Section 3. The City Clerk shall publish this resolution within 10 days.",
        "BE IT FURTHER RESOLVED that the Finance Director is hereby authorized to transfer funds.",
        "RESOLVED FURTHER, that the officers of the City are hereby directed to file the lease.",
        "This resolution shall take effect immediately upon its passage.",
        "PASSED AND ADOPTED this 3rd day of March, 2026.",
    ) == [
        ("declaration", "not stated", ""),
        ("obligation", "one party", "The City Manager"),
        ("obligation", "one party", "The City Clerk"),
        ("permission", "one party", "the Finance Director"),
        ("obligation", "each party", "the officers of the City"),
        ("declaration", "not stated", ""),
    ]
