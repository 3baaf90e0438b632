"""The facts behind the figures of reviews. Records that are somebody's score are opened by personnel alone."""

from bianmin.kit.texts import t
from bianmin.office.queries import ROLE_NAMES
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Facts
from bianmin.reviews.types import words

P = Permission
KIND, NO_YES = t("類別", "Kind"), {"yes": t("是", "Yes"), "no": t("否", "No")}

COURTESY = Facts(
    "reviews.courtesy",
    t("電話禮貌測試", "Telephone-courtesy tests"),
    """select id::text as record, tested_on as day, ''::text as site, score as amount, tester,
              case when tester in ('agency', 'ministry') then 'upper' else 'own' end as "group",
              case when told_at is null then 'no' else 'yes' end as told
         from reviews_courtesy_test where tested_on between %(first)s and %(last)s""",
    parts={"group": t("測試", "Tests"), "tester": t("測試機關", "Tester"), "told": t("已告知", "Told")},
    values={
        "group": {"own": t("自辦", "Own"), "upper": t("上級機關", "Upper agencies")},
        "tester": words.TESTERS,
        "told": NO_YES,
    },
    page="/console/reviews/courtesy/{record}/",
    sees=P.KEEP_REVIEWS,
    amount=t("分數", "Score"),
)
CONDUCT = Facts(
    "reviews.conduct",
    t("執行態度考核", "Conduct reviews"),
    """select id::text as record, month as day, ''::text as site, score as amount, role,
              case when score < 70 then 'yes' else 'no' end as poor
         from reviews_conduct where month between %(first)s and %(last)s and score is not null""",
    parts={"role": t("職務", "Role"), "poor": t("未滿70分", "Below 70")},
    values={"role": words.CONDUCT_ROLES, "poor": NO_YES},
    page="/console/reviews/conduct/{record}/",
    sees=P.KEEP_REVIEWS,
    amount=t("分數", "Score"),
)
IDEAS = Facts(
    "reviews.ideas",
    t("創意與興革提案", "Proposals"),
    """select id::text as record, submitted_on as day, ''::text as site, null::numeric as amount, kind, state
         from reviews_idea where submitted_on between %(first)s and %(last)s""",
    parts={"kind": KIND, "state": t("狀態", "State")},
    values={"kind": words.IDEAS, "state": words.IDEA_STATES},
    page="/console/reviews/ideas/{record}/",
    sees=P.SHARE_IDEAS,
)
ARTICLES = Facts(
    "reviews.articles",
    t("知識文件", "Shared documents"),
    """select id::text as record, shared_on as day, ''::text as site, points as amount, kind
         from reviews_article where shared_on between %(first)s and %(last)s""",
    parts={"kind": KIND},
    values={"kind": words.ARTICLES},
    page="/console/reviews/knowledge/{record}/",
    sees=P.SHARE_IDEAS,
    amount=t("點數", "Points"),
)
SKILLS = Facts(
    "reviews.skills",
    t("專業能力測驗成績", "Results of skill tests"),
    """select r.id::text as record, s.held_on as day, ''::text as site, r.value as amount, s.kind,
              s.id::text as test
         from reviews_skill_result r join reviews_skill_test s on s.id = r.test_id
        where s.held_on between %(first)s and %(last)s""",
    parts={"kind": t("測驗", "Test")},
    distinct={"test": t("場次", "Test held")},
    values={"kind": words.SKILLS},
    page="/console/reviews/skills/",
    sees=P.KEEP_REVIEWS,
    amount=t("成績", "Result"),
)
AWARDS = Facts(
    "reviews.awards",
    t("核定的敘獎", "Awards granted"),
    """select id::text as record, decided_on as day, ''::text as site, count as amount, kind, ground
         from reviews_award where decided_on between %(first)s and %(last)s and state = 'granted'""",
    parts={"kind": t("種類", "Kind"), "ground": t("事由", "Ground")},
    values={"kind": words.AWARDS, "ground": words.GROUNDS},
    page="/console/reviews/awards/",
    sees=P.KEEP_REVIEWS,
    amount=t("次數", "How often"),
)
HONOURS = Facts(
    "reviews.honours",
    t("公布的榮譽榜", "Public entries of the honour roll"),
    """select id::text as record, public_from as day, ''::text as site, null::numeric as amount, category
         from reviews_honour where public_from between %(first)s and %(last)s""",
    parts={"category": KIND},
    values={"category": words.HONOURS},
    page="/honours/",
    sees=P.SHARE_IDEAS,
)
STARS = Facts(
    "reviews.stars",
    t("每月執行之星", "Stars of the month"),
    """select r.id::text as record, r.month as day, i.code as site, r.points as amount, s.code as section
         from reviews_star r join office_section s on s.id = r.section_id join office_site i on i.id = s.site_id
        where r.month between %(first)s and %(last)s and r.is_star""",
    parts={"section": t("股別", "Section")},
    page="/console/reviews/stars/?month={day:.7}",
    sees=P.SHARE_IDEAS,
    amount=t("得分", "Points"),
)
EVENTS = Facts(
    "reviews.events",
    t("輪調與員工協助活動", "Rotations and EAP events"),
    """select id::text as record, held_on as day, ''::text as site, persons as amount, kind
         from reviews_staff_event where held_on between %(first)s and %(last)s""",
    parts={"kind": KIND},
    values={"kind": words.EVENTS},
    page="/console/reviews/skills/",
    sees=P.SHARE_IDEAS,
    amount=t("人次", "Persons"),
)
MANUALS = Facts(
    "reviews.manuals",
    t("施行的手冊與規定版本", "Versions of manuals and rules in force"),
    """select v.id::text as record, v.valid_from as day, ''::text as site, null::numeric as amount, m.kind,
              m.id::text as manual
         from reviews_manual_version v join reviews_manual m on m.id = v.manual_id
        where v.valid_from between %(first)s and %(last)s and v.state = 'approved'""",
    parts={"kind": KIND},
    distinct={"manual": t("文件", "Document")},
    values={"kind": words.MANUALS},
    page="/console/reviews/manuals/{manual}/",
    sees=P.SHARE_IDEAS,
)
FRONT = Facts(
    "reviews.front",
    t("第一線服務人員", "Front-line staff"),
    """select s.id::text as record, %(last)s::date as day, ''::text as site, null::numeric as amount,
              min(a.role) as role
         from office_staff s join office_assignment a on a.staff_id = s.id
        where s.is_active and %(first)s::date <= %(last)s::date and a.valid_from <= %(last)s::date
          and (a.valid_to is null or a.valid_to >= %(last)s::date)
          and a.role in ('registry', 'section_clerk', 'officer', 'cashier', 'front_desk', 'guard')
        group by s.id""",
    parts={"role": t("角色", "Role")},
    values={"role": {role.value: name for role, name in ROLE_NAMES.items()}},
    page="/console/admin/staff/{record}/",
    sees=P.MANAGE_STAFF,
    standing=True,
)
