"""How Spanish articles tell acts and events."""

from __future__ import annotations

from paraph.language.happening.table import Forms, Happening

_BE = r"(?:fue|fueron|ha\ssido|han\ssido|había\ssido|habían\ssido)\s"
_HAVE = r"(?:ha|han|había|habían)\s(?:ya\s)?"
_WILL = r"(?:será|serán|sería|serían)\s"


def _row(event: str, past: str, participle: str, future: str, base: str) -> Forms:
    agreed = rf"(?:{participle})(?:o|a|os|as)"
    return Forms(
        event,
        rf"(?:{past}|{_BE}{agreed}|{_HAVE}{agreed})(?!\w)",
        rf"(?:{future}|{_WILL}{agreed})(?!\w)",
        rf"(?<!\w)(?:{base}|ser\s{agreed})(?:se)?(?!\w)",
    )


HAPPENING = Happening(
    code="es",
    rows=(
        _row(
            "signature",
            "firmó|firmaron|suscribió|suscribieron",
            "firmad|suscrit",
            "firmará|firmarán|firmaría|firmarían|suscribirá|suscribirán",
            "firmar|suscribir",
        ),
        _row("initialling", "rubricó|rubricaron", "rubricad", "rubricará|rubricarán", "rubricar"),
        _row(
            "ratification",
            "ratificó|ratificaron",
            "ratificad",
            "ratificará|ratificarán|ratificaría",
            "ratificar",
        ),
        _row(
            "approval",
            "aprobó|aprobaron|adoptó|adoptaron",
            "aprobad|adoptad",
            "aprobará|aprobarán|adoptará",
            "aprobar|adoptar",
        ),
        _row(
            "accession",
            "se\\sadhirió|se\\sadhirieron",
            "adherid",
            "se\\sadherirá|se\\sadherirán",
            "adherirse",
        ),
        _row(
            "entry-into-force",
            "entró\\sen\\svigor|entraron\\sen\\svigor",
            "(?!)",
            "entran?\\sen\\svigor(?=\\s(?:el|en|mañana|desde|a\\spartir)\\s)|entrará\\sen\\svigor|entrarán\\sen\\svigor|entraría\\sen\\svigor",
            "entrar\\sen\\svigor",
        ),
        _row(
            "extension",
            "prorrogó|prorrogaron|renovó|prolongó",
            "prorrogad|renovad|prolongad",
            "prorrogará|renovará|prolongará",
            "prorrogar|renovar|prolongar",
        ),
        _row(
            "withdrawal",
            "denunció\\sel|suspendió|suspendieron|rescindió",
            "denunciad|suspendid|rescindid",
            "suspenderá|rescindirá|denunciará\\sel",
            "suspender|rescindir|denunciar\\sel",
        ),
        _row(
            "visit",
            "visitó|visitaron|viajó\\sa|llegó\\sa(?!\\s[a-záéíóú]+r(?:se|l[oae]s?)?(?!\\w))",
            "visitad",
            "visitará|visitarán|viajará\\sa|llegará\\sa(?!\\s[a-záéíóú]+r(?:se|l[oae]s?)?(?!\\w))",
            "visitar|viajar\\sa",
        ),
        _row(
            "meeting",
            "se\\sreunió|se\\sreunieron|mantuvo\\suna\\sreunión",
            "reunid",
            "se\\sreunirá|se\\sreunirán|mantendrá\\suna\\sreunión",
            "reunirse",
        ),
        _row("proposal", "propuso|propusieron", "propuest", "propondrá|propondrán", "(?!)"),
        _row(
            "directive",
            "ordenó|ordenaron|instruyó|encargó",
            "ordenad",
            "ordenará|instruirá",
            "(?!)",
        ),
    ),
    no=r"(?:^|\W)(?:no|nunca|tampoco|ni)\s(?:se\s|lo\s|la\s)?$",
    if_=r"(?<!\w)(?:si|en\scaso\sde\sque|mientras\sno|cuando)(?!\w)",
    denies=r"negó|negaron|desmintió|desmintieron|niega|niegan",
    nobody=r"(?<!\w)(?:ning[uú]n\w*|nada|nadie|jamás|tampoco|nunca|ni)\b[^,;]{0,60}$",
    denying=r"(?<!\w)(?:falso|incierto|desm[ie]\w+|neg[oó]|neg(?:aron|aba)|niega\w*|rechaz\w+)\b[^.;]{0,40}\bque\b[^.;]*$",
    denied=r"^\s(?:por\s(?:ningun|nadie)|nada\b|ning)|\b(?:es|son|era|eran)\s(?:fals[oa]s?|infundad\w+)\b",
    unreal=r"(?<!\w)(?:habrían?|habrán?|hubier[ae]n?|hubieses?n?|serían?|debían?|podrían?|hayan?|sean?|fuer[ae]n?|fuese?n?|haber|ser)\s(?:sido\s|\w+mente\s)*$|(?<!\w)(?:casi|prácticamente)\s$|(?<!\w)(?:ojalá|como\ssi|imagin\w+|supong\w+|dud\w+)[^.;]{0,60}$|(?<!\w)(?:quieren?|desean?|esperan?|pretenden?)\s(?:el|la|los|las|un\w*|este|esta)\s(?:[\w-]+\s){1,4}$|(?<!\w)(?:una\svez\sque|en\scuanto|después\sde\sque|tan\spronto\scomo)\b[^,;]{0,60}$",
    unlike=r"(?!)",
    doubted=r"(?!)",
    only=r"^\s(?:más\sque|sino)\s",
)
