"""Money: receivables, collection, suspense, receipts, disbursement; one double-entry ledger."""
