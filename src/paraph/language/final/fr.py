"""Final clauses in French."""

from __future__ import annotations

from paraph.language.final.counting import cardinal, numbers, ordinal, ordinals
from paraph.language.final.table import EventWords, FinalWords, WhenWords

_MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
_INSTRUMENT = (
    r"(?P<instrument>accord|traité|convention|protocole(?:\s+d['’]accord)?|pacte|charte|arrangement|mémorandum(?:\s+d['’](?:entente|accord))?|acte"
    r"|contrat|entente)(?!\w)"
)
_COUNT = r"(?P<count>@numbers@|\d{1,4})(?:\s*\((?P<again>@numbers@|\d{1,4})\))?"
_UNIT = r"(?P<unit>@units@)"
_NTH = r"(?P<nth>@ordinals@|\d{1,3}\s?(?:er|ère|e|ème))"
_AFTER = (
    r"(?:qui\s+(?:suit|suivra|suivant)|suivant|après|à\s+compter\s+(?:de|du)|à\s+partir\s+(?:de|du)"
    r"|qui\s+suivront|à\s+dater\s+(?:de|du))\s*"
)
_THE = r"(?:(?:de\s+)?(?:la|le|l['’]|les|des|du|de)\s*)?"
_DAY_OF = rf"{_THE}(?:(?:date|jour|moment)\s+(?:à\s+laquelle\s+|où\s+|(?:de|du|des)\s*(?:la\s+|l['’])?))?{_THE}"
_LAST = r"(?:derni(?:er|ère))"
_LATTER = rf"(?:{_LAST}|seconde?)"
"""Of notifications alone: the second instrument is not the last one of ten."""
_NOTE = (
    r"(?:notifications?|notes?(?:\s+verbales?)?|communications?|lettres?)(?:\s+(?:écrites?"
    r"|diplomatiques?|officielles?))*"
)
_PARTY = (
    r"(?:(?:hautes\s+)?parties(?:\s+(?:contractantes|signataires))?|partie(?:\s+contractante)?|[ée]tats"
    r"(?:\s+(?:signataires|membres|contractants|parties))?|gouvernements|signataires|pays(?:\s+membres)?)"
)
_ALL = rf"(?:(?:tous|toutes|chacune?|ensemble|les|des|deux|de|par)\s+)+{_PARTY}"
_RATIFY = (
    r"(?:(?:ratification|approbation|acceptation|adhésion|signature\s+définitive)(?:\s*,\s*(?:ou\s+|et\s+)?"
    r"(?:d['’]|de\s+)?|\s+(?:ou|et)\s+(?:d['’]|de\s+)?)?)+"
)
_INSTRUMENTS = rf"(?:instruments?\s+(?:de|d['’])\s*{_RATIFY}|instruments?|ratifications?)"
_WITH = (
    r"(?:\s+auprès\s+(?:du|de\s+la|de\s+l['’]|de)\s*(?:dépositaire|secrétaire\s+général|gouvernement"
    r"(?:\s+(?:du|de\s+la|de\s+l['’]|de)\s*(?-i:[A-ZÉ][\w’'-]+(?:\s+(?:de\s+|du\s+|la\s+)*[A-ZÉ]\w+)*))?"
    r"|(?-i:[A-ZÉ][\w’'-]+(?:\s+(?:de\s+|du\s+|la\s+)*[A-ZÉ][\w’'-]+)*)))"
)
_NAMED = r"(?:le|la|cet|cette|l['’])\s*(?:présente?\s+)?(?:accord|traité|convention|protocole|arrangement|mémorandum|contrat|pacte)"
_SELF = rf"(?:{_NAMED}|il|elle|celui-ci|celle-ci)"
_ASIDES = r"(?:(?:à\s+tout\s+moment|par\s+écrit|par\s+notification\s+écrite|et|par\s+(?:la\s+)?voie\s+diplomatique)\s*,?\s*)*"
"""What may stand around a denunciation and says nothing of when it takes effect."""
_FROM_ENTRY = r"(?:\s+à\s+(?:compter|partir|dater)\s+de\s+(?:la\s+date\s+de\s+)?(?:son\s+|l['’])entrée\s+en\s+vigueur)?"
_NEW = r"(?:^|[,;]\s+(?:et\s+|mais\s+)?|\bet\s+)"
"""Where a clause of a sentence begins."""

WORDS = FinalWords(
    code="fr",
    this=rf"(?:(?:le|la)\s+présente?\s+|cet(?:te)?\s+|(?:l['’]|l[ea]\s+)(?=(?-i:[A-Z]))){_INSTRUMENT}",
    it=r"(?:il|elle|celui-ci|celle-ci)",
    failing=r"\s*,?\s*ou\s*,?\s+à\s+défaut\s*,?\s+",
    leads=(
        r"(?:(?:l['’]\s*)?article\s+[\w.-]{1,8}\s*[.:–—-]*\s*)?(?:(?:entrée\s+en\s+vigueur|dispositions"
        r"\s+finales|durée|et|dénonciation|ratification)[\s.,:–—-]+)*"
    ),
    between=(
        r"(?:\s*,?\s+(?:rédigée?\s+en\s+[^;.]{3,200}|est\s+soumise?\s+à\s+(?:la\s+)?ratification\s+et"
        r"|sera\s+ratifiée?(?:\s+par\s+les\s+parties(?:\s+contractantes)?)?\s+et(?:\s+il)?"
        r"|(?=[^,;]{0,60}provisoire)(?:(?:est|sera)\s+(?:provisoirement\s+)?appliquée?|s['’]\s*applique(?:ra)?)\s+[^,;]{3,120}?\s*,?\s+et(?:\s+(?:il|elle))?))?"
    ),
    verb=(
        r"(?:(?:entre(?:ra)?|sera\s+mise?)\s+(?:définitivement\s+)?en\s+vigueur|prend(?:ra)?\s+effet"
        r"|sort(?:ira)?\s+ses\s+effets)"
    ),
    core=r"(?:entre(?:ra|nt|ront)?|mise?)\s+(?:définitivement\s+)?en\s+vigueur|prend(?:ra|ront)?\s+effet",
    deemed=r"\bréputée?\b",
    again=r"(?:entrera|entreront)\s+en\s+vigueur|prendra\s+effet",
    others=(
        r"\b(?:amendements?|modifications?|décisions?|révisions?|annexes?|dénonciations?|retraits?"
        r"|lois?|mesures?)\b"
    ),
    subordinate=(
        r"\b(?:après\s+que|que|qu['’]|lorsque|lorsqu['’]|date|jour|où|dès|avant|si|jusqu['’]à\s+ce\s+que|laquelle"
        r"|quand)\s*"
    ),
    indirect=r"\b(?:décid|détermin|notifi|inform)\w*\b[^.;]{0,160}\b(?:quand|si|date\s+à\s+laquelle)\s*",
    clause=r"\b(?:jusqu|lorsqu|avant|après|si|dont|qui)",
    date=(r"(?:le\s+)?(?P<day>\d{1,2})(?:er)?\s+(?P<month>@months@)\s+(?P<year>\d{4})(?!\d)"),
    months={word: value for value, word in enumerate(_MONTHS, start=1)},
    cardinal=cardinal("fr"),
    numbers=numbers("fr"),
    ordinal=ordinal("fr"),
    ordinals=ordinals("fr"),
    units={
        "jours ouvrables": "business day",
        "jours": "day",
        "jour": "day",
        "semaines": "week",
        "semaine": "week",
        "mois": "month",
        "ans": "year",
        "an": "year",
        "années": "year",
        "année": "year",
    },
    whens=(
        WhenWords(r"(?:(?:à\s+compter|à\s+partir|à\s+dater)\s+du\s+|le\s+)(?P<date>@date@)", "on"),
        WhenWords(rf"le\s+{_NTH}\s+(?P<unit>jour)\s+(?:à\s+)?{_AFTER}", "after nth"),
        WhenWords(
            rf"(?:à\s+compter\s+du\s+|à\s+partir\s+du\s+|le\s+)?premier\s+jour\s+du\s+{_NTH}\s+mois\s+"
            rf"{_AFTER}(?:celui\s+(?:au\s+cours\s+)?(?:duquel|où)\s+)?",
            "month",
        ),
        WhenWords(
            rf"(?:à\s+compter\s+du\s+|le\s+)?premier\s+jour\s+du\s+mois\s+(?:qui\s+)?(?:suit|suivra|suivant)"
            rf"\s+l['’]expiration\s+d['’]un\s+délai\s+de\s+{_COUNT}\s+{_UNIT}\s+{_AFTER}",
            "month after",
        ),
        WhenWords(
            rf"(?:à\s+compter\s+du\s+|le\s+)?premier\s+jour\s+du\s+mois\s+{_AFTER}(?:celui\s+(?:au\s+cours\s+)?"
            r"(?:duquel|où)\s+)?",
            "month",
        ),
        WhenWords(
            rf"à\s+l['’]expiration\s+d['’](?:un|une)\s+(?:délai|période)\s+de\s+{_COUNT}\s+{_UNIT}\s+{_AFTER}",
            "expiring",
        ),
        WhenWords(rf"{_COUNT}\s+{_UNIT}\s+{_AFTER}", "after"),
        WhenWords(r"le\s+(?:lendemain|jour\s+suivant)\s+(?:de\s+|du\s+)?", "next"),
        WhenWords(
            r"(?:à\s+(?:compter|partir|dater)\s+(?:de\s+|du\s+)|dès\s+(?:que\s+)?|lors\s+(?:de\s+|du\s+)"
            r"|au\s+moment\s+(?:de\s+|du\s+)|après\s+|lorsque\s+|à\s+|au\s+|le\s+)(?=\S)",
            "day",
        ),
    ),
    events=(
        EventWords(
            rf"{_DAY_OF}(?:sa\s+)?signature(?:\s+(?:du\s+présent|de\s+la\s+présente|de\s+l['’])\s*\w+)?"
            rf"(?:\s+(?:par|de)\s+{_ALL}|\s+par\s+(?:la\s+)?dernière\s+(?:des\s+)?parties?)?",
            "signature",
        ),
        EventWords(
            rf"(?:{_ALL}\s+l['’]\s*(?:auront|ont)\s+signée?|(?:il|elle)\s+(?:aura|a)\s+été\s+signée?\s+par\s+{_ALL})",
            "signature",
        ),
        EventWords(
            rf"{_DAY_OF}réception\s+(?:par\s+le\s+dépositaire\s+)?de\s+la\s+{_LATTER}\s+(?:des?\s+|d['’])?"
            rf"(?:ces\s+|deux\s+|les\s+)*{_NOTE}",
            "received",
        ),
        EventWords(
            rf"{_DAY_OF}{_LATTER}\s+(?:des?\s+|d['’])?(?:ces\s+|deux\s+)*{_NOTE}", "notified"
        ),
        EventWords(rf"{_DAY_OF}{_LAST}\s+(?:des\s+(?:deux\s+)?)?signatures?", "signature"),
        EventWords(
            rf"{_DAY_OF}(?:{_ALL})\s+(?:se\s+(?:seront|sont)\s+(?:mutuellement\s+)?notifiée?s?|se\s+notifieront"
            r"|se\s+notifient)",
            "notified",
        ),
        EventWords(
            rf"{_DAY_OF}échange\s+(?:des?|de\s+leurs)\s+{_INSTRUMENTS}", "instruments exchanged"
        ),
        EventWords(rf"{_DAY_OF}échange\s+(?:des?|de\s+leurs)\s+{_NOTE}", "notifications exchanged"),
        EventWords(
            rf"{_DAY_OF}dépôt\s+(?:du|de\s+l['’])\s*{_LAST}?\s*(?:des\s+)?(?P<nth>@ordinals@)\s+{_INSTRUMENTS}",
            "deposit",
            "number",
        ),
        EventWords(rf"{_DAY_OF}dépôt\s+du\s+{_LAST}\s+(?:des\s+)?{_INSTRUMENTS}", "deposit"),
        EventWords(
            rf"{_DAY_OF}dépôt\s+(?:des|de\s+leurs)\s+{_INSTRUMENTS}{_WITH}?\s+(?:par|de)\s+{_ALL}{_WITH}?",
            "deposit",
        ),
        EventWords(
            rf"{_DAY_OF}dépôt\s+de\s+(?:son|cet)\s*{_INSTRUMENTS}|{_DAY_OF}dépôt\s+par\s+cet\s+état\s+de\s+son"
            rf"\s+{_INSTRUMENTS}",
            "deposit",
            "own",
        ),
        EventWords(
            rf"{_DAY_OF}(?:sa\s+)?ratification(?:\s+du\s+présent\s+\w+)?\s*par\s+{_ALL}",
            "ratification",
        ),
        EventWords(
            rf"{_DAY_OF}(?:accomplissement|achèvement)\s+(?:par\s+{_ALL}\s+)?(?:des|de\s+leurs)\s+(?:procédures"
            r"|formalités)",
            "completion",
        ),
        EventWords(rf"{_DAY_OF}(?:son\s+)?adoption", "adoption"),
    ),
    channel=(
        r"\s*,?\s+(?:par\s+écrit\s*,?\s+(?:et\s+)?)?(?:par\s+(?:la\s+|le\s+)?(?:voie|canal)\s+diplomatique|par\s+les\s+(?:voies|canaux)"
        r"\s+diplomatiques|par\s+écrit)(?:\s*,)?"
    ),
    joins=r"\s*,?\s*(?:et|ou|ainsi\s+que)\b",
    happens=r"(?:ratif|approb|approuv|accept|adh[ée]|sign|[ée]chang|d[ée]p[oô]|notif|notes?$|instrument|adopt|accompli|achèv|inform)",
    entry_of=(
        r"^(?![^.;]*\b(?:amend|modifi|révis|annexe|décision|dénonc))[^.;]*\b(?:notifi|inform|communiqu)[^.;]{3,200}\bl['’]entrée\s+en\s+vigueur\s+(?:du\s+présent|de\s+la\s+présente|de\s+cet(?:te)?)\s+\w+"
    ),
    content=(
        "le la les l du des de d un une en à au aux et ou par pour que qui se sa son ses leur leurs "
        "cet cette ces ce présent présente accord traité protocole convention parties partie "
        "contractantes contractante états état gouvernements gouvernement procédures procédure "
        "internes interne formalités nécessaires nécessaire requises requis requise constitutionnelles "
        "constitutionnelle légales juridiques nationales respectives respectifs accomplies accompli "
        "accomplissement achèvement achevées achevée terminées effet fin cette entrée vigueur ont "
        "été sont est ait été notifient notifié notification notifications notes note écrit écrite "
        "voie diplomatique entre elles l'une l'autre l'accomplissement l'achèvement l'entrée "
        "d'entrée relative relatives attestant confirmant indiquant conformément dispositions ratification approbation "
        "acceptation instruments instrument dépositaire mutuellement chacune chacun ce qui concerne "
        "lesquelles laquelle dont exigées prévues à-dire conditions droit législation respective "
        "s'informent s'informeront s'avisent s'aviseront communiquent communiqueront réciproquement"
    ),
    stops=r"\s*par\s+(?:le\s+|la\s+|l['’]\s*|un\s+|une\s+)?(?:gouvernement|partie|état)\b|\s*(?:pour|entre)\s+les\s+\w+\s+qui\b",
    phrases=(
        rf"{_WITH}",
        r"désignée?\s+comme\s+état\s+dépositaire[^;.]{0,140}",
        r"l['’]une\s+à\s+l['’]autre",
    ),
    agreed=(
        r",?\s*(?:ou\s+à\s+(?:toute\s+autre|une\s+autre)\s+date|à\s+moins\s+que\s+les\s+parties\s+n['’]en\s+(?:conviennent|décident)"
        r"\s+autrement)(?:\s+(?:convenue|dont|conviennent|conviendront|fixée|entre|par|les|parties|elles))*"
    ),
    predicate=(
        r"\s*[,;]?\s*(?:et\s+)?(?:il\s+|elle\s+)?(?:est\s+conclue?|reste(?:ra)?|demeure(?:ra)?|se\s+poursui(?:t|vra)|dure(?:ra)?|court|continue(?:ra)?|sera\s+valable"
        r"|aura\s+une\s+durée|entre(?:ra)?\s+en\s+vigueur|entrera|cesse(?:ra)?)\b"
    ),
    in_time=r"(?:au\s+plus\s+tard\s+le\s+(?P<date>@date@)|(?P<before>avant)\s+cette\s+date)",
    subject=r"sous\s+réserve\s+(?:de\s+|du\s+|des\s+)?",
    proviso=r",?\s*(?:à\s+(?:la\s+)?condition\s+que|sous\s+réserve\s+que|pour\s+autant\s+que)\s+",
    condition=(
        EventWords(
            rf"{_ALL}\s+se\s+(?:soient|sont)\s+notifiée?s?(?:\s+(?P<strict>avant)\s+cette\s+date)?",
            "notified",
        ),
    ),
    grouped="",
    aside="",
    such=r"(?:de\s+|à\s+|après\s+)?(?:la\s+date\s+de\s+)?cette\s+notification",
    further="",
    otherwise=(
        r"(?:après\s+cette\s+date\s*,?\s+|à\s+défaut\s*,\s+|si\s+(?:le\s+présent\s+\w+|il)\s+n['’](?:est\s+pas\s+entré"
        r"|entre\s+pas)\s+en\s+vigueur\s+à\s+cette\s+date\s*,\s+)"
    ),
    joining=(
        r"(?:pour|à\s+l['’]égard\s+de|en\s+ce\s+qui\s+concerne)\s+(?:chaque|chacun|tout|toute|un|les)\s+[^;:]{3,260}?"
        r"(?:ratifi|adhér|dépos|accept)[^;:]{0,260}?[,\s]\s*(?:(?:le|la)\s+(?:présente?\s+)?\w+|il|elle)\s+"
    ),
    retroactive=(
        r"\s*,?\s*(?:et\s+)?(?:avec|aura|ayant)\s+effet\s+(?:rétroactif\s+)?(?:à\s+compter\s+|à\s+partir\s+)?(?:du|au)"
        r"\s+(?P<date>@date@)"
    ),
    lasting=r"(?:reste(?:ra)?|demeure(?:ra)?|est|sera)\s+(?:en\s+vigueur|valable|conclue?)\s*",
    unsaid="",
    indefinite=(
        (
            r"(?:pour\s+une\s+(?:durée|période)\s+(?:indéterminée|illimitée|indéfinie)|sans\s+limitation\s+de\s+durée"
            r"|indéfiniment)"
        ),
    ),
    until=r"jusqu['’]au\s+(?P<date>@date@)",
    until_notice=r"jusqu['’]à\s+l['’]\s*expiration\s+d['’]\s*(?:une?\s+(?:délai|période)\s+de\s+)?",
    period=(
        (
            rf"(?:pour|pendant)\s+une\s+(?:durée|période)\s+(?:initiale\s+)?(?:de\s+|d['’]\s*){_COUNT}\s+{_UNIT}{_FROM_ENTRY}"
        ),
        rf"(?:pour|pendant)\s+{_COUNT}\s+{_UNIT}{_FROM_ENTRY}",
    ),
    measured=(
        (
            r"la\s+durée\s+(?:initiale\s+|de\s+validité\s+)?(?:du\s+présent|de\s+la\s+présente|de\s+cet(?:te)?|de\s+ce)\s+"
            rf"{_INSTRUMENT}\s+(?:est|sera)\s+(?:fixée\s+à\s+|de\s+){_COUNT}\s+{_UNIT}{_FROM_ENTRY}"
        ),
        (
            r"@this@\s+a(?:ura)?\s+une\s+(?:durée|validité|durée\s+de\s+validité)\s+(?:initiale\s+)?"
            rf"de\s+{_COUNT}\s+{_UNIT}{_FROM_ENTRY}"
        ),
    ),
    counted=r"\b(?:compter|partir|dès|depuis|après|suivant)\b",
    lasts=(
        (
            r"\b(?:renouvel|prorog|prolong|reconduit|reconduction)|\btacit|\bdurée\s+(?:du|de\s+la|de\s+l['’])\s*(?:présente?\s+)?\w+"
            r"|\bdurée\s+de\s+validité|\b(?:expirera|prendra\s+fin)\b|\bsa\s+durée\b"
        ),
        r"\b(?:périodes?|durée|validité|expir|années?|ans?|mois|tacit)",
        r"\b(?:(?:le|la|du|l['’])\s*(?:présente?\s+)?(?:accord|traité|convention|protocole|arrangement|mémorandum|contrat)|il|elle|sa|son)\b",
    ),
    expires=r"\s+expire(?:ra)?\s+le\s+(?P<date>@date@)",
    over=(
        (
            rf"{_NEW}{_SELF}\s+(?:n(?:e\s+|['’]))?(?:prend(?:ra)?\s+fin|expire(?:ra)?|cesse(?:ra)?|(?:vient|viendra|arrive(?:ra)?)\s+à"
            r"\s+(?:expiration|échéance|son\s+terme)|(?:est|sera)\s+(?:caduc|caduque|éteinte?|terminée?)|devien(?:t|dra)\s+(?:caduc"
            r"|caduque|nul)|s['’]éteint|s['’]éteindra|perd(?:ra)?\s+(?:sa\s+validité|ses\s+effets|effet)|dure(?:ra)?"
            r"|a(?:ura)?\s+une\s+(?:durée|validité))\b"
        ),
        rf"\bsa\s+durée\s+(?:totale|maximale)|\bdurée\s+(?:totale|maximale)\s+d(?:u|e)\s*(?:{_NAMED}|présente?\s+\w+)",
        (
            r"^(?:aucune?|toute?|chaque|cet(?:te)?|ce|l[ea])\s+(?:\w+\s+)?(?:renouvellement|reconduction|prorogation|prolongation)\b"
            r"[^.;]{0,200}?(?:au-delà|après|plus\s+de|qu['’]une|limité|excéder|dépasser)"
        ),
        (
            rf"{_NEW}{_SELF}\s+(?:n(?:e\s+|['’]))?(?:peut|pourra|est|sera)\s+(?:être\s+)?(?:renouvel|prorog|prolong|reconduit)\w*"
            r"[^.;]{0,200}?\b(?:fois|seulement|plus)\b"
        ),
    ),
    leaving=(
        rf"{_NEW}{_SELF}\s+(?:ne\s+)?(?:peut|pourra)\s+(?:\w+\s+){{0,2}}?être\s+(?:\w+\s+)?(?:dénoncée?|résiliée?)\b",
        (
            r"\b(?:chaque|chacune|l['’]une|aucune|toute|une|les)\b[^.;]{0,60}?\b(?:peut|peuvent|pourra|pourront)\s+[^.;]{0,80}?"
            rf"\b(?:(?:dénoncer|résilier)\s+{_NAMED}|(?:le|la)\s+(?:dénoncer|résilier)|mettre\s+fin\s+(?:au\s+présent|à\s+la\s+présente"
            r"|à\s+l['’]accord|au\s+traité)|y\s+mettre\s+fin)"
        ),
        (
            r"\b(?:dénonciation|résiliation|extinction)\b[^.;]{0,60}?\b(?:prend(?:ra)?|produi(?:t|ra)|sort(?:ira)?)\s+(?:ses\s+)?effets?\b"
        ),
    ),
    bounded=(
        r"\d|\b(?:jours?|semaines?|mois|ans?|années?|avant|après|jusqu|pendant|durant|seulement|ne|aucune?|sauf|si|réserve|fin\s+de"
        r"|expir\w*|délai|préavis|effets?)\b|\bn['’]"
    ),
    applies=(
        (
            r"\bappliqu\w+\s+(?:[\w'’-]+\s+){0,4}?(?:à\s+titre\s+)?(?:provisoire|temporaire)|\bprovisoirement\s+appliqu"
            r"|\bapplication\s+provisoire\s+d\w*\b[^.;]{1,80}?\b(?:prend|commence|débute|cesse)"
        ),
        (
            r"^(?:(?:toutefois|cependant|néanmoins|nonobstant[^,]{0,120}|par\s+dérogation[^,]{0,120})\s*,\s*)?(?:les\s+dispositions\s+d(?:e|es|u)"
            r"\s+)?(?:l['’]\s*|les\s+|le\s+|la\s+)?(?:articles?|paragraphes?|chapitres?|annexes?|parties|sections?)\s+[^.;]{1,80}?\s+(?:ne\s+)?"
            r"(?:s['’]appliqu\w+|(?:est|sont|sera|seront)\s+(?:appliquée?s?|applicables?)|prennent\s+effet|prend(?:ra|ront)?\s+effet"
            r"|cesse\w*\s+de\s+s['’]appliquer)\b[^.;]{0,60}?(?:@date@|\bprovisoire|\b(?:compter|partir)\s+d|\bentrée\s+en\s+vigueur"
            r"|\b(?:ans?|années?|mois|jours?)\s+(?:après|plus\s+tard))"
        ),
        (
            rf"{_NEW}{_SELF}\s+(?:ne\s+)?(?:s['’]applique(?:ra)?|(?:est|sera)\s+(?:appliquée?|applicable|réputée?\s+conclue?))\s+"
            r"(?:(?:seulement|rétroactivement|également|de\s+nouveau)\s+)?(?:dès|depuis|(?:à\s+(?:compter|partir|dater)|au-delà)\s+d\w+)\s[^.;]{0,60}?(?:@date@|\bdate\b"
            r"|\bentrée\b|\d{4})"
        ),
    ),
    ratified=(
        rf"^{_SELF}\s+(?:(?:est|sera)\s+(?:soumise?|sujette?)\s+à\s+(?:la\s+)?(?:ratification|acceptation|approbation)"
        r"|(?:sera|doit\s+être|est)\s+(?:ratifiée?|approuvée?|acceptée?))\b"
    ),
    consents=(
        r"\b(?:ratifi\w+|ratification)\b|\bad\s+referendum\b|\bparlement\w*\b[^.;]{0,80}\bapprou?v|\bapprobation\b[^.;]{0,80}\bparlement"
        r"|\b(?:soumis\w*|soumett\w+|requiert)\b[^.;]{0,80}\b(?:approbation|acceptation)\b"
    ),
    postpones=(
        r"(?:^|[,;]\s+)(?:(?:toutefois|cependant|et|mais)\s*,?\s+)?(?:l['’]|son\s+|cette\s+)entrée\s+en\s+vigueur(?:\s+(?:du|de\s+la|de\s+cet(?:te)?)\s+(?:présente?\s+)?\w+)?\s+"
        r"(?:est|sera|aura|a\s+lieu|n['’]|ne\s|requiert|suppose|interviendra|intervient|dépend|doit)",
        r"\bliée?s?\b[^.;]{0,60}\b(?:partir|qu['’]|jusqu|après|avant|compter)",
        r"\bne\s+(?:lie|liera|oblige|obligera)\b[^.;]{0,120}(?:\bavant|\bqu['’e]|\bjusqu|\btant)",
        r"^(?:\W|toutefois|cependant|ce\s+qui\s+précède|cette\s+règle|ceci|cela)+\s+ne\s+s['’]appliqu\w+\s+(?:pas|qu['’e])",
    ),
    exchanges=r"\b(?:instruments?\s+(?:de\s+(?:ratification|acceptation)|d['’]approbation)|ratifications)\s+(?:seront|sont)\s+(?:échangés|déposés)\b",
    qualifies=(
        r"^(?:(?:toutefois|cependant|néanmoins)\s*,\s+)?(?:ce\s+qui\s+précède|cela|ceci|la\s+phrase\s+précédente)\b",
        r"^(?:à\s+condition\s+que|pourvu\s+que|sous\s+réserve)\b|^le\s+paragraphe\s+\d+\s+(?:ne\s+)?(?:prend|s['’]applique)\b",
    ),
    ending=(
        r"(?:la|cette)\s+(?:dénonciation|extinction)\s+(?:prend(?:ra)?\s+effet|produit(?:ra)?\s+ses\s+effets)\s+",
        (
            r"(?:(?:le|la|cet|l['’])\s*(?:présente?\s+)?(?:accord|traité|convention|protocole)|il|elle)\s+cesse(?:ra)?\s+"
            r"(?:d['’](?:être\s+en\s+vigueur|avoir\s+effet)|de\s+produire\s+(?:ses\s+)?effets?)\s+"
        ),
        (
            rf"(?:(?:chaque|chacune\s+des|toute|l['’]une\s+(?:ou\s+l['’]autre\s+)?des)\s+{_PARTY}\s+(?:peut|pourra)\s*,?\s*{_ASIDES}"
            rf"(?:(?:dénoncer|résilier)\s+{_NAMED}|(?:le|la)\s+(?:dénoncer|résilier)|y\s+mettre\s+fin|mettre\s+fin\s+(?:au\s+présent|à\s+la\s+présente)\s+\w+)|{_SELF}\s+(?:peut|pourra)\s+être\s+(?:dénoncée?|résiliée?)"
            rf"\s*,?\s*{_ASIDES}par\s+(?:chacune\s+des|l['’]une\s+(?:ou\s+l['’]autre\s+)?des|chaque|toute)\s+{_PARTY})\s*,?\s*{_ASIDES}"
            r"(?=(?:moyennant|avec|sous\s+réserve|par)\b)"
        ),
    ),
    ends=(
        EventWords(
            rf"{_DAY_OF}l['’]\s*une\s+(?:ou\s+l['’]\s*autre\s+)?des\s+{_PARTY}\s+(?:notifie(?:ra)?|a\s+notifié|aura\s+notifié)\s+(?:(?:par\s+écrit|à\s+l['’]\s*autre(?:\s+partie)?)\s+)*"
            rf"(?:son\s+intention|sa\s+(?:décision|volonté))\s+(?:d['’]\s*y\s+mettre\s+fin|de\s+(?:le|la)\s+(?:dénoncer|résilier)|de\s+(?:dénoncer|résilier)\s+{_NAMED})",
            "notice",
            "first",
        ),
        EventWords(
            rf"{_DAY_OF}réception\s+de\s+(?:la|cette)\s+(?:notification|dénonciation)",
            "notice received",
            "first",
        ),
        EventWords(
            rf"{_DAY_OF}(?:la|cette|sa)?\s*(?:notification|dénonciation)(?:\s+de\s+la\s+dénonciation)?",
            "notice",
            "first",
        ),
    ),
    on_notice=(
        (
            rf"(?:moyennant|avec|sous\s+réserve\s+d['’]|par)?\s*(?:un\s+)?préavis\s+(?:écrit\s+)?(?:d['’]\s*(?=un)|de\s+|d['’]au\s+moins\s+)"
            rf"{_COUNT}\s+{_UNIT}"
        ),
    ),
    mentions=r"\bvigueur\b|\beffets?\b|\bapplicable\s+à\s+(?:compter|partir)\b|\bdurée\b|\bvalable\b",
)
