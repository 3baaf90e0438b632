"""Addresses of the administrator's pages."""

from django.urls import path

from bianmin.console import (
    admin_agencies,
    admin_calendar,
    admin_looks,
    admin_people,
    admin_person,
    admin_places,
    admin_roles,
    admin_security,
    admin_settings,
    admin_sites,
    admin_tokens,
    admin_words,
)

urlpatterns = [
    path("admin/staff/", admin_people.Staff.as_view(), name="staff"),
    path("admin/staff/<int:staff_id>/", admin_person.Person.as_view(), name="person"),
    path("admin/permissions/", admin_roles.Permissions.as_view(), name="permissions"),
    path("admin/places/", admin_places.Places.as_view(), name="places"),
    path("admin/sites/", admin_sites.Sites.as_view(), name="sites"),
    path("admin/sites/<slug:code>/", admin_sites.Site.as_view(), name="site"),
    path("admin/agencies/", admin_agencies.Agencies.as_view(), name="agencies"),
    path("admin/agencies/<str:code>/", admin_agencies.Agency.as_view(), name="agency"),
    path("admin/words/", admin_words.Words.as_view(), name="words"),
    path("admin/settings/", admin_settings.Settings.as_view(), name="settings"),
    path("admin/settings/<slug:key>/", admin_settings.Setting.as_view(), name="setting"),
    path("admin/calendar/", admin_calendar.Calendar.as_view(), name="calendar"),
    path("admin/tokens/", admin_tokens.Tokens.as_view(), name="tokens"),
    path("admin/security/", admin_security.Security.as_view(), name="security"),
    path("admin/looks/", admin_looks.Looks.as_view(), name="looks"),
]
