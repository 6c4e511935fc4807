"""Whom a subject names that is in no list: companies by their form, names by their capital."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Unlisted(NamedTuple):
    """The words of one language, as patterns.

    `before` stands before a name with a capital. `things` are capitalised in agreements and are
    nobody, `aims` are what something is for, which lays nothing down.
    """

    before: str
    things: str
    aims: str = "x{9}"


COMPANIES = (
    r"(?<!\w)(?:Ltd|Limited|LLC|LLP|Inc|Incorporated|Corp|Corporation|PLC|plc|GmbH|AG|KG|SE|N\.?V|B\.?V|S\.?A\.?S|S\.?[aàAÀ]?\.?[rR]\.?[lL]|S\.?A|S\.?L\.?U|S\.?L|S\.?p\.?A|A/S|AB|Oy|Co)\.?$"
    r"|^(?:ООО|АО|ПАО|ЗАО|ОАО|НАО|ИП|ФГУП|ГУП|МУП|АНО|НКО|ТОО)(?=\s)"
)
"""The form of a company, at the end or the beginning of its name."""

UNLISTED: Mapping[str, Unlisted] = {
    "en": Unlisted(
        before=r"(?:the|each|every|any|such)",
        things=r"agreements?|treat(?:y|ies)|conventions?|protocols?|annex(?:es)?|appendi(?:x|ces)|schedules?|exhibits?|articles?|chapters?|sections?|paragraphs?|parts?|titles?|clauses?|contracts?|memorandum"
        r"|programmes?|programs?|plans?|projects?|statutes?|charters?|constitutions?|codes?|acts?|laws?|rules?|regulations?|declarations?|recommendations?|decisions?|standards?|list|register|registry|budget|fund"
        r"|goods|services|works?|products?|materials?|equipment|property|premises|territory|area|zones?|site|price|fees?|costs?|amounts?|payments?|rent|interest|loans?|term|period|dates?|currency|information|notices?|documents?|vessels?|ships?|tariffs?|taxes|dut(?:y|ies)|shares?|rights?|sanctuary|seat|languages?|texts?",
        aims=r"(?:objectives?|purposes?|aims?|goals?|functions?|tasks?|intentions?|ideas?|objects?|missions?|mandates?|roles?|effects?|intents?|priorit(?:y|ies)|best\s+way|principles?|challenges?)(?!\w)",
    ),
    "fr": Unlisted(
        before=r"(?:le\s|la\s|les\s|l['’]|chaque\s|toute?\s)",
        things=r"accords?|traités?|conventions?|protocoles?|annexes?|appendices?|articles?|chapitres?|sections?|paragraphes?|parties?|titres?|clauses?|contrats?|mémorandum|programmes?|plans?|projets?|statuts?|charte|constitution|codes?|lois?"
        r"|règles?|règlements?|déclarations?|recommandations?|décisions?|normes?|listes?|registres?|budget|fonds|biens?|marchandises?|services?|travaux|produits?|matériels?|locaux|territoires?|zones?|prix|redevances?|loyers?|durée|délais?|dates?|monnaie|informations?|documents?|navires?|droits?|langues?|textes?",
        aims=r"(?:fonctions|attributions|tâches|missions|compétences|objectifs|buts)(?!\w)",
    ),
    "es": Unlisted(
        before=r"(?:el|la|los|las|cada|toda?)",
        things=r"acuerdos?|tratados?|convenios?|convenci(?:ón|ones)|protocolos?|anexos?|apéndices?|artículos?|capítulos?|secci(?:ón|ones)|párrafos?|partes?|títulos?|cláusulas?|contratos?|memorando|programas?|planes|plan|proyectos?|estatutos?|carta|constitución|códigos?|ley(?:es)?"
        r"|reglas?|reglamentos?|declaraci(?:ón|ones)|recomendaci(?:ón|ones)|decisi(?:ón|ones)|normas?|listas?|registros?|presupuesto|fondos?|bienes|mercancías?|servicios?|obras?|productos?|materiales|locales|territorios?|zonas?|precios?|can(?:on|ones)|rentas?|plazos?|fechas?|moneda|informaci(?:ón|ones)|documentos?|buques?|derechos?|idiomas?|textos?",
        aims=r"(?:funciones|atribuciones|tareas|competencias|objetivos|fines)(?!\w)",
    ),
    "ru": Unlisted(before=r"x{9}", things=r"x{9}"),
}
"""The words of each language whose norms are read; in Russian a capital tells nothing."""
