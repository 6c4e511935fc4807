"""Names, other words and other texts by which a renamed term stays open, in four languages."""

from __future__ import annotations

import pytest
from tests.attacks_kit import FILLER, proved
from tests.proofs_by_hand import provision

from paraph.text.node import Text

PAGES = {
    "ru": (
        "# Ящики\n«{0}» означает меры по статье 5.\nЗатем {0} действует.\n",
        ("Программа", "Инициатива"),
    ),
    "ru2": (
        "# Ящики\n«{0}» означает орган по статье 5.\nЗатем {0} решает.\n",
        ("Комитет", "Совет"),
    ),
    "fr": (
        "# Boîtes\n« {0} » désigne les mesures de l'article 5.\nAlors le {0} est prêt.\n",
        ("Programme", "Projet"),
    ),
    "fr2": (
        "# Boîtes\n« {0} » désigne l'organe de l'article 5.\nAlors le {0} décide.\n",
        ("Comité", "Conseil"),
    ),
    "es": (
        "# Cajas\n«{0}» significa las medidas del artículo 5.\nEntonces el {0} es útil.\n",
        ("Programa", "Proyecto"),
    ),
    "es2": (
        "# Cajas\n«{0}» significa el órgano del artículo 5.\nEntonces el {0} decide.\n",
        ("Comité", "Consejo"),
    ),
    "ko": ("# 상자\n\u201c{0}\u201d란 기구를 말한다.\n이때 {0}는 정한다.\n", ("위원회", "협의회")),
    "ko2": (
        "# 상자\n\u201c{0}\u201d이란 기계를 말한다.\n이때 {0}은 움직인다.\n",
        ("플랫폼", "시스템"),
    ),
}
LINES = {
    "ru": [
        "Это Программа по климату. => Это Инициатива по климату.",
        "Это Программа на 2030 год. => Это Инициатива на 2030 год.",
        "Это Программа развития. => Это Инициатива развития.",
        "Это Программа и бюджет ООН. => Это Инициатива и бюджет ООН.",
        "Это часть Программы ООН. => Это часть Инициативы ООН.",
        "Они читают журнал Программа. => Они читают журнал Инициатива.",
        "Это новая Программа мира. => Это новая Инициатива мира.",
        "Программа-2030 действует. => Инициатива-2030 действует.",
        "Это «Программа» и всё. => Это «Инициатива» и всё.",
        "Программы партий важны.",
        "Программный код важен.",
        "Программист пишет.",
        "Это инициативное дело.",
        "Инициативы граждан важны.",
        "У него есть инициатива.",
        "Сбой программ.",
        "Микропрограмма важна.",
        "Смотри Прогр. и всё.",
        "Это Програма.",
        "О Программе. => О Инициативе.",
        "Это Всемирная Программа. => Это Всемирная Инициатива.",
        "Она участвует в Программе с мамой. => Она участвует в Инициативе с мамой.",
        "Программа, утверждённая ООН, действует. => Инициатива, утверждённая ООН, действует.",
        "В смысле Устава Программа действует. => В смысле Устава Инициатива действует.",
        "Программа «Мир» действует. => Инициатива «Мир» действует.",
        "Это программа: Программа действует. => Это программа: Инициатива действует.",
        "Программа (далее — План) действует. => Инициатива (далее — План) действует.",
        "Программа, далее «План», действует. => Инициатива, далее «План», действует.",
        "Это Программа двух партий. => Это Инициатива двух партий.",
        "Программу не меняют. => Инициативы не меняют.",
        "Программы действуют. => Инициативу действуют.",
        "Это части Программы. => Это части Инициативе.",
    ],
    "ru2": [
        "Это дело Комитета Нобеля. => Это дело Совета Нобеля.",
        "Это Комитет при Правительстве. => Это Совет при Правительстве.",
        "Это Комитет министров. => Это Совет министров.",
        "Это Комитет по правам. => Это Совет по правам.",
        "Это Политический Комитет. => Это Политический Совет.",
        "Он дал совет.",
        "Советский закон.",
        "Они советуются.",
        "Совместный комитет решает.",
        "Подкомитет решает.",
        "Это Комитет и Секретариат. => Это Совет и Секретариат.",
        "К. решает.",
        "Она член Комитета безопасности. => Она член Совета безопасности.",
        "Это Комитету. => Это Совета.",
        "Это КОМИТЕТА. => Это СОВЕТУ.",
        "Это дело Коммитета.",
        "Это дело Камитета.",
    ],
    "fr": [
        "C'est le Programme sur le climat. => C'est le Projet sur le climat.",
        "C'est le Programme pour la paix. => C'est le Projet pour la paix.",
        "C'est le Programme en faveur de tous. => C'est le Projet en faveur de tous.",
        "C'est le Programme alimentaire mondial. => C'est le Projet alimentaire mondial.",
        "C'est le Programme et le budget de l'ONU. => C'est le Projet et le budget de l'ONU.",
        "On lit la revue Programme. => On lit la revue Projet.",
        "On lit le journal Programme. => On lit le journal Projet.",
        "C'est le grand Programme. => C'est le grand Projet.",
        "Le Programme 2030 est prêt. => Le Projet 2030 est prêt.",
        "Le Programme-cadre est prêt. => Le Projet-cadre est prêt.",
        "Le « Programme » est prêt. => Le « Projet » est prêt.",
        "Les programmes informatiques sont prêts.",
        "Il programme la fête.",
        "La programmation est prête.",
        "Un projet de loi est prêt.",
        "Ils projettent la fête.",
        "Voir Progr. et tout.",
        "Le Programe est prêt.",
        "L'avant-Programme est prêt. => L'avant-Projet est prêt.",
        "Le Programme, dit Plan, est prêt. => Le Projet, dit Plan, est prêt.",
        "Le Programme (ci-après le « Plan ») est prêt. => Le Projet (ci-après le « Plan ») est prêt.",
        "Le Programme tel que défini par l'ONU est prêt. => Le Projet tel que défini par l'ONU est prêt.",
        "Le Programme, au sens de la Charte, est prêt. => Le Projet, au sens de la Charte, est prêt.",
        "Selon la Loi le Programme est prêt. => Selon la Loi le Projet est prêt.",
        "Ce nom désigne le Programme. => Ce nom désigne le Projet.",
        "La Programme est prête. => La Projet est prête.",
        "Les Programmes sont prêts. => Le Projet sont prêts.",
        "Le Programme est un autre contrat. => Le Projet est un autre contrat.",
    ],
    "fr2": [
        "C'est le Comité économique et social. => C'est le Conseil économique et social.",
        "C'est le Comité d'État. => C'est le Conseil d'État.",
        "C'est le Comité des ministres. => C'est le Conseil des ministres.",
        "C'est le Comité constitutionnel. => C'est le Conseil constitutionnel.",
        "C'est le Comité de sécurité. => C'est le Conseil de sécurité.",
        "C'est le Comité et le secrétariat de l'ONU. => C'est le Conseil et le secrétariat de l'ONU.",
        "Un conseil est utile.",
        "Les conseillers décident.",
        "Le sous-comité décide.",
        "L'avocat-conseil décide.",
        "Le C. décide.",
        "Le Commité décide.",
        "Le Comité Exécutif décide. => Le Conseil Exécutif décide.",
        "Il prend Comité. => Il prend Conseil.",
    ],
    "es": [
        "Es el Programa sobre el clima. => Es el Proyecto sobre el clima.",
        "Es el Programa para la paz. => Es el Proyecto para la paz.",
        "Es el Programa en favor de todos. => Es el Proyecto en favor de todos.",
        "Es el Programa mundial de alimentos. => Es el Proyecto mundial de alimentos.",
        "Es el Programa y el presupuesto de la ONU. => Es el Proyecto y el presupuesto de la ONU.",
        "Se lee la revista Programa. => Se lee la revista Proyecto.",
        "Es el gran Programa. => Es el gran Proyecto.",
        "El Programa 2030 es útil. => El Proyecto 2030 es útil.",
        "El Programa-marco es útil. => El Proyecto-marco es útil.",
        "El «Programa» es útil. => El «Proyecto» es útil.",
        "Los programas informáticos son útiles.",
        "Él programa la fiesta.",
        "La programación es útil.",
        "Un proyecto de ley es útil.",
        "Se proyecta la fiesta.",
        "Véase Progr. y todo.",
        "El Progama es útil.",
        "El Programa, llamado Plan, es útil. => El Proyecto, llamado Plan, es útil.",
        "El Programa (en adelante, el «Plan») es útil. => El Proyecto (en adelante, el «Plan») es útil.",
        "El Programa tal como lo define la ONU es útil. => El Proyecto tal como lo define la ONU es útil.",
        "El Programa, en el sentido de la Carta, es útil. => El Proyecto, en el sentido de la Carta, es útil.",
        "Según la Ley el Programa es útil. => Según la Ley el Proyecto es útil.",
        "Esa palabra es el Programa. => Esa palabra es el Proyecto.",
        "La Programa es útil. => La Proyecto es útil.",
        "Los Programas son útiles. => El Proyecto son útiles.",
    ],
    "es2": [
        "Es el Comité Económico y Social. => Es el Consejo Económico y Social.",
        "Es el Comité de Estado. => Es el Consejo de Estado.",
        "Es el Comité de ministros. => Es el Consejo de ministros.",
        "Es el Comité de seguridad. => Es el Consejo de seguridad.",
        "Un consejo es útil.",
        "Los consejeros deciden.",
        "La junta decide.",
        "El subcomité decide.",
        "El C. decide.",
        "El Commité decide.",
        "Es el Comité y la secretaría de la ONU. => Es el Consejo y la secretaría de la ONU.",
    ],
    "ko": [
        "안전 위원회는 정한다. => 안전 협의회는 정한다.",
        "위원회 규칙을 정한다. => 협의회 규칙을 정한다.",
        "공정거래위원회는 정한다.",
        "소위원회는 정한다.",
        "위원회위원은 정한다. => 협의회위원은 정한다.",
        "국제올림픽 위원회는 정한다. => 국제올림픽 협의회는 정한다.",
        "국가 위원회는 정한다. => 국가 협의회는 정한다.",
        "위원회의 회관에 간다. => 협의회의 회관에 간다.",
        "위원회와 사무국 협회가 있다. => 협의회와 사무국 협회가 있다.",
        "노사 협의회는 정한다.",
        "위원희는 정한다.",
        "위언회는 정한다.",
        "위원회(ISO)는 정한다. => 협의회(ISO)는 정한다.",
        "위원회 및 서울 협회는 정한다. => 협의회 및 서울 협회는 정한다.",
        "국제법에 따라 위원회는 정한다. => 국제법에 따라 협의회는 정한다.",
        "다른 협정의 위원회는 정한다. => 다른 협정의 협의회는 정한다.",
        "위원회란 기구이다. => 협의회란 기구이다.",
        "위원회라 한다. => 협의회라 한다.",
        "위원회도 정한다. => 협의회도 정한다.",
        "위원회만 정한다. => 협의회만 정한다.",
        "위원회의 위원회는 정한다. => 협의회의 협의회는 정한다.",
        "아름다운 위원회는 정한다. => 아름다운 협의회는 정한다.",
        "제1위원회는 정한다. => 제1협의회는 정한다.",
        "위원회 제3부는 정한다. => 협의회 제3부는 정한다.",
        "'위원회'는 정한다. => '협의회'는 정한다.",
        "「위원회」는 정한다. => 「협의회」는 정한다.",
    ],
    "ko2": [
        "플랫폼을 위한 모임은 크다. => 시스템을 위한 모임은 크다.",
        "이는 平臺를 뜻한다.",
        "온라인 플랫폼은 움직인다. => 온라인 시스템은 움직인다.",
        "플랫폼을 본다. => 시스템를 본다.",
        "플랫폼은 움직인다. => 시스템는 움직인다.",
        "플랫폼으로 간다. => 시스템로 간다.",
        "플랫폼화한다.",
        "시스템이 있다.",
        "생태시스템이 있다.",
        "플렛폼은 움직인다.",
        "플랫폼도 움직인다. => 시스템도 움직인다.",
        "플랫폼 X를 본다. => 시스템 X를 본다.",
        "승강장 플랫폼에서 만난다. => 승강장 시스템에서 만난다.",
    ],
}


@pytest.mark.parametrize(("page", "line"), [(page, line) for page in LINES for line in LINES[page]])
def test_a_term_beside_other_words_stays_open(page: str, line: str) -> None:
    code, (whole, names) = page[:2], PAGES[page]
    before, _, after = line.partition(" => ")
    lines = whole.rstrip("\n").split("\n")
    old, new = (
        _text(code, [*[each.format(name) for each in lines], last])
        for name, last in zip(names, (before, after or before), strict=True)
    )

    assert "defined-term" not in proved(old, new, code)


@pytest.mark.parametrize("page", PAGES)
def test_the_pages_of_these_lines_are_right(page: str) -> None:
    code, (whole, names) = page[:2], PAGES[page]
    lines = whole.rstrip("\n").split("\n")
    old, new = (_text(code, [each.format(name) for each in lines]) for name in names)

    assert proved(old, new, code) == {"defined-term"}


def _text(code: str, lines: list[str]) -> Text:
    return Text(tuple([provision(line) for line in (*lines, FILLER[code].strip())]))
