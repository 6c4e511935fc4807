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
        r"(?:(?:см\.|согласно|в\s+соответствии\s+со?"
        r"|без\s+ущерба\s+для|по|во\s+исполнение|затем)\s+)?"
    ),
    "fr": (
        r"(?:(?:voir|conformément\s+à|en\s+vertu\s+de|sous\s+réserve\s+de|nonobstant|selon|alors"
        r"|sans\s+préjudice\s+de|aux\s+fins\s+de)\s+)?(?:l['’])?"
    ),
    "es": (
        r"(?:(?:véase|de\s+conformidad\s+con|con\s+arreglo\s+a"
        r"|según|sin\s+perjuicio\s+de|entonces"
        r"|a\s+reserva\s+de|no\s+obstante|en\s+virtud\s+de)\s+)?(?:el\s+)?"
    ),
}
"""All that may stand before a reference, in the first sentence of its provision."""

FOLLOWS = {
    "en": r"shall|may|must|will|applies|apply|does|do|is|are",
    "ru": r"применяется|применяются|не|может|могут",
    "fr": r"s['’]applique|s['’]appliquent|ne|peut|peuvent|est",
    "es": r"se\s+aplica|se\s+aplican|se\s+aplicará|no|puede|es",
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
}
"""Words of a text that changes another one, or of how a text was."""

OTHERS = {
    "en": (
        r"texts?|thereof|therein|its?|same|such|others?"
        r"|another|that|said|guides?|policy|policies"
    ),
    "ru": r"текст\w*|его|её|их|так\w+|друг\w+|тот|том|указанн\w+",
    "fr": r"textes?|son|sa|ses|leur\w*|tels?|telles?|autres?|cel\w+|dit|ladite|y",
    "es": r"textos?|su|sus|tal|tales|otr\w+|dich\w+|aquel\w*|es[aeo]s?",
}
"""Words that may speak of another text, or of something named before."""

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
}
"""Words behind a comma by which a reference may go on."""
