"""The stories of `paraph demo`, each a life of an agreement told by the commands of Paraph."""

from paraph.cli.stories.council import COUNCIL
from paraph.cli.stories.story import Story
from paraph.cli.stories.treaty import TREATY

STORIES: dict[str, Story] = {each.name: each for each in (TREATY, COUNCIL)}
