"""Headers and footers of an OpenDocument text are read, and what they hold beside that is told."""

from __future__ import annotations

from tests.odt_kit import codes, flat, p, word_of

from paraph.formats.odt import read
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
