"""Reference repair: a reference that cites a title now names the provision that has it."""

from __future__ import annotations

import re

from paraph.language.leading import (
    AMENDS,
    CALLED,
    FOLLOWS,
    JOINED,
    LEADS,
    LISTED,
    OTHERS,
    PARTIES,
)
from paraph.language.table import number_words, table
from paraph.proof.checker.documents.grammar import grammar
from paraph.proof.checker.documents.instruments import foreign, own_names, stem_of
from paraph.proof.checker.documents.kinship import akin, common
from paraph.proof.checker.documents.mention import OWN, Mention, Step
from paraph.proof.checker.documents.perusal import Perusal
from paraph.proof.checker.documents.quotes import inside, quoted
from paraph.proof.checker.documents.resolving import ABSOLUTE, RELATIVE
from paraph.proof.checker.documents.sides import Match, Sides
from paraph.proof.checker.documents.titles import Titles, cited_in, run_on
from paraph.proof.checker.documents.tree import keys
from paraph.proof.checker.whole import Whole
from paraph.proof.proof import Piece, Proof
from paraph.text.node import PROPERTIES, Text

REPAIR = "reference-repair"
_TITLES = 6
_ROOT = 4  # letters
_COMMA = re.compile(r",[ \u00a0]([^\W\d_]+)")
_STOPS = re.compile(r"[.;]?[ \u00a0]*$|\.[ \u00a0]")
_WORDS = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(r"\W*[^\W\d_]+\W+(?:[^\W\d_]+\W+)?(?:\d|[IVXLC]+(?!\w)|[A-Z](?!\w))")
_NAME = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
_DUMMY = {"ru": "\u044b", "ko": "\ub098"}
"""What stands for a letter of a title where its words are not to be read; in others an x."""


def reference_repair(proof: Proof, old: Text, new: Text) -> str:
    """Say why a reference is not repaired as claimed; nothing where every one is.

    Takes time linear in both texts.
    """
    claims = [
        (match, piece)
        for match in Sides.pairs(proof)
        for piece in match.pieces
        if piece.name == REPAIR
    ]
    if not claims:
        return ""
    if proof.language not in LEADS:
        return "the references of this language are not read"
    repairs = _Repairs(Sides(proof, old, new), proof.language)
    for match, piece in claims:
        why = repairs.why(match, piece)
        if why:
            return f"{why} (old provision {match.old}, new provision {match.new})"
    return ""


class _Repairs:
    def __init__(self, sides: Sides, code: str) -> None:
        self._sides, self._code = sides, code
        self._perusal = Perusal(sides, code)
        self._own = own_names(sides.texts[0], sides.trees[0], code)
        self._counter = int(code == "ko")  # characters behind a number that are of the reference
        self._titles = [
            Titles(text, tree, code) for text, tree in zip(sides.texts, sides.trees, strict=True)
        ]
        self._wholes = [Whole(text) for text in sides.texts]
        self._amends = re.compile(rf"(?<!\w)(?:{AMENDS[code]})(?!\w)", re.IGNORECASE)
        called = re.compile(CALLED.get(code, "(?!)"), re.IGNORECASE)
        self._amending = any(
            self._amends.search(called.sub("", provision.text))
            for text in sides.texts
            for provision in text.provisions[:_TITLES]
        )

    def why(  # noqa: PLR0911 - one return for each reason
        self, match: Match, piece: Piece
    ) -> str:
        """Say why a piece repairs no reference."""
        if piece.evidence:
            return "a repaired reference brings evidence that it needs not"
        if self._amending or self._perusal.led((match.old, match.new)):
            return "the references may be those of another text"
        spans = (piece.old_start, piece.old_end), (piece.new_start, piece.new_end)
        places = match.old, match.new
        found = [self._mention(which, at, spans[which]) for which, at in enumerate(places)]
        before, after = found
        if before is None or after is None:
            return "a repaired piece is not the number of one sure reference"
        if (before.outer is None) != (after.outer is None) or before.whole != after.whole:
            return "a repaired reference names another kind"
        cited = [
            cited_in(self._sides.texts[which].provisions[at].text, mention.end, self._code)
            for which, (at, mention) in enumerate(zip(places, (before, after), strict=True))
        ]
        if cited[0] is None or cited[1] is None or cited[0].title != cited[1].title:
            return "a repaired reference does not cite one title on both sides"
        for which, mention in enumerate((before, after)):
            end = cited[which].end  # type: ignore[union-attr]
            if why := self._alone(which, places[which], mention, end):
                return why
        others = [each for each in match.pieces if each is not piece]
        end = cited[0].end
        if any(each.old_start <= end and before.start <= each.old_end for each in others):
            return "more than the number of a repaired reference changed"
        return self._fits(match, before, after, cited[0].title)

    def _alone(  # noqa: PLR0911 - one return for each reason
        self, which: int, at: int, mention: Mention, end: int
    ) -> str:
        """Say why words around a reference and its title may make it another one.

        It opens its provision, behind a few words that lead to it; a verb or a stop follows.
        """
        text = self._sides.texts[which].provisions[at].text
        label = self._sides.trees[which].nodes[at].label
        begins = label.stop if label is not None and label.typed else 0
        lead = text[run_on(text, begins, self._code) : mention.start]
        if not re.fullmatch(LEADS[self._code], lead, re.IGNORECASE):
            return "a repaired reference does not open its provision"
        if self._listed(which, at):
            return "a repaired reference stands in a list"
        if (
            self._code == "ko"
            and mention.whole
            and not any(name and name in lead for name in self._own.names)
        ):
            return "a repaired reference may be one to another text"
        end = self._named(text, end)
        rest = text[end:]
        blank = "" if self._code == "ko" else r"[ \u00a0]"
        verb = re.match(rf"{blank}(?:{FOLLOWS[self._code]})(?!\w)", rest, re.IGNORECASE)
        comma = _COMMA.match(rest)
        small = comma is not None and comma[1].islower() and comma[1] not in JOINED[self._code]
        if not (verb or small or _STOPS.match(rest)):
            return "a repaired reference may go on behind its title"
        steps = grammar(self._code).kinds
        for word in _WORDS.findall(rest):
            if (len(word) > 1 and word.isupper()) or stem_of(word, self._code):
                return "another text may be named beside a repaired reference"
        near = rest[verb.end() :] if verb is not None else rest
        counts = number_words() if self._code != "en" else ()
        parties = PARTIES.get(self._code, frozenset()) if not _NUMBERED.match(near) else ()
        beside = [word.lower() for word in _WORDS.findall(near)[:2]]
        if any((word in steps or word in counts) and word not in parties for word in beside):
            return "a repaired reference may go on behind its title"
        return ""

    def _listed(self, which: int, at: int) -> bool:
        """Whether a provision stands behind a colon, or behind words of its article for a list."""
        provisions, nodes = self._sides.texts[which].provisions, self._sides.trees[which].nodes
        if at and provisions[at - 1].text.rstrip().endswith(":"):
            return True
        announces = re.compile(LISTED.get(self._code, "(?!)"))
        while at and (nodes[at].label is None or nodes[at].label.kind not in ABSOLUTE):  # type: ignore[union-attr]
            at -= 1
            if announces.search(provisions[at].text):
                return True
        return False

    def _named(self, text: str, end: int) -> int:
        """Return where "of this Agreement" ends behind a title; `end` where it does not follow."""
        patterns = grammar(self._code)
        lead = patterns.belongs.match(text, end)
        this = patterns.this.match(text, lead.end()) if lead is not None else None
        name = _NAME.match(text, this.end()) if this is not None else None
        if name is None or stem_of(name[0], self._code) not in self._own.names:
            return end
        return name.end()

    def _fits(  # noqa: PLR0911 - one return for each reason
        self, match: Match, before: Mention, after: Mention, title: str
    ) -> str:
        """Check that the old number missed the title, and that the new one alone has it."""
        kind = _step(before)[0]
        if kind != _step(after)[0]:
            return "a repaired reference names another kind"
        nodes = self._sides.nodes(match)
        bare = "" if not self._sides.worded(kind) and kind in ABSOLUTE else kind
        for at in self._bearers(0, bare, before):
            if not self._titles[0].apart(at, title):
                return "the old number may have meant what has the title that is cited"
            if self._meant(at, self._beyond(match, before, title), title):
                return "the old number names what the sentence speaks of"
        news = self._bearers(1, bare, after)
        if len(news) != 1 or self._titles[1].of(news[0]) not in {title, title.upper()}:
            return "the new number is not the one provision of the title that is cited"
        component = self._sides.trees[1].nodes[news[0]].component
        if component != nodes[1].component and component != -1:
            return "the provision of the title that is cited stands in an annex"
        bearing = [titles.bearing(title) for titles in self._titles]
        if bearing[1] != news or len(bearing[0]) != 1:
            return "the title that is cited is not that of one provision alone"
        if self._sides.onto.get(bearing[0][0]) != news[0]:
            return "the title that is cited was not that of the same provision before"
        if after.outer is not None and not self._holds(bearing[0][0], news[0], before, after):
            return "the provision of the title that is cited has no such paragraph, or had another"
        return ""

    def _weighty(self, title: str) -> str:
        """Return a title without its function words."""
        small = table(self._code).function_words
        return " ".join([word for word in _WORDS.findall(title) if word.lower() not in small])

    def _meant(self, at: int, beyond: str, title: str) -> bool:
        """Whether words beside a reference stand in an old provision, or in its title.

        Those that the provision of the title cited has too tell nothing.
        """
        if akin(self._weighty(self._titles[0].of(at)), beyond, self._code):
            return True
        cited = self._told(beyond, *self._titles[0].bearing(title))
        return not self._told(beyond, at) <= cited

    def _told(self, wording: str, *places: int) -> set[str]:
        """Return how words of a wording begin that stand in old provisions or what they hold."""
        provisions, nodes = self._sides.texts[0].provisions, self._sides.trees[0].nodes
        held = [each.text for at in places for each in provisions[at : nodes[at].end]]
        if self._code != "en":
            return common(wording, " ".join(held), self._code)
        small = table(self._code).function_words
        said, there = [
            {word[:_ROOT] for word in _WORDS.findall(each.lower()) if word not in small}
            for each in (wording, " ".join(held))
        ]
        return {root for root in said & there if len(root) == _ROOT}

    def _beyond(self, match: Match, mention: Mention, title: str) -> str:
        """Return what the old provision says without its reference and the title behind it."""
        text = self._sides.texts[0].provisions[match.old].text
        return f"{text[: mention.start]} {text[mention.end :].replace(title, ' ', 1)}"

    def _holds(self, old: int, new: int, before: Mention, after: Mention) -> bool:
        """Whether the inner provision that is named is the one of that number, now as before."""
        inner: list[list[int]] = []
        for which, (at, mention) in enumerate(((old, before), (new, after))):
            kind, token = mention.items[0].steps[0]
            tree = self._sides.trees[which]
            kinds = {kind, ""} if kind in RELATIVE else {kind}
            found = {key for each in kinds for key in keys(each, token.numbers)}
            end = tree.nodes[at].end
            inner.append(sorted({place for key in found for place in tree.within(key, at, end)}))
        return (
            len(inner[0]) == len(inner[1]) == 1 and self._sides.onto.get(inner[0][0]) == inner[1][0]
        )

    def _mention(self, which: int, at: int, span: tuple[int, int]) -> Mention | None:
        """Return the sure reference to this text whose one number stands there."""
        provision = self._sides.texts[which].provisions[at]
        text = provision.text
        cited = cited_in(text, span[1] + self._counter, self._code)
        if at in self._wholes[which].quoted or not text.isprintable() or cited is None:
            return None
        # What the title says is known: it is that of a provision of this text, or all is refused.
        begins = span[1] + self._counter
        bare = f"{text[:begins]}{' ' * (cited.end - begins)}{text[cited.end :]}"
        if (
            foreign(bare, grammar(self._code), self._own)
            if self._code != "ko"
            else (self._perusal.names_other(bare))
        ):
            return None
        others = re.search(rf"(?<!\w)(?:{OTHERS[self._code]})(?!\w)", bare, re.IGNORECASE)
        if self._amends.search(bare) or others:
            return None
        if any(mark.name not in PROPERTIES for mark in provision.marks):
            return None
        return self._single(which, at, span, cited.end)

    def _single(self, which: int, at: int, span: tuple[int, int], end: int) -> Mention | None:
        """Return the one reference of a provision, if its outermost number stands there alone.

        What leads to it ("voir l'") is held to a list of its own. Its title, which ends at `end`,
        is read as if it stood in brackets.
        """
        text = self._sides.texts[which].provisions[at].text
        begins = span[1] + self._counter
        title = text[begins:end]
        if self._code != "en":
            # "Règlement" and "준거법" name no other text where they are words of the title.
            title = _LETTER.sub(_DUMMY.get(self._code, "x"), title)
            title = title if "(" in title else title.replace("\u00ab", "(").replace("\u00bb", ")")
        reading = self._perusal.as_if(which, at, f"{text[:begins]}{title}{text[end:]}")
        mentions = [each for each in reading.mentions if each.end > span[0]]
        if len(mentions) != 1 or not mentions[0].items:
            return None
        mention = mentions[0]
        plain = len(mention.items) == 1 and len(mention.items[0].steps) == 1
        if not plain or mention.inside or not mention.sure or mention.placed:
            return None
        if mention.outer is not None and not _single(mention.outer):
            return None
        token = _step(mention)[1]
        ends = mention.end == token.end + self._counter
        here = (token.start, token.end) == span and ends and not token.form
        if not here or mention.whole not in {"", OWN} or not token.text.isalnum():
            return None
        return None if inside(quoted(text), mention.start, mention.end) else mention

    def _bearers(self, which: int, kind: str, mention: Mention) -> list[int]:
        """Return every provision of a number and kind, in whatever annex."""
        tree, numbers = self._sides.trees[which], _step(mention)[1].numbers
        return sorted({at for key in keys(kind, numbers) for at in tree.index.get(key, ())})


def _single(mention: Mention) -> bool:
    """Whether a mention names one provision by one number, in words that say no more."""
    plain = len(mention.items) == 1 and len(mention.items[0].steps) == 1
    return plain and mention.outer is None and not mention.inside and not mention.placed


def _step(mention: Mention) -> Step:
    """Return the kind and the number of the outermost provision that a mention names."""
    return (mention.outer or mention).items[0].steps[0]
