"""A profile: which classes are allowed, what is protected, and what a house writes its own way.

A mandate embeds a whole profile. Its form is TOML; docs/reference/profiles.md describes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Self

from paraph.errors import AddressError, ProfileError
from paraph.proof.blank import Declared
from paraph.proof.choices import EMPHASIS
from paraph.proof.fields import FIELDS
from paraph.proof.house import choices, declared
from paraph.proof.proof import CLASSES
from paraph.proof.toml_table import toml_table
from paraph.text.address import Address

RISKY = frozenset(("agreement", "arrangement"))
"""Classes that a profile must name to allow them."""
_FIGURES = frozenset(("", "en", "de", "fr"))
_DATES = frozenset(("", "dmy", "mdy", "ymd"))
_LOCALES = {"en": "en", "ru": "fr", "fr": "fr", "ko": "en"}
"""How figures are written. Spanish has two ways: 1.500 is another number in Mexico."""
_TABLES = frozenset(("name", "classes", "locale", "protect", "parties", "completions", "house"))
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Profile:
    """What may change without a person's decision. An object that exists is valid.

    `allowed` are classes of the closed list. What is proved of another class is open all the same.
    `protected` are addresses: whatever changes there, or inside, is open. `locale` says how figures
    and numeric dates are written ("en-dmy"). `parties` pairs the parties' names that the alternat
    exchanges, each name once. `completions` are the blanks that it declares, `house` what the house
    writes its own way. `elsewhere` are those addresses and fields that a text need not have, since
    another text beside it has them: no document says that.
    """

    name: str = ""
    allowed: frozenset[str] = frozenset(CLASSES) - RISKY
    locale: str = ""
    protected: tuple[Address, ...] = ()
    fields: frozenset[str] = frozenset()
    parties: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    completions: tuple[Declared, ...] = ()
    house: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        for known, given, what in (
            (frozenset(CLASSES), self.allowed, "no class of the closed list"),
            (FIELDS, self.fields, "nothing that can be protected"),
        ):
            strange = sorted(given - known)
            if strange:
                raise ProfileError(f"{strange[0]!r} is {what}: {', '.join(sorted(known))}")
        figures, _, dates = self.locale.partition("-")
        if figures not in _FIGURES or dates not in _DATES:
            raise ProfileError(f"{self.locale!r} is no locale")
        names = [*self.parties, *self.parties.values()]
        if "" in names or len(set(names)) != len(names):
            raise ProfileError("[parties] pairs an empty name, or one name twice")

    @classmethod
    def parse(cls, source: str) -> Self:
        """Return the profile that a TOML document describes.

        Raises:
            ProfileError: it is no TOML, or has a member that is unknown or of the wrong sort.
        """
        try:
            whole = toml_table(source)
        except ValueError as error:
            raise ProfileError(f"is no TOML: {error}") from error
        return cls.read(whole)

    @classmethod
    def read(cls, whole: Mapping[str, Any]) -> Self:
        """Return the profile of a table as a TOML document or a mandate has it.

        Raises:
            ProfileError: it has a member that is unknown or of the wrong sort.
        """
        _only(whole, _TABLES, "the profile")
        classes = _table(whole, "classes", frozenset(("allow",)))
        locale = _table(whole, "locale", frozenset(("figures", "dates")))
        protect = _table(whole, "protect", frozenset(("addresses", "fields")))
        if whole.get("parties"):  # to read it and not to heed it would let through what was held
            raise ProfileError("'parties' cannot be heeded yet: leave it out")
        figures, dates = _string(locale, "figures"), _string(locale, "dates")
        allowed = _strings(classes, "allow") if "allow" in classes else None
        return cls(
            _string(whole, "name"),
            frozenset(allowed) if allowed is not None else cls.allowed_by_default(),
            f"{figures}-{dates}" if dates else figures,
            tuple([_address(each) for each in _strings(protect, "addresses")]),
            frozenset(_strings(protect, "fields")),
            _pairs(whole, "parties"),
            declared(whole.get("completions", [])),
            choices(whole.get("house", {})),
        )

    @classmethod
    def of(cls, language: str) -> Self:
        """Return the profile where none is chosen: a declared language declares its figures."""
        return cls(locale=_LOCALES.get(language, ""))

    @staticmethod
    def allowed_by_default() -> frozenset[str]:
        """Return the classes that are allowed where nothing is said."""
        return frozenset(CLASSES) - RISKY

    @property
    def leaves_emphasis(self) -> bool:
        """Whether the house takes no notice of bold, italic and underlined letters."""
        return EMPHASIS in self.house

    def allowing(self, classes: frozenset[str]) -> Self:
        """Return this profile with those classes alone allowed."""
        return replace(self, allowed=classes)

    def protecting(self, addresses: tuple[str, ...]) -> Self:
        """Return this profile with further addresses protected."""
        found = tuple([_address(each) for each in addresses])
        return replace(self, protected=(*self.protected, *found))


def _only(table: Mapping[str, Any], names: frozenset[str], what: str) -> None:
    strange = sorted(table.keys() - names)
    if strange:
        raise ProfileError(f"{what} has {strange[0]!r}; it may have {', '.join(sorted(names))}")


def _table(whole: Mapping[str, Any], name: str, names: frozenset[str]) -> Mapping[str, Any]:
    table = whole.get(name, {})
    if not isinstance(table, dict):
        raise ProfileError(f"{name!r} is no table")
    _only(table, names, f"[{name}]")
    return table


def _string(table: Mapping[str, Any], name: str) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        raise ProfileError(f"{name!r} is no string")
    return value


def _strings(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ProfileError(f"{name!r} is no array of strings")
    return tuple(value)


def _pairs(whole: Mapping[str, Any], name: str) -> Mapping[str, str]:
    table = whole.get(name, {})
    if not isinstance(table, dict) or not all(isinstance(each, str) for each in table.values()):
        raise ProfileError(f"[{name}] is no table of strings")
    return MappingProxyType(dict(table))


def _address(written: str) -> Address:
    try:
        return Address.parse(written)
    except AddressError as error:
        raise ProfileError(f"{written!r} is no address: {error}") from error
