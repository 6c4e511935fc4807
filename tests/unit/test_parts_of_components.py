"""Provisions that are applied provisionally are those of the component that says so."""

from __future__ import annotations

from tests.unit.test_life import life
from tests.unit.test_life_time import at_day
from tests.unit.test_readings_again import read, signed_in_parts

from paraph.agreement import steps
from paraph.agreement.binding import Binding, unnamed_parts

AGREEMENT = """Article 1. The Parties shall run ferries.

Article 2. This Agreement shall enter into force on 1 January 2030. Pending its entry into force,
Articles 3 and 4 of this Agreement shall be applied provisionally from the date of signature.

Article 3. Each Party shall open a port.

Article 4. Each Party shall appoint an agent.
"""
PROTOCOL = """Article 1. Each Party shall keep accounts.

Article 2. Tolls are levied.

Article 3. Each Party shall pay one million euros to the fund.
"""


def test_an_article_of_the_protocol_is_not_applied_with_that_of_the_agreement() -> None:
    for protocol in (PROTOCOL, f"{PROTOCOL}\nArticle 4. Each Party shall build a bridge.\n"):
        log, text_set = signed_in_parts(
            ("agreement", "en", AGREEMENT.replace("force,\nA", "force, A")),
            ("protocol", "en", protocol),
        )
        log.act("keller", read(log, text_set, "provisional"), text_set=text_set)
        entries = log.state.texts.sets[text_set].entries
        found = at_day(log, "2026-04-01")
        assert found.force.state == "provisionally applied"
        binding = Binding(found)
        spans = [steps.Span(each.text, "article 3", 0, 1, "E") for each in entries]

        assert not binding.free(spans[0], "force")
        assert "of agreement" in binding.free(spans[1], "force")
        assert not binding.unapplied(text_set, spans[0])
        assert binding.unapplied(text_set, spans[1])
        assert binding.unapplied(text_set, spans[0]._replace(text=""))
        assert not unnamed_parts(life(log))
