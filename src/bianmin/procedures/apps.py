"""The procedures as a Django app: at start each hands its definition to the catalogue."""

from importlib import import_module

from django.apps import AppConfig

#: One module a service or a family of services; they define themselves when loaded.
MODULES: tuple[str, ...] = (
    "archives",
    "file_inspection",
    "information",
    "instalment",
    "personal_data",
    "personal_data_correction",
    "progress_reply",
)


class ProceduresConfig(AppConfig):
    """Loads every procedure, so that what citizens read is what runs."""

    name = "bianmin.procedures"
    label = "procedures"
    verbose_name = "服務程序 Procedures"

    def ready(self) -> None:
        """Let each procedure define itself."""
        for module in MODULES:
            import_module(f"{self.name}.{module}")
