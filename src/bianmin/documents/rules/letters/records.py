"""Letters on information, archives, files and personal data, and those that bring a person to others."""

from bianmin.documents.rules.letters.points import BASIS, CASES, FEE, MATTER, REMEDY
from bianmin.documents.rules.letters.wording import Column, LetterText
from bianmin.kit.texts import Text, t

_FEES = (
    Column("item", t("項目", "Item")),
    Column("count", t("數量", "Number"), is_figure=True),
    Column("price", t("單價（元）", "Each (NT$)"), is_figure=True),
    Column("sum", t("小計（元）", "Sum (NT$)"), is_figure=True),
)
_COME = t(
    "請依約定時間攜帶身分證明文件到場；代理人並附委任狀。",
    "Come at the agreed time with an identity document; an agent also with a power of attorney.",
)
_ROOM = t(
    "閱覽時不得添註、塗改、更換、抽取、圈點或污損，並不得攜出。",
    "Nothing may be added, changed, taken out, marked or soiled, nor leave the room.",
)


def _granted(code: str, title: Text, subject: Text, *points: Text, fees: bool = False) -> LetterText:
    return LetterText(
        code=code,
        title=title,
        subject=subject,
        points=(BASIS, CASES, *points, *((FEE,) if fees else ())),
        table="fee_lines" if fees else "",
        columns=_FEES if fees else (),
    )


LETTERS = (
    _granted(
        "access-granted",
        t("准予提供政府資訊", "Information granted"),
        t("臺端申請提供政府資訊，准予提供，請查照。", "The information you asked for is granted."),
        _COME,
        fees=True,
    ),
    _granted(
        "access-partly",
        t("部分提供政府資訊", "Information granted in part"),
        t("臺端申請提供政府資訊，准予部分提供，請查照。", "The information you asked for is granted in part."),
        t("不予提供之部分及理由：{ground}", "What is withheld, and why: {ground}"),
        t(
            "依政府資訊公開法第18條第2項，其餘部分遮蔽後提供。",
            "The rest is given with those parts covered (Freedom of Government Information Law, article 18, par. 2).",
        ),
        _COME,
        REMEDY,
        fees=True,
    ),
    _granted(
        "archives-granted",
        t("准予檔案應用", "Use of archives allowed"),
        t("臺端申請檔案應用，准予提供，請查照。", "You may read and copy the archives you asked for."),
        _COME,
        _ROOM,
        t(
            "應用費用依檔案閱覽抄錄複製收費標準，於應用完畢時計收。",
            "Fees follow the fee standard and are worked out when you are done.",
        ),
    ),
    _granted(
        "archives-partly",
        t("部分准予檔案應用", "Use of archives allowed in part"),
        t("臺端申請檔案應用，准予部分提供，請查照。", "You may use part of the archives you asked for."),
        t("不予提供之部分及理由：{ground}", "What is refused, and why: {ground}"),
        _COME,
        _ROOM,
        REMEDY,
    ),
    _granted(
        "inspection-granted",
        t("准予閱覽卷宗", "Inspection of the file allowed"),
        t("臺端申請閱覽卷宗，准予閱覽，請查照。", "You may inspect the file."),
        t(
            "依行政程序法第46條，涉及他人隱私、業務秘密及擬稿部分不予提供。",
            "Under article 46 of the Administrative Procedure Act, others' privacy, trade secrets and drafts are left"
            " out.",
        ),
        _COME,
        _ROOM,
    ),
    _granted(
        "personal-data-granted",
        t("准予查詢、提供個人資料", "Personal data granted"),
        t("臺端請求查詢、閱覽或製給個人資料複本，准予提供，請查照。", "The personal data you asked for are ready."),
        t(
            "請攜帶身分證明文件親自領取；委任他人者，並附委任狀。",
            "Fetch them yourself with an identity document; an agent also brings a power of attorney.",
        ),
        t("依據：個人資料保護法第10條及第13條。", "Personal Data Protection Act, articles 10 and 13."),
    ),
    _granted(
        "correction-granted",
        t("准予更正、刪除個人資料", "Correction of personal data granted"),
        t("臺端請求更正、停止利用或刪除個人資料，准予辦理，請查照。", "Your request about personal data is granted."),
        t(
            "本分署將更正資料，並通知曾收受該資料者；依據：個人資料保護法第11條及第13條。",
            "The data are mended and those who received them are told (Personal Data Protection Act, articles 11, 13).",
        ),
    ),
    LetterText(
        code="third-party",
        title=t("請第三人表示意見", "A third party's opinion asked"),
        subject=t(
            "他人申請本分署保有之資訊涉及貴方權益，請表示意見，請查照。",
            "Somebody asked for information that concerns you; please tell us your view.",
        ),
        to=t("相關第三人", "The third party concerned"),
        points=(
            t("依政府資訊公開法第12條第2項辦理。", "Freedom of Government Information Law, article 12, paragraph 2."),
            t("本案編號：{number}。", "Our number: {number}."),
            t(
                "請於{step_due_on}前以書面表示意見；逾期未表示者，本分署得逕為准駁之決定。",
                "Please write by {step_due_on}; after that the branch may decide without your view.",
            ),
            t("所涉資訊之內容要旨另附。", "What the information is about is enclosed."),
        ),
        attachments=t("資訊內容要旨一份", "Gist of the information"),
    ),
    LetterText(
        code="referral",
        title=t("轉介關懷", "Referral"),
        subject=t("檢送{applicant}關懷轉介資料，請惠予協助，請查照。", "{applicant} is referred to you; please help."),
        to=t("{destination}", "{destination}"),
        points=(
            MATTER,
            t("當事人已書面同意提供資料。", "The person has agreed that the data are passed on."),
            t("請於受理後告知處理情形，俾利追蹤。", "Please tell us what comes of it, so that we can follow it up."),
        ),
        copies=(t("{applicant}", "{applicant}"),),
        attachments=t("轉介單一份", "Referral sheet"),
    ),
    LetterText(
        code="scrapping-forward",
        title=t("車輛切結報廢轉送", "Scrapping affidavit passed on"),
        subject=t(
            "檢送{applicant}車輛切結報廢申請資料，請惠予辦理，請查照。",
            "The affidavit of {applicant} on scrapping a vehicle is passed on; please deal with it.",
        ),
        to=t("公路監理機關", "The motor vehicle office"),
        points=(MATTER, CASES, t("請將辦理結果副知本分署。", "Please let us know the outcome.")),
        copies=(t("{applicant}", "{applicant}"),),
        attachments=t("車輛切結書一份", "Affidavit"),
    ),
)
