"""Staff: who works here, and the way to add one."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.admin_people_forms import NewPersonForm
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.texts import t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import Permission, Role, StaffInfo


class Staff(PartsPage):
    """The list of staff, and the way to add one."""

    title = t("人員與角色", "Staff and roles")
    nav = "staff"
    permission = Permission.MANAGE_STAFF

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page(NewPersonForm(auto_id="new_%s"))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the list with the form."""
        sections = {one.id: one.name for one in office.sections()}
        return self.made_of(
            Part(table=Table(self.title, self.heads(), [self.row(one, sections) for one in office.staff_list()])),
            Part(title=t("新增人員", "Add a person"), form=form, submit=t("新增", "Add"), deed="add", anchor="add"),
            lead=t(
                "人員不會刪除；停用後，做過的事仍留有姓名。", "Nobody is deleted: what a person did keeps the name."
            ),
        )

    @staticmethod
    def heads() -> list[Any]:
        """Return the heads of the list."""
        return heads(
            t("帳號", "User name"),
            t("姓名", "Name"),
            t("職稱", "Title"),
            t("股別", "Section"),
            t("分機", "Extension"),
            t("今日角色", "Roles today"),
            t("狀態", "State"),
        )

    @staticmethod
    def row(one: StaffInfo, sections: dict[int, Any]) -> list[Cell]:
        """Return a person as a row."""
        active = one.is_active
        return [
            Cell(one.username, href=reverse("console:person", args=[one.id])),
            Cell(one.full_name),
            Cell(one.title or "—"),
            Cell(sections.get(one.section_id or 0, "—")),
            Cell(one.extension or "—"),
            Cell(str(t("、", ", ")).join(str(office.ROLE_NAMES[role]) for role in one.roles) or "—"),
            Cell(t("使用中", "Active") if active else t("已停用", "Closed"), badge="good" if active else "quiet"),
        ]

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add a person."""
        form = NewPersonForm(request.POST, auto_id="new_%s")
        made = self.attempt(
            form,
            lambda data: actions.add_staff(
                data["username"],
                data["full_name"],
                actor=self.actor,
                roles=(Role(data["role"]),),
                section_code=data["section"],
                password=data["password"],
                email=data["email"],
                title=data["title"],
                extension=data["extension"],
            ),
        )
        if not made:
            return self.page(form)
        return self.done(
            t("已新增{name}。", "{name} was added.").fill(name=form.cleaned_data["full_name"]), "console:person", made
        )
