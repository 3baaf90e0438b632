"""What can be wrong with the database, each in one sentence that says what to do."""

from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text


class DatabaseUnusable(Refusal):
    """The database can't be used as things stand."""

    code = "database-unusable"
    status = 503
    text = Text("資料庫無法使用。", "The database can't be used.")


class NotOurs(DatabaseUnusable):
    """The data belongs to another user of this machine."""

    code = "database-not-ours"
    text = Text(
        "資料目錄 {path} 屬於使用者 {owner}，請以該使用者或 root 執行。",
        "The data folder {path} belongs to the user {owner}: run this as that user or as root.",
    )


class NoUserName(DatabaseUnusable):
    """PostgreSQL knows a person by the operating system's name, and there is none."""

    code = "database-no-user-name"
    text = Text(
        "作業系統沒有編號 {uid} 的使用者名稱，無法啟動內建資料庫；請建立該使用者，或設定 BIANMIN_DATABASE_URL。",
        "The operating system has no user name for number {uid}, which the private database needs: "
        "add that user, or set BIANMIN_DATABASE_URL.",
    )


class UnsafeFolder(DatabaseUnusable):
    """A folder that must be private is not."""

    code = "database-unsafe-folder"
    text = Text(
        "目錄 {path} 不是專屬的私人目錄（擁有者或權限不符），請移除後再試。",
        "The folder {path} is not private to its owner (wrong owner or mode): remove it and try again.",
    )


class NoBinaries(DatabaseUnusable):
    """The wheel with PostgreSQL is not installed, or can't be read by the user that must run it."""

    code = "database-no-binaries"
    text = Text(
        "找不到可用的 PostgreSQL 程式（{why}），請執行 make run，或設定 BIANMIN_DATABASE_URL。",
        "No usable PostgreSQL programs ({why}): run make run, or set BIANMIN_DATABASE_URL.",
    )


class DidNotStart(DatabaseUnusable):
    """PostgreSQL ended instead of starting."""

    code = "database-did-not-start"
    text = Text("內建資料庫未能啟動：{why}（詳見 {log}）。", "The private database did not start: {why} (see {log}).")


class WrongUrl(DatabaseUnusable):
    """BIANMIN_DATABASE_URL can't be understood."""

    code = "database-wrong-url"
    text = Text(
        "BIANMIN_DATABASE_URL 須為 postgresql://user@host:port/database 的形式。",
        "BIANMIN_DATABASE_URL must look like postgresql://user@host:port/database.",
    )


class NotReached(DatabaseUnusable):
    """The server named by BIANMIN_DATABASE_URL does not answer as it should."""

    code = "database-not-reached"
    text = Text(
        "無法連上 BIANMIN_DATABASE_URL 所指的資料庫：{why}",
        "The database named by BIANMIN_DATABASE_URL can't be reached: {why}",
    )


class TooOld(DatabaseUnusable):
    """The server is older than what the SQL of this product needs."""

    code = "database-too-old"
    text = Text(
        "資料庫伺服器是 PostgreSQL {version}，本系統需要 15 以上的版本。",
        "The database server is PostgreSQL {version}; this product needs 15 or newer.",
    )


class NotMigrated(DatabaseUnusable):
    """There are no tables yet."""

    code = "database-not-migrated"
    text = Text(
        "資料庫還沒有資料表，請先執行 bianmin migrate。", "The database has no tables yet: run bianmin migrate first."
    )
