"""Korean. Provisions are numbered 제5조 제2항; the counters stand behind the number."""

from __future__ import annotations

from paraph.language.table import Language

_QUOTED = r"[“\"‘'「『](?P<term>[^“”\"‘’'「」『』\n]{1,120})[”\"’'」』]"

LANGUAGE = Language(
    code="ko",
    steps={
        "part": "편",
        "chapter": "장",
        "section": "절",
        "subsection": "관",
        "article": "조",
        "paragraph": "항",
        "point": "호",
        "item": "목",
        "annex": "부속서",
        "appendix": "부록",
        "schedule": "별표",
        "protocol": "의정서",
    },
    preamble=("전문", "서문"),
    testimonium=(
        "이상의 증거로",
        "이상의 증거로서",
        "위의 증거로",
        "이 협정의 증거로",
        "작성하였다",
    ),
    and_=r"및|와|과|또는|그리고|,",
    to=r"내지|부터|[-–~∼]",
    this=r"(?:이|본|같은|동)\s*",
    instruments=("협정", "조약", "협약", "계약", "의정서", "양해각서", "헌장", "규약", "합의서"),
    laws=(
        "협정",
        "조약",
        "협약",
        "계약",
        "의정서",
        "양해각서",
        "헌장",
        "규약",
        "법",
        "법률",
        "규정",
        "시행령",
        "헌법",
    ),
    definitions=(
        _QUOTED + r"\s*(?:이란|란|이라\s*함은|라\s*함은|은|는)(?=\s)",
        r"이하\s*(?:각각\s*|총칭하여\s*|통칭하여\s*)?" + _QUOTED,
    ),
)
