"""French."""

from __future__ import annotations

from paraph.language.table import Language

_ORDINALS = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième "
    "onzième douzième treizième quatorzième quinzième seizième"
)
_CARDINALS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
_QUOTED = r"[«“\"]\s*(?P<term>[^«»“”\"\n]{1,120}?)\s*[»”\"]"

LANGUAGE = Language(
    code="fr",
    steps={
        "book": "livre / livres",
        "part": "partie / parties",
        "title": "titre / titres",
        "chapter": "chapitre / chapitres",
        "section": "section / sections",
        "subsection": "sous-section / sous-sections",
        "article": "article art / articles arts",
        "clause": "clause / clauses",
        "rule": "règle / règles",
        "paragraph": "paragraphe / paragraphes",
        "point": "alinéa / alinéas sous-alinéa sous-alinéas point points",
        "annex": "annexe / annexes",
        "appendix": "appendice / appendices",
        "protocol": "protocole / protocoles",
    },
    numbers={
        **{word: value for value, word in enumerate(_ORDINALS.split(), start=1)},
        "première": 1,
        "second": 2,
        "seconde": 2,
        **{word: value for value, word in enumerate(_CARDINALS.split(), start=1)},
    },
    preamble=("préambule", "considérants", "exposé préalable"),
    testimonium=("en foi de quoi", "fait à", "fait en", "fait le"),
    function_words=frozenset(
        ("le", "la", "les", "des", "et", "du", "de", "à", "dans", "est", "par")
    ),
    and_=r"et/ou|et|ou|ainsi\s+que",
    to=r"à|au|[-–—]",
    of=r",?\s+(?:de\s+la\s+|de\s+l[’']\s?|du\s+|des\s+|de\s+|à\s+la\s+|à\s+l[’']|au\s+)",
    belongs=r",?\s+(?:de\s+la\s+|de\s+l[’']\s?|du\s+|des\s+|de\s+)",
    this=r"présente?s?\s+",
    that=r"(?:cette|cet|ce|ces|même|ladite|ledit|dudit)\s+",
    its=r"son|sa|ses|leur|leurs|dont",
    thereof=r"\s+de\s+(?:celui|celle|ceux)-ci|\s+y\s",
    the=r"(?!x)x",
    instruments=(
        "accord",
        "convention",
        "traité",
        "protocole",
        "contrat",
        "charte",
        "pacte",
        "statut",
        "mémorandum",
        "arrangement",
    ),
    definitions=(
        _QUOTED + r"(?:[^.;:«»]{0,80}?)\s*(?:désigne(?:nt)?|s[’']entend(?:ent)?|signifie(?:nt)?"
        r"|comprend(?:ent)?|vise(?:nt)?|on\s+entend|a\s+le\s+sens|ont\s+le\s+sens)\b",
        r"(?i:on\s+entend\s+par|s[’']entend\s+par)\s*:?\s*" + _QUOTED,
        r"(?i:ci-après)(?:\s+(?:dénommée?s?|désignée?s?|appelée?s?|collectivement|individuellement"
        r"|conjointement|également))*\s*[:,]?\s*(?:les?\s+|la\s+|l[’']\s?)?" + _QUOTED,
        r"\((?:les?\s+|la\s+|l[’']\s?|une?\s+)?" + _QUOTED + r"\)",
    ),
    announces=r"on\s+entend\s+par|s[’\']entend(?:ent)?\s+par|termes\s+suivants|sens\s+suivant",
)
