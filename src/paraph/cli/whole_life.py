"""The life of an agreement at an instant, as a matter has it: by its procedure, in its zones."""

from __future__ import annotations

from paraph.agreement.life import Life
from paraph.agreement.living import live
from paraph.desk.matter import Matter
from paraph.wiring.procedures import procedure_for
from paraph.wiring.zones import zone_named


def life_of(matter: Matter, now: str) -> Life:
    """Return how far an agreement has come at an instant.

    Raises:
        ProcedureError: its procedure is not known here, or is malformed.
    """
    return live(
        matter.entries,
        matter.state,
        matter.genesis,
        procedure_for(matter.genesis, matter.held.blobs),
        now,
        zones=zone_named,
        withheld=matter.withheld,
    )
