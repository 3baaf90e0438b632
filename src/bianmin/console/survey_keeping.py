"""A survey's words and questions as new versions; whom it asks; codes handed out."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.survey_forms import NewSurveyForm, SendForm, SurveyForm, VersionForm, written
from bianmin.console.surveys import Surveys
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.surveys import actions
from bianmin.surveys import queries as surveys
from bianmin.surveys.errors import WrongSurvey
from bianmin.surveys.types import Audience, SurveyView


class Edit(PartsPage):
    """Changes a survey by new versions; the ones before stay as they were asked."""

    nav = "surveys"
    permission = Permission.MANAGE_SURVEYS

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show the versions and the forms."""
        return self.page(code)

    def page(
        self, code: str, bound: dict[str, forms.Form] | None = None, tokens: list[str] | None = None
    ) -> HttpResponse:
        """Show everything; bound forms keep what was typed, fresh codes are shown this once."""
        all_of_them = surveys.versions(code)
        if not all_of_them:
            raise NotFound
        held, given = all_of_them[0], bound or {}
        return self.made_of(
            self.codes(tokens) if tokens else None,
            self.version_part(held, given.get("version")),
            Part(
                title=t("對象與位置", "Who and where"),
                form=given.get("survey") or SurveyForm(
                    auto_id="survey_%s",
                    initial={"audience": held.audience, "at_kiosk": held.at_kiosk, "is_active": held.is_active,
                             "position": held.position},
                ),
                deed="survey",
            ),
            self.sending_part(held, given.get("send")),
            self.history(all_of_them),
            title=held.title,
            crumb=(Surveys.title, reverse("console:surveys")),
        )  # fmt: skip

    @staticmethod
    def version_part(held: SurveyView, form: forms.Form | None) -> Part:
        """Return the form of a new version, filled with the newest."""
        since = max(today(), held.valid_from)
        initial = {
            "title_zh": held.title.zh, "title_en": held.title.en, "intro_zh": held.intro.zh,
            "intro_en": held.intro.en, "questions": written(held.questions), "valid_from": since,
        }  # fmt: skip
        return Part(
            title=t("題目與文字的新版本", "A new version"),
            texts=[t("已填的問卷仍照當時的版本。題目換量表時，請改用新的代碼。",
                     "Answers stay with their version. A question on another scale needs a new code.")],
            form=form or VersionForm(initial=initial, auto_id="version_%s"),
            submit=t("存成新版本", "Save as a new version"),
            deed="version",
        )  # fmt: skip

    @staticmethod
    def sending_part(held: SurveyView, form: forms.Form | None) -> Part:
        """Return the form by which codes or copies are handed out."""
        by_code = held.audience == Audience.CODE
        came = surveys.sent(held.code, today().replace(month=1, day=1), today())
        return Part(
            title=t("發出", "Hand out"),
            texts=[
                t("今年發出{sent}份、回收{returned}份。", "This year {sent} were sent and {returned} came back.").fill(
                    sent=f"{came.sent:,}", returned=f"{came.returned:,}"
                )
            ],
            form=form or SendForm(auto_id="send_%s"),
            submit=t("產生代碼", "Make codes") if by_code else t("登錄發出份數", "Note how many"),
            deed="codes" if by_code else "sent",
        )

    @staticmethod
    def codes(tokens: list[str]) -> Part:
        """Return the fresh codes to be printed and cut."""
        return Part(
            title=t("一次性代碼", "Codes for one use"),
            warning=t("只顯示這一次。請列印、裁開、混合後由同仁自行抽取，不要登記誰拿到哪一張。",
                      "Shown this once. Print, cut and mix them, let all draw, and don't write down who has which."),
            table=Table(
                t("代碼", "Codes"),
                heads(t("代碼", "Code"), t("填寫網址", "Address")),
                [[Cell(one), Cell(f"/survey/{one}/")] for one in tokens],
            ),
        )  # fmt: skip

    @staticmethod
    def history(all_of_them: list[SurveyView]) -> Part:
        """Return the versions, the newest first."""
        rows = [
            [
                Cell(t("第{n}版", "Version {n}").fill(n=one.version)),
                Cell(roc(one.valid_from)),
                Cell(one.title),
                Cell(len(one.questions), number=True),
                Cell(one.note or "—", note=one.made_by),
            ]
            for one in all_of_them
        ]
        columns = heads(
            t("版本", "Version"),
            t("自", "From"),
            t("名稱", "Title"),
            t("題數", "Questions"),
            t("理由", "Why"),
            numbers=(3,),
        )
        return Part(title=t("沿革", "History"), table=Table(t("版本", "Versions"), columns, rows))

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Save a version or the survey, or hand codes out."""
        deed = request.POST.get("deed", "")
        if deed == "codes":
            form: forms.Form = SendForm(request.POST, auto_id="send_%s")
            tokens = self.attempt(form, lambda given: actions.issue_codes(code, given["count"], actor=self.actor))
            return self.page(code, {"send": form} if tokens is None else {}, tokens)
        if deed == "sent":
            form = SendForm(request.POST, auto_id="send_%s")
            done = self.attempt(
                form, lambda given: actions.note_sending(code, given["count"], actor=self.actor, note=given["note"])
            )
            return self.after(code, "send", form, done)
        if deed == "survey":
            form = SurveyForm(request.POST, auto_id="survey_%s")
            surveys.latest(code)
            done = self.attempt(form, lambda given: actions.save_survey(code, actor=self.actor, **given))
            return self.after(code, "survey", form, done)
        form = VersionForm(request.POST, auto_id="version_%s")
        return self.after(code, "version", form, self.attempt(form, lambda given: save_version(self, code, given)))

    def after(self, code: str, name: str, form: forms.Form, done: object) -> HttpResponse:
        """Go on where it was done, else show the form with its reasons."""
        if done is None:
            return self.page(code, {name: form})
        return self.done(t("已儲存。", "Saved."), "console:survey-edit", code)


def save_version(page: PartsPage, code: str, given: dict[str, Any]) -> int:
    """Write a version from a form's data."""
    return actions.make_version(
        code,
        actor=page.actor,
        title=Text(given["title_zh"], given["title_en"]),
        intro=Text(given["intro_zh"], given["intro_en"]),
        questions=given["questions"],
        valid_from=given["valid_from"],
        note=given["note"],
    )


class New(PartsPage):
    """Makes a survey."""

    nav = "surveys"
    title = t("新增問卷", "A new survey")
    permission = Permission.MANAGE_SURVEYS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Ask for its code, words and questions."""
        return self.page()

    def page(self, survey: forms.Form | None = None, version: forms.Form | None = None) -> HttpResponse:
        """Show both forms as one."""
        first = survey or NewSurveyForm(initial={"audience": "public", "is_active": True, "position": 50})
        second = version or VersionForm(initial={"valid_from": today(), "note": str(t("新增", "New"))})
        return self.show(
            template="console/surveys/new.html", survey=first, version=second,
            crumb=(Surveys.title, reverse("console:surveys")), status=422 if first.is_bound else 200,
        )  # fmt: skip

    def post(self, request: HttpRequest) -> HttpResponse:
        """Make the survey with its first version."""
        survey, version = NewSurveyForm(request.POST), VersionForm(request.POST)
        if not (survey.is_valid() & version.is_valid()):
            return self.page(survey, version)
        given = dict(survey.cleaned_data)
        code = given.pop("code")
        if self.attempt(version, lambda words: self.make(code, given, words)) is None:
            return self.page(survey, version)
        return self.done(t("已新增。", "Added."), "console:survey", code)

    def make(self, code: str, given: dict[str, Any], words: dict[str, Any]) -> int:
        """Make it, unless its code is taken."""
        if surveys.versions(code):
            raise WrongSurvey(t("這個代碼已經有了。", "This code is taken."))
        actions.save_survey(code, actor=self.actor, **given)
        return save_version(self, code, words)
