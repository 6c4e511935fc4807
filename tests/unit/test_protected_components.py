"""What a mandate protects is looked for in the whole set, and not in each of its texts."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.record_kit import Side, judged, party, private

import paraph
from paraph.agreement.act import Component, Genesis
from paraph.agreement.protection import applied, unfounded
from paraph.agreement.text_set import Entry, TextSet
from paraph.desk.granting import demand_fit, mandate
from paraph.desk.opening import begin
from paraph.desk.proposing import Given, gather
from paraph.errors import ProfileError, UsageError
from paraph.proof.profile import Profile
from paraph.text.canonical import canonical, digest

AGREEMENT = """Article 1. Delivery

The Seller delivers the goods and is paid 10 EUR, as they recieve it.

Article 2. Sites

The universities recieve the applications in time.
"""
ANNEX = "Annex\n\nThe vessels recieve licences.\n"


def _tidy(text: str) -> str:
    return text.replace("recieve", "receive")


def _sets(**texts: str) -> tuple[TextSet, Mapping[str, bytes]]:
    """Return a set of texts by component and language ("annex_en"), and its blobs."""
    read = {name: paraph.read(each.encode(), file="a.txt").text for name, each in texts.items()}
    named = [
        Entry(name.partition("_")[0], name.partition("_")[2], digest(text))
        for name, text in read.items()
    ]
    return TextSet(named), {digest(each): canonical(each) for each in read.values()}


def _profile(*addresses: str, fields: tuple[str, ...] = ()) -> Profile:
    protect = {"addresses": list(addresses), "fields": list(fields)}
    return Profile.read({"classes": {"allow": ["spelling"]}, "protect": protect})


def test_what_another_component_has_need_not_be_in_each() -> None:
    texts, blobs = _sets(agreement_en=AGREEMENT, annex_en=ANNEX)

    found = applied(texts, _profile("article 1", fields=("amounts",)), blobs)

    assert found["agreement"].elsewhere == frozenset()
    assert found["annex"].elsewhere == {"article 1", "amounts"}
    assert found["annex"].protected == found["agreement"].protected  # if it comes in by a change
    assert not unfounded(texts, _profile("article 1", fields=("amounts",)), blobs)


def test_what_no_component_has_is_missing_in_all() -> None:
    texts, blobs = _sets(agreement_en=AGREEMENT, annex_en=ANNEX)

    found = applied(texts, _profile("article 7"), blobs)

    assert {each.elsewhere for each in found.values()} == {frozenset()}
    assert unfounded(texts, _profile("article 7"), blobs) == (
        "agreement in en: there is no article 7 to protect"
    )


def test_what_a_text_lacks_and_its_translation_has_is_missing() -> None:
    french = "Titre\n\nLe Vendeur livre les marchandises.\n"
    texts, blobs = _sets(agreement_en=AGREEMENT, agreement_fr=french, annex_en=ANNEX)

    found = applied(texts, _profile("article 1"), blobs)

    assert found["annex"].elsewhere == frozenset()  # it stands in no component wholly
    assert unfounded(texts, _profile("article 1"), blobs).startswith("agreement in fr: ")


def test_an_address_that_a_component_has_in_part_is_not_looked_for_elsewhere() -> None:
    annex = "Annex\n\nArticle 1. Vessels\n\nThe vessels recieve licences.\n"
    deep = AGREEMENT.replace("The Seller", "1. The Seller").replace(
        "\n\nArticle 2", "\n\n2. It.\n\nArticle 2"
    )
    texts, blobs = _sets(agreement_en=deep, annex_en=annex)

    found = applied(texts, _profile("article 1, paragraph 2"), blobs)

    assert found["annex"].elsewhere == frozenset()


def _two_components() -> Side:
    side = Side("alda")
    parts = Component("agreement", ("en",)), Component("annex", ("en",))
    genesis = Genesis("Trade", "treaty", (party("alda"), party("morin")), parts)
    begin(side.desk, genesis, "holm", [private("holm")], side.offices)
    return side


def _given(**texts: str) -> list[Given]:
    return [
        Given(name, "en", paraph.read(each.encode(), file="a.txt", language="en"))
        for name, each in texts.items()
    ]


@pytest.mark.parametrize("fields", [[], ["amounts"]])
def test_an_annex_is_amended_under_a_mandate_that_protects_an_article(fields: list[str]) -> None:
    alda = _two_components()
    old = gather(_given(agreement=AGREEMENT, annex=ANNEX), alda.matter.state.texts.due)
    alda.acts("keller", old.proposal, blobs=old.blobs)
    protect = {"addresses": ["article 1"], "fields": fields}
    profile = {"classes": {"allow": ["spelling"]}, "protect": protect}
    under = alda.decides(old.texts, profile=profile)

    annexed = alda.amends_by(under, old.texts, _given(annex=_tidy(ANNEX)))
    alda.signs(under, annexed)
    assert judged(alda.shows()).signatures[-1].standing.within == "within"

    both = alda.amends_by(under, annexed, _given(agreement=_tidy(AGREEMENT)))
    alda.signs(under, both)
    standing = judged(alda.shows()).signatures[-1].standing
    assert (standing.within, standing.code) == ("outside", "open")
    assert "article 1 is protected" in standing.why


def test_a_text_without_what_is_protected_is_named() -> None:
    alda = _two_components()
    old = gather(_given(agreement=AGREEMENT, annex=ANNEX), alda.matter.state.texts.due)
    alda.acts("keller", old.proposal, blobs=old.blobs)
    protect = {"addresses": ["article 9"]}
    under = alda.decides(old.texts, profile={"classes": {"allow": []}, "protect": protect})

    with pytest.raises(ProfileError, match="annex in en: the old text has no article 9"):
        alda.amends_by(under, old.texts, _given(annex=_tidy(ANNEX)))


@pytest.mark.parametrize(
    ("terms", "why"),
    [
        ({"grantees": ["ministrie"]}, "is granted to 'ministrie'"),
        ({"agreed_by": ["justce"]}, "needs the agreement of 'justce'"),
        ({"delegates": ["envoi"]}, "may be passed on to 'envoi'"),
        (
            {"profile": {"classes": {"allow": []}, "protect": {"addresses": ["article 9"]}}},
            "does not fit T0: agreement in en: there is no article 9",
        ),
    ],
)
def test_a_slip_of_the_pen_in_a_mandate_is_told_before_it_is_granted(
    terms: dict[str, object], why: str
) -> None:
    alda = _two_components()
    old = gather(_given(agreement=AGREEMENT, annex=ANNEX), alda.matter.state.texts.due)
    alda.acts("keller", old.proposal, blobs=old.blobs)
    whole = {"grantees": ["ministry"], "powers": ["sign"], **terms}

    with pytest.raises(UsageError, match=why):
        demand_fit(alda.matter, mandate(whole, old.texts))
