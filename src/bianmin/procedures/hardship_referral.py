"""愛心轉介: people in hardship are referred to whom can help, with their consent."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Choice,
    Done,
    Exit,
    Field,
    FieldKind,
    Limit,
    Matter,
    Outcome,
    Party,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Role
from bianmin.procedures.parts import CASES, CLERKS, WITHDRAW, WITHDRAWN, end, optional, page

HELPERS = CLERKS | frozenset({Role.FRONT_DESK, Role.SECRETARIAT})

# fmt: off
SERVICE = Service(
    code="hardship-referral",
    title=t("關懷弱勢轉介", "Referral in hardship"),
    summary=t("生活有困難的義務人，經本人同意，由分署轉介社會局、就業服務站、健保愛心基金或民間團體。", "Where an obligor is in need, the office refers him, with his consent, to social services, job centres, the health-insurance fund or a foundation."),
    about=(t("轉介是為了幫您度過難關；同意與否都不影響案件的處理。", "It is meant to help you through; whether you agree or not changes nothing in your case."),),
    who=t("義務人及其家人。", "Obligors and their families."),
    unit=Unit.SERVICE_CENTRE, audience=frozenset({Audience.EVERYBODY, Audience.CARE}), situations=frozenset({Situation.IN_HARDSHIP, Situation.CANNOT_PAY_NOW}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER), standing=Standing.CASE_OR_NAMED, fee=t("免費", "Free"),
    limit=Limit(rule="workdays:3"), basis=(t("社會救助法第9條之1", "Public Assistance Act, article 9-1"),),
    form=(page("need", t("需要的幫助", "The help you need"), optional(CASES),
        Field(name="need", kind=FieldKind.CHOICES, label=t("需要", "Need"), choices=(Choice("living", t("生活扶助", "Living costs")), Choice("job", t("就業", "A job")), Choice("health", t("健保費", "Health insurance")), Choice("medical", t("醫療", "Medical care")), Choice("care", t("照顧", "Care")), Choice("other", t("其他", "Other")))),
        Field(name="persons", kind=FieldKind.NUMBER, label=t("需要幫助的人數", "How many persons"), least=1, most=50, why=t("人數與案件數分開計算。", "Persons and cases are counted apart.")),
        Field(name="situation", kind=FieldKind.LONG, label=t("情形", "The situation"), most=2000, is_secret=True),
        Field(name="consent", kind=FieldKind.YES, label=t("同意把以上資料提供給受轉介單位", "I agree that this is passed on"), why=t("沒有您的同意，我們不會轉介。", "Without your consent nobody is told."))),),
    steps=(
        Step(
            code="received", title=t("了解需要、選擇單位", "Need understood, place chosen"), roles=HELPERS, limit=Limit(rule="workdays:2"),
            checklist=(t("本人已同意。", "The person has agreed."), t("情況緊急時先電話通報。", "In an emergency telephone first.")),
            exits=(
                Exit(
                    verb="refer", title=t("轉介", "Refer"), to="referred", effect="refer", letter="referral", tells=t("已為您轉介，對方會與您聯絡。", "You have been referred; they will contact you."),
                    fields=(Field(name="destination", kind=FieldKind.LINE, label=t("轉介單位", "Referred to"), help=t("例如社會局、就業服務站、張榮發基金會。", "Such as social services, the job centre, a foundation."), most=100),),
                ),
                Exit(verb="not-needed", title=t("不需轉介", "None needed"), to="closed", when=t("另有協助或不需要", "Helped otherwise, or no need")),
                WITHDRAW,
            ),
        ),
        Step(
            code="referred", title=t("等候回復", "Waiting for their answer"), party=Party.OUTSIDE, limit=Limit(rule="months:1"),
            exits=(
                Exit(verb="answered", title=t("對方已回復", "They answered"), to="helped", by=Party.OFFICE, roles=HELPERS, fields=(Field(name="answer", kind=FieldKind.LONG, label=t("處理結果", "What was done"), most=1000),), tells=t("受轉介單位已回復處理結果。", "They have told us what they did.")),
                Exit(verb="refer-again", title=t("改轉其他單位", "Refer elsewhere"), to="received", by=Party.OFFICE, roles=HELPERS, when=t("對方無法協助", "They can't help")),
                WITHDRAW,
            ),
        ),
        end("helped", Outcome.DONE, t("已協助", "Helped")),
        end("closed", Outcome.FILED, t("未轉介", "Not referred")),
        WITHDRAWN,
    ),
    inventory=(29,),
)
# fmt: on


def refer(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Keep where and how many were referred; refuse without consent."""
    persons = int(matter.answers.get("persons") or 1)
    return Done(
        note=t("轉介{where}，{n}人。", "Referred to {where}: {n} persons.").fill(
            where=values["destination"], n=persons
        ),
        facts={"referred_to": str(values["destination"]), "persons": persons, "referred_on": on.isoformat()},
        letter={"destination": str(values["destination"])},
    )


define(SERVICE, effects={"refer": refer})
