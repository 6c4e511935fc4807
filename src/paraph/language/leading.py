"""What leads to a reference to this text, what may follow it, and what speaks of another text."""

from __future__ import annotations

LEADS = {
    "en": (
        r"(?:(?:see(?:\s+also)?|under|pursuant\s+to"
        r"|in\s+accordance\s+with|subject\s+to|notwithstanding"
        r"|without\s+prejudice\s+to|for\s+the\s+purposes?\s+of|by\s+virtue\s+of|then|for\s+this"
        r"|as\s+(?:set\s+out|provided(?:\s+for)?|described"
        r"|specified|required|stated|laid\s+down)\s+(?:in|by))"
        r"\s+)?"
    ),
    "ru": (
        r"(?:(?:см\.(?:\s+также)?|согласно|в\s+соответствии\s+со?"
        r"|без\s+ущерба\s+для(?:\s+положений)?|по|во\s+исполнение|на\s+основании"
        r"|с\s+уч[её]том|несмотря\s+на|для\s+целей|затем)\s+)?"
    ),
    "fr": (
        r"(?:(?:voir(?:\s+aussi)?|conformément\s+à|en\s+vertu\s+de|en\s+application\s+de"
        r"|sous\s+réserve\s+de|nonobstant|selon|alors|au\s+titre\s+de"
        r"|sans\s+préjudice\s+de|aux\s+fins\s+de)\s+)?(?:le\s+|l['’])?"
        r"|(?:en\s+vertu|en\s+application|sous\s+réserve|sans\s+préjudice|aux\s+fins)\s+du\s+"
        r"|conformément\s+au\s+"
    ),
    "es": (
        r"(?:(?:véase(?:\s+también)?|de\s+conformidad\s+con(?:\s+lo\s+dispuesto\s+en)?|según"
        r"|sin\s+perjuicio\s+de\s+lo\s+dispuesto\s+en|entonces|a\s+reserva\s+de\s+lo"
        r"\s+dispuesto\s+en|no\s+obstante(?:\s+lo\s+dispuesto\s+en)?"
        r"|en\s+virtud\s+de\s+lo\s+dispuesto\s+en)\s+(?:el\s+)?"
        r"|(?:conforme|con\s+arreglo)\s+(?:al|a\s+el)\s+"
        r"|(?:sin\s+perjuicio|en\s+virtud|a\s+reserva|a\s+los\s+efectos)\s+(?:del|de\s+el)\s+"
        r"|el\s+)?"
    ),
    "ko": (
        r"(?:(?:다만|또한),?\s)?"
        r"(?:(?:이|본)\s?(?:협정|조약|협약|계약|의정서|양해각서|합의서)(?:의)?\s)?"
    ),
}
"""All that may stand before a reference, in the first sentence of its provision."""

FOLLOWS = {
    "en": r"shall|may|must|will|applies|apply|does|do|is|are",
    "ru": r"применяется|применяются|не|может|могут",
    "fr": r"s['’]applique|s['’]appliquent|ne|peut|peuvent|est",
    "es": r"se\s+aplica|se\s+aplican|se\s+aplicará|no\s+(?:se|puede|es|podrá)|puede|es",
    "ko": (
        r"에\s?(?:따라|따른|따른다|따르면|의하여|의한|의거하여)|에도\s?불구하고|\s?참조"
        r"|[은는이가]\s(?:적용|준용)\w*|[을를]\s(?:적용|준용|참조)\w*"
    ),
}
"""Words that may stand right behind the title that a reference cites."""

AMENDS = {
    "en": (
        r"amend\w*|replac\w+|repeal\w*|delet\w+|insert\w*|substitut\w+|supersed\w+|reads?\s+as"
        r"|read\s+as|former\w*|as\s+it\s+was|previous\w*"
        r"|renumber\w*|number\w*|old|modif\w+|version\w*"
        r"|edition\w*|in\s+force|drafts?|becom\w+|call\w*|renam\w+|titled?"
    ),
    "ru": (
        r"измен\w+|замен\w+|отмен\w+|исключ\w+|дополн\w+|изложить|редакци\w+|прежн\w+|бывш\w+"
        r"|силе|проект\w*|нумер\w+|назыв\w+|имену\w+"
    ),
    "fr": (
        r"modifi\w+|remplac\w+|abrog\w+|supprim\w+|insér\w+|ancien\w*|précédent\w*|avenant\w*"
        r"|amend\w+|libellé\w*|version\w*|vigueur|projet\w*|appel\w+|intitul\w+"
    ),
    "es": (
        r"modific\w+|enmend\w+|enmienda\w*|reemplaz\w+|sustitu\w+|derog\w+|suprim\w+|insert\w+"
        r"|antigu\w+|anterior\w*|redact\w+|versi[óo]n\w*|vigor|proyecto\w*|llama\w*|titul\w+"
    ),
    "ko": (
        r"\w*(?:개정|변경|수정|삭제|폐지|대체|신설|종전|이전|당초|초안|시행|발효|개칭|번호|판본"
        r"|보칙|정정|추가|삽입|갈음|제외|효력)\w*|구|현행\w*|원래\w*|옛"
    ),
}
"""Words of a text that changes another one, or of how a text was."""

OTHERS = {
    "en": (
        r"texts?|thereof|therein|its?|same|such|others?"
        r"|another|that|said|guides?|policy|policies|adopted|concluded|dated"
    ),
    "ru": r"текст\w*|его|её|их|так(?!же)\w+|друг\w+|тот|том|указанн\w+|принят\w+|подписанн\w+"
    r"|заключ[её]нн\w+|утвержд[её]нн\w+|инструкци\w+|руководств\w+|регламент\w*|пособи\w+"
    r"|политик\w+|предложени\w+|аренд\w+",
    "fr": r"textes?|son|sa|ses|leur\w*|tels?|telles?|autres?|cel\w+|dit|ladite|y|adopté\w*"
    r"|signée?s?|conclue?s?|datée?s?|guides?|manuels?|politiques?|directives?|bail|baux|statuts"
    r"|phrases?",
    "es": r"textos?|su|sus|tal|tales|otr\w+|dich\w+|aquel\w*|es[aeo]s?|adoptad\w+|firmad\w+"
    r"|celebrad\w+|aprobad\w+|guías?|manual\w*|política\w*|directri\w+|estatutos?|frases?"
    r"|arrendamiento\w*",
    "ko": (
        r"같은|동|동일\w*|그|그의|저|해당|당해|다른|위|위의|상기\w*|전기\w*|타|여타\w*|이들\w*"
        r"|그들\w*|본문\w*|단서\w*|다음\w*|아래\w*|문서\w*|\w*(?:지침|조례|고시|훈령|예규|안내서"
        r"|편람|매뉴얼|정책|방침|문장|전단|후단|약정|부칙|각서)\w*"
    ),
}
"""Words that may speak of another text, or of something named before."""

LISTED = {"ko": r"다음|아래|각\s?호"}
"""Words that announce a list where no colon does."""

JOINED = {
    "en": frozenset(
        [
            "as",
            "in",
            "with",
            "where",
            "which",
            "when",
            "that",
            "and",
            "or",
            "to",
            "at",
            "of",
            "if",
            "by",
            "on",
            "under",
            "from",
        ]
    ),
    "ru": frozenset(
        [
            "как",
            "в",
            "с",
            "где",
            "когда",
            "что",
            "и",
            "или",
            "к",
            "на",
            "по",
            "из",
            "если",
            "при",
            "от",
            "до",
        ]
    ),
    "fr": frozenset(
        [
            "comme",
            "en",
            "dans",
            "avec",
            "où",
            "quand",
            "que",
            "et",
            "ou",
            "à",
            "de",
            "si",
            "par",
            "sur",
            "du",
            "des",
        ]
    ),
    "es": frozenset(
        [
            "como",
            "en",
            "con",
            "donde",
            "cuando",
            "que",
            "y",
            "o",
            "a",
            "de",
            "si",
            "por",
            "sobre",
            "del",
        ]
    ),
    "ko": frozenset(["및", "또는", "그리고", "내지"]),
}
"""Words behind a comma by which a reference may go on."""

CALLED = {
    "ru": (
        r"(?:именуем|называем)\w+\s+(?:в\s+дальнейшем|далее)"
        r"|(?:в\s+дальнейшем|далее)(?:\s+по\s+тексту)?\s+(?:именуем|называем|именуют|называют)\w+"
    ),
    "fr": r"ci-après\s+(?:collectivement\s+)?(?:appelée?s?|dénommée?s?|désignée?s?)",
    "es": r"en\s+adelante,?\s+(?:denominad[oa]s?|llamad[oa]s?)",
}
"""Words by which a text names its parties, and no other name that something had."""
PARTIES = {"fr": frozenset(("parties", "partie")), "es": frozenset(("partes", "parte"))}
"""Words for those who agree that also mean parts of a text, if a number follows."""
