"""Key files of users: who acts by ``--as USER`` must be able to read that user's file.

The file ``BIANMIN_HOME/keys/users/USER`` (mode 600) holds a code derived from this installation's secret
key and the user's name. It is made by whoever may read the secret key (``bianmin disburse key --as USER``)
and given to the operating-system user the person works as; it opens nothing but ``--as``, and the roles
of the office decide what may be done then.
"""

import hashlib
import hmac
import os
import pwd
import stat
from pathlib import Path

from django.conf import settings

from bianmin.kit.home import bianmin_home
from bianmin.payments.errors import NoUserKey

PRIVATE = 0o600


def path_of(user: str) -> Path:
    """Return where a user's key file lies; a name that would leave the folder is refused."""
    path = bianmin_home() / "keys" / "users" / user
    if not user or "/" in user or "\0" in user or user.startswith("."):
        raise NoUserKey(user=user, path=path)
    return path


def make(user: str) -> Path:
    """Make a user's key file (mode 600, in a folder of mode 711), or mend it; return where it lies."""
    path = path_of(user)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.parent.chmod(0o711)
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE), "w") as file:
        file.write(_code(user) + "\n")
    return path


def check(user: str) -> None:
    """Refuse (NoUserKey) unless the user's key file can be read, is private and holds the right code."""
    path = path_of(user)
    try:
        with path.open() as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            code = file.read().strip()
    except (OSError, ValueError) as problem:
        raise NoUserKey(user=user, path=path) from problem
    if mode != PRIVATE or not hmac.compare_digest(code.encode(), _code(user).encode()):
        raise NoUserKey(user=user, path=path)


def system_user() -> str:
    """Return the operating-system user by what the kernel says, not by what the environment claims."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # an account without a name
        return f"uid {os.getuid()}"


def _code(user: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), f"user-key:{user}".encode(), hashlib.sha256).hexdigest()
