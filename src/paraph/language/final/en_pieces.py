"""Pieces of which the patterns of English final clauses are made."""

from __future__ import annotations

INSTRUMENT = (
    r"(?P<instrument>(?:free\s+trade\s+|interim\s+|framework\s+|additional\s+|supplementary\s+)?"
    r"(?:agreement|treaty|convention|protocol|pact|covenant|charter|accord|memorandum(?:\s+of"
    r"\s+understanding)?|arrangement|contract|statute|constitution|act|decision)(?!\w))"
)
COUNT = r"(?P<count>@numbers@|\d{1,4})(?:\s*\((?P<again>@numbers@|\d{1,4})\))?(?:\s*\))?"
UNIT = r"(?P<unit>(?:calendar\s+)?(?:@units@))(?:['’]s?)?"
NTH = r"(?P<nth>@ordinals@|\d{1,3}(?:st|nd|rd|th))(?:\s*\(\s*(?P<figures>\d{1,3})(?:st|nd|rd|th)?\s*\))?"
AFTER = (
    r"(?:immediately\s+|next\s+)?(?:after|following|from|since|subsequent\s+to|counted\s+from"
    r"|as\s+from|as\s+of|next\s+following|that\s+follows)\s+"
)
DAY_OF = (
    r"(?:(?:the\s+)?(?:date|day|moment)(?:\s+(?:of|on\s+which|upon\s+which|in\s+which|when|that"
    r"|as\s+of\s+which))?\s+)?"
)
LAST = r"(?:last|latter|later|latest|final)"
ADJ = (
    r"(?:(?:written|final|diplomatic|official|formal|such|the|these|those|both|two|mutual|respective|verbal"
    r"|said|of|their|reciprocal|relevant|all)\s+)*"
)
NOTE = (
    r"(?:(?:notes?|letters?)\s+of\s+notification|notes?\s+verbales?|notifications?|notes?|notices?"
    r"|communications?|letters?|advices?|documents?\s+on\s+ratification)"
)
PARTY = (
    r"(?:(?:all|both|each|every|the|of|two|respective|other|aforementioned|said)\s+)*"
    r"(?:(?:high\s+)?contracting\s+|signatory\s+|negotiating\s+|member\s+|participating\s+"
    r"|concerned\s+)?(?:part(?:y|ies)|states?|governments?|signator(?:y|ies)|members?|sides?"
    r"|countries|participants?)(?:\s+(?:to\s+(?:this|the)\s+\w+|thereto|hereto))?"
)
ALL = (
    r"(?:the\s+governments\s+of\s+|(?:all|both|each|every|the|of)\s+)+(?:(?:two|three|four|five)\s+)?(?:(?:high\s+)?contracting\s+"
    r"|signatory\s+|negotiating\s+|member\s+|participating\s+)?(?:parties|states|governments"
    r"|signatories|members|sides|countries)(?:\s+(?:to\s+(?:this|the\s+(?:present\s+)?(?=(?:agreement|treaty|convention|protocol|contract)(?!\w)))\s*\w+|thereto|hereto))?"
)
EACH = r"(?:each|every)\s+(?:of\s+the\s+)?(?:contracting\s+|member\s+|signatory\s+)?(?:party|state)"
RATIFY = (
    r"(?:(?:definitive\s+)?(?:signature|ratification|acceptance|approval|accession|adherence"
    r"|confirmation)(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s*/\s*)?)+"
)
INSTRUMENTS = (
    rf"(?:such\s+documents|ratification\s+documents|instruments?\s+of\s+(?:{RATIFY})(?:\s*(?:or|and)\s+instruments?\s+of\s+{RATIFY})?|ratification\s+instruments?|ratifications?"
    r"|instruments?(?:\s+thereof)?)"
)
DEPOSITARY = (
    r"(?:\s+(?:with|to|by)\s+(?:the\s+)?(?:depositary|depository|secretariat|general\s+secretariat"
    r"|secretary[- ]general(?:\s+of\s+(?:the\s+)?(?-i:[A-Z]\w+(?:\s+[A-Z]\w+)*))?|government\s+of\s+(?:the\s+)?(?-i:[A-Z]\w+(?:\s+(?:of\s+|the\s+)*"
    r"[A-Z]\w+)*)))"
)
HAVE = r"(?:shall\s+|will\s+)?(?:have\s+|has\s+)?"
BY_ALL = rf"(?:\s+(?:by|of|between|among)\s+(?:{ALL}|{EACH}))"
BY_LAST = (
    r"(?:\s+by\s+the\s+(?:last|later|latest)\s+(?:of\s+the\s+)?(?:contracting\s+)?part(?:y|ies)"
    r"(?:\s+to\s+(?:sign|execute)(?:\s+it)?)?)"
)
