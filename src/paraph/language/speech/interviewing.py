"""Interviewing: words by which an introduction tells who answers and who asks."""

from __future__ import annotations

import re

ANSWERS = {
    "en": (
        r"(?:answer(?:s|ed|ing)?|takes?|took|taking|field(?:s|ed|ing))\s(?:[\w’'-]+\s){0,3}questions"
        r"|(?:repl(?:ies|ied)|respon(?:ds|ded)|answer(?:s|ed)|hits?\sback)\s(?:(?:to|at)\s)?(?:(?:his|her|its|the)\s)?critics"
        r"|(?:told|tells)\s(?=(?:this|our|the)\s(?:newspaper|paper|magazine|programme|station|website|agency))"
        r"|(?:receive[ds]?|welcome[ds]?)\s(?:us|this)|met\sus|(?:gave|gives|granted)\s(?:[\w’'-]+\s){0,3}interview(?:\sto)?"
        r"|agreed\sto\s(?:talk|speak|answer|be\sinterviewed)|(?:talks|talked|spoke|speaks)\s(?:about|of)"
    ),
    "ru": (
        r"(?:ответил[аи]?|отвеча(?:ет|ют|л|ла|ли))\sна\s(?:[а-яё]+\s){0,2}вопросы"
        r"|(?:дал|дала|дали)\s(?:[а-яё]+\s){0,2}интервью|(?:принял|приняла|принимает|встретил|встретила)\s(?:нас|меня)"
        r"|(?:рассказал|рассказала|рассказывает)\s(?:нам|нашему|нашей|корреспонденту|читателям)"
        r"|(?:согласил(?:ся|ась)|нашл[аи]\sвремя|нашел\sвремя|нашёл\sвремя)\s(?:ответить|поговорить|побеседовать)"
    ),
    "fr": (
        r"(?:répond(?:ait|ent)?|(?:a|ont)\srépondu)\s(?:aux?|à)(?:\s(?:nos|ses|leurs|questions|vos|toutes|critiques|détracteurs)){0,3}"
        r"|nous\s(?:a\s|avait\s)?(?:reçoit|reçus?|reçue|accueille|accueillis?|répond|répondu|parle|explique|accordé)"
        r"|(?:a\sreçu|reçoit)(?=\s(?:«|l['’]|la|le|notre))|(?:a\saccordé|accorde)\s(?:un|cet|une|cette)\s(?:entretien|interview)"
        r"|s['’]est\s(?:confiée?|expliquée?)|se\sconfie|s['’]explique"
    ),
    "es": (
        r"(?:nos|me)\s(?:recib(?:e|ió)|atiend(?:e|ió)|atendió|respond(?:e|ió)|contest(?:a|ó)|habl(?:a|ó)|cuenta|contó)"
        r"|recib(?:e|ió)(?=\s(?:a\s|en\s|al\s))|atendió(?=\s(?:a\s|al\s))"
        r"|(?:respond(?:e|ió|en|ieron)|contest(?:a|ó|an|aron))(?:\s(?:a|nuestras|las|sus|preguntas|críticos|críticas|los|unas)){1,4}"
        r"|(?:concede|concedió|dio)\s(?:[\w-]+\s){0,2}entrevista"
    ),
}
"""What stands behind who answers."""
ASKS = {
    "en": (
        r"(?:interview|conversation|talk|q\s?&\s?a|chat|questions)\s(?:with|for|to)|interviews(?!\sby)|interviewed(?!\sby)"
        r"|(?:we|I)\s(?:[a-z]+\s)?(?:met|asked|interviewed|visited|questioned)|(?:our|today['’]s)\s(?:guest|interviewee)(?:\sis|\swas)?"
        r"|joined\sby|questions\s(?:were\s|are\s)?(?:put\sto|answered\sby)"
    ),
    "ru": (
        r"интервью\s(?:с|со|у)|(?<!в\s)бесед[аеуы]\s(?:с|со)|разговор[ае]?\s(?:с|со)|(?:расспросил|спросил)[аи]?(?:\sу)?"
        r"|на\s(?:[а-яё]+\s){0,2}вопросы\s(?:[^.,;:]{0,50}\s)?(?:ответил[аи]?|отвеча(?:ет|ют|л|ла|ли))"
        r"|(?:наш|наша|сегодняшний)\s(?:гость|гостья|собеседник|собеседница)"
        r"|(?:рассказал|рассказала|рассказывает)(?=\s[а-яё]+\s[^.,]{0,60}$)"
    ),
    "fr": (
        r"(?:entretien|interview|conversation|rencontre)\s(?:avec|de|d['’])|nous\s(?:avons\s)?(?:rencontré|interrogé|reçu|questionné|parlé\sà|parlé\savec)"
        r"|questions\sà|notre\sinvitée?|(?:entretien|interview)\saccordée?\s[^.,]{2,50}\spar"
    ),
    "es": (
        r"(?:entrevista|conversación|charla|preguntas)\s(?:con|a|al)|(?:entrevistamos|preguntamos|visitamos)\s(?:a|al)"
        r"|nuestr[oa]\sinvitad[oa]|entrevistó\s(?:a|al)"
    ),
}
"""What stands before who is asked."""
EITHER = {
    "en": r"(?:spoke|speaks|talked|talks|chatted|chats|sat\sdown|sits\sdown|spoken|caught\sup)\s(?:to|with)|met(?!\sus)",
    "ru": r"(?:поговорил|побеседовал|беседовал|беседует|говорил|говорим|беседуем|поговорили|встретил(?:ся|ась))[аи]?\s(?:с|со)",
    "fr": r"(?:s['’](?:est\s)?entreti(?:ent|enne|enue?|enu)|a\s(?:parlé|discuté|conversé)|discute)\savec|(?:a\s)?rencontr(?:e|é)|(?:a\s)?parl(?:e|é)\sà",
    "es": r"(?:conversó|conversa|conversamos|habló|habla|hablamos|charló|charla|charlamos|dialogó|dialoga|(?:se\s)?(?:reunió|encontró))\scon",
}
"""What stands between who answers and who asks, in either order."""
IN_ONE = {
    "en": r"(?i:\bin\s(?:an?|this|the|his|her)\s(?:[\w’'-]+\s){0,2}(?:interview|conversation|talk)\swith)",
    "ru": r"(?i:(?<!\w)в\s(?:[а-яё]+\s){0,2}(?:интервью|беседе|разговоре)\s(?:с|со))",
    "fr": r"(?i:(?<!\w)(?:dans|lors\sde?)\s?(?:d['’])?(?:un|cet|une|cette|l['’])\s?(?:[\w-]+\s){0,2}(?:entretien|interview|conversation)\savec)",
    "es": r"(?i:(?<!\w)en\s(?:una|la|esta)\s(?:[\w-]+\s){0,2}(?:entrevista|conversación|charla)\scon)",
}
"""What stands before one of the two, and does not tell which."""
BY = {
    "en": r"(?:interview(?:ed)?|questions)\s(?:by|from)|(?:told|tells)(?=\s[A-Z])",
    "ru": r"(?:беседовал[аи]?|интервью\sвзял[аи]?|вопросы\sзадавал[аи]?)(?!\s(?:с|со)\s)|в\sбеседе\s(?:с|со)",
    "fr": r"(?:recueillis?|réalisée?|conduite?|menée?)\spar|questions\sd(?:e|['’])|confiée?\sà",
    "es": r"(?:preguntas|entrevista)\sde|entrevistad[oa]\spor|realizada\spor",
}
"""What stands before who asks."""
ASKERS = {
    "en": r"\b(?:reporter|correspondent|journalist|interviewer|presenter|host|moderator|columnist|anchor)\b",
    "ru": r"(?:корреспондент|журналист|интервьюер|ведущ|обозревател|модератор|репортер|репортёр)",
    "fr": r"\b(?:journaliste|reporter|correspondante?|intervieweu\w+|présentat\w+|chroniqueu\w+)\b",
    "es": r"\b(?:periodista|reporter[oa]|corresponsal|entrevistador\w*|presentador\w*|redactor\w*)\b",
}
"""Offices of those who ask."""
SUBJECT = {
    "en": r"\b(?:[Ss]he|[Hh]e|[Ww]ho)(?:\s\w+(?:ly)?)?$",
    "ru": r"(?<!\w)(?:[Оо]на?)(?:\s[а-яё]+){0,2}$",
    "fr": r"(?:^|[ ,;])(?:[Ee]lle|[Ii]l|[Qq]ui)(?:\s\w+)?$",
    "es": r"(?:^|,|(?<!\w)(?:[Ee]lla|[ÉéEe]l|[Qq]uien|[Qq]ue))\s?$",
}
"""A pronoun before a verb, or where it stands without one."""
LED = {
    "en": r"(?:[A-Z][^.!?]{2,80},|[Tt]he|[Aa]n?|[Ii]n\s[^.!?,]{2,30},|[Ff]or\s[^.!?,]{2,50},)",
    "ru": r"(?:[А-ЯЁ][^.!?]{2,80},|[А-ЯЁ][а-яё]+)",
    "fr": r"(?:[A-ZÀ-Þ][^.!?]{2,80},|[Ll][ea]|[Ll]['’])",
    "es": r"(?:[A-ZÀ-Þ][^.!?]{2,80},|[Ee]l|[Ll]a)",
}
"""What may stand before who a sentence is about."""
TENURE = {
    "en": (
        r"(?:has|had)\s(?:run|led|headed|chaired|been|directed|managed)|(?:took|takes)\s(?:over|office)|became"
        r"|(?:runs|leads|heads|chairs|directs|manages)"
    ),
    "ru": r"руковод(?:ит|ила?)|возглав(?:ляет|ила?|лял)|стал[аи]?|заведует|работает|занимает",
    "fr": r"dirige|préside|a\s(?:pris|succédé)|est\s(?:à\sla\stête|devenue?)|conduit|pilote",
    "es": r"dirige|preside|encabeza|lidera|asumió|está\sal\sfrente|lleva",
}
"""What an introduction says of who answers: what they are at the head of, and since when."""
AS = {
    "en": r"\b(?i:as|you\sare|you\swere)\s(?:the\s)?$",
    "ru": r"(?<!\w)(?i:как|в\sкачестве|вы)\s(?:[—–]\s)?$",
    "fr": r"(?<!\w)(?i:en\stant\squ(?:e\s|['’])|comme\s|vous\sêtes\s)(?:la\s|le\s|l['’])?$",
    "es": r"(?<!\w)(?i:como|usted\ses)\s(?:el\s|la\s)?$",
}
"""What stands before the office of who is asked."""
ADDRESSED = {
    "en": r"\b(?i:you|your)\b",
    "ru": r"(?<!\w)(?i:вы|вас|вам|вами|ваш\w*)(?!\w)",
    "fr": r"(?<!\w)(?i:vous|votre|vos)(?!\w)",
    "es": r"(?<!\w)(?i:usted|ustedes|su|sus|le)(?!\w)",
}
"""Words for who is asked."""
OWN = {
    "en": r"\b(?:I|we|my|our|me|us|mine|ours)\b",
    "ru": r"(?<!\w)(?i:я|мы|мне|нам|меня|нас|мной|нами|мо[йяёеи]\w*|наш\w*)(?!\w)",
    "fr": r"(?<!\w)(?i:je|nous|mon|ma|mes|notre|nos|moi|me|on)(?!\w)|(?<!\w)(?i:j|m)['’]",
    "es": r"(?<!\w)(?i:yo|nosotr[oa]s|me|nos|mi|mis|nuestr[oa]s?|mí)(?!\w)|\w{2,}(?:mos)(?!\w)",
}
"""Words of the first person, by which somebody speaks of themselves."""
APPROACHED = re.compile(
    r"(?:Asked|Contacted|Reached|Approached"
    r"|(?:Interrog|Contact|Sollicit)ée?s?|Jointe?s?|(?:Consultad|Preguntad|Contactad|Requerid)[oa]s?"
    r"|В[ ]ответ[ ]на[ ](?:запрос|вопрос)|Отвечая[ ]на[ ](?:запрос|вопрос))[ ]"
)
"""How a narrator begins to tell what somebody else answered, beside an interview."""
NOTES = re.compile(
    r"[ \u00a0]*(?i:source|sources|time|date|place|venue|location|duration|topic|subject|contacts?|phone|tags?|photos?"
    r"|pictures?|note|editor['’]s[ ]note|notes|transcript|recorded|video|audio|language"
    r"|источник|время|дата|место|продолжительность|тема|контакты?|телефон|фото|примечание|от[ ]редакции|видео"
    r"|heure|lieu|durée|sujet|téléphone|remarque|note[ ]de[ ]la[ ]rédaction"
    r"|fuente|hora|fecha|lugar|duración|tema|teléfono|foto|nota|nota[ ]de[ ]la[ ]redacción)[ \u00a0]?:"
)
"""Words before a colon that are nobody's label: where, when and from what a transcript is."""
OWN_NAME = re.compile(
    r"(?:(?i:\bname\sis|\bI,|\bcalled|зовут|(?<!\w)я,|m['’]appelle|(?<!\w)moi,|me\sllamo|(?<!\w)yo,))\s?$"
)
"""What stands before their own name where somebody says it."""
