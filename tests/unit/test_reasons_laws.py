"""What holds for the reasons of every edit."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from paraph.comparison.words import Wording, edits
from paraph.proof.reasons import CODES, NOWHERE, Context, Extract, reasons

_WORDS = (
    *("shall", "may", "not", "and", "or", "if", "30", "60", "days", "Seller", "Party", "any", "no"),
    *("than", "later", "$", "5,000", "Article", "(a)", "March", "2025", ",", ";", "\n", "\u200b"),
    *(
        "не",
        "должен",
        "может",
        "или",
        "дней",
        "статья",
        "peut",
        "ne",
        "pas",
        "doit",
        "podrá",
        "días",
    ),
    *(
        "하여야",
        "한다",
        "수",
        "있다",
        "30일",
        "제5조",
        "이내에",
        "a@b",
        "\u201c",
        "\u201d",
        "\ufffc",
    ),
    *("p\u0430y", "plain", "words", "here", "%", "at", "least", "it", "the", "-5", "\u00a0", "'"),
)
_TEXTS = st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join) | st.text(max_size=30)
_LANGUAGES = st.sampled_from(("en", "ru", "fr", "es", "ko", "zh", ""))
_TERMS = st.sampled_from((frozenset[str](), frozenset(("Party", "plain words"))))
_FORBIDDEN = re.compile(
    r"substan|material|important|significan|essential|minor|trivial|editorial|serious|harm|risk",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"'.*'", re.DOTALL)


@given(old=_TEXTS, new=_TEXTS, language=_LANGUAGES, terms=_TERMS)
def test_every_open_edit_has_reasons_whose_words_stand_in_the_provision(
    old: str, new: str, language: str, terms: frozenset[str]
) -> None:
    context = Context(language, terms)
    for edit in edits(Wording(old), Wording(new)):
        before = Extract(old, edit.old_start, edit.old_end)
        after = Extract(new, edit.new_start, edit.new_end)

        found = reasons(before, after, context=context)

        assert found
        assert found == reasons(before, after, context=context)
        assert [reason.weight for reason in found] == sorted(
            [reason.weight for reason in found], reverse=True
        )
        for reason in found:
            assert reason.code in CODES
            assert reason.sentence.endswith(".")
            assert "\n" not in reason.sentence
            assert "\u200b" not in reason.sentence
            assert reason.words
            assert all(word and (word in old or word in new) for word in reason.words)
            assert not _FORBIDDEN.search(_QUOTED.sub("", reason.sentence))


@given(text=_TEXTS, language=_LANGUAGES)
def test_every_whole_provision_has_a_reason(text: str, language: str) -> None:
    side = Extract(text, 0, len(text))

    added = reasons(NOWHERE, side, about="inserted", context=Context(language))
    gone = reasons(side, NOWHERE, about="deleted", context=Context(language))

    assert "addition" in {reason.code for reason in added}
    assert "deletion" in {reason.code for reason in gone}


@given(old=_TEXTS, new=_TEXTS, language=_LANGUAGES)
def test_reasons_do_not_depend_on_which_side_is_old(old: str, new: str, language: str) -> None:
    sides = Extract(old, 0, len(old)), Extract(new, 0, len(new))
    if old == new:
        return

    forth = reasons(*sides, context=Context(language))
    back = reasons(*reversed(sides), context=Context(language))

    swap = {"addition": "deletion", "deletion": "addition"}
    assert {swap.get(reason.code, reason.code) for reason in forth} == {
        reason.code for reason in back
    }
