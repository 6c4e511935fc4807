"""`paraph demo`: a story of an agreement, told by the commands of Paraph in a new folder."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from contextlib import chdir
from importlib.util import find_spec

from paraph.cli.acting import desk_of
from paraph.cli.output import say
from paraph.cli.stories.story import TEXTS, Step, Story, Writing
from paraph.errors import ParaphError
from paraph.views.story_page import Row, Shelf, story_page
from paraph.wiring import make_folder, put
from paraph.wiring.node import open_node
from paraph.wiring.rehearsal import Rehearsal, rehearsal

FOLDERS = (TEXTS, "bundles", "papers", "redlines")


class DemoError(ParaphError):
    """A step of the demonstration did not come out as it must."""

    hint = "This is a fault of Paraph: please report it, with what was printed before."


def demo(folder: str, story: Story) -> int:
    """Tell a story in a new folder, and return 0.

    It leaves there all that comes of it, and `index.html`, which leads to it. The clock and chance
    are the story's own, so that it comes out the same every time: its keys are for show.

    Raises:
        DemoError: a step did not come out as it must.
        ResultError: the folder is not new, or cannot be written to.
    """
    make_folder(folder)
    with chdir(folder), rehearsal(story.name, story.begins) as clock:
        for each in FOLDERS:
            make_folder(each)
        for name, words in story.files():
            put(f"{TEXTS}/{name}", words.encode())
        say([f"$ cd {shlex.quote(folder)}"])
        _tell(story, clock)
        put("index.html", story_page(story.title, story.summary, tuple(_shelf(story))).encode())
    say(["", f"Open {os.path.join(folder, 'index.html')}: it leads to all that was left."])
    return 0


def _tell(story: Story, clock: Rehearsal) -> None:
    """Let everything happen that the story tells."""
    kept: dict[str, str] = {}
    printed = find_spec("typst") is not None
    for each in story.happenings():
        match each:
            case Writing(path, words):
                put(path, words.format_map(kept).encode())
            case Step():
                if each.printed and not printed:
                    say(["", f"Left out, as the extra `pdf` is not there: paraph {each.arguments[0]}"])
                    continue
                clock.instant = each.at or clock.instant
                _run(each, kept)


def _run(step: Step, kept: dict[str, str]) -> None:
    from paraph.cli import run

    arguments = [each.format_map(kept) if each[:1] == "{" else each for each in step.arguments]
    if step.said:
        say(["", f"== {step.said}"])
    say(["", f"$ paraph {shlex.join(arguments)}"])
    code = run(arguments)
    if code != step.code:
        raise DemoError(f"paraph {arguments[0]} ended with {code}, not with {step.code}")
    if step.keeps:
        kept[step.keeps] = _latest(arguments[arguments.index("--node") + 1])


def _latest(node: str) -> str:
    """Return the name of the act that a node recorded last."""
    return desk_of(open_node(node)).matter().log.ids[-1].removeprefix("sha256:")[:12]


def _shelf(story: Story) -> Iterator[Shelf]:
    for heading in dict.fromkeys(each.heading for each in story.left):
        rows = [
            Row(each.path, each.words)
            for each in story.left
            if each.heading == heading and os.path.lexists(each.path)
        ]
        yield Shelf(heading, tuple(rows))
