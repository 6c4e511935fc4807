"""What stands around a reference, in each language: words that show where it ends, or does not.

The checker of proofs rests on these lists, and on nothing of the reader of references but the
words of steps: a word that is in no list leaves a reference in doubt.
"""

from __future__ import annotations

ENDS = {
    "en": frozenset(
        (
            *("shall", "may", "must", "will", "would", "should", "can", "is", "are", "was", "were"),
            *("has", "have", "had", "does", "do", "did", "not", "and", "or", "as", "with", "from"),
            *("for", "on", "by", "under", "if", "when", "unless", "until", "which", "that"),
            *("where",),
            *("apply", "applies", "applied", "above", "below", "hereof", "herein", "hereto"),
            *("inclusive", "respectively", "in", "to", "at", "but", "without", "within", "before"),
            *("after", "upon", "during", "provides", "provide", "sets", "set", "survive"),
            *("mutatis",),
            *("survives", "constitutes", "contains", "requires", "governs", "hereinafter", "also"),
            *("remain", "remains", "applicable", "concerning", "relating", "regarding"),
            *("including",),
            *("the", "a", "an", "any", "such", "then", "they", "it", "this", "these", "those"),
            *("no",),
            *("precludes", "preclude", "precluded", "all", "each", "he", "who", "whom", "whose"),
            *("prevail", "prevails", "establishes", "establish", "refers", "refer", "be", "been"),
            *("through", "between", "so", "being", "entitled", "dealing", "including", "their"),
            *("whether", "because", "since", "although", "while", "except", "only", "against"),
        )
    ),
    "ru": frozenset(
        (
            *("и", "или", "а", "но", "не", "в", "на", "по", "с", "со", "для", "от", "до", "к"),
            *("за",),
            *("при", "если", "когда", "который", "которая", "которые", "которого", "выше", "ниже"),
            *("включительно", "применяется", "применяются", "применяться", "может", "могут"),
            *("должен", "должна", "должны", "является", "являются", "осуществляется", "стороны"),
            *("сторона", "сторонам", "сторон", "вступает", "вступают", "остается", "остаются"),
            *("без", "после", "перед", "либо", "кроме", "что", "как", "также", "были", "был"),
            *("была",),
            *("договаривающиеся", "предусматривает", "предусмотренный", "предусмотренные"),
            *("предусмотренных", "содержит", "каждая", "каждый", "любая", "любой", "о", "об", "из"),
            *("имеет", "имеют", "устанавливает", "устанавливают", "регулирует", "регулируют"),
            *("определяет", "определяют", "требует", "требуют", "действует", "действуют"),
            *("распространяется", "распространяются", "предусматривают", "содержат", "касаются"),
        )
    ),
    "fr": frozenset(
        (
            *("et", "ou", "est", "sont", "sera", "seront", "peut", "peuvent", "doit", "doivent"),
            *("ne", "n", "à", "au", "aux", "en", "par", "pour", "dans", "sur", "sous", "avec"),
            *("sans", "si", "lorsque", "quand", "qui", "que", "dont", "où", "mais", "ainsi"),
            *("s", "se", "les", "le", "la", "l", "un", "une", "chaque", "il", "elle", "ils"),
            *("inclus", "respectivement", "ci", "après", "avant", "a", "ont", "toute", "tout"),
            *("applique", "appliquent", "prévoit", "prévoient", "concernant", "relatif"),
            *("relative",),
            *("relatives", "relatifs", "prévaut", "ci-dessus", "ci-dessous", "est", "lors", "afin"),
            *("lequel", "laquelle", "sauf", "jusqu", "dès", "entre", "entrent", "prévalent"),
            *("établit", "établissent", "fixe", "fixent", "régit", "régissent", "contient"),
            *("contiennent", "exige", "exigent", "reste", "restent", "demeure", "demeurent"),
            *("constitue", "constituent", "définit", "définissent", "aucun", "aucune", "nul"),
        )
    ),
    "es": frozenset(
        (
            *("y", "e", "o", "u", "es", "son", "será", "serán", "podrá", "podrán", "deberá"),
            *("deberán", "no", "a", "en", "por", "para", "con", "sin", "si", "cuando", "que"),
            *("donde", "pero", "se", "el", "la", "los", "las", "lo", "un", "una", "cada"),
            *("inclusive",),
            *("respectivamente", "ha", "han", "hasta", "desde", "bajo", "salvo", "según", "sobre"),
            *("aplicará", "aplicarán", "aplica", "aplican", "toda", "todo", "entra", "entre"),
            *("relativo", "relativa", "relativos", "relativas", "será", "prevalece", "prevalecerá"),
            *("cuyo", "cuya", "quien", "antes", "después", "mutatis", "supra", "anterior"),
            *("prevalecen", "prevalecerán", "establece", "establecen", "regula", "regulan"),
            *("contiene", "contienen", "exige", "exigen", "define", "definen", "rige", "rigen"),
            *("constituye", "constituyen", "dispone", "disponen", "prevé", "prevén", "tiene"),
            *("tienen", "tendrá", "tendrán", "queda", "quedan", "contra", "durante", "mediante"),
        )
    ),
    "ko": frozenset(
        (
            *("에", "의", "은", "는", "이", "가", "을", "를", "와", "과", "로", "으로", "에서"),
            *("에게", "도", "만", "까지", "에는", "에도", "에서는", "에서의", "에의", "에의한"),
            *("까지를", "까지의", "까지는", "까지에", "까지로", "까지와", "조문", "에서도", "에만"),
            *("이나", "나", "및", "또는", "내지", "부터", "본문", "단서", "전단", "후단", "에따라"),
            *(
                "각",
                "중",
                "에서도",
                "으로부터",
                "로부터",
                "인",
                "라",
                "와의",
                "과의",
                "로서",
                "으로서",
            ),
        )
    ),
}
"""Words, in small letters, that may follow a reference and are no part of it."""

GOES_ON = {
    "en": frozenset(
        (
            *("following", "subsequent", "seq", "onwards", "onward", "thereafter", "ff", "ff."),
            *("so",),
            *("further", "next", "any", "all", "every", "each", "other", "others", "beyond"),
            *("where",),
            *("if", "as", "also", "thereof"),
        )
    ),
    "ru": frozenset(("далее", "следующие", "следующих", "последующие", "последующих", "другие")),
    "fr": frozenset(("suivant", "suivants", "suivante", "suivantes", "ss", "suiv", "s", "autres")),
    "es": frozenset(("siguiente", "siguientes", "ss", "sucesivos", "sucesivas", "otros", "otras")),
    "ko": frozenset(("이하", "그", "다음")),
}
"""Words behind a connective that leave open how far a reference reaches."""

SOFT = frozenset(("each", "any", "all", "every", "if", "as", "where", "also"))
"""Those of them that lead on only where a word for provisions, or another of them, follows."""

ALSO = {
    "en": (
        *("item", "items", "sub-item", "sub-items", "recital", "recitals", "indent", "indents"),
        *("bullet", "bullets"),
        *("condition", "conditions", "provision", "provisions", "no", "nos", "number", "numbers"),
        *("numbered", "entry", "entries", "line", "lines", "sentence", "sentences", "heading"),
        *("headings", "step", "steps", "principle", "principles", "limb", "limbs", "proviso"),
        *("option", "options", "alternative", "alternatives", "subclause", "sub-section"),
        *("subdivision", "subdivisions", "subpart", "subparts", "form", "forms", "table", "tables"),
        *("see", "cf", "under", "addendum", "enclosure", "div", "division", "reg", "regulation"),
        *("stage", "ss", "s", "cl", "cls", "sub-para", "subpara", "pt", "ch", "app", "sch", "ex"),
    ),
    "ru": (
        *("ч", "абзац", "абзаца", "абзаце", "абзацы", "абзацев", "абз", "номер", "номера", "см"),
        *("строка", "строки", "позиция", "позиции", "условие", "условия", "этап", "этапа", "пп"),
        *("параграф", "параграфа", "параграфе", "таблица", "таблицы", "таблице", "форма", "разд"),
        *("подп", "прил", "кн", "пунктом", "преамбула", "положение", "положением", "положении"),
        *("положению",),
    ),
    "fr": (
        *("tiret", "tirets", "considérant", "considérants", "numéro", "numéros", "par", "al"),
        *("voir",),
        *("phrase", "phrases", "ligne", "lignes", "tableau", "tableaux", "poste", "postes"),
        *("chiffre",),
        *("condition", "conditions", "lettre", "lettres", "litt", "lit", "rubrique", "ch", "para"),
        *("étape", "étapes", "avenant", "pièce", "no", "nos"),
    ),
    "es": (
        *("considerando", "considerandos", "número", "números", "núm", "núms", "fracción", "vea"),
        *("fracciones", "línea", "líneas", "condición", "condiciones", "cuadro", "cuadros"),
        *("tabla",),
        *("tablas", "ítem", "ítems", "ordinal", "párr", "cap", "apdo", "apdos", "inc", "véase"),
        *("etapa", "etapas", "adenda", "disposición", "disposiciones", "no", "num"),
    ),
    "ko": ("별첨", "별지", "첨부", "붙임", "표", "서식", "각주", "주석", "단계"),
}
"""Other words for what is numbered: which provision they mean is never sure."""

NOTES = {
    "en": ("footnote", "footnotes", "note", "notes", "endnote", "endnotes", "fn"),
    "ru": (
        *("сноска", "сноски", "сноске", "сноску", "сноской", "сносок", "сносках"),
        *("примечание", "примечания", "примечании", "примечанию", "примечаний"),
    ),
    "fr": ("note", "notes"),
    "es": ("nota", "notas"),
    "ko": ("각주", "미주"),
}
"""Words for a note at the foot."""

PLACES = {
    "en": (
        *("preceding", "previous", "foregoing", "following", "next", "last", "former", "latter"),
        *("antepenultimate", "ultimate", "final", "prior", "subsequent", "succeeding"),
        *("adjacent", "penultimate", "aforesaid"),
    ),
    "ru": (
        *("предыдущ", "предшествующ", "следующ", "последн", "вышестоящ", "нижеследующ"),
        *("последующ", "предпоследн"),
    ),
    "fr": (
        "précédent",
        "suivant",
        "dernier",
        "dernière",
        "premier",
        "première",
        "pénultième",
        "avant-dern",
    ),
    "es": (
        "penúltim",
        "antepenúltim",
        "precedente",
        "anterior",
        "siguiente",
        "último",
        "última",
        "previo",
    ),
    "ko": ("전", "앞", "다음", "직전", "위"),
}
"""Stems of words that name a provision by where it stands."""

BETWEEN = {
    "en": ("between", "among"),
    "ru": ("между",),
    "fr": ("entre",),
    "es": ("entre",),
    "ko": (),
}
"""Words before a pair of references that may mean all between them."""

TEXTS = {
    "en": (
        *("act", "code", "law", "regulation", "directive", "constitution", "rules", "decision"),
        *("resolution", "declaration", "ordinance", "decree", "bylaws", "by-laws", "order"),
        *("guidelines", "standard", "standards", "agreements", "policy", "procedure", "plan"),
        *("deed", "lease", "licence", "license", "guarantee", "annexe", "letter", "pact", "accord"),
    ),
    "ru": ("акт", "решени", "приказ", "инструкц", "соглашени", "стандарт", "хартия", "хартию"),
    "fr": (
        *("loi", "code", "règlement", "directive", "constitution", "décision", "résolution"),
        *("déclaration", "décret", "ordonnance", "acte", "règles", "lettre"),
    ),
    "es": (
        *("ley", "código", "reglamento", "directiva", "constitución", "decisión", "resolución"),
        *("declaración", "decreto", "acta", "reglas", "ordenanza", "norma"),
    ),
    "ko": ("법", "법률", "규정", "규칙", "시행령", "헌법", "협정", "조약", "헌장", "의정서"),
}
"""Stems of words for texts beside those of agreements."""

RESPECTIVE = (
    *("respectively", "respective", "former", "latter", "first-named", "first-mentioned"),
    *("aforementioned", "hereinafter", "hereafter", "соответственно", "именуем", "далее"),
    *("respectivement", "respectif", "respective", "ci-après", "respectivamente", "respectivo"),
    *("adelante", "sucesivo", "각각", "이하", "전자", "후자", "первый", "последний", "first"),
    *("second", "premier", "dernier", "primero", "último"),
)
"""Words that tell apart those named before by the order in which they stand."""
PLACED = (
    *("above", "below", "preceding", "following", "foregoing", "previous", "next", "last"),
    *("former", "latter", "aforesaid", "aforementioned", "выше", "ниже", "предыдущ", "следующ"),
    *("указанн", "упомянут", "последн", "précédent", "suivant", "ci-dessus", "ci-dessous"),
    *("susmentionné", "anterior", "siguiente", "precedente", "arriba", "abajo", "antedich"),
    *("앞", "위", "아래", "다음", "전항", "상기", "하기"),
)
"""Words that say where something stands."""

QUALIFIES = frozenset(
    (
        *("on", "between", "for", "of", "dated", "concerning", "under", "with", "relating"),
        *("regarding", "and", "о", "об", "между", "от", "с", "со", "на", "sur", "entre", "relatif"),
        *("relative", "concernant", "du", "de", "des", "sobre", "relativo", "relativa", "del"),
    )
)
"""Words behind the name of an agreement that make it another one than this."""
TO_TEXT = r"\s+(?:to|of|к|à|de|al?|au)\s+(?:la\s+|l[’'])?"
"""What leads from an annex to the text that it belongs to."""
GENITIVE = r"(?:ого|его|ой|ей|ых|их)$"
"""How Russian adjectives end in the genitive."""
KOREAN_JOINT = (
    r"(?P<to>\s*(?:내지|부터|에서|[-–~∼])\s*)"
    r"|(?P<and>\s*(?:,|·|ㆍ|및|와|과|또는|그리고|이나|나)\s*)"
)
"""What joins two references in Korean."""
KOREAN_UNIT = r"(?P<number>\d{1,4})\s?(?P<unit>[편장절관조항호])(?:의\s?\d{1,3}(?!\d))?"
KOREAN_FIRST = r"제\s?" + KOREAN_UNIT
KOREAN_ITEM = r"\s?(?P<number>[가나다라마바사아자차카타파하])(?P<unit>목)"
KOREAN_RANKS = "편장절관조항호목"
"""The counters of provisions, the outermost first."""
KOREAN_ANNEX = (
    r"(?P<word>부속서|부록|별표|의정서|별첨|별지|첨부|붙임|각주)\s?(?P<number>\d{1,3}|[IVX]{1,5})"
)
KOREAN_OWN = (
    r"(?:이|본)\s*(?:협정|조약|협약|계약|의정서|양해각서|헌장|규약|합의서)(?:의|에서|상의?)?\s*$"
)
KOREAN_INSIDE = r"(?<![가-힣])(?:이|본)\s?(?P<unit>[편장절관조항])(?:의)?\s*$"
KOREAN_SAME = r"(?:같은|동|그|위|해당|당해|전기|상기)\s?(?:[편장절관조항호법]|\S{2,6})?(?:의)?\s*$"
KOREAN_OTHER = (
    r"(?:[」』》]|(?:협정|조약|협약|의정서|양해각서|헌장|규약|법률|시행령|헌법))(?:의)?\s*$"
)
KOREAN_DOUBT = r"(?:법|규정|규칙|계약|계약서|합의서|약관|정관)(?:의)?\s*$"
KOREAN_PLACED = (
    r"(?:전|앞|앞의|다음|다음의|직전|위의?|이전|이후|마지막|최종|끝|상기|하기|차)\s?"
    r"(?:(?:두|세|네|다섯|몇|여러|\d{1,2})\s?(?:개\s?)?)?(?P<unit>[조항호])"
    r"(?=[의에은는이가을를와과로도만및부까문항]|[^가-힣]|$)(?![가-힣]*\d)"
)
KOREAN_LOOSE = r"(?P<number>\d{1,3})\s?(?P<unit>[조항호장절])(?!\d)"
KOREAN_BARE = r"제\s?(?P<number>\d{1,3})(?!\d)(?!\s?[편장절관조항호])"
"""How Korean names provisions, and what tells this text from another."""
STRONG = (
    *("act", "code", "regulation", "directive", "constitution", "statute", "charter", "covenant"),
    *("акт", "декларац", "резолюц", "кодекс", "закон", "устав", "конституц", "loi", "règlement"),
    *("ley", "código", "reglamento", "constitución", "carta", "charte", "code"),
)
"""Words for other texts that need no name before them to be one."""
COMMON = frozenset(("applicable", "governing", "relevant", "the", "any", "all", "each", "such"))
"""Words before a text's word that name no text."""
HEREAFTER = ("hereinafter", "hereafter", "именуем", "далее", "ci-après", "adelante", "이하")
"""Those of them that may also lead to one name for all."""
VERSIONS = ("version", "v\\.?", "versión", "верси[яи]", "редакци[яи]", "버전", "release")
"""Patterns of words before a number with stops that names no provision."""
COUNTS_FROM = frozenset(
    (
        *("after", "before", "until", "beyond", "past", "après", "avant", "suivant", "después"),
        *("antes", "tras", "после", "перед", "до"),
    )
)
"""Words behind one for a provision by which it is found from another: "the Article after"."""
IBIDEM = (
    "ibid",
    "ibidem",
    "ib",
    "idem",
    "op\\. ?cit",
    "loc\\. ?cit",
    "ibídem",
    "там же",
    "указ\\. соч",
)
"""Patterns of words in a note for what the note before it names."""
