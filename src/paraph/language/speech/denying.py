"""Words of a cue by which somebody denies what is told behind it, rules it out, or doubts it."""

from __future__ import annotations

DENIES = {
    "en": (
        r"\b(?:den(?:y|ies|ied|ying)|rul(?:es?|ed|ing)[ ]out|reject(?:s|ed)?|dismiss(?:es|ed)?"
        r"|disput(?:es?|ed)|contest(?:s|ed)?|refut(?:es?|ed)|rebut(?:s|ted)?|disavow(?:s|ed)?"
        r"|disclaim(?:s|ed)?|repudiat(?:es?|ed))\b"
    ),
    "ru": r"\b(?:опров[её]рг\w*|отриц\w+|отверг\w*|исключ(?:ил|ает|ают|ив)\w*|оспор\w+|оспарива\w+)",
    "fr": (
        r"\b(?:nie|nient|nié|niait|niaient|nia|nièrent|dément|démentent|démenti|démentait|démentit"
        r"|rejette|rejettent|rejeté|rejetait|réfute|réfutent|réfuté|conteste|contestent|contesté"
        r"|contestait|exclut|excluent|exclu|excluait|écarte|écarté|récuse|récusé)\b"
    ),
    "es": (
        r"\b(?:niega|niegan|negó|negaron|negado|negaba|desmiente|desmienten|desmintió|desmintieron"
        r"|desmentido|rechaza|rechazan|rechazó|rechazaron|rechazado|descarta|descartan|descartó"
        r"|descartaron|descartado|refuta|refutó|refutaron|refutado|excluye|excluyó|excluyeron"
        r"|excluido|impugnó|repudió)\b"
    ),
}
"""Verbs of saying by which somebody says that it is not so."""
FALSE = {
    "en": (
        r"\b(?:false|untrue|incorrect|inaccurate|not[ ](?:true|correct|the[ ]case)|no[ ]truth|a[ ](?:lie|hoax|myth)"
        r"|fabrications?|nonsense|baseless|groundless|unfounded)\b"
    ),
    "ru": (
        r"(?<!\w)(?:неправд\w+|неверн\w+|ложь|ложью|ложным\w*|фейк\w*|выдумк\w+|вымысл\w+|бред\w*|не[ ]правда"
        r"|не[ ]соответств\w+[ ]действительности)(?!\w)"
    ),
    "fr": (
        r"\b(?:faux|fausses?|inexacte?s?|pas[ ](?:vrai|exact)|mensongère?s?|mensonger|un[ ]mensonge|infondée?s?)\b"
    ),
    "es": (
        r"\b(?:fals[oa]s?|inciert[oa]s?|inexact[oa]s?|no[ ](?:es|era|fue)[ ](?:cierto|verdad)|mentira|un[ ]bulo|infundad[oa]s?)\b"
    ),
}
"""What somebody calls what stands behind it."""
DOUBTS = {
    "en": r"(?<!no[ ])(?<!without[ ])(?<!beyond[ ])(?<!any[ ])\bdoubt(?:s|ed|ing|ful)?\b|\b(?:un(?:likely|sure|certain)|s[ck]eptic\w+|dubious)\b",
    "ru": r"(?<!нет[ ])(?<!без[ ])(?<!вне[ ])(?<!никаких[ ])(?<!\w)(?:усомн\w+|сомнева\w+|сомнени\w+|маловероятн\w+)",
    "fr": r"(?<!sans[ ])(?<!aucun[ ])(?<!nul[ ])(?<!pas[ ]de[ ])\b(?:doute(?!ux)s?|doutent|doutait|douté|douteux|peu[ ]probable|peu[ ]vraisemblable|sceptique)\b",
    "es": r"(?<!sin[ ])(?<!ninguna[ ])(?<!no[ ]hay[ ])\b(?:dudas?|dudan|dudó|dudaron|dudaba|dudosos?|dudosa|poco[ ]probable|improbable|escéptic[oa]s?)\b",
}
"""Words by which somebody doubts what stands behind them."""
NOT = {
    "en": r"\b(?:not|never|n['’]t|hardly)[ ](?:\w+ly[ ])?$",
    "ru": r"(?<!\w)(?:не|никогда[ ]не)[ ]$",
    "fr": r"\b(?:ne|n['’]|jamais)[ ]?$",
    "es": r"(?<!\w)(?:no|nunca|jamás|tampoco)[ ](?:ha[ ]|han[ ])?$",
}
"""What stands right before a verb of denying that is denied itself."""
NEGATES = {
    "en": r"\b(?:[Nn]o|[Nn]ot|[Nn]ever|[Nn]obody|[Nn]one|[Nn]othing|[Nn]either|cannot)\b|n['’]t\b",
    "ru": r"(?<!\w)(?:[Нн]е|[Нн]икто|[Нн]ичего|[Нн]икогда|[Нн]икак\w+|[Нн]ет)(?!\w)",
    "fr": r"(?<!\w)(?:[Nn]['’]|[Nn]e[ ]|[Jj]amais|[Pp]ersonne|[Aa]ucune?(?!\w)|[Rr]ien(?!\w))",
    "es": r"(?<!\w)(?:[Nn]o|[Nn]unca|[Jj]amás|[Nn]adie|[Tt]ampoco|[Nn]ing[uú]n\w*|[Nn]ada)(?!\w)",
}
"""Words by which a clause denies something itself."""
