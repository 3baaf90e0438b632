"""Figures of the service desk: enquiries, tickets with their times, volunteers, bells, loans, manners."""

from bianmin.desk.types.words import CHANNELS, TOPICS
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Display, Facts, Figure, highest, mean, share, total
from bianmin.reports.figures.words import MINUTES, PERCENT, PERSONS, TIMES

_KEPT = "{0}.on_date between %(first)s and %(last)s and {0}.is_current and not {0}.is_struck"
_CHANNEL = t("管道", "Channel")


def _enquiry_page(values: dict[str, str]) -> str:
    own = values["record"].removeprefix("v")
    return f"/console/desk/registers/visits/{own}/" if own.isdigit() else ""


ENQUIRIES = Facts(
    "desk.enquiries",
    t("洽公與查詢", "Visits and enquiries"),
    f"""select 'v' || v.id as record, v.on_date as day, site.code as site, v.minutes as amount,
              v.channel, v.topic, v.care, v.language, case when v.resolved then 'yes' else 'no' end as resolved
         from desk_visit v join office_site site on site.id = v.site_id
        where {_KEPT.format("v")}
       union all
       select 'past:' || p.enquiry_id, p.on_date, '', p.minutes,
              case p.channel when 'phone' then 'telephone' when 'mail' then 'letter' else p.channel end,
              p.topic, '', '', 'yes'
         from desk_past_enquiry p where p.on_date between %(first)s and %(last)s""",  # noqa: S608  (a text of our own)
    parts={
        "channel": _CHANNEL,
        "topic": t("事由", "Topic"),
        "care": t("關懷對象", "Care"),
        "language": t("語言", "Language"),
        "resolved": t("當次解決", "Settled at once"),
    },
    page=lambda values: _enquiry_page(dict(values)),
    sees=Permission.READ_DESK,
    amount=t("分鐘", "Minutes"),
    values={
        "channel": CHANNELS,
        "topic": TOPICS,
        "resolved": {"yes": t("是", "Yes"), "no": t("否", "No")},
    },
    touched="""select on_date as day from desk_visit where at >= %(since)s
               union all select on_date from desk_past_enquiry where noted_at >= %(since)s""",
)
TICKETS = Facts(
    "desk.tickets",
    t("號碼牌", "Queue tickets"),
    """select k.id::text as record, k.day, site.code as site,
              round(extract(epoch from k.called_at - k.taken_at)::numeric / 60, 2) as amount,
              queue.code as queue, k.state, k.channel, k.care
         from desk_ticket k
         join office_site site on site.id = k.site_id
         join desk_queue queue on queue.id = k.queue_id
        where k.day between %(first)s and %(last)s""",
    parts={
        "queue": t("號別", "Queue"),
        "state": t("結果", "How it ended"),
        "channel": t("取號方式", "Taken at"),
        "care": t("關懷對象", "Care"),
    },
    page="/console/desk/tickets/{record}/",
    sees=Permission.READ_DESK,
    amount=t("等候分鐘", "Minutes waited"),
)
SERVED = Facts(
    "desk.served",
    t("完成服務的號碼牌", "Tickets served"),
    """select k.id::text as record, k.day, site.code as site,
              round(extract(epoch from k.closed_at - k.served_at)::numeric / 60, 2) as amount,
              queue.code as queue, coalesce(item.code, '') as item
         from desk_ticket k
         join office_site site on site.id = k.site_id
         join desk_queue queue on queue.id = k.queue_id
         left join desk_item item on item.id = k.item_id
        where k.day between %(first)s and %(last)s and k.state = 'served'""",
    parts={"queue": t("號別", "Queue"), "item": t("服務項目", "Item")},
    page="/console/desk/tickets/{record}/",
    sees=Permission.READ_DESK,
    amount=t("服務分鐘", "Minutes of service"),
)
CALLS = Facts(
    "desk.calls",
    t("總機與電話服務", "Calls"),
    f"""select c.id::text as record, c.on_date as day, site.code as site, c.waiting_seconds as amount,
              c.line, c.topic, case when c.first_call then 'yes' else 'no' end as first_call
         from desk_call c join office_site site on site.id = c.site_id where {_KEPT.format("c")}""",  # noqa: S608  (as above)
    parts={"line": t("線路", "Line"), "topic": t("事由", "Topic"), "first_call": t("一次解決", "Settled in one call")},
    page="/console/desk/registers/calls/{record}/",
    sees=Permission.READ_DESK,
    amount=t("等候秒數", "Seconds waited"),
)
DUTIES = Facts(
    "desk.duties",
    t("輪值與志工", "Duties"),
    """select d.id::text as record, d.day, site.code as site, d.guided as amount, d.kind,
              case when d.came_at is null then 'no' else 'yes' end as came, d.volunteer_id as volunteer
         from desk_duty d join office_site site on site.id = d.site_id
        where d.day between %(first)s and %(last)s""",
    parts={"kind": t("勤務", "Duty"), "came": t("到勤", "Came")},
    distinct={"volunteer": t("志工", "Volunteers")},
    page="/console/desk/duties/{record}/",
    sees=Permission.READ_DESK,
    amount=t("引導人次", "Persons guided"),
)
BELLS = Facts(
    "desk.bells",
    t("愛心服務鈴", "Care bells"),
    f"""select a.id::text as record, a.on_date as day, site.code as site,
              round(extract(epoch from a.answered_at - a.at)::numeric, 0) as amount, bell.code as bell, a.need
         from desk_bell_answer a
         join office_site site on site.id = a.site_id join desk_bell bell on bell.id = a.bell_id
        where {_KEPT.format("a")}""",  # noqa: S608  (as above)
    parts={"bell": t("位置", "Bell"), "need": t("需求", "Need")},
    page="/console/desk/registers/bells/{record}/",
    sees=Permission.READ_DESK,
    amount=t("應答秒數", "Seconds to the answer"),
)
LOANS = Facts(
    "desk.loans",
    t("借用", "Loans"),
    f"""select l.id::text as record, l.on_date as day, site.code as site, null::numeric as amount, thing.kind
         from desk_loan l
         join office_site site on site.id = l.site_id join desk_thing thing on thing.id = l.thing_id
        where {_KEPT.format("l")}""",  # noqa: S608  (as above)
    parts={"kind": t("物品", "Thing")},
    page="/console/desk/registers/loans/{record}/",
    sees=Permission.READ_DESK,
)
MANNERS = Facts(
    "desk.manners",
    t("電話禮貌反映", "Complaints about manners on the telephone"),
    f"""select c.id::text as record, c.on_date as day, site.code as site, null::numeric as amount, c.channel, c.finding
         from desk_courtesy c join office_site site on site.id = c.site_id where {_KEPT.format("c")}""",  # noqa: S608  (as above)
    parts={"channel": _CHANNEL, "finding": t("查明結果", "Finding")},
    page="/console/desk/registers/courtesy/{record}/",
    sees=Permission.READ_DESK,
)
_SECONDS = t("秒", "seconds")
_OF_REGISTER = t("期間內登記者，以更正後為準。", "Entered in the period, as corrected.")

FIGURES = [
    Figure("desk.enquiries.all", t("洽公與查詢", "Visits and enquiries"), TIMES, _OF_REGISTER, ENQUIRIES),
    *(
        Figure(
            f"desk.enquiries.{code}",
            t(f"{CHANNELS[channel].zh}查詢", f"Enquiries: {CHANNELS[channel].en.lower()}"),
            TIMES,
            t(f"期間內以{CHANNELS[channel].zh}提出的洽詢，以更正後為準。", "Entered in the period, as corrected."),
            ENQUIRIES,
            {"channel": channel},
        )
        for code, channel in {
            "phone": "telephone",
            "counter": "counter",
            "web": "web",
            "mail": "letter",
            "copies": "copy",
        }.items()
    ),
    Figure(
        "desk.enquiries.minutes",
        t("平均洽詢時間", "Mean minutes of an enquiry"),
        MINUTES,
        t("期間內登記的洽詢分鐘數平均。", "Mean of the minutes entered."),
        ENQUIRIES,
        value=mean(),
        display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "desk.tickets.taken",
        t("取號數", "Tickets taken"),
        TIMES,
        t("期間內取號的號碼牌數。", "Queue tickets taken in the period."),
        TICKETS,
    ),
    Figure(
        "desk.tickets.waiting",
        t("平均等候時間", "Mean minutes waited"),
        MINUTES,
        t(
            "從取號到第一次叫號的分鐘數平均；未叫號者不計。",
            "From taking the ticket to its call; never called: not counted.",
        ),
        TICKETS,
        value=mean(),
        display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "desk.tickets.waiting.most",
        t("最長等候時間", "Longest wait"),
        MINUTES,
        t("期間內最長的等候分鐘數。", "The longest wait of the period."),
        TICKETS,
        value=highest(),
        display=Display(decimals=1),
    ),
    Figure(
        "desk.tickets.served",
        t("完成服務數", "Tickets served"),
        TIMES,
        t("期間內取號且完成服務者。", "Tickets of the period that were served."),
        SERVED,
    ),
    Figure(
        "desk.tickets.service",
        t("平均服務時間", "Mean minutes of service"),
        MINUTES,
        t("從開始服務到完成的分鐘數平均。", "From the beginning of service to its end."),
        SERVED,
        value=mean(),
        display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "desk.tickets.no_show",
        t("過號比率", "Share who didn't come"),
        PERCENT,
        t("過號未到者占全部取號的百分比。", "Tickets nobody came with, of all taken."),
        TICKETS,
        {"state": "no_show"},
        share(),
        Display(decimals=1),
    ),
    Figure("desk.calls.taken", t("總機與電話服務件數", "Calls"), TIMES, _OF_REGISTER, CALLS),
    Figure(
        "desk.calls.first",
        t("一次解決比率", "Settled in one call"),
        PERCENT,
        t("一次通話即解決者占全部的百分比。", "Calls settled at once, of all."),
        CALLS,
        {"first_call": "yes"},
        share(),
        Display(decimals=1),
    ),
    Figure(
        "desk.volunteers.served",
        t("志工引導人次", "Persons guided by volunteers"),
        PERSONS,
        t("志工到勤後登記的引導人次合計。", "Sum of persons guided, as entered by volunteers who came."),
        DUTIES,
        {"kind": ("volunteer_am", "volunteer_pm")},
        total(),
    ),
    Figure(
        "desk.duties.held",
        t("到勤班次", "Duties held"),
        t("班", "duties"),
        t("期間內排定且到勤的輪值班次。", "Duties of the roster to which somebody came."),
        DUTIES,
        {"came": "yes"},
    ),
    Figure("desk.bells.pressed", t("愛心服務鈴應答", "Care bells answered"), TIMES, _OF_REGISTER, BELLS),
    Figure(
        "desk.bells.seconds",
        t("服務鈴平均應答時間", "Mean answer to a bell"),
        _SECONDS,
        t("從按鈴到應答的秒數平均。", "From the ring to the answer."),
        BELLS,
        value=mean(),
    ),
    Figure("desk.loans.made", t("免費借用", "Things lent"), TIMES, _OF_REGISTER, LOANS),
    Figure("desk.complaints.courtesy", t("被投訴電話", "Complaints about the telephone"), TIMES, _OF_REGISTER, MANNERS),
]
