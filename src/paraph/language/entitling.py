"""Entitling: words by which texts are called, and much else: the Rules of Trade, a manual."""

NAMES = {
    "en": (
        *("Rules?", "Regulations?", "By-?[Ll]aws?", "Orders?", "Decisions?", "Plan", "Manual"),
        *("Handbook", "Rulebook", "Guidebook", "Guide", "Guidelines", "Bill", "Instruments?"),
        *("Permit", "Concession", "Tender", "Principles", "Framework", "Scheme", "Compact"),
        *("Programme", "Program", "Statement", "Report", "Opinion", "Judge?ment", "Award"),
        *("Ruling", "Enactment", "Legislation", "Warranty", "Bond", "Indenture", "Concordat"),
        *("Specifications?", "Circular", "Notice", "Mandate", "Settlement", "Minutes", "Notes?"),
        *("Instructions?", "Directions?", "Digest", "Restatement", "Norms?", "Standards?"),
        *("Terms", "Conditions", "Model", "Policy", "Procedures?", "Articles", "Provisions"),
    ),
    "fr": (
        *("Règles", "Statuts?", "Manuel", "Guide", "Plan", "Ordre", "Décision", "Principes"),
        *("Cadre", "Rapport", "Avis", "Jugement", "Sentence", "Arrêt", "Arrêté", "Circulaire"),
        *("Instructions?", "Conditions", "Cahier", "Bail", "Normes?", "Programme", "Décret"),
        *("Ordonnance", "Résolution", "Déclaration", "Directives?"),
    ),
    "es": (
        *("Reglas", "Estatutos?", "Manual", "Guía", "Plan", "Orden", "Decisión", "Principios"),
        *("Marco", "Informe", "Dictamen", "Sentencia", "Laudo", "Circular", "Instrucción"),
        *("Condiciones", "Pliego", "Normas?", "Programa", "Decreto", "Resolución"),
        *("Declaración", "Directivas?"),
    ),
    "ru": (
        *("Руководств[оауе]", "План[ауе]?", "Принцип(?:ы|ах|ов)", "Доклад[ауе]?", "Указ[ауе]?"),
        *("Заключени[еияю]", "Распоряжени[еияю]", "Услови(?:я|ях|й)", "Программ[аыеу]"),
    ),
}
"""Words with a capital by which a text is called, and much else."""
WORDS = {
    "fr": (
        *("règles", "manuel", "décision", "rapport", "jugement", "sentence", "arrêt", "arrêté"),
        *("circulaire", "bail", "décret", "ordonnance", "résolution", "directive", "guide"),
        *("principes", "instruction"),
    ),
    "es": (
        *("reglas", "estatutos?", "manual", "decisión", "informe", "dictamen", "sentencia"),
        *("laudo", "circular", "contrato", "convenio", "tratado", "convención", "protocolo"),
        *("normas?", "decreto", "resolución", "directiva", "guía", "principios", "instrucción"),
    ),
    "ru": (
        *("правила", "правилах", "правил", "правилам", "руководств[оауе]", "регламент[ауе]?"),
        *("положени[ие]", "постановлени[еияю]", "указ[ауе]?", "распоряжени[еияю]"),
        *("услови(?:ях|ям)", "план[ауе]?", "доклад[ауе]?"),
    ),
}
"""Words in small letters, which name a text with what follows: "le manuel de Rome"."""
LINKS = {
    "en": r"(?:of|on|for|to|between|concerning|governing|relating to)",
    "fr": r"(?:de|du|des|d|sur|pour|relati\w+ (?:à|aux?)|concernant|entre|aux?)",
    "es": r"(?:de|del|sobre|para|relativ\w+ a|entre|al?)",
    "ru": r"(?:о|об|по|для|от|к)",
}
"""Patterns of what stands between such a word and a name."""
ABOUT = {"fr": "sur|concernant|relati", "es": "sobre|relativ", "ru": "о|об|по"}
"""What a text is about, in small letters."""
ACRONYMS = (
    *("CISG", "UCP", "URDG", "GATT", "GATS", "TRIPS", "GDPR", "UNCLOS", "ECHR", "ICCPR", "TFEU"),
    *("TEU", "UCC", "BGB", "ABGB", "HGB", "ISDA", "GMRA", "FIDIC", "Incoterms", "INCOTERMS"),
    *("UNIDROIT", "UNCITRAL", "SOLAS", "MARPOL", "NAFTA", "USMCA", "COLREGS?", "RGPD", "CVIM"),
)
"""Texts that are called by their first letters, or by one word that nothing else has."""

READS = (
    r"reads?|reading|(?:text|wording|words)\s+(?:is|are)|(?:text|wording|words)\s+follow\w*"
    r"|follow\w+\s+(?:text|wording|words)|(?:replaced|substituted)\s+(?:by|with)"
    r"|se\s+li(?:t|ra|sent)|libellée?s?|rédigée?s?|texte\s+suivant|remplacée?s?\s+par"
    r"|rezan?|dice|dirá|redactad[oa]s?|texto\s+siguiente|siguiente\s+texto"
    r"|(?:sustituid|reemplazad)[oa]s?\s+por"
    r"|гласит|читать|изложить|следующей\s+редакции|следующего\s+содержания|заменить"
    r"|다음과\s*같이\s*(?:개정|규정|변경|수정)\w*"
)
"""Patterns of what announces another text, before a colon."""
NAMED_AS = (
    r"(?:known|registered|entered|listed|recorded|published|trad(?:es?|ing)|operat(?:es?|ing)"
    r"|incorporated|business|advertised|marketed)\s+(?:\w+\s+)?as\s+(?:the\s+|an?\s+)?"
    r"|(?:words?|names?|signs?|symbols?|translations?)\s+for\s+(?:the\s+)?"
    r"|(?:connu|inscrit|enregistré|immatriculé|publié)\w*\s+(?:comme|en\s+tant\s+que|sous)\s+"
    r"(?:l[ea]s?\s+|l['\u2019])?"
    r"|(?:conocid|inscrit|registrad|publicad)\w*\s+(?:como|bajo)\s+(?:el\s+|l[ao]s?\s+)?"
    r"|(?:извест|зарегистрирован|значит|внесен|внесён|записан)\w*\s+(?:\w+\s+)?(?:как|под)\s+"
)
"""Patterns of what makes a name of the term that follows."""
INSCRIBES = (
    r"(?:re)?(?:paint|mark|print|label|stamp|show|display|type|affix|say|carry|carri|bear)\w*"
    r"|engrav\w+|emboss\w+|imprint\w*|inscrib\w+|stencil\w*|embroider\w*|writ\w+|wrote|carv\w+"
)
"""Patterns of English verbs of writing, behind which a term without its article is written."""
DETERMINERS = frozenset(
    (
        *("the", "a", "an", "this", "that", "each", "any", "every", "no", "such", "either", "said"),
        *("neither", "its", "their", "his", "her", "our", "your", "which", "whose", "other"),
    )
)
