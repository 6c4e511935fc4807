"""Akoma Ntoso: two files that differ in one thing are never the same."""

import pytest
from tests.akn import reading

from paraph.comparison.compare import compare

_MATH = "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>{}</mi></math>"


@pytest.mark.parametrize(
    ("frame", "old", "new"),
    [
        ("<p>The Parties {} meet.</p>", "shall", "may"),
        ("<p>The Parties shall {}meet.</p>", "", "<del>not</del>"),
        ("<p>The Parties shall {} meet.</p>", "not", "<ins>not</ins>"),
        ("<p>The Parties shall<sup>{}</sup> meet.</p>", "1", "2"),
        ("<p>10{} units</p>", "<sup>2</sup>", "2"),
        ("<p>see {}</p>", "<ref href='#art_1'>it</ref>", "<ref href='#art_2'>it</ref>"),
        ("<p>see <rref from='#a' upTo='#{}'>it</rref></p>", "b", "c"),
        ("<p>a{}</p>", "<authorialNote marker='1'><p>b</p></authorialNote>",
         "<authorialNote marker='1'><p>c</p></authorialNote>"),
        ("<p>a{}</p>", "<authorialNote marker='1'><p>b</p></authorialNote>",
         "<authorialNote marker='2'><p>b</p></authorialNote>"),
        ("<p><quotedText startQuote='{}'>b</quotedText></p>", "“", "‘"),
        ("<tblock><num>{}</num><p>a</p></tblock>", "(a)", "(b)"),
        ("<tblock><heading>a</heading>{}</tblock>", "<p>b</p>",
         "<tblock><heading>b</heading></tblock>"),
        ("<blockList><item><num>1</num>{}</item></blockList><p>c</p>", "<p>b</p>",
         "<blockList><item><num>b</num><p/></item></blockList>"),
        ("<table><tr>{}</tr></table>", "<td>a</td><td>b</td>", "<td>b</td><td>a</td>"),
        ("<table><tr><td colspan='{}'>a</td></tr></table>", "1", "2"),
        ("<p {}>not</p><p>b</p>", "", "style='display: none'"),
        ("<p {}>not</p>", "", "style='text-decoration: line-through'"),
        ("<p {}>not</p>", "", "status='removed'"),
        ("<p {}>not</p>", "", "period='#p1'"),
        ("<p>a <span {}>b</span></p>", "", "style='writing-mode: vertical-rl'"),
        ("<p>a<img src='{}'/></p>", "a.png", "b.png"),
        ("<p>a<img src='a.png' alt='{}'/></p>", "arms", "flag"),
        ("<foreign>{}</foreign>", _MATH.format("x"), _MATH.format("y")),
        ("<foreign><x xmlns='urn:x'>{}</x></foreign>", "x", "y"),
        ("<p>a<unheard>{}</unheard></p>", "x", "y"),
        ("<p unheard='{}'>a</p>", "x", "y"),
        ("<p>a{}</p>", "", "<!-- but not in winter -->"),
        ("<p>a {}</p>", "b<eol/>c", "b c"),
        ("<p>a<br/>{}</p>", "b", "c"),
        ("<documentRef href='{}'/>", "/akn/a", "/akn/b"),
        ("<p>a<marker name='{}'/></p>", "x", "y"),
        ("<p>{}</p>", "a<fillIn/>", "a"),
        ("<p>the {} way</p>", "<b>only</b>", "only"),
        ("<ol>{}</ol>", "<li value='2'>a</li>", "<li>a</li>"),
        ("<ol>{}</ol>", "<li value='iv'>a</li>", "<li value='v'>a</li>"),
        ("<ul>{}</ul>", "<li value='7'>a</li>", "<li>a</li>"),
        ("<ol {}><li>a</li></ol>", "start='2'", "start='3'"),
        ("<ol {}><li>a</li></ol>", "type='a'", "type='i'"),
        ("<ol {}><li>a</li></ol>", "reversed='reversed'", ""),
        ("<p {}>a</p>", "startQuote='“' endQuote='”'", ""),
        ("<p>a <span {}>b</span></p>", "startQuote='“' endQuote='”'", ""),
        ("<quotedStructure {}><p>a</p></quotedStructure>", "startQuote='“'", "startQuote='«'"),
        ("<quotedStructure {}><p>a</p></quotedStructure>", "endQuote='”'", "endQuote='»'"),
        ("<mod>b <quotedText {}>a</quotedText></mod>", "endQuote='”'", "endQuote='»'"),
        ("<documentRef {} href='#a'/>", "showAs='Annex I'", "showAs='Annex II'"),
    ],
)  # fmt: skip
def test_one_change_is_never_the_same(frame: str, old: str, new: str) -> None:
    body = f"<section><content>{frame}</content></section>"

    before, after = reading(body.format(old)), reading(body.format(new))

    assert compare(before, before).verdict in {"same", "undecided"}
    assert compare(before, after).verdict != "same"
