"""Tell whether every change of a table has its migration, and the snapshot every migration (asks no database)."""

import sys
import warnings

import django
from django.core.management import call_command

warnings.simplefilter("ignore", RuntimeWarning)  # no database runs: the history isn't compared
django.setup()
try:
    call_command("makemigrations", "--check", "--dry-run", verbosity=1)
except SystemExit as ending:
    if ending.code:
        sys.exit(ending.code)

from bianmin.kit.database import snapshot  # noqa: E402  (needs Django set up)

if not snapshot.fits():
    sys.exit("The schema snapshot is not that of these migrations: run make schema.")
