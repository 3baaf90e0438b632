"""Starting and stopping what runs for long: web server, worker, all of it."""
