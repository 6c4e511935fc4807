"""How French articles say when."""

from __future__ import annotations

from paraph.language.dating.table import Dating

_U = r"semaine|mois|an|annee|trimestre"

DATING = Dating(
    code="fr",
    rows=(
        ("figures", r"{D}[/.](?P<mm>0[1-9]|1[0-2])[/.]{Y}"),
        ("iso", r"{Y}-(?P<mm>\d\d)-(?P<d>\d\d)"),
        ("open", r"(?:le )?{D}(?:er)? {M} ?[(/\[] ?{D2}(?:er)? {M2}[^)\]]{0,20}[)\]]?,? {Y}"),
        ("night", r"(?:dans )?(?:la )?nuit (?:de |du ){W} (?:a|au) {W}"),
        ("day-of", r"(?:le |au )?(?P<o>premier|dernier) jour (?:de |d['’]|du mois de |du mois d['’]){M}(?: {Y})?"),
        ("weekday-of", r"(?:le )?(?P<o>premier|deuxieme|second|troisieme|quatrieme|dernier) {W} (?:de |d['’]){M}(?: {Y})?"),
        ("month-half", r"(?:la )?(?P<o>premiere|seconde|deuxieme) (?:quinzaine|moitie) (?:de |d['’]){M}(?: {Y})?"),
        ("open", r"(?:la )?(?:premiere|deuxieme|troisieme|quatrieme|derniere) semaine (?:de |d['’]){M}(?: {Y})?"),
        ("open", r"(?:au |le |l['’]|a l['’])?(?:printemps|ete|automne|hiver) (?:de )?{Y}"),
        ("hung-days-before", r"{N} jours (?:plus tot|auparavant)"),
        ("hung-days-after", r"{N} jours plus tard"),
        ("day", r"{D} {S} {Y}"),
        ("yearless", r"{D} {S}"),
        ("days", r"(?:du |les )?{D}(?:er)? ?(?:-|–|au|et) ?{D2} {M} {Y}"),
        ("days", r"du {D}(?:er)? {M} au {D2} {M2} {Y}"),
        ("days-yearless", r"(?:du |les ){D}(?:er)? ?(?:-|–|au|et) ?{D2} {M}"),
        ("day", r"(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{D}(?:er)? {M} {Y}"),
        ("day-told", r"(?:le |ce )?{D}(?:er)? {M} {Z}"),
        ("day-last", r"(?:le )?{D}(?:er)? {M} dernier"),
        ("day-next", r"(?:le )?{D}(?:er)? {M} prochain"),
        ("month-told", r"(?:(?<=en )|(?<=fin )|(?<=debut )|(?<=mi-)|(?<=depuis )|(?<=avant )|(?<=de )){M} {Z}"),
        ("month-last", r"(?:(?<=en )|(?<=fin )|(?<=debut )|(?<=mi-)|(?<=depuis )|(?<=de )){M} dernier"),
        ("month-next", r"(?:(?<=en )|(?<=fin )|(?<=debut )|(?<=mi-)|(?<=des )|(?<=de )){M} prochain"),
        ("yearless", r"(?:le |ce )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{D}(?:er)? {M}"),
        ("month", r"{M} {Y}"),
        ("quarter", r"(?:le |au )?(?P<o>premier|deuxieme|troisieme|quatrieme|dernier) trimestre(?: (?:de )?{Y}| {Z})?"),
        ("half", r"(?:le |au )?(?P<o>premier|second|deuxieme) semestre(?: (?:de )?{Y}| {Z})?"),
        ("decade", r"(?:les )?annees (?P<y>1[5-9]\d0|20\d0)"),
        ("hung-before", r"une? (?P<u>an|annee|mois|semaine|jour) plus tot|(?:l['’]annee|le mois|la semaine) precedente?|la (?P<u2>veille)"),
        ("hung-after", r"une? (?P<u>an|annee|mois|semaine|jour) plus tard|(?:l['’])(?P<u2>annee) suivante|le (?P<u3>lendemain(?! d[eu'’])|mois suivant)"),
        ("hung-same", r"(?:la meme|cette meme|le meme) (?P<u>annee|semaine|mois|jour)"),
        ("ago", r"il y a {N} {U}"),
        ("open", r"(?:dans (?:les )?)?{N} {U} (?:apres|suivant|a compter)(?= l[ea]s? | l['’]| son | sa | leur | cette? | de | du )"),
        ("within", r"dans {N} {U}"),
        ("last", r"l['’](?P<u>an|annee) (?:derniere?|passee?)|(?:le|la) (?P<u2>mois|semaine|trimestre) (?:derniere?|passee?)"),
        ("next", r"l['’](?P<u>an|annee) prochaine?|(?:le|la) (?P<u2>mois|semaine|trimestre) prochaine?"),
        ("this", r"(?:cette|ce) (?P<u>annee|semaine|mois|trimestre)(?!-la)"),
        ("weekday-last", r"{W} dernier"),
        ("weekday-next", r"{W} prochain"),
        ("weekday", r"(?<!chaque )(?<!premier )(?<!deuxieme )(?<!saint )(?:ce )?{W}(?! suivant| precedent| d['’]| de )"),
        ("the-year", r"(?<=fin )d['’](?P<u>annee)|(?<=fin )de l['’](?P<u2>annee)|(?<=fin )du (?P<u3>mois|trimestre)|(?<=fin de )(?P<u4>la semaine)"),
        ("month-only", r"(?:(?<=en )|(?<=fin )|(?<=debut )|(?<=mi-)|(?<=depuis )|(?<=avant )|(?<=de ))(?:{M})(?! \d)"),
        ("years", r"{Y} ?[–-] ?(?P<y2>(?:1[5-9]|20|21)\d\d)(?![\d-])"),
        ("year", r"(?:(?<=en )|(?<=fin )|(?<=debut )|(?<=depuis )|(?<=avant )|(?<=apres )|(?<=de )|(?<=pour )|(?<=jusqu['’]en )|(?<=annee )|(?<=ici )){Y}(?! ?[–-] ?\d)(?! [a-z]{3,}s(?!\w))"),
    ),
    days={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "demain": 1, "avant-hier": -2,
          "apres-demain": 2, "hier soir": -1, "ce matin": 0, "ce soir": 0},
    units={"jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month",
           "an": "year", "ans": "year", "annee": "year", "annees": "year", "trimestre": "quarter",
           "trimestres": "quarter", "veille": "day", "lendemain": "day", "mois suivant": "month",
           "la semaine": "week"},
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
             "huit": 8, "neuf": 9, "dix": 10},
    ordinals={"premier": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4,
              "dernier": 4},
    bounds={
        "by": r"(?:d['’]ici(?: a| au| le)?|jusqu['’](?:en|au|a)|au plus tard(?: le| en)?)",
        "since": r"(?:depuis(?: le)?|a partir (?:de|du)|des|pas avant(?: le| la)?|au plus tot(?: le| en)?)",
        "before": r"avant(?: le| la)?",
        "after": r"apres(?: le)?",
    },
    parts=r"(?:au )?(?:debut|fin|mi-|milieu|courant)(?: de| d['’])?",
    ends=r"(?:la )?fin(?: de)?",
    nouns={
        "before": r"avant (?:son|sa|ses|leur|leurs|la|le|l['’]) ?(?:arrivee|visite|rencontre|sommet|signature|ratification|depart|venue|reunion|election|elections)",
        "after": r"apres (?:son|sa|ses|leur|leurs|la|le|l['’]) ?(?:arrivee|visite|rencontre|sommet|signature|ratification|depart|reunion|election|elections|entretiens|negociations)",
    },
    future=(
        r"(?<!\w)(?:doit|doivent|devrait|devraient|prevoi\w+|prevue?s?|attendue?s?|compte|comptent|pourrait"
        r"|pourraient|va|vont|pourra|pourront|devra|devront|fera|feront|ira|iront|verra|verront|se rend|se reunit|se reunissent|se retrouvent?|repart|prend effet|prend fin|expire|debute|demarre|s['’]ouvre|reprend|rouvre|sera|seront|serait|seraient|aura|auront|aurait|auraient|propose\w*|invite\w*|\w{3,}(?:era|eront|ira|iront|dra|dront|erait|eraient|irait|iraient|drait|draient|evra|evront|evrait|evraient|erra|erront|errait|erraient|ourra|ourront|ourrait|ourraient|fera|feront|ferait|feraient))(?!\w)"
    ),
    past=r"(?<!\w)(?:\w{2,}(?<!er)(?<!ir)(?<!dr)(?<!vr)(?<!aur)(?:ait|aient)|a|ont|avait|avaient|est arrive\w*|etait|etaient|s['’]est|se sont|fut|furent|(?:a|ont|avait) \w+e)(?!\w)",
    years={
        "last": r"de l['’](?:an|annee) (?:derniere?|passee?)",
        "next": r"de l['’](?:an|annee) prochaine?",
        "this": r"de cette annee(?!-la)|de l['’]annee en cours",
        "after": r"de l['’]annee suivante",
        "before": r"de l['’]annee (?:precedente|d['’]avant)",
        "same": r"de (?:la|cette) meme annee|de cette annee-la",
    },
    feasts={
        "(?:le |du )?jour de l['’]an|nouvel an": (1, 1), "l['’]epiphanie": (1, 6),
        "la chandeleur": (2, 2), "la saint-valentin": (2, 14),
        "la saint-jean": (6, 24), "la saint-michel": (9, 29),
        "l['’]assomption": (8, 15), "la toussaint": (11, 1),
        "la saint-martin": (11, 11), "la saint-nicolas": (12, 6),
        "la sainte-catherine": (11, 25), r"(?:(?<=a )|(?<=avant )|(?<=apres )|(?<=de )|(?<=depuis )|(?<=pour )|(?<=ici )|(?<=vers )|(?<=des )|(?<=lendemain de ))noel": (12, 25), "la saint-sylvestre": (12, 31),
        "(?:le )?mercredi des cendres": -46, "(?:le )?mardi gras": -47, "les rameaux|dimanche des rameaux": -7,
        "(?:le )?vendredi saint": -2, "(?:le )?lundi de paques": 1, "(?<!ile de )paques": 0, "la semaine sainte": (-7, -1),
        "l['’]ascension": 39, "(?:le )?lundi de (?:la )?pentecote": 50,
        "la pentecote": 49, "la fete-dieu": 60,
    },
    eve=r"(?:la |a la )?veille (?:de |du |d['’])",
    no_feast=r"-sur-|-en-|-de-|-du-",
    short={"jan": 1, "fev": 2, "mar": 3},
    meeting=r"(?<!\w)(?:recus?|rencontr\w+|entretien|conversation|interview|conference de presse|parle|enregistr\w+)(?!\w)",
    set_for=(
        r"(?<!\w)(?:report|fix|prev|repouss|renvoy|programm|avanc|recul|decal)\w* (?:au|a|pour|en|le|jusqu['’]au|la)"
    ),
    earliest=r",? au plus tot",
    latest=r",? au plus tard",
    nots=r"(?<!\w)(?:n['’]|ne |pas(?!\w)|jamais|personne|aucune?(?!\w))",
    made=(
        r"(?<!\w)(?<!sera )(?<!seront )(?<!est )(?<!sont )(?<!etre )(?<!serait )(?<!seraient )(?:signe|conclu|adopte|publie|rendu|remis|diffuse|elu|approuve|ratifie|envoye|ecrit|date|pris|livre"
        r"|suspendu|interrompu|entame|realise|mene|effectue|depose|acheve|lance|annonce|paraphe|scelle|vote|presente|transmis)(?:e|s|es)?(?: le| en| au)? ?$"
    ),
    each=r" de chaque annee| de chaque an| tous les ans| chaque annee",
    asked_to=(
        r"(?<!\w)(?:appel|invit|demand|convi|exhort|promi|menac|ordonn|propos)\w*[^.;:,]{0,60}?[ ](?:d['’])?\w+(?:er|ir|re)(?!\w)[^.;:,]{0,24}$"
    ),
    oneself=r"(?<!\w)(?:je|me|moi|mon|ma|mes)(?!\w)|(?<!\w)[jm]['’]",
)  # fmt: skip
