"""`paraph demo`: a story of an agreement, told by the commands of Paraph in a new folder."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import chdir, contextmanager, redirect_stdout
from importlib.util import find_spec
from io import BytesIO, TextIOWrapper
from pathlib import Path

from paraph.cli.acting import Acting, desk_of
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.stories.certificates import certificates
from paraph.cli.stories.filling import filled_in
from paraph.cli.stories.story import Certifying, Filling, Step, Story, Writing
from paraph.errors import ParaphError
from paraph.views.dossier import dossier
from paraph.views.record_lines import names_of
from paraph.views.sheet import Facts
from paraph.views.story_page import Chapter, Row, Shelf, Telling, story_page
from paraph.wiring import contents, make_folder, put
from paraph.wiring.node import open_node
from paraph.wiring.rehearsal import Rehearsal, rehearsal

_ACTS = frozenset(("amend", "decide", "propose", "sign"))


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
        for each in story.folders:
            make_folder(each)
        for name, words in story.files():
            put(name, words.encode())
        say([f"$ cd {shlex.quote(folder)}"])
        chapters = tuple(_told(story, clock))
        stands = tuple(_stands(story.node))
        shelves = tuple(_shelves(story))
        page = Telling(story.title, story.summary, stands, chapters, shelves, story.look)
        put("index.html", story_page(page))
    say(["", f"Open {Path(folder, 'index.html')}: it leads to all that was left."])
    return 0


def _told(story: Story, clock: Rehearsal) -> Iterator[Chapter]:
    """Let everything happen that the story tells, and yield its chapters."""
    kept: dict[str, str] = {}
    printed = find_spec("typst") is not None
    chapter: Chapter | None = None
    for each in story.happenings():
        if not isinstance(each, Step):
            _laid(each, kept)
            continue
        clock.instant = each.at or clock.instant
        if each.said:
            if chapter is not None:
                yield chapter
            refused = bool(each.code) and each.arguments[0] in _ACTS
            chapter = Chapter(clock.instant[:10], each.said, (), refused)
            say(["", f"== {each.said}"])
        if each.printed and not printed:
            say(["", f"Left out, for the extra `pdf` is not there: paraph {each.arguments[0]}"])
            continue
        command = _run(each, kept)
        if chapter is not None:
            chapter = chapter._replace(commands=(*chapter.commands, command))
    if chapter is not None:
        yield chapter


def _laid(happening: Writing | Filling | Certifying, kept: Mapping[str, str]) -> None:
    """Lay down the files that somebody writes, fills in or hands out."""
    match happening:
        case Writing(path, words):
            put(path, words.format_map(kept).encode())
        case Filling(form, saved, answers):
            put(saved, filled_in(contents(form), saved, answers))
        case Certifying(folder, root, people):
            for name, content in certificates(root, people):
                put(f"{folder}/{name}", content)


def _run(step: Step, kept: dict[str, str]) -> str:
    """Run a command, and return it as one would type it.

    Raises:
        DemoError: it did not come out as it must.
    """
    from paraph.cli import run

    arguments = [each.format_map(kept) if each[:1] == "{" else each for each in step.arguments]
    command = f"paraph {shlex.join(arguments)}{f' > {step.prints}' if step.prints else ''}"
    say(["", f"$ {command}"])
    with _taking(step.prints):
        code = run(arguments)
    if code != step.code:
        raise DemoError(f"{command} ended with {code}, not with {step.code}")
    if step.keeps:
        kept |= _latest(arguments[arguments.index("--node") + 1], step.keeps)
    return command


@contextmanager
def _taking(file: str) -> Iterator[None]:
    """Let what is printed go into a file, if one is named."""
    if not file:
        yield
        return
    taken = TextIOWrapper(BytesIO(), encoding="utf-8")
    with redirect_stdout(taken):
        yield
        taken.flush()
    put(file, taken.buffer.getvalue())


def _latest(node: str, name: str) -> dict[str, str]:
    """Return under `name` the act that a node recorded last, and its agreement."""
    matter = desk_of(open_node(node)).matter()
    named = {name: matter.log.ids[-1], "agreement": matter.agreement}
    return {each: digest.removeprefix("sha256:")[:12] for each, digest in named.items()}


def _stands(node: str) -> Iterator[tuple[str, str]]:
    """Yield the rows with which the dossier of a node begins."""
    acting = Acting(Asked(node))
    first = dossier(acting.life, names_of(acting.matter.state.texts.sets)).sections[0]
    for block in first.blocks:
        if isinstance(block, Facts):
            yield from block.rows


def _shelves(story: Story) -> Iterator[Shelf]:
    about = dict(story.about)
    for heading in dict.fromkeys([each.heading for each in story.left]):
        yield Shelf(
            heading,
            tuple(
                Row(each.path, each.words)
                for each in story.left
                if each.heading == heading and os.path.lexists(each.path)
            ),
            about.get(heading, ""),
        )
    told = {each.path for each in story.left}
    rest = [each for each in _files() if each not in told]
    if rest:
        rows = tuple([Row(each, each.rpartition("/")[2]) for each in rest])
        yield Shelf("Also here", rows, "Every other file, but for those of the nodes.")


def _files() -> Iterator[str]:
    """Yield the files of this folder by their paths; what nodes keep is for them alone."""
    for where, folders, names in os.walk("."):
        if "node.toml" in names:
            folders.clear()
            continue
        folders.sort()
        for name in sorted(names):
            yield (Path(where) / name).as_posix()
