"""Clauses: of each cue of a sentence, the stretch of words that it gives to its speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.clausal import JOINED
from paraph.language.speech.table import speech
from paraph.press.article import Paragraph
from paraph.press.claim import Claim
from paraph.press.clausal import FEW, clausal, has_verb
from paraph.press.cue import Cue
from paraph.press.direct import direct_claims
from paraph.press.reported import reported
from paraph.press.sentences import Sentence

_STOPS = re.compile(r"[\s.!?…;:,]*$")

_AT = re.compile(r"(?i:à|aux?|chez|dans|du côté d)(?!\w)")
"""What leads to the place at which something is said."""
_MANNER = re.compile(
    r"[a-z]+ly|(?:à tort|par erreur|[a-zà-ÿ]{2,}men[t])|(?:por error|[a-zà-ÿ]+mente)"
    r"|ошибочно|ложно|неверно|напрасно|справедливо|лживо"
)
"""What stands alone behind a cue and judges that it was said."""

_WHOSE = re.compile(
    r"(?:Su|Sus|Son|Sa|Ses|Leurs?|His|Her|Their|Its|Его|Её|Ее|Их) [\w-]+(?: [\w-]+)?"
)
"""Who somebody is to another one, before their name: no words of theirs."""
_WHEN = re.compile(
    r"(?:tras|después de|luego de|al término de|durante|antes de|con motivo de"
    r"|after|following|during|ahead of|before|après|à l['’]issue d|lors d|avant|au terme d"
    r"|à l['’]occasion d|pendant"
    r"|после|в ходе|по итогам|во время|накануне|перед)(?!\w)"
)
"""How words behind a cue begin that say when it was said, and are the narrator's."""


def claims(
    paragraph: Paragraph, sentence: Sentence, found: Sequence[Cue], code: str
) -> list[Claim]:
    """Return what the cues of a sentence give to their speakers, in the order of the cues."""
    words = paragraph.masked
    stop = _stop(words, sentence)
    quotes = {each.outer: each for each in paragraph.quoted(sentence.start, stop)}
    told: list[Claim] = []
    taken: set[int] = set()
    for place, cue in enumerate(found):
        if any(_covers(each, cue) for each in told if each.quote is not None):
            continue
        text, after = paragraph.text, found[place + 1 :]
        direct = direct_claims(
            words, cue, sentence, quotes, taken, text, code, after, first=not place
        )
        told.extend(direct)
        taken |= {each.quote.outer for each in direct if each.quote is not None}
        later = [
            each
            for each in found[place + 1 :]
            if each.start >= cue.end or (each.verb[0] >= cue.end and each.start <= cue.start)
        ]
        clause = reported(words, cue, sentence, stop, later, told, code, quoted=bool(direct))
        if clause is None:
            continue
        held = [each for each in direct if clause.start <= each.start < clause.end]
        if held and clause.end > max(each.quote.stop for each in held if each.quote) + 1:
            told = [each for each in told if each not in held]  # a clause with quoted words
            told.extend(_coordinated(words, clause, code))
        elif not held and not any(each.start <= clause.start < each.end for each in direct):
            told.extend(_coordinated(words, clause, code))
    told = [each for each in told if not _WHOSE.fullmatch(words, each.start, each.end)]
    return [each for each in told if not _is_where(words, each, code)]


def _is_where(words: str, claim: Claim, code: str) -> bool:
    """Whether words before French "on" only say where: « À la mairie, on se réjouit »."""
    subject, said = claim.cue.subject, words[claim.start : claim.end]
    on = subject is not None and subject.words.lower() == "on" and claim.end <= claim.cue.start
    return code == "fr" and on and _AT.match(said) is not None and not has_verb(said, code)


def _coordinated(words: str, clause: Claim, code: str) -> list[Claim]:
    """Return a clause as the clauses with "that" which it is made of: "that A, and that B"."""
    cuts = [
        match
        for match in clausal(code).again.finditer(words, clause.start, clause.end)
        if len(words[clause.start : match.start()].split()) >= FEW
        and len(words[match.end() : clause.end].split()) >= FEW
    ]
    edges = [clause.start, *[match.end() for match in cuts]]
    ends = [*[match.start() for match in cuts], clause.end]
    found = [clause._replace(start=start, end=end) for start, end in zip(edges, ends, strict=True)]
    return [piece for each in found for piece in _parted(words, each, code)]


def _parted(words: str, clause: Claim, code: str) -> list[Claim]:
    """Return a clause in whose middle its cue stands as the two pieces beside that."""
    cue = clause.cue
    if not clause.start < cue.start or not cue.end < clause.end:
        return [clause]
    left, rest = words[clause.start : cue.start], words[cue.end : clause.end]
    first = clause._replace(end=clause.start + len(left.rstrip(" ,—–")))
    last = clause._replace(start=clause.end - len(rest.lstrip(" ,—–")), on=True)
    about = clausal(code).about
    if not rest.lstrip().startswith((",", "—", "–")) or about.match(words, last.start):
        return [first]
    if _is_narrators(words, first, last, code):
        return [first]
    subject = cue.subject
    behind_ = subject is not None and subject.sort != "pronoun" and subject.start >= cue.verb[1]
    if behind_ and not has_verb(words[last.start : last.end], code):
        return [first]  # what follows is said of the speaker
    opens = rf"(?:^|[ ])(?:{speech(code).relative}|{JOINED[code]})$"
    if re.search(opens, words[first.start : first.end]):
        return [last._replace(on=False)]
    return [first, last]


def _is_narrators(words: str, first: Claim, last: Claim, code: str) -> bool:
    """Whether what stands behind a cue says when, or how rightly, it was said.

    "Anunció la consejera, tras la inspección que hicieron", "she claimed, wrongly".
    """
    before = words[first.start : first.end]
    whole = has_verb(before, code) or len(before.split()) > FEW
    when = _WHEN.match(words, last.start) is not None and whole
    return when or _MANNER.fullmatch(words, last.start, last.end) is not None


def _stop(words: str, sentence: Sentence) -> int:
    """Return where a sentence ends, without its full stop and the blank behind it."""
    return sentence.start + len(_STOPS.sub("", words[sentence.start : sentence.end]))


def _covers(claim: Claim, cue: Cue) -> bool:
    return claim.start <= cue.start < claim.end
