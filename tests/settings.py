"""Settings of the tests: the product's own, with a home apart from any real office."""

import os
from pathlib import Path

os.environ.setdefault("BIANMIN_HOME", str(Path(__file__).resolve().parents[1] / "var" / "test"))

from bianmin.config.settings import *  # noqa: F403  (all of them, then those of tests)

# A real hash is slow on purpose; the tests log in some hundred people. Commands that tests start use the product's own.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
