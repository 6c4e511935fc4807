"""Phrases of an English text by which none of several things is told by its place."""

from __future__ import annotations

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
    r"in order (?:to|that)|as follows|at (?:least|most)|one or more|as (?:soon|far|long) as",
    r"(?:more|less|fewer|greater|rather|other) than",
    r"(?:takes?|took|taken|taking) place",
    r"places? of (?:business|residence|work|employment|delivery|incorporation|registration)",
    r"(?:entry|enters?|entered|entering|comes?|coming|came) into (?:force|effect|operation)",
    r"court of first instance",
    r"head offices?",
    r"heads of (?:state|government|mission)",
    r"set (?:up|out|forth)|put into",
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
    r"means of (?:transport|communication|payment|proof|evidence)|by means of",
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
    r"in (?:an?|any|such(?: an?)?) (?:[a-z]+ )?manner|in (?:written|electronic|printed) form",
    r"in the form of an?",
    r"(?:administrative|practical|necessary|financial|security|similar|other) arrangements",
    r"(?:due|in the|normal|ordinary) course of (?:business|trade)|plan of (?:work|action)",
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
    r"mutatis mutandis|inter alia|ad hoc|pro rata|due course|in advance|double taxation",
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
    r"|nether|superj|ulter|poster|apex|zenith|summit|tail|vangu|numb|count|line|page|row|column"
    r"|place|position|former|latter|respective|turn|series|item"
    r"|list|defin|term|word|expression|meaning|odd|even|half|seni|juni|neighbo|extrem|outer|inner"
)
"""How words begin that are no names, though they have a capital."""

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

_SHAPES = (
    r"systems?|distributions?|groups?|class(?:es)?|organi[sz]ations?|exchanges?|designs?|formats?|styles?"
    r"|structures?|layouts?|looks?|appearance|composition|make-up|build(?:ing)?|construction|features?"
    r"|configurations?|situations?|coherence|makes?|zones?|regions?"
)
"""What a text may have that its order is of."""

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
    r"|(?:that which|those (?:which|that)|the (?:one|ones) (?:which|that)|what|whatever|whichever"
    r"|each|any|one|they) (?:shall |may )?(?:supersedes?|replaces?)"
    r"|the (?:superseded|superseding|original|replacement|rest|new|immediate|direct|minor|present"
    r"|supreme|subsidiary|replaced|replacing|most [a-z]+|least [a-z]+)(?: ones?| things?)?"
    r" (?:appl(?:y|ies)|governs?|controls?|binds?|counts?|does|do|is|are|shall|has|have|may|must)"
    r"|(?:most|least) (?:immediate|direct|close|prompt|quick|recent|new)(?:ly)?"
    r"|whichever (?:[a-z]+ )?(?:is|was|are|were) (?:stated|found|given|set out|read|met|seen)"
    r"|what is (?:stated|given|set out) (?:immediately|directly|closely|promptly)"
    rf"|(?:{_SHAPES})(?: [a-z]+){{0,5}} (?:of|in|by|to) (?:this|the present) [a-z]+"
    rf"|(?:this|the present) [a-z]+(?:'s|\u2019s) (?:[a-z]+ )?(?:{_SHAPES})"
    r"|(?:situations?|configurations?|regions?|zones?) of (?:the |an? |each |every |its |their )?"
    r"(?:matters?|objects?|subjects?|goods|products|materials?|things?|articles?)"
    r"|(?:borders?|frontiers?|coasts?) of (?:this|the present) [a-z]+"
    r"|(?:which|that|with|by|in) (?:this|the present) [a-z]+ (?:is|was|enters|has been)"
    r" (?:closed|initiated|entered|completed|void)(?: with| by)?"
    r"|(?:initiat|clos|complet|enter)(?:e?s|ed) (?:this|the present) [a-z]+"
    r"|(?:carr(?:y|ies)|supports?|covers?|bears?) the others?"
    r"|(?:carried|supported|covered|borne) by the others?|(?:which|whom) the others? rests?"
    r"|(?:met|heard|known|given|learned|read|found|seen|told|made known)"
    r" (?:in advance|without delay|on time|in good time)"
    r"|what(?:ever)? (?:is|was|has been) [a-z]+ \x00 (?:governs?|applies|binds?|counts?|controls?)"
    r"|(?:by|at|with|to|from) the (?:recitals|signatures?(?! of))"
    r"|when(?:ever)? (?:it|they|each|(?:this|the present) [a-z]+)"
    r" (?:(?:is|are|has|have|was|were) )?(?:describ|treat|regulat|discuss|introduc|recogni)[a-z]*"
)
"""Words that take some of a row by their places, or one for each."""
