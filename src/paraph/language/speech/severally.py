"""Words by which each of several said one of several things, in the order of both."""

from __future__ import annotations

import re

SEVERALLY = {
    "en": re.compile(r"\brespectively\b"),
    "ru": re.compile(r"(?<!\w)соответственно(?!\w)"),
    "fr": re.compile(r"\brespectivement\b"),
    "es": re.compile(r"\brespectivamente\b"),
}
"""By language."""
