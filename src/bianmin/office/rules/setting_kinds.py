"""Every dated setting there is: key, title, kind, default, and which values fit."""

from collections.abc import Iterable
from typing import Any

from bianmin.kit.texts import Text, t
from bianmin.office.rules.limit_kinds import LIMIT_KINDS
from bianmin.office.rules.measure_kinds import MEASURE_KINDS
from bianmin.office.types import SettingKind


def _kind(
    key: str,
    title: Text,
    kind: str,
    default: Any,  # noqa: ANN401  (each setting has its own kind of value)
    help_text: Text,
    *,
    scoped: bool = False,
    least: int | None = None,
    most: int | None = None,
    choices: Iterable[str] = (),
) -> SettingKind:
    return SettingKind(key, title, kind, default, help_text, scoped, least, most, tuple(choices))


PARTS = ("costs", "interest", "surcharge", "principal")

_ALL = (
    _kind(
        "notice_deadline_days",
        t("傳繳通知書繳款期限（日）", "Days to pay in a payment notice"),
        "days",
        30,
        t("自列印日起算，末日為假日者順延。", "From the day of issue; an end on a day off moves on."),
        least=1,
        most=365,
    ),
    _kind(
        "correction_days",
        t("補正期限（日）", "Days for an agency's correction"),
        "days",
        20,
        t("請移送機關補正時預設的期限。", "The time an agency is given to correct a transfer."),
        least=1,
        most=180,
    ),
    _kind(
        "major_debtor_threshold",
        t("滯欠大戶門檻（元）", "Threshold of major debtors (NT$)"),
        "money",
        10_000_000,
        t(
            "同一義務人所有進行中案件合計欠款達此數者列管。",
            "An obligor whose open cases together owe this much is listed.",
        ),
        least=1,
    ),
    _kind(
        "limitation_warning_days",
        t("執行期間將屆提醒（日前）", "Warnings before limitation (days before)"),
        "days_list",
        [365, 180, 90, 30],
        t("執行期間屆滿前幾日提醒承辦股。", "How many days before the end the section is warned."),
        least=1,
        most=3650,
    ),
    _kind(
        "allocation_order",
        t("案件內抵充次序", "Order of allocation within a case"),
        "order",
        list(PARTS),
        t(
            "民法第323條：費用、利息、原本；滯納金置於本金之前。",
            "Civil Code, article 323: costs, interest, principal; the surcharge before the principal.",
        ),
        scoped=True,
        choices=PARTS,
    ),
    _kind(
        "store_item_code",
        t("超商代收項目代碼", "Collection item code of store slips"),
        "item_code",
        "6A1",
        t("第一段條碼末三碼。", "The last three characters of segment 1."),
        scoped=True,
    ),
    _kind(
        "store_date_digits",
        t("第三段條碼日期格式", "Date digits of segment 3"),
        "choice",
        "yymm",
        t("依代收業者規定：民國年月，或月日。", "As the collector wants it: ROC year and month, or month and day."),
        scoped=True,
        choices=("yymm", "mmdd"),
    ),
    _kind(
        "store_cap",
        t("超商繳款上限（元）", "Cap of store payments (NT$)"),
        "money",
        30_000,
        t("金額低於上限才印超商條碼。", "Store barcodes stand only below this amount."),
        scoped=True,
        least=1,
        most=999_999_999,
    ),
    _kind(
        "store_cap_allows_equal",
        t("超商可收剛好等於上限之金額", "Stores take exactly the cap"),
        "yes_no",
        False,
        t("預設為否：須低於上限。", "No by default: the amount must be less than the cap."),
        scoped=True,
    ),
    _kind(
        "counter_hours",
        t("櫃檯一般服務時間", "Ordinary counter hours"),
        "window",
        ["08:30", "17:30"],
        t("現場繳款的一般時間。", "When the counter takes payments as a rule."),
    ),
    _kind(
        "early_window",
        t("早鳥繳款時間", "Early-bird payment window"),
        "window",
        ["07:00", "08:00"],
        t("上班前的繳款服務。", "Payments before office hours."),
    ),
    _kind(
        "noon_window",
        t("午間不打烊時間", "Noon payment window"),
        "window",
        ["12:00", "13:30"],
        t("午休時間的繳款服務。", "Payments at lunch time."),
    ),
    _kind(
        "evening_window",
        t("夜間繳款時間", "Evening payment window"),
        "window",
        ["17:30", "20:00"],
        t("下班後的繳款服務。", "Payments after office hours."),
    ),
    _kind(
        "late_mail_time",
        t("夜間來文送登記桌時限", "When late mail must reach the registry"),
        "time",
        "09:00",
        t(
            "夜間及假日收受的文件，次一上班日此時前送達。",
            "Mail of the night reaches the registry by then on the next working day.",
        ),
    ),
    _kind(
        "public_notice_days",
        t("公示送達生效日數", "Days until public service takes effect"),
        "days",
        20,
        t("行政程序法第81條。", "Administrative Procedure Act, article 81."),
        least=1,
        most=365,
    ),
    _kind(
        "public_notice_abroad_days",
        t("國外公示送達生效日數", "Days until public service abroad takes effect"),
        "days",
        60,
        t("行政程序法第81條。", "Administrative Procedure Act, article 81."),
        least=1,
        most=365,
    ),
    _kind(
        "suspense_age_days",
        t("暫收款逾期提醒（日）", "Age of suspense that is shown as old (days)"),
        "days",
        30,
        t("暫收款超過此日數仍未處理時提醒。", "Suspense older than this is pointed out."),
        least=1,
        most=3650,
    ),
    _kind(
        "staff_totp_required",
        t("同仁登入須雙重驗證", "Staff must log in with a second factor"),
        "yes_no",
        False,
        t("開啟後，登入須有一次性密碼或通行金鑰。", "When on, a one-time password or a passkey is needed."),
    ),
    _kind(
        "receipt_upload_megabytes",
        t("回傳收據檔案上限（MB）", "Largest receipt file sent in (MB)"),
        "number",
        8,
        t("民眾回傳收據圖片或 PDF 的大小上限。", "The largest picture or PDF a citizen may send in."),
        least=1,
        most=50,
    ),
    _kind(
        "instalment_tiers",
        t("分期期數級距", "Tiers of instalments"),
        "tiers",
        [[200_000, 2, 6], [1_000_000, 2, 8], [5_000_000, 2, 16], [10_000_000, 2, 36], [None, 2, 60]],
        t(
            "依義務人累計欠款定期數：行政執行法施行細則第27條及分期繳納實施要點。",
            "Periods by the obligor's cumulated arrears: Enforcement Rules, article 27, and the Agency's directions.",
        ),
    ),
    *(
        _kind(
            key,
            title,
            "money",
            price,
            t("檔案閱覽抄錄複製收費標準。", "Fee standard for reading and copying archives."),
            least=1,
            most=10_000,
        )
        for key, title, price in (
            ("fee_copy_a4", t("影印規費：A4 每頁（元）", "Fee of a copy, A4, a page (NT$)"), 2),
            ("fee_copy_a3", t("影印規費：A3 每頁（元）", "Fee of a copy, A3, a page (NT$)"), 3),
            ("fee_copy_colour", t("彩色影印規費：A4 每頁（元）", "Fee of a colour copy, A4, a page (NT$)"), 10),
            ("fee_reading", t("閱覽抄錄規費：每二小時（元）", "Fee of reading archives, two hours (NT$)"), 20),
        )
    ),
    _kind(
        "letter_word",
        t("發文字", "Word of the branch's letters"),
        "text",
        "便民執服字",
        t("公文發文字號的字，例如便民執服字。", "It stands before the number of every official letter."),
        most=20,
    ),
    _kind(
        "letter_head",
        t("公文署名", "Signature of official letters"),
        "text",
        "分署長",
        t("首長職銜與姓名，印在公文末尾。", "Title and name of the head, at the end of a letter."),
        most=40,
    ),
    *(
        _kind(key, title, "number", default, why, least=least, most=most)
        for key, title, default, why, least, most in (
            (
                "desk_care_minutes",
                t("照顧對象提前叫號（分鐘）", "Head start of care groups in the line (minutes)"),
                15,
                t("年長者、孕婦、攜幼、身心障礙者視為早到此分鐘數。", "They count as having come this much earlier."),
                0,
                120,
            ),
            (
                "desk_recalls",
                t("過號前須再次叫號次數", "Times a number is called again before it is passed over"),
                2,
                t("第一次叫號之外，至少再叫的次數。", "Besides the first call."),
                0,
                10,
            ),
            (
                "desk_near",
                t("手機提醒：前面少於幾人", "Telephone page: nearly due with fewer before"),
                3,
                t("前面等候人數少於此數時提醒快輪到了。", "Fewer waiting before than this: it says so."),
                1,
                20,
            ),
            (
                "kiosk_idle_seconds",
                t("自助機無人操作回首頁（秒）", "Kiosk goes back to the start after (seconds)"),
                60,
                t("最後20秒先提醒。", "It warns in the last 20 seconds."),
                30,
                600,
            ),
        )
    ),
)

KINDS: dict[str, SettingKind] = {kind.key: kind for kind in (*_ALL, *LIMIT_KINDS, *MEASURE_KINDS)}
