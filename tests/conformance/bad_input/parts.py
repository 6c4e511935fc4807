"""Packages whose parts, names, types or relationships are wrong."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.conformance.bad_input.case import Case
from tests.conformance.bad_input.sound import (
    DOCUMENT,
    NOTES,
    RELATED,
    RELATIONS,
    STYLES,
    TYPES,
    Parts,
    document,
    packed,
    paragraph,
    related,
    relations,
    some,
    sound,
    variant,
)

_HARMLESS = frozenset(("types-in-other-case", "hundred-thousand-relationships"))
_FREE = frozenset(("customXml/item1.xml",))
"""Data of the user's own, which may hold anything that is well-formed; nothing of it is shown."""


def cases() -> Iterator[Case]:
    """Yield packages in which one thing about one part is wrong."""
    for name in sound():
        title = name.replace("/", "-")
        yield Case(f"without-{title}", partial(_without, name))
        for kind, wrong in _WRONGS.items():
            if kind in {"another", "html"} and (name in _FREE or not name.endswith(_MARKUP)):
                continue
            if not name.endswith(_MARKUP) and kind not in {"emptied", "garbage", "cut"}:
                continue
            yield Case(f"{kind}-{title}", partial(_changed, name, wrong))
    for key in (*RELATED, "rId16"):
        for kind, row in _RETARGETED.items():
            yield Case(f"{key}-{kind}", partial(_relation, key, row))
        yield Case(f"{key}-gone", partial(_unrelated, key))
    for title, make in _SINGLE.items():
        yield Case(title, make, harmless=title in _HARMLESS)


_MARKUP = (".xml", ".rels")
_ENTITIES = b'<!DOCTYPE x [<!ENTITY a "Geneva">]>'
_WRONGS: dict[str, Callable[[bytes], bytes]] = {
    "emptied": lambda _: b"",
    "garbage": lambda part: bytes(some("garbage", len(part))),
    "html": lambda _: b"<html><body><p>Not found</p></body></html>",
    "another": lambda part: document(paragraph("x")) if b":styles" in part else sound()[STYLES],
    "cut": lambda part: part[: len(part) * 2 // 3],
    "doctype": lambda part: (
        part.replace(b"?>", b"?>" + _ENTITIES, 1) if b"?>" in part else _ENTITIES + part
    ),
    "twice": lambda part: part + part,
    "invalid-utf-8": lambda part: part[:-9] + b"\xff\xfe\xc0" + part[-9:],
    "null": lambda part: part[:-9] + b"\0" + part[-9:],
    "half-surrogate": lambda part: part[:-9] + b"&#xD800;" + part[-9:],
    "unknown-encoding": lambda part: b'<?xml version="1.0" encoding="klingon"?>' + _bare(part),
    "lying-encoding": lambda part: b'<?xml version="1.0" encoding="UTF-16"?>' + _bare(part),
    "unbound-prefix": lambda part: (
        part[: part.rfind(b"</")] + b"<q:x/>" + part[part.rfind(b"</") :]
    ),
}


def _bare(part: bytes) -> bytes:
    return part.partition(b"?>")[2] if part.startswith(b"<?xml") else part


def _without(name: str) -> bytes:
    return packed({key: part for key, part in sound().items() if key != name})


def _changed(name: str, wrong: Callable[[bytes], bytes]) -> bytes:
    return variant({name: wrong(sound()[name])})


_RETARGETED: dict[str, Callable[[str], tuple[str, str]]] = {
    "missing": lambda kind: (kind, "nowhere.xml"),
    "at-the-document": lambda kind: (kind, "document.xml"),
    "at-its-own-rels": lambda kind: (kind, "_rels/document.xml.rels"),
    "at-the-types": lambda kind: (kind, "/[Content_Types].xml"),
    "at-the-package": lambda kind: (kind, "/"),
    "climbing-out": lambda kind: (kind, "../../../../../etc/passwd"),
    "at-a-file": lambda kind: (kind, "file:///etc/passwd"),
    "at-the-network": lambda kind: (kind, "http://127.0.0.1:9/x.xml"),
    "at-nothing": lambda kind: (kind, ""),
    "of-unknown-kind": lambda kind: ("unheardOf", RELATED[_named(kind)][1]),
}


def _named(kind: str) -> str:
    return next((key for key, row in RELATED.items() if row[0] == kind), "rId1")


def _relation(key: str, row: Callable[[str], tuple[str, str]]) -> bytes:
    kind = RELATED.get(key, ("hyperlink",))[0]
    return variant({RELATIONS: related({key: row(kind)})})


def _unrelated(key: str) -> bytes:
    rows = [(name, *row, "") for name, row in RELATED.items() if name != key]
    if key != "rId16":
        rows.append(("rId16", "hyperlink", "https://example.org/treaty", ' TargetMode="External"'))
    return variant({RELATIONS: relations(rows)})


def _external(parts: Parts, key: str) -> bytes:
    rows = [
        (name, *row, ' TargetMode="External"' if name == key else "")
        for name, row in RELATED.items()
    ]
    return packed({**parts, RELATIONS: relations(rows)})


def _renamed(old: str, new: str) -> bytes:
    return packed({new if name == old else name: part for name, part in sound().items()})


def _beside(name: str, of: str = DOCUMENT) -> bytes:
    other = document(paragraph("Another treaty."))
    pairs = [*sound().items(), (name, other if of == DOCUMENT else sound()[of])]
    return packed(pairs)


def _root(rows: tuple[tuple[str, str, str, str], ...]) -> bytes:
    return variant({"_rels/.rels": relations(rows)})


def _loop() -> bytes:
    """Let headers point to each other, round and round."""
    loop = {
        "word/_rels/header1.xml.rels": relations((("rId1", "header", "footer1.xml", ""),)),
        "word/_rels/footer1.xml.rels": relations((("rId1", "header", "header1.xml", ""),)),
        "word/_rels/styles.xml.rels": relations((("rId1", "styles", "styles.xml", ""),)),
        "word/_rels/footnotes.xml.rels": relations(
            (("rId1", "officeDocument", "document.xml", ""),)
        ),
    }
    return variant(loop)


def _cases_of(name: str, count: int) -> list[str]:
    """Return `name` in `count` ways of writing its letters large and small."""
    letters = [place for place, letter in enumerate(name) if letter.isalpha()]
    return [
        "".join(
            letter.upper() if place in letters and turn >> letters.index(place) & 1 else letter
            for place, letter in enumerate(name)
        )
        for turn in range(count)
    ]


def _case_loop() -> bytes:
    """Point to the main part under thousands of names that differ by case alone."""
    rows = [
        (f"c{number}", "frame", name, "")
        for number, name in enumerate(_cases_of("document.xml", 2000))
    ]
    known = [(key, *row, "") for key, row in RELATED.items()]
    return variant({RELATIONS: relations([*known, *rows])}, level=1)


def _case_images() -> bytes:
    """Show one big image under hundreds of names that differ by case alone."""
    names = _cases_of("media/image1.png", 1000)
    rows = {f"i{number}": ("image", name) for number, name in enumerate(names)}
    blips = "".join(f'<a:blip r:embed="i{number}"/>' for number in range(len(names)))
    body = f"<w:p><w:r><w:drawing><pic:pic>{blips}</pic:pic></w:drawing></w:r></w:p>"
    return variant(
        {
            DOCUMENT: document(body),
            RELATIONS: related(rows),
            "word/media/image1.png": bytes(24 << 20),
        },
        level=1,
    )


def _chain(count: int) -> bytes:
    """Let each of many parts point to the next."""
    parts: Parts = {}
    for number in range(count):
        parts[f"word/p{number}.xml"] = b"<x/>"
        parts[f"word/_rels/p{number}.xml.rels"] = relations(
            (("r", "frame", f"p{number + 1}.xml", ""),)
        )
    return variant({**parts, RELATIONS: related({"rId99": ("frame", "p0.xml")})}, level=1)


def _typed(old: bytes, new: bytes) -> bytes:
    return variant({TYPES: sound()[TYPES].replace(old, new)})


_MAIN = b"wordprocessingml.document.main+xml"
_OFFICE = ("rId1", "officeDocument")

_SINGLE: dict[str, Callable[[], bytes]] = {
    "twice-the-main-part": lambda: _beside(DOCUMENT),
    "main-part-in-other-case": lambda: _beside("WORD/Document.xml"),
    "main-part-with-backslash": lambda: _beside("word\\document.xml"),
    "main-part-renamed-with-backslash": lambda: _renamed(DOCUMENT, "word\\document.xml"),
    "main-part-with-null": lambda: _beside("word/document.xml\0.bin"),
    "part-climbing-out": lambda: _beside("../../evil.xml"),
    "part-from-the-root": lambda: _beside("/word/document.xml"),
    "part-with-dots": lambda: _beside("word/./document.xml"),
    "part-percent-encoded": lambda: _beside("word/%64ocument.xml"),
    "part-with-a-space": lambda: _beside("word/document.xml "),
    "part-of-unknown-kind": lambda: _beside("word/afchunk.docx"),
    "part-with-no-name": lambda: _beside(""),
    "part-with-long-name": lambda: _beside("word/" + "x" * 60_000),
    "types-in-other-case": lambda: _renamed(TYPES, "[content_types].xml"),
    "types-twice": lambda: _beside("[CONTENT_TYPES].XML", TYPES),
    "no-main-part-named": lambda: _root((("rId1", "extended-properties", "docProps/app.xml", ""),)),
    "two-main-parts-named": lambda: packed(
        {
            **sound(),
            "_rels/.rels": relations(
                ((*_OFFICE, DOCUMENT, ""), ("rId2", "officeDocument", "word/other.xml", ""))
            ),
            "word/other.xml": document(paragraph("Another treaty.")),
        }
    ),
    "main-part-is-the-styles": lambda: _root(((*_OFFICE, STYLES, ""),)),
    "main-part-is-the-notes": lambda: _root(((*_OFFICE, NOTES, ""),)),
    "main-part-is-the-rels": lambda: _root(((*_OFFICE, "_rels/.rels", ""),)),
    "main-part-is-the-types": lambda: _root(((*_OFFICE, TYPES, ""),)),
    "main-part-is-an-image": lambda: _root(((*_OFFICE, "word/media/image1.png", ""),)),
    "main-part-is-external": lambda: _root(((*_OFFICE, DOCUMENT, ' TargetMode="External"'),)),
    "main-part-is-percent-encoded": lambda: _root(((*_OFFICE, "word/%6eowhere.xml", ""),)),
    "main-part-is-the-package": lambda: _root(((*_OFFICE, "", ""),)),
    "same-identifier-twice": lambda: variant(
        {
            RELATIONS: sound()[RELATIONS].replace(b'"rId2"', b'"rId1"'),
        }
    ),
    "styles-external": lambda: _external(sound(), "rId1"),
    "image-external": lambda: _external(sound(), "rId12"),
    "header-external": lambda: _external(sound(), "rId6"),
    "relationships-in-loops": _loop,
    "relationships-by-case": _case_loop,
    "images-by-case": _case_images,
    "chain-of-parts": lambda: _chain(3000),
    "types-empty": lambda: variant({TYPES: b"<Types/>"}),
    "types-say-workbook": lambda: _typed(_MAIN, b"spreadsheetml.sheet.main+xml"),
    "types-say-nothing": lambda: _typed(_MAIN, b""),
    "types-say-image": lambda: _typed(_MAIN, b"image/png"),
    "hundred-thousand-relationships": lambda: variant(
        {
            RELATIONS: related(
                {f"x{number}": ("image", "media/image1.png") for number in range(100_000)}
            )
        },
        level=1,
    ),
}
