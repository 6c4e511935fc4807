"""A concordance in words, the same on a terminal and on a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from paraph.concordance.clause import Clause
from paraph.concordance.concordance import Compared, Concordance, Doubt, Pair
from paraph.concordance.difference import Difference, Kind, Place
from paraph.concordance.lone import Lone
from paraph.views.sentence import counted, language_in_words
from paraph.views.visible import quoted

_KINDS: dict[Kind, str] = {
    "provision": "lacking provision",
    "item": "list of another length",
    "order": "other order",
    "label": "other number of a provision",
    "division": "other paragraphs",
    "structure": "another kind of provision",
    "sentence": "other sentences",
    "note": "other notes or objects",
    "blank": "other blanks",
    "number": "number",
    "date": "date",
    "amount": "amount",
    "percentage": "percentage",
    "duration": "period of time",
    "frequency": "how often, or rate",
    "reference": "reference",
    "sequence": "values in another order",
    "literal": "address",
    "name": "name",
    "term": "defined term",
    "negation": "negation",
    "permission": "permission",
    "contrary": "words of contrary sense",
    "recommendation": "recommendation",
    "bound": "lower or upper bound",
    "when": "before or after",
    "language": "not translated",
    "authentic": "which language prevails",
    "length": "length",
}
_UNITS = {"division": "paragraph", "item": "item", "sentence": "sentence"}
LIMITS = (
    "What the words mean is not compared: two texts can say different things and be concordant "
    "here. Not compared are: and, or; each, either, both, all, any; if, where, when; who does what "
    "to whom; whether a denial stands in the right place of its sentence; duties against what is "
    "stated as a fact; what one text leaves out of an enumeration, or a clause that it leaves out "
    "of a paragraph without changing its length much; prefixes that deny (unlimited, unlawful); "
    "names of persons and companies, and adjectives of states; letters at either end of a code; "
    "units of measure other than time and money; words for numbers beyond the tables, and roman "
    "numerals outside references."
)
"""What no concordance says, as every view says it."""


def concordance_sentence(told: Concordance) -> str:
    """Return the verdict in one sentence."""
    many = len(told.differences)
    match told.verdict:
        case "concordant":
            return f"Concordant: {_texts(told)}, and no difference in what is compared."
        case "differs":
            alone = f", {counted(len(told.lone), 'change')} in one language alone"
            return f"Differs: {counted(many, 'difference')}{alone if told.lone else ''}."
        case _:
            seen = f" {counted(many, 'difference')} seen, which may be none." if many else ""
            return f"Cannot be certified, because something is undecided.{seen}"


def pair_sentence(told: Concordance, pair: Pair) -> str:
    """Return what was found of one pair, its languages first."""
    names = f"{name(told, pair.second)} against {name(told, pair.first)}"
    kinds = Counter([each.kind for each in pair.differences])
    parts = [f"{_KINDS[kind]}: {many}" for kind, many in kinds.most_common()]
    found = counted(len(pair.differences), "difference")
    if pair.verdict == "undecided":
        return f"{names}: cannot be certified. {found} seen."
    listed = f" ({', '.join(parts)})" if parts else ""
    return f"{names}: {found}{listed}."


def compared_sentence(pair: Pair) -> str:
    """Return how much of a pair was compared."""
    parts = [counted(many, thing[:-1]) for thing, many in pair.counts.items() if many]
    return f"Compared: {', '.join(parts)}."


def name(told: Concordance, text: int) -> str:
    """Return what a text is called: its language, and its number where two have one."""
    language = language_in_words(told.texts[text].language)
    same = [each.language for each in told.texts].count(told.texts[text].language) > 1
    return f"{language} (text {text + 1})" if same else language


def doubt_in_words(told: Concordance, doubt: Doubt) -> str:
    """Return a doubt with the text that it is about."""
    return doubt.sentence if doubt.text < 0 else f"{name(told, doubt.text)}: {doubt.sentence}"


def kind_in_words(each: Difference) -> str:
    """Return what a difference is one of."""
    lacking = each.first.after or each.second.after
    return "lacking item" if each.kind == "item" and lacking else _KINDS[each.kind]


def sides(each: Difference) -> tuple[str, str]:
    """Return what each text says at its place."""
    return (
        _side(each.kind, each.first, each.first_says),
        _side(each.kind, each.second, each.second_says),
    )


def _side(kind: Kind, place: Place, says: str) -> str:
    if place.after:
        return f"lacking behind {place.address}" if place.address else "lacking at the beginning"
    shown = f"{place.address}: {quoted(place.words, '“”')}"
    if kind in _UNITS and says.isdecimal():
        return f"{counted(int(says), _UNITS[kind])}; {shown}"
    if not says:
        return shown if kind in {"order", "provision"} else f"none; {shown}"
    return f"{says}; {shown}" if says != place.words else shown


def lone_in_words(told: Concordance, each: Lone) -> str:
    """Return a change that stands alone, and where its counterpart did not change."""
    where = each.unchanged.address or "the beginning"
    there = f"behind {where}" if each.unchanged.after else f"in {where}"
    return (
        f"{each.changed.address} {each.done} in {name(told, each.text)} "
        f"({quoted(each.changed.words, '“”')}); "
        f"nothing changed in {name(told, each.other)} {there}."
    )


def clause_in_words(told: Concordance, each: Clause) -> str:
    """Return a clause on languages as it was read, with its words."""
    said = ", ".join([language_in_words(code) for code in each.languages])
    said = said or "one text (which, is not read)"
    rule = {
        "prevails": f"{said} prevails",
        "translation": f"{said} is no more than a translation",
    }.get(each.rule, f"equally authentic: {said}")
    case = ", where the texts diverge" if each.diverges and each.rule == "prevails" else ""
    return f"{name(told, each.text)}, {each.address}: {rule}{case} ({quoted(each.words, '“”')})."


def clauses_disagree(told: Concordance) -> str:
    """Return a sentence where the texts do not say one thing of their languages, else ""."""
    said: dict[int, set[tuple[str, frozenset[str]]]] = {}
    for each in told.clauses:
        said.setdefault(each.text, set()).add((each.rule, frozenset(each.languages)))
    if len({frozenset(rules) for rules in said.values()}) <= 1:
        return ""
    return "The texts do not say the same of their languages, as far as that was read."


def text_in_words(told: Concordance, number: int) -> str:
    """Return the file, language and size of a text."""
    text: Compared = told.texts[number]
    language = language_in_words(text.language)
    source = "declared" if text.declared else "found"
    many = counted(len(text.reading.text.provisions), "provision")
    return f"{text.reading.source.file} ({language}, {source}; {many})"


def _texts(told: Concordance) -> str:
    return ", ".join([name(told, number) for number in range(len(told.texts))])


def doubts(told: Concordance) -> Iterator[str]:
    """Yield every doubt once, in words."""
    yield from dict.fromkeys(
        [doubt_in_words(told, doubt) for pair in told.pairs for doubt in pair.doubts]
    )
