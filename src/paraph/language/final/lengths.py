"""Lengths: words of what has a length, a beginning or an end of its own, and is no instrument.

A visa, a stay, a scholarship, a warranty, an invoice. What is said of how long one lasts says
nothing of how long the instrument does. Things that a contract may itself be about, works, services
or a loan, are none of these.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class LengthWords(NamedTuple):
    """Patterns of one language, for letters of either size; `@named@` is the instrument itself.

    `subjects` is a thing with which a sentence begins, or a length of one. `lengths` name the length
    of a thing, from when it is counted, or for how long something is done with it, wherever they
    stand. `acts` says that what a sentence begins with makes something longer or decides it.
    `citing` is the instrument where it is only cited. `own` shows that the instrument or its
    term is spoken of all the same. `meant` takes up what was spoken of before. `titles` are the
    words of which a heading on the term may consist.
    """

    subjects: tuple[str, ...]
    lengths: tuple[str, ...]
    acts: str
    citing: str
    own: str
    meant: str
    titles: str


_EN_THINGS = (
    r"(?:visas?|permits?|passports?|certificates?|tickets?|scholarships?|fellowships?|bursar(?:y|ies)|stay|stays(?!\s+(?:for|in|on|until|bound)\b)|sojourns?|visits?"
    r"|sessions?|meetings?|courses?|lessons?|stud(?:y|ies)|training|internships?|traineeships?|semesters?|examinations?|exhibitions?"
    r"|invoices?|rents?|prices?|fees|charges|wages|salar(?:y|ies)|pensions?|budgets?|reports?|deliver(?:y|ies)|holidays?|vacations?"
    r"|requests?|complaints?|deadlines?)"
)
_EN_KINDS = (
    rf"(?:{_EN_THINGS}|warranty|guarantee|billing|invoicing|payment|reporting|accounting|school|academic|repair|storage"
    r"|quarantine|tender|bidding|registration|credit)"
)
_EN_STOPS = (
    r"(?:and|or|but|of|in|on|at|to|for|by|with|from|upon|after|before|during|without|under|until|pending|following|if|when|where|once|unless|may|can|shall|will|is|are|be|has|have|this|these|that|it|they|which|who"
    r"|(?:part(?:y|ies)|states?|committee|commission|council|government|landlord|tenant)(?!['’])"
    r"|agreement|contract|treaty|convention|lease|term|period)\b"
)
_EN_A = r"(?:(?:an?|any|each|every|all|such|his|her|its|their|the(?=\s+(?-i:[a-z])))\s+)?"
_EN_ADJ = rf"(?:(?!{_EN_STOPS})[\w'’-]+\s+){{0,2}}?"
_EN_NONE = (
    r"(?!(?:[\w-]+\s+){0,2}?(?:@units@|quarters?|seasons?|terms?|periods?|lengths?|durations?|extensions?|renewals?|prolongations?"
    r"|agreements?|contracts?|treat(?:y|ies)|leases?|instruments?|co-?operation|collaboration|partnership)\b)"
)
_EN_DET = r"(?:the|an?|any|each|every|such|its|their|his|her|this|that|said)\s+"
_EN_LENGTHS = (
    rf"{_EN_DET}{_EN_ADJ}(?:durations?|periods?|terms?|lengths?|validity|extensions?|prolongations?|renewals?)\s+(?:of\s+validity\s+)?"
    rf"of\s+(?:(?:an?|any|each|every)\s+{_EN_NONE}[\w-]+|{_EN_A}{_EN_ADJ}{_EN_KINDS})\b",
    rf"{_EN_DET}{_EN_ADJ}{_EN_KINDS}\s+(?:periods?|terms?|durations?|times?|validity)\b",
)
_EN_SPAN = (
    r"(?:up\s+to\s+)?(?:(?:an?|the|another|one|further|additional|extra|more|maximum|period|of|@numbers@|\d+)\s+){0,5}?"
    r"(?:@units@|quarters?|seasons?)\b"
)

_FR_THINGS = (
    r"(?:visas?|permis|passeports?|certificats?|billets?|(?:titres?|autorisations?)\s+de\s+séjour|bourses?|séjours?|visites?"
    r"|sessions?|réunions?|cours|études|formations?|stages?|semestres?|examens?|expositions?"
    r"|factures?|loyers?|prix|tarifs?|redevances?|salaires?|pensions?|budgets?|rapports?|livraisons?|vacances|congés?"
    r"|demandes?|plaintes?)"
)
_FR_KINDS = rf"(?:{_FR_THINGS}|garantie|facturation|paiement|réparation|entreposage|quarantaine|inscription|crédit)"
_FR_A = (
    r"(?:(?:une?|des|chaque|toute?|tous\s+les|toutes\s+les|les?|la|sa|son|ses|leurs?)\s+|l['’]\s*)?"
)
_FR_ADJ = (
    r"(?:(?!(?:et|ou|de|du|des|à|au|en|pour|par|sur|après|avant|pendant|durant|dès|lors|dans|sans|sous|avec|si|quand|lorsque|est|sont|peut|peuvent|ce|cet|cette|parties?|comité|commission|accord|contrat"
    r"|convention|durée|période|délai|terme)\b)[\w’-]+\s+){0,1}?"
)
_FR_OF = (
    r"(?:de\s+la\s+|de\s+l['’]\s*|du\s+|des\s+|de\s+(?:(?:ses|leurs?|sa|son|ces|chaque|toute?|tous\s+les|toutes\s+les)\s+)?"
    r"|d['’]\s*(?:une?\s+)?)"
)
_FR_NONE = (
    r"(?!(?:[\w-]+\s+){0,1}?(?:@units@|saisons?|trimestres?|périodes?|durées?|reconductions?|renouvellements?|prorogations?|accords?|contrats?"
    r"|conventions?|traités?|bail|baux|coopération|collaboration|partenariat)\b)"
)
_FR_DET = r"(?:\b(?:la|le|les|une?|sa|son|ses|cette|ce|cet|chaque|ladite)\s+|\bl['’]\s*)"
_FR_LENGTHS = (
    rf"{_FR_DET}{_FR_ADJ}(?:durées?|périodes?|délais?|validité|prolongations?|prorogations?|renouvellements?)\s+"
    rf"(?:(?:maximale|minimale|totale|supplémentaire|première)\s+)?(?:{_FR_OF}{_FR_ADJ}{_FR_KINDS}|(?:d['’]\s*une?|de\s+chaque|de\s+toute?)\s+{_FR_NONE}\w+)\b",
    rf"{_FR_DET}{_FR_ADJ}(?:année|période)\s+(?:scolaire|universitaire)\b",
)
_FR_SPAN = (
    r"(?:(?:une?|la|autre|de|période|nouvelle|supplémentaire|plus|@numbers@|\d+)\s+|[ld]['’]\s*|jusqu['’]à\s+){0,5}?"
    r"(?:@units@|trimestres?|saisons?)\b(?:\s+(?:supplémentaires?|de\s+plus))?"
)

_ES_THINGS = (
    r"(?:visas?|visados?|permisos?|pasaportes?|certificados?|billetes?|becas?|estancias?|estadías?|permanencias?|visitas?"
    r"|sesi(?:ón|ones)|reuni(?:ón|ones)|cursos?|estudios?|formación|prácticas|semestres?|exámenes|exposici(?:ón|ones)"
    r"|facturas?|rentas?|precios?|tarifas?|salarios?|pensi(?:ón|ones)|presupuestos?|informes?|entregas?|vacaciones"
    r"|solicitud(?:es)?|reclamaci(?:ón|ones))"
)
_ES_KINDS = rf"(?:{_ES_THINGS}|garantía|facturación|pago|reparación|almacenamiento|cuarentena|inscripción|crédito|liquidación)"
_ES_A = r"(?:(?:un[oa]?s?|cada|tod[oa]s?\s+l[oa]s|tod[oa]|el|la|los|las|sus?)\s+)?"
_ES_ADJ = (
    r"(?:(?!(?:y|o|de|del|a|al|en|por|para|sobre|tras|después|antes|durante|sin|bajo|con|si|cuando|mientras|es|son|está|podrá|podrán|est[ea]|dich[oa]|partes?|comité|comisión|acuerdo|contrato"
    r"|convenio|duración|período|periodo|plazo|vigencia)\b)\w+\s+){0,1}?"
)
_ES_NONE = (
    r"(?!(?:\w+\s+){0,1}?(?:@units@|temporadas?|trimestres?|períodos?|periodos?|plazos?|duraci(?:ón|ones)|prórrogas?|renovaci(?:ón|ones)"
    r"|acuerdos?|contratos?|convenios?|tratados?|arrendamientos?|cooperación|colaboración)\b)"
)
_ES_LENGTHS = (
    rf"\b(?:el|la|los|las|un[oa]?|su|sus|cada|este|esta|dich[oa])\s+{_ES_ADJ}(?:duración|períodos?|periodos?|plazos?|vigencia|validez|prórrogas?|renovaci(?:ón|ones))\s+"
    rf"(?:(?:máxim[oa]|mínim[oa]|adicional|total)\s+)?(?:de\s+(?:(?:la|las|los|sus?|cada)\s+)?|del\s+){_ES_ADJ}{_ES_KINDS}\b",
    rf"\b(?:el|la)\s+(?:duración|período|periodo|plazo|vigencia|validez)\s+de\s+(?:un[oa]?|cada|tod[oa])\s+{_ES_NONE}\w+\b",
    r"\b(?:el|un|cada)\s+(?:año|período|periodo)\s+(?:escolar|académico|lectivo)\b",
)
_ES_SPAN = (
    r"(?:(?:hasta|un[oa]?s?|otr[oa]s?|el|la|de|período|periodo|plazo|@numbers@|\d+)\s+){0,5}?(?:@units@|trimestres?|temporadas?)\b"
    r"(?:\s+(?:más|adicional(?:es)?))?"
)

_RU_THINGS = (
    r"(?:виз(?:а|ы|у|е|ой)?|разрешени\w+|паспорт\w*|сертификат\w*|билет\w*|стипенди\w+|пребывани\w+|визит\w*|сесси\w+|заседани\w+|встреч\w*"
    r"|курс\w*|обучени\w+|стажировк\w+|семестр\w*|экзамен\w*|выставк\w+|сч[её]т(?:а|у|ом|ов)?|арендн\w+\s+плат\w+|плат(?:а|ы|у|е|ой)"
    r"|цен(?:а|ы|у|е|ой)?|тариф\w*|пенси\w+|бюджет\w*|отч[её]т\w*|поставк\w+|отпуск\w*|каникул\w*|заяв(?:ка|ки|ок)|жалоб\w*)(?!\w)"
)
_RU_KINDS = rf"(?:{_RU_THINGS}|(?:гарантии|оплаты|платежа|ремонта|хранения|карантина|регистрации|рассмотрения|уч[её]бы)(?!\w))"
_RU_KIND = r"(?:гарантийн|расч[её]тн|плат[её]жн|учебн|отч[её]тн|каникулярн|карантинн)\w+"
_RU_ADJ = (
    r"(?:(?!(?:и|или|в|во|на|с|со|о|по|до|для|после|перед|при|без|под|через|за|к|от|из|если|когда|пока|может|могут|эт\w+|настоящ\w+|сторон\w*|комитет\w*|соглашени\w+|договор\w*|контракт\w*|срок\w*|период\w*)(?!\w))"
    r"[\w-]+\s+){0,1}?"
)
_RU_LENGTHS = (
    rf"(?<!\w)(?:{_RU_ADJ}(?:срок\w*|период\w*|продолжительност\w+|длительност\w+|продлени\w+)(?:\s+действия)?\s+{_RU_ADJ}{_RU_KINDS})",
    rf"(?<!\w){_RU_KIND}\s+(?:срок\w*|период\w*|год\w*)(?!\w)",
)
_RU_SPAN = (
    r"(?:(?:ещ[её]|один|одного|дополнительн\w+|нов\w+|срок|период|в|@numbers@|\d+)\s+){0,5}?"
    r"(?:@units@|квартал\w*|сезон\w*)(?!\w)"
)

_EN_TAKEN_UP = (
    rf"(?:this|that|such|the\s+said|the\s+same)\s+(?:periods?|duration|validity|{_EN_THINGS})"
)
_FR_TAKEN_UP = rf"(?:cette|ce|cet|ledit|ladite)\s+(?:périodes?|durée|délai|validité|{_FR_THINGS})"
_ES_TAKEN_UP = (
    rf"(?:est[ea]|es[ea]|dich[oa])\s+(?:períodos?|periodos?|plazo|duración|validez|{_ES_THINGS})"
)
_RU_TAKEN_UP = (
    rf"(?:эт(?:от|ого|а|у|о)|указанн\w+|данн\w+|так\w+)\s+(?:срок\w*|период\w*|{_RU_THINGS})"
)
_FR_STRETCH = r"(?:prolong|prorog|renouvel|raccourc|écourt|rédui)\w*"

LENGTHS: Mapping[str, LengthWords] = MappingProxyType(
    {
        "en": LengthWords(
            subjects=(rf"{_EN_A}{_EN_ADJ}{_EN_THINGS}\b", *_EN_LENGTHS),
            lengths=(
                *_EN_LENGTHS,
                rf"\b(?:extend|prolong|renew|shorten)\w*\s+{_EN_A}{_EN_ADJ}{_EN_THINGS}\b",
                rf"\b{_EN_THINGS}(?:\s+(?!{_EN_STOPS})[\w'’-]+){{0,4}}?\s+(?:by|for|of|within|during)\s+{_EN_SPAN}",
                rf"\b(?:@units@|quarters?|seasons?)\s+of\s+{_EN_A}{_EN_ADJ}{_EN_THINGS}\b",
                rf"\b(?:count\w*|reckon\w*|comput\w*|calculat\w*|runs?)\s+from\s+(?:the\s+)?(?:beginning|start|end|day|date|issue|completion)\s+of\s+{_EN_A}{_EN_ADJ}{_EN_KINDS}\b",
                r"\bwithin\s+(?:the|a)\s+period\s+of\s+(?:@numbers@|\d+)\s+(?:\(\d+\)\s+)?(?:@units@)\b",
            ),
            acts=r"\b(?:may|can|shall|will)\s+(?:\w+\s+)?(?:extend|prolong|shorten|lengthen|renew|reduce|increase|add|fix|set|change|decide|agree|determine)\b",
            citing=r"\b(?:under|pursuant\s+to|in\s+accordance\s+with|by\s+virtue\s+of|for\s+the\s+purposes?\s+of|within\s+the\s+(?:scope|framework|meaning)\s+of|provided\s+for\s+(?:in|by)|referred\s+to\s+in)\s+@named@",
            own=(
                r"@named@|\b(?:the|this|that|such|said)\s+(?:present\s+)?(?:agreement|treaty|convention|protocol|arrangement|memorandum|contract|pact|lease|tenancy)\b"
                r"|\b(?:the|its|this|that|said)\s+(?:\w+\s+)?(?:term|duration|validity|end\s+date|expiry)\b|\b(?:initial|contract|renewal|lease)\s+(?:period|term)\b"
                r"|(?<!cover )(?<!covers )(?<!covering )(?<!during )(?<!within )(?<!for )(?<!in )\b(?:the|its)\s+period\b(?!\s+(?:from|between|of|for|in)\b)"
                r"|\b(?:the|these|those|said)\s+(?:(?:first|last|initial)\s+)?(?:@numbers@|\d+)\s+(?:@units@)\b|\b(?:extension|renewal|prolongation|withdrawal)s?\b|\bforce\b|\bhere(?:of|under|by|in)\b|\bbound\b|\b(?:denounc|terminat|tacit|conclud)\w+"
                r"|\bnotice\b|\b(?:withdraw|leave|quit|cancel|exit|opt\s+out|step\s+out|walk\s+away|give\s+up)\b|\b(?:and|but|while|whereas)\s+(?:(?:the|either|each|both)\s+)?(?-i:[A-Z])"
            ),
            meant=rf"^\W*(?:it|they|(?:this|the\s+same)(?=\s+(?:may|can|shall|will|is)\b)|{_EN_TAKEN_UP})\b|\b(?:extend|prolong|renew|lengthen|shorten|reduce|increase)\s+(?:it|them|{_EN_TAKEN_UP})\b",
            titles=r"(?:the|this|present|of|and|its|term|terms|duration|validity|period|renewal|extension|entry|into|force|termination|expiry|agreement|contract|treaty|convention|lease|protocol|memorandum|arrangement)",
        ),
        "fr": LengthWords(
            subjects=(rf"{_FR_A}{_FR_ADJ}{_FR_THINGS}(?!\w)", *_FR_LENGTHS),
            lengths=(
                *_FR_LENGTHS,
                rf"\b(?:prolong|prorog|renouvel|écourt)\w*\s+{_FR_A}{_FR_ADJ}{_FR_THINGS}(?!\w)",
                rf"\b{_FR_THINGS}(?:\s+(?!(?:et|ou|cet|cette|ce|la|le|les|peut|peuvent|pourra|pourront|présent|accord|contrat|durée|période)\b)\w+){{0,3}}?\s+(?:pour|pendant|durant|de|d['’]|dans)\s*{_FR_SPAN}",
                rf"\b(?:@units@|trimestres?|saisons?)\s+{_FR_OF}{_FR_ADJ}{_FR_THINGS}(?!\w)",
                rf"\b(?:compt\w+|calcul\w+|court|courent)\s+(?:à\s+(?:partir|compter)\s+|depuis\s+)(?:du\s+|de\s+la\s+|de\s+l['’]\s*)(?:début|fin|commencement|date|jour|achèvement|délivrance)\s+{_FR_OF}{_FR_ADJ}{_FR_KINDS}(?!\w)",
                r"\bdans\s+(?:le|un)\s+délai\s+(?:maximum\s+)?de\s+(?:@numbers@|\d+)\s+(?:@units@)\b",
            ),
            acts=r"\b(?:peu(?:t|vent)|pourr(?:a|ont))\s+(?:(?:la|le|les|y)\s+|l['’]\s*)?(?:prolonger|proroger|raccourcir|écourter|renouveler|réduire|augmenter|porter|fixer|ajouter|modifier|décider|convenir)\b",
            citing=r"\b(?:en\s+vertu|au\s+titre|aux\s+fins|dans\s+le\s+cadre|en\s+application)\s+(?:du|de\s+la)\s+présente?\s+\w+|\b(?:conformément\s+au|selon\s+le)\s+présente?\s+\w+",
            own=(
                r"@named@|\b(?:le|la|du|au|cet|cette|ce)\s+(?:présente?\s+)?(?:contrat|convention|traité|protocole|bail|pacte|arrangement|mémorandum)\b|\bl['’]\s*accord\b"
                r"|\b(?:la|sa|cette|ladite)\s+(?:durée|validité)\b|\b(?:période|durée)\s+(?:initiale|contractuelle)\b|(?<!couvre )(?<!couvrent )(?<!pendant )(?<!durant )(?<!dans )(?<!pour )\b(?:la|sa)\s+période\b(?!\s+(?:du|de|des|d['’]|pendant))"
                r"|\b(?:les|ces|lesdit\w+)\s+(?:@numbers@|\d+)\s+(?:premi\w+\s+)?(?:@units@)\b|\b(?:renouvellement|reconduction|prorogation|prolongation|retrait)s?\b"
                r"|\bvigueur\b|\bliée?s\b|\b(?:dénonc|résili|tacit|conclu)\w*"
                r"|\bpréavis\b|\b(?:se\s+(?:retirer|dégager|délier|départir)|quitter|sortir|renoncer|mettre\s+(?:un\s+)?(?:terme|fin)|annuler|rompre)\b"
                r"|\b(?:et|mais|tandis\s+qu[e'’])\s*(?:(?:le|la|les|chaque)\s+|l['’]\s*)?(?-i:[A-ZÉ])"
            ),
            meant=rf"^\W*(?:il|elle|ils|elles|celui-ci|celle-ci|{_FR_TAKEN_UP})\b|(?:\b(?:le|la|les)\s+|\bl['’]\s*){_FR_STRETCH}|\b{_FR_STRETCH}\s+{_FR_TAKEN_UP}\b",
            titles=r"(?:la|le|du|de|des|l|et|sa|durée|validité|période|renouvellement|reconduction|prorogation|entrée|en|vigueur|dénonciation|résiliation|expiration|présent|présente|accord|contrat|traité|convention|bail|protocole|marché)",
        ),
        "es": LengthWords(
            subjects=(rf"{_ES_A}{_ES_ADJ}{_ES_THINGS}\b", *_ES_LENGTHS),
            lengths=(
                *_ES_LENGTHS,
                rf"\b(?:prolong|prorrog|renov|ampli|acort)\w*\s+{_ES_A}{_ES_ADJ}{_ES_THINGS}\b",
                rf"\b{_ES_THINGS}(?:\s+(?!(?:y|o|este|esta|lo|la|podrá|podrán|puede|pueden|presente|acuerdo|contrato|duración|período|plazo)\b)\w+){{0,3}}?\s+(?:por|durante|de|en|dentro\s+de)\s+{_ES_SPAN}",
                rf"\b(?:@units@|trimestres?|temporadas?)\s+(?:de\s+(?:(?:la|las|los|sus?)\s+)?|del\s+){_ES_ADJ}{_ES_THINGS}\b",
                rf"\b(?:cont\w+|cuent\w+|comput\w+|calcul\w+|corre\w*)\s+(?:a\s+partir\s+|desde\s+)(?:del?\s+)?(?:el\s+|la\s+)?(?:comienzo|inicio|fin|fecha|día|término|expedición)\s+(?:de\s+(?:(?:la|las|los|sus?)\s+)?|del\s+){_ES_ADJ}{_ES_KINDS}\b",
                r"\b(?:en|dentro\s+de)l?\s+(?:el\s+|un\s+)?plazo\s+(?:máximo\s+)?de\s+(?:@numbers@|\d+)\s+(?:@units@)\b",
            ),
            acts=r"\b(?:podrá|podrán|puede|pueden)\s+(?:(?:lo|la)\s+)?(?:prolongar|prorrogar|renovar|ampliar|acortar|reducir|aumentar|fijar|añadir|modificar|decidir|convenir)(?:lo|la|los|las)?\b",
            citing=r"\b(?:en\s+virtud|a\s+los\s+efectos|en\s+el\s+marco|al\s+amparo|conforme\s+a|de\s+conformidad\s+con)(?:\s+del|l|\s+el)?\s+presente\s+\w+",
            own=(
                r"@named@|\b(?:el|la|del|al|este|esta)\s+(?:presente\s+)?(?:acuerdo|tratado|convenio|convención|protocolo|memorando|contrato|pacto|arrendamiento)\b"
                r"|\b(?:la|su|esta|dicha)\s+(?:duración|vigencia|validez)\b|\b(?:período|periodo|plazo|duración)\s+(?:inicial|contractual)\b|(?<!cubre )(?<!comprende )(?<!abarca )(?<!durante )(?<!en )(?<!dentro de )(?<!por )\b(?:el|su)\s+(?:plazo|período|periodo)\b(?!\s+(?:del?|comprendido)\b)"
                r"|\b(?:los|estos|dichos)\s+(?:primeros\s+)?(?:@numbers@|\d+)\s+(?:primer\w+\s+)?(?:@units@)\b|\b(?:prórroga|renovación|terminación|retiro)s?\b"
                r"|\bvigor\b|\bvinculad\w+|\b(?:denunci|rescin|tácit|celebrad|concluid)\w*"
                r"|\bpreaviso\b|\b(?:retirarse|desistir|resolver|abandonar|renunciar|anular|poner\s+(?:fin|término))\b|\b(?:y|pero|mientras\s+que)\s+(?:(?:el|la|los|las|cada)\s+)?(?-i:[A-ZÁÉ])"
            ),
            meant=rf"^\W*(?:(?:se\s+)?(?:podrá|podrán|puede|pueden|será|serán)|éste|ésta|{_ES_TAKEN_UP})\b|\b(?:prolonga|prorroga|renova|amplia|acorta|reduci)r(?:lo|la|los|las)\b|\b(?:prolong|prorrog|renov|ampli|acort|reduc)\w*\s+{_ES_TAKEN_UP}\b",
            titles=r"(?:el|la|los|del|de|y|su|duración|vigencia|validez|plazo|período|renovación|prórroga|entrada|en|vigor|denuncia|terminación|presente|acuerdo|contrato|tratado|convenio|protocolo|arrendamiento)",
        ),
        "ru": LengthWords(
            subjects=(
                rf"(?:(?:кажд\w+|люб\w+|так\w+|перв\w+|его|их)\s+)?{_RU_ADJ}{_RU_THINGS}",
                *_RU_LENGTHS,
            ),
            lengths=(
                *_RU_LENGTHS,
                rf"(?<!\w)(?:продл|пролонг|возобнов|сокра)\w*\s+{_RU_ADJ}{_RU_THINGS}",
                rf"(?<!\w){_RU_THINGS}(?:\s+(?!(?:и|или|его|её|ее|может|могут|настоящ\w+|соглашени\w+|договор\w*|срок\w*)(?!\w))[\w-]+){{0,3}}?\s+(?:на|в\s+течение|сроком\s+на)\s+{_RU_SPAN}",
                rf"(?<!\w)(?:исчисля\w+|отсчитыва\w+|счита\w+)\s+с\s+(?:начала|конца|даты|дня|момента|выдачи)\s+{_RU_ADJ}{_RU_KINDS}",
            ),
            acts=r"\b(?:может|могут|вправе)\s+(?:\w+\s+)?(?:продлить|продлевать|сократить|увеличить|возобновить|установить|добавить|изменить|решить|определить)(?!\w)",
            citing=r"\b(?:в\s+соответствии\s+с|согласно|на\s+основании|для\s+целей|в\s+рамках|по)\s+настоящ\w+\s+\w+",
            own=(
                r"@named@|(?<!\w)(?:соглашени|договор|конвенци|протокол|контракт|меморандум)\w*"
                r"|\bсрок\w*\s+(?:его\s+)?действия|\bпервоначальн\w+\s+(?:срок|период)\w*|(?<!\bна )(?<!\bв )\bсрок(?!\w)|(?<!\w)(?:эти|указанные|первые|последние)\s+(?:@numbers@|\w+|\d+)\s+(?:@units@)(?!\w)|(?<!\w)(?:продлени|прекращени|пролонгаци)\w+|\bв\s+сил[уе](?!\w)"
                r"|\b(?:денонс|расторг|заключ|уведом)\w+|(?<!\w)(?:выйти|отказаться|прекратить|покинуть|прервать|аннулировать)(?!\w)"
                r"|(?<!\w)(?:и|но|а)\s+(?:каждая\s+|любая\s+)?(?-i:[А-ЯЁ])"
            ),
            meant=rf"^\W*(?:он|оно|она|они|{_RU_TAKEN_UP})(?!\w)|(?<!\w)(?:продл|пролонг|возобнов|сокра|увелич)\w*\s+(?:его|её|ее|их|{_RU_TAKEN_UP})(?!\w)",
            titles=r"(?:срок\w*|действи\w+|продолжительность|период|продление|вступлени\w+|в|силу|прекращени\w+|расторжени\w+|и|его|порядок|настоящ\w+|соглашени\w+|договор\w*|контракт\w*|протокол\w*|конвенци\w+|аренды)",
        ),
    }
)  # fmt: skip
"""The words of each language whose final clauses are read."""
