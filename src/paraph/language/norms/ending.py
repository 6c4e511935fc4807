"""Endings: the verb of a clause, with which the words of an event before it end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class EndingWords(NamedTuple):
    """The words of one language, as patterns.

    `modal` stands right before a time whose clause still waits for its verb: "shall within 10 days
    of receipt deliver", with what `measured` puts before the time itself. `verb` is such a verb, as it stands behind an event, and `finite` one that no
    event holds that is a noun, `adverbs` may stand before either; behind words of `clause` an event
    has a verb of its own.
    """

    modal: str
    verb: str
    adverbs: str
    measured: str = "x{9}"
    finite: str = "x{9}"
    clause: str = "x{9}"


def _not_behind(words: str) -> str:
    return "".join([rf"(?<!\b{each}\s)" for each in words.split()])


_EN_BEFORE = _not_behind(
    "the a an its their his her of to for on in at by with from after before such each any all this that written final first last and or no"
)
_EN_VERBS = (
    r"(?:give|deliver|pay|provide|furnish|notify|inform|issue|submit|send|make|refund|reimburse|publish|appoint|establish|remove|restore|surrender|sign|execute|repair|replace|rectify|remedy|vacate"
    r"|terminate|withdraw|reject|accept|approve|confirm|convene|insure|ensure|keep|maintain|adopt|take|bring|commence|begin|complete|cease|destroy|produce|prepare|forward|communicate|transmit|dispatch"
    r"|inspect|examine|respond|consult|designate|nominate|ratify|circulate|convey|disclose|evacuate|grant|carry\s+out|lodge|serve|install|settle|discharge|advise|warn|invite|refer|decide|determine|be|have|hold|meet)"
)
_EN_NOUNS = r"(?:supply|return|transfer|present|cure|report|file|ship|review|reply|answer|object|request|register|deposit|release|set|enter|collect|credit|record|order|cancel|purchase|sell|claim)"
"""Verbs that are nouns too: only with an object behind them."""
_EN_OBJECT = r"(?=\s+(?:the|an?|its|their|all|any|each|every|such|both|them|it|him|her)(?!\w)|\s+(?-i:[A-Z]))"
_FR_BEFORE = _not_behind(
    "le la les un une du de des au aux à son sa ses leur leurs ce cette cet ces par pour sans sur en dans dernier premier tout toute chaque et ou"
)
_FR_OBJECT = r"(?=\s+(?:les?|la|une?|des|du|de|à|aux?|sa|son|ses|leurs?|toute?s?|par|ce|cette|ces|chaque)(?!\w)|\s+[ld]['’])"
_FR_NOUNS = r"(?!(?:janvier|février|chantier|loyer|courrier|papier|dossier|cahier|quartier|calendrier|atelier|entier|particulier|financier|régulier|\w+ière|avenir|lettre|titre|centre|registre|autre|notre|votre|contre|entre|ordre|cadre|\w+ure|livre|offre|chiffre|nombre|\w+mbre|octobre|ministre|membre|chambre|maître|arbitre|navire|territoire|\w+toire|\w+aire|\w+oire|guerre|terre|propre|moindre)(?!\w))"
_ES_BEFORE = _not_behind(
    "el la los las un una del de al a su sus para por sin en con este esta cada y o primer tercer"
)
_ES_NOUNS = r"(?!(?:lugar|hogar|mujer|taller|alquiler|ayer|ejemplar|titular|auxiliar|particular|militar|nuclear|regular|similar|solar|dólar|azúcar|carácter|primer|tercer|cualquier|preliminar|familiar|singular|popular|escolar|lineal)(?!\w))"
_RU_NOUNS = r"(?!(?:печать|память|кровать|сеть|треть|путь|пять|десять|девять|\w+дцать|мать|нить|речь|ночь|дочь|печь)(?!\w))"
_RU_WHAT = _not_behind(
    "решения решение намерения намерение право права обязанность обязанности возможность возможности требование требования согласие согласия просьбы предложения обязательства необходимости желания"
)
"""Nouns whose own verb stands behind them: «решения приобрести»."""
_RU_PLURALS = r"(?!(?:\w*(?:тр|пл)ат|палат|минут|валют|монет|газет|анкет|смет|ракет|планет|карт|квот|рот|\w*работ|\w*высот|\w*частот)(?!\w))"
ENDING: Mapping[str, EndingWords] = {
    "en": EndingWords(
        adverbs=r"in\s+writing|by\s+(?:notice|letter)",
        modal=r"(?:shall|must|may|will|should|cannot|undertakes\s+to|agrees\s+to)(?:\s+(?:not|also|then|(?!(?:app|supp|comp|re|rep|imp|multip)ly\s)\w+ly))*",
        verb=rf"{_EN_BEFORE}(?:{_EN_VERBS}(?!\w)|{_EN_NOUNS}{_EN_OBJECT})",
    ),
    "fr": EndingWords(
        adverbs=r"par\s+(?:écrit|lettre)",
        measured=r"(?:pas\s+plus\s+(?:de\s+|d['’])|au\s+(?:plus|moins|minimum|maximum)\s+)",
        modal=r"(?:doit|doivent|devra|devront|peut|peuvent|pourra|pourront|devrait|devraient)(?:\s+(?:pas|aussi|également|\w+ment))*",
        verb=rf"{_FR_BEFORE}{_FR_NOUNS}(?:(?:se|en|y|lui|leur|les?|la)\s+|[sl]['’])?\w{{2,}}(?:er|ir|re)(?!\w){_FR_OBJECT}",
        finite=rf"(?:et\s+)?{_FR_BEFORE}\w{{3,}}(?:era|eront|ira|iront|dra|dront|ttra|ttront)(?!\w)",
        clause=r"qu[ei](?!\w)|qu['’]|dont(?!\w)|où(?!\w)|laquelle|lequel|lorsqu",
    ),
    "es": EndingWords(
        adverbs=r"por\s+escrito",
        measured=r"(?:con\s+)?(?:no\s+más\s+de|no\s+menos\s+de|al\s+menos|como\s+(?:máximo|mínimo)|a\s+lo\s+sumo)\s+",
        modal=r"(?:deber(?:á|án)|deben?|podr(?:á|án)|pueden?|debería|deberían)(?:\s+(?:también|\w+mente))*",
        verb=rf"{_ES_BEFORE}{_ES_NOUNS}\w{{2,}}(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\w)",
        finite=r"(?:(?:se|lo|la|los|las|le|les)\s+)?\w{2,}r(?:á|án)(?!\w)",
        clause=r"que(?!\w)|como(?!\w)|quien|cuando(?!\w)|donde(?!\w)",
    ),
    "ru": EndingWords(
        adverbs=r"в\s+письменно(?:й\s+форме|м\s+виде)",
        measured=r"(?:не\s+)?(?:позднее|позже|менее|более|ранее|раньше|меньше|больше|максимум|минимум)(?:\s*,?\s+чем)?\s+",
        modal=r"(?:должен|должна|должно|должны|обязан[аоы]?|обязу[её]тся|обязуются|вправе|может|могут|имеет\s+право|имеют\s+право)(?:\s+(?:также|\w+но))*",
        verb=rf"{_RU_WHAT}{_RU_NOUNS}(?:\w+[аеёиоуыя]ть(?:ся)?|\w*(?:вести|нести|везти|йти|идти|рести)(?:сь)?|\w{{2,}}чь(?:ся)?)(?!\w)",
        finite=rf"(?:(?:не\s+)?(?:должен|должна|обязан[аоы]?|вправе|обязу[её]тся|обязуются)|{_RU_PLURALS}(?:не\s+)?\w{{3,}}(?:[аяуюеои](?:[её]т|ют)|ит|ят)(?:ся)?)(?!\w)",
        clause=r"котор|как(?!\w)|что(?!\w)|когда(?!\w)|чем(?!\w)",
    ),
}
"""The words of each language whose norms are read."""
