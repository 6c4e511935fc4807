"""Words by which somebody refuses a thing, such as an offer or a licence, and denies no claim."""

from __future__ import annotations

REFUSES = {
    "en": r"(?:reject|dismiss|repudiat|contest|disput)\w*",
    "ru": r"(?:отверг|оспор|оспарива)\w*",
    "fr": r"(?:rejet|récus|contest|écart)\w*",
    "es": r"(?:rechaz|impugn|repudi)\w*",
}
"""Verbs of denying by which a thing is refused as well."""
THINGS = {
    "en": (
        r"(?:offer|bid|bill|proposal|plan|request|appeal|application|motion|amendment|petition|draft"
        r"|budget|contract|deal|treaty|agreement|pact|text|resolution|invitation|demand|licen[cs]e"
        r"|permit|candidac(?:y|ie)|resignation|compromise|ultimatum|tender|lawsuit|suit|complaint"
        r"|reform|project|law|measure|decision|ruling|verdict|fine|election|clause|treat(?:y|ie))s?"
    ),
    "ru": (
        r"(?:предложени[ея]|законопроекты?|поправк[уи]|заявк[уи]|заявлени[ея]|просьб[уы]|жалоб[уы]"
        r"|апелляци[юи]|проекты?|планы?|ходатайств[оа]|иски?|инициатив[уы]|сделк[уи]|договоры?"
        r"|соглашени[ея]|бюджеты?|ультиматум|требовани[ея]|резолюци[юи]|компромисс|кандидатур[уы]"
        r"|приглашени[ея]|реформ[уы]|закон|решени[ея]|приговор|штраф|выборы|лицензи[юи])"
    ),
    "fr": (
        r"(?:offre|proposition|projet|amendement|demande|recours|requête|motion|candidature|plan"
        r"|accord|texte|budget|contrat|marché|pétition|appel|compromis|résolution|invitation|loi"
        r"|ultimatum|licence|permis|réforme|décision|jugement|amende|élection|traité)s?"
    ),
    "es": (
        r"(?:ofertas?|propuestas?|proyectos?|enmiendas?|solicitud(?:es)?|recursos?|petici(?:ón|ones)"
        r"|moci(?:ón|ones)|candidaturas?|plan(?:es)?|acuerdos?|textos?|presupuestos?|contratos?"
        r"|apelaci(?:ón|ones)|demandas?|resoluci(?:ón|ones)|invitaci(?:ón|ones)|ley(?:es)?"
        r"|licencias?|permisos?|iniciativas?|ultimátum|reformas?|tratos?|tratados?|multas?"
        r"|decisi(?:ón|ones)|sentencias?|elecci(?:ón|ones))"
    ),
}
"""What is refused, and is no claim."""
GRANTS = {"en": r"den(?:y|ies|ied|ying)", "es": r"n(?:iega|iegan|egó|egaron|egado|egaba)"}
"""Verbs of denying by which somebody is refused what they asked for."""
GRANTED = {
    "en": (
        r"(?:requests?|applications?|appeals?|motions?|petitions?|bail|visas?|permits?|licen[cs]es?"
        r"|permission|access|entry|entrance|asylum|leave|parole|treatment|refunds?|citizenship|funding"
        r"|accreditation|compensation|credit|loans?|bids?[ ]for[ ]parole|a[ ]hearing|aid)"
    ),
    "es": (
        r"(?:licencias?|permisos?|visados?|visas?|acceso|entrada|asilo|autorizaci(?:ón|ones)|libertad"
        r"|fianza|solicitud(?:es)?|ayudas?|subvenci(?:ón|ones)|nacionalidad|créditos?|indemnización)"
    ),
}
"""What somebody asks for, and is granted or refused."""
WHOSE = {
    "en": r"(?:(?!of[ ])[\w’'-]+[ ]){0,4}?",
    "ru": r"(?:(?:[а-яё]+(?:ое|ее|ый|ий|ую|юю|ые|ие|ого|его)|эт[иоу]|этот|его|её|ее|их|все|оба|обе)[ ]){0,3}?",
    "fr": r"(?:(?!(?:de|du|des)[ ])(?:[\w-]+[ ]|[ldLD]['’])){0,3}?",
    "es": r"(?:(?!(?:de|del)[ ])[\w-]+[ ]){0,3}?",
}
"""What stands before such a noun."""
BEHIND = {
    "en": r"(?:[ ](?:of|for|to|from|by|in|on|with|as|over|under|at|about|that|which|made)[ ].*)?",
    "ru": r"(?:[ ].*)?",
    "fr": r"(?:[ ].*)?",
    "es": r"(?:[ ].*)?",
}
"""What may stand behind it."""
