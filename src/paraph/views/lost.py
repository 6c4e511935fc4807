"""What was lost by a conversion, on a terminal and as JSON: `paraph.convert/1`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from textwrap import wrap

from paraph.comparison.comparison import Comparison
from paraph.comparison.losses import Loss
from paraph.views.json_report import Value, doubts_of, file_of
from paraph.views.sentence import counted, format_in_words
from paraph.views.visible import spelled

CONVERT = "paraph.convert/1"
_ROOM = 24


def lost_lines(comparison: Comparison, lost: Sequence[Loss], *, width: int = 80) -> Iterator[str]:
    """Yield the lines that tell a person what a conversion has not kept."""
    old, new = comparison.old.source, comparison.new.source
    written = f"Written to {new.file}, as {format_in_words(new.format)}."
    if not lost:
        yield spelled(
            f"{written} Nothing was lost: it holds the very text, {comparison.digest_new}."
        )
        return
    many = counted(len(lost), "feature was", "features were")
    yield spelled(f"{written} Not all was kept: {many} lost, or not in full.")
    yield spelled(f"Compared with {old.file}, as read back:")
    for each in lost:
        some = counted(each.many, "place", "places")
        more = "" if each.many <= len(each.places) else " …"
        places = f": {'; '.join(each.places)}{more}" if each.places else ""
        told = f"{some} {_agreeing(each)}{places}"
        lines = wrap(spelled(told), max(width - _ROOM, 40))
        for number, line in enumerate(lines):
            yield f"  {each.feature if not number else '':<{_ROOM - 4}}{line}".rstrip()


def lost_json(comparison: Comparison, lost: Sequence[Loss]) -> str:
    """Return a conversion as one JSON object."""
    doubts = doubts_of(comparison)
    whole: dict[str, Value] = {
        "schema": CONVERT,
        "complete": not lost,
        "verdict": comparison.verdict,
        "old": file_of(comparison.old, comparison.digest_old),
        "new": file_of(comparison.new, comparison.digest_new),
        "losses": [
            {
                "feature": each.feature,
                "count": each.many,
                "sentence": each.sentence,
                "places": list(each.places),
            }
            for each in lost
        ],
        "hazards": doubts["hazards"],
        "unread": doubts["unread"],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _agreeing(loss: Loss) -> str:
    """Return the sentence of a loss, in the number of its places."""
    if loss.many > 1:
        return loss.sentence
    words = loss.sentence.split(" ")
    verb = 2 if words[:2] == ["no", "longer"] else 0
    words[verb] = _ONE.get(words[verb], f"{words[verb]}s")
    return " ".join(words)


_ONE = {"have": "has", "are": "is", "were": "was", "must": "must", "stood": "stood"}
