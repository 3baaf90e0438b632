"""The public website: computed pages beside the editable ones."""
