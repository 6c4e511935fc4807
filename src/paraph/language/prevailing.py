"""Prevailing: how an agreement says which of its languages prevails, or that all are equal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NAMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": MappingProxyType(
            {
                "ar": "Arabic",
                "zh": "Chinese",
                "en": "English",
                "fr": "French",
                "ru": "Russian",
                "es": "Spanish",
                "ko": "Korean",
                "de": "German",
                "ja": "Japanese",
                "pt": "Portuguese",
                "it": "Italian",
                "uk": "Ukrainian",
                "kk": "Kazakh",
                "uz": "Uzbek",
                "tr": "Turkish",
            }
        ),
        "fr": MappingProxyType(
            {
                "ar": "arabe",
                "zh": "chinois",
                "en": "anglais",
                "fr": "français",
                "ru": "russe",
                "es": "espagnol",
                "ko": "coréen",
                "de": "allemand",
                "ja": "japonais",
                "pt": "portugais",
                "it": "italien",
                "uk": "ukrainien",
                "tr": "turc",
            }
        ),
        "es": MappingProxyType(
            {
                "ar": "árabe",
                "zh": "chin[oa]",
                "en": "ingl[eé]s",
                "fr": "franc[eé]s",
                "ru": "rus[oa]",
                "es": "español|castellan[oa]",
                "ko": "corean[oa]",
                "de": "alem[aá]n",
                "ja": "japon[eé]s",
                "pt": "portugu[eé]s",
                "it": "italian[oa]",
                "uk": "ucranian[oa]",
                "tr": "turc[oa]",
            }
        ),
        "ru": MappingProxyType(
            {
                "ar": "арабск",
                "zh": "китайск",
                "en": "английск",
                "fr": "французск",
                "ru": "русск",
                "es": "испанск",
                "ko": "корейск",
                "de": "немецк",
                "ja": "японск",
                "pt": "португальск",
                "it": "итальянск",
                "uk": "украинск",
                "kk": "казахск",
                "uz": "узбекск",
                "tr": "турецк",
            }
        ),
        "ko": MappingProxyType(
            {
                "ar": "아랍어",
                "zh": "중국어",
                "en": "영어|영문",
                "fr": "프랑스어|불어",
                "ru": "러시아어|노어",
                "es": "스페인어|에스파냐어|서반아어",
                "ko": "한국어|국문|한글",
                "de": "독일어",
                "ja": "일본어",
                "pt": "포르투갈어",
                "it": "이탈리아어",
            }
        ),
    }
)
"""What each language calls languages: patterns that hold in every case of the word."""

PREVAILS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bprevails?\b|\bshall govern\b|\bgoverns\b|\bcontrols?\b(?= in|\.|,)"
        r"|\btakes? precedence\b|\b(?:is|shall be|are) (?:decisive|determinative|authoritative)\b",
        "fr": r"\bpr[eé]vau(?:t|dra|dront|lent)\b|\bfai(?:t|sant) foi\b(?! également)|\bfera foi\b"
        r"|\bl['’]emporte(?:ra)?\b|\b(?:fait|fera) autorité\b"
        r"|\b(?:est|sera) (?:déterminant|décisi[fv]|prépondérant)e?\b",
        "es": r"\bprevalecer[aá]n?\b|\bprevalecen?\b|\bprimar[aá]\b"
        r"|\b(?:es|será) (?:determinante|decisiv[oa])\b",
        "ru": r"преимущественн\w+ силу|имеет преимуществ\w+|преимуществ\w+ имеет|превалирует"
        r"|преобладает"
        r"|\bприоритет\w*|использ\w+ текст",
        "ko": r"우선(?:한다|하며|하는)",
    }
)
EQUAL: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:equally|being|are|both|all)\b[^.;]{0,40}\bauthentic\b"
        r"|\bequally (?:valid|binding|official|authoritative)"
        r"|\bequal (?:legal )?(?:force|validity)",
        "fr": r"\bfai(?:t|sant|sont) également foi\b|\bfont également foi\b"
        r"|\bégalement authentiques?\b"
        r"|\b(?:étant|sont|seront) (?:tous |toutes )?authentiques?\b"
        r"|\bles (?:deux|trois) textes faisant foi\b|\b(?:ayant|ont) (?:la )?(?:même|égale) \w+\b"
        r"|\bmême (?:valeur|force)\b|\btous les textes faisant\b|\bfaisant également foi\b",
        "es": r"\bigualmente (?:auténtic[oa]s?|válid[oa]s?)\b|\bmismo (?:valor|efecto)\b"
        r"|\b(?:son|siendo|serán) (?:ambos |todos |los dos )?(?:textos )?auténtic[oa]s\b"
        r"|\b(?:hac\w+|dan) (?:igualmente |plena )?fe\b"
        r"|\bde igual (?:validez|valor|autenticidad|fuerza|tenor y validez)\b"
        r"|\bmism[oa] (?:validez|autenticidad|fuerza)\b",
        "ru": r"равно\s?аутентичн\w+|одинаков\w+ (?:юридическ\w+ )?сил\w+"
        r"|равн\w+ (?:юридическ\w+ )?сил\w+"
        r"|(?:одинаково|в равной (?:мере|степени)) аутентичн\w+|текст\w* аутентичн\w+"
        r"|аутентичн\w+ явля|являются (?:равно )?аутентичн",
        "ko": r"동등(?:하게|한)?\s?(?:정본|효력)|동등하게",
    }
)
DIVERGES: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bdiverge\w*|\bdiscrepanc\w+|\binconsisten\w+|\bdifference\w* (?:of"
        r"|in) interpretation"
        r"|\bconflict\w* between\b",
        "fr": r"\bdivergence\w*|\bcontradiction\w*",
        "es": r"\bdivergencia\w*|\bdiscrepancia\w*|\bcontradicci\w+",
        "ru": r"расхожден\w+|разногласи\w+|разночтени\w+|толкован\w+",
        "ko": r"해석상|차이|불일치|상위",
    }
)
"""Patterns of what is said where the texts do not agree."""
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\btexts?\b|\bversions?\b|\blanguages?\b|\boriginals?\b",
        "fr": r"\btextes?\b|\bversions?\b|\blangues?\b|\boriginaux\b",
        "es": r"\btextos?\b|\bversion\w*\b|\bversi[oó]n\b|\bidiomas?\b|\blenguas?\b|\bejemplares\b",
        "ru": r"\bтекст\w*|\bязык\w*|\bверси\w+|\bэкземпляр\w*",
        "ko": r"본|언어|문",
    }
)
"""What a clause on languages speaks of."""
