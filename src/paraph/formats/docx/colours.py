"""Colours: what a colour of the theme stands for, and whether text can be told from its ground.

A colour is kept as a short code until it is asked for: six figures, a name, `auto`, or
`theme,NAME,TINT,SHADE,VALUE`. A ground is a colour, or `PATTERN;COLOUR;FILL`, and several grounds
that may all be the one are joined by `|`. Source: ECMA-376 part 1, 17.3.2.6 (w:color), 17.3.5
(w:shd), 17.15.1.20 (w:clrSchemeMapping), 20.1.6.2 (a:clrScheme), 17.18.78 (patterns).
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from hashlib import sha256

from lxml import etree

from paraph.formats.docx.names import VAL, W14, A, W, child, local

AUTO = "auto"
NONE = "none"
"""The colour of characters that are as good as transparent."""
UNKNOWN = "unknown"
"""A colour that cannot be worked out: it may be that of the ground."""

_WHITE = 240  # each of red, green and blue at least this: as good as paper
_CLEAR = 90_000  # thousandths of a per cent of transparency
_WHOLE = 100_000  # thousandths of a per cent
_SLOTS = {
    "dark1": "dk1",
    "light1": "lt1",
    "dark2": "dk2",
    "light2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
_MAPPED = {
    "background1": ("bg1", "lt1"),
    "text1": ("t1", "dk1"),
    "background2": ("bg2", "lt2"),
    "text2": ("t2", "dk2"),
    "hyperlink": ("hyperlink", "hlink"),
    "followedHyperlink": ("followedHyperlink", "folHlink"),
    **{f"accent{number}": (f"accent{number}", f"accent{number}") for number in range(1, 7)},
}
_SHORT = {"bg1": "background1", "tx1": "text1", "bg2": "background2", "tx2": "text2"}
_SYSTEM = {"window": "FFFFFF", "windowText": "000000"}
_NAMED = {
    "white": "FFFFFF",
    "black": "000000",
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
}

SHADE = f"{W}shd"
"""What shades the ground of a paragraph, a run, a cell or a table."""

SEPARATORS = str.maketrans("", "", ",;|")
"""Takes out of a value of the file what has a meaning in a code."""
_SHARES = frozenset(map(str, range(101)))
_FIGURES = 7  # of an amount: more are none that Word writes

_RGB = tuple[int, int, int]
_PAPER: _RGB = (255, 255, 255)


class Palette:
    """What the names of colours stand for in one document: its theme, and its mapping of names."""

    def __init__(self) -> None:
        self.theme: dict[str, str] = {"dk1": "000000", "lt1": "FFFFFF"}
        self.mapping: dict[str, str] = {}

    def load(self, theme: etree._Element | None, settings: etree._Element | None) -> None:
        """Take the colours of the theme, and the settings' mapping of names to them."""
        scheme = None if theme is None else next(theme.iter(f"{A}clrScheme"), None)
        for slot in () if scheme is None else scheme:
            self.theme[local(slot.tag)] = _defined(slot)
        mapping = None if settings is None else settings.find(f"{W}clrSchemeMapping")
        for name, value in () if mapping is None else mapping.items():
            self.mapping[local(name)] = _SLOTS.get(value, value)

    def plain(self, code: str) -> str:
        """Return the colour that a code stands for: itself, unless it is one of the theme."""
        kind, _, rest = code.partition(",")
        if kind in {"lumMod", "lumOff"}:
            amount, _, base = rest.partition(",")
            part = int(amount) / _WHOLE
            share, more = (part, 0.0) if kind == "lumMod" else (1.0, part)
            return _lit(self.plain(base), share, more)
        if kind != "theme":
            return code
        _, name, tint, shade, value = code.split(",", 4)
        if name == NONE:
            return value
        if name in _MAPPED:
            asked, usual = _MAPPED[name]
            slot = self.mapping.get(asked, usual)
        else:
            slot = _SLOTS.get(name, name)
        found = self.theme.get(slot, value)
        if not (tint or shade) or found == AUTO or found.startswith(UNKNOWN):
            return found
        try:
            less = int(tint or "FF", 16) / 255
            dark = int(shade or "FF", 16) / 255
        except (ValueError, OverflowError):
            return UNKNOWN
        return _lit(found, dark * less, 1 - less)

    def unseen(self, colour: str, ground: str) -> bool:
        """Whether text of `colour` may not be told from `ground`, paper where it is "".

        Where either is several, one of them is enough.
        """
        return any(
            self._unseen(self.plain(one), behind)
            for one in colour.split("|")
            for behind in ground.split("|")
        )

    def settled(self, code: str) -> str:
        """Return a colour or ground, or several, with the theme's colours in their places."""
        grounds = (";".join(map(self.plain, one.split(";"))) for one in code.split("|"))
        return "|".join(grounds)

    def _unseen(self, colour: str, ground: str) -> bool:
        if colour == NONE or colour.startswith(UNKNOWN):
            return True
        text = _rgb(colour)
        if text is None:
            return False
        if ground in {"", AUTO}:
            return min(text) >= _WHITE
        if UNKNOWN in self.settled(ground):
            return True
        pattern, behind = self._grounds(ground)
        if pattern:
            return all(_close(text, one) for one in behind)
        return any(_close(text, one) for one in behind)

    def _grounds(self, ground: str) -> tuple[bool, list[_RGB]]:
        """Return whether a ground is of two colours, and its one or two colours."""
        if ";" not in ground:
            return False, [_rgb(_paper(self.plain(ground))) or _PAPER]
        pattern, colour, fill = ground.split(";")
        over = _rgb(_paper(self.plain(colour), "000000")) or (0, 0, 0)
        under = _rgb(_paper(self.plain(fill))) or _PAPER
        if not pattern.startswith("pct"):
            return True, [over, under]
        share = int(pattern[3:]) / 100 if pattern[3:] in _SHARES else 0.5
        mixed = [round(a * share + b * (1 - share)) for a, b in zip(over, under, strict=True)]
        return False, [(mixed[0], mixed[1], mixed[2])]


def colour(element: etree._Element) -> str:
    """Return the code of the colour that a w:color gives to characters."""
    return themed(element, "theme", element.get(VAL, AUTO))


def themed(element: etree._Element, prefix: str, value: str) -> str:
    """Return `value`, or the code of the theme's colour that `element` names before it."""
    value = value.translate(SEPARATORS)
    name = element.get(f"{W}{'themeColor' if prefix == 'theme' else prefix}")
    if name is None:
        return value
    tint, shade = element.get(f"{W}{prefix}Tint", ""), element.get(f"{W}{prefix}Shade", "")
    said = (part.translate(SEPARATORS) for part in (name, tint, shade))
    return ",".join(("theme", *said, value))


def ground(shade: etree._Element) -> str:
    """Return the code of what a w:shd lays behind text; "auto" where it says that it is nothing."""
    pattern = shade.get(VAL, "clear")
    if pattern == "solid":
        return colour_of_pattern(shade, "000000")
    fill = themed(shade, "themeFill", shade.get(f"{W}fill", AUTO))
    if pattern in {"clear", "nil"}:
        return AUTO if pattern == "nil" else fill
    return ";".join((pattern.translate(SEPARATORS), colour_of_pattern(shade, AUTO), fill))


def fill(properties: etree._Element | None) -> str:
    """Return the colour with which `properties` (of a paragraph, cell, table) shade the ground."""
    if properties is None:
        return ""
    shade = child(properties, SHADE)
    return "" if shade is None else ground(shade)


def colour_of_pattern(shade: etree._Element, otherwise: str) -> str:
    """Return the code of the colour in which a w:shd draws its pattern."""
    code = themed(shade, "theme", shade.get(f"{W}color", AUTO))
    return otherwise if code == AUTO else code


def filled(fill: etree._Element) -> str:
    """Return the code of what fills characters; several of a gradient, joined by `|`."""
    codes = [
        _filled(item) for item in fill.iter(f"{W14}srgbClr", f"{W14}schemeClr", f"{W14}noFill")
    ]
    return "|".join(dict.fromkeys(codes)) if codes else AUTO


def outlined(outline: etree._Element) -> str:
    """Return the code of what is drawn around characters, over their edges; "" for nothing."""
    codes = filled(outline).split("|")
    drawn = outline.get(f"{W14}w", "0") not in {"", "0"}
    return "|".join(code for code in codes if code not in {NONE, AUTO}) if drawn else ""


def _filled(item: etree._Element) -> str:
    if item.tag == f"{W14}noFill":
        return NONE
    value = item.get(f"{W14}val", "").translate(SEPARATORS)
    if item.tag == f"{W14}schemeClr":
        value = f"theme,{_SHORT.get(value, value)},,,{UNKNOWN}"
    for change in item:
        name, amount = local(change.tag), change.get(f"{W14}val", "0")
        if name == "alpha":
            if not amount.isdecimal() or len(amount) > _FIGURES or int(amount) > _CLEAR:
                return NONE
        elif name in {"lumMod", "lumOff"} and amount.isdecimal() and len(amount) <= _FIGURES:
            value = f"{name},{amount},{value}"
        else:
            return _obscure(item)
    return value


def _defined(slot: etree._Element) -> str:
    """Return what one colour of a theme is."""
    for item in slot:
        name = local(item.tag)
        if len(item):
            return _obscure(slot)
        if name == "srgbClr":
            return item.get("val", UNKNOWN)
        if name == "sysClr":
            return _SYSTEM.get(item.get("val", ""), item.get("lastClr", UNKNOWN))
    return _obscure(slot)


def _obscure(element: etree._Element) -> str:
    """Return a code that says that a colour is unknown, and by what it would be known."""
    written = etree.tostring(element, with_tail=False)
    return f"{UNKNOWN} {sha256(written).hexdigest()}"


def _lit(code: str, share: float, more: float) -> str:
    """Return a colour whose lightness is `share` of what it was, and `more` on top."""
    rgb = _rgb(code)
    if rgb is None:
        return code if code.startswith(UNKNOWN) else UNKNOWN
    hue, light, saturation = rgb_to_hls(*(part / 255 for part in rgb))
    light = min(1.0, max(0.0, light * share + more))
    return "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, light, saturation))


def _paper(code: str, otherwise: str = "FFFFFF") -> str:
    return otherwise if code in {"", AUTO} else code


def _close(one: _RGB, other: _RGB) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= 255 - _WHITE


def _rgb(code: str) -> _RGB | None:
    figures = _NAMED.get(code, code).lstrip("#")
    try:
        return int(figures[0:2], 16), int(figures[2:4], 16), int(figures[4:6], 16)
    except ValueError:
        return None
