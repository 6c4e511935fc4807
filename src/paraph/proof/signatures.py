"""Lines of signature: what stands behind a closing formula, as far as it goes."""

from __future__ import annotations

import re
from collections.abc import Callable

from paraph.language.table import label_words, tables
from paraph.text.node import Text

_LINE = 200  # characters
_KINDS = frozenset(("paragraph", "table", "row", "cell"))


def signatures(text: Text) -> frozenset[int]:
    """Return the provisions behind a closing formula, up to a label, a heading or a longer one."""
    begins = closings(text)
    found: list[int] = []
    after = False
    for index, (kind, wording, label, level, *_) in enumerate(text.provisions):
        if index in begins:
            after = True
            continue
        after = after and kind in _KINDS and not label and not level and len(wording) <= _LINE
        after = after and not _labelled(wording)
        if after:
            found.append(index)
    return frozenset(found)


def closings(text: Text) -> frozenset[int]:
    """Return the provisions that begin with a closing formula of any language."""
    opening = tuple([words for language in tables() for words in language.testimonium])
    begins = opens_with(opening)
    return frozenset(
        [
            index
            for index, provision in enumerate(text.provisions)
            if begins(provision.text if provision.text[:1].isalpha() else provision.text.lstrip())
        ]
    )


def opens_with(opening: tuple[str, ...]) -> Callable[[str], bool]:
    """Return what says of a wording whether it begins with a formula; they are in small letters."""
    initials = frozenset([letter for words in opening for letter in (words[0], words[0].upper())])

    def begins(wording: str) -> bool:
        return wording[:1] in initials and wording[:60].lower().startswith(opening)

    return begins


def _labelled(wording: str) -> bool:
    """Whether a wording begins with a number, or with a word of labels ("Article", "Annex")."""
    first = re.match(r"[^\w\n]*([^\W_]+)(?!\s*:)", wording)
    return first is not None and (first[1][0].isdigit() or first[1].lower() in label_words())
