"""Spanish."""

from __future__ import annotations

from paraph.language.table import Language

_ORDINALS = "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim"
_CARDINALS = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
_QUOTED = r"[«“\"](?P<term>[^«»“”\"\n]{1,120})[»”\"]"

LANGUAGE = Language(
    code="es",
    steps={
        "book": "libro / libros",
        "part": "parte / partes",
        "title": "título / títulos",
        "chapter": "capítulo / capítulos",
        "section": "sección / secciones",
        "subsection": "subsección / subsecciones",
        "article": "artículo art / artículos arts",
        "clause": "cláusula / cláusulas",
        "rule": "regla / reglas",
        "paragraph": "párrafo apartado / párrafos apartados numeral numerales",
        "point": (
            "inciso / incisos letra letras literal literales subpárrafo subpárrafos punto puntos "
            "subapartado subapartados"
        ),
        "annex": "anexo / anexos",
        "appendix": "apéndice / apéndices",
        "protocol": "protocolo / protocolos",
    },
    numbers={
        **{
            stem + ending: value
            for value, stem in enumerate(_ORDINALS.split(), start=1)
            for ending in ("o", "a")
        },
        "primer": 1,
        "tercer": 3,
        "único": 1,
        "única": 1,
        **{word: value for value, word in enumerate(_CARDINALS.split(), start=1)},
    },
    preamble=("preámbulo", "considerandos", "antecedentes"),
    testimonium=("en fe de lo cual", "en testimonio de lo cual", "hecho en", "firmado en"),
    function_words=frozenset(
        ("el", "la", "los", "las", "y", "del", "de", "en", "que", "por", "se")
    ),
    and_=r"y/o|y|e|o|u|así\s+como",
    to=r"a|al|hasta|[-–—]",
    of=r",?\s+(?:de\s+la\s+|de\s+los\s+|de\s+las\s+|del\s+|de\s+|al\s+)",
    belongs=r",?\s+(?:de\s+la\s+|de\s+los\s+|de\s+las\s+|del\s+|de\s+)",
    this=r"(?:presentes?|este|esta)\s+",
    that=r"(?:ese|esa|dicho|dicha|mismo|misma|esos|esas)\s+",
    its=r"su|sus|cuyo|cuya",
    thereof=r"\s+(?:del\s+mismo|de\s+la\s+misma|de\s+aqu[eé]l)",
    the=r"(?!x)x",
    instruments=(
        "acuerdo",
        "convención",
        "convenio",
        "tratado",
        "protocolo",
        "contrato",
        "carta",
        "pacto",
        "estatuto",
        "memorando",
    ),
    definitions=(
        r"(?i:por)\s+(?:el\s+término\s+|los\s+términos\s+)?"
        + _QUOTED
        + r"(?:[^.;:]{0,80}?)\s+(?:se\s+entende\w+|se\s+entiende[n]?)",
        _QUOTED + r"(?:[^.;:«»]{0,80}?)\s*(?:significa(?:rá)?n?|designa(?:rá)?n?|incluye[n]?"
        r"|se\s+refiere[n]?\s+a|tendrán?\s+el\s+significado|se\s+entende\w+|se\s+entiende[n]?)\b",
        r"(?i:en\s+adelante|en\s+lo\s+sucesivo)(?:\s+(?:denominad[oa]s?|llamad[oa]s?|conjuntamente"
        r"|también))*\s*[:,]?\s*(?:el\s+|la\s+|los\s+|las\s+)?" + _QUOTED,
        r"\((?:el\s+|la\s+|los\s+|las\s+)?" + _QUOTED + r"\)",
    ),
    announces=r"se\s+entender|se\s+entiende|siguientes\s+(?:términos|definiciones)",
)
