"""Write out the words of a Hunspell dictionary: every stem with every affix that it may take.

Affixes follow hunspell(5): conditions, stripping, one prefix with up to two suffixes, NEEDAFFIX,
FORBIDDENWORD and ONLYINCOMPOUND. Words that a dictionary builds by compounding are left out.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_SUGGESTING = frozenset(("TRY", "REP", "MAP", "KEY", "PHONE", "NOSUGGEST"))
_READING = frozenset(("SET", "ICONV", "OCONV", "BREAK", "WORDCHARS", "KEEPCASE"))
_COMPOUNDING = frozenset(("COMPOUNDMIN", "COMPOUNDRULE"))
_IGNORED = _SUGGESTING | _READING | _COMPOUNDING | {"CIRCUMFIX"}  # declared, and never used


class _Affix(NamedTuple):
    prefix: bool
    crosses: bool
    strip: str
    add: str
    flags: frozenset[str]
    condition: re.Pattern[str]


class Dictionary:
    """A dictionary of Hunspell, read from the text of its two files."""

    def __init__(self, aff: str, dic: str) -> None:
        self._dic = dic
        self._affixes: dict[str, list[_Affix]] = {}
        self._flags_of: dict[str, set[str]] = {}
        self._special = dict.fromkeys(("NEEDAFFIX", "FORBIDDENWORD", "ONLYINCOMPOUND"), "")
        self._long = False
        self._full = False
        for line in aff.removeprefix("\ufeff").splitlines():
            fields = line.partition("#")[0].split() if line.startswith("#") else line.split()
            if fields:
                self._directive(fields)

    def __iter__(self) -> Iterator[tuple[str, bool]]:
        """Yield each form once or more, and whether its stem has a capital letter."""
        needs = self._special["NEEDAFFIX"]
        apart = {self._special["FORBIDDENWORD"], self._special["ONLYINCOMPOUND"]}
        forbidden = {
            stem for stem, flags in self._stems() if self._special["FORBIDDENWORD"] in flags
        }
        for stem, flags in self._stems():
            if flags & apart:
                continue
            name = stem != stem.lower()
            if needs not in flags and stem not in forbidden:
                yield stem, name
            for form in self._forms(stem, flags):
                if form not in forbidden:
                    yield form, name

    def like(self, word: str, model: str) -> Iterator[str]:
        """Yield the forms of `word`, inflected like the stem `model`.

        Raises:
            KeyError: there is no such stem.
        """
        if not self._flags_of:
            for stem, flags in self._stems():
                self._flags_of.setdefault(stem, set()).update(flags)
        yield word
        yield from self._forms(word, self._flags_of[model])

    def _directive(self, fields: list[str]) -> None:
        match fields:
            case ["FLAG", kind]:
                self._long = kind == "long"
                if kind not in {"long", "UTF-8"}:
                    raise ValueError(fields)
            case ["FULLSTRIP"]:
                self._full = True
            case ["PFX" | "SFX", flag, "Y" | "N" as crosses, count] if count.isdecimal():
                self._affixes[flag] = []
                self._crosses = crosses == "Y"
            case ["PFX" | "SFX" as kind, flag, strip, add, *rest]:
                self._affixes[flag].append(self._affix(kind, strip, add, rest[0] if rest else "."))
            case [special, flag] if special in self._special:
                self._special[special] = flag
            case [word, *_] if word not in _IGNORED:
                raise ValueError(fields)

    def _affix(self, kind: str, strip: str, add: str, condition: str) -> _Affix:
        added, _, flags = add.partition("/")
        pattern = _pattern(condition)
        return _Affix(
            prefix=kind == "PFX",
            crosses=self._crosses,
            strip="" if strip == "0" else strip,
            add="" if added == "0" else added,
            flags=self._flags(flags),
            condition=re.compile(pattern if kind == "PFX" else rf"(?:{pattern})\Z"),
        )

    def _flags(self, flags: str) -> frozenset[str]:
        if not self._long:
            return frozenset(flags)
        return frozenset(flags[at : at + 2] for at in range(0, len(flags), 2))

    def _stems(self) -> Iterator[tuple[str, frozenset[str]]]:
        for line in self._dic.removeprefix("\ufeff").splitlines()[1:]:
            entry = line.split("\t")[0].strip()
            if entry:
                stem, _, flags = entry.partition("/")
                yield stem, self._flags(flags) - {""}

    def _forms(self, stem: str, flags: Iterable[str]) -> Iterator[str]:
        affixes = [affix for flag in sorted(flags) for affix in self._affixes.get(flag, ())]
        prefixes = [affix for affix in affixes if affix.prefix]
        for affix in prefixes:
            yield from self._with(affix, stem)
        for affix in affixes:
            if not affix.prefix:
                yield from self._suffixed(affix, stem, prefixes, again=True)

    def _suffixed(
        self, affix: _Affix, stem: str, prefixes: list[_Affix], *, again: bool
    ) -> Iterator[str]:
        more = [each for flag in sorted(affix.flags) for each in self._affixes.get(flag, ())]
        allowed = [
            prefix
            for prefix in (*prefixes, *(each for each in more if each.prefix))
            if prefix.crosses and affix.crosses
        ]
        for form in self._with(affix, stem):
            if self._special["NEEDAFFIX"] not in affix.flags or not affix.flags:
                yield form
            for prefix in allowed:
                yield from self._with(prefix, form)
            for suffix in more:
                if again and not suffix.prefix:
                    yield from self._suffixed(suffix, form, prefixes, again=False)

    def _with(self, affix: _Affix, word: str) -> Iterator[str]:
        """Yield `word` with `affix`, if it may have it."""
        strip = affix.strip
        if len(strip) >= len(word) + self._full:
            return
        if affix.prefix and affix.condition.match(word) and word.startswith(strip):
            yield affix.add + word[len(strip) :]
        elif not affix.prefix and affix.condition.search(word) and word.endswith(strip):
            yield word[: len(word) - len(strip)] + affix.add


def _pattern(condition: str) -> str:
    """Return a condition as a regular expression; in it brackets and "." are special."""
    return "".join(
        part if part == "." else _group(part) for part in re.findall(r"\[\^?[^\]]*\]|.", condition)
    )


def _group(part: str) -> str:
    if len(part) == 1:
        return re.escape(part)
    negated = part[1] == "^"
    return f"[{'^' * negated}{re.escape(part[1 + negated : -1])}]"
