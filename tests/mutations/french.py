"""Meaningful mutations of French."""

from __future__ import annotations

from functools import partial

from tests.mutations.kind import Kind, dropped, first, into

_french = partial(Kind, languages=("fr",))

KINDS: tuple[Kind, ...] = (
    _french(
        "fr-not-dropped",
        "une interdiction est levée",
        into(r"\b(?:ne |n[’'])(\w+) (?:pas|point|jamais)\b", r"\1"),
    ),
    _french(
        "fr-not-added",
        "une interdiction naît",
        into(r"\b(peut|doit|peuvent|doivent|sera|est|sont)\b(?! pas)", r"ne \1 pas"),
    ),
    _french("fr-ne-only", "« ne ... que » limite", into(r"\bne (\w+) que\b", r"\1")),
    _french("fr-ne-alone", "le « ne » explétif et la négation", into(r"\b(?:ne |n[’'])(?=\w)", "")),
    _french(
        "fr-only-dropped",
        "une limite est perdue",
        dropped(" uniquement", " seulement", " exclusivement", " seul", " notamment"),
    ),
    _french(
        "fr-exception-dropped",
        "une exception est perdue",
        into(r",? (?:sauf|à moins que|à l[’']exception d|sous réserve)[^,;.]+(?=[,;.])", ""),
    ),
    _french(
        "fr-condition-dropped",
        "une condition est perdue",
        first(
            into(r",? (?:si|lorsque|à condition)[^,;.]+(?=[,;.])", ""),
            dropped(
                ", le cas échéant,",
                ", s’il y a lieu,",
                " selon qu’il convient",
                " dans la mesure du possible",
            ),
        ),
    ),
    _french(
        "fr-term-case",
        "un terme devient un mot commun",
        into(
            r"(?<=[a-zé,] )[PpÉéCcAa](?=arties?\b|tats?\b|onvention|ccord\b|omité|onférence)",
            lambda m: m[0].swapcase(),
        ),
    ),
    _french(
        "fr-reference",
        "une autre disposition",
        into(
            r"\b(articles?|paragraphes?|alinéas?|Articles?) (\d{1,3})\b",
            lambda m: f"{m[1]} {int(m[2]) + 1}",
        ),
    ),
)
