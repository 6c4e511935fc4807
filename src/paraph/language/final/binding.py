"""Binding: words by which a text says that it does not bind yet, or only once somebody has acted.

Contracts of councils and companies say so far from their clause on entry into force, and use no word
of it: "shall not bind the City until", "n'engage la Ville qu'après délibération", "подлежит
государственной регистрации". They are told, never read.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class BindingWords(NamedTuple):
    """The patterns of one language, for letters of either size; `@this@` is the instrument itself.

    `withheld` says that it, or what is owed under it, waits for something; `approved` that it needs
    an act of somebody who has a say, which says nothing new of one that waits for what is done at
    home; `dated` that it has effect from a day, in other words than those of a clause; `unsaid` the
    same, in a sentence whose subject goes without saying.
    `this` is the instrument, where `@own@` is the noun by which it calls itself, and `nouns` what
    that may be where it calls itself nothing.
    """

    this: str
    nouns: str
    withheld: tuple[str, ...]
    approved: tuple[str, ...]
    dated: tuple[str, ...]
    unsaid: str = ""


_DAY = r"(?:@date@|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))"
"""A day, in figures too: those are never read."""


_EN_UNTIL = r"\b(?:until|till|unless|before|prior\s+to|without|except|pending|absent)\b"
_EN_ACT = r"(?:approv|ratif|certif|countersign|sign(?:ed|s|atures?)\b|execut|regist|fil(?:ed|es|ing)\b|record(?:ed|ing|s)?\b|appropriat|encumb|adopt|resol(?:ution|ved)|vot(?:ed?|es)\b|authori[sz]|consent|confirm|fund(?:s|ed|ing)\b|endors)"
_EN_MAY = r"(?:(?:shall|will|is|are|does|do|can|may|has|have|must|to|be|become|becomes|hereby|therefore|otherwise|however|thus|also|further|likewise|in|any|way|event|and)\s+)*"
_EN_DUTY = r"(?!\s+(?:(?!until|till|unless|before|prior|without|only|once|after|when|if)[\w’']+\s+){0,4}?to\s+(?!the\b|a\b|an\b|its\b|@this@)\w)"
"""What somebody is bound to do is a duty of the programme."""
_EN_VOID = r"(?:(?:null\s+and\s+)?void\b|invalid\b|ineffective\b|inoperative\b|unenforceable\b|(?:without|of\s+no)\s+(?:any\s+)?(?:legal\s+)?(?:force|effect)\b)"
_EN_NOT = (
    r"(?:(?:(?:not|never|cannot|no)\s+(?:(?:be|become|have|has|take|produce|any|legally|deemed|considered|construed|as|a|or|of|yet|fully|duly|legal|binding|final|and|otherwise"
    r"|in|come|into|create|creates|constitute|constitutes|give|rise|impose|party|either|being|been)\s+){0,6}?(?:bind(?:ing|s)?|bound|effects?|effective|force|valid(?:ity)?|enforceable"
    rf"|operative|executed|complete|final|concluded|contract|agreement|obligat\w+|oblige|commit\w*|awarded|approved|accepted|perfected)\b{_EN_DUTY})"
    rf"|{_EN_VOID})"
)
_EN_HERE = r"(?:\b(?:hereunder|hereof|hereby|hereto|herein)\b|\b(?:under|of|from|by|to|in)\s+(?:the\s+terms\s+of\s+)?@this@)"
_EN_BOUND = rf"\b(?:bound|obligated|obliged|committed|liable)\s+(?:in\s+any\s+way\s+)?{_EN_HERE}"
_EN_OWED = (
    r"\b(?:obligations?|liabilit(?:y|ies)|dut(?:y|ies)|commitments?|indebtedness)\b(?!\s+to\b)"
)
_EN_FIRST = r"(?:^\W*|[,;]\s+(?:and\s+|but\s+)?)(?:until|unless|before|prior\s+to|without|pending|absent)\b[^.;]{1,160}?,\s*"
_EN_WAITS = r"(?:subject\s+to|contingent\s+(?:up)?on|conditional\s+(?:up)?on|conditioned\s+(?:up)?on|dependent\s+(?:up)?on|depends?\s+(?:up)?on)"

_FR_NOUN = r"(?:accord|traité|convention|protocole|arrangement|mémorandum|contrat|pacte|entente|acte|avenant|bail|marché|instrument|commande)"
_FR_UNTIL = (
    r"(?:\b(?:avant|tant\s+qu|jusqu['’]|sans|à\s+défaut|faute|sauf)|\bqu['’](?:après|une\s+fois|à(?!\s+l['’]égard)|en|au(?!x)|avec|elle|il|approuv\w+|ratifi\w+|ensuite)"
    r"|\bque\s+(?:si|s['’]|lorsqu\w*|du\s+jour|dès|par|sous|moyennant|pour\s+autant|le\s+jour)|\bsi\b|\bs['’]il\b)"
)
_FR_ACT = r"(?:approuv|approbation|ratifi|homolog|\bvis(?:a|é)|délibér|autoris|\bvot(?:e|é|ée|és|ées)\b|enregistr|contresein|contresign|agrément|inscription|crédits|avis\s+conforme|confirm|transmission|contrôle|entérin|assentiment|consentement|validation|\baccord\s+(?:du|de\s+la)\b)"
_FR_DUTY = r"(?![^.;]{0,60}?\s(?:à|de|d['’])\s*\w+(?:er|ir|re)\b)"
_FR_EFFECT = rf"(?:\b(?:engage(?:ra|nt)?|lie(?:ra|nt)?|oblige(?:ra|nt)?)\b{_FR_DUTY}|(?<!pour )\beffets?\b|\bexécutoires?\b|\bopposables?\b|\bparfaite?\b|\bvalables?\b|\bvalides?\b|\bdéfiniti\w+|\bconclue?\b|\bforce\b|\bobligatoires?\b|\bcontraignante?\b|\bnaissance\b|\bentre\w*\s+en\s+application\b|\bobligations?\b{_FR_DUTY})"
_FR_NOT = rf"n(?:e\s|['’])(?=[^.;]{{0,200}}?{_FR_EFFECT})"
_FR_VOID = r"(?:est|sera|demeure(?:ra)?|reste(?:ra)?)\s+(?:réputée?\s+|considérée?\s+(?:comme\s+)?)?(?:sans\s+(?:aucune?\s+)?(?:effet|valeur)|nul(?:le)?\b|caduc|caduque|non\s+avenue?|dépourvue?\s+d['’]\s*effets?|inopposable|inexistante?)"
_FR_FIRST = r"(?:^\W*|[,;]\s+(?:et\s+|mais\s+)?)(?:avant|jusqu['’]|tant\s+qu['’e]|sans|à\s+défaut|faute)[^.;]{1,160}?,\s*"

_ES_NOUN = r"(?:acuerdo|tratado|convenio|convención|protocolo|memorando|memorándum|contrato|pacto|arreglo|acta|instrumento|arrendamiento|pedido)"
_ES_UNTIL = r"\b(?:hasta|antes|mientras|sin|sino|salvo|si|en\s+tanto|a\s+menos|de\s+no|una\s+vez)\b"
_ES_ACT = r"(?:aprob|aprueb|ratific|refrend|registr|inscri|certifica|autoriza|visto\s+bueno|toma\s+de\s+razón|intervención|fiscaliz|homolog|crédito|presupuest|acuerdo\s+del|informe\s+(?:favorable|previo)|consentimiento|confirm|convalid|acept|sanción)"
_ES_DUTY = r"(?![^.;]{0,60}?\ba\s+\w+[aei]r(?:l[eo]s?|se)?\b)"
_ES_EFFECT = rf"(?:\b(?:oblig(?:a|ará|an|arán|atori[oa]s?|ad[oa]s?)|vincul\w+|compromete\w*)\b{_ES_DUTY}|\befectos?\b|\beficaz\b|\beficacia\b|\bválid[oa]s?\b|\bvigor\b|\bvigentes?\b|\bvigencia\b|\bexigibles?\b|\bperfecciona\w*|\bfuerza\b|\bvalor\b|\bobligaci\w+)"
_ES_VOID = r"(?:es|será|queda\w*|resulta\w*|carece\w*)\s+(?:nul[oa]|de\s+(?:todo\s+|cualquier\s+)?(?:efectos?|valor|validez)|sin\s+(?:ningún\s+)?(?:efectos?|valor)|ineficaz|inexistente|inválid[oa])"
_ES_FIRST = r"(?:^\W*|[,;]\s+(?:y\s+|pero\s+)?)(?:hasta|antes\s+de|mientras|sin|en\s+tanto|a\s+falta|a\s+menos|de\s+no|si\s+no)\b[^.;]{1,160}?,\s*"

_RU_UNTIL = (
    r"\b(?:до|пока|прежде|без|кроме|только|лишь|если|после|ранее|раньше|впредь|при\s+условии)(?!\w)"
)
_RU_ONLY = r"(?:только\s+|лишь\s+|исключительно\s+)*(?:до|после|с|со|при|по|если|под|лишь|только|когда|в\s+случае)(?!\w)(?!\s+(?:момента|даты|дня)\s+(?:его\s+|её\s+)?подписани|\s+подписани)"
_RU_EFFECT = r"\b(?:сил[уыае]|обязыва\w+|связыва\w+|обязательств\w*|обязательн\w+|действительн\w+|заключ[её]н\w*|последстви\w+|порожда\w+|созда[её]т)(?!\w)"
_RU_ACT = r"(?:регистрац|регистрир|утвержден|утверд|согласован|одобрен|одобрит|ратификац|нотариальн|заверени|подтвержден|разрешени|визирован)"
_RU_FIRST = (
    r"(?:^\W*|[,;]\s+(?:и\s+|но\s+)?)(?:до|без|пока|прежде|после|впредь)(?!\w)[^.;]{1,140}?\s"
)

BINDING: Mapping[str, BindingWords] = MappingProxyType(
    {
        "en": BindingWords(
            r"(?:@named@|\b(?:the|this)\s+(?:present\s+)?(?:@own@|purchase\s+order|instrument)\b)",
            r"(?:agreement|contract|lease|award|memorandum)",
            (
                rf"@this@\s+{_EN_MAY}{_EN_NOT}[^.;]{{0,160}}?{_EN_UNTIL}",
                rf"@this@\s+{_EN_MAY}{_EN_VOID}[^.;]{{0,60}}?\bif\b[^.;]{{0,60}}?(?:\b(?:not|fails?|refus\w+|reject\w+|declin\w+|withh\w+)\b[^.;]{{0,60}}?|\bun){_EN_ACT}",
                r"^\W*(?:if|should|in\s+the\s+event)\b[^.;]{1,160}?,\s*(?:@this@|it)\s+(?:shall|will|is)\s+(?:then\s+)?(?:be\s+|become\s+)?(?:null\b|void\b|of\s+no\b)",
                r"@this@[^.;]{0,60}?\bad\s+referendum\b",
                rf"@this@\s+{_EN_MAY}(?:come|comes|coming)\s+into\s+(?:being|existence)\b",
                rf"{_EN_FIRST}(?:nothing\s+(?:contained\s+)?in\s+)?@this@\s+{_EN_MAY}(?:{_EN_NOT}|only\b)",
                rf"\bnothing\s+(?:contained\s+)?(?:in\s+@this@|herein)\s+{_EN_MAY}(?:bind\w*|effective|valid|enforceable|in\s+force){_EN_DUTY}[^.;]{{0,120}}?{_EN_UNTIL}",
                rf"\b(?:neither|no|none|not|nor|never)\b[^.;]{{0,80}}?{_EN_BOUND}[^.;]{{0,160}}?{_EN_UNTIL}",
                rf"{_EN_FIRST}[^.;]{{0,60}}?\b(?:neither|no|none|not|nor|never)\b[^.;]{{0,60}}?(?:{_EN_BOUND}|{_EN_OWED}[^.;]{{0,40}}?{_EN_HERE})",
                rf"\b(?:neither|no|none\s+of\s+the)\s+(?:contracting\s+)?part(?:y|ies)\s+(?:is|are|shall\s+be|will\s+be|becomes?)\s+(?:legally\s+|contractually\s+)?bound\s*,?\s+{_EN_UNTIL}",
                rf"(?:^\W*|[,;]\s+|\b(?:and|but|that)\s+)(?:the\s+)?(?:parties|(?-i:[A-Z])\w+)\s+(?:is|are|shall|will)\s+(?:only\s+be|not\s+be|not)\s+(?:legally\s+|contractually\s+)?bound\s*,?\s+(?:{_EN_UNTIL}|only\b)",
                r"\b(?:neither|no)\s+part(?:y|ies)\s+(?:shall\s+|will\s+|has\s+|have\s+)+any\s+(?:legal\s+)?(?:rights?|obligations?|liabilit\w+|claims?)\b[^.;]{0,80}?\b(?:until|before|prior\s+to)\b[^.;]{0,20}?@this@",
                rf"{_EN_BOUND}\s*,?\s+only\s+(?:upon|after|once|when|if|from|on)\b",
                rf"\bno\s+(?:\w+\s+){{0,2}}?{_EN_OWED}[^.;]{{0,60}}?{_EN_HERE}[^.;]{{0,100}}?(?:\b(?:until|till|before|prior\s+to|pending)\b|\b(?:unless|without|except)\b[^.;]{{0,80}}?\b{_EN_ACT})",
                rf"{_EN_OWED}[^.;]{{0,60}}?{_EN_HERE}[^.;]{{0,30}}?\b(?:arises?|begins?|commences?|accrues?|exists?|takes?\s+effect|comes?\s+into)\b[^.;]{{0,20}}?\b(?:only|upon|after|once|when|until|before|unless)\b",
                rf"\bno\s+(?:(?:binding|valid|enforceable|legal|legally|such|other|final)\s+)*(?:contract|agreement|legal\s+relationship|lease)\b(?![^.;]{{0,40}}\bwith\b)[^.;]{{0,30}}?\b(?:formed|created|exists?|arises?|comes?\s+into|binding|made)\b[^.;]{{0,80}}?{_EN_UNTIL}",
                rf"\b(?:signature|execution|signing)\b(?!\s+of\s+(?:an?|any|each|every|such)\b)[^.;]{{0,60}}?\b(?:not|never|no)\s+(?:\w+\s+){{0,2}}?(?:bind(?:ing)?|oblig\w+|commit|effective|valid)\b{_EN_DUTY}[^.;]{{0,80}}?{_EN_UNTIL}",
                r"\bconditions?\s+precedent\s+(?:to|of|for)\s+(?:(?:the\s+|its\s+)?(?:effectiveness|validity|effect|entry|coming|enforceability|binding\s+\w+|formation|existence|execution)\b|@this@)",
                rf"\b(?:effectiveness|validity|enforceability|legal\s+force|binding\s+(?:effect|force))\s+(?:of\s+@this@|hereof)[^.;]{{0,40}}?\b(?:{_EN_WAITS}|requires?|suspended)",
                r"@this@\s+(?:\w+\s+){0,3}?(?:binding|binds?|effective|valid|enforceable|effects?|operative|executed|concluded|force)\b[^.;]{0,60}?\bonly\s+(?:once|after|when|if|upon|on|from|as\s+of|following|by|with)\b",
                r"@this@\s+(?:\w+\s+){0,2}?only\s+(?:\w+\s+){0,3}?(?:binding|binds?|effective|valid|enforceable|effects?|operative|concluded|force)\b[^.;]{0,60}?\b(?:once|after|when|if|upon|on|from|following)\b",
                rf"(?:@this@|\bthis\s+(?:document|text|form|paper|draft))\s+(?:is|shall\s+be|constitutes|remains|represents)\s+(?:(?:only|merely|but|no\s+more\s+than)\s+)?(?:an?\s+)?(?:offer|proposal|draft|invitation)\b[^.;]{{0,60}}?{_EN_UNTIL}",
            ),
            (
                rf"@this@\s+(?:(?:is|are|shall|will|must|be|made|entered\s+into|executed|signed|remains?|expressly|also|further|hereby|at\s+all\s+times|and)\s+)*(?:{_EN_WAITS}|requires?|needs?)\s+(?:(?!for\b|to\b)[\w’'-]+\s+){{0,5}}?"
                r"(?:approval|ratification|confirmation|certification|authori[sz]ation|registration|filing|recording|countersign\w*|adoption|endorsement|signature|resolution|enactment)\b",
                rf"\b(?:execution|signature|signing)\s+of\s+@this@[^.;]{{0,60}}?\b(?:{_EN_WAITS}|requires?)\s[^.;]{{0,60}}?{_EN_ACT}",
                r"@this@\s+(?:must|shall|has\s+to|needs\s+to|is\s+to|will\s+have\s+to)\s+(?:first\s+|also\s+)?be\s+(?:approved|ratified|countersigned|confirmed|adopted|certified|endorsed|attested)\b",
                rf"@this@\s+{_EN_MAY}(?:binding|binds?|valid|enforceable|operative|executed)\b[^.;]{{0,60}}?\b(?:once|after|upon|when|following)\b[^.;]{{0,80}}?\b(?:approv|ratif|certif|countersign|regist|fil(?:ed|ing)\b|record(?:ed|ing)\b|appropriat|resolution|vote)",
                rf"{_EN_OWED}[^.;]{{0,40}}?{_EN_HERE}[^.;]{{0,30}}?\b{_EN_WAITS}\s+(?:the\s+|prior\s+|its\s+)*(?:approval|certification|appropriation|ratification|encumbrance|authori[sz]ation)\b",
            ),
            (
                rf"@this@\s+{_EN_MAY}(?:appl(?:y|ies|ied|icable)|binds?|binding|bound|retroactive(?:ly)?|relates?\s+back|(?<=has )(?:\w+\s+)?(?:effect|force)|(?<=have )(?:\w+\s+)?(?:effect|force)|(?:deemed|considered)\s+(?:to\s+(?:be|have\s+been)\s+)?(?:\w+\s+)?(?:made|concluded|signed|executed|entered\s+into|agreed|effective))"
                rf"\s+(?:(?!to\b(?!\s+(?:\d|@months@\b))|for\b|in\b|under\b|who\w*|which\b|that\b|with\b(?!\s+effect))[\w’']+\s+){{0,5}}?(?:from|as\s+of|as\s+from|on|since|to|after)\s+(?:and\s+including\s+)?{_DAY}",
                rf"\bpart(?:y|ies)\s+(?:(?:shall|will)\s+)?appl(?:y|ies)\s+(?:the\s+provisions\s+of\s+)?@this@\s+(?:only\s+)?(?:from|as\s+of|as\s+from|on|since|after|with\s+effect\s+from)\s+{_DAY}",
            ),
        ),
        "fr": BindingWords(
            r"(?:@named@|(?:\b(?:le|la|du|au)\s+|\b[ld]['’]\s*)@own@\b)",
            r"(?:accord|contrat|convention|bail|marché)",
            (
                rf"@this@\s+{_FR_NOT}[^.;]{{0,160}}?{_FR_UNTIL}",
                rf"@this@\s+{_FR_VOID}[^.;]{{0,100}}?{_FR_UNTIL}",
                r"@this@[^.;]{0,60}?\bad\s+referendum\b",
                rf"{_FR_FIRST}@this@\s+(?:{_FR_NOT}|{_FR_VOID})",
                rf"\b(?:aucune?\s+(?:des\s+)?parties?|nulle\s+partie|les\s+parties|l['’]une\s+des\s+parties|(?:la|le)\s+(?-i:[A-Z])\w+)\s+n(?:e\s+|['’]\s*)(?:est|sont|sera|seront|se\s+trouv\w+)\s+(?:pas\s+|définitivement\s+|juridiquement\s+)*(?:liée?s?|engagée?s?|obligée?s?)\b{_FR_DUTY}[^.;]{{0,120}}?{_FR_UNTIL}",
                rf"\b(?:aucune?\s+(?:obligation|engagement)|(?:les|ces)\s+(?:droits\s+et\s+)?(?:obligations|engagements)|la\s+responsabilité)\b{_FR_DUTY}[^.;]{{0,80}}?\bn(?:e\s+|['’]\s*)(?:naî\w+|naiss\w+|pren\w+\s+(?:effet|naissance)|résult\w+|existe\w*)[^.;]{{0,100}}?{_FR_UNTIL}",
                rf"\bsignatures?\b(?!\s+d['’]une?\b)[^.;]{{0,60}}?\bn(?:e\s+|['’]\s*)(?:engage\w*|lie(?:ra|nt)?|vaut|oblige\w*)[^.;]{{0,80}}?{_FR_UNTIL}",
                rf"\b(?:validité|efficacité|prise\s+d['’]\s*effet|force\s+(?:obligatoire|exécutoire)|caractère\s+(?:obligatoire|exécutoire))\s+(?:du|de\s+la|de\s+l['’]|de\s+cet\w*|de\s+ce)\s*(?:présente?\s+)?{_FR_NOUN}\b[^.;]{{0,40}}?\b(?:subordonn|soumis|conditionn|dépend|requier|suppos|suspend)",
            ),
            (
                rf"@this@\s+(?:est|sera|a\s+été|demeure|reste|doit\s+être)\s+(?:\w+\s+){{0,2}}?(?:sous\s+(?:la\s+)?(?:réserve|condition)|soumise?|subordonnée?|conditionnée?|sujette?)\b[^.;]{{0,60}}?{_FR_ACT}",
                rf"@this@\s+(?:doit|devra|requiert|nécessite|exige|suppose)\s+(?:préalablement\s+)?(?:être\s+)?(?:(?!pour\b)[\w’']+\s+){{0,3}}?(?:l['’]\s*|une?\s+|le\s+|la\s+)?{_FR_ACT}",
                rf"@this@\s+(?:est|sera|devient|deviendra|engage|lie)\s+(?:\w+\s+){{0,3}}?(?:(?:exécutoire|opposable|parfaite?|valable|définiti\w+|obligatoire)\s+|(?<=ville )|(?<=parties ))(?:après|dès|une\s+fois|à\s+compter|lorsqu|quand)[^.;]{{0,80}}?{_FR_ACT}",
            ),
            (
                rf"@this@\s+(?:s['’]\s*applique\w*|(?:est|sera)\s+(?:applicable|appliquée?|valable|obligatoire|(?:réputée?|censée?)\s+\w+|considérée?\s+comme\s+\w+|conclue?(?=\s+(?:à|dès|depuis)))|vaut|vaudra|rétroagi\w*|engage\w*|lie(?:ra)?|a(?:ura)?\s+(?:un\s+)?effets?|produi\w+\s+(?:ses\s+|des\s+)?effets?)"
                rf"\s+(?:(?!aux?\b(?!\s+\d)|à\s+(?:la|l)\b|pour\b|par\b|dans\b)[\w’']+\s+){{0,4}}?(?:le|au|du)\s+{_DAY}",
                rf"\bparties\s+appliqu\w+\s+@this@\s+(?:\w+\s+)?(?:dès\s+le|depuis\s+le|(?:à\s+(?:compter|partir|dater)\s+)?du)\s+{_DAY}",
            ),
        ),
        "es": BindingWords(
            r"(?:@named@|\b(?:el|la|del|al)\s+@own@\b)",
            r"(?:acuerdo|contrato|convenio|arrendamiento)",
            (
                rf"@this@\s+(?:no|tampoco)\s+(?=[^.;]{{0,200}}?{_ES_EFFECT})[^.;]{{0,160}}?{_ES_UNTIL}",
                rf"@this@\s+(?:sólo|solo|solamente|únicamente)\s+(?=[^.;]{{0,200}}?{_ES_EFFECT})[^.;]{{0,120}}?\b(?:una\s+vez|cuando|después|tras|si|desde|a\s+partir|con|previa)\b",
                rf"@this@\s+{_ES_VOID}[^.;]{{0,100}}?{_ES_UNTIL}",
                r"@this@[^.;]{0,60}?\bad\s+refer[eé]ndum\b",
                rf"{_ES_FIRST}@this@\s+(?:no\s+(?=[^.;]{{0,200}}?{_ES_EFFECT})|{_ES_VOID})",
                rf"\b(?:ninguna\s+(?:de\s+las\s+)?partes?|las\s+partes\s+no|(?:la|el)\s+(?-i:[A-Z])\w+\s+no)\s+(?:queda\w*|está\w*|será\w*|resulta\w*)\s+(?:\w+mente\s+)?(?:obligad|vinculad|comprometid)[oa]s?\b{_ES_DUTY}[^.;]{{0,120}}?{_ES_UNTIL}",
                rf"\bno\s+(?:nac\w+|surg\w+|exist\w+|se\s+gener\w+|hay|habrá)\s+(?:\w+\s+)?obligaci\w+(?!\s+de\s+\w+[aei]r\b)[^.;]{{0,120}}?{_ES_UNTIL}",
                r"\b(?:obligaciones|compromisos)\b(?!\s+de\s+\w+[aei]r\b)[^.;]{0,60}?@this@\s+(?:no\s+)?(?:nac\w+|surg\w+|exist\w+|comen\w+|empez\w+|empieza\w*)\s+[^.;]{0,40}?\b(?:hasta|sino|sólo|solo|una\s+vez|después|tras|desde|a\s+partir|con)\b",
                rf"\bfirma\b(?!\s+de\s+una?\b)[^.;]{{0,60}}?\bno\s+(?:obliga|compromete|vincula|surt)\w*[^.;]{{0,80}}?{_ES_UNTIL}",
                rf"\b(?:validez|eficacia|vigencia|efectos|perfeccionamiento|fuerza\s+\w+)\s+(?:del|de\s+la|de\s+este|de\s+esta)\s+(?:presente\s+)?{_ES_NOUN}\b[^.;]{{0,40}}?\b(?:supeditad|condicionad|sujet|subordinad|depend|requier|sometid)",
            ),
            (
                rf"@this@\s+(?:se\s+\w+\s+|(?:es|está|queda|quedará|será|estará)\s+)(?:\w+\s+)?(?:sujet[oa]|sometid[oa]|supeditad[oa]|condicionad[oa]|subordinad[oa]|a\s+reserva|ad\s+refer[eé]ndum|bajo\s+(?:la\s+)?condición|previa)\b[^.;]{{0,60}}?{_ES_ACT}",
                r"@this@\s+(?:requiere|requerirá|necesita|exige|deberá|debe|habrá\s+de|tendrá\s+que)\s+(?:para\s+su\s+\w+\s*,?\s+)?(?:de\s+)?(?:ser\s+)?(?:(?!para\b)\w+\s+){0,3}?(?:aprob|aprueb|ratific|refrend|inscri(?:to|birse|pción)|certifica|autoriza|visto\s+bueno|toma\s+de\s+razón|fiscaliz|homolog|convalid)",
                rf"@this@\s+(?:será|es|resulta\w*|obliga\w*|vincula\w*)\s+(?:eficaz\s+|válid[oa]\s+|obligatori[oa]\s+|vinculante\s+|efectiv[oa]\s+|a\s+[^.;]{{1,40}}?)?(?:una\s+vez|cuando|tras|con)\s[^.;]{{0,80}}?{_ES_ACT}",
                rf"@this@\s+se\s+perfecciona\w*\s[^.;]{{0,80}}?{_ES_ACT}",
            ),
            (
                rf"@this@\s+(?:se\s+aplica(?:rá)?|(?:es|será)\s+(?:aplicable|válid\w+|obligatori\w+)|se\s+(?:entiende|entenderá|considera(?:rá)?|reputa(?:rá)?|tiene\s+por|tendrá\s+por)\s+\w+|(?:tendrá|tiene|produc\w+|surt\w+)\s+(?:sus\s+)?efectos?|se\s+retrotrae\w*|rige|regirá)"
                rf"\s+(?:(?!a\s+(?:los|las|la)\b|para\b|en\b|por\b)\w+\s+){{0,4}}?(?:el|al|del)\s+{_DAY}",
                rf"\bpartes\s+aplica\w+\s+@this@\s+(?:\w+\s+)?(?:desde\s+el|a\s+(?:partir|contar)\s+del)\s+{_DAY}",
                rf"@this@\s+(?:obliga\w*|vincula\w*)\s+(?:\w+\s+){{0,5}}?(?:desde\s+el|del|el)\s+{_DAY}",
            ),
            rf"^\W*(?:(?:también|sólo|solo)\s+)?(?:se\s+aplica(?:rá)?|(?:es|será)\s+(?:aplicable|de\s+aplicación)|rige|regirá|(?:surte|surtirá|tiene|tendrá|produce|producirá)\s+(?:sus\s+)?efectos?)\b[^.;]{{0,30}}?\b(?:desde|a\s+(?:partir|contar)|al)\b[^.;]{{0,20}}?{_DAY}",
        ),
        "ru": BindingWords(
            r"(?:@named@|(?<!\w)@own@\w*)",
            r"(?:договор|соглашени|контракт)",
            (
                rf"@this@\s+не\s+(?=[^.;]{{0,200}}?{_RU_EFFECT})[^.;]{{0,140}}?{_RU_UNTIL}",
                rf"@this@\s+(?:считается|призна[её]тся|является)\s+(?:не)?заключ[её]нн\w+\s+(?:\w+\s+)?{_RU_ONLY}",
                rf"@this@\s+(?:приобретает|приобрет[её]т|обретает|получает|имеет|будет\s+иметь|возымеет)\s+(?:\w+\s+){{0,2}}?(?:силу|действие)\s+{_RU_ONLY}",
                rf"@this@\s+(?:будет\s+)?(?:действител\w+|обязател\w+|порождает|созда[её]т|станов\w+\s+обязательн\w+)\s+(?:[\w]+\s+){{0,3}}?{_RU_ONLY}",
                rf"{_RU_FIRST}(?=@this@)@this@\s+(?:не\s+(?=[^.;]{{0,200}}?{_RU_EFFECT})|недействител\w+|ничтож\w+|считается\s+не)",
                rf"(?:\bсторон\w*|\bни\s+одна\s+из\s+сторон|(?-i:[А-Я])\w+)\s+не\s+(?:считается\s+|считаются\s+)?связан\w*\s*(?:(?:обязательств\w+\s+|условиями\s+)(?:по\s+|из\s+)?)?(?:@this@|\bим\b|\bею\b)?\s*,?\s+{_RU_UNTIL}",
                rf"\bобязательств\w*[^.;]{{0,40}}?\b(?:по|из)\s+@this@\s+(?:не\s+)?(?:возника\w+|возникн\w+|наступа\w+)\s+{_RU_ONLY}",
                rf"\bподпись\w*[^.;]{{0,40}}?\bне\s+(?:связыва|обязыва)\w+[^.;]{{0,60}}?{_RU_UNTIL}",
                r"\b(?:действие|сила|действительность|вступление\s+в\s+силу)\s+@this@\s+(?:обусловлен\w*|зависит|поставлен\w*)",
                r"@this@[^.;]{0,40}?\bпод\s+(?:отлагательн\w+\s+|отменительн\w+\s+)?условием",
            ),
            (
                rf"@this@\s+подлежит\s+(?:\w+\s+){{0,3}}?{_RU_ACT}(?![^.;]{{0,40}}(?:секретариат|организаци))",
                rf"@this@\s+(?:требует|нуждается\s+в|должен\s+быть|должно\s+быть)\s+(?:\w+\s+){{0,2}}?{_RU_ACT}",
            ),
            (
                rf"@this@\s+(?:применяется|считается\s+заключ[её]нн\w+|призна[её]тся\s+заключ[её]нн\w+|обязател\w+|вводится|имеет\s+обратн\w+\s+силу)\s+(?:(?!к\b)\w+\s+){{0,4}}?{_DAY}",
                rf"\bсторон\w+\s+(?:применяют|будут\s+применять)\s+@this@\s+(?:с|со|начиная\s+с)\s+{_DAY}",
                rf"@this@[^.;]{{0,80}}?\bотношени\w+\s*,?\s+(?:возникш\w+|сложивш\w+)\s+(?:\w+\s+){{0,4}}?с\s+{_DAY}",
            ),
            r"^\W*(?:также\s+)?(?:применяется|действует)\s+(?:с|со|начиная\s+с)\s+" + _DAY,
        ),
    }
)  # fmt: skip
"""The words of each language whose final clauses are read."""
