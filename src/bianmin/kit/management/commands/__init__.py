"""One module, one command of Django's."""
