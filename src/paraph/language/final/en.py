"""Final clauses in English."""

from __future__ import annotations

from paraph.language.final.counting import cardinal, numbers, ordinal, ordinals
from paraph.language.final.en_events import EVENTS
from paraph.language.final.en_pieces import (
    ADJ,
    ALL,
    COUNT,
    DAY_OF,
    DEPOSITARY,
    EACH,
    INSTRUMENT,
    INSTRUMENTS,
    NOTE,
    UNIT,
)
from paraph.language.final.en_whens import WHENS
from paraph.language.final.table import EventWords, FinalWords

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_CONTENT = (
    "the a an of on to for in by and or its their respective internal domestic national "
    "constitutional legal statutory procedures procedure requirements requirement formalities "
    "measures steps process processes legislation laws law regulations conditions necessary "
    "required needed requisite prescribed relevant applicable appropriate all such this that these "
    "those which have has had been is are was were being completed complete completion completing "
    "fulfilled fulfil fulfill fulfilment fulfillment fulfilling satisfied satisfaction met "
    "performed performance complied compliance accomplished accomplishment finalised finalized "
    "finalization carried out concluded conclusion ratification approval acceptance accession "
    "approved ratified accepted entry entering coming come enter into force effect effective "
    "agreement treaty protocol convention purpose thereof therefor thereto each other both "
    "contracting parties party states state signatory member members government governments country "
    "countries it they written writing through via diplomatic channels channel notes note notification "
    "notifications notice notices inform informed informing informs notify notified notifying notifies "
    "mutually inner inter-state intra-state intrastate inter-governmental inner-governmental own "
    "under with accordance according as respect parliamentary confirming confirmation confirm "
    "certifying stating indicating advising attesting whereby depositary depository secretariat "
    "referred above said with regard concerning about regarding state-internal domestically "
    "requisites give related interstate implementation execution executing performing enforcement fulfill intergovernmental inner-state commencement exchange having legislative each them end become including foreseen provided stipulated applied administrative taken bring brought giving given instrument instruments deposited "
    "exchanged present definitive signature made between among"
)

_GIVEN = (
    r"(?:(?:such|that|this|the|said)\s+)?(?:written\s+|formal\s+|a\s+|such\s+)*(?:notification|notice)"
    r"(?:\s+of\s+(?:termination|denunciation|withdrawal|intention))?"
)
_END = r"(?:termination|denunciation|withdrawal)"
_NAMED = (
    r"(?:this|the)\s+(?:present\s+)?(?:agreement|treaty|convention|protocol|arrangement|memorandum(?:\s+of\s+understanding)?"
    r"|contract|pact|accord)"
)
_SELF = rf"(?:{_NAMED}|it)"
_FROM_ENTRY = (
    r"(?:\s+(?:from|after|following|as\s+from)\s+(?:the\s+)?(?:date\s+of\s+)?(?:its\s+|the\s+)?entry"
    r"\s+into\s+force(?:\s+(?:thereof|of\s+this\s+\w+))?)?"
)
_LEAST = r"(?:(?:at\s+least|(?:not|no)\s+(?:less|fewer)\s+than|a\s+minimum\s+of)\s+)?"
_ANY = r"(?:either|each|any|a)\s+(?:of\s+the\s+)?(?:contracting\s+)?(?:part(?:y|ies)|state)"
_OF_ENDING = (
    r"(?:of|about|concerning|on)\s+(?:(?:its|the)\s+(?:intention|intent|desire|wish|decision)\s+to\s+(?:terminate|denounce)\s+"
    rf"(?:(?:the\s+)?(?:effect|action|validity)\s+of\s+)?{_SELF}|(?:its\s+)?{_END}(?:\s+of\s+{_NAMED})?)(?!\w)"
)
"""What a notice to end it is about."""
_ASIDES = r"(?:(?:at\s+any\s+time|for\s+convenience|for\s+any\s+reason|(?:with\s+or\s+)?without\s+cause)\s*,?\s+)*"
"""What may stand around a notice to end it and says nothing of when that takes effect."""
_NEW = r"(?:^|[,;]\s+(?:and\s+|but\s+|or\s+)?|\b(?:and|but)\s+)"
"""Where a clause of a sentence begins."""

WORDS = FinalWords(
    code="en",
    this=(rf"(?:(?:this|the\s+present)\s+(?:present\s+)?|the\s+(?=(?-i:[A-Z]))){INSTRUMENT}"),
    it=r"(?:it|they)",
    failing=r"\s*,?\s*or\s*,?\s+failing\s+(?:that|this|which)\s*,?\s+",
    leads=(
        r"(?P<unless>unless\s+(?:(?:otherwise\s+agreed(?:\s+by\s+the\s+(?:contracting\s+)?parties)?)|(?:the\s+)?(?:contracting\s+)?parties\s+(?:agree"
        r"\s+otherwise|otherwise\s+agree))\s*,\s*)?"
        r"(?P<where>(?:where|once|when)\s+(?:both|the|all)\s+(?:contracting\s+)?parties\s+have\s+(?:notified|ratified|informed|exchanged)"
        r"\s+[^,;.]{0,80},\s*)?"
        r"(?:(?:the\s+)?(?:article|section|clause|rule)\s+[\w.-]{1,8}\s*[.:–—-]*\s*)?"
        r"(?:(?:entry\s+(?:in)?to\s+(?:force|effect)|final\s+(?:provisions|clauses)|duration|validity"
        r"|and|termination|ratification|signature)[\s.,:–—-]+)*"
    ),
    between=(
        r"(?:\s+and\s+(?:its|the)\s+(?:amendments?|annex(?:es)?|protocols?|appendices)(?:\s+thereto)?)?"
        r"(?:\s*,?\s+(?:(?:shall|will)\s+(?:have|be\s+of|be\s+concluded\s+for\s+an?)\s+(?:an\s+)?(?:indefinite|unlimited)"
        r"\s+(?:duration|period|term)(?:\s+of\s+time)?\s+and|(?:shall|will|is|are)\s+(?:be\s+)?(?:applied\s+(?:provisionally|provisionary|temporarily)|(?:provisionally|temporarily)"
        r"\s+applied)\s+(?:as\s+)?(?:from|on|since|upon)\s+[^,;]{3,80}?,?\s+and|(?:which\s+)?(?:is|shall\s+be|will\s+be)\s+(?:made\s+)?(?:a\s+)?subject\s+to\s+"
        r"(?:the\s+)?(?:ratification|approval|acceptance)(?:(?:,|\s+or|\s+and)\s+(?:ratification"
        r"|approval|acceptance))*"
        r"(?:\s+by\s+(?:the\s+)?(?:contracting\s+)?(?:parties|states|signatories))?(?:\s+in\s+"
        r"accordance\s+with\s+their\s+(?:own\s+|respective\s+)?(?:\w+\s+)?(?:procedures"
        r"|requirements|laws|legislation))?|(?:is|shall\s+be)\s+(?:ratified|approved)(?:\s+by\s+(?:the"
        r"\s+)?(?:contracting\s+)?parties)?)\s*,?\s*(?:and\s+(?:it\s+)?)?)?"
    ),
    verb=(
        r"(?:(?:shall|will)\s+be\s+deemed\s+to\s+have\s+(?:entered|come)\s+into\s+force|(?:(?:shall|will|is\s+to|must)\s+)?(?:also\s+|then\s+|thus\s+|only\s+)?(?:(?:enters?|entry"
        r"|comes?|be\s+put|be\s+brought|be)\s+(?:in|into|to)\s+(?:force|effect|operation)|takes?"
        r"\s+effect|becomes?\s+(?:effective|operative|valid|binding(?=\s+(?:on|upon|from)\s))|be\s+effective|is\s+effective))"
        r"(?:\s+and\s+effect)?(?:\s+definitively)?(?:\s+for\s+the\s+first\s+@numbers@\s+(?:original\s+)?(?:signatory\s*,?\s+)?(?:states"
        r"|parties)\s+(?:which|that|to)\s+(?:deposit|ratify)\s+(?:their\s+)?(?:it|instruments\s+of\s+ratification)\s*,)?(?:\s+for\s+(?:such|that)\s+(?:party|state))?"
        r"(?:\s+for\s+the\s+(?:states|parties)\s*,?\s+(?:which\s+have|that\s+have|having)\s+(?:signed\s+and\s+)?ratified\s+it)?"
        r"(?:\s*,?\s+(?:between|for|among)\s+(?:the|both|all)\s+(?:contracting\s+)?parties)?"
    ),
    core=(
        r"deemed\s+to\s+have\s+(?:entered|come)\s+into\s+force|(?:enter|come|put|brought)s?\s+(?:in|into|to)\s+(?:force|effect|operation)|takes?\s+effect"
        r"|(?<!cease to )(?<!invalid )(?:becomes?|be)\s+(?:effective|operative|valid\s+(?:on|from|upon))"
    ),
    deemed=r"\bdeemed\b",
    again=r"\band\s+(?:it\s+)?(?:enters|comes)\s+into\s+force|(?:shall|will)\s+(?:\w+\s+){0,2}?(?:(?:enter|come)\s+(?:in|into|to)\s+(?:force|effect)|take\s+effect|become\s+effective)",
    others=(
        r"\b(?:amendments?|modifications?|decisions?|revisions?|annex(?:es)?|denunciations?"
        r"|withdrawals?|terminations?|suspensions?|changes?|laws?|legislation|measures?"
        r"|amending|procedures?|rectifications?|additions?|alterations?)\b"
    ),
    subordinate=(
        r"\b(?:after|that|which|date|day|year|month|when|whenever|until|before|if|case|as|once|upon|following|time|because"
        r"|prior\s+to|unless|should|since|while|provided|where)\s*"
    ),
    indirect=(
        r"\b(?:decid|determin|notif|inform|agree)\w*\b[^.;]{0,160}\b(?:when|whether|(?:date|day)\s+on\s+which)\s*"
    ),
    clause=r"\b(?:until|when|before|after|if|unless|once|which|whereas)\b",
    date=(
        r"(?:(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+(?P<month>@months@)"
        r"\s*,?\s*(?P<year>\d{4})|(?P<month2>@months@)\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?\s*,?\s*"
        r"(?P<year2>\d{4}))(?!\d)"
    ),
    months={word: value for value, word in enumerate(_MONTHS, start=1)},
    cardinal=rf"(?:an?(?!\w)|{cardinal('en')})",
    numbers={**numbers("en"), "a": 1, "an": 1},
    ordinal=rf"(?:(?:next|following)(?!\w)|{ordinal('en')})",
    ordinals={**ordinals("en"), "next": 1, "following": 1},
    units={
        "business days": "business day",
        "business day": "business day",
        "working days": "business day",
        "working day": "business day",
        "days": "day",
        "day": "day",
        "weeks": "week",
        "week": "week",
        "months": "month",
        "month": "month",
        "years": "year",
        "year": "year",
    },
    whens=WHENS,
    events=EVENTS,
    channel=(
        r"\s*,?\s+(?:in\s+writing\s*,?\s+(?:and\s+)?)?(?:(?:through|via|by)\s+(?:the\s+)?(?:usual\s+|appropriate\s+|normal\s+)?"
        r"diplomatic\s+channels?|in\s+writing)(?:\s*,)?"
    ),
    joins=r"\s*,?\s*(?:and|or|as\s+well\s+as)\b",
    happens=r"(?:ratif|approv|accept|access|sign|exchang|deposit|notif|notes?$|instrument|adopt|complet|fulfil|satisf|inform)",
    entry_of=r"^(?![^.;]*\b(?:amend|modif|revis|annex|decision|denunc))[^.;]*\b(?:notif|inform)[^.;]{3,200}\b(?:entry|coming)\s+into\s+(?:force|effect)\s+of\s+(?:this|the\s+present)\s+\w+",
    content=_CONTENT,
    stops=(
        r"\s*,?\s*by\s+(?:(?:the|a|any|either|one|such|said)\s+)*(?:(?:contracting|signatory|other|last)\s+)?(?:government|party|state|country|member)\b"
        r"(?!\s+(?:states|parties|governments|to\s+the\s+other))|\s*,?\s*(?:for|in\s+respect\s+of)\s+(?:such|that|each|the\s+respective)\s+(?:contracting\s+)?(?:party|state)\b|\s*,?\s*(?:for|between|among|in\s+respect\s+of|with\s+respect\s+to|in\s+relation\s+to)\s+(?:(?:the|those|such"
        r"|each|all|any)\s+)*(?:\w+\s+){0,2}?(?:states?|part(?:y|ies)|members?|governments?|signator\w+)\s*,?\s+(?:which|that|who|having)\b"
    ),
    phrases=(
        r"one\s+another",
        r"by\s+either\s+party\s+to\s+the\s+other\s+party\s+that\s+it\s+has",
        r"where\s+(?:the\s+)?(?:sides|parties)\s+notify\s+each\s+other\s+of",
        r"in\s+which\s+the\s+parties\s+shall\s+notify\s+each\s+other",
        r"from\s+the\s+(?:contracting\s+)?parties",
        r"subject\s+to\s+paragraph\s+1(?:\s+above|\s+of\s+this\s+article)?(?=[\s.,;]*$)",
        (
            r"(?:the\s+)?(?:contracting\s+)?parties\s+to\s+the\s+(?-i:[A-Z]\w+(?:\s+[A-Z]\w+)*)(?:\s+and\s+(?:of\s+)?"
            r"(?:the\s+)?(?-i:[A-Z]\w+(?:\s+(?:of\s+|the\s+)*[A-Z]\w+)*))?"
        ),
        (
            r"in\s+accordance\s+with\s+(?:paragraphs?|articles?)\s+[\w().,-]{1,8}(?:\s*,?\s*(?:and\s+)?"
            r"(?:paragraphs?\s+)?\([a-z0-9]\))*"
        ),
        (
            r"(?:as\s+)?(?:referred\s+to\s+in|mentioned\s+in|set\s+out\s+in|provided\s+for\s+in|specified\s+in|under)\s+(?:the\s+first"
            r"\s+(?:sub)?paragraph|(?:sub)?paragraphs?\s+[\w().-]{1,6}|articles?\s+[\w().-]{1,8})"
            r"(?:\s+(?:of\s+)?(?:above|hereof|(?:of\s+)?this\s+article))?"
        ),
        (
            r"(?:(?:with|to)\s+|,\s*)the\s+(?:general\s+secretariat|secretary[- ]general|government|ministry\s+(?:of|for)"
            r"\s+foreign\s+affairs)\s+of\s+(?:the\s+)?(?-i:[A-Z]\w+(?:\s+(?:of\s+|the\s+)*[A-Z]\w+)*)"
        ),
        r"\(\s*(?:hereinafter|hereafter|the\s+[\"“'])[^()]{0,80}\)",
    ),
    agreed=(
        r",?\s*(?:unless|or(?:\s+(?:on|upon|at|after|within|from))?)\s+(?:(?:on|at)\s+)?(?:such\s+(?:other\s+|"
        r"later\s+)?(?:date|time|period|day)|any\s+other\s+(?:date|time|period)|another\s+(?:date|time"
        r"|period)|a\s+(?:later|different)\s+date|(?:the\s+)?(?:contracting\s+)?parties\s+(?:otherwise\s+agree"
        r"|agree\s+otherwise|agree\s+(?:up)?on\s+another\s+date))(?:\s+(?:as|that|which))?(?:\s+(?:the|both|may|be|is|contracting"
        r"|parties|mutually|otherwise|agree|agreed|agreed\s+upon|decide|decided|determine|upon|in|on"
        r"|writing|by|between|to|them|means|an|exchange|of|written|notes|notifications|through|and|confirm)\b)*"
    ),
    predicate=(
        r"\s*[,;]?\s*(?:and\s+)?(?:it\s+)?(?:(?:shall|will|is\s+to)\s+)?(?:(?:thereafter|then|also)\s+)?"
        r"(?:remains?|continues?|runs?|lasts?|stays?|be\s+(?:valid|concluded|invalid|in\s+force|terminated)"
        r"|enter\s+into\s+force|is\s+(?:concluded|valid)|terminates?|ceases?|expires?)\b"
        r"|\s*[,;]?\s*and\s+(?:it\s+)?(?:(?:shall|will)\s+come|enters|comes)\s+into\s+force\b"
    ),
    in_time=(
        rf"(?:(?:by\s+|(?P<before>before|prior\s+to)\s+)(?:(?:that|this|such)\s+date|then|(?P<date>@date@))|(?:at\s+least\s+|no"
        rf"\s+later\s+than\s+)?{COUNT}\s+{UNIT}\s+(?:before|prior\s+to)\s+(?:that|this|such)\s+date)"
    ),
    subject=r"subject\s+to\s+",
    proviso=r",?\s*(?:provided|on\s+condition|on\s+the\s+condition)\s+that\s+",
    condition=(
        EventWords(
            rf"(?:{ALL}|{EACH})\s+(?:shall\s+)?(?:have\s+|has\s+)(?:before\s+(?:that|this)\s+date\s+)?"
            r"(?:notified|informed)\s+(?:to\s+)?(?:each\s+other|one\s+another)(?:\s+(?P<strict>before|prior\s+to)"
            r"\s+(?:that|this)\s+date)?",
            "notified",
        ),
        EventWords(
            rf"all\s+(?:the\s+|their\s+)?{INSTRUMENTS}\s+have\s+been\s+deposited(?:{DEPOSITARY})?(?:\s+(?P<strict>before|prior\s+to)\s+(?:that|this)"
            r"\s+date)?",
            "deposit",
        ),
        EventWords(
            rf"(?:{ALL})\s+exchange\s+{ADJ}{NOTE}(?:\s+(?P<strict>before|prior\s+to)\s+(?:that|this)\s+date)?",
            "notifications exchanged",
        ),
        EventWords(
            rf"(?:{ALL}|{EACH})\s+(?:shall\s+)?(?:have\s+|has\s+)exchanged\s+(?:their\s+)?"
            rf"{INSTRUMENTS}(?:\s+(?P<strict>before|prior\s+to)\s+(?:that|this)\s+date)?",
            "instruments exchanged",
        ),
        EventWords(
            rf"(?:{ALL}|{EACH})\s+(?:shall\s+)?(?:have\s+|has\s+)deposited\s+(?:their|its)\s+"
            rf"{INSTRUMENTS}(?:{DEPOSITARY})?(?:\s+(?P<strict>before|prior\s+to)\s+(?:that|this)"
            r"\s+date)?",
            "deposit",
        ),
    ),
    grouped=(
        r"\s*,?\s*(?:in\s+relation\s+to|for|with\s+respect\s+to|between)\s+(?:those|the|any)\s+(?:signatory\s+|contracting\s+)?"
        r"(?:states|signatories|parties)\s*,?\s+(?:which|that)\s+(?:(?:by\s+(?:then|that\s+date)\s+)?have\s+(?:by\s+(?:then|that"
        r"\s+date)\s+)?)(?:ratified(?:\s*,\s*accepted)?(?:\s*,?\s+(?:or|and)\s+(?:accepted|approved))*(?:\s+(?:this|the)\s+agreement)?"
        rf"|deposited\s+(?:their|its|an)\s+{INSTRUMENTS}(?:{DEPOSITARY})?)(?:(?:\s*,?\s*provided\s+(?:that\s+)?they\s+have\s+"
        rf"deposited\s+their\s+{INSTRUMENTS}(?:{DEPOSITARY})?)?\s+(?:at\s+least|not\s+less\s+than)\s+{COUNT}\s+{UNIT}\s+(?:before"
        r"|prior\s+to)\s+(?:the\s+(?:date\s+of\s+)?entry\s+into\s+force|that\s+date))?"
        r"\s*,?\s*(?:and\s+)?provided\s+that\s+(?:(?:the\s+)?(?P<name>(?-i:[A-Z])[\w .,-]{2,60}?)\s+(?:is\s+among\s+(?:those|the)\s+"
        rf"(?:states|parties|signatories|signatory\s+states)(?:\s+(?:that|which)\s+have\s+deposited\s+their\s+{INSTRUMENTS}(?:{DEPOSITARY})?)?"
        rf"|has\s+deposited\s+its\s+{INSTRUMENTS}(?:{DEPOSITARY})?)|at\s+least\s+(?P<least>@numbers@)\s+(?:of\s+the(?:m|se)|signatories"
        rf"|states|parties)\s+have\s+deposited\s+(?:such|their)\s+{INSTRUMENTS}(?:\s+by\s+that\s+date)?)\s*\.?\s*$"
    ),
    aside=(
        r"\s*,?\s*(?:for|in\s+relation\s+to|in\s+respect\s+of|with\s+respect\s+to|with\s+regard\s+to)\s+(?:(?:the|an?|each|any|every|such"
        r"|that|all)\s+)?(?:(?:other|remaining|new)\s+[^,;]{0,40}?(?:states?|part(?:y|ies)|signator(?:y|ies))|acceding\s+(?:states?|part(?:y|ies)))"
        r"\s*,?\s*"
    ),
    such=r"(?:the\s+)?(?:date\s+of\s+)?(?:such\s+)?(?:notifications?|exchange|deposit)",
    further=(
        r"\s*[,;]?\s*(?:and\s*,?\s+)?(?:(?:thereafter|subsequently)\s*,?\s+)?(?:for|in\s+respect\s+of|in\s+the\s+case\s+of)\s+(?:each|every|any|the"
        r"|those|all)\s+(?:other\s+)?(?:states?|part(?:y|ies)|signator(?:y|ies)|governments?)(?:\s+(?:which|that)\s+[^,;]{3,60})?(?:\s+thereafter)?"
        r"\s*,?\s+"
    ),
    otherwise=(
        r"(?:(?:after|following)\s+(?:(?:this|that)\s+date|the\s+date\s+provided\s+for\s+in\s+paragraph\s+1)\s*,?\s+|(?:otherwise|failing\s+(?:this|that|which))"
        r"\s*,\s+|(?:if|in\s+case|should|in\s+the\s+event\s+that)\s+(?:(?:this|the)\s+\w+|it)\s+(?:(?:does|has|is|do)\s+not"
        r"|cannot|not)\s+(?:enter|entered|come)\s+into\s+force\s+(?:(?:on|by)\s+(?:(?:that|this)\s+date|@date@)|in\s+accordance"
        r"\s+with\s+(?:the\s+provisions?\s+of\s+)?paragraph\s+1(?:\s+above)?)"
        r"\s*,?\s+)"
    ),
    joining=(
        r"(?:for|in\s+relation\s+to|in\s+respect\s+of|with\s+respect\s+to|with\s+regard\s+to|as\s+regards|regarding)\s+"
        r"[^;:]{0,260}?(?:accept|accession|acced|ratif|deposit|join|notif|later|subsequent|\bother\b|\b(?:member\s+)?state\b|republic|not\s+a)[^;:]{0,260}?[,\s]\s*(?:(?:the|this)"
        r"\s+(?:present\s+)?(?:agreement|treaty|convention|protocol|covenant|charter|pact|statute|constitution)|it)\s+"
    ),
    retroactive=(
        r"\s*,?\s*(?:and\s+)?(?:(?:shall|will)\s+)?(?:have\s+|with\s+)(?:retroactive\s+)?effect\s+"
        r"(?:retroactively\s+)?(?:from|as\s+of|as\s+from)\s+(?P<date>@date@)"
    ),
    lasting=(
        r"(?:(?:shall|will|is\s+to)\s+)?(?:thereafter\s+)?(?:remains?|continues?|stays?|be|is)\s+(?:to\s+be\s+)?"
        r"(?:in\s+force|in\s+effect|valid|effective|concluded)\s*"
    ),
    unsaid="",
    indefinite=(
        (
            r"(?:indefinitely|for\s+an\s+(?:indefinite|unlimited)\s+(?:period|duration|term)(?:\s+of\s+time)?"
            r"|for\s+an?\s+unspecified\s+(?:period|duration)|without\s+limit(?:ation)?\s+of\s+time"
            r"|unless\s+(?:(?:and\s+until\s+)?(?:it\s+is\s+)?(?:terminated|denounced))|until\s+(?:it\s+is\s+)?"
            r"(?:terminated|denounced))"
        ),
    ),
    until=r"until\s+(?P<date>@date@)",
    until_notice=r"until\s+(?:the\s+)?(?:(?:expiry|expiration|lapse|end)\s+of\s+)?(?:a\s+period\s+of\s+)?",
    period=(
        (
            rf"for\s+(?:an?\s+)?(?:initial\s+|first\s+)?(?:period|term|duration)\s+of\s+{COUNT}\s+{UNIT}{_FROM_ENTRY}"
        ),
        rf"for\s+{COUNT}\s+{UNIT}{_FROM_ENTRY}",
    ),
    measured=(
        (
            rf"(?:(?:the|its)\s+)?(?:initial\s+)?(?:term|duration|validity)\s+of\s+@this@\s+(?:is|shall\s+be|will\s+be)\s+{COUNT}\s+{UNIT}{_FROM_ENTRY}"
        ),
        (
            r"@this@\s+(?:(?:shall|will)\s+have|has)\s+an?\s+(?:initial\s+)?(?:term|duration|validity|period\s+of\s+validity)\s+of\s+"
            rf"{COUNT}\s+{UNIT}{_FROM_ENTRY}"
        ),
    ),
    counted=r"\b(?:from|since|after|following|starting|beginning|commencing|counted|as\s+of)\b",
    lasts=(
        (
            r"\b(?:renew|prolong|exten[ds])|\btacit|\b(?:duration|validity|term)\s+of\s+(?:this|the)\s+(?:present\s+)?\w+|\bperiod\s+of"
            r"\s+validity|\b(?:shall|will)\s+expire|\b(?:its|agreement['’]s)\s+(?:duration|validity|term)\b"
        ),
        r"\b(?:periods?|terms?|duration|validity|expir|years?|months?|tacit)",
        r"\b(?:(?:this|the)\s+(?:present\s+)?(?:agreement|treaty|convention|protocol|arrangement|memorandum|contract|pact|accord)|its?)\b",
    ),
    expires=r"\s+(?:(?:shall|will)\s+)?expires?\s+on\s+(?P<date>@date@)",
    over=(
        (
            rf"{_NEW}{_SELF}\s+(?:(?:shall|will|is\s+to)\s+)?(?:(?:then|also|automatically|thereupon|thereafter|not|only|in\s+any"
            r"\s+(?:case|event))\s+)*(?:laps\w+|expir\w+|ends?|terminates?|ceases?|comes?\s+to\s+an\s+end|be\s+(?:terminated|ended|void"
            r"|invalid)|becomes?\s+(?:null|void|invalid|inoperative)|los[e]s?\s+(?:its\s+)?(?:force|effect|validity)|lasts?"
            r"|runs?\s+for|ha(?:s|ve)\s+an?\s+(?:duration|term|validity))\b(?!\s+(?:the|an?|any|its|this|all|each|that)\b)"
        ),
        (
            r"\b(?:its|(?:this|the)\s+\w+['’]s)\s+(?:total|overall|maximum|entire|aggregate)\s+(?:duration|validity|term|period)\b"
            rf"|\b(?:total|overall|maximum|entire|aggregate)\s+(?:duration|validity|term)\s+of\s+{_NAMED}"
        ),
        (
            r"^(?:no|any|each|every|such|the)\s+(?:(?:further|tacit|automatic|subsequent|such)\s+)*(?:renewal|prolongation|extension)s?\b"
            r"[^.;]{0,200}?\b(?:after|beyond|exceed\w*|more\s+than|at\s+most|once|limited|only|until)\b"
        ),
        (
            rf"{_NEW}{_SELF}\s+(?:shall|may|can|will)\s+(?:(?:not|only)\s+)?be\s+(?:renewed|extended|prolonged)\b"
            r"[^.;]{0,200}?\b(?:once|twice|times|more\s+than|at\s+most|only|exceed\w*|beyond)\b"
        ),
    ),
    leaving=(
        rf"{_NEW}{_SELF}\s+(?:may|can|could)\s+(?:\w+\s+){{0,3}}?be\s+(?:terminated|denounced|cancelled)\b",
        (
            r"\b(?:either|each|neither|no|any|an?|one|the|both)\s+(?:of\s+the\s+)?(?:(?:contracting|other)\s+)*(?:part(?:y|ies)|states?"
            r"|governments?)\s+(?:shall|may|can|will)\s+[^.;]{0,120}?\b(?:terminate|denounce|withdraw\s+from|cancel|end)"
            rf"\s+{_SELF}\b"
        ),
        (
            rf"\b{_END}(?:\s+of\s+{_NAMED})?\s+(?:(?:shall|will|may)\s+)?(?:(?:not|only)\s+)?(?:takes?|have|has|be|becomes?|comes?)"
            r"\s+(?:effect|effective|into\s+(?:force|effect))"
        ),
    ),
    bounded=(
        r"\d|\b(?:days?|weeks?|months?|years?|before|after|until|during|only|not|no|neither|unless|if|provided|except|expir\w*|first"
        r"|within|effect|following)\b"
    ),
    applies=(
        (
            r"\bappl(?:y|ies|ied)\s+(?:[\w'’-]+\s+){0,4}?(?:(?:on\s+a\s+)?(?:provisional|temporar))|\b(?:provisional|temporar)\w*\s+"
            r"(?:be\s+)?appl(?:y|ies|ied)\b|\bprovisional\s+application\s+of\b[^.;]{1,80}?\b(?:shall|will|may|begins)\b"
        ),
        (
            r"^(?:(?:however|notwithstanding[^,]{0,120}|by\s+way\s+of\s+derogation[^,]{0,120})\s*,\s*)?(?:the\s+)?(?:provisions?\s+of\s+)?(?:the\s+)?"
            r"(?:articles?|paragraphs?|chapters?|parts?|annex(?:es)?|sections?)\s+[^.;]{1,80}?\s+(?:shall|will)\s+(?:(?:not|only)\s+)?(?:apply"
            r"|be\s+(?:applied|applicable)|become\s+applicable|take\s+effect|have\s+effect|enter\s+into\s+(?:application|effect)"
            r"|cease\s+to\s+apply)\b[^.;]{0,60}?(?:@date@|\bprovisional|\b(?:years?|months?|days?)\s+(?:after|from|later|following)"
            r"|\b(?:from|on|after|until|before|upon|of)\s+(?:the\s+)?(?:date|entry|signature|[a-z]+\s+\d{4}|\d{4}))"
        ),
        (
            rf"{_NEW}{_SELF}\s+(?:shall|will)\s+(?:(?:not|only)\s+)?(?:apply|be\s+applied|be\s+applicable)\s+(?:only\s+)?(?:before|until"
            r"|after|as\s+of|as\s+from|from|with\s+effect|on)\s[^.;]{0,60}?(?:@date@|\bdate\b|\bentry\b|\d{4}|\byears?\b|\bmonths?\b)"
        ),
        (
            rf"{_NEW}(?:(?:the\s+)?provisions\s+of\s+)?{_SELF}\s+(?:appl(?:ies|y)|(?:is|are)\s+(?:applied|applicable)|(?:is|shall\s+be)\s+(?:deemed|considered)\s+"
            r"(?:to\s+(?:be|have\s+been)\s+)?concluded)\s+(?:only\s+)?(?:after|as\s+of|as\s+from|from|with\s+effect|on)\s[^.;]{0,60}?"
            r"(?:@date@|\bdate\b|\bentry\b|\d{4}|\byears?\b|\bmonths?\b)"
        ),
        (
            rf"{_NEW}(?:the|both|each|all)\s+(?:contracting\s+)?part(?:y|ies)\s+(?:(?:shall|will)\s+)?appl(?:y|ies)\s+(?:the\s+provisions\s+of\s+)?{_SELF}"
            r"\s+(?:only\s+)?(?:after|as\s+of|as\s+from|from|with\s+effect)\s[^.;]{0,60}?(?:@date@|\bdate\b|\bentry\b|\d{4}|\byears?\b|\bmonths?\b)"
        ),
    ),
    ratified=(
        rf"^{_SELF}\s+(?:(?:is|shall\s+be|will\s+be)\s+(?:made\s+)?subject\s+to\s+(?:(?:its|the)\s+)?(?:ratification|acceptance|approval)"
        r"|(?:shall|will|must|has\s+to|is\s+to)\s+be\s+(?:ratified|accepted|approved))\b"
    ),
    consents=(
        r"\b(?:ratif(?:y|ies|ied|ication)|ad\s+referendum)\b|\bparliament\w*\b[^.;]{0,80}\bapprov|\bapprov\w*\b[^.;]{0,80}\bparliament"
        r"|\b(?:requires?|submit\w*|subject)\b[^.;]{0,80}\b(?:approval|acceptance)\b"
    ),
    postpones=(
        r"(?:^|[,;]\s+(?:and\s+|but\s+)?)(?:\W*\b(?:the|its|such|this|however)\b)*\W*entry\s+into\s+force(?:\s+of\s+(?:this|the)\s+(?:present\s+)?\w+)?\s+"
        r"(?:shall|will|may|must|requires?|depends?|takes?\s+place|is\s+(?:subject|conditional|dependent|postponed|deferred))\b",
        r"\bbound\s+by\s+(?:it|this\s+\w+)\b[^.;]{0,60}\b(?:from|until|only|before|after|when|once)\b",
        r"\bnot\s+(?:be\s+binding|bind|oblige)\b[^.;]{0,120}\b(?:before|until|unless|till)\b",
        r"^(?:\W|however|the|this|foregoing|above|preceding|rule|sentence)+\s+shall\s+(?:not|only)\s+apply\s+to\b",
    ),
    exchanges=r"\b(?:instruments?\s+of\s+(?:ratification|acceptance|approval)|ratifications)\s+(?:shall|will)\s+be\s+(?:exchanged|deposited)\b",
    qualifies=(
        r"^(?:the\s+(?:foregoing|above|preceding|previous)\b|(?:however\s*,\s+)?this\s+(?:is|shall|applies|requires|presupposes|depends)\b"
        r"|provided\b|on\s+condition\b|the\s+date\s+of\s+signature\s+shall\b|notwithstanding\s+(?:the\s+foregoing|paragraph)\b)",
        r"^paragraphs?\s+\d+\s+(?:shall|will|applies|apply|takes?)\b[^.;]{0,60}?\b(?:only|effect|not|if|after|subject)\b",
    ),
    ending=(
        (
            rf"(?:(?:such|the|this|that|any)\s+)?{_END}\s+(?:of\s+this\s+\w+\s+)?(?:(?:shall|will)\s+(?:take\s+effect"
            r"|be\s+effective|become\s+effective|have\s+effect)|takes\s+effect|becomes\s+effective)\s+"
        ),
        (
            r"(?:in\s+(?:such|that|this)\s+(?:a\s+)?(?:case|event)\s*,?\s+)?(?:(?:this|the)\s+(?:present\s+)?(?:"
            r"agreement|treaty|protocol|convention|contract)|it)\s+(?:shall|will)\s+(?:then\s+)?(?:cease\s+to\s+be\s+in"
            r"\s+force|cease\s+to\s+have\s+effect|terminate|expire|be\s+terminated|become\s+invalid|be\s+invalid"
            r"|cease\s+to\s+apply)\s+"
        ),
        (
            rf"(?:{_ANY}\s+(?:may|can)\s*,?\s+{_ASIDES}(?:terminate|denounce|withdraw\s+from|cancel)\s+{_SELF}|{_SELF}\s+(?:may|can)\s+{_ASIDES}be\s+"
            rf"(?:terminated|denounced|cancelled)\s+{_ASIDES}by\s+{_ANY})\s*,?\s+{_ASIDES}(?:(?:by|upon|on|with|subject\s+to)\s+)?"
            r"(?:(?:giving|providing|serving)\s+)?(?:(?:to\s+)?the\s+other\s+(?:contracting\s+)?(?:party|state)\s+(?:with\s+)?)?"
            r"(?=[^.;]{0,40}?(?:days|weeks|months?|years?)(?!\w))"
        ),
    ),
    ends=(
        EventWords(
            rf"(?:the\s+(?:date|day)\s*,?\s+(?:on\s+which|when)\s+)(?:either|any|one)\s+(?:of\s+(?:the\s+)?)?(?:contracting\s+)?(?:part(?:y|ies)|sides?)\s+"
            r"(?:has\s+|have\s+)?(?:notif(?:ies|ied)|inform(?:s|ed)|gives|given)\s+"
            r"(?:(?:(?:to\s+)?the\s+other(?:\s+(?:contracting\s+)?(?:party|side))?|in\s+writing|an?|written|notice|notification)\s+)*"
            rf"{_OF_ENDING}",
            "notice",
            "first",
        ),
        EventWords(
            rf"{DAY_OF}(?:an?\s+|the\s+)?(?:written\s+)?(?:notification|notice)\s+(?:by|from|of)\s+(?:either|one)\s+(?:of\s+the\s+)?(?:contracting\s+)?part(?:y|ies)"
            rf"(?:\s+to\s+the\s+other(?:\s+(?:contracting\s+)?party)?)?\s+{_OF_ENDING}(?:\s+to\s+the\s+other(?:\s+(?:contracting\s+)?party)?)?",
            "notice",
            "first",
        ),
        EventWords(
            rf"{DAY_OF}(?:the\s+)?(?:receipt\s+of\s+{_GIVEN}|(?:on\s+which\s+)?{_GIVEN}\s+"
            r"(?:thereof\s+)?(?:is|was|has\s+been)\s+received(?:\s+by\s+the\s+(?:depositary|depository"
            r"|other\s+(?:contracting\s+)?party))?)",
            "notice received",
            "first",
        ),
        EventWords(
            rf"{DAY_OF}(?:{_GIVEN})(?:\s+(?:is|was|has\s+been)\s+(?:given|made))?",
            "notice",
            "first",
        ),
    ),
    on_notice=(
        rf"{_LEAST}(?:an?\s+)?{COUNT}[\s-]+{UNIT}\s+(?:prior\s+|advance\s+|written\s+)*notice(?!\w)",
        rf"(?:an?\s+)?(?:prior\s+|advance\s+|written\s+)*notice\s+(?:in\s+writing\s+)?of\s+{_LEAST}{COUNT}\s+{UNIT}",
    ),
    mentions=(
        r"\b(?:in|into|to)\s+(?:force|effect|operation)\b|\b(?:take|taking|have|having)s?\s+effect\b|\beffective\s+(?:date|on|from|as|upon)\b"
        r"|\b(?:becomes?|be|is|are)\s+(?:effective|valid|binding|operative)\b|\bcommenc|\bvalidity\b|\bduration\b"
    ),
)
