"""Addresses of the public site's computed pages; everything else is Wagtail's."""

from django.urls import path

from bianmin.site import (
    apply,
    apply_pages,
    board,
    bookings,
    find,
    papers,
    pay,
    plain,
    progress,
    progress_booking,
    receipt,
    services,
)

app_name = "site"

urlpatterns = [
    path("find/", find.find, name="find"),
    path("case/", find.case, name="case"),
    path("case/leave/", find.leave, name="leave"),
    path("pay/<slug:code>/", pay.pay, name="pay"),
    path("receipt/", receipt.start, name="receipt"),
    path("receipt/send/", receipt.send, name="receipt-send"),
    path("receipt/sent/", receipt.sent, name="receipt-sent"),
    path("forms/", papers.browse, name="forms"),
    path("forms/<slug:code>.<str:kind>", papers.fetch, name="form"),
    path("services.jsonld", services.linked_data, name="services-linked-data"),
    path("services/", services.browse, name="services"),
    path("services/time-limits/", services.limits, name="service-limits"),
    path("services/<slug:code>/", services.service, name="service"),
    path("services/<slug:code>/apply/", apply.start, name="apply"),
    path("services/<slug:code>/apply/continue/", apply.take_up, name="apply-code"),
    path("services/<slug:code>/apply/continue/<slug:draft>/", apply.take_up, name="apply-link"),
    path("services/<slug:code>/apply/saved/", apply.saved, name="apply-saved"),
    path("services/<slug:code>/apply/drop/", apply.drop, name="apply-drop"),
    path("services/<slug:code>/apply/sent/", apply.sent, name="apply-sent"),
    path("services/<slug:code>/apply/<slug:slug>/", apply_pages.page, name="apply-page"),
    path("progress/", progress.ask, name="progress"),
    path("progress/request/", progress.request_page, name="progress-request"),
    path("progress/request/supply/", progress.supply, name="progress-supply"),
    path("progress/request/withdraw/", progress.withdraw, name="progress-withdraw"),
    path("progress/request/rate/", progress.rate, name="progress-rate"),
    path("progress/request/file/<int:file_id>/", progress.own_file, name="progress-file"),
    path("progress/request/leave/", progress.leave, name="progress-leave"),
    path("progress/booking/", progress_booking.booking, name="progress-booking"),
    path("progress/booking/cancel/", progress_booking.cancel, name="progress-booking-cancel"),
    path("progress/booking/calendar.ics", progress_booking.calendar, name="progress-calendar"),
    path("message-board/", board.board, name="board"),
    path("booking/", bookings.booking, name="booking"),
    path("booking/move/", bookings.move, name="booking-move"),
    path("booking/booking.ics", bookings.calendar_file, name="booking-file"),
    path("search/", plain.search, name="search"),
    path("sitemap/", plain.sitemap, name="sitemap"),
]
