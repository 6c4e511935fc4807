"""What a document says of itself: its identification by FRBR, from the reading it comes from."""

from __future__ import annotations

from lxml import etree

from paraph.errors import InputError
from paraph.formats.akn.lettering import NS
from paraph.formats.akn.tree import parse
from paraph.text.canonical import digest
from paraph.text.reading import Reading, Source

_UNDATED = "0001-01-01"  # nothing in a text says when it was made, and no clock is asked
_UNKNOWN = "zz"  # a code that ISO 3166 leaves to its users
_LENGTH = 16  # hexadecimal digits in an address
_LANGUAGES = {"en": "eng", "es": "spa", "fr": "fra", "ko": "kor", "ru": "rus"}  # ISO 639-2
_AGENT = "#paraph"
_LEVELS = ("FRBRWork", "FRBRExpression", "FRBRManifestation")


def meta(reading: Reading) -> etree._Element:
    """Return the metadata: the same for the same text out of the same file.

    The work is named by the digest of the file, the expression by the digest of the text. A file
    of Akoma Ntoso has names of its own: they stand beside these.

    Raises:
        CanonicalError: the text has no canonical form, as a redline has none.
    """
    text = digest(reading.text)
    file = reading.source.digest if reading.source.content else text
    language = _LANGUAGES.get(reading.source.language, reading.source.language) or "und"
    work = f"/akn/{_UNKNOWN}/doc/agreement/{_UNDATED}/{_short(file)}"
    expression = f"{work}/{language}@"
    manifestation = f"{expression}/{_short(text)}"
    root = etree.Element(f"{NS}meta")
    identification = _add(root, "identification", source=_AGENT)
    former = _former(reading.source)
    for name, address, end, aliases in (
        ("FRBRWork", work, "", {"source": file}),
        ("FRBRExpression", expression, "", {"text": text}),
        ("FRBRManifestation", manifestation, ".akn", {}),
    ):
        if name in former:
            aliases["original"] = former[name]
        _properties(_add(identification, name), address, end, aliases)
    _add(identification[0], "FRBRcountry", value=_UNKNOWN)
    _add(identification[1], "FRBRlanguage", language=language)
    _add(identification[2], "FRBRformat", value="application/akn+xml")
    references = _add(root, "references", source=_AGENT)
    _add(
        references,
        "TLCOrganization",
        eId=_AGENT.removeprefix("#"),
        href="/akn/ontology/organization/zz/paraph",
        showAs="Paraph",
    )
    return root


def _former(source: Source) -> dict[str, str]:
    """Return what the file calls its work, expression and manifestation, if it says so."""
    if source.format != "akn" or not source.content:
        return {}
    try:
        root, namespace = parse(source.content, source.file)
    except InputError:
        return {}
    own = root.find(f".//{{{namespace}}}identification")
    found = (
        {} if own is None else {name: own.find(f"{{*}}{name}/{{*}}FRBRthis") for name in _LEVELS}
    )
    return {name: one.get("value", "") for name, one in found.items() if one is not None}


def _properties(parent: etree._Element, address: str, end: str, digests: dict[str, str]) -> None:
    _add(parent, "FRBRthis", value=f"{address}/!main{end}")
    _add(parent, "FRBRuri", value=f"{address}{end}")
    for name, value in digests.items():
        _add(parent, "FRBRalias", value=value, name=name)
    _add(parent, "FRBRdate", date=_UNDATED, name="unknown")
    _add(parent, "FRBRauthor", href=_AGENT)


def _add(parent: etree._Element, element: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{NS}{element}", attributes)


def _short(digest: str) -> str:
    return digest.removeprefix("sha256:")[:_LENGTH]
