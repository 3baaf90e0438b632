"""Addresses of the public site's computed pages; everything else is Wagtail's."""

from django.urls import path

from bianmin.site import bookings, find, pay, plain, receipt, services

app_name = "site"

urlpatterns = [
    path("find/", find.find, name="find"),
    path("case/", find.case, name="case"),
    path("case/leave/", find.leave, name="leave"),
    path("pay/<slug:code>/", pay.pay, name="pay"),
    path("receipt/", receipt.start, name="receipt"),
    path("receipt/send/", receipt.send, name="receipt-send"),
    path("receipt/sent/", receipt.sent, name="receipt-sent"),
    path("services.jsonld", services.linked_data, name="services-linked-data"),
    path("services/", services.browse, name="services"),
    path("services/time-limits/", services.limits, name="service-limits"),
    path("services/<slug:code>/", services.service, name="service"),
    path("booking/", bookings.booking, name="booking"),
    path("booking/move/", bookings.move, name="booking-move"),
    path("booking/booking.ics", bookings.calendar_file, name="booking-file"),
    path("search/", plain.search, name="search"),
    path("sitemap/", plain.sitemap, name="sitemap"),
]
