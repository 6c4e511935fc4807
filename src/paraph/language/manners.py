"""How labels are written, in every language: the patterns and signs that tell one from wording."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.numerals import CJK, HANGUL, SUFFIXES

BULLETS = frozenset("•●○▪■□◦‣·∙–—-―*➢✓")
OPENING = frozenset("“\"«„‘'([{「『《【‹")
"""What may open a wording before its first letter."""
QUOTES = "“\"«„‘「『'"
"""What opens a quotation."""
STOPS = frozenset(".)．、")
"""What closes a number that is a label."""
SENTENCE_ENDS = ".;:,。；：，…"
LEADS_IN = (":", "：", ":-", ":–", ":—")
"""How a wording ends that a list, or a run of paragraphs, belongs to."""
ABBREVIATIONS = frozenset("гс")
"""Letters with a full stop that open no list: "г. Москва", "с. Ивановка"."""
DASHES = "-–"
BRACKETS = "()（）[]. -"
OUTER_FIRST = "IA1aiα"
"""Manners of numbering, in the order in which lists commonly lie in each other."""
FULLWIDTH_OPENING = "（"
FULLWIDTH_STOP = "．"
NO_BREAK_HYPHEN = "‑"

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
DIGITS = re.compile(
    r"\d{1,4}(?:[.．]\d{1,3}){0,6}(?:-\d{1,2}(?=[.)]))?"
    rf"(?:[ \u00a0]?(?:{SUFFIXES})\b|[A-Za-z](?=[.)]))?(?:\.\)|[.)．、])?"
)
"""A number at the start, with the punctuation of a label if it has any."""
ENCLOSED = re.compile(
    rf"([(（\[])(\d{{1,3}}(?:\.\d{{1,3}})*(?:[ \u00a0]?(?:{SUFFIXES}))?|[A-Za-z]{{1,6}}"
    rf"|[А-ЯЁа-яё]{{1,2}}|[\u0621-\u064a]ـ?|[{CJK}]{{1,4}}|[{HANGUL}])([)）\]]\.?)"
)
JOINED = re.compile(r"(?:,|\s*[-–—]|\s+(?:and|or|to|et|ou|y|o|и|или|и/или))\s*\(")
"""After an enclosed number: it is one of several, and so a reference: "(a) and (b) shall"."""
ARABIC_DASH = re.compile(r"(?:[-–]\s?(\d{1,3})|(\d{1,3})\s?[-–])\s(?=[\u0600-\u06ff\"“«(])")
"""How Arabic prints number paragraphs, once their direction is lost: "- 1" or "1 -"."""

NUMBER = re.compile(
    r"\.?[ \t\u00a0\u202f]*(?:(?:No|Nr|N[o°º]|núm|num|№)\.?[ \t\u00a0]*)?"
    r"(?:(?P<n>\d{1,4}(?:[.\-‑]\d{1,3})*(?![.\-‑]?\d)[¹²³⁰-⁹]*"
    rf"(?:[ \u00a0]?(?:{SUFFIXES})\b|-[A-Z](?!\w)|[A-Za-zА-Яа-я](?!\w))?)(?:er|re|ère|[ºª°])?"
    rf"|(?P<r>[IVXLC]{{1,8}}(?:[ \u00a0-]?(?:{SUFFIXES})\b|-\d{{1,2}})?|[A-ZА-Я](?:\d{{1,2}})?)"
    r"|(?P<w>[^\W\d_]{2,}))(?!\w)"
)
"""The number behind the word of a label: figures, a roman numeral or a letter, a number word."""
ENDS = re.compile(r"\s*(?:[—–―-]+(?!\s?\d)|[.:](?=\s|$|[^\W\d_a-zа-я]))")
"""A dash, colon or full stop that ends a label with words."""
TO_MAIN = re.compile(r"\s+(?:to|к|ко|à|au|aux|a|al|до)\s")
TITLE_MARK = re.compile(r"\s*[—–:]|\s+-\s")
ALONE = re.compile(r"(?:\.[-–—]|[.:])(?=\s)")
ARABIC_ON = re.compile(r"(?:من|أو|إلى|أعلاه|أدناه|والمادة|و)(?!\w)")
KOREAN_AFTER = re.compile(r"(?:및|또는|내지|부터|제\s?\d)")
"""Words after a number that make it a reference."""
ACRONYM = re.compile(r"[A-Z]{2,6}\b(?=.*[a-z])")
CONTENTS = re.compile(r"(?:\t|\.{3,}|…|(?:\. ){3,})\s*\d{1,4}\s*$")
"""How a line of a table of contents ends."""

KOREAN_ENDS = frozenset("(（.:[【")
CHINESE_COLONS = frozenset("：:.")
CHINESE_STOPS = frozenset("。；;，")
COUNTERS = {
    "편": "part",
    "장": "chapter",
    "절": "section",
    "관": "subsection",
    "조": "article",
    "항": "paragraph",
    "호": "point",
    "목": "item",
    "条": "article",
    "條": "article",
    "款": "paragraph",
    "项": "point",
    "項": "point",
    "章": "chapter",
    "节": "section",
    "節": "section",
    "编": "book",
    "編": "book",
    "部分": "part",
    "附件": "annex",
    "附录": "appendix",
    "附錄": "appendix",
    "附表": "schedule",
}
"""The kind of provision that each word behind a number names."""
EAST_ASIAN_FIRST = "\u4e00"
"""Letters from here on are Han or Hangul."""
ARTICLE_SIGNS = ("第", "附", "제")
"""What begins a label in Chinese, an annex in Chinese, a label in Korean."""


class EastAsian(NamedTuple):
    """How labels are written in Chinese and Korean; `..._on` goes on with a reference."""

    chinese: re.Pattern[str]
    chinese_annex: re.Pattern[str]
    chinese_item: re.Pattern[str]
    chinese_on: re.Pattern[str]
    korean: re.Pattern[str]
    korean_on: re.Pattern[str]


@cache
def east_asian() -> EastAsian:
    """Return the patterns of labels in Chinese and Korean, made when a text has such a letter."""
    return EastAsian(
        re.compile(
            rf"第\s?([{CJK}\d０-９]{{1,6}})\s?(条|條|款|项|項|部分|章|节|節|编|編)(?:之([{CJK}]+))?"
        ),
        re.compile(rf"(附件|附录|附錄|附表)(?:\s?([{CJK}\d]+|[IVX]+|[A-Z](?![a-z])))?"),
        re.compile(rf"([{CJK}]{{1,4}})[、.．]"),
        re.compile("[的所和与與或及至到第款项項中之下内內，、；。）]|规定|規定"),
        re.compile(r"제\s?(\d{1,4})\s?(편|장|절|관|조|항|호|목)(?:의\s?(\d{1,3}))?"),
        re.compile(r"\s?(?:제\s?\d|및|또는|내지|부터|까지)"),
    )
