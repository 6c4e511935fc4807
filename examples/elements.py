"""XML by hand: elements, text and stable identifiers, as Word's parts use them."""

import hashlib
import re
from xml.sax.saxutils import escape, quoteattr

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:r="{DOCUMENT_RELATIONSHIPS}" '
    f'xmlns:w="{_W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"'
)


def tag(name: str, /, *content: str, **attributes: str | int) -> str:
    """Return an element of the main namespace; `w14_paraId=` names another prefix."""
    shown = "".join(
        f" {_qualified(key)}={quoteattr(str(value))}" for key, value in attributes.items()
    )
    inner = "".join(content)
    return f"<w:{name}{shown}>{inner}</w:{name}>" if inner else f"<w:{name}{shown}/>"


def _qualified(key: str) -> str:
    prefix, _, name = key.rpartition("_")
    return f"{prefix or 'w'}:{name}"


def part(root: str, *content: str) -> str:
    return f"<w:{root} {_NAMESPACES}>{''.join(content)}</w:{root}>"


def text_element(text: str, name: str = "t") -> str:
    space = ' xml:space="preserve"' if text != " ".join(re.split(" +", text)).strip(" ") else ""
    return f"<w:{name}{space}>{escape(text)}</w:{name}>"


def digest(*words: str) -> bytes:
    """Bytes that depend on `words` alone: they stand in for chance."""
    return hashlib.sha256("\x1f".join(words).encode("utf-8")).digest()


def hex_id(*words: str) -> str:
    """An eight-digit identifier below 0x80000000, as paraId demands."""
    number = int.from_bytes(digest(*words)[:4]) % 0x7FFFFFFE + 1
    return f"{number:08X}"


def bookmark_name(key: str) -> str:
    number = int.from_bytes(digest("bookmark", key)[:8]) % 900_000_000 + 100_000_000
    return f"_Ref{number}"
