"""Time limits in words: how long, counted from when, by which law."""

from bianmin.catalogue.types import Limit
from bianmin.kit.period_rules import UnknownRule, rule_named
from bianmin.kit.texts import Text, t

_LENGTHS = {
    "days": (t("{n}日", "{n} days"), t("1日", "1 day")),
    "workdays": (t("{n}個工作天", "{n} working days"), t("1個工作天", "1 working day")),
    "months": (t("{n}個月", "{n} months"), t("1個月", "1 month")),
    "penal": (t("{n}日", "{n} days"), t("1日", "1 day")),
}


def length(rule: str) -> Text:
    """Say how long a period is: 6個工作天. A rule nobody knows (an unsound definition) is named as it stands."""
    try:
        named = rule_named(rule)
    except UnknownRule:  # an unknown rule is told by soundness; here its name is shown
        return Text(rule, rule)
    many, one = _LENGTHS[named.unit]
    return one if named.number == 1 else many.fill(n=named.number)


def whole(limit: Limit, *, of_step: bool = False) -> Text:
    """Say a limit in full: from when it counts, whether it can be extended, and what no extension passes."""
    begins = (
        t("進入這一步的次日起{length}", "{length} from the day after the step begins")
        if of_step and not limit.from_receipt
        else t("收件次日起{length}", "{length} from the day after receipt")
    )
    said = [begins.fill(length=length(limit.rule))]
    if limit.extension:
        said.append(
            t("必要時得延長一次{length}", "may be extended once by {length}").fill(length=length(limit.extension))
        )
    if limit.cap:
        said.append(
            t("最長不超過收件後{length}", "never longer than {length} after receipt").fill(length=length(limit.cap))
        )
    return Text("，".join(one.zh for one in said) + "。", _capital("; ".join(one.en for one in said)) + ".")


def basis(limit: Limit) -> Text:
    """Return the law a limit comes from: its own, or its rule's."""
    if limit.basis is not None:
        return limit.basis
    try:
        return rule_named(limit.rule).basis
    except UnknownRule:  # told by soundness
        return Text("", "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
