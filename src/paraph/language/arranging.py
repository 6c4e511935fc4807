"""Words by which the order of parties, or of definitions, matters, or does not."""

from __future__ import annotations

RANKED = {
    "en": (
        r"(?:first|last|second|earlier|latter)[- ](?:named"
        r"|mentioned|listed|signing|part(?:y|ies)?)"
        r"|(?:named|mentioned|listed|sign\w*|stands?|comes?)\s+(?:\w+\s+)?(?:first|last|second)"
        r"|former|latter|respectively|respective"
        r"|(?:first|last|second|one)\s+of\s+(?:the\s+)?(?:two\s+)?part(?:y|ies)"
        r"|party\s+of\s+the\s+(?:first|second)\s+part"
        r"|order\s+(?:of\s+the\s+(?:preamble|title"
        r"|signatures?)|in\s+which|(?:given|named|stated))"
        r"|in\s+(?:this|that|the\s+same|the\s+above)\s+order|alphabetical\w*"
        r"|(?:part(?:y|ies)|states?|sides?|governments?)\s+(?:[A-Z]|\d+|one|two|[IV]+)"
        r"|(?:first|second|initial|last|final|other|one)\s+(?:\w+\s+){0,2}(?:party|state|side)"
        r"|(?:party|state|side|government)\s+(?:\w+\s+){0,4}(?:first"
        r"|second|last|head|top|initial)"
        r"|part(?:y|ies)\b[^.;]{0,80}(?:\d|\bone|\btwo"
        r"|\bthree|\bhalf)[^.;]{0,60}\band\s+(?:\w+\s+)?"
        r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half)"
    ),
    "ru": (
        r"(?:перв|последн|втор)\w+\s+(?:из\s+)?(?:названн|упомянут|указанн|сторон)\w*"
        r"|(?:назван|упомянут|указан|подписа)\w*\s+(?:перв|последн|втор)\w+|соответственно"
        r"|в\s+(?:указанном|этом|том\s+же)\s+порядке|порядк\w+\s+преамбул\w+|алфавитн\w+"
        r"|(?:сторон|государств)\w*\s+(?:\d+|[АБABI]+)"
        r"|(?:перв|втор|друг|одн|последн)\w+\s+сторон\w*"
        r"|сторон\w*\b[^.;]{0,80}\d[^.;]{0,60}\bи\s+\d+"
    ),
    "fr": (
        r"(?:premi[eè]r|derni[eè]r|second|deuxième)\w*\s+(?:nommé"
        r"|mentionné|cité|partie|signataire)\w*"
        r"|(?:nommé|mentionné|cité)\w*\s+en\s+(?:premier|dernier|second)|respecti\w+"
        r"|(?:dans\s+)?(?:cet|l['’])\s?ordre|alphabétique\w*"
        r"|(?:parties?|états?)\s+(?:[A-Z]|\d+|une|deux)"
        r"|(?:premi[eè]r|second|autre|derni[eè]r|une)\w*"
        r"\s+(?:partie|état)|parties\b[^.;]{0,80}\d[^.;]{0,60}\bet\s+\d+"
    ),
    "es": (
        r"(?:primer|últim|segund)\w*\s+(?:nombrad|mencionad|citad|parte|firmante)\w*"
        r"|(?:nombrad|mencionad|citad)\w*\s+en\s+(?:primer|último|segundo)\w*|respectiv\w+"
        r"|en\s+(?:este|ese|el\s+mismo)\s+orden|orden\s+del\s+preámbulo|alfabétic\w+"
        r"|(?:partes?|estados?)\s+(?:[A-Z]|\d+|una|dos)|(?:primer|segund|otr|últim|un)\w*"
        r"\s+(?:parte|estado)|partes\b[^.;]{0,80}\d[^.;]{0,60}\by\s+\d+"
    ),
    "ko": (
        r"전자|후자|각각|먼저\s?(?:기재|서명)\w*|기재된?\s?순서|순서대로"
        r"|가나다순|[갑을](?=[은이의에과와])|일방|타방|상대방"
    ),
}
"""Patterns of words that tell parties apart by the order in which they are named."""

BETWEEN = {
    "en": r"between|by and between|among|of",
    "ru": r"между",
    "fr": r"entre(?:\s+(?:le|la|les))?|de",
    "es": r"entre(?:\s+(?:el|la|los|las))?|de",
    "ko": "",
}
"""Words that lead to the names of both parties in a title."""

TOPICS = {
    "en": r"on|concerning|regarding|relating to|for|in the fields? of|in respect of|about",
    "ru": r"о|об|по|в\s+области|в\s+сфере|относительно",
    "fr": r"sur|concernant|relatif à|relative à|en matière de|dans le domaine d[eu]",
    "es": r"sobre|relativo a|en materia de|en el ámbito de|para",
    "ko": r"간의|간",
}
"""Words that lead to the subject of a title."""

PREAMBLE = {
    "en": frozenset(
        (
            *("the", "this", "agreement", "convention", "treaty", "protocol", "memorandum", "is"),
            *("made", "entered", "into", "concluded", "between", "by", "and", "of", "government"),
            *("governments", "hereinafter", "hereafter", "collectively", "together", "jointly"),
            *("referred", "to", "called", "as", "contracting", "parties", "states", "have"),
            *("agreed", "follows", "undersigned", "on", "behalf", "understanding"),
        )
    ),
    "ru": frozenset(
        (
            *("правительство", "правительства", "именуемые", "далее", "в", "дальнейшем", "стороны"),
            *("сторонами", "договаривающиеся", "договаривающимися", "и", "настоящее", "соглашение"),
            *("заключено", "между", "совместно", "согласились", "о", "нижеследующем"),
        )
    ),
    "fr": frozenset(
        (
            *("le", "la", "les", "l", "du", "de", "des", "et", "gouvernement", "gouvernements"),
            *("ci", "après", "dénommés", "dénommées", "désignés", "désignées", "parties"),
            *("contractantes", "présent", "accord", "est", "conclu", "entre", "ensemble"),
            *("sont", "convenus", "convenues", "ce", "qui", "suit"),
        )
    ),
    "es": frozenset(
        (
            *("el", "la", "los", "las", "del", "de", "y", "gobierno", "gobiernos", "en"),
            *("adelante", "denominados", "denominadas", "partes", "contratantes", "presente"),
            *("acuerdo", "se", "celebra", "entre", "han", "convenido", "lo", "siguiente"),
        )
    ),
    "ko": frozenset(
        ("정부는", "정부", "이하", "당사자라", "한다", "체약당사자라", "다음과", "같이")
    ),
}
"""The only words that a preamble may have where it names the parties in another order."""

MEANS = r"(?:shall mean|means?|(?:shall have|has|have) the meaning)"
"""What follows a term directly where a definition says all of its meaning (English)."""

GIVEN = (
    r"(?:shall have|has|have) the meaning (?:given|assigned|ascribed|attributed|set out|set forth"
    r"|specified|provided)(?: to (?:it|them|that term|such term))? (?:in|by)"
)
"""What leads to the provision that gives a term its meaning."""

TEXT_NAMES = frozenset(
    (
        *("Agreement", "Arrangement", "Convention", "Treaty", "Protocol", "Contract", "Memorandum"),
        *("Charter", "Covenant", "Deed", "Lease", "Licence", "License", "Pact", "Statute"),
    )
)
"""What a text may call itself."""

LEAD = (
    r"(?:(?:in|for the purposes? of|as used in|for)(?: this| the present) {name}"
    r"|the following (?:definitions|terms|expressions) (?:apply|are used)"
    r" (?:in|to|throughout) this {name})"
    r"(?:,? unless the context (?:otherwise )?requires(?: otherwise)?)?"
    r"(?:,? the following (?:definitions (?:shall )?apply"
    r"|(?:terms|words|expressions|words and expressions|terms and expressions)(?: (?:shall )?have"
    r" the following meanings?|(?: shall)? have the meanings? set (?:out|forth) below"
    r"|(?: shall)? mean)))?"
    r" ?:"
)
"""All of what may lead to a list of definitions, in small letters; {name} is a text's own name."""

HEADINGS = (
    r"(?:definitions?|interpretation|defined terms|terms|terms and definitions|use of terms"
    r"|definitions and interpretation|definitions of terms|glossary)"
)
"""All of a heading that may do so, in small letters."""

GENERIC = (
    r"Republic|Kingdom|Commonwealth|Federation|Principality|Sultanate|Union|State|States"
    r"|Government|Emirate|Duchy"
)
"""What a state is called by, before "of" and its own name."""

WHOLE_NAMES = (
    "United States of America",
    "United States",
    "United Kingdom of Great Britain and Northern Ireland",
    "United Kingdom",
    "United Nations",
    "European Union",
    "United Arab Emirates",
    "Netherlands",
    "Philippines",
)
"""Names with an article that nobody takes for those of another."""

PARTICIPANTS = ("Contracting Parties", "Contracting Party", "Parties", "Party")
"""What a text calls those who conclude it, whether it defines that or not."""

POINTING = (
    r"(?:it|its|they|their|them|he|she|his|her|such|those|these|so"
    r"|(?:both|neither|either|each|all)(?! (?:contracting )?(?:part(?:y|ies)|states?)(?!\w))"
    r"|also|likewise|similarly|the (?:same|said|former|latter|last|first|above|foregoing)"
    r"|(?:this|that)(?! (?:agreement|article|section|chapter|part|clause|convention|treaty|protocol"
    r"|contract|annex)(?!\w)))(?!\w)"
)
"""How a provision begins that may speak of what stands before it, in small letters."""

LOOKING_BACK = (
    r"above|below|foregoing|aforesaid|aforementioned|said|such|latter|former|preceding|those"
)
"""Words that may do so anywhere in the first provision behind a list."""
