"""How English articles say when."""

from __future__ import annotations

from paraph.language.dating.table import Dating

DATING = Dating(
    code="en",
    rows=(
        ("iso", r"{Y}-(?P<mm>\d\d)-(?P<d>\d\d)"),
        ("open", r"{D}(?:st|nd|rd|th)? {M} ?[(/\[] ?{D2}(?:st|nd|rd|th)? {M2}[^)\]]{0,20}[)\]]?,? {Y}"),
        ("open", r"{M} {D} ?[(/\[] ?{M2} {D2}[^)\]]{0,20}[)\]]?,? {Y}"),
        ("night", r"(?:on )?(?:the night (?:of|from) |overnight (?:from )?){W} (?:to|into) {W}"),
        ("day-of", r"(?:the )?(?P<o>first|last) day of {M}(?:,? {Y})?"),
        ("weekday-of", r"(?:the )?(?P<o>first|second|third|fourth|last) {W} (?:of|in) {M}(?:,? {Y})?"),
        ("month-half", r"(?:the )?(?P<o>first|second) half of {M}(?:,? {Y})?"),
        ("open", r"(?:the )?(?:first|second|third|fourth|last|final) week (?:of|in) {M}(?:,? {Y})?"),
        ("open", r"(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? {Y}"),
        ("hung-days-before", r"{N} days (?:earlier|before(?=[,.;]|$|that))"),
        ("hung-days-after", r"{N} days (?:later|after(?=[,.;]|$|that))"),
        ("week-after-next", r"the week after next"),
        ("weekday-week", r"(?:on )?{W} week(?!end|s|ly)"),
        ("days", r"(?:from |between )?{D}(?:st|nd|rd|th)? ?(?:-|–|to|and|until|through) ?{D2}(?:st|nd|rd|th)? {M},? {Y}"),
        ("days", r"(?:from |between )?{M} {D} ?(?:-|–|to|and|until|through) ?{D2}, {Y}"),
        ("days", r"(?:from |between ){D} {M} (?:to|and|until) {D2} {M2},? {Y}"),
        ("days-yearless", r"(?:from |between )?{D} ?(?:-|–|to|and|until|through) ?{D2} {M}"),
        ("days-yearless", r"(?:from |between )?{M} {D} ?(?:-|–|to|and|until|through) ?{D2}"),
        ("day", r"{D}(?:st|nd|rd|th)? (?:of )?{M},? {Y}"),
        ("day", r"{M} {D}(?:st|nd|rd|th)?,? {Y}"),
        ("day-told", r"{D}(?:st|nd|rd|th)? (?:of )?{M},? {Z}"),
        ("day-told", r"{M} {D}(?:st|nd|rd|th)?,? {Z}"),
        ("month-told", r"(?:(?<=in )|(?<=early )|(?<=late )|(?<=mid-)|(?<=by )|(?<=since )|(?<=until )|(?<=before )|(?<=end of )){M},? {Z}"),
        ("month-last", r"last {M}"),
        ("month-next", r"next {M}"),
        ("yearless", r"{D}(?:st|nd|rd|th)? (?:of )?{M}"),
        ("yearless", r"{M} {D}(?:st|nd|rd|th)?(?![\d,.]?\d)"),
        ("month", r"{M},? (?:of )?{Y}"),
        ("quarter", r"(?:the )?(?P<o>first|second|third|fourth|last) quarter(?: of {Y}| {Z})?"),
        ("quarter", r"(?P<o>q[1-4])(?: (?:of )?{Y})?"),
        ("half", r"(?:the )?(?P<o>first|second) half(?: of {Y}| {Z}| of the year)?"),
        ("decade", r"(?:the )?(?P<y>1[5-9]\d0|20\d0)['’]?s"),
        ("hung-before", r"(?:a|one) (?P<u>day|week|month|year) earlier|the (?:previous|preceding) (?P<u2>day|week|month|year)|the (?P<u3>day|week|month|year) before(?=[,.;]|$)"),
        ("hung-after", r"(?:a|one) (?P<u>day|week|month|year) later|the (?:following|next) (?P<u2>day|week|month|year)"),
        ("hung-same", r"(?:the same|that same|that very) (?P<u>day|week|month|year)"),
        ("ago", r"{N} {U} ago"),
        ("within", r"in {N} {U}(?:['’] time)?(?! of)(?! since)"),
        ("last", r"(?<!will )(?<!may )(?<!would )(?<!could )(?<!should )(?<!to )last (?P<u>week|month|year|quarter)"),
        ("next", r"next (?P<u>week|month|year|quarter)"),
        ("this", r"(?:this|the current) (?P<u>week|month|year|quarter)"),
        ("weekday-last", r"last {W}"),
        ("weekday-next", r"next {W}"),
        ("weekday", r"(?<!every )(?<!each )(?<!following )(?<!previous )(?<!that )(?<!same )(?<!first )(?<!second )(?<!third )(?<!good )(?<!black )(?<!bloody )(?:on |this )?{W}(?!['’]s)(?! of )(?! the \d)"),
        ("the-year", r"(?<=end of )the (?P<u>year|month|week|quarter)(?! {Y})"),
        ("month-only", r"(?<=in ){M}(?! \d)|(?<=early ){M}|(?<=late ){M}|(?<=mid-){M}|(?<=by ){M}|(?<=since ){M}|(?<=until ){M}|(?<=end of ){M}"),
        ("years", r"{Y} ?[–-] ?(?P<y2>(?:1[5-9]|20|21)\d\d)(?![\d-])"),
        ("year", r"(?:(?<=in )|(?<=by )|(?<=since )|(?<=until )|(?<=of )|(?<=during )|(?<=from )|(?<=to )|(?<=for )|(?<=before )|(?<=after )|(?<=through )|(?<=early )|(?<=late )|(?<=mid-)|(?<=year ))(?:the year )?{Y}(?! ?[–-] ?\d)(?! (?:people|men|women|per|mw|gw|km|[a-z]{3,}s(?!\w)))"),
    ),
    days={
        "the day before yesterday": -2, "the day after tomorrow": 2, "today": 0, "yesterday": -1,
        "tomorrow": 1, "tonight": 0, "last night": -1, "this morning": 0, "this afternoon": 0,
        "this evening": 0,
    },
    units={"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month",
           "months": "month", "year": "year", "years": "year", "quarter": "quarter"},
    numbers={"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
             "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "q1": 1, "q2": 2,
              "q3": 3, "q4": 4},
    bounds={
        "by": r"(?:by|until|till|no later than|not later than|up to|through)",
        "since": r"(?:since|starting (?:from|in|on)|as of|beginning (?:in|on|from)|from|no(?:t any)? (?:earlier|sooner) than|not (?:earlier|sooner) than|not before)",
        "before": r"(?:before|ahead of|prior to|earlier than)",
        "after": r"after",
    },
    parts=r"(?:early|late|mid-?|the beginning of|the middle of|the end of|the start of)(?: in)?",
    ends=r"(?:the )?end of",
    nouns={
        "before": r"(?:before|ahead of|prior to) (?:his|her|its|their|the|a|an) [a-z]+(?: of [a-z]+| to [a-z]+)?",
        "after": r"after (?:his|her|its|their|the) (?:visit|arrival|meeting|talks|summit|signing|signature|ratification|election|elections|ceremony)",
    },
    future=(
        r"\b(?:will|shall|is to|are to|would|going to|plans? to|expected|scheduled|due|set to"
        r"|intends? to|hopes? to|may|could|planned|slated|upcoming|won['’]t|aims? to|should|proposed|proposes|invited|offered|agreed to|called for|calls for|ready to|meets? again|reconvenes?|expects?(?! me| us)|leaves|departs|arrives|returns|travels to|heads to|flies to|resumes|reopens|opens|starts|begins|closes|ends|expires|takes effect|kicks off|gets under way)\b"
    ),
    past=r"(?<!be )(?<!been )\b(?:said|told|announced|reported|stated|added|was|were|had|signed|met|arrived|agreed(?! to)|confirmed|held|took|gave|won|lost|left|sent|spoke|wrote|saw|sold|bought|built|broke|fell|rose|flew|drove|stood|sat|paid|found|chose|led|brought|became|made|came|went|began|visited|hosted|received|did|(?:has|have)(?! (?:\w+ ){0,2}to (?:do|be|with)\b)|\w{3,}ed)\b",
    years={
        "last": r"(?:of |in )?last year",
        "next": r"(?:of |in )?next year",
        "this": r"(?:of |in )?(?:this|the current) year",
        "after": r"(?:of |in )?the following year",
        "before": r"(?:of |in )?the (?:previous|preceding) year|(?:of )?the year before(?=[,.;]|$)",
        "same": r"(?:of |in )?(?:(?:the|that) same|that) year",
    },
    feasts={
        "new year['’]s day": (1, 1), "epiphany": (1, 6), "twelfth night": (1, 5), "candlemas": (2, 2),
        r"(?:saint|st\.?) valentine['’]?s(?: day)?|valentine['’]s day": (2, 14),
        r"(?:saint|st\.?) patrick['’]?s(?: day)?": (3, 17),
        "lady day": (3, 25), "(?:all|april) fools?['’]?s?['’]? day": (4, 1),
        r"(?:saint|st\.?) george['’]?s day": (4, 23), "may day": (5, 1), "midsummer day": (6, 24),
        "assumption day|feast of the assumption": (8, 15), "michaelmas": (9, 29), "hallowe['’]?en": (10, 31),
        "all saints['’]?(?: day)?": (11, 1), "all souls['’]?(?: day)?": (11, 2), "martinmas": (11, 11),
        r"(?:saint|st\.?) nicholas['’]?s?(?: day)?": (12, 6),
        "christmas eve": (12, 24), "christmas(?: day)?": (12, 25), "boxing day": (12, 26),
        "new year['’]s eve": (12, 31), "ash wednesday": -46, "shrove tuesday": -47,
        "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "easter monday": 1,
        "easter(?: day| sunday)?": 0, "ascension(?: day| thursday)?": 39,
        "whit monday": 50, "whitsun(?:day)?|pentecost": 49, "trinity sunday": 56,
        "corpus christi": 60, "holy week": (-6, -1),
    },
    eve=r"(?:on )?(?:the )?eve of (?:the )?",
    no_feast=(
        r"[ -](?:market|trees?|islands?|cards?|part(?:y|ies)|holidays?|bonus|shopping|break|dinner|presents?"
        r"|gifts?|carols?|lights?|messages?|speech|season|period|eggs?|bunny|lunch|number|rush|sales?|term|rising"
        r"|week|weekend|time|truce|[A-Z])"
    ),
    meeting=r"\b(?:spoke|met|talked|conversation|broadcast|interview\w*|recorded|press conference|briefing|received us|sat down)\b",
    set_for=(
        r"\b(?:moved|postponed|put off|put back|brought forward|adjourned|rescheduled|set|fixed|slated|scheduled"
        r"|planned|due|delayed|deferred|pushed back) (?:to|for|until|till|on|in)(?: the)?"
        r"|\b(?:sets?|setting|fixe[ds]|fixing)"
    ),
    earliest=r",? at the (?:very )?(?:earliest|soonest)",
    latest=r",? at the (?:very )?latest",
    nots=r"\b(?:not|never|nobody|no one|none|cannot|neither|nor)\b|n['’]t\b|\bno \w+ (?:will|would|can|could|may|is|are)\b",
    made=(
        r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bbe \w\w\w\w )\b(?:signed|concluded|adopted|published|issued|released|elected|approved|ratified|sent|written|dated"
        r"|suspended|interrupted|begun|conducted|carried out|agreed|delivered|filed|completed|launched|announced|handed over|initialled|sealed|passed)(?: on| in)? ?$"
    ),
    each=r",? (?:of )?(?:each|every) year|,? annually|,? yearly",
    asked_to=(
        r"(?<!\w)(?:call|urg|ask|invit|order|promis|vow|threaten|pledg|offer|agree)(?:s|ed|es|d|ing|e)?[^.;:,]{0,60}?[ ]to[ ]\w+(?!\w)[^.;:,]{0,24}$"
    ),
    oneself=r"(?<![\w(])(?:i|my|me|myself)(?!\w)",
)  # fmt: skip
