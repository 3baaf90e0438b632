"""The keys for personal data: their state, a new version, bring identifiers to it, retire an old one.

個人資料金鑰：現況、換新版本、將識別碼轉換至新版、停用舊版。

  (no word)       live versions, and how many identifiers are kept under each
  rotate          add a new version; from now on new identifiers are kept under it, old ones are still found
  rehash          bring the others to it, 2,000 at a time; stopped or killed, it goes on where it was
  retire VERSION  take an old version out, once nothing is kept under it; a backup made before needs the old key file
"""

import argparse
from typing import TYPE_CHECKING

from bianmin.cli.output import emit, progress, say
from bianmin.cli.user_keys import system_user
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import t

if TYPE_CHECKING:
    from bianmin.office.types import Actor


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and for ``retire`` with which version."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("step", nargs="?", choices=("state", "rotate", "rehash", "retire"), default="state")
    parser.add_argument("version", nargs="?", type=int, metavar="VERSION", help="which version to retire")


def run(args: argparse.Namespace) -> int:
    """Do it, write down who did, and tell the state afterwards."""
    from bianmin.cases import actions, queries  # noqa: PLC0415  (Django is set up only now)
    from bianmin.kit import secrets  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.actions import note_look  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.queries import require  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.types import Actor, Permission  # noqa: PLC0415  (Django is set up only now)

    if (args.step == "retire") != (args.version is not None):
        raise Unusable(t("用法：bianmin keys retire 版本", "Use: bianmin keys retire VERSION"))
    actor = Actor.system(system_user())
    done = 0
    if args.step == "rotate":
        require(actor, Permission.ROTATE_KEYS)
        note_look(actor, "keys", secrets.rotate(), "rotate")
    elif args.step == "rehash":
        done = _rehash(actor)
        note_look(actor, "keys", secrets.keyring().current, "rehash", f"{done} identifiers")
    elif args.step == "retire":
        actions.retire_key(args.version, actor=actor)
        note_look(actor, "keys", args.version, "retire")
    ring, use = secrets.keyring(), queries.all_key_use()
    if args.json:
        emit(
            {
                "current": ring.current,
                "versions": [{"version": version, "identifiers": use.get(version, 0)} for version in ring.versions],
                "lost": sum(count for version, count in use.items() if version not in ring.versions),
                "rehashed": done,
            }
        )
        return 0
    for version in ring.versions:
        state = t("現用", "current") if version == ring.current else t("舊版", "old")
        say(
            t("第 {v} 版（{zh}）：{n:,} 筆", "version {v} ({en}): {n:,} identifiers").fill(
                v=version, zh=state.zh, en=state.en, n=use.get(version, 0)
            )
        )
    if any(version < ring.current and use.get(version) for version in ring.versions):
        say(t("請執行 bianmin keys rehash 轉換。", "Bring the old ones over with bianmin keys rehash."))
    elif len(ring.versions) > 1:
        say(t("舊版已無資料，可用 bianmin keys retire 停用。", "Nothing is under the old ones: bianmin keys retire."))
    return 0


def _rehash(actor: "Actor") -> int:
    from bianmin.cases import actions, queries  # noqa: PLC0415  (Django is set up only now)
    from bianmin.kit import secrets  # noqa: PLC0415  (Django is set up only now)

    current = secrets.keyring().current
    total = sum(count for version, count in queries.all_key_use().items() if version != current)
    show = progress(t("轉換識別碼", "Bringing identifiers over"))
    done = after = 0
    while count := actions.rehash_obligors(actor=actor):
        done += count
        show(done, total)
    while True:
        count, after = actions.rehash_representatives(actor=actor, after=after)
        if not count:
            break
        done += count
        show(done, total)
    for user in secrets.users().values():
        while count := user.rehash():
            done += count
            show(done, total)
    return done
