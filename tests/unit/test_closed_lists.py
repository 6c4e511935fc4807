"""A proof rests on the closed lists in code too: which they were is recorded, and held to."""

from __future__ import annotations

import ast
import re
import textwrap

import pytest
from tests.closed_lists import ROOTS, digest_of, digests, lists_in, literals, modules, spelling_of
from tests.conftest import ROOT, Golden
from tests.proved_pairs import told

from paraph.language import naming, reviewed, standing
from paraph.proof.checker import Accepted, Indeterminate, check
from paraph.proof.checker.judge import rules
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import CLASSES, COMPLETION, LOCAL, from_json
from paraph.proof.tables import tables_of

_TABLE = ROOT / "src/paraph/language/reviewed/lists.tsv"
_HEAD = """\
# For each class the digest of the closed lists in code that its check may ask: words, patterns and
# bounds of the checker and of the languages. `./check --accept tests/unit/test_closed_lists.py`
# writes it anew. A list that changes makes every older proof of its classes indeterminate.
"""


def test_the_lists_are_those_that_are_recorded(golden: Golden) -> None:
    rows = "\n".join([f"{name}\t{digest}" for name, digest in digests().items()])

    golden(_TABLE, f"{_HEAD}{rows}\n")


def test_every_class_names_its_lists() -> None:
    for name in (*CLASSES, COMPLETION):
        for language in ("", "en", "ko"):
            assert f"lists/{name}" in tables_of(name, language)
        assert re.fullmatch("sha256:[0-9a-f]{64}", reviewed.digest(f"lists/{name}"))
    assert tables_of("open", "en") == frozenset()
    assert reviewed.digest("lists/no-such") == ""


def test_the_modules_of_a_class_are_those_that_its_check_asks() -> None:
    for name in LOCAL:
        asked = {rule.__module__ for rule in rules(name)}
        assert asked <= modules(name), name
    assert "paraph.language.naming" in modules("defined-term") & modules(COMPLETION)
    assert "paraph.language.quantities" in modules("numbering")
    assert "paraph.language.leading" in modules("reference-repair")
    assert "paraph.language.arranging" in modules("arrangement")
    checker = {path.stem for path in (ROOT / "src/paraph/proof/checker").rglob("*.py")}
    read = {one.rpartition(".")[2] for name in ROOTS for one in modules(name)}
    plain = {"__init__", "answer", "checks", "judge", "locale", "rebuild", "seen"}
    assert checker - read == plain, "a module of the checker whose lists no class records"


@pytest.mark.parametrize(
    ("module", "name", "classes"),
    [
        (naming, "FIRMS", {COMPLETION, "defined-term"}),
        (naming, "LINKS", {COMPLETION, "defined-term"}),
        (standing, "ENDS", {"numbering", "reference-repair", "defined-term"}),
    ],
)
def test_a_list_that_changes_changes_the_digest_of_its_classes(
    module: object, name: str, classes: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = getattr(module, name)
    before = digests()
    wider = (*held, "zzz") if isinstance(held, tuple) else {**held, "en": (*held["en"], "zzz")}

    monkeypatch.setattr(module, name, wider)

    after = digests()
    changed = {each for each in after if after[each] != before[each]}
    assert changed - {"arrangement"} == classes


def test_a_list_is_spelled_by_what_it_holds() -> None:
    assert spelling_of({"b", "a"}) == spelling_of(frozenset(("a", "b")))
    assert spelling_of({"b": 1, "a": 2}) == spelling_of({"a": 2, "b": 1})
    assert spelling_of(re.compile("a")) != spelling_of(re.compile("a", re.IGNORECASE))
    assert spelling_of(("a", "b")) != spelling_of(("b", "a"))
    assert spelling_of({"en": len}) == spelling_of({})
    with pytest.raises(TypeError):
        spelling_of(object())


def test_what_stands_inside_a_function_counts_and_what_it_answers_does_not() -> None:
    source = '''
        class Sorts:
            """What there is."""

            names: tuple[str, ...] = ("held",)

        def rule(word, other="given"):
            """Say why."""
            if word in {"once", "twice"} or re.match("(?:of|to) the", word):
                return "is no word of these"
            yield f"stands behind {word}, which counts"
            return ""
    '''
    found = {*literals(ast.parse(textwrap.dedent(source)))}

    assert found == {"held", "given", "once", "twice", "(?:of|to) the", ""}


def test_every_list_of_the_checker_is_of_a_kind_that_is_spelled() -> None:
    lines = [line for name in ROOTS for module in modules(name) for line in lists_in(module)]

    assert len({*lines}) > 1000
    assert len({*digests().values()}) == len(ROOTS), "each class has a digest of its own"
    assert digest_of(["paraph.language.naming"], "") != digest_of(["paraph.language.leading"], "")


def test_a_proof_by_other_lists_is_indeterminate() -> None:
    for name in ("words-en", "term", "repair", "numbering-ru", "blanks-fr", "layout-alone"):
        of = told(name)
        whole = of.report["proof"]
        texts = of.afresh.old.text, of.afresh.new.text
        lists = [table for table in whole["tables"] if table.startswith("lists/")]
        assert lists
        assert isinstance(check(from_json(whole), *texts, LEXICON), Accepted)
        for table in lists:
            other = {**whole["tables"], table: f"sha256:{'0' * 64}"}
            answer = check(from_json({**whole, "tables": other}), *texts, LEXICON)
            assert answer == Indeterminate(f"the table {table} is not the one at hand")


def test_other_lists_are_told_before_what_they_would_refuse() -> None:
    of = told("term")
    whole = of.report["proof"]
    texts = of.afresh.old.text, of.afresh.new.text
    pieces = [piece for step in whole["steps"] for piece in step.get("pieces", ())]
    tables = {**whole["tables"], "lists/defined-term": f"sha256:{'0' * 64}"}
    right = [piece["evidence"] for piece in pieces]
    for piece in pieces:
        piece["evidence"] = {"old": "Supplier", "new": "Seller"}

    answer = check(from_json({**whole, "tables": tables}), *texts, LEXICON)

    for piece, evidence in zip(pieces, right, strict=True):
        piece["evidence"] = evidence
    assert isinstance(answer, Indeterminate)
