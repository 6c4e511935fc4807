"""What may stand beside a Korean term and make no name of it: Korean writes names without capitals.

So nothing but words of these closed lists, or with a particle that ends them, stands before a use;
and behind one a sign, a particle that ends it, or words of these lists.
"""

from __future__ import annotations

BEFORE = frozenset(
    (
        *("각", "모든", "그", "이", "해당", "당해", "동", "및", "또는", "그리고", "다만", "그러나"),
        *("또한", "따라서", "만일", "만약", "어느", "따라", "위하여", "대하여", "관하여", "의하여"),
        *("통하여", "위해", "대해", "관해", "의해", "통해", "후", "때", "경우", "즉시", "각각"),
        *("상호", "따른", "의한", "위한", "관한", "때에는", "경우에는", "이후", "매년", "매월"),
        *("서로", "함께", "이때", "그때", "아울러", "한편", "먼저", "반드시", "직접"),
    )
)
"""Whole words."""
ENDS_BEFORE = (
    *("에게", "에서", "에는", "에서는", "에게는", "에도", "으로", "으로써", "하여", "되어", "하며"),
    *("되며", "하면", "되면", "하고", "되고", "하거나", "되거나", "하는", "되는", "있는", "없는"),
    *("한다면", "하였고", "되었고", "하도록", "되도록", "하지만", "으며", "이며", "므로", "에"),
)
"""Ends of words that are particles or endings of verbs, and of no noun."""
AGREEING = (("을", "를"), ("은", "는"))
"""Particles that end a word before a use, if its last sound asks for them."""
NOUNS_ALIKE = frozenset(("산은", "수은", "한은", "농은", "겨를", "가을", "마을"))
"""Nouns that end as if a particle ended them."""
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
