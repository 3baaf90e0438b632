"""Proposals from handing in to their benefit; documents shared with colleagues."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import choice, number, text, tick
from bianmin.console.parts import Cell, Part, Table, heads
from bianmin.console.reviews_frame import Deed, ReviewPage, url, words
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.roc import year
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.types import ArticleInfo, IdeaInfo
from bianmin.reviews.types.words import ARTICLES, IDEA_STATES, IDEAS

P = Permission
PROPOSALS = t("創意與興革提案", "Proposals")
KNOWLEDGE = t("知識分享專區", "Shared knowledge")
POINTS_5 = {str(one): t(f"{one}分", f"{one}") for one in range(5, 0, -1)}


class IdeaForm(OfficeForm):
    """A proposal."""

    kind = choice(t("類別", "Kind"), IDEAS)
    title = text(t("名稱", "Title"), 100, required=True)
    unit = text(t("提案單位", "Unit"), 60)
    words = words(t("內容（現況、作法、預期效益）", "The proposal: as it is, what to do, what it brings"), 4000)


class Ideas(ReviewPage):
    """All proposals; anybody hands one in."""

    title = PROPOSALS
    nav = "ideas"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: a proposal."""

        def submit(given: dict[str, Any]) -> object:
            return actions.submit_idea(
                given["kind"], given["title"], given["words"], actor=self.actor, unit=given["unit"]
            )

        return {"submit": Deed(IdeaForm, P.SHARE_IDEAS, submit, t("已送出提案。", "Handed in."))}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the proposals."""
        table = Table(
            PROPOSALS,
            heads(
                t("名稱", "Title"), t("類別", "Kind"), t("提案人", "Author"), t("提案日", "Handed in"),
                t("審查人數", "Reviews"), t("狀態", "State"), numbers=(4,),
            ),
            [
                [
                    Cell(one.title, href=url("idea", one.id)), Cell(IDEAS[one.kind]), Cell(one.author),
                    Cell(roc(one.submitted_on)), Cell(one.reviews, number=True), Cell(IDEA_STATES[one.state]),
                ]
                for one in queries.ideas()
            ],
        )  # fmt: skip
        return self.made_of(
            Part(title=PROPOSALS, table=table),
            self.part(self.deeds(**ids), bound, "submit", t("提出提案", "Hand in a proposal")),
        )


class JudgeForm(OfficeForm):
    """A reviewer's view."""

    value = choice(t("價值", "Value"), POINTS_5)
    feasible = choice(t("可行性", "Feasibility"), POINTS_5)
    remarks = text(t("意見", "Remarks"), 300)


class VerdictForm(OfficeForm):
    """What is put forward."""

    adopt = choice(t("建議", "Put forward"), {"yes": t("採行", "Adopt"), "no": t("不採行", "Don't adopt")})
    why = text(t("理由", "Why"), 300, required=True)


class ConfirmForm(OfficeForm):
    """Whether what was put forward is confirmed."""

    agreed = choice(t("核定", "Decision"), {"yes": t("同意", "Confirm"), "no": t("退回再審", "Back to the reviewers")})


class BenefitForm(OfficeForm):
    """When it was carried out, with what benefit."""

    on = RocDateField(label=said(t("實施日", "Carried out on")))
    benefit = text(t("具體效益", "Benefit"), 500, required=True)


class Idea(ReviewPage):
    """One proposal: its words, the reviews, what is put forward, confirmed, carried out."""

    title = t("提案", "A proposal")
    nav = "ideas"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted."""
        key = ids["idea_id"]
        who: dict[str, Any] = {"actor": self.actor}
        return {
            "judge": Deed(
                JudgeForm,
                P.REVIEW_IDEAS,
                lambda given: actions.review_idea(
                    key,
                    value=int(given["value"]),
                    feasible=int(given["feasible"]),
                    remarks=given["remarks"],
                    **who,
                ),
            ),
            "put": Deed(
                VerdictForm,
                P.REVIEW_IDEAS,
                lambda given: actions.put_forward(key, adopt=given["adopt"] == "yes", why=given["why"], **who),
                t("已提出，等候核定。", "Put forward; it waits for approval."),
            ),
            "confirm": Deed(
                ConfirmForm,
                P.APPROVE_REVIEWS,
                lambda given: actions.confirm_idea(key, agreed=given["agreed"] == "yes", **who),
            ),
            "done": Deed(
                BenefitForm,
                P.REVIEW_IDEAS,
                lambda given: actions.carry_out(key, on=given["on"], benefit=given["benefit"], **who),
            ),
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the proposal."""
        one = queries.idea(ids["idea_id"])
        deeds = self.deeds(**ids)
        reviews = Table(
            t("審查意見", "Reviews"),
            heads(
                t("審查人", "Reviewer"), t("價值", "Value"), t("可行性", "Feasibility"), t("意見", "Remarks"),
                numbers=(1, 2),
            ),
            [
                [Cell(row.who), Cell(row.value, number=True), Cell(row.feasible, number=True), Cell(row.remarks or "—")]
                for row in queries.idea_reviews(one.id)
            ],
        )  # fmt: skip
        open_, own = one.state == "submitted", one.staff_id == self.actor.staff_id
        return self.made_of(
            Part(facts=self.facts(one), texts=one.words.splitlines()),
            Part(title=t("審查意見", "Reviews"), table=reviews),
            self.part(deeds, bound, "judge", t("審查", "Review")) if open_ and not own else None,
            self.part(deeds, bound, "put", t("提出決定", "Put a decision forward")) if open_ else None,
            self.part(deeds, bound, "confirm", t("核定", "Decide")) if one.state == "put_forward" else None,
            self.part(deeds, bound, "done", t("登錄實施效益", "Note what came of it"), initial={"on": today()})
            if one.state == "adopted"
            else None,
            crumb=(PROPOSALS, url("ideas")),
            lead=one.title,
        )

    @staticmethod
    def facts(one: IdeaInfo) -> list[tuple[object, object]]:
        """Return the proposal's facts."""
        facts: list[tuple[object, object]] = [
            (t("類別", "Kind"), IDEAS[one.kind]),
            (t("提案人", "Author"), one.author),
            (t("提案單位", "Unit"), one.unit or "—"),
            (t("提案日", "Handed in"), roc(one.submitted_on)),
            (t("狀態", "State"), IDEA_STATES[one.state]),
        ]
        if one.value is not None:
            facts.append((t("價值／可行性平均", "Mean value / feasibility"), f"{one.value} / {one.feasible}"))
        if one.put_by:
            verdict = t("採行", "Adopt") if one.verdict else t("不採行", "Don't adopt")
            facts.append((t("建議", "Put forward"), f"{verdict} · {one.why} · {one.put_by}"))
        if one.decided_on:
            facts.append((t("核定", "Decided"), f"{roc(one.decided_on)} {one.decided_by}"))
        if one.carried_out_on:
            facts.append((t("實施與效益", "Carried out, benefit"), f"{roc(one.carried_out_on)} {one.benefit}"))
        return facts


class ArticleForm(OfficeForm):
    """A document to share."""

    kind = choice(t("類別", "Kind"), ARTICLES)
    title = text(t("名稱", "Title"), 120, required=True)
    publication = text(t("刊載刊物（有的話）", "Published in (if it was)"), 120)
    words = words(t("內容", "Words"), 20_000)


class Knowledge(ReviewPage):
    """The documents shared, the year's points by author; anybody shares."""

    title = KNOWLEDGE
    nav = "knowledge"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: a document."""

        def share(given: dict[str, Any]) -> object:
            return actions.share_article(
                given["kind"], given["title"], given["words"], actor=self.actor, publication=given["publication"]
            )

        return {"share": Deed(ArticleForm, P.SHARE_IDEAS, share, t("已分享。", "Shared."))}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the documents."""
        this = today().year
        totals = Table(
            t("年度點數", "Points of the year"),
            heads(t("作者", "Author"), t("篇數", "Documents"), t("點數", "Points"), numbers=(1, 2)),
            [
                [Cell(author), Cell(number_, number=True), Cell(points, number=True)]
                for author, _, number_, points in queries.article_totals(this)
            ],
        )
        return self.made_of(
            Part(title=KNOWLEDGE, table=self.table(queries.articles())),
            Part(title=t("{y}年點數", "Points of {e}").fill(y=year(today()), e=this), table=totals),
            self.part(self.deeds(**ids), bound, "share", t("分享知識文件", "Share a document")),
        )

    @staticmethod
    def table(rows: list[ArticleInfo]) -> Table:
        """Return the documents."""
        return Table(
            KNOWLEDGE,
            heads(
                t("名稱", "Title"), t("類別", "Kind"), t("作者", "Author"), t("分享日", "Shared"),
                t("刊物", "Published in"), t("點數", "Points"), numbers=(5,),
            ),
            [
                [
                    Cell(one.title, href=url("article", one.id)), Cell(ARTICLES[one.kind]), Cell(one.author),
                    Cell(roc(one.shared_on)), Cell(one.publication or "—"),
                    Cell(one.points if one.points is not None else "—", number=True),
                ]
                for one in rows
            ],
        )  # fmt: skip


class SettleForm(OfficeForm):
    """A document's points, and whether citizens may read it."""

    points = number(t("點數", "Points"), most=50)
    public = tick(t("公開於網站", "Public on the website"))


class Article(ReviewPage):
    """One document."""

    title = t("知識文件", "A shared document")
    nav = "knowledge"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: its points."""

        def settle(given: dict[str, Any]) -> object:
            return actions.settle_article(
                ids["article_id"], actor=self.actor, points=given["points"], public=given["public"]
            )

        return {"settle": Deed(SettleForm, P.KEEP_REVIEWS, settle)}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the document."""
        one = queries.article(ids["article_id"])
        facts: list[tuple[object, object]] = [
            (t("類別", "Kind"), ARTICLES[one.kind]),
            (t("作者", "Author"), one.author),
            (t("分享日", "Shared"), roc(one.shared_on)),
            (t("刊物", "Published in"), one.publication or "—"),
            (t("點數", "Points"), one.points if one.points is not None else "—"),
            (t("公開", "Public"), t("是", "Yes") if one.is_public else t("否", "No")),
        ]
        begun = {"points": one.suggested if one.points is None else one.points, "public": one.is_public}
        return self.made_of(
            Part(facts=facts),
            Part(texts=one.words.splitlines()),
            self.part(self.deeds(**ids), bound, "settle", t("核給點數", "Settle points"), initial=begun),
            crumb=(KNOWLEDGE, url("knowledge")),
            lead=one.title,
        )
