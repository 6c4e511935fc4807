"""What the updates of a master add: each object of them has a part in a signature, or is refused.

The list of parts is closed. What a page shows is the master's: an update may say a page anew only
with one note more, which is the field of a seal, and the catalog only with the form.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from lxml import etree
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

from paraph.formats.pdf.sealing.grammar import Ref, Stream, Value, alike, plain
from paraph.formats.pdf.sealing.update import Update, starts

_DEEPEST = 64  # levels of a tree of pages
OF_FORM = frozenset(("/Fields", "/SigFlags", "/DA", "/DR", "/Type"))
_OF_CATALOG = ("/AcroForm", "/Metadata", "/Extensions", "/Version")
_OF_INFORMATION = ("/ModDate", "/Producer", "/Creator", "/CreationDate", "/Trapped")
_OF_METADATA = frozenset(("/Type", "/Subtype", "/Length"))
_OF_FIELD = frozenset(
    (
        "/FT",
        "/Ff",
        "/T",
        "/Type",
        "/Subtype",
        "/Rect",
        "/F",
        "/P",
        "/V",
        "/Lock",
        "/AP",
        "/MK",
        "/DA",
    )
)
_OF_SIGNATURE = frozenset(
    (
        *("/Type", "/Filter", "/SubFilter", "/Contents", "/ByteRange", "/M", "/Reason", "/Name"),
        *("/Location", "/ContactInfo", "/Reference", "/Cert", "/Changes", "/R", "/V"),
        *("/Prop_Build", "/Prop_AuthTime", "/Prop_AuthType"),
    )
)
_APPEARANCES = frozenset(("/N", "/R", "/D"))
_OF_BLANK = frozenset(
    ("/Type", "/Subtype", "/FormType", "/BBox", "/Matrix", "/Resources", "/Length", "/Filter")
)
_LITTLE = 64  # bytes of a stream that draws nothing
_CORNERS = 4
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_TITLES = ("{http://purl.org/dc/elements/1.1/}", "{http://ns.adobe.com/pdf/1.3/}Keywords")
_CHANGED = frozenset(("catalog", "information", "metadata", "form", "fields", "page", "notes"))

Resolve: TypeAlias = Callable[[int], Value]
Dictionary: TypeAlias = dict[str, Value]


class Master(NamedTuple):
    """A master as it was printed: how an object resolves, its numbers, pages, catalog and table."""

    resolve: Resolve
    numbers: frozenset[int]
    pages: Sequence[int]
    trailer: Dictionary
    table: int


def master_of(content: bytes, reader: PdfFileReader) -> Master:
    """Return what a master holds."""

    def resolve(number: int) -> Value:
        try:
            return plain(reader.get_object(generic.Reference(number, 0, reader)))
        except (PdfError, KeyError):
            return None

    trailer = {str(key): plain(reader.trailer.raw_get(key)) for key in reader.trailer}
    numbers = frozenset(
        [
            each.idnum
            for revision in range(reader.xrefs.total_revisions)
            for each in reader.xrefs.explicit_refs_in_revision(revision)
        ]
    )
    root = _dictionary(resolve(_number(trailer.get("/Root"))))
    pages = _pages(resolve, _number(root.get("/Pages")))
    return Master(resolve, numbers, pages, trailer, starts(content))


def additions(master: Master, updates: Sequence[Update]) -> frozenset[int]:
    """Return which objects of a master the updates behind it say anew, where each has a part.

    Raises:
        ValueError: the tables do not lead to the master, or an object has no part in a signature.
    """
    held: dict[int, Value] = {}
    table, size = master.table, master.trailer.get("/Size")
    before = _Parts(master, master.resolve, master.trailer, count=0)
    for count, each in enumerate(updates, 1):
        if each.trailer.get("/Prev") != table or type(each.trailer.get("/Prev")) is not int:
            raise ValueError("the tables of its updates do not lead to the table of the master")
        if each.trailer.get("/Root") != master.trailer.get("/Root"):
            raise ValueError("an update has another catalog than the master")
        if not _at_least(each.trailer.get("/Size"), size):
            raise ValueError("a table of an update is of another size than it says")
        old = master.numbers | held.keys()
        held.update(each.objects)
        after = _Parts(master, _resolving(master, dict(held)), each.trailer, count)
        if not after.fields >= before.fields:
            raise ValueError("an update takes a field out of its form")
        for number in each.objects:
            part = "table" if number in each.tables else after.parts.get(number)
            if part is None:
                raise ValueError("an update holds an object that has no part in a signature")
            if number in old and (part not in _CHANGED or before.parts.get(number) != part):
                raise ValueError(f"an update says the {part} anew")
        before = after
        table, size = each.begins, each.trailer.get("/Size")
    return frozenset(held) & master.numbers


class _Parts:
    """The parts that objects have in a file with a number of seals, by their numbers."""

    def __init__(self, master: Master, resolve: Resolve, trailer: Dictionary, count: int) -> None:
        self.parts: dict[int, str] = {}
        self.master, self.resolve = master, resolve
        self._information(trailer.get("/Info"))
        root = _dictionary(self._part(master.trailer.get("/Root"), "catalog"))
        self._catalog(root)
        fields = self._form(root.get("/AcroForm"), count)
        self.fields = frozenset(fields)
        shown = [note for page in master.pages for note in self._page(page, fields)]
        if len(set(shown)) < len(shown):
            raise ValueError("a field of its form stands twice on its pages")

    def _part(self, value: Value, part: str) -> Value:
        """Return what a value leads to, and say which part that has."""
        if not isinstance(value, Ref):
            return value
        if value.number in self.parts:
            raise ValueError(f"an object is the {part} and another part of a file")
        self.parts[value.number] = part
        return self.resolve(value.number)

    def _printed(self, value: Value) -> Value:
        """Return what a value leads to in the master."""
        return self.master.resolve(value.number) if isinstance(value, Ref) else value

    def _catalog(self, root: Dictionary) -> None:
        printed = _dictionary(self._printed(self.master.trailer.get("/Root")))
        if not alike(_without(root, _OF_CATALOG), _without(printed, _OF_CATALOG)):
            raise ValueError("an update says another catalog than that of the master")
        if not _flat(root.get("/Extensions")) or not isinstance(root.get("/Version", ""), str):
            raise ValueError("an update says another catalog than that of the master")
        held = self._part(root.get("/Metadata"), "metadata")
        if not alike(held, kept := self._printed(printed.get("/Metadata"))) and (
            _titles(held) != _titles(kept)
        ):
            raise ValueError("an update gives the file another title")

    def _information(self, said: Value) -> None:
        """See to it that the title and the author, which a reader may show, are the master's."""
        held = self._part(said, "information")
        printed = self._printed(self.master.trailer.get("/Info"))
        if said is None:
            return
        held, printed = _dictionary(held), _dictionary(printed or {})
        if not _flat(held) or _words(held) != _words(printed):
            raise ValueError("an update gives the file another title")

    def _form(self, said: Value, count: int) -> list[Ref]:
        if said is None and not count:
            return []
        form = _dictionary(self._part(said, "form"))
        if strange := sorted(form.keys() - OF_FORM):
            raise ValueError(f"its form has {strange[0]}")
        fields = self._part(form.get("/Fields"), "fields")
        if not isinstance(fields, list) or len(fields) != count:
            raise ValueError("its form has another number of fields than signatures")
        return [self._field(each) for each in fields]

    def _field(self, said: Value) -> Ref:
        if not isinstance(said, Ref):
            raise ValueError("a field of its form is no object")  # noqa: TRY004
        field = _dictionary(self._part(said, "field"))
        if strange := sorted(field.keys() - _OF_FIELD):
            raise ValueError(f"a field of its form has {strange[0]}")
        if field.get("/Subtype") != "/Widget" or field.get("/MK", {}) != {}:
            raise ValueError("a field of its form is drawn as something else than a field")
        if not _shown(field.get("/Rect")) and not self._blank(field.get("/AP", {})):
            raise ValueError("a field of its form is drawn where it has no place")
        made = _dictionary(self._part(field.get("/V"), "signature"))
        if strange := sorted(made.keys() - _OF_SIGNATURE):
            raise ValueError(f"a signature of it has {strange[0]}")
        self._part(field.get("/Lock"), "lock")
        self._appearance(field.get("/AP"))
        return said

    def _blank(self, value: Value) -> bool:
        """Whether an appearance draws nothing: a reader may draw it, wherever its field is."""
        if isinstance(value, Ref):
            value = self.resolve(value.number)
        if isinstance(value, dict):
            return value.keys() <= _APPEARANCES and all(map(self._blank, value.values()))
        return isinstance(value, Stream) and _empty(value)

    def _appearance(self, value: Value) -> None:
        """Say of all that what is drawn of a field leads to, beside the master, that it is that."""
        if isinstance(value, Ref):
            if value.number not in self.parts and value.number not in self.master.numbers:
                self._appearance(self._part(value, "appearance"))
        elif isinstance(value, Stream):
            self._appearance(value.head)
        elif isinstance(value, dict | list):
            for each in value.values() if isinstance(value, dict) else value:
                self._appearance(each)

    def _page(self, number: int, fields: Sequence[Ref]) -> list[Ref]:
        """Return which fields stand on a page, which is otherwise the master's."""
        page = _dictionary(self._part(Ref(number), "page"))
        printed = _dictionary(self.master.resolve(number))
        if not alike(_without(page, ("/Annots",)), _without(printed, ("/Annots",))):
            raise ValueError("an update says another page than that of the master")
        notes = _listed(self._part(page.get("/Annots"), "notes"))
        kept = _listed(self._printed(printed.get("/Annots")))
        if not alike([each for each in notes if each not in fields], kept):
            raise ValueError("an update puts something else than a seal on a page")
        return [each for each in notes if isinstance(each, Ref) and each in fields]


def _resolving(master: Master, held: dict[int, Value]) -> Resolve:
    def resolve(number: int) -> Value:
        return held[number] if number in held else master.resolve(number)

    return resolve


def _pages(resolve: Resolve, number: int, deep: int = 0) -> list[int]:
    node = _dictionary(resolve(number))
    if "/Kids" not in node:
        return [number]
    if deep > _DEEPEST:
        raise ValueError("the pages of the master are nested too deep")
    kids = _listed(node["/Kids"])
    return [page for kid in kids for page in _pages(resolve, _number(kid), deep + 1)]


def _words(information: Dictionary) -> dict[str, object]:
    """Return what a file says of itself in words, read by whichever of its encodings."""
    kept = _without(information, _OF_INFORMATION)
    return {
        key: str(generic.pdf_string(each)) if isinstance(each, bytes) else each
        for key, each in kept.items()
    }


def _shown(value: Value) -> bool:
    """Whether a field takes a place on a page, where it may stand before words."""
    corners = [each for each in _listed(value) if isinstance(each, int | Decimal)]
    if len(corners) != len(_listed(value)) or len(corners) != _CORNERS:
        raise ValueError("a field of its form does not say where it is")
    return corners[:2] != corners[2:]


def _empty(stream: Stream) -> bool:
    if stream.head.keys() - _OF_BLANK or not _flat(stream.head):
        return False
    packed = stream.head.get("/Filter")
    if packed is None:
        return not stream.raw.strip()
    if packed != "/FlateDecode" or len(stream.raw) > _LITTLE:
        return False
    return not zlib.decompress(stream.raw).strip()


def _titles(metadata: Value) -> list[tuple[str, str]]:
    """Return what metadata say of the title, the author and the like, in any writing of XMP."""
    if not isinstance(metadata, Stream):
        return []
    if metadata.head.keys() - _OF_METADATA:
        raise ValueError("the metadata of an update are written in no plain way")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        read = etree.fromstring(metadata.raw, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError("the metadata of an update are no XMP") from error
    found: list[tuple[str, str]] = []
    for each in read.iter(etree.Element):
        found += [(str(key), str(said)) for key, said in each.attrib.items()]
        for above in (each, *each.iterancestors()):
            if not str(above.tag).startswith(_RDF):
                found.append((str(above.tag), (each.text or "").strip()))
                break
    return sorted([(key, said) for key, said in found if said and key.startswith(_TITLES)])


def _without(held: Dictionary, keys: Sequence[str]) -> Dictionary:
    return {key: value for key, value in held.items() if key not in keys}


def _flat(value: Value) -> bool:
    """Whether a value leads nowhere."""
    if isinstance(value, dict):
        return all(map(_flat, value.values()))
    if isinstance(value, list):
        return all(map(_flat, value))
    return not isinstance(value, Ref)


def _at_least(size: Value, before: Value) -> bool:
    return isinstance(size, int) and isinstance(before, int) and size >= before


def _number(value: Value) -> int:
    if not isinstance(value, Ref):
        raise ValueError("an object that is needed is none")  # noqa: TRY004
    return value.number


def _listed(value: Value) -> list[Value]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise ValueError("what should be a list is none")  # noqa: TRY004
    return value


def _dictionary(value: Value) -> Dictionary:
    if not isinstance(value, dict):
        raise ValueError("what should be a dictionary is none")  # noqa: TRY004
    return value
