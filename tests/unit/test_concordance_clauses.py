"""What a text says of its languages is read as a proposal, with its span."""

from __future__ import annotations

import pytest
from tests.concordance_kit import reading, sentences

from paraph.concordance.clause import clauses
from paraph.concordance.side import Side

_CASES = (
    (
        "en",
        "The English and French texts are equally authentic.",
        ("equal", ("en", "fr"), False),
    ),
    (
        "en",
        "In case of divergence of interpretation, the English text shall prevail.",
        ("prevails", ("en",), True),
    ),
    (
        "en",
        "If the French and the Russian texts are inconsistent, the Russian version prevails.",
        ("prevails", ("ru",), True),
    ),
    (
        "en",
        "This contract is made in English and Korean; the Korean text controls.",
        ("prevails", ("ko",), False),
    ),
    (
        "en",
        "In case of discrepancy between the English and Russian texts, the former prevails.",
        ("prevails", (), True),
    ),
    (
        "fr",
        "En cas de divergence, le texte français prévaudra sur le texte anglais.",
        ("prevails", ("fr",), True),
    ),
    (
        "ru",
        "В случае расхождений преимущество имеет английский текст.",
        ("prevails", ("en",), True),
    ),
    (
        "fr",
        "Fait en langues française et russe, les deux textes faisant également foi.",
        ("equal", ("fr", "ru"), False),
    ),
    (
        "fr",
        "Fait en deux exemplaires, les textes français et anglais faisant foi.",
        ("equal", ("fr", "en"), False),
    ),
    (
        "fr",
        "En cas de divergence, la version anglaise fera foi.",
        ("prevails", ("en",), True),
    ),
    (
        "es",
        "En caso de discrepancia, prevalecerá el texto en inglés.",
        ("prevails", ("en",), True),
    ),
    (
        "es",
        "Hecho en los idiomas español e inglés, siendo ambos textos igualmente auténticos.",
        ("equal", ("es", "en"), False),
    ),
    (
        "ru",
        "В случае разногласий при толковании используется текст на английском языке.",
        ("prevails", ("en",), True),
    ),
    (
        "ru",
        "Тексты на русском и испанском языках имеют одинаковую силу.",
        ("equal", ("ru", "es"), False),
    ),
    ("ko", "한국어와 영어로 작성되며 두 본은 동등하게 정본이다.", ("equal", ("ko", "en"), False)),
    ("ko", "해석상 차이가 있는 경우 영어본이 우선한다.", ("prevails", ("en",), True)),
)


@pytest.mark.parametrize(("code", "wording", "said"), _CASES)
def test_a_clause_on_languages_is_read(
    code: str, wording: str, said: tuple[str, tuple[str, ...], bool]
) -> None:
    found = [*clauses(Side(reading(wording, code), code), 0)]

    assert [(each.rule, each.languages, each.diverges) for each in found] == [said]
    assert found[0].words == wording[found[0].start : found[0].end]


@pytest.mark.parametrize(
    ("code", "wording"),
    [
        ("en", "English is spoken in the harbour."),
        ("en", "The Committee controls the accounts."),
        ("zh", "中文本和英文本同等作准。"),
    ],
)
def test_what_is_no_such_clause_proposes_nothing(code: str, wording: str) -> None:
    assert not [*clauses(Side(reading(wording, code), code), 0)]


@pytest.mark.parametrize(
    ("code", "english", "other"),
    [
        (
            "fr",
            "In case of doubt the English text is decisive.",
            "En cas de doute, le texte français est déterminant.",
        ),
        ("fr", "The English version governs.", "La version française fait autorité."),
        (
            "es",
            "In case of doubt the English text is decisive.",
            "En caso de duda, el texto español es determinante.",
        ),
    ],
)
def test_a_text_that_decides_is_one_that_prevails(code: str, english: str, other: str) -> None:
    found = sentences("en", english, code, other)

    assert "authentic" in {each.kind for each in found.differences}


@pytest.mark.parametrize(
    ("code", "english", "other"),
    [
        ("fr", "Only the English text is authentic.", "Seul le texte français est authentique."),
        ("es", "Only the English text is authentic.", "Solo el texto español es auténtico."),
        (
            "ru",
            "The English text alone is authentic.",
            "Аутентичным является только русский текст.",
        ),
        (
            "ru",
            "If they differ, the English text shall apply.",
            "В случае разночтений применяется русский текст.",
        ),
        (
            "es",
            "In the event of differences, the English text shall be used.",
            "En caso de discrepancia se estará al texto español.",
        ),
        (
            "fr",
            "In the event of differences, reference shall be made to the English text.",
            "En cas de divergence, on se référera au texte français.",
        ),
        (
            "fr",
            "The French text is a translation.",
            "Le texte français n’est pas une traduction.",
        ),
        (
            "fr",
            "The French version is for convenience only.",
            "La version anglaise est fournie à titre indicatif.",
        ),
        (
            "fr",
            "In the event of divergence, heed shall be paid to the English text.",
            "En cas de divergence, il est tenu compte du texte français.",
        ),
        (
            "fr",
            "In the event of divergence, heed shall be paid to the English text.",
            "Les Parties se consultent.",
        ),
        ("fr", "The Dutch text shall prevail.", "Le texte polonais prévaut."),
        ("fr", "The English text shall not prevail.", "Le texte anglais prévaut."),
        (
            "fr",
            "The English text is kept by the Committee.",
            "Le texte français est conservé par le Comité.",
        ),
        (
            "fr",
            "Done in the English and Spanish languages.",
            "Fait en langues anglaise et française.",
        ),
    ],
)
def test_contrary_clauses_on_languages_are_never_concordant(
    code: str, english: str, other: str
) -> None:
    found = sentences("en", english, code, other)

    assert "authentic" in {each.kind for each in found.differences}


@pytest.mark.parametrize(
    ("code", "english", "other"),
    [
        ("fr", "The English text alone is authentic.", "Le texte anglais fait seul foi."),
        (
            "ru",
            "In the event of divergence, the English text shall be used.",
            "В случае расхождений за основу принимается английский текст.",
        ),
        (
            "es",
            "The Spanish version is for information only.",
            "La versión española se facilita a efectos informativos únicamente.",
        ),
        ("fr", "Done in the English and French languages.", "Fait en anglais et en français."),
        (
            "fr",
            "Differences shall be settled by arbitration in the English language.",
            "Les différends sont réglés par voie d’arbitrage en langue anglaise.",
        ),
        (
            "es",
            "The working languages of the Committee are English and Spanish.",
            "Los idiomas de trabajo del Comité son el inglés y el español.",
        ),
    ],
)
def test_clauses_on_languages_that_say_one_thing_are_concordant(
    code: str, english: str, other: str
) -> None:
    assert sentences("en", english, code, other).verdict == "concordant"


def test_a_clause_on_languages_that_neither_text_was_read_of_leaves_it_undecided() -> None:
    found = sentences(
        *("en", "In the event of divergence, heed shall be paid to the English text."),
        *("fr", "En cas de divergence, il est tenu compte du texte anglais."),
    )

    assert found.verdict == "undecided"
    assert [each.cause for each in found.pairs[0].doubts] == ["authentic", "authentic"]
    assert not found.clauses
