"""Acts as bytes: one payload for each act, and nothing else is read as one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.act_examples import BODIES, FULLER, WITHIN, example

from paraph.agreement.act import KINDS
from paraph.errors import RecordError
from paraph.record.acts import act_of, payload, payload_type

EVERY = sorted(KINDS)


def written(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def objects(value: object, place: str = "$") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object in a value but for what a mandate's profile and tables hold."""
    if isinstance(value, dict):
        yield place, value
        for name, inner in value.items():
            if name not in {"profile", "tables"}:
                yield from objects(inner, f"{place}.{name}")
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from objects(inner, f"{place}[{at}]")


def test_there_is_an_example_of_every_kind() -> None:
    assert sorted(BODIES) == EVERY


@pytest.mark.parametrize("kind", EVERY)
def test_an_act_comes_back_from_its_payload(kind: str) -> None:
    act = example(kind)

    assert act_of(payload_type(kind), payload(act)) == act


@pytest.mark.parametrize("kind", FULLER)
def test_an_act_that_says_more_comes_back_from_its_payload(kind: str) -> None:
    act = example(kind, fuller=True)

    assert act_of(payload_type(kind), payload(act)) == act


@pytest.mark.parametrize("kind", FULLER)
def test_what_goes_without_saying_is_left_out_and_may_not_be_said(kind: str) -> None:
    plain, full = (json.loads(payload(example(kind, fuller=each))) for each in (False, True))
    said = full["body"].keys() - plain["body"].keys()
    assert said

    defaults = KINDS[kind]._field_defaults
    for name in said & defaults.keys():
        left = {**full, "body": {each: full["body"][each] for each in full["body"] if each != name}}
        read = act_of(payload_type(kind), written(left))
        assert getattr(read.body, name) == defaults[name]
        nothing: Any = [] if defaults[name] == () else defaults[name]
        if not isinstance(nothing, str | bool | int | list):
            nothing = {}
        for_nothing = {**plain, "body": {**plain["body"], name: nothing}}
        with pytest.raises(RecordError):
            act_of(payload_type(kind), written(for_nothing))


@pytest.mark.parametrize("kind", WITHIN)
def test_what_goes_without_saying_is_left_out_of_what_is_listed_too(kind: str) -> None:
    act = replace(example(kind), body=WITHIN[kind])
    content = payload(act)
    whole = json.loads(content)
    member, name, nothing = _SILENT[kind]
    listed = whole["body"][member][1]

    assert act_of(payload_type(kind), content) == act
    assert name not in listed
    listed[name] = nothing
    with pytest.raises(RecordError, match="goes without saying"):
        act_of(payload_type(kind), written(whole))


_SILENT: dict[str, tuple[str, str, Any]] = {
    "assess": ("rows", "reason", ""),
    "assess-source": ("rows", "reason", ""),
    "programme": ("commitments", "binds", "force"),
    "deliver": ("figures", "papers", []),
}


def test_a_report_tells_of_its_own_fact_and_grants_by_itself() -> None:
    full = json.loads(payload(example("report", fuller=True)))
    for fact, does in (
        ("sign", full["body"]["does"]),
        (
            "appoint",
            {"key": {"person": "a", "key": f"ed25519:{'ab' * 32}"}, "bodies": [], "until": ""},
        ),
        ("decide", json.loads(payload(example("decide")))["body"]),
    ):
        told = {**full, "body": {**full["body"], "fact": fact, "does": does}}
        with pytest.raises(RecordError):
            act_of(payload_type("report"), written(told))


@pytest.mark.parametrize("kind", EVERY)
def test_a_payload_is_of_the_kind_that_its_envelope_names(kind: str) -> None:
    for other in {*EVERY, "act", ""} - {kind}:
        with pytest.raises(RecordError):
            act_of(payload_type(other), payload(example(kind)))


@pytest.mark.parametrize("kind", EVERY)
def test_each_missing_field_is_named(kind: str) -> None:
    source = payload(example(kind))
    places = [(place, name) for place, held in objects(json.loads(source)) for name in held]
    assert len(places) > 10

    for place, name in places:
        whole = json.loads(source)
        del dict(objects(whole))[place][name]
        with pytest.raises(RecordError) as refused:
            act_of(payload_type(kind), written(whole))
        assert name in str(refused.value)


@pytest.mark.parametrize("kind", EVERY)
def test_each_unknown_field_is_named(kind: str) -> None:
    source = payload(example(kind))

    for place, _ in objects(json.loads(source)):
        whole = json.loads(source)
        dict(objects(whole))[place]["urgent"] = True
        with pytest.raises(RecordError) as refused:
            act_of(payload_type(kind), written(whole))
        assert "urgent" in str(refused.value)


@pytest.mark.parametrize("kind", EVERY)
def test_each_field_of_another_type_is_refused(kind: str) -> None:
    source = payload(example(kind))
    places = [(place, name) for place, held in objects(json.loads(source)) for name in held]

    for place, name in places:
        for strange in (None, 1.5, {"a": 1}, [[1]], -1):
            whole = json.loads(source)
            dict(objects(whole))[place][name] = strange
            with pytest.raises(RecordError):
                act_of(payload_type(kind), written(whole))


def test_the_genesis_may_not_have_what_it_lacks() -> None:
    for name, value in (("agreement", f"sha256:{'0' * 64}"), ("under", ""), ("seen", [])):
        whole = json.loads(payload(example("genesis")))
        whole[name] = value
        with pytest.raises(RecordError, match=name):
            act_of(payload_type("genesis"), written(whole))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("grantees", ["ministry", "b.holm"]),
        ("grantees", ["ministry", "ministry"]),
        ("powers", ["sign", "everything"]),
        ("tables", {"en/variants": "none"}),
        ("tables", []),
        ("profile", {}),
        ("profile", {"classes": {"allow": ["everything"]}}),
        ("profile", {"classes": {"allow": []}, "house": {}}),
        ("opens", "2026-05-01T00:00:00Z"),
        ("people", 0),
        ("two", 1),
    ],
)
def test_a_mandate_is_read_in_one_form(name: str, value: object) -> None:
    whole = json.loads(payload(example("decide")))
    whole["body"]["mandates"][0][name] = value

    with pytest.raises(RecordError):
        act_of(payload_type("decide"), written(whole))


def test_what_is_no_act_is_refused() -> None:
    for source in (b"", b"{}", b"[]", b"null", b'{"kind":[]}', b'{"kind":"sign"}'):
        with pytest.raises(RecordError):
            act_of(payload_type("sign"), source)
    whole = json.loads(payload(example("sign")))
    with pytest.raises(RecordError, match=r"paraph\.act/1"):
        act_of(payload_type("sign"), written({**whole, "act": "paraph.act/2"}))
