"""The rules of one place, each a class of the closed list and a stranger to the others."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from paraph.proof.rules.abbreviation import abbreviation
from paraph.proof.rules.agreement import agreement
from paraph.proof.rules.article_form import article_form
from paraph.proof.rules.case import case
from paraph.proof.rules.completion import completion
from paraph.proof.rules.doubling import doubling
from paraph.proof.rules.house import house
from paraph.proof.rules.layout import layout
from paraph.proof.rules.list_punctuation import list_punctuation
from paraph.proof.rules.notation import notation
from paraph.proof.rules.spelling import spelling
from paraph.proof.rules.typography import typography
from paraph.proof.rules.variant import variant
from paraph.proof.site import Rule

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "layout": layout,
        "typography": typography,
        "spelling": spelling,
        "doubling": doubling,
        "case": case,
        "article-form": article_form,
        "variant": variant,
        "abbreviation": abbreviation,
        "notation": notation,
        "list-punctuation": list_punctuation,
        "agreement": agreement,
        "completion": completion,
        "house": house,
    }
)
"""In the order in which they are tried: the first that proves an edit names its class.

`house` is no class: its evidence names a choice, which has one.
"""
