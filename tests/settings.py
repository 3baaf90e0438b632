"""Settings of the tests: the product's own, with a home apart from any real office."""

import os
from pathlib import Path

os.environ.setdefault("BIANMIN_HOME", str(Path(__file__).resolve().parents[1] / "var" / "test"))

from bianmin.config.settings import *  # noqa: F403
