"""Facts of activities: sessions held with their counts, hours of training, meetings and their resolutions."""

from bianmin.activities.types.words import KINDS, RESOLUTION_STATES, TOPICS
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Facts

SEES = Permission.READ_ACTIVITIES
SESSION_PARTS = {
    "kind": t("種類", "Kind"),
    "topic": t("主題類別", "Topic"),
    "outside": t("與其他機關", "With other agencies"),
}
TOPIC_NAMES = {code: name for code, (_, name) in TOPICS.items()}
YES_NO = {"yes": t("是", "Yes"), "no": t("否", "No")}

_HELD = """select s.session_id as record, s.held_on as day, coalesce(o.code, '') as site, s.{amount}::numeric as amount,
              s.kind, s.topic, nullif(s.partner, '') as partner, s.id::text as number,
              case when s.kind = 'seminar' or s.topic in ('liaison', 'forum')
                        or (s.kind = 'meeting' and s.partner <> '') then 'yes' else 'no' end as outside
         from activities_session s left join office_site o on o.id = s.site_id
        where s.state = 'held' and s.held_on between %(first)s and %(last)s"""


def _sessions(code: str, title: Text, column: str, amount: Text, *, only: bool = True) -> Facts:
    """Return the sessions held with one of their counts as amount; ``only`` those that have any of it."""
    return Facts(
        code,
        title,
        _HELD.format(amount=column) + (f" and s.{column} > 0" if only else ""),
        parts=SESSION_PARTS,
        distinct={"partner": t("合作單位", "Partner"), "number": t("場次", "Session")},
        values={"kind": KINDS, "topic": TOPIC_NAMES, "outside": YES_NO},
        page="/console/activities/{number}/",
        sees=SEES,
        amount=amount,
    )


SESSIONS = _sessions("activities.sessions", t("活動場次", "Sessions"), "persons", t("人次", "persons"), only=False)
SESSION_CASES = _sessions("activities.cases", t("活動服務案件", "Cases at sessions"), "cases", t("件數", "cases"))
SESSION_PAYMENTS = _sessions(
    "activities.payments", t("活動現場繳款", "Payments at sessions"), "payments", t("繳款件數", "payments")
)
SESSION_AMOUNTS = _sessions("activities.amounts", t("活動現場繳款金額", "Money at sessions"), "amount", t("元", "NT$"))
SESSION_PLANTS = _sessions("activities.plants", t("綠美化盆栽", "Plants set"), "plants", t("盆", "plants"))
ATTENDED = Facts(
    "activities.attended",
    t("同仁參訓紀錄", "Staff at trainings"),
    """select a.id::text as record, s.held_on as day, coalesce(o.code, '') as site, a.hours as amount,
              s.kind, s.topic, a.staff_id::text as person, s.id::text as number
         from activities_attendance a
         join activities_session s on s.id = a.session_id
         left join office_site o on o.id = s.site_id
        where a.staff_id is not null and s.state = 'held' and s.kind in ('training', 'seminar')
          and s.held_on between %(first)s and %(last)s""",
    parts={"kind": SESSION_PARTS["kind"], "topic": SESSION_PARTS["topic"]},
    distinct={"person": t("同仁", "Person"), "number": t("場次", "Session")},
    values={"kind": KINDS, "topic": TOPIC_NAMES},
    page="/console/activities/{number}/",
    sees=Permission.READ_TRAINING,
    amount=t("訓練時數", "Hours"),
)
LEARNERS = Facts(
    "activities.learners",
    t("同仁當季訓練時數", "Hours of training a person in the quarter"),
    """select p.id::text as record, %(last)s::date as day, ''::text as site, coalesce(h.hours, 0) as amount,
              case when coalesce(h.hours, 0) < n.needed then 'yes' else 'no' end as short
         from office_staff p
        cross join (select coalesce((select (d.value #>> '{}')::numeric from office_dated_setting d
                                      where d.key = 'training_quarter_hours' and d.scope = ''
                                        and d.valid_from <= date_trunc('quarter', %(last)s::date::timestamp)::date
                                        and (d.valid_to is null
                                             or d.valid_to >= date_trunc('quarter', %(last)s::date::timestamp)::date)
                                      order by d.valid_from desc, d.id desc limit 1), 8) as needed) n
         left join (select a.staff_id, sum(a.hours) as hours
                      from activities_attendance a join activities_session s on s.id = a.session_id
                     where s.state = 'held' and s.kind in ('training', 'seminar')
                       and s.held_on >= date_trunc('quarter', %(last)s::date::timestamp)::date
                       and s.held_on < (date_trunc('quarter', %(last)s::date::timestamp) + interval '3 months')::date
                     group by 1) h on h.staff_id = p.id
        where p.is_active and %(first)s::date <= %(last)s::date
          and exists (select from office_assignment r
                       where r.staff_id = p.id and r.role not in ('agency', 'collector', 'citizen', 'system')
                         and r.valid_from <= %(last)s::date
                         and (r.valid_to is null or r.valid_to >= %(last)s::date))""",
    parts={"short": t("時數不足", "Short of hours")},
    values={"short": YES_NO},
    page="/console/activities/trainings/",
    sees=Permission.READ_TRAINING,
    amount=t("訓練時數", "Hours"),
    standing=True,
)
DESK_TRAINING = Facts(
    "activities.volunteers",
    t("志工與駐衛警訓練", "Training of volunteers and guards"),
    """select d.id::text as record, d.on_date as day, ''::text as site, d.hours as amount,
              case when d.volunteer_id is null then 'guard' else 'volunteer' end as who,
              coalesce('v' || d.volunteer_id, 's' || d.staff_id) as person
         from desk_training d
        where d.kind = 'training' and d.on_date between %(first)s and %(last)s""",
    parts={"who": t("對象", "Who")},
    distinct={"person": t("人員", "Person")},
    values={"who": {"volunteer": t("志工", "Volunteers"), "guard": t("駐衛警", "Guards")}},
    page="/console/desk/volunteers/",
    sees=Permission.READ_DESK,
    amount=t("訓練時數", "Hours"),
)
RESOLUTIONS = Facts(
    "activities.resolutions",
    t("會議決議", "Resolutions"),
    """select r.id::text as record, s.held_on as day, coalesce(o.code, '') as site, null::numeric as amount,
              s.topic, r.unit,
              case when r.done_on <= %(last)s::date then 'done' when r.due_on < %(last)s::date then 'overdue'
                   else 'open' end as state,
              case when r.done_on is null or r.done_on > %(last)s::date then ''
                   when r.done_on <= r.due_on then 'yes' else 'no' end as in_time
         from activities_resolution r
         join activities_session s on s.id = r.session_id
         left join office_site o on o.id = s.site_id
        where s.held_on between %(first)s and %(last)s""",
    parts={
        "topic": t("會議", "Meeting"),
        "unit": t("承辦單位", "Unit"),
        "state": t("狀態", "State"),
        "in_time": t("如期完成", "In time"),
    },
    values={"topic": TOPIC_NAMES, "state": RESOLUTION_STATES, "in_time": YES_NO},
    page="/console/activities/resolutions/{record}/",
    sees=SEES,
)
PAPERLESS = Facts(
    "activities.meetings",
    t("會議", "Meetings"),
    """select s.session_id as record, s.held_on as day, coalesce(o.code, '') as site,
              coalesce(m.pages_saved, 0)::numeric as amount, s.topic, s.id::text as number,
              case when coalesce(m.paperless, false) then 'yes' else 'no' end as paperless
         from activities_session s
         left join activities_meeting m on m.session_id = s.id
         left join office_site o on o.id = s.site_id
        where s.kind = 'meeting' and s.state = 'held' and s.held_on between %(first)s and %(last)s""",
    parts={"topic": t("會議", "Meeting"), "paperless": t("電子化", "Without paper")},
    distinct={"number": t("會議", "Meeting")},
    values={"topic": TOPIC_NAMES, "paperless": YES_NO},
    page="/console/activities/{number}/",
    sees=SEES,
    amount=t("節省紙張", "Sheets saved"),
)
