"""What may stand beside a Korean term and make no name of it: Korean writes names without capitals.

So nothing but words of these closed lists, or with a particle that ends them, stands before a use;
and behind one a sign, a particle that ends it, or words of these lists.
"""

from __future__ import annotations

BEFORE = frozenset(
    (
        *("이", "및", "또는", "그리고", "다만", "그러나"),
        *("또한", "따라서", "만일", "만약", "따라", "위하여", "대하여", "관하여", "의하여"),
        *("통하여", "위해", "대해", "관해", "의해", "통해", "후", "때", "경우", "즉시", "각각"),
        *("상호", "때에는", "경우에는", "이후", "매년", "매월"),
        *("서로", "함께", "이때", "그때", "아울러", "한편", "먼저", "반드시", "직접"),
    )
)
"""Whole words."""
ENDS_BEFORE = (
    *("에게", "에게는", "으로", "으로써", "하여", "되어", "하며"),
    *("되며", "하면", "되면", "하고", "되고", "하거나", "되거나"),
    *("한다면", "하였고", "되었고", "하도록", "되도록", "하지만", "으며", "이며", "므로"),
)
"""Ends of words that are particles or endings of verbs, and of no noun."""
PLACES = ("에", "에는", "에서", "에서는", "에도")
"""Particles of a place or time, behind which a term is who acts, or to whom is given.

"There is a council at the ministry" speaks of another one.
"""
ACTING = ("는", "에게", "에게는", "에게서", "로부터")
"""Particles of who acts or to whom is given, as they stand behind a vowel."""
AGREEING = (("을", "를"),)
"""Particles that end a word before a use, if its last sound asks for them.

That of the topic does not: a verb that tells one of several ends so too ("받은", "가지는").
"""
NOUNS_ALIKE = frozenset(("겨를", "가을", "마을"))
"""Nouns that end as if a particle ended them."""
VERBS_ALIKE = (
    "받을",
    "있을",
    "없을",
    "않을",
    "얻을",
    "맺을",
    "맡을",
    "같을",
    "갖을",
    "남을",
    "찾을",
)
"""Ends of verbs that end so and tell one of several."""
CHOSEN = (
    *("선정", "지정", "선임", "선출", "선택", "추천", "모집", "임명", "정하", "정한", "둔다"),
    *("두어", "두고", "둘", "두며", "설치", "설립", "구성", "조직", "변경", "교체", "새로", "찾"),
)
"""How words begin by which something is set up or chosen, behind the particle of an object."""
ACTORS = ("당사자", "당사국", "쌍방", "상대방", "제3자", "양국", "사무국")
"""Words for those who act, which stand beside a term as another term does."""
OWNED = (
    *(
        "의무",
        "권리",
        "책임",
        "비용",
        "요청",
        "요구",
        "동의",
        "승인",
        "부담",
        "이행",
        "결정",
        "업무",
    ),
    *(
        "활동",
        "직원",
        "대표",
        "대표자",
        "구성",
        "의장",
        "목적",
        "범위",
        "기간",
        "실시",
        "시행",
        "성과",
    ),
    *(
        "결과",
        "재원",
        "예산",
        "운영",
        "관리",
        "사용",
        "품질",
        "가격",
        "인도",
        "주소",
        "서면",
        "통지",
    ),
    *("과실", "귀책사유", "사전", "위원", "의결", "심의", "권한", "임무", "기능", "보고", "조치"),
)
"""Nouns of what a term has, behind it with the particle for "of"."""
DONE_WITH = ("협의", "합의", "협력", "체결", "논의", "상의", "공동", "함께", "같이", "관련")
"""How words begin behind a term with the particle for "with"."""
FOR_IT = ("위한", "향한")
"""Words behind the particle of an object by which a name may go on: "for the Suppliers"."""
