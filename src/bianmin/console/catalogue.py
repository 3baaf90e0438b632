"""Services in the console: the list, one service with its history, two versions beside each other."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.catalogue import actions
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import OPENNESS, UNITS, Service, VersionInfo
from bianmin.console.catalogue_forms import PARTS
from bianmin.console.catalogue_words import differences
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.errors import Refusal
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

AS_WRITTEN = t("原始定義", "As defined")
NUMBER = t("第{n}版", "Version {n}")


class Services(PartsPage):
    """Every service: its unit, whether it is public, its limit and its version."""

    title = t("服務目錄", "Services")
    nav = "services"
    permission = Permission.READ_SERVICES

    def get(self, _request: HttpRequest) -> HttpResponse:
        """Show them."""
        columns = heads(
            t("服務", "Service"),
            t("承辦單位", "Unit"),
            t("期限", "Limit"),
            t("步驟", "Steps"),
            t("對外公布", "Public"),
            t("版本", "Version"),
            numbers=(3,),
        )
        day = today()
        rows = [self.row(one, catalogue.versions_on(day).get(one.code, 0)) for one in catalogue.services(day)]
        return self.made_of(
            Part(
                table=Table(self.title, columns, rows),
                buttons=[
                    (t("處理時限表（PDF）", "Time limits (PDF)"), reverse("console:service-limits", args=["zh"])),
                    (
                        t("處理時限表英文版（PDF）", "Time limits in English (PDF)"),
                        reverse("console:service-limits", args=["en"]),
                    ),
                    (
                        t("全部流程圖（A3 PDF）", "All flow boards (A3 PDF)"),
                        reverse("console:service-boards", args=["zh"]),
                    ),
                    (
                        t("全部流程圖英文版（A3 PDF）", "All flow boards in English (A3 PDF)"),
                        reverse("console:service-boards", args=["en"]),
                    ),
                ],
            ),
            lead=t(
                "網頁、流程圖、時限表、表單與辦理步驟都出自同一份定義；改一處，全部跟著改。",
                "Page, chart, time limits, form and steps come from one definition: a change here changes all.",
            ),
        )

    @staticmethod
    def row(one: Service, version: int) -> list[Cell]:
        """Return a service as a row."""
        return [
            Cell(one.title, href=reverse("console:service", args=[one.code])),
            Cell(UNITS[one.unit]),
            Cell(catalogue.length_of(one.limit.rule) if one.limit else "—"),
            Cell(len(one.steps), number=True),
            Cell(t("公布", "Public"), badge="good")
            if one.is_public
            else Cell(t("僅內部", "Inside only"), badge="quiet"),
            Cell(NUMBER.fill(n=version) if version else AS_WRITTEN),
        ]


class ServiceView(PartsPage):
    """One service as citizens see it, with its history; what can be changed, where one may."""

    nav = "services"
    permission = Permission.READ_SERVICES
    template = "console/catalogue/service.html"

    def get(self, _request: HttpRequest, code: str) -> HttpResponse:
        """Show it."""
        return self.page_of(code)

    def page_of(self, code: str, *, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
        """Show the page."""
        day = today()
        found = catalogue.service(code, day)
        version = catalogue.version_of(code, day)
        may = self.may(Permission.MANAGE_SERVICES)
        facts: list[tuple[object, object]] = [
            (t("代碼", "Code"), found.code),
            (t("現行", "In force"), NUMBER.fill(n=version) if version else AS_WRITTEN),
            (
                t("對外公布", "Public"),
                t("是", "Yes") if found.is_public else t("否，僅內部收件", "No: taken in inside only"),
            ),
            (t("誰看得到", "Who may read"), OPENNESS[found.openness]),
        ]
        history = catalogue.history(code)
        boards = [
            (t("流程圖（A3 PDF）", "Flow board (A3 PDF)"), reverse("console:service-board", args=[code, "zh"])),
            (t("流程圖英文版（A3 PDF）", "Flow board in English"), reverse("console:service-board", args=[code, "en"])),
        ]
        edits = [(title, reverse("console:service-edit", args=[code, part])) for part, title in PARTS.items()]
        return self.made_of(
            Part(facts=facts, buttons=boards, warning=refusal.text if refusal else ""),
            Part(title=t("修改", "Change"), buttons=edits) if may else None,
            Part(title=t("沿革", "History"), table=self.versions(code, history, may=may)),
            *(self.changed(one) for one in history),
            status=status,
            title=found.title,
            lead=found.summary,
            crumb=(Services.title, reverse("console:services")),
            shown={**catalogue.page(found, day), "root": "/" if self.actor.language != "en" else "/en/"},
        )

    def versions(self, code: str, history: tuple[VersionInfo, ...], *, may: bool) -> Table:
        """Return the versions as a table, the newest first."""
        rows = []
        day, held = today(), False
        for one in history:
            future = one.valid_from > day and one.withdrawn_at is None
            if one.withdrawn_at is not None:
                state = Cell(t("已撤回", "Withdrawn"), badge="quiet", note=one.withdrawn_by)
            elif future:
                state = Cell(t("將生效", "To come"), badge="note")
            else:
                state = Cell(t("過去", "Past"), badge="quiet") if held else Cell(t("現行", "In force"), badge="good")
                held = True
            number = NUMBER.fill(n=one.number)
            drop = Post("withdraw", one.number, about=number)
            rows.append(
                [
                    Cell(number, href=f"{reverse('console:service-compare', args=[code])}?a=0&b={one.number}"),
                    Cell(roc(one.valid_from)),
                    Cell(one.note),
                    Cell(one.made_by, note=rocat(one.made_at)),
                    state,
                    Cell(t("撤回", "Withdraw"), post=drop) if future and may else Cell("—"),
                ]
            )
        columns = heads(
            t("版本", "Version"), t("自", "From"), t("理由", "Why"), t("登錄", "Made by"), t("狀態", "State"),
            t("處理", "Deed"),
        )  # fmt: skip
        empty = t("還沒有改過，照原始定義辦理。", "Never changed: it runs as defined.")
        return Table(t("沿革", "History"), columns, rows, empty)

    @staticmethod
    def changed(one: VersionInfo) -> Part:
        """Return what a version changed."""
        title = t("第{n}版改了什麼", "What version {n} changed").fill(n=one.number)
        return Part(title=title, table=differences(title, one.differences, t("改前", "Before"), t("改後", "After")))

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Withdraw a version that has not begun to hold."""
        which = request.POST.get("which", "")
        try:
            actions.withdraw_version(code, int(which) if which.isdecimal() else 0, actor=self.actor)
        except Refusal as refusal:
            if refusal.status in {403, 404}:
                raise
            return self.page_of(code, status=refusal.status, refusal=refusal)
        return self.done(t("這一版已撤回。", "The version is withdrawn."), "console:service", code)


class Compare(PartsPage):
    """Two versions of a service beside each other."""

    nav = "services"
    permission = Permission.READ_SERVICES

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show at what they differ; 0 is the definition as written."""
        first, second = (self.number(request.GET.get(name, "0")) for name in ("a", "b"))
        before, after = catalogue.service_at(code, first), catalogue.service_at(code, second)
        names = [NUMBER.fill(n=number) if number else AS_WRITTEN for number in (first, second)]
        table = differences(t("差異", "Differences"), catalogue.compare(code, before, after), names[0], names[1])
        return self.made_of(
            Part(table=table, buttons=self.others(code, second)),
            title=t("{service}：{first}與{second}", "{service}: {first} and {second}").fill(
                service=after.title, first=names[0], second=names[1]
            ),
            crumb=(after.title, reverse("console:service", args=[code])),
        )

    @staticmethod
    def others(code: str, second: int) -> list[tuple[Text, str]]:
        """Return links that compare the same version with each other one."""
        address = reverse("console:service-compare", args=[code])
        numbers: list[Any] = [0, *(one.number for one in reversed(catalogue.history(code)))]
        against = t("與{version}比較", "Compare with {version}")
        return [
            (against.fill(version=NUMBER.fill(n=number) if number else AS_WRITTEN), f"{address}?a={number}&b={second}")
            for number in numbers
            if number != second
        ]

    @staticmethod
    def number(given: str) -> int:
        """Read a version's number; anything else is the definition as written."""
        return int(given) if given.isdecimal() and len(given) < 6 else 0  # noqa: PLR2004  (no service has more)
