"""Forms of reports as the command makes them, and takes them in."""

from __future__ import annotations

import pytest
from tests.delivery_kit import held

from paraph.agreement import steps
from paraph.agreement.delivery.form import Form, form_of
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.delivery.reports import reports
from paraph.agreement.life import Life
from paraph.desk.delivery_form import answers, delivered, demand_nothing_beside
from paraph.errors import InputError
from paraph.formats import registry
from paraph.views.delivery_form import form_document, form_sheet

NAME = f"sha256:{'a' * 64}"
BOTH = {"C11": "40", "C12": "0"}


def form(life: Life | None = None, party: str = "alda", period: str = "2027") -> Form:
    now = held() if life is None else life
    known = programmes(now)[0]
    return form_of((NAME, "Agreement on trade"), known, reports(now), (party, period))


def document(asked: Form) -> bytes:
    return registry.write(registry.read(form_document(asked).encode(), "f.md"), "f.docx")


def kept(source: bytes, file: str = "f.xlsx") -> steps.Deliver:
    """Take a form in as the command does: its answers, and whatever else stands in it."""
    asked = form()
    found = answers(source, file)
    body = delivered(found, asked, "stop")
    fresh = form_sheet(asked) if file.endswith(".xlsx") else document(asked)
    demand_nothing_beside(found, answers(fresh, file))
    return body


def not_kept(source: bytes, file: str = "f.xlsx") -> str:
    with pytest.raises(InputError) as error:
        kept(source, file)
    return str(error.value)
