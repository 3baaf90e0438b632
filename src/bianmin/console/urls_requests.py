"""Addresses of requests: front desk, queue, the request's page, the head's, the sealed box."""

from django.urls import path

from bianmin.console import request_deeds as deeds
from bianmin.console import request_exits as exits
from bianmin.console import request_page as page
from bianmin.console import requests, requests_load, requests_receipt, requests_sealed, requests_take

urlpatterns = [
    path("requests/", requests.Queue.as_view(), name="requests"),
    path("requests/export.csv", requests.Export.as_view(), name="requests-export"),
    path("requests/views/save/", requests.SaveView.as_view(), name="requests-view-save"),
    path("requests/views/<int:view_id>/drop/", requests.DropView.as_view(), name="requests-view-drop"),
    path("requests/new/", requests_take.Choose.as_view(), name="request-new"),
    path("requests/new/cases/", requests_take.FindCases.as_view(), name="request-cases"),
    path("requests/new/receipt.pdf", requests_receipt.ReceiptPaper.as_view(), name="request-receipt"),
    path("requests/new/<slug:service>/", requests_take.Take.as_view(), name="request-take"),
    path("requests/load/", requests_load.Load.as_view(), name="requests-load"),
    path("requests/load/move/", requests_load.Redistribute.as_view(), name="requests-redistribute"),
    path("requests/sealed/", requests_sealed.Box.as_view(), name="sealed"),
    path("requests/sealed/key/", requests_sealed.Key.as_view(), name="sealed-key"),
    path("requests/sealed/<int:request_id>/", requests_sealed.Item.as_view(), name="sealed-item"),
    path("requests/<int:request_id>/", page.RequestPage.as_view(), name="request"),
    path("requests/<int:request_id>/whole/", page.Whole.as_view(), name="request-whole"),
    path("requests/<int:request_id>/files/<int:file_id>/", page.File.as_view(), name="request-file"),
    path("requests/<int:request_id>/ticks/", page.Ticks.as_view(), name="request-ticks"),
    path("requests/<int:request_id>/do/<slug:verb>/", exits.Exit.as_view(), name="request-exit"),
    path("requests/<int:request_id>/correct/<int:event_id>/", exits.Correct.as_view(), name="request-correct"),
    path("requests/<int:request_id>/messages/<int:message_id>/", exits.Resend.as_view(), name="request-resend"),
    path("requests/<int:request_id>/<slug:deed>/", deeds.Deed.as_view(), name="request-deed"),
]
