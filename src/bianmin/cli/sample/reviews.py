"""The sample's reviews: a year of courtesy tests, conduct, stars, awards, proposals and shared knowledge."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random

from bianmin.cli.sample.review_words import ARTICLES, IDEAS, MANUALS
from bianmin.kit.clock import TAIPEI
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.payments import queries as money
from bianmin.reviews import actions, queries
from bianmin.reviews.types import ConductReviewRecord, StarFigures

EARLIEST = date(2025, 1, 1)
NEIGHBOUR = "花蓮分署"
GROUP = ("head", "secretariat", "ethics")
TENTH = Decimal("0.1")

Staff = Mapping[str, Actor]


def at(day: date, hour: int = 10) -> datetime:
    """Return a moment of a working day."""
    return datetime.combine(day, time(hour), TAIPEI)


def make(on: date, staff: Staff) -> dict[str, int]:
    """Let the reviews of the sample's year have been; return counts."""
    random = Random(f"reviews {on.isoformat()}")
    first = max(EARLIEST, (on - timedelta(days=364)).replace(day=1))
    months = []
    while first <= on:
        months.append(first)
        first = after(first)
    made = {"courtesy_tests": 0, "conduct_reviews": 0, "ideas": 0, "articles": 0}
    manuals(months[0], on, staff)
    for month in months:
        made["courtesy_tests"] += courtesy(month, on, staff, random)
        if after(month) <= on:
            made["conduct_reviews"] += conduct(month, staff, random, last=after(after(month)) > on)
            stars(month, staff)
    halves(months[0], on, staff)
    made["ideas"] = ideas(months, on, staff, random)
    made["articles"] = articles(months, on, staff)
    skills(months, on, staff, random)
    publish(on, staff)
    return made


def after(month: date) -> date:
    """Return the first day of the next month."""
    return (month + timedelta(days=31)).replace(day=1)


def courtesy(month: date, on: date, staff: Staff, random: Random) -> int:
    """Draw two extensions and test them; the Agency tests one a month, the Ministry one a quarter."""
    keeper, made = staff["personnel"], 0
    draw = queries.draw_of(actions.draw_extensions(month, actor=keeper, seed=f"sample-{month:%Y-%m}", now=at(month, 8)))
    for one in draw.candidates[: draw.count]:
        day = month + timedelta(days=random.randrange(6, 26))
        if day > on:
            continue
        points = {
            item.code: max(item.points - TENTH * random.randrange(30), Decimal(0))
            for item in queries.sheet_on(day).items
        }
        test = actions.enter_test(
            actor=keeper, tested_on=day, tester="branch" if random.random() < 0.7 else NEIGHBOUR,
            tested_by="測試員（示範）", extension=one.extension, person=one.person, staff_id=one.staff_id, items=points,
            candidate_id=one.id, remarks=random.choice(("", "", "結束時未道謝。", "報出單位與姓名。")), now=at(day),
        )  # fmt: skip
        actions.tell_person(test, actor=keeper, now=at(day, 16))
        made += 1
    everybody = queries.drawable()
    for tester in ("agency", *(("ministry",) if month.month % 3 == 0 else ())):
        day, who = month + timedelta(days=random.randrange(3, 27)), random.choice(everybody)
        if day <= on:
            actions.enter_test(
                actor=keeper, tested_on=day, tester=tester, extension=who.extension, person=who.person,
                staff_id=who.staff_id, score=Decimal(random.randrange(880, 985)) / 10, now=at(day),
            )  # fmt: skip
            made += 1
    return made


def conduct(month: date, staff: Staff, random: Random, *, last: bool) -> int:
    """Review clerks and agents of all sections; the last month is scored by the group on screen and closed."""
    scored = {name for _, _, name in queries.to_review()}
    names = [
        (role, name)
        for section in office.sections()
        for role, name in (
            ("clerk", f"{section.name.zh}書記官（示範）"),
            ("officer", f"{section.name.zh}執行員（示範）"),
        )
    ]
    scores = [Decimal(random.randrange(8200, 9700)) / 100 for _ in names]
    if random.random() < 0.1:
        scores[-1] = Decimal("68.5")
    records = [
        ConductReviewRecord(month, name, role, score)
        for (role, name), score in zip(names, scores, strict=True)
        if not (last and name in scored)
    ]
    actions.take_conduct_reviews(records, actor=staff["personnel"])
    day = after(month) + timedelta(days=4)
    if last:
        for member in GROUP:
            for role, number, _ in queries.to_review():
                mark = Decimal(random.randrange(850, 970)) / 10
                actions.score_conduct(month, number, actor=staff[member], role=role, score=mark, now=at(after(month)))
        actions.close_conduct(month, actor=staff["personnel"], now=at(after(month)))
    else:
        for role in ("clerk", "officer"):
            best = max((one for one in records if one.role == role), key=lambda one: one.score)
            actions.add_honour(
                f"conduct_{role}", month, after(month) - timedelta(days=1), actor=staff["personnel"],
                person=best.person, now=at(day),
            )  # fmt: skip
    for one in queries.conduct_reviews(staff["personnel"], month):
        if one.is_poor:
            measure = "主管約談，安排服務禮儀訓練。"
            actions.note_measure(one.id, actor=staff["personnel"], measure=measure, now=at(day))
    return len(records)


def stars(month: date, staff: Staff) -> None:
    """Name the stars of a month from what was collected and closed."""
    last = after(month) - timedelta(days=1)
    figures = [StarFigures(*row) for row in money.section_results(month, last)]
    actions.name_stars(month, figures, actor=staff["personnel"], now=at(after(month)))


def halves(first: date, on: date, staff: Staff) -> None:
    """Put forward who was first in each half-year and year that ended, and the courtesy models; grant it."""
    for year in range(first.year, on.year + 1):
        for half, end in ((1, date(year, 6, 30)), (2, date(year, 12, 31)), (0, date(year, 12, 31))):
            if first < end < on:
                moment = at(end + timedelta(days=1))
                actions.propose_leaders(year, half, actor=staff["personnel"], now=moment)
                begin = date(year, 7, 1) if half == 2 else date(year, 1, 1)
                found = queries.model_candidates(begin, end)
                if half and found:
                    person, number, _, _ = found[0]
                    actions.choose_model(
                        begin, end, actor=staff["personnel"], person=person, staff_id=number, now=moment
                    )
                for one in queries.awards_to_approve():
                    actions.decide_award(one.id, actor=staff["manager"], granted=True, now=moment + timedelta(days=10))


def ideas(months: list[date], on: date, staff: Staff, random: Random) -> int:
    """Have proposals handed in, reviewed, decided and carried out."""
    reviewers = (staff["head"], staff["secretariat"], staff["personnel"])
    for number, (kind, title, words, author, benefit) in enumerate(IDEAS):
        day = months[min(number * len(months) // len(IDEAS), len(months) - 1)] + timedelta(days=9)
        if day > on:
            continue
        moment = at(day)
        one = actions.submit_idea(kind, title, words, actor=staff[author], unit=staff[author].name, now=moment)
        for reviewer in reviewers[: 1 if benefit is None else 3]:
            value, feasible = random.randrange(3, 6), random.randrange(3, 6)
            actions.review_idea(one, actor=reviewer, value=value, feasible=feasible, now=moment + timedelta(days=7))
        if benefit is None or day + timedelta(days=45) > on:
            continue
        why = "價值高且可行，請業管單位辦理。" if benefit else "場地不足，暫不採行。"
        actions.put_forward(one, actor=staff["secretariat"], adopt=bool(benefit), why=why)
        actions.confirm_idea(one, actor=staff["manager"], agreed=True, now=moment + timedelta(days=14))
        if benefit:
            done = day + timedelta(days=40)
            actions.carry_out(one, actor=staff["secretariat"], on=done, benefit=benefit)
            if kind == "reform":
                award(one, title, staff[author], done, staff)
    return len(queries.ideas())


def award(idea: int, title: str, author: Actor, day: date, staff: Staff) -> None:
    """Give the author of a reform that was carried out an award under the rules in force."""
    rules = queries.rules_in_force(day)
    one = actions.propose_award(
        "reform", "commendation", actor=staff["personnel"], person=author.name, staff_id=author.staff_id, first=day,
        last=day, reason=f"興革意見「{title}」執行著有績效", rule_id=rules[0][0] if rules else None, idea_id=idea,
        now=at(day),
    )  # fmt: skip
    actions.decide_award(one, actor=staff["manager"], granted=True, now=at(day, 15))


def articles(months: list[date], on: date, staff: Staff) -> int:
    """Have documents shared, their points settled, and last year's awarded."""
    for number, (kind, title, words, author, publication, points, public) in enumerate(ARTICLES):
        moment = at(months[number * len(months) // len(ARTICLES)] + timedelta(days=13))
        if moment.date() > on:
            continue
        one = actions.share_article(kind, title, words, actor=staff[author], publication=publication, now=moment)
        actions.settle_article(one, actor=staff["personnel"], points=points, public=public, now=moment)
    if months[0].year < on.year:
        moment = at(date(on.year, 1, 8))
        actions.propose_knowledge_awards(months[0].year, actor=staff["personnel"], now=min(moment, at(on)))
    return len(queries.articles())


def manuals(first: date, on: date, staff: Staff) -> None:
    """Have manuals, questions and rules written and approved; one is revised."""
    for kind, title, topic, words, author in MANUALS:
        version = actions.write_version(
            actor=staff[author], kind=kind, title=title, topic=topic, words=words, valid_from=first, now=at(first, 8)
        )
        actions.decide_version(version, actor=staff["manager"], approved=True, now=at(first, 9))
    handbook = next(one for one in queries.manuals(kind="handbook") if one.topic == "個人資料")
    day = first + timedelta(days=90)
    if day > on:
        return
    version = actions.write_version(
        actor=staff["secretariat"], manual_id=handbook.id, valid_from=day, change="增列電話查詢的作法",
        words=f"{MANUALS[-1][3]}\n電話中不說明個別案件的金額。", now=at(day),
    )  # fmt: skip
    actions.decide_version(version, actor=staff["manager"], approved=True, now=at(day, 15))


def skills(months: list[date], on: date, staff: Staff, random: Random) -> None:
    """Hold typing and written tests half-yearly; record a rotation and EAP events."""
    people = [(staff[name].name, staff[name].staff_id) for name in ("registry", "clerk", "officer", "desk")]
    for month in months:
        day = month + timedelta(days=16)
        if day > on or month.month not in {5, 11}:
            continue
        half = "上半年" if month.month < 7 else "下半年"
        name = f"{month.year - 1911}年{half}"
        typed = [(who, number, Decimal(random.randrange(45, 95))) for who, number in people]
        written = [(who, number, Decimal(random.randrange(150, 200)) / 2) for who, number in people]
        keeper = staff["personnel"]
        actions.record_skill_test("typing", f"{name}打字測驗", day, typed, actor=keeper, now=at(day))
        actions.record_skill_test("written", f"{name}法令測驗", day, written, actor=keeper, now=at(day))
        actions.record_staff_event("eap", "壓力調適講座", day, random.randrange(20, 40), actor=keeper, now=at(day))
    actions.record_staff_event(
        "rotation", "年度職務輪調", months[0] + timedelta(days=14), 4, actor=staff["personnel"], now=at(on)
    )


def publish(on: date, staff: Staff) -> None:
    """Publish the roll: each entry for half a year from the month after its period."""
    for one in queries.honours():
        begin = one.last + timedelta(days=10)
        if begin <= on:
            until = begin + timedelta(days=180)
            actions.publish_honour(
                one.id, actor=staff["personnel"], public_from=begin, public_until=until, praised_on=begin
            )
