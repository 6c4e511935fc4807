"""Words by which something is told without who says it: "it was announced that"."""

from __future__ import annotations

from typing import NamedTuple


class Impersonal(NamedTuple):
    """Patterns, in which the verb is the group `verb`.

    `tells` stand before a clause, behind which `that` opens it; who says it may stand between the
    two, behind `by`. `subjectless` are such that have no subject before them, as they would mean
    something else with one. `behind` stand behind the clause and a comma. `raised` stand before an
    infinitive that is told. `by_nobody` stand before a clause and a comma, or around a comma in it:
    "as reported", "according to official figures".
    """

    tells: str
    that: str
    by: str
    subjectless: str = r"(?!)"
    behind: str = r"(?!)"
    raised: str = r"(?!)"
    by_nobody: str = r"(?!)"


_EN_SAID = (
    r"reported|announced|confirmed|said|stated|claimed|alleged|revealed|disclosed|added|explained"
    r"|noted|stressed|emphasi[sz]ed|underlined|rumou?red|made\s(?:clear|known|public)|pointed\sout"
    r"|argued|suggested|recalled|acknowledged|admitted|conceded|agreed|promised|predicted"
)
_FR_SAID = (
    r"annoncé|indiqué|précisé|confirmé|dit|rapporté|signalé|affirmé|expliqué|souligné|rappelé|révélé"
    r"|répondu|promis|assuré|ajouté|convenu|communiqué|admis|reconnu|allégué"
)
_ES_SAID = (
    r"inform(?:ó|a)|anunci(?:ó|a)|dijo|dice|confirm(?:ó|a)|indicó|aclaró|explicó|señal(?:ó|a)|precisó"
    r"|comunic(?:ó|a)|rumore(?:a|ó)|comenta(?:ba)?|asegur(?:a|ó)(?!\sde\b)|afirm(?:a|ó)|cuenta|especul(?:a|ó)"
    r"|rev?eló|filtró|recordó|añadió|subrayó|reconoció"
)
_ES_DONE = (
    r"informado|anunciado|dicho|confirmado|comunicado|revelado|filtrado|indicado|señalado|precisado"
)
_ES_TOLD = (
    r"informó|dijo|comunicó|aseguró|prometió|explicó|advirtió|avisó|garantizó|notificó|anunció"
)
_RU_SAID = (
    r"сообща(?:ется|лось)|отмеча(?:ется|лось)|утвержда(?:ется|лось)|подч[её]ркива(?:ется|лось)"
    r"|указыва(?:ется|лось)|уточня(?:ется|лось)|поясня(?:ется|лось)|заявля(?:ется|лось)"
    r"|объявля(?:ется|лось)|говор(?:ится|илось)"
)

IMPERSONAL = {
    "en": Impersonal(
        tells=(
            r"[Ii]t\s(?:(?:was|is|has(?:\s\w+)?\sbeen|had(?:\s\w+)?\sbeen|is\sbeing|was\sbeing)"
            rf"(?:\s(?:also|then|later|already|since|further|\w+ly))?\s(?P<verb>{_EN_SAID})"
            r"|(?:has\s|had\s|later\s|also\s|then\s)?(?P<verb2>emerged|transpired))"
            r"|(?:was|were|been|is|are)\s(?:(?:also|then|later|already|never|repeatedly|\w+ly)\s)?"
            r"(?P<verb3>told|informed|assured|advised|warned|notified|reminded)"
        ),
        that=r"(?:\s(?!that\b|not\b|to\b)[\w’'-]+){0,8}?\sthat\s",
        by=r"by",
        raised=(
            r"(?:is|are|was|were)\s(?:also\s|widely\s|\w+ly\s)?"
            r"(?P<verb>said|reported|alleged|rumou?red|claimed)\s(?=to\s(?:be|have)\b)"
        ),
        behind=(
            rf"it\s(?:was|is|has\sbeen|had\sbeen)\s(?:also\s|later\s|\w+ly\s)?(?P<verb>{_EN_SAID})"
        ),
        by_nobody=(
            r"(?P<verb>[Aa]ccording\sto)\s(?:(?:some|media|press|local|early|first|initial|unconfirmed"
            r"|several|other|the\slatest|preliminary|official)\s)*(?:reports?|rumou?rs?|accounts|figures"
            r"|estimates|data)(?=,|\s?$)"
        ),
    ),
    "ru": Impersonal(
        tells=(
            rf"(?P<verb>(?i:{_RU_SAID}))"
            r"|[Бб]ыло\s(?P<verb2>объявлено|заявлено|сказано|сообщено|отмечено|подч[её]ркнуто)"
            r"|(?P<verb3>(?i:объявлено|заявлено|сообщено))(?=\sо\sтом,)"
            r"|(?i:стало|становится)\s(?P<verb4>известно)"
            r"|(?:[Мм]не|[Нн]ам|[Вв]ам|[Ее]му|[Ее]й|[Ии]м|[А-ЯЁа-яё]{3,}(?:ам|ям|у|ю)(?:\s[А-ЯЁа-яё-]{3,}(?:а|я|ов|ев|ей|ого|его|ой|ы|и)){0,3})"
            r"\s(?:же\s|тоже\s|уже\s|там\s|потом\s|снова\s)?(?P<verb5>сказали|ответили|объявили|сообщили|пообещали|обещали"
            r"|заявили|объяснили|передали|доложили|рассказали|говорили|пояснили|намекнули|посоветовали)"
        ),
        that=r"(?:\s(?!что\b|о\sтом)[\w-]+){0,5}?(?:\sо\sтом)?,\sчто\s",
        by=r"(?!)",
        by_nobody=(
            rf"(?P<verb>[Кк]ак\s(?:(?:уже|ранее|также)\s)?(?:{_RU_SAID}|стало\sизвестно))(?:\s(?:ранее|в\s\w+"
            r"|вчера|сегодня|накануне))?(?=,)"
            r"|(?P<verb2>[Пп]о\s(?:имеющимся|официальн\w+|неофициальн\w+|предварительн\w+|последним|некоторым"
            r"|разным|неподтвержд[её]нн\w+|другим|первым|первоначальн\w+|обновл[её]нн\w+)\s(?:данным|сведениям"
            r"|оценкам|подсч[её]там|сообщениям|информации|версии|расч[её]там))"
        ),
    ),
    "fr": Impersonal(
        tells=(
            r"[Ii]l\s(?:a|avait|aurait)\s(?:\w+\s)?été\s(?:\w+\s)?"
            rf"(?P<verb>{_FR_SAID})"
            r"|[Ii]l\sse\s(?P<verb2>dit|raconte|murmure|chuchote)"
            r"|[Oo]n\s(?P<verb3>apprend|raconte|murmure|(?:a|avait)\sappris)"
            r"|(?:a|ont|avait|avaient)\sété\s(?P<verb4>informée?s?|avertie?s?|prévenue?s?|avisée?s?)"
            r"|(?:s['’]est|se\ssont|s['’]était|s['’]étaient)\s(?:vue?s?|entendue?s?)\s"
            r"(?P<verb5>dire|répondre|promettre|expliquer|signifier)"
        ),
        that=r"(?:\s(?!qu(?:e\b|['’]))[\w’'-]+){0,8}?\s(?:que\s|qu['’])",
        by=r"par",
        behind=(
            r"(?P<verb>(?:a|avait)-t-on(?:\s\w+)?\sappris|apprend-on"
            r"|a-t-il\sété\s(?:\w+\s)?(?:annoncé|indiqué|précisé|confirmé|ajouté))"
        ),
        by_nobody=(
            r"(?P<verb>[Dd]e\s(?:bonne\s)?sources?)\s(?:(?:judiciaire|policière|diplomatique|gouvernementale"
            r"|syndicale|officielle|ministérielle|militaire|concordante|interne|locale|parlementaire"
            r"|hospitalière|sûre)s?(?:\set\s\w+)?|proches?\s[^,.;]{2,60}?)(?=[,.;]|\s?$)"
        ),
    ),
    "es": Impersonal(
        tells=(
            r"[Aa]l?\s[^,.;:\ue000-\ue002]{2,40}?\sles?\s(?P<verb4>dijeron|contestaron|respondieron|aseguraron|prometieron|explicaron|informaron|comunicaron|avisaron|anunciaron|(?:han|habían)\s(?:comunicado|dicho|asegurado|prometido|avisado|informado|contestado|explicado|anunciado))|"
            rf"[Ss]e\s(?:me|nos|les?|te)\s(?:había\s|ha\s)?(?P<verb>{_ES_TOLD}|{_ES_DONE}|prometido|asegurado)"
            r"|(?P<verb2>(?:[Hh]a|[Hh]abía)\strascendido|[Tt]rascendió)"
            r"|(?:fue|fueron|ha\ssido|han\ssido|había\ssido|habían\ssido)\s"
            r"(?P<verb3>(?:informad|avisad|advertid|notificad|alertad)[oa]s?)"
        ),
        that=r"(?:\s(?!que\b|de\sque\b)[\w-]+){0,8}?\s(?:de\s)?que\s",
        by=r"por",
        subjectless=(rf"[Ss]e\s(?P<verb>{_ES_SAID}|supo|(?:ha|había)\s(?:{_ES_DONE}|sabido))"),
        behind=rf"se\s(?P<verb>{_ES_SAID}|supo|(?:ha|había)\s(?:{_ES_DONE}))|(?P<verb2>trascendió)",
        by_nobody=(
            rf"(?P<verb>[Ss]egún)\s(?:ha\strascendido|trascendió|se\s(?:{_ES_SAID}|supo|(?:ha|había)\s"
            rf"(?:{_ES_DONE}|sabido)))(?:\s(?!que\b)[\w-]+){{0,4}}?(?=,|[.;]|\s?$)"
        ),
    ),
}
