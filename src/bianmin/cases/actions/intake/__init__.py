"""Taking in a transfer file: read, check, stage, then number, assign and register set-based in one transaction."""

from bianmin.cases.actions.intake.take import take_transfer

__all__ = ["take_transfer"]
