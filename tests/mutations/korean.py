"""Meaningful mutations of Korean that a table of partners cannot say."""

from __future__ import annotations

from functools import partial

from tests.mutations.kind import Kind, dropped, into

_korean = partial(Kind, languages=("ko",))

KINDS: tuple[Kind, ...] = (
    _korean("ko-only", "조사 '만'은 범위를 좁힌다", into(r"(?<=[가-힣])[은는이가을를](?= )", "만")),
    _korean("ko-also", "조사 '도'는 범위를 넓힌다", into(r"(?<=[가-힣])[은는이가을를](?= )", "도")),
    _korean(
        "ko-subject-object",
        "누가 누구에게가 바뀐다",
        into(r"(?<=[가-힣])[이가](?= )", "을", "에게"),
    ),
    _korean("ko-to-from", "주는 쪽이 받는 쪽이 된다", into("에게서|에게|으로부터", "에서", "의")),
    _korean("ko-only-dropped", "제한이 사라진다", dropped("오직 ", "만", "에 한하여", "서면으로 ")),
    _korean(
        "ko-reference",
        "다른 조항을 가리킨다",
        into(r"제(\d+)(조|항|호)", lambda m: f"제{int(m[1]) + 1}{m[2]}"),
    ),
    _korean("ko-proviso-dropped", "단서가 사라진다", into(r" (?:다만|단), [^.]+\.", "")),
    _korean(
        "ko-words-joined",
        "띄어쓰기가 뜻을 바꾼다",
        into("(한 번|안 되|못 하|이 중)", lambda m: m[0].replace(" ", "")),
    ),
    _korean(
        "ko-figures-disagree",
        "글자와 숫자가 어긋난다",
        into(r"(삼십|육십|구십)일\(\d+일\)", r"\1일(45일)"),
    ),
    _korean(
        "ko-vowel",
        "모음 하나가 다른 낱말을 만든다",
        into("[개게재제]", lambda m: "게재개제"["개게재제".index(m[0]) ^ 1]),
    ),
    _korean(
        "ko-doubled",
        "겹친 말은 두 말일 수 있다",
        into(r"(?<= )(당사국|각|아니)(?=[^ ]* )", r"\1 \1"),
    ),
)
