"""Addresses of the console's rounds, facilities, defects, observations and displays."""

from django.urls import path

from bianmin.console import (
    inspections,
    inspections_defects,
    inspections_displays,
    inspections_facilities,
    inspections_facility,
    inspections_observed,
    inspections_paper,
    inspections_sheets,
)

urlpatterns = [
    path("inspections/", inspections.Today.as_view(), name="inspections"),
    path("inspections/make/<slug:sheet>/<int:facility_id>/", inspections.Make.as_view(), name="inspections-make"),
    path("inspections/rounds/", inspections.Rounds.as_view(), name="inspections-rounds"),
    path("inspections/rounds/<int:round_id>/", inspections.Round.as_view(), name="inspections-round"),
    path("inspections/photos/<int:file_id>/", inspections.Photograph.as_view(), name="inspections-photo"),
    path("inspections/sheets/", inspections_sheets.Sheets.as_view(), name="inspections-sheets"),
    path("inspections/sheets/<slug:code>/", inspections_sheets.Sheet.as_view(), name="inspections-sheet"),
    path(
        "inspections/sheets/<slug:code>/print/", inspections_paper.SheetPaper.as_view(), name="inspections-sheet-print"
    ),
    path("inspections/facilities/", inspections_facilities.Facilities.as_view(), name="inspections-facilities"),
    path(
        "inspections/facilities/file.csv",
        inspections_facilities.FacilitiesFile.as_view(),
        name="inspections-facilities-file",
    ),
    path(
        "inspections/facilities/<int:facility_id>/",
        inspections_facility.Facility.as_view(),
        name="inspections-facility",
    ),
    path("inspections/defects/", inspections_defects.Defects.as_view(), name="inspections-defects"),
    path("inspections/defects/<int:defect_id>/", inspections_defects.Defect.as_view(), name="inspections-defect"),
    path("inspections/observations/", inspections_observed.Observations.as_view(), name="inspections-observations"),
    path(
        "inspections/observations/<int:record_id>/",
        inspections_observed.Observation.as_view(),
        name="inspections-observation",
    ),
    path("inspections/messages/", inspections_displays.Messages.as_view(), name="inspections-messages"),
    path("inspections/visitors/", inspections_displays.Visitors.as_view(), name="inspections-visitors"),
]
