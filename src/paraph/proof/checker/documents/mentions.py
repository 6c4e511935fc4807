"""The mentions of a text in a language that writes the word before the number."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from paraph.proof.checker.documents import grammar as patterns
from paraph.proof.checker.documents.beyond import beyond, once, owned, papers
from paraph.proof.checker.documents.endings import PARENTHESIS, PLURALS, between, ends, placed
from paraph.proof.checker.documents.entitled import entitled
from paraph.proof.checker.documents.grammar import UNKNOWN, Grammar
from paraph.proof.checker.documents.instruments import Own, before, behind, ends_in, foreign
from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.mention import (
    OTHER,
    OWN,
    UNCLEAR,
    Item,
    Mention,
    Reading,
    Step,
    Stray,
    Token,
)
from paraph.proof.checker.documents.numbers import ROMAN, readings
from paraph.proof.checker.documents.strays import strangers, strays
from paraph.proof.checker.documents.tokens import after, counted, number, worded

_DEEPER = ("article", "section", "clause", "rule", "subsection", "paragraph", "point", "item")
_POINTS = frozenset(("point", "item"))
_ALONE = frozenset("aeiouy\u0430\u0432\u0438\u043a\u043e\u0441\u0443\u044f\u00e0")
"""Letters that are words."""
_CLOSE = 40
_REACH = 200  # characters before a mention in which what it lies in may be spoken of
_ABOVE = re.compile(
    r"(?<![^\W_])([^\W\d_]+)(?:[ \u00a0](?:\d{1,3}|[IVXLC]{1,6}|[A-Z]))?,?[ \u00a0]?[(\[]?$"
)
"""A word with its number, if it has one, directly before a mention."""
_THERE = frozenset(("there", "therein", "thereof", "thereto"))
_NOUN = re.compile(r"[\s\u00a0]+([^\W\d_]+)")
_SENTENCE = re.compile(r"[^\W\d_]{4}[)\"\u201d\u00bb]?[.;!?]\s+(?=[^\W\da-z\u0430-\u044f_])")
_ODD = re.compile(r"[^\w]{1,4}(\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,8}(?!\w))")


def read(text: str, label: Label | None, grammar: Grammar, own: Own) -> Reading:
    """Return what `text` mentions, and which of its numbers may be a part of a mention.

    `label` is the typed label at its beginning, which is no mention. Takes time linear in the text.
    """
    start = label.stop if label is not None and label.typed else 0
    reader = _Reader(text, grammar, own)
    mentions = reader.mentions(start)
    code = grammar.language.code
    return Reading(
        tuple(mentions),
        (
            *reader.odd,
            *strangers(text, start, mentions, frozenset(grammar.kinds)),
            *strays(text, start, mentions, code),
        ),
    )


class _Reader:
    def __init__(self, text: str, grammar: Grammar, own: Own) -> None:
        self._text, self._grammar, self._own = text, grammar, own
        self._code = grammar.language.code
        self.odd: list[Stray] = []
        """Numbers that follow a word of a step in a way that no mention is written."""
        self._others: list[int] | None = None

    def mentions(self, start: int) -> list[Mention]:
        found: list[Mention] = []
        other = ""
        at = start
        loose = -1  # where a provision is spoken of whose number is not said
        for word in patterns.HEADS.finditer(self._text, start):
            # A dictionary tells most words apart sooner than a pattern of all heads.
            low, begin = word[0].lower(), word.start()
            if low not in self._grammar.kinds and "-" in low:
                begin += low.rindex("-") + 1
                low = low[low.rindex("-") + 1 :]
            if begin < at or low not in self._grammar.kinds:
                continue
            head = self._grammar.head.match(self._text, begin)
            if head is None or (low == "s" and self._text[begin - 1 : begin] in {"'", "\u2019"}):
                continue
            mention = self._mention(head)
            if mention is None:
                loose = begin if self._loose(head) else loose
                found += self._placed(head)
                continue
            if not mention.whole and (other or self._foreign(mention.start)):
                mention = mention._replace(whole=UNCLEAR)
            if mention.whole in {OTHER, UNCLEAR}:
                other = mention.whole
            if self._adrift(mention, loose):
                mention = mention._replace(sure=False)
            found.append(mention)
            at = max(mention.end, head.end())
        return found

    def _placed(self, head: re.Match[str]) -> list[Mention]:
        """Read a word without its number: one that a place names, or beside an odd number."""
        odd = _ODD.match(self._text, head.end())
        noun = _NOUN.match(self._text, odd.end()) if odd is not None else None
        if odd is not None and (noun is None or not counted(noun[1])):
            self.odd.append(Stray(Token(*odd.span(1), odd[1])))
        kind = self._kind(head)
        if kind != UNKNOWN and placed(self._text, *head.span(), self._code):
            return [Mention(*head.span(), (), placed=kind)]
        return []

    def _loose(self, head: re.Match[str]) -> bool:
        """Whether a word without its number speaks of another provision than the one around it."""
        kind = self._kind(head)
        lead = self._text[max(0, head.start() - _CLOSE) : head.start()]
        own = ends_in(self._grammar.this, lead)
        return not (own or kind in {UNKNOWN, "note"} or _inner(kind))

    def _adrift(self, mention: Mention, loose: int) -> bool:
        """Whether an inner mention may lie in what was spoken of before it, not in what is here.

        "The Article on Fees, paragraph 3", "as set out there in paragraph 3", "Schedule 1
        paragraph 4".
        """
        if mention.outer is not None or mention.inside or not _inner(mention.items[0].steps[0][0]):
            return False
        lead = self._text[max(0, mention.start - _REACH) : mention.start]
        above = _ABOVE.search(lead)
        if above is not None:
            kind = self._grammar.kinds.get(above[1].lower(), UNKNOWN)
            if kind not in {UNKNOWN, "note", *_DEEPER}:
                return True
        sentence = re.split(r"[.;!?]\s", lead)[-1]
        if any(each in _THERE for each in re.findall(r"[^\W\d_]+", sentence.lower())):
            return True
        return loose >= mention.start - len(sentence)

    def _foreign(self, at: int) -> bool:
        """Whether the sentence names another text before `at`."""
        if self._others is None:
            given = self._text, self._grammar, self._own
            self._others = sorted([*foreign(*given), *papers(*given), *entitled(*given)])
        index = bisect_left(self._others, at) - 1
        return index >= 0 and _SENTENCE.search(self._text, self._others[index], at) is None

    def _mention(self, head: re.Match[str], depth: int = 0) -> Mention | None:
        """Read one mention from its word on; None where no number follows."""
        kind = self._kind(head)
        found = self._first(head.end(), kind)
        if found is None:
            return None
        token, sure = found
        items, at, whole_list = self._items(kind, token)
        whole_list = whole_list and not _popped(head["word"], items)
        if (
            (kind in {UNKNOWN, "part"} or not sure)
            and (noun := _NOUN.match(self._text, at))
            and counted(noun[1])
        ):
            return None
        sure = (
            sure
            and whole_list
            and kind != UNKNOWN
            and not between(self._text, head.start(), self._code)
        )
        if len(items) == 1:
            items, at = self._down(items, at)
        if (again := self._again(kind, items, at)) is not None:
            items, at = again
        outer, inside = None, ""
        lead = self._grammar.outer.match(self._text, at)
        if lead is not None and depth < len(_DEEPER):
            outer, inside, at, certain = self._outer(lead, at, kind, depth)
            sure = sure and certain
        named = items[-1].steps[0][0] if outer is None else kind
        whole = outer.whole if outer is not None else ""
        if depth == 0 or outer is None:
            whole = whole or behind(self._text, at, self._grammar, self._own, named)
            passed = PARENTHESIS.match(self._text, at)
            if passed is not None and not whole:
                whole = behind(self._text, passed.end(), self._grammar, self._own, named)
        if depth == 0:
            whole = self._doubted(whole, head.start(), at)
            sure = sure and (
                whole in {OWN, OTHER} or ends(self._text, at, items[-1].steps[-1][1], self._grammar)
            )
        return Mention(head.start(), at, tuple(items), outer, inside, whole, sure)

    def _doubted(self, whole: str, start: int, at: int) -> str:
        """Return the instrument of a mention, unclear where words around it make it so."""
        whole = whole or before(self._text, start, self._grammar)
        whole = whole or beyond(self._text, at, self._grammar, self._own)
        if not whole and owned(self._text, start, self._grammar):
            return UNCLEAR
        if whole in {"", OWN} and once(self._text, at, self._code, self._own):
            return UNCLEAR
        return whole

    def _kind(self, head: re.Match[str]) -> str:
        start = head.start()
        joined = start > 1 and self._text[start - 1] in "-\u2010\u2011"
        return UNKNOWN if joined else self._grammar.kinds[head["word"].lower()]

    def _first(self, at: int, kind: str) -> tuple[Token, bool] | None:
        """Read the number behind a word, and say whether it surely is one."""
        gap = patterns.GAP.match(self._text, at)
        sure = gap is not None
        gap = gap or patterns.LOOSE_GAP.match(self._text, at)
        if gap is None:
            return None
        token = number(self._text, gap.end())
        if token is not None or not sure:
            return (token, sure) if token is not None else None
        found = self._letter(gap.end(), kind)
        if found is not None or patterns.LETTER.match(self._text, gap.end()):
            return found
        word = worded(self._text, gap.end())
        if word is None:
            return None
        return word, self._code in {"fr", "es", "ru"} or word.text[0].isupper()

    def _letter(self, at: int, kind: str) -> tuple[Token, bool] | None:
        """Read a small letter that nothing encloses, which may as well be a word."""
        letter = patterns.LETTER.match(self._text, at)
        if letter is None or (kind not in _POINTS and letter[1] in _ALONE):
            return None
        followed = self._grammar.outer.match(self._text, letter.end()) is not None
        certain = kind in _POINTS and (letter[1] not in _ALONE or followed)
        return Token(*letter.span(1), letter[1]), certain

    def _items(self, kind: str, token: Token) -> tuple[list[Item], int, bool]:
        """Read a number with what is enclosed behind it, and the list that it begins."""
        steps, at = self._tail([(kind, token)])
        items, sure = [Item(tuple(steps))], True
        while True:
            joint = self._grammar.joint.match(self._text, at)
            following = number(self._text, joint.end()) if joint is not None else None
            if following is None and joint is not None and items[-1].steps[-1][1].form == "w":
                following = worded(self._text, joint.end())
            if joint is None or following is None:
                return items, at, sure
            level = _level(items[-1].steps, following)
            if level < 0:
                return items, at, False
            tight = joint["comma"] is not None and not joint[0][-1:].isspace()
            if joint["odd"] is not None or (tight and not following.form):
                sure = False
            led = items[-1].steps[:level]
            steps, at = self._tail([*led, (items[-1].steps[level][0], following)])
            ranged = joint["dash"] is not None or joint["to"] is not None
            items.append(Item(tuple(steps), "to" if ranged else ","))

    def _tail(self, steps: list[Step]) -> tuple[list[Step], int]:
        """Read the numbers enclosed behind a number: "5(2)(a)"."""
        at = after(steps[-1][1], self._text)
        while True:
            blank = 1 if self._text[at : at + 1] in {" ", "\u00a0"} else 0
            match = patterns.ENCLOSED.match(self._text, at + blank)
            form = "("
            if match is None and blank and not steps[-1][1].form:
                match, form = patterns.HALF_LETTER.match(self._text, at + blank), ")"
            if match is None or not readings(match[1]):
                return steps, at
            token = Token(*match.span(1), match[1], form)
            steps.append(("", token))
            at = match.end()

    def _down(self, items: list[Item], at: int) -> tuple[list[Item], int]:
        """Read the inner steps behind an outer one: "Article 5, paragraph 2, point (a)"."""
        while (step := self._grammar.step.match(self._text, at)) is not None:
            kind, last = self._kind(step), items[-1].steps[-1][0]
            if not _deeper(kind, last or "paragraph"):
                break
            if last not in _DEEPER and step[0][0] != ",":
                break
            found = self._first(step.end(), kind)
            if found is None or not found[1]:
                break
            inner, end, sure = self._items(kind, found[0])
            if not sure:
                break
            led = items[0].steps
            items = [Item((*led, *item.steps), item.joint) for item in inner]
            at = end
            if len(items) > 1:
                break
        return items, at

    def _again(self, kind: str, items: list[Item], at: int) -> tuple[list[Item], int] | None:
        """Read the end of a range that says its word again: "Article 3 to Article 5"."""
        match = self._grammar.again.match(self._text, at)
        if match is None or self._kind(match) != kind:
            return None
        found = self._first(match.end(), kind)
        if found is None:
            return None
        more, end, _ = self._items(kind, found[0])
        return [*items, more[0]._replace(joint="to"), *more[1:]], end

    def _outer(
        self, lead: re.Match[str], at: int, kind: str, depth: int
    ) -> tuple[Mention | None, str, int, bool]:
        """Read what a mention lies in: a mention, or the kind of what stands around it."""
        outer_kind = self._kind(lead)
        outer = self._mention(lead, depth + 1)
        if outer is not None:
            certain = not lead["that"] and not lead["this"] and not _deeper(outer_kind, kind)
            return outer, "", outer.end, certain and outer.sure
        if lead["this"]:
            return None, outer_kind, lead.end(), outer_kind != UNKNOWN
        if lead["that"]:
            return None, "", at, False
        # "of the Annex": which one is not said; "of the Parties" is no provision.
        return None, "", at, outer_kind in {"part", UNKNOWN} and self._code in {"fr", "es"}


def _inner(kind: str) -> bool:
    """Whether provisions of a kind are counted anew in each of those around them."""
    return kind in {"paragraph", "point", "item", "subsection"}


def _popped(word: str, items: list[Item]) -> bool:
    """Whether a list goes on with an outer number behind an inner one: "Article 3(2) and 4".

    In the singular it may be an inner one too.
    """
    steps = [item.steps for item in items]
    popped = any(len(two) < len(one) for one, two in pairwise(steps))
    return popped and not word.lower().endswith(PLURALS)


def _level(steps: tuple[Step, ...], following: Token) -> int:
    """Return at which step of the one before a number goes on with the list, -1 where none fits."""
    for level in range(len(steps) - 1, -1, -1):
        token = steps[level][1]
        if token.form == following.form and _sort(token) & _sort(following):
            return level
    return -1


def _sort(token: Token) -> set[str]:
    return {"a" if each.manner in ROMAN else each.manner.lower() for each in token.numbers}


def _deeper(kind: str, than: str) -> bool:
    """Whether provisions of a kind lie in those of another."""
    if kind not in _DEEPER:
        return False
    if than not in _DEEPER:
        return than not in {UNKNOWN, "note"}
    return _DEEPER.index(kind) > _DEEPER.index(than) and not (
        {kind, than} <= {"article", "section", "clause", "rule"}
    )
