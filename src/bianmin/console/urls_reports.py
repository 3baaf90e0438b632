"""Addresses of the console's reports."""

from django.urls import path

from bianmin.console import reports, reports_check, reports_section

urlpatterns = [
    path("reports/", reports.Reports.as_view(), name="reports"),
    path("reports/<int:report_id>/", reports.Report.as_view(), name="report"),
    path("reports/<int:report_id>/check/", reports_check.Check.as_view(), name="report-check"),
    path("reports/<int:report_id>/changes/", reports_check.Changes.as_view(), name="report-changes"),
    path("reports/<int:report_id>/files/<slug:kind>/", reports_check.File.as_view(), name="report-file"),
    path("reports/<int:report_id>/photos/<int:photo_id>/", reports_check.Photo.as_view(), name="report-photo"),
    path("reports/<int:report_id>/sections/<str:section>/", reports_section.Section.as_view(), name="report-section"),
]
