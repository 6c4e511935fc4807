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
NO_CLAIM = {
    "en": (
        r"(?:him|her|them|it|this|that|me|us)(?:[ ](?:from|as|of|over|for|in|on)[ ].*)?"
        r"|(?:and|but|from|as)[ ].*"
        r"|(?:(?!(?:of|for|from|in|on|about|that)[ ])[\w’'-]+[ ]){0,4}?(?:figures?|numbers?|statistics|estimates?|data|totals?|sums?)"
        r"(?:[ ](?:for|of|from|in|on|about|by)[ ].*)?"
        r"|[A-Z][\w’-]+(?:[ ][A-Z][\w’-]+)*(?:[ ](?:from|as)[ ].*)?"
    ),
    "ru": (
        r"(?:его|её|ее|их|меня|нас|вас|тебя|себя|это|всё|все)(?:[ ](?:из|от|с|со|в|во|на|за|как)[ ].*)?"
        r"|(?:(?:[а-яё]+(?:ые|ие|ую|юю)|эт[иу]|его|её|их)[ ]){0,3}?(?:цифр\w*|числ[оа]|данные|статистик\w+|оценк[уи]|показател[ьи]|сумм[уы])(?:[ ].*)?"
        r"|[А-ЯЁ][а-яё-]+(?:[ ][А-ЯЁ][а-яё-]+)*(?:[ ](?:из|от|с|со|как)[ ].*)?"
        r"|.*[ ]из[ ](?:числа|списка|состава|совета|партии|команды|реестра|состязани\w+)(?!\w).*"
    ),
    "fr": (
        r"(?:cela|ceci|ça)(?:[ ].*)?"
        r"|(?:(?!(?:de|du|des|sur|pour)[ ])[\w’'-]+[ ]){0,3}?(?:chiffres?|nombres?|statistiques?|estimations?|données|totaux|total|montants?)"
        r"(?:[ ](?:de|du|des|pour|sur|en)[ ].*)?"
        r"|[A-ZÀ-Þ][\w’-]+(?:[ ][A-ZÀ-Þ][\w’-]+)*(?:[ ](?:de|du|des|comme)[ ].*)?"
    ),
    "es": (
        r"(?:al[ ]|a[ ](?:(?:la|los|las|su|sus|un|una)[ ])?).*|(?:eso|esto|ello)(?:[ ].*)?"
        r"|(?:(?!(?:del?|sobre|para)[ ])[\wá-úñ-]+[ ]){0,3}?(?:cifras?|números?|estadísticas?|estimaci(?:ón|ones)|datos|total(?:es)?|montos?)"
        r"(?:[ ](?:de|del|para|sobre|en)[ ].*)?"
    ),
}
"""What stands behind a verb of denying and is somebody, or figures: nothing that is said to be so."""
DENIED_TO = (
    r"(?:negó|niegan?|negaron|negado|negaba)[ ]al?[ ][^,;:]*?[ ](?:que|haber(?:l[aeo]s?|se)?)[ ]"
)
"""A Spanish denial with whom it is made to: "negó al tribunal que el puente"."""
TELLS = {
    "en": r"\b(?:told|tells?|telling|assur\w+|inform\w*|warn\w*|remind\w*|promis\w+)\b",
    "ru": (
        r"(?<!\w)(?:сказал|говорил|сообщ[аи]|заяв|рассказ|объясн|поясн|напомн|отве[тч]|обеща|пообеща"
        r"|завер[ия]|увер[ия]|уточн|повтор)\w*"
    ),
    "fr": (
        r"(?<!s['’]est[ ])(?<!se[ ])\b(?:dit|disait|disent|dis|dire|(?:déclar|assur|affirm|annonc|expliqu|confi|répét|rappel|racont"
        r"|indiqu|précis|répond|promi|promet|garanti)\w*)"
    ),
    "es": (
        r"(?<!se[ ])(?<!se[ ]ha[ ])\b(?:di(?:jo|jeron|ce|cen|cho)|decía|(?:declar|asegur|afirm|anunci|explic|confi|repit|recor"
        r"|cont[óa]|indic|precis|respond|promet|garantiz)\w*)"
    ),
}
"""Verbs by which somebody tells others something, and judges nothing."""
_OF_DOUBT = (
    r"(?:(?:very|deeply|still|rather|visibly|openly|highly|increasingly)[ ])?"
    r"(?:doubt(?:ful|ing)|un(?:likely|sure|certain)|s[ck]eptical|dubious)[ ]"
)
_GATHERED = (
    r"(?:(?:an?|the)[ ](?:[a-z]+[ ])?(?:crowd|room|audience|group|hall|handful|meeting|panel|number"
    r"|majority|gathering|team|conference|roomful)[ ](?:full[ ])?of[ ])"
)
HEARERS = {
    "en": (
        rf"[ ](?:{_GATHERED}|(?:an?|the|his|her|its|their|our|my|some|many|most|several|these|those)[ ])?"
        rf"{_OF_DOUBT}"
        r"(?!(?:that|whether|if|about|of|how|the|an?|it|he|she|they|we|to|as|for|over)[ ])[a-z]"
        rf"|[ ](?:{_GATHERED}|the[ ])?s[ck]eptics(?=[ ])"
        rf"|[ ](?:{_GATHERED}|the[ ])?(?:[a-z]{{3,}}s|people|men|women)[ ]{_OF_DOUBT}(?:of|about|over)[ ]"
        r"(?:[\w’'-]+[ ]){1,6}?(?=that[ ])"
    ),
    "ru": (
        r"(?:[ ][а-яё]+){0,3}[ ]сомневающ\w+(?:[ ][а-яё]+){0,3}(?=,[ ](?:что|будто)[ ])"
        r"|(?:[ ][а-яё]+){1,3},[ ]сомневающ(?:имся|емуся|ейся)(?:[ ][а-яё]+){0,3}(?=,[ ](?:что|будто)[ ])"
    ),
    "fr": (
        r"[ ](?:à|aux?|devant)[ ](?:(?:une?|des|les?|la|ses?|son|sa|leurs?)[ ]|l['’])?"
        r"[\w’'-]+[ ](?:(?:très|plutôt|encore)[ ])?sceptiques?(?!\w)"
    ),
    "es": (
        r"[ ](?:al|a|ante)[ ](?:(?:una?|unos|unas|el|los|las?|sus?)[ ])?"
        r"[\wá-úñ-]+[ ](?:(?:muy|algo|aún)[ ])?escéptic[oa]s?(?!\w)"
    ),
}
"""Who is told something, with what they think of it: the doubt is not that of who speaks."""
