"""Opening words: what begins a sentence and is no name and no term, whatever its first letter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

OPENERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(
            (
                *("the", "an", "this", "that", "these", "those", "such", "its", "their", "his"),
                *("in", "on", "at", "by", "for", "from", "to", "of", "with", "upon", "under"),
                *("after", "before", "during", "until", "since", "within", "between", "among"),
                *("if", "when", "where", "while", "although", "because", "as", "whether"),
                *("any", "all", "each", "every", "both", "either", "other", "another", "some"),
                *("however", "therefore", "there", "here", "otherwise", "then", "thus", "also"),
                *("and", "but", "or", "it", "which", "who", "whose", "what", "once", "except"),
            )
        )
    }
)
"""English words that only join, point or count, in small letters; no pronoun that may be a party
("we", "you"), nothing that denies, and nothing that is a noun or a short form as well."""

SHORT_FORMS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(
            (
                *("approx", "arts", "assoc", "attn", "chap", "chaps", "cont", "corp", "dept"),
                *("encl", "esqs", "exec", "excl", "figs", "govt", "hons", "incl", "intl", "messrs"),
                *("misc", "natl", "para", "paras", "prof", "profs", "prop", "resp"),
                *("sched", "sect", "sects", "subpara", "subparas", "subsec", "subsect", "suppl"),
                *("temp", "tech", "transl", "univ", "vols", "vers", "supra", "infra", "ibid"),
            )
        )
    }
)
"""English short forms of four letters and more, behind which a full stop ends no sentence."""
