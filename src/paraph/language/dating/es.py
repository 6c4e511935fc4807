"""How Spanish articles say when."""

from __future__ import annotations

from paraph.language.dating.table import Dating

DATING = Dating(
    code="es",
    rows=(
        ("figures", r"{D}[/.](?P<mm>0[1-9]|1[0-2])[/.]{Y}"),
        ("iso", r"{Y}-(?P<mm>\d\d)-(?P<d>\d\d)"),
        ("open", r"(?:el )?{D} de {M} ?[(/\[] ?{D2} de {M2}[^)\]]{0,20}[)\]]?,? (?:de )?{Y}"),
        ("night", r"(?:en )?(?:la )?(?:noche|madrugada) del? {W} al? {W}"),
        ("day-of", r"(?:el )?(?P<o>primer|ultimo) dia de {M}(?: (?:de|del) {Y})?"),
        ("weekday-of", r"(?:el )?(?P<o>primer|segundo|tercer|cuarto|ultimo) {W} de {M}(?: (?:de|del) {Y})?"),
        ("month-half", r"(?:la )?(?P<o>primera|segunda) (?:quincena|mitad) de {M}(?: (?:de|del) {Y})?"),
        ("open", r"(?:la )?(?:primera|segunda|tercera|cuarta|ultima) semana de {M}(?: (?:de|del) {Y})?"),
        ("open", r"(?:la |el )?(?:primavera|otono|verano|invierno) (?:de|del) {Y}"),
        ("hung-days-before", r"{N} dias (?:antes(?! de)|atras)"),
        ("hung-days-after", r"{N} dias (?:despues(?! de)|mas tarde)"),
        ("day", r"{D} {S} {Y}"),
        ("yearless", r"{D} {S}"),
        ("days", r"(?:del |los dias )?{D} ?(?:-|–|al|y) ?{D2} de {M} (?:de|del) {Y}"),
        ("days", r"del {D} de {M} al {D2} de {M2} (?:de|del) {Y}"),
        ("days-yearless", r"(?:del |los dias |los )?{D} ?(?:-|–|al|y) ?{D2} de {M}"),
        ("day", r"(?:el )?(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?{D} de {M} (?:de|del) {Y}"),
        ("day-told", r"(?:el |este )?{D} de {M} {Z}"),
        ("day-last", r"(?:el )?pasado (?:dia )?{D} de {M}|(?:el )?{D} de {M} (?:pasado|ultimo)"),
        ("day-next", r"(?:el )?proximo (?:dia )?{D} de {M}|(?:el )?{D} de {M} proximo"),
        ("month-told", r"(?:(?<=en )|(?<=de )|(?<=hasta )|(?<=desde )|(?<=para )){M} {Z}"),
        ("month-last", r"(?:el )?pasado (?:mes de )?{M}|(?:(?<=en )|(?<=de )|(?<=desde )){M} (?:pasado|ultimo)"),
        ("month-next", r"(?:el )?proximo (?:mes de )?{M}|(?:(?<=en )|(?<=de )|(?<=para )){M} proximo"),
        ("yearless", r"(?:el |este )?(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?{D} (?:de )?{M}"),
        ("month", r"{M} (?:de|del) {Y}"),
        ("quarter", r"(?:el )?(?P<o>primer|segundo|tercer|cuarto|ultimo) trimestre(?: (?:de|del) {Y}| {Z})?"),
        ("half", r"(?:el |la )?(?P<o>primer|segundo|primera|segunda) (?:semestre|mitad)(?: (?:de|del) {Y}| {Z})?"),
        ("decade", r"(?:los )?anos (?P<y>1[5-9]\d0|20\d0)|(?:la )?decada de (?P<y2>1[5-9]\d0|20\d0)"),
        ("hung-before", r"una? (?P<u>ano|mes|semana|dia) antes|(?:el|la) (?P<u2>ano|mes|semana|dia) anterior"),
        ("hung-after", r"una? (?P<u>ano|mes|semana|dia) (?:despues|mas tarde)|(?:al|el|la) (?P<u2>ano|mes|semana|dia) siguiente(?! (?:de|del|a|al)(?!\w))"),
        ("hung-same", r"(?:el mismo|ese mismo|la misma|esa misma|aquel mismo) (?P<u>ano|mes|semana|dia)"),
        ("ago", r"hace {N} {U}"),
        ("open", r"(?:en |a los |dentro de (?:los )?)?{N} {U} (?:despues de|siguientes a|tras)(?= la | el | los | las | su | del | al |l )"),
        ("within", r"(?:en|dentro de) {N} {U}"),
        ("last", r"(?:el|la) (?:pasado|pasada|ultimo) (?P<u>ano|mes|semana|trimestre)|(?:el|la) (?P<u2>ano|mes|semana|trimestre) pasad[oa]"),
        ("next", r"(?:el|la) proxim[oa] (?P<u>ano|mes|semana|trimestre)|(?:el|la) (?P<u2>ano|mes|semana|trimestre) (?:que viene|proxim[oa])|la semana entrante"),
        ("this", r"(?:este|esta|el presente|el actual) (?P<u>ano|mes|semana|trimestre)"),
        ("weekday-last", r"(?:el )?pasado {W}|el {W} pasado"),
        ("weekday-next", r"(?:el )?proximo {W}|el {W} proximo"),
        ("weekday", r"(?:el |este ){W}(?! (?:pasado|proximo|siguiente|anterior|de|santo))"),
        ("the-year", r"(?<=finales )de (?P<u>ano|mes)|(?<=fin )de (?P<u2>ano|mes)|(?<=final )del (?P<u3>ano|mes)"),
        ("month-only", r"(?:(?<=en )|(?<=de )|(?<=hasta )|(?<=desde )|(?<=para )){M}(?! (?:de|del) \d)"),
        ("years", r"{Y} ?[–-] ?(?P<y2>(?:1[5-9]|20|21)\d\d)(?![\d-])"),
        ("year", r"(?:(?<=en )|(?<=de )|(?<=del )|(?<=desde )|(?<=hasta )|(?<=para )|(?<=ano )|(?<=antes de )){Y}(?! ?[–-] ?\d)(?! [a-z]{3,}s(?!\w))"),
    ),
    days={"hoy": 0, "ayer": -1, "manana": 1, "anteayer": -2, "pasado manana": 2, "anoche": -1},
    units={"dia": "day", "dias": "day", "semana": "week", "semanas": "week", "mes": "month",
           "meses": "month", "ano": "year", "anos": "year", "trimestre": "quarter",
           "trimestres": "quarter"},
    numbers={"un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
             "siete": 7, "ocho": 8, "nueve": 9, "diez": 10},
    ordinals={"primer": 1, "segund": 2, "tercer": 3, "cuarto": 4, "ultimo": 4},
    bounds={
        "by": r"(?:hasta(?: el)?|a mas tardar(?: el| en)?|para)",
        "since": r"(?:desde(?: el)?|a partir (?:de|del)|no antes (?:de|del)(?: el)?|como (?:muy )?pronto(?: el| en)?)",
        "before": r"antes (?:de|del)(?: el)?",
        "after": r"despues (?:de|del)",
    },
    parts=r"(?:a )?(?:principios|finales|mediados|comienzos|inicios|fines)(?: de| del)?",
    ends=r"(?:finales|fines|fin|el final|final)(?: de| del)?",
    nouns={
        "before": r"antes de (?:su|sus|la|el) (?:llegada|visita|reunion|cumbre|firma|ratificacion|partida|encuentro)|antes del (?:encuentro|viaje|acto)",
        "after": r"(?:despues de|tras) (?:su|sus|la|el) (?:llegada|visita|reunion|cumbre|firma|ratificacion|encuentro|eleccion|elecciones)",
    },
    future=(
        r"(?<!\w)(?:preve\w*|prevista?s?|previsto|espera\w*|planea\w*|debe|deben|deberia\w*|podria\w*|puede|pueden|va a|van a|vamos a|se reunen?(?! \w+ø)|vuelven? a reunirse|\w{3,}(?:aremos|eremos|iremos|dremos)"
        r"|zarpa|entra en vigor|empieza|comienza|arranca|termina|vence|expira|viaja|hara|haran|dara|daran|ira|iran|sera|seran|vera|veran|propuso|propone|invito|\w{3,}(?:ara|aran|era|eran|ira|iran|dra|dran|ria|rian))(?!\w)"
    ),
    past=r"(?<!\w)(?:\w{2,}ø|\w{3,}(?:aron|ieron|aba|aban|abamos|iamos)|fue|fueron|ha|han|habia|habian|estuvo|tuvo|hizo|dijo|firmo|llego|visito|anuncio|acordo|comenzo|viajo|reunio|recibio|aprobo|ratifico|entro)(?!\w)",
    either=r"(?<!\w)\w{3,}(?:amos|imos)(?!\w)",
    years={
        "last": r"del (?:ano pasado|pasado ano)",
        "next": r"del (?:proximo ano|ano (?:que viene|proximo|entrante))",
        "this": r"de(?:l presente|l actual|l corriente| este) ano|del ano en curso",
        "after": r"del ano siguiente",
        "before": r"del ano anterior",
        "same": r"del mismo ano|de ese (?:mismo )?ano|de aquel (?:mismo )?ano",
    },
    feasts={
        "(?:dia de )?ano nuevo": (1, 1), r"(?:el )?dia de (?:los )?reyes|(?:los )?reyes magos|(?:(?<=antes de )|(?<=despues de )|(?<=hasta )|(?<=para )|(?<=desde ))reyes": (1, 6),
        "(?:la )?epifania": (1, 6), "la candelaria": (2, 2), "(?:el dia de )san valentin": (2, 14),
        "(?:noche|fiesta|dia) de san juan": (6, 24), "la asuncion": (8, 15), "todos los santos": (11, 1),
        "(?:el dia de )?(?:los )?difuntos": (11, 2), "(?:el dia de )?la inmaculada": (12, 8),
        "nochebuena": (12, 24), "(?:la )?navidad": (12, 25), "nochevieja": (12, 31),
        "(?:los )?santos inocentes": (12, 28), "(?:el )?miercoles de ceniza": -46,
        "(?:el )?domingo de ramos": -7, "(?:el )?jueves santo": -3, "(?:el )?viernes santo": -2,
        "(?:el )?domingo de (?:resurreccion|pascua)": 0, "(?:el )?lunes de pascua": 1,
        "la ascension": 39, "pentecostes": 49, "(?:el )?corpus christi": 60, "(?:la )?semana santa": (-7, 0),
    },
    short={"feb": 2, "mar": 3, "may": 5, "sep": 9},
    eve=r"(?:la |en )?vispera(?:s)? de(?:l)? ",
    no_feast=r"(?!)",
    meeting=r"(?<!\w)(?:recib\w+|entrevist\w+|convers\w+|hablo|hablø|rueda de prensa|charl\w+|grab\w+)(?!\w)",
    set_for=(
        r"(?<!\w)(?:aplaz|fij|previst|pospuest|program|adelant|traslad|convoc|retras)\w* (?:a|al|hasta|para|el)(?: el| la)?"
    ),
    earliest=r",? (?:como (?:muy )?pronto|como minimo)",
    latest=r",? (?:a mas tardar|como (?:muy )?tarde|como maximo)",
    nots=r"(?<!\w)(?:no|nunca|jamas|nadie|tampoco|ningun\w*)(?!\w)",
    made=(
        r"(?<!\w)(?<!sera )(?<!seran )(?<!es )(?<!son )(?<!esta )(?<!estan )(?<!ser )(?<!seria )(?:firmad|suscrit|concluid|adoptad|publicad|emitid|difundid|elegid|aprobad|ratificad|enviad|escrit|fechad"
        r"|suspendid|interrumpid|celebrad|iniciad|realizad|hech|tomad|entregad|presentad|terminad|lanzad|anunciad|rubricad|sellad|votad|remitid)[oa]s?(?: el| en)? ?$"
    ),
    each=r" de cada ano| todos los anos| cada ano",
    asked_to=(
        r"(?<!\w)(?:llam|invit|pid|convoc|exhort|inst|promet|amenaz|orden|propus|propon)\w*[^.;:,]{0,60}?[ ]\w+(?:ar|er|ir)(?:se|los?|las?)?(?!\w)[^.;:,]{0,24}$"
    ),
    oneself=r"(?<!\w)(?:yo|me|mi|mis|conmigo)(?!\w)",
)  # fmt: skip
