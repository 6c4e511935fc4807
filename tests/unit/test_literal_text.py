"""Code, quotations and other languages show nothing in the text: no edit in them is proved."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.checker import Refused
from paraph.proof.judging import judge
from paraph.proof.literal import standing
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES, Pair, Proof
from paraph.proof.prover import prove
from paraph.proof.verdict import Verdict
from paraph.text.reading import LiteralText
from paraph.views.afresh import claimed_in_literal_text

OPENING = "The Seller delivers the goods to the Buyer, who pays for them within one month."
MARKDOWN = (
    "The Seller uses `the {colour|color} of goods` for them.",
    "The Seller uses ``the {colour|color} of goods`` for them.",
    "The Seller uses `colour` and the {`colour`|`color`} of the goods.",
    "The Seller uses {`the colour of goods`|the color of goods} for them.",
    "The Seller uses {the colour of goods|`the color of goods`} for them.",
    "The Seller uses `base`-{colour|color} of goods for them.",
    "The Seller uses ({colour|color}:`base`) of goods for them.",
    "The Seller uses the goods{ |}`,` and the Buyer keeps them.",
    "The Seller sends `the goods of  {the  Buyer|the Buyer}` to him.",
    "The Seller sends `the Buyer{'|\u2019}s goods` to him.",
    "The Seller sends `teh goods`, and `{recieve|receive} the goods` to him.",
    "The Seller sends **`the {colour|color} of goods`** to him.",
    "The Seller sends [`the {colour|color} of goods`](http://a.example) to him.",
    "```\nThe Seller uses the {colour|color} of goods.\n```",
    "~~~ text\nThe Seller uses the {colour|color} of goods.\n~~~",
    "    The Seller uses the {colour|color} of goods.",
    "- The Seller uses:\n\n      the {colour|color} of goods",
    "> The Seller uses the {colour|color} of goods.",
    "> > The Seller uses the {colour|color} of goods.",
    "> - The Seller uses the {colour|color} of goods.",
    "| a | b |\n|---|---|\n| `the {colour|color} of goods` | the Buyer |",
    "The Seller pays.[^1]\n\n[^1]: He uses `the {colour|color} of goods` then.",
    "The Seller pays.[^1]\n\n[^1]: He uses the goods.\n\n    > In the {colour|color} of goods.",
    "The Seller uses <kbd>the {colour|color} of goods</kbd> for them.",
    'The Seller reads <span lang="fr">the {centre|center} of goods</span> to him.',
    "# The Seller uses `the {colour|color} of goods`",
    "1. The Seller uses `the {colour|color} of goods`",
)
HTML = (
    *[
        f"<p>The Seller uses <{tag}>the {{colour|color}} of goods</{tag}> for them."
        for tag in ("code", "kbd", "samp", "var", "tt", "q", "cite", "abbr", "dfn")
    ],
    *[
        f"<{tag}>The Seller uses the {{colour|color}} of goods.</{tag}>"
        for tag in ("pre", "listing", "blockquote")
    ],
    "<blockquote><p>The Buyer pays.<p>The Seller uses the {colour|color} of goods.</blockquote>",
    "<blockquote><table><tr><td>the {colour|color} of goods</table></blockquote>",
    '<p>The Seller reads <span lang="fr">the {centre|center} of goods</span> to him.',
    '<p>The Seller reads <span xml:lang="fr-CA">the {centre|center} of goods</span> to him.',
    '<p>The Seller reads <i xml:lang="fr" lang="en">the {centre|center} of goods</i> to him.',
    '<p>The Seller reads <i lang="FR">the {centre|center} of goods</i> to him.',
    '<p lang="fr">The Seller reads the {centre|center} of goods to him.',
    '<div lang="fr"><p>The Seller reads the {centre|center} of goods to him.</div>',
    '<div lang="fr"><p>Le vendeur.<p lang="">the {centre|center} of goods</div>',
    '<div lang="en"><p lang="fr">the {centre|center} of goods</div>',
    '<p><q lang="en">the {centre|center} of goods</q> is read to him.',
    '<p><q><span lang="en">the {centre|center} of goods</span></q> is read to him.',
    '<p><span lang="fr"><b>the <i>{centre|center}</i> of goods</b></span> is read to him.',
    '<table lang="fr"><tr><td>the {centre|center} of goods</table>',
    '<ul><li lang="fr">the {centre|center} of goods</ul>',
    '<h2 lang="fr">The {centre|center} of goods</h2>',
    '<p>The Seller reads <span translate="no">the {centre|center} of goods</span> to him.',
    "<p>The Seller uses <code>the <b>{colour|color}</b> of goods</code> for them.",
    "<p>The Seller uses <b><code>the {colour|color}</b> of goods</code> for them.",
    "<p>The Seller uses <code>the goods <p>of the {colour|color} of goods</code> for them.",
    '<p>It is <code style="font-style: italic">the {colour|color} of goods</code> for him.',
    "<p>The Seller uses <ruby>goods<rt>the</ruby> <code>the {colour|color} of goods</code>.",
    "<p>The Seller uses <code>the </code>{colour|color}<code> of goods</code> for them.",
    "<p>The Seller uses the {<code>colour</code>|color} of goods for them.",
    "<p>The Seller uses the {colour|<code>color</code>} of goods for them.",
)
PROVED = (
    ("a.md", "The Seller uses the {colour|color} of the `goods` for them."),
    ("a.md", "The Seller uses `the goods` {\u2013|\u2014} `and` the Buyer keeps them."),
    ("a.md", "The Seller uses the `goods`, and the {colour|color} of them."),
    ("a.html", "<p>The Seller uses the {colour|color} of the <code>goods</code> for them."),
    ("a.html", '<div lang="en-GB"><p>The Seller uses the {colour|color} of goods.</div>'),
    ("a.html", '<p><span lang="fr">La <span lang="en">the {colour|color} of goods</span></span>'),
    ("a.html", "<p><b>The Seller uses the {colour|color} of goods.</b>"),
)
"""What stands beside literal text, or in text of the language itself."""


def sides(marked: str) -> tuple[str, str]:
    """Return both sides of a text in which "{old|new}" stands."""
    head, _, rest = marked.partition("{")
    change, _, tail = rest.partition("}")
    old, _, new = change.partition("|")
    return head + old + tail, head + new + tail


def judged(marked: str, file: str) -> Verdict:
    everything = Profile.of("en").allowing(frozenset(CLASSES))
    opening = f"{OPENING}\n\n" if file == "a.md" else f"<!doctype html><p>{OPENING}</p>\n"
    readings = [
        paraph.read((opening + side).encode(), file=file, language="en") for side in sides(marked)
    ]
    return judge(paraph.compare(*readings), everything, language="en")


@pytest.mark.parametrize(
    ("file", "marked"),
    [*[("a.md", each) for each in MARKDOWN], *[("a.html", each) for each in HTML]],
)
def test_no_edit_in_literal_text_is_proved(file: str, marked: str) -> None:
    verdict = judged(marked, file)

    assert verdict.word == "open"


@pytest.mark.parametrize(("file", "marked"), PROVED)
def test_what_stands_beside_it_is_proved_as_ever(file: str, marked: str) -> None:
    assert judged(marked, file).word == "editorial"


@pytest.mark.parametrize(
    ("file", "marked", "sentence"),
    [
        ("a.md", MARKDOWN[0], "The change stands in code: 'the color of goods'."),
        ("a.md", "It is `{}` here.", "The change stands in code: '{}'."),
        ("a.md", "> {}", "The change stands in a quotation: '{}'."),
        ("a.html", '<p lang="fr">{}', "The change stands in text marked as French: '{}'."),
        ("a.html", '<p lang="pt-BR">{}', "The change stands in text marked as Portuguese: '{}'."),
        ("a.html", '<p lang="xx">{}', "The change stands in text marked as 'xx': '{}'."),
        ("a.html", '<p lang="">{}', "The change stands in text of an unknown language: '{}'."),
        ("a.html", "<p><cite>{}</cite>", "The change stands in the title of a work: '{}'."),
        ("a.html", "<p><abbr>{}</abbr>", "The change stands in an abbreviation: '{}'."),
        ("a.html", "<p><dfn>{}</dfn>", "The change stands in a defined term: '{}'."),
        ("a.html", "<p translate=no>{}", "The change stands in text that is not to be translated"),
    ],
)
def test_the_reason_says_where_it_stands(file: str, marked: str, sentence: str) -> None:
    wording = "The Seller uses the {colour|color} of goods."
    verdict = judged(marked.replace("{}", wording), file)

    (change,) = verdict.judgements
    reason = next(each for each in change.every[0].reasons if each.code == "literal text")
    said = sentence.replace("{}", sides(wording)[1])
    assert reason.sentence.startswith(said)
    assert sum(each.code == "literal text" for each in change.every[0].reasons) == 1


def test_one_claim_in_literal_text_leaves_the_others() -> None:
    verdict = judged(
        "It is `the {colour of goods` and the colour|color of goods` and the color} of.", "a.md"
    )

    names = [each.name for each in verdict.judgements[0].edits]
    assert names == ["open", "variant"]


def test_a_proof_that_claims_there_is_refused_afresh() -> None:
    readings = [
        paraph.read(side.encode(), file="a.md", language="en")
        for side in sides(f"{OPENING}\n\n{MARKDOWN[0]}")
    ]
    comparison = paraph.compare(*readings)

    refused = claimed_in_literal_text(prove(comparison, language="en"), comparison)

    assert refused == Refused("steps[1].pieces[0]", "stands in code")


@pytest.mark.parametrize("source", ["> The Seller pays.", "`The Seller pays.`"])
def test_the_label_and_place_of_a_wholly_literal_provision_are_not_claimed(source: str) -> None:
    readings = [paraph.read(source.encode(), file="a.md", language="en") for _ in range(2)]
    comparison = paraph.compare(*readings)
    steps = (Pair(0, 0, "numbering", (), "arrangement"),)
    proof = Proof("en", "", {}, comparison.digest_old, comparison.digest_new, steps)

    assert {each.place for each in standing(proof, comparison)} == {
        "steps[0].label",
        "steps[0].order",
    }


@pytest.mark.parametrize(
    ("file", "source", "found"),
    [
        ("a.md", "It is `a  b ` here.", [(0, 6, 11, "code")]),
        ("a.md", "It is `` ` `` here.", [(0, 6, 7, "code")]),
        ("a.md", "a\n\n> b `c` *d*\n\n    e\n    f", [(1, 0, 5, "quotation"), (2, 0, 3, "code")]),
        ("a.md", "a[^1] `b`\n\n[^1]: c `d`\n\ne `f`",
         [(0, 3, 4, "code"), (1, 2, 3, "code"), (2, 2, 3, "code")]),
        ("a.html", "<p>a <q>b</q>", [(0, 2, 5, "quotation")]),
        ("a.html", "<p>a <code> b </code> c", [(0, 2, 4, "code")]),
        ("a.html", "<html lang=fr><body lang=fr><p>a<p lang=en>b", [(1, 0, 1, "language en")]),
        ("a.html", "<p><ruby><code>a</code><rt><code>b</code></ruby>c", [(0, 0, 1, "code")]),
    ],
)  # fmt: skip
def test_a_reader_says_where_it_is(
    file: str, source: str, found: list[tuple[int, int, int, str]]
) -> None:
    reading = paraph.read(source.encode(), file=file, language="en")

    assert reading.source.literal == tuple([LiteralText(*each) for each in found])
    assert not any(
        mark.name == "literal" for each in reading.text.provisions for mark in each.marks
    )
