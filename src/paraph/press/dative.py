"""Dative: who was told, by a Russian office before the name of who told them: «министру Орлов»."""

from __future__ import annotations

import re

from paraph.press.mentions import Mention

_TOLD = re.compile(r"[а-яё]{3}(?:у|ю|ому|ему)$", re.IGNORECASE)
"""How a Russian noun for one man, and an adjective beside it, ends that is spoken to."""
_NOT_NOMINATIVE = re.compile(r"(?:[уюоеиы]|[оеё]й|[ыи]х|[ыи]м)$", re.IGNORECASE)
"""How a Russian name ends that is in the dative, or is the same there."""

_NAME = re.compile(r"(?<=[ ])[А-ЯЁ][а-яё-]*[бвгджзклмнпрстфхцчшщ]$")
"""A name behind an office that can be that of no place of which it is."""


def is_told(mention: Mention) -> bool:
    """Whether an office, with its name or without, is that of who was told: its noun says so."""
    office = mention.office or (mention.words if mention.sort == "office" else "")
    return bool(office) and _TOLD.search(office.partition(" ")[0]) is not None


def told_and_teller(mention: Mention) -> list[Mention]:
    """Return who was told and the name behind them as two, where that is in the nominative."""
    if mention.sort not in {"office", "person"} or not is_told(mention):
        return [mention]
    last = _NAME.search(mention.words)
    name = mention.name or (last.group() if last is not None else "")
    if (
        not name
        or not mention.words.endswith(name)
        or any(map(_NOT_NOMINATIVE.search, name.split()))
    ):
        return [mention]
    at = mention.end - len(name)
    office = mention.words[: -len(name)].rstrip()
    hearer = mention._replace(
        end=mention.start + len(office), sort="office", name="", office=office, words=office
    )
    return [hearer, Mention(at, mention.end, "name", name, "", "", name)]
