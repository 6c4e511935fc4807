"""Words around a verb of saying by which it is denied, supposed or asked that somebody said it."""

UNSAID = {
    "en": (
        r"(?:^|[ ,;(])(?i:had|did|does|if|unless|whether)[ ]$"
        r"|\b(?i:not[ ]true|untrue|false|wrong|a[ ]lie|a[ ]myth|no[ ](?:evidence|proof|truth))\b"
        r"[^.;:,]{0,30}\bthat[ ]$"
        r"|\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed)|refut(?:e|es|ed))[ ](?:[\w’'-]+[ ]){0,4}?that[ ]$"
        r"|\b(?:dismiss|reject)\w*[ ](?:[\w’'-]+[ ]){0,3}?(?:claims?|reports?|rumou?rs?|allegations?"
        r"|suggestions?|idea|notion)[ ](?:[\w’'-]+[ ]){0,2}?that[ ]$"
        r"|\b(?i:falsely|wrongly|baselessly|untruthfully|mistakenly)[ ]\w+[ ]that[ ]$"
    ),
    "fr": (
        r"\b(?i:faux|inexact|mensonger|pas[ ]vrai)[ ](?:de[ ]dire[ ])?(?:que[ ]|qu['’])$"
        r"|\b(?:nie|nient|nié|niait|dément|démenti|démentait|conteste|contesté|réfute|réfuté)[ ]"
        r"(?:[\w’'-]+[ ]){0,2}?(?:que[ ]|qu['’])$"
        r"|\b(?:prétendu|affirmé|prétend|affirme)[ ](?:faussement|à[ ]tort)[ ](?:que[ ]|qu['’])$"
        r"|\b(?:faussement|à[ ]tort)[ ]\w+[ ](?:que[ ]|qu['’])$"
    ),
    "es": (
        r"(?:^|[ ,;(¿])(?:[Ss]i)[ ]$"
        r"|\b(?i:falso|mentira|incierto|no[ ]es[ ](?:cierto|verdad))[ ]que[ ]$"
        r"|\b(?:niega|niegan|negó|negaron|ha[ ]negado|desmiente|desmintió|desmintieron|rechazó|rechaza)"
        r"[ ](?:[\wá-ú-]+[ ]){0,2}?que[ ]$"
        r"|\bfalsamente[ ]que[ ]$"
    ),
    "ru": (
        r"(?:^|[ ,;(])(?i:если)[ ](?:бы[ ])?$"
        r"|\b(?i:неправда|ложь|неверно|не[ ]соответствует[ ]действительности|не[ ]правда)"
        r",[ ](?:что|будто)[ ](?:бы[ ])?$"
        r"|\b(?:отриц|опроверг|отверг)\w*,[ ](?:что|будто)[ ](?:бы[ ])?$"
        r"|\bложно[ ]\w+,[ ]что[ ]$"
    ),
}
"""What stands right before who is then not told to have said it."""
DOUBTED = {
    "en": r"\b(?i:allegedly|supposedly|purportedly|even[ ]if|apparently)[ ,]+$",
    "fr": (
        r"(?:^|[ ,;(])(?:[Ss]i|[Ss]['’]|[Mm]ême[ ]si|[Pp]rétendument|[Ss]oi-disant|[Qq]uand[ ]bien[ ]même)"
        r"(?:[ ]|(?<=['’]))$"
    ),
    "es": r"\b(?i:supuestamente|presuntamente|aunque|incluso[ ]si)[ ,]+$",
    "ru": r"\b(?i:якобы|предположительно|будто(?:[ ]бы)?|даже[ ]если)[ ,]+$",
}
"""What stands right before somebody of whom it is left open whether they said it."""
UNSAYING = {
    "en": (
        r"\b(?:(?:never|hardly|scarcely)|(?:avoid(?:s|ed|ing)?|stopp?(?:s|ed)?[ ]short[ ]of"
        r"|den(?:y|ies|ied|ying)(?:[ ]ever)?|refrain(?:s|ed)?[ ]from|without)(?:[ ]having)?"
        r"|(?:accus(?:e|es|ed|ing)|suspect(?:s|ed)|blam(?:e|es|ed))[ ][^.;:—–]{2,60}?[ ](?:of|for)"
        r"(?:[ ]having)?|misquoted[ ]as|(?:wrongly|falsely|mis)[ -]?(?:reported|quoted|accused|said)[ ]"
        r"(?:to[ ]have|as|of))[ ]$"
    ),
    "fr": (
        r"\b(?:jamais|(?:nie|nié|niait|nient|dément|démenti|démentait|évite|évité|réfute|réfuté)"
        r"(?:[ ](?:de|d['’]))?(?:[ ]?avoir(?:[ ]jamais)?)?"
        r"|accus\w+[ ][^.;:—–]{2,60}?[ ](?:de|d['’]avoir))[ ]$"
    ),
    "es": (
        r"\b(?:[Nn]unca|jamás|(?:niega|niegan|negó|negaron|negado|evitó|evita|desmintió|desmiente)"
        r"(?:[ ]haber)?|acus\w+[ ][^.;:—–]{2,60}?[ ]de(?:[ ]haber)?)[ ]$"
    ),
    "ru": (
        r"\b(?:никогда[ ]не|(?:отриц|опроверг|отверг)\w*,[ ](?:что|будто)"
        r"|(?:избег|воздерж)\w*[ ](?:от[ ])?)[ ]?$"
    ),
}
"""What stands right before a verb of saying, so that it tells nothing that was said."""
OF_SAYING = {
    "en": r"[ ](?:ever[ ])?(?:having[ ])?(?:said|saying|told|telling|claim(?:ed|ing)|stat(?:ed|ing))\b"
    r"|[ ][^.;:—–]{2,60}?[ ](?:of|for)[ ](?:having[ ])?(?:said|saying|telling|claiming)\b",
    "fr": r"[ ](?:d['’])?avoir[ ](?:jamais[ ])?(?:dit|déclaré|affirmé|annoncé|prétendu)\b"
    r"|[ ][^.;:—–]{2,60}?[ ](?:d['’]avoir[ ]dit|de[ ]dire)\b",
    "es": r"[ ]haber[ ](?:dicho|declarado|afirmado|anunciado|asegurado)\b"
    r"|[ ][^.;:—–]{2,60}?[ ]de[ ](?:haber[ ]dicho|decir)\b",
    "ru": r",[ ](?:что|будто)[ ](?:когда-либо[ ])?(?:говорил|сказал|заявлял|заявил|утверждал)[аи]?\b",
}
"""What stands behind a verb of denying or accusing, so that it denies a saying or tells of one."""
DENYING = {
    "en": r"(?:den(?:y|ies|ied|ying)|accus(?:e|es|ed|ing)|reject(?:s|ed)|dismiss(?:es|ed))",
    "fr": r"(?:a[ ]|ont[ ]|avait[ ])?(?:nie|nié|niait|nient|dément|démenti|démentait|réfute|réfuté|accus\w+)",
    "es": r"(?:ha[ ]|han[ ])?(?:niega|niegan|negó|negaron|negado|desmintió|desmiente|acus\w+)",
    "ru": r"(?:отриц|опроверг|отверг)\w*",
}
"""Verbs of denying and of accusing."""
