"""XML that is malformed, or that would make a careless parser run out of time or memory."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.conformance.bad_input.case import Case
from tests.conformance.bad_input.sound import (
    BODY,
    DOCUMENT,
    NAMESPACES,
    NOTES,
    STYLES,
    document,
    many,
    of_body,
    paragraph,
    run,
    sound,
    variant,
    wordprocessing,
)

from paraph.formats.limits import LIMITS

_MILLION = 1_000_000
_HARMLESS = frozenset(("utf-16-that-says-utf-8", "xml-1.1", "comment-of-nine-mib"))
_DEEP = 100_000


def cases() -> Iterator[Case]:
    """Yield documents whose XML is a trap."""
    for title, (opening, core, closing) in _NESTED.items():
        for depth in (40, 240, _DEEP):
            yield Case(f"{depth}-nested-{title}", partial(_nested, opening, core, closing, depth))
    for title, element in _EMPTY.items():
        yield Case(f"very-many-{title}", partial(_repeated, element))
    for title, most in _WITHIN.items():
        yield Case(f"{title}-just-within-the-limit", partial(_repeated, _EMPTY[title], most))
    for title, entities in _DOCTYPES.items():
        for name in (DOCUMENT, STYLES, NOTES, "[Content_Types].xml", "_rels/.rels"):
            where = name.rpartition("/")[2]
            yield Case(f"{title}-in-{where}", partial(_declared, name, entities))
    for title, make in _SINGLE.items():
        yield Case(title, make, harmless=title in _HARMLESS)


_SHAPE = "<w:r><w:pict><v:shape><w:txbxContent><w:p>"
_SHAPED = "</w:p></w:txbxContent></v:shape></w:pict></w:r>"
_MODERN = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><w:txbxContent><w:p>'
)
_MODERNED = "</w:p></w:txbxContent></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
_CELL = "<w:tbl><w:tr><w:tc><w:p/>"
_ALTERNATE = '<mc:AlternateContent><mc:Choice Requires="wps">'
_FALLBACK = "<mc:AlternateContent><mc:Fallback>"
_SDT = "<w:sdt><w:sdtPr/><w:sdtContent>"

_NESTED: dict[str, tuple[str, str, str]] = {
    "paragraphs": ("<w:p>", "", "</w:p>"),
    "runs": ("<w:p>{}</w:p><w:r>", run("x"), "</w:r>"),
    "controls": (_SDT, paragraph("x"), "</w:sdtContent></w:sdt>"),
    "controls-in-a-line": (f"<w:p>{{}}</w:p>{_SDT}", run("x"), "</w:sdtContent></w:sdt>"),
    "insertions": ("<w:p>{}</w:p><w:ins>", run("x"), "</w:ins>"),
    "deletions": ("<w:p>{}</w:p><w:del>", run("x"), "</w:del>"),
    "blocks-of-insertions": ("<w:ins>", paragraph("x"), "</w:ins>"),
    "links": ('<w:p>{}</w:p><w:hyperlink r:id="rId16">', run("x"), "</w:hyperlink>"),
    "tags": ("<w:p>{}</w:p><w:smartTag>", run("x"), "</w:smartTag>"),
    "overrides": ("<w:p>{}</w:p><w:bdo>", run("x"), "</w:bdo>"),
    "fields": ('<w:p>{}</w:p><w:fldSimple w:instr="REF scope">', run("x"), "</w:fldSimple>"),
    "custom-markup": ("<w:customXml>", paragraph("x"), "</w:customXml>"),
    "tables": (_CELL, paragraph("x"), "</w:tc></w:tr></w:tbl>"),
    "rows": ("<w:tbl>{}</w:tbl><w:tr>", "", "</w:tr>"),
    "cells": ("<w:tbl><w:tr>{}</w:tr></w:tbl><w:tc>", paragraph("x"), "</w:tc>"),
    "tables-alone": ("<w:tbl>", "", "</w:tbl>"),
    "alternatives": (_ALTERNATE, paragraph("x"), "</mc:Choice></mc:AlternateContent>"),
    "alternatives-in-a-line": (
        f"<w:p>{{}}</w:p>{_ALTERNATE}",
        run("x"),
        "</mc:Choice></mc:AlternateContent>",
    ),
    "fallbacks": (_FALLBACK, paragraph("x"), "</mc:Fallback></mc:AlternateContent>"),
    "alternatives-not-chosen": (
        '<mc:AlternateContent><mc:Choice Requires="q">',
        paragraph("x"),
        "</mc:Choice></mc:AlternateContent>",
    ),
    "boxes": (f"<w:p>{{}}</w:p>{_SHAPE}", run("x"), _SHAPED),
    "modern-boxes": (f"<w:p>{{}}</w:p>{_MODERN}", run("x"), _MODERNED),
    "groups": ("<w:p><w:r><w:pict>{}</w:pict></w:r></w:p><v:group>", "<v:rect/>", "</v:group>"),
    "equations": ("<w:p><m:oMath>{}</m:oMath></w:p><m:e>", "<m:r><m:t>x</m:t></m:r>", "</m:e>"),
    "roots": (
        "<w:p><m:oMath>{}</m:oMath></w:p><m:rad><m:deg/><m:e>",
        "<m:r><m:t>x</m:t></m:r>",
        "</m:e></m:rad>",
    ),
    "rubies": ("<w:p>{}</w:p><w:r><w:ruby><w:rt>", run("x"), "</w:rt></w:ruby></w:r>"),
    "ruby-bases": (
        "<w:p>{}</w:p><w:r><w:ruby><w:rubyBase>",
        run("x"),
        "</w:rubyBase></w:ruby></w:r>",
    ),
    "unknown-things": ("<w:unheardOf>", "x", "</w:unheardOf>"),
    "texts": ("<w:p><w:r>{}</w:r></w:p><w:t>", "x", "</w:t>"),
    "sections": ("<w:sectPr>", "", "</w:sectPr>"),
    "bookmarks": ("<w:bookmarkStart>", paragraph("x"), "</w:bookmarkStart>"),
}
"""How a thing opens, what stands innermost, and how it closes; "{}" marks a shell around it all."""


def _nested(opening: str, core: str, closing: str, depth: int) -> bytes:
    shell = "{}"
    if "{}" in opening:
        before, opening = opening.split("{}")
        end = opening.rindex("</", 0, opening.rindex("><") + 1) if "><" in opening else 0
        place = opening.index(">", end) + 1
        shell = before + "{}" + opening[:place]
        opening = opening[place:]
    return of_body(shell.replace("{}", opening * depth + core + closing * depth))


_EMPTY = {
    "paragraphs": "<w:p/>",
    "paragraphs-with-text": paragraph("x"),
    "runs": "<w:p>{}</w:p><w:r/>",
    "letters": f"<w:p>{{}}</w:p>{run('x')}",
    "texts": "<w:p><w:r>{}</w:r></w:p><w:t>x</w:t>",
    "tabs": "<w:p><w:r>{}</w:r></w:p><w:tab/>",
    "breaks": "<w:p><w:r>{}</w:r></w:p><w:br/>",
    "tables": "<w:tbl/>",
    "rows": "<w:tbl>{}</w:tbl><w:tr/>",
    "cells": "<w:tbl><w:tr>{}</w:tr></w:tbl><w:tc/>",
    "cells-with-text": f"<w:tbl><w:tr>{{}}</w:tr></w:tbl><w:tc>{paragraph('x')}</w:tc>",
    "cells-that-go-on": "<w:tbl><w:tr>{}</w:tr></w:tbl><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>",
    "rows-that-go-on": (
        "<w:tbl>{}</w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>"
    ),
    "controls": "<w:sdt/>",
    "controls-in-a-line": (
        f"<w:p>{{}}</w:p><w:sdt><w:sdtPr/><w:sdtContent>{run('x')}</w:sdtContent></w:sdt>"
    ),
    "bookmarks-between": '<w:bookmarkStart w:id="1" w:name="a"/>',
    "bookmarks": '<w:p>{}</w:p><w:bookmarkStart w:id="1" w:name="a"/>',
    "sections": "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
    "sections-between": "<w:sectPr/>",
    "alternatives": "<mc:AlternateContent/>",
    "unknown-things": "<w:p>{}</w:p><a/>",
    "unknown-things-between": "<a/>",
    "unknown-things-in-runs": "<w:p><w:r>{}</w:r></w:p><a/>",
    "insertions": "<w:p>{}</w:p><w:ins/>",
    "insertions-between": "<w:ins/>",
    "equations": "<w:p>{}</w:p><m:oMath/>",
    "equations-between": "<m:oMath/>",
    "drawings": "<w:p><w:r>{}</w:r></w:p><w:drawing/>",
    "pictures": "<w:p><w:r>{}</w:r></w:p><w:pict><v:rect/></w:pict>",
    "links": f'<w:p>{{}}</w:p><w:hyperlink r:id="rId16">{run("x")}</w:hyperlink>',
    "symbols": '<w:p><w:r>{}</w:r></w:p><w:sym w:font="Symbol" w:char="F0B7"/>',
    "hidden-letters": "<w:p>{}</w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>",
    "hidden-paragraphs": "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>",
    "note-calls": '<w:p><w:r>{}</w:r></w:p><w:footnoteReference w:id="1"/>',
    "chunks": '<w:altChunk r:id="rId9"/>',
    "dates": "<w:p><w:r>{}</w:r></w:p><w:dayShort/>",
    "fields": '<w:p>{}</w:p><w:fldSimple w:instr="REF scope \\h"/>',
    "fields-with-result": (
        f'<w:p>{{}}</w:p><w:fldSimple w:instr="REF scope \\h">{run("x")}</w:fldSimple>'
    ),
}
"""One of very many equal things; "{}" marks a shell around them."""

_SIZE = 12 << 20


_WITHIN = {
    "rows": LIMITS.provisions,
    "cells-with-text": LIMITS.provisions,
    "paragraphs-with-text": LIMITS.provisions,
    "letters": LIMITS.provisions,
    "equations-between": LIMITS.objects,
    "pictures": LIMITS.objects,
    "dates": LIMITS.objects,
    "note-calls": LIMITS.notes,
    "sections": LIMITS.sections,
    "unknown-things": LIMITS.findings,
    "hidden-paragraphs": LIMITS.findings,
    "chunks": LIMITS.findings,
}
"""How many of a thing a file may hold, so that the reader goes to its end."""


def _repeated(element: str, most: int = 0) -> bytes:
    shell = "{}"
    if "{}" in element:
        before, rest = element.split("{}")
        tags = before.count("<")
        place = 0
        for _ in range(tags):
            place = rest.index(">", place) + 1
        shell, element = before + "{}" + rest[:place], rest[place:]
    count = many(most - 100) if most else min(many(_MILLION), many(_SIZE) // len(element))
    return of_body(shell.replace("{}", element * count))


def _filled(unit: str) -> bytes:
    """Return a paragraph of `unit` again and again, as long as one may just be."""
    return of_body(paragraph(unit * many(LIMITS.paragraph // len(unit) - 1)))


_LAUGHS = "".join(
    f'<!ENTITY l{number} "{f"&l{number - 1};" * 10 if number else "ha" * 10}">'
    for number in range(12)
)
_DOCTYPES = {
    "laughs": f"<!DOCTYPE x [{_LAUGHS}]>&l11;",
    "laughs-in-an-attribute": f"<!DOCTYPE x [{_LAUGHS}]>@&l11;",
    "quadratic-entity": f'<!DOCTYPE x [<!ENTITY q "{"q" * many(50_000)}">]>{"&q;" * many(50_000)}',
    "entity-from-a-file": '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>&f;',
    "entity-from-the-network": '<!DOCTYPE x [<!ENTITY f SYSTEM "http://127.0.0.1:9/x">]>&f;',
    "parameter-entity": '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
    "outside-definitions": '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    "entity-in-itself": '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>&a;',
    "default-attribute": '<!DOCTYPE x [<!ATTLIST w:p w:x CDATA "y">]>',
    "unknown-entity": "&unheardOf;",
}


def _declared(name: str, entities: str) -> bytes:
    """Put a document type before the root of a part, and what uses it inside."""
    doctype, used = entities, ""
    if entities.startswith("<!"):
        place = entities.rindex(">") + 1
        doctype, used = entities[:place], entities[place:]
    else:
        doctype, used = "", entities
    part = sound()[name].decode()
    head, mark, rest = part.partition("?>")
    if not mark:
        head, rest = "", part
    close = rest.rindex("</")
    if used.startswith("@"):
        inside = f'<w:p w:rsid="{used[1:]}" xmlns:w="urn:x"/>'
    else:
        inside = used
    return variant({name: f"{head}{mark}{doctype}{rest[:close]}{inside}{rest[close:]}".encode()})


def _raw(content: bytes) -> bytes:
    return variant({DOCUMENT: content}, level=1)


def _inserted(content: bytes) -> bytes:
    """Put `content` into the first text of the sound document."""
    return _raw(document(BODY).replace(b"The seat is", b"The seat " + content + b" is"))


def _attributes(count: int) -> bytes:
    many = "".join(f' a{number}="x"' for number in range(count))
    return of_body(f"<w:p{many}>{run('x')}</w:p>")


def _prefixes(count: int) -> bytes:
    many = "".join(f' xmlns:n{number}="urn:{number}"' for number in range(count))
    return of_body(f"<w:p{many}>{run('x')}</w:p>")


_SOUND = document(BODY)
_SINGLE: dict[str, Callable[[], bytes]] = {
    "no-root": lambda: _raw(b'<?xml version="1.0"?>'),
    "only-white-space": lambda: _raw(b"   \n  "),
    "two-roots": lambda: _raw(_SOUND + b"<w:document/>"),
    "text-after-the-root": lambda: _raw(_SOUND + b"and more"),
    "other-root": lambda: _raw(_SOUND.replace(b"w:document", b"w:treaty")),
    "no-body": lambda: _raw(wordprocessing("document", "")),
    "empty-body": lambda: of_body(""),
    "text-without-paragraphs": lambda: _raw(wordprocessing("document", "<w:body>Words</w:body>")),
    "text-outside-the-body": lambda: _raw(_SOUND.replace(b"</w:body>", b"</w:body>And more")),
    "paragraph-outside-the-body": lambda: _raw(
        _SOUND.replace(b"</w:body>", b"</w:body><w:p><w:r><w:t>And more</w:t></w:r></w:p>")
    ),
    "two-bodies": lambda: _raw(
        _SOUND.replace(
            b"</w:body>", b"</w:body><w:body><w:p><w:r><w:t>And more</w:t></w:r></w:p></w:body>"
        )
    ),
    "other-namespace": lambda: _raw(_SOUND.replace(b"wordprocessingml/2006", b"wordprocessing/1")),
    "default-namespace-lost": lambda: _raw(
        _SOUND.replace(b"<w:p>", b"<p>").replace(b"</w:p>", b"</p>")
    ),
    "prefix-bound-again": lambda: _raw(
        _SOUND.replace(b"<w:t ", b'<w:t xmlns:w="urn:elsewhere" ', 3)
    ),
    "prefix-of-xml-bound": lambda: _raw(_SOUND.replace(b"<w:body>", b'<w:body xmlns:xml="urn:x">')),
    "attribute-twice": lambda: _raw(_SOUND.replace(b"<w:body>", b'<w:body a="1" a="2">')),
    "mismatched-end": lambda: _raw(_SOUND.replace(b"</w:tbl>", b"</w:table>")),
    "unclosed": lambda: _raw(_SOUND.replace(b"</w:document>", b"")),
    "cut-in-a-tag": lambda: _raw(_SOUND[: _SOUND.rindex(b"<w:t") + 3]),
    "null-in-text": lambda: _inserted(b"\0"),
    "control-in-text": lambda: _inserted(b"\x07"),
    "reference-to-null": lambda: _inserted(b"&#0;"),
    "half-surrogate": lambda: _inserted(b"&#xD800;"),
    "beyond-unicode": lambda: _inserted(b"&#x110000;"),
    "no-character": lambda: _inserted(b"&#xFFFE;"),
    "invalid-utf-8": lambda: _inserted(b"\xff\xfe"),
    "overlong-utf-8": lambda: _inserted(b"\xc0\xaf"),
    "surrogates-in-utf-8": lambda: _inserted(b"\xed\xa0\x80"),
    "comment-in-text": lambda: _inserted(b"<!-- not -->not"),
    "instruction-in-text": lambda: _inserted(b"<?not?>not"),
    "cdata-in-text": lambda: _inserted(b"<![CDATA[not <w:t>]]>"),
    "cdata-never-closed": lambda: _inserted(b"<![CDATA[not"),
    "utf-16": lambda: _raw(
        _SOUND.decode().replace("UTF-8", "UTF-16").replace("is in", "is not in").encode("utf-16")
    ),
    "utf-16-that-says-utf-8": lambda: _raw(_SOUND.decode().encode("utf-16-le")),
    "utf-32": lambda: _raw(_SOUND.decode().replace("UTF-8", "UTF-32").encode("utf-32")),
    "utf-7": lambda: _raw(_SOUND.replace(b"UTF-8", b"UTF-7")),
    "says-latin-1": lambda: _raw(
        _SOUND.replace(b"UTF-8", b"ISO-8859-1").replace(b"seat", b"s\xe9at")
    ),
    "xml-1.1": lambda: _raw(_SOUND.replace(b'version="1.0"', b'version="1.1"') + b"<!-- x -->"),
    "text-of-eleven-mib": lambda: of_body(paragraph("x" * (11 << 20))),
    "text-of-nine-mib": lambda: of_body(paragraph("word " * (9 << 18))),
    "text-of-invisible-characters": lambda: _filled("a\u200b"),
    "text-of-look-alikes": lambda: _filled("c\u043et "),
    "text-of-directions": lambda: _filled("\u202ea\u202c"),
    "text-of-combining-marks": lambda: _filled("\u0301"),
    "text-of-private-characters": lambda: _filled("\ue000"),
    "text-of-brackets": lambda: _filled("("),
    "text-of-digits": lambda: _filled("1"),
    "text-of-references": lambda: _filled("Article 1 (1) (a), "),
    "text-of-definitions": lambda: _filled('hereinafter "Party", the “Party” means '),
    "paragraphs-of-definitions": lambda: of_body(
        "".join(paragraph(f"“Term{number}” means Term{number}.") for number in range(many(30_000)))
    ),
    "attribute-of-nine-mib": lambda: of_body(f'<w:p w:rsidR="{"x" * (9 << 20)}">{run("x")}</w:p>'),
    "attribute-of-eleven-mib": lambda: of_body(f'<w:p w:x="{"x" * (11 << 20)}"/>'),
    "name-of-a-mib": lambda: of_body(f"<{'x' * (1 << 20)}/>"),
    "ten-thousand-attributes": lambda: _attributes(many(10_000)),
    "million-attributes": lambda: _attributes(many(_MILLION)),
    "ten-thousand-namespaces": lambda: _prefixes(many(10_000)),
    "comment-of-nine-mib": lambda: _raw(_SOUND + b"<!--" + b"x" * (9 << 20) + b"-->"),
    "million-comments": lambda: of_body("<!---->" * many(_MILLION)),
    "million-instructions": lambda: of_body("<?x?>" * many(_MILLION)),
    "root-namespaces-only": lambda: _raw(f"<w:document {NAMESPACES}/>".encode()),
}
