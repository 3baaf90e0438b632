"""What applicants are told: by mail or short message, in their language, in the transaction of what happened."""

from datetime import date

from bianmin.catalogue.types import Openness, Service
from bianmin.kit import messages, roc
from bianmin.kit.messages import MessageChannel
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.requests.models import Request
from bianmin.requests.queries.opening import person

_MOBILE = 10


def tell(row: Request, subject: Text, body: Text) -> list[int]:
    """Write to the applicant where he left an address; of a sealed matter never: an address would betray him."""
    if row.openness == Openness.SEALED:
        return []
    who = person(row)
    channel, address = _way(who["mail"], who["telephone"])
    if channel is None:
        return []
    greeting = t("{name}您好：\n\n", "Dear {name},\n\n").fill(
        name=Text(who["name"] or "申請人", who["name"] or "applicant")
    )
    foot = _foot(row) if channel is MessageChannel.MAIL else Text("", "")
    whole = Text(greeting.zh + body.zh + foot.zh, greeting.en + body.en + foot.en)
    try:
        made = messages.send(channel, address, subject, whole, language=row.language, about="request", about_id=row.pk)
    except messages.BadAddress:
        return []  # a request isn't refused because a paper form bore an unreadable address
    return [made]


def tell_received(row: Request, service: Service, code: str, explanation: Text | None) -> list[int]:
    """Send the receipt: number, code, by when and why."""
    body = t(
        "本分署已收到您的「{service}」。\n案號：{number}\n查詢碼：{code}\n{when}\n請憑案號與查詢碼查詢進度、補件或撤回。",
        "We have received your request “{service}”.\nNumber: {number}\nCode: {code}\n{when}\n"
        "With number and code you can follow it, add to it or withdraw it.",
    ).fill(service=service.title, number=row.number, code=code, when=_when(row.due_on, explanation))
    return tell(row, _subject(row, t("收件證明", "receipt")), body)


def tell_step(row: Request, service: Service, said: Text, due_on: date | None) -> list[int]:
    """Send what an exit tells the applicant, with the day by which something is awaited of him."""
    by = (
        t("\n請於{day}前辦理。", "\nPlease do so by {day_en}.").fill(day=roc.spoken(due_on), day_en=roc.english(due_on))
        if due_on
        else Text("", "")
    )
    body = t(
        "關於您的「{service}」（{number}）：\n{said}{by}", "About your request “{service}” ({number}):\n{said}{by}"
    )
    return tell(
        row,
        _subject(row, t("辦理情形", "progress")),
        body.fill(service=service.title, number=row.number, said=said, by=by),
    )


def tell_moved(row: Request, service: Service, was: date, explanation: Text) -> list[int]:
    """Send that the promised day moved: from when to when, and why."""
    if row.due_on is None:
        return []
    body = t(
        "您的「{service}」（{number}）預定辦結日由{was}改為{now}。\n理由：{why}",
        "The day by which your request “{service}” ({number}) is to be done moved from {was_en} to {now_en}.\n"
        "Why: {why}",
    ).fill(
        service=service.title,
        number=row.number,
        was=roc.spoken(was),
        was_en=roc.english(was),
        now=roc.spoken(row.due_on),
        now_en=roc.english(row.due_on),
        why=explanation,
    )
    return tell(row, _subject(row, t("預定日期變動", "its day moved")), body)


def _when(due_on: date | None, explanation: Text | None) -> Text:
    if due_on is None or explanation is None:
        return t("本項服務未定辦理期限。", "This service has no fixed limit.")
    return t("預定於{day}前辦結：{why}", "To be done by {day_en}: {why}").fill(
        day=roc.spoken(due_on), day_en=roc.english(due_on), why=explanation
    )


def _subject(row: Request, what: Text) -> Text:
    return t("{number} {what}", "{number}: {what}").fill(number=row.number, what=what)


def _foot(row: Request) -> Text:  # noqa: ARG001  (the branch signs every mail alike)
    branch = office.branch()
    return t("\n\n{name}\n電話：{telephone}", "\n\n{name}\nTelephone: {telephone}").fill(
        name=branch.name, telephone=branch.telephone
    )


def _way(mail: str, telephone: str) -> tuple[MessageChannel | None, str]:
    digits = "".join(sign for sign in telephone if sign.isdigit())
    if mail:
        return MessageChannel.MAIL, mail
    if digits.startswith("09") and len(digits) == _MOBILE:
        return MessageChannel.SMS, digits
    return None, ""
