"""Others: words by which a text names another instrument than itself.

"A lease agreement", "un contrat distinct", "дополнительное соглашение". Behind them "the Agreement" or
«Соглашение» may be the other one: a capital at the start of a sentence tells nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class OtherWords(NamedTuple):
    """The patterns of one language, for letters of either size.

    `noun` is an instrument, and each of `named` has it as a group. What stands in the group `of`
    says which one: in words of the title of the text it is the text itself, unless the group `new`
    or `newer` is found, by which it surely is another. `itself` ends just before the text's own.
    """

    noun: str
    named: tuple[str, ...]
    itself: str


_EN = r"(?P<noun>agreement|contract|treaty|convention|protocol|memorandum|arrangement|lease(?!s?\s+(?:agreement|contract))|deed|pact|accord|covenant|charter|statute)s?(?!\w)"
_FR = r"(?P<noun>accord|contrat|traité|convention|protocole|mémorandum|arrangement|bail|acte|pacte|entente|avenant|charte)s?(?!\w)"
_ES = r"(?P<noun>acuerdo|contrato|tratado|convenio|convención|protocolo|memorando|arreglo|pacto|acta)s?(?!\w)"
_RU = r"(?P<noun>соглашени|договор|контракт|протокол|меморандум|конвенци|пакт|устав)(?:[аеиуюяй]|ом|ем|ями?|ам|ами|ах|ий|ию|ия|ов|ы)?(?!\w)"

OTHERS: Mapping[str, OtherWords] = MappingProxyType(
    {
        "en": OtherWords(
            rf"(?<!\w){_EN}",
            (
                rf"(?<!\bis )(?<!\bas )(?<!constitutes )(?<!\bbe )\b(?:an?|one|two|three|several|some|(?P<new>another|other|separate|further|additional|new|different))\s+(?P<of>(?:(?!the\b|this\b|said\b|of\b|to\b|and\b|for\b|in\b|by\b|party\b)[\w’'-]+\s+){{0,3}}?){_EN}",
                rf"\b(?:the|its|their|his|her|our)\s+(?P<of>(?:(?!shall\b|will\b|that\b|present\b|said\b|same\b|entire\b|whole\b|foregoing\b|above\b|this\b|the\b|of\b|to\b|and\b|for\b|in\b|by\b|under\b|with\b|part(?:y|ies)\b)[\w’'-]+\s+){{1,3}}?){_EN}",
            ),
            r"\b(?:this|present|hereby)\s+(?:[\w’'-]+\s+){0,2}$",
        ),
        "fr": OtherWords(
            rf"(?<!\w){_FR}",
            (
                rf"(?<!est )(?<!constitue )\b(?:une?|deux|trois|plusieurs|(?P<new>autres?|nouvel(?:le)?|second))\s+(?:(?P<newer>autre|nouvel(?:le)?|second)\s+)?{_FR}(?P<of>(?:\s+(?:de\s+|d['’]\s*|du\s+)?[\w-]+)?)",
                rf"\b(?:le|la|du|au|les|des|l['’]|d['’]|son|leur)\s*{_FR}(?P<of>\s+(?:de\s+(?!la\b|le\b)|d['’]\s*)\w+)",
                rf"\b{_FR}\s+(?P<new>distincte?s?|séparée?s?|complémentaires?|supplémentaires?|additionnel\w*|ultérieure?s?)\b",
            ),
            r"\b(?:présente?|cet|cette|ce)\s+$",
        ),
        "es": OtherWords(
            rf"(?<!\w){_ES}",
            (
                rf"(?<!es )(?<!constituye )\b(?:una?|dos|tres|varios|(?P<new>otr[oa]s?|nuev[oa]s?))\s+(?:(?P<newer>otr[oa]|nuev[oa])\s+)?{_ES}(?P<of>(?:\s+(?:de\s+)?[\w-]+)?)",
                rf"\b(?:el|la|del|al|los|las|su)\s+{_ES}(?P<of>\s+de\s+(?!la\b|el\b|los\b|las\b|\d)\w+)",
                rf"\b{_ES}\s+(?P<new>aparte|separad[oa]s?|complementari[oa]s?|adicional\w*|distint[oa]s?|posterior\w*)\b",
            ),
            r"\b(?:presente|este|esta)\s+$",
        ),
        "ru": OtherWords(
            rf"(?<!\w){_RU}",
            (
                rf"\b(?P<new>отдельн|дополнительн|друг|ин|нов|самостоятельн|последующ|соответствующ)(?:ый|ий|ого|его|ому|ему|ым|им|ое|ее|ом|ем|ая|яя|ой|ей|ую|юю|ые|ие|ых|их|ыми|ими)\s+(?P<of>){_RU}",
                rf"\b(?P<of>(?!сторон|участник|настоящ|данн|указанн|вышеуказанн|эт|вс|сам|назван|упомянут)\w{{3,}}(?:ый|ий|ого|его|ому|ему|ым|им|ое|ее|ом|ем|ой|ей|ую|ые|ие|ых|их)\s+){_RU}",
                rf"(?<!\w){_RU}(?P<of>\s+(?!сторон)(?-i:[а-яё]{{3,}}(?:а|и|ы|я)))(?!\w)",
            ),
            r"\b(?:настоящ|данн)\w+\s+$",
        ),
    }
)  # fmt: skip
"""The words of each language whose final clauses are read."""
