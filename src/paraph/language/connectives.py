"""Connectives: the words that join numbers and items, where one for another changes the sense."""

from __future__ import annotations

import re

CONNECTIVES = frozenset(
    (
        *("and", "or", "to", "through", "until", "not", "except", "nor", "but"),
        *("и", "или", "по", "до", "либо", "кроме", "не"),
        *("et", "ou", "à", "au", "sauf", "ni"),
        *("y", "e", "o", "u", "a", "al", "hasta", "salvo", "ni"),
        *("و", "أو", "إلى", "حتى"),
        *("및", "또는", "내지", "부터", "까지"),
        *("及", "或", "和", "与", "與", "至", "到"),
    )
)
"""Of every language with a table; whether "and" and "or" mean the same is for a person to say."""
WORDS = re.compile(r"[及或和与與至到]|[^\W\d_]+")
