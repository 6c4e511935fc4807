"""The encoding that a page names: the labels that browsers know, and where they look for one.

Source: WHATWG Encoding Standard, section 4.2 (labels); HTML Living Standard, section 13.2.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paraph.errors import LimitError
from paraph.formats.tags import Token, tokens

REPLACED = frozenset(
    ["csiso2022kr", "hz-gb-2312", "iso-2022-cn", "iso-2022-cn-ext", "iso-2022-kr", "replacement"]
)
"""Labels of what browsers refuse to display, since its bytes pass for harmless ASCII."""
UNSURE = {
    "big5hkscs": "•､‾∼♁☉／＼¥¢£",  # noqa: RUF001
    "koi8-u": "╝╬",
    "euc_jp": "〜‖−¢£¬~",  # noqa: RUF001
    "iso2022_jp": "〜‖−¢£¬",  # noqa: RUF001
}
"""What Python makes of some bytes that browsers read as something else, by the encoding."""

_SPACE = "\t\n\f\r "
_META = re.compile(rb"<meta[\s/>]", re.IGNORECASE)
_MOST = 1_000  # meta elements that are looked at
_LONGEST = 1 << 12
_XML = re.compile(rb"\s*<\?xml[^>]{0,300}?encoding\s{0,20}=\s{0,20}[\"']([^\"'>]{0,100})")
_CONTENT = re.compile(
    r"charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\s;\"']*))", re.IGNORECASE
)


def labels(source: bytes, file: str) -> tuple[str, ...]:
    """Return every name of an encoding that a page gives itself, the one that decides first.

    Those of comments and programs are among them: where not all agree, what browsers and other
    programs show may differ. A name that lies too far inside its element to be looked for is "".

    Raises:
        LimitError: it has too many meta elements.
    """
    declaration = _XML.match(source[:_LONGEST])
    named = list(_of_metas(source, file))
    if declaration is not None:
        named.append(_trimmed(declaration[1].decode("latin-1")))
    return tuple(dict.fromkeys(named))


def codec(label: str) -> str:
    """Return the name that Python has for what browsers take `label` for, "" for no label.

    UTF-16 in a page that could be read so far is UTF-8. `x-user-defined`, and Hebrew that is stored
    as it stands on the line (`iso-8859-8`), are read by nobody else alike, and are no labels here.
    """
    return _CODECS.get(label, "")


def _of_metas(source: bytes, file: str) -> Iterator[str]:
    for count, found in enumerate(_META.finditer(source)):
        if count == _MOST:
            raise LimitError(file, f"has more than {_MOST:,} meta elements")
        start = found.start()
        token = next(tokens(source[start : start + _LONGEST].decode("latin-1")))
        if token.kind != "start":
            yield ""
        else:
            yield from _of_meta(token)


def _of_meta(token: Token) -> Iterator[str]:
    attributes = token.attributes
    label = ""
    if "charset" in attributes:
        label = _trimmed(attributes["charset"])
    elif attributes.get("http-equiv", "").strip(_SPACE).lower() == "content-type":
        found = _CONTENT.search(attributes.get("content", ""))
        if found is not None:
            label = _trimmed(found[1] or found[2] or found[3] or "")
    if label:
        yield label


def _trimmed(label: str) -> str:
    return label.strip(_SPACE).lower()


_LABELS = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 "
    "unicodefffe utf-16be csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff "
    "utf-16 utf-16le",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 "
    "iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 "
    "iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 "
    "iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 "
    "iso_8859-5 iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 "
    "iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 "
    "iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 "
    "iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek",
    "iso8859-8": "csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac_roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 "
    "iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 "
    "us-ascii windows-1252 x-cp1252",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 "
    "iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 "
    "x-gbk gb18030",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 "
    "ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
}

_CODECS = {label: name for name, known in _LABELS.items() for label in known.split()}
