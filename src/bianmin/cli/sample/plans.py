"""The sample's yearly plans and their quarterly self-assessments, lived through the actions that people use."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random

from bianmin.cli.sample.plan_words import plan_of
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI
from bianmin.office.types import Actor
from bianmin.plans import actions, queries

FIRST_YEAR = 114
"""The sample's facts lie in this year and later."""
FINDINGS = (
    ("臨櫃標示字體偏小，年長民眾不易辨識。", "放大字級並加註英文。", "已更換為大字雙語標示。"),
    ("電話轉接後等候較久，未說明原因。", "加強總機轉接話術訓練。", "已辦理訓練並抽測。"),
    ("書表架部分範例為舊版。", "逐一清查並標註版次。", "已全數換新並列入每週檢查。"),
    ("午間輪值交接未簽名。", "交接表改為線上登錄。", "已改用系統登錄到離班。"),
)


def make(on: date, staff: Mapping[str, Actor]) -> dict[str, int]:
    """Write the plan of last year and this one, in force from January; assess the quarters; return counts."""
    random = Random(f"plans {on.isoformat()}")
    this = roc.year(on)
    years = [year for year in (this - 1, this) if year >= FIRST_YEAR]
    made = {"plans": 0, "assessments": 0, "findings": 0}
    for year in years:
        january = date(roc.from_year(year), 1, 1)
        if made["plans"]:
            plan = actions.copy_plan(queries.plans()[0].id, year, actor=staff["secretariat"])
        else:
            plan = actions.write_plan(year, plan_of(year), actor=staff["secretariat"])
        sent = january - timedelta(days=20)
        actions.send_plan(plan, f"示範秘字第{year}00010號", actor=staff["secretariat"], on=sent)
        actions.enforce_plan(plan, actor=staff["manager"], on=january)
        made["plans"] += 1
        for number in range(1, 5):
            if queries.quarter(year, number).first <= on:
                made["findings"] += assess(year, number, on, staff, random)
                made["assessments"] += 1
    return made


def assess(year: int, number: int, on: date, staff: Mapping[str, Actor], random: Random) -> int:
    """Let a quarter be assessed as far as it has come; return how many findings there were."""
    head, secretariat = staff["head"], staff["secretariat"]
    begins = datetime.combine(queries.quarter(year, number).first - timedelta(days=2), time(9), TAIPEI)
    made = actions.draw_day(year, number, staff["manager"].staff_id or 0, actor=head, pick=random.choice, now=begins)
    day = queries.assessment(made).day
    if day > on:
        return 0
    marks = {
        one.id: ((one.most * random.randrange(86, 99) / 100).quantize(Decimal("0.5")), "")
        for one in queries.assessment(made).scores
    }
    actions.score(made, marks, actor=head, summary="整體表現良好，缺失已列管。", on=day)
    text, wanted, how = FINDINGS[(year + number) % len(FINDINGS)]
    due = day + timedelta(days=30)
    finding = actions.add_finding(made, text, wanted, "秘書室", due, actor=head, responsible="秘書室承辦（示範）")
    if day + timedelta(days=18) <= on:
        actions.improve(finding, how, actor=secretariat, on=day + timedelta(days=18))
    if day + timedelta(days=28) <= on:
        actions.check_finding(finding, actor=head, good=True, on=day + timedelta(days=28))
        actions.discuss(made, "准予備查，請續行改善。", actor=head, on=day + timedelta(days=28))
    last = queries.quarter(year, number).last
    if last + timedelta(days=10) <= on:
        actions.note_report_sent(
            year, number, f"示範秘字第{year}1{number}號", actor=secretariat, on=last + timedelta(days=10)
        )
    return 1
