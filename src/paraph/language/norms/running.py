"""Words with a capital that begin a sentence where a heading runs into it without a stop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class RunningWords(NamedTuple):
    """The words of one language, with their capitals.

    `opening` stands before a noun in small letters, or before somebody. `subject` begins a
    sentence by itself. `genitive` may be that of a noun before it: a verb of several tells.
    """

    opening: str
    subject: str = "x{9}"
    genitive: str = "x{9}"


RUNNING: Mapping[str, RunningWords] = {
    "en": RunningWords(
        r"The|Each|Every|Any|All|No|Neither|Either|Both|This|These|Such|It|In|For|Where|When|If|Upon|Subject|Without|Nothing|With|On|At|Under|Unless|After|Before|As|Within"
    ),
    "fr": RunningWords(
        r"Les|Le|La|L['’]|Chaque|Toute?s?|Tous|Aucune?|Une?|Dès|Dans|Si|S['’]|Lorsque|Lorsqu['’]|Aux?|En|Sans|Pour|Sous|Après|Avant|Ces|Cette|Cet|Ce|Il|Nul|Quand|À|Conformément|Sauf|Rien"
    ),
    "es": RunningWords(
        r"Las|Los|El|La|Cada|Toda?s?|Todos|Ninguna?|Ningún|Una?|En|Si|Cuando|Para|Al|A|Sin|Este|Esta|Estos|Estas|Cualquier|Con|De|Tras|Antes|Se|No|Nada|Salvo|Dentro"
    ),
    "ru": RunningWords(
        r"Кажд(?:ая|ое|ый)|Люб(?:ая|ое|ой)|Ни|Если|Когда|В|Во|По|При|На|Для|С|Со|После|До|К|Без|Согласно|Настоящ(?:ее|ий|ая|ие)|Так(?:ие|ая|ой|ое)|Эти|Все|Никто|Ничто",
        subject=r"(?:Государства\s?-\s?участники|Конференция|Комитет|Секретариат|Депозитари(?:й|ем)|Совет|Суд|Комиссия|Генеральный\s+секретарь|Договаривающиеся\s+(?:Стороны|Государства)|Сторонам)(?!\w)",
        genitive=r"Стороны(?!\w)",
    ),
}
"""The words of each language whose norms are read."""
