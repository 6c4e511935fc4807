"""Words that give a thing a status: nobody can keep or break what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from paraph.language.norms.table import HeadWords, Needs, PredicateWords


class StatusWords(NamedTuple):
    """The words of one language: verbs, and what stands behind a modal."""

    heads: tuple[HeadWords, ...]
    predicates: tuple[PredicateWords, ...] = ()


def _says(pattern: str, needs: Needs = "thing") -> HeadWords:
    return HeadWords(rf"(?:{pattern})", "declaration", "", "status", needs=needs)


def _said(pattern: str, needs: Needs = "") -> PredicateWords:
    return PredicateWords(rf"(?:{pattern})", "declaration", "declaration", "status", needs=needs)


_VOID = r"(?:vacant|void|invalid|null|ineffective|inoperative)(?!\w)"
_LAW = r"(?:provisions?|exceptions?|conditions?|limitations?|restrictions?|terms|rules|laws?|legislation|jurisdiction|articles?)(?!\w)"
_TASKS = r"(?:functions|powers|tasks|competences|responsibilities)"

STATUS: Mapping[str, StatusWords] = {
    "en": StatusWords(
        (
            _says(r"(?:is|are)\s+(?:\w+ly\s+)?without\s+prejudice\s+to(?!\w)"),
            _says(
                r"(?:does|do)\s+not\s+otherwise\s+(?:affect|prejudice|impair|modify|alter)(?!\w)"
            ),
            _says(
                rf"(?:makes?|renders?|leaves?)\s+(?=(?:the|an?|any|this|that|such|it|its|their)\s[^,;.:]{{0,60}}?(?<=\s){_VOID})"
            ),
            _says(
                rf"(?:is|are)\s+subject\s+to(?=\s+(?:(?:the|any|all|other|such|these|following)\s+){{0,4}}{_LAW})"
            ),
            _says(r"(?:is|are)(?=\s+(?:hereby\s+)?(?:the\s+)?depositar(?:y|ies)(?!\w))", ""),
            _says(r"(?:is|are)(?=\s+the\s)", "depositary"),
            _says(
                r"(?:does|do)\s+not\s+(?:(?:itself|themselves|thereby)\s+)?(?:mean|imply|entail)(?!\w)"
            ),
            _says(r"(?:is|are)\s+not\s+(?:thereby\s+)?rendered\s+(?:unlawful|invalid|void)(?!\w)"),
            _says(
                r"(?:is|are)\s+(?:not\s+)?(?:deemed|considered|regarded|treated)\s+(?:as|to\s+(?:be|have))(?!\w)",
                "",
            ),
            _says(
                r"(?:is|are)\s+(?:not\s+)?(?:provisionally\s+)?applied(?!\s+(?:\w+ly\s+)?by\s)(?!\w)",
                "text",
            ),
            _says(r"(?<=there\s)(?:is|are)\s+applied(?!\w)", ""),
        ),
        (
            _said(r"be\s+(?:the\s+)?subject\s+of\s+(?:this|the\s+present)(?!\w)", "thing"),
            _said(r"be\s+(?:reckoned|counted)\s+(?:as|for)(?!\w)"),
            _said(r"otherwise\s+(?:affect|prejudice|impair|modify|alter)(?!\w)", "thing"),
            _said(
                rf"have\s+(?:,?\s*(?:inter\s+alia|among\s+others)\s*,?\s+)?(?:the\s+)?following\s+(?:\w+\s+){{0,2}}{_TASKS}(?=[^.;]{{0,60}}:\s*$)"
            ),
            _said(r"(?:be(?:\s+to)?|include)(?=\s*:\s*$)", "aim"),
        ),
    ),
    "fr": StatusWords(
        (
            _says(
                r"ren(?:d|dent|dra|dront)\s+(?=[^,;.:]{0,60}?\s(?:vacante?s?|caduc\w*|nul(?:le)?s?|inopérante?s?|invalides?)(?!\w))"
            ),
            _says(
                r"(?:est|sont|sera|seront)\s+soumise?s?\s+(?=(?:à|aux?)\s+(?:l['’]|la\s+|les\s+|toute?s?\s+|autres?\s+|présente?s?\s+){0,3}(?:dispositions?|exceptions?|conditions?|limit\w+|restrictions?|règles?|lois?|législation|juridiction|droit|articles?)(?!\w))"
            ),
            _says(r"(?:est|sont|sera|seront)\s+en\s+vigueur(?!\w)"),
            _says(
                r"(?:ne\s+)?compt(?:e|ent|era|eront)\s*(?:,[^,;.]{1,60},)?\s+(?:que\s+)?pour(?=\s+(?:une?|deux)\s)",
                "",
            ),
            _says(r"(?:est|sera)(?=\s+(?:désignée?\s+)?(?:comme\s+)?(?:le\s+)?dépositaire)", ""),
            _says(r"(?:est|sera)(?=\s+(?:le\s|la\s|l['’]))", "depositary"),
            _says(
                r"(?:a|ont|aura|auront)\s+(?:notamment\s+)?(?:pour\s+)?(?:les\s+)?(?:fonctions|attributions|tâches|missions|compétences|pouvoirs)\s+suivante?s(?=[^.;]{0,40}:\s*$)",
                "actor",
            ),
        ),
        (_said(r"(?:seront|comprendront)\s*(?=:\s*$)", "aim"),),
    ),
    "es": StatusWords(
        (
            _says(
                r"(?:(?:es|son|serán?)\s+|se\s+(?:entienden?|entender(?:á|án))\s+)sin\s+perjuicio\s+del?(?!\w)"
            ),
            _says(
                r"(?:dejan?|dejar(?:á|án)|hacen?|hará|harán)\s+(?=(?:[^,;.:]{0,60}?\s)?(?:vacantes?|nul[oa]s?|sin\s+efecto|inválid[oa]s?)(?!\w))|anulan?(?!\w)"
            ),
            _says(
                r"(?:está|están|estará|estarán|quedan?|quedar(?:á|án))\s+sujet[oa]s?\s+a(?=l?\s+(?:las?\s+|los\s+|el\s+)?(?:(?:demás|otr[oa]s?|cualesquiera|cualquier|tod[oa]s?|presentes?)\s+){0,2}(?:disposicion|excepcion|excepción|condicion|limitacion|restriccion|normas|reglas|leyes))"
            ),
            _says(r"(?:está|están|estará|estarán)\s+en\s+vigor(?!\w)"),
            _says(r"(?:es|será|queda)(?=\s+(?:designad[oa]\s+)?(?:el\s+)?depositari[oa])", ""),
            _says(r"(?:es|será)(?=\s+(?:el|la)\s)", "depositary"),
            _says(
                r"(?:tienen?)\s+(?:entre\s+otras\s*,\s+)?(?:las\s+)?(?:siguientes\s+)?(?:funciones|atribuciones|facultades|competencias|tareas)(?=[^.;]{0,40}:\s*$)",
                "actor",
            ),
        ),
        (
            _said(
                r"(?:se\s+)?(?:contar(?:á|án)|computar(?:á|án))\s+(?:como|por)(?!\w)|(?:se\s+)?tendr(?:á|án)\s+por(?!\w)"
            ),
            _said(
                r"tendr(?:á|án)\s*(?:,[^,:;]{1,40},|\s+entre\s+otras\s*,)?\s*(?:las\s+)?(?:siguientes\s+)?(?:funciones|atribuciones|facultades|competencias|tareas)(?=[^.;]{0,40}:\s*$)"
            ),
            _said(r"(?:serán|incluirán)(?:\s+las\s+siguientes)?(?=\s*:\s*$)", "aim"),
        ),
    ),
    "ru": StatusWords(
        (
            _says(
                r"подчин(?:[её]н|ена|ено|ены)(?=\s+(?:\w+\s+){0,3}(?:положени|норм|правил|законодательств|услови|юрисдикц)\w*)"
            ),
        ),
        (
            _said(
                r"(?:дела[ею]т|объявля[ею]т)\s+(?=[^.;:,]{0,60}?(?:вакантн|недействительн|ничтожн)\w*)",
                "thing",
            ),
            _said(
                r"(?:явля[ею]тся|выступа[ею]т(?:\s+в\s+качестве)?|назнача[ею]тся)\s+(?:\w+\s+)?депозитари(?:ем|ями|я)(?!\w)"
            ),
            _said(r"(?:явля[ею]тся|назнача[ею]тся)(?!\w)", "depositary"),
            _said(r"действовать(?!\w)", "thing"),
            _said(r"влия[ею]т(?=\s+на\s)", "thing"),
            _said(
                r"(?:име[ею]т|облада[ею]т)\s+(?:\w+\s+)?следующи(?:е|ми)\s+(?:\w+\s+)?(?:функци|полномочи|задач|компетенци)\w*(?=[^.;]{0,40}:\s*$)"
            ),
        ),
    ),
}
"""The words of each language whose norms are read."""

DEPOSITARIES: Mapping[str, str] = {
    "en": r"(?:the\s+)?depositar(?:y|ies)",
    "fr": r"(?:le\s+)?dépositaires?",
    "es": r"(?:el\s+)?depositari[oa]s?",
    "ru": r"депозитари\w+",
}
"""Who keeps a treaty: to be named as such is a status."""
