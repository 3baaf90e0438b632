"""What taking an exit will do, in words: said before it is done."""

from bianmin.catalogue.types import OUTCOMES, PARTIES, Party, Service
from bianmin.kit.texts import Text, t
from bianmin.requests.types import ExitView

EFFECTS: dict[str, Text] = {
    "make_plan": t("帳務立即建立分期計畫，每期繳款自動沖銷。", "A plan is made at once; payments fill it."),
    "revoke_plan": t("分期計畫撤銷，餘額立即到期。", "The plan is revoked; what is left is due at once."),
    "stop_execution": t("案件停止執行，並記入案件歷程。", "The cases are suspended; their timelines say so."),
    "move_appearance": t("案件的到場日期改到新日期。", "The day of appearance in the case moves."),
    "fee": t("依規費表計算應收費用。", "The fee is worked out by the table."),
    "post": t("內容與答復公開於留言板。", "Question and answer appear on the message board."),
    "refer": t("登記關懷轉介，計入轉介人數與件數。", "The referral is registered and counted."),
    "cancel": t("預約取消，時段釋出。", "The booking is cancelled and its seat is free."),
    "absent": t("預約登記為未到。", "The booking is marked: did not come."),
}
"""What the effects of procedures do; their names are those the procedures registered."""
ELSEWHERE = t("會在其他部分立即生效。", "It acts in other parts at once.")
NO_UNDO = t("確認後不能取消，只能另辦更正。", "It can't be undone afterwards, only corrected by another step.")


def consequences(service: Service, way: ExitView) -> list[Text]:
    """Return what follows from an exit, the weightiest first."""
    found: list[Text] = []
    effect = effect_of(service, way)
    if effect:
        found.append(EFFECTS.get(effect, ELSEWHERE))
    if way.letter:
        found.append(t("製作公文並編文號。", "An official letter is made and numbered."))
    if way.tells is not None:
        found.append(t("通知申請人：「{words}」", "The applicant is told: “{words}”").fill(words=way.tells))
    target = service.step(way.to)
    if target.ends is not None:
        found.append(t("申請辦結：{outcome}。", "The request ends: {outcome}.").fill(outcome=OUTCOMES[target.ends]))
    else:
        found.append(
            t("進入「{step}」，輪到{who}。", "It goes to “{step}”; it is then up to {who}.").fill(
                step=target.title, who=Text(PARTIES[target.party].zh, PARTIES[target.party].en.lower())
            )
        )
    if target.pauses:
        found.append(t("等候期間停止計時。", "The clock stands still while it waits."))
    if is_final(service, way):
        found.append(NO_UNDO)
    return found


def effect_of(service: Service, way: ExitView) -> str:
    """Return the name of what an exit does in other parts; empty where it does nothing there."""
    exits = (one for step in service.steps for one in step.exits)
    return next((one.effect for one in exits if one.verb == way.verb and one.to == way.to and one.effect), "")


def is_final(service: Service, way: ExitView) -> bool:
    """Say whether an exit can't be undone: it leaves the house, acts elsewhere, or ends the matter."""
    leaves = way.letter or way.tells or service.step(way.to).ends is not None
    return bool(leaves or effect_of(service, way))


def recorded_for(way: ExitView) -> Text | None:
    """Say whose doing is recorded where it isn't the office's."""
    if way.by is Party.OFFICE:
        return None
    return t("登錄{who}的表示", "Record what {who} did").fill(who=Text(PARTIES[way.by].zh, PARTIES[way.by].en.lower()))
