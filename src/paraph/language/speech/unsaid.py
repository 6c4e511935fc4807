"""Words around a verb of saying by which it is denied, supposed or asked that somebody said it."""

UNSAID = {
    "en": (
        r"(?:^|[ ,;(])(?i:had|did|does|if|unless|whether|lest|it[ ](?:was|is)(?:[ ]not|n['’]t)"
        r"|let|suppos(?:e|ing)|imagine|assum(?:e|ing)|pretend|picture)[ ](?:that[ ])?$"
        r"|\b(?i:every(?:one|body)|all)(?:[ ](?:in|at|of|on)[ ](?:[\w’'-]+[ ]){0,3}?[\w’'-]+"
        r"|[ ](?:the[ ]|other[ ]|of[ ]the[ ])+\w+s)?[ ](?:but|bar|save)[ ]$"
        r"|\b(?i:every(?:one|body)|all)[ ](?:[\w’'-]+[ ]){0,4}?(?:except|apart[ ]from|other[ ]than"
        r"|with[ ]the[ ]exception[ ]of)[ ](?:for[ ])?$"
        r"|\b(?i:not[ ]true|untrue|false|wrong|a[ ]lie|a[ ]myth|no[ ](?:evidence|proof|truth))\b"
        r"[^.;:,]{0,30}\bthat[ ]$"
        r"|\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed)|refut(?:e|es|ed))[ ](?:[\w’'-]+[ ]){0,4}?that[ ]$"
        r"|\b(?:dismiss|reject)\w*[ ](?:[\w’'-]+[ ]){0,3}?(?:claims?|reports?|rumou?rs?|allegations?"
        r"|suggestions?|idea|notion)[ ](?:[\w’'-]+[ ]){0,2}?that[ ]$"
        r"|\b(?i:falsely|wrongly|baselessly|untruthfully|mistakenly)[ ]\w+[ ]that[ ]$"
    ),
    "fr": (
        r"(?:^|[ ,;(])(?i:ce[ ]n['’](?:est|était|a[ ]pas[ ]été)[ ](?:pas|plus)|ce[ ]ne[ ]fut[ ]pas"
        r"|supposons[ ](?:que[ ]|qu['’])|imagin(?:ez|ons)[ ](?:que[ ]|qu['’])|(?:à[ ]moins|pourvu)[ ](?:que[ ]|qu['’]))[ ]?$"
        r"|\b(?i:tous|toutes|tout[ ]le[ ]monde|chacun)[ ](?:[\w’'-]+[ ]){0,3}?(?:sauf|excepté|hormis"
        r"|à[ ]part|à[ ]l['’]exception[ ](?:de|d['’]|du))[ ]?$"
        r"|\b(?i:faux|inexact|mensonger|pas[ ]vrai)[ ](?:de[ ]dire[ ])?(?:que[ ]|qu['’])$"
        r"|\b(?:nie|nient|nié|niait|dément|démenti|démentait|conteste|contesté|réfute|réfuté)[ ]"
        r"(?:[\w’'-]+[ ]){0,2}?(?:que[ ]|qu['’])$"
        r"|\b(?:prétendu|affirmé|prétend|affirme)[ ](?:faussement|à[ ]tort)[ ](?:que[ ]|qu['’])$"
        r"|\b(?:faussement|à[ ]tort)[ ]\w+[ ](?:que[ ]|qu['’])$"
    ),
    "es": (
        r"(?:^|[ ,;(¿])(?:[Ss]i)[ ]$"
        r"|(?:^|[ ,;(])(?i:no[ ](?:fue|es|era|ha[ ]sido)|supongamos[ ]que|imagin(?:e|emos|a)[ ]que"
        r"|a[ ]menos[ ]que|salvo[ ]que)[ ]$"
        r"|\b(?i:todos|todas|todo[ ]el[ ]mundo)[ ](?:[\wá-ú-]+[ ]){0,3}?(?:menos|salvo|excepto)[ ]$"
        r"|\b(?i:falso|mentira|incierto|no[ ]es[ ](?:cierto|verdad))[ ]que[ ]$"
        r"|\b(?:niega|niegan|negó|negaron|ha[ ]negado|desmiente|desmintió|desmintieron|rechazó|rechaza)"
        r"[ ](?:[\wá-ú-]+[ ]){0,2}?que[ ]$"
        r"|\bfalsamente[ ]que[ ]$"
    ),
    "ru": (
        r"(?:^|[ ,;(])(?i:если|разве|неужели|пусть|допустим,(?:[ ]что)?|представьте,(?:[ ]что)?)[ ](?:бы[ ])?$"
        r"|(?:^|[ ,;(—])(?:(?:[Ээ]то[ ](?:был[аи]?[ ])?)?[Нн]е)[ ]$"
        r"|\b(?i:все|каждый)(?:[ ][\w-]+){0,3}?,?[ ]кроме[ ]$"
        r"|\b(?i:неправда|ложь|неверно|не[ ]соответствует[ ]действительности|не[ ]правда)"
        r",[ ](?:что|будто)[ ](?:бы[ ])?$"
        r"|\b(?:отриц|опроверг|отверг)\w*,[ ](?:что|будто)[ ](?:бы[ ])?$"
        r"|\bложно[ ]\w+,[ ]что[ ]$"
    ),
}
"""What stands right before who is then not told to have said it."""
DOUBTED = {
    "en": (
        r"\b(?i:allegedly|reportedly|supposedly|purportedly|even[ ]if|apparently|perhaps|maybe|possibly)[ ,]+$"
        r"|\b(?i:rumou?r|legend|gossip|word|report|tradition)[ ]has[ ]it(?:[ ]that)?[ ]$"
        r"|\b(?i:rumou?rs?|gossip|hearsay|theory)(?:[ ][\w’'-]+){0,3}[ ]that[ ]$"
        r"|\b(?:think|thinks|thought|believes?|believed|suspects?|suspected|assumes?|assumed|imagines?"
        r"|fears?|feared|guess|doubts?|doubted)[ ](?:that[ ])?$"
        r"|\bThe[ ](?:claim|report|rumou?r|allegation|idea|suggestion|notion|story)[ ]that[ ]$"
    ),
    "fr": (
        r"(?:^|[ ,;(])(?:[Ss]i|[Ss]['’]|[Mm]ême[ ]si|[Pp]rétendument|[Ss]oi-disant|[Qq]uand[ ]bien[ ]même)"
        r"(?:[ ]|(?<=['’]))$"
        r"|\b(?i:rumeurs?(?:[ ][\w’'-]+){0,3}|le[ ]bruit[ ]court)[ ](?:que[ ]|qu['’]|selon[ ]laquelle[ ])$"
        r"|\b(?:croit|croient|pense|pensent|soupçonne|soupçonnent|suppose|supposent)[ ](?:que[ ]|qu['’])$"
    ),
    "es": (
        r"\b(?i:supuestamente|presuntamente|aunque|incluso[ ]si|al[ ]parecer|quizás?|tal[ ]vez)[ ,]+$"
        r"|\b(?i:rumor(?:es)?(?:[ ][\wá-ú-]+){0,3}[ ]que|se[ ]rumorea[ ]que)[ ]$"
        r"|\b(?:cree|creen|piensa|piensan|sospecha|sospechan|supone|suponen)[ ]que[ ]$"
    ),
    "ru": (
        r"\b(?i:якобы|предположительно|будто(?:[ ]бы)?|даже[ ]если|возможно|может[ ]быть|по[ ]слухам)[ ,]+$"
        r"|\b(?i:слух\w*|думают|думает|считают,?|полагают|подозрева[её]т|подозревают|ходят[ ]слухи),[ ]что[ ]$"
    ),
}
"""What stands right before somebody of whom it is left open whether they said it."""
HEARSAY = {
    "en": (
        r"\b(?:reportedly|allegedly|supposedly|purportedly|apparently|presumably|possibly|perhaps|probably)[ ,]+$",
        r"\b(?:alleged|said|understood|believed|reported|rumou?red|thought|claimed|supposed)\sto\shave\s",
    ),
    "fr": (
        r"\b(?:prétendument|apparemment|soi-disant|peut-être|sans[ ]doute)[ ,]+$",
        r"(?:aurait|auraient)\s",
    ),
    "es": (
        r"\b(?:supuestamente|presuntamente|al[ ]parecer|aparentemente|quizás?|tal[ ]vez)[ ,]+$",
        r"(?:habría|habrían)\s",
    ),
    "ru": (
        r"\b(?:якобы|будто(?:[ ]бы)?|предположительно|возможно|вероятно|кажется),?[ ]$",
        r"(?:про)?цитир",
    ),
}
"""What stands right before a verb that is hearsay, and how such a verb begins."""
NEARLY = {
    "en": (
        r"\b(?:nearly|almost|practically|virtually|all[ ]but|(?:might|should|could|ought[ ]to)"
        r"(?:[ ]well)?[ ]have)[ ]$"
    ),
    "fr": r"\b(?:presque|quasiment)[ ]$",
    "es": r"\b(?:casi|por[ ]poco)[ ]$",
    "ru": r"\b(?:(?:чуть|едва)(?:[ ](?:было|ли))?[ ]не|почти|бы)[ ]$",
}
"""What stands right before a verb of what was all but said, or would be."""
BEHIND = {
    "en": r"[^.;:\ue001]{0,50}?[ ]in[ ](?:the|a|his|her|their)[ ](?:film|play|novel|movie|sketch|drama|dream|satire)(?=[.,;]|$)",
    "fr": r"[^.;:\ue001]{0,50}?[ ]dans[ ](?:le|la|un|une|son|sa)[ ](?:film|pièce|roman|sketch|rêve|satire)(?=[.,;]|$)",
    "es": r"[^.;:\ue001]{0,50}?[ ]en[ ](?:el|la|un|una|su)[ ](?:película|obra|novela|sueño|sátira)(?=[.,;]|$)",
    "ru": r"[ ](?:бы|ли)(?![\w-])|[^.;:\ue001]{0,50}?[ ]в[ ](?:фильме|пьесе|романе|сериале|сне)(?=[.,;]|$)",
}
"""What stands right behind a verb of what would be said, or is asked about."""
IF_BELIEVED = {
    "en": r"[ ]or[ ]so[ ][^.;,]{2,40}?[ ](?:claim|say|said|tell|told)|\b(?i:if)[ ][^.;,]{2,40}?[ ](?:is|are)[ ]to[ ]be[ ]believed",
    "fr": r"(?i:à[ ]en[ ]croire|s['’]il[ ]faut[ ]en[ ]croire|si[ ]l['’]on[ ]en[ ]croit)",
    "es": r"(?i:si[ ](?:hay[ ]que[ ]creer|se[ ]cree|creemos)[ ]a|de[ ]creer[ ]a)",
    "ru": r"(?i:если[ ]верить)",
}
"""What says of a whole sentence that it is so if somebody is believed."""
WHENEVER = {
    "en": (
        r"(?:^|[ ,;(])(?i:when(?:ever)?|once|until|till|as[ ]soon[ ]as|in[ ]case|provided|each[ ]time"
        r"|every[ ]time|any[ ]time|by[ ]the[ ]time)[ ](?:that[ ])?$",
        r"(?:says?|tells?|\w+s)",
    ),
    "fr": (
        r"(?:^|[ ,;(])(?i:quand|lorsque|lorsqu['’]|dès[ ](?:que|qu['’])|chaque[ ]fois[ ](?:que|qu['’]))[ ]?$",
        r"(?!(?:l['’])?(?:a|ont|avai(?:t|ent)|eut)\s)(?:(?!.*(?:ait|aient)$)).*",
    ),
    "es": (
        r"(?:^|[ ,;(])(?i:cuando|en[ ]cuanto|cada[ ]vez[ ]que)[ ]$",
        r"(?!(?:ha|han|había|habían|hubo)\s)(?!.*(?:ó|jo|aron|ieron|jeron|ía|ían|aba|aban)$).*",
    ),
    "ru": (
        r"(?:^|[ ,;(])(?i:когда|как[ ]только|всякий[ ]раз,?[ ]когда)[ ]$",
        r"(?!.*л[аи]?(?:сь|ся)?$).*",
    ),
}
"""What leads to a condition where its verb is in no past, and which verbs are in none."""
ASKED_IF = {
    "en": (
        r"(?:^|[ ,;(])(?i:has|have|is|are|was|were|will|would|could|can|might|should|may|must|do)[ ]$",
        r"(?:(?i:and|but|so|or),?[ ])?(?i:has|have|had|is|are|was|were|will|would|could|can|might|should"
        r"|do|does|did|may|must|who|what|why|when|how|where|which|whose)\b",
    ),
    "fr": (r"(?i:est-ce[ ](?:que[ ]|qu['’]))$", r".*(?:-(?:t-)?(?:ils?|elles?|on)\b|est-ce[ ]qu)"),
    "es": (r"¿$", r"[^¿]{0,12}¿"),
    "ru": (r"(?!)", r"(?i:разве|неужели|кто|что|почему|когда|как|где|зачем)[ ]"),
}
"""How a sentence asks whether somebody said something: right before them, and where it begins."""
FALSE = {
    "en": r"[ ](?:is|was|are|were|proved|turned[ ]out(?:[ ]to[ ]be)?)[ ](?:false|untrue|wrong|baseless|a[ ]lie|a[ ]hoax|fake)[ .!]*$",
    "fr": r"[ ](?:est|était|sont)[ ](?:fausse?|inexacte?|mensongère?|infondée?)[ .!]*$",
    "es": r"[ ](?:es|era|son)[ ](?:falsa|falso|mentira|incorrecta)[ .!]*$",
    "ru": r"(?:[ ,—–]+)(?:ложь|неправда|фейк|выдумка|не[ ]соответствует[ ]действительности)[ .!]*$",
}
"""How a sentence ends of which the claim that it begins with is denied."""
UNSAYING = {
    "en": (
        r"\b(?:(?:never|hardly|scarcely|not)(?:,[ ][^,;:—–]{2,60},)?|(?:avoid(?:s|ed|ing)?|stopp?(?:s|ed)?[ ]short[ ]of"
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
