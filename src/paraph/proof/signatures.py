"""Lines of signature: what stands behind a closing formula, as far as it goes."""

from __future__ import annotations

import re
from functools import cache

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
    return frozenset(
        [
            index
            for index, provision in enumerate(text.provisions)
            if opens_with(provision.text.lstrip(), opening)
        ]
    )


def opens_with(wording: str, opening: tuple[str, ...]) -> bool:
    """Whether a wording begins with one of some formulas, which are in small letters."""
    return wording[:1] in _initials(opening) and wording[:60].lower().startswith(opening)


@cache
def _initials(opening: tuple[str, ...]) -> frozenset[str]:
    return frozenset([letter for words in opening for letter in (words[0], words[0].upper())])


def _labelled(wording: str) -> bool:
    """Whether a wording begins with a number, or with a word of labels ("Article", "Annex")."""
    first = re.match(r"[^\w\n]*([^\W_]+)(?!\s*:)", wording)
    return first is not None and (first[1][0].isdigit() or first[1].lower() in label_words())
