"""`paraph package`: what is submitted for registration under article 102, as a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from paraph.agreement.event import Event
from paraph.agreement.holding import text_on
from paraph.agreement.registering import unready, unregistered
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.exchanging import check_kinds
from paraph.cli.output import say
from paraph.cli.paper import about_of, template_of
from paraph.cli.pinned import pinned
from paraph.desk.exchange import handed_out, sign_head
from paraph.desk.lacking import reading_of
from paraph.errors import UsageError
from paraph.formats import registry
from paraph.record.bundle import write
from paraph.record.verify import verify
from paraph.views.package_json import File, package_json
from paraph.views.paper import LATER, About, filled
from paraph.views.sentence import counted, language_in_words
from paraph.views.visible import one_line
from paraph.wiring import (
    check_new_folder,
    contents,
    printable,
    printing,
    put,
    whole_folder,
)

_DAY = 10  # characters of one
_CAPACITIES = {"party": "as a party", "depositary": "as the depositary"}


class Wanted(NamedTuple):
    """What is submitted: where to, in which capacity, and the act that it tells of, if only one.

    `withhold` are kinds of own acts that the bundle does not show.
    """

    target: str
    capacity: str
    later: str
    trust: str | None
    fonts: str
    withhold: frozenset[str]


def package(asked: Asked, wanted: Wanted) -> int:
    """Write a package for registration; return 0, or 1 where it cannot be submitted yet."""
    check_new_folder(wanted.target)
    check_kinds(wanted.withhold)
    acting = Acting(asked)
    life = acting.life
    event = _later(acting, wanted.later) if wanted.later else None
    missing = [*(unready(life) if event is None else unregistered(life))]
    if missing:
        say(["Refused: this cannot be submitted for registration yet."])
        say([f"  {one_line(each)}" for each in missing])
        say(["Nothing was written."])
        return 1
    made = _Package(acting, wanted, event)
    if found := made.unverified():
        say([f"Refused: the record does not pass: {one_line(found)}", "Nothing was written."])
        return 1
    files = [*made.files()]
    manifest = package_json(made.life, made.about, wanted.capacity, files)
    with whole_folder(wanted.target) as folder:
        for each in files:
            put(str(Path(folder) / each.name), each.content)
        put(str(Path(folder) / "manifest.json"), manifest)
    where = printable(wanted.target)
    say([f"Written: {where}: {counted(len(files), 'file')} and manifest.json, which lists them"])
    say(["Sign the statements by hand; then `paraph register submitted` enters the step."])
    return 0


def _later(acting: Acting, name: str) -> Event:
    """Return the event that a package tells of.

    Raises:
        UsageError: it is none that changes the parties, terms, scope or application, or counts not.
    """
    act = acting.matter.act(name).id
    for event in acting.life.events:
        if event.act == act and event.kind in LATER and event.counts:
            return event
    raise UsageError(f"--later {name!r} is no later action that counts: {', '.join(sorted(LATER))}")


class _Package:
    """The files of one package, all made of the record alone."""

    def __init__(self, acting: Acting, wanted: Wanted, event: Event | None) -> None:
        self._wanted = wanted
        signer = acting.node.log_signer()
        sign_head(acting.desk, acting.matter, signer)
        matter = acting.desk.matter(acting.matter.agreement)
        self._held = handed_out(matter, wanted.withhold, signer)
        self._matter = matter
        # What a package says does not depend on the clock: it is of the day of the last act.
        self._day = max(each.act.at for each in matter.entries)[:_DAY]
        now = acting.life.now
        self.life = acting.life._replace(now=f"{self._day}T23:59:59Z")
        texts = self._texts(now, event)
        about = about_of(acting, texts)._replace(capacity=_CAPACITIES[wanted.capacity])
        self.about: About = about._replace(later=event.act if event else "")

    def _texts(self, now: str, event: Event | None) -> TextSet | None:
        if event is not None and event.kind != "rectify":
            return None
        held = event.text_set if event else text_on(self.life, now[:_DAY]).found[0].text_set
        return self._matter.state.texts.sets.get(held)

    def unverified(self) -> str:
        """Return why the record does not pass by the keys that are pinned, if any are."""
        if self._wanted.trust is None:
            return ""
        answer = verify(self._held, pinned(self._wanted.trust))
        return "" if answer.result == "passed" else f"{answer.code}: {answer.why}"

    def files(self) -> Iterator[File]:
        """Yield every file but the manifest."""
        kind = "later-action" if self.about.later else "registration"
        yield from self._paper(kind, f"statement-{kind}", "certified statement", "")
        for language in dict.fromkeys([each.language for each in self.about.entries]):
            name = f"certified-copy-{language}"
            yield from self._paper("true-copy", name, "certificate of the true copy", language)
        for component, language, _ in self.about.entries:
            yield from self._text(component, language)
        bundle = b"".join(write(self._held))
        yield File("record.paraph.jsonl", "bundle of the record", "", bundle)
        if self._wanted.trust is not None:
            pins = contents(self._wanted.trust)
            yield File("trust.json", "keys of the parties, as they were pinned", "", pins)
        yield File("verify.txt", "how to verify it offline", "", self._how().encode())

    def _paper(self, kind: str, name: str, what: str, language: str) -> Iterator[File]:
        about = self.about._replace(language=language)
        source = filled(template_of(kind), self.life, about).source.encode()
        reading = registry.read(source, f"{kind}.md")
        yield File(f"{name}.docx", what, language, registry.write(reading, f"{name}.docx"))
        running = what.capitalize(), f"Agreement {self._matter.agreement}"
        paper = printing.Paper(f"{name}.pdf", self._wanted.fonts, f"{self._day}T00:00:00Z")
        printed = printing.document(reading.text, running, "en", paper)
        yield File(f"{name}.pdf", what, language, printed)

    def _text(self, component: str, language: str) -> Iterator[File]:
        if self.about.texts is None:
            return
        reading = reading_of(self._matter, self.about.texts, component, language)
        digest = self.about.texts.text(component, language)
        name, what = f"text-{component}-{language}", f"{component} in {language_in_words(language)}"
        canonical = reading.source.content
        yield File(f"{name}.paraph-text", f"{what}, canonical: its digest", language, canonical)
        word = registry.write(reading, f"{name}.docx")
        yield File(f"{name}.docx", f"{what}, a rendition", language, word)
        running = f"{what} (rendition)", f"Text {digest}"
        paper = printing.Paper(f"{name}.pdf", self._wanted.fonts, f"{self._day}T00:00:00Z")
        printed = printing.document(reading.text, running, language, paper)
        yield File(f"{name}.pdf", f"{what}, a rendition", language, printed)

    def _how(self) -> str:
        trust = "--trust trust.json" if self._wanted.trust is not None else "--trust FILE"
        pins = (
            "Compare the keys in trust.json with those that the parties gave you."
            if self._wanted.trust is not None
            else "FILE pins the root keys of the parties, as they gave them to you."
        )
        return (
            "How to verify this package offline\n\n"
            "1. sha256sum of each file is in manifest.json.\n"
            "2. sha256sum of each .paraph-text file is the digest of its text in the record.\n"
            f"3. paraph verify record.paraph.jsonl {trust}\n   {pins}\n"
            "4. The .docx and .pdf files of texts are renditions; the canonical text counts.\n"
        )
