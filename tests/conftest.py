"""What every test may ask for: golden files, the data by others, and no chance."""

from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"

# The same examples on every machine and at every run; how long one takes says nothing here.
settings.register_profile("paraph", derandomize=True, deadline=None)
settings.load_profile("paraph")


class Golden(Protocol):
    """Demand that `text` is what the golden file at `path` holds."""

    def __call__(self, path: Path, text: str) -> None: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="rewrite the golden files that came out differently, for review as a diff",
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    accept: bool = request.config.getoption("--accept")

    def demand(path: Path, text: str) -> None:
        held = path.read_bytes() if path.exists() else None
        came = text.encode("utf-8")
        if accept and came != held:
            path.write_bytes(came)
        elif held is None:
            pytest.fail(f"There is no golden file {path}; `./check --accept` writes it.")
        else:
            assert text == held.decode("utf-8"), f"{path} holds something else"

    return demand


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of data by others, which lies beside the checkout and is no part of it."""
    if not SHARED_DATA.is_dir():
        pytest.skip("The data by others does not lie beside this checkout (../shared/data).")
    return SHARED_DATA
