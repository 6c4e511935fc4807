"""Words by which a sentence speaks of how long an instrument lasts, of its end, or of its effect.

They are wide on purpose: nothing is read by them. A sentence in which one is found and that was not
read to its last word is told as not read, so that it is never passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class SpeakingWords(NamedTuple):
    """Patterns of one language, for letters of either size.

    `named` is the instrument by its name; `own` names it, its term or the bond of its parties, and `subject` the same where a
    clause begins; `ends` says that it ends, is
    limited, lasts or is renewed. `referring` are words that only refer to its end. `leaves` says
    that somebody may end it; `freely` are the words of which a sentence may consist by which
    either party may, whatever the case, `anybody` who that is, and `notices` what it does. `jointly` shows in a proviso against renewal that it
    takes more, or somebody else, than one party. `binds` says
    that it has effect, and `waits` that this waits for something. `parts` is a part of it that
    lasts or ends, or enters into force, by itself. `dates_back` says that it has effect from before. `joining` are words that only join one
    predicate to another, `labels` those before a colon that name the term. `instruments` are the
    nouns of instruments, those that are words of another sense too with a capital alone.
    """

    named: str
    own: str
    subject: str
    ends: str
    referring: str
    leaves: str
    freely: str
    anybody: str
    notices: str
    jointly: str
    binds: str
    waits: str
    parts: str
    dates_back: str
    joining: str
    labels: str
    instruments: str


_EN_NAMED = (
    r"(?:agreement|treaty|convention|protocol|arrangement|memorandum|mou|contract|pact|accord|covenant|charter"
    r"|lease|licen[cs]e\s+agreement|deed|compact|understanding|instrument|amendment)"
)
_EN_SELF = rf"(?:(?:this|the)\s+(?:present\s+)?(?:\w+\s+)?{_EN_NAMED}|it)"
_FR_NAMED = r"(?:accord|traité|convention|protocole|arrangement|mémorandum|contrat|pacte|entente|acte|avenant|bail|instrument)"
_FR_SELF = (
    rf"(?:(?:le|la|cet|cette|ce|l['’])\s*(?:présente?\s+)?{_FR_NAMED}|il|elle|celui-ci|celle-ci)"
)
_ES_NAMED = r"(?:acuerdo|tratado|convenio|convención|protocolo|memorando|memorándum|contrato|pacto|arreglo|acta|instrumento)"
_ES_SELF = rf"(?:(?:el|la|este|esta)\s+(?:presente\s+)?{_ES_NAMED}|éste|ésta|él)"
_RU_NAMED = r"(?:соглашени\w+|договор\w*|конвенци\w+|протокол\w*|меморандум\w*|контракт\w*|пакт\w*)"
_RU_SELF = rf"(?:(?:настоящ\w+\s+|данн\w+\s+)?{_RU_NAMED}|он[оа]?|его|её|ее)"

SPEAKING: Mapping[str, SpeakingWords] = MappingProxyType(
    {
        "en": SpeakingWords(
            named=rf"\b(?:this|the\s+present)\s+(?:\w+\s+)?{_EN_NAMED}\b",
            own=(
                rf"\b(?:this|the\s+present|(?:the|any|such)(?=\s+(?-i:[A-Z])))\s+(?:\w+\s+){{0,2}}?{_EN_NAMED}\b|\bit\b|\bits\s+(?:operation|effects?|application|provisions)\b"
                r"|^\W*(?:the\s+|its\s+|an?\s+)?(?:initial\s+|contract\s+|overall\s+|total\s+|base\s+)?(?:term|validity|duration)\b|\bits\s+(?:term|validity|duration)\b"
                r"|\bparties\s+(?:are|shall|will|cease)\b|\b(?:hereunder|hereof|hereby)\b"
            ),
            subject=(
                rf"(?:^\W*|[,;:]\s+|\b(?:and|but|or|then|that|time|also|operation\s+of|application\s+of)\s+)(?:this|the\s+present|the(?=\s+(?-i:[A-Z])))\s+(?:(?-i:[A-Z])\w+\s+){{0,2}}{_EN_NAMED}\b"
                r"|^\W*(?:the\s+|its\s+|an?\s+)?(?:initial\s+|contract\s+|overall\s+|total\s+|base\s+)?(?:term|validity|duration)\b|^\W*it\b|^\W*its\s+(?:effects?|operation|application)\b|\bparties\s+(?:are|shall\s+be|will\s+be|cease)\b"
            ),
            ends=(
                r"\b(?:terminat(?:es|ed)|(?:shall|will|must|to)\s+(?:\w+\s+){0,2}?terminate|expir(?:es?|ed|ing)|laps(?:es?|ed|ing)|ceas(?:es?|ed|ing)"
                r"|ends|ended|(?:shall|will|must|to|and)\s+(?:\w+\s+){0,2}?end|com(?:es?|ing)\s+to\s+(?:an|its)\s+end|end\s+dates?|sunsets?"
                r"|null|void|voided|invalid(?:ated)?|inoperative|ineffective|obsolete|extinct|extinguish\w*|annul\w*|rescinded|cancelled|canceled|revoked"
                r"|repealed|abrogated|discontinued|dissolved|discharged|released|wound\s+up|dies|fall(?:s|ing)?\s+away"
                r"|no\s+(?:longer|further|more)|no\s+effect|without\s+(?:any\s+)?effect|invalidity|los[e]s?\s+(?:its\s+)?(?:force|effect|validity)"
                r"|remains?|continu(?:es?|ing)|stays?|lasts?|runs?|subsists?|persists?|endures?|survives?|perpetual(?:ly)?|indefinite(?:ly)?"
                r"|(?:in\s+(?:force|effect|operation|being)|valid|effective|operative|applicable|apply|applies|applied|bound|binding|binds?|hold|holds)\s+(?:\w+\s+){0,3}?"
                r"(?:until|till|up\s+to|through|for\s+(?:an?\b|the\s+(?:term|period)|as\s+long|\w+\s+(?:\(\d+\)\s+)?(?:years?|months?|weeks?|days?))|as\s+long|so\s+long|while|during|to\s+\d+)"
                r"|(?:made|concluded|agreed|entered\s+into|signed|granted)\s+for|limited|(?:replac|supersed|substitut)ed|suspended"
                r"|renew(?:s|ed|able|als?)?|extend(?:s|ed|able)?|prolong\w*|roll(?:s|ed)?\s+over|(?:cover|for)s?\s+the\s+(?:period|years?)|tacit\w*"
                r"|(?:term|validity|duration)\s*(?::|[–—-](?=\s)|\b(?:is|are|shall|will|may|of|commences?|starts?|begins?|runs?|ends?|expires?|extends?)\b))(?!\w)"
            ),
            referring=(
                rf"\b(?:before|after|when|whenever|if|once|where|should|upon|while|that|which|following|until|unless|by\s+the\s+time|in\s+(?:case|the\s+event)(?:\s+that)?|even\s+(?:if|after))\s+{_EN_SELF}\s+(?:\w+\s+)?"
                r"(?:(?:is|has\s+been|be|was)\s+(?:\w+\s+)?)?(?:terminat\w+|expir\w+|ends?|laps\w+|ceas\w+|remains?|continues?|suspended|renewed|extended|prolonged|in\s+(?:force|effect))\b"
                rf"|\b(?:may|can|could)\s+(?:\w+\s+){{0,3}}?be\s+(?:\w+\s+)?(?:terminated|denounced|cancelled|rescinded)\b"
            ),
            leaves=(
                r"\b(?:may|can|shall|will|could|entitled|free|right|option|liberty)\b[^.;]{0,120}?\b(?:terminate|denounce|withdraw\s+from|cancel|rescind|end|annul|revoke|abrogate|repudiate)"
                rf"\s+(?:(?:this|the)\s+(?:\w+\s+)?{_EN_NAMED}\b|it\b|annex|articles?|chapters?|part\b|parts\s+of|the\s+(?:annex|articles?|chapters?))"
                rf"|{_EN_SELF}\s+(?:may|can|could)\s+(?:\w+\s+){{0,4}}?be\s+(?:\w+\s+)?(?:terminated|denounced|cancelled|rescinded|ended|revoked)\b"
            ),
            freely=(
                "either each any a one of the every contracting party parties state member may at any time denounce "
                "terminate withdraw from cancel this present agreement treaty convention protocol arrangement "
                "memorandum understanding contract pact accord it by giving means in writing written notice notification notifying "
                "to other through via diplomatic channels channel its denunciation termination withdrawal intention do so thereof addressed "
                "be denounced terminated an upon and effect such give same that case"
            ),
            anybody=(
                r"\b(?:either|each|any|every|a|an|one\s+of\s+the)\s+(?:of\s+the\s+)?(?:contracting\s+|member\s+)?(?:part(?:y|ies)|states?|members?)\b"
            ),
            notices=r"\b(?:terminat|denounc|denunciat|withdraw|notice|notif|cancel)",
            jointly=(
                r"\b(?:both|all|jointly|together|mutual\w*)\b|\bunless\s+(?:the\s+)?(?:contracting\s+)?parties\b|\bunless\s+(?:the|such)\s+other\b"
            ),
            binds=(
                r"\b(?:effect|effective|force|operative|operation|binding|bind|binds|bound|appl(?:y|ies|ied|icable)|validity|valid|commence)\b"
            ),
            waits=(
                r"\b(?:not|no|only|neither)\b[^.;]{0,120}?\b(?:until|till|unless|before|without|except|after|once|when|if|upon)\b|\b(?:conditional|contingent|dependent|condition\s+precedent|conditioned|depends?)\b"
                r"|\bsubject\s+to\s+(?:the\s+|its\s+)?(?:approval|adoption|consent|ratification|completion|authori[sz]ation|condition)"
            ),
            parts=(
                r"^(?:\W|however|the|provisions?|of|also)*\b(?:articles?|chapters?|parts?|sections?|titles?|annex(?:es)?|paragraphs?|appendi(?:x|ces)|schedules?)\b[^.;]{0,80}?\b(?:shall|will|may|is|are|remains?|ceases?|expires?|ends?|lapses?|appl\w+|enters?)\b"
                r"[^.;]{0,60}?\b(?:in\s+force|into\s+force|in\s+effect|effect|valid|expires?|laps\w+|ceas\w+|terminat\w+|ends?)\b[^.;]{0,60}?\b(?:until|for|after|only|on|from|when|\d{4}|unless|not|before)"
            ),
            dates_back=(
                r"\b(?:retroactive(?:ly)?|retrospective(?:ly)?|nunc\s+pro\s+tunc|ante-?dated|back-?dated)\b|\beffects?\s+(?:go|goes|date|dates|run|runs)\s+back\b"
            ),
            joining="and but or , ; shall will it thereafter then also be is this the agreement for that to has",
            instruments=r"\b(?:(?-i:Agreement|Pact|Accord|Arrangement|Contract|(?<!of )Understanding|Statute|Lease|Act|Charter|Memorandum)(?!\w)|treaty(?!\w)|convention(?!\w)|protocol(?!\w)|covenant(?!\w))",
            labels=r"\b(?:term|validity|duration|period)\s*[:–—-]",
        ),
        "fr": SpeakingWords(
            named=rf"\b(?:(?:le|la|du|au)\s+présente?|cet|cette|ce)\s+{_FR_NAMED}\b",
            own=(
                rf"\b(?:le|la|cet|cette|du|au|l['’]|de\s+l['’])\s*(?:présente?\s+)?{_FR_NAMED}\b|\b(?:il|elle|celui-ci|celle-ci|y)\b"
                r"|\b(?:sa|ses|son)\s+(?:durée|validité|effets?|application|terme|exécution|vigueur)|^\W*(?:la\s+)?(?:durée|validité|terme)\b|\bles\s+parties\s+(?:ne\s+)?(?:sont|seront|cesse)"
            ),
            subject=(
                rf"(?:^\W*|[,;:]\s+|\b(?:et|mais|ou|que)\s+|qu['’])(?:(?:[\w ]+,\s+)?)(?:le|la|cet|cette|l['’])\s*(?:présente?\s+)?{_FR_NAMED}\b|^\W*(?:il|elle)\b|\b(?:sa\s+durée|sa\s+validité|ses\s+effets)\b"
                r"|^\W*(?:la\s+)?(?:durée|validité|terme)\b|\bles\s+parties\s+(?:ne\s+)?(?:sont|seront|cesse)"
            ),
            ends=(
                r"\b(?:prend(?:ra)?\s+fin|prenne\s+fin|mis\s+fin|expire(?:ra)?|cesse(?:ra)?|(?:vient|viendra|arrive(?:ra)?)\s+à\s+(?:expiration|échéance|(?:son\s+)?terme)|termine(?:ra)?|se\s+termine\w*|achève\w*"
                r"|caducs?|caduques?|caducité|nul(?:le)?|nullité|éteinte?|s['’]éteint\w*|résiliée?|dénoncée?|abrogée?|annulée?|révoquée?|rompue?|invalide|inopérante?|dissoute?"
                r"|perd(?:ra)?\s+(?:sa|ses|son|tout)?\s*(?:validité|effets?|vigueur|force)|sans\s+effet|plus\s+(?:d['’]|aucun\s+)?effets?|plus\s+(?:en\s+vigueur|applicable|les\s+parties)|ne\s+\w+\s+plus|n['’]\w+\s+plus"
                r"|dur(?:e|era)|reste(?:ra)?|demeure(?:ra)?|subsiste\w*|continue(?:ra)?|maintenue?|perdure\w*|indéfiniment"
                r"|(?:vigueur|valable|valide|applicable|appliquée?|s['’]applique(?:ra)?|effets?|liée?s?|effective?)\s+(?:\w+\s+){0,3}?(?:jusqu|pendant|durant|pour\s+(?:une|la)|tant\s+qu|aussi\s+longtemps|(?:\w+\s+)?(?:ans|mois|années|jours)\b)"
                r"|jusqu['’]au\s+(?:\d+|1er)|(?:conclue?|signée?|fait)\s+(?:pour|jusqu)|limitée?|couvre\s+la\s+période|remplacée?|suspendue?|suspend"
                r"|renouvel\w+|prorog\w+|prolong\w+|reconduit\w*|reconduction|tacite\w*|tacitement"
                r"|(?:durée|validité|terme)\s*(?::|[–—-](?=\s)|\b(?:est|sera|de|ne|peut|court|commence)\b))(?!\w)"
            ),
            referring=(
                rf"\b(?:avant\s+qu[e'’]|après\s+qu[e'’]|lorsqu[e'’]|quand|si|s['’]|dès\s+qu[e'’]|tant\s+qu[e'’]|au\s+cas\s+où|qu[e'’]|jusqu['’]à\s+ce\s+qu[e'’]|à\s+moins\s+qu[e'’])\s*{_FR_SELF}\s+(?:ne\s+|n['’])?(?:est\s+|a\s+été\s+|soit\s+)?"
                r"(?:prend\w*\s+fin|prenne\s+fin|expire\w*|cess\w+|dénoncée?|résiliée?|reste\w*|demeure\w*|suspendue?|renouvelée?|prorogée?)\b"
                r"|\b(?:peut|peuvent|pourra|pourront)\s+(?:\w+\s+){0,3}?être\s+(?:\w+\s+)?(?:dénoncée?|résiliée?|annulée?)\b"
            ),
            leaves=(
                r"\b(?:peut|peuvent|pourra|pourront|droit|faculté|libre|loisible)\b[^.;]{0,120}?\b(?:dénoncer|résilier|mettre\s+fin|se\s+retirer|annuler|abroger|révoquer|rompre)\b"
                rf"|{_FR_SELF}\s+(?:peut|pourra|sera|est)\s+(?:\w+\s+){{0,4}}?(?:être\s+)?(?:\w+\s+)?(?:dénoncée?|résiliée?)\b"
            ),
            freely=(
                "chaque chacune l'une d'elles des de les parties partie contractantes contractante état peut pourra à tout moment "
                "dénoncer résilier mettre fin au le la du présent présente accord traité convention protocole arrangement mémorandum contrat pacte par écrit "
                "voie diplomatique notification notifiée une un notifier l'autre adressée adressé notifié lettre recommandée avec accusé réception en écrite il elle par moyennant avis préavis y sa dénonciation être dénoncé dénoncée toute l'accord "
                "l une d elles autre"
            ),
            anybody=r"\b(?:chaque|chacune|toute|l['’]une)\b[^.;]{0,40}?\b(?:partie|parties|état|elles)\b",
            notices=r"\b(?:dénon|résili|préavis|avis\b|notifi|fin\b|retir)",
            jointly=r"\b(?:(?:les|toutes|tous)\s+deux|deux\s+(?:parties|états)|ensemble|toutes|conjoint\w*|commun)\b|\bles\s+parties\b|\bque\s+l['’]autre\b",
            binds=(
                r"\b(?:effets?|vigueur|liée?s?|lie(?:ra)?|engage\w*|oblige\w*|appliqu\w+|applicable|s['’]appliqu\w+|valable|opposable|exécutoire)\b"
            ),
            waits=(
                r"\b(?:ne|n['’]\s*\w+)\b[^.;]{0,120}?\b(?:qu['’]|que|avant|tant\s+qu|sans|jusqu|si|pas\s+tant)|n['’][^.;]{0,120}?\b(?:qu['’]|que|avant|tant\s+qu|sans|jusqu)|\b(?:subordonnée?|conditionnée?|dépend\w*|condition\s+suspensive)\b"
                r"|\bseulement\s+(?:après|si|lorsqu|quand|dès)|\b(?:soumise?|sujette?)\s+à\s+(?:la|l['’]|une)\s*(?:condition|approbation|autorisation|consentement|ratification)"
            ),
            parts=(
                r"^(?:(?:toutefois|cependant|néanmoins)\s*,?\s+|les\s+dispositions\s+d\w+\s+|\W)*(?:l['’]\s*|les\s+|le\s+|la\s+)?(?:articles?|chapitres?|titres?|parties?\s+(?-i:[IVX\d])|sections?|annexes?|paragraphes?)\b[^.;]{0,80}?"
                r"\b(?:vigueur|effets?|valable|expire\w*|fin|cess\w+|caduc\w*)\b"
            ),
            dates_back=r"\brétroacti\w+|\bremont\w+\s+a|\brétroagi\w*",
            joining="et mais ou , ; il elle sera est le la présent présente accord puis ensuite",
            instruments=r"\b(?:(?-i:(?<!d['’])Accord|Arrangement|Pacte|Acte|(?<!d['’])Entente|Convention|Charte|Contrat)(?!\w)|traité(?!\w)|protocole(?!\w)|mémorandum(?!\w))",
            labels=r"\b(?:durée|validité|terme)\s*[:–—-]",
        ),
        "es": SpeakingWords(
            named=rf"\b(?:(?:el|la|del|al)\s+presente|este|esta)\s+{_ES_NAMED}\b",
            own=(
                rf"\b(?:el|la|este|esta|del|al)\s+(?:presente\s+)?{_ES_NAMED}\b|\b(?:éste|ésta|él|lo|le)\b|\b(?:su|sus)\s+(?:duración|vigencia|validez|efectos?|término|plazo|aplicación)"
                r"|^\W*(?:la\s+)?(?:duración|vigencia|validez|plazo)\b|\blas\s+partes\s+(?:quedar|dejar)"
                r"|(?:^|[,;]\s+|\by\s+)(?:no\s+)?(?:se\s+)?(?:\w+(?:rá|rán)|rige|expira|termina|vence|caduca|cesa|dura|permanece|es|está|queda)\b"
            ),
            subject=(
                rf"(?:^\W*|[,;:]\s+|\b(?:y|pero|o|que)\s+)(?:el|la|este|esta)\s+(?:presente\s+)?{_ES_NAMED}\b|^\W*(?:éste|ésta|él)\b|\b(?:su\s+duración|su\s+vigencia|su\s+validez|sus\s+efectos)\b"
                r"|^\W*(?:la\s+)?(?:duración|vigencia|validez|plazo)\b|\blas\s+partes\s+(?:quedar|dejar)|^\W*(?:no\s+)?(?:se\s+)?(?=(?:permanecerá|mantendrá|estará\s+(?:en\s+vig|vigente)|regirá|continuará\s+(?:en|vigente)|expirará|terminará|cesará|caducará|vencerá|quedará|perderá|durará|tendrá\s+(?:una\s+)?(?:vig|dur|val)|prorrogará|renovará)\b)|^\W*(?:no\s+|sólo\s+|solo\s+)?(?:se\s+)?(?=(?:surtirá|producirá|obligará|vinculará|aplicará|entrará|será\s+aplicable)\b)"
            ),
            ends=(
                r"\b(?:expir\w+|terminar\w*|termina|terminado|cesar\w*|cesa|caduc\w+|finaliz\w+|vencer\w*|vence|concluirá|concluye|extingui\w+|extingue|dejar\w*\s+de|deja\s+de|quedar\w*\s+(?:sin|terminad\w+|extinguid\w+|derogad\w+|suspendid\w+|resuelt\w+|anulad\w+|rescindid\w+)|queda\s+sin"
                r"|perder\w*\s+(?:su\s+)?(?:vigencia|validez|efectos?|vigor)|pierde|nul[oa]|nulidad|inválid[oa]|anulad[oa]|anular\w*|rescindid[oa]|derogad[oa]|denunciad[oa]|sin\s+efectos?|revocad[oa]|disuelt[oa]"
                r"|permanecer\w*|permanece|mantendrá\w*|mantiene|continuar\w*|subsistir\w*|seguirá\w*|durar\w*|dura|(?<!se )(?:regirá\w*|rige)|indefinidamente|prolong\w+|prorrog\w+|prórroga\w*|renov\w+|renueva\w*|tácit\w+"
                r"|(?:vigor|vigentes?|vigencia|válid[oa]s?|efectos?|aplicable|aplicar\w*|vinculad\w+|obligad\w+)\s+(?:\w+\s+){0,3}?(?:hasta|durante|mientras|por\s+(?:un|una|el|la|\w+\s+(?:años?|meses|días))|en\s+tanto|(?:de\s+)?\w+\s+(?:años|meses))"
                r"|hasta\s+el\s+\d+|(?:celebrad|concluid|suscrit|firmad)[oa]\s+(?:por|hasta)|limitad[oa]|sustituid[oa]|reemplazad[oa]|suspend\w+|no\s+\w+\s+más|ya\s+no"
                r"|(?:duración|vigencia|validez|plazo)\s*(?::|[–—-](?=\s)|\b(?:es|será|de|no|podrá)\b))(?!\w)"
            ),
            referring=(
                rf"\b(?:antes\s+de\s+que|después\s+de\s+que|cuando|si|una\s+vez\s+que|mientras|en\s+caso\s+de\s+que|que|hasta\s+que|a\s+menos\s+que)\s+(?:{_ES_SELF}\s+)?(?:haya\s+|ha\s+|sea\s+|es\s+|esté\s+)?"
                r"(?:expire|expira|expirado|termine|termina|terminado|cese|cesa|venza|denunciad\w|permanezca|continúe|esté\s+en\s+vigor)\b"
                r"|\b(?:podrá|puede|podrán)\s+(?:\w+\s+){0,3}?ser\s+(?:\w+\s+)?(?:denunciad|terminad|rescindid|anulad)[oa]\b"
            ),
            leaves=(
                r"\b(?:podrá|podrán|puede|pueden|derecho|facultad)\b[^.;]{0,120}?\b(?:denunciar|terminar|rescindir|retirarse|dar(?:lo|la)?\s+por\s+terminad|poner(?:le)?\s+(?:fin|término)|denunciar(?:lo|la)|terminar(?:lo|la)|rescindir(?:lo|la)|anular|revocar|resolver)"
                rf"|(?:{_ES_SELF}\s+)?(?:podrá|puede)\s+(?:\w+\s+){{0,4}}?ser\s+(?:\w+\s+)?(?:denunciad|terminad|rescindid)[oa]\b"
            ),
            freely=(
                "sin embargo cualquiera cualquier cada una de las los la el partes parte contratantes contratante estado podrá puede en cualquier momento denunciar terminar rescindir "
                "denunciarlo terminarlo rescindirlo dar darlo por terminado poner fin ponerle al este presente acuerdo tratado convenio convención protocolo memorando contrato "
                "pacto mediante notificación comunicación escrita escrito a otra dirigida enviada vía diplomática su denuncia del ser denunciado y aviso previo previa"
            ),
            anybody=r"\b(?:cualquiera|cualquier|cada)\b",
            notices=r"\b(?:denunci|termin|rescin|aviso|preaviso|notific|retir)",
            jointly=r"\b(?:ambas|todas|las\s+dos|dos\s+(?:partes|estados)|conjuntamente|mutuo|común)\b|(?<!de )\blas\s+partes\b|\bque\s+la\s+otra\b",
            binds=(
                r"\b(?:efectos?|vigor|vigencia|vigente|obligar\w*|vincul\w+|compromete\w*|aplicar\w*|aplicable|aplica|válid[oa]|regir\w*)\b"
            ),
            waits=(
                r"\bno\b[^.;]{0,120}?\b(?:hasta|sino|antes|mientras|sin|salvo|en\s+tanto|a\s+menos)\b|\b(?:sólo|solo|solamente|únicamente)\b[^.;]{0,120}?\b(?:después|cuando|si|una\s+vez|tras|hasta|con)\b"
                r"|\b(?:condicionad[oa]|supeditad[oa]|subordinad[oa]|depende\w*|dependerá|condición\s+suspensiva)\b"
            ),
            parts=(
                r"^(?:(?:no\s+obstante|sin\s+embargo)\s*,?\s+|las\s+disposiciones\s+de\w*\s+|\W)*(?:el\s+|los\s+|la\s+|las\s+)?(?:artículos?|capítulos?|títulos?|secci[óo]n(?:es)?|anexos?|párrafos?)\b[^.;]{0,80}?"
                r"\b(?:vigor|vigencia|vigentes?|efectos?|expirar\w*|terminar\w*|cesar\w*|dejar\w*)\b"
            ),
            dates_back=r"\bretroactiv\w+|\bretrotra\w+|\bse\s+remonta\w*",
            joining="y pero o , ; el la presente acuerdo se será es éste",
            instruments=r"\b(?:(?-i:Acuerdo|Convenio|Convención|Pacto|Arreglo|Carta|Acta|Contrato)(?!\w)|tratado(?!\w)|protocolo(?!\w)|memorando(?!\w))",
            labels=r"\b(?:vigencia|duración|validez|plazo)\s*[:–—-]",
        ),
        "ru": SpeakingWords(
            named=rf"\bнастоящ\w+\s+{_RU_NAMED}(?!\w)",
            own=(
                rf"\b(?:настоящ\w+|данн\w+)\s+{_RU_NAMED}|(?:^|[,;]\s+|\bи\s+){_RU_NAMED}|\b(?:он|оно|она|его|её|ее)\b|^\W*(?:срок|действие)\b"
            ),
            subject=(
                rf"(?:^\W*|[,;:]\s+|\b(?:и|но|что)\s+)(?:(?:действие|срок\s+действия)\s+)?(?:(?:настоящ\w+|данн\w+)\s+)?{_RU_NAMED}|^\W*(?:он|оно|она|его|её|ее)\b|^\W*(?:срок|действие)\b|\bсрок\w*\s+(?:его|её|ее)\s+действия"
            ),
            ends=(
                r"\b(?:прекращ\w+|прекрат\w+|истека\w+|истеч[её]т|истечь|утрачива\w+|утрат\w+|заканчива\w+|закончит\w*|оканчива\w+|теря\w+|потеря\w+|переста\w+|расторга\w+|расторгнут\w*|аннулир\w+|отменя\w+|отменен\w*|отменён\w*|недействительн\w+|ничтож\w+|погаша\w+"
                r"|остается|остаётся|останется|сохраняет\w*|сохранит\w*|действует|будет\s+действовать|действовать|действительн\w+|имеет\s+силу|иметь\s+силу|длится|бессрочн\w+|неограниченн\w+|больше\s+не|более\s+не"
                r"|(?:применя\w+|в\s+силе|обязательн\w+|обязывает|связыва\w+|распространя\w+)\s+(?:\w+\s+){0,3}?(?:до|в\s+течение|пока|на\s+(?:срок|период))|заключа\w+\s+(?:на|до|сроком)|заключен\w*\s+(?:на|до|сроком)|заключён\w*\s+(?:на|до|сроком)|ограничен\w*|ограничива\w+"
                r"|продл\w+|продлева\w+|пролонг\w+|возобновл\w+|приостан\w+|приостановл\w+|замен[её]н\w*|заменя\w+|срок\w*\s+(?:его\s+|её\s+|ее\s+)?действия|срок\s*:|срок\s+[–—-](?=\s)|не\s+может\s+превыша\w+)(?!\w)"
            ),
            referring=(
                rf"\b(?:до\s+того\s*,?\s+как|после\s+того\s*,?\s+как|когда|если|пока|как\s+только|что|котор\w+)\s+(?:не\s+)?{_RU_SELF}\s+(?:не\s+)?(?:прекрат\w+|прекращ\w+|истеч\w+|истека\w+|утрат\w+|остается|остаётся|действует|продл\w+)"
                r"|\b(?:может|могут)\s+(?:\w+\s+){0,3}?быть\s+(?:\w+\s+)?(?:прекращен\w*|прекращён\w*|денонсирован\w*|расторгнут\w*)|\bпрекращени[ея]\s+действия\b(?=[^.;]{0,60}\s+не\s+(?:затрагивает|влияет|касается))"
                r"|\bне\s+(?:затрагивает|влияет|касается)\b[^.;]{0,120}"
            ),
            leaves=(
                r"\b(?:может|могут|вправе|право)\b[^.;]{0,120}?\b(?:прекратить|денонсировать|расторгнуть|выйти\s+из|аннулировать|отказаться\s+от)\b"
                rf"|(?:{_RU_SELF}|действие\s+настоящ\w+\s+\w+)\s+(?:не\s+)?может\s+быть\s+(?:\w+\s+)?(?:прекращен|прекращён|денонсирован|расторгнут)"
            ),
            freely=(
                "любая каждая одна из договаривающихся сторон сторона может вправе в любое время прекратить действие денонсировать расторгнуть выйти настоящего настоящее настоящий соглашение соглашения договор договора "
                "конвенцию протокол его путем путём направления письменного уведомления другой стороне по дипломатическим каналам об этом уведомив направив письменное уведомление письменно другую сторону о своем своём намерении письменной форме"
            ),
            anybody=r"\b(?:любая|каждая)\b",
            notices=r"(?:прекра|денонс|уведом|расторг)",
            jointly=r"\b(?:обе|все|другая|совместно|обоюдн\w+|взаимн\w+)\b|\bстороны\s+(?:не\s+)?(?:уведом|сообщ|договор|заяв)",
            binds=r"\b(?:силу|силе|силы|применя\w+|обязательн\w+|обязыва\w+|связыва\w+|действу\w+|действие)\b",
            waits=(
                r"\bне\b[^.;]{0,120}?\b(?:до|пока|ранее|раньше|прежде|иначе|без|кроме)\b|\b(?:только|лишь)\s+(?:после|при|с|если|когда|по)\b|\bпри\s+условии\b|\bзависит\s+от\b|\bобусловлен\w*"
            ),
            parts=(
                r"^(?:(?:однако|тем\s+не\s+менее)\s*,?\s*|положения\s+|\W)*(?:стать[яиюей]+|пункты?|глав[аы]|раздел\w*|приложени[ея]|част[ьи])\s[^.;]{0,80}?(?:в\s+силу|в\s+силе|прекраща\w+|утрачива\w+|действу\w+|истека\w+)"
            ),
            dates_back=r"\bобратн\w+\s+сил\w+|\bраспространя\w+\s+на\s+(?:право)?отношения",
            joining="и но а или , ; оно он она его действие настоящее соглашение будет при этом",
            instruments=r"\b(?:(?-i:Соглашени\w+|Договор(?:а|у|ом|е)?(?!\w)|Конвенци\w+|Пакт\w*|Устав\w*|Хартии|Контракт\w*|Меморандум\w*)|протокол(?:а|у|ом|е)?(?!\w))",
            labels=r"\b(?:срок(?:\s+действия)?|действие)\s*[:–—-]",
        ),
    }
)
"""The words of each language whose final clauses are read."""
