"""Shape: what happened to a provision as a whole, its marks, its label or what it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator

from paraph.proof.reason import Code, Reason
from paraph.proof.reasons import weights
from paraph.proof.reasons.extract import Cited, Extract
from paraph.proof.reasons.quoting import excerpt, listed, quoted

_WORD = re.compile(r"[^\W_]")
_MARKS = {
    "superscript": "raised as superscript",
    "subscript": "lowered as subscript",
    "raised": "raised",
    "lowered": "lowered",
    "strike": "struck through",
    "caps": "shown in capitals",
    "smallcaps": "shown in small capitals",
    "hidden": "hidden",
    "link": "a link",
    "symbol": "drawn by a font of symbols",
    "ruby": "annotated",
}


def provision(side: Extract, *, new: bool) -> Reason:
    """Return the reason for a whole provision that came or went."""
    code: Code = "addition" if new else "deletion"
    which = "added" if new else "deleted"
    what = side.shape.partition(",")[0] or "paragraph"
    if _WORD.search(side.text) is None:
        named = f"A {what} without words was {which}."
        return Reason(code, (side.text,) if side.text else (), named, weights.BLANK)
    weight = weights.HEADING if what == "heading" else weights.PROVISION
    sentence = f"A whole {what} was {which}: {quoted(side.text)}."
    return Reason(code, (excerpt(side.text),), sentence, weight)


def moved(new: Extract) -> Reason:
    """Return the reason for provisions that stand at another place."""
    sentence = f"It stands at another place among the other provisions: {quoted(new.text)}."
    return Reason("order", (excerpt(new.text),), sentence, weights.MOVED)


def parted(old: Extract, new: Extract, *, split: bool) -> Reason:
    """Return the reason for a paragraph that was split, or paragraphs that were merged."""
    side = old if split else new
    said = "One paragraph was split into several" if split else "Several paragraphs were made one"
    words = (excerpt(side.text),) if side.text.strip() else ()
    return Reason("structure", words, f"{said}: {quoted(side.text)}.", weights.PARAGRAPHS)


def ended(old: Extract, new: Extract) -> Reason:
    """Return the reason for an end of a paragraph that came or went."""
    more = new.edit.count("\n") > old.edit.count("\n")
    side = new if more else old
    line = side.text[: side.start].rpartition("\n")[2].strip()
    where = f" after {quoted(line)}" if line else ""
    said = "A paragraph now ends here" if more else "A paragraph no longer ends here"
    words = (excerpt(line),) if line else ()
    return Reason("structure", words, f"{said}{where}.", weights.PARAGRAPHS)


def shaped(old: Extract, new: Extract) -> Reason:
    """Return the reason for another kind, level, depth or property."""
    if old.shape != new.shape:
        sentence = f"What was a {old.shape or 'paragraph'} is now a {new.shape or 'paragraph'}."
    else:
        sentence = "What kind of provision this is changed, and no character."
    return Reason("structure", (), sentence.replace(" a a", " an a"), weights.KIND)


def labelled(old: Extract, new: Extract) -> Reason:
    """Return the reason for another label, typed or automatic."""
    before, after = (
        side.edit.strip() or side.label if side.edit.strip() else side.label for side in (old, new)
    )
    words = tuple(filter(None, (before, after)))
    if before and after:
        said = f"The number {quoted(before)} became {quoted(after)}."
    elif before or after:
        said = f"The number {quoted(before or after)} was {'deleted' if before else 'added'}."
    else:
        said = "The number of the provision changed."
    return Reason("structure", words, said, weights.LABEL)


def _object_in_words(
    name: str, said: str, gone: frozenset[tuple[str, str]], come: frozenset[tuple[str, str]]
) -> str:
    """Return what is said of an object that gave way to another one at its place."""
    values = [[value for one, value in each if one == name] for each in (gone, come)]
    if name == "note" and all(len(each) == 1 for each in values):
        (before,), (after,) = values
        return f"The mark of a note, {quoted(before)}, became {quoted(after)}."
    return f"What stands among the characters of {said} changed: {name}."


def marked(old: Extract, new: Extract) -> Iterator[Reason]:
    """Yield a reason for each mark that came over or went from words that stayed."""
    before, after = old.over(), new.over()
    words = (excerpt(new.edit or old.edit),)
    said = quoted(new.edit or old.edit)
    names = {name for name, _ in before}, {name for name, _ in after}
    for name, _ in sorted(before ^ after):
        weight = weights.MARKS.get(name, weights.OBJECT)
        how = _MARKS.get(name)
        if how is None:
            sentence = _object_in_words(name, said, before - after, after - before)
        elif name in names[0] and name in names[1]:
            other = " that leads elsewhere" if name == "link" else ", otherwise than before"
            sentence = f"{said} is {how}{other}."
        elif name in names[1]:
            sentence = f"{said} is now {how}."
        else:
            sentence = f"{said} is no longer {how}."
        code: Code = "literal text" if name == "link" else "characters"
        yield Reason(code, words, sentence, weight)
    if before == after:
        sentence = f"{said} stands under other marks than before."
        yield Reason("characters", words, sentence, weights.OBJECT)


def emphasised(new: Extract, said: str) -> Reason:
    """Return the reason for letters that stand out otherwise; `said` is how: "was bold and ..."."""
    sentence = f"{quoted(new.edit)} {said}."
    return Reason("emphasis", (excerpt(new.edit),), sentence, weights.EMPHASIS)


def retargeted(old: Extract, new: Extract, cited: Cited | None) -> Reason:
    """Return the reason for a reference that cites something else, or in other words."""
    before, after = old.edit.strip(), new.edit.strip()
    words = tuple([excerpt(word) for word in dict.fromkeys((before, after)) if word])
    if before != after:
        said = f"The reference {quoted(before)} became {quoted(after)}"
        # A comparison that says of other words no more than that they cite found the same cited.
        now = " and still names the same provision" if cited is None and before and after else ""
        return Reason("reference", words, f"{said}{now}{_now(cited)}.", weights.SIGNAL["reference"])
    said = f"The reference {quoted(after)} reads as before"
    if cited is None or cited.before != cited.after or not (cited.gone or cited.come):
        sentence = f"{said} and may now name another provision."
        return Reason("reference", words, sentence, weights.MAY_NAME)
    return Reason("reference", words, f"{said}{_now(cited)}.", weights.RETARGETED)


def _now(cited: Cited | None) -> str:
    if cited is None or not (cited.gone or cited.come):
        return ""
    if not cited.gone:
        return f" and now names {listed(list(cited.come))} as well"
    if not cited.come:
        return f" and no longer names {listed(list(cited.gone))}"
    return f" and now names {listed(list(cited.come))} instead of {listed(list(cited.gone))}"
