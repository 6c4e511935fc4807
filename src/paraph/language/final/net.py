"""Words by which a sentence may bear on entry into force, term, renewal or notice, and exceptions.

They are wider than those of `speaking`, and are looked for only in what nobody has read or told.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.final.hanging import HANGING
from paraph.language.final.provisional import PROVISIONAL

Bearing: TypeAlias = Literal[
    "entry into force", "provisional application", "a part of it", "term", "notice"
]
When: TypeAlias = Literal["", "notified", "no procedures"]


class Row(NamedTuple):
    """Patterns, any of which is enough, what they are about, and near which clauses they count.

    `near` are clauses on entry into force, on term or notice, either, or none ("anywhere"); within
    so many provisions of them. `when` asks something of the clause on entry into force: that it
    waits for notifications, or that it speaks of nothing that is done at home. A sentence in which
    `counts` is found too may count the term from another day, or make it shorter.
    """

    about: Bearing
    near: Literal["final", "term", "anywhere"]
    within: int
    patterns: tuple[str, ...]
    when: When = ""
    counts: str = ""


class NetWords(NamedTuple):
    """The patterns of one language, for letters of either size; `@named@` is the instrument itself.

    Near a clause on entry into force: `puts_off`, `approved` (what it waits for, where that is not what is
    done at home), `begins` (effect, bonds and duties, from when on) and `until_then` (what is applied before) and `parts` (of which a part is left out, or when).
    Near one on term or notice: `renewals`, `periods` (and `counts`, that one begins on another day or is shorter), and `rights` beside it. Near either: `notices` and `leaves`.
    Anywhere: `starts` (the instrument itself begins), `deemed` (that a notification counts as received), `early`, `closes` and `undoes` (the instrument itself
    ends, is ended). `unless` surely says nothing of force. `procedures` is what is done at home.
    """

    puts_off: str
    approved: str
    begins: tuple[str, ...]
    starts: str
    until_then: str
    parts: str
    renewals: str
    periods: tuple[str, ...]
    counts: str
    rights: str
    notices: str
    leaves: str
    deemed: str
    early: str
    closes: str
    undoes: str
    unless: tuple[str, ...]
    procedures: str


_AROUND = 6
"""Provisions, headings among them: two or three articles."""


def rows(code: str) -> tuple[Row, ...]:
    """Return the patterns of a language in the order in which they are looked for."""
    words, hanging = NET[code], HANGING[code]
    return (
        Row("a part of it", "final", _AROUND, (words.parts,)),
        Row("entry into force", "final", _AROUND, (words.puts_off, *words.begins)),
        Row("entry into force", "final", _AROUND, (words.approved,), "no procedures"),
        Row("entry into force", "anywhere", 0, (words.starts,)),
        Row("entry into force", "anywhere", 0, (words.deemed,), "notified"),
        Row("notice", "anywhere", 0, (words.deemed,)),
        Row("provisional application", "final", _AROUND, (words.until_then,)),
        Row("provisional application", "anywhere", 0, (words.early, PROVISIONAL[code].applying)),
        Row("term", "term", _AROUND, (words.renewals,)),
        Row("term", "anywhere", 0, (words.closes,)),
        Row("notice", "anywhere", 0, (words.undoes, *hanging.gives_up)),
        Row("term", "anywhere", 0, hanging.periods),
        Row("notice", "final", _AROUND, (words.notices, words.leaves)),
        Row("notice", "term", 1, (words.rights,)),
        Row("term", "term", _AROUND, words.periods, counts=words.counts),
    )


_EN_FROM = (
    r"\b(?:before|until|till|after|once|only|when|if|unless|from|as\s+of|later|whose|while)\b"
)
_EN_ENDED = r"(?:termination|denunciation|withdrawal|expir(?:y|ation)|rescission|cancellation)"
_FR_FROM = r"(?:\b(?:avant|jusqu|après|une\s+fois|seulement|lorsqu|quand|dès|si\b|s['’]ils?\b|sauf|à\s+compter|à\s+partir|à\s+dater|ultérieur\w*|plus\s+tard|tant\s+qu|dont\b)|\bqu['’](?:à|après|une|en)\b)"
_FR_ENDED = r"(?:dénonciation|résiliation|expiration|retrait|extinction)"
_ES_FROM = r"\b(?:antes|hasta|después|tras|una\s+vez|sólo|solo|solamente|únicamente|cuando|si|salvo|a\s+partir|desde|más\s+tarde|posterior\w*|mientras|cuy[oa]s?)\b"
_ES_ENDED = r"(?:denuncia|terminación|expiración|retiro|rescisión|extinción)"
_RU_FROM = r"\b(?:до|после|пока|только|лишь|если|когда|с(?=\s+(?:\d|даты|момента|дня))|со\s+дня|кроме|позднее|позже|при\s+условии|чь\w+)(?!\w)"
_RU_ENDED = r"(?:денонсаци\w+|прекращени\w+|расторжени\w+|выход\w*|истечени\w+)"

NET: Mapping[str, NetWords] = MappingProxyType(
    {
        "en": NetWords(
            puts_off=r"\b(?:postpon\w+|defer(?:s|red|ral|ring|ment)?|ad\s+referendum)\b|(?<!without )\bdelay(?:s|ed)?\b",
            approved=(
                r"^(?=.*(?:@named@|\bit\b|\bsignature\b))(?=.*\b(?:requires?|needs?|submit\w*|subject|conditional|after|upon|until|without|becomes?)\b[^.;]{0,80}?"
                r"\b(?:approv\w+|confirm\w+|consent|authori[sz]\w+|assent|parliaments?)\b)"
            ),
            begins=(
                rf"^(?=.*\b(?:binds?|binding|bound)\b)(?=.*{_EN_FROM})",
                r"\b(?:obligations?|performance|execution|implementation|operation|application)\b[^.;]{0,80}?\b(?:begins?|starts?|commences?)\b",
                r"^(?=.*(?:@named@|\bits?\b|\bprovisions\b))(?=.*\b(?:effects?|effective|operative|appl(?:y|ies|ied|icable))\b)(?=.*\b(?:before|until|till|after|once|only\s+(?:from|after|when|if)|as\s+(?:of|from)|from\s+the\s+(?:date|day)|later)\b)",
            ),
            parts=r"^\W*(?:the\s+)?(?:articles?|chapters?|annex(?:es)?|parts?|paragraphs?|sections?)\b[^.;]{0,60}?\b(?:(?:do|does|shall|will)\s+(?:not|only)\s+apply|(?:is|are)\s+not\s+applicable|stays?|remains?)\b",
            starts=r"(?:@named@|^\W*the\s+(?-i:Agreement|Contract|Lease|Treaty|Arrangement|Framework|Term))(?:\s+(?:shall|will|is\s+to|also|hereby|thus|then))?\s+(?:begins?|starts?|commences?|runs?)\b",
            until_then=(
                r"\b(?:until\s+(?:then|(?:that|such)\s+(?:date|time|day|moment))|(?:in\s+the\s+)?(?:meantime|meanwhile|interim)"
                r"|pending\s+(?:its|the|that|such|this))\b"
                r"|\bbefore\s+(?:then|that\s+date|(?:its|the)\s+entry)\b[^.;]{0,160}?\b(?:appl\w+|act|observ\w+|compl(?:y|ies|ied)|abide|respect|guided|implement\w*|follow)\b"
            ),
            renewals=r"\b(?:renew(?:al|als|ed|s)?|prolong\w*|prorog\w*|extensions?)\b",
            periods=(
                r"\b(?:this|that|such|the|these|those|said|each|any|its)\s+(?:(?!of\b)\w+\s+){0,2}?(?:periods?|term|duration|length|lifetime|life)\b",
                r"\b(?:the|these|those|said|first|last)\s+(?:@numbers@|\d+)\s+@units@\b",
                r"\b(?:years?|months?)\b\W{0,3}\s+(?:shall\s+|here\s+)?means?\b",
            ),
            counts=r"\b(?:count\w*|runs?|running|begin\w*|start\w*|commenc\w*|comput\w*|reckon\w*|calculat\w*|shorten\w*|reduc\w*|means?)\b",
            rights=r"\b(?:this|that|such)\s+right\b|^this\s+(?:paragraph|article|provision|clause|rule)\s+(?:does|shall|applies|is)\b",
            notices=(
                rf"\bnotices?\b(?!\s+of\s+(?!(?:(?:its|the|such|their|any)\s+)?(?:intent|decision|wish|{_EN_ENDED}|non-?renewal)))|\b{_EN_ENDED}\b|\b(?:denounc\w+|terminat\w+|rescind\w*)\b"
            ),
            leaves=(
                r"\b(?:may|can|shall|will|might|free|entitled|right|liberty|option)\b[^.;]{0,80}?\b(?:withdraw|opt\s+out|leave|quit|exit|pull\s+out|step\s+out"
                r"|walk\s+away|renounce|give\s+up|repudiate|secede|discontinue|abandon|interrupt|freeze|suspend|set\s+aside)\b"
            ),
            deemed=(
                r"\b(?:notif\w+|notices?|communications?|notes?)\b[^.;]{0,120}?\b(?:deemed|considered|regarded|treated|presumed|taken|effective)\b(?=[^.;]{0,80}?(?:\d|\b(?:days?|hours?|weeks?|months?|posting|posted|dispatch\w*|despatch\w*|sent|sending|mail\w*|not|receipt|received)\b))"
                r"|\b(?:date|day|time)\s+of\s+receipt\W+(?:shall\s+)?(?:means?|be|is)\b"
            ),
            early=(
                r"\b(?:pending|until|before)\s+(?:its\s+entry\s+into\s+force|the\s+entry\s+into\s+force\s+of\s+@named@)[^.;]{0,160}?"
                r"\b(?:appl\w+|act|observ\w+|compl(?:y|ies|ied)|abide|respect|guided|implement\w*|follow)\b"
            ),
            closes=(
                r"@named@[^.;]{0,60}?\b(?:comes?\s+to\s+(?:a\s+close|nothing)|becomes?\s+(?:redundant|moot|superfluous|pointless)|dormant|shelved|wound\s+up|concludes?\s+(?:on|when|upon|at))\b"
            ),
            undoes=(
                r"\b(?:freez\w*|dissolv\w*|set(?:s|ting)?\s+aside|giv(?:e|es|ing)\s+up|walk(?:s|ing)?\s+away\s+from|leav(?:e|es|ing)|interrupt\w*|abandon\w*"
                r"|renounc\w*|repudiat\w*|quit|unwind|suspend\w*|undo|end(?:s|ing)?|denounc\w*|terminat(?:e|es|ing)|withdraw\w*\s+from|cancel\w*|rescind\w*|annul\w*)"
                r"\s+(?:(?:the\s+)?(?:operation|application)\s+of\s+)?@named@|\btreat\s+@named@\s+as\b"
            ),
            unless=(
                rf"^(?:even\s+|\W)*(?:on|upon|after|following|notwithstanding|at)\s+(?:the\s+|any\s+)?(?:{_EN_ENDED}|expir\w+)\b(?!.*\b(?:force|effect|bound|binding|valid|appl\w+|remain\w*|continu\w*|ceas\w*)\b)",
                r"\bnot\s+(?:in\s+any\s+way\s+|otherwise\s+)?(?:affect|prejudice|impair|release|relieve|discharge)\b(?![^.;]{0,40}(?:@named@|\bforce\b))",
                r"\bnotice\s+may\s+be\s+(?:withdrawn|revoked)(?:\s+at\s+any\s+time)?(?:\s+before\s+it\s+takes\s+effect)?\s*\.?$",
                r"^\W*(?:the\s+)?depositary\s+shall\s+(?:notify|inform|communicate|transmit|send)\b",
            ),
            procedures=r"\b(?:procedures?|requirements?|formalit\w+|ratif\w+|approv\w+|accept\w+|constitutional|legal|deposit\w*|instruments?)\b",
        ),
        "fr": NetWords(
            puts_off=r"\b(?:diffèr\w*|différ(?:er|ée?s?)|reporte\w*|reporté\w*|ajourn\w*|retard(?:e|er|é|ée)|ad\s+referendum)\b",
            approved=(
                r"^(?=.*(?:@named@|\bil\b|\bsignature\b))(?=.*\b(?:requiert|exige|nécessite|soumi\w*|subordonn\w*|après|dès|sous\s+réserve|sans|à\s+compter)\b[^.;]{0,80}?"
                r"\b(?:approuv\w+|approbation\w*|confirm\w+|consentement|autoris\w+|parlements?|assentiment|ratification)\b)"
            ),
            begins=(
                rf"^(?=.*(?:\bli(?:e|ent|era|eront|ées?|és?)\b|\boblige\w*|\bobligatoires?\b|\bopposable\b|\bexécutoires?\b))(?=.*{_FR_FROM})",
                r"\b(?:obligations?|exécution|application|coopération)\b[^.;]{0,80}?\b(?:débute\w*|commence\w*|prend(?:ra)?\s+cours|naît|naissent|prennent\s+naissance)\b",
                rf"^(?=.*(?:@named@|\bil\b|\bses\b|\bdispositions\b))(?=.*(?:\beffets?\b|\bappli\w+|\bvalable))(?=.*{_FR_FROM})",
            ),
            parts=r"^\W*(?:l['’]\s*|les?\s+|la\s+)?(?:articles?|chapitres?|annexes?|titres?|paragraphes?|sections?)\b[^.;]{0,60}?\b(?:ne\s+(?:s['’]\s*)?appliqu\w+|ne\s+s['’]appliqu\w+|n['’](?:est|ont|sont)|reste\w*|demeure\w*)",
            starts=r"(?:@named@|^\W*(?:le|la|l['’])\s*(?:contrat|accord|convention|bail|marché))(?:\s+\w+){0,1}?\s+(?:débute\w*|commence\w*|court|prend(?:ra)?\s+cours)\b",
            until_then=(
                r"\bjusqu['’](?:alors|à\s+(?:cette|ladite)\s+date|à\s+ce\s+moment|à\s+l['’]entrée)|\b(?:en\s+attendant|entre-?temps|dans\s+l['’]\s*(?:attente|intervalle))"
                r"|\bavant\s+(?:cette\s+date|son\s+entrée|l['’]entrée)[^.;]{0,160}?\b(?:appliqu\w+|conform\w+|respect\w+|observ\w+|agi\w+)"
            ),
            renewals=r"\b(?:renouvel\w+|reconduct\w+|recondui\w+|prorog\w+|prolong\w+)",
            periods=(
                r"\b(?:cette|ladite|la|cet|ce|sa|chaque|ces|les|lesdites)\s+(?:(?!de\b)\w+\s+){0,2}?(?:périodes?|durée|délai|terme)\b",
                r"\b(?:les|ces|lesdit\w+)\s+(?:@numbers@|\d+)\s+(?:premi\w+\s+)?@units@",
            ),
            counts=r"\b(?:court|comptée?s?|commenc\w*|débute\w*|calcul\w*|raccourci\w*|rédui\w*|prend\s+cours|s['’]entend)\b",
            rights=r"\b(?:ce|cette|ledit|ladite)\s+(?:droit|faculté)\b|^(?:le\s+présent|ce)\s+(?:paragraphe|article|alinéa)\s+(?:ne|s['’]applique|est)\b",
            notices=rf"\b(?:préavis|{_FR_ENDED})\b|\b(?:dénonc\w+|résili\w+|notification\s+de\s+(?:dénonciation|retrait))",
            leaves=(
                r"\b(?:peut|peuvent|pourra|pourront|libre|loisible|droit|faculté)\b[^.;]{0,80}?(?:\bse\s+(?:retirer|dégager|délier|désengager|soustraire|départir)|\bquitter\b|\bsortir\b|\brenoncer\b"
                r"|\bmettre\s+(?:un\s+)?(?:terme|fin)\b|\binterrompre\b|\bgeler\b|\bsuspendre\b|\babandonner\b|\bcesser\b|\bproroger\b)"
            ),
            deemed=(
                r"\b(?:notifications?|communications?|préavis|notes?|avis)\b[^.;]{0,120}?\b(?:réputée?s?|considérée?s?|censée?s?|présumée?s?|tenue?s?\s+pour)\b(?=[^.;]{0,80}?(?:\d|\b(?:jours?|heures?|semaines?|mois|envoi|expédi\w+|reçue?s?|réception|pas)\b))"
                r"|\bdate\s+de\s+réception\W+(?:s['’]entend|désigne|est)"
            ),
            early=(
                r"\b(?:dans\s+l['’]\s*attente\s+de|en\s+attendant|jusqu['’]à|avant)\s+(?:son\s+entrée|l['’]\s*entrée)\s+en\s+vigueur[^.;]{0,160}?\b(?:appliqu\w+|conform\w+|respect\w+|observ\w+|agi\w+)"
            ),
            closes=(
                r"@named@[^.;]{0,60}?(?:\bdevien(?:t|dra)\s+(?:sans\s+(?:objet|effet)|superflu)|\bse\s+clôt|\bs['’]achève|\breconductible|\brenouvelable|\bprorogeable|\btombe(?:ra)?\b)"
            ),
            undoes=(
                r"\b(?:dénoncer|résilier|quitter|abandonner|suspendre|interrompre|geler|annuler|abroger|révoquer|rompre|dissou\w+|écarter|renoncer\s+(?:au|à)|mettre\s+(?:un\s+)?(?:terme|fin)(?=\s+au|\s+à)|se\s+(?:dégager|délier|retirer|départir)(?=\s+(?:du|de)))\s+(?:l['’]\s*application\s+)?(?:à\s+)?@named@"
            ),
            unless=(
                rf"^\W*(?:après|lors\s+de|en\s+cas\s+de|à|nonobstant|malgré)\s+(?:la\s+|l['’]\s*|le\s+)?{_FR_ENDED}\b(?!.*\b(?:vigueur|effets?|liée?s?|appli\w+|demeur\w*|reste\w*|continu\w*|cess\w*|valable)\b)",
                r"\b(?:n['’]\s*affect\w+|ne\s+(?:porte\w*\s+(?:pas\s+)?(?:atteinte|préjudice)|(?:re)?met(?:tent|tra|tront)?\s+pas\s+en\s+cause|préjudicie\w*|libère\w*|modifie\w*))(?![^.;]{0,40}(?:@named@|\bvigueur\b))",
                r"^\W*le\s+dépositaire\s+(?:notifie\w*|informe\w*|communique\w*|transmet\w*)\b",
            ),
            procedures=r"\b(?:procédures?|exigences?|formalités?|ratifi\w+|approuv\w+|approbation|accept\w+|constitutionnel\w*|dépôt|instruments?)\b",
        ),
        "es": NetWords(
            puts_off=r"\b(?:aplaz\w+|posterg\w+|difer(?:ir\w*|id[oa]s?)|difier\w+|retras(?:ar|ará|a|ado|ada)|ad\s+referéndum|ad\s+referendum)\b",
            approved=(
                r"^(?=.*(?:@named@|\bsu\b|\bse\b|\bfirma\b|\béste\b))(?=.*\b(?:requier\w+|requerir\w*|exige\w*|necesita\w*|somet\w+|sujet[oa]|tras|después|una\s+vez|sin|con|mediante)\b[^.;]{0,80}?"
                r"\b(?:aproba\w+|aprueb\w+|confirm\w+|consentimiento|autoriza\w+|parlamentos?|congresos?|ratificación)\b)"
            ),
            begins=(
                rf"^(?=.*\b(?:oblig(?:a|ará|arán|atori[oa]|ad[oa]s?)|vincul\w+|exigibles?)\b)(?=.*{_ES_FROM})",
                r"\b(?:obligaciones|ejecución|aplicación|cooperación|cumplimiento)\b[^.;]{0,80}?\b(?:comen\w+|empez\w+|empieza\w*|inici\w+|nacer\w*|nace)\b",
                rf"^(?=.*(?:@named@|\bsus?\b|\bdisposiciones\b|\bsurtir\w*))(?=.*\b(?:efectos?|aplica\w*|aplicable|válid[oa]|perfecciona\w*)\b)(?=.*{_ES_FROM})",
                r"\bse\s+perfecciona\w*\b",
            ),
            parts=r"^\W*(?:el\s+|los\s+|la\s+|las\s+)?(?:artículos?|capítulos?|anexos?|títulos?|párrafos?|secci(?:ón|ones))\b[^.;]{0,60}?\b(?:no\s+(?:se\s+)?(?:aplicar\w*|aplica\w*|será\w*\s+aplicable)|seguirá\w*|permanecer\w*)",
            starts=r"(?:@named@|^\W*(?:el|la)\s+(?:contrato|acuerdo|convenio|arrendamiento))(?:\s+\w+){0,1}?\s+(?:comienza|comenzará|inicia|iniciará|empieza|empezará)\b",
            until_then=(
                r"\b(?:hasta\s+(?:entonces|(?:esa|dicha|tal|esta)\s+fecha|ese\s+momento|su\s+entrada|la\s+entrada)|entre\s*tanto|mientras\s+tanto|en\s+(?:espera|tanto))\b"
                r"|\bantes\s+de\s+(?:esa\s+fecha|su\s+entrada|la\s+entrada)\b[^.;]{0,160}?\b(?:aplicar\w*|aplican|atendrán|cumplir\w*|respetar\w*|observar\w*|regir\w*)\b"
            ),
            renewals=r"\b(?:renov\w+|renueva\w*|prórroga\w*|prorrog\w+|prolong\w+)\b",
            periods=(
                r"\b(?:dich[oa]s?|est[ea]|es[ea]|el|la|los|las|cada|su|citad[oa])\s+(?:(?!de\b)\w+\s+){0,2}?(?:períodos?|periodos?|plazos?|duración|término(?!s))\b",
                r"\b(?:los|las|estos|dichos)\s+(?:@numbers@|\d+)\s+(?:primer\w+\s+)?@units@\b",
            ),
            counts=r"\b(?:contar\w*|cuenta\w*|contad\w+|comen\w+|empez\w+|empieza\w*|inici\w+|comput\w+|calcul\w+|acorta\w*|redu\w+|corre\w*|entender\w*)\b",
            rights=r"\b(?:este|dicho|ese|esta|dicha|esa)\s+(?:derecho|facultad)\b|^(?:el\s+presente|este)\s+(?:párrafo|artículo|apartado|numeral)\s+(?:no|se|será)\b",
            notices=rf"\b(?:preaviso|{_ES_ENDED})\b|\b(?:denunci\w+|rescind\w+|aviso\s+(?:previo|de\s+\w+))\b",
            leaves=(
                r"\b(?:podrá|podrán|puede|pueden|derecho|facultad|libre)\b[^.;]{0,80}?\b(?:retirarse|desligarse|desvincularse|separarse|abandonar\w*|apartarse|renunciar\w*|dar(?:lo|la)?\s+por\s+(?:conclu|termin|fina|resuel|extin)\w+"
                r"|dejar(?:lo|la)?\s+(?:sin\s+efecto|de)|poner(?:le|les)?\s+(?:fin|término)|suspender\w*|interrumpir\w*|congelar\w*|cesar|prorrogar\w*|extinguir\w*)\b"
            ),
            deemed=(
                r"\b(?:notificaci(?:ón|ones)|comunicaci(?:ón|ones)|avisos?|preavisos?|notas?)\b[^.;]{0,120}?\b(?:considerar\w*|considera|reputar\w*|presumir\w*|entender\w*|tendr\w+\s+por|tenid[oa])\b(?=[^.;]{0,80}?(?:\d|\b(?:días?|horas?|semanas?|mes(?:es)?|env[íi]\w+|recib\w+|no)\b))"
                r"|\bfecha\s+de\s+recepción\W+(?:se\s+entiende|significa|será|es)\b"
            ),
            early=(
                r"\b(?:en\s+espera\s+de|hasta|antes\s+de)\s+(?:su|la)\s+entrada\s+en\s+vigor[^.;]{0,160}?\b(?:aplicar\w*|aplican|atendrán|cumplir\w*|respetar\w*|observar\w*|regir\w*)\b"
            ),
            closes=(
                r"@named@[^.;]{0,60}?\b(?:quedar\w*\s+sin\s+objeto|se\s+cierra|se\s+agota|agotará|decae\w*|prorrogable|renovable)\b"
            ),
            undoes=(
                r"\b(?:denunciar|rescindir|terminar|abandonar|suspender|interrumpir|congelar|anular|derogar|revocar|resolver|disolv\w+|disuelv\w+|dejar\s+sin\s+efecto|dar\s+por\s+\w+|poner\s+(?:fin|término)|renunciar|(?:desligar|retirar|desvincular)se)"
                r"\s+(?:la\s+aplicación\s+)?(?:al?\s+|del?\s+)?@named@"
            ),
            unless=(
                rf"^\W*(?:tras|después\s+de|en\s+caso\s+de|a|no\s+obstante)\s+(?:la\s+|el\s+)?{_ES_ENDED}\b(?!.*\b(?:vigor|vigente|efectos?|aplica\w*|permanec\w*|continu\w*|cesar\w*|válid[oa])\b)",
                r"\bno\s+(?:afectar\w*|perjudicar\w*|menoscabar\w*|eximir\w*|liberar\w*|afecta)\b(?![^.;]{0,40}(?:@named@|\bvigor\b))",
                r"^\W*el\s+depositario\s+(?:notificará|informará|comunicará|transmitirá)\b",
            ),
            procedures=r"\b(?:procedimientos?|requisitos?|formalidades|trámites|ratific\w+|aproba\w+|acepta\w+|constitucional\w*|depósito|instrumentos?)\b",
        ),
        "ru": NetWords(
            puts_off=r"\b(?:отсроч\w+(?!\s+(?:платеж|оплат|уплат))|отклады\w+|отлож\w+|перен[оеё]с\w+|ad\s+referendum)",
            approved=(
                r"^(?=.*(?:@named@|\bоно\b|\bподписани\w+))(?=.*(?:\bтребует\w*|\bподлежит|\bнуждается|\bпосле|\bпри\s+условии|\bбез|\bпо)(?!\w)[^.;]{0,80}?(?:\bутвержд\w+|\bодобр\w+|\bподтвержд\w+|\bсоглас\w+|\bразрешени\w+|\bпарламент\w*|\bратификац\w+))"
            ),
            begins=(
                rf"^(?=.*(?:\bобязательн\w+|\bобязыва\w+|\bсвязыва\w+))(?=.*{_RU_FROM})",
                r"(?:\bобязательств\w*|\bисполнени\w+|\bвыполнени\w+|\bприменени\w+|\bсотрудничеств\w+)[^.;]{0,80}?(?:\bначина\w+|\bначн[её]т\w*|\bвозника\w+)",
                rf"^(?=.*(?:@named@|\b(?:оно|его)\b|\bположени\w+))(?=.*(?:\bприменя\w+|\bдейству\w+|(?<!\bв )\bсилу\b))(?=.*{_RU_FROM})",
            ),
            parts=r"^\W*(?:стать[яиюей]+|глав[аы]|приложени[ея]|раздел\w*|пункт\w*)\s[^.;]{0,60}?(?:\bне\s+применя\w+|\bприменя\w+\s+(?:только|лишь)|\bоста[её]\w+)",
            starts=r"(?:@named@|^\W*(?:договор|соглашение|контракт))\s+(?:начина\w+|начн[её]т\w*)",
            until_then=(
                r"\b(?:до\s+(?:этого|того(?!\s*,?\s+как)|(?:его\s+)?вступления\s+в\s+силу)|тем\s+временем|в\s+ожидании|впредь\s+до)(?!\w)"
                r"|\bдо\s+(?:этой|указанной)\s+даты[^.;]{0,160}?\b(?:применя\w+|руководству\w+|соблюда\w+|придержива\w+)"
            ),
            renewals=r"\b(?:продл[её]?\w+|пролонг\w+|возобновл\w+)",
            periods=(
                r"\b(?:указанн\w+|эт(?:от|ого|ой|и|их)|данн\w+|такой|такого|названн\w+|первоначальн\w+|начальн\w+|каждый|первый|второй|его|её|общий)\s+(?:\w+\s+)?(?:срок\w*|период\w*|продолжительност\w+)|^\W*(?:срок|период|продолжительность)(?!\w)",
                r"(?:^\W*|\b(?:эти|указанные|данные|первые)\s+)(?:@numbers@|\d+)\s+@units@[^.;]{0,60}?\b(?:исчисля\w+|отсчитыва\w+|счита\w+|начина\w+|истека\w+|теку\w*|теч\w+)",
            ),
            counts=r"(?:исчисл\w+|отсчит\w+|счита\w+|начина\w+|начн\w+|теку\w*|теч[её]т|сокра\w+)",
            rights=r"\b(?:это|этим|этого|такое|такого|указанн\w+)\s+прав[оа]м?(?!\w)|^(?:настоящий|этот|данный|настоящая)\s+(?:пункт|абзац|статья)\s",
            notices=rf"\b(?:{_RU_ENDED}|денонс\w+|расторг\w+)|\bуведомлени\w+[^.;]{{0,60}}?\b(?:срок|о\s+прекращени|о\s+выход|о\s+денонсаци|не\s+мож)|\bпрекраща\w+\s+(?:сво[её]\s+)?действие|\bдействие\b[^.;]{{0,60}}?\bпрекраща\w+",
            leaves=(
                r"\b(?:может|могут|вправе|право)\b[^.;]{0,80}?\b(?:выйти|отказаться|прекратить|денонсировать|расторгнуть|приостанов\w+|покинуть|прервать|отойти|освободиться|заморозить|сократи\w+)|\b(?:может|могут)\s+быть\s+(?:\w+\s+)?(?:сокращ[её]н\w*|приостановлен\w*|прекращ[её]н\w*|прерван\w*)"
            ),
            deemed=(
                r"\b(?:уведомлени\w+|сообщени\w+|извещени\w+|нот[аыуе])(?!\w)[^.;]{0,120}?\b(?:счита\w+|признав\w+|рассматрива\w+)(?=[^.;]{0,80}?(?:\d|\b(?:полученн\w+|вручённ\w+|врученн\w+|сделанн\w+|дн\w+|дней|не)(?!\w)))"
                r"|\bдат(?:а|ой)\s+получения\W+(?:счита\w+|означа\w+|является)"
            ),
            early=(
                r"\b(?:до|в\s+ожидании)\s+(?:его\s+)?вступления\s+в\s+силу[^.;]{0,160}?\b(?:применя\w+|руководству\w+|соблюда\w+|придержива\w+)"
            ),
            closes=(
                r"@named@[^.;]{0,60}?\b(?:теряет\s+смысл|становится\s+беспредметн\w+|завершается|исчерпыва\w+)"
            ),
            undoes=(
                r"\b(?:денонсировать|расторгнуть|прекратить|приостановить|прервать|аннулировать|отменить|покинуть|заморозить|выйти\s+из|отказаться\s+от)\s+(?:действие\s+|применение\s+)?@named@"
            ),
            unless=(
                rf"^\W*(?:после|в\s+случае|при|несмотря\s+на)\s+{_RU_ENDED}(?!.*(?:\bсил[ауе]|\bдейству\w+|\bприменя\w+|\bоста[её]тся|\bпродолжа\w+|\bобязательн\w+|\bпрекраща\w+))",
                r"\bне\s+(?:затрагивает|затронет|влияет|повлияет|касается|освобождает|умаляет)(?![^.;]{0,40}(?:@named@|\bсил[уе]))",
                r"^\W*депозитарий\s+(?:уведомля\w+|информиру\w+|сообщает|направляет)",
            ),
            procedures=r"\b(?:процедур\w*|требовани\w+|формальност\w+|ратифи\w+|утвержд\w+|одобр\w+|приняти\w+|конституционн\w+|законодательств\w*|грамот\w*|депониров\w+)",
        ),
    }
)
"""The words of each language whose final clauses are read."""
