"""Wording: what the words of one side say that those of the other do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from paraph.proof.reason import Code, Reason
from paraph.proof.reasons import weights
from paraph.proof.reasons.cursor import SPAN, TERM, Signal
from paraph.proof.reasons.extract import Context, Extract
from paraph.proof.reasons.quoting import excerpt, listed, quoted, were
from paraph.proof.reasons.rewritten import rewritten
from paraph.proof.reasons.signals import scan
from paraph.proof.reasons.tokens import around

_VALUES = frozenset(("amount", "date", "number", "unit"))
_REPLACED = _VALUES | {"modality", "time limit"}
"""Codes that weigh less where a word came or went than where it took the place of another."""
_WRITTEN = _VALUES | {"time limit", "reference"}
"""Codes of what may be one value in other letters."""
_GLOSSES = {
    "obligation": "an obligation",
    "permission": "a permission",
    "prohibition": "a prohibition",
    "none": "no obligation",
    "recommendation": "a recommendation",
    "right": "a right",
    "inclusion": "an inclusion",
    "exclusion": "an exclusion",
    "limitation": "a limitation",
    "override": "a precedence over other rules",
    "reservation": "a reservation",
    "exception": "an exception",
    "least": "a lower bound",
    "minimum": "a lower bound",
    "maximum": "an upper bound",
    "most": "an upper bound",
    TERM: "a defined term",
}
_BY_CODE: dict[str, str] = {"condition": "a condition", "negation": "a negation"}
_MANY = 3
"""Reasons of one code in an edit that are told one by one; further words are told together."""
_SHOWN = 12
_REACH = 64
"""Characters around an edit to which a phrase that it cuts into may reach."""


class Found(NamedTuple):
    """A reason, and where in the provision what it names stands."""

    at: int
    reason: Reason


class Told(NamedTuple):
    """The reasons that signals give, and the spans of each side that they account for."""

    found: tuple[Found, ...]
    old: tuple[tuple[int, int], ...]
    new: tuple[tuple[int, int], ...]


def told(old: Extract, new: Extract, context: Context, *, bulk: bool = False) -> Told:
    """Return what differs between the signals of an edit's sides, with those it cuts into.

    In `bulk`, where one side has nothing, each code is told once.
    """
    earlier, afters = _touched(old, new, context)
    gone = _spelled_otherwise(_unlike(earlier, afters), new)
    come = _spelled_otherwise(_unlike(afters, earlier), old)
    spans = [tuple([signal[:2] for signal in side]) for side in (earlier, afters)]
    if bulk:
        side = new if come else old
        return Told(tuple(_bulk(come or gone, side, new=bool(come))), spans[0], spans[1])
    found = _several(_paired(gone, come, old.text, new.text))
    return Told(tuple(found), spans[0], spans[1])


# ---------------------------------------------------------------- which signals


def _touched(old: Extract, new: Extract, context: Context) -> tuple[list[Signal], list[Signal]]:
    """Return the signals of each side that the edit touches.

    A signal that goes beyond the edit ("shall not", where "not" is new) takes with it what stands
    at the same place on the other side ("shall").
    """
    sides = old, new
    scanned = [_Scanned(side, context) for side in sides]
    left = right = 0
    most = _common(
        old.text[max(old.start - _REACH, 0) : old.start][::-1],
        new.text[max(new.start - _REACH, 0) : new.start][::-1],
    )
    for side, signals in zip(sides, scanned, strict=True):
        for signal in signals.before(side.end):
            if _overlaps(signal, side.start, side.end):
                left = max(left, min(side.start - signal.start, most))
                right = max(right, signal.end - side.end)
    right = min(
        right, _common(old.text[old.end : old.end + _REACH], new.text[new.end : new.end + _REACH])
    )
    before, after = [
        [
            signal
            for signal in signals.before(side.end + right)
            if _overlaps(signal, max(side.start - left, 0), side.end + right)
        ]
        for side, signals in zip(sides, scanned, strict=True)
    ]
    return before, after


class _Scanned:
    """The signals around an edit of one side, read as far as they are asked for."""

    def __init__(self, side: Extract, context: Context) -> None:
        around_it = around(side.text, side.start, side.end)
        found = scan(side.text, *around_it, context.language, context.terms)
        self._found: list[Signal] = []
        self._rest = found if side.text else iter(())

    def before(self, place: int) -> list[Signal]:
        """Return the signals that begin before a place, and the next one."""
        found = self._found
        while not found or found[-1].start < place:
            signal = next(self._rest, None)
            if signal is None:
                break
            found.append(signal)
        return found


def _common(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    most = min(len(one), len(other))
    if one[:most] == other[:most]:
        return most
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), most)


def _overlaps(signal: Signal, start: int, end: int) -> bool:
    """Whether a signal stands in a span, in part, or around it where the span is empty."""
    return signal.start < end and signal.end > start


def _unlike(signals: Sequence[Signal], others: Sequence[Signal]) -> list[Signal]:
    """Return the signals that `others` has not, as often as they come."""
    if not signals or not others:
        return [*signals]
    left = Counter([(signal.code, signal.key) for signal in others])
    result = []
    for signal in signals:
        name = signal.code, signal.key
        if left[name] > 0:
            left[name] -= 1
        else:
            result.append(signal)
    return result


def _spelled_otherwise(signals: list[Signal], other: Extract) -> list[Signal]:
    """Return the signals less the terms that the other side has in other letters alone."""
    if all(signal.kind != TERM for signal in signals):
        return signals
    small = other.edit.lower()
    return [signal for signal in signals if signal.kind != TERM or signal.key.lower() not in small]


# ---------------------------------------------------------------- pairs


class _Pair(NamedTuple):
    """Signals that gave way to others; one side may be empty."""

    gone: tuple[Signal, ...]
    come: tuple[Signal, ...]


_NONE = _Pair((), ())


def _paired(
    gone: list[Signal], come: list[Signal], old: str, new: str
) -> Iterator[tuple[Code, Found]]:
    """Yield a reason for each pair: values with values, else of one code, else what is left."""
    if not gone and not come:
        return
    pairs: list[_Pair] = []
    lone: list[Signal] = []
    groups: dict[str, _Pair] = {}
    for side, signals in enumerate((gone, come)):
        for signal in signals:
            name = _group(signal)
            pair = groups.get(name, _NONE)
            grown = (*pair[side], signal)
            groups[name] = _Pair(pair.gone, grown) if side else _Pair(grown, pair.come)
    for before, after in groups.values():
        if len(before) == len(after):
            pairs += [_Pair((one,), (other,)) for one, other in zip(before, after, strict=True)]
        elif before and after:
            pairs.append(_Pair(before, after))
        else:
            lone += [*before, *after]
    lost = [signal for signal in gone if signal in lone]
    won = [signal for signal in come if signal in lone]
    if len(lost) == len(won) == 1 and not pairs and lost[0].wide == won[0].wide:
        pairs.append(_Pair((lost[0],), (won[0],)))
    else:
        pairs += [_Pair((signal,), ()) for signal in lost]
        pairs += [_Pair((), (signal,)) for signal in won]
    for pair in pairs:
        yield _told(pair, old, new)


def _group(signal: Signal) -> str:
    """Return what a signal is paired by: values with values, lengths of time among them."""
    measured = signal.kind == SPAN and signal.key[:1].isdigit()
    return "value" if measured or signal.code in _VALUES else signal.code


def _told(pair: _Pair, old: str, new: str) -> tuple[Code, Found]:
    gone = [old[signal.start : signal.end] for signal in pair.gone]
    come = [new[signal.start : signal.end] for signal in pair.come]
    code = _code(pair)
    if gone and come:
        if len(gone) == len(come) == 1:
            sentence = f"{quoted(gone[0])} became {quoted(come[0])}"
        else:
            sentence = f"{listed(gone[:_SHOWN])} gave way to {listed(come[:_SHOWN])}"
        before, after = _gloss(pair.gone), _gloss(pair.come)
        if before and after and before != after:
            sentence += f": {before} became {after}"
    else:
        sentence = f"{listed(gone or come)} {were(gone or come)} {'deleted' if gone else 'added'}"
        gloss = _gloss(pair.gone or pair.come)
        sentence += f": {gloss}" if gloss else ""
    at = (pair.come or pair.gone)[0].start
    weight = _weight(code, pair)
    if gone and come and code in _WRITTEN and rewritten(" ".join(gone), " ".join(come)):
        weight = weights.REWRITTEN
    reason = Reason(code, (*gone[:_SHOWN], *come[:_SHOWN]), f"{sentence}.", weight)
    return code, Found(at, reason)


def _code(pair: _Pair) -> Code:
    code = min([signal.code for signal in (*pair.gone, *pair.come)], key=_heaviest)
    if code == "modality" and _negated(pair):
        return "negation"
    return code


def _heaviest(code: Code) -> int:
    return -weights.SIGNAL.get(code, 0)


def _negated(pair: _Pair) -> bool:
    """Whether one modal phrase is the other with a negation: "shall", "shall not"."""
    if len(pair.gone) != 1 or len(pair.come) != 1 or pair.gone[0].kind == pair.come[0].kind:
        return False
    before, after = (set(side[0].key.split()) for side in pair)
    return before < after or after < before


def _gloss(signals: Sequence[Signal]) -> str:
    glosses = {_GLOSSES.get(signal.kind) or _BY_CODE.get(signal.code, "") for signal in signals}
    return glosses.pop() if len(glosses) == 1 else ""


def _weight(code: Code, pair: _Pair) -> int:
    kinds = {signal.kind for signal in (*pair.gone, *pair.come)}
    if code == "modality" and pair.gone and pair.come and len(kinds) == 1:
        return weights.SAME_KIND
    if code == "connective" and not (pair.gone and pair.come):
        return weights.LONE_CONNECTIVE
    wide = all(signal.wide for signal in (*pair.gone, *pair.come))
    lone = code in _REPLACED and not (pair.gone and pair.come)
    return weights.SIGNAL[code] - wide * weights.WIDE - lone * weights.ONE_SIDED


# ---------------------------------------------------------------- many


def _several(found: Iterable[tuple[Code, Found]]) -> Iterator[Found]:
    """Yield the reasons, those of one code past the third as one."""
    by_code: dict[Code, list[Found]] = {}
    for code, each in found:
        by_code.setdefault(code, []).append(each)
    for code, several in by_code.items():
        several.sort(key=lambda each: (-each.reason.weight, each.at))
        yield from several[:_MANY]
        rest = several[_MANY:]
        if rest:
            words = tuple([word for each in rest for word in each.reason.words])
            sentence = f"{listed(list(words[:_SHOWN]))} changed as well"
            if len(words) > _SHOWN:
                sentence += f", and {len(words) - _SHOWN} more"
            weight = max(each.reason.weight for each in rest)
            yield Found(rest[0].at, Reason(code, words[:_SHOWN], f"{sentence}.", weight))


_BULKY: tuple[Code, ...] = (
    *("negation", "modality", "amount", "date", "time limit", "number"),
    *("condition", "scope"),
)


def _bulk(signals: Sequence[Signal], side: Extract, *, new: bool) -> Iterator[Found]:
    """Yield for each code what long added or deleted wording holds of it."""
    which = "added" if new else "deleted"
    for code in _BULKY:
        found = [signal for signal in signals if signal.code == code and not signal.wide]
        if not found:
            continue
        words = list(dict.fromkeys([side.text[each.start : each.end] for each in found]))[:_MANY]
        gloss = _gloss(found[:1]) if len(words) == 1 else ""
        sentence = f"The {which} words hold {listed(words)}{': ' if gloss else ''}{gloss}."
        weight = weights.SIGNAL[code] - weights.IN_BULK
        yield Found(found[0].start, Reason(code, tuple(map(excerpt, words)), sentence, weight))
