"""Fields: those that Word draws from their instruction, and those that an update may change."""

from __future__ import annotations

from collections.abc import Callable

from tests.docx_kit.package import HEAD, Part, numbering, root, settings
from tests.docx_kit.snippets import abstract, field, item, lvl, num, p, r
from tests.docx_pairs.pair import Pair, beside, inside


def _line(*content: str) -> str:
    return p(r("The fee is "), *content, r(" in total."))


def _box(state: int) -> str:
    state_of = f'<w:default w:val="0"/><w:checked w:val="{state}"/>'
    return f"<w:ffData><w:checkBox><w:sizeAuto/>{state_of}</w:checkBox></w:ffData>"


def _list(name: str, chosen: int) -> str:
    entries = '<w:listEntry w:val="net"/><w:listEntry w:val="gross"/>'
    return f'<w:ffData><w:ddList><w:{name} w:val="{chosen}"/>{entries}</w:ddList></w:ffData>'


def _simple(instruction: str, *content: str) -> str:
    return f'<w:fldSimple w:instr="{instruction}">{"".join(content)}</w:fldSimple>'


def _drawn(name: str, old: str, new: str, *, sees: str = "change") -> Pair:
    return inside(name, _line(old), _line(new), sees=sees)


def _dirty(field: str) -> str:
    return field.replace('"begin"', '"begin" w:dirty="1"')


def _marked(*texts: str) -> str:
    """Return paragraphs over all of which the bookmark A reaches."""
    start, end = '<w:bookmarkStart w:id="1" w:name="A"/>', '<w:bookmarkEnd w:id="1"/>'
    first, *others = texts
    if not others:
        return p(start, r(first), end)
    return p(start, r(first)) + "".join(map(p, others[:-1])) + p(r(others[-1]), end)


def _updated(name: str, old: str, new: str, before: str = "", code: str = "field") -> Pair:
    return inside(name, before + _line(old), before + _line(new), sees=f"hazard {code}")


def _properties(kind: str, content: str) -> Part:
    namespace = (
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
        if kind == "core"
        else "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    )
    name = "coreProperties" if kind == "core" else "Properties"
    text = f'{HEAD}<{name} xmlns="{namespace}">{content}</{name}>'
    relation = (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    )
    return Part(
        f"docProps/{kind}.xml", text, relation if kind == "core" else "custom-properties", "rIdP"
    )


def _sourced(name: str, instruction: str, source: Callable[[str], Part]) -> Pair:
    return beside(
        name,
        _line(field(instruction, "10")),
        (source("10"),),
        (source("99"),),
        sees="hazard field",
    )


_CALCULATED = (
    '<w:ffData><w:textInput><w:type w:val="calculated"/><w:default w:val="=99"/></w:textInput>'
    "</w:ffData>"
)
_CIRCLED = "decimalEnclosedCircle"

PAIRS = (
    _drawn(
        "a box that is ticked, with an empty result, as Word writes it",
        field("FORMCHECKBOX", "", form=_box(0)),
        field("FORMCHECKBOX", "", form=_box(1)),
    ),
    _drawn(
        "a box that is ticked, whatever sign is stored for it",
        field("FORMCHECKBOX", "☐", form=_box(0)),
        field("FORMCHECKBOX", "☐", form=_box(1)),
    ),
    _drawn("a box of a form", "", _simple("FORMCHECKBOX")),
    _drawn(
        "the entry of a list that is chosen, with an empty result",
        field("FORMDROPDOWN", "", form=_list("result", 0)),
        field("FORMDROPDOWN", "", form=_list("result", 1)),
    ),
    _drawn(
        "the entry of a list that is chosen unless another is",
        field("FORMDROPDOWN", "", form=_list("default", 0)),
        field("FORMDROPDOWN", "", form=_list("default", 1)),
    ),
    _drawn(
        "an entry that a list does not have",
        field("FORMDROPDOWN", "", form=_list("result", 8)),
        field("FORMDROPDOWN", "", form=_list("result", 9)),
        sees="unread",
    ),
    _drawn(
        "the text of a button, beside a result that stays",
        field("MACROBUTTON None not due", "not due"),
        field("MACROBUTTON None due", "not due"),
    ),
    _drawn(
        "words that become a button of other words",
        r("not due"),
        field("MACROBUTTON None due", "not due"),
    ),
    _drawn(
        "a button whose words are struck",
        field("MACROBUTTON None not"),
        field("MACROBUTTON None not").replace(
            "<w:r><w:instrText", "<w:r><w:rPr><w:strike/></w:rPr><w:instrText"
        ),
    ),
    _drawn(
        "a letter by a field, with an empty result",
        field("SYMBOL 252 \\f Wingdings", ""),
        field("SYMBOL 251 \\f Wingdings", ""),
    ),
    _drawn(
        "a letter by a simple field",
        _simple("SYMBOL 252 \\f Wingdings"),
        _simple("SYMBOL 251 \\f Wingdings"),
    ),
    _drawn(
        "the size of a letter by a field",
        field("SYMBOL 78 \\f Arial \\s 12"),
        field("SYMBOL 78 \\f Arial \\s 1"),
        sees="hazard tiny-text",
    ),
    _drawn(
        "the equation of a field, with an empty result",
        field("EQ \\f(1,2)", ""),
        field("EQ \\f(1,3)", ""),
    ),
    _drawn("the equation of a simple field", _simple("EQ \\f(1,2)"), _simple("EQ \\f(1,3)")),
    _drawn("words that a field moves", r("due"), field("ADVANCE \\l 200") + r("due")),
    _updated("a number that an update hides", r("not due"), _dirty(field("SEQ x \\h", "not due"))),
    _updated("a number begun elsewhere", field("SEQ x \\r 5", "5"), field("SEQ x \\r 99", "5")),
    _updated("a number that opening changes", field("SEQ x", "7"), _dirty(field("SEQ x", "7"))),
    _updated("a number counted at headings", r("1"), field("SEQ x \\s 1", "1")),
    _updated("words that are a page number", r("not due"), field("PAGEREF A", "not due")),
    _updated("words that are a contents", r("not due"), field('TOC \\o "1-3"', "not due")),
    _updated("a contents without any", "", field('TOC \\o "1-3"')),
    _updated("words that are a heading's", r("not"), field('STYLEREF "Heading 1"', "not")),
    _updated("a heading of another style", field("STYLEREF A", "x"), field("STYLEREF B", "x")),
    _updated("a field to be updated", field("QUOTE due", "net"), _dirty(field("QUOTE due", "net"))),
    _updated(
        "a field to be calculated",
        field("FORMTEXT", "10", form="<w:ffData><w:textInput/></w:ffData>"),
        field("FORMTEXT", "10", form=_CALCULATED),
    ),
    _updated(
        "a reference without a result",
        "",
        field("REF A"),
        _marked("not"),
        "stale-reference",
    ),
    _updated(
        "a reference to two paragraphs", r("zzz"), field("REF A", "zzz"), _marked("one", "two")
    ),
    _updated(
        "a reference in capitals",
        field("REF A", "one"),
        field("REF A \\* Upper", "one"),
        _marked("one"),
    ),
    _updated(
        "a reference in other letters than its target",
        r("ONE"),
        field("REF A", "ONE"),
        _marked("one"),
        "stale-reference",
    ),
    _updated(
        "one of two equal results that is typed",
        field("QUOTE 9", "10") + r(" and 10"),
        r("10 and ") + field("QUOTE 9", "10"),
    ),
    _updated(
        "two fields of equal results in the other order",
        field("QUOTE 8", "10") + r(" and ") + field("QUOTE 9", "10"),
        field("QUOTE 9", "10") + r(" and ") + field("QUOTE 8", "10"),
    ),
    _updated(
        "a field that does not end",
        r("due"),
        field("QUOTE net", "due").replace('<w:fldChar w:fldCharType="end"/>', ""),
    ),
    _sourced(
        "the value of a variable",
        "DOCVARIABLE fee",
        lambda fee: settings(f'<w:docVars><w:docVar w:name="fee" w:val="{fee}"/></w:docVars>'),
    ),
    _sourced(
        "the title of a file",
        "TITLE",
        lambda title: _properties(
            "core", f'<title xmlns="http://purl.org/dc/elements/1.1/">{title}</title>'
        ),
    ),
    _sourced(
        "a property of a file",
        "DOCPROPERTY Fee",
        lambda fee: _properties("custom", f'<property name="Fee">{fee}</property>'),
    ),
    _sourced(
        "a block of text kept in a file",
        "AUTOTEXT Fee",
        lambda fee: Part(
            "word/glossary/document.xml",
            root("w:glossaryDocument", p(fee)),
            "glossaryDocument",
            "rIdG",
        ),
    ),
    _drawn("the form of page numbers", field("PAGE", "1"), field("PAGE \\* roman", "i")),
    beside(
        "numbers in circles that begin far below nought",
        item("Fees"),
        (numbering(abstract(0, lvl(0)) + num(1, 0)),),
        (numbering(abstract(0, lvl(0, form=_CIRCLED, start=-99999)) + num(1, 0)),),
    ),
)
