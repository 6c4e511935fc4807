"""Words by which a text says what it covers and excludes, by which principles, and assures of."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class ScopeWords(NamedTuple):
    """How a language says it, as patterns for letters of either size.

    Each pattern of `covers`, `excludes` and `principles` has a group `fields`, a list which `apart`
    parts. `assures` and `leaves` are found in the sentence; the group `other` of `leaves` is which
    obligations are left as they are. `charter` names the Charter of the United Nations. What
    stands behind `but` in a list is no field of it. Where `doubt` stands in a sentence, beside the
    words by which it says so, it denies it, hopes for it or makes it hang on something.
    """

    covers: tuple[str, ...]
    excludes: tuple[str, ...]
    principles: tuple[str, ...]
    assures: tuple[str, ...]
    leaves: tuple[str, ...]
    charter: str
    but: str
    apart: str
    doubt: str


SCOPE: Mapping[str, ScopeWords] = MappingProxyType(
    {
        "en": ScopeWords(
            covers=(
                r"\b(?:parties|governments|sides|states)\s+(?:shall|will|agree\s+to|undertake\s+to)\s+(?:(?!not\b)\w+\s+){0,3}?(?:cooperat|co-operat|collaborat)\w*"
                r"[^.;:]{0,80}?\bin\s+(?:the\s+)?(?:following\s+)?(?:fields?|areas?|spheres?)\s+of\s+(?P<fields>[^.;:]+)",
                r"\b(?:parties|governments|sides|states)\s+(?:shall|will|agree\s+to|undertake\s+to)\s+(?:(?!not\b)\w+\s+){0,2}?(?:develop|deepen|strengthen|expand|promote|establish|pursue)"
                r"\s+[^.;:]{0,80}?\b(?:cooperation|co-operation|partnership|relations|ties|exchanges)\b[^.;:]{0,40}?\bin\s+(?:the\s+)?(?:following\s+)?(?:fields?|areas?|spheres?)\s+of\s+(?P<fields>[^.;:]+)",
                r"\b(?:this|the\s+present)\s+\w+\s+(?:shall\s+)?(?:appl(?:y|ies)\s+to|covers?|governs?|extends?\s+to)\s+(?P<fields>[^.;:]+)",
            ),
            excludes=(
                r"\b(?:this|the\s+present)\s+\w+\s+(?:shall|does|will)\s+not\s+(?:apply\s+to|cover|govern|extend\s+to)\s+(?P<fields>[^.;:]+)",
                r"\b(?:are|is|shall\s+be)\s+excluded\s+from\s+(?:the\s+scope\s+of\s+)?(?:this|the\s+present)\s+\w+\s*:?\s*(?P<fields>[^.;:]*)",
            ),
            principles=(r"\bprinciples?\s+of\s+(?P<fields>[^.;:]+)",),
            assures=(
                r"\bnot\s+(?:be\s+)?(?:directed|aimed)\s+(?:against|at)\s+(?:any\s+)?(?:third|other)\s+(?:state|part|countr)\w*",
                r"\bnot\s+prejudice\s+the\s+(?:rights|interests)\s+of\s+(?:any\s+)?third\b",
            ),
            leaves=(
                r"\b(?:shall|does|do|will)\s+not\s+(?:affect|prejudice|alter)\s+(?:the\s+)?[^.;]{0,60}?(?:rights|obligations|commitments)"
                r"[^.;]{0,80}?\b(?:under|arising\s+from|deriving\s+from|resulting\s+from|pursuant\s+to|in\s+accordance\s+with)\s+"
                r"(?P<other>[^.;]+)",
                r"\bwithout\s+prejudice\s+to\s+(?P<other>[^.;,]*(?:agreement|treat|convention|obligation|charter)[^.;,]*)",
            ),
            charter=r"\bcharter\s+of\s+the\s+united\s+nations\b|\bunited\s+nations\s+charter\b",
            but=r"\b(?:except(?:ing)?(?:\s+for)?|excluding|with\s+the\s+exception\s+of|to\s+the\s+exclusion\s+of|other\s+than|but\s+not(?!\s+(?:limited|confined|restricted|only)))\b",
            apart=r"\s*[,;]\s+(?:(?:and|or)\s+)?",
            doubt=(
                r"\b(?:(?-i:may)|might|could|can|cannot|should|would|not|never|neither|nor|no|nothing|only|if|unless|until|till|provided\s+that|subject\s+to|on\s+(?:the\s+)?condition|in\s+case|in\s+the\s+event"
                r"|otherwise|intend\w*|endeavou?r\w*|seek|propos\w*|draft|possib\w*|consider\w*|where\s+(?:possible|appropriate|agreed)|temporar\w*|withdraw\w*|object\w*|postpon\w*|suspend\w*|as\s+far\s+as)\b"
            ),
        ),
        "fr": ScopeWords(
            covers=(
                r"\b(?:parties|gouvernements)\s+(?:coopèrent|coopéreront|s['’]engagent\s+à\s+coopérer|collaborent)[^.;:]{0,80}?\bdans\s+(?:les|le)\s+"
                r"domaines?\s+(?:suivants?\s*:?\s*)?(?:de\s+|du\s+|des\s+)?(?P<fields>[^.;:]+)",
                r"\b(?:parties|gouvernements)\s+(?:développent|développeront|renforcent|renforceront|approfondissent|approfondiront|établissent|établiront|favorisent|favoriseront)"
                r"\s+[^.;:]{0,80}?\b(?:coopération|partenariat|relations|liens|échanges)\b[^.;:]{0,40}?\bdans\s+(?:les|le)\s+domaines?\s+(?:suivants?\s*:?\s*)?"
                r"(?:de\s+|du\s+|des\s+)?(?P<fields>[^.;:]+)",
                r"\b(?:le|la)\s+présente?\s+\w+\s+(?:s['’]applique(?:ra)?\s+(?:à|aux?)|couvre|régit)\s+(?P<fields>[^.;:]+)",
            ),
            excludes=(
                r"\b(?:le|la)\s+présente?\s+\w+\s+ne\s+(?:s['’]applique(?:ra)?\s+pas\s+(?:à|aux?)|porte\s+pas\s+sur|couvre\s+pas|régit\s+pas)\s+(?P<fields>[^.;:]+)",
            ),
            principles=(r"\bprincipes?\s+(?:de\s+|du\s+|des\s+|d['’])(?P<fields>[^.;:]+)",),
            assures=(
                r"\bn['’](?:est|sont|a)\s+(?:pas\s+)?dirigée?s?\s+contre\s+(?:un|aucun|des)\s+(?:état|pays|tierce)\w*",
                r"\bn['’](?:est|sont)\s+dirigée?s?\s+contre\s+(?:aucune?|une?|des)\s+(?:états?|pays|tiers|partie\s+tierce)\b",
            ),
            leaves=(
                r"\b(?:n['’]affecte(?:nt|ra)?|ne\s+porte(?:nt|ra)?)\s+(?:pas\s+)?(?:atteinte\s+(?:à|aux)\s+)?[^.;]{0,60}?(?:droits|obligations|engagements)"
                r"[^.;]{0,80}?\b(?:découlant|résultant|en\s+vertu|au\s+titre)\s+(?:de\s+|du\s+|des\s+|d['’])?(?P<other>[^.;]+)",
                r"\bsans\s+préjudice\s+(?:de\s+|du\s+|des\s+)(?P<other>[^.;,]*(?:accord|traité|convention|obligation|charte)[^.;,]*)",
            ),
            charter=r"\bcharte\s+des\s+nations\s+unies\b",
            but=r"\b(?:sauf|excepté|hormis|à\s+l['’](?:exception|exclusion)\s+(?:de|du|des)(?:\s+la|\s+l['’])?|mais\s+(?:pas|non))\b",
            apart=r"\s*[,;]\s+(?:(?:et|ou)\s+)?(?:de\s+la\s+|de\s+l['’]\s*|du\s+|des\s+|de\s+|d['’]\s*)?",
            doubt=(
                r"\b(?:peu(?:t|vent)|pourr\w+|pourrai\w+|devrai\w+|ne|non|pas|jamais|ni|rien|seul\w*|uniquement|si|sauf\s+si|à\s+moins|jusqu\w*|pourvu|à\s+condition|sous\s+réserve|en\s+cas|au\s+cas|autrement|entend\w*|s['’]efforc\w*|propos\w*|projet|éventuel\w*"
                r"|possible|provisoir\w*|temporair\w*|retir\w*|objection|suspend\w*)\b|\bn['’]|\bqu['’]"
            ),
        ),
        "es": ScopeWords(
            covers=(
                r"\b(?:partes|gobiernos)\s+(?:cooperarán|cooperan|colaborarán|se\s+comprometen\s+a\s+cooperar)[^.;:]{0,80}?\ben\s+(?:los|las|el)\s+"
                r"(?:ámbitos?|áreas?|campos?|esferas?)\s+(?:siguientes?\s*:?\s*)?(?:de\s+|del\s+)?(?P<fields>[^.;:]+)",
                r"\b(?:partes|gobiernos)\s+(?:desarrollarán|desarrollan|fortalecerán|fortalecen|promoverán|promueven|establecerán|establecen)\s+[^.;:]{0,80}?\b(?:cooperación"
                r"|asociación|relaciones|vínculos|intercambios)\b[^.;:]{0,40}?\ben\s+(?:los|las|el)\s+(?:ámbitos?|áreas?|campos?|esferas?)\s+(?:siguientes?\s*:?\s*)?(?:de\s+|del\s+)?(?P<fields>[^.;:]+)",
                r"\b(?:el|la)\s+presente\s+\w+\s+(?:se\s+aplica(?:rá)?\s+al?|abarca|rige|comprende)\s+(?P<fields>[^.;:]+)",
            ),
            excludes=(
                r"\b(?:el|la)\s+presente\s+\w+\s+no\s+(?:se\s+aplica(?:rá)?\s+al?|abarca|rige|comprende)\s+(?P<fields>[^.;:]+)",
            ),
            principles=(r"\bprincipios?\s+(?:de\s+|del\s+)(?P<fields>[^.;:]+)",),
            assures=(
                r"\bno\s+(?:está|están|va|van)\s+dirigid[oa]s?\s+contra\s+(?:ningún|ninguna|un|terceros)\s*\w*",
            ),
            leaves=(
                r"\bno\s+(?:afecta(?:rá)?|menoscaba(?:rá)?)\s+[^.;]{0,60}?(?:derechos|obligaciones|compromisos)[^.;]{0,80}?\b(?:en\s+virtud|derivad[oa]s|que\s+emanen)"
                r"\s+(?:de\s+|del\s+)?(?P<other>[^.;]+)",
                r"\bsin\s+perjuicio\s+(?:de\s+|del\s+)(?P<other>[^.;,]*(?:acuerdo|tratado|convenio|obligaci|carta)[^.;,]*)",
            ),
            charter=r"\bcarta\s+de\s+las\s+naciones\s+unidas\b",
            but=r"\b(?:salvo|excepto|con\s+(?:la\s+)?excepción\s+(?:del?)|a\s+excepción\s+de|con\s+exclusión\s+(?:del?)|pero\s+no(?:\s+(?:en|a))?)\b",
            apart=r"\s*[,;]\s+(?:(?:y|e|o)\s+)?",
            doubt=(
                r"\b(?:pued\w+|podrá\w*|podría\w*|debería\w*|no|nunca|ni|nada|sólo|solo|solamente|únicamente|si|salvo\s+que|a\s+menos|hasta|siempre\s+(?:que|y\s+cuando)|a\s+condición|sujet[oa]\s+a|con\s+sujeción|en\s+caso|otra\s+cosa|procurar\w*|propon\w*"
                r"|proyecto|eventual\w*|posible|provisional\w*|temporal\w*|retir\w*|objeción|suspend\w*)\b"
            ),
        ),
        "ru": ScopeWords(
            covers=(
                r"\bсторон\w+\s+(?:сотрудничают|развивают\s+сотрудничество|осуществляют\s+сотрудничество|будут\s+сотрудничать)[^.;:]{0,80}?\bв\s+"
                r"(?:следующих\s+)?(?:област(?:и|ях)|сферах?|сфере)\s*:?\s*(?P<fields>[^.;:]+)",
                r"\bсторон\w+\s+(?:развивают|укрепляют|расширяют|углубляют|устанавливают|будут\s+(?:развивать|укреплять|расширять|углублять))\s+[^.;:]{0,80}?\b(?:сотрудничеств|партн[её]рств"
                r"|отношени|связ|обмен)\w*[^.;:]{0,40}?\bв\s+(?:следующих\s+)?(?:област(?:и|ях)|сферах?|сфере)\s*:?\s*(?P<fields>[^.;:]+)",
                r"\bнастоящ\w+\s+\w+\s+(?:применяется\s+к|распространяется\s+на|регулирует|охватывает)\s+(?P<fields>[^.;:]+)",
            ),
            excludes=(
                r"\bнастоящ\w+\s+\w+\s+не\s+(?:применяется\s+к|распространяется\s+на|регулирует|охватывает)\s+(?P<fields>[^.;:]+)",
            ),
            principles=(r"\bпринцип(?:ов|ами|ах|а|ы|ам)\s+(?P<fields>[^.;:]+)",),
            assures=(
                r"\bне\s+направлен\w*\s+против\s+(?:каких-либо\s+|любых\s+|какого-либо\s+)?трет\w+\s+(?:государств|стран|сторон)\w*",
            ),
            leaves=(
                r"\bне\s+(?:затрагивает|затрагивают|наносит\s+ущерба)\s+[^.;]{0,60}?(?:прав|обязательств)\w*[^.;]{0,80}?\b(?:вытекающ\w+\s+из|по|в\s+соответствии\s+с)"
                r"\s+(?P<other>[^.;]+)",
            ),
            charter=r"\bустав\w*\s+(?:организации\s+объедин[её]нных\s+наций|оон)\b",
            but=r"\b(?:за\s+исключением|кроме|исключая|но\s+не)\b",
            apart=r"\s*[,;]\s+(?:(?:и|или)\s+)?",
            doubt=(
                r"\b(?:мо(?:жет|гут)|мог\w*|не|ни|никогда|ничто|только|лишь|если|до|пока|при\s+условии|в\s+случае|иное|намерен\w*|стрем\w*|предлага\w*|проект\w*|возможн\w*|временн\w*|отзыва\w*|возраж\w*|приостан\w*)(?!\w)"
            ),
        ),
    }
)
