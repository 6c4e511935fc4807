"""Words with which no sentence ends: what stands there last goes on somewhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Unended(NamedTuple):
    """The words of one language, as patterns.

    `turning`: what follows may turn what was said, as behind a modal, "not", "if" or "until".
    `open` are the others: articles, prepositions, "and".
    """

    open: str
    turning: str


UNENDED: Mapping[str, Unended] = {
    "en": Unended(
        open=r"the|an?|of|to|in|on|by|for|with|from|at|into|upon|and|or|that|which|who|whose|within|under|between|as|its|their|such|any|each|every|hereinafter|including",
        turning=r"but|nor|shall|may|must|will|should|cannot|not|no|if|unless|before|after|without|until|during|when|where|while|than|except|provided|only|be|been|being|is|are|was|were|has|have|had",
    ),
    "fr": Unended(
        open=r"les?|la|l['’]|des?|du|d['’]|à|aux?|en|dans|par|pour|sur|sous|avec|et|ou|qu['’]|que|qui|dont|une?|cet?|cette|ces|son|sa|ses|leurs?|chaque|toute?s?|tous|entre|selon",
        turning=r"ni|mais|où|lorsqu['’]|lorsque|si|s['’]|sauf|sans|avant|après|depuis|dès|jusqu['’](?:à|au)|pendant|ne|n['’]|pas|est|sont|soit|soient|sera|seront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|quand",
    ),
    "es": Unended(
        open=r"el|la|los|las|del?|al?|en|por|para|con|sobre|bajo|ante|dentro|entre|según|y|o|u|e|que|quien|cuy[oa]s?|una?|sus?|est[aeo]s?|ese|esa|se|cada|todo|toda|todos|todas",
        turning=r"ni|pero|si|salvo|sin|antes|después|desde|hasta|durante|cuando|no|es|son|sea|sean|será|serán|deberán?|podrán?|debe|deben|puede|pueden|excepto",
    ),
    "ru": Unended(
        open=r"и|или|либо|в|во|на|с|со|к|ко|о|об|от|из|по|за|у|для|при|под|над|через|между|что|чтобы|котор\w+|кажд\w+|настоящ\w+|его|их",
        turning=r"ни|а|но|до|без|после|перед|течение|не|если|когда|как|кроме|должн[аоы]|должен|обязан[аоы]?|вправе|может|могут",
    ),
}
"""The words of each language whose norms are read."""
