"""Meaningful mutations of English scope: connectives, quantity, time, reference and party."""

from __future__ import annotations

import re
from functools import partial

from tests.mutations.chance import Random
from tests.mutations.kind import Kind, dropped, first, into, swap

_english = partial(Kind, languages=("en",))

_OPPOSED = (
    *("Customer|Provider", "sending|receiving", "importing|exporting", "Seller|Buyer"),
    *("developing|developed", "lessor|lessee", "licensor|licensee", "employer|employee"),
    *("payer|payee", "offeror|offeree", "creditor|debtor", "requesting|requested"),
    *("Employee|Employer", "Receiving Party|Disclosing Party", "Vendor|Purchaser"),
    *("indemnitor|indemnitee", "supplier|purchaser", "Company|Employee", "claimant|respondent"),
    *("mortgagor|mortgagee", "assignor|assignee", "coastal|flag", "buyer|seller"),
)


def _parties_swapped(sentence: str, _language: str, chance: Random) -> str | None:
    """Swap the names of two parties throughout, or one of them where only one is named."""
    for pair in chance.sample(_OPPOSED, len(_OPPOSED)):
        table = dict(zip(pair.split("|"), reversed(pair.split("|")), strict=True))
        pattern = re.compile(r"\b(?:" + "|".join(table) + r")\b")
        if pattern.search(sentence):
            return pattern.sub(lambda found, table=table: table[found[0]], sentence)  # type: ignore[misc]
    return None


_ITEM = r"\b(\w[\w ]{2,40}), (\w[\w ]{2,40}) (and|or) (\w+)"

KINDS: tuple[Kind, ...] = (
    _english(
        "and-or",
        "all of them becomes any of them",
        into(r"(?<![/\w])(and|or)(?![/\w])", lambda m: "or" if m[1] == "and" else "and"),
    ),
    _english("and-slash-or", "a choice is closed", into(r"\band/or\b", "and", "or")),
    _english(
        "as-well-as", "one more becomes one instead", swap("as well as|or", "together with|or")
    ),
    _english("both-either", "two become one", swap("both|either")),
    _english("any-all", "one becomes every one", swap("any|all")),
    _english("each-some", "every one becomes a few", swap("each|some", "every|some", "all|some")),
    _english("all-certain", "all become a few", swap("all|certain", "all|most", "each|any")),
    _english("only-dropped", "a limit is lost", dropped(" only", " solely", " exclusively")),
    _english(
        "only-moved",
        "what is limited changes",
        into(r"\b(may|shall|must|will|is|are) only (\w+)(?= \w)", r"\1 \2 only", r"only \1 \2"),
    ),
    _english(
        "only-added", "a limit arises", into(r"\b(may|shall|must) (?=[a-z])(?!only)", r"\1 only ")
    ),
    _english(
        "at-least-at-most",
        "a floor becomes a ceiling",
        swap("at least|at most", "minimum|maximum", "at least|up to", "no fewer than|up to"),
    ),
    _english(
        "not-less-than",
        "a floor becomes a ceiling",
        swap(
            *("not less than|not more than", "no less than|no more than", "less than|more than"),
            *("not exceeding|exceeding", "fewer than|more than", "not later than|not earlier than"),
            "no later than|no earlier than",
        ),
    ),
    _english("up-to-dropped", "a ceiling becomes the amount", into(r"\bup to (?=[\d$€a-z])", "")),
    _english("within-after", "a time limit becomes a waiting time", swap("within|after")),
    _english(
        "before-after",
        "the order in time is turned round",
        swap("before|after", "prior to|after", "during|after", "prior to|following"),
    ),
    _english("until-from", "an end becomes a beginning", swap("until|from", "until|since")),
    _english(
        "business-days",
        "the days are counted otherwise",
        swap("business days|days", "working days|days", "calendar days|days", "Business Days|days"),
    ),
    _english(
        "days-months",
        "the measure of time changes",
        swap("days|months", "months|years", "weeks|days", "day|month", "hours|days"),
    ),
    _english(
        "promptness",
        "the time to act changes",
        swap("immediately|promptly", "forthwith|in due course", "without delay|in due time"),
    ),
    _english(
        "frequency",
        "how often changes under words that look alike",
        swap("annual|biannual", "biannual|biennial", "bimonthly|biweekly", "annually|biannually"),
    ),
    _english("ie-eg", "a definition becomes an example", swap("i.e.|e.g.", "that is|for example")),
    _english(
        "including-meaning",
        "a list of examples becomes exhaustive",
        swap("including|namely", "such as|namely", "in particular|exclusively", "includes|means"),
    ),
    _english(
        "not-limited-dropped", "a list closes", dropped(" but not limited to", ", inter alia,")
    ),
    _english(
        "the-a", "the one known becomes one among many", into(r"\bthe (?=[b-df-gj-np-t])", "a ")
    ),
    _english("the-dropped", "the one known becomes any", into(r" the(?= [a-z]+s\b)", "")),
    _english("a-any", "one becomes whichever", into(r"\ba (?=[b-df-gj-np-t])", "any ", "one ")),
    _english("their-its", "whose it is changes", swap("their|its", "his|its", "its|the")),
    _english(
        "this-that", "what is pointed at changes", swap("this|that", "such|the", "these|those")
    ),
    _english(
        "party-number",
        "one becomes several",
        swap(
            *("Party|Parties", "State|States", "Member|Members", "Contracting Party|Contracting"),
            *("Annex|Annexes", "Customer|Customers", "party|parties", "State's|States'"),
        ),
    ),
    _english(
        "term-case",
        "a defined term becomes a common word, or the other way round",
        into(
            r"(?<=[a-z,] )(?:[Pp]art(?:y|ies)|[Aa]greement|[Cc]onvention|[Ss]tates?|[Mm]embers?"
            r"|[Ss]ervices?|[Pp]roducts?|[Cc]ommittee|[Cc]ouncil|[Aa]ffiliates?|[Cc]ourt)\b",
            lambda m: m[0].swapcase()[0] + m[0][1:],
        ),
    ),
    _english(
        "acronym-case",
        "an acronym becomes a word",
        into(
            r"(?<=[a-z,] )(?:IT|US|WHO|AIDS|EC|UN|WTO|EU|SLA|GATT|EAEU)\b", lambda m: m[0].lower()
        ),
    ),
    _english("parties-swapped", "who owes whom is turned round", _parties_swapped),
    _english("mutuality", "what both owe becomes what one owes", swap("each Party|a Party")),
    _english("joint-several", "how debtors are bound changes", swap("jointly|severally")),
    _english("item-dropped", "one item of a list is lost", into(_ITEM, r"\1 \3 \4")),
    _english("items-reordered", "no class proves another order", into(_ITEM, r"\2, \1 \3 \4")),
    _english(
        "reference-number",
        "another provision is referred to",
        into(
            r"\b(Articles?|[Pp]aragraphs?|Sections?|Annex|Chapter|Clause) (\d{1,3})\b",
            lambda m: f"{m[1]} {int(m[2]) + 1}",
            lambda m: f"{m[1]} {int(m[2]) + 10}",
        ),
    ),
    _english(
        "reference-letter",
        "another point is referred to",
        into(r"\(([b-hj-u])\)", lambda m: f"({chr(ord(m[1]) - 1)})", lambda m: f"({m[1]}{m[1]})"),
    ),
    _english(
        "reference-kind",
        "a wider or narrower provision is referred to",
        swap(
            *("this Article|this Agreement", "this Article|this Chapter", "paragraph|subparagraph"),
            *("this Agreement|this Section", "present Convention|present article"),
            "this paragraph|this Article",
        ),
    ),
    _english(
        "above-below", "another place is pointed at", swap("above|below", "preceding|following")
    ),
    _english(
        "reference-widened",
        "a range becomes its ends",
        first(
            into(r"(?<=s )(\d+) to (\d+)\b", r"\1 and \2"),
            into(r"(?<=s )(\d+) and (\d+)\b", r"\1 to \2"),
        ),
    ),
    _english(
        "subparagraph-cut",
        "a point of a paragraph becomes a paragraph and a point",
        into(r"\b(\d+) ?\(([a-z])\)", r"\1 and (\2)", r"\1, \2"),
    ),
)
