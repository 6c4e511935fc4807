"""Laws of texts: addresses are unique, digests mean one text, a redline holds two."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import paraph
from paraph.errors import CanonicalError
from paraph.text.address import Address, Step
from paraph.text.canonical import canonical, parse
from paraph.text.definitions import definitions
from paraph.text.labels import body_start, label_of, typed_label
from paraph.text.node import CONTAINERS, OBJECT, OBJECTS, SPANS, Mark, Provision, Text, normal_marks
from paraph.text.outline import Outline, outline
from paraph.text.references import references
from paraph.text.tracked import (
    DELETED,
    END_DELETED,
    END_INSERTED,
    INSERTED,
    accept,
    moved_from,
    moved_to,
    reject,
    was,
)

_LABELS = (
    *("", "1.", "2.", "3.", "1.1", "1.2", "2.1.1", "(a)", "(b)", "(i)", "(ii)", "i.", "a)", "(h)"),
    *("Article 1", "Article 2", "Article 2 bis", "ARTICLE II", "Part I", "Chapter II", "Section 1"),
    *(
        "Annex",
        "ANNEX I",
        "Annex II",
        "Schedule 1",
        "Статья 1",
        "제1조",
        "第一条",
        "一、",
        "（一）",
    ),
    *("•", "–", "A.", "I.", "II.", "Rule 3", "№ 1", 'odd "label", [1]', "§ 5", "①", "المادة 1"),
)
_WORDINGS = (
    *("", " ", "Use of terms", "The Parties shall meet.", "as follows:", "(a) Payments;", "5"),
    *("Preamble", "IN WITNESS WHEREOF, done.", "“Party” means a State.", "see Article 1(a)"),
    *(
        "paragraphs 1 to 3 of this Article",
        "пункта 2 статьи 1",
        "(the “Buyer”)",
        "Article 2, which",
    ),
)
_KINDS = ("paragraph", "paragraph", "paragraph", "heading", "table", "row", "cell", "note", "box")
_CHARACTERS = st.characters(exclude_categories=["Cs"])


@st.composite
def provisions(draw: st.DrawFn, depth: int = 0) -> Provision:
    kind = draw(st.sampled_from((*_KINDS, "header", "section")))
    label = draw(st.sampled_from(_LABELS))
    wording = draw(st.sampled_from(_WORDINGS))
    level = draw(st.integers(0, 3))
    if draw(st.booleans()):
        return Provision(kind, f"{label} {wording}", "", level, depth)  # type: ignore[arg-type]
    return Provision(kind, wording, label, level, depth)  # type: ignore[arg-type]


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """Texts of every shape: labels, levels and containers in any order that is a tree at all."""
    found: list[Provision] = []
    for _ in range(draw(st.integers(0, 25))):
        deepest = found[-1].depth + 1 if found else 0
        found.append(
            draw(provisions(draw(st.sampled_from((0, 0, 0, deepest, max(0, deepest - 1))))))
        )
    return Text(tuple(found))


@st.composite
def marked(draw: st.DrawFn) -> Provision:
    """A provision of any characters, with marks in normal form."""
    text = draw(st.text(st.one_of(_CHARACTERS, st.just(OBJECT)), max_size=12))
    marks = [
        Mark(at, at + 1, draw(st.sampled_from(sorted(OBJECTS))), draw(st.sampled_from(("", "1"))))
        for at, character in enumerate(text)
        if character == OBJECT and draw(st.booleans())
    ]
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        marks.append(
            Mark(start, end, draw(st.sampled_from(sorted(SPANS))), draw(st.sampled_from("ab")))
        )
    label = draw(st.sampled_from(("", "1.", "(a)")))
    kind = draw(st.sampled_from(("paragraph", "heading")))
    return Provision(kind, text, label, draw(st.integers(0, 3)), 0, normal_marks(marks))  # type: ignore[arg-type]


# ---------------------------------------------------------------- addresses


def demand_addresses(text: Text, plan: Outline) -> None:
    seen: dict[str, int] = {}
    for place in range(len(text.provisions)):
        address = plan.address(place)
        printed = str(address)
        assert printed not in seen, f"{printed} names {seen[printed]} and {place}"
        seen[printed] = place
        assert plan.find(address) == place
        assert Address.parse(printed) == address


@given(text=texts())
def test_every_provision_has_an_address_of_its_own(text: Text) -> None:
    demand_addresses(text, outline(text))


@given(text=texts())
def test_a_provision_stands_behind_what_holds_it_and_under_it_as_one_run(text: Text) -> None:
    plan = outline(text)
    beside = {"header", "footer", "section-break"}

    for place, parent in enumerate(plan.parents):
        assert -1 <= parent < place
        assert plan.roles[place]
        under = plan.subtree(place)
        for inner in under:
            assert place in plan.path(inner) or beside & {plan.roles[p] for p in plan.path(inner)}
        assert under.stop == len(plan) or place not in plan.path(under.stop)


@given(text=texts())
def test_what_stands_in_a_container_stays_in_it(text: Text) -> None:
    plan = outline(text)

    for place, provision in enumerate(text.provisions):
        if provision.depth:
            holder = next(
                before
                for before in range(place - 1, -1, -1)
                if text.provisions[before].depth == provision.depth - 1
            )
            assert holder in plan.path(place)[1:]


@given(
    st.lists(
        st.builds(
            Step,
            st.sampled_from(("article", "paragraph", "recital", "point", "section")),
            st.text(max_size=6),
            st.integers(0, 30),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_an_address_is_what_it_prints(steps: list[Step]) -> None:
    address = Address(tuple(steps))

    assert Address.parse(str(address)) == address
    assert all(address.within(Address(address.steps[:n])) for n in range(1, len(steps) + 1))


@given(text=texts())
def test_a_label_is_a_beginning_of_its_text_or_automatic(text: Text) -> None:
    for provision in text.provisions:
        found = label_of(provision)
        if found is None:
            assert not provision.label
            assert body_start(provision) == 0
        elif provision.label:
            assert found.end == 0
            assert found.shown == provision.label.strip()
        else:
            assert provision.text.strip().startswith(found.shown)
            assert found.end <= body_start(provision) <= len(provision.text)
            assert not provision.text[found.end : body_start(provision)].strip()


@given(st.text(max_size=40))
def test_any_text_has_a_label_or_none(text: str) -> None:
    found = typed_label(text)

    assert found is None or 0 < found.end <= len(text)


# ---------------------------------------------------------------- references and definitions


@given(text=texts(), language=st.sampled_from(("en", "ru", "fr", "es", "ko", "zh", "ar", "")))
def test_a_reference_is_a_place_in_the_text_that_names_provisions(
    text: Text, language: str
) -> None:
    plan = outline(text)

    for reference in references(text, plan, language):
        wording = text.provisions[reference.provision].text
        assert body_start(text.provisions[reference.provision]) <= reference.start
        assert reference.start < reference.end <= len(wording)
        assert not (reference.external and reference.targets)
        assert all(0 <= target < len(plan) for target in reference.targets)
        for number in reference.numbers:
            assert reference.start <= number.start < number.end <= reference.end
            assert -1 <= number.target < len(plan)


@given(text=texts())
def test_a_definition_is_the_term_where_it_stands(text: Text) -> None:
    for definition in definitions(text, outline(text), "en"):
        wording = text.provisions[definition.provision].text
        assert wording[definition.start : definition.end] == definition.term


# ---------------------------------------------------------------- the canonical form


@given(st.lists(marked(), max_size=4))
def test_the_canonical_form_and_the_text_are_each_others_inverse(found: list[Provision]) -> None:
    text = Text(tuple(found))

    assert parse(canonical(text)) == text


@given(found=st.lists(marked(), min_size=1, max_size=3), data=st.data())
def test_no_other_byte_is_accepted_unless_it_is_another_text(
    found: list[Provision], data: st.DataObject
) -> None:
    text = Text(tuple(found))
    source = bytearray(canonical(text))
    place = data.draw(st.integers(0, len(source) - 1))
    byte = data.draw(st.integers(0, 255))
    assume(source[place] != byte)
    source[place] = byte

    try:
        other = parse(bytes(source))
    except CanonicalError:
        return
    assert other != text
    assert canonical(other) == bytes(source)


@given(provision=marked(), data=st.data())
def test_how_runs_are_cut_changes_no_digest(provision: Provision, data: st.DataObject) -> None:
    pieces: list[Mark] = []
    for mark in provision.marks:
        start, end, name, value = mark
        if end - start < 2 or name == "ruby":
            pieces.append(mark)
            continue
        cut = data.draw(st.integers(start, end))
        pieces += [Mark(start, cut, name, value), Mark(cut, end, name, value)]

    assert normal_marks(pieces) == provision.marks
    recut = provision._replace(marks=tuple(sorted(pieces)))
    assert canonical(Text((recut,))) == canonical(Text((provision,)))


# ---------------------------------------------------------------- redlines


@st.composite
def redlines(draw: st.DrawFn) -> tuple[Text, Text, Text]:
    """An old text, a new one, and a redline of the two, built piece by piece."""
    old: list[Provision] = []
    new: list[Provision] = []
    both: list[Provision] = []
    moves = 0
    for _ in range(draw(st.integers(0, 5))):
        one = draw(marked())
        match draw(
            st.sampled_from(("kept", "inserted", "deleted", "altered", "split", "merged", "moved"))
        ):
            case "kept":
                old.append(one)
                new.append(one)
                both.append(one)
            case "inserted":
                new.append(one)
                both.append(_with(one, INSERTED))
            case "deleted":
                old.append(one)
                both.append(_with(one, DELETED))
            case "moved":
                moves += 1
                old.append(one)
                new.insert(0, one)
                both.insert(0, _with(one, moved_to(moves)))
                both.append(_with(one, moved_from(moves)))
            case "altered":
                before, after, red = draw(alterations())
                old.append(before)
                new.append(after)
                both.append(red)
            case "split":
                before, after, red = draw(alterations())
                second = draw(marked())
                old.append(_glued(before, second))
                new += [after, second]
                both += [_with(red, END_INSERTED), second]
            case "merged":
                before, after, red = draw(alterations())
                second = draw(marked())
                old += [before, second]
                new.append(_glued(after, second))
                both += [_with(red, END_DELETED), second]
    return Text(tuple(old)), Text(tuple(new)), Text(tuple(both))


@st.composite
def alterations(draw: st.DrawFn) -> tuple[Provision, Provision, Provision]:
    sides: dict[str, tuple[str, list[Mark]]] = {}
    for name in ("old", "new", "both"):
        sides[name] = ("", [])
    for status in draw(st.lists(st.sampled_from(("kept", "inserted", "deleted")), max_size=5)):
        piece = draw(st.text(_CHARACTERS, min_size=1, max_size=4).filter(lambda t: OBJECT not in t))
        strike = draw(st.booleans())
        for name, (text, marks) in sides.items():
            if (name, status) in {("old", "inserted"), ("new", "deleted")}:
                continue
            end = len(text) + len(piece)
            if strike:
                marks.append(Mark(len(text), end, "strike"))
            if name == "both" and status != "kept":
                marks.append(Mark(len(text), end, status))
            sides[name] = (text + piece, marks)
    frame = draw(marked())
    other = draw(marked())
    old = other._replace(text=sides["old"][0], marks=normal_marks(sides["old"][1]))
    new = frame._replace(text=sides["new"][0], marks=normal_marks(sides["new"][1]))
    both = normal_marks([*sides["both"][1], *was(old, new)])
    return old, new, new._replace(text=sides["both"][0], marks=both)


def _with(provision: Provision, mark: Mark) -> Provision:
    return provision._replace(marks=normal_marks([*provision.marks, mark]))


def _glued(first: Provision, second: Provision) -> Provision:
    by = len(first.text)
    shifted = [Mark(mark.start + by, mark.end + by, mark.name, mark.value) for mark in second.marks]
    return first._replace(
        text=first.text + second.text, marks=normal_marks([*first.marks, *shifted])
    )


@given(redlines())
def test_rejecting_gives_the_old_text_and_accepting_the_new_one(
    three: tuple[Text, Text, Text],
) -> None:
    old, new, both = three

    assert reject(both) == old
    assert accept(both) == new


@given(st.lists(marked(), max_size=4))
def test_a_text_without_changes_is_both_sides_of_itself(found: list[Provision]) -> None:
    text = Text(tuple(found))

    assert accept(text) == text
    assert reject(text) == text


# ---------------------------------------------------------------- texts by others


@pytest.mark.parametrize("suffix", ["docx", "md", "txt"])
def test_every_provision_of_real_texts_has_an_address_of_its_own(
    shared_data: Path, suffix: str
) -> None:
    files = sorted((shared_data / "agreements").rglob(f"*.{suffix}"))
    assert files

    for file in files:
        text = paraph.read(file).text
        demand_addresses(text, outline(text))
        assert parse(canonical(text)) == text


def test_containers_of_a_text_are_kinds_of_it() -> None:
    assert {"table", "row", "cell", "note", "box", "header", "footer"} == CONTAINERS
