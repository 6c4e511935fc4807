"""Words by which the order of parties, or of definitions, matters, or does not."""

from __future__ import annotations

RANKED = {
    "en": (
        r"(?:first|last|second|earlier|latter)[- ](?:named"
        r"|mentioned|listed|signing|part(?:y|ies)?)"
        r"|(?:named|mentioned|listed|sign\w*|stands?|comes?)\s+(?:\w+\s+)?(?:first|last|second)"
        r"|former|latter|respectively|respective"
        r"|(?:first|last|second|one)\s+of\s+(?:the\s+)?(?:two\s+)?part(?:y|ies)"
        r"|party\s+of\s+the\s+(?:first|second)\s+part"
        r"|order\s+(?:of\s+the\s+(?:preamble|title"
        r"|signatures?)|in\s+which|(?:given|named|stated))"
        r"|in\s+(?:this|that|the\s+same|the\s+above)\s+order|alphabetical\w*"
        r"|(?:part(?:y|ies)|states?|sides?|governments?)\s+(?:[A-Z]|\d+|one|two|[IV]+)"
        r"|(?:first|second|initial|last|final|other|one)\s+(?:\w+\s+){0,2}(?:party|state|side)"
        r"|(?:party|state|side|government)\s+(?:\w+\s+){0,4}(?:first"
        r"|second|last|head|top|initial)"
        r"|part(?:y|ies)\b[^.;]{0,80}(?:\d|\bone|\btwo"
        r"|\bthree|\bhalf)[^.;]{0,60}\band\s+(?:\w+\s+)?"
        r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half)"
    ),
    "ru": (
        r"(?:перв|последн|втор)\w+\s+(?:из\s+)?(?:названн|упомянут|указанн|сторон)\w*"
        r"|(?:назван|упомянут|указан|подписа)\w*\s+(?:перв|последн|втор)\w+|соответственно"
        r"|в\s+(?:указанном|этом|том\s+же)\s+порядке|порядк\w+\s+преамбул\w+|алфавитн\w+"
        r"|(?:сторон|государств)\w*\s+(?:\d+|[АБABI]+)"
        r"|(?:перв|втор|друг|одн|последн)\w+\s+сторон\w*"
        r"|сторон\w*\b[^.;]{0,80}\d[^.;]{0,60}\bи\s+\d+"
    ),
    "fr": (
        r"(?:premi[eè]r|derni[eè]r|second|deuxième)\w*\s+(?:nommé"
        r"|mentionné|cité|partie|signataire)\w*"
        r"|(?:nommé|mentionné|cité)\w*\s+en\s+(?:premier|dernier|second)|respecti\w+"
        r"|(?:dans\s+)?(?:cet|l['’])\s?ordre|alphabétique\w*"
        r"|(?:parties?|états?)\s+(?:[A-Z]|\d+|une|deux)"
        r"|(?:premi[eè]r|second|autre|derni[eè]r|une)\w*"
        r"\s+(?:partie|état)|parties\b[^.;]{0,80}\d[^.;]{0,60}\bet\s+\d+"
    ),
    "es": (
        r"(?:primer|últim|segund)\w*\s+(?:nombrad|mencionad|citad|parte|firmante)\w*"
        r"|(?:nombrad|mencionad|citad)\w*\s+en\s+(?:primer|último|segundo)\w*|respectiv\w+"
        r"|en\s+(?:este|ese|el\s+mismo)\s+orden|orden\s+del\s+preámbulo|alfabétic\w+"
        r"|(?:partes?|estados?)\s+(?:[A-Z]|\d+|una|dos)|(?:primer|segund|otr|últim|un)\w*"
        r"\s+(?:parte|estado)|partes\b[^.;]{0,80}\d[^.;]{0,60}\by\s+\d+"
    ),
    "ko": (
        r"전자|후자|각각|먼저\s?(?:기재|서명)\w*|기재된?\s?순서|순서대로"
        r"|가나다순|[갑을](?=[은이의에과와])|일방|타방|상대방"
    ),
}
"""Patterns of words that tell parties apart by the order in which they are named."""

BETWEEN = {
    "en": r"between|by and between|among|of",
    "ru": r"между",
    "fr": r"entre(?:\s+(?:le|la|les))?|de",
    "es": r"entre(?:\s+(?:el|la|los|las))?|de",
    "ko": "",
}
"""Words that lead to the names of both parties in a title."""

TOPICS = {
    "en": r"on|concerning|regarding|relating to|for|in the fields? of|in respect of|about",
    "ru": r"о|об|по|в\s+области|в\s+сфере|относительно",
    "fr": r"sur|concernant|relatif à|relative à|en matière de|dans le domaine d[eu]",
    "es": r"sobre|relativo a|en materia de|en el ámbito de|para",
    "ko": r"간의|간",
}
"""Words that lead to the subject of a title."""

PREAMBLE = {
    "en": frozenset(
        (
            *("the", "this", "agreement", "convention", "treaty", "protocol", "memorandum", "is"),
            *("made", "entered", "into", "concluded", "between", "by", "and", "of", "government"),
            *("governments", "hereinafter", "hereafter", "collectively", "together", "jointly"),
            *("referred", "to", "called", "as", "contracting", "parties", "states", "have"),
            *("agreed", "follows", "undersigned", "on", "behalf", "understanding"),
        )
    ),
    "ru": frozenset(
        (
            *("правительство", "правительства", "именуемые", "далее", "в", "дальнейшем", "стороны"),
            *("сторонами", "договаривающиеся", "договаривающимися", "и", "настоящее", "соглашение"),
            *("заключено", "между", "совместно", "согласились", "о", "нижеследующем"),
        )
    ),
    "fr": frozenset(
        (
            *("le", "la", "les", "l", "du", "de", "des", "et", "gouvernement", "gouvernements"),
            *("ci", "après", "dénommés", "dénommées", "désignés", "désignées", "parties"),
            *("contractantes", "présent", "accord", "est", "conclu", "entre", "ensemble"),
            *("sont", "convenus", "convenues", "ce", "qui", "suit"),
        )
    ),
    "es": frozenset(
        (
            *("el", "la", "los", "las", "del", "de", "y", "gobierno", "gobiernos", "en"),
            *("adelante", "denominados", "denominadas", "partes", "contratantes", "presente"),
            *("acuerdo", "se", "celebra", "entre", "han", "convenido", "lo", "siguiente"),
        )
    ),
    "ko": frozenset(
        ("정부는", "정부", "이하", "당사자라", "한다", "체약당사자라", "다음과", "같이")
    ),
}
"""The only words that a preamble may have where it names the parties in another order."""

MEANS = r"(?:shall mean|means?|(?:shall have|has|have) the meaning)"
"""What follows a term directly where a definition says all of its meaning (English)."""

GIVEN = (
    r"(?:shall have|has|have) the meaning (?:given|assigned|ascribed|attributed|set out|set forth"
    r"|specified|provided)(?: to (?:it|them|that term|such term))? (?:in|by)"
)
"""What leads to the provision that gives a term its meaning."""

TEXT_NAMES = frozenset(
    (
        *("Agreement", "Arrangement", "Convention", "Treaty", "Protocol", "Contract", "Memorandum"),
        *("Charter", "Covenant", "Deed", "Lease", "Licence", "License", "Pact", "Statute"),
    )
)
"""What a text may call itself."""

LEAD = (
    r"(?:(?:in|for the purposes? of|as used in|for)(?: this| the present) {name}"
    r"|the following (?:definitions|terms|expressions) (?:apply|are used)"
    r" (?:in|to|throughout) this {name})"
    r"(?:,? unless the context (?:otherwise )?requires(?: otherwise)?)?"
    r"(?:,? the following (?:definitions (?:shall )?apply"
    r"|(?:terms|words|expressions|words and expressions|terms and expressions)(?: (?:shall )?have"
    r" the following meanings?|(?: shall)? have the meanings? set (?:out|forth) below"
    r"|(?: shall)? mean)))?"
    r" ?:"
)
"""All of what may lead to a list of definitions, in small letters; {name} is a text's own name."""

HEADINGS = (
    r"(?:definitions?|interpretation|defined terms|terms|terms and definitions|use of terms"
    r"|definitions and interpretation|definitions of terms|glossary)"
)
"""All of a heading that may do so, in small letters."""

SPEAKS = (
    r"(?:un|re)?defin\w*|glossar\w*|\w*interpret\w*|\w*constru\w*|expressions?"
    r"|word(?:s|ed|ing|ings)?|meanings?|means?|meant|terms?|termed|phrases?|dictionary|vocabulary"
    r"|lists?|listed|listings?|conflict\w*|inconsisten\w*|contradict\w*|incompatib\w*|prevail\w*"
    r"|discrepan\w*|overrid\w*|overrul\w*|diverge\w*|doubts?|contexts?|concepts?"
    r"|notions?|designations?|denominations?|said|says?|saying"
)
"""Words that may be about definitions, or which of two wordings counts: only in a phrase below."""

TEXTUAL = (
    r"provisions?|clauses?|paragraphs?|subparagraphs?|sentences?|headings?|titles?|named?|names"
    r"|texts?|chapters?|versions?|notes?|contents?"
)
"""Words for parts of a text: only with a number, or in a phrase below."""

CITED = (
    r"articles?|arts?|sections?|secs?|\u00a7{1,2}|clauses?|paragraphs?|paras?|subsections?"
    r"|sub-?clauses?|sub-?paragraphs?|points?|chapters?|parts?|schedules?|annex(?:es)?"
    r"|appendix|appendices|exhibits?|rules?|regulations?"
)
"""Words before the number of a provision."""

NEUTRAL = (
    r"in order (?:to|that)",
    r"as follows",
    r"at (?:least|most)",
    r"(?:more|less|fewer|greater|rather|other) than",
    r"(?:takes?|took|taken|taking) place",
    r"places? of (?:business|residence|work|employment|delivery|incorporation|registration)",
    r"(?:entry|enters?|entered|entering|comes?|coming|came) into (?:force|effect|operation)",
    r"court of first instance",
    r"head offices?",
    r"heads of (?:state|government|mission)",
    r"set (?:up|out|forth)",
    r"put into",
    r"terms and conditions",
    r"terms? of (?:office|employment|reference|payment|validity)",
    r"in terms of",
    r"for (?:an?|the)(?: initial| further)? term(?: of)?",
    r"term of (?:this|the) (?:agreement|contract|convention|protocol|treaty|lease|licen[cs]e)",
    r"for the avoidance of doubt|beyond (?:a )?reasonable doubt",
    r"terms (?:of (?:this|the|such|that|any) (?:{name}|licen[cs]e|order|sale|loan)|hereof)",
    r"(?:its|their) terms|(?:these|on the|under the) terms and conditions|standard terms",
    r"governed by,? and (?:construed|interpreted) in accordance with",
    r"proceed (?:with|to)|service levels?|without (?:any )?further (?:notice|delay|formality)",
    r"further (?:actions?|acts?|assurances?|information|documents?|details|steps|cooperation)",
    r"through no fault|right of way|by title|title and interest",
    r"each other(?! (?:day|week|month|year))|in good faith|good faith",
    r"prior to (?:the )?disclosure|beyond (?:its|their|the) (?:reasonable )?control",
    r"means of (?:transport|communication|payment|proof|evidence)",
    r"by means of",
    r"third[- ](?:part(?:y|ies)|persons?|countr(?:y|ies)|states?)",
    r"final and binding",
    (
        r"(?:the |any |no |other |remaining |such )?provisions? (?:of|in)"
        r" (?:this|the|any|its|that|law|\x00)"
    ),
    r"(?:this|any|such|that|any such|any other) (?:provision|paragraph|clause|subparagraph)",
    r"the (?:other|remaining|general|final) provisions|the provisions? (?:hereof|thereof)",
    r"(?:final|general|transitional|miscellaneous) provisions",
    (
        r"(?:english|french|spanish|russian|arabic|chinese|german|both|two|three|authentic)"
        r"(?: and [a-z]+)? (?:texts?|versions?)"
    ),
    r"texts? (?:being|in|are|is) (?:the |equally )?(?:[a-z]+ )?(?:languages?|authentic)",
    r"names? (?:and|or|of)|in the name of|headings",
    r"contents? of (?:this|the|any)",
    r"continues? (?:to (?:apply|be|have|bind)|in (?:force|effect))",
    r"successors? (?:and|or) (?:permitted )?assigns?|successors? in (?:title|interest|office)",
    r"attached (?:hereto|to this {name})",
    r"since then|then in force|until then|until further notice|once again",
    r"conclusion of (?:this|an?|any|the)|commencement (?:of|date)",
    r"(?:commences?|commenced|commencing) (?:on|from)",
    r"of (?:any|this|that|the same|whatever) kind|in kind",
    r"contact (?:persons?|details|information|points?)",
    (
        r"(?:interpretation|application|implementation|performance|execution|validity|breach)"
        r"(?:,? (?:or|and|and/or|or the|and the) (?:interpretation|application|implementation))+"
    ),
    r"(?:interpretation|construction) of this {name}",
    r"(?:governed|interpreted|construed)(?: by)? (?:and|or) (?:interpreted|construed)",
    r"(?:be|is|are) (?:interpreted|construed) (?:in accordance with|under|by) the laws?",
    r"conflicts? of (?:laws?|interests?)",
    r"conflict[- ]of[- ]laws? (?:rules|principles|provisions)",
    (
        r"(?:in case|in the event) of (?:an?|any) (?:conflict|discrepancy|inconsistency|divergence)"
        r"(?: (?:of|in) (?:the )?interpretation)?"
        r"(?: between the (?:two |three )?(?:texts|versions|languages))?"
        r",? the [a-z]+ (?:text|version|language) (?:shall )?prevails?"
    ),
    r"lists? of (?:the |its )?(?:goods|products|members|persons|experts|arbitrators|countries)",
    r"listed in (?:the )?(?:annex|schedule|appendix)",
    r"(?:initial|renewal|extended|remaining|lease|subscription|whole|entire|full) terms?",
    r"(?:during|throughout|for|of) the term",
    r"term (?:begins|commences|ends|expires)",
    r"(?:in|express) words and figures|in words",
    r"one or more",
    r"as (?:soon|far|long) as",
    r"mutatis mutandis",
    r"inter alia",
    r"ad hoc",
    r"pro rata",
    r"due course",
    r"high seas",
    r"one (?:another|party|state|copy)",
    r"(?:no|any) one",
    r"one of the (?:contracting )?parties",
    r"(?:rights?|title|interest),? (?:and )?title",
    r"title (?:to|in) (?:the|any|all)",
    r"(?:purchase|court|work|change) orders?",
    r"order forms?",
    r"public order",
    r"orders? of (?:an?|the|any) (?:\w+ )?(?:court|tribunal)",
    r"reach(?:es|ed|ing)? (?:an? )?(?:agreement|consensus|decision|settlement)",
    r"numbers? of (?!(?:the|this|that|each|its|an?) )(?=(?:[a-z]+ ){0,2}[a-z]+s(?![a-z]))",
    r"(?:telephone|phone|fax|account|registration|serial|identification) numbers?",
    r"in advance",
    r"double taxation",
)
"""Phrases with words of place or number that place nothing in a text (English, small letters)."""

ORDINALS = (
    r"first|second|third|fourth|fifth|sixth|last|final|initial|next|previous|prior|subsequent"
    r"|preceding|following|earlier|later|early|late|one"
)
"""Words for one of several by its place."""

BETWEEN_THEM = (
    r"monthly|quarterly|written|business|calendar|working|full|reasonable|scheduled|annual"
)
"""What may stand between such a word and what it counts."""

COUNTED_OFF = (
    r"days?|weeks?|months?|quarters?|years?|hours?|dates?|anniversar(?:y|ies)|periods?|seasons?"
    r"|payments?|instalments?|installments?|meetings?|sessions?|visits?|shipments?|invoices?|audits?"
    r"|class mail"
)
"""What may be counted so: no word of a text, and nothing that one may be called."""

BEFOREHAND = (
    r"(?:prior|previous) (?:(?:express|written|reasonable|mutual) ){0,2}"
    r"(?:notices?|notifications?|consents?|approvals?|agreement|permissions?|warnings?|consultations?"
    r"|authori[sz]ations?)"
    r"|(?:all|any) (?:prior|previous|earlier) (?:(?:oral|written|or|and) ){0,3}"
    r"(?:agreements|understandings|negotiations|discussions|representations|communications)"
)
"""What comes before an act, and no wording."""

RELATING = r"before|after|prior to|following|until|since|during|throughout|upon"
"""Words that set one thing before or behind another."""

OBJECTS = r"the|an?|any|such|its|their|his|her|this|each|every|all|no|that"
"""What leads to what stands behind such a word."""

EVENTS = (
    r"days?|weeks?|months?|years?|hours?|dates?|periods?|end of|expiry|expiration|termination"
    r"|signatures?|signing|entry into|entry of|receipt|deliver(?:y|ies)|notices?|notifications?"
    r"|payments?|completion|approvals?|consents?|meetings?|sessions?|visits?|arrivals?|departures?|publication|ratification"
    r"|accession|deposit|withdrawal|consultations?|negotiations?|awards?|decisions?|breach(?:es)?"
    r"|events?|death|sale|purchase|invoices?|requests?|claims?|applications?|loading|unloading"
    r"|inspections?|adoption|acceptance|audits?|installation|transfer|hearings?|courts?|tribunals?"
    r"|authorit(?:y|ies)|voyages?|carriage|transport|stay|employment|performance|validity"
    r"|proceedings|disputes?|war|emergency|execution|exchange|suspension|denunciation|midnight|noon"
)
"""What that may be: something that happens, and no wording."""

DIRECTLY = (
    r"receipt|signature|termination|expiry|expiration|notification|ratification|delivery|entering"
    r"|consultation|consultations|completion|payment|publication|arrival|departure|request|notice"
    r"|acceptance|approval|accession|midnight|noon|\x03|\d[\d,.]* (?:days|weeks|months|years|hours)"
)
"""What may stand behind it without an article."""

PASSING = r"this {name} (?:enters|comes|is|was|has|ends|expires|terminates|became|becomes)"
"""What may do so where a text is spoken of."""

PLACED = (
    (
        r"under (?:this|the|any|such|its|their|an?|each|that|applicable)(?: [a-z]+){0,2}?"
        r" (?:{name}|laws?|regulations?|rules|licen[cs]es?|authority|control|supervision"
        r"|responsibility|auspices|circumstances|conditions|obligations?|jurisdiction"
        r"|warrant(?:y|ies)|polic(?:y|ies)|insurance|acts?|programmes?|programs?|projects?|guidance"
        r"|invoices?|legislation|agreements|contracts?|conventions?|treaties|protocols?"
        r"|guarantees?)"
    ),
    r"under (?:national |international |domestic |applicable )?law",
    r"under (?=\x00)",
    (
        r"between (?:(?:the|its|their|both|our|these|those) )?"
        r"(?:(?:two|contracting|competent|national) )*(?:parties|countries|states|governments"
        r"|peoples|territories|institutions|authorities|ports|ministries|enterprises|companies"
        r"|nationals|citizens)"
    ),
    (
        r"between (?:the )?(?:(?:government|republic|kingdom) of )?(?:the )?"
        r"(?-i:[A-Z])\w+"
    ),
    r"over (?:the|its|their|any|a) (?:[a-z]+ )?(?:territor(?:y|ies)|period|course|years?|months?)",
    (
        r"through (?:the |its |their )?(?:[a-z]+ )?(?:channels?|territor(?:y|ies)|negotiations?"
        r"|consultations?|agenc(?:y|ies)|ministr(?:y|ies)|authorities|cooperation|mediation"
        r"|arbitration)"
    ),
)
"""Phrases that place a thing by others that are no wording."""

POINTING_BACK = (
    r"(?:mentioned|referred to|set out|set forth|described|specified|stated|provided|provided for)"
    r" (?:above|below)|foregoing|aforesaid|aforementioned|above-mentioned|abovementioned"
    r"|first above written|first written above|the following(?= ?:)"
    r"|the following (?:address(?:es)?|conditions?|persons?|countries|taxes|cases|purposes"
    r"|measures|areas|activities|requirements|matters|documents|obligations|rights|services"
    r"|circumstances|events|reasons|fields)"
    r"|(?:beginning|starting|commencing|ending) (?:on|from) (?:the|its) (?:\\w+ )?(?:date|day)"
)
"""What points to all that stands before or behind it."""

SUSPECT = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|prior|ante"
    r"|prece[dn]|follow|rank|order|upper|low|top|bottom|lead|head|foot|fore|hind|rear|next|near"
    r"|adjac|sequ|succe|successi|alphabet|ultim|penult|prim|initial|begin|begun|start|end|open"
    r"|clos|mid|cent|left|right|above|below|beneath|under|over|up|down|high|old|new|earl|late"
    r"|numb|count|line|page|row|column|place|position|former|latter|respective|turn|series|item"
    r"|list|defin|term|word|expression|meaning|odd|even|half|seni|juni|neighbo|extrem|outer|inner"
)
"""How words begin that are no names, though they have a capital."""

GENERIC = (
    r"Republic|Kingdom|Commonwealth|Federation|Principality|Sultanate|Union|State|States"
    r"|Government|Emirate|Duchy"
)
"""What a state is called by, before "of" and its own name."""

WHOLE_NAMES = (
    "United States of America",
    "United States",
    "United Kingdom of Great Britain and Northern Ireland",
    "United Kingdom",
    "United Nations",
    "European Union",
    "United Arab Emirates",
    "Netherlands",
    "Philippines",
)
"""Names with an article that nobody takes for those of another."""

PARTICIPANTS = ("Contracting Parties", "Contracting Party", "Parties", "Party")
"""What a text calls those who conclude it, whether it defines that or not."""

ENDS = (
    r"(?:expiry|expiration|end) of (?:the|its) term"
    r"|end of (?:the|its|each|every|an?) (?:[a-z]+ )?(?:day|week|month|quarter|year|period)"
)
"""When a time is over."""

SIGNED = (
    r"(?:print(?:ed)? )?(?:name|title|by|date|signature|signature page)[:\s_.]*"
    r"|term(?: and termination)?|page (?:\d+|\ufffc)(?: of (?:\d+|\ufffc))?|\ufffc"
)
"""All of a line of signature, of the foot of a page, or of a title of duration."""

CITES_LIST = r"(?:as |is |are )?defined (?:in|by)|within the meaning of"
"""What may lead to the number of the provision that holds a list of definitions."""

_NUMBER = (
    r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|sixty|ninety|hundred)"
)

SKIPPING = (
    r"(?:on|at|to|from|towards) (?:the|its|their) (?:far )?right|right-hand|so on|and the like"
    r"|as (?:they|it|these|those) (?:occur|occurs|arise|arises|are|is|were|was|stand|come)"
    r"|as (?:it is |they are )?(?:written|given|placed)"
    rf"|(?:the|these|those|all) {_NUMBER}"
    r"(?! (?:contracting |member )?(?:part(?:y|ies)|states?|governments?|countries|languages"
    rf"|originals|copies|{COUNTED_OFF})(?![\w-]))"
    rf"|{_NUMBER}(?: [a-z]+){{0,2}}(?:,|;|,? and|,? or) (?:[a-z]+ )?{_NUMBER}"
    r"|(?:described|recogni[sz]ed|treated|regulated|dealt with|provided|specified|established"
    r"|explained|covered|stated|set out|mentioned|named|agreed)(?: [a-z]+){0,2}"
    r" (?:before|after|following|prior to|until|since)"
    r"|(?:every (?:other|second|third|two|three|few)|each (?:second|third))"
    r"(?! (?:year|month|week|day|part(?:y|ies)|persons?)(?![\w-]))"
    r"|each other (?:day|week|month|year)"
)
"""Words that take some of a row by their places, or one for each."""

POINTING = (
    r"(?:it|its|they|their|them|he|she|his|her|such|those|these|so"
    r"|(?:both|neither|either|each|all)(?! (?:contracting )?(?:part(?:y|ies)|states?)(?!\w))"
    r"|also|likewise|similarly|the (?:same|said|former|latter|last|first|above|foregoing)"
    r"|(?:this|that)(?! (?:agreement|article|section|chapter|part|clause|convention|treaty|protocol"
    r"|contract|annex)(?!\w)))(?!\w)"
)
"""How a provision begins that may speak of what stands before it, in small letters."""

LOOKING_BACK = (
    r"above|below|foregoing|aforesaid|aforementioned|said|such|latter|former|preceding|those"
)
"""Words that may do so anywhere in the first provision behind a list."""
