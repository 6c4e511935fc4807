"""Meaningful mutations of a whole agreement: numbering, references, terms, order and structure."""

from __future__ import annotations

from dataclasses import replace

from tests.mutations.chance import Random
from tests.mutations.document_kinds import DocumentKind, Pair, gapped
from tests.mutations.drafts import OR, RENAMED, Block, Draft


def _left_behind(draft: Draft, chance: Random) -> Pair:
    old, closed, first = gapped(draft, chance)
    keys = [old.blocks[at].key for at in old.places("article")[first:]]
    tokens = [f"@{key}" for key in keys if old.uses(f"@{key}")]
    token = chance.choice(tokens)
    at = chance.choice(old.uses(token))
    return old, old.frozen(at, token).relabelled(closed)


def _swept_too_far(draft: Draft, chance: Random) -> Pair:
    old, closed, _ = gapped(draft, chance)
    at = next(at for at in old.places("para") if " 51 " in old.blocks[at].text)
    text = old.blocks[at].text.replace(" 51 ", " 50 ")
    return old, old.changed(at, text=text).relabelled(closed)


def _reordered_labels(draft: Draft, chance: Random) -> Pair:
    one, other = _neighbours(draft, "article", chance)
    labels = {one: draft.blocks[other].label, other: draft.blocks[one].label}
    return draft, draft.relabelled(labels)


def _one_number_twice(draft: Draft, chance: Random) -> Pair:
    one, other = _neighbours(draft, "article", chance)
    return draft, draft.relabelled({other: draft.blocks[one].label})


def _articles_exchanged(draft: Draft, chance: Random) -> Pair:
    """The articles change places, the numbers stay in order, the references stay as they were."""
    keys = ("funding", "reports") if chance.random() < 0.5 else ("disputes", "force")
    one, other = (list(draft.span(key)) for key in keys)
    order = [*range(one[0]), *other, *one, *range(other[-1] + 1, len(draft.blocks))]
    stayed = _plain_references(draft)
    labels = [draft.blocks[one[0]].label, draft.blocks[other[0]].label]
    moved = stayed.ordered(order)
    places = [moved.at(key) for key in reversed(keys)]
    return draft, moved.relabelled(dict(zip(places, labels, strict=True)))


def _paragraph_under_another_heading(draft: Draft, _chance: Random) -> Pair:
    """The last paragraph of one article becomes the first of the next."""
    heading = draft.at("reports")
    order = list(range(len(draft.blocks)))
    order[heading - 1], order[heading] = heading, heading - 1
    return draft, _plain_references(draft).ordered(order).numbered()


def _article_under_another_part(draft: Draft, _chance: Random) -> Pair:
    part = draft.at("three")
    moved = draft.span("reports")
    order = [*range(moved.start), part, *moved, *range(part + 1, len(draft.blocks))]
    return draft, draft.ordered(order)


def _titles_exchanged(draft: Draft, chance: Random) -> Pair:
    one, other = _neighbours(draft, "article", chance)
    text = draft.blocks[other].text
    return draft, draft.changed(other, text=draft.blocks[one].text).changed(one, text=text)


def _title_no_longer_fits(draft: Draft, chance: Random) -> Pair:
    """A renumbering after which a cited title is that of another article."""
    at = chance.choice(draft.uses("@funding"))
    text = draft.blocks[at].text.replace("{@funding}", "{@reports}")
    return draft, draft.changed(at, text=text)


def _repaired_without_title(draft: Draft, _chance: Random) -> Pair:
    """A reference to an article that is not there goes to one, and no title says which."""
    at = next(at for at in draft.uses("@reports") if "(" not in draft.blocks[at].text)
    text = draft.blocks[at].text
    old, new = text.replace("{@reports}", "15"), text.replace("{@reports}", "{@disputes}")
    return draft.changed(at, text=old), draft.changed(at, text=new)


def _repaired_among_two(draft: Draft, chance: Random) -> Pair:
    """Two articles bear the cited title: nothing says which was meant."""
    both = draft.changed(draft.at("reports"), text=draft.blocks[draft.at("funding")].text)
    at = chance.choice(both.uses("@funding"))
    text = both.blocks[at].text.replace("{@funding}", "19")
    return both.changed(at, text=text), both


def _item_dropped(draft: Draft, _chance: Random) -> Pair:
    at = draft.at("prepare")
    order = [each for each in range(len(draft.blocks)) if each != at]
    return draft, draft.ordered(order).numbered()


def _item_letter_left_behind(draft: Draft, _chance: Random) -> Pair:
    at = draft.uses("@approve")[0]
    frozen = draft.frozen(at, "@approve")
    order = [each for each in range(len(draft.blocks)) if each != draft.at("prepare")]
    return draft, frozen.ordered(order).numbered()


def _items_reordered(draft: Draft, _chance: Random) -> Pair:
    one, other = draft.at("prepare"), draft.at("approve")
    first, second = draft.blocks[one], draft.blocks[other]
    new = draft.changed(one, text=second.text).changed(other, text=first.text)
    return draft, new


def _items_joined(draft: Draft, _chance: Random) -> Pair:
    one, other = draft.at("prepare"), draft.at("approve")
    text = f"{draft.blocks[one].text}, {draft.blocks[other].text}"
    order = [each for each in range(len(draft.blocks)) if each != one]
    return draft, _plain_references(draft).changed(other, text=text).ordered(order).numbered()


def _proviso_drawn_in(draft: Draft, _chance: Random) -> Pair:
    """What closed the whole list now belongs to its last item alone."""
    at, closing = draft.at("report"), draft.places("closing")[0]
    tail = f", {draft.blocks[closing].text}"
    order = [each for each in range(len(draft.blocks)) if each != closing]
    return draft, draft.changed(at, tail=tail).ordered(order)


def _proviso_set_free(draft: Draft, _chance: Random) -> Pair:
    """What closed the list becomes a paragraph of its own."""
    at, closing = draft.at("report"), draft.places("closing")[0]
    text = draft.blocks[closing].text
    blocks = list(_plain_references(draft).changed(at, tail=".").blocks)
    blocks[closing] = Block("para", text[0].upper() + text[1:])
    return draft, replace(draft, blocks=tuple(blocks)).numbered()


def _connective(draft: Draft, _chance: Random) -> Pair:
    return draft, draft.changed(draft.at("approve"), tail=f"; {OR[draft.language]}")


def _connective_dropped(draft: Draft, _chance: Random) -> Pair:
    return draft, draft.changed(draft.at("approve"), tail=";")


def _stop_inside_list(draft: Draft, chance: Random) -> Pair:
    return draft, draft.changed(draft.at(chance.choice(("prepare", "report"))), tail=".")


def _term_missed(draft: Draft, chance: Random) -> Pair:
    term = chance.choice(("programme", "body"))
    at = chance.choice(draft.uses(term))
    new = draft.frozen(at, term)
    return draft, replace(new, terms=draft.terms | {term: RENAMED[draft.language][term]})


def _definition_alone(draft: Draft, chance: Random) -> Pair:
    term = chance.choice(("programme", "body"))
    other = RENAMED[draft.language][term]
    at = next(at for at in draft.places("definition") if "{" + term + "}" in draft.blocks[at].text)
    return draft, draft.changed(at, text=draft.blocks[at].text.replace("{" + term + "}", other))


def _one_use_alone(draft: Draft, chance: Random) -> Pair:
    term = chance.choice(("programme", "body"))
    at, other = chance.choice(draft.uses(term)), RENAMED[draft.language][term]
    text = draft.blocks[at].text.replace("{" + term + "}", other, 1)
    return draft, draft.changed(at, text=text)


def _terms_collapse(draft: Draft, _chance: Random) -> Pair:
    """A term is changed everywhere into another that the agreement defines already."""
    return draft, replace(draft, terms=draft.terms | {"programme": draft.terms["body"]})


def _terms_exchanged(draft: Draft, _chance: Random) -> Pair:
    words = {"programme": draft.terms["body"], "body": draft.terms["programme"]}
    return draft, replace(draft, terms=draft.terms | words)


def _definition_arises(draft: Draft, chance: Random) -> Pair:
    at = chance.choice([at for at in draft.places("para") if draft.blocks[at].text[-1] == "."])
    return draft, draft.changed(at, text=draft.blocks[at].text[:-1] + " (“{programme}”).")


def _definition_dropped(draft: Draft, chance: Random) -> Pair:
    at = chance.choice(draft.places("definition"))
    return draft, draft.ordered([each for each in range(len(draft.blocks)) if each != at])


def _labels_exchanged(draft: Draft, chance: Random) -> Pair:
    """The wordings of two paragraphs change places under their numbers."""
    places = [*draft.span("funding")][1:]
    one, other = sorted(chance.sample(places, 2))
    text = draft.blocks[other].text
    return draft, draft.changed(other, text=draft.blocks[one].text).changed(one, text=text)


def _note_moved(draft: Draft, _chance: Random) -> Pair:
    at, other = draft.at("report"), draft.at("prepare")
    text = draft.blocks[at].text.replace("[^1]", "")
    return draft, draft.changed(at, text=text).changed(
        other, text=draft.blocks[other].text + "[^1]"
    )


def _annexes_relabelled(draft: Draft, _chance: Random) -> Pair:
    stayed = _plain_references(draft)
    return draft, stayed.relabelled({draft.at("measures"): "B", draft.at("shares"): "A"})


def _annex_reference_left_behind(draft: Draft, _chance: Random) -> Pair:
    new = draft.frozen(draft.uses("@shares")[0], "@shares")
    return draft, new.relabelled({draft.at("measures"): "1", draft.at("shares"): "2"})


def _cells_exchanged(draft: Draft, _chance: Random) -> Pair:
    *_, one, other = draft.places("row")
    (a, x, m), (b, y, n) = (draft.blocks[at].text.split("~") for at in (one, other))
    return draft, draft.changed(one, text=f"{a}~{y}~{m}").changed(other, text=f"{b}~{x}~{n}")


def _columns_exchanged(draft: Draft, _chance: Random) -> Pair:
    at = draft.places("row")[0]
    party, share, limit = draft.blocks[at].text.split("~")
    return draft, draft.changed(at, text=f"{party}~{limit}~{share}")


def _range_grows(draft: Draft, _chance: Random) -> Pair:
    """A range of articles takes in one more when a new article is put between its ends."""
    at = draft.at("reports")
    later = [place for place in draft.places("article") if place >= at]
    shifted = draft.relabelled({p: str(int(draft.blocks[p].label) + 1) for p in later})
    heading = Block("article", draft.blocks[draft.at("aims")].text, "", draft.blocks[at].label)
    blocks = (*shifted.blocks[:at], heading, shifted.blocks[at + 1], *shifted.blocks[at:])
    return draft, replace(shifted, blocks=blocks).numbered()


def _parties_exchanged(draft: Draft, _chance: Random) -> Pair:
    """Operative words, not the alternat: the rows of the table change their parties."""
    *_, one, other = draft.places("row")
    first = draft.blocks[one].text.replace("{A}", "{B}")
    second = draft.blocks[other].text.replace("{B}", "{A}")
    return draft, draft.changed(one, text=first).changed(other, text=second)


def _article_dropped(draft: Draft, _chance: Random) -> Pair:
    gone = draft.span("aims")
    order = [at for at in range(len(draft.blocks)) if at not in gone]
    new = draft.ordered(order)
    labels = {at: str(number) for number, at in enumerate(new.places("article"), 1)}
    return draft, new.relabelled(labels)


def _blank_filled(draft: Draft, _chance: Random) -> Pair:
    at = draft.places("signature")[0]
    return draft, draft.changed(at, text=draft.blocks[at].text.replace("____", "J. Smith", 1))


def _paragraph_cut(draft: Draft, _chance: Random) -> Pair:
    """One paragraph becomes two, so that a reference to it reaches the first half only."""
    at = next(at for at in draft.places("para") if " 51 " in draft.blocks[at].text)
    words = draft.blocks[at].text.split(" ")
    block = Block("para", " ".join(words[5:]))
    new = _plain_references(draft).changed(at, text=" ".join(words[:5]))
    return draft, replace(
        new, blocks=(*new.blocks[: at + 1], block, *new.blocks[at + 1 :])
    ).numbered()


def _neighbours(draft: Draft, kind: str, chance: Random) -> tuple[int, int]:
    places = draft.places(kind)[1:]
    at = chance.randrange(len(places) - 1)
    return places[at], places[at + 1]


def _plain_references(draft: Draft) -> Draft:
    """Return the draft with every reference written out: none follows its target any more."""
    for key in [block.key for block in draft.blocks if block.key]:
        for at, block in enumerate(draft.blocks):
            if "{@" + key + "}" in block.text:
                draft = draft.frozen(at, f"@{key}")
    return draft


KINDS: tuple[DocumentKind, ...] = (
    DocumentKind("reference-left-behind", "one reference keeps the old number", _left_behind),
    DocumentKind("external-reference-swept", "the Charter is not renumbered", _swept_too_far),
    DocumentKind("labels-reordered", "the numbers no longer rise", _reordered_labels),
    DocumentKind("one-number-twice", "two articles bear one number", _one_number_twice),
    DocumentKind("articles-exchanged", "references point to the other", _articles_exchanged),
    DocumentKind(
        "paragraph-under-another-heading",
        "it governs another matter",
        _paragraph_under_another_heading,
    ),
    DocumentKind(
        "article-under-another-part", "it governs another matter", _article_under_another_part
    ),
    DocumentKind("titles-exchanged", "titles no longer fit", _titles_exchanged),
    DocumentKind("title-no-longer-fits", "number and cited title part", _title_no_longer_fits),
    DocumentKind("repaired-without-title", "nothing says what was meant", _repaired_without_title),
    DocumentKind("repaired-among-two", "two articles bear the title", _repaired_among_two),
    DocumentKind("item-dropped-letters-closed", "a task is lost", _item_dropped),
    DocumentKind(
        "item-letter-left-behind", "another item is referred to", _item_letter_left_behind
    ),
    DocumentKind("list-items-reordered", "the letter now names another", _items_reordered),
    DocumentKind("items-joined", "a reference to one reaches both", _items_joined),
    DocumentKind("proviso-drawn-in", "it limits the last item alone", _proviso_drawn_in),
    DocumentKind("proviso-set-free", "it limits no list any more", _proviso_set_free),
    DocumentKind("list-connective", "all of them becomes any of them", _connective),
    DocumentKind("list-connective-dropped", "all or any is open", _connective_dropped),
    DocumentKind("stop-inside-list", "what follows is cut off", _stop_inside_list),
    DocumentKind("term-missed", "one use keeps a term not defined", _term_missed),
    DocumentKind("definition-alone-changed", "the uses are not defined", _definition_alone),
    DocumentKind("one-use-changed", "one use is not defined", _one_use_alone),
    DocumentKind("terms-collapse", "two things bear one name", _terms_collapse),
    DocumentKind("terms-exchanged", "each is the other", _terms_exchanged),
    DocumentKind("definition-arises", "a second definition", _definition_arises),
    DocumentKind("definition-dropped", "a term is open", _definition_dropped),
    DocumentKind("wordings-exchanged", "numbers name others", _labels_exchanged),
    DocumentKind("note-mark-moved", "the note explains something else", _note_moved),
    DocumentKind("annexes-relabelled", "references reach the other", _annexes_relabelled),
    DocumentKind(
        "annex-reference-left-behind", "a reference dangles", _annex_reference_left_behind
    ),
    DocumentKind("cells-exchanged", "each owes the other's share", _cells_exchanged),
    DocumentKind("columns-exchanged", "figures mean something else", _columns_exchanged),
    DocumentKind("range-grows", "a range takes in a new article", _range_grows),
    DocumentKind("parties-exchanged-in-table", "each owes the other's share", _parties_exchanged),
    DocumentKind("article-dropped-numbers-closed", "an article is lost", _article_dropped),
    DocumentKind("blank-filled-in", "a blank filled is completed, not editorial", _blank_filled),
    DocumentKind("paragraph-cut", "a reference reaches half of it", _paragraph_cut),
)
