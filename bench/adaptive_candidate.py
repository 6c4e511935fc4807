"""Candidates of the adaptive attack: a change of meaning among edits that look like slips.

Whoever searches chooses, whole number by whole number; the same choices make the same candidate.
That the meaning changed is known because it was changed: a word became another one, a number
another number, two references changed places. `spared` is the same pair without that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bench.adaptive_blanks import filled, misfilled
from bench.adaptive_frames import frames
from bench.adaptive_words import mistaken
from tests.conftest import SHARED_DATA
from tests.mutations import documents as whole
from tests.mutations import documents_editorial, editorial, meaningful
from tests.mutations.chance import seeded
from tests.mutations.drafts import draft
from tests.mutations.invented import INVENTED
from tests.mutations.kind import Kind, into
from tests.mutations.sources import Sentence, documents, sentences
from tests.renumbering import agreement, stray

Choose: TypeAlias = Callable[[int], int]
"""Choose a whole number from 0 to before the one given."""

LANGUAGES = ("en", "ru", "fr", "es", "ko")
_HOUSE = frozenset(("guillemets", "range-dash", "precision"))
"""House choices that leave a duty a duty and a list a list: hard to be safe under, still safe."""
_LOCALES = ("", "", "", "en", "de", "fr", "en-dmy", "en-mdy")
_SEEDS = 1 << 12
_TURNS = 16
_TRIES = 16
_PARTS = re.compile(r"\n\n")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,2}(?![\w]|[.,]\d)")


GUISES: tuple[Callable[[str], str], ...] = (
    *[str] * 3,
    lambda line: line.replace(" ", "  "),
    lambda line: line.replace(" ", "\u00a0"),
    lambda line: line.replace(" ", "\u00a0 "),
    lambda line: line.replace(" ", " \u202f"),
    lambda line: line.replace(" ", " " * 12),
    lambda line: f"(a) {line}",
    lambda line: f"1. {line}",
    lambda line: f"({line})",
    lambda line: f"# {line}",
    lambda line: f"{line[:1].lower()}{line[1:]}",
    lambda line: f"{line} {line}",
)
"""What a line may look like, the same on both sides: a guard may look past it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An old and a new text whose meaning differs, and what was done to them.

    `spared` is the pair before the meaning was touched, or nothing where no such pair is known.
    `own` says that all of it is the project's own wording.
    """

    old: str
    new: str
    spared: tuple[str, str] | None
    language: str
    locale: str
    house: frozenset[str]
    suffix: str
    planted: tuple[str, ...]
    noise: tuple[str, ...]
    own: bool


class Source:
    """The wordings that candidates are made of: real ones where they are at hand, and invented."""

    def __init__(self) -> None:
        real = sentences(documents(SHARED_DATA)) if SHARED_DATA.is_dir() else ()
        self.real: dict[str, list[Sentence]] = {code: [] for code in LANGUAGES}
        self.invented: dict[str, list[Sentence]] = {code: [] for code in LANGUAGES}
        for held, found in ((self.real, real), (self.invented, INVENTED)):
            for each in found:
                if each.language in held:
                    held[each.language].append(each)
        self._all = (*real, *INVENTED)
        self._frames = frames()
        self._ways = (
            *(self._wordings, self._wordings, self._framed, self._renumbered, self._drafted),
            *(self._mistaken, self._completed),
        )

    def candidate(self, choose: Choose) -> Candidate | None:
        """Return the candidate of some choices, or None where what was chosen has no place."""
        way = self._ways[choose(len(self._ways))]
        return way(choose)

    # ---------------------------------------------------------------- wordings

    def _wordings(self, choose: Choose) -> Candidate | None:
        """A sentence whose meaning changes, with others around it that may lend it a sense."""
        code = LANGUAGES[choose(len(LANGUAGES))]
        lines = [self._sentence(code, choose) for _ in range(1 + choose(3))]
        text = [each.text for each in lines]
        text[0] = GUISES[choose(len(GUISES))](text[0])
        made = _Made(code, text, list(text))
        made.disturb(choose, 4)
        made.plant(choose, 0)
        own = all(each.source == "invented.tsv" for each in lines)
        return made.candidate(choose, ".txt", own=own)

    def _sentence(self, code: str, choose: Choose) -> Sentence:
        held = self.real[code] if choose(3) else self.invented[code]
        held = held or self.invented[code]
        return held[choose(len(held))]

    # ---------------------------------------------------------------- frames

    def _framed(self, choose: Choose) -> Candidate | None:
        """What a class would take for one value, where it is another word, name or count."""
        frame = self._frames[choose(len(self._frames))]
        lead = frame.leads[choose(len(frame.leads))]
        one, two = frame.pairs[choose(len(frame.pairs))]
        tail = frame.tails[choose(len(frame.tails))]
        if choose(2):
            one, two = two, one
        others = [self.invented[frame.language][choose(len(self.invented[frame.language]))].text]
        worn = GUISES[choose(len(GUISES))]
        line = worn(lead + one + tail)
        made = _Made(frame.language, [line, *others], [line, *others])
        made.disturb(choose, 2, first=1)
        made.exchange(0, worn(lead + two + tail), frame.kind)
        return made.candidate(choose, ".md" if line[0] == "#" else ".txt", own=True)

    # ---------------------------------------------------------------- words and blanks

    def _mistaken(self, choose: Choose) -> Candidate | None:
        """A word that became another one, one slip away."""
        code = LANGUAGES[choose(4)]
        lines = [self._sentence(code, choose) for _ in range(1 + choose(2))]
        text = [each.text for each in lines]
        found = mistaken(text[0], code, choose)
        if found is None:
            return None
        worn = GUISES[choose(len(GUISES))]
        old, new, how = worn(found[0]), worn(found[1]), found[2]
        made = _Made(code, [old, *text[1:]], [old, *text[1:]])
        made.disturb(choose, 3, first=1)
        made.exchange(0, new, how)
        own = all(each.source == "invented.tsv" for each in lines)
        return made.candidate(choose, ".txt", own=own)

    def _completed(self, choose: Choose) -> Candidate | None:
        """A blank that is filled with another promise, or words that change beside one."""
        if choose(2):
            code, old, new = misfilled(choose)
            made = _Made(code, _PARTS.split(old), _PARTS.split(new))
            made.given("wrong filling")
            made.disturb(choose, 2)
            return made.candidate(choose, ".txt", own=True)
        code, old, new = filled(choose)
        before, after = _PARTS.split(old), _PARTS.split(new)
        made = _Made(code, before, after)
        made.disturb(choose, 2)
        changed = [at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b]
        if len(before) != len(after) or not changed or not made.plant_beside(choose, changed):
            return None
        return made.candidate(choose, ".txt", own=True)

    # ---------------------------------------------------------------- whole agreements

    def _renumbered(self, choose: Choose) -> Candidate | None:
        """An agreement that is renumbered, in which one number says something else."""
        code = LANGUAGES[choose(len(LANGUAGES))]
        chance = seeded(choose(_SEEDS))
        drawn = agreement(code, chance)
        extra, at = "", (0, 0)
        if choose(4) == 0 and (numbers := drawn.changed()) and max(numbers) <= 12:
            extra = "  " + stray(code, sorted(numbers)[choose(len(numbers))], chance)
            at = drawn.spots()[choose(len(drawn.spots()))]
        before, after = _sides(drawn.page(extra, at))
        made = _Made(code, before, after)
        made.disturb(choose, 2)
        if extra:
            made.given("reference left behind")
            return made.candidate(choose, ".md", own=True)
        if choose(3):
            made.renumber(choose)
        else:
            made.plant(choose, choose(len(made.after)))
        return made.candidate(choose, ".md", own=True)

    def _drafted(self, choose: Choose) -> Candidate | None:
        """A whole draft, of which a kind of change for documents or for sentences is made."""
        code = LANGUAGES[choose(4)]
        chance = seeded(choose(_SEEDS))
        drawn = draft(code, self._all, chance)
        if choose(2):
            kind = whole.KINDS[choose(len(whole.KINDS))]
            sides = [each.markdown() for each in kind.change(drawn, chance)]
            made = _Made(code, *[_PARTS.split(side) for side in sides])
            made.disturb(choose, 3)
            made.given(kind.name)
            return made.candidate(choose, ".md", own=False)
        form = documents_editorial.KINDS[choose(len(documents_editorial.KINDS))]
        sides = [each.markdown() for each in form.change(drawn, chance)]
        made = _Made(code, *[_PARTS.split(side) for side in sides])
        made.noise.append(form.name)
        made.disturb(choose, 2)
        if choose(2):
            made.renumber(choose)
        else:
            made.plant(choose, choose(len(made.after)))
        return made.candidate(choose, ".md", own=False)


class _Made:
    """A pair of texts that is being made: lines before and after, the same ones spared."""

    def __init__(self, language: str, before: Sequence[str], after: Sequence[str]) -> None:
        self.language = language
        self.before, self.after = list(before), list(after)
        self.noise: list[str] = []
        self._spared: tuple[list[str], list[str]] | None = None
        self._planted: list[str] = []

    def disturb(self, choose: Choose, most: int, first: int = 0) -> None:
        """Make edits of form, each on the side that may have it; those without a place are none."""
        kinds = _SLIPS[self.language]
        for _ in range(choose(most + 1)):
            side, place, turn = choose(2), choose(1 << 10), choose(_TURNS)
            for kind in _from(kinds, choose):
                old = kind.direction == "back" or (kind.direction == "both" and side == 1)
                lines = self.before if old else self.after
                at = first + place % max(len(lines) - first, 1)
                if at < len(lines) and self._change(kind, lines, at, turn):
                    self.noise.append(kind.name)
                    break

    def plant(self, choose: Choose, at: int) -> None:
        """Change the meaning of a line once or twice, on one side."""
        kinds = _MEANINGS[self.language]
        self._spare()
        lines = self.before if choose(2) else self.after  # on both they might be the same one
        for _ in range(1 + (choose(4) == 0)):
            turn = choose(_TURNS)
            for kind in _from(kinds, choose):
                if at < len(lines) and self._change(kind, lines, at, turn):
                    self._planted.append(kind.name)
                    break

    def plant_beside(self, choose: Choose, places: Sequence[int]) -> bool:
        """Change the meaning in one of `places` of the new text, not where a blank is filled."""
        self._spare()
        at = places[choose(len(places))]
        line = self.after[at]
        head, tail = differing(self.before[at], line)
        for kind in _from(_MEANINGS[self.language], choose):
            lines = [line]
            if self._change(kind, lines, 0, choose(_TURNS)):
                start, end = differing(lines[0], line)
                if end < head or tail < start:
                    self.after[at] = lines[0]
                    self._planted.append(kind.name)
                    return True
        return False

    def exchange(self, at: int, line: str, kind: str) -> None:
        """Give the new text another line, which means something else."""
        self._spare()
        self.after[at] = line
        self._planted.append(kind)

    def given(self, kind: str) -> None:
        """Note that the meaning was another from the beginning: no text is spared."""
        self._planted.append(kind)

    def renumber(self, choose: Choose) -> None:
        """Change a number of the new text that is no label, or let two change places."""
        self._spare()
        places = [
            (at, found.span())
            for at, line in enumerate(self.after)
            for found in _NUMBER.finditer(line)
            if found.start() > _label(line) and not line.startswith(("#", "|"))
        ]
        if not places:
            return
        at, (start, end) = places[choose(len(places))]
        line = self.after[at]
        old = int(line[start:end])
        if choose(3) == 0 and len(found := list(_NUMBER.finditer(line, _label(line) + 1))) > 1:
            one, two = found[0], found[1]
            if one[0] == two[0]:
                return
            middle = line[one.end() : two.start()]
            line = line[: one.start()] + two[0] + middle + one[0] + line[two.end() :]
            self._planted.append("numbers-exchanged")
        else:
            near = (old + 1, old - 1, old + 2, 1 + choose(14))
            new = near[choose(len(near))]
            if new < 1 or new == old:
                return
            line = f"{line[:start]}{new}{line[end:]}"
            self._planted.append("number-retargeted")
        self.after[at] = line

    def candidate(self, choose: Choose, suffix: str, *, own: bool) -> Candidate | None:
        """Return what was made, or None where the meaning is untouched."""
        old, new = _joined((self.before, self.after))
        spared = _joined(self._spared) if self._spared else None
        if not self._planted or old == new or spared == (old, new):
            return None
        return Candidate(
            old,
            new,
            spared,
            self.language,
            locale=_LOCALES[choose(len(_LOCALES))],
            house=_HOUSE if choose(4) == 0 else frozenset(),
            suffix=suffix,
            planted=tuple(self._planted),
            noise=tuple(self.noise),
            own=own,
        )

    def _spare(self) -> None:
        if self._spared is None:
            self._spared = list(self.before), list(self.after)

    def _change(self, kind: Kind, lines: list[str], at: int, turn: int) -> bool:
        start = _label(lines[at])
        head, line = lines[at][:start], lines[at][start:]
        if head.startswith("#") and not line:
            return False
        made = kind.change(line, self.language, seeded(turn, kind.name))
        if made is None or made == line:
            return False
        lines[at] = head + made
        return True


def _joined(sides: tuple[list[str], list[str]]) -> tuple[str, str]:
    return "\n\n".join(sides[0]), "\n\n".join(sides[1])


_LABEL = re.compile(r"(?:#+ )?(?:\d+\\?\. |\(\w+\) |제\d+조|[①-⑨] |\w+ (?:\d+|[IVXLC]+|[A-Z])\. )?")


def _label(line: str) -> int:
    found = _LABEL.match(line)
    return found.end() if found else 0


def _sides(page: str) -> tuple[list[str], list[str]]:
    """Return the old and the new lines of a page of `tests.proofs_by_hand`, as Markdown."""
    before: list[str] = []
    after: list[str] = []
    for each in page.split("\n"):
        sign, line = each[:1], each[2:]
        old, _, new = line.partition(" => ")
        if sign != "+":
            before.append(_escaped(old))
        if sign != "-":
            after.append(_escaped(new or old))
    return before, after


def _escaped(line: str) -> str:
    return re.sub(r"^(\d+)\. ", r"\1\\. ", line)


def differing(before: str, after: str) -> tuple[int, int]:
    """Return what of `after` differs from `before`: all between their equal ends, half-open."""
    head = 0
    shorter = min(len(before), len(after))
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return head, len(after) - tail


def _from(kinds: Sequence[Kind], choose: Choose) -> Sequence[Kind]:
    """Return the kind chosen and those after it, for where it has no place."""
    at = choose(len(kinds))
    return [*kinds[at:], *kinds[:at]][:_TRIES]


def _spoken(kinds: Sequence[Kind]) -> dict[str, tuple[Kind, ...]]:
    return {code: tuple([kind for kind in kinds if kind.speaks(code)]) for code in LANGUAGES}


_KOREAN = (
    Kind("space-no-break", "the same gap", into(r"(?<=[가-힣]) (?=[가-힣])", "\u00a0"), ("ko",)),
    Kind("space-doubled", "the same gap", into(r"(?<=[가-힣]) (?=[가-힣])", "  "), ("ko",)),
    Kind("percent", "the same share", into(r"(?<=\d)%", "퍼센트"), ("ko",)),
    Kind("stop-doubled", "a stop typed twice", into(r"\.$", ".."), ("ko",), direction="back"),
)
_FORMS = [kind for kind in editorial.KINDS if kind.name != "space-at-end"]
_SLIPS = _spoken([*_FORMS, *_KOREAN])
_MEANINGS = _spoken(meaningful.KINDS)
