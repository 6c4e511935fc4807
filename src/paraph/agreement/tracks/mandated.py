"""Mandated: whom a mandate lets sign for their party so far, by what has happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.event import Event
from paraph.agreement.mandates import Granted


class Mandated:
    """The mandates to sign that were granted so far, and what became of each.

    `granted` are all that acts to come may grant. With `issue`, a mandate is not in force before
    its decision was officially issued.
    """

    def __init__(self, granted: Iterable[Granted], *, issue: bool) -> None:
        self._to_come: dict[str, list[Granted]] = {}
        for each in granted:
            self._to_come.setdefault(each.act, []).append(each)
        self._issue = issue
        self._granted: dict[str, Granted] = {}
        self._by_grantee: dict[tuple[str, str], list[str]] = {}
        self._revoked: set[str] = set()
        self._issued: set[tuple[str, str]] = set()
        self._uses: Counter[str] = Counter()
        self._signed: dict[str, Event] = {}

    def take(self, event: Event) -> None:
        """Take one more event: mandates that are granted, issued, used or revoked."""
        for number, each in enumerate(self._to_come.get(event.act, ())):
            ref = f"{each.act}/{number}"
            self._granted[ref] = each
            for grantee in each.mandate.grantees if "sign" in each.mandate.powers else ():
                self._by_grantee.setdefault((each.party, grantee), []).append(ref)
        match event.body:
            case acts.RevokeMandate(mandate) if event.counts:
                self._revoked.add(mandate)
            case steps.Issue(act) if event.counts:
                self._issued.add((event.party, act))
            case _ if event.kind == "sign":
                self._signed[event.act] = event
                if event.standing.within == "within" and event.under in self._granted:
                    self._uses.update(self._line(event.under))
            case _:
                pass

    def lets_confirm(self, by: Author, at: str, signature: str, reaching: Container[str]) -> bool:
        """Whether a mandate lets somebody sign at an instant what was signed in an act.

        It is one of those `reaching` that very text, or the one that it was signed within.
        """
        signed = self._signed.get(signature)
        if signed is None:
            return False
        refs = {
            ref
            for grantee in filter(None, (by.person, by.body))
            for ref in self._by_grantee.get((by.party, grantee), ())
        }
        own = signed.under if signed.standing.within == "within" else ""
        return any(self._holds(ref, at) for ref in refs if ref == own or ref in reaching)

    def _holds(self, ref: str, at: str) -> bool:
        """Whether one person may sign under a mandate at an instant."""
        mandate, line = self._granted[ref].mandate, [*self._line(ref)]
        opens, closes = mandate.window
        if (opens and at < opens) or (closes and at >= closes) or mandate.people > 1:
            return False
        if not self._revoked.isdisjoint(line):
            return False
        root = self._granted[line[-1]]
        if self._issue and (root.party, root.act) not in self._issued:
            return False
        return all(
            not (most := self._granted[each].mandate.uses) or self._uses[each] < most
            for each in line
        )

    def _line(self, ref: str) -> Iterator[str]:
        while ref in self._granted:
            yield ref
            ref = self._granted[ref].outer
