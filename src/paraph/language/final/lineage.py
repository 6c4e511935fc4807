"""Words by which a title or a final clause says what an instrument does to another one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_OTHER = (
    r"(?P<other>(?:[\w()'’/&,.-]+\s+){0,14}?(?:agreements?|treat(?:y|ies)|conventions?|protocols?|charter"
    r"|arrangements?|exchanges?\s+of\s+(?:notes|letters)|notes\s+exchanged|notes?|memorand(?:um|a)|act|statutes?"
    r"|constitution|code|articles?|annex(?:es)?|appendi(?:x|ces)|schedules?|paragraphs?|section|sections"
    r"|regulations?|final\s+act|addend(?:um|a)|accord|pact|covenant|contract|capitulations|declarations?|provisions?|terms|lease|concession))"
)
_A = r"(?:(?:further|certain|temporarily|partially|provisionally)\s+)*"

_OTHERS: Mapping[str, str] = MappingProxyType(
    {
        "fr": (
            r"(?P<other>(?:(?!\bet\b)[\w()'’/&,.-]+\s+){0,14}?(?:[ld]['’])?(?:accords?|traités?|conventions?|protocoles?|charte|arrangements?"
            r"|échanges?\s+de\s+(?:notes|lettres)|mémorandums?|articles?|annexes?|statuts?|pacte|contrat|avenants?|déclarations?))\b"
        ),
        "es": (
            r"(?P<other>(?:[\w()'’/&,.-]+\s+){0,14}?(?:acuerdos?|tratados?|convenios?|convenci(?:ón|ones)|protocolos?|carta"
            r"|canjes?\s+de\s+(?:notas|cartas)|memorand(?:o|os|um)|artículos?|anexos?|estatutos?|pacto|contrato"
            r"|adendas?|declaraci(?:ón|ones)))\b"
        ),
        "ru": (
            r"(?P<other>(?:[\w()«»/&,.-]+\s+){0,14}?(?:соглашени\w+|договор\w*|конвенци\w+|протокол\w*|устав\w*|меморандум\w*"
            r"|обмен\w*\s+(?:нотами|письмами)|стат(?:ьи|ью|ей)|приложени\w+|пакт\w*|контракт\w*|деклараци\w+|заявлени\w+))"
        ),
    }
)

TITLES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "en": (
            (
                "amends",
                rf"\b{_A}(?:amending|modifying|revising|altering|rectifying|correcting)\s+{_OTHER}",
            ),
            (
                "amends",
                (
                    r"\b(?:amendments?|modifications?|revision|alterations?|corrections?|rectifications?)\s+(?:\([^)]*\)\s+)?(?:to|of)\s+"
                    rf"{_OTHER}"
                ),
            ),
            ("amends", rf"\bamendments?\s+no\.?\s*\d+\s+(?:to|of)\s+{_OTHER}"),
            ("prolongs", rf"\bto\s+(?:further\s+)?(?:extend|prolong|renew)\s+{_OTHER}"),
            ("amends", rf"\bto\s+(?:further\s+)?(?:amend|modify|revise)\s+{_OTHER}"),
            ("supplements", rf"\bsupplement(?:ing|ary\s+to|al\s+to)\s+{_OTHER}"),
            ("supplements", rf"\b(?:additional|supplementary|supplemental)\s+to\s+{_OTHER}"),
            (
                "supplements",
                (
                    r"\b(?:additional|supplementary|supplemental|optional)\s+(?:protocol|agreement|convention|treaty|articles?|act|declaration)s?"
                    rf"\s+(?:(?:no\.?\s*)?(?:\d+|[IVX]+)\s+)?(?:to|of)\s+{_OTHER}"
                ),
            ),
            (
                "supplements",
                rf"\bprotocols?\s+(?:no\.?\s*\d+\s+|of\s+\d{{4}}\s+|\([^)]*\)\s+)?to\s+{_OTHER}",
            ),
            ("supplements", rf"\baddend(?:um|a)\s+(?:no\.?\s*\d+\s+)?to\s+{_OTHER}"),
            (
                "prolongs",
                rf"\b{_A}(?:prolonging|renewing|continuing|further\s+prolonging)\s+(?:the\s+(?:duration|validity|operation|period)\s+of\s+)?{_OTHER}",
            ),
            (
                "prolongs",
                rf"\bextending\s+the\s+(?:duration|validity|period|term|operation|currency)(?:\s+of\s+validity)?\s+of\s+{_OTHER}",
            ),
            (
                "prolongs",
                (
                    r"\b(?:prolongation|renewal|continuance|continuation|extension\s+of\s+the\s+(?:duration|validity|period))\s+of\s+"
                    rf"{_OTHER}"
                ),
            ),
            (
                "extends to",
                rf"\bextending\s+(?:to\s+[^;]{{2,120}}?\s+)?(?:the\s+(?:provisions|application)\s+of\s+)?{_OTHER}",
            ),
            (
                "extends to",
                rf"\bextension\s+(?:to\s+[^;]{{2,80}}?\s+)?of\s+(?:the\s+(?:provisions|application)\s+of\s+)?{_OTHER}",
            ),
            (
                "terminates",
                rf"\b(?:terminating|abrogating|denouncing|annulling|cancelling|repealing|rescinding)\s+(?:[^;]{{0,60}}?\s)??{_OTHER}",
            ),
            (
                "terminates",
                rf"\b(?:termination|abrogation|denunciation|cancellation|annulment)\s+of\s+{_OTHER}",
            ),
            (
                "supersedes",
                rf"\b(?:superseding|replacing|in\s+(?:substitution\s+for|replacement\s+of))\s+{_OTHER}",
            ),
            (
                "implements",
                rf"\b(?:implementing|giving\s+effect\s+to|carrying\s+into\s+effect|for\s+the\s+(?:implementation|execution|application)\s+of)\s+{_OTHER}",
            ),
            ("implements", rf"\b(?:implementation|execution|application)\s+of\s+{_OTHER}"),
            (
                "implements",
                (
                    rf"\b(?:in\s+pursuance\s+of|pursuant\s+to|under|relative\s+to|in\s+accordance\s+with)\s+(?=article|section|the\s+treaty)"
                    rf"{_OTHER}"
                ),
            ),
            ("accedes to", rf"\b(?:accession|adhesion|adherence)\b[^;]{{0,140}}?\bto\s+{_OTHER}"),
            ("accedes to", rf"\b(?:acceding|adhering)\s+to\s+{_OTHER}"),
            ("interprets", rf"\b(?:interpreting|interpretation\s+of|explanatory\s+of)\s+{_OTHER}"),
            (
                "suspends",
                rf"\b(?:suspending|suspension\s+of)\s+(?:the\s+(?:operation|application)\s+of\s+)?{_OTHER}",
            ),
        ),
        "fr": (
            (
                "amends",
                rf"\b(?:portant\s+(?:modification|amendement|révision|rectification)\s+(?:de|du|à|au)|modifiant|amendant|révisant)\s+{_OTHERS['fr']}",
            ),
            (
                "amends",
                rf"\b(?:amendements?|modifications?)\s+(?:à|au|aux|du|de)\s+{_OTHERS['fr']}",
            ),
            (
                "amends",
                rf"\bavenants?\s+(?:(?:n[o°º]|numéro)\.?\s*\w+\s+)?(?:du\s+\w+\s+\w+\s+\d{{4}}\s+)?(?:à|au|aux)\s+{_OTHERS['fr']}",
            ),
            (
                "supplements",
                rf"\b(?:additionnel|complémentaire|complétant)\s+(?:à|au|aux|le|la)?\s*{_OTHERS['fr']}",
            ),
            (
                "prolongs",
                rf"\b(?:prorogeant|prolongeant|portant\s+(?:prorogation|prolongation)\s+(?:de|du))\s+{_OTHERS['fr']}",
            ),
            (
                "terminates",
                rf"\b(?:portant\s+(?:extinction|abrogation|dénonciation)\s+(?:de|du)|abrogeant|mettant\s+fin\s+(?:à|au))\s+{_OTHERS['fr']}",
            ),
            ("supersedes", rf"\bremplaçant\s+{_OTHERS['fr']}"),
            (
                "implements",
                rf"\b(?:portant\s+application\s+(?:de|du)|pour\s+l['’](?:application|exécution)\s+(?:de|du)|d['’]application\s+(?:de|du))\s+{_OTHERS['fr']}",
            ),
            (
                "accedes to",
                rf"\b(?:adhésion|accession)\b[^;]{{0,140}}?\b(?:à|au)\s+{_OTHERS['fr']}",
            ),
        ),
        "es": (
            (
                "amends",
                rf"\b(?:(?:que|por\s+el\s+que\s+se)\s+(?:modifica|enmienda)|modificatorio\s+(?:del?|de\s+la))\s+{_OTHERS['es']}",
            ),
            (
                "amends",
                rf"\b(?:enmiendas?|modificaci(?:ón|ones))\s+(?:al?|del?|de\s+la)\s+{_OTHERS['es']}",
            ),
            ("supplements", rf"\b(?:adicional|complementario)\s+(?:al?|del?)\s+{_OTHERS['es']}"),
            (
                "supplements",
                rf"\b(?:adenda|addenda|adéndum)\s+(?:(?:n[o°º.]+|núm(?:ero|\.)?)\s*\w+\s+)?al?\s+{_OTHERS['es']}",
            ),
            (
                "prolongs",
                rf"\b(?:(?:que|por\s+el\s+que\s+se)\s+prorroga|prórroga\s+(?:del?|de\s+la))\s+{_OTHERS['es']}",
            ),
            ("terminates", rf"\b(?:terminación|denuncia)\s+(?:del?|de\s+la)\s+{_OTHERS['es']}"),
            ("supersedes", rf"\bque\s+(?:sustituye|reemplaza)\s+(?:al?)?\s*{_OTHERS['es']}"),
            (
                "implements",
                rf"\b(?:para\s+la\s+(?:aplicación|ejecución)\s+(?:del?|de\s+la)|de\s+aplicación\s+del?)\s+{_OTHERS['es']}",
            ),
            ("accedes to", rf"\badhesión\b[^;]{{0,140}}?\bal?\s+{_OTHERS['es']}"),
        ),
        "ru": (
            (
                "amends",
                rf"\bо\s+внесении\s+(?:изменени\w+|поправ\w+)(?:\s+и\s+дополнени\w+)?\s+в\s+{_OTHERS['ru']}",
            ),
            (
                "supplements",
                rf"\bдополнительн\w+\s+(?:(?:протокол|соглашение|договор)\s+)?(?:(?:№|N)\s*\S+\s+)?(?:от\s+[^;,]{{1,40}}?\s+)?к\s+{_OTHERS['ru']}",
            ),
            ("supplements", rf"\bо\s+дополнении\s+(?:к\s+)?{_OTHERS['ru']}"),
            (
                "supplements",
                rf"\bпротокол\s+(?:(?:№|N)\s*\S+\s+)?к\s+{_OTHERS['ru']}",
            ),
            (
                "prolongs",
                rf"\bо\s+(?:продлении|пролонгации)\s+(?:срока\s+)?(?:действия\s+)?{_OTHERS['ru']}",
            ),
            (
                "terminates",
                rf"\bоб?\s+(?:прекращении\s+действия|денонсации|отмене)\s+{_OTHERS['ru']}",
            ),
            ("supersedes", rf"\bвзамен\s+{_OTHERS['ru']}"),
            (
                "implements",
                rf"\b(?:о\s+порядке\s+(?:реализации|применения|выполнения)|во\s+исполнение)\s+{_OTHERS['ru']}",
            ),
            ("accedes to", rf"\bо\s+присоединении\b[^;]{{0,140}}?\bк\s+{_OTHERS['ru']}"),
        ),
    }
)
"""What a title says, by pattern; the group `other` is what it says that of."""

CLAUSES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "en": (
            (
                "supersedes",
                (
                    r"(?:this|the\s+present)\s+\w+\s+(?:shall\s+|will\s+)?(?:supersedes?|supercedes?|replaces?|takes?\s+the\s+place\s+of)\s+"
                    rf"{_OTHER}"
                ),
            ),
            (
                "terminates",
                (
                    rf"\b(?P<lead>(?:upon|on|from|as\s+from|with)\s+[^;.]{{0,90}}?(?:entry|coming)\s+into\s+force[^;.,]{{0,60}},\s*)?{_OTHER}"
                    r"(?P<between>[^;.]{0,200}?)\s+(?:shall|will)\s+(?:be\s+(?:terminated|abrogated)|terminate|cease\s+to\s+(?:be\s+in\s+force"
                    r"|have\s+effect|apply)|lapse)\b"
                ),
            ),
        ),
        "fr": (
            (
                "supersedes",
                rf"\b(?:le|la)\s+présente?\s+\w+\s+(?:remplace(?:ra)?|se\s+substitue(?:ra)?\s+à)\s+{_OTHERS['fr']}",
            ),
            (
                "terminates",
                rf"\b(?P<lead>(?:dès|à\s+(?:la\s+date|compter))\s+[^;.]{{0,90}}?entrée\s+en\s+vigueur[^;.,]{{0,60}},\s*)?{_OTHERS['fr']}"
                r"(?P<between>[^;.]{0,200}?)\s+(?:(?:est|sera|sont|seront)\s+abrogée?s?|prend(?:ra)?\s+fin|cesse(?:ra|ront)?\s+d['’](?:être|avoir))",
            ),
        ),
        "es": (
            (
                "supersedes",
                rf"\b(?:el|la|este|esta)\s+(?:presente\s+)?\w+\s+(?:sustituye|sustituirá|reemplaza|reemplazará)\s+(?:al?)?\s*{_OTHERS['es']}",
            ),
            (
                "terminates",
                rf"\b(?P<lead>(?:a\s+partir|desde|con)\s+[^;.]{{0,90}}?entrada\s+en\s+vigor[^;.,]{{0,60}},\s*)?{_OTHERS['es']}"
                r"(?P<between>[^;.]{0,200}?)\s+(?:quedará\w*\s+(?:derogad|terminad)\w+|dejará\w*\s+de\s+(?:estar\s+en\s+vigor|tener\s+efecto))",
            ),
        ),
        "ru": (
            ("supersedes", rf"\bнастоящ\w+\s+\w+\s+заменяет\s+(?:собой\s+)?{_OTHERS['ru']}"),
            (
                "terminates",
                rf"\b(?P<lead>(?:с\s+(?:даты|момента)|со\s+дня)\s+вступления[^;.,]{{0,90}},?\s*)?{_OTHERS['ru']}"
                r"(?P<between>[^;.]{0,200}?)\s+(?:прекраща(?:ет|ют)\s+(?:сво[её]\s+)?действие|утрачива(?:ет|ют)\s+силу)",
            ),
        ),
    }
)
"""What a clause says of another instrument, by pattern."""

RESTS: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            r"^\W*(?:recalling|having\s+regard\s+to|pursuant\s+to|in\s+pursuance\s+of|building\s+(?:up)?on|taking\s+into\s+account"
            rf"|referring\s+to|guided\s+by|reaffirming|in\s+accordance\s+with|based\s+on)\s+{_OTHER}"
        ),
        "fr": (
            r"^\W*(?:rappelant|vu|compte\s+tenu\s+(?:de|du)|en\s+application\s+(?:de|du)|conformément\s+(?:à|au)|se\s+référant\s+(?:à|au)"
            rf"|s['’]inspirant\s+(?:de|du)|se\s+fondant\s+sur|réaffirmant)\s+{_OTHERS['fr']}"
        ),
        "es": (
            r"^\W*(?:recordando|teniendo\s+en\s+cuenta|en\s+virtud\s+(?:del?|de\s+la)|de\s+conformidad\s+con|con\s+base\s+en|reafirmando"
            rf"|considerando|visto)\s+{_OTHERS['es']}"
        ),
        "ru": (
            r"^\W*(?:напоминая\s+о|ссылаясь\s+на|руководствуясь|в\s+соответствии\s+с|принимая\s+во\s+внимание|учитывая|основываясь\s+на"
            rf"|исходя\s+из|подтверждая|во\s+исполнение)\s+{_OTHERS['ru']}"
        ),
    }
)
"""How a recital or a clause begins that names what an instrument rests on."""

LASTING: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\buntil\b|\bto\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z]|\bfor\s+(?:a|one|two|three|\d+)\s+(?:further\s+)?"
        r"(?:period|years?|months?)\b|^(?:(?!\bto\b).)*$|\bextending\s+the\s+period\b"
    }
)
"""Words that show that what is extended is how long an instrument lasts, not where it applies."""

OWN: Mapping[str, str] = MappingProxyType(
    {
        "en": r"(?:this|the\s+present|such|said)\s+(?:\w+\s+)?$|\b(?:it)\s*$",
        "fr": r"(?:présente?|ce|cet|cette|ledit|ladite)\s+(?:\w+\s+)?$",
        "es": r"(?:presente|este|esta|dicho|dicha)\s+(?:\w+\s+)?$",
        "ru": r"(?:настоящ\w+|этот|это|такой|такое)\s+(?:\w+\s+)?$",
    }
)
"""Words before the name of an instrument that show that it is this one, and no other."""

THIS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:this|the\s+present)\s",
        "fr": r"\bprésente?\s",
        "es": r"\b(?:presente|este|esta)\s",
        "ru": r"\bнастоящ\w+\s",
    }
)
"""How an instrument speaks of itself."""

DECLARATIONS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bdeclarations?\b|\bjoint\s+(?:statement|communiqu)",
        "fr": r"\bdéclarations?\b",
        "ru": r"\bдеклараци\w+|\bзаявлени\w+",
        "es": r"\bdeclaraci(?:ón|ones)\b",
    }
)
"""What is history once it was made, and is not terminated."""

DENIED: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            r"\b(?:not|non|without|draft|propos\w*|possib\w*|potential\w*|intend\w*|intention|contemplat\w*|conditional\w*|hypothetical|eventual|recommend\w*|request\w*|negotiat\w*|invalid\w*)\b"
            r"|\b(?:against|suspend\w*|withdraw\w*|revok\w*|revocation|repeal\w*|rescind\w*|rescission|annul\w*|cancel\w*|terminat\w*|prevent\w*|avoid\w*|reject\w*|refus\w*|defer\w*|delay\w*|postpon\w*|stay\w*|object\w*|oppos\w*|protest\w*|revers\w*|retract\w*|nullif\w*|undo\w*|consider\w*|regarding\s+the\s+question|failure|consequences?|claims|compensation|applicable|following|arising|aftermath|judge?ment|stud(?:y|ies))"
            r"\s+(?:[\w’'-]+\s+){0,5}$|\b(?:guidelines?|procedures?|rules|manual)\s+(?:for|on|of)\s+$"
        ),
        "fr": (
            r"\b(?:non|pas|sans|projet|propos\w*|éventuel\w*|possible|envisag\w*|intention|recommand\w*|conditionnel\w*|négoci\w*)\b"
            r"|\b(?:suspend\w*|suspension|retir\w*|retrait|révo\w*|abrog\w*|annul\w*|mettant\s+fin|extinction|empêch\w*|évit\w*|rejet\w*|refus\w*|différ\w*|report\w*|ajourn\w*|oppos\w*|objection|contre|contest\w*|conséquences?|réclamations?|indemnisation|suite|échec|défaut|arrêt|étude)"
            r"\s+(?:[\w’'-]+\s+){0,5}(?:l[’'])?$"
        ),
        "es": (
            r"\b(?:no|sin|proyecto|propuesta\w*|eventual\w*|posible|prevista?|intención|recomend\w*|condicional\w*|negocia\w*)\b"
            r"|\b(?:suspend\w*|suspensión|retir\w*|revoc\w*|derog\w*|anula\w*|termina\w*|impedir|impide|evita\w*|rechaz\w*|negativa|difier\w*|aplaz\w*|postergac\w*|opos\w*|opone\w*|objeción|contra|consecuencias?|reclamaciones|indemnización|falta|sentencia|estudio)"
            r"\s+(?:[\w’'-]+\s+){0,5}$"
        ),
        "ru": (
            r"\b(?:не|без|проект\w*|предложени\w*|возможн\w*|намерени\w*|предполагаем\w*|планируем\w*|рекомендац\w*|условн\w*|переговор\w*)(?!\w)|\bо\s+не"
            r"|\b(?:приостанов\w*|отзыв\w*|отмен\w*|отказ\w*|аннулиров\w*|прекращени\w*|недопущени\w*|предотвращени\w*|отклонени\w*|отсрочк\w*|возражени\w*|против|последстви\w*|компенсаци\w*|вследствие|претензи\w*|неудач\w*|исследовани\w*)"
            r"\s+(?:[\w’'-]+\s+){0,5}(?:о\s+|об\s+)?$"
        ),
    }
)
"""What stands before words of a title that it takes back, or only thinks of: "non-renewal of", "draft",
"withdrawing the notice of"."""

ANOTHER_ACT: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\S.*\b(?:the|said)\s+(?:[\w’'-]+\s+){0,8}?(?:agreement|treaty|convention|protocol|arrangement|notes?|letters|memorandum|act|accord|pact|decision|notice)\s+(?:(?:of|dated|signed|done|for|on|concerning)\b[^;]{0,80}\s+)?$",
        "fr": r"\S.*(?:\b(?:le|la|du|au|dudit|ladite)\s+|\b[ld][’'])(?:[\w’'-]+\s+){0,8}?(?:accord|traité|convention|protocole|arrangement|notes|décision|notification)\s+(?:(?:du|de|signé|conclu|sur|relatif)\b[^;]{0,80}\s+)?$",
        "es": r"\S.*\b(?:el|la|del|al)\s+(?:[\w’'-]+\s+){0,8}?(?:acuerdo|tratado|convenio|convención|protocolo|notas|decisión|notificación)\s+(?:(?:de|del|firmado|sobre)\b[^;]{0,80}\s+)?$",
        "ru": r"\S.*\b(?:соглашения|договора|конвенции|протокола|меморандума|решения|уведомления|протокол[еу]|соглашени[юе]|договор[уе])\s+(?:(?:от|о|между)\b[^;]{0,80}\s+)?$",
    }
)
"""What stands before words of a title that say what another instrument does, of which it speaks."""

OF_AN_ACT: Mapping[str, str] = MappingProxyType(
    {
        "en": r"^\W*(?:(?:the|any|a|an|its|proposed|possible|said)\s+)*(?:notices?|decisions?\s+(?:to|on)|terminations?|denunciations?|extensions?|renewals?|prolongations?|suspensions?|withdrawals?|abrogations?|cancellations?|repeal|amendments?|modifications?|revisions?)\b",
        "fr": r"^\W*(?:(?:le|la|les|une?)\s+|l[’'])?(?:notification|décision\s+de|dénonciation|extinction|prorogation|prolongation|suspension|abrogation|retrait|amendements?|modifications?|révision)\b",
        "es": r"^\W*(?:(?:el|la|los|las|una?)\s+)?(?:notificación|decisión\s+de|denuncia|terminación|prórroga|suspensión|derogación|retiro|enmiendas?|modificaci(?:ón|ones))\b",
        "ru": r"^\W*(?:уведомлени\w+|решени\w+\s+о|денонсаци\w+|прекращени\w+|продлени\w+|приостановлени\w+|отмен\w+|поправ\w+|изменени\w+)\s+(?:о\s+)?",
    }
)
"""How what an act is done to begins, where that is an act itself."""

HEDGED: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:(?-i:may)|might|could|should|would|intend\w*|endeavou?r\w*|seek|propos\w*|draft|possib\w*|not|never|neither|nor|nothing|without\s+prejudice|cannot|withdraw\w*|object\w*|postpon\w*|defer\w*|negotiat\w*|consider\w*|whether)\b",
        "fr": r"\b(?:peu(?:t|vent)|pourr\w+|devrai\w+|entend\w*|s[’']efforc\w*|propos\w*|projet|éventuel\w*|possible|ne|pas|jamais|ni|rien|aucune?|sans\s+préjudice|retir\w*|objection|report\w*|négoci\w*)\b|\bn[’']",
        "es": r"\b(?:pued\w+|podrá\w*|podría\w*|debería\w*|procurar\w*|propon\w*|proyecto|eventual\w*|posible|no|nunca|ni|nada|ningun[oa]?|sin\s+perjuicio|retir\w*|objeción|aplaz\w*|negocia\w*)\b",
        "ru": r"\b(?:мо(?:жет|гут)|мог\w*|намерен\w*|стрем\w*|предлага\w*|проект\w*|возможн\w*|не|ни|никогда|ничто|без\s+ущерба|отзыва\w*|возраж\w*|отсроч\w*|переговор\w*|ли)(?!\w)",
    }
)
"""Words in a clause, up to what it does, by which it does not do it, or not yet."""

ON_CONDITION: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:if|unless|provided\s+that|providing|subject\s+to|on\s+(?:the\s+)?condition|only\s+(?:when|where|after|upon)|in\s+(?:case|the\s+event)|as\s+long\s+as|so\s+long\s+as|should|unless\s+and\s+until|otherwise|up?on\s+its\s+(?:replacement|substitution|supersession|renewal))\b",
        "fr": r"\b(?:si|s[’']il|s[’']ils|à\s+moins|sauf\s+si|pourvu|à\s+condition|sous\s+réserve|au\s+cas|en\s+cas|dans\s+le\s+cas|tant\s+que|autrement|lors\s+de\s+son\s+remplacement)\b",
        "es": r"\b(?:si|a\s+menos|salvo\s+que|siempre\s+(?:que|y\s+cuando)|a\s+condición|con\s+sujeción|sujet[oa]\s+a|en\s+caso|mientras|otra\s+cosa|(?:tras|con)\s+su\s+sustitución|al\s+ser\s+sustituid[oa])\b",
        "ru": r"(?:\bесли|\bпри\s+условии|\bв\s+случае|\bпока(?!\w)|\bиное(?!\w)|\bс\s+согласия|\b(?:после|с)\s+(?:его|её|ее)\s+замен\w+)",
    }
)
"""Words anywhere in a clause or a title by which what it does hangs on something."""

PARTLY: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:except|save|only\s+(?:as|in\s+so\s+far|to\s+the\s+extent)|with\s+the\s+exception|in\s+part|partially|(?:as|so)\s+far\s+as|insofar|for\s+[^,;.]{1,60}\s+(?:only|alone)|as\s+an?\s+(?!result|consequence)\w+)\b",
        "fr": r"\b(?:à\s+l[’']exception|sauf|hormis|uniquement|seulement|en\s+partie|partiellement|en\s+ce\s+qui\s+concerne|dans\s+la\s+mesure|pour\s+les?\s+seuls?|à\s+titre\s+de)\b",
        "es": r"\b(?:excepto|salvo|con\s+excepción|únicamente|solo|sólo|en\s+parte|parcialmente|en\s+lo\s+que\s+(?:se\s+refiere|respecta|concierne)|en\s+la\s+medida|a\s+título\s+de)\b",
        "ru": r"(?:за\s+исключением|кроме|только|лишь|частично|в\s+части|в\s+отношении|что\s+касается|в\s+той\s+мере|в\s+качестве)",
    }
)
"""Words by which an instrument ends or replaces a part of another one alone."""

_TOLD_IN: Mapping[str, str] = MappingProxyType(
    {
        "en": (
            r"^(?!\W*(?:(?:the|an?|certain|some|all|those|of)\s+)*(?:articles?|paragraphs?|provisions?|clauses?|sections?|annex(?:es)?|schedules?|terms|text|rules)\b)"
            r".*\b(?:defined|described|determined|delimited|delineated|demarcated|fixed|laid\s+down|set\s+(?:out|forth)|specified|stipulated|agreed|referred\s+to|mentioned)\s+(?:in|by|under)\b"
        ),
        "fr": (
            r"^(?!\W*(?:(?:les?|la|des?|du|certaine?s)\s+|[ld][’'])*(?:articles?|paragraphes?|dispositions?|clauses?|annexes?|termes|texte|règles)\b)"
            r".*\b(?:définie?s?|décrite?s?|déterminée?s?|délimitée?s?|fixée?s?|tracée?s?|spécifiée?s?|stipulée?s?|convenue?s?|visée?s?|mentionnée?s?)\s+(?:à|au|aux|dans|par|en)\b"
        ),
        "es": (
            r"^(?!\W*(?:(?:el|la|los|las|del?|ciert[oa]s)\s+)*(?:artículos?|párrafos?|disposici(?:ón|ones)|cláusulas?|anexos?|términos|texto|reglas)\b)"
            r".*\b(?:definid|descrit|determinad|delimitad|fijad|trazad|señalad|estipulad|acordad|mencionad)[oa]s?\s+(?:en|por)\b"
        ),
        "ru": (
            r"^(?!\W*(?:некотор\w+\s+)?(?:стать|пункт|положени|услови|приложени|текст|правил)\w*)"
            r".*\b(?:определ[её]нн|описанн|зафиксированн|указанн|упомянут|обозначенн|закрепл[её]нн|согласованн|предусмотренн)\w+(?!\w)"
        ),
    }
)
"""Words by which what an act is done to is a thing that an instrument tells of, and no rule in it ("the frontier as
defined in the Treaty")."""

BESIDE_IT: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:attached|annexed|appended|provided\s+for|set\s+up|established|imposed|granted)\s+(?:to|in|by|under)\b|\S\s+(?:under|in\s+view\s+of|by\s+virtue\s+of)\s+(?:the|this|an?)\b"
        rf"|{_TOLD_IN['en']}",
        "fr": r"\b(?:jointe?s?|annexée?s?|prévue?s?|établie?s?|imposée?s?|institué\w*)\s+(?:à|au|aux|dans|par|en)\b|\S\s+(?:au\s+titre|en\s+vertu)\s+d"
        rf"|{_TOLD_IN['fr']}",
        "es": r"\b(?:adjunt[oa]s?|anex[oa]s?|previst[oa]s?|establecid[oa]s?|impuest[oa]s?)\s+(?:al?|en|por)\b|\S\s+en\s+virtud\s+d"
        rf"|{_TOLD_IN['es']}",
        "ru": r"\b(?:прилагаем\w+|приложенн\w+|предусмотренн\w+|установленн\w+|введ[её]нн\w+)(?!\w)|\S\s+(?:по|согласно)\s"
        rf"|{_TOLD_IN['ru']}",
    }
)
"""Words in what an act is done to that show that it is a thing under an instrument, or beside it, and not the
instrument itself ("the price list attached to the Agreement")."""

UNDER_IT: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:extend|prolong|renew|postpon|shorten|reduc|increas|waiv|suspend|amend|modif|revis|terminat|cancel|chang|alter)\w*\s+(?:[^;]*\S\s+)?(?:under|relative\s+to)\s+$",
    }
)
"""What stands before the name of an instrument where the title does something to a thing under it, and is not made
under it itself ("extending the deadline for notices under the Treaty")."""
