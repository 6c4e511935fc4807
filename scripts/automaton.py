"""Pack words into the file that `paraph.language.wordlist` maps into memory.

Source: Daciuk et al., "Incremental Construction of Minimal Acyclic Finite-State Automata",
Computational Linguistics 26(1), 2000, algorithm for sorted words.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TypeAlias

from paraph.language.wordlist import FIRST, LAST, MAGIC, NOWHERE, TARGET

State: TypeAlias = tuple[tuple[int, int], ...]
"""The steps out of a state, each a label and the number of the state that it leads to."""


def packed(
    words: Mapping[str, int],
    *,
    language: str,
    lists: Sequence[Mapping[str, object]],
) -> bytes:
    """Return the file for `words`, each with its tag; the same words give the same bytes."""
    tags = sorted(set(words.values()))
    letters = "".join(sorted(set().union(*words)))
    labels = {letter: label for label, letter in enumerate(letters, FIRST)}
    keys = sorted(
        bytes([*map(labels.__getitem__, word), tags.index(tag)]) for word, tag in words.items()
    )
    if len(tags) > NOWHERE or FIRST + len(letters) > LAST:
        raise ValueError((len(tags), len(letters)))
    head = {
        "language": language,
        "words": len(words),
        "lists": lists,
        "tags": tags,
        "letters": letters,
    }
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    padding = b" " * (-(len(MAGIC) + len(line) + 1) % 4)
    body = MAGIC + line + padding + b"\n" + _bytes(*_states(keys))
    return body + sha256(body).digest()


def _states(keys: Sequence[bytes]) -> tuple[list[State], int]:
    """Return the states of the minimal automaton for the sorted `keys`, and the first one."""
    states: list[State] = [()]
    numbers: dict[State, int] = {(): 0}
    path: list[list[tuple[int, int]]] = [[]]
    last = b""

    def close(depth: int) -> None:
        """Settle what lies behind `depth` of the last key: no later key goes there."""
        while len(path) > depth + 1:
            state = tuple(path.pop())
            number = numbers.setdefault(state, len(states))
            if number == len(states):
                states.append(state)
            path[-1].append((last[len(path) - 1], number))

    for key in keys:
        shared = next(
            (at for at, (one, other) in enumerate(zip(last, key, strict=False)) if one != other),
            min(len(last), len(key)),
        )
        close(shared)
        path += [[] for _ in key[shared:]]
        last = key
    close(0)
    states.append(tuple(path[0]))
    return states, len(states) - 1


def _bytes(states: Sequence[State], first: int) -> bytes:
    """Return the steps of all states, the `first` in front, 32 bits each, low byte first."""
    places: dict[int, int] = {}
    place = 0
    for number in (first, *range(1, first)):
        places[number] = place
        place += len(states[number])
    places[0] = 0  # where a tag leads does not matter
    if place >= 1 << 32 - TARGET:
        raise ValueError(place)
    steps = array("I")
    for number in places:
        state = states[number]
        for label, target in state:
            steps.append(label | places[target] << TARGET | LAST * (label == state[-1][0]))
    return b"".join(step.to_bytes(4, "little") for step in steps)
