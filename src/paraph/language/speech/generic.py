"""Phrases for who speaks whatever their noun is, right before or behind a verb of saying."""

from __future__ import annotations

import re

_EN_DET = (
    r"[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Mm]ost|[Oo]thers?|[Ss]everal|[Aa]nother|[Tt]wo|[Tt]hree|[Ff]ew"
    r"|[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|[Oo]ne"
)
_ALONE = {
    "en": r"[Ss]everal|[Ss]ome|[Mm]any|[Oo]thers|[Aa] few|[Ff]ew|[Aa]nother|[Oo]ne(?: of (?:them|us))?",
    "fr": r"[Pp]lusieurs|[Cc]ertaine?s|[Dd]['’]autres|[Bb]eaucoup|[Uu]n autre|[Uu]ne autre",
    "es": r"[Vv]ari[oa]s|[Aa]lgun[oa]s|[Mm]uch[oa]s|[Oo]tr[oa]s?|[Uu]n[oa] de ell[oa]s",
}
_FR_DET = (
    r"(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Cc]ertaine?s|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Qq]uelques"
    r"|[Dd][’'] ?autres|[Ss]a|[Ss]on|[Ss]es|[Ll]eurs?|[Cc]es?|[Cc]ette|[Mm]on|[Mm]a|[Nn]otre)[ ]|[Ll]['’]"
)
_ES_DET = (
    r"[Ll]os|[Ll]as|[Ee]l|[Ll]a|[Uu]n[ao]?s?|[Aa]lgun[ao]s|[Vv]ari[ao]s|[Mm]uch[ao]s|[Oo]tr[ao]s?|[Dd]os"
    r"|[Tt]res|[Ss]us?|[Ee]st[ea]s?|[Ee]st[ao]s"
)
BEFORE = {
    "en": re.compile(
        rf"(?P<who>{_ALONE['en']}|(?:(?:{_EN_DET})[ ])?(?:[a-z][a-z’'-]+[ ]){{0,3}}?"
        rf"[a-z][a-z-]+(?:[ ](?:of|in|at|from|on)[ ](?:the[ ])?[\w-]+)?)[ ]$"
    ),
    "ru": re.compile(
        r"(?P<who>[Мм]ногие|[Нн]екоторые|[Дд]ругие|(?:[Оо]дин|[Оо]дна|[Нн]екоторые|[Мм]ногие|[Дд]вое|[Тт]рое)[ ]из[ ][а-яё-]+(?:[ ][а-яё-]+){0,2}"
        r"|(?:[Мм]естные|[Мм]ногие|[Нн]екоторые|[Дд]ругие|[Сс]ами)(?:[ ][а-яё-]+(?:ы|и|е)){0,2}"
        r"|[А-ЯЁ]?[а-яё-]+(?:ы|[кгхжшчщлнртьй]и|ане|яне)(?:[ ][а-яё-]+(?:ов|ев|ей|ии|ой|а|я|ы|и))?)[ ]$"
    ),
    "fr": re.compile(
        rf"(?P<who>{_ALONE['fr']}|[Ll]['’]une?[ ]d(?:['’](?:eux|elles|entre[ ](?:eux|elles|nous))|es[ ][a-zà-ÿ’'-]+)|(?:{_FR_DET})[a-zà-ÿ][a-zà-ÿ’'-]+(?:[ ](?:d['’])?[a-zà-ÿ][a-zà-ÿ’'-]+){{0,4}}?)"
        r"(?:, (?:eux|elles|lui|elle|pour (?:sa|leur) part|de (?:son|leur) côté|quant à (?:eux|elles|lui|elle)),)?"
        r"[ ](?:(?:m|l|t|s|n)['’]|(?:nous|lui|leur|me|vous|se)[ ])?$"
    ),
    "es": re.compile(
        rf"(?P<who>{_ALONE['es']}|(?:{_ES_DET})[ ][a-zà-ÿ][a-zà-ÿ-]+(?:[ ][a-zà-ÿ][a-zà-ÿ-]+){{0,4}}?)"
        r"(?:, (?:por su parte|en cambio),)?[ ](?:(?:se|le|les|nos|me|lo)[ ])?$"
    ),
}
"""Who speaks, whatever the noun, up to the verb; a clause begins with them."""
OPENS_THEM = re.compile(r"(?:^|[,;:][ ]|[ ](?:and|but|while|et|mais|y|pero|и|а|но|que|qu['’])[ ])$")
"""What stands before them."""
AFTER = {
    "en": re.compile(
        r"[ ](?P<who>(?:the|a|an|its|their|his|her|another)[ ][a-z][a-z-]+(?:[ ](?:of[ ](?:the[ ])?|for[ ])?[\w’'-]+){0,4})"
        r"(?=[.,;]|$)"
    ),
    "fr": re.compile(
        r"[ ](?P<who>(?:(?:les?|la|une?|son|sa|ses|leurs?|cette|ce)[ ]|l['’])[a-zà-ÿ][a-zà-ÿ’'-]+"
        r"(?:[ ](?:(?:de|du|des|de la)[ ]|d['’])?[\w’'-]+){0,5})(?=[.,;]|$)"
    ),
}
"""Who speaks, whatever the noun, behind a verb that has a clause and a comma before it."""
NO_TIMES = re.compile(
    r"(?i:(?:the|a|la|le|l['’]|cette|ce|une?)[ ]?(?:day|week|month|year|night|following|same|semaine|veille"
    r"|année|mois|soir|lendemain|jour|nuit|moment|an|heure|matin|journée|fois))(?!\w)"
)
"""When somebody says something, and not who."""
ONE_OF = re.compile(
    r"(?:[ ][«\"][^»\"]{2,40}[»\"]|[ ](?:нам|журналистам|газете|агентству))?[ ]"
    r"(?P<who>(?:одн?и?н|одна)[ ]из[ ][а-яё-]+(?:[ ][а-яё-]+){0,2}"
    r"|one[ ]of[ ](?:the|his|her|their|its)[ ][a-z-]+(?:[ ][a-z-]+)?"
    r"|one(?=,[ ]who|[.]|$)|l['’]une?[ ]d(?:es[ ][a-zà-ÿ’'-]+(?:[ ][a-zà-ÿ’'-]+)?|['’](?:entre[ ])?(?:eux|elles|nous))|une?[ ]autre|l['’]une?(?=[.,]|$)"
    r"|(?:un[ao]|otr[ao])[ ]de[ ](?:los|las|ell[oa]s|sus)(?:[ ][a-zà-ÿ-]+){1,2})(?=[.,;:]|$|[ ]?\ue001)"
)
"""One of several, behind a verb."""
NO_SPEAKERS = re.compile(
    r"(?i:(?:(?:the|a|this|that|his|her|its|their)[ ])?(?:when|while|if|as|after|before|since|because|until|who|which"
    r"|whether|where|how|not|no|it|this|that|there|what|nothing|everything|something|anything|time|day|year"
    r"|week|month|thing|point|fact|truth|rest|law|history|experience|practice|clock|sun|wind|storm|move|step"
    r"|few|nobody|hardly|result|outcome|evidence|case|story|success|failure|incident|decision)|море|практически|почти|также"
    r"|если|или|позже|ранее|раньше|вскоре|накануне|фактически|наши?|мы|вы|они|теоретически|юридически"
    r"|формально|однако|хотя|по сути|le temps|la loi|le fait|l['’]histoire|la pluie|l['’]expérience|le vent"
    r"|la vérité|la vie|la suite|la décision|el tiempo|la ley|el hecho|la historia|la lluvia|la verdad"
    r"|la experiencia|el viento|lo|la vida|la decisión|el resultado)(?![\w-])"
)
"""What nobody says, and how no such phrase begins."""
CLAUSE_NEAR = {
    "en": re.compile(
        r"(?:[ ](?!that\b)[\w’'-]+){0,6}?[ ]that[ ]|[ ](?:the|it|they|there|he|she|we|no|this|these|their)[ ]"
        r"|[ ]?[:,]?[ ]?\ue001|[ ](?:would|will|had|why|how|whether|when|where|if|who|what)[ ]"
    ),
    "ru": re.compile(
        r"(?:[ ][\w-]+){0,5}?(?:[ ]о[ ]том)?,[ ](?:что|будто|почему|зачем|когда|как|где|кто|[а-яё]+[ ]ли)[ ]|:[ ]|[ ]?\ue001"
    ),
    "fr": re.compile(
        r"(?:[ ](?!qu)[\w’'-]+){0,6}?[ ](?:que[ ]|qu['’])|[ ](?:avoir|être|vouloir|pouvoir)[ ]|[ ]?:[ ]?\ue001"
        r"|[ ]ne[ ](?:pas|plus)[ ]|[ ](?:pourquoi|comment|quand|si|où|qui|quel(?:le)?s?)[ ]|[ ]s['’]ils?[ ]"
    ),
    "es": re.compile(
        r"(?:[ ](?!que\b|de\sque\b)[\w-]+){0,6}?[ ](?:de[ ]|en[ ])?que[ ]|[ ](?:no[ ])?(?:haber|estar|tener|ser|querer)[ ]|[ ](?:si|por[ ]qué|cómo|cuándo|dónde|quién)[ ]"
        r"|[ ]?:[ ]?\ue001"
    ),
}
"""What opens a reported clause behind a verb, so that no noun is its object."""
THOUGHT = re.compile(
    r"believes?|thinks?|thought|hoped|feared|found|creen?|temen?|confían?|croient|craignent|espèrent"
    r"|redoutent|pensent|считают|полагают|опасаются|надеются|рассчитывают"
)
"""What many think, and nobody is told to say."""
INVERTED = frozenset(
    ("said", "says", "added", "adds", "explained", "explains", "insisted", "warned")
)
"""English verbs that may have their subject behind them."""
FINITE = {
    "en": re.compile(
        r"[ ](?:is|are|was|were|will|would|has|have|had|may|can|could|should|must|do|does|did|\w{3,}ed|\w{3,}s)[ ,]"
    ),
    "fr": re.compile(
        r"[ ’'](?:est|sont|était|étaient|a|ont|avait|avaient|sera|seront|serait|va|vont|peut|doit|doivent|faut"
        r"|\w{2,}(?:era|eront|ira|iront|dra|dront|tra|tront|rait|raient|ait|aient|ent|e|t))[ ,]"
    ),
    "es": re.compile(r"(?!)"),
    "ru": re.compile(r"(?!)"),
}
"""Finite verbs of a clause that somebody may have said."""
REFUSED = re.compile(
    r"[ ](?:не[ ]|от[ ]\w+[ ])?[\wáéíóú-]+(?:ли|лись|ют|ят|ут|ат|ются|ятся|ron|an|en)(?![\w-])[^.;:—–\ue000-\ue002]{0,80}?"
    r",?[ ](?:но|однако|и|а|лишь|только|pero|aunque|y)[ ](?:при этом[ ]|также[ ]|затем[ ])?"
)
"""What those at an institution did besides, before what they said: "не назвали дату, но"."""
LEADING_WORDS = {
    "en": r"both|reportedly|nevertheless|nonetheless|similarly|likewise|instead|elsewhere|afterwards|tonight",
    "ru": (
        r"разве|неужели|якобы|даже|лишь|только|именно|едва|вряд|будто|ведь|мол|дескать|пусть|зачем|почему|вскоре|наконец|сначала|впоследствии|опять|впрочем|зато|причём|причем|иначе|кстати|заодно|отсюда|оттуда"
        r"|напоследок|ныне|нынче|поначалу|нередко|часто|иногда|обычно|всегда|никогда|тотчас|немедленно|днём|ночью"
        r"|[а-яё]{5,}(?:ьно|нно|ично|ивно|ески|ически)"
    ),
    "fr": r"même|tant|seule?|voilà|voici|pourquoi|puis|soudain|parfois|souvent|désormais|auparavant|bientôt|jadis|tantôt|aussitôt|plutôt|sinon",
    "es": (
        r"tanto|hasta|s[oó]lo|también|tampoco|ahora|anoche|anteayer|pronto|siempre|nunca|jamás|quizá|quizás|acaso|apenas|incluso|nos|os|te|allí|aquí"
        r"|ahí|mientras|así|bien|menos|encima|finalmente|\w{4,}mente"
    ),
}
"""Words with which a sentence begins, and which nobody is called."""
EITHER = {"en": "or|and/or", "fr": "ou|et/ou|ou bien", "es": "o|u|y/o", "ru": "или|либо"}
"""What stands between two of whom one is meant."""
EXCLUDES = {
    "en": "(?:and|but) not|not|rather than|instead of|unlike",
    "fr": "(?:et|mais) (?:non|pas)(?: pas)?|non|pas|plutôt que|au lieu de",
    "es": "(?:y|pero) no|no|en vez de|en lugar de|más bien que",
    "ru": "(?:а|и|но) не|не|вместо",
}
"""What stands between who is meant and who is not."""
