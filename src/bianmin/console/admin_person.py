"""One member of staff: the roles from when until when, what is known, the log-in and its second step."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.admin_people import Staff
from bianmin.console.admin_people_forms import STAFF_ROLES, PasswordForm, PersonForm, RoleForm
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import AssignmentInfo, Permission, Role

FACTORS = {
    "totp": t("驗證器", "authenticator"),
    "webauthn": t("通行金鑰", "passkey"),
    "recovery_codes": t("備用碼", "recovery codes"),
}


class Person(PartsPage):
    """One member of staff: what is known, the roles, the password, the log-in."""

    nav = "staff"
    permission = Permission.MANAGE_STAFF

    def get(self, request: HttpRequest, staff_id: int) -> HttpResponse:
        """Show the person."""
        return self.page(staff_id)

    def page(self, staff_id: int, **bound: forms.Form) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        one = office.staff_member(staff_id)
        code = next((section.code for section in office.sections() if section.id == one.section_id), "")
        known = {
            "full_name": one.full_name, "title": one.title, "extension": one.extension, "email": one.email,
            "section": code,
        }  # fmt: skip
        person = bound.get("person") or PersonForm(initial=known, auto_id="person_%s")
        role = bound.get("role") or RoleForm(initial={"valid_from": today()}, auto_id="role_%s")
        password = bound.get("password") or PasswordForm(auto_id="password_%s")
        state = t("停用帳號…", "Close the log-in…") if one.is_active else t("重新啟用", "Open it again")
        return self.made_of(
            Part(title=t("角色", "Roles"), table=self.roles(staff_id)),
            Part(title=t("給予角色", "Give a role"), form=role, submit=t("給予", "Give"), deed="give"),
            Part(title=t("基本資料", "The person"), form=person, deed="change"),
            Part(title=t("設定新密碼", "Set a new password"), form=password, submit=t("設定", "Set"), deed="password"),
            self.second_step(staff_id),
            Part(
                title=t("帳號狀態", "Log-in"),
                texts=[
                    t(
                        "使用中；停用後立即不能登入，現有角色同時結束。",
                        "Open. Closing it takes effect at once and ends the roles.",
                    )
                    if one.is_active
                    else t(
                        "已停用；重新啟用後，角色須再給予。", "Closed. After opening it, roles have to be given anew."
                    )
                ],
                form=OfficeForm(),
                submit=state,
                deed="close" if one.is_active else "open",
                stop=one.is_active,
            ),
            title=f"{one.full_name} {one.username}",
            crumb=(Staff.title, reverse("console:staff")),
        )

    @staticmethod
    def second_step(staff_id: int) -> Part:
        """Return what the person has as a second step of the log-in, and the way to take it away."""
        title, found = t("登入的第二步驟", "Second step of the log-in"), office.second_factors(staff_id)
        if not found:
            return Part(title=title, texts=[t("沒有設定第二步驟。", "No second step is set up.")])
        kinds = str(t("、", ", ")).join(str(FACTORS.get(kind, kind)) for kind in found)
        text = t(
            "已設定：{kinds}。遺失時可以清除，讓本人重新設定。", "Set up: {kinds}. Where they are lost, take them away."
        )
        submit = t("清除第二步驟…", "Take it away…")
        return Part(
            title=title, texts=[text.fill(kinds=kinds)], form=OfficeForm(), submit=submit, deed="forget", stop=True
        )

    def roles(self, staff_id: int) -> Table:
        """Return the roles held, with the way to end those that run."""
        return Table(
            t("角色", "Roles"),
            heads(
                t("角色", "Role"),
                t("自", "From"),
                t("至", "Until"),
                t("給予者", "Given by"),
                t("狀態", "State"),
                t("結束", "End"),
            ),
            [self.role_row(one) for one in office.role_history(staff_id)],
            t("沒有角色：登入後看不到任何案件。", "No role: after log-in nothing can be seen."),
        )

    @staticmethod
    def role_row(one: AssignmentInfo) -> list[Cell]:
        """Return a role as a row."""
        day, name = today(), office.ROLE_NAMES[one.role]
        if one.valid_from > day:
            state = Cell(t("將生效", "To come"), badge="note")
        elif one.valid_to is not None and one.valid_to < day:
            state = Cell(t("已結束", "Ended"), badge="quiet")
        else:
            state = Cell(t("生效中", "Held now"), badge="good")
        end = Cell(t("結束…", "End…"), post=Post("end", one.role.value, name)) if one.valid_to is None else Cell("")
        return [
            Cell(name),
            Cell(roc(one.valid_from)),
            Cell(roc(one.valid_to) or "—"),
            Cell(one.given_by or "—"),
            state,
            end,
        ]

    def post(self, request: HttpRequest, staff_id: int) -> HttpResponse:
        """Do what was pressed."""
        deeds = {
            "give": self.give, "end": self.end, "change": self.change,
            "password": self.password, "close": self.close, "open": self.open, "forget": self.forget,
        }  # fmt: skip
        deed = deeds.get(request.POST.get("deed", ""))
        return deed(staff_id) if deed else self.page(staff_id)

    def give(self, staff_id: int) -> HttpResponse:
        """Give a role."""
        form = RoleForm(self.request.POST, auto_id="role_%s")
        made = self.attempt(
            form,
            lambda data: actions.give_role(
                staff_id, Role(data["role"]), actor=self.actor, valid_from=data["valid_from"], valid_to=data["valid_to"]
            ),
        )
        if not made:
            return self.page(staff_id, role=form)
        return self.done(t("已給予角色。", "The role was given."), "console:person", staff_id)

    def end(self, staff_id: int) -> HttpResponse:
        """Show what ending a role does, then end it at once."""
        asked = self.request.POST.get("which", "")
        one = office.staff_member(staff_id)
        if asked not in {role.value for role in STAFF_ROLES}:
            return self.page(staff_id)
        role = Role(asked)
        if not self.confirmed:
            return self.second_look(
                t("結束{who}的「{role}」角色？", "End the role {role} of {who}?").fill(
                    who=one.full_name, role=office.ROLE_NAMES[role]
                ),
                [t("立即生效；之後可以再給予。", "At once; it can be given again later.")],
                t("結束角色", "End the role"),
                reverse("console:person", args=[staff_id]),
                kept=[("deed", "end"), ("which", asked)],
            )
        actions.end_role(staff_id, role, actor=self.actor)
        return self.done(t("已結束角色。", "The role has ended."), "console:person", staff_id)

    def change(self, staff_id: int) -> HttpResponse:
        """Change what is known."""
        form = PersonForm(self.request.POST, auto_id="person_%s")
        done = self.attempt(
            form,
            lambda data: actions.change_staff(
                staff_id,
                actor=self.actor,
                full_name=data["full_name"],
                title=data["title"],
                extension=data["extension"],
                email=data["email"],
                section_code=data["section"],
            ),
        )
        if not done:
            return self.page(staff_id, person=form)
        return self.done(t("已儲存。", "Saved."), "console:person", staff_id)

    def password(self, staff_id: int) -> HttpResponse:
        """Set a password."""
        form = PasswordForm(self.request.POST, auto_id="password_%s")
        if not self.attempt(
            form, lambda data: actions.change_staff(staff_id, actor=self.actor, password=data["password"])
        ):
            return self.page(staff_id, password=form)
        self.note_look("staff", staff_id, "set password")
        return self.done(t("已設定新密碼。", "The new password is set."), "console:person", staff_id)

    def close(self, staff_id: int) -> HttpResponse:
        """Show what closing does, then close the log-in."""
        one = office.staff_member(staff_id)
        if not self.confirmed:
            return self.second_look(
                t("停用{who}的帳號？", "Close the log-in of {who}?").fill(who=one.full_name),
                [
                    t("立即不能登入，也不能再以這個帳號辦事。", "Nobody can log in with it from now on."),
                    t("現有角色同時結束；重新啟用時須再給予。", "The roles end too and have to be given anew."),
                ],
                t("停用", "Close it"),
                reverse("console:person", args=[staff_id]),
                kept=[("deed", "close")],
            )
        actions.deactivate_staff(staff_id, actor=self.actor)
        return self.done(t("已停用。", "The log-in is closed."), "console:person", staff_id)

    def open(self, staff_id: int) -> HttpResponse:
        """Open the log-in again."""
        actions.activate_staff(staff_id, actor=self.actor)
        return self.done(
            t("已重新啟用，請給予角色。", "The log-in is open; give the roles."), "console:person", staff_id
        )

    def forget(self, staff_id: int) -> HttpResponse:
        """Show what taking the second step away does, then do it; both are written down."""
        one = office.staff_member(staff_id)
        if not self.confirmed:
            return self.second_look(
                t("清除{who}的第二步驟？", "Take away the second step of {who}?").fill(who=one.full_name),
                [
                    t("請先當面或以電話確認是本人。", "First make sure that it is this person who asks."),
                    t("驗證器、通行金鑰與備用碼全部失效。", "Authenticator, passkeys and recovery codes stop working."),
                    t(
                        "本分署要求第二步驟時，下次登入會請本人重新設定。",
                        "Where the office requires one, the next log-in leads to setting it up anew.",
                    ),
                ],
                t("清除", "Take it away"),
                reverse("console:person", args=[staff_id]),
                kept=[("deed", "forget")],
            )
        actions.forget_second_factor(staff_id, actor=self.actor)
        self.note_look("staff", staff_id, "forget second factor")
        return self.done(t("已清除第二步驟。", "The second step is gone."), "console:person", staff_id)
