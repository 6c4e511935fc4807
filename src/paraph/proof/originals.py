"""Originals: whether a text is another one's alternat, by which each party is first in its own.

The relation, `paraph-alternat/1` in docs/reference/alternat.md, is told from the two texts alone.
It is no class of an editorial change: that the order of two names tells nothing, no table can say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from paraph.language import reviewed
from paraph.language.arranging import BETWEEN, PREAMBLE, RANKED, TOPICS
from paraph.language.block_of_signatures import (
    BEARING,
    FIELDS,
    HEADS,
    HONOURS,
    LABELS,
    OF_AN_OFFICE,
    PARTICLES,
    SIGNING,
)
from paraph.language.table import table
from paraph.language.wordlist import SPELLED, folded, word_list
from paraph.proof.checker.documents.alternat import (
    CONJUNCTION,
    FOR,
    admits,
    plays,
    roles_in,
    stems,
    told_apart,
    uses_of,
)
from paraph.proof.checker.documents.tree import tree
from paraph.text.node import PROPERTIES, Provision, Text

RULES = "paraph-alternat/1"
LANGUAGES = frozenset(PREAMBLE)
_TITLE, _EARLY, _TWO = 4, 60, 2
_WORD = re.compile(r"[^\W_]+")
_PLAIN = re.compile(r"[\w\s(),:;\u2014\u2013\"\u201c\u201d\u00ab\u00bb'\u2019-]*\.?")
_FORMULA = {
    "en": frozenset(("each", "individually", "a", "party", "party\u2019s")),
    "fr": frozenset(("chacune", "individuellement", "une", "partie", "ci", "apr\u00e8s")),
    "es": frozenset(("cada", "una", "individualmente", "parte", "adelante")),
    "ru": frozenset(
        ("\u043a\u0430\u0436\u0434\u0430\u044f", "\u0441\u0442\u043e\u0440\u043e\u043d\u0430")
    ),
}
"""More words of a formula that names both parties, beside those of every preamble."""

_ACTING = {
    "en": r"as\s+(?:an?\s+|the\s+)?(?!\w+ed\s)\w+\s+and\s+(?:an?\s+|the\s+)?\w+",
    "ru": r"в\s+качестве\s+\w+\s+и\s+\w+|как\s+\w+\s+и\s+\w+",
    "fr": r"(?:comme|en\s+tant\s+que?|en\s+qualité\s+de?)[\s'\u2019]+\w+\s+et\s+\w+",
    "es": r"(?:como|en\s+calidad\s+de)\s+\w+\s+[ye]\s+\w+",
    "ko": r"[^\W_]+(?:와|과)\s+[^\W_]+로서",
}
"""Patterns of words that give two parties a role each, in the order in which they are named."""


class Called(NamedTuple):
    """What the party is called whose original it is, and what the other one is, in one form."""

    own: str
    other: str


def unlike(text: Text, original: Text, names: Sequence[Called], code: str) -> str:
    """Say why `original` is no alternat of `text` in which `own` is first; nothing where it is.

    Every provision is equal, field by field, but for three places. In a title, and in a formula of
    the preamble that has none but the words of every preamble, the two names change places; in the
    block of signatures the parties do, each with all that stands under it. Takes linear time.
    """
    return next(_unlike(text, original, names, code), "")


def _unlike(text: Text, original: Text, names: Sequence[Called], code: str) -> Iterator[str]:
    """Yield why it is none; what is yielded behind the first may not be so."""
    if code not in LANGUAGES:
        yield f"the titles and preambles of texts in {code!r} are not read"
        return
    if why := _names(names, code):
        yield why
    if len(text.provisions) != len(original.provisions):
        yield "it has more provisions, or fewer"
        return
    parts = _Parts.of(text, code)
    if parts != _Parts.of(original, code):
        yield "its preamble or its block of signatures stands elsewhere"
    if text == original:
        yield "it does not differ from the text of the set, which is that party's original already"
    yield from _other(text, original, names, code, parts)


def _other(
    text: Text, original: Text, names: Sequence[Called], code: str, parts: _Parts
) -> Iterator[str]:
    """Yield what differs beside the order of the parties."""
    block = slice(parts.signed, parts.ends)
    if why := _signatories(text.provisions[block], names):
        yield why
        return
    both = [*zip(text.provisions, original.provisions, strict=True)]
    for at, (before, after) in enumerate(both[: parts.begins]):
        if why := _named_first(before, after, names, code, title=_heads(before, at)):
            yield f"{why} ({_place(before)})"
    for at, (before, after) in enumerate(both):
        held = at < parts.begins or parts.signed <= at < parts.ends
        if before != after and not held:
            yield f"operative text differs ({_place(before)})"
    yield from filter(
        None, [_exchanged(text.provisions[block], original.provisions[block], names, code)]
    )


def arranged(text: Text, names: Sequence[Called], code: str) -> Text:
    """Return the original in which `own` is first, as far as that can be made of `text`.

    Nobody's word is taken for it: `unlike` says whether it is one.
    """
    if code not in LANGUAGES or _names(names, code):
        return text
    parts = _Parts.of(text, code)
    made = list(text.provisions)
    for at in range(parts.begins):
        found = _both(made[at], names)
        formula = found and _is_formula(made[at], found, code, title=_heads(made[at], at))
        if found and formula and not found.first:
            made[at] = _turned(made[at], found)
    block = made[parts.signed : parts.ends]
    first = next((which for each in block if (which := _whose(each, names))), "")
    if first == "other":
        made[parts.signed : parts.ends] = next(iter(_orders(block, names, code)), block)
    return Text(tuple(made))


def signing_lines(text: Text, code: str) -> Iterator[int]:
    """Yield which provisions of the block of signatures begin with "for", a party behind it."""
    if code not in LANGUAGES:
        return
    parts = _Parts.of(text, code)
    for at in range(parts.signed, parts.ends):
        if _LED.match(text.provisions[at].text):
            yield at


_LED = re.compile(r"(?:for|\u0437\u0430|pour|por)[ \u00a0]\S", re.IGNORECASE)


def heeding(text: Text, code: str) -> Iterator[str]:
    """Yield the words by which a text may heed the order in which its parties are named.

    In a title, words for a role or for as what the two act may do so too.
    """
    ranked, acting = [
        re.compile(rf"(?<!\w)(?:{each[code]})(?!\w)", re.IGNORECASE) for each in (RANKED, _ACTING)
    ]
    begins = _Parts.of(text, code).begins
    for at, provision in enumerate(text.provisions):
        yield from [match[0] for match in ranked.finditer(provision.text)]
        if at < begins and _heads(provision, at):
            yield from [match[0] for match in acting.finditer(provision.text)]
            yield from roles_in(provision.text, code)


class _Parts(NamedTuple):
    """Where the preamble ends, and from where to where the block of signatures stands."""

    begins: int
    signed: int
    ends: int

    @classmethod
    def of(cls, text: Text, code: str) -> _Parts:
        """Return the parts of a text; what is not found is empty."""
        nodes, provisions = tree(text).nodes, text.provisions
        labelled = [
            at
            for at, node in enumerate(nodes)
            if node.label is not None and provisions[at].kind != "note"
        ]
        begins = labelled[0] if labelled else 0
        opening = table(code).testimonium
        for at in range(begins, len(provisions)):
            each = provisions[at]
            plain = each.kind == "paragraph" and nodes[at].label is None
            if plain and opening and each.text[:_EARLY].lower().startswith(opening):
                closing = [
                    after
                    for after in range(at, len(provisions))
                    if nodes[after].label is not None or provisions[after].kind not in _SIGNED
                ]
                return cls(begins, at, closing[0] if closing else len(provisions))
        return cls(begins, len(provisions), len(provisions))


_SIGNED = frozenset(("paragraph", "table", "row", "cell"))


def _heads(provision: Provision, at: int) -> bool:
    """Whether a provision may be a title: the first one, or a heading near it."""
    return not at or (at < _TITLE and provision.kind == "heading")


def _place(provision: Provision) -> str:
    return f"\u201c{provision.text[:_EARLY]}\u201d"


def _names(names: Sequence[Called], code: str) -> str:
    """Say why what the parties are called is nothing by which they could change places."""
    if not names:
        return "nothing says what the parties are called"
    said = [word for each in names for word in each]
    if len(set(said)) != len(said):
        return "one name is told twice, or of both parties"
    return admits(dict([*names, *[(other, own) for own, other in names]]), code)


def _signatories(block: Sequence[Provision], names: Sequence[Called]) -> str:
    """Say why it is not the two parties who sign; who does not sign is none."""
    if not block:
        return "no block of signatures was found, which shows whose names these are"
    for which, whose in enumerate(("own", "other")):
        held = [each[which] for each in names]
        if not any(_for(provision, held) for provision in block):
            return f"nobody signs for {held[0]!r} ({whose})"
    return ""


def _for(provision: Provision, names: Sequence[str]) -> str:
    """Return which of the names a line of signature is of, or nothing: "For the ...:"."""
    for name in names:
        lead, mark, rest = provision.text.partition(name)
        if mark and FOR.fullmatch(f"{lead}\x00{rest}"):
            return name
    return ""


def _named_first(  # noqa: PLR0911 - one return for each reason
    before: Provision, after: Provision, names: Sequence[Called], code: str, *, title: bool
) -> str:
    """Say why a title or a preamble is not the same with the party named first."""
    found = _both(after, names)
    formula = found is not None and _is_formula(after, found, code, title=title)
    if found is not None and formula and not found.first:
        return "the party is not named first"
    if before == after:
        return ""
    if before[:1] + before[2:] != after[:1] + after[2:]:
        return "more than words differs"
    if any(mark.name not in PROPERTIES for mark in before.marks):
        return "a party's name stands among marks"
    if not (before.text.isprintable() and after.text.isprintable()):
        return "something invisible stands among the parties' names"
    if found is None or not formula:
        return "it is no formula that names both parties once and says no more"
    return "" if before == _turned(after, found) else "more than the parties' names changed places"


class _Couple(NamedTuple):
    """Where both names stand in a provision, whether the own one is first, and what is between."""

    start: int
    end: int
    first: bool
    joint: int
    second: int


def _turned(provision: Provision, found: _Couple) -> Provision:
    """Return a provision with the two names that stand in it in the other order."""
    text = provision.text
    one, two = text[found.start : found.joint], text[found.second : found.end]
    if one[0].isupper() and two[0].islower():  # "La R. et le K.": the first one has the capital
        one, two = f"{one[0].lower()}{one[1:]}", f"{two[0].upper()}{two[1:]}"
    both = f"{two}{text[found.joint : found.second]}{one}"
    turned = f"{text[: found.start]}{both}{text[found.end :]}"
    return provision._replace(text=turned)


def _both(provision: Provision, names: Sequence[Called]) -> _Couple | None:
    """Return where the two names stand, each once and in one form.

    Nothing where they stand otherwise, or something else than a conjunction stands between them.
    """
    held = {word: each for each in names for word in each}
    opening = {f"{word[0].upper()}{word[1:]}": word for word in held}
    every = tuple({**held, **opening})
    found = list(uses_of(every).finditer(provision.text))
    if len(found) != _TWO or stems(provision.text, every) != _TWO:
        return None
    one, two = found
    if CONJUNCTION.fullmatch(provision.text[one.end() : two.start()]) is None:
        return None
    first, second = opening.get(one[0], one[0]), two[0]
    if first == second or second not in held or {first, second} != {*held[second]}:
        return None
    own = first == held[second].own
    return _Couple(one.start(), two.end(), own, one.end(), two.start())


def _is_formula(provision: Provision, found: _Couple, code: str, *, title: bool) -> bool:
    text = provision.text
    lead, rest = text[: found.start], text[found.end :]
    if plays(text, code) or any(map(str.isdigit, text)):
        return False
    held = PREAMBLE[code] | _FORMULA.get(code, frozenset())
    words = [word.lower() for word in _WORD.findall(f"{lead} {rest}")]
    if all(word in held for word in words) and _PLAIN.fullmatch(f"{lead}{rest}"):
        singles = re.sub(_SINGLE.get(code, r"(?!x)x"), "", text, flags=re.IGNORECASE)
        return not told_apart(singles)
    led = re.search(rf"(?<!\w)(?:{BETWEEN[code] or '(?!x)x'})\s(?:the\s)?$", lead, re.IGNORECASE)
    about = re.match(rf"\s*$|\s(?:{TOPICS[code]})(?!\w)[^,;:()]*$", rest, re.IGNORECASE)
    return (
        title
        and (led is not None or not lead.strip())
        and about is not None
        and not told_apart(text)
        and not _ranks(text, code)
    )


def _ranks(title: str, code: str) -> bool:
    """Whether a title may give each of two parties something else, in the order of their names.

    It has a word for that order, two roles or more, or says as what the two act.
    """
    said = re.compile(rf"(?<!\w)(?:{RANKED[code]}|{_ACTING[code]})(?!\w)", re.IGNORECASE)
    roles = {word.lower() for word in roles_in(title, code)}
    return len(roles) >= _TWO or said.search(title) is not None


_SINGLE = {
    "en": r"\band each individually as [\u201c\"]a party[\u201d\"]",
}
"""A formula by which each of the two is called the same, which tells neither from the other."""


def _exchanged(
    before: Sequence[Provision], after: Sequence[Provision], names: Sequence[Called], code: str
) -> str:
    """Say why the parties have not merely changed places in a block of signatures."""
    lines = [each for each in after if _for(each, [word for pair in names for word in pair])]
    if not _for(lines[0], [each.own for each in names]):
        return "the party does not sign first"
    if before == after or any(found == list(after) for found in _orders(before, names, code)):
        return ""
    signing = [at for at, each in enumerate(before) if _whose(each, names)]
    for each in before[signing[0] :] if signing else ():
        held = each.kind in {"paragraph", "cell"} and not _whose(each, names)
        if held and not tells_who_signs(each.text, code):
            line = each.text[:_EARLY]
            return f"the block of signatures holds “{line}”, not proved to be a name or an office"
    return "the block of signatures differs in more than the order of the parties"


def _orders(
    before: Sequence[Provision], names: Sequence[Called], code: str
) -> Iterator[list[Provision]]:
    """Yield the block with the parties in the other order: as names, one below or beside another.

    What stands under a party's name goes with it; nothing that stands there names the other one.
    """
    yield from _renamed(before, names)
    groups = [at for at, each in enumerate(before) if _whose(each, names)]
    if len(groups) == _TWO and all(each.kind == "paragraph" for each in before):
        first, second = groups
        if not (_under(before[first + 1 : second], code) and _under(before[second + 1 :], code)):
            return
        yield [*before[:first], *before[second:], *before[first:second]]
    yield from _beside(before, names, code)


def _under(lines: Sequence[Provision], code: str) -> bool:
    """Whether lines stand under a party's name as who signs: few and short, names and offices.

    What else stands behind the last party (a schedule without a heading, who bears the costs) is
    operative text, and does not move.
    """
    return len(lines) <= _FEW and all(tells_who_signs(each.text, code) for each in lines)


def tells_who_signs(line: str, code: str) -> bool:
    """Whether a line has none but names of people and words of offices, each proved to be one.

    A capital proves nothing: a word that a word list has as a common word is no name.
    """
    if len(line) > _SHORT or _WHO.fullmatch(line) is None or _says_more(line, code):
        return False
    words = _WORD.findall(line)
    if code in OF_AN_OFFICE:  # letters of this language have no capitals
        return len(words) <= _FEW and all(re.fullmatch(OF_AN_OFFICE[code], word) for word in words)
    led = {each.lower() for each in re.findall(r"(\w*)\W*:", line)}
    if not led <= LABELS:
        return False
    beside = [word for word in words if word.lower() not in led]
    small = {word.lower() for word in beside}
    if small <= LABELS:
        return True
    office = HEADS[code] | FIELDS[code] | SIGNING[code]
    known = PARTICLES if HEADS[code].isdisjoint(small) else PARTICLES | office
    return all(
        word.lower() in known
        or (word[0].isupper() and (word.lower() in HONOURS or _is_name(word, code)))
        for word in beside
    )


def _says_more(line: str, code: str) -> bool:
    """Whether a line has a word that binds, bears or buys, or tells the two parties apart."""
    said = rf"(?<!\w)(?:{RANKED[code]}|{BEARING[code]})(?!\w)"
    binding = {word.lower() for word in reviewed.words(f"{code}/modal")}
    words = map(str.lower, _WORD.findall(line))
    return bool(re.search(said, line, re.IGNORECASE)) or not binding.isdisjoint(words)


def _is_name(word: str, code: str) -> bool:
    """Whether a word with a capital is a name by the word lists, or one that none of them has."""
    if len(word) == 1:
        return True
    folds = folded(word)
    own = word_list(code)
    if folds in own:
        return own.is_name(folds)
    others = [held for other in SPELLED if folds in (held := word_list(other))]
    return any(held.is_name(folds) for held in others) or not (others or own.is_built(folds))


_WHO = re.compile(r"(?:[^\W\d]|[\s.,:()\[\]/\u2026\u2013\u2014'\u2019-])*")
_FEW, _SHORT = 5, 80


def _whose(provision: Provision, names: Sequence[Called]) -> str:
    """Return whose line of signature it is, "own" or "other", or nothing."""
    for which, whose in enumerate(("own", "other")):
        if _for(provision, [each[which] for each in names]):
            return whose
    return ""


def _renamed(before: Sequence[Provision], names: Sequence[Called]) -> Iterator[list[Provision]]:
    """Yield the block with each name in the place of the other, where nothing stands below them."""
    places = [at for at, each in enumerate(before) if _whose(each, names)]
    below = before[places[0] :] if places else ()
    if any(_WORD.search(each.text) and not _whose(each, names) for each in below):
        return
    other = dict([*names, *[(two, one) for one, two in names]])
    made = list(before)
    for at in places:
        name = _for(before[at], [word for each in names for word in each])
        made[at] = before[at]._replace(text=before[at].text.replace(name, other[name]))
    if not any(before[at].marks for at in places):
        yield made


def _beside(
    before: Sequence[Provision], names: Sequence[Called], code: str
) -> Iterator[list[Provision]]:
    """Yield the block with the two columns of its one table in the other order."""
    tables = [at for at, each in enumerate(before) if each.kind == "table"]
    if len(tables) != 1:
        return
    depth = before[tables[0]].depth
    inside = tables[0] + 1
    end = next((at for at in range(inside, len(before)) if before[at].depth <= depth), len(before))
    rows = [at for at in range(inside, end) if before[at].kind == "row"]
    made = list(before[:inside])
    columns: tuple[list[Provision], list[Provision]] = ([], [])
    for start, stop in pairwise([*rows, end]):
        cells = [
            at
            for at in range(start, stop)
            if before[at].kind == "cell" and before[at].depth == depth + _TWO
        ]
        if len(cells) != _TWO or cells[0] != start + 1:
            return
        one, two = before[cells[0] : cells[1]], before[cells[1] : stop]
        columns[0].extend(one)
        columns[1].extend(two)
        made += [before[start], *two, *one]
    told = [[_whose(each, names) for each in column if each.text.strip()] for column in columns]
    apart = all(held[:1] in (["own"], ["other"]) and not any(held[1:]) for held in told)
    under = [[each for each in column if not _whose(each, names)] for column in columns]
    apart = apart and all(tells_who_signs(each.text, code) for held in under for each in held)
    if apart and told[0][0] != told[1][0]:
        yield [*made, *before[end:]]
