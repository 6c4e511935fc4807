"""Words by which a sentence says that it means the one before, in each language."""

from __future__ import annotations

LEADS = {
    "ru": (
        r"(?i:об этом|это|о ч[её]м|с таким (?:заявлением|предложением|утверждением)|такое (?:мнение"
        r"|заявление)|такую (?:оценку|информацию)|соответствующ\w+ (?:заявление|информацию))(?!\w)"
    ),
    "fr": (
        r"(?i:c['’]est (?:en tout cas |du moins |d['’]ailleurs )?ce qu(?:e (?:l['’])?|['’]))"
        r"|(?i:une (?:information|nouvelle|annonce|décision|déclaration) (?:confirmée|annoncée|donnée))"
    ),
    "es": r"(?i:(?:y )?así (?:se )?(?:lo|la)(?!\w))|(?i:eso es lo que)|Lo(?= (?:ha|han|\w+(?:ó|aron|ieron)) )",
    "en": r"(?i:(?:at least )?that (?:is|was) (?:also )?(?:what|how))(?!\w)|(?i:so )(?=sa(?:id|ys) )",
}
"""How a sentence begins that tells who said the one before."""
NEAR = {
    "ru": r"(?!)",
    "fr": r"(?:(?<=[ ])|^)(?:me |nous |leur |lui )?l['’]$",
    "es": r"(?:(?<=[ ])|^)(?i:(?:así )?(?:me |nos |se )?lo )$",
    "en": r"(?!)",
}
"""What stands right before the verb of such a sentence."""
BEHIND = {
    "ru": r"(?!)",
    "fr": r"(?!)",
    "es": r"(?!)",
    "en": r"[ ](?:so|this|it|as much|the news)(?=[ ](?:on|at|in|to|during|after|last|yesterday|today)\b|[.,]|$)",
}
"""What stands right behind it."""
