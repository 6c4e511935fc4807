"""Signs: characters that look alike or show nothing, punctuation, spaces, and literal text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from paraph.proof.reason import Reason
from paraph.proof.reasons import weights
from paraph.proof.reasons.extract import Extract
from paraph.proof.reasons.quoting import blanks, code_point, excerpt, listed, quoted, unseen, were
from paraph.proof.reasons.tokens import tokens
from paraph.proof.reasons.wording import Found

_ALIKE = str.maketrans(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425"
    "\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0443\u0445\u04bb\u0501"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03bf\u03bd\u03c1\u03b9\u0131\u0585",
    "ABESIJKMHOPCTYXaceijopsyxhdABEZHIKMNOPTYXovpiio",
)
"""Letters that print as Latin ones (Unicode Technical Standard 39)."""
_PLAIN = {
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
}
_LIGATURES = frozenset("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06")
_SCRIPTS = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HANGUL", "HEBREW", "ARABIC"))
_TOLD = 3
_LOOK_BACK = 2000  # characters in which an opening quotation mark is looked for
_LITERAL = re.compile(r"[@\\_=#<>{}]|www\.|://|[^\W\d_]/[^\W\d_]|[^\W\d_]\.[^\W\d_]")
_OPENING = "\u201c\u00ab\u201e\u300c\u300e"
_CLOSING = "\u201d\u00bb\u300d\u300f"


def alike(old: Extract, new: Extract) -> Reason | None:
    """Return the reason for sides that look the same and are not, or None."""
    before, after = old.edit, new.edit
    if (before.isascii() and after.isascii()) or _look(before) != _look(after):
        return None
    gone, come = _apart(before, after), _apart(after, before)
    words = tuple([excerpt(edit) for edit in (before, after) if edit.strip()])
    if not gone and not come:
        sentence = f"The same characters stand in another order in {quoted(after)}."
    elif not before.strip() and not after.strip():
        sentence = _opened(f"{blanks(before)} became {blanks(after)}.")
    elif gone and come:
        sentence = f"{_points(gone)} became {_points(come)} in {quoted(after)}."
    else:
        where = quoted((after or before).strip())
        said = f"{were(gone or come)} {'deleted' if gone else 'added'}"
        sentence = f"{_points(gone or come)} {said} in {where}."
    return Reason("characters", words or (after or before,), sentence, _weight(gone + come))


def strange(old: Extract, new: Extract) -> Iterator[Found]:
    """Yield the reasons for characters that show nothing, and for words of several scripts."""
    before, after = old.edit, new.edit
    if before.isascii() and after.isascii():
        return
    for gone, come, side, done in (
        (before, after, old, "deleted"),
        (after, before, new, "added"),
    ):
        hidden = [one for one in _apart(gone, come) if unseen(one)]
        if hidden:
            sentence = f"{_points(hidden)} {were(hidden)} {done} in {quoted(gone.strip() or gone)}."
            words = (excerpt(gone),)
            yield Found(side.start, Reason("characters", words, sentence, _unseen(hidden)))
    yield from _raised(old, new)
    yield from _mixed(old, new)
    yield from _mixed(new, old)


def _raised(old: Extract, new: Extract) -> Iterator[Found]:
    """Yield a reason for raised figures, fractions and their like that are not those there were."""
    gone, come = (
        [one for one in side.edit if unicodedata.category(one) == "No"] for side in (old, new)
    )
    if gone == come:
        return
    where = quoted((new if come else old).edit.strip())
    if gone and come:
        said = f"{_points(gone)} became {_points(come)}"
    else:
        said = f"{_points(gone or come)} {were(gone or come)} {'deleted' if gone else 'added'}"
    words = tuple([excerpt(side.edit) for side in (old, new) if side.edit.strip()])
    yield Found(new.start, Reason("characters", words, f"{said} in {where}.", weights.VALUED))


def _unseen(characters: Sequence[str]) -> int:
    private = all(unicodedata.category(one) == "Co" for one in characters)
    return weights.PRIVATE if private else weights.DECEPTIVE


def _mixed(side: Extract, other: Extract) -> Iterator[Found]:
    """Yield a reason for each word of several scripts that the other side has not."""
    if side.edit.isascii():
        return
    known = {token.word for token in tokens(other.text, other.start, other.end)}
    for token in tokens(side.text, side.start, side.end):
        scripts = _scripts(token.word)
        if len(scripts) > 1 and token.word not in known:
            word = side.text[token.start : token.end]
            sentence = f"{quoted(word)} mixes letters of {' and '.join(sorted(scripts))}."
            yield Found(token.start, Reason("characters", (word,), sentence, weights.DECEPTIVE))


def spaced(old: Extract, new: Extract) -> bool:
    """Whether both sides are the same but for white space."""
    return "".join(old.edit.split()) == "".join(new.edit.split())


def signs(old: Extract, new: Extract) -> Reason:
    """Return the reason for sides of equal words: their spaces, or their signs, differ."""
    before, after = old.edit, new.edit
    if spaced(old, new):
        if not before.split():
            many = "were" if len(before or after) > 1 else "was"
            sentence = f"{blanks(before or after)} {many} {'deleted' if before else 'added'}."
            if before and after:
                sentence = f"{blanks(before)} became {blanks(after)}."
            sentence = _opened(sentence)
            return Reason("characters", (before or after,), sentence, weights.SPACES)
        edits = before.strip(), after.strip()
        sentence = f"Only spaces changed: {quoted(before)} became {quoted(after)}."
        return Reason("characters", tuple(map(excerpt, edits)), sentence, weights.SPACES)
    gone, come = _apart(_signs(before), _signs(after)), _apart(_signs(after), _signs(before))
    if gone and come:
        said = f"{listed(gone)} became {listed(come)}"
    elif gone or come:
        said = f"{listed(gone or come)} {were(gone or come)} {'deleted' if gone else 'added'}"
    else:
        said = f"{quoted(before)} became {quoted(after)}"
    words = tuple(gone + come) or tuple(map(excerpt, filter(None, (before, after))))
    counts = any(unicodedata.category(one) in {"Sm", "Sc"} for one in gone + come)
    weight = weights.COUNTING if counts else weights.PUNCTUATION
    return Reason("characters", words, f"No word changed: {said}.", weight)


def literal(old: Extract, new: Extract) -> Iterator[Found]:
    """Yield a reason where an edit stands in a quotation, an address, a path or a code."""
    for side in (new, old):
        if not side.text:
            continue
        run = _run(side)
        if run:
            sentence = f"The change stands in text to be taken letter by letter: {quoted(run)}."
            if not run.strip("_.\u2026"):
                filled = side is old and new.edit.strip()
                sentence = f"The blank {quoted(run)} was {'filled in' if filled else 'changed'}."
            weight = _in_literal(old, new, weights.LITERAL + 20)
            yield Found(side.start, Reason("literal text", (run,), sentence, weight))
            return
        held = _held(side)
        if held:
            sentence = f"The change stands inside quotation marks: {quoted(held)}."
            weight = _in_literal(old, new, weights.LITERAL)
            yield Found(side.start, Reason("literal text", (excerpt(held),), sentence, weight))
            return


def _in_literal(old: Extract, new: Extract, weight: int) -> int:
    """Return the weight of a place that is literal: spaces and signs there weigh as elsewhere."""
    if spaced(old, new):
        return weights.SPACES
    if alike(old, new) is not None:
        return weights.LIGATURE
    says = any(map(str.isalnum, old.edit + new.edit))
    return weight if says else min(weight, weights.LITERAL)


# ---------------------------------------------------------------- characters


def _look(wording: str) -> str:
    folded = unicodedata.normalize("NFKC", wording).translate(_ALIKE)
    return "".join(
        [
            " " if one.isspace() else _PLAIN.get(one, one)
            for one in folded
            if not unseen(one) or one.isspace()
        ]
    )


def _apart(wording: str, other: str) -> list[str]:
    """Return the characters that `wording` has more often than `other`, in order, each once."""
    more = Counter(wording) - Counter(other)
    return [one for one in dict.fromkeys(wording) if one in more]


def _points(characters: Sequence[str]) -> str:
    said = [code_point(one) for one in characters[:_TOLD]]
    if len(characters) > _TOLD:
        said.append(f"{len(characters) - _TOLD} more")
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def _weight(characters: Sequence[str]) -> int:
    if characters and _unseen(characters) == weights.PRIVATE:
        return weights.PRIVATE
    if any(map(unseen, characters)) or len(set(filter(None, map(_script, characters)))) > 1:
        return weights.DECEPTIVE
    if any(one == "\u2212" or unicodedata.category(one) in {"Mn", "Mc"} for one in characters):
        return weights.COMPOSED
    return next((weight for fits, weight in _PRINTED if all(map(fits, characters))), weights.VALUED)


_MARKS = frozenset((*_PLAIN, "-", "'", '"'))
_PRINTED: tuple[tuple[Callable[[str], bool], int], ...] = (
    (str.isspace, weights.SPACES),
    (_MARKS.__contains__, weights.QUOTES),
    ((_LIGATURES | frozenset("filst")).__contains__, weights.LIGATURE),
    (frozenset(".\u2026").__contains__, weights.PUNCTUATION),
)
"""What all characters of an edit that looks as it did may be, and what it weighs then."""


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    if not character.isalpha():
        return ""
    name = unicodedata.name(character, "").partition(" ")[0]
    return name.capitalize() if name in _SCRIPTS else ""


@lru_cache(maxsize=4096)
def _scripts(word: str) -> frozenset[str]:
    return frozenset(filter(None, map(_script, word)))


def _signs(wording: str) -> str:
    return "".join([one for one in wording if not one.isalnum() and not one.isspace()])


def _opened(sentence: str) -> str:
    return f"{sentence[0].upper()}{sentence[1:]}"


# ---------------------------------------------------------------- literal text


def _run(side: Extract) -> str:
    """Return the literal run without white space in which the edit stands, or ""."""
    if any(one.isspace() for one in side.edit.strip()):
        return ""
    left = max(map(side.text[: side.start + 1].rfind, " \n\t"), default=-1) + 1
    bare = side.edit.strip()
    begin = side.start + (len(side.edit) - len(side.edit.lstrip()) if bare else 0)
    stop = begin + len(bare)
    left, right = begin, stop
    while left and not side.text[left - 1].isspace() and begin - left < _LOOK_BACK:
        left -= 1
    while right < len(side.text) and not side.text[right].isspace() and right - stop < _LOOK_BACK:
        right += 1
    run = side.text[left:right].strip(".,;:()[]\"'\u201c\u201d\u2018\u2019\u00ab\u00bb")
    return run if _LITERAL.search(run) else ""


def _held(side: Extract) -> str:
    """Return the quotation in which the edit stands, or ""."""
    text = side.text
    since = max(side.start - _LOOK_BACK, 0)
    opened = closed = -1
    if not text.isascii():
        opened = max(map(text[since : side.start].rfind, _OPENING))
        closed = max(map(text[since : side.start].rfind, _CLOSING))
    if opened > closed:
        begin = since + opened + 1
        ends = [end for end in (text.find(mark, side.end) for mark in _CLOSING) if end >= 0]
    elif text.count('"', 0, side.start) % 2:
        begin = text.rfind('"', 0, side.start) + 1
        end = text.find('"', side.end)
        ends = [end] if end >= 0 else []
    else:
        return ""
    return text[begin : min(ends, default=side.end)]
