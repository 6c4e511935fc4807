"""Formerly: words by which a text, or a provision of it, is meant as it was at some time."""

from __future__ import annotations

_DONE = (
    r"concluded|signed|adopted|initial(?:l)?ed|drafted|amended|enacted|agreed|approved|ratified"
    r"|printed|published|worded|negotiated|executed|made|done|issued"
)
ONCE: dict[str, str] = {
    "en": (
        r"in (?:it|there|them)(?![^\W_])"
        r"|in (?:its|the|their|an?) (?:original|former|previous|earlier|initial|old|prior"
        r"|first version|version|wording|text of)(?![^\W_])"
        r"|as (?:it|they) (?:(?:then|once|originally) )?(?:stood|was|were|stands?|reads?|applied)"
        r"|as (?:(?:originally|initially|previously|formerly|first|last|since|subsequently|then"
        rf"|earlier|lastly) )?(?:{_DONE}|in force)"
        r"|(?:then|previously|formerly|earlier|formerly|no longer|not yet|still) in force"
        r"|in force (?:until|till|before|on|at|in|as of|up to|prior)"
        r"|(?:prior to|before|until|till|after) (?:(?:its|the|their|this|that|any|such) )?"
        r"(?:amendment|revision|modification|alteration)"
    ),
    "fr": (
        r"(?:dans|en|selon) (?:sa|leur|la|une|son|leurs) (?:version|teneur|rédaction)"
        r"|tel(?:le)?s? qu['\u2019e]"
        r"|(?:alors|précédemment|antérieurement|encore) en vigueur"
        r"|(?<!entre )(?<!entrent )(?<!entrera )(?<!entreront )(?<!entrée )"
        r"en vigueur (?:avant|jusqu|au|en|le|lors|à)"
        r"|avant (?:sa|leur|la|toute|le|son) (?:modification|révision|amendement|changement)"
        r"|dans (?:sa|leur) \w+ (?:version|rédaction)"
    ),
    "es": (
        r"en (?:su|la|una) (?:\w+ )?(?:versión|redacción)"
        r"|tal(?:es)? (?:y )?como|(?:entonces|anteriormente|todavía) vigente"
        r"|vigentes? (?:hasta|antes|en|al)"
        r"|(?<!entra )(?<!entran )(?<!entrará )(?<!entrarán )(?<!entrada )"
        r"en vigor (?:hasta|antes|en|al|el)"
        r"|antes de (?:su|la|toda) (?:modificación|reforma|enmienda|revisión)"
    ),
    "ru": (
        r"в (?:\w+ )?(?:редакции|версии)|в том виде|действовавш\w+"
        r"|в (?:прежн|первоначальн|стар|исходн|тогдашн)\w+"
        r"|как (?:он|она|оно|они|был)\w*"
        r"|до (?:(?:её|ее|его|их|внесения) )?(?:изменени|пересмотр|внесени)\w+"
    ),
    "ko": "",
}
"""Patterns for how a provision once stood, in small letters, anywhere in its sentence."""

MADE: dict[str, str] = {
    "en": (
        rf"(?:{_DONE})(?! by (?:this|the parties))|entered into|that|which|whose|attached|annexed"
        r"|dated|then|previously|formerly|hereby|it|they|this one|being replaced|replac\w+"
        r"|supersed\w+|repealed|in annex|in appendix|in schedule|it replaces|with"
    ),
    "fr": (
        r"conclue?s?|signée?s?|adoptée?s?|antérieure?s?|précédente?s?|ancien\w*|alors|qui|que|dont"
        r"|annexée?s?|ci-joint\w*|en vigueur|bilatéra\w+|type|entre|avec|cadre"
    ),
    "es": (
        r"celebrad\w+|firmad\w+|adoptad\w+|anterior\w*|precedente\w*|antigu\w+|entonces|que|cuy\w+"
        r"|anex\w+|adjunt\w+|vigente\w*|bilateral\w*|tipo|entre|con|marco|previo"
    ),
    "ru": (
        r"заключ\w+|подписан\w+|принят\w+|прежн\w+|прил\w+|котор\w+|действ\w+|с|между|в|от|о|об"
    ),
    "ko": "",
}
"""Patterns of words directly behind the name of a text by which it may be another than this."""

RUSSIAN_NATIONS = r".*(?:ск|цк)(?:ая|ой|ую|ое|ого|ому|ом|ие|их|им|ими|ий)"
"""How Russian adjectives of states end: "французская статья"."""

KOREAN_PAPERS = (
    r"(?:[A-Z]{2,}|결정|지침|각서|내규|세칙|조례|고시|훈령|예규|지령|초안|개정안|법안|시안|선언|결의|명령"
    r"|기본합의|협정안|조약안)"
)
"""Korean papers, and acronyms, directly beside a provision that is theirs."""
