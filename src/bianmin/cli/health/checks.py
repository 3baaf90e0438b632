"""The doctor's questions, one function each; a question that itself fails is an answer too."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from bianmin.adapters import mail, sms
from bianmin.adapters.errors import SettingError
from bianmin.cases import queries as cases
from bianmin.documents import queries as documents
from bianmin.jobs import queries as jobs
from bianmin.kit import messages
from bianmin.kit.clock import today
from bianmin.kit.database.address import ROLES, external_url
from bianmin.kit.home import bianmin_home
from bianmin.kit.secrets import key_files, keyring
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.payments import queries as payments
from bianmin.reports.queries import Period
from bianmin.reports.queries.checks import closing_checks

OK, WARN, FAIL = "ok", "warn", "fail"
LITTLE_DISK = 2 * 1024**3


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing looked at: "ok", "warn" (works, with something lacking) or "fail"."""

    code: str
    title: Text
    state: str
    detail: Text


def examine() -> Iterator[Answer]:
    """Ask every question in turn."""
    for code, title, ask in QUESTIONS:
        try:
            state, detail = ask()
        except Exception as error:  # noqa: BLE001  (a question that fails is an answer)
            said = " ".join(str(error).split()) or type(error).__name__
            state, detail = FAIL, t("無法檢查：{said}", "Could not be looked at: {said}").fill(said=said)
        yield Answer(code, title, state, detail)


def _database() -> tuple[str, Text]:
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('server_version'), current_user, current_setting('fsync')")
        version, user, fsync = cursor.fetchone()
    where = Text("外部伺服器", "outside server") if external_url() else Text("內建", "private")
    said = t("PostgreSQL {version}({where}），角色 {user}", "PostgreSQL {version} ({where}), role {user}").fill(
        version=version, where=where, user=user
    )
    if fsync != "on":
        return FAIL, Text(
            said.zh + ";fsync 已關閉，斷電時會遺失資料", said.en + "; fsync is off: a power failure loses data"
        )
    return (OK if user == ROLES["app"] else WARN), said


def _tables() -> tuple[str, Text]:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if plan:
        return FAIL, t("有 {n} 項尚未套用，請執行 bianmin migrate", "{n} migrations wait: run bianmin migrate").fill(
            n=len(plan)
        )
    return OK, t("已是最新", "up to date")


def _append_only() -> tuple[str, Text]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select name from unnest(%s::text[]) name"
            " where has_table_privilege(current_user, name, 'update, delete, truncate')",
            [list(settings.APPEND_ONLY_TABLES)],
        )
        open_to = [row[0] for row in cursor.fetchall()]
    if open_to:
        return WARN, t("資料庫角色可更改：{names}", "the database role may change: {names}").fill(
            names=", ".join(open_to)
        )
    return OK, t("只能新增，不能更改或刪除", "rows can be added, never changed or removed")


def _modes() -> tuple[str, Text]:
    loose = [file.path.name for file in key_files() if not file.is_safe]
    if loose:
        return FAIL, t(
            "金鑰檔權限過寬（應為 600):{names}", "keys readable by others (should be mode 600): {names}"
        ).fill(names=", ".join(loose))
    return OK, t("{n} 個金鑰檔皆為 600", "{n} key files, all of mode 600").fill(n=len(key_files()))


def _adapters() -> tuple[str, Text]:
    ways = {"mail": mail.carrier(), "sms": sms.carrier()}
    try:
        said = ", ".join(f"{name}: {way.check()}" for name, way in ways.items())
    except SettingError as problem:
        return FAIL, t("設定有誤：{said}", "the settings can't work: {said}").fill(said=problem)
    stuck = messages.state_counts()
    lost = stuck.get("failed", 0) + stuck.get("unsure", 0)
    if lost:
        return WARN, t("{said}；有 {n} 則未能寄出", "{said}; {n} could not be sent").fill(said=said, n=lost)
    return OK, Text(said, said)


def _keys() -> tuple[str, Text]:
    ring = keyring()
    use = cases.all_key_use()
    said = t("現用版本 {current}；識別碼數：{use}", "current version {current}; identifiers under each: {use}").fill(
        current=ring.current, use=", ".join(f"{version}: {use.get(version, 0):,}" for version in ring.versions)
    )
    lost = [version for version in use if version not in ring.versions]
    if lost:
        more = t(
            "；缺少版本 {v} 的金鑰，其識別碼無法讀取",
            "; the key of version {v} is missing: what is under it can't be read",
        )
        more = more.fill(v=", ".join(map(str, lost)))
        return FAIL, Text(said.zh + more.zh, said.en + more.en)
    if any(use.get(version) for version in ring.versions if version != ring.current):
        more = t("；請執行 bianmin keys rehash", "; run bianmin keys rehash")
        return WARN, Text(said.zh + more.zh, said.en + more.en)
    return OK, said


def _fonts() -> tuple[str, Text]:
    found = documents.font_state()
    return (OK if found.ok else WARN if found.usable else FAIL), found.problem or Text(found.face, found.face)


def _jobs() -> tuple[str, Text]:
    found = jobs.state()
    said = t(
        "等待 {w}、執行中 {r}、一週內失敗 {f}、停滯 {s}",
        "{w} waiting, {r} running, {f} failed in a week, {s} stuck",
    ).fill(w=found.waiting, r=found.running, f=found.failed, s=found.stuck)
    if found.waiting and not found.workers:
        more = t("；沒有執行中的背景程式", "; no worker runs")
        said = Text(said.zh + more.zh, said.en + more.en)
    return (FAIL if found.stuck else WARN if found.failed or (found.waiting and not found.workers) else OK), said


def _reactions() -> tuple[str, Text]:
    found = jobs.open_reactions(3)
    count = jobs.state()
    if not found:
        return OK, t("無待辦", "none waiting")
    first = found[0]
    said = t(
        "待辦 {w}、失敗 {f}；最早：{name}({error}）", "{w} waiting, {f} failed; the oldest: {name} ({error})"
    ).fill(w=count.reactions_waiting, f=count.reactions_failed, name=first.reaction, error=first.error or "-")
    return (FAIL if count.reactions_failed else WARN), said


def _money() -> tuple[str, Text]:
    checks = payments.ledger_checks()
    broken = [check for check in checks if check.violations]
    if broken:
        zh = "、".join(f"{check.title.zh} {check.violations}" for check in broken)
        en = ", ".join(f"{check.title.en} {check.violations}" for check in broken)
        return FAIL, Text(f"不符：{zh}", f"broken: {en}")
    return OK, t("{n} 項常設檢查皆相符", "all {n} standing checks hold").fill(n=len(checks))


def _figures() -> tuple[str, Text]:
    """Closed sums of figures against a direct count, of this year and the two before."""
    begin = Period.holding("year", today()).previous.previous.first
    found = closing_checks(begin)
    wrong = [check for check in found if check.wrong]
    if wrong:
        zh, en = ("、".join(one.title.zh for one in wrong), ", ".join(one.title.en for one in wrong))
        return FAIL, Text(f"月結累計數不符：{zh}", f"closed sums differ: {en}")
    closed = [check for check in found if check.closed_at]
    if not closed:
        return OK, t("尚未月結，直接計算", "nothing closed yet: counted directly")
    return OK, t("{n} 組月結累計數皆相符", "closed sums of {n} sets agree").fill(n=len(closed))


def _disk() -> tuple[str, Text]:
    free = shutil.disk_usage(bianmin_home()).free
    said = t("可用 {free} GB", "{free} GB free").fill(free=f"{free / 1024**3:.1f}")
    return (OK if free > LITTLE_DISK else WARN), said


def _home() -> tuple[str, Text]:
    home = bianmin_home()
    said = Text(str(home), str(home))
    return (OK if os.access(home, os.W_OK) else FAIL), said


def _calendar() -> tuple[str, Text]:
    """The coming year's official calendar is asked for early: periods that begin now may end in it."""
    year = today().year
    lacking = [one for one in (year, year + 1) if not office.calendar_days(one)]
    if not lacking:
        return OK, t("{a} 與 {b} 年已載入", "{a} and {b} are loaded").fill(a=year, b=year + 1)
    return WARN, t(
        "{years} 年的政府辦公日曆尚未載入，暫以國定假日推算，補班日等可能不符",
        "no official calendar of {years} is loaded: days are reckoned from the public holidays, without extra ones",
    ).fill(years=", ".join(map(str, lacking)))


QUESTIONS: tuple[tuple[str, Text, Callable[[], tuple[str, Text]]], ...] = (
    ("home", t("資料目錄", "Data folder"), _home),
    ("disk", t("磁碟空間", "Disk space"), _disk),
    ("database", t("資料庫", "Database"), _database),
    ("tables", t("資料表", "Tables"), _tables),
    ("append-only", t("只增不改的資料表", "Append-only tables"), _append_only),
    ("key-files", t("金鑰檔權限", "Modes of key files"), _modes),
    ("keys", t("個人資料金鑰", "Keys for personal data"), _keys),
    ("calendar", t("辦公日曆", "Calendar of working days"), _calendar),
    ("fonts", t("文件字型", "Fonts of papers"), _fonts),
    ("adapters", t("外部系統（郵件、簡訊）", "Outside systems (mail, short messages)"), _adapters),
    ("jobs", t("背景作業", "Background jobs"), _jobs),
    ("reactions", t("事件後續", "Reactions to events"), _reactions),
    ("money", t("帳務常設檢查", "Standing checks on money"), _money),
    ("figures", t("統計月結檢查", "Standing check on figures"), _figures),
)
