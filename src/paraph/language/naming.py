"""What defined terms may not be renamed to, or beside, in each language. In small letters."""

from __future__ import annotations

ROLES = {
    "en": (
        ("supplier", "vendor", "seller", "merchant"),
        ("buyer", "purchaser"),
        ("customer", "client"),
        ("lessor", "landlord"),
        ("lessee", "tenant"),
        ("payer", "payor"),
        ("adviser", "advisor"),
        ("committee", "council", "board", "panel"),
    ),
    "ru": (
        ("комитет", "совет"),
        ("продавец", "поставщик"),
        ("наниматель", "арендатор"),
        ("наймодатель", "арендодатель"),
    ),
    "fr": (
        ("fournisseur", "vendeur", "marchand"),
        ("acheteur", "acquéreur"),
        ("locataire", "preneur"),
        ("bailleur", "loueur"),
        ("comité", "conseil"),
    ),
    "es": (
        ("proveedor", "vendedor", "suministrador"),
        ("arrendatario", "inquilino"),
        ("comité", "consejo", "junta"),
    ),
}
"""Words for one role, or one sort of body. It may be called by another word of its row alone."""

IRREGULAR = (
    r".*(?:man|men|child|children|foot|feet|tooth|teeth|mouse|mice|goose|geese|ox|oxen|person|people"
    r"|f|fe|ves|ex|ix|ices|is|um|us|i|ae|eau|eaux|on|a|phenomena|criteria|data|media|men)$"
)
"""How English words end that may have a plural of their own."""
REGULAR = (
    *("station", "location", "mission", "region", "session", "section", "portion", "version"),
    *("division", "edition", "publication", "application", "installation", "organisation"),
    *("organization", "collection", "production", "construction", "person", "programme"),
    *("status", "campus", "bus", "virus", "bonus", "premium", "forum", "album", "museum", "asylum"),
    *("agenda", "area", "arena", "idea", "quota", "box", "tax", "complex", "cargo", "canon"),
)
"""Words that end so and have none."""

WEIGHTY = {
    "en": (
        # what is owed, given or held
        *("loan", "grant", "gift", "donation", "subsidy", "guarantee", "guaranty", "warranty"),
        *("indemnity", "surety", "security", "collateral", "pledge", "mortgage", "lien", "charge"),
        *("lease", "licence", "license", "sublicence", "sublicense", "franchise", "concession"),
        *("sale", "purchase", "option", "right", "obligation", "duty", "liability", "debt"),
        *("deposit", "penalty", "fine", "damages", "compensation", "fee", "price", "cost"),
        *("expense", "expenses", "tax", "duty", "royalty", "rent", "salary", "wage", "interest"),
        *("dividend", "share", "shares", "stock", "bond", "note", "notes", "equity", "capital"),
        *("payment", "sum", "amount", "advance", "instalment", "installment", "credit", "asset"),
        *("title", "ownership", "property", "possession", "trust", "custody", "use", "access"),
        *("assignment", "transfer", "novation", "waiver", "release", "consent", "approval"),
        *("acceptance", "notice", "offer", "demand", "claim", "dispute", "arbitration", "award"),
        *("breach", "default", "event", "insolvency", "bankruptcy", "termination", "cancellation"),
        *("court", "law", "act", "code", "regulation", "treaty", "convention", "agreement"),
        *("contract", "protocol", "charter", "statute", "deed", "covenant", "undertaking", "rule"),
        *("warrant", "promise", "representation", "condition", "requirement", "standard"),
        *("employment", "agency", "partnership", "venture", "merger", "acquisition", "control"),
        *("territory", "country", "state", "world", "region", "term", "period", "date", "day"),
        *("loss", "losses", "profit", "profits", "revenue", "revenues", "income", "turnover"),
        *("discount", "bonus", "commission", "premium", "cap", "budget", "estimate", "forecast"),
        # what narrows, widens or ranks
        *("exclusive", "inclusive", "sole", "joint", "several", "permitted", "prohibited"),
        *("restricted", "limited", "unlimited", "excluded", "included", "exempt", "required"),
        *("mandatory", "optional", "binding", "material", "immaterial", "qualified", "eligible"),
        *("approved", "authorised", "authorized", "licensed", "secured", "unsecured", "senior"),
        *("junior", "subordinated", "net", "gross", "maximum", "minimum", "total", "partial"),
        *("confidential", "public", "private", "secret", "proprietary", "personal", "sensitive"),
        *("defective", "conforming", "final", "draft", "preliminary", "provisional", "interim"),
        *("free", "paid", "unpaid", "due", "overdue", "new", "old", "used", "first", "last"),
        *("own", "other", "foreign", "domestic", "local", "national", "international", "global"),
        *("good", "bad", "gross", "wilful", "negligent", "reasonable", "best", "fixed", "variable"),
        *("insured", "uninsured", "covered", "special", "general", "main", "principal"),
        *("related", "unrelated", "affiliated", "independent", "dependent", "internal", "external"),
    ),
    "ru": (
        *("займ", "заём", "заем", "кредит", "ссуда", "грант", "дар", "дарение", "пожертвование"),
        *("гарантия", "поручительство", "залог", "ипотека", "аренда", "лицензия", "продажа"),
        *("покупка", "опцион", "право", "обязательство", "обязанность", "долг", "задаток", "аванс"),
        *("депозит", "неустойка", "штраф", "пеня", "убытки", "цена", "плата", "стоимость", "налог"),
        *("пошлина", "сбор", "процент", "дивиденд", "акция", "доля", "облигация", "вексель"),
        *(
            "капитал",
            "платёж",
            "платеж",
            "сумма",
            "взнос",
            "собственность",
            "владение",
            "имущество",
        ),
        *("договор", "соглашение", "контракт", "конвенция", "протокол", "закон", "кодекс"),
        *("срок", "период", "дата", "день", "территория", "страна", "государство", "уведомление"),
        *("согласие", "претензия", "спор", "суд", "арбитраж", "нарушение", "уступка", "передача"),
        *("исключительный", "исключительная", "разрешённый", "разрешенный", "запрещённый"),
        *("новый", "старый", "общий", "отдельный", "первый", "последний", "убыток", "прибыль"),
    ),
    "fr": (
        *("prêt", "don", "donation", "subvention", "garantie", "caution", "cautionnement", "gage"),
        *("hypothèque", "bail", "location", "licence", "franchise", "vente", "achat", "option"),
        *("droit", "obligation", "devoir", "responsabilité", "dette", "créance", "dépôt", "arrhes"),
        *("acompte", "pénalité", "amende", "indemnité", "dommages", "prix", "coût", "frais"),
        *("honoraires", "redevance", "taxe", "impôt", "loyer", "salaire", "intérêt", "intérêts"),
        *("dividende", "action", "part", "obligation", "capital", "paiement", "somme", "montant"),
        *("avance", "crédit", "propriété", "possession", "titre", "cession", "transfert"),
        *("consentement", "accord", "contrat", "convention", "traité", "protocole", "loi", "code"),
        *("règlement", "notification", "avis", "offre", "litige", "différend", "arbitrage"),
        *("manquement", "résiliation", "territoire", "pays", "état", "durée", "délai", "date"),
        *("jour", "période", "exclusif", "exclusive", "autorisé", "interdit", "confidentiel"),
        *("public", "privé", "nouveau", "ancien", "net", "brut", "maximum", "minimum", "perte"),
        *("profit", "bénéfice", "revenu", "prime", "remise", "budget", "usage", "mixte"),
    ),
    "es": (
        *("préstamo", "regalo", "donación", "subvención", "garantía", "fianza", "aval", "prenda"),
        *("hipoteca", "arrendamiento", "alquiler", "licencia", "franquicia", "venta", "compra"),
        *("compraventa", "opción", "derecho", "obligación", "deber", "responsabilidad", "deuda"),
        *("crédito", "depósito", "anticipo", "multa", "penalidad", "indemnización", "daños"),
        *("precio", "coste", "costo", "gastos", "honorarios", "tasa", "impuesto", "renta"),
        *("salario", "interés", "intereses", "dividendo", "acción", "acciones", "participación"),
        *("capital", "pago", "suma", "importe", "monto", "propiedad", "posesión", "título"),
        *("cesión", "transferencia", "consentimiento", "acuerdo", "contrato", "convenio"),
        *("tratado", "protocolo", "ley", "código", "reglamento", "notificación", "aviso", "oferta"),
        *("litigio", "controversia", "arbitraje", "incumplimiento", "rescisión", "territorio"),
        *("país", "estado", "plazo", "duración", "fecha", "día", "período", "periodo"),
        *("exclusivo", "exclusiva", "autorizado", "prohibido", "confidencial", "público"),
        *("privado", "nuevo", "neto", "bruto", "máximo", "mínimo", "pérdida", "beneficio"),
        *("ganancia", "ingreso", "prima", "descuento", "presupuesto", "uso"),
    ),
}
"""Words that say something of law by themselves, whatever a definition makes of them."""

LINKS = {
    "en": ("of", "the", "for", "in", "to", "and", "on", "by", "with"),
    "ru": ("и", "по", "на", "в", "о", "с", "для"),
    "fr": ("de", "du", "des", "la", "le", "les", "et", "en", "d", "l", "à", "au"),
    "es": ("de", "del", "la", "el", "los", "las", "y", "en", "a", "al"),
}
"""Small words inside a term, which many terms have."""

BESIDE = {
    "en": (
        *("the", "a", "an", "this", "that", "these", "those", "such", "each", "every", "any"),
        *("all", "some", "no", "neither", "either", "both", "if", "when", "where", "while"),
        *("unless", "until", "once", "after", "before", "upon", "on", "in", "at", "by", "for"),
        *("from", "to", "of", "with", "without", "under", "between", "and", "or", "nor", "but"),
        *("as", "then", "thus", "shall", "may", "must", "will", "is", "are", "should", "its"),
        *("their", "which", "who", "whether", "because", "since", "although", "though", "not"),
    ),
    "ru": (
        *("каждый", "любой", "этот", "если", "когда", "и", "или", "но", "в", "на", "за", "по"),
        *("для", "от", "до", "при", "после", "через", "между", "затем", "тогда", "также"),
    ),
    "fr": (
        *("le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "ce", "cet", "cette"),
        *("ces", "chaque", "tout", "toute", "tous", "si", "lorsque", "quand", "et", "ou", "mais"),
        *("en", "à", "au", "aux", "par", "pour", "avec", "sans", "sous", "entre", "puis", "alors"),
    ),
    "es": (
        *("el", "la", "los", "las", "un", "una", "unos", "unas", "del", "de", "este", "esta"),
        *("estos", "estas", "cada", "todo", "toda", "todos", "si", "cuando", "y", "o", "pero"),
        *("en", "a", "al", "por", "para", "con", "sin", "bajo", "entre", "luego", "entonces"),
    ),
}
"""Words that may stand with a capital beside a use of a term, and make no name of it."""

SAYS = {
    "en": (
        r"(?:terms?|words?|expressions?|names?|phrases?|called|known as|named|titled"
        r"|defined as|spell(?:ed|t)|written|printed|reads?|so-called)"
    ),
    "ru": r"(?:термин\w*|слов\w+|выражени\w+|понят\w+|именуем\w+|называ\w+)",
    "fr": r"(?:termes?|mots?|expressions?|noms?|appelée?s?|dénommée?s?|nommée?s?)",
    "es": r"(?:términos?|palabras?|expresi\w+|nombres?|llamad[oa]s?|denominad[oa]s?)",
}
"""Words before a term that speak of it as a word."""

OF_ANOTHER = {
    "en": (
        r"(?:as\s+)?(?:defined|named|referred\s+to|mentioned|identified|listed|specified|described"
        r"|appointed|designated|described|within\s+the\s+meaning|under|of|in|pursuant\s+to"
        r"|for\s+the\s+purposes?\s+of|according\s+to|per)(?!\w)"
    ),
    "ru": (
        r"(?:(?:указанн|названн|определ[её]нн|упомянут)\w*|по|согласно|в|во|из|на"
        r"|в\s+смысле)(?!\w)"
    ),
    "fr": (
        r"(?:(?:défini|nommé|désigné|visé|mentionné)\w*|au\s+sens|dans|de|du|des|selon"
        r"|en\s+vertu|au\s+titre)(?!\w)"
    ),
    "es": (
        r"(?:(?:definid|nombrad|designad|mencionad)\w*|en\s+el\s+sentido|en|de|del|según"
        r"|conforme|en\s+virtud)(?!\w)"
    ),
}
"""Words behind a use that may make it a term of another text."""

MEANING = {
    "en": (
        r"mean(?:ing|ings|s)?|defin\w+|constru\w+|interpret\w+|glossar\w+|terminolog\w+|vocabular\w+"
        r"|(?:terms?|words?|expressions?)\s+(?:that|which|not|used|are|is|have|has|shall|in\s+cap)"
    ),
    "ru": r"значени\w+|определ\w+|толк\w+|термин\w*|понят\w+|глоссари\w+",
    "fr": r"sens|défini\w*|interprét\w+|entend\w*|termes?|glossaire|terminologie",
    "es": r"significad\w+|defin\w+|interpret\w+|sentido|términos?|glosario|terminología",
}
"""Words that speak of what words mean."""

IMPORTED = (
    r"incoterms|alphabetic\w*|ucp\s?\d{3}|isda|fidic|алфавитн\w+|инкотермс|alphabétique\w*"
    r"|alfabétic\w*|from A to Z|(?:begin|start)\w*\s+with\s+(?:the\s+letter\s+)?[A-Z](?!\w)"
    r"|(?:first|initial)\s+letters?|lettres?\s+initiales?|letras?\s+iniciales?"
)
"""Words by which a text takes the terms of others, or makes their letters matter."""

EXHAUSTIVE = {
    "en": r"(?:shall\s+mean|means|mean|(?:shall\s+have|has|have)\s+the\s+meaning|is\s+defined\s+as)",
    "ru": r"(?:[—–-](?=\s)|означа(?:ет|ют)|име(?:ет|ют)\s+значение)",
    "fr": r"(?:désigne(?:nt)?|signifie(?:nt)?|s[’']entend(?:ent)?|a\s+le\s+sens|ont\s+le\s+sens)",
    "es": r"(?:significa(?:rá)?n?|designa(?:rá)?n?|tendrán?\s+el\s+significado|se\s+entende\w+"
    r"|se\s+entiende[n]?)",
}
"""Words that say all that a term means."""

OPEN_ENDED = {
    "en": r"\s+(?:and|or|but|also)|\s+includ|\s+among|\s+for\s+example|\s+inter\s+alia",
    "ru": r"\s+(?:и|или|также|включа)\w*(?!\w)|\s+в\s+том\s+числе",
    "fr": r"\s+(?:et|ou|aussi|également|notamment|compren\w+|inclu\w+)(?!\w)",
    "es": r"\s+(?:y|e|o|u|también|entre\s+otr\w+|incluy\w+)(?!\w)",
}
"""Words right behind those that leave open what else a term means."""

DEFINES = {
    "en": r"(?:means?|shall\s+mean|includes?|shall\s+include|refers?\s+to|is\s+defined|comprises?"
    r"|covers?|extends?\s+to|shall\s+comprise|shall\s+cover|denotes?|signif(?:y|ies))(?!\w)",
    "ru": r"(?:означа|включа|подразумева|понима|охватыва)\w+|[—–-]\s",
    "fr": r"(?:désigne|signifie|s[’']entend|comprend|vise|inclut|couvre|englobe)\w*",
    "es": r"(?:significa|designa|incluye|se\s+entiende|se\s+refiere|comprende|abarca)\w*",
}
"""Words behind a term that say what it means, or also means."""

FIRMS = (
    *("inc", "ltd", "llc", "llp", "gmbh", "sa", "sas", "sarl", "corp", "plc", "co", "ag", "bv", "nv"),
    *("ооо", "ао", "оао", "пао", "зао", "oy", "ab", "spa", "srl", "kg", "se", "lp", "limited"),
)
"""Short words that end the name of a firm."""
JOINS = {
    "en": r"(?:of|for|and)[ \u00a0](?:the[ \u00a0])?",
    "ru": r"(?:и|по|для)[ \u00a0]",
    "fr": r"(?:des?|du|et|pour|d['\u2019])(?:[ \u00a0]|(?<=['\u2019]))(?:l[ae]s?[ \u00a0]|l['\u2019])?",
    "es": r"(?:del?|y|para)[ \u00a0](?:(?:el|l[ao]s?)[ \u00a0])?",
}
"""Patterns of small words inside a name: "Bank of the Platform", "Programme for Peace"."""
