"""Nouns by which each language says who said what, and the words around them."""

from __future__ import annotations

from typing import NamedTuple


class Nouns(NamedTuple):
    """Patterns: `nouns` of saying, what leads from one to whose it is (`by`), and to what is said.

    `which` leads from a document to what it says ("according to which"). `main` are verbs by which
    a sentence goes on behind what such a noun tells. `words_of` gives somebody's words.
    """

    nouns: str
    by: str
    that: str
    which: str
    main: str
    words_of: str = ""
    alone: str = r"(?!)"
    """Nouns that tell it with nobody's name, and what leads from those to what is told."""


NOUNS = {
    "en": Nouns(
        nouns=(
            r"claims?|assertions?|statement|announcement|promises?|pledge|vow|warnings?|prediction"
            r"|admission|acknowledg[e]?ment|insistence|argument|assurances?|allegations?|contention"
            r"|complaints?|remarks?|observation|declaration|revelation|accusations?|testimony"
            r"|confirmation|disclosure|confession|forecast|boast|reminder|conclusion|account"
            r"|words|repl(?:y|ies)|message|phrase|comments?"
        ),
        by=r"by|from|of",
        that=r"[ ]that[ ]",
        alone=(
            r"(?:claims?|assertions?|announcement|promises?|pledge|warnings?|prediction|assurances?|allegations?"
            r"|rumou?rs?|reports|accusations?|disclosure|revelation|confirmation|admission) that"
        ),
        which=r"(?:under which|whereby)(?=:)|according to which|in which it says that|which says that|which said that",
        main=(
            r"was|were|is|are|has|have|had|went|go|goes|spread|spreads|circulated?|began|continued|persist|shocked|pleased|delighted|reached|came|drew|met|caused|surprised|sparked|angered|proved|turned"
            r"|remains|remained|led|raised|prompted|provoked|failed|fell"
        ),
    ),
    "ru": Nouns(
        nouns=(
            r"заявлени[еяюм]{1,2}|утверждени[еяюм]{1,2}|признани[еяюм]{1,2}|слов(?:а|ам|ами|ах)?"
            r"|обещани[еяюм]{1,2}|предупреждени[еяюм]{1,2}|сообщени[еяюм]{1,2}|уверени[еяюм]{1,2}"
            r"|мнени[еяюм]{1,2}|довод(?:ы|а|ам|ом)?|жалоб[аыуеой]{1,2}|вывод(?:ы|а|ам|ом)?"
            r"|прогноз(?:ы|а|ам|ом)?|обвинени[еяюм]{1,2}|напоминани[еяюм]{1,2}|реплик[аиуей]{1,2}"
        ),
        by=r"",
        that=r"(?:[ ](?:о|в)[ ]том)?,[ ](?:что|будто)[ ]",
        alone=(
            r"(?:заявлени[еяюм]{1,2}|утверждени[еяюм]{1,2}|обещани[еяюм]{1,2}|предупреждени[еяюм]{1,2}"
            r"|сообщени[еяюм]{1,2}|слух(?:и|ов|ам|ами|ах)?|известие|информаци[яиюей]{1,2}|уверени[еяюм]{1,2}"
            r"|обвинени[еяюм]{1,2}|объявлени[еяюм]{1,2})(?: о том| в том)?, (?:что|будто)"
        ),
        which=r"(?:согласно|по)[ ]котор(?:ому|ой|ым)|где[ ]говорится,[ ]что|в[ ]котор(?:ом|ой|ых)[ ]говорится,[ ]что",
        main=r"(?!)",
        words_of=(
            r"(?<!\w)(?:цитиру(?:ет|ют)|процитировал[аи]?|привод(?:ит|ят)|прив[её]л[аи]?|переда[её]т"
            r"|передают|передал[аи]?|приводятся)[ ](?:[^,.;:\ue000-\ue002]{2,60}?[ ])??"
            r"(?:(?P<owner>его|её|ее|их)[ ](?:слова|заявление|ответ|высказывание)"
            r"|(?:слова|заявление|ответ|высказывание)[ ](?=[А-ЯЁа-яё])|(?=[а-яё]*(?:а|я)[ ][А-ЯЁ]))"
        ),
    ),
    "fr": Nouns(
        nouns=(
            r"annonces?|affirmations?|déclarations?|promesses?|assurances?|accusations?|thèse|version"
            r"|argument|aveu|constat|avertissement|propos|confirmation|mise en garde|témoignage|conviction"
        ),
        by=r"de|du|des|d['’]|par|faite? par|faite? par le",
        that=r"[ ](?:selon (?:laquelle|lequel|lesquels|lesquelles)|que)[ ]|[ ](?:selon (?:laquelle|lequel|lesquels)[ ]|qu['’])",
        alone=(
            r"(?:rumeurs?|bruit|annonce|promesse|affirmation|accusation|assurance|information|thèse|idée reçue)"
            r" (?:selon (?:laquelle|lequel|lesquelles)|que|qu['’](?=ils?\b|elles?\b|une?\b|on\b|aucune?\b))"
        ),
        which=r"en vertu (?:duquel|de laquelle)(?=[ ]?:)|selon (?:laquelle|lequel|lesquels|lesquelles)|d['’]après (?:laquelle|lequel)|aux termes (?:duquel|de laquelle)",
        main=r"circule|circulent|court|courent|se répand|inquiète|agite|surprend|est|sont|était|étaient|a|ont|avait|n['’]est|n['’]a|fait|reste|laisse|provoque|suscite",
    ),
    "es": Nouns(
        nouns=(
            r"afirmaci(?:ón|ones)|anuncio|declaraci(?:ón|ones)|promesa|advertencia|denuncia|acusaci(?:ón|ones)"
            r"|argumento|tesis|versión|confesión|reconocimiento|aviso|palabras|testimonio|confirmación|queja"
        ),
        by=r"de|del|por parte de|por parte del|hecha por|hecho por",
        that=r"[ ](?:de que|según (?:el|la) cual|según (?:los|las) cuales)[ ]",
        alone=(
            r"(?:rumor(?:es)?|anuncio|promesa|afirmación|advertencia|acusación|denuncia|confirmación|versión|bulo"
            r"|garantía) (?:de que|según (?:el|la) cual|según (?:los|las) cuales)"
        ),
        which=r"en virtud del? (?:la )?cual(?=:)|según (?:el|la) cual|según (?:los|las) cuales|de acuerdo con (?:el|la) cual",
        main=r"circula|circulan|corre|corren|recorre|sorprende|inquieta|indignó|alegró|es|son|fue|fueron|era|eran|ha|han|había|sorprendió|causó|provocó|cayó|desató|resultó|no",
    ),
}
HEARD_SAYING = (
    r"[ ](?:(?:as|of|for)[ ](?:having[ ])?)?(?:saying|said|say|telling(?:[ ]\w+)?|warning|shout(?:ing)?"
    r"|remark(?:ing)?|declar(?:e|ing)|insist(?:ing)?|exclaim(?:ing)?|yell(?:ing)?|whisper(?:ing)?)"
    r"(?=:|,?[ ]?\ue000|,?[ ]that\b)"
)
"""What stands behind somebody of whom another tells that they said it: "recalled Berg saying"."""
PASSED_ON = {
    "en": (
        r"(?:recall|remember|repeat|quot|cit|echo|repost|retweet|convey|relay)(?:s|ed|d|es|ing)?"
        r"|reads?(?:[ ](?:out|aloud))?"
    ),
    "fr": r"(?:a[ ]|ont[ ]|avait[ ])?(?:rappel|cit|répét|repris|rapport|transmis|relay|lu)(?:e|é|ait|s)?",
    "es": r"(?:ha[ ])?(?:record|cit|repit|repet|reprodu|ley|transmiti)\w*",
    "ru": r"(?:напомни|повтори|зачита)\w*",
}
"""Verbs by which somebody passes on the words of somebody else, and says none of their own."""
