"""Words around a reported clause: what opens, joins and ends it, in each language."""

from __future__ import annotations

import re

AGAIN = {
    "en": r",?[ ](?:and|but)[ ]that[ ](?=(?:the|it|its|he|she|they|there|no|only|both|all|an?|his|her|their|we|I|you|this|these|some|any|each|every|neither|\d[\d.,]*|[A-Z]\w+|[a-z]{3,}s)[ ])",
    "ru": r",?[ ](?:и|а|но)[ ](?:о[ ]том,[ ])?что[ ]",
    "fr": r",?[ ](?:et|mais)[ ](?:que[ ]|qu['’](?=ils?[ ]|elles?[ ]|une?[ ]|on[ ]))",
    "es": r",?[ ](?:y|e|pero)[ ]que[ ]",
}
"""What joins a second clause with "that" to the first."""
ABOUT = {
    "en": r"\w+ing|himself|herself|speaking|then|now",
    "ru": (
        r"\w+(?:вш|ющ|ащ|ящ|ущ|нн|т)(?:ий|ая|ее|ие|ый|ое|ые|ей|его|ему|их|ой|ого)(?:ся)?"
        r"|\w+(?:ясь|ась|вшись|ая|яя|ив|ав|ев)"
    ),
    "fr": r"\w+(?:é|ée|és|ées|ant|i|ie|is)|jointe?s?|lui-même|elle-même",
    "es": r"\w+(?:ad[oa]s?|id[oa]s?|ndo)|quien(?:es)?",
}
"""How words behind a cue begin that are about who speaks."""
JOINED = {
    "en": r"where|when|because|since|although|though|while|if|that",
    "ru": r"где|куда|когда|потому что|поскольку|так как|если|хотя|что",
    "fr": r"où|quand|parce que|puisque|car|si|que|lorsque",
    "es": r"donde|cuando|porque|pues|ya que|aunque|si|que",
}
"""What opens a clause in which a cue stands at once: "where, as she says, it is cold"."""
ASKED = {
    "en": r"asked|when|while|as|if|although|though|having|pressed",
    "ru": r"когда|если|хотя|пока|отвечая|говоря|спрошенн\w+",
    "fr": r"interrogée?s?|quand|lorsqu\w*|si|bien|comme|questionnée?",
    "es": r"preguntad[oa]s?|cuando|si|aunque|mientras|como",
}
"""How a phrase begins that leads to what somebody said, and is no part of it."""
OPPOSITE = {
    "en": r"the (?:opposite|contrary|following|same)|otherwise|one thing|something else|as much",
    "ru": r"обратное|противоположное|следующее|одно|другое|иное|то же(?: самое)?",
    "fr": r"le contraire|l['’]inverse|ceci|une chose|autre chose|la même chose",
    "es": r"lo (?:contrario|siguiente|mismo)|una cosa|otra cosa",
}
"""What somebody says, where a colon tells what that is."""
QUESTION = {
    "en": r"where|when|why|how|who|whose|what|which|whether|if",
    "ru": r"где|куда|откуда|когда|почему|зачем|как|кто|кому|чей|что|сколько|какой|какая|какие",
    "fr": r"où|quand|pourquoi|comment|qui|combien|quel(?:le)?s?|à[ ]qui|ce[ ]qu(?:e|i)|si",
    "es": r"dónde|adónde|cuándo|por[ ]qué|cómo|quién(?:es)?|qué|cuánt[oa]s?|cuál(?:es)?|si",
}
"""How an indirect question begins."""
HEARD_ASKING = {
    "en": r"[ ](?:the|his|her|its|their|[A-Z][\w’'-]+)(?:[ ][\w’'-]+){0,3}?[ ](?P<to>(?:whether|if|why|how|when|what)(?![\w-]))",
    "ru": (
        r"(?:[ ][\w-]+){1,4}?,[ ](?P<to>(?:почему|зачем|когда|где|как|кто|что|сколько)(?![\w-])|[а-яё]+[ ]ли(?!\w))"
        r"|,[ ](?P<li>[а-яё]+[ ]ли(?!\w))"
    ),
    "fr": r"[ ](?:aux?[ ]|à[ ](?:la[ ]|l['’])?)(?:[\w’'-]+[ ]){1,4}?(?P<to>(?:si|s['’]il|pourquoi|comment|quand)(?![\w-]))",
    "es": r"[ ](?:al|a(?:[ ](?:la|los|las))?)(?:[ ][\w-]+){1,4}?[ ](?P<to>(?:si|por[ ]qué|cómo|cuándo|dónde|qué)(?![\w-]))",
}
"""An indirect question behind who is asked it."""
ASKS = {
    "en": r"ask(?:ed|s)?|wonder(?:ed|s)?|inquired|enquired|want(?:ed|s)?[ ]to[ ]know",
    "ru": r"спросил[аи]?|спрашивал[аи]?|спрашивает|спрашивают|поинтересовал(?:ся|ась|ись)|хо\w+[ ]у?знать",
    "fr": (
        r"(?:a|ont|avait|s['’]est|se[ ]sont)[ ](?:demandé|interrogé)e?s?|(?:se[ ])?demande(?:nt)?"
        r"|s['’]interroge(?:nt)?|v\w+[ ]savoir"
    ),
    "es": r"preguntó|preguntaron|pregunta|preguntan|preguntaba|han?[ ]preguntado|qu\w+[ ]saber",
}
"""Verbs that an indirect question stands behind."""
WHERE = {
    "en": (
        r"to|on|in|at|during|by|after|before|from|through|via|over|with|at\s|late|early|earlier|last"
        r"|yesterday|today|this|again|repeatedly|publicly|privately|bluntly|under"
    ),
    "ru": r"(?!)",
    "fr": (
        r"à|au|aux|en|dans|lors|devant|par|sur|pour|avec|après|avant|depuis|chez|auprès|hier|lundi|mardi"
        r"|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|le|la"
    ),
    "es": (
        r"a|al|en|ante|por|durante|desde|tras|con|mediante|sobre|ayer|hoy|este|esta|el\s\w+|después|antes"
        r"|ya|también|además"
    ),
}
"""How words begin that say to whom, where or when somebody speaks."""
CUT = {
    "en": (
        r",?[ ](?:but|yet|though|and)[ ](?:then[ ]|also[ ])?(?:declined|refused|did[ ]not|didn['’]t|gave[ ]no|would[ ]not|stopped[ ]short"
        r"|offered[ ]no|added|left|provided[ ]no|made[ ]no)\b"
    ),
    "ru": (
        r",[ ](?:но|однако|а|хотя)[ ](?:от[ ]\w+[ ]?\w*[ ]|при[ ]этом[ ]|затем[ ]|пока[ ])?(?:воздержал|отказал|не[ ](?:стал|назвал|уточнил"
        r"|пояснил|раскрыл|сказал|сообщил|ответил)|уклонил|промолчал|добавил)"
    ),
    "fr": (
        r",?[ ](?:mais|sans|et)[ ](?:a[ ]refusé|s['’]est[ ]refusé|n['’]a[ ](?:pas|rien)|n['’]a[ ]donné|(?:en[ ])?(?:donner|préciser|dire|vouloir|fournir)[ ]"
        r"|a[ ]ajouté|s['’]est[ ]gardé)"
    ),
    "es": (
        r",?[ ](?:pero|aunque|y|sin)[ ](?:no[ ](?:quiso|dio|precisó|aclaró|detalló|reveló)|rehusó|se[ ]negó|declinó|evitó|(?:dar|precisar|aclarar|querer|entrar)[ ]"
        r"|añadió)"
    ),
}
"""What follows a clause and tells what its speaker did besides."""
FINITE_EN = (
    r"is|are|was|were|be|been|will|would|has|have|had|may|can|could|should|must|might|did|does|do|let|make"
    r"|go|goes|went|comes?|came|knew|lost|met|paid|ran|sold|sent|spent|stood|thought|understood|won|wrote|began|became|brought"
    r"|built|bought|fell|felt|gave|grew|held|kept|led|meant|rose|saw|spoke|broke|chose|drew|drove|said|told|left"
    r"|gets?|got|needs?|wants?|takes?|took|\w{3,}ed|\w+['’](?:s|re|ll|ve|d)|\w+n['’]t"
)
"""English words that may be a finite verb, or look like one."""
FINITE_RU = (
    r"[а-яё-]+(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ут|ит|ат|ят|ется|ются|ится|ятся|атся|утся)|есть|нет"
    r"|нужно|можно|надо|нельзя|[а-яё]{3,}(?:ен|ан|ена|ано|аны|ены|ято|ыто|ят|ыт)"
)
"""Russian words that may be a finite verb, or stand for one."""
PRAISE = {
    "en": r"defended|defends|welcomed|welcomes|welcome|hailed|praised|praises|criticised|criticized|condemned|condemns|regretted|blamed|blames|commended",
    "ru": r"приветств\w+|поблагодарил\w*|поздравил\w*|осудил\w*|раскритиковал\w*|похвалил\w*",
    "fr": r"s[’'](?:est|était)\s(?:\w+\s)?(?:félicité|réjoui|étonné|inquiété|indigné|alarmé|ému)e?s?|se\s(?:sont\s)?(?:félicite|réjouit|félicitent|réjouissent|désole|félicitée?s|réjouie?s)|s[’'](?:inquiète|étonne|indigne|alarme|émeut)(?:nt)?|\w*\s?(?:salué|salue|saluent|condamné|condamne|condamnent|critiqué|regretté|regrette|félicité|remercié|dénoncé|dénonce|dénoncent)",
    "es": r"celebró|celebra|celebraron|criticó|condenó|lamentó|lamenta|agradeció|elogió|saludaron|valoró|aplaudió",
}
"""Verbs of praise, blame and thanks, whose object without words of its own is no statement."""
FOLLOWING = (
    r"(?:on |to )?the following(?: points| measures)?|(?:о |в )?следующ(?:ем|ее)|(?:de )?ce qui suit"
    r"|lo siguiente|(?:en )?los siguientes puntos"
)
"""What leads to a list behind a verb, and is nothing that is said."""
EXPLAINS = {
    "en": r"(?!)",
    "ru": (
        r"(?:по|объ|разъ)ясн\w+|рассказ\w+|уточн(?:ил|ила|или|яет|яют)|сообщ(?:ил|ила|или|ает)|вспомина\w+"
        r"|напомн\w+|растолковал\w*|описал\w*"
    ),
    "fr": r"(?!)",
    "es": r"(?:ha |han )?(?:explic|detall|cont|relat|aclar|precis|recorda?|describi?)\w+",
}
"""Verbs behind which a question word tells what is told, besides those of asking."""
_WHOM = r"[ ][^,.;:—–\ue000-\ue002]{2,60}?[ ]"
ACCUSES = {
    "en": re.compile(rf"accus(?:ed|es|e|ing){_WHOM}of[ ](?=\w+ing\b|(?:an?[ ]|the[ ])?\ue001)"),
    "ru": re.compile(
        rf"обвин(?:ил[аио]?|яет|яют|ив|яя){_WHOM}во?[ ](?:том,[ ]что[ ]|(?=\ue001|[а-яё]+(?:и|е|ах|ях)[ ]))"
    ),
    "fr": re.compile(
        rf"(?:(?:a|ont|avait)[ ]accusé|accuse(?:nt)?|accusant|reproche(?:nt)?|reprochant"
        rf"|(?:a|ont|avait)[ ]reproché){_WHOM}"
        r"(?:d['’](?:une?[ ])?|de[ ](?:la[ ])?)"
        r"(?=(?:n['’]|ne[ ](?:\w+[ ])?)?(?:avoir|être|\w+(?:er|ir|re))\b|\ue001)"
    ),
    "es": re.compile(
        rf"acus(?:ó|aron|a|an|ando|ad[oa]){_WHOM}de[ ](?=no[ ]|\w+[aei]r\b|(?:una?[ ])?\ue001)"
        r"|(?:reproch|recrimin)(?:ó|aron|a|an|ado)[ ](?:al?|a[ ]l[ao]s?)[ ][^,.;:—–\ue000-\ue002]{2,50}?[ ]"
        r"(?=(?:no[ ])?\w+(?:[aei]r|[aei]rse)\b)"
    ),
}
"""Who is accused, before what they are said to have done."""
NO_NOUN = re.compile(
    r"^(?:against|for|in favou?r of|you|we|they|it|he|she|I|there|nobody|everybody|everyone|people)[ ]|[ ](?:not[ ])?to[ ][a-z]|^to[ ]|n[o’']t[ ]"
)
"""What stands behind an English verb of saying, and is no noun that it changes."""
ASKED_OF = re.compile(
    r"(?i:asked|pressed|questioned|interrogée?s?|questionnée?s?|preguntad[oa]s?|спрошенн\w+|отвечая)(?!\w)"
)
"""How a phrase begins that says what somebody was asked, before what they did."""
WHOM = {
    "en": re.compile(r"(?:,[ ](?:(?:to|of|with|by|for|from|about)[ ])?(?:whom|which)|[ ,]who)[ ]$"),
    "fr": re.compile(r",[ ](?:(?:à|de|avec|par|pour)[ ])?(?:qui|dont|auquel|à[ ]laquelle)[ ]$"),
    "es": re.compile(r",[ ](?:a|de|con|por|para)[ ](?:quien|el[ ]que|la[ ]que)[ ]$"),
    "ru": re.compile(r",[ ](?:(?:о|с|у|от|для)[ ])?котор(?:ому|ого|ой|ую|ым|ом|ых)[ ]$"),
}
"""What opens a clause about somebody, in which another speaks: "Dorn, to whom Berg said"."""
