"""Each ordinary form by which somebody must, may or gives up something, in three languages."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

FORMS = {
    ("fr", "Le Vendeur"): {
        "prohibition": "s'interdit de vendre le bien",
        "obligation": "ne vendra que le bien; ne livre que le bien; accepte de vendre le bien;"
        " consent à vendre le bien; reste tenu de vendre le bien; demeure responsable de la vente",
        "permission": "ne peut vendre que le bien; a la faculté de vendre le bien;"
        " dispose de la faculté de vendre le bien; a la possibilité de vendre le bien;"
        " est fondé à vendre le bien; ne répond pas de la vente",
        "right": "se réserve le droit de vendre le bien",
        "declaration": "déclare vendre le bien; réaffirme son offre; renonce à vendre le bien",
    },
    ("es", "El Vendedor"): {
        "prohibition": "se abstiene de vender el bien; no tiene la facultad de vender el bien",
        "obligation": "tiene el deber de vender el bien; consiente en vender el bien;"
        " acepta vender el bien",
        "permission": "tiene la facultad de vender el bien; es libre de vender el bien",
        "declaration": "renuncia a vender el bien",
    },
    ("ru", "Продавец"): {
        "right": "оставляет за собой право продать товар; сохраняет право продать товар;"
        " приобретает право продать товар; наделён правом продать товар",
        "permission": "свободен продать товар; имеет возможность продать товар",
        "prohibition": "лишается права продать товар; не имеет возможности продать товар",
        "declaration": "отказывается от права продажи",
        "obligation": "продаст товар; передаст товар",
    },
}
CASES = [
    (code, who, form.strip(), kind)
    for (code, who), kinds in FORMS.items()
    for kind, forms in kinds.items()
    for form in forms.split(";")
]


@pytest.mark.parametrize(("code", "who", "form", "kind"), CASES)
def test_a_form_tells_what_somebody_must_or_may(code: str, who: str, form: str, kind: str) -> None:
    norms = read_norms(Text((Provision("paragraph", f"{who} {form}."),)), code).norms
    assert [(each.kind, each.bearer.words) for each in norms] == [(kind, who)]


def test_who_refuses_something_is_bound_by_nothing() -> None:
    words = "Lorsque le Vendeur refuse de vendre le bien, l'Acheteur peut résilier le contrat."
    norms = read_norms(Text((Provision("paragraph", words),)), "fr").norms
    assert [each.kind for each in norms] == ["permission"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Le Vendeur ne peut exercer les droits qu'il tient du bail.", "prohibition"),
        ("Le Vendeur ne doit pas divulguer les faits qu'il connaît.", "prohibition"),
        ("Le Vendeur ne doit divulguer aucun fait que l'Acheteur lui confie.", "prohibition"),
        (
            "Les Parties ne peuvent exercer ensemble les droits que leur donne le bail.",
            "prohibition",
        ),
        ("Le Vendeur ne peut céder le bail qu'à l'Acheteur.", "permission"),
        ("Le Vendeur ne peut céder le bail que si l'Acheteur y consent.", "permission"),
        ("La demande ne peut être faite que par écrit.", "permission"),
        ("Le Vendeur ne doit livrer que le bien.", "obligation"),
        ("Le Vendeur ne livre le bien qu'après paiement.", "obligation"),
    ],
)
def test_only_is_no_relative_clause(words: str, kind: str) -> None:
    norms = read_norms(Text((Provision("paragraph", words),)), "fr").norms
    assert [each.kind for each in norms] == [kind]


def test_a_time_is_nobody() -> None:
    words = "Сторона Союза при подписании либо в любое время после этого свободна выбрать суд."
    (norm,) = read_norms(Text((Provision("paragraph", words),)), "ru").norms
    assert "время" not in norm.bearer.words
