"""Settings of commands that neither serve pages nor make tables: the nouns and the queue alone.

Loading the faces, the editors' interface and the log-in costs three times the time and twice the memory
of everything an intake or a booking touches (docs/decisions/0009). Addresses can't be reversed here.
"""

from bianmin.config import settings as _everything
from bianmin.config.settings import *  # noqa: F403  (all of them, then fewer apps)

_NEEDED = ("bianmin.", "procrastinate.", "django.contrib.")
_FACES = (
    "bianmin.api",
    "bianmin.console",
    "bianmin.hall",
    "bianmin.pages",
    "bianmin.site",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
)

INSTALLED_APPS = [app for app in _everything.INSTALLED_APPS if app.startswith(_NEEDED) and app not in _FACES]
MIDDLEWARE = []
