"""The redline page in a real browser, and as the file that is mailed around."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import escape
from pathlib import Path

import pytest
from tests.journeys.command import NEW, OLD
from tests.journeys.command import paraph as command

import paraph
from paraph.formats.registry import write
from paraph.views.page_check import read_back

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_OVERFLOW = """<script>
const wide = [...document.querySelectorAll('body *')].filter(one =>
  !one.closest('.tw, .skip') && getComputedStyle(one).position !== 'absolute'
  && one.getBoundingClientRect().right > innerWidth + 1);
document.title = 'wide: ' + wide.length + ' ' + (wide[0] ? wide[0].outerHTML : '');
</script>"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("page") / "redline.html"
    command("compare", OLD, NEW, "--redline", target, "--quiet")
    return target


@pytest.fixture(scope="module")
def chromium() -> str:
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("No Chromium is here to open the page with (apt-get install chromium).")
    return found


def _browse(chromium: str, page: Path, *options: str) -> bytes:
    done = subprocess.run(
        [
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            f"--user-data-dir={page.parent / 'profile'}",
            *options,
            page.as_uri(),
        ],
        capture_output=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def test_every_link_of_the_page_leads_somewhere_in_it(written: Path) -> None:
    page = written.read_text("utf-8")

    ids = re.findall(r'\bid="([^"]*)"', page)
    targets = re.findall(r'\bhref="([^"]*)"', page)

    assert len(ids) == len(set(ids))
    assert targets
    assert {target for target in targets if target[:1] != "#" or target[1:] not in ids} == set()


def test_the_page_fetches_nothing_and_runs_nothing(written: Path) -> None:
    page = written.read_text("utf-8")

    assert not re.search(r"<(?:script|link|img|iframe|object|embed|form|base)\b", page)
    assert not re.search(r"\b(?:src|srcset|on[a-z]+)=", page)
    assert "url(" not in page
    assert "@import" not in page


def test_every_change_of_the_table_has_its_place_in_the_text(written: Path) -> None:
    page = written.read_text("utf-8")

    rows = re.findall(r'<tr id="r(\d+)"', page)
    places = re.findall(r'<a id="c(\d+)" href="#r\1"', page)

    assert sorted(rows, key=int) == [str(number) for number in range(1, len(rows) + 1)]
    assert sorted(places, key=int) == sorted(rows, key=int)


def test_both_ends_of_a_move_lead_to_each_other(written: Path) -> None:
    page = written.read_text("utf-8")

    away = re.search(r'<h\d id="(p\d+)"[^>]*data-t="moved-from[^>]*>.{0,300}?href="#(p\d+)"', page)
    come = re.search(r'<h\d id="(p\d+)"[^>]*data-t="moved-to[^>]*>.{0,300}?href="#(p\d+)"', page)

    assert away is not None
    assert come is not None
    assert (away[1], away[2]) == (come[2], come[1])


def test_a_browser_sees_both_texts_as_they_are(written: Path, chromium: str) -> None:
    old, new = paraph.read(OLD).text, paraph.read(NEW).text

    dom = _browse(chromium, written, "--dump-dom").decode()

    seen_old, seen_new = read_back(dom.replace("&nbsp;", "\xa0").encode())
    assert seen_old == old
    assert seen_new == new


@pytest.mark.parametrize("width", [1280, 768, 500])
def test_nothing_is_clipped_at_the_side(width: int, written: Path, chromium: str) -> None:
    measured = written.with_name(f"measured-{width}.html")
    page = _POLICY.sub("", written.read_text("utf-8"))
    measured.write_text(page.replace("</body>", f"{_OVERFLOW}</body>"), "utf-8")

    dom = _browse(chromium, measured, "--dump-dom", f"--window-size={width},1000").decode()

    title = re.search(r"<title>(.*?)</title>", dom, re.DOTALL)
    assert title is not None
    assert title[1].startswith("wide: 0"), title[1][:300]


_PHONE = """<!doctype html><html><head><title>?</title></head><body>
<iframe style="width:360px;height:800px;border:0" srcdoc="{}"></iframe>
<script>
onload = () => {{
  const page = document.querySelector('iframe').contentDocument, root = page.documentElement;
  const tables = [...page.querySelectorAll('table')];
  const fit = root.scrollWidth <= root.clientWidth ? 'fits' : 'is scrolled';
  const scrolled = tables.filter(one => one.scrollWidth > one.clientWidth).length;
  document.title = fit + ', ' + scrolled + ' of ' + tables.length + ' tables scrolled';
}};
</script></body></html>"""
_BREAKABLE = "x" * 90
_CONVERTED = f"""# Of Telecommunications{_BREAKABLE}

See <https://registry.example.org/programmes/{_BREAKABLE}> and `code{_BREAKABLE}`.[^1]

| {" | ".join(f"Programme year {2027 + at}" for at in range(9))} |
|{"---|" * 9}
| {" | ".join(f"{at + 1},000,001" for at in range(9))} |

- a
  - b
    - (c) Intergovernmental{_BREAKABLE}

> > Quoted, {_BREAKABLE}

| a | b |
|---|---|
| 1 | 2 |

[^1]: A note, {_BREAKABLE}
"""


def test_a_converted_page_fits_a_phone_and_only_its_wide_tables_are_scrolled(
    tmp_path: Path, chromium: str
) -> None:
    made = write(paraph.read(_CONVERTED.encode(), file="a.md"), "html").decode()
    framed = tmp_path / "framed.html"
    framed.write_text(_PHONE.format(escape(made)), "utf-8")

    dom = _browse(chromium, framed, "--dump-dom", "--virtual-time-budget=3000").decode()

    assert "<title>fits, 1 of 2 tables scrolled</title>" in dom


def _table(columns: int) -> bytes:
    rows = [
        ["Programme", *(f"Programme year {2027 + at}" for at in range(columns))],
        *(
            [name, *(f"{(at + 1) * 1_000_000 + 1:,}" for at in range(columns))]
            for name in ("Trade promotion", "Intergovernmental cooperation")
        ),
    ]
    cells = "".join(f"<tr>{''.join(f'<td>{one}</td>' for one in row)}</tr>" for row in rows)
    return f"<p>In euros.</p><table>{cells}</table><p>End.</p>".encode()


@pytest.mark.parametrize("columns", [4, 7, 9, 14])
def test_no_amount_of_a_wide_table_is_broken_on_paper(
    columns: int, tmp_path: Path, chromium: str
) -> None:
    if not shutil.which("pdftotext"):
        pytest.skip("No pdftotext is here to read the paper with (apt-get install poppler-utils).")
    old = _table(columns)
    comparison = paraph.compare(
        paraph.read(old, file="old.html"),
        paraph.read(old.replace(b"3,000,001", b"3,400,001"), file="new.html"),
    )
    page, printed = tmp_path / "wide.html", tmp_path / "wide.pdf"
    paraph.write(comparison, page)

    _browse(chromium, page, "--no-pdf-header-footer", f"--print-to-pdf={printed}")

    done = subprocess.run(["pdftotext", "-layout", printed, "-"], capture_output=True, check=True)  # noqa: S607
    shown = done.stdout.decode()
    for at in range(columns):
        assert shown.count(f"{at + 1},000,001") >= (1 if at == 2 else 2)
    assert "Intergovernmental" in shown


def test_the_page_prints(written: Path, chromium: str) -> None:
    printed = written.with_suffix(".pdf")

    _browse(chromium, written, f"--print-to-pdf={printed}")

    assert printed.read_bytes().startswith(b"%PDF")
