"""What the reports refuse."""

from bianmin.kit.errors import NotFound, Refusal, Unusable
from bianmin.kit.texts import t


class NotAPeriod(Unusable):
    """A text that names no period of the office's calendar."""

    code = "not-a-period"
    text = t(
        "「{said}」不是統計期間。請寫年（111）、半年（110H1）、季（110Q2）、月（109-05）"
        "或起迄（109-01..109-12、109-01-05..109-02-03）。",
        "“{said}” is no period. Write a year (111), a half (110H1), a quarter (110Q2), a month (109-05) "
        "or a range (109-01..109-12, 109-01-05..109-02-03); years are ROC years.",
    )


class NoSuchFigure(NotFound):
    """A figure's code that isn't defined."""

    code = "no-such-figure"
    text = t("沒有代碼為「{code}」的統計數字。", "There is no figure with the code “{code}”.")


class NoSuchSnapshot(NotFound):
    """A snapshot's number that isn't there."""

    code = "no-such-snapshot"
    text = t("沒有這份凍結資料。", "There is no such snapshot.")


class RecordsWithheld(Refusal):
    """Records that may not be shown: anonymous answers in a group of fewer than five."""

    code = "records-withheld"
    status = 403
    text = t(
        "這組匿名資料少於{least}筆，為保護填答人，不列出細目。",
        "This group of anonymous records has fewer than {least}; to protect those who answered, it is not broken down.",
    )


class NotABranchFile(Unusable):
    """A file that isn't a data file another branch has published."""

    code = "not-a-branch-file"
    text = t("這不是分署公布的統計資料檔：{why}", "This is not a data file published by a branch: {why}")


class FileKnown(Refusal):
    """Another branch's data file that was taken in before."""

    code = "file-known"
    text = t("這份資料檔已經收存。", "This data file has been taken in before.")


class UnknownReport(NotFound):
    """No such report, or none of this period and outline."""

    code = "unknown-report"
    text = t("查無這份報告。", "There is no such report.")


class UnknownOutline(Unusable):
    """An outline's code that isn't one."""

    code = "unknown-outline"
    text = t("沒有「{code}」這種報告。", "There is no outline “{code}”.")


class ReportNotThere(Refusal):
    """The report doesn't stand where this is possible; ``text`` says why."""

    code = "report-not-there"
    text = t("這份報告目前不能這樣辦理。", "That can't be done with this report now.")


class ReportFaulty(Refusal):
    """A report with faults that must be mended first."""

    code = "report-faulty"
    text = t("報告還有{count}項待修正：{first}", "{count} things must be mended first: {first}")


class SamePerson(Refusal):
    """Who sent a report can't approve it; nor may one person take two steps."""

    code = "same-person"
    status = 403
    text = t("陳核與核定須由不同的人辦理。", "Another person must do this step.")


class SectionNotYours(Refusal):
    """A section given to somebody else."""

    code = "section-not-yours"
    status = 403
    text = t("這一段指派給他人撰寫。", "This section was given to somebody else.")


class WrongSection(Refusal):
    """What was entered for a section can't be so; ``text`` says why."""

    code = "wrong-section"
    status = 422
    text = t("這一段不能這樣寫。", "This section can't be written so.")
