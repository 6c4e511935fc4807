"""Headers and footers: what each section shows above and below its pages.

Source: ECMA-376 part 1, 17.10 (headers and footers).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.held import held
from paraph.formats.docx.names import VAL, R, W, on
from paraph.formats.docx.sections import counted_pages
from paraph.formats.docx.story import Story
from paraph.text.node import Kind, Mark, Provision, normal_marks

_KINDS: tuple[Kind, ...] = ("header", "footer")
_TYPES = ("default", "first", "even")
_SHELL = 300  # what a provision costs without its characters


_NONE: tuple[str, list[Provision]] = ("", [])


def load(
    document: Document,
    settings: etree._Element | None,
    sections: list[etree._Element],
    before: int,
) -> list[tuple[str, list[Provision]]]:
    """Return the headers and footers with their parts, section by section, each where it changes.

    `before` provisions stand before them.

    A section that says nothing keeps those of the one before it. One that the settings keep from
    being shown (a first page's without a title page) is kept with the variant "first-unused".
    """
    even = settings is not None and _set(settings, "evenAndOddHeaders")
    result: list[tuple[str, list[Provision]]] = []
    count = before
    shown: dict[tuple[str, str], tuple[str, list[Provision]]] = {}
    contents: dict[tuple[str, str], list[Provision]] = {}
    inherited: dict[tuple[str, str], str] = {}
    for number, section in enumerate(sections, 1):
        title = _set(section, "titlePg")
        for kind in _KINDS:
            for reference in section.iterfind(f"{W}{kind}Reference"):
                related = document.package.relationships(document.package.main).get(
                    reference.get(f"{R}id", "")
                )
                if related is not None:
                    inherited[kind, reference.get(f"{W}type", "default")] = related.target
            for variant in _TYPES:
                used = variant == "default" or (title if variant == "first" else even)
                part = inherited.get((kind, variant))
                if part is None and not (used and shown.get((kind, "default"), _NONE)[1]):
                    continue  # nothing is shown, and nothing would be otherwise
                key = (kind, part or "")
                if key not in contents:
                    document.within = f"#{count}"
                    contents[key] = _content(document, kind, part) if part else []
                    document.within = ""
                name = variant if used else f"{variant}-unused"
                last = shown.get((kind, variant), _NONE)
                content = counted_pages(contents[key], section)
                now = (name, content)
                if now == last or not (content or last[1] or part is None):
                    continue
                shown[kind, variant] = now
                document.spend(sum(len(item.text) + _SHELL for item in content))
                since = f"{name} from section {number}" if number > 1 else name
                result.append((part or "", _named(content or [Provision(kind)], since)))
                count += len(content) or 1
    return result


def _content(document: Document, kind: Kind, part: str) -> list[Provision]:
    """Return the provisions of the part with depths from 0; none where it shows nothing."""
    story = Story(document, part)
    document.numbering.restart()
    story.walk(document.package.tree(part))
    story.finish()
    return held(kind, story.provisions) if story.provisions else []


def _named(provisions: list[Provision], variant: str) -> list[Provision]:
    if variant == "default":
        return provisions
    head = provisions[0]
    marks = normal_marks([*head.marks, Mark(0, 0, "variant", variant)])
    return [head._replace(marks=marks), *provisions[1:]]


def _set(element: etree._Element, name: str) -> bool:
    found = element.find(f"{W}{name}")
    return found is not None and on(found.get(VAL))
