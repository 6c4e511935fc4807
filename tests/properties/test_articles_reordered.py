"""What holds for agreements of numbers, titles and paragraphs in whatever order and manner."""

from __future__ import annotations

from random import Random  # noqa: TID251 - its type; chance comes from Hypothesis

from hypothesis import given, settings
from hypothesis import strategies as st

from paraph.comparison.compare import compare
from paraph.text.canonical import digest
from paraph.text.node import OBJECT, Kind, Mark, Provision, Text
from paraph.text.reading import Reading, Source
from paraph.text.tracked import accept, reject
from paraph.views.redline import redline

BODIES = (
    "Each Party shall provide the other Party with an annual report on the programme.",
    "The Parties shall establish a joint committee which meets twice a year in turn.",
    "Disputes are settled by negotiation between the Parties without recourse to others.",
    "This Agreement enters into force on the date of the last notification.",
    "Nothing in Article 2 affects the rights under Article 3.",
    "See paragraph 1.",
)
TITLES = ("Scope", "Committee", "Disputes", "Term", "Final provisions")
KINDS: tuple[Kind, ...] = ("paragraph", "heading")


def provision(random: Random) -> Provision:
    number, title, body = random.randint(1, 4), random.choice(TITLES), random.choice(BODIES)
    made = (
        Provision(random.choice(KINDS), f"Article {number}"),
        Provision(random.choice(KINDS), title),
        Provision("paragraph", f"Article {number}. {title}"),
        Provision("paragraph", f"Article {number}. {title}. {body}"),
        Provision("paragraph", title, label=f"Article {number}"),
        Provision("paragraph", f"{number}. {body}"),
        Provision("paragraph", f"{number}."),
        Provision("paragraph", f"({'abcde'[number]}) {body}"),
        Provision("paragraph"),
        Provision("paragraph", OBJECT, marks=(Mark(0, 1, "image", f"sha256:{number} seal"),)),
        Provision("paragraph", body),
        Provision("paragraph", f"{body} {random.choice(BODIES)}"),
    )
    return random.choice(made)


def changed(random: Random, held: list[Provision]) -> list[Provision]:
    """Return the provisions with one inserted, deleted, moved, merged, split or reworded."""
    at = random.randrange(len(held))
    one, rest = held[at], held[at + 1 :]
    made, left = [one], rest
    match random.choice(("insert", "delete", "move", "merge", "split", "reword")):
        case "insert":
            made = [provision(random), one]
        case "delete" if rest:
            made = []
        case "move":
            end = at + random.randint(1, 3)
            others = [*held[:at], *held[end:]]
            to = random.randint(0, len(others))
            return [*others[:to], *held[at:end], *others[to:]]
        case "merge" if rest and not one.marks and not rest[0].marks:
            made, left = [one._replace(text=f"{one.text} {rest[0].text}".strip())], rest[1:]
        case "split" if " " in one.text:
            words = one.text.split(" ")
            cut = random.randint(1, len(words) - 1)
            first = one._replace(text=" ".join(words[:cut]))
            made = [first, Provision("paragraph", " ".join(words[cut:]))]
        case _ if not one.marks:
            made = [one._replace(text=one.text.replace("the ", "a ", 1))]
    return [*held[:at], *made, *left]


@given(st.randoms(use_true_random=True))
@settings(max_examples=600)
def test_whatever_changed_is_told_and_both_texts_can_be_made_of_it(random: Random) -> None:
    before = [provision(random) for _ in range(random.randint(2, 14))]
    after = before
    for _ in range(random.randint(1, 4)):
        after = changed(random, after)
    old, new = (
        Reading(Text(tuple(held)), source=Source(language="en")) for held in (before, after)
    )

    comparison = compare(old, new)

    told = comparison.changes or any(getattr(row, "edits", ()) for row in comparison.rows)
    assert bool(told) == (digest(old.text) != digest(new.text))
    marked = redline(comparison)
    assert reject(marked) == old.text
    assert accept(marked) == new.text
