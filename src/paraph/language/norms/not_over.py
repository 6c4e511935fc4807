"""Words by which a time is the longest that is left: "within a period not exceeding"."""

from __future__ import annotations

from collections.abc import Mapping

NOT_OVER: Mapping[str, str] = {
    "en": (
        r"(?:within|in|over|during)\s+(?:an?|the)\s+(?:\w+\s+)?(?:period|time|term|delay|time[- ]limit)\s*,?\s+"
        r"(?:(?:of\s+)?(?:not|no)\s+(?:exceeding|to\s+exceed|more\s+than|over|longer\s+than|greater\s+than)"
        r"|(?:that|which)\s+(?:(?:does|shall|may|must|will|can)\s+not|(?:can|may)not)\s+exceed"
        r"|(?:that|which)\s+(?:is|shall\s+be)\s+(?:not|no)\s+(?:longer|more)\s+than|of\s+(?:up\s+to|at\s+most))"
    ),
    "fr": (
        r"(?:dans|sous|en)\s+(?:un|le)\s+(?:délai|temps|terme)\s*,?\s+(?:maximum\s+)?"
        r"(?:n['’](?:excédant|excèdant)\s+pas|ne\s+(?:dépassant|excédant)\s+pas|(?:non\s+supérieur|inférieur)\s+à|d['’]au\s+(?:plus|maximum)"
        r"|qui\s+n(?:e\s+|['’])(?:excède|dépasse|excédera|dépassera|sera|est)\s+pas(?:\s+supérieur\s+à)?"
        r"|qui\s+ne\s+(?:peut|pourra|doit|devra|saurait)\s+(?:pas\s+)?(?:excéder|dépasser|être\s+supérieur\s+à))"
    ),
    "es": (
        r"(?:en|dentro\s+de)\s+(?:el|un)\s+(?:plazo|per[ií]odo|término|lapso)\s*,?\s+(?:máximo\s+)?"
        r"(?:(?:de\s+)?no\s+(?:superior|mayor|más)\s+(?:a|de|que)|inferior\s+a|de\s+(?:hasta|como\s+máximo|a\s+lo\s+sumo)"
        r"|que\s+no\s+(?:exceda|excederá|supere|superará|pase|sobrepase|sea\s+(?:superior|mayor)|será\s+(?:superior|mayor)|podrá\s+(?:exceder|superar|ser\s+(?:superior|mayor)))(?:\s+(?:de|a|que))?)(?:\s+los)?"
    ),
    "ru": (
        r"(?:в|за|на)\s+(?:\w+\s+)?(?:срок|период)\s*,?\s+(?:который\s+)?не\s+(?:(?:должен\s+|может\s+)?превыша\w+|свыше|более|больше|дольше)(?:\s*,?\s+чем)?"
    ),
}
"""What stands right before a number, in each language whose norms are read."""

COUNTED_FROM: Mapping[str, str] = {
    "en": r"from|after|following|of",
    "fr": r"après|suivant|à\s+(?:compter|partir|dater)\s+d(?:e|u)",
    "es": r"después\s+de|desde|contados?\s+(?:desde|a\s+partir\s+de)|a\s+partir\s+de",
    "ru": r"после|со?\s+(?:дня|даты|момента)|с|от",
}
"""What stands between such a time and the event it is counted from."""
