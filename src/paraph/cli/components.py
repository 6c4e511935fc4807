"""The texts of a set on disk: a folder or a manifest, and which text of one is which of another."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Any, NamedTuple
from unicodedata import normalize

from paraph.agreement.text_set import check_component, check_language
from paraph.errors import ActError, DamagedError, LimitError, UsageError
from paraph.wiring import STDIN, contents, is_folder, printable

MANIFEST = ".toml"
"""How the name of a manifest ends."""
_CODES = frozenset(
    (
        *("ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr"),
        *("hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mn", "ms", "nl", "no"),
        *("pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "uz", "vi"),
        "zh",
    )
)
"""Codes that the name of a file may end in, after a stop, a hyphen or a low line."""
_SUFFIXED = re.compile(r"(.+)[._-]([A-Za-z]{2})")
_OWN = ("~$", ".DS_Store", "._", ".git", ".svn", ".hg", ".localized", "Thumbs.db", "desktop.ini")
"""What Word, systems and version control put beside documents, by how the names begin."""
_LARGEST = 1 << 20
"""Bytes of a manifest: some ten thousand texts."""
_MEMBERS = frozenset(("component", "language", "file"))
_HINT = "docs/how-to/several-components.md says what a manifest holds."


class Component(NamedTuple):
    """A file of a set: of which component it is the text, in which language, "" if not said.

    `declared` where a person said so: then it is read as a text in that language. A name of a file
    tells texts apart and declares nothing.
    """

    component: str
    language: str
    path: str
    declared: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """By what it is known on the other side."""
        return normalize("NFC", self.component).casefold(), self.language


class Texts(NamedTuple):
    """The texts of one side, and the names of the other files that lie among them.

    `doubtful` are those that may be texts for all anybody knows: hidden ones, links to folders, and
    what is neither file nor folder.
    """

    texts: tuple[Component, ...]
    others: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


class Paired(NamedTuple):
    """A text on both sides, or on one alone."""

    old: Component | None
    new: Component | None

    @property
    def component(self) -> Component:
        """The text of the side that has it, the old one if both have."""
        found = self.old or self.new
        if found is None:
            raise AssertionError("a pair has a text on one side at least")
        return found


def is_set(path: str) -> bool:
    """Whether a path leads to a folder or a manifest, and not to one text."""
    return is_folder(path) or path.lower().endswith(MANIFEST)


def texts_of(path: str) -> Texts:
    """Return the texts of a folder, with everything in it, or of a manifest.

    Raises:
        InputError: the manifest cannot be read, or is malformed.
        UsageError: there is no text, or there are two of one component and language.
    """
    found = _in_folder(path) if is_folder(path) else _in_manifest(path)
    if not found.texts:
        raise UsageError(f"{printable(path)} holds no text that could be compared")
    known: dict[tuple[str, str], Component] = {}
    for each in found.texts:
        other = known.setdefault(each.key, each)
        if other is not each:
            raise UsageError(
                f"{printable(other.path)} and {printable(each.path)} are both named as "
                f"{' in '.join(filter(None, (each.component, each.language)))}: name the texts "
                "in a manifest"
            )
    return found


def paired(
    old: Iterable[Component], new: Sequence[Component], spoken: Callable[[Component], str]
) -> list[Paired]:
    """Return the texts of both sides in pairs: by component and language, in the old order.

    Where only one side names the language of a text, `spoken` says which it is found to be in. What
    is on one side alone comes last.
    """
    left = {each.key: each for each in new}
    pairs = [Paired(each, left.pop(each.key, None)) for each in old]
    for at, (before, after) in enumerate(pairs):
        if before is None or after is not None:
            continue
        tongue = before.language or spoken(before)
        for other in left.values():
            same = other.key[0] == before.key[0] and "" in {other.language, before.language}
            if same and (other.language or spoken(other)) == tongue:
                pairs[at] = Paired(before, left.pop(other.key))
                break
    return [*pairs, *[Paired(None, each) for each in left.values()]]


def _in_folder(path: str) -> Texts:
    """Return the files of a folder and of the folders in it, but for what is hidden or a link.

    A file that is no document counts too: an exhibit may be a picture, and nobody knows but those
    who put it there.
    """
    top = Path(path)
    texts: list[Component] = []
    others: list[str] = []
    doubtful: list[str] = []
    waiting = [top]
    while waiting:
        for each in _listed(waiting.pop()):
            inner = each.relative_to(top)
            name = printable(inner.as_posix())
            if each.name.startswith(_OWN) or each.suffix.lower() == MANIFEST:
                others.append(name)
            elif each.name.startswith(".") or not _plain(each):
                doubtful.append(name)
            elif each.is_dir():
                waiting.append(each)
            else:
                component, language = _named(printable(inner.with_suffix("").as_posix()))
                texts.append(Component(component, language, _path(each)))
    return Texts(tuple(texts), tuple(others), tuple(doubtful))


def _plain(each: Path) -> bool:
    """Whether something is a folder or a file, and no link to a folder.

    Raises:
        DamagedError: nobody may know.
    """
    try:
        mode = each.stat().st_mode
        return S_ISREG(mode) or (S_ISDIR(mode) and not each.is_symlink())
    except FileNotFoundError:  # a link to nowhere: a file that cannot be read
        return True
    except OSError as error:
        what = f"cannot be looked at ({error.strerror or error})"
        raise DamagedError(printable(str(each)), what, hint="Ask for the right to.") from error


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        what = f"cannot be looked into ({error.strerror or error})"
        raise DamagedError(printable(str(folder)), what, hint="Ask for the right to.") from error


def _named(stem: str) -> tuple[str, str]:
    """Return the component and the language that a name of a file is of, "" if it says none."""
    found = _SUFFIXED.fullmatch(stem)
    if found and found[2].lower() in _CODES:
        return found[1], found[2].lower()
    return stem, ""


def _in_manifest(path: str) -> Texts:
    name = printable(path)
    source = contents(path)
    if len(source) > _LARGEST:
        raise LimitError(name, "is larger than a manifest may be", hint=_HINT)
    try:
        whole = tomllib.loads(source.decode())
    except (ValueError, RecursionError) as error:  # also a number of too many figures
        raise DamagedError(name, f"is no TOML ({error})", hint=_HINT) from error
    rows = whole.get("text")
    if set(whole) != {"text"} or not isinstance(rows, list):
        raise DamagedError(name, "is no list of [[text]]", hint=_HINT)
    folder = Path(path).parent
    return Texts(tuple([_row(row, name, folder) for row in rows]))


def _row(row: Any, name: str, folder: Path) -> Component:  # noqa: ANN401
    if not isinstance(row, dict) or not all(isinstance(each, str) for each in row.values()):
        raise DamagedError(name, "has a [[text]] that is no table of strings", hint=_HINT)
    strange = sorted(row.keys() - _MEMBERS)
    if strange:
        raise DamagedError(name, f"has {strange[0]!r} in a [[text]]", hint=_HINT)
    if not row.get("file") or not row.get("component"):
        raise DamagedError(name, "has a [[text]] without component or file", hint=_HINT)
    language = row.get("language", "")
    try:
        check_component(row["component"])
        if language:
            check_language(language)
    except ActError as error:
        raise DamagedError(name, error.what, hint=_HINT) from error
    path = _path(folder / row["file"])
    return Component(row["component"], language, path, declared=bool(language))


def _path(place: Path) -> str:
    """Return a path that nobody takes for standard input."""
    return f"./{place}" if str(place) == STDIN else str(place)
