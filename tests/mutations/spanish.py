"""Meaningful mutations of Spanish."""

from __future__ import annotations

from functools import partial

from tests.mutations.kind import Kind, dropped, first, into

_spanish = partial(Kind, languages=("es",))

KINDS: tuple[Kind, ...] = (
    _spanish(
        "es-debe-de",
        "«deber de» es conjetura, «deber» es obligación",
        into(r"\b([Dd]eber?[áa]?n?) (?=\w+[aei]r\b)", r"\1 de "),
    ),
    _spanish(
        "es-not-dropped", "se levanta una prohibición", into(r"(?<=\w) no (?=[a-záéíóú])", " ")
    ),
    _spanish(
        "es-not-added",
        "nace una prohibición",
        into(r"\b(podrá|deberá|podrán|deberán|será|es|son|serán)\b", r"no \1"),
    ),
    _spanish("es-not-doubled", "dos negaciones no son una", into(r" no(?= )", " no no")),
    _spanish(
        "es-only-dropped",
        "se pierde un límite",
        dropped(" únicamente", " solamente", " sólo", " solo", " exclusivamente"),
    ),
    _spanish(
        "es-exception-dropped",
        "se pierde una excepción",
        first(
            into(r",? (?:salvo|excepto|a menos que|con excepción)[^,;.]+(?=[,;.])", ""),
            into(r"^(?:Salvo|Excepto|A menos) [^,;.]+, (\w)", lambda m: m[1].upper()),
        ),
    ),
    _spanish(
        "es-condition-dropped",
        "se pierde una condición",
        first(
            into(r",? (?:si|cuando|siempre que|siempre y cuando)[^,;.]+(?=[,;.])", ""),
            into(r"^(?:Si|Cuando) [^,;.]+, (\w)", lambda m: m[1].upper()),
            dropped(" según proceda", ", cuando proceda,", " en la medida de lo posible"),
        ),
    ),
    _spanish(
        "es-term-case",
        "un término pasa a ser palabra común",
        into(
            r"(?<=[a-zé,] )[PpEeCcAaTt](?=artes?\b|stados?\b|onvenio|cuerdo\b|omité|onferencia"
            r"|apítulo|ratado)",
            lambda m: m[0].swapcase(),
        ),
    ),
    _spanish(
        "es-reference",
        "otra disposición",
        into(
            r"\b([Aa]rtículos?|[Pp]árrafos?|[Cc]apítulo|[Aa]nexo) (\d{1,3})\b",
            lambda m: f"{m[1]} {int(m[2]) + 1}",
        ),
    ),
    _spanish(
        "es-comma",
        "la coma cambia el alcance",
        first(
            into(r"(?<=[a-z]), (?=que|cuando|si|salvo|y|o|incluid)", " "),
            into(r"(?<=[a-z]) (?=que|cuando|si|salvo|incluid)", ", "),
        ),
    ),
)
