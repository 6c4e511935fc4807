"""Laws of mandates: whatever is passed on, however often, lets nobody do more."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from paraph.agreement.mandate import POWERS, Mandate, Use, wider
from paraph.agreement.window import Proven, Window
from paraph.proof.blank import Declared
from paraph.proof.embedded import profile_of, table_of
from paraph.proof.embedded import wider as wider_profile
from paraph.proof.fields import FIELDS
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES
from paraph.text.address import Address

SETS = [f"sha256:{letter * 64}" for letter in "ab"]
NAMES = ["keller", "holm", "wolf", "ministry", "court"]
INSTANTS = ["", *[f"2026-03-0{day}T00:00:00Z" for day in range(1, 6)]]

names = st.frozensets(st.sampled_from(NAMES), max_size=3)
some = st.frozensets(st.sampled_from(NAMES), min_size=1, max_size=3)
addresses = st.sampled_from(["article 1", "article 1, paragraph 2", "article 2", "annex 1"]).map(
    Address.parse
)
bounds = st.sampled_from(["", "5", "10", "10.5"])


@st.composite
def blanks(draw: st.DrawFn) -> Declared:
    least, most = draw(bounds), draw(bounds)
    if least and most and float(least) > float(most):
        least, most = most, least
    return Declared(draw(addresses), "number", "[number]", 0, least, most)


profiles = st.builds(
    Profile,
    st.sampled_from(["", "house"]),
    st.frozensets(st.sampled_from(CLASSES), max_size=4),
    st.sampled_from(["", "en", "en-dmy", "fr"]),
    st.lists(addresses, max_size=2).map(tuple),
    st.frozensets(st.sampled_from(sorted(FIELDS)), max_size=2),
    completions=st.lists(blanks(), max_size=2).map(tuple),
    house=st.frozensets(st.sampled_from(["serial-comma", "precision"]), max_size=2),
)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    opens, closes = draw(st.sampled_from(INSTANTS)), draw(st.sampled_from(INSTANTS))
    return Window() if opens and closes and opens >= closes else Window(opens, closes)


mandates = st.builds(
    Mandate,
    st.sampled_from(SETS),
    some,
    st.frozensets(st.sampled_from(POWERS), min_size=1),
    profiles,
    people=st.integers(1, 2),
    agreed_by=names,
    occasion=st.sampled_from(["", "visit"]),
    window=windows(),
    uses=st.integers(0, 3),
    delegates=names,
    two=st.booleans(),
    self_settling=names,
    conclusive=st.booleans(),
)
proven = st.tuples(st.sampled_from(INSTANTS), st.sampled_from(INSTANTS)).map(
    lambda both: Proven(*both) if "" in both else Proven(*sorted(both))
)


@st.composite
def uses(draw: st.DrawFn, mandate: Mandate) -> Use:
    """Return what somebody does who means to stay within a mandate, and may miss it in a point."""
    people = draw(st.frozensets(st.sampled_from(sorted(mandate.grantees)), min_size=1))
    opens = mandate.window.opens
    fitting = Use(
        draw(st.sampled_from(sorted(mandate.powers))),
        mandate.text_set,
        dict.fromkeys(people, frozenset()),
        Proven(opens or "2026-03-01T00:00:00Z", opens or "2026-03-01T00:00:00Z"),
        mandate.occasion,
        max(mandate.uses - 1, 0),
        mandate.agreed_by,
        draw(st.frozensets(st.sampled_from(sorted(mandate.self_settling))))
        if mandate.self_settling
        else frozenset(),
    )
    missed = draw(st.frozensets(st.sampled_from(sorted(_MISSED)), max_size=1))
    return fitting._replace(**{name: draw(_MISSED[name]) for name in missed})  # type: ignore[arg-type]


_MISSED: dict[str, st.SearchStrategy[object]] = {
    "power": st.sampled_from(POWERS),
    "text_set": st.sampled_from(SETS),
    "proven": proven,
    "occasion": st.sampled_from(["", "visit"]),
    "used": st.integers(0, 4),
    "agreed": names,
    "authors": names,
}


@st.composite
def passed_on(draw: st.DrawFn, outer: Mandate) -> Mandate:
    """Return a mandate that somebody makes of one that was granted to them, honestly or not."""
    changes: dict[str, object] = {"grantees": outer.delegates or frozenset(("holm",))}
    for name in draw(st.frozensets(st.sampled_from(sorted(_CHANGED)), max_size=2)):
        changes[name] = draw(_CHANGED[name])
    return replace(outer, **changes)  # type: ignore[arg-type]


_CHANGED: dict[str, st.SearchStrategy[object]] = {
    "text_set": st.sampled_from(SETS),
    "powers": st.frozensets(st.sampled_from(POWERS), min_size=1),
    "profile": profiles,
    "people": st.integers(1, 2),
    "agreed_by": names,
    "occasion": st.sampled_from(["", "visit"]),
    "window": windows(),
    "uses": st.integers(0, 3),
    "delegates": names,
    "two": st.booleans(),
    "self_settling": names,
}


@settings(max_examples=1500)
@given(mandates, st.data())
def test_random_chains_never_widen(granted: Mandate, data: st.DataObject) -> None:
    chain = [granted]
    for _ in range(data.draw(st.integers(1, 4))):
        following = data.draw(passed_on(chain[-1]))
        if wider(following, chain[-1]):
            break
        chain.append(following)

    last = chain[-1]
    use = data.draw(uses(last))

    assert last.powers <= granted.powers
    assert not wider_profile(last.profile, granted.profile)
    assert last.window.inside(granted.window)
    # Whoever may use the last one could have used the first, had it been granted to them.
    if last.permits(use).within == "within":
        assert replace(granted, grantees=last.grantees).permits(use).within == "within"


@given(mandates)
def test_a_mandate_allows_no_more_than_itself_but_for_whom(mandate: Mandate) -> None:
    if mandate.delegates:
        assert not wider(replace(mandate, grantees=mandate.delegates), mandate)
    else:
        assert wider(mandate, mandate)


@given(profiles, profiles, profiles)
def test_profiles_that_allow_no_more_stand_in_order(
    one: Profile, two: Profile, three: Profile
) -> None:
    assert not wider_profile(one, one)
    if not wider_profile(one, two) and not wider_profile(two, three):
        assert not wider_profile(one, three)


@given(profiles)
def test_a_profile_has_one_table(profile: Profile) -> None:
    table = table_of(profile)

    assert table_of(profile_of(table)) == table
    assert not wider_profile(profile_of(table), profile)
    assert not wider_profile(profile, profile_of(table))
