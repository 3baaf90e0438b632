"""Addresses of the pages of bookings."""

from django.urls import path

from bianmin.console import bookings, bookings_lists, bookings_making, bookings_places

urlpatterns = [
    path("bookings/", bookings.Day.as_view(), name="bookings"),
    path("bookings/month/", bookings.Month.as_view(), name="bookings-month"),
    path("bookings/export.csv", bookings.Export.as_view(), name="bookings-export"),
    path("bookings/new/", bookings_making.NewBooking.as_view(), name="booking-new"),
    path("bookings/misfits/", bookings_lists.Misfits.as_view(), name="bookings-misfits"),
    path("bookings/waiting/", bookings_lists.WaitingLists.as_view(), name="bookings-waiting"),
    path("bookings/places/", bookings_places.Places.as_view(), name="bookings-places"),
    path("bookings/places/<slug:code>/", bookings_places.Place.as_view(), name="bookings-place"),
    path("bookings/<int:booking_id>/", bookings.Booking.as_view(), name="booking"),
    path("bookings/<int:booking_id>/booking.ics", bookings.BookingFile.as_view(), name="booking-file"),
    path("bookings/<int:booking_id>/move/", bookings_making.MoveBooking.as_view(), name="booking-move"),
    path("bookings/<int:booking_id>/cancel/", bookings_making.CancelBooking.as_view(), name="booking-cancel"),
]
