"""Doubled: what stands around a small word that may rightly stand twice, or be another word."""

from __future__ import annotations

OF_NOUNS = frozenset(
    (
        *("purpose", "purposes", "member", "members", "territory", "rules", "rule", "list", "case"),
        *("terms", "provisions", "article", "articles", "paragraph", "date", "day", "number"),
        *("parties", "representatives", "object", "nature", "meaning", "scope", "breach", "part"),
        *(
            "fee",
            "fees",
            "sum",
            "price",
            "copy",
            "result",
            "form",
            "text",
            "value",
            "amount",
            "behalf",
        ),
        *("majority", "force", "basis", "procedures", "procedure", "benefit", "status", "respect"),
        *("work", "effect", "effects", "means", "bounds", "authorities", "authority", "transfer"),
        *("level", "levels", "stage", "cent", "percent", "office", "absence", "existence", "event"),
        *("exercise", "process", "powers", "costs", "cost", "area", "areas", "field", "fields"),
        *("group", "outcome", "results", "measures", "sources", "supply", "sale", "share"),
        *("rights", "interests", "discharge", "use", "right", "conference", "lists", "body"),
    )
)
"""English nouns that have "of" behind them, besides those in -tion and the like."""
OF_ENDINGS = ("tion", "tions", "ment", "ments", "ness", "ity")
WITH_NOUNS = frozenset(("accordance", "conformity", "compliance", "connection"))
"""English nouns that have "with" behind them."""
WITH_NEXT = frozenset(
    (
        *("the", "this", "these", "its", "their", "such", "article", "articles", "section"),
        *("sections", "paragraph", "paragraphs", "annex", "chapter", "part", "rule", "rules"),
    )
)
"""English words with which what "with" leads to may begin."""
COMMANDING = ("ez", "ons")
"""How French imperatives end."""
NOMINAL = ("tion", "tions", "sion", "sions", "ité", "ités")
"""How French nouns end that are neither verbs nor adverbs."""
SIMPLE = frozenset(
    (
        *("présent", "contrat", "projet", "droit", "comité", "rapport", "mandat", "dépôt"),
        *("transfert", "secrétariat", "plan", "fonds", "contrôle", "traité", "délai", "pays"),
        *("respect", "matériel", "territoire", "texte", "mécanisme", "paragraphe", "régime"),
    )
)
"""French nouns before which "du" is not "dû", besides those that contract."""
OF_NEXT = frozenset(
    ("the", "this", "these", "those", "its", "their", "such", "each", "a", "an", "his", "her")
)
"""English words with which what "of" leads to may begin."""
STRANDING = frozenset(
    (
        *("has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "being"),
        *("take", "takes", "taken", "took", "taking", "make", "makes", "made", "making", "lose"),
        *("loses", "lost", "gain", "gains", "gained", "claim", "claims", "become", "becomes"),
        *("enjoy", "enjoys", "retain", "retains", "keep", "keeps", "kept", "hold", "holds"),
        *("held", "get", "gets", "got", "acquire", "acquires", "acquired", "dispose", "grant"),
        *("assume", "assumes", "assumed", "own", "owns", "find", "finds", "found", "give"),
    )
)
"""English verbs behind which a clause without a pronoun may end in "of"."""
OF_KINDS = frozenset(
    (
        *("right", "course", "necessity", "late", "old", "record", "law", "fact", "itself"),
        *("great", "high", "good", "little", "much", "no", "more", "less", "equal", "last"),
        *("own", "kind", "kinds", "type", "sort", "sorts", "same", "nature", "value"),
        *("age", "size", "essence", "opinion", "view", "utmost", "highest", "greatest", "best"),
    )
)
"""English words behind which "of" may begin a second phrase: "disposed of of its own motion"."""
RELATIVE = frozenset(
    (
        *("which", "that", "whom", "who", "whose", "what", "where", "whatever", "whichever", "how"),
        *("whoever", "i", "he", "she", "it", "they", "we", "you"),
    )
)
"""English words behind which a clause may end in "of"."""
LATIN = frozenset(
    (
        *("facto", "jure", "iure", "minimis", "lege", "cujus", "cuius", "novo", "plano", "visu"),
        *("auditu", "proprio", "officio", "bene", "die", "profundis", "commodo", "natura", "juris"),
        *("iuris", "fide", "bonis", "gustibus", "sade", "gaulle", "verbo", "toto", "aequo", "actu"),
        *("ambitu", "integro", "eodem", "esse", "usu", "animo", "urgentia", "oratore", "eo", "ea"),
        *("iis", "illo", "ipso", "officiis", "excommunicato", "absente", "anima", "amicitia"),
    )
)
"""Words before which "de" is no French one."""
TITLES = frozenset(
    (
        *("République", "Conférence", "Convention", "Partie", "Parties", "Commission", "Cour"),
        *("Communauté", "Charte", "Organe", "Accord", "Assemblée", "Organisation", "Union"),
        *("Autorité", "État", "États", "Afrique", "Parte", "Partes", "Convención", "Comisión"),
        *("República", "Reglas", "Conferencia", "Acuerdo", "Tratado", "Organización"),
        *("Secretaría", "Corte", "Carta", "Unión", "Autoridad", "Estado", "Estados"),
    )
)
"""Words with a capital before which "de la" is no part of the name of a person."""
OPENING = frozenset(
    (
        *("si", "dans", "pour", "par", "sur", "avec", "sous", "selon", "comme", "lorsque"),
        *("quand", "et", "ou", "mais", "que", "puisque", "sauf", "tous", "toutes", "outre"),
        *("entre", "après", "avant", "pendant", "durant", "vers", "chez", "contre", "sans"),
        *("malgré", "suivant", "concernant", "moyennant", "dès", "voir"),
    )
)
"""French words that may open a sentence and are no imperative before a pronoun."""
NEVER_THERE = frozenset(
    (
        *("à", "sur", "sous", "dans", "avec", "sans", "selon", "contre", "pendant", "durant"),
        *("envers", "devant", "vers", "après", "avant", "suivant", "malgré", "concernant", "entre"),
    )
)
"""French words behind which "la" is never "là"."""
OF_THEM = frozenset(
    (
        *("vertu", "termes", "compte", "respect", "droit", "sein", "fins", "égard", "dispositions"),
        *("disposition", "annexe", "vigueur", "objectifs", "membres", "organes", "frais"),
    )
)
"""French words behind which "de la" is never "de là", besides those in -tion and -ité."""
SUBJUNCTIVE = frozenset(
    (
        *("que", "quien", "quienes", "cuando", "como", "cual", "cuales", "donde", "aunque"),
        *("mientras", "si", "hasta", "para", "salvo", "luego", "cuyo", "cuya", "cuyos", "cuyas"),
        *("excepto", "antes", "después", "conforme", "según", "ojalá", "quizá", "quizás", "acaso"),
        *("cuanto", "cuanta", "no", "se", "le", "les", "lo", "me", "nos", "usted", "ustedes"),
    )
)
"""Spanish words behind which "de" may be the verb "dé" without its accent."""
CALLING = frozenset(
    (
        *("группа", "группе", "группы", "группу", "витамин", "витамина", "точка", "точке"),
        *("точки", "буква", "буквы", "букве", "литера", "литеры", "литере", "литер", "блок"),
        *("блоке", "блока", "корпус", "корпусе", "корпуса", "класс", "класса", "классе"),
        *("категория", "категории", "категорию", "тип", "типа", "строка", "строке", "графа"),
        *("графе", "лот", "лота", "лоте", "позиция", "позиции", "сторона", "стороны", "стороне"),
        *("приложение", "приложения", "приложении", "вариант", "варианта", "варианте", "секция"),
        *("столбец", "столбца", "столбце", "колонка", "колонки", "колонке", "ячейка", "ячейке"),
        *("рисунок", "рисунка", "рисунке", "рис", "форма", "форме", "формы", "схема", "схеме"),
        *("таблица", "таблице", "таблицы", "участок", "участка", "участке", "помещение"),
        *("помещении", "помещения", "цех", "цехе", "дом", "дома", "доме", "этаж", "этаже", "ряд"),
        *("ряду", "место", "месте", "склад", "складе", "отсек", "отсеке", "вагон", "вагоне"),
        *("пакет", "пакете", "партия", "партии", "этап", "этапе", "фаза", "фазе", "уровень"),
        *("уровне", "степень", "степени", "гепатит", "гепатита", "гепатитом", "вирус", "вируса"),
        *("сорт", "сорта", "марка", "марки", "модель", "модели", "зал", "зале", "палата"),
        *("бокс", "боксе", "линия", "линии", "причал", "причале", "терминал", "терминале"),
        *("секции", "подъезд", "подъезде", "квартира", "зона", "зоне", "зоны", "серия", "серии"),
    )
)
"""Russian words that may have a letter behind them, besides those of provisions."""
JOINERS = frozenset(("и", "или", "но", "а", "что", "как", "же"))
"""Russian words of few letters that have no letter behind them."""
