"""Manuals, the Q&A handbook and rules of rewards with their versions."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import choice, text
from bianmin.console.parts import Cell, Part, Table, heads
from bianmin.console.reviews_frame import Deed, ReviewPage, url, words
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.types import ManualInfo
from bianmin.reviews.types.words import MANUALS, VERSION_STATES

P = Permission
HANDBOOKS = t("手冊、問答與規定", "Manuals and rules")


class VersionForm(OfficeForm):
    """The next version of a document."""

    valid_from = RocDateField(label=said(t("生效日", "In force from")))
    change = text(t("修訂說明", "What changed"), 200)
    words = words(t("內容", "Words"), 50_000)


class ManualForm(VersionForm):
    """A new document."""

    kind = choice(t("類別", "Kind"), MANUALS)
    title = text(t("名稱（問答集為問題）", "Title (in the handbook: the question)"), 150, required=True)
    topic = text(t("主題", "Topic"), 40)
    field_order = ("kind", "title", "topic", "words", "change", "valid_from")


class Manuals(ReviewPage):
    """All documents with the version in force."""

    title = HANDBOOKS
    nav = "manuals"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: a document."""

        def write(given: dict[str, Any]) -> object:
            return actions.write_version(actor=self.actor, **given)

        return {"write": Deed(ManualForm, P.WRITE_MANUALS, write, t("已送核定。", "Sent for approval."))}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the documents."""
        found = queries.manuals()
        return self.made_of(
            *(
                Part(title=name, table=self.table(name, [one for one in found if one.kind == kind]))
                for kind, name in MANUALS.items()
            ),
            self.part(
                self.deeds(**ids), bound, "write", t("新增文件", "A new document"), initial={"valid_from": today()}
            ),
        )

    @staticmethod
    def table(name: Any, rows: list[ManualInfo]) -> Table:  # noqa: ANN401  (a Text)
        """Return the documents of a kind."""
        waits = t("有一版待核定", "A version awaits approval")
        return Table(
            name,
            heads(
                t("名稱", "Title"),
                t("主題", "Topic"),
                t("現行版本", "In force"),
                t("生效日", "From"),
                t("備註", "Note"),
            ),
            [
                [
                    Cell(one.title, href=url("manual", one.id)),
                    Cell(one.topic or "—"),
                    Cell(f"v{one.current.number}" if one.current else "—"),
                    Cell(roc(one.current.valid_from) if one.current else "—"),
                    Cell(waits, badge="caution") if one.draft else Cell("—"),
                ]
                for one in rows
            ],
        )


class DecideForm(OfficeForm):
    """Whether a version is approved."""

    approved = choice(t("核定", "Decision"), {"yes": t("核定", "Approve"), "no": t("退回", "Send back")})


class Manual(ReviewPage):
    """One document: what holds, its versions, writing and approving the next."""

    title = t("文件", "A document")
    nav = "manuals"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: the next version, a decision."""

        def write(given: dict[str, Any]) -> object:
            return actions.write_version(actor=self.actor, manual_id=ids["manual_id"], **given)

        def decide(given: dict[str, Any]) -> object:
            draft = queries.manual(ids["manual_id"]).draft
            return actions.decide_version(
                draft.id if draft else 0, actor=self.actor, approved=given["approved"] == "yes"
            )

        return {
            "write": Deed(VersionForm, P.WRITE_MANUALS, write, t("已送核定。", "Sent for approval.")),
            "decide": Deed(DecideForm, P.APPROVE_REVIEWS, decide),
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the document."""
        one = queries.manual(ids["manual_id"])
        deeds, latest = self.deeds(**ids), one.versions[0]
        versions = Table(
            t("版本沿革", "Versions"),
            heads(
                t("版本", "Version"), t("生效日", "From"), t("修訂說明", "What changed"), t("撰擬", "Written"),
                t("狀態", "State"), t("核定", "Decided by"),
            ),
            [
                [
                    Cell(f"v{row.number}"), Cell(roc(row.valid_from)), Cell(row.change or "—"),
                    Cell(row.written_by, note=rocat(row.written_at)), Cell(VERSION_STATES[row.state]),
                    Cell(row.decided_by or "—"),
                ]
                for row in one.versions
            ],
        )  # fmt: skip
        return self.made_of(
            Part(
                title=t("現行內容", "In force"),
                texts=one.current.words.splitlines()
                if one.current
                else (t("還沒有核定的版本。", "None approved yet."),),
            ),
            Part(title=t("待核定的版本", "Awaits approval"), texts=one.draft.words.splitlines()) if one.draft else None,
            self.part(deeds, bound, "decide", t("核定版本", "Decide")) if one.draft else None,
            Part(title=t("版本沿革", "Versions"), table=versions),
            None
            if one.draft
            else self.part(
                deeds,
                bound,
                "write",
                t("撰擬新版", "Write the next version"),
                initial={"words": latest.words, "valid_from": today()},
            ),
            crumb=(HANDBOOKS, url("manuals")),
            lead=one.title,
        )
