"""The WSGI entrance for granian."""

import os
import signal
from typing import cast

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")

if os.environ.get("BIANMIN_DIE_WITH_PARENT"):
    # A web process whose server was killed would keep the port and serve on without anyone to stop it.
    from bianmin.cli.serving.processes import die_with_parent

    die_with_parent(signal.SIGKILL)
    # Until granian has set its own, the handler a worker inherits from the master would swallow the word to stop.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)

pages = get_wsgi_application()
# Every address is loaded before the first caller: he and all behind him waited a second for it in each process.
_ = get_resolver().url_patterns

from bianmin.hall.quick import Application, Quick  # noqa: E402  (reads tables: only once the applications are loaded)

application = Quick(cast("Application", pages))
