"""Norms in English."""

from __future__ import annotations

from paraph.language.norms.contracted import MODALS, contracted
from paraph.language.norms.en_deadlines import DEADLINES
from paraph.language.norms.resolving import RESOLVING
from paraph.language.norms.status import STATUS
from paraph.language.norms.table import HeadWords, NormWords, PredicateWords

_ADV = (
    r"(?:(?:(?!apply|supply|comply|rely|imply|reply|multiply)\w+ly|also|then|thereafter|thereupon|further|furthermore|forthwith|therefore|thus"
    r"|nevertheless|nonetheless|however|likewise|at\s+(?:all\s+times|any\s+time|least|once|the\s+same\s+time)"
    r"|in\s+particular|in\s+turn|ipso\s+facto|mutatis\s+mutandis|as\s+(?:appropriate|necessary|far\s+as\s+possible)|where\s+(?:appropriate|necessary|possible)"
    r"|if\s+necessary|always|still|once|only|even|so|inter\s+alia|hereby|each|both|all|either|together|in\s+general"
    r"|in\s+principle|to\s+the\s+(?:fullest|greatest|maximum)\s+extent(?:\s+possible)?|in\s+any\s+(?:case|event)|at\s+that\s+time|on\s+a\s+\w+\s+basis|in\s+good\s+(?:faith|time))\s*,?\s+)"
)
_OF_A_TIME = (
    r"\s+(?:later\s+than|(?:less|fewer|more|longer)\s+than\s+(?!once|twice|\w+\s+times)(?:[\w-]+\s+|\(\s?[\w-]+\s?\)\s*){1,4}?(?:days?|weeks?|months?|years?|hours?)(?!\w)"
    r"|less\s+than\s+(?:(?:semi-?)?annually|yearly|biannually|quarterly|monthly|weekly|daily|every\s|each\s)|less\s+(?:often|frequently)\s+than|(?:less|fewer)\s+than\s+(?:once|twice))"
)
"""What makes "not" before it a part of a time, and no denial: "shall not later than 1 May pay"."""
_BE = rf"(?:is|are)(?P<@s>n['’]t)?\s+{_ADV}{{0,2}}(?:(?P<@>not)\s+)?{_ADV}{{0,2}}"
_HAVE = r"(?:has|have)\s+"


def _be(number: int) -> str:
    return _BE.replace("@", f"not{number}")


_PARTICIPLES = (
    r"[\w-]{2,}ed|given|taken|made|held|sent|paid|borne|drawn(?:\s+up)?|kept|brought|done|written|set|put|laid|read|heard"
    r"|chosen|known|shown|left|met|sought|found|begun|bound|built|lost|told|understood|withdrawn|undertaken"
    r"|submitted|let|cut|shut|spent|lent|sold|bought|taught|thrown|driven|broken|spoken|forgone|overcome|forbidden"
)
_LY = r"(?:(?!apply|supply|comply|rely|imply|reply)\w+ly\s+|also\s+|further\s+|first\s+|so\s+|as\s+\w+\s+as\s+\w+\s+){0,3}"

_DO = (
    r"meet(?=\s+(?:every|each\s+(?:year|month|quarter)|annually|yearly|regularly|periodically|at\s+(?:least|the\s+request|intervals)|once|twice|whenever|in\s+(?:session|\w+\s+(?:every|each)))(?!\w))|co-?operate|exchange|take|ensure|promote|provide|facilitate|encourage|develop|conduct|carry\s+out|create|establish|render|assist|inform|notify|consult|contribute|hold|pursue|strengthen|expand|grant|guarantee|refrain|adopt|implement|organi[sz]e|coordinate|co-ordinate"
    r"|(?<!with\s)(?<!in\s)(?<!without\s)respect|maintain|stimulate|assign|designate|apply|build|abolish|accord|adjust|align|appoint|approve|assume|begin|bring|complete|conclude|continue|convene|define|determine|draw\s+up|elaborate|eliminate|enhance|extend|finance|foster|form|harmoni[sz]e|improve|increase|initiate|intensify|introduce|lay\s+down|liberali[sz]e|negotiate|observe"
    r"|prepare|preserve|prohibit|protect|publish|reduce|regulate|remove|secure|simplify|standardi[sz]e|submit|unify|work\s+out"
)
"""What the parties do in the bare present of translations: "The Parties liberalize trade"."""
_DOES = (
    r"(?:pays|delivers|supplies|bears|reimburses|compensates|transfers|issues|returns|accepts|guarantees|indemnifies|keeps|performs|carries\s+out|hands\s+over|takes|conducts|approves|finances|accords)"
    r"\s+(?=(?:the|an?|its|all|any|such|to|for|at|on|in|other|each|every|no|not|(?-i:[A-Z]))(?!\w))"
    r"|(?:provides|ensures|informs|notifies|undertakes|submits|maintains|establishes|creates|adopts|appoints|designates|develops|promotes|facilitates|publishes|implements|abolishes|reduces|introduces|removes|eliminates|organi[sz]es|protects|prepares|extends|assumes|grants(?!\s+(?:for|to|of|from|and|or|in)\s))\s+(?!(?:or|and|that|otherwise|so|by|if|when)\b)(?=[\w“])"
)

_ACTING = (
    r"(?:contracting\s+|member\s+)?(?:part(?:y|ies)|states?|sides?|governments?)|(?-i:Republic|Kingdom|Federation)|bod(?:y|ies)|agenc(?:y|ies)|members|councils?|commissions?|committees?|conferences?|courts?|tribunals?"
    r"|assembl(?:y|ies)|boards?|secretariat|secretary-general|depositary|presidents?|ministers?|ministr(?:y|ies)|authorit(?:y|ies)|importers?|exporters?|carriers?|employers?|owners?|buyers?|sellers?|customers?|suppliers?"
)

HEADS = (
    HeadWords(
        r"(?:is|are)\s+(?:encouraged|invited|urged|recommended|advised|requested|asked|called\s+upon)\s+to\b",
        "obligation",
        "consider",
        "is encouraged",
        needs="actor",
    ),
    HeadWords(
        r"shall(?!ow|ots?(?!\w))|must(?!\w)",
        "obligation",
        "shall",
        "shall",
        modal=True,
    ),
    HeadWords(
        r"(?<!\bthe\s)(?<!\bat\s)(?<!\bfree\s)(?<!\bgood\s)(?<!\blast\s)(?<!\btheir\s)(?<!\bits\s)(?<!\bpolitical\s)(?<!\bcommon\s)will(?!\w)(?!\s+of\b)(?!\s+and\s+testament)",
        "obligation",
        "will",
        "will",
        modal=True,
    ),
    HeadWords(
        r"(?<!\bthe\scase\s)(?:(?-i:may)|(?<!\d\s)(?<!\bof\s)(?<!\bin\s)(?<!\bby\s)(?<!\bfrom\s)(?<!\buntil\s)(?<!\bevery\s)(?<!\beach\s)(?<!\bsince\s)(?<!\bbefore\s)(?<!\bafter\s)(?<!\bto\s)(?<!\bduring\s)(?-i:May))(?!\w)(?!\s+\d{4})",
        "permission",
        "",
        "may",
        modal=True,
    ),
    HeadWords(r"should(?!\w)", "obligation", "consider", "should", modal=True),
    HeadWords(
        r"ought\s+(?P<not90>not\s+)?to(?=\s+\w)", "obligation", "consider", "ought", modal=True
    ),
    HeadWords(
        rf"(?:{_be(91)}at\s+liberty|(?:has|have)\s+(?P<not92>no\s+)?(?:the\s+|full\s+)?(?:power|authority))\s+to(?=\s+\w)",
        "permission",
        "",
        "is permitted",
        needs="actor",
    ),
    HeadWords(r"cannot\s+but(?!\w)", "obligation", "shall", "cannot but", modal=True),
    HeadWords(
        r"(?P<not0>cannot)(?!\w)(?!\s+but\b)|can\s+(?P<not00>not)\b",
        "permission",
        "",
        "cannot",
        modal=True,
    ),
    HeadWords(
        rf"can(?=\s+only\s+be\s|\s+be\s+{_LY}(?:{_PARTICIPLES})(?:\s+out)?\s+only(?!\w))",
        "permission",
        "",
        "can only",
        modal=True,
    ),
    HeadWords(r"need\s+not\b", "permission", "", "need not"),
    HeadWords(
        rf"(?:is|are)\s+(?P<not100>not\s+)?to\s+(?=be\s+{_LY}(?:{_PARTICIPLES})\b)",
        "obligation",
        "shall",
        "is to",
        modal=True,
    ),
    HeadWords(
        r"(?:is|are)\s+(?P<not1>not\s+)?to\s+(?=\w)", "obligation", "shall", "is to", needs="actor"
    ),
    HeadWords(r"(?:has|have)\s+to\s+(?=\w)", "obligation", "shall", "has to", needs="actor"),
    HeadWords(
        r"(?:do(?:es)?\s+hereby\s+|hereby\s+|further\s+|also\s+|mutually\s+|solemnly\s+)*undertakes?(?:\s*,[^,;.]{1,120},)?\s+(?:not\s+(?:only|solely|merely)\s+|(?P<not2>not\s+))?(?:to\b|the\s+(?:obligation|duty)|obligations)",
        "obligation",
        "shall",
        "undertakes",
        lone=True,
    ),
    HeadWords(
        r"(?<!the\s)(?<!this\s)(?<!\ba\s)(?-i:(?:hereby\s+|further\s+|also\s+)*(?:(?:undertakes?|promises?|covenants?|agrees?|represents?|warrants?)(?:\s*,\s+|\s*,?\s+and\s+))*"
        r"(?:undertakes?|promises?|covenants?|guarantees?|(?<=and\s)agrees?))(?=\s+(?:to\s+(?:the\s+)?[\w-]+\s+)?that\s)",
        "obligation",
        "shall",
        "undertakes that",
        needs="actor",
    ),
    HeadWords(
        r"(?:(?:has|have)\s+)?(?:hereby\s+|further\s+|also\s+|mutually\s+)*(?:agrees?|agreed|promises?|covenants?|commits?|commit\s+(?:itself|themselves)|pledges?(?:\s+(?:itself|themselves))?|binds?\s+(?:itself|themselves)|engages?)"
        r"(?:\s+(?:itself|themselves))?(?:\s+in\s+such\s+cases)?(?:\s*,[^,;.]{1,120},)?\s+(?:not\s+(?:only|solely|merely)\s+|(?P<not3>not\s+))?to\s+(?!the\b|this\b|that\b|such\b|by\b|in\b|between\b|under\b|with\b|and\b|or\b)(?=\w)",
        "obligation",
        "shall",
        "agrees to",
        needs="actor",
    ),
    HeadWords(
        r"(?:agrees?|agreed)(?=\s*:)", "obligation", "shall", "agrees to", needs="party", modal=True
    ),
    HeadWords(
        r"(?:endeavou?rs?|strives?|seeks?)\s+to\b",
        "obligation",
        "endeavour",
        "endeavours",
        needs="party",
    ),
    HeadWords(
        rf"{_be(4)}(?:obliged|obligated|required|bound|duty[- ]bound|committed)(?=\s+(?:to|by|not)\b)",
        "obligation",
        "shall",
        "is obliged",
        needs="actor",
    ),
    HeadWords(
        rf"{_HAVE}(?P<not5>no\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies))(?=\s+(?:to|of|not|for|under|towards?)\b|\s*:)",
        "obligation",
        "shall",
        "has the duty",
        needs="actor",
    ),
    HeadWords(
        r"(?:do|does)\s+(?P<not51>not)\s+(?:need\s+to(?=\s+\w)|have\s+to(?=\s+\w)|have\s+(?:(?:an?|the|any)\s+(?:\w+\s+)?(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies))(?=\s+(?:to|of|not|for|under|towards?)\b|\s*:)))",
        "obligation",
        "shall",
        "has the duty",
        needs="actor",
    ),
    HeadWords(
        r"(?:do|does)\s+(?P<not81>not)\s+have\s+(?:an?|the|any)\s+(?:\w+\s+)?(?:rights?|freedom|liberty|option)\b(?=\s+(?:to|of|for)\b|\s*[,:])",
        "right",
        "",
        "has the right",
    ),
    HeadWords(
        rf"{_be(6)}under\s+(?P<not66>no\s+)?(?:an?\s+)?(?:\w+\s+)?(?:duty|obligation)",
        "obligation",
        "shall",
        "is under a duty",
        needs="actor",
    ),
    HeadWords(
        rf"{_be(7)}(?:\w+\s+)?(?:responsible|liable|accountable)(?=\s+(?:for|to)\b)",
        "obligation",
        "shall",
        "is responsible",
        needs="actor",
    ),
    HeadWords(
        r"assumes?\s+(?:full\s+|sole\s+|international\s+|all\s+)*(?:responsibilit(?:y|ies)|obligations?|liability)",
        "obligation",
        "shall",
        "assumes",
        needs="actor",
    ),
    HeadWords(
        rf"{_HAVE}(?P<not8>no\s+)?(?:an?\s+|the\s+)?(?:\w+\s+|\w+\s+and\s+\w+\s+)?(?:rights?|freedom|liberty|option)\b(?=\s+(?:to|of|for)\b|\s*[,:]|\s+(?:without|within|upon|at\s+any\s+time|during|after|before|under|by)\s[^,;.:]{{1,120}}?\sto\s+\w)",
        "right",
        "",
        "has the right",
    ),
    HeadWords(
        r"(?:is|are)\s+(?:hereby\s+)?(?:released|relieved|discharged|absolved|excused|exempted)\s+(?:from|of)\s+(?:(?:its|their|the|any|all|every|this|that)\s+)?(?:\w+\s+)?(?:dut(?:y|ies)|obligations?|liabilit(?:y|ies)|responsibilit(?:y|ies))(?!\w)",
        "permission",
        "",
        "released",
        needs="actor",
    ),
    HeadWords(rf"{_be(9)}entitled\b", "right", "", "has the right"),
    HeadWords(
        r"(?:is|are)\s+(?:inviolable|(?:exempt|immune)\s+from|equal\s+before)(?!\w)",
        "right",
        "",
        "is exempt",
    ),
    HeadWords(r"enjoys?\b", "right", "", "enjoys", needs="actor"),
    HeadWords(
        r"(?:hereby\s+)?(?:reserves?|retains?)\s+(?:for\s+(?:itself|themselves)\s+)?the\s+right\b",
        "right",
        "",
        "reserves the right",
        needs="actor",
    ),
    HeadWords(
        rf"{_be(10)}(?:permitted|allowed|authori[sz]ed|empowered|free)\s+to\b",
        "permission",
        "",
        "is permitted",
        needs="actor",
    ),
    HeadWords(
        rf"{_be(11)}(?:strictly\s+|hereby\s+)?(?:prohibited|forbidden|(?:precluded|barred|debarred)\s+from)\b",
        "prohibition",
        "",
        "is prohibited",
    ),
    HeadWords(
        r"(?:(?:do|does)\s+(?P<not111>not)\s+)?(?:hereby\s+)?(?:(?:represents?|certif(?:y|ies)|acknowledges?)(?:\s*,\s+|\s+and\s+))?(?:represents?|warrants?|certif(?:y|ies))(?=(?:\s+to\s+[^,;.:]{2,60}?)?\s+that(?!\w))",
        "declaration",
        "",
        "the parties declare",
        needs="actor",
    ),
    HeadWords(
        r"(?:do(?:es)?\s+)?(?:hereby\s+|also\s+|further\s+|solemnly\s+|mutually\s+|strongly\s+|resolutely\s+|once\s+again\s+)*(?:reaffirms?|affirms?|confirms?|recogni[sz]es?|acknowledges?|declares?|emphasi[sz]es?"
        r"|stress(?:es)?|underlines?|expresses|express|welcomes?|condemns?|deplores?|considers?|proclaims?|shares?\s+(?:the\s+|a\s+common\s+)?(?:view|opinion|understanding)"
        r"|attach(?:es)?\s+(?:\w+\s+){0,3}importance|proceeds?\s+from|believes?|regrets?|takes?\s+(?:due\s+)?note|notes?|agrees?\s+(?:that|on|upon|with)"
        r"|agree\s+and\s+accept|rejects?|(?:is|are)\s+(?:convinced|determined|resolved|of\s+the\s+(?:view|opinion))|(?:has|have)\s+decided|advocates?|waives?|releases?|warrants?(?=\s+(?:the|its|each|all|title))|retains?(?=\s+(?:\w+\s+){0,2}(?:title|ownership)(?!\w))|(?<!state\s)supports?|accedes?(?=\s+to(?!\w))|opposes?|understands?|accepts?)(?!\w)",
        "declaration",
        "",
        "the parties declare",
        needs="party",
    ),
    HeadWords(
        rf"{_be(12)}(?:permitted|allowed|permissible|admissible)\b(?!\s+(?:to|by|under)\b)",
        "permission",
        "",
        "is permitted",
        needs="thing",
    ),
    HeadWords(
        rf"(?<=\bit\s){_be(121)}(?:permitted|allowed|permissible|lawful)\s+to\b",
        "permission",
        "",
        "is permitted",
        needs="thing",
    ),
    HeadWords(
        rf"(?<=\bit\s){_be(122)}(?:required|mandatory|compulsory|obligatory)\s+(?:to|that)\b",
        "obligation",
        "shall",
        "is obliged",
        needs="thing",
    ),
    HeadWords(
        r"(?:is|are)\s+(?:only\s+)?possible\s+(?:only\s+)?(?=(?:by|with|upon|subject\s+to)\s)",
        "permission",
        "",
        "is permitted",
        needs="thing",
    ),
    HeadWords(
        rf"(?:is|are)\s+{_LY}(?:{_PARTICIPLES})(?:\s+out)?(?:\s+\w+ly)?\s+by\s+(?=(?:the\s+|each\s+|both\s+|all\s+|an?\s+)?(?:(?!of\b|in\b|on\b|to\b)[\w-]+\s+){{0,4}}(?:{_ACTING})(?![\w-]|[’']\s?s?\s))",
        "obligation",
        "shall",
        "is done by",
        needs="thing",
        own=True,
    ),
    HeadWords(
        r"(?:do|does)\s+(?P<not13>not)\s+(?!(?:(?:in|by|of)\s+(?:itself|themselves|any\s+way)|affect|prejudice|prevent|preclude|impair|modify|alter|exempt|relieve|release|absolve|discharge|deprive|entitle|confer|diminish|constitute|imply|extend|create|impl(?:y|ies)|consider|recogni[sz]e|have|intend|wish|want|object|accept|agree|need|exist|know|reply|respond|appear|become|remain|belong|apply(?=\s+(?:to|in|where|if|when|for|with|unless)\b|\s*[.,;]|\s*$)|exceed|include|contain|mean|require)\b)(?=\w)",
        "obligation",
        "shall",
        "the parties do not",
        needs="party",
    ),
    HeadWords(
        r"(?:is|are)\s+(?:\w+ly\s+)?guided\s+by\b",
        "obligation",
        "shall",
        "is guided",
        needs="actor",
    ),
    HeadWords(
        r"(?:allows|permits|authori[sz]es|entitles)\s+(?=(?:the|each|either|any|all|both|its|a|(?-i:[A-Z]))[^,;.:~]{0,60}\sto\s)",
        "permission",
        "",
        "permits",
        needs="text",
    ),
    HeadWords(
        r"entitles?\s+(?=(?:the|each|either|any|all|both|its|an?|every|(?-i:[A-Z]))\s?[^,;.:~]{0,80}\sto\s)",
        "right",
        "",
        "entitles",
        needs="thing",
    ),
    HeadWords(
        rf"(?:{_DOES})",
        "obligation",
        "shall",
        "the parties do",
        needs="party",
        own=True,
    ),
    HeadWords(
        r"applies\s+(?=(?:the|an?|its|all|such)\s|(?-i:[A-Z]))",
        "obligation",
        "shall",
        "the parties do",
        needs="party",
    ),
    HeadWords(
        r"(?:affects?|prevents?|precludes?|impairs?|prejudices?|hampers?|hinders?|limits?|restricts?|obliges?)(?!\w)",
        "declaration",
        "",
        "nothing",
        needs="nothing",
    ),
    HeadWords(
        r"(?:(?:enters?|comes?)\s+into\s+force|takes?\s+(?:effect|place\s+by)|(?:does|do)\s+not\s+(?:(?:in|by|of)\s+(?:itself|themselves|any\s+way)\s+)?(?:affect|prejudice|prevent|preclude|impair|modify|alter|exempt|relieve|release|absolve|discharge|deprive|entitle|confer|diminish|bind)"
        r"|(?:takes?|has|have)\s+(?:precedence|priority|primacy)\s+over|prevails?\s+over|binds?(?=\s+(?:the|all|each|both|only)\s)|expires|lapses|loses?\s+(?:its|their|legal|all)\s+(?:\w+\s+)?(?:force|effect|validity)|ceases?\s+(?:to\s+(?:be\s+(?:in\s+force|valid|effective|applicable|binding)|have\s+(?:any\s+|legal\s+)*(?:effect|force)|apply(?=\s*[.,;]|\s+(?:to|in|if|when|on|upon|from|between|for)\b|$)|operate|exist)|having\s+(?:\w+\s+)?effect)"
        r"|(?:becomes?|remains?)\s+(?:legally\s+)?(?:effective|binding|valid|invalid|void|final|definitive|operative|applicable|in\s+(?:force|effect))|(?:is|are)\s+(?:\w+ly\s+)?(?:governed|regulated)\s+by(?=\s+(?:(?!shall\b|may\b)[\w’'-]+\s+){0,6}?(?:laws?|legislation|rules?|regulations?|agreements?|treat(?:y|ies)|conventions?|protocols?|contracts?|articles?|chapters?|annex(?:es)?|provisions?|statutes?|acts?|charter|decisions?|sections?|norms|terms|standards?|procedures?)\b)|(?:is|are)\s+(?:hereby\s+)?(?:valid\s+(?:for|until|till|from|only|in|within|throughout)|incorporated\s+(?:in|into|and\s+made)|made\s+(?:an?\s+)?part\s+of|vested\s+in|(?:final\s+and\s+)?binding\s+(?:on|upon|for|between)|final(?=\s*[.,;]|\s+and\b|$))"
        r"|(?:does|do)\s+not\s+apply(?=\s+(?:to|in|where|if|when|between)\b|\s*[.;]|$)|(?<=[\w)’'~]\s)appl(?:y|ies)(?=\s+(?:to|mutatis|between|equally|also|where|whether)\b)"
        r"|(?:then|likewise|accordingly)\s+appl(?:y|ies)(?=\s*[.,;]|\s+to(?!\w)|$)|constitutes(?=\s+(?:the|an?)\s+(?:[\w-]+\s+){0,3}?(?:party|breach|violation|part|offence|ground|agreement|acceptance|consent|waiver|basis)\b)|in\s+no\s+way\s+(?:affects?|prejudices?|prevents?|impairs?|limits?|modif(?:y|ies))"
        r"|(?:is|are)\s+(?:without|of\s+no)\s+(?:legal\s+)?(?:effect|force)|(?:is|are)\s+(?:equally\s+|legally\s+)?(?:authoritative|authentic|void|null|effective|invalid)|(?:is|are)\s+(?:the\s+|an?\s+)?(?:integral|inherent|inseparable)\s+parts?|(?:is|are)\s+an?\s+part\s+(?:of|to)\s+(?:the|this)|(?:is|are)\s+(?:defined|determined|laid\s+down|set\s+out)\s+(?:by|in)\s+(?:the|this|an?)\s+(?:\w+\s+)?(?:protocol|annex|agreement|appendix))(?!\w)",
        "declaration",
        "",
        "a thing takes effect",
        needs="thing",
    ),
    HeadWords(
        r"(?:(?:enters?|comes?)\s+in(?:to)?\s+(?:force|effect|operation)|takes?\s+effect|becomes?\s+effective|remains?\s+(?:in\s+(?:force|effect)|valid|open)|is\s+(?:concluded\s+for|valid|in\s+force)"
        r"|terminates?|expires?|appl(?:y|ies)|(?:does|do)\s+not\s+(?:apply|touch\s+upon|affect|prejudice|constitute|imply|extend|preclude|prevent|create|impose)|(?:replace|supersede|prevail|override)s?|cancels?|annuls?|abrogates?|repeals?|extends?\s+to|constitutes?|forms?\s+(?:an?\s+)?(?:integral\s+|inseparable\s+)?part"
        r"|(?:is|are)\s+(?:hereby\s+)?(?:not\s+)?(?:open\s+(?:for|to)|subject\s+to|without\s+prejudice|(?:legally\s+)?binding|(?:equally\s+)?authentic|void|null|(?:an?\s+)?integral\s+parts?|an?\s+subject\s+to|applicable|governed\s+by|repealed|abrogated|terminated|superseded|replaced|amended|deleted|inserted|added|substituted))(?!\w)",
        "declaration",
        "",
        "the text takes effect",
        needs="text",
    ),
    HeadWords(
        r"(?:is|are)\s+hereby\s+\w+|hereby\s+(?:establish\w*|creates?|designates?|appoints?|terminates?|approves?|adopts?|sells?|assigns?|transfers?|conveys?|waives?|releases?|revokes?|authori[sz]es?|delegates?|consents?|surrenders?|ratif(?:y|ies)|submits?)(?!\w)",
        "declaration",
        "",
        "hereby",
    ),
    HeadWords(
        r"(?<=there\s)(?:is|are)\s+(?:hereby\s+)?established\b", "declaration", "", "is established"
    ),
    HeadWords(
        r"(?:is|are|becomes?|falls?)\s+(?:(?:immediately|automatically)\s+)?(?:due(?:\s+and\s+payable)?|payable)(?:\s+(?:to|by)\s+(?:the\s+)?(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w-]+)?)?(?:\s*,[^,;.]{2,60},)?"
        r"(?=\s+(?:within|on|by|upon|at\s+the\s+(?:end|beginning|latest|time)|at\s+(?:once|sight)|in\s+(?:advance|arrears|full|\w+\s+instal)|(?:no|not)\s+later|net"
        r"|monthly|quarterly|annually|yearly|weekly|immediately|every|each|before|after|from)(?!\w)|\s*[.;]|\s*$)",
        "obligation",
        "shall",
        "is due",
        needs="thing",
    ),
    HeadWords(
        rf"(?:{_DO})(?=\s)",
        "obligation",
        "shall",
        "the parties do",
        needs="party",
    ),
)

_DUTY = r"(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|liabilit(?:y|ies))"
_DEONTIC = r"(?:obliged|obligated|required|bound|under\s+(?:an?|any)\s+(?:\w+\s+)?(?:duty|obligation)|compelled)"
PREDICATES = (
    PredicateWords(
        r"(?:consists?|be\s+(?:\w+\s+)?composed)\s+of\b",
        "declaration",
        "declaration",
        "composition",
        active=True,
    ),
    PredicateWords(
        r"(?:mean|have\s+the\s+(?:same\s+|following\s+)?meanings?|refer\s+to|be\s+(?:defined|understood)\s+(?:as|to\s+mean)|be\s+as\s+follows)\b",
        "",
        "declaration",
        "definition",
    ),
    PredicateWords(
        r"be\s+(?:released|relieved|discharged|absolved)\s+(?:from|of)\s+(?:(?:its|their|the|any|all|every|this|that)\s+)?(?:\w+\s+)?(?:dut(?:y|ies)|obligations?|liabilit(?:y|ies)|responsibilit(?:y|ies))(?!\w)",
        "permission",
        "prohibition",
        "released",
        active=True,
    ),
    PredicateWords(
        r"be\s+under\s+no\s+(?:\w+\s+)?(?:duty|obligation)(?!\w)",
        "permission",
        "obligation",
        "released",
        active=True,
    ),
    PredicateWords(
        rf"(?:be\s+{_LY}{_DEONTIC}|need|have\s+(?:to|(?:the|an?|any)\s+(?:\w+\s+)?{_DUTY}))\b|(?:(?:further|other|such|additional|continuing|legal|contractual)\s+){{0,3}}{_DUTY}(?!\w)",
        "obligation",
        "permission",
        "release",
        active=True,
    ),
    PredicateWords(
        r"be\s+(?:prevented|precluded|barred|prohibited|forbidden)\s+from\b",
        "prohibition",
        "permission",
        "is prohibited",
    ),
    PredicateWords(
        rf"be\s+{_LY}(?:prohibited|forbidden|banned|prohibited)\b",
        "prohibition",
        "permission",
        "is prohibited",
    ),
    PredicateWords(r"(?:refrain|abstain|desist)\b", "prohibition", "prohibition", "refrain"),
    PredicateWords(
        rf"(?:continue\s+to\s+)?(?:have\s+(?:the\s+)?(?:\w+\s+)?rights?\b|be\s+{_LY}entitled\b)",
        "right",
        "prohibition",
        "has the right",
        active=True,
    ),
    PredicateWords(
        rf"be\s+{_LY}free\s+(?:from|of)\s+(?:(?:any|all|material|latent|hidden|and)\s+)*(?:defects?|faults?|errors?|encumbrances?|liens?|viruses|damage|contamination)\b",
        "obligation",
        "prohibition",
        "quality",
        needs="thing",
        active=True,
    ),
    PredicateWords(
        rf"(?:continue\s+to\s+)?(?:have\s+(?!no\b)(?:the\s+|an?\s+)?(?:\w+\s+|\w+\s+and\s+\w+\s+)?(?:rights?|freedom|liberty|option|choice|access\s+to)\b|have\s+the\s+possibility|have\s+(?:\w+\s+){{1,2}}votes?\b|be\s+{_LY}(?:entitled|eligible)\b|enjoy\b"
        rf"|be\s+{_LY}(?:free|freedom|exempt|exempted|immune|inviolable|at\s+liberty|equal\s+before)\b|be\s+{_LY}(?:accorded|granted)\b(?=[^.;]{{0,60}}(?:right|freedom|privilege|treatment|protection|facilit|immunit|exempt))"
        r"|(?:retain|reserve)\b|be\s+equal\b)",
        "right",
        "prohibition",
        "right",
        active=True,
    ),
    PredicateWords(
        rf"be\s+{_LY}(?:(?:permitted|allowed|authori[sz]ed|empowered|competent)\s+to|(?:lawful|permissible)\s+(?:to|for))\b",
        "permission",
        "prohibition",
        "permitted",
        active=True,
    ),
    PredicateWords(
        r"be\s+(?:\w+ly\s+)?(?:responsible|liable|accountable)(?!\s+(?:to|for)\s+(?:\w+\s+){0,3}?(?:arrest|detention|imprison|punish|prosecut|penalt|fines?\b|tax|dut(?:y|ies)|seizure|execution|requisition|search|military|jurisdiction|attachment|confiscation|deportation|expulsion))(?!\w)",
        "obligation",
        "permission",
        "release",
        active=True,
    ),
    PredicateWords(
        r"be\s+(?:mutually\s+|jointly\s+|internationally\s+|fully\s+|solely\s+)?(?:guided|committed|inspired|responsible|liable|accountable|prepared|ready|willing)\b",
        "obligation",
        "prohibition",
        "active",
        active=True,
    ),
    PredicateWords(
        r"(?:(?:legal|retroactive|binding|any)\s+)*(?:effect|force|validity|bearing|impact)(?=\s+(?:on|upon|as|in|until|unless|whatsoever)\b|\s*[.,;]|\s*$)",
        "declaration",
        "declaration",
        "effect",
        needs="thing",
    ),
    PredicateWords(
        r"(?:(?:enter|come)\s*in(?:to)?\s+(?:force|effect|operation)|take\s+effect|have\s+(?:legal\s+|no\s+|the\s+(?:same\s+)?|any\s+)*(?:effect|force)\b|become\s+(?:effective|ineffective|inoperative|inapplicable|operative|binding|definitive|final|void|an?\s+integral)|be(?:come)?\s+(?:effective|operative|applicable|valid|invalid|in\s+force)"
        r"|remain\s+(?:\w+\s+)?(?:in\s+(?:force|effect)|valid|open|operative|applicable|binding|unaffected|available)|continue\s+(?:in\s+(?:force|effect)|to\s+(?:apply|be\s+(?:in\s+force|bound|governed|valid)|have|remain|exist))"
        r"|be\s+held\s+to\s|be\s+\w{0,12}?\s*(?:deemed|considered(?!\s+(?:at|by|within|during|further|and\s+\w+ed|or\s+\w+ed)\b)|regarded|presumed|reputed)\b|be\s+(?:(?:construed|interpreted|taken|read|treated)\s+(?:as|to|in\s+such|so\s+as|that)|understood|applied\s+provisionally|provisionally\s+applied)\b"
        r"|constitute\b|form\s+(?:an?\s+)?(?:integral\s+|inseparable\s+|essential\s+)*part|be\s+(?:an?\s+|the\s+)?(?:integral|inseparable|inherent)\s+part|be\s+(?:equally\s+|legally\s+|mutually\s+)*(?:binding|authentic|final|conclusive|definitive|decisive|null|void|without\s+appeal)\b|be\s+of\s+no\s+"
        r"|be\s+(?:re-?)?open(?:ed)?\s+(?:\w+\s+){0,3}?(?:for|to|from|until)\b|be\s+subject\s+to\s+(?:(?:the|this|that|any|its|such|all|national|domestic|internal|applicable|prior|following|exclusive|relevant|same|present|international|formal|provisions?|terms|conditions?|rules)\s+(?:of\s+)?){0,4}(?:ratification|acceptance|approval|signature|accession|confirmation|application|provisions?|articles?|paragraphs?|terms|conditions|jurisdiction|laws?|legislation|regulations|rules|agreement|convention|treaty|protocol|chapter|section)\b|be\s+without\s+prejudice"
        r"|(?:prevail|supersede|replace|supplant)\b|(?:take|have)\s+(?:precedence|priority|primacy)\s+over|cease\s+(?:to\s+(?:be\s+(?:in\s+force|valid|effective|applicable|binding|an?\s+(?:\w+\s+)?(?:party|member))|have\s+(?:any\s+|legal\s+)*(?:effect|force)|operate|exist)|having\s+(?:\w+\s+)?effect)|remain\s+force\b|be\s+(?:hereby\s+)?(?:incorporated\s+(?:in|into)|vested\s+in)\b|be\s+(?:exclusively\s+)?governed\s+by\b|have\s+(?:its|their)\s+(?:seat|headquarters)|be\s+(?:located|situated)|(?:possess|have|enjoy)\s+(?:full\s+|international\s+)*(?:legal|juridical)\s+"
        r"|comprise\b|be\s+(?:hereinafter\s+|hereafter\s+)?(?:known|called|cited|referred\s+to\s+as)\b|be\s+(?:hereby\s+)?established\s+(?:hereby|by\s+th(?:is|e\s+present))|bear\s+the\s+date"
        r"|be\s+(?:the|an?|that|those|one)\s+(?!(?:\w+\s+)?(?:duty|responsibility|obligation|function|task)\b)(?=\w)|be\s+done\s+(?:at|in)\b|stand\s+in\s+the\s+stead|be\s+extended\s+(?:automatically|tacitly)|be\s+(?:automatically|tacitly)\s+(?:extended|renewed|prolonged))",
        "declaration",
        "declaration",
        "effect",
        needs="",
    ),
    PredicateWords(
        r"be\s+(?:hereby\s+)?(?:replaced|amended|deleted|inserted|substituted|added|repealed|worded|renumbered|applied(?!\s+by\b))\b|read\b",
        "declaration",
        "declaration",
        "amends",
        needs="text",
    ),
    PredicateWords(
        r"(?:have\s+an?\s+(?:\w+\s+)?(?:duration|term|validity)\s+of\b|apply|cover|impede|hinder|hamper|obstruct|touch\s+upon|extend\s+to|cease|terminate|expire|lapse|end\b|affect|prejudice|impair|derogate|limit|restrict|prevent|preclude|imply|confer|give\s+rise|entail|override|operate|run\b|begin|commence|start|continue\b|subsist|in\s+any\s+way|be\s+affected|bind\b|mean\b|result\s+in|create|exempt|relieve|release|diminish|modify|alter|detract|be\s+a\s+bar|oblige|count|fall|vest|accrue|elapse|be\s+concluded\s+for|include\s+(?:the\s+)?(?:freedom|rights?)|cease\s+to\s+apply(?=\s*[.,;]|\s+(?:to|in|if|when|on|upon|from|between|for)\b|$))(?!\w)",
        "declaration",
        "declaration",
        "effect of a thing",
        needs="thing",
    ),
)

_STATES = (
    r"Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia"
    r"|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium"
    r"|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria"
    r"|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cabo Verde|Chad|Chile|China|Colombia"
    r"|Comoros|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Denmark|Djibouti|Dominica|Ecuador"
    r"|Egypt|El Salvador|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon"
    r"|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras"
    r"|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan"
    r"|Kazakhstan|Kenya|Kiribati|Korea|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho"
    r"|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia"
    r"|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro"
    r"|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua"
    r"|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea"
    r"|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa"
    r"|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia"
    r"|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan"
    r"|Suriname|Sweden|Switzerland|Syria|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo"
    r"|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine"
    r"|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu"
    r"|Venezuela|Viet Nam|Vietnam|Yemen|Zambia|Zimbabwe"
)

WORDS = NormWords(
    code="en",
    unsaid=False,
    first=False,
    heads=(*MODALS, *contracted((*STATUS["en"].heads, *RESOLVING["en"].heads, *HEADS))),
    predicates=(*STATUS["en"].predicates, *PREDICATES),
    deadlines=DEADLINES,
    adverbs=_ADV,
    denial=rf"(?:not(?=be(?!\w))|not(?!\w)(?!{_OF_A_TIME})|be\s+no(?=\s)|have\s+no(?=\s)|never|neither|(?:in\s+no\s+(?:case|way|event|circumstances)|under\s+no\s+circumstances|on\s+no\s+account|at\s+no\s+time)(?!{_OF_A_TIME})|no\s+longer)(?=be(?!\w)|\W|$)",
    denied_subject=r"(?:no(?!\s+(?:later|less|more|fewer))|neither|nobody|none|no-?one|no\s+one|not\s+(?:any|a\s+single))(?!\w)",
    nothing=r"(?:nothing|no\s+(?:provision|part|article)s?)(?!\w)",
    subordinate=(
        r"(?:if|when|whenever|where|wherever|unless|until|whether|because|although|though|whereas|while|whilst|lest|whose|whom|what|whatever|whichever|whoever|how|why|once(?=\s+(?:the|it|they|a|such))"
        r"|which|who|that|than|as(?!\s+(?:well\s+as|regards|soon\s+as\s+p|far\s+as\s+p|from|of|to|a|an|appropriate|follows|necessary|such)\b)|so\s+that|in\s+order\s+that|provided(?:\s*,\s*however\s*,)?\s+that|except\s+that|on\s+condition\s+that|insofar|in\s+so\s+far)(?!\w)"
    ),
    whole=(
        r"as\s+(?:well\s+as|for)(?!\w)|(?:sooner|earlier|later|fewer)\s+than(?!\w)|(?:when|while|whilst|if)\s+(?:\w+ly\s+)?(?!nothing|anything|everything|something|bring|during|the)\w{2,}ing(?!\w)|(?:period|time|term)\s+(?:it|this\s+\w+|the\s+\w+)\s+is\s+(?:effective|valid|in\s+force)(?!\w)"
        r"|(?:unless|if\s+not|except\s+(?:as|where)|save\s+as|other\s+than\s+as)\s+(?:(?:mutually|expressly|specifically|explicitly)\s+)?(?:otherwise\s+)?(?:\w+ly\s+)?(?:\w+ed|set\s+(?:out|forth)|given|laid\s+down)(?=\s+(?:by|in|to|under|herein|hereunder|between|with|for|on|upon|above|below|elsewhere)(?!\w)|\s*,)|(?:unless|if\s+not|except\s+(?:as|where)|save\s+as)\s+(?:mutually\s+|expressly\s+|specifically\s+)?otherwise\s+(?:\w+ly\s+)?\w+ed(?!\w)|and\s+shall\s+(?:cause|procure|require|direct|instruct)\s[^,;.]{2,80}?\sto(?=\s*,)|and\s+shall\s+not\s+(?:permit|allow|authori[sz]e|cause)\s[^,;.]{2,80}?\sto(?=\s*,)|until(?=\s+the\s+(?:date|day|time|moment|expiry|expiration|completion|conclusion)(?!\w))|(?:before|after|until|date\s+as)\s+(?:the|this|it|any|such)\s+(?:(?!shall|may|must|will)[\w-]+\s+){0,10}?(?:enters?|comes?|takes?)\s+(?:into\s+(?:force|effect)|effect|place)(?!\w)|"
        r"(?:where|when|whenever|if|as|wherever)\s+(?:so\s+)?(?:necessary|appropriate|possible|applicable|required|needed|practicable|any|requested|feasible|relevant|desirable|otherwise|provided|specified|defined|stated|set|amended|referred|mentioned|agreed|stipulated|described|foreseen|prescribed|determined|well|follows|expeditiously|far|compared|regards|between)(?!\w)"
        r"|that\s+(?:state|party|date|case|period|purpose|purposes|respect|effect|article|paragraph|convention|agreement|treaty|right|territory|country|end|time|regard|person|member|other|same|court|council|year|day|committee|commission|body|provision|instrument|government|amendment|protocol|region|organization|organisation|product|measure|decision|request|notification|connection|event|and|of|which)(?!\w)"
        r"|as\s+(?!the\s+(?:[\w-]+\s+){1,3}(?:may|shall|deems?|considers?|decides?|determines?|agree)\b)(?:a|an|the|such|between|well|regards|from|of|to|part|representatives?|members?|soon|long)(?!\w)|(?:whether(?:\s+or\s+not)?|how|when|where|what)\s+to|(?:date|day|moment|time)\s+(?:this|the|the\s+present)\s+\w+\s+(?:enters?|comes?)\s+into\s+(?:force|effect)|such\s+as(?!\s+(?:will|shall|may|must|can)(?!\w))|other\s+than|more\s+than|less\s+than|later\s+than|rather\s+than|fewer\s+than|greater\s+than|higher\s+than|lower\s+than|earlier\s+than|in\s+which\s+case|of\s+what|regardless\s+of\s+whether\s+or\s+not|all\s+that|no\s+matter|until\s+(?:that|such|then|the\s+end|\d)|(?:of|to|for|from|with|by|on|at|under|after|before|during|within)\s+that(?!\w)"
    ),
    relative=r"(?<=,)\s*(?:which|who)\s+$",
    infinitive=r"(?:does|do|did|shall|may|will|must|would|could|should)(?:\s+not)?|to|to\s+\w+ly|not\s+to|and\s+to|or\s+to",
    adverbial=r"(?:(?-i:Had|Were)(?=\s+(?:the|an?|any|either|neither|it|they|such|no|this|that|these|those|all|both)\s)|if|when|where|unless|until|whether|because|although|though|whereas|while|whilst|once|should|provided|insofar|in\s+so)",
    earlier=r"after|before|as\s+soon\s+as",
    conditioning=r"while|whilst|whereas",
    unconditioned=r"shall|must",
    determiner=r"(?:the|an?|each|every|any|no|it|they|he|she|such|this|these|all|both|either|neither|there|other(?=\s+(?:contracting|part|state|member|side)))(?!\w)",
    items=r"(?:if|where|when|whenever|unless|in\s+(?:the\s+)?(?:cases?|event)|provided\s+that|except)(?!\w)",
    subjects=r"(?<!\bof\s)(?<!\bin\s)(?<!\bto\s)(?<!\bon\s)(?<!\bby\s)(?<!\bfor\s)(?<!\bwith\s)(?<!\bfrom\s)(?<!\bunder\s)(?<!\bupon\s)(?<!\bduring\s)(?<!\bthrough\s)(?<!\bat\s)(?<!\bwhose\s)(?<!\bwithin\s)(?<!\bafter\s)(?<!\bbefore\s)(?<!\bagainst\s)(?<!\bbetween\s)(?<!\bamong\s)(?<!\bover\s)(?<!\binto\s)(?<!\bwithout\s)(?:who|which)(?!\w)|(?:(?<=\bparty\s)|(?<=\bparties\s)|(?<=\bstate\s)|(?<=\bstates\s)|(?<=\bmember\s)|(?<=\bmembers\s)|(?<=\bcountry\s)|(?<=\bperson\s)|(?<=\bpersons\s)|(?<=\bside\s))that(?=\s)",
    named=r"(?:republic|kingdom|federation|principality|commonwealth|confederation|state|sultanate|emirate|government|grand\s+duchy)s?\s+of\s+(?:the\s+)?",
    states=_STATES,
    finite_form=r"(?:is|are|has|have|agreed|agrees|undertakes|commits|pledges|reaffirms|recogni[sz]es|applies|takes\s+effect|enters\s+into)",
    anyway=r"in\s+any\s+(?:event|case)|at\s+all\s+events",
    latter=r"the\s+latter",
    plain_that=r"(?:agrees?|undertakes?|(?<!\bthe\s)(?<!\bthis\s)(?<!\ba\s)(?-i:promises?|covenants?)|(?<!\bwere\s)(?<!\bwas\s)(?<!\bbeen\s)agreed|(?<!\bby\s)means|it\s+is\s+(?:hereby\s+)?understood)(?:\s+(?:to|with)\s+(?:the\s+)?[\w-]+(?:\s+party)?)?\s+$",
    finite=(
        r"(?:is|are|was|were|has|have|had|does|do|did|exists?|existed|applies|fails?|failed|refuses|considers?|wishes|wish|decides?|decided|makes|took|takes|becomes?|became|ceases?|agrees?"
        r"|intends?|finds|receives|gives|gave|occurs?|occurred|arises?|arose|requires?|adopts?|remains?|constitutes|believes?|deems?|comes|came|enters|goes|belongs?|holds|seeks|accredits"
        r"|relates|affects?|permits|allows|prohibits|denies|reaches|ratif(?:y|ies)|accedes|accepts?|approves|denounces|withdraws|terminates|notif(?:y|ies)|submits|proposes|designates|exercises|resides|contains?|includes|involves|causes|leads|depends|falls|expires?|undertakes"
        r"|participates|lies|lasts|carries|bears|creates|establishes|discovers?|procures|would|could|might|can|cannot|enables|ensures|represents|deals|consists|exceeds?|determines|owns|enjoys|derives|acquires|loses|suffers|proves|shows|specif(?:y|ies)|employs|attains|resumes|lives|works\s+in|passes|invokes|maintains|regards\s+as|so\s+requests?|so\s+decides?)(?!\w)"
    ),
    joins=rf"(?:^|\s|,)(?:and|or|but|nor|and/or|but\s+also|or\s+else|yet)(?:\s*,[^,;.:]{{1,100}},|\s+(?:for\s+(?:this|that|these|such)\s+purposes?|to\s+(?:this|that)\s+end|in\s+(?:this|that|such)\s+(?:case|regard|respect)|at\s+the\s+same\s+time)\s*,?)?\s+{_ADV}{{0,2}}$",
    begins=(
        r"(?:the|an?|any|each|every|all|both|either|neither|no|nobody|none|such|this|that|these|those|its|their|his|her|it|they|he|she|we|you|everyone|everybody|anyone|anybody|nothing|there|one|two|three|third|at\s+least|states?|parties|party|members?|contracting|other|persons?|nationals|representatives|refugees"
        r"|customs(?=\s+(?:authorit|dut|admin|bod|offic))|competent(?=\s+(?:authorit|bod|organ|court|agenc))|amendments?|instruments?|disputes?|goods|products|decisions?|measures?|information|payments?|(?-i:[A-Z])[\w’'-]+)(?!\w)"
    ),
    leads=(
        r"(?:resolved|pending|(?:every|each)\s+(?:\w+\s+)?(?:days?|weeks?|months?|years?)|annually|no\s+(?:later|more|less)|not\s+(?:later|less|more)|at\s+(?:least|the\s+latest)|subject|pursuant|in|on|at|for|if|where|when|whenever|unless|upon|after|before|to|with|without|notwithstanding|except|save|as|having|recogni[sz]ing|by|during|from|within|until|under|once|while|although|despite|should|between|through|following|prior|according|considering"
        r"|taking|acting|bearing|wherever|provided|given|insofar|irrespective|regardless|because|since|due|owing|besides|beyond|concerning|regarding|failing|throughout|thereafter|however|moreover|furthermore|thereupon|hence|therefore|accordingly|consequently|nevertheless|nonetheless|thus|then|otherwise|likewise|similarly|also|finally|meanwhile|and|or|but|nor|of|whether|whose|who|which|that|including|inter|namely)(?!\w)"
    ),
    reaches=r"(?<!\bto\s)(?<!\bmay\s)(?<!\bshall\s)(?<!\bwould\s)(?<!\bwill\s)(?<!\bcan\s)(?<!\bthey\s)(?<!\bwhich\s)(?<!\bparties\s)(?<!\bthat\s)(?:be|have|enjoy)",
    passive=rf"(?:have\s+been|be|being|is|are)\s+(?:\w+ly\s+(?:and|or)\s+)?{_LY}(?:{_PARTICIPLES})(?!\w)",
    reflexive=r"x{9}",
    agent=r"\bby\s+(?!an?\s+(?:[\w-]+\s+){0,3}(?:majority|vote|ballot)\b)(?!(?:an?|the|any|such)\s+(?:(?!by\b|of\b|in\b)[\w-]+\s+){0,2}(?:notification|notice|letter|declaration|instrument|decision|request|statement|communication|exchange|agreement|protocol|law|laws|means|way|virtue|reason|use|date|end|time|amount|number|method|procedure|contract|treaty|convention|expiration|expiry)s?(?![\w-]))(?P<agent>(?:the|an?|any|each|every|both|all|either|such|that|its|their|one|two|at\s+least|states?|parties|members?|(?-i:[A-Z])\w+)\b[^,;.:]{0,120})",
    between=r"(?:^be\s+(?:\w+\s+)?(?:agreed|negotiated|concluded)\s+(?:upon\s+)?(?:between|among|by)|\bby\s+(?:mutual\s+|common\s+)?(?:agreement|consent|consultations?|negotiations?)\s+(?:between|among|of))\s+(?P<agent>(?:the|both|all|two|states|parties)\b[^,;.:]{0,80})",
    cut=r"\s+(?:of|which|who|that|whose|whom|to|in|for|on|with|from|under|between|among|by|having|concerned|involved|referred|at|as|not|within|lawfully|entitled|charged|against|outside|through|without|acting|participating|committing|making|wishing|(?:ratifying|acceding|receiving|proposing|requesting|requested|sending|exporting|importing)(?!\s+(?:states?|part(?:y|ies)|members?|countr(?:y|ies)))|carrying|claiming|belonging|whether|including|other\s+than|designated|appointed|elected|established|present|resident|residing|addressed|made|given|issued|taken|transmitted|deposited|provided|specified|mentioned|composed|invited|contemplated|delivered|pursuant|upon|during|before|after|unless|if|when|shall|may|must|is|are|has|have|against|than|on|so|subject|according|where|set|via|each\s+time|and\s+in|accompanied|prior|following|either|both\s+before|(?<!\bthe\s)(?<!\bany\s)(?<!\beach\s)(?<!\bevery\s)(?<!\ba\s)(?<!\ban\s)(?<!\bno\s)(?<!\ball\s)(?<!\bthat\s)(?<!\bother\s)(?<!\beither\s)(?<!\bboth\s)(?<!\bsuch\s)(?<!\bthis\s)(?<!\bthese\s)(?<!\bthose\s)(?<!\bsaid\s)(?!sending|receiving|contracting|requesting|requested|participating|exporting|importing|negotiating|acceding|ratifying|proposing|working|standing|operating|shipping|fishing|mining|banking|building|meeting|during|including|regarding|concerning)(?:us|\w{3,})ing)(?!\w)",
    timely=r"when\s+th|at\s+the\s+(?:time|moment)|on\s+rece|(?:from|as\s+of)\s+the\s+(?:date|day)|(?:business|working|banking|calendar)?days?\b|weeks?\b|months?\b|years?\b|hours?\b|annual|quarters?\b|quarterly|monthly|weekly|daily|later\s+than|latest|\d{4}|end\s+of|expiry|expiration|upon|on\s+the|yearly|biennial|biannual|basis|interval|periodic|per\s+annum|sessions?\b|meetings?\b|that\s+da|prompt|immediate|forthwith|delay|soon|reasonable|earliest|due\s|good\s+time|(?:by|before|until)\s+(?:the\s+)?\d",
    supposing=r"in\s+the\s+absence\s+of|in\s+case\s+of|in\s+the\s+event\s+of|failing|for\s+(?:lack|want)\s+of|in\s+default\s+of",
    dating=r"(?<!\bbe\s)(?<!\bto\s)(?:done|signed|concluded|adopted|approved|dated|made|agreed|established|ratified|issued|opened\s+for\s+signature)(?:\s+(?:at|in|by)\s+(?:(?!(?:shall|may|must|will|and)\b|\d{4}(?!\d))[\w.'’-]+,?\s+){0,8}?(?:(?!(?:shall|may|must|will|and)\b|\d{4}(?!\d))[\w.'’-]+,?))?",
    citing=r"(?<!\bthis\s)(?<!\bpresent\s)(?-i:Agreement|Treaty|Protocol|Convention|Decision|Memorandum|Law|Regulation|Concept|Declaration)",
    whichever=r"whichever(?:\s+(?:date|day|event|of\s+(?:these|them)))?\s+(?:is|occurs|comes|falls)",
    subsequently=r"(?:and\s+)?(?:subsequently|thereafter)|and\s+then",
    never=rf"(?:in\s+no\s+(?:case|event|way|circumstances)|under\s+no\s+circumstances|at\s+no\s+time|on\s+no\s+account)(?!{_OF_A_TIME})",
    joining=r"(?:accede|adhere|join|become\s+(?:a\s+)?(?:party|member))",
    ensured=r"(?:ensur(?:e|es|ing)|guarantees?|make\s+sure|see\s+to\s+it|agree[sd]?)",
    lasting=r"for\s+(?:(?:an?|the)\s+)?(?:\w+\s+){0,2}?(?:periods?|terms?|duration)\s+of(?:\s+(?:(?:no|not)\s+(?:less|more)\s+than|at\s+least|up\s+to))?|for(?:\s+at\s+least)?|for\s+(?:another|a\s+further|an\s+initial|successive)|(?:duration|term|period)\s+of(?:\s+\w+)?\s+(?:shall|will)\s+be|(?:duration|term|validity)\s+of\s+(?:this|the|that|each|such|any)(?:\s+\w+){1,3}\s+(?:shall|will)\s+be|(?:shall|will)\s+be\s+for|(?:have|has)\s+an?\s+(?:\w+\s+)?(?:duration|term|validity)\s+of|(?:allow|afford|grant|provide)\w*\s+(?:at\s+least|(?:not|no)\s+less\s+than|(?:an?|the)\s+(?:\w+\s+)?(?:period|time|term)(?:\s+for\s+(?:[\w-]+\s+){1,4}?)?\s*of(?:\s+(?:at\s+least|(?:not|no)\s+less\s+than))?)|(?P<so_long>(?<!\bto\s)(?:be|is)\s+in\s+force)|(?:remains?|continues?)\s+in\s+force(?:\s+(?:prior(?:\s+to)?|during|up\s+to|at\s+least|another|a\s+further))?(?:\s+(?:upon|until|till|for)(?:\s+the)?\s+(?:expiry|expiration|end)\s+of)?|until(?:\s+the)?(?:\s+(?:expiry|expiration|end|lapse|termination))?(?:\s+of)?",
    described=r",?\s+(?:who|which|that|whose|whom|(?:on|to|in|by|from|for|under|of|with)\s+(?:which|whom|whose)|having|together\s+with|concerned\s+with|referred\s+to|mentioned\s+in|(?<!\bthe\s)(?<!\bany\s)(?<!\beach\s)(?<!\bevery\s)(?<!\ba\s)(?<!\ban\s)(?<!\bno\s)(?<!\ball\s)(?<!\bthat\s)(?<!\bother\s)(?<!\beither\s)(?<!\bboth\s)(?<!\bsuch\s)(?<!\bthis\s)(?<!\bthese\s)(?<!\bthose\s)(?<!\bsaid\s)(?!sending|receiving|contracting|requesting|requested|participating|exporting|importing|negotiating|acceding|ratifying|proposing|working|standing|operating|shipping|fishing|mining|banking|building|meeting|during|including|regarding|concerning)(?:us|\w{3,})ing)\b(?!\s+(?:states?|part|committee|group|body))",
    of=r"^\s*(?:of|to|in|for|on|from|within|under|at|by|other\s+than)\s+",
    among=r"(?:an?\s+|the\s+|any\s+|each\s+|every\s+|either\s+|one\s+|both\s+|all\s+|some\s+|two\s+|neither\s+|none\s+|most\s+)?(?:majority|number|two-thirds|two\s+thirds|third|quarter|half|each|every|any|either|one|both|all|some|none|neither|most|representatives?|delegations?|delegates?|rest|remainder|head|chief)$",
    pronoun=r"(?:it|they|he|she|the\s+latter|both|each|all|neither|either)",
    each=r"(?:each|every|any|all|both|either|no|neither|two\s+or\s+more)(?!\w)",
    parties=(
        r"(?:high\s+)?(?:contracting\s*|signatory\s+|member\s+|participating\s+|negotiating\s+|member\s+)?(?:part(?:y|ies)|states?|sides?|signator(?:y|ies)|governments?|countr(?:y|ies)|participants|members?|(?<=the\s)others?(?=$))"
    ),
    roles=(
        r"(?:trustee|guarantor|franchisee|franchisor|assignee|assignor|distributor|customer|provider|company|supplier|buyer|seller|purchaser|vendor|licensor|licensee|client|contractor|consultant|discloser|recipient|lessor|lessee|landlord|tenant|employer|employee|borrower|lender|partner|receiving\s+party|disclosing\s+party|you|we|service\s+provider|subscriber|prospect|carrier|shipper)"
    ),
    bodies=(
        r"(?:depositary\s+governments?|committees?|sub-?committees?|commissions?|sub-?commissions?|councils?|conferences?|courts?|tribunals?|secretariat|secretar(?:y|ies)(?:[- ]general)?|depositar(?:y|ies)|depositor(?:y|ies)|assembl(?:y|ies)|organi[sz]ations?|boards?|panels?|chambers?|registrar|registry|presidents?|vice-?presidents?"
        r"|chair(?:man|person|men|persons)?|bureau|working\s+groups?|groups?|director(?:[- ]general)?|(?-i:Meeting)|united\s+nations|nations|fund|(?-i:Authority|Agency)|specialized\s+agenc(?:y|ies)|arbitrators?|judges?|conciliators?|arbitral|rapporteurs?|union|community|institutions?|mechanisms?|united\s+nations\s+\w+|high\s+commissioner|bodies|body)"
    ),
    organs=r"(?:(?:authori[sz]ed|competent|relevant|appropriate)\s+(?:bod(?:y|ies)|institutions|organi[sz]ations|agenc(?:y|ies))|representatives?|delegations?|delegates?|authorit(?:y|ies)|ministr(?:y|ies)|ministers?|agenc(?:y|ies)|agents|customs|administrations?|organs?|police|officials?|competent\s+bod(?:y|ies)|courts\s+of|focal\s+points?|contact\s+points?)",
    persons=(
        r"(?:\w*(?:men|women)|(?:pilot|sailor|farmer|trader|driver|fisherman|holder|beneficiary|claimant|defendant|respondent|plaintiff|lawyer|doctor|physician|patient|inspector|observer|officer|detainee|victim|author|inventor|performer|producer|proprietor|creditor|debtor|insurer|carrier|shipper|consignee|passenger|traveller|visitor|tourist|migrant|trainee|professor|teacher|researcher|scientist|artist|journalist|athlete|prisoner|guardian|party\s+to\s+the\s+dispute)s?|(?!(?:orders|matters|letters|papers|numbers|chapters|borders|powers|waters|quarters|transfers|offers|registers|errors|sectors|factors|manners|cent(?:er|re)s|guarantees|fees|degrees|trees|parameters|committees|rivers|indicators|containers|vectors|corridors|motors|reactors|computers|layers|meters|disasters|headquarters|barriers|others|members|orders|refers|lists|consists|exists|assists|offers|monitors|ventures|covers|differs|suffers|enters|considers|delivers|interests)(?!\w))\w{3,}(?:ers|ors|ees|ists)|persons?|individuals?|nationals?|citizens?|refugees?|diplomatic\s+agents?|agent|couriers?|heads?|staff|workers?|employees?|students?|experts?|owners?|operators?|carriers?|companies|enterprises?|investors?|banks?|undertakings?|associations?|everyone|everybody|anyone|anybody|nobody|no\s+one|child|children|wom[ae]n|m[ae]n|spouses?"
        r"|famil(?:y|ies)|captains?|masters?|crews?|users?|exporters?|importers?|producers?|applicants?|accused|missions?|consuls?|ambassadors?|aliens?|peoples?|minorities|vessels?|ships|prisoners?|witnesses|counsel|advocates|parents|guardians|servants?|personnel|astronauts|scientists|teachers|researchers|entit(?:y|ies)|(?:natural|legal|juridical)\s+persons?|subjects|inhabitants|nations?|candidates?|human\s+beings?|offenders?|chargés?\s+d['’]affaires|charge\s+d['’]affaires|residents?|firms?|suppliers?|importers|offenders)"
    ),
    anybody=r"(?:whoever|anyone|anybody|everyone|everybody|those(?=\s+(?:who|whom|whose|which|that|in|of|present|concerned)\b|\s*$))(?!\w)",
    duty=r"be\s+(?:the|an?)\s+(?:\w+\s+)?(?:duty|responsibility|obligation|task)\s+of\s+(?P<agent>[^,;.:]{2,100}?)(?=\s+to\b|$)",
    highest=r"(?:the\s+|their\s+|its\s+)?(?:heads\s+of\s+(?:state|government)|(?:prime\s+|foreign\s+)?ministers?|(?:ministries|ministry)\s+(?:of|for)\s+foreign\s+affairs(?=\s*(?:$|,|and|of\s+the\s+parties|of\s+both)))",
    outsiders=r"(?:third|other\s+third|non-?(?:member|party|contracting))\s+(?:states?|part(?:y|ies)|countr(?:y|ies)|persons?)|(?:states?|countr(?:y|ies))\s+(?:which\s+(?:is|are)\s+)?not\s+part(?:y|ies)",
    together=r"(?:jointly|together|each\s+other|one\s+another|mutually|by\s+(?:common|mutual)\s+(?:accord|agreement|consent)|in\s+common|in\s+consultation|(?:through|by|by\s+(?:means|way)\s+of)\s+(?:(?:mutual|friendly|direct|bilateral|amicable|joint)\s+)*(?:consultations?|negotiations?))(?!\w)",
    instrument=(
        r"(?:the\s+)?provisions?\s+of\s+(?:this|the|that)(?!\w)|(?:this|the\s+present|the|each|any|its|said|such|these|all|both)\s+(?:[\w,]+\s+){0,2}?(?:agreement|treaty|convention|protocol|covenant|charter|statute|memorandum|contract|article|paragraph|section|chapter|part|texts?|annex(?:es)?|appendix|appendices|provisions?|terms|schedule|exhibit|amendments?|decisions?|instrument|rules|undertaking|arrangement|declaration)(?!\w)|(?:article|paragraph|section|annex|appendix|chapter|point|subparagraph)s?\s+[\dIVXA-Z]"
    ),
    joint=r"(?:(?:co-?operate|collaborate)(?!\s+(?:fully\s+|closely\s+)?with\s+(?:the\s+(?!other\b)|an?\s+|any\s+|other\s+(?:states|organi)|international\s+|relevant\s+|competent\s+|(?-i:[A-Z])))|agree\s+and\s|(?:set\s+up|establish)\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}(?:council|committee|commission|working\s+group)|consult(?!\s+(?:the|its|with\s+(?:the\s+)?(?:committee|commission|council)))|agree\s+(?:on|upon)|negotiate|exchange|meet\b|hold\s+(?:[\w-]+\s+){0,4}?(?:meetings?|consultations?|talks|sessions?|conferences?|seminars?|symposi\w+|negotiations?|discussions?|dialogues?|exchanges?|exercises?|exhibitions?|fairs?|events?|summits?|workshops?|festivals?|forums?|competitions?|days|weeks)(?!\w)|establish\s+(?:an?\s+)?(?:joint|common|mixed)|enter\s+into\s+(?:consultations?|negotiations?)|conclude|coordinate|co-ordinate|set\s+up\s+(?:an?\s+)?(?:joint|common|mixed)|conduct\s+(?:(?:regular|periodic|mutual|annual|direct)\s+)?(?:joint|consultations|negotiations|talks))",
    recital=r"(?:recalling|noting|desiring|desirous|considering|convinced|whereas|recogni[sz]ing|reaffirming|affirming|bearing|having|believing|conscious|mindful|aware|determined|resolved|wishing|taking|realizing|inspired|guided|concerned|acknowledging|seeking|emphasi[sz]ing|stressing|welcoming|acting|proceeding|expressing|regarding|in\s+consideration|being|resting|continuing)(?!\w)",
    agreed=r"(?:ha(?:ve|s)\s+(?:therefore\s+|accordingly\s+|hereby\s+)?(?:agreed|decided|resolved)\s*(?:(?:as|upon|on|to)\s+)?(?:the\s+)?(?:follow\w*|hereinafter|conclude|provisions)?|hereby\s+agree|do\s+hereby\s+agree|agree\s+(?:as\s+follows|on\s+the\s+following|to\s+the\s+following)|now,?\s+therefore)[^.]{0,80}[:,]?\s*$",
    defines=r"(?:(?<!following\s)(?<!\bby\s)(?<!peaceful\s)(?<!other\s)(?<!such\s)(?<!appropriate\s)(?<!\ball\s)(?<!\bany\s)(?<!\bthe\s)(?<!necessary\s)\bmeans?\b(?!\s+(?:of|to)\b)|have\s+the\s+(?:following\s+)?meanings?|has\s+the\s+meaning|following\s+(?:expressions|terms|definitions|meanings)|for\s+the\s+purposes?\s+of\s+(?:this|the\s+present)\s+\w+\s*:|definitions)",
    conditions=r"(?:\b(?:considered|deemed|regarded|treated)(?:\s+(?!shall|may|will|must)[\w-]+){0,14}\s*[:—–-]?\s*$|\b(?:if|where|provided(?:\s+that)?|on\s+condition\s+that)\b[^.;:,]{0,60}\b(?:relate|refer|pertain|concern|touch)s?(?:\s+(?:to|upon|on))?\s*[:—–-]?\s*$|\b(?:if|where|when|whenever|unless|provided\s+that|in\s+(?:any\s+of\s+)?the\s+following\s+(?:cases|circumstances|situations|events)|under\s+the\s+following\s+(?:conditions|circumstances)|following\s+(?:conditions|requirements|criteria)(?:\s+(?:are|is|have\s+been)\s+\w+)?|(?:considering|believing|satisfied)\s+that|except|except\s+(?:where|when|if|in|that|for)|other\s+than|on\s+(?:the\s+)?condition(?:\s+that)?|in\s+(?:the\s+)?(?:cases?|event)\s+(?:of|where|in\s+which)|is\s+that|on\s+(?:any\s+of\s+)?the\s+following\s+grounds)(?:\s+(?:in|the|cases?|of|where|when|if|for|that|any|following|as|to|such|one|more|or|met|fulfilled|satisfied|are|is|has|have|been|with|respect|these|measures|concern|it|he|they))*\s*[:—–-]?\s*$)",
    endeavour=r"(?:endeavou?r|strive|seek\s+to|make\s+(?:every|all|its\s+best|their\s+best|best|reasonable)\s+(?:\w+\s+){0,2}efforts?|use\s+(?:its|their|all|best|reasonable|commercially)\s+(?:\w+\s+){0,2}(?:efforts?|endeavou?rs)|as\s+far\s+as\s+possible|so\s+far\s+as\s+possible|aim\s+(?:to|at)|do\s+(?:its|their)\s+(?:best|utmost)|attempt\s+to|try\s+to|work\s+towards?)",
    consider=r"(?:consider\b|give\s+(?:\w+\s+)?consideration|examine\s+the\s+possibility|study\s+the\s+possibility|take\s+into\s+(?:account|consideration))",
    condition=r"\b(?:(?-i:Had|Were)(?=\s+(?:the|an?|any|either|neither|it|they|such|no|this|that|these|those|all|both)\s)|if|when|where|whenever|unless|in\s+case|in\s+the\s+(?:event|case|absence)|once|at\s+the\s+request\s+of|upon\s+(?:the\s+)?request|on\s+request|provided\s+that|on\s+condition\s+that|should)\b",
    limit=r"\b(?:except|save|subject\s+to|without\s+prejudice|to\s+the\s+extent|insofar\s+as|in\s+so\s+far\s+as|within\s+the\s+(?:limits|framework)|as\s+far\s+as\s+possible|only|in\s+accordance\s+with|in\s+conformity\s+with|notwithstanding|other\s+than|for\s+(?:a\s+)?(?:period|term)s?\s+of)\b",
    beneficiary=r"\b(?:to|for|with|inform|notify|assist|on\s+behalf\s+of|towards?)\s+(?P<who>(?:the|each|any|an?|all|its|their|such|other|one|nationals?|persons?|states?)\b[^,;.:]{0,80})",
    amends=r"(?:replaced?\s+(?:by|with|it|the)|(?:insert|substitute|delete|add)(?!\w)|shall\s+read|reads?\s+as\s+follows|amended|inserted|following\s+text|substituted|deleted|added|worded)[^.]{0,60}[:—–-]?\s*$",
    anchor_ends=(
        r"(?=\s*(?:[.;:)]|$|,(?!\s+(?:or|and|whichever)\s+\w+\s+of)|\s(?:for\s+(?:the|each|every|that|such|any)\s+(?:\w+\s+)?(?:states?|part(?:y|ies)|members?)|and\s+(?:every|thereafter|then|subsequently|at\s+least))\b|\s(?:and|or)\s+(?:shall|(?-i:may|MAY)|must|will|the\s+\w+\s+(?:shall|may)|in\s+any|at|within|for)\b|\s(?:but|(?:and|or)(?=\s+(?:not?|never)\s))\b|\s(?:shall|(?-i:may|MAY)|must|will|unless|if|provided|in\s+accordance|pursuant|to\s+the\s+effect|by\s+(?:means|written|a\s+notification)|without|under\s+(?:article|paragraph)|for\s+each|as\s+(?:provided|specified))\b))"
    ),
    anchor_of=r"(?:the\s+)?(?:date|day|moment|time)\s*,?\s+(?:of|on\s+which|when|that|at\s+which)\s+",
    units={
        **{
            f"{each}{s}": each
            for each in ("day", "week", "month", "year", "hour")
            for s in ("", "s")
        },
        **{
            f"calendar {each}{s}": each
            for each in ("day", "week", "month", "year")
            for s in ("", "s")
        },
        **{
            f"{kind} day{s}": "business day"
            for kind in ("business", "working", "banking")
            for s in ("", "s")
        },
        "quarter": "quarter",
    },
    recurring={
        "semi": (6, "month"),
        "biannual": (6, "month"),
        "biennial": (2, "year"),
        "half-year": (6, "month"),
        "annum": (1, "year"),
        "annual": (1, "year"),
        "year": (1, "year"),
        "quarter": (3, "month"),
        "month": (1, "month"),
        "week": (1, "week"),
        "daily": (1, "day"),
    },
)
