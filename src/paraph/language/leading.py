"""Words that lead to a reference to this text, and words that speak of amending another one."""

from __future__ import annotations

LEADS = {
    "en": frozenset(
        (
            *("see", "under", "in", "of", "by", "with", "to", "per", "and", "or", "as", "for"),
            *("applies", "apply", "where", "if", "unless", "when", "while", "that", "then", "on"),
            *("notwithstanding", "than", "upon", "against", "within", "outside", "but"),
        )
    ),
    "ru": frozenset(
        (
            *("в", "во", "по", "с", "со", "к", "из", "на", "и", "или", "согласно", "см", "от"),
            *("если", "когда", "что", "соответствии", "при", "за"),
        )
    ),
    "fr": frozenset(
        (
            *("l", "d", "le", "de", "du", "à", "au", "voir", "par", "selon", "et", "ou", "si"),
            *("que", "dans", "sous"),
        )
    ),
    "es": frozenset(
        ("el", "del", "al", "de", "en", "según", "por", "y", "o", "véase", "vea", "si", "que", "a")
    ),
}
"""Words that may stand before a reference to a provision of this text."""

AMENDS = {
    "en": (
        r"amend\w*|replac\w+|repeal\w*|delet\w+|insert\w*|substitut\w+|supersed\w+|reads?\s+as"
        r"|read\s+as|former\w*|as\s+it\s+was|previous\w*|renumber\w*|old|modif\w+"
    ),
    "ru": r"измен\w+|замен\w+|отмен\w+|исключ\w+|дополн\w+|изложить|редакци\w+|прежн\w+|бывш\w+",
    "fr": (
        r"modifi\w+|remplac\w+|abrog\w+|supprim\w+|insér\w+|ancien\w*|précédent\w*|avenant\w*"
        r"|amend\w+|libellé\w*"
    ),
    "es": (
        r"modific\w+|enmend\w+|enmienda\w*|reemplaz\w+|sustitu\w+|derog\w+|suprim\w+|insert\w+"
        r"|antigu\w+|anterior\w*|redact\w+"
    ),
}
"""Words of a text that changes another one, or speaks of how a text was."""
