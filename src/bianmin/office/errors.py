"""Refusals of the office."""

from bianmin.kit.errors import NotAllowed, NotFound, Refusal, Unusable
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission


class PermissionMissing(NotAllowed):
    """The actor lacks a permission, or it doesn't reach this record. Faces note it as a refused look."""

    code = "permission-missing"

    def __init__(self, permission: Permission, sentence: Text, *, out_of_reach: bool = False) -> None:
        self.permission = permission
        self.out_of_reach = out_of_reach
        if out_of_reach:
            text = t(
                "您可以「{what}」，但只限自己承辦的範圍；這一筆不在其中。",
                "You may do this ({what}), but only for what is yours; this record is not.",
            )
        else:
            text = t(
                "您沒有「{what}」的權限。如需辦理，請洽系統管理者。",
                "You don't have the permission: {what}. Ask an administrator.",
            )
        super().__init__(text, what=Text(sentence.zh.rstrip("。"), sentence.en.rstrip(".")))


class UnknownSetting(NotFound):
    """No dated setting has this key."""

    code = "unknown-setting"
    text = Text("沒有「{key}」這項設定。", "There is no setting “{key}”.")


class BadSetting(Unusable):
    """A value that the setting doesn't take."""

    code = "bad-setting"
    text = Text("這個值不適用於「{title}」：{why}", "This value doesn't fit “{title}”: {why}")


class BadCalendar(Unusable):
    """A calendar file with faults; ``faults`` lists each with its line."""

    code = "bad-calendar"
    text = Text("日曆檔有錯誤，未載入任何資料。", "The calendar file has faults; nothing was loaded.")

    def __init__(self, faults: list[tuple[int, Text]]) -> None:
        self.faults = faults
        line, why = faults[0]
        super().__init__(
            t(
                "日曆檔有 {count} 處錯誤，未載入任何資料。第 {line} 行：{why}",
                "The calendar file has {count} faults; nothing was loaded. Line {line}: {why}",
            ),
            count=len(faults),
            line=line,
            why=why,
        )


class NoBranch(NotFound):
    """The default branch has not been made yet."""

    code = "no-branch"
    text = Text(
        "尚未建立分署基本資料，請先執行 bianmin migrate。", "The branch is not set up yet; run bianmin migrate first."
    )


class NotPossible(Refusal):
    """What the office's own data don't allow."""

    code = "office-refused"
