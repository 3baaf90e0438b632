"""Backup and restore of the whole office."""
