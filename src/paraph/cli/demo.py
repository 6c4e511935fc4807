"""`paraph demo`: an agreement from its proposal to both signatures, at two nodes, step by step."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from paraph.cli.output import say
from paraph.errors import ParaphError
from paraph.wiring import contents, make_folder, put

LANGUAGES = ("en", "fr")
NOT = {
    "en": ("shall be returned", "shall not be returned"),
    "fr": ("est restitué", "n'est pas restitué"),
}
"""The words that somebody smuggles in, in both languages."""
_MAY = ("--may", "sign,amend", "--allow", "typography,spelling,numbering")


class Step(NamedTuple):
    """A command of the demonstration, the exit code that it must have, and what is said before."""

    arguments: tuple[str, ...]
    code: int = 0
    said: str = ""


class DemoError(ParaphError):
    """A step of the demonstration did not come out as it must."""

    hint = "This is a fault of Paraph: please report it, with what was printed before."


def demo(folder: str) -> int:
    """Show the life of an agreement in a new folder, and return 0.

    It leaves both nodes, the texts, the bundle and the trust file there.

    Raises:
        DemoError: a step did not come out as it must.
        ResultError: the folder is not new, or cannot be written to.
    """
    make_folder(folder)
    _write_texts(folder)
    for step in steps(folder):
        if step.said:
            say(["", f"== {step.said}"])
        say(["", f"$ paraph {shlex.join(step.arguments)}"])
        _run(step)
    _flip(folder)
    return 0


def steps(folder: str) -> Iterator[Step]:
    """Yield every command of the demonstration."""
    yield from _nodes(folder)
    yield from _approved(folder)
    yield from _changed(folder)
    yield from _signed(folder)


def _nodes(folder: str) -> Iterator[Step]:
    alda, morin = _at(folder, "alda"), _at(folder, "morin")
    yield Step(
        (
            *(
                "init",
                alda,
                "--party",
                "alda",
                "--words",
                "Republic of Alda",
                "--decides",
                "council",
            ),
            *_persons("holm:council", "keller:ministry", "wolf:justice", "lund:treasury"),
            "--yes",
        ),
        said="Two parties make their nodes, each in its own folder.",
    )
    yield Step(
        (
            *("init", morin, "--party", "morin", "--words", "Kingdom of Morin"),
            *("--decides", "council", *_persons("graf:council", "weber:ministry"), "--yes"),
        )
    )
    cards = [_at(folder, party, "party.json") for party in ("alda", "morin")]
    yield Step(
        ("trust", *cards, "--out", _at(folder, "trust.json")),
        said="Each gives its card; a third person pins the keys of both.",
    )
    yield Step(
        (
            *("begin", "--node", alda, "--title", "Agreement on culture, study and travel"),
            *("--with-party", cards[1], "--text", f"agreement:{','.join(LANGUAGES)}", "--yes"),
        ),
        said="Alda begins the agreement, and Morin joins it.",
    )
    yield from _sent(folder, "alda", "morin", "join")
    yield from _sent(folder, "morin", "alda")


def _approved(folder: str) -> Iterator[Step]:
    alda, morin = ("--node", _at(folder, "alda")), ("--node", _at(folder, "morin"))
    yield Step(
        ("propose", *alda, "--as", "keller", *_texts(folder, "approved"), "--yes"),
        said="The ministry proposes the draft in both languages, and two bodies clear it.",
    )
    yield Step(("ask", "T0", "justice", "treasury", *alda, "--as", "keller", "--yes"))
    for person in ("wolf", "lund"):
        yield Step(("clear", "T0", "agreed", *alda, "--as", person, "--yes"))
    yield Step(
        ("decide", "T0", *alda, "--as", "holm", "--grant", "ministry", *_MAY, "--yes"),
        said="The council of each party approves it, and lets its ministry tidy it and sign it.",
    )
    yield from _sent(folder, "alda", "morin")
    yield Step(("decide", "T0", *morin, "--as", "graf", "--grant", "ministry", *_MAY, "--yes"))


def _changed(folder: str) -> Iterator[Step]:
    alda = ("--node", _at(folder, "alda"), "--as", "keller")
    yield Step(
        ("amend", *_texts(folder, "final"), *alda, "--yes"),
        said="Weeks later a tidied text is on the table: twelve edits, all within the mandate.",
    )
    yield Step(
        ("amend", *_texts(folder, "smuggled"), *alda, "--yes"),
        1,
        said="The same with one word more in each language is refused.",
    )
    yield Step(
        ("propose", *alda, *_texts(folder, "redrafted"), "--yes"),
        said="It takes a new decision of both councils to admit it.",
    )
    yield Step(
        ("ask", "T2", "justice", "treasury", *alda, "--yes"),
        said="Both bodies are asked anew: their answers were on another text.",
    )
    for person in ("wolf", "lund"):
        node = ("--node", _at(folder, "alda"), "--as", person)
        yield Step(("clear", "T2", "agreed", *node, "--yes"))
    yield from _sent(folder, "alda", "morin")
    for party, person in (("alda", "holm"), ("morin", "graf")):
        node = ("--node", _at(folder, party), "--as", person)
        yield Step(("decide", "T2", *node, "--grant", "ministry", *_MAY, "--uses", "1", "--yes"))


def _signed(folder: str) -> Iterator[Step]:
    said = "Under the new mandates the final text is reached, and both sides sign it."
    for party, person in (("alda", "keller"), ("morin", "weber")):
        node = ("--node", _at(folder, party), "--as", person)
        text = ("--place", "Morin City", "--yes")
        yield Step(("mandates", "--node", _at(folder, party)), said=said)
        under = ("--under", "T2")
        yield Step(("amend", *_texts(folder, "smuggled"), *node, *under, "--yes"))
        yield Step(("sign", "T3", *node, *under, *text))
        said = ""
        if party == "alda":
            yield from _sent(folder, "alda", "morin")
    yield from _sent(folder, "morin", "alda")
    bundle, trust = _at(folder, "agreement.paraph.jsonl"), _at(folder, "trust.json")
    yield Step(("export", bundle, "--node", _at(folder, "alda")))
    yield Step(
        ("verify", bundle, "--trust", trust),
        said="A third person verifies the bundle, with the keys they pinned and nothing else.",
    )
    yield Step(("verify", bundle), 2, said="Without keys nobody knows who signed.")


def _flip(folder: str) -> None:
    """Change one byte in the middle of the bundle, and show that it is found."""
    bundle, flipped = _at(folder, "agreement.paraph.jsonl"), _at(folder, "flipped.paraph.jsonl")
    content = bytearray(contents(bundle))
    content[len(content) // 2] ^= 1
    put(flipped, bytes(content))
    step = Step(("verify", flipped, "--trust", _at(folder, "trust.json")), 1)
    say(["", "== One byte of it was changed.", "", f"$ paraph {shlex.join(step.arguments)}"])
    _run(step)


def _run(step: Step) -> None:
    from paraph.cli import run

    code = run(step.arguments)
    if code != step.code:
        raise DemoError(f"paraph {step.arguments[0]} ended with {code}, not with {step.code}")


def _sent(folder: str, of: str, to: str, how: str = "import") -> Iterator[Step]:
    """Yield how one node's bundle comes to the other one."""
    bundle = _at(folder, f"{of}-to-{to}.paraph.jsonl")
    yield Step(("export", bundle, "--node", _at(folder, of)))
    yield Step((how, bundle, "--node", _at(folder, to), *(("--yes",) if how == "join" else ())))


def _write_texts(folder: str) -> None:
    held = files("paraph.cli") / "demo_texts"
    make_folder(_at(folder, "texts"))
    for language in LANGUAGES:
        approved, final = [
            (held / f"{name}.{language}.txt").read_text(encoding="utf-8")
            for name in ("approved", "final")
        ]
        was, becomes = NOT[language]
        for name, words in (
            ("approved", approved),
            ("final", final),
            ("smuggled", final.replace(was, becomes)),
            ("redrafted", approved.replace(was, becomes)),
        ):
            put(_at(folder, "texts", f"{name}.{language}.txt"), words.encode())


def _texts(folder: str, name: str) -> Sequence[str]:
    return [f"{each}={_at(folder, 'texts', f'{name}.{each}.txt')}" for each in LANGUAGES]


def _persons(*named: str) -> Iterator[str]:
    for each in named:
        yield from ("--person", each)


def _at(folder: str, *names: str) -> str:
    return str(Path(folder, *names))
