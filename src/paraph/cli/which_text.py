"""Which text of a set is meant: "agreement:en", or what goes without saying."""

from __future__ import annotations

from paraph.agreement.text_set import TextSet
from paraph.errors import UsageError


def which_text(texts: TextSet, said: str) -> tuple[str, str]:
    """Return the component and language that are said, of the first text where nothing is.

    Raises:
        UsageError: the set has no such text.
    """
    pairs = _pairs(texts)
    component, _, language = said.partition(":")
    pair = (component, language) if said else pairs[0]
    if pair not in pairs:
        raise UsageError(f"the set has no text {said!r}: it has {_named(pairs)}")
    return pair


def the_text(texts: TextSet, said: str, what: str) -> tuple[str, str]:
    """Return the same where nothing goes without saying but the only text of a set.

    Raises:
        UsageError: the set has no such text, or several and none is said: `what` says for what.
    """
    pairs = _pairs(texts)
    if not said and len(pairs) > 1:
        raise UsageError(f"say by --text which of its texts is {what}: {_named(pairs)}")
    return which_text(texts, said)


def _pairs(texts: TextSet) -> list[tuple[str, str]]:
    return [entry[:2] for entry in texts.entries]


def _named(pairs: list[tuple[str, str]]) -> str:
    return ", ".join([":".join(each) for each in pairs])
