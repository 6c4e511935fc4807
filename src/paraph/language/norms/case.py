"""Words behind which a clause of its own begins, as "in which case", and who is of an opinion."""

from __future__ import annotations

from collections.abc import Mapping

IN_WHICH_CASE: Mapping[str, str] = {
    "en": r"in\s+which\s+(?:case|event)|whereupon",
    "fr": r"auquel\s+cas|dans\s+ce(?:\s+dernier)?\s+cas",
    "es": r"en\s+cuyo\s+caso|en\s+(?:ese|este|tal)(?:\s+último)?\s+caso",
    "ru": r"в\s+(?:этом|таком|каковом|последнем)\s+случае|тогда|после\s+чего|при\s+этом",
}
"""What stands between two clauses, the second of which holds where the first happens."""

OPINION: Mapping[str, str] = {
    "en": r"in\s+(?:its|their|his|her)\s+(?:\w+\s+)?(?:opinion|view|judge?ment|discretion|assessment)",
    "fr": r"(?:à|selon|de)\s+(?:son|leur)\s+(?:avis|jugement|appréciation|opinion)|selon\s+(?:lui|elle|eux|elles)",
    "es": r"(?:a|en|según)\s+su\s+(?:juicio|parecer|opinión|criterio|entender)",
    "ru": r"по\s+(?:его|ее|её|их)\s+(?:мнению|усмотрению|оценке)",
}
"""Whose view it is, put in between a pronoun and its verb."""
