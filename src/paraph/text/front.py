"""The front of a text: its title and preamble, before the first provision with a number."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.language.manners import FULLWIDTH_OPENING, SENTENCE_ENDS
from paraph.text.label import ANNEXES, Label
from paraph.text.node import Provision

_FLOW = frozenset(("paragraph", "heading"))
_TITLE = 300  # characters
_HEADING = 100
_BRACKETS = "([" + FULLWIDTH_OPENING
_NO_HEADING_ENDS = SENTENCE_ENDS + _BRACKETS


def front(
    provisions: Sequence[Provision], labels: Sequence[Label | None], preamble: tuple[str, ...]
) -> list[str]:
    """Return the roles of the provisions that the front is made of: title, preamble, recital.

    The front ends at the first provision that has a number of its own. A text without any has a
    title at most. What is beside them (headers, notes, tables) has "" for a role. `preamble` are
    the words that name a preamble.
    """
    end = _end(provisions, labels, preamble)
    roles: list[str] = []
    titled = spoken = False
    for place, provision in enumerate(provisions):
        if place >= end and titled:
            break
        text = provision.text
        if provision.depth or provision.kind not in _FLOW:
            roles.append("")
        elif not text or text.isspace():
            roles.append("blank")
        elif _names(text, preamble):
            roles.append("preamble")
            titled = spoken = True
        elif not spoken and labels[place] is None and _is_title(provision, titled=titled):
            roles.append("title")
            titled = True
        elif place < end:
            roles.append("recital")
            titled = spoken = True
        else:
            break
    return roles


def heading_like(provision: Provision, label: Label) -> bool:
    """Return whether a numbered provision is a heading: so marked, or short and no sentence."""
    if provision.kind == "heading":
        return True
    text, style = provision.text, label.style
    if not style or len(text) > _HEADING or style[0] in _BRACKETS or style[0] not in "1IA":
        return False
    body = text[label.end :].strip()
    return bool(body) and body[-1] not in _NO_HEADING_ENDS and not body[0].islower()


def _end(
    provisions: Sequence[Provision], labels: Sequence[Label | None], preamble: tuple[str, ...]
) -> int:
    """Return the first provision behind the front, 0 if the text has no front.

    That is the first whose number has a word (but an annex), else the first numbered "1.", "I."
    or "A."; a numbered heading, or a heading after the preamble began, before that word counts too.
    Numbers before such a word or heading are those of recitals, unless it goes on with them.
    """
    numbered: list[int] = []
    headings: list[int] = []
    leading: set[int] = set()
    spoken = False
    for place, (provision, label) in enumerate(zip(provisions, labels, strict=True)):
        if provision.depth:
            continue
        if label is None:
            text = provision.text
            if provision.kind != "heading":
                spoken = spoken or bool(text and not text.isspace())
            elif spoken and not _names(text, preamble):
                headings.append(place)
        elif label.kind in ANNEXES and not label.style:
            break
        elif not label.style or label.kind in {"paragraph", "section"}:
            numbered.append(place)
            if not label.style or heading_like(provision, label):
                if _goes_on(label, leading):
                    break
                return headings[0] if headings else place
            leading.add(_leading(label))
    return min((*numbered[:1], *headings[:1]), default=0)


def _goes_on(label: Label, leading: set[int]) -> bool:
    """Return whether `label` counts on where numbers began before: "2.2" or "3." behind "2."."""
    number = _leading(label)
    return number in leading if "." in label.number else number > 1 and number - 1 in leading


def _leading(label: Label) -> int:
    """Return the first part of a number, 0 for none."""
    first = label.number.partition(".")[0]
    return int(first) if first.isdecimal() else label.roman or label.value


def _names(text: str, preamble: tuple[str, ...]) -> bool:
    return text.strip(" .:\n\t").lower() in preamble


def _is_title(provision: Provision, *, titled: bool) -> bool:
    if provision.kind == "heading":
        return True
    text = provision.text.rstrip()
    return not titled and len(text) <= _TITLE and text[-1] not in SENTENCE_ENDS
