"""What a provision is no longer: the features in which it differs from the one it became."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from paraph.text.labels import label_of
from paraph.text.node import OBJECT, OBJECTS, PROPERTIES, Kind, Provision, normal_marks

_KINDS = {
    "table": "tables",
    "row": "tables",
    "cell": "tables",
    "note": "notes",
    "box": "boxes",
    "header": "headers",
    "footer": "headers",
    "section": "sections",
    "heading": "headings",
}
_MARKS = {
    **dict.fromkeys(("superscript", "subscript", "raised", "lowered"), "scripts"),
    **dict.fromkeys(("caps", "smallcaps"), "caps"),
    **dict.fromkeys(("checkbox", "rule", "field", "chart", "object", "unread"), "objects"),
    **dict.fromkeys(("box", "diagram"), "boxes"),
    "strike": "strike",
    "hidden": "hidden",
    "link": "links",
    "symbol": "symbols",
    "ruby": "ruby",
    "note": "notes",
    "image": "images",
    "equation": "equations",
    "span": "tables",
    "number": "numbers",
    "section": "sections",
    "variant": "headers",
}
_BREAKS = re.compile("[\n\v\f\x85\u2028\u2029]")
_PARTING = frozenset(" \t")  # a typed number from what follows


def differing(old: Provision, new: Provision, holder: Kind) -> list[str]:
    """Return the features in which a provision, which stood in a `holder`, is no longer as it was.

    The names are those of `paraph.comparison.losses.FEATURES`.
    """
    if old == new:
        return []
    found: set[str] = set()
    for kind in {old.kind, new.kind} if old.kind != new.kind else ():
        if kind != "paragraph":
            found.add(_KINDS[kind])
    if old.depth != new.depth and not found:
        found.add(_KINDS.get(holder, "tables"))
    typed = _label(old, new, found)
    if old.level != new.level and not found & {"headings", "notes"}:
        found.add("levels" if old.label or old.kind == "heading" else "nesting")
    _marks(old, new, typed, found)
    before, after = _plain(old), _plain(new)[typed:]
    if before != after:
        found.add(_told(old, before, after))
    if not found and normal_marks([*old.marks]) != normal_marks([*new.marks]):
        found.add("words")  # whatever it is, it is not the same
    return sorted(found)


def gone(provision: Provision) -> Iterator[str]:
    """Yield what is lost where a provision is only on one side."""
    found = {_MARKS[mark.name] for mark in provision.marks if mark.name not in PROPERTIES}
    if provision.kind != "paragraph":
        found.add(_KINDS[provision.kind])
    if provision.text.replace(OBJECT, "").strip():
        found.add("words")
    if provision.label:
        found.add("displayed numbers")
    yield from sorted(found or {"blanks"})


def words(provision: Provision) -> str:
    """Return the words of a provision, its number before them, however it is said."""
    label = provision.label
    if provision.kind == "note":
        label = f"[{label}]"
    text = _plain(provision)
    return " ".join(f"{label} {text}".split()) or text


def _label(old: Provision, new: Provision, found: set[str]) -> int:
    """Add what became of the label; return how many characters before the new text are it."""
    if old.label == new.label:
        return 0
    if old.label.strip() == new.label.strip():
        found.add("blanks")
        return 0
    if not new.label and old.label:
        if old.kind == "note" and new.text.startswith(f"[{old.label}] "):
            found.add("notes")
            return len(old.label) + 3
        shown = label_of(new._replace(kind="paragraph"))
        label = old.label.strip()
        if new.text.startswith(label) and (shown is None or shown.shown == label):
            found.add("labels")
            return len(label) + (new.text[len(label) : len(label) + 1] in _PARTING)
    found.add("displayed numbers")
    return 0


def _marks(old: Provision, new: Provision, typed: int, found: set[str]) -> None:
    """Add the features of marks that are not over the same characters on both sides."""
    before, after = _spans(old, 0), _spans(new, typed)
    for name, *_ in (before - after) + (after - before):
        if name == "variant" and "note" in {old.kind, new.kind}:
            found.add("notes")
        else:
            found.add(_MARKS[name])


def _spans(provision: Provision, typed: int) -> Counter[tuple[str, str, str, int]]:
    """Return what each mark says, over which characters, and how far from the end."""
    if not provision.marks:
        return Counter()
    left = letters_left(provision.text)
    return Counter(
        [
            (mark.name, mark.value, "", 0)
            if mark.name in PROPERTIES
            else (
                mark.name,
                mark.value,
                provision.text[max(mark.start, typed) : mark.end],
                left[mark.end],
            )
            for mark in provision.marks
        ]
    )


def letters_left(text: str) -> list[int]:
    """Return how many letters and figures stand behind each place of a text.

    By them a place is the same where blanks, objects or a number before the text are not.
    """
    counts = [0]
    for sign in reversed(text):
        counts.append(counts[-1] + sign.isalnum())
    return counts[::-1]


def _plain(provision: Provision) -> str:
    """Return the text of a provision without its objects, which are told as marks."""
    objects = {mark.start for mark in provision.marks if mark.name in OBJECTS}
    if not objects:
        return provision.text
    return "".join([sign for at, sign in enumerate(provision.text) if at not in objects])


def _told(old: Provision, before: str, after: str) -> str:
    """Return what differs between two wordings."""
    calls = [mark.value for mark in old.marks if mark.name == "note"]
    for call in calls:
        after = after.replace(f"[{call}]", "", 1) if f"[{call}]" not in before else after
    if before == after:
        return "notes"
    if before.split() == after.split():
        return "breaks" if _BREAKS.findall(before) != _BREAKS.findall(after) else "blanks"
    return "words"
