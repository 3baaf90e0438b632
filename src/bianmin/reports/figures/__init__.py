"""Every figure: a named, tested definition over recorded facts; one file a noun."""
