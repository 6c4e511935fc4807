"""A change is editorial by a checked proof or it is open; a profile can only hold back."""

from __future__ import annotations

from dataclasses import replace

import pytest

import paraph
from paraph.errors import ProfileError
from paraph.proof.checker import Accepted, check
from paraph.proof.judging import checked, judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import Gap, Keep, Pair, Piece
from paraph.proof.prover import prove
from paraph.proof.verdict import Verdict

PROVED = {
    "typography": ('The term "x" is used here.', "The term \u201cx\u201d is used here."),
    "layout": ("The Parties shall  meet once.", "The Parties shall meet once."),
    "spelling": ("They recieve the notice soon.", "They receive the notice soon."),
    "doubling": ("Each of the the Parties agrees.", "Each of the Parties agrees."),
    "article-form": ("It is a honest answer to it.", "It is an honest answer to it."),
    "variant": ("It has the colour of the flag.", "It has the color of the flag."),
    "abbreviation": ("Under Art. 5, they meet.", "Under Article 5, they meet."),
    "notation": ("It ends on 5 March 2026, for all.", "It ends on March 5, 2026, for all."),
}
OPEN = {
    "modality": ("They shall meet.", "They may meet."),
    "negation": ("They shall be returned.", "They shall not be returned."),
    "number": ("They pay 30 of them.", "They pay 60 of them."),
    "connective": ("Goods and services.", "Goods or services."),
}


_MADE_OF_WORDS = (
    ("They meet once, then, and pay.", "They meet once, and pay."),
    ("They send a notice, which is free, to it.", "They send a notice (free) to it."),
    ("They meet once.", "They meet once, in Rome."),
)


def _verdict(old: str, new: str, profile: Profile | None = None) -> Verdict:
    comparison = paraph.compare(
        *[paraph.read(text.encode(), file="text.txt", language="en") for text in (old, new)]
    )
    return judge(comparison, profile, language="en")


@pytest.mark.parametrize(("name", "texts"), PROVED.items(), ids=PROVED.keys())
def test_a_change_of_a_class_is_editorial(name: str, texts: tuple[str, str]) -> None:
    verdict = _verdict(*texts)

    assert verdict.word == "editorial"
    assert {one.name for each in verdict.judgements for one in each.every} == {name}


@pytest.mark.parametrize("texts", _MADE_OF_WORDS)
def test_a_blank_that_comes_or_goes_with_words_is_no_change_of_its_own(
    texts: tuple[str, str],
) -> None:
    verdict = _verdict(*texts)

    assert {one.name for each in verdict.judgements for one in each.every} == {"open"}


@pytest.mark.parametrize(("code", "texts"), OPEN.items(), ids=OPEN.keys())
def test_a_change_that_nothing_proves_is_open_and_has_its_reason(
    code: str, texts: tuple[str, str]
) -> None:
    verdict = _verdict(*texts)

    reasons = [
        reason for each in verdict.judgements for one in each.every for reason in one.reasons
    ]
    assert verdict.word == "open"
    assert reasons[0].code == code


def test_equal_texts_are_the_same() -> None:
    assert _verdict("They shall meet.", "They shall meet.").word == "same"


def test_an_edit_is_cut_where_one_part_of_it_is_proved() -> None:
    verdict = _verdict("They recieve and shall pay it.", "They receive and may pay it.")

    (judgements,) = verdict.judgements
    assert [one.name for one in judgements.edits] == ["spelling", "open"]
    assert judgements.verdict == "open"


def test_what_is_proved_and_not_allowed_is_open_and_says_so() -> None:
    profile = Profile().allowing(frozenset(("layout",)))

    (judgements,) = _verdict(*PROVED["spelling"], profile).judgements

    assert judgements.verdict == "open"
    assert "spelling is not allowed" in judgements.edits[0].held


def test_a_protected_provision_is_open_whatever_is_proved() -> None:
    old = "Article 1\n\nThey recieve it.\n\nArticle 2\n\nThey do so."
    new = old.replace("recieve", "receive")

    kept = _verdict(old, new, Profile().protecting(("article 1",)))
    free = _verdict(old, new, Profile().protecting(("article 2",)))

    assert (kept.word, free.word) == ("open", "editorial")


@pytest.mark.parametrize("texts", PROVED.values(), ids=PROVED.keys())
def test_a_proof_holds_of_its_own_texts_and_of_no_others(texts: tuple[str, str]) -> None:
    verdict = _verdict(*texts)
    old, new = verdict.comparison.old.text, verdict.comparison.new.text
    other = paraph.read(b"Another text, of which nothing is proved.", file="text.txt").text

    assert isinstance(check(verdict.proof, old, new, LEXICON), Accepted)
    for texts_ in ((new, old), (old, other), (other, new), (old, old), (new, new)):
        assert not isinstance(check(verdict.proof, *texts_, LEXICON), Accepted)


def test_a_profile_is_read_from_toml() -> None:
    profile = Profile.parse(
        """
        name = "minor changes"
        [classes]
        allow = ["layout", "spelling"]
        [locale]
        figures = "en"
        dates = "dmy"
        [protect]
        addresses = ["article 5"]
        """
    )

    assert profile.allowed == {"layout", "spelling"}
    assert profile.locale == "en-dmy"
    assert [str(address) for address in profile.protected] == ["article 5"]


@pytest.mark.parametrize(
    "source",
    [
        "x = [",
        "unknown = 1",
        '[classes]\nallow = ["paraphrase"]',
        '[classes]\nallow = "layout"',
        '[locale]\nfigures = "klingon"',
        '[protect]\naddresses = ["!!"]',
        '[protect]\nfields = ["mood"]',
        '[parties]\nVelandra = "Ambrel"\nAmbrel = "Cord"',
        "name = 1",
        "[parties]\na = 1",
    ],
)
def test_a_profile_that_is_none_is_refused_in_a_sentence(source: str) -> None:
    with pytest.raises(ProfileError) as refused:
        Profile.parse(source)

    assert "\n" not in str(refused.value)


def test_an_address_that_protects_nothing_is_refused() -> None:
    with pytest.raises(ProfileError) as refused:
        _verdict(*PROVED["spelling"], Profile().protecting(("article 99",)))

    assert "article 99" in str(refused.value)


def test_a_difference_that_no_proof_covers_leaves_a_doubt() -> None:
    old = paraph.read(b"# Agreement\n\nThey recieve it.", file="a.md", language="en")
    new = paraph.read(b"Agreement\n\nThey receive it.", file="b.txt", language="en")

    verdict = judge(paraph.compare(old, new), language="en")

    assert [one.name for each in verdict.judgements for one in each.every] == ["spelling"]
    assert verdict.word == "undecided"


def test_a_claim_that_falls_beside_an_open_piece_takes_no_other_claim_with_it() -> None:
    old, new = [
        paraph.read(each.encode(), file="text.txt", language="en")
        for each in ("They recieve it.\n\nAll pay (x).", "They receive it.\n\nAll pay a/b; (x).")
    ]
    comparison = paraph.compare(old, new)
    honest = prove(comparison, language="en")
    at = next(at for at, step in enumerate(honest.steps) if isinstance(step, Pair) and step.old)
    wrong = Pair(1, 1, "", (Piece(7, 7, 7, 11), Piece(7, 7, 11, 12, "layout")))
    steps = (*honest.steps[:at], wrong, *honest.steps[at + 1 :])

    proof = checked(replace(honest, steps=steps), comparison)

    assert isinstance(check(proof, old.text, new.text, LEXICON), Accepted)
    assert [
        piece.name for step in proof.steps if isinstance(step, Pair) for piece in step.pieces
    ] == [
        "spelling",
        "open",
    ]


def test_what_came_or_went_in_a_row_is_one_step_of_a_proof() -> None:
    kept = "The Parties shall meet once.\n\n"
    more = "".join(f"The bank number {number} is closed on Monday.\n\n" for number in range(9))

    come, gone = _verdict(kept, kept + more), _verdict(kept + more, kept)

    assert come.proof.steps == (Keep(0, 0, 1), Gap(1, 0, 1, 9))
    assert gone.proof.steps == (Keep(0, 0, 1), Gap(1, 9, 1, 0))
    for verdict in (come, gone):
        texts = verdict.comparison.old.text, verdict.comparison.new.text
        assert isinstance(check(verdict.proof, *texts, LEXICON), Accepted)
        assert len(verdict.judgements) == 9


@pytest.mark.parametrize("language", ["ru", "fr", "zh", "de"])
def test_a_text_judged_in_a_language_it_is_not_in_leaves_a_proof_that_holds(language: str) -> None:
    old = "The Seller will deliver the colour of the goods to the Buyer, and to it."
    french = "Le vendeur livre les biens à la porte de l'acheteur et de la poste."
    for new in (old.replace("colour", "color"), french):
        texts = [paraph.read(each.encode(), file="a.txt", language=language) for each in (old, new)]

        verdict = judge(paraph.compare(*texts), language=language)

        assert verdict.word == "open"
        answer = check(verdict.proof, texts[0].text, texts[1].text, LEXICON)
        assert isinstance(answer, Accepted)


def test_a_proof_names_of_its_locale_what_something_rests_on() -> None:
    profile = Profile.parse("[locale]\nfigures = 'en'\ndates = 'dmy'\n")
    form = "The Buyer pays EUR {} to the Seller, and it ends for the Buyer on {}, as they said."
    named = {
        ("1,500", "5 May 2026", "1500", "2026-05-05"): "en",
        ("15", "05/06/2026", "15", "5 June 2026"): "-dmy",
        ("1,500", "05/06/2026", "1500", "5 June 2026"): "en-dmy",
        ("15", "5 May 2026", "15", "2026-05-05"): "",
        ("15", "5 May 2026", "16", "5 May 2026"): "",
    }
    for figures, locale in named.items():
        texts = [form.format(*figures[:2]), form.format(*figures[2:])]
        old, new = [paraph.read(each.encode(), file="a.txt") for each in texts]

        assert judge(paraph.compare(old, new), profile).proof.locale == locale
