"""Characters that an eye would miss are told; the letters and signs of every language are not."""

import pytest

from paraph.formats.characters import character_hazards
from paraph.text.node import Mark, Provision
from paraph.text.reading import Hazard


def _hazards(text: str, label: str = "") -> list[Hazard]:
    return character_hazards([Provision("paragraph", text, label)])


@pytest.mark.parametrize(
    ("text", "code", "named"),
    [
        (
            "The Part\u200bies agree",
            "invisible-character",
            "U+200B ZERO WIDTH SPACE in “Part⟨⟩ies”",
        ),
        ("non\u2060compete", "invisible-character", "U+2060 WORD JOINER"),
        ("a\u200cb", "invisible-character", "U+200C"),
        ("a\u200db", "invisible-character", "U+200D"),
        ("\ufeffArticle", "invisible-character", "U+FEFF"),
        ("A\ufe0f", "invisible-character", "U+FE0F"),
        ("shall\U000e0020not", "invisible-character", "U+E0020"),
        ("a\u3164b", "invisible-character", "HANGUL FILLER"),
        ("a\u2800b", "invisible-character", "BRAILLE PATTERN BLANK"),
        ("a\u034fb", "invisible-character", "COMBINING GRAPHEME JOINER"),
        ("a\u2028b", "invisible-character", "LINE SEPARATOR"),
        ("bell\x07", "invisible-character", "U+0007"),
        ("del\x7f", "invisible-character", "U+007F"),
        ("c1\x85", "invisible-character", "U+0085"),
        ("pay \u202e001\u202c", "bidirectional-character", "RIGHT-TO-LEFT OVERRIDE"),
        ("a \u2067b\u2069", "bidirectional-character", "RIGHT-TO-LEFT ISOLATE"),
        ("United\u200f", "bidirectional-character", "RIGHT-TO-LEFT MARK"),
        ("The Pаrties", "mixed-script", "“Pаrties” (U+0430 CYRILLIC SMALL LETTER A)"),
        ("the сор of it", "mixed-script", "“сор”"),
        ("Стороны обязуются o мире", "mixed-script", "“o” (Latin letters)"),
        ("H2О", "mixed-script", "CYRILLIC CAPITAL LETTER O"),
        ("ΝATO", "mixed-script", "GREEK CAPITAL LETTER NU"),
        ("Ꭺgreement", "mixed-script", "CHEROKEE"),
        ("𝐀gree", "mixed-script", "MATHEMATICAL BOLD"),
        ("EUR 1٢3", "mixed-script", "ARABIC-INDIC DIGIT TWO"),
        ("within 1２ days", "mixed-script", "FULLWIDTH DIGIT TWO"),
        ("\ue000", "private-character", "U+E000"),
        ("\ufdd0", "private-character", "U+FDD0"),
        ("\ufffc", "bare-object-character", "U+FFFC"),
        ("lost \ufffd", "encoding", "U+FFFD"),
    ],
)
def test_what_an_eye_would_miss_is_told_by_name(text: str, code: str, named: str) -> None:
    found = _hazards(text)

    assert [one.code for one in found] == [code]
    assert named in found[0].sentence
    assert found[0].at == "#0"
    assert found[0].grade == "undecided"


def test_a_soft_hyphen_is_only_noted() -> None:
    assert [(one.code, one.grade) for one in _hazards("agree\u00adment")] == [("markup", "note")]


@pytest.mark.parametrize(
    "text",
    [
        "Plain English, with 'quotes', a tab\tand a\nbreak.",
        "L’accord — « signé » à Genève, le 1ᵉʳ mai, au taux de 5\u202f% œuvre",
        "№ 5: Стороны, «именуемые» ЕАЭС, и COVID-19, т. е. ISO 9001; глава XI, п. ii и iii",
        "(a) первое; (c) третье",
        "Η Ελλάδα και η Κύπρος",
        "TNFα and a 5 μm filter; Ω and µ",
        "می‌خواهم و می‌شود",
        "क्‍ष और श्री",
        "اتفاق ١٢٣ \u200f(أ)",
        "הסכם \u200eEU\u200f",
        "缔约方每年举行一次会议，第五条（１２）。",
        "葛\U000e0100城",
        "협정 EU는 제5조",
        "Tシャツ",
        "ข้อ\u200bตกลง",
        "👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3",
        "e\u0301t\u0301 naïve ﬁnance",
        "Ն Հայաստանի Հանրապետություն",
        "no\u00a0break, thin\u2009space, ideographic\u3000space",
        "Москва (Moscow), о ресурсах",
        "",
    ],
)
def test_the_signs_of_every_language_are_normal(text: str) -> None:
    assert _hazards(text) == []


def test_a_label_is_looked_at_too() -> None:
    assert [one.code for one in _hazards("plain", "1\u200b.")] == ["invisible-character"]


def test_an_object_stands_for_itself() -> None:
    image = Provision("paragraph", "a\ufffc", marks=(Mark(1, 2, "image", "sha256:0"),))

    assert character_hazards([image]) == []


def test_one_hazard_of_each_kind_for_a_provision_names_a_few_places() -> None:
    found = _hazards(" ".join(f"{n}\u200b{n}" for n in range(50)) + "\ue000")

    assert [one.code for one in found] == ["invisible-character", "private-character"]
    assert "and 46 more show nothing" in found[0].sentence
    assert len(found[0].sentence) < 400


def test_what_is_found_several_times_is_named_once_with_how_often() -> None:
    (found,) = _hazards("a\u200bb " * 3)

    assert found.sentence == "3 × U+200B ZERO WIDTH SPACE in “a⟨⟩b” show nothing."


def test_a_hazard_is_alike_in_two_files_where_its_surroundings_are() -> None:
    before = character_hazards([Provision("paragraph", "The Part\u200bies agree.")])
    moved = character_hazards([Provision("heading"), Provision("cell", "The Part\u200bies agree.")])
    other = character_hazards([Provision("paragraph", "The Parties\u200b agree.")])

    assert before[0].key == moved[0].key != other[0].key
    assert moved[0].at == "#1"
