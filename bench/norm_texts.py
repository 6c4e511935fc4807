"""The texts whose norms are labelled, loaded as the labels count their provisions."""

import json
from pathlib import Path

from bench.force import text_of
from bench.treaty import SHARED

from paraph.text.node import Provision, Text
from paraph.wiring import read

FOLDER = SHARED / "agreements"


def load(file: str) -> Text:
    """Return the text of a file under `FOLDER`, by what its name ends with.

    Of a convention in JSON an article is a heading and a provision for each line of its English.
    """
    path = FOLDER / file
    match path.suffix:
        case ".json":
            return _convention(path)
        case ".xml":
            return text_of(path.read_bytes())
        case _:
            return read(path).text


def _convention(path: Path) -> Text:
    provisions: list[Provision] = []
    articles = json.loads(path.read_text(encoding="utf-8"))["articles"]
    for number, article in enumerate(articles, start=1):
        title = f"Article {number} {article['title_en'] or ''}".strip()
        provisions.append(Provision("heading", title, level=1))
        lines = (article["content_en"] or "").splitlines()
        provisions += [
            Provision("paragraph", " ".join(each.split())) for each in lines if each.strip()
        ]
    return Text(tuple(provisions))
