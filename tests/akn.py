"""Small files of Akoma Ntoso, for tests."""

from paraph.formats.akn import read
from paraph.text.reading import Reading, View

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def wrapped(content: str, *, namespace: str = NAMESPACE) -> bytes:
    """Return a whole file around `content`, which stands in its root."""
    return f'<akomaNtoso xmlns="{namespace}">{content}</akomaNtoso>'.encode()


def reading(body: str, view: View | None = None) -> Reading:
    """Return the reading of an act whose body is `body`."""
    return read(wrapped(f'<act name="a"><body>{body}</body></act>'), "a.akn", view)


def outline(body: str, view: View | None = None) -> list[str]:
    """Return each provision of an act as depth, kind and level, label and text."""
    return told(reading(body, view))


def told(found: Reading) -> list[str]:
    """Return each provision of a reading as depth, kind and level, label and text."""
    return [
        f"{'  ' * one.depth}{one.kind}{one.level or ''} {one.label}|{one.text}"
        for one in found.text.provisions
    ]
