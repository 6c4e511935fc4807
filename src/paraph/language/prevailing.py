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
                "es": "Spanish|Castilian",
                "ko": "Korean",
                "de": "German",
                "ja": "Japanese",
                "pt": "Portuguese",
                "it": "Italian",
                "uk": "Ukrainian",
                "kk": "Kazakh",
                "uz": "Uzbek",
                "tr": "Turkish",
                "nl": "Dutch",
                "pl": "Polish",
                "sv": "Swedish",
                "fi": "Finnish",
                "da": "Danish",
                "no": "Norwegian",
                "el": "Greek",
                "cs": "Czech",
                "sk": "Slovak",
                "sl": "Sloven(?:e|ian)",
                "hu": "Hungarian",
                "ro": "Romanian|Moldovan",
                "bg": "Bulgarian",
                "sr": "Serbian",
                "hr": "Croatian",
                "bs": "Bosnian",
                "mk": "Macedonian",
                "sq": "Albanian",
                "et": "Estonian",
                "lv": "Latvian",
                "lt": "Lithuanian",
                "he": "Hebrew",
                "fa": "Persian|Farsi",
                "hi": "Hindi",
                "vi": "Vietnamese",
                "th": "Thai",
                "id": "Indonesian",
                "ms": "Malay",
                "mn": "Mongolian",
                "ka": "Georgian",
                "hy": "Armenian",
                "az": "Azerbaijani",
                "be": "Belarusian",
                "ky": "Kyrgyz",
                "tg": "Tajik",
                "tk": "Turkmen",
                "ca": "Catalan",
            }
        ),
        "fr": MappingProxyType(
            {
                "ar": "arabe",
                "zh": "chinois",
                "en": "anglais",
                "fr": "français",
                "ru": "russe",
                "es": "espagnol|castillan",
                "ko": "coréen",
                "de": "allemand",
                "ja": "japonais",
                "pt": "portugais",
                "it": "italien",
                "uk": "ukrainien",
                "tr": "turc",
                "kk": "kazakh",
                "uz": "ouzbe[kc]",
                "nl": "néerlandais|hollandais",
                "pl": "polonais",
                "sv": "suédois",
                "fi": "finnois|finlandais",
                "da": "danois",
                "no": "norvégien",
                "el": "grec",
                "cs": "tchèque",
                "sk": "slovaque",
                "sl": "slovène",
                "hu": "hongrois",
                "ro": "roumain|moldave",
                "bg": "bulgare",
                "sr": "serbe",
                "hr": "croate",
                "bs": "bosni",
                "mk": "macédonien",
                "sq": "albanais",
                "et": "estonien",
                "lv": "letton",
                "lt": "lituanien|lithuanien",
                "he": "hébr",
                "fa": "persan|farsi",
                "hi": "hindi",
                "vi": "vietnamien",
                "th": "thaï|thaïlandais",
                "id": "indonésien",
                "ms": "malais",
                "mn": "mongol",
                "ka": "géorgien",
                "hy": "arménien",
                "az": "azerbaïdjanais|azéri",
                "be": "bélarus|biélorusse",
                "ky": "kirghi[zs]",
                "tg": "tadjik",
                "tk": "turkmène",
                "ca": "catalan",
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
                "kk": "kaza[jk]",
                "uz": "uzbe[kc]",
                "nl": "(?:neerland|holand)[eé]s",
                "pl": "polac[oa]",
                "sv": "suec[oa]",
                "fi": "fin[eé]s|finland[eé]s",
                "da": "dan[eé]s",
                "no": "norueg[oa]",
                "el": "grieg[oa]",
                "cs": "chec[oa]",
                "sk": "eslovac[oa]",
                "sl": "eslov(?:en[oa])",
                "hu": "h[uú]ngar[oa]",
                "ro": "ruman[oa]|moldav[oa]",
                "bg": "b[uú]lgar[oa]",
                "sr": "serbi[oa]",
                "hr": "croata",
                "bs": "bosni[oa]",
                "mk": "macedoni[oa]",
                "sq": "alban[eé]s",
                "et": "estoni[oa]",
                "lv": "let[oó]n",
                "lt": "lituan[oa]",
                "he": "hebre[oa]",
                "fa": "persa|farsi",
                "hi": "hindi",
                "vi": "vietnamita",
                "th": "tailand[eé]s",
                "id": "indonesi[oa]",
                "ms": "malay[oa]",
                "mn": "mongol",
                "ka": "georgian[oa]",
                "hy": "armeni[oa]",
                "az": "azer",
                "be": "bielorrus[oa]|belarus[oa]",
                "ky": "kirgu[ií]s",
                "tg": "tay[ií]k",
                "tk": "turcoman[oa]|turkmen[oa]",
                "ca": "catal[aá]n",
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
                "nl": "нидерландск|голландск",
                "pl": "польск",
                "sv": "шведск",
                "fi": "финск",
                "da": "датск",
                "no": "норвежск",
                "el": "греческ",
                "cs": "чешск",
                "sk": "словацк",
                "sl": "словенск",
                "hu": "венгерск",
                "ro": "румынск|молдавск",
                "bg": "болгарск",
                "sr": "сербск",
                "hr": "хорватск",
                "bs": "боснийск",
                "mk": "македонск",
                "sq": "албанск",
                "et": "эстонск",
                "lv": "латышск|латвийск",
                "lt": "литовск",
                "he": "иврит|еврейск",
                "fa": "персидск|фарси",
                "hi": "хинди",
                "vi": "вьетнамск",
                "th": "тайск",
                "id": "индонезийск",
                "ms": "малайск",
                "mn": "монгольск",
                "ka": "грузинск",
                "hy": "армянск",
                "az": "азербайджанск",
                "be": "белорусск|беларуск",
                "ky": "кыргызск|киргизск",
                "tg": "таджикск",
                "tk": "туркменск",
                "ca": "каталонск",
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
                "uk": "우크라이나어",
                "kk": "카자흐어",
                "uz": "우즈베크어|우즈벡어",
                "tr": "튀르키예어|터키어",
                "nl": "네덜란드어",
                "pl": "폴란드어",
                "sv": "스웨덴어",
                "fi": "핀란드어",
                "da": "덴마크어",
                "no": "노르웨이어",
                "el": "그리스어",
                "cs": "체코어",
                "sk": "슬로바키아어",
                "sl": "슬로베니아어",
                "hu": "헝가리어",
                "ro": "루마니아어",
                "bg": "불가리아어",
                "sr": "세르비아어",
                "hr": "크로아티아어",
                "et": "에스토니아어",
                "lv": "라트비아어",
                "lt": "리투아니아어",
                "he": "히브리어",
                "fa": "페르시아어",
                "hi": "힌디어",
                "vi": "베트남어",
                "th": "태국어|타이어",
                "id": "인도네시아어",
                "ms": "말레이어",
                "mn": "몽골어",
                "ka": "조지아어",
                "hy": "아르메니아어",
                "az": "아제르바이잔어",
                "be": "벨라루스어",
                "ky": "키르기스어",
                "tg": "타지크어",
                "tk": "투르크멘어",
            }
        ),
    }
)
"""What each language calls languages: patterns that hold in every case of the word."""

PREVAILS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bprevails?\b|\b(?:shall govern|governs)\b|\b(?:shall control|controls)\b(?= in|\.|,|;|$)"
        r"|\b(?:takes?|shall (?:take|have)|has) (?:precedence|priority)\b"
        r"|\b(?:is|shall be|are) (?:considered |regarded as |deemed |taken as )?(?:to be )?(?:the )?"
        r"(?:only |sole )?(?:decisive|determinative|authoritative|conclusive|definitive|binding)\b"
        r"|\b(?:is|shall be) (?:considered |regarded as |deemed )?(?:to be )?(?:the )?(?:only |sole )?"
        r"(?:authentic|original|official (?:text|version|one))\b|\balone\b[^.;]{0,20}\bauthentic\b"
        r"|\bonly (?:authentic|official|authoritative|binding) (?:text|version|one)\b",
        "fr": r"\bpr[eé]vau(?:t|dra|dront|lent)\b|\bfai(?:t|sant) (?:seule? )?foi\b(?! également)"
        r"|\bfera (?:seule? )?foi\b|\b(?:fait|fera) (?:seule? )?autorité\b"
        r"|\bl['’]emporte(?:ra)?\b|\bprime(?:ra)?\b(?! d)|\ba(?:ura)? la (?:priorité|primauté|préséance)\b"
        r"|\b(?:est|sera)(?: considérée?)?(?: comme)? (?:le |la )?(?:texte |version )?(?:seule? )?"
        r"(?:déterminant|décisi[fv]|prépondérant|authentique|original|contraignant)e?\b"
        r"|\b(?:est|sera) (?:l['’]original|(?:le texte|la version) officiel(?:le)?)\b",
        "es": r"\bprevalecer[aá]n?\b|\bprevalecen?\b|\bprimar[aá]\b|\b(?:dará|hará|da|hace) fe\b"
        r"|\btendrá (?:prioridad|primacía|preferencia|precedencia)\b"
        r"|\b(?:es|será)(?: considerad[oa])?(?: como)? (?:el |la )?(?:texto |versión )?(?:únic[oa] )?"
        r"(?:determinante|decisiv[oa]|auténtic[oa]|original|vinculante)\b"
        r"|\b(?:es|será) (?:el texto|la versión) oficial\b",
        "ru": r"преимущественн\w+ силу|имеет преимуществ\w+|преимуществ\w+ имеет|превалирует"
        r"|преобладает"
        r"|\bприоритет\w*|решающ\w+ (?:силу|значение)"
        r"|(?:решающим|определяющим) является|является (?:решающим|определяющим)"
        r"|\b(?:аутентичн|подлинн|оригинальн)\w+ (?:текст\w* )?(?:является|считается|призна[её]тся)"
        r"|\b(?:является|считается|призна[её]тся) (?:единственн\w+ )?"
        r"(?:аутентичн|подлинн|оригинальн)\w+|является оригинал\w*"
        r"|является официальн\w+ (?:текст|верси)\w+",
        "ko": r"우선(?:한다|하며|하는)",
    }
)
"""What says that one text counts before others. What it says denied ("shall not") says nothing."""
USED: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bshall (?:apply|be (?:used|applied|followed|consulted|referred to))\b",
        "fr": r"\b(?:est|sera) (?:utilisée?|appliquée?|retenue?|suivie?|consultée?)\b"
        r"|\bs['’]applique(?:ra)?\b",
        "es": r"\bse (?:aplicará|utilizará|usará|consultará|tomará)\b"
        r"|\bse (?:acudirá|estará|atenderá|recurrirá) al?\b",
        "ru": r"(?:использ|применя)\w+(?= (?:\w+ )?текст| (?:\w+ )?верси)|(?:текст|версия)(?: \w+){0,4}? (?:использ|применя)\w+"
        r"|за основу принимается|принимается за основу|руководству\w+",
        "ko": r"적용(?:한다|된다|하며)|따른다",
    }
)
"""What says that one text counts where it is said of the case that they differ."""
LEADS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:reference|recourse) (?:shall|is to|will) be (?:made|had) to\b"
        r"|\b(?:interpreted|construed|settled|resolved|determined|decided)"
        r" (?:according to|by (?:reference to)?|on the basis of|in accordance with)"
        r"|\b(?:authentic|authoritative|official|original|binding) (?:text|version|one)"
        r" (?:shall be|is)\b",
        "fr": r"\bse (?:référera|reportera|réfèrent?|référer|reporter) (?:au|à la)\b"
        r"|\b(?:interprétée?s?|réglée?s?) (?:selon|d['’]après|conformément)\b"
        r"|\b(?:seule? )?(?:texte|version) (?:authentique|officiel(?:le)?) (?:est|sera)\b",
        "es": r"\bse (?:remitirá|referirá|acudirá|recurrirá) al?\b"
        r"|\b(?:texto|versión) (?:auténtic[oa]|oficial) (?:es|será)\b",
        "ru": r"\b(?:следует |необходимо )?(?:обращаться|обратиться|руководствоваться)\b"
        r"|\bруководствуются\b",
        "ko": r"(?!x)x",
    }
)
"""What leads to the text that counts, which stands behind it."""
SOLE: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:only|sole(?:ly)?|alone|single)\b",
        "fr": r"\b(?:seule?|uniquement|unique)\b",
        "es": r"\b(?:s[oó]lo|[uú]nic[oa]|[uú]nicamente|solamente)\b",
        "ru": r"\b(?:только|лишь|единственн\w+|исключительно)\b",
        "ko": r"만이?",
    }
)
"""Words by which one text counts alone, and another one does not."""
DENIED: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:not|no|neither|nor|never)\b",
        "fr": r"\bn(?:e\b|['’])|\b(?:ni|aucune?)\b",
        "es": r"\b(?:no|ni|ningun\w*|ningún|tampoco)\b",
        "ru": r"\b(?:не|ни)\b",
        "ko": r"아니|않",
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
        r"|\b(?:hac\w+|dan|harán|darán) (?:igualmente |plena )?fe\b"
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
        "en": r"\bdiverge\w*|\bdiscrepanc\w+|\binconsisten\w+|\bdifferences?\b|\bdiffer\b"
        r"|\bconflict\w*|\bcontradict\w+|\bdoubts?\b",
        "fr": r"\bdivergen\w+|\bcontradiction\w*|\bdifférences?\b|\bconflit\b|\bdoutes?\b"
        r"|\bdiscordance\w*",
        "es": r"\bdivergencia\w*|\bdiscrepancia\w*|\bcontradicci\w+|\bdiferencias?\b|\bdudas?\b"
        r"|\bconflicto\b|\bdisparidad\w*",
        "ru": r"расхожден\w+|разногласи\w+|разночтени\w+|толкован\w+|несоответстви\w+"
        r"|противоречи\w+|сомнени\w+|различи\w+",
        "ko": r"해석상|차이|불일치|상위",
    }
)
"""Patterns of what is said where the texts do not agree."""
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\btexts?\b|\bversions?\b|\blanguages?\b|\boriginals?\b|\bauthentic\b|\btranslations?\b",
        "fr": r"\btextes?\b|\bversions?\b|\blangues?\b|\boriginaux\b|\boriginal\b|\bauthentiques?\b"
        r"|\btraductions?\b",
        "es": r"\btextos?\b|\bversion\w*\b|\bversi[oó]n\b|\bidiomas?\b|\blenguas?\b|\bejemplares\b"
        r"|\boriginal\b|\bauténtic[oa]s?\b|\btraducci[oó]n\b|\btraducciones\b",
        "ru": r"\bтекст\w*|\bязык\w*|\bверси\w+|\bэкземпляр\w*|\bаутентичн\w+|\bперевод\w*",
        "ko": r"본|언어|문",
    }
)
"""What a clause on languages speaks of."""
WORDINGS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\btexts?\b|\bversions?\b|\btranslations?\b|\boriginal\b|\bauthentic\b",
        "fr": r"\btextes?\b|\bversions?\b|\btraductions?\b|\boriginal\b|\bauthentiques?\b",
        "es": r"\btextos?\b|\bversi[oó]n\b|\bversiones\b|\btraducci[oó]n\b|\boriginal\b"
        r"|\bauténtic[oa]s?\b",
        "ru": r"\bтекст\w*|\bверси\w+|\bперевод\w*|\bаутентичн\w+",
        "ko": r"본(?=[이은의과와을])|번역|정본",
    }
)
"""The text of one language, where a clause may say what it counts."""
ASIDE: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:for|by way of) (?:the (?:purposes? of )?)?(?:convenience|information|reference)\b"
        r"|\bcourtesy translation\b|\b(?:is|being|shall be) (?:only |merely |but )?an? "
        r"(?:mere |unofficial |courtesy )?translation\b",
        "fr": r"\bà titre (?:indicatif|d['’]information|de (?:commodité|référence))\b|\bpar commodité\b"
        r"|\bpour (?:information|la commodité|référence)\b"
        r"|\b(?:est|constitue|étant|n['’]est qu)['’]?(?:ue)? ?une (?:simple )?traduction\b",
        "es": r"\b(?:a|con) (?:efectos|título|fines) (?:\w+mente )?(?:informativ\w+|de referencia)\b"
        r"|\bpor (?:conveniencia|comodidad)\b|\bpara (?:información|referencia)\b"
        r"|\b(?:es|constituye|siendo) (?:solo |sólo )?una (?:mera |simple )?traducción\b",
        "ru": r"\bдля (?:удобства|справки|информации|ознакомления)\b|\bсправочн\w+|\bинформационн\w+ цел\w+"
        r"|\bявляется (?:лишь |только )?(?:неофициальн\w+ )?переводом\b",
        "ko": r"참고(?:용|를)|편의(?:상|를)|번역본(?:이다|에 불과)",
    }
)
"""By what one text is said to be no more than a translation."""
RANKS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bauthentic\b|\bauthoritative\b|\bconclusive\b|\bdecisive\b|\bofficial (?:text|version)"
        r"|\bbinding\b|\bconvenience\b|\bprevail\w*|\bpreceden\w+|\bsupersed\w+|\bequally\b"
        r"|\bgovern(?:s|ing)?\b",
        "fr": r"\bauthentiques?\b|(?<!en )(?<!bonne )\bfoi\b|\bautorité\b|\bcommodité\b"
        r"|\btitre (?:indicatif|d['’]information)\b|\bpr[eé]val\w+|\bprévau\w+|\bprim(?:e|era|auté)\b"
        r"|\bl['’]emport\w+|\b(?:texte|version) officiel\w*|\bdécisi(?:f|ve)\b|\bdéterminante?\b",
        "es": r"\bauténtic[oa]s?\b|(?<!en )(?<!buena )\bfe\b|\bfehaciente\w*|\bprevale\w+"
        r"|\bprim(?:a|ará|acía)\b|\bvinculante\w*|\b(?:texto|versión) oficial\b|\bdecisiv[oa]\b"
        r"|\bdeterminante\b|\binformativ[oa]s\b",
        "ru": r"\bаутентичн\w+|(?<!в )\bсил[уы]\b|\bпреимуществ\w+|\bприоритет\w*|\bдля удобства\b"
        r"|\bсправочн\w+|\bофициальн\w+ (?:текст|верси)\w*|\bпревалир\w+|\bрешающ\w+",
        "ko": r"정본|우선",
    }
)
"""Words of a clause that says how texts count against each other, whether it is understood or not."""
TABLES = (
    *(NAMES, PREVAILS, USED, LEADS, SOLE, DENIED, EQUAL, DIVERGES, TEXTS, WORDINGS, ASIDE, RANKS),
)
"""All of them, for their digest."""
