"""Addresses of the console's activities: sessions, tours, trainings, resolutions, registers, material."""

from django.urls import path

from bianmin.console import (
    activities,
    activities_meetings,
    activities_registers,
    activities_session,
    activities_things,
    activities_tours,
    activities_training,
)

urlpatterns = [
    path("activities/", activities.Sessions.as_view(), name="activities"),
    path("activities/<int:session_id>/", activities_session.Session.as_view(), name="activity"),
    path(
        "activities/<int:session_id>/files/<int:file_id>/",
        activities_session.SessionFile.as_view(),
        name="activity-file",
    ),
    path("activities/tours/", activities_tours.Tours.as_view(), name="tours"),
    path("activities/trainings/", activities_training.Trainings.as_view(), name="trainings"),
    path("activities/resolutions/", activities_meetings.Resolutions.as_view(), name="resolutions"),
    path(
        "activities/resolutions/<int:resolution_id>/",
        activities_meetings.ResolutionPage.as_view(),
        name="resolution",
    ),
    path("activities/registers/", activities_registers.Registers.as_view(), name="activity-registers"),
    path(
        "activities/registers/<slug:name>/",
        activities_registers.RegisterPage.as_view(),
        name="activity-register",
    ),
    path(
        "activities/registers/<slug:name>/<int:entry_id>/",
        activities_registers.EntryPage.as_view(),
        name="activity-entry",
    ),
    path("activities/stations/", activities_things.Stations.as_view(), name="stations"),
    path("activities/materials/", activities_things.Materials.as_view(), name="materials"),
]
