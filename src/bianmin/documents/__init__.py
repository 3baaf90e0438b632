"""Papers: payment notices, receipts and their delivery."""
