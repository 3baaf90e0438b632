"""Addresses of the console's money pages: counter, receipts, collection, suspense, disbursement, books."""

from django.urls import path

from bianmin.console import books, casemoney, closing, collecting, counter, payouts, receipts, returns, suspense

urlpatterns = [
    path("counter/", counter.Counter.as_view(), name="counter"),
    path("counter/take/", counter.Take.as_view(), name="take"),
    path("counter/fee/", counter.Fee.as_view(), name="fee"),
    path("receipts/", receipts.Receipts.as_view(), name="receipts"),
    path("receipts/<int:receipt_id>/", receipts.Receipt.as_view(), name="receipt"),
    path("receipts/<int:receipt_id>/paper.pdf", receipts.ReceiptPaper.as_view(), name="receipt-paper"),
    path("receipts/<int:receipt_id>/void/", receipts.Void.as_view(), name="void"),
    path("receipts/<int:receipt_id>/reverse/", casemoney.ReverseReceipt.as_view(), name="receipt-reverse"),
    path("instruments/", casemoney.Instruments.as_view(), name="instruments"),
    path("closing/", closing.Closing.as_view(), name="closing"),
    path("closing/<int:closing_id>/", closing.ClosingSheet.as_view(), name="closing-sheet"),
    path("collections/", collecting.Collections.as_view(), name="collections"),
    path("collections/<int:file_id>/", collecting.Collection.as_view(), name="collection"),
    path(
        "collections/<int:file_id>/lines/<int:line_no>/charge-back/",
        collecting.ChargeBack.as_view(),
        name="charge-back",
    ),
    path("suspense/", suspense.Suspense.as_view(), name="suspense"),
    path("suspense/<int:item_id>/", suspense.SuspenseItem.as_view(), name="suspense-item"),
    path("orders/", payouts.Orders.as_view(), name="orders"),
    path("orders/<int:order_id>/", payouts.Order.as_view(), name="order"),
    path("orders/export-<int:export_id>.csv", payouts.ExportFile.as_view(), name="order-export"),
    path("ledger/", books.Balances.as_view(), name="ledger"),
    path("ledger/checks/", books.Checks.as_view(), name="checks"),
    path("ledger/<str:code>/", books.AccountPage.as_view(), name="account"),
    path("overview/", books.Overview.as_view(), name="overview"),
    path("jobs/", books.Jobs.as_view(), name="jobs"),
    path("returns/", returns.Returns.as_view(), name="returns"),
    path("returns/<int:return_id>/", returns.Return.as_view(), name="return"),
    path("returns/<int:return_id>/file/", returns.ReturnFile.as_view(), name="return-file"),
    path("cases/<int:case_id>/money/", casemoney.CaseMoney.as_view(), name="case-money"),
]
