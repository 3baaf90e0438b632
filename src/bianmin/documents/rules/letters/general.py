"""Letters any service may send: receipt, supplement, lapse, refusal, forwarding, answer, extension."""

from bianmin.documents.rules.letters.points import BASIS, CASES, FOLLOW, GROUND, REMEDY
from bianmin.documents.rules.letters.wording import LetterText
from bianmin.kit.texts import t

LETTERS = (
    LetterText(
        code="receipt",
        title=t("受理通知", "Acknowledgement"),
        subject=t("臺端申請「{service}」，本分署已受理，請查照。", "Your request “{service}” has been taken up."),
        points=(
            BASIS,
            CASES,
            t("本件預定於{due_on}前辦理完竣。", "It is to be dealt with by {due_on}."),
            FOLLOW,
        ),
    ),
    LetterText(
        code="supplement",
        title=t("補正通知", "Request for a supplement"),
        subject=t(
            "臺端申請「{service}」，尚有應補正事項，請依說明補正，請查照。",
            "Something is missing from your request “{service}”. Please send it as set out below.",
        ),
        points=(
            BASIS,
            CASES,
            t("應補正事項：{missing}", "What is missing: {missing}"),
            t(
                "請於{step_due_on}前補正，逾期未補正者，本件即予結案；補正期間不計入辦理期限。",
                "Please send it by {step_due_on}. If nothing comes by then the matter is closed; the time of waiting is"
                " not counted in our time limit.",
            ),
            t(
                "得於網站上傳、臨櫃遞送、郵寄或傳真，並請註明申請案號。",
                "Send it through the website, at the counter, by mail or fax, and name the number.",
            ),
        ),
    ),
    LetterText(
        code="lapsed",
        title=t("逾期未補正結案通知", "Closed for want of a supplement"),
        subject=t(
            "臺端申請「{service}」，逾期未補正，本件予以結案，請查照。",
            "Your request “{service}” is closed, because what was asked for didn't come in time.",
        ),
        points=(
            BASIS,
            CASES,
            t("臺端如仍有需要，得備齊資料重新申請。", "You may apply again with all papers at any time."),
            REMEDY,
        ),
    ),
    LetterText(
        code="refusal",
        title=t("否准通知", "Refusal"),
        subject=t("臺端申請「{service}」，礙難照准，請查照。", "Your request “{service}” could not be granted."),
        points=(BASIS, CASES, GROUND, REMEDY),
    ),
    LetterText(
        code="forwarding",
        title=t("移轉通知", "Forwarding"),
        subject=t(
            "臺端「{service}」一案，已移請權責機關辦理，請查照。",
            "Your matter “{service}” has been forwarded to the authority in charge.",
        ),
        points=(
            BASIS,
            CASES,
            t("移轉機關及原因：{ground}", "To whom and why: {ground}"),
            t(
                "後續由該機關逕復臺端；移轉依行政程序法第17條及第172條辦理。",
                "That authority will answer you itself (Administrative Procedure Act, articles 17 and 172).",
            ),
        ),
        copies=(t("權責機關", "The authority in charge"),),
    ),
    LetterText(
        code="answer",
        title=t("答復函", "Answer"),
        subject=t("有關臺端「{service}」一案，復如說明，請查照。", "Our answer to “{service}” follows."),
        points=(BASIS, CASES, t("{answer}", "{answer}"), GROUND),
    ),
    LetterText(
        code="extension",
        title=t("展延通知", "Extension of the time limit"),
        subject=t(
            "臺端申請「{service}」，辦理期限展延如說明，請查照。",
            "The time limit of your request “{service}” is extended as follows.",
        ),
        points=(
            BASIS,
            CASES,
            t("展延原因：{reason}", "Why: {reason}"),
            t("展延後之辦理期限為{due_on}。", "The matter will be dealt with by {due_on}."),
            FOLLOW,
        ),
    ),
    LetterText(
        code="petition-answer",
        title=t("陳情答復函", "Answer to a petition"),
        subject=t(
            "有關臺端所提「{service}」，本分署處理情形如說明，復請查照。",
            "What was done about your “{service}” follows.",
        ),
        points=(
            BASIS,
            t("採取之措施：{measure}", "What was done: {measure}"),
            t("{answer}", "{answer}"),
            t("感謝臺端提供寶貴意見。", "Thank you for telling us."),
        ),
    ),
    LetterText(
        code="progress-answer",
        title=t("案件進行情形查復", "Answer on the course of a case"),
        subject=t(
            "臺端聲請查復案件進行情形一案，復如說明，請查照。",
            "You asked how your case stands; our answer follows.",
        ),
        points=(BASIS, CASES, t("案件進行情形：{answer}", "How it stands: {answer}")),
    ),
)
