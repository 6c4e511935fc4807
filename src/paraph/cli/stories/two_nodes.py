"""Two nodes: how their people act, and how what one has comes to the other."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.cli.stories.story import Happening, Step

LANGUAGES = ("en", "fr")
"""The languages of the treaty; each is the one of its original, too."""
OCCASION = "State visit to Morin, May 2026"


def paper(kind: str, text_set: str, party: str = "alda") -> Iterator[Happening]:
    """Yield how a paper on a text set is made, for Word and to print."""
    for suffix in ("docx", "pdf"):
        out = f"papers/{kind}.{suffix}"
        named = ("--set", text_set, "--node", party, "--out", out)
        yield Step(("paper", kind, *named), printed=suffix == "pdf")


def sent(of: str, to: str, how: str = "import") -> Iterator[Happening]:
    """Yield how one node's bundle comes to the other one."""
    bundle = f"bundles/{of}-to-{to}.paraph.jsonl"
    yield Step(("export", bundle, "--node", of))
    yield Step((how, bundle, "--node", to, *(("--yes",) if how == "join" else ())))


def at(party: str, person: str) -> tuple[str, ...]:
    """Return how a person acts at the node of a party."""
    return ("--node", party, "--as", person, "--yes")


def persons(*named: str) -> tuple[str, ...]:
    """Return how the persons of a node are named."""
    return tuple([each for name in named for each in ("--person", name)])
