"""Figures over recorded facts, snapshots of them, and the official reports written from both."""
