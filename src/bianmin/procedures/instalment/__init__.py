"""分期繳納: instalments, from the application to the last payment or the revocation."""

from bianmin.catalogue.ports import define
from bianmin.procedures.instalment import effects
from bianmin.procedures.instalment.definition import SERVICE

define(
    SERVICE,
    effects={"make_plan": effects.make_plan, "revoke_plan": effects.revoke_plan},
    conditions={
        "plan_is_paid": effects.plan_is_paid,
        "plan_is_late": effects.plan_is_late,
        "plan_is_not_late": effects.plan_is_not_late,
    },
    accepts=effects.accepts,
)
