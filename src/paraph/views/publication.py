"""The official page of an agreement: its texts, its dates, and how anybody can verify them."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from shlex import quote as quote_word
from typing import NamedTuple
from urllib.parse import quote

from paraph.agreement import steps
from paraph.agreement.certified import signed_in_words
from paraph.agreement.life import Life
from paraph.text.node import Text
from paraph.views.digest_words import digest_in_words
from paraph.views.dossier import Told, day_of, lacked_in_words
from paraph.views.escaped import value, words
from paraph.views.page_body import Signposts, body
from paraph.views.paper import About, entered, statements
from paraph.views.policy import POLICY
from paraph.views.publication_style import STYLE
from paraph.views.sentence import language_in_words
from paraph.views.sheet import Block, Facts, Table, Words, table
from paraph.views.sheet_page import block_html
from paraph.views.visible import one_line

_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "yi", "ps", "dv"))
_TAG = re.compile(r"<[^<>]*>")
_PLACE = re.compile(r'(id="|href="#)(p\d+)"')
_FOOT = (
    "Made from the record of {party}, and no part of it. The canonical texts count; what is shown "
    "here is a rendition of them."
)


class Published(NamedTuple):
    """A text of the page: of which component and language it is, its digest, its provisions."""

    component: str
    language: str
    digest: str
    text: Text


class Bundle(NamedTuple):
    """The bundle by which the page is verified; one that is not in the page stands beside it."""

    name: str
    content: bytes
    embedded: bool


def publication(
    life: Life, about: About, texts: Sequence[Published], bundle: Bundle | None
) -> bytes:
    """Return the page: static, nothing in it is run or fetched, the same bytes each time."""
    return "".join(_Page(life, about, texts, bundle).parts()).encode()


class _Page:
    def __init__(
        self, life: Life, about: About, texts: Sequence[Published], bundle: Bundle | None
    ) -> None:
        self._life, self._about, self._texts, self._bundle = life, about, texts, bundle
        self._told = Told(life, about.names)
        self._several = len({each.component for each in texts}) > 1

    def parts(self) -> Iterator[str]:
        title = words(one_line(self._life.genesis.title))
        yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
        yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        yield f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        yield '<a class="skip" href="#texts">To the texts</a>\n'
        parties = " and ".join([one_line(each.words) for each in self._life.genesis.parties])
        yield f'<header>\n<h1>{title}</h1>\n<p class="about">{words(parties)}</p>\n'
        yield f"<p class='force'>{words(self._force())}</p>\n"
        yield from self._contents()
        yield "</header>\n<main>\n"
        yield from self._section("dates", "Dates", self._dates())
        yield from self._section("force", "Entry into force", self._derived())
        for title, found in (
            ("Reservations and declarations", statements(self._life)),
            ("Lineage", self._lineage()),
        ):
            if found.rows:
                yield from self._section(title.partition(" ")[0].lower(), title, (found,))
        yield "<div id='texts'>\n"
        for each in self._texts:
            yield from self._text(each)
        yield "</div>\n"
        yield from self._section("digests", "Digests", self._digests())
        yield from self._verify()
        yield "</main>\n"
        foot = _FOOT.format(party=self._party())
        yield f"<footer>{words(foot)}</footer>\n</body>\n</html>\n"

    def _party(self) -> str:
        known = {each.party: each.words for each in self._life.genesis.parties}
        return one_line(known.get(self._about.party, self._about.party))

    def _force(self) -> str:
        found = self._life.force
        state = f"{found.state[:1].upper()}{found.state[1:]}"
        told = f"{state}, {one_line(found.why)}, as of {self._life.now[:10]}"
        return "; OPEN: ".join((told, *map(one_line, found.disagrees)))

    def _contents(self) -> Iterator[str]:
        yield "<nav aria-label='Languages'>"
        for each in self._texts:
            yield f"<a href='#{_anchor(each)}' lang='{value(each.language)}'>"
            yield f"{words(self._called(each))}</a> "
        yield "<a href='#digests'>Digests</a> <a href='#verify'>Verify</a></nav>\n"

    def _called(self, text: Published) -> str:
        language = language_in_words(text.language)
        return f"{text.component}, {language}" if self._several else language

    @staticmethod
    def _section(anchor: str, title: str, blocks: Sequence[Block]) -> Iterator[str]:
        yield f'<section id="{anchor}">\n<h2>{words(title)}</h2>\n'
        for block in blocks:
            yield from block_html(block)
        yield "</section>\n"

    def _dates(self) -> Sequence[Block]:
        known = {each.party: one_line(each.words) for each in self._life.genesis.parties}
        signed = [
            (
                each.party,
                day_of(each),
                one_line(each.place),
                each.state,
                f"original of {known.get(each.copy, each.copy)}" if each.copy else "",
                "on paper" * each.reported,
            )
            for each in self._life.signatures
            if each.signed and each.text_set == self._life.current
        ]
        rows = [(known.get(row[0], row[0]), *row[1:]) for row in signed]
        found: list[Block] = []
        if rows:
            found.append(table(("signed for", "on", "at", "how", "which", ""), rows))
        lacked = lacked_in_words(self._life, self._about.names)
        found += [Words(f"Irregular: {each}.", strong=True) for each in lacked]
        texts = self._about.texts
        if texts is not None and texts.digest != self._life.current:
            told = signed_in_words(self._life, texts.digest, self._about.names)
            found.append(Words(one_line(told), strong=True))
        registered = self._life.registration
        filed = (
            ("registration", registered.state if registered.number or registered.on else ""),
            ("number", one_line(registered.number)),
            ("on", registered.on),
        )
        if kept := tuple([each for each in filed if each[1]]):
            found.append(Facts(kept))
        return found

    def _derived(self) -> Sequence[Block]:
        found = entered(self._life)
        return (*([found] if found.rows else []), *self._told.force())

    def _lineage(self) -> Table:
        rows = [
            (event.body.on, event.body.relation.replace("-", " "), one_line(event.body.other))
            for event in self._life.of_kind("relate")
            if isinstance(event.body, steps.Relate)
        ]
        return Table(("from", "this agreement", "which"), tuple(rows))

    def _text(self, each: Published) -> Iterator[str]:
        direction = ' dir="rtl"' if each.language in _RIGHT_TO_LEFT else ""
        anchor = _anchor(each)
        yield f'<article id="{anchor}">\n<h2>{words(self._called(each))}</h2>\n'
        shown = _placed(body(each.text, Signposts()), anchor)
        yield f'<div lang="{value(each.language)}"{direction}>{shown}</div>\n</article>\n'

    def _digests(self) -> Sequence[Block]:
        texts = self._about.texts
        rows = [
            (each.component, language_in_words(each.language), each.digest) for each in self._texts
        ]
        digest = texts.digest if texts else ""
        return (
            table(("component", "language", "digest of the canonical text (SHA-256)"), rows),
            Facts(
                (
                    ("text set", digest),
                    ("in words", digest_in_words(digest) if digest else ""),
                    ("agreement", self._about.agreement),
                )
            ),
        )

    def _verify(self) -> Iterator[str]:
        yield '<section id="verify">\n<h2>How to verify it offline</h2>\n<ol>\n'
        bundle = self._bundle
        name = "RECORD.paraph.jsonl" if bundle is None else bundle.name
        if bundle is None:
            yield f"<li>Ask {words(self._party())} for the bundle of its record.</li>\n"
        else:
            yield f"<li>{self._offered(bundle)}</li>\n"
        yield (
            "<li>Make a trust file of the root keys of the parties, as they gave them to you "
            "themselves and not as this page may: <code>paraph trust CARD... --out "
            "trust.json</code></li>\n"
        )
        command = f"paraph verify {quote_word(name)} --trust trust.json"
        yield f"<li>Run <code>{words(command)}</code>: it must say that the record passes.</li>\n"
        yield (
            "<li>Compare the digests that it tells with those above. <code>paraph show</code> at a "
            "node, or any reader of the canonical texts in the bundle, shows the words.</li>\n"
            "</ol>\n</section>\n"
        )

    @staticmethod
    def _offered(bundle: Bundle) -> str:
        digest = sha256(bundle.content).hexdigest()
        said = f"{words(bundle.name)}</a> ({len(bundle.content):,} bytes, SHA-256 "
        said += f"<code class='digest'>{digest}</code>)"
        if not bundle.embedded:
            return f'The bundle stands beside this page: <a href="{quote(bundle.name)}">{said}.'
        data = b64encode(bundle.content).decode()
        link = f'href="data:application/jsonl;base64,{data}" download="{value(bundle.name)}"'
        return f"Save the bundle that is in this page: <a {link}>{said}."


def _anchor(text: Published) -> str:
    return value(f"text-{text.component}-{text.language}")


def _placed(shown: str, prefix: str) -> str:
    """Return the HTML of a text with the names of its places made its own on the page.

    They stand in tags alone, in which words of a text never end one.
    """
    return _TAG.sub(lambda tag: _PLACE.sub(rf'\1{prefix}-\2"', tag[0]), shown)
