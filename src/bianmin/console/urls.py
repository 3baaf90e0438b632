"""Addresses of the console: one block a file."""

from django.urls import path

from bianmin.console import (
    agenda,
    cases,
    casework,
    components,
    debtors,
    exports,
    home,
    intake,
    notices,
    registers,
    search,
    training,
    urls_admin,
    urls_bookings,
    urls_catalogue,
    urls_desk,
    urls_money,
    urls_plans,
    urls_requests,
    urls_reviews,
    views_saved,
    work,
)

app_name = "console"

urlpatterns = [
    path("", home.Home.as_view(), name="home"),
    path("help/", home.Help.as_view(), name="help"),
    path("language/", home.Language.as_view(), name="language"),
    path("components/", components.Components.as_view(), name="components"),
    path("find/", search.Find.as_view(), name="find"),
    path("work/<int:job_id>/", work.Work.as_view(), name="work"),
    # cases
    path("cases/", cases.CaseList.as_view(), name="cases"),
    path("cases/export.csv", exports.CaseExport.as_view(), name="cases-export"),
    path("cases/views/", views_saved.SaveView.as_view(), name="view-save"),
    path("cases/views/<int:view_id>/", views_saved.DropView.as_view(), name="view-drop"),
    path("cases/<int:case_id>/", cases.CasePageView.as_view(), name="case"),
    path("cases/<int:case_id>/identifier/", cases.Identifier.as_view(), name="case-identifier"),
    path("cases/<int:case_id>/ledger/", cases.CaseLedger.as_view(), name="case-ledger"),
    path("cases/<int:case_id>/receipts/<int:receipt_id>.pdf", cases.CaseReceipt.as_view(), name="case-receipt"),
    path("cases/<int:case_id>/notice/", notices.CaseNotice.as_view(), name="case-notice"),
    *urls_money.urlpatterns,
    *urls_admin.urlpatterns,
    *urls_desk.urlpatterns,
    *urls_bookings.urlpatterns,
    *urls_catalogue.urlpatterns,
    *urls_requests.urlpatterns,
    *urls_reviews.urlpatterns,
    *urls_plans.urlpatterns,
    path("cases/<int:case_id>/<slug:verb>/", casework.CaseStep.as_view(), name="case-step"),
    # what runs out
    path("limitation/", agenda.LimitationList.as_view(), name="limitation"),
    path("corrections/", agenda.Corrections.as_view(), name="corrections"),
    path(
        "cases/<int:case_id>/corrections/<int:correction_id>/",
        agenda.CorrectionAnswer.as_view(),
        name="correction-answer",
    ),
    path("major-debtors/", debtors.MajorDebtors.as_view(), name="debtors"),
    path("major-debtors/<int:debtor_id>/", debtors.Debtor.as_view(), name="debtor"),
    # intake
    path("intake/", intake.Batches.as_view(), name="intake"),
    path("intake/new/", intake.Upload.as_view(), name="intake-new"),
    path("intake/<int:batch_id>/", intake.Batch.as_view(), name="batch"),
    path("intake/<int:batch_id>/feedback.csv", intake.Feedback.as_view(), name="feedback"),
    path("intake/<int:batch_id>/refused/", registers.Refused.as_view(), name="batch-refused"),
    path("intake/<int:batch_id>/registers/", registers.Registers.as_view(), name="batch-registers"),
    path("registers/", registers.Check.as_view(), name="registers"),
    path("training/", training.Clock.as_view(), name="training"),
    # papers
    path("notices/", notices.Runs.as_view(), name="notices"),
    path("notices/new/", notices.NewRun.as_view(), name="notices-new"),
    path("notices/<int:run_id>/", notices.Run.as_view(), name="notice-run"),
    path("notices/<int:run_id>/print.pdf", notices.RunFile.as_view(), name="notice-run-file"),
    path("notices/paper/<int:notice_id>.pdf", notices.Paper.as_view(), name="notice-paper"),
    path("deliveries/", notices.Deliveries.as_view(), name="deliveries"),
]
