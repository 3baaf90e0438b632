"""Addresses of the console's service desk: counter, waiting, times, registers, rosters, rooms, settings."""

from django.urls import path

from bianmin.console import desk, desk_registers, desk_rooms, desk_rosters, desk_setup, desk_times, desk_volunteers

urlpatterns = [
    path("desk/", desk.CounterDesk.as_view(), name="desk"),
    path("desk/take/", desk.Take.as_view(), name="desk-take"),
    path("desk/today/", desk.Today.as_view(), name="desk-today"),
    path("desk/tickets/<int:ticket_id>/", desk.Ticket.as_view(), name="desk-ticket"),
    path("desk/times/", desk_times.TimesPage.as_view(), name="desk-times"),
    path("desk/times/file.csv", desk_times.TimesFile.as_view(), name="desk-times-file"),
    path("desk/registers/<slug:name>/", desk_registers.RegisterPage.as_view(), name="desk-register"),
    path("desk/registers/<slug:name>/export.csv", desk_registers.RegisterFile.as_view(), name="desk-register-file"),
    path("desk/registers/<slug:name>/print/", desk_registers.RegisterPrint.as_view(), name="desk-register-print"),
    path("desk/registers/<slug:name>/<int:entry_id>/", desk_registers.EntryPage.as_view(), name="desk-entry"),
    path("desk/rosters/", desk_rosters.Rosters.as_view(), name="desk-rosters"),
    path("desk/duties/<int:duty_id>/", desk_rosters.Duty.as_view(), name="desk-duty"),
    path("desk/volunteers/", desk_volunteers.Volunteers.as_view(), name="desk-volunteers"),
    path("desk/rooms/", desk_rooms.Rooms.as_view(), name="desk-rooms"),
    path("desk/rooms/file.csv", desk_rooms.RoomsFile.as_view(), name="desk-rooms-file"),
    path("desk/rooms/<int:use_id>/", desk_rooms.RoomUse.as_view(), name="desk-room-use"),
    path("desk/setup/", desk_setup.Setup.as_view(), name="desk-setup"),
]
