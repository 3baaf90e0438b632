"""Make or update the tables, the rights on them, and the default branch.

資料表的建立與更新、資料庫權限與預設分署。
"""

import argparse
import io

from bianmin.cli.output import emit, say, say_error
from bianmin.cli.serving.migrated import note_migrated
from bianmin.kit.texts import t

DATABASE = "owner"
APPS = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose: all migrations are applied."""
    parser.add_argument("--check", action="store_true", help="only tell whether something is to be done (status 1)")


def run(args: argparse.Namespace) -> int:
    """Apply migrations, then rights, then what every branch starts with; a second run changes nothing."""
    from django.conf import settings  # noqa: PLC0415  (Django is set up only now)
    from django.core.management import call_command  # noqa: PLC0415  (Django is set up only now)
    from django.db import connection  # noqa: PLC0415  (Django is set up only now)
    from django.db.migrations.executor import MigrationExecutor  # noqa: PLC0415  (Django is set up only now)

    from bianmin.bookings.actions import ensure_default_places  # noqa: PLC0415  (Django is set up only now)
    from bianmin.desk.actions import ensure_default_desk  # noqa: PLC0415  (Django is set up only now)
    from bianmin.inspections.actions import ensure_default_sheets  # noqa: PLC0415  (Django is set up only now)
    from bianmin.kit.database.grants import apply_grants  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.actions import ensure_default_branch  # noqa: PLC0415  (Django is set up only now)
    from bianmin.pages.actions import ensure_default_pages  # noqa: PLC0415  (Django is set up only now)
    from bianmin.surveys.actions import ensure_default_surveys  # noqa: PLC0415  (Django is set up only now)

    executor = MigrationExecutor(connection)
    plan = [
        f"{migration.app_label}.{migration.name}"
        for migration, _ in executor.migration_plan(executor.loader.graph.leaf_nodes())
    ]
    if args.check:
        if args.json:
            emit({"pending": plan})
        else:
            say(t("待套用：{n} 項。", "To be applied: {n}.").fill(n=len(plan)))
        return 1 if plan else 0
    words = io.StringIO()
    call_command("migrate", interactive=False, verbosity=1, stdout=words)
    own_role = apply_grants(settings.APPEND_ONLY_TABLES)
    ensure_default_branch()
    ensure_default_places()
    ensure_default_desk()
    ensure_default_pages()
    ensure_default_surveys()
    ensure_default_sheets()
    note_migrated()
    if not own_role:
        say_error(
            t(
                "連線的使用者不能建立角色 bianmin_app，程式將以該使用者執行；只增不改的資料表未受資料庫保護。",
                "The connecting user can't make the role bianmin_app: commands work as that user, and the database "
                "itself doesn't keep the append-only tables.",
            )
        )
    if args.json:
        emit({"applied": plan, "application_role": own_role})
    else:
        say(t("資料表已就緒（套用 {n} 項）。", "The tables are ready ({n} migrations applied).").fill(n=len(plan)))
    return 0
