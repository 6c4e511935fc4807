"""Entitled: where a wording names another text by a word that many texts are called by."""

from __future__ import annotations

import re
from functools import cache

from paraph.proof.checker.documents.grammar import Grammar
from paraph.proof.checker.documents.instruments import Own, ends_in, stem_of

_NAMES = {
    "en": (
        *("Rules?", "Regulations?", "By-?[Ll]aws?", "Orders?", "Decisions?", "Plan", "Manual"),
        *("Handbook", "Rulebook", "Guidebook", "Guide", "Guidelines", "Bill", "Instruments?"),
        *("Permit", "Concession", "Tender", "Principles", "Framework", "Scheme", "Compact"),
        *("Programme", "Program", "Statement", "Report", "Opinion", "Judge?ment", "Award"),
        *("Ruling", "Enactment", "Legislation", "Warranty", "Bond", "Indenture", "Concordat"),
        *("Specifications?", "Circular", "Notice", "Mandate", "Settlement", "Minutes", "Notes?"),
        *("Instructions?", "Directions?", "Digest", "Restatement", "Norms?", "Standards?"),
        *("Terms", "Conditions", "Model", "Policy", "Procedures?", "Articles", "Provisions"),
    ),
    "fr": (
        *("Règles", "Statuts?", "Manuel", "Guide", "Plan", "Ordre", "Décision", "Principes"),
        *("Cadre", "Rapport", "Avis", "Jugement", "Sentence", "Arrêt", "Arrêté", "Circulaire"),
        *("Instructions?", "Conditions", "Cahier", "Bail", "Normes?", "Programme", "Décret"),
        *("Ordonnance", "Résolution", "Déclaration", "Directives?"),
    ),
    "es": (
        *("Reglas", "Estatutos?", "Manual", "Guía", "Plan", "Orden", "Decisión", "Principios"),
        *("Marco", "Informe", "Dictamen", "Sentencia", "Laudo", "Circular", "Instrucción"),
        *("Condiciones", "Pliego", "Normas?", "Programa", "Decreto", "Resolución"),
        *("Declaración", "Directivas?"),
    ),
    "ru": (
        *("Руководств[оауе]", "План[ауе]?", "Принцип(?:ы|ах|ов)", "Доклад[ауе]?", "Указ[ауе]?"),
        *("Заключени[еияю]", "Распоряжени[еияю]", "Услови(?:я|ях|й)", "Программ[аыеу]"),
    ),
}
"""Words with a capital by which a text is called, and much else."""
_WORDS = {
    "fr": (
        *("règles", "manuel", "décision", "rapport", "jugement", "sentence", "arrêt", "arrêté"),
        *("circulaire", "bail", "décret", "ordonnance", "résolution", "directive", "guide"),
        *("principes", "instruction"),
    ),
    "es": (
        *("reglas", "estatutos?", "manual", "decisión", "informe", "dictamen", "sentencia"),
        *("laudo", "circular", "contrato", "convenio", "tratado", "convención", "protocolo"),
        *("normas?", "decreto", "resolución", "directiva", "guía", "principios", "instrucción"),
    ),
    "ru": (
        *("правила", "правилах", "правил", "правилам", "руководств[оауе]", "регламент[ауе]?"),
        *("положени[ие]", "постановлени[еияю]", "указ[ауе]?", "распоряжени[еияю]"),
        *("услови(?:ях|ям)", "план[ауе]?", "доклад[ауе]?"),
    ),
}
"""Words in small letters, which name a text with what follows: "le manuel de Rome"."""
_LINKS = {
    "en": r"(?:of|on|for|to|between|concerning|governing|relating to)",
    "fr": r"(?:de|du|des|d|sur|pour|relati\w+ (?:à|aux?)|concernant|entre|aux?)",
    "es": r"(?:de|del|sobre|para|relativ\w+ a|entre|al?)",
    "ru": r"(?:о|об|по|для|от|к)",
}
_ABOUT = {"fr": "sur|concernant|relati", "es": "sobre|relativ", "ru": "о|об|по"}
"""What a text is about, in small letters."""
_ACRONYMS = (
    *("CISG", "UCP", "URDG", "GATT", "GATS", "TRIPS", "GDPR", "UNCLOS", "ECHR", "ICCPR", "TFEU"),
    *("TEU", "UCC", "BGB", "ABGB", "HGB", "ISDA", "GMRA", "FIDIC", "Incoterms", "INCOTERMS"),
    *("UNIDROIT", "UNCITRAL", "SOLAS", "MARPOL", "NAFTA", "USMCA", "COLREGS?", "RGPD", "CVIM"),
)
"""Texts that are called by their first letters, or by one word that nothing else has."""


def entitled(text: str, grammar: Grammar, own: Own) -> list[int]:
    """Return where a wording names a text in full, by a word that much else is called too.

    "The Rules of Trade", "le manuel de Rome", "the CISG". What this text calls itself is none.
    """
    code = grammar.language.code
    pattern = _pattern(code)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(text):
        name = match.lastgroup or ""
        start, this = match.start(name), text[max(0, match.start(name) - _NEAR) : match.start(name)]
        own_name = stem_of(match[name], code) in own.names - {""}
        if not own_name and not ends_in(grammar.this, this):
            found.append(start)
    return found


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    if code not in _NAMES:
        return None
    names, words = "|".join(_NAMES[code]), "|".join(_WORDS.get(code, ("(?!x)x",)))
    link = rf"{_LINKS[code]}['\u2019\s]\s*(?:\w+['\u2019\s]\s*){{0,2}}?{_CAPITAL}"
    about = rf"(?:{_ABOUT[code]})\w*\s" if code in _ABOUT else "(?!x)x"
    before = rf"{_CAPITAL}(?!{_SMALL})\w[\w-]+\s" if code == "en" else r"(?<=[\w,]\s)"
    return re.compile(
        rf"(?<!\w)(?:(?P<full>{names}|{words})\s(?:{link}|{about})"
        rf"|{before}(?P<alone>{names})(?!\w)|(?P<short>{'|'.join(_ACRONYMS)})(?!\w))"
    )


_NEAR = 40  # characters before a name, in which "this" stands
_CAPITAL = "(?=[^\\W\\d_a-z\u0430-\u044f\u0451\u00e0-\u00ff])"
_SMALL = r"(?:The|This|These|Those|An?|Any|No|Each|Every|Such|All|In|Of|By|As)\s"
