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


_STATED = 5
"""How many words before a span are looked at for "its name shall be the ..."."""
_STATING = frozenset(
    (
        *("is", "are", "was", "were", "be", "being", "as", "or", "and", "not"),
        *("est", "sont", "soit", "sera", "comme", "ou", "et", "es", "son", "sea", "será"),
        *("como", "o", "y", "это", "есть", "как", "или", "и"),
    )
)
"""Words by which something is said to be a name or a word, or one of several."""


def mentioned(spot: Spot) -> bool:
    """Whether what a span holds may be spoken of as a word, as a name, or as what is typed.

    So it is behind "the password", behind "the password is" and "password:", before the sign of a
    mark, and wherever its provision speaks of what is typed or of how something is spelled.
    """
    text = spot.line.text
    if spot.line.typed or _MARKED.match(text, spot.end):
        return True
    if spot.word_before().lower() in MENTIONING:
        return True
    words = [word.lower() for word in WORD.findall(text[max(0, spot.start - _NEAR) : spot.start])]
    near = words[-_STATED:]
    if tuple(near[-2:]) in _PAIRS:
        return True
    stated = text[: spot.start].rstrip()[-1:] == ":" or bool(_STATING.intersection(near))
    return stated and bool(MENTIONING.intersection(near))


def typed(spot: Spot) -> bool:
    """Whether a span is, or is part of, what is typed as it stands: "the password is colour"."""
    return _TYPED.search(spot.line.text[max(0, spot.start - _NEAR) : spot.start]) is not None


def sic(spot: Spot) -> bool:
    """Whether a span, or the word that it ends in, is marked as standing so: "recieve [sic]"."""
    return _SIC.match(spot.line.text, spot.end) is not None
