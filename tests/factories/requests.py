"""Services and requests for tests. Names and numbers are generated; none is a real person's."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bianmin.catalogue import ports
from bianmin.catalogue.types import (
    Channel,
    Choice,
    Done,
    Exit,
    Field,
    FieldKind,
    FormPage,
    Limit,
    Matter,
    Openness,
    Outcome,
    Party,
    Service,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Role
from bianmin.requests import actions
from bianmin.requests.types import Applicant, Applied

MONDAY = date(2026, 8, 3)
CITIZEN = Actor.citizen()
PERSON = Applicant(
    name="測試申請人",
    identifier="A123456789",
    telephone="0912-345-678",
    mail="someone@example.org",
    address="新竹市測試路1號",
)
REASON = Field(name="reason", kind=FieldKind.LONG, label=t("理由", "Reason"))


def at(day: date, hour: int = 10) -> datetime:
    """Return a moment of a day in Taipei."""
    return datetime(day.year, day.month, day.day, hour - 8, tzinfo=UTC)


def staff(role: Role, staff_id: int | None = None, section_id: int | None = None) -> Actor:
    """Return a person with a role; without an id one who stands in no table."""
    return Actor(
        name=f"{role} {staff_id or ''}".strip(), staff_id=staff_id, roles=frozenset({role}), section_id=section_id
    )


def text(words: str) -> Text:
    """Return the same words in both languages."""
    return Text(words, words)


OFFICE = frozenset({Role.SECTION_CLERK, Role.OFFICER, Role.FRONT_DESK, Role.SECRETARIAT})
HEADS = frozenset({Role.UNIT_HEAD, Role.OFFICER})


def a_service(code: str = "test-information", **changes: Any) -> Service:
    """Return a service with a supplement, a draft decision, approval by a second person, and withdrawal.

    Its limit is that of government information: 15 days, once extended by 15 (政府資訊公開法 §12).
    """
    back = Exit(verb="withdraw", title=text("撤回"), to="withdrawn", by=Party.APPLICANT)
    reply = Field(name="reply", kind=FieldKind.LONG, label=t("答復", "Reply"))
    secret = Field(name="account", kind=FieldKind.LINE, label=t("帳號", "Account"), required=False, is_secret=True)
    facts: dict[str, Any] = {
        "title": t("測試申請", "Test request"),
        "summary": text("測試"),
        "about": (text("測試"),),
        "who": text("任何人"),
        "unit": Unit.SERVICE_CENTRE,
        "limit": Limit(rule="information", from_receipt=True, extension="information-extension"),
        "form": (
            FormPage(
                code="matter",
                title=text("內容"),
                fields=(
                    Field(name="subject", kind=FieldKind.LINE, label=t("主旨", "Subject")),
                    Field(
                        name="kind",
                        kind=FieldKind.CHOICE,
                        label=t("種類", "Kind"),
                        required=False,
                        choices=(Choice("copy", text("複本")), Choice("read", text("閱覽"))),
                    ),
                    Field(name="pages", kind=FieldKind.NUMBER, label=t("頁數", "Pages"), shown_if=("kind", "copy")),
                    Field(name="other_id", kind=FieldKind.IDENTIFIER, label=t("號碼", "Number"), required=False),
                    Field(name="reason", kind=FieldKind.LINE, label=t("申請理由", "Why"), required=False),
                ),
            ),
        ),
        "steps": (
            Step(
                code="review",
                title=t("審查", "Review"),
                roles=OFFICE,
                limit=Limit(rule="workdays:3"),
                exits=(
                    Exit(
                        verb="ask",
                        title=t("通知補正", "Ask for a supplement"),
                        to="supplement",
                        fields=(Field(name="wanted", kind=FieldKind.LONG, label=t("補正事項", "What is wanted")),),
                        tells=t("請補正資料。", "Please send what is lacking."),
                    ),
                    Exit(verb="prepare", title=t("擬答", "Prepare"), to="approval", fields=(reply, secret)),
                    Exit(verb="note", title=t("續行審查", "Go on"), to="review"),
                    back,
                ),
            ),
            Step(
                code="supplement",
                title=t("等候補正", "Supplement awaited"),
                party=Party.APPLICANT,
                limit=Limit(rule="information-correction"),
                pauses=True,
                exits=(
                    Exit(
                        verb="supply",
                        title=t("補正", "Supply"),
                        to="review",
                        fields=(Field(name="words", kind=FieldKind.LONG, label=t("說明", "Words"), required=False),),
                    ),
                    Exit(
                        verb="lapse", title=t("逾期未補正", "Lapsed"), to="lapsed", by=Party.OFFICE, roles=OFFICE,
                        condition="over",
                    ),
                    back,
                ),
            ),
            Step(
                code="approval",
                title=t("核定", "Approval"),
                roles=HEADS,
                exits=(
                    Exit(
                        verb="approve", title=t("核定", "Approve"), to="answered", second_person=True,
                        effect="answered", letter="information-answer", tells=t("已答復。", "It was answered."),
                    ),
                    Exit(verb="return", title=t("退回", "Return"), to="review", fields=(REASON,)),
                ),
            ),
            Step(code="answered", title=t("已答復", "Answered"), ends=Outcome.ANSWERED),
            Step(code="lapsed", title=t("未補正", "Lapsed"), ends=Outcome.LAPSED),
            Step(code="withdrawn", title=t("撤回", "Withdrawn"), ends=Outcome.WITHDRAWN),
        ),
    }  # fmt: skip
    return Service(code=code, **(facts | changes))


def sealed_service() -> Service:
    """Return a service whose matters only the ethics office can read."""
    steps = (
        Step(
            code="review",
            title=t("審查", "Review"),
            roles=frozenset({Role.ETHICS}),
            exits=(Exit(verb="finish", title=t("結案", "Finish"), to="done", fields=(REASON,)),),
        ),
        Step(code="done", title=t("已辦畢", "Done"), ends=Outcome.DONE),
    )
    return a_service(
        "test-sealed", unit=Unit.ETHICS, openness=Openness.SEALED, standing=Standing.NOBODY, steps=steps, limit=None,
        channels=(Channel.ONLINE, Channel.BOX),
    )  # fmt: skip


done: list[tuple[Matter, Mapping[str, Any]]] = []
"""What the test service's effect was called with."""


def answered(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Act as an effect does."""
    assert actor.name
    done.append((matter, values))
    return Done(note=t("已答復", "Answered"), facts={"answered_on": on})


def over(matter: Matter, *, on: date) -> Text | None:
    """Let a supplement lapse only after a week."""
    return t("補正期限尚未屆滿。", "The term has not ended.") if on <= matter.received_on + timedelta(days=7) else None


def procedures(*services: Service) -> dict[str, ports.Procedure]:
    """Return procedures of these services, with the effect and condition of the test service."""
    return {
        one.code: ports.Procedure(service=one, effects={"answered": answered}, conditions={"over": over})
        for one in services
    }


def applied(code: str = "test-information", on: date = MONDAY, **changes: Any) -> Applied:
    """Take in a request online."""
    given: dict[str, Any] = {
        "answers": {"subject": "測試主旨"}, "actor": CITIZEN, "channel": "online", "applicant": PERSON, "now": at(on),
    }  # fmt: skip
    return actions.apply(code, **(given | changes))
