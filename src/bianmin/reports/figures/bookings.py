"""Figures of bookings: early and evening payment, home visits, video, pick-ups, by place."""

from collections.abc import Mapping

from bianmin.bookings.types import KIND_NAMES, STATE_NAMES
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Display, Facts, Figure, Where, share, total
from bianmin.reports.figures.words import CASES, PERCENT, TIMES

KEPT = ("booked", "attended", "served", "absent")


def _page(values: Mapping[str, str]) -> str:
    own = values["record"].removeprefix("b")
    return f"/console/bookings/{own}/" if own.isdigit() else ""


BOOKINGS = Facts(
    "bookings.bookings",
    t("預約", "Bookings"),
    """select 'b' || b.id as record, (b.starts_at at time zone 'Asia/Taipei')::date as day,
              coalesce(site.code, '') as site, case when b.case_id is null then 0 else 1 end as amount,
              place.kind, place.code as place, b.state, b.channel, b.language
         from bookings_booking b
         join bookings_place place on place.id = b.place_id
         left join office_site site on site.id = place.site_id
        where b.starts_at >= (%(first)s::date)::timestamp at time zone 'Asia/Taipei'
          and b.starts_at < (%(last)s::date + 1)::timestamp at time zone 'Asia/Taipei'
          and b.state not in ('held', 'lapsed')
       union all
       select 'past:' || m.record_id, m.received_on, '', m.cases,
              case m.service when 'early-payment' then 'early_bird' when 'evening-payment' then 'evening'
                   when 'home-visit' then 'home_visit' when 'video-consultation' then 'video'
                   when 'zero-wait' then 'pick_up' when 'interpreting' then 'interpreter'
                   when 'viewing' then 'viewing' else 'caring_auction' end,
              '', 'served', m.channel, ''
         from requests_past_matter m
        where m.kind = 'service-use' and m.received_on between %(first)s and %(last)s
          and m.service in ('early-payment', 'evening-payment', 'home-visit', 'video-consultation', 'zero-wait',
                            'interpreting', 'viewing', 'caring-seat')""",
    parts={
        "kind": t("項目", "What"),
        "place": t("地點", "Place"),
        "state": t("結果", "State"),
        "channel": t("管道", "Channel"),
        "language": t("語言", "Language"),
    },
    page=_page,
    sees=Permission.READ_BOOKINGS,
    amount=t("涉及案件數", "Cases concerned"),
    values={
        "kind": {kind.value: text for kind, text in KIND_NAMES.items()},
        "state": {state.value: text for state, text in STATE_NAMES.items()},
    },
)


def _made(code: str, kinds: str | tuple[str, ...], title: Text) -> Figure:
    where: Where = {"kind": kinds, "state": KEPT}
    return Figure(
        f"bookings.{code}.made",
        title,
        TIMES,
        t(
            "預約時間在期間內、未取消且未改期者，以及由檔案登載的使用。",
            "Bookings for a time in the period, neither cancelled nor moved, and uses loaded from files.",
        ),
        BOOKINGS,
        where,
    )


FIGURES = [
    _made("all", tuple(kind.value for kind in KIND_NAMES), t("各項預約", "Bookings of every kind")),
    _made("off_hours", ("early_bird", "evening"), t("早鳥及夜間繳款", "Early and evening payments")),
    _made("early_bird", "early_bird", t("早鳥繳款", "Early payments")),
    _made("evening", "evening", t("夜間繳款", "Evening payments")),
    Figure(
        "bookings.off_hours.cases",
        t("早鳥及夜間繳款案件數", "Cases of early and evening payments"),
        CASES,
        t("早鳥及夜間繳款預約所涉案件數合計。", "Cases the early and evening payments concerned."),
        BOOKINGS,
        {"kind": ("early_bird", "evening"), "state": KEPT},
        total(),
    ),
    _made("home_visits", "home_visit", t("愛心到府服務", "Home visits")),
    _made("video", "video", t("遠距視訊服務", "Video consultations")),
    _made("pickups", "pick_up", t("零等待領件", "Zero-wait pick-ups")),
    _made("interpreters", "interpreter", t("手語與通譯預約", "Interpreters booked")),
    _made("viewings", "viewing", t("預約看屋", "Viewings of property")),
    _made("caring_seats", "caring_auction", t("愛心動產競標席", "Caring auction seats")),
    Figure(
        "bookings.absent",
        t("預約未到比率", "Share who didn't come"),
        PERCENT,
        t("未到者占已屆時間且未取消之預約的百分比。", "Bookings nobody came to, of those kept until their time."),
        BOOKINGS,
        {"state": "absent"},
        share({"state": ("attended", "served", "absent")}),
        Display(decimals=1),
    ),
]
