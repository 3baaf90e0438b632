"""Figures of requests: applications by service and channel, petitions, mailboxes, referrals, access to files."""

from collections.abc import Mapping

from bianmin.catalogue.ports import procedures
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Display, Facts, Figure, share, total
from bianmin.reports.figures.words import PERCENT, TIMES
from bianmin.requests.types import CHANNEL_NAMES, OUTCOME_NAMES

SERVICES = {one.service.code: one.service.title for one in procedures()}
SEALED = ("integrity", "harassment")


def page_of(values: Mapping[str, str]) -> str:
    """Return the address of a request's page: none for what was loaded from a file, or is sealed."""
    own = values["record"].removeprefix("r")
    return f"/console/requests/{own}/" if own.isdigit() and values["service"] not in SEALED else ""


PAST = "m.received_on between %(first)s and %(last)s"

ALL = Facts(
    "requests.all",
    t("申請與陳情", "Requests and petitions"),
    f"""select 'r' || r.id as record, r.received_on as day, '' as site, r.ended_on - r.received_on as amount,
              r.service, r.channel, r.outcome, r.unit, r.language, 'own' as kind,
              case when r.ended_on is null then 'open'
                   when r.due_on is null or r.ended_on <= r.due_on then 'yes' else 'no' end as in_time
         from requests_request r where r.received_on between %(first)s and %(last)s
       union all
       select 'past:' || m.kind || ':' || m.record_id, m.received_on, '', m.ended_on - m.received_on,
              m.service, case m.channel when 'web' then 'online' when 'phone' then 'telephone' when 'mail' then 'letter'
                              else m.channel end,
              case when m.ended_on is null then '' else 'done' end, '', '', m.kind,
              case when m.ended_on is null then 'open' else 'yes' end
         from requests_past_matter m where {PAST}""",  # noqa: S608  (a text of our own)
    parts={
        "service": t("服務", "Service"),
        "channel": t("管道", "Channel"),
        "outcome": t("結果", "Outcome"),
        "unit": t("承辦單位", "Unit"),
        "language": t("語言", "Language"),
        "kind": t("來源", "Origin"),
        "in_time": t("如期辦結", "Done in time"),
    },
    page=page_of,
    sees=Permission.READ_REQUESTS,
    amount=t("辦理日數", "Days used"),
    values={
        "service": SERVICES,
        "channel": {channel.value: text for channel, text in CHANNEL_NAMES.items()},
        "outcome": {outcome.value: text for outcome, text in OUTCOME_NAMES.items()},
        "in_time": {"yes": t("是", "Yes"), "no": t("否", "No"), "open": t("辦理中", "Not ended")},
        "kind": {"own": t("本系統受理", "Taken in here")},
    },
)
REFERRALS = Facts(
    "requests.referrals",
    t("關懷轉介", "Referrals"),
    f"""select 'r' || r.id as record, r.received_on as day, '' as site, 1 as amount, '' as destination,
              (select count(*) from requests_case c where c.request_id = r.id)::text as cases, r.service
         from requests_request r
        where r.service = 'hardship-referral' and r.outcome = 'done' and r.received_on between %(first)s and %(last)s
       union all
       select 'past:' || m.record_id, m.received_on, '', m.persons, m.place, m.cases::text, m.service
         from requests_past_matter m where m.service = 'hardship-referral' and {PAST}""",  # noqa: S608  (as above)
    parts={
        "destination": t("轉介單位", "Referred to"),
        "cases": t("涉及案件數", "Cases concerned"),
        "service": t("服務", "Service"),
    },
    page=page_of,
    sees=Permission.READ_REQUESTS,
    amount=t("人數", "Persons"),
)
FILES = Facts(
    "requests.file_access",
    t("閱卷與檔案應用", "Access to files"),
    f"""select 'r' || r.id as record, r.received_on as day, '' as site,
              case when r.answers ->> 'pages' ~ '^[0-9]{{1,6}}$' then (r.answers ->> 'pages')::int end as amount,
              case r.service when 'archives' then 'archive' else 'inspection' end as kind, r.outcome, r.service
         from requests_request r
        where r.service in ('file-inspection', 'archives') and r.received_on between %(first)s and %(last)s
       union all
       select 'past:' || m.record_id, m.received_on, '', m.pages, m.subject,
              case when m.ended_on is null then '' else 'done' end, m.service
         from requests_past_matter m where m.kind = 'file-access' and {PAST}""",  # noqa: S608  (as above)
    parts={"kind": t("種類", "Kind"), "outcome": t("結果", "Outcome"), "service": t("服務", "Service")},
    page=page_of,
    sees=Permission.READ_REQUESTS,
    amount=t("頁數", "Pages"),
    values={
        "kind": {
            "inspection": t("閱覽", "Inspection"),
            "copy": t("抄錄、影印", "Copies"),
            "archive": t("檔案應用", "Archives"),
        },
        "outcome": ALL.values["outcome"],
    },
)
RETURNED = Facts(
    "requests.receipts_returned",
    t("線上回傳繳款收據", "Receipts sent in"),
    """select r.id::text as record, (r.sent_at at time zone 'Asia/Taipei')::date as day, '' as site, r.amount,
              r.state, r.language, r.channel
         from payments_receipt_return r
        where r.sent_at >= (%(first)s::date)::timestamp at time zone 'Asia/Taipei'
          and r.sent_at < (%(last)s::date + 1)::timestamp at time zone 'Asia/Taipei'""",
    parts={"state": t("查對結果", "State"), "language": t("語言", "Language"), "channel": t("管道", "Channel")},
    page="/console/returns/{record}/",
    sees=Permission.CHECK_RECEIPT_RETURN,
    amount=t("金額（元）", "Amount (NT$)"),
)
TAKEN = t("期間內受理者，以受理日計。", "Received in the period, by the day of receipt.")


def _of_service(code: str, title: Text, services: str | tuple[str, ...], definition: Text = TAKEN) -> Figure:
    return Figure(f"requests.{code}", title, TIMES, definition, ALL, {"service": services})


FIGURES = [
    Figure("requests.all.taken", t("申請與陳情件數", "Requests taken in"), TIMES, TAKEN, ALL),
    Figure(
        "requests.all.online",
        t("線上受理件數", "Requests made online"),
        TIMES,
        t("期間內經由網路受理者。", "Received online in the period."),
        ALL,
        {"channel": "online"},
    ),
    Figure(
        "requests.all.online_share",
        t("線上受理比率", "Share made online"),
        PERCENT,
        t("線上受理件數占全部的百分比。", "Requests made online, of all."),
        ALL,
        {"channel": "online"},
        share(),
        Display(decimals=1),
    ),
    Figure(
        "requests.all.in_time",
        t("如期辦結件數", "Ended in time"),
        TIMES,
        t("期間內受理、已辦結且未逾期限者。", "Received in the period and ended within the limit."),
        ALL,
        {"in_time": "yes"},
    ),
    Figure(
        "requests.all.in_time_share",
        t("如期辦結比率", "Share ended in time"),
        PERCENT,
        t("如期辦結者占已辦結者的百分比。", "Ended within the limit, of all that ended."),
        ALL,
        {"in_time": "yes"},
        share({"in_time": ("yes", "no")}),
        Display(decimals=1),
    ),
    _of_service("mailbox.public", t("民意信箱件數", "Public-opinion mailbox"), "public-opinion"),
    Figure(
        "requests.mailbox.public_replied",
        t("民意信箱已答復件數", "Public-opinion mailbox, replied"),
        TIMES,
        t("期間內收到且已答復者。", "Received in the period and replied to."),
        ALL,
        {"service": "public-opinion", "in_time": ("yes", "no")},
    ),
    _of_service("mailbox.integrity", t("廉政信箱件數", "Integrity mailbox"), "integrity"),
    _of_service("mailbox.statement", t("義務人陳述信箱件數", "Obligors' statement mailbox"), "statement"),
    _of_service("statements.taken", t("書面陳述件數", "Statements"), "statement"),
    _of_service("instalments.taken", t("分期繳納申請件數", "Applications for instalments"), "instalment"),
    _of_service("postpone.taken", t("改期報到申請件數", "Changes of an appearance"), "appearance-change"),
    _of_service("objections.taken", t("聲明異議件數", "Objections"), ("objection", "oral-objection")),
    _of_service("home_visits.taken", t("愛心到府申請件數", "Home visits asked for"), "home-visit"),
    _of_service("scrappings.helped", t("協助車輛切結報廢件數", "Vehicle scrappings helped with"), "vehicle-scrapping"),
    _of_service("suggestions.taken", t("興革意見件數", "Suggestions"), "suggestion"),
    _of_service("message_board.taken", t("留言板件數", "Message board"), "message-board"),
    Figure(
        "requests.referrals.made",
        t("關懷轉介件數", "Referrals made"),
        TIMES,
        t("期間內受理並完成轉介者，以及由檔案登載的轉介。", "Taken in and carried out, and those loaded from files."),
        REFERRALS,
    ),
    Figure(
        "requests.referrals.persons",
        t("關懷轉介人數", "Persons referred"),
        t("人", "persons"),
        t("轉介的人數合計；與案件數分別計算。", "Persons referred; cases are counted apart."),
        REFERRALS,
        value=total(),
    ),
    Figure("requests.file_access.taken", t("閱卷與檔案應用件數", "Access to files asked for"), TIMES, TAKEN, FILES),
    Figure(
        "requests.file_access.copies",
        t("閱卷影印件數", "Files inspected or copied"),
        TIMES,
        t(
            "期間內受理的閱覽、抄錄及影印，不含檔案應用。",
            "Inspections and copies received in the period, without archives.",
        ),
        FILES,
        {"kind": ("inspection", "copy")},
    ),
    Figure(
        "requests.file_access.archives",
        t("檔案應用件數", "Archives asked for"),
        TIMES,
        TAKEN,
        FILES,
        {"kind": "archive"},
    ),
    Figure(
        "requests.file_access.pages",
        t("閱卷影印頁數", "Pages copied"),
        t("頁", "pages"),
        t("登錄的頁數合計。", "Sum of the pages entered."),
        FILES,
        value=total(),
    ),
    Figure(
        "requests.receipts_returned.taken",
        t("線上回傳繳款收據件數", "Receipts sent in online"),
        TIMES,
        t("期間內民眾回傳的繳款收據。", "Receipts citizens sent in during the period."),
        RETURNED,
    ),
    *(_of_service(f"service.{code.replace('-', '_')}", title, code) for code, title in SERVICES.items()),
]
