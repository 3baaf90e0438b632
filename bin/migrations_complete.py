"""Tell whether every change of a table has its migration (asks no database)."""

import sys
import warnings

import django
from django.core.management import call_command

warnings.simplefilter("ignore", RuntimeWarning)  # no database runs: the history isn't compared
django.setup()
try:
    call_command("makemigrations", "--check", "--dry-run", verbosity=1)
except SystemExit as ending:
    sys.exit(ending.code)
