"""The same document as Word makes it: every paragraph cut into runs every few words.

Word cuts a run where one was typed in another session (rsid), where the spelling checker left a
mark, where a page ended at the last print, and where a bookmark begins. None of it says anything:
the text, the styles and the numbers are those of the document that came in.
"""

import re
from collections import Counter
from collections.abc import Iterator

from bench.treaty import PAGE, draw

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PARAGRAPH = re.compile(
    r"<w:p>(?:<w:pPr/>|<w:pPr>(?P<properties>(?:(?!</w:pPr>).)*)</w:pPr>)?"
    r"(?:<w:r><w:t(?: xml:space=\"preserve\")?>(?P<text>[^<]*)</w:t></w:r>)?</w:p>|<w:tr>",
)
_LANGUAGES = ("en-GB", "en-GB", "en-GB", "en-US")
_FONT = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorHAnsi"/>'
_SIZE = '<w:sz w:val="22"/><w:szCs w:val="22"/>'
_SESSIONS = tuple(f"00{0x1A2B3C + number * 0x0D4F1:06X}" for number in range(60))


def as_word_makes_it(document: str, side: str) -> str:
    """Return the document part cut as Word cuts it; `document` is as python-docx writes it.

    What both sides have alike is cut alike, except in one paragraph of twenty, which the new
    `side` had open in another session.
    """
    writer = _Writer(side)
    cut = _PARAGRAPH.sub(writer.paragraph, document)
    root = re.search(r"<w:document\b[^>]*>", cut)
    if not root or "<w:p>" in cut:
        raise ValueError("this is no document part of python-docx")
    return cut.replace(root[0], _declared(root[0]), 1)


def with_sessions(settings: str) -> str:
    """Return the settings part with the list of editing sessions that Word keeps there."""
    sessions = "".join(f'<w:rsid w:val="{session}"/>' for session in _SESSIONS)
    listed = f'<w:rsids><w:rsidRoot w:val="{_SESSIONS[0]}"/>{sessions}</w:rsids>'
    return re.sub(r"(?s)<w:rsids>.*?</w:rsids>|(?=<m:mathPr>)", listed, settings, count=1)


def _declared(root: str) -> str:
    names = {"w14": _W14, "mc": _COMPATIBILITY}
    for prefix, namespace in names.items():
        if f"xmlns:{prefix}=" not in root:
            root = root.replace(">", f' xmlns:{prefix}="{namespace}">')
    return root if "mc:Ignorable" in root else root.replace(">", ' mc:Ignorable="w14">')


class _Writer:
    """Writes paragraphs one after the other, and counts what must be told apart."""

    def __init__(self, side: str) -> None:
        self._side = side
        self._seen: Counter[str] = Counter()
        self._bookmarks = 0
        self._words_on_page = 0

    def paragraph(self, match: re.Match[str]) -> str:
        if match[0] == "<w:tr>":
            return f"<w:tr {self._identity('row').rpartition(' w:rsidRDefault')[0]}>"
        properties, text = match["properties"] or "", match["text"] or ""
        opened_again = not draw(20, text) and self._side == "new"
        look = _look(text)
        parts = [
            f"<w:p {self._identity(text)}><w:pPr>{properties}{look}</w:pPr>",
            *self._runs(text, look, "again" if opened_again else ""),
            "</w:p>",
        ]
        if text and ("Heading" in properties or not draw(25, "bookmark", text)):
            self._bookmarks += 1
            name = f'w:id="{self._bookmarks}" w:name="_Toc{draw(10**9, text):09d}"'
            parts.insert(1, f"<w:bookmarkStart {name}/>")
            parts.insert(-1, f'<w:bookmarkEnd w:id="{self._bookmarks}"/>')
        return "".join(parts)

    def _identity(self, text: str) -> str:
        self._seen[text] += 1
        number = draw(0x7FFFFFFF, text, self._seen[text])
        opened, added = (_SESSIONS[draw(60, kind, text)] for kind in ("opened", "added"))
        return (
            f'w14:paraId="{number:08X}" w14:textId="77777777" '
            f'w:rsidR="{opened}" w:rsidRDefault="{added}" w:rsidP="{opened}"'
        )

    def _runs(self, text: str, look: str, session: str) -> Iterator[str]:
        for words in _groups(text, session):
            self._words_on_page += words.count(" ")
            page = "<w:lastRenderedPageBreak/>" if self._words_on_page >= PAGE else ""
            if page:
                self._words_on_page = 0
            typed, changed = (_SESSIONS[draw(60, kind, words)] for kind in ("typed", "changed"))
            run = (
                f'<w:r w:rsidR="{typed}" w:rsidRPr="{changed}">{look}{page}'
                f'<w:t xml:space="preserve">{words}</w:t></w:r>'
            )
            match draw(12, "proof", words):
                case 0:
                    yield f'<w:proofErr w:type="spellStart"/>{run}<w:proofErr w:type="spellEnd"/>'
                case 1:
                    yield f'<w:proofErr w:type="gramStart"/>{run}<w:proofErr w:type="gramEnd"/>'
                case _:
                    yield run


def _look(text: str) -> str:
    """Return the properties that all runs of a paragraph have: what they begin with decides."""
    opening = text[:24]
    font = (_FONT, "", "")[draw(3, "font", opening)]
    size = (_SIZE, "")[draw(2, "size", opening)]
    language = _LANGUAGES[draw(len(_LANGUAGES), opening)]
    return f'<w:rPr>{font}{size}<w:lang w:val="{language}"/></w:rPr>'


def _groups(text: str, session: str) -> Iterator[str]:
    """Yield the text in pieces of 1 to 6 words, each with the space that follows it.

    Where a piece ends depends on its last two words alone: an edit changes the cuts beside it.
    """
    group = ""
    before = ""
    for word in re.findall(r"[^ ]* ?", text):
        group += word
        if group.count(" ") >= 6 or not draw(3, session, before, word):
            yield group
            group = ""
        before = word
    if group:
        yield group
