"""What a path of a change is called: 「受理」的期限."""

from bianmin.catalogue.types import Service
from bianmin.kit.texts import Text, t

PARTS: dict[str, Text] = {
    "title": t("名稱", "Title"),
    "summary": t("一句話說明", "Summary"),
    "who": t("誰可以申請", "Who may apply"),
    "hours": t("辦理時間", "Hours"),
    "fee": t("費用", "Fee"),
    "about": t("說明", "Description"),
    "basis": t("法令依據", "Legal basis"),
    "audience": t("服務對象", "Audience"),
    "situations": t("生活情境", "Life situations"),
    "channels": t("申請方式", "Channels"),
    "is_public": t("對外公布", "Public"),
    "limit": t("期限", "Time limit"),
    "questions": t("常見問題", "Questions"),
    "note": t("附註", "Note"),
    "waived": t("免附的理由", "Why it need not be brought"),
    "required": t("必要", "Required"),
    "checklist": t("檢核表", "Checklist"),
    "roles": t("辦理人員", "Who works it"),
    "tells": t("告訴申請人的話", "What the applicant is told"),
    "lead": t("開頭說明", "Lead"),
    "order": t("欄位順序", "Order of fields"),
    "label": t("欄位名稱", "Label"),
    "help": t("填寫說明", "Help"),
    "why": t("為什麼要問", "Why it is asked"),
    "hidden": t("隱藏", "Hidden"),
}
_OF = t("{owner}：{part}", "{owner}: {part}")


def named(path: str, service: Service) -> Text:
    """Return a path in words; one the service no longer has is named by itself."""
    part = part_of(path)
    if "." not in path:
        return part
    return _OF.fill(owner=owner_of(path, service) or Text(path, path), part=part)


def part_of(path: str) -> Text:
    """Return what is changed at a path, without of what."""
    last = path.rpartition(".")[2]
    return PARTS.get(last, Text(last, last))


def owner_of(path: str, service: Service) -> Text | None:
    """Return the step, paper, page or field a path belongs to; None for the service itself."""
    kind, *codes = path.split(".")[:-1] or [""]
    if kind == "evidence":
        return next((one.title for one in service.evidence if [one.code] == codes), None)
    if kind == "page":
        return next((one.title for one in service.form if [one.code] == codes), None)
    if kind == "field":
        return next((one.label for one in service.fields() if [one.name] == codes), None)
    ways = (
        (step, way) for step in service.steps for way in (*step.exits, None) if step.code == (codes[0] if codes else "")
    )
    for step, way in ways:
        if kind == "step":
            return step.title
        if way is not None and [step.code, way.verb] == codes:
            return t("{step}—{way}", "{step} – {way}").fill(step=step.title, way=way.title)
    return None
