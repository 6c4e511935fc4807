"""Meaningful mutations of characters that look alike or are not seen at all."""

from __future__ import annotations

from tests.mutations.chance import Random
from tests.mutations.kind import Change, Kind, into

_CYRILLIC = dict(zip("aceopxyAEOCPTBHKMX", "асеорхуАЕОСРТВНКМХ", strict=True))
_LATIN = {there: here for here, there in _CYRILLIC.items()}
_GREEK = {"o": "ο", "v": "ν", "A": "Α", "E": "Ε", "O": "Ο", "T": "Τ", "P": "Ρ", "i": "ι"}
_FULL = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
_BOLD = {chr(ord("a") + n): chr(0x1D41A + n) for n in range(26)}
_ARABIC = {str(n): chr(0x0660 + n) for n in range(10)}
_LETTER = {"0": "O", "1": "l", "5": "S", "8": "B", "2": "Z"}
_RAISED = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))


def _changed(table: dict[str, str]) -> Change:
    """Return the change of one character by `table`."""

    def change(sentence: str, _language: str, chance: Random) -> str | None:
        places = [at for at, char in enumerate(sentence) if char in table]
        if not places:
            return None
        at = chance.choice(places)
        return sentence[:at] + table[sentence[at]] + sentence[at + 1 :]

    return change


def _put(*characters: str) -> Change:
    """Return the change that puts one of `characters` between two letters."""

    def change(sentence: str, _language: str, chance: Random) -> str | None:
        places = [at for at in range(1, len(sentence)) if sentence[at - 1 : at + 1].isalpha()]
        if not places:
            return None
        at = chance.choice(places)
        return sentence[:at] + chance.choice(characters) + sentence[at:]

    return change


def _turned(sentence: str, _language: str, chance: Random) -> str | None:
    """Write two words backwards between bidirectional controls: the same to the eye."""
    words = sentence.split(" ")
    if len(words) < 4:
        return None
    at = chance.randrange(1, len(words) - 2)
    turned = f"\u202e{f'{words[at]} {words[at + 1]}'[::-1]}\u202c"
    return " ".join((*words[:at], turned, *words[at + 2 :]))


_IN_NAME = r"(?<=[a-zа-яё,] )([A-ZА-Я][a-zа-яё]{2})(?=[a-zа-яё]{2})"
_WESTERN = ("en", "fr", "es")

KINDS: tuple[Kind, ...] = (
    Kind("homoglyph-cyrillic", "a letter of another alphabet", _changed(_CYRILLIC), _WESTERN),
    Kind("homoglyph-latin", "a letter of another alphabet", _changed(_LATIN), ("ru",)),
    Kind("homoglyph-greek", "a letter of another alphabet", _changed(_GREEK), _WESTERN),
    Kind("full-width", "a wide letter or digit is another character", _changed(_FULL), _WESTERN),
    Kind("mathematical-letter", "a symbol in place of a letter", _changed(_BOLD), _WESTERN),
    Kind("digit-of-another-script", "a digit of another script", _changed(_ARABIC)),
    Kind("letter-for-digit", "a letter that looks like a digit", _changed(_LETTER)),
    Kind("digit-raised", "a digit becomes a power or a note", _changed(_RAISED)),
    Kind(
        "power-lowered",
        "a power becomes a digit of the number",
        into(r"(?<=[\dm])[²³]", lambda m: "2" if m[0] == "²" else "3"),
    ),
    Kind(
        "power-added",
        "a number becomes a power",
        into(r"(?<=\d)2\b", "²"),
        ("en", "fr", "es", "ru"),
    ),
    Kind("index-lowered", "an index becomes a number", into(r"[₂₃]", "2"), _WESTERN),
    Kind(
        "zero-width", "an unseen character", _put("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
    ),
    Kind("bidi-control", "an unseen control that turns order", _put("\u202e", "\u2066", "\u200f")),
    Kind("bidi-turned", "the stored words differ from the shown", _turned, _WESTERN),
    Kind("tag-characters", "unseen tags can carry a message", _put("\U000e0061\U000e0062")),
    Kind("variation-selector", "an unseen selector", _put("\ufe0f", "\U000e0100")),
    Kind("soft-hyphen", "an unseen hyphen in a word", _put("\u00ad"), ("en", "fr", "es", "ru")),
    Kind(
        "soft-hyphen-in-name",
        "an unseen hyphen in a name",
        into(_IN_NAME, "\\1\u00ad"),
        ("en", "ru"),
    ),
    Kind("struck-overlay", "a mark that strikes the letter out", _put("\u0336", "\u0338")),
    Kind("combining-mark", "an accent makes another letter", _put("\u0301"), ("en", "ru")),
    Kind("unseen-filler", "a blank that is a letter", _put("\u3164", "\u115f", "\u180e")),
    Kind("annotation", "unseen interlinear marks", _put("\ufff9x\ufffb")),
    Kind("private-use", "a character only one font knows", _put("\ue000")),
    Kind(
        "digits-spaced",
        "one number may be two: spaces between digits are never typography",
        into(r"\b(\d)(\d)\b|\b(\d\d)(\d\d)\b", lambda m: "\u202f".join(filter(None, m.groups()))),
    ),
    Kind(
        "digits-joined",
        "two numbers become one",
        into(r"(\d) (\d\d?\b)", r"\1\2"),
    ),
    Kind(
        "fraction-joined", "a fraction is never typography", into(r"\b1/2\b", "½", "12", "1\u20442")
    ),
    Kind(
        "sign-of-order",
        "no less becomes more",
        into(r"[≤≥]", lambda m: "<" if m[0] == "≤" else ">"),
    ),
    Kind("prime", "feet or minutes become an apostrophe", into(r"(?<=\d)[′″]", "’", '"', "")),
    Kind(
        "degree",
        "a degree becomes an ordinal",
        into(r"(?<=\d)\s?°", "º", "o"),
        ("en", "fr", "es", "ru"),
    ),
    Kind("unknown-character", "a character was lost", _changed(dict.fromkeys("aeioаео", "\ufffd"))),
)
