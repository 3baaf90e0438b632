"""Parts which many services share: fields of an application, supplement and withdrawal, ends."""

from dataclasses import replace

from bianmin.catalogue.types import Choice, Exit, Field, FieldKind, FormPage, Limit, Outcome, Party, Step
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Role

CLERKS = frozenset({Role.SECTION_CLERK, Role.OFFICER})
OFFICERS = frozenset({Role.OFFICER})
HEADS = frozenset({Role.UNIT_HEAD, Role.MANAGER})
DECIDERS = OFFICERS | HEADS
FRONT = frozenset({Role.FRONT_DESK, Role.REGISTRY, Role.SECRETARIAT})

CASES = Field(
    name="cases",
    kind=FieldKind.CASES,
    label=t("案件編號", "Case numbers"),
    help=t("通知書右上角的編號，可填一件以上。", "At the top right of the notice; more than one can be given."),
)
REASON = Field(
    name="reason",
    kind=FieldKind.LONG,
    label=t("事由", "Reason"),
    help=t("請用自己的話說明。", "In your own words."),
    most=2000,
)
FILES = Field(
    name="files",
    kind=FieldKind.FILES,
    label=t("附件", "Attachments"),
    help=t("照片、PDF或ODT檔，沒有就不用附。", "Pictures, PDF or ODT files; none is needed if you have none."),
    required=False,
    most=5,
)
GROUND = Field(
    name="ground",
    kind=FieldKind.LONG,
    label=t("理由", "Ground"),
    help=t("會寫在給申請人的答復裡。", "It stands in the answer to the applicant."),
    most=2000,
)
MISSING = Field(
    name="missing",
    kind=FieldKind.LONG,
    label=t("要補什麼", "What is missing"),
    help=t("逐項寫明，也寫如何補。", "Item by item, and how it can be sent."),
    most=1000,
)
CARE_GROUP = Field(
    name="care_group",
    kind=FieldKind.CHOICE,
    label=t("服務對象", "For whom"),
    choices=(
        Choice("elderly", t("年長者", "Elderly")),
        Choice("disabled", t("身心障礙者", "Person with a disability")),
        Choice("pregnant", t("孕婦", "Pregnant")),
        Choice("infant", t("攜帶嬰幼兒", "With an infant")),
        Choice("ill", t("行動不便或重病", "Hardly able to walk, or seriously ill")),
    ),
)


def by_decision(actor: Actor) -> Actor:
    """Return who decided, with the authority of the decision itself.

    The engine has checked that the step's role took the exit; what follows in other nouns is the decision's
    doing and stands in their records under the same name.
    """
    return Actor(name=actor.name, staff_id=actor.staff_id, roles=frozenset({Role.SYSTEM}), language=actor.language)


def page(code: str, title: Text, *fields: Field, lead: Text | None = None) -> FormPage:
    """Write a page of an online form."""
    return FormPage(code=code, title=title, fields=fields, lead=lead)


def optional(field: Field) -> Field:
    """Return the field as one that may be left empty."""
    return replace(field, required=False)


def end(code: str, outcome: Outcome, title: Text, about: Text | None = None) -> Step:
    """Write a step in which a matter ends."""
    return Step(code=code, title=title, ends=outcome, about=about)


def refuse(*, to: str = "refused", letter: str = "refusal") -> Exit:
    """Write the exit by which an application is refused, with its ground told to the applicant."""
    return Exit(
        verb="refuse",
        title=t("駁回", "Refuse"),
        to=to,
        fields=(GROUND,),
        letter=letter,
        tells=t("您的申請未獲准，理由見通知。", "Your request was refused; the letter says why."),
        when=t("不准", "Refused"),
    )


REFUSED = end("refused", Outcome.REFUSED, t("駁回", "Refused"))
WITHDRAWN = end("withdrawn", Outcome.WITHDRAWN, t("已撤回", "Withdrawn"))
LAPSED = end("lapsed", Outcome.LAPSED, t("逾期未補，視為未申請", "Lapsed: nothing was sent"))

WITHDRAW = Exit(
    verb="withdraw",
    title=t("撤回申請", "Withdraw"),
    to="withdrawn",
    by=Party.APPLICANT,
    tells=t("您的申請已撤回，可隨時再申請。", "Your request is withdrawn. You may apply again at any time."),
)
ASK_SUPPLEMENT = Exit(
    verb="ask-supplement",
    title=t("請申請人補件", "Ask for a supplement"),
    to="supplement",
    fields=(MISSING,),
    letter="supplement",
    tells=t("您的申請還缺資料，請依通知補送。", "Something is missing. Please send it as the letter says."),
    when=t("資料不齊", "Incomplete"),
)


def supplement(back: str, *, rule: str = "days:7", roles: frozenset[Role] = CLERKS) -> Step:
    """Write the step in which the applicant sends what was asked for; the service's clock stands still."""
    return Step(
        code="supplement",
        title=t("等候補件", "Waiting for the supplement"),
        party=Party.APPLICANT,
        limit=Limit(rule=rule),
        pauses=True,
        exits=(
            Exit(verb="supplied", title=t("已補件", "It has come"), to=back),
            Exit(
                verb="lapse",
                title=t("逾期未補", "Nothing came"),
                to="lapsed",
                by=Party.OFFICE,
                roles=roles,
                letter="lapsed",
                tells=t(
                    "期限內未補件，本案結案；可再申請。",
                    "Nothing came in time; the matter is closed. Apply again if you wish.",
                ),
            ),
            WITHDRAW,
        ),
    )
