"""Outside systems, one folder each: the contract first, then a client, and a fake that writes files."""
