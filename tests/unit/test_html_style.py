"""Style sheets of HTML: what they do to a text is followed, harmless or named, and never silent."""

import pytest
from tests.patience import patience

from paraph.comparison.compare import compare
from paraph.errors import InputError
from paraph.formats.registry import read
from paraph.text.node import Mark
from paraph.text.reading import Reading

PAGE = "<!doctype html><p>The fee is <span>not</span> due.</p>"

FOR_THE_EAR = (
    "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)"
)
NORMALIZED = "position:relative;top:-.5em;vertical-align:baseline;font-size:75%;line-height:0"


def _read(page: str) -> Reading:
    return read(f"<!doctype html>{page}".encode(), "a.html")


def _verdict(old: str, new: str) -> str:
    return compare(_read(old), _read(new)).verdict


def _unread(page: str) -> list[str]:
    return [one.what for one in _read(page).account.unread]


HIDING = r"""
display:none ! important
display:none!IMPORTANT
display:/**/none
display:none/**/
display:n\6fne
dis\70lay:none
display:none;display:bogus
opacity:-1
opacity:calc(0)
opacity:1e-9
opacity:.0001
content-visibility:hidden;display:block
transform:scale(0);display:inline-block
filter:opacity(0)
clip-path:circle(0)
position:absolute;bottom:-9999px
position:absolute;left:calc(-9999px)
position:absolute;left:9999px
position:relative;z-index:-1
margin:0 0 0 -9999px
margin-left:9999px
font:0/0 a
font:1px serif
font-size:0.01em
font-size:calc(0px)
font-size-adjust:0
line-height:0
-webkit-text-fill-color:transparent
color:#ffff
color:#00000000
color:rgb(100%,100%,100%)
color:rgba(0,0,0,.01)
color:hsl(0 0% 100%)
color:snow
color:Canvas
color:color-mix(in srgb, white, white)
color:var(--ink)
background:black
background:url(x.png) #000
background-image:linear-gradient(#000,#000)
zoom:0
display:inline-block;width:0;overflow:clip
mask:linear-gradient(transparent,transparent)
mix-blend-mode:lighten
letter-spacing:-1em
word-spacing:-1em
text-decoration:line-through
text-decoration:underline;text-underline-offset:-.5em
text-transform:capitalize
font-variant:all-small-caps
font:small-caps 12px serif
font-feature-settings:'smcp'
vertical-align:5px
vertical-align:top
position:relative;top:-.5em;font-size:70%
font-variant-position:super
direction:rtl
unicode-bidi:bidi-override
writing-mode:vertical-rl
content:url(data:image/png;base64,AAAA)
-webkit-text-security:disc
font-family:Wingdings
all:unset
float:right
display:list-item
display:contents
display:block
text-shadow:0 0 0 #fff
animation:hide 1s
mso-hide:all
overflow:hidden
padding:99px 0
border:99px solid #fff
outline:99px solid #fff
box-shadow:0 0 0 99px #fff
box-shadow:0 0 0 20px #fff
box-shadow:0 1px 2px #ccc,-20px 0 #fff
position:relative;box-shadow:0 -20px 1px #fff
tab-size:0
counter-reset:list-item 4
a-property-of-tomorrow:1
""".strip().splitlines()


@pytest.mark.parametrize("style", HIDING)
@pytest.mark.parametrize(
    "page",
    [
        "<p>The fee is <span style='{0}'>not</span> due.</p>",
        "<style>span{{{0}}}</style><p>The fee is <span>not</span> due.</p>",
        "<style>p span{{{0}}}</style><p>The fee is <span>not</span> due.</p>",
        "<style>@media print{{span{{{0}}}}}</style><p>The fee is <span>not</span> due.</p>",
        "<style>p{{& span{{{0}}}}}</style><p>The fee is <span>not</span> due.</p>",
    ],
    ids=["attribute", "rule", "descendant", "condition", "nested"],
)
def test_no_style_changes_what_is_seen_in_silence(page: str, style: str) -> None:
    new = page.format(style.replace("'", '"'))

    assert _verdict(PAGE, new) != "same"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<b class=a>000</b>", "<style>.a::before{content:'1'}</style><b class=a>000</b>"),
        ("x<i class=a></i>", "<style>.a::before{content:'1'}</style>x<i class=a></i>"),
        ("x<a></a>", "<style>a::after{content:'1'}</style>x<a></a>"),
        ("<ol><li>x</ol>", "<style>li::marker{content:'1'}</style><ol><li>x</ol>"),
        ("<p>not x", "<style>p::first-line{color:#fff}</style><p>not x"),
        ("<p>not x", "<style>p::before{content:'';position:absolute;inset:0}</style><p>not x"),
        ("<body><p>x", "<style>body{display:none}</style><body><p>x"),
        ("<p>x", "<style>body{color:#fff}</style><p>x"),
        ("<p>X", "<style>p{text-transform:lowercase}</style><p>X"),
        ("<body><p>x", "<body><p>x<body style='display:none'>"),
        ("<p>x", "<style>@namespace url(y);p{color:red}</style><p>x"),
        ("<p>x", "<style>p{a:'}';color:red}span{display:none}</style><p><span>x</span>"),
        ("<p>x", "<style>@font-face{font-family:F;src:local(W)}p{font-family:F}</style><p>x"),
        ("<p>x", "<svg><style>p{display:none}</style></svg><p>x"),
        ("<p>x", "<style>.k{display:none}</style><p>x<svg class=k></svg>"),
        ("<p class=n>x", "<style>.N{display:none}</style><p class=n>x"),
        ("<p>x", "<style>title{display:block}</style><p>x"),
        ("<p>x", "<meta name=color-scheme content=dark><p>x"),
        ("<p>x", "<p><font face=Symbol>x</font>"),
        ("<p>x", "<body background=y><p>x"),
        ("<p>x", "<p><marquee height=0>x</marquee>"),
        ("<p>x", "<script type=text/jscript>y</script><p>x"),
        ("<p>x", "<script language=vbscript>y</script><p>x"),
        ("<p>re&#1;sign", "<p>resign"),
        ("<p>re&#xfffe;sign", "<p>resign"),
        ("<ol><li>x</ol>", "<ol><li type=a>x</ol>"),
        ("<ol><li>x</ol>", "<style>li{list-style:upper-roman}</style><ol><li>x</ol>"),
        ("<ol><li>x</ol>", "<style>li{display:block}</style><ol><li>x</ol>"),
        ("<ol type=1><li>x</ol>", "<ol type=disc><li>x</ol>"),
        ("<ol><li>x<li hidden>z<li>y</ol>", "<ol><li>x<li style='opacity:0'>z<li>y</ol>"),
        ("<p>x<p hidden style='display:block'>y", "<p>x<p hidden>y"),
        ("<div>x</div>", "<div popover>x</div>"),
        (
            "<details open><summary>a</summary><summary>b</summary></details>",
            "<details><summary>a</summary><summary>b</summary></details>",
        ),
        ("<p style='font-size:0'>a<b style='font-size:16px'>b", "<p style='font-size:0'>a<b>b"),
        ("<p><sup>2</sup>", "<p><sup style='vertical-align:baseline'>2</sup>"),
        ("<p><s>x</s>", "<p><s style='text-decoration:none'>x</s>"),
        ("<p>12 days", "<p dir=rtl>12 days"),
        ("<p><bdo dir=ltr>12</bdo>", "<p><bdo dir=rtl>12</bdo>"),
        ("<p>a <bdo dir=rtl>12</bdo> 34", "<p>a 12 <bdo dir=rtl>34</bdo>"),
        ("<table><tr><td>a<td>b</table>", "<table dir=rtl><tr><td>a<td>b</table>"),
        ("<table><tr><td>a</table>", "<table><tbody hidden><tr><td>a</table>"),
        ("<table><tr><td>a</table>", "<style>tbody{color:#fff}</style><table><tr><td>a</table>"),
        ("<table><tr><td>a</table>", "<table><col style='visibility:collapse'><tr><td>a</table>"),
        (
            "<table><tbody><tr><td>a<tbody><tr><td>b</table>",
            "<table><tbody><tr><td>a<thead><tr><td>b</table>",
        ),
        ("<p><ruby>a<rp> not </rp><rt>b</ruby>", "<p><ruby>a<rt>b</ruby>"),
        ("<p>is <rp>not</rp> due", "<p>is not due"),
        ("<p>is due", "<p>is <optgroup label=not>due"),
        ("<p><q>x</q>", "<p><q style='visibility:hidden'><b style='visibility:visible'>x</b></q>"),
        ("<p><q>x</q>", "<p><q style='color:#fff'><b style='color:#000'>x</b></q>"),
        ("<ol><li>x</ol>", "<ol style='color:#fff'><li><b style='color:#000'>x</b></ol>"),
        ("<ol><li>x</ol>", "<ol style='font-size:0'><li><b style='font-size:16px'>x</b></ol>"),
        (
            "<ul><li>x</ul>",
            "<ul style='visibility:hidden'><li><b style='visibility:visible'>x</b></ul>",
        ),
        ("<p>a<ruby><br><rt> not</rt></ruby>", "<p>a"),
        ("<p>x<img src='data:,a'>", "<p>x<img hidden src='data:,a'>"),
        ("<p>x<img src='data:,a'>", "<p>x<img src='data:,a' srcset='data:,b 1x'>"),
        ("<base href=a><a href=t>x</a>", "<base href=b><a href=t>x</a>"),
        ("<html lang=en><p><q>x</q>", "<html lang=fr><p><q>x</q>"),
        ("<font color=white><p style='color:#000'>x</font>", "<font color=white><p>x</font>"),
        ("<font color=white><table><tr><td>x</table>", "<table><tr><td>x</table>"),
        (
            "<b><i style='color:#fff'><u>x</i>y</u></b>",
            "<b><i style='color:#fff'><u>x</u>y</i></b>",
        ),
        (
            "<b><span style='display:none'>x</b>y</span>",
            "<span style='display:none'><b>x</b>y</span>",
        ),
        ("<p>" + "<small>" * 30 + "x", "<p>x"),
        ("<div bgcolor=black style='color:#fff'>x</div>", "<div>x</div>"),
        (
            "<style>.a{color:#fff}</style><p class='a\xa0b'>x",
            "<style>.a{color:#fff}</style><p class=a>x",
        ),
        ("<bloc\u212aquote>x", "<blockquote>x"),
        ("<image src=y>", "<style>img{opacity:0}</style><image src=y>"),
        ("<p>x", "<p style='}display:none'>x"),
        ("<p>a  b", "<p style='white-space:preserve nowrap'>a  b"),
        ("<p>x", "<p style='color:red;}display:none'>x"),
        ("<p>x", "<style>p{color:red}}p{display:none}</style><p>x"),
        ("<p>x", "<style>@media all{p{color:red}}}p{display:none}</style><p>x"),
        ("<p>a <small>b</small>", "<style>small{font-size:5%}</style><p>a <small>b</small>"),
    ],
)
def test_two_pages_that_look_different_are_never_the_same(old: str, new: str) -> None:
    assert _verdict(old, new) != "same"


@pytest.mark.parametrize(
    ("beside", "old", "new"),
    [
        ("<style>.n::after{content:' not'}</style>", "<span>shall</span>", "<span class=n>shall"),
        ("<style>div.h p{display:none}</style>", "<div><p>x</div>", "<div class=h><p>x</div>"),
        ("<style>p::before{content:attr(data-v)}</style>", "<p data-v=''>x", "<p data-v=not>x"),
        ("<style>@media print{.h{display:none}}</style>", "<p>x", "<p class=h>x"),
        ("<style>.w{color:#fff}.r .w{color:#000}</style>",
         "<div><p class=w>x</div>", "<div class=r><p class=w>x</div>"),
        ("<style>.s{position:absolute;clip:rect(0,0,0,0)}.r .s{clip:auto;position:static}</style>",
         "<div><p class=s>x</div>", "<div class=r><p class=s>x</div>"),
        ("<style>.s{opacity:0}.r .s{opacity:1}</style>",
         "<div><p class=s>x</div>", "<div class=r><p class=s>x</div>"),
        ("<style>.s{text-indent:-40px;margin-left:40px}.r .s{margin-left:0}</style>",
         "<div><p class=s>x</div>", "<div class=r><p class=s>x</div>"),
        ("<style>sup{position:relative;top:-.5em;vertical-align:baseline}.r sup{top:0}</style>",
         "<div>1<sup>2</sup></div>", "<div class=r>1<sup>2</sup></div>"),
        ("<style>[hidden]{display:none}.r p{display:block}</style>",
         "<div><p hidden>x</div>", "<div class=r><p hidden>x</div>"),
        ("<style>s{color:red}.r s{text-decoration:none}</style>",
         "<div><s>x</s></div>", "<div class=r><s>x</s></div>"),
        ("<link rel=stylesheet href=y>", "<p>x", "<p class=d-none>x"),
        ("<script>render()</script>", "<script type=application/json>1</script><p>x",
         "<script type=application/json>2</script><p>x"),
        ("<p onclick=y>a", "<p>x", "<p data-v=1>x"),
        ("<style>@font-face{font-family:F;src:url(data:,x)}</style>",
         "<p>1<p>1", "<p style='font-family:F'>1<p>1"),
        ("", "<p style='text-transform:lowercase'>the P<p>the G",
         "<p>the P<p style='text-transform:lowercase'>the G"),
        ("", "<table><tr><td>1<td>a<tr><td>2<td>b</table>",
         "<table><tr><td>1<td>a<tr>2<td>b</table>"),
        ("", "<table><tr><td>1<tr><td><b>2</b></table>",
         "<table><tr><td>1<tr><b>2</b></table>"),
        ("", "<p>x", "<marquee>x</marquee>"),
    ],
)  # fmt: skip
def test_what_is_not_followed_is_alike_only_in_files_that_are_alike(
    beside: str, old: str, new: str
) -> None:
    assert _verdict(beside + old, beside + new) != "same"
    assert _verdict(beside + new, beside + new) == "same"


@pytest.mark.parametrize(
    "style",
    [
        ".other{display:none}",
        "div.other p{display:none}",
        "@media print{p{color:#000!important;background:transparent!important}}",
        "p span{font-weight:bold;color:#333;margin:0 auto}",
        ".other::before{content:'x'}",
        "*,*::before{box-sizing:border-box}",
        "p{display:none;display:block}",
        "p{display:none}body p{}p{display:block!important}",
        "@font-face{font-family:Cambria;panose-1:2 4 5 3 5 4 6 3 2 4}",
        "@list l0:level1{mso-level-text:x;display:none}",
        "@page{size:A4;margin:2cm}",
        "a:hover{text-decoration:underline}",
        "p{*zoom:1;_height:1px;mso-pagination:none;--ink:red}",
        "span{box-shadow:0 1px 3px #000,0 4px 8px #888,inset 0 -1px 0 red,none}",
        "p{box-shadow:0 0 0 .3rem rgba(0,123,255,.25)}",
    ],
)
def test_a_style_that_changes_nothing_is_no_doubt(style: str) -> None:
    page = f"<style>{style}</style><p>The fee is <span>not</span> due.</p>"

    assert _unread(page) == []
    assert _verdict(PAGE, page) == "same"


@pytest.mark.parametrize(
    ("page", "marks"),
    [
        ("<p style='visibility:hidden'>a<b style='visibility:visible'>b", [Mark(0, 1, "hidden")]),
        ("<p style='font-size:0'>a<b style='font-size:9pt'>b", [Mark(0, 1, "hidden")]),
        ("<style>*{font-variant:small-caps}b{font-variant:normal}</style><p><b>a", []),
        ("<style>.h{display:none}p{display:block}</style><p class=h>a", [Mark(0, 1, "hidden")]),
        ("<style>p#i{display:none}p.h{display:block}</style><p id=i class=h>a",
         [Mark(0, 1, "hidden")]),
        ("<p style='font:small-caps 12pt/1.2 serif'>a", [Mark(0, 1, "smallcaps")]),
        (f"<style>.sr{{{FOR_THE_EAR}}}</style><p class=sr>a", [Mark(0, 1, "hidden")]),
        (f"<style>sup{{{NORMALIZED}}}</style><p><sup>a", [Mark(0, 1, "superscript")]),
    ],
)  # fmt: skip
def test_a_style_is_followed_exactly(page: str, marks: list[Mark]) -> None:
    reading = _read(page)

    assert [mark for one in reading.text.provisions for mark in one.marks] == marks
    assert reading.account.unread == ()


@pytest.mark.parametrize(
    ("page", "labels"),
    [
        ("<ol><li type=a>x<li>y</ol>", ["a.", "2."]),
        ("<ol style='list-style:inside lower-alpha'><li>x</ol>", ["a."]),
        ("<ol style='list-style-type:lower-alpha'><li>x<ol type=I><li>y</ol></ol>", ["a.", "I."]),
        ("<style>li{list-style:none}</style><ol><li>x</ol>", [""]),
        ("<ol><li>x<li hidden>z<li>y</ol>", ["1.", "", "2."]),
        ("<ol><li>x<li style='visibility:hidden'>z<li>y</ol>", ["1.", "2.", "3."]),
    ],
)
def test_numbers_are_those_that_are_displayed(page: str, labels: list[str]) -> None:
    assert [one.label for one in _read(page).text.provisions] == labels
    assert _unread(page) == []


@pytest.mark.parametrize(
    "page",
    [
        "<style>" + "p{color:red}" * 20_000 + "</style>" + "<p class=a>x" * 20_000,
        "<style>" + "a;{" * 200_000 + "</style><p>x",
        "<style>" + "a{" * 200_000 + "</style><p>x",
        "<style>" + "(" * 500_000 + "</style><p>x",
        "<style>" + "@x(" * 200_000 + "</style><p>x",
        "<style>a{b:" + "c(" * 200_000 + "</style><p>x",
        "<style>" + "".join(f".a.b{n}{{color:red}}" for n in range(20_000)) + "</style>"
        + "".join(f"<p class=a id=i{n}>x" for n in range(20_000)),
        "<style>" + "".join(f"[a{n}]{{color:red}}" for n in range(20_000)) + "</style>"
        + "<p " + " ".join(f"a{n}" for n in range(20_000)) + ">x" + "<p>y" * 20_000,
        "<style>" + "".join(f"q p{{color:#{n:06x}}}" for n in range(20_000)) + "</style><q>"
        + "".join(f"<p id=i{n}>x" for n in range(20_000)),
        "<style>p{" + "".join(f"a{n}:b;" for n in range(20_000)) + "}</style>"
        + "".join(f"<p id=i{n}>x" for n in range(20_000)),
        "<style>" + "a," * 200_000 + "{b:c}</style><a>x",
        "<p style='" + "color:red;" * 80_000 + "'>x",
        "".join(f"<p style='margin:{n}px'>x" for n in range(20_000)),
        "".join(f"<b a={n}>" for n in range(198)) + "</b><b>" * 100_000 + "x",
        "".join(f"<b a={n}>" for n in range(198)) + "<p dir=rtl>x<p>y" * 20_000,
        "<p>&#" + "9" * 500_000 + ";",
    ],
    ids=lambda page: page[:20],
)  # fmt: skip
def test_a_style_made_to_cost_time_does_not(page: str) -> None:
    with patience():
        try:
            _read(page)
        except InputError as error:
            assert "more than" in str(error) or "too" in str(error)  # noqa: PT017
