"""Deadlines in English: how it says by when, how long before or after what, and how often."""

from __future__ import annotations

from paraph.language.norms.table import FIGURES, DeadlineWords

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DATE = (
    rf"(?:(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+(?P<month>{_MONTHS})\s*,?\s*(?P<year>\d{{4}})"
    rf"|(?P<month2>{_MONTHS})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s*(?P<year2>\d{{4}})|{FIGURES})(?!\d)"
)
_UNIT = (
    r"(?P<unit>(?:business|working|banking|calendar)\s+(?:days?|weeks?|months?|years?)|days?|weeks?|months?|years?|hours?)(?![\w-])"
    r"(?P<more>\s*,?\s+(?:and|plus)\s+(?:a\s+half(?!\w)|(?:\d{1,4}|@numbers@)(?:\s*\(\s*[\w-]+\s*\))?[ -]?(?:(?:business|working|calendar)\s+)?(?:days?|weeks?|months?|years?|hours?)(?!\w)))?"
)
_COUNT = r"(?P<count>(?P<part>half\s+(?:an?|of\s+an?)|(?:\d{1,4}|@numbers@)\s+and\s+a\s+half|\d{0,4}\s?[½¼¾])|\d{1,4}|@numbers@)(?:\s*\(\s*(?P<again>\w+(?:-\w+)?)\s*\))?[ -]?"
_OF = r"(?:\s*(?:’|'|’s)?\s*)?"
_FROM = r"(?:from|after|following|of(?!\s+(?:age|service|experience|residence|imprisonment|detention|employment|work|office|duration)\b)|as\s+from|as\s+of|subsequent\s+to|since|counting\s+from|starting\s+from)"
_OF_MONTH = rf"\s+of\s+(?:(?:the|that|this|each|every|any)\s+(?:\w+\s+){{0,2}}(?:month|year|quarter)|(?:{_MONTHS}))(?!\w)"
_BEFORE = r"(?:before|prior\s+to|in\s+advance\s+of|preceding)"
_LATEST = r"(?:within|not\s+later\s+than|no\s+later\s+than|not\s+more\s+than|no\s+more\s+than|at\s+the\s+latest(?:\s+within)?|in\s+not\s+more\s+than)"
_HAPPENING = r"(?:deposit|receipt|notification|signature|signing|ratification|accession|entry\s+into\s+force|completion|exchange|consideration|conclusion|termination|expiry|expiration|denunciation|withdrawal|publication|transmission|registration|delivery|arrival|commencement|cessation|dissolution|appointment|election|acceptance|approval|adoption|establishment|fulfil?ment|examination)"
_DONE_THEN = r"(?:(?<!.)|(?<=,\s)|(?<=[a-z]ed\s)(?<!\bapplied\s)|(?<=\bmade\s)|(?<=\bgiven\s)|(?<=\bdone\s)|(?<=\bpaid\s)|(?<=\bheld\s)|(?<=\btaken\s)|(?<=\bsent\s)|(?<=\bdeclaration\s)|(?<=\breservation\s)|(?<=\bstatement\s)|(?<=\bdue\s)|(?<=\bpayable\s)|(?<=\bshall\s)|(?<=\bmay\s))"
"""What stands before a time of what is done, and not of a thing: "the law at the time of signature"."""
_PERIOD = rf"(?:a\s+|the\s+)?(?:(?:maximum\s+)?(?:period|term|time[- ]limit|delay|interval)\s+(?:of\s+|not\s+exceeding\s+|which\s+shall\s+not\s+exceed\s+)+)?(?:not\s+more\s+than\s+|at\s+least\s+|no\s+later\s+than\s+)?{_COUNT}{_UNIT}{_OF}(?:\s+period)?"

DEADLINES = (
    DeadlineWords(
        rf"at\s+(?:regular\s+)?intervals\s+(?:of\s+)?(?:(?:not|no)\s+(?:more|longer|less)\s+than\s+|(?:not\s+)?exceeding\s+|at\s+(?:least|most)\s+|up\s+to\s+|approximately\s+)?{_COUNT}{_UNIT}",
        "every",
        "every",
    ),
    DeadlineWords(rf"at\s+{_COUNT}{_UNIT}\s+intervals", "every", "every"),
    DeadlineWords(
        rf"(?:not|no)\s+(?:earlier|sooner|more)\s+than\s+{_PERIOD}\s+{_BEFORE}\s+@anchor@",
        "vague",
        "after",
    ),
    DeadlineWords(
        rf"between\s+(?:the\s+)?(?:[\d./-]{{8,10}}|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?(?:{_MONTHS}))?(?:\s*,?\s*\d{{4}})?)\s+and\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(
        rf"from\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{_MONTHS})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?(?:\s*,?\s*\d{{4}})?\s+(?:to|until|through)\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(
        rf"(?:(?:not|no|never|nor)(?:\s*,?\s+in\s+any\s+(?:case|event)\s*,?)?\s+(?:earlier|sooner)\s+than|(?:not|never|nor|in\s+no\s+(?:case|event))(?:\s*,?\s+in\s+any\s+(?:case|event)\s*,?)?\s+(?:before|prior\s+to|until|till)|at\s+the\s+(?:very\s+)?earliest(?:\s+(?:on|from|by))?|on\s+or\s+after)\s+{_DATE}",
        "date",
        "after",
    ),
    DeadlineWords(
        rf"(?:(?:on|from)\s+)?{_DATE}\s+(?:at\s+the\s+(?:very\s+)?earliest(?!\s+(?:on|by|from|\d))|or\s+(?:later|thereafter|after)|onwards?)(?!\w)",
        "date",
        "after",
    ),
    DeadlineWords(
        rf"(?:(?:on|by)\s+)?{_DATE}\s+at\s+the\s+(?:very\s+)?latest(?!\w)(?!\s+(?:on|by|within|\d))",
        "date",
        "by",
    ),
    DeadlineWords(
        rf"(?:(?:not|no|nor)(?:\s*,?\s+in\s+any\s+(?:case|event)\s*,?)?\s+later\s+than|in\s+no\s+(?:case|event)\s+(?:later\s+than|after))\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(rf"later\s+than\s+{_DATE}", "date", "after"),
    DeadlineWords(
        rf"(?:within|during|in)\s+(?:the\s+)?(?:last\s+)?{_PERIOD}\s+{_BEFORE}\s+{_DATE}",
        "date",
        "before",
    ),
    DeadlineWords(
        rf"(?:not\s+later\s+than|no\s+later\s+than|at\s+least|not\s+less\s+than)\s+{_PERIOD}\s+{_BEFORE}\s*,\s+(?:and|but|or)\s[^,;.]{{3,120}},\s+(?P<anchor>@anchor@)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"(?:at\s+least|not\s+less\s+than|no\s+less\s+than|not\s+later\s+than|no\s+later\s+than|at\s+the\s+latest|a\s+minimum\s+of|not\s+fewer\s+than|upon|by|with|of|giving)\s+(?:at\s+least\s+|not\s+less\s+than\s+)?{_PERIOD}\s+{_BEFORE}\s+(?P<anchor>@anchor@)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"{_COUNT}{_UNIT}{_OF}(?:\s+or\s+(?:earlier|more|as\s+early\s+as\s+(?:possible|practicable)))?\s+{_BEFORE}\s+(?P<anchor>@anchor@)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"(?:(?<!\bor\s)before|prior\s+to|(?:earlier|sooner)\s+than)\s+{_DATE}", "date", "before"
    ),
    DeadlineWords(
        rf"(?:by|not\s+later\s+than|no\s+later\s+than)\s+the\s+(?:date|day)\s+(?:which|that)\s+(?:is|falls)\s+{_PERIOD}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"(?:before|prior\s+to)\s+the\s+(?:date|day)\s+(?:which|that)\s+(?:is|falls)\s+{_PERIOD}\s+{_FROM}\s+@anchor@",
        "vague",
        "by",
    ),
    DeadlineWords(
        rf"(?:during|within|in)\s+(?:the|this|that)\s+{_COUNT}{_UNIT}[ -](?:period|term|time[- ]limit)(?:\s+{_FROM}\s+(?P<anchor>@anchor@))?",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"during\s+(?:the|this|that)\s+(?:period|term|time[- ]limit)\s+of\s+{_COUNT}{_UNIT}",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"(?:prior\s+|written\s+|advance\s+)+notice\s+of\s+(?:at\s+least\s+|not\s+less\s+than\s+|no\s+less\s+than\s+)?{_COUNT}{_UNIT}(?!\s+(?:before|prior|from|after))",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"(?:at\s+least|not\s+less\s+than|no\s+less\s+than|not\s+later\s+than|no\s+later\s+than|upon|with|by|subject\s+to|giv(?:ing|es?|en)|on)\s+(?:at\s+least\s+|not\s+less\s+than\s+)?{_PERIOD}\s+(?:in\s+advance|beforehand|advance\s+notice|prior\s+(?:written\s+)?notice|(?:written\s+)?notice)(?!\w)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"(?:at\s+the\s+latest\s*,?\s+|{_LATEST}\s+){_PERIOD}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(rf"{_LATEST}\s+{_PERIOD}(?=[\s,.;:)]|$)(?!\s+(?:period|notice))", "period", "by"),
    DeadlineWords(
        rf"(?:on|from|as\s+from|as\s+of|by|with\s+effect\s+from)\s+(?:the\s+(?:first|1st)\s+day|day\s+(?:1|one))\s+of\s+the\s+(?:(?P<count>@ordinals@)\s+)?(?:calendar\s+)?(?P<unit>month)\s*,?\s*(?:{_FROM}|next\s+following)\s+(?:(?:the\s+)?month\s+(?:in|during)\s+which\s+)?(?P<anchor>@anchor@)",
        "month",
        "at",
    ),
    DeadlineWords(
        rf"in\s+no\s+(?:case|event)\s+(?:later|more)\s+than\s+{_PERIOD}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"{_COUNT}{_UNIT}\s+at\s+the\s+latest\s+{_FROM}\s+(?P<anchor>@anchor@)", "period", "by"
    ),
    DeadlineWords(
        r"(?:on|from|as\s+from|as\s+of|with\s+effect\s+from)\s+the\s+(?:next\s+)?(?P<unit>day)\s+(?:immediately\s+)?(?:after|following)\s+(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(
        rf"(?:on|upon|from|as\s+from|as\s+of|by)\s+the\s+(?P<count>\d{{1,3}}(?:st|nd|rd|th)|@ordinals@)\s*(?P<unit>day|month|year)(?!{_OF_MONTH})\s*{_FROM}\s*(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(
        r"(?:on|by|from|before|until)\s+the\s+(?:\d{1,2}(?:st|nd|rd|th)|@ordinals@)\s+day\s+of\s+(?:the|that|this|any)\s+(?:\w+\s+){0,2}(?:month|year|quarter)(?!\w)",
        "vague",
        "at",
    ),
    DeadlineWords(
        rf"(?:by|before|until|not\s+later\s+than|no\s+later\s+than|within)\s+the\s+(?:end|expiry|expiration)\s+of\s+the\s+(?P<count>\d{{1,2}}(?:st|nd|rd|th)|@ordinals@)\s+(?P<unit>day|week|month|year)\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"(?:(?:after|upon|at|following|on)\s+(?:the\s+)?(?:expiry|expiration|lapse|end)\s+of\s+)(?:a\s+period\s+of\s+)?{_COUNT}{_UNIT}{_OF}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(rf"{_COUNT}{_UNIT}{_OF}\s+{_FROM}\s+(?P<anchor>@anchor@)", "period", "after"),
    DeadlineWords(
        rf"(?:at|after|upon|on)\s+the\s+(?:end|expiry|expiration)\s+of\s+{_COUNT}{_UNIT}(?=[\s,.;:)]|$)",
        "period",
        "after",
    ),
    DeadlineWords(
        rf"after\s+(?:an?\s+|the\s+)?(?:period|term|lapse)\s+of\s+{_COUNT}{_UNIT}",
        "period",
        "after",
    ),
    DeadlineWords(
        rf"(?:not\s+later\s+than|no\s+later\s+than|by|until|till|up\s+to\s+and\s+including|on\s+or\s+before|at\s+the\s+latest(?:\s+(?:by|on))?|not\s+after)\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(rf"after\s+{_DATE}", "date", "after"),
    DeadlineWords(rf"(?:on|from|as\s+from|as\s+of|with\s+effect\s+from)\s+{_DATE}", "date", "at"),
    DeadlineWords(
        rf"(?:by|before|not\s+later\s+than|no\s+later\s+than|until|on\s+or\s+before|at\s+the\s+latest\s+(?:by|on))\s+(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTHS})|(?:{_MONTHS})\s+\d{{1,2}})(?!\s*,?\s*\d{{4}})(?:\s+(?:of\s+)?(?P<yearly>each|every)\s+(?:\w+\s+)?year|\s+of\s+(?:that|the\s+\w+)\s+(?:\w+\s+)?year)?",
        "day of a year",
        "by",
    ),
    DeadlineWords(
        r"(?:at\s+least\s+|not\s+less\s+than\s+)?(?P<times>\d{1,2}|@numbers@)(?:\s*\(\w+\))?\s+times\s+(?:a|an|per|each|every|in\s+(?:a|each|every))\s+(?:calendar\s+)?(?P<unit>year|month|week|quarter|day)",
        "every",
        "every",
    ),
    DeadlineWords(
        r"(?:at\s+least\s+|not\s+less\s+than\s+)?(?:once\s+(?:in\s+)?)?(?:every|each)\s+(?:calendar\s+)?(?P<unit>quarter)(?!\w)(?!\s+(?:of|miles?|hours?|inch(?:es)?|acres?|sections?|points?|pounds?|ounces?|tons?|tonnes?|yards?|met(?:re|er)s?|degrees?|turns?|pages?|panels?|centur(?:y|ies))(?!\w))",
        "every",
        "every",
    ),
    DeadlineWords(
        rf"(?:at\s+least\s+|not\s+less\s+than\s+)?(?:once\s+)?every\s+(?:(?P<double>other|second)\s+|{_COUNT}|(?P<nth>@ordinals@)\s+)?{_UNIT}",
        "every",
        "every",
    ),
    DeadlineWords(
        r"(?:(?:at\s+least|not\s+less\s+than|no\s+less\s+than|but\s+not\s+less\s+than)\s+)?(?:once|(?P<times>twice))\s+(?:a|an|per|each|in\s+(?:a|each|every))\s+(?:calendar\s+)?(?P<unit>year|month|week|quarter|day)",
        "every",
        "every",
    ),
    DeadlineWords(
        rf"(?:(?:at\s+least|not\s+less\s+than|no\s+less\s+than)\s+)?(?:once|one\s+time)\s+(?:in|per|within)\s+(?:every\s+|each\s+)?{_COUNT}{_UNIT}",
        "every",
        "every",
    ),
    DeadlineWords(
        r"(?:by|before|not\s+later\s+than|no\s+later\s+than|at)\s+the\s+end\s+of\s+(?:each|every)\s+(?:\w+\s+)?(?P<unit>year|month|quarter|week)",
        "every",
        "by",
    ),
    DeadlineWords(
        r"(?<!\bare\s)(?<!\bis\s)(?<!\bwere\s)(?:annually|yearly(?=\s*[.,;]|\s+(?:in|by|as|on)\s|$)|year\s+(?:by|to)\s+year|from\s+year\s+to\s+year|semi-?annually|biannually|biennially|quarterly|monthly|weekly|daily|per\s+annum|(?:on|at)\s+(?:an?\s+)?(?:semi-?annual|biannual|biennial|annual|yearly|half-yearly|quarterly|monthly|weekly|daily)\s+(?:basis|intervals)|each\s+(?:calendar\s+)?(?:year|month|week)(?!\s+(?:of|in)\b))(?!\w)",
        "each",
        "every",
    ),
    DeadlineWords(
        r"(?:during|within|in\s+the\s+course\s+of)\s+(?:the\s+(?:calendar\s+)?year\s+)?(?P<year>20\d{2})(?=[\s,.;:)]|$)(?!\s+(?:and|or|to)\s)",
        "end of a year",
        "by",
    ),
    DeadlineWords(
        r"(?:by|before|until|not\s+later\s+than|no\s+later\s+than)\s+(?:the\s+)?end\s+of\s+(?:the\s+year\s+)?(?P<year>[12]\d{3})(?!\d)",
        "end of a year",
        "by",
    ),
    DeadlineWords(
        r"(?:by|before|at|not\s+later\s+than|no\s+later\s+than)\s+(?P<anchor>the\s+(?:end|expiry|expiration)\s+of\s+@anchor@)",
        "event",
        "by",
    ),
    DeadlineWords(
        r"(?:not\s+later\s+than|no\s+later\s+than|at\s+the\s+latest\s+(?:by|on|at)|on\s+or\s+before)\s+(?P<anchor>@anchor@)",
        "event",
        "by",
    ),
    DeadlineWords(
        r"(?:from|on|as\s+from|as\s+of|with\s+effect\s+from)\s+(?P<anchor>that\s+(?:date|day))(?!\w)(?!\s+of\b)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:at\s+(?:least\s+)?(?:each|every)|(?:at\s+|to\s+)?every\s+(?:second|other|third))\s+(?:of\s+its\s+)?(?:(?:ordinary|regular|annual|second|other)\s+)?(?:sessions?|meetings?)(?!\w)|periodically|on\s+a\s+(?:regular|periodic|continuing)\s+basis|at\s+regular\s+intervals(?!\w)",
        "vague",
        "every",
    ),
    DeadlineWords(
        r"(?:upon|on)\s+(?:the\s+(?:date|day)\s+(?:of|on\s+which)\s+|(?:its\s+|their\s+|the\s+)?)(?P<anchor>(?:the\s+)?(?=(?-i:[a-z]))(?:deposit|receipt|notification|signature|ratification|accession|entry\s+into\s+force|completion|exchange)\b@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(
        rf"upon\s+(?:the\s+)?(?![^.;:,()]{{0,160}}\sor\s+(?:up)?on\s)(?P<anchor>(?:(?:its|their|such)\s+)?{_HAPPENING}(?!\w|\s+of\s*,)@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(
        rf"{_DONE_THEN}at\s+the\s+(?:time|moment)\s+of\s+(?:the\s+)?(?P<anchor>(?:(?:its|their|such)\s+)?{_HAPPENING}(?!\w)@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(
        rf"{_DONE_THEN}at\s+the\s+(?:time|moment)\s+(?:when\s+|at\s+which\s+)?(?P<anchor>(?:the|it|they|its|such)\s@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:(?:(?<=\bforce\s)|(?<=\beffect\s)|(?<=\beffective\s)|(?<=\boperative\s)|(?<=\bbinding\s))(?:from|as\s+from)|as\s+of|with\s+effect\s+from|on)\s+the\s+(?:date|day)\s+(?:of\s+|on\s+which\s+)(?P<anchor>(?:the\s+|its\s+|their\s+)?(?:deposit|receipt|notification|signature|ratification|accession|entry\s+into\s+force|completion|exchange|transmission|publication|adoption|\w{3,}ing)\b@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:from|as\s+from)\s+the\s+(?:date|day)\s+(?:of\s+|on\s+which\s+)(?P<anchor>(?:the\s+|its\s+|their\s+)?(?:deposit|receipt|notification|signature|ratification|accession|entry\s+into\s+force|completion|exchange|transmission|publication|adoption|\w{3,}ing)\b@tail@)",
        "event",
        "after",
    ),
    DeadlineWords(
        r"(?:(?:(?<=\bforce\s)|(?<=\beffect\s)|(?<=\beffective\s)|(?<=\boperative\s)|(?<=\bbinding\s))(?:from|as\s+from)|as\s+of|with\s+effect\s+from|on)\s+the\s+(?:date|day)\s+(?:on\s+which\s+|when\s+|that\s+)?(?P<anchor>(?:this|the|it|its)\s+(?:(?:present\s+)?\w+\s+)?(?:enters?\s+into\s+force|comes?\s+into\s+(?:force|effect)|takes?\s+effect|(?:is|are)\s+signed))(?!\w)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:from|as\s+from)\s+the\s+(?:date|day)\s+(?:on\s+which\s+|when\s+|that\s+)?(?P<anchor>(?:this|the|it|its)\s+(?:(?:present\s+)?\w+\s+)?(?:enters?\s+into\s+force|comes?\s+into\s+(?:force|effect)|takes?\s+effect|(?:is|are)\s+signed))(?!\w)",
        "event",
        "after",
    ),
    DeadlineWords(
        r"(?:as\s+)?(?:from|on|of)\s+the\s+(?:date|day)\s+on\s+which\s+(?P<anchor>[^.;:,()]{2,120}?\s(?:shall|will)\s+(?:become\s+effective|(?:enter|come)\s+into\s+force|take\s+effect))(?!\w)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?<!based\s)(?<!depending\s)(?<!relying\s)on\s+the\s+(?:date|day)\s+(?:on\s+which\s+|when\s+|that\s+)?(?P<anchor>(?:the|this|such|its|an?|all|both|each)\s+(?=[^.;:,()]{0,120}\s(?:is|are|has|have)\s)@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?<!force\s)on\s+the\s+(?:date|day)\s+on\s+which\s+(?P<anchor>(?:it|he|she|they|the|this|that|such|its|their|an?|all|both|each|either)\s@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:(?<=\bforce\s)|(?<=\beffect\s)|(?<=\beffective\s))(?:on|upon|from)\s+the\s+(?:date|day)\s+(?:on\s+which|when|that)\s+(?P<anchor>@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:up)?on\s+(?P<anchor>(?:receiving|receipt\s+of|being\s+(?:notified|informed)\s+of)\s+(?:such|this|that|the|an?|any|its)\s+(?:\w+\s+)?(?:notification|notice|request|application|report|communication|complaint|proposal|information|instrument|declaration))(?!\w)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:(?<=\bforce\s)|(?<=\beffect\s)|(?<=\beffective\s)|(?<=\boperative\s))(?:as\s+soon\s+as|when)\s+(?P<anchor>(?!possible|practicable|reasonably|feasible|necessary)@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"as\s+soon\s+as\s+(?P<anchor>(?:the|this|that|such|its|their|an?|it|they|these|all|both|each|any|at\s+least)\s@anchor@)",
        "event",
        "by",
    ),
    DeadlineWords(
        r"(?<!\bincluded\sin\s)(?<!\bspecified\sin\s)(?<!\bmentioned\sin\s)(?<!\bprovided\sin\s)(?<!\bnoted\sin\s)(?<!\blisted\sin\s)(?<!\bdetermined\sin\s)(?:(?<=\ban\s)|(?<=\ba\s)|(?<=\bspecial\s)|(?<=\bregular\s)|(?<=\bordinary\s)|(?<=\bits\s)(?<!\bin\sits\s)(?<!\bof\sits\s)(?<!\bto\sits\s)(?<!\bfrom\sits\s)|(?<=\btheir\s)(?<!\bin\stheir\s)(?<!\bof\stheir\s)(?<!\bto\stheir\s)(?<!\bfrom\stheir\s)|(?<=\bequal\s)|(?<=\bhold\s)|(?<=\bsubmit\s)|(?<=\bprovide\s)|(?<=\bof\s)|(?<=\bin\s)|(?<=\bsend\s)|(?<=\bpresent\s)|(?<=\bprepare\s)|(?<=\bpublish\s)|(?<=\bissue\s)|(?<=\bexchange\s)|(?<=\bconduct\s)|(?<=\bmake\s)|(?<=\bpay\s)|(?<=\bby\s)|(?<=\bthrough\s)|(?<=\bcarry\sout\s)|(?<=\bfile\s))(?:semi-?annual|annual|yearly|half-yearly|biennial|quarterly|monthly)(?=\s+(?:(?:written|progress|financial|national|joint|regular|ordinary)\s+)?(?:information(?=\s+(?:of|to|on))|reports?(?!\s+(?:of|submitted))|documents?|protocols?|allowances?|grants?|meetings?|sessions?|reviews?|statements?|accounts?|plans?|programmes?|lists?|statistics|contributions?|payments?|fees|audits?|inspections?|conferences?|consultations?|stages|steps|instal?lments|reductions|tranches)\b)",
        "each",
        "every",
    ),
    DeadlineWords(
        r"(?:when|at\s+the\s+(?:time|moment)\s+when|as\s+soon\s+as)\s+(?P<anchor>(?:this|the)\s+(?:present\s+)?(?:agreement|convention|treaty|protocol|covenant|charter|amendments?)\s*(?:enters?|comes?)\s+into\s+(?:force|effect)@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:promptly|immediately|forthwith|without\s+(?:undue\s+|any\s+)?delay|as\s+soon\s+as\s+(?:practicable|possible|reasonably\s+(?:practicable|possible))|within\s+a\s+reasonable\s+(?:time|period)|at\s+the\s+earliest\s+(?:possible\s+)?(?:moment|date|opportunity)|in\s+due\s+(?:time|course)|in\s+good\s+time|at\s+an\s+early\s+date)(?!\w)",
        "vague",
        "by",
    ),
)
