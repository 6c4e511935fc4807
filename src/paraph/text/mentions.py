"""Mentions: where the wording names a provision by its number, before it is known which one.

For languages that write the word before the number ("Article 5, paragraph 2 (a)", "пункт 2 статьи
5"); `paraph.text.mentions_east` reads Chinese and Korean, which write it behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from paraph.language import citing
from paraph.language.citing import Grammar
from paraph.text.counted import counted
from paraph.text.mention import Mention, Part, doubted
from paraph.text.named_numbers import LAST, named_numbers, plural

ORDER = (
    *("protocol", "annex", "schedule", "exhibit", "attachment", "appendix"),
    *("book", "part", "title", "chapter", "section", "subsection"),
    *("article", "rule", "clause", "paragraph", "point", "item"),
)
"""Kinds from the outside in, as references name them."""
_PLACE = {kind: place for place, kind in enumerate(ORDER)}
_BARE = frozenset(ORDER[:6])
_ON = frozenset(("verb", "link"))
"""What goes on with the sentence behind a number: "apply", "and"."""
_OWNED = 12  # characters before a mention in which "its" is looked for
_SECTIONS = frozenset(("section", "subsection"))
"""Kinds that hold articles in one house and lie in them in another."""


def mentions(text: str, code: str, self_stem: str = "", begins: int = 0) -> Iterator[Mention]:
    """Yield the mentions in `text` from `begins` on, in order and without overlap.

    `self_stem` is the stem of the word that the agreement calls itself by ("agreement"): what
    belongs to "the Agreement" is its own, what belongs to "the Convention" is not.
    """
    grammar = citing.grammar(code)
    match = grammar.head.match(text, begins) or grammar.begins.search(text, begins)
    while match is not None:
        found = _mention(grammar, text, match, self_stem)
        if found is not None:
            yield found
        match = grammar.begins.search(text, found.end if found is not None else match.end())


def _mention(grammar: Grammar, text: str, match: re.Match[str], self_stem: str) -> Mention | None:
    first, end = _part(grammar, text, match.end(), match.group(1))
    if not first.numbers:
        return None
    parts = [first]
    if text[end : end + 1] in LAST:
        owned = grammar.its.search(text, max(0, match.start(1) - _OWNED), match.start(1))
        return Mention(match.start(1), end, (first,), "unsure" if owned else "")
    # Inward: "Article 5, paragraph 2 (a)".
    while len(parts[-1].numbers) == 1:
        step = citing.STEP.match(text, end)
        head = grammar.head.match(text, step.end()) if step else None
        if head is None:
            break
        part, after = _part(grammar, text, head.end(), head.group(1))
        if not part.numbers or not _holds(parts[-1].kind, part.kind):
            break
        parts.append(part)
        end = after
    end = _outwards(grammar, text, end, parts)
    begins = match.start(1)
    if grammar.thereof.match(text, end) or grammar.its.search(
        text, max(0, begins - _OWNED), begins
    ):
        return Mention(begins, end, tuple(parts), "unsure")
    whole = _whole(grammar, text, end, parts, self_stem)
    if whole == "other" and match.group(1).isupper() and _only_capitals(grammar, text, end):
        whole = "" if counted(text, end) in _ON else "perhaps"
    found = Mention(begins, end, tuple(parts), whole)
    return doubted(found._replace(whole="")) if whole == "perhaps" else found


def _only_capitals(grammar: Grammar, text: str, end: int) -> bool:
    """Whether nothing but capitals makes what follows the name of a law: "ARTICLE 4 APPLIES"."""
    if grammar.language.laws or grammar.belongs.match(text, end):
        return False
    return grammar.other.match(text, end) is not None


def _outwards(grammar: Grammar, text: str, end: int, parts: list[Part]) -> int:
    """Put before `parts` what they are said to lie in: "paragraph 2 of Article 5"."""
    while True:
        match = grammar.outer.match(text, end)
        if match is None:
            return end
        this: Literal["", "this", "that"] = ""
        if match["this"] or match["that"]:
            this = "this" if match["this"] else "that"
        part, after = _part(grammar, text, match.end(), match["word"], this)
        first = parts[0]
        if part.kind == first.kind == "paragraph" and _lettered(first) and not _lettered(part):
            parts[0] = first._replace(kind="point")  # "apartado a) del párrafo 1"
        elif not _holds(part.kind, first.kind):
            return end
        if not (this or part.numbers or part.kind in _BARE):
            return end
        parts.insert(0, part)
        end = after


def _holds(outer: str, inner: str) -> bool:
    """Whether provisions of the kind `outer` hold those of the kind `inner`, in some house."""
    return _PLACE[outer] < _PLACE[inner] or (outer == "article" and inner in _SECTIONS)


def _lettered(part: Part) -> bool:
    return bool(part.numbers) and part.numbers[0].core.isalpha()


def _part(
    grammar: Grammar, text: str, at: int, word: str, which: Literal["", "this", "that"] = ""
) -> tuple[Part, int]:
    """Read the step whose word ends at `at`, and return it and where its numbers end."""
    kind = grammar.kinds[word.lower()]
    numbers, end = named_numbers(grammar, text, at, kind, word)
    return Part(kind, numbers, which, plural(grammar, word)), end


def _whole(grammar: Grammar, text: str, end: int, parts: list[Part], self_stem: str) -> str:
    """Tell whether the text behind a mention says that it belongs to this text or another.

    Where the title does not say what this text calls itself, "the Agreement" is "perhaps" this.
    """
    titled = citing.TITLED.match(text, end)
    if titled is not None:
        end = titled.end()
    match = grammar.belongs.match(text, end)
    if match is not None and text[end] == "," and len(parts) == 1:
        match = None  # "in Article 5, of the Parties"
    if match is None and parts[0].kind in _BARE:
        match = citing.TO_WHOLE.match(text, end)
    if match is not None:
        this = grammar.this.match(text, match.end())
        if this is not None:
            own = text[this.end() : this.end() + 20].lower().replace("-", "")
            return "this" if own.startswith(grammar.language.instruments) else "other"
        the = grammar.the.match(text, match.end())
        rest = text[the.end() if the else match.end() :][:60].lower()
        if self_stem and rest.startswith(self_stem):
            return "other" if citing.QUALIFIED.match(rest) else "this"
        known = self_stem or grammar.language.code == "ar"  # its titles lack the article
        if not known and rest.startswith(grammar.language.instruments):
            return "other" if citing.QUALIFIED.match(rest) else "perhaps"
    if grammar.other.match(text, end):
        return "other"
    # Where an ending alone joins the two, only a known word says that it does.
    return "other" if match is not None and not grammar.language.laws else ""
