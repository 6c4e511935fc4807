"""Papers that somebody must write: what one of them contains is what its writer owes."""

from __future__ import annotations

from collections.abc import Mapping

DOCUMENTS: Mapping[str, str] = {
    "en": r"(?:proposals?|reports?|notices?|notifications?|requests?|applications?|certificates?|invoices?|statements?)",
    "fr": r"(?:propositions?|rapports?|notifications?|demandes?|requêtes?|certificats?|factures?|avis|plaintes?|réclamations?|candidatures?|invitations?|communications?)",
    "es": r"(?:propuestas?|informes?|notificaci(?:ón|ones)|solicitud(?:es)?|peticion(?:es)?|petición|certificados?|facturas?|avisos?|reclamaci(?:ón|ones)|invitaci(?:ón|ones)|comunicaci(?:ón|ones))",
    "ru": r"(?:предложени[ея]|доклады?|отч[её]ты?|уведомлени[ея]|извещени[ея]|заявлени[ея]|заявк[аи]|запросы?|просьб[аы]|сертификаты?|свидетельств[оа]|накладн(?:ая|ые)|сч[её]т|счета|справк[аи]|жалоб[аы]|претензи[яи]|приглашени[ея]|сообщени[ея])",
}
"""The nouns of each language whose norms are read. None is of an agreement or a part of one."""
