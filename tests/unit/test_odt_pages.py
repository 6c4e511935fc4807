"""Headers and footers of an OpenDocument text are read, and what they hold beside that is told."""

from __future__ import annotations

import pytest
from tests.odt_kit import codes, flat, p, unread, word_of

from paraph.formats.odt import read, write
from paraph.text.reading import Reading, View

_TRACKED = (
    '<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion>{}</text:deletion>'
    '</text:changed-region><text:changed-region xml:id="c2"><text:insertion/>'
    "</text:changed-region></text:tracked-changes>"
    '<text:p>The Seller shall<text:change text:change-id="c1"/> pay<text:change-start'
    ' text:change-id="c2"/> twice<text:change-end text:change-id="c2"/></text:p>'
)


def _master(inner: str, name: str = "Standard", more: str = "") -> str:
    return f'<style:master-page style:name="{name}" {more}>{inner}</style:master-page>'


def _read(masters: str, body: str = p("body"), view: View | None = None, **parts: str) -> Reading:
    return read(flat(body, masters=masters, **parts), "a.fodt", view)


def _shown(reading: Reading) -> list[str]:
    """Return the headers and footers, each behind where it stands."""
    return [
        ": ".join((*(mark.value for mark in one.marks if mark.name == "variant"), one.text))
        for one in reading.text.provisions
        if one.kind in {"header", "footer"}
    ]


# ---------------------------------------------------------------- pending changes


def test_pending_changes_in_a_header_are_told_and_read_by_the_view() -> None:
    headers = "".join(
        f"<style:{kind}>{_TRACKED.format(p(' not'))}</style:{kind}>"
        for kind in ("header", "footer")
    )

    reading = _read(_master(headers))

    assert _shown(reading) == ["The Seller shall pay twice"] * 2
    assert codes(reading) == ["tracked-changes"]
    assert "4 tracked changes" in reading.hazards[0].sentence
    assert _shown(_read(_master(headers), view="original")) == ["The Seller shall not pay"] * 2
    assert _read(_master(headers), view="accepted").hazards[0].grade == "note"


def test_a_header_with_a_pending_change_is_not_the_same_as_one_without() -> None:
    plain = f"<style:header>{p('The Seller shall pay twice')}</style:header>"
    changed = f"<style:header>{_TRACKED.format(p(' not'))}</style:header>"

    old, new = (flat(p("body"), masters=_master(inner)) for inner in (plain, changed))

    assert word_of(old, new) != "same"


# ---------------------------------------------------------------- which page shows which


def _header(words: str, ending: str = "", kind: str = "header") -> str:
    return f"<style:{kind}{ending}>{p(words)}</style:{kind}{ending}>"


def _follows(name: str) -> str:
    return f'style:next-style-name="{name}"'


_ASKING = "".join(
    f'<style:style style:name="{name}" style:family="paragraph" style:master-page-name="{name}"/>'
    for name in ("Cover", "Left", "Standard")
)


def _asks(*names: str) -> str:
    return "".join(p("a", f'text:style-name="{name}"') for name in names)


def test_every_page_of_a_chain_has_its_header() -> None:
    masters = (
        _master(_header("cover"), "Cover", _follows("Contents"))
        + _master(_header("contents") + _header("even", "-left"), "Contents", _follows("Body"))
        + _master(_header("body") + _header("even body", "-left"), "Body")
        + _master(_header("unused"))
    )

    reading = _read(masters, _asks("Cover"), automatic=_ASKING)

    assert _shown(reading) == ["body", "first: cover", "even: even body", "page 2: even"]
    assert codes(reading) == ["markup", "markup"]
    old, new = (
        flat(_asks("Cover"), automatic=_ASKING, masters=masters.replace(">body", f">{words}"))
        for words in ("Subject to contract", "Binding")
    )
    assert word_of(old, new) != "same"


def test_a_first_page_shows_its_own_first_header() -> None:
    masters = _master(_header("h") + _header("own", "-first"), more=_follows("N")) + _master(
        _header("next") + _header("next first", "-first"), "N", _follows("N")
    )

    assert _shown(_read(masters)) == ["next", "first: own", "page 2: next first"]


def test_left_and_right_pages_by_turns_are_even_and_usual_ones() -> None:
    masters = (
        _master(_header("cover"), "Cover", _follows("Left"))
        + _master(_header("left"), "Left", _follows("Right"))
        + _master(_header("right"), "Right", _follows("Left"))
    )

    reading = _read(masters, _asks("Cover"), automatic=_ASKING)

    assert _shown(reading) == ["right", "first: cover", "even: left"]
    assert reading.account.complete
    later = _read(masters, _asks("Cover", "Left"), automatic=_ASKING)
    assert not later.account.complete


def test_pages_that_are_left_or_right_by_their_layout_are_so_in_any_section() -> None:
    layouts = "".join(
        f'<style:page-layout style:name="{usage}" style:page-usage="{usage}"/>'
        for usage in ("left", "right")
    )
    masters = (
        _master(_header("cover"), "Cover")
        + _master(_header("l"), "Left", f'{_follows("Right")} style:page-layout-name="left"')
        + _master(_header("r"), "Right", f'{_follows("Left")} style:page-layout-name="right"')
    )

    reading = _read(masters, _asks("Cover", "Left"), automatic=_ASKING + layouts)

    assert _shown(reading) == ["cover", "default from section 2: r", "even from section 2: l"]
    assert reading.account.complete


def test_more_pages_by_turns_are_doubted_and_all_of_them_read() -> None:
    names = ("Cover", "Left", "Right")
    masters = "".join(
        _master(_header(name), name, _follows(after))
        for name, after in zip(names, (*names[1:], names[0]), strict=True)
    )

    reading = _read(masters, _asks("Cover"), automatic=_ASKING)

    assert _shown(reading) == ["first: Cover", "page 2: Left", "page 3: Right"]
    assert not reading.account.complete


def test_a_section_without_a_first_header_of_its_own_is_not_one_with_that_of_another() -> None:
    first = _header("h") + _header("first", "-first")

    masters = [_master(first, "Cover") + _master(inner) for inner in (first, _header("h"))]

    own, none = (
        flat(_asks("Cover", "Standard"), automatic=_ASKING, masters=each) for each in masters
    )
    assert word_of(own, none) != "same"
    assert _shown(read(none, "a.fodt", None)) == ["h", "first: first", "first from section 2: h"]


def test_a_first_header_leaves_the_first_page_without_the_usual_footer() -> None:
    inner = _header("h") + _header("first", "-first") + _header("foot", kind="footer")

    assert _shown(_read(_master(inner))) == ["h", "first: first", "foot", "first: "]


# ---------------------------------------------------------------- what programs do not show


def test_a_header_that_is_not_to_be_displayed_is_read_and_told() -> None:
    off = f'<style:header style:display="false">{p("not")}</style:header>'

    reading = _read(_master(off))

    assert _shown(reading) == ["not"]
    assert codes(reading) == ["fallback-differs"]


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        (_header("not"), "h"),
        (_header("a", "-first") + _header("not", "-first"), "first: not"),
        (_header("a", "-left") + _header("not", "-left"), "even: not"),
        (
            f"{_header('a', '-first')}<loext:header-first>{p('not')}</loext:header-first>",
            "first: not",
        ),
        (f"<loext:header-left>{p('not')}</loext:header-left>", "h"),
        (f"<draw:frame><draw:text-box>{p('not')}</draw:text-box></draw:frame>", "h"),
        ("<draw:frame><draw:image xlink:href='a.png'/></draw:frame>", "h"),
        (_header("not", "-first", "footer"), "h"),
        ("not", "h"),
        ("<office:forms><form:form/></office:forms>", "h"),
    ],
)
def test_what_a_page_in_use_does_not_show_is_named(more: str, shown: str) -> None:
    source = flat(p("body"), masters=_master(_header("h") + more))

    reading = read(source, "a.fodt", None)

    assert _shown(reading)[-1] == shown
    assert not reading.account.complete
    assert word_of(flat(p("body"), masters=_master(_header("h"))), source) != "same"


def test_words_in_a_part_of_a_header_and_beside_it_are_in_the_text_or_named() -> None:
    inner = f"<style:header><style:region-left>{p('L')}</style:region-left>{p('a')}</style:header>"

    reading = _read(_master(inner))

    assert _shown(reading)[0].endswith("a") or "a" in [x.text for x in reading.text.provisions]
    assert "“L”" in unread(reading)


def test_of_two_master_pages_of_one_name_the_last_counts_and_the_other_is_named() -> None:
    reading = _read(_master(_header("a")) + _master(_header("b")))

    assert _shown(reading) == ["b"]
    assert not reading.account.complete


# ---------------------------------------------------------------- written again


@pytest.mark.parametrize(
    ("masters", "asks"),
    [
        (
            _master(_header("cover"), "Cover", _follows("Contents"))
            + _master(_header("contents"), "Contents", _follows("Body"))
            + _master(_header("body") + _header("even body", "-left"), "Body"),
            ("Cover",),
        ),
        (
            _master(_header("own") + _header("foot", kind="footer"), "Cover", _follows("Left"))
            + _master(_header("usual") + _header("first", "-first"), "Left"),
            ("Cover",),
        ),
        (
            _master(_header("one"), "Cover", _follows("Left"))
            + _master("", "Left", _follows("Standard"))
            + _master(_header("rest")),
            ("Cover",),
        ),
        (
            _master(_header("plain"))
            + _master(_header("one"), "Cover", _follows("Left"))
            + _master(_header("two"), "Left", _follows("Third"))
            + _master(_header("three") + _header("f", kind="footer"), "Third"),
            ("Standard", "Cover"),
        ),
        (
            _master(_header("one"), "Cover", _follows("Left"))
            + _master(_header("two"), "Left", _follows("Third"))
            + _master(_header("three"), "Third")
            + _master(_header("plain")),
            ("Cover", "Standard"),
        ),
    ],
)
def test_headers_of_pages_in_a_row_are_written_and_read_again(
    masters: str, asks: tuple[str, ...]
) -> None:
    found = _read(masters, _asks(*asks), automatic=_ASKING)

    again = read(write(found), "a.odt", None)

    assert any("page 2" in each for each in _shown(found))
    assert _shown(again) == _shown(found)
    assert again.account.complete
