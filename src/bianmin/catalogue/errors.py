"""Refusals of the catalogue."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import Text


class UnknownService(NotFound):
    """No service has this code."""

    code = "unknown-service"
    text = Text("沒有這項服務：{service}。", "There is no such service: {service}.")


class BadVersion(Refusal):
    """A change that can't be made to a service, with the reason."""

    code = "bad-version"
    text = Text("無法這樣修改：{why}", "It can't be changed like this: {why}")


class UnknownVersion(NotFound):
    """A service has no version of this number."""

    code = "unknown-version"
    text = Text("「{service}」沒有第{number}版。", "“{service}” has no version {number}.")
