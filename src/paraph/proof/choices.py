"""House choices: what a profile may say that a house writes its own way, and the class of each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CHOICES: Mapping[str, str] = MappingProxyType(
    {
        "guillemets": "typography",
        "range-dash": "typography",
        "precision": "notation",
        "serial-comma": "list-punctuation",
        "shall-will": "variant",
    }
)
"""The class of a piece that a choice makes provable; its evidence names the choice."""
EMPHASIS = "emphasis"
"""The choice that proves nothing: what stands out is left out of the comparison."""
REFUSED: Mapping[str, str] = MappingProxyType(
    {
        "soft-hyphens": "a soft hyphen leaves every comparison undecided",
        "definitions": "allow the class arrangement instead",
    }
)
"""Choices that are no choices here, and why."""
