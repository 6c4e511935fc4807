from paraph.comparison.compare import compare as compare
from paraph.comparison.comparison import Comparison as Comparison
from paraph.errors import ParaphError as ParaphError
from paraph.proof.judging import judge
from paraph.proof.profile import Profile as Profile
from paraph.proof.verdict import Verdict as Verdict
from paraph.text.node import Text as Text
from paraph.text.reading import Reading as Reading
from paraph.views.redline import redline as redline
from paraph.wiring import read as read
from paraph.wiring import write as write
from paraph.wiring.converting import convert as convert

__version__: str
prove = judge
