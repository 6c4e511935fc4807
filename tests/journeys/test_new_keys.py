"""Journeys of keys that were stolen or replaced: nothing begins with them, and people go on."""

from __future__ import annotations

from tests.journeys.test_agreement import MAY, Table
from tests.journeys.test_keys import key, table

__all__ = ["table"]

BEGIN = ("begin", "--title", "Agreement on fish", "--on-paper", "morin", "--text", "agreement:en")


def agreement(said: str) -> str:
    return said.partition("agreement ")[2].split()[0]


def test_a_person_goes_on_with_another_key_after_theirs_was_stolen(table: Table) -> None:
    former = key(table, "keller")
    second = agreement(table.at("alda", *BEGIN).partition("Begun: ")[2])
    fish = ("--agreement", second)
    both = table.run("status", "--node", "alda", code=2).partition("(")[2].partition(")")[0]
    named = [each.split()[0] for each in both.split("; ")]
    first = next(each for each in named if not second.startswith(each))
    trade = ("--agreement", first)
    revoke = ("revoke-key", "keller", "--reason", "stolen", "--as", "holm")

    told = table.at("alda", *revoke, *trade)
    third = table.at("alda", *BEGIN)
    fourth = table.at("alda", "appoint", "keller", "--as", "holm", *fish, code=2)
    anew = table.run("person", "keller", "--anew", "--node", "alda")
    table.at("alda", "appoint", "keller", "--as", "holm", *trade)
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, *trade)
    table.at("alda", "sign", "T0", "--as", "keller", *trade)

    assert f"revoke it there: {second}" in told
    assert "keller is not appointed: their key is revoked" in third
    assert "is revoked in the agreement" in fourth
    assert f"paraph revoke-key {former}" in anew
    assert key(table, "keller") != former
    assert list((table.folder / "alda/keys").glob("keller.pem.former-*"))
    assert "keller" not in table.run("log", "--node", "alda", "--agreement",
                                     agreement(third.partition("Begun: ")[2]))  # fmt: skip


def test_the_card_follows_when_other_people_hold_the_root_keys(table: Table) -> None:
    table.run("person", "ana:council", "--node", "alda")
    before = table.run("card", "--node", "alda")
    (table.folder / "roots.toml").write_text(
        f'quorum = 1\n[[keys]]\nperson = "ana"\nkey = "{key(table, "ana")}"\n', encoding="utf-8"
    )
    table.at("alda", "act", "root-keys", "roots.toml", "--as", "holm", "--with", "ana")
    stale = table.run("card", "--node", "alda")
    begun = table.at("alda", *BEGIN)
    rooted = table.run("person", "holm", "--anew", "--node", "alda", code=2)
    bare = table.run("person", "holm", "--no-root", "--node", "alda", code=2)
    table.run("person", "ana", "--root", "--node", "alda")
    table.run("person", "holm", "--no-root", "--node", "alda")
    after = table.run("card", "--node", "alda")
    table.run("person", "holm", "--anew", "--node", "alda")
    table.at("alda", *BEGIN)

    assert "no root key any more" not in before
    assert "no root key any more in the agreement" in stale
    assert "no root key any more in the agreement" in begun
    assert "holm holds a root key" in rooted
    assert "cannot be changed so" in bare
    assert "no root key any more" not in after
    assert "ana" in after


def test_no_agreement_begins_with_a_root_key_that_was_stolen(table: Table) -> None:
    table.at("alda", "revoke-key", "holm", "--reason", "stolen", "--as", "holm")

    assert "which is revoked in the agreement" in table.at("alda", *BEGIN, code=2)
