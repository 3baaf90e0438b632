"""What figures of surveys are counted from. Answers, ratings and votes are anonymous: a fact bears its month alone.

A record's name is a digest of the answer's random id, so that the answers of one response can't be put
together again from the records of two figures.
"""

from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Facts
from bianmin.surveys.queries import STATES, USUAL
from bianmin.surveys.types import CHANNELS, SCALES, SOURCES

_MONTH = "({0}.day - (extract(day from {0}.day)::int - 1))"
_HALF = "extract(year from r.day)::text || case when extract(month from r.day) < 7 then 'H1' else 'H2' end"
_SURVEY = t("問卷", "Survey")
TITLES = {one.code: one.title for one in USUAL}
QUESTIONS = {question.code: question.text for one in reversed(USUAL) for question in one.questions}
LEVELS = {level.key: level.text for scale in SCALES.values() for level in scale.levels}

RESPONSES = Facts(
    "surveys.responses",
    t("有效問卷", "Valid responses"),
    f"""select encode(sha256(r.id::text::bytea), 'hex') as record, {_MONTH.format("r")} as day, r.site,
              null::numeric as amount, r.survey_id as survey, r.channel, r.survey_id || ' ' || {_HALF} as round
         from surveys_response r
        where r.day between %(first)s and %(last)s""",  # noqa: S608  (a text of our own)
    parts={"survey": _SURVEY, "channel": t("管道", "Channel")},
    distinct={"round": t("每半年的調查", "Survey of a half-year")},
    values={"survey": TITLES, "channel": CHANNELS},
    sees=Permission.READ_SURVEYS,
    anonymous=True,
    base=("survey", "channel"),
)
ANSWERS = Facts(
    "surveys.answers",
    t("問卷各題的回答", "Answers to questions"),
    f"""select encode(sha256((r.id::text || answer.key)::bytea), 'hex') as record, {_MONTH.format("r")} as day, r.site,
              null::numeric as amount, r.survey_id as survey, answer.key as question, answer.value as level
         from surveys_response r cross join lateral jsonb_each_text(r.answers) as answer
        where r.day between %(first)s and %(last)s""",  # noqa: S608  (a text of our own)
    parts={"survey": _SURVEY, "question": t("題目", "Question"), "level": t("回答", "Answer")},
    values={"survey": TITLES, "question": QUESTIONS, "level": LEVELS},
    sees=Permission.READ_SURVEYS,
    anonymous=True,
    base=("survey", "question"),
)
SENT = Facts(
    "surveys.sent",
    t("發出的問卷", "Surveys sent"),
    """select 'codes ' || survey_id || ' ' || sent_on as record, sent_on as day, ''::text as site,
              count(*)::numeric as amount, survey_id as survey
         from surveys_invitation where sent_on between %(first)s and %(last)s group by survey_id, sent_on
       union all
       select 'copies ' || id, sent_on, '', count, survey_id
         from surveys_sending where sent_on between %(first)s and %(last)s
       union all
       select 'observed ' || observation_id, observed_on, '', number,
              case subject when 'staff_surveys_sent' then 'staff' else 'petition' end
         from inspections_observation
        where subject in ('staff_surveys_sent', 'petition_surveys_sent') and not is_struck
          and observed_on between %(first)s and %(last)s""",
    parts={"survey": _SURVEY},
    values={"survey": TITLES},
    sees=Permission.READ_SURVEYS,
    amount=t("份", "Copies"),
)
RATINGS = Facts(
    "surveys.ratings",
    t("櫃檯即時評價", "Ratings of counters"),
    """select encode(sha256(r.id::text::bytea), 'hex') as record, r.month as day, r.site, r.score as amount,
              r.counter, r.channel,
              case when r.score >= 4 then 'good' when r.score = 3 then 'fair' else 'bad' end as band
         from surveys_rating r
        where r.month between %(first)s::date - (extract(day from %(first)s::date)::int - 1) and %(last)s""",
    parts={"counter": t("櫃檯", "Counter"), "channel": t("管道", "Channel"), "band": t("評價", "Band")},
    values={
        "channel": CHANNELS,
        "band": {"good": t("好", "Good"), "fair": t("普通", "So-so"), "bad": t("不好", "Bad")},
    },
    sees=Permission.READ_SURVEYS,
    amount=t("分數（1至5）", "Score (1 to 5)"),
    anonymous=True,
    base=("channel",),
)
POLLS = Facts(
    "surveys.polls",
    t("網路民調", "Polls"),
    """select p.slug as record, p.opens_on as day, ''::text as site, null::numeric as amount, p.slug as poll
         from surveys_poll p
        where p.opens_on between %(first)s and %(last)s""",
    parts={"poll": t("民調", "Poll")},
    page="/console/surveys/polls/?slug={record}",
    sees=Permission.READ_SURVEYS,
)
VOTES = Facts(
    "surveys.votes",
    t("網路民調的投票", "Votes in polls"),
    f"""select encode(sha256(v.id::text::bytea), 'hex') as record, {_MONTH.format("v")} as day, ''::text as site,
              null::numeric as amount, p.slug as poll
         from surveys_vote v join surveys_poll p on p.id = v.poll_id
        where v.day between %(first)s and %(last)s""",  # noqa: S608  (a text of our own)
    parts={"poll": t("民調", "Poll")},
    sees=Permission.READ_SURVEYS,
    anonymous=True,
    base=("poll",),
)
IMPROVEMENTS = Facts(
    "surveys.improvements",
    t("改善措施", "Improvements"),
    """select i.id::text as record, i.found_on as day, ''::text as site, null::numeric as amount, i.source, i.unit,
              case when i.done_on <= %(last)s then 'done'
                   when i.due_on < %(last)s then 'overdue' else 'open' end as state
         from surveys_improvement i
        where i.found_on between %(first)s and %(last)s""",
    parts={"source": t("來源", "Where from"), "unit": t("單位", "Unit"), "state": t("狀態", "State")},
    values={"source": SOURCES, "state": STATES},
    page="/console/improvements/{record}/",
    sees=Permission.READ_SURVEYS,
    standing=True,
)
