"""Figures of petitions: taken, answered, in time, and the days they took."""

from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reports.figures.requests import ALL, PAST, TAKEN, page_of
from bianmin.reports.figures.shape import Display, Facts, Figure, Where, highest, lowest, mean
from bianmin.reports.figures.words import CASES, DAYS

PETITION_DAYS = 6
"""Working days within which a petition is answered (general documents)."""
_WORKING = """(select count(*) from generate_series(m.received_on + 1, m.ended_on, interval '1 day') as d(at)
                 where extract(isodow from d.at) < 6 and not exists
                     (select 1 from office_calendar_day c where c.day = d.at::date and not c.is_working))"""

PETITIONS = Facts(
    "requests.petitions",
    t("人民陳情", "Petitions"),
    f"""select 'r' || r.id as record, r.received_on as day, '' as site, r.ended_on - r.received_on as amount,
              r.service, r.channel,
              case when r.ended_on is null then 'open' when r.due_on is null or r.ended_on <= r.due_on then 'yes'
                   else 'no' end as in_time
         from requests_request r
        where r.service in ('petition', 'manners-complaint') and r.received_on between %(first)s and %(last)s
       union all
       select 'past:' || m.record_id, m.received_on, '', m.ended_on - m.received_on, m.service, m.channel,
              case when m.ended_on is null then 'open' when {_WORKING} <= {PETITION_DAYS} then 'yes' else 'no' end
         from requests_past_matter m where m.kind = 'petition' and {PAST}""",  # noqa: S608  (a text of our own)
    parts={
        "service": t("種類", "Kind"),
        "channel": t("管道", "Channel"),
        "in_time": t("如期答復", "Answered in time"),
    },
    page=page_of,
    sees=Permission.READ_REQUESTS,
    amount=t("辦理日數", "Days used"),
    values={"channel": ALL.values["channel"], "in_time": ALL.values["in_time"]},
)


def _petitions(code: str, title: Text, unit: Text, definition: Text, where: Where, **kept: object) -> Figure:
    return Figure(f"requests.petitions.{code}", title, unit, definition, PETITIONS, where, **kept)  # type: ignore[arg-type]  # (value and display)


_ANSWERED = t(
    "期間內受理且已答復的陳情，從收到到答復的日數", "Days from receipt to reply of the period's petitions answered"
)

FIGURES = [
    _petitions("taken", t("人民陳情件數", "Petitions"), CASES, TAKEN, {}),
    _petitions(
        "answered",
        t("陳情已答復件數", "Petitions answered"),
        CASES,
        t("期間內受理且已答復者。", "Received in the period and answered."),
        {"in_time": ("yes", "no")},
    ),
    _petitions(
        "in_time",
        t("陳情如期答復件數", "Petitions answered in time"),
        CASES,
        t(
            "期間內受理且於期限內答復者；由檔案登載者以6個工作日計。",
            "Answered within the limit; of those loaded from files, within six working days.",
        ),
        {"in_time": "yes"},
    ),
    _petitions(
        "days.mean",
        t("陳情平均辦理日數", "Mean days to answer a petition"),
        DAYS,
        t(f"{_ANSWERED.zh}平均。", f"{_ANSWERED.en}: mean."),
        {},
        value=mean(),
        display=Display(decimals=1, chart="line"),
    ),
    _petitions(
        "days.least",
        t("陳情最短辦理日數", "Fewest days to answer a petition"),
        DAYS,
        t(f"{_ANSWERED.zh}最小值。", f"{_ANSWERED.en}: fewest."),
        {},
        value=lowest(),
    ),
    _petitions(
        "days.most",
        t("陳情最長辦理日數", "Most days to answer a petition"),
        DAYS,
        t(f"{_ANSWERED.zh}最大值。", f"{_ANSWERED.en}: most."),
        {},
        value=highest(),
    ),
]
