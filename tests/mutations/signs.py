"""Meaningful mutations of marks: commas, quotes, brackets, hyphens, dashes and stops."""

from __future__ import annotations

from functools import partial

from tests.mutations.kind import Kind, first, into, swap

_english = partial(Kind, languages=("en",))
_spoken = partial(Kind, languages=("en", "fr", "es", "ru"))

_RESIGN = (
    *("re-sign|resign", "re-cover|recover", "re-form|reform", "re-lease|release"),
    *("re-present|represent", "re-serve|reserve", "re-sort|resort", "re-treat|retreat"),
    *("re-creation|recreation", "re-signed|resigned", "re-covered|recovered", "re-count|recount"),
    *("re-formed|reformed", "re-leased|released", "re-mark|remark", "re-dress|redress"),
    *("re-covery|recovery", "re-sources|resources", "re-presentation|representation"),
)

KINDS: tuple[Kind, ...] = (
    _english("serial-comma", "two last items may be one", into(r"(?<=\w), (and|or) ", r" \1 ")),
    _english(
        "serial-comma-added",
        "one last pair may be two items",
        into(r"(?<=, )(\w+) (and|or) (?=\w+[,.;])", r"\1, \2 "),
    ),
    _english(
        "which-comma", "a limiting clause becomes an aside", into(r"(?<=\w), (which|who) ", r" \1 ")
    ),
    _english(
        "which-comma-added",
        "an aside was a limiting clause",
        into(r"(?<=[a-z]) (which|who) (?=[a-z])", r", \1 "),
    ),
    _english("which-that", "an aside becomes a limit", swap("which|that")),
    _english(
        "scope-comma",
        "how far a condition or an exception reaches changes",
        into(r"(?<=[a-z]), (if|unless|except|provided|when|where|including|subject) ", r" \1 "),
    ),
    _english(
        "scope-comma-added",
        "how far a condition or an exception reaches changes",
        into(r"(?<=[a-z]) (if|unless|except|when|where|including|subject|in|for|by) ", r", \1 "),
    ),
    _english(
        "adjective-comma", "one qualified thing becomes two", into(r", (?=[a-z]+ [a-z]+)", " ")
    ),
    _spoken("comma-semicolon", "the order of a list's parts changes", into(r"(?<=\w), ", "; ")),
    _spoken("comma-colon", "a clause becomes an explanation", into(r"(?<=\w), (?=\w)", ": ")),
    _spoken("comma-stop", "a condition is cut off", into(r", (\w)", lambda m: f". {m[1].upper()}")),
    _spoken("stop-question", "a rule becomes a question", into(r"\.$", "?", "!")),
    _spoken("stop-open", "a sentence does not end", into(r"(?<=\w)\.$", ",", ";", ":", " -")),
    _spoken(
        "stop-in-list",
        "a stop inside a running list cuts off what follows",
        into(r"(?<=\w); ?(\w)", lambda m: f". {m[1].upper()}"),
    ),
    _spoken("bracket-moved", "what is an aside changes", into(r"(\([^()]+)\) (\w+)", r"\1 \2)")),
    _spoken(
        "bracket-opened", "an aside becomes operative", into(r"\(([^()]{4,})\)", r"\1", r", \1,")
    ),
    _spoken("bracket-kind", "agreed text becomes text in brackets", into(r"\(([^()]+)\)", r"[\1]")),
    _spoken(
        "bracket-added",
        "operative text becomes an aside",
        into(r"(?<=\w) (\w{4,} \w{4,})(?= )", r" (\1)"),
    ),
    _spoken(
        "bracket-square-dropped",
        "text not agreed becomes agreed",
        into(r"(?<= )(\w+)(?= )", r"[\1]"),
    ),
    _spoken(
        "quote-moved",
        "the defined or quoted words change",
        into(r"([“«][^“”«»]+)([”»]) (\w+)", r"\1 \3\2"),
        direction="both",
    ),
    _spoken("quote-dropped", "a defined term loses its mark", into(r"[“«]([^“”«»]+)[”»]", r"\1")),
    _spoken(
        "quote-added",
        "a word becomes a term or is held at arm's length",
        into(r" (\w{5,})(?= )", r" “\1”"),
    ),
    _spoken(
        "quote-kind",
        "marks of another role: a quotation becomes a name or inches",
        into(r"[“«]([^“”«»]+)[”»]", r"<\1>", r"*\1*", r"″\1″"),
    ),
    _english(
        "possessive-number",
        "one owner becomes several",
        first(into(r"(\w)['’]s\b", r"\1s’"), into(r"(\w)s['’](?= )", r"\1’s")),
    ),
    _english("possessive-dropped", "an owner becomes a plural", into(r"(\w)['’]s\b", r"\1s")),
    _english("hyphen-prefix", "another word: to sign again or to step down", swap(*_RESIGN)),
    _english(
        "hyphen-line-end",
        "a word cut at a line's end is never joined in silence",
        into(r"\b(re|pre|co|un|non|inter)(?=[a-z]{4})(\w+)", "\\1-\n\\2"),
    ),
    _english(
        "hyphen-compound",
        "what qualifies what changes",
        first(
            into(r"\b([a-z]{3,})-([a-z]{4,})\b", r"\1 \2"),
            into(r"\b([a-z]{4,}) ([a-z]{4,}) (?=[a-z]{4})", r"\1-\2 "),
        ),
    ),
    _english(
        "words-joined",
        "another word: 'may be' and 'maybe'",
        swap(
            *("may be|maybe", "any one|anyone", "every one|everyone", "all together|altogether"),
            *("all ready|already", "every day|everyday", "some time|sometime", "in to|into"),
            *("there of|thereof", "here in|herein", "in deed|indeed", "on going|ongoing"),
        ),
    ),
    _spoken("dash-minus", "a dash becomes a minus sign", into(r"(?<=\w) [–—-] (?=\w)", " \u2212 ")),
    _spoken("dash-hyphen", "two things become one compound", into(r"(\w) [–—] (\w)", r"\1-\2")),
    _spoken("dash-dropped", "an aside becomes operative", into(r" [–—] ", " ", ", ")),
    _spoken(
        "slash",
        "a choice becomes one thing",
        into(r"\b([A-Za-z]+)/([A-Za-z]+)\b", r"\1 \2", r"\1-\2"),
    ),
    _spoken(
        "sign-added",
        "a mark calls a note that says more",
        into(r"(?<=[a-z]{4})(?= )", "*", "†", "§"),
    ),
    _spoken(
        "note-number",
        "another note is called",
        into(r"\[(\d+)\]", lambda m: f"[{int(m[1]) + 1}]"),
    ),
    _spoken("ellipsis-added", "words are left out", into(r"(?<=[a-z]) \w+ (?=\w)", " … ", " ... ")),
    _spoken(
        "blank-filled", "a blank is filled: completed, never editorial", into(r" \w+(?= )", " ____")
    ),
    _spoken(
        "sentence-boundary",
        "what a condition belongs to changes",
        into(r"\. ([A-ZА-ЯÀ-Ý])(?=[a-zа-яà-ý])", lambda m: f", {m[1].lower()}"),
    ),
)
