"""Packed: the files of a package for registration, all made of the record alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement.act import Genesis
from paraph.agreement.life import Life
from paraph.agreement.originals import Original
from paraph.agreement.registering import Submission
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import made_at
from paraph.cli.paper import about_of, template_of
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter
from paraph.formats import registry
from paraph.record.bundle import write
from paraph.record.held import Held
from paraph.record.trust import Trust
from paraph.views.package_json import File, package_json
from paraph.views.paper import About, filled
from paraph.views.sentence import language_in_words
from paraph.wiring import printing

_DAY = 10  # characters of one
CAPACITIES = {"party": "as a party", "depositary": "as the depositary"}


class Terms(NamedTuple):
    """What a package is of: what is submitted, and its texts.

    `keys` says whether the keys with which the record begins go with it; `fonts` is a folder with
    fonts.
    """

    submission: Submission
    texts: TextSet | None
    keys: bool
    fonts: str


def last_day(matter: Matter) -> str:
    """Return the day of the last act: before it no package tells how all of them stand."""
    return max(made_at(each.act.at, each.proven) for each in matter.entries)[:_DAY]


class Packed:
    """The files of one package; its bundle shows `held`, and it tells of the day of `life`."""

    def __init__(self, matter: Matter, held: Held, life: Life, terms: Terms) -> None:
        self._matter, self._held, self._life, self._terms = matter, held, life, terms
        self._day = life.now[:_DAY]
        about = about_of(matter, life, terms.texts)
        capacity, later = terms.submission.capacity, terms.submission.later
        self._about: About = about._replace(
            capacity=CAPACITIES[capacity], later=later.act if later else ""
        )

    def manifest(self, files: list[File]) -> bytes:
        """Return the manifest, which lists the other files."""
        return package_json(self._life, self._about, self._terms.submission.capacity, files)

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
        if self._terms.keys:
            what = "keys with which the record begins"
            yield File("trust.json", what, "", keys_of(self._matter.genesis))
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
        keys = (
            "   trust.json has the keys with which the record begins. It is nobody's word:\n"
            "   compare it with those that the parties gave you, and give your own file.\n"
            if self._terms.keys
            else ""
        )
        return (
            "How to verify this package offline\n\n"
            "1. paraph verify --trust FILE . (in this folder)\n"
            "   FILE pins the root keys of the parties, as they gave them to you.\n"
            f"{keys}"
            "   It asks the record whether this may be submitted, makes each paper anew from it,\n"
            "   and names what was altered, is missing or is here besides. By hand:\n"
            "2. sha256sum of each file is in manifest.json; that itself is made of the record.\n"
            "3. sha256sum of each .paraph-text file is the digest of its text in the record.\n"
            "4. paraph verify record.paraph.jsonl --trust FILE\n"
            "5. The .docx and .pdf files of texts are renditions; the canonical text counts.\n"
        )


def keys_of(genesis: Genesis) -> bytes:
    """Return the keys with which a record begins, as a trust file."""
    return bytes(Trust(tuple([each for each in genesis.parties if each.keys])))
