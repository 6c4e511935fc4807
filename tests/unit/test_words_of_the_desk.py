"""What the desk says to people is true of what it means."""

from __future__ import annotations

import pytest
from tests.record_kit import OLD, TERMS, TIDY, met

from paraph.agreement.chain import Finding, Reached
from paraph.cli.texts import _needed
from paraph.desk.granting import mandate
from paraph.errors import RecordError, UsageError
from paraph.views.instant_words import instant_in_words


def test_a_mandate_is_named_once_where_it_is_wrong() -> None:
    alda, _ = met()
    terms = {**TERMS, "opens": "2026-04-01T00:00:00Z", "closes": "2026-03-01T00:00:00Z"}

    with pytest.raises(RecordError) as raised:
        mandate(terms, alda.proposes(OLD))

    assert str(raised.value).startswith("the mandate closes before it opens")


def test_it_is_said_which_text_sets_there_are() -> None:
    alda, _ = met()
    for known, made in (("none yet", OLD), ("T0 alone", TIDY), ("T0 to T1", "")):
        with pytest.raises(UsageError, match=f"no text set 'T9': the record has {known}"):
            alda.matter.text_set("T9")
        if made:
            alda.proposes(made)


def test_an_instant_has_its_seconds() -> None:
    assert instant_in_words("2026-03-05T02:26:00Z") == "2026-03-05 02:26:00 UTC"


def test_it_is_said_who_must_do_what_before_an_amended_set_is_signed() -> None:
    alda, _ = met()
    granted = mandate({**TERMS, "agreed_by": ["court"]}, alda.proposes(OLD))

    def needed(*codes: str) -> str:
        found = tuple([Finding("outside", "", code, "") for code in codes])
        return _needed(Reached("outside", found), granted)

    assert needed("open") == "somebody to answer for what is open"
    assert needed("agreement") == "court to agree to it (`paraph clear`)"
    assert needed("agreement", "open").endswith(
        "is open, and court to agree to it (`paraph clear`)"
    )
