"""Norms between languages: false alarms on a treaty that agrees, and planted losses that are found.

    python -m bench.norms_between [--planted N] [--show] [--record]

The marine treaty in English is held against its French, Spanish and Russian texts, which say the
same: whatever is told of them is a false alarm, but for the one that was looked at
(`tests/conformance/test_concordance_bbnj.py`). Then one norm of the English text at a time, drawn
by chance, is dropped with its sentence, made a permission, an endeavour or a prohibition: it is
found where something is told that was not told before.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from bench.results import Table, record
from bench.treaty import SHARED, draw

from paraph.desk.lone_norms import Side, apart
from paraph.norms.extract import read_norms
from paraph.norms.lone import Apart, Lone
from paraph.norms.norm import Norm
from paraph.text.node import Text
from paraph.text.reading import Reading
from paraph.wiring import read

_LANGUAGES = {"en": "", "fr": "-fr", "es": "-es", "ru": "-ru"}
_SHALL = re.compile(r"\bshall\b(?! not)")
_FEW = 20  # letters of a provision of which nothing but the label is left
_WAYS = ("dropped", "a permission", "an endeavour", "a prohibition")
_HEAD = (
    *("languages", "norms", "told", "per 100 norms", "unclear"),
    *("planted", "found", *_WAYS, "unclear only"),
)


def side(reading: Reading, language: str) -> Side:
    """Return a text with its norms."""
    return Side(reading, language, read_norms(reading.text, language))


def main() -> None:
    """Measure, and record if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--planted", type=int, default=40, help="norms that are changed")
    parser.add_argument("--show", action="store_true", help="what is told, and what is not found")
    parser.add_argument("--record", action="store_true")
    given = parser.parse_args()
    sides = {}
    for code, suffix in _LANGUAGES.items():
        path = SHARED / "agreements" / "bbnj" / f"bbnj-agreement-2023{suffix}"
        sides[code] = side(read(path / "2023-06-19" / "text.txt", language=code), code)
    table = Table("Norms between languages", _HEAD)
    print(table.opening(), flush=True)
    english = sides.pop("en")
    planted = list(_planted(english, given.planted))
    for code, other in sides.items():
        plain = apart(english, other)
        if given.show:
            print(*[_line(each) for each in plain.lone], sep="\n")
        found: Counter[str] = Counter()
        many = Counter(way for way, _, _ in planted)
        for way, norm, changed in planted:
            told = apart(changed, other)
            new = bool(_new(told.lone, plain.lone) or set(told.alone[1]) - set(plain.alone[1]))
            found[way] += new
            unclear = not new and bool(_new(told.unclear, plain.unclear))
            found["unclear"] += unclear
            if given.show and not new:
                print(
                    f"NOT FOUND{' (unclear)' * unclear}: {way}: {norm.place.address}: {norm.words}"
                )
        print(table.add(*_cells(code, plain, found, many)), flush=True)
    if given.record:
        record(f"python -m bench.norms_between --planted {given.planted} --record", table)


def _cells(code: str, plain: Apart, found: Counter[str], many: Counter[str]) -> list[str]:
    right = sum(found[way] for way in _WAYS)
    share = 100 * len(plain.lone) / plain.compared
    return [
        *(f"en, {code}", str(plain.compared), str(len(plain.lone)), f"{share:.1f}"),
        *(str(len(plain.unclear)), str(many.total()), str(right)),
        *[f"{found[way]} of {many[way]}" for way in _WAYS],
        str(found["unclear"]),
    ]


def _planted(plain: Side, count: int) -> Iterator[tuple[str, Norm, Side]]:
    """Yield ways, norms and the text in which each is changed."""
    rest = [each for each in plain.norms.norms if _SHALL.search(each.words) or each.leads]
    rest.sort(key=lambda each: draw(1 << 30, "norms between", each.place))
    ways = [_WAYS[number % len(_WAYS)] for number in range(count)]
    for way in ways:
        while True:
            norm = rest.pop()
            changed = _changed(plain.reading.text, norm, way)
            if changed is not None:
                break
        yield way, norm, side(replace(plain.reading, text=changed), "en")


def _changed(text: Text, norm: Norm, way: str) -> Text | None:
    provisions = list(text.provisions)
    held = provisions[norm.place.provision]
    start, end = norm.place.start, norm.place.end
    before, words, after = held.text[:start], held.text[start:end], held.text[end:]
    if way == "dropped":
        kept = f"{before.rstrip()}{after.lstrip(' .;,')}"
        if sum(map(str.isalpha, kept)) < _FEW:
            del provisions[norm.place.provision]
        else:
            provisions[norm.place.provision] = held._replace(text=kept)
        return Text(tuple(provisions))
    if _SHALL.search(words) is None:
        return None
    into = {"a permission": "may", "a prohibition": "shall not"}.get(way, "shall endeavour to")
    said = before + _SHALL.sub(into, words, count=1) + after
    provisions[norm.place.provision] = held._replace(text=said)
    return Text(tuple(provisions))


def _new(told: tuple[Lone, ...], before: tuple[Lone, ...]) -> list[Lone]:
    known = Counter(map(_key, before))
    new = []
    for each in told:
        if known[_key(each)]:
            known[_key(each)] -= 1
        else:
            new.append(each)
    return new


def _key(each: Lone) -> tuple[str, str, str]:
    return (
        each.how,
        each.first.words if each.first else "",
        each.second.words if each.second else "",
    )


def _line(each: Lone) -> str:
    shown = each.first or each.second
    place = shown.place.address if shown else ""
    words = [norm.words[:90] if norm else "-" for norm in (each.first, each.second)]
    return f"TOLD {each.how}: {place}: {each.why}: {words[0]} | {words[1]}"


if __name__ == "__main__":
    main()
