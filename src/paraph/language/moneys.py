"""Moneys: which currency a word or sign means, or at least which family of currencies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from paraph.language import reviewed
from paraph.language.quantities import folded

_FAMILIES = {
    "USD": "dollar",
    "CAD": "dollar",
    "AUD": "dollar",
    "NZD": "dollar",
    "SGD": "dollar",
    "HKD": "dollar",
    "GBP": "pound",
    "CHF": "franc",
    "RUB": "rouble",
    "KRW": "won",
    "MXN": "peso",
    "ARS": "peso",
    "CLP": "peso",
    "COP": "peso",
    "EUR": "euro",
    "JPY": "yen",
    "CNY": "yuan",
    "INR": "rupee",
}
_GENERIC = {
    "dollar": (
        "dollar dollars dolar dolares доллар доллара долларов долларах долларам доллары долл 달러 $"
    ),
    "pound": "pound pounds livre livres libra libras фунт фунта фунтов 파운드 £",
    "franc": "franc francs franco francos франк франка франков 프랑",
    "rouble": (
        "rouble roubles ruble rubles rublo rublos рубль рубля рублей рублям рублях рублями руб 루블"
    ),
    "won": "won wons вона воны вон 원 원을 원의 원이 ₩",
    "peso": "peso pesos песо 페소",
    "euro": "euro euros евро 유로 €",
    "yen": "yen yens yenes иена иены иен 엔 ¥",
    "yuan": "yuan yuans yuanes юань юаня юаней 위안 rmb renminbi",
    "rupee": "rupee rupees roupie roupies rupia rupias рупия рупии рупий 루피",
}
SIGNS = frozenset("$€£¥₩₽₹₴₸")
"""Signs that stand before or behind an amount."""


@cache
def forms() -> Mapping[tuple[str, ...], str]:
    """Return what each run of folded words means: "dollar", or "dollar USD" where it is sure."""
    found: dict[tuple[str, ...], str] = {}
    for family, words in _GENERIC.items():
        found |= {(word,): family for word in words.split()}
    for code, *said in reviewed.rows("currencies"):
        family = _FAMILIES.get(code, code)
        whole = f"{family} {code}"
        found[(folded(code),)] = whole
        for form in filter(None, said):
            for hyphen in (" ", " - "):
                key = tuple(folded(form.replace(".", "").replace("-", hyphen)).split())
                if len(key) > 1 or key not in found:
                    found[key] = whole
    for code, family in _FAMILIES.items():
        found[(folded(code),)] = f"{family} {code}"
    for dollars in ("us$", "us $", "$ us", "$ usd", "долл сша", "долл . сша", "$ сша"):
        found[tuple(dollars.split())] = "dollar USD"
    for dollars in ("can $", "ca $", "$ can", "$ ca", "$ cad"):
        found[tuple(dollars.split())] = "dollar CAD"
    found[("€",)] = "euro EUR"
    found[("₽",)] = "rouble RUB"
    found[("₩",)] = "won KRW"
    return MappingProxyType(found)


LONGEST = 8
"""Words in the longest name of a currency that is looked for."""
