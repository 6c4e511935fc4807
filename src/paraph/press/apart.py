"""Apart: what stands among the paragraphs of an article and is none of it: links, notes on it."""

from __future__ import annotations

import re

_LINK = re.compile(
    r"[\s•▪>»–—-]*(?i:read[ ](?:more|also|next|on)|see[ ]also"
    r"|related(?:[ ](?:stories|articles|news|links|content))?"
    r"|more[ ](?:on[ ]this(?:[ ]story)?|from[ ]\w+|stories)|most[ ]read|don['’]t[ ]miss"
    r"|(?:à[ ])?lire[ ](?:aussi|également|plus)|voir[ ]aussi|à[ ]voir"
    r"|(?:sur[ ]le[ ]même|même)[ ]sujet|les[ ]plus[ ]lus"
    r"|(?:lea|lee|leer|ver|vea|mira)[ ](?:también|más)|lo[ ]más[ ]leído"
    r"|(?:noticias?|artículos?)[ ]relacionad[ao]s?|le[ ]puede[ ]interesar"
    r"|см\.[ ]также|(?:читайте|смотрите)[ ](?:также|далее|ещё|еще)"
    r"|(?:(?:ещё|еще|материалы)[ ])?по[ ]теме|самое[ ]читаемое)[ ]?(?::?\s*$|[:|—–])"
)
"""How a line begins that leads to another article, and whether it is all of that line."""
_NOTE = re.compile(
    r"[\s*\[(_]*(?:(?i:corrections?|clarification|editor['’]s[ ]note|rectificatifs?|erratum"
    r"|note[ ]de[ ]la[ ]rédaction|correcci[óo]n|fe[ ]de[ ]erratas|rectificación"
    r"|nota[ ]de[ ](?:la[ ])?redacción|исправление|поправка|уточнение|от[ ]редакции)"
    r"(?:[ ][(\[][^:.()]{0,40}[)\]])?[ ]?[:—–]"
    r"|(?i:(?:an|the)[ ](?:earlier|previous|original)[ ]version[ ]of[ ]this"
    r"[ ](?:article|story|report|piece)"
    r"|this[ ](?:article|story|report|piece|page)[ ](?:was|has[ ]been)[ ](?:\w+[ ])?"
    r"(?:amended|corrected|updated|changed|edited)"
    r"|une[ ](?:version[ ](?:antérieure|précédente)|première[ ]version)[ ]de[ ]cet?[ ]"
    r"(?:article|texte)|cet[ ]article[ ]a[ ]été[ ](?:modifié|corrigé|mis[ ]à[ ]jour)"
    r"|una[ ]versión[ ](?:anterior|previa)[ ]de[ ]est[ea]"
    r"|este[ ]artículo[ ](?:fue|ha[ ]sido)[ ](?:corregido|modificado|actualizado)"
    r"|в[ ](?:более[ ])?(?:ранней|предыдущей|прежней|первой)[ ]версии[ ]"
    r"(?:этой|этого|материала|текста|статьи|новости)))"
)
"""How a note begins that tells what an article had before."""
_ENDED = frozenset(".!?…")


class Apart:
    """What is no part of the article, told paragraph by paragraph, in their order."""

    def __init__(self) -> None:
        self._list = False

    def why(self, words: str) -> str:
        """Return why a paragraph is none of the article, or nothing where it is one.

        Behind a line that only leads to others ("Read more") are its links: lines without a stop.
        """
        link = _LINK.match(words)
        if link is not None:
            self._list = not words[link.end() :].strip()
            return "what leads to another article"
        if self._list and words.rstrip(' »”"’)')[-1:] not in _ENDED:
            return "what leads to another article"
        self._list = False
        return "a note on what the article had before" if _NOTE.match(words) else ""
