"""Placing: words that lead to where or when somebody speaks, between their verb and who they are."""

from __future__ import annotations

from collections.abc import Mapping

LEADS: Mapping[str, str] = {
    "ru": (
        r"на|во?|со?|у|из|из-за|за|под|над|перед|после|до|при|около|возле|через|сквозь|без|по|от|к"
        r"|во\sвремя|по\sокончании|в\sходе|по\sитогам|накануне|вместо|среди|напротив|ради|для"
    ),
    "fr": (
        r"lors|à|aux?|après|avant|devant|dans|en|pendant|durant|depuis|sur|sous|derrière|hors"
        r"|près|chez|au\scours|à\sl['’]issue|en\smarge|face|autour|sans"
    ),
    "es": (
        r"en|tras|durante|ante|antes|después|desde|al?|bajo|frente|junto|sobre|hacia|cerca|dentro"
        r"|fuera|delante|detrás|entre|sin|mediante|con\smotivo|por"
    ),
}
"""Prepositions of circumstances of place and time."""
ACTS: Mapping[str, str] = {
    "ru": r"(?<!\w)не(?!\w)",
    "fr": (
        r"(?<![\w’'])(?:avoir|être|et|ou|pour|afin|par|mon|ton|son|notre|votre|leur)(?!\w)"
        r"|(?<![\w’'])(?:en|se)[ ][\wà-ÿ’'-]+ant(?!\w)"
        r"|(?<![\w’'])(?:à|de|d['’]|sans|se|s['’]|par)[ ]?[\wà-ÿ-]+(?:er|ir|re)(?!\w)"
    ),
    "es": (
        r"(?<!\w)(?!ayer|primer|tercer|lugar|bar|taller)\w+(?:[aei]r|ándo|iéndo|ando|iendo)"
        r"(?:se|me|nos|l[aeo]s?)?(?!\w)|(?<!\w)(?:[yeou]|su|mi|tu|nuestr[oa]|vuestr[oa])(?!\w)"
    ),
}
"""What may have the next phrase for its object, or for its apposition: "after meeting", "his friend"."""
