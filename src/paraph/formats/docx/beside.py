"""What stands beside the text of a DOCX: comments, settings that change it, fonts, macros."""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.alternate import said
from paraph.formats.docx.document import Document, Place
from paraph.formats.docx.fields import STAYING
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.names import VAL, W, characters, on
from paraph.formats.docx.names import T as TEXT
from paraph.formats.docx.open_fields import tell_changing

_AROUND = 40  # characters
_EXTERNAL = frozenset(("subDocument", "frame", "aFChunk", "oleObject", "package", "video"))


def tell(document: Document, settings: etree._Element | None) -> None:
    """Tell of every comment, embedded font, macro and setting that a reader must know of."""
    for story in document.open_fields:
        for field in story:
            if field.aside and not field.expected:
                document.left_in_field(field)
            if field.phase == "result" and field.kind not in STAYING:
                tell_changing(document, f"{field.instruction.strip()}\nwithout an end", field.at)
    _comments(document)
    _fonts(document)
    package = document.package
    for part in package.related(package.main, "vbaProject"):
        document.found.hazard("macro", "The file holds macros.", about=package.digest(part))
    for related in package.relationships(package.main).values():
        if related.external and related.kind in _EXTERNAL:
            document.found.hazard(
                "external-content",
                f"Content is fetched from {shortened(related.target)}.",
                at=package.main,
                about=related.target,
            )
    _outside(document, settings)
    if document.tracked:
        document.found.hazard(
            "tracked-changes",
            f"{_changes(document.tracked)} pending; this is the {document.view} view.",
        )
    _settings(document, settings)


def _settings(document: Document, settings: etree._Element | None) -> None:
    """Tell of settings that change what the next reader sees or prints."""
    if setting(settings, "updateFields") and document.fields:
        document.found.hazard(
            "update-fields", "Word will offer to update the fields when it opens the file."
        )
    if setting(settings, "printFormsData"):
        document.found.hazard(
            "hidden-text",
            "Only what is filled into its forms is printed of this file.",
            at=document.package.main,
            about="printFormsData",
        )


def setting(settings: etree._Element | None, name: str) -> bool:
    """Return whether an on/off setting is on; one that is not there is off."""
    found = None if settings is None else settings.find(f"{W}{name}")
    return found is not None and on(found.get(VAL))


def _changes(count: int) -> str:
    return f"{count} tracked changes are" if count > 1 else "1 tracked change is"


def _outside(document: Document, settings: etree._Element | None) -> None:
    """Tell of what the settings take from elsewhere: styles of a template, pages of a frameset."""
    package = document.package
    linked = None if settings is None else settings.find(f"{W}linkStyles")
    wanted = {"frame", "mailMergeSource", "mailMergeHeaderSource"}
    if linked is not None and on(linked.get(VAL)):
        wanted.add("attachedTemplate")
    for kind in ("settings", "webSettings"):
        for part in package.related(package.main, kind):
            for related in package.relationships(part).values():
                if related.kind in wanted:
                    document.found.hazard(
                        "external-content",
                        f"Styles, pages or data are fetched from {shortened(related.target)}.",
                        at=part,
                        about=f"{related.kind}\n{related.target}",
                    )


def _comments(document: Document) -> None:
    package = document.package
    for part in package.related(package.main, "comments"):
        for comment in package.tree(part).iter(f"{W}comment"):
            if next(comment.iterancestors(f"{W}comment"), None) is not None:
                continue  # whose text the outer one has too
            text = "".join(
                [
                    " " if node.tag == f"{W}p" else characters(node)
                    for node in comment.iter(TEXT, f"{W}p")
                ]
            ).strip()
            author = comment.get(f"{W}author", "")
            held = said(comment, document, part)
            places = document.remarks.get(comment.get(f"{W}id", ""), [])
            document.found.hazard(
                "comment",
                f"Comment by {author or 'an unnamed author'}: “{shortened(text)}”.",
                at=places[0].at if places else part,
                about="\n".join((author, *held, *(_around(document, place) for place in places))),
            )


def _around(document: Document, place: Place) -> str:
    """Return the words beside a place where a comment begins, ends or is called."""
    text = place.story[place.index].text if place.index < len(place.story) else ""
    before = text[max(place.offset - _AROUND, 0) : place.offset]
    after = text[place.offset : place.offset + _AROUND]
    document.spend(len(before) + len(after))
    return f"{before}\n{after}"


def _fonts(document: Document) -> None:
    package = document.package
    for table in package.related(package.main, "fontTable"):
        for part in package.related(table, "font"):
            document.found.hazard(
                "embedded-font",
                "The file brings a font of its own, which decides what its characters look like.",
                at=part,
                about=package.digest(part),
            )
