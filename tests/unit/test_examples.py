"""The example agreement: its files are what its source builds, and sound as Word files."""

import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from examples.agreement import LANGUAGES, Draft, Language
from examples.build import HERE, drafts
from examples.edits import Edit, read_edits
from examples.package import package
from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"

DRAFTS = drafts()
FILES = {name: HERE / name for name in DRAFTS}
EDITS = [
    (language.code, edit) for language in LANGUAGES for edit in read_edits(language.code).edits
]


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_building_twice_gives_the_same_bytes(draft: Draft) -> None:
    assert package(draft) == package(draft)


@pytest.mark.parametrize("name", FILES)
def test_the_committed_file_is_what_the_source_builds(name: str) -> None:
    # Compared part by part: how well deflate packs depends on the zlib of the machine.
    built = _parts(io.BytesIO(package(DRAFTS[name])))

    assert _parts(FILES[name]) == built


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_every_part_is_well_formed_and_has_a_kind(file: Path) -> None:
    parts = {name: etree.fromstring(content) for name, _date, content in _parts(file)}

    kinds = {element.get("PartName") for element in parts["[Content_Types].xml"].iter(_OVERRIDE)}
    assert kinds == {f"/{name}" for name in parts if name.startswith(("word/", "docProps/"))} - {
        "/word/_rels/document.xml.rels"
    }


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_every_relationship_leads_to_a_part(file: Path) -> None:
    parts = {name: content for name, _date, content in _parts(file)}

    for name in [name for name in parts if name.endswith(".rels")]:
        folder = posixpath.dirname(posixpath.dirname(name))
        for relationship in etree.fromstring(parts[name]).iter(_RELATIONSHIP):
            assert posixpath.join(folder, relationship.get("Target", "")) in parts


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_every_reference_shows_the_number_of_its_target(file: Path) -> None:
    parts = {name: etree.fromstring(content) for name, _date, content in _parts(file)}
    numbers = _bookmarked_numbers(parts)

    fields = [field for part in parts.values() for field in _fields(part)]
    references = [field for field in fields if field[0].startswith("REF ")]

    assert len(references) > 20
    for instruction, shown in references:
        assert shown == numbers[instruction.split()[1]]


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_articles_run_from_1_to_25_and_those_of_the_annex_from_1_to_3(file: Path) -> None:
    parts = {name: etree.fromstring(content) for name, _date, content in _parts(file)}

    labels = [
        label for label, _paragraph in _labels(parts) if re.match(r"(Article|Статья) ", label)
    ]

    assert [int(label.split()[1]) for label in labels] == [*range(1, 26), 1, 2, 3]


@pytest.mark.parametrize(
    ("code", "edit"), EDITS, ids=[f"{code}-{edit.name}" for code, edit in EDITS]
)
def test_each_edit_stands_where_the_list_says(code: str, edit: Edit) -> None:
    approved, final = DRAFTS[f"approved.{code}.docx"], DRAFTS[f"final.{code}.docx"]

    assert edit.old in _displayed(approved)[edit.approved]
    assert edit.new in _displayed(final)[edit.final]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_nothing_changes_but_what_the_list_says(language: Language) -> None:
    code = language.code
    approved, final = DRAFTS[f"approved.{code}.docx"], DRAFTS[f"final.{code}.docx"]
    listed = read_edits(code)

    old, new = Counter(_displayed(approved).values()), Counter(_displayed(final).values())

    places = {edit.approved for edit in listed.edits} | {
        item.approved for item in listed.references
    }
    assert sum((old - new).values()) == sum((new - old).values()) == len(places)


def test_the_readme_lists_every_edit() -> None:
    readme = (HERE / "README.md").read_text("utf-8")

    for code, edit in EDITS:
        assert f"`{edit.name}`" in readme, code


# ---------------------------------------------------------------- what stands in the files


def _parts(file: Path | io.BytesIO) -> list[tuple[str, tuple[int, ...], bytes]]:
    with zipfile.ZipFile(file) as archive:
        return [(item.filename, item.date_time, archive.read(item)) for item in archive.infolist()]


def _displayed(draft: Draft) -> dict[str, str]:
    return {provision.address: draft.displayed(provision) for provision in draft.everything()}


def _fields(part: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the instruction and the stored result of each complex field; they never nest here."""
    instruction = result = state = ""
    for element in part.iter(f"{_W}fldChar", f"{_W}instrText", f"{_W}t"):
        if element.tag == f"{_W}fldChar":
            state = _value(element, "fldCharType")
            if state == "end":
                yield instruction.strip(), result
                instruction = result = ""
        elif element.tag == f"{_W}instrText":
            instruction += element.text or ""
        elif state == "separate":
            result += element.text or ""


def _bookmarked_numbers(parts: dict[str, etree._Element]) -> dict[str, str]:
    return {
        _value(bookmark, "name"): label.rstrip(".")
        for label, paragraph in _labels(parts)
        for bookmark in paragraph.iter(f"{_W}bookmarkStart")
    }


def _labels(parts: dict[str, etree._Element]) -> Iterator[tuple[str, etree._Element]]:
    """Yield each numbered paragraph with its label, counted anew from the parts alone."""
    levels = {
        int(_value(level, "ilvl")): (
            _value(level.find(f"{_W}numFmt"), "val"),
            _value(level.find(f"{_W}lvlText"), "val"),
        )
        for level in parts["word/numbering.xml"].iter(f"{_W}lvl")
    }
    restarting = {
        _value(number, "numId")
        for number in parts["word/numbering.xml"].iter(f"{_W}num")
        if number.find(f".//{_W}startOverride") is not None
    }
    styles = _numbered_styles(parts)
    counts = [0] * len(levels)
    for paragraph in parts["word/document.xml"].iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        number, level = (
            styles.get(_value(style, "val"), ("0", 0)) if style is not None else ("0", 0)
        )
        own = paragraph.find(f"{_W}pPr/{_W}numPr")
        if own is not None:
            number = _value(own.find(f"{_W}numId"), "val")
            level = int(_value(own.find(f"{_W}ilvl"), "val"))
        if number == "0":
            continue
        if number in restarting:
            restarting.remove(number)
            counts[0] = 0
        counts[level] += 1
        counts[level + 1 :] = [0] * (len(counts) - level - 1)
        form, text = levels[level]
        yield text.replace(f"%{level + 1}", _numeral(form, counts[level])), paragraph


def _numbered_styles(parts: dict[str, etree._Element]) -> dict[str, tuple[str, int]]:
    """Map each style that numbers its paragraphs itself to the list and the level."""
    found = {}
    for style in parts["word/styles.xml"].iter(f"{_W}style"):
        number = style.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        level = style.find(f"{_W}pPr/{_W}numPr/{_W}ilvl")
        if number is not None:
            deep = int(_value(level, "val")) if level is not None else 0
            found[_value(style, "styleId")] = (_value(number, "val"), deep)
    return found


def _numeral(form: str, count: int) -> str:
    letters = {"lowerLetter": "abcdefgh", "russianLower": "абвгдежз"}
    return letters[form][count - 1] if form in letters else str(count)


def _value(element: etree._Element | None, name: str) -> str:
    assert element is not None
    return element.get(f"{_W}{name}", "")
