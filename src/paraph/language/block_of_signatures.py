"""Words that stand under a party's name where it signs, and such as say more than who signs."""

from __future__ import annotations

SIGNING = {
    "en": frozenset(
        (
            *("of", "the", "for", "and", "to", "in", "at", "on", "by", "his", "her", "behalf"),
            *("de", "da", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "zu"),
            *("al", "el", "bin", "bint", "ibn", "y", "e", "signed", "signature", "name", "title"),
            *("office", "place", "date", "seal", "minister", "ministry", "deputy", "acting"),
            *("ambassador", "extraordinary", "plenipotentiary", "secretary", "president", "vice"),
            *("foreign", "affairs", "state", "trade", "director", "general", "head", "prime"),
        )
    ),
    "ru": frozenset(
        (
            *("и", "по", "в", "от", "имени", "за", "министр", "министра", "заместитель"),
            *("иностранных", "внутренних", "дел", "финансов", "торговли", "первый"),
            *("обороны", "посол", "чрезвычайный", "полномочный", "президент", "секретарь"),
            *("председатель", "правительства", "исполняющий", "обязанности", "директор"),
            *("подпись", "подписал", "имя", "должность", "место", "дата", "печать"),
        )
    ),
    "fr": frozenset(
        (
            *("de", "du", "des", "d", "le", "la", "les", "l", "et", "à", "aux", "au", "en", "pour"),
            *("par", "van", "von", "signé", "signature", "nom", "titre", "lieu", "date", "sceau"),
            *("ministre", "ministère", "vice", "ambassadeur", "ambassadrice", "secrétaire"),
            *("président", "présidente", "extraordinaire", "plénipotentiaire", "étrangères"),
            *("affaires", "directeur", "directrice", "général", "générale", "adjoint", "délégué"),
        )
    ),
    "es": frozenset(
        (
            *(
                "de",
                "del",
                "la",
                "el",
                "los",
                "las",
                "y",
                "e",
                "en",
                "a",
                "al",
                "por",
                "van",
                "von",
            ),
            *("firmado", "firma", "nombre", "cargo", "lugar", "fecha", "sello", "ministro"),
            *("ministra", "ministerio", "embajador", "embajadora", "secretario", "secretaria"),
            *("presidente", "presidenta", "extraordinario", "plenipotenciario", "director"),
            *("directora", "general", "exteriores", "relaciones", "asuntos"),
        )
    ),
}
"""The only small words that may stand under a party's name in a block of signatures."""

PARTICLES = frozenset(
    (
        *("de", "da", "del", "della", "di", "du", "des", "d", "la", "le", "l", "van", "von", "der"),
        *("den", "zu", "al", "el", "los", "las", "bin", "bint", "ibn", "y", "e"),
    )
)
"""Small words within the names of people."""

HONOURS = frozenset(
    (
        *("mr", "mrs", "ms", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "hon"),
        *("honourable", "excellency", "esq", "jr", "sr", "m", "mme", "mlle", "son", "excellence"),
        *("sra", "don", "doña", "excelencia", "господин"),
        *("госпожа", "его", "превосходительство"),
    )
)
"""How people are addressed before their names, or behind them."""

HEADS = {
    "en": frozenset(
        (
            *("minister", "ministry", "ambassador", "secretary", "president", "director", "head"),
            *("chair", "chairman", "chairwoman", "chairperson", "commissioner", "governor"),
            *("mayor", "chancellor", "plenipotentiary", "representative", "attorney", "clerk"),
            *("manager", "officer"),
        )
    ),
    "ru": frozenset(
        (
            *("министр", "министра", "посол", "президент", "секретарь", "председатель"),
            *("директор", "губернатор", "мэр", "представитель", "канцлер"),
        )
    ),
    "fr": frozenset(
        (
            *("ministre", "ministère", "ambassadeur", "ambassadrice", "secrétaire", "président"),
            *("présidente", "directeur", "directrice", "gouverneur", "maire", "chancelier"),
            *("représentant", "représentante", "commissaire"),
        )
    ),
    "es": frozenset(
        (
            *("ministro", "ministra", "ministerio", "embajador", "embajadora", "secretario"),
            *("secretaria", "presidente", "presidenta", "director", "directora", "gobernador"),
            *("alcalde", "alcaldesa", "canciller", "representante", "comisario"),
        )
    ),
}
"""Words of which one makes a line that of an office."""

FIELDS = {
    "en": frozenset(
        (
            *("finance", "economy", "economic", "justice", "defence", "defense", "education"),
            *("culture", "health", "transport", "energy", "environment", "agriculture", "industry"),
            *("commerce", "labour", "labor", "interior", "home", "external", "relations", "city"),
            *("international", "cooperation", "development", "tourism", "science", "technology"),
            *("treasury", "council", "board", "commission", "government", "department", "chief"),
            *("executive", "first", "second", "under", "assistant", "permanent", "special"),
        )
    ),
    "ru": frozenset(
        (
            *("экономики", "юстиции", "образования", "культуры", "здравоохранения", "транспорта"),
            *("энергетики", "сельского", "хозяйства", "промышленности", "труда", "туризма"),
            *("науки", "генеральный", "постоянный", "совета", "комиссии", "республики"),
        )
    ),
    "fr": frozenset(
        (
            *("finances", "économie", "justice", "défense", "éducation", "culture", "santé"),
            *("transports", "énergie", "environnement", "agriculture", "industrie", "commerce"),
            *("travail", "intérieur", "extérieur", "relations", "coopération", "développement"),
            *("tourisme", "conseil", "commission", "gouvernement", "premier", "première", "état"),
            "permanent",
        )
    ),
    "es": frozenset(
        (
            *("finanzas", "hacienda", "economía", "justicia", "defensa", "educación", "cultura"),
            *("salud", "transporte", "energía", "ambiente", "agricultura", "industria", "comercio"),
            *("trabajo", "interior", "cooperación", "desarrollo", "turismo", "consejo", "estado"),
            *("comisión", "gobierno", "primer", "permanente"),
        )
    ),
}
"""What an office may be of, and how it may be called besides, where one of `HEADS` is there too."""

OF_AN_OFFICE = {
    "ko": (
        r"\w*부|\w*(?:장관|차관|대사|대통령|총리|국장|의장|총장|이사장|시장|도지사)"
        r"|서명|성명|이름|직위|직책|장소|날짜|인"
    ),
}
"""The only words that may stand there in a language whose letters have no capitals."""

LABELS = frozenset(
    (
        *("signed", "signature", "name", "title", "office", "place", "date", "seal", "by", "signé"),
        *("nom", "titre", "lieu", "sceau", "firmado", "firma", "nombre", "cargo", "lugar", "fecha"),
        *("sello", "подпись", "имя", "должность", "место", "дата", "печать"),
    )
)
"""What may lead to something there by a colon."""

BEARING = {
    "en": (
        r"part(?:y|ies)|sellers?|buyers?|(?:pay|bear|borne|cost|price|owe|deliver|sell|sold|buy"
        r"|bought|waiv|reserve|reservation|reject|accept|object|subject|bound|bind|oblig|liab|fees?\b|euros?\b"
        r"|dollars?\b|pounds?\b)\w*|all|any|every|each|no|not|none|never|only|without|except"
        r"|unless|if|who|which|that|this|above|below|half|one|two|three|four|five|six|seven|eight"
        r"|nine|ten|hundred|thousand|million"
    ),
    "ru": (
        r"сторон\w*|(?:плат|оплач|опла[тч]|нес[еу]т|расход|цен[аыу]|обяз|продав|покуп|постав|оговор"
        r"|отказ|прин[ия]м|возраж|евро|рубл|доллар)\w*|вс[еёю]\w*|любо\w*|кажд\w*|не|нет|ни|никогда"
        r"|только|без|кроме|если|котор\w*|эт\w*|выше|ниже|половин\w*|один|два|три|четыре|пять|сто"
    ),
    "fr": (
        r"parties?|(?:vend|achet|pai|pay|support|coût|prix|frais|dépens|livr|oblig|réserv|refus"
        r"|accept|object|soumis|lié|euro|dollar)\w*|tout\w*|tous|chaque|aucun\w*|ne|pas|ni|jamais"
        r"|seul\w*|sans|sauf|si|qui|que|dont|ce|cette|ces|moitié|deux|trois|quatre|cinq|cent|mille"
    ),
    "es": (
        r"partes?|(?:vend|compr|pag|sufrag|cost|preci|gast|entreg|oblig|reserva|rechaz|acepta|objet"
        r"|sujet|vincul|euro|dólar)\w*|tod\w*|cada|ning[uú]n\w*|no|ni|nunca|s[oó]lo|sin|salvo|si"
        r"|que|quien\w*|est[aeo]s?|mitad|dos|tres|cuatro|cinco|cien\w*|mil"
    ),
    "ko": (
        r"\w*(?:당사자|매도인|매수인|비용|가격|지급|부담|유보|의무)\w*"
        r"|\w+(?:다|한다|함|[을를은는])"
    ),
}
"""Patterns of words by which what stands under a name would say more than who signs."""
