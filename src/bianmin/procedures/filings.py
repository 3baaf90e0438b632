"""The way of papers filed in a case (書狀): examined by the section, put right where something lacks, accepted or not."""

from bianmin.catalogue.types import Exit, Field, Limit, Outcome, Step
from bianmin.kit.texts import Text, t
from bianmin.office.types import Role
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    CLERKS,
    DECIDERS,
    GROUND,
    LAPSED,
    REFUSED,
    WITHDRAW,
    WITHDRAWN,
    end,
    supplement,
)


def filing(
    *,
    checklist: tuple[Text, ...],
    law: tuple[Text, ...] = (),
    accepted: Text,
    told: Text,
    values: tuple[Field, ...] = (),
    effect: str = "",
    letter: str = "",
    rule: str = "workdays:5",
    decided: bool = False,
    by: frozenset[Role] = CLERKS,
) -> tuple[Step, ...]:
    """Write the steps of a paper filed in a case.

    With ``decided`` the officer decides on the clerk's proposal; otherwise the clerk accepts it himself
    (分層負責). ``values`` are what has to be said when it is accepted, ``effect`` what that does.
    """
    accept = Exit(
        verb="accept",
        title=accepted,
        to="granted",
        fields=values,
        effect=effect,
        letter=letter,
        tells=told,
        when=t("符合", "In order"),
    )
    reject = Exit(
        verb="reject",
        title=t("不予受理", "Not accepted"),
        to="refused",
        fields=(GROUND,),
        letter="refusal",
        tells=t("您的書狀不合規定，理由見通知。", "Your paper could not be accepted; the letter says why."),
        when=t("不符合", "Not in order"),
    )
    propose = Exit(verb="propose", title=t("簽請核定", "Propose"), to="decision")
    first = Step(
        code="received",
        title=t("審查書狀", "Paper examined"),
        roles=by,
        limit=Limit(rule=rule),
        checklist=checklist,
        law=law,
        exits=(*((propose,) if decided else (accept, reject)), ASK_SUPPLEMENT, WITHDRAW),
    )
    decision = Step(
        code="decision",
        title=t("核定", "Decision"),
        roles=DECIDERS,
        limit=Limit(rule="workdays:3"),
        law=law,
        exits=(accept, reject, WITHDRAW),
    )
    return (
        first,
        supplement("received", roles=by),
        *((decision,) if decided else ()),
        end("granted", Outcome.GRANTED, accepted),
        REFUSED,
        LAPSED,
        WITHDRAWN,
    )
