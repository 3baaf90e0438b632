"""Addresses of records from outside the system."""

from django.urls import path

from bianmin.console import records

urlpatterns = [
    path("records/", records.Records.as_view(), name="records"),
    path("records/<slug:kind>/", records.RecordKind.as_view(), name="record-kind"),
    path("records/<slug:kind>/new/", records.RecordNew.as_view(), name="record-new"),
    path("records/<slug:kind>/export.csv", records.RecordFile.as_view(), name="record-file"),
]
