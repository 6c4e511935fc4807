"""OpenDocument texts by hand: a few styles and a body, in one file or as a package."""

from __future__ import annotations

import zipfile
from io import BytesIO

from paraph.comparison.compare import compare
from paraph.formats.odt.names import SPACES
from paraph.formats.registry import read
from paraph.proof.judging import judge
from paraph.text.reading import Reading

NAMES = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
TYPE = b"application/vnd.oasis.opendocument.text"


def flat(body: str, *, styles: str = "", automatic: str = "", masters: str = "") -> bytes:
    """Return a text in one file, with what stands in its body."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} office:version="1.3">'
        f"<office:styles>{styles}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{masters}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def content(body: str, automatic: str = "") -> bytes:
    """Return the part of a package that holds the text."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMES}>'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    ).encode()


def package(members: dict[str, bytes]) -> bytes:
    """Return a package with these parts; `mimetype` is put first where it is not among them."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, held in {"mimetype": TYPE, **members}.items():
            file.writestr(name, held)
    return out.getvalue()


def style(name: str, properties: str = "", *, family: str = "text", more: str = "") -> str:
    """Return a style with properties of letters."""
    return (
        f'<style:style style:name="{name}" style:family="{family}" {more}>'
        f"<style:text-properties {properties}/></style:style>"
    )


def p(text: str, more: str = "") -> str:
    """Return a paragraph."""
    return f"<text:p {more}>{text}</text:p>"


def codes(reading: Reading) -> list[str]:
    """Return the codes of the hazards that are told, in their order."""
    return [hazard.code for hazard in reading.hazards]


def unread(reading: Reading) -> str:
    """Return what is named as unread, in one line."""
    return " | ".join(item.what for item in reading.account.unread)


def word_of(old: bytes, new: bytes, file: str = "a.fodt") -> str:
    """Return the word of the verdict on two OpenDocument texts."""
    return judge(compare(read(old, file), read(new, file))).word
