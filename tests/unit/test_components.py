"""The texts of a set on disk: which file is which, and what is not looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from paraph.cli import run
from paraph.cli.components import Component, paired, texts_of
from paraph.errors import DamagedError, UsageError
from paraph.formats.limits import LIMITS


def _folder(path: Path, *names: str) -> str:
    for name in names:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text("The Parties meet.\n", "utf-8")
    return str(path)


def _keys(path: str) -> list[tuple[str, str]]:
    return [(each.component, each.language) for each in texts_of(path).texts]


def test_a_name_says_of_which_component_and_language_a_file_is(tmp_path: Path) -> None:
    names = ("agreement.en.docx", "agreement-FR.md", "annex_1_ru.txt", "annexes/fees.docx")

    found = _keys(_folder(tmp_path, *names, "side-letter.txt", "annex-1b.txt", "plan.xx.txt"))

    assert sorted(found) == [
        ("agreement", "en"),
        ("agreement", "fr"),
        ("annex-1b", ""),
        ("annex_1", "ru"),
        ("annexes/fees", ""),
        ("plan.xx", ""),
        ("side-letter", ""),
    ]


def test_every_file_is_a_text_but_for_what_is_hidden_or_a_link(tmp_path: Path) -> None:
    names = ("a.txt", "b.pdf", "map.png", ".hidden/c.docx", "~$a.docx", ".d.docx", "set.toml")
    path = _folder(tmp_path, *names)
    (tmp_path / "elsewhere").symlink_to(tmp_path.parent, target_is_directory=True)

    found = texts_of(path)

    assert [each.component for each in found.texts] == ["a", "b", "map"]
    assert sorted(found.others) == ["set.toml", "~$a.docx"]
    assert sorted(found.doubtful) == [".d.docx", ".hidden", "elsewhere"]


def test_two_files_of_one_text_are_refused(tmp_path: Path) -> None:
    path = _folder(tmp_path, "agreement.txt", "Agreement.md")

    with pytest.raises(UsageError, match="are both named as"):
        texts_of(path)


def test_a_folder_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no text"):
        texts_of(_folder(tmp_path, ".hidden.txt"))


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ("text = 1", "no list"),
        ("[[text]]\ncomponent = 'a'", "without component or file"),
        ("[[text]]\ncomponent = 'a'\nfile = 1", "no table of strings"),
        ("[[text]]\ncomponent = 'a'\nfile = 'b'\nweight = 'c'", "'weight'"),
        ("[[text]]\ncomponent = 'A b'\nfile = 'b'", "no name of a component"),
        ("[[text]]\ncomponent = 'a'\nlanguage = 'english'\nfile = 'b'", "no code of a language"),
        ("[[text]]\ncomponent = 'a'\nfile = 'b'\n[more]\n", "no list"),
        ("[[text]", "no TOML"),
        ("\udcff", "no TOML"),
        ("a = " + "[" * 100_000, "no TOML"),
    ],
)
def test_a_malformed_manifest_is_refused(tmp_path: Path, rows: str, what: str) -> None:
    path = tmp_path / "set.toml"
    path.write_bytes(rows.encode("utf-8", "surrogateescape"))

    with pytest.raises(DamagedError, match=what):
        texts_of(str(path))


def test_a_manifest_declares_languages_and_names_files_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "set.toml"
    path.write_text('[[text]]\ncomponent = "annex"\nlanguage = "fr"\nfile = "x y.docx"\n', "utf-8")

    assert texts_of(str(path)).texts == (
        Component("annex", "fr", str(tmp_path / "x y.docx"), declared=True),
    )


def test_a_file_whose_name_is_a_hyphen_is_not_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _folder(tmp_path, "-")

    assert [each.path for each in texts_of(".").texts] == ["./-"]


def test_a_name_is_the_same_however_its_letters_are_composed() -> None:
    one, other = Component("avenant-\xe9", "", "1"), Component("avenant-e\u0301", "", "2")

    assert one.key == other.key


def test_texts_are_paired_by_names_and_else_by_the_language_they_are_found_in() -> None:
    old = [Component("a", "en", "1"), Component("a", "ru", "2"), Component("b", "", "3")]
    new = [Component("a", "", "4"), Component("A", "en", "5"), Component("c", "", "6")]

    found = paired(old, new, _spoken)

    assert [(o.path if o else "", n.path if n else "") for o, n in found] == [
        ("1", "5"),
        ("2", "4"),
        ("3", ""),
        ("", "6"),
    ]


def _spoken(text: Component) -> str:
    return {"4": "ru"}.get(text.path, "en")


@pytest.mark.parametrize(
    ("size", "ends", "code"),
    [(100, "aa", 0), (100, "ab", 2), (101, "aa", 2), (101, "ab", 2), (102, "ab", 2)],
)
def test_files_of_which_not_all_is_read_are_never_alike(
    size: int, ends: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = LIMITS._replace(file=100)  # what is behind it is not read
    monkeypatch.setattr("paraph.wiring.files.LIMITS", small)
    for side, end in zip(("old", "new"), ends, strict=True):
        (tmp_path / side).mkdir()
        picture = f"\x89PNG\r\n\x1a\n{'.' * size}".encode("latin-1")[: size - 1] + end.encode()
        (tmp_path / side / "map.png").write_bytes(picture)

    assert run(["compare", str(tmp_path / "old"), str(tmp_path / "new")]) == code
