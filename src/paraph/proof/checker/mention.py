"""Mention: words that stand for themselves, are typed as they stand, or are marked as found so."""

from __future__ import annotations

import re

from paraph.proof.checker.line import WORD, Spot

_NEAR = 80  # characters before a span in which what announces it is looked for
MENTIONING = frozenset(
    (
        *("word", "words", "term", "spelling", "spelled", "spelt", "expression", "phrase", "slug"),
        *("password", "passwords", "passphrase", "username", "login", "keyword", "keywords", "tag"),
        *("string", "code", "named", "called", "entitled", "titled", "labelled", "labeled"),
        *("marked", "branded", "brand", "trademark", "motto", "slogan", "domain", "hashtag"),
        *("column", "field", "variable", "parameter", "command", "file", "folder", "directory"),
        *("logo", "read", "reads", "spells", "spell", "inscribed", "worded", "captioned", "styled"),
        *("mr", "mrs", "ms", "dr", "messrs", "mme", "monsieur", "señor", "señora", "господин"),
        *("mot", "mots", "terme", "expression", "intitulé", "intitulée", "nommé", "nommée"),
        *("dénommé", "dénommée", "appelé", "appelée", "marque", "palabra", "palabras", "término"),
        *("expresión", "contraseña", "titulado", "titulada", "llamado", "llamada", "denominado"),
        *("denominada", "marca", "слово", "слова", "словом", "термин", "термина", "термином"),
        *("пароль", "логин", "выражение", "марка", "марки", "госпожа", "господина", "госпожи"),
    )
)
"""Words behind which a word stands for itself, or is a name."""
_PAIRS = frozenset(
    (
        *(("trade", "mark"), ("service", "mark"), ("known", "as"), ("trading", "as")),
        *(("business", "as"), ("styled", "as"), ("printed", "as"), ("spelled", "as")),
        *(("referred", "as"), ("written", "as"), ("stamped", "as"), ("connu", "sous")),
    )
)
"""Two words that do so together."""
_TYPED = re.compile(
    r"(?<![^\W_])(?:passwords?|pass[ -]?phrases?|pass[ -]?codes?|pin(?: code)?|logins?|user ?names?"
    r"|key[ -]?(?:words?|phrases?)|code[ -]?(?:words?|names?)|mots? de passe|mots?[ -]cl[ée]s?"
    r"|brands?|slogans?|mottos?|domain names?|handles?|hashtags?|marques?|eslogan"
    r"|contraseñas?|palabras? clave|парол[ья]|логин|비밀번호|암호)"
    r"(?: (?:is|are|be|being|was|reads|est|sont|es|son|будет)(?![^\W_])|는|은|[:=,]"
    r"| [:=\u2013\u2014-])"
    r"[^.;!?]*$|(?<![^\W_])mots? de passe $",
    re.IGNORECASE,
)
"""What announces that something is typed as it stands, as far as the sentence goes."""
_SIC = re.compile(r"[^\W_]*[\s\u00a0]*[\[(] ?sic ?[!.]* ?[\])]", re.IGNORECASE)


_MARKED = re.compile(
    r"[ \u00a0]?(?:[\u2122\u00ae\u2120]|\((?:tm|r|sm)\)"
    r"|(?:ltd|inc|plc|llc|llp|gmbh|s\.a\.|sarl|corp)(?![^\W_]))",
    re.IGNORECASE,
)
"""What stands behind a mark or the name of a company."""


def mentioned(spot: Spot) -> bool:
    """Whether a word directly before a span, or a sign behind it, makes a name of it."""
    if spot.word_before().lower() in MENTIONING:
        return True
    if _MARKED.match(spot.line.text, spot.end):
        return True
    words = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start])[-2:]
    return bool(spot.word_before()) and tuple([word.lower() for word in words]) in _PAIRS


def typed(spot: Spot) -> bool:
    """Whether a span is, or is part of, what is typed as it stands: "the password is colour"."""
    return _TYPED.search(spot.line.text[max(0, spot.start - _NEAR) : spot.start]) is not None


def sic(spot: Spot) -> bool:
    """Whether a span, or the word that it ends in, is marked as standing so: "recieve [sic]"."""
    return _SIC.match(spot.line.text, spot.end) is not None
