"""Lines of signature: what stands behind a closing formula, as far as it goes."""

from __future__ import annotations

import re

from paraph.language.table import label_words, tables
from paraph.text.node import Text

_LINE = 200  # characters
_KINDS = frozenset(("paragraph", "table", "row", "cell"))


def signatures(text: Text) -> frozenset[int]:
    """Return the provisions behind a closing formula, up to a label, a heading or a longer one."""
    opening = tuple([words for language in tables() for words in language.testimonium])
    found: list[int] = []
    after = False
    for index, (kind, wording, label, level, *_) in enumerate(text.provisions):
        if wording.strip()[:60].lower().startswith(opening):
            after = True
            continue
        after = after and kind in _KINDS and not label and not level and len(wording) <= _LINE
        after = after and not _labelled(wording)
        if after:
            found.append(index)
    return frozenset(found)


def _labelled(wording: str) -> bool:
    """Whether a wording begins with a number, or with a word of labels ("Article", "Annex")."""
    first = re.match(r"[^\w\n]*([^\W_]+)(?!\s*:)", wording)
    return first is not None and (first[1][0].isdigit() or first[1].lower() in label_words())
