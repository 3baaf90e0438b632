"""Addresses of the public site that are open to everybody, or to whoever knows a code (tested with the site)."""

ASKED_FOR = {
    "site:apply", "site:apply-code", "site:apply-link", "site:apply-saved", "site:apply-drop", "site:apply-sent",
    "site:apply-page", "site:progress", "site:progress-request", "site:progress-supply", "site:progress-withdraw",
    "site:progress-rate", "site:progress-file", "site:progress-leave", "site:progress-booking",
    "site:progress-booking-cancel", "site:apply-receipt", "site:progress-receipt", "site:progress-letter",
    "site:progress-calendar", "site:board",
}  # fmt: skip
"""Applying, following, the board: what a page shows is decided by the draft's or the request's code."""
