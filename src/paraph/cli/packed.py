"""Packed: the files of a package for registration, all made of the record alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.originals import Original
from paraph.agreement.text_set import TextSet
from paraph.cli.paper import about_of, template_of
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter
from paraph.formats import registry
from paraph.record.bundle import write
from paraph.record.held import Held
from paraph.views.package_json import File, package_json
from paraph.views.paper import About, filled
from paraph.views.sentence import language_in_words
from paraph.wiring import printing

_DAY = 10  # characters of one
_CAPACITIES = {"party": "as a party", "depositary": "as the depositary"}


class Terms(NamedTuple):
    """What a package is of: a later action, if of one, its texts, and in which capacity it is sent.

    `trust` is the content of the file with the keys that go with it, `fonts` a folder with fonts.
    """

    capacity: str
    event: Event | None
    texts: TextSet | None
    trust: bytes | None
    fonts: str


def last_day(matter: Matter) -> str:
    """Return the day of the last act: what a package says does not depend on the clock."""
    return max(each.act.at for each in matter.entries)[:_DAY]


class Packed:
    """The files of one package; its bundle shows `held`, and `life` is told as of `last_day`."""

    def __init__(self, matter: Matter, held: Held, life: Life, terms: Terms) -> None:
        self._matter, self._held, self._life, self._terms = matter, held, life, terms
        self._day = last_day(matter)
        about = about_of(matter, life, terms.texts)
        self._about: About = about._replace(
            capacity=_CAPACITIES[terms.capacity], later=terms.event.act if terms.event else ""
        )

    def manifest(self, files: list[File]) -> bytes:
        """Return the manifest, which lists the other files."""
        return package_json(self._life, self._about, self._terms.capacity, files)

    def files(self) -> Iterator[File]:
        """Yield every file but the manifest."""
        kind = "later-action" if self._about.later else "registration"
        yield from self._paper(kind, f"statement-{kind}", "certified statement", "")
        for language in dict.fromkeys([each.language for each in self._about.entries]):
            name = f"certified-copy-{language}"
            yield from self._paper("true-copy", name, "certificate of the true copy", language)
        for component, language, _ in self._about.entries:
            yield from self._text(self._terms.texts, component, language)
        for original in self._originals():
            yield from self._of_original(original)
        bundle = b"".join(write(self._held))
        yield File("record.paraph.jsonl", "bundle of the record", "", bundle)
        if self._terms.trust is not None:
            what = "keys of the parties, as they were pinned"
            yield File("trust.json", what, "", self._terms.trust)
        yield File("verify.txt", "how to verify it offline", "", self._how().encode())

    def _originals(self) -> tuple[Original, ...]:
        """Return the originals that have texts of their own; the other one is the set itself."""
        known = self._life.originals_of(self._about.texts.digest) if self._about.texts else {}
        return tuple([each for held in known.values() for each in held])

    def _of_original(self, original: Original) -> Iterator[File]:
        """Yield the certified copies and the texts of another party's original."""
        about, whose = self._about, f"-original-of-{original.party}"
        digest = original.texts.digest
        called = f"{about.names.get(original.text_set, '')}, original of {original.party}"
        about = about._replace(texts=original.texts, names={**about.names, digest: called})
        for language in dict.fromkeys([each.language for each in about.entries]):
            name = f"certified-copy-{language}{whose}"
            what = f"certificate of the true copy, original of {original.party}"
            yield from self._paper("true-copy", name, what, language, about)
        for component, language, _ in about.entries:
            yield from self._text(original.texts, component, language, whose)

    def _paper(
        self, kind: str, name: str, what: str, language: str, about: About | None = None
    ) -> Iterator[File]:
        about = (about or self._about)._replace(language=language)
        source = filled(template_of(kind), self._life, about).source.encode()
        reading = registry.read(source, f"{kind}.md")
        yield File(f"{name}.docx", what, language, registry.write(reading, f"{name}.docx"))
        running = what.capitalize(), f"Agreement {self._matter.agreement}"
        paper = printing.Paper(f"{name}.pdf", self._terms.fonts, f"{self._day}T00:00:00Z")
        printed = printing.document(reading.text, running, "en", paper)
        yield File(f"{name}.pdf", what, language, printed)

    def _text(
        self, texts: TextSet | None, component: str, language: str, whose: str = ""
    ) -> Iterator[File]:
        if texts is None:
            return
        reading = reading_of(self._matter, texts, component, language)
        digest = texts.text(component, language)
        name = f"text-{component}-{language}{whose}"
        what = f"{component} in {language_in_words(language)}{whose.replace('-', ' ')}"
        canonical = reading.source.content
        yield File(f"{name}.paraph-text", f"{what}, canonical: its digest", language, canonical)
        word = registry.write(reading, f"{name}.docx")
        yield File(f"{name}.docx", f"{what}, a rendition", language, word)
        running = f"{what} (rendition)", f"Text {digest}"
        paper = printing.Paper(f"{name}.pdf", self._terms.fonts, f"{self._day}T00:00:00Z")
        printed = printing.document(reading.text, running, language, paper)
        yield File(f"{name}.pdf", f"{what}, a rendition", language, printed)

    def _how(self) -> str:
        trust = "--trust trust.json" if self._terms.trust is not None else "--trust FILE"
        pins = (
            "Compare the keys in trust.json with those that the parties gave you."
            if self._terms.trust is not None
            else "FILE pins the root keys of the parties, as they gave them to you."
        )
        return (
            "How to verify this package offline\n\n"
            f"1. paraph verify {trust} . (in this folder)\n   {pins}\n"
            "   It makes each paper anew from the record, and names what was altered, is missing\n"
            "   or is here besides. By hand:\n"
            "2. sha256sum of each file is in manifest.json; that itself is made of the record.\n"
            "3. sha256sum of each .paraph-text file is the digest of its text in the record.\n"
            f"4. paraph verify record.paraph.jsonl {trust}\n"
            "5. The .docx and .pdf files of texts are renditions; the canonical text counts.\n"
        )
