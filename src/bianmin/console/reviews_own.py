"""One's own page, skill tests, rotations of duties and EAP events."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import choice, number, text
from bianmin.console.parts import Cell, Part, Table, heads
from bianmin.console.reviews_frame import Deed, ReviewPage, mean_words, month_words, url, words
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.errors import WrongRecord
from bianmin.reviews.types.words import AWARDS, CONDUCT_ROLES, EVENTS, SKILLS, TESTERS

P = Permission


class SkillForm(OfficeForm):
    """A skill test with its results."""

    kind = choice(t("測驗", "Test"), SKILLS)
    title = text(t("名稱", "Title"), 80, required=True)
    held_on = RocDateField(label=said(t("日期", "Day")))
    results = words(t("成績：每行「帳號或姓名 成績」", "Results: a line each, “log-in or name, result”"), 5000)


class EventForm(OfficeForm):
    """A rotation or an EAP event."""

    kind = choice(t("類別", "Kind"), EVENTS)
    title = text(t("名稱", "Title"), 100, required=True)
    held_on = RocDateField(label=said(t("日期", "Day")))
    persons = number(t("人數", "Persons"), most=10_000)
    note = text(t("備註", "Note"), 300)


def results_of(typed: str) -> list[tuple[str, int | None, Decimal]]:
    """Return who reached what: each line a log-in or a name, then the result."""
    people = {name: one for one in office.staff_list() for name in (one.username, one.full_name)}
    found = []
    for at, line in enumerate(filter(None, map(str.strip, typed.splitlines())), 1):
        name, _, value = line.replace(",", " ").replace("\t", " ").rpartition(" ")
        try:
            result = Decimal(value)
        except ArithmeticError as problem:
            wrong = t("第{n}行須為「姓名 成績」。", "Line {n} must be “name result”.")
            raise WrongRecord(wrong.fill(n=at)) from problem
        who = people.get(name.strip())
        found.append((who.full_name if who else name.strip(), who.id if who else None, result))
    return found


class Skills(ReviewPage):
    """Skill tests with their means, results one may see; rotations and EAP events."""

    title = t("專業能力測驗與輪調", "Skill tests, rotation")
    nav = "skills"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted."""

        def test(given: dict[str, Any]) -> object:
            results = results_of(given["results"])
            return actions.record_skill_test(given["kind"], given["title"], given["held_on"], results, actor=self.actor)

        def event(given: dict[str, Any]) -> object:
            return actions.record_staff_event(actor=self.actor, **given)

        return {
            "test": Deed(SkillForm, P.KEEP_REVIEWS, test),
            "event": Deed(EventForm, P.KEEP_REVIEWS, event),
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the tests."""
        deeds, results = self.deeds(**ids), queries.skill_results(self.actor)
        if any(one.staff_id != self.actor.staff_id for one in results):
            self.note_scores("skills")
        tests = Table(
            t("測驗", "Tests"),
            heads(
                t("日期", "Day"), t("測驗", "Test"), t("名稱", "Title"), t("人數", "Persons"), t("平均", "Mean"),
                numbers=(3, 4),
            ),
            [
                [
                    Cell(roc(one.held_on)), Cell(SKILLS[one.kind]), Cell(one.title), Cell(one.persons, number=True),
                    Cell(mean_words(one.mean), number=True),
                ]
                for one in queries.skill_tests()
            ],
        )  # fmt: skip
        people = Table(
            t("個人成績", "Results"),
            heads(t("日期", "Day"), t("測驗", "Test"), t("同仁", "Person"), t("成績", "Result"), numbers=(3,)),
            [
                [Cell(roc(one.held_on)), Cell(one.title), Cell(one.person), Cell(one.value, number=True)]
                for one in results
            ],
        )
        events = Table(
            t("輪調與員工協助", "Rotation and EAP"),
            heads(t("日期", "Day"), t("類別", "Kind"), t("名稱", "Title"), t("人數", "Persons"), numbers=(3,)),
            [
                [Cell(roc(one.held_on)), Cell(EVENTS[one.kind]), Cell(one.title), Cell(one.persons, number=True)]
                for one in queries.staff_events()
            ],
        )
        return self.made_of(
            Part(title=t("測驗", "Tests"), table=tests),
            Part(title=t("個人成績", "Results"), table=people),
            self.part(deeds, bound, "test", t("登錄測驗", "Record a test")),
            Part(title=t("輪調與員工協助", "Rotation and EAP"), table=events),
            self.part(deeds, bound, "event", t("登錄輪調或EAP活動", "Record an event")),
        )


class Own(ReviewPage):
    """What stands about oneself: courtesy, conduct, skills, awards."""

    title = t("我的考核與成績", "My reviews")
    nav = "reviews"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return nothing: one reads here."""
        return {}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show it."""
        own = self.actor.staff_id
        first = today().replace(year=today().year - 2, month=1, day=1)
        tests = [one for one in queries.courtesy_tests(self.actor, first, today()) if one.staff_id == own]
        rows = [
            *(
                [Cell(roc(one.tested_on), href=url("courtesy-test", one.id)), Cell(TESTERS.get(one.tester, one.tester)),
                 Cell(one.score, number=True), Cell(one.grade)]
                for one in tests
            ),
        ]  # fmt: skip
        conduct = [
            [Cell(month_words(one.month), href=url("conduct-review", one.id)), Cell(CONDUCT_ROLES[one.role]),
             Cell(mean_words(one.score), number=True)]
            for one in queries.own_conduct(self.actor)
        ]  # fmt: skip
        skills = [
            [Cell(roc(one.held_on)), Cell(one.title), Cell(one.value, number=True)]
            for one in queries.skill_results(self.actor)
            if one.staff_id == own
        ]
        awards = [
            [Cell(roc(one.decided_on)), Cell(AWARDS[one.kind]), Cell(one.reason)]
            for one in queries.awards(self.actor, state="granted")
            if one.staff_id == own
        ]
        day, score = t("日期", "Day"), t("分數", "Score")
        named = (
            (
                t("電話禮貌測試", "Telephone courtesy"),
                heads(day, t("測試機關", "Tester"), score, t("等第", "Grade"), numbers=(2,)),
                rows,
            ),
            (t("執行態度考核", "Conduct"), heads(t("月份", "Month"), t("職務", "Role"), score, numbers=(2,)), conduct),
            (t("專業能力測驗", "Skill tests"), heads(day, t("名稱", "Title"), score, numbers=(2,)), skills),
            (t("敘獎", "Awards"), heads(day, t("敘獎", "Award"), t("事由", "Reason")), awards),
        )
        about = t(
            "個人成績只有您本人、所屬主管與人事室可以查閱，他人的查閱都有紀錄。",
            "Your scores are seen by yourself, your head and personnel alone; each look of theirs is recorded.",
        )
        return self.made_of(
            Part(texts=(about,)),
            *(Part(title=title, table=Table(title, columns, cells)) for title, columns, cells in named),
        )
