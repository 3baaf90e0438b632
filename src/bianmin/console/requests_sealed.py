"""The sealed box: number and day of what came, opened by two holders together. Nothing opened is kept or logged."""

import base64
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters

from bianmin.catalogue.types import UNITS, Unit
from bianmin.console.frame import Page
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.errors import SealedNotOpened
from bianmin.requests.types import Opened

UNIT_PERMISSIONS = {Unit.ETHICS: Permission.READ_ETHICS, Unit.PERSONNEL: Permission.READ_PERSONNEL}
OWN: dict[str, Text] = {
    "name": t("姓名", "Name"),
    "identifier": t("識別碼", "Identifier"),
    "telephone": t("電話", "Telephone"),
    "mail": t("電子郵件", "Mail"),
    "address": t("地址", "Address"),
}


def secret(label: Text) -> forms.CharField:
    """Return a field for a passphrase: never filled in again, never kept by the browser."""
    return forms.CharField(
        label=said(label), max_length=200, strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )  # fmt: skip


class OpenForm(OfficeForm):
    """Both holders' passphrases, in either order."""

    one = secret(t("第一位保管人的密語", "First holder's passphrase"))
    two = secret(t("第二位保管人的密語", "Second holder's passphrase"))


class HoldersForm(OfficeForm):
    """Two holders, each with a passphrase of his own, typed twice."""

    holder_one = forms.CharField(label=said(t("第一位保管人", "First holder")), max_length=80)
    one = secret(t("第一位的密語（至少12字）", "First passphrase (12 characters or more)"))
    one_again = secret(t("第一位再輸入一次", "First passphrase again"))
    holder_two = forms.CharField(label=said(t("第二位保管人", "Second holder")), max_length=80)
    two = secret(t("第二位的密語（至少12字）", "Second passphrase (12 characters or more)"))
    two_again = secret(t("第二位再輸入一次", "Second passphrase again"))

    def clean(self) -> dict[str, Any]:
        """Refuse what was not typed twice alike."""
        held = dict(super().clean() or self.cleaned_data)
        for name in ("one", "two"):
            if held.get(name) != held.get(f"{name}_again"):
                self.add_error(f"{name}_again", str(t("兩次輸入不同。", "It isn't the same twice.")))
        return held


class RecoverForm(HoldersForm):
    """Two paper shares, and the passphrases the key gets anew."""

    share_one = forms.CharField(label=said(t("復原片段一", "One recovery share")), max_length=200)
    share_two = forms.CharField(label=said(t("復原片段二", "Another recovery share")), max_length=200)
    field_order = ["share_one", "share_two"]


class ReplyForm(OfficeForm):
    """An answer that only the applicant's code opens."""

    text = forms.CharField(
        label=said(t("回復內容", "Answer")), max_length=10_000, widget=forms.Textarea(attrs={"rows": 6})
    )


@method_decorator(sensitive_post_parameters(), name="dispatch")
class SealedBase(Page):
    """A page of the box, for the units that have one. Nothing of it is stored by a browser."""

    nav = "sealed"

    def http_method_not_allowed(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ANN401  (Django's signature)
        """Refuse by permission before by method."""
        self.units()
        return super().http_method_not_allowed(request, *args, **kwargs)

    def units(self) -> list[Unit]:
        """Return the person's units; refuse who belongs to none."""
        found = [unit for unit, permission in UNIT_PERMISSIONS.items() if self.may(permission)]
        if not found:
            office.require(self.actor, Permission.READ_ETHICS)
        return found


class Box(SealedBase):
    """What came: number and day, nothing else."""

    title = t("密封信箱", "Sealed box")
    template = "console/requests/sealed.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the list, and whether there is a key."""
        units = self.units()
        keys = [one for one in requests.seal_keys() if one.unit in units]
        self.note_look("sealed", "box", "list")
        return self.show(
            rows=requests.sealed(self.actor),
            keys=keys,
            missing=[UNITS[unit] for unit in units if not any(k.unit is unit and k.is_current for k in keys)],
            units=UNITS,
        )


class Key(SealedBase):
    """Makes a key, or puts it under new passphrases by two paper shares. Shares are shown this once."""

    title = t("密封金鑰", "Sealing key")
    template = "console/requests/sealed_key.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show both forms."""
        return self.page()

    def page(self, make: HoldersForm | None = None, recover: RecoverForm | None = None) -> HttpResponse:
        """Show the forms."""
        units = self.units()
        keys = [one for one in requests.seal_keys() if one.unit in units]
        bound = next((one for one in (make, recover) if one is not None), None)
        return self.show(
            make=make or HoldersForm(),
            recover=recover or RecoverForm(prefix="recover"),
            keys=keys,
            chosen=[(unit.value, UNITS[unit]) for unit in units],
            units=UNITS,
            status=422 if bound is not None and bound.errors else 200,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Make the key and show the shares, or recover one."""
        units = self.units()
        if request.POST.get("deed") == "recover":
            return self.recover(units)
        form = HoldersForm(request.POST)
        unit = next((one for one in units if one.value == request.POST.get("unit")), units[0])
        made = self.attempt(
            form,
            lambda held: actions.make_seal_key(
                unit, held["holder_one"], held["one"], held["holder_two"], held["two"], actor=self.actor
            ),
        )
        if made is None:
            return self.page(make=form)
        return self.show(template="console/requests/sealed_shares.html", made=made, unit=UNITS[unit])

    def recover(self, units: list[Unit]) -> HttpResponse:
        """Put a key under new passphrases."""
        form = RecoverForm(self.request.POST, prefix="recover")
        known = {str(one.id): one.id for one in requests.seal_keys() if one.unit in units}
        key_id = known.get(self.request.POST.get("key", ""))
        if key_id is None:
            raise NotFound
        try:
            done = self.attempt(form, lambda held: self.recovered(key_id, held))
        except SealedNotOpened as refusal:
            form.add_error(None, str(refusal.text))
            done = None
        if done is None:
            return self.page(recover=form)
        return self.done(
            t("已換上新的密語；復原片段仍有效。", "It has new passphrases; the shares hold on."), "console:sealed"
        )

    def recovered(self, key_id: int, held: dict[str, Any]) -> None:
        """Call the action."""
        actions.recover_seal_key(
            key_id,
            (held["share_one"], held["share_two"]),
            holder_one=held["holder_one"],
            passphrase_one=held["one"],
            holder_two=held["holder_two"],
            passphrase_two=held["two"],
            actor=self.actor,
        )


class Item(SealedBase):
    """One sealed matter: opened with both passphrases for this one answer, and replied to."""

    template = "console/requests/sealed_item.html"

    def subject(self) -> tuple[str, str]:
        """Name the request in the log of looks."""
        return "request", str(self.kwargs.get("request_id", ""))

    def get(self, request: HttpRequest, request_id: int) -> HttpResponse:
        """Ask for the passphrases."""
        return self.page(request_id, OpenForm())

    def page(
        self, request_id: int, form: OpenForm, *, reply: ReplyForm | None = None, opened: Opened | None = None
    ) -> HttpResponse:
        """Show the matter, opened where it is."""
        self.units()
        found = next((row for row in requests.sealed(self.actor) if row[0] == request_id), None)
        if found is None:
            raise NotFound
        wrong = form.errors or (reply is not None and reply.errors)
        return self.show(
            title=found[1],
            row=found,
            form=form,
            reply=reply or ReplyForm(),
            opened=shown(request_id, opened) if opened else None,
            status=422 if wrong else 200,
        )

    def post(self, request: HttpRequest, request_id: int) -> HttpResponse:
        """Open it, or reply."""
        self.units()
        if request.POST.get("deed") == "reply":
            reply = ReplyForm(request.POST)
            if self.attempt(reply, lambda held: actions.reply_sealed(request_id, held["text"], actor=self.actor)):
                return self.done(
                    t("已密封回復，只有持查詢碼的人看得到。", "Sealed: only who holds the code can read it."),
                    "console:sealed-item", request_id,
                )  # fmt: skip
            return self.page(request_id, OpenForm(), reply=reply)
        form = OpenForm(request.POST)
        held = form.cleaned_data if form.is_valid() else None
        if held is None:
            return self.page(request_id, form)
        try:
            opened = actions.open_sealed(request_id, held["one"], held["two"], actor=self.actor)
        except SealedNotOpened as refusal:  # the action has written down that it was tried
            form.add_error(None, str(refusal.text))
            return self.page(request_id, form)
        return self.page(request_id, OpenForm(), opened=opened)


def shown(request_id: int, opened: Opened) -> dict[str, Any]:
    """Return what was opened, with its labels. Files stand in the page itself: they are asked for nowhere else."""
    service = requests.service_of(request_id)
    fields = {one.name: one for one in service.fields()}
    exits = {one.name: one.label for step in service.steps for way in step.exits for one in way.fields}
    reason = t("說明", "Words")
    return {
        "person": [(OWN[name], value) for name, value in opened.applicant.items() if name in OWN and value],
        "answers": [
            (fields[name].label, requests.shown_answer(fields[name], value, whole=True))
            for name, value in opened.answers.items()
            if name in fields
        ],
        "entries": [
            [(exits.get(name, reason), value) for name, value in said.items() if value] for _, said in opened.entries
        ],
        "files": [
            (name, f"data:application/octet-stream;base64,{base64.b64encode(content).decode()}")
            for _, name, content in opened.files
        ],
    }
