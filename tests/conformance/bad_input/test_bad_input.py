"""No file, however it was damaged or contrived, breaks a comparison or passes for the sound one."""

from collections import Counter
from collections.abc import Iterator

import pytest
from tests.conformance.bad_input.case import Case
from tests.conformance.bad_input.collection import cases
from tests.conformance.bad_input.trial import Trials

CASES = tuple(cases())
SOUND = {(case.of, case.suffix): case for case in CASES if case.suffix != ""}


@pytest.fixture(scope="module")
def trials(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trials]:
    with Trials(tmp_path_factory.mktemp("bad")) as running:
        yield running


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bad_file_is_told_in_time_and_never_the_same(case: Case, trials: Trials) -> None:
    _, faults = trials.of(case)

    assert faults == []


@pytest.mark.parametrize("case", SOUND.values(), ids=lambda case: case.suffix)
def test_the_sound_file_is_the_same_as_its_copy(case: Case, trials: Trials) -> None:
    outcome = trials.same(case)

    assert (outcome.code, outcome.said) == (0, "")


def test_every_bad_file_has_a_name_of_its_own() -> None:
    counted = Counter(case.name for case in CASES)

    assert [name for name, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("number", range(0, len(CASES), 100))
def test_a_bad_file_is_made_alike_every_time(number: int) -> None:
    assert CASES[number].make() == CASES[number].make()
