"""What is printed when the office is up: where to look, and whom to log in as in a sample."""

import json
from contextlib import suppress

from bianmin.kit.home import bianmin_home
from bianmin.kit.texts import Text

LOGINS = "sample-logins.json"
"""Under BIANMIN_HOME, written by ``bianmin sample``: [{"username", "password", "zh", "en"}]."""


def welcome(host: str, port: int) -> str:
    """Return the addresses, and the sample's log-ins where this branch is one."""
    shown = f"[{host}]" if ":" in host else host
    base = f"http://{shown}:{port}"
    lines = [
        "",
        f"  民眾網站 public site      {base}/",
        f"  內部作業 staff console    {base}/console/",
        f"  機器介面 machine API      {base}/api/v1/docs",
    ]
    with suppress(OSError, ValueError, KeyError):  # no sample: no log-ins to tell
        people = json.loads((bianmin_home() / LOGINS).read_text(encoding="utf-8"))
        told = Text("示範資料的登入帳號（虛構人物）", "Log-ins of the sample (invented persons)")
        lines += ["", f"  {told.zh} {told.en}"]
        lines += [
            f"    {person['username']:<14} {person['password']:<18} {person['zh']} {person['en']}" for person in people
        ]
    lines += ["", "  Ctrl-C 停止 stops everything.", ""]
    return "\n".join(lines)
