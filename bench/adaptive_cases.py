"""Near misses of the adaptive attack as cases: `tests/unit/near_misses.tsv`, one of each kind.

    python -m bench.adaptive_cases [--each N]

Takes what the runs left in `.cache/adaptive`: claims about a changed meaning that the checker
refused. Only those in the project's own wording, and of each only what it takes to be refused for
the same reason: paragraphs that both texts share are left out where nothing hangs on them.
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bench.adaptive import FOLDER, ROOT
from bench.adaptive_candidate import Candidate
from bench.adaptive_look import look

TABLE = ROOT / "tests" / "unit" / "near_misses.tsv"
BREAK = "¶"
"""What parts the paragraphs of a case."""
_HEAD = ("language", "format", "locale", "class and reason", "what changed", "old", "new")
_LONGEST = 2500


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the table anew: what is in it stays, and kinds that it has not are added."""
    parser = argparse.ArgumentParser(prog="python -m bench.adaptive_cases", description=__doc__)
    parser.add_argument("--each", type=int, default=1, help="cases of each kind (default 1)")
    each = parser.parse_args(arguments).each
    rows = TABLE.read_text("utf-8").splitlines()[1:] if TABLE.exists() else []
    had = {(row.split("\t")[0], row.split("\t")[3]) for row in rows}
    for (language, why), found in sorted(_found().items(), key=_shortest):
        if (language, why) in had:
            continue
        made: dict[tuple[str, str], Candidate] = {}
        for candidate in sorted(found, key=lambda one: len(one.old))[:each]:
            small = _shortened(candidate, why)
            made.setdefault((small.old, small.new), small)
        rows += [_row(one, why) for one in list(made.values())[:each]]
        TABLE.write_text("\n".join(("\t".join(_HEAD), *sorted(rows))) + "\n", encoding="utf-8")
    print(f"{len(rows)} cases in {TABLE.name}")


def _found() -> Mapping[tuple[str, str], list[Candidate]]:
    """Return the near misses that the runs noted, by language, class and reason."""
    found: defaultdict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            held: dict[str, Any] = json.loads(line)
            if held["what"] == "proved" or not held["own"] or not _plain(held["old"], held["new"]):
                continue
            candidate = Candidate(
                old=held["old"],
                new=held["new"],
                spared=tuple(held["spared"]) if held["spared"] else None,
                language=held["language"],
                locale=held["locale"],
                house=frozenset(held["house"]),
                suffix=held["suffix"],
                planted=tuple(held["planted"]),
                noise=tuple(held["noise"]),
                own=True,
            )
            found[candidate.language, held["why"]].append(candidate)
    return found


def _shortest(kind: tuple[tuple[str, str], list[Candidate]]) -> int:
    return min(len(one.old) for one in kind[1])


def _plain(*texts: str) -> bool:
    """Whether texts are short enough for a table, and have no line but whole paragraphs."""
    return all(
        len(text) <= _LONGEST and not re.search(r"(?<!\n)\n(?!\n)|\t", text) for text in texts
    )


def _shortened(candidate: Candidate, why: str) -> Candidate:
    """Return the candidate without what it needs not to be refused for that reason."""
    small = candidate
    for other in _fewer(candidate):
        if small.house == other.house and why not in _features(other):
            continue
        small = other
        break
    dropped = True
    while dropped:
        dropped = False
        for at in range(len(small.old.split("\n\n"))):
            less = _without(small, at)
            if less is not None and why in _features(less):
                small, dropped = less, True
                break
    return small


def _fewer(candidate: Candidate) -> Iterator[Candidate]:
    """Yield the candidate with less declared: no house choices, no locale."""
    plain = frozenset[str]()
    yield replace(candidate, house=plain, locale="")
    yield replace(candidate, house=plain)


def _without(candidate: Candidate, at: int) -> Candidate | None:
    """Return the candidate without one paragraph, on both sides alike, or None."""
    texts = [candidate.old, candidate.new, *(candidate.spared or ())]
    held = [text.split("\n\n") for text in texts]
    paragraph = held[0][at]
    if any(len(text) < 2 for text in held):
        return None
    if all(paragraph in text for text in held):
        for text in held:
            text.remove(paragraph)
    elif len({len(text) for text in held}) == 1:
        for text in held:
            del text[at]
    else:
        return None
    old, new, *spared = ["\n\n".join(text) for text in held]
    return replace(candidate, old=old, new=new, spared=(spared[0], spared[1]) if spared else None)


def _features(candidate: Candidate) -> frozenset[str]:
    seen = look(candidate)
    return seen.features if seen and not seen.false else frozenset()


def _row(candidate: Candidate, why: str) -> str:
    texts = [text.replace("\n\n", BREAK) for text in (candidate.old, candidate.new)]
    what = ", ".join(candidate.planted)
    return "\t".join((candidate.language, candidate.suffix, candidate.locale, why, what, *texts))


if __name__ == "__main__":
    main()
