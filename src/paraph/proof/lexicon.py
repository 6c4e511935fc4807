"""The lexicon: the word lists of every language, as the checker asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paraph.language.wordlist import SPELLED, WordList, folded, word_list


class Lexicon:
    """The word lists at hand; each is opened when first asked for."""

    @property
    def digest(self) -> Mapping[str, str]:
        """The digest of each list by its name."""
        return _Digests()

    def common(self, language: str, word: str, /) -> bool:
        """Whether a list that spells a language has a word as a common one, name or not."""
        if language not in SPELLED:
            return False
        words = word_list(language)
        return bool(words.lists(word) & words.spelling)

    def lists(self, language: str, /) -> tuple[_Known | _Spelling, ...]:
        """Return the lists that spell a language, and all that is known of it as one more."""
        if language not in SPELLED:
            return ()
        words = word_list(language)
        return _Known(words), *[_Spelling(words, name) for name in sorted(words.spelling)]


class _Known:
    """Every word that some list has, names and words behind a prefix included."""

    def __init__(self, words: WordList) -> None:
        self._words = words

    def __contains__(self, word: str, /) -> bool:
        return word in self._words or self._words.is_built(word)

    def near(self, word: str, /) -> frozenset[str]:
        """Return all words, names included, at an optimal-string-alignment distance of 1."""
        return frozenset(self._words.near(word)) - {folded(word)}

    def named(self, word: str, /) -> bool:
        """Whether a word is a name too, with a capital."""
        return self._words.is_name(word)


class _Spelling(_Known):
    """The common words of one list, names too where they are common words as well."""

    def __init__(self, words: WordList, name: str) -> None:
        super().__init__(words)
        self._name = name

    def __contains__(self, word: str, /) -> bool:
        return self._name in self._words.lists(word)


class _Digests(Mapping[str, str]):
    def __getitem__(self, name: str) -> str:
        code, _, rest = name.partition("/")
        if rest != "words" or code not in SPELLED:
            raise KeyError(name)
        return word_list(code).digest

    def __iter__(self) -> Iterator[str]:
        return iter([f"{code}/words" for code in SPELLED])

    def __len__(self) -> int:
        return len(SPELLED)


LEXICON = Lexicon()
