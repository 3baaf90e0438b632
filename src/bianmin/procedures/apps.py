"""The procedures as a Django app: at start each hands its definition to the catalogue."""

from importlib import import_module

from django.apps import AppConfig

#: One module a service or a family of services; they define themselves when loaded.
MODULES: tuple[str, ...] = (
    "agency_inquiry",
    "appearance_change",
    "archives",
    "caring_seat",
    "curb_side",
    "deliver_documents",
    "delivery_of_possession",
    "early_payment",
    "evening_payment",
    "file_inspection",
    "garnishment_report",
    "harassment",
    "hardship_referral",
    "home_visit",
    "information",
    "instalment",
    "integrity",
    "interpreting",
    "joining_distribution",
    "joint_window",
    "manners_complaint",
    "media_response",
    "message_board",
    "night_filing",
    "objection",
    "oral_objection",
    "personal_data",
    "personal_data_correction",
    "petition",
    "priority_purchase",
    "progress_reply",
    "public_opinion",
    "refund_bid_bond",
    "refund_performance_bond",
    "return_bid_papers",
    "statement",
    "succession_registration",
    "suggestion",
    "taking_over",
    "vehicle_scrapping",
    "video_consultation",
    "viewing",
    "wish_to_buy",
    "zero_wait",
)


class ProceduresConfig(AppConfig):
    """Loads every procedure, so that what citizens read is what runs."""

    name = "bianmin.procedures"
    label = "procedures"
    verbose_name = "服務程序 Procedures"

    def ready(self) -> None:
        """Let each procedure define itself; name who makes the letters of requests."""
        from bianmin.procedures.letters import OfficialLetters  # noqa: PLC0415  (apps are loading until now)
        from bianmin.requests import ports  # noqa: PLC0415  (apps are loading until now)

        ports.register(OfficialLetters())
        for module in MODULES:
            import_module(f"{self.name}.{module}")
