"""What can be done to the catalogue."""

from bianmin.catalogue.actions.versions import change_service, withdraw_version

__all__ = ["change_service", "withdraw_version"]
