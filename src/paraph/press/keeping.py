"""Keeping: what cues give to their speakers, kept as statements: by whom, through whom, when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.press.article import OPENS, Paragraph
from paraph.press.claim import Claim
from paraph.press.cue import Cue
from paraph.press.denied import Stance, stance
from paraph.press.mentions import EITHER_ONE, UNTOLD, Mention
from paraph.press.offices import is_plural
from paraph.press.sentences import Sentence
from paraph.press.statement import Dated, Kind, Speaker, Statement
from paraph.press.story import Story

_GAP, _LEAD, _BARE = 40, 12, 5
"""Characters between a subject and its verb, and around a date that opens a sentence."""
_AT = re.compile(r"[ ](?:à|au|aux|dans|chez|de|du|en)(?:[ ]|$)")
"""What stands between "says one" and where that is said."""
_PAST = re.compile(r"(?i:[а-яё-]+л(?P<f>а)?(?:сь|ся)?)")
"""A Russian verb in the past, and whether its subject is feminine."""


class Keeping:
    """Keeps the claims of the sentences of one article."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._told_of = story.article.speech
        self._people = story.people
        self._speakers = story.speakers
        self._dates = story.dates
        self._account = story.account
        self._article = story.article

    def keep(self, paragraph: Paragraph, sentence: Sentence, told: Sequence[Claim]) -> set[int]:
        """Keep what the cues of a sentence give to their speakers; return the quotations taken."""
        taken: set[int] = set()
        made: list[tuple[Claim, Statement]] = []
        first: dict[Cue, int] = {}
        told = [self._told_whole(paragraph, sentence, each) for each in told]
        passing = [each for each in told if each.passes_on]
        outer = [
            each for each in told if not each.passes_on and self._passes(paragraph, each, told)
        ]
        for claim in told:
            if claim.passes_on or claim in outer or claim.cue.subject is None:
                continue
            if any((each.start, each.end) == (claim.start, claim.end) for each, _ in made):
                continue
            it = claim.cue.subject.sort == "paper" and not claim.cue.subject.words
            if it and not self._speakers.topic(claim.cue.subject):
                continue  # "it requires" of what is no document
            held = stance(paragraph.masked, sentence, claim, told, self._told_of.code)
            if held in {"doubted", "nothing"}:
                continue  # nobody says what they doubt, or whom they dismiss
            chain = tuple(
                dict.fromkeys(
                    [
                        *[_outlet(each.cue) for each in passing],
                        *self._teller(paragraph, claim.cue),
                        *[
                            _outlet(each.cue)
                            for each in outer
                            if each.start <= claim.cue.start < each.end
                        ],
                        *[
                            statement.speaker.name or ""
                            for other, statement in made
                            if other.quote is None
                            and other.start <= claim.cue.start < other.end
                            and other.cue is not claim.cue
                        ],
                        *[
                            self._full(each)
                            for each in claim.cue.chain
                            if not self._is_listener(claim.cue, each)
                        ],
                    ]
                )
            )
            statement = self._claimed(paragraph, sentence, claim, chain, first, held)
            made.append((claim, statement))
            if claim.quote is not None:
                taken.add(claim.quote.outer)
            else:
                taken |= {each.outer for each in paragraph.quoted(claim.start, claim.end)}
        return taken

    def _told_whole(self, paragraph: Paragraph, sentence: Sentence, claim: Claim) -> Claim:
        """Return what somebody says who is no outlet, in which another cue stands, as their words.

        An outlet passes it on: "Marden will agree to pay, Interfax said".
        """
        subject = claim.cue.subject
        if not claim.passes_on or subject is None:
            return claim
        person = subject.sort in {"person", "office", "pronoun"} or self._people.is_person(subject)
        words = paragraph.masked
        if not person or OPENS in words[sentence.start : claim.cue.start]:
            return claim
        end = sentence.start + len(words[sentence.start : claim.cue.start].rstrip(" ,—–"))
        return claim._replace(start=sentence.start, end=end, passes_on=False)

    def _passes(self, paragraph: Paragraph, claim: Claim, told: Sequence[Claim]) -> bool:
        """Whether an outlet only tells what somebody else says, in its whole clause."""
        subject = claim.cue.subject
        if claim.quote is not None or subject is None or claim.cue.form != "says":
            return False
        verb = paragraph.masked[slice(*claim.cue.verb)]
        outlet = subject.sort in {"name", "body"} and not self._people.is_person(subject)
        inner = [
            each
            for each in told
            if each.cue is not claim.cue and claim.start <= each.cue.start <= claim.start + 2
        ]
        reports = re.fullmatch(self._told_of.reports or "(?!)", verb) is not None
        return outlet and bool(inner) and reports

    def _teller(self, paragraph: Paragraph, cue: Cue) -> list[str]:
        """Return who tells that the subject of a cue said something, if somebody does."""
        if cue.teller is None:
            return []
        told = self._speakers.of(cue.teller, paragraph, sure=True)
        return [told.name or cue.teller.words]

    def _full(self, name: str) -> str:
        """Return the name of somebody in a chain in full, where one person has it."""
        found = self._people.of_family(name)
        return found[0].name if len(found) == 1 else name

    def _is_listener(self, cue: Cue, name: str) -> bool:
        """Whether somebody in a chain is a person who was only told."""
        return cue.form == "says" and bool(self._people.of_family(name))

    def _claimed(  # noqa: PLR0913, PLR0917 - what is known of one claim
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        claim: Claim,
        chain: tuple[str, ...],
        first: dict[Cue, int],
        held: Stance,
    ) -> Statement:
        cue = claim.cue
        subject = cue.subject
        assert subject is not None  # noqa: S101 - cues without a subject are left out before
        earlier = first.get(cue)
        subject = self._by_verb(paragraph, cue, subject)
        if earlier:
            speaker = self._account.statements[earlier - 1].speaker
        else:
            on = re.fullmatch(self._told_of.going_on, paragraph.masked[slice(*cue.verb)])
            speaker = self._speakers.of(
                subject,
                paragraph,
                sure=cue.sure,
                on=on is not None,
                oblique=self._told_of.code == "ru" and cue.form == "according",
                one=not subject.words and paragraph.masked[cue.verb[1] - 1] != "n",
            )
        unsure = speaker.name is None or self._speakers.is_body(speaker.name)
        unsure = unsure or cue.form == "according"
        told = {"1", "2", UNTOLD, EITHER_ONE}
        if unsure and subject.sort == "pronoun" and subject.gender not in told:
            speaker = self._in_sentence(paragraph, sentence, cue, speaker)
        if cue.teller is not None and speaker.certainty == "stated":
            speaker = speaker._replace(certainty="inferred", how="as another one tells")
        if speaker.certainty == "stated" and self._of_another(speaker.name or ""):
            how = "by a name that may be of one who speaks of another"
            speaker = speaker._replace(certainty="inferred", how=how)
        if held == "allowed" and speaker.certainty == "stated":
            how = "by who does not deny it or rule it out"
            speaker = speaker._replace(certainty="inferred", how=how)
        if cue.doubted and speaker.certainty == "stated":
            how = "where it is denied or left open that it was said"
            speaker = speaker._replace(certainty="inferred", how=how)
        if cue.cited and speaker.certainty == "stated":
            speaker = speaker._replace(certainty="inferred", how="cited by an outlet")
        content = paragraph.span(claim.start, claim.end)
        inside = paragraph.quoted(content.start, content.end)
        kind: Kind = "direct" if claim.quote is not None else "mixed" if inside else "indirect"
        side = subject.sort == "side" or speaker.name in self._speakers.sides
        side = side or (subject.sort == "office" and is_plural(subject.words))
        side = side or (subject.sort == "body" and _is_side(subject.words))
        if subject.sort == "paper" or (side and self._story.communique):
            kind = "document"
        quoted = (
            (content,)
            if claim.quote is not None
            else tuple([paragraph.span(each.start, each.end) for each in inside])
        )
        date = self._said_on(paragraph, sentence, cue)
        if earlier and date is None:
            date = self._account.statements[earlier - 1].date
        statement = self._account.add(
            speaker,
            kind,
            content,
            paragraph.span(cue.start, max(cue.end, cue.verb[1])),
            quoted,
            earlier or 0 if claim.quote is not None or claim.on else 0,
            chain,
            date,
            balanced=claim.quote is None or claim.quote.closed or bool(paragraph.marked.open),
            denied=held == "denied",
        )
        first[cue] = statement.number
        return statement

    def _of_another(self, name: str) -> bool:
        """Whether a name has two of the article's: "said Ruiz de Soto" may be Ruiz, on Soto."""
        halves = re.split(r"[ ](?:of|de|du|del)[ ]|[ ]d['’]", name)
        return len(halves) > 1 and all(map(self._people.of_family, halves))

    def _by_verb(self, paragraph: Paragraph, cue: Cue, subject: Mention) -> Mention:
        """Return a subject with the gender that a Russian verb in the past tells of it."""
        person = subject.sort in {"office", "person", "name"} and not subject.gender
        if self._told_of.code != "ru" or not person or cue.form != "says":
            return subject
        match = _PAST.fullmatch(paragraph.masked[slice(*cue.verb)])
        if match is None:
            return subject
        return subject._replace(gender="f" if match["f"] else "m")

    def _in_sentence(
        self, paragraph: Paragraph, sentence: Sentence, cue: Cue, speaker: Speaker
    ) -> Speaker:
        """Return whom a pronoun means that means nobody named before: who alone is in its sentence.

        "On" is the institution at which it is said, before its verb or behind it.
        """
        subject = cue.subject
        assert subject is not None  # noqa: S101 - who calls has looked
        held = self._people.read(paragraph.masked, sentence.start, sentence.end)
        before = [each for each in held if each.end <= cue.start and each.sort != "pronoun"]
        if subject.gender == "n":
            bodies = [each for each in before if each.sort == "body"]
            behind = [each for each in held if cue.end <= each.start <= cue.end + _LEAD]
            at = _AT.match(paragraph.masked, cue.end)
            found = [each for each in behind if at is not None and each.sort in {"body", "office"}]
            found = found or (bodies if len(bodies) == 1 else [])
            if not found or speaker.candidates or speaker.name:
                return speaker
            told = self._speakers.of(found[0], paragraph, sure=False)
            return told._replace(certainty="inferred", how="by the pronoun", words=speaker.words)
        name = self._speakers.only(before, "")
        known = next((each for each in self._people if each.name == name), None)
        if known is None or (speaker.candidates and speaker.name is None):
            return speaker
        if known.gender and subject.gender and known.gender != subject.gender:
            return speaker
        how = "by the pronoun, before which one is named"
        found_ = speaker._replace(name=name, how=how, role=self._speakers.role(name))
        self._speakers.spoke(found_)
        return found_

    def _said_on(self, paragraph: Paragraph, sentence: Sentence, cue: Cue) -> Dated | None:
        """Return when somebody said it: a date within the cue, or one that opens its sentence."""
        subject, windows = cue.subject, [(cue.verb[0], cue.end)]
        known = self._dates.paragraph(paragraph)
        if subject is not None and subject.end <= cue.verb[0] <= subject.end + _GAP:
            between = [
                each for each in known if subject.end <= each.start and each.end <= cue.verb[0]
            ]
            size = sum(each.end - each.start for each in between)
            if cue.verb[0] - subject.end - size <= _BARE:
                windows.append((subject.end, cue.verb[0]))
        lead = paragraph.masked[sentence.start : cue.start]
        speaks = re.match(rf"(?i:{self._told_of.speaking or '(?!)'})(?!\w)", lead.lstrip())
        dated = [
            each
            for each in self._dates.paragraph(paragraph)
            if sentence.start <= each.start and each.end <= cue.start
        ]
        alone = dated and len(lead) - (dated[0].end - dated[0].start) <= _LEAD
        if OPENS not in lead and (speaks or alone):
            windows.append((sentence.start, cue.start))
        found = self._dates.within(paragraph, windows, future=False)
        if found is None or found.start is None or found.start <= self._article.publication.day:
            return found
        return None  # nobody has said anything yet on a day to come


def _outlet(cue: Cue) -> str:
    return (cue.subject.name or cue.subject.words) if cue.subject is not None else ""


def _is_side(words: str) -> bool:
    small = words.lower()
    return small.endswith((" side", "сторона")) or small.startswith(("partie ", "parte "))
