"""Meaningful mutations of Russian."""

from __future__ import annotations

from functools import partial

from tests.mutations.kind import Kind, dropped, first, into

_russian = partial(Kind, languages=("ru",))

KINDS: tuple[Kind, ...] = (
    _russian("ru-not-dropped", "запрет снят", into(r"(?<=\w) не (?=[а-яё])", " ")),
    _russian(
        "ru-not-added",
        "возникает запрет",
        into(r"(?<=[а-яё]) (?=[а-яё]{3,}(?:ет|ют|ит|ят)(?:ся)?\b)", " не "),
    ),
    _russian("ru-not-doubled", "двойное отрицание", into(r" не(?= )", " не не")),
    _russian("ru-only-dropped", "ограничение снято", dropped(" только", " лишь", " исключительно")),
    _russian(
        "ru-except-dropped", "исключение снято", into(r",? за исключением [^,;.]+(?=[,;.])", "")
    ),
    _russian(
        "ru-if-dropped", "условие снято", into(r", (?:если|когда|при условии)[^,;.]+(?=[,;.])", "")
    ),
    _russian(
        "ru-term-case",
        "термин становится обычным словом",
        into(
            r"(?<=[а-яё,] )[СсКк](?=торон|онвенц|оглашен|онференц|екретариат|омитет)",
            lambda m: m[0].swapcase(),
        ),
    ),
    _russian(
        "ru-reference",
        "другое положение",
        into(
            r"\b((?:[Сс]тать[ияеюё]й?|[Пп]ункт[аеуыов]*) )(\d{1,3})\b",
            lambda m: f"{m[1]}{int(m[2]) + 1}",
        ),
    ),
    _russian(
        "ru-point-letter",
        "другой подпункт",
        into(r"\b([b-h])\)", lambda m: f"{chr(ord(m[1]) - 1)})"),
    ),
    _russian(
        "ru-comma",
        "«казнить нельзя помиловать»",
        first(into(r"(?<=[а-яё]), (?=[а-яё])", " "), into(r"(?<=[а-яё]{4}) (?=[а-яё]{4})", ", ")),
    ),
)
