"""Bianmin (便民): the public side of a branch of the Administrative Enforcement Agency."""

__version__ = "0.1.0"
