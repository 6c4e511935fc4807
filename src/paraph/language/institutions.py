"""Institutions: names of states and organizations in five languages, by what no case changes.

A row is the name in English, French, Spanish, Russian and Korean; "~" stands where letters may
follow, and a stroke between names that mean one. A row names one thing only: those that two states
may be called by ("Korea", "Congo", "Guinea") are left out unless they are written out. A row is
looked for only where both languages have it, "-" standing where one has not.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_CODES = ("en", "fr", "es", "ru", "ko")
_ROWS = """
United Nations; Nations Unies; Naciones Unidas; Организаци~ Объединенных Наций|ООН; 국제연합|유엔
Security Council; Conseil de sécurité; Consejo de Seguridad; Совет~ Безопасности; 안전보장이사회
International Court of Justice; Cour internationale de Justice; Corte Internacional de Justicia; Международн~ Суд~; 국제사법재판소
International Tribunal for the Law of the Sea; Tribunal international du droit de la mer; Tribunal Internacional del Derecho del Mar; Международн~ трибунал~ по морскому праву; 국제해양법재판소
International Criminal Court; Cour pénale internationale; Corte Penal Internacional; Международн~ уголовн~ суд~; 국제형사재판소
World Trade Organization; Organisation mondiale du commerce; Organización Mundial del Comercio; Всемирн~ торгов~ организаци~|ВТО; 세계무역기구
World Health Organization; Organisation mondiale de la Santé; Organización Mundial de la Salud; Всемирн~ организаци~ здравоохранения; 세계보건기구
International Atomic Energy Agency; Agence internationale de l’énergie atomique; Organismo Internacional de Energía Atómica; Международн~ агентств~ по атомной энергии|МАГАТЭ; 국제원자력기구
European Union; Union européenne; Unión Europea; Европейск~ Союз~|Евросоюз~; 유럽연합
Eurasian Economic Union; Union économique eurasiatique|Union économique eurasienne; Unión Económica Euroasiática; Евразийск~ экономическ~ союз~|ЕАЭС; 유라시아경제연합
World Bank; Banque mondiale; Banco Mundial; Всемирн~ банк~; 세계은행
International Monetary Fund; Fonds monétaire international; Fondo Monetario Internacional; Международн~ валютн~ фонд~; 국제통화기금
International Labour Organization; Organisation internationale du Travail; Organización Internacional del Trabajo; Международн~ организаци~ труда; 국제노동기구
Council of Europe; Conseil de l’Europe; Consejo de Europa; Совет~ Европы; 유럽평의회
African Union; Union africaine; Unión Africana; Африканск~ союз~; 아프리카연합
Permanent Court of Arbitration; Cour permanente d’arbitrage; Corte Permanente de Arbitraje; Постоянн~ палат~ третейского суда; 상설중재재판소
International Seabed Authority; Autorité internationale des fonds marins; Autoridad Internacional de los Fondos Marinos; Международн~ орган~ по морскому дну; 국제해저기구
Global Environment Facility; Fonds pour l’environnement mondial; Fondo para el Medio Ambiente Mundial; Глобальн~ экологическ~ фонд~; 지구환경기금
Secretary-General|Secretary General; Secrétaire général~; Secretari~ General|Secretario/a General; Генеральн~ секретар~; 사무총장
Ministry of Foreign Affairs; Ministère des affaires étrangères; Ministerio de Relaciones Exteriores|Ministerio de Asuntos Exteriores; Министерств~ иностранных дел; 외교부|외무부
Russian Federation; Fédération de Russie; Federación de Rusia; Российск~ Федераци~; 러시아연방|러시아 연방
Republic of Korea; République de Corée; República de Corea; Республик~ Корея|Республик~ Корею|Республик~ Кореи|Республик~ Кореей; 대한민국
United States of America; États-Unis d’Amérique; Estados Unidos de América; Соединенн~ Штат~ Америки; 미합중국|미국
United Kingdom; Royaume-Uni; Reino Unido; Соединенн~ Королевств~; 영국|연합왕국
French Republic; République française; República Francesa; Французск~ Республик~; 프랑스공화국
Kingdom of Spain; Royaume d’Espagne; Reino de España; Королевств~ Испани~; 스페인왕국
Germany|Federal Republic of Germany; Allemagne|République fédérale d’Allemagne; Alemania|República Federal de Alemania; Германи~|Федеративн~ Республик~ Германи~; 독일|독일연방공화국
China|People’s Republic of China; Chine|République populaire de Chine; China|República Popular China; Китайск~ Народн~ Республик~|Китай|Китая|Китаю|Китаем|Китае|Китайск~; 중국|중화인민공화국
Japan; Japon; Japón; Япони~; 일본
Brazil; Brésil; Brasil; Бразили~; 브라질
Canada; Canada; Canadá; Канад~; 캐나다
Mexico|Mexican; Mexique|Mexicains; México|Mexicanos; Мексик~|Мексиканск~; 멕시코
Argentina|Argentine; Argentine; Argentina; Аргентин~; 아르헨티나
Chile|Chilean; Chili; Chile; Чили|Чилийск~; 칠레
Italy|Italian; Italie|Italienne; Italia|Italiana; Итали~|Итальянск~; 이탈리아
Switzerland|Swiss; Suisse; Suiza; Швейцари~|Швейцарск~; 스위스
Netherlands; Pays-Bas; Países Bajos; Нидерланд~; 네덜란드
Belgium; Belgique; Bélgica; Бельги~; 벨기에
Austria; Autriche; Austria; Австри~; 오스트리아
Poland; Pologne; Polonia; Польш~; 폴란드
Norway; Norvège; Noruega; Норвеги~; 노르웨이
Sweden; Suède; Suecia; Швеци~; 스웨덴
Finland; Finlande; Finlandia; Финлянди~; 핀란드
Denmark; Danemark; Dinamarca; Дания|Дании|Данию|Данией; 덴마크
Greece; Grèce; Grecia; Греци~; 그리스
Portugal; Portugal; Portugal; Португали~; 포르투갈
Ukraine; Ukraine; Ucrania; Украин~; 우크라이나
Belarus; Bélarus; Belarús; Беларус~; 벨라루스
Kazakhstan; Kazakhstan; Kazajstán; Казахстан~; 카자흐스탄
Uzbekistan; Ouzbékistan; Uzbekistán; Узбекистан~; 우즈베키스탄
Kyrgyz~; Kirghiz~; Kirguis~; Кыргыз~|Киргиз~; 키르기즈|키르기스
Tajikistan; Tadjikistan; Tayikistán; Таджикистан~; 타지키스탄
Armenia; Arménie; Armenia; Армени~; 아르메니아
Azerbaijan; Azerbaïdjan; Azerbaiyán; Азербайджан~; 아제르바이잔
Mongolia; Mongolie; Mongolia; Монголи~; 몽골
Viet Nam|Vietnam; Viet Nam|Vietnam; Viet Nam|Vietnam; Вьетнам~; 베트남
Thailand; Thaïlande; Tailandia; Таиланд~; 태국
Indonesia; Indonésie; Indonesia; Индонези~; 인도네시아
Philippines; Philippines; Filipinas; Филиппин~; 필리핀
Australia; Australie; Australia; Австрали~; 호주|오스트레일리아
New Zealand; Nouvelle-Zélande; Nueva Zelandia|Nueva Zelanda; Нов~ Зеланди~; 뉴질랜드
South Africa; Afrique du Sud; Sudáfrica; Южно-Африканск~|Южн~ Африк~; 남아프리카
Egypt; Égypte; Egipto; Египет|Египта|Египту|Египтом|Египте; 이집트
Morocco; Maroc; Marruecos; Марокко; 모로코
Nigeria; Nigéria; Nigeria; Нигери~; 나이지리아
Kenya; Kenya; Kenya|Kenia; Кени~; 케냐
Ethiopia; Éthiopie; Etiopía; Эфиопи~; 에티오피아
Peru; Pérou; Perú; Перу; 페루
Colombia; Colombie; Colombia; Колумби~; 콜롬비아
Uruguay; Uruguay; Uruguay; Уругва~; 우루과이
Israel; Israël; Israel; Израил~; 이스라엘
Saudi Arabia; Arabie saoudite; Arabia Saudita; Саудовск~ Арави~; 사우디아라비아
United Arab Emirates; Émirats arabes unis; Emiratos Árabes Unidos; Объединенн~ Арабск~ Эмират~; 아랍에미리트
London; Londres; Londres; Лондон~; 런던
Paris; Paris; París; Париж~; 파리
Moscow; Moscou; Moscú; Москв~; 모스크바
Seoul; Séoul; Seúl; Сеул~; 서울
Madrid; Madrid; Madrid; Мадрид~; 마드리드
Geneva; Genève; Ginebra; Женев~; 제네바
Vienna; Vienne; Viena; Вена|Вены|Вене|Вену|Веной|Венск~; 빈에서|비엔나
New York; New York; Nueva York; Нью-Йорк~; 뉴욕
Beijing; Beijing|Pékin; Beijing|Pekín; Пекин~; 베이징|북경
"""


class Named(NamedTuple):
    """The rows by number: a pattern of all names of one language, and the row of each group."""

    pattern: re.Pattern[str]
    known: frozenset[int]


@cache
def names(code: str) -> Named:
    """Return the names of the language `code`; none where it has no column."""
    parts: list[tuple[int, str]] = []
    if code in _CODES:
        column = _CODES.index(code)
        for number, row in enumerate(_ROWS.strip().splitlines()):
            said = row.split(";")[column].strip()
            parts += [(number, each) for each in said.split("|") if each != "-"]
    parts.sort(key=lambda part: -len(part[1]))
    written = [
        f"(?P<n{number}_{place}>{_pattern(name, code)})"
        for place, (number, name) in enumerate(parts)
    ]
    known = frozenset([number for number, _ in parts])
    begins = "" if code == "ko" else "(?=[A-ZА-ЯЁÀ-Þ])"
    return Named(re.compile(f"{begins}(?:{'|'.join(written) or '(?!x)x'})"), known)


def row_of(match: re.Match[str]) -> int:
    """Return the row that a name found belongs to."""
    return int((match.lastgroup or "n0_0")[1:].partition("_")[0])


def shown(row: int) -> str:
    """Return the English name of a row, as a report names it."""
    return _ROWS.strip().splitlines()[row].split(";")[0].partition("|")[0].strip("~ ")


def _pattern(name: str, code: str) -> str:
    words = [
        re.escape(word.rstrip("~")).replace("’", "['’]").replace("е", "[её]").replace(r"\-", "-?")
        + (r"\w*" if word.endswith("~") else "")
        for word in name.split()
    ]
    ends = "" if code == "ko" else r"(?!\w)"
    begins = "" if code == "ko" else r"(?<![\w-])"
    whole = r"[\s\u00a0]+".join(words)
    return f"{begins}{f'(?i:{whole})' if len(words) > 1 else whole}{ends}"
